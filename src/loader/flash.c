/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What can be done with flash: checks, and who carries it out. */
#include "bytes.h"
#include "err.h"
#include "merge.h"
#include "observe.h"
#include "plan.h"
#include "rom_flash.h"
#include "stub.h"
#include "wrap.h"

#include <string.h>

#define ENCRYPTED_UNIT 32u

static uint64_t now(const struct crema_loader *loader)
{
    return cr_link_now(&loader->link);
}

static enum crema_status need_md5(const struct crema_loader *loader, struct crema_error *err)
{
    if (loader->is_secure)
        return cr_loader_refuse_secure(loader, "hash the flash", err);
    if (cr_rom_has_md5(loader))
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED, "the ROM of the %s has no command for it",
           loader->chip->title);
    cr_err_try(err, "the stub can do it: leave out --no-stub");
    return CREMA_E_UNSUPPORTED;
}

/* ---- writing ---- */

static enum crema_status check_encrypted(const struct crema_loader *loader,
                                         const struct crema_flash_part *parts, size_t count,
                                         struct crema_error *err)
{
    if (loader->is_stub || !(loader->chip->loader.rom & CREMA_ROM_ENCRYPT)) {
        cr_err(err, CREMA_E_UNSUPPORTED, "%s encrypts while it writes",
               loader->is_stub ? "only the ROM" : "no command of this ROM");
        if (loader->is_stub)
            cr_err_try(err, "--no-stub");
        return cr_err_what(err, CREMA_E_UNSUPPORTED, "cannot write encrypted");
    }
    for (size_t i = 0; i < count; i++) {
        /* What is around could only be read encrypted, and would be encrypted once more. */
        if (parts[i].off % CR_SECTOR != 0)
            return cr_err(err, CREMA_E_USAGE,
                          "%s would begin at 0x%x: encrypted flash is written from a multiple of "
                          "0x%x on",
                          parts[i].name, (unsigned)parts[i].off, CR_SECTOR);
        if (parts[i].len % ENCRYPTED_UNIT != 0)
            return cr_err(err, CREMA_E_INPUT,
                          "%s has %zu bytes; encrypted flash is written in units of %u",
                          parts[i].name, parts[i].len, ENCRYPTED_UNIT);
    }
    return CREMA_OK;
}

static enum crema_status check_write(const struct crema_loader *loader,
                                     const struct crema_flash_part *parts, size_t count,
                                     const struct crema_flash_write_options *options,
                                     struct crema_error *err)
{
    /* In secure download mode the size can not be asked for. */
    uint32_t size = loader->is_secure ? loader->flash.size : cr_loader_flash_size(loader);
    enum crema_status st = cr_plan_check(parts, count, size, err);
    if (st == CREMA_OK && options->is_encrypted)
        st = check_encrypted(loader, parts, count, err);
    return st;
}

static uint32_t end_of(const struct crema_flash_part *parts, size_t count)
{
    uint32_t end = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t its = parts[i].off + (uint32_t)parts[i].len;
        end = its > end ? its : end;
    }
    return end;
}

static enum crema_status write_merged(struct crema_loader *loader,
                                      const struct crema_flash_part *parts, size_t count,
                                      const struct crema_flash_write_options *options,
                                      struct crema_flash_write_result *result,
                                      struct crema_error *err)
{
    struct cr_merge m;
    uint32_t size = loader->is_secure ? loader->flash.size : cr_loader_flash_size(loader);
    enum crema_status st = cr_merge_make(loader, parts, count, &m, err);
    if (st != CREMA_OK)
        return st;
    result->sectors = cr_plan_sectors(m.parts, count);
    st = cr_plan_check(m.parts, count, size, err); /* some may share a sector now */
    uint32_t end = options->is_wrap_allowed ? 0 : end_of(m.parts, count);
    bool is_known = true;
    if (st == CREMA_OK)
        st = cr_wrap_check(loader, end, &is_known, err);
    if (st == CREMA_OK)
        st = (loader->has_own ? cr_stub_write : cr_rom_write)(loader, m.parts, count, options,
                                                              result, err);
    if (st == CREMA_OK && !is_known)
        st = cr_wrap_check(loader, end, &is_known, err);
    if (st == CREMA_OK)
        result->bytes = cr_plan_bytes(parts, count);
    cr_merge_release(&m);
    return st;
}

enum crema_status crema_loader_flash_write(struct crema_loader *loader,
                                           const struct crema_flash_part *parts, size_t count,
                                           const struct crema_flash_write_options *options,
                                           struct crema_flash_write_result *result,
                                           struct crema_error *err)
{
    static const struct crema_flash_write_options defaults;
    struct crema_flash_write_result own;
    options = options ? options : &defaults;
    result = result ? result : &own;
    *result = (struct crema_flash_write_result){0};
    uint64_t start = now(loader);
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        st = check_write(loader, parts, count, options, err);
    if (st == CREMA_OK)
        st = write_merged(loader, parts, count, options, result, err);
    result->duration_us = now(loader) - start;
    return st;
}

/* ---- comparing ---- */

enum crema_status crema_loader_flash_md5(struct crema_loader *loader, uint32_t off, uint32_t len,
                                         uint8_t md5[16], struct crema_error *err)
{
    enum crema_status st = need_md5(loader, err);
    if (st == CREMA_OK)
        st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        st = cr_plan_check_range(off, len, cr_loader_flash_size(loader), err);
    if (st == CREMA_OK && loader->has_own)
        st = cr_stub_need(loader, WIRE_OP_SPI_FLASH_MD5, err);
    if (st == CREMA_OK)
        st = cr_rom_md5(loader, off, len, md5, err);
    return st;
}

