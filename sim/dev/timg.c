/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Timer Group" and "Watchdog Timers"; the clock meter as the vendor's
 * own start-up code uses it. */
#include "timg.h"

#include "clk_tap.h"
#include "soc.h"
#include "wdt.h"

#include <crema/regs/esp32c3/timg.h>

#define MASK54  ((UINT64_C(1) << 54) - 1)
#define WDT_KEY 0x50d83aa1u
#define INT_T0  TIMG_INT_RAW_TIMERS_T0_INT_RAW_MASK
#define INT_WDT TIMG_INT_RAW_TIMERS_WDT_INT_RAW_MASK

struct timg {
    struct sim_dev dev;
    struct sim_counter timer;
    struct sim_clk_tap timer_clock, wdt_clock;
    struct sim_event alarm;
    struct sim_wdt wdt;
    struct sim_event meter;
    uint32_t meter_value; /* crystal cycles counted, when the event fires */
    bool is_meter_late;   /* the event is its timeout */
};

static struct timg *timg_of(struct sim_dev *dev)
{
    return (struct timg *)dev;
}

static const struct sim_timg_params *params_of(const struct timg *t)
{
    return t->dev.params;
}

static uint32_t config(const struct timg *t)
{
    return dev_get(&t->dev, TIMG_T0CONFIG_OFFSET);
}

static uint64_t get54(const struct sim_dev *dev, uint32_t lo_off)
{
    return ((uint64_t)dev_get(dev, lo_off + 4) << 32 | dev_get(dev, lo_off)) & MASK54;
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_timg_params *p = dev->params;
    uint32_t st =
        dev_get(dev, TIMG_INT_RAW_TIMERS_OFFSET) & dev_get(dev, TIMG_INT_ENA_TIMERS_OFFSET);
    sim_irq_set(dev->sys, p->irq_timer, st & INT_T0);
    sim_irq_set(dev->sys, p->irq_wdt, st & INT_WDT);
}

static void raise_int(struct timg *t, uint32_t bit)
{
    dev_set(&t->dev, TIMG_INT_RAW_TIMERS_OFFSET,
            dev_get(&t->dev, TIMG_INT_RAW_TIMERS_OFFSET) | bit);
    update_irq(&t->dev);
}

/* The timer */

/* An alarm that the counter has passed by less than half its range fires at once. */
static void alarm_schedule(struct timg *t)
{
    struct sim_sys *sys = t->dev.sys;
    uint64_t at = SIM_NEVER;
    if (config(t) & TIMG_T0CONFIG_ALARM_EN_MASK) {
        uint64_t value = sim_counter_get(&t->timer, sys->now);
        uint64_t target = get54(&t->dev, TIMG_T0ALARMLO_OFFSET);
        uint64_t ahead = (t->timer.is_down ? value - target : target - value) & MASK54;
        at = sim_counter_after(&t->timer, sys->now, ahead > MASK54 / 2 ? 0 : ahead);
    }
    if (at == SIM_NEVER)
        sim_event_cancel(sys, &t->alarm);
    else
        sim_event_at(sys, &t->alarm, at);
}

static void alarm_fire(void *ctx)
{
    struct timg *t = ctx;
    dev_set(&t->dev, TIMG_T0CONFIG_OFFSET, config(t) & ~TIMG_T0CONFIG_ALARM_EN_MASK);
    if (config(t) & TIMG_T0CONFIG_AUTORELOAD_MASK)
        sim_counter_set(&t->timer, t->dev.sys->now, get54(&t->dev, TIMG_T0LOADLO_OFFSET));
    raise_int(t, INT_T0);
}

static void timer_apply(struct timg *t)
{
    uint64_t now = t->dev.sys->now;
    uint32_t div = dev_field(&t->dev, TIMG_T0CONFIG_OFFSET, TIMG_T0CONFIG_DIVIDER_MASK);
    div = div == 0 ? 0x10000 : div == 1 ? 2 : div;
    sim_counter_clock(&t->timer, now, sim_clk_div(sim_clk_tapped(&t->timer_clock), div));
    sim_counter_direct(&t->timer, now, !(config(t) & TIMG_T0CONFIG_INCREASE_MASK));
    sim_counter_run(&t->timer, now, config(t) & TIMG_T0CONFIG_EN_MASK);
    alarm_schedule(t);
}

