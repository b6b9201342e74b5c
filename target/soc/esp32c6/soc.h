/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C6 as the on-chip code sees it: registers, and the few numbers that no register file tells.
 * Addresses: technical reference manual, "System and Memory". */
#ifndef SOC_H
#define SOC_H

#include <crema/regs/esp32c6/assist_debug.h>
#include <crema/regs/esp32c6/efuse.h>
#include <crema/regs/esp32c6/gpio.h>
#include <crema/regs/esp32c6/interrupt_core0.h>
#include <crema/regs/esp32c6/io_mux.h>
#include <crema/regs/esp32c6/irq.h>
#include <crema/regs/esp32c6/lp_aon.h>
#include <crema/regs/esp32c6/lp_clkrst.h>
#include <crema/regs/esp32c6/lp_wdt.h>
#include <crema/regs/esp32c6/pcr.h>
#include <crema/regs/esp32c6/pmu.h>
#include <crema/regs/esp32c6/sha.h>
#include <crema/regs/esp32c6/spi0.h>
#include <crema/regs/esp32c6/spi1.h>
#include <crema/regs/esp32c6/systimer.h>
#include <crema/regs/esp32c6/timg.h>
#include <crema/regs/esp32c6/uart.h>
#include <crema/regs/esp32c6/usb_device.h>

#define SOC_NAME          "esp32c6"
#define SOC_ROM_NAME      SOC_NAME
#define SOC_IMAGE_CHIP_ID 13u
#define SOC_XTAL_HZ       40000000u
#define SOC_APB_HZ        40000000u /* from the PLL */
#define SOC_CPU_MAX_HZ    160000000u
#define SOC_HAS_USB       1

/* Memories; all buses see all of them. */
#define SOC_DROM_ADDR       0x42000000u
#define SOC_IROM_ADDR       0x42000000u
#define SOC_FLASH_WINDOW    0x01000000u /* bytes, with pages of SOC_MMU_PAGE */
#define SOC_DRAM_ADDR       0x40800000u
#define SOC_DRAM_END        0x40880000u
#define SOC_DRAM_IRAM_DELTA 0u
#define SOC_IRAM_ADDR       SOC_DRAM_ADDR
#define SOC_IRAM_END        SOC_DRAM_END
#define SOC_RTC_FAST_ADDR   0x50000000u
#define SOC_RTC_FAST_END    0x50004000u
#define SOC_ROM_ADDR        0x40000000u
#define SOC_ROM_END         0x40050000u
#define SOC_PERIPH_ADDR     0x60000000u
#define SOC_PERIPH_END      0x600d0000u

/* The flash MMU: bits 0 to 8 of an entry are the page. */
#define SOC_MMU_ENTRIES            256u
#define SOC_MMU_VALID              0x200u
#define SOC_MMU_PAGE               0x10000u
#define SOC_MMU_PAGE_MIN           0x2000u
#define SOC_MMU_PAGE_LOG2          16u
#define SOC_MMU_PAGE_OF_MODE(mode) (0x10000u >> (mode))

/* The master of the internal I2C bus that reaches the analog blocks: one register a host. */
#define SOC_REGI2C_ADDR 0x600af800u

#define SOC_GPIO_COUNT 31u

#define SOC_IRQ_RESERVED                                                                           \
    0x99u /* CPU interrupts of the core's own timers and software interrupts                       \
           */
#define SOC_IRQ_UART0 IRQ_UART0

/* The memories that images are loaded to beside SRAM. */
#define SOC_RAM_LIST(X)      X(SOC_RTC_FAST_ADDR, SOC_RTC_FAST_END)
#define SOC_ROM_DATA_LIST(X) /* data reads the ROM where code does */

/* Bits of GPIO_STRAP: pins 8, 9, 4, 5 (from bit 2 on). Pin 9 low at reset asks for download mode.
 */
#define SOC_STRAP_SPI_BOOT 0x8u
#define SOC_STRAP_PRINT    0x4u

/* eFuse: what has other names, or stands elsewhere, on other chips. */
#define SOC_EFUSE_MAC_ADDR        (EFUSE_BASE + EFUSE_RD_MAC_SPI_SYS_0_OFFSET)
#define SOC_EFUSE_DIRECT_BOOT_OFF rd_repeat_data3, RD_REPEAT_DATA3_DIS_DIRECT_BOOT
#define SOC_EFUSE_USB_DOWNLOAD_OFF                                                                 \
    rd_repeat_data3, RD_REPEAT_DATA3_DIS_USB_SERIAL_JTAG_DOWNLOAD_MODE
