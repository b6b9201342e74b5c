/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Two ways to join sections. The first keeps the file's order, as esptool does, so that an ordinary
 * ELF file gives the same bytes. Where that leaves segments that a bootloader could not map or load
 * (out of order, unaligned, sharing a flash page), the second sorts first, as espflash does. */
#include "segments.h"

#include "bytes.h"
#include "err.h"
#include "memory.h"

#include <crema/wire/image.h>
#include <stdlib.h>
#include <string.h>

/* Above every chip's memories together; what is larger was refused before. */
#define SEGMENT_MAX (64u << 20)

size_t cr_segment_left(const struct cr_segment *segment)
{
    return segment->data.len - segment->taken;
}

void cr_segments_release(struct cr_segments *segments)
{
    for (size_t i = 0; i < segments->count; i++)
        cr_buf_release(&segments->items[i].data);
    free(segments->items);
    *segments = (struct cr_segments){0};
}

static enum crema_status push(struct cr_segments *segments, uint32_t addr, struct crema_error *err)
{
    if (!segments->items || segments->count == segments->cap) {
        size_t cap = segments->cap ? segments->cap * 2 : 16;
        void *grown = realloc(segments->items, cap * sizeof *segments->items);
        if (!grown)
            return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu segments", cap);
        segments->items = grown;
        segments->cap = cap;
    }
    segments->items[segments->count++] =
        (struct cr_segment){.addr = addr, .data = CR_BUF_INIT(SEGMENT_MAX)};
    return CREMA_OK;
}

static struct cr_segment *last_of(const struct cr_segments *segments)
{
    return segments->items && segments->count ? &segments->items[segments->count - 1] : NULL;
}

static uint32_t segment_end(const struct cr_segment *segment)
{
    return segment->addr + (uint32_t)segment->data.len;
}

static enum crema_status pad_to_word(struct cr_segment *segment, struct crema_error *err)
{
    return cr_buf_fill(&segment->data, 0, -segment_end(segment) & 3, err);
}

static bool is_one_memory(const struct crema_chip *chip, uint32_t a, uint32_t b)
{
    return cr_memory_is_flash(chip, a) == cr_memory_is_flash(chip, b);
}

static enum crema_status join_in_file_order(const struct crema_elf *elf,
                                            const struct crema_chip *chip, struct cr_segments *out,
                                            struct crema_error *err)
{
    size_t count;
    const struct crema_elf_section *sections = crema_elf_sections(elf, &count);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        if (!sections[i].data)
            continue;
        uint32_t addr = cr_section_addr(chip, &sections[i]);
        struct cr_segment *last = last_of(out);
        if (!last || segment_end(last) != addr || !is_one_memory(chip, last->addr, addr))
            st = push(out, addr, err);
        if (st != CREMA_OK)
            break;
        last = last_of(out);
        st = cr_buf_append(&last->data, sections[i].data, sections[i].size, err);
        if (st == CREMA_OK)
            st = cr_buf_fill(&last->data, 0, -sections[i].size & 3, err);
    }
    return st;
}

static int compare_segments(const void *a, const void *b)
{
    const struct cr_segment *x = a, *y = b;
    return x->addr < y->addr ? -1 : x->addr > y->addr;
}

static void sort(struct cr_segments *segments)
{
    if (segments->count)
        qsort(segments->items, segments->count, sizeof *segments->items, compare_segments);
}

/* Two mapped segments in one flash page must lie in the file as far apart as in memory. Between
 * them stand a header (8 bytes), or a header of padding, its data and a header (more than 16). */
static bool is_room_between(uint32_t gap)
{
    return gap == WIRE_IMAGE_SEG_HEADER_LEN || gap > 2 * WIRE_IMAGE_SEG_HEADER_LEN;
}

static bool has_conflict(const struct cr_segments *segments, const struct crema_chip *chip,
                         uint32_t page)
{
    for (size_t i = 0; i < segments->count; i++) {
        const struct cr_segment *s = &segments->items[i];
        if (s->addr & 3)
            return true;
        if (i == 0)
            continue;
        const struct cr_segment *before = s - 1;
        if (segment_end(before) > s->addr)
            return true;
        if (cr_memory_is_flash(chip, s->addr) && (segment_end(before) - 1) / page == s->addr / page)
            return true;
    }
    return false;
}

struct span {
    uint32_t addr;
    const struct crema_elf_section *section;
};

static int compare_spans(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    return x->addr < y->addr ? -1 : x->addr > y->addr;
}

static size_t collect_spans(const struct crema_elf *elf, const struct crema_chip *chip,
                            struct span *spans)
{
    size_t count, found = 0;
    const struct crema_elf_section *sections = crema_elf_sections(elf, &count);
    for (size_t i = 0; i < count; i++) {
        if (sections[i].data)
            spans[found++] = (struct span){cr_section_addr(chip, &sections[i]), &sections[i]};
    }
    qsort(spans, found, sizeof *spans, compare_spans);
    return found;
}

/* Whether a section that begins at `addr` belongs to the segment that ends, unpadded, at `end`. */
static bool is_continuation(const struct crema_chip *chip, uint32_t page, uint32_t end,
                            uint32_t addr)
{
    if (!is_one_memory(chip, end - 1, addr))
        return false;
    uint32_t word_end = align_up32(end, 4), word = addr & ~3u;
    if (word <= word_end)
        return true;
    return cr_memory_is_flash(chip, addr) && (end - 1) / page == addr / page &&
           !is_room_between(word - word_end);
}

static enum crema_status join_sorted_spans(const struct span *spans, size_t count,
                                           const struct crema_chip *chip, uint32_t page,
                                           struct cr_segments *out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        uint32_t addr = spans[i].addr;
        struct cr_segment *last = last_of(out);
        if (!last || !is_continuation(chip, page, segment_end(last), addr)) {
            if (last)
                st = pad_to_word(last, err);
            if (st == CREMA_OK)
                st = push(out, addr & ~3u, err);
            if (st != CREMA_OK)
                break;
            last = last_of(out);
        }
        st = cr_buf_fill(&last->data, 0, addr - segment_end(last), err);
        if (st == CREMA_OK)
            st = cr_buf_append(&last->data, spans[i].section->data, spans[i].section->size, err);
    }
    if (st == CREMA_OK && out->count)
        st = pad_to_word(&out->items[out->count - 1], err);
    return st;
}

static enum crema_status join_in_address_order(const struct crema_elf *elf,
                                               const struct crema_chip *chip, uint32_t page,
                                               struct cr_segments *out, struct crema_error *err)
{
    size_t count;
    crema_elf_sections(elf, &count);
    struct span *spans = calloc(count, sizeof *spans);
    if (!spans)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu sections", count);
    count = collect_spans(elf, chip, spans);
    enum crema_status st = join_sorted_spans(spans, count, chip, page, out, err);
    free(spans);
    return st;
}

enum crema_status cr_segments_collect(const struct crema_elf *elf, const struct crema_chip *chip,
                                      uint32_t mmu_page, struct cr_segments *out,
                                      struct crema_error *err)
{
    *out = (struct cr_segments){0};
    enum crema_status st = join_in_file_order(elf, chip, out, err);
    sort(out);
    if (st == CREMA_OK && has_conflict(out, chip, mmu_page)) {
        cr_segments_release(out);
        st = join_in_address_order(elf, chip, mmu_page, out, err);
    }
    if (st != CREMA_OK)
        cr_segments_release(out);
    return st;
}
