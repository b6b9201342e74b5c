/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the vendor's SVD by `make svd-headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_LEDC_H
#define CREMA_REGS_ESP32C3_LEDC_H

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
    volatile uint32_t int_clr; /* 0xcc */
    volatile uint32_t conf; /* 0xd0 */
    uint32_t reserved_d4[10];
    volatile uint32_t date; /* 0xfc */
};
_Static_assert(offsetof(struct ledc_regs, ch0_conf0) == 0x0, "ledc.ch0_conf0");
_Static_assert(offsetof(struct ledc_regs, ch0_hpoint) == 0x4, "ledc.ch0_hpoint");
_Static_assert(offsetof(struct ledc_regs, ch0_duty) == 0x8, "ledc.ch0_duty");
_Static_assert(offsetof(struct ledc_regs, ch0_conf1) == 0xc, "ledc.ch0_conf1");
_Static_assert(offsetof(struct ledc_regs, ch0_duty_r) == 0x10, "ledc.ch0_duty_r");
_Static_assert(offsetof(struct ledc_regs, ch1_conf0) == 0x14, "ledc.ch1_conf0");
_Static_assert(offsetof(struct ledc_regs, ch1_hpoint) == 0x18, "ledc.ch1_hpoint");
_Static_assert(offsetof(struct ledc_regs, ch1_duty) == 0x1c, "ledc.ch1_duty");
_Static_assert(offsetof(struct ledc_regs, ch1_conf1) == 0x20, "ledc.ch1_conf1");
_Static_assert(offsetof(struct ledc_regs, ch1_duty_r) == 0x24, "ledc.ch1_duty_r");
_Static_assert(offsetof(struct ledc_regs, ch2_conf0) == 0x28, "ledc.ch2_conf0");
_Static_assert(offsetof(struct ledc_regs, ch2_hpoint) == 0x2c, "ledc.ch2_hpoint");
_Static_assert(offsetof(struct ledc_regs, ch2_duty) == 0x30, "ledc.ch2_duty");
_Static_assert(offsetof(struct ledc_regs, ch2_conf1) == 0x34, "ledc.ch2_conf1");
_Static_assert(offsetof(struct ledc_regs, ch2_duty_r) == 0x38, "ledc.ch2_duty_r");
_Static_assert(offsetof(struct ledc_regs, ch3_conf0) == 0x3c, "ledc.ch3_conf0");
_Static_assert(offsetof(struct ledc_regs, ch3_hpoint) == 0x40, "ledc.ch3_hpoint");
_Static_assert(offsetof(struct ledc_regs, ch3_duty) == 0x44, "ledc.ch3_duty");
_Static_assert(offsetof(struct ledc_regs, ch3_conf1) == 0x48, "ledc.ch3_conf1");
_Static_assert(offsetof(struct ledc_regs, ch3_duty_r) == 0x4c, "ledc.ch3_duty_r");
_Static_assert(offsetof(struct ledc_regs, ch4_conf0) == 0x50, "ledc.ch4_conf0");
_Static_assert(offsetof(struct ledc_regs, ch4_hpoint) == 0x54, "ledc.ch4_hpoint");
_Static_assert(offsetof(struct ledc_regs, ch4_duty) == 0x58, "ledc.ch4_duty");
_Static_assert(offsetof(struct ledc_regs, ch4_conf1) == 0x5c, "ledc.ch4_conf1");
_Static_assert(offsetof(struct ledc_regs, ch4_duty_r) == 0x60, "ledc.ch4_duty_r");
_Static_assert(offsetof(struct ledc_regs, ch5_conf0) == 0x64, "ledc.ch5_conf0");
_Static_assert(offsetof(struct ledc_regs, ch5_hpoint) == 0x68, "ledc.ch5_hpoint");
_Static_assert(offsetof(struct ledc_regs, ch5_duty) == 0x6c, "ledc.ch5_duty");
_Static_assert(offsetof(struct ledc_regs, ch5_conf1) == 0x70, "ledc.ch5_conf1");
_Static_assert(offsetof(struct ledc_regs, ch5_duty_r) == 0x74, "ledc.ch5_duty_r");
_Static_assert(offsetof(struct ledc_regs, timer0_conf) == 0xa0, "ledc.timer0_conf");
_Static_assert(offsetof(struct ledc_regs, timer0_value) == 0xa4, "ledc.timer0_value");
_Static_assert(offsetof(struct ledc_regs, timer1_conf) == 0xa8, "ledc.timer1_conf");
_Static_assert(offsetof(struct ledc_regs, timer1_value) == 0xac, "ledc.timer1_value");
_Static_assert(offsetof(struct ledc_regs, timer2_conf) == 0xb0, "ledc.timer2_conf");
_Static_assert(offsetof(struct ledc_regs, timer2_value) == 0xb4, "ledc.timer2_value");
_Static_assert(offsetof(struct ledc_regs, timer3_conf) == 0xb8, "ledc.timer3_conf");
_Static_assert(offsetof(struct ledc_regs, timer3_value) == 0xbc, "ledc.timer3_value");
_Static_assert(offsetof(struct ledc_regs, int_raw) == 0xc0, "ledc.int_raw");
_Static_assert(offsetof(struct ledc_regs, int_st) == 0xc4, "ledc.int_st");
_Static_assert(offsetof(struct ledc_regs, int_ena) == 0xc8, "ledc.int_ena");
_Static_assert(offsetof(struct ledc_regs, int_clr) == 0xcc, "ledc.int_clr");
_Static_assert(offsetof(struct ledc_regs, conf) == 0xd0, "ledc.conf");
_Static_assert(offsetof(struct ledc_regs, date) == 0xfc, "ledc.date");
_Static_assert(sizeof(struct ledc_regs) == 0x100, "ledc");

#define LEDC_BASE 0x60019000u
#define LEDC ((struct ledc_regs *)(uintptr_t)LEDC_BASE)

