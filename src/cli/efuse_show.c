/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "efuse_show.h"

#include "bytes.h"
#include "err.h"
#include "suggest.h"

#include <string.h>
#include <strings.h>

#define VALUE_WIDTH 18
#define LONG_LEN    65u /* bits from which on a summary does not spell a value out */

const struct crema_efuse_field *efuse_field(const struct crema_efuse_image *image, const char *name,
                                            struct crema_error *err)
{
    struct cr_suggest near = {.word = name};
    const struct crema_efuse_field *field = crema_efuse_find(image, name);
    if (field)
        return field;
    for (size_t i = 0; i < image->layout->field_count; i++)
        cr_suggest_add(&near, image->layout->fields[i].name);
    cr_err(err, CREMA_E_USAGE, "the %s has no eFuse '%s'", image->chip->title, name);
    if (near.best)
        cr_err_try(err, "%s", near.best);
    else
        cr_err_try(err, "crema efuse summary --all, for all their names");
    return NULL;
}

enum crema_status efuse_check_names(const struct efuse_view *view, struct crema_error *err)
{
    for (size_t i = 0; i < view->name_count; i++) {
        if (!efuse_field(view->image, view->names[i], err))
            return CREMA_E_USAGE;
    }
    return CREMA_OK;
}

static bool is_burnt(const struct crema_efuse_image *image, const struct crema_efuse_field *f)
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    size_t len = crema_efuse_bytes(image, f, bytes);
    for (size_t i = 0; i < len; i++) {
        if (bytes[i])
            return true;
    }
    return false;
}

static bool is_chosen(const struct efuse_view *v, const struct crema_efuse_field *f)
{
    for (size_t i = 0; i < v->name_count; i++) {
        if (crema_efuse_find(v->image, v->names[i]) == f)
            return true;
    }
    if (v->name_count || !crema_efuse_is_present(v->image, f))
        return false;
    bool is_active = is_burnt(v->image, f) || crema_efuse_is_hidden(v->image, f) ||
                     crema_efuse_is_locked(v->image, f) || crema_efuse_has_error(v->image, f);
    return (v->is_all || !(f->flags & CREMA_EFUSE_UNUSUAL)) && (!v->is_active || is_active);
}

/* ---- the table ---- */

/* "R/W", "-/W": what software may still do. */
static const char *rights(const struct crema_efuse_image *image, const struct crema_efuse_field *f)
{
    static const char *const words[] = {"R/W", "R/-", "-/W", "-/-"};
    return words[2 * crema_efuse_is_hidden(image, f) + crema_efuse_is_locked(image, f)];
}

/* Keys and data in one word; the rest as it is. */
static void short_text(const struct crema_efuse_image *image, const struct crema_efuse_field *f,
                       char buf[CREMA_EFUSE_TEXT_MAX])
{
    unsigned len = crema_efuse_len(image, f);
    bool is_bytes = f->type == CREMA_EFUSE_BYTES && len >= LONG_LEN;
    if (is_bytes && !is_burnt(image, f) && !crema_efuse_is_hidden(image, f))
        snprintf(buf, CREMA_EFUSE_TEXT_MAX, "empty");
    else if (is_bytes && is_burnt(image, f))
        snprintf(buf, CREMA_EFUSE_TEXT_MAX, "%u bytes", len / 8);
    else
        crema_efuse_text(image, f, buf);
}

static void show_row(const struct cli *cli, const struct efuse_view *v,
                     const struct crema_efuse_field *f, int name_width)
{
    char value[CREMA_EFUSE_TEXT_MAX];
    bool has_error = crema_efuse_has_error(v->image, f);
    short_text(v->image, f, value);
    fprintf(cli->out.file, "  %-*s  %s  ", name_width, f->name, rights(v->image, f));
    bool has_more = has_error || f->text;
    term_print(&cli->out, is_burnt(v->image, f) ? STYLE_BOLD : STYLE_NONE, "%-*s",
               has_more ? VALUE_WIDTH : 0, value);
    if (has_error)
        term_print(&cli->out, STYLE_RED, "  [error]");
    if (f->text)
        term_print(&cli->out, STYLE_DIM, "  %s", f->text);
    fprintf(cli->out.file, "\n");
}

static int name_width(const struct efuse_view *v)
{
    int width = 0;
    for (size_t i = 0; i < v->image->layout->field_count; i++) {
        const struct crema_efuse_field *f = &v->image->layout->fields[i];
        int n = (int)strlen(f->name);
        if (is_chosen(v, f) && n > width)
            width = n;
    }
    return width;
}

