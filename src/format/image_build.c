/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From segments to the bytes of an image. A flash-mapped segment must stand in the file where its
 * offset in an MMU page equals its address's, for the MMU maps whole pages. The room in front of it
 * is filled with pieces of RAM segments, or with padding when there are none left. */
#include "buf.h"
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "image_priv.h"
#include "memory.h"
#include "segments.h"

#include <stdlib.h>
#include <string.h>

#define IMAGE_MAX (64u << 20)

/* What the bootloader expects at the very front of an image of its own. */
#define BOOT_DESC_SECTION ".dram0.bootdesc"

struct builder {
    struct crema_elf *elf;
    const struct crema_image_options *options;
    const struct crema_chip *chip;
    uint32_t page;
    struct cr_segments mapped, ram;
    size_t mapped_next, ram_next;
    struct cr_buf out;
    unsigned segment_count;
};

static enum crema_status check_page(const struct crema_chip *chip, uint32_t page,
                                    struct crema_error *err)
{
    for (const uint32_t *p = chip->mmu_pages; *p; p++) {
        if (*p == page)
            return CREMA_OK;
    }
    cr_err(err, CREMA_E_INPUT, "the flash MMU of the %s has no pages of %u bytes", chip->title,
           page);
    cr_err_try(err, "use pages of %u bytes", chip->mmu_page_default);
    return CREMA_E_INPUT;
}

/* The page size that the linker script assumed: told by the descriptor, or to be seen from its
 * address, which is one image header and one segment header past a page's begin. */
static enum crema_status choose_page(struct builder *b, struct crema_error *err)
{
    uint32_t addr;
    const uint8_t *desc = crema_elf_app_desc(b->elf, &addr);
    struct crema_app_desc parsed = {0};
    b->page = b->chip->mmu_page_default;
    if (b->options->mmu_page) {
        b->page = b->options->mmu_page;
        return check_page(b->chip, b->page, err);
    }
    if (!b->chip->mmu_pages[1] || !desc || !cr_memory_is_flash(b->chip, addr))
        return CREMA_OK;
    crema_app_desc_parse(desc, &parsed);
    if (parsed.mmu_page) {
        b->page = parsed.mmu_page;
        return check_page(b->chip, b->page, err);
    }
    uint32_t begin = addr - WIRE_IMAGE_HEADER_LEN - WIRE_IMAGE_SEG_HEADER_LEN;
    uint32_t best = 0;
    for (const uint32_t *p = b->chip->mmu_pages; *p; p++) {
        if (begin % *p == 0 && *p > best)
            best = *p;
    }
    if (best)
        b->page = best;
    return CREMA_OK;
}

/* Moves the segment that holds `addr` to the front. */
static void move_to_front(struct cr_segments *list, uint32_t addr)
{
    for (size_t i = 0; i < list->count; i++) {
        struct cr_segment found = list->items[i];
        if (addr < found.addr || addr - found.addr >= found.data.len)
            continue;
        memmove(&list->items[1], &list->items[0], i * sizeof found);
        list->items[0] = found;
        return;
    }
}

static void order_descriptors_first(struct builder *b)
{
    uint32_t addr;
    if (crema_elf_app_desc(b->elf, &addr))
        move_to_front(&b->mapped, addr);
    const struct crema_elf_section *boot = crema_elf_section(b->elf, BOOT_DESC_SECTION);
    for (size_t i = 0; boot && i < b->ram.count; i++) {
        if (b->ram.items[i].addr == boot->addr)
            move_to_front(&b->ram, boot->addr);
    }
}

/* Splits the sorted segments into the two lists, which take the data over. */
static enum crema_status split(struct builder *b, struct cr_segments *all, struct crema_error *err)
{
    size_t room = all->count ? all->count : 1;
    b->mapped.items = calloc(room, sizeof *b->mapped.items);
    b->ram.items = calloc(room, sizeof *b->ram.items);
    if (!b->mapped.items || !b->ram.items)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu segments", room);
    for (size_t i = 0; i < all->count; i++) {
        bool is_flash = cr_memory_is_flash(b->chip, all->items[i].addr);
        struct cr_segments *list = is_flash ? &b->mapped : &b->ram;
        list->items[list->count++] = all->items[i];
    }
    all->count = 0;
    return CREMA_OK;
}

