/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The partition table and the otadata entries in flash: byte offsets. Freestanding. Little-endian.
 *
 * The table is 32-byte entries up to one whose magic is 0xffff. An entry with the MD5 magic holds,
 * in its second half, the MD5 of all entries before it. */
#ifndef CREMA_WIRE_PARTITION_H
#define CREMA_WIRE_PARTITION_H

#define WIRE_PART_TABLE_OFF   0x8000u /* where tools put the table by default */
#define WIRE_PART_TABLE_LEN   0xc00u
#define WIRE_PART_ENTRY_LEN   32u
#define WIRE_PART_ENTRIES_MAX (WIRE_PART_TABLE_LEN / WIRE_PART_ENTRY_LEN)

#define WIRE_PART_MAGIC     0x50aau
#define WIRE_PART_MAGIC_MD5 0xebebu
#define WIRE_PART_MAGIC_END 0xffffu

#define WIRE_PART_OFF_MAGIC   0u  /* 2 */
#define WIRE_PART_OFF_TYPE    2u  /* 1 */
#define WIRE_PART_OFF_SUBTYPE 3u  /* 1 */
#define WIRE_PART_OFF_OFFSET  4u  /* 4 */
#define WIRE_PART_OFF_SIZE    8u  /* 4 */
#define WIRE_PART_OFF_LABEL   12u /* 16 */
#define WIRE_PART_OFF_FLAGS   28u /* 4 */
#define WIRE_PART_OFF_MD5     16u /* 16; in the MD5 entry */
#define WIRE_PART_LABEL_LEN   16u

#define WIRE_PART_TYPE_APP  0x00u
#define WIRE_PART_TYPE_DATA 0x01u

#define WIRE_PART_APP_FACTORY 0x00u
#define WIRE_PART_APP_OTA_0   0x10u /* ota_0 .. ota_15 */
#define WIRE_PART_APP_OTA_MAX 16u
#define WIRE_PART_APP_TEST    0x20u

#define WIRE_PART_DATA_OTA 0x00u

#define WIRE_PART_FLAG_ENCRYPTED 0x1u
#define WIRE_PART_FLAG_READONLY  0x2u

/* otadata: two sectors, one entry at the start of each. The valid entry with the higher sequence
 * number counts, and starts slot (seq - 1) % slots. */
#define WIRE_OTA_SECTOR_LEN 0x1000u
#define WIRE_OTA_ENTRY_LEN  32u
#define WIRE_OTA_OFF_SEQ    0u  /* 4 */
#define WIRE_OTA_OFF_LABEL  4u  /* 20 */
#define WIRE_OTA_OFF_STATE  24u /* 4 */
#define WIRE_OTA_OFF_CRC    28u /* 4: CRC-32 of the sequence number's bytes, seed 0xffffffff */

#define WIRE_OTA_NEW       0x0u
#define WIRE_OTA_PENDING   0x1u /* started once, not yet confirmed by the app */
#define WIRE_OTA_VALID     0x2u
#define WIRE_OTA_INVALID   0x3u
#define WIRE_OTA_ABORTED   0x4u
#define WIRE_OTA_UNDEFINED 0xffffffffu

#endif
