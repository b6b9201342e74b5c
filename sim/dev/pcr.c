/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Reset and Clock". */
#include "pcr.h"

#include "clk_tap.h"
#include "soc.h"

#define WORDS 1024

static const struct sim_pcr_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static uint32_t rate_of(struct sim_clk clk)
{
    return clk.num ? (uint32_t)(SIM_TICKS_PER_S * clk.den / clk.num) : 0;
}

static struct sim_clk divided(const struct sim_dev *dev, struct sim_clk clk, struct sim_field by)
{
    return sim_clk_div(clk, dev_read_field(dev, by) + 1);
}

/* A choice that the chip does not have leaves the clocks as they are. */
static void clocks_apply(struct sim_dev *dev)
{
    const struct sim_pcr_params *p = params_of(dev);
    struct sim_clocks *clk = &dev->soc->clk;
    const struct sim_pcr_root *root = &p->root[dev_read_field(dev, p->root_sel) % SIM_PCR_ROOTS];
    struct sim_clk source = sim_clk_source(clk, root->source);
    if (!source.num)
        return;
    source = divided(dev, source, root->first);
    struct sim_clk before = clk->cpu;
    clk->cpu = divided(dev, source, root->cpu);
    clk->apb = divided(dev, divided(dev, source, root->ahb), p->apb_div);
    if (sim_clk_is_same(before, clk->cpu))
        return;
    sim_sys_set_cpu_clock(dev->sys, rate_of(clk->cpu));
    sim_trace(dev->sys, SIM_TRACE_SYS, "CPU %u Hz, APB %u Hz", rate_of(clk->cpu),
              rate_of(clk->apb));
}

static void write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    const struct sim_pcr_params *p = params_of(dev);
    (void)raw;
    if (index * 4 == p->update.off)
        dev_set(dev, index * 4, dev_get(dev, index * 4) & ~p->update.mask);
    uint32_t changed = dev_get(dev, index * 4) ^ old;
    if (!changed)
        return;
    sim_gates_changed(dev, &p->gates, index * 4, changed);
    clocks_apply(dev);
    sim_soc_clocks_changed(dev->soc);
}

static uint32_t read(struct sim_dev *dev, unsigned index)
{
    struct sim_field xtal = params_of(dev)->xtal_mhz;
    uint32_t value = dev_get(dev, index * 4);
    if (index * 4 != xtal.off)
        return value;
    uint32_t mhz = rate_of(dev->soc->clk.xtal) / 1000000;
    return (value & ~xtal.mask) | (mhz * (xtal.mask & -xtal.mask) & xtal.mask);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    clocks_apply(dev);
    sim_soc_clocks_changed(dev->soc);
    sim_gates_update(dev, &params_of(dev)->gates);
}

static void restored(struct sim_dev *dev)
{
    sim_gates_update(dev, &params_of(dev)->gates);
}

static const struct sim_reg_rule rules[] = {
    {.off = 0, .count = WORDS, .read = read, .write = write},
};

const struct sim_dev_ops sim_pcr_ops = {
    .kind = "pcr",
    .state_size = sizeof(struct sim_dev),
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .restored = restored,
};
