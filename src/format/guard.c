/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Guards look at what the flash would hold, not at the parts that bring it: a merged file is judged
 * like the files that it was merged from. */
#include <crema/guard.h>
#include <crema/image.h>
#include <crema/partition.h>

#include "bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct guard {
    const struct crema_guard_facts *facts;
    const struct crema_flash_part *parts;
    size_t part_count;
    struct crema_guard_finding *findings;
    size_t cap, count;
    struct crema_guard_finding beyond; /* counted, not kept */
};

/* What would stand in flash from an offset on, as far as one part brings it. */
struct view {
    const uint8_t *data; /* NULL when no part covers the offset */
    size_t len;
    size_t part;
};

/* An image and where it would stand. */
struct placed {
    struct crema_image image;
    uint32_t off;
    size_t part;
    const char *name;
};

static struct view view_at(const struct guard *g, uint32_t off)
{
    for (size_t i = 0; i < g->part_count; i++) {
        const struct crema_flash_part *p = &g->parts[i];
        if (off >= p->off && off - p->off < p->len)
            return (struct view){p->data + (off - p->off), p->len - (off - p->off), i};
    }
    return (struct view){0};
}

__attribute__((format(printf, 3, 0))) static void set_text(char *room, size_t size,
                                                           const char *format, va_list args)
{
    vsnprintf(room, size, format, args);
}

/* A new finding about what would stand at an offset; the caller says why and what to do. */
static struct crema_guard_finding *find(struct guard *g, enum crema_guard_kind kind, size_t part,
                                        uint32_t off)
{
    struct crema_guard_finding *f = g->count < g->cap ? &g->findings[g->count] : &g->beyond;
    g->count++;
    *f = (struct crema_guard_finding){.kind = kind, .part = part, .off = off};
    if (kind == CREMA_GUARD_TABLE_TOO_LARGE)
        snprintf(f->subject, sizeof f->subject, "the partition table");
    else
        snprintf(f->subject, sizeof f->subject, "%s at 0x%x", g->parts[part].name, (unsigned)off);
    return f;
}

__attribute__((format(printf, 2, 3))) static void why(struct crema_guard_finding *f,
                                                      const char *text, ...)
{
    va_list args;
    va_start(args, text);
    set_text(f->why, sizeof f->why, text, args);
    va_end(args);
}

__attribute__((format(printf, 2, 3))) static void fix(struct crema_guard_finding *f,
                                                      const char *text, ...)
{
    va_list args;
    va_start(args, text);
    set_text(f->fix, sizeof f->fix, text, args);
    va_end(args);
}

/* Applications run from flash, or say who they are; a bootloader lives in RAM alone. */
static bool is_app(const struct crema_image *image)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        if (image->segments[i].kind == CREMA_SEGMENT_MAPPED)
            return true;
    }
    return image->has_app_desc;
}

static bool has_bootloader_image(const struct crema_chip *chip)
{
    return chip->image_header == CREMA_IMAGE_HEADER_EXTENDED;
}

/* Another chip of the family has its bootloader there, so somebody followed its guide. */
static bool is_boot_off_of_another(const struct crema_chip *chip, uint32_t off)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (has_bootloader_image(chips[i]) && chips[i]->boot_off == off && off != chip->boot_off)
            return true;
    }
    return false;
}

static void judge_chip(struct guard *g, const struct placed *p)
{
    const struct crema_chip *chip = g->facts->chip;
    if (p->image.chip == chip)
        return;
    struct crema_guard_finding *f = find(g, CREMA_GUARD_OTHER_CHIP, p->part, p->off);
    if (p->image.chip)
        why(f, "it is an image for %s, and this is %s", p->image.chip->title, chip->title);
    else
        why(f, "it is an image for a chip with id %u, and this is %s, id %u", p->image.chip_id,
            chip->title, chip->image_chip_id);
    fix(f, "the image that was built for %s", chip->title);
}

static void revision_text(char room[12], uint32_t revision)
{
    snprintf(room, 12, "v%u.%u", (unsigned)(revision / 100 % 1000), (unsigned)(revision % 100));
}

static void judge_revision(struct guard *g, const struct placed *p)
{
    uint32_t have = g->facts->revision;
    const struct crema_image *image = &p->image;
    char is[12], wants[12];
    if (have == CREMA_REVISION_UNKNOWN || image->chip != g->facts->chip)
        return;
    bool is_too_old = have < image->min_rev_full;
    if (!is_too_old && (image->max_rev_full == 0 || have <= image->max_rev_full))
        return;
    struct crema_guard_finding *f = find(g, CREMA_GUARD_REVISION, p->part, p->off);
    revision_text(is, have);
    revision_text(wants, is_too_old ? image->min_rev_full : image->max_rev_full);
    why(f, "it was built for revision %s of %s %s, and this chip is %s: it would not start", wants,
        image->chip->title, is_too_old ? "or newer" : "at most", is);
    fix(f, "a build for revision %s, or another board", is);
}

static void judge_flash_size(struct guard *g, const struct placed *p)
{
    uint32_t size = crema_image_flash_size(&p->image);
    if (!g->facts->flash_size || size <= g->facts->flash_size)
        return;
    struct crema_guard_finding *f = find(g, CREMA_GUARD_FLASH_SIZE, p->part, p->off);
    why(f, "its header says that the flash has %u KB, and this one has %u KB: it would not boot",
        size >> 10, g->facts->flash_size >> 10);
    fix(f, "--flash-size detect");
}

