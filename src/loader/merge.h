/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Parts that do not begin at a sector, with what stands around them in flash. */
#ifndef CR_MERGE_H
#define CR_MERGE_H

#include "priv.h"

struct cr_merge {
    struct crema_flash_part *parts; /* all of them, each at a sector */
    size_t count;
    uint8_t **owned; /* what was made for a part, or NULL */
};

/* Reads what has to be kept; the flash is attached. On failure *out holds nothing. */
enum crema_status cr_merge_make(struct crema_loader *loader, const struct crema_flash_part *parts,
                                size_t count, struct cr_merge *out, struct crema_error *err);
void cr_merge_release(struct cr_merge *merge);

#endif
