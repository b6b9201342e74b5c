/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* System timer, timer groups, watchdogs and the RTC's timer by their registers. */
#include "chip.h"

#define ST(reg)  (SYSTIMER_BASE + SYSTIMER_##reg##_OFFSET)
#define TG(reg)  (TIMG0_BASE + TIMG_##reg##_OFFSET)
#define RTC(reg) (RTC_CNTL_BASE + RTC_CNTL_##reg##_OFFSET)

#define WDT_KEY 0x50d83aa1u
#define WEEK    (UINT64_C(7) * 24 * 3600 * SIM_TICKS_PER_S)

static uint64_t now(void)
{
    return the_chip.soc->sys.now;
}

static uint64_t systimer(unsigned unit)
{
    wr(ST(UNIT0_OP) + 4 * unit, SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK);
    assert_true(rd(ST(UNIT0_OP) + 4 * unit) & SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_MASK);
    uint64_t hi = rd(ST(UNIT0_VALUE_HI) + 8 * unit);
    return hi << 32 | rd(ST(UNIT0_VALUE_LO) + 8 * unit);
}

static void systimer_load(unsigned unit, uint64_t value)
{
    wr(ST(UNIT0_LOAD_HI) + 8 * unit, (uint32_t)(value >> 32));
    wr(ST(UNIT0_LOAD_LO) + 8 * unit, (uint32_t)value);
    wr(ST(UNIT0_LOAD) + 4 * unit, 1);
}

static void systimer_target(unsigned i, uint64_t value)
{
    wr(ST(TARGET0_HI) + 8 * i, (uint32_t)(value >> 32));
    wr(ST(TARGET0_LO) + 8 * i, (uint32_t)value);
    wr(ST(COMP0_LOAD) + 4 * i, 1);
}

/* 900 ticks a count, over a week and through 52 bits. */
static void test_systimer_counts(void **state)
{
    (void)state;
    systimer_load(0, 0);
    uint64_t start = now();
    run_to(start + 900 * 1000 - 1);
    assert_int_equal(systimer(0), 999);
    run(1);
    assert_int_equal(systimer(0), 1000);
    run_to(start + WEEK);
    assert_int_equal(systimer(0), WEEK / 900);
    systimer_load(0, (UINT64_C(1) << 52) - 1);
    run(900);
    assert_int_equal(systimer(0), 0);
}

static void test_systimer_units(void **state)
{
    (void)state;
    uint64_t one = systimer(1);
    run(us(10));
    assert_int_equal(systimer(1), one); /* unit 1 is off after reset */
    set(ST(CONF), SYSTIMER_CONF_TIMER_UNIT1_WORK_EN_MASK);
    run(us(10));
    assert_int_equal(systimer(1), one + 160);
    wr(ST(CONF), rd(ST(CONF)) & ~SYSTIMER_CONF_TIMER_UNIT0_WORK_EN_MASK);
    uint64_t zero = systimer(0);
    run(us(10));
    assert_int_equal(systimer(0), zero);
}

static void test_systimer_target(void **state)
{
    (void)state;
    systimer_load(0, 0);
    uint64_t start = now();
    wr(ST(INT_ENA), 1);
    systimer_target(0, 5000);
    run_to(start + 900 * 6000);
    assert_int_equal(rd(ST(INT_RAW)), 0); /* the comparator is off */
    systimer_load(0, 0);
    start = now();
    set(ST(CONF), SYSTIMER_CONF_TARGET0_WORK_EN_MASK);
    run_to(start + 900 * 5000 - 1);
    assert_false(irq(IRQ_SYSTIMER_TARGET0));
    run(1);
    assert_true(irq(IRQ_SYSTIMER_TARGET0));
    wr(ST(INT_CLR), 1);
    assert_false(irq(IRQ_SYSTIMER_TARGET0));
    run(us(100000));
    assert_int_equal(rd(ST(INT_RAW)), 0); /* once */
    systimer_target(0, systimer(0) - 10); /* already past: at once */
    run(1);
    assert_true(irq(IRQ_SYSTIMER_TARGET0));
}

