/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* UART, polled. Pins are left as the boot ROM set them. */
#ifndef HAL_UART_H
#define HAL_UART_H

#include "soc.h"

/* 8 data bits, no parity, one stop bit, clocked from the crystal so that CPU clock changes do not
 * matter. rate_hz from 300 to 5000000. */
void hal_uart_init(struct uart_regs *uart, uint32_t rate_hz);
void hal_uart_put(struct uart_regs *uart, uint8_t byte); /* waits for room in the FIFO */
int hal_uart_get(struct uart_regs *uart);                /* waits for a byte */
int hal_uart_poll(struct uart_regs *uart);               /* a byte, or -1 at once */
void hal_uart_drain(struct uart_regs *uart);             /* waits until the last bit has left */

#endif
