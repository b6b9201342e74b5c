/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Which mask ROM a virtual board runs: a file, one of the ROMs that were added, or Crema's own. */
#ifndef CLI_ROMS_H
#define CLI_ROMS_H

#include "cmd.h"

#include "board.h"

#include <crema/rom.h>
#include <limits.h>

#define ROM_OWN "crema" /* the word for Crema's own */

/* The row of --rom for the options of a command that opens ports; `m` names a const char *. */
#define ROM_OPTION(type, m)                                                                        \
    OPT(type, m, "rom", NULL, OPT_STRING, "ROM",                                                   \
        "virtual boards: mask ROM to run, an ELF file, one of \"crema rom list\", or crema")

/* "esp32c3-v0.3": what a ROM is kept as. */
#define ROM_NAME_MAX 32u
void rom_name(const struct crema_rom *rom, char name[ROM_NAME_MAX]);
/* Where a kept ROM's file is; CREMA_E_USAGE for a name that is no plain file name. */
enum crema_status rom_path(const struct cli *cli, const char *name, char path[PATH_MAX],
                           struct crema_error *err);

enum crema_status rom_read_file(const char *path, struct crema_rom *rom, struct crema_error *err);

/* The ROM that `word` (of --rom; NULL: none was given) and the board's own setting ask for. Without
 * either, the kept ROM that the board's chip and revision have. rom->data is NULL for Crema's own.
 * The caller releases it. */
enum crema_status rom_choose(const struct cli *cli, const char *word,
                             const struct sim_board_config *board, struct crema_rom *rom,
                             struct crema_error *err);

#endif
