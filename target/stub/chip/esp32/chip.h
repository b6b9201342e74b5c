/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32. Technical reference manual: "Reset and Clock", "Watchdog Timers"; addresses as the
 * vendor's SVD file has them.  */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#define CHIP_UART_ADDR     0x3ff40000u
#define CHIP_UART_SEND     0x60000000u /* by the other bus, as errata ask */
#define CHIP_UART_POINTERS 0x60u
#define CHIP_UART_FETCHED  2u
#define CHIP_UART_STORED   13u
#define CHIP_SPI_ADDR      0x3ff42000u
#define CHIP_WDT_ADDR      0x3ff4808cu
#define CHIP_WDT_RESETS    (1u << 31 | 4u << 28 | 7u << 11)
#define CHIP_TIMG_ADDR     0x3ff5f000u
#define CHIP_ROM_MHZ       40u
#define CHIP_CPU_MHZ       160u

#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_esp32.h"
#include "../../hw/xtensa.h"

#define CHIP_WATCHDOGS_OFF WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
/* The PLL of 320 MHz by 2; the bus, and with it UART0, then has 80 MHz. */
#define CPU_PER_CONF 0x3ff0003cu
#define CLK_CONF     0x3ff48070u
#define CHIP_CLOCKS_UP                                                                             \
    {CPU_PER_CONF, 1, 3},                                                                          \
    {                                                                                              \
        CLK_CONF, 1u << 27, 3u << 27                                                               \
    }
#define CHIP_UART_RISE 2u

#endif
