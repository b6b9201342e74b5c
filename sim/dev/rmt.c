/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Remote Control Peripheral". Pulses go over pins as their envelope:
 * no carrier is put on them, and none taken off. */
#include "rmt.h"

#include "bytes.h"
#include "clk_tap.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c3/rmt.h>

#define CHANNELS  SIM_RMT_CHANNELS
#define RAM       0x400
#define BLOCK     48 /* entries of a channel */
#define ENTRIES   (BLOCK * 2 * CHANNELS)
#define PULSE_MAX 0x7fffu
#define LEVEL     0x8000u

#define LOOP_STOP_EN (1u << 21) /* of TX_LIM; not in every version */

/* Interrupts of channel 0 of each direction; those of the next channel stand one higher. */
#define TX_END  (1u << 0)
#define RX_END  (1u << 2)
#define TX_ERR  (1u << 4)
#define RX_ERR  (1u << 6)
#define TX_THR  (1u << 8)
#define RX_THR  (1u << 10)
#define TX_LOOP (1u << 12)

struct sender {
    struct sim_event next; /* the end of the pulse */
    uint32_t at;           /* halves of entries, from the channel's memory on */
    uint32_t count;        /* entries since the last threshold */
    uint32_t loops;
    bool is_on;
};

struct receiver {
    struct sim_signal_in in;
    struct sim_event quiet; /* no edge for long: it ends */
    uint64_t last;          /* edge */
    uint32_t at, count;
    bool is_on, is_receiving, level;
};

struct rmt;
struct end {
    struct rmt *rmt;
    unsigned n;
};

struct rmt {
    struct sim_dev dev;
    struct sim_clk_tap clock;
    struct sim_dev *gpio;
    struct sender tx[CHANNELS];
    struct receiver rx[CHANNELS];
    uint8_t fifo[2 * CHANNELS]; /* entries that went by through the data registers */
    struct end end[CHANNELS];   /* what the events and inputs of a channel know of it */
};

static struct rmt *rmt_of(struct sim_dev *dev)
{
    return (struct rmt *)dev;
}

static const struct sim_rmt_params *params_of(const struct rmt *r)
{
    return r->dev.params;
}

#define TX_CONF0(n) (RMT_CH_TX_CONF0_OFFSET + 4u * (n))
#define TX_LIM(n)   (RMT_CH_TX_LIM_OFFSET + 4u * (n))
#define RX_CONF0(n) (RMT_CH_RX_CONF0_OFFSET + 8u * (n))
#define RX_CONF1(n) (RMT_CH_RX_CONF1_OFFSET + 8u * (n))
#define RX_LIM(n)   (RMT_CH_RX_LIM_OFFSET + 4u * (n))

/* Interrupts */

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, RMT_INT_RAW_OFFSET) & dev_get(dev, RMT_INT_ENA_OFFSET);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(rmt_of(dev))->irq, int_st_read(dev, 0) != 0);
}

static void raise_int(struct rmt *r, uint32_t bit, unsigned n)
{
    dev_set(&r->dev, RMT_INT_RAW_OFFSET, dev_get(&r->dev, RMT_INT_RAW_OFFSET) | bit << n);
    update_irq(&r->dev);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, RMT_INT_RAW_OFFSET, dev_get(dev, RMT_INT_RAW_OFFSET) & ~raw);
}

/* Memory: the channels' blocks follow one another, senders first. A channel may have the blocks
 * behind its own too. */

static uint32_t half_get(const struct rmt *r, unsigned block, uint32_t at)
{
    uint32_t entry = (block * BLOCK + at / 2) % ENTRIES;
    return dev_get(&r->dev, RAM + 4 * entry) >> (at % 2 * 16) & 0xffff;
}

static void half_set(struct rmt *r, unsigned block, uint32_t at, uint32_t half)
{
    uint32_t off = RAM + 4 * ((block * BLOCK + at / 2) % ENTRIES), shift = at % 2 * 16;
    dev_set(&r->dev, off, (dev_get(&r->dev, off) & ~(0xffffu << shift)) | half << shift);
}

