/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-P4. Technical reference manual: "Reset and Clock", "Watchdog Timers". */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#define CHIP_UART_ADDR   0x500ca000u
#define CHIP_UART_UPDATE 0x98u
#define CHIP_USB_ADDR    0x500d2000u
#define CHIP_SPI_ADDR    0x5008d000u
#define CHIP_WDT_ADDR    0x50116000u
#define CHIP_TIMG_ADDR   0x500c2000u
#define CHIP_ROM_MHZ     40u
#define CHIP_CPU_MHZ     400u
#define CHIP_RAISED_BY_USB
#define CHIP_HAS_MCYCLE
#define CHIP_LOAD_ALIAS 0x40000000u /* past the first cache, which would hold code back */

#include "../../hw/riscv.h"
#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(WDT_KEY, SWD_FEED_LP), WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
/* From the CPU's PLL. */
#define CHIP_CLOCKS_UP                                                                             \
    {                                                                                              \
        0x50111040u, 1u, 3u                                                                        \
    }

#endif
