/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Flash chips that are smaller than they say: sold with another's mark, they show their beginning
 * once more where the rest should be. What is written there lands on the bootloader. */
#ifndef CR_LOADER_WRAP_H
#define CR_LOADER_WRAP_H

#include "priv.h"

/* For work on the flash up to `end`: CREMA_E_TARGET when its second half shows the first. Asks two
 * hashes, and only when `end` is in that half. *is_known false when nothing stands in either yet,
 * so that it can be told only later. Our stub only; with others CREMA_OK, and known. */
enum crema_status cr_wrap_check(struct crema_loader *loader, uint32_t end, bool *is_known,
                                struct crema_error *err);

#endif
