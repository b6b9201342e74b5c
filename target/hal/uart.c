/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "uart.h"

#include "ops.h"

#define FIFO_SIZE  128u
#define CLKDIV_MAX 0xfffu

void hal_uart_init(struct uart_regs *uart, uint32_t rate_hz)
{
    uint32_t pre = 1, xtal_hz = soc_clock_xtal_hz();
    hal_uart_drain(uart);
    while (xtal_hz / pre / rate_hz > CLKDIV_MAX)
        pre++;
    soc_uart_clock(uart == UART1, pre);
    /* The divisor in sixteenths: 12 bits whole, 4 bits fraction. */
    uint32_t div = (xtal_hz / pre * 16 + rate_hz / 2) / rate_hz;
    uint32_t reg = uart_clkdiv_set_clkdiv(uart->clkdiv, div >> 4);
    uart->clkdiv = uart_clkdiv_set_frag(reg, div & 15);
    soc_uart_apply(uart == UART1);
}

void hal_uart_put(struct uart_regs *uart, uint8_t byte)
{
    while (uart_status_get_txfifo_cnt(uart->status) >= FIFO_SIZE - 2)
        continue;
    uart->fifo = byte;
}

int hal_uart_poll(struct uart_regs *uart)
{
    if (uart_status_get_rxfifo_cnt(uart->status) == 0)
        return -1;
    return (int)(uart->fifo & 0xff);
}

int hal_uart_get(struct uart_regs *uart)
{
    int byte;
    do
        byte = hal_uart_poll(uart);
    while (byte < 0);
    return byte;
}

void hal_uart_drain(struct uart_regs *uart)
{
    while (uart_status_get_txfifo_cnt(uart->status) ||
           uart_fsm_status_get_st_utx_out(uart->fsm_status))
        continue;
}
