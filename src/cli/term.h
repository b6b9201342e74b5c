/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The terminal: colour when it helps, progress bars, tables that line up, JSON. */
#ifndef CLI_TERM_H
#define CLI_TERM_H

#include <crema/observer.h>
#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct term {
    FILE *file;
    bool is_tty;
    bool has_color;
    unsigned width; /* columns; 80 when unknown */
};

enum style {
    STYLE_NONE,
    STYLE_BOLD,
    STYLE_DIM,
    STYLE_RED,
    STYLE_GREEN,
    STYLE_YELLOW,
    STYLE_BLUE,
    STYLE_CYAN
};

enum color_mode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

void term_init(struct term *term, FILE *file, enum color_mode mode);
/* The escape sequence that begins a style, and the one that ends all; "" without colour. */
const char *term_style(const struct term *term, enum style style);
const char *term_reset(const struct term *term);
__attribute__((format(printf, 3, 4))) void term_print(const struct term *term, enum style style,
                                                      const char *fmt, ...);

/* Text that came from outside, for the terminal: control characters, and what is not UTF-8, are
 * shown as \xNN. */
void term_put(FILE *file, const char *text);
/* The same into a buffer; `room` is at least 1. Returns how many bytes of the text fitted. */
size_t term_escape(char *out, size_t room, const void *text, size_t len);
/* The same as a JSON string, which UTF-8 alone goes into. */
json_t *term_json_text(const char *text);

/* Rows of cells as text, columns aligned by their widest cell; a NULL cell ends a row early. Header
 * in bold, `header` may be NULL. Cells: [row_count][column_count]. */
void term_table(const struct term *term, const char *const *header, size_t column_count,
                const char *const *cells, size_t row_count);

/* "4.0 MB", "12 KB", "318 B": 1024s. Into a buffer of at least 16 bytes; returns it. */
char *term_bytes(char buf[16], uint64_t bytes);

/* One bar at a time, on a terminal redrawn in place, elsewhere one line a finished phase. Give its
 * two members to a struct crema_observer. */
struct term_progress {
    const struct term *term;
    bool is_off;
    char phase[64];
    uint64_t shown_us; /* host time of the last redraw */
    uint64_t started_us;
    bool is_open; /* a bar stands on the line */
};
void term_progress_update(struct term_progress *bar, const struct crema_progress *progress);
/* Ends an open bar's line, before anything else is printed. */
void term_progress_close(struct term_progress *bar);

/* Prints one JSON value as a line and releases it. */
void term_json(const struct term *term, json_t *value);

#endif
