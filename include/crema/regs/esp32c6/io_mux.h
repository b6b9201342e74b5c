/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_IO_MUX_H
#define CREMA_REGS_ESP32C6_IO_MUX_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct io_mux_regs {
    volatile uint32_t pin_ctrl; /* 0x0 */
    volatile uint32_t gpio[31]; /* 0x4 */
    uint32_t reserved_80[15];
    volatile uint32_t modem_diag_en; /* 0xbc */
    uint32_t reserved_c0[15];
    volatile uint32_t date; /* 0xfc */
};
_Static_assert(offsetof(struct io_mux_regs, pin_ctrl) == 0x0, "");
_Static_assert(offsetof(struct io_mux_regs, gpio) == 0x4, "");
_Static_assert(offsetof(struct io_mux_regs, modem_diag_en) == 0xbc, "");
_Static_assert(offsetof(struct io_mux_regs, date) == 0xfc, "");
_Static_assert(sizeof(struct io_mux_regs) == 0x100, "");

#define IO_MUX_BASE 0x60090000u
#define IO_MUX ((struct io_mux_regs *)(uintptr_t)IO_MUX_BASE)

#define IO_MUX_PIN_CTRL_OFFSET 0x0u
#define IO_MUX_PIN_CTRL_RESET 0x00001defu
#define IO_MUX_PIN_CTRL_CLK_OUT1_SHIFT 0u
#define IO_MUX_PIN_CTRL_CLK_OUT1_MASK 0x0000001fu
static inline uint32_t io_mux_pin_ctrl_get_clk_out1(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t io_mux_pin_ctrl_set_clk_out1(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define IO_MUX_PIN_CTRL_CLK_OUT2_SHIFT 5u
#define IO_MUX_PIN_CTRL_CLK_OUT2_MASK 0x000003e0u
static inline uint32_t io_mux_pin_ctrl_get_clk_out2(uint32_t reg) { return reg >> 5 & 0x1fu; }
static inline uint32_t io_mux_pin_ctrl_set_clk_out2(uint32_t reg, uint32_t v) { return (reg & 0xfffffc1fu) | (v << 5 & 0x3e0u); }
#define IO_MUX_PIN_CTRL_CLK_OUT3_SHIFT 10u
#define IO_MUX_PIN_CTRL_CLK_OUT3_MASK 0x00007c00u
static inline uint32_t io_mux_pin_ctrl_get_clk_out3(uint32_t reg) { return reg >> 10 & 0x1fu; }
static inline uint32_t io_mux_pin_ctrl_set_clk_out3(uint32_t reg, uint32_t v) { return (reg & 0xffff83ffu) | (v << 10 & 0x7c00u); }

#define IO_MUX_GPIO_OFFSET 0x4u
#define IO_MUX_GPIO_RESET 0x00000800u
#define IO_MUX_GPIO_COUNT 31u
#define IO_MUX_GPIO_STRIDE 0x4u
#define IO_MUX_GPIO_MCU_OE_SHIFT 0u
#define IO_MUX_GPIO_MCU_OE_MASK 0x00000001u
static inline uint32_t io_mux_gpio_get_mcu_oe(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t io_mux_gpio_set_mcu_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define IO_MUX_GPIO_SLP_SEL_SHIFT 1u
#define IO_MUX_GPIO_SLP_SEL_MASK 0x00000002u
static inline uint32_t io_mux_gpio_get_slp_sel(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t io_mux_gpio_set_slp_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define IO_MUX_GPIO_MCU_WPD_SHIFT 2u
#define IO_MUX_GPIO_MCU_WPD_MASK 0x00000004u
static inline uint32_t io_mux_gpio_get_mcu_wpd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t io_mux_gpio_set_mcu_wpd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define IO_MUX_GPIO_MCU_WPU_SHIFT 3u
#define IO_MUX_GPIO_MCU_WPU_MASK 0x00000008u
static inline uint32_t io_mux_gpio_get_mcu_wpu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t io_mux_gpio_set_mcu_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define IO_MUX_GPIO_MCU_IE_SHIFT 4u
#define IO_MUX_GPIO_MCU_IE_MASK 0x00000010u
static inline uint32_t io_mux_gpio_get_mcu_ie(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t io_mux_gpio_set_mcu_ie(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define IO_MUX_GPIO_MCU_DRV_SHIFT 5u
#define IO_MUX_GPIO_MCU_DRV_MASK 0x00000060u
static inline uint32_t io_mux_gpio_get_mcu_drv(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t io_mux_gpio_set_mcu_drv(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define IO_MUX_GPIO_FUN_WPD_SHIFT 7u
#define IO_MUX_GPIO_FUN_WPD_MASK 0x00000080u
static inline uint32_t io_mux_gpio_get_fun_wpd(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t io_mux_gpio_set_fun_wpd(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define IO_MUX_GPIO_FUN_WPU_SHIFT 8u
#define IO_MUX_GPIO_FUN_WPU_MASK 0x00000100u
static inline uint32_t io_mux_gpio_get_fun_wpu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t io_mux_gpio_set_fun_wpu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define IO_MUX_GPIO_FUN_IE_SHIFT 9u
#define IO_MUX_GPIO_FUN_IE_MASK 0x00000200u
static inline uint32_t io_mux_gpio_get_fun_ie(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t io_mux_gpio_set_fun_ie(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define IO_MUX_GPIO_FUN_DRV_SHIFT 10u
#define IO_MUX_GPIO_FUN_DRV_MASK 0x00000c00u
static inline uint32_t io_mux_gpio_get_fun_drv(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t io_mux_gpio_set_fun_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define IO_MUX_GPIO_MCU_SEL_SHIFT 12u
#define IO_MUX_GPIO_MCU_SEL_MASK 0x00007000u
static inline uint32_t io_mux_gpio_get_mcu_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t io_mux_gpio_set_mcu_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }
#define IO_MUX_GPIO_FILTER_EN_SHIFT 15u
#define IO_MUX_GPIO_FILTER_EN_MASK 0x00008000u
static inline uint32_t io_mux_gpio_get_filter_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t io_mux_gpio_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define IO_MUX_MODEM_DIAG_EN_OFFSET 0xbcu
#define IO_MUX_MODEM_DIAG_EN_RESET 0x00000000u
#define IO_MUX_MODEM_DIAG_EN_MODEM_DIAG_EN_SHIFT 0u
#define IO_MUX_MODEM_DIAG_EN_MODEM_DIAG_EN_MASK 0xffffffffu

#define IO_MUX_DATE_OFFSET 0xfcu
#define IO_MUX_DATE_RESET 0x02201060u
#define IO_MUX_DATE_REG_DATE_SHIFT 0u
#define IO_MUX_DATE_REG_DATE_MASK 0x0fffffffu
static inline uint32_t io_mux_date_get_reg_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t io_mux_date_set_reg_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
