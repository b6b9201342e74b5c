/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "hash.h"

#include <assert.h>
#include <libdeflate.h>
#include <openssl/evp.h>

static void digest(const EVP_MD *kind, const void *data, size_t len, uint8_t *out)
{
    int ok = EVP_Digest(data, len, out, NULL, kind, NULL);
    assert(ok == 1);
    (void)ok;
}

void cr_sha256(const void *data, size_t len, uint8_t out[CR_SHA256_LEN])
{
    digest(EVP_sha256(), data, len, out);
}

void cr_md5(const void *data, size_t len, uint8_t out[CR_MD5_LEN])
{
    digest(EVP_md5(), data, len, out);
}

void cr_md5_begin(struct cr_md5_sum *sum)
{
    sum->state = EVP_MD_CTX_new();
    int ok = sum->state && EVP_DigestInit_ex(sum->state, EVP_md5(), NULL);
    assert(ok == 1);
    (void)ok;
}

void cr_md5_add(struct cr_md5_sum *sum, const void *data, size_t len)
{
    int ok = EVP_DigestUpdate(sum->state, data, len);
    assert(ok == 1);
    (void)ok;
}

void cr_md5_end(struct cr_md5_sum *sum, uint8_t out[CR_MD5_LEN])
{
    int ok = EVP_DigestFinal_ex(sum->state, out, NULL);
    assert(ok == 1);
    (void)ok;
    EVP_MD_CTX_free(sum->state);
    sum->state = NULL;
}

uint32_t cr_crc32(uint32_t seed, const void *data, size_t len)
{
    return libdeflate_crc32(seed, data, len);
}
