/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One function on several processors at once. Which worker does what is up to the function: it
 * takes its work from a place that all of them see, until there is none. */
#ifndef CR_PARALLEL_H
#define CR_PARALLEL_H

#define CR_WORKERS_MAX 8u

/* Processors that this thread may run on, at most CR_WORKERS_MAX; at least 1. */
unsigned cr_parallel_width(void);

/* `worker` is 0 in the caller's own thread. */
typedef void cr_parallel_fn(void *ctx, unsigned worker);

/* Calls fn(ctx, 0) here and fn(ctx, 1) to fn(ctx, workers - 1) beside it, and returns when all of
 * them have. Threads that the host refuses are left out, so fn must cope with fewer. */
void cr_parallel_run(unsigned workers, cr_parallel_fn *fn, void *ctx);

#endif
