/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The SPI controller for general use, as a master. No device is wired to it: what it reads is what
 * its input pins show, its own output among them. */
#ifndef SIM_GPSPI_H
#define SIM_GPSPI_H

#include "dev.h"

#define SIM_GPSPI_CS 6

struct sim_clk_mux;

/* Signals of the GPIO matrix. */
struct sim_gpspi_signals {
    uint8_t clk, d, q, wp, hd;
    uint8_t cs[SIM_GPSPI_CS];
};

struct sim_gpspi_params {
    unsigned irq;
    struct sim_gpspi_signals signals;
    const struct sim_clk_mux *clock;
    const char *gdma;
    unsigned gdma_periph;
    uint32_t read_order, write_order; /* of CTRL: any bit set means the lowest bit first */
};

/* The clock's choice in the block itself, as some versions have it. */
extern const struct sim_clk_mux sim_gpspi_clock;
extern const struct sim_dev_ops sim_gpspi_ops;

#endif
