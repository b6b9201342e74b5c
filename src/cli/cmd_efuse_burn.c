/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema efuse burn and its sisters. Each makes a plan; what is planned is shown bit by bit, checked
 * for what people regret, confirmed, burnt, and read back. */
#include "buf.h"
#include "bytes.h"
#include "efuse_session.h"
#include "efuse_show.h"
#include "err.h"
#include "events.h"
#include "suggest.h"

#include <string.h>
#include <strings.h>
#include <unistd.h>

#define WORDS_MAX 64u
#define KEY_MAX   64u /* bytes */
#define WORD_BURN "BURN"

#define BURN_OPTIONS                                                                               \
    ATTACH_OPTIONS(struct efuse_opts, attach),                                                     \
        OPT(struct efuse_opts, is_dry, "dry-run", "-n", OPT_FLAG, NULL,                            \
            "show what would be burnt, and burn nothing"),                                         \
        OPT(struct efuse_opts, confirm, "confirm", NULL, OPT_STRING, "BURN",                       \
            "burn without asking; the word is BURN"),                                              \
        OPT(struct efuse_opts, is_yes, "yes", "-y --do-not-confirm", OPT_FLAG, NULL,               \
            "the same as --confirm BURN"),                                                         \
        OPT(struct efuse_opts, is_forced, "force", NULL, OPT_FLAG, NULL,                           \
            "burn what ends in a chip that does less than its owner wants")

static const struct opt burn_options[] = {BURN_OPTIONS};
static const struct opt data_options[] = {
    BURN_OPTIONS,
    OPT(struct efuse_opts, offset, "offset", NULL, OPT_UINT, "BYTES", "where in the block"),
};
static const struct opt key_options[] = {
    BURN_OPTIONS,
    OPT(struct efuse_opts, is_readable, "no-read-protect", NULL, OPT_FLAG, NULL,
        "leave a secret key readable by software"),
    OPT(struct efuse_opts, is_writable, "no-write-protect", NULL, OPT_FLAG, NULL,
        "leave the key's block open for more bits"),
    OPT(struct efuse_opts, is_unprotected, "no-protect-key", NULL, OPT_FLAG, NULL, "both of these"),
    OPT(struct efuse_opts, is_shown, "show-sensitive-info", NULL, OPT_FLAG, NULL,
        "show the bytes of keys"),
};

/* ---- what is planned, for people ---- */

struct change {
    const struct crema_efuse_image *before, *after;
    const struct crema_efuse_plan *plan;
    bool is_secret_shown;
};

/* Planned bits of a field, and of its block as far as no field before it had them. */
static unsigned planned_bits(const struct change *c, const struct crema_efuse_field *f,
                             uint32_t left[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_WORDS_MAX])
{
    const struct crema_efuse_piece whole = {f->bit, f->len};
    const struct crema_efuse_piece *pieces = f->pieces ? f->pieces : &whole;
    unsigned count = f->pieces ? f->piece_count : 1, bits = 0;
    for (unsigned i = 0; i < count; i++) {
        for (unsigned k = 0; k < pieces[i].len; k++) {
            unsigned bit = pieces[i].bit + k;
            uint32_t mask = 1u << bit % 32;
            bits += (left[f->block][bit / 32] & mask) != 0;
            left[f->block][bit / 32] &= ~(c->plan->words[f->block][bit / 32] & mask);
        }
    }
    return bits;
}

static void bit_text(const struct crema_efuse_image *image, const struct crema_efuse_field *f,
                     char buf[40])
{
    unsigned len = crema_efuse_len(image, f);
    uint64_t value = crema_efuse_uint(image, f);
    for (unsigned i = 0; i < len && i < 39; i++)
        buf[i] = value >> (len - 1 - i) & 1 ? '1' : '0';
    buf[len < 39 ? len : 39] = '\0';
}

static bool is_key(const struct crema_efuse_field *f)
{
    return f->group == CREMA_EFUSE_CLASS_KEY && f->type == CREMA_EFUSE_BYTES;
}

static void show_change(const struct cli *cli, const struct change *c,
                        const struct crema_efuse_field *f, unsigned bits)
{
    char before[CREMA_EFUSE_TEXT_MAX], after[CREMA_EFUSE_TEXT_MAX];
    struct crema_efuse_image plain = *c->after;
    term_print(&cli->out, STYLE_BOLD, "  %-28s", f->name);
    if (is_key(f) && !c->is_secret_shown) {
        fprintf(cli->out.file, " %u bits of %u\n", bits, crema_efuse_len(c->before, f));
        return;
    }
    if (f->len <= 32) {
        bit_text(c->before, f, before);
        bit_text(c->after, f, after);
        fprintf(cli->out.file, " %s -> %s", before, after);
    }
    /* What will be hidden is shown as it will stand. */
    memset(plain.words[0] + 1, 0, sizeof plain.words[0][0] * (f->block != 0));
    fprintf(cli->out.file, "  %s -> %s\n", crema_efuse_text(c->before, f, before),
            crema_efuse_text(f->block ? &plain : c->after, f, after));
}