/* A week of a 1 ms tick: the last one comes when it should. */
static void test_systimer_period(void **state)
{
    (void)state;
    wr(ST(TARGET1_CONF), 16000);
    wr(ST(COMP1_LOAD), 1);
    set(ST(TARGET1_CONF), SYSTIMER_TARGET1_CONF_TARGET1_PERIOD_MODE_MASK);
    wr(ST(INT_ENA), 2);
    systimer_load(0, 0);
    uint64_t start = now();
    set(ST(CONF), SYSTIMER_CONF_TARGET1_WORK_EN_MASK);
    for (unsigned i = 1; i <= 1000; i++) {
        run_to(start + i * SIM_TICKS_PER_MS - 1);
        assert_false(irq(IRQ_SYSTIMER_TARGET1));
        run(1);
        assert_true(irq(IRQ_SYSTIMER_TARGET1));
        wr(ST(INT_CLR), 2);
    }
    run_to(start + 600 * SIM_TICKS_PER_S - 1);
    wr(ST(INT_CLR), 2);
    assert_false(irq(IRQ_SYSTIMER_TARGET1));
    run(1);
    assert_true(irq(IRQ_SYSTIMER_TARGET1));
}

/* Timer group */

static uint64_t timer(void)
{
    wr(TG(T0UPDATE), 1);
    return (uint64_t)rd(TG(T0HI)) << 32 | rd(TG(T0LO));
}

static void timer_load(uint64_t value)
{
    wr(TG(T0LOADLO), (uint32_t)value);
    wr(TG(T0LOADHI), (uint32_t)(value >> 32));
    wr(TG(T0LOAD), 1);
}

static void timer_alarm(uint64_t value)
{
    wr(TG(T0ALARMLO), (uint32_t)value);
    wr(TG(T0ALARMHI), (uint32_t)(value >> 32));
}

#define T0_ON  (TIMG_T0CONFIG_EN_MASK | TIMG_T0CONFIG_INCREASE_MASK | TIMG_T0CONFIG_USE_XTAL_MASK)
#define DIV(n) ((uint32_t)(n) << 13)

static void test_timer_counts(void **state)
{
    (void)state;
    wr(TG(T0CONFIG), T0_ON | DIV(40)); /* 1 MHz */
    timer_load(0);
    uint64_t start = now();
    run(us(1000) - 1);
    assert_int_equal(timer(), 999);
    run_to(start + WEEK);
    assert_int_equal(timer(), WEEK / SIM_TICKS_PER_US);
    timer_load((UINT64_C(1) << 54) - 1);
    run(us(1));
    assert_int_equal(timer(), 0);
    wr(TG(T0CONFIG), (T0_ON | DIV(40)) & ~TIMG_T0CONFIG_INCREASE_MASK);
    run(us(1));
    assert_int_equal(timer(), (UINT64_C(1) << 54) - 1);
}

static void test_timer_dividers(void **state)
{
    (void)state;
    static const struct {
        uint32_t div, by;
    } row[] = {{0, 65536}, {1, 2}, {2, 2}, {3, 3}, {65535, 65535}};
    for (size_t i = 0; i < CR_COUNT(row); i++) {
        wr(TG(T0CONFIG), T0_ON | DIV(row[i].div));
        timer_load(0);
        run(UINT64_C(360) * row[i].by * 7);
        assert_int_equal(timer(), 7);
        wr(TG(T0CONFIG), 0);
    }
}

static void test_timer_alarm(void **state)
{
    (void)state;
    wr(TG(INT_ENA_TIMERS), 1);
    timer_load(0);
    timer_alarm(250);
    wr(TG(T0CONFIG), T0_ON | DIV(40) | TIMG_T0CONFIG_ALARM_EN_MASK | TIMG_T0CONFIG_AUTORELOAD_MASK);
    uint64_t start = now();
    for (unsigned i = 1; i <= 50; i++) {
        run_to(start + i * us(250) - 1);
        assert_false(irq(IRQ_TG0_T0_LEVEL));
        run(1);
        assert_true(irq(IRQ_TG0_T0_LEVEL));
        assert_int_equal(timer(), 0);
        assert_false(rd(TG(T0CONFIG)) & TIMG_T0CONFIG_ALARM_EN_MASK);
        wr(TG(INT_CLR_TIMERS), 1);
        set(TG(T0CONFIG), TIMG_T0CONFIG_ALARM_EN_MASK);
    }
    timer_alarm(1000);
    run(us(500));
    timer_alarm(100); /* behind the count: at once */
    run(1);
    assert_true(irq(IRQ_TG0_T0_LEVEL));
}

