/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From segments to the bytes of an image. A flash-mapped segment must stand in the file where its
 * offset in an MMU page equals its address's, for the MMU maps whole pages. The room in front of it
 * is filled with pieces of RAM segments, or with padding when there are none left. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "image_priv.h"
#include "memory.h"

#include <stdlib.h>
#include <string.h>

#define IMAGE_MAX (64u << 20)

/* What the bootloader expects at the very front of an image of its own, and an application's
 * descriptor as the vendor's framework names its section. */
#define BOOT_DESC_SECTION ".dram0.bootdesc"
#define APP_DESC_SECTION  ".flash.appdesc"

/* In an image that begins with a mapped descriptor. */
#define ELF_SHA256_OFF                                                                             \
    (WIRE_IMAGE_HEADER_LEN + WIRE_IMAGE_SEG_HEADER_LEN + WIRE_APP_DESC_OFF_SHA256)

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
static enum crema_status choose_page(struct cr_builder *b, struct crema_error *err)
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

static void order_descriptors_first(struct cr_builder *b)
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

static enum crema_status gather(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = choose_page(b, err);
    const struct cr_gather how = {
        .elf = b->elf,
        .chip = b->chip,
        .mmu_page = b->page,
        .is_from_segments = b->options->is_from_segments,
        .is_sorted_first = b->options->is_ram_only_header,
    };
    if (st == CREMA_OK)
        st = cr_builder_gather(b, &how, err);
    /* Program segments have no names by which to order them. */
    if (st == CREMA_OK && !b->options->is_from_segments)
        order_descriptors_first(b);
    return st;
}

static bool has_hash(const struct crema_image_options *o)
{
    return !o->is_hash_omitted && !o->is_ram_only_header;
}

static enum crema_status put_header(struct cr_builder *b, struct crema_error *err)
{
    const struct crema_image_options *o = b->options;
    enum crema_status st = cr_builder_put_header(b, WIRE_IMAGE_MAGIC, 0, err);
    if (st == CREMA_OK)
        st = cr_buf_fill(&b->out, 0, WIRE_IMAGE_HEADER_LEN - WIRE_IMAGE_PLAIN_HEADER_LEN, err);
    if (st != CREMA_OK)
        return st;
    uint8_t *h = b->out.data;
    h[WIRE_IMAGE_OFF_WP_PIN] = 0xee;
    put_le16(h + WIRE_IMAGE_OFF_CHIP_ID, b->chip->image_chip_id);
    h[WIRE_IMAGE_OFF_MIN_REV] = o->min_rev;
    put_le16(h + WIRE_IMAGE_OFF_MIN_REV_F, o->min_rev_full);
    put_le16(h + WIRE_IMAGE_OFF_MAX_REV_F, o->max_rev_full ? o->max_rev_full : UINT16_MAX);
    h[WIRE_IMAGE_OFF_HASH] = has_hash(o);
    return CREMA_OK;
}

/* Writes up to `max` bytes of the RAM segment that is next. */
static enum crema_status put_ram(struct cr_builder *b, size_t max, struct crema_error *err)
{
    struct cr_segment *s = &b->ram.items[b->ram_next];
    size_t len = cr_segment_left(s);
    if (len > max)
        len = max;
    enum crema_status st =
        cr_builder_put_segment(b, s->addr + (uint32_t)s->taken, s->data.data + s->taken, len, err);
    s->taken += len;
    if (cr_segment_left(s) == 0)
        b->ram_next++;
    return st;
}

/* Whether the mapped segment before ends in the page in which `addr` lies: then the file must go on
 * within that page too. */
static bool is_in_last_page(const struct cr_builder *b, uint32_t addr)
{
    if (b->mapped_next == 0)
        return false;
    const struct cr_segment *before = &b->mapped.items[b->mapped_next - 1];
    uint32_t last = before->addr + (uint32_t)before->data.len - 1;
    return last / b->page == addr / b->page;
}

/* Bytes of data that a segment in front of the mapped one must have, so that the latter's data
 * falls on its place in a page; 0 when it does already. Counted to the end of the current page and
 * from there on to the place, as esptool does: where the place lies further on in the current page,
 * that is a page more than needed. */
