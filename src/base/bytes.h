/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Bytes on a wire or in a file: little-endian access, bit fields, checked sizes. */
#ifndef CR_BYTES_H
#define CR_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint16_t get_le16(const uint8_t *p)
{
    return (uint16_t)(p[0] | (unsigned)p[1] << 8);
}

static inline uint32_t get_le24(const uint8_t *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
}

static inline uint32_t get_le32(const uint8_t *p)
{
    return get_le24(p) | (uint32_t)p[3] << 24;
}

static inline uint32_t get_be32(const uint8_t *p)
{
    return p[3] | (uint32_t)p[2] << 8 | (uint32_t)p[1] << 16 | (uint32_t)p[0] << 24;
}

static inline uint64_t get_le64(const uint8_t *p)
{
    return get_le32(p) | (uint64_t)get_le32(p + 4) << 32;
}

static inline void put_le16(uint8_t *p, uint16_t v)
{
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
}

static inline void put_le32(uint8_t *p, uint32_t v)
{
    put_le16(p, (uint16_t)v);
    put_le16(p + 2, (uint16_t)(v >> 16));
}

static inline void put_be32(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)(v >> 24);
    p[1] = (uint8_t)(v >> 16);
    p[2] = (uint8_t)(v >> 8);
    p[3] = (uint8_t)v;
}

static inline void put_le64(uint8_t *p, uint64_t v)
{
    put_le32(p, (uint32_t)v);
    put_le32(p + 4, (uint32_t)(v >> 32));
}

/* The field of `width` bits (1 to 32) at bit `lsb` of `word`, and `word` with that field replaced.
 */
static inline uint32_t bits_get(uint32_t word, unsigned lsb, unsigned width)
{
    return word >> lsb & (uint32_t)(((uint64_t)1 << width) - 1);
}

static inline uint32_t bits_set(uint32_t word, unsigned lsb, unsigned width, uint32_t value)
{
    uint32_t mask = (uint32_t)((((uint64_t)1 << width) - 1) << lsb);
    return (word & ~mask) | (value << lsb & mask);
}

/* True when [off, off+len) lies inside [0, size), without overflow. */
static inline bool is_range_inside(uint64_t off, uint64_t len, uint64_t size)
{
    return off <= size && len <= size - off;
}

/* True when every byte is 0xff, as erased flash has them; also when there are none. */
static inline bool is_all_ff(const uint8_t *p, size_t len)
{
    return len == 0 || (p[0] == 0xff && memcmp(p, p + 1, len - 1) == 0);
}

/* `v` rounded up to a multiple of `align`, a power of two. */
static inline uint32_t align_up32(uint32_t v, uint32_t align)
{
    return (v + align - 1) & ~(align - 1);
}

#define CR_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
