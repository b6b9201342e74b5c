/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The UART: FIFOs, divider, byte timing on the line, interrupts. */
#ifndef SIM_UART_H
#define SIM_UART_H

#include "wire.h"

struct sim_clk_mux;
struct uart_layout;

struct sim_uart_params {
    unsigned irq;     /* source number */
    uint16_t tx_base; /* where its FIFOs begin in the UARTs' memory, as the status registers */
    uint16_t rx_base; /* show it */
    uint8_t txd, rxd; /* signals of the GPIO matrix */
    const struct uart_layout *layout;
    const struct sim_clk_mux *clock;
};

/* One version has its clock's choice and divider in the block, the second leaves both to whoever
 * holds the chip's clocks. */
extern const struct sim_dev_ops sim_uart_ops, sim_uart_v2_ops;
extern const struct uart_layout sim_uart_layout, sim_uart_v2_layout;
extern const struct sim_clk_mux sim_uart_clock;

/* The line was held low for longer than a frame. */
void sim_uart_receive_break(struct sim_dev *dev);
/* One bit in ticks as the divider stands; 0 when the divider or its clock stands still. */
uint64_t sim_uart_bit_ticks(const struct sim_dev *dev);

#endif
