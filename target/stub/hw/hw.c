/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chips' blocks, where no loop is in a hurry. */
#include "regs.h"

/* How long a USB host may take to fetch a packet before it counts as gone; until it has fetched one,
 * which it does every millisecond or so, there may be none at all. */
#define USB_PATIENCE_MS 500u
#define USB_UNHEARD_MS  10u

/* A byte that has left the FIFO is on the line no longer, down to 9600 baud. */
#define LAST_BYTE_MS 2u

/* Both controllers' USER registers since the ESP8266. */
#define USER_COMMAND        (1u << 31)
#define USER_ADDR           (1u << 30)
#define USER_DUMMY          (1u << 29)
#define USER_MISO           (1u << 28)
#define USER_MOSI           (1u << 27)
#define USER1_ADDR_SHIFT    26u
#define USER2_COMMAND_8BITS (7u << 28)

static bool is_usb_deaf, was_usb_heard;

static void wait_usb_room(void)
{
#ifdef CHIP_USB_ADDR
    uint32_t patience = (was_usb_heard ? USB_PATIENCE_MS : USB_UNHEARD_MS) * hw_cycles_per_ms();
    for (uint32_t since = hw_cycles(); !(USB_REG(USB_EP1_CONF) & USB_IN_HAS_ROOM);) {
        if (is_usb_deaf || hw_cycles() - since > patience) {
            is_usb_deaf = true;
            return;
        }
    }
    is_usb_deaf = false;
    was_usb_heard = true;
#endif
}

void hw_send(enum hw_wire wire, uint8_t byte)
{
    if (wire == HW_UART) {
        while ((UART_REG(UART_STATUS) >> 16 & UART_COUNT_MASK) >= UART_FIFO_ROOM)
            ;
        UART_REG(UART_FIFO) = byte;
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

static const struct {
    uint32_t addr, value;
} watchdogs_off[] = {CHIP_WATCHDOGS_OFF}, clocks_up[] = {CHIP_CLOCKS_UP};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static uint32_t clocks_before[COUNT(clocks_up)];

void hw_start(void)
{
    for (unsigned i = 0; i < COUNT(watchdogs_off); i++)
        REG(watchdogs_off[i].addr) = watchdogs_off[i].value;
    for (unsigned i = 0; i < COUNT(clocks_up); i++) {
        clocks_before[i] = REG(clocks_up[i].addr);
        REG(clocks_up[i].addr) = clocks_up[i].value;
    }
    hw_start_counter();
}

void hw_leave(void)
{
    for (unsigned i = COUNT(clocks_up); i-- > 0;)
        REG(clocks_up[i].addr) = clocks_before[i];
}

void hw_spi_attach(void)
{
    SPI_REG(SPI_CLOCK) = CHIP_SPI_CLOCK;
}

/* The divider has sixteenths: the new one is as exact as the register can say it. */
void hw_change_rate(uint32_t new_hz, uint32_t old_hz)
{
    while ((UART_REG(UART_STATUS) >> 16 & UART_COUNT_MASK) != 0)
        ;
    for (uint32_t since = hw_cycles(); hw_cycles() - since < LAST_BYTE_MS * hw_cycles_per_ms();)
        ;
    uint32_t reg = UART_REG(UART_CLKDIV);
    uint32_t sixteenths = (reg & CHIP_CLKDIV_MASK) << 4 | (reg >> 20 & 15);
    sixteenths = (sixteenths * old_hz + new_hz / 2) / new_hz; /* 16 times the clock: fits */
    UART_REG(UART_CLKDIV) = sixteenths >> 4 | (sixteenths & 15) << 20;
}

void hw_spi_begin(const struct hw_spi *spi)
{
    uint32_t user = USER_COMMAND, user1 = 0;
    SPI_REG(SPI_CTRL) = (SPI_REG(SPI_CTRL) & ~SPI_CTRL_MODES) |
                        (spi->is_dual ? SPI_CTRL_FASTRD | SPI_CTRL_DUAL : 0);
    if (spi->addr_bits != 0) {
        user |= USER_ADDR;
        user1 = (spi->addr_bits - 1u) << USER1_ADDR_SHIFT;
        SPI_REG(SPI_ADDR) = spi->addr;
    }
    if (spi->dummy_clocks != 0) {
        user |= USER_DUMMY;
        user1 |= spi->dummy_clocks - 1u;
    }
    if (spi->out_len != 0) {
        user |= USER_MOSI;
        SPI_REG(SPI_MOSI_DLEN) = spi->out_len * 8u - 1;
    }
    if (spi->in_len != 0) {
        user |= USER_MISO;
        SPI_REG(SPI_MISO_DLEN) = spi->in_len * 8u - 1;
    }
    SPI_REG(SPI_USER) = user;
    SPI_REG(SPI_USER1) = user1;
    SPI_REG(SPI_USER2) = USER2_COMMAND_8BITS | spi->opcode;
    SPI_REG(SPI_CMD) = SPI_CMD_USR;
}