#define LEDC_CH0_CONF0_OFFSET 0x0u
#define LEDC_CH0_CONF0_RESET 0x00000000u
#define LEDC_CH0_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH0_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch0_conf0_get_timer_sel(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_TIMER_SEL_MASK) >> LEDC_CH0_CONF0_TIMER_SEL_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_timer_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_TIMER_SEL_MASK) | (value << LEDC_CH0_CONF0_TIMER_SEL_SHIFT & LEDC_CH0_CONF0_TIMER_SEL_MASK);
}
#define LEDC_CH0_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH0_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch0_conf0_get_sig_out_en(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_SIG_OUT_EN_MASK) >> LEDC_CH0_CONF0_SIG_OUT_EN_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_sig_out_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_SIG_OUT_EN_MASK) | (value << LEDC_CH0_CONF0_SIG_OUT_EN_SHIFT & LEDC_CH0_CONF0_SIG_OUT_EN_MASK);
}
#define LEDC_CH0_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH0_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch0_conf0_get_idle_lv(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_IDLE_LV_MASK) >> LEDC_CH0_CONF0_IDLE_LV_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_idle_lv(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_IDLE_LV_MASK) | (value << LEDC_CH0_CONF0_IDLE_LV_SHIFT & LEDC_CH0_CONF0_IDLE_LV_MASK);
}
#define LEDC_CH0_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH0_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch0_conf0_get_para_up(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_PARA_UP_MASK) >> LEDC_CH0_CONF0_PARA_UP_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_PARA_UP_MASK) | (value << LEDC_CH0_CONF0_PARA_UP_SHIFT & LEDC_CH0_CONF0_PARA_UP_MASK);
}
#define LEDC_CH0_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH0_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch0_conf0_get_ovf_num(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_OVF_NUM_MASK) >> LEDC_CH0_CONF0_OVF_NUM_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_ovf_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_OVF_NUM_MASK) | (value << LEDC_CH0_CONF0_OVF_NUM_SHIFT & LEDC_CH0_CONF0_OVF_NUM_MASK);
}
#define LEDC_CH0_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH0_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch0_conf0_get_ovf_cnt_en(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_OVF_CNT_EN_MASK) >> LEDC_CH0_CONF0_OVF_CNT_EN_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_OVF_CNT_EN_MASK) | (value << LEDC_CH0_CONF0_OVF_CNT_EN_SHIFT & LEDC_CH0_CONF0_OVF_CNT_EN_MASK);
}
#define LEDC_CH0_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH0_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch0_conf0_get_ovf_cnt_reset(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF0_OVF_CNT_RESET_MASK) >> LEDC_CH0_CONF0_OVF_CNT_RESET_SHIFT;
}
static inline uint32_t ledc_ch0_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF0_OVF_CNT_RESET_MASK) | (value << LEDC_CH0_CONF0_OVF_CNT_RESET_SHIFT & LEDC_CH0_CONF0_OVF_CNT_RESET_MASK);
}
#define LEDC_CH0_HPOINT_OFFSET 0x4u
#define LEDC_CH0_HPOINT_RESET 0x00000000u
#define LEDC_CH0_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH0_HPOINT_HPOINT_MASK 0x00003fffu
static inline uint32_t ledc_ch0_hpoint_get_hpoint(uint32_t reg)
{
    return (reg & LEDC_CH0_HPOINT_HPOINT_MASK) >> LEDC_CH0_HPOINT_HPOINT_SHIFT;
}
static inline uint32_t ledc_ch0_hpoint_set_hpoint(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_HPOINT_HPOINT_MASK) | (value << LEDC_CH0_HPOINT_HPOINT_SHIFT & LEDC_CH0_HPOINT_HPOINT_MASK);
}
#define LEDC_CH0_DUTY_OFFSET 0x8u
#define LEDC_CH0_DUTY_RESET 0x00000000u
#define LEDC_CH0_DUTY_DUTY_SHIFT 0u
#define LEDC_CH0_DUTY_DUTY_MASK 0x0007ffffu
static inline uint32_t ledc_ch0_duty_get_duty(uint32_t reg)
{
    return (reg & LEDC_CH0_DUTY_DUTY_MASK) >> LEDC_CH0_DUTY_DUTY_SHIFT;
}
static inline uint32_t ledc_ch0_duty_set_duty(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_DUTY_DUTY_MASK) | (value << LEDC_CH0_DUTY_DUTY_SHIFT & LEDC_CH0_DUTY_DUTY_MASK);
}
#define LEDC_CH0_CONF1_OFFSET 0xcu
#define LEDC_CH0_CONF1_RESET 0x40000000u
#define LEDC_CH0_CONF1_DUTY_SCALE_SHIFT 0u
#define LEDC_CH0_CONF1_DUTY_SCALE_MASK 0x000003ffu
static inline uint32_t ledc_ch0_conf1_get_duty_scale(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF1_DUTY_SCALE_MASK) >> LEDC_CH0_CONF1_DUTY_SCALE_SHIFT;
}
static inline uint32_t ledc_ch0_conf1_set_duty_scale(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF1_DUTY_SCALE_MASK) | (value << LEDC_CH0_CONF1_DUTY_SCALE_SHIFT & LEDC_CH0_CONF1_DUTY_SCALE_MASK);
}
#define LEDC_CH0_CONF1_DUTY_CYCLE_SHIFT 10u
#define LEDC_CH0_CONF1_DUTY_CYCLE_MASK 0x000ffc00u
static inline uint32_t ledc_ch0_conf1_get_duty_cycle(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF1_DUTY_CYCLE_MASK) >> LEDC_CH0_CONF1_DUTY_CYCLE_SHIFT;
}
static inline uint32_t ledc_ch0_conf1_set_duty_cycle(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF1_DUTY_CYCLE_MASK) | (value << LEDC_CH0_CONF1_DUTY_CYCLE_SHIFT & LEDC_CH0_CONF1_DUTY_CYCLE_MASK);
}
#define LEDC_CH0_CONF1_DUTY_NUM_SHIFT 20u
#define LEDC_CH0_CONF1_DUTY_NUM_MASK 0x3ff00000u
static inline uint32_t ledc_ch0_conf1_get_duty_num(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF1_DUTY_NUM_MASK) >> LEDC_CH0_CONF1_DUTY_NUM_SHIFT;
}
static inline uint32_t ledc_ch0_conf1_set_duty_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF1_DUTY_NUM_MASK) | (value << LEDC_CH0_CONF1_DUTY_NUM_SHIFT & LEDC_CH0_CONF1_DUTY_NUM_MASK);
}
#define LEDC_CH0_CONF1_DUTY_INC_SHIFT 30u
#define LEDC_CH0_CONF1_DUTY_INC_MASK 0x40000000u
static inline uint32_t ledc_ch0_conf1_get_duty_inc(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF1_DUTY_INC_MASK) >> LEDC_CH0_CONF1_DUTY_INC_SHIFT;
}
static inline uint32_t ledc_ch0_conf1_set_duty_inc(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF1_DUTY_INC_MASK) | (value << LEDC_CH0_CONF1_DUTY_INC_SHIFT & LEDC_CH0_CONF1_DUTY_INC_MASK);
}
#define LEDC_CH0_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH0_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch0_conf1_get_duty_start(uint32_t reg)
{
    return (reg & LEDC_CH0_CONF1_DUTY_START_MASK) >> LEDC_CH0_CONF1_DUTY_START_SHIFT;
}
static inline uint32_t ledc_ch0_conf1_set_duty_start(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_CONF1_DUTY_START_MASK) | (value << LEDC_CH0_CONF1_DUTY_START_SHIFT & LEDC_CH0_CONF1_DUTY_START_MASK);
}
#define LEDC_CH0_DUTY_R_OFFSET 0x10u
#define LEDC_CH0_DUTY_R_RESET 0x00000000u
#define LEDC_CH0_DUTY_R_DUTY_R_SHIFT 0u
#define LEDC_CH0_DUTY_R_DUTY_R_MASK 0x0007ffffu
static inline uint32_t ledc_ch0_duty_r_get_duty_r(uint32_t reg)
{
    return (reg & LEDC_CH0_DUTY_R_DUTY_R_MASK) >> LEDC_CH0_DUTY_R_DUTY_R_SHIFT;
}
static inline uint32_t ledc_ch0_duty_r_set_duty_r(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH0_DUTY_R_DUTY_R_MASK) | (value << LEDC_CH0_DUTY_R_DUTY_R_SHIFT & LEDC_CH0_DUTY_R_DUTY_R_MASK);
}
#define LEDC_CH1_CONF0_OFFSET 0x14u
#define LEDC_CH1_CONF0_RESET 0x00000000u
#define LEDC_CH1_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH1_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch1_conf0_get_timer_sel(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_TIMER_SEL_MASK) >> LEDC_CH1_CONF0_TIMER_SEL_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_timer_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_TIMER_SEL_MASK) | (value << LEDC_CH1_CONF0_TIMER_SEL_SHIFT & LEDC_CH1_CONF0_TIMER_SEL_MASK);
}
#define LEDC_CH1_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH1_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch1_conf0_get_sig_out_en(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_SIG_OUT_EN_MASK) >> LEDC_CH1_CONF0_SIG_OUT_EN_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_sig_out_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_SIG_OUT_EN_MASK) | (value << LEDC_CH1_CONF0_SIG_OUT_EN_SHIFT & LEDC_CH1_CONF0_SIG_OUT_EN_MASK);
}
#define LEDC_CH1_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH1_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch1_conf0_get_idle_lv(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_IDLE_LV_MASK) >> LEDC_CH1_CONF0_IDLE_LV_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_idle_lv(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_IDLE_LV_MASK) | (value << LEDC_CH1_CONF0_IDLE_LV_SHIFT & LEDC_CH1_CONF0_IDLE_LV_MASK);
}
#define LEDC_CH1_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH1_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch1_conf0_get_para_up(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_PARA_UP_MASK) >> LEDC_CH1_CONF0_PARA_UP_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_PARA_UP_MASK) | (value << LEDC_CH1_CONF0_PARA_UP_SHIFT & LEDC_CH1_CONF0_PARA_UP_MASK);
}
#define LEDC_CH1_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH1_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch1_conf0_get_ovf_num(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_OVF_NUM_MASK) >> LEDC_CH1_CONF0_OVF_NUM_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_ovf_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_OVF_NUM_MASK) | (value << LEDC_CH1_CONF0_OVF_NUM_SHIFT & LEDC_CH1_CONF0_OVF_NUM_MASK);
}
#define LEDC_CH1_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH1_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch1_conf0_get_ovf_cnt_en(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_OVF_CNT_EN_MASK) >> LEDC_CH1_CONF0_OVF_CNT_EN_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_OVF_CNT_EN_MASK) | (value << LEDC_CH1_CONF0_OVF_CNT_EN_SHIFT & LEDC_CH1_CONF0_OVF_CNT_EN_MASK);
}
#define LEDC_CH1_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH1_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch1_conf0_get_ovf_cnt_reset(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF0_OVF_CNT_RESET_MASK) >> LEDC_CH1_CONF0_OVF_CNT_RESET_SHIFT;
}
static inline uint32_t ledc_ch1_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF0_OVF_CNT_RESET_MASK) | (value << LEDC_CH1_CONF0_OVF_CNT_RESET_SHIFT & LEDC_CH1_CONF0_OVF_CNT_RESET_MASK);
}
#define LEDC_CH1_HPOINT_OFFSET 0x18u
#define LEDC_CH1_HPOINT_RESET 0x00000000u
#define LEDC_CH1_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH1_HPOINT_HPOINT_MASK 0x00003fffu
static inline uint32_t ledc_ch1_hpoint_get_hpoint(uint32_t reg)
{
    return (reg & LEDC_CH1_HPOINT_HPOINT_MASK) >> LEDC_CH1_HPOINT_HPOINT_SHIFT;
}
static inline uint32_t ledc_ch1_hpoint_set_hpoint(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_HPOINT_HPOINT_MASK) | (value << LEDC_CH1_HPOINT_HPOINT_SHIFT & LEDC_CH1_HPOINT_HPOINT_MASK);
}
#define LEDC_CH1_DUTY_OFFSET 0x1cu
#define LEDC_CH1_DUTY_RESET 0x00000000u
#define LEDC_CH1_DUTY_DUTY_SHIFT 0u
#define LEDC_CH1_DUTY_DUTY_MASK 0x0007ffffu
static inline uint32_t ledc_ch1_duty_get_duty(uint32_t reg)
{
    return (reg & LEDC_CH1_DUTY_DUTY_MASK) >> LEDC_CH1_DUTY_DUTY_SHIFT;
}
static inline uint32_t ledc_ch1_duty_set_duty(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_DUTY_DUTY_MASK) | (value << LEDC_CH1_DUTY_DUTY_SHIFT & LEDC_CH1_DUTY_DUTY_MASK);
}
#define LEDC_CH1_CONF1_OFFSET 0x20u
#define LEDC_CH1_CONF1_RESET 0x40000000u
#define LEDC_CH1_CONF1_DUTY_SCALE_SHIFT 0u
#define LEDC_CH1_CONF1_DUTY_SCALE_MASK 0x000003ffu
static inline uint32_t ledc_ch1_conf1_get_duty_scale(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF1_DUTY_SCALE_MASK) >> LEDC_CH1_CONF1_DUTY_SCALE_SHIFT;
}
static inline uint32_t ledc_ch1_conf1_set_duty_scale(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF1_DUTY_SCALE_MASK) | (value << LEDC_CH1_CONF1_DUTY_SCALE_SHIFT & LEDC_CH1_CONF1_DUTY_SCALE_MASK);
}
#define LEDC_CH1_CONF1_DUTY_CYCLE_SHIFT 10u
#define LEDC_CH1_CONF1_DUTY_CYCLE_MASK 0x000ffc00u
static inline uint32_t ledc_ch1_conf1_get_duty_cycle(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF1_DUTY_CYCLE_MASK) >> LEDC_CH1_CONF1_DUTY_CYCLE_SHIFT;
}
static inline uint32_t ledc_ch1_conf1_set_duty_cycle(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF1_DUTY_CYCLE_MASK) | (value << LEDC_CH1_CONF1_DUTY_CYCLE_SHIFT & LEDC_CH1_CONF1_DUTY_CYCLE_MASK);
}
#define LEDC_CH1_CONF1_DUTY_NUM_SHIFT 20u
#define LEDC_CH1_CONF1_DUTY_NUM_MASK 0x3ff00000u
static inline uint32_t ledc_ch1_conf1_get_duty_num(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF1_DUTY_NUM_MASK) >> LEDC_CH1_CONF1_DUTY_NUM_SHIFT;
}
static inline uint32_t ledc_ch1_conf1_set_duty_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF1_DUTY_NUM_MASK) | (value << LEDC_CH1_CONF1_DUTY_NUM_SHIFT & LEDC_CH1_CONF1_DUTY_NUM_MASK);
}
#define LEDC_CH1_CONF1_DUTY_INC_SHIFT 30u
#define LEDC_CH1_CONF1_DUTY_INC_MASK 0x40000000u
static inline uint32_t ledc_ch1_conf1_get_duty_inc(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF1_DUTY_INC_MASK) >> LEDC_CH1_CONF1_DUTY_INC_SHIFT;
}
static inline uint32_t ledc_ch1_conf1_set_duty_inc(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF1_DUTY_INC_MASK) | (value << LEDC_CH1_CONF1_DUTY_INC_SHIFT & LEDC_CH1_CONF1_DUTY_INC_MASK);
}
#define LEDC_CH1_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH1_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch1_conf1_get_duty_start(uint32_t reg)
{
    return (reg & LEDC_CH1_CONF1_DUTY_START_MASK) >> LEDC_CH1_CONF1_DUTY_START_SHIFT;
}
static inline uint32_t ledc_ch1_conf1_set_duty_start(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_CONF1_DUTY_START_MASK) | (value << LEDC_CH1_CONF1_DUTY_START_SHIFT & LEDC_CH1_CONF1_DUTY_START_MASK);
}
#define LEDC_CH1_DUTY_R_OFFSET 0x24u
#define LEDC_CH1_DUTY_R_RESET 0x00000000u
#define LEDC_CH1_DUTY_R_DUTY_R_SHIFT 0u
#define LEDC_CH1_DUTY_R_DUTY_R_MASK 0x0007ffffu
static inline uint32_t ledc_ch1_duty_r_get_duty_r(uint32_t reg)
{
    return (reg & LEDC_CH1_DUTY_R_DUTY_R_MASK) >> LEDC_CH1_DUTY_R_DUTY_R_SHIFT;
}
static inline uint32_t ledc_ch1_duty_r_set_duty_r(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH1_DUTY_R_DUTY_R_MASK) | (value << LEDC_CH1_DUTY_R_DUTY_R_SHIFT & LEDC_CH1_DUTY_R_DUTY_R_MASK);
}
#define LEDC_CH2_CONF0_OFFSET 0x28u
#define LEDC_CH2_CONF0_RESET 0x00000000u
#define LEDC_CH2_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH2_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch2_conf0_get_timer_sel(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_TIMER_SEL_MASK) >> LEDC_CH2_CONF0_TIMER_SEL_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_timer_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_TIMER_SEL_MASK) | (value << LEDC_CH2_CONF0_TIMER_SEL_SHIFT & LEDC_CH2_CONF0_TIMER_SEL_MASK);
}
#define LEDC_CH2_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH2_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch2_conf0_get_sig_out_en(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_SIG_OUT_EN_MASK) >> LEDC_CH2_CONF0_SIG_OUT_EN_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_sig_out_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_SIG_OUT_EN_MASK) | (value << LEDC_CH2_CONF0_SIG_OUT_EN_SHIFT & LEDC_CH2_CONF0_SIG_OUT_EN_MASK);
}
#define LEDC_CH2_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH2_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch2_conf0_get_idle_lv(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_IDLE_LV_MASK) >> LEDC_CH2_CONF0_IDLE_LV_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_idle_lv(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_IDLE_LV_MASK) | (value << LEDC_CH2_CONF0_IDLE_LV_SHIFT & LEDC_CH2_CONF0_IDLE_LV_MASK);
}
#define LEDC_CH2_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH2_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch2_conf0_get_para_up(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_PARA_UP_MASK) >> LEDC_CH2_CONF0_PARA_UP_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_PARA_UP_MASK) | (value << LEDC_CH2_CONF0_PARA_UP_SHIFT & LEDC_CH2_CONF0_PARA_UP_MASK);
}
#define LEDC_CH2_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH2_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch2_conf0_get_ovf_num(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_OVF_NUM_MASK) >> LEDC_CH2_CONF0_OVF_NUM_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_ovf_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_OVF_NUM_MASK) | (value << LEDC_CH2_CONF0_OVF_NUM_SHIFT & LEDC_CH2_CONF0_OVF_NUM_MASK);
}
#define LEDC_CH2_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH2_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch2_conf0_get_ovf_cnt_en(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_OVF_CNT_EN_MASK) >> LEDC_CH2_CONF0_OVF_CNT_EN_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_OVF_CNT_EN_MASK) | (value << LEDC_CH2_CONF0_OVF_CNT_EN_SHIFT & LEDC_CH2_CONF0_OVF_CNT_EN_MASK);
}
#define LEDC_CH2_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH2_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch2_conf0_get_ovf_cnt_reset(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF0_OVF_CNT_RESET_MASK) >> LEDC_CH2_CONF0_OVF_CNT_RESET_SHIFT;
}
static inline uint32_t ledc_ch2_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF0_OVF_CNT_RESET_MASK) | (value << LEDC_CH2_CONF0_OVF_CNT_RESET_SHIFT & LEDC_CH2_CONF0_OVF_CNT_RESET_MASK);
}
#define LEDC_CH2_HPOINT_OFFSET 0x2cu
#define LEDC_CH2_HPOINT_RESET 0x00000000u
#define LEDC_CH2_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH2_HPOINT_HPOINT_MASK 0x00003fffu
static inline uint32_t ledc_ch2_hpoint_get_hpoint(uint32_t reg)
{
    return (reg & LEDC_CH2_HPOINT_HPOINT_MASK) >> LEDC_CH2_HPOINT_HPOINT_SHIFT;
}
static inline uint32_t ledc_ch2_hpoint_set_hpoint(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_HPOINT_HPOINT_MASK) | (value << LEDC_CH2_HPOINT_HPOINT_SHIFT & LEDC_CH2_HPOINT_HPOINT_MASK);
}
#define LEDC_CH2_DUTY_OFFSET 0x30u
#define LEDC_CH2_DUTY_RESET 0x00000000u
#define LEDC_CH2_DUTY_DUTY_SHIFT 0u
#define LEDC_CH2_DUTY_DUTY_MASK 0x0007ffffu
static inline uint32_t ledc_ch2_duty_get_duty(uint32_t reg)
{
    return (reg & LEDC_CH2_DUTY_DUTY_MASK) >> LEDC_CH2_DUTY_DUTY_SHIFT;
}
static inline uint32_t ledc_ch2_duty_set_duty(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_DUTY_DUTY_MASK) | (value << LEDC_CH2_DUTY_DUTY_SHIFT & LEDC_CH2_DUTY_DUTY_MASK);
}
#define LEDC_CH2_CONF1_OFFSET 0x34u
#define LEDC_CH2_CONF1_RESET 0x40000000u
#define LEDC_CH2_CONF1_DUTY_SCALE_SHIFT 0u
#define LEDC_CH2_CONF1_DUTY_SCALE_MASK 0x000003ffu
static inline uint32_t ledc_ch2_conf1_get_duty_scale(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF1_DUTY_SCALE_MASK) >> LEDC_CH2_CONF1_DUTY_SCALE_SHIFT;
}
static inline uint32_t ledc_ch2_conf1_set_duty_scale(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF1_DUTY_SCALE_MASK) | (value << LEDC_CH2_CONF1_DUTY_SCALE_SHIFT & LEDC_CH2_CONF1_DUTY_SCALE_MASK);
}
#define LEDC_CH2_CONF1_DUTY_CYCLE_SHIFT 10u
#define LEDC_CH2_CONF1_DUTY_CYCLE_MASK 0x000ffc00u
static inline uint32_t ledc_ch2_conf1_get_duty_cycle(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF1_DUTY_CYCLE_MASK) >> LEDC_CH2_CONF1_DUTY_CYCLE_SHIFT;
}
static inline uint32_t ledc_ch2_conf1_set_duty_cycle(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF1_DUTY_CYCLE_MASK) | (value << LEDC_CH2_CONF1_DUTY_CYCLE_SHIFT & LEDC_CH2_CONF1_DUTY_CYCLE_MASK);
}
#define LEDC_CH2_CONF1_DUTY_NUM_SHIFT 20u
#define LEDC_CH2_CONF1_DUTY_NUM_MASK 0x3ff00000u
static inline uint32_t ledc_ch2_conf1_get_duty_num(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF1_DUTY_NUM_MASK) >> LEDC_CH2_CONF1_DUTY_NUM_SHIFT;
}
static inline uint32_t ledc_ch2_conf1_set_duty_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF1_DUTY_NUM_MASK) | (value << LEDC_CH2_CONF1_DUTY_NUM_SHIFT & LEDC_CH2_CONF1_DUTY_NUM_MASK);
}
#define LEDC_CH2_CONF1_DUTY_INC_SHIFT 30u
#define LEDC_CH2_CONF1_DUTY_INC_MASK 0x40000000u
static inline uint32_t ledc_ch2_conf1_get_duty_inc(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF1_DUTY_INC_MASK) >> LEDC_CH2_CONF1_DUTY_INC_SHIFT;
}
static inline uint32_t ledc_ch2_conf1_set_duty_inc(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF1_DUTY_INC_MASK) | (value << LEDC_CH2_CONF1_DUTY_INC_SHIFT & LEDC_CH2_CONF1_DUTY_INC_MASK);
}
#define LEDC_CH2_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH2_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch2_conf1_get_duty_start(uint32_t reg)
{
    return (reg & LEDC_CH2_CONF1_DUTY_START_MASK) >> LEDC_CH2_CONF1_DUTY_START_SHIFT;
}
static inline uint32_t ledc_ch2_conf1_set_duty_start(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_CONF1_DUTY_START_MASK) | (value << LEDC_CH2_CONF1_DUTY_START_SHIFT & LEDC_CH2_CONF1_DUTY_START_MASK);
}
#define LEDC_CH2_DUTY_R_OFFSET 0x38u
#define LEDC_CH2_DUTY_R_RESET 0x00000000u
#define LEDC_CH2_DUTY_R_DUTY_R_SHIFT 0u
#define LEDC_CH2_DUTY_R_DUTY_R_MASK 0x0007ffffu
static inline uint32_t ledc_ch2_duty_r_get_duty_r(uint32_t reg)
{
    return (reg & LEDC_CH2_DUTY_R_DUTY_R_MASK) >> LEDC_CH2_DUTY_R_DUTY_R_SHIFT;
}
static inline uint32_t ledc_ch2_duty_r_set_duty_r(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH2_DUTY_R_DUTY_R_MASK) | (value << LEDC_CH2_DUTY_R_DUTY_R_SHIFT & LEDC_CH2_DUTY_R_DUTY_R_MASK);
}
#define LEDC_CH3_CONF0_OFFSET 0x3cu
#define LEDC_CH3_CONF0_RESET 0x00000000u
#define LEDC_CH3_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH3_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch3_conf0_get_timer_sel(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_TIMER_SEL_MASK) >> LEDC_CH3_CONF0_TIMER_SEL_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_timer_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_TIMER_SEL_MASK) | (value << LEDC_CH3_CONF0_TIMER_SEL_SHIFT & LEDC_CH3_CONF0_TIMER_SEL_MASK);
}
#define LEDC_CH3_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH3_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch3_conf0_get_sig_out_en(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_SIG_OUT_EN_MASK) >> LEDC_CH3_CONF0_SIG_OUT_EN_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_sig_out_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_SIG_OUT_EN_MASK) | (value << LEDC_CH3_CONF0_SIG_OUT_EN_SHIFT & LEDC_CH3_CONF0_SIG_OUT_EN_MASK);
}
#define LEDC_CH3_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH3_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch3_conf0_get_idle_lv(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_IDLE_LV_MASK) >> LEDC_CH3_CONF0_IDLE_LV_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_idle_lv(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_IDLE_LV_MASK) | (value << LEDC_CH3_CONF0_IDLE_LV_SHIFT & LEDC_CH3_CONF0_IDLE_LV_MASK);
}
#define LEDC_CH3_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH3_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch3_conf0_get_para_up(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_PARA_UP_MASK) >> LEDC_CH3_CONF0_PARA_UP_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_PARA_UP_MASK) | (value << LEDC_CH3_CONF0_PARA_UP_SHIFT & LEDC_CH3_CONF0_PARA_UP_MASK);
}
#define LEDC_CH3_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH3_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch3_conf0_get_ovf_num(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_OVF_NUM_MASK) >> LEDC_CH3_CONF0_OVF_NUM_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_ovf_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_OVF_NUM_MASK) | (value << LEDC_CH3_CONF0_OVF_NUM_SHIFT & LEDC_CH3_CONF0_OVF_NUM_MASK);
}
#define LEDC_CH3_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH3_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch3_conf0_get_ovf_cnt_en(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_OVF_CNT_EN_MASK) >> LEDC_CH3_CONF0_OVF_CNT_EN_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_OVF_CNT_EN_MASK) | (value << LEDC_CH3_CONF0_OVF_CNT_EN_SHIFT & LEDC_CH3_CONF0_OVF_CNT_EN_MASK);
}
#define LEDC_CH3_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH3_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch3_conf0_get_ovf_cnt_reset(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF0_OVF_CNT_RESET_MASK) >> LEDC_CH3_CONF0_OVF_CNT_RESET_SHIFT;
}
static inline uint32_t ledc_ch3_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF0_OVF_CNT_RESET_MASK) | (value << LEDC_CH3_CONF0_OVF_CNT_RESET_SHIFT & LEDC_CH3_CONF0_OVF_CNT_RESET_MASK);
}
#define LEDC_CH3_HPOINT_OFFSET 0x40u
#define LEDC_CH3_HPOINT_RESET 0x00000000u
#define LEDC_CH3_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH3_HPOINT_HPOINT_MASK 0x00003fffu
static inline uint32_t ledc_ch3_hpoint_get_hpoint(uint32_t reg)
{
    return (reg & LEDC_CH3_HPOINT_HPOINT_MASK) >> LEDC_CH3_HPOINT_HPOINT_SHIFT;
}
static inline uint32_t ledc_ch3_hpoint_set_hpoint(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_HPOINT_HPOINT_MASK) | (value << LEDC_CH3_HPOINT_HPOINT_SHIFT & LEDC_CH3_HPOINT_HPOINT_MASK);
}
#define LEDC_CH3_DUTY_OFFSET 0x44u
#define LEDC_CH3_DUTY_RESET 0x00000000u
#define LEDC_CH3_DUTY_DUTY_SHIFT 0u
#define LEDC_CH3_DUTY_DUTY_MASK 0x0007ffffu
static inline uint32_t ledc_ch3_duty_get_duty(uint32_t reg)
{
    return (reg & LEDC_CH3_DUTY_DUTY_MASK) >> LEDC_CH3_DUTY_DUTY_SHIFT;
}
static inline uint32_t ledc_ch3_duty_set_duty(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_DUTY_DUTY_MASK) | (value << LEDC_CH3_DUTY_DUTY_SHIFT & LEDC_CH3_DUTY_DUTY_MASK);
}
#define LEDC_CH3_CONF1_OFFSET 0x48u
#define LEDC_CH3_CONF1_RESET 0x40000000u
#define LEDC_CH3_CONF1_DUTY_SCALE_SHIFT 0u
#define LEDC_CH3_CONF1_DUTY_SCALE_MASK 0x000003ffu
static inline uint32_t ledc_ch3_conf1_get_duty_scale(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF1_DUTY_SCALE_MASK) >> LEDC_CH3_CONF1_DUTY_SCALE_SHIFT;
}
static inline uint32_t ledc_ch3_conf1_set_duty_scale(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF1_DUTY_SCALE_MASK) | (value << LEDC_CH3_CONF1_DUTY_SCALE_SHIFT & LEDC_CH3_CONF1_DUTY_SCALE_MASK);
}
#define LEDC_CH3_CONF1_DUTY_CYCLE_SHIFT 10u
#define LEDC_CH3_CONF1_DUTY_CYCLE_MASK 0x000ffc00u
static inline uint32_t ledc_ch3_conf1_get_duty_cycle(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF1_DUTY_CYCLE_MASK) >> LEDC_CH3_CONF1_DUTY_CYCLE_SHIFT;
}
static inline uint32_t ledc_ch3_conf1_set_duty_cycle(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF1_DUTY_CYCLE_MASK) | (value << LEDC_CH3_CONF1_DUTY_CYCLE_SHIFT & LEDC_CH3_CONF1_DUTY_CYCLE_MASK);
}
#define LEDC_CH3_CONF1_DUTY_NUM_SHIFT 20u
#define LEDC_CH3_CONF1_DUTY_NUM_MASK 0x3ff00000u
static inline uint32_t ledc_ch3_conf1_get_duty_num(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF1_DUTY_NUM_MASK) >> LEDC_CH3_CONF1_DUTY_NUM_SHIFT;
}
static inline uint32_t ledc_ch3_conf1_set_duty_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF1_DUTY_NUM_MASK) | (value << LEDC_CH3_CONF1_DUTY_NUM_SHIFT & LEDC_CH3_CONF1_DUTY_NUM_MASK);
}
#define LEDC_CH3_CONF1_DUTY_INC_SHIFT 30u
#define LEDC_CH3_CONF1_DUTY_INC_MASK 0x40000000u
static inline uint32_t ledc_ch3_conf1_get_duty_inc(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF1_DUTY_INC_MASK) >> LEDC_CH3_CONF1_DUTY_INC_SHIFT;
}
static inline uint32_t ledc_ch3_conf1_set_duty_inc(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF1_DUTY_INC_MASK) | (value << LEDC_CH3_CONF1_DUTY_INC_SHIFT & LEDC_CH3_CONF1_DUTY_INC_MASK);
}
#define LEDC_CH3_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH3_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch3_conf1_get_duty_start(uint32_t reg)
{
    return (reg & LEDC_CH3_CONF1_DUTY_START_MASK) >> LEDC_CH3_CONF1_DUTY_START_SHIFT;
}
static inline uint32_t ledc_ch3_conf1_set_duty_start(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_CONF1_DUTY_START_MASK) | (value << LEDC_CH3_CONF1_DUTY_START_SHIFT & LEDC_CH3_CONF1_DUTY_START_MASK);
}
#define LEDC_CH3_DUTY_R_OFFSET 0x4cu
#define LEDC_CH3_DUTY_R_RESET 0x00000000u
#define LEDC_CH3_DUTY_R_DUTY_R_SHIFT 0u
#define LEDC_CH3_DUTY_R_DUTY_R_MASK 0x0007ffffu
static inline uint32_t ledc_ch3_duty_r_get_duty_r(uint32_t reg)
{
    return (reg & LEDC_CH3_DUTY_R_DUTY_R_MASK) >> LEDC_CH3_DUTY_R_DUTY_R_SHIFT;
}
static inline uint32_t ledc_ch3_duty_r_set_duty_r(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH3_DUTY_R_DUTY_R_MASK) | (value << LEDC_CH3_DUTY_R_DUTY_R_SHIFT & LEDC_CH3_DUTY_R_DUTY_R_MASK);
}
#define LEDC_CH4_CONF0_OFFSET 0x50u
#define LEDC_CH4_CONF0_RESET 0x00000000u
#define LEDC_CH4_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH4_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch4_conf0_get_timer_sel(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_TIMER_SEL_MASK) >> LEDC_CH4_CONF0_TIMER_SEL_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_timer_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_TIMER_SEL_MASK) | (value << LEDC_CH4_CONF0_TIMER_SEL_SHIFT & LEDC_CH4_CONF0_TIMER_SEL_MASK);
}
#define LEDC_CH4_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH4_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch4_conf0_get_sig_out_en(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_SIG_OUT_EN_MASK) >> LEDC_CH4_CONF0_SIG_OUT_EN_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_sig_out_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_SIG_OUT_EN_MASK) | (value << LEDC_CH4_CONF0_SIG_OUT_EN_SHIFT & LEDC_CH4_CONF0_SIG_OUT_EN_MASK);
}
#define LEDC_CH4_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH4_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch4_conf0_get_idle_lv(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_IDLE_LV_MASK) >> LEDC_CH4_CONF0_IDLE_LV_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_idle_lv(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_IDLE_LV_MASK) | (value << LEDC_CH4_CONF0_IDLE_LV_SHIFT & LEDC_CH4_CONF0_IDLE_LV_MASK);
}
#define LEDC_CH4_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH4_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch4_conf0_get_para_up(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_PARA_UP_MASK) >> LEDC_CH4_CONF0_PARA_UP_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_PARA_UP_MASK) | (value << LEDC_CH4_CONF0_PARA_UP_SHIFT & LEDC_CH4_CONF0_PARA_UP_MASK);
}
#define LEDC_CH4_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH4_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch4_conf0_get_ovf_num(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_OVF_NUM_MASK) >> LEDC_CH4_CONF0_OVF_NUM_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_ovf_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_OVF_NUM_MASK) | (value << LEDC_CH4_CONF0_OVF_NUM_SHIFT & LEDC_CH4_CONF0_OVF_NUM_MASK);
}
#define LEDC_CH4_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH4_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch4_conf0_get_ovf_cnt_en(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_OVF_CNT_EN_MASK) >> LEDC_CH4_CONF0_OVF_CNT_EN_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_OVF_CNT_EN_MASK) | (value << LEDC_CH4_CONF0_OVF_CNT_EN_SHIFT & LEDC_CH4_CONF0_OVF_CNT_EN_MASK);
}
#define LEDC_CH4_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH4_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch4_conf0_get_ovf_cnt_reset(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF0_OVF_CNT_RESET_MASK) >> LEDC_CH4_CONF0_OVF_CNT_RESET_SHIFT;
}
static inline uint32_t ledc_ch4_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF0_OVF_CNT_RESET_MASK) | (value << LEDC_CH4_CONF0_OVF_CNT_RESET_SHIFT & LEDC_CH4_CONF0_OVF_CNT_RESET_MASK);
}
#define LEDC_CH4_HPOINT_OFFSET 0x54u
#define LEDC_CH4_HPOINT_RESET 0x00000000u
#define LEDC_CH4_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH4_HPOINT_HPOINT_MASK 0x00003fffu
static inline uint32_t ledc_ch4_hpoint_get_hpoint(uint32_t reg)
{
    return (reg & LEDC_CH4_HPOINT_HPOINT_MASK) >> LEDC_CH4_HPOINT_HPOINT_SHIFT;
}
static inline uint32_t ledc_ch4_hpoint_set_hpoint(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_HPOINT_HPOINT_MASK) | (value << LEDC_CH4_HPOINT_HPOINT_SHIFT & LEDC_CH4_HPOINT_HPOINT_MASK);
}
#define LEDC_CH4_DUTY_OFFSET 0x58u
#define LEDC_CH4_DUTY_RESET 0x00000000u
#define LEDC_CH4_DUTY_DUTY_SHIFT 0u
#define LEDC_CH4_DUTY_DUTY_MASK 0x0007ffffu
static inline uint32_t ledc_ch4_duty_get_duty(uint32_t reg)
{
    return (reg & LEDC_CH4_DUTY_DUTY_MASK) >> LEDC_CH4_DUTY_DUTY_SHIFT;
}
static inline uint32_t ledc_ch4_duty_set_duty(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_DUTY_DUTY_MASK) | (value << LEDC_CH4_DUTY_DUTY_SHIFT & LEDC_CH4_DUTY_DUTY_MASK);
}
#define LEDC_CH4_CONF1_OFFSET 0x5cu
#define LEDC_CH4_CONF1_RESET 0x40000000u
#define LEDC_CH4_CONF1_DUTY_SCALE_SHIFT 0u
#define LEDC_CH4_CONF1_DUTY_SCALE_MASK 0x000003ffu
static inline uint32_t ledc_ch4_conf1_get_duty_scale(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF1_DUTY_SCALE_MASK) >> LEDC_CH4_CONF1_DUTY_SCALE_SHIFT;
}
static inline uint32_t ledc_ch4_conf1_set_duty_scale(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF1_DUTY_SCALE_MASK) | (value << LEDC_CH4_CONF1_DUTY_SCALE_SHIFT & LEDC_CH4_CONF1_DUTY_SCALE_MASK);
}
#define LEDC_CH4_CONF1_DUTY_CYCLE_SHIFT 10u
#define LEDC_CH4_CONF1_DUTY_CYCLE_MASK 0x000ffc00u
static inline uint32_t ledc_ch4_conf1_get_duty_cycle(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF1_DUTY_CYCLE_MASK) >> LEDC_CH4_CONF1_DUTY_CYCLE_SHIFT;
}
static inline uint32_t ledc_ch4_conf1_set_duty_cycle(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF1_DUTY_CYCLE_MASK) | (value << LEDC_CH4_CONF1_DUTY_CYCLE_SHIFT & LEDC_CH4_CONF1_DUTY_CYCLE_MASK);
}
#define LEDC_CH4_CONF1_DUTY_NUM_SHIFT 20u
#define LEDC_CH4_CONF1_DUTY_NUM_MASK 0x3ff00000u
static inline uint32_t ledc_ch4_conf1_get_duty_num(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF1_DUTY_NUM_MASK) >> LEDC_CH4_CONF1_DUTY_NUM_SHIFT;
}
static inline uint32_t ledc_ch4_conf1_set_duty_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF1_DUTY_NUM_MASK) | (value << LEDC_CH4_CONF1_DUTY_NUM_SHIFT & LEDC_CH4_CONF1_DUTY_NUM_MASK);
}
#define LEDC_CH4_CONF1_DUTY_INC_SHIFT 30u
#define LEDC_CH4_CONF1_DUTY_INC_MASK 0x40000000u
static inline uint32_t ledc_ch4_conf1_get_duty_inc(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF1_DUTY_INC_MASK) >> LEDC_CH4_CONF1_DUTY_INC_SHIFT;
}
static inline uint32_t ledc_ch4_conf1_set_duty_inc(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF1_DUTY_INC_MASK) | (value << LEDC_CH4_CONF1_DUTY_INC_SHIFT & LEDC_CH4_CONF1_DUTY_INC_MASK);
}
#define LEDC_CH4_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH4_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch4_conf1_get_duty_start(uint32_t reg)
{
    return (reg & LEDC_CH4_CONF1_DUTY_START_MASK) >> LEDC_CH4_CONF1_DUTY_START_SHIFT;
}
static inline uint32_t ledc_ch4_conf1_set_duty_start(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_CONF1_DUTY_START_MASK) | (value << LEDC_CH4_CONF1_DUTY_START_SHIFT & LEDC_CH4_CONF1_DUTY_START_MASK);
}
#define LEDC_CH4_DUTY_R_OFFSET 0x60u
#define LEDC_CH4_DUTY_R_RESET 0x00000000u
#define LEDC_CH4_DUTY_R_DUTY_R_SHIFT 0u
#define LEDC_CH4_DUTY_R_DUTY_R_MASK 0x0007ffffu
static inline uint32_t ledc_ch4_duty_r_get_duty_r(uint32_t reg)
{
    return (reg & LEDC_CH4_DUTY_R_DUTY_R_MASK) >> LEDC_CH4_DUTY_R_DUTY_R_SHIFT;
}
static inline uint32_t ledc_ch4_duty_r_set_duty_r(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH4_DUTY_R_DUTY_R_MASK) | (value << LEDC_CH4_DUTY_R_DUTY_R_SHIFT & LEDC_CH4_DUTY_R_DUTY_R_MASK);
}
#define LEDC_CH5_CONF0_OFFSET 0x64u
#define LEDC_CH5_CONF0_RESET 0x00000000u
#define LEDC_CH5_CONF0_TIMER_SEL_SHIFT 0u
#define LEDC_CH5_CONF0_TIMER_SEL_MASK 0x00000003u
static inline uint32_t ledc_ch5_conf0_get_timer_sel(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_TIMER_SEL_MASK) >> LEDC_CH5_CONF0_TIMER_SEL_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_timer_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_TIMER_SEL_MASK) | (value << LEDC_CH5_CONF0_TIMER_SEL_SHIFT & LEDC_CH5_CONF0_TIMER_SEL_MASK);
}
#define LEDC_CH5_CONF0_SIG_OUT_EN_SHIFT 2u
#define LEDC_CH5_CONF0_SIG_OUT_EN_MASK 0x00000004u
static inline uint32_t ledc_ch5_conf0_get_sig_out_en(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_SIG_OUT_EN_MASK) >> LEDC_CH5_CONF0_SIG_OUT_EN_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_sig_out_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_SIG_OUT_EN_MASK) | (value << LEDC_CH5_CONF0_SIG_OUT_EN_SHIFT & LEDC_CH5_CONF0_SIG_OUT_EN_MASK);
}
#define LEDC_CH5_CONF0_IDLE_LV_SHIFT 3u
#define LEDC_CH5_CONF0_IDLE_LV_MASK 0x00000008u
static inline uint32_t ledc_ch5_conf0_get_idle_lv(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_IDLE_LV_MASK) >> LEDC_CH5_CONF0_IDLE_LV_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_idle_lv(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_IDLE_LV_MASK) | (value << LEDC_CH5_CONF0_IDLE_LV_SHIFT & LEDC_CH5_CONF0_IDLE_LV_MASK);
}
#define LEDC_CH5_CONF0_PARA_UP_SHIFT 4u
#define LEDC_CH5_CONF0_PARA_UP_MASK 0x00000010u
static inline uint32_t ledc_ch5_conf0_get_para_up(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_PARA_UP_MASK) >> LEDC_CH5_CONF0_PARA_UP_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_PARA_UP_MASK) | (value << LEDC_CH5_CONF0_PARA_UP_SHIFT & LEDC_CH5_CONF0_PARA_UP_MASK);
}
#define LEDC_CH5_CONF0_OVF_NUM_SHIFT 5u
#define LEDC_CH5_CONF0_OVF_NUM_MASK 0x00007fe0u
static inline uint32_t ledc_ch5_conf0_get_ovf_num(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_OVF_NUM_MASK) >> LEDC_CH5_CONF0_OVF_NUM_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_ovf_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_OVF_NUM_MASK) | (value << LEDC_CH5_CONF0_OVF_NUM_SHIFT & LEDC_CH5_CONF0_OVF_NUM_MASK);
}
#define LEDC_CH5_CONF0_OVF_CNT_EN_SHIFT 15u
#define LEDC_CH5_CONF0_OVF_CNT_EN_MASK 0x00008000u
static inline uint32_t ledc_ch5_conf0_get_ovf_cnt_en(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_OVF_CNT_EN_MASK) >> LEDC_CH5_CONF0_OVF_CNT_EN_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_ovf_cnt_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_OVF_CNT_EN_MASK) | (value << LEDC_CH5_CONF0_OVF_CNT_EN_SHIFT & LEDC_CH5_CONF0_OVF_CNT_EN_MASK);
}
#define LEDC_CH5_CONF0_OVF_CNT_RESET_SHIFT 16u
#define LEDC_CH5_CONF0_OVF_CNT_RESET_MASK 0x00010000u
static inline uint32_t ledc_ch5_conf0_get_ovf_cnt_reset(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF0_OVF_CNT_RESET_MASK) >> LEDC_CH5_CONF0_OVF_CNT_RESET_SHIFT;
}
static inline uint32_t ledc_ch5_conf0_set_ovf_cnt_reset(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF0_OVF_CNT_RESET_MASK) | (value << LEDC_CH5_CONF0_OVF_CNT_RESET_SHIFT & LEDC_CH5_CONF0_OVF_CNT_RESET_MASK);
}
#define LEDC_CH5_HPOINT_OFFSET 0x68u
#define LEDC_CH5_HPOINT_RESET 0x00000000u
#define LEDC_CH5_HPOINT_HPOINT_SHIFT 0u
#define LEDC_CH5_HPOINT_HPOINT_MASK 0x00003fffu
static inline uint32_t ledc_ch5_hpoint_get_hpoint(uint32_t reg)
{
    return (reg & LEDC_CH5_HPOINT_HPOINT_MASK) >> LEDC_CH5_HPOINT_HPOINT_SHIFT;
}
static inline uint32_t ledc_ch5_hpoint_set_hpoint(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_HPOINT_HPOINT_MASK) | (value << LEDC_CH5_HPOINT_HPOINT_SHIFT & LEDC_CH5_HPOINT_HPOINT_MASK);
}
#define LEDC_CH5_DUTY_OFFSET 0x6cu
#define LEDC_CH5_DUTY_RESET 0x00000000u
#define LEDC_CH5_DUTY_DUTY_SHIFT 0u
#define LEDC_CH5_DUTY_DUTY_MASK 0x0007ffffu
static inline uint32_t ledc_ch5_duty_get_duty(uint32_t reg)
{
    return (reg & LEDC_CH5_DUTY_DUTY_MASK) >> LEDC_CH5_DUTY_DUTY_SHIFT;
}
static inline uint32_t ledc_ch5_duty_set_duty(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_DUTY_DUTY_MASK) | (value << LEDC_CH5_DUTY_DUTY_SHIFT & LEDC_CH5_DUTY_DUTY_MASK);
}
#define LEDC_CH5_CONF1_OFFSET 0x70u
#define LEDC_CH5_CONF1_RESET 0x40000000u
#define LEDC_CH5_CONF1_DUTY_SCALE_SHIFT 0u
#define LEDC_CH5_CONF1_DUTY_SCALE_MASK 0x000003ffu
static inline uint32_t ledc_ch5_conf1_get_duty_scale(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF1_DUTY_SCALE_MASK) >> LEDC_CH5_CONF1_DUTY_SCALE_SHIFT;
}
static inline uint32_t ledc_ch5_conf1_set_duty_scale(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF1_DUTY_SCALE_MASK) | (value << LEDC_CH5_CONF1_DUTY_SCALE_SHIFT & LEDC_CH5_CONF1_DUTY_SCALE_MASK);
}
#define LEDC_CH5_CONF1_DUTY_CYCLE_SHIFT 10u
#define LEDC_CH5_CONF1_DUTY_CYCLE_MASK 0x000ffc00u
static inline uint32_t ledc_ch5_conf1_get_duty_cycle(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF1_DUTY_CYCLE_MASK) >> LEDC_CH5_CONF1_DUTY_CYCLE_SHIFT;
}
static inline uint32_t ledc_ch5_conf1_set_duty_cycle(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF1_DUTY_CYCLE_MASK) | (value << LEDC_CH5_CONF1_DUTY_CYCLE_SHIFT & LEDC_CH5_CONF1_DUTY_CYCLE_MASK);
}
#define LEDC_CH5_CONF1_DUTY_NUM_SHIFT 20u
#define LEDC_CH5_CONF1_DUTY_NUM_MASK 0x3ff00000u
static inline uint32_t ledc_ch5_conf1_get_duty_num(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF1_DUTY_NUM_MASK) >> LEDC_CH5_CONF1_DUTY_NUM_SHIFT;
}
static inline uint32_t ledc_ch5_conf1_set_duty_num(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF1_DUTY_NUM_MASK) | (value << LEDC_CH5_CONF1_DUTY_NUM_SHIFT & LEDC_CH5_CONF1_DUTY_NUM_MASK);
}
#define LEDC_CH5_CONF1_DUTY_INC_SHIFT 30u
#define LEDC_CH5_CONF1_DUTY_INC_MASK 0x40000000u
static inline uint32_t ledc_ch5_conf1_get_duty_inc(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF1_DUTY_INC_MASK) >> LEDC_CH5_CONF1_DUTY_INC_SHIFT;
}
static inline uint32_t ledc_ch5_conf1_set_duty_inc(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF1_DUTY_INC_MASK) | (value << LEDC_CH5_CONF1_DUTY_INC_SHIFT & LEDC_CH5_CONF1_DUTY_INC_MASK);
}
#define LEDC_CH5_CONF1_DUTY_START_SHIFT 31u
#define LEDC_CH5_CONF1_DUTY_START_MASK 0x80000000u
static inline uint32_t ledc_ch5_conf1_get_duty_start(uint32_t reg)
{
    return (reg & LEDC_CH5_CONF1_DUTY_START_MASK) >> LEDC_CH5_CONF1_DUTY_START_SHIFT;
}
static inline uint32_t ledc_ch5_conf1_set_duty_start(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_CONF1_DUTY_START_MASK) | (value << LEDC_CH5_CONF1_DUTY_START_SHIFT & LEDC_CH5_CONF1_DUTY_START_MASK);
}
#define LEDC_CH5_DUTY_R_OFFSET 0x74u
#define LEDC_CH5_DUTY_R_RESET 0x00000000u
#define LEDC_CH5_DUTY_R_DUTY_R_SHIFT 0u
#define LEDC_CH5_DUTY_R_DUTY_R_MASK 0x0007ffffu
static inline uint32_t ledc_ch5_duty_r_get_duty_r(uint32_t reg)
{
    return (reg & LEDC_CH5_DUTY_R_DUTY_R_MASK) >> LEDC_CH5_DUTY_R_DUTY_R_SHIFT;
}
static inline uint32_t ledc_ch5_duty_r_set_duty_r(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CH5_DUTY_R_DUTY_R_MASK) | (value << LEDC_CH5_DUTY_R_DUTY_R_SHIFT & LEDC_CH5_DUTY_R_DUTY_R_MASK);
}
#define LEDC_TIMER0_CONF_OFFSET 0xa0u
#define LEDC_TIMER0_CONF_RESET 0x00800000u
#define LEDC_TIMER0_CONF_DUTY_RES_SHIFT 0u
#define LEDC_TIMER0_CONF_DUTY_RES_MASK 0x0000000fu
static inline uint32_t ledc_timer0_conf_get_duty_res(uint32_t reg)
{
    return (reg & LEDC_TIMER0_CONF_DUTY_RES_MASK) >> LEDC_TIMER0_CONF_DUTY_RES_SHIFT;
}
static inline uint32_t ledc_timer0_conf_set_duty_res(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_CONF_DUTY_RES_MASK) | (value << LEDC_TIMER0_CONF_DUTY_RES_SHIFT & LEDC_TIMER0_CONF_DUTY_RES_MASK);
}
#define LEDC_TIMER0_CONF_CLK_DIV_SHIFT 4u
#define LEDC_TIMER0_CONF_CLK_DIV_MASK 0x003ffff0u
static inline uint32_t ledc_timer0_conf_get_clk_div(uint32_t reg)
{
    return (reg & LEDC_TIMER0_CONF_CLK_DIV_MASK) >> LEDC_TIMER0_CONF_CLK_DIV_SHIFT;
}
static inline uint32_t ledc_timer0_conf_set_clk_div(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_CONF_CLK_DIV_MASK) | (value << LEDC_TIMER0_CONF_CLK_DIV_SHIFT & LEDC_TIMER0_CONF_CLK_DIV_MASK);
}
#define LEDC_TIMER0_CONF_PAUSE_SHIFT 22u
#define LEDC_TIMER0_CONF_PAUSE_MASK 0x00400000u
static inline uint32_t ledc_timer0_conf_get_pause(uint32_t reg)
{
    return (reg & LEDC_TIMER0_CONF_PAUSE_MASK) >> LEDC_TIMER0_CONF_PAUSE_SHIFT;
}
static inline uint32_t ledc_timer0_conf_set_pause(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_CONF_PAUSE_MASK) | (value << LEDC_TIMER0_CONF_PAUSE_SHIFT & LEDC_TIMER0_CONF_PAUSE_MASK);
}
#define LEDC_TIMER0_CONF_RST_SHIFT 23u
#define LEDC_TIMER0_CONF_RST_MASK 0x00800000u
static inline uint32_t ledc_timer0_conf_get_rst(uint32_t reg)
{
    return (reg & LEDC_TIMER0_CONF_RST_MASK) >> LEDC_TIMER0_CONF_RST_SHIFT;
}
static inline uint32_t ledc_timer0_conf_set_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_CONF_RST_MASK) | (value << LEDC_TIMER0_CONF_RST_SHIFT & LEDC_TIMER0_CONF_RST_MASK);
}
#define LEDC_TIMER0_CONF_TICK_SEL_SHIFT 24u
#define LEDC_TIMER0_CONF_TICK_SEL_MASK 0x01000000u
static inline uint32_t ledc_timer0_conf_get_tick_sel(uint32_t reg)
{
    return (reg & LEDC_TIMER0_CONF_TICK_SEL_MASK) >> LEDC_TIMER0_CONF_TICK_SEL_SHIFT;
}
static inline uint32_t ledc_timer0_conf_set_tick_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_CONF_TICK_SEL_MASK) | (value << LEDC_TIMER0_CONF_TICK_SEL_SHIFT & LEDC_TIMER0_CONF_TICK_SEL_MASK);
}
#define LEDC_TIMER0_CONF_PARA_UP_SHIFT 25u
#define LEDC_TIMER0_CONF_PARA_UP_MASK 0x02000000u
static inline uint32_t ledc_timer0_conf_get_para_up(uint32_t reg)
{
    return (reg & LEDC_TIMER0_CONF_PARA_UP_MASK) >> LEDC_TIMER0_CONF_PARA_UP_SHIFT;
}
static inline uint32_t ledc_timer0_conf_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_CONF_PARA_UP_MASK) | (value << LEDC_TIMER0_CONF_PARA_UP_SHIFT & LEDC_TIMER0_CONF_PARA_UP_MASK);
}
#define LEDC_TIMER0_VALUE_OFFSET 0xa4u
#define LEDC_TIMER0_VALUE_RESET 0x00000000u
#define LEDC_TIMER0_VALUE_CNT_SHIFT 0u
#define LEDC_TIMER0_VALUE_CNT_MASK 0x00003fffu
static inline uint32_t ledc_timer0_value_get_cnt(uint32_t reg)
{
    return (reg & LEDC_TIMER0_VALUE_CNT_MASK) >> LEDC_TIMER0_VALUE_CNT_SHIFT;
}
static inline uint32_t ledc_timer0_value_set_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER0_VALUE_CNT_MASK) | (value << LEDC_TIMER0_VALUE_CNT_SHIFT & LEDC_TIMER0_VALUE_CNT_MASK);
}
#define LEDC_TIMER1_CONF_OFFSET 0xa8u
#define LEDC_TIMER1_CONF_RESET 0x00800000u
#define LEDC_TIMER1_CONF_DUTY_RES_SHIFT 0u
#define LEDC_TIMER1_CONF_DUTY_RES_MASK 0x0000000fu
static inline uint32_t ledc_timer1_conf_get_duty_res(uint32_t reg)
{
    return (reg & LEDC_TIMER1_CONF_DUTY_RES_MASK) >> LEDC_TIMER1_CONF_DUTY_RES_SHIFT;
}
static inline uint32_t ledc_timer1_conf_set_duty_res(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_CONF_DUTY_RES_MASK) | (value << LEDC_TIMER1_CONF_DUTY_RES_SHIFT & LEDC_TIMER1_CONF_DUTY_RES_MASK);
}
#define LEDC_TIMER1_CONF_CLK_DIV_SHIFT 4u
#define LEDC_TIMER1_CONF_CLK_DIV_MASK 0x003ffff0u
static inline uint32_t ledc_timer1_conf_get_clk_div(uint32_t reg)
{
    return (reg & LEDC_TIMER1_CONF_CLK_DIV_MASK) >> LEDC_TIMER1_CONF_CLK_DIV_SHIFT;
}
static inline uint32_t ledc_timer1_conf_set_clk_div(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_CONF_CLK_DIV_MASK) | (value << LEDC_TIMER1_CONF_CLK_DIV_SHIFT & LEDC_TIMER1_CONF_CLK_DIV_MASK);
}
#define LEDC_TIMER1_CONF_PAUSE_SHIFT 22u
#define LEDC_TIMER1_CONF_PAUSE_MASK 0x00400000u
static inline uint32_t ledc_timer1_conf_get_pause(uint32_t reg)
{
    return (reg & LEDC_TIMER1_CONF_PAUSE_MASK) >> LEDC_TIMER1_CONF_PAUSE_SHIFT;
}
static inline uint32_t ledc_timer1_conf_set_pause(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_CONF_PAUSE_MASK) | (value << LEDC_TIMER1_CONF_PAUSE_SHIFT & LEDC_TIMER1_CONF_PAUSE_MASK);
}
#define LEDC_TIMER1_CONF_RST_SHIFT 23u
#define LEDC_TIMER1_CONF_RST_MASK 0x00800000u
static inline uint32_t ledc_timer1_conf_get_rst(uint32_t reg)
{
    return (reg & LEDC_TIMER1_CONF_RST_MASK) >> LEDC_TIMER1_CONF_RST_SHIFT;
}
static inline uint32_t ledc_timer1_conf_set_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_CONF_RST_MASK) | (value << LEDC_TIMER1_CONF_RST_SHIFT & LEDC_TIMER1_CONF_RST_MASK);
}
#define LEDC_TIMER1_CONF_TICK_SEL_SHIFT 24u
#define LEDC_TIMER1_CONF_TICK_SEL_MASK 0x01000000u
static inline uint32_t ledc_timer1_conf_get_tick_sel(uint32_t reg)
{
    return (reg & LEDC_TIMER1_CONF_TICK_SEL_MASK) >> LEDC_TIMER1_CONF_TICK_SEL_SHIFT;
}
static inline uint32_t ledc_timer1_conf_set_tick_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_CONF_TICK_SEL_MASK) | (value << LEDC_TIMER1_CONF_TICK_SEL_SHIFT & LEDC_TIMER1_CONF_TICK_SEL_MASK);
}
#define LEDC_TIMER1_CONF_PARA_UP_SHIFT 25u
#define LEDC_TIMER1_CONF_PARA_UP_MASK 0x02000000u
static inline uint32_t ledc_timer1_conf_get_para_up(uint32_t reg)
{
    return (reg & LEDC_TIMER1_CONF_PARA_UP_MASK) >> LEDC_TIMER1_CONF_PARA_UP_SHIFT;
}
static inline uint32_t ledc_timer1_conf_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_CONF_PARA_UP_MASK) | (value << LEDC_TIMER1_CONF_PARA_UP_SHIFT & LEDC_TIMER1_CONF_PARA_UP_MASK);
}
#define LEDC_TIMER1_VALUE_OFFSET 0xacu
#define LEDC_TIMER1_VALUE_RESET 0x00000000u
#define LEDC_TIMER1_VALUE_CNT_SHIFT 0u
#define LEDC_TIMER1_VALUE_CNT_MASK 0x00003fffu
static inline uint32_t ledc_timer1_value_get_cnt(uint32_t reg)
{
    return (reg & LEDC_TIMER1_VALUE_CNT_MASK) >> LEDC_TIMER1_VALUE_CNT_SHIFT;
}
static inline uint32_t ledc_timer1_value_set_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER1_VALUE_CNT_MASK) | (value << LEDC_TIMER1_VALUE_CNT_SHIFT & LEDC_TIMER1_VALUE_CNT_MASK);
}
#define LEDC_TIMER2_CONF_OFFSET 0xb0u
#define LEDC_TIMER2_CONF_RESET 0x00800000u
#define LEDC_TIMER2_CONF_DUTY_RES_SHIFT 0u
#define LEDC_TIMER2_CONF_DUTY_RES_MASK 0x0000000fu
static inline uint32_t ledc_timer2_conf_get_duty_res(uint32_t reg)
{
    return (reg & LEDC_TIMER2_CONF_DUTY_RES_MASK) >> LEDC_TIMER2_CONF_DUTY_RES_SHIFT;
}
static inline uint32_t ledc_timer2_conf_set_duty_res(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_CONF_DUTY_RES_MASK) | (value << LEDC_TIMER2_CONF_DUTY_RES_SHIFT & LEDC_TIMER2_CONF_DUTY_RES_MASK);
}
#define LEDC_TIMER2_CONF_CLK_DIV_SHIFT 4u
#define LEDC_TIMER2_CONF_CLK_DIV_MASK 0x003ffff0u
static inline uint32_t ledc_timer2_conf_get_clk_div(uint32_t reg)
{
    return (reg & LEDC_TIMER2_CONF_CLK_DIV_MASK) >> LEDC_TIMER2_CONF_CLK_DIV_SHIFT;
}
static inline uint32_t ledc_timer2_conf_set_clk_div(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_CONF_CLK_DIV_MASK) | (value << LEDC_TIMER2_CONF_CLK_DIV_SHIFT & LEDC_TIMER2_CONF_CLK_DIV_MASK);
}
#define LEDC_TIMER2_CONF_PAUSE_SHIFT 22u
#define LEDC_TIMER2_CONF_PAUSE_MASK 0x00400000u
static inline uint32_t ledc_timer2_conf_get_pause(uint32_t reg)
{
    return (reg & LEDC_TIMER2_CONF_PAUSE_MASK) >> LEDC_TIMER2_CONF_PAUSE_SHIFT;
}
static inline uint32_t ledc_timer2_conf_set_pause(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_CONF_PAUSE_MASK) | (value << LEDC_TIMER2_CONF_PAUSE_SHIFT & LEDC_TIMER2_CONF_PAUSE_MASK);
}
#define LEDC_TIMER2_CONF_RST_SHIFT 23u
#define LEDC_TIMER2_CONF_RST_MASK 0x00800000u
static inline uint32_t ledc_timer2_conf_get_rst(uint32_t reg)
{
    return (reg & LEDC_TIMER2_CONF_RST_MASK) >> LEDC_TIMER2_CONF_RST_SHIFT;
}
static inline uint32_t ledc_timer2_conf_set_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_CONF_RST_MASK) | (value << LEDC_TIMER2_CONF_RST_SHIFT & LEDC_TIMER2_CONF_RST_MASK);
}
#define LEDC_TIMER2_CONF_TICK_SEL_SHIFT 24u
#define LEDC_TIMER2_CONF_TICK_SEL_MASK 0x01000000u
static inline uint32_t ledc_timer2_conf_get_tick_sel(uint32_t reg)
{
    return (reg & LEDC_TIMER2_CONF_TICK_SEL_MASK) >> LEDC_TIMER2_CONF_TICK_SEL_SHIFT;
}
static inline uint32_t ledc_timer2_conf_set_tick_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_CONF_TICK_SEL_MASK) | (value << LEDC_TIMER2_CONF_TICK_SEL_SHIFT & LEDC_TIMER2_CONF_TICK_SEL_MASK);
}
#define LEDC_TIMER2_CONF_PARA_UP_SHIFT 25u
#define LEDC_TIMER2_CONF_PARA_UP_MASK 0x02000000u
static inline uint32_t ledc_timer2_conf_get_para_up(uint32_t reg)
{
    return (reg & LEDC_TIMER2_CONF_PARA_UP_MASK) >> LEDC_TIMER2_CONF_PARA_UP_SHIFT;
}
static inline uint32_t ledc_timer2_conf_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_CONF_PARA_UP_MASK) | (value << LEDC_TIMER2_CONF_PARA_UP_SHIFT & LEDC_TIMER2_CONF_PARA_UP_MASK);
}
#define LEDC_TIMER2_VALUE_OFFSET 0xb4u
#define LEDC_TIMER2_VALUE_RESET 0x00000000u
#define LEDC_TIMER2_VALUE_CNT_SHIFT 0u
#define LEDC_TIMER2_VALUE_CNT_MASK 0x00003fffu
static inline uint32_t ledc_timer2_value_get_cnt(uint32_t reg)
{
    return (reg & LEDC_TIMER2_VALUE_CNT_MASK) >> LEDC_TIMER2_VALUE_CNT_SHIFT;
}
static inline uint32_t ledc_timer2_value_set_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER2_VALUE_CNT_MASK) | (value << LEDC_TIMER2_VALUE_CNT_SHIFT & LEDC_TIMER2_VALUE_CNT_MASK);
}
#define LEDC_TIMER3_CONF_OFFSET 0xb8u
#define LEDC_TIMER3_CONF_RESET 0x00800000u
#define LEDC_TIMER3_CONF_DUTY_RES_SHIFT 0u
#define LEDC_TIMER3_CONF_DUTY_RES_MASK 0x0000000fu
static inline uint32_t ledc_timer3_conf_get_duty_res(uint32_t reg)
{
    return (reg & LEDC_TIMER3_CONF_DUTY_RES_MASK) >> LEDC_TIMER3_CONF_DUTY_RES_SHIFT;
}
static inline uint32_t ledc_timer3_conf_set_duty_res(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_CONF_DUTY_RES_MASK) | (value << LEDC_TIMER3_CONF_DUTY_RES_SHIFT & LEDC_TIMER3_CONF_DUTY_RES_MASK);
}
#define LEDC_TIMER3_CONF_CLK_DIV_SHIFT 4u
#define LEDC_TIMER3_CONF_CLK_DIV_MASK 0x003ffff0u
static inline uint32_t ledc_timer3_conf_get_clk_div(uint32_t reg)
{
    return (reg & LEDC_TIMER3_CONF_CLK_DIV_MASK) >> LEDC_TIMER3_CONF_CLK_DIV_SHIFT;
}
static inline uint32_t ledc_timer3_conf_set_clk_div(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_CONF_CLK_DIV_MASK) | (value << LEDC_TIMER3_CONF_CLK_DIV_SHIFT & LEDC_TIMER3_CONF_CLK_DIV_MASK);
}
#define LEDC_TIMER3_CONF_PAUSE_SHIFT 22u
#define LEDC_TIMER3_CONF_PAUSE_MASK 0x00400000u
static inline uint32_t ledc_timer3_conf_get_pause(uint32_t reg)
{
    return (reg & LEDC_TIMER3_CONF_PAUSE_MASK) >> LEDC_TIMER3_CONF_PAUSE_SHIFT;
}
static inline uint32_t ledc_timer3_conf_set_pause(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_CONF_PAUSE_MASK) | (value << LEDC_TIMER3_CONF_PAUSE_SHIFT & LEDC_TIMER3_CONF_PAUSE_MASK);
}
#define LEDC_TIMER3_CONF_RST_SHIFT 23u
#define LEDC_TIMER3_CONF_RST_MASK 0x00800000u
static inline uint32_t ledc_timer3_conf_get_rst(uint32_t reg)
{
    return (reg & LEDC_TIMER3_CONF_RST_MASK) >> LEDC_TIMER3_CONF_RST_SHIFT;
}
static inline uint32_t ledc_timer3_conf_set_rst(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_CONF_RST_MASK) | (value << LEDC_TIMER3_CONF_RST_SHIFT & LEDC_TIMER3_CONF_RST_MASK);
}
#define LEDC_TIMER3_CONF_TICK_SEL_SHIFT 24u
#define LEDC_TIMER3_CONF_TICK_SEL_MASK 0x01000000u
static inline uint32_t ledc_timer3_conf_get_tick_sel(uint32_t reg)
{
    return (reg & LEDC_TIMER3_CONF_TICK_SEL_MASK) >> LEDC_TIMER3_CONF_TICK_SEL_SHIFT;
}
static inline uint32_t ledc_timer3_conf_set_tick_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_CONF_TICK_SEL_MASK) | (value << LEDC_TIMER3_CONF_TICK_SEL_SHIFT & LEDC_TIMER3_CONF_TICK_SEL_MASK);
}
#define LEDC_TIMER3_CONF_PARA_UP_SHIFT 25u
#define LEDC_TIMER3_CONF_PARA_UP_MASK 0x02000000u
static inline uint32_t ledc_timer3_conf_get_para_up(uint32_t reg)
{
    return (reg & LEDC_TIMER3_CONF_PARA_UP_MASK) >> LEDC_TIMER3_CONF_PARA_UP_SHIFT;
}
static inline uint32_t ledc_timer3_conf_set_para_up(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_CONF_PARA_UP_MASK) | (value << LEDC_TIMER3_CONF_PARA_UP_SHIFT & LEDC_TIMER3_CONF_PARA_UP_MASK);
}
#define LEDC_TIMER3_VALUE_OFFSET 0xbcu
#define LEDC_TIMER3_VALUE_RESET 0x00000000u
#define LEDC_TIMER3_VALUE_CNT_SHIFT 0u
#define LEDC_TIMER3_VALUE_CNT_MASK 0x00003fffu
static inline uint32_t ledc_timer3_value_get_cnt(uint32_t reg)
{
    return (reg & LEDC_TIMER3_VALUE_CNT_MASK) >> LEDC_TIMER3_VALUE_CNT_SHIFT;
}
static inline uint32_t ledc_timer3_value_set_cnt(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_TIMER3_VALUE_CNT_MASK) | (value << LEDC_TIMER3_VALUE_CNT_SHIFT & LEDC_TIMER3_VALUE_CNT_MASK);
}
#define LEDC_INT_RAW_OFFSET 0xc0u
#define LEDC_INT_RAW_RESET 0x00000000u
#define LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_SHIFT 0u
#define LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_MASK 0x00000001u
static inline uint32_t ledc_int_raw_get_lstimer0_ovf_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_MASK) >> LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_lstimer0_ovf_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_MASK) | (value << LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_SHIFT & LEDC_INT_RAW_LSTIMER0_OVF_INT_RAW_MASK);
}
#define LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_SHIFT 1u
#define LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_MASK 0x00000002u
static inline uint32_t ledc_int_raw_get_lstimer1_ovf_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_MASK) >> LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_lstimer1_ovf_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_MASK) | (value << LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_SHIFT & LEDC_INT_RAW_LSTIMER1_OVF_INT_RAW_MASK);
}
#define LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_SHIFT 2u
#define LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_MASK 0x00000004u
static inline uint32_t ledc_int_raw_get_lstimer2_ovf_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_MASK) >> LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_lstimer2_ovf_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_MASK) | (value << LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_SHIFT & LEDC_INT_RAW_LSTIMER2_OVF_INT_RAW_MASK);
}
#define LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_SHIFT 3u
#define LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_MASK 0x00000008u
static inline uint32_t ledc_int_raw_get_lstimer3_ovf_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_MASK) >> LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_lstimer3_ovf_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_MASK) | (value << LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_SHIFT & LEDC_INT_RAW_LSTIMER3_OVF_INT_RAW_MASK);
}
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_SHIFT 4u
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_MASK 0x00000010u
static inline uint32_t ledc_int_raw_get_duty_chng_end_lsch0_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_MASK) >> LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_duty_chng_end_lsch0_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_MASK) | (value << LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_SHIFT & LEDC_INT_RAW_DUTY_CHNG_END_LSCH0_INT_RAW_MASK);
}
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_SHIFT 5u
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_MASK 0x00000020u
static inline uint32_t ledc_int_raw_get_duty_chng_end_lsch1_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_MASK) >> LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_duty_chng_end_lsch1_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_MASK) | (value << LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_SHIFT & LEDC_INT_RAW_DUTY_CHNG_END_LSCH1_INT_RAW_MASK);
}
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_SHIFT 6u
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_MASK 0x00000040u
static inline uint32_t ledc_int_raw_get_duty_chng_end_lsch2_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_MASK) >> LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_duty_chng_end_lsch2_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_MASK) | (value << LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_SHIFT & LEDC_INT_RAW_DUTY_CHNG_END_LSCH2_INT_RAW_MASK);
}
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_SHIFT 7u
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_MASK 0x00000080u
static inline uint32_t ledc_int_raw_get_duty_chng_end_lsch3_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_MASK) >> LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_duty_chng_end_lsch3_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_MASK) | (value << LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_SHIFT & LEDC_INT_RAW_DUTY_CHNG_END_LSCH3_INT_RAW_MASK);
}
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_SHIFT 8u
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_MASK 0x00000100u
static inline uint32_t ledc_int_raw_get_duty_chng_end_lsch4_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_MASK) >> LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_duty_chng_end_lsch4_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_MASK) | (value << LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_SHIFT & LEDC_INT_RAW_DUTY_CHNG_END_LSCH4_INT_RAW_MASK);
}
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_SHIFT 9u
#define LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_MASK 0x00000200u
static inline uint32_t ledc_int_raw_get_duty_chng_end_lsch5_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_MASK) >> LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_duty_chng_end_lsch5_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_MASK) | (value << LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_SHIFT & LEDC_INT_RAW_DUTY_CHNG_END_LSCH5_INT_RAW_MASK);
}
#define LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_SHIFT 10u
#define LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_MASK 0x00000400u
static inline uint32_t ledc_int_raw_get_ovf_cnt_lsch0_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_MASK) >> LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_ovf_cnt_lsch0_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_MASK) | (value << LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_SHIFT & LEDC_INT_RAW_OVF_CNT_LSCH0_INT_RAW_MASK);
}
#define LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_SHIFT 11u
#define LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_MASK 0x00000800u
static inline uint32_t ledc_int_raw_get_ovf_cnt_lsch1_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_MASK) >> LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_ovf_cnt_lsch1_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_MASK) | (value << LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_SHIFT & LEDC_INT_RAW_OVF_CNT_LSCH1_INT_RAW_MASK);
}
#define LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_SHIFT 12u
#define LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_MASK 0x00001000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_lsch2_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_MASK) >> LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_ovf_cnt_lsch2_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_MASK) | (value << LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_SHIFT & LEDC_INT_RAW_OVF_CNT_LSCH2_INT_RAW_MASK);
}
#define LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_SHIFT 13u
#define LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_MASK 0x00002000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_lsch3_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_MASK) >> LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_ovf_cnt_lsch3_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_MASK) | (value << LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_SHIFT & LEDC_INT_RAW_OVF_CNT_LSCH3_INT_RAW_MASK);
}
#define LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_SHIFT 14u
#define LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_MASK 0x00004000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_lsch4_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_MASK) >> LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_ovf_cnt_lsch4_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_MASK) | (value << LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_SHIFT & LEDC_INT_RAW_OVF_CNT_LSCH4_INT_RAW_MASK);
}
#define LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_SHIFT 15u
#define LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_MASK 0x00008000u
static inline uint32_t ledc_int_raw_get_ovf_cnt_lsch5_int_raw(uint32_t reg)
{
    return (reg & LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_MASK) >> LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_SHIFT;
}
static inline uint32_t ledc_int_raw_set_ovf_cnt_lsch5_int_raw(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_MASK) | (value << LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_SHIFT & LEDC_INT_RAW_OVF_CNT_LSCH5_INT_RAW_MASK);
}
#define LEDC_INT_ST_OFFSET 0xc4u
#define LEDC_INT_ST_RESET 0x00000000u
#define LEDC_INT_ST_LSTIMER0_OVF_INT_ST_SHIFT 0u
#define LEDC_INT_ST_LSTIMER0_OVF_INT_ST_MASK 0x00000001u
static inline uint32_t ledc_int_st_get_lstimer0_ovf_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_LSTIMER0_OVF_INT_ST_MASK) >> LEDC_INT_ST_LSTIMER0_OVF_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_lstimer0_ovf_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_LSTIMER0_OVF_INT_ST_MASK) | (value << LEDC_INT_ST_LSTIMER0_OVF_INT_ST_SHIFT & LEDC_INT_ST_LSTIMER0_OVF_INT_ST_MASK);
}
#define LEDC_INT_ST_LSTIMER1_OVF_INT_ST_SHIFT 1u
#define LEDC_INT_ST_LSTIMER1_OVF_INT_ST_MASK 0x00000002u
static inline uint32_t ledc_int_st_get_lstimer1_ovf_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_LSTIMER1_OVF_INT_ST_MASK) >> LEDC_INT_ST_LSTIMER1_OVF_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_lstimer1_ovf_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_LSTIMER1_OVF_INT_ST_MASK) | (value << LEDC_INT_ST_LSTIMER1_OVF_INT_ST_SHIFT & LEDC_INT_ST_LSTIMER1_OVF_INT_ST_MASK);
}
#define LEDC_INT_ST_LSTIMER2_OVF_INT_ST_SHIFT 2u
#define LEDC_INT_ST_LSTIMER2_OVF_INT_ST_MASK 0x00000004u
static inline uint32_t ledc_int_st_get_lstimer2_ovf_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_LSTIMER2_OVF_INT_ST_MASK) >> LEDC_INT_ST_LSTIMER2_OVF_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_lstimer2_ovf_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_LSTIMER2_OVF_INT_ST_MASK) | (value << LEDC_INT_ST_LSTIMER2_OVF_INT_ST_SHIFT & LEDC_INT_ST_LSTIMER2_OVF_INT_ST_MASK);
}
#define LEDC_INT_ST_LSTIMER3_OVF_INT_ST_SHIFT 3u
#define LEDC_INT_ST_LSTIMER3_OVF_INT_ST_MASK 0x00000008u
static inline uint32_t ledc_int_st_get_lstimer3_ovf_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_LSTIMER3_OVF_INT_ST_MASK) >> LEDC_INT_ST_LSTIMER3_OVF_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_lstimer3_ovf_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_LSTIMER3_OVF_INT_ST_MASK) | (value << LEDC_INT_ST_LSTIMER3_OVF_INT_ST_SHIFT & LEDC_INT_ST_LSTIMER3_OVF_INT_ST_MASK);
}
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_SHIFT 4u
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_MASK 0x00000010u
static inline uint32_t ledc_int_st_get_duty_chng_end_lsch0_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_MASK) >> LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_duty_chng_end_lsch0_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_MASK) | (value << LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_SHIFT & LEDC_INT_ST_DUTY_CHNG_END_LSCH0_INT_ST_MASK);
}
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_SHIFT 5u
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_MASK 0x00000020u
static inline uint32_t ledc_int_st_get_duty_chng_end_lsch1_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_MASK) >> LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_duty_chng_end_lsch1_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_MASK) | (value << LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_SHIFT & LEDC_INT_ST_DUTY_CHNG_END_LSCH1_INT_ST_MASK);
}
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_SHIFT 6u
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_MASK 0x00000040u
static inline uint32_t ledc_int_st_get_duty_chng_end_lsch2_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_MASK) >> LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_duty_chng_end_lsch2_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_MASK) | (value << LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_SHIFT & LEDC_INT_ST_DUTY_CHNG_END_LSCH2_INT_ST_MASK);
}
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_SHIFT 7u
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_MASK 0x00000080u
static inline uint32_t ledc_int_st_get_duty_chng_end_lsch3_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_MASK) >> LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_duty_chng_end_lsch3_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_MASK) | (value << LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_SHIFT & LEDC_INT_ST_DUTY_CHNG_END_LSCH3_INT_ST_MASK);
}
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_SHIFT 8u
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_MASK 0x00000100u
static inline uint32_t ledc_int_st_get_duty_chng_end_lsch4_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_MASK) >> LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_duty_chng_end_lsch4_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_MASK) | (value << LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_SHIFT & LEDC_INT_ST_DUTY_CHNG_END_LSCH4_INT_ST_MASK);
}
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_SHIFT 9u
#define LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_MASK 0x00000200u
static inline uint32_t ledc_int_st_get_duty_chng_end_lsch5_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_MASK) >> LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_duty_chng_end_lsch5_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_MASK) | (value << LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_SHIFT & LEDC_INT_ST_DUTY_CHNG_END_LSCH5_INT_ST_MASK);
}
#define LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_SHIFT 10u
#define LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_MASK 0x00000400u
static inline uint32_t ledc_int_st_get_ovf_cnt_lsch0_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_MASK) >> LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_ovf_cnt_lsch0_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_MASK) | (value << LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_SHIFT & LEDC_INT_ST_OVF_CNT_LSCH0_INT_ST_MASK);
}
#define LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_SHIFT 11u
#define LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_MASK 0x00000800u
static inline uint32_t ledc_int_st_get_ovf_cnt_lsch1_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_MASK) >> LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_ovf_cnt_lsch1_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_MASK) | (value << LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_SHIFT & LEDC_INT_ST_OVF_CNT_LSCH1_INT_ST_MASK);
}
#define LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_SHIFT 12u
#define LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_MASK 0x00001000u
static inline uint32_t ledc_int_st_get_ovf_cnt_lsch2_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_MASK) >> LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_ovf_cnt_lsch2_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_MASK) | (value << LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_SHIFT & LEDC_INT_ST_OVF_CNT_LSCH2_INT_ST_MASK);
}
#define LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_SHIFT 13u
#define LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_MASK 0x00002000u
static inline uint32_t ledc_int_st_get_ovf_cnt_lsch3_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_MASK) >> LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_ovf_cnt_lsch3_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_MASK) | (value << LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_SHIFT & LEDC_INT_ST_OVF_CNT_LSCH3_INT_ST_MASK);
}
#define LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_SHIFT 14u
#define LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_MASK 0x00004000u
static inline uint32_t ledc_int_st_get_ovf_cnt_lsch4_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_MASK) >> LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_ovf_cnt_lsch4_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_MASK) | (value << LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_SHIFT & LEDC_INT_ST_OVF_CNT_LSCH4_INT_ST_MASK);
}
#define LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_SHIFT 15u
#define LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_MASK 0x00008000u
static inline uint32_t ledc_int_st_get_ovf_cnt_lsch5_int_st(uint32_t reg)
{
    return (reg & LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_MASK) >> LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_SHIFT;
}
static inline uint32_t ledc_int_st_set_ovf_cnt_lsch5_int_st(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_MASK) | (value << LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_SHIFT & LEDC_INT_ST_OVF_CNT_LSCH5_INT_ST_MASK);
}
#define LEDC_INT_ENA_OFFSET 0xc8u
#define LEDC_INT_ENA_RESET 0x00000000u
#define LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_SHIFT 0u
#define LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_MASK 0x00000001u
static inline uint32_t ledc_int_ena_get_lstimer0_ovf_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_MASK) >> LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_lstimer0_ovf_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_MASK) | (value << LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_SHIFT & LEDC_INT_ENA_LSTIMER0_OVF_INT_ENA_MASK);
}
#define LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_SHIFT 1u
#define LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_MASK 0x00000002u
static inline uint32_t ledc_int_ena_get_lstimer1_ovf_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_MASK) >> LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_lstimer1_ovf_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_MASK) | (value << LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_SHIFT & LEDC_INT_ENA_LSTIMER1_OVF_INT_ENA_MASK);
}
#define LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_SHIFT 2u
#define LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_MASK 0x00000004u
static inline uint32_t ledc_int_ena_get_lstimer2_ovf_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_MASK) >> LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_lstimer2_ovf_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_MASK) | (value << LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_SHIFT & LEDC_INT_ENA_LSTIMER2_OVF_INT_ENA_MASK);
}
#define LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_SHIFT 3u
#define LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_MASK 0x00000008u
static inline uint32_t ledc_int_ena_get_lstimer3_ovf_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_MASK) >> LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_lstimer3_ovf_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_MASK) | (value << LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_SHIFT & LEDC_INT_ENA_LSTIMER3_OVF_INT_ENA_MASK);
}
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_SHIFT 4u
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_MASK 0x00000010u
static inline uint32_t ledc_int_ena_get_duty_chng_end_lsch0_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_MASK) >> LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_duty_chng_end_lsch0_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_MASK) | (value << LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_SHIFT & LEDC_INT_ENA_DUTY_CHNG_END_LSCH0_INT_ENA_MASK);
}
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_SHIFT 5u
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_MASK 0x00000020u
static inline uint32_t ledc_int_ena_get_duty_chng_end_lsch1_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_MASK) >> LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_duty_chng_end_lsch1_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_MASK) | (value << LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_SHIFT & LEDC_INT_ENA_DUTY_CHNG_END_LSCH1_INT_ENA_MASK);
}
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_SHIFT 6u
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_MASK 0x00000040u
static inline uint32_t ledc_int_ena_get_duty_chng_end_lsch2_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_MASK) >> LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_duty_chng_end_lsch2_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_MASK) | (value << LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_SHIFT & LEDC_INT_ENA_DUTY_CHNG_END_LSCH2_INT_ENA_MASK);
}
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_SHIFT 7u
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_MASK 0x00000080u
static inline uint32_t ledc_int_ena_get_duty_chng_end_lsch3_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_MASK) >> LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_duty_chng_end_lsch3_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_MASK) | (value << LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_SHIFT & LEDC_INT_ENA_DUTY_CHNG_END_LSCH3_INT_ENA_MASK);
}
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_SHIFT 8u
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_MASK 0x00000100u
static inline uint32_t ledc_int_ena_get_duty_chng_end_lsch4_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_MASK) >> LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_duty_chng_end_lsch4_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_MASK) | (value << LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_SHIFT & LEDC_INT_ENA_DUTY_CHNG_END_LSCH4_INT_ENA_MASK);
}
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_SHIFT 9u
#define LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_MASK 0x00000200u
static inline uint32_t ledc_int_ena_get_duty_chng_end_lsch5_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_MASK) >> LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_duty_chng_end_lsch5_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_MASK) | (value << LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_SHIFT & LEDC_INT_ENA_DUTY_CHNG_END_LSCH5_INT_ENA_MASK);
}
#define LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_SHIFT 10u
#define LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_MASK 0x00000400u
static inline uint32_t ledc_int_ena_get_ovf_cnt_lsch0_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_MASK) >> LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_ovf_cnt_lsch0_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_MASK) | (value << LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_SHIFT & LEDC_INT_ENA_OVF_CNT_LSCH0_INT_ENA_MASK);
}
#define LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_SHIFT 11u
#define LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_MASK 0x00000800u
static inline uint32_t ledc_int_ena_get_ovf_cnt_lsch1_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_MASK) >> LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_ovf_cnt_lsch1_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_MASK) | (value << LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_SHIFT & LEDC_INT_ENA_OVF_CNT_LSCH1_INT_ENA_MASK);
}
#define LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_SHIFT 12u
#define LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_MASK 0x00001000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_lsch2_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_MASK) >> LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_ovf_cnt_lsch2_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_MASK) | (value << LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_SHIFT & LEDC_INT_ENA_OVF_CNT_LSCH2_INT_ENA_MASK);
}
#define LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_SHIFT 13u
#define LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_MASK 0x00002000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_lsch3_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_MASK) >> LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_ovf_cnt_lsch3_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_MASK) | (value << LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_SHIFT & LEDC_INT_ENA_OVF_CNT_LSCH3_INT_ENA_MASK);
}
#define LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_SHIFT 14u
#define LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_MASK 0x00004000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_lsch4_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_MASK) >> LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_ovf_cnt_lsch4_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_MASK) | (value << LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_SHIFT & LEDC_INT_ENA_OVF_CNT_LSCH4_INT_ENA_MASK);
}
#define LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_SHIFT 15u
#define LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_MASK 0x00008000u
static inline uint32_t ledc_int_ena_get_ovf_cnt_lsch5_int_ena(uint32_t reg)
{
    return (reg & LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_MASK) >> LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_SHIFT;
}
static inline uint32_t ledc_int_ena_set_ovf_cnt_lsch5_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_MASK) | (value << LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_SHIFT & LEDC_INT_ENA_OVF_CNT_LSCH5_INT_ENA_MASK);
}
#define LEDC_INT_CLR_OFFSET 0xccu
#define LEDC_INT_CLR_RESET 0x00000000u
#define LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_SHIFT 0u
#define LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_MASK 0x00000001u
static inline uint32_t ledc_int_clr_get_lstimer0_ovf_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_MASK) >> LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_lstimer0_ovf_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_MASK) | (value << LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_SHIFT & LEDC_INT_CLR_LSTIMER0_OVF_INT_CLR_MASK);
}
#define LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_SHIFT 1u
#define LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_MASK 0x00000002u
static inline uint32_t ledc_int_clr_get_lstimer1_ovf_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_MASK) >> LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_lstimer1_ovf_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_MASK) | (value << LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_SHIFT & LEDC_INT_CLR_LSTIMER1_OVF_INT_CLR_MASK);
}
#define LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_SHIFT 2u
#define LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_MASK 0x00000004u
static inline uint32_t ledc_int_clr_get_lstimer2_ovf_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_MASK) >> LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_lstimer2_ovf_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_MASK) | (value << LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_SHIFT & LEDC_INT_CLR_LSTIMER2_OVF_INT_CLR_MASK);
}
#define LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_SHIFT 3u
#define LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_MASK 0x00000008u
static inline uint32_t ledc_int_clr_get_lstimer3_ovf_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_MASK) >> LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_lstimer3_ovf_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_MASK) | (value << LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_SHIFT & LEDC_INT_CLR_LSTIMER3_OVF_INT_CLR_MASK);
}
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_SHIFT 4u
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_MASK 0x00000010u
static inline uint32_t ledc_int_clr_get_duty_chng_end_lsch0_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_MASK) >> LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_duty_chng_end_lsch0_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_MASK) | (value << LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_SHIFT & LEDC_INT_CLR_DUTY_CHNG_END_LSCH0_INT_CLR_MASK);
}
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_SHIFT 5u
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_MASK 0x00000020u
static inline uint32_t ledc_int_clr_get_duty_chng_end_lsch1_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_MASK) >> LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_duty_chng_end_lsch1_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_MASK) | (value << LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_SHIFT & LEDC_INT_CLR_DUTY_CHNG_END_LSCH1_INT_CLR_MASK);
}
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_SHIFT 6u
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_MASK 0x00000040u
static inline uint32_t ledc_int_clr_get_duty_chng_end_lsch2_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_MASK) >> LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_duty_chng_end_lsch2_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_MASK) | (value << LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_SHIFT & LEDC_INT_CLR_DUTY_CHNG_END_LSCH2_INT_CLR_MASK);
}
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_SHIFT 7u
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_MASK 0x00000080u
static inline uint32_t ledc_int_clr_get_duty_chng_end_lsch3_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_MASK) >> LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_duty_chng_end_lsch3_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_MASK) | (value << LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_SHIFT & LEDC_INT_CLR_DUTY_CHNG_END_LSCH3_INT_CLR_MASK);
}
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_SHIFT 8u
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_MASK 0x00000100u
static inline uint32_t ledc_int_clr_get_duty_chng_end_lsch4_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_MASK) >> LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_duty_chng_end_lsch4_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_MASK) | (value << LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_SHIFT & LEDC_INT_CLR_DUTY_CHNG_END_LSCH4_INT_CLR_MASK);
}
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_SHIFT 9u
#define LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_MASK 0x00000200u
static inline uint32_t ledc_int_clr_get_duty_chng_end_lsch5_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_MASK) >> LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_duty_chng_end_lsch5_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_MASK) | (value << LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_SHIFT & LEDC_INT_CLR_DUTY_CHNG_END_LSCH5_INT_CLR_MASK);
}
#define LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_SHIFT 10u
#define LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_MASK 0x00000400u
static inline uint32_t ledc_int_clr_get_ovf_cnt_lsch0_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_MASK) >> LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_ovf_cnt_lsch0_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_MASK) | (value << LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_SHIFT & LEDC_INT_CLR_OVF_CNT_LSCH0_INT_CLR_MASK);
}
#define LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_SHIFT 11u
#define LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_MASK 0x00000800u
static inline uint32_t ledc_int_clr_get_ovf_cnt_lsch1_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_MASK) >> LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_ovf_cnt_lsch1_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_MASK) | (value << LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_SHIFT & LEDC_INT_CLR_OVF_CNT_LSCH1_INT_CLR_MASK);
}
#define LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_SHIFT 12u
#define LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_MASK 0x00001000u
static inline uint32_t ledc_int_clr_get_ovf_cnt_lsch2_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_MASK) >> LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_ovf_cnt_lsch2_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_MASK) | (value << LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_SHIFT & LEDC_INT_CLR_OVF_CNT_LSCH2_INT_CLR_MASK);
}
#define LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_SHIFT 13u
#define LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_MASK 0x00002000u
static inline uint32_t ledc_int_clr_get_ovf_cnt_lsch3_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_MASK) >> LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_ovf_cnt_lsch3_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_MASK) | (value << LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_SHIFT & LEDC_INT_CLR_OVF_CNT_LSCH3_INT_CLR_MASK);
}
#define LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_SHIFT 14u
#define LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_MASK 0x00004000u
static inline uint32_t ledc_int_clr_get_ovf_cnt_lsch4_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_MASK) >> LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_ovf_cnt_lsch4_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_MASK) | (value << LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_SHIFT & LEDC_INT_CLR_OVF_CNT_LSCH4_INT_CLR_MASK);
}
#define LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_SHIFT 15u
#define LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_MASK 0x00008000u
static inline uint32_t ledc_int_clr_get_ovf_cnt_lsch5_int_clr(uint32_t reg)
{
    return (reg & LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_MASK) >> LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_SHIFT;
}
static inline uint32_t ledc_int_clr_set_ovf_cnt_lsch5_int_clr(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_MASK) | (value << LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_SHIFT & LEDC_INT_CLR_OVF_CNT_LSCH5_INT_CLR_MASK);
}
#define LEDC_CONF_OFFSET 0xd0u
#define LEDC_CONF_RESET 0x00000000u
#define LEDC_CONF_APB_CLK_SEL_SHIFT 0u
#define LEDC_CONF_APB_CLK_SEL_MASK 0x00000003u
static inline uint32_t ledc_conf_get_apb_clk_sel(uint32_t reg)
{
    return (reg & LEDC_CONF_APB_CLK_SEL_MASK) >> LEDC_CONF_APB_CLK_SEL_SHIFT;
}
static inline uint32_t ledc_conf_set_apb_clk_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CONF_APB_CLK_SEL_MASK) | (value << LEDC_CONF_APB_CLK_SEL_SHIFT & LEDC_CONF_APB_CLK_SEL_MASK);
}
#define LEDC_CONF_CLK_EN_SHIFT 31u
#define LEDC_CONF_CLK_EN_MASK 0x80000000u
static inline uint32_t ledc_conf_get_clk_en(uint32_t reg)
{
    return (reg & LEDC_CONF_CLK_EN_MASK) >> LEDC_CONF_CLK_EN_SHIFT;
}
static inline uint32_t ledc_conf_set_clk_en(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_CONF_CLK_EN_MASK) | (value << LEDC_CONF_CLK_EN_SHIFT & LEDC_CONF_CLK_EN_MASK);
}
#define LEDC_DATE_OFFSET 0xfcu
#define LEDC_DATE_RESET 0x19061700u
#define LEDC_DATE_LEDC_DATE_SHIFT 0u
#define LEDC_DATE_LEDC_DATE_MASK 0xffffffffu
static inline uint32_t ledc_date_get_ledc_date(uint32_t reg)
{
    return (reg & LEDC_DATE_LEDC_DATE_MASK) >> LEDC_DATE_LEDC_DATE_SHIFT;
}
static inline uint32_t ledc_date_set_ledc_date(uint32_t reg, uint32_t value)
{
    return (reg & ~LEDC_DATE_LEDC_DATE_MASK) | (value << LEDC_DATE_LEDC_DATE_SHIFT & LEDC_DATE_LEDC_DATE_MASK);
}

// clang-format on
#endif