static enum crema_status gather(struct builder *b, struct crema_error *err)
{
    struct cr_segments all;
    enum crema_status st = choose_page(b, err);
    if (st == CREMA_OK)
        st = cr_segments_collect(b->elf, b->chip, b->page, &all, err);
    if (st != CREMA_OK)
        return st;
    st = split(b, &all, err);
    cr_segments_release(&all);
    if (st == CREMA_OK)
        order_descriptors_first(b);
    return st;
}

static uint8_t size_code(uint32_t size)
{
    uint8_t code = 0;
    for (uint32_t mib = size >> 20; mib > 1; mib >>= 1)
        code++;
    return code;
}

static uint8_t default_freq_code(const struct crema_chip *chip)
{
    for (size_t i = 0; i < chip->flash_freq_count; i++) {
        if (strcmp(chip->flash_freqs[i].name, chip->flash_freq_default) == 0)
            return chip->flash_freqs[i].code;
    }
    return 0;
}

void cr_image_put_flash(uint8_t *header, const struct crema_flash_settings *settings)
{
    if (settings->mode != CREMA_FLASH_MODE_KEEP)
        header[WIRE_IMAGE_OFF_SPI_MODE] = (uint8_t)(settings->mode - CREMA_FLASH_MODE_QIO);
    uint8_t *speed = &header[WIRE_IMAGE_OFF_SPI_SPEED];
    if (settings->freq)
        *speed = (uint8_t)((*speed & 0xf0) | (settings->freq->code & 0x0f));
    if (settings->size)
        *speed = (uint8_t)((*speed & 0x0f) | size_code(settings->size) << 4);
}

static enum crema_status put_header(struct builder *b, struct crema_error *err)
{
    const struct crema_image_options *o = b->options;
    uint8_t h[WIRE_IMAGE_HEADER_LEN] = {0};
    h[WIRE_IMAGE_OFF_MAGIC] = WIRE_IMAGE_MAGIC;
    h[WIRE_IMAGE_OFF_SPI_MODE] = CREMA_FLASH_MODE_DIO - CREMA_FLASH_MODE_QIO;
    h[WIRE_IMAGE_OFF_SPI_SPEED] =
        (uint8_t)(size_code(CR_FLASH_SIZE_DEFAULT) << 4 | default_freq_code(b->chip));
    cr_image_put_flash(h, &o->flash);
    put_le32(h + WIRE_IMAGE_OFF_ENTRY, crema_elf_entry(b->elf));
    h[WIRE_IMAGE_OFF_WP_PIN] = 0xee;
    put_le16(h + WIRE_IMAGE_OFF_CHIP_ID, b->chip->image_chip_id);
    put_le16(h + WIRE_IMAGE_OFF_MIN_REV_F, o->min_rev_full);
    put_le16(h + WIRE_IMAGE_OFF_MAX_REV_F, o->max_rev_full ? o->max_rev_full : UINT16_MAX);
    h[WIRE_IMAGE_OFF_HASH] = !o->is_hash_omitted;
    return cr_buf_append(&b->out, h, sizeof h, err);
}

/* Counts on past the maximum, so that the error can tell by how much. */
static enum crema_status put_segment(struct builder *b, uint32_t addr, const uint8_t *data,
                                     size_t len, struct crema_error *err)
{
    uint8_t h[WIRE_IMAGE_SEG_HEADER_LEN];
    put_le32(h + WIRE_IMAGE_SEG_OFF_ADDR, addr);
    put_le32(h + WIRE_IMAGE_SEG_OFF_LEN, (uint32_t)len);
    b->segment_count++;
    enum crema_status st = cr_buf_append(&b->out, h, sizeof h, err);
    if (st == CREMA_OK)
        st = data ? cr_buf_append(&b->out, data, len, err) : cr_buf_fill(&b->out, 0, len, err);
    return st;
}

