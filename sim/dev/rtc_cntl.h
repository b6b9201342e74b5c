/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The RTC controller: resets and their causes, the RTC timer, the RTC and super watchdogs, the slow
 * clock, sleep. */
#ifndef SIM_RTC_CNTL_H
#define SIM_RTC_CNTL_H

#include "rtc_wdt.h"

struct sim_rtc_cntl_params {
    unsigned irq;
    /* Reset causes as the ROM numbers them. */
    uint8_t cause_sw_core, cause_sw_cpu, cause_deep_sleep;
    struct sim_rtc_wdt_params wdt;
    uint32_t wake_timer; /* bit of the wake-up sources that is the RTC timer */
};

extern const struct sim_dev_ops sim_rtc_cntl_ops, sim_rtc_cntl_v2_ops;

#endif
