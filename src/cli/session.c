/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "session.h"

#include "boards.h"
#include "bytes.h"
#include "check.h"
#include "chip_arg.h"
#include "crema_blobs.h"
#include "err.h"
#include "observe.h"

#include <crema/guard.h>
#include <crema/identity.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (256u << 20) /* an ELF file with all its debug information */

static enum crema_status read_file(struct session_file *file, const char *path,
                                   struct crema_error *err)
{
    file->path = path;
    file->bytes = (struct cr_buf)CR_BUF_INIT(FILE_MAX);
    return cr_file_read(path, &file->bytes, err);
}

/* ---- before the port is opened ---- */

static enum crema_status chip_by_image(const struct session_file *f, struct session *s,
                                       struct crema_error *err)
{
    struct crema_image image;
    enum crema_status st = crema_image_parse(f->bytes.data, f->bytes.len, &image, err);
    if (st == CREMA_OK && !image.chip)
        st = cr_err(err, CREMA_E_INPUT, "it is for a chip with id %u, which Crema does not know",
                    image.chip_id);
    if (st == CREMA_OK)
        s->chip = image.chip;
    return st;
}

/* The chip that the program is for, when it was not named: several chips have their memories at the
 * same addresses, and then the board decides. */
static enum crema_status chip_by_file(const struct session_file *f, struct session *s,
                                      struct crema_error *err)
{
    struct crema_elf *elf = NULL;
    if (s->chip)
        return CREMA_OK;
    if (crema_file_kind(f->bytes.data, f->bytes.len) == CREMA_FILE_IMAGE)
        return chip_by_image(f, s, err);
    enum crema_status st = crema_elf_open(f->bytes.data, f->bytes.len, &elf, err);
    if (st == CREMA_OK)
        st = crema_elf_pick_chip(elf, &s->chip, err);
    if (elf && st != CREMA_OK && s->board_chip &&
        crema_elf_check_chip(elf, s->board_chip, NULL) == CREMA_OK) {
        s->chip = s->board_chip;
        st = CREMA_OK;
    }
    crema_elf_close(elf);
    return st;
}

static bool is_detecting_size(const struct session_opts *o)
{
    return !o->flash_size || strcmp(o->flash_size, "detect") == 0;
}

static enum crema_status parse_settings(const struct session_opts *o, struct session *s,
                                        struct crema_error *err)
{
    const char *size = is_detecting_size(o) ? NULL : o->flash_size;
    return crema_flash_settings_parse(s->chip, o->flash_mode, o->flash_freq, size, &s->settings,
                                      err);
}

static enum crema_status read_table(const struct session_opts *o, struct session *s,
                                    struct crema_error *err)
{
    if (!o->table)
        return CREMA_OK;
    enum crema_status st = read_file(&s->table_file, o->table, err);
    if (st == CREMA_OK)
        st = crema_partition_table_read(s->table_file.bytes.data, s->table_file.bytes.len, 0x8000,
                                        &s->table, err);
    s->has_table = st == CREMA_OK;
    return cr_err_what(err, st, "cannot use the partition table %s", o->table);
}

/* Builds the parts for a flash of `size` bytes; 0 when that is not known yet. */
static enum crema_status plan_app(struct session *s, uint32_t size, struct crema_error *err)
{
    const struct cr_blob *blob = cr_blob_find(s->chip->name, "boot");
    struct crema_layout_options o = {
        .image = {.chip = s->chip, .flash = s->settings},
        .app = s->app.bytes.data,
        .app_len = s->app.bytes.len,
        .bootloader = s->bootloader.path ? s->bootloader.bytes.data
                      : blob             ? blob->data
                                         : NULL,
        .bootloader_len = s->bootloader.path ? s->bootloader.bytes.len
                          : blob             ? blob->len
                                             : 0,
        .table = s->has_table ? &s->table : NULL,
        .flash_size = s->settings.size ? 0 : size,
    };
    if (!o.bootloader && !s->opts.is_offline) {
        cr_err(err, CREMA_E_UNSUPPORTED, "this build carries no bootloader for %s", s->chip->title);
        cr_err_try(err, "--bootloader FILE");
        return CREMA_E_UNSUPPORTED;
    }
    if (size && !s->settings.size)
        o.image.flash.size = size;
    crema_layout_release(&s->layout);
    enum crema_status st = crema_layout_plan(&o, &s->layout, err);
    if (st != CREMA_OK)
        return st;
    s->parts = s->layout.parts;
    s->part_count = s->layout.count;
    return CREMA_OK;
}

