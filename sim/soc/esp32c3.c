/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Clocks, sources and reset causes: technical reference manual, "Reset and Clock",
 * "Interrupt Matrix"; core identity: datasheet and the CPU's own registers. */
#include "socs.h"

#include "cache.h"
#include "intmatrix.h"
#include "rtc_cntl.h"
#include "spi_mem.h"
#include "system.h"
#include "systimer.h"
#include "timg.h"
#include "uart.h"

#include <crema/regs/esp32c3/irq.h>
#include <crema/regs/esp32c3/system.h>

#define SOURCE_COUNT 62

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
};

static const struct sim_intmatrix_params intmatrix = {.source_count = SOURCE_COUNT};
static const struct sim_uart_params uart0 = {.irq = IRQ_UART0, .tx_base = 0, .rx_base = 0x100};
static const struct sim_uart_params uart1 = {.irq = IRQ_UART1, .tx_base = 0x80, .rx_base = 0x180};

static const struct sim_spi_mem_params spi1 = {.irq = IRQ_SPI1};
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
    .rate_hz = 16000000,
    .irq = {IRQ_SYSTIMER_TARGET0, IRQ_SYSTIMER_TARGET1, IRQ_SYSTIMER_TARGET2},
};

static const struct sim_timg_params timg0 = {
    .irq_timer = IRQ_TG0_T0_LEVEL,
    .irq_wdt = IRQ_TG0_WDT_LEVEL,
    .cause_core = 0x7,
    .cause_cpu = 0xb,
    .has_flash_boot = true,
};

static const struct sim_timg_params timg1 = {
    .irq_timer = IRQ_TG1_T0_LEVEL,
    .irq_wdt = IRQ_TG1_WDT_LEVEL,
    .cause_core = 0x8,
    .cause_cpu = 0x11,
};

static const struct sim_rtc_cntl_params rtc_cntl = {
    .irq = IRQ_RTC_CORE,
    .cause_sw_core = 0x3,
    .cause_sw_cpu = 0xc,
    .cause_deep_sleep = 0x5,
    .cause_wdt_core = 0x9,
    .cause_wdt_cpu = 0xd,
    .cause_wdt_system = 0x10,
    .cause_super_wdt = 0x12,
    .super_wdt_ms = 1000,
    .wake_timer = 1 << 3,
};

#define RST0(name, periph)                                                                         \
    {                                                                                              \
        SYSTEM_PERIP_RST_EN0_OFFSET, SYSTEM_PERIP_RST_EN0_##name##_MASK, periph                    \
    }
#define RST1(name, periph)                                                                         \
    {                                                                                              \
        SYSTEM_PERIP_RST_EN1_OFFSET, SYSTEM_PERIP_RST_EN1_##name##_MASK, periph                    \
    }

static const struct sim_system_reset system_resets[] = {
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
    {SYSTEM_CPU_PERI_RST_EN_OFFSET, SYSTEM_CPU_PERI_RST_EN_RST_EN_ASSIST_DEBUG_MASK,
     "ASSIST_DEBUG"},
};

static const struct sim_system_params system_regs = {
    .irq_from_cpu = IRQ_FROM_CPU_INTR0,
    .pll_apb_hz = 80000000,
    .pll_cpu_hz = {80000000, 160000000},
    .resets = system_resets,
    .reset_count = sizeof system_resets / sizeof system_resets[0],
};

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
};

const struct sim_soc sim_soc_esp32c3 = {
    .chip = &cr_chip_esp32c3,
    .rv = &rv,
    .reset_vector = 0x40000000,
    .devs = devs,
    .dev_count = sizeof devs / sizeof devs[0],
    .boot_cpu_hz = 20000000,
    .power_on_cause = 1,
    .strap_gpio = 9,
    .irq_uart0 = IRQ_UART0,
    .mmio_addr = 0x60000000,
    .mmio_size = 0xd1000,
    .rc_fast_hz = 17500000,
    .rc_slow_hz = 136000,
};