static struct sim_clk channel_clock(const struct rmt *r, uint32_t div)
{
    return sim_clk_div(sim_clk_tapped(&r->clock), div ? div : 256);
}

/* Senders */

static struct sim_clk tx_clock(const struct rmt *r, unsigned n)
{
    return channel_clock(r, dev_field(&r->dev, TX_CONF0(n), RMT_CH_TX_CONF0_DIV_CNT_MASK));
}

static uint32_t tx_halves(const struct rmt *r, unsigned n)
{
    return 2 * BLOCK * dev_field(&r->dev, TX_CONF0(n), RMT_CH_TX_CONF0_MEM_SIZE_MASK);
}

static void tx_idle(struct rmt *r, unsigned n, bool level)
{
    uint32_t conf = dev_get(&r->dev, TX_CONF0(n));
    if (conf & RMT_CH_TX_CONF0_IDLE_OUT_EN_MASK)
        level = conf & RMT_CH_TX_CONF0_IDLE_OUT_LV_MASK;
    sim_gpio_drive(r->gpio, params_of(r)->signal[n], level, true);
}

static void tx_end(struct rmt *r, unsigned n, uint32_t why, bool level)
{
    r->tx[n].is_on = false;
    sim_event_cancel(r->dev.sys, &r->tx[n].next);
    tx_idle(r, n, level);
    raise_int(r, why, n);
}

/* At the end marker a channel that goes on for ever begins again. True when it does. */
static bool tx_again(struct rmt *r, unsigned n)
{
    struct sender *t = &r->tx[n];
    uint32_t lim = dev_get(&r->dev, TX_LIM(n));
    if (!(dev_get(&r->dev, TX_CONF0(n)) & RMT_CH_TX_CONF0_TX_CONTI_MODE_MASK))
        return false;
    uint32_t wanted = dev_field(&r->dev, TX_LIM(n), RMT_CH_TX_LIM_TX_LOOP_NUM_MASK);
    t->at = 0;
    t->loops++;
    if (!(lim & RMT_CH_TX_LIM_TX_LOOP_CNT_EN_MASK) || t->loops < wanted)
        return true;
    t->loops = 0;
    raise_int(r, TX_LOOP, n);
    return !(lim & LOOP_STOP_EN);
}

/* An entry has gone out. */
static void tx_count(struct rmt *r, unsigned n)
{
    uint32_t limit = dev_field(&r->dev, TX_LIM(n), RMT_CH_TX_LIM_TX_LIM_MASK);
    if (++r->tx[n].count < limit || !limit)
        return;
    r->tx[n].count = 0;
    raise_int(r, TX_THR, n);
}

static void tx_pulse(struct rmt *r, unsigned n)
{
    struct sender *t = &r->tx[n];
    struct sim_clk clk = tx_clock(r, n);
    if (t->at >= tx_halves(r, n)) {
        if (!(dev_get(&r->dev, TX_CONF0(n)) & RMT_CH_TX_CONF0_MEM_TX_WRAP_EN_MASK)) {
            tx_end(r, n, TX_ERR, false);
            return;
        }
        t->at = 0;
    }
    uint32_t half = half_get(r, n, t->at);
    uint32_t cycles = half & PULSE_MAX;
    if (!cycles && !tx_again(r, n)) {
        tx_end(r, n, TX_END, half & LEVEL);
        return;
    }
    if (cycles) {
        sim_gpio_drive(r->gpio, params_of(r)->signal[n], half & LEVEL, true);
        t->at++;
    }
    uint64_t ticks = sim_clk_ticks(clk, cycles ? cycles : 1);
    if (ticks != SIM_NEVER)
        sim_event_in(r->dev.sys, &t->next, ticks);
}

static void tx_fire(void *ctx)
{
    const struct end *end = ctx;
    struct rmt *r = end->rmt;
    if (r->tx[end->n].at % 2 == 0 && r->tx[end->n].at)
        tx_count(r, end->n);
    tx_pulse(r, end->n);
}

