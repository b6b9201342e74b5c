/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A board's folder: its files, mapped while the board is open, and its lock. */
#ifndef SIM_BOARD_STORE_H
#define SIM_BOARD_STORE_H

#include "board.h"

#include "flash_nor.h"
#include "soc.h"

/* A file that is changed in place, through a shared mapping. */
struct sim_board_file {
    uint8_t *mem;
    size_t len;
};

struct sim_board_store {
    struct sim_board_config config;
    const struct sim_soc *soc;
    const struct sim_flash_part *part;
    int lock_fd; /* -1: not held */
    struct sim_board_file flash, efuse, status;
};

/* Opens everything, under the lock. On failure nothing is held. */
enum crema_status sim_board_store_open(struct sim_board_store *store, const char *dir,
                                       struct crema_error *err);
void sim_board_store_close(struct sim_board_store *store);

#endif
