/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema image split: a flash dump to a folder of files. */
#include "buf.h"
#include "bytes.h"
#include "chip_arg.h"
#include "cmd_image.h"
#include "err.h"
#include "split_show.h"

#include <crema/flasher_args.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define DUMP_MAX (256u << 20)

struct split_opts {
    const char *output, *chip;
    uint64_t table_off;
};

static const struct opt split_options[] = {
    OPT(struct split_opts, output, "output", "-o", OPT_STRING, "DIR",
        "folder for the files; without it, only the list is shown"),
    OPT(struct split_opts, chip, "chip", "-c", OPT_STRING, "CHIP",
        "which chip; told by the bootloader when not given"),
    OPT(struct split_opts, table_off, "partition-table-offset", NULL, OPT_UINT, "OFFSET",
        "where the table lies (default: looked for, at 0x8000 first)"),
};

static enum crema_status in_folder(const char *dir, const char *file, char *out, size_t size,
                                   struct crema_error *err)
{
    int n = snprintf(out, size, "%s/%s", dir, file);
    if (n < 0 || (size_t)n >= size)
        return cr_err(err, CREMA_E_USAGE, "the path has more than %zu bytes", size - 1);
    return CREMA_OK;
}

static enum crema_status write_to(const char *dir, const char *file, const void *data, size_t len,
                                  struct crema_error *err)
{
    char path[4096];
    enum crema_status st = in_folder(dir, file, path, sizeof path, err);
    return st == CREMA_OK ? cr_file_write(path, data, len, err) : st;
}

static const char *role_of(const struct crema_flash_piece *p)
{
    if (p->kind == CREMA_AREA_BOOTLOADER)
        return "bootloader";
    if (p->kind == CREMA_AREA_TABLE)
        return "partition-table";
    if (!p->partition)
        return "";
    if (p->partition->type == WIRE_PART_TYPE_DATA && p->partition->subtype == WIRE_PART_DATA_OTA)
        return "otadata";
    return p->partition->type == WIRE_PART_TYPE_APP ? "app" : "";
}

/* So that `crema flash` and `crema image merge` put it together again. */
static enum crema_status write_args(const char *dir, const struct crema_flash_split *s,
                                    struct crema_error *err)
{
    struct crema_flasher_args *args = calloc(1, sizeof *args);
    char *text = NULL;
    bool has_app = false;
    if (!args)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    snprintf(args->chip, sizeof args->chip, "%s", s->chip ? s->chip->name : "");
    for (size_t i = 0; i < s->count; i++) {
        const struct crema_flash_piece *p = &s->pieces[i];
        const char *role = role_of(p);
        bool is_app = strcmp(role, "app") == 0;
        if (p->len == 0)
            continue;
        /* A role names one file: the first app. The strings are borrowed, and not released. */
        args->files[args->count++] = (struct crema_flasher_file){
            p->off, (char *)(uintptr_t)p->file, (char *)(uintptr_t)(is_app && has_app ? "" : role),
            p->partition && p->partition->flags & WIRE_PART_FLAG_ENCRYPTED};
        has_app |= is_app;
    }
    enum crema_status st = crema_flasher_args_write(args, &text, err);
    if (st == CREMA_OK)
        st = write_to(dir, "flasher_args.json", text, strlen(text), err);
    free(text);
    free(args);
    return st;
}

static enum crema_status write_all(const char *dir, const struct crema_flash_split *s,
                                   struct crema_error *err)
{
    char *csv = NULL;
    enum crema_status st = CREMA_OK;
    if (mkdir(dir, 0777) != 0 && errno != EEXIST)
        return cr_err(err, CREMA_E_IO, "cannot make the folder %s: %s", dir, strerror(errno));
    for (size_t i = 0; i < s->count && st == CREMA_OK; i++) {
        if (s->pieces[i].len)
            st = write_to(dir, s->pieces[i].file, s->pieces[i].data, s->pieces[i].len, err);
    }
    if (st == CREMA_OK)
        st = crema_partition_table_write_csv(&s->table, &csv, err);
    if (st == CREMA_OK)
        st = write_to(dir, "partitions.csv", csv, strlen(csv), err);
    if (st == CREMA_OK)
        st = write_args(dir, s, err);
    free(csv);
    return st;
}

