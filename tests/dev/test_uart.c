/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The UART by its registers: timing to the tick, FIFOs, errors, interrupts. */
#include "chip.h"

#include "uart.h"

#define U(reg) (UART0_BASE + UART_##reg##_OFFSET)

#define INT(name) UART_INT_RAW_##name##_INT_RAW_MASK

#define CORE_HZ 40000000u

static uint8_t heard[4096];
static uint64_t heard_at[4096];
static size_t heard_len;
static uint32_t heard_rate;

static void on_byte(void *ctx, uint8_t byte, uint32_t rate_hz)
{
    struct sim_soc_state *soc = ctx;
    assert_true(heard_len < sizeof heard);
    heard_at[heard_len] = soc->sys.now;
    heard[heard_len++] = byte;
    heard_rate = rate_hz;
}

static struct sim_dev *uart0(void)
{
    return sim_soc_dev(the_chip.soc, "UART0");
}

/* Crystal, predivider 1. */
static void uart_setup(uint32_t div, uint32_t frag)
{
    struct sim_wire_peer peer = {.ctx = the_chip.soc, .byte_out = on_byte};
    heard_len = 0;
    sim_uart_connect(uart0(), &peer);
    wr(U(CLK_CONF), 3u << 20 | UART_CLK_CONF_SCLK_EN_MASK | UART_CLK_CONF_TX_SCLK_EN_MASK |
                        UART_CLK_CONF_RX_SCLK_EN_MASK);
    wr(U(CLKDIV), div | frag << 20);
}

static uint32_t rx_count(void)
{
    return rd(U(STATUS)) & UART_STATUS_RXFIFO_CNT_MASK;
}

static uint32_t tx_count(void)
{
    return (rd(U(STATUS)) & UART_STATUS_TXFIFO_CNT_MASK) >> 16;
}

static void test_reset_values(void **state)
{
    (void)state;
    assert_int_equal(rd(U(CLKDIV)), UART_CLKDIV_RESET);
    assert_int_equal(rd(U(STATUS)), UART_STATUS_RESET);
    assert_int_equal(rd(U(INT_RAW)), INT(TXFIFO_EMPTY));
    assert_int_equal(rd(U(MEM_RX_STATUS)), UART_MEM_RX_STATUS_RESET);
    assert_int_equal(rd(U(DATE)), UART_DATE_RESET);
}

/* 347 + 4/16 crystal cycles a bit, ten bits a byte: to the tick, and no drift over a FIFO. */
static void test_transmit_timing(void **state)
{
    (void)state;
    uart_setup(347, 4);
    uint64_t start = the_chip.soc->sys.now;
    uint64_t byte = 360 * (347 * 16 + 4) * 10 / 16;
    for (unsigned i = 0; i < 128; i++)
        wr(U(FIFO), i);
    assert_int_equal(tx_count(), 127); /* one is in the shift register */
    run_to(start + byte - 1);
    assert_int_equal(heard_len, 0);
    run_to(start + 128 * byte + us(1));
    assert_int_equal(heard_len, 128);
    for (unsigned i = 0; i < 128; i++) {
        assert_int_equal(heard[i], i);
        assert_int_equal(heard_at[i], start + (i + 1) * byte);
    }
    assert_in_range(heard_rate, 115100, 115300);
}

static void test_frame_lengths(void **state)
{
    (void)state;
    static const struct {
        uint32_t conf; /* BIT_NUM, STOP_BIT_NUM, PARITY_EN in place */
        unsigned half_bits;
    } row[] = {
        {3u << 2 | 1u << 4, 20}, {3u << 2 | 3u << 4, 22},      {3u << 2 | 2u << 4, 21},
        {0u << 2 | 1u << 4, 14}, {2u << 2 | 1u << 4 | 2u, 20}, {3u << 2 | 1u << 4 | 2u, 22},
    };
    for (size_t i = 0; i < CR_COUNT(row); i++) {
        uart_setup(400, 0);
        wr(U(CONF0), row[i].conf);
        uint64_t start = the_chip.soc->sys.now;
        wr(U(FIFO), 0x55);
        run(us(1000));
        assert_int_equal(heard_len, 1);
        assert_int_equal(heard_at[0] - start, (uint64_t)row[i].half_bits * 400 * 360 / 2);
    }
}

