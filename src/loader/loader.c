/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"

#include <stdlib.h>

#define RATE_SYNCS 5u

static enum crema_status request_rate(struct crema_loader *loader, uint32_t rate_hz,
                                      struct crema_error *err)
{
    uint8_t data[8];
    put_le32(data, rate_hz);
    put_le32(data + 4, loader->is_stub ? loader->link.rate_hz : 0); /* a ROM wants 0 */
    const struct cr_request request = {.op = WIRE_OP_CHANGE_BAUDRATE,
                                       .head = data,
                                       .head_len = sizeof data,
                                       .timeout_us = CR_TIME_COMMAND};
    return cr_link_command(&loader->link, &request, NULL, err);
}

static enum crema_status follow_rate(struct crema_loader *loader, uint32_t rate_hz,
                                     struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(loader->port);
    enum crema_status st = crema_port_set_rate(loader->port, rate_hz, err);
    if (st != CREMA_OK)
        return st;
    loader->link.rate_hz = rate_hz;
    clock->sleep_us(clock, CR_TIME_RATE_SETTLE);
    return cr_link_resync(&loader->link, RATE_SYNCS, err);
}

static enum crema_status change_rate(struct crema_loader *loader, uint32_t rate_hz,
                                     struct crema_error *err)
{
    struct crema_error lost = {0};
    if (rate_hz == 0 || rate_hz == loader->link.rate_hz)
        return CREMA_OK;
    if (crema_port_wire(loader->port) == CREMA_WIRE_USB_JTAG)
        return CREMA_OK; /* USB has no baud rate */
    enum crema_status st = request_rate(loader, rate_hz, &lost);
    /* An answer that was lost or garbled says nothing: the chip may have switched all the same. */
    if (st == CREMA_OK || st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL)
        st = follow_rate(loader, rate_hz, err);
    else if (err)
        *err = lost;
    if (st == CREMA_OK || st == CREMA_E_CANCELLED)
        return st;
    if (st == CREMA_E_TIMEOUT)
        cr_err_try(err, "a lower --baud, 460800 or 115200: the adapter, the cable or the chip's "
                        "clock does not do this one");
    return cr_err_what(err, st, "cannot change to %u baud", (unsigned)rate_hz);
}

/* Watchdogs that a reset through USB leaves running would end the session. */
static enum crema_status stop_watchdogs(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_reg_write *w = loader->chip->loader.watchdogs_off;
    enum crema_status st = CREMA_OK;
    if (crema_port_wire(loader->port) != CREMA_WIRE_USB_JTAG || !w)
        return CREMA_OK;
    for (; st == CREMA_OK && w->addr; w++)
        st = crema_loader_write_reg(loader, w->addr, w->value, w->mask, 0, err);
    return cr_err_what(err, st, "cannot stop the watchdogs");
}

/* After a failed change nobody knows at which rate the chip listens: it has to be reset. */
static enum crema_status connect_at_rate(struct crema_loader *loader,
                                         const struct crema_loader_options *options,
                                         struct crema_error *err)
{
    struct crema_error lost = {0};
    enum crema_status st = change_rate(loader, options->rate_hz, &lost);
    bool is_rate_bad = st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL || st == CREMA_E_UNSUPPORTED;
    if (st != CREMA_OK && options->is_rate_optional && is_rate_bad) {
        cr_log(options->observer, CREMA_LOG_WARN, "%s: staying at %u", lost.what, CR_LINK_RATE_ROM);
        loader->link.rate_hz = CR_LINK_RATE_ROM;
        st = crema_port_set_rate(loader->port, CR_LINK_RATE_ROM, err);
        return st == CREMA_OK ? cr_loader_connect(loader, options, err) : st;
    }
    if (st != CREMA_OK && err)
        *err = lost;
    return st;
}

static bool is_resetting(enum crema_before before)
{
    return before == CREMA_BEFORE_RESET || before == CREMA_BEFORE_USB_RESET;
}

static enum crema_status open_loader(struct crema_loader *loader,
                                     const struct crema_loader_options *options,
                                     struct crema_error *err)
{
    enum crema_status st = cr_loader_connect(loader, options, err);
    if (st == CREMA_OK)
        st = cr_loader_detect(loader, options->chip, err);
    if (st == CREMA_OK)
        st = connect_at_rate(loader, options, err);
    if (st == CREMA_OK)
        st = stop_watchdogs(loader, err);
    return st;
}

/* The line as it was before us: the firmware prints at the usual rate. */
static enum crema_status restore_rate(struct crema_loader *loader, struct crema_error *err)
{
    if (loader->link.rate_hz == CR_LINK_RATE_ROM)
        return CREMA_OK;
    return crema_port_set_rate(loader->port, CR_LINK_RATE_ROM, err);
}

enum crema_status crema_loader_open(struct crema_port *port,
                                    const struct crema_loader_options *options,
                                    struct crema_loader **out, struct crema_error *err)
{
    static const struct crema_loader_options defaults;
    options = options ? options : &defaults;
    *out = NULL;
    struct crema_loader *loader = calloc(1, sizeof *loader);
    if (!loader)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the loader");
    loader->port = port;
    cr_link_init(&loader->link, port, options->observer);
    enum crema_status st = crema_port_set_rate(port, CR_LINK_RATE_ROM, err);
    if (st == CREMA_OK || st == CREMA_E_UNSUPPORTED)
        st = open_loader(loader, options, err);
    if (st == CREMA_OK) {
        *out = loader;
        return CREMA_OK;
    }
    if (st != CREMA_E_CANCELLED)
        cr_err_what(err, st, "cannot connect to the chip on %s", crema_port_name(port));
    /* Not to leave it in download mode; the first error is the one that counts. */
    restore_rate(loader, NULL);
    if (is_resetting(options->before) && crema_port_wire(port) != CREMA_WIRE_STREAM)
        crema_reset_run(port, NULL);
    free(loader);
    return st;
}

/* Without lines the ROM itself has to leave download mode, when asked to end a flash write. */
static enum crema_status leave_by_command(struct crema_loader *loader, struct crema_error *err)
{
    static const uint8_t reboot[4];
    const struct cr_request request = {
        .op = WIRE_OP_FLASH_END, .head = reboot, .head_len = sizeof reboot};
    return cr_link_send(&loader->link, &request, err);
}

enum crema_status crema_loader_close(struct crema_loader *loader, enum crema_after after,
                                     struct crema_error *err)
{
    if (!loader)
        return CREMA_OK;
    struct crema_port *port = loader->port;
    bool has_lines = crema_port_wire(port) != CREMA_WIRE_STREAM;
    enum crema_status st = CREMA_OK;
    if (after == CREMA_AFTER_RESET && !has_lines)
        st = leave_by_command(loader, err);
    enum crema_status rate = restore_rate(loader, err);
    st = st == CREMA_OK ? rate : st;
    if (after == CREMA_AFTER_RESET && has_lines) {
        crema_port_discard_input(port, NULL);
        st = crema_reset_run(port, err);
    }
    free(loader);
    return st;
}

const struct crema_chip *crema_loader_chip(const struct crema_loader *loader)
{
    return loader->chip;
}
