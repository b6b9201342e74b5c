/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Names of partition types, for the files that read and write them. */
#ifndef CR_PARTITION_PRIV_H
#define CR_PARTITION_PRIV_H

#include <crema/partition.h>

#define CR_PART_SECTOR          0x1000u /* the table owns one; data partitions begin at one */
#define CR_PART_TYPE_BOOTLOADER 0x02u
#define CR_PART_TYPE_TABLE      0x03u
#define CR_PART_PRIMARY         0x00u /* subtype of both: the one that the ROM or bootloader uses */
#define CR_PART_RECOVERY        0x02u
#define CR_PART_APP_ALIGN       0x10000u /* apps begin at a whole MMU page */

/* False when there is no such name. */
bool cr_partition_type_parse(const char *name, uint8_t *type);
bool cr_partition_subtype_parse(const struct crema_partition_subtypes *extra, uint8_t type,
                                const char *name, uint8_t *subtype);
/* The chip's own bootloader and the table itself, which lie before all others. */
bool cr_partition_is_primary(const struct crema_partition *p);
/* Where partitions of the type have to begin. */
uint32_t cr_partition_align(uint8_t type);

#endif
