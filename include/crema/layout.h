/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What goes where in flash to run a program: bootloader, partition table, application.
 *
 *     crema_layout_plan(&options, &layout, &err)
 *     crema_loader_flash_write(loader, layout.parts, layout.count, ...)
 *     crema_layout_release(&layout)
 */
#ifndef CREMA_LAYOUT_H
#define CREMA_LAYOUT_H

#include <crema/flash_part.h>
#include <crema/image.h>
#include <crema/partition.h>

enum crema_file_kind {
    CREMA_FILE_UNKNOWN,
    CREMA_FILE_ELF,
    CREMA_FILE_IMAGE,           /* an application image or a bootloader */
    CREMA_FILE_PARTITION_TABLE, /* in the form that it has in flash */
    CREMA_FILE_PARTITION_CSV
};

/* By the first bytes alone; the content may still be broken. */
enum crema_file_kind crema_file_kind(const uint8_t *data, size_t len);

#define CREMA_LAYOUT_PARTS_MAX 3

/* All pointers are borrowed until crema_layout_plan returns, `app` and `bootloader` until
 * crema_layout_release. */
struct crema_layout_options {
    /* The chip, never NULL, and how an ELF file becomes an image. Its flash mode, clock and size
     * also go into the headers of images that are given as such, where they are not "keep". */
    struct crema_image_options image;
    const uint8_t *app; /* ELF file or application image; NULL for none */
    size_t app_len;
    const uint8_t *bootloader; /* image or ELF file; NULL for none */
    size_t bootloader_len;
    const struct crema_partition_table *table; /* NULL for the default one */
    uint32_t table_off;                        /* in flash; 0 means 0x8000 */
    uint32_t flash_size;                       /* bytes; 0 means image.flash.size, or 4 MiB */
    const char *app_partition;                 /* by name; NULL for the one a fresh flash boots */
    bool is_table_omitted; /* do not write the partition table (it is on the chip already) */
};

struct crema_layout {
    struct crema_flash_part parts[CREMA_LAYOUT_PARTS_MAX]; /* by offset; never overlapping */
    size_t count;
    struct crema_partition_table table;
    struct crema_partition app_partition; /* where the app goes; no name when there is none */
    uint32_t flash_size;                  /* bytes */
    uint8_t *owned[CREMA_LAYOUT_PARTS_MAX];
};

/* Builds and checks all parts, and that they fit each other and the flash. CREMA_E_INPUT with the
 * numbers when not. */
enum crema_status crema_layout_plan(const struct crema_layout_options *options,
                                    struct crema_layout *out, struct crema_error *err);
void crema_layout_release(struct crema_layout *layout);

/* The flash from 0 on as one run of bytes, 0xff between the parts, up to the end of the last part
 * or to `len` bytes when that is more. `*out` is yours: free(). */
enum crema_status crema_layout_merge(const struct crema_layout *layout, size_t len, uint8_t **out,
                                     size_t *out_len, struct crema_error *err);

#endif
