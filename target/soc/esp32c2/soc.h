/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C2 as the on-chip code sees it: registers, and the few numbers that no register file tells.
 * Addresses: technical reference manual, "System and Memory". */
#ifndef SOC_H
#define SOC_H

#include <crema/regs/esp32c2/apb_ctrl.h>
#include <crema/regs/esp32c2/assist_debug.h>
#include <crema/regs/esp32c2/efuse.h>
#include <crema/regs/esp32c2/extmem.h>
#include <crema/regs/esp32c2/gpio.h>
#include <crema/regs/esp32c2/interrupt_core0.h>
#include <crema/regs/esp32c2/io_mux.h>
#include <crema/regs/esp32c2/irq.h>
#include <crema/regs/esp32c2/rtc_cntl.h>
#include <crema/regs/esp32c2/sha.h>
#include <crema/regs/esp32c2/spi0.h>
#include <crema/regs/esp32c2/spi1.h>
#include <crema/regs/esp32c2/system.h>
#include <crema/regs/esp32c2/systimer.h>
#include <crema/regs/esp32c2/uart.h>
#include <crema/regs/esp32c3/timg.h> /* the same block, and there is one */
#undef TIMG1
#undef TIMG1_BASE

#define SOC_NAME          "esp32c2"
#define SOC_ROM_NAME      "esp8684" /* as the package is called */
#define SOC_IMAGE_CHIP_ID 12u
/* Boards have one of two crystals, and nothing tells which. The ROM takes it for the faster, as the
 * vendor's does: with the other one its messages come at 65 % of the rate. */
#define SOC_XTAL_HZ       40000000u
#define SOC_XTAL_OTHER_HZ 26000000u
#define SOC_APB_HZ        40000000u
#define SOC_CPU_MAX_HZ    120000000u
#define SOC_HAS_USB       0

#define SOC_ROM_TIMER_PER_US 16u

#define SOC_CPU_PERIOD_MAX 1u /* SYSTEM's code for it */

/* Memories; the instruction bus shows DRAM a second time. */
#define SOC_DROM_ADDR       0x3c000000u
#define SOC_IROM_ADDR       0x42000000u
#define SOC_FLASH_WINDOW    0x00400000u /* bytes, of each bus, with pages of SOC_MMU_PAGE */
#define SOC_DRAM_ADDR       0x3fca0000u
#define SOC_DRAM_END        0x3fce0000u
#define SOC_DRAM_IRAM_DELTA 0x006e0000u
#define SOC_IRAM0_ADDR      0x4037c000u
#define SOC_IRAM0_END       0x40380000u
#define SOC_IRAM_ADDR       0x40380000u
#define SOC_IRAM_END        0x403c0000u
#define SOC_ROM_ADDR        0x40000000u
#define SOC_ROM_END         0x40090000u
#define SOC_ROM_DATA_ADDR   0x3ff00000u
#define SOC_ROM_DATA_END    0x3ff50000u
#define SOC_PERIPH_ADDR     0x60000000u
#define SOC_PERIPH_END      0x600d1000u

/* The flash MMU: one word a page, shared by both buses; bit 6 marks a page as not mapped. Pages
 * have 16, 32 or 64 KiB. */
#define SOC_MMU_TABLE              ((volatile uint32_t *)0x600c5000u)
#define SOC_MMU_ENTRIES            64u
#define SOC_MMU_INVALID            0x40u
#define SOC_MMU_PAGE               0x10000u
#define SOC_MMU_PAGE_MIN           0x4000u
#define SOC_MMU_PAGE_LOG2          16u
#define SOC_MMU_PAGE_OF_MODE(mode) (0x4000u << (mode))

/* The master of the internal I2C bus that reaches the analog blocks: one register a host. */
#define SOC_REGI2C_ADDR 0x6004e800u

#define SOC_GPIO_COUNT     21u
#define SOC_RTC_GPIO_COUNT 6u

#define SOC_IRQ_RESERVED 0x1u /* CPU interrupts that no source may be routed to */
#define SOC_IRQ_UART0    IRQ_UART0

