/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The segments of an image, gathered from the sections of an ELF file. */
#ifndef CR_SEGMENTS_H
#define CR_SEGMENTS_H

#include "buf.h"

#include <crema/chip.h>
#include <crema/elf.h>

struct cr_segment {
    uint32_t addr;
    struct cr_buf data; /* a whole number of words */
    size_t taken;       /* bytes at the front that were written already */
};

struct cr_segments {
    struct cr_segment *items; /* owned */
    size_t count, cap;
};

/* How to gather them. */
struct cr_gather {
    const struct crema_elf *elf;
    const struct crema_chip *chip;
    uint32_t mmu_page;
    bool is_from_segments;
    /* Sort first, and fill up to the alignment that the following section asks for. */
    bool is_sorted_first;
    bool is_order_kept; /* do not sort at all: the ESP8266's order is the file's */
};

/* Reads the loadable content, which crema_elf_check_chip has passed, joins neighbours, fills up to
 * whole words and sorts by address. No two of the result touch the same word, or the same flash
 * page without the room between them that a segment header needs. */
enum crema_status cr_segments_collect(const struct cr_gather *gather, struct cr_segments *out,
                                      struct crema_error *err);
void cr_segments_release(struct cr_segments *segments);
/* Bytes of a segment that are still to be written, and where they go. */
size_t cr_segment_left(const struct cr_segment *segment);

#endif
