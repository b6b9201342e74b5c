/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash chip by SPI1's user commands: opcode, address, waiting clocks, up to 64 bytes. */
#include "rom.h"
#include "rom_api.h"
#include "rom_flash.h"
#include "spi_mem.h"

#include <string.h>

#define FIFO_LEN 64u

#define CMD_WRITE_STATUS  0x01
#define CMD_PAGE_PROGRAM  0x02
#define CMD_WRITE_DISABLE 0x04
#define CMD_READ_STATUS   0x05
#define CMD_WRITE_ENABLE  0x06
#define CMD_READ_FAST     0x0b
#define CMD_ERASE_SECTOR  0x20
#define CMD_READ_STATUS_2 0x35
#define CMD_READ_DUAL     0x3b
#define CMD_READ_ID       0x9f
#define CMD_ERASE_CHIP    0xc7
#define CMD_ERASE_BLOCK   0xd8

#define STATUS_BUSY         0x01u
#define STATUS_WRITE_ENABLE 0x02u
#define STATUS_PROTECT      0x3cu /* BP bits */
#define STATUS_QUAD         0x200u

#define MODE_QIO         0
#define MODE_QOUT        1
#define MODE_DIO         2
#define MODE_DOUT        3
#define MODE_FAST        4
#define SLOWEST_ERASE_MS 200000u

/* Laid out as programs expect it behind rom_spiflash_legacy_data. */
static struct {
    struct flash_chip chip;
    uint8_t dummy_plus[4];
} legacy;

static bool is_dual;

struct flash_chip *flash_chip(void)
{
    return &legacy.chip;
}

struct transfer {
    uint8_t opcode;
    uint8_t addr_bits;
    uint8_t dummy_clocks;
    bool is_dual;
    uint32_t addr;
    const uint8_t *out;
    uint8_t *in;
    uint32_t len; /* of out or in, bytes, at most FIFO_LEN */
};

static void fill_fifo(const uint8_t *data, uint32_t len)
{
    volatile uint32_t *w = SPI_MEM1->w;
    for (uint32_t i = 0; i < len; i += 4) {
        uint32_t word = UINT32_MAX;
        memcpy(&word, data + i, len - i < 4 ? len - i : 4);
        *w++ = word;
    }
}

static void empty_fifo(uint8_t *data, uint32_t len)
{
    const volatile uint32_t *w = SPI_MEM1->w;
    for (uint32_t i = 0; i < len; i += 4) {
        uint32_t word = *w++;
        memcpy(data + i, &word, len - i < 4 ? len - i : 4);
    }
}

static void run(const struct transfer *t)
{
    uint32_t user = SPI_MEM_USER_COMMAND;
    uint32_t user1 = 0;
    SPI_MEM1->ctrl = t->is_dual ? SPI_MEM_CTRL_FASTRD | SPI_MEM_CTRL_DUAL : 0;
    SPI_MEM1->user2 = 7u << SPI_MEM_USER2_BITS_SHIFT | t->opcode;
    if (t->addr_bits != 0) {
        user |= SPI_MEM_USER_ADDR;
        user1 |= (t->addr_bits - 1u) << SPI_MEM_USER1_ADDR_BITS_SHIFT;
        SPI_MEM1->addr = t->addr;
    }
    if (t->dummy_clocks != 0) {
        user |= SPI_MEM_USER_DUMMY;
        user1 |= t->dummy_clocks - 1u;
    }
    if (t->out != NULL) {
        user |= SPI_MEM_USER_MOSI;
        SPI_MEM1->mosi_dlen = t->len * 8 - 1;
        fill_fifo(t->out, t->len);
    }
    if (t->in != NULL) {
        user |= SPI_MEM_USER_MISO;
        SPI_MEM1->miso_dlen = t->len * 8 - 1;
    }
    SPI_MEM1->user = user;
    SPI_MEM1->user1 = user1;
    SPI_MEM1->cmd = SPI_MEM_CMD_USR;
    while ((SPI_MEM1->cmd & SPI_MEM_CMD_USR) != 0)
        ;
    if (t->in != NULL)
        empty_fifo(t->in, t->len);
}

static void command(uint8_t opcode)
{
    run(&(struct transfer){.opcode = opcode});
}

static uint32_t read_bytes(uint8_t opcode, uint32_t len)
{
    uint32_t value = 0;
    run(&(struct transfer){.opcode = opcode, .in = (uint8_t *)&value, .len = len});
    return value;
}

