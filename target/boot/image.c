/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "image.h"

#include "checksum.h"
#include "fmt.h"
#include "le.h"
#include "sha256.h"

#include <string.h>

#define MAX_PAGES 256u

static bool is_inside(uint32_t off, uint32_t len, uint32_t size)
{
    return off <= size && len <= size - off;
}

static bool check_header(const uint8_t *h, const struct boot_chip *chip, char *reason)
{
    uint32_t id = le16(h + WIRE_IMAGE_OFF_CHIP_ID), count = h[WIRE_IMAGE_OFF_SEGMENTS];
    uint32_t min = le16(h + WIRE_IMAGE_OFF_MIN_REV_F), max = le16(h + WIRE_IMAGE_OFF_MAX_REV_F);
    if (h[WIRE_IMAGE_OFF_MAGIC] == 0xff && le32(h) == UINT32_MAX)
        fmt_buf(reason, BOOT_REASON_LEN, "the flash is blank there");
    else if (h[WIRE_IMAGE_OFF_MAGIC] != WIRE_IMAGE_MAGIC)
        fmt_buf(reason, BOOT_REASON_LEN, "it begins with 0x%02x, not 0x%02x", h[0],
                WIRE_IMAGE_MAGIC);
    else if (id != chip->chip_id)
        fmt_buf(reason, BOOT_REASON_LEN, "it is for chip id %lu, this is %lu", (unsigned long)id,
                (unsigned long)chip->chip_id);
    else if (count == 0 || count > WIRE_IMAGE_SEGMENTS_MAX)
        fmt_buf(reason, BOOT_REASON_LEN, "it has %lu segments, not 1 to %u", (unsigned long)count,
                WIRE_IMAGE_SEGMENTS_MAX);
    else if (min > chip->revision || (max != 0 && max != 0xffff && max < chip->revision))
        fmt_buf(reason, BOOT_REASON_LEN,
                "it is for chip revisions v%lu.%lu to v%lu.%lu, this is v%lu.%lu",
                (unsigned long)min / 100, (unsigned long)min % 100, (unsigned long)max / 100,
                (unsigned long)max % 100, (unsigned long)chip->revision / 100,
                (unsigned long)chip->revision % 100);
    else
        return true;
    return false;
}

static bool read_segments(const uint8_t *data, uint32_t size, struct boot_image *image,
                          char *reason)
{
    uint32_t off = WIRE_IMAGE_HEADER_LEN;
    for (unsigned i = 0; i < image->segment_count; i++) {
        struct boot_segment *seg = &image->segments[i];
        if (!is_inside(off, WIRE_IMAGE_SEG_HEADER_LEN, size)) {
            fmt_buf(reason, BOOT_REASON_LEN, "the header of segment %u is beyond the partition", i);
            return false;
        }
        seg->addr = le32(data + off + WIRE_IMAGE_SEG_OFF_ADDR);
        seg->len = le32(data + off + WIRE_IMAGE_SEG_OFF_LEN);
        seg->off = off + WIRE_IMAGE_SEG_HEADER_LEN;
        if (!is_inside(seg->off, seg->len, size)) {
            fmt_buf(reason, BOOT_REASON_LEN,
                    "segment %u: 0x%lx bytes do not fit the partition's 0x%lx", i,
                    (unsigned long)seg->len, (unsigned long)size);
            return false;
        }
        off = seg->off + seg->len;
    }
    image->len = off;
    return true;
}

static bool place_segments(struct boot_image *image, const struct boot_chip *chip, char *reason)
{
    for (unsigned i = 0; i < image->segment_count; i++) {
        struct boot_segment *seg = &image->segments[i];
        if (!chip->place(seg->addr, seg->len, &seg->place)) {
            fmt_buf(reason, BOOT_REASON_LEN,
                    "segment %u: 0x%08lx, 0x%lx long, is not memory to load to", i,
                    (unsigned long)seg->addr, (unsigned long)seg->len);
            return false;
        }
    }
    return true;
}

static bool is_mapped(const struct boot_segment *seg)
{
    return seg->place == BOOT_PLACE_DROM || seg->place == BOOT_PLACE_IROM;
}

/* A mapped segment has to stand in its flash page where it stands in its page of addresses. */
static bool check_in_page(const struct boot_segment *seg, unsigned index, uint32_t part_off,
                          uint32_t page, char *reason)
{
    if (is_mapped(seg) && (part_off + seg->off) % page != seg->addr % page) {
        fmt_buf(reason, BOOT_REASON_LEN,
                "segment %u: 0x%08lx is at 0x%lx in flash, which is elsewhere in its page", index,
                (unsigned long)seg->addr, (unsigned long)(part_off + seg->off));
        return false;
    }
    return true;
}

/* Both buses share the MMU's entries, so two segments that want one entry must want the same page
 * of flash in it. */
static bool check_pages(const struct boot_image *image, uint32_t part_off,
                        const struct boot_chip *chip, char *reason)
{
    uint32_t want[MAX_PAGES] = {0}; /* flash page plus one */
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct boot_segment *seg = &image->segments[i];
        if (!check_in_page(seg, i, part_off, image->page, reason))
            return false;
        if (!is_mapped(seg))
            continue;
        uint32_t first = seg->addr / image->page % chip->page_count;
        uint32_t count = (seg->addr % image->page + seg->len + image->page - 1) / image->page;
        uint32_t flash_page = (part_off + seg->off) / image->page;
        if (count > chip->page_count - first) {
            fmt_buf(reason, BOOT_REASON_LEN,
                    "segment %u: 0x%08lx, 0x%lx long, is beyond %lu pages of 0x%lx", i,
                    (unsigned long)seg->addr, (unsigned long)seg->len,
                    (unsigned long)chip->page_count, (unsigned long)image->page);
            return false;
        }
        for (uint32_t entry = first; entry < first + count; entry++, flash_page++) {
            if (want[entry] != 0 && want[entry] != flash_page + 1) {
                fmt_buf(reason, BOOT_REASON_LEN,
                        "segment %u wants MMU entry %lu for another page than one before it", i,
                        (unsigned long)entry);
                return false;
            }
            want[entry] = flash_page + 1;
        }
    }
    return true;
}

