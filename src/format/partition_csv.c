/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The table as the CSV file that people write: name, type, subtype, offset, size, flags. */
#include "buf.h"
#include "bytes.h"
#include "csv.h"
#include "err.h"
#include "partition_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define CSV_MAX   (64u << 10) /* a table has 95 lines at most, and comments */
#define FIELD_MAX 63          /* characters in one field; the longest useful has 18 */
#define FIELDS    6

#define SUBTYPE_UNDEFINED 0x06 /* what an empty field means, whatever the type */

enum { NAME, TYPE, SUBTYPE, OFFSET, SIZE, FLAGS };

static const char *const field_names[FIELDS] = {"name",   "type", "subtype",
                                                "offset", "size", "flags"};

/* A row; the fields that are missing at its end are empty. */
struct line {
    struct cr_csv_field fields[FIELDS];
};

/* The error of a field, with its place. */
#define FAIL(line, field, err, ...) cr_csv_err(&(line)->fields[field], err, __VA_ARGS__)

static enum crema_status check_field(const struct line *line, int index, struct crema_error *err)
{
    const struct cr_csv_field *f = &line->fields[index];
    for (const char *c = f->text; *c; c++) {
        if ((unsigned char)*c < 0x20 && *c != '\t')
            return FAIL(line, index, err, "there is a byte 0x%02x in the text", (unsigned char)*c);
    }
    return f->len <= FIELD_MAX
               ? CREMA_OK
               : FAIL(line, index, err, "the %s has %zu characters", field_names[index], f->len);
}

static enum crema_status pick_line(const struct cr_csv *csv, struct line *line,
                                   struct crema_error *err)
{
    static char none[1];
    size_t count = csv->field_count;
    const struct cr_csv_field *last = &csv->fields[count - 1];
    enum crema_status st = CREMA_OK;
    /* One comma at the end of the line is no field. */
    if (count > FIELDS + 1 || (count == FIELDS + 1 && last->len > 0))
        return cr_csv_err(&csv->fields[FIELDS], err, "there is more than the %d fields", FIELDS);
    for (int i = 0; i < FIELDS && st == CREMA_OK; i++) {
        line->fields[i] = (size_t)i < count ? csv->fields[i]
                                            : (struct cr_csv_field){none, 0, last->line,
                                                                    last->column + last->len};
        st = check_field(line, i, err);
    }
    return st;
}

/* "24K", "0x6000", "1M"; decimal or hexadecimal. */
static bool parse_number(const char *text, uint32_t *out)
{
    bool is_hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const char *p = is_hex ? text + 2 : text;
    uint64_t value = 0;
    const char *digits = p;
    for (;; p++) {
        unsigned digit;
        if (*p >= '0' && *p <= '9')
            digit = (unsigned)(*p - '0');
        else if (is_hex && (*p | 0x20) >= 'a' && (*p | 0x20) <= 'f')
            digit = (unsigned)((*p | 0x20) - 'a') + 10;
        else
            break;
        value = value * (is_hex ? 16 : 10) + digit;
        if (value > UINT32_MAX)
            return false;
    }
    if (p == digits)
        return false;
    unsigned shift = (*p | 0x20) == 'k' ? 10 : (*p | 0x20) == 'm' ? 20 : 0;
    if (p[shift != 0] != '\0' || value << shift > UINT32_MAX)
        return false;
    *out = (uint32_t)(value << shift);
    return true;
}

static enum crema_status read_byte(const struct line *line, int field, uint8_t *out,
                                   const char *hint, struct crema_error *err)
{
    uint32_t value;
    if (parse_number(line->fields[field].text, &value) && value <= 0xfe) {
        *out = (uint8_t)value;
        return CREMA_OK;
    }
    FAIL(line, field, err, "there is no %s \"%s\"", field_names[field], line->fields[field].text);
    cr_err_try(err, "%s", hint);
    return CREMA_E_INPUT;
}

