/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef SIM_BOARD_CONFIG_H
#define SIM_BOARD_CONFIG_H

#include "board.h"

#include "flash_nor.h"
#include "soc.h"

/* What the names in `config` stand for; an error when one of them stands for nothing. */
enum crema_status sim_board_config_check(const struct sim_board_config *config,
                                         const struct sim_soc **soc,
                                         const struct sim_flash_part **part,
                                         struct crema_error *err);
enum crema_status sim_board_write_config(const char *dir, const struct sim_board_config *config,
                                         struct crema_error *err);

#endif
