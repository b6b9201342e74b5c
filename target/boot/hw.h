/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the bootloader does to the chip. The ROM's own functions are called by address; they are the
 * same on silicon and on a virtual chip. */
#ifndef BOOT_HW_H
#define BOOT_HW_H

#include "image.h"

void hw_init(void);              /* clocks, watchdog */
void hw_feed(void);              /* the watchdog gives another HW_WDT_MS */
uint32_t hw_ms(void);            /* since power-on */
uint32_t hw_flash_size(void);    /* bytes, 0 when the flash does not tell */
uint32_t hw_chip_revision(void); /* major * 100 + minor */
const char *hw_chip_name(void);
extern const struct boot_chip *hw_chip(void);

#define HW_WDT_MS 9000u

/* Shows [off, off+len) of flash as memory; what was shown before goes. NULL: more than fits. */
const uint8_t *hw_flash_view(uint32_t off, uint32_t len);
/* Replaces the sector at `off` by `len` bytes and erased rest. */
bool hw_flash_replace_sector(uint32_t off, const void *data, uint32_t len);
/* Copies and maps the image's segments; `data` is its view, which is gone afterwards. */
void hw_load(const uint8_t *data, uint32_t part_off, const struct boot_image *image);
void hw_jump(uint32_t entry) __attribute__((noreturn));
void hw_reset(void) __attribute__((noreturn));
void hw_delay_ms(uint32_t ms);

int ets_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
