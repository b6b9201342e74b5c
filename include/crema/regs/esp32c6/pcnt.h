/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_PCNT_H
#define CREMA_REGS_ESP32C6_PCNT_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct pcnt_regs {
    volatile uint32_t u0_conf0; /* 0x0 */
    volatile uint32_t u0_conf1; /* 0x4 */
    volatile uint32_t u0_conf2; /* 0x8 */
    volatile uint32_t u1_conf0; /* 0xc */
    volatile uint32_t u1_conf1; /* 0x10 */
    volatile uint32_t u1_conf2; /* 0x14 */
    volatile uint32_t u2_conf0; /* 0x18 */
    volatile uint32_t u2_conf1; /* 0x1c */
    volatile uint32_t u2_conf2; /* 0x20 */
    volatile uint32_t u3_conf0; /* 0x24 */
    volatile uint32_t u3_conf1; /* 0x28 */
    volatile uint32_t u3_conf2; /* 0x2c */
    const volatile uint32_t u_cnt[4]; /* 0x30 */
    const volatile uint32_t int_raw; /* 0x40 */
    const volatile uint32_t int_st; /* 0x44 */
    volatile uint32_t int_ena; /* 0x48 */
    volatile uint32_t int_clr; /* 0x4c, write-only */
    const volatile uint32_t u_status[4]; /* 0x50 */
    volatile uint32_t ctrl; /* 0x60 */
    uint32_t reserved_64[38];
    volatile uint32_t date; /* 0xfc */
};
_Static_assert(offsetof(struct pcnt_regs, u0_conf0) == 0x0, "");
_Static_assert(offsetof(struct pcnt_regs, u0_conf1) == 0x4, "");
_Static_assert(offsetof(struct pcnt_regs, u0_conf2) == 0x8, "");
_Static_assert(offsetof(struct pcnt_regs, u1_conf0) == 0xc, "");
_Static_assert(offsetof(struct pcnt_regs, u1_conf1) == 0x10, "");
_Static_assert(offsetof(struct pcnt_regs, u1_conf2) == 0x14, "");
_Static_assert(offsetof(struct pcnt_regs, u2_conf0) == 0x18, "");
_Static_assert(offsetof(struct pcnt_regs, u2_conf1) == 0x1c, "");
_Static_assert(offsetof(struct pcnt_regs, u2_conf2) == 0x20, "");
_Static_assert(offsetof(struct pcnt_regs, u3_conf0) == 0x24, "");
_Static_assert(offsetof(struct pcnt_regs, u3_conf1) == 0x28, "");
_Static_assert(offsetof(struct pcnt_regs, u3_conf2) == 0x2c, "");
_Static_assert(offsetof(struct pcnt_regs, u_cnt) == 0x30, "");
_Static_assert(offsetof(struct pcnt_regs, int_raw) == 0x40, "");
_Static_assert(offsetof(struct pcnt_regs, int_st) == 0x44, "");
_Static_assert(offsetof(struct pcnt_regs, int_ena) == 0x48, "");
_Static_assert(offsetof(struct pcnt_regs, int_clr) == 0x4c, "");
_Static_assert(offsetof(struct pcnt_regs, u_status) == 0x50, "");
_Static_assert(offsetof(struct pcnt_regs, ctrl) == 0x60, "");
_Static_assert(offsetof(struct pcnt_regs, date) == 0xfc, "");
_Static_assert(sizeof(struct pcnt_regs) == 0x100, "");

#define PCNT_BASE 0x60012000u
#define PCNT ((struct pcnt_regs *)(uintptr_t)PCNT_BASE)

#define PCNT_U0_CONF0_OFFSET 0x0u

