/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Resets, watchdogs, clocks, interrupts and pins of the chips with RTC_CNTL and SYSTEM. */
#include "ops.h"

#define CLOCK_PLL 1u

uint32_t soc_reset_cause(void)
{
    return RTC_CNTL->reset_state & RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_MASK;
}

uint32_t soc_wakeup_cause(void)
{
    return RTC_CNTL->slp_wakeup_cause & RTC_CNTL_SLP_WAKEUP_CAUSE_WAKEUP_CAUSE_MASK;
}

bool soc_is_download_forced(void)
{
    return (RTC_CNTL->option1 & RTC_CNTL_OPTION1_FORCE_DOWNLOAD_BOOT_MASK) != 0;
}

bool soc_is_jtag_reset(void)
{
#ifdef RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_PROCPU_MASK
    return (RTC_CNTL->reset_state & RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_PROCPU_MASK) != 0;
#else
    return false; /* it is a cause of its own */
#endif
}

void soc_reset_system(void)
{
    RTC_CNTL->options0 |= RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK;
    for (;;)
        ;
}

void soc_reset_cpu(void)
{
    RTC_CNTL->options0 |= RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK;
}

/* Watchdogs */

static void wdt_write(uint32_t config0)
{
    RTC_CNTL->wdtwprotect = SOC_RTC_WDT_KEY;
    RTC_CNTL->wdtconfig0 = config0;
    RTC_CNTL->wdtfeed = RTC_CNTL_WDTFEED_WDT_FEED_MASK;
    RTC_CNTL->wdtwprotect = 0;
}

void soc_wdt_start(uint32_t timeout_ms)
{
    uint32_t config = RTC_CNTL->wdtconfig0;
    config &= ~(RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK | RTC_CNTL_WDTCONFIG0_WDT_STG0_MASK);
    config |= SOC_WDT_RESET_SYSTEM << RTC_CNTL_WDTCONFIG0_WDT_STG0_SHIFT |
              RTC_CNTL_WDTCONFIG0_WDT_EN_MASK;
    RTC_CNTL->wdtwprotect = SOC_RTC_WDT_KEY;
    RTC_CNTL->wdtconfig1 = timeout_ms * SOC_RTC_SLOW_KHZ / SOC_RTC_WDT_STAGE0_SCALE;
    wdt_write(config);
}

void soc_wdt_feed(void)
{
    wdt_write(RTC_CNTL->wdtconfig0);
}

void soc_wdt_irq(bool is_on)
{
    RTC_CNTL->int_ena_rtc = (RTC_CNTL->int_ena_rtc & ~RTC_CNTL_INT_ENA_RTC_WDT_INT_ENA_MASK) |
                            (is_on ? RTC_CNTL_INT_ENA_RTC_WDT_INT_ENA_MASK : 0);
}

void soc_wdt_clear_irq(void)
{
    RTC_CNTL->int_clr_rtc = RTC_CNTL_INT_CLR_RTC_WDT_INT_CLR_MASK;
}

