/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema efuse: what is burnt into a chip. The commands that burn: cmd_efuse_burn.c. */
#include "buf.h"
#include "bytes.h"
#include "commands.h"
#include "efuse_session.h"
#include "efuse_show.h"
#include "err.h"
#include "events.h"
#include "outfile.h"

#include <string.h>

#define FIELDS_MAX 200u

enum crema_status efuse_open(struct cli *cli, const struct efuse_opts *opts,
                             struct efuse_session *s, struct crema_error *err)
{
    *s = (struct efuse_session){.opts = opts};
    enum crema_status st = attach_open(cli, &opts->attach, NULL, ATTACH_ROM, &s->attach, err);
    if (st != CREMA_OK)
        return st;
    st = crema_loader_efuse_read(s->attach.loader, &s->image, err);
    if (st == CREMA_OK)
        st = crema_loader_identify(s->attach.loader, &s->id, err);
    return st == CREMA_OK ? st : attach_close(cli, &s->attach, st, err);
}

enum crema_status efuse_close(struct cli *cli, struct efuse_session *s, enum crema_status st,
                              struct crema_error *err)
{
    return attach_close(cli, &s->attach, st, err);
}

/* ---- summary and show ---- */

static const char *const summary_formats[] = {"summary", "json", "value-only", "value_only", NULL};

#define ALL_OPTION                                                                                 \
    OPT(struct efuse_opts, is_all, "all", NULL, OPT_FLAG, NULL,                                    \
        "fields that hardly anybody needs too")

static const struct opt summary_options[] = {
    ATTACH_OPTIONS(struct efuse_opts, attach),
    ALL_OPTION,
    OPT(struct efuse_opts, is_active, "active", NULL, OPT_FLAG, NULL,
        "only what is burnt or protected"),
    {.name = "format",
     .kind = OPT_CHOICE,
     .value = "HOW",
     .offset = offsetof(struct efuse_opts, format),
     .choices = summary_formats,
     .help = "of what is shown; json is an object of fields"},
    OPT(struct efuse_opts, output, "file", "-o --output", OPT_STRING, "FILE",
        "where to write (default: the terminal)"),
};

static bool is_format(const struct efuse_opts *o, const char *word)
{
    return o->format && strcmp(o->format, word) == 0;
}

typedef void printer(const struct cli *cli, const struct efuse_view *view);

static void print_json(const struct cli *cli, const struct efuse_view *view)
{
    json_t *fields = efuse_fields_json(view);
    json_dumpf(fields, cli->out.file, JSON_INDENT(4) | JSON_SORT_KEYS);
    fprintf(cli->out.file, "\n");
    json_decref(fields);
}

/* To the terminal, or to a file that appears when it is whole. */
static enum crema_status print_to(const struct cli *cli, const struct efuse_view *view,
                                  const char *path, printer *print, struct crema_error *err)
{
    struct outfile file;
    struct cli other = *cli;
    if (!path) {
        print(cli, view);
        return CREMA_OK;
    }
    enum crema_status st = outfile_open(&file, path, err);
    if (st == CREMA_OK) {
        term_init(&other.out, file.file, COLOR_NEVER);
        print(&other, view);
        st = outfile_commit(&file, err);
    }
    outfile_close(&file);
    return st;
}

static enum crema_status show(struct cli *cli, const struct efuse_session *s, int argc, char **argv,
                              printer *usual, struct crema_error *err)
{
    const struct efuse_opts *o = s->opts;
    struct efuse_view view = {.image = &s->image,
                              .id = &s->id,
                              .is_all = o->is_all,
                              .is_active = o->is_active,
                              .names = argc ? argv : NULL,
                              .name_count = (size_t)argc};
    bool is_value = is_format(o, "value-only") || is_format(o, "value_only");
    enum crema_status st = efuse_check_names(&view, err);
    if (st == CREMA_OK && is_value && argc == 0)
        st = cr_err(err, CREMA_E_USAGE, "--format value-only needs the name of a field");
    if (st != CREMA_OK)
        return st;
    if (cli->is_json)
        events_emit(cli, "result", efuse_json(&view));
    else
        st = print_to(cli, &view, o->output,
                      is_value               ? efuse_show_values
                      : is_format(o, "json") ? print_json
                                             : usual,
                      err);
    return st;
}

static enum crema_status run_shown(struct cli *cli, const void *opts, int argc, char **argv,
                                   printer *usual, struct crema_error *err)
{
    struct efuse_session s;
    enum crema_status st = efuse_open(cli, opts, &s, err);
    return st == CREMA_OK ? efuse_close(cli, &s, show(cli, &s, argc, argv, usual, err), err) : st;
}

