/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The register descriptions that are built in, one a chip. */
#ifndef CR_CHIP_GEN_H
#define CR_CHIP_GEN_H

#include <crema/chip.h>

extern const struct crema_chip_regs cr_esp32c2_regs;
extern const struct crema_chip_regs cr_esp32c3_regs;
extern const struct crema_chip_regs cr_esp32c6_regs;
extern const struct crema_chip_regs cr_esp32h2_regs;

#endif
