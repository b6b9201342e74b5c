/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* FIPS 180-4: one block of SHA-1, SHA-224 and SHA-256. */
#include "sha_block.h"

#include "bytes.h"

#include <string.h>

static const uint32_t initial[][SIM_SHA_STATE] = {
    [SIM_SHA1] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0},
    [SIM_SHA224] = {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511,
                    0x64f98fa7, 0xbefa4fa4},
    [SIM_SHA256] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
                    0x1f83d9ab, 0x5be0cd19},
};

static const uint32_t k256[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rol(uint32_t v, unsigned n)
{
    return v << n | v >> (32 - n);
}

static uint32_t ror(uint32_t v, unsigned n)
{
    return v >> n | v << (32 - n);
}

static void block_sha1(uint32_t h[SIM_SHA_STATE], const uint32_t m[SIM_SHA_BLOCK])
{
    static const uint32_t k[4] = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
    uint32_t w[80];
    memcpy(w, m, SIM_SHA_BLOCK * sizeof w[0]);
    for (unsigned t = 16; t < 80; t++)
        w[t] = rol(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
    uint32_t a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
    for (unsigned t = 0; t < 80; t++) {
        unsigned phase = t / 20;
        uint32_t f = phase == 0   ? (b & c) | (~b & d)
                     : phase == 2 ? (b & c) | (b & d) | (c & d)
                                  : b ^ c ^ d;
        uint32_t next = rol(a, 5) + f + e + k[phase] + w[t];
        e = d;
        d = c;
        c = rol(b, 30);
        b = a;
        a = next;
    }
    h[0] += a;
    h[1] += b;
    h[2] += c;
    h[3] += d;
    h[4] += e;
}

static void block_sha256(uint32_t h[SIM_SHA_STATE], const uint32_t m[SIM_SHA_BLOCK])
{
    uint32_t w[64];
    memcpy(w, m, SIM_SHA_BLOCK * sizeof w[0]);
    for (unsigned t = 16; t < 64; t++) {
        uint32_t s0 = ror(w[t - 15], 7) ^ ror(w[t - 15], 18) ^ w[t - 15] >> 3;
        uint32_t s1 = ror(w[t - 2], 17) ^ ror(w[t - 2], 19) ^ w[t - 2] >> 10;
        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    uint32_t v[SIM_SHA_STATE];
    memcpy(v, h, sizeof v);
    for (unsigned t = 0; t < 64; t++) {
        uint32_t s1 = ror(v[4], 6) ^ ror(v[4], 11) ^ ror(v[4], 25);
        uint32_t t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k256[t] + w[t];
        uint32_t s0 = ror(v[0], 2) ^ ror(v[0], 13) ^ ror(v[0], 22);
        uint32_t t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        memmove(&v[1], &v[0], 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (unsigned i = 0; i < SIM_SHA_STATE; i++)
        h[i] += v[i];
}

void sim_sha_begin(enum sim_sha_mode mode, uint32_t h[SIM_SHA_STATE])
{
    memcpy(h, initial[mode], sizeof initial[mode]);
}

void sim_sha_block(enum sim_sha_mode mode, uint32_t h[SIM_SHA_STATE],
                   const uint32_t m[SIM_SHA_BLOCK])
{
    if (mode == SIM_SHA1)
        block_sha1(h, m);
    else
        block_sha256(h, m);
}

/* The end of a message: a bit, zeros, and the number of bits. */
void sim_sha256(const uint8_t *data, size_t len, uint8_t hash[32])
{
    uint32_t h[SIM_SHA_STATE], m[SIM_SHA_BLOCK];
    sim_sha_begin(SIM_SHA256, h);
    for (size_t at = 0; at <= len + 8; at += 64) {
        uint8_t bytes[64] = {0};
        for (size_t i = 0; i < 64 && at + i <= len; i++)
            bytes[i] = at + i < len ? data[at + i] : 0x80;
        for (unsigned i = 0; i < SIM_SHA_BLOCK; i++)
            m[i] = get_be32(bytes + 4 * i);
        if (at + 64 > len + 8) {
            m[14] = (uint32_t)((uint64_t)len >> 29);
            m[15] = (uint32_t)(len << 3);
        }
        sim_sha_block(SIM_SHA256, h, m);
    }
    for (unsigned i = 0; i < SIM_SHA_STATE; i++)
        put_be32(hash + 4 * i, h[i]);
}
