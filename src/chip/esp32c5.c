/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C5. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"ROM", 0x40000000, 0x50000, ROM, "ROM", 0},
    {"SRAM", 0x40800000, 0x60000, RWX | LOAD, "SRAM", 0},
    {"FLASH", 0x42000000, 0x2000000, RX | CREMA_MEM_BYTEWISE | FLASH, "FLASH", 0},
    {"LP_SRAM", 0x50000000, 0x4000, RWX | LOAD | KEPT, "LP_SRAM", 0},
};

static const struct crema_reg_write watchdogs_off[] =
    WATCHDOGS_OFF(0x600b1c18, 0x600b1c00, 0x600b1c20, WDT_KEY, 0x600b1c1c, LP_WDT_SWD_FEED);

static const struct crema_reg_write watchdog_reset[] =
    WATCHDOG_RESET(0x600b1c18, 0x600b1c04, 0x600b1c00);

static const struct crema_rom_wire rom_wires[] = {{100, 0x4085f514, 3, 0}, {0, 0, 0, 0}};

static const struct crema_rom_rev rom_revs[] = {{true, 2, 100}, {0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-C5", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule name_1[] = {
    {"N", {{"TEMP", 0}}, 0, 0},
    {"H", {{"TEMP", 1}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule name_2[] = {
    {"", {{"FLASH_CAP", 0}}, 0, 0},
    {"F4", {{"FLASH_CAP", 1}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule name_3[] = {
    {"", {{"PSRAM_CAP", 0}}, 0, 0},
    {"R4", {{"PSRAM_CAP", 1}}, 0, 0},
    {"R8", {{"PSRAM_CAP", 2}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, name_1, name_2, name_3, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi 6 (dual-band)", {{NULL, 0}}, 0, 0},
    {"BT 5 (LE)", {{NULL, 0}}, 0, 0},
    {"IEEE802.15.4", {{NULL, 0}}, 0, 0},
    {"Single Core", {{NULL, 0}}, 0, 0},
    {"LP Core", {{NULL, 0}}, 0, 0},
    {"240MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .flash_vendor_field = "FLASH_VENDOR",
    .psram_field = "PSRAM_CAP",
    .psram_vendor_field = "PSRAM_VENDOR",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp32c5 = {
    .name = "esp32c5",
    .title = "ESP32-C5",
    .arch = CREMA_ARCH_RISCV,
    .elf_machine = EM_RISCV,
    .image_chip_id = 23,
    .boot_off = 0x2000,
    .uf2_family = 0xf71c0343,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .mmu_pages = cr_mmu_pages_64k,
    .mmu_page_default = 0x10000,
    .flash_freqs = cr_flash_freqs_no_26m,
    .flash_freq_count = FREQS_NO_26M_MAX,
    .flash_freq_default = "40m",
    .flash_sizes = cr_flash_sizes,
    .flash_size_count = FLASH_SIZES_MAX,
    .xtal_hz = 48000000,
    .xtal_other_hz = 40000000,
    .cpu_max_hz = 240000000,
    .rom_revs = rom_revs,
    .loader =
        {
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x60000014,
            .uart_clk_times = 1,
            .spi_base = 0x60003000,
            SPI_OFFSETS_NEW,
            .mac_addr = 0x600b4844,
            .efuse_base = 0x600b4800,
            .rom = ROM_COMMANDS | CREMA_ROM_32BIT,
            .watchdogs_off = watchdogs_off,
            .usb_serial_jtag_pid = USB_JTAG_PID,
            .watchdog_reset = watchdog_reset,
            .rom_wires = rom_wires,
            .rom_clock = CREMA_ROM_CLOCK_REGISTER,
            .rom_clock_bits = {0x60096110, 0x7fu << 24},
        },
    .efuse = &cr_efuse_esp32c5,
    .part = &part,
};
