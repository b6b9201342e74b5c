/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Low-power Management", "Reset and Clock" and "Watchdog Timers". */
#include "rtc_cntl.h"

#include "soc.h"

#include <crema/regs/esp32c3/rtc_cntl.h>

#define MASK48            ((UINT64_C(1) << 48) - 1)
#define STORES            8
#define FIB_SUPER_WDT_RST (1u << 2) /* of FIB_SEL */

#define INT(name) RTC_CNTL_INT_RAW_RTC_##name##_INT_RAW_MASK

struct rtc_cntl {
    struct sim_dev dev;
    struct sim_counter timer;
    struct sim_event alarm;
    struct sim_rtc_wdt wdt;
    bool is_deep;           /* the sleep at work powers the digital system down */
    uint32_t store[STORES]; /* outlive every reset but that of the chip */
};

static struct rtc_cntl *rtc_of(struct sim_dev *dev)
{
    return (struct rtc_cntl *)dev;
}

static const struct sim_rtc_cntl_params *params_of(const struct rtc_cntl *r)
{
    return r->dev.params;
}

static void update_irq(struct sim_dev *dev)
{
    uint32_t st =
        dev_get(dev, RTC_CNTL_INT_RAW_RTC_OFFSET) & dev_get(dev, RTC_CNTL_INT_ENA_RTC_OFFSET);
    sim_irq_set(dev->sys, params_of(rtc_of(dev))->irq, st != 0);
}

static void raise_int(struct rtc_cntl *r, uint32_t bit)
{
    dev_set(&r->dev, RTC_CNTL_INT_RAW_RTC_OFFSET,
            dev_get(&r->dev, RTC_CNTL_INT_RAW_RTC_OFFSET) | bit);
    update_irq(&r->dev);
}

/* Resets */

static void options_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    const struct sim_rtc_cntl_params *p = params_of(rtc_of(dev));
    if (raw & RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK)
        sim_request_reset(dev->sys, SIM_RESET_CORE, p->cause_sw_core, 0);
    if (raw & RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK)
        sim_request_reset(dev->sys, SIM_RESET_CPU, p->cause_sw_cpu, 0);
}

static uint32_t reset_state_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const uint32_t causes =
        RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_MASK | RTC_CNTL_RESET_STATE_RESET_CAUSE_APPCPU_MASK;
    return (dev_get(dev, RTC_CNTL_RESET_STATE_OFFSET) & ~causes) | (dev->soc->reset_cause[0] & 63);
}

static void reset_state_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_CLR_PROCPU_MASK)
        dev_set_field(dev, RTC_CNTL_RESET_STATE_OFFSET,
                      RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_PROCPU_MASK, 0);
    if (raw & RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_CLR_PROCPU_MASK)
        dev_set_field(dev, RTC_CNTL_RESET_STATE_OFFSET,
                      RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_PROCPU_MASK, 0);
}

static void option1_apply(struct sim_dev *dev)
{
    dev->soc->is_download_wanted =
        dev_get(dev, RTC_CNTL_OPTION1_OFFSET) & RTC_CNTL_OPTION1_FORCE_DOWNLOAD_BOOT_MASK;
}

static void option1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    option1_apply(dev);
}

static uint32_t *store_at(struct rtc_cntl *r, unsigned index)
{
    return &r->store[index];
}

static void store_low_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    *store_at(rtc_of(dev), index) = raw;
}

static void store_high_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    *store_at(rtc_of(dev), index + 4) = raw;
}

static void stores_restore(struct rtc_cntl *r, enum sim_reset_level level)
{
    for (unsigned i = 0; i < STORES; i++) {
        if (level == SIM_RESET_CHIP)
            r->store[i] = 0;
        uint32_t off =
            i < 4 ? RTC_CNTL_STORE0_OFFSET + 4 * i : RTC_CNTL_STORE4_OFFSET + 4 * (i - 4);
        dev_set(&r->dev, off, r->store[i]);
    }
}

/* Slow clock */

