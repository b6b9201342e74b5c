/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* With --json, a command that takes a while tells what goes on as a stream of events, a JSON object
 * a line on stdout. Each has a member "event":
 *
 *     connected  port, chip, stub, baud, secure
 *     progress   phase, done, total, unit ("bytes" or "steps")
 *     log        level, text
 *     result     what the command found or did; the last line of a success
 *     error      status, what, why, try; the last line of a failure
 */
#ifndef CLI_EVENTS_H
#define CLI_EVENTS_H

#include "cmd.h"

/* Adds the event's name to `members` and prints it; releases `members`. Nothing without --json, or
 * for a command that has no events. */
void events_emit(struct cli *cli, const char *event, json_t *members);
/* For the observer: at the ends of phases, and between at most ten times a second. */
void events_progress(struct cli *cli, const struct crema_progress *progress);
void events_log(struct cli *cli, enum crema_log_level level, const char *text);

#endif
