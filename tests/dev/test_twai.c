/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* TWAI by its registers, alone on the bus: its output stands on a pin that its input reads. One
 * source for the chips that have it. */
#include "any_chip.h"
#include "can_frame.h"

#if defined CHIP_C3
#define CHIP   "esp32c3"
#define SIGNAL 74u
#define MATRIX (1u << 6)
#include <crema/regs/esp32c3/esp32c3.h>
#elif defined CHIP_C6
#define CHIP   "esp32c6"
#define SIGNAL 73u
#define MATRIX (1u << 7)
#include <crema/regs/esp32c6/esp32c6.h>
#else
#define CHIP   "esp32h2"
#define SIGNAL 73u
#define MATRIX (1u << 7)
#include <crema/regs/esp32h2/esp32h2.h>
#endif

#define PIN        4u
#define MODE       (TWAI0_BASE + 0x00)
#define CMD        (TWAI0_BASE + 0x04)
#define STATUS     (TWAI0_BASE + 0x08)
#define INTERRUPT  (TWAI0_BASE + 0x0c)
#define INT_ENA    (TWAI0_BASE + 0x10)
#define TIMING_0   (TWAI0_BASE + 0x18)
#define TIMING_1   (TWAI0_BASE + 0x1c)
#define ERROR_CODE (TWAI0_BASE + 0x30)
#define LIMIT      (TWAI0_BASE + 0x34)
#define RX_ERRORS  (TWAI0_BASE + 0x38)
#define TX_ERRORS  (TWAI0_BASE + 0x3c)
#define DATA(n)    (TWAI0_BASE + 0x40 + 4 * (n))
#define FRAMES     (TWAI0_BASE + 0x74)

#define RESET_MODE 1u
#define SELF_TEST  4u
#define ONE_FILTER 8u
#define SEND       1u
#define ABORT      2u
#define RELEASE    4u
#define CLEAR      8u
#define TO_SELF    16u

/* A standard frame of identifier 0x123 and three bytes, and an extended one of 0x12345678. */
static const uint8_t frame_a[] = {3, 0x24, 0x60, 0xde, 0xad, 0x42};
static const uint8_t frame_b[] = {0x80 | 8, 0x91, 0xa2, 0xb3, 0xc0, 1, 2, 3, 4, 5, 6, 7, 8};

static uint64_t bit; /* ticks */

static void connect(bool is_connected)
{
    wr(GPIO_BASE + GPIO_FUNC_IN_SEL_CFG_OFFSET + 4 * SIGNAL,
       MATRIX | (is_connected ? PIN : PIN + 1));
}

static void operate(uint32_t mode)
{
    wr(MODE, RESET_MODE | mode);
    wr(TX_ERRORS, 0);
    wr(RX_ERRORS, 0);
    rd(INTERRUPT);
    wr(MODE, mode);
}

static int setup(void **state)
{
    (void)state;
    chip_on_as(CHIP, true);
    set(IO_MUX_BASE + IO_MUX_GPIO_OFFSET + 4 * PIN,
        IO_MUX_GPIO_FUN_IE_MASK | 1 << IO_MUX_GPIO_MCU_SEL_SHIFT);
    wr(GPIO_BASE + GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * PIN, SIGNAL);
    connect(true);
    wr(TIMING_0, 0);           /* two cycles a quantum */
    wr(TIMING_1, 14 | 3 << 4); /* 1 + 15 + 4 quanta a bit */
    struct sim_clk clock = the_chip.soc->clk.xtal;
    if (strcmp(CHIP, "esp32c3") == 0)
        clock = the_chip.soc->clk.apb;
    bit = sim_clk_ticks(clock, 40);
    for (unsigned i = 0; i < 4; i++)
        wr(DATA(4 + i), 0xff); /* the filter takes everything */
    wr(INT_ENA, 0xff);
    return 0;
}

static void put(const uint8_t *frame, unsigned len)
{
    for (unsigned i = 0; i < len; i++)
        wr(DATA(i), frame[i]);
}

static void assert_got(const uint8_t *frame, unsigned len)
{
    assert_true(rd(STATUS) & 1);
    for (unsigned i = 0; i < len; i++)
        assert_int_equal(rd(DATA(i)), frame[i]);
}

