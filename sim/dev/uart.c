/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Registers: technical reference manual, "UART Controller". Thresholds: RXFIFO_FULL at or above its
 * threshold, TXFIFO_EMPTY at or below it, both asserted again after a clear while that lasts. */
#include "uart.h"

#include "soc.h"

#include <crema/regs/esp32c3/uart.h>
#include <string.h>

#define FIFO_MAX   1024
#define FIFO_BLOCK 128 /* bytes that one step of TX_SIZE and RX_SIZE stands for */

#define INT(name) UART_INT_RAW_##name##_INT_RAW_MASK

enum tx_phase { TX_IDLE, TX_BYTE, TX_BREAK, TX_GAP };

struct fifo {
    uint8_t byte[FIFO_MAX];
    uint16_t head; /* next to leave */
    uint16_t count;
};

struct uart {
    struct sim_dev dev;
    struct fifo tx, rx;
    struct sim_wire_peer peer;

    enum tx_phase tx_phase;
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

static struct uart *uart_of(struct sim_dev *dev)
{
    return (struct uart *)dev;
}

static const struct sim_uart_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
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

static uint16_t rx_capacity(const struct uart *u)
{
    uint32_t n = dev_field(&u->dev, UART_MEM_CONF_OFFSET, UART_MEM_CONF_RX_SIZE_MASK);
    return (uint16_t)(n * FIFO_BLOCK);
}

static uint16_t tx_capacity(const struct uart *u)
{
    uint32_t n = dev_field(&u->dev, UART_MEM_CONF_OFFSET, UART_MEM_CONF_TX_SIZE_MASK);
    return (uint16_t)(n * FIFO_BLOCK);
}

static bool fifo_push(struct fifo *f, uint16_t capacity, uint8_t byte)
{
    if (f->count >= capacity)
        return false;
    f->byte[(f->head + f->count++) % FIFO_MAX] = byte;
    return true;
}

static uint8_t fifo_pop(struct fifo *f)
{
    if (f->count == 0)
        return 0;
    uint8_t byte = f->byte[f->head];
    f->head = (uint16_t)((f->head + 1) % FIFO_MAX);
    f->count--;
    return byte;
}

static void fifo_clear(struct fifo *f)
{
    f->head = 0;
    f->count = 0;
}

static void update_irq(struct sim_dev *dev)
{
    struct uart *u = uart_of(dev);
    uint32_t full = dev_field(dev, UART_CONF1_OFFSET, UART_CONF1_RXFIFO_FULL_THRHD_MASK);
    uint32_t empty = dev_field(dev, UART_CONF1_OFFSET, UART_CONF1_TXFIFO_EMPTY_THRHD_MASK);
    if (u->rx.count > 0 && u->rx.count >= full)
        raise_int(u, INT(RXFIFO_FULL));
    if (u->tx.count <= empty)
        raise_int(u, INT(TXFIFO_EMPTY));
    uint32_t st = dev_get(dev, UART_INT_RAW_OFFSET) & dev_get(dev, UART_INT_ENA_OFFSET);
    sim_irq_set(dev->sys, params_of(dev)->irq, st != 0);
}

/* Clock */

static struct sim_clk source_clock(const struct uart *u)
{
    static const struct sim_clk none = {0, 1};
    if (!u->dev.soc)
        return none;
    const struct sim_clocks *clk = &u->dev.soc->clk;
    switch (dev_field(&u->dev, UART_CLK_CONF_OFFSET, UART_CLK_CONF_SCLK_SEL_MASK)) {
    case 1:
        return clk->apb;
    case 2:
        return clk->rc_fast;
    case 3:
        return clk->xtal;
    default:
        return none;
    }
}

/* The clock behind the fractional predivider N + 1 + B / A. */
static struct sim_clk core_clock(const struct uart *u)
{
    struct sim_clk clk = source_clock(u);
    uint32_t n = dev_field(&u->dev, UART_CLK_CONF_OFFSET, UART_CLK_CONF_SCLK_DIV_NUM_MASK) + 1;
    uint32_t a = dev_field(&u->dev, UART_CLK_CONF_OFFSET, UART_CLK_CONF_SCLK_DIV_A_MASK);
    uint32_t b = dev_field(&u->dev, UART_CLK_CONF_OFFSET, UART_CLK_CONF_SCLK_DIV_B_MASK);
    if (a == 0)
        return sim_clk_div(clk, n);
    clk.den *= a;
    return sim_clk_div(clk, n * a + b);
}

/* Ticks that `halves` half bits last; 0 when the line stands still. */
static uint64_t half_bits(const struct uart *u, uint32_t halves)
{
    struct sim_clk clk = core_clock(u);
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

static void tx_phase_begin(struct uart *u, enum tx_phase phase, uint64_t ticks)
{
    u->tx_phase = phase;
    sim_event_in(u->dev.sys, &u->tx_event, ticks);
}

static bool is_tx_held(const struct uart *u)
{
    const uint32_t held = UART_CLK_CONF_RST_CORE_MASK | UART_CLK_CONF_TX_RST_CORE_MASK;
    return (dev_get(&u->dev, UART_CLK_CONF_OFFSET) & held) || half_bits(u, 2) == 0;
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
    return (conf0(u) & UART_CONF0_LOOPBACK_MASK) ||
           (dev_get(&u->dev, UART_RS485_CONF_OFFSET) & both) == both;
}

static void tx_byte_left(struct uart *u)
{
    u->tx_phase = TX_IDLE;
    sim_trace(u->dev.sys, SIM_TRACE_UART, "%s sent 0x%02x", u->dev.name, u->tx_byte);
    if (is_heard_by_itself(u))
        frame_received(u, (uint8_t)(u->tx_byte & ((1u << data_bits(u)) - 1)), 0);
    if (u->peer.byte_out)
        u->peer.byte_out(u->peer.ctx, u->tx_byte, u->tx_rate_hz);
    if (u->tx.count == 0 && !u->has_tx_flow_char)
        raise_int(u, INT(TX_DONE));
}

static void tx_break_left(struct uart *u)
{
    uint32_t n = dev_field(&u->dev, UART_IDLE_CONF_OFFSET, UART_IDLE_CONF_TX_IDLE_NUM_MASK);
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
    update_irq(&u->dev);
}

static void send_flow_char(struct uart *u, bool is_xoff)
{
    u->tx_flow_char =
        (uint8_t)(is_xoff
                      ? dev_field(&u->dev, UART_SWFC_CONF0_OFFSET, UART_SWFC_CONF0_XOFF_CHAR_MASK)
                      : dev_field(&u->dev, UART_SWFC_CONF1_OFFSET, UART_SWFC_CONF1_XON_CHAR_MASK));
    u->has_tx_flow_char = true;
    tx_kick(u);
}

/* Receiver */

static bool has_software_flow(const struct uart *u)
{
    return dev_get(&u->dev, UART_FLOW_CONF_OFFSET) & UART_FLOW_CONF_SW_FLOW_CON_EN_MASK;
}

/* Tells the other side to pause or to go on as the FIFO passes its thresholds. */
static void rx_level_flow(struct uart *u)
{
    if (!has_software_flow(u))
        return;
    uint32_t high = dev_field(&u->dev, UART_SWFC_CONF0_OFFSET, UART_SWFC_CONF0_XOFF_THRESHOLD_MASK);
    uint32_t low = dev_field(&u->dev, UART_SWFC_CONF1_OFFSET, UART_SWFC_CONF1_XON_THRESHOLD_MASK);
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
    bool is_xoff =
        byte == dev_field(&u->dev, UART_SWFC_CONF0_OFFSET, UART_SWFC_CONF0_XOFF_CHAR_MASK);
    bool is_xon = byte == dev_field(&u->dev, UART_SWFC_CONF1_OFFSET, UART_SWFC_CONF1_XON_CHAR_MASK);
    if (!is_xoff && !is_xon)
        return false;
    raise_int(u, is_xoff ? INT(SW_XOFF) : INT(SW_XON));
    u->is_tx_stopped = is_xoff;
    tx_kick(u);
    return dev_get(&u->dev, UART_FLOW_CONF_OFFSET) & UART_FLOW_CONF_XONOFF_DEL_MASK;
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
    update_irq(&u->dev);
}

static void tout_fire(void *ctx)
{
    struct uart *u = ctx;
    if (u->rx.count > 0)
        raise_int(u, INT(RXFIFO_TOUT));
    update_irq(&u->dev);
}

/* The line has been quiet since the end of the last frame. */
static void rx_arm_timeout(struct uart *u)
{
    uint32_t n = dev_field(&u->dev, UART_MEM_CONF_OFFSET, UART_MEM_CONF_RX_TOUT_THRHD_MASK);
    if (!(dev_get(&u->dev, UART_CONF1_OFFSET) & UART_CONF1_RX_TOUT_EN_MASK))
        sim_event_cancel(u->dev.sys, &u->tout_event);
    else
        sim_event_at(u->dev.sys, &u->tout_event, u->rx_end + half_bits(u, 2 * n));
}

static void frame_received(struct uart *u, uint8_t byte, uint32_t errors)
{
    const uint32_t held = UART_CLK_CONF_RST_CORE_MASK | UART_CLK_CONF_RX_RST_CORE_MASK;
    if (dev_get(&u->dev, UART_CLK_CONF_OFFSET) & held)
        return;
    uint64_t frame = half_bits(u, frame_half_bits(u));
    uint64_t now = u->dev.sys->now;
    uint64_t start = now > frame ? now - frame : 0;
    uint64_t gap = start > u->rx_end ? start - u->rx_end : 0;
    u->rx_end = now;
    raise_int(u, errors);
    rx_at_command(u, byte, gap);
    bool is_dropped =
        (errors && (conf0(u) & UART_CONF0_ERR_WR_MASK_MASK)) || (!errors && rx_flow_char(u, byte));
    if (!is_dropped && !fifo_push(&u->rx, rx_capacity(u), byte))
        raise_int(u, INT(RXFIFO_OVF));
    rx_level_flow(u);
    rx_arm_timeout(u);
}

/* A frame as the sender's line shows it, asked for by time. */
struct wave {
    uint16_t level; /* bit 0 the start bit, bits 1 to 8 data, bit 9 the stop bit */
    uint64_t bit;   /* ticks */
};

#define WAVE_BITS 10

static unsigned wave_at(const struct wave *w, uint64_t t)
{
    uint64_t i = t / w->bit;
    return i >= WAVE_BITS ? 1 : w->level >> i & 1;
}

/* The first falling edge at or after `t`; SIM_NEVER when the line stays as it is. */
static uint64_t wave_fall(const struct wave *w, uint64_t t)
{
    for (uint64_t i = (t + w->bit - 1) / w->bit; i < WAVE_BITS; i++) {
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
    uint64_t cycles = sim_clk_cycles(core_clock(u), to - from);
    uint32_t count = cycles > 0xfff ? 0xfff : cycles ? (uint32_t)cycles - 1 : 0;
    if (count < dev_get(&u->dev, off))
        dev_set(&u->dev, off, count);
}

static void note_edge(struct uart *u, bool is_rise, uint64_t at)
{
    if (is_rise) {
        note_pulse(u, UART_LOWPULSE_OFFSET, u->last_fall, at);
        note_pulse(u, UART_POSPULSE_OFFSET, u->last_rise, at);
        u->last_rise = at;
    } else {
        note_pulse(u, UART_HIGHPULSE_OFFSET, u->last_rise, at);
        note_pulse(u, UART_NEGPULSE_OFFSET, u->last_fall, at);
        u->last_fall = at;
    }
    uint32_t edges = dev_get(&u->dev, UART_RXD_CNT_OFFSET);
    if (edges < UART_RXD_CNT_RXD_EDGE_CNT_MASK)
        dev_set(&u->dev, UART_RXD_CNT_OFFSET, edges + 1);
}

/* The autobaud unit sees the line's edges, whatever the receiver makes of them. */
static void rx_measure(struct uart *u, const struct wave *w)
{
    if (!(conf0(u) & UART_CONF0_AUTOBAUD_EN_MASK))
        return;
    uint64_t now = u->dev.sys->now;
    uint64_t start = now > WAVE_BITS * w->bit ? now - WAVE_BITS * w->bit : 0;
    unsigned level = 1;
    for (unsigned i = 0; i < WAVE_BITS; i++) {
        unsigned next = w->level >> i & 1;
        if (next != level)
            note_edge(u, next, start + i * w->bit);
        level = next;
    }
}

void sim_uart_receive(struct sim_dev *uart, uint8_t byte, uint32_t rate_hz)
{
    struct uart *u = uart_of(uart);
    struct wave w = {(uint16_t)(byte << 1 | 1u << 9), SIM_TICKS_PER_S / (rate_hz ? rate_hz : 1)};
    if ((conf0(u) & UART_CONF0_LOOPBACK_MASK) || half_bits(u, 2) == 0)
        return;
    if (conf0(u) & UART_CONF0_RXD_INV_MASK)
        w.level ^= 0x3ff;
    rx_measure(u, &w);
    sim_trace(uart->sys, SIM_TRACE_UART, "%s line carried 0x%02x", uart->name, byte);
    /* A start bit that is gone by its middle was none; a receiver that is faster than the sender
     * finds several frames in one. */
    uint64_t t = wave_fall(&w, 0);
    while (t != SIM_NEVER) {
        bool is_start = wave_at(&w, t + half_bits(u, 1)) == 0;
        if (is_start)
            rx_sample(u, &w, t);
        uint64_t after = is_start ? frame_half_bits(u) - 1 : 1;
        t = wave_fall(&w, t + half_bits(u, (uint32_t)after));
    }
    update_irq(uart);
}

void sim_uart_receive_break(struct sim_dev *dev)
{
    struct uart *u = uart_of(dev);
    frame_received(u, 0, INT(BRK_DET) | INT(FRM_ERR));
    update_irq(dev);
}

void sim_uart_connect(struct sim_dev *uart, const struct sim_wire_peer *peer)
{
    static const struct sim_wire_peer nobody;
    uart_of(uart)->peer = peer ? *peer : nobody;
}

/* Registers */

static uint32_t fifo_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct uart *u = uart_of(dev);
    uint8_t byte = fifo_pop(&u->rx);
    rx_level_flow(u);
    update_irq(dev);
    return byte;
}

static void fifo_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct uart *u = uart_of(dev);
    fifo_push(&u->tx, tx_capacity(u), (uint8_t)raw);
    tx_kick(u);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, UART_INT_RAW_OFFSET) & dev_get(dev, UART_INT_ENA_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, UART_INT_RAW_OFFSET, dev_get(dev, UART_INT_RAW_OFFSET) & ~raw);
}

