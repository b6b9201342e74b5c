/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "System Registers" and "Reset and Clock". Closed clock gates keep
 * software out; what is behind them does not stand still. */
#include "system.h"

#include "soc.h"

#include <crema/regs/esp32c3/system.h>

static const struct sim_system_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static uint32_t rate_of(struct sim_clk clk)
{
    return clk.num ? (uint32_t)(SIM_TICKS_PER_S * clk.den / clk.num) : 0;
}

/* On the crystal and the RC oscillator the buses run as fast as the CPU. */
static void clocks_apply(struct sim_dev *dev)
{
    struct sim_clocks *clk = &dev->soc->clk;
    struct sim_clocks before = *clk;
    uint32_t sel = dev_field(dev, SYSTEM_SYSCLK_CONF_OFFSET, SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK);
    uint32_t div =
        dev_field(dev, SYSTEM_SYSCLK_CONF_OFFSET, SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_MASK) + 1;
    uint32_t period =
        dev_field(dev, SYSTEM_CPU_PER_CONF_OFFSET, SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK);
    uint32_t pll_hz = params_of(dev)->pll_cpu_hz[period];
    if (sel == 1 && pll_hz) {
        clk->cpu = sim_clk_hz(pll_hz);
        clk->apb = sim_clk_hz(params_of(dev)->pll_apb_hz);
    } else {
        clk->cpu = sim_clk_div(sel == 2 ? clk->rc_fast : clk->xtal, div);
        clk->apb = clk->cpu;
    }
    sim_sys_set_cpu_clock(dev->sys, rate_of(clk->cpu));
    if (!sim_clk_is_same(before.apb, clk->apb) || !sim_clk_is_same(before.cpu, clk->cpu)) {
        sim_trace(dev->sys, SIM_TRACE_SYS, "CPU %u Hz, APB %u Hz", rate_of(clk->cpu),
                  rate_of(clk->apb));
        sim_soc_clocks_changed(dev->soc);
    }
}

static void clock_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    clocks_apply(dev);
}

/* Clock and reset bits of the core's own peripherals, and of the others. */
static void cpu_gate_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    sim_gates_changed(dev, &params_of(dev)->gates, SYSTEM_CPU_PERI_CLK_EN_OFFSET + 4 * index,
                      raw ^ old);
}

static void gate_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    sim_gates_changed(dev, &params_of(dev)->gates, SYSTEM_PERIP_CLK_EN0_OFFSET + 4 * index,
                      raw ^ old);
}

static uint32_t sysclk_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const uint32_t mask = SYSTEM_SYSCLK_CONF_CLK_XTAL_FREQ_MASK;
    uint32_t mhz = rate_of(dev->soc->clk.xtal) / 1000000;
    return (dev_get(dev, SYSTEM_SYSCLK_CONF_OFFSET) & ~mask) | (mhz * (mask & -mask) & mask);
}

static void update_irq(struct sim_dev *dev)
{
    for (unsigned i = 0; i < 4; i++)
        sim_irq_set(dev->sys, params_of(dev)->irq_from_cpu + i,
                    dev_get(dev, SYSTEM_CPU_INTR_FROM_CPU_0_OFFSET + 4 * i) & 1);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    clocks_apply(dev);
    sim_gates_update(dev, &params_of(dev)->gates);
}

static void restored(struct sim_dev *dev)
{
    sim_gates_update(dev, &params_of(dev)->gates);
}

static const struct sim_reg_rule rules[] = {
    {.off = SYSTEM_CPU_PERI_CLK_EN_OFFSET, .count = 2, .write = cpu_gate_write}, /* and RST_EN */
    {.off = SYSTEM_CPU_PER_CONF_OFFSET, .write = clock_write},
    {.off = SYSTEM_PERIP_CLK_EN0_OFFSET, .count = 4, .write = gate_write}, /* and RST_EN0, 1 */
    {.off = SYSTEM_SYSCLK_CONF_OFFSET, .read = sysclk_read, .write = clock_write},
};

const struct sim_dev_ops sim_system_ops = {
    .kind = "system",
    .state_size = sizeof(struct sim_dev),
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .restored = restored,
};
