/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Attaches the flash chip and finds out what it is: its id, its size. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "plan.h"
#include "priv.h"
#include "spi.h"
#include "timing.h"

#include <string.h>

#define COMMAND_TRIES 3u
#define FLASH_RDID    0x9fu
#define FLASH_SFDP    0x5au
#define SIZE_ASSUMED  (4u << 20)
#define SIZE_SECURE   (16u << 20) /* where nothing can be asked: the most that 24 bits address */
#define SIZE_MOST     (1u << 31)  /* what 32-bit offsets and lengths can both say */

/* ---- the ROM's own commands ---- */

/* Pins of flash inside the package, as SPI_ATTACH takes them; 0 for the usual ones. The numbers 30
 * and above stand for pins two higher: 30 and 31 do not exist on those chips. */
static uint32_t pad_word(uint32_t pads, uint32_t hold)
{
    uint32_t pin[5] = {pads & 31, pads >> 5 & 31, pads >> 10 & 31, pads >> 15 & 31, hold >> 4 & 31};
    uint32_t word = 0;
    if ((pads & 0xfffff) == 0 || (pads & 0xfffff) == 0xfffff)
        return 0;
    for (unsigned i = 0; i < CR_COUNT(pin); i++)
        word |= (pin[i] >= 30 ? pin[i] + 2 : pin[i]) << 6 * i;
    return word;
}

static enum crema_status find_pads(struct crema_loader *loader, uint32_t *word,
                                   struct crema_error *err)
{
    uint32_t pads, hold, base = loader->chip->loader.efuse_base;
    *word = 0;
    if (!loader->chip->loader.is_attach_by_pads || loader->is_secure)
        return CREMA_OK;
    enum crema_status st = crema_loader_read_reg(loader, base + 4 * 5, &pads, err);
    if (st == CREMA_OK)
        st = crema_loader_read_reg(loader, base + 4 * 3, &hold, err);
    if (st == CREMA_OK)
        *word = pad_word(pads, hold);
    return st;
}

enum crema_status cr_loader_spi_attach(struct crema_loader *loader, struct crema_error *err)
{
    uint32_t pads;
    /* A ROM wants a second word ("legacy" mode, off), a stub does not. */
    uint8_t data[8] = {0};
    enum crema_status st = find_pads(loader, &pads, err);
    put_le32(data, pads);
    const struct cr_request request = {.op = WIRE_OP_SPI_ATTACH,
                                       .head = data,
                                       .head_len = loader->is_stub ? 4 : sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = COMMAND_TRIES};
    return st == CREMA_OK ? cr_link_command(&loader->link, &request, NULL, err) : st;
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

/* ---- what the flash chip says ---- */

/* Most makers code the capacity as a power of two; some begin a second range at 0x20 for 64 MiB. */
static uint32_t capacity(uint8_t code)
{
    if (code >= 0x10 && code <= 0x1f)
        return 1u << code;
    if (code >= 0x20 && code <= 0x25)
        return 1u << (code - 6);
    return 0;
}

static enum crema_status read_sfdp(struct crema_loader *loader, uint32_t addr, uint8_t *buf,
                                   size_t len, struct crema_error *err)
{
    const struct cr_spi_command c = {
        .command = FLASH_SFDP, .addr_bits = 24, .dummy = 8, .addr = addr, .rx = buf, .rx_len = len};
    return cr_spi_run(loader, &c, err);
}

/* JESD216's density word: bits less one, or with bit 31 set the power of two of the bits. */
static uint32_t density_bytes(uint32_t word)
{
    uint64_t bits = (uint64_t)word + 1;
    uint32_t power = word & 0x7fffffffu;
    if (word >> 31)
        bits = power >= 3 && power < 40 ? UINT64_C(1) << power : 0;
    uint64_t bytes = bits / 8;
    return bits % 8 == 0 && bytes % 4096 == 0 && bytes <= SIZE_MOST ? (uint32_t)bytes : 0;
}

/* The table of basic parameters is the first that the header names. */
static enum crema_status ask_sfdp(struct crema_loader *loader, struct crema_flash_info *flash,
                                  struct crema_error *err)
{
    enum { HEADERS = 16, DENSITY = 4 };
    uint8_t head[HEADERS], word[4];
    enum crema_status st = read_sfdp(loader, 0, head, sizeof head, err);
    if (st != CREMA_OK || memcmp(head, "SFDP", 4) != 0 || head[8] != 0 || head[11] < 2)
        return st;
    flash->has_sfdp = true;
    st = read_sfdp(loader, get_le24(head + 12) + DENSITY, word, sizeof word, err);
    if (st == CREMA_OK)
        flash->sfdp_size = density_bytes(get_le32(word));
    return st;
}

static void take_id(struct crema_flash_info *flash, uint32_t id)
{
    flash->manufacturer = (uint8_t)id;
    flash->device = (uint16_t)((id >> 8 & 0xff) << 8 | (id >> 16 & 0xff));
    flash->size = capacity((uint8_t)(id >> 16));
}

static enum crema_status check_id(uint32_t id, struct crema_error *err)
{
    if (id != 0 && id != 0xffffff)
        return CREMA_OK;
    cr_err(err, CREMA_E_TARGET, "no flash chip answers (its id reads 0x%06x)", (unsigned)id);
    cr_err_try(err, "check that the module has flash, and its power and SPI pins");
    return CREMA_E_TARGET;
}

static enum crema_status ask_flash(struct crema_loader *loader, struct crema_error *err)
{
    uint8_t id[4] = {0};
    const struct cr_spi_command c = {.command = FLASH_RDID, .rx = id, .rx_len = 3};
    enum crema_status st = cr_spi_run(loader, &c, err);
    uint32_t word = get_le24(id);
    if (st != CREMA_OK)
        return st;
    take_id(&loader->flash, word);
    return check_id(word, err);
}

/* SFDP knows better than the code, which is only a habit; one that claims more than the code says
 * is a relabelled or damaged part, and then the smaller figure is the safe one. */
static void settle_size(struct crema_loader *loader)
{
    struct crema_flash_info *flash = &loader->flash;
    const struct crema_observer *observer = loader->link.observer;
    if (flash->sfdp_size && flash->size && flash->sfdp_size != flash->size)
        cr_log(observer, CREMA_LOG_WARN,
               "the flash's id says %u KB and its SFDP table %u KB; the smaller is taken",
               (unsigned)(flash->size >> 10), (unsigned)(flash->sfdp_size >> 10));
    if (flash->sfdp_size && (!flash->size || flash->sfdp_size < flash->size))
        flash->size = flash->sfdp_size;
    if (flash->size == 0)
        cr_log(observer, CREMA_LOG_WARN,
               "neither the flash's id 0x%02x%04x nor SFDP tells its size; 4 MB is assumed",
               flash->manufacturer, flash->device);
}

/* Register by register that takes three dozen commands, so not unless somebody wants to know. */
static enum crema_status complete(struct crema_loader *loader, struct crema_error *err)
{
    if (loader->is_sfdp_asked)
        return CREMA_OK;
    enum crema_status st = ask_sfdp(loader, &loader->flash, err);
    loader->is_sfdp_asked = st == CREMA_OK;
    settle_size(loader);
    return st;
}

uint32_t cr_loader_flash_size(const struct crema_loader *loader)
{
    return loader->flash.size ? loader->flash.size : SIZE_ASSUMED;
}

/* Flash is written by commands that the first ROMs do not have. */
static enum crema_status check_rom(const struct crema_loader *loader, struct crema_error *err)
{
    if (loader->is_stub || loader->chip->loader.rom & CREMA_ROM_ATTACH)
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED, "the ROM of the %s has no command for it",
           loader->chip->title);
    cr_err_try(err, "the stub can do it: leave out --no-stub");
    return CREMA_E_UNSUPPORTED;
}

