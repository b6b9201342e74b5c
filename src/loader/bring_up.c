/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From a closed line to a chip that takes commands at the best rate, and back there after the link
 * was lost. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "stub.h"
#include "timing.h"

#include <crema/efuse.h>
#include <string.h>

#define RESYNCS 4u

/* ---- what chips need before anything else ---- */

/* Watchdogs that a reset through USB leaves running would end the session. Our stub sees to it. */
static enum crema_status stop_watchdogs(struct crema_loader *loader, struct crema_error *err)
{
    if (crema_port_wire(loader->port) != CREMA_WIRE_USB_JTAG || loader->is_secure ||
        loader->has_own)
        return CREMA_OK;
    enum crema_status st = cr_loader_write_regs(loader, loader->chip->loader.watchdogs_off, err);
    return cr_err_what(err, st, "cannot stop the watchdogs");
}

/* The block that holds a field of the eFuses; NULL when there is no such field. */
static const struct crema_efuse_field *find_field(const struct crema_efuse_image *image)
{
    static const char *const names[] = {"WAFER_VERSION_MINOR", "WAFER_VERSION_MINOR_LO",
                                        "WAFER_VERSION_MAJOR"};
    for (size_t i = 0; i < CR_COUNT(names); i++) {
        const struct crema_efuse_field *field = crema_efuse_find(image, names[i]);
        if (field)
            return field;
    }
    return NULL;
}

enum crema_status cr_loader_revision(struct crema_loader *loader, uint16_t *revision,
                                     struct crema_error *err)
{
    struct crema_efuse_image image;
    memset(&image, 0, sizeof image);
    image.chip = loader->chip;
    enum crema_status st = CREMA_OK;
    *revision = 0;
    if (!loader->chip->efuse)
        return CREMA_OK;
    crema_efuse_settle(&image);
    const struct crema_efuse_field *field = find_field(&image);
    if (!field)
        return CREMA_OK;
    const struct crema_efuse_block *block = &loader->chip->efuse->blocks[field->block];
    uint32_t addr = loader->chip->loader.efuse_base + block->read_off;
    for (uint32_t i = 0; st == CREMA_OK && i < block->words; i++)
        st = crema_loader_read_reg(loader, addr + 4 * i, &image.words[field->block][i], err);
    crema_efuse_settle(&image);
    *revision = image.revision;
    return st;
}

static enum crema_status fix_up(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_chip_fixup *f = loader->chip->loader.fixups;
    uint16_t revision = 0;
    if (!f || loader->is_secure)
        return CREMA_OK;
    enum crema_status st = cr_loader_revision(loader, &revision, err);
    for (; st == CREMA_OK && f->writes; f++) {
        uint32_t value = 0;
        if (revision < f->rev_first || revision > f->rev_last)
            continue;
        if (f->bits.addr)
            st = crema_loader_read_reg(loader, f->bits.addr, &value, err);
        bool is_set = (value & f->bits.mask) == f->bits.mask;
        if (st == CREMA_OK && (!f->bits.addr || is_set == f->is_if_set))
            st = cr_loader_write_regs(loader, f->writes, err);
    }
    return cr_err_what(err, st, "cannot prepare this revision of the %s", loader->chip->title);
}

/* ---- the wire ---- */

static enum crema_status read_rom_wire(struct crema_loader *loader, uint8_t *number, uint8_t *otg,
                                       struct crema_error *err)
{
    const struct crema_rom_wire *row = loader->chip->loader.rom_wires;
    uint16_t revision = 0;
    uint32_t word;
    enum crema_status st = CREMA_OK;
    if (row[1].addr)
        st = cr_loader_revision(loader, &revision, err);
    while (row[1].addr && row[1].rev_first <= revision)
        row++;
    if (st == CREMA_OK)
        st = crema_loader_read_reg(loader, row->addr & ~3u, &word, err);
    if (st == CREMA_OK)
        *number = (uint8_t)(word >> (row->addr & 3) * 8);
    *otg = row->usb_otg;
    return st;
}

/* The port tells by its USB id; behind a server, or a stream, only the ROM knows. */
static enum crema_status find_otg(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_chip_loader *l = &loader->chip->loader;
    enum crema_port_wire wire = crema_port_wire(loader->port);
    uint8_t number = 0, otg = 0;
    loader->is_otg = wire == CREMA_WIRE_USB_OTG;
    if (loader->is_otg || wire == CREMA_WIRE_USB_JTAG || loader->is_secure || loader->is_stub ||
        !l->usb_otg_block || !l->rom_wires)
        return CREMA_OK;
    enum crema_status st = read_rom_wire(loader, &number, &otg, err);
    loader->is_otg = st == CREMA_OK && otg && number == otg;
    return cr_err_what(err, st, "cannot find out which wire the ROM listens to");
}

/* ---- the whole way ---- */

