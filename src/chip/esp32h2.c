/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-H2. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "gen/gen.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"ROM", 0x40000000, 0x20000, ROM, "ROM", 0},
    {"SRAM", 0x40800000, 0x50000, RWX | LOAD, "SRAM", 0},
    {"FLASH", 0x42000000, 0x1000000, RX | CREMA_MEM_BYTEWISE | FLASH, "FLASH", 0},
    {"LP_SRAM", 0x50000000, 0x1000, RWX | LOAD | KEPT, "LP_SRAM", 0},
};

static const struct crema_flash_freq flash_freqs[] = {
    {"48m", 0xf},
    {"24m", 0x0},
    {"16m", 0x1},
    {"12m", 0x2},
};

static const struct crema_reg_write watchdogs_off[] =
    WATCHDOGS_OFF(0x600b1c1c, 0x600b1c00, 0x600b1c24, WDT_KEY, 0x600b1c20, LP_WDT_SWD_FEED);

static const struct crema_rom_wire rom_wires[] = {{0, 0x4084fefc, 3, 0}, {0, 0, 0, 0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-H2", {{"PKG_VERSION", 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule name_1[] = {
    {"", {{"FLASH_CAP", 0}}, 0, 0},
    {"FH", {{"FLASH_TEMP", 1}}, 0, 0},
    {"FN", {{"FLASH_TEMP", 2}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule name_2[] = {
    {"", {{"FLASH_CAP", 0}}, 0, 0},  {"4", {{"FLASH_CAP", 1}}, 0, 0},
    {"2", {{"FLASH_CAP", 2}}, 0, 0}, {"1", {{"FLASH_CAP", 3}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule name_3[] = {
    {"", {{"FLASH_CAP", 0}}, 0, 0},
    {"S", {{NULL, 0}}, 102, 0},
    {"", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, name_1, name_2, name_3, NULL};
static const struct crema_efuse_rule features[] = {
    {"BT 5 (LE)", {{NULL, 0}}, 0, 0},   {"IEEE802.15.4", {{NULL, 0}}, 0, 0},
    {"Single Core", {{NULL, 0}}, 0, 0}, {"96MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .flash_vendor_field = "FLASH_VENDOR",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp32h2 = {
    .name = "esp32h2",
    .title = "ESP32-H2",
    .arch = CREMA_ARCH_RISCV,
    .elf_machine = EM_RISCV,
    .image_chip_id = 16,
    .boot_off = 0x0,
    .uf2_family = 0x332726f6,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .mmu_pages = cr_mmu_pages_8k_64k,
    .mmu_page_default = 0x10000,
    .flash_freqs = flash_freqs,
    .flash_freq_count = CR_COUNT(flash_freqs),
    .flash_freq_default = "24m",
    .flash_sizes = cr_flash_sizes,
    .flash_size_count = FLASH_SIZES_MAX,
    .xtal_hz = 32000000,
    .cpu_max_hz = 96000000,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0xd7b73e80},
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x60000014,
            .uart_clk_times = 1,
            .spi_base = 0x60003000,
            SPI_OFFSETS_NEW,
            .mac_addr = 0x600b0844,
            .efuse_base = 0x600b0800,
            .rom = ROM_COMMANDS,
            .watchdogs_off = watchdogs_off,
            .usb_serial_jtag_pid = USB_JTAG_PID,
            .strap_flash_boot = {0x60091038, 1u << 3},
            .rom_wires = rom_wires,
        },
    .regs = &cr_esp32h2_regs,
    .efuse = &cr_efuse_esp32h2,
    .part = &part,
};
