/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Resets, watchdogs, clocks, interrupts and pins of the chips with a low-power domain of blocks,
 * PCR and a PLIC. */
#include "ops.h"

#define CLOCK_PLL 1u

uint32_t soc_reset_cause(void)
{
    return LP_CLKRST->reset_cause & LP_CLKRST_RESET_CAUSE_RESET_CAUSE_MASK;
}

uint32_t soc_wakeup_cause(void)
{
    return PMU->slp_wakeup_status0;
}

bool soc_is_download_forced(void)
{
    return (LP_AON->sys_cfg & LP_AON_SYS_CFG_FORCE_DOWNLOAD_BOOT_MASK) != 0;
}

bool soc_is_jtag_reset(void)
{
    return false; /* it is a cause of its own */
}

void soc_reset_system(void)
{
    LP_AON->sys_cfg |= LP_AON_SYS_CFG_HPSYS_SW_RESET_MASK;
    for (;;)
        ;
}

void soc_reset_cpu(void)
{
    LP_AON->cpucore0_cfg |= LP_AON_CPUCORE0_CFG_CPU_CORE0_SW_RESET_MASK;
}

/* Watchdogs */

static void wdt_write(uint32_t config0)
{
    LP_WDT->wdtwprotect = SOC_RTC_WDT_KEY;
    LP_WDT->wdtconfig0 = config0;
    LP_WDT->wdtfeed = LP_WDT_WDTFEED_RTC_WDT_FEED_MASK;
    LP_WDT->wdtwprotect = 0;
}

void soc_wdt_start(uint32_t timeout_ms)
{
    uint32_t config = LP_WDT->wdtconfig0;
    config &= ~(LP_WDT_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK | LP_WDT_WDTCONFIG0_WDT_STG0_MASK);
    config |=
        SOC_WDT_RESET_SYSTEM << LP_WDT_WDTCONFIG0_WDT_STG0_SHIFT | LP_WDT_WDTCONFIG0_WDT_EN_MASK;
    LP_WDT->wdtwprotect = SOC_RTC_WDT_KEY;
    LP_WDT->config1 = timeout_ms * SOC_RTC_SLOW_KHZ / SOC_RTC_WDT_STAGE0_SCALE;
    wdt_write(config);
}

void soc_wdt_feed(void)
{
    wdt_write(LP_WDT->wdtconfig0);
}

void soc_wdt_irq(bool is_on)
{
    LP_WDT->int_ena_rtc = (LP_WDT->int_ena_rtc & ~LP_WDT_INT_ENA_RTC_WDT_INT_ENA_MASK) |
                          (is_on ? LP_WDT_INT_ENA_RTC_WDT_INT_ENA_MASK : 0);
}

void soc_wdt_clear_irq(void)
{
    LP_WDT->int_clr_rtc = LP_WDT_INT_CLR_RTC_WDT_INT_CLR_MASK;
}

