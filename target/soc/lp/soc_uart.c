/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The UART's second version: PCR has its clock, and its core takes new settings on request. */
#include "ops.h"

#define SCLK_XTAL  3u
#define FRAME_BITS 10u
/* Of CLK_CONF; the descriptions do not agree on their names. */
#define TX_SCLK_EN (1u << 24)
#define RX_SCLK_EN (1u << 25)

static struct uart_regs *uart_at(unsigned number)
{
    return number == 1 ? UART1 : UART0;
}

void soc_uart_clock(unsigned number, uint32_t divider)
{
    volatile uint32_t *reg = number == 1 ? &PCR->uart1_sclk_conf : &PCR->uart0_sclk_conf;
    *reg = SCLK_XTAL << PCR_UART0_SCLK_CONF_UART0_SCLK_SEL_SHIFT |
           (divider - 1) << PCR_UART0_SCLK_CONF_UART0_SCLK_DIV_NUM_SHIFT |
           PCR_UART0_SCLK_CONF_UART0_SCLK_EN_MASK;
    uart_at(number)->clk_conf |= TX_SCLK_EN | RX_SCLK_EN;
}

void soc_uart_format(unsigned number, uint32_t rx_full)
{
    struct uart_regs *uart = uart_at(number);
    uart->conf0 = 3u << UART_CONF0_BIT_NUM_SHIFT | 1u << UART_CONF0_STOP_BIT_NUM_SHIFT;
    uart->conf1 = rx_full << UART_CONF1_RXFIFO_FULL_THRHD_SHIFT;
    uart->tout_conf =
        2u * FRAME_BITS << UART_TOUT_CONF_RX_TOUT_THRHD_SHIFT | UART_TOUT_CONF_RX_TOUT_EN_MASK;
}

void soc_uart_apply(unsigned number)
{
    struct uart_regs *uart = uart_at(number);
    uart->reg_update = UART_REG_UPDATE_REG_UPDATE_MASK;
    while ((uart->reg_update & UART_REG_UPDATE_REG_UPDATE_MASK) != 0)
        ;
}
