/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Power, clock and reset registers: the clocks of the CPU and the buses, where each peripheral
 * takes its clock from (see clk_tap.h), and a clock gate and a reset bit for each of them. */
#ifndef SIM_PCR_H
#define SIM_PCR_H

#include "dev.h"
#include "gates.h"

#define SIM_PCR_ROOTS 4

/* What everything may run from, and the dividers on the way: fields, plus one each; mask 0: none.
 */
struct sim_pcr_root {
    uint8_t source; /* enum sim_clk_source */
    struct sim_field first, cpu, ahb;
};

struct sim_pcr_params {
    struct sim_field root_sel, xtal_mhz, apb_div;
    struct sim_field update; /* reads as 0 again at once */
    struct sim_pcr_root root[SIM_PCR_ROOTS];
    struct sim_gates gates;
};

extern const struct sim_dev_ops sim_pcr_ops;

#endif
