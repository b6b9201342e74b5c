/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The partition table and otadata: which partition to start, and which next when that one is bad.
 * Pure: bytes in, decisions out. */
#ifndef BOOT_PART_H
#define BOOT_PART_H

#include <crema/wire/partition.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BOOT_REASON_LEN 112

struct boot_part {
    uint32_t off, size; /* bytes; size 0: there is no such partition */
    uint8_t type, subtype;
    char label[WIRE_PART_LABEL_LEN + 1];
};

struct boot_table {
    struct boot_part factory, test, otadata;
    struct boot_part ota[WIRE_PART_APP_OTA_MAX];
    unsigned ota_count; /* ota_0 .. ota_(count-1) all exist */
};

/* Reads the WIRE_PART_TABLE_LEN bytes at `data`. False: it can not be used, and `reason` says why.
 * flash_size 0: not known. */
bool boot_table_read(const uint8_t *data, uint32_t flash_size, struct boot_table *table,
                     char reason[BOOT_REASON_LEN]);
/* Row `index` of the table for a listing; false after the last. */
bool boot_table_row(const uint8_t *data, unsigned index, struct boot_part *part);

#define BOOT_NO_SLOT (-1)

struct boot_ota {
    int slot;  /* of the app partitions ota_0.., BOOT_NO_SLOT: otadata names none */
    int entry; /* 0 or 1: the entry that names it */
    uint32_t seq;
    uint32_t state; /* as it stands in flash */
    /* A start that was never confirmed: the entry to mark as aborted, -1 for none. */
    int aborted_entry;
};

/* `data`: both sectors' first WIRE_OTA_ENTRY_LEN bytes. */
void boot_ota_select(const uint8_t *const data[2], unsigned ota_count, struct boot_ota *ota);

/* The order in which partitions are tried: the chosen one, other OTA slots downwards and round,
 * then factory and test. Calls with step 0, 1, .. until NULL. */
const struct boot_part *boot_candidate(const struct boot_table *table, const struct boot_ota *ota,
                                       unsigned step);

#endif
