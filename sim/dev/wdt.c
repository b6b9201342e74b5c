/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "wdt.h"

#include <string.h>

static void arm(struct sim_wdt *wdt)
{
    uint64_t now = wdt->sys->now;
    uint64_t hold = wdt->hold[wdt->stage] ? wdt->hold[wdt->stage] : 1;
    uint64_t count = sim_counter_get(&wdt->counter, now);
    uint64_t at = sim_counter_after(&wdt->counter, now, hold > count ? hold - count : 0);
    if (at == SIM_NEVER)
        sim_event_cancel(wdt->sys, &wdt->event);
    else
        sim_event_at(wdt->sys, &wdt->event, at);
}

static void fire(void *ctx)
{
    struct sim_wdt *wdt = ctx;
    unsigned stage = wdt->stage;
    wdt->stage = (stage + 1) % SIM_WDT_STAGES;
    sim_counter_set(&wdt->counter, wdt->sys->now, 0);
    arm(wdt);
    wdt->expired(wdt->ctx, stage);
}

void sim_wdt_init(struct sim_wdt *wdt, struct sim_sys *sys,
                  void (*expired)(void *ctx, unsigned stage), void *ctx)
{
    memset(wdt, 0, sizeof *wdt);
    wdt->sys = sys;
    wdt->counter.mask = UINT64_MAX;
    wdt->counter.clk.den = 1;
    wdt->event = (struct sim_event){.fire = fire, .ctx = wdt};
    wdt->expired = expired;
    wdt->ctx = ctx;
}

void sim_wdt_set(struct sim_wdt *wdt, bool is_on, struct sim_clk clk,
                 const uint64_t hold[SIM_WDT_STAGES])
{
    uint64_t now = wdt->sys->now;
    memcpy(wdt->hold, hold, sizeof wdt->hold);
    sim_counter_clock(&wdt->counter, now, clk);
    if (is_on && !wdt->counter.is_running) {
        wdt->stage = 0;
        sim_counter_set(&wdt->counter, now, 0);
    }
    sim_counter_run(&wdt->counter, now, is_on);
    arm(wdt);
}

void sim_wdt_feed(struct sim_wdt *wdt)
{
    wdt->stage = 0;
    sim_counter_set(&wdt->counter, wdt->sys->now, 0);
    arm(wdt);
}

static const struct sim_state_row rows[] = {
    SIM_STATE_WIRING(struct sim_wdt, sys),
    SIM_STATE_PART(struct sim_wdt, counter, &sim_counter_state),
    SIM_STATE_EVENT(struct sim_wdt, event),
    SIM_STATE_MAX(struct sim_wdt, stage, SIM_WDT_STAGES - 1),
    SIM_STATE_ARRAY(struct sim_wdt, hold),
    SIM_STATE_WIRING(struct sim_wdt, expired),
    SIM_STATE_WIRING(struct sim_wdt, ctx),
};
const struct sim_state sim_wdt_state = SIM_STATE_ALL(struct sim_wdt, rows);
