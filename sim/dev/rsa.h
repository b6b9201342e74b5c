/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_RSA_H
#define SIM_RSA_H

#include "dev.h"

struct sim_rsa_params {
    unsigned irq;
};

extern const struct sim_dev_ops sim_rsa_ops;

#endif
