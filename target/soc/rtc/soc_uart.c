/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The UART's first version: its clock is chosen in its own registers, which take effect at once. */
#include "ops.h"

#define SCLK_XTAL  3u
#define FRAME_BITS 10u

static struct uart_regs *uart_at(unsigned number)
{
    return number == 1 ? UART1 : UART0;
}

void soc_uart_clock(unsigned number, uint32_t divider)
{
    uart_at(number)->clk_conf = SCLK_XTAL << UART_CLK_CONF_SCLK_SEL_SHIFT |
                                (divider - 1) << UART_CLK_CONF_SCLK_DIV_NUM_SHIFT |
                                UART_CLK_CONF_SCLK_EN_MASK | UART_CLK_CONF_TX_SCLK_EN_MASK |
                                UART_CLK_CONF_RX_SCLK_EN_MASK;
}

void soc_uart_format(unsigned number, uint32_t rx_full)
{
    struct uart_regs *uart = uart_at(number);
    uart->conf0 = 3u << UART_CONF0_BIT_NUM_SHIFT | 1u << UART_CONF0_STOP_BIT_NUM_SHIFT |
                  UART_CONF0_MEM_CLK_EN_MASK;
    uart->conf1 = rx_full << UART_CONF1_RXFIFO_FULL_THRHD_SHIFT | UART_CONF1_RX_TOUT_EN_MASK;
    uart->mem_conf = (uart->mem_conf & ~UART_MEM_CONF_RX_TOUT_THRHD_MASK) |
                     2u * FRAME_BITS << UART_MEM_CONF_RX_TOUT_THRHD_SHIFT;
}

void soc_uart_apply(unsigned number)
{
    (void)number;
}
