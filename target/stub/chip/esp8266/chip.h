/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP8266. Technical reference; addresses as esptool's table for the chip and the RTOS SDK have
 * them. */
#ifndef STUB_CHIP_H
#define STUB_CHIP_H

#include "../../hw/spi_esp8266.h"
#include "../../hw/xtensa.h"

#define CHIP_UART_ADDR 0x60000000u
#define CHIP_UART_WHOLE
#define CHIP_SPI_ADDR 0x60000200u
#define CHIP_ROM_MHZ  52u /* twice the crystal's 26 */
#define CHIP_CPU_MHZ  104u

/* Its watchdog's first register; the RTC's, of which bit 31 resets the chip; twice the clock. */
#define CHIP_WATCHDOGS_OFF                                                                         \
    {                                                                                              \
        0x60000900u, 0, 1                                                                          \
    }
#define CHIP_RESET                                                                                 \
    {                                                                                              \
        0x60000700u, 1u << 31, 1u << 31                                                            \
    }
#define CHIP_CLOCKS_UP                                                                             \
    {                                                                                              \
        0x3ff00014u, 1, 1                                                                          \
    }

/* The six pads of the flash, by their first function but one: bits 4, 5 and 8 choose. Then the
 * controller's clock by its divider. */
#define PAD(off)                                                                                   \
    {                                                                                              \
        0x60000800u + (off), 1u << 4, 0x130u                                                       \
    }
#define CHIP_PINS                                                                                  \
    PAD(0x1c), PAD(0x20), PAD(0x24), PAD(0x28), PAD(0x2c), PAD(0x30),                              \
    {                                                                                              \
        0x60000800u, 0, 1u << 8                                                                    \
    }

#endif
