/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_PCNT_H
#define SIM_PCNT_H

#include "dev.h"

struct sim_pcnt_params {
    unsigned irq;
    unsigned signal; /* unit 0's first input; four a unit: both channels' edges, then controls */
};

extern const struct sim_dev_ops sim_pcnt_ops;

#endif
