/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One declaration a chip; chips.c lists them, esp*.c define them. */
#ifndef CR_CHIPS_H
#define CR_CHIPS_H

#include <crema/chip.h>

extern const struct crema_chip cr_chip_esp8266;
extern const struct crema_chip cr_chip_esp32;
extern const struct crema_chip cr_chip_esp32s2;
extern const struct crema_chip cr_chip_esp32s3;
extern const struct crema_chip cr_chip_esp32c2;
extern const struct crema_chip cr_chip_esp32c3;
extern const struct crema_chip cr_chip_esp32c5;
extern const struct crema_chip cr_chip_esp32c6;
extern const struct crema_chip cr_chip_esp32c61;
extern const struct crema_chip cr_chip_esp32h2;
extern const struct crema_chip cr_chip_esp32p4;

#endif
