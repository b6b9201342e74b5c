/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "crema_blobs.h"

#include <string.h>

/* chip, kind: one row a file that blobs.S takes in. */
#define CHIP(X, chip) X(chip, rom) X(chip, boot)
#define BLOB_LIST(X)  CHIP(X, esp32c3) CHIP(X, esp32c6) CHIP(X, esp32h2) CHIP(X, esp32c2)

#define X(chip, kind)                                                                              \
    extern const uint8_t cr_blob_##chip##_##kind[];                                                \
    extern const uint8_t cr_blob_##chip##_##kind##_end[];
BLOB_LIST(X)
#undef X

const struct cr_blob *cr_blob_find(const char *chip, const char *kind)
{
    static struct cr_blob blobs[] = {
#define X(chip_, kind_) {.chip = #chip_, .kind = #kind_, .data = cr_blob_##chip_##_##kind_},
        BLOB_LIST(X)
#undef X
    };
    static const uint8_t *const ends[] = {
#define X(chip_, kind_) cr_blob_##chip_##_##kind_##_end,
        BLOB_LIST(X)
#undef X
    };
    for (size_t i = 0; i < sizeof(blobs) / sizeof(blobs[0]); i++) {
        if (strcmp(blobs[i].chip, chip) == 0 && strcmp(blobs[i].kind, kind) == 0) {
            blobs[i].len = (size_t)(ends[i] - blobs[i].data);
            return &blobs[i];
        }
    }
    return NULL;
}