static void clocks_apply(struct rtc_cntl *r)
{
    struct sim_clocks *clk = &r->dev.soc->clk;
    uint32_t div =
        dev_field(&r->dev, RTC_CNTL_SLOW_CLK_CONF_OFFSET, RTC_CNTL_SLOW_CLK_CONF_ANA_CLK_DIV_MASK);
    struct sim_clk slow = sim_clk_div(clk->rc_slow, div + 1);
    uint32_t sel =
        dev_field(&r->dev, RTC_CNTL_CLK_CONF_OFFSET, RTC_CNTL_CLK_CONF_ANA_CLK_RTC_SEL_MASK);
    if (sel == 1)
        slow = clk->xtal32k;
    else if (sel == 2)
        slow = clk->rc_fast_d256;
    if (sim_clk_is_same(slow, clk->rtc_slow))
        return;
    clk->rtc_slow = slow;
    sim_soc_clocks_changed(r->dev.soc);
}

static void clocks_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    clocks_apply(rtc_of(dev));
}

/* Timer and sleep */

static void update_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (!(raw & RTC_CNTL_TIME_UPDATE_TIME_UPDATE_MASK))
        return;
    uint64_t value = sim_counter_get(&rtc_of(dev)->timer, dev->sys->now);
    dev_set(dev, RTC_CNTL_TIME_LOW0_OFFSET, (uint32_t)value);
    dev_set(dev, RTC_CNTL_TIME_HIGH0_OFFSET, (uint32_t)(value >> 32));
}

static uint64_t alarm_target(const struct rtc_cntl *r)
{
    uint64_t hi =
        dev_get(&r->dev, RTC_CNTL_SLP_TIMER1_OFFSET) & RTC_CNTL_SLP_TIMER1_SLP_VAL_HI_MASK;
    return hi << 32 | dev_get(&r->dev, RTC_CNTL_SLP_TIMER0_OFFSET);
}

static void alarm_schedule(struct rtc_cntl *r)
{
    struct sim_sys *sys = r->dev.sys;
    uint64_t ahead = (alarm_target(r) - sim_counter_get(&r->timer, sys->now)) & MASK48;
    uint64_t at = sim_counter_after(&r->timer, sys->now, ahead > MASK48 / 2 ? 0 : ahead);
    if (at == SIM_NEVER)
        sim_event_cancel(sys, &r->alarm);
    else
        sim_event_at(sys, &r->alarm, at);
}

static void alarm_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK)
        alarm_schedule(rtc_of(dev));
}

static bool wakes_on_timer(const struct rtc_cntl *r)
{
    uint32_t ena =
        dev_field(&r->dev, RTC_CNTL_WAKEUP_STATE_OFFSET, RTC_CNTL_WAKEUP_STATE_WAKEUP_ENA_MASK);
    return ena & params_of(r)->wake_timer;
}

static void wake(struct rtc_cntl *r, uint32_t source)
{
    struct sim_dev *dev = &r->dev;
    dev->soc->is_asleep = false;
    dev_set(dev, RTC_CNTL_SLP_WAKEUP_CAUSE_OFFSET, source);
    dev_set_field(dev, RTC_CNTL_STATE0_OFFSET, RTC_CNTL_STATE0_SLEEP_EN_MASK, 0);
    raise_int(r, INT(SLP_WAKEUP));
    if (r->is_deep)
        sim_request_reset(dev->sys, SIM_RESET_CORE, params_of(r)->cause_deep_sleep, 0);
}

static void alarm_fire(void *ctx)
{
    struct rtc_cntl *r = ctx;
    raise_int(r, INT(MAIN_TIMER));
    if (r->dev.soc->is_asleep && wakes_on_timer(r))
        wake(r, params_of(r)->wake_timer);
}