#define SOC_EFUSE_USB_PRINT_OFF  rd_repeat_data3, RD_REPEAT_DATA3_DIS_USB_PRINT
#define SOC_EFUSE_USB_DEVICE_OFF rd_repeat_data0, RD_REPEAT_DATA0_DIS_USB_SERIAL_JTAG

#define SOC_EFUSE_WDT_DELAY                                                                        \
    (EFUSE->rd_repeat_data1 >> EFUSE_RD_REPEAT_DATA1_WDT_DELAY_SEL_SHIFT & 3)

/* major * 100 + minor */
static inline uint32_t soc_chip_revision(void)
{
    uint32_t word = EFUSE->rd_mac_spi_sys_3;
    return (word >> 22 & 3) * 100 + (word >> 18 & 0xf);
}

#define SOC_RTC_WDT_KEY 0x50d83aa1u
#define SOC_RTC_SWD_KEY 0x50d83aa1u
/* The low-power watchdog counts the slow clock; its first stage is this much longer than its
 * register says. */
#define SOC_RTC_SLOW_KHZ         136u
#define SOC_RTC_WDT_STAGE0_SCALE 2u
#define SOC_WDT_RESET_SYSTEM     4u
#define SOC_RTC_WDT_CONFIG0      (&LP_WDT->wdtconfig0)
#define SOC_RTC_WDT_HOLDS        (&LP_WDT->config1)
#define SOC_RTC_WDT_FEED         (&LP_WDT->wdtfeed)
#define SOC_RTC_WDT_PROTECT      (&LP_WDT->wdtwprotect)
#define SOC_TIMG_WDT_KEY         0x50d83aa1u
#define SOC_TIMG_LAST            TIMG1

/* The PLL's 480 MHz by 3 for the CPU, whose buses run at a quarter of it; flash controllers at 80
 * MHz. */
static inline void soc_clock_pll_dividers(void)
{
    PCR->mspi_clk_conf = (PCR->mspi_clk_conf & ~PCR_MSPI_CLK_CONF_MSPI_FAST_HS_DIV_NUM_MASK) |
                         5u << PCR_MSPI_CLK_CONF_MSPI_FAST_HS_DIV_NUM_SHIFT;
    PCR->cpu_freq_conf &= ~PCR_CPU_FREQ_CONF_CPU_HS_DIV_NUM_MASK;
    PCR->ahb_freq_conf = (PCR->ahb_freq_conf & ~PCR_AHB_FREQ_CONF_AHB_HS_DIV_NUM_MASK) |
                         3u << PCR_AHB_FREQ_CONF_AHB_HS_DIV_NUM_SHIFT;
}

/* A deep sleep can end in code of the program in low-power memory. */
#define SOC_HAS_WAKE_CODE 1

/* Words at the end of RAM that belong to the ROM; which of them is rom_spiflash_legacy_data. */
#define SOC_ROM_POINTERS             14u
#define SOC_ROM_POINTER_LEGACY_FLASH 9u
#define SOC_ROM_POINTER_HEAP         4u
/* The largest pool that the ROM's heap takes. */
#define SOC_HEAP_LOG2                19u
/* Whether its counts of free bytes are less what a block in use costs besides its payload. */
#define SOC_HEAP_COUNTS_OVERHEAD 1
/* Where the ROM's C library finds st_blksize in what fstat fills in. */
#define SOC_ROM_STAT_BLKSIZE         72u

/* What the ROM calls download mode. */
#define SOC_BOOT_DOWNLOAD "DOWNLOAD(USB/UART0/SDIO_REI_FEO)"

/* Reset causes: number, name. */
#define SOC_RESET_CAUSE_LIST(X)                                                                    \
    X(0x01, "POWERON")                                                                             \
    X(0x03, "LP_SW_HPSYS")                                                                         \
    X(0x05, "SLEEP_WAKEUP")                                                                        \
    X(0x06, "SDIO_HPSYS")                                                                          \
    X(0x07, "TG0_WDT_HPSYS")                                                                       \
    X(0x08, "TG1_WDT_HPSYS")                                                                       \
    X(0x09, "LP_WDT_HPSYS")                                                                        \
    X(0x0b, "TG0_WDT_CPU")                                                                         \
    X(0x0c, "SW_CPU")                                                                              \
    X(0x0d, "LP_WDT_CPU")                                                                          \
    X(0x0f, "LP_BOD_SYS")                                                                          \
    X(0x10, "LP_WDT_SYS")                                                                          \
    X(0x11, "TG1_WDT_CPU")                                                                         \
    X(0x12, "LP_SWDT_SYS")                                                                         \
    X(0x14, "EFUSE_HPSYS")                                                                         \
    X(0x15, "USB_UART_HPSYS")                                                                      \
    X(0x16, "USB_JTAG_HPSYS")                                                                      \
    X(0x18, "JTAG_CPU")

#endif
