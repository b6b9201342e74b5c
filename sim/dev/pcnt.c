/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Pulse Count Controller". A limit or threshold counts from when it is
 * written on; the filter watches the edges' inputs, not the controls'. */
#include "pcnt.h"

#include "bytes.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c6/pcnt.h>

#define UNITS    PCNT_U_CONF0_COUNT
#define CHANNELS 2u

#define CONF0(u) (PCNT_U_CONF0_OFFSET + PCNT_U_CONF0_STRIDE * (u))
#define CONF1(u) (CONF0(u) + 4)
#define CONF2(u) (CONF0(u) + 8)

/* CTRL has two bits a unit. */
#define HELD(u)   (1u << 2 * (u))
#define PAUSED(u) (2u << 2 * (u))

/* CONF0 has eight bits a channel from here on: what a falling and a rising edge do, and what a
 * control that is high or low makes of it. */
#define CHANNEL_SHIFT(n) (16 + 8 * (n))
enum { EDGE_NONE, EDGE_UP, EDGE_DOWN };
enum { CONTROL_KEEP, CONTROL_INVERT };

/* STATUS: how the count is to 0. */
enum { FROM_ABOVE, FROM_BELOW, ABOVE, BELOW };

struct channel {
    struct pcnt *pcnt;
    struct sim_signal_in in;
    struct sim_event settled; /* the filter lets the level through */
    unsigned unit, index;
    bool level; /* behind the filter */
};

struct pcnt {
    struct sim_dev dev;
    struct sim_dev *gpio;
    struct channel channel[UNITS * CHANNELS];
    int16_t count[UNITS];
};

static struct pcnt *pcnt_of(struct sim_dev *dev)
{
    return (struct pcnt *)dev;
}

static const struct sim_pcnt_params *params_of(const struct pcnt *p)
{
    return p->dev.params;
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, PCNT_INT_RAW_OFFSET) & dev_get(dev, PCNT_INT_ENA_OFFSET);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(pcnt_of(dev))->irq, int_st_read(dev, 0) != 0);
}

/* Counting */

static bool is_counting(const struct pcnt *p, unsigned unit)
{
    return !(dev_get(&p->dev, PCNT_CTRL_OFFSET) & (HELD(unit) | PAUSED(unit)));
}

/* How far an edge of the channel moves the count. */
static int step_of(const struct channel *c, bool is_rising)
{
    const struct pcnt *p = c->pcnt;
    uint32_t conf = dev_get(&p->dev, CONF0(c->unit)) >> CHANNEL_SHIFT(c->index);
    uint32_t edge = conf >> (is_rising ? 2 : 0) & 3;
    unsigned signal = params_of(p)->signal + 4 * c->unit + CHANNELS + c->index;
    uint32_t control = conf >> (sim_gpio_sense(p->gpio, signal) ? 4 : 6) & 3;
    if ((edge != EDGE_UP && edge != EDGE_DOWN) || control > CONTROL_INVERT)
        return 0;
    return (edge == EDGE_UP) == (control == CONTROL_KEEP) ? 1 : -1;
}

static uint32_t how_to_zero(int count, int before)
{
    if (count)
        return count > 0 ? ABOVE : BELOW;
    return before > 0 ? FROM_ABOVE : FROM_BELOW;
}

/* What the count that was just reached is compared with: bits of STATUS. */
static uint32_t events_at(const struct pcnt *p, unsigned unit, uint16_t count, uint32_t conf)
{
    uint32_t thresholds = dev_get(&p->dev, CONF1(unit)), limits = dev_get(&p->dev, CONF2(unit));
    const struct {
        uint32_t enable, event;
        uint16_t value;
    } rows[] = {
        {PCNT_U_CONF0_THR_H_LIM_EN_MASK, PCNT_U_STATUS_H_LIM_MASK, (uint16_t)limits},
        {PCNT_U_CONF0_THR_L_LIM_EN_MASK, PCNT_U_STATUS_L_LIM_MASK, (uint16_t)(limits >> 16)},
        {PCNT_U_CONF0_THR_THRES0_EN_MASK, PCNT_U_STATUS_THRES0_MASK, (uint16_t)thresholds},
        {PCNT_U_CONF0_THR_THRES1_EN_MASK, PCNT_U_STATUS_THRES1_MASK, (uint16_t)(thresholds >> 16)},
        {PCNT_U_CONF0_THR_ZERO_EN_MASK, PCNT_U_STATUS_ZERO_MASK, 0},
    };
    uint32_t events = 0;
    for (size_t i = 0; i < CR_COUNT(rows); i++)
        events |= (conf & rows[i].enable) && count == rows[i].value ? rows[i].event : 0;
    return events;
}

/* At a limit the count begins again, which is a 0 as well. */
static void move(struct pcnt *p, unsigned unit, int by)
{
    const uint32_t limits = PCNT_U_STATUS_H_LIM_MASK | PCNT_U_STATUS_L_LIM_MASK;
    uint32_t conf = dev_get(&p->dev, CONF0(unit)), status_at = PCNT_U_STATUS_OFFSET + 4 * unit;
    int before = p->count[unit];
    p->count[unit] = (int16_t)(uint16_t)(before + by);
    uint32_t events = events_at(p, unit, (uint16_t)p->count[unit], conf);
    if (events & limits) {
        p->count[unit] = 0;
        events |= conf & PCNT_U_CONF0_THR_ZERO_EN_MASK ? PCNT_U_STATUS_ZERO_MASK : 0;
    }
    uint32_t kept = events ? events : dev_get(&p->dev, status_at);
    dev_set(&p->dev, status_at, kept);
    dev_set_field(&p->dev, status_at, PCNT_U_STATUS_ZERO_MODE_MASK,
                  how_to_zero(p->count[unit], before));
    if (!events)
        return;
    dev_set(&p->dev, PCNT_INT_RAW_OFFSET, dev_get(&p->dev, PCNT_INT_RAW_OFFSET) | 1u << unit);
    update_irq(&p->dev);
}

