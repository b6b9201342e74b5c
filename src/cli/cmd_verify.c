/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema verify, crema checksum: the flash against files, and its hash. */
#include "attach.h"
#include "boards.h"
#include "err.h"
#include "events.h"
#include "inputs.h"
#include "region.h"

struct verify_opts {
    struct attach_opts attach;
};

static const struct opt verify_options[] = {ATTACH_OPTIONS(struct verify_opts, attach)};

static enum crema_status compare(struct cli *cli, struct crema_loader *loader,
                                 const struct inputs *inputs, struct crema_error *err)
{
    struct crema_flash_diff diff;
    uint64_t bytes = 0;
    for (size_t i = 0; i < inputs->count; i++)
        bytes += inputs->parts[i].len;
    enum crema_status st =
        crema_loader_flash_verify(loader, inputs->parts, inputs->count, &diff, err);
    if (st != CREMA_OK)
        return st;
    events_emit(cli, "result", json_pack("{s:b,s:I}", "equal", 1, "bytes", (json_int_t)bytes));
    char size[16];
    if (!cli->is_quiet && !cli->is_json)
        term_print(&cli->err, STYLE_DIM, "the flash holds these %s\n", term_bytes(size, bytes));
    return CREMA_OK;
}

static enum crema_status run_verify(struct cli *cli, const void *opts, int argc, char **argv,
                                    int *exit_code, struct crema_error *err)
{
    const struct verify_opts *o = opts;
    const struct crema_chip *chip;
    struct inputs inputs;
    struct attach attach;
    (void)exit_code;
    enum crema_status st = attach_chip(&o->attach, &chip, err);
    if (st == CREMA_OK)
        st = inputs_read(&inputs, argc, argv, chip, err);
    if (st != CREMA_OK)
        return st;
    st = attach_open(cli, &o->attach, chip, ATTACH_STUB, &attach, err);
    if (st == CREMA_OK)
        st = attach_close(cli, &attach, compare(cli, attach.loader, &inputs, err), err);
    inputs_release(&inputs);
    return st;
}

const struct cmd cmd_verify = {
    .name = "verify",
    .args = "OFFSET FILE [OFFSET FILE...] | FILE.hex | FILE.uf2 | flasher_args.json",
    .summary = "compare a board's flash with files, by hash",
    .details = "  Status 9 when they differ.\n\n"
               "  crema verify 0x0 bootloader.bin 0x10000 app.bin",
    .opts = verify_options,
    .opt_count = sizeof verify_options / sizeof verify_options[0],
    .opts_size = sizeof(struct verify_opts),
    .min_args = 1,
    .max_args = 2 * INPUT_FILES_MAX,
    .has_events = true,
    .run = run_verify,
};

struct checksum_opts {
    struct attach_opts attach;
    uint64_t table_off;
};

static const struct opt checksum_options[] = {
    ATTACH_OPTIONS(struct checksum_opts, attach),
    OPT(struct checksum_opts, table_off, "partition-table-offset", NULL, OPT_UINT, "OFFSET",
        "where the table stands that knows a partition's name (default 0x8000)"),
};

static enum crema_status hash(struct cli *cli, const struct checksum_opts *o,
                              struct crema_loader *loader, int argc, char **argv,
                              struct crema_error *err)
{
    struct region region;
    uint8_t md5[16];
    char text[33];
    enum crema_status st = region_find(loader, (const char *const *)argv, (size_t)argc,
                                       (uint32_t)o->table_off, &region, err);
    if (st == CREMA_OK)
        st = crema_loader_flash_md5(loader, region.off, region.len, md5, err);
    if (st != CREMA_OK)
        return st;
    for (size_t i = 0; i < sizeof md5; i++)
        snprintf(text + 2 * i, 3, "%02x", md5[i]);
    events_emit(cli, "result",
                json_pack("{s:I,s:I,s:s}", "offset", (json_int_t)region.off, "size",
                          (json_int_t)region.len, "md5", text));
    if (!cli->is_json)
        fprintf(cli->out.file, "%s  0x%x+0x%x\n", text, (unsigned)region.off, (unsigned)region.len);
    return CREMA_OK;
}

static enum crema_status run_checksum(struct cli *cli, const void *opts, int argc, char **argv,
                                      int *exit_code, struct crema_error *err)
{
    const struct checksum_opts *o = opts;
    struct attach attach;
    (void)exit_code;
    enum crema_status st = attach_open(cli, &o->attach, NULL, ATTACH_STUB, &attach, err);
    if (st == CREMA_OK)
        st = attach_close(cli, &attach, hash(cli, o, attach.loader, argc, argv, err), err);
    return st;
}

const struct cmd cmd_checksum = {
    .name = "checksum",
    .args = "OFFSET SIZE | PARTITION | ALL",
    .summary = "print the MD5 of a region of a board's flash",
    .opts = checksum_options,
    .opt_count = sizeof checksum_options / sizeof checksum_options[0],
    .opts_size = sizeof(struct checksum_opts),
    .defaults = &(const struct checksum_opts){.table_off = 0x8000},
    .min_args = 1,
    .max_args = 2,
    .has_events = true,
    .run = run_checksum,
};
