/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ESP32-C3. Memory map: technical reference manual, "System and Memory". Image and ROM constants:
 * esptool's target table for the chip. */
#include "bytes.h"
#include "chips.h"
#include "gen/gen.h"

#include <crema/regs/esp32c3/efuse.h>
#include <crema/regs/esp32c3/rtc_cntl.h>
#include <crema/regs/esp32c3/spi1.h>
#include <crema/regs/esp32c3/uart.h>
#include <elf.h>

#define RX  (CREMA_MEM_READ | CREMA_MEM_EXEC)
#define RW  (CREMA_MEM_READ | CREMA_MEM_WRITE | CREMA_MEM_BYTEWISE)
#define RWX (RW | CREMA_MEM_EXEC)

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

static const uint32_t mmu_pages[] = {0x10000, 0};

static const struct crema_flash_freq flash_freqs[] = {
    {"80m", 0xf},
    {"40m", 0x0},
    {"26m", 0x1},
    {"20m", 0x2},
};

#define RTC(reg)      (RTC_CNTL_BASE + RTC_CNTL_##reg##_OFFSET)
#define WDT_KEY       0x50d83aa1u
#define SWD_KEY       0x8f1d312au
#define SWD_AUTO_FEED RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK

static const struct crema_reg_write watchdogs_off[] = {
    {RTC(WDTWPROTECT), WDT_KEY, UINT32_MAX},
    {RTC(WDTCONFIG0), 0, UINT32_MAX},
    {RTC(WDTWPROTECT), 0, UINT32_MAX},
    {RTC(SWD_WPROTECT), SWD_KEY, UINT32_MAX},
    {RTC(SWD_CONF), SWD_AUTO_FEED, SWD_AUTO_FEED},
    {RTC(SWD_WPROTECT), 0, UINT32_MAX},
    {0, 0, 0},
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
    .mmu_pages = mmu_pages,
    .mmu_page_default = 0x10000,
    .flash_freqs = flash_freqs,
    .flash_freq_count = CR_COUNT(flash_freqs),
    .flash_freq_default = "40m",
    .xtal_hz = 40000000,
    .cpu_max_hz = 160000000,
    .loader =
        {
            .magic_addr = 0x40001000,
            .magic = {0x6921506f, 0x1b31506f, 0x4881606f, 0x4361606f},
            .has_security_info = true,
            .status_len = 4,
            .ram_block = 0x1800,
            .flash_block = 0x400,
            .uart_clkdiv_addr = UART0_BASE + UART_CLKDIV_OFFSET,
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
            .flash_begin_extra = 1,
            .watchdogs_off = watchdogs_off,
            .usb_serial_jtag_pid = 0x1001,
        },
    .regs = &cr_esp32c3_regs,
};