/* The stub attached it when it said hello, and looked at SFDP, too. */
static enum crema_status attach_by_stub(struct crema_loader *loader, struct crema_error *err)
{
    enum crema_status st = check_id(loader->hello.jedec, err);
    uint32_t size = loader->hello.sfdp_size;
    take_id(&loader->flash, loader->hello.jedec);
    loader->flash.has_sfdp = size != 0;
    loader->flash.sfdp_size = size % CR_SECTOR == 0 && size <= SIZE_MOST ? size : 0;
    loader->is_sfdp_asked = true;
    settle_size(loader);
    return st;
}

static enum crema_status attach(struct crema_loader *loader, struct crema_error *err)
{
    if (loader->has_own)
        return attach_by_stub(loader, err);
    enum crema_status st = check_rom(loader, err);
    if (st == CREMA_OK)
        st = cr_loader_spi_attach(loader, err);
    if (st == CREMA_OK && loader->is_secure) /* nothing can be asked; this ROM's most is assumed */
        return spi_set_params(loader, SIZE_SECURE, err);
    if (st == CREMA_OK)
        st = ask_flash(loader, err);
    if (st == CREMA_OK && loader->flash.size == 0)
        st = complete(loader, err);
    if (st != CREMA_OK)
        return st;
    return spi_set_params(loader, cr_loader_flash_size(loader), err);
}

enum crema_status cr_loader_attach(struct crema_loader *loader, struct crema_error *err)
{
    if (loader->is_attached)
        return CREMA_OK;
    enum crema_status st = attach(loader, err);
    loader->is_attached = st == CREMA_OK;
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot attach the flash");
}

enum crema_status crema_loader_flash_info(struct crema_loader *loader,
                                          struct crema_flash_info *info, struct crema_error *err)
{
    *info = (struct crema_flash_info){0};
    if (loader->is_secure)
        return cr_loader_refuse_secure(loader, "ask the flash chip", err);
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        st = complete(loader, err);
    if (st == CREMA_OK)
        *info = loader->flash;
    return st;
}
