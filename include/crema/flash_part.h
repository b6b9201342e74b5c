/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Bytes and their place in flash: what a layout plans and a loader writes. */
#ifndef CREMA_FLASH_PART_H
#define CREMA_FLASH_PART_H

#include <stddef.h>
#include <stdint.h>

struct crema_flash_part {
    const char *name;    /* for progress and errors: "bootloader" */
    uint32_t off;        /* in flash; a multiple of 4096 */
    const uint8_t *data; /* borrowed */
    size_t len;          /* bytes; the rest of the last sector is erased */
};

#endif
