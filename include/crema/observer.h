/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* How the silent library tells its caller what goes on, and how the caller stops it. */
#ifndef CREMA_OBSERVER_H
#define CREMA_OBSERVER_H

#include <stdbool.h>
#include <stdint.h>

enum crema_log_level { CREMA_LOG_ERROR, CREMA_LOG_WARN, CREMA_LOG_INFO, CREMA_LOG_DEBUG };

struct crema_progress {
    const char *phase; /* what is being done, "writing app"; valid during the call */
    uint64_t done;     /* bytes (or steps) done; done == total ends the phase */
    uint64_t total;    /* 0 when unknown */
    bool is_steps;     /* done and total count steps (attempts), not bytes */
};

/* Every callback may be NULL, and so may a pointer to the whole. Callbacks run on the thread that
 * called the library and must not call back into the object that is at work. */
struct crema_observer {
    void *ctx;
    void (*log)(void *ctx, enum crema_log_level level, const char *text);
    void (*progress)(void *ctx, const struct crema_progress *progress);
    bool (*is_cancelled)(void *ctx); /* asked between steps; true ends with CREMA_E_CANCELLED */
};

#endif
