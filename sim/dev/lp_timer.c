/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Low-Power Management". An alarm that is set to a time up to half the
 * range ago fires at once. */
#include "lp.h"

#include "clk.h"
#include "soc.h"

#include <crema/regs/esp32c6/lp_timer.h>

#define MASK48   ((UINT64_C(1) << 48) - 1)
#define HI_MASK  LP_TIMER_TAR0_HIGH_MAIN_TIMER_TAR_HIGH0_MASK
#define TAR_EN   LP_TIMER_TAR0_HIGH_MAIN_TIMER_TAR_EN0_MASK
#define ALARM    LP_TIMER_INT_RAW_SOC_WAKEUP_INT_RAW_MASK
#define OVERFLOW LP_TIMER_INT_RAW_OVERFLOW_RAW_MASK
#define ALARMS   2                                       /* for the chip; for the low-power core */
#define GROUP(n) (LP_TIMER_INT_RAW_OFFSET + 0x10u * (n)) /* raw, status, enable, clear */

struct lp_timer;

struct alarm {
    struct lp_timer *timer;
    unsigned index;
    struct sim_event event;
};

struct lp_timer {
    struct sim_dev dev;
    struct sim_dev *pmu;
    struct sim_counter counter;
    struct alarm alarm[ALARMS];
    struct sim_event wrap;
};

static struct lp_timer *timer_of(struct sim_dev *dev)
{
    return (struct lp_timer *)dev;
}

static const struct sim_lp_timer_params *params_of(const struct lp_timer *t)
{
    return t->dev.params;
}

static uint32_t int_st(const struct sim_dev *dev, unsigned group)
{
    return dev_get(dev, GROUP(group)) & dev_get(dev, GROUP(group) + 8);
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_lp_timer_params *p = params_of(timer_of(dev));
    sim_irq_set(dev->sys, p->irq, int_st(dev, 0) != 0);
    if (p->irq_lp)
        sim_irq_set(dev->sys, p->irq_lp, int_st(dev, 1) != 0);
}

static void raise_int(struct sim_dev *dev, unsigned group, uint32_t bit)
{
    dev_set(dev, GROUP(group), dev_get(dev, GROUP(group)) | bit);
    update_irq(dev);
}

static uint64_t now_of(const struct lp_timer *t)
{
    return sim_counter_get(&t->counter, t->dev.sys->now);
}

static void schedule(struct alarm *a)
{
    const struct lp_timer *t = a->timer;
    struct sim_sys *sys = t->dev.sys;
    uint32_t lo = LP_TIMER_TAR0_LOW_OFFSET + 8 * a->index;
    uint32_t hi = dev_get(&t->dev, lo + 4);
    uint64_t at = SIM_NEVER;
    if (hi & TAR_EN) {
        uint64_t target = (uint64_t)(hi & HI_MASK) << 32 | dev_get(&t->dev, lo);
        uint64_t ahead = (target - now_of(t)) & MASK48;
        at = sim_counter_after(&t->counter, sys->now, ahead > MASK48 / 2 ? 0 : ahead);
    }
    if (at == SIM_NEVER)
        sim_event_cancel(sys, &a->event);
    else
        sim_event_at(sys, &a->event, at);
}

static void schedule_wrap(struct lp_timer *t)
{
    uint64_t at = sim_counter_after(&t->counter, t->dev.sys->now, MASK48 - now_of(t) + 1);
    if (at == SIM_NEVER)
        sim_event_cancel(t->dev.sys, &t->wrap);
    else
        sim_event_at(t->dev.sys, &t->wrap, at);
}

static void alarm_fire(void *ctx)
{
    struct alarm *a = ctx;
    struct lp_timer *t = a->timer;
    uint32_t hi = LP_TIMER_TAR0_HIGH_OFFSET + 8 * a->index;
    dev_set(&t->dev, hi, dev_get(&t->dev, hi) & ~TAR_EN);
    raise_int(&t->dev, a->index, ALARM);
    if (a->index == 0)
        sim_pmu_wake(t->pmu, params_of(t)->wake_source);
}

static void wrap_fire(void *ctx)
{
    struct lp_timer *t = ctx;
    raise_int(&t->dev, 0, OVERFLOW);
    raise_int(&t->dev, 1, OVERFLOW);
    schedule_wrap(t);
}

