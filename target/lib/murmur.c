/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "murmur.h"

#define C1 0x239b961bu
#define C2 0xab0e9789u
#define C3 0x38b34ae5u
#define C4 0xa1e38b93u

static uint32_t rol(uint32_t v, unsigned count)
{
    return v << count | v >> (32 - count);
}

void murmur_init(struct murmur *m)
{
    *m = (struct murmur){0};
}

#define STIR(k, ca, turn, cb) (rol((k) * (ca), turn) * (cb))

void murmur_tail(struct murmur *m, const uint32_t *data, uint32_t len)
{
    uint32_t k[4] = {0};
    for (unsigned i = 0; i < len; i++)
        k[i / 4] |= (data[i / 4] >> i % 4 * 8 & 0xff) << i % 4 * 8;
    m->len += len;
    m->h[0] ^= STIR(k[0], C1, 15, C2);
    m->h[1] ^= STIR(k[1], C2, 16, C3);
    m->h[2] ^= STIR(k[2], C3, 17, C4);
    m->h[3] ^= STIR(k[3], C4, 18, C1);
}

void murmur_update(struct murmur *m, const uint32_t *data, uint32_t len)
{
    uint32_t h1 = m->h[0], h2 = m->h[1], h3 = m->h[2], h4 = m->h[3];
    m->len += len;
    for (; len >= 16; len -= 16, data += 4) {
        h1 ^= STIR(data[0], C1, 15, C2);
        h1 = (rol(h1, 19) + h2) * 5 + 0x561ccd1bu;
        h2 ^= STIR(data[1], C2, 16, C3);
        h2 = (rol(h2, 17) + h3) * 5 + 0x0bcaa747u;
        h3 ^= STIR(data[2], C3, 17, C4);
        h3 = (rol(h3, 15) + h4) * 5 + 0x96cd1c35u;
        h4 ^= STIR(data[3], C4, 18, C1);
        h4 = (rol(h4, 13) + h1) * 5 + 0x32ac3b17u;
    }
    m->h[0] = h1;
    m->h[1] = h2;
    m->h[2] = h3;
    m->h[3] = h4;
}

/* Every word gets the sum of all; twice, before and after each is stirred. */
static void spread(uint32_t h[4])
{
    h[0] += h[1] + h[2] + h[3];
    h[1] += h[0];
    h[2] += h[0];
    h[3] += h[0];
}

void murmur_final(const struct murmur *m, uint32_t out[4])
{
    for (unsigned i = 0; i < 4; i++)
        out[i] = m->h[i] ^ m->len;
    spread(out);
    for (unsigned i = 0; i < 4; i++) {
        uint32_t h = out[i];
        h = (h ^ h >> 16) * 0x85ebca6bu;
        h = (h ^ h >> 13) * 0xc2b2ae35u;
        out[i] = h ^ h >> 16;
    }
    spread(out);
}
