/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The block cipher of FIPS 197, for the blocks that have it in hardware. */
#ifndef SIM_AES_BLOCK_H
#define SIM_AES_BLOCK_H

#include <stddef.h>
#include <stdint.h>

#define SIM_AES_BLOCK  16 /* bytes */
#define SIM_AES_ROUNDS 14

struct sim_aes_key {
    uint8_t round[SIM_AES_ROUNDS + 1][SIM_AES_BLOCK];
    unsigned rounds;
};

/* len: 16, 24 or 32. */
void sim_aes_expand(struct sim_aes_key *key, const uint8_t *bytes, size_t len);
void sim_aes_encrypt(const struct sim_aes_key *key, const uint8_t in[SIM_AES_BLOCK],
                     uint8_t out[SIM_AES_BLOCK]);
void sim_aes_decrypt(const struct sim_aes_key *key, const uint8_t in[SIM_AES_BLOCK],
                     uint8_t out[SIM_AES_BLOCK]);

#endif