static void sleep_begin(struct rtc_cntl *r)
{
    struct sim_dev *dev = &r->dev;
    r->is_deep = dev_get(dev, RTC_CNTL_DIG_PWC_OFFSET) & RTC_CNTL_DIG_PWC_DG_WRAP_PD_EN_MASK;
    dev->soc->is_asleep = true;
    dev->sys->until = dev->sys->now;
    dev->sys->attention = true;
    sim_report(dev->sys, "%s sleep: the core stands still, peripherals keep running",
               r->is_deep ? "deep" : "light");
    if (!wakes_on_timer(r))
        sim_report(dev->sys, "the RTC timer is the only wake-up source that is modelled, and this "
                             "sleep does not use it: only a reset ends it");
}

static void state0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct rtc_cntl *r = rtc_of(dev);
    if (raw & RTC_CNTL_STATE0_SLP_REJECT_CAUSE_CLR_MASK)
        dev_set(dev, RTC_CNTL_SLP_REJECT_CAUSE_OFFSET, 0);
    if (raw & ~old & RTC_CNTL_STATE0_SLEEP_EN_MASK)
        sleep_begin(r);
}

/* Watchdogs */

static void wdt_raise(struct sim_dev *dev, bool is_super)
{
    raise_int(rtc_of(dev), is_super ? INT(SWD) : INT(WDT));
}

static void wdt_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    sim_rtc_wdt_config_write(&rtc_of(dev)->wdt, index, old);
}

static void feed_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    sim_rtc_wdt_feed_write(&rtc_of(dev)->wdt, raw);
}

static void swd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    sim_rtc_wdt_swd_write(&rtc_of(dev)->wdt, raw, old);
}

static bool is_super_analog(const struct sim_dev *dev)
{
    return dev_get(dev, RTC_CNTL_FIB_SEL_OFFSET) & FIB_SUPER_WDT_RST;
}

static const struct sim_rtc_wdt_regs wdt_regs = {
    .config0 = RTC_CNTL_WDTCONFIG0_OFFSET,
    .feed = RTC_CNTL_WDTFEED_OFFSET,
    .protect = RTC_CNTL_WDTWPROTECT_OFFSET,
    .swd_conf = RTC_CNTL_SWD_CONF_OFFSET,
    .swd_protect = RTC_CNTL_SWD_WPROTECT_OFFSET,
    .swd_key = 0x8f1d312a,
    .swd_auto_feed = RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK,
    .swd_disable = RTC_CNTL_SWD_CONF_SWD_DISABLE_MASK,
    .swd_feed = RTC_CNTL_SWD_CONF_SWD_FEED_MASK,
    .swd_flag = RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_MASK,
    .swd_flag_clear = RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK,
    .swd_warned = RTC_CNTL_SWD_CONF_SWD_FEED_INT_MASK,
    .swd_bypass = RTC_CNTL_SWD_CONF_SWD_BYPASS_RST_MASK,
    .is_super_analog = is_super_analog,
};

/* Interrupts */

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, RTC_CNTL_INT_RAW_RTC_OFFSET) & dev_get(dev, RTC_CNTL_INT_ENA_RTC_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, RTC_CNTL_INT_RAW_RTC_OFFSET, dev_get(dev, RTC_CNTL_INT_RAW_RTC_OFFSET) & ~raw);
}

static void int_ena_set(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    uint32_t ena = dev_get(dev, RTC_CNTL_INT_ENA_RTC_OFFSET);
    dev_set(dev, RTC_CNTL_INT_ENA_RTC_OFFSET, index == 0 ? ena | raw : ena & ~raw);
}

static void clock_changed(struct sim_dev *dev)
{
    struct rtc_cntl *r = rtc_of(dev);
    sim_counter_clock(&r->timer, dev->sys->now, dev->soc->clk.rtc_slow);
    if (sim_event_is_queued(&r->alarm))
        alarm_schedule(r);
    sim_rtc_wdt_apply(&r->wdt);
}

static void shallow_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_rtc_wdt_shallow_reset(&rtc_of(dev)->wdt);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    struct rtc_cntl *r = rtc_of(dev);
    sim_event_cancel(dev->sys, &r->alarm);
    stores_restore(r, level);
    dev_set_field(dev, RTC_CNTL_RESET_STATE_OFFSET, RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_PROCPU_MASK,
                  1);
    option1_apply(dev);
    if (level == SIM_RESET_CHIP)
        sim_counter_set(&r->timer, dev->sys->now, 0);
    clocks_apply(r);
    sim_counter_clock(&r->timer, dev->sys->now, dev->soc->clk.rtc_slow);
    sim_counter_run(&r->timer, dev->sys->now, true);
    sim_rtc_wdt_reset(&r->wdt, level);
}

