/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A flash as a partition table divides it, gaps included: for drawing. */
#ifndef CREMA_PARTITION_MAP_H
#define CREMA_PARTITION_MAP_H

#include <crema/partition.h>

enum crema_flash_area_kind {
    CREMA_AREA_BOOTLOADER,
    CREMA_AREA_TABLE,
    CREMA_AREA_PARTITION,
    CREMA_AREA_FREE
};

struct crema_flash_area {
    enum crema_flash_area_kind kind;
    uint32_t off;
    uint64_t size;                           /* bytes, at least 1 */
    const struct crema_partition *partition; /* borrowed from the table; NULL for other kinds */
};

#define CREMA_AREAS_MAX (2 * CREMA_PARTITIONS_MAX + 5)

/* The areas by offset, without overlaps, from 0 up to the end of the flash, or of the last
 * partition where the flash's size is not known. What overlaps in a table that does not hold
 * together is cut. Returns their count. */
size_t crema_partition_map(const struct crema_partition_table *table,
                           const struct crema_partition_rules *rules,
                           struct crema_flash_area areas[CREMA_AREAS_MAX]);

/* The map as an SVG picture. `*out` is yours: free(). NUL-terminated. */
enum crema_status crema_partition_svg(const struct crema_partition_table *table,
                                      const struct crema_partition_rules *rules, char **out,
                                      struct crema_error *err);

#endif
