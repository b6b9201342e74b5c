/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Files that hold flash content, as a command line names them: OFFSET FILE pairs, and files that
 * know their offsets themselves (Intel HEX, UF2, flasher_args.json).
 *
 *     inputs_read(&inputs, argc, argv, family_id, &err)
 *     ... inputs.parts, inputs.count ...
 *     inputs_release(&inputs)
 */
#ifndef CLI_INPUTS_H
#define CLI_INPUTS_H

#include "buf.h"
#include "cmd.h"

#include <crema/flash_part.h>
#include <crema/flasher_args.h>
#include <crema/image.h>

#define INPUT_FILES_MAX 256

struct input_file {
    char *path;
    struct cr_buf bytes;
    struct crema_flash_parts parts; /* of a HEX or UF2 file */
};

struct inputs {
    struct crema_flash_part *parts; /* in the order of the command line */
    size_t count;
    struct input_file files[INPUT_FILES_MAX];
    size_t file_count;
    struct crema_flasher_args args; /* of a flasher_args.json; no files when there was none */
    uint32_t family_id;             /* of a UF2 file; 0 when there was none */
};

/* True when the words are for inputs_read: they begin with an offset, or the only word is a file
 * that knows its offsets. */
bool inputs_fit(int argc, char **argv);
/* `chip` chooses among the families of a UF2 file; may be NULL. A file that knows its offsets may
 * have one before it, which does not count: esptool's users write it. After a failure everything is
 * released. */
enum crema_status inputs_read(struct inputs *inputs, int argc, char **argv,
                              const struct crema_chip *chip, struct crema_error *err);
void inputs_release(struct inputs *inputs);

/* The chip that the files are for: as flasher_args.json or a UF2 file tells, or the first image.
 * `*out` is NULL when they do not tell. */
enum crema_status inputs_chip(const struct inputs *inputs, const struct crema_chip **out,
                              struct crema_error *err);
/* Writes flash settings into the image at the bootloader's place, if there is one that is whole. */
enum crema_status inputs_set_flash(struct cli *cli, struct inputs *inputs,
                                   const struct crema_chip *chip,
                                   const struct crema_flash_settings *settings,
                                   struct crema_error *err);

#endif
