/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What people burn, and regret. A row is a question about the eFuses before and after. */
#include "bytes.h"
#include "efuse_priv.h"

#include <string.h>

struct change {
    const struct crema_efuse_image *before, *after;
};

static bool becomes_set(const struct change *c, const char *name)
{
    return !crema_efuse_value(c->before, name) && crema_efuse_value(c->after, name);
}

static bool is_odd(uint32_t value)
{
    return __builtin_popcount(value) & 1;
}

static uint32_t crypt_count(const struct crema_efuse_image *image)
{
    return crema_efuse_value(image, "SPI_BOOT_CRYPT_CNT") |
           crema_efuse_value(image, "FLASH_CRYPT_CNT");
}

static bool is_block_empty(const struct crema_efuse_image *image, unsigned block)
{
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
        if (image->words[block][i])
            return false;
    }
    return !crema_efuse_block_is_hidden(image, block);
}

/* Whether a key for a purpose of that beginning is there, in a slot or in the block for it. */
static bool has_key(const struct crema_efuse_image *image, const char *begin)
{
    const struct crema_efuse_chip *e = image->chip->efuse;
    for (unsigned i = 0; i < e->block_count; i++) {
        const char *field = e->blocks[i].purpose;
        const struct crema_efuse_purpose *p =
            field ? crema_efuse_purpose_of(image->chip, crema_efuse_value(image, field)) : NULL;
        if (p && strncmp(p->name, begin, strlen(begin)) == 0 && !is_block_empty(image, i))
            return true;
    }
    for (const struct crema_efuse_purpose *p = e->purposes; p && p->name; p++) {
        if (p->block && strncmp(p->name, begin, strlen(begin)) == 0 &&
            !is_block_empty(image, p->block))
            return true;
    }
    return false;
}

static bool ends_download(const struct change *c)
{
    return becomes_set(c, "DIS_DOWNLOAD_MODE") || becomes_set(c, "UART_DOWNLOAD_DIS");
}

static bool secures_download(const struct change *c)
{
    return becomes_set(c, "ENABLE_SECURITY_DOWNLOAD");
}

static bool locks_rd_dis(const struct change *c)
{
    const struct crema_efuse_field *f = crema_efuse_find(c->before, "RD_DIS");
    return f && !crema_efuse_is_locked(c->before, f) && crema_efuse_is_locked(c->after, f);
}

static bool encrypts_without_key(const struct change *c)
{
    return !is_odd(crypt_count(c->before)) && is_odd(crypt_count(c->after)) &&
           !has_key(c->after, "XTS_AES") && !has_key(c->after, "flash_encryption") &&
           !crema_efuse_value(c->after, "FORCE_USE_KEY_MANAGER_KEY");
}

static bool encrypts(const struct change *c)
{
    return !is_odd(crypt_count(c->before)) && is_odd(crypt_count(c->after)) &&
           !encrypts_without_key(c);
}

static bool boots_without_digest(const struct change *c)
{
    return (becomes_set(c, "SECURE_BOOT_EN") && !has_key(c->after, "SECURE_BOOT_DIGEST")) ||
           ((becomes_set(c, "ABS_DONE_0") || becomes_set(c, "ABS_DONE_1")) &&
            !has_key(c->after, "secure_boot"));
}

static bool revokes_all(const struct change *c)
{
    const char *const names[] = {"SECURE_BOOT_KEY_REVOKE0", "SECURE_BOOT_KEY_REVOKE1",
                                 "SECURE_BOOT_KEY_REVOKE2"};
    unsigned after = 0, before = 0;
    for (size_t i = 0; i < CR_COUNT(names); i++) {
        after += crema_efuse_value(c->after, names[i]) != 0;
        before += crema_efuse_value(c->before, names[i]) != 0;
    }
    return after == CR_COUNT(names) && before != after;
}

static bool hides_digest(const struct change *c)
{
    const struct crema_efuse_chip *e = c->after->chip->efuse;
    for (unsigned i = 0; i < e->block_count; i++) {
        const struct crema_efuse_purpose *p = NULL;
        if (e->blocks[i].purpose)
            p = crema_efuse_purpose_of(c->after->chip,
                                       crema_efuse_value(c->after, e->blocks[i].purpose));
        if (p && p->flags & CREMA_EFUSE_KEY_DIGEST && crema_efuse_block_is_hidden(c->after, i) &&
            !crema_efuse_block_is_hidden(c->before, i))
            return true;
    }
    return false;
}

