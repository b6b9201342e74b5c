/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Sleeps in WFI for a week of the ESP32-C3's time and looks at every clock. The system timer wakes
 * it every 4 s, TIMG0 every minute, the RTC timer every ten minutes; both watchdogs would bite
 * after 90 s and are fed each minute. Ends by semihosting: status 0, or which clock was wrong. */
#include <crema/regs/esp32c3/esp32c3.h>
#include <crema/regs/esp32c3/interrupt_core0.h>
#include <crema/regs/esp32c3/irq.h>
#include <crema/regs/esp32c3/rtc_cntl.h>
#include <crema/regs/esp32c3/systimer.h>
#include <crema/regs/esp32c3/timg.h>
#include <stdint.h>

#define WEEK_S      604800u
#define TICK_S      4u
#define SYSTIMER_HZ 16000000u
#define TIMG_HZ     20000000u
#define RTC_HZ      136000u
#define WDT_KEY     0x50d83aa1u
#define SWD_KEY     0x8f1d312au

static volatile uint32_t *reg(uint32_t addr)
{
    return (volatile uint32_t *)addr;
}

static void wr(uint32_t addr, uint32_t value)
{
    *reg(addr) = value;
}

static uint64_t systimer_now(void)
{
    wr(SYSTIMER_BASE + SYSTIMER_UNIT0_OP_OFFSET, SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK);
    uint32_t hi = *reg(SYSTIMER_BASE + SYSTIMER_UNIT0_VALUE_HI_OFFSET);
    return (uint64_t)hi << 32 | *reg(SYSTIMER_BASE + SYSTIMER_UNIT0_VALUE_HI_OFFSET + 4);
}

static uint64_t rtc_now(void)
{
    wr(RTC_CNTL_BASE + RTC_CNTL_TIME_UPDATE_OFFSET, RTC_CNTL_TIME_UPDATE_TIME_UPDATE_MASK);
    uint32_t hi = *reg(RTC_CNTL_BASE + RTC_CNTL_TIME_HIGH0_OFFSET);
    return (uint64_t)hi << 32 | *reg(RTC_CNTL_BASE + RTC_CNTL_TIME_LOW0_OFFSET);
}

static uint64_t timg_now(void)
{
    wr(TIMG0_BASE + TIMG_T0UPDATE_OFFSET, 1);
    uint32_t hi = *reg(TIMG0_BASE + TIMG_T0HI_OFFSET);
    return (uint64_t)hi << 32 | *reg(TIMG0_BASE + TIMG_T0LO_OFFSET);
}

static void rtc_alarm_at(uint64_t when)
{
    wr(RTC_CNTL_BASE + RTC_CNTL_SLP_TIMER0_OFFSET, (uint32_t)when);
    wr(RTC_CNTL_BASE + RTC_CNTL_SLP_TIMER1_OFFSET,
       (uint32_t)(when >> 32) | RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK);
}

/* Each on a CPU interrupt that wakes and is never taken: mstatus.MIE is 0. */
static void attach(uint32_t source, uint32_t number)
{
    wr(INTERRUPT_CORE0_BASE + 4 * source, number);
    wr(INTERRUPT_CORE0_BASE + INTERRUPT_CORE0_CPU_INT_PRI_0_OFFSET + 4 * number, 1);
    *reg(INTERRUPT_CORE0_BASE + INTERRUPT_CORE0_CPU_INT_ENABLE_OFFSET) |= 1u << number;
}

static void timg_start(void)
{
    uint64_t minute = 60ull * TIMG_HZ;
    wr(TIMG0_BASE + TIMG_T0LOADLO_OFFSET, 0);
    wr(TIMG0_BASE + TIMG_T0LOADHI_OFFSET, 0);
    wr(TIMG0_BASE + TIMG_T0LOAD_OFFSET, 1);
    wr(TIMG0_BASE + TIMG_T0ALARMLO_OFFSET, (uint32_t)minute);
    wr(TIMG0_BASE + TIMG_T0ALARMHI_OFFSET, (uint32_t)(minute >> 32));
    wr(TIMG0_BASE + TIMG_INT_ENA_TIMERS_OFFSET, 1);
    wr(TIMG0_BASE + TIMG_T0CONFIG_OFFSET,
       TIMG_T0CONFIG_EN_MASK | TIMG_T0CONFIG_INCREASE_MASK | TIMG_T0CONFIG_AUTORELOAD_MASK |
           TIMG_T0CONFIG_ALARM_EN_MASK | TIMG_T0CONFIG_USE_XTAL_MASK |
           2u << TIMG_T0CONFIG_DIVIDER_SHIFT);
}

/* 90 s: TIMG0's at 1 kHz, the RTC's on the slow clock; both reset the system. */
static void watchdogs_start(void)
{
    wr(TIMG0_BASE + TIMG_WDTWPROTECT_OFFSET, WDT_KEY);
    wr(TIMG0_BASE + TIMG_WDTCONFIG1_OFFSET, 40000u << TIMG_WDTCONFIG1_WDT_CLK_PRESCALE_SHIFT);
    wr(TIMG0_BASE + TIMG_WDTCONFIG2_OFFSET, 90000);
    wr(TIMG0_BASE + TIMG_WDTCONFIG0_OFFSET, TIMG_WDTCONFIG0_WDT_EN_MASK |
                                                3u << TIMG_WDTCONFIG0_WDT_STG0_SHIFT |
                                                TIMG_WDTCONFIG0_WDT_USE_XTAL_MASK);
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTWPROTECT_OFFSET, WDT_KEY);
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTCONFIG1_OFFSET, 90 * RTC_HZ / 2); /* eFuse doubles it */
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTCONFIG0_OFFSET,
       RTC_CNTL_WDTCONFIG0_WDT_EN_MASK | 4u << RTC_CNTL_WDTCONFIG0_WDT_STG0_SHIFT);
    wr(RTC_CNTL_BASE + RTC_CNTL_SWD_WPROTECT_OFFSET, SWD_KEY);
    *reg(RTC_CNTL_BASE + RTC_CNTL_SWD_CONF_OFFSET) |= RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK;
}