static void show_groups(const struct cli *cli, const struct efuse_view *v)
{
    int width = name_width(v);
    for (unsigned group = 0; group < CREMA_EFUSE_CLASS_MAX; group++) {
        bool has_title = false;
        for (size_t i = 0; i < v->image->layout->field_count; i++) {
            const struct crema_efuse_field *f = &v->image->layout->fields[i];
            if (f->group != group || !is_chosen(v, f))
                continue;
            if (!has_title)
                term_print(&cli->out, STYLE_BOLD, "\n%s\n", crema_efuse_class_title(group));
            has_title = true;
            show_row(cli, v, f, width);
        }
    }
}

/* ---- what matters ---- */

static void head_row(const struct cli *cli, const char *name, bool is_set, const char *text)
{
    term_print(&cli->out, STYLE_BOLD, "%-18s", name);
    term_print(&cli->out, is_set ? STYLE_YELLOW : STYLE_NONE, "%s\n", text);
}

static const char *boot_text(const struct crema_chip_security *s)
{
    static const char *const texts[] = {"off", "on, V1", "on, V2"};
    return texts[s->secure_boot];
}

static const char *download_text(const struct crema_chip_security *s)
{
    return s->is_download_disabled ? "disabled"
           : s->is_download_secure ? "secure: flash can be written, and nothing else"
                                   : "open";
}

static void jtag_text(const struct crema_chip_security *s, char *buf, size_t size)
{
    if (s->is_jtag_disabled)
        snprintf(buf, size, "disabled%s", s->is_usb_jtag_disabled ? ", and over USB" : "");
    else if (s->is_jtag_soft_disabled)
        snprintf(buf, size, "disabled, until an HMAC opens it");
    else
        snprintf(buf, size, "open%s", s->is_usb_jtag_disabled ? ", but not over USB" : "");
}

static void show_security(const struct cli *cli, const struct crema_chip_security *s)
{
    char jtag[64];
    jtag_text(s, jtag, sizeof jtag);
    head_row(cli, "secure boot", s->secure_boot != CREMA_SECURE_BOOT_NONE, boot_text(s));
    head_row(cli, "flash encryption", s->is_flash_encrypted, s->is_flash_encrypted ? "on" : "off");
    head_row(cli, "download mode", s->is_download_disabled || s->is_download_secure,
             download_text(s));
    head_row(cli, "JTAG", strcmp(jtag, "open") != 0, jtag);
}

static void show_keys(const struct cli *cli, const struct crema_chip_security *s)
{
    for (size_t i = 0; i < s->key_count; i++) {
        const struct crema_key_slot *k = &s->keys[i];
        term_print(&cli->out, STYLE_BOLD, "%-18s", i ? "" : "keys");
        fprintf(cli->out.file, "%-12s %-28s %s%s%s\n", k->name, k->purpose ? k->purpose : "?",
                k->is_burnt ? "burnt" : "empty", k->is_read_protected ? ", hidden" : "",
                k->is_write_protected ? ", locked" : "");
    }
}

static void show_head(const struct cli *cli, const struct efuse_view *v)
{
    char chip[96], mac[24];
    const struct crema_chip_identity *id = v->id;
    size_t at = (size_t)snprintf(chip, sizeof chip, "%s v%u.%u", id->variant, id->revision / 100u,
                                 id->revision % 100u);
    if (id->block_revision != CREMA_REVISION_UNKNOWN)
        snprintf(chip + at, sizeof chip - at, ", eFuse data v%u.%u", id->block_revision / 100u,
                 id->block_revision % 100u);
    head_row(cli, "chip", false, chip);
    snprintf(mac, sizeof mac, "%02x:%02x:%02x:%02x:%02x:%02x", id->mac[0], id->mac[1], id->mac[2],
             id->mac[3], id->mac[4], id->mac[5]);
    if (id->has_mac)
        head_row(cli, "MAC", false, mac);
    show_security(cli, &id->security);
    show_keys(cli, &id->security);
}

bool efuse_show_errors(const struct cli *cli, const struct crema_efuse_image *image)
{
    bool is_any = false;
    for (unsigned i = 0; i < image->chip->efuse->block_count; i++) {
        if (!image->errors[i] && !image->is_failed[i])
            continue;
        is_any = true;
        term_print(&cli->out, STYLE_RED, "%s: %u %s with errors%s\n",
                   image->chip->efuse->blocks[i].name, image->errors[i], i ? "bytes" : "bits",
                   i && image->is_failed[i] ? ", more than its check bits mend" : "");
    }
    return is_any;
}

void efuse_show_summary(const struct cli *cli, const struct efuse_view *view)
{
    if (!view->name_count)
        show_head(cli, view);
    show_groups(cli, view);
    if (!view->name_count)
        efuse_show_errors(cli, view->image);
}

/* ---- one field ---- */

