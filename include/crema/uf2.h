/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* UF2: a file that a boot drive over USB takes, in blocks of 512 bytes. docs/formats/uf2.md. */
#ifndef CREMA_UF2_H
#define CREMA_UF2_H

#include <crema/flash_part.h>
#include <stdbool.h>

struct crema_uf2_options {
    uint32_t family_id; /* the chip's, see struct crema_chip */
    uint32_t chunk;     /* bytes of data a block, a multiple of 4; 0 takes as many as fit */
    bool is_md5_omitted;
};

/* Whether the first bytes look like it; the content may still be broken. */
bool crema_uf2_is(const uint8_t *data, size_t len);

/* Blocks are numbered anew for each part. CREMA_E_USAGE for a chunk that does not fit a block,
 * CREMA_E_INPUT when parts overlap. `*out` is yours: free(). */
enum crema_status crema_uf2_write(const struct crema_flash_part *parts, size_t count,
                                  const struct crema_uf2_options *options, uint8_t **out,
                                  size_t *out_len, struct crema_error *err);

/* `*family_id`: in, the family whose blocks are wanted, or 0 for the only one in the file; out, the
 * family that was found (0 when the file names none). Blocks of other families and blocks that are
 * not for flash are skipped. CREMA_E_INPUT with the offset for what is no such file: wrong magic or
 * MD5, missing blocks, bytes given twice. `*out` is yours: crema_flash_parts_release(). */
enum crema_status crema_uf2_read(const uint8_t *data, size_t len, uint32_t *family_id,
                                 struct crema_flash_parts *out, struct crema_error *err);

#endif
