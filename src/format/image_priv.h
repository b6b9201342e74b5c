/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files that build and read images share. */
#ifndef CR_IMAGE_PRIV_H
#define CR_IMAGE_PRIV_H

#include "buf.h"
#include "segments.h"

#include <crema/image.h>

#define CR_IMAGE_ALIGN        16u /* header to checksum, both included, is a multiple of it */
#define CR_FLASH_SIZE_DEFAULT (4u << 20) /* bytes, in a new image's header */
#define CR_IMAGE_PLACED_MAX   64u

/* An image while it is built. */
struct cr_builder {
    struct crema_elf *elf;
    const struct crema_image_options *options;
    const struct crema_chip *chip;
    uint32_t page;
    struct cr_segments mapped, ram;
    size_t mapped_next, ram_next;
    struct cr_buf out;
    struct {
        size_t off, len; /* of a segment's data in `out` */
    } placed[CR_IMAGE_PLACED_MAX];
    unsigned segment_count; /* may pass the maximum, so that the error can tell by how much */
};

/* Splits what the file loads into the two lists. */
enum crema_status cr_builder_gather(struct cr_builder *b, const struct cr_gather *gather,
                                    struct crema_error *err);
/* The eight bytes with which all headers begin. */
enum crema_status cr_builder_put_header(struct cr_builder *b, uint8_t magic, uint8_t count,
                                        struct crema_error *err);
/* A segment with its header; `data` NULL is zeros. */
enum crema_status cr_builder_put_segment(struct cr_builder *b, uint32_t addr, const uint8_t *data,
                                         size_t len, struct crema_error *err);
/* Zeros up to a byte for the checksum, and where that byte is. */
enum crema_status cr_builder_put_checksum_room(struct cr_builder *b, size_t *at,
                                               struct crema_error *err);
/* The checksum of the segments from `first` on. */
uint8_t cr_builder_checksum(const struct cr_builder *b, unsigned first, unsigned count);
enum crema_status cr_builder_check_count(unsigned count, struct crema_error *err);
void cr_builder_release(struct cr_builder *b);

/* The ESP8266's form. */
enum crema_status cr_image_build_plain(struct cr_builder *b, struct crema_error *err);
enum crema_status cr_image_build_plain_irom(struct cr_builder *b, uint32_t *off,
                                            struct crema_error *err);
uint32_t cr_image_crc(const uint8_t *data, size_t len);

uint8_t cr_image_checksum(uint8_t sum, const uint8_t *data, size_t len);
/* Whose size codes an image of that version has: NULL stands for those of most chips. */
const struct crema_chip *cr_image_size_codes(const struct crema_chip *chip, uint8_t version);
/* Writes the settings that are not "keep" into an image header. `chip` NULL: codes as on most. */
void cr_image_put_flash(uint8_t *header, const struct crema_chip *chip,
                        const struct crema_flash_settings *settings);
/* Mapped segments: congruent with their place in the file, and no MMU entry wanted for two pages.
 */
enum crema_status cr_image_check_mapping(const struct crema_image *image, uint32_t page,
                                         struct crema_error *err);
enum crema_status cr_image_check_integrity(const struct crema_image *image,
                                           struct crema_error *err);

#endif
