/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "svd_view.h"

#include "err.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ROW_BITS 32
#define CELL     64 /* bytes of a table's cell */

static void suggest_builtin(struct crema_error *err)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (chips[i]->regs) {
            cr_err_try(err, "an SVD file, or a chip that is built in, such as %s", chips[i]->name);
            return;
        }
    }
}

enum crema_status svd_view_open(const char *name, struct crema_svd **out, struct crema_error *err)
{
    const struct crema_chip *chip = crema_chip_find(name);
    if (chip && access(name, F_OK) != 0)
        return crema_svd_from_chip(chip, out, err);
    enum crema_status st = crema_svd_open(name, out, err);
    if (st == CREMA_E_IO && access(name, F_OK) != 0)
        suggest_builtin(err);
    return st;
}

uint32_t svd_view_addr(const struct crema_svd_place *place)
{
    return place->periph->base + (place->reg ? place->reg->off : 0);
}

enum crema_status svd_view_find_reg(const struct crema_svd *svd, const char *text,
                                    struct crema_svd_place *place, struct crema_error *err)
{
    if (isdigit((unsigned char)text[0])) {
        uint64_t addr;
        enum crema_status st = opt_parse_uint(text, &addr, err);
        if (st != CREMA_OK)
            return st;
        if (addr <= UINT32_MAX && crema_svd_at(svd, (uint32_t)addr, place))
            return CREMA_OK;
        return cr_err(err, CREMA_E_USAGE, "%s has no register at 0x%08llx", svd->name,
                      (unsigned long long)addr);
    }
    enum crema_status st = crema_svd_find(svd, text, place, err);
    if (st != CREMA_OK || place->reg)
        return st;
    cr_err(err, CREMA_E_USAGE, "%s is a peripheral, and a register was expected", text);
    if (place->periph->reg_count)
        cr_err_try(err, "%s.%s, or another of its %u registers", place->periph->name,
                   place->periph->regs[0].name, place->periph->reg_count);
    return CREMA_E_USAGE;
}

enum crema_status svd_view_check_value(const struct crema_svd_place *place, uint64_t value,
                                       struct crema_error *err)
{
    unsigned bits = place->field ? place->field->width : place->reg->size_bits;
    if (bits >= 64 || value >> bits == 0)
        return CREMA_OK;
    return cr_err(err, CREMA_E_USAGE, "0x%llx does not fit the %u bits of %s.%s%s%s",
                  (unsigned long long)value, bits, place->periph->name, place->reg->name,
                  place->field ? "." : "", place->field ? place->field->name : "");
}

static int hex_digits(const struct crema_svd_reg *reg)
{
    return (reg->size_bits + 3) / 4;
}

void svd_view_title(const struct term *t, const struct crema_svd_place *place,
                    const uint64_t *value)
{
    const struct crema_svd_reg *r = place->reg;
    char name[256];
    snprintf(name, sizeof name, "%s.%s", place->periph->name, r->name);
    term_print(t, STYLE_BOLD, "%s", name);
    fprintf(t->file, "  at 0x%08x, %u bits, %s, reset 0x%0*llx", svd_view_addr(place), r->size_bits,
            crema_svd_access_name((enum crema_svd_access)r->access), hex_digits(r),
            (unsigned long long)r->reset);
    if (r->alternate)
        fprintf(t->file, ", alternate of %s", r->alternate);
    fputc('\n', t->file);
    if (value)
        fprintf(t->file, "value 0x%0*llx (%llu)%s\n", hex_digits(r), (unsigned long long)*value,
                (unsigned long long)*value, *value == r->reset ? ", as after reset" : "");
}

void svd_view_text(const struct term *t, const char *text)
{
    size_t room = t->width > 24 ? t->width - 4 : 20;
    while (text && *text) {
        size_t len = strlen(text);
        if (len > room) {
            len = room;
            while (len > 0 && text[len] != ' ')
                len--;
            len = len ? len : room;
        }
        fprintf(t->file, "  %.*s\n", (int)len, text);
        text += len;
        text += strspn(text, " ");
    }
}

/* A run of bits that one field takes in a row; no field: bits that belong to none. */
struct cell {
    const struct crema_svd_field *field;
    unsigned msb, lsb;
};

