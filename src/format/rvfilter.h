/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Makes the jump targets of RISC-V code absolute, so that calls of one function from many places
 * look alike to a packer: docs/formats/flash-stream.md. The stub undoes it. */
#ifndef CR_RVFILTER_H
#define CR_RVFILTER_H

#include <stddef.h>
#include <stdint.h>

/* In place; buf[0] will stand at offset `off` of the flash, an even number. Any bytes will do: what
 * is no code changes, too, and comes back as it was. */
void cr_rvfilter_apply(uint8_t *buf, size_t len, uint32_t off);

#endif
