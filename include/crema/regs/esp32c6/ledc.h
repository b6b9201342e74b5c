/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LEDC_H
#define CREMA_REGS_ESP32C6_LEDC_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct ledc_regs {
    volatile uint32_t ch0_conf0; /* 0x0 */
    volatile uint32_t ch0_hpoint; /* 0x4 */
    volatile uint32_t ch0_duty; /* 0x8 */
    volatile uint32_t ch0_conf1; /* 0xc */
    const volatile uint32_t ch0_duty_r; /* 0x10 */
    volatile uint32_t ch1_conf0; /* 0x14 */
    volatile uint32_t ch1_hpoint; /* 0x18 */
    volatile uint32_t ch1_duty; /* 0x1c */
    volatile uint32_t ch1_conf1; /* 0x20 */
    const volatile uint32_t ch1_duty_r; /* 0x24 */
    volatile uint32_t ch2_conf0; /* 0x28 */
    volatile uint32_t ch2_hpoint; /* 0x2c */
    volatile uint32_t ch2_duty; /* 0x30 */
    volatile uint32_t ch2_conf1; /* 0x34 */
    const volatile uint32_t ch2_duty_r; /* 0x38 */
    volatile uint32_t ch3_conf0; /* 0x3c */
    volatile uint32_t ch3_hpoint; /* 0x40 */
    volatile uint32_t ch3_duty; /* 0x44 */
    volatile uint32_t ch3_conf1; /* 0x48 */
    const volatile uint32_t ch3_duty_r; /* 0x4c */
    volatile uint32_t ch4_conf0; /* 0x50 */
    volatile uint32_t ch4_hpoint; /* 0x54 */
    volatile uint32_t ch4_duty; /* 0x58 */
    volatile uint32_t ch4_conf1; /* 0x5c */
    const volatile uint32_t ch4_duty_r; /* 0x60 */
    volatile uint32_t ch5_conf0; /* 0x64 */
    volatile uint32_t ch5_hpoint; /* 0x68 */
    volatile uint32_t ch5_duty; /* 0x6c */
    volatile uint32_t ch5_conf1; /* 0x70 */
    const volatile uint32_t ch5_duty_r; /* 0x74 */
    uint32_t reserved_78[10];
    volatile uint32_t timer0_conf; /* 0xa0 */
    const volatile uint32_t timer0_value; /* 0xa4 */
    volatile uint32_t timer1_conf; /* 0xa8 */
    const volatile uint32_t timer1_value; /* 0xac */
    volatile uint32_t timer2_conf; /* 0xb0 */
    const volatile uint32_t timer2_value; /* 0xb4 */
    volatile uint32_t timer3_conf; /* 0xb8 */
    const volatile uint32_t timer3_value; /* 0xbc */
    volatile uint32_t int_raw; /* 0xc0 */
    const volatile uint32_t int_st; /* 0xc4 */
    volatile uint32_t int_ena; /* 0xc8 */
    volatile uint32_t int_clr; /* 0xcc, write-only */
    uint32_t reserved_d0[12];
    volatile uint32_t ch0_gamma_wr; /* 0x100 */
    volatile uint32_t ch0_gamma_wr_addr; /* 0x104 */
    volatile uint32_t ch0_gamma_rd_addr; /* 0x108 */
    const volatile uint32_t ch0_gamma_rd_data; /* 0x10c */
    volatile uint32_t ch1_gamma_wr; /* 0x110 */
    volatile uint32_t ch1_gamma_wr_addr; /* 0x114 */
    volatile uint32_t ch1_gamma_rd_addr; /* 0x118 */
    const volatile uint32_t ch1_gamma_rd_data; /* 0x11c */
    volatile uint32_t ch2_gamma_wr; /* 0x120 */
    volatile uint32_t ch2_gamma_wr_addr; /* 0x124 */
    volatile uint32_t ch2_gamma_rd_addr; /* 0x128 */
    const volatile uint32_t ch2_gamma_rd_data; /* 0x12c */
    volatile uint32_t ch3_gamma_wr; /* 0x130 */
    volatile uint32_t ch3_gamma_wr_addr; /* 0x134 */
    volatile uint32_t ch3_gamma_rd_addr; /* 0x138 */
    const volatile uint32_t ch3_gamma_rd_data; /* 0x13c */
    volatile uint32_t ch4_gamma_wr; /* 0x140 */
    volatile uint32_t ch4_gamma_wr_addr; /* 0x144 */
    volatile uint32_t ch4_gamma_rd_addr; /* 0x148 */
    const volatile uint32_t ch4_gamma_rd_data; /* 0x14c */
    volatile uint32_t ch5_gamma_wr; /* 0x150 */
    volatile uint32_t ch5_gamma_wr_addr; /* 0x154 */
    volatile uint32_t ch5_gamma_rd_addr; /* 0x158 */
    const volatile uint32_t ch5_gamma_rd_data; /* 0x15c */
    uint32_t reserved_160[8];
    volatile uint32_t ch_gamma_conf[6]; /* 0x180 */
    uint32_t reserved_198[2];
    volatile uint32_t evt_task_en0; /* 0x1a0 */
    volatile uint32_t evt_task_en1; /* 0x1a4 */
    volatile uint32_t evt_task_en2; /* 0x1a8 */
    uint32_t reserved_1ac[1];
    volatile uint32_t timer_cmp[4]; /* 0x1b0 */
    const volatile uint32_t timer_cnt_cap[4]; /* 0x1c0 */
    uint32_t reserved_1d0[8];
    volatile uint32_t conf; /* 0x1f0 */
    uint32_t reserved_1f4[2];
    volatile uint32_t date; /* 0x1fc */
};
_Static_assert(offsetof(struct ledc_regs, ch0_conf0) == 0x0, "");
_Static_assert(offsetof(struct ledc_regs, ch0_hpoint) == 0x4, "");
_Static_assert(offsetof(struct ledc_regs, ch0_duty) == 0x8, "");
_Static_assert(offsetof(struct ledc_regs, ch0_conf1) == 0xc, "");
_Static_assert(offsetof(struct ledc_regs, ch0_duty_r) == 0x10, "");
_Static_assert(offsetof(struct ledc_regs, ch1_conf0) == 0x14, "");
_Static_assert(offsetof(struct ledc_regs, ch1_hpoint) == 0x18, "");
_Static_assert(offsetof(struct ledc_regs, ch1_duty) == 0x1c, "");
_Static_assert(offsetof(struct ledc_regs, ch1_conf1) == 0x20, "");
_Static_assert(offsetof(struct ledc_regs, ch1_duty_r) == 0x24, "");
_Static_assert(offsetof(struct ledc_regs, ch2_conf0) == 0x28, "");
_Static_assert(offsetof(struct ledc_regs, ch2_hpoint) == 0x2c, "");
_Static_assert(offsetof(struct ledc_regs, ch2_duty) == 0x30, "");
_Static_assert(offsetof(struct ledc_regs, ch2_conf1) == 0x34, "");
_Static_assert(offsetof(struct ledc_regs, ch2_duty_r) == 0x38, "");
_Static_assert(offsetof(struct ledc_regs, ch3_conf0) == 0x3c, "");
_Static_assert(offsetof(struct ledc_regs, ch3_hpoint) == 0x40, "");
_Static_assert(offsetof(struct ledc_regs, ch3_duty) == 0x44, "");
_Static_assert(offsetof(struct ledc_regs, ch3_conf1) == 0x48, "");
_Static_assert(offsetof(struct ledc_regs, ch3_duty_r) == 0x4c, "");
_Static_assert(offsetof(struct ledc_regs, ch4_conf0) == 0x50, "");
_Static_assert(offsetof(struct ledc_regs, ch4_hpoint) == 0x54, "");
_Static_assert(offsetof(struct ledc_regs, ch4_duty) == 0x58, "");
_Static_assert(offsetof(struct ledc_regs, ch4_conf1) == 0x5c, "");
_Static_assert(offsetof(struct ledc_regs, ch4_duty_r) == 0x60, "");
_Static_assert(offsetof(struct ledc_regs, ch5_conf0) == 0x64, "");
_Static_assert(offsetof(struct ledc_regs, ch5_hpoint) == 0x68, "");
_Static_assert(offsetof(struct ledc_regs, ch5_duty) == 0x6c, "");
_Static_assert(offsetof(struct ledc_regs, ch5_conf1) == 0x70, "");
_Static_assert(offsetof(struct ledc_regs, ch5_duty_r) == 0x74, "");
_Static_assert(offsetof(struct ledc_regs, timer0_conf) == 0xa0, "");
_Static_assert(offsetof(struct ledc_regs, timer0_value) == 0xa4, "");
_Static_assert(offsetof(struct ledc_regs, timer1_conf) == 0xa8, "");
_Static_assert(offsetof(struct ledc_regs, timer1_value) == 0xac, "");
_Static_assert(offsetof(struct ledc_regs, timer2_conf) == 0xb0, "");
_Static_assert(offsetof(struct ledc_regs, timer2_value) == 0xb4, "");
_Static_assert(offsetof(struct ledc_regs, timer3_conf) == 0xb8, "");
_Static_assert(offsetof(struct ledc_regs, timer3_value) == 0xbc, "");
_Static_assert(offsetof(struct ledc_regs, int_raw) == 0xc0, "");
_Static_assert(offsetof(struct ledc_regs, int_st) == 0xc4, "");
_Static_assert(offsetof(struct ledc_regs, int_ena) == 0xc8, "");
_Static_assert(offsetof(struct ledc_regs, int_clr) == 0xcc, "");
_Static_assert(offsetof(struct ledc_regs, ch0_gamma_wr) == 0x100, "");
_Static_assert(offsetof(struct ledc_regs, ch0_gamma_wr_addr) == 0x104, "");
_Static_assert(offsetof(struct ledc_regs, ch0_gamma_rd_addr) == 0x108, "");
_Static_assert(offsetof(struct ledc_regs, ch0_gamma_rd_data) == 0x10c, "");
_Static_assert(offsetof(struct ledc_regs, ch1_gamma_wr) == 0x110, "");
_Static_assert(offsetof(struct ledc_regs, ch1_gamma_wr_addr) == 0x114, "");
_Static_assert(offsetof(struct ledc_regs, ch1_gamma_rd_addr) == 0x118, "");
_Static_assert(offsetof(struct ledc_regs, ch1_gamma_rd_data) == 0x11c, "");
_Static_assert(offsetof(struct ledc_regs, ch2_gamma_wr) == 0x120, "");
_Static_assert(offsetof(struct ledc_regs, ch2_gamma_wr_addr) == 0x124, "");
_Static_assert(offsetof(struct ledc_regs, ch2_gamma_rd_addr) == 0x128, "");
_Static_assert(offsetof(struct ledc_regs, ch2_gamma_rd_data) == 0x12c, "");
_Static_assert(offsetof(struct ledc_regs, ch3_gamma_wr) == 0x130, "");
_Static_assert(offsetof(struct ledc_regs, ch3_gamma_wr_addr) == 0x134, "");
_Static_assert(offsetof(struct ledc_regs, ch3_gamma_rd_addr) == 0x138, "");
_Static_assert(offsetof(struct ledc_regs, ch3_gamma_rd_data) == 0x13c, "");
_Static_assert(offsetof(struct ledc_regs, ch4_gamma_wr) == 0x140, "");
_Static_assert(offsetof(struct ledc_regs, ch4_gamma_wr_addr) == 0x144, "");
_Static_assert(offsetof(struct ledc_regs, ch4_gamma_rd_addr) == 0x148, "");
_Static_assert(offsetof(struct ledc_regs, ch4_gamma_rd_data) == 0x14c, "");
_Static_assert(offsetof(struct ledc_regs, ch5_gamma_wr) == 0x150, "");
_Static_assert(offsetof(struct ledc_regs, ch5_gamma_wr_addr) == 0x154, "");
_Static_assert(offsetof(struct ledc_regs, ch5_gamma_rd_addr) == 0x158, "");
_Static_assert(offsetof(struct ledc_regs, ch5_gamma_rd_data) == 0x15c, "");
_Static_assert(offsetof(struct ledc_regs, ch_gamma_conf) == 0x180, "");
_Static_assert(offsetof(struct ledc_regs, evt_task_en0) == 0x1a0, "");
_Static_assert(offsetof(struct ledc_regs, evt_task_en1) == 0x1a4, "");
_Static_assert(offsetof(struct ledc_regs, evt_task_en2) == 0x1a8, "");
_Static_assert(offsetof(struct ledc_regs, timer_cmp) == 0x1b0, "");
_Static_assert(offsetof(struct ledc_regs, timer_cnt_cap) == 0x1c0, "");
_Static_assert(offsetof(struct ledc_regs, conf) == 0x1f0, "");
_Static_assert(offsetof(struct ledc_regs, date) == 0x1fc, "");
_Static_assert(sizeof(struct ledc_regs) == 0x200, "");

