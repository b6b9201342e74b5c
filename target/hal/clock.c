/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "clock.h"

#include "ops.h"

uint32_t hal_clock_cpu_max(void)
{
    if (soc_clock_is_pll())
        soc_clock_max();
    return soc_clock_cpu_hz();
}