static void tx_conf_write(struct sim_dev *dev, unsigned n, uint32_t raw, uint32_t old)
{
    (void)old;
    struct rmt *r = rmt_of(dev);
    struct sender *t = &r->tx[n];
    if (raw & RMT_CH_TX_CONF0_APB_MEM_RST_MASK)
        r->fifo[n] = 0;
    if (raw & RMT_CH_TX_CONF0_MEM_RD_RST_MASK)
        t->at = t->count = 0;
    if (raw & RMT_CH_TX_CONF0_TX_STOP_MASK && t->is_on)
        tx_end(r, n, TX_END, false);
    if (raw & RMT_CH_TX_CONF0_TX_START_MASK && !t->is_on) {
        t->is_on = true;
        t->loops = 0;
        tx_pulse(r, n);
    } else if (!t->is_on) {
        tx_idle(r, n, false);
    }
}

static void tx_lim_write(struct sim_dev *dev, unsigned n, uint32_t raw, uint32_t old)
{
    (void)old;
    if (raw & RMT_CH_TX_LIM_LOOP_COUNT_RESET_MASK)
        rmt_of(dev)->tx[n].loops = 0;
}

static uint32_t tx_status_read(struct sim_dev *dev, unsigned n)
{
    const struct sender *t = &rmt_of(dev)->tx[n];
    uint32_t state = t->is_on ? 1 : 0;
    return n * BLOCK + t->at / 2 +
           state * (RMT_CH_TX_STATUS_STATE_MASK & -RMT_CH_TX_STATUS_STATE_MASK);
}

/* Receivers */

static struct sim_clk rx_clock(const struct rmt *r, unsigned n)
{
    return channel_clock(r, dev_field(&r->dev, RX_CONF0(n), RMT_CH_RX_CONF0_DIV_CNT_MASK));
}

static void rx_stop(struct rmt *r, unsigned n)
{
    r->rx[n].is_on = r->rx[n].is_receiving = false;
    sim_event_cancel(r->dev.sys, &r->rx[n].quiet);
}

/* Writes half an entry; false when the memory is full. */
static bool rx_store(struct rmt *r, unsigned n, bool level, uint32_t cycles)
{
    struct receiver *x = &r->rx[n];
    uint32_t halves = 2 * BLOCK * dev_field(&r->dev, RX_CONF0(n), RMT_CH_RX_CONF0_MEM_SIZE_MASK);
    uint32_t limit = dev_field(&r->dev, RX_LIM(n), RMT_CH_RX_LIM_RX_LIM_MASK);
    if (x->at >= halves) {
        if (!(dev_get(&r->dev, RX_CONF1(n)) & RMT_CH_RX_CONF1_MEM_RX_WRAP_EN_MASK)) {
            rx_stop(r, n);
            raise_int(r, RX_ERR, n);
            return false;
        }
        x->at = 0;
    }
    half_set(r, CHANNELS + n, x->at++, (level ? LEVEL : 0) | (cycles & PULSE_MAX));
    if (x->at % 2 == 0 && ++x->count >= limit && limit) {
        x->count = 0;
        raise_int(r, RX_THR, n);
    }
    return true;
}

static void rx_fire(void *ctx)
{
    const struct end *end = ctx;
    struct receiver *x = &end->rmt->rx[end->n];
    if (!rx_store(end->rmt, end->n, x->level, 0))
        return;
    if (x->at % 2)
        rx_store(end->rmt, end->n, x->level, 0);
    rx_stop(end->rmt, end->n);
    raise_int(end->rmt, RX_END, end->n);
}

