/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef CLI_CMD_BOARD_H
#define CLI_CMD_BOARD_H

#include "cmd.h"

extern const struct cmd cmd_board_save, cmd_board_restore;

#endif
