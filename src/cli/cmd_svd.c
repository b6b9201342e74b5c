/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema svd, and its commands that write files: headers, table. */
#include "cmd_svd.h"
#include "commands.h"
#include "err.h"

#include <crema/svd.h>
#include <stdio.h>

struct out_opts {
    const char *dir;
    const char *chip;
};

static const struct opt headers_options[] = {
    OPT(struct out_opts, dir, "output", "-o", OPT_STRING, "DIR", "folder that gets the headers"),
};

static const struct opt table_options[] = {
    OPT(struct out_opts, dir, "output", "-o", OPT_STRING, "DIR", "folder that gets CHIP.c"),
    OPT(struct out_opts, chip, "chip", NULL, OPT_STRING, "NAME", "the chip's name: esp32c3"),
};

static void report(struct cli *cli, const char *dir, const struct crema_svd_files *files)
{
    char size[16];
    if (cli->is_json)
        term_json(&cli->out,
                  json_pack("{s:s, s:I, s:I}", "folder", dir, "files", (json_int_t)files->count,
                            "bytes", (json_int_t)files->bytes));
    else if (!cli->is_quiet)
        fprintf(cli->out.file, "%s: %zu %s, %s\n", dir, files->count,
                files->count == 1 ? "file" : "files", term_bytes(size, files->bytes));
}

static enum crema_status run_headers(struct cli *cli, const void *opts, int argc, char **argv,
                                     int *exit_code, struct crema_error *err)
{
    const struct out_opts *o = opts;
    struct crema_svd_files files;
    (void)argc, (void)exit_code;
    if (!o->dir) {
        cr_err(err, CREMA_E_USAGE, "no folder was given for the headers");
        cr_err_try(err, "crema svd headers %s -o include/regs", argv[0]);
        return CREMA_E_USAGE;
    }
    enum crema_status st = crema_svd_convert(argv[0], o->dir, &files, err);
    if (st == CREMA_OK)
        report(cli, o->dir, &files);
    return st;
}

const struct cmd cmd_svd_headers = {
    .name = "headers",
    .args = "FILE.svd -o DIR",
    .summary = "write C headers: a struct a peripheral, masks and helpers a field",
    .details = "All or nothing: the folder's generated files are replaced only when all of the\n"
               "new ones could be written. Other files in it are left alone.\n\n"
               "    crema svd headers esp32c3.svd -o include/regs\n",
    .opts = headers_options,
    .opt_count = sizeof headers_options / sizeof headers_options[0],
    .opts_size = sizeof(struct out_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_headers,
};

static enum crema_status run_table(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    const struct out_opts *o = opts;
    struct crema_svd *svd = NULL;
    struct crema_svd_files files;
    (void)argc, (void)exit_code;
    if (!o->dir || !o->chip) {
        cr_err(err, CREMA_E_USAGE, "it needs a folder and a chip's name");
        cr_err_try(err, "crema svd table %s --chip esp32c3 -o src/chip/gen", argv[0]);
        return CREMA_E_USAGE;
    }
    enum crema_status st = crema_svd_open(argv[0], &svd, err);
    if (st == CREMA_OK)
        st = crema_svd_table(svd, o->chip, o->dir, &files, err);
    if (st == CREMA_OK)
        report(cli, o->dir, &files);
    crema_svd_close(svd);
    return st;
}

const struct cmd cmd_svd_table = {
    .name = "table",
    .args = "FILE.svd --chip NAME -o DIR",
    .summary = "write the register tables that are built into Crema",
    .opts = table_options,
    .opt_count = sizeof table_options / sizeof table_options[0],
    .opts_size = sizeof(struct out_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run_table,
};

static const struct cmd *const subcommands[] = {
    &cmd_svd_show, &cmd_svd_decode, &cmd_svd_headers, &cmd_svd_diff, &cmd_svd_lint, &cmd_svd_table,
    NULL,
};

const struct cmd cmd_svd = {
    .name = "svd",
    .args = "COMMAND ...",
    .summary = "registers: look them up, decode values, make C headers",
    .has_json = true,
    .sub = subcommands,
};
