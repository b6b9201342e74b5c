/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The system registers: CPU and APB clock, resets of the peripherals, interrupts from software. */
#ifndef SIM_SYSTEM_H
#define SIM_SYSTEM_H

#include "dev.h"

/* A reset bit and the peripheral that it resets. */
struct sim_system_reset {
    uint16_t off;
    uint32_t mask;
    const char *periph;
};

/* A clock gate of a block's registers. Closed, reads give 0 and writes are lost. */
struct sim_system_gate {
    uint16_t off;
    uint32_t mask;
    const char *periph;
};

struct sim_system_params {
    unsigned irq_from_cpu; /* source of the first of four */
    uint32_t pll_apb_hz;
    uint32_t pll_cpu_hz[4]; /* by CPUPERIOD_SEL; 0: not allowed */
    const struct sim_system_reset *resets;
    size_t reset_count;
    const struct sim_system_gate *gates;
    size_t gate_count;
};

extern const struct sim_dev_ops sim_system_ops;

#endif
