/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* How far back a stream to the stub looks: as far as its RAM holds what came out, or through the
 * flash, which makes the stream shorter and the chip's work longer. */
#ifndef CR_REACH_H
#define CR_REACH_H

#include "priv.h"

#define CR_REACH_MOST 0x400000u /* the encoder takes twelve times that of the host's memory */

/* Is it worth while to look back through the flash, for a stream of `len` bytes, not coded? `flags`
 * has WIRE_WRITE_BLANK when nothing will be erased. */
bool cr_reach_is_far(const struct crema_loader *loader, uint64_t len, uint32_t flags);

#endif
