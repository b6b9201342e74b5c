/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "LED PWM Controller". New settings count from PARA_UP on rather than
 * from the timer's next overflow; the fraction of a duty is left out. */
#include "ledc.h"

#include "bytes.h"
#include "clk_tap.h"
#include "gpio.h"
#include "soc.h"

#include <crema/regs/esp32c3/ledc.h>

#define CHANNELS      SIM_LEDC_CHANNELS
#define TIMERS        4
#define PIECES        16 /* of a fade */
#define CHANNEL_SIZE  0x14u
#define FRACTION_BITS 4 /* of a duty */

#define CONF0(n)      (LEDC_CH_CONF0_OFFSET + CHANNEL_SIZE * (n))
#define HPOINT(n)     (LEDC_CH_HPOINT_OFFSET + CHANNEL_SIZE * (n))
#define DUTY(n)       (LEDC_CH_DUTY_OFFSET + CHANNEL_SIZE * (n))
#define CONF1(n)      (LEDC_CH_CONF1_OFFSET + CHANNEL_SIZE * (n))
#define DUTY_R(n)     (LEDC_CH_DUTY_R_OFFSET + CHANNEL_SIZE * (n))
#define TIMER_CONF(n) (LEDC_TIMER_CONF_OFFSET + 8u * (n))

#define GAMMA_WR(n)   (0x100u + 16 * (n)) /* and its address, in the second version */
#define GAMMA_CONF(n) (0x180u + 4 * (n))

#define INT_OVERFLOW (1u << 0) /* of timer 0 */
#define INT_FADED    (1u << 4) /* of channel 0 */
#define DUTY_START   LEDC_CH_CONF1_DUTY_START_MASK

/* Where a version has a piece of a fade. */
struct fade_fields {
    uint32_t up, number, cycle, scale;
};

struct ledc_layout {
    uint32_t resolution, divider, pause, reset; /* of a timer's CONF */
    uint32_t counted;                           /* interrupt: a channel's overflows are counted */
    struct fade_fields fade;
    bool has_pieces;
};

struct ledc;
struct channel {
    struct ledc *ledc;
    struct sim_signal_wave wave;
    struct sim_event step; /* the next one of a fade */
    unsigned index;
    uint32_t duty; /* now, with its fraction */
    uint32_t piece, steps_left;
    uint32_t overflows;
    bool is_due; /* DUTY_START was written: it counts from the next PARA_UP on */
};

struct timer {
    struct ledc *ledc;
    struct sim_counter counter;
    struct sim_event overflow; /* only while somebody wants to be told */
    unsigned index;
    uint64_t seen; /* overflows that were noted, since the counter was last set */
};

struct ledc {
    struct sim_dev dev;
    const struct ledc_layout *layout;
    struct sim_clk_tap clock;
    struct sim_dev *gpio;
    struct timer timer[TIMERS];
    struct channel channel[CHANNELS];
    uint32_t pieces[CHANNELS][PIECES];
};

static struct ledc *ledc_of(struct sim_dev *dev)
{
    return (struct ledc *)dev;
}

static const struct sim_ledc_params *params_of(const struct ledc *l)
{
    return l->dev.params;
}

static uint32_t part(uint32_t word, uint32_t mask)
{
    return (word & mask) / (mask & -mask);
}

/* Timers */

static uint32_t resolution(const struct ledc *l, unsigned t)
{
    uint32_t bits = dev_field(&l->dev, TIMER_CONF(t), l->layout->resolution);
    return bits < 20 ? bits : 20;
}

/* The divider has eight bits of fraction. */
static struct sim_clk timer_clock(const struct ledc *l, unsigned t)
{
    struct sim_clk clk = sim_clk_tapped(&l->clock);
    uint32_t divider = dev_field(&l->dev, TIMER_CONF(t), l->layout->divider);
    clk.num *= divider > 256 ? divider : 256;
    clk.den *= 256;
    return clk;
}

/* Overflows since the counter was last set. */
static uint64_t overflows(const struct ledc *l, unsigned t)
{
    const struct sim_counter *c = &l->timer[t].counter;
    uint64_t now = l->dev.sys->now;
    uint64_t passed = c->is_running && now > c->since ? sim_clk_cycles(c->clk, now - c->since) : 0;
    return (c->value + passed) >> resolution(l, t);
}

