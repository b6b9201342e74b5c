/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The CSV file that people write for NVS: key, type, encoding, value. */
#include "bytes.h"
#include "csv.h"
#include "err.h"
#include "nvs_priv.h"
#include "nvs_value.h"
#include "nvs_wifi.h"
#include "suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define CSV_MAX  (16u << 20)
#define FILE_MAX (2u << 20) /* hexadecimal digits of the largest blob, and some */

enum { KEY, TYPE, ENCODING, VALUE, COLUMNS };

static const char *const column_names[COLUMNS] = {"key", "type", "encoding", "value"};

struct reader {
    struct crema_nvs_writer *w;
    const struct crema_nvs_csv_options *options;
    struct cr_csv csv;
    size_t at[COLUMNS]; /* which field of a row */
    struct cr_nvs_wifi wifi;
    bool is_wifi_plain;
};

struct row {
    struct cr_csv_field fields[COLUMNS];
};

static bool is_row_blank(struct cr_csv *csv)
{
    for (size_t i = 0; i < csv->field_count; i++) {
        const struct cr_csv_field *f = &csv->fields[i];
        if (strspn(f->text, " \t") != f->len)
            return false;
    }
    return true;
}

/* The next row with something in it; none: field_count is 0. */
static enum crema_status next_row(struct cr_csv *csv, struct crema_error *err)
{
    enum crema_status st;
    do {
        st = cr_csv_next(csv, err);
    } while (st == CREMA_OK && csv->field_count && is_row_blank(csv));
    return st;
}

