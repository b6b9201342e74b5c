/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "attach.h"

#include "boards.h"
#include "chip_arg.h"
#include "err.h"
#include "events.h"
#include "observe.h"

#include <string.h>

/* In the order of enum crema_before and enum crema_after. */
const char *const attach_befores[] = {"default-reset", "usb-reset", "no-reset", "no-reset-no-sync",
                                      NULL};
const char *const attach_afters[] = {"hard-reset", "no-reset",       "no-reset-stub",
                                     "soft-reset", "watchdog-reset", NULL};

/* The place of a word in its list; the first for NULL. */
static int place_of(const char *const *list, const char *word)
{
    for (int i = 0; word && list[i]; i++) {
        if (strcmp(list[i], word) == 0)
            return i;
    }
    return 0;
}

enum crema_status attach_chip(const struct attach_opts *opts, const struct crema_chip **chip,
                              struct crema_error *err)
{
    *chip = NULL;
    if (!opts->chip || strcmp(opts->chip, "auto") == 0)
        return CREMA_OK;
    return chip_by_name(opts->chip, chip, err);
}

static void say_attached(struct cli *cli, const struct attach *attach)
{
    const struct crema_loader *loader = attach->loader;
    events_emit(cli, "connected",
                json_pack("{s:s,s:s,s:b,s:I,s:b}", "port", crema_port_name(attach->port), "chip",
                          crema_loader_chip(loader)->name, "stub", crema_loader_has_stub(loader),
                          "baud", (json_int_t)crema_loader_rate(loader), "secure",
                          crema_loader_is_secure(loader)));
}

enum crema_status attach_on(struct cli *cli, const struct attach_opts *opts,
                            struct crema_port *port, const struct crema_chip *chip,
                            enum attach_use use, struct attach *attach, struct crema_error *err)
{
    bool has_stub = use == ATTACH_STUB && !opts->is_no_stub;
    const struct crema_loader_options options = {
        .chip = chip,
        .before = (enum crema_before)place_of(attach_befores, opts->before),
        .attempts = (unsigned)opts->attempts,
        .rate_hz = opts->rate_hz        ? (uint32_t)opts->rate_hz
                   : use == ATTACH_STUB ? ATTACH_RATE_DEFAULT
                                        : 0,
        .is_rate_optional = opts->rate_hz == 0,
        .is_rate_proven = opts->rate_hz == 0,
        .stub = has_stub ? CREMA_STUB_AUTO : CREMA_STUB_NONE,
        .reset_sequence = opts->reset_sequence,
        .observer = &cli->observer,
    };
    *attach = (struct attach){.port = port, .opts = opts};
    if (opts->rate_hz > UINT32_MAX)
        return cr_err(err, CREMA_E_USAGE, "no port has a baud rate of %llu",
                      (unsigned long long)opts->rate_hz);
    enum crema_status st = crema_loader_open(port, &options, &attach->loader, err);
    if (st == CREMA_OK)
        say_attached(cli, attach);
    else
        attach_let_go(cli, attach, st, err);
    return st;
}

enum crema_status attach_open(struct cli *cli, const struct attach_opts *opts,
                              const struct crema_chip *chip, enum attach_use use,
                              struct attach *attach, struct crema_error *err)
{
    const struct crema_chip *named = NULL;
    struct crema_port *port = NULL;
    enum crema_status st = attach_chip(opts, &named, err);
    const struct port_choice choice = {.name = opts->port,
                                       .chip = named ? named : chip,
                                       .rom = opts->rom,
                                       .is_virtual_fine = true};
    if (st == CREMA_OK)
        st = board_open_port(cli, &choice, &port, err);
    if (st == CREMA_OK)
        st = attach_on(cli, opts, port, choice.chip, use, attach, err);
    if (st != CREMA_OK)
        crema_port_close(port);
    return st;
}

enum crema_status attach_let_go(struct cli *cli, struct attach *attach, enum crema_status st,
                                struct crema_error *err)
{
    enum crema_after after = (enum crema_after)place_of(attach_afters, attach->opts->after);
    enum crema_status closed =
        crema_loader_close(attach->loader, after, st == CREMA_OK ? err : NULL);
    attach->loader = NULL;
    const char *fault = st != CREMA_OK ? crema_port_fault(attach->port) : NULL;
    if (fault && *fault)
        cr_log(&cli->observer, CREMA_LOG_ERROR, "%s", fault);
    return st == CREMA_OK ? closed : st;
}

enum crema_status attach_close(struct cli *cli, struct attach *attach, enum crema_status st,
                               struct crema_error *err)
{
    st = attach_let_go(cli, attach, st, err);
    crema_port_close(attach->port);
    attach->port = NULL;
    return st;
}