static void count_for_channels(struct ledc *l, unsigned t, uint64_t times)
{
    for (unsigned n = 0; n < CHANNELS; n++) {
        uint32_t conf = dev_get(&l->dev, CONF0(n));
        if (!(conf & LEDC_CH_CONF0_OVF_CNT_EN_MASK) ||
            part(conf, LEDC_CH_CONF0_TIMER_SEL_MASK) != t)
            continue;
        uint64_t count = l->channel[n].overflows + times;
        uint32_t limit = part(conf, LEDC_CH_CONF0_OVF_NUM_MASK) + 1;
        if (count >= limit)
            dev_set(&l->dev, LEDC_INT_RAW_OFFSET,
                    dev_get(&l->dev, LEDC_INT_RAW_OFFSET) | l->layout->counted << n);
        l->channel[n].overflows = (uint32_t)(count % limit);
    }
}

/* Overflows are noted when somebody looks. */
static void note_overflows(struct ledc *l)
{
    for (unsigned t = 0; t < TIMERS; t++) {
        uint64_t now = overflows(l, t);
        if (now > l->timer[t].seen) {
            dev_set(&l->dev, LEDC_INT_RAW_OFFSET,
                    dev_get(&l->dev, LEDC_INT_RAW_OFFSET) | INT_OVERFLOW << t);
            count_for_channels(l, t, now - l->timer[t].seen);
        }
        l->timer[t].seen = now;
    }
}

static bool is_told(const struct ledc *l, unsigned t)
{
    if (dev_get(&l->dev, LEDC_INT_ENA_OFFSET) & INT_OVERFLOW << t)
        return true;
    for (unsigned n = 0; n < CHANNELS; n++) {
        uint32_t conf = dev_get(&l->dev, CONF0(n));
        if ((conf & LEDC_CH_CONF0_OVF_CNT_EN_MASK) &&
            part(conf, LEDC_CH_CONF0_TIMER_SEL_MASK) == t &&
            (dev_get(&l->dev, LEDC_INT_ENA_OFFSET) & l->layout->counted << n))
            return true;
    }
    return false;
}

static uint64_t period(const struct ledc *l, unsigned t)
{
    return sim_clk_ticks(timer_clock(l, t), UINT64_C(1) << resolution(l, t));
}

static void plan_overflow(struct ledc *l, unsigned t)
{
    struct timer *m = &l->timer[t];
    uint64_t now = l->dev.sys->now;
    uint64_t left = m->counter.mask + 1 - sim_counter_get(&m->counter, now);
    uint64_t at = is_told(l, t) ? sim_counter_after(&m->counter, now, left) : SIM_NEVER;
    if (at == SIM_NEVER)
        sim_event_cancel(l->dev.sys, &m->overflow);
    else
        sim_event_at(l->dev.sys, &m->overflow, at);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    note_overflows(ledc_of(dev));
    return dev_get(dev, LEDC_INT_RAW_OFFSET) & dev_get(dev, LEDC_INT_ENA_OFFSET);
}

static uint32_t int_raw_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    note_overflows(ledc_of(dev));
    return dev_get(dev, LEDC_INT_RAW_OFFSET);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(ledc_of(dev))->irq, int_st_read(dev, 0) != 0);
}

static void overflow_fire(void *ctx)
{
    struct timer *m = ctx;
    update_irq(&m->ledc->dev);
    plan_overflow(m->ledc, m->index);
}

static void timer_apply(struct ledc *l, unsigned t)
{
    struct sim_counter *c = &l->timer[t].counter;
    uint64_t now = l->dev.sys->now;
    uint32_t conf = dev_get(&l->dev, TIMER_CONF(t));
    note_overflows(l);
    c->mask = (UINT64_C(1) << resolution(l, t)) - 1;
    sim_counter_set(c, now, conf & l->layout->reset ? 0 : sim_counter_get(c, now));
    sim_counter_clock(c, now, timer_clock(l, t));
    sim_counter_run(c, now, !(conf & (l->layout->pause | l->layout->reset)));
    l->timer[t].seen = 0;
    plan_overflow(l, t);
    sim_gpio_wave_changed(l->gpio);
}

static uint32_t value_read(struct sim_dev *dev, unsigned index)
{
    return (uint32_t)sim_counter_get(&ledc_of(dev)->timer[index].counter, dev->sys->now);
}

/* Channels */

static const struct sim_counter *counter_of(const struct channel *c)
{
    uint32_t t = dev_field(&c->ledc->dev, CONF0(c->index), LEDC_CH_CONF0_TIMER_SEL_MASK);
    return &c->ledc->timer[t].counter;
}

