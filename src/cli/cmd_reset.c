/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema reset: by the control lines alone; nothing is said to the chip. */
#include "attach.h"
#include "boards.h"
#include "err.h"
#include "events.h"

struct reset_opts {
    const char *port, *rom;
    bool is_download;
};

static const struct opt reset_options[] = {
    ATTACH_PORT_OPTION(struct reset_opts, port),
    ROM_OPTION(struct reset_opts, rom),
    OPT(struct reset_opts, is_download, "download", NULL, OPT_FLAG, NULL,
        "into download mode, where it waits for a flasher"),
};

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct reset_opts *o = opts;
    struct crema_port *port = NULL;
    const struct port_choice choice = {.name = o->port, .rom = o->rom, .is_virtual_fine = true};
    (void)argc, (void)argv, (void)exit_code;
    enum crema_status st = board_open_port(cli, &choice, &port, err);
    if (st == CREMA_OK)
        st = o->is_download ? crema_reset_download(port, 0, err) : crema_reset_run(port, err);
    if (st == CREMA_OK)
        events_emit(
            cli, "result",
            json_pack("{s:s,s:b}", "port", crema_port_name(port), "download", o->is_download));
    crema_port_close(port);
    return cr_err_what(err, st, "cannot reset the chip");
}

const struct cmd cmd_reset = {
    .name = "reset",
    .args = "",
    .summary = "reset a board into its firmware, or into download mode",
    .opts = reset_options,
    .opt_count = sizeof reset_options / sizeof reset_options[0],
    .opts_size = sizeof(struct reset_opts),
    .has_events = true,
    .run = run,
};
