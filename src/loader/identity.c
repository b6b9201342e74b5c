/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "identity.h"

#include "bytes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- names and sizes ---- */

static const char *find_rule(const struct crema_efuse_image *image,
                             const struct crema_efuse_rule *rules)
{
    for (; rules->text; rules++) {
        if (crema_efuse_rule_holds(image, rules))
            return rules->text;
    }
    return NULL;
}

static void put_variant(const struct crema_efuse_image *image, struct crema_chip_identity *id)
{
    size_t at = 0;
    for (const struct crema_efuse_rule *const *list = image->chip->part->name; *list; list++) {
        const char *text = find_rule(image, *list);
        if (!text) {
            snprintf(id->variant, sizeof id->variant, "%s", image->chip->title);
            return;
        }
        int n = snprintf(id->variant + at, sizeof id->variant - at, "%s", text);
        at += (size_t)n < sizeof id->variant - at ? (size_t)n : 0;
    }
}

static void put_features(const struct crema_efuse_image *image, struct crema_chip_identity *id)
{
    for (const struct crema_efuse_rule *r = image->chip->part->features; r->text; r++) {
        if (crema_efuse_rule_holds(image, r) && id->feature_count < CREMA_FEATURES_MAX)
            id->features[id->feature_count++] = r->text;
    }
}

/* Memory in the package: "4MB", "none", or a number whose meaning is not known. */
static bool find_memory(const struct crema_efuse_image *image, const char *name, uint32_t *size)
{
    const struct crema_efuse_field *f = name ? crema_efuse_find(image, name) : NULL;
    const char *text = f ? crema_efuse_value_name(image, f) : NULL;
    *size = 0;
    if (!f || (text && strcmp(text, "none") == 0))
        return false;
    if (text)
        *size = (uint32_t)strtoul(text, NULL, 10) << 20;
    return text || crema_efuse_uint(image, f) != 0;
}

static const char *find_vendor(const struct crema_efuse_image *image, const char *name)
{
    const struct crema_efuse_field *f = name ? crema_efuse_find(image, name) : NULL;
    const char *text = f ? crema_efuse_value_name(image, f) : NULL;
    return text && strcmp(text, "none") != 0 ? text : NULL;
}

static void put_package(const struct crema_efuse_image *image, struct crema_chip_identity *id)
{
    const struct crema_chip_part *part = image->chip->part;
    id->revision = image->revision;
    id->package = (uint8_t)crema_efuse_value(image, "PKG_VERSION");
    if (crema_efuse_find(image, "BLK_VERSION_MAJOR"))
        id->block_revision = (uint16_t)(crema_efuse_value(image, "BLK_VERSION_MAJOR") * 100 +
                                        crema_efuse_value(image, "BLK_VERSION_MINOR"));
    id->has_flash = find_memory(image, part->flash_field, &id->flash_size);
    id->has_psram = find_memory(image, part->psram_field, &id->psram_size);
    if (id->has_flash)
        id->flash_vendor = find_vendor(image, part->flash_vendor_field);
    if (id->has_psram)
        id->psram_vendor = find_vendor(image, part->psram_vendor_field);
    id->core_count = part->core_count;
    if (part->one_core_field && crema_efuse_value(image, part->one_core_field))
        id->core_count = 1;
    if (part->slow && crema_efuse_test(image, part->slow))
        id->cpu_max_hz = part->slow_hz;
}

/* ---- addresses ---- */

static bool take_address(const struct crema_efuse_image *image, const char *name, uint8_t *out,
                         size_t len)
{
    const struct crema_efuse_field *f = crema_efuse_find(image, name);
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    bool is_any = false;
    if (!f || !crema_efuse_is_present(image, f) || crema_efuse_bytes(image, f, bytes) != len)
        return false;
    for (size_t i = 0; i < len; i++) {
        out[i] = bytes[f->type == CREMA_EFUSE_MAC ? len - 1 - i : i];
        is_any |= out[i] != 0;
    }
    return is_any;
}

/* The ESP8266's, where the prefix is not with it but a number for it. */
static bool take_short_address(const struct crema_efuse_image *image, uint8_t mac[6])
{
    const struct crema_efuse_field *maker = crema_efuse_find(image, "MAC_MAKER");
    const char *prefix = maker ? crema_efuse_value_name(image, maker) : NULL;
    if (!prefix)
        return false;
    for (size_t i = 0; i < 3; i++)
        mac[i] = (uint8_t)strtoul(prefix + 3 * i, NULL, 16);
    put_be32(mac + 2, mac[2] << 24 | crema_efuse_value(image, "MAC_LOW"));
    return true;
}

static void put_addresses(const struct crema_efuse_image *image, struct crema_chip_identity *id)
{
    const struct crema_efuse_field *mark = crema_efuse_find(image, "CUSTOM_MAC_USED");
    id->has_mac =
        take_address(image, "MAC", id->mac, sizeof id->mac) || take_short_address(image, id->mac);
    id->has_custom_mac = take_address(image, "CUSTOM_MAC", id->custom_mac, sizeof id->custom_mac) &&
                         (!mark || crema_efuse_uint(image, mark));
    id->has_eui64 = take_address(image, "MAC_EUI64", id->eui64, sizeof id->eui64);
}

