/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One declaration a chip; chips.c lists them, esp*.c define them. */
#ifndef CR_CHIPS_H
#define CR_CHIPS_H

#include <crema/chip.h>

extern const struct crema_chip cr_chip_esp32c3;

#endif
