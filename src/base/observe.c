/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "observe.h"

#include "err.h"

#include <stdarg.h>
#include <stdio.h>

void cr_log(const struct crema_observer *obs, enum crema_log_level level, const char *fmt, ...)
{
    if (!obs || !obs->log)
        return;
    char text[512];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    obs->log(obs->ctx, level, text);
}

void cr_progress(const struct crema_observer *obs, const char *phase, uint64_t done, uint64_t total)
{
    if (!obs || !obs->progress)
        return;
    struct crema_progress progress = {.phase = phase, .done = done, .total = total};
    obs->progress(obs->ctx, &progress);
}

enum crema_status cr_check_cancel(const struct crema_observer *obs, struct crema_error *err)
{
    if (!obs || !obs->is_cancelled || !obs->is_cancelled(obs->ctx))
        return CREMA_OK;
    return cr_err(err, CREMA_E_CANCELLED, "stopped on request");
}
