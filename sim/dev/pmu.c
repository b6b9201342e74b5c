/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Low-Power Management". In sleep the core stands still and everything
 * else keeps running; a sleep that powers the digital system down ends with its reset. */
#include "lp.h"

#include "soc.h"

#include <crema/regs/esp32c6/pmu.h>

#define WAKEUP PMU_INT_RAW_SOC_WAKEUP_INT_RAW_MASK
#define REJECT PMU_INT_RAW_SOC_SLEEP_REJECT_INT_RAW_MASK

struct pmu {
    struct sim_dev dev;
    uint16_t int_raw;  /* offset of the interrupt registers: raw, status, enable, clear */
    uint32_t asserted; /* sources that spoke up while awake: they keep the next sleep away */
    bool is_deep;      /* the sleep at work powers the digital system down */
};

static struct pmu *pmu_of(struct sim_dev *dev)
{
    return (struct pmu *)dev;
}

static const struct sim_pmu_params *params_of(const struct pmu *p)
{
    return p->dev.params;
}

static uint32_t int_st(const struct pmu *p)
{
    return dev_get(&p->dev, p->int_raw) & dev_get(&p->dev, p->int_raw + 8u);
}

static void update_irq(struct sim_dev *dev)
{
    const struct pmu *p = pmu_of(dev);
    sim_irq_set(dev->sys, params_of(p)->irq, int_st(p) != 0);
}

static void raise_int(struct pmu *p, uint32_t bit)
{
    dev_set(&p->dev, p->int_raw, dev_get(&p->dev, p->int_raw) | bit);
    update_irq(&p->dev);
}

static uint32_t wakers(const struct pmu *p)
{
    return dev_get(&p->dev, PMU_SLP_WAKEUP_CNTL2_OFFSET);
}

void sim_pmu_wake(struct sim_dev *pmu, uint32_t source)
{
    struct pmu *p = pmu_of(pmu);
    if (!pmu->soc->is_asleep) {
        p->asserted |= source;
        return;
    }
    if (!(wakers(p) & source))
        return;
    pmu->soc->is_asleep = false;
    dev_set(pmu, PMU_SLP_WAKEUP_STATUS0_OFFSET, source);
    raise_int(p, WAKEUP);
    if (p->is_deep)
        sim_request_reset(pmu->sys, SIM_RESET_CORE, params_of(p)->cause_deep_sleep, 0);
}

/* A source that has spoken up already refuses the sleep where software wants that. */
static bool is_rejected(struct pmu *p)
{
    uint32_t reject = dev_get(&p->dev, PMU_SLP_WAKEUP_CNTL1_OFFSET);
    uint32_t cause = p->asserted & reject & PMU_SLP_WAKEUP_CNTL1_SLEEP_REJECT_ENA_MASK;
    p->asserted = 0;
    if (!(reject & PMU_SLP_WAKEUP_CNTL1_SLP_REJECT_EN_MASK) || !cause)
        return false;
    dev_set(&p->dev, PMU_SLP_WAKEUP_STATUS1_OFFSET, cause);
    raise_int(p, REJECT);
    return true;
}

static void sleep_begin(struct pmu *p)
{
    struct sim_dev *dev = &p->dev;
    if (is_rejected(p))
        return;
    p->is_deep = dev_get(dev, PMU_HP_SLEEP_DIG_POWER_OFFSET) &
                 PMU_HP_SLEEP_DIG_POWER_HP_SLEEP_PD_TOP_PD_EN_MASK;
    dev->soc->is_asleep = true;
    dev->sys->until = dev->sys->now;
    dev->sys->attention = true;
    sim_report(dev->sys, "%s sleep: the core stands still, peripherals keep running",
               p->is_deep ? "deep" : "light");
    if (!(wakers(p) & params_of(p)->modelled_sources))
        sim_report(dev->sys, "the LP timer is the only wake-up source that is modelled, and this "
                             "sleep does not use it: only a reset ends it");
}

static void sleep_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & PMU_SLP_WAKEUP_CNTL0_SLEEP_REQ_MASK)
        sleep_begin(pmu_of(dev));
}

static void reject_clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & PMU_SLP_WAKEUP_CNTL4_SLP_REJECT_CAUSE_CLR_MASK)
        dev_set(dev, PMU_SLP_WAKEUP_STATUS1_OFFSET, 0);
}

static uint32_t st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return int_st(pmu_of(dev));
}

static void clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    const struct pmu *p = pmu_of(dev);
    dev_set(dev, p->int_raw, dev_get(dev, p->int_raw) & ~raw);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    pmu_of(dev)->asserted = 0;
}

#define IMMEDIATE_WORDS ((PMU_IMM_I2C_ISO_OFFSET - PMU_IMM_HP_CK_POWER_OFFSET) / 4 + 1)

/* The interrupt registers stand `more` bytes further than in the first version. */
#define RULES(more)                                                                                \
    {                                                                                              \
        {.off = PMU_IMM_HP_CK_POWER_OFFSET, .count = IMMEDIATE_WORDS, .self_clear = UINT32_MAX},   \
            {.off = PMU_SLP_WAKEUP_CNTL0_OFFSET,                                                   \
             .self_clear = PMU_SLP_WAKEUP_CNTL0_SLEEP_REQ_MASK,                                    \
             .write = sleep_write},                                                                \
            {.off = PMU_SLP_WAKEUP_CNTL4_OFFSET,                                                   \
             .self_clear = PMU_SLP_WAKEUP_CNTL4_SLP_REJECT_CAUSE_CLR_MASK,                         \
             .write = reject_clear_write},                                                         \
            {.off = PMU_SLP_WAKEUP_STATUS0_OFFSET, .count = 2, .read_only = UINT32_MAX},           \
            {.off = PMU_INT_RAW_OFFSET + (more), .read_only = UINT32_MAX},                         \
            {.off = PMU_HP_INT_ST_OFFSET + (more), .read_only = UINT32_MAX, .read = st_read},      \
            {.off = PMU_HP_INT_CLR_OFFSET + (more), .self_clear = UINT32_MAX, .write = clr_write}, \
    }

static const struct sim_reg_rule rules_v1[] = RULES(0);
static const struct sim_reg_rule rules_v2[] = RULES(4);

static bool start_v1(struct sim_dev *dev)
{
    pmu_of(dev)->int_raw = PMU_INT_RAW_OFFSET;
    return true;
}

static bool start_v2(struct sim_dev *dev)
{
    pmu_of(dev)->int_raw = PMU_INT_RAW_OFFSET + 4;
    return true;
}

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct pmu, int_raw),
    SIM_STATE(struct pmu, asserted),
    SIM_STATE(struct pmu, is_deep),
};
static const struct sim_state state = SIM_STATE_OF(struct pmu, dev, state_rows);

#define OPS(version)                                                                               \
    {                                                                                              \
        .kind = "pmu", .state_size = sizeof(struct pmu), .state = &state,                          \
        .rules = rules_##version,                                                                  \
        .rule_count = sizeof rules_##version / sizeof rules_##version[0], .reset = reset,          \
        .update_irq = update_irq, .start = start_##version,                                        \
    }

const struct sim_dev_ops sim_pmu_ops = OPS(v1);
const struct sim_dev_ops sim_pmu_v2_ops = OPS(v2);