static uint32_t padding_needed(const struct cr_builder *b, uint32_t addr)
{
    const uint32_t head = WIRE_IMAGE_SEG_HEADER_LEN;
    uint32_t to_page = b->page - (uint32_t)(b->out.len % b->page);
    uint32_t gap = to_page + addr % b->page; /* to where the data is to begin */
    if (gap > b->page && is_in_last_page(b, addr))
        gap -= b->page;
    if (gap == head || gap == b->page + head)
        return 0;
    /* The filling segment has a header too, and at least one word after it. */
    return gap > 2 * head ? gap - 2 * head : gap - 2 * head + b->page;
}

/* A chip's bootloader may miss the last page of a segment that reaches only little into it. */
static enum crema_status put_mapped(struct cr_builder *b, struct cr_segment *s,
                                    struct crema_error *err)
{
    size_t end = b->out.len + WIRE_IMAGE_SEG_HEADER_LEN + s->data.len;
    uint32_t tail = (uint32_t)(end & (b->page - 1));
    enum crema_status st = CREMA_OK;
    if (tail < b->chip->map_tail_min)
        st = cr_buf_fill(&s->data, 0, b->chip->map_tail_min - tail, err);
    if (st == CREMA_OK)
        st = cr_builder_put_segment(b, s->addr, s->data.data, s->data.len, err);
    return st;
}

/* Whether the RAM segment that is next may fill `padding` bytes, or their begin, in front of mapped
 * data at `addr`. In a page that is begun already it must not end so near before that data that no
 * other filling fits between: that would push the data into the next page. */
static bool is_ram_filling(const struct cr_builder *b, uint32_t padding, uint32_t addr)
{
    /* Too little room for a piece of RAM that would be worth its header. */
    if (padding <= WIRE_IMAGE_SEG_HEADER_LEN || b->ram_next == b->ram.count)
        return false;
    size_t left = cr_segment_left(&b->ram.items[b->ram_next]);
    return !is_in_last_page(b, addr) || left >= padding ||
           padding - left > WIRE_IMAGE_SEG_HEADER_LEN;
}

static enum crema_status put_next_mapped(struct cr_builder *b, struct crema_error *err)
{
    struct cr_segment *s = &b->mapped.items[b->mapped_next];
    uint32_t padding = padding_needed(b, s->addr);
    if (padding == 0) {
        b->mapped_next++;
        return put_mapped(b, s, err);
    }
    if (is_ram_filling(b, padding, s->addr))
        return put_ram(b, padding, err);
    return cr_builder_put_segment(b, 0, NULL, padding, err);
}

static enum crema_status put_rams(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && b->ram_next < b->ram.count)
        st = put_ram(b, SIZE_MAX, err);
    return st;
}

static enum crema_status put_segments(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && b->mapped_next < b->mapped.count)
        st = put_next_mapped(b, err);
    return st == CREMA_OK ? put_rams(b, err) : st;
}

/* Behind what the ROM loads, in the order of the linker script, padded for a place in flash at
 * boot_off. */
static enum crema_status put_hidden(struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = b->mapped.count; st == CREMA_OK && i-- > 0;) {
        struct cr_segment *s = &b->mapped.items[i];
        uint32_t padding =
            (s->addr - (uint32_t)b->out.len - 2 * WIRE_IMAGE_SEG_HEADER_LEN) & (b->page - 1);
        if (padding < b->chip->boot_off)
            padding += b->page;
        st = cr_builder_put_segment(b, 0, NULL, padding - b->chip->boot_off, err);
        if (st == CREMA_OK)
            st = put_mapped(b, s, err);
    }
    return st;
}

/* After the checksum stand, with a first signature, the hash, a version word, the signature and 12
 * bytes; with a second one the hash alone. */
static enum crema_status put_secure_pad(struct cr_builder *b, struct crema_error *err)
{
    static const uint32_t behind[] = {
        [CREMA_SECURE_PAD_V1] = WIRE_IMAGE_SHA256_LEN + 4 + 64 + 12,
        [CREMA_SECURE_PAD_V2] = WIRE_IMAGE_SHA256_LEN,
    };
    if (b->options->secure_pad == CREMA_SECURE_PAD_NONE)
        return CREMA_OK;
    uint32_t used = (uint32_t)b->out.len + WIRE_IMAGE_SEG_HEADER_LEN + CR_IMAGE_ALIGN +
                    behind[b->options->secure_pad];
    return cr_builder_put_segment(b, 0, NULL, -used & (b->page - 1), err);
}