/* The first field, by lsb, that holds the bit. */
static const struct crema_svd_field *field_of(const struct crema_svd_reg *reg, unsigned bit)
{
    for (uint32_t i = 0; i < reg->field_count; i++) {
        const struct crema_svd_field *f = &reg->fields[i];
        if (bit >= f->lsb && bit - f->lsb < f->width)
            return f;
    }
    return NULL;
}

static size_t find_cells(const struct crema_svd_reg *reg, unsigned msb, unsigned lsb,
                         struct cell *cells)
{
    size_t count = 0;
    for (unsigned bit = msb + 1; bit-- > lsb;) {
        const struct crema_svd_field *f = field_of(reg, bit);
        if (count > 0 && cells[count - 1].field == f)
            cells[count - 1].lsb = bit;
        else
            cells[count++] = (struct cell){f, bit, bit};
    }
    return count;
}

/* What stands for a field in a cell too narrow for its name; the table has the same letters. */
static char key_of(const struct crema_svd_reg *reg, const struct crema_svd_field *field)
{
    static const char keys[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    size_t at = (size_t)(field - reg->fields);
    return at < sizeof keys - 1 ? keys[at] : '*';
}

static void print_numbers(const struct term *t, const struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (unsigned bit = cells[i].msb + 1; bit-- > cells[i].lsb;) {
            if (bit == cells[i].msb || bit == cells[i].lsb)
                fprintf(t->file, "%2u", bit);
            else
                fputs("  ", t->file);
        }
    }
    fputc('\n', t->file);
}

static void print_border(const struct term *t, const struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (unsigned bit = cells[i].msb + 1; bit-- > cells[i].lsb;)
            fputs(bit == cells[i].msb ? "+-" : "--", t->file);
    }
    fputs("+\n", t->file);
}

static void print_names(const struct term *t, const struct crema_svd_reg *reg,
                        const struct cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t room = 2 * (cells[i].msb - cells[i].lsb + 1) - 1;
        char key[2] = {cells[i].field ? key_of(reg, cells[i].field) : '.', '\0'};
        const char *label = key;
        if (cells[i].field && strlen(cells[i].field->name) <= room)
            label = cells[i].field->name;
        size_t left = (room - strlen(label)) / 2;
        fprintf(t->file, "|%*s%s%*s", (int)left, "", label, (int)(room - left - strlen(label)), "");
    }
    fputs("|\n", t->file);
}

void svd_view_ruler(const struct term *t, const struct crema_svd_reg *reg)
{
    unsigned bits = reg->size_bits;
    for (unsigned top = bits; top > 0;) {
        unsigned lsb = top > ROW_BITS ? (top - 1) / ROW_BITS * ROW_BITS : 0;
        struct cell cells[ROW_BITS];
        size_t count = find_cells(reg, top - 1, lsb, cells);
        print_numbers(t, cells, count);
        print_border(t, cells, count);
        print_names(t, reg, cells, count);
        print_border(t, cells, count);
        top = lsb;
    }
}

static void put_bits(char *cell, const struct crema_svd_field *f)
{
    if (f->width == 1)
        snprintf(cell, CELL, "%u", f->lsb);
    else
        snprintf(cell, CELL, "%u:%u", f->lsb + f->width - 1u, f->lsb);
}

static void put_value(char *cell, uint64_t value)
{
    snprintf(cell, CELL, value < 10 ? "%llu" : "0x%llx", (unsigned long long)value);
}

/* What a field's value is called, and how it behaves. */
static void put_meaning(char *cell, const struct crema_svd_field *f, uint64_t value, bool has_value,
                        uint64_t reset)
{
    const struct crema_svd_value *name = crema_svd_value_name(f, value, false);
    char was[24] = "";
    if (has_value && value != reset)
        snprintf(was, sizeof was, "%s(reset %s%llx)", name ? " " : "", reset < 10 ? "" : "0x",
                 (unsigned long long)reset);
    const char *write = crema_svd_write_name((enum crema_svd_write)f->write);
    const char *read = crema_svd_read_name((enum crema_svd_read)f->read);
    snprintf(cell, CELL * 3, "%.80s%s%s%s%s%s", name ? name->name : "", was,
             *write && (name || *was) ? " " : "", write, *read ? " read: " : "", read);
}

struct row {
    char key[2];
    char bits[CELL], access[CELL], value[CELL], meaning[CELL * 3];
};

