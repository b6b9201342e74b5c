/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Time, resets and watchdogs. */
#include "rom.h"
#include "rom_api.h"

#define BOOT_MHZ      40u
#define CLOCK_PLL     1u
#define PERIOD_160MHZ 1u

static uint32_t cycles_per_us = BOOT_MHZ;
static uint32_t xtal_div;

static uint32_t cycles(void)
{
    uint32_t value;
    __asm__ volatile("csrr %0, 0x7e2" : "=r"(value));
    return value;
}

/* The crystal, undivided; the reset value halves it. */
void clock_init(void)
{
    SYSTEM->sysclk_conf &=
        ~(SYSTEM_SYSCLK_CONF_PRE_DIV_CNT_MASK | SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK);
}

void clock_fast(void)
{
    SYSTEM->cpu_per_conf = (SYSTEM->cpu_per_conf & ~SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK) |
                           PERIOD_160MHZ << SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_SHIFT;
    SYSTEM->sysclk_conf |= CLOCK_PLL << SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT;
    cycles_per_us = SOC_CPU_MAX_HZ / 1000000;
}

void ets_delay_us(uint32_t us)
{
    uint32_t start = cycles();
    while (us > 1000000) { /* pieces that the counter can hold at any clock */
        us -= 1000000;
        while (cycles() - start < 1000000 * cycles_per_us)
            ;
        start += 1000000 * cycles_per_us;
    }
    while (cycles() - start < us * cycles_per_us)
        ;
}

uint32_t ets_get_cpu_frequency(void)
{
    return cycles_per_us;
}

void ets_update_cpu_frequency(uint32_t ticks_per_us)
{
    cycles_per_us = ticks_per_us;
}

uint32_t ets_get_apb_freq(void)
{
    uint32_t source = (SYSTEM->sysclk_conf & SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK) >>
                      SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT;
    return source == CLOCK_PLL ? SOC_APB_HZ : SOC_XTAL_HZ;
}

uint32_t ets_get_xtal_freq(void)
{
    return SOC_XTAL_HZ;
}

uint32_t ets_get_xtal_div(void)
{
    return xtal_div;
}

void ets_set_xtal_div(uint32_t div)
{
    xtal_div = div;
}

uint32_t rtc_get_reset_reason(int cpu)
{
    (void)cpu;
    return RTC_CNTL->reset_state & RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_MASK;
}

uint32_t rtc_get_wakeup_cause(void)
{
    return RTC_CNTL->slp_wakeup_cause & RTC_CNTL_SLP_WAKEUP_CAUSE_WAKEUP_CAUSE_MASK;
}

uint32_t analog_super_wdt_reset_happened(void)
{
    return (RTC_CNTL->swd_conf & RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_MASK) != 0;
}

uint32_t jtag_cpu_reset_happened(void)
{
    return (RTC_CNTL->reset_state & RTC_CNTL_RESET_STATE_JTAG_RESET_FLAG_PROCPU_MASK) != 0;
}

void rtc_select_apb_bridge(bool is_rtc)
{
    (void)is_rtc;
}

void rtc_unhold_all_pads(void)
{
    RTC_CNTL->pad_hold = 0;
    RTC_CNTL->dig_pad_hold = 0;
}

void software_reset(void)
{
    RTC_CNTL->options0 |= RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK;
    for (;;)
        ;
}

void software_reset_cpu(int cpu)
{
    (void)cpu;
    RTC_CNTL->options0 |= RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK;
}

void assist_debug_clock_enable(void)
{
    SYSTEM->cpu_peri_clk_en |= SYSTEM_CPU_PERI_CLK_EN_CLK_EN_ASSIST_DEBUG_MASK;
    SYSTEM->cpu_peri_rst_en &= ~SYSTEM_CPU_PERI_RST_EN_RST_EN_ASSIST_DEBUG_MASK;
}

void assist_debug_record_enable(bool is_on)
{
    ASSIST_DEBUG->core_0_rcd_en = is_on ? 3 : 0;
}

static void swd_change(uint32_t set)
{
    RTC_CNTL->swd_wprotect = SOC_RTC_SWD_KEY;
    RTC_CNTL->swd_conf |= set;
    RTC_CNTL->swd_wprotect = 0;
}

void clear_super_wdt_reset_flag(void)
{
    swd_change(RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK);
}

/* The two that guard a boot from reset on. */
void disable_default_watchdog(void)
{
    RTC_CNTL->wdtwprotect = SOC_RTC_WDT_KEY;
    RTC_CNTL->wdtconfig0 &=
        ~(RTC_CNTL_WDTCONFIG0_WDT_EN_MASK | RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    RTC_CNTL->wdtwprotect = 0;
    TIMG0->wdtwprotect = SOC_TIMG_WDT_KEY;
    TIMG0->wdtconfig0 &= ~(TIMG_WDTCONFIG0_WDT_EN_MASK | TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    TIMG0->wdtconfig0 |= TIMG_WDTCONFIG0_WDT_CONF_UPDATE_EN_MASK;
    TIMG0->wdtwprotect = 0;
}

void wdt_disable_all(void)
{
    disable_default_watchdog();
    swd_change(RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
}
