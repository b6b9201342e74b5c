/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "hash.h"

/* OpenSSL's own hash functions, by the interface of its version 1.1: the one of version 3 reads a
 * configuration file and sets up providers first, which takes longer than the hash of an image. */
#define OPENSSL_API_COMPAT 10101

#include <assert.h>
#include <libdeflate.h>
#include <openssl/md5.h>
#include <openssl/sha.h>

void cr_sha256(const void *data, size_t len, uint8_t out[CR_SHA256_LEN])
{
    SHA256_CTX ctx;
    int ok = SHA256_Init(&ctx) & SHA256_Update(&ctx, data, len) & SHA256_Final(out, &ctx);
    assert(ok == 1);
    (void)ok;
}

void cr_md5(const void *data, size_t len, uint8_t out[CR_MD5_LEN])
{
    struct cr_md5_sum sum;
    cr_md5_begin(&sum);
    cr_md5_add(&sum, data, len);
    cr_md5_end(&sum, out);
}

static_assert(sizeof(MD5_CTX) <= sizeof(struct cr_md5_sum), "room for MD5's state");

void cr_md5_begin(struct cr_md5_sum *sum)
{
    int ok = MD5_Init((MD5_CTX *)sum->state);
    assert(ok == 1);
    (void)ok;
}

void cr_md5_add(struct cr_md5_sum *sum, const void *data, size_t len)
{
    int ok = MD5_Update((MD5_CTX *)sum->state, data, len);
    assert(ok == 1);
    (void)ok;
}

void cr_md5_end(struct cr_md5_sum *sum, uint8_t out[CR_MD5_LEN])
{
    int ok = MD5_Final(out, (MD5_CTX *)sum->state);
    assert(ok == 1);
    (void)ok;
}

uint32_t cr_crc32(uint32_t seed, const void *data, size_t len)
{
    return libdeflate_crc32(seed, data, len);
}
