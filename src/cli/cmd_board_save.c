/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema board save and restore: a running board as a file. */
#include "boards.h"
#include "buf.h"
#include "cmd_board.h"
#include "err.h"
#include "roms.h"

#include <crema/virtual.h>
#include <stdio.h>
#include <stdlib.h>

#define SNAPSHOT_MAX (65u << 20)

struct save_opts {
    const char *rom;
    uint64_t run_us;
};

static const struct opt save_options[] = {
    OPT(struct save_opts, run_us, "run", NULL, OPT_SECONDS, "SECONDS",
        "let the board run for this long first, in its own time (default 0)"),
    ROM_OPTION(struct save_opts, rom),
};

struct restore_opts {
    const char *rom;
};

static const struct opt restore_options[] = {ROM_OPTION(struct restore_opts, rom)};

static enum crema_status open_board(struct cli *cli, const char *name, const char *rom,
                                    struct crema_port **port, struct crema_error *err)
{
    char full[96];
    const struct port_choice choice = {.name = full, .rom = rom};
    snprintf(full, sizeof full, "virtual:%.80s", name);
    return board_open_port(cli, &choice, port, err);
}

static enum crema_status save(struct crema_port *port, const struct save_opts *o, const char *path,
                              size_t *len, struct crema_error *err)
{
    uint8_t *data;
    struct crema_clock *clock = crema_port_clock(port);
    if (o->run_us)
        clock->sleep_us(clock, o->run_us);
    enum crema_status st = crema_virtual_save(port, &data, len, err);
    if (st == CREMA_OK)
        st = cr_file_write(path, data, *len, err);
    if (st == CREMA_OK)
        st = crema_virtual_suspend(port, err);
    free(data);
    return st;
}

static enum crema_status run_save(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    const struct save_opts *o = opts;
    (void)argc;
    (void)exit_code;
    struct crema_port *port = NULL;
    struct crema_virtual_stats stats = {0};
    size_t len = 0;
    enum crema_status st = open_board(cli, argv[0], o->rom, &port, err);
    if (st == CREMA_OK)
        st = save(port, o, argv[1], &len, err);
    if (st == CREMA_OK)
        st = crema_virtual_stats(port, &stats, err);
    crema_port_close(port);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot save board %s", argv[0]);
    if (!cli->is_quiet) {
        char size[16];
        fprintf(cli->out.file, "saved virtual:%s at %.6f s of its time, %s\n", argv[0],
                (double)stats.time_us / 1e6, term_bytes(size, len));
    }
    return CREMA_OK;
}

const struct cmd cmd_board_save = {
    .name = "save",
    .args = "NAME FILE",
    .summary = "write a snapshot of a board: memories, registers, flash, time",
    .details =
        "  The board is powered on, or goes on from where it was left, runs for --run SECONDS, "
        "and\n"
        "  is left running: the next command that opens it goes on from there. crema run --save\n"
        "  writes a snapshot where a run ended.\n\n"
        "  crema board save bench before.snapshot --run 2",
    .opts = save_options,
    .opt_count = sizeof save_options / sizeof save_options[0],
    .opts_size = sizeof(struct save_opts),
    .min_args = 2,
    .max_args = 2,
    .run = run_save,
};

static enum crema_status run_restore(struct cli *cli, const void *opts, int argc, char **argv,
                                     int *exit_code, struct crema_error *err)
{
    const struct restore_opts *o = opts;
    (void)argc;
    (void)exit_code;
    struct crema_port *port = NULL;
    struct crema_virtual_stats stats = {0};
    struct cr_buf bytes = CR_BUF_INIT(SNAPSHOT_MAX);
    enum crema_status st = cr_file_read(argv[1], &bytes, err);
    if (st == CREMA_OK)
        st = open_board(cli, argv[0], o->rom, &port, err);
    if (st == CREMA_OK)
        st = crema_virtual_restore(port, bytes.data, bytes.len, err);
    if (st == CREMA_OK)
        st = crema_virtual_stats(port, &stats, err);
    if (st == CREMA_OK)
        st = crema_virtual_suspend(port, err);
    crema_port_close(port);
    cr_buf_release(&bytes);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot restore board %s from %s", argv[0], argv[1]);
    if (!cli->is_quiet)
        fprintf(cli->out.file,
                "virtual:%s is as it was at %.6f s of its time, and goes on from "
                "there\n",
                argv[0], (double)stats.time_us / 1e6);
    return CREMA_OK;
}

const struct cmd cmd_board_restore = {
    .name = "restore",
    .args = "NAME FILE",
    .summary = "make a board what a snapshot tells; it goes on from there, to the tick",
    .details =
        "  The board needs the chip, flash part and mask ROM of the one that was saved; its flash\n"
        "  and eFuses become those of the snapshot. The next command that opens it goes on from\n"
        "  there: crema monitor --no-reset shows what the program prints.\n\n"
        "  crema board restore bench before.snapshot\n"
        "  crema monitor --port virtual:bench --no-reset --timeout 5",
    .opts = restore_options,
    .opt_count = sizeof restore_options / sizeof restore_options[0],
    .opts_size = sizeof(struct restore_opts),
    .min_args = 2,
    .max_args = 2,
    .run = run_restore,
};
