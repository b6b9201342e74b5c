/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Registers: technical reference manual, "UART Controller". Thresholds: RXFIFO_FULL at or above its
 * threshold, TXFIFO_EMPTY at or below it, both asserted again after a clear while that lasts. */
#include "uart_int.h"

#include "soc.h"

#include <crema/regs/esp32c3/uart.h>
#include <string.h>

#define BREAK_MAX  32  /* bits of a break that a pin carries */
#define FIFO_BLOCK 128 /* bytes that one step of TX_SIZE and RX_SIZE stands for */

#define INT(name) UART_INT_RAW_##name##_INT_RAW_MASK

static struct uart *uart_of(struct sim_dev *dev)
{
    return (struct uart *)dev;
}

static const struct sim_uart_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static const struct uart_layout *layout_of(const struct uart *u)
{
    return params_of(&u->dev)->layout;
}

static uint32_t get(const struct uart *u, struct sim_field f)
{
    return dev_read_field(&u->dev, f);
}

static uint32_t conf0(const struct uart *u)
{
    return dev_get(&u->dev, UART_CONF0_OFFSET);
}

static void raise_int(struct uart *u, uint32_t bits)
{
    dev_set(&u->dev, UART_INT_RAW_OFFSET, dev_get(&u->dev, UART_INT_RAW_OFFSET) | bits);
}

/* FIFOs */

/* Versions without the field have one block each way. */
static uint16_t capacity(const struct uart *u, struct sim_field blocks)
{
    return (uint16_t)((blocks.mask ? get(u, blocks) : 1) * FIFO_BLOCK);
}

static uint16_t rx_capacity(const struct uart *u)
{
    return capacity(u, layout_of(u)->rx_blocks);
}

static uint16_t tx_capacity(const struct uart *u)
{
    return capacity(u, layout_of(u)->tx_blocks);
}

static bool fifo_push(struct uart_fifo *f, uint16_t capacity, uint8_t byte)
{
    if (f->count >= capacity)
        return false;
    f->byte[(f->head + f->count++) % UART_FIFO_MAX] = byte;
    return true;
}

static uint8_t fifo_pop(struct uart_fifo *f)
{
    if (f->count == 0)
        return 0;
    uint8_t byte = f->byte[f->head];
    f->head = (uint16_t)((f->head + 1) % UART_FIFO_MAX);
    f->count--;
    return byte;
}

static void fifo_clear(struct uart_fifo *f)
{
    f->head = 0;
    f->count = 0;
}

void uart_update_irq(struct sim_dev *dev)
{
    struct uart *u = uart_of(dev);
    uint32_t full = get(u, layout_of(u)->rx_full);
    uint32_t empty = get(u, layout_of(u)->tx_empty);
    if (u->rx.count > 0 && u->rx.count >= full)
        raise_int(u, INT(RXFIFO_FULL));
    if (u->tx.count <= empty)
        raise_int(u, INT(TXFIFO_EMPTY));
    uint32_t st = dev_get(dev, UART_INT_RAW_OFFSET) & dev_get(dev, UART_INT_ENA_OFFSET);
    sim_irq_set(dev->sys, params_of(dev)->irq, st != 0);
}

/* Clock */

/* Ticks that `halves` half bits last; 0 when the line stands still. */
static uint64_t half_bits(const struct uart *u, uint32_t halves)
{
    struct sim_clk clk = sim_clk_tapped(&u->clock);
    uint32_t div = dev_field(&u->dev, UART_CLKDIV_OFFSET, UART_CLKDIV_CLKDIV_MASK);
    uint32_t frag = dev_field(&u->dev, UART_CLKDIV_OFFSET, UART_CLKDIV_FRAG_MASK);
    return clk.num * (div * 16 + frag) * halves / (32 * clk.den);
}

uint64_t sim_uart_bit_ticks(const struct sim_dev *dev)
{
    return half_bits((const struct uart *)dev, 2);
}

