/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Bytes between host and chip, each with the time that it takes. */
#include "board_int.h"

#include <stdlib.h>
#include <string.h>

#define FRAME_BITS       10u /* start, eight, stop */
#define PACKET_MAX       64u
#define PACKET_US        55u   /* 64 bytes, token and handshake at 12 Mbit/s */
#define PACKET_RETRY_US  1000u /* a refused packet comes again in the next frame at the latest */
#define TOLERANCE_PERMIL 40u

/* Queues */

static bool push(struct sim_board_queue *q, uint8_t byte)
{
    if (q->count == SIM_BOARD_QUEUE)
        return false;
    q->data[(q->head + q->count++) % SIM_BOARD_QUEUE] = byte;
    return true;
}

static size_t pop(struct sim_board_queue *q, uint8_t *out, size_t cap)
{
    size_t n = 0;
    while (n < cap && q->count > 0) {
        out[n++] = q->data[q->head];
        q->head = (q->head + 1) % SIM_BOARD_QUEUE;
        q->count--;
    }
    return n;
}

/* From the chip */

static void to_host(struct sim_board_wire *w, uint8_t byte)
{
    struct sim_board *board = w->board;
    /* A host that does not read loses bytes when its buffer is full, as with a real port. */
    if (push(&w->to_host, byte) && board->wake == w->id)
        sim_request_stop(&board->soc->sys, SIM_STOP_BREAK);
}

/* The level of a frame's line at bit number `bit`; after the stop bit it stays high. */
static unsigned level_at(uint8_t byte, uint64_t bit)
{
    return bit == 0 ? 0 : bit > 8 ? 1 : byte >> (bit - 1) & 1;
}

/* What a receiver at `to_hz` makes of a frame sent at `from_hz`: it samples the middle of its own
 * bits. A slow one sees a part of the frame, a fast one perhaps several frames. */
static void garble(struct sim_board_wire *w, uint8_t byte, uint32_t from_hz, uint32_t to_hz)
{
    uint64_t sent = SIM_TICKS_PER_S / from_hz;
    uint64_t read = SIM_TICKS_PER_S / to_hz;
    uint64_t at = 0;
    while (at < FRAME_BITS * sent) {
        uint8_t seen = 0;
        for (unsigned i = 0; i < 8; i++)
            seen |= (uint8_t)(level_at(byte, (at + read * (2 * i + 3) / 2) / sent) << i);
        to_host(w, seen);
        at += read * 9;
        while (at < FRAME_BITS * sent && level_at(byte, at / sent) == 0)
            at += sent; /* a stop bit that is low: wait for the line to rise */
        while (at < FRAME_BITS * sent && level_at(byte, at / sent) == 1)
            at += sent; /* and to fall again */
        at -= at % sent;
    }
}

static void byte_out(void *ctx, uint8_t byte, uint32_t rate_hz)
{
    struct sim_board_wire *w = ctx;
    w->bytes_out++;
    uint64_t off = rate_hz > w->rate_hz ? rate_hz - w->rate_hz : w->rate_hz - rate_hz;
    if (rate_hz == 0 || off * 1000 <= (uint64_t)w->rate_hz * TOLERANCE_PERMIL)
        to_host(w, byte);
    else
        garble(w, byte, rate_hz, w->rate_hz);
}

void sim_board_wires_print(struct sim_board *board, const uint8_t *data, size_t len)
{
    for (unsigned id = 0; id < SIM_WIRE_COUNT; id++) {
        for (size_t i = 0; i < len; i++)
            to_host(&board->wire[id], data[i]);
    }
}

/* To the chip */

