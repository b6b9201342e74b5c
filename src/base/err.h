/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* How the layers fill a struct crema_error: the fact once, where it is known; intents on the way
 * up. */
#ifndef CR_ERR_H
#define CR_ERR_H

#include <crema/error.h>

/* Records the fact. Overwrites whatever was there. Returns `status`, so that
 * `return cr_err(err, CREMA_E_INPUT, "...", ...)` reads well. `err` may be NULL. */
__attribute__((format(printf, 3, 4))) enum crema_status
cr_err(struct crema_error *err, enum crema_status status, const char *why, ...);

/* Adds the caller's intent, unless `status` is CREMA_OK. An intent that is already there moves to
 * the front of `why`, so the outermost one is what the user reads first. Returns `status`, so that
 * `return cr_err_what(err, st, "...", ...)` ends a function that fails or not. `err` may be NULL.
 */
__attribute__((format(printf, 3, 4))) enum crema_status
cr_err_what(struct crema_error *err, enum crema_status status, const char *what, ...);

/* Sets the next step, unless one stands already (the innermost knows best). */
__attribute__((format(printf, 2, 3))) void cr_err_try(struct crema_error *err, const char *hint,
                                                      ...);

#endif
