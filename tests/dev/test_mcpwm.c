/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The motor PWM's timers and generators by its registers and the pins. One source for the chips
 * that have it. */
#include "any_chip.h"

#ifdef CHIP_C6
#define CHIP        "esp32c6"
#define CRYSTAL_SEL 2u
#include <crema/regs/esp32c6/esp32c6.h>
#else
#define CHIP        "esp32h2"
#define CRYSTAL_SEL 0u
#include <crema/regs/esp32h2/esp32h2.h>
#endif

#define TIMER     1u
#define OPERATOR  2u
#define CFG0      (MCPWM0_BASE + 0x04 + 0x10 * TIMER)
#define CFG1      (MCPWM0_BASE + 0x08 + 0x10 * TIMER)
#define SYNC      (MCPWM0_BASE + 0x0c + 0x10 * TIMER)
#define TIMER_NOW (MCPWM0_BASE + 0x10 + 0x10 * TIMER)
#define METHODS   (MCPWM0_BASE + 0x3c + 0x38 * OPERATOR)
#define COMPARE_A (METHODS + 4)
#define COMPARE_B (METHODS + 8)
#define FORCE     (METHODS + 0x10)
#define ACTIONS_A (METHODS + 0x14)
#define ACTIONS_B (METHODS + 0x18)
#define REG(name) (MCPWM0_BASE + MCPWM0_##name##_OFFSET)

#define UP      (1u << 3)
#define DOWN    (2u << 3)
#define UP_DOWN (3u << 3)
#define RUN_ON  2u
#define AT_ZERO 1u

#define LOW       1u
#define HIGH      2u
#define TOGGLE    3u
#define ZERO(a)   (a)
#define PEAK(a)   ((a) << 2)
#define ON_A(a)   ((a) << 4)
#define ON_B(a)   ((a) << 6)
#define DOWNWARDS 12

#define PIN_A 4u
#define PIN_B 5u

static uint64_t cycle; /* ticks of the timer's clock */

static int setup(void **state)
{
    (void)state;
    chip_on_as(CHIP, true);
    for (unsigned pin = PIN_A; pin <= PIN_B; pin++) {
        set(IO_MUX_BASE + IO_MUX_GPIO_OFFSET + 4 * pin,
            IO_MUX_GPIO_FUN_IE_MASK | 1 << IO_MUX_GPIO_MCU_SEL_SHIFT);
        wr(GPIO_BASE + GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * pin, 87 + 2 * OPERATOR + pin - PIN_A);
    }
    wr(PCR_BASE + PCR_PWM_CLK_CONF_OFFSET, 1u << 22 | CRYSTAL_SEL << 20);
    wr(REG(CLK_CFG), 3);
    wr(REG(OPERATOR_TIMERSEL), TIMER << 2 * OPERATOR);
    cycle = sim_clk_ticks(the_chip.soc->clk.xtal, 8); /* 4 by 2 */
    return 0;
}

static void period(unsigned counts)
{
    wr(CFG0, 1 | counts << 8);
}

static bool pin(unsigned n)
{
    return rd(GPIO_BASE + GPIO_IN_OFFSET) >> n & 1;
}

/* How many of a turn's counts the pin is high, looked at in the middle of each. */
static unsigned high_of(unsigned n, unsigned counts)
{
    unsigned high = 0;
    for (unsigned i = 0; i < counts; i++) {
        run(cycle / 2);
        high += pin(n);
        run(cycle - cycle / 2);
    }
    return high;
}

static void test_up(void **state)
{
    (void)state;
    period(99);
    wr(COMPARE_A, 30);
    wr(COMPARE_B, 75);
    wr(ACTIONS_A, ZERO(HIGH) | ON_A(LOW));
    wr(ACTIONS_B, ON_A(HIGH) | ON_B(LOW));
    assert_false(pin(PIN_A));
    wr(CFG1, UP | RUN_ON);
    assert_true(pin(PIN_A)); /* it begins at zero */
    assert_int_equal(high_of(PIN_A, 100), 30);
    assert_int_equal(high_of(PIN_B, 100), 45);
    run(1000000 * cycle); /* many turns that nobody looks at */
    assert_int_equal(high_of(PIN_A, 100), 30);
    wr(COMPARE_A, 0); /* for all of the turn and for none of it */
    run(100 * cycle);
    assert_int_equal(high_of(PIN_A, 100), 0);
    wr(COMPARE_A, 100);
    run(100 * cycle);
    assert_int_equal(high_of(PIN_A, 100), 100);
}

static void test_counter(void **state)
{
    (void)state;
    period(9);
    wr(CFG1, UP | RUN_ON);
    run(13 * cycle);
    assert_int_equal(rd(TIMER_NOW), 3);
    wr(SYNC, 7 << 4 | 1 << 1);
    run(cycle);
    assert_int_equal(rd(TIMER_NOW), 8);
    wr(CFG1, 0); /* frozen */
    run(5 * cycle);
    assert_int_equal(rd(TIMER_NOW), 8);
    wr(CFG1, DOWN | RUN_ON);
    run(10 * cycle);
    assert_int_equal(rd(TIMER_NOW), 1 << 16 | 8);
    run(9 * cycle);
    assert_int_equal(rd(TIMER_NOW), 1 << 16 | 9);
}

