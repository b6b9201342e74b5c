/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Bytes and their place in flash: what a layout plans, a loader writes, and files such as Intel HEX
 * and UF2 hold. */
#ifndef CREMA_FLASH_PART_H
#define CREMA_FLASH_PART_H

#include <crema/error.h>
#include <stddef.h>
#include <stdint.h>

struct crema_flash_part {
    const char *name;    /* for progress and errors: "bootloader" */
    uint32_t off;        /* in flash; for a loader a multiple of 4096 */
    const uint8_t *data; /* borrowed */
    size_t len;          /* bytes; the rest of the last sector is erased */
};

/* Parts read from one file, by offset. No two overlap or touch; what touched was joined. */
struct crema_flash_parts {
    struct crema_flash_part *list; /* the names are "" */
    size_t count;
    uint8_t *bytes; /* of all parts */
};

void crema_flash_parts_release(struct crema_flash_parts *parts);

/* One run of bytes from `target_off` up to the end of the last part, or up to the offset `end` when
 * that is more; 0xff between the parts. The parts may come in any order. CREMA_E_INPUT when two
 * overlap or one begins before `target_off`. `*out` is yours: free(). */
enum crema_status crema_flash_parts_join(const struct crema_flash_part *parts, size_t count,
                                         uint32_t target_off, uint64_t end, uint8_t **out,
                                         size_t *out_len, struct crema_error *err);

/* The parts as a loader can write them: each begins at a multiple of 4096, and no two share such a
 * sector. What is between counts as 0xff. `*out` is yours: crema_flash_parts_release(). */
enum crema_status crema_flash_parts_align(const struct crema_flash_part *parts, size_t count,
                                          struct crema_flash_parts *out, struct crema_error *err);

/* CREMA_E_INPUT when two parts overlap, or one runs past 4 GiB. */
enum crema_status crema_flash_parts_check(const struct crema_flash_part *parts, size_t count,
                                          struct crema_error *err);

#endif
