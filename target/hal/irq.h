/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Interrupt sources to C functions, through the interrupt matrix. */
#ifndef HAL_IRQ_H
#define HAL_IRQ_H

#include <stdint.h>

/* Calls `fn` when source `source` (enum irq) is active; priority 1 to 15, higher wins. Takes a free
 * CPU interrupt the first time and keeps it. Returns 0, or -1 when none is left. */
int hal_irq_attach(uint32_t source, uint32_t priority, void (*fn)(void *ctx), void *ctx);
void hal_irq_detach(uint32_t source);

#endif