static void config_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct timg *t = timg_of(dev);
    if (raw & TIMG_T0CONFIG_DIVCNT_RST_MASK)
        sim_counter_set(&t->timer, dev->sys->now, sim_counter_get(&t->timer, dev->sys->now));
    timer_apply(t);
}

static void update_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    uint64_t value = sim_counter_get(&timg_of(dev)->timer, dev->sys->now);
    dev_set(dev, TIMG_T0LO_OFFSET, (uint32_t)value);
    dev_set(dev, TIMG_T0HI_OFFSET, (uint32_t)(value >> 32));
}

static void load_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    struct timg *t = timg_of(dev);
    sim_counter_set(&t->timer, dev->sys->now, get54(dev, TIMG_T0LOADLO_OFFSET));
    alarm_schedule(t);
}

static void alarm_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    alarm_schedule(timg_of(dev));
}

/* The watchdog */

static uint32_t wdt_config(const struct timg *t)
{
    return dev_get(&t->dev, TIMG_WDTCONFIG0_OFFSET);
}

/* While the chip boots from flash the watchdog runs without being told to, and its first stage
 * resets the system, until software ends that mode. */
static bool is_guarding_boot(const struct timg *t)
{
    return params_of(t)->has_flash_boot && sim_soc_is_flash_boot(t->dev.soc) &&
           (wdt_config(t) & TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
}

static void wdt_expired(void *ctx, unsigned stage)
{
    static const uint32_t field[SIM_WDT_STAGES] = {
        TIMG_WDTCONFIG0_WDT_STG0_MASK, TIMG_WDTCONFIG0_WDT_STG1_MASK, TIMG_WDTCONFIG0_WDT_STG2_MASK,
        TIMG_WDTCONFIG0_WDT_STG3_MASK};
    struct timg *t = ctx;
    struct sim_sys *sys = t->dev.sys;
    uint32_t action = dev_field(&t->dev, TIMG_WDTCONFIG0_OFFSET, field[stage]);
    if (stage == 0 && is_guarding_boot(t))
        action = SIM_WDT_CORE_RESET;
    sim_trace(sys, SIM_TRACE_SYS, "%s watchdog: stage %u ran out, action %u", t->dev.name, stage,
              action);
    if (action == SIM_WDT_CORE_RESET || action == SIM_WDT_CPU_RESET)
        sim_mishap(sys, "the watchdog of %s was not fed in time and resets the chip", t->dev.name);
    if (action == SIM_WDT_INTERRUPT)
        raise_int(t, INT_WDT);
    else if (action == SIM_WDT_CORE_RESET)
        sim_request_reset(sys, SIM_RESET_CORE, params_of(t)->cause_core, 0);
    else if (action == SIM_WDT_CPU_RESET &&
             (wdt_config(t) & TIMG_WDTCONFIG0_WDT_PROCPU_RESET_EN_MASK))
        sim_request_reset(sys, SIM_RESET_CPU, params_of(t)->cause_cpu, 0);
}

static void wdt_apply(struct timg *t)
{
    uint64_t hold[SIM_WDT_STAGES];
    for (unsigned i = 0; i < SIM_WDT_STAGES; i++)
        hold[i] = dev_get(&t->dev, TIMG_WDTCONFIG2_OFFSET + 4 * i);
    uint32_t prescale =
        dev_field(&t->dev, TIMG_WDTCONFIG1_OFFSET, TIMG_WDTCONFIG1_WDT_CLK_PRESCALE_MASK);
    struct sim_clk clk = sim_clk_tapped(&t->wdt_clock);
    bool is_on = (wdt_config(t) & TIMG_WDTCONFIG0_WDT_EN_MASK) || is_guarding_boot(t);
    sim_wdt_set(&t->wdt, is_on, sim_clk_div(clk, prescale), hold);
}

static bool is_wdt_locked(const struct sim_dev *dev)
{
    return dev_get(dev, TIMG_WDTWPROTECT_OFFSET) != WDT_KEY;
}

static void wdt_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    if (is_wdt_locked(dev))
        dev_set(dev, TIMG_WDTCONFIG0_OFFSET + 4 * index, old);
    else
        wdt_apply(timg_of(dev));
}