static void take_edge(struct channel *c, bool level)
{
    if (level == c->level)
        return;
    c->level = level;
    int by = is_counting(c->pcnt, c->unit) ? step_of(c, level) : 0;
    if (by)
        move(c->pcnt, c->unit, by);
}

static void settled_fire(void *ctx)
{
    struct channel *c = ctx;
    take_edge(c, !c->level);
}

/* A level gets through the filter when it has lasted so many cycles of APB. */
static void input_changed(void *ctx, bool level)
{
    struct channel *c = ctx;
    struct sim_sys *sys = c->pcnt->dev.sys;
    uint32_t conf = dev_get(&c->pcnt->dev, CONF0(c->unit));
    uint32_t cycles = conf & PCNT_U_CONF0_FILTER_THRES_MASK;
    sim_event_cancel(sys, &c->settled);
    if (!(conf & PCNT_U_CONF0_FILTER_EN_MASK) || !cycles)
        take_edge(c, level);
    else if (level != c->level)
        sim_event_in(sys, &c->settled, sim_clk_ticks(c->pcnt->dev.soc->clk.apb, cycles));
}

/* Registers */

static bool is_listening(const struct channel *c)
{
    uint32_t edges = dev_get(&c->pcnt->dev, CONF0(c->unit)) >> CHANNEL_SHIFT(c->index) & 0xf;
    return edges && is_counting(c->pcnt, c->unit);
}

/* A channel that edges do not move is not told of them, which spares the host their events. */
static void listen(struct pcnt *p)
{
    for (unsigned i = 0; i < UNITS * CHANNELS; i++) {
        struct channel *c = &p->channel[i];
        bool was = c->in.changed != NULL, is = is_listening(c);
        c->in.changed = is ? input_changed : NULL;
        if (is == was)
            continue;
        sim_event_cancel(p->dev.sys, &c->settled);
        c->in.level = c->level = is && sim_gpio_sense(p->gpio, c->in.number);
    }
    sim_gpio_wave_changed(p->gpio);
}

static void conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    listen(pcnt_of(dev));
}

static void ctrl_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    for (unsigned u = 0; u < UNITS; u++) {
        if (raw & HELD(u))
            pcnt_of(dev)->count[u] = 0;
    }
    listen(pcnt_of(dev));
}

static uint32_t count_read(struct sim_dev *dev, unsigned index)
{
    return (uint16_t)pcnt_of(dev)->count[index];
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, PCNT_INT_RAW_OFFSET, dev_get(dev, PCNT_INT_RAW_OFFSET) & ~raw);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct pcnt *p = pcnt_of(dev);
    for (unsigned i = 0; i < UNITS * CHANNELS; i++) {
        sim_event_cancel(dev->sys, &p->channel[i].settled);
        p->channel[i].in.changed = NULL;
        p->channel[i].in.level = p->channel[i].level = false;
    }
    for (unsigned u = 0; u < UNITS; u++)
        p->count[u] = 0;
}

static bool start(struct sim_dev *dev)
{
    struct pcnt *p = pcnt_of(dev);
    p->gpio = sim_soc_dev(dev->soc, "GPIO");
    for (unsigned i = 0; i < UNITS * CHANNELS; i++) {
        struct channel *c = &p->channel[i];
        c->pcnt = p;
        c->unit = i / CHANNELS;
        c->index = i % CHANNELS;
        c->settled = (struct sim_event){.fire = settled_fire, .ctx = c};
        c->in.number = (uint8_t)(params_of(p)->signal + 4 * c->unit + c->index);
        c->in.ctx = c;
        sim_gpio_listen(p->gpio, &c->in);
    }
    return true;
}

static void restored(struct sim_dev *dev)
{
    for (unsigned i = 0; i < UNITS * CHANNELS; i++) {
        struct channel *c = &pcnt_of(dev)->channel[i];
        c->in.changed = is_listening(c) ? input_changed : NULL;
    }
}

static const struct sim_reg_rule rules[] = {
    {.off = PCNT_U_CONF0_OFFSET,
     .count = UNITS,
     .stride = PCNT_U_CONF0_STRIDE,
     .write = conf_write},
    {.off = PCNT_U_CNT_OFFSET, .count = UNITS, .read_only = UINT32_MAX, .read = count_read},
    {.off = PCNT_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = PCNT_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = PCNT_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = clear_write},
    {.off = PCNT_CTRL_OFFSET, .write = ctrl_write},
};

static const struct sim_state_row channel_rows[] = {
    SIM_STATE_WIRING(struct channel, pcnt),
    SIM_STATE_PART(struct channel, in, &sim_signal_in_state),
    SIM_STATE_EVENT(struct channel, settled),
    SIM_STATE_WIRING(struct channel, unit),
    SIM_STATE_WIRING(struct channel, index),
    SIM_STATE(struct channel, level),
};
static const struct sim_state channel_state = SIM_STATE_ALL(struct channel, channel_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct pcnt, gpio),
    SIM_STATE_PARTS(struct pcnt, channel, &channel_state),
    SIM_STATE_ARRAY(struct pcnt, count),
};
static const struct sim_state state = SIM_STATE_OF(struct pcnt, dev, state_rows);

const struct sim_dev_ops sim_pcnt_ops = {
    .kind = "pcnt",
    .state_size = sizeof(struct pcnt),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .restored = restored,
};
