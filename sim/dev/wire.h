/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chip's wires to its board: what the serial blocks tell the board, and what the board tells
 * them. The blocks live in uart.c and usb_serial_jtag.c; the other ends in sim/board/wires.c. */
#ifndef SIM_WIRE_H
#define SIM_WIRE_H

#include "dev.h"

/* The board's end of one wire. Zero-initialised means nothing is connected. */
struct sim_wire_peer {
    void *ctx;
    /* A byte left the chip; called when its last bit has. `rate_hz` is the rate that the block's
     * divisor makes (0 on USB): whether the other side can read it so is the other side's matter.
     */
    void (*byte_out)(void *ctx, uint8_t byte, uint32_t rate_hz);
    /* USB only: the block, which refused a packet before, has room again. May be NULL. */
    void (*has_room)(void *ctx);
};

/* UART: `peer` is copied. A UART that nothing is connected to sends into the air. */
void sim_uart_connect(struct sim_dev *uart, const struct sim_wire_peer *peer);
/* A byte arrived on RXD, its last bit now, sent at `rate_hz`. Where that is not what the block's
 * own divisor makes, within the tolerance of a receiver (some 4 %), the block sees a garbled byte
 * and a framing error. */
void sim_uart_receive(struct sim_dev *uart, uint8_t byte, uint32_t rate_hz);

/* USB-Serial-JTAG. With a host connected (peer not NULL) IN packets are fetched as soon as the
 * block offers them and start-of-frames come each millisecond; without one, they stay in the block.
 */
void sim_usb_serial_connect(struct sim_dev *usb, const struct sim_wire_peer *peer);
/* One OUT packet of up to 64 bytes. False when the block still holds the one before it (NAK). */
bool sim_usb_serial_receive(struct sim_dev *usb, const uint8_t *data, size_t len);
/* The host's control lines, true = asserted: RTS without DTR resets the chip's core; DTR without
 * RTS before that makes the reset enter download mode, and neither of them takes this back. */
void sim_usb_serial_set_lines(struct sim_dev *usb, bool dtr, bool rts);

#endif
