/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Intel HEX: bytes and their addresses as lines of text. docs/formats/ihex.md. */
#ifndef CREMA_IHEX_H
#define CREMA_IHEX_H

#include <crema/flash_part.h>
#include <stdbool.h>

/* Whether the first bytes look like it; the content may still be broken. */
bool crema_ihex_is(const uint8_t *data, size_t len);

/* All parts as one file: 16 bytes a line, sorted by address. CREMA_E_INPUT when parts overlap.
 * `*out` is yours: free(). */
enum crema_status crema_ihex_write(const struct crema_flash_part *parts, size_t count, char **out,
                                   size_t *out_len, struct crema_error *err);

/* Start addresses are skipped. CREMA_E_INPUT with line and column for what is no such file: a wrong
 * checksum, no end record, bytes given twice. `*out` is yours: crema_flash_parts_release(). */
enum crema_status crema_ihex_read(const char *text, size_t len, struct crema_flash_parts *out,
                                  struct crema_error *err);

#endif
