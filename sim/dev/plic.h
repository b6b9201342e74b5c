/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The second way of interrupts to a RISC-V core: a matrix that only maps sources to CPU interrupts,
 * a PLIC that holds their types, priorities and threshold, and a CLINT with the core's own timer
 * and software interrupt. */
#ifndef SIM_PLIC_H
#define SIM_PLIC_H

#include "dev.h"

struct sim_intmtx_params {
    unsigned source_count;
    uint16_t status_off; /* of the registers that show the sources, three words */
    const char *plic;
};
extern const struct sim_dev_ops sim_intmtx_ops;

struct sim_plic_params {
    const char *matrix;
    unsigned cpu;
    uint32_t local; /* the CPU interrupts that only the core's own blocks can raise, a bit each */
};
/* For machine mode. The block that holds the same for user mode keeps what is written. */
extern const struct sim_dev_ops sim_plic_ops;

struct sim_clint_params {
    const char *plic;
    uint8_t software, timer; /* the CPU interrupts that it raises */
};
extern const struct sim_dev_ops sim_clint_ops;

/* The core's own block raises or drops its CPU interrupt. */
void sim_plic_set_local(struct sim_dev *plic, unsigned number, bool level);

#endif
