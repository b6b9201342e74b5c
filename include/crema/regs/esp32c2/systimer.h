/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_SYSTIMER_H
#define CREMA_REGS_ESP32C2_SYSTIMER_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct systimer_regs {
    volatile uint32_t conf; /* 0x0 */
    volatile uint32_t unit0_op; /* 0x4 */
    volatile uint32_t unit1_op; /* 0x8 */
    volatile uint32_t unit0_load_hi; /* 0xc */
    volatile uint32_t unit0_load_lo; /* 0x10 */
    volatile uint32_t unit1_load_hi; /* 0x14 */
    volatile uint32_t unit1_load_lo; /* 0x18 */
    volatile uint32_t target0_hi; /* 0x1c */
    volatile uint32_t target0_lo; /* 0x20 */
    volatile uint32_t target1_hi; /* 0x24 */
    volatile uint32_t target1_lo; /* 0x28 */
    volatile uint32_t target2_hi; /* 0x2c */
    volatile uint32_t target2_lo; /* 0x30 */
    volatile uint32_t target0_conf; /* 0x34 */
    volatile uint32_t target1_conf; /* 0x38 */
    volatile uint32_t target2_conf; /* 0x3c */
    const volatile uint32_t unit0_value_hi; /* 0x40 */
    const volatile uint32_t unit0_value_lo; /* 0x44 */
    const volatile uint32_t unit1_value_hi; /* 0x48 */
    const volatile uint32_t unit1_value_lo; /* 0x4c */
    volatile uint32_t comp0_load; /* 0x50, write-only */
    volatile uint32_t comp1_load; /* 0x54, write-only */
    volatile uint32_t comp2_load; /* 0x58, write-only */
    volatile uint32_t unit0_load; /* 0x5c, write-only */
    volatile uint32_t unit1_load; /* 0x60, write-only */
    volatile uint32_t int_ena; /* 0x64 */
    volatile uint32_t int_raw; /* 0x68 */
    volatile uint32_t int_clr; /* 0x6c, write-only */
    const volatile uint32_t int_st; /* 0x70 */
    uint32_t reserved_74[34];
    volatile uint32_t date; /* 0xfc */
};
_Static_assert(offsetof(struct systimer_regs, conf) == 0x0, "");
_Static_assert(offsetof(struct systimer_regs, unit0_op) == 0x4, "");
_Static_assert(offsetof(struct systimer_regs, unit1_op) == 0x8, "");
_Static_assert(offsetof(struct systimer_regs, unit0_load_hi) == 0xc, "");
_Static_assert(offsetof(struct systimer_regs, unit0_load_lo) == 0x10, "");
_Static_assert(offsetof(struct systimer_regs, unit1_load_hi) == 0x14, "");
_Static_assert(offsetof(struct systimer_regs, unit1_load_lo) == 0x18, "");
_Static_assert(offsetof(struct systimer_regs, target0_hi) == 0x1c, "");
_Static_assert(offsetof(struct systimer_regs, target0_lo) == 0x20, "");
_Static_assert(offsetof(struct systimer_regs, target1_hi) == 0x24, "");
_Static_assert(offsetof(struct systimer_regs, target1_lo) == 0x28, "");
_Static_assert(offsetof(struct systimer_regs, target2_hi) == 0x2c, "");
_Static_assert(offsetof(struct systimer_regs, target2_lo) == 0x30, "");
_Static_assert(offsetof(struct systimer_regs, target0_conf) == 0x34, "");
_Static_assert(offsetof(struct systimer_regs, target1_conf) == 0x38, "");
_Static_assert(offsetof(struct systimer_regs, target2_conf) == 0x3c, "");
_Static_assert(offsetof(struct systimer_regs, unit0_value_hi) == 0x40, "");
_Static_assert(offsetof(struct systimer_regs, unit0_value_lo) == 0x44, "");
_Static_assert(offsetof(struct systimer_regs, unit1_value_hi) == 0x48, "");
_Static_assert(offsetof(struct systimer_regs, unit1_value_lo) == 0x4c, "");
_Static_assert(offsetof(struct systimer_regs, comp0_load) == 0x50, "");
_Static_assert(offsetof(struct systimer_regs, comp1_load) == 0x54, "");
_Static_assert(offsetof(struct systimer_regs, comp2_load) == 0x58, "");
_Static_assert(offsetof(struct systimer_regs, unit0_load) == 0x5c, "");
_Static_assert(offsetof(struct systimer_regs, unit1_load) == 0x60, "");
_Static_assert(offsetof(struct systimer_regs, int_ena) == 0x64, "");
_Static_assert(offsetof(struct systimer_regs, int_raw) == 0x68, "");
_Static_assert(offsetof(struct systimer_regs, int_clr) == 0x6c, "");
_Static_assert(offsetof(struct systimer_regs, int_st) == 0x70, "");
_Static_assert(offsetof(struct systimer_regs, date) == 0xfc, "");
_Static_assert(sizeof(struct systimer_regs) == 0x100, "");

