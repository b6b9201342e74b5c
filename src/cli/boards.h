/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What commands share about boards: the folder of virtual ones, and which port a command means. */
#ifndef CLI_BOARDS_H
#define CLI_BOARDS_H

#include "cmd.h"

#include <crema/chip.h>
#include <crema/port.h>
#include <limits.h>

/* The folder of virtual board NAME; CREMA_E_USAGE for a name that is no plain file name. */
enum crema_status board_path(const struct cli *cli, const char *name, char path[PATH_MAX],
                             struct crema_error *err);

/* The chip of the virtual board that a port names; NULL for any other port. */
const struct crema_chip *board_virtual_chip(const struct cli *cli, const char *port);

struct port_choice {
    const char *name;              /* --port, or NULL for none given */
    const struct crema_chip *chip; /* for the default virtual board; NULL: ESP32-C3 */
    const char *rom;               /* --rom, for virtual boards; NULL for none given */
    uint32_t rate_hz;              /* to open with; 0: 115200 */
    bool is_virtual_fine;          /* without a board connected, use the default virtual one */
};

/* Whether there will be a board to choose: one that is named or connected, or a virtual one of that
 * chip. To be asked before work is done that only a board makes useful. */
enum crema_status board_check_choice(const struct port_choice *choice, struct crema_error *err);

/* Opens the port that was named, else the one board that is connected, else the default virtual
 * board (named as its chip, made when it is not there yet). Says what it chose, on stderr. */
enum crema_status board_open_port(struct cli *cli, const struct port_choice *choice,
                                  struct crema_port **port, struct crema_error *err);

#endif
