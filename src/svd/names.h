/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Which names are taken, so that none is given twice. Names are kept as hashes of 64 bits: that two
 * of them were taken for one would cost no more than a needless _2. */
#ifndef CR_SVD_NAMES_H
#define CR_SVD_NAMES_H

#include "arena.h"

#include <stdbool.h>
#include <stdint.h>

/* A set of keys; 0 is none. */
struct cr_keys {
    uint64_t *slots;
    size_t mask, used; /* slots - 1, a power of two less one */
};

/* Which number to try first for a name that is wanted again. */
struct cr_repeat {
    uint64_t key;
    unsigned next;
};

struct cr_names {
    struct cr_arena *arena;
    const struct cr_names *base; /* names that are taken, too, and stay as they are; or NULL */
    struct cr_keys keys;
    struct cr_repeat *repeats; /* sorted by nothing: open slots like those of `keys` */
    size_t repeat_mask, repeat_used;
    unsigned scopes; /* that were handed out */
};

void cr_names_release(struct cr_names *names);
/* Makes room for `count` names, to save growing. False when out of memory. */
bool cr_names_reserve(struct cr_names *names, size_t count);
/* Makes `name` unique in `scope` (the same name may be taken once in each): it is left as it is, or
 * gets _2, _3, ... behind; it must have room for 12 bytes more. `*len` is its length, before and
 * after. False when out of memory. */
bool cr_names_take(struct cr_names *names, unsigned scope, char *name, size_t *len);
/* The same, into the arena; `wanted` is left alone. NULL when out of memory. */
const char *cr_names_claim(struct cr_names *names, unsigned scope, const char *wanted);
/* True when `a` and `b`, which have the same base, gave no name that the other one gave, too. */
bool cr_names_are_apart(const struct cr_names *a, const struct cr_names *b);

/* Scopes that are always there, and further ones. */
enum { NAMES_FULL, NAMES_REG, NAMES_FIELD, NAMES_TYPE, NAMES_SCOPES };
unsigned cr_names_scope(struct cr_names *names);

#endif
