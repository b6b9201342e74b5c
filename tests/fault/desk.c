/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "desk.h"

#include "board.h"

#include <stdio.h>
#include <stdlib.h>

char desk_boards[64];

int desk_make(const char *name, uint32_t flash_size)
{
    char path[sizeof desk_boards + 8];
    const struct sim_board_config config = {.chip = "esp32c3", .flash_size = flash_size};
    snprintf(desk_boards, sizeof desk_boards, "/tmp/crema-%s.XXXXXX", name);
    if (!mkdtemp(desk_boards))
        return -1;
    snprintf(path, sizeof path, "%s/desk", desk_boards);
    return sim_board_create(path, &config, NULL);
}

int desk_remove(void **state)
{
    (void)state;
    char command[sizeof desk_boards + 16];
    snprintf(command, sizeof command, "rm -rf '%s'", desk_boards);
    return system(command);
}
