/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Clocks, sources and reset causes: technical reference manual, "Reset and Clock",
 * "Interrupt Matrix"; core identity: datasheet and the CPU's own registers. */
#include "socs.h"

#include "aes.h"
#include "assist_debug.h"
#include "cache.h"
#include "efuse.h"
#include "gdma.h"
#include "gpio.h"
#include "gpspi.h"
#include "hmac.h"
#include "i2c.h"
#include "intmatrix.h"
#include "ledc.h"
#include "rmt.h"
#include "rsa.h"
#include "rtc_cntl.h"
#include "saradc.h"
#include "sha.h"
#include "small.h"
#include "spi_mem.h"
#include "system.h"
#include "systimer.h"
#include "timg.h"
#include "twai.h"
#include "uart.h"
#include "usb_serial_jtag.h"

#include <crema/regs/esp32c3/efuse.h>
#include <crema/regs/esp32c3/irq.h>
#include <crema/regs/esp32c3/system.h>

#define SOURCE_COUNT 62

/* Signals of the GPIO matrix, of both directions. */
enum { U0 = 6, U1 = 9, FSPICLK = 63, FSPIQ, FSPID, FSPIHD, FSPIWP, FSPICS0 };

static const struct sim_rv_params rv = {
    .misa = 0x40101104, /* RV32 I, M, C and user mode */
    .mvendorid = 0x612,
    .marchid = 0x80000001,
    .mimpid = 1,
    .pmp_count = 16,
    .trigger_count = 8,
    .is_vectored_always = true,
    .has_pcer = true,
    .has_gpio_csr = true,
    .mstatus_extra = 0x11, /* UIE and UPIE, which do nothing, read back as written */
};

static const struct sim_intmatrix_params intmatrix = {.source_count = SOURCE_COUNT};
static const struct sim_uart_params uart0 = {.irq = IRQ_UART0,
                                             .txd = U0,
                                             .rxd = U0,
                                             .tx_base = 0,
                                             .rx_base = 0x100,
                                             .layout = &sim_uart_layout,
                                             .clock = &sim_uart_clock};
static const struct sim_uart_params uart1 = {.irq = IRQ_UART1,
                                             .txd = U1,
                                             .rxd = U1,
                                             .tx_base = 0x80,
                                             .rx_base = 0x180,
                                             .layout = &sim_uart_layout,
                                             .clock = &sim_uart_clock};

static const struct sim_spi_mem_params spi1 = {.irq = IRQ_SPI1, .clock = &sim_spi_mem_clock};
static const struct sim_cache_params cache = {
    .mmu = "MMU_TABLE",
    .ibus = 0x42000000,
    .dbus = 0x3c000000,
    .page_size = 0x10000,
    .entry_count = 128,
    .invalid_mask = 1 << 8,
    .page_mask = 0xff,
    .irq_illegal = IRQ_CACHE_IA,
    .irq_masked = IRQ_CACHE_CORE0_ACS,
    .irq_sync = IRQ_ICACHE_SYNC0,
    .irq_preload = IRQ_ICACHE_PRELOAD0,
};
static const struct sim_mmu_params mmu = {.cache = "EXTMEM"};

static const struct sim_systimer_params systimer = {
    .xtal_mul = 2,
    .xtal_div = 5,
    .irq = {IRQ_SYSTIMER_TARGET0, IRQ_SYSTIMER_TARGET1, IRQ_SYSTIMER_TARGET2},
};

static const struct sim_timg_params timg0 = {
    .irq_timer = IRQ_TG0_T0_LEVEL,
    .irq_wdt = IRQ_TG0_WDT_LEVEL,
    .cause_core = 0x7,
    .cause_cpu = 0xb,
    .has_flash_boot = true,
    .timer_clock = &sim_timg_timer_clock,
    .wdt_clock = &sim_timg_wdt_clock,
    .meter_fast_div = 256,
};

static const struct sim_timg_params timg1 = {
    .irq_timer = IRQ_TG1_T0_LEVEL,
    .irq_wdt = IRQ_TG1_WDT_LEVEL,
    .cause_core = 0x8,
    .cause_cpu = 0x11,
    .timer_clock = &sim_timg_timer_clock,
    .wdt_clock = &sim_timg_wdt_clock,
    .meter_fast_div = 256,
};

static const struct sim_rtc_cntl_params rtc_cntl = {
    .irq = IRQ_RTC_CORE,
    .cause_sw_core = 0x3,
    .cause_sw_cpu = 0xc,
    .cause_deep_sleep = 0x5,
    .wdt = {.cause_cpu = 0xd,
            .cause_core = 0x9,
            .cause_system = 0x10,
            .cause_super = 0x12,
            .super_ms = 1000},
    .wake_timer = 1 << 3,
};

