/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The rows of the list of simulated chips. */
#ifndef SIM_SOCS_H
#define SIM_SOCS_H

#include "soc.h"

#include "chips.h"

extern const struct sim_soc sim_soc_esp32c2;
extern const struct sim_soc sim_soc_esp32c3;
extern const struct sim_soc sim_soc_esp32c6;
extern const struct sim_soc sim_soc_esp32h2;

#endif