static bool check_checksum(const uint8_t *data, uint32_t size, struct boot_image *image,
                           char *reason)
{
    uint32_t at = image->len | 15; /* the last byte of the next full 16 */
    if (at >= size) {
        fmt_buf(reason, BOOT_REASON_LEN, "its checksum is beyond the partition");
        return false;
    }
    uint8_t sum = WIRE_IMAGE_CHECKSUM_SEED;
    for (unsigned i = 0; i < image->segment_count; i++)
        sum = checksum_xor(sum, data + image->segments[i].off, image->segments[i].len);
    if (sum != data[at]) {
        fmt_buf(reason, BOOT_REASON_LEN, "its checksum is 0x%02x, not the 0x%02x stored", sum,
                data[at]);
        return false;
    }
    image->len = at + 1;
    return true;
}

static bool check_hash(const uint8_t *data, uint32_t size, struct boot_image *image, char *reason)
{
    uint8_t own[SHA256_LEN];
    struct sha256 sha;
    if (data[WIRE_IMAGE_OFF_HASH] != 1)
        return true;
    if (!is_inside(image->len, SHA256_LEN, size)) {
        fmt_buf(reason, BOOT_REASON_LEN, "its SHA-256 is beyond the partition");
        return false;
    }
    sha256_init(&sha);
    sha256_update(&sha, data, image->len);
    sha256_final(&sha, own);
    if (memcmp(own, data + image->len, SHA256_LEN) != 0) {
        fmt_buf(reason, BOOT_REASON_LEN, "the SHA-256 of its 0x%lx bytes is not the stored one",
                (unsigned long)image->len);
        return false;
    }
    image->len += SHA256_LEN;
    return true;
}

static bool check_entry(const struct boot_image *image, char *reason)
{
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct boot_segment *seg = &image->segments[i];
        if (seg->place != BOOT_PLACE_NONE && seg->place != BOOT_PLACE_DROM &&
            image->entry - seg->addr < seg->len)
            return true;
    }
    fmt_buf(reason, BOOT_REASON_LEN, "its entry 0x%08lx is in none of its segments",
            (unsigned long)image->entry);
    return false;
}

static void copy_text(char *to, const uint8_t *from)
{
    for (unsigned i = 0; i < 32 && from[i] >= ' ' && from[i] <= '~'; i++)
        *to++ = (char)from[i];
    *to = '\0';
}

/* The application descriptor; NULL when there is none. */
static const uint8_t *find_desc(const uint8_t *data, const struct boot_image *image)
{
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct boot_segment *seg = &image->segments[i];
        const uint8_t *desc = data + seg->off;
        if (is_mapped(seg) && seg->len >= WIRE_APP_DESC_LEN && le32(desc) == WIRE_APP_DESC_MAGIC)
            return desc;
    }
    return NULL;
}

static void read_desc(const uint8_t *desc, struct boot_image *image)
{
    image->has_desc = desc != NULL;
    if (desc == NULL)
        return;
    copy_text(image->project, desc + WIRE_APP_DESC_OFF_PROJECT);
    copy_text(image->version, desc + WIRE_APP_DESC_OFF_VERSION);
}

/* An image that does not say has the pages that the chip had when there was one size. */
static bool read_page(const uint8_t *desc, const struct boot_chip *chip, struct boot_image *image,
                      char *reason)
{
    unsigned log2 = desc != NULL ? desc[WIRE_APP_DESC_OFF_MMU_PAGE] : 0;
    image->page = log2 == 0 ? chip->page : log2 < 32 ? 1u << log2 : 0;
    if (image->page >= chip->page_min && image->page <= chip->page)
        return true;
    fmt_buf(reason, BOOT_REASON_LEN,
            "it is for MMU pages of 2^%u bytes, which the chip does not have", log2);
    return false;
}

bool boot_image_check(const uint8_t *data, uint32_t size, uint32_t part_off,
                      const struct boot_chip *chip, struct boot_image *image,
                      char reason[BOOT_REASON_LEN])
{
    memset(image, 0, sizeof(*image));
    if (size < WIRE_IMAGE_HEADER_LEN) {
        fmt_buf(reason, BOOT_REASON_LEN, "the partition's 0x%lx bytes hold no image",
                (unsigned long)size);
        return false;
    }
    if (!check_header(data, chip, reason))
        return false;
    image->segment_count = data[WIRE_IMAGE_OFF_SEGMENTS];
    image->entry = le32(data + WIRE_IMAGE_OFF_ENTRY);
    if (!read_segments(data, size, image, reason) || !place_segments(image, chip, reason))
        return false;
    const uint8_t *desc = find_desc(data, image);
    if (!read_page(desc, chip, image, reason) || !check_pages(image, part_off, chip, reason) ||
        !check_checksum(data, size, image, reason) || !check_hash(data, size, image, reason) ||
        !check_entry(image, reason))
        return false;
    read_desc(desc, image);
    return true;
}
