/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Which part of a flash a command means: an offset and a size, or a partition of the table that
 * stands in the flash. */
#ifndef CLI_REGION_H
#define CLI_REGION_H

#include "cmd.h"

#include <crema/loader.h>

struct region {
    char name[24]; /* of the partition; "" when it was told by numbers */
    uint32_t off, len;
};

/* A word that is a number rather than a partition's name. */
bool region_is_number(const char *word);
/* "OFFSET SIZE" (SIZE may be ALL), or one word: a partition's name, or ALL. What is not in the
 * flash is refused. The chip is asked for its flash's size, and for the table at `table_off` where
 * a name has to be found. */
enum crema_status region_find(struct crema_loader *loader, const char *const *words, size_t count,
                              uint32_t table_off, struct region *out, struct crema_error *err);
/* How many of the words at `words` region_find takes: 1 or 2. */
size_t region_words(const char *const *words, size_t count);

/* The flash's size; CREMA_E_TARGET when the chip's flash does not tell it. */
enum crema_status region_flash_size(struct crema_loader *loader, uint32_t *size,
                                    struct crema_error *err);

#endif