static void feed_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)raw;
    (void)old;
    if (!is_wdt_locked(dev))
        sim_wdt_feed(&timg_of(dev)->wdt);
}

/* The clock meter: how many crystal cycles a number of slow ones last. */

static struct sim_clk measured_clock(const struct timg *t)
{
    const struct sim_clocks *clk = &t->dev.soc->clk;
    switch (dev_field(&t->dev, TIMG_RTCCALICFG_OFFSET, TIMG_RTCCALICFG_RTC_CALI_CLK_SEL_MASK)) {
    case 1:
        return sim_clk_div(clk->rc_fast, params_of(t)->meter_fast_div);
    case 2:
        return clk->xtal32k;
    default:
        return clk->rtc_slow;
    }
}

static void meter_start(struct timg *t)
{
    struct sim_dev *dev = &t->dev;
    uint32_t cycles = dev_field(dev, TIMG_RTCCALICFG_OFFSET, TIMG_RTCCALICFG_RTC_CALI_MAX_MASK);
    uint64_t limit =
        dev_field(dev, TIMG_RTCCALICFG2_OFFSET, TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_THRES_MASK);
    struct sim_clk xtal = dev->soc->clk.xtal;
    uint64_t ticks = sim_clk_ticks(measured_clock(t), cycles);
    uint64_t late = sim_clk_ticks(xtal, limit);
    dev_set_field(dev, TIMG_RTCCALICFG_OFFSET, TIMG_RTCCALICFG_RTC_CALI_RDY_MASK, 0);
    dev_set_field(dev, TIMG_RTCCALICFG2_OFFSET, TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_MASK, 0);
    t->is_meter_late = ticks > late;
    t->meter_value = t->is_meter_late ? 0 : (uint32_t)sim_clk_cycles(xtal, ticks);
    sim_event_in(dev->sys, &t->meter, t->is_meter_late ? late : ticks);
}

static void meter_fire(void *ctx)
{
    struct timg *t = ctx;
    struct sim_dev *dev = &t->dev;
    if (t->is_meter_late) {
        dev_set_field(dev, TIMG_RTCCALICFG2_OFFSET, TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_MASK, 1);
        return;
    }
    bool is_cycling =
        dev_get(dev, TIMG_RTCCALICFG_OFFSET) & TIMG_RTCCALICFG_RTC_CALI_START_CYCLING_MASK;
    dev_set_field(dev, TIMG_RTCCALICFG1_OFFSET, TIMG_RTCCALICFG1_RTC_CALI_VALUE_MASK,
                  t->meter_value);
    dev_set_field(dev, TIMG_RTCCALICFG1_OFFSET, TIMG_RTCCALICFG1_RTC_CALI_CYCLING_DATA_VLD_MASK,
                  is_cycling);
    dev_set_field(dev, TIMG_RTCCALICFG_OFFSET, TIMG_RTCCALICFG_RTC_CALI_RDY_MASK, 1);
}

/* In cycling mode measurements follow one another; one that is asked for by START runs once. A
 * cycling meter is only read after it was started, so one result stands for all. */
static void meter_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    const uint32_t go =
        TIMG_RTCCALICFG_RTC_CALI_START_MASK | TIMG_RTCCALICFG_RTC_CALI_START_CYCLING_MASK;
    if (raw & ~old & go)
        meter_start(timg_of(dev));
}

/* Common */

static uint32_t int_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev_get(dev, TIMG_INT_RAW_TIMERS_OFFSET) & dev_get(dev, TIMG_INT_ENA_TIMERS_OFFSET);
}

