/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-H2. Clocks, sources and reset causes: technical reference manual, "Reset and Clock",
 * "Interrupt Matrix", "Low-Power Management". */
#include "socs.h"

#include "aes.h"
#include "assist_debug.h"
#include "clk_tap.h"
#include "ecc.h"
#include "efuse.h"
#include "gdma.h"
#include "gpio.h"
#include "gpspi.h"
#include "hmac.h"
#include "i2c.h"
#include "l1_cache.h"
#include "ledc.h"
#include "lp.h"
#include "mcpwm.h"
#include "pcnt.h"
#include "pcr.h"
#include "plic.h"
#include "rmt.h"
#include "rsa.h"
#include "saradc.h"
#include "sha.h"
#include "small.h"
#include "spi_mem.h"
#include "systimer.h"
#include "timg.h"
#include "twai.h"
#include "uart.h"
#include "usb_serial_jtag.h"

#include <crema/regs/esp32h2/efuse.h>
#include <crema/regs/esp32h2/interrupt_core0.h>
#include <crema/regs/esp32h2/irq.h>
#include <crema/regs/esp32h2/lp_ana.h>
#include <crema/regs/esp32h2/pcr.h>

#define LAST_IRQ IRQ_ECDSA
#define TIMG_SOURCES                                                                               \
    {                                                                                              \
        SIM_CLK_XTAL, SIM_CLK_RC_FAST, SIM_CLK_PLL_PERIPH                                          \
    }
#define DPA_LEVEL_MASK EFUSE_RD_REPEAT_DATA2_SEC_DPA_LEVEL_MASK
#include "lp_tables.h"

static const struct sim_systimer_params systimer = {
    .xtal_mul = 1,
    .xtal_div = 2,
    .irq = {IRQ_SYSTIMER_TARGET0, IRQ_SYSTIMER_TARGET1, IRQ_SYSTIMER_TARGET2},
};

static const struct sim_clk_mux mspi_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(MSPI_CONF, MSPI_CLK_SEL),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST, SIM_CLK_PLL_FLASH},
    .num = PCR_FIELD(MSPI_CLK_CONF, MSPI_FAST_DIV_NUM),
};
static const struct sim_spi_mem_params spi1 = {
    .irq = IRQ_MSPI, .has_mode_bits = true, .clock = &mspi_clock};

static const struct sim_gate gates[] = {
    GATES,
    GATE(I2C1_CONF, I2C1, "I2C1"),
    GATE(ECDSA_CONF, ECDSA, "ECDSA"),
};

#define ROOT(from)                                                                                 \
    {                                                                                              \
        .source = (from), .cpu = PCR_FIELD(CPU_FREQ_CONF, CPU_DIV_NUM),                            \
        .ahb = PCR_FIELD(AHB_FREQ_CONF, AHB_DIV_NUM)                                               \
    }

static const struct sim_pcr_params pcr = {
    .root_sel = PCR_FIELD(SYSCLK_CONF, SOC_CLK_SEL),
    .xtal_mhz = PCR_FIELD(SYSCLK_CONF, CLK_XTAL_FREQ),
    .apb_div = PCR_FIELD(APB_FREQ_CONF, APB_DIV_NUM),
    .update = PCR_FIELD(BUS_CLK_UPDATE, BUS_CLOCK_UPDATE),
    .root = {ROOT(SIM_CLK_XTAL), ROOT(SIM_CLK_PLL), ROOT(SIM_CLK_RC_FAST), ROOT(SIM_CLK_PLL_FLASH)},
    .gates = {gates, COUNT(gates)},
};

static const struct sim_lp_timer_params lp_timer = {
    .irq = IRQ_LP_RTC_TIMER,
    .pmu = "PMU",
    .wake_source = WAKE_LP_TIMER,
};

