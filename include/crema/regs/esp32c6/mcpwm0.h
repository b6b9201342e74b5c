/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_MCPWM0_H
#define CREMA_REGS_ESP32C6_MCPWM0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct mcpwm0_regs {
    volatile uint32_t clk_cfg; /* 0x0 */
    volatile uint32_t timer0_cfg0; /* 0x4 */
    volatile uint32_t timer0_cfg1; /* 0x8 */
    volatile uint32_t timer0_sync; /* 0xc */
    const volatile uint32_t timer0_status; /* 0x10 */
    volatile uint32_t timer1_cfg0; /* 0x14 */
    volatile uint32_t timer1_cfg1; /* 0x18 */
    volatile uint32_t timer1_sync; /* 0x1c */
    const volatile uint32_t timer1_status; /* 0x20 */
    volatile uint32_t timer2_cfg0; /* 0x24 */
    volatile uint32_t timer2_cfg1; /* 0x28 */
    volatile uint32_t timer2_sync; /* 0x2c */
    const volatile uint32_t timer2_status; /* 0x30 */
    volatile uint32_t timer_synci_cfg; /* 0x34 */
    volatile uint32_t operator_timersel; /* 0x38 */
    volatile uint32_t gen0_stmp_cfg; /* 0x3c */
    volatile uint32_t gen0_tstmp_a; /* 0x40 */
    volatile uint32_t gen0_tstmp_b; /* 0x44 */
    volatile uint32_t gen0_cfg0; /* 0x48 */
    volatile uint32_t gen0_force; /* 0x4c */
    volatile uint32_t gen0_a; /* 0x50 */
    volatile uint32_t gen0_b; /* 0x54 */
    volatile uint32_t dt0_cfg; /* 0x58 */
    volatile uint32_t dt0_fed_cfg; /* 0x5c */
    volatile uint32_t dt0_red_cfg; /* 0x60 */
    volatile uint32_t carrier0_cfg; /* 0x64 */
    volatile uint32_t fh0_cfg0; /* 0x68 */
    volatile uint32_t fh0_cfg1; /* 0x6c */
    const volatile uint32_t fh0_status; /* 0x70 */
    volatile uint32_t gen1_stmp_cfg; /* 0x74 */
    volatile uint32_t gen1_tstmp_a; /* 0x78 */
    volatile uint32_t gen1_tstmp_b; /* 0x7c */
    volatile uint32_t gen1_cfg0; /* 0x80 */
    volatile uint32_t gen1_force; /* 0x84 */
    volatile uint32_t gen1_a; /* 0x88 */
    volatile uint32_t gen1_b; /* 0x8c */
    volatile uint32_t dt1_cfg; /* 0x90 */
    volatile uint32_t dt1_fed_cfg; /* 0x94 */
    volatile uint32_t dt1_red_cfg; /* 0x98 */
    volatile uint32_t carrier1_cfg; /* 0x9c */
    volatile uint32_t fh1_cfg0; /* 0xa0 */
    volatile uint32_t fh1_cfg1; /* 0xa4 */
    const volatile uint32_t fh1_status; /* 0xa8 */
    volatile uint32_t gen2_stmp_cfg; /* 0xac */
    volatile uint32_t gen2_tstmp_a; /* 0xb0 */
    volatile uint32_t gen2_tstmp_b; /* 0xb4 */
    volatile uint32_t gen2_cfg0; /* 0xb8 */
    volatile uint32_t gen2_force; /* 0xbc */
    volatile uint32_t gen2_a; /* 0xc0 */
    volatile uint32_t gen2_b; /* 0xc4 */
    volatile uint32_t dt2_cfg; /* 0xc8 */
    volatile uint32_t dt2_fed_cfg; /* 0xcc */
    volatile uint32_t dt2_red_cfg; /* 0xd0 */
    volatile uint32_t carrier2_cfg; /* 0xd4 */
    volatile uint32_t fh2_cfg0; /* 0xd8 */
    volatile uint32_t fh2_cfg1; /* 0xdc */
    const volatile uint32_t fh2_status; /* 0xe0 */
    volatile uint32_t fault_detect; /* 0xe4 */
    volatile uint32_t cap_timer_cfg; /* 0xe8 */
    volatile uint32_t cap_timer_phase; /* 0xec */
    volatile uint32_t cap_ch0_cfg; /* 0xf0 */
    volatile uint32_t cap_ch1_cfg; /* 0xf4 */
    volatile uint32_t cap_ch2_cfg; /* 0xf8 */
    const volatile uint32_t cap_ch0; /* 0xfc */
    const volatile uint32_t cap_ch1; /* 0x100 */
    const volatile uint32_t cap_ch2; /* 0x104 */
    const volatile uint32_t cap_status; /* 0x108 */
    volatile uint32_t update_cfg; /* 0x10c */
    volatile uint32_t int_ena; /* 0x110 */
    volatile uint32_t int_raw; /* 0x114 */
    const volatile uint32_t int_st; /* 0x118 */
    volatile uint32_t int_clr; /* 0x11c, write-only */
    volatile uint32_t evt_en; /* 0x120 */
    volatile uint32_t task_en; /* 0x124 */
    volatile uint32_t clk; /* 0x128 */
    volatile uint32_t version; /* 0x12c */
};
_Static_assert(offsetof(struct mcpwm0_regs, clk_cfg) == 0x0, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer0_cfg0) == 0x4, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer0_cfg1) == 0x8, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer0_sync) == 0xc, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer0_status) == 0x10, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer1_cfg0) == 0x14, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer1_cfg1) == 0x18, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer1_sync) == 0x1c, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer1_status) == 0x20, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer2_cfg0) == 0x24, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer2_cfg1) == 0x28, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer2_sync) == 0x2c, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer2_status) == 0x30, "");
_Static_assert(offsetof(struct mcpwm0_regs, timer_synci_cfg) == 0x34, "");
_Static_assert(offsetof(struct mcpwm0_regs, operator_timersel) == 0x38, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_stmp_cfg) == 0x3c, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_tstmp_a) == 0x40, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_tstmp_b) == 0x44, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_cfg0) == 0x48, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_force) == 0x4c, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_a) == 0x50, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen0_b) == 0x54, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt0_cfg) == 0x58, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt0_fed_cfg) == 0x5c, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt0_red_cfg) == 0x60, "");
_Static_assert(offsetof(struct mcpwm0_regs, carrier0_cfg) == 0x64, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh0_cfg0) == 0x68, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh0_cfg1) == 0x6c, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh0_status) == 0x70, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_stmp_cfg) == 0x74, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_tstmp_a) == 0x78, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_tstmp_b) == 0x7c, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_cfg0) == 0x80, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_force) == 0x84, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_a) == 0x88, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen1_b) == 0x8c, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt1_cfg) == 0x90, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt1_fed_cfg) == 0x94, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt1_red_cfg) == 0x98, "");
_Static_assert(offsetof(struct mcpwm0_regs, carrier1_cfg) == 0x9c, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh1_cfg0) == 0xa0, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh1_cfg1) == 0xa4, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh1_status) == 0xa8, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_stmp_cfg) == 0xac, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_tstmp_a) == 0xb0, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_tstmp_b) == 0xb4, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_cfg0) == 0xb8, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_force) == 0xbc, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_a) == 0xc0, "");
_Static_assert(offsetof(struct mcpwm0_regs, gen2_b) == 0xc4, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt2_cfg) == 0xc8, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt2_fed_cfg) == 0xcc, "");
_Static_assert(offsetof(struct mcpwm0_regs, dt2_red_cfg) == 0xd0, "");
_Static_assert(offsetof(struct mcpwm0_regs, carrier2_cfg) == 0xd4, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh2_cfg0) == 0xd8, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh2_cfg1) == 0xdc, "");
_Static_assert(offsetof(struct mcpwm0_regs, fh2_status) == 0xe0, "");
_Static_assert(offsetof(struct mcpwm0_regs, fault_detect) == 0xe4, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_timer_cfg) == 0xe8, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_timer_phase) == 0xec, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_ch0_cfg) == 0xf0, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_ch1_cfg) == 0xf4, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_ch2_cfg) == 0xf8, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_ch0) == 0xfc, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_ch1) == 0x100, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_ch2) == 0x104, "");
_Static_assert(offsetof(struct mcpwm0_regs, cap_status) == 0x108, "");
_Static_assert(offsetof(struct mcpwm0_regs, update_cfg) == 0x10c, "");
_Static_assert(offsetof(struct mcpwm0_regs, int_ena) == 0x110, "");
_Static_assert(offsetof(struct mcpwm0_regs, int_raw) == 0x114, "");
_Static_assert(offsetof(struct mcpwm0_regs, int_st) == 0x118, "");
_Static_assert(offsetof(struct mcpwm0_regs, int_clr) == 0x11c, "");
_Static_assert(offsetof(struct mcpwm0_regs, evt_en) == 0x120, "");
_Static_assert(offsetof(struct mcpwm0_regs, task_en) == 0x124, "");
_Static_assert(offsetof(struct mcpwm0_regs, clk) == 0x128, "");
_Static_assert(offsetof(struct mcpwm0_regs, version) == 0x12c, "");
_Static_assert(sizeof(struct mcpwm0_regs) == 0x130, "");

#define MCPWM0_BASE 0x60014000u
#define MCPWM0 ((struct mcpwm0_regs *)(uintptr_t)MCPWM0_BASE)