static enum crema_status prepare_app(const struct session_opts *o, char **argv, struct session *s,
                                     struct crema_error *err)
{
    enum crema_status st = read_file(&s->app, argv[0], err);
    if (st == CREMA_OK && o->bootloader)
        st = read_file(&s->bootloader, o->bootloader, err);
    if (st == CREMA_OK)
        st = chip_by_file(&s->app, s, err);
    const struct port_choice choice = {
        .name = o->attach.port, .chip = s->chip, .rom = o->attach.rom, .is_virtual_fine = true};
    if (st == CREMA_OK && !o->is_offline)
        st = board_check_choice(&choice, err);
    if (st == CREMA_OK)
        st = parse_settings(o, s, err);
    if (st == CREMA_OK)
        st = read_table(o, s, err);
    if (st == CREMA_OK)
        st = plan_app(s, 0, err);
    return cr_err_what(err, st, "cannot flash %s", argv[0]);
}

static void fill_gap(const char **word, const char *from_file)
{
    if (!*word && *from_file)
        *word = from_file;
}

/* What the command line leaves open, flasher_args.json may say. */
static void fill_opts(struct session *s)
{
    const struct crema_flasher_args *args = &s->inputs.args;
    fill_gap(&s->opts.flash_mode, args->mode);
    fill_gap(&s->opts.flash_freq, args->freq);
    fill_gap(&s->opts.flash_size, args->size);
    fill_gap(&s->opts.attach.before, args->before);
    fill_gap(&s->opts.attach.after, args->after);
}

/* HEX and UF2 files have bytes at any address; a flash is written by sectors. */
static enum crema_status align_parts(struct session *s, struct crema_error *err)
{
    bool has_own = false;
    s->parts = s->inputs.parts;
    s->part_count = s->inputs.count;
    for (size_t i = 0; i < s->inputs.file_count; i++)
        has_own |= s->inputs.files[i].parts.count > 0;
    if (!has_own)
        return CREMA_OK;
    enum crema_status st = crema_flash_parts_align(s->parts, s->part_count, &s->aligned, err);
    for (size_t i = 0; i < s->aligned.count; i++)
        s->aligned.list[i].name = s->path;
    s->parts = s->aligned.list;
    s->part_count = s->aligned.count;
    return st;
}

static enum crema_status prepare_raw(struct cli *cli, int argc, char **argv, struct session *s,
                                     struct crema_error *err)
{
    enum crema_status st = inputs_read(&s->inputs, argc, argv, s->chip, err);
    bool is_told = s->inputs.args.chip[0] || s->inputs.family_id;
    if (st == CREMA_OK && !s->chip && is_told)
        st = inputs_chip(&s->inputs, &s->chip, err);
    if (st != CREMA_OK)
        return st;
    fill_opts(s);
    if (s->chip)
        st = parse_settings(&s->opts, s, err);
    /* What stands at the bootloader's place has the flash's settings in its header. */
    if (st == CREMA_OK && s->chip)
        st = inputs_set_flash(cli, &s->inputs, s->chip, &s->settings, err);
    return st == CREMA_OK ? align_parts(s, err) : st;
}

/* ---- with the port open ---- */

static enum crema_status open_port(struct cli *cli, const struct session_opts *o, struct session *s,
                                   struct crema_error *err)
{
    const struct port_choice choice = {
        .name = o->attach.port, .chip = s->chip, .rom = o->attach.rom, .is_virtual_fine = true};
    return board_open_port(cli, &choice, &s->port, err);
}

/* The default table and the headers follow the flash that is there. */
static enum crema_status fit_layout(const struct session_opts *o, struct session *s,
                                    struct crema_error *err)
{
    bool is_app = s->layout.count > 0;
    if (s->flash.size && s->settings.size > s->flash.size) {
        cr_err(err, CREMA_E_INPUT, "--flash-size says %u MB, but the flash chip has %u MB",
               (unsigned)(s->settings.size >> 20), (unsigned)(s->flash.size >> 20));
        cr_err_what(err, CREMA_E_INPUT, "cannot flash %s", s->path);
        cr_err_try(err, "--flash-size detect");
        return CREMA_E_INPUT;
    }
    if (!is_app || !is_detecting_size(o) || s->flash.size == 0 ||
        s->flash.size == s->layout.flash_size)
        return CREMA_OK;
    return plan_app(s, s->flash.size, err);
}

/* Some images want a certain revision of the chip; reading it costs a few round trips, so it is
 * read only for them. The check with a revision that nothing fits tells. */