/* Where in its period a channel is: counts from its rising edge on. */
static uint64_t place(const struct channel *c)
{
    const struct sim_counter *m = counter_of(c);
    const struct sim_dev *dev = &c->ledc->dev;
    return (sim_counter_get(m, dev->sys->now) - dev_get(dev, HPOINT(c->index))) & m->mask;
}

static bool wave_level(void *ctx)
{
    const struct channel *c = ctx;
    uint32_t conf = dev_get(&c->ledc->dev, CONF0(c->index));
    if (!(conf & LEDC_CH_CONF0_SIG_OUT_EN_MASK))
        return conf & LEDC_CH_CONF0_IDLE_LV_MASK;
    return place(c) < c->duty >> FRACTION_BITS;
}

static uint64_t wave_next(void *ctx)
{
    const struct channel *c = ctx;
    const struct sim_counter *m = counter_of(c);
    uint64_t high = c->duty >> FRACTION_BITS, at = place(c);
    bool is_on = dev_get(&c->ledc->dev, CONF0(c->index)) & LEDC_CH_CONF0_SIG_OUT_EN_MASK;
    if (!is_on || !high || high > m->mask)
        return SIM_NEVER;
    return sim_counter_after(m, c->ledc->dev.sys->now, (at < high ? high : m->mask + 1) - at);
}

/* Fades */

static uint32_t piece_of(const struct channel *c)
{
    const struct ledc *l = c->ledc;
    return l->layout->has_pieces ? l->pieces[c->index][c->piece % PIECES]
                                 : dev_get(&l->dev, CONF1(c->index));
}

static void show_duty(struct channel *c)
{
    dev_set(&c->ledc->dev, DUTY_R(c->index), c->duty);
    sim_gpio_wave_changed(c->ledc->gpio);
}

static void plan_step(struct channel *c)
{
    const struct ledc *l = c->ledc;
    uint32_t t = dev_field(&l->dev, CONF0(c->index), LEDC_CH_CONF0_TIMER_SEL_MASK);
    uint32_t cycles = part(piece_of(c), l->layout->fade.cycle);
    uint64_t each = period(l, t);
    if (each != SIM_NEVER && l->timer[t].counter.is_running)
        sim_event_in(l->dev.sys, &c->step, each * (cycles ? cycles : 1));
}

static void fade_end(struct channel *c)
{
    struct sim_dev *dev = &c->ledc->dev;
    dev_set(dev, CONF1(c->index), dev_get(dev, CONF1(c->index)) & ~DUTY_START);
    dev_set(dev, LEDC_INT_RAW_OFFSET, dev_get(dev, LEDC_INT_RAW_OFFSET) | INT_FADED << c->index);
    update_irq(dev);
}

static uint32_t piece_count(const struct channel *c)
{
    const struct ledc *l = c->ledc;
    uint32_t n = l->layout->has_pieces ? dev_get(&l->dev, GAMMA_CONF(c->index)) & 0x1f : 1;
    return n > PIECES ? PIECES : n ? n : 1;
}

static void step_fire(void *ctx)
{
    struct channel *c = ctx;
    const struct fade_fields *f = &c->ledc->layout->fade;
    uint32_t word = piece_of(c);
    uint32_t by = part(word, f->scale) << FRACTION_BITS;
    c->duty = word & f->up ? c->duty + by : c->duty > by ? c->duty - by : 0;
    c->duty &= LEDC_CH_DUTY_DUTY_MASK | 0x1ffffff;
    show_duty(c);
    if (c->steps_left > 1) {
        c->steps_left--;
        plan_step(c);
        return;
    }
    if (++c->piece < piece_count(c)) {
        c->steps_left = part(piece_of(c), f->number);
        plan_step(c);
        return;
    }
    fade_end(c);
}

static void fade_begin(struct channel *c)
{
    c->duty = dev_get(&c->ledc->dev, DUTY(c->index));
    c->is_due = false;
    c->piece = 0;
    c->steps_left = part(piece_of(c), c->ledc->layout->fade.number);
    show_duty(c);
    plan_step(c);
}

/* Registers */

static void timer_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw, (void)old;
    timer_apply(ledc_of(dev), index);
}

