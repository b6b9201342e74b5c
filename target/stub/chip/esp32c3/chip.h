/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Technical reference manual: "Reset and Clock", "Low-power Management". */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#include <crema/regs/esp32c3/rtc_cntl.h>
#include <crema/regs/esp32c3/spi1.h>
#include <crema/regs/esp32c3/system.h>
#include <crema/regs/esp32c3/timg.h>
#include <crema/regs/esp32c3/uart.h>
#include <crema/regs/esp32c3/usb_device.h>

#define CHIP_UART_ADDR UART0_BASE
#define CHIP_USB_ADDR  USB_DEVICE_BASE
#define CHIP_SPI_ADDR  SPI1_BASE
#define CHIP_WDT_ADDR  (RTC_CNTL_BASE + RTC_CNTL_WDTCONFIG0_OFFSET)
#define CHIP_TIMG_ADDR TIMG0_BASE
#define CHIP_ROM_MHZ   40u
#define CHIP_CPU_MHZ   160u

#include "../../hw/riscv.h"
#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(SWD_KEY_RTC, SWD_FEED_RTC),                          \
        WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
#define CHIP_CLOCKS_UP                                                                             \
    {SYSTEM_BASE + SYSTEM_CPU_PER_CONF_OFFSET, 1u << SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_SHIFT,      \
     SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK},                                                      \
    {                                                                                              \
        SYSTEM_BASE + SYSTEM_SYSCLK_CONF_OFFSET, 1u << SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT,       \
            SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK | SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_MASK              \
    }
/* With UART0 on the bus's clock: from the crystal's 40 MHz to 80. */
#define UART_ON_BUS                                                                                \
    ((UART_REG(UART_CLK_CONF_OFFSET) & UART_CLK_CONF_SCLK_SEL_MASK) ==                             \
     1u << UART_CLK_CONF_SCLK_SEL_SHIFT)
#define CHIP_UART_RISE (UART_ON_BUS ? 2u : 1u)

#endif