static uint32_t data_bits(const struct uart *u)
{
    return 5 + dev_field(&u->dev, UART_CONF0_OFFSET, UART_CONF0_BIT_NUM_MASK);
}

static uint32_t frame_half_bits(const struct uart *u)
{
    uint32_t stop = dev_field(&u->dev, UART_CONF0_OFFSET, UART_CONF0_STOP_BIT_NUM_MASK);
    uint32_t parity = conf0(u) & UART_CONF0_PARITY_EN_MASK ? 2 : 0;
    return 2 + data_bits(u) * 2 + parity + (stop == 0 ? 2 : stop + 1);
}

/* Transmitter */

static void tx_phase_begin(struct uart *u, enum uart_phase phase, uint64_t ticks)
{
    u->tx_phase = phase;
    sim_event_in(u->dev.sys, &u->tx_event, ticks);
}

static bool is_tx_held(const struct uart *u)
{
    const struct uart_layout *l = layout_of(u);
    return get(u, l->core_reset) || get(u, l->tx_core_reset) || half_bits(u, 2) == 0;
}

static bool is_rx_held(const struct uart *u)
{
    return get(u, layout_of(u)->core_reset) || get(u, layout_of(u)->rx_core_reset);
}

static void tx_begin_byte(struct uart *u, uint8_t byte)
{
    u->tx_byte = byte;
    uint64_t bit = half_bits(u, 2);
    u->tx_rate_hz = (uint32_t)((SIM_TICKS_PER_S + bit / 2) / bit);
    tx_phase_begin(u, TX_BYTE, half_bits(u, frame_half_bits(u)));
}

/* Sends what is due, if the transmitter is free. */
static void tx_kick(struct uart *u)
{
    if (u->tx_phase != TX_IDLE || is_tx_held(u))
        return;
    if (u->has_tx_flow_char) {
        u->has_tx_flow_char = false;
        tx_begin_byte(u, u->tx_flow_char);
    } else if (u->tx.count > 0 && !u->is_tx_stopped) {
        tx_begin_byte(u, fifo_pop(&u->tx));
    } else if (u->is_break_due) {
        u->is_break_due = false;
        uint32_t n = dev_field(&u->dev, UART_TXBRK_CONF_OFFSET, UART_TXBRK_CONF_TX_BRK_NUM_MASK);
        tx_phase_begin(u, TX_BREAK, half_bits(u, 2 * n));
    }
}

static void frame_received(struct uart *u, uint8_t byte, uint32_t errors);

static bool is_heard_by_itself(const struct uart *u)
{
    const uint32_t both = UART_RS485_CONF_RS485_EN_MASK | UART_RS485_CONF_RS485TX_RX_EN_MASK;
    return get(u, layout_of(u)->loopback) ||
           (dev_get(&u->dev, UART_RS485_CONF_OFFSET) & both) == both;
}

/* What the pins carry of a frame: inputs of the chip that see the same pin get it. */
static void tx_to_pins(struct uart *u, uint32_t levels, unsigned bits)
{
    struct sim_frame frame = {levels, (uint8_t)bits, half_bits(u, 2), u->tx_rate_hz};
    if (frame.bit_ticks)
        sim_gpio_send_frame(u->gpio, params_of(&u->dev)->txd, &frame);
}

static void tx_byte_to_pins(struct uart *u)
{
    unsigned n = data_bits(u);
    uint32_t byte = u->tx_byte & ((1u << n) - 1);
    uint32_t levels = byte << 1;
    if (conf0(u) & UART_CONF0_PARITY_EN_MASK) {
        bool wants_odd = conf0(u) & UART_CONF0_PARITY_MASK;
        levels |= (uint32_t)(__builtin_parity(byte) != wants_odd) << ++n;
    }
    tx_to_pins(u, levels, n + 1);
}

