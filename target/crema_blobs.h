/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* On-chip code, built with this tree and carried by the host tools as bytes.
 *
 *     "rom"   the boot ROM of a virtual chip: the raw content of the store "ROM"
 *     "boot"  the second-stage bootloader: an ELF file that the ROM's image loader can take */
#ifndef CREMA_BLOBS_H
#define CREMA_BLOBS_H

#include <stddef.h>
#include <stdint.h>

struct cr_blob {
    const char *chip; /* "esp32c3" */
    const char *kind; /* "rom", "boot" */
    const uint8_t *data;
    size_t len; /* bytes */
};

/* NULL when there is none. Lives as long as the program. */
const struct cr_blob *cr_blob_find(const char *chip, const char *kind);

#endif
