/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include <crema/check.h>
#include <crema/partition.h>

#include "bytes.h"
#include "err.h"
#include "image_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FLASH_MAX (128u << 20)

static const char *const guard_ids[] = {
    [CREMA_GUARD_APP_AT_BOOT] = "app-at-boot",
    [CREMA_GUARD_BOOT_ELSEWHERE] = "boot-elsewhere",
    [CREMA_GUARD_NO_IMAGE_AT_BOOT] = "no-image-at-boot",
    [CREMA_GUARD_OTHER_CHIP] = "other-chip",
    [CREMA_GUARD_FLASH_SIZE] = "flash-size",
    [CREMA_GUARD_REVISION] = "revision",
    [CREMA_GUARD_TABLE_TOO_LARGE] = "table-too-large",
    [CREMA_GUARD_APP_TOO_LARGE] = "app-too-large",
    [CREMA_GUARD_APP_OFFSET] = "app-offset",
};

struct checker {
    const struct crema_guard_facts *facts;
    const struct crema_flash_part *parts;
    size_t part_count;
    uint8_t *flash; /* all parts in their places */
    size_t flash_len;
    struct crema_check *out;
    struct crema_check_finding beyond; /* counted, not kept */
};

/* A new finding; the caller fills in its error. Errors stand before the rest. */
static struct crema_check_finding *find(struct checker *c, const char *id, bool is_error,
                                        const char *part, uint32_t off)
{
    struct crema_check *out = c->out;
    size_t at = is_error ? out->errors : out->count;
    struct crema_check_finding *f = at < out->cap ? &out->findings[at] : &c->beyond;
    if (f != &c->beyond) {
        size_t kept = out->count < out->cap ? out->count : out->cap - 1;
        memmove(f + 1, f, (kept - at) * sizeof *f);
    }
    out->count++;
    out->errors += is_error;
    *f = (struct crema_check_finding){.id = id, .is_error = is_error, .part = part, .off = off};
    return f;
}

static const char *part_at(const struct checker *c, uint32_t off)
{
    for (size_t i = 0; i < c->part_count; i++) {
        if (off - c->parts[i].off < c->parts[i].len)
            return c->parts[i].name;
    }
    return "";
}

static enum crema_status add_guards(struct checker *c, struct crema_error *err)
{
    size_t count = crema_guard_check(c->facts, c->parts, c->part_count, NULL, 0);
    struct crema_guard_finding *g = calloc(count ? count : 1, sizeof *g);
    if (!g)
        return cr_err(err, CREMA_E_NOMEM, "no memory for %zu findings", count);
    crema_guard_check(c->facts, c->parts, c->part_count, g, count);
    for (size_t i = 0; i < count; i++) {
        const struct crema_flash_part *p = &c->parts[g[i].part];
        struct crema_check_finding *f = find(c, guard_ids[g[i].kind], true, p->name, g[i].off);
        f->e.status = CREMA_E_INPUT;
        snprintf(f->e.what, sizeof f->e.what, "%s %s", g[i].subject,
                 g[i].kind == CREMA_GUARD_TABLE_TOO_LARGE ? "does not fit the flash"
                                                          : "cannot start");
        snprintf(f->e.why, sizeof f->e.why, "%s", g[i].why);
        snprintf(f->e.try_, sizeof f->e.try_, "%s", g[i].fix);
    }
    free(g);
    return CREMA_OK;
}

/* An image in its place. */
struct place {
    const char *name; /* of the part that brings it */
    uint32_t off;
    struct crema_image image;
};

static void complain(struct checker *c, const struct place *p, const char *id,
                     const struct crema_error *e)
{
    struct crema_check_finding *f = find(c, id, true, p->name, p->off);
    f->e = *e;
    cr_err_what(&f->e, CREMA_E_INPUT, "%s at 0x%x cannot start", p->name, (unsigned)p->off);
}

/* Segments for other pages than those that the image is for would be read from the wrong place. */
static uint32_t page_that_fits(const struct crema_image *image, const struct crema_chip *chip)
{
    for (const uint32_t *page = chip->mmu_pages; page && *page; page++) {
        if (cr_image_check_mapping(image, *page, NULL) == CREMA_OK)
            return *page;
    }
    return 0;
}

