/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The GPIO matrix, and the blocks that talk over pins: each hears itself over a pad, or what the
 * board holds there. */
#include "chip.h"

#define PAD       5u
#define CLOCK_PAD 4u
#define MATRIX    GPIO_FUNC_IN_SEL_CFG_SEL_MASK
#define SRAM      0x3fc80000u

enum { U0_RXD = 6, U1_TXD = 9, U1_RXD = 9, LEDC_0 = 45, RMT_0 = 51, SCL = 53, SDA = 54, Q = 64, D };

#define OUT_SEL(pin)   (GPIO_BASE + GPIO_FUNC_OUT_SEL_CFG_OFFSET + 4 * (pin))
#define IN_SEL(signal) (GPIO_BASE + GPIO_FUNC_IN_SEL_CFG_OFFSET + 4 * (signal))
#define PAD_CFG(pin)   (IO_MUX_BASE + IO_MUX_GPIO_OFFSET + 4 * (pin))
#define PIN_CFG(pin)   (GPIO_BASE + GPIO_PIN_OFFSET + 4 * (pin))
#define REG(periph, r) (periph##_BASE + periph##_##r##_OFFSET)

static bool pin_level(void)
{
    return rd(GPIO_BASE + GPIO_IN_OFFSET) >> PAD & 1;
}

/* The pad shows signal `out`, and signal `in` sees the pad. */
static void route(unsigned pad, unsigned out, unsigned in)
{
    wr(PAD_CFG(pad), IO_MUX_GPIO_FUN_IE_MASK | 1u << 12);
    wr(OUT_SEL(pad), out);
    wr(IN_SEL(in), MATRIX | pad);
}

static int setup(void **state)
{
    chip_setup(state);
    wr(REG(SYSTEM, PERIP_CLK_EN0), UINT32_MAX);
    wr(REG(SYSTEM, PERIP_RST_EN0), 0);
    wr(REG(SYSTEM, PERIP_CLK_EN1), UINT32_MAX);
    wr(REG(SYSTEM, PERIP_RST_EN1), 0);
    wr(REG(SYSTEM, SYSCLK_CONF), 1u << 10); /* 80 MHz for the buses */
    return 0;
}

/* Serial */

static void uart1_on(uint32_t conf0)
{
    wr(UART1_BASE + UART_CLKDIV_OFFSET, 80);
    wr(UART1_BASE + UART_CONF0_OFFSET, conf0);
}

static uint32_t uart_count(uint32_t base)
{
    return rd(base + UART_STATUS_OFFSET) & UART_STATUS_RXFIFO_CNT_MASK;
}

static void test_uart_hears_itself(void **state)
{
    (void)state;
    uart1_on(UART_CONF0_RESET | UART_CONF0_PARITY_EN_MASK);
    route(PAD, U1_TXD, U1_RXD);
    assert_true(pin_level()); /* an idle line is high */
    wr(UART1_BASE + UART_FIFO_OFFSET, 0xa7);
    run(us(80));
    assert_int_equal(uart_count(UART1_BASE), 1);
    assert_int_equal(rd(UART1_BASE + UART_FIFO_OFFSET), 0xa7);
    assert_false(rd(UART1_BASE + UART_INT_RAW_OFFSET) & UART_INT_RAW_PARITY_ERR_INT_RAW_MASK);
    wr(IN_SEL(U1_RXD), MATRIX | 0x1e); /* always high */
    wr(UART1_BASE + UART_FIFO_OFFSET, 0x11);
    run(us(80));
    assert_int_equal(uart_count(UART1_BASE), 0);
}

/* What one sends the other reads, with another idea of parity. */
static void test_uart_hears_another(void **state)
{
    (void)state;
    uart1_on(UART_CONF0_RESET | UART_CONF0_PARITY_EN_MASK);
    wr(UART0_BASE + UART_CLKDIV_OFFSET, 80);
    wr(UART0_BASE + UART_CONF0_OFFSET,
       UART_CONF0_RESET | UART_CONF0_PARITY_EN_MASK | UART_CONF0_PARITY_MASK);
    route(PAD, U1_TXD, U0_RXD);
    wr(UART1_BASE + UART_FIFO_OFFSET, 0x42);
    run(us(80));
    assert_int_equal(uart_count(UART0_BASE), 1);
    assert_true(rd(UART0_BASE + UART_INT_RAW_OFFSET) & UART_INT_RAW_PARITY_ERR_INT_RAW_MASK);
}

