/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The pins: simple output and input, pin interrupts, straps; and the pads' settings. */
#ifndef SIM_GPIO_H
#define SIM_GPIO_H

#include "dev.h"

#define SIM_GPIO_STRAPS 4
#define SIM_GPIO_NONE   0xff

struct sim_gpio_params {
    unsigned irq, irq_nmi;
    unsigned pin_count;                 /* up to 32 */
    uint32_t reg_mask;                  /* the bits that OUT, ENABLE and STATUS have */
    uint8_t strap_pin[SIM_GPIO_STRAPS]; /* the pin behind each bit of STRAP; SIM_GPIO_NONE */
    unsigned signal_gpio; /* number in FUNC_OUT_SEL that means the GPIO_OUT bit itself */
};

extern const struct sim_dev_ops sim_gpio_ops;
extern const struct sim_dev_ops sim_io_mux_ops;

#endif
