/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Watchdog Timers". */
#include "rtc_wdt.h"

#include "soc.h"

#define WDT_KEY        0x50d83aa1u
#define SWD_WARNING_MS 100u /* before the reset */

/* CONFIG0, the same wherever it stands. */
#define EN               (1u << 31)
#define STAGE_LSB(stage) (28 - 3 * (stage))
#define STAGE_MASK       7u
#define FLASHBOOT_MOD_EN (1u << 12)
#define PROCPU_RESET_EN  (1u << 11)
#define FEED             (1u << 31)

static uint32_t config(const struct sim_rtc_wdt *w)
{
    return dev_get(w->dev, w->regs->config0);
}

static bool is_guarding_boot(const struct sim_rtc_wdt *w)
{
    return sim_soc_is_flash_boot(w->dev->soc) && (config(w) & FLASHBOOT_MOD_EN);
}

static uint32_t action_of(const struct sim_rtc_wdt *w, unsigned stage)
{
    if (stage == 0 && is_guarding_boot(w))
        return SIM_WDT_SYSTEM_RESET;
    uint32_t action = config(w) >> STAGE_LSB(stage) & STAGE_MASK;
    return action > SIM_WDT_SYSTEM_RESET ? SIM_WDT_SYSTEM_RESET : action;
}

static void expired(void *ctx, unsigned stage)
{
    struct sim_rtc_wdt *w = ctx;
    const struct sim_rtc_wdt_params *p = w->params;
    struct sim_sys *sys = w->dev->sys;
    uint32_t action = action_of(w, stage);
    sim_trace(sys, SIM_TRACE_SYS, "RTC watchdog: stage %u ran out, action %u", stage, action);
    if (action > SIM_WDT_INTERRUPT)
        sim_mishap(sys, "the RTC watchdog was not fed in time and resets the chip");
    if (action == SIM_WDT_INTERRUPT) {
        w->raise(w->dev, false);
    } else if (action == SIM_WDT_CPU_RESET) {
        if (config(w) & PROCPU_RESET_EN)
            sim_request_reset(sys, SIM_RESET_CPU, p->cause_cpu, 0);
    } else if (action == SIM_WDT_CORE_RESET) {
        sim_request_reset(sys, SIM_RESET_CORE, p->cause_core, 0);
    } else if (action == SIM_WDT_SYSTEM_RESET) {
        sim_request_reset(sys, SIM_RESET_SYSTEM, p->cause_system, 0);
    }
}

/* An eFuse field stretches the first stage by 2, 4, 8 or 16. */
static unsigned stage0_shift(const struct sim_rtc_wdt *w)
{
    const struct sim_soc_state *soc = w->dev->soc;
    return 1 + sim_soc_efuse(soc, soc->soc->wdt_delay);
}

void sim_rtc_wdt_apply(struct sim_rtc_wdt *w)
{
    uint64_t hold[SIM_WDT_STAGES];
    for (unsigned i = 0; i < SIM_WDT_STAGES; i++)
        hold[i] = dev_get(w->dev, w->regs->config0 + 4 + 4 * i);
    hold[0] <<= stage0_shift(w);
    bool is_on = (config(w) & EN) || is_guarding_boot(w);
    sim_wdt_set(&w->wdt, is_on, w->dev->soc->clk.rtc_slow, hold);
}

static bool is_locked(const struct sim_rtc_wdt *w)
{
    return dev_get(w->dev, w->regs->protect) != WDT_KEY;
}

void sim_rtc_wdt_config_write(struct sim_rtc_wdt *w, unsigned index, uint32_t old)
{
    if (is_locked(w))
        dev_set(w->dev, w->regs->config0 + 4 * index, old);
    else
        sim_rtc_wdt_apply(w);
}

void sim_rtc_wdt_feed_write(struct sim_rtc_wdt *w, uint32_t raw)
{
    if (!is_locked(w) && (raw & FEED))
        sim_wdt_feed(&w->wdt);
}

/* Super watchdog */

static void swd_set(struct sim_rtc_wdt *w, uint32_t bits, bool is_set)
{
    uint32_t conf = dev_get(w->dev, w->regs->swd_conf);
    dev_set(w->dev, w->regs->swd_conf, is_set ? conf | bits : conf & ~bits);
}

