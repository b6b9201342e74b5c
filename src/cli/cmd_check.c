/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema check: would a chip start from this? Nothing is flashed. */
#include "check.h"
#include "err.h"

#include <crema/flash_split.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (256u << 20)
#define APP_OFF  0x10000u /* where applications usually stand */

struct check_opts {
    const char *chip, *rom, *bootloader, *table;
    const char *flash_mode, *flash_freq, *flash_size;
    const char *revision;
};

static const struct opt check_options[] = {
    OPT(struct check_opts, chip, "chip", "-c", OPT_STRING, "CHIP",
        "which chip; the files tell when it is not given"),
    OPT(struct check_opts, revision, "revision", NULL, OPT_STRING, "N.N",
        "of the chip, like 0.4 (default: not judged, and the virtual board's usual one)"),
    OPT(struct check_opts, flash_size, "flash-size", "-fs -s", OPT_STRING, "SIZE",
        "of the board: 1MB to 16MB (default: as the image says)"),
    OPT(struct check_opts, flash_mode, "flash-mode", "-fm -m", OPT_STRING, "MODE",
        "qio, qout, dio, dout or keep"),
    OPT(struct check_opts, flash_freq, "flash-freq", "-ff -f", OPT_STRING, "CLOCK",
        "80m, 40m, 26m, 20m or keep"),
    OPT(struct check_opts, bootloader, "bootloader", NULL, OPT_STRING, "FILE",
        "bootloader to start it with (default: Crema's own)"),
    OPT(struct check_opts, table, "partition-table", "-T", OPT_STRING, "FILE",
        "partition table, CSV or binary (default: nvs, phy_init, one app)"),
    ROM_OPTION(struct check_opts, rom),
};

static enum crema_status parse_revision(const char *text, uint16_t *out, struct crema_error *err)
{
    unsigned major, minor;
    char rest;
    *out = CREMA_REVISION_UNKNOWN;
    if (!text)
        return CREMA_OK;
    text += *text == 'v';
    if (sscanf(text, "%3u.%2u%c", &major, &minor, &rest) != 2) /* widths bound every number */
        return cr_err(err, CREMA_E_USAGE, "\"%s\" is no chip revision like 0.4", text);
    *out = (uint16_t)(major * 100 + minor);
    return CREMA_OK;
}

/* A file that has bootloader, table and application in their places is a flash from 0 on. */
static bool is_merged(const char *path)
{
    struct cr_buf bytes = CR_BUF_INIT(FILE_MAX);
    struct crema_flash_split *split = calloc(1, sizeof *split);
    bool is = split && cr_file_read(path, &bytes, NULL) == CREMA_OK &&
              crema_file_kind(bytes.data, bytes.len) != CREMA_FILE_ELF &&
              crema_flash_split(bytes.data, bytes.len, NULL, 0, split, NULL) == CREMA_OK;
    cr_buf_release(&bytes);
    free(split);
    return is;
}

/* ---- what is told ---- */

static json_t *finding_json(const struct crema_check_finding *f)
{
    return json_pack("{s:s,s:s,s:s,s:I,s:s,s:s,s:s}", "id", f->id, "severity",
                     f->is_error ? "error" : "warning", "part", f->part, "offset",
                     (json_int_t)f->off, "what", f->e.what, "why", f->e.why, "try", f->e.try_);
}

static json_t *boot_json(const struct try_boot *b)
{
    json_t *j = json_pack("{s:s,s:f,s:s}", "end", try_boot_ends[b->end], "time",
                          (double)b->time_us / 1e6, "why", b->why);
    json_t *log = json_string(b->log);
    json_object_set_new(j, "log", log ? log : json_string(""));
    if (b->app)
        json_object_update_new(j, json_pack("{s:s,s:I,s:I}", "app", b->app->name, "offset",
                                            (json_int_t)b->app->off, "entry",
                                            (json_int_t)b->app->entry));
    return j;
}

