/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "ops.h"

#define MODES 4u

uint32_t soc_mmu_page(void)
{
    return SOC_MMU_PAGE_OF_MODE(soc_mmu_mode());
}

void soc_mmu_set_page(uint32_t bytes)
{
    for (uint32_t mode = 0; mode < MODES; mode++)
        if (SOC_MMU_PAGE_OF_MODE(mode) == bytes)
            soc_mmu_set_mode(mode);
}