/* The APB clock changes under a running timer: what was counted stays counted. */
static void test_timer_clock_change(void **state)
{
    (void)state;
    wr(TG(T0CONFIG), (T0_ON | DIV(2)) & ~TIMG_T0CONFIG_USE_XTAL_MASK);
    timer_load(0);
    run(us(100)); /* 20 MHz APB: 1000 */
    wr(SYSTEM_BASE + SYSTEM_SYSCLK_CONF_OFFSET, 1u << 10);
    run(us(100)); /* 80 MHz: 4000 */
    assert_int_equal(timer(), 5000);
    assert_int_equal(the_chip.soc->sys.ticks_per_cycle, 180);
    wr(SYSTEM_BASE + SYSTEM_CPU_PER_CONF_OFFSET, 5);
    assert_int_equal(the_chip.soc->sys.ticks_per_cycle, 90);
}

/* Watchdogs */

static uint32_t cause(void)
{
    return rd(RTC(RESET_STATE)) & RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_MASK;
}

/* Crystal, prescaler 40: microseconds. */
static void mwdt_setup(uint32_t stages)
{
    wr(TG(WDTCONFIG1), 40u << 16);
    for (unsigned i = 0; i < 4; i++)
        wr(TG(WDTCONFIG2) + 4 * i, 100 * (i + 1));
    wr(TG(WDTCONFIG0), TIMG_WDTCONFIG0_WDT_EN_MASK | TIMG_WDTCONFIG0_WDT_USE_XTAL_MASK |
                           TIMG_WDTCONFIG0_WDT_PROCPU_RESET_EN_MASK | stages);
}

static void test_mwdt_stages(void **state)
{
    (void)state;
    wr(TG(INT_ENA_TIMERS), 2);
    wr(RTC(STORE0), 0x1234);
    mwdt_setup(0u << 29 | 1u << 27 | 2u << 25 | 3u << 23);
    uint64_t start = now();
    run_to(start + us(300) - 1);
    assert_false(irq(IRQ_TG0_WDT_LEVEL));
    run(1);
    assert_true(irq(IRQ_TG0_WDT_LEVEL));
    run_to(start + us(600) - 1);
    assert_int_equal(cause(), 1);
    run(1);
    assert_int_equal(cause(), 0xb); /* a CPU reset leaves the watchdog running */
    assert_true(rd(TG(WDTCONFIG0)) & TIMG_WDTCONFIG0_WDT_EN_MASK);
    run_to(start + us(1000));
    assert_int_equal(cause(), 7);
    assert_int_equal(rd(TG(WDTCONFIG0)), TIMG_WDTCONFIG0_RESET);
    assert_int_equal(rd(RTC(STORE0)), 0x1234);
}

static void test_mwdt_feed_and_key(void **state)
{
    (void)state;
    mwdt_setup(3u << 29);
    for (unsigned i = 0; i < 20; i++) {
        run(us(90));
        wr(TG(WDTFEED), 1);
    }
    assert_int_equal(cause(), 1);
    wr(TG(WDTWPROTECT), 0);
    wr(TG(WDTCONFIG0), 0);
    assert_true(rd(TG(WDTCONFIG0)) & TIMG_WDTCONFIG0_WDT_EN_MASK);
    wr(TG(WDTFEED), 1);
    run(us(101));
    assert_int_equal(cause(), 7);
}

/* Nobody ends the guard of the boot: the group's watchdog bites 26 million APB cycles after reset.
 * With the boot pin low it does not run. */
static void test_boot_guard(void **state)
{
    (void)state;
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    super_watchdog_off();
    run(SIM_TICKS_PER_MS * 1299);
    assert_int_equal(cause(), 1);
    run(SIM_TICKS_PER_MS * 2);
    assert_int_equal(cause(), 7);
    sim_soc_set_pins(the_chip.soc, 1u << 9, 0);
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    super_watchdog_off();
    run(SIM_TICKS_PER_S * 10);
    assert_int_equal(cause(), 1);
}

