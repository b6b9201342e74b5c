/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The blocks of the second kind of low-power domain: what RTC_CNTL is on other chips stands here in
 * blocks of its own. */
#ifndef SIM_LP_H
#define SIM_LP_H

#include "rtc_wdt.h"

/* Reset cause, slow clock. */
extern const struct sim_dev_ops sim_lp_clkrst_ops;

/* Words that outlive resets, software resets, forced download. */
struct sim_lp_aon_params {
    uint8_t cause_sw_core, cause_sw_cpu; /* as the ROM numbers them */
};
extern const struct sim_dev_ops sim_lp_aon_ops;

/* Both watchdogs. The second version has one register more before the others. */
struct sim_lp_wdt_params {
    unsigned irq;
    /* The block and the bits by which an analogue signal stands in for the super watchdog. */
    const char *analog;
    struct sim_field super_analog;
    struct sim_rtc_wdt_params wdt;
};
extern const struct sim_dev_ops sim_lp_wdt_ops, sim_lp_wdt_v2_ops;

/* The 48-bit timer that runs through sleep, with an alarm for the chip and, where there is one, an
 * alarm for the low-power core. */
struct sim_lp_timer_params {
    unsigned irq;
    unsigned irq_lp; /* 0: there is no low-power core */
    const char *pmu;
    uint32_t wake_source; /* its bit among the sources that wake */
};
extern const struct sim_dev_ops sim_lp_timer_ops;

/* Sleep and waking. The second version has its interrupt registers one further. */
struct sim_pmu_params {
    unsigned irq;
    uint8_t cause_deep_sleep;
    uint32_t modelled_sources; /* that can wake in this model */
};
extern const struct sim_dev_ops sim_pmu_ops, sim_pmu_v2_ops;

/* A source that may wake the chip has something to say. */
void sim_pmu_wake(struct sim_dev *pmu, uint32_t source);

#endif
