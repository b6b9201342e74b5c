/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Pins as plain inputs and outputs. pin is 0 to SOC_GPIO_COUNT-1. */
#ifndef HAL_GPIO_H
#define HAL_GPIO_H

#include "soc.h"

#include <stdbool.h>

void hal_gpio_output(unsigned pin);
void hal_gpio_input(unsigned pin, bool has_pull_up);

static inline void hal_gpio_set(unsigned pin, bool is_high)
{
    *(is_high ? &GPIO->out_w1ts : &GPIO->out_w1tc) = 1u << pin;
}
static inline bool hal_gpio_get(unsigned pin)
{
    return GPIO->in >> pin & 1;
}
static inline void hal_gpio_toggle(unsigned pin)
{
    hal_gpio_set(pin, !(GPIO->out >> pin & 1));
}

#endif
