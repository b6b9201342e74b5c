/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The eFuses of each chip; gen/efuse_*.c define them, and efuse_esp8266.c. */
#ifndef CR_EFUSE_CHIPS_H
#define CR_EFUSE_CHIPS_H

#include <crema/efuse.h>

extern const struct crema_efuse_chip cr_efuse_esp8266;
extern const struct crema_efuse_chip cr_efuse_esp32;
extern const struct crema_efuse_chip cr_efuse_esp32s2;
extern const struct crema_efuse_chip cr_efuse_esp32s3;
extern const struct crema_efuse_chip cr_efuse_esp32c2;
extern const struct crema_efuse_chip cr_efuse_esp32c3;
extern const struct crema_efuse_chip cr_efuse_esp32c5;
extern const struct crema_efuse_chip cr_efuse_esp32c6;
extern const struct crema_efuse_chip cr_efuse_esp32c61;
extern const struct crema_efuse_chip cr_efuse_esp32h2;
extern const struct crema_efuse_chip cr_efuse_esp32p4;

#endif
