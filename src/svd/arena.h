/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Memory that is given back all at once: a description is thousands of small things that die
 * together. */
#ifndef CR_SVD_ARENA_H
#define CR_SVD_ARENA_H

#include <stddef.h>

struct cr_arena_block;

struct cr_arena {
    struct cr_arena_block *blocks;
    size_t used, cap;  /* of the newest block, bytes */
    size_t total, max; /* bytes taken from the host, and the most that may be */
};

/* Zeroed, aligned for anything; NULL when the host or the maximum gives no more. */
void *cr_arena_alloc(struct cr_arena *arena, size_t count, size_t size);
/* `len` bytes and a NUL. */
char *cr_arena_text(struct cr_arena *arena, const char *text, size_t len);
/* All of `from` lives and dies with `to` from now on; `from` is empty then. */
void cr_arena_join(struct cr_arena *to, struct cr_arena *from);
void cr_arena_release(struct cr_arena *arena);

#endif