static enum crema_status read_kind(const struct line *line,
                                   const struct crema_partition_rules *rules,
                                   struct crema_partition *p, struct crema_error *err)
{
    const char *type = line->fields[TYPE].text, *subtype = line->fields[SUBTYPE].text;
    enum crema_status st = CREMA_OK;
    if (!cr_partition_type_parse(type, &p->type))
        st = read_byte(line, TYPE, &p->type, "app, data, or a number from 0x40 to 0xfe", err);
    if (st != CREMA_OK)
        return st;
    if (!*subtype && p->type == WIRE_PART_TYPE_APP)
        return FAIL(line, SUBTYPE, err, "an app needs a subtype: factory, ota_0 to ota_15 or test");
    if (!*subtype) {
        p->subtype = SUBTYPE_UNDEFINED;
        return CREMA_OK;
    }
    if (cr_partition_subtype_parse(rules->extra, p->type, subtype, &p->subtype))
        return CREMA_OK;
    return read_byte(line, SUBTYPE, &p->subtype,
                     p->type == WIRE_PART_TYPE_APP
                         ? "factory, ota_0 to ota_15, test, or a number"
                         : "nvs, ota, phy, fat, spiffs, littlefs, coredump, or a number",
                     err);
}

static enum crema_status read_flags(const struct line *line, struct crema_partition *p,
                                    struct crema_error *err)
{
    char text[FIELD_MAX + 1];
    snprintf(text, sizeof text, "%s", line->fields[FLAGS].text);
    char *rest = NULL;
    for (char *word = strtok_r(text, ": \t", &rest); word; word = strtok_r(NULL, ": \t", &rest)) {
        if (strcmp(word, "encrypted") == 0) {
            p->flags |= WIRE_PART_FLAG_ENCRYPTED;
        } else if (strcmp(word, "readonly") == 0) {
            p->flags |= WIRE_PART_FLAG_READONLY;
        } else {
            FAIL(line, FLAGS, err, "there is no flag \"%s\"", word);
            cr_err_try(err, "encrypted, readonly, or encrypted:readonly");
            return CREMA_E_INPUT;
        }
    }
    return CREMA_OK;
}

/* Bootloaders and the table have their places by the chip and the table's offset. False when these
 * do not tell, and the fields count. */
static bool has_fixed_off(const struct crema_partition *p,
                          const struct crema_partition_rules *rules, uint32_t *out)
{
    *out = CREMA_PARTITION_NO_OFF;
    if (p->type == CR_PART_TYPE_BOOTLOADER && p->subtype == CR_PART_PRIMARY)
        *out = rules->boot_off;
    else if (p->type == CR_PART_TYPE_BOOTLOADER && p->subtype == CR_PART_RECOVERY)
        *out = rules->recovery_off;
    else if (p->type == CR_PART_TYPE_TABLE && p->subtype == CR_PART_PRIMARY)
        *out = rules->table_off;
    return *out != CREMA_PARTITION_NO_OFF;
}

static bool has_fixed_size(const struct crema_partition *p,
                           const struct crema_partition_rules *rules, uint32_t *out)
{
    *out = CR_PART_SECTOR;
    if (p->type == CR_PART_TYPE_TABLE)
        return true;
    *out = rules->table_off - rules->boot_off;
    return p->type == CR_PART_TYPE_BOOTLOADER && rules->boot_off < rules->table_off;
}

static enum crema_status read_off(const struct line *line, uint32_t next_free,
                                  const struct crema_partition_rules *rules,
                                  struct crema_partition *p, struct crema_error *err)
{
    const char *off = line->fields[OFFSET].text;
    uint32_t align = cr_partition_align(p->type);
    if (has_fixed_off(p, rules, &p->off))
        return CREMA_OK;
    if (*off && parse_number(off, &p->off))
        return CREMA_OK;
    if (*off) {
        FAIL(line, OFFSET, err, "\"%s\" is no offset", off);
        cr_err_try(err, "an offset is written as 0x10000 or 64K, or left empty");
        return CREMA_E_INPUT;
    }
    if (p->type == CR_PART_TYPE_BOOTLOADER && p->subtype == CR_PART_PRIMARY) {
        FAIL(line, OFFSET, err, "where the bootloader %s lies, the chip decides", p->name);
        cr_err_try(err, "name the chip with --chip");
        return CREMA_E_INPUT;
    }
    if (p->type == CR_PART_TYPE_BOOTLOADER && p->subtype == CR_PART_RECOVERY) {
        FAIL(line, OFFSET, err, "the recovery bootloader %s has no offset", p->name);
        cr_err_try(err, "give it with --recovery-bootloader-offset");
        return CREMA_E_INPUT;
    }
    if (next_free > UINT32_MAX - align)
        return FAIL(line, OFFSET, err, "there is no room left for %s", p->name);
    p->off = align_up32(next_free, align);
    return CREMA_OK;
}

