/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading an image back. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "image_priv.h"
#include "memory.h"

#include <string.h>

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

/* Printing characters, and zeros after them. */
static bool is_text(const uint8_t *data, size_t len)
{
    size_t n = 0;
    while (n < len && data[n] >= ' ' && data[n] < 0x7f)
        n++;
    while (n < len && data[n] == 0)
        n++;
    return n == len && data[len - 1] == 0;
}

bool crema_boot_desc_parse(const uint8_t *data, struct crema_boot_desc *out)
{
    *out = (struct crema_boot_desc){0};
    if (data[0] != WIRE_BOOT_DESC_MAGIC || data[1] || data[2] ||
        !is_text(data + WIRE_BOOT_DESC_OFF_IDF, 32) || !is_text(data + WIRE_BOOT_DESC_OFF_DATE, 24))
        return false;
    out->secure_version = data[WIRE_BOOT_DESC_OFF_SECURE];
    out->version = get_le32(data + WIRE_BOOT_DESC_OFF_VERSION);
    copy_text(out->sdk_version, data + WIRE_BOOT_DESC_OFF_IDF, 32);
    copy_text(out->date, data + WIRE_BOOT_DESC_OFF_DATE, 24);
    return true;
}

/* Where the parts of an image begin, which its form decides. */
struct form {
    const struct crema_chip *chip; /* of a plain form; NULL when the header tells the chip */
    size_t header;                 /* of the header that counts the segments */
    size_t header_len;
    uint8_t version; /* of a plain form */
};

static void read_extension(const uint8_t *data, struct crema_image *out)
{
    out->wp_pin = data[WIRE_IMAGE_OFF_WP_PIN];
    memcpy(out->spi_pins, data + WIRE_IMAGE_OFF_SPI_DRIVE, sizeof out->spi_pins);
    out->chip_id = get_le16(data + WIRE_IMAGE_OFF_CHIP_ID);
    out->chip = crema_chip_find_image_id(out->chip_id);
    out->min_rev = data[WIRE_IMAGE_OFF_MIN_REV];
    out->min_rev_full = get_le16(data + WIRE_IMAGE_OFF_MIN_REV_F);
    out->max_rev_full = get_le16(data + WIRE_IMAGE_OFF_MAX_REV_F);
    out->has_hash = data[WIRE_IMAGE_OFF_HASH] == 1;
}

static void read_header(const uint8_t *data, const struct form *form, struct crema_image *out)
{
    const uint8_t *h = data + form->header;
    out->mode = h[WIRE_IMAGE_OFF_SPI_MODE];
    out->freq_code = h[WIRE_IMAGE_OFF_SPI_SPEED] & 0x0f;
    out->size_code = h[WIRE_IMAGE_OFF_SPI_SPEED] >> 4;
    out->entry = get_le32(h + WIRE_IMAGE_OFF_ENTRY);
    out->version = form->version;
    out->chip = form->chip;
    out->chip_id = CREMA_CHIP_ID_NONE;
    out->max_rev_full = UINT16_MAX;
    if (!form->chip)
        read_extension(h, out);
}

