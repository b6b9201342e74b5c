/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The exclusive or of all bytes: the checksum of images and of packets. */
#ifndef CHECKSUM_H
#define CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

static inline uint8_t checksum_xor(uint8_t sum, const uint8_t *data, size_t len)
{
    uint32_t wide = sum;
    for (; len > 0 && (uintptr_t)data % 4 != 0; len--)
        wide ^= *data++;
    const uint32_t *word = (const uint32_t *)(const void *)data;
    for (; len >= 4; len -= 4)
        wide ^= *word++;
    data = (const uint8_t *)word;
    for (; len > 0; len--)
        wide ^= *data++;
    wide ^= wide >> 16;
    return (uint8_t)(wide ^ wide >> 8);
}

#endif