static bool locks_empty_slot(const struct change *c)
{
    const struct crema_efuse_chip *e = c->after->chip->efuse;
    for (unsigned i = 1; i < e->block_count; i++) {
        bool is_new = (crema_efuse_block_is_locked(c->after, i) &&
                       !crema_efuse_block_is_locked(c->before, i)) ||
                      (crema_efuse_block_is_hidden(c->after, i) &&
                       !crema_efuse_block_is_hidden(c->before, i));
        bool is_empty = true;
        for (size_t k = 0; k < CREMA_EFUSE_WORDS_MAX; k++)
            is_empty &= c->after->words[i][k] == 0;
        if (is_new && is_empty && !crema_efuse_block_is_hidden(c->before, i))
            return true;
    }
    return false;
}

static bool cuts_flash_power(const struct change *c)
{
    return (becomes_set(c, "XPD_SDIO_FORCE") && !crema_efuse_value(c->after, "XPD_SDIO_REG")) ||
           (becomes_set(c, "VDD_SPI_FORCE") && !crema_efuse_value(c->after, "VDD_SPI_XPD"));
}

static const struct {
    bool (*is_so)(const struct change *c);
    struct crema_efuse_danger danger;
} rows[] = {
    {ends_download,
     {"this ends download mode for ever",
      "no tool can flash, read or ask this chip over a wire any more; only its own firmware can "
      "update it",
      "ENABLE_SECURITY_DOWNLOAD, which still lets flash be written"}},
    {secures_download,
     {"this closes registers and memory in download mode for ever",
      "eFuses can not be read or burnt any more, flash can not be read, no stub runs: the last "
      "burn "
      "of this chip",
      "burning everything else first"}},
    {locks_rd_dis,
     {"this write-protects RD_DIS",
      "no further block can ever be hidden: keys that are burnt later stay readable by any "
      "firmware",
      "burning and hiding all secret keys first"}},
    {encrypts_without_key,
     {"this turns flash encryption on without a key",
      "the chip would decrypt its flash with zeros and not start",
      "burning a flash key first, or letting the bootloader do it all"}},
    {encrypts,
     {"this turns flash encryption on",
      "what stands in flash in plain would be decrypted to garbage, and the chip would not start",
      "writing the flash encrypted with that key first, or letting the bootloader do it all"}},
    {boots_without_digest,
     {"this turns secure boot on without a key",
      "no bootloader could ever be verified, and the chip would never start again",
      "burning the digest of the public key first"}},
    {revokes_all,
     {"this revokes the last secure boot key",
      "with secure boot on, the chip would never start again", "keeping one key valid"}},
    {hides_digest,
     {"this hides the digest of a secure boot key",
      "ROM could not read it, and would verify nothing: the chip would not start",
      "leaving digests readable; they are no secret"}},
    {locks_empty_slot,
     {"this protects a block that is empty",
      "it could never hold a key or data, and a hidden one counts as a key of zeros",
      "burning its content in the same step"}},
    {cuts_flash_power,
     {"this turns the regulator of the flash off",
      "flash that has no other supply would not answer", "3.3V or 1.8V, as the flash needs"}},
};

size_t crema_efuse_plan_check(const struct crema_efuse_plan *plan,
                              struct crema_efuse_danger dangers[CREMA_EFUSE_DANGERS_MAX])
{
    struct crema_efuse_image after;
    const struct change change = {plan->image, &after};
    size_t count = 0;
    cr_efuse_after(plan, &after);
    for (size_t i = 0; i < CR_COUNT(rows) && count < CREMA_EFUSE_DANGERS_MAX; i++) {
        if (rows[i].is_so(&change))
            dangers[count++] = rows[i].danger;
    }
    const struct crema_efuse_rule *r = plan->image->chip->part->clashes;
    for (; r && r->text && count < CREMA_EFUSE_DANGERS_MAX; r++) {
        if (crema_efuse_rule_holds(&after, r) && !crema_efuse_rule_holds(plan->image, r))
            dangers[count++] = (struct crema_efuse_danger){
                "these settings do not go together on this chip", r->text, "one of them alone"};
    }
    return count;
}