static uint32_t status_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    struct uart *u = uart_of(dev);
    return (UART_STATUS_RESET & ~(UART_STATUS_RXFIFO_CNT_MASK | UART_STATUS_TXFIFO_CNT_MASK)) |
           u->rx.count | (uint32_t)u->tx.count << 16;
}

static void conf0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct uart *u = uart_of(dev);
    uint32_t set = raw & ~old;
    if (raw & UART_CONF0_RXFIFO_RST_MASK)
        fifo_clear(&u->rx);
    if (raw & UART_CONF0_TXFIFO_RST_MASK)
        fifo_clear(&u->tx);
    if (set & UART_CONF0_AUTOBAUD_EN_MASK) {
        static const uint16_t pulse[] = {UART_LOWPULSE_OFFSET, UART_HIGHPULSE_OFFSET,
                                         UART_POSPULSE_OFFSET, UART_NEGPULSE_OFFSET};
        for (size_t i = 0; i < sizeof pulse / sizeof pulse[0]; i++)
            dev_set(dev, pulse[i], 0xfff);
        dev_set(dev, UART_RXD_CNT_OFFSET, 0);
        u->last_rise = u->last_fall = 0;
    }
    if (set & UART_CONF0_TXD_BRK_MASK)
        u->is_break_due = true;
    if (!(raw & UART_CONF0_TXD_BRK_MASK))
        u->is_break_due = false;
    tx_kick(u);
}

