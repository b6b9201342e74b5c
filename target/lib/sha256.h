/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* SHA-256 (FIPS 180-4). */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>
#include <stdint.h>

#define SHA256_LEN 32

struct sha256 {
    uint32_t state[8];
    uint64_t len; /* bytes so far */
    uint8_t block[64];
};

void sha256_init(struct sha256 *sha);
void sha256_update(struct sha256 *sha, const void *data, size_t len);
void sha256_final(struct sha256 *sha, uint8_t out[SHA256_LEN]);

/* The compression function over `count` blocks of 64 bytes: by software (sha256_block.c) or by the
 * chip's accelerator (soc/CHIP/sha256_block.c). */
void sha256_blocks(uint32_t state[8], const uint8_t *data, size_t count);

#endif
