/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Hashes by OpenSSL's libcrypto, and the checksum of the image formats. */
#ifndef CR_HASH_H
#define CR_HASH_H

#include <stddef.h>
#include <stdint.h>

#define CR_SHA256_LEN 32
#define CR_MD5_LEN    16

void cr_sha256(const void *data, size_t len, uint8_t out[CR_SHA256_LEN]);
void cr_md5(const void *data, size_t len, uint8_t out[CR_MD5_LEN]);
/* The same over pieces that come one after the other: begin, add ..., end. */
struct cr_md5_sum {
    uint32_t state[24]; /* of libcrypto */
};
void cr_md5_begin(struct cr_md5_sum *sum);
void cr_md5_add(struct cr_md5_sum *sum, const void *data, size_t len);
void cr_md5_end(struct cr_md5_sum *sum, uint8_t out[CR_MD5_LEN]);
/* MurmurHash3_x86_128 with seed 0, its four words little-endian, as the stub reckons it. */
#define CR_MURMUR_LEN 16
void cr_murmur(const void *data, size_t len, uint8_t out[CR_MURMUR_LEN]);
/* CRC-32 as in zlib and the otadata entries; `seed` is 0 for a fresh start. */
uint32_t cr_crc32(uint32_t seed, const void *data, size_t len);

#endif
