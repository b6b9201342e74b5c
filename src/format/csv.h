/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* CSV as spreadsheets write it: quotes with commas, line ends and doubled quotes inside, any line
 * ends, a byte order mark. Lines that begin with # are comments, empty ones are skipped. */
#ifndef CR_CSV_H
#define CR_CSV_H

#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>

#define CR_CSV_FIELDS 32 /* in one row, at most */

struct cr_csv_field {
    char *text;  /* NUL-terminated; valid until the next row */
    size_t len;  /* bytes */
    size_t line; /* from 1, of its first byte */
    size_t column;
};

struct cr_csv {
    const char *p, *end; /* what is still to be read */
    const char *line_start;
    size_t line;
    char *room; /* for the fields of one row */
    /* Set after opening: blanks around fields go, and those before a # or a quote. */
    bool is_trimmed;
    struct cr_csv_field fields[CR_CSV_FIELDS];
    size_t field_count; /* 0 at the end */
};

/* `text` stays borrowed. */
enum crema_status cr_csv_open(struct cr_csv *csv, const char *text, size_t len,
                              struct crema_error *err);
void cr_csv_close(struct cr_csv *csv);
/* The next row into `fields`; at the end `field_count` is 0. */
enum crema_status cr_csv_next(struct cr_csv *csv, struct crema_error *err);

/* Takes the blanks around a field away. */
void cr_csv_trim(struct cr_csv_field *field);

/* "line 3, column 7: ..." */
__attribute__((format(printf, 3, 4))) enum crema_status
cr_csv_err(const struct cr_csv_field *field, struct crema_error *err, const char *fmt, ...);
/* Puts the place before a `why` that stands already. */
void cr_csv_err_place(const struct cr_csv_field *field, struct crema_error *err);

#endif