static void show_place(const struct cli *cli, const struct crema_efuse_image *image,
                       const struct crema_efuse_field *f)
{
    const struct crema_efuse_piece whole = {f->bit, f->len};
    const struct crema_efuse_piece *pieces = f->pieces ? f->pieces : &whole;
    unsigned count = f->pieces ? f->piece_count : 1;
    fprintf(cli->out.file, "  %-12s%s, ", "place", image->chip->efuse->blocks[f->block].name);
    for (unsigned i = 0; i < count; i++)
        fprintf(cli->out.file, "%s%s %u to %u", i ? ", " : "", i ? "then" : "bits", pieces[i].bit,
                pieces[i].bit + pieces[i].len - 1u);
    fprintf(cli->out.file, "\n");
}

static void show_protection(const struct cli *cli, const struct crema_efuse_image *image,
                            const struct crema_efuse_field *f)
{
    if (f->wr_dis != CREMA_EFUSE_NO_BIT)
        fprintf(cli->out.file, "  %-12s%s (bit %u of WR_DIS)\n", "locked",
                crema_efuse_is_locked(image, f) ? "yes" : "no", f->wr_dis);
    if (f->rd_dis != CREMA_EFUSE_NO_BIT)
        fprintf(cli->out.file, "  %-12s%s (bit %u of RD_DIS)\n", "hidden",
                crema_efuse_is_hidden(image, f) ? "yes" : "no", f->rd_dis);
}

static void show_choices(const struct cli *cli, const struct crema_efuse_image *image,
                         const struct crema_efuse_field *f)
{
    const char *purpose = image->chip->efuse->blocks[0].name;
    for (const struct crema_efuse_value *v = f->values; v && v->name; v++)
        fprintf(cli->out.file, "  %-12s%u %s\n", v == f->values ? "values" : "", (unsigned)v->value,
                v->name);
    for (size_t i = 0; i < image->chip->efuse->block_count && strcmp(purpose, f->name) != 0; i++)
        purpose =
            image->chip->efuse->blocks[i].purpose ? image->chip->efuse->blocks[i].purpose : purpose;
    const struct crema_efuse_purpose *all = image->chip->efuse->purposes;
    for (const struct crema_efuse_purpose *p = all; strcmp(purpose, f->name) == 0 && p->name; p++) {
        if (!(p->flags & CREMA_EFUSE_KEY_SPLIT))
            fprintf(cli->out.file, "  %-12s%u %s\n", p == all ? "values" : "", p->code, p->name);
    }
}

static void show_field(const struct cli *cli, const struct crema_efuse_image *image,
                       const struct crema_efuse_field *f)
{
    char value[CREMA_EFUSE_TEXT_MAX];
    term_print(&cli->out, STYLE_BOLD, "%s", f->name);
    if (f->aliases[0])
        fprintf(cli->out.file, "  (%s)", f->aliases);
    fprintf(cli->out.file, "\n");
    if (f->text)
        fprintf(cli->out.file, "  %-12s%s\n", "what", f->text);
    fprintf(cli->out.file, "  %-12s%s%s\n", "value", crema_efuse_text(image, f, value),
            crema_efuse_has_error(image, f) ? "  [error]" : "");
    if (crema_efuse_len(image, f) <= 32 && !crema_efuse_is_hidden(image, f))
        fprintf(cli->out.file, "  %-12s0x%llx\n", "raw",
                (unsigned long long)crema_efuse_uint(image, f));
    show_place(cli, image, f);
    show_protection(cli, image, f);
    show_choices(cli, image, f);
}

void efuse_show_fields(const struct cli *cli, const struct efuse_view *view)
{
    for (size_t i = 0; i < view->name_count; i++) {
        if (i)
            fprintf(cli->out.file, "\n");
        show_field(cli, view->image, crema_efuse_find(view->image, view->names[i]));
    }
}

void efuse_show_values(const struct cli *cli, const struct efuse_view *view)
{
    char value[CREMA_EFUSE_TEXT_MAX];
    for (size_t i = 0; i < view->name_count; i++) {
        const struct crema_efuse_field *f = crema_efuse_find(view->image, view->names[i]);
        fprintf(cli->out.file, "%s\n", crema_efuse_text(view->image, f, value));
    }
}

/* ---- JSON ---- */

/* "0x" and digits: of bytes in their order, of numbers as a number with its leading zeros. */
static json_t *raw_json(const struct crema_efuse_image *image, const struct crema_efuse_field *f)
{
    uint8_t bytes[CREMA_EFUSE_BYTES_MAX];
    char text[3 + 2 * CREMA_EFUSE_BYTES_MAX] = "0x";
    size_t len = crema_efuse_bytes(image, f, bytes), at = 2;
    bool is_number =
        f->type != CREMA_EFUSE_BYTES && f->type != CREMA_EFUSE_MAC && f->type != CREMA_EFUSE_MAC_UP;
    if (is_number)
        snprintf(text, sizeof text, "0x%0*llx", (int)(crema_efuse_len(image, f) + 3) / 4,
                 (unsigned long long)get_le64(bytes));
    for (size_t i = 0; i < len && !is_number; i++)
        at += (size_t)snprintf(text + at, 3, "%02x", bytes[i]);
    return json_string(text);
}