static void check_page(struct checker *c, const struct place *p)
{
    const struct crema_chip *chip = c->facts->chip;
    const struct crema_image *image = &p->image;
    uint32_t told = image->has_app_desc ? image->app_desc.mmu_page : 0;
    uint32_t page = told ? told : chip->mmu_page_default;
    const uint32_t *known = chip->mmu_pages;
    struct crema_error e = {0};
    while (known && *known && *known != page)
        known++;
    if (known && !*known) {
        cr_err(&e, CREMA_E_INPUT, "it is for MMU pages of %u bytes, which the %s does not have",
               (unsigned)page, chip->title);
        complain(c, p, "mmu-page", &e);
        return;
    }
    if (cr_image_check_mapping(image, page, &e) == CREMA_OK)
        return;
    uint32_t fits = page_that_fits(image, chip);
    if (fits)
        cr_err_try(&e, "it fits pages of %u KiB: link it for pages of %u KiB", (unsigned)fits >> 10,
                   (unsigned)page >> 10);
    complain(c, p, "mmu-page", &e);
}

/* Data and code see the same memory at two addresses, so places in the memory are compared. */
static bool is_over(const struct crema_image_segment *a, const struct crema_image_segment *b)
{
    if (a->kind != CREMA_SEGMENT_RAM || b->kind != CREMA_SEGMENT_RAM || !a->region || !b->region ||
        strcmp(a->region->store, b->region->store) != 0)
        return false;
    uint32_t at_a = a->addr - a->region->addr + a->region->store_off;
    uint32_t at_b = b->addr - b->region->addr + b->region->store_off;
    return at_a - at_b < b->len || at_b - at_a < a->len;
}

static void check_overlap(struct checker *c, const struct place *p)
{
    const struct crema_image_segment *s = p->image.segments;
    for (size_t i = 0; i < p->image.segment_count; i++) {
        for (size_t k = 0; k < i; k++) {
            struct crema_error e = {0};
            if (!is_over(&s[k], &s[i]))
                continue;
            cr_err(&e, CREMA_E_INPUT,
                   "segments %zu (0x%08x, %u bytes) and %zu (0x%08x, %u bytes) are loaded over "
                   "each other",
                   k + 1, s[k].addr, s[k].len, i + 1, s[i].addr, s[i].len);
            complain(c, p, "overlap", &e);
        }
    }
}

static bool is_app(const struct crema_image *image)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        if (image->segments[i].kind == CREMA_SEGMENT_MAPPED)
            return true;
    }
    return image->has_app_desc;
}

static void check_descriptor(struct checker *c, const struct place *p)
{
    if (p->image.has_app_desc || !is_app(&p->image))
        return;
    struct crema_check_finding *f = find(c, "no-descriptor", false, p->name, p->off);
    cr_err(&f->e, CREMA_E_INPUT,
           "its first segment does not begin with the descriptor's magic, "
           "0x%08x: bootloaders that look for it refuse the image, and nothing tells its version",
           (unsigned)WIRE_APP_DESC_MAGIC);
    cr_err_what(&f->e, CREMA_E_INPUT, "%s at 0x%x has no application descriptor", p->name,
                (unsigned)p->off);
    cr_err_try(&f->e, "define one in the section .flash.appdesc (or .rodata_desc), first in flash");
}

/* The guards have judged chip, revision and place. */
static void check_image(struct checker *c, const struct place *p)
{
    const struct crema_chip *chip = c->facts->chip;
    struct crema_error e = {0};
    if (p->image.chip != chip)
        return;
    if (cr_image_check_integrity(&p->image, &e) != CREMA_OK)
        complain(c, p, "hash", &e);
    if (!p->image.version)
        check_page(c, p);
    check_overlap(c, p);
    check_descriptor(c, p);
    e = (struct crema_error){0};
    bool is_new = crema_image_is_intact(&p->image) &&
                  cr_image_check_mapping(&p->image, chip->mmu_page_default, NULL) == CREMA_OK;
    if (is_new && crema_image_check(&p->image, chip, &e) != CREMA_OK)
        complain(c, p, "image", &e);
}

/* What stands at an offset, as far as it is an image. */
static bool look_at(struct checker *c, uint32_t off, size_t room, struct place *p)
{
    struct crema_error e = {0};
    *p = (struct place){.name = part_at(c, off), .off = off};
    if (off >= c->flash_len || c->flash[off] != WIRE_IMAGE_MAGIC)
        return false;
    size_t left = c->flash_len - off;
    if (crema_image_parse(c->flash + off, left < room ? left : room, &p->image, &e) == CREMA_OK)
        return true;
    if (crema_image_parse(c->flash + off, left, &p->image, NULL) == CREMA_OK)
        return false; /* it is larger than its partition, which the guards tell */
    complain(c, p, "image", &e);
    return false;
}

static void note_app(struct checker *c, const char *name, const struct place *p)
{
    struct crema_check *out = c->out;
    if (out->app_count == CREMA_CHECK_APPS_MAX || p->image.chip != c->facts->chip)
        return;
    struct crema_check_app *app = &out->apps[out->app_count++];
    snprintf(app->name, sizeof app->name, "%s", name);
    app->off = p->off;
    app->entry = p->image.entry;
}