static void test_clock_sources(void **state)
{
    (void)state;
    uart_setup(100, 0);
    assert_int_equal(sim_uart_bit_ticks(uart0()), 100 * 360);
    wr(U(CLK_CONF), 1u << 20); /* APB runs as fast as the CPU here: 20 MHz */
    assert_int_equal(sim_uart_bit_ticks(uart0()), 100 * 720);
    wr(SYSTEM_BASE + SYSTEM_SYSCLK_CONF_OFFSET, 1u << 10);
    assert_int_equal(sim_uart_bit_ticks(uart0()), 100 * 180);
    wr(U(CLK_CONF), 2u << 20);
    assert_int_equal(sim_uart_bit_ticks(uart0()), 100 * UINT64_C(5760) / 7);
    /* N + 1 + B / A = 2 + 1 / 3 */
    wr(U(CLK_CONF), 3u << 20 | 1u << 12 | 3u << 6 | 1u);
    assert_int_equal(sim_uart_bit_ticks(uart0()), 100 * 360 * 7 / 3);
    wr(U(CLK_CONF), 0);
    assert_int_equal(sim_uart_bit_ticks(uart0()), 0);
    wr(U(FIFO), 1);
    run(us(100000));
    assert_int_equal(heard_len, 0); /* no clock, no byte */
    wr(U(CLK_CONF), 3u << 20);
    run(us(100000));
    assert_int_equal(heard_len, 1);
}

static void test_tx_fifo_level(void **state)
{
    (void)state;
    uart_setup(347, 0);
    wr(U(CONF1), 5u << 9 | 100);
    wr(U(INT_ENA), INT(TXFIFO_EMPTY) | INT(TX_DONE));
    wr(U(INT_CLR), UINT32_MAX);
    assert_true(irq(IRQ_UART0)); /* empty still */
    for (unsigned i = 0; i < 200; i++)
        wr(U(FIFO), i);
    assert_int_equal(tx_count(), 128);
    wr(U(INT_CLR), UINT32_MAX);
    assert_false(irq(IRQ_UART0));
    while (tx_count() > 5) {
        assert_false(irq(IRQ_UART0));
        run(us(10));
    }
    assert_true(irq(IRQ_UART0));
    assert_int_equal(rd(U(INT_ST)), INT(TXFIFO_EMPTY));
    run(us(2000));
    assert_int_equal(rd(U(INT_ST)), INT(TXFIFO_EMPTY) | INT(TX_DONE));
    assert_int_equal(heard_len, 129); /* what did not fit is gone */
    assert_int_equal(rd(U(FSM_STATUS)), 0);
}

static void test_receive_levels(void **state)
{
    (void)state;
    uart_setup(347, 0);
    wr(U(CONF1), 3);
    wr(U(INT_ENA), INT(RXFIFO_FULL));
    sim_uart_receive(uart0(), 1, 115274);
    sim_uart_receive(uart0(), 2, 115274);
    assert_false(irq(IRQ_UART0));
    sim_uart_receive(uart0(), 3, 115274);
    assert_true(irq(IRQ_UART0));
    wr(U(INT_CLR), INT(RXFIFO_FULL));
    assert_true(irq(IRQ_UART0)); /* the level lasts */
    assert_int_equal(rd(U(FIFO)), 1);
    wr(U(INT_CLR), INT(RXFIFO_FULL));
    assert_false(irq(IRQ_UART0));
    assert_int_equal(rx_count(), 2);
    set(U(CONF0), UART_CONF0_RXFIFO_RST_MASK);
    assert_int_equal(rx_count(), 0);
}

static void test_overflow(void **state)
{
    (void)state;
    uart_setup(347, 0);
    for (unsigned i = 0; i < 130; i++)
        sim_uart_receive(uart0(), (uint8_t)i, 115274);
    assert_int_equal(rx_count(), 128);
    assert_true(rd(U(INT_RAW)) & INT(RXFIFO_OVF));
    for (unsigned i = 0; i < 128; i++)
        assert_int_equal(rd(U(FIFO)), i);
    assert_int_equal(rx_count(), 0);
}