static void feed(void)
{
    wr(TIMG0_BASE + TIMG_WDTFEED_OFFSET, 1);
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTFEED_OFFSET, RTC_CNTL_WDTFEED_WDT_FEED_MASK);
}

static void leave(uint32_t status)
{
    volatile uint32_t block[2] = {0x20026, status};
    register uint32_t a0 __asm__("a0") = 0x20;
    register volatile uint32_t *a1 __asm__("a1") = block;
    __asm__ volatile(".option push\n.option norvc\nslli zero, zero, 0x1f\nebreak\n"
                     "srai zero, zero, 7\n.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
}

static uint64_t apart(uint64_t a, uint64_t b)
{
    return a > b ? a - b : b - a;
}

void run(void);

void run(void)
{
    uint32_t ticks = 0, minutes = 0, alarms = 0, status = 0;
    watchdogs_start();
    feed();
    timg_start();
    wr(SYSTIMER_BASE + SYSTIMER_TARGET0_CONF_OFFSET, TICK_S * SYSTIMER_HZ);
    *reg(SYSTIMER_BASE + SYSTIMER_TARGET0_CONF_OFFSET) |=
        SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK;
    *reg(SYSTIMER_BASE + SYSTIMER_CONF_OFFSET) |= SYSTIMER_CONF_TARGET0_WORK_EN_MASK;
    wr(SYSTIMER_BASE + SYSTIMER_INT_ENA_OFFSET, 1);
    wr(RTC_CNTL_BASE + RTC_CNTL_INT_ENA_RTC_OFFSET, RTC_CNTL_INT_ENA_RTC_MAIN_TIMER_INT_ENA_MASK);
    attach(IRQ_SYSTIMER_TARGET0, 1);
    attach(IRQ_TG0_T0_LEVEL, 2);
    attach(IRQ_RTC_CORE, 3);
    uint64_t systimer_from = systimer_now();
    uint64_t rtc_from = rtc_now();
    rtc_alarm_at(rtc_from + 600ull * RTC_HZ);
    while (ticks < WEEK_S / TICK_S) {
        __asm__ volatile("wfi");
        if (*reg(SYSTIMER_BASE + SYSTIMER_INT_RAW_OFFSET) & 1) {
            wr(SYSTIMER_BASE + SYSTIMER_INT_CLR_OFFSET, 1);
            ticks++;
        }
        if (*reg(TIMG0_BASE + TIMG_INT_RAW_TIMERS_OFFSET) & 1) {
            wr(TIMG0_BASE + TIMG_INT_CLR_TIMERS_OFFSET, 1);
            *reg(TIMG0_BASE + TIMG_T0CONFIG_OFFSET) |= TIMG_T0CONFIG_ALARM_EN_MASK;
            minutes++;
            feed();
        }
        if (*reg(RTC_CNTL_BASE + RTC_CNTL_INT_RAW_RTC_OFFSET) &
            RTC_CNTL_INT_RAW_RTC_MAIN_TIMER_INT_RAW_MASK) {
            wr(RTC_CNTL_BASE + RTC_CNTL_INT_CLR_RTC_OFFSET,
               RTC_CNTL_INT_CLR_RTC_MAIN_TIMER_INT_CLR_MASK);
            alarms++;
            rtc_alarm_at(rtc_from + (alarms + 1) * 600ull * RTC_HZ);
        }
    }
    uint64_t passed = systimer_now() - systimer_from;
    uint64_t rtc = rtc_now() - rtc_from;
    uint64_t timg = minutes * 60ull * TIMG_HZ + timg_now();
    if (apart(passed, (uint64_t)WEEK_S * SYSTIMER_HZ) > SYSTIMER_HZ / 1000)
        status |= 1;
    if (apart(timg, (uint64_t)WEEK_S * TIMG_HZ) > TIMG_HZ / 1000)
        status |= 2;
    if (apart(rtc, (uint64_t)WEEK_S * RTC_HZ) > RTC_HZ / 1000)
        status |= 4;
    if (apart(minutes, WEEK_S / 60) > 1 || apart(alarms, WEEK_S / 600) > 1)
        status |= 8;
    leave(status);
}

__asm__(".pushsection .text\n.globl _start\n_start: csrci mstatus, 8\nla sp, stack_top\ncall "
        "run\n1: j 1b\n.popsection\n"
        ".pushsection .espressif.metadata, \"\"\n.globl \"build_info.CHIP_NAME\"\n"
        "\"build_info.CHIP_NAME\": .ascii \"esp32c3\"\n"
        ".size \"build_info.CHIP_NAME\", 7\n.popsection\n"
        ".pushsection .flash.appdesc, \"a\"\n.word 0xabcd5432\n.zero 252\n.popsection\n");
