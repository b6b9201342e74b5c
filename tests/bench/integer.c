/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Integer work in registers: the SHA-256 compression of a block made of the last digest, and a
 * multiply-divide chain. */
#include "kernel.h"

#define ROUNDS 20000

static uint32_t k[64];
static uint32_t h[8];

static uint32_t rotate(uint32_t v, unsigned n)
{
    return v >> n | v << (32 - n);
}

/* Any constants do for a benchmark; these need no table. */
static void set_up(void)
{
    uint32_t seed = 1;
    for (int i = 0; i < 64; i++)
        k[i] = next_random(&seed) * 2654435761u;
    for (int i = 0; i < 8; i++)
        h[i] = next_random(&seed) * 40503u;
}

static void compress(void)
{
    uint32_t w[16];
    uint32_t v[8];
    for (int i = 0; i < 8; i++) {
        v[i] = h[i];
        w[i] = h[i];
        w[i + 8] = ~h[7 - i];
    }
    for (int i = 0; i < 64; i++) {
        uint32_t wi = w[i & 15];
        uint32_t s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25);
        uint32_t t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + wi;
        uint32_t s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22);
        uint32_t t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        uint32_t a = w[(i + 1) & 15];
        uint32_t b = w[(i + 14) & 15];
        w[i & 15] = wi + w[(i + 9) & 15] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) +
                    (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
        for (int n = 7; n > 0; n--)
            v[n] = v[n - 1];
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        h[i] += v[i];
}

uint32_t kernel(void)
{
    set_up();
    uint32_t sum = 1;
    for (uint32_t i = 1; i <= ROUNDS; i++) {
        compress();
        sum = sum * (h[0] | 1) + h[1] / i + h[2] % i;
    }
    return sum;
}
