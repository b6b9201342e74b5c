/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Erasing, hashing and reading flash through the ROM. */
#include "rom_flash.h"

#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "plan.h"
#include "timing.h"

#include <stdlib.h>
#include <string.h>

#define MD5_TEXT_LEN  (2 * CR_MD5_LEN) /* a ROM answers in hex, a stub in bytes */
#define ERASE_STEP    0x40000u         /* for progress and cancellation */
#define READ_STEP     0x10000u         /* read between two MD5s */
#define READ_SLOW_LEN 64u              /* bytes of one answer, however few were asked for */
#define READ_TRIES    3u
#define COMMAND_TRIES 3u

/* ---- hashing ---- */

bool cr_rom_has_md5(const struct crema_loader *loader)
{
    return !loader->is_secure && (loader->is_stub || loader->chip->loader.rom & CREMA_ROM_MD5);
}

static int hex_digit(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static enum crema_status read_md5(const struct cr_response *response, uint8_t md5[CR_MD5_LEN],
                                  struct crema_error *err)
{
    if (response->len == CR_MD5_LEN) {
        memcpy(md5, response->data, CR_MD5_LEN);
        return CREMA_OK;
    }
    for (size_t i = 0; i < CR_MD5_LEN; i++) {
        int high = hex_digit(response->data[2 * i]);
        int low = hex_digit(response->data[2 * i + 1]);
        if (high < 0 || low < 0)
            return cr_err(err, CREMA_E_PROTOCOL, "the chip's MD5 is no hexadecimal text");
        md5[i] = (uint8_t)(high << 4 | low);
    }
    return CREMA_OK;
}

enum crema_status cr_rom_md5(struct crema_loader *loader, uint32_t off, uint32_t len,
                             uint8_t md5[16], struct crema_error *err)
{
    uint8_t data[16] = {0};
    put_le32(data, off);
    put_le32(data + 4, len);
    const struct cr_request request = {
        .op = WIRE_OP_SPI_FLASH_MD5,
        .head = data,
        .head_len = sizeof data,
        .timeout_us = cr_time_scaled(CR_TIME_COMMAND, CR_TIME_MD5_PER_MB, len),
        .tries = COMMAND_TRIES,
        .answer_len = {MD5_TEXT_LEN, CR_MD5_LEN},
    };
    struct cr_response response;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    return st == CREMA_OK ? read_md5(&response, md5, err) : st;
}

static void md5_of_blank(uint32_t len, uint8_t md5[CR_MD5_LEN])
{
    struct cr_md5_sum sum;
    uint8_t fill[CR_SECTOR];
    memset(fill, 0xff, sizeof fill);
    cr_md5_begin(&sum);
    for (uint32_t done = 0; done < len; done += CR_SECTOR)
        cr_md5_add(&sum, fill, len - done < CR_SECTOR ? len - done : CR_SECTOR);
    cr_md5_end(&sum, md5);
}

/* The flash's MD5, and whether it is that of so many bytes 0xff. */
static enum crema_status ask_blank(struct crema_loader *loader, uint32_t off, uint32_t len,
                                   bool *is_blank, uint8_t md5[CR_MD5_LEN], struct crema_error *err)
{
    uint8_t blank[CR_MD5_LEN];
    md5_of_blank(len, blank);
    enum crema_status st = cr_rom_md5(loader, off, len, md5, err);
    *is_blank = st == CREMA_OK && memcmp(blank, md5, CR_MD5_LEN) == 0;
    return st;
}

enum crema_status cr_rom_is_same(struct crema_loader *loader, const struct crema_flash_part *part,
                                 bool *is_same, struct crema_error *err)
{
    uint8_t want[CR_MD5_LEN], have[CR_MD5_LEN];
    *is_same = part->len == 0;
    if (*is_same)
        return CREMA_OK;
    cr_md5(part->data, part->len, want);
    enum crema_status st = cr_rom_md5(loader, part->off, (uint32_t)part->len, have, err);
    *is_same = st == CREMA_OK && memcmp(want, have, CR_MD5_LEN) == 0;
    return st;
}

/* Halves the part's sectors until one is left: the first whose content differs. */
enum crema_status cr_rom_find_difference(struct crema_loader *loader,
                                         const struct crema_flash_part *part, uint32_t *off,
                                         struct crema_error *err)
{
    uint32_t at = part->off, end = part->off + (uint32_t)part->len;
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && end - at / CR_SECTOR * CR_SECTOR > CR_SECTOR) {
        uint32_t sectors = (end - 1) / CR_SECTOR - at / CR_SECTOR + 1;
        uint32_t middle = (at / CR_SECTOR + sectors / 2) * CR_SECTOR;
        const struct crema_flash_part half = {part->name, at, part->data + (at - part->off),
                                              middle - at};
        bool is_same;
        st = cr_rom_is_same(loader, &half, &is_same, err);
        if (is_same)
            at = middle;
        else
            end = middle;
    }
    *off = at / CR_SECTOR * CR_SECTOR;
    return st;
}

/* ---- erasing ---- */

