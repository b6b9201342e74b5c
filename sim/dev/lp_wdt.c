/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Watchdog Timers". */
#include "lp.h"

#include "soc.h"

#include <crema/regs/esp32c6/lp_wdt.h>

struct lp_wdt {
    struct sim_dev dev;
    struct sim_rtc_wdt wdt;
};

static struct lp_wdt *wdt_of(struct sim_dev *dev)
{
    return (struct lp_wdt *)dev;
}

static const struct sim_lp_wdt_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

#define INT_WDT LP_WDT_INT_RAW_LP_WDT_INT_RAW_MASK
#define INT_SWD LP_WDT_INT_RAW_SUPER_WDT_INT_RAW_MASK

/* Raw, status, enable and clear follow the super watchdog's lock. */
static uint32_t raw_off(struct sim_dev *dev)
{
    return wdt_of(dev)->wdt.regs->swd_protect + 4u;
}

static uint32_t int_st(struct sim_dev *dev)
{
    uint32_t raw = raw_off(dev);
    return dev_get(dev, raw) & dev_get(dev, raw + 8);
}

static void update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(dev)->irq, int_st(dev) != 0);
}

static void raise_int(struct sim_dev *dev, bool is_super)
{
    dev_set(dev, raw_off(dev), dev_get(dev, raw_off(dev)) | (is_super ? INT_SWD : INT_WDT));
    update_irq(dev);
}

static void config_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    sim_rtc_wdt_config_write(&wdt_of(dev)->wdt, index, old);
}

static void feed_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    sim_rtc_wdt_feed_write(&wdt_of(dev)->wdt, raw);
}

static void swd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    sim_rtc_wdt_swd_write(&wdt_of(dev)->wdt, raw, old);
}

static uint32_t st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return int_st(dev);
}

static void clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, raw_off(dev), dev_get(dev, raw_off(dev)) & ~raw);
}

static void clock_changed(struct sim_dev *dev)
{
    sim_rtc_wdt_apply(&wdt_of(dev)->wdt);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    sim_rtc_wdt_reset(&wdt_of(dev)->wdt, level);
}

static void shallow_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_rtc_wdt_shallow_reset(&wdt_of(dev)->wdt);
}

static bool is_super_analog(const struct sim_dev *dev)
{
    const struct sim_dev *analog = sim_soc_dev(dev->soc, params_of(dev)->analog);
    return analog && dev_read_field(analog, params_of(dev)->super_analog);
}

/* `more` bytes stand between the stages' limits and the rest. */
#define REGS(more)                                                                                 \
    {                                                                                              \
        .config0 = LP_WDT_WDTCONFIG0_OFFSET, .feed = LP_WDT_WDTFEED_OFFSET + (more),               \
        .protect = LP_WDT_WDTWPROTECT_OFFSET + (more),                                             \
        .swd_conf = LP_WDT_SWD_CONF_OFFSET + (more),                                               \
        .swd_protect = LP_WDT_SWD_WPROTECT_OFFSET + (more), .swd_key = 0x50d83aa1,                 \
        .swd_auto_feed = LP_WDT_SWD_CONF_SWD_AUTO_FEED_EN_MASK,                                    \
        .swd_disable = LP_WDT_SWD_CONF_SWD_DISABLE_MASK,                                           \
        .swd_feed = LP_WDT_SWD_CONF_SWD_FEED_MASK,                                                 \
        .swd_flag = LP_WDT_SWD_CONF_SWD_RESET_FLAG_MASK,                                           \
        .swd_flag_clear = LP_WDT_SWD_CONF_SWD_RST_FLAG_CLR_MASK,                                   \
        .is_super_analog = is_super_analog,                                                        \
    }

static const struct sim_rtc_wdt_regs regs_v1 = REGS(0), regs_v2 = REGS(4);

static bool start_with(struct sim_dev *dev, const struct sim_rtc_wdt_regs *regs)
{
    sim_rtc_wdt_init(&wdt_of(dev)->wdt, dev, regs, &params_of(dev)->wdt, raise_int);
    return true;
}

static bool start_v1(struct sim_dev *dev)
{
    return start_with(dev, &regs_v1);
}

static bool start_v2(struct sim_dev *dev)
{
    return start_with(dev, &regs_v2);
}

#define RULES(more)                                                                                \
    {                                                                                              \
        {.off = LP_WDT_WDTCONFIG0_OFFSET, .count = 5, .write = config_write},                      \
            {.off = LP_WDT_WDTFEED_OFFSET + (more),                                                \
             .self_clear = UINT32_MAX,                                                             \
             .write = feed_write},                                                                 \
            {.off = LP_WDT_SWD_CONF_OFFSET + (more),                                               \
             .self_clear = LP_WDT_SWD_CONF_SWD_FEED_MASK | LP_WDT_SWD_CONF_SWD_RST_FLAG_CLR_MASK,  \
             .write = swd_write},                                                                  \
            {.off = LP_WDT_INT_RAW_OFFSET + (more), .read_only = UINT32_MAX},                      \
            {.off = LP_WDT_INT_ST_RTC_OFFSET + (more), .read_only = UINT32_MAX, .read = st_read},  \
            {.off = LP_WDT_INT_CLR_RTC_OFFSET + (more),                                            \
             .self_clear = UINT32_MAX,                                                             \
             .write = clr_write},                                                                  \
    }

static const struct sim_reg_rule rules_v1[] = RULES(0);
static const struct sim_reg_rule rules_v2[] = RULES(4);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_PART(struct lp_wdt, wdt, &sim_rtc_wdt_state),
};
static const struct sim_state state = SIM_STATE_OF(struct lp_wdt, dev, state_rows);

#define OPS(version)                                                                               \
    {                                                                                              \
        .kind = "lp_wdt", .state_size = sizeof(struct lp_wdt), .state = &state,                    \
        .rules = rules_##version,                                                                  \
        .rule_count = sizeof rules_##version / sizeof rules_##version[0], .reset = reset,          \
        .shallow_reset = shallow_reset, .update_irq = update_irq, .start = start_##version,        \
        .clock_changed = clock_changed,                                                            \
    }

const struct sim_dev_ops sim_lp_wdt_ops = OPS(v1);
const struct sim_dev_ops sim_lp_wdt_v2_ops = OPS(v2);
