/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "err.h"
#include "partition_priv.h"

#include <crema/flash_split.h>
#include <crema/layout.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define TABLE_SEARCH_END 0x200000u /* nobody puts a table later */

/* The length without the bytes 0xff at the end. Dumps are mostly blank: whole sectors first. */
static size_t used_len(const uint8_t *data, size_t len)
{
    while (len >= CR_PART_SECTOR && is_all_ff(data + len - CR_PART_SECTOR, CR_PART_SECTOR))
        len -= CR_PART_SECTOR;
    while (len && data[len - 1] == 0xff)
        len--;
    return len;
}

/* 0 when there is no image. */
static size_t image_len(const uint8_t *data, size_t len)
{
    struct crema_image *image = malloc(sizeof *image);
    size_t out = 0;
    if (image && crema_file_kind(data, len) == CREMA_FILE_IMAGE &&
        crema_image_parse(data, len, image, NULL) == CREMA_OK)
        out = image->len;
    free(image);
    return out;
}

/* The chip whose bootloader stands where that chip boots from. */
static const struct crema_chip *find_chip(const uint8_t *dump, size_t len)
{
    size_t count;
    const struct crema_chip *const *chips = crema_chip_list(&count), *found = NULL;
    struct crema_image *image = malloc(sizeof *image);
    for (size_t i = 0; i < count && !found && image; i++) {
        uint32_t off = chips[i]->boot_off;
        if (off < len && crema_file_kind(dump + off, len - off) == CREMA_FILE_IMAGE &&
            crema_image_parse(dump + off, len - off, image, NULL) == CREMA_OK &&
            image->chip == chips[i])
            found = chips[i];
    }
    free(image);
    return found;
}

static enum crema_status read_table_at(const uint8_t *dump, size_t len, uint32_t off,
                                       struct crema_partition_table *out, struct crema_error *err)
{
    if (off >= len || len - off < WIRE_PART_ENTRY_LEN)
        return cr_err(err, CREMA_E_INPUT, "the dump has %zu bytes and ends before a table at 0x%x",
                      len, off);
    if (get_le16(dump + off) != WIRE_PART_MAGIC)
        return cr_err(err, CREMA_E_INPUT, "there is no partition table at 0x%x", off);
    size_t room = len - off < WIRE_PART_TABLE_LEN ? len - off : WIRE_PART_TABLE_LEN;
    return crema_partition_table_read_binary(dump + off, room, out, err);
}

static enum crema_status find_table(const uint8_t *dump, size_t len, uint32_t wanted,
                                    struct crema_flash_split *out, struct crema_error *err)
{
    out->rules.table_off = wanted ? wanted : WIRE_PART_TABLE_OFF;
    enum crema_status st = read_table_at(dump, len, out->rules.table_off, &out->table, err);
    for (uint32_t off = 0; st != CREMA_OK && !wanted && off < len && off < TABLE_SEARCH_END;
         off += CR_PART_SECTOR) {
        out->rules.table_off = off;
        st = read_table_at(dump, len, off, &out->table, NULL);
    }
    if (st != CREMA_OK)
        cr_err_try(err, "--partition-table-offset with where it is");
    return st == CREMA_OK ? st : CREMA_E_INPUT;
}

static bool is_name_taken(const struct crema_flash_split *s, const char *name)
{
    static const char *const reserved[] = {"bootloader.bin", "partition-table.bin",
                                           "partitions.csv", "flasher_args.json"};
    for (size_t i = 0; i < CR_COUNT(reserved); i++) {
        if (strcasecmp(reserved[i], name) == 0)
            return true;
    }
    for (size_t i = 0; i < s->count; i++) {
        if (strcasecmp(s->pieces[i].file, name) == 0)
            return true;
    }
    return false;
}

/* Labels come from the dump: what could lead out of the folder, or be strange there, becomes '_'.
 */
