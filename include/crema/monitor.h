/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a running chip prints, and what it means: lines out of bytes, a pattern that ends the watch,
 * and the boot failures and crashes that people should not have to look up. */
#ifndef CREMA_MONITOR_H
#define CREMA_MONITOR_H

#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Lines longer than this are handed on in pieces. */
#define CREMA_MONITOR_LINE_MAX 4096

struct crema_monitor;

struct crema_monitor_options {
    const char *until; /* POSIX extended regular expression looked for in every line, or NULL */
    void *ctx;
    /* Each line once, without its line end, NUL-terminated too; `at_us` is the time given with its
     * first byte. May be NULL. */
    void (*line)(void *ctx, const char *text, size_t len, uint64_t at_us);
    /* What a line means, once for each meaning, after the line itself; `hint` is "" when no next
     * step is known. May be NULL. */
    void (*note)(void *ctx, const char *meaning, const char *hint);
};

/* CREMA_E_USAGE when `until` is no regular expression; the reason and the pattern are in `why`. */
enum crema_status crema_monitor_open(const struct crema_monitor_options *options,
                                     struct crema_monitor **out, struct crema_error *err);
void crema_monitor_close(struct crema_monitor *monitor); /* NULL is fine */

/* Takes what arrived at `at_us`. True once `until` was seen, also in a line that has not ended yet
 * (a prompt); it stays true. */
bool crema_monitor_feed(struct crema_monitor *monitor, const uint8_t *data, size_t len,
                        uint64_t at_us);
/* Hands on a last line that has no end. */
void crema_monitor_flush(struct crema_monitor *monitor);
/* Bytes taken so far. */
uint64_t crema_monitor_byte_count(const struct crema_monitor *monitor);

#endif
