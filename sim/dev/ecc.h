/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_ECC_H
#define SIM_ECC_H

#include "dev.h"

/* Where a version has its fields, and what it can do. */
struct sim_ecc_layout {
    uint32_t work_mode, result; /* of MULT_CONF */
    uint32_t mod_base;          /* 0: this version computes nothing modulo the order */
    bool has_jacobian;          /* memory of its own for Jacobian points */
};

extern const struct sim_ecc_layout sim_ecc_v1, sim_ecc_v2;

struct sim_ecc_params {
    unsigned irq;
    const struct sim_ecc_layout *layout;
};

extern const struct sim_dev_ops sim_ecc_ops;

#endif
