/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef HAL_CLOCK_H
#define HAL_CLOCK_H

#include <stdint.h>

/* Sets the CPU to its highest clock when the bootloader has left it on the PLL; on the crystal it
 * stays, since starting the PLL is the bootloader's work. Returns the clock in Hz. */
uint32_t hal_clock_cpu_max(void);

#endif