/* The first edge begins the record, each further one ends a pulse. */
static void rx_edge(void *ctx, bool level)
{
    const struct end *end = ctx;
    struct rmt *r = end->rmt;
    struct receiver *x = &r->rx[end->n];
    uint64_t now = r->dev.sys->now;
    struct sim_clk clk = rx_clock(r, end->n);
    if (!x->is_on || !clk.num)
        return;
    if (x->is_receiving) {
        uint64_t cycles = sim_clk_cycles(clk, now - x->last);
        cycles = cycles > PULSE_MAX ? PULSE_MAX : cycles ? cycles : 1;
        if (!rx_store(r, end->n, !level, (uint32_t)cycles))
            return;
    }
    x->is_receiving = true;
    x->last = now;
    x->level = level;
    uint32_t idle = dev_field(&r->dev, RX_CONF0(end->n), RMT_CH_RX_CONF0_IDLE_THRES_MASK);
    sim_event_in(r->dev.sys, &x->quiet, sim_clk_ticks(clk, idle));
}

static void rx_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    struct rmt *r = rmt_of(dev);
    struct receiver *x = &r->rx[index];
    if (raw & RMT_CH_RX_CONF1_APB_MEM_RST_MASK)
        r->fifo[CHANNELS + index] = 0;
    if (raw & RMT_CH_RX_CONF1_MEM_WR_RST_MASK)
        x->at = x->count = 0;
    if (!(raw & RMT_CH_RX_CONF1_RX_EN_MASK))
        rx_stop(r, index);
    else if ((~old & RMT_CH_RX_CONF1_RX_EN_MASK) || (raw & RMT_CH_RX_CONF1_MEM_WR_RST_MASK))
        x->is_on = true;
}

static uint32_t rx_status_read(struct sim_dev *dev, unsigned n)
{
    const struct receiver *x = &rmt_of(dev)->rx[n];
    uint32_t state = x->is_receiving ? 1 : 0;
    return (CHANNELS + n) * BLOCK + (x->at + 1) / 2 +
           state * (RMT_CH_RX_STATUS_STATE_MASK & -RMT_CH_RX_STATUS_STATE_MASK);
}

/* The data registers: the channel's memory one entry after the other. */

static uint32_t fifo_off(struct rmt *r, unsigned index)
{
    uint32_t entry = index * BLOCK + r->fifo[index];
    r->fifo[index] = (uint8_t)((r->fifo[index] + 1) % ENTRIES);
    return RAM + 4 * (entry % ENTRIES);
}

static uint32_t fifo_read(struct sim_dev *dev, unsigned index)
{
    return dev_get(dev, fifo_off(rmt_of(dev), index));
}

static void fifo_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    dev_set(dev, fifo_off(rmt_of(dev), index), raw);
}

/* Common */

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct rmt *r = rmt_of(dev);
    for (unsigned n = 0; n < CHANNELS; n++) {
        sim_event_cancel(dev->sys, &r->tx[n].next);
        r->tx[n].is_on = false;
        r->tx[n].at = r->tx[n].count = r->tx[n].loops = 0;
        rx_stop(r, n);
        r->rx[n].at = r->rx[n].count = 0;
        r->fifo[n] = r->fifo[CHANNELS + n] = 0;
        tx_idle(r, n, false);
    }
}

static bool start(struct sim_dev *dev)
{
    struct rmt *r = rmt_of(dev);
    r->gpio = sim_soc_dev(dev->soc, "GPIO");
    sim_clk_tap_init(&r->clock, dev, params_of(r)->clock);
    for (unsigned n = 0; n < CHANNELS; n++) {
        r->end[n] = (struct end){r, n};
        r->tx[n].next = (struct sim_event){.fire = tx_fire, .ctx = &r->end[n]};
        r->rx[n].quiet = (struct sim_event){.fire = rx_fire, .ctx = &r->end[n]};
        r->rx[n].in = (struct sim_signal_in){
            .number = params_of(r)->signal[n], .changed = rx_edge, .ctx = &r->end[n]};
        sim_gpio_listen(r->gpio, &r->rx[n].in);
    }
    return true;
}