static bool start(struct sim_dev *dev)
{
    struct rtc_cntl *r = rtc_of(dev);
    r->timer = (struct sim_counter){.clk = {0, 1}, .mask = MASK48};
    r->alarm = (struct sim_event){.fire = alarm_fire, .ctx = r};
    sim_rtc_wdt_init(&r->wdt, dev, &wdt_regs, &params_of(r)->wdt, wdt_raise);
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = RTC_CNTL_OPTIONS0_OFFSET,
     .self_clear = RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK | RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK |
                   RTC_CNTL_OPTIONS0_SW_APPCPU_RST_MASK,
     .write = options_write},
    {.off = RTC_CNTL_SLP_TIMER1_OFFSET,
     .self_clear = RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK,
     .write = alarm_write},
    {.off = RTC_CNTL_TIME_UPDATE_OFFSET,
     .self_clear = RTC_CNTL_TIME_UPDATE_TIME_UPDATE_MASK,
     .write = update_write},
    {.off = RTC_CNTL_STATE0_OFFSET,
     .self_clear = RTC_CNTL_STATE0_SLP_REJECT_CAUSE_CLR_MASK,
     .write = state0_write},
    {.off = RTC_CNTL_RESET_STATE_OFFSET,
     .self_clear = RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_CLR_PROCPU_MASK |
                   RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_CLR_APPCPU_MASK |
                   RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_CLR_PROCPU_MASK |
                   RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_CLR_APPCPU_MASK,
     .read = reset_state_read,
     .write = reset_state_write},
    {.off = RTC_CNTL_INT_RAW_RTC_OFFSET, .read_only = UINT32_MAX},
    {.off = RTC_CNTL_INT_ST_RTC_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = RTC_CNTL_INT_CLR_RTC_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
    {.off = RTC_CNTL_STORE0_OFFSET, .count = 4, .write = store_low_write},
    {.off = RTC_CNTL_CLK_CONF_OFFSET, .count = 2, .write = clocks_write},
    {.off = RTC_CNTL_WDTCONFIG0_OFFSET, .count = 5, .write = wdt_write},
    {.off = RTC_CNTL_WDTFEED_OFFSET, .self_clear = UINT32_MAX, .write = feed_write},
    {.off = RTC_CNTL_SWD_CONF_OFFSET,
     .self_clear = RTC_CNTL_SWD_CONF_SWD_FEED_MASK | RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK,
     .write = swd_write},
    {.off = RTC_CNTL_STORE4_OFFSET, .count = 4, .write = store_high_write},
    {.off = RTC_CNTL_LOW_POWER_ST_OFFSET,
     .read_only = UINT32_MAX,
     .has_reset = true,
     .reset = RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_IDLE_MASK},
    {.off = RTC_CNTL_OPTION1_OFFSET, .write = option1_write},
    {.off = RTC_CNTL_INT_ENA_RTC_W1TS_OFFSET,
     .count = 2,
     .self_clear = UINT32_MAX,
     .write = int_ena_set},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_PART(struct rtc_cntl, timer, &sim_counter_state),
    SIM_STATE_EVENT(struct rtc_cntl, alarm),
    SIM_STATE_PART(struct rtc_cntl, wdt, &sim_rtc_wdt_state),
    SIM_STATE(struct rtc_cntl, is_deep),
    SIM_STATE_ARRAY(struct rtc_cntl, store),
};
static const struct sim_state state = SIM_STATE_OF(struct rtc_cntl, dev, state_rows);

const struct sim_dev_ops sim_rtc_cntl_ops = {
    .kind = "rtc_cntl",
    .state_size = sizeof(struct rtc_cntl),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .shallow_reset = shallow_reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
