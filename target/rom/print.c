/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* printf and its family, to streams and to strings, for programs that find them in ROM. */
#include "decimal.h"
#include "fmt.h"
#include "rom.h"
#include "rom_newlib.h"

#include <string.h>

#define CHUNK 64

int _vfprintf_r(struct rom_reent *reent, struct rom_file *file, const char *format, va_list args);
int _vfiprintf_r(struct rom_reent *reent, struct rom_file *file, const char *format, va_list args);
int _fprintf_r(struct rom_reent *reent, struct rom_file *file, const char *format, ...);
int _fiprintf_r(struct rom_reent *reent, struct rom_file *file, const char *format, ...);
int vfprintf(struct rom_file *file, const char *format, va_list args);
int vfiprintf(struct rom_file *file, const char *format, va_list args);
int fprintf(struct rom_file *file, const char *format, ...);
int fiprintf(struct rom_file *file, const char *format, ...);
int vprintf(const char *format, va_list args);
int viprintf(const char *format, va_list args);
int printf(const char *format, ...);
int vsnprintf(char *text, size_t cap, const char *format, va_list args);
int vsniprintf(char *text, size_t cap, const char *format, va_list args);
int snprintf(char *text, size_t cap, const char *format, ...);
int sniprintf(char *text, size_t cap, const char *format, ...);
int sprintf(char *text, const char *format, ...);
int siprintf(char *text, const char *format, ...);
int asprintf(char **text, const char *format, ...);
int ets_vprintf(void (*put)(char c), const char *format, va_list args);

/* A number as sign, digits, point, digits and exponent; zeros stand for digits that are not there.
 */
struct number {
    const char *sign;
    const struct decimal *d;
    int point;  /* digits in front of the point; below 1: zeros behind it first */
    int places; /* digits behind the point */
    bool has_point;
    char exponent[8];
};

static char digit_at(const struct decimal *d, int i)
{
    return (char)('0' + (i >= 0 && i < d->count ? d->digits[i] : 0));
}

static int length(const char *text)
{
    return (int)strlen(text);
}

static void put_text(struct fmt_sink *sink, const char *text)
{
    for (; *text != '\0'; text++)
        fmt_out(sink, *text);
}

static void put_digits(struct fmt_sink *sink, const struct number *n)
{
    if (n->point <= 0)
        fmt_out(sink, '0');
    for (int i = 0; i < n->point; i++)
        fmt_out(sink, digit_at(n->d, i));
    if (n->has_point)
        fmt_out(sink, '.');
    for (int i = 0; i < n->places; i++)
        fmt_out(sink, digit_at(n->d, n->point + i));
    put_text(sink, n->exponent);
}

static void put_number(struct fmt_sink *sink, const struct fmt_spec *spec, const struct number *n)
{
    int len = length(n->sign) + (n->point > 0 ? n->point : 1) + n->has_point + n->places +
              length(n->exponent);
    int room = spec->width - len;
    if (!spec->is_left && !spec->is_zero)
        fmt_pad(sink, ' ', room);
    put_text(sink, n->sign);
    if (!spec->is_left && spec->is_zero)
        fmt_pad(sink, '0', room);
    put_digits(sink, n);
    if (spec->is_left)
        fmt_pad(sink, ' ', room);
}

static void set_exponent(char *to, char letter, int exponent, int least_digits)
{
    char reverse[6];
    int count = 0;
    *to++ = letter;
    *to++ = exponent < 0 ? '-' : '+';
    for (int v = exponent < 0 ? -exponent : exponent; v != 0 || count < least_digits; v /= 10)
        reverse[count++] = (char)('0' + v % 10);
    while (count > 0)
        *to++ = reverse[--count];
    *to = '\0';
}

static void fixed(struct number *n, struct decimal *d, int places)
{
    decimal_round(d, d->point + places);
    n->point = d->count > 0 ? d->point : 0;
    n->places = places;
}

static void scientific(struct number *n, struct decimal *d, int places, char letter)
{
    decimal_round(d, places + 1);
    set_exponent(n->exponent, letter, d->count > 0 ? d->point - 1 : 0, 2);
    n->point = 1;
    n->places = places;
}

static void general(struct number *n, struct decimal *d, int precision, char letter, bool is_alt)
{
    int digits = precision == 0 ? 1 : precision;
    decimal_round(d, digits);
    int exponent = d->count > 0 ? d->point - 1 : 0;
    if (!is_alt)
        digits = d->count > 0 ? d->count : 1; /* no zeros at the end */
    if (exponent < -4 || exponent >= (precision == 0 ? 1 : precision)) {
        scientific(n, d, digits - 1, letter);
        return;
    }
    n->point = d->count > 0 ? d->point : 1;
    n->places = digits > n->point ? digits - n->point : 0;
}

