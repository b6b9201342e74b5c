/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Low-power Management", "Reset and Clock" and "Watchdog Timers". */
#include "rtc_cntl_int.h"

#include "soc.h"

#include <crema/regs/esp32c3/rtc_cntl.h>

/* Of that header, only what is the same in every version: the registers before TIMER3, and the
 * fields. Places of the others come from the layout. */
#define MASK48            ((UINT64_C(1) << 48) - 1)
#define FIB_SUPER_WDT_RST (1u << 2) /* of FIB_SEL */

#define INT(name) RTC_CNTL_INT_RAW_RTC_##name##_INT_RAW_MASK

static struct rtc_cntl *rtc_of(struct sim_dev *dev)
{
    return (struct rtc_cntl *)dev;
}

static const struct rtc_layout *layout_of(const struct sim_dev *dev)
{
    return ((const struct rtc_cntl *)dev)->layout;
}

static const struct sim_rtc_cntl_params *params_of(const struct rtc_cntl *r)
{
    return r->dev.params;
}

/* Enable, raw, status and clear follow each other. */
static uint32_t int_st(const struct sim_dev *dev)
{
    uint32_t ena = layout_of(dev)->int_ena;
    return dev_get(dev, ena) & dev_get(dev, ena + 4);
}

void rtc_update_irq(struct sim_dev *dev)
{
    sim_irq_set(dev->sys, params_of(rtc_of(dev))->irq, int_st(dev) != 0);
}

static void raise_int(struct rtc_cntl *r, uint32_t bit)
{
    uint32_t raw = layout_of(&r->dev)->int_ena + 4u;
    dev_set(&r->dev, raw, dev_get(&r->dev, raw) | bit);
    rtc_update_irq(&r->dev);
}

/* Resets */

void rtc_options_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    const struct sim_rtc_cntl_params *p = params_of(rtc_of(dev));
    if (raw & RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK)
        sim_request_reset(dev->sys, SIM_RESET_CORE, p->cause_sw_core, 0);
    if (raw & RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK)
        sim_request_reset(dev->sys, SIM_RESET_CPU, p->cause_sw_cpu, 0);
}

uint32_t rtc_reset_state_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    const uint32_t causes =
        RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_MASK | RTC_CNTL_RESET_STATE_RESET_CAUSE_APPCPU_MASK;
    return (dev_get(dev, layout_of(dev)->reset_state) & ~causes) | (dev->soc->reset_cause[0] & 63);
}

/* A flag's clear bit stands two above it. */
void rtc_reset_state_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    const struct rtc_layout *l = layout_of(dev);
    dev_set(dev, l->reset_state, dev_get(dev, l->reset_state) & ~(raw >> 2 & l->reset_flags));
}

static void option1_apply(struct sim_dev *dev)
{
    dev->soc->is_download_wanted =
        dev_get(dev, layout_of(dev)->option1) & RTC_CNTL_OPTION1_FORCE_DOWNLOAD_BOOT_MASK;
}

void rtc_option1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    option1_apply(dev);
}

void rtc_store_low_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    rtc_of(dev)->store[index] = raw;
}

void rtc_store_high_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    rtc_of(dev)->store[index + 4] = raw;
}

static void stores_restore(struct rtc_cntl *r, enum sim_reset_level level)
{
    const struct rtc_layout *l = r->layout;
    for (unsigned i = 0; i < RTC_STORES; i++) {
        if (level == SIM_RESET_CHIP)
            r->store[i] = 0;
        dev_set(&r->dev, i < 4 ? l->store0 + 4 * i : l->store4 + 4 * (i - 4), r->store[i]);
    }
}

/* Slow clock */

static void clocks_apply(struct rtc_cntl *r)
{
    struct sim_clocks *clk = &r->dev.soc->clk;
    uint32_t div =
        dev_field(&r->dev, r->layout->clk_conf + 4u, RTC_CNTL_SLOW_CLK_CONF_ANA_CLK_DIV_MASK);
    struct sim_clk slow = sim_clk_div(clk->rc_slow, div + 1);
    uint32_t sel = dev_field(&r->dev, r->layout->clk_conf, RTC_CNTL_CLK_CONF_ANA_CLK_RTC_SEL_MASK);
    if (sel == 1)
        slow = clk->xtal32k;
    else if (sel == 2)
        slow = clk->rc_fast_d256;
    if (sim_clk_is_same(slow, clk->rtc_slow))
        return;
    clk->rtc_slow = slow;
    sim_soc_clocks_changed(r->dev.soc);
}

void rtc_clocks_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    clocks_apply(rtc_of(dev));
}

/* Timer and sleep */

void rtc_update_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
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

void rtc_alarm_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK)
        alarm_schedule(rtc_of(dev));
}

static bool wakes_on_timer(const struct rtc_cntl *r)
{
    uint32_t ena =
        dev_field(&r->dev, r->layout->wakeup_state, RTC_CNTL_WAKEUP_STATE_WAKEUP_ENA_MASK);
    return ena & params_of(r)->wake_timer;
}