const struct sim_clk_mux sim_rmt_clock = {
    .sel = SIM_FIELD(RMT_SYS_CONF, SCLK_SEL),
    .enable = SIM_FIELD(RMT_SYS_CONF, SCLK_ACTIVE),
    .source = {SIM_CLK_NONE, SIM_CLK_APB, SIM_CLK_RC_FAST, SIM_CLK_XTAL},
    .num = SIM_FIELD(RMT_SYS_CONF, SCLK_DIV_NUM),
    .a = SIM_FIELD(RMT_SYS_CONF, SCLK_DIV_A),
    .b = SIM_FIELD(RMT_SYS_CONF, SCLK_DIV_B),
};

#define TX_COMMANDS                                                                                \
    (RMT_CH_TX_CONF0_TX_START_MASK | RMT_CH_TX_CONF0_MEM_RD_RST_MASK |                             \
     RMT_CH_TX_CONF0_APB_MEM_RST_MASK | RMT_CH_TX_CONF0_TX_STOP_MASK |                             \
     RMT_CH_TX_CONF0_AFIFO_RST_MASK | RMT_CH_TX_CONF0_CONF_UPDATE_MASK)
#define RX_COMMANDS                                                                                \
    (RMT_CH_RX_CONF1_MEM_WR_RST_MASK | RMT_CH_RX_CONF1_APB_MEM_RST_MASK |                          \
     RMT_CH_RX_CONF1_AFIFO_RST_MASK | RMT_CH_RX_CONF1_CONF_UPDATE_MASK)

static const struct sim_reg_rule rules[] = {
    {.off = RMT_CHDATA_OFFSET, .count = 2 * CHANNELS, .read = fifo_read, .write = fifo_write},
    {.off = TX_CONF0(0), .count = CHANNELS, .self_clear = TX_COMMANDS, .write = tx_conf_write},
    {.off = RX_CONF1(0),
     .count = CHANNELS,
     .stride = 8,
     .self_clear = RX_COMMANDS,
     .write = rx_conf_write},
    {.off = RMT_CH_TX_STATUS_OFFSET,
     .count = CHANNELS,
     .read_only = UINT32_MAX,
     .read = tx_status_read},
    {.off = RMT_CH_RX_STATUS_OFFSET,
     .count = CHANNELS,
     .read_only = UINT32_MAX,
     .read = rx_status_read},
    {.off = RMT_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = RMT_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = RMT_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = TX_LIM(0),
     .count = CHANNELS,
     .self_clear = RMT_CH_TX_LIM_LOOP_COUNT_RESET_MASK,
     .write = tx_lim_write},
    {.off = RAM, .count = ENTRIES},
};

static const struct sim_state_row sender_rows[] = {
    SIM_STATE_EVENT(struct sender, next), SIM_STATE_MAX(struct sender, at, 2 * 8 * BLOCK),
    SIM_STATE(struct sender, count),      SIM_STATE(struct sender, loops),
    SIM_STATE(struct sender, is_on),
};
static const struct sim_state sender_state = SIM_STATE_ALL(struct sender, sender_rows);

static const struct sim_state_row receiver_rows[] = {
    SIM_STATE_PART(struct receiver, in, &sim_signal_in_state),
    SIM_STATE_EVENT(struct receiver, quiet),
    SIM_STATE(struct receiver, last),
    SIM_STATE_MAX(struct receiver, at, 2 * 8 * BLOCK),
    SIM_STATE(struct receiver, count),
    SIM_STATE(struct receiver, is_on),
    SIM_STATE(struct receiver, is_receiving),
    SIM_STATE(struct receiver, level),
};
static const struct sim_state receiver_state = SIM_STATE_ALL(struct receiver, receiver_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct rmt, clock),
    SIM_STATE_WIRING(struct rmt, gpio),
    SIM_STATE_PARTS(struct rmt, tx, &sender_state),
    SIM_STATE_PARTS(struct rmt, rx, &receiver_state),
    SIM_STATE_ARRAY_MAX(struct rmt, fifo, ENTRIES - 1),
    SIM_STATE_WIRING(struct rmt, end),
};
static const struct sim_state state = SIM_STATE_OF(struct rmt, dev, state_rows);

const struct sim_dev_ops sim_rmt_ops = {
    .kind = "rmt",
    .state_size = sizeof(struct rmt),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
