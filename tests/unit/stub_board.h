/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A virtual board with the stub at work, for tests that talk to it as a host does. */
#ifndef STUB_BOARD_H
#define STUB_BOARD_H

#include "board.h"
#include "crema_blobs.h"
#include "stub_client.h"

extern struct sim_board *stub_board;
extern uint32_t stub_rate_hz; /* that stub_board_start changes to; 0 stays at 115200 */

/* Makes a board of `chip` with a blank flash of `flash_size`; `part` may be NULL. */
void stub_board_new(const char *chip, const char *part, uint32_t flash_size);
void stub_board_drop(void); /* and its folder */
/* Resets into download mode on `wire`, loads the parts up to `last` and hears the greeting. */
void stub_board_start(enum sim_wire wire, enum cr_stub_part_id last);
void stub_board_load(enum cr_stub_part_id part); /* by LOAD */
uint8_t *stub_board_flash(void);                 /* its bytes, to look at and to fill */

#endif
