/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The interrupt matrix and interrupt controller of one RISC-V core. */
#ifndef SIM_INTMATRIX_H
#define SIM_INTMATRIX_H

#include "dev.h"

struct sim_intmatrix_params {
    unsigned source_count;
    unsigned cpu;
};

extern const struct sim_dev_ops sim_intmatrix_ops;

#endif