static const char *change_name(const struct change *c, const struct crema_efuse_field *f,
                               json_t *list)
{
    char before[CREMA_EFUSE_TEXT_MAX], after[CREMA_EFUSE_TEXT_MAX];
    bool is_secret = is_key(f) && !c->is_secret_shown;
    json_array_append_new(list, json_pack("{s:s,s:s,s:s}", "name", f->name, "before",
                                          is_secret ? "?" : crema_efuse_text(c->before, f, before),
                                          "after",
                                          is_secret ? "?" : crema_efuse_text(c->after, f, after)));
    return f->name;
}

/* Fields first, then blocks whose bits belong to no smaller field. */
static void walk_changes(struct cli *cli, const struct change *c, json_t *list)
{
    uint32_t left[CREMA_EFUSE_BLOCKS_MAX][CREMA_EFUSE_WORDS_MAX];
    memcpy(left, c->plan->words, sizeof left);
    for (unsigned pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < c->before->layout->field_count; i++) {
            const struct crema_efuse_field *f = &c->before->layout->fields[i];
            bool is_large = f->len > 128 || f->flags & CREMA_EFUSE_DERIVED;
            unsigned bits = is_large == (pass == 1) ? planned_bits(c, f, left) : 0;
            if (bits && list)
                change_name(c, f, list);
            else if (bits)
                show_change(cli, c, f, bits);
        }
    }
}

static void apply(const struct crema_efuse_plan *plan, struct crema_efuse_image *after)
{
    *after = *plan->image;
    for (size_t b = 0; b < CREMA_EFUSE_BLOCKS_MAX; b++) {
        for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
            after->words[b][i] |= plan->words[b][i];
    }
}

static unsigned count_bits(const struct crema_efuse_plan *plan)
{
    unsigned bits = 0;
    for (size_t b = 0; b < CREMA_EFUSE_BLOCKS_MAX; b++) {
        for (size_t i = 0; i < CREMA_EFUSE_WORDS_MAX; i++)
            bits += (unsigned)__builtin_popcount(plan->words[b][i]);
    }
    return bits;
}

/* ---- may it be burnt? ---- */

static enum crema_status check_dangers(struct cli *cli, const struct efuse_session *s,
                                       const struct crema_efuse_plan *plan, struct crema_error *err)
{
    struct crema_efuse_danger dangers[CREMA_EFUSE_DANGERS_MAX];
    size_t count = crema_efuse_plan_check(plan, dangers);
    for (size_t i = 0; i < count && (s->opts->is_forced || s->opts->is_dry); i++)
        term_print(&cli->err, STYLE_YELLOW, "warning: %s: %s\n", dangers[i].what, dangers[i].why);
    if (count == 0 || s->opts->is_forced || s->opts->is_dry)
        return CREMA_OK;
    cr_err(err, CREMA_E_USAGE, "%s: %s", dangers[0].what, dangers[0].why);
    cr_err_try(err, "%s (or --force, to burn it all the same)", dangers[0].instead);
    return CREMA_E_USAGE;
}

static enum crema_status confirm(struct cli *cli, const struct efuse_opts *o,
                                 struct crema_error *err)
{
    char line[32] = "";
    if (o->is_yes || (o->confirm && strcmp(o->confirm, WORD_BURN) == 0))
        return CREMA_OK;
    if (!o->confirm && isatty(STDIN_FILENO)) {
        term_print(&cli->err, STYLE_BOLD, "This cannot be undone. Type %s to go on: ", WORD_BURN);
        fflush(cli->err.file);
        if (!fgets(line, sizeof line, stdin))
            line[0] = '\0';
        line[strcspn(line, "\r\n")] = '\0';
        if (strcmp(line, WORD_BURN) == 0)
            return CREMA_OK;
    }
    cr_err(err, CREMA_E_USAGE, "it was not confirmed, and nothing was burnt");
    cr_err_try(err, "--confirm %s, or typing it in a terminal", WORD_BURN);
    return CREMA_E_USAGE;
}

static void say_words(const struct cli *cli, unsigned bits, bool is_unverified)
{
    if (bits == 0)
        fprintf(cli->out.file, "nothing to burn: it is so already\n");
    else
        fprintf(cli->out.file, "burnt %u %s%s\n", bits, bits == 1 ? "bit" : "bits",
                is_unverified ? "; what came last closed the way to read back" : ", and read back");
}

