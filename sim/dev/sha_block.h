/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The hash functions themselves, for the blocks that have them in hardware. */
#ifndef SIM_SHA_BLOCK_H
#define SIM_SHA_BLOCK_H

#include <stddef.h>
#include <stdint.h>

#define SIM_SHA_STATE 8  /* words */
#define SIM_SHA_BLOCK 16 /* words */

/* Numbered as the accelerator's MODE register has them. */
enum sim_sha_mode { SIM_SHA1, SIM_SHA224, SIM_SHA256 };

void sim_sha_begin(enum sim_sha_mode mode, uint32_t h[SIM_SHA_STATE]);
/* Words as the standard numbers bytes: the first is the most significant. */
void sim_sha_block(enum sim_sha_mode mode, uint32_t h[SIM_SHA_STATE],
                   const uint32_t m[SIM_SHA_BLOCK]);
/* A whole message. */
void sim_sha256(const uint8_t *data, size_t len, uint8_t hash[32]);

#endif
