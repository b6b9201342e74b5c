/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Time since start-up, delays, and a periodic call, all by the system timer's unit 0. */
#ifndef HAL_TIMER_H
#define HAL_TIMER_H

#include <stdint.h>

uint64_t hal_time_us(void);
void hal_delay_us(uint32_t duration_us);

/* Calls `fn` from an interrupt every period_us (1 to 4000000), first after one period. Replaces the
 * call that was set before. fn NULL stops it. */
void hal_timer_every(uint32_t period_us, void (*fn)(void *ctx), void *ctx);

#endif
