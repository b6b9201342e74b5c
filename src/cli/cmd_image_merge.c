/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema image merge: files at offsets to one file, as raw bytes, UF2 or Intel HEX. */
#include "bytes.h"
#include "chip_arg.h"
#include "cmd_image.h"
#include "err.h"
#include "inputs.h"
#include "observe.h"

#include <crema/ihex.h>
#include <crema/uf2.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct merge_opts {
    const char *output, *format, *chip;
    const char *flash_mode, *flash_freq, *flash_size;
    uint64_t target_off, pad_to, chunk;
    bool is_md5_omitted;
};

static const char *const formats[] = {"raw", "uf2", "hex", NULL};

static const struct opt merge_options[] = {
    OPT(struct merge_opts, output, "output", "-o", OPT_STRING, "FILE", "where to write"),
    {.name = "format",
     .alias = "-f",
     .kind = OPT_CHOICE,
     .offset = offsetof(struct merge_opts, format),
     .value = "FORMAT",
     .help = "raw, uf2 or hex (default: by the output's name, or raw)",
     .choices = formats},
    OPT(struct merge_opts, chip, "chip", "-c", OPT_STRING, "CHIP",
        "which chip; told by the files when not given"),
    OPT(struct merge_opts, target_off, "target-offset", "-t", OPT_UINT, "OFFSET",
        "raw: where in flash the file's first byte belongs (default 0)"),
    OPT(struct merge_opts, pad_to, "pad-to-size", NULL, OPT_UINT, "SIZE",
        "raw: fill with 0xff up to this offset in flash, such as 4MB"),
    OPT(struct merge_opts, chunk, "chunk-size", NULL, OPT_UINT, "BYTES",
        "uf2: data a block, a multiple of 4 (default: as much as fits)"),
    OPT(struct merge_opts, is_md5_omitted, "md5-disable", NULL, OPT_FLAG, NULL,
        "uf2: no MD5 in the blocks"),
    OPT(struct merge_opts, flash_mode, "flash-mode", "-fm", OPT_STRING, "MODE",
        "into the bootloader's header: qio, qout, dio, dout (default keep)"),
    OPT(struct merge_opts, flash_freq, "flash-freq", "-ff", OPT_STRING, "CLOCK",
        "into the bootloader's header: 80m, 40m, ... (default keep)"),
    OPT(struct merge_opts, flash_size, "flash-size", "-fs", OPT_STRING, "SIZE",
        "into the bootloader's header: 1MB to 128MB (default keep)"),
};

struct merge {
    const struct merge_opts *opts;
    const char *format;
    struct inputs inputs;
    const struct crema_chip *chip; /* NULL when nothing tells, and nothing asks */
    uint8_t *out;
    size_t out_len;
};

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text), end_len = strlen(end);
    return len > end_len && strcasecmp(text + len - end_len, end) == 0;
}

static const char *choose_format(const struct merge_opts *o)
{
    if (o->format)
        return o->format;
    if (ends_with(o->output, ".uf2"))
        return "uf2";
    return ends_with(o->output, ".hex") || ends_with(o->output, ".ihex") ? "hex" : "raw";
}

static enum crema_status check_opts(const struct merge_opts *o, struct crema_error *err)
{
    if (!o->output) {
        cr_err(err, CREMA_E_USAGE, "there is no name for the merged file");
        cr_err_try(err, "-o merged.bin");
        return CREMA_E_USAGE;
    }
    if (o->target_off > UINT32_MAX || o->pad_to > UINT64_C(1) << 32 || o->chunk > UINT32_MAX)
        return cr_err(err, CREMA_E_USAGE, "a size or an offset is beyond 4 GiB");
    return CREMA_OK;
}

static enum crema_status choose_chip(struct merge *m, bool is_needed, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (!m->chip)
        st = inputs_chip(&m->inputs, &m->chip, err);
    if (st == CREMA_OK && !m->chip && is_needed) {
        st = cr_err(err, CREMA_E_USAGE, "none of the files tells the chip");
        cr_err_try(err, "name it with --chip");
    }
    return st;
}

/* What was asked for on the command line, or else what flasher_args.json says. */
static enum crema_status set_flash(struct cli *cli, struct merge *m, struct crema_error *err)
{
    const struct merge_opts *o = m->opts;
    const struct crema_flasher_args *a = &m->inputs.args;
    struct crema_flash_settings settings;
    if (!m->chip)
        return CREMA_OK;
    enum crema_status st = crema_flash_settings_parse(m->chip,
                                                      o->flash_mode ? o->flash_mode
                                                      : *a->mode    ? a->mode
                                                                    : NULL,
                                                      o->flash_freq ? o->flash_freq
                                                      : *a->freq    ? a->freq
                                                                    : NULL,
                                                      o->flash_size ? o->flash_size
                                                      : *a->size    ? a->size
                                                                    : NULL,
                                                      &settings, err);
    if (st == CREMA_OK)
        st = inputs_set_flash(cli, &m->inputs, m->chip, &settings, err);
    return st;
}

