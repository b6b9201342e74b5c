/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "image_show.h"

#include "bytes.h"

#include <string.h>

#define STRIP_CELLS 32

/* Cells of a strip, from weak to strong: what is drawn later does not hide a stronger mark. */
enum mark { MARK_FREE, MARK_RESERVED, MARK_USED };

struct strip {
    uint64_t size; /* what all cells stand for */
    enum mark cells[STRIP_CELLS];
};

static void strip_add(struct strip *strip, uint64_t off, uint64_t len, enum mark mark)
{
    if (len == 0 || off >= strip->size)
        return;
    uint64_t end = off + len < strip->size ? off + len : strip->size;
    size_t first = (size_t)(off * STRIP_CELLS / strip->size);
    size_t last = (size_t)((end - 1) * STRIP_CELLS / strip->size);
    for (size_t i = first; i <= last; i++)
        strip->cells[i] = mark > strip->cells[i] ? mark : strip->cells[i];
}

/* On a terminal blocks, elsewhere letters that any tool can show. `out` has room for 4 bytes a
 * cell. */
static const char *strip_text(const struct term *term, const struct strip *strip, char *out)
{
    static const char *const blocks[] = {"·", "░", "█"}, *const letters[] = {".", ":", "#"};
    char *p = out;
    for (size_t i = 0; i < STRIP_CELLS; i++)
        p = stpcpy(p, (term->is_tty ? blocks : letters)[strip->cells[i]]);
    return out;
}

#define STRIP_ROOM (STRIP_CELLS * 4 + 1)

static const char *memory_name(const struct crema_image_segment *s)
{
    if (s->kind == CREMA_SEGMENT_PADDING)
        return "(padding)";
    if (s->kind == CREMA_SEGMENT_MAPPED && !s->region)
        return "(flash)";
    return s->region ? s->region->name : "(no memory)";
}

static void revision_text(char out[16], uint16_t rev)
{
    snprintf(out, 16, "%u.%u", rev / 100, rev % 100);
}

static const char *freq_name(const struct crema_image *image)
{
    for (size_t i = 0; image->chip && i < image->chip->flash_freq_count; i++) {
        if (image->chip->flash_freqs[i].code == image->freq_code)
            return image->chip->flash_freqs[i].name;
    }
    return "unknown clock";
}

static void show_entry(const struct term *t, const struct crema_image *image, struct crema_elf *elf)
{
    struct crema_elf_symbol symbol;
    const struct crema_mem_region *r =
        image->chip ? crema_chip_region(image->chip, image->entry, 1) : NULL;
    fprintf(t->file, "  entry     0x%08x in %s", image->entry, r ? r->name : "no memory");
    if (elf && crema_elf_symbol_at(elf, image->entry, &symbol))
        fprintf(t->file, ", %s", symbol.name);
    fputc('\n', t->file);
}

static void show_valid(const struct term *t, bool is_valid)
{
    term_print(t, is_valid ? STYLE_GREEN : STYLE_RED, is_valid ? "valid" : "WRONG");
    fputc('\n', t->file);
}

static const char *flash_text(char out[16], uint32_t size)
{
    snprintf(out, 16, size >> 20 ? "%u MB" : "%u KB", size >> 20 ? size >> 20 : size >> 10);
    return out;
}

static void show_header(const struct term *t, const struct crema_image *image,
                        struct crema_elf *elf)
{
    char low[16], high[16], size[16];
    const char *mode = crema_flash_mode_name(image->mode);
    revision_text(low, image->min_rev_full);
    revision_text(high, image->max_rev_full);
    show_entry(t, image, elf);
    fprintf(t->file, "  flash     %s, %s, %s\n", mode ? mode : "unknown mode", freq_name(image),
            crema_image_flash_size(image) ? flash_text(size, crema_image_flash_size(image))
                                          : "unknown size");
    if (image->version)
        fprintf(t->file, "  version   %u\n", image->version);
    else if (image->max_rev_full == UINT16_MAX)
        fprintf(t->file, "  revision  %s and later\n", low);
    else
        fprintf(t->file, "  revision  %s to %s\n", low, high);
    fprintf(t->file, "  checksum  0x%02x, ", image->checksum_stored);
    show_valid(t, image->checksum == image->checksum_stored);
    if (image->has_crc) {
        fprintf(t->file, "  CRC       0x%08x, ", image->crc_stored);
        show_valid(t, image->crc == image->crc_stored);
        return;
    }
    if (!image->has_hash) {
        if (!image->version)
            fprintf(t->file, "  SHA-256   none\n");
        return;
    }
    fprintf(t->file, "  SHA-256   ");
    for (size_t i = 0; i < 8; i++)
        fprintf(t->file, "%02x", image->hash_stored[i]);
    fprintf(t->file, "..., ");
    show_valid(t, memcmp(image->hash, image->hash_stored, sizeof image->hash) == 0);
}