static void test_timeout(void **state)
{
    (void)state;
    uart_setup(400, 0);
    wr(U(MEM_CONF), UART_MEM_CONF_RX_SIZE_MASK & 2);
    set(U(MEM_CONF), 1u << 4 | 20u << 16); /* 20 bits */
    set(U(CONF1), UART_CONF1_RX_TOUT_EN_MASK);
    wr(U(INT_ENA), INT(RXFIFO_TOUT));
    uint64_t bit = 400 * 360;
    sim_uart_receive(uart0(), 1, 100000);
    run(15 * bit);
    sim_uart_receive(uart0(), 2, 100000); /* puts it off */
    uint64_t start = the_chip.soc->sys.now;
    run_to(start + 20 * bit - 1);
    assert_false(irq(IRQ_UART0));
    run(1);
    assert_true(irq(IRQ_UART0));
}

/* Within tolerance a byte is right; outside it is not, and the line's errors show. */
static void test_rate_mismatch(void **state)
{
    (void)state;
    static const int permille[] = {-45, -30, -10, 0, 10, 30, 45};
    uart_setup(347, 4);
    for (size_t i = 0; i < CR_COUNT(permille); i++) {
        sim_uart_receive(uart0(), 0xa5, (uint32_t)(115190 + 115190 * permille[i] / 1000));
        assert_int_equal(rx_count(), 1);
        assert_int_equal(rd(U(FIFO)), 0xa5);
        assert_int_equal(rd(U(INT_RAW)) & INT(FRM_ERR), 0);
    }
    unsigned wrong = 0;
    static const uint32_t far[] = {9600, 57600, 74880, 100000, 135000, 230400, 460800, 921600};
    for (size_t i = 0; i < CR_COUNT(far); i++) {
        wr(U(INT_CLR), UINT32_MAX);
        sim_uart_receive(uart0(), 0xa5, far[i]);
        bool is_wrong = rx_count() != 1 || rd(U(FIFO)) != 0xa5;
        wrong += is_wrong || (rd(U(INT_RAW)) & INT(FRM_ERR));
        set(U(CONF0), UART_CONF0_RXFIFO_RST_MASK);
    }
    assert_int_equal(wrong, CR_COUNT(far));
}

static void test_break_and_parity(void **state)
{
    (void)state;
    uart_setup(347, 4);
    sim_uart_receive_break(uart0());
    assert_int_equal(rd(U(INT_RAW)) & (INT(BRK_DET) | INT(FRM_ERR)), INT(BRK_DET) | INT(FRM_ERR));
    /* Even parity expected, 8N1 sent: the stop bit is taken for a parity bit of 1. */
    wr(U(CONF0), 3u << 2 | 1u << 4 | UART_CONF0_PARITY_EN_MASK);
    sim_uart_receive(uart0(), 0x01, 115190);
    assert_false(rd(U(INT_RAW)) & INT(PARITY_ERR));
    sim_uart_receive(uart0(), 0x03, 115190);
    assert_true(rd(U(INT_RAW)) & INT(PARITY_ERR));
}

static void test_break_sent(void **state)
{
    (void)state;
    uart_setup(400, 0);
    wr(U(INT_CLR), UINT32_MAX);
    wr(U(FIFO), 0x41);
    set(U(CONF0), UART_CONF0_TXD_BRK_MASK);
    uint64_t bit = 400 * 360;
    run(20 * bit - 1);
    assert_int_equal(rd(U(INT_RAW)) & INT(TX_BRK_DONE), 0);
    run(1);
    assert_int_equal(rd(U(INT_RAW)) & (INT(TX_BRK_DONE) | INT(TX_DONE)),
                     INT(TX_BRK_DONE) | INT(TX_DONE));
    run(256 * bit);
    assert_true(rd(U(INT_RAW)) & INT(TX_BRK_IDLE_DONE));
}

static void test_loopback(void **state)
{
    (void)state;
    uart_setup(40, 0);
    set(U(CONF0), UART_CONF0_LOOPBACK_MASK);
    wr(U(FIFO), 0x5a);
    sim_uart_receive(uart0(), 0x11, 1000000); /* the pin is cut off */
    run(us(100));
    assert_int_equal(rx_count(), 1);
    assert_int_equal(rd(U(FIFO)), 0x5a);
}

