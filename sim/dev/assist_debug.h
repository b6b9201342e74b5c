/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The debug assistant: bounds of the stack pointer, areas of memory and of
 * devices that are watched, and where the last reset hit the core. */
#ifndef SIM_ASSIST_DEBUG_H
#define SIM_ASSIST_DEBUG_H

#include "dev.h"

struct sim_assist_debug_params {
    unsigned irq;
};

/* The second version has the stack pointer's bounds alone; the third is the first without the log
 * of accesses. */
extern const struct sim_dev_ops sim_assist_debug_ops, sim_assist_debug_v2_ops,
    sim_assist_debug_v3_ops;

#endif
