/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "System Timer". A comparator that is set to a value up to half the
 * range behind its counter fires at once. */
#include "systimer.h"

#include "clk.h"
#include "soc.h"

#include <crema/regs/esp32c3/systimer.h>

#define UNITS        2
#define COMPARATORS  3
#define MASK52       ((UINT64_C(1) << 52) - 1)
#define HI_MASK      0xfffffu
#define REAL_TARGETS 0x74 /* of versions that have these registers, low word first */

/* Registers of unit or comparator n stand in rows. */
#define OP(n)        (SYSTIMER_UNIT0_OP_OFFSET + 4 * (n))
#define LOAD_HI(n)   (SYSTIMER_UNIT0_LOAD_HI_OFFSET + 8 * (n))
#define VAL_HI(n)    (SYSTIMER_UNIT0_VALUE_HI_OFFSET + 8 * (n))
#define TARGET_HI(n) (SYSTIMER_TARGET0_HI_OFFSET + 8 * (n))
#define TCONF(n)     (SYSTIMER_TARGET0_CONF_OFFSET + 4 * (n))

#define UNIT_WORK(n)   (SYSTIMER_CONF_TIMER_UNIT0_WORK_EN_MASK >> (n))
#define TARGET_WORK(n) (SYSTIMER_CONF_TARGET0_WORK_EN_MASK >> (n))

struct comparator {
    struct systimer *timer;
    unsigned index;
    bool is_armed;
    uint64_t target; /* the count to fire at: as loaded, or the end of the period */
    uint64_t loaded;
    struct sim_event event;
};

struct systimer {
    struct sim_dev dev;
    struct sim_counter unit[UNITS];
    struct comparator comp[COMPARATORS];
};

static struct systimer *timer_of(struct sim_dev *dev)
{
    return (struct systimer *)dev;
}

static uint64_t get52(const struct sim_dev *dev, uint32_t hi_off)
{
    return (uint64_t)(dev_get(dev, hi_off) & HI_MASK) << 32 | dev_get(dev, hi_off + 4);
}

static struct sim_counter *unit_of(struct comparator *c)
{
    uint32_t sel = SYSTIMER_TARGET0_CONF_TARGET0_TIMER_UNIT_SEL_MASK;
    return &c->timer->unit[dev_field(&c->timer->dev, TCONF(c->index), sel)];
}

static bool is_periodic(const struct comparator *c)
{
    return dev_get(&c->timer->dev, TCONF(c->index)) &
           SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK;
}

static uint64_t period_of(const struct comparator *c)
{
    uint32_t n =
        dev_get(&c->timer->dev, TCONF(c->index)) & SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MASK;
    return n ? n : 1;
}

/* Queues the comparator's event for the tick at which its counter reaches the target. */
static void schedule(struct comparator *c)
{
    struct sim_sys *sys = c->timer->dev.sys;
    struct sim_counter *unit = unit_of(c);
    uint64_t at = SIM_NEVER;
    if (c->is_armed && dev_get(&c->timer->dev, SYSTIMER_CONF_OFFSET) & TARGET_WORK(c->index)) {
        uint64_t ahead = (c->target - sim_counter_get(unit, sys->now)) & MASK52;
        bool is_past = ahead > MASK52 / 2;
        at = sim_counter_after(unit, sys->now, is_past ? 0 : ahead);
        if (at < sys->now)
            at = sys->now;
    }
    if (at == SIM_NEVER)
        sim_event_cancel(sys, &c->event);
    else
        sim_event_at(sys, &c->event, at);
}

static void arm(struct comparator *c)
{
    uint64_t now = sim_counter_get(unit_of(c), c->timer->dev.sys->now);
    c->target = is_periodic(c) ? (now + period_of(c)) & MASK52 : c->loaded;
    c->is_armed = true;
    schedule(c);
}

static void schedule_all(struct systimer *t)
{
    for (unsigned i = 0; i < COMPARATORS; i++)
        schedule(&t->comp[i]);
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_systimer_params *p = dev->params;
    uint32_t st = dev_get(dev, SYSTIMER_INT_RAW_OFFSET) & dev_get(dev, SYSTIMER_INT_ENA_OFFSET);
    for (unsigned i = 0; i < COMPARATORS; i++)
        sim_irq_set(dev->sys, p->irq[i], st >> i & 1);
}

static void fire(void *ctx)
{
    struct comparator *c = ctx;
    struct sim_dev *dev = &c->timer->dev;
    dev_set(dev, SYSTIMER_INT_RAW_OFFSET, dev_get(dev, SYSTIMER_INT_RAW_OFFSET) | 1u << c->index);
    if (is_periodic(c))
        c->target = (c->target + period_of(c)) & MASK52;
    else
        c->is_armed = false;
    schedule(c);
    update_irq(dev);
}

static void conf_apply(struct systimer *t)
{
    for (unsigned i = 0; i < UNITS; i++)
        sim_counter_run(&t->unit[i], t->dev.sys->now,
                        dev_get(&t->dev, SYSTIMER_CONF_OFFSET) & UNIT_WORK(i));
}