static void tx_byte_left(struct uart *u)
{
    u->tx_phase = TX_IDLE;
    sim_trace(u->dev.sys, SIM_TRACE_UART, "%s sent 0x%02x", u->dev.name, u->tx_byte);
    if (is_heard_by_itself(u))
        frame_received(u, (uint8_t)(u->tx_byte & ((1u << data_bits(u)) - 1)), 0);
    tx_byte_to_pins(u);
    if (u->peer.byte_out)
        u->peer.byte_out(u->peer.ctx, u->tx_byte, u->tx_rate_hz);
    if (u->tx.count == 0 && !u->has_tx_flow_char)
        raise_int(u, INT(TX_DONE));
}

static void tx_break_left(struct uart *u)
{
    uint32_t n = dev_field(&u->dev, UART_IDLE_CONF_OFFSET, UART_IDLE_CONF_TX_IDLE_NUM_MASK);
    uint32_t length = dev_field(&u->dev, UART_TXBRK_CONF_OFFSET, UART_TXBRK_CONF_TX_BRK_NUM_MASK);
    tx_to_pins(u, 0, length < BREAK_MAX ? length : BREAK_MAX);
    raise_int(u, INT(TX_BRK_DONE));
    tx_phase_begin(u, TX_GAP, half_bits(u, 2 * n));
}

static void tx_fire(void *ctx)
{
    struct uart *u = ctx;
    if (u->tx_phase == TX_BYTE) {
        tx_byte_left(u);
    } else if (u->tx_phase == TX_BREAK) {
        tx_break_left(u);
    } else {
        u->tx_phase = TX_IDLE;
        raise_int(u, INT(TX_BRK_IDLE_DONE));
    }
    tx_kick(u);
    uart_update_irq(&u->dev);
}

static void send_flow_char(struct uart *u, bool is_xoff)
{
    u->tx_flow_char = (uint8_t)get(u, is_xoff ? layout_of(u)->xoff_char : layout_of(u)->xon_char);
    u->has_tx_flow_char = true;
    tx_kick(u);
}

/* Receiver */

static bool has_software_flow(const struct uart *u)
{
    return get(u, layout_of(u)->flow_on);
}

/* Tells the other side to pause or to go on as the FIFO passes its thresholds. */
static void rx_level_flow(struct uart *u)
{
    if (!has_software_flow(u))
        return;
    uint32_t high = get(u, layout_of(u)->xoff_level);
    uint32_t low = get(u, layout_of(u)->xon_level);
    if (!u->is_xoff_sent && u->rx.count > high) {
        u->is_xoff_sent = true;
        send_flow_char(u, true);
    } else if (u->is_xoff_sent && u->rx.count < low) {
        u->is_xoff_sent = false;
        send_flow_char(u, false);
    }
}

/* True when the byte was a flow control character that is not to be stored. */
static bool rx_flow_char(struct uart *u, uint8_t byte)
{
    if (!has_software_flow(u))
        return false;
    bool is_xoff = byte == get(u, layout_of(u)->xoff_char);
    bool is_xon = byte == get(u, layout_of(u)->xon_char);
    if (!is_xoff && !is_xon)
        return false;
    raise_int(u, is_xoff ? INT(SW_XOFF) : INT(SW_XON));
    u->is_tx_stopped = is_xoff;
    tx_kick(u);
    return get(u, layout_of(u)->flow_drop);
}

/* CHAR_NUM equal characters, quiet before the first, close together, quiet after the last. */
static void rx_at_command(struct uart *u, uint8_t byte, uint64_t gap)
{
    const struct sim_dev *dev = &u->dev;
    uint64_t bit = half_bits(u, 2);
    uint32_t want = dev_field(dev, UART_AT_CMD_CHAR_OFFSET, UART_AT_CMD_CHAR_CHAR_NUM_MASK);
    uint32_t pre = dev_get(dev, UART_AT_CMD_PRECNT_OFFSET) & 0xffff;
    uint32_t between = dev_get(dev, UART_AT_CMD_GAPTOUT_OFFSET) & 0xffff;
    uint32_t post = dev_get(dev, UART_AT_CMD_POSTCNT_OFFSET) & 0xffff;
    sim_event_cancel(dev->sys, &u->at_event);
    if (byte != dev_field(dev, UART_AT_CMD_CHAR_OFFSET, UART_AT_CMD_CHAR_AT_CMD_CHAR_MASK)) {
        u->at_seen = 0;
        return;
    }
    if (u->at_seen > 0 && gap <= between * bit)
        u->at_seen++;
    else
        u->at_seen = gap >= pre * bit ? 1 : 0;
    if (want > 0 && u->at_seen == want) {
        u->at_seen = 0;
        sim_event_in(dev->sys, &u->at_event, post * bit);
    }
}

