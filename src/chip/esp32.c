/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. SRAM1 stands on the instruction bus backwards. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"DROM", 0x3f400000, 0x400000, CREMA_MEM_READ | CREMA_MEM_BYTEWISE | FLASH, "FLASH_DATA", 0},
    {"EXTRAM", 0x3f800000, 0x400000, RW, "PSRAM", 0},
    {"RTC_FAST_DATA", 0x3ff80000, 0x2000, RW | LOAD | KEPT, "RTC_FAST", 0},
    {"ROM1_DATA", 0x3ff90000, 0x10000, ROMD, "ROM1", 0},
    {"DRAM", 0x3ffae000, 0x32000, RW | LOAD, "SRAM2", 0},
    {"DRAM1", 0x3ffe0000, 0x20000, RW | LOAD, "SRAM1", 0},
    {"ROM", 0x40000000, 0x60000, ROM, "ROM0", 0},
    {"CACHE", 0x40070000, 0x10000, RWX_WORDS | LOAD, "SRAM0", 0},
    {"IRAM", 0x40080000, 0x20000, RWX_WORDS | LOAD, "SRAM0", 0x10000},
    {"IRAM1", 0x400a0000, 0x20000, RWX_WORDS | LOAD | CREMA_MEM_REVERSED, "SRAM1", 0},
    {"RTC_FAST", 0x400c0000, 0x2000, RWX_WORDS | LOAD | KEPT, "RTC_FAST", 0},
    {"IROM", 0x400d0000, 0x330000, RX | FLASH, "FLASH_CODE", 0},
    {"RTC_SLOW", 0x50000000, 0x2000, RW | LOAD | KEPT, "RTC_SLOW", 0},
};

static const uint32_t seams[] = {0x3ffe0000, 0x3ffffffc, 0x40078000, 0x40080000,
                                 0x400a0000, 0x400bfffc, 0};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-S0WDQ6", {{"PKG_VERSION", 0}, {"DISABLE_APP_CPU", 1}}, 0, 0},
    {"ESP32-D0WDQ6-V3", {{"PKG_VERSION", 0}}, 300, 0},
    {"ESP32-D0WDQ6", {{"PKG_VERSION", 0}}, 0, 0},
    {"ESP32-S0WD", {{"PKG_VERSION", 1}, {"DISABLE_APP_CPU", 1}}, 0, 0},
    {"ESP32-D0WD-V3", {{"PKG_VERSION", 1}}, 300, 0},
    {"ESP32-D0WD", {{"PKG_VERSION", 1}}, 0, 0},
    {"ESP32-D2WD", {{"PKG_VERSION", 2}}, 0, 0},
    {"ESP32-U4WDH", {{"PKG_VERSION", 4}}, 0, 0},
    {"ESP32-PICO-V3", {{"PKG_VERSION", 5}}, 300, 0},
    {"ESP32-PICO-D4", {{"PKG_VERSION", 5}}, 0, 0},
    {"ESP32-PICO-V3-02", {{"PKG_VERSION", 6}}, 0, 0},
    {"ESP32-D0WDR2-V3", {{"PKG_VERSION", 7}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi", {{NULL, 0}}, 0, 0},
    {"BT", {{"DISABLE_BT", 0}}, 0, 0},
    {"Dual Core", {{"DISABLE_APP_CPU", 0}}, 0, 0},
    {"Single Core", {{"DISABLE_APP_CPU", 1}}, 0, 0},
    {"LP Core", {{NULL, 0}}, 0, 0},
    {"160MHz", {{"CHIP_CPU_FREQ_RATED", 1}, {"CHIP_CPU_FREQ_LOW", 1}}, 0, 0},
    {"240MHz", {{"CHIP_CPU_FREQ_RATED", 1}, {"CHIP_CPU_FREQ_LOW", 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_test slow[] = {
    {"CHIP_CPU_FREQ_RATED", 1}, {"CHIP_CPU_FREQ_LOW", 1}, {NULL, 0}};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_IN_PACKAGE",
    .psram_field = "PSRAM_IN_PACKAGE",
    .core_count = 2,
    .one_core_field = "DISABLE_APP_CPU",
    .rev_bit = {0x3ff6607c, 1u << 31},
    .slow = slow,
    .slow_hz = 160000000,
};

const struct crema_chip cr_chip_esp32 = {
    .name = "esp32",
    .title = "ESP32",
    .arch = CREMA_ARCH_XTENSA,
    .elf_machine = EM_XTENSA,
    .image_chip_id = 0,
    .boot_off = 0x1000,
    .has_secure_boot_v1 = true,
    .uf2_family = 0x1c5f21b0,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .seams = seams,
    .mmu_pages = cr_mmu_pages_64k,
    .mmu_page_default = 0x10000,
    .map_tail_min = 0x24,
    .flash_freqs = cr_flash_freqs_80m,
    .flash_freq_count = FREQS_80M_MAX,
    .flash_freq_default = "40m",
    .flash_sizes = cr_flash_sizes,
    .flash_size_count = FLASH_SIZES_MAX,
    .xtal_hz = 40000000,
    .xtal_other_hz = 26000000,
    .cpu_max_hz = 240000000,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0x00f01d83},
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x3ff40014,
            .uart_clk_times = 1,
            .spi_base = 0x3ff42000,
            SPI_OFFSETS_OLD,
            .spi_mosi_dlen_off = 0x28,
            .spi_miso_dlen_off = 0x2c,
            .spi_w0_off = 0x80,
            .mac_addr = 0x3ff5a004,
            .efuse_base = 0x3ff5a000,
            .rom = ROM_COMMANDS_ESP32,
            .strap_flash_boot = {0x3ff44038, 1u << 4},
            .rom_clock = CREMA_ROM_CLOCK_RC,
            .rom_clock_bits = {0x3ff5f06c, 0x1ffffffu << 7},
            .is_attach_by_pads = true,
        },
    .efuse = &cr_efuse_esp32,
    .part = &part,
};
