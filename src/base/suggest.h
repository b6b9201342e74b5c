/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* "Did you mean ...?": the nearest of some names to a misspelt one. */
#ifndef CR_SUGGEST_H
#define CR_SUGGEST_H

#include <stddef.h>

/* Edits (insert, delete, replace, swap of neighbours) between two words, without regard to case.
 * Words past 63 bytes are compared by their first 63. */
unsigned cr_edit_distance(const char *a, const char *b);

/* Fed with one candidate after another, keeps the nearest:
 *     struct cr_suggest s = {.word = typed};  cr_suggest_add(&s, name)...;  s.best may be NULL */
struct cr_suggest {
    const char *word; /* borrowed */
    const char *best; /* the nearest candidate that is near enough to be meant, or NULL; borrowed */
    unsigned distance;
};
void cr_suggest_add(struct cr_suggest *suggest, const char *candidate);

#endif