/* Writes up to `max` bytes of the RAM segment that is next. */
static enum crema_status put_ram(struct builder *b, size_t max, struct crema_error *err)
{
    struct cr_segment *s = &b->ram.items[b->ram_next];
    size_t len = cr_segment_left(s);
    if (len > max)
        len = max;
    enum crema_status st =
        put_segment(b, s->addr + (uint32_t)s->taken, s->data.data + s->taken, len, err);
    s->taken += len;
    if (cr_segment_left(s) == 0)
        b->ram_next++;
    return st;
}

/* Bytes of data that a segment in front of the mapped one must have, so that the latter's data
 * falls on its place in a page; 0 when it does already. */
static uint32_t padding_needed(const struct builder *b, uint32_t addr)
{
    uint32_t head = WIRE_IMAGE_SEG_HEADER_LEN;
    uint32_t gap = (addr - head - (uint32_t)b->out.len) & (b->page - 1);
    if (gap == 0)
        return 0;
    /* The filling segment has a header too, and at least one word after it. */
    return gap > head ? gap - head : gap - head + b->page;
}

/* A chip's bootloader may miss the last page of a segment that reaches only little into it. */
static enum crema_status stretch_tail(struct builder *b, struct cr_segment *s,
                                      struct crema_error *err)
{
    uint32_t end = (uint32_t)(b->out.len + WIRE_IMAGE_SEG_HEADER_LEN + s->data.len);
    uint32_t tail = end & (b->page - 1);
    if (tail >= b->chip->map_tail_min)
        return CREMA_OK;
    return cr_buf_fill(&s->data, 0, b->chip->map_tail_min - tail, err);
}

/* The page of the next mapped segment is begun already: its data must follow in this very page, and
 * a piece of RAM that ends too near before it would push it into the next one. */
static bool is_page_shared(const struct builder *b)
{
    const struct cr_segment *s = &b->mapped.items[b->mapped_next];
    if (b->mapped_next == 0)
        return false;
    const struct cr_segment *before = s - 1;
    return (before->addr + (uint32_t)before->data.len - 1) / b->page == s->addr / b->page;
}

static enum crema_status put_mapped(struct builder *b, struct crema_error *err)
{
    struct cr_segment *s = &b->mapped.items[b->mapped_next];
    uint32_t padding = padding_needed(b, s->addr);
    if (padding == 0) {
        enum crema_status st = stretch_tail(b, s, err);
        if (st == CREMA_OK)
            st = put_segment(b, s->addr, s->data.data, s->data.len, err);
        b->mapped_next++;
        return st;
    }
    /* Too little room for a piece of RAM that would be worth its header. */
    if (padding > WIRE_IMAGE_SEG_HEADER_LEN && b->ram_next < b->ram.count && !is_page_shared(b))
        return put_ram(b, padding, err);
    return put_segment(b, 0, NULL, padding, err);
}

static enum crema_status put_segments(struct builder *b, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && b->mapped_next < b->mapped.count)
        st = put_mapped(b, err);
    while (st == CREMA_OK && b->ram_next < b->ram.count)
        st = put_ram(b, SIZE_MAX, err);
    if (st == CREMA_OK && b->segment_count > WIRE_IMAGE_SEGMENTS_MAX) {
        cr_err(err, CREMA_E_INPUT, "the image needs %u segments, and the chip takes at most %u",
               b->segment_count, WIRE_IMAGE_SEGMENTS_MAX);
        cr_err_try(err, "join sections that stand apart in the linker script");
        return CREMA_E_INPUT;
    }
    return st;
}

/* Whether [off, off+len) lies inside the data of one segment of the image so far. */
static bool is_in_one_segment(const struct builder *b, size_t off, size_t len)
{
    size_t data = WIRE_IMAGE_HEADER_LEN + WIRE_IMAGE_SEG_HEADER_LEN;
    while (data <= b->out.len) {
        uint32_t size =
            get_le32(b->out.data + data - WIRE_IMAGE_SEG_HEADER_LEN + WIRE_IMAGE_SEG_OFF_LEN);
        if (off >= data && is_range_inside(off - data, len, size))
            return true;
        data += size + WIRE_IMAGE_SEG_HEADER_LEN;
    }
    return false;
}

