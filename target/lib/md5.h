/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* MD5 (RFC 1321). The struct is laid out as programs that call the ROM's MD5Init expect it. */
#ifndef MD5_H
#define MD5_H

#include <stddef.h>
#include <stdint.h>

#define MD5_LEN 16

struct md5 {
    uint32_t state[4];
    uint32_t bits[2]; /* length so far, low word first */
    uint8_t block[64];
};

void md5_init(struct md5 *md5);
void md5_update(struct md5 *md5, const void *data, size_t len);
void md5_final(struct md5 *md5, uint8_t out[MD5_LEN]);

#endif
