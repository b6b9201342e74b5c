/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C2 (ESP8684). Memory map: technical reference manual, "System and Memory". Image and ROM
 * constants: esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "gen/gen.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"DROM", 0x3c000000, 0x400000, CREMA_MEM_READ | CREMA_MEM_BYTEWISE | FLASH, "FLASH", 0},
    {"DRAM", 0x3fca0000, 0x40000, RW | LOAD, "SRAM1", 0},
    {"ROM1_DATA", 0x3ff00000, 0x50000, ROMD, "ROM", 0x40000},
    {"ROM", 0x40000000, 0x90000, ROM, "ROM", 0},
    {"IRAM0", 0x4037c000, 0x4000, RWX | LOAD, "SRAM0", 0},
    {"IRAM", 0x40380000, 0x40000, RWX | LOAD, "SRAM1", 0},
    {"IROM", 0x42000000, 0x400000, RX | FLASH, "FLASH", 0},
};

static const struct crema_flash_freq flash_freqs[] = {
    {"60m", 0xf},
    {"30m", 0x0},
    {"20m", 0x1},
    {"15m", 0x2},
};

static const struct crema_reg_write watchdog_reset[] =
    WATCHDOG_RESET(0x6000809c, 0x60008088, 0x60008084);

static const struct crema_rom_rev rom_revs[] = {{true, 1, 100}, {0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-C2", {{"PKG_VERSION", 0}}, 0, 0},
    {"ESP8684H", {{"PKG_VERSION", 1}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi", {{NULL, 0}}, 0, 0},       {"BT 5 (LE)", {{NULL, 0}}, 0, 0},
    {"Single Core", {{NULL, 0}}, 0, 0}, {"120MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .flash_vendor_field = "FLASH_VENDOR",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp32c2 = {
    .name = "esp32c2",
    .title = "ESP32-C2",
    .arch = CREMA_ARCH_RISCV,
    .elf_machine = EM_RISCV,
    .image_chip_id = 12,
    .boot_off = 0x0,
    .uf2_family = 0x2b88d29c,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .mmu_pages = cr_mmu_pages_16k_64k,
    .mmu_page_default = 0x10000,
    .flash_freqs = flash_freqs,
    .flash_freq_count = CR_COUNT(flash_freqs),
    .flash_freq_default = "30m",
    .flash_sizes = cr_flash_sizes,
    .flash_size_count = FLASH_SIZES_MAX,
    .xtal_hz = 26000000,
    .xtal_other_hz = 40000000,
    .cpu_max_hz = 120000000,
    .rom_revs = rom_revs,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0x6f51306f, 0x7c41a06f},
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x60000014,
            .uart_clk_times = 1,
            .spi_base = 0x60002000,
            SPI_OFFSETS_NEW,
            .mac_addr = 0x60008840,
            .efuse_base = 0x60008800,
            .rom = ROM_COMMANDS,
            .watchdog_reset = watchdog_reset,
            .strap_flash_boot = {0x60004038, 1u << 3},
            .rom_clock = CREMA_ROM_CLOCK_FIXED,
            .rom_clock_hz = 40000000,
            .stub_rev_first = 100,
        },
    .regs = &cr_esp32c2_regs,
    .efuse = &cr_efuse_esp32c2,
    .part = &part,
};