static const struct sim_gpspi_params spi2 = {
    .irq = IRQ_GPSPI2,
    .signals = {FSPICLK, FSPID, FSPIQ, FSPIWP, FSPIHD, {FSPICS0, 101, 102, 103, 104, 105}},
    .clock = &spi2_clock,
    .gdma = "DMA",
    .gdma_periph = GDMA_SPI2,
    .read_order = 3 << 23,
    .write_order = 3 << 25,
};
static const struct sim_clk_mux i2c0_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(I2C0_SCLK_CONF, I2C0_SCLK_SEL),
    .enable = PCR_FIELD(I2C0_SCLK_CONF, I2C0_SCLK_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST},
    .num = PCR_FIELD(I2C0_SCLK_CONF, I2C0_SCLK_DIV_NUM),
    .a = PCR_FIELD(I2C0_SCLK_CONF, I2C0_SCLK_DIV_A),
    .b = PCR_FIELD(I2C0_SCLK_CONF, I2C0_SCLK_DIV_B),
};
static const struct sim_i2c_params i2c0 = {
    .irq = IRQ_I2C_EXT0, .scl = 45, .sda = 46, .fifos = &sim_i2c_fifos_32, .clock = &i2c0_clock};
static const struct sim_clk_mux i2c1_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(I2C1_SCLK_CONF, I2C1_SCLK_SEL),
    .enable = PCR_FIELD(I2C1_SCLK_CONF, I2C1_SCLK_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST},
    .num = PCR_FIELD(I2C1_SCLK_CONF, I2C1_SCLK_DIV_NUM),
    .a = PCR_FIELD(I2C1_SCLK_CONF, I2C1_SCLK_DIV_A),
    .b = PCR_FIELD(I2C1_SCLK_CONF, I2C1_SCLK_DIV_B),
};
static const struct sim_i2c_params i2c1 = {
    .irq = IRQ_I2C_EXT1, .scl = 55, .sda = 56, .fifos = &sim_i2c_fifos_32, .clock = &i2c1_clock};
static const struct sim_clk_mux rmt_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(RMT_SCLK_CONF, SCLK_SEL),
    .enable = PCR_FIELD(RMT_SCLK_CONF, SCLK_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST},
    .num = PCR_FIELD(RMT_SCLK_CONF, SCLK_DIV_NUM),
    .a = PCR_FIELD(RMT_SCLK_CONF, SCLK_DIV_A),
    .b = PCR_FIELD(RMT_SCLK_CONF, SCLK_DIV_B),
};
static const struct sim_rmt_params rmt = {.irq = IRQ_RMT, .signal = {71, 72}, .clock = &rmt_clock};
static const struct sim_clk_mux ledc_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(LEDC_SCLK_CONF, LEDC_SCLK_SEL),
    .enable = PCR_FIELD(LEDC_SCLK_CONF, LEDC_SCLK_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_PLL, SIM_CLK_RC_FAST},
};
static const struct sim_ledc_params ledc = {.irq = IRQ_LEDC, .signal = 0, .clock = &ledc_clock};
static const struct sim_saradc_params saradc = {IRQ_APB_ADC, {1, 0}, {5, 0}};
static const struct sim_clk_mux mcpwm_clock = {
    .periph = "PCR",
    .sel = PCR_FIELD(PWM_CLK_CONF, PWM_CLKM_SEL),
    .enable = PCR_FIELD(PWM_CLK_CONF, PWM_CLKM_EN),
    .source = {SIM_CLK_XTAL, SIM_CLK_RC_FAST, SIM_CLK_PLL},
    .num = PCR_FIELD(PWM_CLK_CONF, PWM_DIV_NUM),
};
static const struct sim_mcpwm_params mcpwm = {
    .irq = IRQ_MCPWM0, .signal = 87, .clock = &mcpwm_clock};
static const struct sim_ecc_params ecc = {.irq = IRQ_ECC, .layout = &sim_ecc_v2};
/* Functions of pads that go past the matrix: datasheet, "IO MUX". */
static const struct sim_gpio_direct gpio_direct[] = {
    {0, 2, FSPIQ, FSPIQ},       {3, 2, FSPIHD, FSPIHD},     {2, 2, FSPIWP, FSPIWP},
    {4, 2, FSPICLK, FSPICLK},   {5, 2, FSPID, FSPID},       {1, 2, FSPICS0, FSPICS0},
    {23, 0, U0, SIM_GPIO_NONE}, {24, 0, SIM_GPIO_NONE, U0},
};

