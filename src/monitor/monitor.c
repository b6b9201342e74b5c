/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "err.h"
#include "notes.h"

#include <crema/monitor.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#define NOTES_MAX 64

struct crema_monitor {
    struct crema_monitor_options options;
    bool has_regex;
    regex_t regex;
    bool is_matched;
    uint64_t byte_count;
    uint64_t line_at_us;
    size_t len;
    char line[CREMA_MONITOR_LINE_MAX + 1];
    bool was_noted[NOTES_MAX];
};

enum crema_status crema_monitor_open(const struct crema_monitor_options *options,
                                     struct crema_monitor **out, struct crema_error *err)
{
    *out = NULL;
    struct crema_monitor *m = calloc(1, sizeof *m);
    if (!m)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the monitor");
    m->options = *options;
    if (options->until) {
        int code = regcomp(&m->regex, options->until, REG_EXTENDED | REG_NOSUB);
        if (code != 0) {
            char text[128];
            regerror(code, &m->regex, text, sizeof text);
            free(m);
            cr_err(err, CREMA_E_USAGE, "%s in \"%s\"", text, options->until);
            return cr_err_what(err, CREMA_E_USAGE, "cannot look for a pattern");
        }
        m->has_regex = true;
    }
    *out = m;
    return CREMA_OK;
}

void crema_monitor_close(struct crema_monitor *monitor)
{
    if (!monitor)
        return;
    if (monitor->has_regex)
        regfree(&monitor->regex);
    free(monitor);
}

uint64_t crema_monitor_byte_count(const struct crema_monitor *monitor)
{
    return monitor->byte_count;
}

static void look_for_pattern(struct crema_monitor *m)
{
    if (!m->has_regex || m->is_matched)
        return;
    m->line[m->len] = '\0';
    m->is_matched = regexec(&m->regex, m->line, 0, NULL, 0) == 0;
}

static void explain(struct crema_monitor *m)
{
    if (!m->options.note)
        return;
    for (size_t i = 0; i < monitor_note_count && i < NOTES_MAX; i++) {
        if (!strstr(m->line, monitor_notes[i].text))
            continue;
        if (!m->was_noted[i])
            m->options.note(m->options.ctx, monitor_notes[i].meaning, monitor_notes[i].hint);
        m->was_noted[i] = true;
        return;
    }
}

static void end_line(struct crema_monitor *m)
{
    while (m->len > 0 && m->line[m->len - 1] == '\r')
        m->len--;
    look_for_pattern(m);
    m->line[m->len] = '\0';
    if (m->options.line)
        m->options.line(m->options.ctx, m->line, m->len, m->line_at_us);
    explain(m);
    m->len = 0;
}

bool crema_monitor_feed(struct crema_monitor *monitor, const uint8_t *data, size_t len,
                        uint64_t at_us)
{
    monitor->byte_count += len;
    for (size_t i = 0; i < len; i++) {
        if (monitor->len == 0)
            monitor->line_at_us = at_us;
        if (data[i] == '\n' || monitor->len == CREMA_MONITOR_LINE_MAX)
            end_line(monitor);
        if (data[i] != '\n')
            monitor->line[monitor->len++] = data[i] ? (char)data[i] : '?';
    }
    look_for_pattern(monitor);
    return monitor->is_matched;
}

void crema_monitor_flush(struct crema_monitor *monitor)
{
    if (monitor->len > 0)
        end_line(monitor);
}
