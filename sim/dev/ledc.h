/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The LED controller: four timers, six channels that compare with one of them, fades. */
#ifndef SIM_LEDC_H
#define SIM_LEDC_H

#include "dev.h"

#define SIM_LEDC_CHANNELS 6

struct sim_clk_mux;
struct ledc_layout;

struct sim_ledc_params {
    unsigned irq;
    uint8_t signal; /* of channel 0 in the GPIO matrix; the others follow */
    const struct sim_clk_mux *clock;
};

/* One version has its clock's choice and one fade a channel in the block; the second has a memory
 * of sixteen pieces for each fade. */
extern const struct sim_clk_mux sim_ledc_clock;
extern const struct sim_dev_ops sim_ledc_ops, sim_ledc_v2_ops;

#endif
