/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading an image back, and judging it. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "image_priv.h"
#include "memory.h"

#include <string.h>

uint8_t cr_image_checksum(uint8_t sum, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++)
        sum ^= data[i];
    return sum;
}

static void copy_text(char *out, const uint8_t *in, size_t len)
{
    memcpy(out, in, len);
    out[len] = '\0';
}

bool crema_app_desc_parse(const uint8_t *data, struct crema_app_desc *out)
{
    *out = (struct crema_app_desc){0};
    if (get_le32(data + WIRE_APP_DESC_OFF_MAGIC) != WIRE_APP_DESC_MAGIC)
        return false;
    out->secure_version = get_le32(data + WIRE_APP_DESC_OFF_SECURE);
    copy_text(out->version, data + WIRE_APP_DESC_OFF_VERSION, 32);
    copy_text(out->project, data + WIRE_APP_DESC_OFF_PROJECT, 32);
    copy_text(out->time, data + WIRE_APP_DESC_OFF_TIME, 16);
    copy_text(out->date, data + WIRE_APP_DESC_OFF_DATE, 16);
    copy_text(out->sdk_version, data + WIRE_APP_DESC_OFF_IDF, 32);
    memcpy(out->elf_sha256, data + WIRE_APP_DESC_OFF_SHA256, sizeof out->elf_sha256);
    out->min_efuse_rev = get_le16(data + WIRE_APP_DESC_OFF_MIN_EFUSE);
    out->max_efuse_rev = get_le16(data + WIRE_APP_DESC_OFF_MAX_EFUSE);
    uint8_t log2 = data[WIRE_APP_DESC_OFF_MMU_PAGE];
    out->mmu_page = log2 && log2 < 32 ? 1u << log2 : 0;
    return true;
}

static void read_header(const uint8_t *data, struct crema_image *out)
{
    out->segment_count = data[WIRE_IMAGE_OFF_SEGMENTS];
    out->mode = data[WIRE_IMAGE_OFF_SPI_MODE];
    out->freq_code = data[WIRE_IMAGE_OFF_SPI_SPEED] & 0x0f;
    out->size_code = data[WIRE_IMAGE_OFF_SPI_SPEED] >> 4;
    out->entry = get_le32(data + WIRE_IMAGE_OFF_ENTRY);
    out->wp_pin = data[WIRE_IMAGE_OFF_WP_PIN];
    memcpy(out->spi_pins, data + WIRE_IMAGE_OFF_SPI_DRIVE, sizeof out->spi_pins);
    out->chip_id = get_le16(data + WIRE_IMAGE_OFF_CHIP_ID);
    out->chip = crema_chip_find_image_id(out->chip_id);
    out->min_rev = data[WIRE_IMAGE_OFF_MIN_REV];
    out->min_rev_full = get_le16(data + WIRE_IMAGE_OFF_MIN_REV_F);
    out->max_rev_full = get_le16(data + WIRE_IMAGE_OFF_MAX_REV_F);
    out->has_hash = data[WIRE_IMAGE_OFF_HASH] == 1;
}

static enum crema_status check_start(const uint8_t *data, size_t len, struct crema_error *err)
{
    if (len == 0 || data[0] != WIRE_IMAGE_MAGIC)
        return cr_err(err, CREMA_E_INPUT,
                      "an image begins with 0x%02x, this file (%zu bytes) with 0x%02x",
                      WIRE_IMAGE_MAGIC, len, len ? data[0] : 0);
    if (len < WIRE_IMAGE_HEADER_LEN)
        return cr_err(err, CREMA_E_INPUT,
                      "the file is cut off: its header has %u bytes, the file %zu",
                      WIRE_IMAGE_HEADER_LEN, len);
    if (data[WIRE_IMAGE_OFF_SEGMENTS] == 0 ||
        data[WIRE_IMAGE_OFF_SEGMENTS] > WIRE_IMAGE_SEGMENTS_MAX)
        return cr_err(err, CREMA_E_INPUT, "it claims %u segments, and a chip takes 1 to %u",
                      data[WIRE_IMAGE_OFF_SEGMENTS], WIRE_IMAGE_SEGMENTS_MAX);
    return CREMA_OK;
}

static enum crema_segment_kind kind_of(const struct crema_chip *chip,
                                       const struct crema_image_segment *s)
{
    if (s->addr == 0)
        return CREMA_SEGMENT_PADDING;
    if (!s->region || !cr_memory_is_loadable(chip, s->addr, s->len))
        return CREMA_SEGMENT_STRANGE;
    return s->region->flags & CREMA_MEM_FLASH ? CREMA_SEGMENT_MAPPED : CREMA_SEGMENT_RAM;
}

