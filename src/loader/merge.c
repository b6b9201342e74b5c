/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Flash is erased by sectors. A part that begins inside one is written with the rest of its first
 * and last sectors as they were. */
#include "merge.h"

#include "bytes.h"
#include "err.h"
#include "plan.h"

#include <stdlib.h>
#include <string.h>

static bool is_aligned(const struct crema_flash_part *part)
{
    return part->off % CR_SECTOR == 0;
}

static enum crema_status collect(void *ctx, const uint8_t *data, size_t len,
                                 struct crema_error *err)
{
    uint8_t **to = ctx;
    (void)err;
    memcpy(*to, data, len);
    *to += len;
    return CREMA_OK;
}

static enum crema_status read_to(struct crema_loader *loader, uint32_t off, uint32_t len,
                                 uint8_t *to, struct crema_error *err)
{
    return len ? crema_loader_flash_read(loader, off, len, collect, &to, err) : CREMA_OK;
}

static enum crema_status surround(struct crema_loader *loader, struct crema_flash_part *part,
                                  uint8_t **owned, struct crema_error *err)
{
    uint32_t head = part->off % CR_SECTOR, used = head + (uint32_t)part->len;
    uint32_t len = align_up32(used, CR_SECTOR);
    uint8_t *bytes = malloc(len);
    if (!bytes)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the %u bytes of %s", (unsigned)len,
                      part->name);
    *owned = bytes;
    memcpy(bytes + head, part->data, part->len);
    enum crema_status st = read_to(loader, part->off - head, head, bytes, err);
    if (st == CREMA_OK)
        st = read_to(loader, part->off - head + used, len - used, bytes + used, err);
    *part = (struct crema_flash_part){part->name, part->off - head, bytes, len};
    return st == CREMA_E_CANCELLED
               ? st
               : cr_err_what(err, st, "cannot keep what stands beside %s in its sectors",
                             part->name);
}

void cr_merge_release(struct cr_merge *merge)
{
    for (size_t i = 0; merge->owned && i < merge->count; i++)
        free(merge->owned[i]);
    free(merge->owned);
    free(merge->parts);
    *merge = (struct cr_merge){0};
}

enum crema_status cr_merge_make(struct crema_loader *loader, const struct crema_flash_part *parts,
                                size_t count, struct cr_merge *out, struct crema_error *err)
{
    *out = (struct cr_merge){.parts = calloc(count + 1, sizeof *parts),
                             .owned = calloc(count + 1, sizeof *out->owned),
                             .count = count};
    enum crema_status st = CREMA_OK;
    if (!out->parts || !out->owned)
        st = cr_err(err, CREMA_E_NOMEM, "no memory for %zu parts", count);
    else
        memcpy(out->parts, parts, count * sizeof *parts);
    for (size_t i = 0; st == CREMA_OK && i < count; i++) {
        if (!is_aligned(&parts[i]))
            st = surround(loader, &out->parts[i], &out->owned[i], err);
    }
    if (st != CREMA_OK)
        cr_merge_release(out);
    return st;
}
