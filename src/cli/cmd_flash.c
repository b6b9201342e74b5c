/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema flash: write a program, or files at offsets, and run it. */
#include "cmd.h"
#include "err.h"
#include "events.h"
#include "session.h"

struct flash_opts {
    struct session_opts session;
};

static const struct opt flash_options[] = {SESSION_OPTIONS(struct flash_opts, session)};

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct flash_opts *o = opts;
    struct session session;
    (void)exit_code;
    enum crema_status st = session_flash(cli, &o->session, argc, argv, &session, err);
    if (st != CREMA_OK)
        return st;
    if (cli->is_json)
        events_emit(cli, "result", session_json(&session));
    session_say(cli, &session);
    session_close(&session);
    return CREMA_OK;
}

const struct cmd cmd_flash = {
    .name = "flash",
    .args = "FILE | OFFSET FILE [OFFSET FILE...] | flasher_args.json",
    .summary = "write a program to a board's flash, verify it, and start it",
    .details =
        "  FILE is an ELF file or an application image: it is written with a bootloader and\n"
        "  a partition table. With offsets, files are written as they are; the rest of the\n"
        "  last 4 KB sector of each is erased. Intel HEX, UF2 and the flasher_args.json of a\n"
        "  CMake build know their offsets themselves.\n\n"
        "  crema flash hello.elf\n"
        "  crema flash -p /dev/ttyUSB0 0x0 bootloader.bin 0x10000 app.bin\n"
        "  crema flash build/flasher_args.json",
    .opts = flash_options,
    .opt_count = sizeof flash_options / sizeof flash_options[0],
    .opts_size = sizeof(struct flash_opts),
    .min_args = 1,
    .max_args = 2 * INPUT_FILES_MAX,
    .has_events = true,
    .run = run,
};

static enum crema_status run_write(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    if (inputs_fit(argc, argv))
        return run(cli, opts, argc, argv, exit_code, err);
    cr_err(err, CREMA_E_USAGE, "\"%s\" is no offset", argv[0]);
    cr_err_what(err, CREMA_E_USAGE, "cannot write");
    cr_err_try(err,
               "crema write 0x10000 %s, or crema flash %s to write a program with all it needs",
               argv[0], argv[0]);
    return CREMA_E_USAGE;
}

const struct cmd cmd_write = {
    .name = "write",
    .args = "OFFSET FILE [OFFSET FILE...]",
    .summary = "write files to a board's flash at offsets, and verify them",
    .details = "  Only sectors that differ are written; the rest of the last 4 KB sector of each\n"
               "  file is erased. The same as \"crema flash\" with offsets.\n\n"
               "  crema write 0x9000 nvs.bin",
    .opts = flash_options,
    .opt_count = sizeof flash_options / sizeof flash_options[0],
    .opts_size = sizeof(struct flash_opts),
    .min_args = 1,
    .max_args = 2 * INPUT_FILES_MAX,
    .has_events = true,
    .run = run_write,
};
