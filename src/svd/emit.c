/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "emit.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Where `len` bytes may be written; NULL once something failed. */
static char *room(struct cr_emit *out, size_t len)
{
    struct cr_buf *buf = &out->buf;
    if (out->status == CREMA_OK && (!buf->data || len > buf->cap - buf->len))
        out->status = cr_buf_reserve(buf, len, out->err);
    if (out->status != CREMA_OK)
        return NULL;
    char *to = (char *)buf->data + buf->len;
    buf->len += len;
    return to;
}

static void put(struct cr_emit *out, const char *text, size_t len)
{
    char *to = room(out, len);
    if (to)
        memcpy(to, text, len);
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static void put_upper(struct cr_emit *out, const char *text)
{
    size_t len = strlen(text);
    char *to = room(out, len);
    for (size_t i = 0; to && i < len; i++)
        to[i] = upper(text[i]);
}

static void put_number(struct cr_emit *out, uint64_t value, unsigned base, unsigned min_digits)
{
    char text[24];
    size_t at = sizeof text;
    do {
        text[--at] = "0123456789abcdef"[base == 16 ? value & 15 : value % 10];
        value = base == 16 ? value >> 4 : value / 10;
    } while (value || sizeof text - at < min_digits);
    put(out, text + at, sizeof text - at);
}

static void put_constant(struct cr_emit *out, uint64_t value)
{
    bool is_long = value > UINT32_MAX;
    put(out, "0x", 2);
    put_number(out, value, 16, is_long ? 16 : 8);
    put(out, "ull", is_long ? 3 : 1);
}

static void put_conversion(struct cr_emit *out, char conversion, va_list *ap)
{
    const char *text;
    switch (conversion) {
    case 's':
        text = va_arg(*ap, const char *);
        put(out, text, strlen(text));
        break;
    case 'S':
        put_upper(out, va_arg(*ap, const char *));
        break;
    case 'u':
        put_number(out, va_arg(*ap, unsigned), 10, 1);
        break;
    case 'x':
        put_number(out, va_arg(*ap, uint64_t), 16, 1);
        break;
    case 'm':
        put_constant(out, va_arg(*ap, uint64_t));
        break;
    default:
        put(out, "%", 1);
        break;
    }
}

void cr_emit(struct cr_emit *out, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    for (;;) {
        const char *mark = strchrnul(fmt, '%');
        put(out, fmt, (size_t)(mark - fmt));
        if (!*mark)
            break;
        put_conversion(out, mark[1], &ap);
        fmt = mark + 2;
    }
    va_end(ap);
}

void cr_names_release(struct cr_names *names)
{
    free(names->slots);
    names->slots = NULL;
    names->mask = names->used = 0;
}

unsigned cr_names_scope(struct cr_names *names)
{
    return NAMES_SCOPES + names->scopes++;
}

static uint64_t mix(uint64_t h, uint64_t word)
{
    h = (h ^ word) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

static uint64_t key_of(unsigned scope, const char *text)
{
    size_t len = strlen(text);
    uint64_t h = mix(scope + 1u, len);
    uint64_t word = 0;
    for (; len >= sizeof word; len -= sizeof word, text += sizeof word) {
        memcpy(&word, text, sizeof word);
        h = mix(h, word);
    }
    word = 0;
    memcpy(&word, text, len);
    h = mix(h, word);
    return h ? h : 1;
}

static struct cr_name *slot_of(const struct cr_names *names, uint64_t key)
{
    size_t at = (size_t)key & names->mask;
    while (names->slots[at].key && names->slots[at].key != key)
        at = (at + 1) & names->mask;
    return &names->slots[at];
}

static bool grow(struct cr_names *names)
{
    struct cr_names old = *names;
    size_t count = old.slots ? (old.mask + 1) * 2 : 16384;
    names->slots = calloc(count, sizeof *names->slots);
    if (!names->slots) {
        *names = old;
        return false;
    }
    names->mask = count - 1;
    for (size_t i = 0; old.slots && i <= old.mask; i++) {
        if (old.slots[i].key)
            *slot_of(names, old.slots[i].key) = old.slots[i];
    }
    free(old.slots);
    return true;
}

static void occupy(struct cr_names *names, struct cr_name *slot, uint64_t key)
{
    slot->key = key;
    slot->next = 2;
    names->used++;
}

bool cr_names_take(struct cr_names *names, unsigned scope, char *name)
{
    if ((!names->slots || names->used * 2 > names->mask) && !grow(names))
        return false;
    uint64_t key = key_of(scope, name);
    struct cr_name *first = slot_of(names, key);
    if (!first->key) {
        occupy(names, first, key);
        return true;
    }
    char *end = name + strlen(name);
    for (;;) {
        snprintf(end, 12, "_%u", first->next++);
        key = key_of(scope, name);
        struct cr_name *slot = slot_of(names, key);
        if (!slot->key) {
            occupy(names, slot, key);
            return true;
        }
    }
}

const char *cr_names_claim(struct cr_names *names, unsigned scope, const char *wanted)
{
    char name[SVD_IDENT_MAX + 16];
    snprintf(name, sizeof name, "%.*s", SVD_IDENT_MAX, wanted);
    return cr_names_take(names, scope, name) ? cr_arena_text(names->arena, name, strlen(name))
                                             : NULL;
}

char *cr_put_text(char *to, const char *text)
{
    size_t len = strlen(text);
    memcpy(to, text, len + 1);
    return to + len;
}

/* What stands for a byte in an identifier. */
static char ident_char(unsigned char c)
{
    bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    bool is_capital = c >= 'A' && c <= 'Z';
    return is_plain ? (char)c : is_capital ? (char)(c - 'A' + 'a') : '_';
}

void cr_ident(const char *text, char *out)
{
    size_t len = 0;
    for (const char *s = text; *s && len < SVD_IDENT_MAX - 8; s++)
        out[len++] = ident_char((unsigned char)*s);
    while (len > 0 && out[len - 1] == '_')
        len--;
    if (len == 0)
        out[len++] = 'x';
    out[len] = '\0';
}

static bool is_keyword(const char *name)
{
    static const char *const keywords[] = {
        "alignas",      "alignof",  "asm",      "auto",      "bool",          "break",    "case",
        "char",         "complex",  "const",    "constexpr", "continue",      "default",  "do",
        "double",       "else",     "enum",     "extern",    "false",         "float",    "for",
        "goto",         "i386",     "if",       "imaginary", "inline",        "int",      "linux",
        "long",         "noreturn", "nullptr",  "offsetof",  "register",      "restrict", "return",
        "short",        "signed",   "sizeof",   "static",    "static_assert", "struct",   "switch",
        "thread_local", "true",     "typedef",  "typeof",    "typeof_unqual", "union",    "unix",
        "unsigned",     "void",     "volatile", "while",
    };
    for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
        if (keywords[i][0] == name[0] && strcmp(keywords[i], name) == 0)
            return true;
    }
    return false;
}

void cr_ident_stem(const char *text, char *out)
{
    cr_ident(text, out);
    if (isdigit((unsigned char)out[0])) {
        memmove(out + 1, out, strlen(out) + 1);
        out[0] = '_';
    }
}

void cr_ident_member(const char *text, char *out)
{
    cr_ident_stem(text, out);
    if (is_keyword(out))
        cr_put_text(out + strlen(out), "_");
}

void cr_upper(const char *text, char *out)
{
    size_t len = 0;
    for (; text[len] && len < SVD_IDENT_MAX - 1; len++)
        out[len] = upper(text[len]);
    out[len] = '\0';
}

void cr_name_text(const char *text, char *out)
{
    size_t len = 0;
    for (; text[len] && len < SVD_IDENT_MAX - 1; len++) {
        unsigned char c = (unsigned char)text[len];
        bool is_plain = c < 0x80 && (isalnum(c) || strchr("._[]- ", c));
        out[len] = is_plain ? (char)c : '_';
    }
    out[len] = '\0';
}

bool cr_is_standard_macro(const char *name)
{
    size_t len = strlen(name);
    static const char *const heads[] = {"INT",   "UINT", "SIZE_",     "PTRDIFF_",
                                        "WCHAR", "WINT", "SIG_ATOMIC"};
    if (strcmp(name, "NULL") == 0)
        return true;
    bool is_limit =
        len > 4 && (strcmp(name + len - 4, "_MAX") == 0 || strcmp(name + len - 4, "_MIN") == 0);
    bool is_constant = len > 2 && strcmp(name + len - 2, "_C") == 0;
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if ((is_limit || is_constant) && strncmp(name, heads[i], strlen(heads[i])) == 0)
            return true;
    }
    return false;
}
