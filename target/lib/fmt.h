/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* printf's formats without a C library: d i u x X o c s p %, flags - 0 + # and space, width,
 * precision, and the lengths hh h l ll z t j. No floating point, no %n. */
#ifndef FMT_H
#define FMT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct fmt_sink {
    void (*put)(void *ctx, char c);
    void *ctx;
    int count; /* so far */
};

struct fmt_spec {
    bool is_left, is_zero, has_plus, has_space, is_alt;
    int width;
    int precision;       /* -1: not given */
    int length;          /* bytes of an integer argument's type */
    bool is_long_double; /* of a floating-point argument */
};

void fmt_out(struct fmt_sink *sink, char c);
void fmt_pad(struct fmt_sink *sink, char c, int count);

/* Conversions that are not there: takes the argument and prints it, or returns false. */
typedef bool fmt_other(struct fmt_sink *sink, const struct fmt_spec *spec, char kind,
                       va_list *args);

/* Calls put for each character; returns how many. A NULL string prints as (null). */
int fmt_print(void (*put)(void *ctx, char c), void *ctx, const char *format, va_list args);
int fmt_print_other(void (*put)(void *ctx, char c), void *ctx, const char *format, va_list args,
                    fmt_other *other);
/* As snprintf: at most cap bytes with the terminator; returns the length the whole would have. */
int fmt_buf(char *buf, size_t cap, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