/* A ROM erases at BEGIN, so a BEGIN with no blocks behind it is an erase. */
static enum crema_status erase_some(struct crema_loader *loader, uint32_t off, uint32_t len,
                                    struct crema_error *err)
{
    const uint32_t words[] = {len, 0, loader->chip->loader.flash_block, off, 0};
    const uint32_t region[] = {off, len};
    uint8_t data[sizeof words];
    const uint32_t *from = loader->is_stub ? region : words;
    size_t count = loader->is_stub ? CR_COUNT(region) : CR_COUNT(words);
    if (!loader->is_stub && !(loader->chip->loader.rom & CREMA_ROM_ENCRYPT))
        count--;
    for (size_t i = 0; i < count; i++)
        put_le32(data + 4 * i, from[i]);
    const struct cr_request request = {
        .op = loader->is_stub ? WIRE_OP_ERASE_REGION : WIRE_OP_FLASH_BEGIN,
        .head = data,
        .head_len = 4 * count,
        .timeout_us = cr_time_scaled(CR_TIME_ERASE_BASE, CR_TIME_ERASE_PER_MB, len),
        .tries = 2,
    };
    return cr_link_command(&loader->link, &request, NULL, err);
}

enum crema_status cr_rom_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                               struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (uint32_t done = 0; st == CREMA_OK && done < len;) {
        uint32_t step = ERASE_STEP - (off + done) % ERASE_STEP;
        uint8_t md5[CR_MD5_LEN];
        bool is_blank = false;
        step = len - done < step ? len - done : step;
        cr_progress(loader->link.observer, "erasing", done, len);
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK && cr_rom_has_md5(loader))
            st = ask_blank(loader, off + done, step, &is_blank, md5, err);
        if (st == CREMA_OK && !is_blank)
            st = erase_some(loader, off + done, step, err);
        done += step;
    }
    if (st == CREMA_OK)
        cr_progress(loader->link.observer, "erasing", len, len);
    return st;
}

/* ---- reading ---- */

static enum crema_status read_some(struct crema_loader *loader, uint32_t off, uint8_t *to,
                                   uint32_t len, struct crema_error *err)
{
    uint8_t data[8];
    put_le32(data, off);
    put_le32(data + 4, len);
    const struct cr_request request = {.op = WIRE_OP_READ_FLASH_SLOW,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND,
                                       .tries = COMMAND_TRIES,
                                       .answer_len = {READ_SLOW_LEN, len}};
    struct cr_response response;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    if (st == CREMA_OK)
        memcpy(to, response.data, len);
    return st;
}

static enum crema_status read_once(struct crema_loader *loader, uint32_t off, uint8_t *to,
                                   uint32_t len, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (uint32_t done = 0; st == CREMA_OK && done < len; done += READ_SLOW_LEN) {
        uint32_t some = len - done < READ_SLOW_LEN ? len - done : READ_SLOW_LEN;
        st = cr_check_cancel(loader->link.observer, err);
        if (st == CREMA_OK)
            st = read_some(loader, off + done, to + done, some, err);
    }
    return st;
}

/* Blank pieces are known by their MD5 and need not cross the wire. */
static enum crema_status read_checked(struct crema_loader *loader, uint32_t off, uint8_t *to,
                                      uint32_t len, struct crema_error *err)
{
    uint8_t want[CR_MD5_LEN], have[CR_MD5_LEN];
    bool is_blank;
    if (!cr_rom_has_md5(loader))
        return read_once(loader, off, to, len, err);
    enum crema_status st = ask_blank(loader, off, len, &is_blank, want, err);
    if (st == CREMA_OK && is_blank) {
        memset(to, 0xff, len);
        return CREMA_OK;
    }
    for (unsigned i = 0; st == CREMA_OK && i < READ_TRIES; i++) {
        st = read_once(loader, off, to, len, err);
        cr_md5(to, len, have);
        if (st != CREMA_OK || memcmp(want, have, sizeof want) == 0)
            return st;
    }
    return st != CREMA_OK ? st
                          : cr_err(err, CREMA_E_VERIFY,
                                   "what came of 0x%x bytes at 0x%x did not match the chip's MD5 "
                                   "in %u tries",
                                   (unsigned)len, (unsigned)off, READ_TRIES);
}

enum crema_status cr_rom_read(struct crema_loader *loader, uint32_t off, uint32_t len,
                              crema_flash_sink *sink, void *ctx, struct crema_error *err)
{
    uint8_t *piece = malloc(READ_STEP);
    if (!piece)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %u bytes", READ_STEP);
    enum crema_status st = CREMA_OK;
    for (uint32_t done = 0; st == CREMA_OK && done < len;) {
        uint32_t step = READ_STEP - (off + done) % READ_STEP;
        step = len - done < step ? len - done : step;
        cr_progress(loader->link.observer, "reading", done, len);
        st = read_checked(loader, off + done, piece, step, err);
        if (st == CREMA_OK)
            st = sink(ctx, piece, step, err);
        done += step;
    }
    if (st == CREMA_OK)
        cr_progress(loader->link.observer, "reading", len, len);
    free(piece);
    return st;
}
