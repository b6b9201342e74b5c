/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP8266. Memory map: as the vendor's SDK and the ROM's loader use it; there is no reference
 * manual. Image and ROM constants: esptool's target table. The ROM keeps its own data in the last
 * 16 KiB of DRAM. What is mapped from flash has no segment: the cache shows the first MiB of it in
 * place. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"DRAM", 0x3ffe8000, 0x18000, RW | LOAD, "DRAM", 0},
    {"ROM", 0x40000000, 0x10000, ROM, "ROM", 0},
    {"IRAM", 0x40100000, 0x8000, RWX_WORDS | LOAD, "IRAM", 0},
    {"IRAM_CACHE", 0x40108000, 0x8000, RWX_WORDS | LOAD, "IRAM_CACHE", 0},
    {"IROM", 0x40200000, 0x100000, RX | FLASH, "FLASH", 0},
};

static const uint32_t seams[] = {0x40108000, 0x40201010, 0x402e1010, 0};

static const uint32_t mmu_pages[] = {0x100000, 0};

/* The codes are of the chip's own; "c1" divides the flash into two halves of 1 or 2 MiB. */
static const struct crema_flash_size flash_sizes[] = {
    {"256KB", 0x40000, 0x1},   {"512KB", 0x80000, 0x0},   {"1MB", 0x100000, 0x2},
    {"2MB", 0x200000, 0x3},    {"2MB-c1", 0x200000, 0x5}, {"4MB", 0x400000, 0x4},
    {"4MB-c1", 0x400000, 0x6}, {"8MB", 0x800000, 0x8},    {"16MB", 0x1000000, 0x9},
};

static const struct crema_efuse_rule name_0[] = {
    {"ESP8285N08", {{"FLASH_CAP", 1}, {"FLASH_TEMP", 0}}, 0, 0},
    {"ESP8285H08", {{"FLASH_CAP", 1}, {"FLASH_TEMP", 1}}, 0, 0},
    {"ESP8285N16", {{"FLASH_CAP", 5}, {"FLASH_TEMP", 0}}, 0, 0},
    {"ESP8285H16", {{"FLASH_CAP", 5}, {"FLASH_TEMP", 1}}, 0, 0},
    {"ESP8285N16", {{"ESP8285", 1}, {"FLASH_CAP", 2}, {"FLASH_TEMP", 0}}, 0, 0},
    {"ESP8285H16", {{"ESP8285", 1}, {"FLASH_CAP", 2}, {"FLASH_TEMP", 1}}, 0, 0},
    {"ESP8285", {{"FLASH_SMALL", 1}}, 0, 0},
    {"ESP8285", {{"ESP8285", 1}}, 0, 0},
    {"ESP8266EX", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi", {{NULL, 0}}, 0, 0},
    {"160MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp8266 = {
    .name = "esp8266",
    .title = "ESP8266",
    .arch = CREMA_ARCH_XTENSA,
    .elf_machine = EM_XTENSA,
    .image_chip_id = CREMA_CHIP_ID_NONE,
    .boot_off = 0x0,
    .image_header = CREMA_IMAGE_HEADER_PLAIN,
    .uf2_family = 0x7eab61ed,
    .mem = mem,
    .mem_count = CR_COUNT(mem),
    .seams = seams,
    .mmu_pages = mmu_pages,
    .mmu_page_default = 0x100000,
    .flash_freqs = cr_flash_freqs_80m,
    .flash_freq_count = FREQS_80M_MAX,
    .flash_freq_default = "40m",
    .flash_sizes = flash_sizes,
    .flash_size_count = CR_COUNT(flash_sizes),
    .xtal_hz = 26000000,
    .xtal_other_hz = 40000000,
    .cpu_max_hz = 160000000,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0xfff0c101},
            .status_len = 2,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x60000014,
            .uart_clk_times = 2,
            .spi_base = 0x60000200,
            SPI_OFFSETS_OLD,
            .spi_w0_off = 0x40,
            .mac_addr = 0x3ff00050,
            .mac_form = CREMA_MAC_OTP,
            .efuse_base = 0x3ff00050,
            .rom = 0,
        },
    .efuse = &cr_efuse_esp8266,
    .part = &part,
};
