/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The system registers: CPU and APB clock, resets of the peripherals, interrupts from software. */
#ifndef SIM_SYSTEM_H
#define SIM_SYSTEM_H

#include "gates.h"

struct sim_system_params {
    unsigned irq_from_cpu; /* source of the first of four */
    uint32_t pll_apb_hz;
    uint32_t pll_cpu_hz[4]; /* by CPUPERIOD_SEL; 0: not allowed */
    struct sim_gates gates;
};

extern const struct sim_dev_ops sim_system_ops;

#endif
