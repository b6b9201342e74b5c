/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* MurmurHash3_x86_128 with seed 0 (Austin Appleby, in the public domain): tells contents apart, and
 * keeps no secrets. */
#ifndef MURMUR_H
#define MURMUR_H

#include <stdint.h>

#define MURMUR_LEN 16

struct murmur {
    uint32_t h[4];
    uint32_t len; /* bytes so far */
};

void murmur_init(struct murmur *m);
/* Takes a multiple of 16 bytes. */
void murmur_update(struct murmur *m, const uint32_t *data, uint32_t len);
/* Takes the last bytes when their number is no multiple of 16: fewer than that. */
void murmur_tail(struct murmur *m, const uint32_t *data, uint32_t len);
/* The four words in the order in which they are written down, each little-endian. */
void murmur_final(const struct murmur *m, uint32_t out[4]);

#endif