static void conf1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct uart *u = uart_of(dev);
    if ((raw ^ old) & UART_CONF1_RX_TOUT_EN_MASK && u->rx.count > 0)
        rx_arm_timeout(u);
}

static void flow_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct uart *u = uart_of(dev);
    if (raw & (UART_FLOW_CONF_SEND_XON_MASK | UART_FLOW_CONF_SEND_XOFF_MASK))
        send_flow_char(u, raw & UART_FLOW_CONF_SEND_XOFF_MASK);
    if (raw & UART_FLOW_CONF_FORCE_XOFF_MASK)
        u->is_tx_stopped = true;
    if (raw & UART_FLOW_CONF_FORCE_XON_MASK || !(raw & UART_FLOW_CONF_SW_FLOW_CON_EN_MASK))
        u->is_tx_stopped = false;
    tx_kick(u);
}

static uint32_t mem_tx_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct uart *u = uart_of(dev);
    uint32_t rd = params_of(dev)->tx_base + (uint32_t)u->tx.head % FIFO_BLOCK;
    uint32_t wr = params_of(dev)->tx_base + (uint32_t)(u->tx.head + u->tx.count) % FIFO_BLOCK;
    return wr | rd << 11;
}

static uint32_t mem_rx_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const struct uart *u = uart_of(dev);
    uint32_t rd = params_of(dev)->rx_base + (uint32_t)u->rx.head % FIFO_BLOCK;
    uint32_t wr = params_of(dev)->rx_base + (uint32_t)(u->rx.head + u->rx.count) % FIFO_BLOCK;
    return rd | wr << 11;
}

