/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "sha256.h"

#include "le.h"

#include <string.h>

void sha256_init(struct sha256 *sha)
{
    static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memcpy(sha->state, start, sizeof(start));
    sha->len = 0;
}

void sha256_update(struct sha256 *sha, const void *data, size_t len)
{
    const uint8_t *p = data;
    size_t used = (size_t)(sha->len % 64);
    sha->len += len;
    if (used + len < 64) {
        memcpy(sha->block + used, p, len);
        return;
    }
    if (used > 0) {
        size_t first = 64 - used;
        memcpy(sha->block + used, p, first);
        sha256_blocks(sha->state, sha->block, 1);
        p += first;
        len -= first;
    }
    sha256_blocks(sha->state, p, len / 64);
    memcpy(sha->block, p + len / 64 * 64, len % 64);
}

void sha256_final(struct sha256 *sha, uint8_t out[SHA256_LEN])
{
    static const uint8_t padding[64] = {0x80};
    uint8_t length[8];
    put_be32(length, (uint32_t)(sha->len >> 29));
    put_be32(length + 4, (uint32_t)(sha->len << 3));
    size_t used = (size_t)(sha->len % 64);
    sha256_update(sha, padding, used < 56 ? 56 - used : 120 - used);
    sha256_update(sha, length, 8);
    for (unsigned i = 0; i < 8; i++)
        put_be32(out + 4 * i, sha->state[i]);
}