static void conf0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    struct ledc *l = ledc_of(dev);
    if (raw & LEDC_CH_CONF0_OVF_CNT_RESET_MASK)
        l->channel[index].overflows = 0;
    if ((raw & LEDC_CH_CONF0_PARA_UP_MASK) && l->channel[index].is_due)
        fade_begin(&l->channel[index]);
    for (unsigned t = 0; t < TIMERS; t++)
        plan_overflow(l, t);
    sim_gpio_wave_changed(l->gpio);
}

static void conf1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    ledc_of(dev)->channel[index].is_due = raw & DUTY_START;
}

static void ena_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    for (unsigned t = 0; t < TIMERS; t++)
        plan_overflow(ledc_of(dev), t);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    note_overflows(ledc_of(dev));
    dev_set(dev, LEDC_INT_RAW_OFFSET, dev_get(dev, LEDC_INT_RAW_OFFSET) & ~raw);
}

static void piece_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    uint32_t at = dev_get(dev, GAMMA_WR(index) + 4) % PIECES;
    ledc_of(dev)->pieces[index][at] = raw;
}

static uint32_t piece_read(struct sim_dev *dev, unsigned index)
{
    return ledc_of(dev)->pieces[index][dev_get(dev, GAMMA_WR(index) + 8) % PIECES];
}

static void clock_changed(struct sim_dev *dev)
{
    for (unsigned t = 0; t < TIMERS; t++)
        timer_apply(ledc_of(dev), t);
}

static void conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    clock_changed(dev);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct ledc *l = ledc_of(dev);
    for (unsigned n = 0; n < CHANNELS; n++) {
        struct channel *c = &l->channel[n];
        sim_event_cancel(dev->sys, &c->step);
        c->duty = c->piece = c->steps_left = c->overflows = 0;
        c->is_due = false;
    }
    for (unsigned t = 0; t < TIMERS; t++)
        sim_counter_set(&l->timer[t].counter, dev->sys->now, 0);
    clock_changed(dev);
    dev_set(dev, LEDC_INT_RAW_OFFSET, 0);
}

static void restored(struct sim_dev *dev)
{
    struct ledc *l = ledc_of(dev);
    for (unsigned t = 0; t < TIMERS; t++)
        l->timer[t].counter.mask = (UINT64_C(1) << resolution(l, t)) - 1;
}

static bool start_with(struct sim_dev *dev, const struct ledc_layout *layout)
{
    struct ledc *l = ledc_of(dev);
    l->layout = layout;
    l->gpio = sim_soc_dev(dev->soc, "GPIO");
    sim_clk_tap_init(&l->clock, dev, params_of(l)->clock);
    for (unsigned t = 0; t < TIMERS; t++) {
        l->timer[t] = (struct timer){.ledc = l, .counter = {.clk = {0, 1}}, .index = t};
        l->timer[t].overflow = (struct sim_event){.fire = overflow_fire, .ctx = &l->timer[t]};
    }
    for (unsigned n = 0; n < CHANNELS; n++) {
        struct channel *c = &l->channel[n];
        *c = (struct channel){.ledc = l, .index = n};
        c->step = (struct sim_event){.fire = step_fire, .ctx = c};
        c->wave =
            (struct sim_signal_wave){(uint8_t)(params_of(l)->signal + n), wave_level, wave_next, c};
        sim_gpio_add_wave(l->gpio, &c->wave);
    }
    return true;
}

const struct sim_clk_mux sim_ledc_clock = {
    .sel = SIM_FIELD(LEDC_CONF, APB_CLK_SEL),
    .source = {SIM_CLK_NONE, SIM_CLK_APB, SIM_CLK_RC_FAST, SIM_CLK_XTAL},
};

static const struct ledc_layout layout_v1 = {
    .resolution = LEDC_TIMER_CONF_DUTY_RES_MASK,
    .divider = LEDC_TIMER_CONF_CLK_DIV_MASK,
    .pause = LEDC_TIMER_CONF_PAUSE_MASK,
    .reset = LEDC_TIMER_CONF_RST_MASK,
    .counted = 1 << 10,
    .fade = {.up = LEDC_CH_CONF1_DUTY_INC_MASK,
             .number = LEDC_CH_CONF1_DUTY_NUM_MASK,
             .cycle = LEDC_CH_CONF1_DUTY_CYCLE_MASK,
             .scale = LEDC_CH_CONF1_DUTY_SCALE_MASK},
};

static const struct ledc_layout layout_v2 = {
    .resolution = 0x1f,
    .divider = 0x7fffe0,
    .pause = 1 << 23,
    .reset = 1 << 24,
    .counted = 1 << 12,
    .fade = {.up = 1, .number = 0x3ffu << 21, .cycle = 0x3ffu << 1, .scale = 0x3ffu << 11},
    .has_pieces = true,
};

