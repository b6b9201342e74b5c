/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The remote control block: two channels that send pulses from memory, two that note them down. */
#ifndef SIM_RMT_H
#define SIM_RMT_H

#include "dev.h"

#define SIM_RMT_CHANNELS 2 /* each way */
#define SIM_RMT_SIZE     0x800

struct sim_clk_mux;

struct sim_rmt_params {
    unsigned irq;
    uint8_t signal[SIM_RMT_CHANNELS]; /* of the GPIO matrix, the same for both directions */
    const struct sim_clk_mux *clock;
};

/* The clock's choice and divider in the block itself, as some versions have them. */
extern const struct sim_clk_mux sim_rmt_clock;
extern const struct sim_dev_ops sim_rmt_ops;

#endif