static void tell_json(struct cli *cli, const struct session *s, const struct check_report *r)
{
    json_t *findings = json_array();
    for (size_t i = 0; i < r->check.count && i < r->check.cap; i++)
        json_array_append_new(findings, finding_json(&r->findings[i]));
    term_json(&cli->out,
              json_pack("{s:s,s:s,s:b,s:o,s:o}", "file", s->path, "chip", s->chip->name, "good",
                        check_is_good(r), "findings", findings, "boot", boot_json(&r->boot)));
}

static void tell_boot(struct cli *cli, const struct session *s, const struct try_boot *b)
{
    FILE *f = cli->out.file;
    switch (b->end) {
    case TRY_BOOT_NOT:
        fprintf(f, "not tried on a virtual board: %s\n", b->why);
        break;
    case TRY_BOOT_REACHED:
        fprintf(f,
                "%s starts on a virtual %s: %s at 0x%x reaches its entry point 0x%08x after "
                "%llu ms\n",
                s->path, s->chip->title, b->app ? b->app->name : "it",
                b->app ? (unsigned)b->app->off : 0, b->app ? (unsigned)b->app->entry : 0,
                (unsigned long long)(b->time_us / 1000));
        break;
    case TRY_BOOT_FAULT:
    case TRY_BOOT_RESETS:
    case TRY_BOOT_STUCK:
        fprintf(f, "%s does not start on a virtual %s: %s\n", s->path, s->chip->title,
                b->end == TRY_BOOT_FAULT    ? "the chip stands still"
                : b->end == TRY_BOOT_RESETS ? "it is reset over and over"
                                            : "it comes to no entry point");
        fprintf(f, "  why: %s\n", b->why);
        break;
    }
}

static void tell(struct cli *cli, const struct session *s, const struct check_report *r)
{
    if (cli->is_json) {
        tell_json(cli, s, r);
        return;
    }
    for (size_t i = 0; i < r->check.count && i < r->check.cap; i++)
        check_print_finding(cli, &r->findings[i]);
    if (cli->is_verbose && r->boot.log[0])
        fprintf(cli->out.file, "%s\n", r->boot.log);
    if (!cli->is_quiet)
        tell_boot(cli, s, &r->boot);
    fflush(cli->out.file);
}

/* ---- the command ---- */

/* The flash that the headers are for, when nobody says how large it is. */
static uint32_t flash_size_of(const struct session *s)
{
    for (size_t i = 0; i < s->part_count && !s->settings.size; i++) {
        struct crema_image image;
        const struct crema_flash_part *p = &s->parts[i];
        if (p->off != s->chip->boot_off ||
            crema_image_parse(p->data, p->len, &image, NULL) != CREMA_OK)
            continue;
        const struct crema_flash_size *size = crema_chip_flash_size(s->chip, image.size_code);
        return size ? size->bytes : 0;
    }
    return s->settings.size;
}

static enum crema_status judge(struct cli *cli, const struct check_opts *o, const struct session *s,
                               int *exit_code, struct crema_error *err)
{
    uint16_t revision;
    struct check_report *r = calloc(1, sizeof *r);
    if (!r)
        return cr_err(err, CREMA_E_NOMEM, "no memory for a report");
    enum crema_status st = parse_revision(o->revision, &revision, err);
    if (st == CREMA_OK)
        st = check_run(cli, s, flash_size_of(s), revision, r, err);
    if (st == CREMA_OK) {
        tell(cli, s, r);
        if (!check_is_good(r))
            *exit_code = crema_status_exit_code(r->check.errors ? CREMA_E_INPUT : CREMA_E_TARGET);
    }
    free(r);
    return st;
}

/* An image that nothing could be planned with, by itself in the usual place: what is wrong with it
 * is told in all detail. `e` is what the planning said. */
