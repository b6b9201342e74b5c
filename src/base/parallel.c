/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "parallel.h"

#include <pthread.h>
#include <sched.h>
#include <stddef.h>

struct call {
    cr_parallel_fn *fn;
    void *ctx;
    unsigned worker;
};

unsigned cr_parallel_width(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    unsigned count = (unsigned)CPU_COUNT(&set);
    return count < 1 ? 1 : count > CR_WORKERS_MAX ? CR_WORKERS_MAX : count;
}

static void *run_call(void *ctx)
{
    const struct call *call = ctx;
    call->fn(call->ctx, call->worker);
    return NULL;
}

void cr_parallel_run(unsigned workers, cr_parallel_fn *fn, void *ctx)
{
    pthread_t threads[CR_WORKERS_MAX];
    struct call calls[CR_WORKERS_MAX];
    unsigned started = 1;
    while (started < workers && started < CR_WORKERS_MAX) {
        calls[started] = (struct call){fn, ctx, started};
        if (pthread_create(&threads[started], NULL, run_call, &calls[started]) != 0)
            break;
        started++;
    }
    fn(ctx, 0);
    for (unsigned i = 1; i < started; i++)
        pthread_join(threads[i], NULL);
}