static enum crema_status read_header(struct reader *r, struct crema_error *err)
{
    enum crema_status st = next_row(&r->csv, err);
    if (st != CREMA_OK)
        return st;
    if (!r->csv.field_count)
        return cr_err(err, CREMA_E_INPUT, "it is empty");
    for (int c = 0; c < COLUMNS; c++)
        r->at[c] = CR_CSV_FIELDS;
    for (size_t i = 0; i < r->csv.field_count; i++) {
        cr_csv_trim(&r->csv.fields[i]);
        for (int c = 0; c < COLUMNS; c++)
            r->at[c] = strcmp(r->csv.fields[i].text, column_names[c]) == 0 ? i : r->at[c];
    }
    for (int c = 0; c < COLUMNS; c++) {
        if (r->at[c] < CR_CSV_FIELDS)
            continue;
        cr_csv_err(&r->csv.fields[0], err, "the first row names the columns, and none is \"%s\"",
                   column_names[c]);
        cr_err_try(err, "begin the file with the line: key,type,encoding,value");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

/* Picks the columns; the ones that are missing at the end of the row are empty. */
static enum crema_status pick_row(struct reader *r, struct row *row, struct crema_error *err)
{
    static char none[1];
    struct cr_csv_field *last = &r->csv.fields[r->csv.field_count - 1];
    size_t width = 0;
    for (int c = 0; c < COLUMNS; c++) {
        size_t at = r->at[c];
        width = at + 1 > width ? at + 1 : width;
        row->fields[c] = at < r->csv.field_count
                             ? r->csv.fields[at]
                             : (struct cr_csv_field){none, 0, last->line, last->column + last->len};
    }
    cr_csv_trim(&row->fields[TYPE]);
    cr_csv_trim(&row->fields[ENCODING]);
    for (size_t i = width; i < r->csv.field_count; i++) {
        if (!r->csv.fields[i].len)
            continue;
        cr_csv_err(&r->csv.fields[i], err, "there is more after the %zu columns", width);
        cr_err_try(err, "a value with a comma inside stands in quotes: \"a,b\"");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status encoding_error(const char *encoding, struct crema_error *err)
{
    static const char *const names[] = {"u8",     "i8",     "u16",       "i16",         "u32",
                                        "i32",    "u64",    "i64",       "string",      "hex2bin",
                                        "base64", "binary", "blob_fill", "blob_sz_fill"};
    struct cr_suggest near = {.word = encoding};
    for (size_t i = 0; i < CR_COUNT(names); i++)
        cr_suggest_add(&near, names[i]);
    cr_err(err, CREMA_E_INPUT, "there is no encoding \"%.40s\"", encoding);
    if (near.best)
        cr_err_try(err, "%s", near.best);
    else
        cr_err_try(err, "u8 to i64, string, hex2bin, base64, binary, blob_fill(LEN;0xNN)");
    return CREMA_E_INPUT;
}

/* Writes one value: `text` is the row's value, or the content of the file that it names. */
static enum crema_status write_value(struct crema_nvs_writer *w, const char *key,
                                     const char *encoding, const char *text, size_t len,
                                     struct crema_error *err)
{
    struct cr_buf buf = CR_BUF_INIT(CR_NVS_VALUE_MAX + 4);
    uint8_t type = cr_nvs_int_type(encoding);
    uint64_t bits;
    enum crema_status st = CREMA_OK;
    if (type) {
        st = cr_nvs_parse_int(text, type, &bits, err);
        return st == CREMA_OK ? crema_nvs_write_int(w, key, type, bits, err) : st;
    }
    if (strcasecmp(encoding, "string") == 0)
        return crema_nvs_write_string(w, key, text, len, err);
    if (strcasecmp(encoding, "binary") == 0)
        return crema_nvs_write_blob(w, key, text, len, err);
    if (strcasecmp(encoding, "hex2bin") == 0)
        st = cr_nvs_parse_hex(text, len, &buf, err);
    else if (strcasecmp(encoding, "base64") == 0)
        st = cr_nvs_parse_base64(text, len, &buf, err);
    else if (cr_nvs_is_fill(encoding))
        st = cr_nvs_parse_fill(encoding, text, len, &buf, err);
    else
        st = encoding_error(encoding, err);
    if (st == CREMA_OK)
        st = crema_nvs_write_blob(w, key, buf.data, buf.len, err);
    cr_buf_release(&buf);
    return st;
}

static enum crema_status write_data(struct reader *r, const struct row *row, const char *text,
                                    size_t len, struct crema_error *err)
{
    const char *key = row->fields[KEY].text, *encoding = row->fields[ENCODING].text;
    bool is_wifi = !r->is_wifi_plain && strcmp(row->fields[TYPE].text, "file") != 0;
    enum crema_status st = CREMA_OK;
    if (is_wifi)
        st = cr_nvs_wifi_before(&r->wifi, r->w, key, text, err);
    if (st == CREMA_OK)
        st = write_value(r->w, key, encoding, text, len, err);
    if (st == CREMA_OK && !r->is_wifi_plain)
        st = cr_nvs_wifi_after(&r->wifi, r->w, key, err);
    return st;
}

/* The bytes with a NUL after them; NULL when there is no memory. */
static char *text_of(const uint8_t *data, size_t len)
{
    char *text = malloc(len + 1);
    if (!text)
        return NULL;
    if (len)
        memcpy(text, data, len);
    text[len] = '\0';
    return text;
}

static enum crema_status write_file(struct reader *r, const struct row *row,
                                    struct crema_error *err)
{
    uint8_t *data = NULL;
    size_t len = 0;
    const char *path = row->fields[VALUE].text;
    if (!r->options->read_file)
        return cr_err(err, CREMA_E_UNSUPPORTED, "files cannot be read here");
    enum crema_status st = r->options->read_file(r->options->ctx, path, &data, &len, err);
    if (st == CREMA_OK && len > FILE_MAX)
        st = cr_err(err, CREMA_E_INPUT, "%s has %zu bytes, and %u are the most", path, len,
                    FILE_MAX);
    char *text = st == CREMA_OK ? text_of(data, len) : NULL;
    if (text)
        st = write_data(r, row, text, len, err);
    else if (st == CREMA_OK)
        st = cr_err(err, CREMA_E_NOMEM, "the host has no %zu bytes of memory left", len);
    free(text);
    free(data);
    return st;
}

static enum crema_status write_row(struct reader *r, const struct row *row, struct crema_error *err)
{
    const struct cr_csv_field *type = &row->fields[TYPE], *value = &row->fields[VALUE];
    enum crema_status st;
    if (strcmp(type->text, "namespace") == 0) {
        st = crema_nvs_write_namespace(r->w, row->fields[KEY].text, err);
        if (st != CREMA_OK)
            cr_csv_err_place(&row->fields[KEY], err);
        return st;
    }
    if (strcmp(type->text, "data") == 0) {
        st = write_data(r, row, value->text, value->len, err);
    } else if (strcmp(type->text, "file") == 0) {
        st = write_file(r, row, err);
    } else {
        cr_csv_err(type, err, "there is no type \"%.40s\"", type->text);
        cr_err_try(err, "namespace, data or file");
        return CREMA_E_INPUT;
    }
    if (st != CREMA_OK)
        cr_csv_err_place(value, err);
    return st;
}

static enum crema_status write_rows(struct reader *r, struct crema_error *err)
{
    enum crema_status st = read_header(r, err);
    while (st == CREMA_OK) {
        struct row row;
        st = next_row(&r->csv, err);
        if (st != CREMA_OK || !r->csv.field_count)
            break;
        st = pick_row(r, &row, err);
        if (st == CREMA_OK)
            st = write_row(r, &row, err);
    }
    return st;
}

/* Whether the rows have the Wi-Fi driver's own entries already, as a store written to CSV does. */
static enum crema_status find_wifi(struct reader *r, bool *is_there, struct crema_error *err)
{
    enum crema_status st = read_header(r, err);
    while (st == CREMA_OK && (st = next_row(&r->csv, err)) == CREMA_OK && r->csv.field_count) {
        if (r->at[KEY] < r->csv.field_count)
            *is_there = *is_there || cr_nvs_wifi_is_added(r->csv.fields[r->at[KEY]].text);
    }
    return st;
}

static enum crema_status read_twice(struct reader *r, const char *text, size_t len,
                                    struct crema_error *err)
{
    bool is_wifi_there = r->options->is_wifi_plain;
    enum crema_status st = cr_csv_open(&r->csv, text, len, err);
    if (st == CREMA_OK && !is_wifi_there)
        st = find_wifi(r, &is_wifi_there, err);
    cr_csv_close(&r->csv);
    if (st == CREMA_OK)
        st = cr_csv_open(&r->csv, text, len, err);
    r->is_wifi_plain = is_wifi_there;
    if (st == CREMA_OK)
        st = write_rows(r, err);
    cr_csv_close(&r->csv);
    return st;
}

enum crema_status crema_nvs_write_csv(struct crema_nvs_writer *w, const char *text, size_t len,
                                      const struct crema_nvs_csv_options *options,
                                      struct crema_error *err)
{
    static const struct crema_nvs_csv_options defaults;
    struct reader r = {.w = w, .options = options ? options : &defaults};
    enum crema_status st =
        len > CSV_MAX
            ? cr_err(err, CREMA_E_INPUT, "it has %zu bytes, and %u are the most", len, CSV_MAX)
            : read_twice(&r, text, len, err);
    cr_nvs_wifi_release(&r.wifi);
    return cr_err_what(err, st, "cannot read the NVS values");
}
