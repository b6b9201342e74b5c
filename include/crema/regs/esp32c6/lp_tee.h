/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_TEE_H
#define CREMA_REGS_ESP32C6_LP_TEE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_tee_regs {
    volatile uint32_t m0_mode_ctrl; /* 0x0 */
    volatile uint32_t clock_gate; /* 0x4 */
    uint32_t reserved_8[34];
    volatile uint32_t force_acc_hp; /* 0x90 */
    uint32_t reserved_94[26];
    volatile uint32_t date; /* 0xfc */
};
_Static_assert(offsetof(struct lp_tee_regs, m0_mode_ctrl) == 0x0, "");
_Static_assert(offsetof(struct lp_tee_regs, clock_gate) == 0x4, "");
_Static_assert(offsetof(struct lp_tee_regs, force_acc_hp) == 0x90, "");
_Static_assert(offsetof(struct lp_tee_regs, date) == 0xfc, "");
_Static_assert(sizeof(struct lp_tee_regs) == 0x100, "");

#define LP_TEE_BASE 0x600b3400u
#define LP_TEE ((struct lp_tee_regs *)(uintptr_t)LP_TEE_BASE)

#define LP_TEE_M0_MODE_CTRL_OFFSET 0x0u
#define LP_TEE_M0_MODE_CTRL_RESET 0x00000003u
#define LP_TEE_M0_MODE_CTRL_M0_MODE_SHIFT 0u
#define LP_TEE_M0_MODE_CTRL_M0_MODE_MASK 0x00000003u
static inline uint32_t lp_tee_m0_mode_ctrl_get_m0_mode(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_tee_m0_mode_ctrl_set_m0_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define LP_TEE_CLOCK_GATE_OFFSET 0x4u
#define LP_TEE_CLOCK_GATE_RESET 0x00000001u
#define LP_TEE_CLOCK_GATE_CLK_EN_SHIFT 0u
#define LP_TEE_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t lp_tee_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_tee_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define LP_TEE_FORCE_ACC_HP_OFFSET 0x90u
#define LP_TEE_FORCE_ACC_HP_RESET 0x00000000u
#define LP_TEE_FORCE_ACC_HP_LP_AON_FORCE_ACC_HPMEM_EN_SHIFT 0u
#define LP_TEE_FORCE_ACC_HP_LP_AON_FORCE_ACC_HPMEM_EN_MASK 0x00000001u
static inline uint32_t lp_tee_force_acc_hp_get_lp_aon_force_acc_hpmem_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_tee_force_acc_hp_set_lp_aon_force_acc_hpmem_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define LP_TEE_DATE_OFFSET 0xfcu
#define LP_TEE_DATE_RESET 0x02205270u
#define LP_TEE_DATE_DATE_SHIFT 0u
#define LP_TEE_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t lp_tee_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t lp_tee_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
