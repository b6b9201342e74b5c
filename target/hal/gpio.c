/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "gpio.h"

#define IO_MUX_FUNC_GPIO 1u
#define MATRIX_SIMPLE    0x80u /* the output selector that stands for GPIO_OUT */

static void select_gpio(unsigned pin, bool is_input, bool has_pull_up)
{
    uint32_t mux = IO_MUX->gpio[pin];
    mux = io_mux_gpio_set_mcu_sel(mux, IO_MUX_FUNC_GPIO);
    mux = io_mux_gpio_set_fun_ie(mux, is_input);
    mux = io_mux_gpio_set_fun_wpu(mux, has_pull_up);
    IO_MUX->gpio[pin] = io_mux_gpio_set_fun_wpd(mux, 0);
}

void hal_gpio_output(unsigned pin)
{
    select_gpio(pin, true, false); /* reading back an output is useful */
    GPIO->func_out_sel_cfg[pin] = MATRIX_SIMPLE;
    GPIO->enable_w1ts = 1u << pin;
}

void hal_gpio_input(unsigned pin, bool has_pull_up)
{
    GPIO->enable_w1tc = 1u << pin;
    select_gpio(pin, true, has_pull_up);
}
