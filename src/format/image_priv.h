/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files that build and read images share. */
#ifndef CR_IMAGE_PRIV_H
#define CR_IMAGE_PRIV_H

#include <crema/image.h>

#define CR_IMAGE_ALIGN        16u /* header to checksum, both included, is a multiple of it */
#define CR_FLASH_SIZE_DEFAULT (4u << 20) /* bytes, in a new image's header */

uint8_t cr_image_checksum(uint8_t sum, const uint8_t *data, size_t len);
/* Writes the settings that are not "keep" into an image header. */
void cr_image_put_flash(uint8_t *header, const struct crema_flash_settings *settings);
/* Mapped segments: congruent with their place in the file, and no MMU entry wanted for two pages.
 */
enum crema_status cr_image_check_mapping(const struct crema_image *image,
                                         const struct crema_chip *chip, uint32_t page,
                                         struct crema_error *err);

#endif