static enum flash_result wait_idle(void)
{
    for (uint32_t waited_us = 0; waited_us < SLOWEST_ERASE_MS * 1000; waited_us += 10) {
        if ((read_bytes(CMD_READ_STATUS, 1) & STATUS_BUSY) == 0)
            return FLASH_OK;
        ets_delay_us(10);
    }
    return FLASH_TIMED_OUT;
}

static enum flash_result write_enable(void)
{
    if (wait_idle() != FLASH_OK)
        return FLASH_TIMED_OUT;
    command(CMD_WRITE_ENABLE);
    return (read_bytes(CMD_READ_STATUS, 1) & STATUS_WRITE_ENABLE) != 0 ? FLASH_OK : FLASH_FAILED;
}

static enum flash_result erase_by(uint8_t opcode, uint32_t addr)
{
    if (write_enable() != FLASH_OK)
        return FLASH_FAILED;
    run(&(struct transfer){
        .opcode = opcode, .addr_bits = opcode == CMD_ERASE_CHIP ? 0 : 24, .addr = addr});
    return wait_idle();
}

static bool is_inside(uint32_t addr, uint32_t len)
{
    return addr <= legacy.chip.chip_size && len <= legacy.chip.chip_size - addr;
}

enum flash_result flash_read(uint32_t addr, void *data, uint32_t len)
{
    uint8_t *p = data;
    if (!is_inside(addr, len) || wait_idle() != FLASH_OK)
        return FLASH_FAILED;
    while (len > 0) {
        uint32_t piece = len < FIFO_LEN ? len : FIFO_LEN;
        run(&(struct transfer){.opcode = is_dual ? CMD_READ_DUAL : CMD_READ_FAST,
                               .addr_bits = 24,
                               .dummy_clocks = 8,
                               .is_dual = is_dual,
                               .addr = addr,
                               .in = p,
                               .len = piece});
        addr += piece;
        p += piece;
        len -= piece;
    }
    return FLASH_OK;
}

/* Programming 0xff changes nothing, so it need not be done. */
static bool is_blank(const uint8_t *data, uint32_t len)
{
    for (uint32_t i = 0; i < len; i++)
        if (data[i] != 0xff)
            return false;
    return true;
}

enum flash_result flash_write(uint32_t addr, const void *data, uint32_t len)
{
    const uint8_t *p = data;
    if (!is_inside(addr, len))
        return FLASH_FAILED;
    while (len > 0) {
        uint32_t room = FIFO_LEN - addr % FIFO_LEN; /* never over the end of a page */
        uint32_t piece = len < room ? len : room;
        if (!is_blank(p, piece)) {
            if (write_enable() != FLASH_OK)
                return FLASH_FAILED;
            run(&(struct transfer){
                .opcode = CMD_PAGE_PROGRAM, .addr_bits = 24, .addr = addr, .out = p, .len = piece});
        }
        addr += piece;
        p += piece;
        len -= piece;
    }
    return wait_idle();
}

enum flash_result flash_erase(uint32_t addr, uint32_t len)
{
    if (!is_inside(addr, len))
        return FLASH_FAILED;
    uint32_t end = (addr + len + FLASH_SECTOR - 1) & ~(FLASH_SECTOR - 1);
    addr &= ~(FLASH_SECTOR - 1);
    while (addr < end) {
        bool is_block = addr % FLASH_BLOCK == 0 && end - addr >= FLASH_BLOCK;
        enum flash_result r = erase_by(is_block ? CMD_ERASE_BLOCK : CMD_ERASE_SECTOR, addr);
        if (r != FLASH_OK)
            return r;
        addr += is_block ? FLASH_BLOCK : FLASH_SECTOR;
    }
    return FLASH_OK;
}

void esp_rom_spi_flash_update_id(void)
{
    uint32_t id = read_bytes(CMD_READ_ID, 3);
    legacy.chip.device_id = (id & 0xff) << 16 | (id & 0xff00) | (id >> 16 & 0xff);
}

/* Until a host says otherwise the chip is as large as it says itself. */
void flash_init(void)
{
    legacy.chip = (struct flash_chip){.chip_size = 0x1000000,
                                      .block_size = FLASH_BLOCK,
                                      .sector_size = FLASH_SECTOR,
                                      .page_size = FLASH_PAGE,
                                      .status_mask = 0xffff};
    flash_set_mode(MODE_DOUT, 0);
    esp_rom_spi_flash_update_id();
    uint32_t capacity_log2 = legacy.chip.device_id & 0xff;
    if (capacity_log2 >= 16 && capacity_log2 <= 24)
        legacy.chip.chip_size = 1u << capacity_log2;
}

