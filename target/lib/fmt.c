/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "fmt.h"

#include <stdint.h>

void fmt_out(struct fmt_sink *s, char c)
{
    s->put(s->ctx, c);
    s->count++;
}

void fmt_pad(struct fmt_sink *s, char c, int count)
{
    for (; count > 0; count--)
        fmt_out(s, c);
}

/* The digits of v in buf, lowest first; returns how many. */
static int digits(uint64_t v, unsigned base, bool is_upper, char *buf)
{
    const char *set = is_upper ? "0123456789ABCDEF" : "0123456789abcdef";
    int count = 0;
    while (v > UINT32_MAX) {
        buf[count++] = set[v % base];
        v /= base;
    }
    uint32_t low = (uint32_t)v; /* the usual case needs no 64-bit division */
    do {
        buf[count++] = set[low % base];
        low /= base;
    } while (low != 0);
    return count;
}

static void put_number(struct fmt_sink *s, const struct fmt_spec *sp, uint64_t v, unsigned base,
                       bool is_upper, const char *prefix)
{
    char buf[24];
    int count = v == 0 && sp->precision == 0 ? 0 : digits(v, base, is_upper, buf);
    int prefix_len = 0;
    while (prefix[prefix_len] != '\0')
        prefix_len++;
    int zeros = sp->precision > count ? sp->precision - count : 0;
    if (base == 8 && sp->is_alt && zeros == 0 && (count == 0 || buf[count - 1] != '0'))
        zeros = 1;
    int room = sp->width - prefix_len - zeros - count;
    if (sp->is_zero && !sp->is_left && sp->precision < 0 && room > 0) {
        zeros += room;
        room = 0;
    }
    if (!sp->is_left)
        fmt_pad(s, ' ', room);
    for (int i = 0; i < prefix_len; i++)
        fmt_out(s, prefix[i]);
    fmt_pad(s, '0', zeros);
    while (count > 0)
        fmt_out(s, buf[--count]);
    if (sp->is_left)
        fmt_pad(s, ' ', room);
}

static void put_string(struct fmt_sink *s, const struct fmt_spec *sp, const char *text, int len)
{
    if (!sp->is_left)
        fmt_pad(s, ' ', sp->width - len);
    for (int i = 0; i < len; i++)
        fmt_out(s, text[i]);
    if (sp->is_left)
        fmt_pad(s, ' ', sp->width - len);
}

static const char *parse_number(const char *f, int *value, va_list *args)
{
    if (*f == '*') {
        *value = va_arg(*args, int);
        return f + 1;
    }
    *value = 0;
    for (; *f >= '0' && *f <= '9'; f++)
        *value = *value * 10 + (*f - '0');
    return f;
}

static const char *parse_flags(const char *f, struct fmt_spec *sp)
{
    for (;; f++) {
        switch (*f) {
        case '-':
            sp->is_left = true;
            break;
        case '0':
            sp->is_zero = true;
            break;
        case '+':
            sp->has_plus = true;
            break;
        case ' ':
            sp->has_space = true;
            break;
        case '#':
            sp->is_alt = true;
            break;
        default:
            return f;
        }
    }
}

static const char *parse_length(const char *f, struct fmt_spec *sp)
{
    switch (*f) {
    case 'h':
        sp->length = f[1] == 'h' ? 1 : 2;
        return f + (f[1] == 'h' ? 2 : 1);
    case 'l':
        sp->length = f[1] == 'l' ? 8 : (int)sizeof(long);
        return f + (f[1] == 'l' ? 2 : 1);
    case 'z':
    case 't':
        sp->length = (int)sizeof(size_t);
        return f + 1;
    case 'j':
        sp->length = 8;
        return f + 1;
    case 'L':
        sp->length = 8;
        sp->is_long_double = true;
        return f + 1;
    default:
        return f;
    }
}

static const char *parse_spec(const char *f, struct fmt_spec *sp, va_list *args)
{
    *sp = (struct fmt_spec){.precision = -1, .length = sizeof(int)};
    f = parse_flags(f, sp);
    f = parse_number(f, &sp->width, args);
    if (sp->width < 0) {
        sp->is_left = true;
        sp->width = -sp->width;
    }
    if (*f == '.')
        f = parse_number(f + 1, &sp->precision, args);
    return parse_length(f, sp);
}

