/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Inside the UART. uart.c is what it does; uart_v1.c and uart_v2.c are where each version has its
 * registers. */
#ifndef SIM_UART_INT_H
#define SIM_UART_INT_H

#include "uart.h"

#include "clk_tap.h"
#include "gpio.h"

#define UART_FIFO_MAX 1024

/* Where the versions differ. Fields of CONF0 and CLK_CONF stand in the register whose write hook
 * looks at them. */
struct uart_layout {
    struct sim_field rx_full, tx_empty;        /* thresholds */
    struct sim_field timeout_on, timeout_bits; /* of silence on the line */
    struct sim_field rx_blocks, tx_blocks;     /* size of the FIFOs */
    struct sim_field txd_break, loopback, rxd_inverted, drop_bad, autobaud, rx_reset, tx_reset;
    struct sim_field core_reset, rx_core_reset, tx_core_reset;
    struct sim_field flow_on, flow_drop; /* XON and XOFF: heeded, and not stored */
    struct sim_field xon_char, xoff_char, xon_level, xoff_level;
    struct sim_field force_xon, force_xoff, send_xon, send_xoff;
    uint16_t low_pulse, high_pulse, rise_to_rise, fall_to_fall, edges; /* the autobaud meter */
    uint8_t mem_shift; /* of the second address in MEM_TX_STATUS and MEM_RX_STATUS */
};

enum uart_phase { TX_IDLE, TX_BYTE, TX_BREAK, TX_GAP };

struct uart_fifo {
    uint8_t byte[UART_FIFO_MAX];
    uint16_t head; /* next to leave */
    uint16_t count;
};

struct uart {
    struct sim_dev dev;
    struct sim_clk_tap clock; /* what it counts bits with */
    struct uart_fifo tx, rx;
    struct sim_wire_peer peer;
    struct sim_dev *gpio;
    struct sim_signal_in rxd; /* what other blocks of the chip, or it itself, send over a pin */

    enum uart_phase tx_phase;
    struct sim_event tx_event;
    uint8_t tx_byte;
    uint32_t tx_rate_hz; /* of the byte that is leaving */
    bool is_tx_stopped;  /* by XOFF */
    bool is_break_due;
    uint8_t tx_flow_char; /* XON or XOFF to send before anything else */
    bool has_tx_flow_char;

    struct sim_event tout_event;
    struct sim_event at_event;
    bool is_xoff_sent;
    uint64_t rx_end;               /* tick at which the last frame ended */
    unsigned at_seen;              /* AT_CMD characters in a row */
    uint64_t last_rise, last_fall; /* edges of the autobaud unit; 0: none yet */
};

extern const struct sim_state uart_state;

uint32_t uart_fifo_read(struct sim_dev *dev, unsigned index);
uint32_t uart_int_st_read(struct sim_dev *dev, unsigned index);
uint32_t uart_status_read(struct sim_dev *dev, unsigned index);
uint32_t uart_mem_tx_read(struct sim_dev *dev, unsigned index);
uint32_t uart_mem_rx_read(struct sim_dev *dev, unsigned index);
uint32_t uart_fsm_read(struct sim_dev *dev, unsigned index);
void uart_fifo_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void uart_int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void uart_clkdiv_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void uart_conf0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void uart_timeout_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void uart_flow_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void uart_clk_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);

bool uart_start(struct sim_dev *dev);
void uart_reset(struct sim_dev *dev, enum sim_reset_level level);
void uart_update_irq(struct sim_dev *dev);
void uart_clock_changed(struct sim_dev *dev);

#endif
