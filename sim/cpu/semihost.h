/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Calls of a program to its host (ARM's semihosting interface, which RISC-V took over): the same
 * for every instruction set. */
#ifndef SIM_SEMIHOST_H
#define SIM_SEMIHOST_H

#include "sys.h"

/* Carries out operation `op` with parameter `arg` (a value or the address of a parameter block) and
 * returns its result. sys->now must be exact. */
uint32_t sim_semihost(struct sim_sys *sys, uint32_t op, uint32_t arg);

#endif
