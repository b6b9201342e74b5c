/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The SHA accelerator, block by block. */
#ifndef SIM_SHA_H
#define SIM_SHA_H

#include "dev.h"

extern const struct sim_dev_ops sim_sha_ops;

#endif
