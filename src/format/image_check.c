/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Judging an image, and changing its flash settings. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "image_priv.h"

#include <string.h>

bool crema_image_is_intact(const struct crema_image *image)
{
    return image->checksum == image->checksum_stored &&
           (!image->has_crc || image->crc == image->crc_stored) &&
           (!image->has_hash || memcmp(image->hash, image->hash_stored, sizeof image->hash) == 0);
}

enum crema_status cr_image_check_integrity(const struct crema_image *image, struct crema_error *err)
{
    if (crema_image_is_intact(image))
        return CREMA_OK;
    if (image->checksum != image->checksum_stored)
        cr_err(err, CREMA_E_INPUT, "its checksum is 0x%02x, and its content adds up to 0x%02x",
               image->checksum_stored, image->checksum);
    else if (image->has_crc)
        cr_err(err, CREMA_E_INPUT, "its CRC is 0x%08x, and its content's 0x%08x", image->crc_stored,
               image->crc);
    else
        cr_err(err, CREMA_E_INPUT,
               "its SHA-256 begins %02x%02x%02x%02x, and its content's %02x%02x%02x%02x",
               image->hash_stored[0], image->hash_stored[1], image->hash_stored[2],
               image->hash_stored[3], image->hash[0], image->hash[1], image->hash[2],
               image->hash[3]);
    cr_err_try(err, "the file was changed after it was built: build it again");
    return CREMA_E_INPUT;
}

static enum crema_status check_segments(const struct crema_image *image,
                                        const struct crema_chip *chip, struct crema_error *err)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        const struct crema_image_segment *s = &image->segments[i];
        if (s->kind == CREMA_SEGMENT_STRANGE)
            return cr_err(err, CREMA_E_INPUT,
                          "segment %zu (0x%08x, %u bytes) is in no memory of the %s that can be "
                          "loaded",
                          i + 1, s->addr, s->len, chip->title);
        if (s->len & 3)
            return cr_err(err, CREMA_E_INPUT, "segment %zu has %u bytes, not a multiple of 4",
                          i + 1, s->len);
    }
    return CREMA_OK;
}

/* The MMU entries that a mapped segment takes, and the page of the file that the first one shows.
 * Views of the flash that share MMU entries name the same store in the chip's description. */
struct mapping {
    const char *store;
    uint32_t first, last; /* entries */
    uint32_t file_page;
};

static struct mapping mapping_of(const struct crema_image_segment *s, uint32_t page)
{
    uint32_t off = s->addr - s->region->addr + s->region->store_off;
    return (struct mapping){
        .store = s->region->store,
        .first = off / page,
        .last = (off + s->len - 1) / page,
        .file_page = s->off / page,
    };
}

static bool is_clash(const struct mapping *a, const struct mapping *b)
{
    return strcmp(a->store, b->store) == 0 && a->first <= b->last && b->first <= a->last &&
           a->first - a->file_page != b->first - b->file_page;
}

