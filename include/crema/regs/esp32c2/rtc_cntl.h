/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_RTC_CNTL_H
#define CREMA_REGS_ESP32C2_RTC_CNTL_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct rtc_cntl_regs {
    volatile uint32_t options0; /* 0x0 */
    volatile uint32_t slp_timer0; /* 0x4 */
    volatile uint32_t slp_timer1; /* 0x8 */
    volatile uint32_t time_update; /* 0xc */
    volatile uint32_t time_low0; /* 0x10 */
    volatile uint32_t time_high0; /* 0x14 */
    volatile uint32_t state0; /* 0x18 */
    volatile uint32_t timer1; /* 0x1c */
    volatile uint32_t timer2; /* 0x20 */
    volatile uint32_t timer4; /* 0x24 */
    volatile uint32_t timer5; /* 0x28 */
    volatile uint32_t ana_conf; /* 0x2c */
    volatile uint32_t reset_state; /* 0x30 */
    volatile uint32_t wakeup_state; /* 0x34 */
    volatile uint32_t int_ena_rtc; /* 0x38 */
    volatile uint32_t int_raw_rtc; /* 0x3c */
    volatile uint32_t int_st_rtc; /* 0x40 */
    volatile uint32_t int_clr_rtc; /* 0x44 */
    volatile uint32_t store0; /* 0x48 */
    volatile uint32_t store1; /* 0x4c */
    volatile uint32_t store2; /* 0x50 */
    volatile uint32_t store3; /* 0x54 */
    volatile uint32_t ext_xtl_conf; /* 0x58 */
    volatile uint32_t ext_wakeup_conf; /* 0x5c */
    volatile uint32_t slp_reject_conf; /* 0x60 */
    volatile uint32_t cpu_period_conf; /* 0x64 */
    volatile uint32_t clk_conf; /* 0x68 */
    volatile uint32_t slow_clk_conf; /* 0x6c */
    volatile uint32_t bias_conf; /* 0x70 */
    volatile uint32_t rtc_cntl; /* 0x74 */
    volatile uint32_t pwc; /* 0x78 */
    volatile uint32_t dig_pwc; /* 0x7c */
    volatile uint32_t dig_iso; /* 0x80 */
    volatile uint32_t wdtconfig0; /* 0x84 */
    volatile uint32_t wdtconfig1; /* 0x88 */
    volatile uint32_t wdtconfig2; /* 0x8c */
    volatile uint32_t wdtconfig3; /* 0x90 */
    volatile uint32_t wdtconfig4; /* 0x94 */
    volatile uint32_t wdtfeed; /* 0x98 */
    volatile uint32_t wdtwprotect; /* 0x9c */
    volatile uint32_t swd_conf; /* 0xa0 */
    volatile uint32_t swd_wprotect; /* 0xa4 */
    volatile uint32_t sw_cpu_stall; /* 0xa8 */
    volatile uint32_t store4; /* 0xac */
    volatile uint32_t store5; /* 0xb0 */
    volatile uint32_t store6; /* 0xb4 */
    volatile uint32_t store7; /* 0xb8 */
    volatile uint32_t low_power_st; /* 0xbc */
    volatile uint32_t diag0; /* 0xc0 */
    volatile uint32_t pad_hold; /* 0xc4 */
    volatile uint32_t dig_pad_hold; /* 0xc8 */
    volatile uint32_t brown_out; /* 0xcc */
    volatile uint32_t time_low1; /* 0xd0 */
    volatile uint32_t time_high1; /* 0xd4 */
    volatile uint32_t usb_conf; /* 0xd8 */
    volatile uint32_t slp_reject_cause; /* 0xdc */
    volatile uint32_t option1; /* 0xe0 */
    volatile uint32_t slp_wakeup_cause; /* 0xe4 */
    volatile uint32_t ulp_cp_timer_1; /* 0xe8 */
    volatile uint32_t int_ena_rtc_w1ts; /* 0xec */
    volatile uint32_t int_ena_rtc_w1tc; /* 0xf0 */
    volatile uint32_t cntl_retention_ctrl; /* 0xf4 */
    volatile uint32_t fib_sel; /* 0xf8 */
    volatile uint32_t cntl_gpio_wakeup; /* 0xfc */
    volatile uint32_t cntl_dbg_sel; /* 0x100 */
    volatile uint32_t cntl_dbg_map; /* 0x104 */
    volatile uint32_t cntl_sensor_ctrl; /* 0x108 */
    volatile uint32_t cntl_dbg_sar_sel; /* 0x10c */
    uint32_t reserved_110[59];
    volatile uint32_t cntl_date; /* 0x1fc */
};
_Static_assert(offsetof(struct rtc_cntl_regs, options0) == 0x0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, slp_timer0) == 0x4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, slp_timer1) == 0x8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, time_update) == 0xc, "");
_Static_assert(offsetof(struct rtc_cntl_regs, time_low0) == 0x10, "");
_Static_assert(offsetof(struct rtc_cntl_regs, time_high0) == 0x14, "");
_Static_assert(offsetof(struct rtc_cntl_regs, state0) == 0x18, "");
_Static_assert(offsetof(struct rtc_cntl_regs, timer1) == 0x1c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, timer2) == 0x20, "");
_Static_assert(offsetof(struct rtc_cntl_regs, timer4) == 0x24, "");
_Static_assert(offsetof(struct rtc_cntl_regs, timer5) == 0x28, "");
_Static_assert(offsetof(struct rtc_cntl_regs, ana_conf) == 0x2c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, reset_state) == 0x30, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wakeup_state) == 0x34, "");
_Static_assert(offsetof(struct rtc_cntl_regs, int_ena_rtc) == 0x38, "");
_Static_assert(offsetof(struct rtc_cntl_regs, int_raw_rtc) == 0x3c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, int_st_rtc) == 0x40, "");
_Static_assert(offsetof(struct rtc_cntl_regs, int_clr_rtc) == 0x44, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store0) == 0x48, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store1) == 0x4c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store2) == 0x50, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store3) == 0x54, "");
_Static_assert(offsetof(struct rtc_cntl_regs, ext_xtl_conf) == 0x58, "");
_Static_assert(offsetof(struct rtc_cntl_regs, ext_wakeup_conf) == 0x5c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, slp_reject_conf) == 0x60, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cpu_period_conf) == 0x64, "");
_Static_assert(offsetof(struct rtc_cntl_regs, clk_conf) == 0x68, "");
_Static_assert(offsetof(struct rtc_cntl_regs, slow_clk_conf) == 0x6c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, bias_conf) == 0x70, "");
_Static_assert(offsetof(struct rtc_cntl_regs, rtc_cntl) == 0x74, "");
_Static_assert(offsetof(struct rtc_cntl_regs, pwc) == 0x78, "");
_Static_assert(offsetof(struct rtc_cntl_regs, dig_pwc) == 0x7c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, dig_iso) == 0x80, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtconfig0) == 0x84, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtconfig1) == 0x88, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtconfig2) == 0x8c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtconfig3) == 0x90, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtconfig4) == 0x94, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtfeed) == 0x98, "");
_Static_assert(offsetof(struct rtc_cntl_regs, wdtwprotect) == 0x9c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, swd_conf) == 0xa0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, swd_wprotect) == 0xa4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, sw_cpu_stall) == 0xa8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store4) == 0xac, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store5) == 0xb0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store6) == 0xb4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, store7) == 0xb8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, low_power_st) == 0xbc, "");
_Static_assert(offsetof(struct rtc_cntl_regs, diag0) == 0xc0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, pad_hold) == 0xc4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, dig_pad_hold) == 0xc8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, brown_out) == 0xcc, "");
_Static_assert(offsetof(struct rtc_cntl_regs, time_low1) == 0xd0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, time_high1) == 0xd4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, usb_conf) == 0xd8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, slp_reject_cause) == 0xdc, "");
_Static_assert(offsetof(struct rtc_cntl_regs, option1) == 0xe0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, slp_wakeup_cause) == 0xe4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, ulp_cp_timer_1) == 0xe8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, int_ena_rtc_w1ts) == 0xec, "");
_Static_assert(offsetof(struct rtc_cntl_regs, int_ena_rtc_w1tc) == 0xf0, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_retention_ctrl) == 0xf4, "");
_Static_assert(offsetof(struct rtc_cntl_regs, fib_sel) == 0xf8, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_gpio_wakeup) == 0xfc, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_dbg_sel) == 0x100, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_dbg_map) == 0x104, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_sensor_ctrl) == 0x108, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_dbg_sar_sel) == 0x10c, "");
_Static_assert(offsetof(struct rtc_cntl_regs, cntl_date) == 0x1fc, "");
_Static_assert(sizeof(struct rtc_cntl_regs) == 0x200, "");

#define RTC_CNTL_BASE 0x60008000u
#define RTC_CNTL ((struct rtc_cntl_regs *)(uintptr_t)RTC_CNTL_BASE)

