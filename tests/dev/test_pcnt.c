/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The pulse counter by its registers and the pins. One source for the chips that have it. */
#include "any_chip.h"

#ifdef CHIP_C6
#define CHIP "esp32c6"
#include <crema/regs/esp32c6/esp32c6.h>
#else
#define CHIP "esp32h2"
#include <crema/regs/esp32h2/esp32h2.h>
#endif

#define UNIT       2u
#define CONF0      (PCNT_BASE + PCNT_U_CONF0_OFFSET + PCNT_U_CONF0_STRIDE * UNIT)
#define THRESHOLDS (CONF0 + 4)
#define LIMITS     (CONF0 + 8)
#define COUNT      (PCNT_BASE + PCNT_U_CNT_OFFSET + 4 * UNIT)
#define STATUS     (PCNT_BASE + PCNT_U_STATUS_OFFSET + 4 * UNIT)
#define REG(name)  (PCNT_BASE + PCNT_##name##_OFFSET)
#define HELD       (1u << 2 * UNIT)
#define PAUSED     (2u << 2 * UNIT)

#define ENABLE(e) PCNT_U_CONF0_THR_##e##_EN_MASK
#define EVENT(e)  PCNT_U_STATUS_##e##_MASK
#define ZERO_MODE PCNT_U_STATUS_ZERO_MODE_MASK

/* Of channel 0; channel 1's stand eight bits above. */
#define FALL(n)      ((uint32_t)(n) << 16)
#define RISE(n)      ((uint32_t)(n) << 18)
#define WHEN_HIGH(n) ((uint32_t)(n) << 20)
#define WHEN_LOW(n)  ((uint32_t)(n) << 22)
#define UP           1
#define DOWN         2
#define INVERT       1
#define STOP         2

#define PIN_EDGE    4u
#define PIN_CONTROL 5u
#define SIGNAL(n)   (101 + 4 * UNIT + (n)) /* edges of 0 and 1, controls of 0 and 1 */

static void connect(unsigned signal, unsigned pin)
{
    wr(GPIO_BASE + GPIO_FUNC_IN_SEL_CFG_OFFSET + 4 * signal, pin | 1 << 7);
}

/* Both pins are outputs that read themselves. */
static int setup(void **state)
{
    (void)state;
    chip_on_as(CHIP, true);
    for (unsigned pin = PIN_EDGE; pin <= PIN_CONTROL; pin++)
        set(IO_MUX_BASE + IO_MUX_GPIO_OFFSET + 4 * pin,
            IO_MUX_GPIO_FUN_IE_MASK | 1 << IO_MUX_GPIO_MCU_SEL_SHIFT);
    wr(GPIO_BASE + GPIO_ENABLE_W1TS_OFFSET, 1 << PIN_EDGE | 1 << PIN_CONTROL);
    connect(SIGNAL(0), PIN_EDGE);
    connect(SIGNAL(2), PIN_CONTROL);
    wr(REG(CTRL), 0);
    wr(REG(INT_ENA), 1 << UNIT);
    return 0;
}

static void drive(unsigned pin, bool level)
{
    wr(GPIO_BASE + (level ? GPIO_OUT_W1TS_OFFSET : GPIO_OUT_W1TC_OFFSET), 1u << pin);
}

static void pulses(unsigned n)
{
    while (n-- > 0) {
        drive(PIN_EDGE, true);
        drive(PIN_EDGE, false);
    }
}

static int count(void)
{
    return (int16_t)rd(COUNT);
}

static void test_edges(void **state)
{
    (void)state;
    wr(CONF0, RISE(UP));
    pulses(5);
    assert_int_equal(count(), 5);
    wr(CONF0, RISE(UP) | FALL(UP));
    pulses(5);
    assert_int_equal(count(), 15);
    wr(CONF0, RISE(DOWN) | FALL(3));
    pulses(20);
    assert_int_equal(count(), -5);
    wr(CONF0, 0);
    pulses(3);
    assert_int_equal(count(), -5);
    assert_false(irq(IRQ_PCNT));
}

static void test_control(void **state)
{
    (void)state;
    wr(CONF0, RISE(UP) | WHEN_HIGH(INVERT) | WHEN_LOW(STOP));
    pulses(4);
    assert_int_equal(count(), 0);
    drive(PIN_CONTROL, true);
    pulses(4);
    assert_int_equal(count(), -4);
    wr(CONF0, RISE(DOWN) | WHEN_HIGH(INVERT));
    pulses(6);
    assert_int_equal(count(), 2);
    drive(PIN_CONTROL, false);
    pulses(1);
    assert_int_equal(count(), 1);
}

/* Two pins a quarter apart, each one's edges under the other's control: four counts a turn. */
static void test_quadrature(void **state)
{
    (void)state;
    const uint32_t first = RISE(DOWN) | FALL(UP) | WHEN_LOW(INVERT);
    const uint32_t second = RISE(UP) | FALL(DOWN) | WHEN_LOW(INVERT);
    connect(SIGNAL(1), PIN_CONTROL);
    connect(SIGNAL(3), PIN_EDGE);
    wr(CONF0, first | second << 8);
    for (unsigned turn = 0; turn < 3; turn++) {
        drive(PIN_EDGE, true);
        drive(PIN_CONTROL, true);
        drive(PIN_EDGE, false);
        drive(PIN_CONTROL, false);
    }
    assert_int_equal(count(), 12);
    drive(PIN_CONTROL, true); /* and back */
    drive(PIN_EDGE, true);
    assert_int_equal(count(), 10);
}

