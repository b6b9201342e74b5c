/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* printf's formats without a C library: d i u x X o c s p %, flags - 0 + # and space, width,
 * precision, and the lengths hh h l ll z t j. No floating point, no %n. */
#ifndef FMT_H
#define FMT_H

#include <stdarg.h>
#include <stddef.h>

/* Calls put for each character; returns how many. A NULL string prints as (null). */
int fmt_print(void (*put)(void *ctx, char c), void *ctx, const char *format, va_list args);
/* As snprintf: at most cap bytes with the terminator; returns the length the whole would have. */
int fmt_buf(char *buf, size_t cap, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
