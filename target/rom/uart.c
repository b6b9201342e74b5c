/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* UARTs, and the functions that programs call for the wire in use. */
#include "ops.h"
#include "rom.h"

#include <string.h>

#define TX_FIFO_LEN    128u
#define ROM_RATE_HZ    115200u
#define CHANNEL_UART0  0u
#define CHANNEL_USB    3u
#define UART_INTERRUPT 5u
#define EDGES_MIN      100u
#define RX_FULL_AT     16u

/* As programs see it; tools read uart_no to learn which wire is in use. */
struct uart_device {
    uint32_t rate_hz, data_bits, parity_on, parity, stop_bits, flow;
    uint8_t uart_no;
    uint8_t pad[3];
    uint32_t buf_len;
    uint8_t *buf, *write_at, *read_at;
    uint8_t trigger;
    uint8_t pad2[3];
    uint32_t buf_state;
    uint8_t message_state, received;
};

static struct uart_device uart_device __attribute__((section(".uartdev"), used));

struct uart_device *GetUartDevice(void);
int uart_tx_one_char2(uint8_t c);
int uart_rx_one_char(uint8_t *c);
uint8_t uart_rx_one_char_block(void);
int UartRxString(uint8_t *text, uint8_t cap);
int UartGetCmdLn(uint8_t *text, uint8_t cap);
void uart_tx_switch(uint8_t uart_no);

static struct uart_regs *uart_at(uint8_t uart_no)
{
    return uart_no == 1 ? UART1 : UART0;
}

struct uart_device *GetUartDevice(void)
{
    return &uart_device;
}

void console_choose_usb(bool is_usb)
{
    uart_device.uart_no = is_usb ? CHANNEL_USB : CHANNEL_UART0;
}

bool console_is_usb(void)
{
    return uart_device.uart_no == CHANNEL_USB;
}

void uart_div_modify(uint8_t uart_no, uint32_t divisor_16)
{
    uart_at(uart_no)->clkdiv =
        (divisor_16 >> 4 & UART_CLKDIV_CLKDIV_MASK) | (divisor_16 & 0xf) << UART_CLKDIV_FRAG_SHIFT;
    soc_uart_apply(uart_no);
}

/* A program that takes the receive interrupt over hears of every byte, at the latest when the line
 * has been quiet for two. */
void Uart_Init(uint8_t uart_no, uint32_t clock_hz)
{
    struct uart_regs *uart = uart_at(uart_no);
    soc_uart_clock(uart_no, 1);
    soc_uart_format(uart_no, RX_FULL_AT);
    uart_div_modify(uart_no, (uint32_t)(((uint64_t)clock_hz << 4) / ROM_RATE_HZ));
    uart->int_ena = 0;
    uart->int_clr = UINT32_MAX;
}

void uartAttach(void *buf)
{
    (void)buf;
    memset(&uart_device, 0, sizeof(uart_device));
    uart_device.rate_hz = ROM_RATE_HZ;
    uart_device.data_bits = 3;
    uart_device.stop_bits = 1;
    /* Programs loaded in download mode take this interrupt over as they find it. */
    soc_irq_route(SOC_IRQ_UART0, UART_INTERRUPT);
    soc_irq_priority(UART_INTERRUPT, 1);
}

/* A host's rate by the shortest pulses of either level on the line, which are a bit each. */

void uart_meter(bool is_on)
{
    UART0->conf0 &= ~UART_CONF0_AUTOBAUD_EN_MASK;
    soc_uart_apply(CHANNEL_UART0);
    if (!is_on)
        return;
    UART0->conf0 |= UART_CONF0_AUTOBAUD_EN_MASK; /* from nothing */
    soc_uart_apply(CHANNEL_UART0);
}

bool uart_follow_host(void)
{
    if ((UART0->rxd_cnt & UART_RXD_CNT_RXD_EDGE_CNT_MASK) < EDGES_MIN)
        return false;
    uint32_t both = (UART0->lowpulse & UART_LOWPULSE_MIN_CNT_MASK) +
                    (UART0->highpulse & UART_HIGHPULSE_MIN_CNT_MASK) + 2; /* they count from 0 */
    uint32_t heard_16 = both * 8, clkdiv = UART0->clkdiv;
    uint32_t set_16 = (clkdiv & UART_CLKDIV_CLKDIV_MASK) << 4 |
                      (clkdiv & UART_CLKDIV_FRAG_MASK) >> UART_CLKDIV_FRAG_SHIFT;
    uint32_t off = heard_16 > set_16 ? heard_16 - set_16 : set_16 - heard_16;
    uart_meter(true);
    if (off <= set_16 / 32) /* 3 % */
        return false;
    uart_div_modify(CHANNEL_UART0, heard_16);
    return true;
}

static void uart_send(uint8_t uart_no, uint8_t c)
{
    struct uart_regs *uart = uart_at(uart_no);
    while ((uart->status & UART_STATUS_TXFIFO_CNT_MASK) >> UART_STATUS_TXFIFO_CNT_SHIFT >=
           TX_FIFO_LEN - 2)
        ;
    uart->fifo = c;
}

void uart0_send(uint8_t c)
{
    uart_send(CHANNEL_UART0, c);
}

void uart_tx_switch(uint8_t uart_no)
{
    uart_device.uart_no = uart_no;
}

/* On the wire in use: stubs answer by it whatever that is. */
int uart_tx_one_char(uint8_t c)
{
    if (console_is_usb())
        return usb_send_byte(c) ? 0 : 1;
    uart0_send(c);
    return 0;
}

int uart_tx_one_char2(uint8_t c)
{
    uart_send(uart_device.uart_no == 1, c);
    return 0;
}

void uart_tx_wait_idle(uint8_t uart_no)
{
    const struct uart_regs *uart = uart_at(uart_no);
    while ((uart->status & UART_STATUS_TXFIFO_CNT_MASK) != 0 ||
           (uart->fsm_status & UART_FSM_STATUS_ST_UTX_OUT_MASK) != 0)
        ;
}

void uart_tx_flush(uint8_t uart_no)
{
    if (uart_no == CHANNEL_USB)
        usb_send_flush();
    else
        uart_tx_wait_idle(uart_no);
}

bool uart_has_byte(void)
{
    return (UART0->status & UART_STATUS_RXFIFO_CNT_MASK) != 0;
}

uint8_t uart_take_byte(void)
{
    return (uint8_t)UART0->fifo;
}

int uart_rx_one_char(uint8_t *c)
{
    if (console_is_usb()) {
        if (!usb_has_byte())
            return 1;
        *c = usb_take_byte();
        return 0;
    }
    if (!uart_has_byte())
        return 1;
    *c = uart_take_byte();
    return 0;
}

uint8_t uart_rx_one_char_block(void)
{
    uint8_t c;
    while (uart_rx_one_char(&c) != 0)
        ;
    return c;
}

/* A line, ended by CR or LF, which is not kept. */
int UartRxString(uint8_t *text, uint8_t cap)
{
    uint8_t len = 0;
    for (;;) {
        uint8_t c = uart_rx_one_char_block();
        if (c == '\r' || c == '\n')
            break;
        if (len + 1 < cap)
            text[len++] = c;
    }
    if (cap > 0)
        text[len] = '\0';
    return 0;
}

/* Its later name. */
int UartGetCmdLn(uint8_t *text, uint8_t cap)
{
    return UartRxString(text, cap);
}
