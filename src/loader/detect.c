/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Which chip is it? Newer ROMs tell their id; older ones are known by a word of their code. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"

#define SECURITY_TRIES 2u

enum crema_status cr_loader_refuse_secure(const struct crema_loader *loader, const char *what,
                                          struct crema_error *err)
{
    cr_err(err, CREMA_E_UNSUPPORTED,
           "%s is in secure download mode, in which its ROM only writes and erases flash",
           loader->chip ? loader->chip->title : "the chip");
    cr_err_try(err, "eFuses that limit download mode can not be unset; the firmware itself could "
                    "do it");
    return cr_err_what(err, CREMA_E_UNSUPPORTED, "cannot %s", what);
}

/* Sets *chip_id, or has_id false when this ROM does not tell. */
static enum crema_status ask_id(struct crema_loader *loader, bool *has_id, uint32_t *chip_id,
                                bool *is_limited, struct crema_error *err)
{
    const struct cr_request request = {
        .op = WIRE_OP_GET_SECURITY_INFO,
        .timeout_us = CR_TIME_COMMAND,
        .tries = SECURITY_TRIES,
        .answer_len = {WIRE_SECURITY_LONG_LEN, WIRE_SECURITY_SHORT_LEN},
    };
    struct cr_response response;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    *has_id = st == CREMA_OK && response.len == WIRE_SECURITY_LONG_LEN;
    if (st == CREMA_OK)
        loader->security_flags = get_le32(response.data);
    *is_limited = st == CREMA_OK && get_le32(response.data) & WIRE_SECURITY_DOWNLOAD_LIMITED;
    if (*has_id)
        *chip_id = get_le32(response.data + WIRE_SECURITY_CHIP_ID);
    return response.refusal ? CREMA_OK : st;
}

static bool has_magic(const struct crema_chip *chip, uint32_t addr, uint32_t magic)
{
    if (chip->loader.magic_addr != addr)
        return false;
    for (size_t i = 0; i < CR_COUNT(chip->loader.magic) && chip->loader.magic[i]; i++) {
        if (chip->loader.magic[i] == magic)
            return true;
    }
    return false;
}

static const struct crema_chip *find_magic(uint32_t addr, uint32_t magic)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (has_magic(chips[i], addr, magic))
            return chips[i];
    }
    return NULL;
}

static enum crema_status refuse_unknown(const char *kind, uint32_t value, struct crema_error *err)
{
    cr_err(err, CREMA_E_UNSUPPORTED, "the chip's %s 0x%08x belongs to none that Crema knows", kind,
           (unsigned)value);
    cr_err_try(err, "crema --version tells how old this Crema is; newer ones know more chips");
    return CREMA_E_UNSUPPORTED;
}

static enum crema_status detect_by_magic(struct crema_loader *loader, struct crema_error *err)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    uint32_t last_addr = 0, magic = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t addr = chips[i]->loader.magic_addr;
        if (addr == 0 || addr == last_addr)
            continue;
        enum crema_status st = crema_loader_read_reg(loader, addr, &magic, err);
        /* Registers are closed, whatever the flags said or could not say. */
        loader->is_secure = st == CREMA_E_UNSUPPORTED;
        if (st != CREMA_OK)
            return st;
        last_addr = addr;
        loader->chip = find_magic(addr, magic);
        if (loader->chip)
            return CREMA_OK;
    }
    return refuse_unknown("detection word", magic, err);
}

static const struct crema_chip *find_nameless(void)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (chips[i]->loader.rom & CREMA_ROM_NAMELESS)
            return chips[i];
    }
    return NULL;
}

/* With registers closed, a ROM that does not name itself is of the one kind that never does. */
static enum crema_status detect_closed(struct crema_loader *loader, struct crema_error *err)
{
    loader->chip = loader->options.chip ? loader->options.chip : find_nameless();
    if (loader->chip)
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED, "its ROM neither tells which chip it is nor lets it be read");
    cr_err_try(err, "--chip NAME");
    return CREMA_E_UNSUPPORTED;
}

static enum crema_status detect(struct crema_loader *loader, struct crema_error *err)
{
    bool has_id;
    uint32_t id = 0;
    enum crema_status st = ask_id(loader, &has_id, &id, &loader->is_secure, err);
    if (st != CREMA_OK)
        return st;
    if (!has_id && !loader->is_secure)
        st = detect_by_magic(loader, err);
    if (!has_id)
        return loader->is_secure ? detect_closed(loader, err) : st;
    loader->chip = id <= UINT16_MAX ? crema_chip_find_image_id((uint16_t)id) : NULL;
    return loader->chip ? CREMA_OK : refuse_unknown("id", id, err);
}

enum crema_status cr_loader_detect(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_chip *expected = loader->options.chip;
    enum crema_status st = detect(loader, err);
    if (st != CREMA_OK)
        return st;
    cr_log(loader->link.observer, CREMA_LOG_DEBUG, "the chip is %s%s", loader->chip->title,
           loader->is_secure ? ", in secure download mode" : "");
    if (expected && expected != loader->chip) {
        cr_err(err, CREMA_E_TARGET, "this chip is %s, not %s", loader->chip->title,
               expected->title);
        cr_err_try(err, "build for %s, or choose the port of the other board", loader->chip->name);
        return CREMA_E_TARGET;
    }
    return CREMA_OK;
}
