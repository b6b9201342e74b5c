/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3 as the on-chip code sees it: registers, and the few numbers that no register file tells.
 * Addresses: technical reference manual, "System and Memory". */
#ifndef SOC_H
#define SOC_H

#include <crema/regs/esp32c3/apb_ctrl.h>
#include <crema/regs/esp32c3/assist_debug.h>
#include <crema/regs/esp32c3/efuse.h>
#include <crema/regs/esp32c3/extmem.h>
#include <crema/regs/esp32c3/gpio.h>
#include <crema/regs/esp32c3/interrupt_core0.h>
#include <crema/regs/esp32c3/io_mux.h>
#include <crema/regs/esp32c3/irq.h>
#include <crema/regs/esp32c3/rtc_cntl.h>
#include <crema/regs/esp32c3/sha.h>
#include <crema/regs/esp32c3/spi0.h>
#include <crema/regs/esp32c3/spi1.h>
#include <crema/regs/esp32c3/system.h>
#include <crema/regs/esp32c3/systimer.h>
#include <crema/regs/esp32c3/timg.h>
#include <crema/regs/esp32c3/uart.h>
#include <crema/regs/esp32c3/usb_device.h>

#define SOC_NAME          "esp32c3"
#define SOC_IMAGE_CHIP_ID 5u
#define SOC_XTAL_HZ       40000000u
#define SOC_APB_HZ        80000000u
#define SOC_CPU_MAX_HZ    160000000u

/* Memories; the instruction bus shows DRAM a second time. */
#define SOC_DROM_ADDR       0x3c000000u
#define SOC_IROM_ADDR       0x42000000u
#define SOC_FLASH_WINDOW    0x00800000u /* bytes, of each bus */
#define SOC_DRAM_ADDR       0x3fc80000u
#define SOC_DRAM_END        0x3fce0000u
#define SOC_DRAM_IRAM_DELTA 0x00700000u
#define SOC_IRAM0_ADDR      0x4037c000u
#define SOC_IRAM0_END       0x40380000u
#define SOC_IRAM_ADDR       0x40380000u
#define SOC_IRAM_END        0x403e0000u
#define SOC_RTC_FAST_ADDR   0x50000000u
#define SOC_RTC_FAST_END    0x50002000u
#define SOC_ROM_ADDR        0x40000000u
#define SOC_ROM_END         0x40060000u
#define SOC_ROM_DATA_ADDR   0x3ff00000u
#define SOC_ROM_DATA_END    0x3ff20000u
#define SOC_PERIPH_ADDR     0x60000000u
#define SOC_PERIPH_END      0x600d1000u

/* The flash MMU: one word a page, shared by both buses; bit 8 marks a page as not mapped. */
#define SOC_MMU_TABLE     ((volatile uint32_t *)0x600c5000u)
#define SOC_MMU_ENTRIES   128u
#define SOC_MMU_INVALID   0x100u
#define SOC_MMU_PAGE      0x10000u
#define SOC_MMU_PAGE_LOG2 16u

/* The master of the internal I2C bus that reaches the analog blocks: one register a host. */
#define SOC_REGI2C_ADDR 0x6000e000u

#define SOC_GPIO_COUNT 22u

/* Bits of GPIO_STRAP: pins 2, 8 and 9. Pin 9 low at reset asks for download mode. */
#define SOC_STRAP_SPI_BOOT 0x8u
#define SOC_STRAP_PRINT    0x4u

#define SOC_RTC_WDT_KEY 0x50d83aa1u
#define SOC_RTC_SWD_KEY 0x8f1d312au
/* The RTC watchdog counts the slow clock; its first stage is this much longer than its register
 * says. */
#define SOC_RTC_SLOW_KHZ         136u
#define SOC_RTC_WDT_STAGE0_SCALE 2u
#define SOC_RTC_WDT_RESET_RTC    4u
#define SOC_TIMG_WDT_KEY         0x50d83aa1u

/* Reset causes: number, name. */
#define SOC_RESET_CAUSE_LIST(X)                                                                    \
    X(0x01, "POWERON")                                                                             \
    X(0x03, "RTC_SW_SYS_RST")                                                                      \
    X(0x05, "DSLEEP")                                                                              \
    X(0x07, "TG0WDT_SYS_RST")                                                                      \
    X(0x08, "TG1WDT_SYS_RST")                                                                      \
    X(0x09, "RTCWDT_SYS_RST")                                                                      \
    X(0x0b, "TG0WDT_CPU_RST")                                                                      \
    X(0x0c, "RTC_SW_CPU_RST")                                                                      \
    X(0x0d, "RTCWDT_CPU_RST")                                                                      \
    X(0x0f, "BROWNOUT_RST")                                                                        \
    X(0x10, "RTCWDT_RTC_RST")                                                                      \
    X(0x11, "TG1WDT_CPU_RST")                                                                      \
    X(0x12, "SUPER_WDT_RST")                                                                       \
    X(0x13, "CLK_GLITCH_RST")                                                                      \
    X(0x14, "EFUSE_RST")                                                                           \
    X(0x15, "USB_UART_CHIP_RST")                                                                   \
    X(0x16, "USB_JTAG_CHIP_RST")                                                                   \
    X(0x17, "POWER_GLITCH_RST")

#endif