static const struct sim_gpio_params gpio = {
    .irq = IRQ_GPIO,
    .irq_nmi = IRQ_GPIO_NMI,
    .pin_count = 28,
    .reg_mask = 0xfffffff,
    .strap_pin = {2, 3, 8, 9},
    .signal_gpio = 128,
    .in = &sim_gpio_in_v2,
    .direct = gpio_direct,
    .direct_count = sizeof gpio_direct / sizeof gpio_direct[0],
};

/* The interrupt matrix stands first, so that it hears of the others' lines. The low-power domain
 * comes before PCR, which tells everybody of the clocks. */
static const struct sim_soc_dev devs[] = {
    DEVS_FIRST,
    {"LP_WDT", &sim_lp_wdt_v2_ops, &lp_wdt, SIM_RESET_SYSTEM, 0, 0},
    {"LP_TIMER", &sim_lp_timer_ops, &lp_timer, SIM_RESET_SYSTEM, 0, 0},
    {"PMU", &sim_pmu_v2_ops, &pmu, SIM_RESET_SYSTEM, 0, 0},
    {"LP_PERI", &sim_lp_peri_ops, NULL, SIM_RESET_SYSTEM, 0, 0},
    {"LP_ANA", NULL, NULL, SIM_RESET_SYSTEM, 0, 0},
    {"LP_APM", NULL, NULL, SIM_RESET_SYSTEM, 0, 0},
    {"SPI0", &sim_mspi_ops, &spi0, SIM_RESET_CORE, 0, 0},
    {"EXTMEM", &sim_l1_cache_ops, &l1_cache, SIM_RESET_CORE, 0x600c8000, 0x400},
    {"SPI1", &sim_spi_mem_ops, &spi1, SIM_RESET_CORE, 0, 0},
    {"INTPRI", &sim_intpri_ops, &intpri, SIM_RESET_CORE, 0, 0},
    {"RMT", &sim_rmt_ops, &rmt, SIM_RESET_CORE, 0x60007000, SIM_RMT_SIZE}, /* with its memory */
    {"I2C1", &sim_i2c_ops, &i2c1, SIM_RESET_CORE, 0, 0},
    {"I2C_ANA_MST", &sim_analog_bus_ops, &analog_bus, SIM_RESET_CORE, 0x600ad800, 0x100},
    DEVS,
    {"PCR", &sim_pcr_ops, &pcr, SIM_RESET_CORE, 0, 0},
};

const struct sim_soc sim_soc_esp32h2 = {
    .chip = &cr_chip_esp32h2,
    .rv = &rv,
    .reset_vector = 0x40000000,
    .devs = devs,
    .dev_count = COUNT(devs),
    .irq_latency = 4,
    .boot_cpu_hz = 32000000,
    .power_on_cause = 1,
    .pins_low = 1 << 2 | 1 << 3 | 1 << 25,
    .strap_gpio = 9,
    .irq_uart0 = IRQ_UART0,
    .efuse_first_off = EFUSE_RD_WR_DIS_OFFSET,
    .efuse_factory = efuse_factory,
    .efuse_words = EFUSE_WORDS,
    .revision = 1,
    .rev_minor = {EFUSE_WORD(MAC_SYS_3), 18, 3},
    .rev_major = {EFUSE_WORD(MAC_SYS_3), 21, 2},
    .mmio_addr = 0x60000000,
    .mmio_size = 0xd0000,
    .wdt_delay = {2, 16, 2},
    .rc_fast_hz = 8500000,
    .rc_slow_hz = 130000,
    .rc32k_hz = 32768,
    .pll_hz = 96000000,
    .pll_periph_hz = 48000000,
    .pll_flash_hz = 64000000,
};
