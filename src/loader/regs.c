/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Registers, and what is read through them: the MAC address, the flash chip's id. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"

#define COMMAND_TRIES 3u

enum crema_status crema_loader_read_reg(struct crema_loader *loader, uint32_t addr, uint32_t *value,
                                        struct crema_error *err)
{
    uint8_t data[4];
    put_le32(data, addr);
    const struct cr_request request = {.op = WIRE_OP_READ_REG,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = COMMAND_TRIES};
    struct cr_response response;
    *value = 0;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    if (st == CREMA_OK)
        *value = response.value;
    return st;
}

enum crema_status crema_loader_write_reg(struct crema_loader *loader, uint32_t addr, uint32_t value,
                                         uint32_t mask, uint32_t delay_us, struct crema_error *err)
{
    uint8_t data[16];
    put_le32(data, addr);
    put_le32(data + 4, value);
    put_le32(data + 8, mask);
    put_le32(data + 12, delay_us);
    const struct cr_request request = {.op = WIRE_OP_WRITE_REG,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND + delay_us,
                                       .tries = COMMAND_TRIES};
    return cr_link_command(&loader->link, &request, NULL, err);
}

static void mac_from_words(const uint32_t words[4], uint8_t mac[6])
{
    mac[0] = (uint8_t)(words[1] >> 8);
    mac[1] = (uint8_t)words[1];
    put_be32(mac + 2, words[0]);
}

/* The last three bytes are in the first two words; the maker's prefix is in the fourth, or else the
 * second holds a code for one of two. */
static enum crema_status mac_from_otp(const uint32_t words[4], uint8_t mac[6],
                                      struct crema_error *err)
{
    static const uint32_t makers[] = {0x18fe34, 0xacd074};
    uint32_t code = words[1] >> 16 & 0xff;
    if (words[3] == 0 && code >= CR_COUNT(makers))
        return cr_err(err, CREMA_E_TARGET, "the maker's code 0x%02x in it is not known", code);
    put_be32(mac, (words[3] ? words[3] : makers[code]) << 8);
    mac[3] = (uint8_t)(words[1] >> 8);
    mac[4] = (uint8_t)words[1];
    mac[5] = (uint8_t)(words[0] >> 24);
    return CREMA_OK;
}

enum crema_status crema_loader_mac(struct crema_loader *loader, uint8_t mac[6],
                                   struct crema_error *err)
{
    uint32_t words[4] = {0};
    const struct crema_chip_loader *c = &loader->chip->loader;
    size_t count = c->mac_form == CREMA_MAC_OTP ? 4 : 2;
    enum crema_status st = CREMA_OK;
    for (uint32_t i = 0; st == CREMA_OK && i < count; i++)
        st = crema_loader_read_reg(loader, c->mac_addr + 4 * i, &words[i], err);
    if (st == CREMA_OK && c->mac_form == CREMA_MAC_OTP)
        st = mac_from_otp(words, mac, err);
    else if (st == CREMA_OK)
        mac_from_words(words, mac);
    return cr_err_what(err, st, "cannot read the MAC address");
}

/* Bits of the SPI controllers, the same on all chips so far. */
#define SPI_CMD_USR         (1u << 18)
#define SPI_USER_COMMAND    (1u << 31)
#define SPI_USER_MISO       (1u << 28)
#define SPI_USER2_LEN_SHIFT 28
#define SPI_POLLS           10u

#define FLASH_RDID      0x9fu
#define FLASH_RDID_BITS 24u

static enum crema_status spi_wait(struct crema_loader *loader, uint32_t cmd_addr,
                                  struct crema_error *err)
{
    for (unsigned i = 0; i < SPI_POLLS; i++) {
        uint32_t cmd;
        enum crema_status st = crema_loader_read_reg(loader, cmd_addr, &cmd, err);
        if (st != CREMA_OK || !(cmd & SPI_CMD_USR))
            return st;
    }
    return cr_err(err, CREMA_E_TIMEOUT, "the flash controller was still busy after %u looks",
                  SPI_POLLS);
}

