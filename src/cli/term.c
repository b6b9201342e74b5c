/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "term.h"

#include <crema/clock.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

void term_init(struct term *term, FILE *file, enum color_mode mode)
{
    term->file = file;
    term->is_tty = isatty(fileno(file)) == 1;
    const char *no_color = getenv("NO_COLOR");
    const char *kind = getenv("TERM");
    bool is_dumb = kind && strcmp(kind, "dumb") == 0;
    bool is_wanted = term->is_tty && !is_dumb && !(no_color && *no_color);
    term->has_color = mode == COLOR_ALWAYS || (mode == COLOR_AUTO && is_wanted);
    struct winsize size;
    term->width = 80;
    if (term->is_tty && ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        term->width = size.ws_col;
}

const char *term_style(const struct term *term, enum style style)
{
    static const char *const codes[] = {
        [STYLE_NONE] = "",          [STYLE_BOLD] = "\033[1m",   [STYLE_DIM] = "\033[2m",
        [STYLE_RED] = "\033[1;31m", [STYLE_GREEN] = "\033[32m", [STYLE_YELLOW] = "\033[33m",
        [STYLE_BLUE] = "\033[34m",  [STYLE_CYAN] = "\033[36m",
    };
    return term->has_color ? codes[style] : "";
}

const char *term_reset(const struct term *term)
{
    return term->has_color ? "\033[0m" : "";
}

void term_print(const struct term *term, enum style style, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fputs(term_style(term, style), term->file);
    vfprintf(term->file, fmt, ap);
    fputs(style == STYLE_NONE ? "" : term_reset(term), term->file);
    va_end(ap);
}

/* Columns that a text takes: UTF-8 continuation bytes take none. */
static int text_width(const char *text)
{
    int width = 0;
    for (const char *p = text; *p; p++)
        width += ((unsigned char)*p & 0xc0) != 0x80;
    return width;
}

static void table_row(const struct term *term, enum style style, const char *const *cells,
                      size_t column_count, const int *widths)
{
    fputs(term_style(term, style), term->file);
    for (size_t c = 0; c < column_count && cells[c]; c++) {
        bool is_last = c + 1 == column_count || !cells[c + 1];
        int pad = is_last ? 0 : widths[c] - text_width(cells[c]) + 2;
        fprintf(term->file, "%s%*s", cells[c], pad, "");
    }
    fprintf(term->file, "%s\n", style == STYLE_NONE ? "" : term_reset(term));
}

#define TABLE_COLUMNS_MAX 16

void term_table(const struct term *term, const char *const *header, size_t column_count,
                const char *const *cells, size_t row_count)
{
    int widths[TABLE_COLUMNS_MAX] = {0};
    if (column_count > TABLE_COLUMNS_MAX)
        column_count = TABLE_COLUMNS_MAX;
    for (size_t r = 0; r < row_count + (header != NULL); r++) {
        const char *const *row = r < row_count ? cells + r * column_count : header;
        for (size_t c = 0; c < column_count && row[c]; c++) {
            int w = text_width(row[c]);
            widths[c] = w > widths[c] ? w : widths[c];
        }
    }
    if (header)
        table_row(term, STYLE_BOLD, header, column_count, widths);
    for (size_t r = 0; r < row_count; r++)
        table_row(term, STYLE_NONE, cells + r * column_count, column_count, widths);
}

char *term_bytes(char buf[16], uint64_t bytes)
{
    if (bytes < 1024)
        snprintf(buf, 16, "%u B", (unsigned)bytes);
    else if (bytes < 1024 * 1024)
        snprintf(buf, 16, "%.1f KB", (double)bytes / 1024);
    else
        snprintf(buf, 16, "%.1f MB", (double)bytes / (1024 * 1024));
    return buf;
}

#define REDRAW_US 50000

static void bar_draw(struct term_progress *bar, const struct crema_progress *p)
{
    static const char *const partial[] = {" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const unsigned cells = 28;
    unsigned eighths = p->total ? (unsigned)(p->done * cells * 8 / p->total) : 0;
    FILE *f = bar->term->file;
    fprintf(f, "\r\033[K  %-24.24s %s", p->phase, term_style(bar->term, STYLE_CYAN));
    for (unsigned c = 0; c < cells; c++) {
        unsigned left = eighths > c * 8 ? eighths - c * 8 : 0;
        fputs(left >= 8 ? "█" : partial[left], f);
    }
    char done[16] = "";
    if (!p->is_steps)
        term_bytes(done, p->done);
    fprintf(f, "%s %3u%%  %s", term_reset(bar->term),
            p->total ? (unsigned)(p->done * 100 / p->total) : 0, done);
    fflush(f);
}

void term_progress_update(struct term_progress *bar, const struct crema_progress *p)
{
    if (bar->is_off)
        return;
    uint64_t now = crema_clock_host()->now_us(crema_clock_host());
    bool is_new = strncmp(bar->phase, p->phase, sizeof bar->phase - 1) != 0;
    if (is_new) {
        /* A phase that did not finish gives its line to the next one. */
        snprintf(bar->phase, sizeof bar->phase, "%s", p->phase);
        bar->started_us = now;
        bar->shown_us = 0;
    }
    bool is_end = p->total && p->done >= p->total;
    char size[16];
    if (bar->term->is_tty) {
        if (!is_end && now - bar->shown_us < REDRAW_US)
            return;
        bar_draw(bar, p);
        bar->shown_us = now;
        bar->is_open = true;
        if (is_end)
            term_progress_close(bar);
    } else if (is_end) {
        if (p->is_steps)
            fprintf(bar->term->file, "  %s\n", p->phase);
        else
            fprintf(bar->term->file, "  %-24s %s\n", p->phase, term_bytes(size, p->total));
        fflush(bar->term->file);
    }
    if (is_end)
        bar->phase[0] = '\0';
}

void term_progress_close(struct term_progress *bar)
{
    if (bar->is_open)
        fputc('\n', bar->term->file);
    bar->is_open = false;
}

void term_json(const struct term *term, json_t *value)
{
    json_dumpf(value, term->file, JSON_COMPACT);
    fputc('\n', term->file);
    fflush(term->file);
    json_decref(value);
}
