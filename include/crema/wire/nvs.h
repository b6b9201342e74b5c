/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Non-volatile storage in flash: byte offsets. Freestanding. Little-endian.
 *
 * A page is one flash sector: a header, a bitmap of entry states, 126 entries of 32 bytes. A value
 * that does not fit into its entry follows in the next ones. */
#ifndef CREMA_WIRE_NVS_H
#define CREMA_WIRE_NVS_H

#define WIRE_NVS_PAGE_LEN    0x1000u
#define WIRE_NVS_ENTRY_LEN   32u
#define WIRE_NVS_ENTRIES     126u
#define WIRE_NVS_OFF_BITMAP  32u
#define WIRE_NVS_OFF_ENTRIES 64u

/* Page header. A page's life clears bit after bit of its state. */
#define WIRE_NVS_OFF_STATE   0u  /* 4 */
#define WIRE_NVS_OFF_SEQ     4u  /* 4 */
#define WIRE_NVS_OFF_VERSION 8u  /* 1 */
#define WIRE_NVS_OFF_CRC     28u /* 4: of bytes 4 to 27 */

#define WIRE_NVS_PAGE_UNUSED  0xffffffffu
#define WIRE_NVS_PAGE_ACTIVE  0xfffffffeu
#define WIRE_NVS_PAGE_FULL    0xfffffffcu
#define WIRE_NVS_PAGE_FREEING 0xfffffff8u
#define WIRE_NVS_PAGE_CORRUPT 0xfffffff0u

#define WIRE_NVS_VERSION_1 0xffu /* blobs within one page */
#define WIRE_NVS_VERSION_2 0xfeu /* blobs in chunks */

/* Two bits an entry in the bitmap. */
#define WIRE_NVS_EMPTY   3u
#define WIRE_NVS_WRITTEN 2u
#define WIRE_NVS_ERASED  0u

#define WIRE_NVS_OFF_NAMESPACE  0u  /* 1: 0 declares one */
#define WIRE_NVS_OFF_TYPE       1u  /* 1 */
#define WIRE_NVS_OFF_SPAN       2u  /* 1: entries, this one included */
#define WIRE_NVS_OFF_CHUNK      3u  /* 1 */
#define WIRE_NVS_OFF_ENTRY_CRC  4u  /* 4: of bytes 0 to 3 and 8 to 31 */
#define WIRE_NVS_OFF_KEY        8u  /* 16, zero-padded */
#define WIRE_NVS_OFF_DATA       24u /* 8 */
#define WIRE_NVS_OFF_DATA_LEN   24u /* 2; of what follows in the next entries */
#define WIRE_NVS_OFF_DATA_CRC   28u /* 4 */
#define WIRE_NVS_OFF_BLOB_LEN   24u /* 4; in a blob's index: all chunks together */
#define WIRE_NVS_OFF_BLOB_COUNT 28u /* 1 */
#define WIRE_NVS_OFF_BLOB_FIRST 29u /* 1: the first chunk's number */
#define WIRE_NVS_KEY_LEN        16u /* the NUL included */
#define WIRE_NVS_CHUNK_NONE     0xffu

#define WIRE_NVS_U8         0x01u
#define WIRE_NVS_U16        0x02u
#define WIRE_NVS_U32        0x04u
#define WIRE_NVS_U64        0x08u
#define WIRE_NVS_I8         0x11u
#define WIRE_NVS_I16        0x12u
#define WIRE_NVS_I32        0x14u
#define WIRE_NVS_I64        0x18u
#define WIRE_NVS_STRING     0x21u
#define WIRE_NVS_BLOB       0x41u /* version 1: whole */
#define WIRE_NVS_BLOB_DATA  0x42u /* version 2: one chunk */
#define WIRE_NVS_BLOB_INDEX 0x48u

#define WIRE_NVS_STRING_MAX 4000u /* bytes, the NUL included; version 1: WIRE_NVS_BLOB1_MAX */
#define WIRE_NVS_BLOB1_MAX  1984u
/* Chunks are numbered from 0x00 or from 0x80: the old and the new blob. */
#define WIRE_NVS_CHUNKS_MAX     127u
#define WIRE_NVS_NAMESPACES_MAX 254u

/* The key partition: two AES-256 keys of XTS, their CRC-32, 0xff to the end of the sector. */
#define WIRE_NVS_KEYS_LEN     64u
#define WIRE_NVS_KEYS_OFF_CRC 64u

#endif
