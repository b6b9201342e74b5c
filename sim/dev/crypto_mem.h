/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The memories of the cryptographic blocks. They hold bytes as they come, four to a register, the
 * first lowest; the words of the hash standards, whose first byte is the highest, stand in them
 * with their bytes reversed. */
#ifndef SIM_CRYPTO_MEM_H
#define SIM_CRYPTO_MEM_H

#include "bytes.h"
#include "dev.h"

/* `len` is a multiple of 4. */
static inline void dev_get_bytes(const struct sim_dev *dev, uint32_t off, uint8_t *bytes,
                                 uint32_t len)
{
    for (uint32_t i = 0; i < len; i += 4)
        put_le32(bytes + i, dev_get(dev, off + i));
}

static inline void dev_set_bytes(struct sim_dev *dev, uint32_t off, const uint8_t *bytes,
                                 uint32_t len)
{
    for (uint32_t i = 0; i < len; i += 4)
        dev_set(dev, off + i, get_le32(bytes + i));
}

static inline void dev_get_hash_words(const struct sim_dev *dev, uint32_t off, uint32_t *words,
                                      uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        words[i] = __builtin_bswap32(dev_get(dev, off + 4 * i));
}

static inline void dev_set_hash_words(struct sim_dev *dev, uint32_t off, const uint32_t *words,
                                      uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        dev_set(dev, off + 4 * i, __builtin_bswap32(words[i]));
}

#endif