/* The memories that images are loaded to beside DRAM and IRAM. */
#define SOC_RAM_LIST(X) X(SOC_IRAM0_ADDR, SOC_IRAM0_END)
/* Where data reads the ROM a second time. */
#define SOC_ROM_DATA_LIST(X) X(SOC_ROM_DATA_ADDR, SOC_ROM_DATA_END)

/* Bits of GPIO_STRAP: pins 8 and 9 (from bit 2 on). Pin 9 low at reset asks for download mode. */
#define SOC_STRAP_SPI_BOOT 0x8u
#define SOC_STRAP_PRINT    0x4u

/* eFuse: block 0 has one word of fields. */
#define SOC_EFUSE_MAC_ADDR (EFUSE_BASE + EFUSE_RD_BLK2_DATA0_OFFSET)
#define SOC_EFUSE_WDT_DELAY                                                                        \
    (EFUSE->rd_repeat_data0 >> EFUSE_RD_REPEAT_DATA0_WDT_DELAY_SEL_SHIFT & 3)

/* major * 100 + minor */
static inline uint32_t soc_chip_revision(void)
{
    uint32_t word = EFUSE->rd_blk2_data1;
    return (word >> 20 & 3) * 100 + (word >> 16 & 0xf);
}

#define SOC_RTC_WDT_KEY 0x50d83aa1u
#define SOC_RTC_SWD_KEY 0x8f1d312au
/* The RTC watchdog counts the slow clock; its first stage is this much longer than its register
 * says. */
#define SOC_RTC_SLOW_KHZ         136u
#define SOC_RTC_WDT_STAGE0_SCALE 2u
#define SOC_WDT_RESET_SYSTEM     4u
#define SOC_RTC_WDT_CONFIG0      (&RTC_CNTL->wdtconfig0)
#define SOC_RTC_WDT_HOLDS        (&RTC_CNTL->wdtconfig1)
#define SOC_RTC_WDT_FEED         (&RTC_CNTL->wdtfeed)
#define SOC_RTC_WDT_PROTECT      (&RTC_CNTL->wdtwprotect)
#define SOC_TIMG_WDT_KEY         0x50d83aa1u
#define SOC_TIMG_LAST            TIMG0

/* Words at the end of RAM that belong to the ROM; which of them is rom_spiflash_legacy_data. */
#define SOC_ROM_POINTERS             13u
#define SOC_ROM_POINTER_LEGACY_FLASH 9u
#define SOC_ROM_POINTER_HEAP         8u
/* The largest pool that the ROM's heap takes. */
#define SOC_HEAP_LOG2                18u
/* Whether its counts of free bytes are less what a block in use costs besides its payload. */
#define SOC_HEAP_COUNTS_OVERHEAD 0
/* Where the ROM's C library finds st_blksize in what fstat fills in. */
#define SOC_ROM_STAT_BLKSIZE         72u

/* What the ROM calls download mode. */
#define SOC_BOOT_DOWNLOAD "DOWNLOAD(UART0)"

/* Reset causes: number, name. */
#define SOC_RESET_CAUSE_LIST(X)                                                                    \
    X(0x01, "POWERON")                                                                             \
    X(0x03, "RTC_SW_SYS_RST")                                                                      \
    X(0x05, "DSLEEP")                                                                              \
    X(0x07, "TG0WDT_SYS_RST")                                                                      \
    X(0x08, "TG1WDT_SYS_RST")                                                                      \
    X(0x09, "RTCWDT_SYS_RST")                                                                      \
    X(0x0b, "TG0WDT_CPU_RST")                                                                      \
    X(0x0c, "RTC_SW_CPU_RST")                                                                      \
    X(0x0d, "RTCWDT_CPU_RST")                                                                      \
    X(0x0f, "BROWNOUT_RST")                                                                        \
    X(0x10, "RTCWDT_RTC_RST")                                                                      \
    X(0x11, "TG1WDT_CPU_RST")                                                                      \
    X(0x12, "SUPER_WDT_RST")                                                                       \
    X(0x13, "GLITCH_RTC_RST")                                                                      \
    X(0x14, "EFUSE_RST")                                                                           \
    X(0x17, "POWER_GLITCH_RESET")                                                                  \
    X(0x18, "JTAG_RESET")

#endif