static void test_pad_function(void **state)
{
    (void)state;
    const unsigned u0_txd_pad = 21;
    wr(PAD_CFG(u0_txd_pad), IO_MUX_GPIO_FUN_IE_MASK); /* function 0: the UART's, past the matrix */
    assert_true(rd(GPIO_BASE + GPIO_IN_OFFSET) >> u0_txd_pad & 1);
    wr(GPIO_BASE + GPIO_ENABLE_W1TS_OFFSET, 1u << u0_txd_pad);
    assert_true(rd(GPIO_BASE + GPIO_IN_OFFSET) >> u0_txd_pad & 1);
    wr(PAD_CFG(u0_txd_pad), IO_MUX_GPIO_FUN_IE_MASK | 1u << 12);
    assert_false(rd(GPIO_BASE + GPIO_IN_OFFSET) >> u0_txd_pad & 1);
}

/* SPI */

#define SPI_USER (SPI2_USER_DOUTDIN_MASK | SPI2_USER_USR_MOSI_MASK | SPI2_USER_USR_MISO_MASK)

static void spi_on(uint32_t bits)
{
    wr(REG(SPI2, CLK_GATE), 7);
    wr(REG(SPI2, CLOCK), 9u << 12 | 4u << 6 | 9u); /* 8 MHz */
    wr(REG(SPI2, USER), SPI_USER);
    wr(REG(SPI2, MS_DLEN), bits - 1);
    wr(REG(SPI2, DMA_INT_ENA), SPI2_DMA_INT_ENA_TRANS_DONE_INT_ENA_MASK);
}

static void spi_go(void)
{
    set(REG(SPI2, CMD), SPI2_CMD_USR_MASK);
}

static void test_spi_echo(void **state)
{
    (void)state;
    spi_on(64);
    route(PAD, D, Q);
    wr(REG(SPI2, W0), 0x12345678);
    wr(REG(SPI2, W1), 0x9abcdef0);
    spi_go();
    run(us(7));
    assert_true(rd(REG(SPI2, CMD)) & SPI2_CMD_USR_MASK); /* 64 bits last 8 us */
    assert_false(irq(IRQ_SPI2));
    run(us(2));
    assert_false(rd(REG(SPI2, CMD)) & SPI2_CMD_USR_MASK);
    assert_true(irq(IRQ_SPI2));
    assert_int_equal(rd(REG(SPI2, W0)), 0x12345678);
    assert_int_equal(rd(REG(SPI2, W1)), 0x9abcdef0);
    wr(IN_SEL(Q), MATRIX | GPIO_FUNC_IN_SEL_CFG_IN_INV_SEL_MASK | PAD);
    spi_go();
    run(us(10));
    assert_int_equal(rd(REG(SPI2, W0)), 0xedcba987);
    wr(IN_SEL(Q), MATRIX | 0x1e);
    spi_on(12);
    spi_go();
    run(us(10));
    assert_int_equal(rd(REG(SPI2, W0)), 0xedcbf9ff); /* twelve bits of ones */
}

static void put_desc(uint32_t at, uint32_t flags, uint32_t len, uint32_t buf)
{
    uint8_t bytes[12];
    put_le32(bytes, flags | len << 12 | len);
    put_le32(bytes + 4, buf);
    put_le32(bytes + 8, 0);
    assert_true(sim_bus_poke(&the_chip.soc->sys.bus, at, bytes, sizeof bytes));
}

