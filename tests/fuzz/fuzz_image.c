/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Any bytes as an application image. */
#include "fuzz.h"

#include <crema/layout.h>
#include <string.h>

static void patch(const uint8_t *data, size_t len, const struct crema_image *before)
{
    struct crema_flash_settings settings = {.mode = CREMA_FLASH_MODE_DOUT, .size = 1 << 20};
    struct crema_image after;
    uint8_t *copy = malloc(len);
    FUZZ_CHECK(copy);
    memcpy(copy, data, len);
    enum crema_status st = crema_image_set_flash(copy, len, &settings, NULL);
    FUZZ_CHECK((st == CREMA_OK) == crema_image_is_intact(before));
    if (st == CREMA_OK) {
        FUZZ_CHECK(crema_image_parse(copy, len, &after, NULL) == CREMA_OK);
        FUZZ_CHECK(crema_image_is_intact(&after));
        FUZZ_CHECK(crema_image_flash_size(&after) == settings.size);
    } else {
        FUZZ_CHECK(memcmp(copy, data, len) == 0);
    }
    free(copy);
}

static void plan(const uint8_t *data, size_t len)
{
    struct crema_layout_options options = {
        .image.chip = crema_chip_find("esp32c3"), .app = data, .app_len = len};
    struct crema_layout layout;
    struct crema_error err = {0};
    if (crema_layout_plan(&options, &layout, &err) != CREMA_OK)
        FUZZ_CHECK(err.why[0] && err.what[0] && layout.count == 0);
    crema_layout_release(&layout);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    struct crema_image image;
    struct crema_error err = {0};
    const struct crema_chip *chip = crema_chip_find("esp32c3");
    plan(data, len);
    if (crema_image_parse(data, len, &image, &err) != CREMA_OK) {
        FUZZ_CHECK(err.why[0]);
        return 0;
    }
    FUZZ_CHECK(image.len <= len);
    for (size_t i = 0; i < image.segment_count; i++)
        FUZZ_CHECK(image.segments[i].off <= len &&
                   image.segments[i].len <= len - image.segments[i].off);
    crema_image_check(&image, chip, &err);
    patch(data, len, &image);
    return 0;
}
