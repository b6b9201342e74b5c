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

static void put_upper(struct cr_emit *out, const char *text)
{
    size_t len = strlen(text);
    char *to = room(out, len);
    if (to)
        cr_pen_upper(to, text, len);
}

char *cr_emit_open(struct cr_emit *out, size_t most)
{
    char *to = room(out, most);
    if (to)
        out->buf.len -= most;
    return to;
}

void cr_emit_close(struct cr_emit *out, const char *end)
{
    out->buf.len = (size_t)(end - (const char *)out->buf.data);
}

static void put_number(struct cr_emit *out, char conversion, va_list *ap)
{
    char *to = cr_emit_open(out, 32);
    char scratch[32];
    char *at = to ? to : scratch;
    if (conversion == 'u')
        at = cr_pen_decimal(at, va_arg(*ap, unsigned));
    else if (conversion == 'x')
        at = cr_pen_hex(at, va_arg(*ap, uint64_t), 1);
    else
        at = cr_pen_constant(at, va_arg(*ap, uint64_t));
    if (to)
        cr_emit_close(out, at);
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
    case 'x':
    case 'm':
        put_number(out, conversion, ap);
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

/* What stands for a byte in an identifier. */
static char ident_char(unsigned char c)
{
    unsigned char small = c | 0x20;
    bool is_letter = (unsigned char)(small - 'a') < 26;
    bool is_digit = (unsigned char)(c - '0') < 10;
    return (char)(is_letter ? small : is_digit ? c : '_');
}

size_t cr_ident_cut(const char *text, char *out, size_t max)
{
    size_t len = 0; /* up to the last byte that is no '_' */
    for (size_t i = 0; text[i] && i < SVD_IDENT_MAX - 8; i++) {
        char c = ident_char((unsigned char)text[i]);
        if (i < max)
            out[i] = c;
        if (c != '_')
            len = i + 1;
    }
    if (len == 0)
        out[len++] = 'x';
    if (len > max)
        len = max;
    out[len] = '\0';
    return len;
}

void cr_ident(const char *text, char *out)
{
    cr_ident_cut(text, out, SVD_IDENT_MAX - 8);
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
        out[len] = cr_upper_char(text[len]);
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