static void test_spi_dma(void **state)
{
    (void)state;
    const uint32_t out = SRAM + 0x100, in = SRAM + 0x400, len = 300;
    uint8_t sent[300], got[300];
    for (unsigned i = 0; i < len; i++)
        sent[i] = (uint8_t)(i * 5 + 1);
    assert_true(sim_bus_poke(&the_chip.soc->sys.bus, out, sent, len));
    put_desc(SRAM, 1u << 31 | 1u << 30, len, out);
    put_desc(SRAM + 16, 1u << 31, len, in);
    spi_on(len * 8);
    route(PAD, D, Q);
    wr(REG(SPI2, DMA_CONF), SPI2_DMA_CONF_DMA_RX_ENA_MASK | SPI2_DMA_CONF_DMA_TX_ENA_MASK);
    wr(REG(DMA, IN_PERI_SEL_CH0), 0);
    wr(REG(DMA, OUT_PERI_SEL_CH0), 0);
    assert_true(rd(REG(DMA, OUTFIFO_STATUS_CH0)) & 2); /* empty */
    wr(REG(DMA, OUT_LINK_CH0), (SRAM & 0xfffff) | 1u << 21);
    wr(REG(DMA, IN_LINK_CH0), ((SRAM + 16) & 0xfffff) | 1u << 22);
    assert_false(rd(REG(DMA, OUTFIFO_STATUS_CH0)) & 2); /* it has read ahead */
    spi_go();
    run(us(400));
    assert_true(irq(IRQ_SPI2));
    assert_true(sim_bus_peek(&the_chip.soc->sys.bus, in, got, len));
    assert_memory_equal(got, sent, len);
    assert_true(rd(REG(DMA, INT_RAW_CH0)) & DMA_INT_RAW_CH_IN_SUC_EOF_MASK);
    assert_true(rd(REG(DMA, INT_RAW_CH0)) & DMA_INT_RAW_CH_IN_DSCR_EMPTY_MASK); /* none is left */
    assert_true(rd(REG(DMA, OUTFIFO_STATUS_CH0)) & 2);
}

/* I2C */

#define CMD(op, bytes, flags) ((op) << 11 | (flags) | (bytes))
#define ACK_CHECK             (1u << 8)

static void i2c_on(void)
{
    wr(PAD_CFG(CLOCK_PAD), IO_MUX_GPIO_FUN_IE_MASK | IO_MUX_GPIO_FUN_WPU_MASK | 1u << 12);
    route(PAD, SDA, SDA);
    set(PAD_CFG(PAD), IO_MUX_GPIO_FUN_WPU_MASK);
    wr(OUT_SEL(CLOCK_PAD), SCL);
    wr(IN_SEL(SCL), MATRIX | CLOCK_PAD);
    wr(PIN_CFG(PAD), GPIO_PIN_PAD_DRIVER_MASK);
    wr(PIN_CFG(CLOCK_PAD), GPIO_PIN_PAD_DRIVER_MASK);
    wr(REG(I2C0, CLK_CONF), I2C0_CLK_CONF_SCLK_ACTIVE_MASK);
    wr(REG(I2C0, SCL_LOW_PERIOD), 199);
    wr(REG(I2C0, SCL_HIGH_PERIOD), 199); /* 100 kHz from the crystal */
    wr(REG(I2C0, COMD), CMD(6, 0u, 0u));
    wr(REG(I2C0, COMD) + 4, CMD(1, 2u, ACK_CHECK));
    wr(REG(I2C0, COMD) + 8, CMD(2, 0u, 0u));
    wr(REG(I2C0, DATA), 0xa0);
    wr(REG(I2C0, DATA), 0x55);
    wr(REG(I2C0, CTR), I2C0_CTR_RESET | I2C0_CTR_MS_MODE_MASK);
}

static uint32_t i2c_raw(void)
{
    return rd(REG(I2C0, INT_RAW));
}

