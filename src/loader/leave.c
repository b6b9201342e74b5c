/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Letting go of a chip: by the lines, by its watchdog, by command, or not at all. */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "stub.h"
#include "timing.h"

static enum crema_status send_word(struct crema_loader *loader, uint8_t op, uint32_t word,
                                   struct crema_error *err)
{
    uint8_t data[4];
    put_le32(data, word);
    const struct cr_request request = {.op = op, .head = data, .head_len = sizeof data};
    return cr_link_send(&loader->link, &request, err);
}

/* ---- by the watchdog ---- */

static enum crema_status refuse_watchdog(const struct crema_loader *loader, struct crema_error *err)
{
    if (loader->is_secure)
        return cr_loader_refuse_secure(loader, "reset by the watchdog", err);
    cr_err(err, CREMA_E_UNSUPPORTED, "the %s has no watchdog that resets it and its port alike",
           loader->chip->title);
    cr_err_try(err, "--after hard-reset, or press RESET");
    return cr_err_what(err, CREMA_E_UNSUPPORTED, "cannot reset by the watchdog");
}

/* It bites some milliseconds after it was started: the answer to the last write, which locks it
 * again, may go down with the chip. */
static enum crema_status watchdog_reset(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_reg_write *w = loader->chip->loader.watchdog_reset;
    struct crema_clock *clock = crema_port_clock(loader->port);
    enum crema_status st = CREMA_OK;
    if (!w || loader->is_secure)
        return refuse_watchdog(loader, err);
    for (; st == CREMA_OK && w[1].addr; w++)
        st = crema_loader_write_reg(loader, w->addr, w->value, w->mask, w->delay_us, err);
    if (st == CREMA_OK)
        st = cr_loader_send_reg(loader, w, err);
    if (st == CREMA_OK)
        clock->sleep_us(clock, w->delay_us);
    return cr_err_what(err, st, "cannot reset by the watchdog");
}

/* ---- by the lines ---- */

static enum crema_status are_set(struct crema_loader *loader, const struct crema_reg_bits *bits,
                                 bool *is_set, struct crema_error *err)
{
    uint32_t value;
    enum crema_status st = crema_loader_read_reg(loader, bits->addr, &value, err);
    *is_set = st == CREMA_OK && (value & bits->mask) == bits->mask;
    return st;
}

/* What would make a USB chip download again after the reset is undone. *needs_watchdog when the
 * lines of USB can not bring it out: it was held in download mode by its pin. */
static enum crema_status prepare_usb(struct crema_loader *loader, bool *needs_watchdog,
                                     struct crema_error *err)
{
    const struct crema_chip_loader *l = &loader->chip->loader;
    bool is_forced = false, is_flash_boot = true;
    enum crema_status st = CREMA_OK;
    *needs_watchdog = false;
    if (loader->is_secure || !l->strap_flash_boot.addr)
        return CREMA_OK;
    if (l->force_download.addr)
        st = are_set(loader, &l->force_download, &is_forced, err);
    if (st == CREMA_OK)
        st = are_set(loader, &l->strap_flash_boot, &is_flash_boot, err);
    if (st == CREMA_OK && is_forced)
        st = crema_loader_write_reg(loader, l->force_download.addr, 0, l->force_download.mask, 0,
                                    err);
    *needs_watchdog = st == CREMA_OK && !is_flash_boot && !is_forced && l->watchdog_reset;
    return st;
}

static enum crema_status reset_by_lines(struct crema_loader *loader, struct crema_error *err)
{
    bool needs_watchdog = false;
    if (crema_port_wire(loader->port) == CREMA_WIRE_USB_JTAG || loader->is_otg)
        prepare_usb(loader, &needs_watchdog, NULL); /* a chip that is lost still gets its reset */
    if (needs_watchdog)
        return watchdog_reset(loader, err);
    cr_loader_restore_port(loader, NULL);
    crema_port_discard_input(loader->port, NULL);
    return crema_reset_run(loader->port, err);
}

/* ---- by command ---- */

/* Not answered. */
static enum crema_status run_by_stub(struct crema_loader *loader, struct crema_error *err)
{
    const struct cr_request request = {.op = WIRE_OP_RUN_USER_CODE};
    enum crema_status st = CREMA_OK;
    if (loader->has_own)
        st = cr_stub_need(loader, request.op, err);
    return st == CREMA_OK ? cr_link_send(&loader->link, &request, err) : st;
}

/* An empty flash write whose end says "leave": the ROM, and stubs, then start the firmware. */
static enum crema_status soft_reset(struct crema_loader *loader, struct crema_error *err)
{
    enum { RUN = 1 };
    if (loader->is_stub)
        return run_by_stub(loader, err);
    uint8_t nothing[20] = {0};
    const struct cr_request begin = {
        .op = WIRE_OP_FLASH_BEGIN,
        .head = nothing,
        .head_len = loader->chip->loader.rom & CREMA_ROM_ENCRYPT ? 20 : 16,
        .timeout_us = CR_TIME_COMMAND,
        .tries = 2,
    };
    enum crema_status st = cr_link_command(&loader->link, &begin, NULL, err);
    return st == CREMA_OK ? send_word(loader, WIRE_OP_FLASH_END, RUN, err) : st;
}

/* Without lines: the watchdog where there is one, else the ROM itself restarts at the end of a
 * flash write. */
static enum crema_status reset_without_lines(struct crema_loader *loader, struct crema_error *err)
{
    enum { REBOOT = 0 };
    if (loader->chip->loader.watchdog_reset && !loader->is_secure)
        return watchdog_reset(loader, err);
    if (loader->has_own)
        return run_by_stub(loader, err);
    return send_word(loader, WIRE_OP_FLASH_END, REBOOT, err);
}

/* Whoever comes next begins at the usual rate. */
static enum crema_status stay(struct crema_loader *loader, struct crema_error *err)
{
    if (loader->link.rate_hz == CR_LINK_RATE_ROM)
        return CREMA_OK;
    return cr_loader_change_rate(loader, CR_LINK_RATE_ROM, err);
}

enum crema_status cr_loader_leave(struct crema_loader *loader, enum crema_after after,
                                  struct crema_error *err)
{
    bool has_lines = crema_port_wire(loader->port) != CREMA_WIRE_STREAM;
    enum crema_status st = CREMA_OK;
    if (loader->is_left)
        after = CREMA_AFTER_NO_RESET;
    switch (after) {
    case CREMA_AFTER_RESET:
        st = has_lines ? cr_loader_reopen(loader, reset_by_lines(loader, err), err)
                       : reset_without_lines(loader, err);
        break;
    case CREMA_AFTER_WATCHDOG_RESET:
        st = watchdog_reset(loader, err);
        break;
    case CREMA_AFTER_SOFT_RESET:
        st = soft_reset(loader, err);
        break;
    case CREMA_AFTER_NO_RESET:
    case CREMA_AFTER_NO_RESET_STUB:
        st = loader->is_left ? CREMA_OK : stay(loader, err);
        break;
    }
    enum crema_status rate = cr_loader_restore_port(loader, st == CREMA_OK ? err : NULL);
    return st == CREMA_OK ? rate : st;
}
