/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files on eFuses share. */
#ifndef CR_EFUSE_PRIV_H
#define CR_EFUSE_PRIV_H

#include <crema/efuse.h>

#define CR_EFUSE_PIECES_MAX 8

/* Where a field's bits are, lowest first, without those that the coding takes away. */
size_t cr_efuse_pieces(const struct crema_efuse_image *image, const struct crema_efuse_field *field,
                       struct crema_efuse_piece pieces[CR_EFUSE_PIECES_MAX]);

/* The words as they are programmed, check bits included; the count of them. */
size_t cr_efuse_code(enum crema_efuse_coding coding, const uint32_t *words, size_t count,
                     uint32_t out[CREMA_EFUSE_CODED_MAX]);

/* Bits set by `plan` and by what is burnt. */
void cr_efuse_after(const struct crema_efuse_plan *plan, struct crema_efuse_image *after);

#endif