static void test_i2c_nobody_answers(void **state)
{
    (void)state;
    i2c_on();
    wr(REG(I2C0, INT_ENA), I2C0_INT_ENA_NACK_INT_ENA_MASK);
    set(REG(I2C0, CTR), I2C0_CTR_TRANS_START_MASK);
    assert_true(rd(REG(I2C0, SR)) & I2C0_SR_BUS_BUSY_MASK);
    run(us(90));
    assert_false(i2c_raw() & I2C0_INT_RAW_NACK_INT_RAW_MASK);
    run(us(20));
    assert_true(i2c_raw() & I2C0_INT_RAW_NACK_INT_RAW_MASK);
    assert_true(irq(IRQ_I2C_EXT0));
    run(us(20));
    assert_true(i2c_raw() & I2C0_INT_RAW_TRANS_COMPLETE_INT_RAW_MASK);
    assert_false(rd(REG(I2C0, SR)) & I2C0_SR_BUS_BUSY_MASK);
    assert_true(pin_level());
}

/* Somebody who holds the data line low acknowledges everything. */
static void test_i2c_held_low(void **state)
{
    (void)state;
    i2c_on();
    set(REG(I2C0, CTR), I2C0_CTR_TRANS_START_MASK);
    run(us(50));
    sim_soc_set_pins(the_chip.soc, 1u << PAD, 0);
    wr(REG(I2C0, CTR), rd(REG(I2C0, CTR)) & ~I2C0_CTR_ARBITRATION_EN_MASK);
    run(us(200));
    assert_false(i2c_raw() & I2C0_INT_RAW_NACK_INT_RAW_MASK);
    assert_true(i2c_raw() & I2C0_INT_RAW_TRANS_COMPLETE_INT_RAW_MASK);
    assert_true(rd(REG(I2C0, COMD) + 8) >> 31);
    set(REG(I2C0, CTR), I2C0_CTR_ARBITRATION_EN_MASK);
    wr(REG(I2C0, INT_CLR), UINT32_MAX);
    set(REG(I2C0, CTR), I2C0_CTR_TRANS_START_MASK);
    run(us(10));
    assert_true(i2c_raw() & I2C0_INT_RAW_ARBITRATION_LOST_INT_RAW_MASK);
}

static void test_i2c_stretched(void **state)
{
    (void)state;
    i2c_on();
    wr(REG(I2C0, TO), I2C0_TO_TIME_OUT_EN_MASK | 12); /* 4096 cycles: 102 us */
    sim_soc_set_pins(the_chip.soc, 1u << CLOCK_PAD, 0);
    set(REG(I2C0, CTR), I2C0_CTR_TRANS_START_MASK);
    run(us(100));
    assert_false(i2c_raw() & I2C0_INT_RAW_TIME_OUT_INT_RAW_MASK);
    run(us(5));
    assert_true(i2c_raw() & I2C0_INT_RAW_TIME_OUT_INT_RAW_MASK);
    wr(REG(I2C0, INT_CLR), UINT32_MAX);
    set(REG(I2C0, CTR), I2C0_CTR_TRANS_START_MASK);
    run(us(50));
    sim_soc_set_pins(the_chip.soc, 1u << CLOCK_PAD, 1u << CLOCK_PAD); /* it lets go in time */
    run(us(120));
    assert_true(i2c_raw() & I2C0_INT_RAW_NACK_INT_RAW_MASK);
    assert_false(i2c_raw() & I2C0_INT_RAW_TIME_OUT_INT_RAW_MASK);
}

/* Pulses */

#define RMT_RAM  (RMT_BASE + 0x400)
#define RMT_RX_0 (RMT_RAM + 2 * 48 * 4)

static void test_rmt_round_trip(void **state)
{
    (void)state;
    route(PAD, RMT_0, RMT_0);
    wr(REG(RMT, SYS_CONF), 1u << 26 | 1u << 24 | 1); /* 80 MHz; memory by its addresses */
    wr(REG(RMT, CH_RX_CONF0), 1u << 23 | 500u << 8 | 80);
    wr(REG(RMT, CH_RX_CONF1), 0xf);
    wr(RMT_RAM, (50u << 16) | 0x8000 | 200);
    wr(RMT_RAM + 4, (33u << 16) | 0x8000 | 7);
    wr(RMT_RAM + 8, 0);
    wr(REG(RMT, CH_TX_CONF0), 1u << 16 | 80u << 8 | 7);
    assert_true(pin_level());
    run(us(199));
    assert_true(pin_level());
    run(us(2));
    assert_false(pin_level());
    run(us(90));
    assert_true(rd(REG(RMT, INT_RAW)) & 1); /* sent: 290 us */
    assert_false(rd(REG(RMT, INT_RAW)) & 4);
    run(us(480));
    assert_true(rd(REG(RMT, INT_RAW)) & 4); /* quiet for 500 us */
    assert_int_equal(rd(RMT_RX_0), (50u << 16) | 0x8000 | 200);
    assert_int_equal(rd(RMT_RX_0 + 4), 0x8000 | 7);
}