static void test_hears_itself(void **state)
{
    (void)state;
    operate(SELF_TEST | ONE_FILTER);
    assert_int_equal(rd(STATUS) & 0xef, 0x0c);
    put(frame_a, sizeof frame_a);
    wr(CMD, TO_SELF);
    assert_int_equal(rd(STATUS) & 0x2c, 0x20); /* sending, and the buffer locked */
    uint64_t bits = sim_can_bits(frame_a) + SIM_CAN_TAIL_BITS;
    run((bits - 1) * bit);
    assert_false(irq(IRQ_TWAI0));
    run(2 * bit);
    assert_true(irq(IRQ_TWAI0));
    assert_int_equal(rd(INTERRUPT), 3); /* received and sent */
    assert_int_equal(rd(INTERRUPT), 1); /* the one is there until the frame is taken */
    assert_int_equal(rd(FRAMES), 1);
    assert_got(frame_a, sizeof frame_a);
    put(frame_b, sizeof frame_b);
    wr(CMD, TO_SELF);
    run(200 * bit);
    assert_int_equal(rd(FRAMES), 2);
    assert_got(frame_a, sizeof frame_a);
    wr(CMD, RELEASE);
    assert_got(frame_b, sizeof frame_b);
    wr(CMD, RELEASE);
    assert_int_equal(rd(STATUS) & 0x2d, 0x0c);
    rd(INTERRUPT);
    assert_false(irq(IRQ_TWAI0));
}

/* Sent in self test, but not to itself: nothing is received. */
static void test_sends_to_nobody(void **state)
{
    (void)state;
    operate(SELF_TEST);
    put(frame_a, sizeof frame_a);
    wr(CMD, SEND);
    run(200 * bit);
    assert_int_equal(rd(INTERRUPT), 2);
    assert_int_equal(rd(STATUS) & 0x2d, 0x0c);
    assert_int_equal(rd(TX_ERRORS), 0);
}

/* Lengths counted by hand: every run of five has a bit stuffed behind it. */
static void test_bits_of_frames(void **state)
{
    (void)state;
    /* Nothing but zeros: 1 + 11 + 3 + 4 + 15 of CRC 0 is 34, and one stuffed for each five. */
    const uint8_t zeros[3] = {0, 0, 0};
    assert_int_equal(sim_can_bits(zeros), 34 + 6 + 1);
    const uint8_t mixed[3] = {0, 0x55, 0x40}; /* id 0x2aa */
    assert_in_range(sim_can_bits(mixed), 35, 39);
    assert_int_equal(sim_can_len(frame_a), 6);
    assert_int_equal(sim_can_len(frame_b), 13);
    const uint8_t remote[3] = {0x40 | 8, 0x55, 0x40};
    assert_int_equal(sim_can_len(remote), 3);
}

/* Without an acknowledgement the counter rises to passive and no further; a single shot ends. */
static void test_nobody_acknowledges(void **state)
{
    (void)state;
    operate(ONE_FILTER);
    put(frame_a, sizeof frame_a);
    wr(CMD, SEND | ABORT);
    run(200 * bit);
    assert_int_equal(rd(INTERRUPT), 0x82);
    assert_int_equal(rd(STATUS) & 0x2c, 0x04); /* free again, and not complete */
    assert_int_equal(rd(ERROR_CODE), 3 << 6 | 25);
    assert_int_equal(rd(TX_ERRORS), 8);
    wr(CMD, SEND);
    run(100 * 200 * bit);
    assert_int_equal(rd(TX_ERRORS), 128);
    assert_int_equal(rd(INTERRUPT), 0xa4); /* warned, passive, error */
    assert_int_equal(rd(STATUS) & 0xec, 0x60);
    wr(CMD, ABORT);
    run(200 * bit);
    assert_int_equal(rd(STATUS) & 0x24, 0x04);
}

/* A line that does not follow takes it off the bus; the reset mode's end and time bring it back. */
static void test_bus_off(void **state)
{
    (void)state;
    connect(false);
    operate(ONE_FILTER);
    put(frame_a, sizeof frame_a);
    wr(CMD, SEND);
    run(31 * 18 * bit + bit);
    assert_int_equal(rd(TX_ERRORS), 248);
    run(18 * bit);
    assert_int_equal(rd(MODE) & RESET_MODE, RESET_MODE);
    assert_int_equal(rd(STATUS) & 0xe0, 0xc0);
    assert_int_equal(rd(TX_ERRORS), 127);
    assert_int_equal(rd(ERROR_CODE), 3);
    assert_true(rd(INTERRUPT) & 4);
    wr(MODE, SELF_TEST | ONE_FILTER);
    wr(CMD, SEND); /* not yet */
    assert_false(rd(STATUS) & 0x20);
    run(127 * 11 * bit);
    assert_true(rd(STATUS) & 0x80);
    run(12 * bit);
    assert_int_equal(rd(STATUS) & 0xe0, 0);
    assert_int_equal(rd(TX_ERRORS), 0);
    assert_true(rd(INTERRUPT) & 4);
    connect(true);
    wr(CMD, TO_SELF);
    run(200 * bit);
    assert_got(frame_a, sizeof frame_a);
}