void soc_wdt_disable_boot(void)
{
    LP_WDT->wdtwprotect = SOC_RTC_WDT_KEY;
    LP_WDT->wdtconfig0 &=
        ~(LP_WDT_WDTCONFIG0_WDT_EN_MASK | LP_WDT_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    LP_WDT->wdtwprotect = 0;
    soc_timg_wdt_disable(TIMG0);
}

static void swd_change(uint32_t set)
{
    LP_WDT->swd_wprotect = SOC_RTC_SWD_KEY;
    LP_WDT->swd_conf |= set;
    LP_WDT->swd_wprotect = 0;
}

void soc_swd_feed_itself(void)
{
    swd_change(LP_WDT_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
}

bool soc_is_swd_reset(void)
{
    return (LP_WDT->swd_conf & LP_WDT_SWD_CONF_SWD_RESET_FLAG_MASK) != 0;
}

void soc_swd_clear_flag(void)
{
    swd_change(LP_WDT_SWD_CONF_SWD_RST_FLAG_CLR_MASK);
}

/* Clocks */

/* Dividers of some chips take effect together, on request. */
static void apply_dividers(void)
{
#ifdef PCR_BUS_CLK_UPDATE_OFFSET
    PCR->bus_clk_update = PCR_BUS_CLK_UPDATE_BUS_CLOCK_UPDATE_MASK;
    while ((PCR->bus_clk_update & PCR_BUS_CLK_UPDATE_BUS_CLOCK_UPDATE_MASK) != 0)
        ;
#endif
}

void soc_clock_xtal(void)
{
    PCR->sysclk_conf &= ~PCR_SYSCLK_CONF_SOC_CLK_SEL_MASK;
    apply_dividers();
}

/* The ROM left the PLL running: USB-Serial-JTAG lives on it. */
void soc_clock_max(void)
{
    soc_clock_pll_dividers();
    apply_dividers();
    PCR->sysclk_conf = (PCR->sysclk_conf & ~PCR_SYSCLK_CONF_SOC_CLK_SEL_MASK) |
                       CLOCK_PLL << PCR_SYSCLK_CONF_SOC_CLK_SEL_SHIFT;
    apply_dividers();
}

bool soc_clock_is_pll(void)
{
    return (PCR->sysclk_conf & PCR_SYSCLK_CONF_SOC_CLK_SEL_MASK) >>
               PCR_SYSCLK_CONF_SOC_CLK_SEL_SHIFT ==
           CLOCK_PLL;
}

uint32_t soc_clock_xtal_hz(void)
{
    return SOC_XTAL_HZ;
}

uint32_t soc_timer_rate(void)
{
    return 160; /* 16 MHz whatever the crystal */
}

uint32_t soc_clock_cpu_hz(void)
{
    return soc_clock_is_pll() ? SOC_CPU_MAX_HZ : SOC_XTAL_HZ;
}

/* Interrupts. The PLIC has no register description; technical reference manual, "High-Performance
 * CPU". A CPU interrupt has to be enabled in the core, too. */

#define PLIC           ((volatile uint32_t *)0x20001000u)
#define PLIC_ENABLE    0u
#define PLIC_TYPE      1u
#define PLIC_PRIORITY  4u
#define PLIC_THRESHOLD 36u

void soc_irq_priority(uint32_t number, uint32_t priority)
{
    PLIC[PLIC_PRIORITY + number] = priority;
}

void soc_irq_threshold(uint32_t priority)
{
    PLIC[PLIC_THRESHOLD] = priority;
}

void soc_irq_enable(uint32_t mask)
{
    PLIC[PLIC_ENABLE] |= mask;
    __asm__ volatile("csrs mie, %0" ::"r"(mask) : "memory");
}

void soc_irq_disable(uint32_t mask)
{
    PLIC[PLIC_ENABLE] &= ~mask;
    __asm__ volatile("csrc mie, %0" ::"r"(mask) : "memory");
}

void soc_irq_edge(uint32_t number, bool is_edge)
{
    if (is_edge)
        PLIC[PLIC_TYPE] |= 1u << number;
    else
        PLIC[PLIC_TYPE] &= ~(1u << number);
}

void soc_pad_hold(unsigned gpio, bool is_held)
{
    LP_AON->gpio_hold0 = (LP_AON->gpio_hold0 & ~(1u << gpio)) | (uint32_t)is_held << gpio;
}

void soc_pad_unhold_all(void)
{
    LP_AON->gpio_hold0 = 0;
}

void soc_assist_debug_enable(void)
{
    PCR->assist_conf = (PCR->assist_conf & ~PCR_ASSIST_CONF_ASSIST_RST_EN_MASK) |
                       PCR_ASSIST_CONF_ASSIST_CLK_EN_MASK;
}

void soc_sha_enable(void)
{
    PCR->sha_conf = (PCR->sha_conf & ~PCR_SHA_CONF_SHA_RST_EN_MASK) | PCR_SHA_CONF_SHA_CLK_EN_MASK;
}
