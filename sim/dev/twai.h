/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_TWAI_H
#define SIM_TWAI_H

#include "clk_tap.h"

struct sim_twai_params {
    unsigned irq;
    unsigned tx, rx; /* signals */
    const struct sim_clk_mux *clock;
};

extern const struct sim_dev_ops sim_twai_ops;

#endif