/* PWM */

static void test_ledc(void **state)
{
    (void)state;
    route(PAD, LEDC_0, 28);
    wr(REG(LEDC, CONF), 1);                                /* 80 MHz */
    wr(REG(LEDC, TIMER_CONF), 10 | (78u * 256 + 32) << 4); /* / 78.125 / 1024: 1 kHz */
    wr(REG(LEDC, CH_DUTY), 256u << 4);
    wr(REG(LEDC, CH_CONF1), 1u << 31 | 1u << 30 | 1u << 20 | 1u << 10);
    wr(REG(LEDC, CH_CONF0), LEDC_CH_CONF0_SIG_OUT_EN_MASK);
    assert_false(pin_level()); /* the duty counts from PARA_UP on */
    set(REG(LEDC, CH_CONF0), LEDC_CH_CONF0_PARA_UP_MASK);
    assert_true(pin_level());
    run(us(249));
    assert_true(pin_level());
    run(us(2));
    assert_false(pin_level());
    assert_false(rd(REG(LEDC, INT_RAW)) & 1);
    run(us(750));
    assert_true(pin_level());
    assert_int_equal(rd(REG(LEDC, INT_RAW)) & 0x11, 0x11); /* overflow, and the duty is in force */
    wr(REG(LEDC, INT_CLR), UINT32_MAX);
    assert_false(irq(IRQ_LEDC));
    wr(REG(LEDC, INT_ENA), 1);
    run(us(1000));
    assert_true(irq(IRQ_LEDC));
}

/* Edges reach a pin interrupt at their time though nobody asks for the level. */
static void test_ledc_edges(void **state)
{
    (void)state;
    test_ledc(state);
    wr(GPIO_BASE + GPIO_STATUS_OFFSET, 0);
    wr(PIN_CFG(PAD), 2u << 7 | 1u << 13); /* falling */
    assert_false(irq(IRQ_GPIO));
    run(us(248));
    assert_false(irq(IRQ_GPIO));
    run(us(4));
    assert_true(irq(IRQ_GPIO));
}

/* Samples */

static void test_adc(void **state)
{
    (void)state;
    const uint32_t start = 1u << 29, first = 1u << 31, channel3 = 3u << 25;
    for (unsigned level = 0; level < 2; level++) {
        sim_soc_set_pins(the_chip.soc, 1u << 3, level << 3);
        wr(REG(APB_SARADC, INT_CLR), UINT32_MAX);
        wr(REG(APB_SARADC, ONETIME_SAMPLE), first | channel3);
        wr(REG(APB_SARADC, ONETIME_SAMPLE), first | channel3 | start);
        assert_false(rd(REG(APB_SARADC, INT_RAW)) >> 31);
        run(us(20));
        assert_true(rd(REG(APB_SARADC, INT_RAW)) >> 31);
        assert_int_equal(rd(REG(APB_SARADC, SAR1DATA_STATUS)), level ? 4095 : 0);
    }
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, chip_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_uart_hears_itself), TEST(test_uart_hears_another),
        TEST(test_pad_function),      TEST(test_spi_echo),
        TEST(test_spi_dma),           TEST(test_i2c_nobody_answers),
        TEST(test_i2c_held_low),      TEST(test_i2c_stretched),
        TEST(test_rmt_round_trip),    TEST(test_ledc),
        TEST(test_ledc_edges),        TEST(test_adc),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
