/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The firmware image that ROM and bootloader load: byte offsets. Freestanding. All little-endian.
 *
 *     header 24 | segment header 8, data | ... | 0.. to 15 mod 16 | checksum 1 | [SHA-256 32]
 *
 * The checksum is 0xef xor'ed with every byte of every segment's data. The SHA-256, when the header
 * says so, covers everything before it. */
#ifndef CREMA_WIRE_IMAGE_H
#define CREMA_WIRE_IMAGE_H

#define WIRE_IMAGE_MAGIC         0xe9u
#define WIRE_IMAGE_CHECKSUM_SEED 0xefu
#define WIRE_IMAGE_SEGMENTS_MAX  16u
#define WIRE_IMAGE_HEADER_LEN    24u
#define WIRE_IMAGE_SHA256_LEN    32u

#define WIRE_IMAGE_OFF_MAGIC    0u
#define WIRE_IMAGE_OFF_SEGMENTS 1u
#define WIRE_IMAGE_OFF_SPI_MODE 2u /* 0 QIO, 1 QOUT, 2 DIO, 3 DOUT, 4 fast read, 5 slow read */
#define WIRE_IMAGE_OFF_SPI_SPEED                                                                   \
    3u                               /* low half: clock code; high half: log2 of flash size in MiB \
                                      */
#define WIRE_IMAGE_OFF_ENTRY     4u  /* 4 */
#define WIRE_IMAGE_OFF_WP_PIN    8u  /* 0xee: not set */
#define WIRE_IMAGE_OFF_SPI_DRIVE 9u  /* 3 */
#define WIRE_IMAGE_OFF_CHIP_ID   12u /* 2 */
#define WIRE_IMAGE_OFF_MIN_REV   14u /* 1 */
#define WIRE_IMAGE_OFF_MIN_REV_F 15u /* 2; major * 100 + minor */
#define WIRE_IMAGE_OFF_MAX_REV_F 17u /* 2 */
#define WIRE_IMAGE_OFF_HASH      23u /* 1: a SHA-256 is appended */

/* The ESP8266's images have the first eight bytes of the header alone, and no hash. Its second
 * version puts what is mapped from flash in front, and a CRC-32 behind:
 *
 *     0xea 4 mode speed entry | 0, length, data to 0 mod 16 | header 8, segments, checksum | CRC 4
 *
 * Its third has the mapped segments in front of the others, and a SHA-256 behind the checksum. */
#define WIRE_IMAGE_PLAIN_HEADER_LEN 8u
#define WIRE_IMAGE_V2_MAGIC         0xeau
#define WIRE_IMAGE_V2_COUNT         4u /* stands where the other headers count segments */
#define WIRE_IMAGE_V2_CRC_LEN       4u

#define WIRE_IMAGE_SEG_HEADER_LEN 8u
#define WIRE_IMAGE_SEG_OFF_ADDR   0u
#define WIRE_IMAGE_SEG_OFF_LEN    4u

/* The application descriptor: the first bytes of the first segment mapped as data. */
#define WIRE_APP_DESC_MAGIC         0xabcd5432u
#define WIRE_APP_DESC_LEN           256u
#define WIRE_APP_DESC_OFF_MAGIC     0u
#define WIRE_APP_DESC_OFF_SECURE    4u
#define WIRE_APP_DESC_OFF_VERSION   16u  /* 32 */
#define WIRE_APP_DESC_OFF_PROJECT   48u  /* 32 */
#define WIRE_APP_DESC_OFF_TIME      80u  /* 16 */
#define WIRE_APP_DESC_OFF_DATE      96u  /* 16 */
#define WIRE_APP_DESC_OFF_IDF       112u /* 32: version of the framework */
#define WIRE_APP_DESC_OFF_SHA256    144u /* 32: of the ELF file */
#define WIRE_APP_DESC_OFF_MIN_EFUSE 176u /* 2 */
#define WIRE_APP_DESC_OFF_MAX_EFUSE 178u /* 2 */
#define WIRE_APP_DESC_OFF_MMU_PAGE  180u /* 1: log2 of the MMU page size */

/* A bootloader's descriptor: the first bytes of its first segment. */
#define WIRE_BOOT_DESC_MAGIC       0x50u /* 1 */
#define WIRE_BOOT_DESC_LEN         80u
#define WIRE_BOOT_DESC_OFF_SECURE  3u  /* 1: for anti-rollback */
#define WIRE_BOOT_DESC_OFF_VERSION 4u  /* 4 */
#define WIRE_BOOT_DESC_OFF_IDF     8u  /* 32: version of the framework */
#define WIRE_BOOT_DESC_OFF_DATE    40u /* 24: date and time */

#endif