static void judge_boot(struct guard *g)
{
    const struct crema_chip *chip = g->facts->chip;
    struct view v = view_at(g, chip->boot_off);
    struct placed p = {.off = chip->boot_off, .part = v.part};
    if (!v.data || !has_bootloader_image(chip) || is_all_ff(v.data, v.len < 4096 ? v.len : 4096))
        return;
    p.name = g->parts[v.part].name;
    if (crema_image_parse(v.data, v.len, &p.image, NULL) != CREMA_OK) {
        struct crema_guard_finding *f = find(g, CREMA_GUARD_NO_IMAGE_AT_BOOT, v.part, p.off);
        why(f, "0x%x is where %s boots its bootloader from, and what would stand there is no image",
            (unsigned)p.off, chip->title);
        fix(f, "a bootloader at 0x%x, and this at its own place", (unsigned)p.off);
        return;
    }
    if (p.image.chip == chip && is_app(&p.image)) {
        struct crema_guard_finding *f = find(g, CREMA_GUARD_APP_AT_BOOT, v.part, p.off);
        why(f, "0x%x is where this %s boots its bootloader from, and %s is an application image",
            (unsigned)p.off, chip->title, p.name);
        fix(f, "crema flash %s, which adds a bootloader and a partition table", p.name);
        return;
    }
    judge_chip(g, &p);
    judge_revision(g, &p);
    judge_flash_size(g, &p);
}

static void judge_app_off(struct guard *g, const struct placed *p)
{
    const struct crema_chip *chip = g->facts->chip;
    uint32_t page = p->image.has_app_desc && p->image.app_desc.mmu_page ? p->image.app_desc.mmu_page
                                                                        : chip->mmu_page_default;
    if (!has_bootloader_image(chip) || p->off % page == 0)
        return;
    struct crema_guard_finding *f = find(g, CREMA_GUARD_APP_OFFSET, p->part, p->off);
    why(f, "an application is mapped in pages of 0x%x bytes, and 0x%x begins none", (unsigned)page,
        (unsigned)p->off);
    fix(f, "an offset that is a multiple of 0x%x, as in the partition table", (unsigned)page);
}

static void judge_boot_elsewhere(struct guard *g, const struct placed *p)
{
    const struct crema_chip *chip = g->facts->chip;
    if (!has_bootloader_image(chip) || !is_boot_off_of_another(chip, p->off))
        return;
    struct crema_guard_finding *f = find(g, CREMA_GUARD_BOOT_ELSEWHERE, p->part, p->off);
    why(f, "it looks like a bootloader, and %s looks for its bootloader at 0x%x", chip->title,
        (unsigned)chip->boot_off);
    fix(f, "offset 0x%x", (unsigned)chip->boot_off);
}

/* An image at the head of a part or of a partition; the bootloader's place is judged apart. */
static void judge_image(struct guard *g, uint32_t off, struct view v)
{
    struct placed p = {.off = off, .part = v.part, .name = g->parts[v.part].name};
    if (off == g->facts->chip->boot_off && has_bootloader_image(g->facts->chip))
        return;
    if (crema_image_parse(v.data, v.len, &p.image, NULL) != CREMA_OK)
        return;
    judge_chip(g, &p);
    if (p.image.chip != g->facts->chip)
        return;
    judge_revision(g, &p);
    if (is_app(&p.image))
        judge_app_off(g, &p);
    else
        judge_boot_elsewhere(g, &p);
}

static void judge_partition(struct guard *g, const struct crema_partition *part, size_t table_part,
                            uint32_t table_off)
{
    struct crema_image image;
    uint64_t end = (uint64_t)part->off + part->size;
    struct view v = view_at(g, part->off);
    if (g->facts->flash_size && end > g->facts->flash_size) {
        struct crema_guard_finding *f = find(g, CREMA_GUARD_TABLE_TOO_LARGE, table_part, table_off);
        why(f, "partition %s ends at 0x%llx, and the flash has 0x%x bytes", part->name,
            (unsigned long long)end, (unsigned)g->facts->flash_size);
        fix(f, "a table for %u KB of flash", (unsigned)(g->facts->flash_size >> 10));
    }
    if (!v.data || part->type != WIRE_PART_TYPE_APP)
        return;
    if (g->parts[v.part].off != part->off)
        judge_image(g, part->off, v);
    if (crema_image_parse(v.data, v.len, &image, NULL) != CREMA_OK || image.len <= part->size)
        return;
    struct crema_guard_finding *f = find(g, CREMA_GUARD_APP_TOO_LARGE, v.part, part->off);
    why(f, "the image has %zu bytes, and partition %s %u", image.len, part->name,
        (unsigned)part->size);
    fix(f, "a larger partition %s in the table", part->name);
}

/* The table, wherever one of the parts brings it: its usual place, or the head of a part. */
static void judge_table(struct guard *g, uint32_t off)
{
    struct crema_partition_table table;
    struct view v = view_at(g, off);
    size_t len = v.len < WIRE_PART_TABLE_LEN ? v.len : WIRE_PART_TABLE_LEN;
    if (!v.data || crema_partition_table_read_binary(v.data, len, &table, NULL) != CREMA_OK)
        return;
    for (size_t i = 0; i < table.count; i++)
        judge_partition(g, &table.entries[i], v.part, off);
}

size_t crema_guard_check(const struct crema_guard_facts *facts,
                         const struct crema_flash_part *parts, size_t count,
                         struct crema_guard_finding *findings, size_t cap)
{
    struct guard g = {
        .facts = facts, .parts = parts, .part_count = count, .findings = findings, .cap = cap};
    judge_boot(&g);
    for (size_t i = 0; i < count; i++) {
        if (parts[i].len)
            judge_image(&g, parts[i].off, view_at(&g, parts[i].off));
    }
    judge_table(&g, WIRE_PART_TABLE_OFF);
    for (size_t i = 0; i < count; i++) {
        if (parts[i].off != WIRE_PART_TABLE_OFF && parts[i].len)
            judge_table(&g, parts[i].off);
    }
    return g.count;
}
