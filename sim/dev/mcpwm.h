/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_MCPWM_H
#define SIM_MCPWM_H

#include "clk_tap.h"

struct sim_mcpwm_params {
    unsigned irq;
    unsigned signal; /* operator 0's output A; B and the others' follow */
    const struct sim_clk_mux *clock;
};

extern const struct sim_dev_ops sim_mcpwm_ops;

#endif
