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

static void report(const struct crema_observer *obs, const struct crema_progress *progress)
{
    if (obs && obs->progress)
        obs->progress(obs->ctx, progress);
}

void cr_progress(const struct crema_observer *obs, const char *phase, uint64_t done, uint64_t total)
{
    report(obs, &(struct crema_progress){.phase = phase, .done = done, .total = total});
}

void cr_progress_steps(const struct crema_observer *obs, const char *phase, uint64_t done,
                       uint64_t total)
{
    report(obs, &(struct crema_progress){
                    .phase = phase, .done = done, .total = total, .is_steps = true});
}

enum crema_status cr_check_cancel(const struct crema_observer *obs, struct crema_error *err)
{
    if (!obs || !obs->is_cancelled || !obs->is_cancelled(obs->ctx))
        return CREMA_OK;
    return cr_err(err, CREMA_E_CANCELLED, "stopped on request");
}
