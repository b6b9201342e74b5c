/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chips' blocks, where no loop is in a hurry. */
#include "chips.h"

/* How long a USB host may take to fetch a packet before it counts as gone; until it has fetched
 * one, which it does every millisecond or so, there may be none at all, the less when UART0 is
 * used. */
#define USB_PATIENCE_MS 500u
#define USB_UNHEARD_MS  10u

/* A byte that has left the FIFO is on the line no longer, down to 9600 baud. */
#define LAST_BYTE_MS 2u

/* Both controllers' USER and CTRL registers since the ESP8266. */
#define USER_COMMAND        (1u << 31)
#define USER_ADDR           (1u << 30)
#define USER_DUMMY          (1u << 29)
#define USER_MISO           (1u << 28)
#define USER_MOSI           (1u << 27)
#define USER1_ADDR_SHIFT    26u
#define USER2_COMMAND_8BITS (7u << 28)
#define CTRL_FASTRD         (1u << 13)
#define CTRL_DUAL           (1u << 14)
#define CTRL_MODES          (CTRL_FASTRD | CTRL_DUAL | 1u << 20 | 1u << 23 | 1u << 24)

/* Where the divider's sixteenths stand. */
#define CLKDIV_PART_SHIFT 20u
#define CLKDIV_MASK       0xfffffu

static const struct hw_write watchdogs_off[] = {CHIP_WATCHDOGS_OFF};
#ifdef CHIP_CLOCKS_UP
const struct hw_write hw_clocks_up[] = {CHIP_CLOCKS_UP};
uint32_t hw_clocks_before[HW_CLOCKS_UP_COUNT];
uint32_t hw_uart_rise;
#endif
#ifdef CHIP_PINS
static const struct hw_write pins[] = {CHIP_PINS};
#endif

void hw_change(const struct hw_write *w, unsigned count)
{
    for (; count > 0; count--, w++)
        REG(w->addr) = (w->mask == UINT32_MAX ? 0 : REG(w->addr) & ~w->mask) | w->value;
}

/* Lines */

#ifdef CHIP_USB_ADDR
static bool is_usb_deaf, was_usb_heard;

static void wait_usb_room(void)
{
    uint32_t patience = (was_usb_heard ? USB_PATIENCE_MS : USB_UNHEARD_MS) * hw_cycles_per_ms();
    for (uint32_t since = hw_cycles(); !(USB_REG(USB_EP1_CONF) & USB_IN_HAS_ROOM);) {
        bool is_by_uart = !was_usb_heard && hw_uart_received() > 0;
        if (is_usb_deaf || is_by_uart || hw_cycles() - since > patience) {
            is_usb_deaf = true;
            return;
        }
    }
    is_usb_deaf = false;
    was_usb_heard = true;
}
#endif

static uint32_t uart_unsent(void)
{
    return UART_REG(UART_STATUS) >> 16 & UART_COUNT_MASK;
}

void hw_send(enum hw_wire wire, uint8_t byte)
{
    if (wire == HW_UART) {
        while (uart_unsent() >= UART_FIFO_ROOM)
            ;
        REG(CHIP_UART_SEND) = byte;
        return;
    }
#ifdef CHIP_USB_ADDR
    wait_usb_room();
    if (!is_usb_deaf)
        USB_REG(USB_EP1) = byte;
#endif
}

void hw_flush(enum hw_wire wire)
{
    (void)wire;
#ifdef CHIP_USB_ADDR
    if (wire != HW_UART)
        USB_REG(USB_EP1_CONF) = USB_WR_DONE;
#endif
}

void hw_wait_uart_sent(void)
{
    while (uart_unsent() != 0)
        ;
    for (uint32_t since = hw_cycles(); hw_cycles() - since < LAST_BYTE_MS * hw_cycles_per_ms();)
        ;
}

void hw_scale_divider(uint32_t times, uint32_t by)
{
    uint32_t reg = UART_REG(UART_CLKDIV);
#ifdef CHIP_UART_WHOLE
    UART_REG(UART_CLKDIV) = ((reg & CLKDIV_MASK) * times + by / 2) / by;
#else
    uint32_t sixteenths = (reg & CLKDIV_MASK) << 4 | (reg >> CLKDIV_PART_SHIFT & 15);
    sixteenths = (sixteenths * times + by / 2) / by;
    UART_REG(UART_CLKDIV) = sixteenths >> 4 | (sixteenths & 15) << CLKDIV_PART_SHIFT;
#endif
#ifdef CHIP_UART_UPDATE
    UART_REG(CHIP_UART_UPDATE) = 1;
    while (UART_REG(CHIP_UART_UPDATE) & 1)
        ;
#endif
}

