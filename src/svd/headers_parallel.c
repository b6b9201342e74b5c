/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Headers on several processors. What a header says depends on the others only by names that are
 * taken. So each worker gives names by itself, and in the end it shows whether two of them gave the
 * same one: then the headers are made again one after the other, and the first to ask has it. That
 * a worker takes the types in their order keeps its own names right. */
#include "headers.h"

#include "parallel.h"

#include <stdatomic.h>
#include <stdlib.h>

struct writing {
    struct cr_headers *plan; /* nobody changes it meanwhile */
    atomic_size_t next;
    atomic_bool has_failed;
    struct cr_headers workers[CR_WORKERS_MAX];
};

/* The plan for a worker: what it makes of it stays apart. */
static void begin(struct writing *w, struct cr_headers *own)
{
    *own = *w->plan;
    own->arena = (struct cr_arena){.max = w->plan->arena.max / CR_WORKERS_MAX};
    own->names = (struct cr_names){.base = &w->plan->names, .arena = &own->arena};
    own->err = own->out.err = own->layouter.err = NULL;
    own->layouter.names = &own->names;
    if (!cr_names_reserve(&own->names, own->svd->node_count / 2))
        w->has_failed = true;
}

static void work(void *ctx, unsigned worker)
{
    struct writing *w = ctx;
    struct cr_headers *own = &w->workers[worker];
    begin(w, own);
    while (!w->has_failed) {
        size_t i = w->next++;
        if (i >= own->type_count)
            break;
        if (cr_headers_write_type(own, &own->types[i]) != CREMA_OK)
            w->has_failed = true;
    }
}

static bool is_good(const struct writing *w)
{
    size_t bytes = w->plan->bytes;
    bool is_ok = !w->has_failed;
    for (unsigned i = 0; i < CR_WORKERS_MAX && is_ok; i++) {
        bytes += w->workers[i].bytes;
        for (unsigned k = 0; k < i; k++)
            is_ok &= cr_names_are_apart(&w->workers[i].names, &w->workers[k].names);
    }
    return is_ok && bytes <= CREMA_SVD_OUTPUT_MAX;
}

static void end(struct cr_headers *own)
{
    cr_buf_release(&own->out.buf);
    cr_names_release(&own->names);
    cr_arena_release(&own->arena);
}

static void undo(struct cr_headers *h)
{
    h->sink->restart(h->sink->ctx);
    for (size_t i = 0; i < h->type_count; i++) {
        if (h->types[i].layout)
            cr_layout_forget(h->types[i].layout);
    }
}

bool cr_headers_write_parallel(struct cr_headers *h, unsigned width)
{
    struct writing *w = calloc(1, sizeof *w);
    if (!w)
        return false;
    w->plan = h;
    cr_parallel_run(width, work, w);
    bool is_done = is_good(w);
    for (unsigned i = 0; i < CR_WORKERS_MAX; i++) {
        if (is_done)
            h->bytes += w->workers[i].bytes;
        end(&w->workers[i]);
    }
    free(w);
    if (!is_done)
        undo(h);
    return is_done;
}