#define LEDC_BASE 0x60007000u
#define LEDC ((struct ledc_regs *)(uintptr_t)LEDC_BASE)

#define LEDC_CH0_CONF0_OFFSET 0x0u

#define LEDC_CH_CONF0_OFFSET 0x0u
#define LEDC_CH_CONF0_RESET 0x00000000u
#define LEDC_CH_CONF0_COUNT 6u
#define LEDC_CH_CONF0_STRIDE 0x14u
#define LEDC_CH_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch_conf0_get_timer_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t ledc_ch_conf0_set_timer_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LEDC_CH_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch_conf0_get_sig_out_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_ch_conf0_set_sig_out_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_CH_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch_conf0_get_idle_lv(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_ch_conf0_set_idle_lv(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_CH_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch_conf0_set_para_up(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_CH_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch_conf0_get_ovf_num(uint32_t reg) { return reg >> 5 & 0x3ffu; }
static inline uint32_t ledc_ch_conf0_set_ovf_num(uint32_t reg, uint32_t v) { return (reg & 0xffff801fu) | (v << 5 & 0x7fe0u); }
#define LEDC_CH_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch_conf0_get_ovf_cnt_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t ledc_ch_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define LEDC_CH_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define LEDC_CH0_HPOINT_OFFSET 0x4u

