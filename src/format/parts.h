/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Collects bytes and their addresses in the order of a file, and sorts and joins them. */
#ifndef CR_PARTS_H
#define CR_PARTS_H

#include "buf.h"

#include <crema/flash_part.h>

#define CR_PARTS_MAX (512u << 20) /* bytes of content */

struct cr_parts {
    struct cr_buf bytes; /* as they came */
    struct cr_buf spans; /* of struct span */
    const char *place;   /* what positions count: "line", "byte" */
};

void cr_parts_init(struct cr_parts *parts, const char *place);
void cr_parts_release(struct cr_parts *parts);
/* `at`: the position in the file, for errors. */
enum crema_status cr_parts_add(struct cr_parts *parts, uint64_t addr, const uint8_t *data,
                               size_t len, size_t at, struct crema_error *err);
/* CREMA_E_INPUT when bytes were given twice. */
enum crema_status cr_parts_finish(struct cr_parts *parts, struct crema_flash_parts *out,
                                  struct crema_error *err);

/* The parts as pointers sorted by offset; `*out` is yours: free(). CREMA_E_INPUT when they overlap
 * or run past 4 GiB. */
enum crema_status cr_parts_sorted(const struct crema_flash_part *parts, size_t count,
                                  const struct crema_flash_part ***out, struct crema_error *err);

#endif