static bool start_v1(struct sim_dev *dev)
{
    return start_with(dev, &layout_v1);
}

static bool start_v2(struct sim_dev *dev)
{
    return start_with(dev, &layout_v2);
}

#define COMMON_RULES                                                                               \
    {.off = CONF0(0),                                                                              \
     .count = CHANNELS,                                                                            \
     .stride = CHANNEL_SIZE,                                                                       \
     .self_clear = LEDC_CH_CONF0_PARA_UP_MASK | LEDC_CH_CONF0_OVF_CNT_RESET_MASK,                  \
     .write = conf0_write},                                                                        \
        {.off = CONF1(0), .count = CHANNELS, .stride = CHANNEL_SIZE, .write = conf1_write},        \
        {.off = DUTY_R(0), .count = CHANNELS, .stride = CHANNEL_SIZE, .read_only = UINT32_MAX},    \
        {.off = TIMER_CONF(0), .count = TIMERS, .stride = 8, .write = timer_write},                \
        {.off = TIMER_CONF(0) + 4,                                                                 \
         .count = TIMERS,                                                                          \
         .stride = 8,                                                                              \
         .read_only = UINT32_MAX,                                                                  \
         .read = value_read},                                                                      \
        {.off = LEDC_INT_RAW_OFFSET, .read_only = UINT32_MAX, .read = int_raw_read},               \
        {.off = LEDC_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},                 \
        {.off = LEDC_INT_ENA_OFFSET, .write = ena_write},                                          \
    {                                                                                              \
        .off = LEDC_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write               \
    }

static const struct sim_reg_rule rules_v1[] = {COMMON_RULES,
                                               {.off = LEDC_CONF_OFFSET, .write = conf_write}};
static const struct sim_reg_rule rules_v2[] = {
    COMMON_RULES,
    {.off = GAMMA_WR(0), .count = CHANNELS, .stride = 16, .write = piece_write},
    {.off = GAMMA_WR(0) + 12,
     .count = CHANNELS,
     .stride = 16,
     .read_only = UINT32_MAX,
     .read = piece_read},
};

static const struct sim_state_row timer_rows[] = {
    SIM_STATE_WIRING(struct timer, ledc),
    SIM_STATE_PART(struct timer, counter, &sim_counter_state),
    SIM_STATE_EVENT(struct timer, overflow),
    SIM_STATE_WIRING(struct timer, index),
    SIM_STATE(struct timer, seen),
};
static const struct sim_state timer_state = SIM_STATE_ALL(struct timer, timer_rows);

static const struct sim_state_row channel_rows[] = {
    SIM_STATE_WIRING(struct channel, ledc), SIM_STATE_WIRING(struct channel, wave),
    SIM_STATE_EVENT(struct channel, step),  SIM_STATE_WIRING(struct channel, index),
    SIM_STATE(struct channel, duty),        SIM_STATE_MAX(struct channel, piece, PIECES),
    SIM_STATE(struct channel, steps_left),  SIM_STATE(struct channel, overflows),
    SIM_STATE(struct channel, is_due),
};
static const struct sim_state channel_state = SIM_STATE_ALL(struct channel, channel_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct ledc, layout),
    SIM_STATE_WIRING(struct ledc, clock),
    SIM_STATE_WIRING(struct ledc, gpio),
    SIM_STATE_PARTS(struct ledc, timer, &timer_state),
    SIM_STATE_PARTS(struct ledc, channel, &channel_state),
    {.name = "pieces",
     .off = offsetof(struct ledc, pieces),
     .size = sizeof(uint32_t),
     .count = CHANNELS * PIECES,
     .kind = SIM_STATE_KIND_INT},
};
static const struct sim_state state = SIM_STATE_OF(struct ledc, dev, state_rows);

#define OPS(version)                                                                               \
    {                                                                                              \
        .kind = "ledc", .state_size = sizeof(struct ledc), .state = &state,                        \
        .rules = rules_##version, .rule_count = CR_COUNT(rules_##version), .reset = reset,         \
        .update_irq = update_irq, .start = start_##version, .clock_changed = clock_changed,        \
        .restored = restored,                                                                      \
    }

const struct sim_dev_ops sim_ledc_ops = OPS(v1), sim_ledc_v2_ops = OPS(v2);
