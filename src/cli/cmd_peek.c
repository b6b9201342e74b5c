/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* crema peek, crema poke: registers of a chip in download mode, by name.
 *
 * Names are looked up before the port is opened, so that a misspelt one costs no reset. The
 * loader's commands move words of 32 bits; registers of other sizes are made of those. */
#include "attach.h"
#include "buf.h"
#include "commands.h"
#include "err.h"
#include "svd_view.h"

#include <crema/loader.h>
#include <ctype.h>
#include <string.h>

#define TARGETS_MAX 32

struct peek_opts {
    struct attach_opts attach;
    const char *svd;
    bool is_forced;
};

/* A register by its description, or a bare word that nobody describes. */
struct target {
    struct crema_svd_place place; /* reg NULL: bare */
    uint32_t addr;
    unsigned bytes;
};

#define PEEK_OPTIONS                                                                               \
    ATTACH_OPTIONS(struct peek_opts, attach),                                                      \
        OPT(struct peek_opts, svd, "svd", NULL, OPT_STRING, "FILE",                                \
            "SVD file that names the registers (default: what is built in)")

static const struct opt peek_options[] = {PEEK_OPTIONS};
static const struct opt poke_options[] = {
    PEEK_OPTIONS,
    OPT(struct peek_opts, is_forced, "force", NULL, OPT_FLAG, NULL,
        "write what is described as read-only"),
};

/* What is asked for, and what it means on the chip that is thought to be there. */
struct job {
    const struct peek_opts *opts;
    char **words; /* the targets, as they were typed */
    size_t count;
    const char *value_word;        /* of poke; NULL: only read */
    const struct crema_chip *chip; /* whose description `svd` is; NULL with --svd */
    struct crema_svd *svd;
    struct target targets[TARGETS_MAX];
    uint64_t value, mask; /* what poke writes, into which bits */
};

static enum crema_status find_target(const struct crema_svd *svd, const char *text,
                                     struct target *t, struct crema_error *err)
{
    uint64_t addr = 0;
    memset(t, 0, sizeof *t);
    if (isdigit((unsigned char)text[0])) {
        enum crema_status st = opt_parse_uint(text, &addr, err);
        if (st != CREMA_OK)
            return st;
        if (addr > UINT32_MAX || addr % 4)
            return cr_err(err, CREMA_E_USAGE, "%s is no address of a 32-bit word", text);
        t->addr = (uint32_t)addr;
        t->bytes = 4;
        if (!crema_svd_at(svd, t->addr, &t->place) || svd_view_addr(&t->place) != t->addr)
            memset(&t->place, 0, sizeof t->place);
    } else {
        enum crema_status st = svd_view_find_reg(svd, text, &t->place, err);
        if (st != CREMA_OK)
            return st;
        t->addr = svd_view_addr(&t->place);
    }
    if (t->place.reg)
        t->bytes = (t->place.reg->size_bits + 7u) / 8;
    return CREMA_OK;
}

/* The words that hold the target, least significant first. */
static enum crema_status read_target(struct crema_loader *loader, const struct target *t,
                                     uint64_t *value, struct crema_error *err)
{
    uint32_t first = t->addr & ~3u;
    unsigned shift = 8 * (t->addr & 3u);
    unsigned end = t->addr - first + t->bytes; /* at most 11: a third word only when shifted */
    *value = 0;
    for (unsigned at = 0; at < end && at <= 8; at += 4) {
        uint32_t word;
        enum crema_status st = crema_loader_read_reg(loader, first + at, &word, err);
        if (st != CREMA_OK)
            return st;
        unsigned to = 8 * at;
        *value |= to >= shift ? (uint64_t)word << (to - shift) : (uint64_t)word >> shift;
    }
    if (t->bytes < 8)
        *value &= ((uint64_t)1 << (8 * t->bytes)) - 1;
    return CREMA_OK;
}

