/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* MurmurHash3_x86_128 (Austin Appleby's, in the public domain): four lanes of 32 bits. */
#include "bytes.h"
#include "hash.h"

#include <string.h>

#define BLOCK 16u

struct lane {
    uint32_t before, after; /* multipliers of a word of input */
    unsigned input_turn, state_turn;
    uint32_t add;
};

static const struct lane lanes[4] = {
    {0x239b961b, 0xab0e9789, 15, 19, 0x561ccd1b},
    {0xab0e9789, 0x38b34ae5, 16, 17, 0x0bcaa747},
    {0x38b34ae5, 0xa1e38b93, 17, 15, 0x96cd1c35},
    {0xa1e38b93, 0x239b961b, 18, 13, 0x32ac3b17},
};

static uint32_t turn(uint32_t v, unsigned by)
{
    return v << by | v >> (32 - by);
}

static uint32_t mix_input(uint32_t word, const struct lane *lane)
{
    return turn(word * lane->before, lane->input_turn) * lane->after;
}

static void take_block(uint32_t h[4], const uint8_t *block)
{
    for (unsigned i = 0; i < 4; i++) {
        const struct lane *lane = &lanes[i];
        h[i] ^= mix_input(get_le32(block + 4 * i), lane);
        h[i] = (turn(h[i], lane->state_turn) + h[(i + 1) % 4]) * 5 + lane->add;
    }
}

/* The last bytes are mixed into their lanes, filled up with zeros: a lane without any is left. */
static void take_tail(uint32_t h[4], const uint8_t *tail, size_t len)
{
    uint8_t block[BLOCK] = {0};
    memcpy(block, tail, len);
    for (unsigned i = 0; i < 4; i++)
        h[i] ^= mix_input(get_le32(block + 4 * i), &lanes[i]);
}

static uint32_t avalanche(uint32_t v)
{
    v = (v ^ v >> 16) * 0x85ebca6bu;
    v = (v ^ v >> 13) * 0xc2b2ae35u;
    return v ^ v >> 16;
}

static void cross(uint32_t h[4])
{
    h[0] += h[1] + h[2] + h[3];
    for (unsigned i = 1; i < 4; i++)
        h[i] += h[0];
}

void cr_murmur(const void *data, size_t len, uint8_t out[CR_MURMUR_LEN])
{
    const uint8_t *bytes = data;
    uint32_t h[4] = {0};
    size_t whole = len / BLOCK * BLOCK;
    for (size_t i = 0; i < whole; i += BLOCK)
        take_block(h, bytes + i);
    if (len > whole)
        take_tail(h, bytes + whole, len - whole);
    for (unsigned i = 0; i < 4; i++)
        h[i] ^= (uint32_t)len;
    cross(h);
    for (unsigned i = 0; i < 4; i++)
        h[i] = avalanche(h[i]);
    cross(h);
    for (unsigned i = 0; i < 4; i++)
        put_le32(out + 4 * i, h[i]);
}