static void name_piece(const struct crema_flash_split *s, struct crema_flash_piece *p)
{
    char stem[WIRE_PART_LABEL_LEN + 1];
    if (p->kind == CREMA_AREA_BOOTLOADER) {
        snprintf(p->file, sizeof p->file, "bootloader.bin");
        return;
    }
    if (p->kind == CREMA_AREA_TABLE) {
        snprintf(p->file, sizeof p->file, "partition-table.bin");
        return;
    }
    snprintf(stem, sizeof stem, "%s", p->partition ? p->partition->name : "stray");
    for (char *c = stem; *c; c++) {
        bool is_plain = (*c >= '0' && *c <= '9') || (*c >= 'a' && *c <= 'z') ||
                        (*c >= 'A' && *c <= 'Z') || strchr("-_.", *c);
        if (!is_plain || (c == stem && (*c == '.' || *c == '-')))
            *c = '_';
    }
    snprintf(p->file, sizeof p->file, "%s.bin", stem);
    if (!p->partition || is_name_taken(s, p->file))
        snprintf(p->file, sizeof p->file, "%s-0x%06x.bin", stem, p->off);
    for (unsigned i = 2; is_name_taken(s, p->file); i++)
        snprintf(p->file, sizeof p->file, "%s-0x%06x-%u.bin", stem, p->off, i);
}

/* What is kept of a piece: programs without their blank end, data whole unless it is all blank. */
static void trim_piece(struct crema_flash_piece *p)
{
    size_t used = used_len(p->data, p->len), least = 0;
    bool is_program = p->kind == CREMA_AREA_BOOTLOADER ||
                      (p->partition && p->partition->type == WIRE_PART_TYPE_APP);
    if (used && is_program)
        least = image_len(p->data, p->len);
    else if (used && p->kind == CREMA_AREA_TABLE)
        least = p->len < WIRE_PART_TABLE_LEN ? p->len : WIRE_PART_TABLE_LEN;
    else if (used && p->partition)
        least = p->len;
    p->has_image = is_program && least > 0;
    p->len = used > least ? used : least;
}

/* Free room that is not blank begins at its first sector that is not. */
static void skip_blank_sectors(struct crema_flash_piece *p)
{
    while (p->len > CR_PART_SECTOR && is_all_ff(p->data, CR_PART_SECTOR)) {
        p->data += CR_PART_SECTOR;
        p->len -= CR_PART_SECTOR;
        p->size -= CR_PART_SECTOR;
        p->off += CR_PART_SECTOR;
    }
}

static void add_piece(struct crema_flash_split *s, const struct crema_flash_area *a,
                      const uint8_t *dump, size_t len)
{
    struct crema_flash_piece p = {
        .kind = a->kind, .off = a->off, .size = a->size, .partition = a->partition};
    size_t room = a->off < len ? len - a->off : 0;
    p.is_cut = a->size > room;
    p.data = room ? dump + a->off : NULL;
    p.len = p.is_cut ? room : (size_t)a->size;
    if (p.kind == CREMA_AREA_FREE && used_len(p.data, p.len) == 0)
        return;
    if (p.kind == CREMA_AREA_FREE)
        skip_blank_sectors(&p);
    trim_piece(&p);
    name_piece(s, &p);
    s->pieces[s->count++] = p;
}

enum crema_status crema_flash_split(const uint8_t *dump, size_t len, const struct crema_chip *chip,
                                    uint32_t table_off, struct crema_flash_split *out,
                                    struct crema_error *err)
{
    struct crema_flash_area areas[CREMA_AREAS_MAX];
    *out = (struct crema_flash_split){.rules = CREMA_PARTITION_RULES_DEFAULT};
    enum crema_status st = find_table(dump, len, table_off, out, err);
    if (st == CREMA_OK && len > UINT32_MAX)
        st = cr_err(err, CREMA_E_INPUT, "a dump of %zu bytes is more than any flash has", len);
    if (st != CREMA_OK) {
        return cr_err_what(err, st, "cannot take the dump apart");
    }
    out->chip = chip ? chip : find_chip(dump, len);
    out->rules.flash_size = (uint32_t)len;
    if (out->chip)
        out->rules.boot_off = out->chip->boot_off;
    size_t count = crema_partition_map(&out->table, &out->rules, areas);
    for (size_t i = 0; i < count; i++)
        add_piece(out, &areas[i], dump, len);
    return CREMA_OK;
}