static void wake(struct rtc_cntl *r, uint32_t source)
{
    struct sim_dev *dev = &r->dev;
    dev->soc->is_asleep = false;
    dev_set(dev, r->layout->wakeup_cause, source);
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
    r->is_deep = dev_get(dev, r->layout->dig_pwc) & RTC_CNTL_DIG_PWC_DG_WRAP_PD_EN_MASK;
    dev->soc->is_asleep = true;
    dev->sys->until = dev->sys->now;
    dev->sys->attention = true;
    sim_report(dev->sys, "%s sleep: the core stands still, peripherals keep running",
               r->is_deep ? "deep" : "light");
    if (!wakes_on_timer(r))
        sim_report(dev->sys, "the RTC timer is the only wake-up source that is modelled, and this "
                             "sleep does not use it: only a reset ends it");
}

void rtc_state0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    struct rtc_cntl *r = rtc_of(dev);
    if (raw & RTC_CNTL_STATE0_SLP_REJECT_CAUSE_CLR_MASK)
        dev_set(dev, r->layout->reject_cause, 0);
    if (raw & ~old & RTC_CNTL_STATE0_SLEEP_EN_MASK)
        sleep_begin(r);
}

/* Watchdogs */

static void wdt_raise(struct sim_dev *dev, bool is_super)
{
    raise_int(rtc_of(dev), is_super ? INT(SWD) : INT(WDT));
}

void rtc_wdt_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    sim_rtc_wdt_config_write(&rtc_of(dev)->wdt, index, old);
}

void rtc_feed_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    sim_rtc_wdt_feed_write(&rtc_of(dev)->wdt, raw);
}

void rtc_swd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    sim_rtc_wdt_swd_write(&rtc_of(dev)->wdt, raw, old);
}

bool rtc_is_super_analog(const struct sim_dev *dev)
{
    return dev_get(dev, layout_of(dev)->fib_sel) & FIB_SUPER_WDT_RST;
}

/* Interrupts */

uint32_t rtc_int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return int_st(dev);
}

void rtc_int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    uint32_t off = layout_of(dev)->int_ena + 4u;
    dev_set(dev, off, dev_get(dev, off) & ~raw);
}

void rtc_int_ena_set(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    uint32_t off = layout_of(dev)->int_ena;
    uint32_t ena = dev_get(dev, off);
    dev_set(dev, off, index == 0 ? ena | raw : ena & ~raw);
}

void rtc_clock_changed(struct sim_dev *dev)
{
    struct rtc_cntl *r = rtc_of(dev);
    sim_counter_clock(&r->timer, dev->sys->now, dev->soc->clk.rtc_slow);
    if (sim_event_is_queued(&r->alarm))
        alarm_schedule(r);
    sim_rtc_wdt_apply(&r->wdt);
}

void rtc_shallow_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_rtc_wdt_shallow_reset(&rtc_of(dev)->wdt);
}

void rtc_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    struct rtc_cntl *r = rtc_of(dev);
    sim_event_cancel(dev->sys, &r->alarm);
    stores_restore(r, level);
    uint32_t all_reset = r->layout->reset_flags & RTC_CNTL_RESET_STATE_ALL_RESET_FLAG_PROCPU_MASK;
    dev_set(dev, r->layout->reset_state, dev_get(dev, r->layout->reset_state) | all_reset);
    option1_apply(dev);
    if (level == SIM_RESET_CHIP)
        sim_counter_set(&r->timer, dev->sys->now, 0);
    clocks_apply(r);
    sim_counter_clock(&r->timer, dev->sys->now, dev->soc->clk.rtc_slow);
    sim_counter_run(&r->timer, dev->sys->now, true);
    sim_rtc_wdt_reset(&r->wdt, level);
}

void rtc_init(struct sim_dev *dev, const struct rtc_layout *layout)
{
    struct rtc_cntl *r = rtc_of(dev);
    r->layout = layout;
    r->timer = (struct sim_counter){.clk = {0, 1}, .mask = MASK48};
    r->alarm = (struct sim_event){.fire = alarm_fire, .ctx = r};
    sim_rtc_wdt_init(&r->wdt, dev, &layout->wdt, &params_of(r)->wdt, wdt_raise);
}

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct rtc_cntl, layout),
    SIM_STATE_PART(struct rtc_cntl, timer, &sim_counter_state),
    SIM_STATE_EVENT(struct rtc_cntl, alarm),
    SIM_STATE_PART(struct rtc_cntl, wdt, &sim_rtc_wdt_state),
    SIM_STATE(struct rtc_cntl, is_deep),
    SIM_STATE_ARRAY(struct rtc_cntl, store),
};
const struct sim_state rtc_state = SIM_STATE_OF(struct rtc_cntl, dev, state_rows);