/* The count goes to the first pair of registers, what was there to the second. */
static void update_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (!(raw & LP_TIMER_UPDATE_MAIN_TIMER_UPDATE_MASK))
        return;
    uint64_t value = now_of(timer_of(dev));
    dev_set(dev, LP_TIMER_MAIN_BUF1_LOW_OFFSET, dev_get(dev, LP_TIMER_MAIN_BUF0_LOW_OFFSET));
    dev_set(dev, LP_TIMER_MAIN_BUF1_HIGH_OFFSET, dev_get(dev, LP_TIMER_MAIN_BUF0_HIGH_OFFSET));
    dev_set(dev, LP_TIMER_MAIN_BUF0_LOW_OFFSET, (uint32_t)value);
    dev_set(dev, LP_TIMER_MAIN_BUF0_HIGH_OFFSET, (uint32_t)(value >> 32));
}

static void target_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    (void)old;
    schedule(&timer_of(dev)->alarm[index / 2]);
}

static uint32_t st_read(struct sim_dev *dev, unsigned index)
{
    return int_st(dev, index);
}

static void clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    dev_set(dev, GROUP(index), dev_get(dev, GROUP(index)) & ~raw);
}

static void clock_changed(struct sim_dev *dev)
{
    struct lp_timer *t = timer_of(dev);
    sim_counter_clock(&t->counter, dev->sys->now, dev->soc->clk.rtc_slow);
    for (unsigned i = 0; i < ALARMS; i++)
        schedule(&t->alarm[i]);
    schedule_wrap(t);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    struct lp_timer *t = timer_of(dev);
    if (level == SIM_RESET_CHIP)
        sim_counter_set(&t->counter, dev->sys->now, 0);
    clock_changed(dev);
    sim_counter_run(&t->counter, dev->sys->now, true);
    schedule_wrap(t);
}

static bool start(struct sim_dev *dev)
{
    struct lp_timer *t = timer_of(dev);
    t->pmu = sim_soc_dev(dev->soc, params_of(t)->pmu);
    t->counter = (struct sim_counter){.clk = {0, 1}, .mask = MASK48};
    t->wrap = (struct sim_event){.fire = wrap_fire, .ctx = t};
    for (unsigned i = 0; i < ALARMS; i++)
        t->alarm[i] = (struct alarm){
            .timer = t, .index = i, .event = {.fire = alarm_fire, .ctx = &t->alarm[i]}};
    return t->pmu != NULL;
}

static const struct sim_reg_rule rules[] = {
    {.off = LP_TIMER_TAR0_LOW_OFFSET, .count = 2 * ALARMS, .write = target_write},
    {.off = LP_TIMER_UPDATE_OFFSET,
     .self_clear = LP_TIMER_UPDATE_MAIN_TIMER_UPDATE_MASK,
     .write = update_write},
    {.off = LP_TIMER_MAIN_BUF0_LOW_OFFSET, .count = 4, .read_only = UINT32_MAX},
    {.off = LP_TIMER_INT_RAW_OFFSET, .count = ALARMS, .stride = 0x10, .read_only = UINT32_MAX},
    {.off = LP_TIMER_INT_ST_OFFSET,
     .count = ALARMS,
     .stride = 0x10,
     .read_only = UINT32_MAX,
     .read = st_read},
    {.off = LP_TIMER_INT_CLR_OFFSET,
     .count = ALARMS,
     .stride = 0x10,
     .self_clear = UINT32_MAX,
     .write = clr_write},
};

static const struct sim_state_row alarm_state_rows[] = {
    SIM_STATE_WIRING(struct alarm, timer),
    SIM_STATE_WIRING(struct alarm, index),
    SIM_STATE_EVENT(struct alarm, event),
};
static const struct sim_state alarm_state = SIM_STATE_ALL(struct alarm, alarm_state_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct lp_timer, pmu),
    SIM_STATE_PART(struct lp_timer, counter, &sim_counter_state),
    SIM_STATE_PARTS(struct lp_timer, alarm, &alarm_state),
    SIM_STATE_EVENT(struct lp_timer, wrap),
};
static const struct sim_state state = SIM_STATE_OF(struct lp_timer, dev, state_rows);

const struct sim_dev_ops sim_lp_timer_ops = {
    .kind = "lp_timer",
    .state_size = sizeof(struct lp_timer),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
