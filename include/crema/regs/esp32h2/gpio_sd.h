/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_GPIO_SD_H
#define CREMA_REGS_ESP32H2_GPIO_SD_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct gpio_sd_regs {
    volatile uint32_t sigmadelta[4]; /* 0x0 */
    uint32_t reserved_10[4];
    volatile uint32_t clock_gate; /* 0x20 */
    volatile uint32_t sigmadelta_misc; /* 0x24 */
    volatile uint32_t pad_comp_config; /* 0x28 */
    volatile uint32_t pad_comp_filter; /* 0x2c */
    volatile uint32_t glitch_filter_ch[8]; /* 0x30 */
    uint32_t reserved_50[4];
    volatile uint32_t etm_event_ch_cfg[8]; /* 0x60 */
    uint32_t reserved_80[8];
    volatile uint32_t etm_task_p0_cfg; /* 0xa0 */
    volatile uint32_t etm_task_p1_cfg; /* 0xa4 */
    volatile uint32_t etm_task_p2_cfg; /* 0xa8 */
    volatile uint32_t etm_task_p3_cfg; /* 0xac */
    volatile uint32_t etm_task_p4_cfg; /* 0xb0 */
    volatile uint32_t etm_task_p5_cfg; /* 0xb4 */
    volatile uint32_t etm_task_p6_cfg; /* 0xb8 */
    uint32_t reserved_bc[9];
    const volatile uint32_t int_raw; /* 0xe0 */
    const volatile uint32_t int_st; /* 0xe4 */
    volatile uint32_t int_ena; /* 0xe8 */
    volatile uint32_t int_clr; /* 0xec, write-only */
    uint32_t reserved_f0[3];
    volatile uint32_t version; /* 0xfc */
};
_Static_assert(offsetof(struct gpio_sd_regs, sigmadelta) == 0x0, "");
_Static_assert(offsetof(struct gpio_sd_regs, clock_gate) == 0x20, "");
_Static_assert(offsetof(struct gpio_sd_regs, sigmadelta_misc) == 0x24, "");
_Static_assert(offsetof(struct gpio_sd_regs, pad_comp_config) == 0x28, "");
_Static_assert(offsetof(struct gpio_sd_regs, pad_comp_filter) == 0x2c, "");
_Static_assert(offsetof(struct gpio_sd_regs, glitch_filter_ch) == 0x30, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_event_ch_cfg) == 0x60, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p0_cfg) == 0xa0, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p1_cfg) == 0xa4, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p2_cfg) == 0xa8, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p3_cfg) == 0xac, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p4_cfg) == 0xb0, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p5_cfg) == 0xb4, "");
_Static_assert(offsetof(struct gpio_sd_regs, etm_task_p6_cfg) == 0xb8, "");
_Static_assert(offsetof(struct gpio_sd_regs, int_raw) == 0xe0, "");
_Static_assert(offsetof(struct gpio_sd_regs, int_st) == 0xe4, "");
_Static_assert(offsetof(struct gpio_sd_regs, int_ena) == 0xe8, "");
_Static_assert(offsetof(struct gpio_sd_regs, int_clr) == 0xec, "");
_Static_assert(offsetof(struct gpio_sd_regs, version) == 0xfc, "");
_Static_assert(sizeof(struct gpio_sd_regs) == 0x100, "");

#define GPIO_SD_BASE 0x60091f00u
#define GPIO_SD ((struct gpio_sd_regs *)(uintptr_t)GPIO_SD_BASE)

