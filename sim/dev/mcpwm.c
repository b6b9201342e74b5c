/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Motor Control PWM": timers, comparators and generators. Dead time,
 * carrier, faults, capture and synchronisation between timers are left out. */
#include "mcpwm.h"

#include "bytes.h"
#include "gpio.h"
#include "pwm_core.h"
#include "soc.h"

#include <crema/regs/esp32c6/mcpwm0.h>

#define TIMERS    SIM_PWM_TIMERS
#define OPERATORS SIM_PWM_OPERATORS
#define OUTPUTS   (2 * OPERATORS)

/* Registers of timers and operators, at equal distances. */
#define CFG0(t)    (0x04u + 0x10 * (t))
#define CFG1(t)    (0x08u + 0x10 * (t))
#define SYNC(t)    (0x0cu + 0x10 * (t))
#define STATUS(t)  (0x10u + 0x10 * (t))
#define METHODS(o) (0x3cu + 0x38 * (o))
#define COMPARE(o) (0x40u + 0x38 * (o)) /* A, and B behind it */
#define FORCE(o)   (0x4cu + 0x38 * (o))
#define ACTIONS(o) (0x50u + 0x38 * (o))

#define SYNC_SW      (1u << 1)
#define FORCE_ONCE_A (1u << 10)
#define FORCE_ONCE_B (1u << 13)

/* UPDATE_CFG: toggling takes over everything at once. */
#define FORCE_ALL   (1u << 1)
#define FORCE_OF(o) (1u << (3 + 2 * (o)))

struct output {
    struct mcpwm *mcpwm;
    struct sim_signal_wave wave;
    unsigned op, which;
};

struct mcpwm {
    struct sim_dev dev;
    struct sim_clk_tap clock;
    struct sim_dev *gpio;
    struct sim_event interrupt; /* the next one that is enabled and not there yet */
    struct sim_pwm_core core;   /* with the settings as they last were */
    struct output output[OUTPUTS];
};

static struct mcpwm *mcpwm_of(struct sim_dev *dev)
{
    return (struct mcpwm *)dev;
}

static const struct sim_mcpwm_params *params_of(const struct mcpwm *m)
{
    return m->dev.params;
}

/* Time */

static void catch_up(struct mcpwm *m)
{
    uint32_t events = 0;
    for (unsigned t = 0; t < TIMERS; t++)
        events |= sim_pwm_advance(&m->core, t, m->dev.sys->now);
    dev_set(&m->dev, MCPWM0_INT_RAW_OFFSET, dev_get(&m->dev, MCPWM0_INT_RAW_OFFSET) | events);
}

static uint32_t int_st(const struct mcpwm *m)
{
    return dev_get(&m->dev, MCPWM0_INT_RAW_OFFSET) & dev_get(&m->dev, MCPWM0_INT_ENA_OFFSET);
}

static void plan_interrupt(struct mcpwm *m)
{
    uint32_t wanted = dev_get(&m->dev, MCPWM0_INT_ENA_OFFSET) & ~int_st(m);
    uint64_t next = SIM_NEVER;
    for (unsigned t = 0; t < TIMERS; t++) {
        uint64_t at = sim_pwm_next_interrupt(&m->core, t, wanted);
        next = at < next ? at : next;
    }
    if (next == SIM_NEVER)
        sim_event_cancel(m->dev.sys, &m->interrupt);
    else
        sim_event_at(m->dev.sys, &m->interrupt, next);
}

/* Called after every write. */
static void update_irq(struct sim_dev *dev)
{
    struct mcpwm *m = mcpwm_of(dev);
    catch_up(m);
    sim_irq_set(dev->sys, params_of(m)->irq, int_st(m) != 0);
    plan_interrupt(m);
}

static void interrupt_fire(void *ctx)
{
    update_irq(ctx);
}

static bool wave_level(void *ctx)
{
    const struct output *o = ctx;
    catch_up(o->mcpwm);
    return sim_pwm_level(&o->mcpwm->core, o->op, o->which);
}

static uint64_t wave_next(void *ctx)
{
    const struct output *o = ctx;
    catch_up(o->mcpwm);
    return sim_pwm_next_edge(&o->mcpwm->core, o->op, o->which);
}

/* Settings */

