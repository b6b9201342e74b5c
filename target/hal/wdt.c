/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "wdt.h"

#include "soc.h"

static void disable_group(struct timg_regs *group)
{
    group->wdtwprotect = SOC_TIMG_WDT_KEY;
    group->wdtconfig0 &= ~(TIMG_WDTCONFIG0_WDT_EN_MASK | TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    group->wdtwprotect = 0;
}

void hal_wdt_disable_all(void)
{
    RTC_CNTL->wdtwprotect = SOC_RTC_WDT_KEY;
    RTC_CNTL->wdtconfig0 &=
        ~(RTC_CNTL_WDTCONFIG0_WDT_EN_MASK | RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    RTC_CNTL->wdtwprotect = 0;
    RTC_CNTL->swd_wprotect = SOC_RTC_SWD_KEY;
    RTC_CNTL->swd_conf |= RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK;
    RTC_CNTL->swd_wprotect = 0;
    disable_group(TIMG0);
    disable_group(TIMG1);
}