static enum crema_status write_target(struct crema_loader *loader, const struct target *t,
                                      uint64_t value, uint64_t mask, struct crema_error *err)
{
    uint32_t first = t->addr & ~3u;
    unsigned shift = 8 * (t->addr & 3u);
    unsigned end = t->addr - first + t->bytes; /* at most 11: a third word only when shifted */
    for (unsigned at = 0; at < end && at <= 8; at += 4) {
        unsigned from = 8 * at;
        if (from >= shift + 64)
            break;
        uint32_t v = (uint32_t)(from >= shift ? value >> (from - shift) : value << shift);
        uint32_t m = (uint32_t)(from >= shift ? mask >> (from - shift) : mask << shift);
        enum crema_status st =
            m ? crema_loader_write_reg(loader, first + at, v, m, 0, err) : CREMA_OK;
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

static void show_target(struct cli *cli, json_t *list, const struct target *t, uint64_t value)
{
    if (list && t->place.reg) {
        json_array_append_new(list, svd_view_reg_json(&t->place, &value));
    } else if (list) {
        json_array_append_new(list, json_pack("{s:I, s:I}", "address", (json_int_t)t->addr, "value",
                                              (json_int_t)value));
    } else if (t->place.reg) {
        svd_view_title(&cli->out, &t->place, &value);
        svd_view_fields(&cli->out, &t->place, &value);
    } else {
        fprintf(cli->out.file, "0x%08x  0x%08llx\n", t->addr, (unsigned long long)value);
    }
}

static enum crema_status do_job(struct cli *cli, struct crema_loader *loader, const struct job *job,
                                json_t *list, struct crema_error *err)
{
    for (size_t i = 0; i < job->count; i++) {
        const struct target *t = &job->targets[i];
        uint64_t now = 0;
        bool is_silent =
            job->value_word && t->place.reg && t->place.reg->access == CREMA_SVD_WRITE_ONLY;
        enum crema_status st =
            job->value_word ? write_target(loader, t, job->value, job->mask, err) : CREMA_OK;
        if (st == CREMA_OK && !is_silent)
            st = read_target(loader, t, &now, err);
        if (st != CREMA_OK)
            return st;
        if (!is_silent)
            show_target(cli, list, t, now);
    }
    return CREMA_OK;
}

/* Turns the user's value into what is written into which bits. */
static enum crema_status plan_write(struct job *job, struct crema_error *err)
{
    const struct target *t = &job->targets[0];
    const struct crema_svd_place *place = &t->place;
    uint64_t value = 0;
    enum crema_status st = opt_parse_uint(job->value_word, &value, err);
    if (st != CREMA_OK)
        return st;
    job->value = value;
    job->mask = t->bytes >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * t->bytes)) - 1;
    if (!place->reg)
        return value <= UINT32_MAX
                   ? CREMA_OK
                   : cr_err(err, CREMA_E_USAGE, "0x%llx does not fit the 32 bits of a word",
                            (unsigned long long)value);
    st = svd_view_check_value(place, value, err);
    if (st != CREMA_OK)
        return st;
    unsigned access = place->field ? place->field->access : place->reg->access;
    if (access == CREMA_SVD_READ_ONLY && !job->opts->is_forced) {
        cr_err(err, CREMA_E_USAGE, "%s.%s%s%s is read-only", place->periph->name, place->reg->name,
               place->field ? "." : "", place->field ? place->field->name : "");
        cr_err_try(err, "--force, to write it anyway");
        return CREMA_E_USAGE;
    }
    if (place->field) {
        job->mask = crema_svd_field_mask(place->field);
        job->value = crema_svd_field_set(place->field, 0, value);
    }
    return CREMA_OK;
}

static enum crema_status look_up(struct job *job, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < job->count && st == CREMA_OK; i++)
        st = find_target(job->svd, job->words[i], &job->targets[i], err);
    return st == CREMA_OK && job->value_word ? plan_write(job, err) : st;
}

static enum crema_status look_up_on(struct job *job, const struct crema_chip *chip,
                                    struct crema_error *err)
{
    crema_svd_close(job->svd);
    job->chip = chip;
    enum crema_status st = crema_svd_from_chip(chip, &job->svd, err);
    return st == CREMA_OK ? look_up(job, err) : st;
}

/* Before it is known which chip there is: the first whose description knows the names. When none
 * does, the error is that of the first. */
