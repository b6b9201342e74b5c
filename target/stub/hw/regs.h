/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chips' blocks that the stub drives, and what it asks of them in its inner loops. UART and
 * USB-Serial-JTAG have the same registers on every chip that has them; the flash's controller has
 * three layouts. chip.h says where they stand. */
#ifndef STUB_HW_REGS_H
#define STUB_HW_REGS_H

#include "../hw.h"
#include "chip.h"

#define REG(addr)     (*(volatile uint32_t *)(uintptr_t)(addr))
#define UART_REG(off) REG(CHIP_UART_ADDR + (off))
#define USB_REG(off)  REG(CHIP_USB_ADDR + (off))
#define SPI_REG(off)  REG(CHIP_SPI_ADDR + (off))

/* UART. Technical reference manuals, "UART Controller"; the ESP8266's is of the same family. */
#define UART_FIFO       0x00u
#define UART_INT_ENA    0x0cu
#define UART_CLKDIV     0x14u
#define UART_STATUS     0x1cu
#define UART_FIFO_ROOM  120u /* of the transmitter's 128 bytes */
#define UART_COUNT_MASK 0xffu

/* USB-Serial-JTAG. */
#define USB_EP1          0x00u
#define USB_EP1_CONF     0x04u
#define USB_WR_DONE      (1u << 0)
#define USB_IN_HAS_ROOM  (1u << 1)
#define USB_OUT_HAS_DATA (1u << 2)

static inline uint32_t hw_cycles_per_ms(void)
{
    return CHIP_CPU_MHZ * 1000;
}

static inline uint32_t hw_received(enum hw_wire wire)
{
    if (wire == HW_UART)
        return UART_REG(UART_STATUS) & UART_COUNT_MASK;
#ifdef CHIP_USB_ADDR
    return USB_REG(USB_EP1_CONF) & USB_OUT_HAS_DATA ? 1 : 0;
#else
    return 0;
#endif
}

static inline uint8_t hw_take(enum hw_wire wire)
{
#ifdef CHIP_USB_ADDR
    if (wire != HW_UART)
        return (uint8_t)USB_REG(USB_EP1);
#endif
    (void)wire;
    return (uint8_t)UART_REG(UART_FIFO);
}

static inline bool hw_spi_is_done(void)
{
    return (SPI_REG(SPI_CMD) & SPI_CMD_USR) == 0;
}

static inline uint32_t hw_spi_word(unsigned index)
{
    return SPI_REG(SPI_W0 + 4 * index);
}

static inline void hw_spi_set_word(unsigned index, uint32_t word)
{
    SPI_REG(SPI_W0 + 4 * index) = word;
}

#endif
