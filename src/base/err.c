/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct status_row {
    enum crema_status status;
    int exit_code;
    const char *name;
    const char *text;
};

static const struct status_row status_rows[] = {
#define X(n, value, code, t) {CREMA_##n, (code), #n, (t)},
    CREMA_STATUS_LIST(X)
#undef X
};

static const struct status_row *status_find(enum crema_status status)
{
    for (size_t i = 0; i < sizeof status_rows / sizeof status_rows[0]; i++) {
        if (status_rows[i].status == status)
            return &status_rows[i];
    }
    return &status_rows[1]; /* an unknown status is a caller's bug: E_USAGE */
}

const char *crema_status_name(enum crema_status status)
{
    return status_find(status)->name;
}

const char *crema_status_text(enum crema_status status)
{
    return status_find(status)->text;
}

int crema_status_exit_code(enum crema_status status)
{
    return status_find(status)->exit_code;
}

enum crema_status cr_err(struct crema_error *err, enum crema_status status, const char *why, ...)
{
    if (!err)
        return status;
    err->status = status;
    err->what[0] = '\0';
    err->try_[0] = '\0';
    va_list ap;
    va_start(ap, why);
    vsnprintf(err->why, sizeof err->why, why, ap);
    va_end(ap);
    return status;
}

enum crema_status cr_err_what(struct crema_error *err, enum crema_status status, const char *what,
                              ...)
{
    if (!err || status == CREMA_OK)
        return status;
    if (err->what[0]) {
        char inner[sizeof err->why];
        int n = snprintf(inner, sizeof inner, "%s: ", err->what);
        size_t used = n < 0 ? 0 : (size_t)n;
        if (used < sizeof inner)
            snprintf(inner + used, sizeof inner - used, "%s", err->why);
        memcpy(err->why, inner, sizeof inner);
    }
    va_list ap;
    va_start(ap, what);
    vsnprintf(err->what, sizeof err->what, what, ap);
    va_end(ap);
    return status;
}

void cr_err_try(struct crema_error *err, const char *hint, ...)
{
    if (!err || err->try_[0])
        return;
    va_list ap;
    va_start(ap, hint);
    vsnprintf(err->try_, sizeof err->try_, hint, ap);
    va_end(ap);
}