static void set_cache_mode(uint8_t mode)
{
    static const uint32_t bits[] = {
        [MODE_QIO] = SPI_MEM_CTRL_QIO,
        [MODE_QOUT] = SPI_MEM_CTRL_QUAD,
        [MODE_DIO] = SPI_MEM_CTRL_DIO,
        [MODE_DOUT] = SPI_MEM_CTRL_DUAL,
    };
    uint32_t ctrl = SPI_MEM0->ctrl & ~(bits[MODE_QIO] | bits[MODE_QOUT] | bits[MODE_DIO] |
                                       bits[MODE_DOUT] | SPI_MEM_CTRL_FASTRD);
    if (mode <= MODE_DOUT)
        ctrl |= bits[mode];
    if (mode <= MODE_FAST)
        ctrl |= SPI_MEM_CTRL_FASTRD;
    SPI_MEM0->ctrl = ctrl;
}

enum flash_result esp_rom_spiflash_config_clk(uint8_t divider, uint8_t spi)
{
    uint32_t n = divider - 1u, half = divider / 2u;
    uint32_t clock = divider <= 1
                         ? SPI_MEM_CLOCK_EQU_SYSCLK
                         : n << SPI_MEM_CLOCK_N_SHIFT | (half - 1) << SPI_MEM_CLOCK_H_SHIFT | n;
    if (spi == 0)
        SPI_MEM0->clock = clock;
    else
        SPI_MEM1->clock = clock;
    return FLASH_OK;
}

uint32_t flash_set_mode(uint8_t mode, uint8_t clock_code)
{
    static const uint8_t dividers[] = {2, 3, 4};
    uint8_t divider = clock_code == 0xf               ? 1
                      : clock_code < sizeof(dividers) ? dividers[clock_code]
                                                      : 2;
    esp_rom_spiflash_config_clk(divider, 0);
    esp_rom_spiflash_config_clk(divider, 1);
    esp_rom_spiflash_config_readmode(mode);
    return divider;
}

enum flash_result esp_rom_spiflash_config_readmode(uint32_t mode)
{
    set_cache_mode((uint8_t)mode);
    /* Commands by software read on two wires in every mode that has more than one: no chip needs to
     * be asked for that first. */
    is_dual = mode <= MODE_DOUT;
    return FLASH_OK;
}

enum flash_result SPIMasterReadModeCnfig(uint32_t mode)
{
    return esp_rom_spiflash_config_readmode(mode);
}

/* By the chip's own command, whatever else the functions below are given. */

enum flash_result esp_rom_spiflash_wait_idle(struct flash_chip *chip)
{
    (void)chip;
    return wait_idle();
}

enum flash_result Wait_SPI_Idle(struct flash_chip *chip)
{
    (void)chip;
    return wait_idle();
}

enum flash_result SPI_write_enable(struct flash_chip *chip)
{
    (void)chip;
    return write_enable();
}

enum flash_result esp_rom_spiflash_write_disable(void)
{
    command(CMD_WRITE_DISABLE);
    return FLASH_OK;
}

enum flash_result esp_rom_spiflash_erase_chip(void)
{
    return erase_by(CMD_ERASE_CHIP, 0);
}

enum flash_result SPI_chip_erase(struct flash_chip *chip)
{
    (void)chip;
    return erase_by(CMD_ERASE_CHIP, 0);
}

enum flash_result esp_rom_spiflash_erase_block(uint32_t block)
{
    return SPI_block_erase(NULL, block * legacy.chip.block_size);
}

enum flash_result SPI_block_erase(struct flash_chip *chip, uint32_t addr)
{
    (void)chip;
    return is_inside(addr, 1) ? erase_by(CMD_ERASE_BLOCK, addr) : FLASH_FAILED;
}

enum flash_result esp_rom_spiflash_erase_sector(uint32_t sector)
{
    return SPI_sector_erase(NULL, sector * legacy.chip.sector_size);
}

enum flash_result SPI_sector_erase(struct flash_chip *chip, uint32_t addr)
{
    (void)chip;
    return is_inside(addr, 1) ? erase_by(CMD_ERASE_SECTOR, addr) : FLASH_FAILED;
}

