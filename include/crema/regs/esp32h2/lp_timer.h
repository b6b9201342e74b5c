/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_LP_TIMER_H
#define CREMA_REGS_ESP32H2_LP_TIMER_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_timer_regs {
    volatile uint32_t tar0_low; /* 0x0 */
    volatile uint32_t tar0_high; /* 0x4 */
    uint32_t reserved_8[2];
    volatile uint32_t update; /* 0x10 */
    const volatile uint32_t main_buf0_low; /* 0x14 */
    const volatile uint32_t main_buf0_high; /* 0x18 */
    const volatile uint32_t main_buf1_low; /* 0x1c */
    const volatile uint32_t main_buf1_high; /* 0x20 */
    volatile uint32_t main_overflow; /* 0x24, write-only */
    volatile uint32_t int_raw; /* 0x28 */
    const volatile uint32_t int_st; /* 0x2c */
    volatile uint32_t int_ena; /* 0x30 */
    volatile uint32_t int_clr; /* 0x34, write-only */
    uint32_t reserved_38[241];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_timer_regs, tar0_low) == 0x0, "");
_Static_assert(offsetof(struct lp_timer_regs, tar0_high) == 0x4, "");
_Static_assert(offsetof(struct lp_timer_regs, update) == 0x10, "");
_Static_assert(offsetof(struct lp_timer_regs, main_buf0_low) == 0x14, "");
_Static_assert(offsetof(struct lp_timer_regs, main_buf0_high) == 0x18, "");
_Static_assert(offsetof(struct lp_timer_regs, main_buf1_low) == 0x1c, "");
_Static_assert(offsetof(struct lp_timer_regs, main_buf1_high) == 0x20, "");
_Static_assert(offsetof(struct lp_timer_regs, main_overflow) == 0x24, "");
_Static_assert(offsetof(struct lp_timer_regs, int_raw) == 0x28, "");
_Static_assert(offsetof(struct lp_timer_regs, int_st) == 0x2c, "");
_Static_assert(offsetof(struct lp_timer_regs, int_ena) == 0x30, "");
_Static_assert(offsetof(struct lp_timer_regs, int_clr) == 0x34, "");
_Static_assert(offsetof(struct lp_timer_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_timer_regs) == 0x400, "");

#define LP_TIMER_BASE 0x600b0c00u
#define LP_TIMER ((struct lp_timer_regs *)(uintptr_t)LP_TIMER_BASE)

#define LP_TIMER_TAR0_LOW_OFFSET 0x0u
#define LP_TIMER_TAR0_LOW_RESET 0x00000000u
#define LP_TIMER_TAR0_LOW_MAIN_TIMER_TAR_LOW0_SHIFT 0u
#define LP_TIMER_TAR0_LOW_MAIN_TIMER_TAR_LOW0_MASK 0xffffffffu