static enum crema_status find_revision(const struct session *s, struct crema_loader *loader,
                                       struct crema_guard_facts *facts, struct crema_error *err)
{
    static const uint16_t extremes[] = {0, CREMA_REVISION_UNKNOWN - 1};
    struct crema_chip_identity identity;
    size_t plain = crema_guard_check(facts, s->parts, s->part_count, NULL, 0);
    bool is_wanted = false;
    for (size_t i = 0; i < CR_COUNT(extremes); i++) {
        facts->revision = extremes[i];
        is_wanted |= crema_guard_check(facts, s->parts, s->part_count, NULL, 0) > plain;
    }
    facts->revision = CREMA_REVISION_UNKNOWN;
    enum crema_status st = is_wanted ? crema_loader_identify(loader, &identity, err) : CREMA_OK;
    if (st == CREMA_OK && is_wanted)
        facts->revision = identity.revision;
    return st;
}

/* What would not boot is refused; with --force it is only said. */
static enum crema_status guard_parts(struct cli *cli, const struct session_opts *o,
                                     const struct session *s, struct crema_loader *loader,
                                     struct crema_error *err)
{
    struct crema_guard_finding finding;
    struct crema_guard_facts facts = {
        .chip = s->chip, .flash_size = s->flash.size, .revision = CREMA_REVISION_UNKNOWN};
    enum crema_status st = find_revision(s, loader, &facts, err);
    size_t found = crema_guard_check(&facts, s->parts, s->part_count, &finding, 1);
    if (st != CREMA_OK || found == 0)
        return st;
    if (o->is_forced) {
        cr_log(&cli->observer, CREMA_LOG_WARN, "%s: %s", finding.subject, finding.why);
        return CREMA_OK;
    }
    cr_err(err, CREMA_E_INPUT, "%s", finding.why);
    cr_err_what(err, CREMA_E_INPUT, "cannot write %s", finding.subject);
    cr_err_try(err, "%s   (or --force to write it anyway)", finding.fix);
    return CREMA_E_INPUT;
}

/* A file of flasher_args.json that is to be written encrypted; NULL: there is none. */
static const struct crema_flasher_file *find_encrypted(const struct session *s)
{
    const struct crema_flasher_args *args = &s->inputs.args;
    for (size_t i = 0; i < args->count; i++) {
        if (args->files[i].is_encrypted)
            return &args->files[i];
    }
    return NULL;
}

/* While a chip's flash encryption is off, it takes such files as they are, and encrypts them when
 * it starts. Once it is on, it would read them as noise. */
static enum crema_status check_encrypted(struct cli *cli, const struct session_opts *o,
                                         const struct session *s, struct crema_loader *loader,
                                         struct crema_error *err)
{
    const struct crema_flasher_file *file = find_encrypted(s);
    struct crema_chip_identity identity;
    if (!file)
        return CREMA_OK;
    enum crema_status st = crema_loader_identify(loader, &identity, err);
    if (st != CREMA_OK || !identity.security.is_flash_encrypted)
        return st;
    if (o->is_forced) {
        cr_log(&cli->observer, CREMA_LOG_WARN,
               "%s is to be written encrypted, and is written as it is", file->path);
        return CREMA_OK;
    }
    cr_err(err, CREMA_E_UNSUPPORTED,
           "flasher_args.json wants it encrypted while it is written, which crema flash does not "
           "do, and this chip's flash encryption is on");
    cr_err_what(err, CREMA_E_UNSUPPORTED, "cannot write %s at 0x%x", file->path, file->off);
    cr_err_try(err, "encrypt the file with the chip's key first   (then --force writes it)");
    return CREMA_E_UNSUPPORTED;
}

static enum crema_status write_parts(struct cli *cli, const struct session_opts *o,
                                     struct session *s, struct crema_loader *loader,
                                     struct crema_error *err)
{
    const struct crema_flash_write_options options = {.is_full = o->is_full,
                                                      .is_uncompressed = o->is_uncompressed,
                                                      .is_wrap_allowed = o->is_forced,
                                                      .is_verify_skipped = o->is_verify_skipped};
    s->chip = crema_loader_chip(loader);
    enum crema_status st = crema_loader_flash_info(loader, &s->flash, err);
    if (st == CREMA_OK)
        st = fit_layout(o, s, err);
    if (st == CREMA_OK)
        st = check_encrypted(cli, o, s, loader, err);
    if (st == CREMA_OK)
        st = guard_parts(cli, o, s, loader, err);
    if (st == CREMA_OK && o->is_erased_first)
        st = crema_loader_flash_erase_all(loader, err);
    if (st == CREMA_OK)
        st = crema_loader_flash_write(loader, s->parts, s->part_count, &options, &s->result, err);
    return st;
}

