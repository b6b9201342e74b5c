/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Low-Power Management". */
#include "lp.h"

#include "soc.h"

#include <crema/regs/esp32c6/lp_aon.h>
#include <string.h>

#define STORES 10

struct lp_aon {
    struct sim_dev dev;
    uint32_t store[STORES]; /* outlive every reset but that of the chip */
};

static struct lp_aon *aon_of(struct sim_dev *dev)
{
    return (struct lp_aon *)dev;
}

static const struct sim_lp_aon_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static void store_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    aon_of(dev)->store[index] = raw;
}

static void sys_cfg_apply(struct sim_dev *dev)
{
    dev->soc->is_download_wanted =
        dev_get(dev, LP_AON_SYS_CFG_OFFSET) & LP_AON_SYS_CFG_FORCE_DOWNLOAD_BOOT_MASK;
}

static void sys_cfg_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    sys_cfg_apply(dev);
    if (raw & LP_AON_SYS_CFG_HPSYS_SW_RESET_MASK)
        sim_request_reset(dev->sys, SIM_RESET_CORE, params_of(dev)->cause_sw_core, 0);
}

static void cpu_cfg_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_RESET_MASK)
        sim_request_reset(dev->sys, SIM_RESET_CPU, params_of(dev)->cause_sw_cpu, 0);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    struct lp_aon *aon = aon_of(dev);
    if (level == SIM_RESET_CHIP)
        memset(aon->store, 0, sizeof aon->store);
    for (unsigned i = 0; i < STORES; i++)
        dev_set(dev, LP_AON_STORE0_OFFSET + 4 * i, aon->store[i]);
    sys_cfg_apply(dev);
}

static const struct sim_reg_rule rules[] = {
    {.off = LP_AON_STORE0_OFFSET, .count = STORES, .write = store_write},
    {.off = LP_AON_SYS_CFG_OFFSET,
     .self_clear = LP_AON_SYS_CFG_HPSYS_SW_RESET_MASK,
     .write = sys_cfg_write},
    {.off = LP_AON_CPUCORE0_CFG_OFFSET,
     .self_clear = LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_RESET_MASK,
     .write = cpu_cfg_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_ARRAY(struct lp_aon, store),
};
static const struct sim_state state = SIM_STATE_OF(struct lp_aon, dev, state_rows);

const struct sim_dev_ops sim_lp_aon_ops = {
    .kind = "lp_aon",
    .state_size = sizeof(struct lp_aon),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
};