#define MCPWM0_CLK_CFG_OFFSET 0x0u
#define MCPWM0_CLK_CFG_RESET 0x00000000u
#define MCPWM0_CLK_CFG_CLK_PRESCALE_SHIFT 0u
#define MCPWM0_CLK_CFG_CLK_PRESCALE_MASK 0x000000ffu
static inline uint32_t mcpwm0_clk_cfg_get_clk_prescale(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t mcpwm0_clk_cfg_set_clk_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define MCPWM0_TIMER0_CFG0_OFFSET 0x4u
#define MCPWM0_TIMER0_CFG0_RESET 0x0000ff00u
#define MCPWM0_TIMER0_CFG0_TIMER0_PRESCALE_SHIFT 0u
#define MCPWM0_TIMER0_CFG0_TIMER0_PRESCALE_MASK 0x000000ffu
static inline uint32_t mcpwm0_timer0_cfg0_get_timer0_prescale(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t mcpwm0_timer0_cfg0_set_timer0_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define MCPWM0_TIMER0_CFG0_TIMER0_PERIOD_SHIFT 8u
#define MCPWM0_TIMER0_CFG0_TIMER0_PERIOD_MASK 0x00ffff00u
static inline uint32_t mcpwm0_timer0_cfg0_get_timer0_period(uint32_t reg) { return reg >> 8 & 0xffffu; }
static inline uint32_t mcpwm0_timer0_cfg0_set_timer0_period(uint32_t reg, uint32_t v) { return (reg & 0xff0000ffu) | (v << 8 & 0xffff00u); }
#define MCPWM0_TIMER0_CFG0_TIMER0_PERIOD_UPMETHOD_SHIFT 24u
#define MCPWM0_TIMER0_CFG0_TIMER0_PERIOD_UPMETHOD_MASK 0x03000000u
static inline uint32_t mcpwm0_timer0_cfg0_get_timer0_period_upmethod(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t mcpwm0_timer0_cfg0_set_timer0_period_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }

#define MCPWM0_TIMER0_CFG1_OFFSET 0x8u
#define MCPWM0_TIMER0_CFG1_RESET 0x00000000u
#define MCPWM0_TIMER0_CFG1_TIMER0_START_SHIFT 0u
#define MCPWM0_TIMER0_CFG1_TIMER0_START_MASK 0x00000007u
static inline uint32_t mcpwm0_timer0_cfg1_get_timer0_start(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t mcpwm0_timer0_cfg1_set_timer0_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define MCPWM0_TIMER0_CFG1_TIMER0_MOD_SHIFT 3u
#define MCPWM0_TIMER0_CFG1_TIMER0_MOD_MASK 0x00000018u
static inline uint32_t mcpwm0_timer0_cfg1_get_timer0_mod(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t mcpwm0_timer0_cfg1_set_timer0_mod(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }

#define MCPWM0_TIMER0_SYNC_OFFSET 0xcu
#define MCPWM0_TIMER0_SYNC_RESET 0x00000000u
#define MCPWM0_TIMER0_SYNC_TIMER0_SYNCI_EN_SHIFT 0u
#define MCPWM0_TIMER0_SYNC_TIMER0_SYNCI_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_timer0_sync_get_timer0_synci_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_timer0_sync_set_timer0_synci_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_TIMER0_SYNC_SW_SHIFT 1u
#define MCPWM0_TIMER0_SYNC_SW_MASK 0x00000002u
static inline uint32_t mcpwm0_timer0_sync_get_sw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_timer0_sync_set_sw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_TIMER0_SYNC_TIMER0_SYNCO_SEL_SHIFT 2u
#define MCPWM0_TIMER0_SYNC_TIMER0_SYNCO_SEL_MASK 0x0000000cu
static inline uint32_t mcpwm0_timer0_sync_get_timer0_synco_sel(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_timer0_sync_set_timer0_synco_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_TIMER0_SYNC_TIMER0_PHASE_SHIFT 4u
#define MCPWM0_TIMER0_SYNC_TIMER0_PHASE_MASK 0x000ffff0u
static inline uint32_t mcpwm0_timer0_sync_get_timer0_phase(uint32_t reg) { return reg >> 4 & 0xffffu; }
static inline uint32_t mcpwm0_timer0_sync_set_timer0_phase(uint32_t reg, uint32_t v) { return (reg & 0xfff0000fu) | (v << 4 & 0xffff0u); }
#define MCPWM0_TIMER0_SYNC_TIMER0_PHASE_DIRECTION_SHIFT 20u
#define MCPWM0_TIMER0_SYNC_TIMER0_PHASE_DIRECTION_MASK 0x00100000u
static inline uint32_t mcpwm0_timer0_sync_get_timer0_phase_direction(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_timer0_sync_set_timer0_phase_direction(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define MCPWM0_TIMER0_STATUS_OFFSET 0x10u
#define MCPWM0_TIMER0_STATUS_RESET 0x00000000u
#define MCPWM0_TIMER0_STATUS_TIMER0_VALUE_SHIFT 0u
#define MCPWM0_TIMER0_STATUS_TIMER0_VALUE_MASK 0x0000ffffu
static inline uint32_t mcpwm0_timer0_status_get_timer0_value(uint32_t reg) { return reg & 0xffffu; }
#define MCPWM0_TIMER0_STATUS_TIMER0_DIRECTION_SHIFT 16u
#define MCPWM0_TIMER0_STATUS_TIMER0_DIRECTION_MASK 0x00010000u
static inline uint32_t mcpwm0_timer0_status_get_timer0_direction(uint32_t reg) { return reg >> 16 & 0x1u; }

#define MCPWM0_TIMER1_CFG0_OFFSET 0x14u
#define MCPWM0_TIMER1_CFG0_RESET 0x0000ff00u
#define MCPWM0_TIMER1_CFG0_TIMER1_PRESCALE_SHIFT 0u
#define MCPWM0_TIMER1_CFG0_TIMER1_PRESCALE_MASK 0x000000ffu
static inline uint32_t mcpwm0_timer1_cfg0_get_timer1_prescale(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t mcpwm0_timer1_cfg0_set_timer1_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define MCPWM0_TIMER1_CFG0_TIMER1_PERIOD_SHIFT 8u
#define MCPWM0_TIMER1_CFG0_TIMER1_PERIOD_MASK 0x00ffff00u
static inline uint32_t mcpwm0_timer1_cfg0_get_timer1_period(uint32_t reg) { return reg >> 8 & 0xffffu; }
static inline uint32_t mcpwm0_timer1_cfg0_set_timer1_period(uint32_t reg, uint32_t v) { return (reg & 0xff0000ffu) | (v << 8 & 0xffff00u); }
#define MCPWM0_TIMER1_CFG0_TIMER1_PERIOD_UPMETHOD_SHIFT 24u
#define MCPWM0_TIMER1_CFG0_TIMER1_PERIOD_UPMETHOD_MASK 0x03000000u
static inline uint32_t mcpwm0_timer1_cfg0_get_timer1_period_upmethod(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t mcpwm0_timer1_cfg0_set_timer1_period_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }

#define MCPWM0_TIMER1_CFG1_OFFSET 0x18u
#define MCPWM0_TIMER1_CFG1_RESET 0x00000000u
#define MCPWM0_TIMER1_CFG1_TIMER1_START_SHIFT 0u
#define MCPWM0_TIMER1_CFG1_TIMER1_START_MASK 0x00000007u
static inline uint32_t mcpwm0_timer1_cfg1_get_timer1_start(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t mcpwm0_timer1_cfg1_set_timer1_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define MCPWM0_TIMER1_CFG1_TIMER1_MOD_SHIFT 3u
#define MCPWM0_TIMER1_CFG1_TIMER1_MOD_MASK 0x00000018u
static inline uint32_t mcpwm0_timer1_cfg1_get_timer1_mod(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t mcpwm0_timer1_cfg1_set_timer1_mod(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }

#define MCPWM0_TIMER1_SYNC_OFFSET 0x1cu
#define MCPWM0_TIMER1_SYNC_RESET 0x00000000u
#define MCPWM0_TIMER1_SYNC_TIMER1_SYNCI_EN_SHIFT 0u
#define MCPWM0_TIMER1_SYNC_TIMER1_SYNCI_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_timer1_sync_get_timer1_synci_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_timer1_sync_set_timer1_synci_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_TIMER1_SYNC_SW_SHIFT 1u
#define MCPWM0_TIMER1_SYNC_SW_MASK 0x00000002u
static inline uint32_t mcpwm0_timer1_sync_get_sw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_timer1_sync_set_sw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_TIMER1_SYNC_TIMER1_SYNCO_SEL_SHIFT 2u
#define MCPWM0_TIMER1_SYNC_TIMER1_SYNCO_SEL_MASK 0x0000000cu
static inline uint32_t mcpwm0_timer1_sync_get_timer1_synco_sel(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_timer1_sync_set_timer1_synco_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_TIMER1_SYNC_TIMER1_PHASE_SHIFT 4u
#define MCPWM0_TIMER1_SYNC_TIMER1_PHASE_MASK 0x000ffff0u
static inline uint32_t mcpwm0_timer1_sync_get_timer1_phase(uint32_t reg) { return reg >> 4 & 0xffffu; }
static inline uint32_t mcpwm0_timer1_sync_set_timer1_phase(uint32_t reg, uint32_t v) { return (reg & 0xfff0000fu) | (v << 4 & 0xffff0u); }
#define MCPWM0_TIMER1_SYNC_TIMER1_PHASE_DIRECTION_SHIFT 20u
#define MCPWM0_TIMER1_SYNC_TIMER1_PHASE_DIRECTION_MASK 0x00100000u
static inline uint32_t mcpwm0_timer1_sync_get_timer1_phase_direction(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_timer1_sync_set_timer1_phase_direction(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define MCPWM0_TIMER1_STATUS_OFFSET 0x20u
#define MCPWM0_TIMER1_STATUS_RESET 0x00000000u
#define MCPWM0_TIMER1_STATUS_TIMER1_VALUE_SHIFT 0u
#define MCPWM0_TIMER1_STATUS_TIMER1_VALUE_MASK 0x0000ffffu
static inline uint32_t mcpwm0_timer1_status_get_timer1_value(uint32_t reg) { return reg & 0xffffu; }
#define MCPWM0_TIMER1_STATUS_TIMER1_DIRECTION_SHIFT 16u
#define MCPWM0_TIMER1_STATUS_TIMER1_DIRECTION_MASK 0x00010000u
static inline uint32_t mcpwm0_timer1_status_get_timer1_direction(uint32_t reg) { return reg >> 16 & 0x1u; }

#define MCPWM0_TIMER2_CFG0_OFFSET 0x24u
#define MCPWM0_TIMER2_CFG0_RESET 0x0000ff00u
#define MCPWM0_TIMER2_CFG0_TIMER2_PRESCALE_SHIFT 0u
#define MCPWM0_TIMER2_CFG0_TIMER2_PRESCALE_MASK 0x000000ffu
static inline uint32_t mcpwm0_timer2_cfg0_get_timer2_prescale(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t mcpwm0_timer2_cfg0_set_timer2_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define MCPWM0_TIMER2_CFG0_TIMER2_PERIOD_SHIFT 8u
#define MCPWM0_TIMER2_CFG0_TIMER2_PERIOD_MASK 0x00ffff00u
static inline uint32_t mcpwm0_timer2_cfg0_get_timer2_period(uint32_t reg) { return reg >> 8 & 0xffffu; }
static inline uint32_t mcpwm0_timer2_cfg0_set_timer2_period(uint32_t reg, uint32_t v) { return (reg & 0xff0000ffu) | (v << 8 & 0xffff00u); }
#define MCPWM0_TIMER2_CFG0_TIMER2_PERIOD_UPMETHOD_SHIFT 24u
#define MCPWM0_TIMER2_CFG0_TIMER2_PERIOD_UPMETHOD_MASK 0x03000000u
static inline uint32_t mcpwm0_timer2_cfg0_get_timer2_period_upmethod(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t mcpwm0_timer2_cfg0_set_timer2_period_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }

#define MCPWM0_TIMER2_CFG1_OFFSET 0x28u
#define MCPWM0_TIMER2_CFG1_RESET 0x00000000u
#define MCPWM0_TIMER2_CFG1_TIMER2_START_SHIFT 0u
#define MCPWM0_TIMER2_CFG1_TIMER2_START_MASK 0x00000007u
static inline uint32_t mcpwm0_timer2_cfg1_get_timer2_start(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t mcpwm0_timer2_cfg1_set_timer2_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define MCPWM0_TIMER2_CFG1_TIMER2_MOD_SHIFT 3u
#define MCPWM0_TIMER2_CFG1_TIMER2_MOD_MASK 0x00000018u
static inline uint32_t mcpwm0_timer2_cfg1_get_timer2_mod(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t mcpwm0_timer2_cfg1_set_timer2_mod(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }

#define MCPWM0_TIMER2_SYNC_OFFSET 0x2cu
#define MCPWM0_TIMER2_SYNC_RESET 0x00000000u
#define MCPWM0_TIMER2_SYNC_TIMER2_SYNCI_EN_SHIFT 0u
#define MCPWM0_TIMER2_SYNC_TIMER2_SYNCI_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_timer2_sync_get_timer2_synci_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_timer2_sync_set_timer2_synci_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_TIMER2_SYNC_SW_SHIFT 1u
#define MCPWM0_TIMER2_SYNC_SW_MASK 0x00000002u
static inline uint32_t mcpwm0_timer2_sync_get_sw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_timer2_sync_set_sw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_TIMER2_SYNC_TIMER2_SYNCO_SEL_SHIFT 2u
#define MCPWM0_TIMER2_SYNC_TIMER2_SYNCO_SEL_MASK 0x0000000cu
static inline uint32_t mcpwm0_timer2_sync_get_timer2_synco_sel(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_timer2_sync_set_timer2_synco_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_TIMER2_SYNC_TIMER2_PHASE_SHIFT 4u
#define MCPWM0_TIMER2_SYNC_TIMER2_PHASE_MASK 0x000ffff0u
static inline uint32_t mcpwm0_timer2_sync_get_timer2_phase(uint32_t reg) { return reg >> 4 & 0xffffu; }
static inline uint32_t mcpwm0_timer2_sync_set_timer2_phase(uint32_t reg, uint32_t v) { return (reg & 0xfff0000fu) | (v << 4 & 0xffff0u); }
#define MCPWM0_TIMER2_SYNC_TIMER2_PHASE_DIRECTION_SHIFT 20u
#define MCPWM0_TIMER2_SYNC_TIMER2_PHASE_DIRECTION_MASK 0x00100000u
static inline uint32_t mcpwm0_timer2_sync_get_timer2_phase_direction(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_timer2_sync_set_timer2_phase_direction(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define MCPWM0_TIMER2_STATUS_OFFSET 0x30u
#define MCPWM0_TIMER2_STATUS_RESET 0x00000000u
#define MCPWM0_TIMER2_STATUS_TIMER2_VALUE_SHIFT 0u
#define MCPWM0_TIMER2_STATUS_TIMER2_VALUE_MASK 0x0000ffffu
static inline uint32_t mcpwm0_timer2_status_get_timer2_value(uint32_t reg) { return reg & 0xffffu; }
#define MCPWM0_TIMER2_STATUS_TIMER2_DIRECTION_SHIFT 16u
#define MCPWM0_TIMER2_STATUS_TIMER2_DIRECTION_MASK 0x00010000u
static inline uint32_t mcpwm0_timer2_status_get_timer2_direction(uint32_t reg) { return reg >> 16 & 0x1u; }

#define MCPWM0_TIMER_SYNCI_CFG_OFFSET 0x34u
#define MCPWM0_TIMER_SYNCI_CFG_RESET 0x00000000u
#define MCPWM0_TIMER_SYNCI_CFG_TIMER0_SYNCISEL_SHIFT 0u
#define MCPWM0_TIMER_SYNCI_CFG_TIMER0_SYNCISEL_MASK 0x00000007u
static inline uint32_t mcpwm0_timer_synci_cfg_get_timer0_syncisel(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t mcpwm0_timer_synci_cfg_set_timer0_syncisel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define MCPWM0_TIMER_SYNCI_CFG_TIMER1_SYNCISEL_SHIFT 3u
#define MCPWM0_TIMER_SYNCI_CFG_TIMER1_SYNCISEL_MASK 0x00000038u
static inline uint32_t mcpwm0_timer_synci_cfg_get_timer1_syncisel(uint32_t reg) { return reg >> 3 & 0x7u; }
static inline uint32_t mcpwm0_timer_synci_cfg_set_timer1_syncisel(uint32_t reg, uint32_t v) { return (reg & 0xffffffc7u) | (v << 3 & 0x38u); }
#define MCPWM0_TIMER_SYNCI_CFG_TIMER2_SYNCISEL_SHIFT 6u
#define MCPWM0_TIMER_SYNCI_CFG_TIMER2_SYNCISEL_MASK 0x000001c0u
static inline uint32_t mcpwm0_timer_synci_cfg_get_timer2_syncisel(uint32_t reg) { return reg >> 6 & 0x7u; }
static inline uint32_t mcpwm0_timer_synci_cfg_set_timer2_syncisel(uint32_t reg, uint32_t v) { return (reg & 0xfffffe3fu) | (v << 6 & 0x1c0u); }
#define MCPWM0_TIMER_SYNCI_CFG_EXTERNAL_SYNCI0_INVERT_SHIFT 9u
#define MCPWM0_TIMER_SYNCI_CFG_EXTERNAL_SYNCI0_INVERT_MASK 0x00000200u
static inline uint32_t mcpwm0_timer_synci_cfg_get_external_synci0_invert(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_timer_synci_cfg_set_external_synci0_invert(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_TIMER_SYNCI_CFG_EXTERNAL_SYNCI1_INVERT_SHIFT 10u
#define MCPWM0_TIMER_SYNCI_CFG_EXTERNAL_SYNCI1_INVERT_MASK 0x00000400u
static inline uint32_t mcpwm0_timer_synci_cfg_get_external_synci1_invert(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_timer_synci_cfg_set_external_synci1_invert(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_TIMER_SYNCI_CFG_EXTERNAL_SYNCI2_INVERT_SHIFT 11u
#define MCPWM0_TIMER_SYNCI_CFG_EXTERNAL_SYNCI2_INVERT_MASK 0x00000800u
static inline uint32_t mcpwm0_timer_synci_cfg_get_external_synci2_invert(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_timer_synci_cfg_set_external_synci2_invert(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define MCPWM0_OPERATOR_TIMERSEL_OFFSET 0x38u
#define MCPWM0_OPERATOR_TIMERSEL_RESET 0x00000000u
#define MCPWM0_OPERATOR_TIMERSEL_OPERATOR0_TIMERSEL_SHIFT 0u
#define MCPWM0_OPERATOR_TIMERSEL_OPERATOR0_TIMERSEL_MASK 0x00000003u
static inline uint32_t mcpwm0_operator_timersel_get_operator0_timersel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_operator_timersel_set_operator0_timersel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_OPERATOR_TIMERSEL_OPERATOR1_TIMERSEL_SHIFT 2u
#define MCPWM0_OPERATOR_TIMERSEL_OPERATOR1_TIMERSEL_MASK 0x0000000cu
static inline uint32_t mcpwm0_operator_timersel_get_operator1_timersel(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_operator_timersel_set_operator1_timersel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_OPERATOR_TIMERSEL_OPERATOR2_TIMERSEL_SHIFT 4u
#define MCPWM0_OPERATOR_TIMERSEL_OPERATOR2_TIMERSEL_MASK 0x00000030u
static inline uint32_t mcpwm0_operator_timersel_get_operator2_timersel(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_operator_timersel_set_operator2_timersel(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }

#define MCPWM0_GEN0_STMP_CFG_OFFSET 0x3cu
#define MCPWM0_GEN0_STMP_CFG_RESET 0x00000000u
#define MCPWM0_GEN0_STMP_CFG_CMPR0_A_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN0_STMP_CFG_CMPR0_A_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_gen0_stmp_cfg_get_cmpr0_a_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_gen0_stmp_cfg_set_cmpr0_a_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_GEN0_STMP_CFG_CMPR0_B_UPMETHOD_SHIFT 4u
#define MCPWM0_GEN0_STMP_CFG_CMPR0_B_UPMETHOD_MASK 0x000000f0u
static inline uint32_t mcpwm0_gen0_stmp_cfg_get_cmpr0_b_upmethod(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t mcpwm0_gen0_stmp_cfg_set_cmpr0_b_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define MCPWM0_GEN0_STMP_CFG_CMPR0_A_SHDW_FULL_SHIFT 8u
#define MCPWM0_GEN0_STMP_CFG_CMPR0_A_SHDW_FULL_MASK 0x00000100u
static inline uint32_t mcpwm0_gen0_stmp_cfg_get_cmpr0_a_shdw_full(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_gen0_stmp_cfg_set_cmpr0_a_shdw_full(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_GEN0_STMP_CFG_CMPR0_B_SHDW_FULL_SHIFT 9u
#define MCPWM0_GEN0_STMP_CFG_CMPR0_B_SHDW_FULL_MASK 0x00000200u
static inline uint32_t mcpwm0_gen0_stmp_cfg_get_cmpr0_b_shdw_full(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_gen0_stmp_cfg_set_cmpr0_b_shdw_full(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define MCPWM0_GEN0_TSTMP_A_OFFSET 0x40u
#define MCPWM0_GEN0_TSTMP_A_RESET 0x00000000u
#define MCPWM0_GEN0_TSTMP_A_CMPR0_A_SHIFT 0u
#define MCPWM0_GEN0_TSTMP_A_CMPR0_A_MASK 0x0000ffffu
static inline uint32_t mcpwm0_gen0_tstmp_a_get_cmpr0_a(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_gen0_tstmp_a_set_cmpr0_a(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_GEN0_TSTMP_B_OFFSET 0x44u
#define MCPWM0_GEN0_TSTMP_B_RESET 0x00000000u
#define MCPWM0_GEN0_TSTMP_B_CMPR0_B_SHIFT 0u
#define MCPWM0_GEN0_TSTMP_B_CMPR0_B_MASK 0x0000ffffu
static inline uint32_t mcpwm0_gen0_tstmp_b_get_cmpr0_b(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_gen0_tstmp_b_set_cmpr0_b(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_GEN0_CFG0_OFFSET 0x48u
#define MCPWM0_GEN0_CFG0_RESET 0x00000000u
#define MCPWM0_GEN0_CFG0_GEN0_CFG_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN0_CFG0_GEN0_CFG_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_gen0_cfg0_get_gen0_cfg_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_gen0_cfg0_set_gen0_cfg_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_GEN0_CFG0_GEN0_T0_SEL_SHIFT 4u
#define MCPWM0_GEN0_CFG0_GEN0_T0_SEL_MASK 0x00000070u
static inline uint32_t mcpwm0_gen0_cfg0_get_gen0_t0_sel(uint32_t reg) { return reg >> 4 & 0x7u; }
static inline uint32_t mcpwm0_gen0_cfg0_set_gen0_t0_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff8fu) | (v << 4 & 0x70u); }
#define MCPWM0_GEN0_CFG0_GEN0_T1_SEL_SHIFT 7u
#define MCPWM0_GEN0_CFG0_GEN0_T1_SEL_MASK 0x00000380u
static inline uint32_t mcpwm0_gen0_cfg0_get_gen0_t1_sel(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t mcpwm0_gen0_cfg0_set_gen0_t1_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }

#define MCPWM0_GEN0_FORCE_OFFSET 0x4cu
#define MCPWM0_GEN0_FORCE_RESET 0x00000020u
#define MCPWM0_GEN0_FORCE_GEN0_CNTUFORCE_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN0_FORCE_GEN0_CNTUFORCE_UPMETHOD_MASK 0x0000003fu
static inline uint32_t mcpwm0_gen0_force_get_gen0_cntuforce_upmethod(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_cntuforce_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define MCPWM0_GEN0_FORCE_GEN0_A_CNTUFORCE_MODE_SHIFT 6u
#define MCPWM0_GEN0_FORCE_GEN0_A_CNTUFORCE_MODE_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen0_force_get_gen0_a_cntuforce_mode(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_a_cntuforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN0_FORCE_GEN0_B_CNTUFORCE_MODE_SHIFT 8u
#define MCPWM0_GEN0_FORCE_GEN0_B_CNTUFORCE_MODE_MASK 0x00000300u
static inline uint32_t mcpwm0_gen0_force_get_gen0_b_cntuforce_mode(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_b_cntuforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN0_FORCE_GEN0_A_NCIFORCE_SHIFT 10u
#define MCPWM0_GEN0_FORCE_GEN0_A_NCIFORCE_MASK 0x00000400u
static inline uint32_t mcpwm0_gen0_force_get_gen0_a_nciforce(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_a_nciforce(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_GEN0_FORCE_GEN0_A_NCIFORCE_MODE_SHIFT 11u
#define MCPWM0_GEN0_FORCE_GEN0_A_NCIFORCE_MODE_MASK 0x00001800u
static inline uint32_t mcpwm0_gen0_force_get_gen0_a_nciforce_mode(uint32_t reg) { return reg >> 11 & 0x3u; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_a_nciforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffe7ffu) | (v << 11 & 0x1800u); }
#define MCPWM0_GEN0_FORCE_GEN0_B_NCIFORCE_SHIFT 13u
#define MCPWM0_GEN0_FORCE_GEN0_B_NCIFORCE_MASK 0x00002000u
static inline uint32_t mcpwm0_gen0_force_get_gen0_b_nciforce(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_b_nciforce(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_GEN0_FORCE_GEN0_B_NCIFORCE_MODE_SHIFT 14u
#define MCPWM0_GEN0_FORCE_GEN0_B_NCIFORCE_MODE_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen0_force_get_gen0_b_nciforce_mode(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen0_force_set_gen0_b_nciforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }

#define MCPWM0_GEN0_A_OFFSET 0x50u
#define MCPWM0_GEN0_A_RESET 0x00000000u
#define MCPWM0_GEN0_A_UTEZ_SHIFT 0u
#define MCPWM0_GEN0_A_UTEZ_MASK 0x00000003u
static inline uint32_t mcpwm0_gen0_a_get_utez(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_utez(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_GEN0_A_UTEP_SHIFT 2u
#define MCPWM0_GEN0_A_UTEP_MASK 0x0000000cu
static inline uint32_t mcpwm0_gen0_a_get_utep(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_utep(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_GEN0_A_UTEA_SHIFT 4u
#define MCPWM0_GEN0_A_UTEA_MASK 0x00000030u
static inline uint32_t mcpwm0_gen0_a_get_utea(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_utea(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define MCPWM0_GEN0_A_UTEB_SHIFT 6u
#define MCPWM0_GEN0_A_UTEB_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen0_a_get_uteb(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_uteb(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN0_A_UT0_SHIFT 8u
#define MCPWM0_GEN0_A_UT0_MASK 0x00000300u
static inline uint32_t mcpwm0_gen0_a_get_ut0(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_ut0(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN0_A_UT1_SHIFT 10u
#define MCPWM0_GEN0_A_UT1_MASK 0x00000c00u
static inline uint32_t mcpwm0_gen0_a_get_ut1(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_ut1(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_GEN0_A_DTEZ_SHIFT 12u
#define MCPWM0_GEN0_A_DTEZ_MASK 0x00003000u
static inline uint32_t mcpwm0_gen0_a_get_dtez(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_dtez(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_GEN0_A_DTEP_SHIFT 14u
#define MCPWM0_GEN0_A_DTEP_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen0_a_get_dtep(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_dtep(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_GEN0_A_DTEA_SHIFT 16u
#define MCPWM0_GEN0_A_DTEA_MASK 0x00030000u
static inline uint32_t mcpwm0_gen0_a_get_dtea(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_dtea(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_GEN0_A_DTEB_SHIFT 18u
#define MCPWM0_GEN0_A_DTEB_MASK 0x000c0000u
static inline uint32_t mcpwm0_gen0_a_get_dteb(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_dteb(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_GEN0_A_DT0_SHIFT 20u
#define MCPWM0_GEN0_A_DT0_MASK 0x00300000u
static inline uint32_t mcpwm0_gen0_a_get_dt0(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_dt0(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_GEN0_A_DT1_SHIFT 22u
#define MCPWM0_GEN0_A_DT1_MASK 0x00c00000u
static inline uint32_t mcpwm0_gen0_a_get_dt1(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_gen0_a_set_dt1(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_GEN0_B_OFFSET 0x54u
#define MCPWM0_GEN0_B_RESET 0x00000000u
#define MCPWM0_GEN0_B_UTEZ_SHIFT 0u
#define MCPWM0_GEN0_B_UTEZ_MASK 0x00000003u
static inline uint32_t mcpwm0_gen0_b_get_utez(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_utez(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_GEN0_B_UTEP_SHIFT 2u
#define MCPWM0_GEN0_B_UTEP_MASK 0x0000000cu
static inline uint32_t mcpwm0_gen0_b_get_utep(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_utep(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_GEN0_B_UTEA_SHIFT 4u
#define MCPWM0_GEN0_B_UTEA_MASK 0x00000030u
static inline uint32_t mcpwm0_gen0_b_get_utea(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_utea(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define MCPWM0_GEN0_B_UTEB_SHIFT 6u
#define MCPWM0_GEN0_B_UTEB_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen0_b_get_uteb(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_uteb(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN0_B_UT0_SHIFT 8u
#define MCPWM0_GEN0_B_UT0_MASK 0x00000300u
static inline uint32_t mcpwm0_gen0_b_get_ut0(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_ut0(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN0_B_UT1_SHIFT 10u
#define MCPWM0_GEN0_B_UT1_MASK 0x00000c00u
static inline uint32_t mcpwm0_gen0_b_get_ut1(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_ut1(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_GEN0_B_DTEZ_SHIFT 12u
#define MCPWM0_GEN0_B_DTEZ_MASK 0x00003000u
static inline uint32_t mcpwm0_gen0_b_get_dtez(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_dtez(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_GEN0_B_DTEP_SHIFT 14u
#define MCPWM0_GEN0_B_DTEP_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen0_b_get_dtep(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_dtep(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_GEN0_B_DTEA_SHIFT 16u
#define MCPWM0_GEN0_B_DTEA_MASK 0x00030000u
static inline uint32_t mcpwm0_gen0_b_get_dtea(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_dtea(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_GEN0_B_DTEB_SHIFT 18u
#define MCPWM0_GEN0_B_DTEB_MASK 0x000c0000u
static inline uint32_t mcpwm0_gen0_b_get_dteb(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_dteb(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_GEN0_B_DT0_SHIFT 20u
#define MCPWM0_GEN0_B_DT0_MASK 0x00300000u
static inline uint32_t mcpwm0_gen0_b_get_dt0(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_dt0(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_GEN0_B_DT1_SHIFT 22u
#define MCPWM0_GEN0_B_DT1_MASK 0x00c00000u
static inline uint32_t mcpwm0_gen0_b_get_dt1(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_gen0_b_set_dt1(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_DT0_CFG_OFFSET 0x58u
#define MCPWM0_DT0_CFG_RESET 0x00018000u
#define MCPWM0_DT0_CFG_DB0_FED_UPMETHOD_SHIFT 0u
#define MCPWM0_DT0_CFG_DB0_FED_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_dt0_cfg_get_db0_fed_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_fed_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_DT0_CFG_DB0_RED_UPMETHOD_SHIFT 4u
#define MCPWM0_DT0_CFG_DB0_RED_UPMETHOD_MASK 0x000000f0u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_red_upmethod(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_red_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define MCPWM0_DT0_CFG_DB0_DEB_MODE_SHIFT 8u
#define MCPWM0_DT0_CFG_DB0_DEB_MODE_MASK 0x00000100u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_deb_mode(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_deb_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_DT0_CFG_DB0_A_OUTSWAP_SHIFT 9u
#define MCPWM0_DT0_CFG_DB0_A_OUTSWAP_MASK 0x00000200u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_a_outswap(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_a_outswap(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_DT0_CFG_DB0_B_OUTSWAP_SHIFT 10u
#define MCPWM0_DT0_CFG_DB0_B_OUTSWAP_MASK 0x00000400u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_b_outswap(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_b_outswap(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_DT0_CFG_DB0_RED_INSEL_SHIFT 11u
#define MCPWM0_DT0_CFG_DB0_RED_INSEL_MASK 0x00000800u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_red_insel(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_red_insel(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_DT0_CFG_DB0_FED_INSEL_SHIFT 12u
#define MCPWM0_DT0_CFG_DB0_FED_INSEL_MASK 0x00001000u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_fed_insel(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_fed_insel(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_DT0_CFG_DB0_RED_OUTINVERT_SHIFT 13u
#define MCPWM0_DT0_CFG_DB0_RED_OUTINVERT_MASK 0x00002000u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_red_outinvert(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_red_outinvert(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_DT0_CFG_DB0_FED_OUTINVERT_SHIFT 14u
#define MCPWM0_DT0_CFG_DB0_FED_OUTINVERT_MASK 0x00004000u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_fed_outinvert(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_fed_outinvert(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_DT0_CFG_DB0_A_OUTBYPASS_SHIFT 15u
#define MCPWM0_DT0_CFG_DB0_A_OUTBYPASS_MASK 0x00008000u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_a_outbypass(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_a_outbypass(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_DT0_CFG_DB0_B_OUTBYPASS_SHIFT 16u
#define MCPWM0_DT0_CFG_DB0_B_OUTBYPASS_MASK 0x00010000u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_b_outbypass(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_b_outbypass(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_DT0_CFG_DB0_CLK_SEL_SHIFT 17u
#define MCPWM0_DT0_CFG_DB0_CLK_SEL_MASK 0x00020000u
static inline uint32_t mcpwm0_dt0_cfg_get_db0_clk_sel(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_dt0_cfg_set_db0_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define MCPWM0_DT0_FED_CFG_OFFSET 0x5cu
#define MCPWM0_DT0_FED_CFG_RESET 0x00000000u
#define MCPWM0_DT0_FED_CFG_DB0_FED_SHIFT 0u
#define MCPWM0_DT0_FED_CFG_DB0_FED_MASK 0x0000ffffu
static inline uint32_t mcpwm0_dt0_fed_cfg_get_db0_fed(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_dt0_fed_cfg_set_db0_fed(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_DT0_RED_CFG_OFFSET 0x60u
#define MCPWM0_DT0_RED_CFG_RESET 0x00000000u
#define MCPWM0_DT0_RED_CFG_DB0_RED_SHIFT 0u
#define MCPWM0_DT0_RED_CFG_DB0_RED_MASK 0x0000ffffu
static inline uint32_t mcpwm0_dt0_red_cfg_get_db0_red(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_dt0_red_cfg_set_db0_red(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_CARRIER0_CFG_OFFSET 0x64u
#define MCPWM0_CARRIER0_CFG_RESET 0x00000000u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_EN_SHIFT 0u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_carrier0_cfg_get_chopper0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_carrier0_cfg_set_chopper0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CARRIER0_CFG_CHOPPER0_PRESCALE_SHIFT 1u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_PRESCALE_MASK 0x0000001eu
static inline uint32_t mcpwm0_carrier0_cfg_get_chopper0_prescale(uint32_t reg) { return reg >> 1 & 0xfu; }
static inline uint32_t mcpwm0_carrier0_cfg_set_chopper0_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffffe1u) | (v << 1 & 0x1eu); }
#define MCPWM0_CARRIER0_CFG_CHOPPER0_DUTY_SHIFT 5u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_DUTY_MASK 0x000000e0u
static inline uint32_t mcpwm0_carrier0_cfg_get_chopper0_duty(uint32_t reg) { return reg >> 5 & 0x7u; }
static inline uint32_t mcpwm0_carrier0_cfg_set_chopper0_duty(uint32_t reg, uint32_t v) { return (reg & 0xffffff1fu) | (v << 5 & 0xe0u); }
#define MCPWM0_CARRIER0_CFG_CHOPPER0_OSHTWTH_SHIFT 8u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_OSHTWTH_MASK 0x00000f00u
static inline uint32_t mcpwm0_carrier0_cfg_get_chopper0_oshtwth(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t mcpwm0_carrier0_cfg_set_chopper0_oshtwth(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }
#define MCPWM0_CARRIER0_CFG_CHOPPER0_OUT_INVERT_SHIFT 12u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_OUT_INVERT_MASK 0x00001000u
static inline uint32_t mcpwm0_carrier0_cfg_get_chopper0_out_invert(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_carrier0_cfg_set_chopper0_out_invert(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_CARRIER0_CFG_CHOPPER0_IN_INVERT_SHIFT 13u
#define MCPWM0_CARRIER0_CFG_CHOPPER0_IN_INVERT_MASK 0x00002000u
static inline uint32_t mcpwm0_carrier0_cfg_get_chopper0_in_invert(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_carrier0_cfg_set_chopper0_in_invert(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define MCPWM0_FH0_CFG0_OFFSET 0x68u
#define MCPWM0_FH0_CFG0_RESET 0x00000000u
#define MCPWM0_FH0_CFG0_TZ0_SW_CBC_SHIFT 0u
#define MCPWM0_FH0_CFG0_TZ0_SW_CBC_MASK 0x00000001u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_sw_cbc(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_sw_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FH0_CFG0_TZ0_F2_CBC_SHIFT 1u
#define MCPWM0_FH0_CFG0_TZ0_F2_CBC_MASK 0x00000002u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_f2_cbc(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_f2_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_FH0_CFG0_TZ0_F1_CBC_SHIFT 2u
#define MCPWM0_FH0_CFG0_TZ0_F1_CBC_MASK 0x00000004u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_f1_cbc(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_f1_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_FH0_CFG0_TZ0_F0_CBC_SHIFT 3u
#define MCPWM0_FH0_CFG0_TZ0_F0_CBC_MASK 0x00000008u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_f0_cbc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_f0_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FH0_CFG0_TZ0_SW_OST_SHIFT 4u
#define MCPWM0_FH0_CFG0_TZ0_SW_OST_MASK 0x00000010u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_sw_ost(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_sw_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_FH0_CFG0_TZ0_F2_OST_SHIFT 5u
#define MCPWM0_FH0_CFG0_TZ0_F2_OST_MASK 0x00000020u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_f2_ost(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_f2_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_FH0_CFG0_TZ0_F1_OST_SHIFT 6u
#define MCPWM0_FH0_CFG0_TZ0_F1_OST_MASK 0x00000040u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_f1_ost(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_f1_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_FH0_CFG0_TZ0_F0_OST_SHIFT 7u
#define MCPWM0_FH0_CFG0_TZ0_F0_OST_MASK 0x00000080u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_f0_ost(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_f0_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_FH0_CFG0_TZ0_A_CBC_D_SHIFT 8u
#define MCPWM0_FH0_CFG0_TZ0_A_CBC_D_MASK 0x00000300u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_a_cbc_d(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_a_cbc_d(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_FH0_CFG0_TZ0_A_CBC_U_SHIFT 10u
#define MCPWM0_FH0_CFG0_TZ0_A_CBC_U_MASK 0x00000c00u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_a_cbc_u(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_a_cbc_u(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_FH0_CFG0_TZ0_A_OST_D_SHIFT 12u
#define MCPWM0_FH0_CFG0_TZ0_A_OST_D_MASK 0x00003000u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_a_ost_d(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_a_ost_d(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_FH0_CFG0_TZ0_A_OST_U_SHIFT 14u
#define MCPWM0_FH0_CFG0_TZ0_A_OST_U_MASK 0x0000c000u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_a_ost_u(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_a_ost_u(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_FH0_CFG0_TZ0_B_CBC_D_SHIFT 16u
#define MCPWM0_FH0_CFG0_TZ0_B_CBC_D_MASK 0x00030000u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_b_cbc_d(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_b_cbc_d(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_FH0_CFG0_TZ0_B_CBC_U_SHIFT 18u
#define MCPWM0_FH0_CFG0_TZ0_B_CBC_U_MASK 0x000c0000u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_b_cbc_u(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_b_cbc_u(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_FH0_CFG0_TZ0_B_OST_D_SHIFT 20u
#define MCPWM0_FH0_CFG0_TZ0_B_OST_D_MASK 0x00300000u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_b_ost_d(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_b_ost_d(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_FH0_CFG0_TZ0_B_OST_U_SHIFT 22u
#define MCPWM0_FH0_CFG0_TZ0_B_OST_U_MASK 0x00c00000u
static inline uint32_t mcpwm0_fh0_cfg0_get_tz0_b_ost_u(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg0_set_tz0_b_ost_u(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_FH0_CFG1_OFFSET 0x6cu
#define MCPWM0_FH0_CFG1_RESET 0x00000000u
#define MCPWM0_FH0_CFG1_TZ0_CLR_OST_SHIFT 0u
#define MCPWM0_FH0_CFG1_TZ0_CLR_OST_MASK 0x00000001u
static inline uint32_t mcpwm0_fh0_cfg1_get_tz0_clr_ost(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg1_set_tz0_clr_ost(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FH0_CFG1_TZ0_CBCPULSE_SHIFT 1u
#define MCPWM0_FH0_CFG1_TZ0_CBCPULSE_MASK 0x00000006u
static inline uint32_t mcpwm0_fh0_cfg1_get_tz0_cbcpulse(uint32_t reg) { return reg >> 1 & 0x3u; }
static inline uint32_t mcpwm0_fh0_cfg1_set_tz0_cbcpulse(uint32_t reg, uint32_t v) { return (reg & 0xfffffff9u) | (v << 1 & 0x6u); }
#define MCPWM0_FH0_CFG1_TZ0_FORCE_CBC_SHIFT 3u
#define MCPWM0_FH0_CFG1_TZ0_FORCE_CBC_MASK 0x00000008u
static inline uint32_t mcpwm0_fh0_cfg1_get_tz0_force_cbc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg1_set_tz0_force_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FH0_CFG1_TZ0_FORCE_OST_SHIFT 4u
#define MCPWM0_FH0_CFG1_TZ0_FORCE_OST_MASK 0x00000010u
static inline uint32_t mcpwm0_fh0_cfg1_get_tz0_force_ost(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fh0_cfg1_set_tz0_force_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define MCPWM0_FH0_STATUS_OFFSET 0x70u
#define MCPWM0_FH0_STATUS_RESET 0x00000000u
#define MCPWM0_FH0_STATUS_TZ0_CBC_ON_SHIFT 0u
#define MCPWM0_FH0_STATUS_TZ0_CBC_ON_MASK 0x00000001u
static inline uint32_t mcpwm0_fh0_status_get_tz0_cbc_on(uint32_t reg) { return reg & 0x1u; }
#define MCPWM0_FH0_STATUS_TZ0_OST_ON_SHIFT 1u
#define MCPWM0_FH0_STATUS_TZ0_OST_ON_MASK 0x00000002u
static inline uint32_t mcpwm0_fh0_status_get_tz0_ost_on(uint32_t reg) { return reg >> 1 & 0x1u; }

#define MCPWM0_GEN1_STMP_CFG_OFFSET 0x74u
#define MCPWM0_GEN1_STMP_CFG_RESET 0x00000000u
#define MCPWM0_GEN1_STMP_CFG_CMPR1_A_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN1_STMP_CFG_CMPR1_A_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_gen1_stmp_cfg_get_cmpr1_a_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_gen1_stmp_cfg_set_cmpr1_a_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_GEN1_STMP_CFG_CMPR1_B_UPMETHOD_SHIFT 4u
#define MCPWM0_GEN1_STMP_CFG_CMPR1_B_UPMETHOD_MASK 0x000000f0u
static inline uint32_t mcpwm0_gen1_stmp_cfg_get_cmpr1_b_upmethod(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t mcpwm0_gen1_stmp_cfg_set_cmpr1_b_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define MCPWM0_GEN1_STMP_CFG_CMPR1_A_SHDW_FULL_SHIFT 8u
#define MCPWM0_GEN1_STMP_CFG_CMPR1_A_SHDW_FULL_MASK 0x00000100u
static inline uint32_t mcpwm0_gen1_stmp_cfg_get_cmpr1_a_shdw_full(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_gen1_stmp_cfg_set_cmpr1_a_shdw_full(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_GEN1_STMP_CFG_CMPR1_B_SHDW_FULL_SHIFT 9u
#define MCPWM0_GEN1_STMP_CFG_CMPR1_B_SHDW_FULL_MASK 0x00000200u
static inline uint32_t mcpwm0_gen1_stmp_cfg_get_cmpr1_b_shdw_full(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_gen1_stmp_cfg_set_cmpr1_b_shdw_full(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define MCPWM0_GEN1_TSTMP_A_OFFSET 0x78u
#define MCPWM0_GEN1_TSTMP_A_RESET 0x00000000u
#define MCPWM0_GEN1_TSTMP_A_CMPR1_A_SHIFT 0u
#define MCPWM0_GEN1_TSTMP_A_CMPR1_A_MASK 0x0000ffffu
static inline uint32_t mcpwm0_gen1_tstmp_a_get_cmpr1_a(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_gen1_tstmp_a_set_cmpr1_a(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_GEN1_TSTMP_B_OFFSET 0x7cu
#define MCPWM0_GEN1_TSTMP_B_RESET 0x00000000u
#define MCPWM0_GEN1_TSTMP_B_CMPR1_B_SHIFT 0u
#define MCPWM0_GEN1_TSTMP_B_CMPR1_B_MASK 0x0000ffffu
static inline uint32_t mcpwm0_gen1_tstmp_b_get_cmpr1_b(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_gen1_tstmp_b_set_cmpr1_b(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_GEN1_CFG0_OFFSET 0x80u
#define MCPWM0_GEN1_CFG0_RESET 0x00000000u
#define MCPWM0_GEN1_CFG0_GEN1_CFG_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN1_CFG0_GEN1_CFG_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_gen1_cfg0_get_gen1_cfg_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_gen1_cfg0_set_gen1_cfg_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_GEN1_CFG0_GEN1_T0_SEL_SHIFT 4u
#define MCPWM0_GEN1_CFG0_GEN1_T0_SEL_MASK 0x00000070u
static inline uint32_t mcpwm0_gen1_cfg0_get_gen1_t0_sel(uint32_t reg) { return reg >> 4 & 0x7u; }
static inline uint32_t mcpwm0_gen1_cfg0_set_gen1_t0_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff8fu) | (v << 4 & 0x70u); }
#define MCPWM0_GEN1_CFG0_GEN1_T1_SEL_SHIFT 7u
#define MCPWM0_GEN1_CFG0_GEN1_T1_SEL_MASK 0x00000380u
static inline uint32_t mcpwm0_gen1_cfg0_get_gen1_t1_sel(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t mcpwm0_gen1_cfg0_set_gen1_t1_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }

#define MCPWM0_GEN1_FORCE_OFFSET 0x84u
#define MCPWM0_GEN1_FORCE_RESET 0x00000020u
#define MCPWM0_GEN1_FORCE_GEN1_CNTUFORCE_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN1_FORCE_GEN1_CNTUFORCE_UPMETHOD_MASK 0x0000003fu
static inline uint32_t mcpwm0_gen1_force_get_gen1_cntuforce_upmethod(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_cntuforce_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define MCPWM0_GEN1_FORCE_GEN1_A_CNTUFORCE_MODE_SHIFT 6u
#define MCPWM0_GEN1_FORCE_GEN1_A_CNTUFORCE_MODE_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen1_force_get_gen1_a_cntuforce_mode(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_a_cntuforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN1_FORCE_GEN1_B_CNTUFORCE_MODE_SHIFT 8u
#define MCPWM0_GEN1_FORCE_GEN1_B_CNTUFORCE_MODE_MASK 0x00000300u
static inline uint32_t mcpwm0_gen1_force_get_gen1_b_cntuforce_mode(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_b_cntuforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN1_FORCE_GEN1_A_NCIFORCE_SHIFT 10u
#define MCPWM0_GEN1_FORCE_GEN1_A_NCIFORCE_MASK 0x00000400u
static inline uint32_t mcpwm0_gen1_force_get_gen1_a_nciforce(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_a_nciforce(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_GEN1_FORCE_GEN1_A_NCIFORCE_MODE_SHIFT 11u
#define MCPWM0_GEN1_FORCE_GEN1_A_NCIFORCE_MODE_MASK 0x00001800u
static inline uint32_t mcpwm0_gen1_force_get_gen1_a_nciforce_mode(uint32_t reg) { return reg >> 11 & 0x3u; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_a_nciforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffe7ffu) | (v << 11 & 0x1800u); }
#define MCPWM0_GEN1_FORCE_GEN1_B_NCIFORCE_SHIFT 13u
#define MCPWM0_GEN1_FORCE_GEN1_B_NCIFORCE_MASK 0x00002000u
static inline uint32_t mcpwm0_gen1_force_get_gen1_b_nciforce(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_b_nciforce(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_GEN1_FORCE_GEN1_B_NCIFORCE_MODE_SHIFT 14u
#define MCPWM0_GEN1_FORCE_GEN1_B_NCIFORCE_MODE_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen1_force_get_gen1_b_nciforce_mode(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen1_force_set_gen1_b_nciforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }

#define MCPWM0_GEN1_A_OFFSET 0x88u
#define MCPWM0_GEN1_A_RESET 0x00000000u
#define MCPWM0_GEN1_A_UTEZ_SHIFT 0u
#define MCPWM0_GEN1_A_UTEZ_MASK 0x00000003u
static inline uint32_t mcpwm0_gen1_a_get_utez(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_utez(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_GEN1_A_UTEP_SHIFT 2u
#define MCPWM0_GEN1_A_UTEP_MASK 0x0000000cu
static inline uint32_t mcpwm0_gen1_a_get_utep(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_utep(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_GEN1_A_UTEA_SHIFT 4u
#define MCPWM0_GEN1_A_UTEA_MASK 0x00000030u
static inline uint32_t mcpwm0_gen1_a_get_utea(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_utea(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define MCPWM0_GEN1_A_UTEB_SHIFT 6u
#define MCPWM0_GEN1_A_UTEB_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen1_a_get_uteb(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_uteb(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN1_A_UT0_SHIFT 8u
#define MCPWM0_GEN1_A_UT0_MASK 0x00000300u
static inline uint32_t mcpwm0_gen1_a_get_ut0(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_ut0(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN1_A_UT1_SHIFT 10u
#define MCPWM0_GEN1_A_UT1_MASK 0x00000c00u
static inline uint32_t mcpwm0_gen1_a_get_ut1(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_ut1(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_GEN1_A_DTEZ_SHIFT 12u
#define MCPWM0_GEN1_A_DTEZ_MASK 0x00003000u
static inline uint32_t mcpwm0_gen1_a_get_dtez(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_dtez(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_GEN1_A_DTEP_SHIFT 14u
#define MCPWM0_GEN1_A_DTEP_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen1_a_get_dtep(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_dtep(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_GEN1_A_DTEA_SHIFT 16u
#define MCPWM0_GEN1_A_DTEA_MASK 0x00030000u
static inline uint32_t mcpwm0_gen1_a_get_dtea(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_dtea(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_GEN1_A_DTEB_SHIFT 18u
#define MCPWM0_GEN1_A_DTEB_MASK 0x000c0000u
static inline uint32_t mcpwm0_gen1_a_get_dteb(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_dteb(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_GEN1_A_DT0_SHIFT 20u
#define MCPWM0_GEN1_A_DT0_MASK 0x00300000u
static inline uint32_t mcpwm0_gen1_a_get_dt0(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_dt0(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_GEN1_A_DT1_SHIFT 22u
#define MCPWM0_GEN1_A_DT1_MASK 0x00c00000u
static inline uint32_t mcpwm0_gen1_a_get_dt1(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_gen1_a_set_dt1(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_GEN1_B_OFFSET 0x8cu
#define MCPWM0_GEN1_B_RESET 0x00000000u
#define MCPWM0_GEN1_B_UTEZ_SHIFT 0u
#define MCPWM0_GEN1_B_UTEZ_MASK 0x00000003u
static inline uint32_t mcpwm0_gen1_b_get_utez(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_utez(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_GEN1_B_UTEP_SHIFT 2u
#define MCPWM0_GEN1_B_UTEP_MASK 0x0000000cu
static inline uint32_t mcpwm0_gen1_b_get_utep(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_utep(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_GEN1_B_UTEA_SHIFT 4u
#define MCPWM0_GEN1_B_UTEA_MASK 0x00000030u
static inline uint32_t mcpwm0_gen1_b_get_utea(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_utea(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define MCPWM0_GEN1_B_UTEB_SHIFT 6u
#define MCPWM0_GEN1_B_UTEB_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen1_b_get_uteb(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_uteb(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN1_B_UT0_SHIFT 8u
#define MCPWM0_GEN1_B_UT0_MASK 0x00000300u
static inline uint32_t mcpwm0_gen1_b_get_ut0(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_ut0(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN1_B_UT1_SHIFT 10u
#define MCPWM0_GEN1_B_UT1_MASK 0x00000c00u
static inline uint32_t mcpwm0_gen1_b_get_ut1(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_ut1(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_GEN1_B_DTEZ_SHIFT 12u
#define MCPWM0_GEN1_B_DTEZ_MASK 0x00003000u
static inline uint32_t mcpwm0_gen1_b_get_dtez(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_dtez(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_GEN1_B_DTEP_SHIFT 14u
#define MCPWM0_GEN1_B_DTEP_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen1_b_get_dtep(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_dtep(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_GEN1_B_DTEA_SHIFT 16u
#define MCPWM0_GEN1_B_DTEA_MASK 0x00030000u
static inline uint32_t mcpwm0_gen1_b_get_dtea(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_dtea(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_GEN1_B_DTEB_SHIFT 18u
#define MCPWM0_GEN1_B_DTEB_MASK 0x000c0000u
static inline uint32_t mcpwm0_gen1_b_get_dteb(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_dteb(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_GEN1_B_DT0_SHIFT 20u
#define MCPWM0_GEN1_B_DT0_MASK 0x00300000u
static inline uint32_t mcpwm0_gen1_b_get_dt0(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_dt0(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_GEN1_B_DT1_SHIFT 22u
#define MCPWM0_GEN1_B_DT1_MASK 0x00c00000u
static inline uint32_t mcpwm0_gen1_b_get_dt1(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_gen1_b_set_dt1(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_DT1_CFG_OFFSET 0x90u
#define MCPWM0_DT1_CFG_RESET 0x00018000u
#define MCPWM0_DT1_CFG_DB1_FED_UPMETHOD_SHIFT 0u
#define MCPWM0_DT1_CFG_DB1_FED_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_dt1_cfg_get_db1_fed_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_fed_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_DT1_CFG_DB1_RED_UPMETHOD_SHIFT 4u
#define MCPWM0_DT1_CFG_DB1_RED_UPMETHOD_MASK 0x000000f0u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_red_upmethod(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_red_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define MCPWM0_DT1_CFG_DB1_DEB_MODE_SHIFT 8u
#define MCPWM0_DT1_CFG_DB1_DEB_MODE_MASK 0x00000100u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_deb_mode(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_deb_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_DT1_CFG_DB1_A_OUTSWAP_SHIFT 9u
#define MCPWM0_DT1_CFG_DB1_A_OUTSWAP_MASK 0x00000200u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_a_outswap(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_a_outswap(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_DT1_CFG_DB1_B_OUTSWAP_SHIFT 10u
#define MCPWM0_DT1_CFG_DB1_B_OUTSWAP_MASK 0x00000400u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_b_outswap(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_b_outswap(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_DT1_CFG_DB1_RED_INSEL_SHIFT 11u
#define MCPWM0_DT1_CFG_DB1_RED_INSEL_MASK 0x00000800u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_red_insel(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_red_insel(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_DT1_CFG_DB1_FED_INSEL_SHIFT 12u
#define MCPWM0_DT1_CFG_DB1_FED_INSEL_MASK 0x00001000u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_fed_insel(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_fed_insel(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_DT1_CFG_DB1_RED_OUTINVERT_SHIFT 13u
#define MCPWM0_DT1_CFG_DB1_RED_OUTINVERT_MASK 0x00002000u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_red_outinvert(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_red_outinvert(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_DT1_CFG_DB1_FED_OUTINVERT_SHIFT 14u
#define MCPWM0_DT1_CFG_DB1_FED_OUTINVERT_MASK 0x00004000u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_fed_outinvert(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_fed_outinvert(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_DT1_CFG_DB1_A_OUTBYPASS_SHIFT 15u
#define MCPWM0_DT1_CFG_DB1_A_OUTBYPASS_MASK 0x00008000u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_a_outbypass(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_a_outbypass(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_DT1_CFG_DB1_B_OUTBYPASS_SHIFT 16u
#define MCPWM0_DT1_CFG_DB1_B_OUTBYPASS_MASK 0x00010000u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_b_outbypass(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_b_outbypass(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_DT1_CFG_DB1_CLK_SEL_SHIFT 17u
#define MCPWM0_DT1_CFG_DB1_CLK_SEL_MASK 0x00020000u
static inline uint32_t mcpwm0_dt1_cfg_get_db1_clk_sel(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_dt1_cfg_set_db1_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define MCPWM0_DT1_FED_CFG_OFFSET 0x94u
#define MCPWM0_DT1_FED_CFG_RESET 0x00000000u
#define MCPWM0_DT1_FED_CFG_DB1_FED_SHIFT 0u
#define MCPWM0_DT1_FED_CFG_DB1_FED_MASK 0x0000ffffu
static inline uint32_t mcpwm0_dt1_fed_cfg_get_db1_fed(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_dt1_fed_cfg_set_db1_fed(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_DT1_RED_CFG_OFFSET 0x98u
#define MCPWM0_DT1_RED_CFG_RESET 0x00000000u
#define MCPWM0_DT1_RED_CFG_DB1_RED_SHIFT 0u
#define MCPWM0_DT1_RED_CFG_DB1_RED_MASK 0x0000ffffu
static inline uint32_t mcpwm0_dt1_red_cfg_get_db1_red(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_dt1_red_cfg_set_db1_red(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_CARRIER1_CFG_OFFSET 0x9cu
#define MCPWM0_CARRIER1_CFG_RESET 0x00000000u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_EN_SHIFT 0u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_carrier1_cfg_get_chopper1_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_carrier1_cfg_set_chopper1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CARRIER1_CFG_CHOPPER1_PRESCALE_SHIFT 1u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_PRESCALE_MASK 0x0000001eu
static inline uint32_t mcpwm0_carrier1_cfg_get_chopper1_prescale(uint32_t reg) { return reg >> 1 & 0xfu; }
static inline uint32_t mcpwm0_carrier1_cfg_set_chopper1_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffffe1u) | (v << 1 & 0x1eu); }
#define MCPWM0_CARRIER1_CFG_CHOPPER1_DUTY_SHIFT 5u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_DUTY_MASK 0x000000e0u
static inline uint32_t mcpwm0_carrier1_cfg_get_chopper1_duty(uint32_t reg) { return reg >> 5 & 0x7u; }
static inline uint32_t mcpwm0_carrier1_cfg_set_chopper1_duty(uint32_t reg, uint32_t v) { return (reg & 0xffffff1fu) | (v << 5 & 0xe0u); }
#define MCPWM0_CARRIER1_CFG_CHOPPER1_OSHTWTH_SHIFT 8u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_OSHTWTH_MASK 0x00000f00u
static inline uint32_t mcpwm0_carrier1_cfg_get_chopper1_oshtwth(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t mcpwm0_carrier1_cfg_set_chopper1_oshtwth(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }
#define MCPWM0_CARRIER1_CFG_CHOPPER1_OUT_INVERT_SHIFT 12u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_OUT_INVERT_MASK 0x00001000u
static inline uint32_t mcpwm0_carrier1_cfg_get_chopper1_out_invert(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_carrier1_cfg_set_chopper1_out_invert(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_CARRIER1_CFG_CHOPPER1_IN_INVERT_SHIFT 13u
#define MCPWM0_CARRIER1_CFG_CHOPPER1_IN_INVERT_MASK 0x00002000u
static inline uint32_t mcpwm0_carrier1_cfg_get_chopper1_in_invert(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_carrier1_cfg_set_chopper1_in_invert(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define MCPWM0_FH1_CFG0_OFFSET 0xa0u
#define MCPWM0_FH1_CFG0_RESET 0x00000000u
#define MCPWM0_FH1_CFG0_TZ1_SW_CBC_SHIFT 0u
#define MCPWM0_FH1_CFG0_TZ1_SW_CBC_MASK 0x00000001u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_sw_cbc(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_sw_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FH1_CFG0_TZ1_F2_CBC_SHIFT 1u
#define MCPWM0_FH1_CFG0_TZ1_F2_CBC_MASK 0x00000002u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_f2_cbc(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_f2_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_FH1_CFG0_TZ1_F1_CBC_SHIFT 2u
#define MCPWM0_FH1_CFG0_TZ1_F1_CBC_MASK 0x00000004u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_f1_cbc(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_f1_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_FH1_CFG0_TZ1_F0_CBC_SHIFT 3u
#define MCPWM0_FH1_CFG0_TZ1_F0_CBC_MASK 0x00000008u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_f0_cbc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_f0_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FH1_CFG0_TZ1_SW_OST_SHIFT 4u
#define MCPWM0_FH1_CFG0_TZ1_SW_OST_MASK 0x00000010u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_sw_ost(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_sw_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_FH1_CFG0_TZ1_F2_OST_SHIFT 5u
#define MCPWM0_FH1_CFG0_TZ1_F2_OST_MASK 0x00000020u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_f2_ost(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_f2_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_FH1_CFG0_TZ1_F1_OST_SHIFT 6u
#define MCPWM0_FH1_CFG0_TZ1_F1_OST_MASK 0x00000040u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_f1_ost(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_f1_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_FH1_CFG0_TZ1_F0_OST_SHIFT 7u
#define MCPWM0_FH1_CFG0_TZ1_F0_OST_MASK 0x00000080u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_f0_ost(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_f0_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_FH1_CFG0_TZ1_A_CBC_D_SHIFT 8u
#define MCPWM0_FH1_CFG0_TZ1_A_CBC_D_MASK 0x00000300u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_a_cbc_d(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_a_cbc_d(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_FH1_CFG0_TZ1_A_CBC_U_SHIFT 10u
#define MCPWM0_FH1_CFG0_TZ1_A_CBC_U_MASK 0x00000c00u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_a_cbc_u(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_a_cbc_u(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_FH1_CFG0_TZ1_A_OST_D_SHIFT 12u
#define MCPWM0_FH1_CFG0_TZ1_A_OST_D_MASK 0x00003000u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_a_ost_d(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_a_ost_d(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_FH1_CFG0_TZ1_A_OST_U_SHIFT 14u
#define MCPWM0_FH1_CFG0_TZ1_A_OST_U_MASK 0x0000c000u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_a_ost_u(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_a_ost_u(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_FH1_CFG0_TZ1_B_CBC_D_SHIFT 16u
#define MCPWM0_FH1_CFG0_TZ1_B_CBC_D_MASK 0x00030000u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_b_cbc_d(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_b_cbc_d(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_FH1_CFG0_TZ1_B_CBC_U_SHIFT 18u
#define MCPWM0_FH1_CFG0_TZ1_B_CBC_U_MASK 0x000c0000u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_b_cbc_u(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_b_cbc_u(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_FH1_CFG0_TZ1_B_OST_D_SHIFT 20u
#define MCPWM0_FH1_CFG0_TZ1_B_OST_D_MASK 0x00300000u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_b_ost_d(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_b_ost_d(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_FH1_CFG0_TZ1_B_OST_U_SHIFT 22u
#define MCPWM0_FH1_CFG0_TZ1_B_OST_U_MASK 0x00c00000u
static inline uint32_t mcpwm0_fh1_cfg0_get_tz1_b_ost_u(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg0_set_tz1_b_ost_u(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_FH1_CFG1_OFFSET 0xa4u
#define MCPWM0_FH1_CFG1_RESET 0x00000000u
#define MCPWM0_FH1_CFG1_TZ1_CLR_OST_SHIFT 0u
#define MCPWM0_FH1_CFG1_TZ1_CLR_OST_MASK 0x00000001u
static inline uint32_t mcpwm0_fh1_cfg1_get_tz1_clr_ost(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg1_set_tz1_clr_ost(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FH1_CFG1_TZ1_CBCPULSE_SHIFT 1u
#define MCPWM0_FH1_CFG1_TZ1_CBCPULSE_MASK 0x00000006u
static inline uint32_t mcpwm0_fh1_cfg1_get_tz1_cbcpulse(uint32_t reg) { return reg >> 1 & 0x3u; }
static inline uint32_t mcpwm0_fh1_cfg1_set_tz1_cbcpulse(uint32_t reg, uint32_t v) { return (reg & 0xfffffff9u) | (v << 1 & 0x6u); }
#define MCPWM0_FH1_CFG1_TZ1_FORCE_CBC_SHIFT 3u
#define MCPWM0_FH1_CFG1_TZ1_FORCE_CBC_MASK 0x00000008u
static inline uint32_t mcpwm0_fh1_cfg1_get_tz1_force_cbc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg1_set_tz1_force_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FH1_CFG1_TZ1_FORCE_OST_SHIFT 4u
#define MCPWM0_FH1_CFG1_TZ1_FORCE_OST_MASK 0x00000010u
static inline uint32_t mcpwm0_fh1_cfg1_get_tz1_force_ost(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fh1_cfg1_set_tz1_force_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define MCPWM0_FH1_STATUS_OFFSET 0xa8u
#define MCPWM0_FH1_STATUS_RESET 0x00000000u
#define MCPWM0_FH1_STATUS_TZ1_CBC_ON_SHIFT 0u
#define MCPWM0_FH1_STATUS_TZ1_CBC_ON_MASK 0x00000001u
static inline uint32_t mcpwm0_fh1_status_get_tz1_cbc_on(uint32_t reg) { return reg & 0x1u; }
#define MCPWM0_FH1_STATUS_TZ1_OST_ON_SHIFT 1u
#define MCPWM0_FH1_STATUS_TZ1_OST_ON_MASK 0x00000002u
static inline uint32_t mcpwm0_fh1_status_get_tz1_ost_on(uint32_t reg) { return reg >> 1 & 0x1u; }

#define MCPWM0_GEN2_STMP_CFG_OFFSET 0xacu
#define MCPWM0_GEN2_STMP_CFG_RESET 0x00000000u
#define MCPWM0_GEN2_STMP_CFG_CMPR2_A_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN2_STMP_CFG_CMPR2_A_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_gen2_stmp_cfg_get_cmpr2_a_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_gen2_stmp_cfg_set_cmpr2_a_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_GEN2_STMP_CFG_CMPR2_B_UPMETHOD_SHIFT 4u
#define MCPWM0_GEN2_STMP_CFG_CMPR2_B_UPMETHOD_MASK 0x000000f0u
static inline uint32_t mcpwm0_gen2_stmp_cfg_get_cmpr2_b_upmethod(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t mcpwm0_gen2_stmp_cfg_set_cmpr2_b_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define MCPWM0_GEN2_STMP_CFG_CMPR2_A_SHDW_FULL_SHIFT 8u
#define MCPWM0_GEN2_STMP_CFG_CMPR2_A_SHDW_FULL_MASK 0x00000100u
static inline uint32_t mcpwm0_gen2_stmp_cfg_get_cmpr2_a_shdw_full(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_gen2_stmp_cfg_set_cmpr2_a_shdw_full(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_GEN2_STMP_CFG_CMPR2_B_SHDW_FULL_SHIFT 9u
#define MCPWM0_GEN2_STMP_CFG_CMPR2_B_SHDW_FULL_MASK 0x00000200u
static inline uint32_t mcpwm0_gen2_stmp_cfg_get_cmpr2_b_shdw_full(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_gen2_stmp_cfg_set_cmpr2_b_shdw_full(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define MCPWM0_GEN2_TSTMP_A_OFFSET 0xb0u
#define MCPWM0_GEN2_TSTMP_A_RESET 0x00000000u
#define MCPWM0_GEN2_TSTMP_A_CMPR2_A_SHIFT 0u
#define MCPWM0_GEN2_TSTMP_A_CMPR2_A_MASK 0x0000ffffu
static inline uint32_t mcpwm0_gen2_tstmp_a_get_cmpr2_a(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_gen2_tstmp_a_set_cmpr2_a(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_GEN2_TSTMP_B_OFFSET 0xb4u
#define MCPWM0_GEN2_TSTMP_B_RESET 0x00000000u
#define MCPWM0_GEN2_TSTMP_B_CMPR2_B_SHIFT 0u
#define MCPWM0_GEN2_TSTMP_B_CMPR2_B_MASK 0x0000ffffu
static inline uint32_t mcpwm0_gen2_tstmp_b_get_cmpr2_b(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_gen2_tstmp_b_set_cmpr2_b(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_GEN2_CFG0_OFFSET 0xb8u
#define MCPWM0_GEN2_CFG0_RESET 0x00000000u
#define MCPWM0_GEN2_CFG0_GEN2_CFG_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN2_CFG0_GEN2_CFG_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_gen2_cfg0_get_gen2_cfg_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_gen2_cfg0_set_gen2_cfg_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_GEN2_CFG0_GEN2_T0_SEL_SHIFT 4u
#define MCPWM0_GEN2_CFG0_GEN2_T0_SEL_MASK 0x00000070u
static inline uint32_t mcpwm0_gen2_cfg0_get_gen2_t0_sel(uint32_t reg) { return reg >> 4 & 0x7u; }
static inline uint32_t mcpwm0_gen2_cfg0_set_gen2_t0_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff8fu) | (v << 4 & 0x70u); }
#define MCPWM0_GEN2_CFG0_GEN2_T1_SEL_SHIFT 7u
#define MCPWM0_GEN2_CFG0_GEN2_T1_SEL_MASK 0x00000380u
static inline uint32_t mcpwm0_gen2_cfg0_get_gen2_t1_sel(uint32_t reg) { return reg >> 7 & 0x7u; }
static inline uint32_t mcpwm0_gen2_cfg0_set_gen2_t1_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffc7fu) | (v << 7 & 0x380u); }

#define MCPWM0_GEN2_FORCE_OFFSET 0xbcu
#define MCPWM0_GEN2_FORCE_RESET 0x00000020u
#define MCPWM0_GEN2_FORCE_GEN2_CNTUFORCE_UPMETHOD_SHIFT 0u
#define MCPWM0_GEN2_FORCE_GEN2_CNTUFORCE_UPMETHOD_MASK 0x0000003fu
static inline uint32_t mcpwm0_gen2_force_get_gen2_cntuforce_upmethod(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_cntuforce_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define MCPWM0_GEN2_FORCE_GEN2_A_CNTUFORCE_MODE_SHIFT 6u
#define MCPWM0_GEN2_FORCE_GEN2_A_CNTUFORCE_MODE_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen2_force_get_gen2_a_cntuforce_mode(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_a_cntuforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN2_FORCE_GEN2_B_CNTUFORCE_MODE_SHIFT 8u
#define MCPWM0_GEN2_FORCE_GEN2_B_CNTUFORCE_MODE_MASK 0x00000300u
static inline uint32_t mcpwm0_gen2_force_get_gen2_b_cntuforce_mode(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_b_cntuforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN2_FORCE_GEN2_A_NCIFORCE_SHIFT 10u
#define MCPWM0_GEN2_FORCE_GEN2_A_NCIFORCE_MASK 0x00000400u
static inline uint32_t mcpwm0_gen2_force_get_gen2_a_nciforce(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_a_nciforce(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_GEN2_FORCE_GEN2_A_NCIFORCE_MODE_SHIFT 11u
#define MCPWM0_GEN2_FORCE_GEN2_A_NCIFORCE_MODE_MASK 0x00001800u
static inline uint32_t mcpwm0_gen2_force_get_gen2_a_nciforce_mode(uint32_t reg) { return reg >> 11 & 0x3u; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_a_nciforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffe7ffu) | (v << 11 & 0x1800u); }
#define MCPWM0_GEN2_FORCE_GEN2_B_NCIFORCE_SHIFT 13u
#define MCPWM0_GEN2_FORCE_GEN2_B_NCIFORCE_MASK 0x00002000u
static inline uint32_t mcpwm0_gen2_force_get_gen2_b_nciforce(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_b_nciforce(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_GEN2_FORCE_GEN2_B_NCIFORCE_MODE_SHIFT 14u
#define MCPWM0_GEN2_FORCE_GEN2_B_NCIFORCE_MODE_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen2_force_get_gen2_b_nciforce_mode(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen2_force_set_gen2_b_nciforce_mode(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }

#define MCPWM0_GEN2_A_OFFSET 0xc0u
#define MCPWM0_GEN2_A_RESET 0x00000000u
#define MCPWM0_GEN2_A_UTEZ_SHIFT 0u
#define MCPWM0_GEN2_A_UTEZ_MASK 0x00000003u
static inline uint32_t mcpwm0_gen2_a_get_utez(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_utez(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_GEN2_A_UTEP_SHIFT 2u
#define MCPWM0_GEN2_A_UTEP_MASK 0x0000000cu
static inline uint32_t mcpwm0_gen2_a_get_utep(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_utep(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_GEN2_A_UTEA_SHIFT 4u
#define MCPWM0_GEN2_A_UTEA_MASK 0x00000030u
static inline uint32_t mcpwm0_gen2_a_get_utea(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_utea(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define MCPWM0_GEN2_A_UTEB_SHIFT 6u
#define MCPWM0_GEN2_A_UTEB_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen2_a_get_uteb(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_uteb(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN2_A_UT0_SHIFT 8u
#define MCPWM0_GEN2_A_UT0_MASK 0x00000300u
static inline uint32_t mcpwm0_gen2_a_get_ut0(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_ut0(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN2_A_UT1_SHIFT 10u
#define MCPWM0_GEN2_A_UT1_MASK 0x00000c00u
static inline uint32_t mcpwm0_gen2_a_get_ut1(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_ut1(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_GEN2_A_DTEZ_SHIFT 12u
#define MCPWM0_GEN2_A_DTEZ_MASK 0x00003000u
static inline uint32_t mcpwm0_gen2_a_get_dtez(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_dtez(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_GEN2_A_DTEP_SHIFT 14u
#define MCPWM0_GEN2_A_DTEP_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen2_a_get_dtep(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_dtep(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_GEN2_A_DTEA_SHIFT 16u
#define MCPWM0_GEN2_A_DTEA_MASK 0x00030000u
static inline uint32_t mcpwm0_gen2_a_get_dtea(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_dtea(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_GEN2_A_DTEB_SHIFT 18u
#define MCPWM0_GEN2_A_DTEB_MASK 0x000c0000u
static inline uint32_t mcpwm0_gen2_a_get_dteb(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_dteb(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_GEN2_A_DT0_SHIFT 20u
#define MCPWM0_GEN2_A_DT0_MASK 0x00300000u
static inline uint32_t mcpwm0_gen2_a_get_dt0(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_dt0(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_GEN2_A_DT1_SHIFT 22u
#define MCPWM0_GEN2_A_DT1_MASK 0x00c00000u
static inline uint32_t mcpwm0_gen2_a_get_dt1(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_gen2_a_set_dt1(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_GEN2_B_OFFSET 0xc4u
#define MCPWM0_GEN2_B_RESET 0x00000000u
#define MCPWM0_GEN2_B_UTEZ_SHIFT 0u
#define MCPWM0_GEN2_B_UTEZ_MASK 0x00000003u
static inline uint32_t mcpwm0_gen2_b_get_utez(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_utez(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define MCPWM0_GEN2_B_UTEP_SHIFT 2u
#define MCPWM0_GEN2_B_UTEP_MASK 0x0000000cu
static inline uint32_t mcpwm0_gen2_b_get_utep(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_utep(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define MCPWM0_GEN2_B_UTEA_SHIFT 4u
#define MCPWM0_GEN2_B_UTEA_MASK 0x00000030u
static inline uint32_t mcpwm0_gen2_b_get_utea(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_utea(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define MCPWM0_GEN2_B_UTEB_SHIFT 6u
#define MCPWM0_GEN2_B_UTEB_MASK 0x000000c0u
static inline uint32_t mcpwm0_gen2_b_get_uteb(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_uteb(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define MCPWM0_GEN2_B_UT0_SHIFT 8u
#define MCPWM0_GEN2_B_UT0_MASK 0x00000300u
static inline uint32_t mcpwm0_gen2_b_get_ut0(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_ut0(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_GEN2_B_UT1_SHIFT 10u
#define MCPWM0_GEN2_B_UT1_MASK 0x00000c00u
static inline uint32_t mcpwm0_gen2_b_get_ut1(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_ut1(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_GEN2_B_DTEZ_SHIFT 12u
#define MCPWM0_GEN2_B_DTEZ_MASK 0x00003000u
static inline uint32_t mcpwm0_gen2_b_get_dtez(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_dtez(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_GEN2_B_DTEP_SHIFT 14u
#define MCPWM0_GEN2_B_DTEP_MASK 0x0000c000u
static inline uint32_t mcpwm0_gen2_b_get_dtep(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_dtep(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_GEN2_B_DTEA_SHIFT 16u
#define MCPWM0_GEN2_B_DTEA_MASK 0x00030000u
static inline uint32_t mcpwm0_gen2_b_get_dtea(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_dtea(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_GEN2_B_DTEB_SHIFT 18u
#define MCPWM0_GEN2_B_DTEB_MASK 0x000c0000u
static inline uint32_t mcpwm0_gen2_b_get_dteb(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_dteb(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_GEN2_B_DT0_SHIFT 20u
#define MCPWM0_GEN2_B_DT0_MASK 0x00300000u
static inline uint32_t mcpwm0_gen2_b_get_dt0(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_dt0(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_GEN2_B_DT1_SHIFT 22u
#define MCPWM0_GEN2_B_DT1_MASK 0x00c00000u
static inline uint32_t mcpwm0_gen2_b_get_dt1(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_gen2_b_set_dt1(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_DT2_CFG_OFFSET 0xc8u
#define MCPWM0_DT2_CFG_RESET 0x00018000u
#define MCPWM0_DT2_CFG_DB2_FED_UPMETHOD_SHIFT 0u
#define MCPWM0_DT2_CFG_DB2_FED_UPMETHOD_MASK 0x0000000fu
static inline uint32_t mcpwm0_dt2_cfg_get_db2_fed_upmethod(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_fed_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define MCPWM0_DT2_CFG_DB2_RED_UPMETHOD_SHIFT 4u
#define MCPWM0_DT2_CFG_DB2_RED_UPMETHOD_MASK 0x000000f0u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_red_upmethod(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_red_upmethod(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define MCPWM0_DT2_CFG_DB2_DEB_MODE_SHIFT 8u
#define MCPWM0_DT2_CFG_DB2_DEB_MODE_MASK 0x00000100u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_deb_mode(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_deb_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_DT2_CFG_DB2_A_OUTSWAP_SHIFT 9u
#define MCPWM0_DT2_CFG_DB2_A_OUTSWAP_MASK 0x00000200u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_a_outswap(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_a_outswap(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_DT2_CFG_DB2_B_OUTSWAP_SHIFT 10u
#define MCPWM0_DT2_CFG_DB2_B_OUTSWAP_MASK 0x00000400u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_b_outswap(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_b_outswap(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_DT2_CFG_DB2_RED_INSEL_SHIFT 11u
#define MCPWM0_DT2_CFG_DB2_RED_INSEL_MASK 0x00000800u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_red_insel(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_red_insel(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_DT2_CFG_DB2_FED_INSEL_SHIFT 12u
#define MCPWM0_DT2_CFG_DB2_FED_INSEL_MASK 0x00001000u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_fed_insel(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_fed_insel(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_DT2_CFG_DB2_RED_OUTINVERT_SHIFT 13u
#define MCPWM0_DT2_CFG_DB2_RED_OUTINVERT_MASK 0x00002000u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_red_outinvert(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_red_outinvert(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_DT2_CFG_DB2_FED_OUTINVERT_SHIFT 14u
#define MCPWM0_DT2_CFG_DB2_FED_OUTINVERT_MASK 0x00004000u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_fed_outinvert(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_fed_outinvert(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_DT2_CFG_DB2_A_OUTBYPASS_SHIFT 15u
#define MCPWM0_DT2_CFG_DB2_A_OUTBYPASS_MASK 0x00008000u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_a_outbypass(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_a_outbypass(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_DT2_CFG_DB2_B_OUTBYPASS_SHIFT 16u
#define MCPWM0_DT2_CFG_DB2_B_OUTBYPASS_MASK 0x00010000u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_b_outbypass(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_b_outbypass(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_DT2_CFG_DB2_CLK_SEL_SHIFT 17u
#define MCPWM0_DT2_CFG_DB2_CLK_SEL_MASK 0x00020000u
static inline uint32_t mcpwm0_dt2_cfg_get_db2_clk_sel(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_dt2_cfg_set_db2_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define MCPWM0_DT2_FED_CFG_OFFSET 0xccu
#define MCPWM0_DT2_FED_CFG_RESET 0x00000000u
#define MCPWM0_DT2_FED_CFG_DB2_FED_SHIFT 0u
#define MCPWM0_DT2_FED_CFG_DB2_FED_MASK 0x0000ffffu
static inline uint32_t mcpwm0_dt2_fed_cfg_get_db2_fed(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_dt2_fed_cfg_set_db2_fed(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_DT2_RED_CFG_OFFSET 0xd0u
#define MCPWM0_DT2_RED_CFG_RESET 0x00000000u
#define MCPWM0_DT2_RED_CFG_DB2_RED_SHIFT 0u
#define MCPWM0_DT2_RED_CFG_DB2_RED_MASK 0x0000ffffu
static inline uint32_t mcpwm0_dt2_red_cfg_get_db2_red(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t mcpwm0_dt2_red_cfg_set_db2_red(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define MCPWM0_CARRIER2_CFG_OFFSET 0xd4u
#define MCPWM0_CARRIER2_CFG_RESET 0x00000000u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_EN_SHIFT 0u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_carrier2_cfg_get_chopper2_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_carrier2_cfg_set_chopper2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CARRIER2_CFG_CHOPPER2_PRESCALE_SHIFT 1u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_PRESCALE_MASK 0x0000001eu
static inline uint32_t mcpwm0_carrier2_cfg_get_chopper2_prescale(uint32_t reg) { return reg >> 1 & 0xfu; }
static inline uint32_t mcpwm0_carrier2_cfg_set_chopper2_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffffffe1u) | (v << 1 & 0x1eu); }
#define MCPWM0_CARRIER2_CFG_CHOPPER2_DUTY_SHIFT 5u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_DUTY_MASK 0x000000e0u
static inline uint32_t mcpwm0_carrier2_cfg_get_chopper2_duty(uint32_t reg) { return reg >> 5 & 0x7u; }
static inline uint32_t mcpwm0_carrier2_cfg_set_chopper2_duty(uint32_t reg, uint32_t v) { return (reg & 0xffffff1fu) | (v << 5 & 0xe0u); }
#define MCPWM0_CARRIER2_CFG_CHOPPER2_OSHTWTH_SHIFT 8u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_OSHTWTH_MASK 0x00000f00u
static inline uint32_t mcpwm0_carrier2_cfg_get_chopper2_oshtwth(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t mcpwm0_carrier2_cfg_set_chopper2_oshtwth(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }
#define MCPWM0_CARRIER2_CFG_CHOPPER2_OUT_INVERT_SHIFT 12u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_OUT_INVERT_MASK 0x00001000u
static inline uint32_t mcpwm0_carrier2_cfg_get_chopper2_out_invert(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_carrier2_cfg_set_chopper2_out_invert(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_CARRIER2_CFG_CHOPPER2_IN_INVERT_SHIFT 13u
#define MCPWM0_CARRIER2_CFG_CHOPPER2_IN_INVERT_MASK 0x00002000u
static inline uint32_t mcpwm0_carrier2_cfg_get_chopper2_in_invert(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_carrier2_cfg_set_chopper2_in_invert(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define MCPWM0_FH2_CFG0_OFFSET 0xd8u
#define MCPWM0_FH2_CFG0_RESET 0x00000000u
#define MCPWM0_FH2_CFG0_TZ2_SW_CBC_SHIFT 0u
#define MCPWM0_FH2_CFG0_TZ2_SW_CBC_MASK 0x00000001u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_sw_cbc(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_sw_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FH2_CFG0_TZ2_F2_CBC_SHIFT 1u
#define MCPWM0_FH2_CFG0_TZ2_F2_CBC_MASK 0x00000002u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_f2_cbc(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_f2_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_FH2_CFG0_TZ2_F1_CBC_SHIFT 2u
#define MCPWM0_FH2_CFG0_TZ2_F1_CBC_MASK 0x00000004u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_f1_cbc(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_f1_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_FH2_CFG0_TZ2_F0_CBC_SHIFT 3u
#define MCPWM0_FH2_CFG0_TZ2_F0_CBC_MASK 0x00000008u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_f0_cbc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_f0_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FH2_CFG0_TZ2_SW_OST_SHIFT 4u
#define MCPWM0_FH2_CFG0_TZ2_SW_OST_MASK 0x00000010u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_sw_ost(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_sw_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_FH2_CFG0_TZ2_F2_OST_SHIFT 5u
#define MCPWM0_FH2_CFG0_TZ2_F2_OST_MASK 0x00000020u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_f2_ost(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_f2_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_FH2_CFG0_TZ2_F1_OST_SHIFT 6u
#define MCPWM0_FH2_CFG0_TZ2_F1_OST_MASK 0x00000040u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_f1_ost(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_f1_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_FH2_CFG0_TZ2_F0_OST_SHIFT 7u
#define MCPWM0_FH2_CFG0_TZ2_F0_OST_MASK 0x00000080u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_f0_ost(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_f0_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_FH2_CFG0_TZ2_A_CBC_D_SHIFT 8u
#define MCPWM0_FH2_CFG0_TZ2_A_CBC_D_MASK 0x00000300u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_a_cbc_d(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_a_cbc_d(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define MCPWM0_FH2_CFG0_TZ2_A_CBC_U_SHIFT 10u
#define MCPWM0_FH2_CFG0_TZ2_A_CBC_U_MASK 0x00000c00u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_a_cbc_u(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_a_cbc_u(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define MCPWM0_FH2_CFG0_TZ2_A_OST_D_SHIFT 12u
#define MCPWM0_FH2_CFG0_TZ2_A_OST_D_MASK 0x00003000u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_a_ost_d(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_a_ost_d(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define MCPWM0_FH2_CFG0_TZ2_A_OST_U_SHIFT 14u
#define MCPWM0_FH2_CFG0_TZ2_A_OST_U_MASK 0x0000c000u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_a_ost_u(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_a_ost_u(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }
#define MCPWM0_FH2_CFG0_TZ2_B_CBC_D_SHIFT 16u
#define MCPWM0_FH2_CFG0_TZ2_B_CBC_D_MASK 0x00030000u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_b_cbc_d(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_b_cbc_d(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define MCPWM0_FH2_CFG0_TZ2_B_CBC_U_SHIFT 18u
#define MCPWM0_FH2_CFG0_TZ2_B_CBC_U_MASK 0x000c0000u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_b_cbc_u(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_b_cbc_u(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MCPWM0_FH2_CFG0_TZ2_B_OST_D_SHIFT 20u
#define MCPWM0_FH2_CFG0_TZ2_B_OST_D_MASK 0x00300000u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_b_ost_d(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_b_ost_d(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define MCPWM0_FH2_CFG0_TZ2_B_OST_U_SHIFT 22u
#define MCPWM0_FH2_CFG0_TZ2_B_OST_U_MASK 0x00c00000u
static inline uint32_t mcpwm0_fh2_cfg0_get_tz2_b_ost_u(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg0_set_tz2_b_ost_u(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }

#define MCPWM0_FH2_CFG1_OFFSET 0xdcu
#define MCPWM0_FH2_CFG1_RESET 0x00000000u
#define MCPWM0_FH2_CFG1_TZ2_CLR_OST_SHIFT 0u
#define MCPWM0_FH2_CFG1_TZ2_CLR_OST_MASK 0x00000001u
static inline uint32_t mcpwm0_fh2_cfg1_get_tz2_clr_ost(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg1_set_tz2_clr_ost(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FH2_CFG1_TZ2_CBCPULSE_SHIFT 1u
#define MCPWM0_FH2_CFG1_TZ2_CBCPULSE_MASK 0x00000006u
static inline uint32_t mcpwm0_fh2_cfg1_get_tz2_cbcpulse(uint32_t reg) { return reg >> 1 & 0x3u; }
static inline uint32_t mcpwm0_fh2_cfg1_set_tz2_cbcpulse(uint32_t reg, uint32_t v) { return (reg & 0xfffffff9u) | (v << 1 & 0x6u); }
#define MCPWM0_FH2_CFG1_TZ2_FORCE_CBC_SHIFT 3u
#define MCPWM0_FH2_CFG1_TZ2_FORCE_CBC_MASK 0x00000008u
static inline uint32_t mcpwm0_fh2_cfg1_get_tz2_force_cbc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg1_set_tz2_force_cbc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FH2_CFG1_TZ2_FORCE_OST_SHIFT 4u
#define MCPWM0_FH2_CFG1_TZ2_FORCE_OST_MASK 0x00000010u
static inline uint32_t mcpwm0_fh2_cfg1_get_tz2_force_ost(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fh2_cfg1_set_tz2_force_ost(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define MCPWM0_FH2_STATUS_OFFSET 0xe0u
#define MCPWM0_FH2_STATUS_RESET 0x00000000u
#define MCPWM0_FH2_STATUS_TZ2_CBC_ON_SHIFT 0u
#define MCPWM0_FH2_STATUS_TZ2_CBC_ON_MASK 0x00000001u
static inline uint32_t mcpwm0_fh2_status_get_tz2_cbc_on(uint32_t reg) { return reg & 0x1u; }
#define MCPWM0_FH2_STATUS_TZ2_OST_ON_SHIFT 1u
#define MCPWM0_FH2_STATUS_TZ2_OST_ON_MASK 0x00000002u
static inline uint32_t mcpwm0_fh2_status_get_tz2_ost_on(uint32_t reg) { return reg >> 1 & 0x1u; }

#define MCPWM0_FAULT_DETECT_OFFSET 0xe4u
#define MCPWM0_FAULT_DETECT_RESET 0x00000000u
#define MCPWM0_FAULT_DETECT_F0_EN_SHIFT 0u
#define MCPWM0_FAULT_DETECT_F0_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_fault_detect_get_f0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_fault_detect_set_f0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_FAULT_DETECT_F1_EN_SHIFT 1u
#define MCPWM0_FAULT_DETECT_F1_EN_MASK 0x00000002u
static inline uint32_t mcpwm0_fault_detect_get_f1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_fault_detect_set_f1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_FAULT_DETECT_F2_EN_SHIFT 2u
#define MCPWM0_FAULT_DETECT_F2_EN_MASK 0x00000004u
static inline uint32_t mcpwm0_fault_detect_get_f2_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_fault_detect_set_f2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_FAULT_DETECT_F0_POLE_SHIFT 3u
#define MCPWM0_FAULT_DETECT_F0_POLE_MASK 0x00000008u
static inline uint32_t mcpwm0_fault_detect_get_f0_pole(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_fault_detect_set_f0_pole(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_FAULT_DETECT_F1_POLE_SHIFT 4u
#define MCPWM0_FAULT_DETECT_F1_POLE_MASK 0x00000010u
static inline uint32_t mcpwm0_fault_detect_get_f1_pole(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_fault_detect_set_f1_pole(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_FAULT_DETECT_F2_POLE_SHIFT 5u
#define MCPWM0_FAULT_DETECT_F2_POLE_MASK 0x00000020u
static inline uint32_t mcpwm0_fault_detect_get_f2_pole(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_fault_detect_set_f2_pole(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_FAULT_DETECT_EVENT_F0_SHIFT 6u
#define MCPWM0_FAULT_DETECT_EVENT_F0_MASK 0x00000040u
static inline uint32_t mcpwm0_fault_detect_get_event_f0(uint32_t reg) { return reg >> 6 & 0x1u; }
#define MCPWM0_FAULT_DETECT_EVENT_F1_SHIFT 7u
#define MCPWM0_FAULT_DETECT_EVENT_F1_MASK 0x00000080u
static inline uint32_t mcpwm0_fault_detect_get_event_f1(uint32_t reg) { return reg >> 7 & 0x1u; }
#define MCPWM0_FAULT_DETECT_EVENT_F2_SHIFT 8u
#define MCPWM0_FAULT_DETECT_EVENT_F2_MASK 0x00000100u
static inline uint32_t mcpwm0_fault_detect_get_event_f2(uint32_t reg) { return reg >> 8 & 0x1u; }

#define MCPWM0_CAP_TIMER_CFG_OFFSET 0xe8u
#define MCPWM0_CAP_TIMER_CFG_RESET 0x00000000u
#define MCPWM0_CAP_TIMER_CFG_CAP_TIMER_EN_SHIFT 0u
#define MCPWM0_CAP_TIMER_CFG_CAP_TIMER_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_cap_timer_cfg_get_cap_timer_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_cap_timer_cfg_set_cap_timer_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CAP_TIMER_CFG_CAP_SYNCI_EN_SHIFT 1u
#define MCPWM0_CAP_TIMER_CFG_CAP_SYNCI_EN_MASK 0x00000002u
static inline uint32_t mcpwm0_cap_timer_cfg_get_cap_synci_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_cap_timer_cfg_set_cap_synci_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_CAP_TIMER_CFG_CAP_SYNCI_SEL_SHIFT 2u
#define MCPWM0_CAP_TIMER_CFG_CAP_SYNCI_SEL_MASK 0x0000001cu
static inline uint32_t mcpwm0_cap_timer_cfg_get_cap_synci_sel(uint32_t reg) { return reg >> 2 & 0x7u; }
static inline uint32_t mcpwm0_cap_timer_cfg_set_cap_synci_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffe3u) | (v << 2 & 0x1cu); }
#define MCPWM0_CAP_TIMER_CFG_CAP_SYNC_SW_SHIFT 5u
#define MCPWM0_CAP_TIMER_CFG_CAP_SYNC_SW_MASK 0x00000020u
static inline uint32_t mcpwm0_cap_timer_cfg_set_cap_sync_sw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define MCPWM0_CAP_TIMER_PHASE_OFFSET 0xecu
#define MCPWM0_CAP_TIMER_PHASE_RESET 0x00000000u
#define MCPWM0_CAP_TIMER_PHASE_CAP_PHASE_SHIFT 0u
#define MCPWM0_CAP_TIMER_PHASE_CAP_PHASE_MASK 0xffffffffu

#define MCPWM0_CAP_CH0_CFG_OFFSET 0xf0u
#define MCPWM0_CAP_CH0_CFG_RESET 0x00000000u
#define MCPWM0_CAP_CH0_CFG_CAP0_EN_SHIFT 0u
#define MCPWM0_CAP_CH0_CFG_CAP0_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_cap_ch0_cfg_get_cap0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_cap_ch0_cfg_set_cap0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CAP_CH0_CFG_CAP0_MODE_SHIFT 1u
#define MCPWM0_CAP_CH0_CFG_CAP0_MODE_MASK 0x00000006u
static inline uint32_t mcpwm0_cap_ch0_cfg_get_cap0_mode(uint32_t reg) { return reg >> 1 & 0x3u; }
static inline uint32_t mcpwm0_cap_ch0_cfg_set_cap0_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff9u) | (v << 1 & 0x6u); }
#define MCPWM0_CAP_CH0_CFG_CAP0_PRESCALE_SHIFT 3u
#define MCPWM0_CAP_CH0_CFG_CAP0_PRESCALE_MASK 0x000007f8u
static inline uint32_t mcpwm0_cap_ch0_cfg_get_cap0_prescale(uint32_t reg) { return reg >> 3 & 0xffu; }
static inline uint32_t mcpwm0_cap_ch0_cfg_set_cap0_prescale(uint32_t reg, uint32_t v) { return (reg & 0xfffff807u) | (v << 3 & 0x7f8u); }
#define MCPWM0_CAP_CH0_CFG_CAP0_IN_INVERT_SHIFT 11u
#define MCPWM0_CAP_CH0_CFG_CAP0_IN_INVERT_MASK 0x00000800u
static inline uint32_t mcpwm0_cap_ch0_cfg_get_cap0_in_invert(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_cap_ch0_cfg_set_cap0_in_invert(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_CAP_CH0_CFG_CAP0_SW_SHIFT 12u
#define MCPWM0_CAP_CH0_CFG_CAP0_SW_MASK 0x00001000u
static inline uint32_t mcpwm0_cap_ch0_cfg_set_cap0_sw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define MCPWM0_CAP_CH1_CFG_OFFSET 0xf4u
#define MCPWM0_CAP_CH1_CFG_RESET 0x00000000u
#define MCPWM0_CAP_CH1_CFG_CAP1_EN_SHIFT 0u
#define MCPWM0_CAP_CH1_CFG_CAP1_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_cap_ch1_cfg_get_cap1_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_cap_ch1_cfg_set_cap1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CAP_CH1_CFG_CAP1_MODE_SHIFT 1u
#define MCPWM0_CAP_CH1_CFG_CAP1_MODE_MASK 0x00000006u
static inline uint32_t mcpwm0_cap_ch1_cfg_get_cap1_mode(uint32_t reg) { return reg >> 1 & 0x3u; }
static inline uint32_t mcpwm0_cap_ch1_cfg_set_cap1_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff9u) | (v << 1 & 0x6u); }
#define MCPWM0_CAP_CH1_CFG_CAP1_PRESCALE_SHIFT 3u
#define MCPWM0_CAP_CH1_CFG_CAP1_PRESCALE_MASK 0x000007f8u
static inline uint32_t mcpwm0_cap_ch1_cfg_get_cap1_prescale(uint32_t reg) { return reg >> 3 & 0xffu; }
static inline uint32_t mcpwm0_cap_ch1_cfg_set_cap1_prescale(uint32_t reg, uint32_t v) { return (reg & 0xfffff807u) | (v << 3 & 0x7f8u); }
#define MCPWM0_CAP_CH1_CFG_CAP1_IN_INVERT_SHIFT 11u
#define MCPWM0_CAP_CH1_CFG_CAP1_IN_INVERT_MASK 0x00000800u
static inline uint32_t mcpwm0_cap_ch1_cfg_get_cap1_in_invert(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_cap_ch1_cfg_set_cap1_in_invert(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_CAP_CH1_CFG_CAP1_SW_SHIFT 12u
#define MCPWM0_CAP_CH1_CFG_CAP1_SW_MASK 0x00001000u
static inline uint32_t mcpwm0_cap_ch1_cfg_set_cap1_sw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define MCPWM0_CAP_CH2_CFG_OFFSET 0xf8u
#define MCPWM0_CAP_CH2_CFG_RESET 0x00000000u
#define MCPWM0_CAP_CH2_CFG_CAP2_EN_SHIFT 0u
#define MCPWM0_CAP_CH2_CFG_CAP2_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_cap_ch2_cfg_get_cap2_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_cap_ch2_cfg_set_cap2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_CAP_CH2_CFG_CAP2_MODE_SHIFT 1u
#define MCPWM0_CAP_CH2_CFG_CAP2_MODE_MASK 0x00000006u
static inline uint32_t mcpwm0_cap_ch2_cfg_get_cap2_mode(uint32_t reg) { return reg >> 1 & 0x3u; }
static inline uint32_t mcpwm0_cap_ch2_cfg_set_cap2_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff9u) | (v << 1 & 0x6u); }
#define MCPWM0_CAP_CH2_CFG_CAP2_PRESCALE_SHIFT 3u
#define MCPWM0_CAP_CH2_CFG_CAP2_PRESCALE_MASK 0x000007f8u
static inline uint32_t mcpwm0_cap_ch2_cfg_get_cap2_prescale(uint32_t reg) { return reg >> 3 & 0xffu; }
static inline uint32_t mcpwm0_cap_ch2_cfg_set_cap2_prescale(uint32_t reg, uint32_t v) { return (reg & 0xfffff807u) | (v << 3 & 0x7f8u); }
#define MCPWM0_CAP_CH2_CFG_CAP2_IN_INVERT_SHIFT 11u
#define MCPWM0_CAP_CH2_CFG_CAP2_IN_INVERT_MASK 0x00000800u
static inline uint32_t mcpwm0_cap_ch2_cfg_get_cap2_in_invert(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_cap_ch2_cfg_set_cap2_in_invert(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_CAP_CH2_CFG_CAP2_SW_SHIFT 12u
#define MCPWM0_CAP_CH2_CFG_CAP2_SW_MASK 0x00001000u
static inline uint32_t mcpwm0_cap_ch2_cfg_set_cap2_sw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define MCPWM0_CAP_CH0_OFFSET 0xfcu
#define MCPWM0_CAP_CH0_RESET 0x00000000u
#define MCPWM0_CAP_CH0_CAP0_VALUE_SHIFT 0u
#define MCPWM0_CAP_CH0_CAP0_VALUE_MASK 0xffffffffu

#define MCPWM0_CAP_CH1_OFFSET 0x100u
#define MCPWM0_CAP_CH1_RESET 0x00000000u
#define MCPWM0_CAP_CH1_CAP1_VALUE_SHIFT 0u
#define MCPWM0_CAP_CH1_CAP1_VALUE_MASK 0xffffffffu

#define MCPWM0_CAP_CH2_OFFSET 0x104u
#define MCPWM0_CAP_CH2_RESET 0x00000000u
#define MCPWM0_CAP_CH2_CAP2_VALUE_SHIFT 0u
#define MCPWM0_CAP_CH2_CAP2_VALUE_MASK 0xffffffffu

#define MCPWM0_CAP_STATUS_OFFSET 0x108u
#define MCPWM0_CAP_STATUS_RESET 0x00000000u
#define MCPWM0_CAP_STATUS_CAP0_EDGE_SHIFT 0u
#define MCPWM0_CAP_STATUS_CAP0_EDGE_MASK 0x00000001u
static inline uint32_t mcpwm0_cap_status_get_cap0_edge(uint32_t reg) { return reg & 0x1u; }
#define MCPWM0_CAP_STATUS_CAP1_EDGE_SHIFT 1u
#define MCPWM0_CAP_STATUS_CAP1_EDGE_MASK 0x00000002u
static inline uint32_t mcpwm0_cap_status_get_cap1_edge(uint32_t reg) { return reg >> 1 & 0x1u; }
#define MCPWM0_CAP_STATUS_CAP2_EDGE_SHIFT 2u
#define MCPWM0_CAP_STATUS_CAP2_EDGE_MASK 0x00000004u
static inline uint32_t mcpwm0_cap_status_get_cap2_edge(uint32_t reg) { return reg >> 2 & 0x1u; }

#define MCPWM0_UPDATE_CFG_OFFSET 0x10cu
#define MCPWM0_UPDATE_CFG_RESET 0x00000055u
#define MCPWM0_UPDATE_CFG_GLOBAL_UP_EN_SHIFT 0u
#define MCPWM0_UPDATE_CFG_GLOBAL_UP_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_update_cfg_get_global_up_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_global_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_UPDATE_CFG_GLOBAL_FORCE_UP_SHIFT 1u
#define MCPWM0_UPDATE_CFG_GLOBAL_FORCE_UP_MASK 0x00000002u
static inline uint32_t mcpwm0_update_cfg_get_global_force_up(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_global_force_up(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_UPDATE_CFG_OP0_UP_EN_SHIFT 2u
#define MCPWM0_UPDATE_CFG_OP0_UP_EN_MASK 0x00000004u
static inline uint32_t mcpwm0_update_cfg_get_op0_up_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_op0_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_UPDATE_CFG_OP0_FORCE_UP_SHIFT 3u
#define MCPWM0_UPDATE_CFG_OP0_FORCE_UP_MASK 0x00000008u
static inline uint32_t mcpwm0_update_cfg_get_op0_force_up(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_op0_force_up(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_UPDATE_CFG_OP1_UP_EN_SHIFT 4u
#define MCPWM0_UPDATE_CFG_OP1_UP_EN_MASK 0x00000010u
static inline uint32_t mcpwm0_update_cfg_get_op1_up_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_op1_up_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_UPDATE_CFG_OP1_FORCE_UP_SHIFT 5u
#define MCPWM0_UPDATE_CFG_OP1_FORCE_UP_MASK 0x00000020u
static inline uint32_t mcpwm0_update_cfg_get_op1_force_up(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_op1_force_up(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_UPDATE_CFG_OP2_UP_EN_SHIFT 6u
#define MCPWM0_UPDATE_CFG_OP2_UP_EN_MASK 0x00000040u
static inline uint32_t mcpwm0_update_cfg_get_op2_up_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_op2_up_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_UPDATE_CFG_OP2_FORCE_UP_SHIFT 7u
#define MCPWM0_UPDATE_CFG_OP2_FORCE_UP_MASK 0x00000080u
static inline uint32_t mcpwm0_update_cfg_get_op2_force_up(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_update_cfg_set_op2_force_up(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define MCPWM0_INT_ENA_OFFSET 0x110u
#define MCPWM0_INT_ENA_RESET 0x00000000u
#define MCPWM0_INT_ENA_TIMER0_STOP_INT_ENA_SHIFT 0u
#define MCPWM0_INT_ENA_TIMER0_STOP_INT_ENA_MASK 0x00000001u
static inline uint32_t mcpwm0_int_ena_get_timer0_stop_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer0_stop_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_INT_ENA_TIMER1_STOP_INT_ENA_SHIFT 1u
#define MCPWM0_INT_ENA_TIMER1_STOP_INT_ENA_MASK 0x00000002u
static inline uint32_t mcpwm0_int_ena_get_timer1_stop_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer1_stop_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_INT_ENA_TIMER2_STOP_INT_ENA_SHIFT 2u
#define MCPWM0_INT_ENA_TIMER2_STOP_INT_ENA_MASK 0x00000004u
static inline uint32_t mcpwm0_int_ena_get_timer2_stop_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer2_stop_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_INT_ENA_TIMER0_TEZ_INT_ENA_SHIFT 3u
#define MCPWM0_INT_ENA_TIMER0_TEZ_INT_ENA_MASK 0x00000008u
static inline uint32_t mcpwm0_int_ena_get_timer0_tez_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer0_tez_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_INT_ENA_TIMER1_TEZ_INT_ENA_SHIFT 4u
#define MCPWM0_INT_ENA_TIMER1_TEZ_INT_ENA_MASK 0x00000010u
static inline uint32_t mcpwm0_int_ena_get_timer1_tez_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer1_tez_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_INT_ENA_TIMER2_TEZ_INT_ENA_SHIFT 5u
#define MCPWM0_INT_ENA_TIMER2_TEZ_INT_ENA_MASK 0x00000020u
static inline uint32_t mcpwm0_int_ena_get_timer2_tez_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer2_tez_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_INT_ENA_TIMER0_TEP_INT_ENA_SHIFT 6u
#define MCPWM0_INT_ENA_TIMER0_TEP_INT_ENA_MASK 0x00000040u
static inline uint32_t mcpwm0_int_ena_get_timer0_tep_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer0_tep_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_INT_ENA_TIMER1_TEP_INT_ENA_SHIFT 7u
#define MCPWM0_INT_ENA_TIMER1_TEP_INT_ENA_MASK 0x00000080u
static inline uint32_t mcpwm0_int_ena_get_timer1_tep_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer1_tep_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_INT_ENA_TIMER2_TEP_INT_ENA_SHIFT 8u
#define MCPWM0_INT_ENA_TIMER2_TEP_INT_ENA_MASK 0x00000100u
static inline uint32_t mcpwm0_int_ena_get_timer2_tep_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_timer2_tep_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_INT_ENA_FAULT0_INT_ENA_SHIFT 9u
#define MCPWM0_INT_ENA_FAULT0_INT_ENA_MASK 0x00000200u
static inline uint32_t mcpwm0_int_ena_get_fault0_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_fault0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_INT_ENA_FAULT1_INT_ENA_SHIFT 10u
#define MCPWM0_INT_ENA_FAULT1_INT_ENA_MASK 0x00000400u
static inline uint32_t mcpwm0_int_ena_get_fault1_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_fault1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_INT_ENA_FAULT2_INT_ENA_SHIFT 11u
#define MCPWM0_INT_ENA_FAULT2_INT_ENA_MASK 0x00000800u
static inline uint32_t mcpwm0_int_ena_get_fault2_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_fault2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_INT_ENA_FAULT0_CLR_INT_ENA_SHIFT 12u
#define MCPWM0_INT_ENA_FAULT0_CLR_INT_ENA_MASK 0x00001000u
static inline uint32_t mcpwm0_int_ena_get_fault0_clr_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_fault0_clr_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_INT_ENA_FAULT1_CLR_INT_ENA_SHIFT 13u
#define MCPWM0_INT_ENA_FAULT1_CLR_INT_ENA_MASK 0x00002000u
static inline uint32_t mcpwm0_int_ena_get_fault1_clr_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_fault1_clr_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_INT_ENA_FAULT2_CLR_INT_ENA_SHIFT 14u
#define MCPWM0_INT_ENA_FAULT2_CLR_INT_ENA_MASK 0x00004000u
static inline uint32_t mcpwm0_int_ena_get_fault2_clr_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_fault2_clr_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_INT_ENA_CMPR0_TEA_INT_ENA_SHIFT 15u
#define MCPWM0_INT_ENA_CMPR0_TEA_INT_ENA_MASK 0x00008000u
static inline uint32_t mcpwm0_int_ena_get_cmpr0_tea_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cmpr0_tea_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_INT_ENA_CMPR1_TEA_INT_ENA_SHIFT 16u
#define MCPWM0_INT_ENA_CMPR1_TEA_INT_ENA_MASK 0x00010000u
static inline uint32_t mcpwm0_int_ena_get_cmpr1_tea_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cmpr1_tea_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_INT_ENA_CMPR2_TEA_INT_ENA_SHIFT 17u
#define MCPWM0_INT_ENA_CMPR2_TEA_INT_ENA_MASK 0x00020000u
static inline uint32_t mcpwm0_int_ena_get_cmpr2_tea_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cmpr2_tea_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MCPWM0_INT_ENA_CMPR0_TEB_INT_ENA_SHIFT 18u
#define MCPWM0_INT_ENA_CMPR0_TEB_INT_ENA_MASK 0x00040000u
static inline uint32_t mcpwm0_int_ena_get_cmpr0_teb_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cmpr0_teb_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MCPWM0_INT_ENA_CMPR1_TEB_INT_ENA_SHIFT 19u
#define MCPWM0_INT_ENA_CMPR1_TEB_INT_ENA_MASK 0x00080000u
static inline uint32_t mcpwm0_int_ena_get_cmpr1_teb_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cmpr1_teb_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MCPWM0_INT_ENA_CMPR2_TEB_INT_ENA_SHIFT 20u
#define MCPWM0_INT_ENA_CMPR2_TEB_INT_ENA_MASK 0x00100000u
static inline uint32_t mcpwm0_int_ena_get_cmpr2_teb_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cmpr2_teb_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MCPWM0_INT_ENA_TZ0_CBC_INT_ENA_SHIFT 21u
#define MCPWM0_INT_ENA_TZ0_CBC_INT_ENA_MASK 0x00200000u
static inline uint32_t mcpwm0_int_ena_get_tz0_cbc_int_ena(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_tz0_cbc_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MCPWM0_INT_ENA_TZ1_CBC_INT_ENA_SHIFT 22u
#define MCPWM0_INT_ENA_TZ1_CBC_INT_ENA_MASK 0x00400000u
static inline uint32_t mcpwm0_int_ena_get_tz1_cbc_int_ena(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_tz1_cbc_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MCPWM0_INT_ENA_TZ2_CBC_INT_ENA_SHIFT 23u
#define MCPWM0_INT_ENA_TZ2_CBC_INT_ENA_MASK 0x00800000u
static inline uint32_t mcpwm0_int_ena_get_tz2_cbc_int_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_tz2_cbc_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define MCPWM0_INT_ENA_TZ0_OST_INT_ENA_SHIFT 24u
#define MCPWM0_INT_ENA_TZ0_OST_INT_ENA_MASK 0x01000000u
static inline uint32_t mcpwm0_int_ena_get_tz0_ost_int_ena(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_tz0_ost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MCPWM0_INT_ENA_TZ1_OST_INT_ENA_SHIFT 25u
#define MCPWM0_INT_ENA_TZ1_OST_INT_ENA_MASK 0x02000000u
static inline uint32_t mcpwm0_int_ena_get_tz1_ost_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_tz1_ost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MCPWM0_INT_ENA_TZ2_OST_INT_ENA_SHIFT 26u
#define MCPWM0_INT_ENA_TZ2_OST_INT_ENA_MASK 0x04000000u
static inline uint32_t mcpwm0_int_ena_get_tz2_ost_int_ena(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_tz2_ost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MCPWM0_INT_ENA_CAP0_INT_ENA_SHIFT 27u
#define MCPWM0_INT_ENA_CAP0_INT_ENA_MASK 0x08000000u
static inline uint32_t mcpwm0_int_ena_get_cap0_int_ena(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cap0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MCPWM0_INT_ENA_CAP1_INT_ENA_SHIFT 28u
#define MCPWM0_INT_ENA_CAP1_INT_ENA_MASK 0x10000000u
static inline uint32_t mcpwm0_int_ena_get_cap1_int_ena(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cap1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define MCPWM0_INT_ENA_CAP2_INT_ENA_SHIFT 29u
#define MCPWM0_INT_ENA_CAP2_INT_ENA_MASK 0x20000000u
static inline uint32_t mcpwm0_int_ena_get_cap2_int_ena(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t mcpwm0_int_ena_set_cap2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define MCPWM0_INT_RAW_OFFSET 0x114u
#define MCPWM0_INT_RAW_RESET 0x00000000u
#define MCPWM0_INT_RAW_TIMER0_STOP_INT_RAW_SHIFT 0u
#define MCPWM0_INT_RAW_TIMER0_STOP_INT_RAW_MASK 0x00000001u
static inline uint32_t mcpwm0_int_raw_get_timer0_stop_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer0_stop_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_INT_RAW_TIMER1_STOP_INT_RAW_SHIFT 1u
#define MCPWM0_INT_RAW_TIMER1_STOP_INT_RAW_MASK 0x00000002u
static inline uint32_t mcpwm0_int_raw_get_timer1_stop_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer1_stop_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_INT_RAW_TIMER2_STOP_INT_RAW_SHIFT 2u
#define MCPWM0_INT_RAW_TIMER2_STOP_INT_RAW_MASK 0x00000004u
static inline uint32_t mcpwm0_int_raw_get_timer2_stop_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer2_stop_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_INT_RAW_TIMER0_TEZ_INT_RAW_SHIFT 3u
#define MCPWM0_INT_RAW_TIMER0_TEZ_INT_RAW_MASK 0x00000008u
static inline uint32_t mcpwm0_int_raw_get_timer0_tez_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer0_tez_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_INT_RAW_TIMER1_TEZ_INT_RAW_SHIFT 4u
#define MCPWM0_INT_RAW_TIMER1_TEZ_INT_RAW_MASK 0x00000010u
static inline uint32_t mcpwm0_int_raw_get_timer1_tez_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer1_tez_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_INT_RAW_TIMER2_TEZ_INT_RAW_SHIFT 5u
#define MCPWM0_INT_RAW_TIMER2_TEZ_INT_RAW_MASK 0x00000020u
static inline uint32_t mcpwm0_int_raw_get_timer2_tez_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer2_tez_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_INT_RAW_TIMER0_TEP_INT_RAW_SHIFT 6u
#define MCPWM0_INT_RAW_TIMER0_TEP_INT_RAW_MASK 0x00000040u
static inline uint32_t mcpwm0_int_raw_get_timer0_tep_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer0_tep_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_INT_RAW_TIMER1_TEP_INT_RAW_SHIFT 7u
#define MCPWM0_INT_RAW_TIMER1_TEP_INT_RAW_MASK 0x00000080u
static inline uint32_t mcpwm0_int_raw_get_timer1_tep_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer1_tep_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_INT_RAW_TIMER2_TEP_INT_RAW_SHIFT 8u
#define MCPWM0_INT_RAW_TIMER2_TEP_INT_RAW_MASK 0x00000100u
static inline uint32_t mcpwm0_int_raw_get_timer2_tep_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_timer2_tep_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_INT_RAW_FAULT0_INT_RAW_SHIFT 9u
#define MCPWM0_INT_RAW_FAULT0_INT_RAW_MASK 0x00000200u
static inline uint32_t mcpwm0_int_raw_get_fault0_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_fault0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_INT_RAW_FAULT1_INT_RAW_SHIFT 10u
#define MCPWM0_INT_RAW_FAULT1_INT_RAW_MASK 0x00000400u
static inline uint32_t mcpwm0_int_raw_get_fault1_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_fault1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_INT_RAW_FAULT2_INT_RAW_SHIFT 11u
#define MCPWM0_INT_RAW_FAULT2_INT_RAW_MASK 0x00000800u
static inline uint32_t mcpwm0_int_raw_get_fault2_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_fault2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_INT_RAW_FAULT0_CLR_INT_RAW_SHIFT 12u
#define MCPWM0_INT_RAW_FAULT0_CLR_INT_RAW_MASK 0x00001000u
static inline uint32_t mcpwm0_int_raw_get_fault0_clr_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_fault0_clr_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_INT_RAW_FAULT1_CLR_INT_RAW_SHIFT 13u
#define MCPWM0_INT_RAW_FAULT1_CLR_INT_RAW_MASK 0x00002000u
static inline uint32_t mcpwm0_int_raw_get_fault1_clr_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_fault1_clr_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_INT_RAW_FAULT2_CLR_INT_RAW_SHIFT 14u
#define MCPWM0_INT_RAW_FAULT2_CLR_INT_RAW_MASK 0x00004000u
static inline uint32_t mcpwm0_int_raw_get_fault2_clr_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_fault2_clr_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_INT_RAW_CMPR0_TEA_INT_RAW_SHIFT 15u
#define MCPWM0_INT_RAW_CMPR0_TEA_INT_RAW_MASK 0x00008000u
static inline uint32_t mcpwm0_int_raw_get_cmpr0_tea_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cmpr0_tea_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_INT_RAW_CMPR1_TEA_INT_RAW_SHIFT 16u
#define MCPWM0_INT_RAW_CMPR1_TEA_INT_RAW_MASK 0x00010000u
static inline uint32_t mcpwm0_int_raw_get_cmpr1_tea_int_raw(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cmpr1_tea_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_INT_RAW_CMPR2_TEA_INT_RAW_SHIFT 17u
#define MCPWM0_INT_RAW_CMPR2_TEA_INT_RAW_MASK 0x00020000u
static inline uint32_t mcpwm0_int_raw_get_cmpr2_tea_int_raw(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cmpr2_tea_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MCPWM0_INT_RAW_CMPR0_TEB_INT_RAW_SHIFT 18u
#define MCPWM0_INT_RAW_CMPR0_TEB_INT_RAW_MASK 0x00040000u
static inline uint32_t mcpwm0_int_raw_get_cmpr0_teb_int_raw(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cmpr0_teb_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MCPWM0_INT_RAW_CMPR1_TEB_INT_RAW_SHIFT 19u
#define MCPWM0_INT_RAW_CMPR1_TEB_INT_RAW_MASK 0x00080000u
static inline uint32_t mcpwm0_int_raw_get_cmpr1_teb_int_raw(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cmpr1_teb_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MCPWM0_INT_RAW_CMPR2_TEB_INT_RAW_SHIFT 20u
#define MCPWM0_INT_RAW_CMPR2_TEB_INT_RAW_MASK 0x00100000u
static inline uint32_t mcpwm0_int_raw_get_cmpr2_teb_int_raw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cmpr2_teb_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MCPWM0_INT_RAW_TZ0_CBC_INT_RAW_SHIFT 21u
#define MCPWM0_INT_RAW_TZ0_CBC_INT_RAW_MASK 0x00200000u
static inline uint32_t mcpwm0_int_raw_get_tz0_cbc_int_raw(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_tz0_cbc_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MCPWM0_INT_RAW_TZ1_CBC_INT_RAW_SHIFT 22u
#define MCPWM0_INT_RAW_TZ1_CBC_INT_RAW_MASK 0x00400000u
static inline uint32_t mcpwm0_int_raw_get_tz1_cbc_int_raw(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_tz1_cbc_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MCPWM0_INT_RAW_TZ2_CBC_INT_RAW_SHIFT 23u
#define MCPWM0_INT_RAW_TZ2_CBC_INT_RAW_MASK 0x00800000u
static inline uint32_t mcpwm0_int_raw_get_tz2_cbc_int_raw(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_tz2_cbc_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define MCPWM0_INT_RAW_TZ0_OST_INT_RAW_SHIFT 24u
#define MCPWM0_INT_RAW_TZ0_OST_INT_RAW_MASK 0x01000000u
static inline uint32_t mcpwm0_int_raw_get_tz0_ost_int_raw(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_tz0_ost_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MCPWM0_INT_RAW_TZ1_OST_INT_RAW_SHIFT 25u
#define MCPWM0_INT_RAW_TZ1_OST_INT_RAW_MASK 0x02000000u
static inline uint32_t mcpwm0_int_raw_get_tz1_ost_int_raw(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_tz1_ost_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MCPWM0_INT_RAW_TZ2_OST_INT_RAW_SHIFT 26u
#define MCPWM0_INT_RAW_TZ2_OST_INT_RAW_MASK 0x04000000u
static inline uint32_t mcpwm0_int_raw_get_tz2_ost_int_raw(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_tz2_ost_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MCPWM0_INT_RAW_CAP0_INT_RAW_SHIFT 27u
#define MCPWM0_INT_RAW_CAP0_INT_RAW_MASK 0x08000000u
static inline uint32_t mcpwm0_int_raw_get_cap0_int_raw(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cap0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MCPWM0_INT_RAW_CAP1_INT_RAW_SHIFT 28u
#define MCPWM0_INT_RAW_CAP1_INT_RAW_MASK 0x10000000u
static inline uint32_t mcpwm0_int_raw_get_cap1_int_raw(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cap1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define MCPWM0_INT_RAW_CAP2_INT_RAW_SHIFT 29u
#define MCPWM0_INT_RAW_CAP2_INT_RAW_MASK 0x20000000u
static inline uint32_t mcpwm0_int_raw_get_cap2_int_raw(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t mcpwm0_int_raw_set_cap2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define MCPWM0_INT_ST_OFFSET 0x118u
#define MCPWM0_INT_ST_RESET 0x00000000u
#define MCPWM0_INT_ST_TIMER0_STOP_INT_ST_SHIFT 0u
#define MCPWM0_INT_ST_TIMER0_STOP_INT_ST_MASK 0x00000001u
static inline uint32_t mcpwm0_int_st_get_timer0_stop_int_st(uint32_t reg) { return reg & 0x1u; }
#define MCPWM0_INT_ST_TIMER1_STOP_INT_ST_SHIFT 1u
#define MCPWM0_INT_ST_TIMER1_STOP_INT_ST_MASK 0x00000002u
static inline uint32_t mcpwm0_int_st_get_timer1_stop_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define MCPWM0_INT_ST_TIMER2_STOP_INT_ST_SHIFT 2u
#define MCPWM0_INT_ST_TIMER2_STOP_INT_ST_MASK 0x00000004u
static inline uint32_t mcpwm0_int_st_get_timer2_stop_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define MCPWM0_INT_ST_TIMER0_TEZ_INT_ST_SHIFT 3u
#define MCPWM0_INT_ST_TIMER0_TEZ_INT_ST_MASK 0x00000008u
static inline uint32_t mcpwm0_int_st_get_timer0_tez_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define MCPWM0_INT_ST_TIMER1_TEZ_INT_ST_SHIFT 4u
#define MCPWM0_INT_ST_TIMER1_TEZ_INT_ST_MASK 0x00000010u
static inline uint32_t mcpwm0_int_st_get_timer1_tez_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define MCPWM0_INT_ST_TIMER2_TEZ_INT_ST_SHIFT 5u
#define MCPWM0_INT_ST_TIMER2_TEZ_INT_ST_MASK 0x00000020u
static inline uint32_t mcpwm0_int_st_get_timer2_tez_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define MCPWM0_INT_ST_TIMER0_TEP_INT_ST_SHIFT 6u
#define MCPWM0_INT_ST_TIMER0_TEP_INT_ST_MASK 0x00000040u
static inline uint32_t mcpwm0_int_st_get_timer0_tep_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define MCPWM0_INT_ST_TIMER1_TEP_INT_ST_SHIFT 7u
#define MCPWM0_INT_ST_TIMER1_TEP_INT_ST_MASK 0x00000080u
static inline uint32_t mcpwm0_int_st_get_timer1_tep_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define MCPWM0_INT_ST_TIMER2_TEP_INT_ST_SHIFT 8u
#define MCPWM0_INT_ST_TIMER2_TEP_INT_ST_MASK 0x00000100u
static inline uint32_t mcpwm0_int_st_get_timer2_tep_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define MCPWM0_INT_ST_FAULT0_INT_ST_SHIFT 9u
#define MCPWM0_INT_ST_FAULT0_INT_ST_MASK 0x00000200u
static inline uint32_t mcpwm0_int_st_get_fault0_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define MCPWM0_INT_ST_FAULT1_INT_ST_SHIFT 10u
#define MCPWM0_INT_ST_FAULT1_INT_ST_MASK 0x00000400u
static inline uint32_t mcpwm0_int_st_get_fault1_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define MCPWM0_INT_ST_FAULT2_INT_ST_SHIFT 11u
#define MCPWM0_INT_ST_FAULT2_INT_ST_MASK 0x00000800u
static inline uint32_t mcpwm0_int_st_get_fault2_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define MCPWM0_INT_ST_FAULT0_CLR_INT_ST_SHIFT 12u
#define MCPWM0_INT_ST_FAULT0_CLR_INT_ST_MASK 0x00001000u
static inline uint32_t mcpwm0_int_st_get_fault0_clr_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define MCPWM0_INT_ST_FAULT1_CLR_INT_ST_SHIFT 13u
#define MCPWM0_INT_ST_FAULT1_CLR_INT_ST_MASK 0x00002000u
static inline uint32_t mcpwm0_int_st_get_fault1_clr_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define MCPWM0_INT_ST_FAULT2_CLR_INT_ST_SHIFT 14u
#define MCPWM0_INT_ST_FAULT2_CLR_INT_ST_MASK 0x00004000u
static inline uint32_t mcpwm0_int_st_get_fault2_clr_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define MCPWM0_INT_ST_CMPR0_TEA_INT_ST_SHIFT 15u
#define MCPWM0_INT_ST_CMPR0_TEA_INT_ST_MASK 0x00008000u
static inline uint32_t mcpwm0_int_st_get_cmpr0_tea_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define MCPWM0_INT_ST_CMPR1_TEA_INT_ST_SHIFT 16u
#define MCPWM0_INT_ST_CMPR1_TEA_INT_ST_MASK 0x00010000u
static inline uint32_t mcpwm0_int_st_get_cmpr1_tea_int_st(uint32_t reg) { return reg >> 16 & 0x1u; }
#define MCPWM0_INT_ST_CMPR2_TEA_INT_ST_SHIFT 17u
#define MCPWM0_INT_ST_CMPR2_TEA_INT_ST_MASK 0x00020000u
static inline uint32_t mcpwm0_int_st_get_cmpr2_tea_int_st(uint32_t reg) { return reg >> 17 & 0x1u; }
#define MCPWM0_INT_ST_CMPR0_TEB_INT_ST_SHIFT 18u
#define MCPWM0_INT_ST_CMPR0_TEB_INT_ST_MASK 0x00040000u
static inline uint32_t mcpwm0_int_st_get_cmpr0_teb_int_st(uint32_t reg) { return reg >> 18 & 0x1u; }
#define MCPWM0_INT_ST_CMPR1_TEB_INT_ST_SHIFT 19u
#define MCPWM0_INT_ST_CMPR1_TEB_INT_ST_MASK 0x00080000u
static inline uint32_t mcpwm0_int_st_get_cmpr1_teb_int_st(uint32_t reg) { return reg >> 19 & 0x1u; }
#define MCPWM0_INT_ST_CMPR2_TEB_INT_ST_SHIFT 20u
#define MCPWM0_INT_ST_CMPR2_TEB_INT_ST_MASK 0x00100000u
static inline uint32_t mcpwm0_int_st_get_cmpr2_teb_int_st(uint32_t reg) { return reg >> 20 & 0x1u; }
#define MCPWM0_INT_ST_TZ0_CBC_INT_ST_SHIFT 21u
#define MCPWM0_INT_ST_TZ0_CBC_INT_ST_MASK 0x00200000u
static inline uint32_t mcpwm0_int_st_get_tz0_cbc_int_st(uint32_t reg) { return reg >> 21 & 0x1u; }
#define MCPWM0_INT_ST_TZ1_CBC_INT_ST_SHIFT 22u
#define MCPWM0_INT_ST_TZ1_CBC_INT_ST_MASK 0x00400000u
static inline uint32_t mcpwm0_int_st_get_tz1_cbc_int_st(uint32_t reg) { return reg >> 22 & 0x1u; }
#define MCPWM0_INT_ST_TZ2_CBC_INT_ST_SHIFT 23u
#define MCPWM0_INT_ST_TZ2_CBC_INT_ST_MASK 0x00800000u
static inline uint32_t mcpwm0_int_st_get_tz2_cbc_int_st(uint32_t reg) { return reg >> 23 & 0x1u; }
#define MCPWM0_INT_ST_TZ0_OST_INT_ST_SHIFT 24u
#define MCPWM0_INT_ST_TZ0_OST_INT_ST_MASK 0x01000000u
static inline uint32_t mcpwm0_int_st_get_tz0_ost_int_st(uint32_t reg) { return reg >> 24 & 0x1u; }
#define MCPWM0_INT_ST_TZ1_OST_INT_ST_SHIFT 25u
#define MCPWM0_INT_ST_TZ1_OST_INT_ST_MASK 0x02000000u
static inline uint32_t mcpwm0_int_st_get_tz1_ost_int_st(uint32_t reg) { return reg >> 25 & 0x1u; }
#define MCPWM0_INT_ST_TZ2_OST_INT_ST_SHIFT 26u
#define MCPWM0_INT_ST_TZ2_OST_INT_ST_MASK 0x04000000u
static inline uint32_t mcpwm0_int_st_get_tz2_ost_int_st(uint32_t reg) { return reg >> 26 & 0x1u; }
#define MCPWM0_INT_ST_CAP0_INT_ST_SHIFT 27u
#define MCPWM0_INT_ST_CAP0_INT_ST_MASK 0x08000000u
static inline uint32_t mcpwm0_int_st_get_cap0_int_st(uint32_t reg) { return reg >> 27 & 0x1u; }
#define MCPWM0_INT_ST_CAP1_INT_ST_SHIFT 28u
#define MCPWM0_INT_ST_CAP1_INT_ST_MASK 0x10000000u
static inline uint32_t mcpwm0_int_st_get_cap1_int_st(uint32_t reg) { return reg >> 28 & 0x1u; }
#define MCPWM0_INT_ST_CAP2_INT_ST_SHIFT 29u
#define MCPWM0_INT_ST_CAP2_INT_ST_MASK 0x20000000u
static inline uint32_t mcpwm0_int_st_get_cap2_int_st(uint32_t reg) { return reg >> 29 & 0x1u; }

#define MCPWM0_INT_CLR_OFFSET 0x11cu
#define MCPWM0_INT_CLR_RESET 0x00000000u
#define MCPWM0_INT_CLR_TIMER0_STOP_INT_CLR_SHIFT 0u
#define MCPWM0_INT_CLR_TIMER0_STOP_INT_CLR_MASK 0x00000001u
static inline uint32_t mcpwm0_int_clr_set_timer0_stop_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_INT_CLR_TIMER1_STOP_INT_CLR_SHIFT 1u
#define MCPWM0_INT_CLR_TIMER1_STOP_INT_CLR_MASK 0x00000002u
static inline uint32_t mcpwm0_int_clr_set_timer1_stop_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_INT_CLR_TIMER2_STOP_INT_CLR_SHIFT 2u
#define MCPWM0_INT_CLR_TIMER2_STOP_INT_CLR_MASK 0x00000004u
static inline uint32_t mcpwm0_int_clr_set_timer2_stop_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_INT_CLR_TIMER0_TEZ_INT_CLR_SHIFT 3u
#define MCPWM0_INT_CLR_TIMER0_TEZ_INT_CLR_MASK 0x00000008u
static inline uint32_t mcpwm0_int_clr_set_timer0_tez_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_INT_CLR_TIMER1_TEZ_INT_CLR_SHIFT 4u
#define MCPWM0_INT_CLR_TIMER1_TEZ_INT_CLR_MASK 0x00000010u
static inline uint32_t mcpwm0_int_clr_set_timer1_tez_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_INT_CLR_TIMER2_TEZ_INT_CLR_SHIFT 5u
#define MCPWM0_INT_CLR_TIMER2_TEZ_INT_CLR_MASK 0x00000020u
static inline uint32_t mcpwm0_int_clr_set_timer2_tez_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_INT_CLR_TIMER0_TEP_INT_CLR_SHIFT 6u
#define MCPWM0_INT_CLR_TIMER0_TEP_INT_CLR_MASK 0x00000040u
static inline uint32_t mcpwm0_int_clr_set_timer0_tep_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_INT_CLR_TIMER1_TEP_INT_CLR_SHIFT 7u
#define MCPWM0_INT_CLR_TIMER1_TEP_INT_CLR_MASK 0x00000080u
static inline uint32_t mcpwm0_int_clr_set_timer1_tep_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_INT_CLR_TIMER2_TEP_INT_CLR_SHIFT 8u
#define MCPWM0_INT_CLR_TIMER2_TEP_INT_CLR_MASK 0x00000100u
static inline uint32_t mcpwm0_int_clr_set_timer2_tep_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_INT_CLR_FAULT0_INT_CLR_SHIFT 9u
#define MCPWM0_INT_CLR_FAULT0_INT_CLR_MASK 0x00000200u
static inline uint32_t mcpwm0_int_clr_set_fault0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_INT_CLR_FAULT1_INT_CLR_SHIFT 10u
#define MCPWM0_INT_CLR_FAULT1_INT_CLR_MASK 0x00000400u
static inline uint32_t mcpwm0_int_clr_set_fault1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_INT_CLR_FAULT2_INT_CLR_SHIFT 11u
#define MCPWM0_INT_CLR_FAULT2_INT_CLR_MASK 0x00000800u
static inline uint32_t mcpwm0_int_clr_set_fault2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_INT_CLR_FAULT0_CLR_INT_CLR_SHIFT 12u
#define MCPWM0_INT_CLR_FAULT0_CLR_INT_CLR_MASK 0x00001000u
static inline uint32_t mcpwm0_int_clr_set_fault0_clr_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_INT_CLR_FAULT1_CLR_INT_CLR_SHIFT 13u
#define MCPWM0_INT_CLR_FAULT1_CLR_INT_CLR_MASK 0x00002000u
static inline uint32_t mcpwm0_int_clr_set_fault1_clr_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_INT_CLR_FAULT2_CLR_INT_CLR_SHIFT 14u
#define MCPWM0_INT_CLR_FAULT2_CLR_INT_CLR_MASK 0x00004000u
static inline uint32_t mcpwm0_int_clr_set_fault2_clr_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_INT_CLR_CMPR0_TEA_INT_CLR_SHIFT 15u
#define MCPWM0_INT_CLR_CMPR0_TEA_INT_CLR_MASK 0x00008000u
static inline uint32_t mcpwm0_int_clr_set_cmpr0_tea_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_INT_CLR_CMPR1_TEA_INT_CLR_SHIFT 16u
#define MCPWM0_INT_CLR_CMPR1_TEA_INT_CLR_MASK 0x00010000u
static inline uint32_t mcpwm0_int_clr_set_cmpr1_tea_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_INT_CLR_CMPR2_TEA_INT_CLR_SHIFT 17u
#define MCPWM0_INT_CLR_CMPR2_TEA_INT_CLR_MASK 0x00020000u
static inline uint32_t mcpwm0_int_clr_set_cmpr2_tea_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MCPWM0_INT_CLR_CMPR0_TEB_INT_CLR_SHIFT 18u
#define MCPWM0_INT_CLR_CMPR0_TEB_INT_CLR_MASK 0x00040000u
static inline uint32_t mcpwm0_int_clr_set_cmpr0_teb_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MCPWM0_INT_CLR_CMPR1_TEB_INT_CLR_SHIFT 19u
#define MCPWM0_INT_CLR_CMPR1_TEB_INT_CLR_MASK 0x00080000u
static inline uint32_t mcpwm0_int_clr_set_cmpr1_teb_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MCPWM0_INT_CLR_CMPR2_TEB_INT_CLR_SHIFT 20u
#define MCPWM0_INT_CLR_CMPR2_TEB_INT_CLR_MASK 0x00100000u
static inline uint32_t mcpwm0_int_clr_set_cmpr2_teb_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MCPWM0_INT_CLR_TZ0_CBC_INT_CLR_SHIFT 21u
#define MCPWM0_INT_CLR_TZ0_CBC_INT_CLR_MASK 0x00200000u
static inline uint32_t mcpwm0_int_clr_set_tz0_cbc_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MCPWM0_INT_CLR_TZ1_CBC_INT_CLR_SHIFT 22u
#define MCPWM0_INT_CLR_TZ1_CBC_INT_CLR_MASK 0x00400000u
static inline uint32_t mcpwm0_int_clr_set_tz1_cbc_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MCPWM0_INT_CLR_TZ2_CBC_INT_CLR_SHIFT 23u
#define MCPWM0_INT_CLR_TZ2_CBC_INT_CLR_MASK 0x00800000u
static inline uint32_t mcpwm0_int_clr_set_tz2_cbc_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define MCPWM0_INT_CLR_TZ0_OST_INT_CLR_SHIFT 24u
#define MCPWM0_INT_CLR_TZ0_OST_INT_CLR_MASK 0x01000000u
static inline uint32_t mcpwm0_int_clr_set_tz0_ost_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MCPWM0_INT_CLR_TZ1_OST_INT_CLR_SHIFT 25u
#define MCPWM0_INT_CLR_TZ1_OST_INT_CLR_MASK 0x02000000u
static inline uint32_t mcpwm0_int_clr_set_tz1_ost_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MCPWM0_INT_CLR_TZ2_OST_INT_CLR_SHIFT 26u
#define MCPWM0_INT_CLR_TZ2_OST_INT_CLR_MASK 0x04000000u
static inline uint32_t mcpwm0_int_clr_set_tz2_ost_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MCPWM0_INT_CLR_CAP0_INT_CLR_SHIFT 27u
#define MCPWM0_INT_CLR_CAP0_INT_CLR_MASK 0x08000000u
static inline uint32_t mcpwm0_int_clr_set_cap0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MCPWM0_INT_CLR_CAP1_INT_CLR_SHIFT 28u
#define MCPWM0_INT_CLR_CAP1_INT_CLR_MASK 0x10000000u
static inline uint32_t mcpwm0_int_clr_set_cap1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define MCPWM0_INT_CLR_CAP2_INT_CLR_SHIFT 29u
#define MCPWM0_INT_CLR_CAP2_INT_CLR_MASK 0x20000000u
static inline uint32_t mcpwm0_int_clr_set_cap2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define MCPWM0_EVT_EN_OFFSET 0x120u
#define MCPWM0_EVT_EN_RESET 0x00000000u
#define MCPWM0_EVT_EN_EVT_TIMER0_STOP_EN_SHIFT 0u
#define MCPWM0_EVT_EN_EVT_TIMER0_STOP_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_evt_en_get_evt_timer0_stop_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer0_stop_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_EVT_EN_EVT_TIMER1_STOP_EN_SHIFT 1u
#define MCPWM0_EVT_EN_EVT_TIMER1_STOP_EN_MASK 0x00000002u
static inline uint32_t mcpwm0_evt_en_get_evt_timer1_stop_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer1_stop_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_EVT_EN_EVT_TIMER2_STOP_EN_SHIFT 2u
#define MCPWM0_EVT_EN_EVT_TIMER2_STOP_EN_MASK 0x00000004u
static inline uint32_t mcpwm0_evt_en_get_evt_timer2_stop_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer2_stop_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_EVT_EN_EVT_TIMER0_TEZ_EN_SHIFT 3u
#define MCPWM0_EVT_EN_EVT_TIMER0_TEZ_EN_MASK 0x00000008u
static inline uint32_t mcpwm0_evt_en_get_evt_timer0_tez_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer0_tez_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_EVT_EN_EVT_TIMER1_TEZ_EN_SHIFT 4u
#define MCPWM0_EVT_EN_EVT_TIMER1_TEZ_EN_MASK 0x00000010u
static inline uint32_t mcpwm0_evt_en_get_evt_timer1_tez_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer1_tez_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_EVT_EN_EVT_TIMER2_TEZ_EN_SHIFT 5u
#define MCPWM0_EVT_EN_EVT_TIMER2_TEZ_EN_MASK 0x00000020u
static inline uint32_t mcpwm0_evt_en_get_evt_timer2_tez_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer2_tez_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_EVT_EN_EVT_TIMER0_TEP_EN_SHIFT 6u
#define MCPWM0_EVT_EN_EVT_TIMER0_TEP_EN_MASK 0x00000040u
static inline uint32_t mcpwm0_evt_en_get_evt_timer0_tep_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer0_tep_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_EVT_EN_EVT_TIMER1_TEP_EN_SHIFT 7u
#define MCPWM0_EVT_EN_EVT_TIMER1_TEP_EN_MASK 0x00000080u
static inline uint32_t mcpwm0_evt_en_get_evt_timer1_tep_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer1_tep_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_EVT_EN_EVT_TIMER2_TEP_EN_SHIFT 8u
#define MCPWM0_EVT_EN_EVT_TIMER2_TEP_EN_MASK 0x00000100u
static inline uint32_t mcpwm0_evt_en_get_evt_timer2_tep_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_timer2_tep_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_EVT_EN_EVT_OP0_TEA_EN_SHIFT 9u
#define MCPWM0_EVT_EN_EVT_OP0_TEA_EN_MASK 0x00000200u
static inline uint32_t mcpwm0_evt_en_get_evt_op0_tea_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_op0_tea_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_EVT_EN_EVT_OP1_TEA_EN_SHIFT 10u
#define MCPWM0_EVT_EN_EVT_OP1_TEA_EN_MASK 0x00000400u
static inline uint32_t mcpwm0_evt_en_get_evt_op1_tea_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_op1_tea_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_EVT_EN_EVT_OP2_TEA_EN_SHIFT 11u
#define MCPWM0_EVT_EN_EVT_OP2_TEA_EN_MASK 0x00000800u
static inline uint32_t mcpwm0_evt_en_get_evt_op2_tea_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_op2_tea_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_EVT_EN_EVT_OP0_TEB_EN_SHIFT 12u
#define MCPWM0_EVT_EN_EVT_OP0_TEB_EN_MASK 0x00001000u
static inline uint32_t mcpwm0_evt_en_get_evt_op0_teb_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_op0_teb_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_EVT_EN_EVT_OP1_TEB_EN_SHIFT 13u
#define MCPWM0_EVT_EN_EVT_OP1_TEB_EN_MASK 0x00002000u
static inline uint32_t mcpwm0_evt_en_get_evt_op1_teb_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_op1_teb_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_EVT_EN_EVT_OP2_TEB_EN_SHIFT 14u
#define MCPWM0_EVT_EN_EVT_OP2_TEB_EN_MASK 0x00004000u
static inline uint32_t mcpwm0_evt_en_get_evt_op2_teb_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_op2_teb_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_EVT_EN_EVT_F0_EN_SHIFT 15u
#define MCPWM0_EVT_EN_EVT_F0_EN_MASK 0x00008000u
static inline uint32_t mcpwm0_evt_en_get_evt_f0_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_f0_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_EVT_EN_EVT_F1_EN_SHIFT 16u
#define MCPWM0_EVT_EN_EVT_F1_EN_MASK 0x00010000u
static inline uint32_t mcpwm0_evt_en_get_evt_f1_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_f1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_EVT_EN_EVT_F2_EN_SHIFT 17u
#define MCPWM0_EVT_EN_EVT_F2_EN_MASK 0x00020000u
static inline uint32_t mcpwm0_evt_en_get_evt_f2_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_f2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MCPWM0_EVT_EN_EVT_F0_CLR_EN_SHIFT 18u
#define MCPWM0_EVT_EN_EVT_F0_CLR_EN_MASK 0x00040000u
static inline uint32_t mcpwm0_evt_en_get_evt_f0_clr_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_f0_clr_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MCPWM0_EVT_EN_EVT_F1_CLR_EN_SHIFT 19u
#define MCPWM0_EVT_EN_EVT_F1_CLR_EN_MASK 0x00080000u
static inline uint32_t mcpwm0_evt_en_get_evt_f1_clr_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_f1_clr_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MCPWM0_EVT_EN_EVT_F2_CLR_EN_SHIFT 20u
#define MCPWM0_EVT_EN_EVT_F2_CLR_EN_MASK 0x00100000u
static inline uint32_t mcpwm0_evt_en_get_evt_f2_clr_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_f2_clr_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MCPWM0_EVT_EN_EVT_TZ0_CBC_EN_SHIFT 21u
#define MCPWM0_EVT_EN_EVT_TZ0_CBC_EN_MASK 0x00200000u
static inline uint32_t mcpwm0_evt_en_get_evt_tz0_cbc_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_tz0_cbc_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define MCPWM0_EVT_EN_EVT_TZ1_CBC_EN_SHIFT 22u
#define MCPWM0_EVT_EN_EVT_TZ1_CBC_EN_MASK 0x00400000u
static inline uint32_t mcpwm0_evt_en_get_evt_tz1_cbc_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_tz1_cbc_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define MCPWM0_EVT_EN_EVT_TZ2_CBC_EN_SHIFT 23u
#define MCPWM0_EVT_EN_EVT_TZ2_CBC_EN_MASK 0x00800000u
static inline uint32_t mcpwm0_evt_en_get_evt_tz2_cbc_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_tz2_cbc_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define MCPWM0_EVT_EN_EVT_TZ0_OST_EN_SHIFT 24u
#define MCPWM0_EVT_EN_EVT_TZ0_OST_EN_MASK 0x01000000u
static inline uint32_t mcpwm0_evt_en_get_evt_tz0_ost_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_tz0_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define MCPWM0_EVT_EN_EVT_TZ1_OST_EN_SHIFT 25u
#define MCPWM0_EVT_EN_EVT_TZ1_OST_EN_MASK 0x02000000u
static inline uint32_t mcpwm0_evt_en_get_evt_tz1_ost_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_tz1_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define MCPWM0_EVT_EN_EVT_TZ2_OST_EN_SHIFT 26u
#define MCPWM0_EVT_EN_EVT_TZ2_OST_EN_MASK 0x04000000u
static inline uint32_t mcpwm0_evt_en_get_evt_tz2_ost_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_tz2_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define MCPWM0_EVT_EN_EVT_CAP0_EN_SHIFT 27u
#define MCPWM0_EVT_EN_EVT_CAP0_EN_MASK 0x08000000u
static inline uint32_t mcpwm0_evt_en_get_evt_cap0_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_cap0_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define MCPWM0_EVT_EN_EVT_CAP1_EN_SHIFT 28u
#define MCPWM0_EVT_EN_EVT_CAP1_EN_MASK 0x10000000u
static inline uint32_t mcpwm0_evt_en_get_evt_cap1_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_cap1_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define MCPWM0_EVT_EN_EVT_CAP2_EN_SHIFT 29u
#define MCPWM0_EVT_EN_EVT_CAP2_EN_MASK 0x20000000u
static inline uint32_t mcpwm0_evt_en_get_evt_cap2_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t mcpwm0_evt_en_set_evt_cap2_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define MCPWM0_TASK_EN_OFFSET 0x124u
#define MCPWM0_TASK_EN_RESET 0x00000000u
#define MCPWM0_TASK_EN_TASK_CMPR0_A_UP_EN_SHIFT 0u
#define MCPWM0_TASK_EN_TASK_CMPR0_A_UP_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_task_en_get_task_cmpr0_a_up_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cmpr0_a_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MCPWM0_TASK_EN_TASK_CMPR1_A_UP_EN_SHIFT 1u
#define MCPWM0_TASK_EN_TASK_CMPR1_A_UP_EN_MASK 0x00000002u
static inline uint32_t mcpwm0_task_en_get_task_cmpr1_a_up_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cmpr1_a_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MCPWM0_TASK_EN_TASK_CMPR2_A_UP_EN_SHIFT 2u
#define MCPWM0_TASK_EN_TASK_CMPR2_A_UP_EN_MASK 0x00000004u
static inline uint32_t mcpwm0_task_en_get_task_cmpr2_a_up_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cmpr2_a_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MCPWM0_TASK_EN_TASK_CMPR0_B_UP_EN_SHIFT 3u
#define MCPWM0_TASK_EN_TASK_CMPR0_B_UP_EN_MASK 0x00000008u
static inline uint32_t mcpwm0_task_en_get_task_cmpr0_b_up_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cmpr0_b_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MCPWM0_TASK_EN_TASK_CMPR1_B_UP_EN_SHIFT 4u
#define MCPWM0_TASK_EN_TASK_CMPR1_B_UP_EN_MASK 0x00000010u
static inline uint32_t mcpwm0_task_en_get_task_cmpr1_b_up_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cmpr1_b_up_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MCPWM0_TASK_EN_TASK_CMPR2_B_UP_EN_SHIFT 5u
#define MCPWM0_TASK_EN_TASK_CMPR2_B_UP_EN_MASK 0x00000020u
static inline uint32_t mcpwm0_task_en_get_task_cmpr2_b_up_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cmpr2_b_up_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MCPWM0_TASK_EN_TASK_GEN_STOP_EN_SHIFT 6u
#define MCPWM0_TASK_EN_TASK_GEN_STOP_EN_MASK 0x00000040u
static inline uint32_t mcpwm0_task_en_get_task_gen_stop_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_gen_stop_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define MCPWM0_TASK_EN_TASK_TIMER0_SYNC_EN_SHIFT 7u
#define MCPWM0_TASK_EN_TASK_TIMER0_SYNC_EN_MASK 0x00000080u
static inline uint32_t mcpwm0_task_en_get_task_timer0_sync_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_timer0_sync_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define MCPWM0_TASK_EN_TASK_TIMER1_SYNC_EN_SHIFT 8u
#define MCPWM0_TASK_EN_TASK_TIMER1_SYNC_EN_MASK 0x00000100u
static inline uint32_t mcpwm0_task_en_get_task_timer1_sync_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_timer1_sync_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MCPWM0_TASK_EN_TASK_TIMER2_SYNC_EN_SHIFT 9u
#define MCPWM0_TASK_EN_TASK_TIMER2_SYNC_EN_MASK 0x00000200u
static inline uint32_t mcpwm0_task_en_get_task_timer2_sync_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_timer2_sync_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MCPWM0_TASK_EN_TASK_TIMER0_PERIOD_UP_EN_SHIFT 10u
#define MCPWM0_TASK_EN_TASK_TIMER0_PERIOD_UP_EN_MASK 0x00000400u
static inline uint32_t mcpwm0_task_en_get_task_timer0_period_up_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_timer0_period_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MCPWM0_TASK_EN_TASK_TIMER1_PERIOD_UP_EN_SHIFT 11u
#define MCPWM0_TASK_EN_TASK_TIMER1_PERIOD_UP_EN_MASK 0x00000800u
static inline uint32_t mcpwm0_task_en_get_task_timer1_period_up_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_timer1_period_up_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MCPWM0_TASK_EN_TASK_TIMER2_PERIOD_UP_EN_SHIFT 12u
#define MCPWM0_TASK_EN_TASK_TIMER2_PERIOD_UP_EN_MASK 0x00001000u
static inline uint32_t mcpwm0_task_en_get_task_timer2_period_up_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_timer2_period_up_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define MCPWM0_TASK_EN_TASK_TZ0_OST_EN_SHIFT 13u
#define MCPWM0_TASK_EN_TASK_TZ0_OST_EN_MASK 0x00002000u
static inline uint32_t mcpwm0_task_en_get_task_tz0_ost_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_tz0_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define MCPWM0_TASK_EN_TASK_TZ1_OST_EN_SHIFT 14u
#define MCPWM0_TASK_EN_TASK_TZ1_OST_EN_MASK 0x00004000u
static inline uint32_t mcpwm0_task_en_get_task_tz1_ost_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_tz1_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define MCPWM0_TASK_EN_TASK_TZ2_OST_EN_SHIFT 15u
#define MCPWM0_TASK_EN_TASK_TZ2_OST_EN_MASK 0x00008000u
static inline uint32_t mcpwm0_task_en_get_task_tz2_ost_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_tz2_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define MCPWM0_TASK_EN_TASK_CLR0_OST_EN_SHIFT 16u
#define MCPWM0_TASK_EN_TASK_CLR0_OST_EN_MASK 0x00010000u
static inline uint32_t mcpwm0_task_en_get_task_clr0_ost_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_clr0_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define MCPWM0_TASK_EN_TASK_CLR1_OST_EN_SHIFT 17u
#define MCPWM0_TASK_EN_TASK_CLR1_OST_EN_MASK 0x00020000u
static inline uint32_t mcpwm0_task_en_get_task_clr1_ost_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_clr1_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define MCPWM0_TASK_EN_TASK_CLR2_OST_EN_SHIFT 18u
#define MCPWM0_TASK_EN_TASK_CLR2_OST_EN_MASK 0x00040000u
static inline uint32_t mcpwm0_task_en_get_task_clr2_ost_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_clr2_ost_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define MCPWM0_TASK_EN_TASK_CAP0_EN_SHIFT 19u
#define MCPWM0_TASK_EN_TASK_CAP0_EN_MASK 0x00080000u
static inline uint32_t mcpwm0_task_en_get_task_cap0_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cap0_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define MCPWM0_TASK_EN_TASK_CAP1_EN_SHIFT 20u
#define MCPWM0_TASK_EN_TASK_CAP1_EN_MASK 0x00100000u
static inline uint32_t mcpwm0_task_en_get_task_cap1_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cap1_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define MCPWM0_TASK_EN_TASK_CAP2_EN_SHIFT 21u
#define MCPWM0_TASK_EN_TASK_CAP2_EN_MASK 0x00200000u
static inline uint32_t mcpwm0_task_en_get_task_cap2_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t mcpwm0_task_en_set_task_cap2_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define MCPWM0_CLK_OFFSET 0x128u
#define MCPWM0_CLK_RESET 0x00000000u
#define MCPWM0_CLK_EN_SHIFT 0u
#define MCPWM0_CLK_EN_MASK 0x00000001u
static inline uint32_t mcpwm0_clk_get_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t mcpwm0_clk_set_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define MCPWM0_VERSION_OFFSET 0x12cu
#define MCPWM0_VERSION_RESET 0x02201240u
#define MCPWM0_VERSION_DATE_SHIFT 0u
#define MCPWM0_VERSION_DATE_MASK 0x0fffffffu
static inline uint32_t mcpwm0_version_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t mcpwm0_version_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
