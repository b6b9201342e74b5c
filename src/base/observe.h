/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Null-safe ways to call a struct crema_observer. */
#ifndef CR_OBSERVE_H
#define CR_OBSERVE_H

#include <crema/error.h>
#include <crema/observer.h>

__attribute__((format(printf, 3, 4))) void cr_log(const struct crema_observer *obs,
                                                  enum crema_log_level level, const char *fmt, ...);
void cr_progress(const struct crema_observer *obs, const char *phase, uint64_t done,
                 uint64_t total);
/* The same for what is counted in steps. */
void cr_progress_steps(const struct crema_observer *obs, const char *phase, uint64_t done,
                       uint64_t total);
/* CREMA_E_CANCELLED, with `err` set, once the caller asked to stop; CREMA_OK before. */
enum crema_status cr_check_cancel(const struct crema_observer *obs, struct crema_error *err);

#endif