static void int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, TIMG_INT_RAW_TIMERS_OFFSET, dev_get(dev, TIMG_INT_RAW_TIMERS_OFFSET) & ~raw);
}

static void clock_changed(struct sim_dev *dev)
{
    timer_apply(timg_of(dev));
    wdt_apply(timg_of(dev));
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct timg *t = timg_of(dev);
    sim_event_cancel(dev->sys, &t->meter);
    sim_counter_set(&t->timer, dev->sys->now, 0);
    timer_apply(t);
    wdt_apply(t);
    sim_wdt_feed(&t->wdt);
    meter_start(t); /* it cycles from reset on */
}

static bool start(struct sim_dev *dev)
{
    struct timg *t = timg_of(dev);
    t->timer = (struct sim_counter){.clk = {0, 1}, .mask = MASK54};
    t->alarm = (struct sim_event){.fire = alarm_fire, .ctx = t};
    t->meter = (struct sim_event){.fire = meter_fire, .ctx = t};
    sim_wdt_init(&t->wdt, dev->sys, wdt_expired, t);
    sim_clk_tap_init(&t->timer_clock, dev, params_of(t)->timer_clock);
    sim_clk_tap_init(&t->wdt_clock, dev, params_of(t)->wdt_clock);
    return true;
}

const struct sim_clk_mux sim_timg_timer_clock = {
    .sel = SIM_FIELD(TIMG_T0CONFIG, USE_XTAL),
    .source = {SIM_CLK_APB, SIM_CLK_XTAL},
};

const struct sim_clk_mux sim_timg_wdt_clock = {
    .sel = SIM_FIELD(TIMG_WDTCONFIG0, WDT_USE_XTAL),
    .source = {SIM_CLK_APB, SIM_CLK_XTAL},
};

static const struct sim_reg_rule rules[] = {
    {.off = TIMG_T0CONFIG_OFFSET,
     .self_clear = TIMG_T0CONFIG_DIVCNT_RST_MASK,
     .write = config_write},
    {.off = TIMG_T0LO_OFFSET, .count = 2, .read_only = UINT32_MAX},
    {.off = TIMG_T0UPDATE_OFFSET, .self_clear = UINT32_MAX, .write = update_write},
    {.off = TIMG_T0ALARMLO_OFFSET, .count = 2, .write = alarm_write},
    {.off = TIMG_T0LOAD_OFFSET, .self_clear = UINT32_MAX, .write = load_write},
    {.off = TIMG_WDTCONFIG0_OFFSET, .count = 6, .write = wdt_write},
    {.off = TIMG_WDTFEED_OFFSET, .self_clear = UINT32_MAX, .write = feed_write},
    {.off = TIMG_RTCCALICFG_OFFSET, .write = meter_write},
    {.off = TIMG_INT_RAW_TIMERS_OFFSET, .read_only = UINT32_MAX},
    {.off = TIMG_INT_ST_TIMERS_OFFSET, .read_only = UINT32_MAX, .read = int_st_read},
    {.off = TIMG_INT_CLR_TIMERS_OFFSET, .self_clear = UINT32_MAX, .write = int_clr_write},
};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_PART(struct timg, timer, &sim_counter_state),
    SIM_STATE_WIRING(struct timg, timer_clock),
    SIM_STATE_WIRING(struct timg, wdt_clock),
    SIM_STATE_EVENT(struct timg, alarm),
    SIM_STATE_PART(struct timg, wdt, &sim_wdt_state),
    SIM_STATE_EVENT(struct timg, meter),
    SIM_STATE(struct timg, meter_value),
    SIM_STATE(struct timg, is_meter_late),
};
static const struct sim_state state = SIM_STATE_OF(struct timg, dev, state_rows);

const struct sim_dev_ops sim_timg_ops = {
    .kind = "timg",
    .state_size = sizeof(struct timg),
    .state = &state,
    .rules = rules,
    .rule_count = sizeof rules / sizeof rules[0],
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
    .clock_changed = clock_changed,
};