static void say_burnt(struct cli *cli, const struct efuse_session *s,
                      const struct crema_efuse_plan *plan,
                      const struct crema_efuse_burn_result *result)
{
    const struct change change = {&s->image, &result->after, plan, s->opts->is_shown};
    unsigned bits = count_bits(plan);
    json_t *list = json_array();
    walk_changes(cli, &change, list);
    if (cli->is_json) {
        events_emit(cli, "result",
                    json_pack("{s:s,s:i,s:b,s:b,s:i,s:O}", "chip", s->image.chip->name, "bits",
                              (int)bits, "dry_run", s->opts->is_dry, "verified",
                              !result->is_unverified && !s->opts->is_dry, "retries",
                              (int)result->retries, "burnt", list));
    } else if (!cli->is_quiet && !s->opts->is_dry) {
        say_words(cli, bits, result->is_unverified);
    }
    json_decref(list);
}

static enum crema_status burn_plan(struct cli *cli, struct efuse_session *s,
                                   const struct crema_efuse_plan *plan, struct crema_error *err)
{
    struct crema_efuse_burn_result result = {0};
    enum crema_status st = check_dangers(cli, s, plan, err);
    apply(plan, &result.after);
    const struct change change = {&s->image, &result.after, plan, s->opts->is_shown};
    bool is_empty = crema_efuse_plan_is_empty(plan);
    if (st == CREMA_OK && !is_empty && !cli->is_json) {
        fprintf(cli->out.file, "to be burnt into %s: %u %s\n", s->id.variant, count_bits(plan),
                count_bits(plan) == 1 ? "bit" : "bits");
        walk_changes(cli, &change, NULL);
    }
    if (st == CREMA_OK && !s->opts->is_dry && !is_empty) {
        st = confirm(cli, s->opts, err);
        if (st == CREMA_OK)
            st = crema_loader_efuse_burn(s->attach.loader, plan, &result, err);
    }
    if (st == CREMA_OK)
        say_burnt(cli, s, plan, &result);
    return st;
}

/* ---- the commands ---- */

typedef enum crema_status planner(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                  int argc, char **argv, struct crema_error *err);

static enum crema_status run_planner(struct cli *cli, const void *opts, int argc, char **argv,
                                     planner *make, struct crema_error *err)
{
    struct efuse_session s;
    struct crema_efuse_plan plan;
    enum crema_status st = efuse_open(cli, opts, &s, err);
    if (st != CREMA_OK)
        return st;
    crema_efuse_plan_init(&plan, &s.image);
    st = make(&s, &plan, argc, argv, err);
    if (st == CREMA_OK)
        st = burn_plan(cli, &s, &plan, err);
    return efuse_close(cli, &s, st, err);
}

static enum crema_status plan_fields(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                     int argc, char **argv, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (argc > 1 && argc % 2)
        return cr_err(err, CREMA_E_USAGE, "%s has no value behind it", argv[argc - 1]);
    for (int i = 0; st == CREMA_OK && i < argc; i += 2) {
        const struct crema_efuse_field *f = efuse_field(&s->image, argv[i], err);
        st = f ? crema_efuse_plan_text(plan, f, argc > 1 ? argv[i + 1] : NULL, err) : CREMA_E_USAGE;
    }
    return st;
}

static enum crema_status find_block(const struct efuse_session *s, const char *name,
                                    unsigned *block, struct crema_error *err)
{
    int found = crema_efuse_find_block(s->image.chip, name);
    const struct crema_efuse_field *f = crema_efuse_find(&s->image, name); /* "KEY0" */
    if (found < 0 && f && f->type == CREMA_EFUSE_BYTES && f->bit == 0)
        found = f->block;
    *block = (unsigned)found;
    return found >= 0 ? CREMA_OK
                      : cr_err(err, CREMA_E_USAGE, "the %s has no eFuse block '%s'",
                               s->image.chip->title, name);
}

static enum crema_status plan_bits(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                   int argc, char **argv, struct crema_error *err)
{
    unsigned block;
    enum crema_status st = find_block(s, argv[0], &block, err);
    for (int i = 1; st == CREMA_OK && i < argc; i++) {
        uint64_t bit = 0;
        st = opt_parse_uint(argv[i], &bit, err);
        if (st == CREMA_OK)
            st = crema_efuse_plan_bit(plan, block, bit < 1000 ? (unsigned)bit : 1000, err);
    }
    return st;
}

