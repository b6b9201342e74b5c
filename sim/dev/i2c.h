/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The I2C controller as a master. No device is on the bus: what it reads, acknowledgements among
 * it, is what its pins show. */
#ifndef SIM_I2C_H
#define SIM_I2C_H

#include "dev.h"

struct sim_clk_mux;

/* The FIFOs of a version. */
struct sim_i2c_fifos {
    uint8_t len;                         /* bytes each way */
    struct sim_field rx_count, tx_count; /* in SR */
    struct sim_field rx_level, tx_level; /* thresholds, in FIFO_CONF */
};
extern const struct sim_i2c_fifos sim_i2c_fifos_16, sim_i2c_fifos_32;

struct sim_i2c_params {
    unsigned irq;
    uint8_t scl, sda; /* signals of the GPIO matrix */
    const struct sim_i2c_fifos *fifos;
    const struct sim_clk_mux *clock;
};

/* The clock's choice and divider in the block itself, as some versions have them. */
extern const struct sim_clk_mux sim_i2c_clock;
extern const struct sim_dev_ops sim_i2c_ops;

#endif