static enum crema_status check_clashes(const struct crema_image *image, size_t index, uint32_t page,
                                       struct crema_error *err)
{
    const struct crema_image_segment *s = &image->segments[index];
    struct mapping mine = mapping_of(s, page);
    for (size_t i = 0; i < index; i++) {
        const struct crema_image_segment *other = &image->segments[i];
        if (other->kind != CREMA_SEGMENT_MAPPED || other->len == 0)
            continue;
        struct mapping theirs = mapping_of(other, page);
        if (!is_clash(&theirs, &mine))
            continue;
        cr_err(
            err, CREMA_E_INPUT,
            "0x%08x (%u bytes) and 0x%08x (%u bytes) share an entry of the flash MMU, and need it "
            "for different pages of %u KiB",
            other->addr, other->len, s->addr, s->len, page >> 10);
        cr_err_try(err,
                   "in the linker script, begin code in a page of addresses that data does not "
                   "use");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

enum crema_status cr_image_check_mapping(const struct crema_image *image, uint32_t page,
                                         struct crema_error *err)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        const struct crema_image_segment *s = &image->segments[i];
        if (s->kind != CREMA_SEGMENT_MAPPED || s->len == 0)
            continue;
        if ((s->addr - s->off) & (page - 1))
            return cr_err(err, CREMA_E_INPUT,
                          "segment %zu maps 0x%08x from byte 0x%x of the file: in pages of %u KiB "
                          "the two must end alike",
                          i + 1, s->addr, s->off, page >> 10);
        enum crema_status st = check_clashes(image, i, page, err);
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

static enum crema_status check_chip_id(const struct crema_image *image,
                                       const struct crema_chip *chip, struct crema_error *err)
{
    if (image->chip_id == chip->image_chip_id && (!image->version || image->chip == chip))
        return CREMA_OK;
    if (image->version)
        return cr_err(err, CREMA_E_INPUT, "it has the form of images of the %s",
                      image->chip->title);
    if (chip->image_chip_id == CREMA_CHIP_ID_NONE)
        return cr_err(err, CREMA_E_INPUT,
                      "it was made for chip id %u%s%s%s, and images of the %s "
                      "name none",
                      image->chip_id, image->chip ? " (" : "",
                      image->chip ? image->chip->title : "", image->chip ? ")" : "", chip->title);
    cr_err(err, CREMA_E_INPUT, "it was made for chip id %u%s%s%s, and the %s has id %u",
           image->chip_id, image->chip ? " (" : "", image->chip ? image->chip->title : "",
           image->chip ? ")" : "", chip->title, chip->image_chip_id);
    cr_err_try(err, "build it for the %s", chip->title);
    return CREMA_E_INPUT;
}

static enum crema_status check_entry(const struct crema_image *image, const struct crema_chip *chip,
                                     struct crema_error *err)
{
    const struct crema_mem_region *r = crema_chip_region(chip, image->entry, 1);
    if (r && r->flags & CREMA_MEM_EXEC)
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT,
                  "its entry point 0x%08x is in no memory that the %s can execute", image->entry,
                  chip->title);
}

enum crema_status crema_image_check(const struct crema_image *image, const struct crema_chip *chip,
                                    struct crema_error *err)
{
    uint32_t page = image->app_desc.mmu_page ? image->app_desc.mmu_page : chip->mmu_page_default;
    enum crema_status st = check_chip_id(image, chip, err);
    if (st == CREMA_OK)
        st = cr_image_check_integrity(image, err);
    if (st == CREMA_OK)
        st = check_segments(image, chip, err);
    if (st == CREMA_OK && !image->version)
        st = cr_image_check_mapping(image, page, err);
    if (st == CREMA_OK)
        st = check_entry(image, chip, err);
    return cr_err_what(err, st, "the image cannot run on the %s", chip->title);
}

uint32_t crema_image_flash_size(const struct crema_image *image)
{
    const struct crema_chip *chip = cr_image_size_codes(image->chip, image->version);
    if (!chip)
        return image->size_code < 12 ? 1u << (20 + image->size_code) : 0;
    const struct crema_flash_size *row = crema_chip_flash_size(chip, image->size_code);
    return row ? row->bytes : 0;
}

/* Version 2 says its flash settings twice: again in front of the segments that go to RAM. */
static size_t second_header(const struct crema_image *image)
{
    const struct crema_image_segment *front = &image->segments[0];
    return front->kind == CREMA_SEGMENT_MAPPED ? front->off + front->len
                                               : WIRE_IMAGE_PLAIN_HEADER_LEN;
}

enum crema_status crema_image_set_flash(uint8_t *data, size_t len,
                                        const struct crema_flash_settings *settings,
                                        struct crema_error *err)
{
    struct crema_image image;
    enum crema_status st = crema_image_parse(data, len, &image, err);
    if (st == CREMA_OK)
        st = cr_image_check_integrity(&image, err);
    if (st != CREMA_OK)
        return st;
    cr_image_put_flash(data, cr_image_size_codes(image.chip, image.version), settings);
    if (image.has_hash) {
        size_t hashed = image.len - WIRE_IMAGE_SHA256_LEN;
        cr_sha256(data, hashed, data + hashed);
    }
    if (image.has_crc) {
        size_t summed = image.len - WIRE_IMAGE_V2_CRC_LEN;
        cr_image_put_flash(data + second_header(&image), image.chip, settings);
        put_le32(data + summed, cr_image_crc(data, summed));
    }
    return CREMA_OK;
}
