/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C5. Technical reference manual: "Reset and Clock", "Watchdog Timers". */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#define CHIP_UART_ADDR   0x60000000u
#define CHIP_UART_UPDATE 0x98u
#define CHIP_USB_ADDR    0x6000f000u
#define CHIP_SPI_ADDR    0x60003000u
#define CHIP_WDT_ADDR    0x600b1c00u
#define CHIP_TIMG_ADDR   0x60008000u
#define CHIP_ROM_MHZ     40u
#define CHIP_CPU_MHZ     160u
#define CHIP_RAISED_BY_USB
#define CHIP_HAS_MCYCLE

/* Clocks are chosen in these, and taken over by bit 0 of the second. */
#define PCR_SYSCLK_CONF    (0x60096000u + 0x110u)
#define PCR_BUS_CLK_UPDATE (0x60096000u + 0x144u)

#include "../../hw/riscv.h"
#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(WDT_KEY, SWD_FEED_LP), WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
/* From the PLL by 3. */
#define CHIP_CLOCKS_UP                                                                             \
    {PCR_SYSCLK_CONF, 2u << 16, 3u << 16},                                                         \
    {                                                                                              \
        PCR_BUS_CLK_UPDATE, 1, 1                                                                   \
    }

#endif
