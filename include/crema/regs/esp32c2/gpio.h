/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_GPIO_H
#define CREMA_REGS_ESP32C2_GPIO_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct gpio_regs {
    volatile uint32_t bt_select; /* 0x0 */
    volatile uint32_t out; /* 0x4 */
    volatile uint32_t out_w1ts; /* 0x8, write-only */
    volatile uint32_t out_w1tc; /* 0xc, write-only */
    uint32_t reserved_10[3];
    volatile uint32_t sdio_select; /* 0x1c */
    volatile uint32_t enable; /* 0x20 */
    volatile uint32_t enable_w1ts; /* 0x24, write-only */
    volatile uint32_t enable_w1tc; /* 0x28, write-only */
    uint32_t reserved_2c[3];
    const volatile uint32_t strap; /* 0x38 */
    const volatile uint32_t in; /* 0x3c */
    uint32_t reserved_40[1];
    volatile uint32_t status; /* 0x44 */
    volatile uint32_t status_w1ts; /* 0x48, write-only */
    volatile uint32_t status_w1tc; /* 0x4c, write-only */
    uint32_t reserved_50[3];
    const volatile uint32_t pcpu_int; /* 0x5c */
    const volatile uint32_t pcpu_nmi_int; /* 0x60 */
    const volatile uint32_t cpusdio_int; /* 0x64 */
    uint32_t reserved_68[3];
    volatile uint32_t pin[25]; /* 0x74 */
    uint32_t reserved_d8[29];
    const volatile uint32_t status_next; /* 0x14c */
    uint32_t reserved_150[1];
    volatile uint32_t func_in_sel_cfg[128]; /* 0x154 */
    uint32_t reserved_354[128];
    volatile uint32_t func_out_sel_cfg[25]; /* 0x554 */
    uint32_t reserved_5b8[29];
    volatile uint32_t clock_gate; /* 0x62c */
    uint32_t reserved_630[51];
    volatile uint32_t reg_date; /* 0x6fc */
};
_Static_assert(offsetof(struct gpio_regs, bt_select) == 0x0, "");
_Static_assert(offsetof(struct gpio_regs, out) == 0x4, "");
_Static_assert(offsetof(struct gpio_regs, out_w1ts) == 0x8, "");
_Static_assert(offsetof(struct gpio_regs, out_w1tc) == 0xc, "");
_Static_assert(offsetof(struct gpio_regs, sdio_select) == 0x1c, "");
_Static_assert(offsetof(struct gpio_regs, enable) == 0x20, "");
_Static_assert(offsetof(struct gpio_regs, enable_w1ts) == 0x24, "");
_Static_assert(offsetof(struct gpio_regs, enable_w1tc) == 0x28, "");
_Static_assert(offsetof(struct gpio_regs, strap) == 0x38, "");
_Static_assert(offsetof(struct gpio_regs, in) == 0x3c, "");
_Static_assert(offsetof(struct gpio_regs, status) == 0x44, "");
_Static_assert(offsetof(struct gpio_regs, status_w1ts) == 0x48, "");
_Static_assert(offsetof(struct gpio_regs, status_w1tc) == 0x4c, "");
_Static_assert(offsetof(struct gpio_regs, pcpu_int) == 0x5c, "");
_Static_assert(offsetof(struct gpio_regs, pcpu_nmi_int) == 0x60, "");
_Static_assert(offsetof(struct gpio_regs, cpusdio_int) == 0x64, "");
_Static_assert(offsetof(struct gpio_regs, pin) == 0x74, "");
_Static_assert(offsetof(struct gpio_regs, status_next) == 0x14c, "");
_Static_assert(offsetof(struct gpio_regs, func_in_sel_cfg) == 0x154, "");
_Static_assert(offsetof(struct gpio_regs, func_out_sel_cfg) == 0x554, "");
_Static_assert(offsetof(struct gpio_regs, clock_gate) == 0x62c, "");
_Static_assert(offsetof(struct gpio_regs, reg_date) == 0x6fc, "");
_Static_assert(sizeof(struct gpio_regs) == 0x700, "");

#define GPIO_BASE 0x60004000u
#define GPIO ((struct gpio_regs *)(uintptr_t)GPIO_BASE)