#define PCNT_U_CONF0_OFFSET 0x0u
#define PCNT_U_CONF0_RESET 0x00003c10u
#define PCNT_U_CONF0_COUNT 4u
#define PCNT_U_CONF0_STRIDE 0xcu
#define PCNT_U_CONF0_FILTER_THRES_SHIFT 0u
#define PCNT_U_CONF0_FILTER_THRES_MASK 0x000003ffu
static inline uint32_t pcnt_u_conf0_get_filter_thres(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t pcnt_u_conf0_set_filter_thres(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define PCNT_U_CONF0_FILTER_EN_SHIFT 10u
#define PCNT_U_CONF0_FILTER_EN_MASK 0x00000400u
static inline uint32_t pcnt_u_conf0_get_filter_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t pcnt_u_conf0_set_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define PCNT_U_CONF0_THR_ZERO_EN_SHIFT 11u
#define PCNT_U_CONF0_THR_ZERO_EN_MASK 0x00000800u
static inline uint32_t pcnt_u_conf0_get_thr_zero_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t pcnt_u_conf0_set_thr_zero_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define PCNT_U_CONF0_THR_H_LIM_EN_SHIFT 12u
#define PCNT_U_CONF0_THR_H_LIM_EN_MASK 0x00001000u
static inline uint32_t pcnt_u_conf0_get_thr_h_lim_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t pcnt_u_conf0_set_thr_h_lim_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define PCNT_U_CONF0_THR_L_LIM_EN_SHIFT 13u
#define PCNT_U_CONF0_THR_L_LIM_EN_MASK 0x00002000u
static inline uint32_t pcnt_u_conf0_get_thr_l_lim_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t pcnt_u_conf0_set_thr_l_lim_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define PCNT_U_CONF0_THR_THRES0_EN_SHIFT 14u
#define PCNT_U_CONF0_THR_THRES0_EN_MASK 0x00004000u
static inline uint32_t pcnt_u_conf0_get_thr_thres0_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t pcnt_u_conf0_set_thr_thres0_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define PCNT_U_CONF0_THR_THRES1_EN_SHIFT 15u
#define PCNT_U_CONF0_THR_THRES1_EN_MASK 0x00008000u
static inline uint32_t pcnt_u_conf0_get_thr_thres1_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t pcnt_u_conf0_set_thr_thres1_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define PCNT_U_CONF0_CH0_NEG_MODE_SHIFT 16u
#define PCNT_U_CONF0_CH0_NEG_MODE_MASK 0x00030000u
static inline uint32_t pcnt_u_conf0_get_ch0_neg_mode(uint32_t reg) { return reg >> 16 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch0_neg_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffcffffu) | (v << 16 & 0x30000u); }
#define PCNT_U_CONF0_CH0_POS_MODE_SHIFT 18u
#define PCNT_U_CONF0_CH0_POS_MODE_MASK 0x000c0000u
static inline uint32_t pcnt_u_conf0_get_ch0_pos_mode(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch0_pos_mode(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define PCNT_U_CONF0_CH0_HCTRL_MODE_SHIFT 20u
#define PCNT_U_CONF0_CH0_HCTRL_MODE_MASK 0x00300000u
static inline uint32_t pcnt_u_conf0_get_ch0_hctrl_mode(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch0_hctrl_mode(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define PCNT_U_CONF0_CH0_LCTRL_MODE_SHIFT 22u
#define PCNT_U_CONF0_CH0_LCTRL_MODE_MASK 0x00c00000u
static inline uint32_t pcnt_u_conf0_get_ch0_lctrl_mode(uint32_t reg) { return reg >> 22 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch0_lctrl_mode(uint32_t reg, uint32_t v) { return (reg & 0xff3fffffu) | (v << 22 & 0xc00000u); }
#define PCNT_U_CONF0_CH1_NEG_MODE_SHIFT 24u
#define PCNT_U_CONF0_CH1_NEG_MODE_MASK 0x03000000u
static inline uint32_t pcnt_u_conf0_get_ch1_neg_mode(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch1_neg_mode(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define PCNT_U_CONF0_CH1_POS_MODE_SHIFT 26u
#define PCNT_U_CONF0_CH1_POS_MODE_MASK 0x0c000000u
static inline uint32_t pcnt_u_conf0_get_ch1_pos_mode(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch1_pos_mode(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }
#define PCNT_U_CONF0_CH1_HCTRL_MODE_SHIFT 28u
#define PCNT_U_CONF0_CH1_HCTRL_MODE_MASK 0x30000000u
static inline uint32_t pcnt_u_conf0_get_ch1_hctrl_mode(uint32_t reg) { return reg >> 28 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch1_hctrl_mode(uint32_t reg, uint32_t v) { return (reg & 0xcfffffffu) | (v << 28 & 0x30000000u); }
#define PCNT_U_CONF0_CH1_LCTRL_MODE_SHIFT 30u
#define PCNT_U_CONF0_CH1_LCTRL_MODE_MASK 0xc0000000u
static inline uint32_t pcnt_u_conf0_get_ch1_lctrl_mode(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t pcnt_u_conf0_set_ch1_lctrl_mode(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PCNT_U0_CONF1_OFFSET 0x4u

#define PCNT_U_CONF1_OFFSET 0x4u
#define PCNT_U_CONF1_RESET 0x00000000u
#define PCNT_U_CONF1_COUNT 4u
#define PCNT_U_CONF1_STRIDE 0xcu
#define PCNT_U_CONF1_CNT_THRES0_SHIFT 0u
#define PCNT_U_CONF1_CNT_THRES0_MASK 0x0000ffffu
static inline uint32_t pcnt_u_conf1_get_cnt_thres0(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t pcnt_u_conf1_set_cnt_thres0(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define PCNT_U_CONF1_CNT_THRES1_SHIFT 16u
#define PCNT_U_CONF1_CNT_THRES1_MASK 0xffff0000u
static inline uint32_t pcnt_u_conf1_get_cnt_thres1(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t pcnt_u_conf1_set_cnt_thres1(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define PCNT_U0_CONF2_OFFSET 0x8u

#define PCNT_U_CONF2_OFFSET 0x8u
#define PCNT_U_CONF2_RESET 0x00000000u
#define PCNT_U_CONF2_COUNT 4u
#define PCNT_U_CONF2_STRIDE 0xcu
#define PCNT_U_CONF2_CNT_H_LIM_SHIFT 0u
#define PCNT_U_CONF2_CNT_H_LIM_MASK 0x0000ffffu
static inline uint32_t pcnt_u_conf2_get_cnt_h_lim(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t pcnt_u_conf2_set_cnt_h_lim(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define PCNT_U_CONF2_CNT_L_LIM_SHIFT 16u
#define PCNT_U_CONF2_CNT_L_LIM_MASK 0xffff0000u
static inline uint32_t pcnt_u_conf2_get_cnt_l_lim(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t pcnt_u_conf2_set_cnt_l_lim(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define PCNT_U1_CONF0_OFFSET 0xcu

#define PCNT_U1_CONF1_OFFSET 0x10u

#define PCNT_U1_CONF2_OFFSET 0x14u

#define PCNT_U2_CONF0_OFFSET 0x18u

#define PCNT_U2_CONF1_OFFSET 0x1cu

#define PCNT_U2_CONF2_OFFSET 0x20u

#define PCNT_U3_CONF0_OFFSET 0x24u

#define PCNT_U3_CONF1_OFFSET 0x28u

#define PCNT_U3_CONF2_OFFSET 0x2cu

#define PCNT_U_CNT_OFFSET 0x30u
#define PCNT_U_CNT_RESET 0x00000000u
#define PCNT_U_CNT_COUNT 4u
#define PCNT_U_CNT_STRIDE 0x4u
#define PCNT_U_CNT_CNT_SHIFT 0u
#define PCNT_U_CNT_CNT_MASK 0x0000ffffu
static inline uint32_t pcnt_u_cnt_get_cnt(uint32_t reg) { return reg & 0xffffu; }

#define PCNT_INT_RAW_OFFSET 0x40u
#define PCNT_INT_RAW_RESET 0x00000000u
#define PCNT_INT_RAW_CNT_THR_EVENT_U0_SHIFT 0u
#define PCNT_INT_RAW_CNT_THR_EVENT_U0_MASK 0x00000001u
static inline uint32_t pcnt_int_raw_get_cnt_thr_event_u0(uint32_t reg) { return reg & 0x1u; }
#define PCNT_INT_RAW_CNT_THR_EVENT_U1_SHIFT 1u
#define PCNT_INT_RAW_CNT_THR_EVENT_U1_MASK 0x00000002u
static inline uint32_t pcnt_int_raw_get_cnt_thr_event_u1(uint32_t reg) { return reg >> 1 & 0x1u; }
#define PCNT_INT_RAW_CNT_THR_EVENT_U2_SHIFT 2u
#define PCNT_INT_RAW_CNT_THR_EVENT_U2_MASK 0x00000004u
static inline uint32_t pcnt_int_raw_get_cnt_thr_event_u2(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCNT_INT_RAW_CNT_THR_EVENT_U3_SHIFT 3u
#define PCNT_INT_RAW_CNT_THR_EVENT_U3_MASK 0x00000008u
static inline uint32_t pcnt_int_raw_get_cnt_thr_event_u3(uint32_t reg) { return reg >> 3 & 0x1u; }

#define PCNT_INT_ST_OFFSET 0x44u
#define PCNT_INT_ST_RESET 0x00000000u
#define PCNT_INT_ST_CNT_THR_EVENT_U0_SHIFT 0u
#define PCNT_INT_ST_CNT_THR_EVENT_U0_MASK 0x00000001u
static inline uint32_t pcnt_int_st_get_cnt_thr_event_u0(uint32_t reg) { return reg & 0x1u; }
#define PCNT_INT_ST_CNT_THR_EVENT_U1_SHIFT 1u
#define PCNT_INT_ST_CNT_THR_EVENT_U1_MASK 0x00000002u
static inline uint32_t pcnt_int_st_get_cnt_thr_event_u1(uint32_t reg) { return reg >> 1 & 0x1u; }
#define PCNT_INT_ST_CNT_THR_EVENT_U2_SHIFT 2u
#define PCNT_INT_ST_CNT_THR_EVENT_U2_MASK 0x00000004u
static inline uint32_t pcnt_int_st_get_cnt_thr_event_u2(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCNT_INT_ST_CNT_THR_EVENT_U3_SHIFT 3u
#define PCNT_INT_ST_CNT_THR_EVENT_U3_MASK 0x00000008u
static inline uint32_t pcnt_int_st_get_cnt_thr_event_u3(uint32_t reg) { return reg >> 3 & 0x1u; }

#define PCNT_INT_ENA_OFFSET 0x48u
#define PCNT_INT_ENA_RESET 0x00000000u
#define PCNT_INT_ENA_CNT_THR_EVENT_U0_SHIFT 0u
#define PCNT_INT_ENA_CNT_THR_EVENT_U0_MASK 0x00000001u
static inline uint32_t pcnt_int_ena_get_cnt_thr_event_u0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcnt_int_ena_set_cnt_thr_event_u0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCNT_INT_ENA_CNT_THR_EVENT_U1_SHIFT 1u
#define PCNT_INT_ENA_CNT_THR_EVENT_U1_MASK 0x00000002u
static inline uint32_t pcnt_int_ena_get_cnt_thr_event_u1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcnt_int_ena_set_cnt_thr_event_u1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCNT_INT_ENA_CNT_THR_EVENT_U2_SHIFT 2u
#define PCNT_INT_ENA_CNT_THR_EVENT_U2_MASK 0x00000004u
static inline uint32_t pcnt_int_ena_get_cnt_thr_event_u2(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcnt_int_ena_set_cnt_thr_event_u2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCNT_INT_ENA_CNT_THR_EVENT_U3_SHIFT 3u
#define PCNT_INT_ENA_CNT_THR_EVENT_U3_MASK 0x00000008u
static inline uint32_t pcnt_int_ena_get_cnt_thr_event_u3(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcnt_int_ena_set_cnt_thr_event_u3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define PCNT_INT_CLR_OFFSET 0x4cu
#define PCNT_INT_CLR_RESET 0x00000000u
#define PCNT_INT_CLR_CNT_THR_EVENT_U0_SHIFT 0u
#define PCNT_INT_CLR_CNT_THR_EVENT_U0_MASK 0x00000001u
static inline uint32_t pcnt_int_clr_set_cnt_thr_event_u0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCNT_INT_CLR_CNT_THR_EVENT_U1_SHIFT 1u
#define PCNT_INT_CLR_CNT_THR_EVENT_U1_MASK 0x00000002u
static inline uint32_t pcnt_int_clr_set_cnt_thr_event_u1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCNT_INT_CLR_CNT_THR_EVENT_U2_SHIFT 2u
#define PCNT_INT_CLR_CNT_THR_EVENT_U2_MASK 0x00000004u
static inline uint32_t pcnt_int_clr_set_cnt_thr_event_u2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCNT_INT_CLR_CNT_THR_EVENT_U3_SHIFT 3u
#define PCNT_INT_CLR_CNT_THR_EVENT_U3_MASK 0x00000008u
static inline uint32_t pcnt_int_clr_set_cnt_thr_event_u3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define PCNT_U_STATUS_OFFSET 0x50u
#define PCNT_U_STATUS_RESET 0x00000000u
#define PCNT_U_STATUS_COUNT 4u
#define PCNT_U_STATUS_STRIDE 0x4u
#define PCNT_U_STATUS_ZERO_MODE_SHIFT 0u
#define PCNT_U_STATUS_ZERO_MODE_MASK 0x00000003u
static inline uint32_t pcnt_u_status_get_zero_mode(uint32_t reg) { return reg & 0x3u; }
#define PCNT_U_STATUS_THRES1_SHIFT 2u
#define PCNT_U_STATUS_THRES1_MASK 0x00000004u
static inline uint32_t pcnt_u_status_get_thres1(uint32_t reg) { return reg >> 2 & 0x1u; }
#define PCNT_U_STATUS_THRES0_SHIFT 3u
#define PCNT_U_STATUS_THRES0_MASK 0x00000008u
static inline uint32_t pcnt_u_status_get_thres0(uint32_t reg) { return reg >> 3 & 0x1u; }
#define PCNT_U_STATUS_L_LIM_SHIFT 4u
#define PCNT_U_STATUS_L_LIM_MASK 0x00000010u
static inline uint32_t pcnt_u_status_get_l_lim(uint32_t reg) { return reg >> 4 & 0x1u; }
#define PCNT_U_STATUS_H_LIM_SHIFT 5u
#define PCNT_U_STATUS_H_LIM_MASK 0x00000020u
static inline uint32_t pcnt_u_status_get_h_lim(uint32_t reg) { return reg >> 5 & 0x1u; }
#define PCNT_U_STATUS_ZERO_SHIFT 6u
#define PCNT_U_STATUS_ZERO_MASK 0x00000040u
static inline uint32_t pcnt_u_status_get_zero(uint32_t reg) { return reg >> 6 & 0x1u; }

#define PCNT_CTRL_OFFSET 0x60u
#define PCNT_CTRL_RESET 0x00000001u
#define PCNT_CTRL_CNT_RST_U0_SHIFT 0u
#define PCNT_CTRL_CNT_RST_U0_MASK 0x00000001u
static inline uint32_t pcnt_ctrl_get_cnt_rst_u0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_rst_u0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PCNT_CTRL_CNT_PAUSE_U0_SHIFT 1u
#define PCNT_CTRL_CNT_PAUSE_U0_MASK 0x00000002u
static inline uint32_t pcnt_ctrl_get_cnt_pause_u0(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_pause_u0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PCNT_CTRL_CNT_RST_U1_SHIFT 2u
#define PCNT_CTRL_CNT_RST_U1_MASK 0x00000004u
static inline uint32_t pcnt_ctrl_get_cnt_rst_u1(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_rst_u1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PCNT_CTRL_CNT_PAUSE_U1_SHIFT 3u
#define PCNT_CTRL_CNT_PAUSE_U1_MASK 0x00000008u
static inline uint32_t pcnt_ctrl_get_cnt_pause_u1(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_pause_u1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PCNT_CTRL_CNT_RST_U2_SHIFT 4u
#define PCNT_CTRL_CNT_RST_U2_MASK 0x00000010u
static inline uint32_t pcnt_ctrl_get_cnt_rst_u2(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_rst_u2(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define PCNT_CTRL_CNT_PAUSE_U2_SHIFT 5u
#define PCNT_CTRL_CNT_PAUSE_U2_MASK 0x00000020u
static inline uint32_t pcnt_ctrl_get_cnt_pause_u2(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_pause_u2(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define PCNT_CTRL_CNT_RST_U3_SHIFT 6u
#define PCNT_CTRL_CNT_RST_U3_MASK 0x00000040u
static inline uint32_t pcnt_ctrl_get_cnt_rst_u3(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_rst_u3(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define PCNT_CTRL_CNT_PAUSE_U3_SHIFT 7u
#define PCNT_CTRL_CNT_PAUSE_U3_MASK 0x00000080u
static inline uint32_t pcnt_ctrl_get_cnt_pause_u3(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_cnt_pause_u3(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define PCNT_CTRL_CLK_EN_SHIFT 16u
#define PCNT_CTRL_CLK_EN_MASK 0x00010000u
static inline uint32_t pcnt_ctrl_get_clk_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t pcnt_ctrl_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define PCNT_DATE_OFFSET 0xfcu
#define PCNT_DATE_RESET 0x19072601u
#define PCNT_DATE_DATE_SHIFT 0u
#define PCNT_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