static void say_json(struct cli *cli, const char *path, const struct crema_flash_split *s)
{
    json_t *list = json_array();
    char text[160];
    for (size_t i = 0; i < s->count; i++) {
        const struct crema_flash_piece *p = &s->pieces[i];
        json_array_append_new(list,
                              json_pack("{s:s,s:s?,s:I,s:I,s:I,s:s}", "kind", role_of(p), "file",
                                        p->len ? p->file : NULL, "offset", (json_int_t)p->off,
                                        "size", (json_int_t)p->size, "bytes", (json_int_t)p->len,
                                        "content", split_describe(s, p, text, sizeof text)));
    }
    term_json(&cli->out,
              json_pack("{s:s,s:s?,s:I,s:o}", "file", path, "chip", s->chip ? s->chip->name : NULL,
                        "table_offset", (json_int_t)s->rules.table_off, "pieces", list));
}

static void say(struct cli *cli, const char *path, const struct crema_flash_split *s)
{
    char text[160], size[16];
    fprintf(cli->out.file, "%s: %s, %s\n", path, s->chip ? s->chip->title : "of an unknown chip",
            term_bytes(size, s->rules.flash_size));
    for (size_t i = 0; i < s->count; i++) {
        const struct crema_flash_piece *p = &s->pieces[i];
        fprintf(cli->out.file, "0x%06x %9s  %-24s %s%s\n", p->off, term_bytes(size, p->size),
                p->file, split_describe(s, p, text, sizeof text),
                p->is_cut && p->data ? ", cut by the end of the dump" : "");
    }
}

static enum crema_status split(const struct split_opts *o, const char *path, struct cr_buf *dump,
                               struct crema_flash_split *s, struct crema_error *err)
{
    const struct crema_chip *chip = NULL;
    enum crema_status st = CREMA_OK;
    if (o->chip && strcmp(o->chip, "auto") != 0)
        st = chip_by_name(o->chip, &chip, err);
    if (st == CREMA_OK && o->table_off > UINT32_MAX)
        st = cr_err(err, CREMA_E_USAGE, "an offset is beyond 4 GiB");
    if (st == CREMA_OK)
        st = cr_file_read(path, dump, err);
    if (st == CREMA_OK)
        st = crema_flash_split(dump->data, dump->len, chip, (uint32_t)o->table_off, s, err);
    if (st == CREMA_OK && o->output)
        st = write_all(o->output, s, err);
    return st;
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    struct cr_buf dump = CR_BUF_INIT(DUMP_MAX);
    struct crema_flash_split *s = calloc(1, sizeof *s);
    (void)argc;
    (void)exit_code;
    if (!s)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    enum crema_status st = split(opts, argv[0], &dump, s, err);
    if (st != CREMA_OK)
        cr_err_what(err, st, "cannot split %s", argv[0]);
    else if (cli->is_json)
        say_json(cli, argv[0], s);
    else if (!cli->is_quiet)
        say(cli, argv[0], s);
    cr_buf_release(&dump);
    free(s);
    return st;
}

const struct cmd cmd_image_split = {
    .name = "split",
    .args = "DUMP",
    .summary = "take a flash dump apart into bootloader, partition table and partitions",
    .details = "  The folder also gets partitions.csv, and a flasher_args.json with which\n"
               "  crema flash and crema image merge put the pieces together again.\n\n"
               "  crema image split flash.bin -o pieces\n"
               "  crema image merge pieces/flasher_args.json -o again.bin --pad-to-size 4MB",
    .opts = split_options,
    .opt_count = CR_COUNT(split_options),
    .opts_size = sizeof(struct split_opts),
    .min_args = 1,
    .max_args = 1,
    .has_json = true,
    .run = run,
};
