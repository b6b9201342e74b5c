/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Clocks, sources and reset causes: technical reference manual, "Reset and Clock",
 * "Interrupt Matrix"; core identity: datasheet and the CPU's own registers. */
#include "socs.h"

#include "cache.h"
#include "intmatrix.h"
#include "spi_mem.h"
#include "uart.h"

#include <crema/regs/esp32c3/irq.h>

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

static const struct sim_soc_dev devs[] = {
    {"SPI0", &sim_spi_mem_cache_ops, NULL, SIM_RESET_CORE, 0, 0},
    {"SPI1", &sim_spi_mem_ops, &spi1, SIM_RESET_CORE, 0, 0},
    {"EXTMEM", &sim_cache_ops, &cache, SIM_RESET_CORE, 0, 0},
    {"MMU_TABLE", &sim_mmu_ops, &mmu, SIM_RESET_CORE, 0x600c5000, 0x200},
    {"INTERRUPT_CORE0", &sim_intmatrix_ops, &intmatrix, SIM_RESET_CORE, 0, 0},
    {"UART0", &sim_uart_ops, &uart0, SIM_RESET_CORE, 0, 0},
    {"UART1", &sim_uart_ops, &uart1, SIM_RESET_CORE, 0, 0},
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