static void test_at_command(void **state)
{
    (void)state;
    uart_setup(400, 0);
    uint64_t bit = 400 * 360;
    wr(U(AT_CMD_CHAR), 3u << 8 | '+');
    wr(U(AT_CMD_PRECNT), 50);
    wr(U(AT_CMD_GAPTOUT), 11);
    wr(U(AT_CMD_POSTCNT), 50);
    wr(U(INT_ENA), INT(AT_CMD_CHAR_DET));
    run(200 * bit);
    for (unsigned i = 0; i < 3; i++) {
        run(10 * bit);
        sim_uart_receive(uart0(), '+', 100000);
    }
    run(50 * bit - 1);
    assert_false(irq(IRQ_UART0));
    run(1);
    assert_true(irq(IRQ_UART0));
    wr(U(INT_CLR), UINT32_MAX);
    for (unsigned i = 0; i < 3; i++) { /* too far apart */
        run(40 * bit);
        sim_uart_receive(uart0(), '+', 100000);
    }
    run(500 * bit);
    assert_false(irq(IRQ_UART0));
}

static void test_software_flow(void **state)
{
    (void)state;
    uart_setup(40, 0);
    wr(U(SWFC_CONF0), 0x13u << 9 | 10);
    wr(U(SWFC_CONF1), 0x11u << 9 | 5);
    wr(U(FLOW_CONF), UART_FLOW_CONF_SW_FLOW_CON_EN_MASK | UART_FLOW_CONF_XONOFF_DEL_MASK);
    sim_uart_receive(uart0(), 0x13, 1000000);
    wr(U(FIFO), 'a');
    run(us(1000));
    assert_int_equal(heard_len, 0);
    sim_uart_receive(uart0(), 0x11, 1000000);
    run(us(1000));
    assert_int_equal(heard_len, 1);
    assert_int_equal(rx_count(), 0);
    for (unsigned i = 0; i < 11; i++)
        sim_uart_receive(uart0(), 'x', 1000000);
    run(us(1000));
    assert_int_equal(heard[heard_len - 1], 0x13);
    while (rx_count() >= 5)
        (void)rd(U(FIFO));
    run(us(1000));
    assert_int_equal(heard[heard_len - 1], 0x11);
}

/* The measured pulses give the sender's rate back, as the ROM's autobaud computes it. */
static void test_autobaud(void **state)
{
    (void)state;
    static const uint32_t rates[] = {9600, 57600, 115200, 460800, 921600};
    for (size_t i = 0; i < CR_COUNT(rates); i++) {
        uart_setup(347, 0);
        wr(U(CONF0), UART_CONF0_RESET);
        set(U(CONF0), UART_CONF0_AUTOBAUD_EN_MASK);
        uint64_t byte = SIM_TICKS_PER_S / rates[i] * 10;
        for (unsigned k = 0; k < 4; k++) {
            run(byte);
            sim_uart_receive(uart0(), 0x55, rates[i]);
        }
        uint32_t low = rd(U(LOWPULSE));
        uint32_t high = rd(U(HIGHPULSE));
        assert_int_equal(rd(U(RXD_CNT)), 40);
        uint32_t found = 2 * CORE_HZ / (low + high + 2);
        if (CORE_HZ / rates[i] >= 0xfff) {
            assert_int_equal(low, 0xfff); /* too slow for the counters */
            continue;
        }
        assert_in_range(found, rates[i] * 97 / 100, rates[i] * 103 / 100);
        assert_in_range(rd(U(POSPULSE)) + 1, 2 * (low + 1) - 2, 2 * (low + 1) + 2);
    }
}

static void test_peripheral_reset(void **state)
{
    (void)state;
    uart_setup(347, 4);
    sim_uart_receive(uart0(), 1, 115190);
    set(SYSTEM_BASE + SYSTEM_PERIP_RST_EN0_OFFSET, SYSTEM_PERIP_RST_EN0_UART_RST_MASK);
    wr(SYSTEM_BASE + SYSTEM_PERIP_RST_EN0_OFFSET, 0);
    assert_int_equal(rx_count(), 0);
    assert_int_equal(rd(U(CLKDIV)), UART_CLKDIV_RESET);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CHIP_TEST(test_reset_values),  CHIP_TEST(test_transmit_timing),
        CHIP_TEST(test_frame_lengths), CHIP_TEST(test_clock_sources),
        CHIP_TEST(test_tx_fifo_level), CHIP_TEST(test_receive_levels),
        CHIP_TEST(test_overflow),      CHIP_TEST(test_timeout),
        CHIP_TEST(test_rate_mismatch), CHIP_TEST(test_break_and_parity),
        CHIP_TEST(test_break_sent),    CHIP_TEST(test_loopback),
        CHIP_TEST(test_at_command),    CHIP_TEST(test_software_flow),
        CHIP_TEST(test_autobaud),      CHIP_TEST(test_peripheral_reset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
