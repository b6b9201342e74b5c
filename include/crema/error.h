/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Errors: what failed, why, and what to do.
 *
 * Every fallible function returns an enum crema_status and takes a struct crema_error as its last
 * parameter. The struct belongs to the caller, allocates nothing, is untouched on success, and may
 * be NULL where the caller wants the status alone. */
#ifndef CREMA_ERROR_H
#define CREMA_ERROR_H

#include <stddef.h>

/* name, value, exit code of the command-line tool, one-line meaning */
#define CREMA_STATUS_LIST(X)                                                                       \
    X(OK, 0, 0, "success")                                                                         \
    X(E_USAGE, -1, 2, "the caller asked for something that makes no sense")                        \
    X(E_INPUT, -2, 3, "an input file or its content is wrong")                                     \
    X(E_IO, -3, 4, "a file or device of the host failed")                                          \
    X(E_PORT, -4, 5, "the port is missing, busy, not permitted or gone")                           \
    X(E_TIMEOUT, -5, 6, "nothing answered in time")                                                \
    X(E_PROTOCOL, -6, 7, "the other side answered, but not as agreed")                             \
    X(E_TARGET, -7, 8, "the chip refused or failed")                                               \
    X(E_VERIFY, -8, 9, "what was read back differs from what was written")                         \
    X(E_UNSUPPORTED, -9, 10, "not possible on this chip, port or build")                           \
    X(E_NOMEM, -10, 11, "out of memory, or past a stated maximum")                                 \
    X(E_CANCELLED, -11, 130, "stopped on request")

enum crema_status {
#define X(name, value, exit_code, text) CREMA_##name = (value),
    CREMA_STATUS_LIST(X)
#undef X
};

struct crema_error {
    enum crema_status status; /* CREMA_OK when nothing was set */
    char what[192];           /* the intent that failed: "cannot write app.bin at 0x1000" */
    char why[384];            /* the fact, with its numbers */
    char try_[256];           /* the next step, or "" when none is really known */
};

/* The symbolic name ("E_INPUT") and the one-line meaning; never NULL. */
const char *crema_status_name(enum crema_status status);
const char *crema_status_text(enum crema_status status);
/* The exit code that the command-line tool ends with for this status. */
int crema_status_exit_code(enum crema_status status);

#endif