static enum crema_status plan_data(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                   int argc, char **argv, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (argc % 2)
        return cr_err(err, CREMA_E_USAGE, "%s has no file behind it", argv[argc - 1]);
    for (int i = 0; st == CREMA_OK && i < argc; i += 2) {
        struct cr_buf file =
            CR_BUF_INIT(CREMA_EFUSE_BYTES_MAX + 1) /* one more, to see that it is too long */;
        unsigned block;
        st = find_block(s, argv[i], &block, err);
        if (st == CREMA_OK)
            st = cr_file_read(argv[i + 1], &file, err);
        if (st == CREMA_OK)
            st = crema_efuse_plan_block(plan, block, (size_t)s->opts->offset, file.data, file.len,
                                        err);
        cr_buf_release(&file);
    }
    return st;
}

/* One key: where the place tells the purpose, the purpose's name is a place too. */
static enum crema_status find_key(const struct efuse_session *s, char **argv, int argc,
                                  struct crema_efuse_key *key, int *used, struct crema_error *err)
{
    const struct crema_chip *chip = s->image.chip;
    const struct crema_efuse_purpose *p = crema_efuse_purpose(chip, argv[0]);
    *used = p && p->block ? 2 : 3;
    if (argc < *used) {
        cr_err(err, CREMA_E_USAGE, "a block, a file and a purpose are needed for a key");
        cr_err_try(err, "crema efuse burn-key BLOCK_KEY0 key.bin HMAC_UP");
        return CREMA_E_USAGE;
    }
    key->purpose = *used == 2 ? p : crema_efuse_purpose(chip, argv[2]);
    if (!key->purpose) {
        struct cr_suggest near = {.word = argv[2]};
        for (p = chip->efuse->purposes; p->name; p++)
            cr_suggest_add(&near, p->name);
        cr_err(err, CREMA_E_USAGE, "the %s has no key purpose '%s'", chip->title, argv[2]);
        if (near.best)
            cr_err_try(err, "%s", near.best);
        return CREMA_E_USAGE;
    }
    key->block = key->purpose->block;
    return *used == 2 ? CREMA_OK : find_block(s, argv[0], &key->block, err);
}

static enum crema_status plan_keys(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                   int argc, char **argv, struct crema_error *err)
{
    const struct efuse_opts *o = s->opts;
    enum crema_status st = CREMA_OK;
    for (int i = 0, used = 0; st == CREMA_OK && i < argc; i += used) {
        struct cr_buf file = CR_BUF_INIT(KEY_MAX + 1);
        struct crema_efuse_key key = {.is_readable = o->is_readable || o->is_unprotected,
                                      .is_writable = o->is_writable || o->is_unprotected};
        st = find_key(s, argv + i, argc - i, &key, &used, err);
        if (st == CREMA_OK)
            st = cr_file_read(argv[i + 1], &file, err);
        key.data = file.data;
        key.len = file.len;
        if (st == CREMA_OK)
            st = crema_efuse_plan_key(plan, &key, err);
        if (file.data)
            explicit_bzero(file.data, file.len);
        cr_buf_release(&file);
    }
    return st;
}

static enum crema_status plan_mac(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                  int argc, char **argv, struct crema_error *err)
{
    (void)argc;
    const struct crema_efuse_field *f = efuse_field(&s->image, "CUSTOM_MAC", err);
    return f ? crema_efuse_plan_text(plan, f, argv[0], err) : CREMA_E_USAGE;
}

static enum crema_status plan_hidden(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                     int argc, char **argv, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (int i = 0; st == CREMA_OK && i < argc; i++) {
        const struct crema_efuse_field *f = efuse_field(&s->image, argv[i], err);
        st = f ? crema_efuse_plan_hide(plan, f, err) : CREMA_E_USAGE;
    }
    return st;
}

static enum crema_status plan_locked(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                     int argc, char **argv, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (int i = 0; st == CREMA_OK && i < argc; i++) {
        const struct crema_efuse_field *f = efuse_field(&s->image, argv[i], err);
        st = f ? crema_efuse_plan_lock(plan, f, err) : CREMA_E_USAGE;
    }
    return st;
}

