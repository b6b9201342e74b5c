/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "csv.h"

#include "err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum crema_status cr_csv_err(const struct cr_csv_field *field, struct crema_error *err,
                             const char *fmt, ...)
{
    char text[300];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    return cr_err(err, CREMA_E_INPUT, "line %zu, column %zu: %s", field->line, field->column, text);
}

void cr_csv_err_place(const struct cr_csv_field *field, struct crema_error *err)
{
    if (!err)
        return;
    struct crema_error inner = *err;
    snprintf(err->why, sizeof err->why, "line %zu, column %zu: %.120s%s%.200s", field->line,
             field->column, inner.what, inner.what[0] ? ": " : "", inner.why);
    err->what[0] = '\0';
}

enum crema_status cr_csv_open(struct cr_csv *csv, const char *text, size_t len,
                              struct crema_error *err)
{
    static const char bom[] = "\xef\xbb\xbf";
    size_t skip = len >= 3 && memcmp(text, bom, 3) == 0 ? 3 : 0;
    /* A row's fields, each with its NUL, are never longer than the row and one byte. */
    *csv = (struct cr_csv){.line = 1, .room = malloc(len + 2)};
    if (!csv->room)
        return cr_err(err, CREMA_E_NOMEM, "the host has no %zu bytes of memory left", len);
    csv->p = csv->line_start = text + skip;
    csv->end = text + len;
    return CREMA_OK;
}

void cr_csv_close(struct cr_csv *csv)
{
    free(csv->room);
    csv->room = NULL;
}

static bool is_line_end(const struct cr_csv *csv)
{
    return csv->p == csv->end || *csv->p == '\n' || *csv->p == '\r';
}

/* Over CR LF, LF or CR. */
static void skip_line_end(struct cr_csv *csv)
{
    if (csv->p == csv->end)
        return;
    if (*csv->p == '\r' && csv->end - csv->p > 1 && csv->p[1] == '\n')
        csv->p++;
    csv->p++;
    csv->line++;
    csv->line_start = csv->p;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static void skip_blanks(struct cr_csv *csv)
{
    while (csv->is_trimmed && csv->p < csv->end && is_blank(*csv->p))
        csv->p++;
}

/* Whether a comment or nothing stands on the line. */
static bool is_comment(struct cr_csv *csv)
{
    const char *line = csv->p;
    skip_blanks(csv);
    bool is_it = is_line_end(csv) || *csv->p == '#';
    csv->p = line;
    return is_it;
}

static void skip_comments(struct cr_csv *csv)
{
    while (csv->p < csv->end && is_comment(csv)) {
        while (!is_line_end(csv))
            csv->p++;
        skip_line_end(csv);
    }
}

static enum crema_status take_byte(struct cr_csv *csv, char **out, struct crema_error *err)
{
    const struct cr_csv_field here = {.line = csv->line,
                                      .column = (size_t)(csv->p - csv->line_start) + 1};
    if (*csv->p == '\0')
        return cr_csv_err(&here, err, "there is a byte 0x00 in the text");
    *(*out)++ = *csv->p++;
    return CREMA_OK;
}

/* From after the opening quote to after the closing one. A line end inside becomes LF. */
static enum crema_status take_quoted(struct cr_csv *csv, const struct cr_csv_field *field,
                                     char **out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK) {
        if (csv->p == csv->end)
            return cr_csv_err(field, err, "the quote that opens here is never closed");
        if (*csv->p == '"' && (csv->end - csv->p == 1 || csv->p[1] != '"'))
            break;
        if (is_line_end(csv)) {
            skip_line_end(csv);
            *(*out)++ = '\n';
            continue;
        }
        csv->p += *csv->p == '"';
        st = take_byte(csv, out, err);
    }
    csv->p += st == CREMA_OK;
    return st;
}

void cr_csv_trim(struct cr_csv_field *f)
{
    while (f->len && is_blank(f->text[f->len - 1]))
        f->text[--f->len] = '\0';
    while (f->len && is_blank(*f->text)) {
        f->text++;
        f->len--;
        f->column++;
    }
}

static enum crema_status take_field(struct cr_csv *csv, char **out, struct crema_error *err)
{
    skip_blanks(csv);
    const struct cr_csv_field here = {
        .text = *out, .line = csv->line, .column = (size_t)(csv->p - csv->line_start) + 1};
    if (csv->field_count == CR_CSV_FIELDS)
        return cr_csv_err(&here, err, "there are more than %d fields", CR_CSV_FIELDS);
    struct cr_csv_field *f = &csv->fields[csv->field_count++];
    *f = here;
    enum crema_status st = CREMA_OK;
    if (csv->p < csv->end && *csv->p == '"') {
        csv->p++;
        st = take_quoted(csv, f, out, err);
    }
    while (st == CREMA_OK && !is_line_end(csv) && *csv->p != ',')
        st = take_byte(csv, out, err);
    f->len = (size_t)(*out - f->text);
    *(*out)++ = '\0';
    if (csv->is_trimmed)
        cr_csv_trim(f);
    return st;
}

enum crema_status cr_csv_next(struct cr_csv *csv, struct crema_error *err)
{
    char *out = csv->room;
    csv->field_count = 0;
    skip_comments(csv);
    if (csv->p == csv->end)
        return CREMA_OK;
    enum crema_status st = take_field(csv, &out, err);
    while (st == CREMA_OK && !is_line_end(csv)) {
        csv->p++; /* the comma */
        st = take_field(csv, &out, err);
    }
    skip_line_end(csv);
    return st;
}
