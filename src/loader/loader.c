/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "err.h"
#include "observe.h"
#include "priv.h"
#include "timing.h"

#include <stdlib.h>

enum crema_status crema_loader_open(struct crema_port *port,
                                    const struct crema_loader_options *options,
                                    struct crema_loader **out, struct crema_error *err)
{
    *out = NULL;
    struct crema_loader *loader = calloc(1, sizeof *loader);
    if (!loader)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the loader");
    loader->port = port;
    if (options)
        loader->options = *options;
    cr_link_init(&loader->link, port, loader->options.observer);
    enum crema_status st = CREMA_OK;
    if (loader->options.reset_sequence)
        st = cr_reset_parse(loader->options.reset_sequence, &loader->reset, err);
    if (st == CREMA_OK)
        st = cr_loader_bring_up(loader, err);
    if (st == CREMA_OK) {
        *out = loader;
        return CREMA_OK;
    }
    if (st != CREMA_E_CANCELLED)
        cr_err_what(err, st, "cannot connect to the chip on %s", crema_port_name(port));
    /* Not to leave it in download mode; the first error is the one that counts. */
    cr_loader_restore_port(loader, NULL);
    if (cr_loader_has_reset(loader))
        crema_reset_run(port, NULL);
    free(loader);
    return st;
}

enum crema_status crema_loader_close(struct crema_loader *loader, enum crema_after after,
                                     struct crema_error *err)
{
    if (!loader)
        return CREMA_OK;
    enum crema_status st = cr_loader_leave(loader, after, err);
    free(loader);
    return st;
}

const struct crema_chip *crema_loader_chip(const struct crema_loader *loader)
{
    return loader->chip;
}

bool crema_loader_has_stub(const struct crema_loader *loader)
{
    return loader->has_own;
}

bool crema_loader_is_secure(const struct crema_loader *loader)
{
    return loader->is_secure;
}