enum flash_result SPIEraseArea(uint32_t addr, uint32_t len)
{
    return flash_erase(addr, len);
}

enum flash_result esp_rom_spiflash_write(uint32_t addr, const uint32_t *data, int32_t len)
{
    return len < 0 ? FLASH_FAILED : flash_write(addr, data, (uint32_t)len);
}

enum flash_result SPI_page_program(struct flash_chip *chip, uint32_t addr, uint32_t *data,
                                   int32_t len)
{
    (void)chip;
    return esp_rom_spiflash_write(addr, data, len);
}

enum flash_result esp_rom_spiflash_read(uint32_t addr, uint32_t *data, int32_t len)
{
    return len < 0 ? FLASH_FAILED : flash_read(addr, data, (uint32_t)len);
}

enum flash_result SPI_read_data(struct flash_chip *chip, uint32_t addr, uint32_t *data, int32_t len)
{
    (void)chip;
    return esp_rom_spiflash_read(addr, data, len);
}

enum flash_result esp_rom_spiflash_config_param(uint32_t device_id, uint32_t chip_size,
                                                uint32_t block_size, uint32_t sector_size,
                                                uint32_t page_size, uint32_t status_mask)
{
    legacy.chip =
        (struct flash_chip){device_id, chip_size, block_size, sector_size, page_size, status_mask};
    return FLASH_OK;
}

enum flash_result esp_rom_spiflash_read_user_cmd(uint32_t *status, uint8_t opcode)
{
    *status = read_bytes(opcode, 1);
    return FLASH_OK;
}

enum flash_result esp_rom_spiflash_read_status(struct flash_chip *chip, uint32_t *status)
{
    (void)chip;
    *status = read_bytes(CMD_READ_STATUS, 1);
    return FLASH_OK;
}

/* Both registers, the second in bits 8 and up. */
enum flash_result esp_rom_spiflash_read_statushigh(struct flash_chip *chip, uint32_t *status)
{
    (void)chip;
    *status = read_bytes(CMD_READ_STATUS, 1) | read_bytes(CMD_READ_STATUS_2, 1) << 8;
    return FLASH_OK;
}

enum flash_result esp_rom_spiflash_write_status(struct flash_chip *chip, uint32_t status)
{
    uint8_t bytes[2] = {(uint8_t)status, (uint8_t)(status >> 8)};
    (void)chip;
    if (write_enable() != FLASH_OK)
        return FLASH_FAILED;
    run(&(struct transfer){.opcode = CMD_WRITE_STATUS, .out = bytes, .len = 2});
    return wait_idle();
}

static enum flash_result change_status(uint32_t clear, uint32_t set)
{
    uint32_t before;
    if (wait_idle() != FLASH_OK)
        return FLASH_TIMED_OUT;
    esp_rom_spiflash_read_statushigh(NULL, &before);
    uint32_t after = (before & ~clear) | set;
    return after == before ? FLASH_OK : esp_rom_spiflash_write_status(NULL, after);
}

enum flash_result esp_rom_spiflash_unlock(void)
{
    return change_status(STATUS_PROTECT, 0);
}

enum flash_result SPILock(void)
{
    return change_status(0, STATUS_PROTECT);
}

enum flash_result Enable_QMode(struct flash_chip *chip)
{
    (void)chip;
    return change_status(0, STATUS_QUAD);
}

enum flash_result Disable_QMode(struct flash_chip *chip)
{
    (void)chip;
    return change_status(STATUS_QUAD, 0);
}

uint32_t spi_flash_get_chip_size(void)
{
    return legacy.chip.chip_size;
}

/* The flash's pins are its own and need no choosing. */

void spi_flash_attach(uint32_t config, bool is_legacy)
{
    (void)config;
    (void)is_legacy;
    flash_init();
}

void SelectSpiFunction(uint32_t config)
{
    (void)config;
}

void SetSpiDrvs(uint8_t wp_gpio, uint32_t config, uint8_t *drives)
{
    (void)wp_gpio;
    (void)config;
    (void)drives;
}

void esp_rom_spiflash_select_qio_pins(uint8_t wp_gpio, uint32_t config)
{
    (void)wp_gpio;
    (void)config;
}

void spi_dummy_len_fix(uint8_t spi, uint8_t divider)
{
    if (spi < 3)
        legacy.dummy_plus[spi] = divider == 1 ? 1 : 0;
}
