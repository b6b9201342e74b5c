/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-S2. Technical reference manual: "Reset and Clock", "Watchdog Timers"; addresses as the
 * vendor's SVD file has them.  */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#define CHIP_UART_ADDR 0x60000000u
#define CHIP_SPI_ADDR  0x3f402000u
#define CHIP_WDT_ADDR  0x3f408094u
#define CHIP_TIMG_ADDR 0x3f41f000u
#define CHIP_ROM_MHZ   40u
#define CHIP_CPU_MHZ   160u

#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"
#include "../../hw/xtensa.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(SWD_KEY_RTC, SWD_FEED_RTC),                          \
        WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
/* The PLL of 480 MHz by 3; the bus, and with it UART0, then has 80 MHz. */
#define CPU_PER_CONF 0x3f4c0018u
#define SYSCLK_CONF  0x3f4c008cu
#define CHIP_CLOCKS_UP                                                                             \
    {CPU_PER_CONF, 1u << 2 | 1u, 7u},                                                              \
    {                                                                                              \
        SYSCLK_CONF, 1u << 10, 0xfffu                                                              \
    }
#define CHIP_UART_RISE 2u

#endif
