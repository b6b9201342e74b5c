/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Berlekamp and Massey find the polynomial whose roots are the places of the errors, Chien its
 * roots by trying all of them, Forney what the errors are (R. E. Blahut, "Algebraic Codes for Data
 * Transmission", chapter 7). */
#include "rs_code.h"

#include <string.h>

#define LEN        (SIM_RS_DATA + SIM_RS_CHECK)
#define ERRORS_MAX (SIM_RS_CHECK / 2)

static uint8_t mul(uint8_t a, uint8_t b)
{
    unsigned product = 0, factor = a;
    for (; b; b >>= 1) {
        if (b & 1)
            product ^= factor;
        factor = factor << 1 ^ (factor & 0x80 ? 0x11d : 0);
    }
    return (uint8_t)product;
}

static uint8_t power(uint8_t a, unsigned n)
{
    uint8_t r = 1;
    for (; n; n >>= 1, a = mul(a, a)) {
        if (n & 1)
            r = mul(r, a);
    }
    return r;
}

static uint8_t inverse(uint8_t a)
{
    return power(a, 254);
}

/* p[0] + p[1] x + ... */
static uint8_t at(const uint8_t *p, unsigned count, uint8_t x)
{
    uint8_t r = 0;
    while (count-- > 0)
        r = mul(r, x) ^ p[count];
    return r;
}

/* The word's first byte goes with x^43. False when all are 0: a word without errors. */
static bool syndromes(const uint8_t word[LEN], uint8_t s[SIM_RS_CHECK])
{
    uint8_t any = 0;
    for (unsigned j = 0; j < SIM_RS_CHECK; j++) {
        uint8_t root = power(2, j);
        s[j] = 0;
        for (unsigned i = 0; i < LEN; i++)
            s[j] = mul(s[j], root) ^ word[i];
        any |= s[j];
    }
    return any != 0;
}

/* Returns how many errors the locator is for. */
static unsigned find_locator(const uint8_t s[SIM_RS_CHECK], uint8_t loc[SIM_RS_CHECK + 1])
{
    uint8_t before[SIM_RS_CHECK + 1] = {1}, last = 1;
    unsigned count = 0, shift = 1;
    memset(loc, 0, SIM_RS_CHECK + 1);
    loc[0] = 1;
    for (unsigned n = 0; n < SIM_RS_CHECK; n++, shift++) {
        uint8_t off = s[n], old[SIM_RS_CHECK + 1];
        for (unsigned i = 1; i <= count; i++)
            off ^= mul(loc[i], s[n - i]);
        if (!off)
            continue;
        memcpy(old, loc, sizeof old);
        for (unsigned i = shift; i <= SIM_RS_CHECK; i++)
            loc[i] ^= mul(mul(off, inverse(last)), before[i - shift]);
        if (2 * count > n)
            continue;
        count = n + 1 - count;
        memcpy(before, old, sizeof before);
        last = off;
        shift = 0;
    }
    return count;
}

/* What is wrong at a place whose locator has the root 1 / x. */
static uint8_t error_at(const uint8_t s[SIM_RS_CHECK], const uint8_t loc[SIM_RS_CHECK + 1],
                        unsigned count, uint8_t x)
{
    uint8_t over[SIM_RS_CHECK] = {0}, slope = 0, back = inverse(x);
    for (unsigned i = 0; i < count; i++) {
        for (unsigned k = 0; k <= i; k++)
            over[i] ^= mul(s[i - k], loc[k]);
    }
    for (unsigned i = 1; i <= count; i += 2)
        slope ^= mul(loc[i], power(back, i - 1));
    return slope ? mul(x, mul(at(over, count, back), inverse(slope))) : 0;
}

int sim_rs_decode(uint8_t word[LEN])
{
    uint8_t s[SIM_RS_CHECK], loc[SIM_RS_CHECK + 1], mended[LEN];
    unsigned found = 0;
    if (!syndromes(word, s))
        return 0;
    unsigned count = find_locator(s, loc);
    if (count > ERRORS_MAX)
        return SIM_RS_FAILED;
    memcpy(mended, word, sizeof mended);
    for (unsigned i = 0; i < LEN; i++) {
        uint8_t x = power(2, LEN - 1 - i);
        if (at(loc, count + 1, inverse(x)) != 0)
            continue;
        mended[i] ^= error_at(s, loc, count, x);
        found++;
    }
    if (found != count || syndromes(mended, s))
        return SIM_RS_FAILED;
    memcpy(word, mended, sizeof mended);
    return (int)found;
}
