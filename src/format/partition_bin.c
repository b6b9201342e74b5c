/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The table as bytes in flash. */
#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "partition_priv.h"

#include <string.h>

static void write_entry(uint8_t *out, const struct crema_partition *p)
{
    memset(out, 0, WIRE_PART_ENTRY_LEN);
    put_le16(out + WIRE_PART_OFF_MAGIC, WIRE_PART_MAGIC);
    out[WIRE_PART_OFF_TYPE] = p->type;
    out[WIRE_PART_OFF_SUBTYPE] = p->subtype;
    put_le32(out + WIRE_PART_OFF_OFFSET, p->off);
    put_le32(out + WIRE_PART_OFF_SIZE, p->size);
    memcpy(out + WIRE_PART_OFF_LABEL, p->name, strnlen(p->name, WIRE_PART_LABEL_LEN));
    put_le32(out + WIRE_PART_OFF_FLAGS, p->flags);
}

void crema_partition_table_write(const struct crema_partition_table *table, bool has_md5,
                                 uint8_t out[WIRE_PART_TABLE_LEN])
{
    memset(out, 0xff, WIRE_PART_TABLE_LEN);
    size_t end = 0;
    for (size_t i = 0; i < table->count; i++, end += WIRE_PART_ENTRY_LEN)
        write_entry(out + end, &table->entries[i]);
    if (!has_md5)
        return;
    put_le16(out + end, WIRE_PART_MAGIC_MD5);
    cr_md5(out, end, out + end + WIRE_PART_OFF_MD5);
}

void crema_partition_table_write_binary(const struct crema_partition_table *table,
                                        uint8_t out[WIRE_PART_TABLE_LEN])
{
    crema_partition_table_write(table, true, out);
}

static enum crema_status read_entry(const uint8_t *in, size_t off,
                                    struct crema_partition_table *table, struct crema_error *err)
{
    if (table->count == CREMA_PARTITIONS_MAX)
        return cr_err(err, CREMA_E_INPUT, "it has more than %d entries", CREMA_PARTITIONS_MAX);
    struct crema_partition *p = &table->entries[table->count];
    p->type = in[WIRE_PART_OFF_TYPE];
    p->subtype = in[WIRE_PART_OFF_SUBTYPE];
    p->off = get_le32(in + WIRE_PART_OFF_OFFSET);
    p->size = get_le32(in + WIRE_PART_OFF_SIZE);
    p->flags = get_le32(in + WIRE_PART_OFF_FLAGS);
    const char *name = (const char *)in + WIRE_PART_OFF_LABEL;
    memcpy(p->name, name, strnlen(name, WIRE_PART_LABEL_LEN));
    for (const char *c = p->name; *c; c++) {
        if ((unsigned char)*c < 0x20 || *c == 0x7f)
            return cr_err(err, CREMA_E_INPUT, "the name of the entry at byte %zu has byte 0x%02x",
                          off, (unsigned char)*c);
    }
    if (p->name[0] == '\0')
        return cr_err(err, CREMA_E_INPUT, "the entry at byte %zu has no name", off);
    table->count++;
    return CREMA_OK;
}

static enum crema_status check_md5(const uint8_t *data, size_t off, struct crema_error *err)
{
    uint8_t sum[CR_MD5_LEN];
    const uint8_t *stored = data + off + WIRE_PART_OFF_MD5;
    cr_md5(data, off, sum);
    if (memcmp(sum, stored, sizeof sum) == 0)
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT,
                  "its MD5 begins %02x%02x%02x%02x, and its entries' %02x%02x%02x%02x", stored[0],
                  stored[1], stored[2], stored[3], sum[0], sum[1], sum[2], sum[3]);
}

static enum crema_status read_entries(const uint8_t *data, size_t len,
                                      struct crema_partition_table *table, struct crema_error *err)
{
    for (size_t off = 0;
         is_range_inside(off, WIRE_PART_ENTRY_LEN, len) && off < WIRE_PART_TABLE_LEN;
         off += WIRE_PART_ENTRY_LEN) {
        uint16_t magic = get_le16(data + off);
        enum crema_status st = CREMA_OK;
        if (magic == WIRE_PART_MAGIC_END)
            return CREMA_OK;
        if (magic == WIRE_PART_MAGIC_MD5)
            return check_md5(data, off, err);
        if (magic == WIRE_PART_MAGIC)
            st = read_entry(data + off, off, table, err);
        else
            st = cr_err(err, CREMA_E_INPUT,
                        "at byte %zu an entry begins with 0x%04x instead of 0x%04x", off, magic,
                        WIRE_PART_MAGIC);
        if (st != CREMA_OK)
            return st;
    }
    return cr_err(err, CREMA_E_INPUT, "the table is cut off: %zu bytes, and no end of it", len);
}

enum crema_status crema_partition_table_read_binary(const uint8_t *data, size_t len,
                                                    struct crema_partition_table *out,
                                                    struct crema_error *err)
{
    *out = (struct crema_partition_table){0};
    enum crema_status st = read_entries(data, len, out, err);
    if (st != CREMA_OK) {
        *out = (struct crema_partition_table){0};
        cr_err_what(err, st, "cannot read the partition table");
    }
    return st;
}

enum crema_status crema_partition_table_read(const uint8_t *data, size_t len, uint32_t table_off,
                                             struct crema_partition_table *out,
                                             struct crema_error *err)
{
    if (len >= 2 && get_le16(data) == WIRE_PART_MAGIC)
        return crema_partition_table_read_binary(data, len, out, err);
    return crema_partition_table_read_csv((const char *)data, len, table_off, out, err);
}
