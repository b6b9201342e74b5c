/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Reset and Clock". */
#include "lp.h"

#include "soc.h"

#include <crema/regs/esp32c6/lp_clkrst.h>

#define CAUSE LP_CLKRST_RESET_CAUSE_RESET_CAUSE_MASK
#define FLAG  LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_MASK

static void clocks_apply(struct sim_dev *dev)
{
    struct sim_clocks *clk = &dev->soc->clk;
    /* The second and third are crystals that boards rarely have, and a clock from a pin. */
    const struct sim_clk slow[4] = {clk->rc_slow, clk->xtal32k, clk->rc32k, clk->xtal32k};
    clk->rtc_slow =
        slow[dev_field(dev, LP_CLKRST_LP_CLK_CONF_OFFSET, LP_CLKRST_LP_CLK_CONF_SLOW_CLK_SEL_MASK)];
}

static void clk_conf_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    struct sim_clk before = dev->soc->clk.rtc_slow;
    clocks_apply(dev);
    if (!sim_clk_is_same(before, dev->soc->clk.rtc_slow))
        sim_soc_clocks_changed(dev->soc);
}

static uint32_t cause_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return (dev_get(dev, LP_CLKRST_RESET_CAUSE_OFFSET) & ~CAUSE) |
           (dev->soc->reset_cause[0] & CAUSE);
}

static void cause_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & LP_CLKRST_RESET_CAUSE_CORE0_RESET_CAUSE_CLR_MASK)
        dev->soc->reset_cause[0] = 0;
    if (raw & LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_SET_MASK)
        dev_set_field(dev, LP_CLKRST_RESET_CAUSE_OFFSET, FLAG, 1);
    if (raw & LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_CLR_MASK)
        dev_set_field(dev, LP_CLKRST_RESET_CAUSE_OFFSET, FLAG, 0);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    clocks_apply(dev);
}

static void shallow_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    dev_set_field(dev, LP_CLKRST_RESET_CAUSE_OFFSET, FLAG, 1);
}

static const struct sim_reg_rule rules[] = {
    {.off = LP_CLKRST_LP_CLK_CONF_OFFSET, .write = clk_conf_write},
    {.off = LP_CLKRST_RESET_CAUSE_OFFSET,
     .read_only = CAUSE | FLAG,
     .self_clear = LP_CLKRST_RESET_CAUSE_CORE0_RESET_CAUSE_CLR_MASK |
                   LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_SET_MASK |
                   LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_CLR_MASK,
     .read = cause_read,
     .write = cause_write},
};

const struct sim_dev_ops sim_lp_clkrst_ops = {
    .kind = "lp_clkrst",
    .state_size = sizeof(struct sim_dev),
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .shallow_reset = shallow_reset,
};
