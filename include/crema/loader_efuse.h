/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* eFuses of a connected chip: read, and burnt for ever. What they mean: <crema/efuse.h>. */
#ifndef CREMA_LOADER_EFUSE_H
#define CREMA_LOADER_EFUSE_H

#include <crema/efuse.h>
#include <crema/loader.h>

/* All blocks, their errors and the chip's revision. */
enum crema_status crema_loader_efuse_read(struct crema_loader *loader,
                                          struct crema_efuse_image *image, struct crema_error *err);

struct crema_efuse_burn_result {
    struct crema_efuse_image after; /* read back; as planned where it could not be */
    unsigned retries;               /* programming cycles beyond the first of each block */
    bool is_unverified; /* the burn closed the way to read back: secure or no download mode */
};

/* Burns a plan that was made from what this chip holds now: data before protection, and last what
 * ends the conversation. Each block is read back and burnt again, up to twice, when bits are
 * missing. Refused, before anything is burnt, when the chip changed since the plan was made, when a
 * stub is at work (it may have changed the clock that times the programming), or when the crystal
 * is one that no timing is known for. After a failure, what was burnt stays; the same plan made
 * anew goes on from there. Confirmation is the caller's business: see crema_efuse_plan_check. */
enum crema_status crema_loader_efuse_burn(struct crema_loader *loader,
                                          const struct crema_efuse_plan *plan,
                                          struct crema_efuse_burn_result *result,
                                          struct crema_error *err);

#endif