static void send_next(struct sim_board_wire *w)
{
    struct sim_sys *sys = &w->board->soc->sys;
    if (sim_event_is_queued(&w->next) || !w->to_chip.count)
        return;
    if (w->id == SIM_WIRE_USB) {
        w->packet_len = pop(&w->to_chip, w->packet, PACKET_MAX);
        sim_event_in(sys, &w->next, PACKET_US * SIM_TICKS_PER_US);
        return;
    }
    w->packet_len = pop(&w->to_chip, w->packet, 1);
    w->sending_hz = w->rate_hz;
    sim_event_in(sys, &w->next, FRAME_BITS * SIM_TICKS_PER_S / w->rate_hz);
}

static void arrive(void *ctx)
{
    struct sim_board_wire *w = ctx;
    bool is_lost = w->board->is_held || !w->dev;
    if (is_lost || w->packet_len == 0) {
        w->packet_len = 0;
    } else if (w->id == SIM_WIRE_UART0) {
        sim_uart_receive(w->dev, w->packet[0], w->sending_hz);
    } else if (!sim_usb_serial_receive(w->dev, w->packet, w->packet_len)) {
        sim_event_in(&w->board->soc->sys, &w->next, PACKET_RETRY_US * SIM_TICKS_PER_US);
        return;
    }
    w->bytes_in += w->packet_len;
    w->packet_len = 0;
    send_next(w);
}

static void has_room(void *ctx)
{
    struct sim_board_wire *w = ctx;
    if (w->packet_len && sim_event_is_queued(&w->next))
        sim_event_in(&w->board->soc->sys, &w->next, PACKET_US * SIM_TICKS_PER_US);
}

void sim_board_wires_restart(struct sim_board *board)
{
    board->wire[SIM_WIRE_UART0].packet_len = 0;
}

void sim_board_wires_init(struct sim_board *board)
{
    static const char *const devs[SIM_WIRE_COUNT] = {"UART0", "USB_DEVICE"};
    for (unsigned id = 0; id < SIM_WIRE_COUNT; id++) {
        struct sim_board_wire *w = &board->wire[id];
        w->board = board;
        w->id = (enum sim_wire)id;
        w->rate_hz = 115200;
        w->dev = sim_soc_dev(board->soc, devs[id]);
        w->next = (struct sim_event){.fire = arrive, .ctx = w};
    }
    sim_board_plug(board, SIM_WIRE_UART0, true);
}

void sim_board_plug(struct sim_board *board, enum sim_wire wire, bool is_plugged)
{
    struct sim_board_wire *w = &board->wire[wire];
    const struct sim_wire_peer peer = {w, byte_out, has_room};
    w->is_plugged = is_plugged;
    if (!w->dev)
        return;
    if (wire == SIM_WIRE_UART0)
        sim_uart_connect(w->dev, is_plugged ? &peer : NULL);
    else
        sim_usb_serial_connect(w->dev, is_plugged ? &peer : NULL);
}

/* The host's side */

size_t sim_board_read(struct sim_board *board, enum sim_wire wire, uint8_t *buf, size_t cap)
{
    return pop(&board->wire[wire].to_host, buf, cap);
}

size_t sim_board_write(struct sim_board *board, enum sim_wire wire, const uint8_t *buf, size_t len)
{
    struct sim_board_wire *w = &board->wire[wire];
    if (sim_board_is_dead(board))
        return len; /* into a cable that ends nowhere */
    size_t n = 0;
    while (n < len && push(&w->to_chip, buf[n]))
        n++;
    send_next(w);
    return n;
}

size_t sim_board_pending(const struct sim_board *board, enum sim_wire wire)
{
    const struct sim_board_wire *w = &board->wire[wire];
    return w->to_chip.count + w->packet_len;
}

void sim_board_discard(struct sim_board *board, enum sim_wire wire)
{
    struct sim_board_wire *w = &board->wire[wire];
    w->to_chip.count = 0;
    w->to_host.count = 0;
}

void sim_board_set_rate(struct sim_board *board, enum sim_wire wire, uint32_t rate_hz)
{
    board->wire[wire].rate_hz = rate_hz ? rate_hz : 115200;
}