static void put_word(struct fmt_sink *sink, const struct fmt_spec *spec, const char *sign,
                     const char *word)
{
    int room = spec->width - length(sign) - length(word);
    if (!spec->is_left)
        fmt_pad(sink, ' ', room);
    put_text(sink, sign);
    put_text(sink, word);
    if (spec->is_left)
        fmt_pad(sink, ' ', room);
}

/* Base 16: the mantissa in d's digits, which may be above 9. */
static void put_hex(struct fmt_sink *sink, const struct fmt_spec *spec, const char *sign,
                    uint64_t mantissa, int exponent, bool is_upper)
{
    const char *set = is_upper ? "0123456789ABCDEF" : "0123456789abcdef";
    int places = 13;
    char tail[8];
    for (; mantissa != 0 && mantissa >> 52 == 0; exponent--)
        mantissa <<= 1;
    if (spec->precision >= 0 && spec->precision < 13) {
        int drop = 4 * (13 - spec->precision);
        uint64_t half = UINT64_C(1) << (drop - 1), rest = mantissa & (2 * half - 1);
        mantissa >>= drop;
        mantissa += rest > half || (rest == half && (mantissa & 1) != 0);
        mantissa <<= drop;
    }
    for (; places > 0 && (mantissa >> (52 - 4 * places) & 0xf) == 0; places--)
        ;
    int shown = spec->precision >= 0 ? spec->precision : places;
    set_exponent(tail, is_upper ? 'P' : 'p', mantissa == 0 ? 0 : exponent + 52, 1);
    bool has_point = shown > 0 || spec->is_alt;
    int room = spec->width - (length(sign) + 3 + has_point + shown + length(tail));
    if (!spec->is_left && !spec->is_zero)
        fmt_pad(sink, ' ', room);
    put_text(sink, sign);
    put_text(sink, is_upper ? "0X" : "0x");
    if (!spec->is_left && spec->is_zero)
        fmt_pad(sink, '0', room);
    fmt_out(sink, set[mantissa >> 52]);
    if (has_point)
        fmt_out(sink, '.');
    for (int i = 1; i <= shown; i++)
        fmt_out(sink, i > 13 ? '0' : set[mantissa >> (52 - 4 * i) & 0xf]);
    put_text(sink, tail);
    if (spec->is_left)
        fmt_pad(sink, ' ', room);
}

static void put_finite(struct fmt_sink *sink, const struct fmt_spec *spec, char kind,
                       const char *sign, uint64_t mantissa, int exponent)
{
    struct decimal d;
    struct number n = {.sign = sign, .d = &d};
    char letter = kind < 'a' ? 'E' : 'e';
    int precision = spec->precision < 0 ? 6 : spec->precision;
    decimal_set(&d, mantissa, exponent);
    if (kind == 'f' || kind == 'F')
        fixed(&n, &d, precision);
    else if (kind == 'e' || kind == 'E')
        scientific(&n, &d, precision, letter);
    else
        general(&n, &d, precision, letter, spec->is_alt);
    n.has_point = n.places > 0 || spec->is_alt;
    put_number(sink, spec, &n);
}

static bool put_float(struct fmt_sink *sink, const struct fmt_spec *spec, char kind, va_list *args)
{
    double value =
        spec->is_long_double ? (double)va_arg(*args, long double) : va_arg(*args, double);
    uint64_t bits;
    memcpy(&bits, &value, sizeof(bits));
    const char *sign = bits >> 63 != 0 ? "-" : spec->has_plus ? "+" : spec->has_space ? " " : "";
    uint64_t mantissa = bits & ((UINT64_C(1) << 52) - 1);
    int exponent = (int)(bits >> 52 & 0x7ff);
    bool is_upper = kind < 'a';
    if (exponent == 0x7ff) {
        put_word(sink, spec, sign,
                 mantissa != 0 ? (is_upper ? "NAN" : "nan") : (is_upper ? "INF" : "inf"));
        return true;
    }
    if (exponent != 0)
        mantissa |= UINT64_C(1) << 52;
    else
        exponent = 1;
    if (kind == 'a' || kind == 'A')
        put_hex(sink, spec, sign, mantissa, exponent - 1075, is_upper);
    else
        put_finite(sink, spec, kind, sign, mantissa, exponent - 1075);
    return true;
}

static void store_count(const struct fmt_sink *sink, const struct fmt_spec *spec, void *to)
{
    if (spec->length == 8)
        *(long long *)to = sink->count;
    else if (spec->length == 1)
        *(signed char *)to = (signed char)sink->count;
    else if (spec->length == 2)
        *(short *)to = (short)sink->count;
    else
        *(int *)to = sink->count;
}