#define LP_TIMER_TAR0_HIGH_OFFSET 0x4u
#define LP_TIMER_TAR0_HIGH_RESET 0x00000000u
#define LP_TIMER_TAR0_HIGH_MAIN_TIMER_TAR_HIGH0_SHIFT 0u
#define LP_TIMER_TAR0_HIGH_MAIN_TIMER_TAR_HIGH0_MASK 0x0000ffffu
static inline uint32_t lp_timer_tar0_high_get_main_timer_tar_high0(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t lp_timer_tar0_high_set_main_timer_tar_high0(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define LP_TIMER_TAR0_HIGH_MAIN_TIMER_TAR_EN0_SHIFT 31u
#define LP_TIMER_TAR0_HIGH_MAIN_TIMER_TAR_EN0_MASK 0x80000000u
static inline uint32_t lp_timer_tar0_high_set_main_timer_tar_en0(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_TIMER_UPDATE_OFFSET 0x10u
#define LP_TIMER_UPDATE_RESET 0x00000000u
#define LP_TIMER_UPDATE_MAIN_TIMER_UPDATE_SHIFT 28u
#define LP_TIMER_UPDATE_MAIN_TIMER_UPDATE_MASK 0x10000000u
static inline uint32_t lp_timer_update_set_main_timer_update(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_TIMER_UPDATE_MAIN_TIMER_XTAL_OFF_SHIFT 29u
#define LP_TIMER_UPDATE_MAIN_TIMER_XTAL_OFF_MASK 0x20000000u
static inline uint32_t lp_timer_update_get_main_timer_xtal_off(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_timer_update_set_main_timer_xtal_off(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_TIMER_UPDATE_MAIN_TIMER_SYS_STALL_SHIFT 30u
#define LP_TIMER_UPDATE_MAIN_TIMER_SYS_STALL_MASK 0x40000000u
static inline uint32_t lp_timer_update_get_main_timer_sys_stall(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_timer_update_set_main_timer_sys_stall(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_TIMER_UPDATE_MAIN_TIMER_SYS_RST_SHIFT 31u
#define LP_TIMER_UPDATE_MAIN_TIMER_SYS_RST_MASK 0x80000000u
static inline uint32_t lp_timer_update_get_main_timer_sys_rst(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_timer_update_set_main_timer_sys_rst(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_TIMER_MAIN_BUF0_LOW_OFFSET 0x14u
#define LP_TIMER_MAIN_BUF0_LOW_RESET 0x00000000u
#define LP_TIMER_MAIN_BUF0_LOW_MAIN_TIMER_BUF0_LOW_SHIFT 0u
#define LP_TIMER_MAIN_BUF0_LOW_MAIN_TIMER_BUF0_LOW_MASK 0xffffffffu

#define LP_TIMER_MAIN_BUF0_HIGH_OFFSET 0x18u
#define LP_TIMER_MAIN_BUF0_HIGH_RESET 0x00000000u
#define LP_TIMER_MAIN_BUF0_HIGH_MAIN_TIMER_BUF0_HIGH_SHIFT 0u
#define LP_TIMER_MAIN_BUF0_HIGH_MAIN_TIMER_BUF0_HIGH_MASK 0x0000ffffu
static inline uint32_t lp_timer_main_buf0_high_get_main_timer_buf0_high(uint32_t reg) { return reg & 0xffffu; }

#define LP_TIMER_MAIN_BUF1_LOW_OFFSET 0x1cu
#define LP_TIMER_MAIN_BUF1_LOW_RESET 0x00000000u
#define LP_TIMER_MAIN_BUF1_LOW_MAIN_TIMER_BUF1_LOW_SHIFT 0u
#define LP_TIMER_MAIN_BUF1_LOW_MAIN_TIMER_BUF1_LOW_MASK 0xffffffffu

#define LP_TIMER_MAIN_BUF1_HIGH_OFFSET 0x20u
#define LP_TIMER_MAIN_BUF1_HIGH_RESET 0x00000000u
#define LP_TIMER_MAIN_BUF1_HIGH_MAIN_TIMER_BUF1_HIGH_SHIFT 0u
#define LP_TIMER_MAIN_BUF1_HIGH_MAIN_TIMER_BUF1_HIGH_MASK 0x0000ffffu
static inline uint32_t lp_timer_main_buf1_high_get_main_timer_buf1_high(uint32_t reg) { return reg & 0xffffu; }

#define LP_TIMER_MAIN_OVERFLOW_OFFSET 0x24u
#define LP_TIMER_MAIN_OVERFLOW_RESET 0x00000000u
#define LP_TIMER_MAIN_OVERFLOW_MAIN_TIMER_ALARM_LOAD_SHIFT 31u
#define LP_TIMER_MAIN_OVERFLOW_MAIN_TIMER_ALARM_LOAD_MASK 0x80000000u
static inline uint32_t lp_timer_main_overflow_set_main_timer_alarm_load(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_TIMER_INT_RAW_OFFSET 0x28u
#define LP_TIMER_INT_RAW_RESET 0x00000000u
#define LP_TIMER_INT_RAW_OVERFLOW_RAW_SHIFT 30u
#define LP_TIMER_INT_RAW_OVERFLOW_RAW_MASK 0x40000000u
static inline uint32_t lp_timer_int_raw_get_overflow_raw(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_timer_int_raw_set_overflow_raw(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_TIMER_INT_RAW_SOC_WAKEUP_INT_RAW_SHIFT 31u
#define LP_TIMER_INT_RAW_SOC_WAKEUP_INT_RAW_MASK 0x80000000u
static inline uint32_t lp_timer_int_raw_get_soc_wakeup_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_timer_int_raw_set_soc_wakeup_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_TIMER_INT_ST_OFFSET 0x2cu
#define LP_TIMER_INT_ST_RESET 0x00000000u
#define LP_TIMER_INT_ST_OVERFLOW_ST_SHIFT 30u
#define LP_TIMER_INT_ST_OVERFLOW_ST_MASK 0x40000000u
static inline uint32_t lp_timer_int_st_get_overflow_st(uint32_t reg) { return reg >> 30 & 0x1u; }
#define LP_TIMER_INT_ST_SOC_WAKEUP_INT_ST_SHIFT 31u
#define LP_TIMER_INT_ST_SOC_WAKEUP_INT_ST_MASK 0x80000000u
static inline uint32_t lp_timer_int_st_get_soc_wakeup_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define LP_TIMER_INT_ENA_OFFSET 0x30u
#define LP_TIMER_INT_ENA_RESET 0x00000000u
#define LP_TIMER_INT_ENA_OVERFLOW_ENA_SHIFT 30u
#define LP_TIMER_INT_ENA_OVERFLOW_ENA_MASK 0x40000000u
static inline uint32_t lp_timer_int_ena_get_overflow_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_timer_int_ena_set_overflow_ena(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_TIMER_INT_ENA_SOC_WAKEUP_INT_ENA_SHIFT 31u
#define LP_TIMER_INT_ENA_SOC_WAKEUP_INT_ENA_MASK 0x80000000u
static inline uint32_t lp_timer_int_ena_get_soc_wakeup_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_timer_int_ena_set_soc_wakeup_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_TIMER_INT_CLR_OFFSET 0x34u
#define LP_TIMER_INT_CLR_RESET 0x00000000u
#define LP_TIMER_INT_CLR_OVERFLOW_CLR_SHIFT 30u
#define LP_TIMER_INT_CLR_OVERFLOW_CLR_MASK 0x40000000u
static inline uint32_t lp_timer_int_clr_set_overflow_clr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_TIMER_INT_CLR_SOC_WAKEUP_INT_CLR_SHIFT 31u
#define LP_TIMER_INT_CLR_SOC_WAKEUP_INT_CLR_MASK 0x80000000u
static inline uint32_t lp_timer_int_clr_set_soc_wakeup_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_TIMER_DATE_OFFSET 0x3fcu
#define LP_TIMER_DATE_RESET 0x02111150u
#define LP_TIMER_DATE_DATE_SHIFT 0u
#define LP_TIMER_DATE_DATE_MASK 0x7fffffffu
static inline uint32_t lp_timer_date_get_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_timer_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_TIMER_DATE_CLK_EN_SHIFT 31u
#define LP_TIMER_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_timer_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_timer_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