/* Also after an error the chip must not be left waiting in download mode. */
static enum crema_status load(struct cli *cli, const struct session_opts *o, struct session *s,
                              struct crema_error *err)
{
    struct attach attach;
    enum crema_status st = attach_on(cli, &o->attach, s->port, s->chip, ATTACH_STUB, &attach, err);
    if (st != CREMA_OK)
        return st;
    return attach_let_go(cli, &attach, write_parts(cli, o, s, attach.loader, err), err);
}

enum crema_status session_prepare(struct cli *cli, const struct session_opts *opts, int argc,
                                  char **argv, struct session *session, struct crema_error *err)
{
    bool is_raw = inputs_fit(argc, argv);
    memset(session, 0, sizeof *session);
    session->opts = *opts;
    session->board_chip = board_virtual_chip(cli, opts->attach.port);
    session->path = argv[is_raw && argc > 1 ? 1 : 0];
    enum crema_status st = attach_chip(&opts->attach, &session->chip, err);
    if (st == CREMA_OK && argc > 1 && !is_raw) {
        st = cr_err(err, CREMA_E_USAGE, "\"%s\" is no offset, and only one program can be flashed",
                    argv[0]);
        cr_err_try(err, "crema flash 0x10000 %s", argv[0]);
    } else if (st == CREMA_OK) {
        st = is_raw ? prepare_raw(cli, argc, argv, session, err)
                    : prepare_app(opts, argv, session, err);
    }
    if (st != CREMA_OK)
        session_close(session);
    return st;
}

enum crema_status session_flash(struct cli *cli, const struct session_opts *opts, int argc,
                                char **argv, struct session *session, struct crema_error *err)
{
    enum crema_status st = session_prepare(cli, opts, argc, argv, session, err);
    if (st != CREMA_OK)
        return st;
    if (opts->is_checked)
        st = check_session(cli, session, err);
    if (st == CREMA_OK)
        st = open_port(cli, &session->opts, session, err);
    if (st == CREMA_OK)
        st = load(cli, &session->opts, session, err);
    if (st != CREMA_OK)
        session_close(session);
    return st;
}

static void release_file(struct session_file *file)
{
    cr_buf_release(&file->bytes);
}

void session_close(struct session *session)
{
    crema_port_close(session->port);
    session->port = NULL;
    crema_layout_release(&session->layout);
    crema_flash_parts_release(&session->aligned);
    inputs_release(&session->inputs);
    session->parts = NULL;
    session->part_count = 0;
    release_file(&session->app);
    release_file(&session->bootloader);
    release_file(&session->table_file);
}

json_t *session_json(const struct session *s)
{
    json_t *parts = json_array();
    for (size_t i = 0; i < s->part_count; i++)
        json_array_append_new(parts, json_pack("{s:s,s:I,s:I}", "name", s->parts[i].name, "offset",
                                               (json_int_t)s->parts[i].off, "size",
                                               (json_int_t)s->parts[i].len));
    const struct crema_flash_write_result *r = &s->result;
    return json_pack("{s:s,s:s,s:I,s:o,s:I,s:I,s:I,s:I,s:I,s:I,s:f}", "port",
                     crema_port_name(s->port), "chip", s->chip->name, "flash_size",
                     (json_int_t)s->flash.size, "parts", parts, "bytes", (json_int_t)r->bytes,
                     "bytes_sent", (json_int_t)r->bytes_sent, "wire_bytes",
                     (json_int_t)r->wire_bytes, "sectors", (json_int_t)r->sectors, "sectors_sent",
                     (json_int_t)r->sectors_sent, "retries", (json_int_t)r->retries, "seconds",
                     (double)r->duration_us / 1e6);
}

void session_say(struct cli *cli, const struct session *s)
{
    const struct crema_flash_write_result *r = &s->result;
    char size[16], sent[16];
    double seconds = (double)r->duration_us / 1e6;
    if (cli->is_quiet || cli->is_json)
        return;
    term_bytes(size, r->bytes);
    if (r->bytes_sent == 0)
        term_print(&cli->err, STYLE_DIM, "%s holds all %s already: nothing written, %.2f s\n",
                   s->chip->title, size, seconds);
    else if (r->sectors_sent < r->sectors)
        term_print(&cli->err, STYLE_DIM, "wrote %s of %s to %s, the rest was there, in %.2f s\n",
                   term_bytes(sent, r->bytes_sent), size, s->chip->title, seconds);
    else
        term_print(&cli->err, STYLE_DIM, "wrote %s in %zu part%s to %s in %.2f s\n", size,
                   s->part_count, s->part_count == 1 ? "" : "s", s->chip->title, seconds);
}