static enum crema_status run_summary(struct cli *cli, const void *opts, int argc, char **argv,
                                     int *exit_code, struct crema_error *err)
{
    (void)exit_code;
    return run_shown(cli, opts, argc, argv, efuse_show_summary, err);
}

static enum crema_status run_show(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    (void)exit_code;
    return run_shown(cli, opts, argc, argv, efuse_show_fields, err);
}

static const struct cmd cmd_summary = {
    .name = "summary",
    .args = "[FIELD ...]",
    .summary = "what matters, and all fields by what they are about",
    .details = "  R and W: software can still read and burn a field.\n\n"
               "  crema efuse summary\n"
               "  crema efuse summary MAC --format value-only",
    .opts = summary_options,
    .opt_count = CR_COUNT(summary_options),
    .opts_size = sizeof(struct efuse_opts),
    .max_args = FIELDS_MAX,
    .has_events = true,
    .run = run_summary,
};

static const struct cmd cmd_show = {
    .name = "show",
    .args = "FIELD ...",
    .summary = "all about some fields: value, place, protection, what they can be",
    .opts = summary_options,
    .opt_count = CR_COUNT(summary_options),
    .opts_size = sizeof(struct efuse_opts),
    .min_args = 1,
    .max_args = FIELDS_MAX,
    .has_events = true,
    .run = run_show,
};

/* ---- dump ---- */

static const char *const dump_formats[] = {"default", "joint", "split", NULL};

static const struct opt dump_options[] = {
    ATTACH_OPTIONS(struct efuse_opts, attach),
    {.name = "format",
     .kind = OPT_CHOICE,
     .value = "HOW",
     .offset = offsetof(struct efuse_opts, format),
     .choices = dump_formats,
     .help = "joint (one file, the default with -o) or split (one file a block)"},
    OPT(struct efuse_opts, output, "output", "-o --file-name", OPT_STRING, "FILE",
        "write the blocks' bytes to a file"),
};

static size_t block_bytes(const struct crema_efuse_image *image, unsigned block, uint8_t *out)
{
    size_t words = image->chip->efuse->blocks[block].words;
    if (block && image->coding == CREMA_EFUSE_3_4)
        words = 6;
    for (size_t i = 0; i < words; i++)
        put_le32(out + 4 * i, image->words[block][i]);
    return 4 * words;
}

static void print_words(const struct cli *cli, const struct crema_efuse_image *image)
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    for (unsigned i = 0; i < image->chip->efuse->block_count; i++) {
        const struct crema_efuse_block *b = &image->chip->efuse->blocks[i];
        size_t len = block_bytes(image, i, bytes);
        fprintf(cli->out.file, "%-15s (%-16s) [%-2u] dump:", b->name, b->aliases, i);
        for (size_t k = 0; k < len; k += 4)
            fprintf(cli->out.file, " %08x", (unsigned)get_le32(bytes + k));
        fprintf(cli->out.file, "\n");
    }
}

static json_t *words_json(const struct crema_efuse_image *image)
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    json_t *blocks = json_array();
    for (unsigned i = 0; i < image->chip->efuse->block_count; i++) {
        json_t *words = json_array();
        size_t len = block_bytes(image, i, bytes);
        for (size_t k = 0; k < len; k += 4)
            json_array_append_new(words, json_integer(get_le32(bytes + k)));
        json_array_append_new(blocks,
                              json_pack("{s:s,s:i,s:o}", "name", image->chip->efuse->blocks[i].name,
                                        "block", (int)i, "words", words));
    }
    return json_pack("{s:s,s:o}", "chip", image->chip->name, "blocks", blocks);
}

static enum crema_status dump_joint(const struct crema_efuse_image *image, const char *path,
                                    struct crema_error *err)
{
    uint8_t all[CREMA_EFUSE_BLOCKS_MAX * CREMA_EFUSE_BYTES_MAX];
    size_t len = 0;
    for (unsigned i = 0; i < image->chip->efuse->block_count; i++)
        len += block_bytes(image, i, all + len);
    return cr_file_write(path, all, len, err);
}

/* dump.bin becomes dump0.bin, dump1.bin ... */
static enum crema_status dump_split(const struct crema_efuse_image *image, const char *path,
                                    struct crema_error *err)
{
    const char *slash = strrchr(path, '/'), *dot = strrchr(slash ? slash : path, '.');
    int stem = (int)(dot ? dot - path : (ptrdiff_t)strlen(path));
    enum crema_status st = CREMA_OK;
    for (unsigned i = 0; st == CREMA_OK && i < image->chip->efuse->block_count; i++) {
        uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
        char name[PATH_MAX];
        int n = snprintf(name, sizeof name, "%.*s%u%s", stem, path, i, dot ? dot : "");
        if (n >= (int)sizeof name)
            return cr_err(err, CREMA_E_USAGE, "the name %s is too long", path);
        st = cr_file_write(name, bytes, block_bytes(image, i, bytes), err);
    }
    return st;
}

