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

uint32_t cr_crc32(uint32_t seed, const void *data, size_t len)
{
    return libdeflate_crc32(seed, data, len);
}