static void at_fire(void *ctx)
{
    struct uart *u = ctx;
    raise_int(u, INT(AT_CMD_CHAR_DET));
    uart_update_irq(&u->dev);
}

static void tout_fire(void *ctx)
{
    struct uart *u = ctx;
    if (u->rx.count > 0)
        raise_int(u, INT(RXFIFO_TOUT));
    uart_update_irq(&u->dev);
}

/* The line has been quiet since the end of the last frame. */
static void rx_arm_timeout(struct uart *u)
{
    uint32_t n = get(u, layout_of(u)->timeout_bits);
    if (!get(u, layout_of(u)->timeout_on))
        sim_event_cancel(u->dev.sys, &u->tout_event);
    else
        sim_event_at(u->dev.sys, &u->tout_event, u->rx_end + half_bits(u, 2 * n));
}

static void frame_received(struct uart *u, uint8_t byte, uint32_t errors)
{
    if (is_rx_held(u))
        return;
    uint64_t frame = half_bits(u, frame_half_bits(u));
    uint64_t now = u->dev.sys->now;
    uint64_t start = now > frame ? now - frame : 0;
    uint64_t gap = start > u->rx_end ? start - u->rx_end : 0;
    u->rx_end = now;
    raise_int(u, errors);
    rx_at_command(u, byte, gap);
    bool is_dropped =
        (errors && get(u, layout_of(u)->drop_bad)) || (!errors && rx_flow_char(u, byte));
    if (!is_dropped && !fifo_push(&u->rx, rx_capacity(u), byte))
        raise_int(u, INT(RXFIFO_OVF));
    rx_level_flow(u);
    rx_arm_timeout(u);
}

/* A frame as the sender's line shows it, asked for by time. */
struct wave {
    uint32_t level; /* bit 0 the start bit, then data, parity and stop bits */
    unsigned bits;  /* in `level`; the line is high behind them */
    uint64_t bit;   /* ticks */
};

#define BYTE_BITS 10 /* start bit, eight data bits, stop bit */

static unsigned wave_at(const struct wave *w, uint64_t t)
{
    uint64_t i = t / w->bit;
    return i >= w->bits ? 1 : w->level >> i & 1;
}

/* The first falling edge at or after `t`; SIM_NEVER when the line stays as it is. */
static uint64_t wave_fall(const struct wave *w, uint64_t t)
{
    for (uint64_t i = (t + w->bit - 1) / w->bit; i < w->bits; i++) {
        if (!(w->level >> i & 1) && (i == 0 || (w->level >> (i - 1) & 1)))
            return i * w->bit;
    }
    return SIM_NEVER;
}

static bool is_odd(uint32_t v)
{
    return __builtin_parity(v);
}

/* Samples one frame that starts at `t`, in the middle of each of the receiver's bits. */
static void rx_sample(struct uart *u, const struct wave *w, uint64_t t)
{
    uint64_t bit = half_bits(u, 2);
    uint32_t n = data_bits(u);
    bool has_parity = conf0(u) & UART_CONF0_PARITY_EN_MASK;
    uint32_t seen = 0;
    for (uint32_t i = 0; i < n + has_parity + 1; i++)
        seen |= (uint32_t)wave_at(w, t + half_bits(u, 2 * i + 3)) << i;
    uint32_t byte = seen & ((1u << n) - 1);
    uint32_t errors = 0;
    bool wants_odd = conf0(u) & UART_CONF0_PARITY_MASK;
    if (has_parity && is_odd(seen & ((2u << n) - 1)) != wants_odd)
        errors |= INT(PARITY_ERR);
    if (!(seen >> (n + has_parity) & 1))
        errors |= INT(FRM_ERR);
    if (seen == 0 && bit)
        errors |= INT(BRK_DET);
    frame_received(u, (uint8_t)byte, errors);
}