/* "1M", or "-4M" for all up to that offset. */
static enum crema_status read_size(const struct line *line,
                                   const struct crema_partition_rules *rules,
                                   struct crema_partition *p, struct crema_error *err)
{
    const char *size = line->fields[SIZE].text;
    bool is_end = size[0] == '-';
    if (has_fixed_size(p, rules, &p->size))
        return CREMA_OK;
    if (!*size)
        return FAIL(line, SIZE, err, "partition %s needs a size", p->name);
    if (!parse_number(size + is_end, &p->size)) {
        FAIL(line, SIZE, err, "\"%s\" is no size", size);
        cr_err_try(err, "a size is written as 24K, 1M, 0x6000 or 24576");
        return CREMA_E_INPUT;
    }
    if (is_end && p->size <= p->off)
        return FAIL(line, SIZE, err, "partition %s begins at 0x%x and would end at 0x%x", p->name,
                    p->off, p->size);
    p->size -= is_end ? p->off : 0;
    return CREMA_OK;
}

static enum crema_status read_place(const struct line *line, uint32_t next_free,
                                    const struct crema_partition_rules *rules,
                                    struct crema_partition *p, struct crema_error *err)
{
    enum crema_status st = read_off(line, next_free, rules, p, err);
    if (st == CREMA_OK)
        st = read_size(line, rules, p, err);
    if (st == CREMA_OK && p->size > UINT32_MAX - p->off)
        st = FAIL(line, SIZE, err, "partition %s would end beyond 4 GiB", p->name);
    return st;
}

static enum crema_status read_line(const struct line *line, uint32_t next_free,
                                   const struct crema_partition_rules *rules,
                                   struct crema_partition_table *table, struct crema_error *err)
{
    const char *name = line->fields[NAME].text;
    if (table->count == CREMA_PARTITIONS_MAX)
        return FAIL(line, NAME, err, "a table has at most %d partitions", CREMA_PARTITIONS_MAX);
    if (!*name)
        return FAIL(line, NAME, err, "the partition has no name");
    /* Firmware reads names as C strings: 15 characters and a NUL. */
    if (strlen(name) >= WIRE_PART_LABEL_LEN)
        return FAIL(line, NAME, err, "the name \"%s\" has %zu characters, and %u are the most",
                    name, strlen(name), WIRE_PART_LABEL_LEN - 1);
    struct crema_partition *p = &table->entries[table->count];
    snprintf(p->name, sizeof p->name, "%s", name);
    enum crema_status st = read_kind(line, rules, p, err);
    if (st == CREMA_OK)
        st = read_place(line, next_free, rules, p, err);
    if (st == CREMA_OK)
        st = read_flags(line, p, err);
    if (st == CREMA_OK)
        table->lines[table->count++] = (unsigned)line->fields[NAME].line;
    return st;
}

/* The row that names the columns: a comment, unless a spreadsheet has put its # into quotes. */
static bool is_header(const struct line *line)
{
    return strcasecmp(line->fields[TYPE].text, field_names[TYPE]) == 0 &&
           strcasecmp(line->fields[SUBTYPE].text, field_names[SUBTYPE]) == 0;
}

static enum crema_status read_rows(struct cr_csv *csv, const struct crema_partition_rules *rules,
                                   struct crema_partition_table *table, struct crema_error *err)
{
    uint32_t next_free = rules->table_off + CR_PART_SECTOR;
    enum crema_status st;
    while ((st = cr_csv_next(csv, err)) == CREMA_OK && csv->field_count) {
        struct line line;
        st = pick_line(csv, &line, err);
        if (st == CREMA_OK && is_header(&line))
            continue;
        if (st == CREMA_OK)
            st = read_line(&line, next_free, rules, table, err);
        if (st != CREMA_OK)
            return st;
        const struct crema_partition *last = &table->entries[table->count - 1];
        if (!cr_partition_is_primary(last))
            next_free = last->off + last->size;
    }
    if (st == CREMA_OK && table->count == 0)
        st = cr_err(err, CREMA_E_INPUT, "it has no entries");
    return st;
}

static enum crema_status read_text(const char *text, size_t len,
                                   const struct crema_partition_rules *rules,
                                   struct crema_partition_table *table, struct crema_error *err)
{
    struct cr_csv csv;
    if (len > CSV_MAX)
        return cr_err(err, CREMA_E_INPUT, "it has %zu bytes, and %u are the most", len, CSV_MAX);
    enum crema_status st = cr_csv_open(&csv, text, len, err);
    csv.is_trimmed = true;
    if (st == CREMA_OK)
        st = read_rows(&csv, rules, table, err);
    cr_csv_close(&csv);
    return st;
}

