/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Text to numbers: strtod and its family, and sscanf. */
#include "decimal.h"
#include "rom.h"
#include "rom_newlib.h"

#include <ctype.h>
#include <string.h>

#define SCAN_CAP 400 /* characters of a number that sscanf looks at */

double strtod(const char *text, char **end);
double strtod_l(const char *text, char **end, const void *locale);
double _strtod_r(struct rom_reent *reent, const char *text, char **end);
double _strtod_l(struct rom_reent *reent, const char *text, char **end, const void *locale);
float strtof(const char *text, char **end);
float strtof_l(const char *text, char **end, const void *locale);
double atof(const char *text);
float atoff(const char *text);
long strtol(const char *text, char **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
long strtol_l(const char *text, char **end, int base, const void *locale);
unsigned long strtoul_l(const char *text, char **end, int base, const void *locale);
long _strtol_r(struct rom_reent *reent, const char *text, char **end, int base);
unsigned long _strtoul_r(struct rom_reent *reent, const char *text, char **end, int base);
int sscanf(const char *text, const char *format, ...);
int siscanf(const char *text, const char *format, ...);

static bool has_word(const char *text, const char *word)
{
    for (; *word != '\0'; text++, word++)
        if (tolower((unsigned char)*text) != *word)
            return false;
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)tolower((unsigned char)c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Decimal digits with a point; NULL when there are none. */
static const char *parse_digits(const char *p, struct decimal *d)
{
    bool has_point = false, has_digit = false;
    *d = (struct decimal){0};
    for (;; p++) {
        if (*p == '.' && !has_point) {
            has_point = true;
            continue;
        }
        if (*p < '0' || *p > '9')
            break;
        has_digit = true;
        d->point += !has_point && (d->count > 0 || *p != '0');
        d->point -= has_point && d->count == 0 && *p == '0';
        if (d->count == 0 && *p == '0')
            continue;
        if (d->count < DECIMAL_DIGITS)
            d->digits[d->count++] = (uint8_t)(*p - '0');
        else if (*p != '0')
            d->has_more = true;
    }
    return has_digit ? p : NULL;
}

/* The same in base 16, as mantissa and exponent of 2. */
static const char *parse_hex(const char *p, uint64_t *mantissa, int *exponent)
{
    bool has_point = false, has_digit = false, is_inexact = false;
    *mantissa = 0;
    *exponent = 0;
    for (;; p++) {
        int digit = hex_digit(*p);
        if (*p == '.' && !has_point) {
            has_point = true;
            continue;
        }
        if (digit < 0)
            break;
        has_digit = true;
        if (*mantissa >> 59 == 0)
            *mantissa = *mantissa << 4 | (unsigned)digit;
        else {
            is_inexact |= digit != 0;
            *exponent += 4;
        }
        *exponent -= has_point ? 4 : 0;
    }
    *mantissa |= is_inexact;
    return has_digit ? p : NULL;
}

static const char *parse_exponent(const char *p, char letter, int *exponent)
{
    if (tolower((unsigned char)*p) != letter)
        return p;
    const char *q = p + 1;
    bool is_negative = *q == '-';
    q += *q == '-' || *q == '+';
    if (*q < '0' || *q > '9')
        return p;
    int value = 0;
    for (; *q >= '0' && *q <= '9'; q++)
        value = value < 10000 ? value * 10 + (*q - '0') : value;
    *exponent += is_negative ? -value : value;
    return q;
}

struct parsed {
    bool is_negative, is_infinite, is_nan;
    struct decimal d;
};

/* Behind the number, or NULL where there is none. */
static const char *parse_number(const char *p, struct parsed *n)
{
    while (isspace((unsigned char)*p))
        p++;
    n->is_negative = *p == '-';
    p += *p == '-' || *p == '+';
    n->is_infinite = has_word(p, "inf");
    n->is_nan = has_word(p, "nan");
    if (n->is_infinite)
        return p + (has_word(p, "infinity") ? 8 : 3);
    if (n->is_nan)
        return p + 3;
    if (p[0] == '0' && (p[1] == 'x' || p[1] == 'X')) {
        uint64_t mantissa;
        int exponent;
        const char *q = parse_hex(p + 2, &mantissa, &exponent);
        if (q != NULL) {
            q = parse_exponent(q, 'p', &exponent);
            decimal_set(&n->d, mantissa,
                        exponent < -1300  ? -1300
                        : exponent > 1100 ? 1100
                                          : exponent);
            return q;
        }
    }
    p = parse_digits(p, &n->d);
    return p != NULL ? parse_exponent(p, 'e', &n->d.point) : NULL;
}

double strtod(const char *text, char **end)
{
    struct parsed n;
    const char *p = parse_number(text, &n);
    if (end != NULL)
        *end = (char *)(uintptr_t)(p != NULL ? p : text);
    if (p == NULL)
        return 0;
    uint64_t bits = n.is_nan        ? UINT64_C(0x7ff8000000000000)
                    : n.is_infinite ? UINT64_C(0x7ff0000000000000)
                                    : decimal_to_double(&n.d);
    if (!n.is_infinite && bits == UINT64_C(0x7ff0000000000000))
        rom_set_errno(ROM_ERANGE);
    bits |= (uint64_t)n.is_negative << 63;
    double value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

float strtof(const char *text, char **end)
{
    struct parsed n;
    const char *p = parse_number(text, &n);
    if (end != NULL)
        *end = (char *)(uintptr_t)(p != NULL ? p : text);
    if (p == NULL)
        return 0;
    uint32_t bits = n.is_nan ? 0x7fc00000u : n.is_infinite ? 0x7f800000u : decimal_to_float(&n.d);
    if (!n.is_infinite && bits == 0x7f800000u)
        rom_set_errno(ROM_ERANGE);
    bits |= (uint32_t)n.is_negative << 31;
    float value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

double strtod_l(const char *text, char **end, const void *locale)
{
    (void)locale;
    return strtod(text, end);
}

double _strtod_r(struct rom_reent *reent, const char *text, char **end)
{
    (void)reent;
    return strtod(text, end);
}

double _strtod_l(struct rom_reent *reent, const char *text, char **end, const void *locale)
{
    (void)reent, (void)locale;
    return strtod(text, end);
}

float strtof_l(const char *text, char **end, const void *locale)
{
    (void)locale;
    return strtof(text, end);
}

double atof(const char *text)
{
    return strtod(text, NULL);
}

float atoff(const char *text)
{
    return strtof(text, NULL);
}

long strtol_l(const char *text, char **end, int base, const void *locale)
{
    (void)locale;
    return strtol(text, end, base);
}

unsigned long strtoul_l(const char *text, char **end, int base, const void *locale)
{
    (void)locale;
    return strtoul(text, end, base);
}

long _strtol_r(struct rom_reent *reent, const char *text, char **end, int base)
{
    (void)reent;
    return strtol(text, end, base);
}

unsigned long _strtoul_r(struct rom_reent *reent, const char *text, char **end, int base)
{
    (void)reent;
    return strtoul(text, end, base);
}

struct scan {
    const char *start, *p;
    bool is_skipped; /* "*": nothing is stored */
    int width;       /* 0: none given */
    int length;      /* bytes of an integer */
    bool is_double;
};

static int digit_in(char c, int base)
{
    int digit = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'z' ? c - 'a' + 10
                : c >= 'A' && c <= 'Z' ? c - 'A' + 10
                                       : 99;
    return digit < base ? digit : -1;
}

static void store_integer(const struct scan *s, uint64_t value, va_list *args)
{
    if (s->is_skipped)
        return;
    void *to = va_arg(*args, void *);
    if (s->length == 8)
        *(uint64_t *)to = value;
    else if (s->length == 4)
        *(uint32_t *)to = (uint32_t)value;
    else if (s->length == 2)
        *(uint16_t *)to = (uint16_t)value;
    else
        *(uint8_t *)to = (uint8_t)value;
}

/* What does not fit becomes the largest that does. */
static uint64_t limited(uint64_t value, bool is_signed, bool is_negative, bool is_wide)
{
    uint64_t limit = is_wide ? UINT64_MAX : UINT32_MAX;
    if (is_signed)
        limit = limit / 2 + is_negative;
    if (value > limit)
        return is_signed && is_negative ? 0 - limit : limit;
    return is_negative ? 0 - value : value;
}

static bool scan_integer(struct scan *s, int base, bool is_signed, va_list *args)
{
    const char *p = s->p, *stop = p + (s->width > 0 ? s->width : SCAN_CAP);
    bool is_negative = *p == '-';
    if (p < stop && (*p == '-' || *p == '+'))
        p++;
    if ((base == 0 || base == 16) && stop - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x' &&
        digit_in(p[2], 16) >= 0) {
        p += 2;
        base = 16;
    }
    if (base == 0)
        base = *p == '0' ? 8 : 10;
    uint64_t value = 0;
    const char *first = p;
    for (; p < stop && digit_in(*p, base) >= 0; p++)
        value = value > (UINT64_MAX - 35) / (unsigned)base
                    ? UINT64_MAX
                    : value * (unsigned)base + (unsigned)digit_in(*p, base);
    if (p == first)
        return false;
    s->p = p;
    store_integer(s, limited(value, is_signed, is_negative, s->length == 8), args);
    return true;
}

static bool scan_float(struct scan *s, va_list *args)
{
    char text[SCAN_CAP + 1];
    int cap = s->width > 0 && s->width < SCAN_CAP ? s->width : SCAN_CAP;
    char *end;
    strlcpy(text, s->p, (size_t)cap + 1);
    double value = strtod(text, &end);
    if (end == text)
        return false;
    s->p += end - text;
    if (s->is_skipped)
        return true;
    if (s->is_double)
        *va_arg(*args, double *) = value;
    else
        *va_arg(*args, float *) = strtof(text, NULL);
    return true;
}

/* The characters of a "[...]", as 256 bits; returns behind the bracket. */
static const char *parse_set(const char *f, uint8_t set[32])
{
    bool is_not = *f == '^';
    memset(set, is_not ? 0xff : 0, 32);
    f += is_not;
    const char *first = f;
    for (; *f != '\0' && (*f != ']' || f == first); f++) {
        uint8_t from = (uint8_t)*f, to = from;
        if (f[1] == '-' && f[2] != ']' && (uint8_t)f[2] >= from) {
            to = (uint8_t)f[2];
            f += 2;
        }
        for (unsigned c = from; c <= to; c++)
            set[c / 8] = (uint8_t)(is_not ? set[c / 8] & ~(1u << c % 8) : set[c / 8] | 1u << c % 8);
    }
    return *f == ']' ? f + 1 : f;
}

/* Characters of the set; `least` of them must be there. */
static bool scan_text(struct scan *s, const uint8_t set[32], bool is_ended, va_list *args)
{
    const char *p = s->p;
    char *to = s->is_skipped ? NULL : va_arg(*args, char *);
    for (int i = 0; *p != '\0' && (s->width == 0 || i < s->width); i++, p++) {
        uint8_t c = (uint8_t)*p;
        if ((set[c / 8] >> c % 8 & 1) == 0)
            break;
        if (to != NULL)
            *to++ = *p;
    }
    if (p == s->p)
        return false;
    if (to != NULL && is_ended)
        *to = '\0';
    s->p = p;
    return true;
}

static const char *parse_options(const char *f, struct scan *s)
{
    s->is_skipped = *f == '*';
    f += s->is_skipped;
    s->width = 0;
    for (; *f >= '0' && *f <= '9'; f++)
        s->width = s->width * 10 + (*f - '0');
    s->length = 4;
    s->is_double = *f == 'l' || *f == 'L';
    if (*f == 'h') {
        s->length = f[1] == 'h' ? 1 : 2;
        f += f[1] == 'h' ? 2 : 1;
    } else if (*f == 'l' || *f == 'L') {
        s->length = *f == 'L' || f[1] == 'l' ? 8 : 4;
        f += f[1] == 'l' ? 2 : 1;
    } else if (*f == 'j' || *f == 'z' || *f == 't') {
        s->length = *f == 'j' ? 8 : 4;
        f++;
    }
    return f;
}

static int base_of(char kind)
{
    return kind == 'i' ? 0 : kind == 'o' ? 8 : kind == 'd' || kind == 'u' ? 10 : 16;
}

/* One conversion; *f stands behind its letter. */
static bool scan_one(struct scan *s, char kind, const char **f, va_list *args)
{
    uint8_t set[32];
    if (kind != 'c' && kind != '[' && kind != 'n')
        while (isspace((unsigned char)*s->p))
            s->p++;
    switch (kind) {
    case 'd':
    case 'i':
    case 'o':
    case 'p':
    case 'u':
    case 'x':
    case 'X':
        return scan_integer(s, base_of(kind), kind == 'd' || kind == 'i', args);
    case 'a':
    case 'e':
    case 'f':
    case 'g':
    case 'E':
    case 'G':
        return scan_float(s, args);
    case 'c':
        s->width = s->width == 0 ? 1 : s->width;
        parse_set("^", set);
        return scan_text(s, set, false, args);
    case 's':
        parse_set("^ \t\n\v\f\r]", set);
        return scan_text(s, set, true, args);
    case '[':
        *f = parse_set(*f, set);
        return scan_text(s, set, true, args);
    case 'n':
        store_integer(s, (uint64_t)(s->p - s->start), args);
        return true;
    default:
        return false;
    }
}

static int scan(const char *text, const char *f, va_list args)
{
    struct scan s = {.start = text, .p = text};
    int count = 0;
    va_list list;
    va_copy(list, args);
    while (*f != '\0') {
        if (isspace((unsigned char)*f)) {
            while (isspace((unsigned char)*s.p))
                s.p++;
            f++;
        } else if (*f != '%' || f[1] == '%') {
            bool is_percent = *f == '%';
            while (is_percent && isspace((unsigned char)*s.p))
                s.p++;
            if (*s.p != *f)
                break;
            s.p++;
            f += is_percent ? 2 : 1;
        } else {
            f = parse_options(f + 1, &s);
            char kind = *f != '\0' ? *f++ : '\0';
            if (!scan_one(&s, kind, &f, &list))
                break;
            count += !s.is_skipped && kind != 'n';
        }
    }
    va_end(list);
    return count == 0 && *s.p == '\0' && *f != '\0' ? -1 : count;
}

int sscanf(const char *text, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int count = scan(text, format, args);
    va_end(args);
    return count;
}

int siscanf(const char *text, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int count = scan(text, format, args);
    va_end(args);
    return count;
}