/* All segments, and the room for the checksum of those that count. */
static enum crema_status put_body(struct cr_builder *b, size_t *checksum_at,
                                  struct crema_error *err)
{
    bool is_ram_only = b->options->is_ram_only_header;
    enum crema_status st = is_ram_only ? put_rams(b, err) : put_segments(b, err);
    if (st == CREMA_OK)
        st = put_secure_pad(b, err);
    if (st == CREMA_OK)
        st = cr_builder_check_count(b->segment_count, err);
    if (st != CREMA_OK)
        return st;
    b->out.data[WIRE_IMAGE_OFF_SEGMENTS] = (uint8_t)b->segment_count;
    st = cr_builder_put_checksum_room(b, checksum_at, err);
    if (st == CREMA_OK && is_ram_only)
        st = put_hidden(b, err);
    return st;
}

/* Whether [off, off+len) lies inside the data of one segment. */
static bool is_in_one_segment(const struct cr_builder *b, size_t off, size_t len)
{
    for (unsigned i = 0; i < b->segment_count && i < CR_IMAGE_PLACED_MAX; i++) {
        if (off >= b->placed[i].off &&
            is_range_inside(off - b->placed[i].off, len, b->placed[i].len))
            return true;
    }
    return false;
}

static const uint8_t zeros[CR_SHA256_LEN];

/* Into the descriptor of the vendor's framework, which leaves room for it. Other descriptors, and
 * those that have a hash already, stay as they are. */
static void put_elf_hash_unasked(struct cr_builder *b)
{
    const struct crema_elf_section *desc = crema_elf_section(b->elf, APP_DESC_SECTION);
    if (b->options->is_elf_sha256_omitted || b->options->is_from_segments || !desc ||
        !cr_memory_is_flash(b->chip, desc->addr) ||
        !is_in_one_segment(b, ELF_SHA256_OFF, CR_SHA256_LEN) ||
        memcmp(b->out.data + ELF_SHA256_OFF, zeros, CR_SHA256_LEN) != 0)
        return;
    crema_elf_sha256(b->elf, b->out.data + ELF_SHA256_OFF);
}

/* Over zeros that the program left for it, in the data of one segment. */
static enum crema_status put_elf_hash(struct cr_builder *b, struct crema_error *err)
{
    uint32_t off = b->options->elf_sha256_off;
    if (off == 0) {
        put_elf_hash_unasked(b);
        return CREMA_OK;
    }
    if (!is_in_one_segment(b, off, CR_SHA256_LEN)) {
        cr_err(err, CREMA_E_USAGE,
               "the ELF's SHA-256 at 0x%x would not lie inside one segment's data", off);
        cr_err_try(err, "0x%x is its place in an application with a descriptor", ELF_SHA256_OFF);
        return CREMA_E_USAGE;
    }
    if (memcmp(b->out.data + off, zeros, sizeof zeros) != 0)
        return cr_err(err, CREMA_E_INPUT,
                      "the %d bytes at 0x%x, where the ELF's SHA-256 is to go, are not zero",
                      CR_SHA256_LEN, off);
    crema_elf_sha256(b->elf, b->out.data + off);
    return CREMA_OK;
}

static enum crema_status put_tail(struct cr_builder *b, struct crema_error *err)
{
    uint8_t hash[CR_SHA256_LEN];
    uint32_t multiple = b->options->pad_to_size;
    enum crema_status st = CREMA_OK;
    if (has_hash(b->options)) {
        cr_sha256(b->out.data, b->out.len, hash);
        st = cr_buf_append(&b->out, hash, sizeof hash, err);
    }
    if (st == CREMA_OK && multiple && b->out.len % multiple)
        st = cr_buf_fill(&b->out, 0xff, multiple - b->out.len % multiple, err);
    return st;
}

/* The checks that a reader makes show what no segment alone does: two views of the flash that would
 * need one MMU entry for two pages. */
static enum crema_status check_result(const struct cr_builder *b, struct crema_error *err)
{
    struct crema_image image;
    enum crema_status st = crema_image_parse(b->out.data, b->out.len, &image, err);
    if (st == CREMA_OK)
        st = cr_image_check_mapping(&image, b->page, err);
    return st;
}

static enum crema_status build_extended(struct cr_builder *b, struct crema_error *err)
{
    size_t checksum_at = 0;
    enum crema_status st = gather(b, err);
    if (st == CREMA_OK)
        st = put_header(b, err);
    if (st == CREMA_OK)
        st = put_body(b, &checksum_at, err);
    if (st == CREMA_OK)
        st = put_elf_hash(b, err);
    if (st != CREMA_OK)
        return st;
    b->out.data[checksum_at] = cr_builder_checksum(b, 0, b->out.data[WIRE_IMAGE_OFF_SEGMENTS]);
    st = put_tail(b, err);
    if (st == CREMA_OK)
        st = check_result(b, err);
    return st;
}