enum crema_status crema_partition_table_read_csv_for(const char *text, size_t len,
                                                     const struct crema_partition_rules *rules,
                                                     struct crema_partition_table *out,
                                                     struct crema_error *err)
{
    *out = (struct crema_partition_table){0};
    enum crema_status st = read_text(text, len, rules, out, err);
    if (st != CREMA_OK) {
        *out = (struct crema_partition_table){0};
        cr_err_what(err, st, "cannot read the partition table");
    }
    return st;
}

enum crema_status crema_partition_table_read_csv(const char *text, size_t len, uint32_t table_off,
                                                 struct crema_partition_table *out,
                                                 struct crema_error *err)
{
    struct crema_partition_rules rules = CREMA_PARTITION_RULES_DEFAULT;
    rules.table_off = table_off;
    return crema_partition_table_read_csv_for(text, len, &rules, out, err);
}

static void size_text(uint32_t size, char *out, size_t room)
{
    if (size % (1u << 20) == 0)
        snprintf(out, room, "%uM", size >> 20);
    else if (size % (1u << 10) == 0)
        snprintf(out, room, "%uK", size >> 10);
    else
        snprintf(out, room, "0x%x", size);
}

static const char *flags_text(uint32_t flags)
{
    static const char *const names[] = {"", "encrypted", "readonly", "encrypted:readonly"};
    return names[flags & (WIRE_PART_FLAG_ENCRYPTED | WIRE_PART_FLAG_READONLY)];
}

/* Quotes go around a name that would not come back without them. */
static enum crema_status put_name(struct cr_buf *buf, const char *name, struct crema_error *err)
{
    bool is_plain = !strpbrk(name, ",\"") && name[0] != '#';
    enum crema_status st = CREMA_OK;
    if (is_plain)
        return cr_buf_printf(buf, err, "%s,", name);
    st = cr_buf_printf(buf, err, "\"");
    for (const char *c = name; *c && st == CREMA_OK; c++)
        st = cr_buf_printf(buf, err, *c == '"' ? "%c%c" : "%c", *c, *c);
    return st == CREMA_OK ? cr_buf_printf(buf, err, "\",") : st;
}

/* Numbers that have no name are decimal here. */
static const char *csv_word(const char *name, uint8_t value, char room[8])
{
    if (name == room && strncmp(name, "0x", 2) == 0)
        snprintf(room, 8, "%u", value);
    return name;
}

static enum crema_status put_line(struct cr_buf *buf, const struct crema_partition *p,
                                  const struct crema_partition_subtypes *extra,
                                  struct crema_error *err)
{
    char size[16], a[8], b[8];
    enum crema_status st = put_name(buf, p->name, err);
    if (st != CREMA_OK)
        return st;
    size_text(p->size, size, sizeof size);
    return cr_buf_printf(
        buf, err, "%s,%s,0x%x,%s,%s\n", csv_word(crema_partition_type_name(p->type, a), p->type, a),
        csv_word(crema_partition_subtype_name_for(extra, p->type, p->subtype, b), p->subtype, b),
        p->off, size, flags_text(p->flags));
}

enum crema_status crema_partition_table_write_csv_for(const struct crema_partition_table *table,
                                                      const struct crema_partition_rules *rules,
                                                      char **out, struct crema_error *err)
{
    struct cr_buf buf = CR_BUF_INIT(CSV_MAX);
    enum crema_status st = cr_buf_printf(
        &buf, err, "# ESP-IDF Partition Table\n# Name, Type, SubType, Offset, Size, Flags\n");
    for (size_t i = 0; i < table->count && st == CREMA_OK; i++)
        st = put_line(&buf, &table->entries[i], rules->extra, err);
    size_t len;
    *out = st == CREMA_OK ? (char *)cr_buf_take(&buf, &len) : NULL;
    cr_buf_release(&buf);
    return st;
}

enum crema_status crema_partition_table_write_csv(const struct crema_partition_table *table,
                                                  char **out, struct crema_error *err)
{
    static const struct crema_partition_rules rules = CREMA_PARTITION_RULES_DEFAULT;
    return crema_partition_table_write_csv_for(table, &rules, out, err);
}
