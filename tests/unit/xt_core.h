/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* An Xtensa core for tests: what call0 code for the ESP8266's core may use, and no more. Windows,
 * loops, exceptions and interrupts are no part of it; meeting one ends the run with a fault. */
#ifndef XT_CORE_H
#define XT_CORE_H

#include "core.h"

/* NULL when out of memory. `takes_bytes` says whether memory at an address may be accessed by less
 * than a word. Free with ops->free. */
struct sim_core *xt_core_new(struct sim_sys *sys, bool (*takes_bytes)(void *ctx, uint32_t addr),
                             void *ctx);

#endif
