/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Text, piece by piece, where the caller knows that there is room: each pen writes at `to` and
 * returns where the next piece goes. */
#ifndef CR_SVD_PEN_H
#define CR_SVD_PEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline char *cr_pen_text(char *to, const char *text, size_t len)
{
    memcpy(to, text, len);
    return to + len;
}

#define CR_PEN(to, literal) cr_pen_text(to, literal, sizeof(literal) - 1)

static inline char cr_upper_char(char c)
{
    return (unsigned char)(c - 'a') < 26 ? (char)(c - 32) : c;
}

char *cr_pen_upper(char *to, const char *text, size_t len);      /* in capitals */
char *cr_pen_decimal(char *to, unsigned value);                  /* at most 10 bytes */
char *cr_pen_hex(char *to, uint64_t value, unsigned min_digits); /* at most 16, or min_digits */
/* A C constant of at least 8 digits with its suffix, 0x000000ffu; at most 21 bytes. */
char *cr_pen_constant(char *to, uint64_t value);
/* `text` with its NUL; returns where the NUL went. */
char *cr_put_text(char *to, const char *text);

#endif
