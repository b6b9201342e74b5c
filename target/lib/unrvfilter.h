/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Undoes and applies the filter that makes jump targets of RISC-V code absolute before it is
 * packed: docs/formats/flash-stream.md. */
#ifndef UNRVFILTER_H
#define UNRVFILTER_H

#include <stdint.h>

#define RVFILTER_AHEAD 8u /* bytes that are looked at together */

/* In place. buf[0] stands at offset `off` of the flash, buf[end] is the first byte that is not
 * there; goes on from `at`, the value that the last call returned less what was taken from buf
 * since, and returns where it has stopped: at `until` or a few bytes behind, or where fewer than
 * RVFILTER_AHEAD bytes are left. What stands before that is final. */
uint32_t rvfilter_undo(uint8_t *buf, uint32_t at, uint32_t end, uint32_t until, uint32_t off);
/* The other direction, as far as there are bytes. */
uint32_t rvfilter_apply(uint8_t *buf, uint32_t at, uint32_t end, uint32_t off);

#endif