static void show_boot(const struct term *t, const struct crema_boot_desc *d)
{
    fprintf(t->file, "  boot      version %u", d->version);
    if (d->secure_version)
        fprintf(t->file, ", secure version %u", d->secure_version);
    if (d->date[0])
        fprintf(t->file, ", built %s", d->date);
    fprintf(t->file, "%s%s\n", d->sdk_version[0] ? ", SDK " : "", d->sdk_version);
}

static void show_app(const struct term *t, const struct crema_app_desc *d)
{
    char text[200];
    bool is_dated = d->date[0] || d->time[0];
    snprintf(text, sizeof text, "%s %s%s%s%s%s%s%s", d->project[0] ? d->project : "(unnamed)",
             d->version, is_dated ? ", built " : "", d->date, is_dated ? " " : "", d->time,
             d->sdk_version[0] ? ", SDK " : "", d->sdk_version);
    fputs("  app       ", t->file);
    term_put(t->file, text);
    fputc('\n', t->file);
}

static void show_segments(const struct term *t, const struct crema_image *image)
{
    static const char *const header[] = {"SEGMENT", "IN FILE", "ADDRESS", "SIZE", "MEMORY", NULL};
    char text[CREMA_IMAGE_SEGMENTS_MAX][4][24], strips[CREMA_IMAGE_SEGMENTS_MAX][STRIP_ROOM];
    const char *cells[CREMA_IMAGE_SEGMENTS_MAX][CR_COUNT(header)];
    for (size_t i = 0; i < image->segment_count; i++) {
        const struct crema_image_segment *s = &image->segments[i];
        struct strip strip = {.size = image->len};
        strip_add(&strip, s->off, s->len, MARK_USED);
        snprintf(text[i][0], sizeof text[i][0], "%zu", i + 1);
        snprintf(text[i][1], sizeof text[i][1], "0x%06x", s->off);
        snprintf(text[i][2], sizeof text[i][2], s->addr ? "0x%08x" : "-", s->addr);
        term_bytes(text[i][3], s->len);
        for (size_t c = 0; c < 4; c++)
            cells[i][c] = text[i][c];
        cells[i][4] = memory_name(s);
        cells[i][5] = strip_text(t, &strip, strips[i]);
    }
    fputc('\n', t->file);
    term_table(t, header, CR_COUNT(header), cells[0], image->segment_count);
}

/* One row: a memory, by whatever names its regions have, and what of it the program takes. */
struct memory {
    const char *store;
    bool is_flash;
    char names[48];
    struct strip strip;
    uint64_t used, reserved;
};

#define MEMORIES_MAX 16

/* Where the region's bytes are in a row; flash views are rows of their own. */
static struct memory *memory_of(struct memory *rows, size_t count, const struct crema_mem_region *r)
{
    bool is_flash = r->flags & CREMA_MEM_FLASH;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].store, is_flash ? r->name : r->store) == 0)
            return &rows[i];
    }
    return NULL;
}

static size_t list_memories(const struct crema_chip *chip, struct memory *rows)
{
    size_t count = 0;
    for (size_t i = 0; i < chip->mem_count && count < MEMORIES_MAX; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        if (!(r->flags & (CREMA_MEM_LOAD | CREMA_MEM_FLASH)))
            continue;
        struct memory *m = memory_of(rows, count, r);
        bool is_flash = r->flags & CREMA_MEM_FLASH;
        if (!m) {
            m = &rows[count++];
            *m = (struct memory){.store = is_flash ? r->name : r->store, .is_flash = is_flash};
        }
        size_t used = strlen(m->names);
        snprintf(m->names + used, sizeof m->names - used, "%s%s", used ? "/" : "", r->name);
        uint64_t end = (uint64_t)(is_flash ? 0 : r->store_off) + r->size;
        m->strip.size = end > m->strip.size ? end : m->strip.size;
    }
    return count;
}

/* A range may run on from one region into the next. */
static void take(const struct crema_chip *chip, struct memory *rows, size_t count, uint32_t addr,
                 uint32_t len, enum mark mark)
{
    while (len > 0) {
        const struct crema_mem_region *r = crema_chip_region(chip, addr, 1);
        struct memory *m = r ? memory_of(rows, count, r) : NULL;
        if (!m)
            return;
        uint32_t here = r->size - (addr - r->addr);
        here = here < len ? here : len;
        strip_add(&m->strip, (addr - r->addr) + (m->is_flash ? 0 : r->store_off), here, mark);
        if (mark == MARK_USED)
            m->used += here;
        else
            m->reserved += here;
        addr += here;
        len -= here;
    }
}

static void take_all(const struct crema_image *image, const struct crema_elf *elf,
                     struct memory *rows, size_t count)
{
    for (size_t i = 0; i < image->segment_count; i++) {
        const struct crema_image_segment *s = &image->segments[i];
        if (s->kind != CREMA_SEGMENT_PADDING)
            take(image->chip, rows, count, s->addr, s->len, MARK_USED);
    }
    size_t sections = 0;
    const struct crema_elf_section *s = elf ? crema_elf_sections(elf, &sections) : NULL;
    for (size_t i = 0; i < sections; i++) {
        const struct crema_mem_region *r = crema_chip_region(image->chip, s[i].addr, 1);
        /* In flash-mapped memory a gap in the addresses takes nothing. */
        if (!s[i].data && r && !(r->flags & CREMA_MEM_FLASH))
            take(image->chip, rows, count, s[i].addr, s[i].size, MARK_RESERVED);
    }
}

