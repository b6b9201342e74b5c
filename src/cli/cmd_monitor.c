/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema monitor: show what a chip prints. */
#include "attach.h"
#include "boards.h"
#include "cmd.h"
#include "err.h"
#include "roms.h"
#include "watch.h"

#include <crema/loader.h>

struct monitor_opts {
    const char *port, *rom;
    uint64_t rate_hz;
    bool is_reset_skipped;
    struct watch_opts watch;
};

static const struct opt monitor_options[] = {
    ATTACH_PORT_OPTION(struct monitor_opts, port),
    ROM_OPTION(struct monitor_opts, rom),
    OPT(struct monitor_opts, rate_hz, "monitor-baud", "-r -b --baud", OPT_UINT, "RATE",
        "baud rate (default 115200)"),
    OPT(struct monitor_opts, is_reset_skipped, "no-reset", NULL, OPT_FLAG, NULL,
        "do not reset the chip first"),
    WATCH_OPTIONS(struct monitor_opts, watch),
};

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct monitor_opts *o = opts;
    (void)argc;
    (void)argv;
    if (o->rate_hz > UINT32_MAX)
        return cr_err(err, CREMA_E_USAGE, "no port has a baud rate of %llu",
                      (unsigned long long)o->rate_hz);
    struct port_choice choice = {
        .name = o->port, .rom = o->rom, .rate_hz = (uint32_t)o->rate_hz, .is_virtual_fine = true};
    struct crema_port *port = NULL;
    struct watch_result result;
    enum crema_status st = board_open_port(cli, &choice, &port, err);
    if (st == CREMA_OK && !o->is_reset_skipped)
        st = crema_reset_run(port, err);
    if (st == CREMA_OK)
        st = watch_port(cli, port, &o->watch, NULL, 0, &result, err);
    if (st == CREMA_OK)
        st = watch_conclude(cli, port, &o->watch, &result, exit_code, err);
    crema_port_close(port);
    return st;
}

const struct cmd cmd_monitor = {
    .name = "monitor",
    .args = "",
    .summary = "reset the chip and show what it prints",
    .details = "  Keys: Ctrl-R resets the chip, Ctrl-C or Ctrl-] ends. All else is sent to it.",
    .opts = monitor_options,
    .opt_count = sizeof monitor_options / sizeof monitor_options[0],
    .opts_size = sizeof(struct monitor_opts),
    .has_json = true,
    .run = run,
};