/* Regulator: forced by eFuse, on, and at the higher voltage. Off leaves the last two out. */
static enum crema_status plan_voltage(const struct efuse_session *s, struct crema_efuse_plan *plan,
                                      int argc, char **argv, struct crema_error *err)
{
    static const char *const old[] = {"XPD_SDIO_FORCE", "XPD_SDIO_REG", "XPD_SDIO_TIEH"};
    static const char *const new[] = {"VDD_SPI_FORCE", "VDD_SPI_XPD", "VDD_SPI_TIEH"};
    static const char *const levels[] = {"OFF", "1.8V", "3.3V"};
    const char *const *names = crema_efuse_find(&s->image, old[0]) ? old : new;
    size_t level = 0;
    (void)argc;
    while (level < CR_COUNT(levels) && strcasecmp(levels[level], argv[0]) != 0)
        level++;
    if (level == CR_COUNT(levels))
        return cr_err(err, CREMA_E_USAGE, "the voltage is OFF, 1.8V or 3.3V, not '%s'", argv[0]);
    if (!crema_efuse_find(&s->image, names[0]))
        return cr_err(err, CREMA_E_UNSUPPORTED, "the %s has no eFuses for the flash's voltage",
                      s->image.chip->title);
    for (size_t i = level + 1; i < CR_COUNT(levels); i++) {
        if (crema_efuse_value(&s->image, names[i]))
            return cr_err(err, CREMA_E_TARGET, "%s is burnt, so it cannot be %s any more", names[i],
                          levels[level]);
    }
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i <= level; i++)
        st = crema_efuse_plan_text(plan, crema_efuse_find(&s->image, names[i]), "1", err);
    return st;
}

#define BURN_CMD(var, word, hidden, make, args_, least, most, rows, text)                          \
    static enum crema_status run_##var(struct cli *cli, const void *opts, int argc, char **argv,   \
                                       int *exit_code, struct crema_error *err)                    \
    {                                                                                              \
        (void)exit_code;                                                                           \
        return run_planner(cli, opts, argc, argv, make, err);                                      \
    }                                                                                              \
    const struct cmd var = {                                                                       \
        .name = word,                                                                              \
        .args = args_,                                                                             \
        .summary = text,                                                                           \
        .opts = rows,                                                                              \
        .opt_count = CR_COUNT(rows),                                                               \
        .opts_size = sizeof(struct efuse_opts),                                                    \
        .min_args = least,                                                                         \
        .max_args = most,                                                                          \
        .has_events = true,                                                                        \
        .is_hidden = hidden,                                                                       \
        .run = run_##var,                                                                          \
    }

#define FIELDS_ARGS "FIELD [VALUE [FIELD VALUE ...]]"
#define FIELDS_TEXT "burn values into fields; a flag or a counter alone gets one more bit"
#define HIDE_TEXT   "hide blocks from software for ever"
#define LOCK_TEXT   "end all burning of fields, with what shares their bit"

BURN_CMD(cmd_efuse_burn, "burn", false, plan_fields, FIELDS_ARGS, 1, WORDS_MAX, burn_options,
         FIELDS_TEXT);
BURN_CMD(cmd_efuse_burn_efuse, "burn-efuse", true, plan_fields, FIELDS_ARGS, 1, WORDS_MAX,
         burn_options, FIELDS_TEXT);
BURN_CMD(cmd_efuse_burn_bit, "burn-bit", false, plan_bits, "BLOCK BIT ...", 2, WORDS_MAX,
         burn_options, "burn bits of a block by number");
BURN_CMD(cmd_efuse_burn_data, "burn-block-data", false, plan_data, "BLOCK FILE [BLOCK FILE ...]", 2,
         WORDS_MAX, data_options, "burn a file's bytes into a block, as they are");
BURN_CMD(cmd_efuse_burn_key, "burn-key", false, plan_keys,
         "BLOCK FILE PURPOSE [BLOCK FILE PURPOSE ...]", 2, WORDS_MAX, key_options,
         "burn keys, with their purpose and protection");
BURN_CMD(cmd_efuse_burn_mac, "burn-custom-mac", false, plan_mac, "MAC", 1, 1, burn_options,
         "burn an address of one's own");
BURN_CMD(cmd_efuse_read_protect, "read-protect", false, plan_hidden, "FIELD ...", 1, WORDS_MAX,
         burn_options, HIDE_TEXT);
BURN_CMD(cmd_efuse_read_protect_efuse, "read-protect-efuse", true, plan_hidden, "FIELD ...", 1,
         WORDS_MAX, burn_options, HIDE_TEXT);
BURN_CMD(cmd_efuse_write_protect, "write-protect", false, plan_locked, "FIELD ...", 1, WORDS_MAX,
         burn_options, LOCK_TEXT);
BURN_CMD(cmd_efuse_write_protect_efuse, "write-protect-efuse", true, plan_locked, "FIELD ...", 1,
         WORDS_MAX, burn_options, LOCK_TEXT);
BURN_CMD(cmd_efuse_voltage, "set-flash-voltage", false, plan_voltage, "1.8V|3.3V|OFF", 1, 1,
         burn_options, "burn the voltage of the flash's regulator");
