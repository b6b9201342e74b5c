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

/* Whether what begins at `b` may continue a segment with what begins at `a`: the same kind of
 * memory, and no seam of the chip between them. */
static bool is_one_memory(const struct crema_chip *chip, uint32_t a, uint32_t b)
{
    for (const uint32_t *seam = chip->seams; seam && *seam; seam++) {
        if ((a < *seam) != (b < *seam))
            return false;
    }
    return cr_memory_is_flash(chip, a) == cr_memory_is_flash(chip, b);
}

/* A piece of the file's content, and where it goes. */
struct span {
    uint32_t addr;
    const struct crema_elf_section *section;
};

struct spans {
    struct span *items; /* owned */
    size_t count;
};

/* Stable, which matters for pieces that begin alike. */
static int compare_spans(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    if (x->addr != y->addr)
        return x->addr < y->addr ? -1 : 1;
    return x->section < y->section ? -1 : x->section > y->section;
}

static void sort_spans(struct spans *spans)
{
    if (spans->count)
        qsort(spans->items, spans->count, sizeof *spans->items, compare_spans);
}

static uint32_t source_addr(const struct cr_gather *g, const struct crema_elf_section *s)
{
    /* A program segment's physical address is the place to load it to, if that is RAM. */
    if (g->is_from_segments && cr_memory_is_loadable(g->chip, s->load_addr, s->size))
        return s->load_addr;
    return cr_section_addr(g->chip, s);
}

static enum crema_status check_source(const struct cr_gather *g, const struct span *span,
                                      struct crema_error *err)
{
    if (!g->is_from_segments || cr_memory_is_loadable(g->chip, span->addr, span->section->size))
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT,
                  "a program segment (0x%08x, %u bytes) is in no memory of the %s that can be "
                  "loaded",
                  span->addr, span->section->size, g->chip->title);
}

static enum crema_status list_spans(const struct cr_gather *g, struct spans *out,
                                    struct crema_error *err)
{
    size_t count;
    const struct crema_elf_section *list = g->is_from_segments ? crema_elf_segments(g->elf, &count)
                                                               : crema_elf_sections(g->elf, &count);
    if (count == 0)
        return cr_err(err, CREMA_E_INPUT, "the file has no program segments to take");
    out->items = calloc(count, sizeof *out->items);
    if (!out->items)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu sections", count);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        if (!list[i].data)
            continue;
        struct span *span = &out->items[out->count++];
        *span = (struct span){source_addr(g, &list[i]), &list[i]};
        st = check_source(g, span, err);
    }
    return st;
}

/* Fills the last segment up to where a section that asks for alignment begins, if nothing else than
 * that alignment is between them. */
static enum crema_status align_last(struct cr_segment *last, const struct span *next,
                                    struct crema_error *err)
{
    uint32_t align = next->section->align ? next->section->align : 1;
    uint32_t end = segment_end(last);
    uint32_t gap = end % align ? align - end % align : 0;
    return end + gap == next->addr ? cr_buf_fill(&last->data, 0, gap, err) : CREMA_OK;
}

static enum crema_status join_in_order(const struct cr_gather *g, const struct spans *spans,
                                       struct cr_segments *out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < spans->count && st == CREMA_OK; i++) {
        const struct span *span = &spans->items[i];
        struct cr_segment *last = out->count ? &out->items[out->count - 1] : NULL;
        if (last && g->is_sorted_first)
            st = align_last(last, span, err);
        if (st == CREMA_OK && (!last || segment_end(last) != span->addr ||
                               !is_one_memory(g->chip, span[-1].addr, span->addr)))
            st = push(out, span->addr, err);
        if (st != CREMA_OK)
            break;
        last = &out->items[out->count - 1];
        st = cr_buf_append(&last->data, span->section->data, span->section->size, err);
        if (st == CREMA_OK)
            st = cr_buf_fill(&last->data, 0, -span->section->size & 3, err);
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

/* Whether a section that begins at `addr` belongs to the segment that ends, unpadded, at `end`. */
static bool is_continuation(const struct cr_gather *g, uint32_t end, uint32_t addr)
{
    if (cr_memory_is_flash(g->chip, end - 1) != cr_memory_is_flash(g->chip, addr))
        return false;
    uint32_t word_end = align_up32(end, 4), word = addr & ~3u;
    if (word <= word_end)
        return true;
    return cr_memory_is_flash(g->chip, addr) && (end - 1) / g->mmu_page == addr / g->mmu_page &&
           !is_room_between(word - word_end);
}

static enum crema_status join_by_address(const struct cr_gather *g, const struct spans *spans,
                                         struct cr_segments *out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < spans->count && st == CREMA_OK; i++) {
        const struct span *span = &spans->items[i];
        uint32_t addr = span->addr;
        struct cr_segment *last = last_of(out);
        if (!last || !is_continuation(g, segment_end(last), addr)) {
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
            st = cr_buf_append(&last->data, span->section->data, span->section->size, err);
    }
    if (st == CREMA_OK && out->count)
        st = pad_to_word(&out->items[out->count - 1], err);
    return st;
}

static enum crema_status join(const struct cr_gather *g, struct spans *spans,
                              struct cr_segments *out, struct crema_error *err)
{
    if (g->is_sorted_first)
        sort_spans(spans);
    enum crema_status st = join_in_order(g, spans, out, err);
    if (st != CREMA_OK || g->is_order_kept)
        return st;
    sort(out);
    if (!has_conflict(out, g->chip, g->mmu_page))
        return CREMA_OK;
    cr_segments_release(out);
    sort_spans(spans);
    return join_by_address(g, spans, out, err);
}

enum crema_status cr_segments_collect(const struct cr_gather *gather, struct cr_segments *out,
                                      struct crema_error *err)
{
    struct spans spans = {0};
    *out = (struct cr_segments){0};
    enum crema_status st = list_spans(gather, &spans, err);
    if (st == CREMA_OK)
        st = join(gather, &spans, out, err);
    free(spans.items);
    if (st != CREMA_OK)
        cr_segments_release(out);
    return st;
}
