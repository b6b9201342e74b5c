/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "crc.h"

/* Four bits at a time: a sixteen-entry table a polynomial is small and fast enough. */
#define POLY32_LE 0xedb88320u
#define POLY16_LE 0x8408u
#define POLY8_LE  0xe0u
#define POLY8_MAC 0x8cu
#define POLY32_BE 0x04c11db7u
#define POLY16_BE (0x1021u << 16)
#define POLY8_BE  (0x07u << 24)

/* Reflected: bits leave at the low end. */
static uint32_t run_le(uint32_t crc, const uint8_t *data, uint32_t len, uint32_t poly)
{
    uint32_t table[16];
    for (uint32_t i = 0; i < 16; i++) {
        uint32_t v = i;
        for (int bit = 0; bit < 4; bit++)
            v = v >> 1 ^ ((0 - (v & 1)) & poly);
        table[i] = v;
    }
    for (; len > 0; len--) {
        crc ^= *data++;
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
    return crc;
}

/* Straight, aligned to bit 31: bits leave at the high end. */
static uint32_t run_be(uint32_t crc, const uint8_t *data, uint32_t len, uint32_t poly)
{
    uint32_t table[16];
    for (uint32_t i = 0; i < 16; i++) {
        uint32_t v = i << 28;
        for (int bit = 0; bit < 4; bit++)
            v = v << 1 ^ ((0 - (v >> 31)) & poly);
        table[i] = v;
    }
    for (; len > 0; len--) {
        crc ^= (uint32_t)*data++ << 24;
        crc = crc << 4 ^ table[crc >> 28];
        crc = crc << 4 ^ table[crc >> 28];
    }
    return crc;
}

uint32_t crc32_le(uint32_t crc, const uint8_t *data, uint32_t len)
{
    return ~run_le(~crc, data, len, POLY32_LE);
}

uint32_t crc32_be(uint32_t crc, const uint8_t *data, uint32_t len)
{
    return ~run_be(~crc, data, len, POLY32_BE);
}

uint16_t crc16_le(uint16_t crc, const uint8_t *data, uint32_t len)
{
    return (uint16_t)~run_le((uint16_t)~crc, data, len, POLY16_LE);
}

uint16_t crc16_be(uint16_t crc, const uint8_t *data, uint32_t len)
{
    return (uint16_t)(~run_be((uint32_t)(uint16_t)~crc << 16, data, len, POLY16_BE) >> 16);
}

uint8_t crc8_le(uint8_t crc, const uint8_t *data, uint32_t len)
{
    return (uint8_t)~run_le((uint8_t)~crc, data, len, POLY8_LE);
}

uint8_t crc8_be(uint8_t crc, const uint8_t *data, uint32_t len)
{
    return (uint8_t)(~run_be((uint32_t)(uint8_t)~crc << 24, data, len, POLY8_BE) >> 24);
}

uint8_t esp_crc8(const uint8_t *data, uint32_t len)
{
    return (uint8_t)run_le(0, data, len, POLY8_MAC);
}
