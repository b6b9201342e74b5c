/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-P4. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "parts.h"

#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"SPM", 0x30100000, 0x2000, RWX | LOAD, "SPM", 0},
    {"FLASH", 0x40000000, 0x4000000, RX | CREMA_MEM_BYTEWISE | FLASH, "FLASH", 0},
    {"EXTRAM", 0x48000000, 0x4000000, RWX, "PSRAM", 0},
    {"ROM", 0x4fc00000, 0x20000, ROM, "ROM", 0},
    {"SRAM", 0x4ff00000, 0xc0000, RWX | LOAD, "SRAM", 0},
    {"LP_ROM", 0x50100000, 0x4000, ROM, "LP_ROM", 0},
    {"LP_SRAM", 0x50108000, 0x8000, RWX | LOAD | KEPT, "LP_SRAM", 0},
};

static const uint32_t seams[] = {0x4ffa0000, 0};

/* Revision 3.0 moved the ROM's memory and the layout of SRAM. */
static const uint16_t boot_revs[] = {300, 0};

static const struct crema_reg_write watchdogs_off[] =
    WATCHDOGS_OFF(0x50116018, 0x50116000, 0x50116020, WDT_KEY, 0x5011601c, LP_WDT_SWD_FEED);

static const struct crema_reg_write watchdog_reset[] =
    WATCHDOG_RESET(0x50116018, 0x50116004, 0x50116000);

static const struct crema_rom_wire rom_wires[] = {
    {0, 0x4ff3fec8, 6, 5}, {300, 0x4ffbfec8, 6, 5}, {0, 0, 0, 0}};

/* v3.1 and v3.2 leave the flash without power in download mode, not to feed 3.3 V to a part for
 * 1.8 V: pads on, regulator limited and tied high, flash forced on, then the regulator at the
 * voltage that the eFuses tell. On v3.2 an eFuse has the ROM do it; it fails when done a second
 * time, after a reset that kept the power, unless the forcing is lifted. */
#define PMU_LDO_LIMIT   0x501151bc
#define PMU_LDO         0x501151b8
#define PMU_FLASH_FORCE 0x501153fc
#define LDO_LIMIT_ON    (1u << 27)
#define LDO_TIED_HIGH   (1u << 7)
#define LDO_TARGET      (0xffu << 23)
#define FLASH_FORCE_ON  3u

static const struct crema_reg_write flash_on[] = {
    {0x5011010c, 1, UINT32_MAX, 10000},
    {PMU_LDO_LIMIT, LDO_LIMIT_ON, LDO_LIMIT_ON, 0},
    {PMU_LDO, LDO_TIED_HIGH, LDO_TIED_HIGH, 0},
    {PMU_FLASH_FORCE, FLASH_FORCE_ON, FLASH_FORCE_ON, 50},
    {PMU_LDO_LIMIT, 0, LDO_LIMIT_ON, 0},
    {PMU_LDO, 0, LDO_TARGET, 0},
    {PMU_LDO, 0, LDO_TIED_HIGH, 1800},
    {0, 0, 0, 0},
};
static const struct crema_reg_write flash_unforced[] = {
    {PMU_FLASH_FORCE, 0, FLASH_FORCE_ON, 0},
    {0, 0, 0, 0},
};

#define EFUSE_DOWNLOAD_XPD_ON                                                                      \
    {                                                                                              \
        0x5012d034, 1u << 16                                                                       \
    }

static const struct crema_chip_fixup fixups[] = {
    {301, 301, {0, 0}, false, flash_on},
    {302, 302, EFUSE_DOWNLOAD_XPD_ON, false, flash_on},
    {302, 302, EFUSE_DOWNLOAD_XPD_ON, true, flash_unforced},
    {0, 0, {0, 0}, false, NULL},
};

static const struct crema_rom_rev rom_revs[] = {{true, 0, 0}, {true, 5, 300}, {0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-P4", {{"PKG_VERSION", 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Dual Core", {{NULL, 0}}, 0, 0},
    {"LP Core", {{NULL, 0}}, 0, 0},
    {"400MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
/* From v3.1 on flash has no power in download mode, and secure download mode cannot give it any. */
static const struct crema_efuse_rule clashes[] = {
    {"in secure download mode its flash would have no power",
     {{"ENABLE_SECURITY_DOWNLOAD", 1}, {"DIS_DOWNLOAD_MODE", 0}},
     301,
     301},
    {"in secure download mode its flash would have no power, but with DOWNLOAD_MODE_XPD_ON",
     {{"ENABLE_SECURITY_DOWNLOAD", 1}, {"DIS_DOWNLOAD_MODE", 0}, {"DOWNLOAD_MODE_XPD_ON", 0}},
     302,
     0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .psram_field = "PSRAM_CAP",
    .psram_vendor_field = "PSRAM_VENDOR",
    .core_count = 2,
    .clashes = clashes,
};

const struct crema_chip cr_chip_esp32p4 = {
    .name = "esp32p4",
    .title = "ESP32-P4",
    .arch = CREMA_ARCH_RISCV,
    .elf_machine = EM_RISCV,
    .image_chip_id = 18,
    .boot_off = 0x2000,
    .boot_revs = boot_revs,
    .uf2_family = 0x3d308e94,
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
    .cpu_max_hz = 400000000,
    .rom_revs = rom_revs,
    .loader =
        {
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = 0x500ca014,
            .uart_clk_times = 1,
            .spi_base = 0x5008d000,
            SPI_OFFSETS_NEW,
            .mac_addr = 0x5012d044,
            .efuse_base = 0x5012d000,
            .rom = ROM_COMMANDS | CREMA_ROM_32BIT,
            .watchdogs_off = watchdogs_off,
            .usb_serial_jtag_pid = USB_JTAG_PID,
            .usb_otg_block = USB_OTG_BLOCK,
            .watchdog_reset = watchdog_reset,
            .usb_otg_pid = 0x0012,
            .strap_flash_boot = {0x500e0038, 1u << 3},
            .force_download = {0x50110008, 1u << 2},
            .rom_wires = rom_wires,
            .fixups = fixups,
        },
    .efuse = &cr_efuse_esp32p4,
    .part = &part,
};
