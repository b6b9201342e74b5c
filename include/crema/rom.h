/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Mask ROMs: the vendor publishes them as ELF files, and a virtual chip can run one in place of
 * Crema's own. This reads such a file, tells of which chip and revision it is, and makes from it
 * the bytes that the silicon's ROM holds.
 *
 *     crema_rom_read(bytes, len, &rom, &err)
 *     crema_rom_check(&rom, chip, revision, &err)
 *     ... rom.data, rom.len
 *     crema_rom_release(&rom)
 */
#ifndef CREMA_ROM_H
#define CREMA_ROM_H

#include <crema/chip.h>
#include <crema/error.h>

struct crema_rom {
    const struct crema_chip *chip;
    uint16_t revision; /* of the first chip that has it, major * 100 + minor */
    char version[40];  /* as it prints it at start, "esp32c3-api1-20210207"; "" when it has none */
    uint8_t *data;     /* the chip's memory "ROM" from its first byte; owned */
    size_t len;        /* bytes */
};

/* CREMA_E_INPUT with the reason for anything but a whole mask ROM of a chip that is described. */
enum crema_status crema_rom_read(const uint8_t *data, size_t len, struct crema_rom *rom,
                                 struct crema_error *err);
void crema_rom_release(struct crema_rom *rom);

/* Is it the ROM that a chip of this revision has? */
enum crema_status crema_rom_check(const struct crema_rom *rom, const struct crema_chip *chip,
                                  uint16_t revision, struct crema_error *err);

/* "v0.3" of 3, "v1.1" of 101. Returns `text`. */
const char *crema_revision_text(uint16_t revision, char text[12]);

#endif