static void show_memories(const struct term *t, const struct crema_image *image,
                          const struct crema_elf *elf)
{
    static const char *const header[] = {"MEMORY", "SIZE", "LOADED", "RESERVED", NULL};
    struct memory rows[MEMORIES_MAX];
    char text[MEMORIES_MAX][3][16], strips[MEMORIES_MAX][STRIP_ROOM];
    const char *cells[MEMORIES_MAX][CR_COUNT(header)];
    size_t count = list_memories(image->chip, rows);
    take_all(image, elf, rows, count);
    for (size_t i = 0; i < count; i++) {
        cells[i][0] = rows[i].names;
        cells[i][1] = term_bytes(text[i][0], rows[i].strip.size);
        cells[i][2] = rows[i].used ? term_bytes(text[i][1], rows[i].used) : "-";
        cells[i][3] = rows[i].reserved ? term_bytes(text[i][2], rows[i].reserved) : "-";
        cells[i][4] = strip_text(t, &rows[i].strip, strips[i]);
    }
    fputc('\n', t->file);
    term_table(t, header, CR_COUNT(header), cells[0], count);
}

void image_show(const struct term *term, const struct crema_image *image, struct crema_elf *elf)
{
    show_header(term, image, elf);
    if (image->has_app_desc)
        show_app(term, &image->app_desc);
    if (image->has_boot_desc)
        show_boot(term, &image->boot_desc);
    show_segments(term, image);
    if (image->chip)
        show_memories(term, image, elf);
}

static json_t *segments_json(const struct crema_image *image)
{
    static const char *const kinds[] = {"ram", "mapped", "padding", "strange"};
    json_t *list = json_array();
    for (size_t i = 0; i < image->segment_count; i++) {
        const struct crema_image_segment *s = &image->segments[i];
        json_array_append_new(list, json_pack("{s:I,s:I,s:I,s:s,s:s?}", "address",
                                              (json_int_t)s->addr, "size", (json_int_t)s->len,
                                              "offset", (json_int_t)s->off, "kind", kinds[s->kind],
                                              "memory", s->region ? s->region->name : NULL));
    }
    return list;
}

static void hex(char *out, const uint8_t *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

static json_t *app_json(const struct crema_app_desc *d)
{
    char hash[65];
    hex(hash, d->elf_sha256, sizeof d->elf_sha256);
    return json_pack("{s:o,s:o,s:o,s:o,s:o,s:s,s:I,s:i,s:i,s:I}", "project",
                     term_json_text(d->project), "version", term_json_text(d->version), "date",
                     term_json_text(d->date), "time", term_json_text(d->time), "sdk_version",
                     term_json_text(d->sdk_version), "elf_sha256", hash, "secure_version",
                     (json_int_t)d->secure_version, "min_efuse_rev", d->min_efuse_rev,
                     "max_efuse_rev", d->max_efuse_rev, "mmu_page", (json_int_t)d->mmu_page);
}

static json_t *boot_json(const struct crema_boot_desc *d)
{
    return json_pack("{s:I,s:i,s:s,s:s}", "version", (json_int_t)d->version, "secure_version",
                     d->secure_version, "sdk_version", d->sdk_version, "date", d->date);
}

json_t *image_json(const struct crema_image *image)
{
    char hash[65] = "";
    if (image->has_hash)
        hex(hash, image->hash_stored, sizeof image->hash_stored);
    bool is_hash_valid =
        image->has_hash && memcmp(image->hash, image->hash_stored, sizeof image->hash) == 0;
    return json_pack("{s:s?,s:i,s:I,s:I,s:s?,s:s,s:I,s:i,s:i,s:o,s:i,s:b,s:s?,s:b,s:o,s:o}", "chip",
                     image->chip ? image->chip->name : NULL, "chip_id", image->chip_id, "size",
                     (json_int_t)image->len, "entry", (json_int_t)image->entry, "flash_mode",
                     crema_flash_mode_name(image->mode), "flash_freq", freq_name(image),
                     "flash_size", (json_int_t)crema_image_flash_size(image), "min_rev",
                     image->min_rev_full, "max_rev", image->max_rev_full, "segments",
                     segments_json(image), "checksum", image->checksum_stored, "checksum_valid",
                     image->checksum == image->checksum_stored, "sha256",
                     image->has_hash ? hash : NULL, "sha256_valid", is_hash_valid, "app",
                     image->has_app_desc ? app_json(&image->app_desc) : json_null(), "bootloader",
                     image->has_boot_desc ? boot_json(&image->boot_desc) : json_null());
}
