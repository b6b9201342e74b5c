/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Blocks whose behaviour is a register or two. */
#ifndef SIM_SMALL_H
#define SIM_SMALL_H

#include "dev.h"

/* Bus control, with the random number register in its midst. */
extern const struct sim_dev_ops sim_apb_ctrl_ops;

/* The low-power peripherals' clocks and resets, with the random number register in its midst. */
extern const struct sim_dev_ops sim_lp_peri_ops;

/* Interrupts that software raises, and priorities that the PLIC has in their stead. */
struct sim_intpri_params {
    unsigned irq_from_cpu; /* source of the first of four */
};
extern const struct sim_dev_ops sim_intpri_ops;

/* The master of the bus to the analogue blocks. Command words: bits 0 to 7 the block, 8 to 15 the
 * register in it, 16 to 23 data, 24 write, 25 busy; one command register a host. */
struct sim_analog_bus_params {
    uint16_t command_off;
    uint16_t command_count;
    uint16_t status_off; /* register in which `status_set` always reads as 1 */
    uint32_t status_set; /* the PLL's calibration is done */
};
extern const struct sim_dev_ops sim_analog_bus_ops;

#endif
