/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What every generation does alike with blocks of its own. */
#include "ops.h"

void soc_timg_wdt_disable(struct timg_regs *group)
{
    group->wdtwprotect = SOC_TIMG_WDT_KEY;
    group->wdtconfig0 &= ~(TIMG_WDTCONFIG0_WDT_EN_MASK | TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    group->wdtconfig0 |= TIMG_WDTCONFIG0_WDT_CONF_UPDATE_EN_MASK;
    group->wdtwprotect = 0;
}

void soc_wdt_disable_all(void)
{
    soc_wdt_disable_boot();
    soc_swd_feed_itself();
#ifdef TIMG1
    soc_timg_wdt_disable(TIMG1);
#endif
}

uint32_t soc_clock_apb_hz(void)
{
    return soc_clock_is_pll() ? SOC_APB_HZ : SOC_XTAL_HZ;
}

/* The map registers stand in the order of the sources' numbers. */
void soc_irq_route(uint32_t source, uint32_t number)
{
    ((volatile uint32_t *)(uintptr_t)INTERRUPT_CORE0_BASE)[source] = number;
}
