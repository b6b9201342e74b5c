/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The system timer: two 52-bit counters and three comparators. */
#ifndef SIM_SYSTIMER_H
#define SIM_SYSTIMER_H

#include "dev.h"

struct sim_systimer_params {
    uint8_t xtal_mul, xtal_div; /* the counters' rate is the crystal's times mul / div */
    unsigned irq[3];            /* a source a comparator */
};

extern const struct sim_dev_ops sim_systimer_ops;

#endif
