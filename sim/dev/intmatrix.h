/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The interrupt matrix and interrupt controller of one RISC-V core. */
#ifndef SIM_INTMATRIX_H
#define SIM_INTMATRIX_H

#include "dev.h"

struct sim_intmatrix_params {
    unsigned source_count;
    unsigned cpu;
};

/* The second version has fewer sources, and its other registers so much earlier. */
extern const struct sim_dev_ops sim_intmatrix_ops, sim_intmatrix_v2_ops;

/* The CPU interrupts that sources ask for, a bit each: `map` has the number for each source, 0 to
 * cut it off. */
uint32_t sim_intmatrix_gather(const struct sim_sys *sys, const uint32_t *map, unsigned count);

#endif