static void check_table(struct checker *c, const struct crema_partition_table *table)
{
    for (size_t i = 0; i < table->count; i++) {
        const struct crema_partition *part = &table->entries[i];
        struct place p;
        if (part->type != WIRE_PART_TYPE_APP || !look_at(c, part->off, part->size, &p))
            continue;
        check_image(c, &p);
        note_app(c, part->name, &p);
    }
    if (c->out->app_count || c->out->errors)
        return;
    struct crema_check_finding *f = find(c, "no-app", true, "", WIRE_PART_TABLE_OFF);
    cr_err(&f->e, CREMA_E_INPUT, "no app partition of the table has an image in it");
    cr_err_what(&f->e, CREMA_E_INPUT, "there is no application");
    cr_err_try(&f->e, "an application at the offset of an app partition: crema partition show");
}

static void complain_of_table(struct checker *c, const struct crema_error *e)
{
    bool is_blank =
        WIRE_PART_TABLE_OFF >= c->flash_len ||
        is_all_ff(c->flash + WIRE_PART_TABLE_OFF, c->flash_len - WIRE_PART_TABLE_OFF < 32
                                                      ? c->flash_len - WIRE_PART_TABLE_OFF
                                                      : 32);
    struct crema_check_finding *f = find(c, "no-table", !is_blank, "", WIRE_PART_TABLE_OFF);
    f->e = *e;
    if (is_blank)
        cr_err(&f->e, CREMA_E_INPUT,
               "nothing stands at 0x%x, where bootloaders look for it: the "
               "board may have one",
               WIRE_PART_TABLE_OFF);
    cr_err_what(&f->e, CREMA_E_INPUT, "there is no partition table");
}

/* Images that no table leads to: an application written by itself, a bootloader. */
static void check_parts(struct checker *c)
{
    for (size_t i = 0; i < c->part_count; i++) {
        struct place p;
        bool is_seen = c->parts[i].off == c->facts->chip->boot_off;
        for (size_t k = 0; k < c->out->app_count; k++)
            is_seen |= c->out->apps[k].off == c->parts[i].off;
        if (!is_seen && c->parts[i].len && look_at(c, c->parts[i].off, c->parts[i].len, &p))
            check_image(c, &p);
    }
}

static void check_flash(struct checker *c)
{
    const struct crema_chip *chip = c->facts->chip;
    struct crema_partition_table table = {0};
    struct crema_error e = {0};
    struct place boot;
    bool has_boot = look_at(c, chip->boot_off, c->flash_len, &boot);
    if (has_boot)
        check_image(c, &boot);
    enum crema_status st = CREMA_E_INPUT;
    if (c->flash_len > WIRE_PART_TABLE_OFF) {
        size_t left = c->flash_len - WIRE_PART_TABLE_OFF;
        st = crema_partition_table_read_binary(
            c->flash + WIRE_PART_TABLE_OFF, left < WIRE_PART_TABLE_LEN ? left : WIRE_PART_TABLE_LEN,
            &table, &e);
    }
    if (chip->image_header == CREMA_IMAGE_HEADER_EXTENDED && st == CREMA_OK && table.count)
        check_table(c, &table);
    else if (chip->image_header == CREMA_IMAGE_HEADER_EXTENDED)
        complain_of_table(c, &e);
    check_parts(c);
    if (has_boot && c->out->app_count == 0)
        note_app(c, "bootloader", &boot);
}

enum crema_status crema_check_parts(const struct crema_guard_facts *facts,
                                    const struct crema_flash_part *parts, size_t count,
                                    struct crema_check *check, struct crema_error *err)
{
    struct checker c = {.facts = facts, .parts = parts, .part_count = count, .out = check};
    struct crema_error e = {0};
    check->count = check->errors = check->app_count = 0;
    for (size_t i = 0; i < count; i++) {
        if ((uint64_t)parts[i].off + parts[i].len > FLASH_MAX)
            return cr_err(err, CREMA_E_INPUT, "%s ends past the end of any flash", parts[i].name);
    }
    if (crema_flash_parts_check(parts, count, &e) != CREMA_OK) {
        struct crema_check_finding *f = find(&c, "overlap", true, "", 0);
        f->e = e;
        cr_err_what(&f->e, CREMA_E_INPUT, "two parts want the same place of the flash");
        return CREMA_OK;
    }
    enum crema_status st = crema_flash_parts_join(parts, count, 0, 0, &c.flash, &c.flash_len, err);
    if (st == CREMA_OK)
        st = add_guards(&c, err);
    if (st == CREMA_OK)
        check_flash(&c);
    free(c.flash);
    return st;
}
