/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a connected chip tells about itself. */
#include "bytes.h"
#include "err.h"
#include "identity.h"
#include "timing.h"
#include "xtal.h"

#include <crema/loader_efuse.h>
#include <stdio.h>

#define SECURITY_TRIES 3u

/* Flags of GET_SECURITY_INFO; all ROMs that have the command agree on them. */
enum security_flag {
    FLAG_SECURE_BOOT = 1 << 0,
    FLAG_AGGRESSIVE_REVOKE = 1 << 1,
    FLAG_SECURE_DOWNLOAD = 1 << 2,
    FLAG_KEY_REVOKE0 = 1 << 3, /* and the two after it */
    FLAG_SOFT_DIS_JTAG = 1 << 6,
    FLAG_HARD_DIS_JTAG = 1 << 7,
    FLAG_DIS_USB = 1 << 8,
};

static bool is_odd(uint32_t value)
{
    return __builtin_popcount(value) & 1;
}

static void take_flags(struct crema_chip_security *s)
{
    s->secure_boot = s->flags & FLAG_SECURE_BOOT ? CREMA_SECURE_BOOT_V2 : CREMA_SECURE_BOOT_NONE;
    s->is_revoke_aggressive = s->flags & FLAG_AGGRESSIVE_REVOKE;
    s->is_download_secure = s->flags & FLAG_SECURE_DOWNLOAD;
    for (unsigned i = 0; i < CR_COUNT(s->is_key_revoked); i++)
        s->is_key_revoked[i] = s->flags & FLAG_KEY_REVOKE0 << i;
    s->is_jtag_soft_disabled = s->flags & FLAG_SOFT_DIS_JTAG;
    s->is_jtag_disabled = s->flags & FLAG_HARD_DIS_JTAG;
    s->is_usb_download_disabled = s->flags & FLAG_DIS_USB;
    s->is_flash_encrypted = is_odd(s->crypt_count);
}

static enum crema_status ask_security(struct crema_loader *loader, struct crema_chip_security *s,
                                      struct crema_error *err)
{
    const struct cr_request request = {
        .op = WIRE_OP_GET_SECURITY_INFO,
        .timeout_us = CR_TIME_COMMAND,
        .tries = SECURITY_TRIES,
        .answer_len = {WIRE_SECURITY_LONG_LEN, WIRE_SECURITY_SHORT_LEN},
    };
    struct cr_response response;
    enum crema_status st = cr_link_command(&loader->link, &request, &response, err);
    if (st != CREMA_OK)
        return st;
    s->has_flags = true;
    s->flags = get_le32(response.data);
    s->crypt_count = response.data[4];
    for (unsigned i = 0; i < CR_COUNT(s->key_purposes); i++)
        s->key_purposes[i] = response.data[5 + i];
    s->has_chip_id = response.len == WIRE_SECURITY_LONG_LEN;
    if (s->has_chip_id) {
        s->chip_id = get_le32(response.data + WIRE_SECURITY_CHIP_ID);
        s->eco_version = get_le32(response.data + WIRE_SECURITY_CHIP_ID + 4);
    }
    take_flags(s);
    return CREMA_OK;
}

/* What ROM told, and with `image` what the eFuses add. */
static enum crema_status find_security(struct crema_loader *loader, struct crema_efuse_image *image,
                                       struct crema_chip_security *s, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    *s = (struct crema_chip_security){0};
    /* A stub does not know the command, and where one runs, the eFuses can be read. */
    if (!loader->is_stub && loader->chip->loader.rom & CREMA_ROM_SECURITY)
        st = ask_security(loader, s, err);
    if (st == CREMA_OK && !s->is_download_secure)
        st = crema_loader_efuse_read(loader, image, err);
    return st;
}

enum crema_status crema_loader_security(struct crema_loader *loader,
                                        struct crema_chip_security *security,
                                        struct crema_error *err)
{
    struct crema_efuse_image image;
    enum crema_status st = find_security(loader, &image, security, err);
    if (st == CREMA_OK && !security->is_download_secure)
        cr_identity_security(&image, security);
    return cr_err_what(err, st, "cannot read the security state");
}

enum crema_status crema_loader_identify(struct crema_loader *loader,
                                        struct crema_chip_identity *identity,
                                        struct crema_error *err)
{
    const struct crema_chip *chip = loader->chip;
    struct crema_efuse_image image;
    struct cr_xtal xtal = {.hz = chip->xtal_hz};
    *identity = (struct crema_chip_identity){.chip = chip,
                                             .revision = CREMA_REVISION_UNKNOWN,
                                             .block_revision = CREMA_REVISION_UNKNOWN,
                                             .core_count = chip->part->core_count,
                                             .cpu_max_hz = chip->cpu_max_hz};
    snprintf(identity->variant, sizeof identity->variant, "%s", chip->title);
    struct crema_chip_security *s = &identity->security;
    enum crema_status st = find_security(loader, &image, s, err);
    if (st == CREMA_OK && !s->is_download_secure) {
        cr_identity_fill(&image, identity);
        st = cr_loader_xtal(loader, &xtal, err);
    }
    identity->xtal_hz = xtal.hz;
    identity->is_xtal_measured = xtal.is_measured;
    return cr_err_what(err, st, "cannot tell what chip it is");
}
