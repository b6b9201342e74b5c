/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The partition table: what lies where in flash. In memory, as bytes in flash, and as the CSV file
 * that people write. The bytes: <crema/wire/partition.h>, docs/formats/partition-table.md. */
#ifndef CREMA_PARTITION_H
#define CREMA_PARTITION_H

#include <crema/chip.h>
#include <crema/error.h>
#include <crema/wire/partition.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CREMA_PARTITIONS_MAX 94 /* one entry of the table is the MD5's, one marks the end */

struct crema_partition {
    char name[WIRE_PART_LABEL_LEN + 1]; /* NUL-terminated, at least 1 character */
    uint8_t type;                       /* WIRE_PART_TYPE_*, or 0x40..0xfe for a project's own */
    uint8_t subtype;
    uint32_t off;   /* in flash, bytes */
    uint32_t size;  /* bytes */
    uint32_t flags; /* WIRE_PART_FLAG_* */
};

struct crema_partition_table {
    struct crema_partition entries[CREMA_PARTITIONS_MAX];
    size_t count;
    unsigned lines[CREMA_PARTITIONS_MAX]; /* in the CSV file, for errors; 0: not from one */
};

/* Names that a project has for subtypes of its own. */
#define CREMA_SUBTYPES_MAX 32
struct crema_partition_subtypes {
    struct {
        uint8_t type, subtype;
        char name[WIRE_PART_LABEL_LEN + 1];
    } list[CREMA_SUBTYPES_MAX];
    size_t count;
};

/* "data,keys,0x40; app,spare,41" with blanks or semicolons between them, as a CMake build of the
 * vendor's framework hands them on: types app and data, values hexadecimal, none of which has a
 * name already. CREMA_E_INPUT when not. */
enum crema_status crema_partition_subtypes_parse(const char *text,
                                                 struct crema_partition_subtypes *out,
                                                 struct crema_error *err);

/* Where a table is to be used. */
#define CREMA_PARTITION_NO_OFF UINT32_MAX
struct crema_partition_rules {
    uint32_t table_off;    /* in flash */
    uint32_t boot_off;     /* of the chip's bootloader; CREMA_PARTITION_NO_OFF: not known */
    uint32_t recovery_off; /* of a recovery bootloader; CREMA_PARTITION_NO_OFF: none */
    uint32_t flash_size;   /* bytes; 0: not known */
    enum crema_secure_boot secure_boot;
    const struct crema_partition_subtypes *extra; /* borrowed; NULL: none */
};
#define CREMA_PARTITION_RULES_DEFAULT                                                              \
    {                                                                                              \
        WIRE_PART_TABLE_OFF, CREMA_PARTITION_NO_OFF, CREMA_PARTITION_NO_OFF, 0,                    \
            CREMA_SECURE_BOOT_NONE, NULL                                                           \
    }

/* nvs, phy_init, and one app from 0x10000 to the end of the flash (16 MiB at most). The flash has
 * at least 1 MiB. */
void crema_partition_table_default(uint32_t flash_size, struct crema_partition_table *out);

/* From the bytes in flash, or from the CSV file; the last one tells which by the first two bytes.
 * What is wrong with the text or the bytes ends in CREMA_E_INPUT, with line and column or offset.
 * In CSV an empty offset means "after the one before", the first after the table at `table_off`. */
enum crema_status crema_partition_table_read_binary(const uint8_t *data, size_t len,
                                                    struct crema_partition_table *out,
                                                    struct crema_error *err);
enum crema_status crema_partition_table_read_csv(const char *text, size_t len, uint32_t table_off,
                                                 struct crema_partition_table *out,
                                                 struct crema_error *err);
enum crema_status crema_partition_table_read(const uint8_t *data, size_t len, uint32_t table_off,
                                             struct crema_partition_table *out,
                                             struct crema_error *err);

/* The CSV file by all rules: entries for bootloaders and the table itself get their places from
 * them. A size such as -2M means "up to that offset". */
enum crema_status crema_partition_table_read_csv_for(const char *text, size_t len,
                                                     const struct crema_partition_rules *rules,
                                                     struct crema_partition_table *out,
                                                     struct crema_error *err);

/* To the bytes in flash, with or without the MD5. */
void crema_partition_table_write(const struct crema_partition_table *table, bool has_md5,
                                 uint8_t out[WIRE_PART_TABLE_LEN]);
/* The same, MD5 included. */
void crema_partition_table_write_binary(const struct crema_partition_table *table,
                                        uint8_t out[WIRE_PART_TABLE_LEN]);
/* To CSV as the vendor's generator writes it, with every offset. `*out` is yours: free().
 * NUL-terminated. */
enum crema_status crema_partition_table_write_csv(const struct crema_partition_table *table,
                                                  char **out, struct crema_error *err);
enum crema_status crema_partition_table_write_csv_for(const struct crema_partition_table *table,
                                                      const struct crema_partition_rules *rules,
                                                      char **out, struct crema_error *err);

/* Whether the table makes sense: names, alignment, overlaps (the table itself at `table_off`
 * included), at most one factory app and one otadata, everything inside the flash. `flash_size` 0:
 * not known, the last is not checked. CREMA_E_INPUT when not. */
enum crema_status crema_partition_table_check(const struct crema_partition_table *table,
                                              uint32_t table_off, uint32_t flash_size,
                                              struct crema_error *err);

enum crema_status crema_partition_table_check_for(const struct crema_partition_table *table,
                                                  const struct crema_partition_rules *rules,
                                                  struct crema_error *err);

/* By name; NULL when there is none. */
const struct crema_partition *crema_partition_find(const struct crema_partition_table *table,
                                                   const char *name);
/* The app that a fresh flash boots: factory, or else the first OTA slot, or else any app. */
const struct crema_partition *crema_partition_find_app(const struct crema_partition_table *table);

/* "app", "factory"; a number such as "0x40" in `room` where there is no name. `room` has 8 bytes.
 */
const char *crema_partition_type_name(uint8_t type, char *room);
const char *crema_partition_subtype_name(uint8_t type, uint8_t subtype, char *room);
/* The same; `extra` may be NULL. */
const char *crema_partition_subtype_name_for(const struct crema_partition_subtypes *extra,
                                             uint8_t type, uint8_t subtype, char *room);

#endif
