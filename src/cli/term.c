/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "term.h"

#include "bytes.h"

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

/* Bytes of the UTF-8 character at `p` that may be shown; 0 when there is none. */
static size_t printable_len(const uint8_t *p, size_t len)
{
    static const struct {
        uint8_t mask, lead, bytes;
        uint32_t least;
    } forms[] = {{0x80, 0x00, 1, 0x20},
                 {0xe0, 0xc0, 2, 0xa0},
                 {0xf0, 0xe0, 3, 0x800},
                 {0xf8, 0xf0, 4, 0x10000}};
    for (size_t i = 0; i < CR_COUNT(forms); i++) {
        if ((p[0] & forms[i].mask) != forms[i].lead || forms[i].bytes > len)
            continue;
        uint32_t code = p[0] & (uint8_t)~forms[i].mask;
        for (size_t k = 1; k < forms[i].bytes; k++) {
            if ((p[k] & 0xc0) != 0x80)
                return 0;
            code = code << 6 | (p[k] & 0x3f);
        }
        bool is_good = code >= forms[i].least && code != 0x7f && code <= 0x10ffff &&
                       (code < 0xd800 || code > 0xdfff);
        return is_good ? forms[i].bytes : 0;
    }
    return 0;
}

/* Columns that a text takes as term_put shows it. */
static int text_width(const char *text)
{
    int width = 0;
    for (size_t left = strlen(text), used; left > 0; text += used, left -= used) {
        used = printable_len((const uint8_t *)text, left);
        width += used ? 1 : 4;
        used = used ? used : 1;
    }
    return width;
}

void term_put(FILE *file, const char *text)
{
    for (size_t left = strlen(text), used; left > 0; text += used, left -= used) {
        used = printable_len((const uint8_t *)text, left);
        if (used)
            fwrite(text, 1, used, file);
        else
            fprintf(file, "\\x%02x", (unsigned char)*text);
        used = used ? used : 1;
    }
}

static void table_row(const struct term *term, enum style style, const char *const *cells,
                      size_t column_count, const int *widths)
{
    fputs(term_style(term, style), term->file);
    for (size_t c = 0; c < column_count && cells[c]; c++) {
        bool is_last = c + 1 == column_count || !cells[c + 1];
        int pad = is_last ? 0 : widths[c] - text_width(cells[c]) + 2;
        term_put(term->file, cells[c]);
        fprintf(term->file, "%*s", pad, "");
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

size_t term_escape(char *out, size_t room, const void *text, size_t len)
{
    const uint8_t *p = text;
    size_t i = 0, n = 0;
    while (i < len) {
        size_t plain = printable_len(p + i, len - i), shown = plain ? plain : 4;
        if (n + shown >= room)
            break;
        if (plain)
            memcpy(out + n, p + i, plain);
        else
            snprintf(out + n, 5, "\\x%02x", p[i]);
        n += shown;
        i += plain ? plain : 1;
    }
    out[n] = '\0';
    return i;
}

json_t *term_json_text(const char *text)
{
    json_t *value = json_string(text);
    if (value)
        return value;
    size_t len = strlen(text), room = 4 * len + 1;
    char *plain = malloc(room);
    if (plain)
        term_escape(plain, room, text, len);
    value = json_string(plain ? plain : "");
    free(plain);
    return value;
}

void term_json(const struct term *term, json_t *value)
{
    /* json_pack takes UTF-8 alone, and file names may be anything. */
    if (!value)
        value = json_pack("{s:{s:s}}", "error", "what", "the result has a text that is not UTF-8");
    json_dumpf(value, term->file, JSON_COMPACT | JSON_REAL_PRECISION(12));
    fputc('\n', term->file);
    fflush(term->file);
    json_decref(value);
}