void hw_change_rate(uint32_t new_hz, uint32_t old_hz)
{
    hw_wait_uart_sent();
    hw_scale_divider(old_hz, new_hz);
}

/* Clocks */

uint32_t hw_kilo_cycles;

static void raise_clock(void)
{
#ifdef CHIP_CLOCKS_UP
    if (hw_uart_rise != 0)
        return;
    hw_uart_rise = CHIP_UART_RISE;
    if (hw_uart_rise > 1)
        hw_wait_uart_sent();
    for (unsigned i = 0; i < HW_COUNT(hw_clocks_up); i++)
        hw_clocks_before[i] = REG(hw_clocks_up[i].addr);
    hw_change(hw_clocks_up, HW_COUNT(hw_clocks_up));
    hw_kilo_cycles = CHIP_CPU_MHZ * 1000u;
    if (hw_uart_rise > 1)
        hw_scale_divider(hw_uart_rise, 1);
#endif
}

void hw_start(void)
{
    hw_change(watchdogs_off, HW_COUNT(watchdogs_off));
    hw_start_counter();
    hw_kilo_cycles = CHIP_ROM_MHZ * 1000u;
#ifndef CHIP_RAISED_BY_USB
    raise_clock();
#endif
}

void hw_heard(enum hw_wire wire)
{
    (void)wire;
#ifdef CHIP_RAISED_BY_USB
    if (wire == HW_USB)
        raise_clock();
#endif
}

/* Flash */

void hw_spi_attach(void)
{
#ifdef CHIP_PINS
    hw_change(pins, HW_COUNT(pins));
#endif
    SPI_REG(SPI_CLOCK) = CHIP_SPI_CLOCK;
}

/* Lengths in bits, less one; the part of them that stands in USER1. */
static uint32_t set_lengths(const struct hw_spi *spi)
{
    uint32_t out = spi->out_len * 8u - 1, in = spi->in_len * 8u - 1;
#ifdef SPI_USER1_MOSI_BITS
    return (spi->out_len == 0 ? 0 : out << SPI_USER1_MOSI_BITS) |
           (spi->in_len == 0 ? 0 : in << SPI_USER1_MISO_BITS);
#else
    if (spi->out_len != 0)
        SPI_REG(SPI_MOSI_DLEN) = out;
    if (spi->in_len != 0)
        SPI_REG(SPI_MISO_DLEN) = in;
    return 0;
#endif
}

void hw_spi_begin(const struct hw_spi *spi)
{
    uint32_t user = SPI_REG(SPI_USER) & SPI_USER_KEPT, user1 = set_lengths(spi);
#if HW_SPI_HOLDS_CS
    SPI_REG(SPI_MISC) = (SPI_REG(SPI_MISC) & ~SPI_MISC_HOLD) | (spi->holds_cs ? SPI_MISC_HOLD : 0);
#endif
    SPI_REG(SPI_CTRL) =
        (SPI_REG(SPI_CTRL) & ~CTRL_MODES) | (spi->is_dual ? CTRL_FASTRD | CTRL_DUAL : 0);
    if (spi->addr_bits != 0) {
        user |= USER_ADDR;
        user1 |= (spi->addr_bits - 1u) << USER1_ADDR_SHIFT;
        SPI_REG(SPI_ADDR) = SPI_ADDR_IS_TOP ? spi->addr << (32u - spi->addr_bits) : spi->addr;
    }
    if (spi->dummy_clocks != 0) {
        user |= USER_DUMMY;
        user1 |= spi->dummy_clocks - 1u;
    }
    user |= (spi->opcode != 0 ? USER_COMMAND : 0) | (spi->out_len != 0 ? USER_MOSI : 0) |
            (spi->in_len != 0 ? USER_MISO : 0);
    SPI_REG(SPI_USER) = user;
    SPI_REG(SPI_USER1) = user1;
    SPI_REG(SPI_USER2) = USER2_COMMAND_8BITS | spi->opcode;
    SPI_REG(SPI_CMD) = SPI_CMD_USR;
}