static void conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct systimer *t = timer_of(dev);
    conf_apply(t);
    for (unsigned i = 0; i < COMPARATORS; i++) {
        if (raw & ~old & TARGET_WORK(i) && is_periodic(&t->comp[i]))
            arm(&t->comp[i]);
    }
    schedule_all(t);
}

static void op_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    if (!(raw & SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK))
        return;
    uint64_t value = sim_counter_get(&timer_of(dev)->unit[index], dev->sys->now);
    dev_set(dev, VAL_HI(index), (uint32_t)(value >> 32));
    dev_set(dev, VAL_HI(index) + 4, (uint32_t)value);
    dev_set(dev, OP(index), SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_MASK);
}

static void unit_load_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    struct systimer *t = timer_of(dev);
    if (!(raw & 1))
        return;
    sim_counter_set(&t->unit[index], dev->sys->now, get52(dev, LOAD_HI(index)));
    schedule_all(t);
}

static void comp_load_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    struct comparator *c = &timer_of(dev)->comp[index];
    if (!(raw & 1))
        return;
    c->loaded = get52(dev, TARGET_HI(index));
    arm(c);
}

static void target_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    struct comparator *c = &timer_of(dev)->comp[index];
    if (raw & ~old & SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK)
        arm(c);
    else
        schedule(c);
}

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, SYSTIMER_INT_RAW_OFFSET) & dev_get(dev, SYSTIMER_INT_ENA_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, SYSTIMER_INT_RAW_OFFSET, dev_get(dev, SYSTIMER_INT_RAW_OFFSET) & ~raw);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct systimer *t = timer_of(dev);
    for (unsigned i = 0; i < COMPARATORS; i++) {
        t->comp[i].is_armed = false;
        t->comp[i].loaded = 0;
        sim_event_cancel(dev->sys, &t->comp[i].event);
    }
    for (unsigned i = 0; i < UNITS; i++)
        sim_counter_set(&t->unit[i], dev->sys->now, 0);
    conf_apply(t);
}

/* The crystal is what the board says it is. */
static void clock_changed(struct sim_dev *dev)
{
    const struct sim_systimer_params *p = dev->params;
    struct systimer *t = timer_of(dev);
    struct sim_clk clk = dev->soc->clk.xtal;
    clk.den *= p->xtal_mul;
    for (unsigned i = 0; i < UNITS; i++)
        sim_counter_clock(&t->unit[i], dev->sys->now, sim_clk_div(clk, p->xtal_div));
}

static bool start(struct sim_dev *dev)
{
    struct systimer *t = timer_of(dev);
    for (unsigned i = 0; i < COMPARATORS; i++)
        t->comp[i] = (struct comparator){
            .timer = t, .index = i, .event = {.fire = fire, .ctx = &t->comp[i]}};
    for (unsigned i = 0; i < UNITS; i++)
        t->unit[i] = (struct sim_counter){.mask = MASK52};
    clock_changed(dev);
    return true;
}

/* Where each comparator really stands: what was loaded, or the end of the period. */
static uint32_t real_target_read(struct sim_dev *dev, unsigned index)
{
    uint64_t target = timer_of(dev)->comp[index / 2].target;
    return (uint32_t)(index % 2 ? target >> 32 : target);
}

static const struct sim_reg_rule rules[] = {
    {.off = SYSTIMER_CONF_OFFSET, .write = conf_write},
    {.off = SYSTIMER_UNIT0_OP_OFFSET,
     .count = UNITS,
     .self_clear = SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK,
     .write = op_write},
    {.off = SYSTIMER_TARGET0_CONF_OFFSET, .count = COMPARATORS, .write = target_conf_write},
    {.off = SYSTIMER_UNIT0_VALUE_HI_OFFSET, .count = 2 * UNITS, .read_only = UINT32_MAX},
    {.off = SYSTIMER_COMP0_LOAD_OFFSET,
     .count = COMPARATORS,
     .self_clear = 1,
     .write = comp_load_write},
    {.off = SYSTIMER_UNIT0_LOAD_OFFSET, .count = UNITS, .self_clear = 1, .write = unit_load_write},
    {.off = SYSTIMER_INT_RAW_OFFSET, .read_only = UINT32_MAX},
    {.off = SYSTIMER_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = SYSTIMER_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = REAL_TARGETS,
     .count = 2 * COMPARATORS,
     .read_only = UINT32_MAX,
     .read = real_target_read},
};

static const struct sim_state_row comparator_state_rows[] = {
    SIM_STATE_WIRING(struct comparator, timer), SIM_STATE_WIRING(struct comparator, index),
    SIM_STATE(struct comparator, is_armed),     SIM_STATE(struct comparator, target),
    SIM_STATE(struct comparator, loaded),       SIM_STATE_EVENT(struct comparator, event),
};
static const struct sim_state comparator_state =
    SIM_STATE_ALL(struct comparator, comparator_state_rows);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_PARTS(struct systimer, unit, &sim_counter_state),
    SIM_STATE_PARTS(struct systimer, comp, &comparator_state),
};
static const struct sim_state state = SIM_STATE_OF(struct systimer, dev, state_rows);

const struct sim_dev_ops sim_systimer_ops = {
    .kind = "systimer",
    .state_size = sizeof(struct systimer),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