static enum crema_status refuse_option(const struct crema_chip *chip, const char *what,
                                       struct crema_error *err)
{
    return cr_err(err, CREMA_E_USAGE, "images of the %s have no %s", chip->title, what);
}

/* "2MB-c1": the first row of a size is the plain one. */
static bool is_cut_size(const struct crema_image_options *o)
{
    const struct crema_flash_size *row = o->flash.size_row;
    for (size_t i = 0; row && i < o->chip->flash_size_count; i++) {
        if (o->chip->flash_sizes[i].bytes == row->bytes)
            return &o->chip->flash_sizes[i] != row;
    }
    return false;
}

/* Options that the chip's form of image has no place for, or that exclude each other. */
static enum crema_status check_options(const struct crema_image_options *o, struct crema_error *err)
{
    bool is_plain = o->chip->image_header == CREMA_IMAGE_HEADER_PLAIN;
    if (is_plain && (o->min_rev || o->min_rev_full || o->max_rev_full))
        return refuse_option(o->chip, "chip revisions", err);
    if (is_plain && o->pad_to_size)
        return refuse_option(o->chip, "padding to a size", err);
    if (is_plain && (o->is_ram_only_header || o->elf_sha256_off))
        return refuse_option(
            o->chip, o->elf_sha256_off ? "place for the ELF's SHA-256" : "header for RAM alone",
            err);
    if (o->secure_pad &&
        (is_plain || (o->secure_pad == CREMA_SECURE_PAD_V1 && !o->chip->has_secure_boot_v1)))
        return refuse_option(o->chip, "such secure padding", err);
    if (is_plain ? o->version > 3 : o->version != 0)
        return refuse_option(o->chip, "version of that number", err);
    if (o->version == 3 && o->is_hash_omitted)
        return cr_err(err, CREMA_E_USAGE, "an image of version 3 always has a SHA-256");
    if (o->version == 3 && o->flash.size && (o->flash.size < 1u << 20 || is_cut_size(o)))
        return cr_err(err, CREMA_E_USAGE, "an image of version 3 has no code for that flash size");
    if (o->secure_pad && !has_hash(o))
        return cr_err(err, CREMA_E_USAGE,
                      "secure padding is for images with a SHA-256, and this one is to have none");
    return CREMA_OK;
}

static enum crema_status check(const struct cr_builder *b, struct crema_error *err)
{
    enum crema_status st = check_options(b->options, err);
    return st == CREMA_OK ? crema_elf_check_chip(b->elf, b->chip, err) : st;
}

static struct cr_builder builder_for(struct crema_elf *elf,
                                     const struct crema_image_options *options)
{
    return (struct cr_builder){
        .elf = elf, .options = options, .chip = options->chip, .out = CR_BUF_INIT(IMAGE_MAX)};
}

enum crema_status crema_image_build(struct crema_elf *elf,
                                    const struct crema_image_options *options, uint8_t **out,
                                    size_t *out_len, struct crema_error *err)
{
    *out = NULL;
    *out_len = 0;
    struct cr_builder b = builder_for(elf, options);
    enum crema_status st = check(&b, err);
    if (st == CREMA_OK)
        st = options->chip->image_header == CREMA_IMAGE_HEADER_PLAIN ? cr_image_build_plain(&b, err)
                                                                     : build_extended(&b, err);
    if (st == CREMA_OK)
        *out = cr_buf_take(&b.out, out_len);
    else
        cr_err_what(err, st, "cannot make an %s image", options->chip->title);
    cr_builder_release(&b);
    return st;
}

enum crema_status crema_image_build_irom(struct crema_elf *elf,
                                         const struct crema_image_options *options, uint8_t **out,
                                         size_t *out_len, uint32_t *off, struct crema_error *err)
{
    *out = NULL;
    *out_len = 0;
    *off = 0;
    struct cr_builder b = builder_for(elf, options);
    enum crema_status st = check(&b, err);
    if (st == CREMA_OK && options->chip->image_header == CREMA_IMAGE_HEADER_PLAIN &&
        options->version < 2)
        st = cr_image_build_plain_irom(&b, off, err);
    if (st != CREMA_OK)
        cr_err_what(err, st, "cannot make an %s image", options->chip->title);
    else if (b.out.len)
        *out = cr_buf_take(&b.out, out_len);
    cr_builder_release(&b);
    return st;
}
