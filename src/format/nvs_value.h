/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The encodings of values in NVS CSV files: text to bytes and numbers. On failure `err` tells what
 * is wrong with the text, without its place. */
#ifndef CR_NVS_VALUE_H
#define CR_NVS_VALUE_H

#include "buf.h"

#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A value decoded may be this long: the most that a blob of 127 chunks holds. */
#define CR_NVS_VALUE_MAX 508000u

/* Decimal or 0x..., signed or not, in the range of the type. */
enum crema_status cr_nvs_parse_int(const char *text, uint8_t type, uint64_t *bits,
                                   struct crema_error *err);
/* Append to `out`. Blanks around hexadecimal digits and within base64 do not count. */
enum crema_status cr_nvs_parse_hex(const char *text, size_t len, struct cr_buf *out,
                                   struct crema_error *err);
enum crema_status cr_nvs_parse_base64(const char *text, size_t len, struct cr_buf *out,
                                      struct crema_error *err);
/* "blob_fill(LEN;0xNN)" and "blob_sz_fill(LEN;0xNN)": the value filled up to LEN bytes, the latter
 * after its length in 4 bytes. */
bool cr_nvs_is_fill(const char *encoding);
enum crema_status cr_nvs_parse_fill(const char *encoding, const char *text, size_t len,
                                    struct cr_buf *out, struct crema_error *err);

#endif