static void rwdt_setup(uint32_t config)
{
    wr(RTC(WDTWPROTECT), WDT_KEY);
    for (unsigned i = 0; i < 4; i++)
        wr(RTC(WDTCONFIG1) + 4 * i, 136 * (i + 1)); /* milliseconds */
    wr(RTC(WDTCONFIG0),
       RTC_CNTL_WDTCONFIG0_WDT_EN_MASK | RTC_CNTL_WDTCONFIG0_WDT_PROCPU_RESET_EN_MASK | config);
    wr(RTC(WDTWPROTECT), 0);
}

static void test_rwdt(void **state)
{
    (void)state;
    static const struct {
        uint32_t action, cause;
        bool is_system;
    } row[] = {{2, 0xd, false}, {3, 9, false}, {4, 0x10, true}, {5, 0x10, true}};
    for (size_t i = 0; i < CR_COUNT(row); i++) {
        sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
        chip_quiet();
        wr(RTC(SLP_TIMER0), 0x77);
        wr(RTC(STORE7), 0xabcd);
        rwdt_setup(row[i].action << 28);
        run(2 * SIM_TICKS_PER_MS - us(20)); /* eFuse doubles the first stage */
        assert_int_equal(cause(), 1);
        run(us(40));
        assert_int_equal(cause(), row[i].cause);
        assert_int_equal(rd(RTC(SLP_TIMER0)), row[i].is_system ? 0 : 0x77);
        assert_int_equal(rd(RTC(STORE7)), 0xabcd);
    }
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(rd(RTC(STORE7)), 0);
}

static void test_rwdt_interrupt_and_lock(void **state)
{
    (void)state;
    wr(RTC(INT_ENA_RTC), RTC_CNTL_INT_ENA_RTC_WDT_INT_ENA_MASK);
    rwdt_setup(1u << 28);
    wr(RTC(WDTCONFIG0), 0); /* locked */
    run(2 * SIM_TICKS_PER_MS + us(20));
    assert_true(irq(IRQ_RTC_CORE));
    wr(RTC(INT_CLR_RTC), UINT32_MAX);
    assert_false(irq(IRQ_RTC_CORE));
}

static void test_super_watchdog(void **state)
{
    (void)state;
    sim_soc_reset(the_chip.soc, SIM_RESET_CHIP, 1, 0);
    chip_quiet();
    wr(RTC(SWD_WPROTECT), 0x8f1d312a);
    wr(RTC(SWD_CONF), RTC_CNTL_SWD_CONF_RESET);
    wr(RTC(INT_ENA_RTC), RTC_CNTL_INT_ENA_RTC_SWD_INT_ENA_MASK);
    run(SIM_TICKS_PER_MS * 3000);
    assert_int_equal(cause(), 1); /* as it comes out of reset it only warns */
    assert_true(irq(IRQ_RTC_CORE));
    wr(RTC(FIB_SEL), 3);
    set(RTC(SWD_CONF), RTC_CNTL_SWD_CONF_SWD_FEED_MASK);
    wr(RTC(INT_CLR_RTC), UINT32_MAX);
    run(SIM_TICKS_PER_MS * 899);
    assert_false(irq(IRQ_RTC_CORE));
    run(SIM_TICKS_PER_MS * 2);
    assert_true(irq(IRQ_RTC_CORE));
    set(RTC(SWD_CONF), RTC_CNTL_SWD_CONF_SWD_FEED_MASK);
    run(SIM_TICKS_PER_MS * 999);
    assert_int_equal(cause(), 1);
    run(SIM_TICKS_PER_MS * 2);
    assert_int_equal(cause(), 0x12);
    assert_true(rd(RTC(SWD_CONF)) & RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_MASK);
}

static void test_software_resets(void **state)
{
    (void)state;
    wr(UART0_BASE + UART_CLKDIV_OFFSET, 77);
    set(RTC(OPTIONS0), RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK);
    run(us(1));
    assert_int_equal(cause(), 0xc);
    assert_int_equal(rd(UART0_BASE + UART_CLKDIV_OFFSET), 77);
    set(RTC(OPTIONS0), RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK);
    run(us(1));
    assert_int_equal(cause(), 3);
    assert_int_equal(rd(UART0_BASE + UART_CLKDIV_OFFSET), UART_CLKDIV_RESET);
}

/* RTC timer, the meter for its clock, and sleep */

static uint64_t rtc_time(void)
{
    wr(RTC(TIME_UPDATE), RTC_CNTL_TIME_UPDATE_TIME_UPDATE_MASK);
    return (uint64_t)rd(RTC(TIME_HIGH0)) << 32 | rd(RTC(TIME_LOW0));
}