#define SYSTIMER_BASE 0x60023000u
#define SYSTIMER ((struct systimer_regs *)(uintptr_t)SYSTIMER_BASE)

#define SYSTIMER_CONF_OFFSET 0x0u
#define SYSTIMER_CONF_RESET 0x46000000u
#define SYSTIMER_CONF_SYSTIMER_CLK_FO_SHIFT 0u
#define SYSTIMER_CONF_SYSTIMER_CLK_FO_MASK 0x00000001u
static inline uint32_t systimer_conf_get_systimer_clk_fo(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t systimer_conf_set_systimer_clk_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTIMER_CONF_TARGET2_WORK_EN_SHIFT 22u
#define SYSTIMER_CONF_TARGET2_WORK_EN_MASK 0x00400000u
static inline uint32_t systimer_conf_get_target2_work_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t systimer_conf_set_target2_work_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define SYSTIMER_CONF_TARGET1_WORK_EN_SHIFT 23u
#define SYSTIMER_CONF_TARGET1_WORK_EN_MASK 0x00800000u
static inline uint32_t systimer_conf_get_target1_work_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t systimer_conf_set_target1_work_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define SYSTIMER_CONF_TARGET0_WORK_EN_SHIFT 24u
#define SYSTIMER_CONF_TARGET0_WORK_EN_MASK 0x01000000u
static inline uint32_t systimer_conf_get_target0_work_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t systimer_conf_set_target0_work_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define SYSTIMER_CONF_TIMER_UNIT1_CORE1_STALL_EN_SHIFT 25u
#define SYSTIMER_CONF_TIMER_UNIT1_CORE1_STALL_EN_MASK 0x02000000u
static inline uint32_t systimer_conf_get_timer_unit1_core1_stall_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t systimer_conf_set_timer_unit1_core1_stall_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define SYSTIMER_CONF_TIMER_UNIT1_CORE0_STALL_EN_SHIFT 26u
#define SYSTIMER_CONF_TIMER_UNIT1_CORE0_STALL_EN_MASK 0x04000000u
static inline uint32_t systimer_conf_get_timer_unit1_core0_stall_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t systimer_conf_set_timer_unit1_core0_stall_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define SYSTIMER_CONF_TIMER_UNIT0_CORE1_STALL_EN_SHIFT 27u
#define SYSTIMER_CONF_TIMER_UNIT0_CORE1_STALL_EN_MASK 0x08000000u
static inline uint32_t systimer_conf_get_timer_unit0_core1_stall_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t systimer_conf_set_timer_unit0_core1_stall_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define SYSTIMER_CONF_TIMER_UNIT0_CORE0_STALL_EN_SHIFT 28u
#define SYSTIMER_CONF_TIMER_UNIT0_CORE0_STALL_EN_MASK 0x10000000u
static inline uint32_t systimer_conf_get_timer_unit0_core0_stall_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t systimer_conf_set_timer_unit0_core0_stall_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define SYSTIMER_CONF_TIMER_UNIT1_WORK_EN_SHIFT 29u
#define SYSTIMER_CONF_TIMER_UNIT1_WORK_EN_MASK 0x20000000u
static inline uint32_t systimer_conf_get_timer_unit1_work_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t systimer_conf_set_timer_unit1_work_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define SYSTIMER_CONF_TIMER_UNIT0_WORK_EN_SHIFT 30u
#define SYSTIMER_CONF_TIMER_UNIT0_WORK_EN_MASK 0x40000000u
static inline uint32_t systimer_conf_get_timer_unit0_work_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t systimer_conf_set_timer_unit0_work_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SYSTIMER_CONF_CLK_EN_SHIFT 31u
#define SYSTIMER_CONF_CLK_EN_MASK 0x80000000u
static inline uint32_t systimer_conf_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t systimer_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SYSTIMER_UNIT0_OP_OFFSET 0x4u
#define SYSTIMER_UNIT0_OP_RESET 0x00000000u
#define SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_SHIFT 29u
#define SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_MASK 0x20000000u
static inline uint32_t systimer_unit0_op_get_timer_unit0_value_valid(uint32_t reg) { return reg >> 29 & 0x1u; }
#define SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_SHIFT 30u
#define SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK 0x40000000u
static inline uint32_t systimer_unit0_op_set_timer_unit0_update(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define SYSTIMER_UNIT1_OP_OFFSET 0x8u
#define SYSTIMER_UNIT1_OP_RESET 0x00000000u
#define SYSTIMER_UNIT1_OP_TIMER_UNIT1_VALUE_VALID_SHIFT 29u
#define SYSTIMER_UNIT1_OP_TIMER_UNIT1_VALUE_VALID_MASK 0x20000000u
static inline uint32_t systimer_unit1_op_get_timer_unit1_value_valid(uint32_t reg) { return reg >> 29 & 0x1u; }
#define SYSTIMER_UNIT1_OP_TIMER_UNIT1_UPDATE_SHIFT 30u
#define SYSTIMER_UNIT1_OP_TIMER_UNIT1_UPDATE_MASK 0x40000000u
static inline uint32_t systimer_unit1_op_set_timer_unit1_update(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define SYSTIMER_UNIT0_LOAD_HI_OFFSET 0xcu
#define SYSTIMER_UNIT0_LOAD_HI_RESET 0x00000000u
#define SYSTIMER_UNIT0_LOAD_HI_TIMER_UNIT0_LOAD_HI_SHIFT 0u
#define SYSTIMER_UNIT0_LOAD_HI_TIMER_UNIT0_LOAD_HI_MASK 0x000fffffu
static inline uint32_t systimer_unit0_load_hi_get_timer_unit0_load_hi(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t systimer_unit0_load_hi_set_timer_unit0_load_hi(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SYSTIMER_UNIT0_LOAD_LO_OFFSET 0x10u
#define SYSTIMER_UNIT0_LOAD_LO_RESET 0x00000000u
#define SYSTIMER_UNIT0_LOAD_LO_TIMER_UNIT0_LOAD_LO_SHIFT 0u
#define SYSTIMER_UNIT0_LOAD_LO_TIMER_UNIT0_LOAD_LO_MASK 0xffffffffu

#define SYSTIMER_UNIT1_LOAD_HI_OFFSET 0x14u
#define SYSTIMER_UNIT1_LOAD_HI_RESET 0x00000000u
#define SYSTIMER_UNIT1_LOAD_HI_TIMER_UNIT1_LOAD_HI_SHIFT 0u
#define SYSTIMER_UNIT1_LOAD_HI_TIMER_UNIT1_LOAD_HI_MASK 0x000fffffu
static inline uint32_t systimer_unit1_load_hi_get_timer_unit1_load_hi(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t systimer_unit1_load_hi_set_timer_unit1_load_hi(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SYSTIMER_UNIT1_LOAD_LO_OFFSET 0x18u
#define SYSTIMER_UNIT1_LOAD_LO_RESET 0x00000000u
#define SYSTIMER_UNIT1_LOAD_LO_TIMER_UNIT1_LOAD_LO_SHIFT 0u
#define SYSTIMER_UNIT1_LOAD_LO_TIMER_UNIT1_LOAD_LO_MASK 0xffffffffu

#define SYSTIMER_TARGET0_HI_OFFSET 0x1cu
#define SYSTIMER_TARGET0_HI_RESET 0x00000000u
#define SYSTIMER_TARGET0_HI_TIMER_TARGET0_HI_SHIFT 0u
#define SYSTIMER_TARGET0_HI_TIMER_TARGET0_HI_MASK 0x000fffffu
static inline uint32_t systimer_target0_hi_get_timer_target0_hi(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t systimer_target0_hi_set_timer_target0_hi(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SYSTIMER_TARGET0_LO_OFFSET 0x20u
#define SYSTIMER_TARGET0_LO_RESET 0x00000000u
#define SYSTIMER_TARGET0_LO_TIMER_TARGET0_LO_SHIFT 0u
#define SYSTIMER_TARGET0_LO_TIMER_TARGET0_LO_MASK 0xffffffffu

#define SYSTIMER_TARGET1_HI_OFFSET 0x24u
#define SYSTIMER_TARGET1_HI_RESET 0x00000000u
#define SYSTIMER_TARGET1_HI_TIMER_TARGET1_HI_SHIFT 0u
#define SYSTIMER_TARGET1_HI_TIMER_TARGET1_HI_MASK 0x000fffffu
static inline uint32_t systimer_target1_hi_get_timer_target1_hi(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t systimer_target1_hi_set_timer_target1_hi(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SYSTIMER_TARGET1_LO_OFFSET 0x28u
#define SYSTIMER_TARGET1_LO_RESET 0x00000000u
#define SYSTIMER_TARGET1_LO_TIMER_TARGET1_LO_SHIFT 0u
#define SYSTIMER_TARGET1_LO_TIMER_TARGET1_LO_MASK 0xffffffffu

#define SYSTIMER_TARGET2_HI_OFFSET 0x2cu
#define SYSTIMER_TARGET2_HI_RESET 0x00000000u
#define SYSTIMER_TARGET2_HI_TIMER_TARGET2_HI_SHIFT 0u
#define SYSTIMER_TARGET2_HI_TIMER_TARGET2_HI_MASK 0x000fffffu
static inline uint32_t systimer_target2_hi_get_timer_target2_hi(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t systimer_target2_hi_set_timer_target2_hi(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define SYSTIMER_TARGET2_LO_OFFSET 0x30u
#define SYSTIMER_TARGET2_LO_RESET 0x00000000u
#define SYSTIMER_TARGET2_LO_TIMER_TARGET2_LO_SHIFT 0u
#define SYSTIMER_TARGET2_LO_TIMER_TARGET2_LO_MASK 0xffffffffu

#define SYSTIMER_TARGET0_CONF_OFFSET 0x34u
#define SYSTIMER_TARGET0_CONF_RESET 0x00000000u
#define SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_SHIFT 0u
#define SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MASK 0x03ffffffu
static inline uint32_t systimer_target0_conf_get_target0_period(uint32_t reg) { return reg & 0x3ffffffu; }
static inline uint32_t systimer_target0_conf_set_target0_period(uint32_t reg, uint32_t v) { return (reg & 0xfc000000u) | (v & 0x3ffffffu); }
#define SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_SHIFT 30u
#define SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK 0x40000000u
static inline uint32_t systimer_target0_conf_get_target0_period_mode(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t systimer_target0_conf_set_target0_period_mode(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SYSTIMER_TARGET0_CONF_TARGET0_TIMER_UNIT_SEL_SHIFT 31u
#define SYSTIMER_TARGET0_CONF_TARGET0_TIMER_UNIT_SEL_MASK 0x80000000u
static inline uint32_t systimer_target0_conf_get_target0_timer_unit_sel(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t systimer_target0_conf_set_target0_timer_unit_sel(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SYSTIMER_TARGET1_CONF_OFFSET 0x38u
#define SYSTIMER_TARGET1_CONF_RESET 0x00000000u
#define SYSTIMER_TARGET1_CONF_TARGET1_PERIOD_SHIFT 0u
#define SYSTIMER_TARGET1_CONF_TARGET1_PERIOD_MASK 0x03ffffffu
static inline uint32_t systimer_target1_conf_get_target1_period(uint32_t reg) { return reg & 0x3ffffffu; }
static inline uint32_t systimer_target1_conf_set_target1_period(uint32_t reg, uint32_t v) { return (reg & 0xfc000000u) | (v & 0x3ffffffu); }
#define SYSTIMER_TARGET1_CONF_TARGET1_PERIOD_MODE_SHIFT 30u
#define SYSTIMER_TARGET1_CONF_TARGET1_PERIOD_MODE_MASK 0x40000000u
static inline uint32_t systimer_target1_conf_get_target1_period_mode(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t systimer_target1_conf_set_target1_period_mode(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SYSTIMER_TARGET1_CONF_TARGET1_TIMER_UNIT_SEL_SHIFT 31u
#define SYSTIMER_TARGET1_CONF_TARGET1_TIMER_UNIT_SEL_MASK 0x80000000u
static inline uint32_t systimer_target1_conf_get_target1_timer_unit_sel(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t systimer_target1_conf_set_target1_timer_unit_sel(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SYSTIMER_TARGET2_CONF_OFFSET 0x3cu
#define SYSTIMER_TARGET2_CONF_RESET 0x00000000u
#define SYSTIMER_TARGET2_CONF_TARGET2_PERIOD_SHIFT 0u
#define SYSTIMER_TARGET2_CONF_TARGET2_PERIOD_MASK 0x03ffffffu
static inline uint32_t systimer_target2_conf_get_target2_period(uint32_t reg) { return reg & 0x3ffffffu; }
static inline uint32_t systimer_target2_conf_set_target2_period(uint32_t reg, uint32_t v) { return (reg & 0xfc000000u) | (v & 0x3ffffffu); }
#define SYSTIMER_TARGET2_CONF_TARGET2_PERIOD_MODE_SHIFT 30u
#define SYSTIMER_TARGET2_CONF_TARGET2_PERIOD_MODE_MASK 0x40000000u
static inline uint32_t systimer_target2_conf_get_target2_period_mode(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t systimer_target2_conf_set_target2_period_mode(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define SYSTIMER_TARGET2_CONF_TARGET2_TIMER_UNIT_SEL_SHIFT 31u
#define SYSTIMER_TARGET2_CONF_TARGET2_TIMER_UNIT_SEL_MASK 0x80000000u
static inline uint32_t systimer_target2_conf_get_target2_timer_unit_sel(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t systimer_target2_conf_set_target2_timer_unit_sel(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define SYSTIMER_UNIT0_VALUE_HI_OFFSET 0x40u
#define SYSTIMER_UNIT0_VALUE_HI_RESET 0x00000000u
#define SYSTIMER_UNIT0_VALUE_HI_TIMER_UNIT0_VALUE_HI_SHIFT 0u
#define SYSTIMER_UNIT0_VALUE_HI_TIMER_UNIT0_VALUE_HI_MASK 0x000fffffu
static inline uint32_t systimer_unit0_value_hi_get_timer_unit0_value_hi(uint32_t reg) { return reg & 0xfffffu; }

#define SYSTIMER_UNIT0_VALUE_LO_OFFSET 0x44u
#define SYSTIMER_UNIT0_VALUE_LO_RESET 0x00000000u
#define SYSTIMER_UNIT0_VALUE_LO_TIMER_UNIT0_VALUE_LO_SHIFT 0u
#define SYSTIMER_UNIT0_VALUE_LO_TIMER_UNIT0_VALUE_LO_MASK 0xffffffffu

#define SYSTIMER_UNIT1_VALUE_HI_OFFSET 0x48u
#define SYSTIMER_UNIT1_VALUE_HI_RESET 0x00000000u
#define SYSTIMER_UNIT1_VALUE_HI_TIMER_UNIT1_VALUE_HI_SHIFT 0u
#define SYSTIMER_UNIT1_VALUE_HI_TIMER_UNIT1_VALUE_HI_MASK 0x000fffffu
static inline uint32_t systimer_unit1_value_hi_get_timer_unit1_value_hi(uint32_t reg) { return reg & 0xfffffu; }

#define SYSTIMER_UNIT1_VALUE_LO_OFFSET 0x4cu
#define SYSTIMER_UNIT1_VALUE_LO_RESET 0x00000000u
#define SYSTIMER_UNIT1_VALUE_LO_TIMER_UNIT1_VALUE_LO_SHIFT 0u
#define SYSTIMER_UNIT1_VALUE_LO_TIMER_UNIT1_VALUE_LO_MASK 0xffffffffu

#define SYSTIMER_COMP0_LOAD_OFFSET 0x50u
#define SYSTIMER_COMP0_LOAD_RESET 0x00000000u
#define SYSTIMER_COMP0_LOAD_TIMER_COMP0_LOAD_SHIFT 0u
#define SYSTIMER_COMP0_LOAD_TIMER_COMP0_LOAD_MASK 0x00000001u
static inline uint32_t systimer_comp0_load_set_timer_comp0_load(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTIMER_COMP1_LOAD_OFFSET 0x54u
#define SYSTIMER_COMP1_LOAD_RESET 0x00000000u
#define SYSTIMER_COMP1_LOAD_TIMER_COMP1_LOAD_SHIFT 0u
#define SYSTIMER_COMP1_LOAD_TIMER_COMP1_LOAD_MASK 0x00000001u
static inline uint32_t systimer_comp1_load_set_timer_comp1_load(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTIMER_COMP2_LOAD_OFFSET 0x58u
#define SYSTIMER_COMP2_LOAD_RESET 0x00000000u
#define SYSTIMER_COMP2_LOAD_TIMER_COMP2_LOAD_SHIFT 0u
#define SYSTIMER_COMP2_LOAD_TIMER_COMP2_LOAD_MASK 0x00000001u
static inline uint32_t systimer_comp2_load_set_timer_comp2_load(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTIMER_UNIT0_LOAD_OFFSET 0x5cu
#define SYSTIMER_UNIT0_LOAD_RESET 0x00000000u
#define SYSTIMER_UNIT0_LOAD_TIMER_UNIT0_LOAD_SHIFT 0u
#define SYSTIMER_UNIT0_LOAD_TIMER_UNIT0_LOAD_MASK 0x00000001u
static inline uint32_t systimer_unit0_load_set_timer_unit0_load(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTIMER_UNIT1_LOAD_OFFSET 0x60u
#define SYSTIMER_UNIT1_LOAD_RESET 0x00000000u
#define SYSTIMER_UNIT1_LOAD_TIMER_UNIT1_LOAD_SHIFT 0u
#define SYSTIMER_UNIT1_LOAD_TIMER_UNIT1_LOAD_MASK 0x00000001u
static inline uint32_t systimer_unit1_load_set_timer_unit1_load(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SYSTIMER_INT_ENA_OFFSET 0x64u
#define SYSTIMER_INT_ENA_RESET 0x00000000u
#define SYSTIMER_INT_ENA_TARGET0_INT_ENA_SHIFT 0u
#define SYSTIMER_INT_ENA_TARGET0_INT_ENA_MASK 0x00000001u
static inline uint32_t systimer_int_ena_get_target0_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t systimer_int_ena_set_target0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTIMER_INT_ENA_TARGET1_INT_ENA_SHIFT 1u
#define SYSTIMER_INT_ENA_TARGET1_INT_ENA_MASK 0x00000002u
static inline uint32_t systimer_int_ena_get_target1_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t systimer_int_ena_set_target1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTIMER_INT_ENA_TARGET2_INT_ENA_SHIFT 2u
#define SYSTIMER_INT_ENA_TARGET2_INT_ENA_MASK 0x00000004u
static inline uint32_t systimer_int_ena_get_target2_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t systimer_int_ena_set_target2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SYSTIMER_INT_RAW_OFFSET 0x68u
#define SYSTIMER_INT_RAW_RESET 0x00000000u
#define SYSTIMER_INT_RAW_TARGET0_INT_RAW_SHIFT 0u
#define SYSTIMER_INT_RAW_TARGET0_INT_RAW_MASK 0x00000001u
static inline uint32_t systimer_int_raw_get_target0_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t systimer_int_raw_set_target0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTIMER_INT_RAW_TARGET1_INT_RAW_SHIFT 1u
#define SYSTIMER_INT_RAW_TARGET1_INT_RAW_MASK 0x00000002u
static inline uint32_t systimer_int_raw_get_target1_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t systimer_int_raw_set_target1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTIMER_INT_RAW_TARGET2_INT_RAW_SHIFT 2u
#define SYSTIMER_INT_RAW_TARGET2_INT_RAW_MASK 0x00000004u
static inline uint32_t systimer_int_raw_get_target2_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t systimer_int_raw_set_target2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SYSTIMER_INT_CLR_OFFSET 0x6cu
#define SYSTIMER_INT_CLR_RESET 0x00000000u
#define SYSTIMER_INT_CLR_TARGET0_INT_CLR_SHIFT 0u
#define SYSTIMER_INT_CLR_TARGET0_INT_CLR_MASK 0x00000001u
static inline uint32_t systimer_int_clr_set_target0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define SYSTIMER_INT_CLR_TARGET1_INT_CLR_SHIFT 1u
#define SYSTIMER_INT_CLR_TARGET1_INT_CLR_MASK 0x00000002u
static inline uint32_t systimer_int_clr_set_target1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define SYSTIMER_INT_CLR_TARGET2_INT_CLR_SHIFT 2u
#define SYSTIMER_INT_CLR_TARGET2_INT_CLR_MASK 0x00000004u
static inline uint32_t systimer_int_clr_set_target2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define SYSTIMER_INT_ST_OFFSET 0x70u
#define SYSTIMER_INT_ST_RESET 0x00000000u
#define SYSTIMER_INT_ST_TARGET0_INT_ST_SHIFT 0u
#define SYSTIMER_INT_ST_TARGET0_INT_ST_MASK 0x00000001u
static inline uint32_t systimer_int_st_get_target0_int_st(uint32_t reg) { return reg & 0x1u; }
#define SYSTIMER_INT_ST_TARGET1_INT_ST_SHIFT 1u
#define SYSTIMER_INT_ST_TARGET1_INT_ST_MASK 0x00000002u
static inline uint32_t systimer_int_st_get_target1_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define SYSTIMER_INT_ST_TARGET2_INT_ST_SHIFT 2u
#define SYSTIMER_INT_ST_TARGET2_INT_ST_MASK 0x00000004u
static inline uint32_t systimer_int_st_get_target2_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }

#define SYSTIMER_DATE_OFFSET 0xfcu
#define SYSTIMER_DATE_RESET 0x02012251u
#define SYSTIMER_DATE_DATE_SHIFT 0u
#define SYSTIMER_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