static enum crema_status refuse_difference(const struct crema_flash_part *part,
                                           const struct crema_flash_diff *diff,
                                           struct crema_error *err)
{
    if (diff->sectors)
        cr_err(err, CREMA_E_VERIFY, "%s differs from the flash, first at 0x%x; %u sector%s do%s",
               part->name, (unsigned)diff->off, (unsigned)diff->sectors,
               diff->sectors == 1 ? "" : "s", diff->sectors == 1 ? "es" : "");
    else
        cr_err(err, CREMA_E_VERIFY, "%s differs from the flash, first in the sector at 0x%x",
               part->name, (unsigned)diff->off);
    return CREMA_E_VERIFY;
}

static enum crema_status compare_by_rom(struct crema_loader *loader,
                                        const struct crema_flash_part *parts, size_t count,
                                        struct crema_flash_diff *diff, struct crema_error *err)
{
    uint64_t done = 0, total = cr_plan_bytes(parts, count);
    for (size_t i = 0; i < count; i++) {
        bool is_same = false;
        cr_progress(loader->link.observer, "verifying", done, total);
        enum crema_status st = cr_rom_is_same(loader, &parts[i], &is_same, err);
        if (st == CREMA_OK && !is_same) {
            diff->part = i;
            st = cr_rom_find_difference(loader, &parts[i], &diff->off, err);
            return st == CREMA_OK ? refuse_difference(&parts[i], diff, err) : st;
        }
        if (st != CREMA_OK)
            return st;
        done += parts[i].len;
    }
    cr_progress(loader->link.observer, "verifying", total, total);
    return CREMA_OK;
}

static enum crema_status compare_by_stub(struct crema_loader *loader,
                                         const struct crema_flash_part *parts, size_t count,
                                         struct crema_flash_diff *diff, struct crema_error *err)
{
    enum crema_status st = cr_stub_verify(loader, parts, count, diff, err);
    if (st != CREMA_OK || diff->sectors == 0)
        return st;
    return refuse_difference(&parts[diff->part], diff, err);
}

enum crema_status crema_loader_flash_verify(struct crema_loader *loader,
                                            const struct crema_flash_part *parts, size_t count,
                                            struct crema_flash_diff *diff, struct crema_error *err)
{
    struct crema_flash_diff own;
    diff = diff ? diff : &own;
    *diff = (struct crema_flash_diff){0};
    enum crema_status st = need_md5(loader, err);
    if (st == CREMA_OK)
        st = cr_loader_attach(loader, err);
    for (size_t i = 0; st == CREMA_OK && i < count; i++)
        st = cr_plan_check_range(parts[i].off, parts[i].len, cr_loader_flash_size(loader), err);
    if (st == CREMA_OK)
        st = (loader->has_own ? compare_by_stub : compare_by_rom)(loader, parts, count, diff, err);
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot verify the flash");
}

/* ---- reading and erasing ---- */

static enum crema_status need_read(const struct crema_loader *loader, struct crema_error *err)
{
    if (loader->has_own)
        return CREMA_OK;
    if (loader->is_secure)
        return cr_loader_refuse_secure(loader, "read the flash", err);
    if (loader->is_stub) {
        cr_err(err, CREMA_E_UNSUPPORTED, "another tool's stub is at work on the chip");
        cr_err_try(err, "leave out --before no-reset, so that the chip begins anew");
        return CREMA_E_UNSUPPORTED;
    }
    if (loader->chip->loader.rom & CREMA_ROM_MD5)
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED, "the ROM of the %s has no command for it",
           loader->chip->title);
    cr_err_try(err, "the stub can do it: leave out --no-stub");
    return CREMA_E_UNSUPPORTED;
}

enum crema_status crema_loader_flash_read(struct crema_loader *loader, uint32_t off, uint32_t len,
                                          crema_flash_sink *sink, void *ctx,
                                          struct crema_error *err)
{
    enum crema_status st = need_read(loader, err);
    if (st == CREMA_OK)
        st = cr_loader_attach(loader, err);
    if (st == CREMA_OK)
        st = cr_plan_check_range(off, len, cr_loader_flash_size(loader), err);
    if (st == CREMA_OK)
        st = (loader->has_own ? cr_stub_read : cr_rom_read)(loader, off, len, sink, ctx, err);
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot read the flash");
}

enum crema_status crema_loader_flash_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                                           struct crema_error *err)
{
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK && (off % CR_SECTOR || len % CR_SECTOR))
        st = cr_err(err, CREMA_E_USAGE, "0x%x and 0x%x are not both multiples of 0x%x",
                    (unsigned)off, (unsigned)len, CR_SECTOR);
    if (st == CREMA_OK)
        st = cr_plan_check_range(off, len, cr_loader_flash_size(loader), err);
    if (st == CREMA_OK)
        st = (loader->has_own ? cr_stub_erase : cr_rom_erase)(loader, off, len, err);
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot erase the flash");
}

enum crema_status crema_loader_flash_erase_all(struct crema_loader *loader, struct crema_error *err)
{
    enum crema_status st = cr_loader_attach(loader, err);
    if (st == CREMA_OK && loader->flash.size == 0) {
        cr_err(err, CREMA_E_UNSUPPORTED, "%s",
               loader->is_secure ? "in secure download mode the flash can not be asked for its size"
                                 : "the flash chip does not tell its size");
        cr_err_try(err, "erase a region by offset and length");
        st = CREMA_E_UNSUPPORTED;
    }
    if (st == CREMA_OK)
        st = (loader->has_own ? cr_stub_erase : cr_rom_erase)(loader, 0, loader->flash.size, err);
    return st == CREMA_E_CANCELLED ? st : cr_err_what(err, st, "cannot erase the flash");
}
