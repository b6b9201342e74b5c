/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "plain.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Bytes by what they may be; 0: none of it, or no plain text. */
enum { TEXT = 1, START = 2, NAME = 4, BLANK = 8, VALUE = 16 };

#define T  (TEXT | VALUE)
#define N  (TEXT | VALUE | NAME)
#define S  (TEXT | VALUE | NAME | START)
#define S4 S, S, S, S
#define T5 T, T, T, T, T

static const uint8_t kinds[256] = {
    ['\t'] = TEXT | BLANK,
    ['\n'] = TEXT | BLANK,
    [' '] = TEXT | BLANK | VALUE,
    ['!'] = T,
    ['"'] = TEXT, /* whether it ends a value depends on what began it */
    ['#'] = T,
    ['$'] = T,
    ['%'] = T,
    ['\''] = TEXT,
    ['('] = T5 /* to , */,
    ['-'] = N,
    ['.'] = N,
    ['/'] = T,
    ['0'] = N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    [':'] = S,
    [';'] = T,
    ['='] = T,
    ['>'] = VALUE, /* as text it is one, too, but not behind ]] */
    ['?'] = T,
    ['@'] = T,
    ['A'] = S4,
    S4,
    S4,
    S4,
    S4,
    S4,
    S,
    S,
    ['['] = T,
    ['\\'] = T,
    [']'] = T,
    ['^'] = T,
    ['_'] = S,
    ['`'] = T,
    ['a'] = S4,
    S4,
    S4,
    S4,
    S4,
    S4,
    S,
    S,
    ['{'] = T5 /* to DEL */,
};

struct plain {
    const uint8_t *at, *end, *begin;
    const struct cr_plain_sink *sink;
    struct cr_plain_name open[CR_PLAIN_DEPTH_MAX];
    unsigned depth;
};

static bool is(const struct plain *p, uint8_t kind)
{
    return p->at < p->end && (kinds[*p->at] & kind);
}

static bool take(struct plain *p, char c)
{
    bool is_there = p->at < p->end && *p->at == (uint8_t)c;
    p->at += is_there;
    return is_there;
}

static bool take_literal(struct plain *p, const char *text, size_t len)
{
    if ((size_t)(p->end - p->at) < len || memcmp(p->at, text, len) != 0)
        return false;
    p->at += len;
    return true;
}

static void pass_blanks(struct plain *p)
{
    while (is(p, BLANK))
        p->at++;
}

static bool take_name(struct plain *p, struct cr_plain_name *name)
{
    const uint8_t *from = p->at;
    if (!is(p, START))
        return false;
    while (is(p, NAME))
        p->at++;
    *name = (struct cr_plain_name){(const char *)from, (size_t)(p->at - from)};
    return true;
}

static bool is_same(const struct cr_plain_name *a, const struct cr_plain_name *b)
{
    return a->len == b->len && memcmp(a->text, b->text, a->len) == 0;
}

/* ---- text ---- */

typedef uint8_t lanes __attribute__((vector_size(16)));

/* Most text has no tab, line end or markup for long: sixteen bytes at a time. */
static const uint8_t *pass_dull(const uint8_t *at, const uint8_t *end)
{
    for (; end - at >= (ptrdiff_t)sizeof(lanes); at += sizeof(lanes)) {
        lanes c;
        uint64_t odd[2];
        memcpy(&c, at, sizeof c);
        lanes found = (lanes)((c < ' ') | (c > 0x7f) | (c == '<') | (c == '&') | (c == '>'));
        memcpy(odd, &found, sizeof odd);
        if (odd[0] | odd[1])
            break;
    }
    return at;
}