static bool other(struct fmt_sink *sink, const struct fmt_spec *spec, char kind, va_list *args)
{
    switch (kind) {
    case 'f':
    case 'F':
    case 'e':
    case 'E':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
        return put_float(sink, spec, kind, args);
    case 'n':
        store_count(sink, spec, va_arg(*args, void *));
        return true;
    default:
        return false;
    }
}

/* A stream gets its bytes in pieces: one that has no buffer would go out byte by byte. */
struct stream_sink {
    struct rom_reent *reent;
    struct rom_file *file;
    size_t len;
    bool is_bad;
    char chunk[CHUNK];
};

static void flush_chunk(struct stream_sink *s)
{
    if (!s->is_bad && !rom_file_put(s->reent, s->file, s->chunk, s->len))
        s->is_bad = true;
    s->len = 0;
}

static void put_stream(void *ctx, char c)
{
    struct stream_sink *s = ctx;
    s->chunk[s->len++] = c;
    if (s->len == CHUNK)
        flush_chunk(s);
}

int _vfprintf_r(struct rom_reent *reent, struct rom_file *file, const char *format, va_list args)
{
    struct stream_sink s = {.reent = reent, .file = file};
    rom_file_lock(file);
    int count = fmt_print_other(put_stream, &s, format, args, other);
    flush_chunk(&s);
    rom_file_unlock(file);
    return s.is_bad || (file->flags & FILE_ERROR) != 0 ? -1 : count;
}

int vfprintf(struct rom_file *file, const char *format, va_list args)
{
    return _vfprintf_r(rom_reent(), file, format, args);
}

int vprintf(const char *format, va_list args)
{
    struct rom_reent *reent = rom_reent();
    return _vfprintf_r(reent, reent->out, format, args);
}

struct text_sink {
    char *text;
    size_t cap, len;
};

static void put_string(void *ctx, char c)
{
    struct text_sink *s = ctx;
    if (s->len + 1 < s->cap)
        s->text[s->len] = c;
    s->len++;
}

int vsnprintf(char *text, size_t cap, const char *format, va_list args)
{
    struct text_sink s = {text, cap, 0};
    int count = fmt_print_other(put_string, &s, format, args, other);
    if (cap > 0)
        text[s.len < cap ? s.len : cap - 1] = '\0';
    return count;
}

static int print_to_heap(char **text, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int count = vsnprintf(NULL, 0, format, args);
    *text = rom_malloc(rom_reent(), (size_t)count + 1);
    if (*text != NULL)
        vsnprintf(*text, (size_t)count + 1, format, again);
    va_end(again);
    return *text != NULL ? count : -1;
}

/* One function of the family for each way to say where it goes. */
#define PRINTS(name, call, ...)                                                                    \
    int name(__VA_ARGS__, const char *format, ...)                                                 \
    {                                                                                              \
        va_list args;                                                                              \
        va_start(args, format);                                                                    \
        int count = call;                                                                          \
        va_end(args);                                                                              \
        return count;                                                                              \
    }

PRINTS(_fprintf_r, _vfprintf_r(reent, file, format, args), struct rom_reent *reent,
       struct rom_file *file)
PRINTS(_fiprintf_r, _vfprintf_r(reent, file, format, args), struct rom_reent *reent,
       struct rom_file *file)
PRINTS(fprintf, vfprintf(file, format, args), struct rom_file *file)
PRINTS(fiprintf, vfprintf(file, format, args), struct rom_file *file)
PRINTS(snprintf, vsnprintf(text, cap, format, args), char *text, size_t cap)
PRINTS(sniprintf, vsnprintf(text, cap, format, args), char *text, size_t cap)
PRINTS(sprintf, vsnprintf(text, INT32_MAX, format, args), char *text)
PRINTS(siprintf, vsnprintf(text, INT32_MAX, format, args), char *text)
PRINTS(asprintf, print_to_heap(text, format, args), char **text)

int printf(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int count = vprintf(format, args);
    va_end(args);
    return count;
}

/* The names that promise no floating point do no harm by having it. */
int _vfiprintf_r(struct rom_reent *reent, struct rom_file *file, const char *format, va_list args)
{
    return _vfprintf_r(reent, file, format, args);
}

int vfiprintf(struct rom_file *file, const char *format, va_list args)
{
    return vfprintf(file, format, args);
}

int viprintf(const char *format, va_list args)
{
    return vprintf(format, args);
}

int vsniprintf(char *text, size_t cap, const char *format, va_list args)
{
    return vsnprintf(text, cap, format, args);
}

static void put_through(void *ctx, char c)
{
    void (*put)(char c);
    memcpy(&put, ctx, sizeof(put));
    put(c);
}

int ets_vprintf(void (*put)(char c), const char *format, va_list args)
{
    return fmt_print(put_through, &put, format, args);
}
