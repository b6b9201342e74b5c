/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The clock and the reset that a peripheral has in the block of the chip's clocks. */
#ifndef SIM_GATES_H
#define SIM_GATES_H

#include "dev.h"

struct sim_gate {
    const char *periph;
    struct sim_field reset, clock; /* a bit each; mask 0: none */
};

struct sim_gates {
    const struct sim_gate *rows;
    size_t count;
};

/* For the block's write hook: the register at `off` has changed in the bits `changed`. */
void sim_gates_changed(struct sim_dev *dev, const struct sim_gates *gates, uint32_t off,
                       uint32_t changed);
/* All of them as the block's registers say: after its reset, and after a snapshot was read. */
void sim_gates_update(struct sim_dev *dev, const struct sim_gates *gates);

#endif