/* Up and down: a turn is two periods, the pulse lies around the zero. */
static void test_up_down(void **state)
{
    (void)state;
    period(50);
    wr(COMPARE_A, 20);
    wr(ACTIONS_A, ON_A(LOW) | ON_A(HIGH) << DOWNWARDS);
    wr(CFG1, UP_DOWN | RUN_ON);
    run(100 * cycle);
    assert_int_equal(rd(TIMER_NOW), 0);
    assert_int_equal(high_of(PIN_A, 100), 40);
    run(19 * cycle);
    assert_true(pin(PIN_A));
    run(cycle);
    assert_false(pin(PIN_A));
    run(59 * cycle);
    assert_int_equal(rd(TIMER_NOW), 1 << 16 | 21);
    assert_false(pin(PIN_A));
    run(cycle);
    assert_true(pin(PIN_A));
}

static void test_toggle(void **state)
{
    (void)state;
    period(9);
    wr(ACTIONS_A, ZERO(TOGGLE));
    wr(CFG1, UP | RUN_ON);
    for (unsigned i = 0; i < 5; i++) {
        assert_int_equal(pin(PIN_A), i % 2 == 0);
        run(10 * cycle);
    }
    run(10 * cycle * 100001);
    assert_true(pin(PIN_A)); /* 5 and 100001 turns on */
}

/* A value that takes effect at zero does not before. */
static void test_shadow(void **state)
{
    (void)state;
    wr(METHODS, AT_ZERO);
    wr(COMPARE_A, 5);
    wr(CFG0, 1 | 19 << 8);
    wr(ACTIONS_A, ZERO(HIGH) | ON_A(LOW));
    wr(CFG1, UP | RUN_ON);
    assert_int_equal(high_of(PIN_A, 20), 5);
    wr(COMPARE_A, 15);
    assert_int_equal(high_of(PIN_A, 20), 5); /* this turn began before */
    assert_int_equal(high_of(PIN_A, 20), 15);
    wr(CFG0, 1 | 9 << 8 | 1 << 24); /* the period, too */
    assert_int_equal(high_of(PIN_A, 20), 15);
    assert_int_equal(high_of(PIN_A, 10), 10);
}

static void test_interrupts(void **state)
{
    (void)state;
    period(99);
    wr(COMPARE_A, 200);
    wr(COMPARE_B, 40);
    wr(CFG1, UP | RUN_ON);
    wr(REG(INT_CLR), UINT32_MAX);
    wr(REG(INT_ENA), 1 << (18 + OPERATOR) | 1 << (3 + TIMER));
    run(40 * cycle - 1);
    assert_false(irq(IRQ_MCPWM0));
    run(1);
    assert_true(irq(IRQ_MCPWM0));
    assert_int_equal(rd(REG(INT_ST)), 1 << (18 + OPERATOR));
    wr(REG(INT_CLR), UINT32_MAX);
    assert_false(irq(IRQ_MCPWM0));
    run(60 * cycle);
    assert_true(irq(IRQ_MCPWM0));
    assert_int_equal(rd(REG(INT_ST)), 1 << (3 + TIMER));
    assert_int_equal(rd(REG(INT_RAW)), 1 << (3 + TIMER) | 1 << (6 + TIMER));
}

static void test_stop(void **state)
{
    (void)state;
    period(99);
    wr(CFG1, UP | RUN_ON);
    run(50 * cycle);
    wr(CFG1, UP | 0);
    run(200 * cycle);
    assert_int_equal(rd(TIMER_NOW), 0);
    assert_true(rd(REG(INT_RAW)) & 1 << TIMER);
    wr(CFG1, UP | 4); /* and one turn to the peak */
    run(200 * cycle);
    assert_int_equal(rd(TIMER_NOW), 99);
}

static void test_force(void **state)
{
    (void)state;
    wr(FORCE, HIGH << 6 | LOW << 8);
    assert_true(pin(PIN_A));
    assert_false(pin(PIN_B));
    wr(FORCE, HIGH << 8);
    assert_false(pin(PIN_A));
    assert_true(pin(PIN_B));
    wr(FORCE, 1 << 10 | HIGH << 11); /* once */
    assert_true(pin(PIN_A));
    assert_false(pin(PIN_B));
    wr(FORCE, 1 << 10 | LOW << 11); /* not toggled */
    assert_true(pin(PIN_A));
    wr(FORCE, LOW << 11);
    assert_false(pin(PIN_A));
}

/* The pulse counter waits for the edges. */
static void test_edges_are_told(void **state)
{
    (void)state;
    wr(GPIO_BASE + GPIO_FUNC_IN_SEL_CFG_OFFSET + 4 * 101, PIN_A | 1 << 7);
    wr(PCNT_BASE + PCNT_CTRL_OFFSET, 0);
    wr(PCNT_BASE + PCNT_U_CONF0_OFFSET, 1 << 18 | 1 << 16);
    period(99);
    wr(COMPARE_A, 30);
    wr(ACTIONS_A, ZERO(HIGH) | ON_A(LOW));
    wr(CFG1, UP | RUN_ON);
    run(1000 * 100 * cycle - 1);
    assert_int_equal(rd(PCNT_BASE + PCNT_U_CNT_OFFSET), 2000);
}

#define PWM_TEST(f) cmocka_unit_test_setup_teardown(f, setup, chip_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PWM_TEST(test_up),     PWM_TEST(test_counter), PWM_TEST(test_up_down),
        PWM_TEST(test_toggle), PWM_TEST(test_shadow),  PWM_TEST(test_interrupts),
        PWM_TEST(test_stop),   PWM_TEST(test_force),   PWM_TEST(test_edges_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
