/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "efuse_chips.h"
#include "gen/gen.h"
#include "parts.h"

#include <crema/regs/esp32c3/efuse.h>
#include <crema/regs/esp32c3/rtc_cntl.h>
#include <crema/regs/esp32c3/spi1.h>
#include <crema/regs/esp32c3/uart.h>
#include <elf.h>

static const struct crema_mem_region mem[] = {
    {"DROM", 0x3c000000, 0x800000, CREMA_MEM_READ | CREMA_MEM_FLASH, "FLASH", 0},
    {"DRAM", 0x3fc80000, 0x60000, RW | CREMA_MEM_LOAD, "SRAM1", 0},
    {"ROM1_DATA", 0x3ff00000, 0x20000, CREMA_MEM_READ | CREMA_MEM_ROM, "ROM", 0x40000},
    {"ROM", 0x40000000, 0x60000, RX | CREMA_MEM_ROM, "ROM", 0},
    {"IRAM0", 0x4037c000, 0x4000, RWX | CREMA_MEM_LOAD, "SRAM0", 0},
    {"IRAM", 0x40380000, 0x60000, RWX | CREMA_MEM_LOAD, "SRAM1", 0},
    {"IROM", 0x42000000, 0x800000, RX | CREMA_MEM_FLASH, "FLASH", 0},
    {"RTC_FAST", 0x50000000, 0x2000, RWX | CREMA_MEM_LOAD | CREMA_MEM_KEPT, "RTC_FAST", 0},
};

static const uint32_t seams[] = {0x3fc88000, 0};

#define RTC(reg) (RTC_CNTL_BASE + RTC_CNTL_##reg##_OFFSET)

static const struct crema_reg_write watchdogs_off[] =
    WATCHDOGS_OFF(RTC(WDTWPROTECT), RTC(WDTCONFIG0), RTC(SWD_WPROTECT), SWD_KEY_RTC, RTC(SWD_CONF),
                  RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK);

static const struct crema_reg_write watchdog_reset[] =
    WATCHDOG_RESET(RTC(WDTWPROTECT), RTC(WDTCONFIG1), RTC(WDTCONFIG0));

/* Of revisions before v0.3 the place is not known. */
static const struct crema_rom_wire rom_wires[] = {
    {3, 0x3fcdf07c, 3, 0}, {101, 0x3fcdf078, 3, 0}, {0, 0, 0, 0}};

static const struct crema_rom_rev rom_revs[] = {{true, 0, 0}, {true, 3, 3}, {true, 7, 101}, {0}};

static const struct crema_efuse_rule name_0[] = {
    {"ESP32-C3 (QFN32)", {{"PKG_VERSION", 0}}, 0, 0},
    {"ESP8685 (QFN28)", {{"PKG_VERSION", 1}}, 0, 0},
    {"ESP32-C3 AZ (QFN32)", {{"PKG_VERSION", 2}}, 0, 0},
    {"ESP8686 (QFN24)", {{"PKG_VERSION", 3}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};
static const struct crema_efuse_rule *const names[] = {name_0, NULL};
static const struct crema_efuse_rule features[] = {
    {"Wi-Fi", {{NULL, 0}}, 0, 0},       {"BT 5 (LE)", {{NULL, 0}}, 0, 0},
    {"Single Core", {{NULL, 0}}, 0, 0}, {"160MHz", {{NULL, 0}}, 0, 0},
    {NULL, {{NULL, 0}}, 0, 0},
};

static const struct crema_chip_part part = {
    .name = names,
    .features = features,
    .flash_field = "FLASH_CAP",
    .flash_vendor_field = "FLASH_VENDOR",
    .core_count = 1,
};

const struct crema_chip cr_chip_esp32c3 = {
    .name = "esp32c3",
    .title = "ESP32-C3",
    .arch = CREMA_ARCH_RISCV,
    .elf_machine = EM_RISCV,
    .image_chip_id = 5,
    .boot_off = 0x0,
    .uf2_family = 0xd42ba06c,
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
    .cpu_max_hz = 160000000,
    .rom_revs = rom_revs,
    .loader =
        {
            .magic_addr = MAGIC_ADDR,
            .magic = {0x6921506f, 0x1b31506f, 0x4881606f, 0x4361606f},
            .status_len = 4,
            .ram_block = RAM_BLOCK,
            .flash_block = FLASH_BLOCK,
            .uart_clkdiv_addr = UART0_BASE + UART_CLKDIV_OFFSET,
            .uart_clk_times = 1,
            .spi_base = SPI1_BASE,
            .spi_cmd_off = SPI1_CMD_OFFSET,
            .spi_addr_off = SPI1_ADDR_OFFSET,
            .spi_ctrl_off = SPI1_CTRL_OFFSET,
            .spi_user_off = SPI1_USER_OFFSET,
            .spi_user1_off = SPI1_USER1_OFFSET,
            .spi_user2_off = SPI1_USER2_OFFSET,
            .spi_mosi_dlen_off = SPI1_MOSI_DLEN_OFFSET,
            .spi_miso_dlen_off = SPI1_MISO_DLEN_OFFSET,
            .spi_w0_off = SPI1_W0_OFFSET,
            .mac_addr = EFUSE_BASE + EFUSE_RD_MAC_SPI_SYS_0_OFFSET,
            .efuse_base = EFUSE_BASE,
            .rom = ROM_COMMANDS,
            .watchdogs_off = watchdogs_off,
            .usb_serial_jtag_pid = USB_JTAG_PID,
            .watchdog_reset = watchdog_reset,
            .strap_flash_boot = {0x60004038, 1u << 3},
            .rom_wires = rom_wires,
            .is_stub_barred_by_secure_boot = true,
        },
    .regs = &cr_esp32c3_regs,
    .efuse = &cr_efuse_esp32c3,
    .part = &part,
};
