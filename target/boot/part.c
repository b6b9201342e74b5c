/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "part.h"

#include "crc.h"
#include "fmt.h"
#include "le.h"
#include "md5.h"

#include <string.h>

static void read_row(const uint8_t *row, struct boot_part *part)
{
    *part = (struct boot_part){.off = le32(row + WIRE_PART_OFF_OFFSET),
                               .size = le32(row + WIRE_PART_OFF_SIZE),
                               .type = row[WIRE_PART_OFF_TYPE],
                               .subtype = row[WIRE_PART_OFF_SUBTYPE]};
    memcpy(part->label, row + WIRE_PART_OFF_LABEL, WIRE_PART_LABEL_LEN);
    for (char *c = part->label; *c != '\0'; c++)
        if (*c < ' ' || *c > '~')
            *c = '?';
}

bool boot_table_row(const uint8_t *data, unsigned index, struct boot_part *part)
{
    if (index >= WIRE_PART_ENTRIES_MAX)
        return false;
    const uint8_t *row = data + index * WIRE_PART_ENTRY_LEN;
    if (le16(row) != WIRE_PART_MAGIC)
        return false;
    read_row(row, part);
    return true;
}

static void keep_app(struct boot_table *table, const struct boot_part *part)
{
    if (part->subtype == WIRE_PART_APP_FACTORY)
        table->factory = *part;
    else if (part->subtype == WIRE_PART_APP_TEST)
        table->test = *part;
    else if (part->subtype - WIRE_PART_APP_OTA_0 < WIRE_PART_APP_OTA_MAX)
        table->ota[part->subtype - WIRE_PART_APP_OTA_0] = *part;
}

static bool is_md5_right(const uint8_t *data, const uint8_t *row, char *reason)
{
    uint8_t own[MD5_LEN];
    struct md5 md5;
    md5_init(&md5);
    md5_update(&md5, data, (size_t)(row - data));
    md5_final(&md5, own);
    if (memcmp(own, row + WIRE_PART_OFF_MD5, MD5_LEN) == 0)
        return true;
    fmt_buf(reason, BOOT_REASON_LEN, "the MD5 of its %u entries is not the stored one",
            (unsigned)(row - data) / WIRE_PART_ENTRY_LEN);
    return false;
}

static bool read_entry(const uint8_t *row, uint32_t flash_size, struct boot_table *table,
                       char *reason)
{
    struct boot_part part;
    read_row(row, &part);
    if (flash_size != 0 && (part.off > flash_size || part.size > flash_size - part.off)) {
        fmt_buf(reason, BOOT_REASON_LEN, "'%s' at 0x%lx, 0x%lx long, ends beyond the flash's 0x%lx",
                part.label, (unsigned long)part.off, (unsigned long)part.size,
                (unsigned long)flash_size);
        return false;
    }
    if (part.type == WIRE_PART_TYPE_APP)
        keep_app(table, &part);
    else if (part.type == WIRE_PART_TYPE_DATA && part.subtype == WIRE_PART_DATA_OTA)
        table->otadata = part;
    return true;
}

static bool read_entries(const uint8_t *data, uint32_t flash_size, struct boot_table *table,
                         char *reason)
{
    bool has_md5 = false;
    for (unsigned i = 0; i < WIRE_PART_ENTRIES_MAX; i++) {
        const uint8_t *row = data + i * WIRE_PART_ENTRY_LEN;
        uint32_t magic = le16(row);
        if (magic == WIRE_PART_MAGIC_END)
            return true;
        if (magic == WIRE_PART_MAGIC_MD5 && !has_md5) {
            has_md5 = true;
            if (!is_md5_right(data, row, reason))
                return false;
        } else if (magic != WIRE_PART_MAGIC) {
            fmt_buf(reason, BOOT_REASON_LEN, "entry %u begins with 0x%04lx, not 0x%04x", i,
                    (unsigned long)magic, WIRE_PART_MAGIC);
            return false;
        } else if (!read_entry(row, flash_size, table, reason)) {
            return false;
        }
    }
    return true;
}

bool boot_table_read(const uint8_t *data, uint32_t flash_size, struct boot_table *table,
                     char reason[BOOT_REASON_LEN])
{
    memset(table, 0, sizeof(*table));
    if (le16(data) == WIRE_PART_MAGIC_END) {
        fmt_buf(reason, BOOT_REASON_LEN, "the flash is blank there");
        return false;
    }
    if (!read_entries(data, flash_size, table, reason))
        return false;
    while (table->ota_count < WIRE_PART_APP_OTA_MAX && table->ota[table->ota_count].size != 0)
        table->ota_count++;
    if (table->factory.size == 0 && table->test.size == 0 && table->ota_count == 0) {
        fmt_buf(reason, BOOT_REASON_LEN, "it names no application partition");
        return false;
    }
    return true;
}

static uint32_t state_of(const uint8_t *entry)
{
    return le32(entry + WIRE_OTA_OFF_STATE);
}

static bool is_entry_usable(const uint8_t *entry)
{
    uint32_t seq = le32(entry + WIRE_OTA_OFF_SEQ);
    return seq != 0 && seq != UINT32_MAX &&
           le32(entry + WIRE_OTA_OFF_CRC) == crc32_le(UINT32_MAX, entry, 4) &&
           state_of(entry) != WIRE_OTA_INVALID && state_of(entry) != WIRE_OTA_ABORTED;
}

void boot_ota_select(const uint8_t *const data[2], unsigned ota_count, struct boot_ota *ota)
{
    *ota = (struct boot_ota){.slot = BOOT_NO_SLOT, .entry = -1, .aborted_entry = -1};
    for (int i = 0; i < 2; i++) {
        if (!is_entry_usable(data[i]))
            continue;
        if (state_of(data[i]) == WIRE_OTA_PENDING) { /* it was started and did not say it is well */
            ota->aborted_entry = i;
            continue;
        }
        uint32_t seq = le32(data[i] + WIRE_OTA_OFF_SEQ);
        if (ota->entry < 0 || seq > ota->seq) {
            ota->entry = i;
            ota->seq = seq;
            ota->state = state_of(data[i]);
        }
    }
    if (ota->entry >= 0 && ota_count > 0)
        ota->slot = (int)((ota->seq - 1) % ota_count);
}

/* Factory is what a table without a chosen slot starts; without one, it is the first slot. */
const struct boot_part *boot_candidate(const struct boot_table *table, const struct boot_ota *ota,
                                       unsigned step)
{
    const struct boot_part *order[WIRE_PART_APP_OTA_MAX + 2];
    unsigned count = 0;
    if (ota->slot == BOOT_NO_SLOT && table->factory.size != 0)
        order[count++] = &table->factory;
    unsigned first = ota->slot == BOOT_NO_SLOT ? 0 : (unsigned)ota->slot;
    for (unsigned i = 0; i < table->ota_count; i++)
        order[count++] = &table->ota[(first + table->ota_count - i) % table->ota_count];
    if (ota->slot != BOOT_NO_SLOT && table->factory.size != 0)
        order[count++] = &table->factory;
    if (table->test.size != 0)
        order[count++] = &table->test;
    return step < count ? order[step] : NULL;
}
