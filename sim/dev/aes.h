/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_AES_H
#define SIM_AES_H

#include "dev.h"

struct sim_aes_params {
    unsigned irq;
    const char *gdma; /* the block that moves for it */
    unsigned gdma_periph;
};

extern const struct sim_dev_ops sim_aes_ops;

#endif
