/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "decimal.h"

#define STEP 24 /* how far one pass shifts: 10 << STEP plus a carry fits a word */

static void trim(struct decimal *d)
{
    while (d->count > 0 && d->digits[d->count - 1] == 0)
        d->count--;
    if (d->count == 0)
        d->point = 0;
}

static void add_digit(struct decimal *d, unsigned digit)
{
    if (d->count < DECIMAL_DIGITS)
        d->digits[d->count++] = (uint8_t)digit;
    else if (digit != 0)
        d->has_more = true;
}

/* Makes room for `more` digits in front; what does not fit falls off the end. */
static void make_room(struct decimal *d, int more)
{
    int count = d->count + more;
    for (; count > DECIMAL_DIGITS; count--)
        if (d->digits[count - more - 1] != 0)
            d->has_more = true;
    for (int i = count - 1; i >= more; i--)
        d->digits[i] = d->digits[i - more];
    d->count = count;
}

static void shift_up(struct decimal *d, int by)
{
    uint8_t front[STEP];
    uint32_t carry = 0;
    int more = 0;
    for (int i = d->count - 1; i >= 0; i--) {
        carry += (uint32_t)d->digits[i] << by;
        d->digits[i] = (uint8_t)(carry % 10);
        carry /= 10;
    }
    for (; carry != 0; carry /= 10)
        front[more++] = (uint8_t)(carry % 10);
    make_room(d, more);
    for (int i = 0; i < more; i++)
        d->digits[i] = front[more - 1 - i];
    d->point += more;
    trim(d);
}

static void shift_down(struct decimal *d, int by)
{
    uint32_t rest = 0, mask = (1u << by) - 1;
    int from = 0, count = d->count;
    while (rest >> by == 0) { /* the first digit of the quotient */
        rest = rest * 10 + (from < count ? d->digits[from] : 0);
        from++;
    }
    d->point -= from - 1;
    d->count = 0;
    for (;; rest = rest * 10 + (from < count ? d->digits[from] : 0), from++) {
        add_digit(d, rest >> by);
        rest &= mask;
        if (rest == 0 && from >= count)
            break;
    }
    trim(d);
}

void decimal_scale(struct decimal *d, int by)
{
    for (; d->count > 0 && by > 0; by -= by < STEP ? by : STEP)
        shift_up(d, by < STEP ? by : STEP);
    for (; d->count > 0 && by < 0; by += -by < STEP ? -by : STEP)
        shift_down(d, -by < STEP ? -by : STEP);
}

void decimal_set(struct decimal *d, uint64_t mantissa, int exponent)
{
    uint8_t reverse[20];
    int count = 0;
    for (; mantissa != 0; mantissa /= 10)
        reverse[count++] = (uint8_t)(mantissa % 10);
    d->has_more = false;
    d->count = d->point = count;
    for (int i = 0; i < count; i++)
        d->digits[i] = reverse[count - 1 - i];
    trim(d);
    decimal_scale(d, exponent);
}

static bool rounds_up(const struct decimal *d, int count)
{
    if (count < 0 || count >= d->count)
        return false;
    bool is_half = d->digits[count] == 5 && count + 1 == d->count && !d->has_more;
    if (is_half)
        return count > 0 && d->digits[count - 1] % 2 != 0;
    return d->digits[count] >= 5;
}

void decimal_round(struct decimal *d, int count)
{
    if (count >= d->count)
        return;
    bool is_up = rounds_up(d, count);
    d->count = count > 0 ? count : 0;
    d->has_more = false;
    if (is_up) {
        int i = d->count;
        while (i > 0 && d->digits[i - 1] == 9)
            i--;
        d->count = i > 0 ? i : 1;
        d->point += i == 0;
        d->digits[d->count - 1] = (uint8_t)(i > 0 ? d->digits[i - 1] + 1 : 1);
    }
    trim(d);
}

/* The whole part, rounded; it is below 2^64. */
static uint64_t whole(const struct decimal *d)
{
    uint64_t value = 0;
    for (int i = 0; i < d->point; i++)
        value = value * 10 + (i < d->count ? d->digits[i] : 0);
    return value + rounds_up(d, d->point);
}

/* As a binary format with that many bits of mantissa, the leading one among them, whose smallest
 * step is 2^least and whose largest exponent field is `most`. */
static uint64_t to_binary(struct decimal *d, int bits, int least, int most)
{
    const uint64_t infinity = (uint64_t)most << (bits - 1);
    int exponent = 0; /* the value is d times 2^exponent */
    if (d->count == 0 || d->point < -400)
        return 0;
    if (d->point > 400)
        return infinity;
    while (d->point > 0) { /* below 1, then one half or more */
        int by = d->point > 7 ? STEP : d->point > 2 ? 6 : d->point > 1 ? 3 : 1;
        decimal_scale(d, -by);
        exponent += by;
    }
    while (d->point < 0 || d->digits[0] < 5) {
        int by = d->point < -7 ? STEP : d->point < 0 ? 3 : 1;
        decimal_scale(d, by);
        exponent -= by;
    }
    int step = exponent - bits < least ? least : exponent - bits;
    decimal_scale(d, exponent - step);
    uint64_t mantissa = whole(d);
    if (mantissa >> bits != 0) {
        mantissa >>= 1;
        step++;
    }
    if (mantissa >> (bits - 1) == 0)
        return mantissa; /* below the normal numbers */
    if (step - least + 1 >= most)
        return infinity;
    return ((uint64_t)(step - least + 1) << (bits - 1)) |
           (mantissa & ((UINT64_C(1) << (bits - 1)) - 1));
}

uint64_t decimal_to_double(struct decimal *d)
{
    return to_binary(d, 53, -1074, 2047);
}

uint32_t decimal_to_float(struct decimal *d)
{
    return (uint32_t)to_binary(d, 24, -149, 255);
}
