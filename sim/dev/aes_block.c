/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* FIPS 197. The substitution box is worked out from its definition rather than written down. */
#include "aes_block.h"

#include <string.h>

struct boxes {
    uint8_t forth[256], back[256];
};

static uint8_t times(uint8_t a, uint8_t b)
{
    unsigned product = 0, factor = a;
    for (; b; b >>= 1) {
        if (b & 1)
            product ^= factor;
        factor = factor << 1 ^ (factor & 0x80 ? 0x11b : 0);
    }
    return (uint8_t)product;
}

static uint8_t rol8(uint8_t v, unsigned n)
{
    return (uint8_t)(v << n | v >> (8 - n));
}

/* 3 generates the field's multiplicative group: as p runs through its powers, q runs through their
 * inverses. */
static const struct boxes *boxes(void)
{
    static struct boxes b;
    uint8_t p = 1, q = 1;
    if (b.forth[0])
        return &b;
    do {
        p = times(p, 3);
        q = times(q, 0xf6);
        b.forth[p] = (uint8_t)(q ^ rol8(q, 1) ^ rol8(q, 2) ^ rol8(q, 3) ^ rol8(q, 4) ^ 0x63);
    } while (p != 1);
    b.forth[0] = 0x63;
    for (unsigned i = 0; i < 256; i++)
        b.back[b.forth[i]] = (uint8_t)i;
    return &b;
}

void sim_aes_expand(struct sim_aes_key *key, const uint8_t *bytes, size_t len)
{
    const uint8_t *s = boxes()->forth;
    uint8_t *w = key->round[0], rcon = 1;
    key->rounds = (unsigned)len / 4 + 6;
    memcpy(w, bytes, len);
    for (size_t at = len; at < SIM_AES_BLOCK * (key->rounds + 1u); at += 4) {
        uint8_t t[4];
        memcpy(t, w + at - 4, 4);
        if (at % len == 0) {
            const uint8_t first = t[0];
            t[0] = s[t[1]] ^ rcon;
            t[1] = s[t[2]];
            t[2] = s[t[3]];
            t[3] = s[first];
            rcon = times(rcon, 2);
        } else if (len == 32 && at % len == 16) {
            for (unsigned i = 0; i < 4; i++)
                t[i] = s[t[i]];
        }
        for (unsigned i = 0; i < 4; i++)
            w[at + i] = w[at + i - len] ^ t[i];
    }
}

static void add_key(uint8_t b[SIM_AES_BLOCK], const uint8_t k[SIM_AES_BLOCK])
{
    for (unsigned i = 0; i < SIM_AES_BLOCK; i++)
        b[i] ^= k[i];
}

/* Row r of the state stands in bytes r, r + 4, r + 8, r + 12, and is turned by r. */
static void substitute(uint8_t b[SIM_AES_BLOCK], const uint8_t box[256], unsigned turn)
{
    uint8_t old[SIM_AES_BLOCK];
    memcpy(old, b, sizeof old);
    for (unsigned i = 0; i < SIM_AES_BLOCK; i++)
        b[i] = box[old[(i + 4 * turn * (i % 4)) % SIM_AES_BLOCK]];
}

static void mix(uint8_t b[SIM_AES_BLOCK], const uint8_t by[4])
{
    for (unsigned c = 0; c < SIM_AES_BLOCK; c += 4) {
        uint8_t old[4];
        memcpy(old, b + c, sizeof old);
        for (unsigned r = 0; r < 4; r++)
            b[c + r] = times(old[r], by[0]) ^ times(old[(r + 1) % 4], by[1]) ^
                       times(old[(r + 2) % 4], by[2]) ^ times(old[(r + 3) % 4], by[3]);
    }
}

void sim_aes_encrypt(const struct sim_aes_key *key, const uint8_t in[SIM_AES_BLOCK],
                     uint8_t out[SIM_AES_BLOCK])
{
    static const uint8_t by[4] = {2, 3, 1, 1};
    memmove(out, in, SIM_AES_BLOCK);
    add_key(out, key->round[0]);
    for (unsigned r = 1; r <= key->rounds; r++) {
        substitute(out, boxes()->forth, 1);
        if (r < key->rounds)
            mix(out, by);
        add_key(out, key->round[r]);
    }
}

void sim_aes_decrypt(const struct sim_aes_key *key, const uint8_t in[SIM_AES_BLOCK],
                     uint8_t out[SIM_AES_BLOCK])
{
    static const uint8_t by[4] = {14, 11, 13, 9};
    memmove(out, in, SIM_AES_BLOCK);
    for (unsigned r = key->rounds; r > 0; r--) {
        add_key(out, key->round[r]);
        if (r < key->rounds)
            mix(out, by);
        substitute(out, boxes()->back, 3);
    }
    add_key(out, key->round[0]);
}