#define RTC_CNTL_OPTIONS0_OFFSET 0x0u
#define RTC_CNTL_OPTIONS0_RESET 0x1000a000u
#define RTC_CNTL_OPTIONS0_SW_STALL_PROCPU_C0_SHIFT 2u
#define RTC_CNTL_OPTIONS0_SW_STALL_PROCPU_C0_MASK 0x0000000cu
static inline uint32_t rtc_cntl_options0_get_sw_stall_procpu_c0(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t rtc_cntl_options0_set_sw_stall_procpu_c0(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define RTC_CNTL_OPTIONS0_SW_PROCPU_RST_SHIFT 5u
#define RTC_CNTL_OPTIONS0_SW_PROCPU_RST_MASK 0x00000020u
static inline uint32_t rtc_cntl_options0_get_sw_procpu_rst(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_sw_procpu_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RTC_CNTL_OPTIONS0_BB_I2C_FORCE_PD_SHIFT 6u
#define RTC_CNTL_OPTIONS0_BB_I2C_FORCE_PD_MASK 0x00000040u
static inline uint32_t rtc_cntl_options0_get_bb_i2c_force_pd(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_bb_i2c_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RTC_CNTL_OPTIONS0_BB_I2C_FORCE_PU_SHIFT 7u
#define RTC_CNTL_OPTIONS0_BB_I2C_FORCE_PU_MASK 0x00000080u
static inline uint32_t rtc_cntl_options0_get_bb_i2c_force_pu(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_bb_i2c_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RTC_CNTL_OPTIONS0_BBPLL_I2C_FORCE_PD_SHIFT 8u
#define RTC_CNTL_OPTIONS0_BBPLL_I2C_FORCE_PD_MASK 0x00000100u
static inline uint32_t rtc_cntl_options0_get_bbpll_i2c_force_pd(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_bbpll_i2c_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RTC_CNTL_OPTIONS0_BBPLL_I2C_FORCE_PU_SHIFT 9u
#define RTC_CNTL_OPTIONS0_BBPLL_I2C_FORCE_PU_MASK 0x00000200u
static inline uint32_t rtc_cntl_options0_get_bbpll_i2c_force_pu(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_bbpll_i2c_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_OPTIONS0_BBPLL_FORCE_PD_SHIFT 10u
#define RTC_CNTL_OPTIONS0_BBPLL_FORCE_PD_MASK 0x00000400u
static inline uint32_t rtc_cntl_options0_get_bbpll_force_pd(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_bbpll_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_OPTIONS0_BBPLL_FORCE_PU_SHIFT 11u
#define RTC_CNTL_OPTIONS0_BBPLL_FORCE_PU_MASK 0x00000800u
static inline uint32_t rtc_cntl_options0_get_bbpll_force_pu(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_bbpll_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RTC_CNTL_OPTIONS0_XTL_FORCE_PD_SHIFT 12u
#define RTC_CNTL_OPTIONS0_XTL_FORCE_PD_MASK 0x00001000u
static inline uint32_t rtc_cntl_options0_get_xtl_force_pd(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_xtl_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RTC_CNTL_OPTIONS0_XTL_FORCE_PU_SHIFT 13u
#define RTC_CNTL_OPTIONS0_XTL_FORCE_PU_MASK 0x00002000u
static inline uint32_t rtc_cntl_options0_get_xtl_force_pu(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_xtl_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define RTC_CNTL_OPTIONS0_XTL_EN_WAIT_SHIFT 14u
#define RTC_CNTL_OPTIONS0_XTL_EN_WAIT_MASK 0x0003c000u
static inline uint32_t rtc_cntl_options0_get_xtl_en_wait(uint32_t reg) { return reg >> 14 & 0xfu; }
static inline uint32_t rtc_cntl_options0_set_xtl_en_wait(uint32_t reg, uint32_t v) { return (reg & 0xfffc3fffu) | (v << 14 & 0x3c000u); }
#define RTC_CNTL_OPTIONS0_XTL_EXT_CTR_SEL_SHIFT 20u
#define RTC_CNTL_OPTIONS0_XTL_EXT_CTR_SEL_MASK 0x00700000u
static inline uint32_t rtc_cntl_options0_get_xtl_ext_ctr_sel(uint32_t reg) { return reg >> 20 & 0x7u; }
static inline uint32_t rtc_cntl_options0_set_xtl_ext_ctr_sel(uint32_t reg, uint32_t v) { return (reg & 0xff8fffffu) | (v << 20 & 0x700000u); }
#define RTC_CNTL_OPTIONS0_ANALOG_FORCE_ISO_SHIFT 25u
#define RTC_CNTL_OPTIONS0_ANALOG_FORCE_ISO_MASK 0x02000000u
static inline uint32_t rtc_cntl_options0_get_analog_force_iso(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_analog_force_iso(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define RTC_CNTL_OPTIONS0_ANALOG_FORCE_NOISO_SHIFT 28u
#define RTC_CNTL_OPTIONS0_ANALOG_FORCE_NOISO_MASK 0x10000000u
static inline uint32_t rtc_cntl_options0_get_analog_force_noiso(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_analog_force_noiso(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_OPTIONS0_DG_WRAP_FORCE_RST_SHIFT 29u
#define RTC_CNTL_OPTIONS0_DG_WRAP_FORCE_RST_MASK 0x20000000u
static inline uint32_t rtc_cntl_options0_get_dg_wrap_force_rst(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_dg_wrap_force_rst(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_OPTIONS0_DG_WRAP_FORCE_NORST_SHIFT 30u
#define RTC_CNTL_OPTIONS0_DG_WRAP_FORCE_NORST_MASK 0x40000000u
static inline uint32_t rtc_cntl_options0_get_dg_wrap_force_norst(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_dg_wrap_force_norst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_OPTIONS0_SW_SYS_RST_SHIFT 31u
#define RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK 0x80000000u
static inline uint32_t rtc_cntl_options0_get_sw_sys_rst(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_options0_set_sw_sys_rst(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_SLP_TIMER0_OFFSET 0x4u
#define RTC_CNTL_SLP_TIMER0_RESET 0x00000000u
#define RTC_CNTL_SLP_TIMER0_SLP_VAL_LO_SHIFT 0u
#define RTC_CNTL_SLP_TIMER0_SLP_VAL_LO_MASK 0xffffffffu

#define RTC_CNTL_SLP_TIMER1_OFFSET 0x8u
#define RTC_CNTL_SLP_TIMER1_RESET 0x00000000u
#define RTC_CNTL_SLP_TIMER1_SLP_VAL_HI_SHIFT 0u
#define RTC_CNTL_SLP_TIMER1_SLP_VAL_HI_MASK 0x0000ffffu
static inline uint32_t rtc_cntl_slp_timer1_get_slp_val_hi(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t rtc_cntl_slp_timer1_set_slp_val_hi(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_SHIFT 16u
#define RTC_CNTL_SLP_TIMER1_MAIN_TIMER_ALARM_EN_MASK 0x00010000u
static inline uint32_t rtc_cntl_slp_timer1_get_main_timer_alarm_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t rtc_cntl_slp_timer1_set_main_timer_alarm_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define RTC_CNTL_TIME_UPDATE_OFFSET 0xcu
#define RTC_CNTL_TIME_UPDATE_RESET 0x00000000u
#define RTC_CNTL_TIME_UPDATE_TIMER_SYS_STALL_SHIFT 27u
#define RTC_CNTL_TIME_UPDATE_TIMER_SYS_STALL_MASK 0x08000000u
static inline uint32_t rtc_cntl_time_update_get_timer_sys_stall(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t rtc_cntl_time_update_set_timer_sys_stall(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define RTC_CNTL_TIME_UPDATE_TIMER_XTL_OFF_SHIFT 28u
#define RTC_CNTL_TIME_UPDATE_TIMER_XTL_OFF_MASK 0x10000000u
static inline uint32_t rtc_cntl_time_update_get_timer_xtl_off(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_time_update_set_timer_xtl_off(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_TIME_UPDATE_TIMER_SYS_RST_SHIFT 29u
#define RTC_CNTL_TIME_UPDATE_TIMER_SYS_RST_MASK 0x20000000u
static inline uint32_t rtc_cntl_time_update_get_timer_sys_rst(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_time_update_set_timer_sys_rst(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_TIME_UPDATE_TIME_UPDATE_SHIFT 31u
#define RTC_CNTL_TIME_UPDATE_TIME_UPDATE_MASK 0x80000000u
static inline uint32_t rtc_cntl_time_update_get_time_update(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_time_update_set_time_update(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_TIME_LOW0_OFFSET 0x10u
#define RTC_CNTL_TIME_LOW0_RESET 0x00000000u
#define RTC_CNTL_TIME_LOW0_TIMER_VALUE0_LOW_SHIFT 0u
#define RTC_CNTL_TIME_LOW0_TIMER_VALUE0_LOW_MASK 0xffffffffu

#define RTC_CNTL_TIME_HIGH0_OFFSET 0x14u
#define RTC_CNTL_TIME_HIGH0_RESET 0x00000000u
#define RTC_CNTL_TIME_HIGH0_TIMER_VALUE0_HIGH_SHIFT 0u
#define RTC_CNTL_TIME_HIGH0_TIMER_VALUE0_HIGH_MASK 0x0000ffffu
static inline uint32_t rtc_cntl_time_high0_get_timer_value0_high(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t rtc_cntl_time_high0_set_timer_value0_high(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define RTC_CNTL_STATE0_OFFSET 0x18u
#define RTC_CNTL_STATE0_RESET 0x00000000u
#define RTC_CNTL_STATE0_SW_CPU_INT_SHIFT 0u
#define RTC_CNTL_STATE0_SW_CPU_INT_MASK 0x00000001u
static inline uint32_t rtc_cntl_state0_get_sw_cpu_int(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_sw_cpu_int(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_STATE0_SLP_REJECT_CAUSE_CLR_SHIFT 1u
#define RTC_CNTL_STATE0_SLP_REJECT_CAUSE_CLR_MASK 0x00000002u
static inline uint32_t rtc_cntl_state0_get_slp_reject_cause_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_slp_reject_cause_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_STATE0_APB2RTC_BRIDGE_SEL_SHIFT 22u
#define RTC_CNTL_STATE0_APB2RTC_BRIDGE_SEL_MASK 0x00400000u
static inline uint32_t rtc_cntl_state0_get_apb2rtc_bridge_sel(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_apb2rtc_bridge_sel(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define RTC_CNTL_STATE0_SDIO_ACTIVE_IND_SHIFT 28u
#define RTC_CNTL_STATE0_SDIO_ACTIVE_IND_MASK 0x10000000u
static inline uint32_t rtc_cntl_state0_get_sdio_active_ind(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_sdio_active_ind(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_STATE0_SLP_WAKEUP_SHIFT 29u
#define RTC_CNTL_STATE0_SLP_WAKEUP_MASK 0x20000000u
static inline uint32_t rtc_cntl_state0_get_slp_wakeup(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_slp_wakeup(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_STATE0_SLP_REJECT_SHIFT 30u
#define RTC_CNTL_STATE0_SLP_REJECT_MASK 0x40000000u
static inline uint32_t rtc_cntl_state0_get_slp_reject(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_slp_reject(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_STATE0_SLEEP_EN_SHIFT 31u
#define RTC_CNTL_STATE0_SLEEP_EN_MASK 0x80000000u
static inline uint32_t rtc_cntl_state0_get_sleep_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_state0_set_sleep_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_TIMER1_OFFSET 0x1cu
#define RTC_CNTL_TIMER1_RESET 0x28140403u
#define RTC_CNTL_TIMER1_CPU_STALL_EN_SHIFT 0u
#define RTC_CNTL_TIMER1_CPU_STALL_EN_MASK 0x00000001u
static inline uint32_t rtc_cntl_timer1_get_cpu_stall_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_timer1_set_cpu_stall_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_TIMER1_CPU_STALL_WAIT_SHIFT 1u
#define RTC_CNTL_TIMER1_CPU_STALL_WAIT_MASK 0x0000003eu
static inline uint32_t rtc_cntl_timer1_get_cpu_stall_wait(uint32_t reg) { return reg >> 1 & 0x1fu; }
static inline uint32_t rtc_cntl_timer1_set_cpu_stall_wait(uint32_t reg, uint32_t v) { return (reg & 0xffffffc1u) | (v << 1 & 0x3eu); }
#define RTC_CNTL_TIMER1_CK8M_WAIT_SHIFT 6u
#define RTC_CNTL_TIMER1_CK8M_WAIT_MASK 0x00003fc0u
static inline uint32_t rtc_cntl_timer1_get_ck8m_wait(uint32_t reg) { return reg >> 6 & 0xffu; }
static inline uint32_t rtc_cntl_timer1_set_ck8m_wait(uint32_t reg, uint32_t v) { return (reg & 0xffffc03fu) | (v << 6 & 0x3fc0u); }
#define RTC_CNTL_TIMER1_XTL_BUF_WAIT_SHIFT 14u
#define RTC_CNTL_TIMER1_XTL_BUF_WAIT_MASK 0x00ffc000u
static inline uint32_t rtc_cntl_timer1_get_xtl_buf_wait(uint32_t reg) { return reg >> 14 & 0x3ffu; }
static inline uint32_t rtc_cntl_timer1_set_xtl_buf_wait(uint32_t reg, uint32_t v) { return (reg & 0xff003fffu) | (v << 14 & 0xffc000u); }
#define RTC_CNTL_TIMER1_PLL_BUF_WAIT_SHIFT 24u
#define RTC_CNTL_TIMER1_PLL_BUF_WAIT_MASK 0xff000000u
static inline uint32_t rtc_cntl_timer1_get_pll_buf_wait(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t rtc_cntl_timer1_set_pll_buf_wait(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define RTC_CNTL_TIMER2_OFFSET 0x20u
#define RTC_CNTL_TIMER2_RESET 0x01000000u
#define RTC_CNTL_TIMER2_MIN_TIME_CK8M_OFF_SHIFT 24u
#define RTC_CNTL_TIMER2_MIN_TIME_CK8M_OFF_MASK 0xff000000u
static inline uint32_t rtc_cntl_timer2_get_min_time_ck8m_off(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t rtc_cntl_timer2_set_min_time_ck8m_off(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define RTC_CNTL_TIMER4_OFFSET 0x24u
#define RTC_CNTL_TIMER4_RESET 0x10200000u
#define RTC_CNTL_TIMER4_DG_WRAP_WAIT_TIMER_SHIFT 16u
#define RTC_CNTL_TIMER4_DG_WRAP_WAIT_TIMER_MASK 0x01ff0000u
static inline uint32_t rtc_cntl_timer4_get_dg_wrap_wait_timer(uint32_t reg) { return reg >> 16 & 0x1ffu; }
static inline uint32_t rtc_cntl_timer4_set_dg_wrap_wait_timer(uint32_t reg, uint32_t v) { return (reg & 0xfe00ffffu) | (v << 16 & 0x1ff0000u); }
#define RTC_CNTL_TIMER4_DG_WRAP_POWERUP_TIMER_SHIFT 25u
#define RTC_CNTL_TIMER4_DG_WRAP_POWERUP_TIMER_MASK 0xfe000000u
static inline uint32_t rtc_cntl_timer4_get_dg_wrap_powerup_timer(uint32_t reg) { return reg >> 25 & 0x7fu; }
static inline uint32_t rtc_cntl_timer4_set_dg_wrap_powerup_timer(uint32_t reg, uint32_t v) { return (reg & 0x1ffffffu) | (v << 25 & 0xfe000000u); }

#define RTC_CNTL_TIMER5_OFFSET 0x28u
#define RTC_CNTL_TIMER5_RESET 0x00008000u
#define RTC_CNTL_TIMER5_MIN_SLP_VAL_SHIFT 8u
#define RTC_CNTL_TIMER5_MIN_SLP_VAL_MASK 0x0000ff00u
static inline uint32_t rtc_cntl_timer5_get_min_slp_val(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t rtc_cntl_timer5_set_min_slp_val(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define RTC_CNTL_ANA_CONF_OFFSET 0x2cu
#define RTC_CNTL_ANA_CONF_RESET 0x00440000u
#define RTC_CNTL_ANA_CONF_I2C_RESET_POR_FORCE_PD_SHIFT 18u
#define RTC_CNTL_ANA_CONF_I2C_RESET_POR_FORCE_PD_MASK 0x00040000u
static inline uint32_t rtc_cntl_ana_conf_get_i2c_reset_por_force_pd(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_i2c_reset_por_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define RTC_CNTL_ANA_CONF_I2C_RESET_POR_FORCE_PU_SHIFT 19u
#define RTC_CNTL_ANA_CONF_I2C_RESET_POR_FORCE_PU_MASK 0x00080000u
static inline uint32_t rtc_cntl_ana_conf_get_i2c_reset_por_force_pu(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_i2c_reset_por_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define RTC_CNTL_ANA_CONF_SAR_I2C_PU_SHIFT 22u
#define RTC_CNTL_ANA_CONF_SAR_I2C_PU_MASK 0x00400000u
static inline uint32_t rtc_cntl_ana_conf_get_sar_i2c_pu(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_sar_i2c_pu(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define RTC_CNTL_ANA_CONF_PLLA_FORCE_PD_SHIFT 23u
#define RTC_CNTL_ANA_CONF_PLLA_FORCE_PD_MASK 0x00800000u
static inline uint32_t rtc_cntl_ana_conf_get_plla_force_pd(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_plla_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define RTC_CNTL_ANA_CONF_PLLA_FORCE_PU_SHIFT 24u
#define RTC_CNTL_ANA_CONF_PLLA_FORCE_PU_MASK 0x01000000u
static inline uint32_t rtc_cntl_ana_conf_get_plla_force_pu(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_plla_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define RTC_CNTL_ANA_CONF_BBPLL_CAL_SLP_START_SHIFT 25u
#define RTC_CNTL_ANA_CONF_BBPLL_CAL_SLP_START_MASK 0x02000000u
static inline uint32_t rtc_cntl_ana_conf_get_bbpll_cal_slp_start(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_bbpll_cal_slp_start(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define RTC_CNTL_ANA_CONF_TXRF_I2C_PU_SHIFT 27u
#define RTC_CNTL_ANA_CONF_TXRF_I2C_PU_MASK 0x08000000u
static inline uint32_t rtc_cntl_ana_conf_get_txrf_i2c_pu(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_txrf_i2c_pu(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define RTC_CNTL_ANA_CONF_RFRX_PBUS_PU_SHIFT 28u
#define RTC_CNTL_ANA_CONF_RFRX_PBUS_PU_MASK 0x10000000u
static inline uint32_t rtc_cntl_ana_conf_get_rfrx_pbus_pu(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_rfrx_pbus_pu(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_ANA_CONF_CKGEN_I2C_PU_SHIFT 30u
#define RTC_CNTL_ANA_CONF_CKGEN_I2C_PU_MASK 0x40000000u
static inline uint32_t rtc_cntl_ana_conf_get_ckgen_i2c_pu(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_ckgen_i2c_pu(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_ANA_CONF_PLL_I2C_PU_SHIFT 31u
#define RTC_CNTL_ANA_CONF_PLL_I2C_PU_MASK 0x80000000u
static inline uint32_t rtc_cntl_ana_conf_get_pll_i2c_pu(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_ana_conf_set_pll_i2c_pu(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_RESET_STATE_OFFSET 0x30u
#define RTC_CNTL_RESET_STATE_RESET 0x00002000u
#define RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_SHIFT 0u
#define RTC_CNTL_RESET_STATE_RESET_CAUSE_PROCPU_MASK 0x0000003fu
static inline uint32_t rtc_cntl_reset_state_get_reset_cause_procpu(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t rtc_cntl_reset_state_set_reset_cause_procpu(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define RTC_CNTL_RESET_STATE_STAT_VECTOR_SEL_PROCPU_SHIFT 13u
#define RTC_CNTL_RESET_STATE_STAT_VECTOR_SEL_PROCPU_MASK 0x00002000u
static inline uint32_t rtc_cntl_reset_state_get_stat_vector_sel_procpu(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rtc_cntl_reset_state_set_stat_vector_sel_procpu(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define RTC_CNTL_RESET_STATE_OCD_HALT_ON_RESET_PROCPU_SHIFT 19u
#define RTC_CNTL_RESET_STATE_OCD_HALT_ON_RESET_PROCPU_MASK 0x00080000u
static inline uint32_t rtc_cntl_reset_state_get_ocd_halt_on_reset_procpu(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t rtc_cntl_reset_state_set_ocd_halt_on_reset_procpu(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define RTC_CNTL_RESET_STATE_DRESET_MASK_PROCPU_SHIFT 20u
#define RTC_CNTL_RESET_STATE_DRESET_MASK_PROCPU_MASK 0x00100000u
static inline uint32_t rtc_cntl_reset_state_get_dreset_mask_procpu(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_reset_state_set_dreset_mask_procpu(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_WAKEUP_STATE_OFFSET 0x34u
#define RTC_CNTL_WAKEUP_STATE_RESET 0x00060000u
#define RTC_CNTL_WAKEUP_STATE_WAKEUP_ENA_SHIFT 15u
#define RTC_CNTL_WAKEUP_STATE_WAKEUP_ENA_MASK 0xffff8000u
static inline uint32_t rtc_cntl_wakeup_state_get_wakeup_ena(uint32_t reg) { return reg >> 15 & 0x1ffffu; }
static inline uint32_t rtc_cntl_wakeup_state_set_wakeup_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffu) | (v << 15 & 0xffff8000u); }

#define RTC_CNTL_INT_ENA_RTC_OFFSET 0x38u
#define RTC_CNTL_INT_ENA_RTC_RESET 0x00000000u
#define RTC_CNTL_INT_ENA_RTC_SLP_WAKEUP_INT_ENA_SHIFT 0u
#define RTC_CNTL_INT_ENA_RTC_SLP_WAKEUP_INT_ENA_MASK 0x00000001u
static inline uint32_t rtc_cntl_int_ena_rtc_get_slp_wakeup_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_slp_wakeup_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_INT_ENA_RTC_SLP_REJECT_INT_ENA_SHIFT 1u
#define RTC_CNTL_INT_ENA_RTC_SLP_REJECT_INT_ENA_MASK 0x00000002u
static inline uint32_t rtc_cntl_int_ena_rtc_get_slp_reject_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_slp_reject_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_INT_ENA_RTC_WDT_INT_ENA_SHIFT 3u
#define RTC_CNTL_INT_ENA_RTC_WDT_INT_ENA_MASK 0x00000008u
static inline uint32_t rtc_cntl_int_ena_rtc_get_wdt_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_wdt_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_INT_ENA_RTC_BROWN_OUT_INT_ENA_SHIFT 9u
#define RTC_CNTL_INT_ENA_RTC_BROWN_OUT_INT_ENA_MASK 0x00000200u
static inline uint32_t rtc_cntl_int_ena_rtc_get_brown_out_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_brown_out_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_INT_ENA_RTC_MAIN_TIMER_INT_ENA_SHIFT 10u
#define RTC_CNTL_INT_ENA_RTC_MAIN_TIMER_INT_ENA_MASK 0x00000400u
static inline uint32_t rtc_cntl_int_ena_rtc_get_main_timer_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_main_timer_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_INT_ENA_RTC_SWD_INT_ENA_SHIFT 15u
#define RTC_CNTL_INT_ENA_RTC_SWD_INT_ENA_MASK 0x00008000u
static inline uint32_t rtc_cntl_int_ena_rtc_get_swd_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_swd_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_INT_ENA_RTC_BBPLL_CAL_INT_ENA_SHIFT 20u
#define RTC_CNTL_INT_ENA_RTC_BBPLL_CAL_INT_ENA_MASK 0x00100000u
static inline uint32_t rtc_cntl_int_ena_rtc_get_bbpll_cal_int_ena(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_set_bbpll_cal_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_INT_RAW_RTC_OFFSET 0x3cu
#define RTC_CNTL_INT_RAW_RTC_RESET 0x00000000u
#define RTC_CNTL_INT_RAW_RTC_SLP_WAKEUP_INT_RAW_SHIFT 0u
#define RTC_CNTL_INT_RAW_RTC_SLP_WAKEUP_INT_RAW_MASK 0x00000001u
static inline uint32_t rtc_cntl_int_raw_rtc_get_slp_wakeup_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_slp_wakeup_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_INT_RAW_RTC_SLP_REJECT_INT_RAW_SHIFT 1u
#define RTC_CNTL_INT_RAW_RTC_SLP_REJECT_INT_RAW_MASK 0x00000002u
static inline uint32_t rtc_cntl_int_raw_rtc_get_slp_reject_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_slp_reject_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_INT_RAW_RTC_WDT_INT_RAW_SHIFT 3u
#define RTC_CNTL_INT_RAW_RTC_WDT_INT_RAW_MASK 0x00000008u
static inline uint32_t rtc_cntl_int_raw_rtc_get_wdt_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_wdt_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_INT_RAW_RTC_BROWN_OUT_INT_RAW_SHIFT 9u
#define RTC_CNTL_INT_RAW_RTC_BROWN_OUT_INT_RAW_MASK 0x00000200u
static inline uint32_t rtc_cntl_int_raw_rtc_get_brown_out_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_brown_out_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_INT_RAW_RTC_MAIN_TIMER_INT_RAW_SHIFT 10u
#define RTC_CNTL_INT_RAW_RTC_MAIN_TIMER_INT_RAW_MASK 0x00000400u
static inline uint32_t rtc_cntl_int_raw_rtc_get_main_timer_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_main_timer_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_INT_RAW_RTC_SWD_INT_RAW_SHIFT 15u
#define RTC_CNTL_INT_RAW_RTC_SWD_INT_RAW_MASK 0x00008000u
static inline uint32_t rtc_cntl_int_raw_rtc_get_swd_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_swd_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_INT_RAW_RTC_BBPLL_CAL_INT_RAW_SHIFT 20u
#define RTC_CNTL_INT_RAW_RTC_BBPLL_CAL_INT_RAW_MASK 0x00100000u
static inline uint32_t rtc_cntl_int_raw_rtc_get_bbpll_cal_int_raw(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_int_raw_rtc_set_bbpll_cal_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_INT_ST_RTC_OFFSET 0x40u
#define RTC_CNTL_INT_ST_RTC_RESET 0x00000000u
#define RTC_CNTL_INT_ST_RTC_SLP_WAKEUP_INT_ST_SHIFT 0u
#define RTC_CNTL_INT_ST_RTC_SLP_WAKEUP_INT_ST_MASK 0x00000001u
static inline uint32_t rtc_cntl_int_st_rtc_get_slp_wakeup_int_st(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_slp_wakeup_int_st(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_INT_ST_RTC_SLP_REJECT_INT_ST_SHIFT 1u
#define RTC_CNTL_INT_ST_RTC_SLP_REJECT_INT_ST_MASK 0x00000002u
static inline uint32_t rtc_cntl_int_st_rtc_get_slp_reject_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_slp_reject_int_st(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_INT_ST_RTC_WDT_INT_ST_SHIFT 3u
#define RTC_CNTL_INT_ST_RTC_WDT_INT_ST_MASK 0x00000008u
static inline uint32_t rtc_cntl_int_st_rtc_get_wdt_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_wdt_int_st(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_INT_ST_RTC_BROWN_OUT_INT_ST_SHIFT 9u
#define RTC_CNTL_INT_ST_RTC_BROWN_OUT_INT_ST_MASK 0x00000200u
static inline uint32_t rtc_cntl_int_st_rtc_get_brown_out_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_brown_out_int_st(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_INT_ST_RTC_MAIN_TIMER_INT_ST_SHIFT 10u
#define RTC_CNTL_INT_ST_RTC_MAIN_TIMER_INT_ST_MASK 0x00000400u
static inline uint32_t rtc_cntl_int_st_rtc_get_main_timer_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_main_timer_int_st(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_INT_ST_RTC_SWD_INT_ST_SHIFT 15u
#define RTC_CNTL_INT_ST_RTC_SWD_INT_ST_MASK 0x00008000u
static inline uint32_t rtc_cntl_int_st_rtc_get_swd_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_swd_int_st(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_INT_ST_RTC_BBPLL_CAL_INT_ST_SHIFT 20u
#define RTC_CNTL_INT_ST_RTC_BBPLL_CAL_INT_ST_MASK 0x00100000u
static inline uint32_t rtc_cntl_int_st_rtc_get_bbpll_cal_int_st(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_int_st_rtc_set_bbpll_cal_int_st(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_INT_CLR_RTC_OFFSET 0x44u
#define RTC_CNTL_INT_CLR_RTC_RESET 0x00000000u
#define RTC_CNTL_INT_CLR_RTC_SLP_WAKEUP_INT_CLR_SHIFT 0u
#define RTC_CNTL_INT_CLR_RTC_SLP_WAKEUP_INT_CLR_MASK 0x00000001u
static inline uint32_t rtc_cntl_int_clr_rtc_get_slp_wakeup_int_clr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_slp_wakeup_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_INT_CLR_RTC_SLP_REJECT_INT_CLR_SHIFT 1u
#define RTC_CNTL_INT_CLR_RTC_SLP_REJECT_INT_CLR_MASK 0x00000002u
static inline uint32_t rtc_cntl_int_clr_rtc_get_slp_reject_int_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_slp_reject_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_INT_CLR_RTC_WDT_INT_CLR_SHIFT 3u
#define RTC_CNTL_INT_CLR_RTC_WDT_INT_CLR_MASK 0x00000008u
static inline uint32_t rtc_cntl_int_clr_rtc_get_wdt_int_clr(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_wdt_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_INT_CLR_RTC_BROWN_OUT_INT_CLR_SHIFT 9u
#define RTC_CNTL_INT_CLR_RTC_BROWN_OUT_INT_CLR_MASK 0x00000200u
static inline uint32_t rtc_cntl_int_clr_rtc_get_brown_out_int_clr(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_brown_out_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_INT_CLR_RTC_MAIN_TIMER_INT_CLR_SHIFT 10u
#define RTC_CNTL_INT_CLR_RTC_MAIN_TIMER_INT_CLR_MASK 0x00000400u
static inline uint32_t rtc_cntl_int_clr_rtc_get_main_timer_int_clr(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_main_timer_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_INT_CLR_RTC_SWD_INT_CLR_SHIFT 15u
#define RTC_CNTL_INT_CLR_RTC_SWD_INT_CLR_MASK 0x00008000u
static inline uint32_t rtc_cntl_int_clr_rtc_get_swd_int_clr(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_swd_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_INT_CLR_RTC_BBPLL_CAL_INT_CLR_SHIFT 20u
#define RTC_CNTL_INT_CLR_RTC_BBPLL_CAL_INT_CLR_MASK 0x00100000u
static inline uint32_t rtc_cntl_int_clr_rtc_get_bbpll_cal_int_clr(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_int_clr_rtc_set_bbpll_cal_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_STORE0_OFFSET 0x48u
#define RTC_CNTL_STORE0_RESET 0x00000000u
#define RTC_CNTL_STORE0_SCRATCH0_SHIFT 0u
#define RTC_CNTL_STORE0_SCRATCH0_MASK 0xffffffffu

#define RTC_CNTL_STORE1_OFFSET 0x4cu
#define RTC_CNTL_STORE1_RESET 0x00000000u
#define RTC_CNTL_STORE1_SCRATCH1_SHIFT 0u
#define RTC_CNTL_STORE1_SCRATCH1_MASK 0xffffffffu

#define RTC_CNTL_STORE2_OFFSET 0x50u
#define RTC_CNTL_STORE2_RESET 0x00000000u
#define RTC_CNTL_STORE2_SCRATCH2_SHIFT 0u
#define RTC_CNTL_STORE2_SCRATCH2_MASK 0xffffffffu

#define RTC_CNTL_STORE3_OFFSET 0x54u
#define RTC_CNTL_STORE3_RESET 0x00000000u
#define RTC_CNTL_STORE3_SCRATCH3_SHIFT 0u
#define RTC_CNTL_STORE3_SCRATCH3_MASK 0xffffffffu

#define RTC_CNTL_EXT_XTL_CONF_OFFSET 0x58u
#define RTC_CNTL_EXT_XTL_CONF_RESET 0x00000000u
#define RTC_CNTL_EXT_XTL_CONF_XTL_EXT_CTR_LV_SHIFT 30u
#define RTC_CNTL_EXT_XTL_CONF_XTL_EXT_CTR_LV_MASK 0x40000000u
static inline uint32_t rtc_cntl_ext_xtl_conf_get_xtl_ext_ctr_lv(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_ext_xtl_conf_set_xtl_ext_ctr_lv(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_EXT_XTL_CONF_XTL_EXT_CTR_EN_SHIFT 31u
#define RTC_CNTL_EXT_XTL_CONF_XTL_EXT_CTR_EN_MASK 0x80000000u
static inline uint32_t rtc_cntl_ext_xtl_conf_get_xtl_ext_ctr_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_ext_xtl_conf_set_xtl_ext_ctr_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_EXT_WAKEUP_CONF_OFFSET 0x5cu
#define RTC_CNTL_EXT_WAKEUP_CONF_RESET 0x00000000u
#define RTC_CNTL_EXT_WAKEUP_CONF_GPIO_WAKEUP_FILTER_SHIFT 31u
#define RTC_CNTL_EXT_WAKEUP_CONF_GPIO_WAKEUP_FILTER_MASK 0x80000000u
static inline uint32_t rtc_cntl_ext_wakeup_conf_get_gpio_wakeup_filter(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_ext_wakeup_conf_set_gpio_wakeup_filter(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_SLP_REJECT_CONF_OFFSET 0x60u
#define RTC_CNTL_SLP_REJECT_CONF_RESET 0x00000000u
#define RTC_CNTL_SLP_REJECT_CONF_SLEEP_REJECT_ENA_SHIFT 12u
#define RTC_CNTL_SLP_REJECT_CONF_SLEEP_REJECT_ENA_MASK 0x3ffff000u
static inline uint32_t rtc_cntl_slp_reject_conf_get_sleep_reject_ena(uint32_t reg) { return reg >> 12 & 0x3ffffu; }
static inline uint32_t rtc_cntl_slp_reject_conf_set_sleep_reject_ena(uint32_t reg, uint32_t v) { return (reg & 0xc0000fffu) | (v << 12 & 0x3ffff000u); }
#define RTC_CNTL_SLP_REJECT_CONF_LIGHT_SLP_REJECT_EN_SHIFT 30u
#define RTC_CNTL_SLP_REJECT_CONF_LIGHT_SLP_REJECT_EN_MASK 0x40000000u
static inline uint32_t rtc_cntl_slp_reject_conf_get_light_slp_reject_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_slp_reject_conf_set_light_slp_reject_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_SLP_REJECT_CONF_DEEP_SLP_REJECT_EN_SHIFT 31u
#define RTC_CNTL_SLP_REJECT_CONF_DEEP_SLP_REJECT_EN_MASK 0x80000000u
static inline uint32_t rtc_cntl_slp_reject_conf_get_deep_slp_reject_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_slp_reject_conf_set_deep_slp_reject_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_CPU_PERIOD_CONF_OFFSET 0x64u
#define RTC_CNTL_CPU_PERIOD_CONF_RESET 0x00000000u
#define RTC_CNTL_CPU_PERIOD_CONF_CPUSEL_CONF_SHIFT 29u
#define RTC_CNTL_CPU_PERIOD_CONF_CPUSEL_CONF_MASK 0x20000000u
static inline uint32_t rtc_cntl_cpu_period_conf_get_cpusel_conf(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_cpu_period_conf_set_cpusel_conf(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_CPU_PERIOD_CONF_CPUPERIOD_SEL_SHIFT 30u
#define RTC_CNTL_CPU_PERIOD_CONF_CPUPERIOD_SEL_MASK 0xc0000000u
static inline uint32_t rtc_cntl_cpu_period_conf_get_cpuperiod_sel(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t rtc_cntl_cpu_period_conf_set_cpuperiod_sel(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define RTC_CNTL_CLK_CONF_OFFSET 0x68u
#define RTC_CNTL_CLK_CONF_RESET 0x11583218u
#define RTC_CNTL_CLK_CONF_EFUSE_CLK_FORCE_GATING_SHIFT 1u
#define RTC_CNTL_CLK_CONF_EFUSE_CLK_FORCE_GATING_MASK 0x00000002u
static inline uint32_t rtc_cntl_clk_conf_get_efuse_clk_force_gating(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_efuse_clk_force_gating(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_CLK_CONF_EFUSE_CLK_FORCE_NOGATING_SHIFT 2u
#define RTC_CNTL_CLK_CONF_EFUSE_CLK_FORCE_NOGATING_MASK 0x00000004u
static inline uint32_t rtc_cntl_clk_conf_get_efuse_clk_force_nogating(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_efuse_clk_force_nogating(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RTC_CNTL_CLK_CONF_CK8M_DIV_SEL_VLD_SHIFT 3u
#define RTC_CNTL_CLK_CONF_CK8M_DIV_SEL_VLD_MASK 0x00000008u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_div_sel_vld(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_div_sel_vld(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_CLK_CONF_CK8M_DIV_SHIFT 4u
#define RTC_CNTL_CLK_CONF_CK8M_DIV_MASK 0x00000030u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_div(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_div(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define RTC_CNTL_CLK_CONF_ENB_CK8M_SHIFT 6u
#define RTC_CNTL_CLK_CONF_ENB_CK8M_MASK 0x00000040u
static inline uint32_t rtc_cntl_clk_conf_get_enb_ck8m(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_enb_ck8m(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RTC_CNTL_CLK_CONF_ENB_CK8M_DIV_SHIFT 7u
#define RTC_CNTL_CLK_CONF_ENB_CK8M_DIV_MASK 0x00000080u
static inline uint32_t rtc_cntl_clk_conf_get_enb_ck8m_div(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_enb_ck8m_div(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RTC_CNTL_CLK_CONF_DIG_XTAL32K_EN_SHIFT 8u
#define RTC_CNTL_CLK_CONF_DIG_XTAL32K_EN_MASK 0x00000100u
static inline uint32_t rtc_cntl_clk_conf_get_dig_xtal32k_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_dig_xtal32k_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RTC_CNTL_CLK_CONF_DIG_CLK8M_D256_EN_SHIFT 9u
#define RTC_CNTL_CLK_CONF_DIG_CLK8M_D256_EN_MASK 0x00000200u
static inline uint32_t rtc_cntl_clk_conf_get_dig_clk8m_d256_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_dig_clk8m_d256_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_CLK_CONF_DIG_CLK8M_EN_SHIFT 10u
#define RTC_CNTL_CLK_CONF_DIG_CLK8M_EN_MASK 0x00000400u
static inline uint32_t rtc_cntl_clk_conf_get_dig_clk8m_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_dig_clk8m_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_CLK_CONF_CK8M_DIV_SEL_SHIFT 12u
#define RTC_CNTL_CLK_CONF_CK8M_DIV_SEL_MASK 0x00007000u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_div_sel(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_div_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }
#define RTC_CNTL_CLK_CONF_XTAL_FORCE_NOGATING_SHIFT 15u
#define RTC_CNTL_CLK_CONF_XTAL_FORCE_NOGATING_MASK 0x00008000u
static inline uint32_t rtc_cntl_clk_conf_get_xtal_force_nogating(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_xtal_force_nogating(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_CLK_CONF_CK8M_FORCE_NOGATING_SHIFT 16u
#define RTC_CNTL_CLK_CONF_CK8M_FORCE_NOGATING_MASK 0x00010000u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_force_nogating(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_force_nogating(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define RTC_CNTL_CLK_CONF_CK8M_DFREQ_SHIFT 17u
#define RTC_CNTL_CLK_CONF_CK8M_DFREQ_MASK 0x01fe0000u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_dfreq(uint32_t reg) { return reg >> 17 & 0xffu; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_dfreq(uint32_t reg, uint32_t v) { return (reg & 0xfe01ffffu) | (v << 17 & 0x1fe0000u); }
#define RTC_CNTL_CLK_CONF_CK8M_FORCE_PD_SHIFT 25u
#define RTC_CNTL_CLK_CONF_CK8M_FORCE_PD_MASK 0x02000000u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_force_pd(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define RTC_CNTL_CLK_CONF_CK8M_FORCE_PU_SHIFT 26u
#define RTC_CNTL_CLK_CONF_CK8M_FORCE_PU_MASK 0x04000000u
static inline uint32_t rtc_cntl_clk_conf_get_ck8m_force_pu(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_ck8m_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define RTC_CNTL_CLK_CONF_XTAL_GLOBAL_FORCE_GATING_SHIFT 27u
#define RTC_CNTL_CLK_CONF_XTAL_GLOBAL_FORCE_GATING_MASK 0x08000000u
static inline uint32_t rtc_cntl_clk_conf_get_xtal_global_force_gating(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_xtal_global_force_gating(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define RTC_CNTL_CLK_CONF_XTAL_GLOBAL_FORCE_NOGATING_SHIFT 28u
#define RTC_CNTL_CLK_CONF_XTAL_GLOBAL_FORCE_NOGATING_MASK 0x10000000u
static inline uint32_t rtc_cntl_clk_conf_get_xtal_global_force_nogating(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_xtal_global_force_nogating(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_CLK_CONF_FAST_CLK_RTC_SEL_SHIFT 29u
#define RTC_CNTL_CLK_CONF_FAST_CLK_RTC_SEL_MASK 0x20000000u
static inline uint32_t rtc_cntl_clk_conf_get_fast_clk_rtc_sel(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_clk_conf_set_fast_clk_rtc_sel(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_CLK_CONF_ANA_CLK_RTC_SEL_SHIFT 30u
#define RTC_CNTL_CLK_CONF_ANA_CLK_RTC_SEL_MASK 0xc0000000u
static inline uint32_t rtc_cntl_clk_conf_get_ana_clk_rtc_sel(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t rtc_cntl_clk_conf_set_ana_clk_rtc_sel(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define RTC_CNTL_SLOW_CLK_CONF_OFFSET 0x6cu
#define RTC_CNTL_SLOW_CLK_CONF_RESET 0x00400000u
#define RTC_CNTL_SLOW_CLK_CONF_ANA_CLK_DIV_VLD_SHIFT 22u
#define RTC_CNTL_SLOW_CLK_CONF_ANA_CLK_DIV_VLD_MASK 0x00400000u
static inline uint32_t rtc_cntl_slow_clk_conf_get_ana_clk_div_vld(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t rtc_cntl_slow_clk_conf_set_ana_clk_div_vld(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define RTC_CNTL_SLOW_CLK_CONF_ANA_CLK_DIV_SHIFT 23u
#define RTC_CNTL_SLOW_CLK_CONF_ANA_CLK_DIV_MASK 0x7f800000u
static inline uint32_t rtc_cntl_slow_clk_conf_get_ana_clk_div(uint32_t reg) { return reg >> 23 & 0xffu; }
static inline uint32_t rtc_cntl_slow_clk_conf_set_ana_clk_div(uint32_t reg, uint32_t v) { return (reg & 0x807fffffu) | (v << 23 & 0x7f800000u); }
#define RTC_CNTL_SLOW_CLK_CONF_SLOW_CLK_NEXT_EDGE_SHIFT 31u
#define RTC_CNTL_SLOW_CLK_CONF_SLOW_CLK_NEXT_EDGE_MASK 0x80000000u
static inline uint32_t rtc_cntl_slow_clk_conf_get_slow_clk_next_edge(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_slow_clk_conf_set_slow_clk_next_edge(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_BIAS_CONF_OFFSET 0x70u
#define RTC_CNTL_BIAS_CONF_RESET 0x00010800u
#define RTC_CNTL_BIAS_CONF_DG_VDD_DRV_B_SLP_SHIFT 0u
#define RTC_CNTL_BIAS_CONF_DG_VDD_DRV_B_SLP_MASK 0x000000ffu
static inline uint32_t rtc_cntl_bias_conf_get_dg_vdd_drv_b_slp(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t rtc_cntl_bias_conf_set_dg_vdd_drv_b_slp(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define RTC_CNTL_BIAS_CONF_DG_VDD_DRV_B_SLP_EN_SHIFT 8u
#define RTC_CNTL_BIAS_CONF_DG_VDD_DRV_B_SLP_EN_MASK 0x00000100u
static inline uint32_t rtc_cntl_bias_conf_get_dg_vdd_drv_b_slp_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_dg_vdd_drv_b_slp_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_IDLE_SHIFT 10u
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_IDLE_MASK 0x00000400u
static inline uint32_t rtc_cntl_bias_conf_get_bias_buf_idle(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_bias_buf_idle(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_WAKE_SHIFT 11u
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_WAKE_MASK 0x00000800u
static inline uint32_t rtc_cntl_bias_conf_get_bias_buf_wake(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_bias_buf_wake(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_DEEP_SLP_SHIFT 12u
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_DEEP_SLP_MASK 0x00001000u
static inline uint32_t rtc_cntl_bias_conf_get_bias_buf_deep_slp(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_bias_buf_deep_slp(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_MONITOR_SHIFT 13u
#define RTC_CNTL_BIAS_CONF_BIAS_BUF_MONITOR_MASK 0x00002000u
static inline uint32_t rtc_cntl_bias_conf_get_bias_buf_monitor(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_bias_buf_monitor(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define RTC_CNTL_BIAS_CONF_PD_CUR_DEEP_SLP_SHIFT 14u
#define RTC_CNTL_BIAS_CONF_PD_CUR_DEEP_SLP_MASK 0x00004000u
static inline uint32_t rtc_cntl_bias_conf_get_pd_cur_deep_slp(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_pd_cur_deep_slp(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define RTC_CNTL_BIAS_CONF_PD_CUR_MONITOR_SHIFT 15u
#define RTC_CNTL_BIAS_CONF_PD_CUR_MONITOR_MASK 0x00008000u
static inline uint32_t rtc_cntl_bias_conf_get_pd_cur_monitor(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_pd_cur_monitor(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_BIAS_CONF_BIAS_SLEEP_DEEP_SLP_SHIFT 16u
#define RTC_CNTL_BIAS_CONF_BIAS_SLEEP_DEEP_SLP_MASK 0x00010000u
static inline uint32_t rtc_cntl_bias_conf_get_bias_sleep_deep_slp(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_bias_sleep_deep_slp(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define RTC_CNTL_BIAS_CONF_BIAS_SLEEP_MONITOR_SHIFT 17u
#define RTC_CNTL_BIAS_CONF_BIAS_SLEEP_MONITOR_MASK 0x00020000u
static inline uint32_t rtc_cntl_bias_conf_get_bias_sleep_monitor(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t rtc_cntl_bias_conf_set_bias_sleep_monitor(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define RTC_CNTL_BIAS_CONF_DBG_ATTEN_DEEP_SLP_SHIFT 18u
#define RTC_CNTL_BIAS_CONF_DBG_ATTEN_DEEP_SLP_MASK 0x003c0000u
static inline uint32_t rtc_cntl_bias_conf_get_dbg_atten_deep_slp(uint32_t reg) { return reg >> 18 & 0xfu; }
static inline uint32_t rtc_cntl_bias_conf_set_dbg_atten_deep_slp(uint32_t reg, uint32_t v) { return (reg & 0xffc3ffffu) | (v << 18 & 0x3c0000u); }
#define RTC_CNTL_BIAS_CONF_DBG_ATTEN_MONITOR_SHIFT 22u
#define RTC_CNTL_BIAS_CONF_DBG_ATTEN_MONITOR_MASK 0x03c00000u
static inline uint32_t rtc_cntl_bias_conf_get_dbg_atten_monitor(uint32_t reg) { return reg >> 22 & 0xfu; }
static inline uint32_t rtc_cntl_bias_conf_set_dbg_atten_monitor(uint32_t reg, uint32_t v) { return (reg & 0xfc3fffffu) | (v << 22 & 0x3c00000u); }
#define RTC_CNTL_BIAS_CONF_DBG_ATTEN_ACTIVE_SHIFT 26u
#define RTC_CNTL_BIAS_CONF_DBG_ATTEN_ACTIVE_MASK 0x3c000000u
static inline uint32_t rtc_cntl_bias_conf_get_dbg_atten_active(uint32_t reg) { return reg >> 26 & 0xfu; }
static inline uint32_t rtc_cntl_bias_conf_set_dbg_atten_active(uint32_t reg, uint32_t v) { return (reg & 0xc3ffffffu) | (v << 26 & 0x3c000000u); }

#define RTC_CNTL_RTC_CNTL_OFFSET 0x74u
#define RTC_CNTL_RTC_CNTL_RESET 0x80000000u
#define RTC_CNTL_RTC_CNTL_DIG_REG_CAL_EN_SHIFT 7u
#define RTC_CNTL_RTC_CNTL_DIG_REG_CAL_EN_MASK 0x00000080u
static inline uint32_t rtc_cntl_rtc_cntl_get_dig_reg_cal_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rtc_cntl_rtc_cntl_set_dig_reg_cal_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RTC_CNTL_RTC_CNTL_SCK_DCAP_SHIFT 14u
#define RTC_CNTL_RTC_CNTL_SCK_DCAP_MASK 0x003fc000u
static inline uint32_t rtc_cntl_rtc_cntl_get_sck_dcap(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t rtc_cntl_rtc_cntl_set_sck_dcap(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }
#define RTC_CNTL_RTC_CNTL_REGULATOR_FORCE_PD_SHIFT 30u
#define RTC_CNTL_RTC_CNTL_REGULATOR_FORCE_PD_MASK 0x40000000u
static inline uint32_t rtc_cntl_rtc_cntl_get_regulator_force_pd(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_rtc_cntl_set_regulator_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_RTC_CNTL_REGULATOR_FORCE_PU_SHIFT 31u
#define RTC_CNTL_RTC_CNTL_REGULATOR_FORCE_PU_MASK 0x80000000u
static inline uint32_t rtc_cntl_rtc_cntl_get_regulator_force_pu(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_rtc_cntl_set_regulator_force_pu(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_PWC_OFFSET 0x78u
#define RTC_CNTL_PWC_RESET 0x00000000u
#define RTC_CNTL_PWC_PAD_FORCE_HOLD_SHIFT 21u
#define RTC_CNTL_PWC_PAD_FORCE_HOLD_MASK 0x00200000u
static inline uint32_t rtc_cntl_pwc_get_pad_force_hold(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t rtc_cntl_pwc_set_pad_force_hold(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define RTC_CNTL_DIG_PWC_OFFSET 0x7cu
#define RTC_CNTL_DIG_PWC_RESET 0x00100020u
#define RTC_CNTL_DIG_PWC_VDD_SPI_PWR_DRV_SHIFT 0u
#define RTC_CNTL_DIG_PWC_VDD_SPI_PWR_DRV_MASK 0x00000003u
static inline uint32_t rtc_cntl_dig_pwc_get_vdd_spi_pwr_drv(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t rtc_cntl_dig_pwc_set_vdd_spi_pwr_drv(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define RTC_CNTL_DIG_PWC_VDD_SPI_PWR_FORCE_SHIFT 2u
#define RTC_CNTL_DIG_PWC_VDD_SPI_PWR_FORCE_MASK 0x00000004u
static inline uint32_t rtc_cntl_dig_pwc_get_vdd_spi_pwr_force(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_vdd_spi_pwr_force(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RTC_CNTL_DIG_PWC_VDD_SPI_PD_EN_SHIFT 3u
#define RTC_CNTL_DIG_PWC_VDD_SPI_PD_EN_MASK 0x00000008u
static inline uint32_t rtc_cntl_dig_pwc_get_vdd_spi_pd_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_vdd_spi_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_DIG_PWC_LSLP_MEM_FORCE_PD_SHIFT 4u
#define RTC_CNTL_DIG_PWC_LSLP_MEM_FORCE_PD_MASK 0x00000010u
static inline uint32_t rtc_cntl_dig_pwc_get_lslp_mem_force_pd(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_lslp_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RTC_CNTL_DIG_PWC_LSLP_MEM_FORCE_PU_SHIFT 5u
#define RTC_CNTL_DIG_PWC_LSLP_MEM_FORCE_PU_MASK 0x00000020u
static inline uint32_t rtc_cntl_dig_pwc_get_lslp_mem_force_pu(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_lslp_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RTC_CNTL_DIG_PWC_DG_WRAP_FORCE_PD_SHIFT 19u
#define RTC_CNTL_DIG_PWC_DG_WRAP_FORCE_PD_MASK 0x00080000u
static inline uint32_t rtc_cntl_dig_pwc_get_dg_wrap_force_pd(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_dg_wrap_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define RTC_CNTL_DIG_PWC_DG_WRAP_FORCE_PU_SHIFT 20u
#define RTC_CNTL_DIG_PWC_DG_WRAP_FORCE_PU_MASK 0x00100000u
static inline uint32_t rtc_cntl_dig_pwc_get_dg_wrap_force_pu(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_dg_wrap_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define RTC_CNTL_DIG_PWC_DG_WRAP_PD_EN_SHIFT 31u
#define RTC_CNTL_DIG_PWC_DG_WRAP_PD_EN_MASK 0x80000000u
static inline uint32_t rtc_cntl_dig_pwc_get_dg_wrap_pd_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_dig_pwc_set_dg_wrap_pd_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_DIG_ISO_OFFSET 0x80u
#define RTC_CNTL_DIG_ISO_RESET 0x80005080u
#define RTC_CNTL_DIG_ISO_FORCE_OFF_SHIFT 7u
#define RTC_CNTL_DIG_ISO_FORCE_OFF_MASK 0x00000080u
static inline uint32_t rtc_cntl_dig_iso_get_force_off(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_force_off(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RTC_CNTL_DIG_ISO_FORCE_ON_SHIFT 8u
#define RTC_CNTL_DIG_ISO_FORCE_ON_MASK 0x00000100u
static inline uint32_t rtc_cntl_dig_iso_get_force_on(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RTC_CNTL_DIG_ISO_DG_PAD_AUTOHOLD_SHIFT 9u
#define RTC_CNTL_DIG_ISO_DG_PAD_AUTOHOLD_MASK 0x00000200u
static inline uint32_t rtc_cntl_dig_iso_get_dg_pad_autohold(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_pad_autohold(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_DIG_ISO_CLR_DG_PAD_AUTOHOLD_SHIFT 10u
#define RTC_CNTL_DIG_ISO_CLR_DG_PAD_AUTOHOLD_MASK 0x00000400u
static inline uint32_t rtc_cntl_dig_iso_get_clr_dg_pad_autohold(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_clr_dg_pad_autohold(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_DIG_ISO_DG_PAD_AUTOHOLD_EN_SHIFT 11u
#define RTC_CNTL_DIG_ISO_DG_PAD_AUTOHOLD_EN_MASK 0x00000800u
static inline uint32_t rtc_cntl_dig_iso_get_dg_pad_autohold_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_pad_autohold_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_NOISO_SHIFT 12u
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_NOISO_MASK 0x00001000u
static inline uint32_t rtc_cntl_dig_iso_get_dg_pad_force_noiso(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_pad_force_noiso(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_ISO_SHIFT 13u
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_ISO_MASK 0x00002000u
static inline uint32_t rtc_cntl_dig_iso_get_dg_pad_force_iso(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_pad_force_iso(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_UNHOLD_SHIFT 14u
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_UNHOLD_MASK 0x00004000u
static inline uint32_t rtc_cntl_dig_iso_get_dg_pad_force_unhold(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_pad_force_unhold(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_HOLD_SHIFT 15u
#define RTC_CNTL_DIG_ISO_DG_PAD_FORCE_HOLD_MASK 0x00008000u
static inline uint32_t rtc_cntl_dig_iso_get_dg_pad_force_hold(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_pad_force_hold(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_DIG_ISO_DG_WRAP_FORCE_ISO_SHIFT 30u
#define RTC_CNTL_DIG_ISO_DG_WRAP_FORCE_ISO_MASK 0x40000000u
static inline uint32_t rtc_cntl_dig_iso_get_dg_wrap_force_iso(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_wrap_force_iso(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_DIG_ISO_DG_WRAP_FORCE_NOISO_SHIFT 31u
#define RTC_CNTL_DIG_ISO_DG_WRAP_FORCE_NOISO_MASK 0x80000000u
static inline uint32_t rtc_cntl_dig_iso_get_dg_wrap_force_noiso(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_dig_iso_set_dg_wrap_force_noiso(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_WDTCONFIG0_OFFSET 0x84u
#define RTC_CNTL_WDTCONFIG0_RESET 0x00013214u
#define RTC_CNTL_WDTCONFIG0_WDT_CHIP_RESET_WIDTH_SHIFT 0u
#define RTC_CNTL_WDTCONFIG0_WDT_CHIP_RESET_WIDTH_MASK 0x000000ffu
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_chip_reset_width(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_chip_reset_width(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define RTC_CNTL_WDTCONFIG0_WDT_CHIP_RESET_EN_SHIFT 8u
#define RTC_CNTL_WDTCONFIG0_WDT_CHIP_RESET_EN_MASK 0x00000100u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_chip_reset_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_chip_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RTC_CNTL_WDTCONFIG0_WDT_PAUSE_IN_SLP_SHIFT 9u
#define RTC_CNTL_WDTCONFIG0_WDT_PAUSE_IN_SLP_MASK 0x00000200u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_pause_in_slp(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_pause_in_slp(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_WDTCONFIG0_WDT_PROCPU_RESET_EN_SHIFT 11u
#define RTC_CNTL_WDTCONFIG0_WDT_PROCPU_RESET_EN_MASK 0x00000800u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_procpu_reset_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_procpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_SHIFT 12u
#define RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK 0x00001000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_flashboot_mod_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_flashboot_mod_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_SYS_RESET_LENGTH_SHIFT 13u
#define RTC_CNTL_WDTCONFIG0_WDT_SYS_RESET_LENGTH_MASK 0x0000e000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_sys_reset_length(uint32_t reg) { return reg >> 13 & 0x7u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_sys_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xffff1fffu) | (v << 13 & 0xe000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_CPU_RESET_LENGTH_SHIFT 16u
#define RTC_CNTL_WDTCONFIG0_WDT_CPU_RESET_LENGTH_MASK 0x00070000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_cpu_reset_length(uint32_t reg) { return reg >> 16 & 0x7u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_cpu_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xfff8ffffu) | (v << 16 & 0x70000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_STG3_SHIFT 19u
#define RTC_CNTL_WDTCONFIG0_WDT_STG3_MASK 0x00380000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_stg3(uint32_t reg) { return reg >> 19 & 0x7u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_stg3(uint32_t reg, uint32_t v) { return (reg & 0xffc7ffffu) | (v << 19 & 0x380000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_STG2_SHIFT 22u
#define RTC_CNTL_WDTCONFIG0_WDT_STG2_MASK 0x01c00000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_stg2(uint32_t reg) { return reg >> 22 & 0x7u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_stg2(uint32_t reg, uint32_t v) { return (reg & 0xfe3fffffu) | (v << 22 & 0x1c00000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_STG1_SHIFT 25u
#define RTC_CNTL_WDTCONFIG0_WDT_STG1_MASK 0x0e000000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_stg1(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_stg1(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_STG0_SHIFT 28u
#define RTC_CNTL_WDTCONFIG0_WDT_STG0_MASK 0x70000000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_stg0(uint32_t reg) { return reg >> 28 & 0x7u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_stg0(uint32_t reg, uint32_t v) { return (reg & 0x8fffffffu) | (v << 28 & 0x70000000u); }
#define RTC_CNTL_WDTCONFIG0_WDT_EN_SHIFT 31u
#define RTC_CNTL_WDTCONFIG0_WDT_EN_MASK 0x80000000u
static inline uint32_t rtc_cntl_wdtconfig0_get_wdt_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_wdtconfig0_set_wdt_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_WDTCONFIG1_OFFSET 0x88u
#define RTC_CNTL_WDTCONFIG1_RESET 0x00030d40u
#define RTC_CNTL_WDTCONFIG1_WDT_STG0_HOLD_SHIFT 0u
#define RTC_CNTL_WDTCONFIG1_WDT_STG0_HOLD_MASK 0xffffffffu

#define RTC_CNTL_WDTCONFIG2_OFFSET 0x8cu
#define RTC_CNTL_WDTCONFIG2_RESET 0x00013880u
#define RTC_CNTL_WDTCONFIG2_WDT_STG1_HOLD_SHIFT 0u
#define RTC_CNTL_WDTCONFIG2_WDT_STG1_HOLD_MASK 0xffffffffu

#define RTC_CNTL_WDTCONFIG3_OFFSET 0x90u
#define RTC_CNTL_WDTCONFIG3_RESET 0x00000fffu
#define RTC_CNTL_WDTCONFIG3_WDT_STG2_HOLD_SHIFT 0u
#define RTC_CNTL_WDTCONFIG3_WDT_STG2_HOLD_MASK 0xffffffffu

#define RTC_CNTL_WDTCONFIG4_OFFSET 0x94u
#define RTC_CNTL_WDTCONFIG4_RESET 0x00000fffu
#define RTC_CNTL_WDTCONFIG4_WDT_STG3_HOLD_SHIFT 0u
#define RTC_CNTL_WDTCONFIG4_WDT_STG3_HOLD_MASK 0xffffffffu

#define RTC_CNTL_WDTFEED_OFFSET 0x98u
#define RTC_CNTL_WDTFEED_RESET 0x00000000u
#define RTC_CNTL_WDTFEED_WDT_FEED_SHIFT 31u
#define RTC_CNTL_WDTFEED_WDT_FEED_MASK 0x80000000u
static inline uint32_t rtc_cntl_wdtfeed_get_wdt_feed(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_wdtfeed_set_wdt_feed(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_WDTWPROTECT_OFFSET 0x9cu
#define RTC_CNTL_WDTWPROTECT_RESET 0x00000000u
#define RTC_CNTL_WDTWPROTECT_WDT_WKEY_SHIFT 0u
#define RTC_CNTL_WDTWPROTECT_WDT_WKEY_MASK 0xffffffffu

#define RTC_CNTL_SWD_CONF_OFFSET 0xa0u
#define RTC_CNTL_SWD_CONF_RESET 0x04b00000u
#define RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_SHIFT 0u
#define RTC_CNTL_SWD_CONF_SWD_RESET_FLAG_MASK 0x00000001u
static inline uint32_t rtc_cntl_swd_conf_get_swd_reset_flag(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_reset_flag(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_SWD_CONF_SWD_FEED_INT_SHIFT 1u
#define RTC_CNTL_SWD_CONF_SWD_FEED_INT_MASK 0x00000002u
static inline uint32_t rtc_cntl_swd_conf_get_swd_feed_int(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_feed_int(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_SWD_CONF_SWD_BYPASS_RST_SHIFT 17u
#define RTC_CNTL_SWD_CONF_SWD_BYPASS_RST_MASK 0x00020000u
static inline uint32_t rtc_cntl_swd_conf_get_swd_bypass_rst(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_bypass_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define RTC_CNTL_SWD_CONF_SWD_SIGNAL_WIDTH_SHIFT 18u
#define RTC_CNTL_SWD_CONF_SWD_SIGNAL_WIDTH_MASK 0x0ffc0000u
static inline uint32_t rtc_cntl_swd_conf_get_swd_signal_width(uint32_t reg) { return reg >> 18 & 0x3ffu; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_signal_width(uint32_t reg, uint32_t v) { return (reg & 0xf003ffffu) | (v << 18 & 0xffc0000u); }
#define RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_SHIFT 28u
#define RTC_CNTL_SWD_CONF_SWD_RST_FLAG_CLR_MASK 0x10000000u
static inline uint32_t rtc_cntl_swd_conf_get_swd_rst_flag_clr(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_rst_flag_clr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_SWD_CONF_SWD_FEED_SHIFT 29u
#define RTC_CNTL_SWD_CONF_SWD_FEED_MASK 0x20000000u
static inline uint32_t rtc_cntl_swd_conf_get_swd_feed(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_feed(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_SWD_CONF_SWD_DISABLE_SHIFT 30u
#define RTC_CNTL_SWD_CONF_SWD_DISABLE_MASK 0x40000000u
static inline uint32_t rtc_cntl_swd_conf_get_swd_disable(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_disable(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_SHIFT 31u
#define RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK 0x80000000u
static inline uint32_t rtc_cntl_swd_conf_get_swd_auto_feed_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_swd_conf_set_swd_auto_feed_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_SWD_WPROTECT_OFFSET 0xa4u
#define RTC_CNTL_SWD_WPROTECT_RESET 0x00000000u
#define RTC_CNTL_SWD_WPROTECT_SWD_WKEY_SHIFT 0u
#define RTC_CNTL_SWD_WPROTECT_SWD_WKEY_MASK 0xffffffffu

#define RTC_CNTL_SW_CPU_STALL_OFFSET 0xa8u
#define RTC_CNTL_SW_CPU_STALL_RESET 0x00000000u
#define RTC_CNTL_SW_CPU_STALL_SW_STALL_PROCPU_C1_SHIFT 26u
#define RTC_CNTL_SW_CPU_STALL_SW_STALL_PROCPU_C1_MASK 0xfc000000u
static inline uint32_t rtc_cntl_sw_cpu_stall_get_sw_stall_procpu_c1(uint32_t reg) { return reg >> 26 & 0x3fu; }
static inline uint32_t rtc_cntl_sw_cpu_stall_set_sw_stall_procpu_c1(uint32_t reg, uint32_t v) { return (reg & 0x3ffffffu) | (v << 26 & 0xfc000000u); }

#define RTC_CNTL_STORE4_OFFSET 0xacu
#define RTC_CNTL_STORE4_RESET 0x00000000u
#define RTC_CNTL_STORE4_SCRATCH4_SHIFT 0u
#define RTC_CNTL_STORE4_SCRATCH4_MASK 0xffffffffu

#define RTC_CNTL_STORE5_OFFSET 0xb0u
#define RTC_CNTL_STORE5_RESET 0x00000000u
#define RTC_CNTL_STORE5_SCRATCH5_SHIFT 0u
#define RTC_CNTL_STORE5_SCRATCH5_MASK 0xffffffffu

#define RTC_CNTL_STORE6_OFFSET 0xb4u
#define RTC_CNTL_STORE6_RESET 0x00000000u
#define RTC_CNTL_STORE6_SCRATCH6_SHIFT 0u
#define RTC_CNTL_STORE6_SCRATCH6_MASK 0xffffffffu

#define RTC_CNTL_STORE7_OFFSET 0xb8u
#define RTC_CNTL_STORE7_RESET 0x00000000u
#define RTC_CNTL_STORE7_SCRATCH7_SHIFT 0u
#define RTC_CNTL_STORE7_SCRATCH7_MASK 0xffffffffu

#define RTC_CNTL_LOW_POWER_ST_OFFSET 0xbcu
#define RTC_CNTL_LOW_POWER_ST_RESET 0x00000000u
#define RTC_CNTL_LOW_POWER_ST_XPD_DIG_SHIFT 8u
#define RTC_CNTL_LOW_POWER_ST_XPD_DIG_MASK 0x00000100u
static inline uint32_t rtc_cntl_low_power_st_get_xpd_dig(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_xpd_dig(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_START_SHIFT 9u
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_START_MASK 0x00000200u
static inline uint32_t rtc_cntl_low_power_st_get_touch_state_start(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_touch_state_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_SWITCH_SHIFT 10u
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_SWITCH_MASK 0x00000400u
static inline uint32_t rtc_cntl_low_power_st_get_touch_state_switch(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_touch_state_switch(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_SLP_SHIFT 11u
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_SLP_MASK 0x00000800u
static inline uint32_t rtc_cntl_low_power_st_get_touch_state_slp(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_touch_state_slp(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_DONE_SHIFT 12u
#define RTC_CNTL_LOW_POWER_ST_TOUCH_STATE_DONE_MASK 0x00001000u
static inline uint32_t rtc_cntl_low_power_st_get_touch_state_done(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_touch_state_done(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_START_SHIFT 13u
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_START_MASK 0x00002000u
static inline uint32_t rtc_cntl_low_power_st_get_cocpu_state_start(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_cocpu_state_start(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_SWITCH_SHIFT 14u
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_SWITCH_MASK 0x00004000u
static inline uint32_t rtc_cntl_low_power_st_get_cocpu_state_switch(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_cocpu_state_switch(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_SLP_SHIFT 15u
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_SLP_MASK 0x00008000u
static inline uint32_t rtc_cntl_low_power_st_get_cocpu_state_slp(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_cocpu_state_slp(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_DONE_SHIFT 16u
#define RTC_CNTL_LOW_POWER_ST_COCPU_STATE_DONE_MASK 0x00010000u
static inline uint32_t rtc_cntl_low_power_st_get_cocpu_state_done(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_cocpu_state_done(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_XTAL_ISO_SHIFT 17u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_XTAL_ISO_MASK 0x00020000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_xtal_iso(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_xtal_iso(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_PLL_ON_SHIFT 18u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_PLL_ON_MASK 0x00040000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_pll_on(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_pll_on(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define RTC_CNTL_LOW_POWER_ST_RDY_FOR_WAKEUP_SHIFT 19u
#define RTC_CNTL_LOW_POWER_ST_RDY_FOR_WAKEUP_MASK 0x00080000u
static inline uint32_t rtc_cntl_low_power_st_get_rdy_for_wakeup(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_rdy_for_wakeup(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_WAIT_END_SHIFT 20u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_WAIT_END_MASK 0x00100000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_wait_end(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_wait_end(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define RTC_CNTL_LOW_POWER_ST_IN_WAKEUP_STATE_SHIFT 21u
#define RTC_CNTL_LOW_POWER_ST_IN_WAKEUP_STATE_MASK 0x00200000u
static inline uint32_t rtc_cntl_low_power_st_get_in_wakeup_state(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_in_wakeup_state(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define RTC_CNTL_LOW_POWER_ST_IN_LOW_POWER_STATE_SHIFT 22u
#define RTC_CNTL_LOW_POWER_ST_IN_LOW_POWER_STATE_MASK 0x00400000u
static inline uint32_t rtc_cntl_low_power_st_get_in_low_power_state(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_in_low_power_state(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_WAIT_8M_SHIFT 23u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_WAIT_8M_MASK 0x00800000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_in_wait_8m(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_in_wait_8m(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_WAIT_PLL_SHIFT 24u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_WAIT_PLL_MASK 0x01000000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_in_wait_pll(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_in_wait_pll(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_WAIT_XTL_SHIFT 25u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_WAIT_XTL_MASK 0x02000000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_in_wait_xtl(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_in_wait_xtl(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_SLP_SHIFT 26u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_SLP_MASK 0x04000000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_in_slp(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_in_slp(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_IDLE_SHIFT 27u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_IN_IDLE_MASK 0x08000000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state_in_idle(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state_in_idle(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_SHIFT 28u
#define RTC_CNTL_LOW_POWER_ST_MAIN_STATE_MASK 0xf0000000u
static inline uint32_t rtc_cntl_low_power_st_get_main_state(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t rtc_cntl_low_power_st_set_main_state(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define RTC_CNTL_DIAG0_OFFSET 0xc0u
#define RTC_CNTL_DIAG0_RESET 0x00000000u
#define RTC_CNTL_DIAG0_LOW_POWER_DIAG1_SHIFT 0u
#define RTC_CNTL_DIAG0_LOW_POWER_DIAG1_MASK 0xffffffffu

#define RTC_CNTL_PAD_HOLD_OFFSET 0xc4u
#define RTC_CNTL_PAD_HOLD_RESET 0x00000000u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN0_HOLD_SHIFT 0u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN0_HOLD_MASK 0x00000001u
static inline uint32_t rtc_cntl_pad_hold_get_gpio_pin0_hold(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_pad_hold_set_gpio_pin0_hold(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_PAD_HOLD_GPIO_PIN1_HOLD_SHIFT 1u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN1_HOLD_MASK 0x00000002u
static inline uint32_t rtc_cntl_pad_hold_get_gpio_pin1_hold(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_pad_hold_set_gpio_pin1_hold(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_PAD_HOLD_GPIO_PIN2_HOLD_SHIFT 2u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN2_HOLD_MASK 0x00000004u
static inline uint32_t rtc_cntl_pad_hold_get_gpio_pin2_hold(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rtc_cntl_pad_hold_set_gpio_pin2_hold(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RTC_CNTL_PAD_HOLD_GPIO_PIN3_HOLD_SHIFT 3u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN3_HOLD_MASK 0x00000008u
static inline uint32_t rtc_cntl_pad_hold_get_gpio_pin3_hold(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_pad_hold_set_gpio_pin3_hold(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_PAD_HOLD_GPIO_PIN4_HOLD_SHIFT 4u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN4_HOLD_MASK 0x00000010u
static inline uint32_t rtc_cntl_pad_hold_get_gpio_pin4_hold(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rtc_cntl_pad_hold_set_gpio_pin4_hold(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RTC_CNTL_PAD_HOLD_GPIO_PIN5_HOLD_SHIFT 5u
#define RTC_CNTL_PAD_HOLD_GPIO_PIN5_HOLD_MASK 0x00000020u
static inline uint32_t rtc_cntl_pad_hold_get_gpio_pin5_hold(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rtc_cntl_pad_hold_set_gpio_pin5_hold(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define RTC_CNTL_DIG_PAD_HOLD_OFFSET 0xc8u
#define RTC_CNTL_DIG_PAD_HOLD_RESET 0x00000000u
#define RTC_CNTL_DIG_PAD_HOLD_DIG_PAD_HOLD_SHIFT 0u
#define RTC_CNTL_DIG_PAD_HOLD_DIG_PAD_HOLD_MASK 0xffffffffu

#define RTC_CNTL_BROWN_OUT_OFFSET 0xccu
#define RTC_CNTL_BROWN_OUT_RESET 0x43ff0010u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_INT_WAIT_SHIFT 4u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_INT_WAIT_MASK 0x00003ff0u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_int_wait(uint32_t reg) { return reg >> 4 & 0x3ffu; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_int_wait(uint32_t reg, uint32_t v) { return (reg & 0xffffc00fu) | (v << 4 & 0x3ff0u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_CLOSE_FLASH_ENA_SHIFT 14u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_CLOSE_FLASH_ENA_MASK 0x00004000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_close_flash_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_close_flash_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_PD_RF_ENA_SHIFT 15u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_PD_RF_ENA_MASK 0x00008000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_pd_rf_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_pd_rf_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_RST_WAIT_SHIFT 16u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_RST_WAIT_MASK 0x03ff0000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_rst_wait(uint32_t reg) { return reg >> 16 & 0x3ffu; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_rst_wait(uint32_t reg, uint32_t v) { return (reg & 0xfc00ffffu) | (v << 16 & 0x3ff0000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_RST_ENA_SHIFT 26u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_RST_ENA_MASK 0x04000000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_rst_ena(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_rst_ena(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_RST_SEL_SHIFT 27u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_RST_SEL_MASK 0x08000000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_rst_sel(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_rst_sel(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_ANA_RST_EN_SHIFT 28u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_ANA_RST_EN_MASK 0x10000000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_ana_rst_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_ana_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_CNT_CLR_SHIFT 29u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_CNT_CLR_MASK 0x20000000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_cnt_clr(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_ENA_SHIFT 30u
#define RTC_CNTL_BROWN_OUT_BROWN_OUT_ENA_MASK 0x40000000u
static inline uint32_t rtc_cntl_brown_out_get_brown_out_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_brown_out_ena(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_BROWN_OUT_DET_SHIFT 31u
#define RTC_CNTL_BROWN_OUT_DET_MASK 0x80000000u
static inline uint32_t rtc_cntl_brown_out_get_det(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_brown_out_set_det(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_TIME_LOW1_OFFSET 0xd0u
#define RTC_CNTL_TIME_LOW1_RESET 0x00000000u
#define RTC_CNTL_TIME_LOW1_TIMER_VALUE1_LOW_SHIFT 0u
#define RTC_CNTL_TIME_LOW1_TIMER_VALUE1_LOW_MASK 0xffffffffu

#define RTC_CNTL_TIME_HIGH1_OFFSET 0xd4u
#define RTC_CNTL_TIME_HIGH1_RESET 0x00000000u
#define RTC_CNTL_TIME_HIGH1_TIMER_VALUE1_HIGH_SHIFT 0u
#define RTC_CNTL_TIME_HIGH1_TIMER_VALUE1_HIGH_MASK 0x0000ffffu
static inline uint32_t rtc_cntl_time_high1_get_timer_value1_high(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t rtc_cntl_time_high1_set_timer_value1_high(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define RTC_CNTL_USB_CONF_OFFSET 0xd8u
#define RTC_CNTL_USB_CONF_RESET 0x00000000u
#define RTC_CNTL_USB_CONF_IO_MUX_RESET_DISABLE_SHIFT 18u
#define RTC_CNTL_USB_CONF_IO_MUX_RESET_DISABLE_MASK 0x00040000u
static inline uint32_t rtc_cntl_usb_conf_get_io_mux_reset_disable(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t rtc_cntl_usb_conf_set_io_mux_reset_disable(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }

#define RTC_CNTL_SLP_REJECT_CAUSE_OFFSET 0xdcu
#define RTC_CNTL_SLP_REJECT_CAUSE_RESET 0x00000000u
#define RTC_CNTL_SLP_REJECT_CAUSE_REJECT_CAUSE_SHIFT 0u
#define RTC_CNTL_SLP_REJECT_CAUSE_REJECT_CAUSE_MASK 0x0003ffffu
static inline uint32_t rtc_cntl_slp_reject_cause_get_reject_cause(uint32_t reg) { return reg & 0x3ffffu; }
static inline uint32_t rtc_cntl_slp_reject_cause_set_reject_cause(uint32_t reg, uint32_t v) { return (reg & 0xfffc0000u) | (v & 0x3ffffu); }

#define RTC_CNTL_OPTION1_OFFSET 0xe0u
#define RTC_CNTL_OPTION1_RESET 0x00000000u
#define RTC_CNTL_OPTION1_FORCE_DOWNLOAD_BOOT_SHIFT 0u
#define RTC_CNTL_OPTION1_FORCE_DOWNLOAD_BOOT_MASK 0x00000001u
static inline uint32_t rtc_cntl_option1_get_force_download_boot(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_option1_set_force_download_boot(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RTC_CNTL_SLP_WAKEUP_CAUSE_OFFSET 0xe4u
#define RTC_CNTL_SLP_WAKEUP_CAUSE_RESET 0x00000000u
#define RTC_CNTL_SLP_WAKEUP_CAUSE_WAKEUP_CAUSE_SHIFT 0u
#define RTC_CNTL_SLP_WAKEUP_CAUSE_WAKEUP_CAUSE_MASK 0x0001ffffu
static inline uint32_t rtc_cntl_slp_wakeup_cause_get_wakeup_cause(uint32_t reg) { return reg & 0x1ffffu; }
static inline uint32_t rtc_cntl_slp_wakeup_cause_set_wakeup_cause(uint32_t reg, uint32_t v) { return (reg & 0xfffe0000u) | (v & 0x1ffffu); }

#define RTC_CNTL_ULP_CP_TIMER_1_OFFSET 0xe8u
#define RTC_CNTL_ULP_CP_TIMER_1_RESET 0x0000c800u
#define RTC_CNTL_ULP_CP_TIMER_1_ULP_CP_TIMER_SLP_CYCLE_SHIFT 8u
#define RTC_CNTL_ULP_CP_TIMER_1_ULP_CP_TIMER_SLP_CYCLE_MASK 0xffffff00u
static inline uint32_t rtc_cntl_ulp_cp_timer_1_get_ulp_cp_timer_slp_cycle(uint32_t reg) { return reg >> 8 & 0xffffffu; }
static inline uint32_t rtc_cntl_ulp_cp_timer_1_set_ulp_cp_timer_slp_cycle(uint32_t reg, uint32_t v) { return (reg & 0xffu) | (v << 8 & 0xffffff00u); }

#define RTC_CNTL_INT_ENA_RTC_W1TS_OFFSET 0xecu
#define RTC_CNTL_INT_ENA_RTC_W1TS_RESET 0x00000000u
#define RTC_CNTL_INT_ENA_RTC_W1TS_SLP_WAKEUP_INT_ENA_W1TS_SHIFT 0u
#define RTC_CNTL_INT_ENA_RTC_W1TS_SLP_WAKEUP_INT_ENA_W1TS_MASK 0x00000001u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_slp_wakeup_int_ena_w1ts(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_slp_wakeup_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_INT_ENA_RTC_W1TS_SLP_REJECT_INT_ENA_W1TS_SHIFT 1u
#define RTC_CNTL_INT_ENA_RTC_W1TS_SLP_REJECT_INT_ENA_W1TS_MASK 0x00000002u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_slp_reject_int_ena_w1ts(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_slp_reject_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_INT_ENA_RTC_W1TS_WDT_INT_ENA_W1TS_SHIFT 3u
#define RTC_CNTL_INT_ENA_RTC_W1TS_WDT_INT_ENA_W1TS_MASK 0x00000008u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_wdt_int_ena_w1ts(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_wdt_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_INT_ENA_RTC_W1TS_BROWN_OUT_INT_ENA_W1TS_SHIFT 9u
#define RTC_CNTL_INT_ENA_RTC_W1TS_BROWN_OUT_INT_ENA_W1TS_MASK 0x00000200u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_brown_out_int_ena_w1ts(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_brown_out_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_INT_ENA_RTC_W1TS_MAIN_TIMER_INT_ENA_W1TS_SHIFT 10u
#define RTC_CNTL_INT_ENA_RTC_W1TS_MAIN_TIMER_INT_ENA_W1TS_MASK 0x00000400u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_main_timer_int_ena_w1ts(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_main_timer_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_INT_ENA_RTC_W1TS_SWD_INT_ENA_W1TS_SHIFT 15u
#define RTC_CNTL_INT_ENA_RTC_W1TS_SWD_INT_ENA_W1TS_MASK 0x00008000u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_swd_int_ena_w1ts(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_swd_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_INT_ENA_RTC_W1TS_BBPLL_CAL_INT_ENA_W1TS_SHIFT 20u
#define RTC_CNTL_INT_ENA_RTC_W1TS_BBPLL_CAL_INT_ENA_W1TS_MASK 0x00100000u
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_get_bbpll_cal_int_ena_w1ts(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1ts_set_bbpll_cal_int_ena_w1ts(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_INT_ENA_RTC_W1TC_OFFSET 0xf0u
#define RTC_CNTL_INT_ENA_RTC_W1TC_RESET 0x00000000u
#define RTC_CNTL_INT_ENA_RTC_W1TC_SLP_WAKEUP_INT_ENA_W1TC_SHIFT 0u
#define RTC_CNTL_INT_ENA_RTC_W1TC_SLP_WAKEUP_INT_ENA_W1TC_MASK 0x00000001u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_slp_wakeup_int_ena_w1tc(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_slp_wakeup_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RTC_CNTL_INT_ENA_RTC_W1TC_SLP_REJECT_INT_ENA_W1TC_SHIFT 1u
#define RTC_CNTL_INT_ENA_RTC_W1TC_SLP_REJECT_INT_ENA_W1TC_MASK 0x00000002u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_slp_reject_int_ena_w1tc(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_slp_reject_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_INT_ENA_RTC_W1TC_WDT_INT_ENA_W1TC_SHIFT 3u
#define RTC_CNTL_INT_ENA_RTC_W1TC_WDT_INT_ENA_W1TC_MASK 0x00000008u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_wdt_int_ena_w1tc(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_wdt_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_INT_ENA_RTC_W1TC_BROWN_OUT_INT_ENA_W1TC_SHIFT 9u
#define RTC_CNTL_INT_ENA_RTC_W1TC_BROWN_OUT_INT_ENA_W1TC_MASK 0x00000200u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_brown_out_int_ena_w1tc(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_brown_out_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RTC_CNTL_INT_ENA_RTC_W1TC_MAIN_TIMER_INT_ENA_W1TC_SHIFT 10u
#define RTC_CNTL_INT_ENA_RTC_W1TC_MAIN_TIMER_INT_ENA_W1TC_MASK 0x00000400u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_main_timer_int_ena_w1tc(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_main_timer_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RTC_CNTL_INT_ENA_RTC_W1TC_SWD_INT_ENA_W1TC_SHIFT 15u
#define RTC_CNTL_INT_ENA_RTC_W1TC_SWD_INT_ENA_W1TC_MASK 0x00008000u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_swd_int_ena_w1tc(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_swd_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define RTC_CNTL_INT_ENA_RTC_W1TC_BBPLL_CAL_INT_ENA_W1TC_SHIFT 20u
#define RTC_CNTL_INT_ENA_RTC_W1TC_BBPLL_CAL_INT_ENA_W1TC_MASK 0x00100000u
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_get_bbpll_cal_int_ena_w1tc(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rtc_cntl_int_ena_rtc_w1tc_set_bbpll_cal_int_ena_w1tc(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }

#define RTC_CNTL_CNTL_RETENTION_CTRL_OFFSET 0xf4u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RESET 0xa0d00000u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_CLK_SEL_SHIFT 18u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_CLK_SEL_MASK 0x00040000u
static inline uint32_t rtc_cntl_cntl_retention_ctrl_get_retention_clk_sel(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_retention_ctrl_set_retention_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_DONE_WAIT_SHIFT 19u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_DONE_WAIT_MASK 0x00380000u
static inline uint32_t rtc_cntl_cntl_retention_ctrl_get_retention_done_wait(uint32_t reg) { return reg >> 19 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_retention_ctrl_set_retention_done_wait(uint32_t reg, uint32_t v) { return (reg & 0xffc7ffffu) | (v << 19 & 0x380000u); }
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_CLKOFF_WAIT_SHIFT 22u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_CLKOFF_WAIT_MASK 0x03c00000u
static inline uint32_t rtc_cntl_cntl_retention_ctrl_get_retention_clkoff_wait(uint32_t reg) { return reg >> 22 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_retention_ctrl_set_retention_clkoff_wait(uint32_t reg, uint32_t v) { return (reg & 0xfc3fffffu) | (v << 22 & 0x3c00000u); }
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_EN_SHIFT 26u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_EN_MASK 0x04000000u
static inline uint32_t rtc_cntl_cntl_retention_ctrl_get_retention_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_retention_ctrl_set_retention_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_WAIT_SHIFT 27u
#define RTC_CNTL_CNTL_RETENTION_CTRL_RETENTION_WAIT_MASK 0xf8000000u
static inline uint32_t rtc_cntl_cntl_retention_ctrl_get_retention_wait(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_retention_ctrl_set_retention_wait(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define RTC_CNTL_FIB_SEL_OFFSET 0xf8u
#define RTC_CNTL_FIB_SEL_RESET 0x00000007u
#define RTC_CNTL_FIB_SEL_FIB_SEL_SHIFT 0u
#define RTC_CNTL_FIB_SEL_FIB_SEL_MASK 0x00000007u
static inline uint32_t rtc_cntl_fib_sel_get_fib_sel(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t rtc_cntl_fib_sel_set_fib_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }

#define RTC_CNTL_CNTL_GPIO_WAKEUP_OFFSET 0xfcu
#define RTC_CNTL_CNTL_GPIO_WAKEUP_RESET 0x00000000u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_WAKEUP_STATUS_SHIFT 0u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_WAKEUP_STATUS_MASK 0x0000003fu
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_wakeup_status(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_wakeup_status(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_WAKEUP_STATUS_CLR_SHIFT 6u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_WAKEUP_STATUS_CLR_MASK 0x00000040u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_wakeup_status_clr(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_wakeup_status_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN_CLK_GATE_SHIFT 7u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN_CLK_GATE_MASK 0x00000080u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin_clk_gate(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin_clk_gate(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN5_INT_TYPE_SHIFT 8u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN5_INT_TYPE_MASK 0x00000700u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin5_int_type(uint32_t reg) { return reg >> 8 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin5_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffff8ffu) | (v << 8 & 0x700u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN4_INT_TYPE_SHIFT 11u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN4_INT_TYPE_MASK 0x00003800u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin4_int_type(uint32_t reg) { return reg >> 11 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin4_int_type(uint32_t reg, uint32_t v) { return (reg & 0xffffc7ffu) | (v << 11 & 0x3800u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN3_INT_TYPE_SHIFT 14u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN3_INT_TYPE_MASK 0x0001c000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin3_int_type(uint32_t reg) { return reg >> 14 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin3_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfffe3fffu) | (v << 14 & 0x1c000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN2_INT_TYPE_SHIFT 17u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN2_INT_TYPE_MASK 0x000e0000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin2_int_type(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin2_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN1_INT_TYPE_SHIFT 20u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN1_INT_TYPE_MASK 0x00700000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin1_int_type(uint32_t reg) { return reg >> 20 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin1_int_type(uint32_t reg, uint32_t v) { return (reg & 0xff8fffffu) | (v << 20 & 0x700000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN0_INT_TYPE_SHIFT 23u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN0_INT_TYPE_MASK 0x03800000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin0_int_type(uint32_t reg) { return reg >> 23 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin0_int_type(uint32_t reg, uint32_t v) { return (reg & 0xfc7fffffu) | (v << 23 & 0x3800000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN5_WAKEUP_ENABLE_SHIFT 26u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN5_WAKEUP_ENABLE_MASK 0x04000000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin5_wakeup_enable(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin5_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN4_WAKEUP_ENABLE_SHIFT 27u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN4_WAKEUP_ENABLE_MASK 0x08000000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin4_wakeup_enable(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin4_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN3_WAKEUP_ENABLE_SHIFT 28u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN3_WAKEUP_ENABLE_MASK 0x10000000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin3_wakeup_enable(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin3_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN2_WAKEUP_ENABLE_SHIFT 29u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN2_WAKEUP_ENABLE_MASK 0x20000000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin2_wakeup_enable(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin2_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN1_WAKEUP_ENABLE_SHIFT 30u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN1_WAKEUP_ENABLE_MASK 0x40000000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin1_wakeup_enable(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin1_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN0_WAKEUP_ENABLE_SHIFT 31u
#define RTC_CNTL_CNTL_GPIO_WAKEUP_GPIO_PIN0_WAKEUP_ENABLE_MASK 0x80000000u
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_get_gpio_pin0_wakeup_enable(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_gpio_wakeup_set_gpio_pin0_wakeup_enable(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RTC_CNTL_CNTL_DBG_SEL_OFFSET 0x100u
#define RTC_CNTL_CNTL_DBG_SEL_RESET 0x00000000u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_12M_NO_GATING_SHIFT 1u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_12M_NO_GATING_MASK 0x00000002u
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_12m_no_gating(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_12m_no_gating(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_BIT_SEL_SHIFT 2u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_BIT_SEL_MASK 0x0000007cu
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_bit_sel(uint32_t reg) { return reg >> 2 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_bit_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff83u) | (v << 2 & 0x7cu); }
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL0_SHIFT 7u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL0_MASK 0x00000f80u
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_sel0(uint32_t reg) { return reg >> 7 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_sel0(uint32_t reg, uint32_t v) { return (reg & 0xfffff07fu) | (v << 7 & 0xf80u); }
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL1_SHIFT 12u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL1_MASK 0x0001f000u
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_sel1(uint32_t reg) { return reg >> 12 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_sel1(uint32_t reg, uint32_t v) { return (reg & 0xfffe0fffu) | (v << 12 & 0x1f000u); }
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL2_SHIFT 17u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL2_MASK 0x003e0000u
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_sel2(uint32_t reg) { return reg >> 17 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_sel2(uint32_t reg, uint32_t v) { return (reg & 0xffc1ffffu) | (v << 17 & 0x3e0000u); }
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL3_SHIFT 22u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL3_MASK 0x07c00000u
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_sel3(uint32_t reg) { return reg >> 22 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_sel3(uint32_t reg, uint32_t v) { return (reg & 0xf83fffffu) | (v << 22 & 0x7c00000u); }
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL4_SHIFT 27u
#define RTC_CNTL_CNTL_DBG_SEL_DEBUG_SEL4_MASK 0xf8000000u
static inline uint32_t rtc_cntl_cntl_dbg_sel_get_debug_sel4(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sel_set_debug_sel4(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define RTC_CNTL_CNTL_DBG_MAP_OFFSET 0x104u
#define RTC_CNTL_CNTL_DBG_MAP_RESET 0x00000000u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN5_MUX_SEL_SHIFT 2u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN5_MUX_SEL_MASK 0x00000004u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin5_mux_sel(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin5_mux_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN4_MUX_SEL_SHIFT 3u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN4_MUX_SEL_MASK 0x00000008u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin4_mux_sel(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin4_mux_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN3_MUX_SEL_SHIFT 4u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN3_MUX_SEL_MASK 0x00000010u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin3_mux_sel(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin3_mux_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN2_MUX_SEL_SHIFT 5u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN2_MUX_SEL_MASK 0x00000020u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin2_mux_sel(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin2_mux_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN1_MUX_SEL_SHIFT 6u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN1_MUX_SEL_MASK 0x00000040u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin1_mux_sel(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin1_mux_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN0_MUX_SEL_SHIFT 7u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN0_MUX_SEL_MASK 0x00000080u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin0_mux_sel(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin0_mux_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN5_FUN_SEL_SHIFT 8u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN5_FUN_SEL_MASK 0x00000f00u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin5_fun_sel(uint32_t reg) { return reg >> 8 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin5_fun_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff0ffu) | (v << 8 & 0xf00u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN4_FUN_SEL_SHIFT 12u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN4_FUN_SEL_MASK 0x0000f000u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin4_fun_sel(uint32_t reg) { return reg >> 12 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin4_fun_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff0fffu) | (v << 12 & 0xf000u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN3_FUN_SEL_SHIFT 16u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN3_FUN_SEL_MASK 0x000f0000u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin3_fun_sel(uint32_t reg) { return reg >> 16 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin3_fun_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff0ffffu) | (v << 16 & 0xf0000u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN2_FUN_SEL_SHIFT 20u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN2_FUN_SEL_MASK 0x00f00000u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin2_fun_sel(uint32_t reg) { return reg >> 20 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin2_fun_sel(uint32_t reg, uint32_t v) { return (reg & 0xff0fffffu) | (v << 20 & 0xf00000u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN1_FUN_SEL_SHIFT 24u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN1_FUN_SEL_MASK 0x0f000000u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin1_fun_sel(uint32_t reg) { return reg >> 24 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin1_fun_sel(uint32_t reg, uint32_t v) { return (reg & 0xf0ffffffu) | (v << 24 & 0xf000000u); }
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN0_FUN_SEL_SHIFT 28u
#define RTC_CNTL_CNTL_DBG_MAP_GPIO_PIN0_FUN_SEL_MASK 0xf0000000u
static inline uint32_t rtc_cntl_cntl_dbg_map_get_gpio_pin0_fun_sel(uint32_t reg) { return reg >> 28 & 0xfu; }
static inline uint32_t rtc_cntl_cntl_dbg_map_set_gpio_pin0_fun_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffu) | (v << 28 & 0xf0000000u); }

#define RTC_CNTL_CNTL_SENSOR_CTRL_OFFSET 0x108u
#define RTC_CNTL_CNTL_SENSOR_CTRL_RESET 0x00000000u
#define RTC_CNTL_CNTL_SENSOR_CTRL_SAR2_PWDET_CCT_SHIFT 27u
#define RTC_CNTL_CNTL_SENSOR_CTRL_SAR2_PWDET_CCT_MASK 0x38000000u
static inline uint32_t rtc_cntl_cntl_sensor_ctrl_get_sar2_pwdet_cct(uint32_t reg) { return reg >> 27 & 0x7u; }
static inline uint32_t rtc_cntl_cntl_sensor_ctrl_set_sar2_pwdet_cct(uint32_t reg, uint32_t v) { return (reg & 0xc7ffffffu) | (v << 27 & 0x38000000u); }
#define RTC_CNTL_CNTL_SENSOR_CTRL_FORCE_XPD_SAR_SHIFT 30u
#define RTC_CNTL_CNTL_SENSOR_CTRL_FORCE_XPD_SAR_MASK 0xc0000000u
static inline uint32_t rtc_cntl_cntl_sensor_ctrl_get_force_xpd_sar(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t rtc_cntl_cntl_sensor_ctrl_set_force_xpd_sar(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define RTC_CNTL_CNTL_DBG_SAR_SEL_OFFSET 0x10cu
#define RTC_CNTL_CNTL_DBG_SAR_SEL_RESET 0x00000000u
#define RTC_CNTL_CNTL_DBG_SAR_SEL_SAR_DEBUG_SEL_SHIFT 27u
#define RTC_CNTL_CNTL_DBG_SAR_SEL_SAR_DEBUG_SEL_MASK 0xf8000000u
static inline uint32_t rtc_cntl_cntl_dbg_sar_sel_get_sar_debug_sel(uint32_t reg) { return reg >> 27 & 0x1fu; }
static inline uint32_t rtc_cntl_cntl_dbg_sar_sel_set_sar_debug_sel(uint32_t reg, uint32_t v) { return (reg & 0x7ffffffu) | (v << 27 & 0xf8000000u); }

#define RTC_CNTL_CNTL_DATE_OFFSET 0x1fcu
#define RTC_CNTL_CNTL_DATE_RESET 0x02107190u
#define RTC_CNTL_CNTL_DATE_CNTL_DATE_SHIFT 0u
#define RTC_CNTL_CNTL_DATE_CNTL_DATE_MASK 0x0fffffffu
static inline uint32_t rtc_cntl_cntl_date_get_cntl_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t rtc_cntl_cntl_date_set_cntl_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
