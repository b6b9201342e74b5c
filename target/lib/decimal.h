/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Exact conversion between binary floating point and decimal digits: every double is a finite
 * decimal number of at most 767 digits. Small rather than fast. */
#ifndef DECIMAL_H
#define DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

#define DECIMAL_DIGITS 776

/* 0.DIGITS times 10 to the power of `point`; no digits is zero. */
struct decimal {
    int count;
    int point;
    bool has_more; /* digits that are not zero were left out behind the last one */
    uint8_t digits[DECIMAL_DIGITS];
};

/* mantissa times 2 to the power of exponent. */
void decimal_set(struct decimal *d, uint64_t mantissa, int exponent);
/* Keeps that many digits (0 or fewer may leave one, or none), rounded to nearest, ties to even. */
void decimal_round(struct decimal *d, int count);
/* Times 2 to the power of `by`. */
void decimal_scale(struct decimal *d, int by);
/* The nearest double, ties to even, as its bits without sign; infinity when it is too large. */
uint64_t decimal_to_double(struct decimal *d);
/* .. and float. */
uint32_t decimal_to_float(struct decimal *d);

#endif