static bool is_taken(const uint8_t filter[8], uint32_t mode, const uint8_t *frame, unsigned len)
{
    wr(MODE, RESET_MODE | SELF_TEST | mode);
    for (unsigned i = 0; i < 8; i++)
        wr(DATA(i), filter[i]);
    operate(SELF_TEST | mode);
    put(frame, len);
    wr(CMD, TO_SELF);
    run(200 * bit);
    return rd(FRAMES) == 1;
}

static void test_filters(void **state)
{
    (void)state;
    const struct {
        uint8_t filter[8];
        bool is_one, takes_a, takes_b;
    } rows[] = {
        {{0x24, 0x60, 0xde, 0xad, 0, 0x0f, 0, 0}, true, true, false},
        {{0x24, 0x60, 0xde, 0xae, 0, 0x0f, 0, 0}, true, false, false},
        {{0x24, 0x60, 0, 0, 0, 0x0f, 0xff, 0xff}, true, true, false},
        {{0x24, 0x70, 0, 0, 0, 0x0f, 0xff, 0xff}, true, false, false}, /* a remote one */
        {{0x91, 0xa2, 0xb3, 0xc0, 0, 0, 0, 3}, true, false, true},
        {{0x91, 0xa2, 0xb3, 0xc8, 0, 0, 0, 3}, true, false, false},
        {{0x24, 0x6d, 0x91, 0xae, 0, 0, 0, 0}, false, true, false}, /* data 0xde in two halves */
        {{0x24, 0x6d, 0x91, 0xa2, 0, 0, 0, 0}, false, false, true},
        {{0, 0, 0x24, 0x60, 0, 0, 0, 0x0f}, false, true, false},
        {{0x91, 0xa2, 0, 0, 0, 0, 0, 0}, false, false, true},
    };
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        uint32_t mode = rows[i].is_one ? ONE_FILTER : 0;
        assert_int_equal(is_taken(rows[i].filter, mode, frame_a, sizeof frame_a), rows[i].takes_a);
        assert_int_equal(is_taken(rows[i].filter, mode, frame_b, sizeof frame_b), rows[i].takes_b);
    }
}

/* 64 bytes hold ten frames of six; what has no room is lost and told once. */
static void test_overrun(void **state)
{
    (void)state;
    operate(SELF_TEST | ONE_FILTER);
    put(frame_a, sizeof frame_a);
    for (unsigned i = 0; i < 10; i++) {
        wr(CMD, TO_SELF);
        run(200 * bit);
    }
    assert_int_equal(rd(FRAMES), 10);
    assert_int_equal(rd(INTERRUPT), 3);
    wr(CMD, TO_SELF);
    run(200 * bit);
    assert_int_equal(rd(FRAMES), 10);
    assert_int_equal(rd(INTERRUPT), 0xb);
    assert_true(rd(STATUS) & 2);
    wr(CMD, RELEASE | CLEAR);
    assert_false(rd(STATUS) & 2);
    wr(CMD, TO_SELF);
    run(200 * bit);
    assert_int_equal(rd(FRAMES), 10);
    wr(MODE, RESET_MODE); /* empties it */
    assert_int_equal(rd(FRAMES), 0);
}

/* Settings are for the reset mode. */
static void test_settings(void **state)
{
    (void)state;
    wr(LIMIT, 50);
    assert_int_equal(rd(LIMIT), 50);
    wr(DATA(0), 0x5a);
    operate(SELF_TEST);
    wr(LIMIT, 70);
    wr(TX_ERRORS, 99);
    wr(TIMING_0, 5);
    assert_int_equal(rd(LIMIT), 50);
    assert_int_equal(rd(TX_ERRORS), 0);
    assert_int_equal(rd(TIMING_0), 0);
    wr(MODE, SELF_TEST | ONE_FILTER);
    assert_int_equal(rd(MODE), SELF_TEST);
    wr(DATA(0), 0x11); /* the frame to send, now */
    wr(MODE, RESET_MODE);
    assert_int_equal(rd(DATA(0)), 0x5a);
}

#define TWAI_TEST(f) cmocka_unit_test_setup_teardown(f, setup, chip_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TWAI_TEST(test_hears_itself),   TWAI_TEST(test_sends_to_nobody),
        TWAI_TEST(test_bits_of_frames), TWAI_TEST(test_nobody_acknowledges),
        TWAI_TEST(test_bus_off),        TWAI_TEST(test_filters),
        TWAI_TEST(test_overrun),        TWAI_TEST(test_settings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