/* What is neither text for sure nor the next tag. */
static bool take_odd(struct plain *p)
{
    static const struct {
        const char *text;
        size_t len;
        char c;
    } references[] = {
        {"&amp;", 5, '&'},  {"&lt;", 4, '<'},    {"&gt;", 4, '>'},
        {"&quot;", 6, '"'}, {"&apos;", 6, '\''},
    };
    if (*p->at == '>' && (p->at[-1] != ']' || p->at[-2] != ']'))
        return p->sink->text(p->sink->ctx, (const char *)p->at++, 1);
    for (size_t i = 0; i < COUNT(references); i++) {
        if (take_literal(p, references[i].text, references[i].len))
            return p->sink->text(p->sink->ctx, &references[i].c, 1);
    }
    return false;
}

/* Up to the next tag. There are two bytes before it, those of the tag that it follows. */
static bool take_text(struct plain *p)
{
    while (p->at < p->end && *p->at != '<') {
        const uint8_t *from = p->at;
        p->at = pass_dull(p->at, p->end);
        while (is(p, TEXT))
            p->at++;
        if (p->at > from &&
            !p->sink->text(p->sink->ctx, (const char *)from, (size_t)(p->at - from)))
            return false;
        if (p->at < p->end && *p->at != '<' && !take_odd(p))
            return false;
    }
    return true;
}

/* ---- tags ---- */

/* After the blank before it. */
static bool take_attribute(struct plain *p, struct cr_plain_tag *tag)
{
    size_t count = tag->attr_count;
    if (count == CR_PLAIN_ATTRS_MAX || !take_name(p, &tag->attrs[count]))
        return false;
    for (size_t i = 0; i < count; i++) {
        if (is_same(&tag->attrs[i], &tag->attrs[count]))
            return false;
    }
    pass_blanks(p);
    if (!take(p, '='))
        return false;
    pass_blanks(p);
    char quote = take(p, '"') ? '"' : take(p, '\'') ? '\'' : '\0';
    char other = quote == '"' ? '\'' : '"';
    const uint8_t *from = p->at;
    while (is(p, VALUE) || (p->at < p->end && *p->at == (uint8_t)other))
        p->at++;
    tag->values[count] = (struct cr_plain_name){(const char *)from, (size_t)(p->at - from)};
    tag->attr_count++;
    return quote && take(p, quote);
}

static bool end_element(struct plain *p)
{
    p->depth--;
    return p->sink->end(p->sink->ctx);
}

/* Behind its < */
static bool take_start(struct plain *p)
{
    struct cr_plain_tag tag;
    tag.off = (size_t)(p->at - 1 - p->begin);
    tag.attr_count = 0;
    if (!take_name(p, &tag.name) || p->depth == CR_PLAIN_DEPTH_MAX)
        return false;
    while (is(p, BLANK)) {
        pass_blanks(p);
        if (is(p, START) && !take_attribute(p, &tag))
            return false;
    }
    bool is_empty = take(p, '/');
    if (!take(p, '>') || !p->sink->start(p->sink->ctx, &tag))
        return false;
    p->open[p->depth++] = tag.name;
    return !is_empty || end_element(p);
}

/* Behind its </ */
static bool take_end(struct plain *p)
{
    const struct cr_plain_name *name = &p->open[p->depth - 1];
    if (!take_literal(p, name->text, name->len))
        return false;
    pass_blanks(p);
    return take(p, '>') && end_element(p);
}

static bool take_declaration(struct plain *p)
{
    static const char upper[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    static const char lower[] = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    return take_literal(p, upper, sizeof upper - 1) || take_literal(p, lower, sizeof lower - 1);
}

bool cr_plain_read(const uint8_t *data, size_t len, const struct cr_plain_sink *sink)
{
    struct plain p = {.at = data, .end = data + len, .begin = data, .sink = sink};
    take_declaration(&p);
    pass_blanks(&p);
    if (!take(&p, '<') || !take_start(&p))
        return false;
    while (p.depth > 0) {
        if (!take_text(&p) || !take(&p, '<'))
            return false;
        if (!(take(&p, '/') ? take_end(&p) : take_start(&p)))
            return false;
    }
    pass_blanks(&p);
    return p.at == p.end;
}
