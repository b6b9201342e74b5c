/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C2. Technical reference manual: "Reset and Clock", "Low-power Management". Whether the PLL
 * runs in download mode is not known, and no wire tells: the clock stays. */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#include <crema/regs/esp32c2/rtc_cntl.h>
#include <crema/regs/esp32c2/spi1.h>
#include <crema/regs/esp32c2/timg0.h>
#include <crema/regs/esp32c2/uart.h>

#define CHIP_UART_ADDR UART0_BASE
#define CHIP_SPI_ADDR  SPI1_BASE
#define CHIP_WDT_ADDR  (RTC_CNTL_BASE + RTC_CNTL_WDTCONFIG0_OFFSET)
#define CHIP_TIMG_ADDR TIMG0_BASE
#define CHIP_ROM_MHZ   26u

#include "../../hw/riscv.h"
#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(SWD_KEY_RTC, SWD_FEED_RTC),                          \
        WDT_OFF(TIMG_LOCK, TIMG_CONFIG)

#endif
