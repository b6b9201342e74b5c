/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The NOR flash through SPI1, and the functions that programs call for it. */
#ifndef ROM_FLASH_H
#define ROM_FLASH_H

#include <stdbool.h>
#include <stdint.h>

#define FLASH_SECTOR 0x1000u
#define FLASH_BLOCK  0x10000u
#define FLASH_PAGE   0x100u

/* What the ROM's functions take the flash for; programs reach it through rom_spiflash_legacy_data.
 */
struct flash_chip {
    uint32_t device_id;
    uint32_t chip_size; /* bytes; also the limit of what reads and writes may touch */
    uint32_t block_size, sector_size, page_size;
    uint32_t status_mask;
};

enum flash_result { FLASH_OK, FLASH_FAILED, FLASH_TIMED_OUT };

struct flash_chip *flash_chip(void);

/* Before the first use: variables, pins, the identity of the chip. */
void flash_init(void);
/* The mode and clock codes of an image header; returns the divider of the 80 MHz clock. */
uint32_t flash_set_mode(uint8_t mode, uint8_t clock_code);
/* Any address, length and alignment inside the chip. */
enum flash_result flash_read(uint32_t addr, void *data, uint32_t len);
enum flash_result flash_write(uint32_t addr, const void *data, uint32_t len);
/* Every sector that [addr, addr+len) touches, in blocks where they fit. */
enum flash_result flash_erase(uint32_t addr, uint32_t len);

#endif