static void expect(uint32_t events, int at)
{
    assert_true(irq(IRQ_PCNT));
    assert_int_equal(rd(REG(INT_ST)), 1 << UNIT);
    assert_int_equal(rd(STATUS) & ~ZERO_MODE, events);
    assert_int_equal(count(), at);
    wr(REG(INT_CLR), 1 << UNIT);
    assert_false(irq(IRQ_PCNT));
}

static void test_events(void **state)
{
    (void)state;
    const uint32_t all = ENABLE(H_LIM) | ENABLE(L_LIM) | ENABLE(THRES0) | ENABLE(THRES1);
    wr(THRESHOLDS, 3 | 0xfffeu << 16); /* and -2 */
    wr(LIMITS, 6 | 0xfffcu << 16);     /* and -4 */
    wr(CONF0, all | RISE(UP));
    pulses(2);
    assert_false(irq(IRQ_PCNT));
    pulses(1);
    expect(EVENT(THRES0), 3);
    pulses(3);
    expect(EVENT(H_LIM), 0);
    wr(CONF0, all | RISE(DOWN));
    pulses(2);
    expect(EVENT(THRES1), -2);
    assert_int_equal(rd(STATUS) & ZERO_MODE, 3);
    pulses(2);
    expect(EVENT(L_LIM), 0);
    assert_int_equal(rd(STATUS) & ZERO_MODE, 1);
    wr(CONF0, ENABLE(ZERO) | RISE(UP));
    pulses(1);
    assert_false(irq(IRQ_PCNT));
    assert_int_equal(rd(STATUS) & ZERO_MODE, 2);
    wr(CONF0, ENABLE(ZERO) | RISE(DOWN));
    pulses(1);
    expect(EVENT(ZERO), 0);
    assert_int_equal(rd(STATUS) & ZERO_MODE, 0);
}

static void test_pause_and_clear(void **state)
{
    (void)state;
    wr(CONF0, RISE(UP));
    pulses(3);
    wr(REG(CTRL), PAUSED);
    pulses(3);
    assert_int_equal(count(), 3);
    wr(REG(CTRL), 0);
    pulses(1);
    assert_int_equal(count(), 4);
    wr(REG(CTRL), HELD);
    pulses(3);
    assert_int_equal(count(), 0);
    wr(REG(CTRL), 0);
    pulses(2);
    assert_int_equal(count(), 2);
}

/* Pulses that are shorter than the filter's time do not count, nor do gaps. */
static void test_filter(void **state)
{
    (void)state;
    const uint32_t cycles = 640;
    uint64_t time = sim_clk_ticks(the_chip.soc->clk.apb, cycles);
    wr(CONF0, RISE(UP) | PCNT_U_CONF0_FILTER_EN_MASK | cycles);
    pulses(5);
    run(2 * time);
    assert_int_equal(count(), 0);
    drive(PIN_EDGE, true);
    run(time - 1);
    assert_int_equal(count(), 0);
    run(1);
    assert_int_equal(count(), 1);
    drive(PIN_EDGE, false);
    run(time / 2);
    drive(PIN_EDGE, true);
    run(2 * time);
    assert_int_equal(count(), 1);
    drive(PIN_EDGE, false);
    run(time);
    drive(PIN_EDGE, true);
    run(time);
    assert_int_equal(count(), 2);
}

/* A wave of LEDC, which nobody works out an edge of unless somebody waits for it. */
static void test_counts_a_wave(void **state)
{
    (void)state;
    wr(GPIO_BASE + GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * PIN_EDGE, 0);
    wr(PCR_BASE + PCR_LEDC_SCLK_CONF_OFFSET,
       1 << 22 | (strcmp(CHIP, "esp32c6") == 0 ? 3 << 20 : 0));
    wr(LEDC_BASE + LEDC_TIMER_CONF_OFFSET, 8 | 256 << 5 | LEDC_TIMER_CONF_PARA_UP_MASK);
    wr(LEDC_BASE + LEDC_CH_DUTY_OFFSET, 128 << 4);
    wr(LEDC_BASE + LEDC_CH_CONF1_OFFSET, LEDC_CH_CONF1_DUTY_START_MASK);
    wr(LEDC_BASE + LEDC_CH_CONF0_OFFSET,
       LEDC_CH_CONF0_SIG_OUT_EN_MASK | LEDC_CH_CONF0_PARA_UP_MASK);
    wr(CONF0, RISE(UP));
    uint64_t period = sim_clk_ticks(the_chip.soc->clk.xtal, 256);
    run(1000 * period);
    assert_in_range(count(), 999, 1001);
}

#define PCNT_TEST(f) cmocka_unit_test_setup_teardown(f, setup, chip_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        PCNT_TEST(test_edges),         PCNT_TEST(test_control),         PCNT_TEST(test_quadrature),
        PCNT_TEST(test_events),        PCNT_TEST(test_pause_and_clear), PCNT_TEST(test_filter),
        PCNT_TEST(test_counts_a_wave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
