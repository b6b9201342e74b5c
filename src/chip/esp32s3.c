/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-S3. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"DROM", 0x3c000000, 0x2000000, CREMA_MEM_READ | CREMA_MEM_BYTEWISE | FLASH, "FLASH", 0},
    {"DRAM", 0x3fc88000, 0x68000, RW | LOAD, "SRAM1", 0},
    {"DRAM2", 0x3fcf0000, 0x10000, RW | LOAD, "SRAM2", 0},
    {"ROM1_DATA", 0x3ff00000, 0x20000, ROMD, "ROM", 0x40000},
    {"ROM", 0x40000000, 0x60000, ROM, "ROM", 0},
    {"IRAM0", 0x40370000, 0x8000, RWX_WORDS | LOAD, "SRAM0", 0},
    {"IRAM", 0x40378000, 0x68000, RWX_WORDS | LOAD, "SRAM1", 0},
    {"IROM", 0x42000000, 0x2000000, RX | FLASH, "FLASH", 0},
    {"RTC_SLOW", 0x50000000, 0x2000, RW | LOAD | KEPT, "RTC_SLOW", 0},
    {"RTC_FAST", 0x600fe000, 0x2000, RWX | LOAD | KEPT, "RTC_FAST", 0},
};

static const uint32_t seams[] = {0x3d000000, 0x42800000, 0};

static const struct crema_reg_write watchdogs_off[] =
    WATCHDOGS_OFF(0x600080b0, 0x60008098, 0x600080b8, SWD_KEY_RTC, 0x600080b4, SWD_AUTO_FEED);

static const struct crema_reg_write watchdog_reset[] =
    WATCHDOG_RESET(0x600080b0, 0x6000809c, 0x60008098);

static const struct crema_rom_wire rom_wires[] = {{0, 0x3fcef14c, 4, 3}, {0, 0, 0, 0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-S3 (QFN56)", {{"PKG_VERSION", 0}}, 0, 0},
    {"ESP32-S3-PICO-1 (LGA56)", {{"PKG_VERSION", 1}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi", {{NULL, 0}}, 0, 0},
    {"BT 5 (LE)", {{NULL, 0}}, 0, 0},
    {"Dual Core", {{"DIS_APP_CPU", 0}}, 0, 0},
    {"Single Core", {{"DIS_APP_CPU", 1}}, 0, 0},
    {"LP Core", {{NULL, 0}}, 0, 0},
    {"240MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
/* The first revision's factory data has something else where the revision is. */
static const struct crema_efuse_test rev_zero[] = {
    {"WAFER_VERSION_MINOR_LO", 0}, {"BLK_VERSION_MAJOR", 1}, {"BLK_VERSION_MINOR", 1}, {NULL, 0}};
static const struct crema_efuse_rule clashes[] = {
    {"a fault in its ROM: with both USB-Serial-JTAG and JTAG over it off, it does not start",
     {{"DIS_USB_JTAG", 1}, {"DIS_USB_SERIAL_JTAG", 1}},
     0,
     0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .flash_vendor_field = "FLASH_VENDOR",
    .psram_field = "PSRAM_CAPACITY",
    .psram_vendor_field = "PSRAM_VENDOR",
    .core_count = 2,
    .one_core_field = "DIS_APP_CPU",
    .rev_zero = rev_zero,
    .clashes = clashes,
};

const struct crema_chip cr_chip_esp32s3 = {
    .name = "esp32s3",
    .title = "ESP32-S3",
    .arch = CREMA_ARCH_XTENSA,
    .elf_machine = EM_XTENSA,
    .image_chip_id = 9,
    .boot_off = 0x0,
    .uf2_family = 0xc47e5767,
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
            .magic = {0x00000009},
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x60000014,
            .uart_clk_times = 1,
            .spi_base = 0x60002000,
            SPI_OFFSETS_NEW,
            .mac_addr = 0x60007044,
            .efuse_base = 0x60007000,
            .rom = ROM_COMMANDS | CREMA_ROM_32BIT,
            .watchdogs_off = watchdogs_off,
            .usb_serial_jtag_pid = USB_JTAG_PID,
            .usb_otg_block = USB_OTG_BLOCK,
            .watchdog_reset = watchdog_reset,
            .usb_otg_pid = 0x0009,
            .strap_flash_boot = {0x60004038, 1u << 3},
            .force_download = {0x6000812c, 1u << 0},
            .rom_wires = rom_wires,
        },
    .efuse = &cr_efuse_esp32s3,
    .part = &part,
};
