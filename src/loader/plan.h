/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What is to stand in flash, by sectors: the checks before anything is written. */
#ifndef CR_PLAN_H
#define CR_PLAN_H

#include <crema/error.h>
#include <crema/flash_part.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CR_SECTOR 4096u

/* Refuses parts that are empty, misaligned, too large for the flash or share a sector.
 * `flash_size` 0: it is not known, and not judged. */
enum crema_status cr_plan_check(const struct crema_flash_part *parts, size_t count,
                                uint32_t flash_size, struct crema_error *err);
/* Offset behind the last sector of a part. */
uint32_t cr_plan_end(const struct crema_flash_part *part);
/* MD5 of a part's bytes and of the 0xff that fills its last sector. */
void cr_plan_md5(const struct crema_flash_part *part, uint8_t md5[16]);
/* Bytes, or sectors, of all parts. */
uint64_t cr_plan_bytes(const struct crema_flash_part *parts, size_t count);
uint32_t cr_plan_sectors(const struct crema_flash_part *parts, size_t count);
/* CREMA_E_INPUT when the range does not lie in the flash. */
enum crema_status cr_plan_check_range(uint64_t off, uint64_t len, uint32_t flash_size,
                                      struct crema_error *err);

#endif