static void load_timer(struct mcpwm *m, unsigned n)
{
    struct sim_pwm_timer *t = &m->core.timer[n];
    uint32_t cfg0 = dev_get(&m->dev, CFG0(n)), cfg1 = dev_get(&m->dev, CFG1(n));
    uint32_t prescale = dev_get(&m->dev, MCPWM0_CLK_CFG_OFFSET) & 0xff;
    struct sim_clk clk = sim_clk_tapped(&m->clock);
    clk = sim_clk_div(sim_clk_div(clk, prescale + 1), (cfg0 & 0xff) + 1);
    if (!sim_clk_is_same(clk, t->clk)) {
        t->clk = clk;
        t->base = m->dev.sys->now;
        t->done = 0;
    }
    t->next_period = (uint16_t)(cfg0 >> 8);
    t->period_at = (uint8_t)(cfg0 >> 24 & 3);
    if (!t->period_at)
        t->period = t->next_period;
    t->stop = (uint8_t)(cfg1 & 7);
    uint8_t mode = (uint8_t)(cfg1 >> 3 & 3);
    if (mode != t->mode && mode != SIM_PWM_UP_DOWN)
        t->is_down = mode == SIM_PWM_DOWN;
    t->mode = mode;
}

static void load_operator(struct mcpwm *m, unsigned n)
{
    struct sim_pwm_operator *o = &m->core.operator[n];
    uint32_t methods = dev_get(&m->dev, METHODS(n)), force = dev_get(&m->dev, FORCE(n));
    uint32_t timer = dev_get(&m->dev, MCPWM0_OPERATOR_TIMERSEL_OFFSET) >> 2 * n & 3;
    o->timer = (uint8_t)(timer < TIMERS ? timer : TIMERS - 1);
    for (unsigned i = 0; i < 2; i++) {
        o->compare_at[i] = (uint8_t)(methods >> 4 * i & 0xf);
        o->next_compare[i] = (uint16_t)dev_get(&m->dev, COMPARE(n) + 4 * i);
        if (!o->compare_at[i])
            o->compare[i] = o->next_compare[i];
        o->forced[i] = (uint8_t)(force >> (6 + 2 * i) & 3);
        o->actions[i] = dev_get(&m->dev, ACTIONS(n) + 4 * i);
    }
}

static void load(struct mcpwm *m)
{
    for (unsigned t = 0; t < TIMERS; t++)
        load_timer(m, t);
    for (unsigned o = 0; o < OPERATORS; o++)
        load_operator(m, o);
}

/* What happened until now went by the settings of before. */
static void setting_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    struct mcpwm *m = mcpwm_of(dev);
    catch_up(m);
    load(m);
    sim_gpio_wave_changed(m->gpio);
}

/* START's values below 2 let a timer that runs come to its end. */
static void cfg1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw, (void)old;
    struct mcpwm *m = mcpwm_of(dev);
    struct sim_pwm_timer *t = &m->core.timer[index];
    catch_up(m);
    load(m);
    bool was_running = t->is_running;
    t->is_running = t->mode != SIM_PWM_FROZEN && (was_running || t->stop >= 2);
    if (t->is_running && !was_running) {
        t->base = dev->sys->now;
        t->done = 0;
        uint32_t events = sim_pwm_begin(&m->core, index);
        dev_set(dev, MCPWM0_INT_RAW_OFFSET, dev_get(dev, MCPWM0_INT_RAW_OFFSET) | events);
    }
    sim_gpio_wave_changed(m->gpio);
}

/* Toggling SW sets the counter to the phase. */
static void sync_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    struct mcpwm *m = mcpwm_of(dev);
    struct sim_pwm_timer *t = &m->core.timer[index];
    catch_up(m);
    if ((raw ^ old) & SYNC_SW) {
        t->value = (uint16_t)(raw >> 4);
        if (t->mode == SIM_PWM_UP_DOWN)
            t->is_down = raw >> 20 & 1;
    }
    sim_gpio_wave_changed(m->gpio);
}

static uint32_t status_read(struct sim_dev *dev, unsigned index)
{
    struct mcpwm *m = mcpwm_of(dev);
    catch_up(m);
    return m->core.timer[index].value | (uint32_t)m->core.timer[index].is_down << 16;
}

static void force_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    struct mcpwm *m = mcpwm_of(dev);
    struct sim_pwm_operator *o = &m->core.operator[index];
    catch_up(m);
    load(m);
    for (unsigned i = 0; i < 2; i++) {
        uint32_t toggle = i ? FORCE_ONCE_B : FORCE_ONCE_A, to = raw / (2 * toggle) & 3;
        if (((raw ^ old) & toggle) && (to == 1 || to == 2))
            o->level[i] = to == 2;
    }
    sim_gpio_wave_changed(m->gpio);
}

