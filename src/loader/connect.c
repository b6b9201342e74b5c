/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "reset.h"
#include "timing.h"

#define ATTEMPTS_DEFAULT 7u
#define SYNCS_AN_ATTEMPT 5u
#define SYNCS_HELD       9u /* as long as the longest hold of BOOT */

bool cr_loader_has_reset(const struct crema_loader *loader)
{
    enum crema_before before = loader->options.before;
    return (before == CREMA_BEFORE_RESET || before == CREMA_BEFORE_USB_RESET) &&
           crema_port_wire(loader->port) != CREMA_WIRE_STREAM;
}

static enum crema_status reset_chip(struct crema_loader *loader, unsigned attempt, bool *is_held,
                                    struct crema_error *err)
{
    bool is_usb = loader->options.before == CREMA_BEFORE_USB_RESET ||
                  crema_port_wire(loader->port) == CREMA_WIRE_USB_JTAG;
    bool has_own = loader->options.reset_sequence != NULL;
    cr_log(loader->link.observer, CREMA_LOG_DEBUG, "connecting, attempt %u, reset sequence \"%s\"",
           attempt + 1, has_own ? loader->options.reset_sequence : cr_reset_name(is_usb, attempt));
    if (has_own)
        return cr_reset_play(loader->port, &loader->reset, err);
    return cr_reset_download(loader->port, is_usb, attempt, is_held, err);
}

/* Of several SYNCs, the first was answered late: the chip has the others to answer still, and may
 * lose what comes meanwhile. Once it is silent it is brought into step. */
static enum crema_status settle(struct crema_loader *loader, unsigned syncs,
                                struct crema_error *err)
{
    struct cr_response response;
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; st == CREMA_OK && i < syncs * WIRE_SYNC_ANSWERS; i++)
        st = cr_link_receive(&loader->link, cr_link_now(&loader->link) + CR_TIME_SYNC, &response,
                             err);
    if (st != CREMA_OK && st != CREMA_E_TIMEOUT)
        return st;
    return cr_link_resync(&loader->link, SYNCS_AN_ATTEMPT, err);
}

/* CREMA_E_TIMEOUT when none of the SYNCs was answered. */
static enum crema_status sync_some(struct crema_loader *loader, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(loader->port);
    for (unsigned i = 0; i < SYNCS_AN_ATTEMPT; i++) {
        enum crema_status st = cr_link_sync(&loader->link, CR_TIME_SYNC, &loader->is_stub, err);
        if (st != CREMA_E_TIMEOUT)
            return st == CREMA_OK && i > 0 ? settle(loader, i + 1, err) : st;
        clock->sleep_us(clock, CR_TIME_SYNC_GAP);
    }
    return CREMA_E_TIMEOUT;
}

/* While BOOT is held: its straps are read, and its ROM listens, as soon as EN has risen. */
static enum crema_status sync_held(struct crema_loader *loader, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(loader->port);
    enum crema_status st = CREMA_E_TIMEOUT;
    unsigned sent = 0;
    clock->sleep_us(clock, CR_TIME_ROM_LOG);
    for (; st == CREMA_E_TIMEOUT && sent < SYNCS_HELD; sent++)
        st = cr_link_sync(&loader->link, CR_TIME_SYNC_EARLY + sent * CR_TIME_SYNC_LATER,
                          &loader->is_stub, err);
    if (st == CREMA_OK && sent > 1)
        st = settle(loader, sent, err);
    enum crema_status freed = cr_reset_let_go(loader->port, st == CREMA_OK ? err : NULL);
    return st == CREMA_OK ? freed : st;
}

enum crema_status cr_loader_reopen(struct crema_loader *loader, enum crema_status st,
                                   struct crema_error *err)
{
    struct crema_error back = {0};
    if (st != CREMA_E_PORT || !cr_loader_has_reset(loader))
        return st;
    cr_log(loader->link.observer, CREMA_LOG_DEBUG, "%s is gone: waiting for it to come back",
           crema_port_name(loader->port));
    uint64_t deadline = cr_link_now(&loader->link) + CR_TIME_PORT_RETURN;
    if (crema_port_reopen(loader->port, deadline, &back) != CREMA_OK)
        return st; /* the first error tells more */
    if (err)
        *err = (struct crema_error){0};
    return cr_link_flush(&loader->link, err);
}

/* The reset may take the port itself away, at once or a little later. */
static enum crema_status attempt_once(struct crema_loader *loader, unsigned attempt,
                                      struct crema_error *err)
{
    bool is_held = false;
    enum crema_status st = cr_link_flush(&loader->link, err);
    if (st == CREMA_OK && cr_loader_has_reset(loader))
        st = cr_loader_reopen(loader, reset_chip(loader, attempt, &is_held, err), err);
    if (st == CREMA_OK)
        st = (is_held ? sync_held : sync_some)(loader, err);
    if (st != CREMA_E_PORT)
        return st;
    st = cr_loader_reopen(loader, st, err);
    return st == CREMA_OK ? sync_some(loader, err) : st;
}

enum crema_status cr_loader_connect(struct crema_loader *loader, struct crema_error *err)
{
    const struct crema_loader_options *options = &loader->options;
    unsigned attempts = options->attempts ? options->attempts : ATTEMPTS_DEFAULT;
    const struct crema_observer *observer = options->observer;
    if (options->before == CREMA_BEFORE_NO_RESET_NO_SYNC)
        return CREMA_OK;
    if (!cr_loader_has_reset(loader))
        cr_log(observer, CREMA_LOG_INFO, "no reset: the chip has to be in download mode already");
    for (unsigned i = 0; i < attempts; i++) {
        cr_progress_steps(observer, "connecting", i, attempts);
        enum crema_status st = attempt_once(loader, i, err);
        if (st == CREMA_OK)
            cr_progress_steps(observer, "connecting", attempts, attempts);
        if (st != CREMA_E_TIMEOUT)
            return st;
    }
    return cr_heard_explain(&loader->link, options->before, err);
}