static void swd_restart(struct sim_rtc_wdt *w)
{
    const uint32_t off = w->regs->swd_disable | w->regs->swd_auto_feed;
    w->is_swd_warned = false;
    swd_set(w, w->regs->swd_warned, false);
    if (dev_get(w->dev, w->regs->swd_conf) & off)
        sim_event_cancel(w->dev->sys, &w->swd);
    else
        sim_event_in(w->dev->sys, &w->swd,
                     (w->params->super_ms - SWD_WARNING_MS) * SIM_TICKS_PER_MS);
}

static bool swd_resets(const struct sim_rtc_wdt *w)
{
    bool is_analog = w->regs->is_super_analog && w->regs->is_super_analog(w->dev);
    return !is_analog && !(dev_get(w->dev, w->regs->swd_conf) & w->regs->swd_bypass);
}

static void swd_fire(void *ctx)
{
    struct sim_rtc_wdt *w = ctx;
    struct sim_sys *sys = w->dev->sys;
    if (!w->is_swd_warned) {
        w->is_swd_warned = true;
        swd_set(w, w->regs->swd_warned, true);
        sim_event_in(sys, &w->swd, SWD_WARNING_MS * SIM_TICKS_PER_MS);
        w->raise(w->dev, true);
        return;
    }
    sim_trace(sys, SIM_TRACE_SYS, "super watchdog: not fed");
    if (!swd_resets(w))
        return;
    w->is_swd_reset = true;
    sim_mishap(sys, "the super watchdog was not fed in time and resets the chip");
    sim_request_reset(sys, SIM_RESET_SYSTEM, w->params->cause_super, 0);
}

void sim_rtc_wdt_swd_write(struct sim_rtc_wdt *w, uint32_t raw, uint32_t old)
{
    const struct sim_rtc_wdt_regs *r = w->regs;
    if (dev_get(w->dev, r->swd_protect) != r->swd_key) {
        dev_set(w->dev, r->swd_conf, old);
        return;
    }
    if (raw & r->swd_flag_clear)
        swd_set(w, r->swd_flag, false);
    if ((raw & r->swd_feed) || ((raw ^ old) & (r->swd_disable | r->swd_auto_feed)))
        swd_restart(w);
}

/* Common */

void sim_rtc_wdt_init(struct sim_rtc_wdt *w, struct sim_dev *dev,
                      const struct sim_rtc_wdt_regs *regs, const struct sim_rtc_wdt_params *params,
                      void (*raise)(struct sim_dev *dev, bool is_super))
{
    w->dev = dev;
    w->regs = regs;
    w->params = params;
    w->raise = raise;
    w->swd = (struct sim_event){.fire = swd_fire, .ctx = w};
    sim_wdt_init(&w->wdt, dev->sys, expired, w);
}

void sim_rtc_wdt_reset(struct sim_rtc_wdt *w, enum sim_reset_level level)
{
    sim_rtc_wdt_apply(w);
    sim_wdt_feed(&w->wdt);
    swd_set(w, w->regs->swd_flag, w->is_swd_reset && level == SIM_RESET_SYSTEM);
    w->is_swd_reset = false;
    swd_restart(w);
}

/* A boot loop of core resets is not cut short by what guards a single boot: it starts afresh. */
void sim_rtc_wdt_shallow_reset(struct sim_rtc_wdt *w)
{
    swd_restart(w);
    if (is_guarding_boot(w))
        sim_wdt_feed(&w->wdt);
}

static const struct sim_state_row rows[] = {
    SIM_STATE_WIRING(struct sim_rtc_wdt, dev),
    SIM_STATE_WIRING(struct sim_rtc_wdt, regs),
    SIM_STATE_WIRING(struct sim_rtc_wdt, params),
    SIM_STATE_WIRING(struct sim_rtc_wdt, raise),
    SIM_STATE_PART(struct sim_rtc_wdt, wdt, &sim_wdt_state),
    SIM_STATE_EVENT(struct sim_rtc_wdt, swd),
    SIM_STATE(struct sim_rtc_wdt, is_swd_warned),
    SIM_STATE(struct sim_rtc_wdt, is_swd_reset),
};
const struct sim_state sim_rtc_wdt_state = SIM_STATE_ALL(struct sim_rtc_wdt, rows);