static void note_pulse(struct uart *u, uint32_t off, uint64_t from, uint64_t to)
{
    if (from == 0)
        return;
    uint64_t cycles = sim_clk_cycles(sim_clk_tapped(&u->clock), to - from);
    uint32_t count = cycles > 0xfff ? 0xfff : cycles ? (uint32_t)cycles - 1 : 0;
    if (count < dev_get(&u->dev, off))
        dev_set(&u->dev, off, count);
}

static void note_edge(struct uart *u, bool is_rise, uint64_t at)
{
    const struct uart_layout *l = layout_of(u);
    if (is_rise) {
        note_pulse(u, l->low_pulse, u->last_fall, at);
        note_pulse(u, l->rise_to_rise, u->last_rise, at);
        u->last_rise = at;
    } else {
        note_pulse(u, l->high_pulse, u->last_rise, at);
        note_pulse(u, l->fall_to_fall, u->last_fall, at);
        u->last_fall = at;
    }
    uint32_t edges = dev_get(&u->dev, l->edges);
    if (edges < UART_RXD_CNT_RXD_EDGE_CNT_MASK)
        dev_set(&u->dev, l->edges, edges + 1);
}

/* The autobaud unit sees the line's edges, whatever the receiver makes of them. */
static void rx_measure(struct uart *u, const struct wave *w)
{
    if (!get(u, layout_of(u)->autobaud))
        return;
    uint64_t now = u->dev.sys->now;
    uint64_t start = now > w->bits * w->bit ? now - w->bits * w->bit : 0;
    unsigned level = 1;
    for (unsigned i = 0; i < w->bits; i++) {
        unsigned next = w->level >> i & 1;
        if (next != level)
            note_edge(u, next, start + i * w->bit);
        level = next;
    }
}

/* A start bit that is gone by its middle was none; a receiver that is faster than the sender finds
 * several frames in one. */
static void rx_wave(struct uart *u, struct wave w)
{
    if (get(u, layout_of(u)->loopback) || half_bits(u, 2) == 0)
        return;
    if (get(u, layout_of(u)->rxd_inverted))
        w.level ^= (uint32_t)(UINT64_C(1) << w.bits) - 1;
    rx_measure(u, &w);
    uint64_t t = wave_fall(&w, 0);
    while (t != SIM_NEVER) {
        bool is_start = wave_at(&w, t + half_bits(u, 1)) == 0;
        if (is_start)
            rx_sample(u, &w, t);
        uint64_t after = is_start ? frame_half_bits(u) - 1 : 1;
        t = wave_fall(&w, t + half_bits(u, (uint32_t)after));
    }
    uart_update_irq(&u->dev);
}

void sim_uart_receive(struct sim_dev *uart, uint8_t byte, uint32_t rate_hz)
{
    struct wave w = {(uint32_t)byte << 1 | 1u << 9, BYTE_BITS,
                     SIM_TICKS_PER_S / (rate_hz ? rate_hz : 1)};
    sim_trace(uart->sys, SIM_TRACE_UART, "%s line carried 0x%02x", uart->name, byte);
    rx_wave(uart_of(uart), w);
}

static void rx_from_pin(void *ctx, const struct sim_frame *frame)
{
    rx_wave(ctx, (struct wave){frame->levels, frame->bits, frame->bit_ticks});
}

void sim_uart_receive_break(struct sim_dev *dev)
{
    struct uart *u = uart_of(dev);
    frame_received(u, 0, INT(BRK_DET) | INT(FRM_ERR));
    uart_update_irq(dev);
}

