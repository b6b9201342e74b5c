/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A flash dump taken apart: bootloader, partition table, partitions, and whatever else is not
 * blank. The pieces at their offsets, with 0xff between, are the dump again. */
#ifndef CREMA_FLASH_SPLIT_H
#define CREMA_FLASH_SPLIT_H

#include <crema/chip.h>
#include <crema/image.h>
#include <crema/partition_map.h>

struct crema_flash_piece {
    enum crema_flash_area_kind kind; /* CREMA_AREA_FREE: bytes that belong to nothing */
    uint32_t off;                    /* in flash */
    uint64_t size;                   /* of its place, bytes */
    const uint8_t *data;             /* borrowed from the dump */
    size_t len; /* without the blank end; 0: all of it is blank, or beyond the dump */
    const struct crema_partition *partition; /* in the split's table; NULL for other kinds */
    bool is_cut;                             /* the dump ends inside it, or before it */
    bool has_image;                          /* it begins with an application image or bootloader */
    char file[48];                           /* a name for it: "factory.bin"; unique, no folder */
};

struct crema_flash_split {
    const struct crema_chip *chip; /* NULL when nothing tells */
    struct crema_partition_rules rules;
    struct crema_partition_table table;
    struct crema_flash_piece pieces[CREMA_AREAS_MAX]; /* by offset; blank free areas left out */
    size_t count;
};

/* `chip` NULL: told by the bootloader. `table_off` 0: looked for, at 0x8000 first. CREMA_E_INPUT
 * when there is no partition table. */
enum crema_status crema_flash_split(const uint8_t *dump, size_t len, const struct crema_chip *chip,
                                    uint32_t table_off, struct crema_flash_split *out,
                                    struct crema_error *err);

#endif
