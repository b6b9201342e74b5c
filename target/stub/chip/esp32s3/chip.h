/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-S3. Technical reference manual: "Reset and Clock", "Watchdog Timers"; addresses as the
 * vendor's SVD file has them.  */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#define CHIP_UART_ADDR 0x60000000u
#define CHIP_USB_ADDR  0x60038000u
#define CHIP_SPI_ADDR  0x60002000u
#define CHIP_WDT_ADDR  0x60008098u
#define CHIP_TIMG_ADDR 0x6001f000u
#define CHIP_ROM_MHZ   40u
#define CHIP_CPU_MHZ   80u
#define CHIP_RAISED_BY_USB

#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"
#include "../../hw/xtensa.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(SWD_KEY_RTC, SWD_FEED_RTC),                          \
        WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
/* The PLL of 480 MHz by 6: more takes a higher voltage. */
#define CPU_PER_CONF 0x600c0010u
#define SYSCLK_CONF  0x600c0060u
#define CHIP_CLOCKS_UP                                                                             \
    {CPU_PER_CONF, 1u << 2, 7u},                                                                   \
    {                                                                                              \
        SYSCLK_CONF, 1u << 10, 0xfffu                                                              \
    }

#endif