static uint32_t fsm_read(struct sim_dev *dev, unsigned index)
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

static void clk_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct uart *u = uart_of(dev);
    if (raw & (UART_CLK_CONF_RST_CORE_MASK | UART_CLK_CONF_TX_RST_CORE_MASK))
        tx_abort(u);
    if (raw & (UART_CLK_CONF_RST_CORE_MASK | UART_CLK_CONF_RX_RST_CORE_MASK))
        rx_abort(u);
    tx_kick(u);
}

static void clkdiv_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    tx_kick(uart_of(dev));
}

static void clock_changed(struct sim_dev *dev)
{
    tx_kick(uart_of(dev));
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct uart *u = uart_of(dev);
    tx_abort(u);
    rx_abort(u);
    u->last_rise = u->last_fall = 0;
}

static bool start(struct sim_dev *dev)
{
    struct uart *u = uart_of(dev);
    u->tx_event = (struct sim_event){.fire = tx_fire, .ctx = u};
    u->tout_event = (struct sim_event){.fire = tout_fire, .ctx = u};
    u->at_event = (struct sim_event){.fire = at_fire, .ctx = u};
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = UART_FIFO_OFFSET, .read = fifo_read, .write = fifo_write},
    {.off = UART_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = UART_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = UART_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = UART_CLKDIV_OFFSET, .write = clkdiv_write},
    {.off = UART_STATUS_OFFSET, .read_only = UINT32_MAX, .read = status_read},
    {.off = UART_CONF0_OFFSET, .write = conf0_write},
    {.off = UART_CONF1_OFFSET, .write = conf1_write},
    {.off = UART_FLOW_CONF_OFFSET,
     .self_clear = UART_FLOW_CONF_SEND_XON_MASK | UART_FLOW_CONF_SEND_XOFF_MASK,
     .write = flow_conf_write},
    {.off = UART_MEM_TX_STATUS_OFFSET, .read_only = UINT32_MAX, .read = mem_tx_read},
    {.off = UART_MEM_RX_STATUS_OFFSET, .read_only = UINT32_MAX, .read = mem_rx_read},
    {.off = UART_FSM_STATUS_OFFSET, .read_only = UINT32_MAX, .read = fsm_read},
    {.off = UART_CLK_CONF_OFFSET, .write = clk_conf_write},
    {.off = UART_ID_OFFSET, .self_clear = UART_ID_REG_UPDATE_MASK},
};

const struct sim_dev_ops sim_uart_ops = {
    .kind = "uart",
    .state_size = sizeof(struct uart),
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