static enum crema_status dump(struct cli *cli, const struct efuse_session *s,
                              struct crema_error *err)
{
    const struct efuse_opts *o = s->opts;
    enum crema_status st = CREMA_OK;
    if (o->output)
        st = is_format(o, "split") ? dump_split(&s->image, o->output, err)
                                   : dump_joint(&s->image, o->output, err);
    if (st == CREMA_OK && cli->is_json)
        events_emit(cli, "result", words_json(&s->image));
    else if (st == CREMA_OK && !o->output)
        print_words(cli, &s->image);
    return st;
}

static enum crema_status run_dump(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct efuse_session s;
    (void)argc, (void)argv, (void)exit_code;
    enum crema_status st = efuse_open(cli, opts, &s, err);
    return st == CREMA_OK ? efuse_close(cli, &s, dump(cli, &s, err), err) : st;
}

static const struct cmd cmd_dump = {
    .name = "dump",
    .args = "",
    .summary = "the blocks as words, or as bytes in a file",
    .opts = dump_options,
    .opt_count = CR_COUNT(dump_options),
    .opts_size = sizeof(struct efuse_opts),
    .has_events = true,
    .run = run_dump,
};

/* ---- check ---- */

static const struct opt check_options[] = {ATTACH_OPTIONS(struct efuse_opts, attach)};

static enum crema_status check(struct cli *cli, const struct efuse_session *s,
                               struct crema_error *err)
{
    const struct efuse_view view = {.image = &s->image, .id = &s->id, .is_active = true};
    bool is_failed = false;
    for (unsigned i = 0; i < s->image.chip->efuse->block_count; i++)
        is_failed |= s->image.is_failed[i];
    if (cli->is_json)
        events_emit(cli, "result", efuse_json(&view));
    else if (!efuse_show_errors(cli, &s->image))
        fprintf(cli->out.file, "no errors\n");
    return is_failed ? cr_err(err, CREMA_E_VERIFY, "eFuse blocks read back with errors") : CREMA_OK;
}

static enum crema_status run_check(struct cli *cli, const void *opts, int argc, char **argv,
                                   int *exit_code, struct crema_error *err)
{
    struct efuse_session s;
    (void)argc, (void)argv, (void)exit_code;
    enum crema_status st = efuse_open(cli, opts, &s, err);
    return st == CREMA_OK ? efuse_close(cli, &s, check(cli, &s, err), err) : st;
}

#define CHECK_CMD(var, word, hidden)                                                               \
    static const struct cmd var = {                                                                \
        .name = word,                                                                              \
        .args = "",                                                                                \
        .summary = "whether blocks have decayed",                                                  \
        .opts = check_options,                                                                     \
        .opt_count = CR_COUNT(check_options),                                                      \
        .opts_size = sizeof(struct efuse_opts),                                                    \
        .has_events = true,                                                                        \
        .is_hidden = hidden,                                                                       \
        .run = run_check,                                                                          \
    }
CHECK_CMD(cmd_efuse_check, "check", false);
CHECK_CMD(cmd_check_error, "check-error", true);

const struct cmd cmd_efuse = {
    .name = "efuse",
    .args = "COMMAND",
    .summary = "eFuses: show, dump and burn what is in a chip for ever",
    .details = "  What is burnt stays: every command that burns shows the bits before and after,\n"
               "  and wants BURN to be typed, or --confirm BURN.\n\n"
               "  crema efuse summary\n"
               "  crema efuse show SPI_BOOT_CRYPT_CNT\n"
               "  crema efuse burn CUSTOM_MAC 62:00:00:00:00:01 --dry-run\n"
               "  crema efuse burn-key BLOCK_KEY0 key.bin HMAC_UP --dry-run",
    .opts = summary_options,
    .opt_count = CR_COUNT(summary_options),
    .opts_size = sizeof(struct efuse_opts),
    .max_args = 0,
    .has_events = true,
    .sub =
        (const struct cmd *const[]){
            &cmd_summary, &cmd_show, &cmd_dump, &cmd_efuse_check, &cmd_check_error, &cmd_efuse_burn,
            &cmd_efuse_burn_efuse, &cmd_efuse_burn_bit, &cmd_efuse_burn_data, &cmd_efuse_burn_key,
            &cmd_efuse_burn_mac, &cmd_efuse_read_protect, &cmd_efuse_read_protect_efuse,
            &cmd_efuse_write_protect, &cmd_efuse_write_protect_efuse, &cmd_efuse_voltage, NULL},
    .run = run_summary,
};
