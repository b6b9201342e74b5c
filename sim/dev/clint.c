/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "High-Performance CPU", "Core Local Interrupts". The counter runs
 * with the CPU's clock. */
#include "plic.h"

#include "clk.h"
#include "soc.h"

/* It has no description. */
#define SOFTWARE   0x00
#define CONTROL    0x04
#define TIME_LO    0x08
#define COMPARE_LO 0x10

#define COUNTER_ON (1u << 0)
#define TIMER_ON   (1u << 1)
#define TIMER_HIT  (1u << 2)
#define OVERFLOWED (1u << 3)
#define SAMPLING   (3u << 4)

struct clint {
    struct sim_dev dev;
    struct sim_dev *plic;
    struct sim_counter time;
    struct sim_event hit;
};

static struct clint *clint_of(struct sim_dev *dev)
{
    return (struct clint *)dev;
}

static uint64_t compare(const struct clint *c)
{
    return (uint64_t)dev_get(&c->dev, COMPARE_LO + 4) << 32 | dev_get(&c->dev, COMPARE_LO);
}

static bool is_hit(const struct clint *c)
{
    return sim_counter_get(&c->time, c->dev.sys->now) >= compare(c);
}

static void update_irq(struct sim_dev *dev)
{
    struct clint *c = clint_of(dev);
    const struct sim_clint_params *p = dev->params;
    bool is_on = dev_get(dev, CONTROL) & TIMER_ON;
    sim_plic_set_local(c->plic, p->software, dev_get(dev, SOFTWARE) & 1);
    sim_plic_set_local(c->plic, p->timer, is_on && is_hit(c));
}

static void schedule(struct clint *c)
{
    struct sim_sys *sys = c->dev.sys;
    uint64_t time = sim_counter_get(&c->time, sys->now);
    uint64_t at = SIM_NEVER;
    if (time < compare(c))
        at = sim_counter_after(&c->time, sys->now, compare(c) - time);
    if (at == SIM_NEVER)
        sim_event_cancel(sys, &c->hit);
    else
        sim_event_at(sys, &c->hit, at);
}

static void hit_fire(void *ctx)
{
    update_irq(ctx);
}

static uint32_t control_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, CONTROL) | (is_hit(clint_of(dev)) ? TIMER_HIT : 0);
}

static void control_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct clint *c = clint_of(dev);
    sim_counter_run(&c->time, dev->sys->now, raw & COUNTER_ON);
    schedule(c);
}

static uint32_t time_read(struct sim_dev *dev, unsigned index)
{
    return (uint32_t)(sim_counter_get(&clint_of(dev)->time, dev->sys->now) >> (32 * index));
}

static void time_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    struct clint *c = clint_of(dev);
    uint64_t time = sim_counter_get(&c->time, dev->sys->now);
    uint64_t kept = time & ((uint64_t)UINT32_MAX << (index ? 0 : 32));
    sim_counter_set(&c->time, dev->sys->now, kept | (uint64_t)raw << (32 * index));
    schedule(c);
}

static void compare_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    schedule(clint_of(dev));
}

static void clock_changed(struct sim_dev *dev)
{
    struct clint *c = clint_of(dev);
    sim_counter_clock(&c->time, dev->sys->now, dev->soc->clk.cpu);
    schedule(c);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct clint *c = clint_of(dev);
    sim_counter_clock(&c->time, dev->sys->now, dev->soc->clk.cpu);
    sim_counter_run(&c->time, dev->sys->now, false);
    sim_counter_set(&c->time, dev->sys->now, 0);
    sim_event_cancel(dev->sys, &c->hit);
}

static bool start(struct sim_dev *dev)
{
    const struct sim_clint_params *p = dev->params;
    struct clint *c = clint_of(dev);
    c->plic = sim_soc_dev(dev->soc, p->plic);
    c->time = (struct sim_counter){.clk = dev->soc->clk.cpu, .mask = UINT64_MAX};
    c->hit = (struct sim_event){.fire = hit_fire, .ctx = c};
    return c->plic != NULL;
}

static const struct sim_reg_rule rules[] = {
    {.off = SOFTWARE, .read_only = ~1u},
    {.off = CONTROL,
     .read_only = ~(COUNTER_ON | TIMER_ON | OVERFLOWED | SAMPLING),
     .read = control_read,
     .write = control_write},
    {.off = TIME_LO, .count = 2, .read = time_read, .write = time_write},
    {.off = COMPARE_LO, .count = 2, .write = compare_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct clint, plic),
    SIM_STATE_PART(struct clint, time, &sim_counter_state),
    SIM_STATE_EVENT(struct clint, hit),
};
static const struct sim_state state = SIM_STATE_OF(struct clint, dev, state_rows);

const struct sim_dev_ops sim_clint_ops = {
    .kind = "clint",
    .state_size = sizeof(struct clint),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