static json_t *value_json(const struct crema_efuse_image *image, const struct crema_efuse_field *f)
{
    char text[CREMA_EFUSE_TEXT_MAX];
    const char *name = crema_efuse_value_name(image, f);
    uint64_t value = crema_efuse_uint(image, f);
    crema_efuse_text(image, f, text);
    if (crema_efuse_is_hidden(image, f) || f->type == CREMA_EFUSE_BYTES ||
        f->type == CREMA_EFUSE_MAC || f->type == CREMA_EFUSE_MAC_UP)
        return json_string(text);
    if (name)
        return json_string(name);
    if (f->type == CREMA_EFUSE_BOOL)
        return json_boolean(value);
    if (f->type == CREMA_EFUSE_ODD)
        return json_string(__builtin_popcountll(value) & 1 ? "Enable" : "Disable");
    return json_integer((json_int_t)value);
}

static json_t *type_json(const struct crema_efuse_image *image, const struct crema_efuse_field *f)
{
    unsigned len = crema_efuse_len(image, f);
    if (f->type == CREMA_EFUSE_BOOL)
        return json_string("bool");
    bool is_bytes =
        f->type == CREMA_EFUSE_BYTES || f->type == CREMA_EFUSE_MAC || f->type == CREMA_EFUSE_MAC_UP;
    return is_bytes ? json_sprintf("bytes:%u", len / 8) : json_sprintf("uint:%u", len);
}

static json_t *field_json(const struct crema_efuse_image *image, const struct crema_efuse_field *f)
{
    return json_pack("{s:s,s:o,s:o,s:b,s:b,s:s,s:s,s:i,s:i,s:i,s:o,s:i}", "name", f->name, "value",
                     value_json(image, f), "raw_value", raw_json(image, f), "readable",
                     !crema_efuse_is_hidden(image, f), "writeable",
                     !crema_efuse_is_locked(image, f), "description", f->text ? f->text : "",
                     "category", crema_efuse_class_name((enum crema_efuse_class)f->group), "block",
                     f->block, "word", f->bit / 32, "pos", f->bit % 32, "efuse_type",
                     type_json(image, f), "bit_len", (int)crema_efuse_len(image, f));
}

json_t *efuse_fields_json(const struct efuse_view *view)
{
    json_t *all = json_object();
    for (size_t i = 0; i < view->image->layout->field_count; i++) {
        const struct crema_efuse_field *f = &view->image->layout->fields[i];
        if (is_chosen(view, f))
            json_object_set_new(all, f->name, field_json(view->image, f));
    }
    return all;
}

static json_t *keys_json(const struct crema_chip_security *s)
{
    json_t *keys = json_array();
    for (size_t i = 0; i < s->key_count; i++)
        json_array_append_new(keys,
                              json_pack("{s:s,s:s?,s:b,s:b,s:b}", "block", s->keys[i].name,
                                        "purpose", s->keys[i].purpose, "burnt", s->keys[i].is_burnt,
                                        "read_protected", s->keys[i].is_read_protected,
                                        "write_protected", s->keys[i].is_write_protected));
    return keys;
}

static json_t *errors_json(const struct crema_efuse_image *image)
{
    json_t *errors = json_array();
    for (unsigned i = 0; i < image->chip->efuse->block_count; i++) {
        if (image->errors[i] || image->is_failed[i])
            json_array_append_new(errors,
                                  json_pack("{s:i,s:i,s:b}", "block", (int)i, "errors",
                                            image->errors[i], "failed", image->is_failed[i]));
    }
    return errors;
}

json_t *efuse_json(const struct efuse_view *view)
{
    static const char *const boots[] = {"none", "v1", "v2"};
    static const char *const codings[] = {"none", "3/4", "repeat", "reed-solomon", "read-only"};
    const struct crema_chip_identity *id = view->id;
    const struct crema_chip_security *s = &id->security;
    return json_pack(
        "{s:s,s:s,s:o,s:s,s:s,s:b,s:b,s:b,s:b,s:o,s:o,s:o}", "chip", id->chip->name, "variant",
        id->variant, "revision", json_sprintf("v%u.%u", id->revision / 100u, id->revision % 100u),
        "coding", codings[view->image->coding], "secure_boot", boots[s->secure_boot],
        "flash_encrypted", s->is_flash_encrypted, "download_secure", s->is_download_secure,
        "download_disabled", s->is_download_disabled, "jtag_disabled", s->is_jtag_disabled, "keys",
        keys_json(s), "errors", errors_json(view->image), "efuses", efuse_fields_json(view));
}
