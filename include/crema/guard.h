/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What would brick or boot-loop a chip, found before anything is written: whoever writes parts to
 * flash asks here first. Pure: it sees bytes, offsets and what is known of the chip. */
#ifndef CREMA_GUARD_H
#define CREMA_GUARD_H

#include <crema/chip.h>
#include <crema/error.h>
#include <crema/flash_part.h>
#include <stdint.h>

struct crema_guard_facts {
    const struct crema_chip *chip;
    uint32_t flash_size; /* bytes; 0 unknown: what depends on it is not judged */
    uint16_t revision;   /* major * 100 + minor, or CREMA_REVISION_UNKNOWN */
};

enum crema_guard_kind {
    CREMA_GUARD_APP_AT_BOOT,      /* an application image where the ROM looks for the bootloader */
    CREMA_GUARD_BOOT_ELSEWHERE,   /* a bootloader image at another offset than this chip's */
    CREMA_GUARD_NO_IMAGE_AT_BOOT, /* neither is an image at all */
    CREMA_GUARD_OTHER_CHIP,       /* an image for another chip */
    CREMA_GUARD_FLASH_SIZE,       /* the image's header names a larger flash than there is */
    CREMA_GUARD_REVISION,         /* the image wants a newer, or an older, chip revision */
    CREMA_GUARD_TABLE_TOO_LARGE,  /* a partition reaches past the end of the flash */
    CREMA_GUARD_APP_TOO_LARGE,    /* an image runs past the end of its partition in the table
                                     that is written along */
    CREMA_GUARD_APP_OFFSET        /* an application at an offset that no MMU page begins at */
};

struct crema_guard_finding {
    enum crema_guard_kind kind;
    size_t part;       /* which part brings it */
    uint32_t off;      /* where it would stand */
    char subject[160]; /* "app.bin at 0x1000": of "cannot write ...", or of "... cannot start" */
    char why[320];     /* as the lines of an error */
    char fix[200];     /* "try:" */
};

/* Fills up to `cap` findings, the worst first, and returns how many there are in all. Bytes that
 * are no image and no table are never judged, but for those at the bootloader's offset. */
size_t crema_guard_check(const struct crema_guard_facts *facts,
                         const struct crema_flash_part *parts, size_t count,
                         struct crema_guard_finding *findings, size_t cap);

#endif