static void test_rtc_timer(void **state)
{
    (void)state;
    uint64_t start = rtc_time();
    run(SIM_TICKS_PER_S);
    assert_int_equal(rtc_time() - start, 136000);
    set(RTC(OPTIONS0), RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK); /* outlives that */
    run(us(10));
    chip_quiet();
    assert_in_range(rtc_time() - start, 136000, 136010);
    run(WEEK);
    assert_in_range(rtc_time() - start, UINT64_C(136000) * 604801, UINT64_C(136000) * 604801 + 9);
    wr(RTC(CLK_CONF), (rd(RTC(CLK_CONF)) & 0x3fffffff) | 2u << 30);
    start = rtc_time();
    run(SIM_TICKS_PER_S);
    assert_in_range(rtc_time() - start, 17500000 / 256, 17500000 / 256 + 1);
}

static void meter(uint32_t sel, uint32_t cycles)
{
    wr(TG(RTCCALICFG), sel << 13 | cycles << 16);
    wr(TG(RTCCALICFG), sel << 13 | cycles << 16 | TIMG_RTCCALICFG_RTC_CALI_START_MASK);
}

static void test_clock_meter(void **state)
{
    (void)state;
    meter(0, 1000);
    assert_false(rd(TG(RTCCALICFG)) & TIMG_RTCCALICFG_RTC_CALI_RDY_MASK);
    run(SIM_TICKS_PER_MS * 8);
    assert_true(rd(TG(RTCCALICFG)) & TIMG_RTCCALICFG_RTC_CALI_RDY_MASK);
    assert_int_equal(rd(TG(RTCCALICFG1)) >> 7, UINT64_C(40000000) * 1000 / 136000);
    wr(TG(RTCCALICFG2), 100000u << 7);
    meter(2, 100); /* no such crystal: time runs out */
    run(SIM_TICKS_PER_MS * 3);
    assert_false(rd(TG(RTCCALICFG)) & TIMG_RTCCALICFG_RTC_CALI_RDY_MASK);
    assert_true(rd(TG(RTCCALICFG2)) & TIMG_RTCCALICFG2_RTC_CALI_TIMEOUT_MASK);
}

static void sleep_for(uint32_t slow_cycles)
{
    uint64_t at = rtc_time() + slow_cycles;
    wr(RTC(SLP_TIMER0), (uint32_t)at);
    wr(RTC(SLP_TIMER1), (uint32_t)(at >> 32) | RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK);
    wr(RTC(WAKEUP_STATE), 8u << 15);
    set(RTC(STATE0), RTC_CNTL_STATE0_SLEEP_EN_MASK);
}

static void test_sleep(void **state)
{
    (void)state;
    sleep_for(1360);
    run(SIM_TICKS_PER_MS * 9);
    assert_true(the_chip.soc->is_asleep);
    run(SIM_TICKS_PER_MS * 2);
    assert_false(the_chip.soc->is_asleep);
    assert_int_equal(cause(), 1);
    assert_int_equal(rd(RTC(SLP_WAKEUP_CAUSE)), 8);
    set(RTC(DIG_PWC), RTC_CNTL_DIG_PWC_DG_WRAP_PD_EN_MASK);
    sleep_for(1360);
    run(SIM_TICKS_PER_MS * 11);
    assert_int_equal(cause(), 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CHIP_TEST(test_systimer_counts),
        CHIP_TEST(test_systimer_units),
        CHIP_TEST(test_systimer_target),
        CHIP_TEST(test_systimer_period),
        CHIP_TEST(test_timer_counts),
        CHIP_TEST(test_timer_dividers),
        CHIP_TEST(test_timer_alarm),
        CHIP_TEST(test_timer_clock_change),
        CHIP_TEST(test_mwdt_stages),
        CHIP_TEST(test_mwdt_feed_and_key),
        CHIP_TEST(test_boot_guard),
        CHIP_TEST(test_rwdt),
        CHIP_TEST(test_rwdt_interrupt_and_lock),
        CHIP_TEST(test_super_watchdog),
        CHIP_TEST(test_software_resets),
        CHIP_TEST(test_rtc_timer),
        CHIP_TEST(test_clock_meter),
        CHIP_TEST(test_sleep),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
