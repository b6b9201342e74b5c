/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "md5.h"

#include "le.h"

#include <string.h>

/* floor(2^32 * abs(sin(i + 1))) */
static const uint32_t sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

#define ROL(v, count) ((v) << (count) | (v) >> (32 - (count)))
#define STEP(mixed, a, b, k, i, shift)                                                             \
    do {                                                                                           \
        (a) += (mixed) + sines[i] + w[(k) % 16];                                                   \
        (a) = ROL(a, shift) + (b);                                                                 \
    } while (0)
/* Four steps of a round: the variables change places instead of their values. `mix` names the
 * round's function, `first` and `step` say which words of the block it takes. */
#define FOUR_STEPS(mix, i, first, step, s0, s1, s2, s3)                                            \
    do {                                                                                           \
        STEP(mix(b, c, d), a, b, (first) + (step) * (i), i, s0);                                   \
        STEP(mix(a, b, c), d, a, (first) + (step) * ((i) + 1), (i) + 1, s1);                       \
        STEP(mix(d, a, b), c, d, (first) + (step) * ((i) + 2), (i) + 2, s2);                       \
        STEP(mix(c, d, a), b, c, (first) + (step) * ((i) + 3), (i) + 3, s3);                       \
    } while (0)
#define MIX_F(b, c, d) ((d) ^ ((b) & ((c) ^ (d))))
#define MIX_G(b, c, d) ((c) ^ ((d) & ((b) ^ (c))))
#define MIX_H(b, c, d) ((b) ^ (c) ^ (d))
#define MIX_I(b, c, d) ((c) ^ ((b) | ~(d)))

static void run_block(uint32_t state[4], const uint8_t *p)
{
    uint32_t w[16], a = state[0], b = state[1], c = state[2], d = state[3];
    for (unsigned i = 0; i < 16; i++)
        w[i] = le32(p + 4 * i);
    for (unsigned i = 0; i < 16; i += 4)
        FOUR_STEPS(MIX_F, i, 0, 1, 7, 12, 17, 22);
    for (unsigned i = 16; i < 32; i += 4)
        FOUR_STEPS(MIX_G, i, 1, 5, 5, 9, 14, 20);
    for (unsigned i = 32; i < 48; i += 4)
        FOUR_STEPS(MIX_H, i, 5, 3, 4, 11, 16, 23);
    for (unsigned i = 48; i < 64; i += 4)
        FOUR_STEPS(MIX_I, i, 0, 7, 6, 10, 15, 21);
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

void md5_init(struct md5 *md5)
{
    static const uint32_t start[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    memcpy(md5->state, start, sizeof(start));
    md5->bits[0] = md5->bits[1] = 0;
}

void md5_update(struct md5 *md5, const void *data, size_t len)
{
    const uint8_t *p = data;
    size_t used = md5->bits[0] / 8 % 64;
    uint32_t low = md5->bits[0] + (uint32_t)(len << 3);
    md5->bits[1] += (uint32_t)((uint64_t)len >> 29) + (low < md5->bits[0]);
    md5->bits[0] = low;
    if (used + len < 64) {
        memcpy(md5->block + used, p, len);
        return;
    }
    if (used > 0) {
        size_t first = 64 - used;
        memcpy(md5->block + used, p, first);
        run_block(md5->state, md5->block);
        p += first;
        len -= first;
    }
    for (; len >= 64; p += 64, len -= 64)
        run_block(md5->state, p);
    memcpy(md5->block, p, len);
}

void md5_final(struct md5 *md5, uint8_t out[MD5_LEN])
{
    static const uint8_t padding[64] = {0x80};
    uint8_t length[8];
    put_le32(length, md5->bits[0]);
    put_le32(length + 4, md5->bits[1]);
    size_t used = md5->bits[0] / 8 % 64;
    md5_update(md5, padding, used < 56 ? 56 - used : 120 - used);
    md5_update(md5, length, 8);
    for (unsigned i = 0; i < 4; i++)
        put_le32(out + 4 * i, md5->state[i]);
}
