/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The four stages that the chips' watchdogs share: each counts up to its own limit, acts, and hands
 * over to the next; feeding goes back to the first. */
#ifndef SIM_WDT_H
#define SIM_WDT_H

#include "clk.h"

#define SIM_WDT_STAGES 4

/* What a stage does when it runs out. Numbers are those of the stage fields. */
enum sim_wdt_action {
    SIM_WDT_NOTHING,
    SIM_WDT_INTERRUPT,
    SIM_WDT_CPU_RESET,
    SIM_WDT_CORE_RESET,
    SIM_WDT_SYSTEM_RESET /* RTC watchdog only */
};

struct sim_wdt {
    struct sim_sys *sys;
    struct sim_counter counter; /* counts of the stage at work */
    struct sim_event event;
    unsigned stage;
    uint64_t hold[SIM_WDT_STAGES];
    void (*expired)(void *ctx, unsigned stage);
    void *ctx;
};

extern const struct sim_state sim_wdt_state;

void sim_wdt_init(struct sim_wdt *wdt, struct sim_sys *sys,
                  void (*expired)(void *ctx, unsigned stage), void *ctx);
/* New settings. Running out is looked at again with the counts that have passed already. */
void sim_wdt_set(struct sim_wdt *wdt, bool is_on, struct sim_clk clk,
                 const uint64_t hold[SIM_WDT_STAGES]);
void sim_wdt_feed(struct sim_wdt *wdt);

#endif