/* A peripheral has the same bit in the registers of clocks and of resets. */
#define GATE(clk, rst, name, periph)                                                               \
    {                                                                                              \
        periph, {SYSTEM_##rst##_OFFSET, SYSTEM_##rst##_##name##_MASK},                             \
        {                                                                                          \
            SYSTEM_##clk##_OFFSET, SYSTEM_##rst##_##name##_MASK                                    \
        }                                                                                          \
    }
#define RST0(name, periph) GATE(PERIP_CLK_EN0, PERIP_RST_EN0, name, periph)
#define RST1(name, periph) GATE(PERIP_CLK_EN1, PERIP_RST_EN1, name, periph)

static const struct sim_gate gates[] = {
    RST0(UART_RST, "UART0"),
    RST0(UART1_RST, "UART1"),
    RST0(SPI2_RST, "SPI2"),
    RST0(I2C_EXT0_RST, "I2C0"),
    RST0(UHCI0_RST, "UHCI0"),
    RST0(UHCI1_RST, "UHCI1"),
    RST0(RMT_RST, "RMT"),
    RST0(LEDC_RST, "LEDC"),
    RST0(TIMERGROUP_RST, "TIMG0"),
    RST0(TIMERGROUP1_RST, "TIMG1"),
    RST0(TWAI_RST, "TWAI0"),
    RST0(I2S0_RST, "I2S0"),
    RST0(I2S1_RST, "I2S0"),
    RST0(USB_DEVICE_RST, "USB_DEVICE"),
    RST0(SYSTIMER_RST, "SYSTIMER"),
    RST0(APB_SARADC_RST, "APB_SARADC"),
    RST1(CRYPTO_AES_RST, "AES"),
    RST1(CRYPTO_SHA_RST, "SHA"),
    RST1(CRYPTO_RSA_RST, "RSA"),
    RST1(CRYPTO_DS_RST, "DS"),
    RST1(CRYPTO_HMAC_RST, "HMAC"),
    RST1(DMA_RST, "DMA"),
    GATE(CPU_PERI_CLK_EN, CPU_PERI_RST_EN, RST_EN_ASSIST_DEBUG, "ASSIST_DEBUG"),
};

static const struct sim_system_params system_regs = {
    .irq_from_cpu = IRQ_FROM_CPU_INTR0,
    .pll_apb_hz = 80000000,
    .pll_cpu_hz = {80000000, 160000000},
    .gates = {gates, sizeof gates / sizeof gates[0]},
};

static const struct sim_usb_serial_jtag_params usb = {.irq = IRQ_USB_DEVICE, .cause_reset = 0x15};

/* Who asks the DMA for bytes: numbers in PERI_SEL. */
enum { GDMA_SPI2 = 0, GDMA_AES = 6, GDMA_SHA = 7 };

static const struct sim_gdma_params gdma = {
    .channels = 3,
    .irq_in = {IRQ_DMA_CH0, IRQ_DMA_CH1, IRQ_DMA_CH2},
    .irq_out = {IRQ_DMA_CH0, IRQ_DMA_CH1, IRQ_DMA_CH2},
    .link_base = 0x3fc00000,
};
static const struct sim_gpspi_params spi2 = {
    .irq = IRQ_SPI2,
    .signals = {FSPICLK, FSPID, FSPIQ, FSPIWP, FSPIHD, {FSPICS0, 69, 71, 70, 72, 73}},
    .clock = &sim_gpspi_clock,
    .gdma = "DMA",
    .gdma_periph = GDMA_SPI2,
    .read_order = 1 << 25,
    .write_order = 1 << 26,
};
static const struct sim_i2c_params i2c0 = {
    .irq = IRQ_I2C_EXT0, .scl = 53, .sda = 54, .fifos = &sim_i2c_fifos_32, .clock = &sim_i2c_clock};
static const struct sim_rmt_params rmt = {
    .irq = IRQ_RMT, .signal = {51, 52}, .clock = &sim_rmt_clock};
static const struct sim_ledc_params ledc = {
    .irq = IRQ_LEDC, .signal = 45, .clock = &sim_ledc_clock};
static const struct sim_saradc_params saradc = {IRQ_APB_ADC, {0, 5}, {5, 1}};
static const struct sim_clk_mux twai_clock = {.source = {SIM_CLK_APB}};
static const struct sim_twai_params twai = {
    .irq = IRQ_TWAI0, .tx = 74, .rx = 74, .clock = &twai_clock};
static const struct sim_sha_params sha = {.irq = IRQ_SHA, .gdma = "DMA", .gdma_periph = GDMA_SHA};
static const struct sim_aes_params aes = {.irq = IRQ_AES, .gdma = "DMA", .gdma_periph = GDMA_AES};

/* Functions of pads that go past the matrix: datasheet, "IO MUX". */
static const struct sim_gpio_direct gpio_direct[] = {
    {2, 2, FSPIQ, FSPIQ},       {4, 2, FSPIHD, FSPIHD},     {5, 2, FSPIWP, FSPIWP},
    {6, 2, FSPICLK, FSPICLK},   {7, 2, FSPID, FSPID},       {10, 2, FSPICS0, FSPICS0},
    {20, 0, U0, SIM_GPIO_NONE}, {21, 0, SIM_GPIO_NONE, U0},
};

static const struct sim_gpio_params gpio = {
    .irq = IRQ_GPIO,
    .irq_nmi = IRQ_GPIO_NMI,
    .pin_count = 22,
    .reg_mask = 0x3ffffff,
    .strap_pin = {2, SIM_GPIO_NONE, 8, 9},
    .signal_gpio = 128,
    .in = &sim_gpio_in_v1,
    .direct = gpio_direct,
    .direct_count = sizeof gpio_direct / sizeof gpio_direct[0],
};

static const struct sim_assist_debug_params assist_debug = {.irq = IRQ_ASSIST_DEBUG};

/* The master has no description; command words and addresses are those that the mask ROM's
 * functions for the analogue blocks use. */
static const struct sim_analog_bus_params analog_bus = {
    .command_off = 0,
    .command_count = 16,
    .status_off = 0x40,
    .status_set = 1 << 24,
};

/* eFuse: who guards what in block 0 (technical reference
 * manual, "eFuse Controller", table of parameters). */
static const struct sim_efuse_guard efuse_guards[] = {
    {0, 1, EFUSE_RD_REPEAT_DATA0_RD_DIS_MASK},
    {2, 1, ~EFUSE_RD_REPEAT_DATA0_RD_DIS_MASK},
    {3, 2, EFUSE_RD_REPEAT_DATA1_WDT_DELAY_SEL_MASK},
    {4, 2, EFUSE_RD_REPEAT_DATA1_SPI_BOOT_CRYPT_CNT_MASK},
    {5, 2, EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE0_MASK},
    {6, 2, EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE1_MASK},
    {7, 2, EFUSE_RD_REPEAT_DATA1_SECURE_BOOT_KEY_REVOKE2_MASK},
    {8, 2, EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_0_MASK},
    {9, 2, EFUSE_RD_REPEAT_DATA1_KEY_PURPOSE_1_MASK},
    {10, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_2_MASK},
    {11, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_3_MASK},
    {12, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_4_MASK},
    {13, 3, EFUSE_RD_REPEAT_DATA2_KEY_PURPOSE_5_MASK},
    {15, 3, EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_EN_MASK},
    {16, 3, EFUSE_RD_REPEAT_DATA2_SECURE_BOOT_AGGRESSIVE_REVOKE_MASK},
    {18, 3, EFUSE_RD_REPEAT_DATA2_FLASH_TPUW_MASK},
    {18, 4, UINT32_MAX},
};

static const struct sim_efuse_params efuse = {
    .irq = IRQ_EFUSE,
    .guards = efuse_guards,
    .guard_count = sizeof efuse_guards / sizeof efuse_guards[0],
    .read_us = 5,
    .program_us = 1000,
};

#define EFUSE_WORDS      ((EFUSE_RD_SYS_PART2_DATA7_OFFSET - EFUSE_RD_WR_DIS_OFFSET) / 4 + 1)
#define EFUSE_WORD(name) ((EFUSE_RD_##name##_OFFSET - EFUSE_RD_WR_DIS_OFFSET) / 4)

static const struct sim_rsa_params rsa = {.irq = IRQ_RSA};
static const struct sim_hmac_params hmac = {
    .purpose = {{2, 24, 4}, {2, 28, 4}, {3, 0, 4}, {3, 4, 4}, {3, 8, 4}, {3, 12, 4}},
    .key_word = {EFUSE_WORD(KEY0_DATA0), EFUSE_WORD(KEY1_DATA0), EFUSE_WORD(KEY2_DATA0),
                 EFUSE_WORD(KEY3_DATA0), EFUSE_WORD(KEY4_DATA0), EFUSE_WORD(KEY5_DATA0)},
};
static const struct sim_ds_params ds = {.hmac = "HMAC"};

/* The package without flash inside. */
static const uint32_t efuse_factory[EFUSE_WORDS] = {0};

/* The interrupt matrix stands first, so that it hears of the others' lines. */
static const struct sim_soc_dev devs[] = {
    {"INTERRUPT_CORE0", &sim_intmatrix_ops, &intmatrix, SIM_RESET_CORE, 0, 0},
    {"SPI0", &sim_spi_mem_cache_ops, NULL, SIM_RESET_CORE, 0, 0},
    {"SPI1", &sim_spi_mem_ops, &spi1, SIM_RESET_CORE, 0, 0},
    {"EXTMEM", &sim_cache_ops, &cache, SIM_RESET_CORE, 0, 0},
    {"MMU_TABLE", &sim_mmu_ops, &mmu, SIM_RESET_CORE, 0x600c5000, 0x200},
    {"UART0", &sim_uart_ops, &uart0, SIM_RESET_CORE, 0, 0},
    {"UART1", &sim_uart_ops, &uart1, SIM_RESET_CORE, 0, 0},
    {"SYSTEM", &sim_system_ops, &system_regs, SIM_RESET_CORE, 0, 0},
    {"RTC_CNTL", &sim_rtc_cntl_ops, &rtc_cntl, SIM_RESET_SYSTEM, 0, 0},
    {"SYSTIMER", &sim_systimer_ops, &systimer, SIM_RESET_CORE, 0, 0},
    {"TIMG0", &sim_timg_ops, &timg0, SIM_RESET_CORE, 0, 0},
    {"TIMG1", &sim_timg_ops, &timg1, SIM_RESET_CORE, 0, 0},
    {"USB_DEVICE", &sim_usb_serial_jtag_ops, &usb, SIM_RESET_CORE, 0, 0},
    {"GPIO", &sim_gpio_ops, &gpio, SIM_RESET_CORE, 0, 0},
    {"IO_MUX", &sim_io_mux_ops, NULL, SIM_RESET_CORE, 0, 0},
    {"EFUSE", &sim_efuse_ops, &efuse, SIM_RESET_CORE, 0, 0},
    {"DMA", &sim_gdma_ops, &gdma, SIM_RESET_CORE, 0, 0},
    {"SPI2", &sim_gpspi_ops, &spi2, SIM_RESET_CORE, 0, 0},
    {"I2C0", &sim_i2c_ops, &i2c0, SIM_RESET_CORE, 0, 0},
    {"LEDC", &sim_ledc_ops, &ledc, SIM_RESET_CORE, 0, 0},
    {"APB_SARADC", &sim_saradc_ops, &saradc, SIM_RESET_CORE, 0, 0},
    {"RMT", &sim_rmt_ops, &rmt, SIM_RESET_CORE, 0x60016000, SIM_RMT_SIZE}, /* with its memory */
    {"TWAI0", &sim_twai_ops, &twai, SIM_RESET_CORE, 0, 0},
    {"SHA", &sim_sha_ops, &sha, SIM_RESET_CORE, 0, 0},
    {"AES", &sim_aes_ops, &aes, SIM_RESET_CORE, 0, 0},
    {"RSA", &sim_rsa_ops, &rsa, SIM_RESET_CORE, 0, 0},
    {"HMAC", &sim_hmac_ops, &hmac, SIM_RESET_CORE, 0, 0},
    {"DS", &sim_ds_ops, &ds, SIM_RESET_CORE, 0x6003d000,
     0x1000}, /* described as running into HMAC */
    {"APB_CTRL", &sim_apb_ctrl_ops, NULL, SIM_RESET_CORE, 0, 0},
    {"ASSIST_DEBUG", &sim_assist_debug_ops, &assist_debug, SIM_RESET_CORE, 0, 0},
    {"ANALOG_BUS", &sim_analog_bus_ops, &analog_bus, SIM_RESET_CORE, 0x6000e000, 0x100},
};

const struct sim_soc sim_soc_esp32c3 = {
    .chip = &cr_chip_esp32c3,
    .rv = &rv,
    .reset_vector = 0x40000000,
    .devs = devs,
    .dev_count = sizeof devs / sizeof devs[0],
    .irq_latency = 4,
    .boot_cpu_hz = 20000000,
    .power_on_cause = 1,
    .strap_gpio = 9,
    .pins_low = 1u << 2, /* boards leave it open */
    .irq_uart0 = IRQ_UART0,
    .efuse_first_off = EFUSE_RD_WR_DIS_OFFSET,
    .efuse_factory = efuse_factory,
    .efuse_words = EFUSE_WORDS,
    .revision = 4,
    .rev_minor = {EFUSE_WORD(MAC_SPI_SYS_3), 18, 3},
    .rev_minor_high = {EFUSE_WORD(MAC_SPI_SYS_5), 23, 1},
    .rev_major = {EFUSE_WORD(MAC_SPI_SYS_5), 24, 2},
    .mmio_addr = 0x60000000,
    .mmio_size = 0xd1000,
    .wdt_delay = {2, 16, 2},
    .rc_fast_hz = 17500000,
    .rc_slow_hz = 136000,
};