static void fill_row(struct row *row, const struct crema_svd_reg *reg,
                     const struct crema_svd_field *f, const uint64_t *value)
{
    uint64_t reset = crema_svd_field_get(f, reg->reset);
    uint64_t now = value ? crema_svd_field_get(f, *value) : reset;
    row->key[0] = key_of(reg, f);
    put_bits(row->bits, f);
    snprintf(row->access, CELL, "%s", crema_svd_access_short((enum crema_svd_access)f->access));
    put_value(row->value, now);
    put_meaning(row->meaning, f, now, value != NULL, reset);
}

void svd_view_fields(const struct term *t, const struct crema_svd_place *place,
                     const uint64_t *value)
{
    const struct crema_svd_reg *reg = place->reg;
    const char *const header[] = {"", "bits", "field", "access", value ? "value" : "reset", ""};
    struct row *rows = calloc(reg->field_count + 1, sizeof *rows);
    const char **cells = calloc((size_t)reg->field_count * 6 + 1, sizeof *cells);
    size_t count = 0;
    for (uint32_t i = reg->field_count; rows && cells && i-- > 0;) {
        const struct crema_svd_field *f = &reg->fields[i];
        if (place->field && place->field != f)
            continue;
        struct row *row = &rows[count];
        fill_row(row, reg, f, value);
        const char *const line[6] = {row->key,    row->bits,  f->name,
                                     row->access, row->value, row->meaning};
        memcpy(cells + count++ * 6, line, sizeof line);
    }
    if (count)
        term_table(t, header, 6, cells, count);
    free(rows);
    free(cells);
    uint64_t rest = value && !place->field ? *value & ~crema_svd_reg_mask(reg) : 0;
    if (rest && reg->field_count)
        fprintf(t->file, "bits 0x%llx are set and belong to no field\n", (unsigned long long)rest);
}

json_t *svd_view_number(uint64_t value)
{
    char text[24];
    if (value <= INT64_MAX)
        return json_integer((json_int_t)value);
    snprintf(text, sizeof text, "0x%llx", (unsigned long long)value);
    return json_string(text);
}

static void put_text(json_t *object, const char *key, const char *text)
{
    if (text && *text)
        json_object_set_new(object, key, json_string(text));
}

static json_t *values_json(const struct crema_svd_field *f)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < f->value_count; i++) {
        const struct crema_svd_value *v = &f->values[i];
        json_t *one = json_pack("{s:s, s:b}", "name", v->name, "default", v->is_default);
        if (!v->is_default)
            json_object_set_new(one, "value", svd_view_number(v->value));
        put_text(one, "description", v->text);
        json_array_append_new(list, one);
    }
    return list;
}

json_t *svd_view_field_json(const struct crema_svd_field *f, const uint64_t *value)
{
    json_t *one =
        json_pack("{s:s, s:i, s:i, s:s}", "name", f->name, "lsb", f->lsb, "width", f->width,
                  "access", crema_svd_access_name((enum crema_svd_access)f->access));
    put_text(one, "write", crema_svd_write_name((enum crema_svd_write)f->write));
    put_text(one, "read", crema_svd_read_name((enum crema_svd_read)f->read));
    if (value) {
        const struct crema_svd_value *name = crema_svd_value_name(f, *value, false);
        json_object_set_new(one, "value", svd_view_number(*value));
        put_text(one, "value_name", name ? name->name : NULL);
        return one;
    }
    put_text(one, "description", f->text);
    if (f->value_count)
        json_object_set_new(one, "values", values_json(f));
    return one;
}

json_t *svd_view_reg_json(const struct crema_svd_place *place, const uint64_t *value)
{
    const struct crema_svd_reg *r = place->reg;
    json_t *list = json_array();
    for (uint32_t i = 0; i < r->field_count; i++) {
        uint64_t now = value ? crema_svd_field_get(&r->fields[i], *value) : 0;
        if (!place->field || place->field == &r->fields[i])
            json_array_append_new(list, svd_view_field_json(&r->fields[i], value ? &now : NULL));
    }
    json_t *one = json_pack(
        "{s:s, s:s, s:I, s:I, s:i, s:s, s:o}", "peripheral", place->periph->name, "name", r->name,
        "address", (json_int_t)svd_view_addr(place), "offset", (json_int_t)r->off, "bits",
        r->size_bits, "access", crema_svd_access_name((enum crema_svd_access)r->access), "reset",
        svd_view_number(r->reset));
    if (value)
        json_object_set_new(one, "value", svd_view_number(*value));
    else
        put_text(one, "description", r->text);
    json_object_set_new(one, "fields", list);
    return one;
}