static enum crema_status judge_alone(struct cli *cli, const struct check_opts *o, const char *path,
                                     const struct crema_error *e, int *exit_code,
                                     struct crema_error *err)
{
    struct session s = {.path = path, .opts = {.is_offline = true, .attach = {.rom = o->rom}}};
    struct crema_flash_part part = {.name = path, .off = APP_OFF};
    struct crema_image image;
    s.app.bytes = (struct cr_buf)CR_BUF_INIT(FILE_MAX);
    enum crema_status st = cr_file_read(path, &s.app.bytes, err);
    part.data = s.app.bytes.data;
    part.len = s.app.bytes.len;
    s.parts = &part;
    s.part_count = 1;
    if (st == CREMA_OK && crema_file_kind(part.data, part.len) == CREMA_FILE_IMAGE)
        s.chip = o->chip ? crema_chip_find(o->chip)
                 : crema_image_parse(part.data, part.len, &image, NULL) == CREMA_OK ? image.chip
                                                                                    : NULL;
    if (st == CREMA_OK && s.chip)
        st = judge(cli, o, &s, exit_code, err);
    else if (st == CREMA_OK && cli->is_json)
        term_json(&cli->out, json_pack("{s:s,s:n,s:b,s:[{s:s,s:s,s:s,s:s,s:s}]}", "file", path,
                                       "chip", "good", 0, "findings", "id", "input", "severity",
                                       "error", "what", e->what, "why", e->why, "try", e->try_));
    cr_buf_release(&s.app.bytes);
    /* Nothing more was found than what was known already. */
    bool is_told = *exit_code || (cli->is_json && !s.chip);
    if (st == CREMA_OK && !is_told) {
        *err = *e;
        st = e->status;
    }
    if (st == CREMA_OK && !*exit_code)
        *exit_code = crema_status_exit_code(e->status);
    return st;
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    const struct check_opts *o = opts;
    struct session s;
    const struct session_opts so = {
        .attach = {.chip = o->chip, .rom = o->rom},
        .is_offline = true,
        .bootloader = o->bootloader,
        .table = o->table,
        .flash_mode = o->flash_mode,
        .flash_freq = o->flash_freq,
        .flash_size = o->flash_size,
    };
    char zero[] = "0x0";
    char *pair[] = {zero, argv[0], NULL};
    bool is_flash = argc == 1 && is_merged(argv[0]);
    enum crema_status st =
        session_prepare(cli, &so, is_flash ? 2 : argc, is_flash ? pair : argv, &s, err);
    if (st == CREMA_OK && !s.chip)
        st = inputs_chip(&s.inputs, &s.chip, err);
    if (st == CREMA_OK && !s.chip) {
        st = cr_err(err, CREMA_E_USAGE, "no file tells which chip it is for");
        cr_err_try(err, "--chip CHIP");
    }
    if (st == CREMA_OK)
        st = judge(cli, o, &s, exit_code, err);
    session_close(&s);
    if (st == CREMA_E_INPUT && argc == 1) {
        const struct crema_error planned = *err;
        st = judge_alone(cli, o, argv[0], &planned, exit_code, err);
    }
    return cr_err_what(err, st, "%s would not start", argv[argc - 1]);
}

const struct cmd cmd_check = {
    .name = "check",
    .args = "FILE | OFFSET FILE...",
    .summary = "say whether a chip would start from a program, before it is flashed",
    .details =
        "  FILE is an ELF file, an application image, flasher_args.json, or a merged flash image.\n"
        "  The bytes are judged, then a scratch virtual board boots them: does it come to the\n"
        "  application's entry point? Status 0 when it does (or when the chip has no virtual "
        "board\n"
        "  and nothing was found), 3 when the bytes are wrong, 8 when the virtual chip does not\n"
        "  come there.\n\n"
        "  crema check hello.elf\n"
        "  crema check flasher_args.json --revision 0.3\n"
        "  crema check merged.bin --verbose",
    .opts = check_options,
    .opt_count = sizeof check_options / sizeof check_options[0],
    .opts_size = sizeof(struct check_opts),
    .min_args = 1,
    .max_args = 2 * INPUT_FILES_MAX,
    .has_json = true,
    .run = run,
};
