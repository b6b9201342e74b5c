/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Time, resets and watchdogs. */
#include "ops.h"
#include "rom.h"
#include "rom_api.h"

static uint32_t cycles_per_us = SOC_XTAL_HZ / 1000000;
static uint32_t xtal_div;

static uint32_t cycles(void)
{
    uint32_t value;
    __asm__ volatile("csrr %0, 0x7e2" : "=r"(value));
    return value;
}

void clock_init(void)
{
    soc_clock_xtal();
}

void clock_slow(void)
{
    soc_clock_xtal();
    cycles_per_us = SOC_XTAL_HZ / 1000000;
}

void clock_fast(void)
{
    soc_clock_max();
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
    return soc_clock_apb_hz();
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
    return soc_reset_cause();
}

uint32_t rtc_get_wakeup_cause(void)
{
    return soc_wakeup_cause();
}

uint32_t analog_super_wdt_reset_happened(void)
{
    return soc_is_swd_reset();
}

uint32_t jtag_cpu_reset_happened(void)
{
    return soc_is_jtag_reset();
}

void rtc_select_apb_bridge(bool is_rtc)
{
    (void)is_rtc;
}

void rtc_unhold_all_pads(void)
{
    soc_pad_unhold_all();
}

void software_reset(void)
{
    soc_reset_system();
}

void software_reset_cpu(int cpu)
{
    (void)cpu;
    soc_reset_cpu();
}

void assist_debug_clock_enable(void)
{
    soc_assist_debug_enable();
}

void assist_debug_record_enable(bool is_on)
{
    ASSIST_DEBUG->core_0_rcd_en = is_on ? 3 : 0;
}

void clear_super_wdt_reset_flag(void)
{
    soc_swd_clear_flag();
}

void disable_default_watchdog(void)
{
    soc_wdt_disable_boot();
}

void wdt_disable_all(void)
{
    soc_wdt_disable_boot();
    soc_swd_feed_itself();
}

/* Names of later chips. */

uint32_t ets_clk_get_xtal_freq(void)
{
    return SOC_XTAL_HZ;
}

uint32_t ets_clk_get_cpu_freq(void)
{
    return soc_clock_cpu_hz();
}

/* The bus follows its divider at once. */
void ets_clk_apb_wait_ready(void)
{
}

void ets_clk_mspi_apb_wait_ready(void)
{
}

void ets_clk_assist_debug_clock_enable(void)
{
    soc_assist_debug_enable();
}