static enum crema_status check_header(const uint8_t *data, size_t len, const struct form *form,
                                      struct crema_error *err)
{
    if (!is_range_inside(form->header, form->header_len, len))
        return cr_err(err, CREMA_E_INPUT,
                      "the file is cut off: its header ends at byte %zu, the file at %zu",
                      form->header + form->header_len, len);
    const uint8_t *h = data + form->header;
    if (h[0] != WIRE_IMAGE_MAGIC)
        return cr_err(err, CREMA_E_INPUT,
                      "an image begins with 0x%02x, and at byte %zu of this file (%zu bytes) is "
                      "0x%02x",
                      WIRE_IMAGE_MAGIC, form->header, len, h[0]);
    unsigned count = h[WIRE_IMAGE_OFF_SEGMENTS];
    if (count == 0 || count > WIRE_IMAGE_SEGMENTS_MAX)
        return cr_err(err, CREMA_E_INPUT, "it claims %u segments, and a chip takes 1 to %u", count,
                      WIRE_IMAGE_SEGMENTS_MAX);
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

/* The segment whose header is at `*off`, which moves past its data. `index` counts from 1. */
static enum crema_status read_segment(const uint8_t *data, size_t len, size_t index, size_t *off,
                                      struct crema_image_segment *s, struct crema_error *err)
{
    if (!is_range_inside(*off, WIRE_IMAGE_SEG_HEADER_LEN, len))
        return cr_err(err, CREMA_E_INPUT,
                      "the file is cut off: segment %zu would begin at byte %zu, and the file has "
                      "%zu",
                      index, *off, len);
    s->addr = get_le32(data + *off + WIRE_IMAGE_SEG_OFF_ADDR);
    s->len = get_le32(data + *off + WIRE_IMAGE_SEG_OFF_LEN);
    *off += WIRE_IMAGE_SEG_HEADER_LEN;
    s->off = (uint32_t)*off;
    if (!is_range_inside(*off, s->len, len))
        return cr_err(err, CREMA_E_INPUT,
                      "the file is cut off: segment %zu has %u bytes from byte %zu on, and the "
                      "file has %zu",
                      index, s->len, *off, len);
    *off += s->len;
    return CREMA_OK;
}

static enum crema_status read_segments(const uint8_t *data, size_t len, const struct form *form,
                                       struct crema_image *out, size_t *end,
                                       struct crema_error *err)
{
    size_t count = data[form->header + WIRE_IMAGE_OFF_SEGMENTS];
    size_t off = form->header + form->header_len;
    for (size_t i = 0; i < count; i++) {
        struct crema_image_segment *s = &out->segments[out->segment_count];
        enum crema_status st = read_segment(data, len, out->segment_count + 1, &off, s, err);
        if (st != CREMA_OK)
            return st;
        out->segment_count++;
        s->region = out->chip ? crema_chip_region(out->chip, s->addr, 1) : NULL;
        s->kind = kind_of(out->chip, s);
        out->checksum = cr_image_checksum(out->checksum, data + s->off, s->len);
    }
    *end = off;
    return CREMA_OK;
}

/* Version 3 does not tell whether a hash follows: erased flash and the file's end are none. */
static bool is_hash_there(const uint8_t *data, size_t len, const struct crema_image *image)
{
    return is_range_inside(image->len, WIRE_IMAGE_SHA256_LEN, len) &&
           !is_all_ff(data + image->len, WIRE_IMAGE_SHA256_LEN);
}

static enum crema_status read_tail(const uint8_t *data, size_t len, size_t off,
                                   struct crema_image *out, struct crema_error *err)
{
    out->len = off + CR_IMAGE_ALIGN - off % CR_IMAGE_ALIGN;
    if (out->version == 3)
        out->has_hash = is_hash_there(data, len, out);
    size_t more = out->has_hash ? WIRE_IMAGE_SHA256_LEN : out->has_crc ? WIRE_IMAGE_V2_CRC_LEN : 0;
    if (!is_range_inside(out->len, more, len))
        return cr_err(err, CREMA_E_INPUT,
                      "the file is cut off: with checksum%s it has %zu bytes, and the file %zu",
                      out->has_hash  ? " and hash"
                      : out->has_crc ? " and CRC"
                                     : "",
                      out->len + more, len);
    out->checksum_stored = data[out->len - 1];
    if (out->has_hash) {
        cr_sha256(data, out->len, out->hash);
        memcpy(out->hash_stored, data + out->len, more);
    } else if (out->has_crc) {
        out->crc = cr_image_crc(data, out->len);
        out->crc_stored = get_le32(data + out->len);
    }
    out->len += more;
    return CREMA_OK;
}

/* A chip whose images have the short header, and whose RAM or flash (as `flags` say) a segment at
 * `addr` could go to. */
static const struct crema_chip *plain_chip_at(uint32_t addr, uint32_t size, uint32_t flags)
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        const struct crema_mem_region *r = crema_chip_region(list[i], addr, 1);
        if (list[i]->image_header == CREMA_IMAGE_HEADER_PLAIN && r && r->flags & flags &&
            cr_memory_is_loadable(list[i], addr, size))
            return list[i];
    }
    return NULL;
}

/* The short header has no mark of its own: it is taken for one when a segment of a chip with such
 * images follows right behind it, where the long header has pins, chip and revisions. Version 3 is
 * known by a first segment that is mapped from flash; a long header's pins are no such address,
 * since addresses are of whole words. */
