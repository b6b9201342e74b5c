/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the stub tells of sectors: their hashes, against those that they should have. */
#ifndef CR_SECTORS_H
#define CR_SECTORS_H

#include "hash.h"
#include "plan.h"
#include "priv.h"

/* Hashes of `count` sectors from `off` on, `hash_len` bytes of each, and the root over them all. */
enum crema_status cr_sectors_ask(struct crema_loader *loader, uint32_t off, uint32_t count,
                                 size_t hash_len, uint8_t *hashes, struct crema_error *err);
/* Whether each sector of a part holds what it should, with 0xff behind the part's end. *count is
 * how many do not. */
enum crema_status cr_sectors_compare(struct crema_loader *loader,
                                     const struct crema_flash_part *part, bool *differs,
                                     uint32_t *count, struct crema_error *err);
/* The same with the least that can be asked for: one sector in 65536 that differs may seem not to,
 * as long as another one does, until cr_sectors_prove is asked. *is_blank becomes false unless all
 * of them are blank now, which is certain. */
enum crema_status cr_sectors_glance(struct crema_loader *loader,
                                    const struct crema_flash_part *part, bool *differs,
                                    uint32_t *count, bool *is_blank, struct crema_error *err);
/* CREMA_E_VERIFY when a part, with 0xff behind its end, is not what stands in flash. */
enum crema_status cr_sectors_prove(struct crema_loader *loader, const struct crema_flash_part *part,
                                   struct crema_error *err);
/* The hash over the hashes of `count` sectors. */
enum crema_status cr_sectors_root(struct crema_loader *loader, uint32_t off, uint32_t count,
                                  uint8_t root[CR_MURMUR_LEN], struct crema_error *err);
/* Which of the sectors are blank. */
enum crema_status cr_sectors_blank(struct crema_loader *loader, uint32_t off, uint32_t count,
                                   bool *is_blank, struct crema_error *err);

#endif
