/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A timer group: one 54-bit timer, the main watchdog, and the meter for the RTC's clocks. */
#ifndef SIM_TIMG_H
#define SIM_TIMG_H

#include "dev.h"

struct sim_clk_mux;

struct sim_timg_params {
    unsigned irq_timer, irq_wdt;
    uint32_t cause_core, cause_cpu; /* reset causes of its watchdog */
    bool has_flash_boot; /* its watchdog guards booting from flash, see FLASHBOOT_MOD_EN */
    const struct sim_clk_mux *timer_clock, *wdt_clock;
    uint16_t meter_fast_div; /* what the fast RC clock is divided by before it is measured */
};

/* Chosen between crystal and bus clock in the block itself. */
extern const struct sim_clk_mux sim_timg_timer_clock, sim_timg_wdt_clock;

extern const struct sim_dev_ops sim_timg_ops;

#endif
