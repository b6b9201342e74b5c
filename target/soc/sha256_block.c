/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The compression function by the SHA accelerator. Its registers hold message and state as bytes
 * stand in memory: a word of the standard with its bytes reversed. */
#include "sha256.h"

#include "ops.h"

#include <string.h>

#define MODE_SHA256 2u

static void enable(void)
{
    soc_sha_enable();
    SHA->mode = MODE_SHA256;
}

static void put_block(const uint8_t *data)
{
    for (unsigned i = 0; i < 16; i++) {
        uint32_t word;
        memcpy(&word, data + 4 * i, 4);
        SHA->m_mem[i] = word;
    }
}

void sha256_blocks(uint32_t state[8], const uint8_t *data, size_t count)
{
    enable();
    for (unsigned i = 0; i < 8; i++)
        SHA->h_mem[i] = __builtin_bswap32(state[i]);
    for (; count > 0; count--, data += 64) {
        put_block(data);
        SHA->continue_ = 1;
        while (SHA->busy != 0)
            ;
    }
    for (unsigned i = 0; i < 8; i++)
        state[i] = __builtin_bswap32(SHA->h_mem[i]);
}
