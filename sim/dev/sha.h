/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_SHA_H
#define SIM_SHA_H

#include "dev.h"

struct sim_sha_params {
    unsigned irq;
    const char *gdma; /* the block that moves for it */
    unsigned gdma_periph;
};

extern const struct sim_dev_ops sim_sha_ops;

#endif