static enum crema_status read_segments(const uint8_t *data, size_t len, struct crema_image *out,
                                       size_t *end, struct crema_error *err)
{
    size_t off = WIRE_IMAGE_HEADER_LEN;
    for (size_t i = 0; i < out->segment_count; i++) {
        struct crema_image_segment *s = &out->segments[i];
        if (!is_range_inside(off, WIRE_IMAGE_SEG_HEADER_LEN, len))
            return cr_err(
                err, CREMA_E_INPUT,
                "the file is cut off: segment %zu of %zu would begin at byte %zu, and the "
                "file has %zu",
                i + 1, out->segment_count, off, len);
        s->addr = get_le32(data + off + WIRE_IMAGE_SEG_OFF_ADDR);
        s->len = get_le32(data + off + WIRE_IMAGE_SEG_OFF_LEN);
        off += WIRE_IMAGE_SEG_HEADER_LEN;
        s->off = (uint32_t)off;
        if (!is_range_inside(off, s->len, len))
            return cr_err(err, CREMA_E_INPUT,
                          "the file is cut off: segment %zu of %zu has %u bytes from byte %zu on, "
                          "and the file has %zu",
                          i + 1, out->segment_count, s->len, off, len);
        s->region = out->chip ? crema_chip_region(out->chip, s->addr, 1) : NULL;
        s->kind = kind_of(out->chip, s);
        out->checksum = cr_image_checksum(out->checksum, data + off, s->len);
        off += s->len;
    }
    *end = off;
    return CREMA_OK;
}

static enum crema_status read_tail(const uint8_t *data, size_t len, size_t off,
                                   struct crema_image *out, struct crema_error *err)
{
    out->len = off + CR_IMAGE_ALIGN - off % CR_IMAGE_ALIGN;
    size_t hash_len = out->has_hash ? WIRE_IMAGE_SHA256_LEN : 0;
    if (!is_range_inside(out->len, hash_len, len))
        return cr_err(err, CREMA_E_INPUT,
                      "the file is cut off: with checksum%s it has %zu bytes, and the file %zu",
                      hash_len ? " and hash" : "", out->len + hash_len, len);
    out->checksum_stored = data[out->len - 1];
    if (out->has_hash) {
        cr_sha256(data, out->len, out->hash);
        memcpy(out->hash_stored, data + out->len, hash_len);
        out->len += hash_len;
    }
    return CREMA_OK;
}

enum crema_status crema_image_parse(const uint8_t *data, size_t len, struct crema_image *out,
                                    struct crema_error *err)
{
    struct crema_image image = {.checksum = WIRE_IMAGE_CHECKSUM_SEED};
    *out = (struct crema_image){0};
    enum crema_status st = check_start(data, len, err);
    size_t end = 0;
    if (st == CREMA_OK) {
        read_header(data, &image);
        st = read_segments(data, len, &image, &end, err);
    }
    if (st == CREMA_OK)
        st = read_tail(data, len, end, &image, err);
    if (st != CREMA_OK) {
        cr_err_what(err, "cannot read the application image");
        return st;
    }
    const struct crema_image_segment *first = &image.segments[0];
    if (first->len >= WIRE_APP_DESC_LEN)
        image.has_app_desc = crema_app_desc_parse(data + first->off, &image.app_desc);
    *out = image;
    return CREMA_OK;
}

bool crema_image_is_intact(const struct crema_image *image)
{
    return image->checksum == image->checksum_stored &&
           (!image->has_hash || memcmp(image->hash, image->hash_stored, sizeof image->hash) == 0);
}

static enum crema_status check_integrity(const struct crema_image *image, struct crema_error *err)
{
    if (crema_image_is_intact(image))
        return CREMA_OK;
    if (image->checksum != image->checksum_stored)
        cr_err(err, CREMA_E_INPUT, "its checksum is 0x%02x, and its content adds up to 0x%02x",
               image->checksum_stored, image->checksum);
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

enum crema_status cr_image_check_mapping(const struct crema_image *image,
                                         const struct crema_chip *chip, uint32_t page,
                                         struct crema_error *err)
{
    (void)chip;
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
    if (image->chip_id == chip->image_chip_id)
        return CREMA_OK;
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
        st = check_integrity(image, err);
    if (st == CREMA_OK)
        st = check_segments(image, chip, err);
    if (st == CREMA_OK)
        st = cr_image_check_mapping(image, chip, page, err);
    if (st == CREMA_OK)
        st = check_entry(image, chip, err);
    if (st != CREMA_OK)
        cr_err_what(err, "the image cannot run on the %s", chip->title);
    return st;
}

enum crema_status crema_image_set_flash(uint8_t *data, size_t len,
                                        const struct crema_flash_settings *settings,
                                        struct crema_error *err)
{
    struct crema_image image;
    enum crema_status st = crema_image_parse(data, len, &image, err);
    if (st == CREMA_OK)
        st = check_integrity(&image, err);
    if (st != CREMA_OK)
        return st;
    cr_image_put_flash(data, settings);
    if (image.has_hash) {
        size_t hashed = image.len - WIRE_IMAGE_SHA256_LEN;
        cr_sha256(data, hashed, data + hashed);
    }
    return CREMA_OK;
}
