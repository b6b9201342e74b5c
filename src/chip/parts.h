/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What several chips have in common, for their descriptions alone. */
#ifndef CR_CHIP_PARTS_H
#define CR_CHIP_PARTS_H

#include <crema/chip.h>

/* Regions: what the CPU may do there. */
#define RX   (CREMA_MEM_READ | CREMA_MEM_EXEC)
#define RW   (CREMA_MEM_READ | CREMA_MEM_WRITE | CREMA_MEM_BYTEWISE)
#define RWX  (RW | CREMA_MEM_EXEC)
#define ROM  (RX | CREMA_MEM_ROM)
#define ROMD (CREMA_MEM_READ | CREMA_MEM_BYTEWISE | CREMA_MEM_ROM)
/* Xtensa's instruction bus moves whole words only. */
#define RWX_WORDS (CREMA_MEM_READ | CREMA_MEM_WRITE | CREMA_MEM_EXEC)
#define LOAD      CREMA_MEM_LOAD
#define KEPT      CREMA_MEM_KEPT
#define FLASH     CREMA_MEM_FLASH

extern const uint32_t cr_mmu_pages_64k[];
extern const uint32_t cr_mmu_pages_16k_64k[];
extern const uint32_t cr_mmu_pages_8k_64k[];

#define FREQS_80M_MAX 4
extern const struct crema_flash_freq cr_flash_freqs_80m[FREQS_80M_MAX];
#define FREQS_NO_26M_MAX 3
extern const struct crema_flash_freq cr_flash_freqs_no_26m[FREQS_NO_26M_MAX];
#define FLASH_SIZES_MAX 8
extern const struct crema_flash_size cr_flash_sizes[FLASH_SIZES_MAX];

/* Offsets in the flash controller, in its first form and in the one since the ESP32-S2. */
#define SPI_OFFSETS_OLD                                                                            \
    .spi_cmd_off = 0x00, .spi_addr_off = 0x04, .spi_ctrl_off = 0x08, .spi_user_off = 0x1c,         \
    .spi_user1_off = 0x20, .spi_user2_off = 0x24, .is_spi_addr_high = true
#define SPI_OFFSETS_NEW                                                                            \
    .spi_cmd_off = 0x00, .spi_addr_off = 0x04, .spi_ctrl_off = 0x08, .spi_user_off = 0x18,         \
    .spi_user1_off = 0x1c, .spi_user2_off = 0x20, .spi_mosi_dlen_off = 0x24,                       \
    .spi_miso_dlen_off = 0x28, .spi_w0_off = 0x58

/* What all ROMs since the ESP32's have, and what since the ESP32-S2's. */
#define ROM_COMMANDS_ESP32 (CREMA_ROM_ATTACH | CREMA_ROM_DEFLATE | CREMA_ROM_MD5 | CREMA_ROM_BAUD)
#define ROM_COMMANDS       (ROM_COMMANDS_ESP32 | CREMA_ROM_SECURITY | CREMA_ROM_ENCRYPT)

#define RAM_BLOCK       0x1800
#define FLASH_BLOCK     0x400
#define USB_OTG_BLOCK   0x800
#define USB_JTAG_PID    0x1001
#define MAGIC_ADDR      0x40001000
#define WDT_KEY         0x50d83aa1u
#define SWD_KEY_RTC     0x8f1d312au /* while the super watchdog was the RTC controller's */
#define SWD_AUTO_FEED   (1u << 31)
#define LP_WDT_SWD_FEED (1u << 18)

/* Opens a watchdog, stops it, closes it; lets the super watchdog feed itself. */
#define WATCHDOGS_OFF(protect, config, swd_protect, swd_key, swd_conf, swd_feed)                   \
    {                                                                                              \
        {protect, WDT_KEY, UINT32_MAX, 0}, {config, 0, UINT32_MAX, 0},                             \
            {protect, 0, UINT32_MAX, 0}, {swd_protect, swd_key, UINT32_MAX, 0},                    \
            {swd_conf, swd_feed, swd_feed, 0}, {swd_protect, 0, UINT32_MAX, 0}, {0, 0, 0, 0},      \
    }

/* On; the first stage, after 2000 ticks of the slow clock (about 15 ms), resets all of the chip. */
#define WDT_RESET_ON    (1u << 31 | 5u << 28 | 1u << 8 | 2u)
#define WDT_RESET_TICKS 2000u

#define WATCHDOG_RESET(protect, stage0, config)                                                    \
    {                                                                                              \
        {protect, WDT_KEY, UINT32_MAX, 0}, {stage0, WDT_RESET_TICKS, UINT32_MAX, 0},               \
            {config, WDT_RESET_ON, UINT32_MAX, 0}, {protect, 0, UINT32_MAX, 500000}, {0, 0, 0, 0}, \
    }

#endif
