/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "emit.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(struct cr_emit *out, const char *text, size_t len)
{
    if (out->status == CREMA_OK)
        out->status = cr_buf_append(&out->buf, text, len, out->err);
}

static void put_upper(struct cr_emit *out, const char *text)
{
    for (size_t len = strlen(text); len > 0;) {
        char upper[SVD_IDENT_MAX];
        cr_upper(text, upper);
        size_t n = strlen(upper);
        put(out, upper, n);
        text += n;
        len -= n;
    }
}

static void put_number(struct cr_emit *out, uint64_t value, unsigned base, unsigned min_digits)
{
    char text[24];
    size_t at = sizeof text;
    do {
        text[--at] = "0123456789abcdef"[value % base];
        value /= base;
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
    while (*fmt) {
        size_t len = strcspn(fmt, "%");
        put(out, fmt, len);
        fmt += len;
        if (*fmt == '%') {
            put_conversion(out, fmt[1], &ap);
            fmt += 2;
        }
    }
    va_end(ap);
}

struct cr_name {
    const char *text; /* NULL: free */
    uintptr_t scope;
    unsigned next; /* the number to try first when the name is wanted again */
};

void cr_names_release(struct cr_names *names)
{
    free(names->slots);
    names->slots = NULL;
    names->mask = names->used = 0;
}

static struct cr_name *slot_of(const struct cr_names *names, uintptr_t scope, const char *text)
{
    uint64_t h = scope * 0x9e3779b97f4a7c15u;
    for (const char *s = text; *s; s++)
        h = (h ^ (unsigned char)*s) * 0x100000001b3u;
    size_t at = (size_t)(h ^ h >> 29) & names->mask;
    while (names->slots[at].text &&
           (names->slots[at].scope != scope || strcmp(names->slots[at].text, text) != 0))
        at = (at + 1) & names->mask;
    return &names->slots[at];
}

static bool grow(struct cr_names *names)
{
    struct cr_names old = *names;
    size_t count = old.slots ? (old.mask + 1) * 2 : 32768;
    names->slots = calloc(count, sizeof *names->slots);
    if (!names->slots) {
        *names = old;
        return false;
    }
    names->mask = count - 1;
    for (size_t i = 0; old.slots && i <= old.mask; i++) {
        if (old.slots[i].text)
            *slot_of(names, old.slots[i].scope, old.slots[i].text) = old.slots[i];
    }
    free(old.slots);
    return true;
}

static const char *take(struct cr_names *names, uintptr_t scope, struct cr_name *slot,
                        const char *text)
{
    slot->text = cr_arena_text(names->arena, text, strlen(text));
    slot->scope = scope;
    slot->next = 2;
    names->used += slot->text != NULL;
    return slot->text;
}

const char *cr_names_claim(struct cr_names *names, uintptr_t scope, const char *wanted)
{
    if ((!names->slots || names->used * 2 > names->mask) && !grow(names))
        return NULL;
    struct cr_name *first = slot_of(names, scope, wanted);
    if (!first->text)
        return take(names, scope, first, wanted);
    for (;;) {
        char other[SVD_IDENT_MAX + 16];
        snprintf(other, sizeof other, "%s_%u", wanted, first->next++);
        struct cr_name *slot = slot_of(names, scope, other);
        if (!slot->text)
            return take(names, scope, slot, other);
    }
}

void cr_ident(const char *text, char *out)
{
    size_t len = 0;
    for (const char *s = text; *s && len < SVD_IDENT_MAX - 8; s++) {
        bool is_plain = (unsigned char)*s < 0x80 && isalnum((unsigned char)*s);
        out[len++] = is_plain ? (char)tolower((unsigned char)*s) : '_';
    }
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
        if (strcmp(keywords[i], name) == 0)
            return true;
    }
    return false;
}

void cr_ident_stem(const char *text, char *out)
{
    char plain[SVD_IDENT_MAX];
    cr_ident(text, plain);
    snprintf(out, SVD_IDENT_MAX, "%s%.505s", isdigit((unsigned char)plain[0]) ? "_" : "", plain);
}

void cr_ident_member(const char *text, char *out)
{
    cr_ident_stem(text, out);
    if (is_keyword(out))
        strcat(out, "_");
}

void cr_upper(const char *text, char *out)
{
    size_t len = 0;
    for (; text[len] && len < SVD_IDENT_MAX - 1; len++)
        out[len] = text[len] >= 'a' && text[len] <= 'z' ? (char)(text[len] - 'a' + 'A') : text[len];
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