#define GPIO_SD_SIGMADELTA_OFFSET 0x0u
#define GPIO_SD_SIGMADELTA_RESET 0x0000ff00u
#define GPIO_SD_SIGMADELTA_COUNT 4u
#define GPIO_SD_SIGMADELTA_STRIDE 0x4u
#define GPIO_SD_SIGMADELTA_SD_IN_SHIFT 0u
#define GPIO_SD_SIGMADELTA_SD_IN_MASK 0x000000ffu
static inline uint32_t gpio_sd_sigmadelta_get_sd_in(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t gpio_sd_sigmadelta_set_sd_in(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define GPIO_SD_SIGMADELTA_SD_PRESCALE_SHIFT 8u
#define GPIO_SD_SIGMADELTA_SD_PRESCALE_MASK 0x0000ff00u
static inline uint32_t gpio_sd_sigmadelta_get_sd_prescale(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t gpio_sd_sigmadelta_set_sd_prescale(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define GPIO_SD_CLOCK_GATE_OFFSET 0x20u
#define GPIO_SD_CLOCK_GATE_RESET 0x00000000u
#define GPIO_SD_CLOCK_GATE_CLK_EN_SHIFT 0u
#define GPIO_SD_CLOCK_GATE_CLK_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_clock_gate_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_clock_gate_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define GPIO_SD_SIGMADELTA_MISC_OFFSET 0x24u
#define GPIO_SD_SIGMADELTA_MISC_RESET 0x00000000u
#define GPIO_SD_SIGMADELTA_MISC_FUNCTION_CLK_EN_SHIFT 30u
#define GPIO_SD_SIGMADELTA_MISC_FUNCTION_CLK_EN_MASK 0x40000000u
static inline uint32_t gpio_sd_sigmadelta_misc_get_function_clk_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t gpio_sd_sigmadelta_misc_set_function_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define GPIO_SD_SIGMADELTA_MISC_SPI_SWAP_SHIFT 31u
#define GPIO_SD_SIGMADELTA_MISC_SPI_SWAP_MASK 0x80000000u
static inline uint32_t gpio_sd_sigmadelta_misc_get_spi_swap(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t gpio_sd_sigmadelta_misc_set_spi_swap(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define GPIO_SD_PAD_COMP_CONFIG_OFFSET 0x28u
#define GPIO_SD_PAD_COMP_CONFIG_RESET 0x00000000u
#define GPIO_SD_PAD_COMP_CONFIG_XPD_COMP_SHIFT 0u
#define GPIO_SD_PAD_COMP_CONFIG_XPD_COMP_MASK 0x00000001u
static inline uint32_t gpio_sd_pad_comp_config_get_xpd_comp(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_pad_comp_config_set_xpd_comp(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_PAD_COMP_CONFIG_MODE_COMP_SHIFT 1u
#define GPIO_SD_PAD_COMP_CONFIG_MODE_COMP_MASK 0x00000002u
static inline uint32_t gpio_sd_pad_comp_config_get_mode_comp(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t gpio_sd_pad_comp_config_set_mode_comp(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define GPIO_SD_PAD_COMP_CONFIG_DREF_COMP_SHIFT 2u
#define GPIO_SD_PAD_COMP_CONFIG_DREF_COMP_MASK 0x0000001cu
static inline uint32_t gpio_sd_pad_comp_config_get_dref_comp(uint32_t reg) { return reg >> 2 & 0x7u; }
static inline uint32_t gpio_sd_pad_comp_config_set_dref_comp(uint32_t reg, uint32_t v) { return (reg & 0xffffffe3u) | (v << 2 & 0x1cu); }
#define GPIO_SD_PAD_COMP_CONFIG_ZERO_DET_MODE_SHIFT 5u
#define GPIO_SD_PAD_COMP_CONFIG_ZERO_DET_MODE_MASK 0x00000060u
static inline uint32_t gpio_sd_pad_comp_config_get_zero_det_mode(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t gpio_sd_pad_comp_config_set_zero_det_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }

#define GPIO_SD_PAD_COMP_FILTER_OFFSET 0x2cu
#define GPIO_SD_PAD_COMP_FILTER_RESET 0x00000000u
#define GPIO_SD_PAD_COMP_FILTER_ZERO_DET_FILTER_CNT_SHIFT 0u
#define GPIO_SD_PAD_COMP_FILTER_ZERO_DET_FILTER_CNT_MASK 0xffffffffu

#define GPIO_SD_GLITCH_FILTER_CH_OFFSET 0x30u
#define GPIO_SD_GLITCH_FILTER_CH_RESET 0x00000000u
#define GPIO_SD_GLITCH_FILTER_CH_COUNT 8u
#define GPIO_SD_GLITCH_FILTER_CH_STRIDE 0x4u
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_EN_SHIFT 0u
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_glitch_filter_ch_get_filter_ch0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_glitch_filter_ch_set_filter_ch0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_INPUT_IO_NUM_SHIFT 1u
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_INPUT_IO_NUM_MASK 0x0000007eu
static inline uint32_t gpio_sd_glitch_filter_ch_get_filter_ch0_input_io_num(uint32_t reg) { return reg >> 1 & 0x3fu; }
static inline uint32_t gpio_sd_glitch_filter_ch_set_filter_ch0_input_io_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff81u) | (v << 1 & 0x7eu); }
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_WINDOW_THRES_SHIFT 7u
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_WINDOW_THRES_MASK 0x00001f80u
static inline uint32_t gpio_sd_glitch_filter_ch_get_filter_ch0_window_thres(uint32_t reg) { return reg >> 7 & 0x3fu; }
static inline uint32_t gpio_sd_glitch_filter_ch_set_filter_ch0_window_thres(uint32_t reg, uint32_t v) { return (reg & 0xffffe07fu) | (v << 7 & 0x1f80u); }
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_WINDOW_WIDTH_SHIFT 13u
#define GPIO_SD_GLITCH_FILTER_CH_FILTER_CH0_WINDOW_WIDTH_MASK 0x0007e000u
static inline uint32_t gpio_sd_glitch_filter_ch_get_filter_ch0_window_width(uint32_t reg) { return reg >> 13 & 0x3fu; }
static inline uint32_t gpio_sd_glitch_filter_ch_set_filter_ch0_window_width(uint32_t reg, uint32_t v) { return (reg & 0xfff81fffu) | (v << 13 & 0x7e000u); }

#define GPIO_SD_ETM_EVENT_CH_CFG_OFFSET 0x60u
#define GPIO_SD_ETM_EVENT_CH_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_EVENT_CH_CFG_COUNT 8u
#define GPIO_SD_ETM_EVENT_CH_CFG_STRIDE 0x4u
#define GPIO_SD_ETM_EVENT_CH_CFG_ETM_CH0_EVENT_SEL_SHIFT 0u
#define GPIO_SD_ETM_EVENT_CH_CFG_ETM_CH0_EVENT_SEL_MASK 0x0000001fu
static inline uint32_t gpio_sd_etm_event_ch_cfg_get_etm_ch0_event_sel(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t gpio_sd_etm_event_ch_cfg_set_etm_ch0_event_sel(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define GPIO_SD_ETM_EVENT_CH_CFG_ETM_CH0_EVENT_EN_SHIFT 7u
#define GPIO_SD_ETM_EVENT_CH_CFG_ETM_CH0_EVENT_EN_MASK 0x00000080u
static inline uint32_t gpio_sd_etm_event_ch_cfg_get_etm_ch0_event_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t gpio_sd_etm_event_ch_cfg_set_etm_ch0_event_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define GPIO_SD_ETM_TASK_P0_CFG_OFFSET 0xa0u
#define GPIO_SD_ETM_TASK_P0_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO0_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO0_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio0_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO0_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO0_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio0_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio0_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO1_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO1_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio1_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO1_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO1_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio1_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio1_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO2_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO2_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio2_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio2_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO2_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO2_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio2_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio2_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO3_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO3_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio3_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio3_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO3_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P0_CFG_ETM_TASK_GPIO3_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p0_cfg_get_etm_task_gpio3_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p0_cfg_set_etm_task_gpio3_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_ETM_TASK_P1_CFG_OFFSET 0xa4u
#define GPIO_SD_ETM_TASK_P1_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO4_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO4_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio4_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio4_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO4_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO4_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio4_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio4_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO5_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO5_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio5_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio5_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO5_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO5_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio5_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio5_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO6_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO6_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio6_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio6_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO6_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO6_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio6_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio6_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO7_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO7_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio7_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio7_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO7_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P1_CFG_ETM_TASK_GPIO7_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p1_cfg_get_etm_task_gpio7_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p1_cfg_set_etm_task_gpio7_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_ETM_TASK_P2_CFG_OFFSET 0xa8u
#define GPIO_SD_ETM_TASK_P2_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO8_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO8_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio8_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio8_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO8_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO8_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio8_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio8_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO9_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO9_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio9_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio9_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO9_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO9_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio9_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio9_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO10_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO10_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio10_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio10_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO10_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO10_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio10_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio10_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO11_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO11_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio11_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio11_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO11_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P2_CFG_ETM_TASK_GPIO11_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p2_cfg_get_etm_task_gpio11_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p2_cfg_set_etm_task_gpio11_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_ETM_TASK_P3_CFG_OFFSET 0xacu
#define GPIO_SD_ETM_TASK_P3_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO12_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO12_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio12_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio12_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO12_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO12_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio12_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio12_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO13_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO13_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio13_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio13_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO13_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO13_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio13_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio13_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO14_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO14_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio14_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio14_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO14_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO14_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio14_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio14_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO15_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO15_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio15_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio15_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO15_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P3_CFG_ETM_TASK_GPIO15_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p3_cfg_get_etm_task_gpio15_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p3_cfg_set_etm_task_gpio15_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_ETM_TASK_P4_CFG_OFFSET 0xb0u
#define GPIO_SD_ETM_TASK_P4_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO16_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO16_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio16_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio16_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO16_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO16_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio16_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio16_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO17_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO17_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio17_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio17_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO17_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO17_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio17_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio17_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO18_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO18_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio18_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio18_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO18_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO18_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio18_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio18_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO19_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO19_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio19_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio19_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO19_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P4_CFG_ETM_TASK_GPIO19_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p4_cfg_get_etm_task_gpio19_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p4_cfg_set_etm_task_gpio19_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_ETM_TASK_P5_CFG_OFFSET 0xb4u
#define GPIO_SD_ETM_TASK_P5_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO20_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO20_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio20_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio20_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO20_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO20_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio20_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio20_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO21_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO21_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio21_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio21_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO21_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO21_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio21_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio21_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO22_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO22_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio22_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio22_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO22_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO22_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio22_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio22_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO23_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO23_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio23_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio23_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO23_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P5_CFG_ETM_TASK_GPIO23_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p5_cfg_get_etm_task_gpio23_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p5_cfg_set_etm_task_gpio23_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_ETM_TASK_P6_CFG_OFFSET 0xb8u
#define GPIO_SD_ETM_TASK_P6_CFG_RESET 0x00000000u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO24_EN_SHIFT 0u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO24_EN_MASK 0x00000001u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio24_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio24_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO24_SEL_SHIFT 1u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO24_SEL_MASK 0x0000000eu
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio24_sel(uint32_t reg) { return reg >> 1 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio24_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffff1u) | (v << 1 & 0xeu); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO25_EN_SHIFT 8u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO25_EN_MASK 0x00000100u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio25_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio25_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO25_SEL_SHIFT 9u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO25_SEL_MASK 0x00000e00u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio25_sel(uint32_t reg) { return reg >> 9 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio25_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff1ffu) | (v << 9 & 0xe00u); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO26_EN_SHIFT 16u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO26_EN_MASK 0x00010000u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio26_en(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio26_en(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO26_SEL_SHIFT 17u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO26_SEL_MASK 0x000e0000u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio26_sel(uint32_t reg) { return reg >> 17 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio26_sel(uint32_t reg, uint32_t v) { return (reg & 0xfff1ffffu) | (v << 17 & 0xe0000u); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO27_EN_SHIFT 24u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO27_EN_MASK 0x01000000u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio27_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio27_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO27_SEL_SHIFT 25u
#define GPIO_SD_ETM_TASK_P6_CFG_ETM_TASK_GPIO27_SEL_MASK 0x0e000000u
static inline uint32_t gpio_sd_etm_task_p6_cfg_get_etm_task_gpio27_sel(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t gpio_sd_etm_task_p6_cfg_set_etm_task_gpio27_sel(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }

#define GPIO_SD_INT_RAW_OFFSET 0xe0u
#define GPIO_SD_INT_RAW_RESET 0x00000000u
#define GPIO_SD_INT_RAW_PAD_COMP_INT_RAW_SHIFT 0u
#define GPIO_SD_INT_RAW_PAD_COMP_INT_RAW_MASK 0x00000001u
static inline uint32_t gpio_sd_int_raw_get_pad_comp_int_raw(uint32_t reg) { return reg & 0x1u; }

#define GPIO_SD_INT_ST_OFFSET 0xe4u
#define GPIO_SD_INT_ST_RESET 0x00000000u
#define GPIO_SD_INT_ST_PAD_COMP_INT_ST_SHIFT 0u
#define GPIO_SD_INT_ST_PAD_COMP_INT_ST_MASK 0x00000001u
static inline uint32_t gpio_sd_int_st_get_pad_comp_int_st(uint32_t reg) { return reg & 0x1u; }

#define GPIO_SD_INT_ENA_OFFSET 0xe8u
#define GPIO_SD_INT_ENA_RESET 0x00000000u
#define GPIO_SD_INT_ENA_PAD_COMP_INT_ENA_SHIFT 0u
#define GPIO_SD_INT_ENA_PAD_COMP_INT_ENA_MASK 0x00000001u
static inline uint32_t gpio_sd_int_ena_get_pad_comp_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t gpio_sd_int_ena_set_pad_comp_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define GPIO_SD_INT_CLR_OFFSET 0xecu
#define GPIO_SD_INT_CLR_RESET 0x00000000u
#define GPIO_SD_INT_CLR_PAD_COMP_INT_CLR_SHIFT 0u
#define GPIO_SD_INT_CLR_PAD_COMP_INT_CLR_MASK 0x00000001u
static inline uint32_t gpio_sd_int_clr_set_pad_comp_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define GPIO_SD_VERSION_OFFSET 0xfcu
#define GPIO_SD_VERSION_RESET 0x02208120u
#define GPIO_SD_VERSION_GPIO_SD_DATE_SHIFT 0u
#define GPIO_SD_VERSION_GPIO_SD_DATE_MASK 0x0fffffffu
static inline uint32_t gpio_sd_version_get_gpio_sd_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t gpio_sd_version_set_gpio_sd_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
