/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C6. Technical reference manual: "Reset and Clock", "Watchdog Timers". */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#include <crema/regs/esp32c6/lp_wdt.h>
#include <crema/regs/esp32c6/pcr.h>
#include <crema/regs/esp32c6/spi1.h>
#include <crema/regs/esp32c6/timg.h>
#include <crema/regs/esp32c6/uart.h>
#include <crema/regs/esp32c6/usb_device.h>

#define CHIP_UART_ADDR   UART0_BASE
#define CHIP_UART_UPDATE UART_REG_UPDATE_OFFSET
#define CHIP_USB_ADDR    USB_DEVICE_BASE
#define CHIP_SPI_ADDR    SPI1_BASE
#define CHIP_WDT_ADDR    LP_WDT_BASE
#define CHIP_TIMG_ADDR   TIMG0_BASE
#define CHIP_ROM_MHZ     40u
#define CHIP_CPU_MHZ     80u

#include "../../hw/riscv.h"
#include "../../hw/rtc_wdt.h"
#include "../../hw/spi_mem.h"

#define CHIP_WATCHDOGS_OFF                                                                         \
    WDT_OFF(WDT_LOCK, CHIP_WDT_ADDR), SWD_OFF(WDT_KEY, SWD_FEED_LP), WDT_OFF(TIMG_LOCK, TIMG_CONFIG)
/* The PLL by 3 and 2: as fast as bootloaders go before they raise the voltage. */
#define CHIP_CLOCKS_UP                                                                             \
    {PCR_BASE + PCR_CPU_FREQ_CONF_OFFSET, 1u << PCR_CPU_FREQ_CONF_CPU_HS_DIV_NUM_SHIFT,            \
     PCR_CPU_FREQ_CONF_CPU_HS_DIV_NUM_MASK},                                                       \
    {                                                                                              \
        PCR_BASE + PCR_SYSCLK_CONF_OFFSET, 1u << PCR_SYSCLK_CONF_SOC_CLK_SEL_SHIFT,                \
            PCR_SYSCLK_CONF_SOC_CLK_SEL_MASK                                                       \
    }

#endif