void sim_uart_connect(struct sim_dev *uart, const struct sim_wire_peer *peer)
{
    static const struct sim_wire_peer nobody;
    uart_of(uart)->peer = peer ? *peer : nobody;
}

/* Registers */

uint32_t uart_fifo_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct uart *u = uart_of(dev);
    uint8_t byte = fifo_pop(&u->rx);
    rx_level_flow(u);
    uart_update_irq(dev);
    return byte;
}

void uart_fifo_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct uart *u = uart_of(dev);
    fifo_push(&u->tx, tx_capacity(u), (uint8_t)raw);
    tx_kick(u);
}

uint32_t uart_int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, UART_INT_RAW_OFFSET) & dev_get(dev, UART_INT_ENA_OFFSET);
}

void uart_int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, UART_INT_RAW_OFFSET, dev_get(dev, UART_INT_RAW_OFFSET) & ~raw);
}

uint32_t uart_status_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct uart *u = uart_of(dev);
    return (UART_STATUS_RESET & ~(UART_STATUS_RXFIFO_CNT_MASK | UART_STATUS_TXFIFO_CNT_MASK)) |
           u->rx.count | (uint32_t)u->tx.count << 16;
}

static void meter_clear(struct uart *u)
{
    const struct uart_layout *l = layout_of(u);
    const uint16_t pulse[] = {l->low_pulse, l->high_pulse, l->rise_to_rise, l->fall_to_fall};
    for (size_t i = 0; i < sizeof pulse / sizeof pulse[0]; i++)
        dev_set(&u->dev, pulse[i], 0xfff);
    dev_set(&u->dev, l->edges, 0);
    u->last_rise = u->last_fall = 0;
}

void uart_conf0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct uart *u = uart_of(dev);
    const struct uart_layout *l = layout_of(u);
    uint32_t set = raw & ~old;
    if (raw & l->rx_reset.mask)
        fifo_clear(&u->rx);
    if (raw & l->tx_reset.mask)
        fifo_clear(&u->tx);
    if (set & l->autobaud.mask)
        meter_clear(u);
    if (set & l->txd_break.mask)
        u->is_break_due = true;
    if (!(raw & l->txd_break.mask))
        u->is_break_due = false;
    tx_kick(u);
}

void uart_timeout_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct uart *u = uart_of(dev);
    if ((raw ^ old) & layout_of(u)->timeout_on.mask && u->rx.count > 0)
        rx_arm_timeout(u);
}

void uart_flow_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct uart *u = uart_of(dev);
    const struct uart_layout *l = layout_of(u);
    if (raw & (l->send_xon.mask | l->send_xoff.mask))
        send_flow_char(u, raw & l->send_xoff.mask);
    if (raw & l->force_xoff.mask)
        u->is_tx_stopped = true;
    if (raw & l->force_xon.mask || !(raw & l->flow_on.mask))
        u->is_tx_stopped = false;
    tx_kick(u);
}

uint32_t uart_mem_tx_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct uart *u = uart_of(dev);
    uint32_t rd = params_of(dev)->tx_base + (uint32_t)u->tx.head % FIFO_BLOCK;
    uint32_t wr = params_of(dev)->tx_base + (uint32_t)(u->tx.head + u->tx.count) % FIFO_BLOCK;
    return wr | rd << layout_of(u)->mem_shift;
}

uint32_t uart_mem_rx_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct uart *u = uart_of(dev);
    uint32_t rd = params_of(dev)->rx_base + (uint32_t)u->rx.head % FIFO_BLOCK;
    uint32_t wr = params_of(dev)->rx_base + (uint32_t)(u->rx.head + u->rx.count) % FIFO_BLOCK;
    return rd | wr << layout_of(u)->mem_shift;
}

uint32_t uart_fsm_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    static const uint32_t state[] = {[TX_IDLE] = 0, [TX_BYTE] = 2, [TX_BREAK] = 5, [TX_GAP] = 0};
    return state[uart_of(dev)->tx_phase] << 4;
}

