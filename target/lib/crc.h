/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Cyclic redundancy checks as the chips' ROMs define them: the seed is inverted before and the
 * result after, so a running value is passed back in as it came out. `le` shifts right (reflected),
 * `be` left. Polynomials: CRC-32 0x04c11db7, CRC-16 0x1021, CRC-8 0x07. */
#ifndef CRC_H
#define CRC_H

#include <stddef.h>
#include <stdint.h>

uint32_t crc32_le(uint32_t crc, const uint8_t *data, uint32_t len);
uint32_t crc32_be(uint32_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_le(uint16_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_be(uint16_t crc, const uint8_t *data, uint32_t len);
uint8_t crc8_le(uint8_t crc, const uint8_t *data, uint32_t len);
uint8_t crc8_be(uint8_t crc, const uint8_t *data, uint32_t len);
/* The check byte of a MAC in eFuse: CRC-8/MAXIM, seed 0, nothing inverted. */
uint8_t esp_crc8(const uint8_t *data, uint32_t len);

#endif