static void update_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct mcpwm *m = mcpwm_of(dev);
    uint32_t toggled = raw ^ old;
    catch_up(m);
    for (unsigned t = 0; t < TIMERS && (toggled & FORCE_ALL); t++)
        m->core.timer[t].period = m->core.timer[t].next_period;
    for (unsigned n = 0; n < OPERATORS; n++) {
        struct sim_pwm_operator *o = &m->core.operator[n];
        for (unsigned i = 0; i < 2 && (toggled & (FORCE_ALL | FORCE_OF(n))); i++)
            o->compare[i] = o->next_compare[i];
    }
    sim_gpio_wave_changed(m->gpio);
}

static uint32_t int_raw_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    catch_up(mcpwm_of(dev));
    return dev_get(dev, MCPWM0_INT_RAW_OFFSET);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    catch_up(mcpwm_of(dev));
    return int_st(mcpwm_of(dev));
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    catch_up(mcpwm_of(dev));
    dev_set(dev, MCPWM0_INT_RAW_OFFSET, dev_get(dev, MCPWM0_INT_RAW_OFFSET) & ~raw);
}

/* The device */

static void clock_changed(struct sim_dev *dev)
{
    catch_up(mcpwm_of(dev));
    load(mcpwm_of(dev));
    update_irq(dev);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct mcpwm *m = mcpwm_of(dev);
    sim_event_cancel(dev->sys, &m->interrupt);
    m->core = (struct sim_pwm_core){.timer = {{.mode = SIM_PWM_FROZEN}}};
    load(m);
    sim_gpio_wave_changed(m->gpio);
}

static bool start(struct sim_dev *dev)
{
    struct mcpwm *m = mcpwm_of(dev);
    m->gpio = sim_soc_dev(dev->soc, "GPIO");
    m->interrupt = (struct sim_event){.fire = interrupt_fire, .ctx = dev};
    sim_clk_tap_init(&m->clock, dev, params_of(m)->clock);
    for (unsigned i = 0; i < OUTPUTS; i++) {
        struct output *o = &m->output[i];
        *o = (struct output){.mcpwm = m, .op = i / 2, .which = i % 2};
        o->wave = (struct sim_signal_wave){.number = (uint8_t)(params_of(m)->signal + i),
                                           .level = wave_level,
                                           .next_edge = wave_next,
                                           .ctx = o};
        sim_gpio_add_wave(m->gpio, &o->wave);
    }
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = MCPWM0_CLK_CFG_OFFSET, .write = setting_write},
    {.off = CFG0(0), .count = TIMERS, .stride = 0x10, .write = setting_write},
    {.off = CFG1(0), .count = TIMERS, .stride = 0x10, .write = cfg1_write},
    {.off = SYNC(0), .count = TIMERS, .stride = 0x10, .write = sync_write},
    {.off = STATUS(0),
     .count = TIMERS,
     .stride = 0x10,
     .read_only = UINT32_MAX,
     .read = status_read},
    {.off = MCPWM0_OPERATOR_TIMERSEL_OFFSET, .write = setting_write},
    {.off = METHODS(0), .count = OPERATORS, .stride = 0x38, .write = setting_write},
    {.off = COMPARE(0), .count = OPERATORS, .stride = 0x38, .write = setting_write},
    {.off = COMPARE(0) + 4, .count = OPERATORS, .stride = 0x38, .write = setting_write},
    {.off = FORCE(0), .count = OPERATORS, .stride = 0x38, .write = force_write},
    {.off = ACTIONS(0), .count = OPERATORS, .stride = 0x38, .write = setting_write},
    {.off = ACTIONS(0) + 4, .count = OPERATORS, .stride = 0x38, .write = setting_write},
    {.off = MCPWM0_UPDATE_CFG_OFFSET, .write = update_write},
    {.off = MCPWM0_INT_RAW_OFFSET, .read_only = UINT32_MAX, .read = int_raw_read},
    {.off = MCPWM0_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = MCPWM0_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = clear_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct mcpwm, clock),
    SIM_STATE_WIRING(struct mcpwm, gpio),
    SIM_STATE_EVENT(struct mcpwm, interrupt),
    SIM_STATE_PART(struct mcpwm, core, &sim_pwm_core_state),
    SIM_STATE_WIRING(struct mcpwm, output),
};
static const struct sim_state state = SIM_STATE_OF(struct mcpwm, dev, state_rows);

const struct sim_dev_ops sim_mcpwm_ops = {
    .kind = "mcpwm",
    .state_size = sizeof(struct mcpwm),
    .state = &state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