static void tx_abort(struct uart *u)
{
    sim_event_cancel(u->dev.sys, &u->tx_event);
    u->tx_phase = TX_IDLE;
    u->is_break_due = u->has_tx_flow_char = u->is_tx_stopped = false;
    fifo_clear(&u->tx);
}

static void rx_abort(struct uart *u)
{
    sim_event_cancel(u->dev.sys, &u->tout_event);
    sim_event_cancel(u->dev.sys, &u->at_event);
    u->at_seen = 0;
    u->is_xoff_sent = false;
    fifo_clear(&u->rx);
}

void uart_clk_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct uart *u = uart_of(dev);
    const struct uart_layout *l = layout_of(u);
    if (raw & (l->core_reset.mask | l->tx_core_reset.mask))
        tx_abort(u);
    if (raw & (l->core_reset.mask | l->rx_core_reset.mask))
        rx_abort(u);
    tx_kick(u);
}

void uart_clkdiv_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    tx_kick(uart_of(dev));
}

void uart_clock_changed(struct sim_dev *dev)
{
    tx_kick(uart_of(dev));
}

void uart_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct uart *u = uart_of(dev);
    tx_abort(u);
    rx_abort(u);
    u->last_rise = u->last_fall = 0;
    sim_gpio_drive(u->gpio, params_of(dev)->txd, true, true);
}

bool uart_start(struct sim_dev *dev)
{
    struct uart *u = uart_of(dev);
    sim_clk_tap_init(&u->clock, dev, params_of(dev)->clock);
    u->gpio = sim_soc_dev(dev->soc, "GPIO");
    u->rxd = (struct sim_signal_in){.number = params_of(dev)->rxd, .frame = rx_from_pin, .ctx = u};
    sim_gpio_listen(u->gpio, &u->rxd);
    u->tx_event = (struct sim_event){.fire = tx_fire, .ctx = u};
    u->tout_event = (struct sim_event){.fire = tout_fire, .ctx = u};
    u->at_event = (struct sim_event){.fire = at_fire, .ctx = u};
    return true;
}

/* Snapshots */

static const struct sim_state_row fifo_state_rows[] = {
    SIM_STATE_ARRAY(struct uart_fifo, byte),
    SIM_STATE_MAX(struct uart_fifo, head, UART_FIFO_MAX - 1),
    SIM_STATE_MAX(struct uart_fifo, count, UART_FIFO_MAX),
};
static const struct sim_state fifo_state = SIM_STATE_ALL(struct uart_fifo, fifo_state_rows);

static const struct sim_state_row uart_state_rows[] = {
    SIM_STATE_WIRING(struct uart, clock),
    SIM_STATE_PART(struct uart, tx, &fifo_state),
    SIM_STATE_PART(struct uart, rx, &fifo_state),
    SIM_STATE_WIRING(struct uart, peer),
    SIM_STATE_WIRING(struct uart, gpio),
    SIM_STATE_WIRING(struct uart, rxd),
    SIM_STATE_MAX(struct uart, tx_phase, TX_GAP),
    SIM_STATE_EVENT(struct uart, tx_event),
    SIM_STATE(struct uart, tx_byte),
    SIM_STATE(struct uart, tx_rate_hz),
    SIM_STATE(struct uart, is_tx_stopped),
    SIM_STATE(struct uart, is_break_due),
    SIM_STATE(struct uart, tx_flow_char),
    SIM_STATE(struct uart, has_tx_flow_char),
    SIM_STATE_EVENT(struct uart, tout_event),
    SIM_STATE_EVENT(struct uart, at_event),
    SIM_STATE(struct uart, is_xoff_sent),
    SIM_STATE(struct uart, rx_end),
    SIM_STATE(struct uart, at_seen),
    SIM_STATE(struct uart, last_rise),
    SIM_STATE(struct uart, last_fall),
};
const struct sim_state uart_state = SIM_STATE_OF(struct uart, dev, uart_state_rows);
