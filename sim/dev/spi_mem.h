/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The controllers between the chip and its NOR flash: SPI1, which software commands, and SPI0,
 * whose registers say how the cache reads. */
#ifndef SIM_SPI_MEM_H
#define SIM_SPI_MEM_H

#include "dev.h"

struct sim_clk_mux;

struct sim_spi_mem_params {
    unsigned irq;     /* source number */
    bool is_addr_msb; /* the address stands in ADDR's high bits (ESP32), not its low ones */
    /* Reads with the address on several wires: what of the address phase is beyond 24 bits comes
     * from RD_STATUS's WB_MODE, the flash's mode bits, unless addresses have four bytes. */
    bool has_mode_bits;
    const struct sim_clk_mux *clock;
};

extern const struct sim_clk_mux sim_spi_mem_clock; /* the bus clock */

extern const struct sim_dev_ops sim_spi_mem_ops;       /* SPI1 */
extern const struct sim_dev_ops sim_spi_mem_cache_ops; /* SPI0 */

#endif
