/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema erase: the whole flash, a region, or partitions by name. */
#include "attach.h"
#include "err.h"
#include "events.h"
#include "region.h"

#include <string.h>

#define REGIONS_MAX 32

struct erase_opts {
    struct attach_opts attach;
    uint64_t table_off;
    bool is_all;
};

static const struct opt erase_options[] = {
    ATTACH_OPTIONS(struct erase_opts, attach),
    OPT(struct erase_opts, is_all, "all", NULL, OPT_FLAG, NULL, "the whole flash"),
    OPT(struct erase_opts, table_off, "partition-table-offset", NULL, OPT_UINT, "OFFSET",
        "where the table stands that knows a partition's name (default 0x8000)"),
};

static enum crema_status check_sectors(const struct region *r, struct crema_error *err)
{
    if (r->off % 4096 == 0 && r->len % 4096 == 0)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE,
           "flash is erased in sectors of 0x1000 bytes; 0x%x bytes at 0x%x are not whole ones",
           (unsigned)r->len, (unsigned)r->off);
    uint32_t first = r->off / 4096 * 4096;
    cr_err_try(err, "crema erase 0x%x 0x%x, which is all sectors that these touch", (unsigned)first,
               (unsigned)((r->off + r->len + 4095) / 4096 * 4096 - first));
    return CREMA_E_USAGE;
}

/* All regions are found before the first is erased. */
static enum crema_status find_regions(const struct erase_opts *o, struct crema_loader *loader,
                                      int argc, char **argv, struct region *regions, size_t *count,
                                      struct crema_error *err)
{
    const char *const *words = (const char *const *)argv;
    *count = 0;
    for (size_t at = 0; at < (size_t)argc;) {
        size_t n = region_words(words + at, (size_t)argc - at);
        enum crema_status st =
            region_find(loader, words + at, n, (uint32_t)o->table_off, &regions[*count], err);
        if (st == CREMA_OK)
            st = check_sectors(&regions[*count], err);
        if (st != CREMA_OK)
            return st;
        at += n;
        (*count)++;
    }
    return CREMA_OK;
}

static enum crema_status erase_all(struct cli *cli, struct crema_loader *loader,
                                   struct crema_error *err)
{
    enum crema_status st = crema_loader_flash_erase_all(loader, err);
    if (st != CREMA_OK)
        return cr_err_what(err, st, "cannot erase the flash");
    events_emit(cli, "result", json_pack("{s:b}", "all", 1));
    if (!cli->is_quiet && !cli->is_json)
        term_print(&cli->err, STYLE_DIM, "erased the whole flash\n");
    return CREMA_OK;
}

static enum crema_status erase_regions(struct cli *cli, const struct erase_opts *o,
                                       struct crema_loader *loader, int argc, char **argv,
                                       struct crema_error *err)
{
    struct region regions[REGIONS_MAX];
    size_t count;
    char size[16];
    enum crema_status st = find_regions(o, loader, argc, argv, regions, &count, err);
    json_t *list = json_array();
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        const struct region *r = &regions[i];
        st = crema_loader_flash_erase(loader, r->off, r->len, err);
        json_array_append_new(list, json_pack("{s:I,s:I,s:s}", "offset", (json_int_t)r->off, "size",
                                              (json_int_t)r->len, "partition", r->name));
        if (st == CREMA_OK && !cli->is_quiet && !cli->is_json)
            term_print(&cli->err, STYLE_DIM, "erased %s at 0x%x%s%s\n", term_bytes(size, r->len),
                       (unsigned)r->off, r->name[0] ? ", " : "", r->name);
    }
    if (st == CREMA_OK)
        events_emit(cli, "result", json_pack("{s:O}", "regions", list));
    json_decref(list);
    return cr_err_what(err, st, "cannot erase flash");
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct erase_opts *o = opts;
    struct attach attach;
    (void)exit_code;
    /* esptool's erase-flash takes no words and means everything. */
    bool is_all = o->is_all || strcmp(cli->called_as, "erase-flash") == 0 ||
                  strcmp(cli->called_as, "erase_flash") == 0;
    if (is_all == (argc > 0)) {
        cr_err(err, CREMA_E_USAGE,
               is_all ? "everything was asked for, and a region too" : "it was not said what");
        cr_err_what(err, CREMA_E_USAGE, "cannot erase flash");
        cr_err_try(err, "crema erase --all, crema erase 0x9000 0x6000, or crema erase nvs");
        return CREMA_E_USAGE;
    }
    enum crema_status st = attach_open(cli, &o->attach, NULL, ATTACH_STUB, &attach, err);
    if (st != CREMA_OK)
        return st;
    st = is_all ? erase_all(cli, attach.loader, err)
                : erase_regions(cli, o, attach.loader, argc, argv, err);
    return attach_close(cli, &attach, st, err);
}

const struct cmd cmd_erase = {
    .name = "erase",
    .args = "--all | OFFSET SIZE | PARTITION [PARTITION...]",
    .summary = "erase a board's flash, a region of it, or partitions",
    .details = "  Partitions are looked up in the table that stands in the flash.\n\n"
               "  crema erase --all\n"
               "  crema erase 0x9000 0x6000\n"
               "  crema erase nvs otadata",
    .opts = erase_options,
    .opt_count = sizeof erase_options / sizeof erase_options[0],
    .opts_size = sizeof(struct erase_opts),
    .defaults = &(const struct erase_opts){.table_off = 0x8000},
    .max_args = REGIONS_MAX,
    .has_events = true,
    .run = run,
};