/* One 8-bit command that reads up to 32 bits back, by the controller's own registers. */
static enum crema_status spi_read_command(struct crema_loader *loader, uint8_t command,
                                          unsigned read_bits, uint32_t *value,
                                          struct crema_error *err)
{
    const struct crema_chip_loader *c = &loader->chip->loader;
    const struct {
        uint8_t off;
        uint32_t value;
    } setup[] = {
        {c->spi_miso_dlen_off, read_bits - 1},
        {c->spi_user_off, SPI_USER_COMMAND | SPI_USER_MISO},
        {c->spi_user2_off, 7u << SPI_USER2_LEN_SHIFT | command},
        {c->spi_w0_off, 0},
        {c->spi_cmd_off, SPI_CMD_USR},
    };
    uint32_t user, user2;
    uint32_t base = c->spi_base;
    enum crema_status st = crema_loader_read_reg(loader, base + c->spi_user_off, &user, err);
    if (st == CREMA_OK)
        st = crema_loader_read_reg(loader, base + c->spi_user2_off, &user2, err);
    for (size_t i = 0; st == CREMA_OK && i < CR_COUNT(setup); i++)
        st =
            crema_loader_write_reg(loader, base + setup[i].off, setup[i].value, UINT32_MAX, 0, err);
    if (st == CREMA_OK)
        st = spi_wait(loader, base + c->spi_cmd_off, err);
    if (st == CREMA_OK)
        st = crema_loader_read_reg(loader, base + c->spi_w0_off, value, err);
    /* The ROM's own flash commands expect the registers as it left them. */
    if (st == CREMA_OK)
        st = crema_loader_write_reg(loader, base + c->spi_user_off, user, UINT32_MAX, 0, err);
    if (st == CREMA_OK)
        st = crema_loader_write_reg(loader, base + c->spi_user2_off, user2, UINT32_MAX, 0, err);
    return st;
}

static enum crema_status spi_attach(struct crema_loader *loader, struct crema_error *err)
{
    /* Default pins; a ROM wants a second word ("legacy" mode, off), a stub does not. */
    static const uint8_t data[8];
    const struct cr_request request = {.op = WIRE_OP_SPI_ATTACH,
                                       .head = data,
                                       .head_len = loader->is_stub ? 4 : sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = COMMAND_TRIES};
    return cr_link_command(&loader->link, &request, NULL, err);
}

static enum crema_status spi_set_params(struct crema_loader *loader, uint32_t size,
                                        struct crema_error *err)
{
    uint8_t data[24];
    const uint32_t words[] = {0, size, 0x10000, 0x1000, 0x100, 0xffff};
    for (size_t i = 0; i < CR_COUNT(words); i++)
        put_le32(data + 4 * i, words[i]);
    const struct cr_request request = {.op = WIRE_OP_SPI_SET_PARAMS,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = COMMAND_TRIES};
    return cr_link_command(&loader->link, &request, NULL, err);
}

/* Most makers code the capacity as a power of two; some begin a second range at 0x20 for 64 MiB. */
static uint32_t capacity(uint8_t code)
{
    if (code >= 0x10 && code <= 0x1f)
        return 1u << code;
    if (code >= 0x20 && code <= 0x25)
        return 1u << (code - 6);
    return 0;
}

#define SIZE_ASSUMED (4u << 20)

uint32_t cr_loader_flash_size(const struct crema_loader *loader)
{
    return loader->flash.size ? loader->flash.size : SIZE_ASSUMED;
}

/* Flash is written by commands that the first ROMs do not have. */
static enum crema_status check_rom(const struct crema_loader *loader, struct crema_error *err)
{
    if (loader->is_stub || loader->chip->loader.rom & CREMA_ROM_ATTACH)
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED,
           "the ROM of the %s has no command for it, and Crema no stub for that chip yet",
           loader->chip->title);
    return cr_err_what(err, CREMA_E_UNSUPPORTED, "cannot attach the flash");
}

enum crema_status cr_loader_attach(struct crema_loader *loader, struct crema_error *err)
{
    uint32_t id = 0;
    if (loader->is_attached)
        return CREMA_OK;
    if (check_rom(loader, err) != CREMA_OK)
        return CREMA_E_UNSUPPORTED;
    enum crema_status st = spi_attach(loader, err);
    if (st == CREMA_OK)
        st = spi_read_command(loader, FLASH_RDID, FLASH_RDID_BITS, &id, err);
    id &= 0xffffff;
    if (st == CREMA_OK && (id == 0 || id == 0xffffff)) {
        st = cr_err(err, CREMA_E_TARGET, "no flash chip answers (its id reads 0x%06x)",
                    (unsigned)id);
        cr_err_try(err, "check that the module has flash, and its power and SPI pins");
    }
    if (st == CREMA_OK) {
        loader->flash.manufacturer = (uint8_t)id;
        loader->flash.device = (uint16_t)((id >> 8 & 0xff) << 8 | (id >> 16 & 0xff));
        loader->flash.size = capacity((uint8_t)(id >> 16));
        if (loader->flash.size == 0)
            cr_log(loader->link.observer, CREMA_LOG_WARN,
                   "the flash's id 0x%06x tells no size that is known; 4 MB is assumed",
                   (unsigned)id);
        st = spi_set_params(loader, cr_loader_flash_size(loader), err);
    }
    loader->is_attached = st == CREMA_OK;
    if (st != CREMA_OK && st != CREMA_E_CANCELLED)
        cr_err_what(err, st, "cannot attach the flash");
    return st;
}

enum crema_status crema_loader_flash_info(struct crema_loader *loader,
                                          struct crema_flash_info *info, struct crema_error *err)
{
    *info = (struct crema_flash_info){0};
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        *info = loader->flash;
    return st;
}