void cr_identity_fill(const struct crema_efuse_image *image, struct crema_chip_identity *identity)
{
    identity->has_efuses = true;
    put_package(image, identity);
    put_variant(image, identity);
    put_features(image, identity);
    put_addresses(image, identity);
    cr_identity_security(image, &identity->security);
}

/* ---- security ---- */

static bool is_any(const struct crema_efuse_image *image, const char *const *names)
{
    for (; *names; names++) {
        if (crema_efuse_value(image, *names))
            return true;
    }
    return false;
}

static bool is_odd(const struct crema_efuse_image *image, const char *name)
{
    return __builtin_popcount(crema_efuse_value(image, name)) & 1;
}

static enum crema_secure_boot secure_boot_of(const struct crema_efuse_image *image)
{
    /* The second form of it came with v3.0; before, nothing looks at the flag. */
    if (crema_efuse_value(image, "SECURE_BOOT_EN") ||
        (crema_efuse_value(image, "ABS_DONE_1") && image->revision >= 300))
        return CREMA_SECURE_BOOT_V2;
    return crema_efuse_value(image, "ABS_DONE_0") ? CREMA_SECURE_BOOT_V1 : CREMA_SECURE_BOOT_NONE;
}

static bool is_block_burnt(const struct crema_efuse_image *image, unsigned block)
{
    for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++) {
        if (image->words[block][i])
            return true;
    }
    return crema_efuse_block_is_hidden(image, block);
}

/* A block with a field for its purpose, or one whose place is its purpose. */
static bool take_purpose(const struct crema_efuse_image *image, unsigned block,
                         struct crema_key_slot *slot)
{
    const struct crema_efuse_chip *e = image->chip->efuse;
    if (e->blocks[block].purpose) {
        const struct crema_efuse_field *f = crema_efuse_find(image, e->blocks[block].purpose);
        slot->purpose = crema_efuse_value_name(image, f);
        slot->purpose_code = (uint8_t)crema_efuse_uint(image, f);
        return true;
    }
    for (const struct crema_efuse_purpose *p = e->purposes; p->name; p++) {
        if (p->block == block) {
            slot->purpose = p->name;
            slot->purpose_code = p->code;
            return true;
        }
    }
    return false;
}

static void put_keys(const struct crema_efuse_image *image, struct crema_chip_security *s)
{
    const struct crema_efuse_chip *e = image->chip->efuse;
    s->key_count = 0;
    for (unsigned i = 1; i < e->block_count && s->key_count < CREMA_KEY_SLOTS_MAX; i++) {
        struct crema_key_slot slot = {.name = e->blocks[i].name};
        if (!take_purpose(image, i, &slot))
            continue;
        slot.is_burnt = is_block_burnt(image, i);
        slot.is_read_protected = crema_efuse_block_is_hidden(image, i);
        slot.is_write_protected = crema_efuse_block_is_locked(image, i);
        s->keys[s->key_count++] = slot;
    }
}

void cr_identity_security(const struct crema_efuse_image *image, struct crema_chip_security *s)
{
    static const char *const no_download[] = {"DIS_DOWNLOAD_MODE", "UART_DOWNLOAD_DIS", NULL};
    static const char *const no_encrypt[] = {"DIS_DOWNLOAD_MANUAL_ENCRYPT", "DISABLE_DL_ENCRYPT",
                                             NULL};
    static const char *const no_jtag[] = {"DIS_PAD_JTAG", "JTAG_DISABLE", "HARD_DIS_JTAG", NULL};
    static const char *const no_usb_jtag[] = {"DIS_USB_JTAG", NULL};
    static const char *const no_usb[] = {"DIS_USB_SERIAL_JTAG_DOWNLOAD_MODE",
                                         "DIS_USB_DOWNLOAD_MODE", "DIS_USB_SERIAL_JTAG", NULL};
    s->secure_boot = secure_boot_of(image);
    s->is_revoke_aggressive = crema_efuse_value(image, "SECURE_BOOT_AGGRESSIVE_REVOKE");
    for (unsigned i = 0; i < CR_COUNT(s->is_key_revoked); i++) {
        char name[] = "SECURE_BOOT_KEY_REVOKE0";
        name[sizeof name - 2] = (char)('0' + i);
        s->is_key_revoked[i] = crema_efuse_value(image, name);
    }
    s->is_flash_encrypted = is_odd(image, "SPI_BOOT_CRYPT_CNT") || is_odd(image, "FLASH_CRYPT_CNT");
    s->is_download_disabled = is_any(image, no_download);
    s->is_download_secure |= crema_efuse_value(image, "ENABLE_SECURITY_DOWNLOAD") != 0;
    s->is_download_encrypt_disabled = is_any(image, no_encrypt);
    s->is_jtag_soft_disabled = is_odd(image, "SOFT_DIS_JTAG");
    s->is_jtag_disabled = is_any(image, no_jtag);
    s->is_usb_jtag_disabled = is_any(image, no_usb_jtag);
    s->is_usb_download_disabled = is_any(image, no_usb);
    put_keys(image, s);
}