/* Over zeros that the program left for it, in the data of one segment. */
static enum crema_status put_elf_hash(struct builder *b, struct crema_error *err)
{
    static const uint8_t zeros[CR_SHA256_LEN];
    uint32_t off = b->options->elf_sha256_off;
    if (off == 0)
        return CREMA_OK;
    if (!is_in_one_segment(b, off, sizeof zeros)) {
        cr_err(err, CREMA_E_USAGE,
               "the ELF's SHA-256 at 0x%x would not lie inside one segment's data", off);
        cr_err_try(err, "0xb0 is its place in an application with a descriptor");
        return CREMA_E_USAGE;
    }
    if (memcmp(b->out.data + off, zeros, sizeof zeros) != 0)
        return cr_err(err, CREMA_E_INPUT,
                      "the %d bytes at 0x%x, where the ELF's SHA-256 is to go, are not zero",
                      CR_SHA256_LEN, off);
    crema_elf_sha256(b->elf, b->out.data + off);
    return CREMA_OK;
}

static uint8_t checksum_of(const struct cr_buf *image, unsigned segment_count)
{
    uint8_t sum = WIRE_IMAGE_CHECKSUM_SEED;
    size_t off = WIRE_IMAGE_HEADER_LEN;
    for (unsigned i = 0; i < segment_count; i++) {
        uint32_t len = get_le32(image->data + off + WIRE_IMAGE_SEG_OFF_LEN);
        off += WIRE_IMAGE_SEG_HEADER_LEN;
        sum = cr_image_checksum(sum, image->data + off, len);
        off += len;
    }
    return sum;
}

static enum crema_status put_tail(struct builder *b, struct crema_error *err)
{
    uint8_t sum = checksum_of(&b->out, b->segment_count);
    size_t fill = CR_IMAGE_ALIGN - 1 - b->out.len % CR_IMAGE_ALIGN;
    enum crema_status st = cr_buf_fill(&b->out, 0, fill, err);
    if (st == CREMA_OK)
        st = cr_buf_append(&b->out, &sum, 1, err);
    if (st != CREMA_OK || b->options->is_hash_omitted)
        return st;
    uint8_t hash[CR_SHA256_LEN];
    cr_sha256(b->out.data, b->out.len, hash);
    return cr_buf_append(&b->out, hash, sizeof hash, err);
}

/* The checks that a reader makes show what no segment alone does: two views of the flash that would
 * need one MMU entry for two pages. */
static enum crema_status check_result(const struct builder *b, struct crema_error *err)
{
    struct crema_image image;
    enum crema_status st = crema_image_parse(b->out.data, b->out.len, &image, err);
    if (st == CREMA_OK)
        st = cr_image_check_mapping(&image, b->chip, b->page, err);
    return st;
}

static enum crema_status build(struct builder *b, struct crema_error *err)
{
    enum crema_status st = crema_elf_check_chip(b->elf, b->chip, err);
    if (st == CREMA_OK)
        st = gather(b, err);
    if (st == CREMA_OK)
        st = put_header(b, err);
    if (st == CREMA_OK)
        st = put_segments(b, err);
    if (st != CREMA_OK)
        return st;
    b->out.data[WIRE_IMAGE_OFF_SEGMENTS] = (uint8_t)b->segment_count;
    st = put_elf_hash(b, err);
    if (st == CREMA_OK)
        st = put_tail(b, err);
    if (st == CREMA_OK)
        st = check_result(b, err);
    return st;
}

enum crema_status crema_image_build(struct crema_elf *elf,
                                    const struct crema_image_options *options, uint8_t **out,
                                    size_t *out_len, struct crema_error *err)
{
    *out = NULL;
    *out_len = 0;
    struct builder b = {
        .elf = elf, .options = options, .chip = options->chip, .out = CR_BUF_INIT(IMAGE_MAX)};
    enum crema_status st = build(&b, err);
    if (st == CREMA_OK)
        *out = cr_buf_take(&b.out, out_len);
    else
        cr_err_what(err, "cannot make an %s image", options->chip->title);
    cr_buf_release(&b.out);
    cr_segments_release(&b.mapped);
    cr_segments_release(&b.ram);
    return st;
}