static enum crema_status look_up_anywhere(struct job *job, struct crema_error *err)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    enum crema_status first = CREMA_OK;
    for (size_t i = 0; i < count; i++) {
        struct crema_error other = {0};
        if (!chips[i]->regs)
            continue;
        enum crema_status st = look_up_on(job, chips[i], first == CREMA_OK ? err : &other);
        if (st == CREMA_OK) {
            memset(err, 0, sizeof *err);
            return CREMA_OK;
        }
        first = first == CREMA_OK ? st : first;
    }
    return first != CREMA_OK
               ? first
               : cr_err(err, CREMA_E_UNSUPPORTED,
                        "no register descriptions are built in: --svd FILE is needed");
}

static enum crema_status prepare(struct job *job, struct crema_error *err)
{
    const struct peek_opts *o = job->opts;
    const struct crema_chip *chip;
    enum crema_status st = attach_chip(&o->attach, &chip, err);
    if (st != CREMA_OK)
        return st;
    if (!o->svd)
        return chip ? look_up_on(job, chip, err) : look_up_anywhere(job, err);
    st = crema_svd_open(o->svd, &job->svd, err);
    job->chip = chip;
    return st == CREMA_OK ? look_up(job, err) : st;
}

static enum crema_status with_loader(struct cli *cli, struct job *job, struct crema_loader *loader,
                                     json_t *list, struct crema_error *err)
{
    const struct crema_chip *chip = crema_loader_chip(loader);
    enum crema_status st = CREMA_OK;
    if (!job->opts->svd && chip != job->chip)
        st = look_up_on(job, chip, err);
    return st == CREMA_OK ? do_job(cli, loader, job, list, err) : st;
}

static enum crema_status with_port(struct cli *cli, struct job *job, json_t *list,
                                   struct crema_error *err)
{
    const struct peek_opts *o = job->opts;
    struct attach attach;
    enum crema_status st = attach_open(cli, &o->attach, NULL, ATTACH_ROM, &attach, err);
    if (st != CREMA_OK)
        return st;
    return attach_close(cli, &attach, with_loader(cli, job, attach.loader, list, err), err);
}

static enum crema_status run_job(struct cli *cli, struct job *job, struct crema_error *err)
{
    json_t *list = cli->is_json ? json_array() : NULL;
    enum crema_status st = prepare(job, err);
    if (st == CREMA_OK)
        st = with_port(cli, job, list, err);
    if (st == CREMA_OK && list)
        term_json(&cli->out, json_pack("{s:O}", "registers", list));
    json_decref(list);
    crema_svd_close(job->svd);
    return st;
}

static enum crema_status run_peek(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct job job = {.opts = opts, .words = argv, .count = (size_t)argc};
    (void)exit_code;
    return run_job(cli, &job, err);
}

const struct cmd cmd_peek = {
    .name = "peek",
    .args = "PERIPHERAL.REGISTER|ADDRESS ...",
    .summary = "read registers of a board and explain them",
    .details =
        "  The chip is reset into download mode first, and into its firmware afterwards, so\n"
        "  what is read is what the boot ROM left; --before and --after choose otherwise.\n\n"
        "  crema peek UART0.CLKDIV\n"
        "  crema peek -p /dev/ttyUSB0 EFUSE.RD_MAC_SPI_SYS_0 0x60026000",
    .opts = peek_options,
    .opt_count = sizeof peek_options / sizeof peek_options[0],
    .opts_size = sizeof(struct peek_opts),
    .min_args = 1,
    .max_args = TARGETS_MAX,
    .has_json = true,
    .run = run_peek,
};

static enum crema_status run_poke(struct cli *cli, const void *opts, int argc, char **argv,
                                  int *exit_code, struct crema_error *err)
{
    struct job job = {.opts = opts, .words = argv, .count = 1, .value_word = argv[1]};
    (void)exit_code, (void)argc;
    return run_job(cli, &job, err);
}

const struct cmd cmd_poke = {
    .name = "poke",
    .args = "PERIPHERAL.REGISTER[.FIELD]|ADDRESS VALUE",
    .summary = "write a register or a field of a board, and read it back",
    .details =
        "  A field's other bits keep their value. Write-only registers are not read back.\n\n"
        "  crema poke UART0.CLKDIV.FRAG 3\n",
    .opts = poke_options,
    .opt_count = sizeof poke_options / sizeof poke_options[0],
    .opts_size = sizeof(struct peek_opts),
    .min_args = 2,
    .max_args = 2,
    .has_json = true,
    .run = run_poke,
};
