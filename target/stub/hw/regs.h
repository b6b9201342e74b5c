/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chips' blocks that the stub drives, and what it asks of them in its inner loops. UART and
 * USB-Serial-JTAG have the same registers on every chip that has them; the flash's controller has
 * three layouts. chip.h says where they stand:
 *
 *     CHIP_UART_ADDR      UART0
 *     CHIP_UART_SEND      where a byte to send is written, if that is not UART0's first register
 *     CHIP_UART_POINTERS  register with how far the receiver's FIFO was FETCHED and STORED, at
 *                         these bits: on a chip whose count can not be trusted
 *     CHIP_UART_UPDATE    bit 0 there makes UART0 take its new settings
 *     CHIP_UART_WHOLE     the divider has no sixteenths
 *     CHIP_UART_RISE      how much faster UART0's clock runs once the CPU's clock was raised
 *     CHIP_USB_ADDR       USB-Serial-JTAG, if there is one
 *     CHIP_SPI_ADDR       the flash's controller SPI1, CHIP_SPI_CLOCK its clock register's value
 *     CHIP_ROM_MHZ        the CPU's clock as ROMs leave it
 *     CHIP_CLOCKS_UP      {address, value, mask}: raises it to CHIP_CPU_MHZ
 *     CHIP_RAISED_BY_USB  only when the host is heard over USB: then the PLL is known to run
 *     CHIP_LOAD_ALIAS     what to add to an address that code is stored at
 *     CHIP_WATCHDOGS_OFF, CHIP_RESET, CHIP_PINS  {address, value, mask}, in order */
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
#define UART_CLKDIV     0x14u
#define UART_STATUS     0x1cu
#define UART_FIFO_SIZE  128u
#define UART_FIFO_ROOM  120u /* of the transmitter's */
#define UART_COUNT_MASK 0xffu

#ifndef CHIP_UART_SEND
#define CHIP_UART_SEND (CHIP_UART_ADDR + UART_FIFO)
#endif
#ifndef CHIP_UART_RISE
#define CHIP_UART_RISE 1u
#endif

/* USB-Serial-JTAG. */
#define USB_EP1          0x00u
#define USB_EP1_CONF     0x04u
#define USB_WR_DONE      (1u << 0)
#define USB_IN_HAS_ROOM  (1u << 1)
#define USB_OUT_HAS_DATA (1u << 2)

/* The flash's controller: it runs a command while this is set. */
#define SPI_CMD_USR (1u << 18)
#ifdef SPI_MISC_HOLD
#define HW_SPI_HOLDS_CS 1 /* CS can stay low from one command to the next, if it is proven to */
#else
#define HW_SPI_HOLDS_CS 0
#endif
#ifndef HW_SPI_IS_DUAL
#define HW_SPI_IS_DUAL 1 /* data can come on two wires */
#endif

extern uint32_t hw_kilo_cycles;

static inline uint32_t hw_cycles_per_ms(void)
{
    return hw_kilo_cycles;
}

static inline uint32_t hw_uart_received(void)
{
    uint32_t count = UART_REG(UART_STATUS) & UART_COUNT_MASK;
#ifdef CHIP_UART_POINTERS
    uint32_t pointers = UART_REG(CHIP_UART_POINTERS);
    uint32_t fetched = pointers >> CHIP_UART_FETCHED, stored = pointers >> CHIP_UART_STORED;
    uint32_t between = (stored - fetched) % UART_FIFO_SIZE;
    count = between != 0 || count == 0 ? between : UART_FIFO_SIZE; /* full, or empty */
#endif
    return count;
}

static inline uint32_t hw_received(enum hw_wire wire)
{
    if (wire == HW_UART)
        return hw_uart_received();
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

/* The last command once more with another address, in the place where the register wants it. */
static inline void hw_spi_again(uint32_t addr)
{
    SPI_REG(SPI_ADDR) = addr;
    SPI_REG(SPI_CMD) = SPI_CMD_USR;
}

/* Where to store what the CPU shall see at an address as code or constants. */
static inline uint32_t *hw_load_addr(uint32_t addr)
{
#ifdef CHIP_LOAD_ALIAS
    addr += CHIP_LOAD_ALIAS;
#endif
    return (uint32_t *)(uintptr_t)addr;
}

#endif
