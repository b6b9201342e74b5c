/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The table as the CSV file that people write: name, type, subtype, offset, size, flags. */
#include "buf.h"
#include "bytes.h"
#include "err.h"
#include "partition_priv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CSV_MAX   (64u << 10) /* a table has 95 lines at most, and comments */
#define FIELD_MAX 64          /* characters in one field; the longest useful has 18 */
#define FIELDS    6

#define SUBTYPE_UNDEFINED 0x06 /* what an empty field means, whatever the type */

enum { NAME, TYPE, SUBTYPE, OFFSET, SIZE, FLAGS };

static const char *const field_names[FIELDS] = {"name",   "type", "subtype",
                                                "offset", "size", "flags"};

struct field {
    char text[FIELD_MAX]; /* trimmed */
    size_t column;        /* of its first character, from 1 */
};

struct line {
    size_t number; /* from 1 */
    struct field fields[FIELDS];
};

/* The error of a field, with its place. */
#define FAIL(line, field, err, fmt, ...)                                                           \
    cr_err(err, CREMA_E_INPUT, "line %zu, column %zu: " fmt, (line)->number,                       \
           (line)->fields[field].column, ##__VA_ARGS__)

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Where a field in quotes ends, past its closing quote; NULL when it does not. Doubled quotes are
 * part of it. */
static const char *quoted_end(const char *p, const char *end)
{
    for (p++; p < end; p++) {
        if (*p != '"')
            continue;
        if (p + 1 == end || p[1] != '"')
            return p + 1;
        p++;
    }
    return NULL;
}

static void unquote(char *text)
{
    char *to = text;
    size_t len = strlen(text);
    for (size_t i = 1; i + 1 < len; i++) {
        *to++ = text[i];
        i += text[i] == '"';
    }
    *to = '\0';
    /* Blanks inside quotes count no more than those around a bare field. */
    while (to > text && is_blank(to[-1]))
        *--to = '\0';
    memmove(text, text + strspn(text, " \t\r"), strlen(text + strspn(text, " \t\r")) + 1);
}

static enum crema_status copy_field(struct line *line, int index, const char *begin,
                                    const char *end, struct crema_error *err)
{
    struct field *f = &line->fields[index];
    for (const char *c = begin; c < end; c++) {
        if ((unsigned char)*c < 0x20 && !is_blank(*c))
            return FAIL(line, index, err, "there is a byte 0x%02x in the text", (unsigned char)*c);
    }
    if ((size_t)(end - begin) >= sizeof f->text)
        return FAIL(line, index, err, "the %s has %zu characters", field_names[index],
                    (size_t)(end - begin));
    memcpy(f->text, begin, (size_t)(end - begin));
    f->text[end - begin] = '\0';
    if (f->text[0] == '"')
        unquote(f->text);
    return CREMA_OK;
}

/* Cuts the line into trimmed fields; the ones that are missing at its end stay empty. */
static enum crema_status split_line(const char *text, size_t len, struct line *line,
                                    struct crema_error *err)
{
    const char *p = text, *line_end = text + len;
    for (int i = 0; i < FIELDS; i++) {
        line->fields[i].text[0] = '\0';
        line->fields[i].column = (size_t)(line_end - text) + 1;
    }
    for (int i = 0;; i++) {
        while (p < line_end && is_blank(*p))
            p++;
        const char *quote = p < line_end && *p == '"' ? quoted_end(p, line_end) : p;
        if (!quote)
            return cr_err(err, CREMA_E_INPUT, "line %zu, column %zu: a quote is not closed",
                          line->number, (size_t)(p - text) + 1);
        const char *comma =
            quote < line_end ? memchr(quote, ',', (size_t)(line_end - quote)) : NULL;
        const char *end = comma ? comma : line_end;
        while (end > p && is_blank(end[-1]))
            end--;
        if (i >= FIELDS && p == end && !comma)
            return CREMA_OK; /* a comma at the end of the line */
        if (i >= FIELDS)
            return cr_err(err, CREMA_E_INPUT,
                          "line %zu, column %zu: there is more than the %d fields", line->number,
                          (size_t)(p - text) + 1, FIELDS);
        line->fields[i].column = (size_t)(p - text) + 1;
        enum crema_status st = copy_field(line, i, p, end, err);
        if (st != CREMA_OK || !comma)
            return st;
        p = comma + 1;
    }
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

static enum crema_status read_kind(const struct line *line, struct crema_partition *p,
                                   struct crema_error *err)
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
    if (cr_partition_subtype_parse(p->type, subtype, &p->subtype))
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
    char text[FIELD_MAX];
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
    enum crema_status st = read_kind(line, p, err);
    if (st == CREMA_OK)
        st = read_place(line, next_free, rules, p, err);
    if (st == CREMA_OK)
        st = read_flags(line, p, err);
    if (st == CREMA_OK)
        table->lines[table->count++] = (unsigned)line->number;
    return st;
}

static bool is_comment(const char *text, size_t len)
{
    while (len > 0 && is_blank(*text)) {
        text++;
        len--;
    }
    return len == 0 || *text == '#';
}

static enum crema_status read_lines(const char *text, size_t len,
                                    const struct crema_partition_rules *rules,
                                    struct crema_partition_table *table, struct crema_error *err)
{
    uint32_t next_free = rules->table_off + CR_PART_SECTOR;
    struct line line = {0};
    for (const char *p = text, *end = text + len; p < end;) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        size_t line_len = (size_t)((newline ? newline : end) - p);
        line.number++;
        if (!is_comment(p, line_len)) {
            enum crema_status st = split_line(p, line_len, &line, err);
            if (st == CREMA_OK)
                st = read_line(&line, next_free, rules, table, err);
            if (st != CREMA_OK)
                return st;
            const struct crema_partition *last = &table->entries[table->count - 1];
            if (!cr_partition_is_primary(last))
                next_free = last->off + last->size;
        }
        p += line_len + (newline != NULL);
    }
    return table->count ? CREMA_OK : cr_err(err, CREMA_E_INPUT, "it has no entries");
}

