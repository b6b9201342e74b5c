/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Technical reference manual: "Reset and Clock", "Low-power Management". */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#include "../../hw/riscv.h"
#include "../../hw/spi_mem.h"

#include <crema/regs/esp32c3/rtc_cntl.h>
#include <crema/regs/esp32c3/spi1.h>
#include <crema/regs/esp32c3/system.h>
#include <crema/regs/esp32c3/timg.h>
#include <crema/regs/esp32c3/uart.h>
#include <crema/regs/esp32c3/usb_device.h>

#define CHIP_UART_ADDR   UART0_BASE
#define CHIP_USB_ADDR    USB_DEVICE_BASE
#define CHIP_SPI_ADDR    SPI1_BASE
#define CHIP_CLKDIV_MASK UART_CLKDIV_CLKDIV_MASK
#define CHIP_CPU_MHZ     160u
#define CHIP_SPI_CLOCK   0x00010001u /* 80 MHz by 2 */

#define WDT_KEY  0x50d83aa1u
#define SWD_KEY  0x8f1d312au
#define RTC(reg) (RTC_CNTL_BASE + RTC_CNTL_##reg##_OFFSET)

/* {address, value}, in order. */
#define CHIP_WATCHDOGS_OFF                                                                         \
    {RTC(WDTWPROTECT), WDT_KEY}, {RTC(WDTCONFIG0), 0}, {RTC(WDTWPROTECT), 0},                      \
        {RTC(SWD_WPROTECT), SWD_KEY},                                                              \
        {RTC(SWD_CONF), RTC_CNTL_SWD_CONF_RESET | RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK},        \
        {RTC(SWD_WPROTECT), 0}, {TIMG0_BASE + TIMG_WDTWPROTECT_OFFSET, WDT_KEY},                   \
        {TIMG0_BASE + TIMG_WDTCONFIG0_OFFSET, 0}, {TIMG0_BASE + TIMG_WDTWPROTECT_OFFSET, 0},
/* Restored in reverse order. */
#define CHIP_CLOCKS_UP                                                                             \
    {SYSTEM_BASE + SYSTEM_CPU_PER_CONF_OFFSET,                                                     \
     SYSTEM_CPU_PER_CONF_RESET | 1u << SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_SHIFT},                   \
        {SYSTEM_BASE + SYSTEM_SYSCLK_CONF_OFFSET, 1u << SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT},

#endif
