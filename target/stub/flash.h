/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The commands of serial NOR flash, as JEDEC's JESD216 and every maker's datasheet have them. The
 * FAR ones take an address of four bytes. */
#ifndef STUB_FLASH_H
#define STUB_FLASH_H

#define FLASH_WRITE_ENABLE     0x06u
#define FLASH_READ_STATUS      0x05u
#define FLASH_READ_STATUS_2    0x35u
#define FLASH_WRITE_STATUS     0x01u
#define FLASH_READ_ID          0x9fu
#define FLASH_READ_SFDP        0x5au
#define FLASH_WAKE             0xabu
#define FLASH_READ_FAST        0x0bu
#define FLASH_READ_FAST_FAR    0x0cu
#define FLASH_READ_DUAL        0x3bu
#define FLASH_READ_DUAL_FAR    0x3cu
#define FLASH_PROGRAM          0x02u
#define FLASH_PROGRAM_FAR      0x12u
#define FLASH_ERASE_SECTOR     0x20u
#define FLASH_ERASE_SECTOR_FAR 0x21u
#define FLASH_ERASE_BLOCK      0xd8u
#define FLASH_ERASE_BLOCK_FAR  0xdcu
#define FLASH_ERASE_CHIP       0xc7u

#define FLASH_IS_BUSY    0x01u /* bits of the status register */
#define FLASH_PROTECTION 0x3cu /* block protection, and which end it counts from */

#define FLASH_FAR        0x1000000u  /* addresses from here on need four bytes */
#define FLASH_SFDP_MAGIC 0x50444653u /* "SFDP" */

#endif