enum crema_status crema_partition_table_read_csv_for(const char *text, size_t len,
                                                     const struct crema_partition_rules *rules,
                                                     struct crema_partition_table *out,
                                                     struct crema_error *err)
{
    static const char bom[] = "\xef\xbb\xbf";
    *out = (struct crema_partition_table){0};
    enum crema_status st = CREMA_OK;
    if (len >= 3 && memcmp(text, bom, 3) == 0) {
        text += 3;
        len -= 3;
    }
    if (len > CSV_MAX)
        st = cr_err(err, CREMA_E_INPUT, "it has %zu bytes, and %u are the most", len, CSV_MAX);
    if (st == CREMA_OK)
        st = read_lines(text, len, rules, out, err);
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
                                  struct crema_error *err)
{
    char size[16], a[8], b[8];
    enum crema_status st = put_name(buf, p->name, err);
    if (st != CREMA_OK)
        return st;
    size_text(p->size, size, sizeof size);
    return cr_buf_printf(
        buf, err, "%s,%s,0x%x,%s,%s\n", csv_word(crema_partition_type_name(p->type, a), p->type, a),
        csv_word(crema_partition_subtype_name(p->type, p->subtype, b), p->subtype, b), p->off, size,
        flags_text(p->flags));
}

enum crema_status crema_partition_table_write_csv(const struct crema_partition_table *table,
                                                  char **out, struct crema_error *err)
{
    struct cr_buf buf = CR_BUF_INIT(CSV_MAX);
    enum crema_status st = cr_buf_printf(
        &buf, err, "# ESP-IDF Partition Table\n# Name, Type, SubType, Offset, Size, Flags\n");
    for (size_t i = 0; i < table->count && st == CREMA_OK; i++)
        st = put_line(&buf, &table->entries[i], err);
    size_t len;
    *out = st == CREMA_OK ? (char *)cr_buf_take(&buf, &len) : NULL;
    cr_buf_release(&buf);
    return st;
}