#define LEDC_CH_HPOINT_OFFSET 0x4u
#define LEDC_CH_HPOINT_RESET 0x00000000u
#define LEDC_CH_HPOINT_COUNT 6u
#define LEDC_CH_HPOINT_STRIDE 0x14u
#define LEDC_CH_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH_HPOINT_HPOINT_MASK 0x000fffffu
static inline uint32_t ledc_ch_hpoint_get_hpoint(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t ledc_ch_hpoint_set_hpoint(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define LEDC_CH0_DUTY_OFFSET 0x8u

#define LEDC_CH_DUTY_OFFSET 0x8u
#define LEDC_CH_DUTY_RESET 0x00000000u
#define LEDC_CH_DUTY_COUNT 6u
#define LEDC_CH_DUTY_STRIDE 0x14u
#define LEDC_CH_DUTY_DUTY_SHIFT 0u
#define LEDC_CH_DUTY_DUTY_MASK 0x01ffffffu
static inline uint32_t ledc_ch_duty_get_duty(uint32_t reg) { return reg & 0x1ffffffu; }
static inline uint32_t ledc_ch_duty_set_duty(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }

#define LEDC_CH0_CONF1_OFFSET 0xcu

#define LEDC_CH_CONF1_OFFSET 0xcu
#define LEDC_CH_CONF1_RESET 0x00000000u
#define LEDC_CH_CONF1_COUNT 6u
#define LEDC_CH_CONF1_STRIDE 0x14u
#define LEDC_CH_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch_conf1_get_duty_start(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t ledc_ch_conf1_set_duty_start(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LEDC_CH0_DUTY_R_OFFSET 0x10u

#define LEDC_CH_DUTY_R_OFFSET 0x10u
#define LEDC_CH_DUTY_R_RESET 0x00000000u
#define LEDC_CH_DUTY_R_COUNT 6u
#define LEDC_CH_DUTY_R_STRIDE 0x14u
#define LEDC_CH_DUTY_R_DUTY_CH_R_SHIFT 0u
#define LEDC_CH_DUTY_R_DUTY_CH_R_MASK 0x01ffffffu
static inline uint32_t ledc_ch_duty_r_get_duty_ch_r(uint32_t reg) { return reg & 0x1ffffffu; }

#define LEDC_CH1_CONF0_OFFSET 0x14u

#define LEDC_CH1_HPOINT_OFFSET 0x18u

#define LEDC_CH1_DUTY_OFFSET 0x1cu

#define LEDC_CH1_CONF1_OFFSET 0x20u

#define LEDC_CH1_DUTY_R_OFFSET 0x24u

#define LEDC_CH2_CONF0_OFFSET 0x28u

#define LEDC_CH2_HPOINT_OFFSET 0x2cu

#define LEDC_CH2_DUTY_OFFSET 0x30u

#define LEDC_CH2_CONF1_OFFSET 0x34u

#define LEDC_CH2_DUTY_R_OFFSET 0x38u

#define LEDC_CH3_CONF0_OFFSET 0x3cu

#define LEDC_CH3_HPOINT_OFFSET 0x40u

#define LEDC_CH3_DUTY_OFFSET 0x44u

#define LEDC_CH3_CONF1_OFFSET 0x48u

#define LEDC_CH3_DUTY_R_OFFSET 0x4cu

#define LEDC_CH4_CONF0_OFFSET 0x50u

#define LEDC_CH4_HPOINT_OFFSET 0x54u

#define LEDC_CH4_DUTY_OFFSET 0x58u

#define LEDC_CH4_CONF1_OFFSET 0x5cu

#define LEDC_CH4_DUTY_R_OFFSET 0x60u

#define LEDC_CH5_CONF0_OFFSET 0x64u

#define LEDC_CH5_HPOINT_OFFSET 0x68u

#define LEDC_CH5_DUTY_OFFSET 0x6cu

#define LEDC_CH5_CONF1_OFFSET 0x70u

#define LEDC_CH5_DUTY_R_OFFSET 0x74u

#define LEDC_TIMER0_CONF_OFFSET 0xa0u

#define LEDC_TIMER_CONF_OFFSET 0xa0u
#define LEDC_TIMER_CONF_RESET 0x01000000u
#define LEDC_TIMER_CONF_COUNT 4u
#define LEDC_TIMER_CONF_STRIDE 0x8u
#define LEDC_TIMER_CONF_DUTY_RES_SHIFT 0u
#define LEDC_TIMER_CONF_DUTY_RES_MASK 0x0000001fu
static inline uint32_t ledc_timer_conf_get_duty_res(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t ledc_timer_conf_set_duty_res(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define LEDC_TIMER_CONF_CLK_DIV_SHIFT 5u
#define LEDC_TIMER_CONF_CLK_DIV_MASK 0x007fffe0u
static inline uint32_t ledc_timer_conf_get_clk_div(uint32_t reg) { return reg >> 5 & 0x3ffffu; }
static inline uint32_t ledc_timer_conf_set_clk_div(uint32_t reg, uint32_t v) { return (reg & 0xff80001fu) | (v << 5 & 0x7fffe0u); }
#define LEDC_TIMER_CONF_PAUSE_SHIFT 23u
#define LEDC_TIMER_CONF_PAUSE_MASK 0x00800000u
static inline uint32_t ledc_timer_conf_get_pause(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t ledc_timer_conf_set_pause(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define LEDC_TIMER_CONF_RST_SHIFT 24u
#define LEDC_TIMER_CONF_RST_MASK 0x01000000u
static inline uint32_t ledc_timer_conf_get_rst(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t ledc_timer_conf_set_rst(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define LEDC_TIMER_CONF_TICK_SEL_SHIFT 25u
#define LEDC_TIMER_CONF_TICK_SEL_MASK 0x02000000u
static inline uint32_t ledc_timer_conf_get_tick_sel(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t ledc_timer_conf_set_tick_sel(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LEDC_TIMER_CONF_PARA_UP_SHIFT 26u
#define LEDC_TIMER_CONF_PARA_UP_MASK 0x04000000u
static inline uint32_t ledc_timer_conf_set_para_up(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }

#define LEDC_TIMER0_VALUE_OFFSET 0xa4u

#define LEDC_TIMER_VALUE_OFFSET 0xa4u
#define LEDC_TIMER_VALUE_RESET 0x00000000u
#define LEDC_TIMER_VALUE_COUNT 4u
#define LEDC_TIMER_VALUE_STRIDE 0x8u
#define LEDC_TIMER_VALUE_TIMER_CNT_SHIFT 0u
#define LEDC_TIMER_VALUE_TIMER_CNT_MASK 0x000fffffu
static inline uint32_t ledc_timer_value_get_timer_cnt(uint32_t reg) { return reg & 0xfffffu; }

#define LEDC_TIMER1_CONF_OFFSET 0xa8u

#define LEDC_TIMER1_VALUE_OFFSET 0xacu

#define LEDC_TIMER2_CONF_OFFSET 0xb0u

#define LEDC_TIMER2_VALUE_OFFSET 0xb4u

#define LEDC_TIMER3_CONF_OFFSET 0xb8u

#define LEDC_TIMER3_VALUE_OFFSET 0xbcu

#define LEDC_INT_RAW_OFFSET 0xc0u
#define LEDC_INT_RAW_RESET 0x00000000u
#define LEDC_INT_RAW_TIMER0_OVF_INT_RAW_SHIFT 0u
#define LEDC_INT_RAW_TIMER0_OVF_INT_RAW_MASK 0x00000001u
static inline uint32_t ledc_int_raw_get_timer0_ovf_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ledc_int_raw_set_timer0_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_INT_RAW_TIMER1_OVF_INT_RAW_SHIFT 1u
#define LEDC_INT_RAW_TIMER1_OVF_INT_RAW_MASK 0x00000002u
static inline uint32_t ledc_int_raw_get_timer1_ovf_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t ledc_int_raw_set_timer1_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LEDC_INT_RAW_TIMER2_OVF_INT_RAW_SHIFT 2u
#define LEDC_INT_RAW_TIMER2_OVF_INT_RAW_MASK 0x00000004u
static inline uint32_t ledc_int_raw_get_timer2_ovf_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_int_raw_set_timer2_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_INT_RAW_TIMER3_OVF_INT_RAW_SHIFT 3u
#define LEDC_INT_RAW_TIMER3_OVF_INT_RAW_MASK 0x00000008u
static inline uint32_t ledc_int_raw_get_timer3_ovf_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_int_raw_set_timer3_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_INT_RAW_DUTY_CHNG_END_CH0_INT_RAW_SHIFT 4u
#define LEDC_INT_RAW_DUTY_CHNG_END_CH0_INT_RAW_MASK 0x00000010u
static inline uint32_t ledc_int_raw_get_duty_chng_end_ch0_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ledc_int_raw_set_duty_chng_end_ch0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_INT_RAW_DUTY_CHNG_END_CH1_INT_RAW_SHIFT 5u
#define LEDC_INT_RAW_DUTY_CHNG_END_CH1_INT_RAW_MASK 0x00000020u
static inline uint32_t ledc_int_raw_get_duty_chng_end_ch1_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t ledc_int_raw_set_duty_chng_end_ch1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_INT_RAW_DUTY_CHNG_END_CH2_INT_RAW_SHIFT 6u
#define LEDC_INT_RAW_DUTY_CHNG_END_CH2_INT_RAW_MASK 0x00000040u
static inline uint32_t ledc_int_raw_get_duty_chng_end_ch2_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t ledc_int_raw_set_duty_chng_end_ch2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LEDC_INT_RAW_DUTY_CHNG_END_CH3_INT_RAW_SHIFT 7u
#define LEDC_INT_RAW_DUTY_CHNG_END_CH3_INT_RAW_MASK 0x00000080u
static inline uint32_t ledc_int_raw_get_duty_chng_end_ch3_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t ledc_int_raw_set_duty_chng_end_ch3_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LEDC_INT_RAW_DUTY_CHNG_END_CH4_INT_RAW_SHIFT 8u
#define LEDC_INT_RAW_DUTY_CHNG_END_CH4_INT_RAW_MASK 0x00000100u
static inline uint32_t ledc_int_raw_get_duty_chng_end_ch4_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t ledc_int_raw_set_duty_chng_end_ch4_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LEDC_INT_RAW_DUTY_CHNG_END_CH5_INT_RAW_SHIFT 9u
#define LEDC_INT_RAW_DUTY_CHNG_END_CH5_INT_RAW_MASK 0x00000200u
static inline uint32_t ledc_int_raw_get_duty_chng_end_ch5_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t ledc_int_raw_set_duty_chng_end_ch5_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LEDC_INT_RAW_OVF_CNT_CH0_INT_RAW_SHIFT 12u
#define LEDC_INT_RAW_OVF_CNT_CH0_INT_RAW_MASK 0x00001000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_ch0_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t ledc_int_raw_set_ovf_cnt_ch0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LEDC_INT_RAW_OVF_CNT_CH1_INT_RAW_SHIFT 13u
#define LEDC_INT_RAW_OVF_CNT_CH1_INT_RAW_MASK 0x00002000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_ch1_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t ledc_int_raw_set_ovf_cnt_ch1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LEDC_INT_RAW_OVF_CNT_CH2_INT_RAW_SHIFT 14u
#define LEDC_INT_RAW_OVF_CNT_CH2_INT_RAW_MASK 0x00004000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_ch2_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t ledc_int_raw_set_ovf_cnt_ch2_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LEDC_INT_RAW_OVF_CNT_CH3_INT_RAW_SHIFT 15u
#define LEDC_INT_RAW_OVF_CNT_CH3_INT_RAW_MASK 0x00008000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_ch3_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t ledc_int_raw_set_ovf_cnt_ch3_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define LEDC_INT_RAW_OVF_CNT_CH4_INT_RAW_SHIFT 16u
#define LEDC_INT_RAW_OVF_CNT_CH4_INT_RAW_MASK 0x00010000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_ch4_int_raw(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t ledc_int_raw_set_ovf_cnt_ch4_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LEDC_INT_RAW_OVF_CNT_CH5_INT_RAW_SHIFT 17u
#define LEDC_INT_RAW_OVF_CNT_CH5_INT_RAW_MASK 0x00020000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_ch5_int_raw(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t ledc_int_raw_set_ovf_cnt_ch5_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define LEDC_INT_ST_OFFSET 0xc4u
#define LEDC_INT_ST_RESET 0x00000000u
#define LEDC_INT_ST_TIMER0_OVF_INT_ST_SHIFT 0u
#define LEDC_INT_ST_TIMER0_OVF_INT_ST_MASK 0x00000001u
static inline uint32_t ledc_int_st_get_timer0_ovf_int_st(uint32_t reg) { return reg & 0x1u; }
#define LEDC_INT_ST_TIMER1_OVF_INT_ST_SHIFT 1u
#define LEDC_INT_ST_TIMER1_OVF_INT_ST_MASK 0x00000002u
static inline uint32_t ledc_int_st_get_timer1_ovf_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define LEDC_INT_ST_TIMER2_OVF_INT_ST_SHIFT 2u
#define LEDC_INT_ST_TIMER2_OVF_INT_ST_MASK 0x00000004u
static inline uint32_t ledc_int_st_get_timer2_ovf_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define LEDC_INT_ST_TIMER3_OVF_INT_ST_SHIFT 3u
#define LEDC_INT_ST_TIMER3_OVF_INT_ST_MASK 0x00000008u
static inline uint32_t ledc_int_st_get_timer3_ovf_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define LEDC_INT_ST_DUTY_CHNG_END_CH0_INT_ST_SHIFT 4u
#define LEDC_INT_ST_DUTY_CHNG_END_CH0_INT_ST_MASK 0x00000010u
static inline uint32_t ledc_int_st_get_duty_chng_end_ch0_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define LEDC_INT_ST_DUTY_CHNG_END_CH1_INT_ST_SHIFT 5u
#define LEDC_INT_ST_DUTY_CHNG_END_CH1_INT_ST_MASK 0x00000020u
static inline uint32_t ledc_int_st_get_duty_chng_end_ch1_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define LEDC_INT_ST_DUTY_CHNG_END_CH2_INT_ST_SHIFT 6u
#define LEDC_INT_ST_DUTY_CHNG_END_CH2_INT_ST_MASK 0x00000040u
static inline uint32_t ledc_int_st_get_duty_chng_end_ch2_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define LEDC_INT_ST_DUTY_CHNG_END_CH3_INT_ST_SHIFT 7u
#define LEDC_INT_ST_DUTY_CHNG_END_CH3_INT_ST_MASK 0x00000080u
static inline uint32_t ledc_int_st_get_duty_chng_end_ch3_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define LEDC_INT_ST_DUTY_CHNG_END_CH4_INT_ST_SHIFT 8u
#define LEDC_INT_ST_DUTY_CHNG_END_CH4_INT_ST_MASK 0x00000100u
static inline uint32_t ledc_int_st_get_duty_chng_end_ch4_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define LEDC_INT_ST_DUTY_CHNG_END_CH5_INT_ST_SHIFT 9u
#define LEDC_INT_ST_DUTY_CHNG_END_CH5_INT_ST_MASK 0x00000200u
static inline uint32_t ledc_int_st_get_duty_chng_end_ch5_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define LEDC_INT_ST_OVF_CNT_CH0_INT_ST_SHIFT 12u
#define LEDC_INT_ST_OVF_CNT_CH0_INT_ST_MASK 0x00001000u
static inline uint32_t ledc_int_st_get_ovf_cnt_ch0_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define LEDC_INT_ST_OVF_CNT_CH1_INT_ST_SHIFT 13u
#define LEDC_INT_ST_OVF_CNT_CH1_INT_ST_MASK 0x00002000u
static inline uint32_t ledc_int_st_get_ovf_cnt_ch1_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define LEDC_INT_ST_OVF_CNT_CH2_INT_ST_SHIFT 14u
#define LEDC_INT_ST_OVF_CNT_CH2_INT_ST_MASK 0x00004000u
static inline uint32_t ledc_int_st_get_ovf_cnt_ch2_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define LEDC_INT_ST_OVF_CNT_CH3_INT_ST_SHIFT 15u
#define LEDC_INT_ST_OVF_CNT_CH3_INT_ST_MASK 0x00008000u
static inline uint32_t ledc_int_st_get_ovf_cnt_ch3_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define LEDC_INT_ST_OVF_CNT_CH4_INT_ST_SHIFT 16u
#define LEDC_INT_ST_OVF_CNT_CH4_INT_ST_MASK 0x00010000u
static inline uint32_t ledc_int_st_get_ovf_cnt_ch4_int_st(uint32_t reg) { return reg >> 16 & 0x1u; }
#define LEDC_INT_ST_OVF_CNT_CH5_INT_ST_SHIFT 17u
#define LEDC_INT_ST_OVF_CNT_CH5_INT_ST_MASK 0x00020000u
static inline uint32_t ledc_int_st_get_ovf_cnt_ch5_int_st(uint32_t reg) { return reg >> 17 & 0x1u; }

#define LEDC_INT_ENA_OFFSET 0xc8u
#define LEDC_INT_ENA_RESET 0x00000000u
#define LEDC_INT_ENA_TIMER0_OVF_INT_ENA_SHIFT 0u
#define LEDC_INT_ENA_TIMER0_OVF_INT_ENA_MASK 0x00000001u
static inline uint32_t ledc_int_ena_get_timer0_ovf_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ledc_int_ena_set_timer0_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_INT_ENA_TIMER1_OVF_INT_ENA_SHIFT 1u
#define LEDC_INT_ENA_TIMER1_OVF_INT_ENA_MASK 0x00000002u
static inline uint32_t ledc_int_ena_get_timer1_ovf_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t ledc_int_ena_set_timer1_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LEDC_INT_ENA_TIMER2_OVF_INT_ENA_SHIFT 2u
#define LEDC_INT_ENA_TIMER2_OVF_INT_ENA_MASK 0x00000004u
static inline uint32_t ledc_int_ena_get_timer2_ovf_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_int_ena_set_timer2_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_INT_ENA_TIMER3_OVF_INT_ENA_SHIFT 3u
#define LEDC_INT_ENA_TIMER3_OVF_INT_ENA_MASK 0x00000008u
static inline uint32_t ledc_int_ena_get_timer3_ovf_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_int_ena_set_timer3_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_INT_ENA_DUTY_CHNG_END_CH0_INT_ENA_SHIFT 4u
#define LEDC_INT_ENA_DUTY_CHNG_END_CH0_INT_ENA_MASK 0x00000010u
static inline uint32_t ledc_int_ena_get_duty_chng_end_ch0_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ledc_int_ena_set_duty_chng_end_ch0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_INT_ENA_DUTY_CHNG_END_CH1_INT_ENA_SHIFT 5u
#define LEDC_INT_ENA_DUTY_CHNG_END_CH1_INT_ENA_MASK 0x00000020u
static inline uint32_t ledc_int_ena_get_duty_chng_end_ch1_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t ledc_int_ena_set_duty_chng_end_ch1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_INT_ENA_DUTY_CHNG_END_CH2_INT_ENA_SHIFT 6u
#define LEDC_INT_ENA_DUTY_CHNG_END_CH2_INT_ENA_MASK 0x00000040u
static inline uint32_t ledc_int_ena_get_duty_chng_end_ch2_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t ledc_int_ena_set_duty_chng_end_ch2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LEDC_INT_ENA_DUTY_CHNG_END_CH3_INT_ENA_SHIFT 7u
#define LEDC_INT_ENA_DUTY_CHNG_END_CH3_INT_ENA_MASK 0x00000080u
static inline uint32_t ledc_int_ena_get_duty_chng_end_ch3_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t ledc_int_ena_set_duty_chng_end_ch3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LEDC_INT_ENA_DUTY_CHNG_END_CH4_INT_ENA_SHIFT 8u
#define LEDC_INT_ENA_DUTY_CHNG_END_CH4_INT_ENA_MASK 0x00000100u
static inline uint32_t ledc_int_ena_get_duty_chng_end_ch4_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t ledc_int_ena_set_duty_chng_end_ch4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LEDC_INT_ENA_DUTY_CHNG_END_CH5_INT_ENA_SHIFT 9u
#define LEDC_INT_ENA_DUTY_CHNG_END_CH5_INT_ENA_MASK 0x00000200u
static inline uint32_t ledc_int_ena_get_duty_chng_end_ch5_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t ledc_int_ena_set_duty_chng_end_ch5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LEDC_INT_ENA_OVF_CNT_CH0_INT_ENA_SHIFT 12u
#define LEDC_INT_ENA_OVF_CNT_CH0_INT_ENA_MASK 0x00001000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_ch0_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t ledc_int_ena_set_ovf_cnt_ch0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LEDC_INT_ENA_OVF_CNT_CH1_INT_ENA_SHIFT 13u
#define LEDC_INT_ENA_OVF_CNT_CH1_INT_ENA_MASK 0x00002000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_ch1_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t ledc_int_ena_set_ovf_cnt_ch1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LEDC_INT_ENA_OVF_CNT_CH2_INT_ENA_SHIFT 14u
#define LEDC_INT_ENA_OVF_CNT_CH2_INT_ENA_MASK 0x00004000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_ch2_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t ledc_int_ena_set_ovf_cnt_ch2_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LEDC_INT_ENA_OVF_CNT_CH3_INT_ENA_SHIFT 15u
#define LEDC_INT_ENA_OVF_CNT_CH3_INT_ENA_MASK 0x00008000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_ch3_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t ledc_int_ena_set_ovf_cnt_ch3_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define LEDC_INT_ENA_OVF_CNT_CH4_INT_ENA_SHIFT 16u
#define LEDC_INT_ENA_OVF_CNT_CH4_INT_ENA_MASK 0x00010000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_ch4_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t ledc_int_ena_set_ovf_cnt_ch4_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LEDC_INT_ENA_OVF_CNT_CH5_INT_ENA_SHIFT 17u
#define LEDC_INT_ENA_OVF_CNT_CH5_INT_ENA_MASK 0x00020000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_ch5_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t ledc_int_ena_set_ovf_cnt_ch5_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define LEDC_INT_CLR_OFFSET 0xccu
#define LEDC_INT_CLR_RESET 0x00000000u
#define LEDC_INT_CLR_TIMER0_OVF_INT_CLR_SHIFT 0u
#define LEDC_INT_CLR_TIMER0_OVF_INT_CLR_MASK 0x00000001u
static inline uint32_t ledc_int_clr_set_timer0_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_INT_CLR_TIMER1_OVF_INT_CLR_SHIFT 1u
#define LEDC_INT_CLR_TIMER1_OVF_INT_CLR_MASK 0x00000002u
static inline uint32_t ledc_int_clr_set_timer1_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LEDC_INT_CLR_TIMER2_OVF_INT_CLR_SHIFT 2u
#define LEDC_INT_CLR_TIMER2_OVF_INT_CLR_MASK 0x00000004u
static inline uint32_t ledc_int_clr_set_timer2_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_INT_CLR_TIMER3_OVF_INT_CLR_SHIFT 3u
#define LEDC_INT_CLR_TIMER3_OVF_INT_CLR_MASK 0x00000008u
static inline uint32_t ledc_int_clr_set_timer3_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_INT_CLR_DUTY_CHNG_END_CH0_INT_CLR_SHIFT 4u
#define LEDC_INT_CLR_DUTY_CHNG_END_CH0_INT_CLR_MASK 0x00000010u
static inline uint32_t ledc_int_clr_set_duty_chng_end_ch0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_INT_CLR_DUTY_CHNG_END_CH1_INT_CLR_SHIFT 5u
#define LEDC_INT_CLR_DUTY_CHNG_END_CH1_INT_CLR_MASK 0x00000020u
static inline uint32_t ledc_int_clr_set_duty_chng_end_ch1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_INT_CLR_DUTY_CHNG_END_CH2_INT_CLR_SHIFT 6u
#define LEDC_INT_CLR_DUTY_CHNG_END_CH2_INT_CLR_MASK 0x00000040u
static inline uint32_t ledc_int_clr_set_duty_chng_end_ch2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LEDC_INT_CLR_DUTY_CHNG_END_CH3_INT_CLR_SHIFT 7u
#define LEDC_INT_CLR_DUTY_CHNG_END_CH3_INT_CLR_MASK 0x00000080u
static inline uint32_t ledc_int_clr_set_duty_chng_end_ch3_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LEDC_INT_CLR_DUTY_CHNG_END_CH4_INT_CLR_SHIFT 8u
#define LEDC_INT_CLR_DUTY_CHNG_END_CH4_INT_CLR_MASK 0x00000100u
static inline uint32_t ledc_int_clr_set_duty_chng_end_ch4_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LEDC_INT_CLR_DUTY_CHNG_END_CH5_INT_CLR_SHIFT 9u
#define LEDC_INT_CLR_DUTY_CHNG_END_CH5_INT_CLR_MASK 0x00000200u
static inline uint32_t ledc_int_clr_set_duty_chng_end_ch5_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LEDC_INT_CLR_OVF_CNT_CH0_INT_CLR_SHIFT 12u
#define LEDC_INT_CLR_OVF_CNT_CH0_INT_CLR_MASK 0x00001000u
static inline uint32_t ledc_int_clr_set_ovf_cnt_ch0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LEDC_INT_CLR_OVF_CNT_CH1_INT_CLR_SHIFT 13u
#define LEDC_INT_CLR_OVF_CNT_CH1_INT_CLR_MASK 0x00002000u
static inline uint32_t ledc_int_clr_set_ovf_cnt_ch1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LEDC_INT_CLR_OVF_CNT_CH2_INT_CLR_SHIFT 14u
#define LEDC_INT_CLR_OVF_CNT_CH2_INT_CLR_MASK 0x00004000u
static inline uint32_t ledc_int_clr_set_ovf_cnt_ch2_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LEDC_INT_CLR_OVF_CNT_CH3_INT_CLR_SHIFT 15u
#define LEDC_INT_CLR_OVF_CNT_CH3_INT_CLR_MASK 0x00008000u
static inline uint32_t ledc_int_clr_set_ovf_cnt_ch3_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define LEDC_INT_CLR_OVF_CNT_CH4_INT_CLR_SHIFT 16u
#define LEDC_INT_CLR_OVF_CNT_CH4_INT_CLR_MASK 0x00010000u
static inline uint32_t ledc_int_clr_set_ovf_cnt_ch4_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LEDC_INT_CLR_OVF_CNT_CH5_INT_CLR_SHIFT 17u
#define LEDC_INT_CLR_OVF_CNT_CH5_INT_CLR_MASK 0x00020000u
static inline uint32_t ledc_int_clr_set_ovf_cnt_ch5_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }

#define LEDC_CH0_GAMMA_WR_OFFSET 0x100u

#define LEDC_CH_GAMMA_WR_OFFSET 0x100u
#define LEDC_CH_GAMMA_WR_RESET 0x00000000u
#define LEDC_CH_GAMMA_WR_COUNT 6u
#define LEDC_CH_GAMMA_WR_STRIDE 0x10u
#define LEDC_CH_GAMMA_WR_CH_GAMMA_DUTY_INC_SHIFT 0u
#define LEDC_CH_GAMMA_WR_CH_GAMMA_DUTY_INC_MASK 0x00000001u
static inline uint32_t ledc_ch_gamma_wr_get_ch_gamma_duty_inc(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ledc_ch_gamma_wr_set_ch_gamma_duty_inc(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_CH_GAMMA_WR_CH_GAMMA_DUTY_CYCLE_SHIFT 1u
#define LEDC_CH_GAMMA_WR_CH_GAMMA_DUTY_CYCLE_MASK 0x000007feu
static inline uint32_t ledc_ch_gamma_wr_get_ch_gamma_duty_cycle(uint32_t reg) { return reg >> 1 & 0x3ffu; }
static inline uint32_t ledc_ch_gamma_wr_set_ch_gamma_duty_cycle(uint32_t reg, uint32_t v) { return (reg & 0xfffff801u) | (v << 1 & 0x7feu); }
#define LEDC_CH_GAMMA_WR_CH_GAMMA_SCALE_SHIFT 11u
#define LEDC_CH_GAMMA_WR_CH_GAMMA_SCALE_MASK 0x001ff800u
static inline uint32_t ledc_ch_gamma_wr_get_ch_gamma_scale(uint32_t reg) { return reg >> 11 & 0x3ffu; }
static inline uint32_t ledc_ch_gamma_wr_set_ch_gamma_scale(uint32_t reg, uint32_t v) { return (reg & 0xffe007ffu) | (v << 11 & 0x1ff800u); }
#define LEDC_CH_GAMMA_WR_CH_GAMMA_DUTY_NUM_SHIFT 21u
#define LEDC_CH_GAMMA_WR_CH_GAMMA_DUTY_NUM_MASK 0x7fe00000u
static inline uint32_t ledc_ch_gamma_wr_get_ch_gamma_duty_num(uint32_t reg) { return reg >> 21 & 0x3ffu; }
static inline uint32_t ledc_ch_gamma_wr_set_ch_gamma_duty_num(uint32_t reg, uint32_t v) { return (reg & 0x801fffffu) | (v << 21 & 0x7fe00000u); }

#define LEDC_CH0_GAMMA_WR_ADDR_OFFSET 0x104u

#define LEDC_CH_GAMMA_WR_ADDR_OFFSET 0x104u
#define LEDC_CH_GAMMA_WR_ADDR_RESET 0x00000000u
#define LEDC_CH_GAMMA_WR_ADDR_COUNT 6u
#define LEDC_CH_GAMMA_WR_ADDR_STRIDE 0x10u
#define LEDC_CH_GAMMA_WR_ADDR_CH_GAMMA_WR_ADDR_SHIFT 0u
#define LEDC_CH_GAMMA_WR_ADDR_CH_GAMMA_WR_ADDR_MASK 0x0000000fu
static inline uint32_t ledc_ch_gamma_wr_addr_get_ch_gamma_wr_addr(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t ledc_ch_gamma_wr_addr_set_ch_gamma_wr_addr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define LEDC_CH0_GAMMA_RD_ADDR_OFFSET 0x108u

#define LEDC_CH_GAMMA_RD_ADDR_OFFSET 0x108u
#define LEDC_CH_GAMMA_RD_ADDR_RESET 0x00000000u
#define LEDC_CH_GAMMA_RD_ADDR_COUNT 6u
#define LEDC_CH_GAMMA_RD_ADDR_STRIDE 0x10u
#define LEDC_CH_GAMMA_RD_ADDR_CH_GAMMA_RD_ADDR_SHIFT 0u
#define LEDC_CH_GAMMA_RD_ADDR_CH_GAMMA_RD_ADDR_MASK 0x0000000fu
static inline uint32_t ledc_ch_gamma_rd_addr_get_ch_gamma_rd_addr(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t ledc_ch_gamma_rd_addr_set_ch_gamma_rd_addr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define LEDC_CH0_GAMMA_RD_DATA_OFFSET 0x10cu

#define LEDC_CH_GAMMA_RD_DATA_OFFSET 0x10cu
#define LEDC_CH_GAMMA_RD_DATA_RESET 0x00000000u
#define LEDC_CH_GAMMA_RD_DATA_COUNT 6u
#define LEDC_CH_GAMMA_RD_DATA_STRIDE 0x10u
#define LEDC_CH_GAMMA_RD_DATA_CH_GAMMA_RD_DATA_SHIFT 0u
#define LEDC_CH_GAMMA_RD_DATA_CH_GAMMA_RD_DATA_MASK 0x7fffffffu
static inline uint32_t ledc_ch_gamma_rd_data_get_ch_gamma_rd_data(uint32_t reg) { return reg & 0x7fffffffu; }

#define LEDC_CH1_GAMMA_WR_OFFSET 0x110u

#define LEDC_CH1_GAMMA_WR_ADDR_OFFSET 0x114u

#define LEDC_CH1_GAMMA_RD_ADDR_OFFSET 0x118u

#define LEDC_CH1_GAMMA_RD_DATA_OFFSET 0x11cu

#define LEDC_CH2_GAMMA_WR_OFFSET 0x120u

#define LEDC_CH2_GAMMA_WR_ADDR_OFFSET 0x124u

#define LEDC_CH2_GAMMA_RD_ADDR_OFFSET 0x128u

#define LEDC_CH2_GAMMA_RD_DATA_OFFSET 0x12cu

#define LEDC_CH3_GAMMA_WR_OFFSET 0x130u

#define LEDC_CH3_GAMMA_WR_ADDR_OFFSET 0x134u

#define LEDC_CH3_GAMMA_RD_ADDR_OFFSET 0x138u

#define LEDC_CH3_GAMMA_RD_DATA_OFFSET 0x13cu

#define LEDC_CH4_GAMMA_WR_OFFSET 0x140u

#define LEDC_CH4_GAMMA_WR_ADDR_OFFSET 0x144u

#define LEDC_CH4_GAMMA_RD_ADDR_OFFSET 0x148u

#define LEDC_CH4_GAMMA_RD_DATA_OFFSET 0x14cu

#define LEDC_CH5_GAMMA_WR_OFFSET 0x150u

#define LEDC_CH5_GAMMA_WR_ADDR_OFFSET 0x154u

#define LEDC_CH5_GAMMA_RD_ADDR_OFFSET 0x158u

#define LEDC_CH5_GAMMA_RD_DATA_OFFSET 0x15cu

#define LEDC_CH_GAMMA_CONF_OFFSET 0x180u
#define LEDC_CH_GAMMA_CONF_RESET 0x00000000u
#define LEDC_CH_GAMMA_CONF_COUNT 6u
#define LEDC_CH_GAMMA_CONF_STRIDE 0x4u
#define LEDC_CH_GAMMA_CONF_CH_GAMMA_ENTRY_NUM_SHIFT 0u
#define LEDC_CH_GAMMA_CONF_CH_GAMMA_ENTRY_NUM_MASK 0x0000001fu
static inline uint32_t ledc_ch_gamma_conf_get_ch_gamma_entry_num(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t ledc_ch_gamma_conf_set_ch_gamma_entry_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define LEDC_CH_GAMMA_CONF_CH_GAMMA_PAUSE_SHIFT 5u
#define LEDC_CH_GAMMA_CONF_CH_GAMMA_PAUSE_MASK 0x00000020u
static inline uint32_t ledc_ch_gamma_conf_set_ch_gamma_pause(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_CH_GAMMA_CONF_CH_GAMMA_RESUME_SHIFT 6u
#define LEDC_CH_GAMMA_CONF_CH_GAMMA_RESUME_MASK 0x00000040u
static inline uint32_t ledc_ch_gamma_conf_set_ch_gamma_resume(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }

#define LEDC_EVT_TASK_EN0_OFFSET 0x1a0u
#define LEDC_EVT_TASK_EN0_RESET 0x00000000u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH0_EN_SHIFT 0u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH0_EN_MASK 0x00000001u
static inline uint32_t ledc_evt_task_en0_get_evt_duty_chng_end_ch0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_duty_chng_end_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH1_EN_SHIFT 1u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH1_EN_MASK 0x00000002u
static inline uint32_t ledc_evt_task_en0_get_evt_duty_chng_end_ch1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_duty_chng_end_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH2_EN_SHIFT 2u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH2_EN_MASK 0x00000004u
static inline uint32_t ledc_evt_task_en0_get_evt_duty_chng_end_ch2_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_duty_chng_end_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH3_EN_SHIFT 3u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH3_EN_MASK 0x00000008u
static inline uint32_t ledc_evt_task_en0_get_evt_duty_chng_end_ch3_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_duty_chng_end_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH4_EN_SHIFT 4u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH4_EN_MASK 0x00000010u
static inline uint32_t ledc_evt_task_en0_get_evt_duty_chng_end_ch4_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_duty_chng_end_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH5_EN_SHIFT 5u
#define LEDC_EVT_TASK_EN0_EVT_DUTY_CHNG_END_CH5_EN_MASK 0x00000020u
static inline uint32_t ledc_evt_task_en0_get_evt_duty_chng_end_ch5_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_duty_chng_end_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH0_EN_SHIFT 8u
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH0_EN_MASK 0x00000100u
static inline uint32_t ledc_evt_task_en0_get_evt_ovf_cnt_pls_ch0_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_ovf_cnt_pls_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH1_EN_SHIFT 9u
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH1_EN_MASK 0x00000200u
static inline uint32_t ledc_evt_task_en0_get_evt_ovf_cnt_pls_ch1_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_ovf_cnt_pls_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH2_EN_SHIFT 10u
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH2_EN_MASK 0x00000400u
static inline uint32_t ledc_evt_task_en0_get_evt_ovf_cnt_pls_ch2_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_ovf_cnt_pls_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH3_EN_SHIFT 11u
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH3_EN_MASK 0x00000800u
static inline uint32_t ledc_evt_task_en0_get_evt_ovf_cnt_pls_ch3_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_ovf_cnt_pls_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH4_EN_SHIFT 12u
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH4_EN_MASK 0x00001000u
static inline uint32_t ledc_evt_task_en0_get_evt_ovf_cnt_pls_ch4_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_ovf_cnt_pls_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH5_EN_SHIFT 13u
#define LEDC_EVT_TASK_EN0_EVT_OVF_CNT_PLS_CH5_EN_MASK 0x00002000u
static inline uint32_t ledc_evt_task_en0_get_evt_ovf_cnt_pls_ch5_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_ovf_cnt_pls_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER0_EN_SHIFT 16u
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER0_EN_MASK 0x00010000u
static inline uint32_t ledc_evt_task_en0_get_evt_time_ovf_timer0_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time_ovf_timer0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER1_EN_SHIFT 17u
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER1_EN_MASK 0x00020000u
static inline uint32_t ledc_evt_task_en0_get_evt_time_ovf_timer1_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time_ovf_timer1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER2_EN_SHIFT 18u
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER2_EN_MASK 0x00040000u
static inline uint32_t ledc_evt_task_en0_get_evt_time_ovf_timer2_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time_ovf_timer2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER3_EN_SHIFT 19u
#define LEDC_EVT_TASK_EN0_EVT_TIME_OVF_TIMER3_EN_MASK 0x00080000u
static inline uint32_t ledc_evt_task_en0_get_evt_time_ovf_timer3_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time_ovf_timer3_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME0_CMP_EN_SHIFT 20u
#define LEDC_EVT_TASK_EN0_EVT_TIME0_CMP_EN_MASK 0x00100000u
static inline uint32_t ledc_evt_task_en0_get_evt_time0_cmp_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time0_cmp_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME1_CMP_EN_SHIFT 21u
#define LEDC_EVT_TASK_EN0_EVT_TIME1_CMP_EN_MASK 0x00200000u
static inline uint32_t ledc_evt_task_en0_get_evt_time1_cmp_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time1_cmp_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME2_CMP_EN_SHIFT 22u
#define LEDC_EVT_TASK_EN0_EVT_TIME2_CMP_EN_MASK 0x00400000u
static inline uint32_t ledc_evt_task_en0_get_evt_time2_cmp_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time2_cmp_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define LEDC_EVT_TASK_EN0_EVT_TIME3_CMP_EN_SHIFT 23u
#define LEDC_EVT_TASK_EN0_EVT_TIME3_CMP_EN_MASK 0x00800000u
static inline uint32_t ledc_evt_task_en0_get_evt_time3_cmp_en(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_evt_time3_cmp_en(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH0_EN_SHIFT 24u
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH0_EN_MASK 0x01000000u
static inline uint32_t ledc_evt_task_en0_get_task_duty_scale_update_ch0_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_task_duty_scale_update_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH1_EN_SHIFT 25u
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH1_EN_MASK 0x02000000u
static inline uint32_t ledc_evt_task_en0_get_task_duty_scale_update_ch1_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_task_duty_scale_update_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH2_EN_SHIFT 26u
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH2_EN_MASK 0x04000000u
static inline uint32_t ledc_evt_task_en0_get_task_duty_scale_update_ch2_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_task_duty_scale_update_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH3_EN_SHIFT 27u
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH3_EN_MASK 0x08000000u
static inline uint32_t ledc_evt_task_en0_get_task_duty_scale_update_ch3_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_task_duty_scale_update_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH4_EN_SHIFT 28u
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH4_EN_MASK 0x10000000u
static inline uint32_t ledc_evt_task_en0_get_task_duty_scale_update_ch4_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_task_duty_scale_update_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH5_EN_SHIFT 29u
#define LEDC_EVT_TASK_EN0_TASK_DUTY_SCALE_UPDATE_CH5_EN_MASK 0x20000000u
static inline uint32_t ledc_evt_task_en0_get_task_duty_scale_update_ch5_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t ledc_evt_task_en0_set_task_duty_scale_update_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define LEDC_EVT_TASK_EN1_OFFSET 0x1a4u
#define LEDC_EVT_TASK_EN1_RESET 0x00000000u
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_RES_UPDATE_EN_SHIFT 0u
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_RES_UPDATE_EN_MASK 0x00000001u
static inline uint32_t ledc_evt_task_en1_get_task_timer0_res_update_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer0_res_update_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_RES_UPDATE_EN_SHIFT 1u
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_RES_UPDATE_EN_MASK 0x00000002u
static inline uint32_t ledc_evt_task_en1_get_task_timer1_res_update_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer1_res_update_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_RES_UPDATE_EN_SHIFT 2u
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_RES_UPDATE_EN_MASK 0x00000004u
static inline uint32_t ledc_evt_task_en1_get_task_timer2_res_update_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer2_res_update_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_RES_UPDATE_EN_SHIFT 3u
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_RES_UPDATE_EN_MASK 0x00000008u
static inline uint32_t ledc_evt_task_en1_get_task_timer3_res_update_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer3_res_update_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_CAP_EN_SHIFT 4u
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_CAP_EN_MASK 0x00000010u
static inline uint32_t ledc_evt_task_en1_get_task_timer0_cap_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer0_cap_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_CAP_EN_SHIFT 5u
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_CAP_EN_MASK 0x00000020u
static inline uint32_t ledc_evt_task_en1_get_task_timer1_cap_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer1_cap_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_CAP_EN_SHIFT 6u
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_CAP_EN_MASK 0x00000040u
static inline uint32_t ledc_evt_task_en1_get_task_timer2_cap_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer2_cap_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_CAP_EN_SHIFT 7u
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_CAP_EN_MASK 0x00000080u
static inline uint32_t ledc_evt_task_en1_get_task_timer3_cap_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer3_cap_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH0_EN_SHIFT 8u
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH0_EN_MASK 0x00000100u
static inline uint32_t ledc_evt_task_en1_get_task_sig_out_dis_ch0_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_sig_out_dis_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH1_EN_SHIFT 9u
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH1_EN_MASK 0x00000200u
static inline uint32_t ledc_evt_task_en1_get_task_sig_out_dis_ch1_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_sig_out_dis_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH2_EN_SHIFT 10u
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH2_EN_MASK 0x00000400u
static inline uint32_t ledc_evt_task_en1_get_task_sig_out_dis_ch2_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_sig_out_dis_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH3_EN_SHIFT 11u
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH3_EN_MASK 0x00000800u
static inline uint32_t ledc_evt_task_en1_get_task_sig_out_dis_ch3_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_sig_out_dis_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH4_EN_SHIFT 12u
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH4_EN_MASK 0x00001000u
static inline uint32_t ledc_evt_task_en1_get_task_sig_out_dis_ch4_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_sig_out_dis_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH5_EN_SHIFT 13u
#define LEDC_EVT_TASK_EN1_TASK_SIG_OUT_DIS_CH5_EN_MASK 0x00002000u
static inline uint32_t ledc_evt_task_en1_get_task_sig_out_dis_ch5_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_sig_out_dis_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH0_EN_SHIFT 16u
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH0_EN_MASK 0x00010000u
static inline uint32_t ledc_evt_task_en1_get_task_ovf_cnt_rst_ch0_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_ovf_cnt_rst_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH1_EN_SHIFT 17u
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH1_EN_MASK 0x00020000u
static inline uint32_t ledc_evt_task_en1_get_task_ovf_cnt_rst_ch1_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_ovf_cnt_rst_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH2_EN_SHIFT 18u
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH2_EN_MASK 0x00040000u
static inline uint32_t ledc_evt_task_en1_get_task_ovf_cnt_rst_ch2_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_ovf_cnt_rst_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH3_EN_SHIFT 19u
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH3_EN_MASK 0x00080000u
static inline uint32_t ledc_evt_task_en1_get_task_ovf_cnt_rst_ch3_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_ovf_cnt_rst_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH4_EN_SHIFT 20u
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH4_EN_MASK 0x00100000u
static inline uint32_t ledc_evt_task_en1_get_task_ovf_cnt_rst_ch4_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_ovf_cnt_rst_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH5_EN_SHIFT 21u
#define LEDC_EVT_TASK_EN1_TASK_OVF_CNT_RST_CH5_EN_MASK 0x00200000u
static inline uint32_t ledc_evt_task_en1_get_task_ovf_cnt_rst_ch5_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_ovf_cnt_rst_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_RST_EN_SHIFT 24u
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_RST_EN_MASK 0x01000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer0_rst_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer0_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_RST_EN_SHIFT 25u
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_RST_EN_MASK 0x02000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer1_rst_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer1_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_RST_EN_SHIFT 26u
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_RST_EN_MASK 0x04000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer2_rst_en(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer2_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_RST_EN_SHIFT 27u
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_RST_EN_MASK 0x08000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer3_rst_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer3_rst_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_PAUSE_RESUME_EN_SHIFT 28u
#define LEDC_EVT_TASK_EN1_TASK_TIMER0_PAUSE_RESUME_EN_MASK 0x10000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer0_pause_resume_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer0_pause_resume_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_PAUSE_RESUME_EN_SHIFT 29u
#define LEDC_EVT_TASK_EN1_TASK_TIMER1_PAUSE_RESUME_EN_MASK 0x20000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer1_pause_resume_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer1_pause_resume_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_PAUSE_RESUME_EN_SHIFT 30u
#define LEDC_EVT_TASK_EN1_TASK_TIMER2_PAUSE_RESUME_EN_MASK 0x40000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer2_pause_resume_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer2_pause_resume_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_PAUSE_RESUME_EN_SHIFT 31u
#define LEDC_EVT_TASK_EN1_TASK_TIMER3_PAUSE_RESUME_EN_MASK 0x80000000u
static inline uint32_t ledc_evt_task_en1_get_task_timer3_pause_resume_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t ledc_evt_task_en1_set_task_timer3_pause_resume_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LEDC_EVT_TASK_EN2_OFFSET 0x1a8u
#define LEDC_EVT_TASK_EN2_RESET 0x00000000u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH0_EN_SHIFT 0u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH0_EN_MASK 0x00000001u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_restart_ch0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_restart_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH1_EN_SHIFT 1u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH1_EN_MASK 0x00000002u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_restart_ch1_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_restart_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH2_EN_SHIFT 2u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH2_EN_MASK 0x00000004u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_restart_ch2_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_restart_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH3_EN_SHIFT 3u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH3_EN_MASK 0x00000008u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_restart_ch3_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_restart_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH4_EN_SHIFT 4u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH4_EN_MASK 0x00000010u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_restart_ch4_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_restart_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH5_EN_SHIFT 5u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESTART_CH5_EN_MASK 0x00000020u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_restart_ch5_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_restart_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH0_EN_SHIFT 8u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH0_EN_MASK 0x00000100u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_pause_ch0_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_pause_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH1_EN_SHIFT 9u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH1_EN_MASK 0x00000200u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_pause_ch1_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_pause_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH2_EN_SHIFT 10u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH2_EN_MASK 0x00000400u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_pause_ch2_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_pause_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH3_EN_SHIFT 11u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH3_EN_MASK 0x00000800u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_pause_ch3_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_pause_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH4_EN_SHIFT 12u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH4_EN_MASK 0x00001000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_pause_ch4_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_pause_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH5_EN_SHIFT 13u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_PAUSE_CH5_EN_MASK 0x00002000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_pause_ch5_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_pause_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH0_EN_SHIFT 16u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH0_EN_MASK 0x00010000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_resume_ch0_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_resume_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH1_EN_SHIFT 17u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH1_EN_MASK 0x00020000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_resume_ch1_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_resume_ch1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH2_EN_SHIFT 18u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH2_EN_MASK 0x00040000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_resume_ch2_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_resume_ch2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH3_EN_SHIFT 19u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH3_EN_MASK 0x00080000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_resume_ch3_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_resume_ch3_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH4_EN_SHIFT 20u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH4_EN_MASK 0x00100000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_resume_ch4_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_resume_ch4_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH5_EN_SHIFT 21u
#define LEDC_EVT_TASK_EN2_TASK_GAMMA_RESUME_CH5_EN_MASK 0x00200000u
static inline uint32_t ledc_evt_task_en2_get_task_gamma_resume_ch5_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t ledc_evt_task_en2_set_task_gamma_resume_ch5_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define LEDC_TIMER_CMP_OFFSET 0x1b0u
#define LEDC_TIMER_CMP_RESET 0x00000000u
#define LEDC_TIMER_CMP_COUNT 4u
#define LEDC_TIMER_CMP_STRIDE 0x4u
#define LEDC_TIMER_CMP_TIMER_CMP_SHIFT 0u
#define LEDC_TIMER_CMP_TIMER_CMP_MASK 0x000fffffu
static inline uint32_t ledc_timer_cmp_get_timer_cmp(uint32_t reg) { return reg & 0xfffffu; }
static inline uint32_t ledc_timer_cmp_set_timer_cmp(uint32_t reg, uint32_t v) { return (reg & 0xfff00000u) | (v & 0xfffffu); }

#define LEDC_TIMER_CNT_CAP_OFFSET 0x1c0u
#define LEDC_TIMER_CNT_CAP_RESET 0x00000000u
#define LEDC_TIMER_CNT_CAP_COUNT 4u
#define LEDC_TIMER_CNT_CAP_STRIDE 0x4u
#define LEDC_TIMER_CNT_CAP_TIMER_CNT_CAP_SHIFT 0u
#define LEDC_TIMER_CNT_CAP_TIMER_CNT_CAP_MASK 0x000fffffu
static inline uint32_t ledc_timer_cnt_cap_get_timer_cnt_cap(uint32_t reg) { return reg & 0xfffffu; }

#define LEDC_CONF_OFFSET 0x1f0u
#define LEDC_CONF_RESET 0x00000000u
#define LEDC_CONF_APB_CLK_SEL_SHIFT 0u
#define LEDC_CONF_APB_CLK_SEL_MASK 0x00000003u
static inline uint32_t ledc_conf_get_apb_clk_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t ledc_conf_set_apb_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH0_SHIFT 2u
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH0_MASK 0x00000004u
static inline uint32_t ledc_conf_get_gamma_ram_clk_en_ch0(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ledc_conf_set_gamma_ram_clk_en_ch0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH1_SHIFT 3u
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH1_MASK 0x00000008u
static inline uint32_t ledc_conf_get_gamma_ram_clk_en_ch1(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ledc_conf_set_gamma_ram_clk_en_ch1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH2_SHIFT 4u
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH2_MASK 0x00000010u
static inline uint32_t ledc_conf_get_gamma_ram_clk_en_ch2(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ledc_conf_set_gamma_ram_clk_en_ch2(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH3_SHIFT 5u
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH3_MASK 0x00000020u
static inline uint32_t ledc_conf_get_gamma_ram_clk_en_ch3(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t ledc_conf_set_gamma_ram_clk_en_ch3(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH4_SHIFT 6u
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH4_MASK 0x00000040u
static inline uint32_t ledc_conf_get_gamma_ram_clk_en_ch4(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t ledc_conf_set_gamma_ram_clk_en_ch4(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH5_SHIFT 7u
#define LEDC_CONF_GAMMA_RAM_CLK_EN_CH5_MASK 0x00000080u
static inline uint32_t ledc_conf_get_gamma_ram_clk_en_ch5(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t ledc_conf_set_gamma_ram_clk_en_ch5(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LEDC_CONF_CLK_EN_SHIFT 31u
#define LEDC_CONF_CLK_EN_MASK 0x80000000u
static inline uint32_t ledc_conf_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t ledc_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LEDC_DATE_OFFSET 0x1fcu
#define LEDC_DATE_RESET 0x02111150u
#define LEDC_DATE_LEDC_DATE_SHIFT 0u
#define LEDC_DATE_LEDC_DATE_MASK 0x0fffffffu
static inline uint32_t ledc_date_get_ledc_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t ledc_date_set_ledc_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