static enum crema_status write_format(struct cli *cli, struct merge *m, struct crema_error *err)
{
    const struct merge_opts *o = m->opts;
    const struct inputs *in = &m->inputs;
    uint32_t first = UINT32_MAX;
    for (size_t i = 0; i < in->count; i++)
        first = in->parts[i].off < first ? in->parts[i].off : first;
    if (first < o->target_off)
        return cr_err(err, CREMA_E_INPUT, "a file begins at 0x%x, before the target offset 0x%llx",
                      first, (unsigned long long)o->target_off);
    if (strcmp(m->format, "hex") == 0)
        return crema_ihex_write(in->parts, in->count, (char **)&m->out, &m->out_len, err);
    if (strcmp(m->format, "uf2") == 0) {
        const struct crema_uf2_options options = {.family_id = m->chip->uf2_family,
                                                  .chunk = (uint32_t)o->chunk,
                                                  .is_md5_omitted = o->is_md5_omitted};
        return crema_uf2_write(in->parts, in->count, &options, &m->out, &m->out_len, err);
    }
    enum crema_status st = crema_flash_parts_join(in->parts, in->count, (uint32_t)o->target_off,
                                                  o->pad_to, &m->out, &m->out_len, err);
    if (st == CREMA_OK && o->pad_to && o->target_off + m->out_len > o->pad_to)
        cr_log(&cli->observer, CREMA_LOG_WARN, "the files end at 0x%llx, past --pad-to-size",
               (unsigned long long)(o->target_off + m->out_len));
    return st;
}

static enum crema_status make(struct cli *cli, struct merge *m, int argc, char **argv,
                              struct crema_error *err)
{
    const struct merge_opts *o = m->opts;
    bool has_settings = o->flash_mode || o->flash_freq || o->flash_size;
    enum crema_status st = check_opts(o, err);
    if (st == CREMA_OK && o->chip && strcmp(o->chip, "auto") != 0)
        st = chip_by_name(o->chip, &m->chip, err);
    if (st != CREMA_OK)
        return st;
    m->format = choose_format(o);
    st = inputs_read(&m->inputs, argc, argv, m->chip, err);
    if (st == CREMA_OK)
        st = choose_chip(m, has_settings || strcmp(m->format, "uf2") == 0, err);
    if (st == CREMA_OK)
        st = set_flash(cli, m, err);
    if (st == CREMA_OK)
        st = write_format(cli, m, err);
    return st;
}

static json_t *merge_json(const struct merge *m)
{
    json_t *parts = json_array();
    for (size_t i = 0; i < m->inputs.count; i++)
        json_array_append_new(parts, json_pack("{s:s,s:I,s:I}", "name", m->inputs.parts[i].name,
                                               "offset", (json_int_t)m->inputs.parts[i].off, "size",
                                               (json_int_t)m->inputs.parts[i].len));
    return json_pack("{s:s,s:s,s:s?,s:I,s:I,s:o}", "file", m->opts->output, "format", m->format,
                     "chip", m->chip ? m->chip->name : NULL, "offset",
                     (json_int_t)m->opts->target_off, "size", (json_int_t)m->out_len, "parts",
                     parts);
}

static void say(struct cli *cli, const struct merge *m)
{
    char size[16];
    if (cli->is_json) {
        term_json(&cli->out, merge_json(m));
        return;
    }
    if (cli->is_quiet)
        return;
    for (size_t i = 0; i < m->inputs.count; i++)
        fprintf(cli->out.file, "0x%08x  %s, %s\n", m->inputs.parts[i].off, m->inputs.parts[i].name,
                term_bytes(size, m->inputs.parts[i].len));
    fprintf(cli->out.file, "%s: %s, %s", m->opts->output, m->format, term_bytes(size, m->out_len));
    if (strcmp(m->format, "raw") == 0)
        fprintf(cli->out.file, ", for flash from 0x%llx on",
                (unsigned long long)m->opts->target_off);
    fputc('\n', cli->out.file);
}

static enum crema_status run(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err)
{
    struct merge m = {.opts = opts};
    (void)exit_code;
    enum crema_status st = make(cli, &m, argc, argv, err);
    if (st == CREMA_OK)
        st = cr_file_write(m.opts->output, m.out, m.out_len, err);
    if (st == CREMA_OK)
        say(cli, &m);
    else
        cr_err_what(err, st, "cannot merge the files");
    inputs_release(&m.inputs);
    free(m.out);
    return st;
}

const struct cmd cmd_image_merge = {
    .name = "merge",
    .args = "OFFSET FILE [OFFSET FILE...] | flasher_args.json",
    .summary = "join files at offsets to one, as raw bytes, UF2 or Intel HEX",
    .details = "  FILE is taken as it is. Intel HEX, UF2 and flasher_args.json files know their\n"
               "  offsets themselves and need none before them.\n\n"
               "  crema image merge 0x0 boot.bin 0x8000 table.bin 0x10000 app.bin -o flash.bin\n"
               "  crema image merge build/flasher_args.json --format uf2 -o app.uf2",
    .opts = merge_options,
    .opt_count = CR_COUNT(merge_options),
    .opts_size = sizeof(struct merge_opts),
    .min_args = 1,
    .max_args = 2 * INPUT_FILES_MAX,
    .has_json = true,
    .run = run,
};