static int64_t signed_arg(const struct fmt_spec *sp, va_list *args)
{
    if (sp->length == 8)
        return va_arg(*args, long long);
    int v = va_arg(*args, int);
    return sp->length == 1 ? (signed char)v : sp->length == 2 ? (short)v : v;
}

static uint64_t unsigned_arg(const struct fmt_spec *sp, va_list *args)
{
    if (sp->length == 8)
        return va_arg(*args, unsigned long long);
    unsigned v = va_arg(*args, unsigned);
    return sp->length == 1 ? (unsigned char)v : sp->length == 2 ? (unsigned short)v : v;
}

static void put_signed(struct fmt_sink *s, const struct fmt_spec *sp, va_list *args)
{
    int64_t v = signed_arg(sp, args);
    const char *sign = v < 0 ? "-" : sp->has_plus ? "+" : sp->has_space ? " " : "";
    put_number(s, sp, v < 0 ? 0 - (uint64_t)v : (uint64_t)v, 10, false, sign);
}

static void put_hex(struct fmt_sink *s, const struct fmt_spec *sp, bool is_upper, va_list *args)
{
    uint64_t v = unsigned_arg(sp, args);
    put_number(s, sp, v, 16, is_upper, sp->is_alt && v != 0 ? (is_upper ? "0X" : "0x") : "");
}

static void put_text(struct fmt_sink *s, const struct fmt_spec *sp, va_list *args)
{
    const char *text = va_arg(*args, const char *);
    if (text == NULL)
        text = "(null)";
    int len = 0;
    while ((sp->precision < 0 || len < sp->precision) && text[len] != '\0')
        len++;
    put_string(s, sp, text, len);
}

static void put_conversion(struct fmt_sink *s, struct fmt_spec *sp, char kind, va_list *args,
                           fmt_other *other)
{
    char c;
    switch (kind) {
    case 'd':
    case 'i':
        put_signed(s, sp, args);
        break;
    case 'u':
        put_number(s, sp, unsigned_arg(sp, args), 10, false, "");
        break;
    case 'o':
        put_number(s, sp, unsigned_arg(sp, args), 8, false, "");
        break;
    case 'x':
    case 'X':
        put_hex(s, sp, kind == 'X', args);
        break;
    case 'p':
        put_number(s, sp, (uintptr_t)va_arg(*args, void *), 16, false, "0x");
        break;
    case 's':
        put_text(s, sp, args);
        break;
    case 'c':
        c = (char)va_arg(*args, int);
        put_string(s, sp, &c, 1);
        break;
    default: /* "%%", and what is no conversion prints itself */
        if (other == NULL || !other(s, sp, kind, args))
            fmt_out(s, kind);
        break;
    }
}

int fmt_print_other(void (*put)(void *ctx, char c), void *ctx, const char *format, va_list args,
                    fmt_other *other)
{
    struct fmt_sink s = {put, ctx, 0};
    va_list list; /* a copy has an address that can be passed down */
    va_copy(list, args);
    for (const char *f = format; *f != '\0'; f++) {
        if (*f != '%') {
            fmt_out(&s, *f);
            continue;
        }
        struct fmt_spec sp;
        f = parse_spec(f + 1, &sp, &list);
        if (*f == '\0')
            break;
        put_conversion(&s, &sp, *f, &list, other);
    }
    va_end(list);
    return s.count;
}

int fmt_print(void (*put)(void *ctx, char c), void *ctx, const char *format, va_list args)
{
    return fmt_print_other(put, ctx, format, args, NULL);
}

struct buf_sink {
    char *buf;
    size_t cap;
    size_t len;
};

static void buf_put(void *ctx, char c)
{
    struct buf_sink *b = ctx;
    if (b->len + 1 < b->cap)
        b->buf[b->len] = c;
    b->len++;
}

int fmt_buf(char *buf, size_t cap, const char *format, ...)
{
    struct buf_sink b = {buf, cap, 0};
    va_list args;
    va_start(args, format);
    int count = fmt_print(buf_put, &b, format, args);
    va_end(args);
    if (cap > 0)
        buf[b.len < cap ? b.len : cap - 1] = '\0';
    return count;
}
