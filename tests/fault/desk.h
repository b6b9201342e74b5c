/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A folder of boards with one ESP32-C3 in it, "desk", for as long as a test runs. */
#ifndef DESK_H
#define DESK_H

#include <stdint.h>

extern char desk_boards[64]; /* the folder, as a port's configuration takes it */

/* 0 is success, as cmocka counts; `name` becomes a part of the folder's. Flash of 0: as usual. */
int desk_make(const char *name, uint32_t flash_size);
int desk_remove(void **state);

#endif
