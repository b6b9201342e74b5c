/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C6. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. One clock code stands for both 80 and 40 MHz: the ROM reads
 * at 40 MHz, and the bootloader goes on by its own settings. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "gen/gen.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"ROM", 0x40000000, 0x50000, ROM, "ROM", 0},
    {"SRAM", 0x40800000, 0x80000, RWX | LOAD, "SRAM", 0},
    {"FLASH", 0x42000000, 0x1000000, RX | CREMA_MEM_BYTEWISE | FLASH, "FLASH", 0},
    {"LP_SRAM", 0x50000000, 0x4000, RWX | LOAD | KEPT, "LP_SRAM", 0},
};

static const struct crema_flash_freq flash_freqs[] = {
    {"40m", 0x0},
    {"80m", 0x0},
    {"20m", 0x2},
};

static const struct crema_reg_write watchdogs_off[] =
    WATCHDOGS_OFF(0x600b1c18, 0x600b1c00, 0x600b1c20, WDT_KEY, 0x600b1c1c, LP_WDT_SWD_FEED);

static const struct crema_rom_wire rom_wires[] = {{0, 0x4087f580, 3, 0}, {0, 0, 0, 0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-C6 (QFN40)", {{"PKG_VERSION", 0}}, 0, 0},
    {"ESP32-C6FH4 (QFN32)", {{"PKG_VERSION", 1}, {"FLASH_CAP", 1}}, 0, 0},
    {"ESP32-C6FH8 (QFN32)", {{"PKG_VERSION", 1}, {"FLASH_CAP", 2}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi 6", {{NULL, 0}}, 0, 0},      {"BT 5 (LE)", {{NULL, 0}}, 0, 0},
    {"IEEE802.15.4", {{NULL, 0}}, 0, 0}, {"Single Core", {{NULL, 0}}, 0, 0},
    {"LP Core", {{NULL, 0}}, 0, 0},      {"160MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .flash_vendor_field = "FLASH_VENDOR",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp32c6 = {
    .name = "esp32c6",
    .title = "ESP32-C6",
    .arch = CREMA_ARCH_RISCV,
    .elf_machine = EM_RISCV,
    .image_chip_id = 13,
    .boot_off = 0x0,
    .uf2_family = 0x540ddf62,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .mmu_pages = cr_mmu_pages_8k_64k,
    .mmu_page_default = 0x10000,
    .flash_freqs = flash_freqs,
    .flash_freq_count = CR_COUNT(flash_freqs),
    .flash_freq_default = "40m",
    .flash_sizes = cr_flash_sizes,
    .flash_size_count = FLASH_SIZES_MAX,
    .xtal_hz = 40000000,
    .cpu_max_hz = 160000000,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0x2ce0806f},
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
    .regs = &cr_esp32c6_regs,
    .efuse = &cr_efuse_esp32c6,
    .part = &part,
};