static void recognise_plain(const uint8_t *data, size_t len, struct form *form)
{
    size_t at = form->header + WIRE_IMAGE_PLAIN_HEADER_LEN;
    if (!is_range_inside(at, WIRE_IMAGE_SEG_HEADER_LEN, len))
        return;
    uint32_t addr = get_le32(data + at + WIRE_IMAGE_SEG_OFF_ADDR);
    uint32_t size = get_le32(data + at + WIRE_IMAGE_SEG_OFF_LEN);
    form->chip = plain_chip_at(addr, size, CREMA_MEM_LOAD);
    bool is_third = !form->chip && form->version == 0 && addr % 4 == 0;
    if (is_third)
        form->chip = plain_chip_at(addr, size, CREMA_MEM_FLASH);
    if (!form->chip)
        return;
    form->header_len = WIRE_IMAGE_PLAIN_HEADER_LEN;
    if (form->version == 0)
        form->version = is_third ? 3 : 1;
}

/* Version 2: the mapped part, with a header of its own, comes first. */
static enum crema_status read_front(const uint8_t *data, size_t len, struct form *form,
                                    struct crema_image *out, struct crema_error *err)
{
    size_t off = WIRE_IMAGE_PLAIN_HEADER_LEN;
    struct crema_image_segment *s = &out->segments[0];
    enum crema_status st = read_segment(data, len, 1, &off, s, err);
    if (st != CREMA_OK)
        return st;
    s->kind = CREMA_SEGMENT_MAPPED;
    out->segment_count = 1;
    out->has_crc = true;
    form->version = 2;
    form->header = off;
    form->header_len = WIRE_IMAGE_PLAIN_HEADER_LEN;
    return CREMA_OK;
}

static enum crema_status read_form(const uint8_t *data, size_t len, struct form *form,
                                   struct crema_image *out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    *form = (struct form){.header_len = WIRE_IMAGE_HEADER_LEN};
    if (len == 0 || (data[0] != WIRE_IMAGE_MAGIC && data[0] != WIRE_IMAGE_V2_MAGIC))
        return cr_err(err, CREMA_E_INPUT,
                      "an image begins with 0x%02x, this file (%zu bytes) with 0x%02x",
                      WIRE_IMAGE_MAGIC, len, len ? data[0] : 0);
    /* One without a mapped part has its second header right behind the first. */
    bool is_second = data[0] == WIRE_IMAGE_V2_MAGIC;
    if (is_second && len > WIRE_IMAGE_PLAIN_HEADER_LEN &&
        data[WIRE_IMAGE_PLAIN_HEADER_LEN] == WIRE_IMAGE_MAGIC) {
        *form = (struct form){NULL, WIRE_IMAGE_PLAIN_HEADER_LEN, WIRE_IMAGE_PLAIN_HEADER_LEN, 2};
        out->has_crc = true;
    } else if (is_second) {
        st = read_front(data, len, form, out, err);
    }
    if (st != CREMA_OK)
        return st;
    recognise_plain(data, len, form);
    st = check_header(data, len, form, err);
    if (st == CREMA_OK && is_second && !form->chip)
        st =
            cr_err(err, CREMA_E_INPUT,
                   "no chip known here that has images of this form has RAM where its segments go");
    return st;
}

/* At the front of an application's first mapped segment, or of a bootloader, which has none. */
static void read_descriptor(const uint8_t *data, struct crema_image *image)
{
    const struct crema_image_segment *first = &image->segments[0];
    if (first->len >= WIRE_APP_DESC_LEN)
        image->has_app_desc = crema_app_desc_parse(data + first->off, &image->app_desc);
    if (first->len >= WIRE_BOOT_DESC_LEN && first->kind == CREMA_SEGMENT_RAM)
        image->has_boot_desc = crema_boot_desc_parse(data + first->off, &image->boot_desc);
}

enum crema_status crema_image_parse(const uint8_t *data, size_t len, struct crema_image *out,
                                    struct crema_error *err)
{
    struct crema_image image = {.checksum = WIRE_IMAGE_CHECKSUM_SEED};
    struct form form;
    size_t end = 0;
    *out = (struct crema_image){0};
    enum crema_status st = read_form(data, len, &form, &image, err);
    if (st == CREMA_OK) {
        read_header(data, &form, &image);
        st = read_segments(data, len, &form, &image, &end, err);
    }
    if (st == CREMA_OK)
        st = read_tail(data, len, end, &image, err);
    if (st != CREMA_OK) {
        return cr_err_what(err, st, "cannot read the application image");
    }
    read_descriptor(data, &image);
    *out = image;
    return CREMA_OK;
}
