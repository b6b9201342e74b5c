/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Flash by the commands that ROMs, and other tools' stubs, understand. Arguments were checked and
 * the flash is attached. */
#ifndef CR_ROM_FLASH_H
#define CR_ROM_FLASH_H

#include "priv.h"

enum crema_status cr_rom_write(struct crema_loader *loader, const struct crema_flash_part *parts,
                               size_t count, const struct crema_flash_write_options *options,
                               struct crema_flash_write_result *result, struct crema_error *err);
/* Whole sectors; blank ones are left where the chip can tell. */
enum crema_status cr_rom_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                               struct crema_error *err);
bool cr_rom_has_md5(const struct crema_loader *loader);
enum crema_status cr_rom_md5(struct crema_loader *loader, uint32_t off, uint32_t len,
                             uint8_t md5[16], struct crema_error *err);
enum crema_status cr_rom_read(struct crema_loader *loader, uint32_t off, uint32_t len,
                              crema_flash_sink *sink, void *ctx, struct crema_error *err);
/* The part's bytes alone, not the rest of its last sector. */
enum crema_status cr_rom_is_same(struct crema_loader *loader, const struct crema_flash_part *part,
                                 bool *is_same, struct crema_error *err);
/* *off is the first sector of the part that differs; of a part that does. */
enum crema_status cr_rom_find_difference(struct crema_loader *loader,
                                         const struct crema_flash_part *part, uint32_t *off,
                                         struct crema_error *err);

#endif
