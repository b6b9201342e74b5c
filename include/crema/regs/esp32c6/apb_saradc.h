/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_APB_SARADC_H
#define CREMA_REGS_ESP32C6_APB_SARADC_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct apb_saradc_regs {
    volatile uint32_t ctrl; /* 0x0 */
    volatile uint32_t ctrl2; /* 0x4 */
    volatile uint32_t filter_ctrl1; /* 0x8 */
    volatile uint32_t fsm_wait; /* 0xc */
    const volatile uint32_t sar1_status; /* 0x10 */
    const volatile uint32_t sar2_status; /* 0x14 */
    volatile uint32_t sar_patt_tab1; /* 0x18 */
    volatile uint32_t sar_patt_tab2; /* 0x1c */
    volatile uint32_t onetime_sample; /* 0x20 */
    volatile uint32_t arb_ctrl; /* 0x24 */
    volatile uint32_t filter_ctrl0; /* 0x28 */
    const volatile uint32_t sar1data_status; /* 0x2c */
    const volatile uint32_t sar2data_status; /* 0x30 */
    volatile uint32_t thres0_ctrl; /* 0x34 */
    volatile uint32_t thres1_ctrl; /* 0x38 */
    volatile uint32_t thres_ctrl; /* 0x3c */
    volatile uint32_t int_ena; /* 0x40 */
    volatile uint32_t int_raw; /* 0x44 */
    const volatile uint32_t int_st; /* 0x48 */
    volatile uint32_t int_clr; /* 0x4c, write-only */
    volatile uint32_t dma_conf; /* 0x50 */
    volatile uint32_t clkm_conf; /* 0x54 */
    volatile uint32_t apb_tsens_ctrl; /* 0x58 */
    volatile uint32_t tsens_ctrl2; /* 0x5c */
    volatile uint32_t cali; /* 0x60 */
    volatile uint32_t apb_tsens_wake; /* 0x64 */
    volatile uint32_t apb_tsens_sample; /* 0x68 */
    uint32_t reserved_6c[228];
    volatile uint32_t ctrl_date; /* 0x3fc */
};
_Static_assert(offsetof(struct apb_saradc_regs, ctrl) == 0x0, "");
_Static_assert(offsetof(struct apb_saradc_regs, ctrl2) == 0x4, "");
_Static_assert(offsetof(struct apb_saradc_regs, filter_ctrl1) == 0x8, "");
_Static_assert(offsetof(struct apb_saradc_regs, fsm_wait) == 0xc, "");
_Static_assert(offsetof(struct apb_saradc_regs, sar1_status) == 0x10, "");
_Static_assert(offsetof(struct apb_saradc_regs, sar2_status) == 0x14, "");
_Static_assert(offsetof(struct apb_saradc_regs, sar_patt_tab1) == 0x18, "");
_Static_assert(offsetof(struct apb_saradc_regs, sar_patt_tab2) == 0x1c, "");
_Static_assert(offsetof(struct apb_saradc_regs, onetime_sample) == 0x20, "");
_Static_assert(offsetof(struct apb_saradc_regs, arb_ctrl) == 0x24, "");
_Static_assert(offsetof(struct apb_saradc_regs, filter_ctrl0) == 0x28, "");
_Static_assert(offsetof(struct apb_saradc_regs, sar1data_status) == 0x2c, "");
_Static_assert(offsetof(struct apb_saradc_regs, sar2data_status) == 0x30, "");
_Static_assert(offsetof(struct apb_saradc_regs, thres0_ctrl) == 0x34, "");
_Static_assert(offsetof(struct apb_saradc_regs, thres1_ctrl) == 0x38, "");
_Static_assert(offsetof(struct apb_saradc_regs, thres_ctrl) == 0x3c, "");
_Static_assert(offsetof(struct apb_saradc_regs, int_ena) == 0x40, "");
_Static_assert(offsetof(struct apb_saradc_regs, int_raw) == 0x44, "");
_Static_assert(offsetof(struct apb_saradc_regs, int_st) == 0x48, "");
_Static_assert(offsetof(struct apb_saradc_regs, int_clr) == 0x4c, "");
_Static_assert(offsetof(struct apb_saradc_regs, dma_conf) == 0x50, "");
_Static_assert(offsetof(struct apb_saradc_regs, clkm_conf) == 0x54, "");
_Static_assert(offsetof(struct apb_saradc_regs, apb_tsens_ctrl) == 0x58, "");
_Static_assert(offsetof(struct apb_saradc_regs, tsens_ctrl2) == 0x5c, "");
_Static_assert(offsetof(struct apb_saradc_regs, cali) == 0x60, "");
_Static_assert(offsetof(struct apb_saradc_regs, apb_tsens_wake) == 0x64, "");
_Static_assert(offsetof(struct apb_saradc_regs, apb_tsens_sample) == 0x68, "");
_Static_assert(offsetof(struct apb_saradc_regs, ctrl_date) == 0x3fc, "");
_Static_assert(sizeof(struct apb_saradc_regs) == 0x400, "");

#define APB_SARADC_BASE 0x6000e000u
#define APB_SARADC ((struct apb_saradc_regs *)(uintptr_t)APB_SARADC_BASE)

