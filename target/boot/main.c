/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The second-stage bootloader: finds the partition to start, checks its image, loads, jumps. */
#include "hw.h"
#include "le.h"

#include <string.h>

#define RETRY_MS 3000u

#define LOG(letter, format, ...)                                                                   \
    ets_printf(letter " (%lu) boot: " format "\n", (unsigned long)hw_ms(), ##__VA_ARGS__)

void boot_main(void) __attribute__((noreturn));

static struct boot_table table;
static struct boot_image image;
static char reason[BOOT_REASON_LEN];

/* Whoever watches has time to read; then it is tried again: the flash may be written meanwhile. */
static void __attribute__((noreturn)) give_up(void)
{
    LOG("E", "nothing to start; trying again in %u s", RETRY_MS / 1000);
    hw_feed();
    hw_delay_ms(RETRY_MS);
    hw_reset();
}

static void list_partitions(const uint8_t *data)
{
    struct boot_part part;
    for (unsigned i = 0; boot_table_row(data, i, &part); i++)
        LOG("I", "  %-16s type %u/0x%02x at 0x%06lx, 0x%lx", part.label, part.type, part.subtype,
            (unsigned long)part.off, (unsigned long)part.size);
}

static void read_table(void)
{
    const uint8_t *data = hw_flash_view(WIRE_PART_TABLE_OFF, WIRE_PART_TABLE_LEN);
    if (!boot_table_read(data, hw_flash_size(), &table, reason)) {
        LOG("E", "no partition table at 0x%x: %s", WIRE_PART_TABLE_OFF, reason);
        give_up();
    }
    LOG("I", "partition table at 0x%x:", WIRE_PART_TABLE_OFF);
    list_partitions(data);
}

static void set_state(int entry, const uint8_t *data, uint32_t state)
{
    uint8_t copy[WIRE_OTA_ENTRY_LEN];
    memcpy(copy, data, sizeof(copy));
    put_le32(copy + WIRE_OTA_OFF_STATE, state);
    if (!hw_flash_replace_sector(table.otadata.off + (uint32_t)entry * WIRE_OTA_SECTOR_LEN, copy,
                                 sizeof(copy)))
        LOG("W", "otadata entry %d can not be written", entry);
}

static void read_otadata(struct boot_ota *ota)
{
    uint8_t entries[2][WIRE_OTA_ENTRY_LEN];
    const uint8_t *const both[2] = {entries[0], entries[1]};
    memset(entries, 0xff, sizeof(entries));
    if (table.otadata.size >= 2 * WIRE_OTA_SECTOR_LEN) {
        const uint8_t *data = hw_flash_view(table.otadata.off, 2 * WIRE_OTA_SECTOR_LEN);
        memcpy(entries[0], data, WIRE_OTA_ENTRY_LEN);
        memcpy(entries[1], data + WIRE_OTA_SECTOR_LEN, WIRE_OTA_ENTRY_LEN);
    }
    boot_ota_select(both, table.ota_count, ota);
    if (ota->aborted_entry >= 0) {
        LOG("W", "the update of otadata entry %d was started and not confirmed: rolled back",
            ota->aborted_entry);
        set_state(ota->aborted_entry, entries[ota->aborted_entry], WIRE_OTA_ABORTED);
    }
    if (ota->slot == BOOT_NO_SLOT)
        return;
    LOG("I", "otadata entry %d, sequence %lu: slot ota_%d", ota->entry, (unsigned long)ota->seq,
        ota->slot);
    if (ota->state == WIRE_OTA_NEW)
        set_state(ota->entry, entries[ota->entry], WIRE_OTA_PENDING);
}

static void describe(const struct boot_part *part)
{
    static const char *const places[] = {"padding", "copied", "mapped", "mapped"};
    LOG("I", "starting '%s' at 0x%lx: %s %s", part->label, (unsigned long)part->off,
        image.has_desc ? image.project : "an image without a name", image.version);
    for (unsigned i = 0; i < image.segment_count; i++)
        LOG("I", "  segment %u: 0x%08lx, 0x%05lx, %s", i, (unsigned long)image.segments[i].addr,
            (unsigned long)image.segments[i].len, places[image.segments[i].place]);
}

static void start(const struct boot_part *part)
{
    hw_feed();
    const uint8_t *data = hw_flash_view(part->off, part->size);
    if (data == NULL) {
        LOG("E", "'%s' at 0x%lx can not be started: 0x%lx bytes are more than can be mapped",
            part->label, (unsigned long)part->off, (unsigned long)part->size);
        return;
    }
    if (!boot_image_check(data, part->size, part->off, hw_chip(), &image, reason)) {
        LOG("E", "'%s' at 0x%lx can not be started: %s", part->label, (unsigned long)part->off,
            reason);
        return;
    }
    describe(part);
    hw_load(data, part->off, &image);
    LOG("I", "entry 0x%08lx", (unsigned long)image.entry);
    hw_jump(image.entry);
}

void boot_main(void)
{
    struct boot_ota ota;
    hw_init();
    LOG("I", "Crema bootloader, %s v%lu.%lu", hw_chip_name(),
        (unsigned long)hw_chip_revision() / 100, (unsigned long)hw_chip_revision() % 100);
    read_table();
    read_otadata(&ota);
    const struct boot_part *part;
    for (unsigned step = 0; (part = boot_candidate(&table, &ota, step)) != NULL; step++)
        start(part);
    give_up();
}
