/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The application image: is it whole, is it for this chip, and where does it go. Pure. */
#ifndef BOOT_IMAGE_H
#define BOOT_IMAGE_H

#include "part.h"

#include <crema/wire/image.h>

enum boot_place {
    BOOT_PLACE_NONE, /* padding: nothing to do */
    BOOT_PLACE_RAM,  /* copied */
    BOOT_PLACE_DROM, /* mapped as data */
    BOOT_PLACE_IROM  /* mapped as code */
};

struct boot_segment {
    enum boot_place place;
    uint32_t addr, len;
    uint32_t off; /* of its bytes, from the image's start */
};

struct boot_image {
    uint32_t entry;
    uint32_t len; /* bytes of the partition that it takes, hash included */
    unsigned segment_count;
    struct boot_segment segments[WIRE_IMAGE_SEGMENTS_MAX];
    uint32_t page; /* bytes that an MMU entry maps, as the image was linked for */
    bool has_desc;
    char project[33], version[33];
};

/* What the chip is, as far as an image must fit it. */
struct boot_chip {
    uint32_t chip_id;
    uint32_t revision; /* major * 100 + minor */
    uint32_t page;     /* bytes that one MMU entry maps, at most and unless the image says less */
    uint32_t page_min; /* .. at least; both are powers of two */
    uint32_t page_count;
    /* Where a segment of `len` bytes at `addr` goes; false when it may not go there. */
    bool (*place)(uint32_t addr, uint32_t len, enum boot_place *place);
};

/* `data` shows the partition's `size` bytes; `part_off` is where in flash it begins. False:
 * `reason` says what is wrong. */
bool boot_image_check(const uint8_t *data, uint32_t size, uint32_t part_off,
                      const struct boot_chip *chip, struct boot_image *image,
                      char reason[BOOT_REASON_LEN]);

#endif
