/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Pins and the GPIO matrix. */
#include "ops.h"
#include "rom.h"
#include "rom_api.h"

#define FUNCTION_GPIO 1u

static volatile uint32_t *pad(uint32_t gpio)
{
    return &IO_MUX->gpio[gpio < SOC_GPIO_COUNT ? gpio : 0];
}

static void change(volatile uint32_t *reg, uint32_t clear, uint32_t set)
{
    *reg = (*reg & ~clear) | set;
}

uint32_t gpio_input_get(void)
{
    return GPIO->in;
}

void gpio_matrix_in(uint32_t gpio, uint32_t signal, bool is_inverted)
{
    GPIO->func_in_sel_cfg[signal] = (gpio & GPIO_FUNC_IN_SEL_CFG_IN_SEL_MASK) |
                                    GPIO_FUNC_IN_SEL_CFG_SEL_MASK |
                                    (is_inverted ? GPIO_FUNC_IN_SEL_CFG_IN_INV_SEL_MASK : 0);
}

void gpio_matrix_out(uint32_t gpio, uint32_t signal, bool is_inverted, bool is_oen_inverted)
{
    GPIO->func_out_sel_cfg[gpio] = (signal & GPIO_FUNC_OUT_SEL_CFG_OUT_SEL_MASK) |
                                   (is_inverted ? GPIO_FUNC_OUT_SEL_CFG_INV_SEL_MASK : 0) |
                                   (is_oen_inverted ? GPIO_FUNC_OUT_SEL_CFG_OEN_INV_SEL_MASK : 0);
    gpio_output_enable(gpio);
}

void gpio_bypass_matrix_in(uint32_t signal, bool is_bypassed)
{
    change(&GPIO->func_in_sel_cfg[signal], GPIO_FUNC_IN_SEL_CFG_SEL_MASK,
           is_bypassed ? 0 : GPIO_FUNC_IN_SEL_CFG_SEL_MASK);
}

void gpio_output_disable(uint32_t gpio)
{
    GPIO->enable_w1tc = 1u << gpio;
}

void gpio_output_enable(uint32_t gpio)
{
    GPIO->enable_w1ts = 1u << gpio;
}

void gpio_output_set(uint32_t set, uint32_t clear, uint32_t enable, uint32_t disable)
{
    GPIO->out_w1ts = set;
    GPIO->out_w1tc = clear;
    GPIO->enable_w1ts = enable;
    GPIO->enable_w1tc = disable;
}

void gpio_pad_hold(uint8_t gpio)
{
    soc_pad_hold(gpio, true);
}

void gpio_pad_unhold(uint8_t gpio)
{
    soc_pad_hold(gpio, false);
}

void gpio_pad_input_disable(uint32_t gpio)
{
    change(pad(gpio), IO_MUX_GPIO_FUN_IE_MASK, 0);
}

void gpio_pad_input_enable(uint32_t gpio)
{
    change(pad(gpio), 0, IO_MUX_GPIO_FUN_IE_MASK);
}

void gpio_pad_pulldown(uint8_t gpio)
{
    change(pad(gpio), IO_MUX_GPIO_FUN_WPU_MASK, IO_MUX_GPIO_FUN_WPD_MASK);
}

void gpio_pad_pullup(uint8_t gpio)
{
    change(pad(gpio), IO_MUX_GPIO_FUN_WPD_MASK, IO_MUX_GPIO_FUN_WPU_MASK);
}

void gpio_pad_select_gpio(uint8_t gpio)
{
    change(pad(gpio), IO_MUX_GPIO_MCU_SEL_MASK, FUNCTION_GPIO << IO_MUX_GPIO_MCU_SEL_SHIFT);
}

void gpio_pad_set_drv(uint8_t gpio, uint8_t drive)
{
    change(pad(gpio), IO_MUX_GPIO_FUN_DRV_MASK,
           (uint32_t)drive << IO_MUX_GPIO_FUN_DRV_SHIFT & IO_MUX_GPIO_FUN_DRV_MASK);
}

void gpio_pin_wakeup_enable(uint32_t gpio, uint32_t type)
{
    if (gpio < ROM_COUNT(GPIO->pin))
        change(&GPIO->pin[gpio], GPIO_PIN_INT_TYPE_MASK,
               (type << GPIO_PIN_INT_TYPE_SHIFT & GPIO_PIN_INT_TYPE_MASK) |
                   GPIO_PIN_WAKEUP_ENABLE_MASK);
}

void gpio_pin_wakeup_disable(void)
{
    for (uint32_t gpio = 0; gpio < SOC_GPIO_COUNT; gpio++)
        change(&GPIO->pin[gpio], GPIO_PIN_INT_TYPE_MASK | GPIO_PIN_WAKEUP_ENABLE_MASK, 0);
}
