/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-S2. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"DROM", 0x3f000000, 0x3f0000, CREMA_MEM_READ | CREMA_MEM_BYTEWISE | FLASH, "FLASH_DATA", 0},
    {"EXTRAM", 0x3f500000, 0xa80000, RW, "PSRAM", 0},
    {"RTC_FAST_DATA", 0x3ff9e000, 0x2000, RW | LOAD | KEPT, "RTC_FAST", 0},
    {"ROM1_DATA", 0x3ffa0000, 0x10000, ROMD, "ROM", 0x10000},
    {"DRAM", 0x3ffb0000, 0x50000, RW | LOAD, "SRAM", 0},
    {"ROM", 0x40000000, 0x20000, ROM, "ROM", 0},
    {"IRAM", 0x40020000, 0x50000, RWX_WORDS | LOAD, "SRAM", 0},
    {"RTC_FAST", 0x40070000, 0x2000, RWX_WORDS | LOAD | KEPT, "RTC_FAST", 0},
    {"IROM", 0x40080000, 0x780000, RX | FLASH, "FLASH_CODE", 0},
    {"RTC_SLOW", 0x50000000, 0x2000, RW | LOAD | KEPT, "RTC_SLOW", 0},
};

static const uint32_t seams[] = {0x40070000, 0};

static const struct crema_reg_write watchdog_reset[] =
    WATCHDOG_RESET(0x3f4080ac, 0x3f408098, 0x3f408094);

static const struct crema_rom_wire rom_wires[] = {{0, 0x3ffffd14, 0, 2}, {0, 0, 0, 0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-S2FNR2", {{"FLASH_VERSION", 2}, {"PSRAM_VERSION", 1}}, 0, 0},
    {"ESP32-S2R2", {{"FLASH_VERSION", 0}, {"PSRAM_VERSION", 1}}, 0, 0},
    {"ESP32-S2FH4", {{"FLASH_VERSION", 2}, {"PSRAM_VERSION", 0}}, 0, 0},
    {"ESP32-S2FH2", {{"FLASH_VERSION", 1}, {"PSRAM_VERSION", 0}}, 0, 0},
    {"ESP32-S2", {{"FLASH_VERSION", 0}, {"PSRAM_VERSION", 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi", {{NULL, 0}}, 0, 0},   {"Single Core", {{NULL, 0}}, 0, 0},
    {"LP Core", {{NULL, 0}}, 0, 0}, {"240MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_VERSION",
    .psram_field = "PSRAM_VERSION",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp32s2 = {
    .name = "esp32s2",
    .title = "ESP32-S2",
    .arch = CREMA_ARCH_XTENSA,
    .elf_machine = EM_XTENSA,
    .image_chip_id = 2,
    .boot_off = 0x1000,
    .uf2_family = 0xbfdd4eee,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .seams = seams,
    .mmu_pages = cr_mmu_pages_64k,
    .mmu_page_default = 0x10000,
    .flash_freqs = cr_flash_freqs_80m,
    .flash_freq_count = FREQS_80M_MAX,
    .flash_freq_default = "40m",
    .flash_sizes = cr_flash_sizes,
    .flash_size_count = FLASH_SIZES_MAX,
    .xtal_hz = 40000000,
    .cpu_max_hz = 240000000,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0x000007c6},
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x3f400014,
            .uart_clk_times = 1,
            .spi_base = 0x3f402000,
            SPI_OFFSETS_NEW,
            .mac_addr = 0x3f41a044,
            .efuse_base = 0x3f41a000,
            .rom = ROM_COMMANDS | CREMA_ROM_NAMELESS,
            .usb_otg_block = USB_OTG_BLOCK,
            .watchdog_reset = watchdog_reset,
            .usb_otg_pid = 0x0002,
            .strap_flash_boot = {0x3f404038, 1u << 3},
            .force_download = {0x3f408128, 1u << 0},
            .rom_wires = rom_wires,
        },
    .efuse = &cr_efuse_esp32s2,
    .part = &part,
};