void soc_wdt_disable_boot(void)
{
    RTC_CNTL->wdtwprotect = SOC_RTC_WDT_KEY;
    RTC_CNTL->wdtconfig0 &=
        ~(RTC_CNTL_WDTCONFIG0_WDT_EN_MASK | RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    RTC_CNTL->wdtwprotect = 0;
    soc_timg_wdt_disable(TIMG0);
}

static void swd_change(uint32_t set)
{
    RTC_CNTL->swd_wprotect = SOC_RTC_SWD_KEY;
    RTC_CNTL->swd_conf |= set;
    RTC_CNTL->swd_wprotect = 0;
}

void soc_swd_feed_itself(void)
{
    swd_change(RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
}

bool soc_is_swd_reset(void)
{
    return (RTC_CNTL->swd_conf & RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_MASK) != 0;
}

void soc_swd_clear_flag(void)
{
    swd_change(RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK);
}

/* Clocks */

/* The reset value halves the crystal. */
void soc_clock_xtal(void)
{
    SYSTEM->sysclk_conf &=
        ~(SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_MASK | SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK);
}

/* The ROM left the PLL running: USB-Serial-JTAG lives on it. */
void soc_clock_max(void)
{
    SYSTEM->cpu_per_conf = (SYSTEM->cpu_per_conf & ~SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK) |
                           SOC_CPU_PERIOD_MAX << SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_SHIFT |
                           SYSTEM_CPU_PER_CONF_PLL_FREQ_SEL_MASK;
    SYSTEM->sysclk_conf = (SYSTEM->sysclk_conf & ~SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK) |
                          CLOCK_PLL << SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT;
}

bool soc_clock_is_pll(void)
{
    return (SYSTEM->sysclk_conf & SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK) >>
               SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT ==
           CLOCK_PLL;
}

/* The system timer counts two fifths of the crystal. Where there are two, a tenth of a millisecond
 * by the CPU's own counter, which follows the PLL, tells them apart. */
uint32_t soc_clock_xtal_hz(void)
{
#ifdef SOC_XTAL_OTHER_HZ
    static uint32_t xtal_hz;
    if (xtal_hz != 0)
        return xtal_hz;
    uint64_t before = soc_timer_ticks();
    uint32_t start = soc_cycles();
    while (soc_cycles() - start < SOC_CPU_MAX_HZ / 10000)
        ;
    uint32_t middle = (SOC_XTAL_HZ / 2 + SOC_XTAL_OTHER_HZ / 2) / 10000 * 2 / 5;
    xtal_hz = soc_timer_ticks() - before > middle ? SOC_XTAL_HZ : SOC_XTAL_OTHER_HZ;
    return xtal_hz;
#else
    return SOC_XTAL_HZ;
#endif
}

uint32_t soc_timer_rate(void)
{
    return soc_clock_xtal_hz() / 100000 * 2 / 5;
}

uint32_t soc_clock_cpu_hz(void)
{
    uint32_t divider = (SYSTEM->sysclk_conf & SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_MASK) + 1;
    if (!soc_clock_is_pll())
        return SOC_XTAL_HZ / divider;
    uint32_t period = SYSTEM->cpu_per_conf & SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK;
    return period == SOC_CPU_PERIOD_MAX ? SOC_CPU_MAX_HZ : SOC_APB_HZ;
}

/* Interrupts. */

void soc_irq_priority(uint32_t number, uint32_t priority)
{
    (&INTERRUPT_CORE0->cpu_int_pri_0)[number] = priority;
}

void soc_irq_threshold(uint32_t priority)
{
    INTERRUPT_CORE0->cpu_int_thresh = priority;
}

void soc_irq_enable(uint32_t mask)
{
    INTERRUPT_CORE0->cpu_int_enable |= mask;
}

void soc_irq_disable(uint32_t mask)
{
    INTERRUPT_CORE0->cpu_int_enable &= ~mask;
}

void soc_irq_edge(uint32_t number, bool is_edge)
{
    if (is_edge)
        INTERRUPT_CORE0->cpu_int_type |= 1u << number;
    else
        INTERRUPT_CORE0->cpu_int_type &= ~(1u << number);
}

/* Pins of the RTC domain have a hold register of their own. */
void soc_pad_hold(unsigned gpio, bool is_held)
{
    volatile uint32_t *reg =
        gpio < SOC_RTC_GPIO_COUNT ? &RTC_CNTL->pad_hold : &RTC_CNTL->dig_pad_hold;
    *reg = (*reg & ~(1u << gpio)) | (uint32_t)is_held << gpio;
}

void soc_pad_unhold_all(void)
{
    RTC_CNTL->pad_hold = 0;
    RTC_CNTL->dig_pad_hold = 0;
}

void soc_assist_debug_enable(void)
{
    SYSTEM->cpu_peri_clk_en |= SYSTEM_CPU_PERI_CLK_EN_CLK_EN_ASSIST_DEBUG_MASK;
    SYSTEM->cpu_peri_rst_en &= ~SYSTEM_CPU_PERI_RST_EN_RST_EN_ASSIST_DEBUG_MASK;
}

void soc_sha_enable(void)
{
    SYSTEM->perip_clk_en1 |= SYSTEM_PERIP_CLK_EN1_CRYPTO_SHA_CLK_EN_MASK;
    SYSTEM->perip_rst_en1 &= ~SYSTEM_PERIP_RST_EN1_CRYPTO_SHA_RST_MASK;
}