static void forget(struct crema_loader *loader)
{
    loader->is_stub = loader->has_own = false;
    loader->is_attached = false;
    loader->stub_parts = 0;
    loader->link.rate_hz = CR_LINK_RATE_ROM;
}

/* A ROM that can change its rate does so before the stub comes, which then comes faster. */
static enum crema_status set_rate(struct crema_loader *loader, uint32_t rate_hz,
                                  struct crema_error *err)
{
    if (rate_hz == 0 || rate_hz == loader->link.rate_hz || !cr_loader_has_rate(loader))
        return CREMA_OK;
    return cr_loader_change_rate(loader, rate_hz, err);
}

/* *is_rate_bad when a failure may be the rate's. */
static enum crema_status start_at(struct crema_loader *loader, uint32_t rate_hz, bool *is_rate_bad,
                                  struct crema_error *err)
{
    enum crema_status st = set_rate(loader, rate_hz, err);
    *is_rate_bad = st != CREMA_OK;
    if (st == CREMA_OK)
        st = cr_stub_start(loader, err);
    if (st == CREMA_OK)
        st = set_rate(loader, rate_hz, err);
    if (st == CREMA_OK && loader->has_own && loader->options.is_rate_proven)
        st = cr_stub_try_line(loader, err);
    bool may_be_line = st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL || st == CREMA_E_TARGET ||
                       st == CREMA_E_UNSUPPORTED;
    *is_rate_bad = may_be_line && (*is_rate_bad || loader->link.rate_hz != CR_LINK_RATE_ROM);
    return st;
}

static enum crema_status bring_up_at(struct crema_loader *loader, uint32_t rate_hz,
                                     bool *is_rate_bad, struct crema_error *err)
{
    forget(loader);
    *is_rate_bad = false;
    enum crema_status st = crema_port_set_rate(loader->port, CR_LINK_RATE_ROM, err);
    if (st == CREMA_OK || st == CREMA_E_UNSUPPORTED)
        st = cr_loader_connect(loader, err);
    if (st == CREMA_OK)
        st = cr_loader_detect(loader, err);
    if (st == CREMA_OK)
        st = find_otg(loader, err);
    if (st == CREMA_OK)
        st = fix_up(loader, err);
    if (st == CREMA_OK)
        st = start_at(loader, rate_hz, is_rate_bad, err);
    return st == CREMA_OK ? stop_watchdogs(loader, err) : st;
}

/* Down the ladder as far as the options allow. After a failed change nobody knows at which rate the
 * chip listens: it has to be reset, and each step begins from there. */
enum crema_status cr_loader_reconnect(struct crema_loader *loader, uint32_t rate_hz,
                                      struct crema_error *err)
{
    const struct crema_loader_options *options = &loader->options;
    for (;;) {
        struct crema_error lost = {0};
        bool is_rate_bad;
        enum crema_status st = bring_up_at(loader, rate_hz, &is_rate_bad, &lost);
        if (st == CREMA_OK)
            return st;
        uint32_t lower = options->is_rate_proven ? cr_rate_below(rate_hz) : CR_LINK_RATE_ROM;
        bool may_fall = options->is_rate_optional || options->is_rate_proven;
        if (!is_rate_bad || !may_fall || lower == 0 || lower >= rate_hz) {
            if (err)
                *err = lost;
            return st;
        }
        cr_log(options->observer, CREMA_LOG_WARN, "%u baud does not work (%s): going down to %u",
               (unsigned)rate_hz, lost.why, (unsigned)lower);
        rate_hz = lower;
    }
}

enum crema_status cr_loader_bring_up(struct crema_loader *loader, struct crema_error *err)
{
    return cr_loader_reconnect(loader, loader->options.rate_hz, err);
}

enum crema_status cr_loader_recover(struct crema_loader *loader, bool is_slower, const char *why,
                                    struct crema_error *err)
{
    uint32_t rate_hz = loader->link.rate_hz;
    uint32_t lower = cr_loader_has_rate(loader) ? cr_rate_below(rate_hz) : 0;
    bool was_own = loader->has_own;
    is_slower = is_slower && lower;
    if (!is_slower || !cr_loader_has_reset(loader)) {
        enum crema_status st = cr_link_resync(&loader->link, RESYNCS, err);
        if (st != CREMA_E_TIMEOUT || !cr_loader_has_reset(loader))
            return st;
    }
    cr_log(loader->link.observer, CREMA_LOG_WARN, "%s: the chip is reset and connected to again%s",
           why, is_slower ? ", at a lower rate" : "");
    enum crema_status st = cr_loader_reconnect(loader, is_slower ? lower : rate_hz, err);
    if (st == CREMA_OK && was_own && !loader->has_own)
        st = cr_err(err, CREMA_E_PROTOCOL, "the stub did not start again");
    return st;
}
