/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "clock.h"

#include "soc.h"

#define SOC_CLK_PLL       1u
#define CPUPERIOD_160_MHZ 1u

uint32_t hal_clock_cpu_max(void)
{
    if (system_sysclk_conf_get_soc_clk_sel(SYSTEM->sysclk_conf) != SOC_CLK_PLL)
        return SOC_XTAL_HZ / (system_sysclk_conf_get_pre_div_cnt(SYSTEM->sysclk_conf) + 1);
    SYSTEM->cpu_per_conf =
        system_cpu_per_conf_set_cpuperiod_sel(SYSTEM->cpu_per_conf, CPUPERIOD_160_MHZ);
    return SOC_CPU_MAX_HZ;
}