#define GPIO_BT_SELECT_OFFSET 0x0u
#define GPIO_BT_SELECT_RESET 0x00000000u
#define GPIO_BT_SELECT_BT_SEL_SHIFT 0u
#define GPIO_BT_SELECT_BT_SEL_MASK 0xffffffffu

#define GPIO_OUT_OFFSET 0x4u
#define GPIO_OUT_RESET 0x00000000u
#define GPIO_OUT_DATA_ORIG_SHIFT 0u
#define GPIO_OUT_DATA_ORIG_MASK 0x01ffffffu
static inline uint32_t gpio_out_get_data_orig(uint32_t reg) { return reg & 0x1ffffffu; }
static inline uint32_t gpio_out_set_data_orig(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_OUT_W1TS_OFFSET 0x8u
#define GPIO_OUT_W1TS_RESET 0x00000000u
#define GPIO_OUT_W1TS_OUT_W1TS_SHIFT 0u
#define GPIO_OUT_W1TS_OUT_W1TS_MASK 0x01ffffffu
static inline uint32_t gpio_out_w1ts_set_out_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_OUT_W1TC_OFFSET 0xcu
#define GPIO_OUT_W1TC_RESET 0x00000000u
#define GPIO_OUT_W1TC_OUT_W1TC_SHIFT 0u
#define GPIO_OUT_W1TC_OUT_W1TC_MASK 0x01ffffffu
static inline uint32_t gpio_out_w1tc_set_out_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_SDIO_SELECT_OFFSET 0x1cu
#define GPIO_SDIO_SELECT_RESET 0x00000000u
#define GPIO_SDIO_SELECT_SDIO_SEL_SHIFT 0u
#define GPIO_SDIO_SELECT_SDIO_SEL_MASK 0x000000ffu
static inline uint32_t gpio_sdio_select_get_sdio_sel(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t gpio_sdio_select_set_sdio_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define GPIO_ENABLE_OFFSET 0x20u
#define GPIO_ENABLE_RESET 0x00000000u
#define GPIO_ENABLE_DATA_SHIFT 0u
#define GPIO_ENABLE_DATA_MASK 0x01ffffffu
static inline uint32_t gpio_enable_get_data(uint32_t reg) { return reg & 0x1ffffffu; }
static inline uint32_t gpio_enable_set_data(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_ENABLE_W1TS_OFFSET 0x24u
#define GPIO_ENABLE_W1TS_RESET 0x00000000u
#define GPIO_ENABLE_W1TS_ENABLE_W1TS_SHIFT 0u
#define GPIO_ENABLE_W1TS_ENABLE_W1TS_MASK 0x01ffffffu
static inline uint32_t gpio_enable_w1ts_set_enable_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_ENABLE_W1TC_OFFSET 0x28u
#define GPIO_ENABLE_W1TC_RESET 0x00000000u
#define GPIO_ENABLE_W1TC_ENABLE_W1TC_SHIFT 0u
#define GPIO_ENABLE_W1TC_ENABLE_W1TC_MASK 0x01ffffffu
static inline uint32_t gpio_enable_w1tc_set_enable_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_STRAP_OFFSET 0x38u
#define GPIO_STRAP_RESET 0x00000000u
#define GPIO_STRAP_STRAPPING_SHIFT 0u
#define GPIO_STRAP_STRAPPING_MASK 0x0000ffffu
static inline uint32_t gpio_strap_get_strapping(uint32_t reg) { return reg & 0xffffu; }

#define GPIO_IN_OFFSET 0x3cu
#define GPIO_IN_RESET 0x00000000u
#define GPIO_IN_DATA_NEXT_SHIFT 0u
#define GPIO_IN_DATA_NEXT_MASK 0x01ffffffu
static inline uint32_t gpio_in_get_data_next(uint32_t reg) { return reg & 0x1ffffffu; }

#define GPIO_STATUS_OFFSET 0x44u
#define GPIO_STATUS_RESET 0x00000000u
#define GPIO_STATUS_INTERRUPT_SHIFT 0u
#define GPIO_STATUS_INTERRUPT_MASK 0x01ffffffu
static inline uint32_t gpio_status_get_interrupt(uint32_t reg) { return reg & 0x1ffffffu; }
static inline uint32_t gpio_status_set_interrupt(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_STATUS_W1TS_OFFSET 0x48u
#define GPIO_STATUS_W1TS_RESET 0x00000000u
#define GPIO_STATUS_W1TS_STATUS_W1TS_SHIFT 0u
#define GPIO_STATUS_W1TS_STATUS_W1TS_MASK 0x01ffffffu
static inline uint32_t gpio_status_w1ts_set_status_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_STATUS_W1TC_OFFSET 0x4cu
#define GPIO_STATUS_W1TC_RESET 0x00000000u
#define GPIO_STATUS_W1TC_STATUS_W1TC_SHIFT 0u
#define GPIO_STATUS_W1TC_STATUS_W1TC_MASK 0x01ffffffu
static inline uint32_t gpio_status_w1tc_set_status_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define GPIO_PCPU_INT_OFFSET 0x5cu
#define GPIO_PCPU_INT_RESET 0x00000000u
#define GPIO_PCPU_INT_PROCPU_INT_SHIFT 0u
#define GPIO_PCPU_INT_PROCPU_INT_MASK 0x01ffffffu
static inline uint32_t gpio_pcpu_int_get_procpu_int(uint32_t reg) { return reg & 0x1ffffffu; }

#define GPIO_PCPU_NMI_INT_OFFSET 0x60u
#define GPIO_PCPU_NMI_INT_RESET 0x00000000u
#define GPIO_PCPU_NMI_INT_PROCPU_NMI_INT_SHIFT 0u
#define GPIO_PCPU_NMI_INT_PROCPU_NMI_INT_MASK 0x01ffffffu
static inline uint32_t gpio_pcpu_nmi_int_get_procpu_nmi_int(uint32_t reg) { return reg & 0x1ffffffu; }

#define GPIO_CPUSDIO_INT_OFFSET 0x64u
#define GPIO_CPUSDIO_INT_RESET 0x00000000u
#define GPIO_CPUSDIO_INT_SDIO_INT_SHIFT 0u
#define GPIO_CPUSDIO_INT_SDIO_INT_MASK 0x01ffffffu
static inline uint32_t gpio_cpusdio_int_get_sdio_int(uint32_t reg) { return reg & 0x1ffffffu; }

#define GPIO_PIN_OFFSET 0x74u
#define GPIO_PIN_RESET 0x00000000u
#define GPIO_PIN_COUNT 25u
#define GPIO_PIN_STRIDE 0x4u
#define GPIO_PIN_SYNC2_BYPASS_SHIFT 0u
#define GPIO_PIN_SYNC2_BYPASS_MASK 0x00000003u
static inline uint32_t gpio_pin_get_sync2_bypass(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t gpio_pin_set_sync2_bypass(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define GPIO_PIN_PAD_DRIVER_SHIFT 2u
#define GPIO_PIN_PAD_DRIVER_MASK 0x00000004u
static inline uint32_t gpio_pin_get_pad_driver(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t gpio_pin_set_pad_driver(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define GPIO_PIN_SYNC1_BYPASS_SHIFT 3u
#define GPIO_PIN_SYNC1_BYPASS_MASK 0x00000018u
static inline uint32_t gpio_pin_get_sync1_bypass(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t gpio_pin_set_sync1_bypass(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }
#define GPIO_PIN_INT_TYPE_SHIFT 7u
#define GPIO_PIN_INT_TYPE_MASK 0x00000380u
static inline uint32_t gpio_pin_get_int_type(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t gpio_pin_set_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }
#define GPIO_PIN_WAKEUP_ENABLE_SHIFT 10u
#define GPIO_PIN_WAKEUP_ENABLE_MASK 0x00000400u
static inline uint32_t gpio_pin_get_wakeup_enable(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t gpio_pin_set_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define GPIO_PIN_CONFIG_SHIFT 11u
#define GPIO_PIN_CONFIG_MASK 0x00001800u
static inline uint32_t gpio_pin_get_config(uint32_t reg) { return reg >> 11 & 0x3u; }
static inline uint32_t gpio_pin_set_config(uint32_t reg, uint32_t v) { return (reg & 0xffffe7ffu) | (v << 11 & 0x1800u); }
#define GPIO_PIN_INT_ENA_SHIFT 13u
#define GPIO_PIN_INT_ENA_MASK 0x0003e000u
static inline uint32_t gpio_pin_get_int_ena(uint32_t reg) { return reg >> 13 & 0x1fu; }
static inline uint32_t gpio_pin_set_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffc1fffu) | (v << 13 & 0x3e000u); }

#define GPIO_STATUS_NEXT_OFFSET 0x14cu
#define GPIO_STATUS_NEXT_RESET 0x00000000u
#define GPIO_STATUS_NEXT_STATUS_INTERRUPT_NEXT_SHIFT 0u
#define GPIO_STATUS_NEXT_STATUS_INTERRUPT_NEXT_MASK 0x03ffffffu
static inline uint32_t gpio_status_next_get_status_interrupt_next(uint32_t reg) { return reg & 0x3ffffffu; }

#define GPIO_FUNC_IN_SEL_CFG_OFFSET 0x154u
#define GPIO_FUNC_IN_SEL_CFG_RESET 0x00000000u
#define GPIO_FUNC_IN_SEL_CFG_COUNT 128u
#define GPIO_FUNC_IN_SEL_CFG_STRIDE 0x4u
#define GPIO_FUNC_IN_SEL_CFG_IN_SEL_SHIFT 0u
#define GPIO_FUNC_IN_SEL_CFG_IN_SEL_MASK 0x0000001fu
static inline uint32_t gpio_func_in_sel_cfg_get_in_sel(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t gpio_func_in_sel_cfg_set_in_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define GPIO_FUNC_IN_SEL_CFG_IN_INV_SEL_SHIFT 5u
#define GPIO_FUNC_IN_SEL_CFG_IN_INV_SEL_MASK 0x00000020u
static inline uint32_t gpio_func_in_sel_cfg_get_in_inv_sel(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t gpio_func_in_sel_cfg_set_in_inv_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define GPIO_FUNC_IN_SEL_CFG_SEL_SHIFT 6u
#define GPIO_FUNC_IN_SEL_CFG_SEL_MASK 0x00000040u
static inline uint32_t gpio_func_in_sel_cfg_get_sel(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t gpio_func_in_sel_cfg_set_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }

#define GPIO_FUNC_OUT_SEL_CFG_OFFSET 0x554u
#define GPIO_FUNC_OUT_SEL_CFG_RESET 0x00000080u
#define GPIO_FUNC_OUT_SEL_CFG_COUNT 25u
#define GPIO_FUNC_OUT_SEL_CFG_STRIDE 0x4u
#define GPIO_FUNC_OUT_SEL_CFG_OUT_SEL_SHIFT 0u
#define GPIO_FUNC_OUT_SEL_CFG_OUT_SEL_MASK 0x000000ffu
static inline uint32_t gpio_func_out_sel_cfg_get_out_sel(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t gpio_func_out_sel_cfg_set_out_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define GPIO_FUNC_OUT_SEL_CFG_INV_SEL_SHIFT 8u
#define GPIO_FUNC_OUT_SEL_CFG_INV_SEL_MASK 0x00000100u
static inline uint32_t gpio_func_out_sel_cfg_get_inv_sel(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_func_out_sel_cfg_set_inv_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_FUNC_OUT_SEL_CFG_OEN_SEL_SHIFT 9u
#define GPIO_FUNC_OUT_SEL_CFG_OEN_SEL_MASK 0x00000200u
static inline uint32_t gpio_func_out_sel_cfg_get_oen_sel(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t gpio_func_out_sel_cfg_set_oen_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define GPIO_FUNC_OUT_SEL_CFG_OEN_INV_SEL_SHIFT 10u
#define GPIO_FUNC_OUT_SEL_CFG_OEN_INV_SEL_MASK 0x00000400u
static inline uint32_t gpio_func_out_sel_cfg_get_oen_inv_sel(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t gpio_func_out_sel_cfg_set_oen_inv_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define GPIO_CLOCK_GATE_OFFSET 0x62cu
#define GPIO_CLOCK_GATE_RESET 0x00000001u
#define GPIO_CLOCK_GATE_CLK_EN_SHIFT 0u
#define GPIO_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t gpio_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define GPIO_REG_DATE_OFFSET 0x6fcu
#define GPIO_REG_DATE_RESET 0x02106190u
#define GPIO_REG_DATE_REG_DATE_SHIFT 0u
#define GPIO_REG_DATE_REG_DATE_MASK 0x0fffffffu
static inline uint32_t gpio_reg_date_get_reg_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t gpio_reg_date_set_reg_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
