/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "events.h"

#include <crema/clock.h>
#include <string.h>

#define PROGRESS_EVERY_US 100000u

void events_emit(struct cli *cli, const char *event, json_t *members)
{
    if (!cli->is_json || !cli->cmd->has_events) {
        json_decref(members);
        return;
    }
    json_t *line = json_pack("{s:s}", "event", event);
    json_object_update(line, members);
    json_decref(members);
    term_json(&cli->out, line);
}

void events_progress(struct cli *cli, const struct crema_progress *p)
{
    static char phase[64];
    static uint64_t shown_us;
    uint64_t now = crema_clock_host()->now_us(crema_clock_host());
    bool is_same = strncmp(phase, p->phase, sizeof phase - 1) == 0;
    bool is_end = p->total && p->done >= p->total;
    if (is_same && !is_end && now - shown_us < PROGRESS_EVERY_US)
        return;
    shown_us = now;
    snprintf(phase, sizeof phase, "%s", is_end ? "" : p->phase);
    events_emit(cli, "progress",
                json_pack("{s:s,s:I,s:I,s:s}", "phase", p->phase, "done", (json_int_t)p->done,
                          "total", (json_int_t)p->total, "unit", p->is_steps ? "steps" : "bytes"));
}

void events_log(struct cli *cli, enum crema_log_level level, const char *text)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};
    events_emit(cli, "log", json_pack("{s:s,s:s}", "level", names[level], "text", text));
}
