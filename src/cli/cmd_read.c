/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema read: flash to a file. What came is in a temporary file beside it until all has come. */
#include "attach.h"
#include "err.h"
#include "events.h"
#include "outfile.h"
#include "region.h"

#include <string.h>

struct read_opts {
    struct attach_opts attach;
    const char *output;
    uint64_t table_off;
};

static const struct opt read_options[] = {
    ATTACH_OPTIONS(struct read_opts, attach),
    OPT(struct read_opts, output, "output", "-o", OPT_STRING, "FILE", "where to, - for stdout"),
    OPT(struct read_opts, table_off, "partition-table-offset", NULL, OPT_UINT, "OFFSET",
        "where the table stands that knows a partition's name (default 0x8000)"),
};

static enum crema_status take(void *ctx, const uint8_t *data, size_t len, struct crema_error *err)
{
    return outfile_write(ctx, data, len, err);
}

static enum crema_status read_region(struct cli *cli, const struct read_opts *o,
                                     struct crema_loader *loader, int argc, char **argv,
                                     struct outfile *file, struct crema_error *err)
{
    struct region region;
    size_t words = region_words((const char *const *)argv, (size_t)argc);
    enum crema_status st =
        region_find(loader, (const char *const *)argv, words, (uint32_t)o->table_off, &region, err);
    if (st == CREMA_OK)
        st = crema_loader_flash_read(loader, region.off, region.len, take, file, err);
    if (st == CREMA_OK)
        st = outfile_commit(file, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot read flash to %s", file->path);
    events_emit(cli, "result",
                json_pack("{s:I,s:I,s:s,s:s}", "offset", (json_int_t)region.off, "size",
                          (json_int_t)region.len, "partition", region.name, "file", file->path));
    char size[16];
    if (!cli->is_quiet && !cli->is_json)
        term_print(&cli->err, STYLE_DIM, "read %s at 0x%x to %s\n", term_bytes(size, region.len),
                   (unsigned)region.off, file->path);
    return CREMA_OK;
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct read_opts *o = opts;
    struct outfile file = {0};
    struct attach attach;
    size_t words = region_words((const char *const *)argv, (size_t)argc);
    const char *path = o->output ? o->output : (size_t)argc > words ? argv[words] : NULL;
    (void)exit_code;
    if (!path || (size_t)argc > words + (o->output ? 0 : 1)) {
        cr_err(err, CREMA_E_USAGE, path ? "there is a word too many" : "the file is missing");
        cr_err_what(err, CREMA_E_USAGE, "cannot read flash");
        cr_err_try(err, "crema read 0x8000 0xc00 table.bin");
        return CREMA_E_USAGE;
    }
    if (cli->is_json && strcmp(path, "-") == 0)
        return cr_err(err, CREMA_E_USAGE, "stdout can not take both events and bytes");
    enum crema_status st = outfile_open(&file, path, err);
    if (st == CREMA_OK)
        st = attach_open(cli, &o->attach, NULL, ATTACH_STUB, &attach, err);
    if (st == CREMA_OK)
        st = attach_close(cli, &attach, read_region(cli, o, attach.loader, argc, argv, &file, err),
                          err);
    outfile_close(&file);
    return st;
}

const struct cmd cmd_read = {
    .name = "read",
    .args = "OFFSET SIZE FILE | PARTITION FILE | ALL FILE",
    .summary = "read a board's flash to a file, verified by hash",
    .details = "  SIZE may be ALL: up to the end. Blank flash is not sent over the wire.\n\n"
               "  crema read 0x8000 0xc00 table.bin\n"
               "  crema read nvs nvs.bin\n"
               "  crema read ALL dump.bin -p /dev/ttyUSB0",
    .opts = read_options,
    .opt_count = sizeof read_options / sizeof read_options[0],
    .opts_size = sizeof(struct read_opts),
    .defaults = &(const struct read_opts){.table_off = 0x8000},
    .min_args = 1,
    .max_args = 3,
    .has_events = true,
    .run = run,
};