#define APB_SARADC_CTRL_OFFSET 0x0u
#define APB_SARADC_CTRL_RESET 0x40038240u
#define APB_SARADC_CTRL_SARADC_START_FORCE_SHIFT 0u
#define APB_SARADC_CTRL_SARADC_START_FORCE_MASK 0x00000001u
static inline uint32_t apb_saradc_ctrl_get_saradc_start_force(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_start_force(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define APB_SARADC_CTRL_SARADC_START_SHIFT 1u
#define APB_SARADC_CTRL_SARADC_START_MASK 0x00000002u
static inline uint32_t apb_saradc_ctrl_get_saradc_start(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define APB_SARADC_CTRL_SARADC_SAR_CLK_GATED_SHIFT 6u
#define APB_SARADC_CTRL_SARADC_SAR_CLK_GATED_MASK 0x00000040u
static inline uint32_t apb_saradc_ctrl_get_saradc_sar_clk_gated(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_sar_clk_gated(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define APB_SARADC_CTRL_SARADC_SAR_CLK_DIV_SHIFT 7u
#define APB_SARADC_CTRL_SARADC_SAR_CLK_DIV_MASK 0x00007f80u
static inline uint32_t apb_saradc_ctrl_get_saradc_sar_clk_div(uint32_t reg) { return reg >> 7 & 0xffu; }
static inline uint32_t apb_saradc_ctrl_set_saradc_sar_clk_div(uint32_t reg, uint32_t v) { return (reg & 0xffff807fu) | (v << 7 & 0x7f80u); }
#define APB_SARADC_CTRL_SARADC_SAR_PATT_LEN_SHIFT 15u
#define APB_SARADC_CTRL_SARADC_SAR_PATT_LEN_MASK 0x00038000u
static inline uint32_t apb_saradc_ctrl_get_saradc_sar_patt_len(uint32_t reg) { return reg >> 15 & 0x7u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_sar_patt_len(uint32_t reg, uint32_t v) { return (reg & 0xfffc7fffu) | (v << 15 & 0x38000u); }
#define APB_SARADC_CTRL_SARADC_SAR_PATT_P_CLEAR_SHIFT 23u
#define APB_SARADC_CTRL_SARADC_SAR_PATT_P_CLEAR_MASK 0x00800000u
static inline uint32_t apb_saradc_ctrl_get_saradc_sar_patt_p_clear(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_sar_patt_p_clear(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define APB_SARADC_CTRL_SARADC_XPD_SAR_FORCE_SHIFT 27u
#define APB_SARADC_CTRL_SARADC_XPD_SAR_FORCE_MASK 0x18000000u
static inline uint32_t apb_saradc_ctrl_get_saradc_xpd_sar_force(uint32_t reg) { return reg >> 27 & 0x3u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_xpd_sar_force(uint32_t reg, uint32_t v) { return (reg & 0xe7ffffffu) | (v << 27 & 0x18000000u); }
#define APB_SARADC_CTRL_SARADC2_PWDET_DRV_SHIFT 29u
#define APB_SARADC_CTRL_SARADC2_PWDET_DRV_MASK 0x20000000u
static inline uint32_t apb_saradc_ctrl_get_saradc2_pwdet_drv(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t apb_saradc_ctrl_set_saradc2_pwdet_drv(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define APB_SARADC_CTRL_SARADC_WAIT_ARB_CYCLE_SHIFT 30u
#define APB_SARADC_CTRL_SARADC_WAIT_ARB_CYCLE_MASK 0xc0000000u
static inline uint32_t apb_saradc_ctrl_get_saradc_wait_arb_cycle(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t apb_saradc_ctrl_set_saradc_wait_arb_cycle(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define APB_SARADC_CTRL2_OFFSET 0x4u
#define APB_SARADC_CTRL2_RESET 0x0000a1feu
#define APB_SARADC_CTRL2_SARADC_MEAS_NUM_LIMIT_SHIFT 0u
#define APB_SARADC_CTRL2_SARADC_MEAS_NUM_LIMIT_MASK 0x00000001u
static inline uint32_t apb_saradc_ctrl2_get_saradc_meas_num_limit(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t apb_saradc_ctrl2_set_saradc_meas_num_limit(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define APB_SARADC_CTRL2_SARADC_MAX_MEAS_NUM_SHIFT 1u
#define APB_SARADC_CTRL2_SARADC_MAX_MEAS_NUM_MASK 0x000001feu
static inline uint32_t apb_saradc_ctrl2_get_saradc_max_meas_num(uint32_t reg) { return reg >> 1 & 0xffu; }
static inline uint32_t apb_saradc_ctrl2_set_saradc_max_meas_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffe01u) | (v << 1 & 0x1feu); }
#define APB_SARADC_CTRL2_SARADC_SAR1_INV_SHIFT 9u
#define APB_SARADC_CTRL2_SARADC_SAR1_INV_MASK 0x00000200u
static inline uint32_t apb_saradc_ctrl2_get_saradc_sar1_inv(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t apb_saradc_ctrl2_set_saradc_sar1_inv(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define APB_SARADC_CTRL2_SARADC_SAR2_INV_SHIFT 10u
#define APB_SARADC_CTRL2_SARADC_SAR2_INV_MASK 0x00000400u
static inline uint32_t apb_saradc_ctrl2_get_saradc_sar2_inv(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t apb_saradc_ctrl2_set_saradc_sar2_inv(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define APB_SARADC_CTRL2_SARADC_TIMER_TARGET_SHIFT 12u
#define APB_SARADC_CTRL2_SARADC_TIMER_TARGET_MASK 0x00fff000u
static inline uint32_t apb_saradc_ctrl2_get_saradc_timer_target(uint32_t reg) { return reg >> 12 & 0xfffu; }
static inline uint32_t apb_saradc_ctrl2_set_saradc_timer_target(uint32_t reg, uint32_t v) { return (reg & 0xff000fffu) | (v << 12 & 0xfff000u); }
#define APB_SARADC_CTRL2_SARADC_TIMER_EN_SHIFT 24u
#define APB_SARADC_CTRL2_SARADC_TIMER_EN_MASK 0x01000000u
static inline uint32_t apb_saradc_ctrl2_get_saradc_timer_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t apb_saradc_ctrl2_set_saradc_timer_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define APB_SARADC_FILTER_CTRL1_OFFSET 0x8u
#define APB_SARADC_FILTER_CTRL1_RESET 0x00000000u
#define APB_SARADC_FILTER_CTRL1_APB_SARADC_FILTER_FACTOR1_SHIFT 26u
#define APB_SARADC_FILTER_CTRL1_APB_SARADC_FILTER_FACTOR1_MASK 0x1c000000u
static inline uint32_t apb_saradc_filter_ctrl1_get_apb_saradc_filter_factor1(uint32_t reg) { return reg >> 26 & 0x7u; }
static inline uint32_t apb_saradc_filter_ctrl1_set_apb_saradc_filter_factor1(uint32_t reg, uint32_t v) { return (reg & 0xe3ffffffu) | (v << 26 & 0x1c000000u); }
#define APB_SARADC_FILTER_CTRL1_APB_SARADC_FILTER_FACTOR0_SHIFT 29u
#define APB_SARADC_FILTER_CTRL1_APB_SARADC_FILTER_FACTOR0_MASK 0xe0000000u
static inline uint32_t apb_saradc_filter_ctrl1_get_apb_saradc_filter_factor0(uint32_t reg) { return reg >> 29 & 0x7u; }
static inline uint32_t apb_saradc_filter_ctrl1_set_apb_saradc_filter_factor0(uint32_t reg, uint32_t v) { return (reg & 0x1fffffffu) | (v << 29 & 0xe0000000u); }

#define APB_SARADC_FSM_WAIT_OFFSET 0xcu
#define APB_SARADC_FSM_WAIT_RESET 0x00ff0808u
#define APB_SARADC_FSM_WAIT_SARADC_XPD_WAIT_SHIFT 0u
#define APB_SARADC_FSM_WAIT_SARADC_XPD_WAIT_MASK 0x000000ffu
static inline uint32_t apb_saradc_fsm_wait_get_saradc_xpd_wait(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t apb_saradc_fsm_wait_set_saradc_xpd_wait(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define APB_SARADC_FSM_WAIT_SARADC_RSTB_WAIT_SHIFT 8u
#define APB_SARADC_FSM_WAIT_SARADC_RSTB_WAIT_MASK 0x0000ff00u
static inline uint32_t apb_saradc_fsm_wait_get_saradc_rstb_wait(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t apb_saradc_fsm_wait_set_saradc_rstb_wait(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define APB_SARADC_FSM_WAIT_SARADC_STANDBY_WAIT_SHIFT 16u
#define APB_SARADC_FSM_WAIT_SARADC_STANDBY_WAIT_MASK 0x00ff0000u
static inline uint32_t apb_saradc_fsm_wait_get_saradc_standby_wait(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t apb_saradc_fsm_wait_set_saradc_standby_wait(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define APB_SARADC_SAR1_STATUS_OFFSET 0x10u
#define APB_SARADC_SAR1_STATUS_RESET 0x20000000u
#define APB_SARADC_SAR1_STATUS_SARADC_SAR1_STATUS_SHIFT 0u
#define APB_SARADC_SAR1_STATUS_SARADC_SAR1_STATUS_MASK 0xffffffffu

#define APB_SARADC_SAR2_STATUS_OFFSET 0x14u
#define APB_SARADC_SAR2_STATUS_RESET 0x20000000u
#define APB_SARADC_SAR2_STATUS_SARADC_SAR2_STATUS_SHIFT 0u
#define APB_SARADC_SAR2_STATUS_SARADC_SAR2_STATUS_MASK 0xffffffffu

#define APB_SARADC_SAR_PATT_TAB1_OFFSET 0x18u
#define APB_SARADC_SAR_PATT_TAB1_RESET 0x00ffffffu
#define APB_SARADC_SAR_PATT_TAB1_SARADC_SAR_PATT_TAB1_SHIFT 0u
#define APB_SARADC_SAR_PATT_TAB1_SARADC_SAR_PATT_TAB1_MASK 0x00ffffffu
static inline uint32_t apb_saradc_sar_patt_tab1_get_saradc_sar_patt_tab1(uint32_t reg) { return reg & 0xffffffu; }
static inline uint32_t apb_saradc_sar_patt_tab1_set_saradc_sar_patt_tab1(uint32_t reg, uint32_t v) { return (reg & 0xff000000u) | (v & 0xffffffu); }

#define APB_SARADC_SAR_PATT_TAB2_OFFSET 0x1cu
#define APB_SARADC_SAR_PATT_TAB2_RESET 0x00ffffffu
#define APB_SARADC_SAR_PATT_TAB2_SARADC_SAR_PATT_TAB2_SHIFT 0u
#define APB_SARADC_SAR_PATT_TAB2_SARADC_SAR_PATT_TAB2_MASK 0x00ffffffu
static inline uint32_t apb_saradc_sar_patt_tab2_get_saradc_sar_patt_tab2(uint32_t reg) { return reg & 0xffffffu; }
static inline uint32_t apb_saradc_sar_patt_tab2_set_saradc_sar_patt_tab2(uint32_t reg, uint32_t v) { return (reg & 0xff000000u) | (v & 0xffffffu); }

#define APB_SARADC_ONETIME_SAMPLE_OFFSET 0x20u
#define APB_SARADC_ONETIME_SAMPLE_RESET 0x1a000000u
#define APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_ATTEN_SHIFT 23u
#define APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_ATTEN_MASK 0x01800000u
static inline uint32_t apb_saradc_onetime_sample_get_saradc_onetime_atten(uint32_t reg) { return reg >> 23 & 0x3u; }
static inline uint32_t apb_saradc_onetime_sample_set_saradc_onetime_atten(uint32_t reg, uint32_t v) { return (reg & 0xfe7fffffu) | (v << 23 & 0x1800000u); }
#define APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_CHANNEL_SHIFT 25u
#define APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_CHANNEL_MASK 0x1e000000u
static inline uint32_t apb_saradc_onetime_sample_get_saradc_onetime_channel(uint32_t reg) { return reg >> 25 & 0xfu; }
static inline uint32_t apb_saradc_onetime_sample_set_saradc_onetime_channel(uint32_t reg, uint32_t v) { return (reg & 0xe1ffffffu) | (v << 25 & 0x1e000000u); }
#define APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_START_SHIFT 29u
#define APB_SARADC_ONETIME_SAMPLE_SARADC_ONETIME_START_MASK 0x20000000u
static inline uint32_t apb_saradc_onetime_sample_get_saradc_onetime_start(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t apb_saradc_onetime_sample_set_saradc_onetime_start(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define APB_SARADC_ONETIME_SAMPLE_SARADC2_ONETIME_SAMPLE_SHIFT 30u
#define APB_SARADC_ONETIME_SAMPLE_SARADC2_ONETIME_SAMPLE_MASK 0x40000000u
static inline uint32_t apb_saradc_onetime_sample_get_saradc2_onetime_sample(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t apb_saradc_onetime_sample_set_saradc2_onetime_sample(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_SARADC_ONETIME_SAMPLE_SARADC1_ONETIME_SAMPLE_SHIFT 31u
#define APB_SARADC_ONETIME_SAMPLE_SARADC1_ONETIME_SAMPLE_MASK 0x80000000u
static inline uint32_t apb_saradc_onetime_sample_get_saradc1_onetime_sample(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_saradc_onetime_sample_set_saradc1_onetime_sample(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_ARB_CTRL_OFFSET 0x24u
#define APB_SARADC_ARB_CTRL_RESET 0x00000900u
#define APB_SARADC_ARB_CTRL_ADC_ARB_APB_FORCE_SHIFT 2u
#define APB_SARADC_ARB_CTRL_ADC_ARB_APB_FORCE_MASK 0x00000004u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_apb_force(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_apb_force(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_RTC_FORCE_SHIFT 3u
#define APB_SARADC_ARB_CTRL_ADC_ARB_RTC_FORCE_MASK 0x00000008u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_rtc_force(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_rtc_force(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_WIFI_FORCE_SHIFT 4u
#define APB_SARADC_ARB_CTRL_ADC_ARB_WIFI_FORCE_MASK 0x00000010u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_wifi_force(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_wifi_force(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_GRANT_FORCE_SHIFT 5u
#define APB_SARADC_ARB_CTRL_ADC_ARB_GRANT_FORCE_MASK 0x00000020u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_grant_force(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_grant_force(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_APB_PRIORITY_SHIFT 6u
#define APB_SARADC_ARB_CTRL_ADC_ARB_APB_PRIORITY_MASK 0x000000c0u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_apb_priority(uint32_t reg) { return reg >> 6 & 0x3u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_apb_priority(uint32_t reg, uint32_t v) { return (reg & 0xffffff3fu) | (v << 6 & 0xc0u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_RTC_PRIORITY_SHIFT 8u
#define APB_SARADC_ARB_CTRL_ADC_ARB_RTC_PRIORITY_MASK 0x00000300u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_rtc_priority(uint32_t reg) { return reg >> 8 & 0x3u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_rtc_priority(uint32_t reg, uint32_t v) { return (reg & 0xfffffcffu) | (v << 8 & 0x300u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_WIFI_PRIORITY_SHIFT 10u
#define APB_SARADC_ARB_CTRL_ADC_ARB_WIFI_PRIORITY_MASK 0x00000c00u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_wifi_priority(uint32_t reg) { return reg >> 10 & 0x3u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_wifi_priority(uint32_t reg, uint32_t v) { return (reg & 0xfffff3ffu) | (v << 10 & 0xc00u); }
#define APB_SARADC_ARB_CTRL_ADC_ARB_FIX_PRIORITY_SHIFT 12u
#define APB_SARADC_ARB_CTRL_ADC_ARB_FIX_PRIORITY_MASK 0x00001000u
static inline uint32_t apb_saradc_arb_ctrl_get_adc_arb_fix_priority(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t apb_saradc_arb_ctrl_set_adc_arb_fix_priority(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define APB_SARADC_FILTER_CTRL0_OFFSET 0x28u
#define APB_SARADC_FILTER_CTRL0_RESET 0x03740000u
#define APB_SARADC_FILTER_CTRL0_APB_SARADC_FILTER_CHANNEL1_SHIFT 18u
#define APB_SARADC_FILTER_CTRL0_APB_SARADC_FILTER_CHANNEL1_MASK 0x003c0000u
static inline uint32_t apb_saradc_filter_ctrl0_get_apb_saradc_filter_channel1(uint32_t reg) { return reg >> 18 & 0xfu; }
static inline uint32_t apb_saradc_filter_ctrl0_set_apb_saradc_filter_channel1(uint32_t reg, uint32_t v) { return (reg & 0xffc3ffffu) | (v << 18 & 0x3c0000u); }
#define APB_SARADC_FILTER_CTRL0_APB_SARADC_FILTER_CHANNEL0_SHIFT 22u
#define APB_SARADC_FILTER_CTRL0_APB_SARADC_FILTER_CHANNEL0_MASK 0x03c00000u
static inline uint32_t apb_saradc_filter_ctrl0_get_apb_saradc_filter_channel0(uint32_t reg) { return reg >> 22 & 0xfu; }
static inline uint32_t apb_saradc_filter_ctrl0_set_apb_saradc_filter_channel0(uint32_t reg, uint32_t v) { return (reg & 0xfc3fffffu) | (v << 22 & 0x3c00000u); }
#define APB_SARADC_FILTER_CTRL0_APB_SARADC_FILTER_RESET_SHIFT 31u
#define APB_SARADC_FILTER_CTRL0_APB_SARADC_FILTER_RESET_MASK 0x80000000u
static inline uint32_t apb_saradc_filter_ctrl0_get_apb_saradc_filter_reset(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_saradc_filter_ctrl0_set_apb_saradc_filter_reset(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_SAR1DATA_STATUS_OFFSET 0x2cu
#define APB_SARADC_SAR1DATA_STATUS_RESET 0x00000000u
#define APB_SARADC_SAR1DATA_STATUS_APB_SARADC1_DATA_SHIFT 0u
#define APB_SARADC_SAR1DATA_STATUS_APB_SARADC1_DATA_MASK 0x0001ffffu
static inline uint32_t apb_saradc_sar1data_status_get_apb_saradc1_data(uint32_t reg) { return reg & 0x1ffffu; }

#define APB_SARADC_SAR2DATA_STATUS_OFFSET 0x30u
#define APB_SARADC_SAR2DATA_STATUS_RESET 0x00000000u
#define APB_SARADC_SAR2DATA_STATUS_APB_SARADC2_DATA_SHIFT 0u
#define APB_SARADC_SAR2DATA_STATUS_APB_SARADC2_DATA_MASK 0x0001ffffu
static inline uint32_t apb_saradc_sar2data_status_get_apb_saradc2_data(uint32_t reg) { return reg & 0x1ffffu; }

#define APB_SARADC_THRES0_CTRL_OFFSET 0x34u
#define APB_SARADC_THRES0_CTRL_RESET 0x0003ffedu
#define APB_SARADC_THRES0_CTRL_APB_SARADC_THRES0_CHANNEL_SHIFT 0u
#define APB_SARADC_THRES0_CTRL_APB_SARADC_THRES0_CHANNEL_MASK 0x0000000fu
static inline uint32_t apb_saradc_thres0_ctrl_get_apb_saradc_thres0_channel(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t apb_saradc_thres0_ctrl_set_apb_saradc_thres0_channel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define APB_SARADC_THRES0_CTRL_APB_SARADC_THRES0_HIGH_SHIFT 5u
#define APB_SARADC_THRES0_CTRL_APB_SARADC_THRES0_HIGH_MASK 0x0003ffe0u
static inline uint32_t apb_saradc_thres0_ctrl_get_apb_saradc_thres0_high(uint32_t reg) { return reg >> 5 & 0x1fffu; }
static inline uint32_t apb_saradc_thres0_ctrl_set_apb_saradc_thres0_high(uint32_t reg, uint32_t v) { return (reg & 0xfffc001fu) | (v << 5 & 0x3ffe0u); }
#define APB_SARADC_THRES0_CTRL_APB_SARADC_THRES0_LOW_SHIFT 18u
#define APB_SARADC_THRES0_CTRL_APB_SARADC_THRES0_LOW_MASK 0x7ffc0000u
static inline uint32_t apb_saradc_thres0_ctrl_get_apb_saradc_thres0_low(uint32_t reg) { return reg >> 18 & 0x1fffu; }
static inline uint32_t apb_saradc_thres0_ctrl_set_apb_saradc_thres0_low(uint32_t reg, uint32_t v) { return (reg & 0x8003ffffu) | (v << 18 & 0x7ffc0000u); }

#define APB_SARADC_THRES1_CTRL_OFFSET 0x38u
#define APB_SARADC_THRES1_CTRL_RESET 0x0003ffedu
#define APB_SARADC_THRES1_CTRL_APB_SARADC_THRES1_CHANNEL_SHIFT 0u
#define APB_SARADC_THRES1_CTRL_APB_SARADC_THRES1_CHANNEL_MASK 0x0000000fu
static inline uint32_t apb_saradc_thres1_ctrl_get_apb_saradc_thres1_channel(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t apb_saradc_thres1_ctrl_set_apb_saradc_thres1_channel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define APB_SARADC_THRES1_CTRL_APB_SARADC_THRES1_HIGH_SHIFT 5u
#define APB_SARADC_THRES1_CTRL_APB_SARADC_THRES1_HIGH_MASK 0x0003ffe0u
static inline uint32_t apb_saradc_thres1_ctrl_get_apb_saradc_thres1_high(uint32_t reg) { return reg >> 5 & 0x1fffu; }
static inline uint32_t apb_saradc_thres1_ctrl_set_apb_saradc_thres1_high(uint32_t reg, uint32_t v) { return (reg & 0xfffc001fu) | (v << 5 & 0x3ffe0u); }
#define APB_SARADC_THRES1_CTRL_APB_SARADC_THRES1_LOW_SHIFT 18u
#define APB_SARADC_THRES1_CTRL_APB_SARADC_THRES1_LOW_MASK 0x7ffc0000u
static inline uint32_t apb_saradc_thres1_ctrl_get_apb_saradc_thres1_low(uint32_t reg) { return reg >> 18 & 0x1fffu; }
static inline uint32_t apb_saradc_thres1_ctrl_set_apb_saradc_thres1_low(uint32_t reg, uint32_t v) { return (reg & 0x8003ffffu) | (v << 18 & 0x7ffc0000u); }

#define APB_SARADC_THRES_CTRL_OFFSET 0x3cu
#define APB_SARADC_THRES_CTRL_RESET 0x00000000u
#define APB_SARADC_THRES_CTRL_APB_SARADC_THRES_ALL_EN_SHIFT 27u
#define APB_SARADC_THRES_CTRL_APB_SARADC_THRES_ALL_EN_MASK 0x08000000u
static inline uint32_t apb_saradc_thres_ctrl_get_apb_saradc_thres_all_en(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t apb_saradc_thres_ctrl_set_apb_saradc_thres_all_en(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define APB_SARADC_THRES_CTRL_APB_SARADC_THRES1_EN_SHIFT 30u
#define APB_SARADC_THRES_CTRL_APB_SARADC_THRES1_EN_MASK 0x40000000u
static inline uint32_t apb_saradc_thres_ctrl_get_apb_saradc_thres1_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t apb_saradc_thres_ctrl_set_apb_saradc_thres1_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_SARADC_THRES_CTRL_APB_SARADC_THRES0_EN_SHIFT 31u
#define APB_SARADC_THRES_CTRL_APB_SARADC_THRES0_EN_MASK 0x80000000u
static inline uint32_t apb_saradc_thres_ctrl_get_apb_saradc_thres0_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_saradc_thres_ctrl_set_apb_saradc_thres0_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_INT_ENA_OFFSET 0x40u
#define APB_SARADC_INT_ENA_RESET 0x00000000u
#define APB_SARADC_INT_ENA_APB_SARADC_TSENS_INT_ENA_SHIFT 25u
#define APB_SARADC_INT_ENA_APB_SARADC_TSENS_INT_ENA_MASK 0x02000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc_tsens_int_ena(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc_tsens_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define APB_SARADC_INT_ENA_APB_SARADC_THRES1_LOW_INT_ENA_SHIFT 26u
#define APB_SARADC_INT_ENA_APB_SARADC_THRES1_LOW_INT_ENA_MASK 0x04000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc_thres1_low_int_ena(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc_thres1_low_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define APB_SARADC_INT_ENA_APB_SARADC_THRES0_LOW_INT_ENA_SHIFT 27u
#define APB_SARADC_INT_ENA_APB_SARADC_THRES0_LOW_INT_ENA_MASK 0x08000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc_thres0_low_int_ena(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc_thres0_low_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define APB_SARADC_INT_ENA_APB_SARADC_THRES1_HIGH_INT_ENA_SHIFT 28u
#define APB_SARADC_INT_ENA_APB_SARADC_THRES1_HIGH_INT_ENA_MASK 0x10000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc_thres1_high_int_ena(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc_thres1_high_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define APB_SARADC_INT_ENA_APB_SARADC_THRES0_HIGH_INT_ENA_SHIFT 29u
#define APB_SARADC_INT_ENA_APB_SARADC_THRES0_HIGH_INT_ENA_MASK 0x20000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc_thres0_high_int_ena(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc_thres0_high_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define APB_SARADC_INT_ENA_APB_SARADC2_DONE_INT_ENA_SHIFT 30u
#define APB_SARADC_INT_ENA_APB_SARADC2_DONE_INT_ENA_MASK 0x40000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc2_done_int_ena(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc2_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_SARADC_INT_ENA_APB_SARADC1_DONE_INT_ENA_SHIFT 31u
#define APB_SARADC_INT_ENA_APB_SARADC1_DONE_INT_ENA_MASK 0x80000000u
static inline uint32_t apb_saradc_int_ena_get_apb_saradc1_done_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_saradc_int_ena_set_apb_saradc1_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_INT_RAW_OFFSET 0x44u
#define APB_SARADC_INT_RAW_RESET 0x00000000u
#define APB_SARADC_INT_RAW_APB_SARADC_TSENS_INT_RAW_SHIFT 25u
#define APB_SARADC_INT_RAW_APB_SARADC_TSENS_INT_RAW_MASK 0x02000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc_tsens_int_raw(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc_tsens_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define APB_SARADC_INT_RAW_APB_SARADC_THRES1_LOW_INT_RAW_SHIFT 26u
#define APB_SARADC_INT_RAW_APB_SARADC_THRES1_LOW_INT_RAW_MASK 0x04000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc_thres1_low_int_raw(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc_thres1_low_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define APB_SARADC_INT_RAW_APB_SARADC_THRES0_LOW_INT_RAW_SHIFT 27u
#define APB_SARADC_INT_RAW_APB_SARADC_THRES0_LOW_INT_RAW_MASK 0x08000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc_thres0_low_int_raw(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc_thres0_low_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define APB_SARADC_INT_RAW_APB_SARADC_THRES1_HIGH_INT_RAW_SHIFT 28u
#define APB_SARADC_INT_RAW_APB_SARADC_THRES1_HIGH_INT_RAW_MASK 0x10000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc_thres1_high_int_raw(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc_thres1_high_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define APB_SARADC_INT_RAW_APB_SARADC_THRES0_HIGH_INT_RAW_SHIFT 29u
#define APB_SARADC_INT_RAW_APB_SARADC_THRES0_HIGH_INT_RAW_MASK 0x20000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc_thres0_high_int_raw(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc_thres0_high_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define APB_SARADC_INT_RAW_APB_SARADC2_DONE_INT_RAW_SHIFT 30u
#define APB_SARADC_INT_RAW_APB_SARADC2_DONE_INT_RAW_MASK 0x40000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc2_done_int_raw(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc2_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_SARADC_INT_RAW_APB_SARADC1_DONE_INT_RAW_SHIFT 31u
#define APB_SARADC_INT_RAW_APB_SARADC1_DONE_INT_RAW_MASK 0x80000000u
static inline uint32_t apb_saradc_int_raw_get_apb_saradc1_done_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_saradc_int_raw_set_apb_saradc1_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_INT_ST_OFFSET 0x48u
#define APB_SARADC_INT_ST_RESET 0x00000000u
#define APB_SARADC_INT_ST_APB_SARADC_TSENS_INT_ST_SHIFT 25u
#define APB_SARADC_INT_ST_APB_SARADC_TSENS_INT_ST_MASK 0x02000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc_tsens_int_st(uint32_t reg) { return reg >> 25 & 0x1u; }
#define APB_SARADC_INT_ST_APB_SARADC_THRES1_LOW_INT_ST_SHIFT 26u
#define APB_SARADC_INT_ST_APB_SARADC_THRES1_LOW_INT_ST_MASK 0x04000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc_thres1_low_int_st(uint32_t reg) { return reg >> 26 & 0x1u; }
#define APB_SARADC_INT_ST_APB_SARADC_THRES0_LOW_INT_ST_SHIFT 27u
#define APB_SARADC_INT_ST_APB_SARADC_THRES0_LOW_INT_ST_MASK 0x08000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc_thres0_low_int_st(uint32_t reg) { return reg >> 27 & 0x1u; }
#define APB_SARADC_INT_ST_APB_SARADC_THRES1_HIGH_INT_ST_SHIFT 28u
#define APB_SARADC_INT_ST_APB_SARADC_THRES1_HIGH_INT_ST_MASK 0x10000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc_thres1_high_int_st(uint32_t reg) { return reg >> 28 & 0x1u; }
#define APB_SARADC_INT_ST_APB_SARADC_THRES0_HIGH_INT_ST_SHIFT 29u
#define APB_SARADC_INT_ST_APB_SARADC_THRES0_HIGH_INT_ST_MASK 0x20000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc_thres0_high_int_st(uint32_t reg) { return reg >> 29 & 0x1u; }
#define APB_SARADC_INT_ST_APB_SARADC2_DONE_INT_ST_SHIFT 30u
#define APB_SARADC_INT_ST_APB_SARADC2_DONE_INT_ST_MASK 0x40000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc2_done_int_st(uint32_t reg) { return reg >> 30 & 0x1u; }
#define APB_SARADC_INT_ST_APB_SARADC1_DONE_INT_ST_SHIFT 31u
#define APB_SARADC_INT_ST_APB_SARADC1_DONE_INT_ST_MASK 0x80000000u
static inline uint32_t apb_saradc_int_st_get_apb_saradc1_done_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define APB_SARADC_INT_CLR_OFFSET 0x4cu
#define APB_SARADC_INT_CLR_RESET 0x00000000u
#define APB_SARADC_INT_CLR_APB_SARADC_TSENS_INT_CLR_SHIFT 25u
#define APB_SARADC_INT_CLR_APB_SARADC_TSENS_INT_CLR_MASK 0x02000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc_tsens_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define APB_SARADC_INT_CLR_APB_SARADC_THRES1_LOW_INT_CLR_SHIFT 26u
#define APB_SARADC_INT_CLR_APB_SARADC_THRES1_LOW_INT_CLR_MASK 0x04000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc_thres1_low_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define APB_SARADC_INT_CLR_APB_SARADC_THRES0_LOW_INT_CLR_SHIFT 27u
#define APB_SARADC_INT_CLR_APB_SARADC_THRES0_LOW_INT_CLR_MASK 0x08000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc_thres0_low_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define APB_SARADC_INT_CLR_APB_SARADC_THRES1_HIGH_INT_CLR_SHIFT 28u
#define APB_SARADC_INT_CLR_APB_SARADC_THRES1_HIGH_INT_CLR_MASK 0x10000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc_thres1_high_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define APB_SARADC_INT_CLR_APB_SARADC_THRES0_HIGH_INT_CLR_SHIFT 29u
#define APB_SARADC_INT_CLR_APB_SARADC_THRES0_HIGH_INT_CLR_MASK 0x20000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc_thres0_high_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define APB_SARADC_INT_CLR_APB_SARADC2_DONE_INT_CLR_SHIFT 30u
#define APB_SARADC_INT_CLR_APB_SARADC2_DONE_INT_CLR_MASK 0x40000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc2_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_SARADC_INT_CLR_APB_SARADC1_DONE_INT_CLR_SHIFT 31u
#define APB_SARADC_INT_CLR_APB_SARADC1_DONE_INT_CLR_MASK 0x80000000u
static inline uint32_t apb_saradc_int_clr_set_apb_saradc1_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_DMA_CONF_OFFSET 0x50u
#define APB_SARADC_DMA_CONF_RESET 0x000000ffu
#define APB_SARADC_DMA_CONF_APB_ADC_EOF_NUM_SHIFT 0u
#define APB_SARADC_DMA_CONF_APB_ADC_EOF_NUM_MASK 0x0000ffffu
static inline uint32_t apb_saradc_dma_conf_get_apb_adc_eof_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t apb_saradc_dma_conf_set_apb_adc_eof_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define APB_SARADC_DMA_CONF_APB_ADC_RESET_FSM_SHIFT 30u
#define APB_SARADC_DMA_CONF_APB_ADC_RESET_FSM_MASK 0x40000000u
static inline uint32_t apb_saradc_dma_conf_get_apb_adc_reset_fsm(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t apb_saradc_dma_conf_set_apb_adc_reset_fsm(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define APB_SARADC_DMA_CONF_APB_ADC_TRANS_SHIFT 31u
#define APB_SARADC_DMA_CONF_APB_ADC_TRANS_MASK 0x80000000u
static inline uint32_t apb_saradc_dma_conf_get_apb_adc_trans(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t apb_saradc_dma_conf_set_apb_adc_trans(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define APB_SARADC_CLKM_CONF_OFFSET 0x54u
#define APB_SARADC_CLKM_CONF_RESET 0x00000004u
#define APB_SARADC_CLKM_CONF_CLKM_DIV_NUM_SHIFT 0u
#define APB_SARADC_CLKM_CONF_CLKM_DIV_NUM_MASK 0x000000ffu
static inline uint32_t apb_saradc_clkm_conf_get_clkm_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t apb_saradc_clkm_conf_set_clkm_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define APB_SARADC_CLKM_CONF_CLKM_DIV_B_SHIFT 8u
#define APB_SARADC_CLKM_CONF_CLKM_DIV_B_MASK 0x00003f00u
static inline uint32_t apb_saradc_clkm_conf_get_clkm_div_b(uint32_t reg) { return reg >> 8 & 0x3fu; }
static inline uint32_t apb_saradc_clkm_conf_set_clkm_div_b(uint32_t reg, uint32_t v) { return (reg & 0xffffc0ffu) | (v << 8 & 0x3f00u); }
#define APB_SARADC_CLKM_CONF_CLKM_DIV_A_SHIFT 14u
#define APB_SARADC_CLKM_CONF_CLKM_DIV_A_MASK 0x000fc000u
static inline uint32_t apb_saradc_clkm_conf_get_clkm_div_a(uint32_t reg) { return reg >> 14 & 0x3fu; }
static inline uint32_t apb_saradc_clkm_conf_set_clkm_div_a(uint32_t reg, uint32_t v) { return (reg & 0xfff03fffu) | (v << 14 & 0xfc000u); }
#define APB_SARADC_CLKM_CONF_CLK_EN_SHIFT 20u
#define APB_SARADC_CLKM_CONF_CLK_EN_MASK 0x00100000u
static inline uint32_t apb_saradc_clkm_conf_get_clk_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t apb_saradc_clkm_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define APB_SARADC_CLKM_CONF_CLK_SEL_SHIFT 21u
#define APB_SARADC_CLKM_CONF_CLK_SEL_MASK 0x00600000u
static inline uint32_t apb_saradc_clkm_conf_get_clk_sel(uint32_t reg) { return reg >> 21 & 0x3u; }
static inline uint32_t apb_saradc_clkm_conf_set_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xff9fffffu) | (v << 21 & 0x600000u); }

#define APB_SARADC_APB_TSENS_CTRL_OFFSET 0x58u
#define APB_SARADC_APB_TSENS_CTRL_RESET 0x00018080u
#define APB_SARADC_APB_TSENS_CTRL_TSENS_OUT_SHIFT 0u
#define APB_SARADC_APB_TSENS_CTRL_TSENS_OUT_MASK 0x000000ffu
static inline uint32_t apb_saradc_apb_tsens_ctrl_get_tsens_out(uint32_t reg) { return reg & 0xffu; }
#define APB_SARADC_APB_TSENS_CTRL_TSENS_IN_INV_SHIFT 13u
#define APB_SARADC_APB_TSENS_CTRL_TSENS_IN_INV_MASK 0x00002000u
static inline uint32_t apb_saradc_apb_tsens_ctrl_get_tsens_in_inv(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t apb_saradc_apb_tsens_ctrl_set_tsens_in_inv(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define APB_SARADC_APB_TSENS_CTRL_TSENS_CLK_DIV_SHIFT 14u
#define APB_SARADC_APB_TSENS_CTRL_TSENS_CLK_DIV_MASK 0x003fc000u
static inline uint32_t apb_saradc_apb_tsens_ctrl_get_tsens_clk_div(uint32_t reg) { return reg >> 14 & 0xffu; }
static inline uint32_t apb_saradc_apb_tsens_ctrl_set_tsens_clk_div(uint32_t reg, uint32_t v) { return (reg & 0xffc03fffu) | (v << 14 & 0x3fc000u); }
#define APB_SARADC_APB_TSENS_CTRL_TSENS_PU_SHIFT 22u
#define APB_SARADC_APB_TSENS_CTRL_TSENS_PU_MASK 0x00400000u
static inline uint32_t apb_saradc_apb_tsens_ctrl_get_tsens_pu(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t apb_saradc_apb_tsens_ctrl_set_tsens_pu(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define APB_SARADC_TSENS_CTRL2_OFFSET 0x5cu
#define APB_SARADC_TSENS_CTRL2_RESET 0x00004002u
#define APB_SARADC_TSENS_CTRL2_TSENS_XPD_WAIT_SHIFT 0u
#define APB_SARADC_TSENS_CTRL2_TSENS_XPD_WAIT_MASK 0x00000fffu
static inline uint32_t apb_saradc_tsens_ctrl2_get_tsens_xpd_wait(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t apb_saradc_tsens_ctrl2_set_tsens_xpd_wait(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }
#define APB_SARADC_TSENS_CTRL2_TSENS_XPD_FORCE_SHIFT 12u
#define APB_SARADC_TSENS_CTRL2_TSENS_XPD_FORCE_MASK 0x00003000u
static inline uint32_t apb_saradc_tsens_ctrl2_get_tsens_xpd_force(uint32_t reg) { return reg >> 12 & 0x3u; }
static inline uint32_t apb_saradc_tsens_ctrl2_set_tsens_xpd_force(uint32_t reg, uint32_t v) { return (reg & 0xffffcfffu) | (v << 12 & 0x3000u); }
#define APB_SARADC_TSENS_CTRL2_TSENS_CLK_INV_SHIFT 14u
#define APB_SARADC_TSENS_CTRL2_TSENS_CLK_INV_MASK 0x00004000u
static inline uint32_t apb_saradc_tsens_ctrl2_get_tsens_clk_inv(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t apb_saradc_tsens_ctrl2_set_tsens_clk_inv(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define APB_SARADC_TSENS_CTRL2_TSENS_CLK_SEL_SHIFT 15u
#define APB_SARADC_TSENS_CTRL2_TSENS_CLK_SEL_MASK 0x00008000u
static inline uint32_t apb_saradc_tsens_ctrl2_get_tsens_clk_sel(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t apb_saradc_tsens_ctrl2_set_tsens_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define APB_SARADC_CALI_OFFSET 0x60u
#define APB_SARADC_CALI_RESET 0x00008000u
#define APB_SARADC_CALI_APB_SARADC_CALI_CFG_SHIFT 0u
#define APB_SARADC_CALI_APB_SARADC_CALI_CFG_MASK 0x0001ffffu
static inline uint32_t apb_saradc_cali_get_apb_saradc_cali_cfg(uint32_t reg) { return reg & 0x1ffffu; }
static inline uint32_t apb_saradc_cali_set_apb_saradc_cali_cfg(uint32_t reg, uint32_t v) { return (reg & 0xfffe0000u) | (v & 0x1ffffu); }

#define APB_SARADC_APB_TSENS_WAKE_OFFSET 0x64u
#define APB_SARADC_APB_TSENS_WAKE_RESET 0x0000ff00u
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_TH_LOW_SHIFT 0u
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_TH_LOW_MASK 0x000000ffu
static inline uint32_t apb_saradc_apb_tsens_wake_get_wakeup_th_low(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t apb_saradc_apb_tsens_wake_set_wakeup_th_low(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_TH_HIGH_SHIFT 8u
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_TH_HIGH_MASK 0x0000ff00u
static inline uint32_t apb_saradc_apb_tsens_wake_get_wakeup_th_high(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t apb_saradc_apb_tsens_wake_set_wakeup_th_high(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_OVER_UPPER_TH_SHIFT 16u
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_OVER_UPPER_TH_MASK 0x00010000u
static inline uint32_t apb_saradc_apb_tsens_wake_get_wakeup_over_upper_th(uint32_t reg) { return reg >> 16 & 0x1u; }
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_MODE_SHIFT 17u
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_MODE_MASK 0x00020000u
static inline uint32_t apb_saradc_apb_tsens_wake_get_wakeup_mode(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t apb_saradc_apb_tsens_wake_set_wakeup_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_EN_SHIFT 18u
#define APB_SARADC_APB_TSENS_WAKE_WAKEUP_EN_MASK 0x00040000u
static inline uint32_t apb_saradc_apb_tsens_wake_get_wakeup_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t apb_saradc_apb_tsens_wake_set_wakeup_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }

#define APB_SARADC_APB_TSENS_SAMPLE_OFFSET 0x68u
#define APB_SARADC_APB_TSENS_SAMPLE_RESET 0x00000014u
#define APB_SARADC_APB_TSENS_SAMPLE_TSENS_SAMPLE_RATE_SHIFT 0u
#define APB_SARADC_APB_TSENS_SAMPLE_TSENS_SAMPLE_RATE_MASK 0x0000ffffu
static inline uint32_t apb_saradc_apb_tsens_sample_get_tsens_sample_rate(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t apb_saradc_apb_tsens_sample_set_tsens_sample_rate(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define APB_SARADC_APB_TSENS_SAMPLE_TSENS_SAMPLE_EN_SHIFT 16u
#define APB_SARADC_APB_TSENS_SAMPLE_TSENS_SAMPLE_EN_MASK 0x00010000u
static inline uint32_t apb_saradc_apb_tsens_sample_get_tsens_sample_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t apb_saradc_apb_tsens_sample_set_tsens_sample_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }

#define APB_SARADC_CTRL_DATE_OFFSET 0x3fcu
#define APB_SARADC_CTRL_DATE_RESET 0x02206240u
#define APB_SARADC_CTRL_DATE_DATE_SHIFT 0u
#define APB_SARADC_CTRL_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
