/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_MODEM_LPCON_H
#define CREMA_REGS_ESP32H2_MODEM_LPCON_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct modem_lpcon_regs {
    volatile uint32_t test_conf; /* 0x0 */
    volatile uint32_t coex_lp_clk_conf; /* 0x4 */
    volatile uint32_t clk_conf; /* 0x8 */
    volatile uint32_t clk_conf_force_on; /* 0xc */
    volatile uint32_t tick_conf; /* 0x10 */
    volatile uint32_t rst_conf; /* 0x14, write-only */
    volatile uint32_t mem_conf; /* 0x18 */
    volatile uint32_t date; /* 0x1c */
};
_Static_assert(offsetof(struct modem_lpcon_regs, test_conf) == 0x0, "");
_Static_assert(offsetof(struct modem_lpcon_regs, coex_lp_clk_conf) == 0x4, "");
_Static_assert(offsetof(struct modem_lpcon_regs, clk_conf) == 0x8, "");
_Static_assert(offsetof(struct modem_lpcon_regs, clk_conf_force_on) == 0xc, "");
_Static_assert(offsetof(struct modem_lpcon_regs, tick_conf) == 0x10, "");
_Static_assert(offsetof(struct modem_lpcon_regs, rst_conf) == 0x14, "");
_Static_assert(offsetof(struct modem_lpcon_regs, mem_conf) == 0x18, "");
_Static_assert(offsetof(struct modem_lpcon_regs, date) == 0x1c, "");
_Static_assert(sizeof(struct modem_lpcon_regs) == 0x20, "");

#define MODEM_LPCON_BASE 0x600ad000u
#define MODEM_LPCON ((struct modem_lpcon_regs *)(uintptr_t)MODEM_LPCON_BASE)

#define MODEM_LPCON_TEST_CONF_OFFSET 0x0u
#define MODEM_LPCON_TEST_CONF_RESET 0x00000000u
#define MODEM_LPCON_TEST_CONF_CLK_EN_SHIFT 0u
#define MODEM_LPCON_TEST_CONF_CLK_EN_MASK 0x00000001u
static inline uint32_t modem_lpcon_test_conf_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_lpcon_test_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define MODEM_LPCON_COEX_LP_CLK_CONF_OFFSET 0x4u
#define MODEM_LPCON_COEX_LP_CLK_CONF_RESET 0x00000000u
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_OSC_SLOW_SHIFT 0u
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_OSC_SLOW_MASK 0x00000001u
static inline uint32_t modem_lpcon_coex_lp_clk_conf_get_clk_coex_lp_sel_osc_slow(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t modem_lpcon_coex_lp_clk_conf_set_clk_coex_lp_sel_osc_slow(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_OSC_FAST_SHIFT 1u
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_OSC_FAST_MASK 0x00000002u
static inline uint32_t modem_lpcon_coex_lp_clk_conf_get_clk_coex_lp_sel_osc_fast(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_lpcon_coex_lp_clk_conf_set_clk_coex_lp_sel_osc_fast(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_XTAL_SHIFT 2u
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_XTAL_MASK 0x00000004u
static inline uint32_t modem_lpcon_coex_lp_clk_conf_get_clk_coex_lp_sel_xtal(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_lpcon_coex_lp_clk_conf_set_clk_coex_lp_sel_xtal(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_XTAL32K_SHIFT 3u
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_SEL_XTAL32K_MASK 0x00000008u
static inline uint32_t modem_lpcon_coex_lp_clk_conf_get_clk_coex_lp_sel_xtal32k(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t modem_lpcon_coex_lp_clk_conf_set_clk_coex_lp_sel_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_DIV_NUM_SHIFT 4u
#define MODEM_LPCON_COEX_LP_CLK_CONF_CLK_COEX_LP_DIV_NUM_MASK 0x0000fff0u
static inline uint32_t modem_lpcon_coex_lp_clk_conf_get_clk_coex_lp_div_num(uint32_t reg) { return reg >> 4 & 0xfffu; }
static inline uint32_t modem_lpcon_coex_lp_clk_conf_set_clk_coex_lp_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffff000fu) | (v << 4 & 0xfff0u); }

#define MODEM_LPCON_CLK_CONF_OFFSET 0x8u
#define MODEM_LPCON_CLK_CONF_RESET 0x00000000u
#define MODEM_LPCON_CLK_CONF_CLK_COEX_EN_SHIFT 1u
#define MODEM_LPCON_CLK_CONF_CLK_COEX_EN_MASK 0x00000002u
static inline uint32_t modem_lpcon_clk_conf_get_clk_coex_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_lpcon_clk_conf_set_clk_coex_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_LPCON_CLK_CONF_CLK_I2C_MST_EN_SHIFT 2u
#define MODEM_LPCON_CLK_CONF_CLK_I2C_MST_EN_MASK 0x00000004u
static inline uint32_t modem_lpcon_clk_conf_get_clk_i2c_mst_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_lpcon_clk_conf_set_clk_i2c_mst_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_LPCON_CLK_CONF_CLK_FE_MEM_EN_SHIFT 5u
#define MODEM_LPCON_CLK_CONF_CLK_FE_MEM_EN_MASK 0x00000020u
static inline uint32_t modem_lpcon_clk_conf_get_clk_fe_mem_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t modem_lpcon_clk_conf_set_clk_fe_mem_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define MODEM_LPCON_CLK_CONF_FORCE_ON_OFFSET 0xcu
#define MODEM_LPCON_CLK_CONF_FORCE_ON_RESET 0x00000000u
#define MODEM_LPCON_CLK_CONF_FORCE_ON_CLK_COEX_FO_SHIFT 1u
#define MODEM_LPCON_CLK_CONF_FORCE_ON_CLK_COEX_FO_MASK 0x00000002u
static inline uint32_t modem_lpcon_clk_conf_force_on_get_clk_coex_fo(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t modem_lpcon_clk_conf_force_on_set_clk_coex_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_LPCON_CLK_CONF_FORCE_ON_CLK_I2C_MST_FO_SHIFT 2u
#define MODEM_LPCON_CLK_CONF_FORCE_ON_CLK_I2C_MST_FO_MASK 0x00000004u
static inline uint32_t modem_lpcon_clk_conf_force_on_get_clk_i2c_mst_fo(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_lpcon_clk_conf_force_on_set_clk_i2c_mst_fo(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_LPCON_CLK_CONF_FORCE_ON_CLK_FE_MEM_FO_SHIFT 5u
#define MODEM_LPCON_CLK_CONF_FORCE_ON_CLK_FE_MEM_FO_MASK 0x00000020u
static inline uint32_t modem_lpcon_clk_conf_force_on_get_clk_fe_mem_fo(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t modem_lpcon_clk_conf_force_on_set_clk_fe_mem_fo(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define MODEM_LPCON_TICK_CONF_OFFSET 0x10u
#define MODEM_LPCON_TICK_CONF_RESET 0x0000001fu
#define MODEM_LPCON_TICK_CONF_PWR_TICK_TARGET_SHIFT 0u
#define MODEM_LPCON_TICK_CONF_PWR_TICK_TARGET_MASK 0x0000003fu
static inline uint32_t modem_lpcon_tick_conf_get_pwr_tick_target(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t modem_lpcon_tick_conf_set_pwr_tick_target(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define MODEM_LPCON_RST_CONF_OFFSET 0x14u
#define MODEM_LPCON_RST_CONF_RESET 0x00000000u
#define MODEM_LPCON_RST_CONF_RST_COEX_SHIFT 1u
#define MODEM_LPCON_RST_CONF_RST_COEX_MASK 0x00000002u
static inline uint32_t modem_lpcon_rst_conf_set_rst_coex(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define MODEM_LPCON_RST_CONF_RST_I2C_MST_SHIFT 2u
#define MODEM_LPCON_RST_CONF_RST_I2C_MST_MASK 0x00000004u
static inline uint32_t modem_lpcon_rst_conf_set_rst_i2c_mst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define MODEM_LPCON_MEM_CONF_OFFSET 0x18u
#define MODEM_LPCON_MEM_CONF_RESET 0x00228014u
#define MODEM_LPCON_MEM_CONF_AGC_MEM_FORCE_PU_SHIFT 2u
#define MODEM_LPCON_MEM_CONF_AGC_MEM_FORCE_PU_MASK 0x00000004u
static inline uint32_t modem_lpcon_mem_conf_get_agc_mem_force_pu(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_agc_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define MODEM_LPCON_MEM_CONF_AGC_MEM_FORCE_PD_SHIFT 3u
#define MODEM_LPCON_MEM_CONF_AGC_MEM_FORCE_PD_MASK 0x00000008u
static inline uint32_t modem_lpcon_mem_conf_get_agc_mem_force_pd(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_agc_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define MODEM_LPCON_MEM_CONF_PBUS_MEM_FORCE_PU_SHIFT 4u
#define MODEM_LPCON_MEM_CONF_PBUS_MEM_FORCE_PU_MASK 0x00000010u
static inline uint32_t modem_lpcon_mem_conf_get_pbus_mem_force_pu(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_pbus_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define MODEM_LPCON_MEM_CONF_PBUS_MEM_FORCE_PD_SHIFT 5u
#define MODEM_LPCON_MEM_CONF_PBUS_MEM_FORCE_PD_MASK 0x00000020u
static inline uint32_t modem_lpcon_mem_conf_get_pbus_mem_force_pd(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_pbus_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define MODEM_LPCON_MEM_CONF_I2C_MST_MEM_FORCE_PU_SHIFT 8u
#define MODEM_LPCON_MEM_CONF_I2C_MST_MEM_FORCE_PU_MASK 0x00000100u
static inline uint32_t modem_lpcon_mem_conf_get_i2c_mst_mem_force_pu(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_i2c_mst_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define MODEM_LPCON_MEM_CONF_I2C_MST_MEM_FORCE_PD_SHIFT 9u
#define MODEM_LPCON_MEM_CONF_I2C_MST_MEM_FORCE_PD_MASK 0x00000200u
static inline uint32_t modem_lpcon_mem_conf_get_i2c_mst_mem_force_pd(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_i2c_mst_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define MODEM_LPCON_MEM_CONF_CHAN_FREQ_MEM_FORCE_PU_SHIFT 10u
#define MODEM_LPCON_MEM_CONF_CHAN_FREQ_MEM_FORCE_PU_MASK 0x00000400u
static inline uint32_t modem_lpcon_mem_conf_get_chan_freq_mem_force_pu(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_chan_freq_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define MODEM_LPCON_MEM_CONF_CHAN_FREQ_MEM_FORCE_PD_SHIFT 11u
#define MODEM_LPCON_MEM_CONF_CHAN_FREQ_MEM_FORCE_PD_MASK 0x00000800u
static inline uint32_t modem_lpcon_mem_conf_get_chan_freq_mem_force_pd(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t modem_lpcon_mem_conf_set_chan_freq_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_WP_SHIFT 12u
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_WP_MASK 0x00007000u
static inline uint32_t modem_lpcon_mem_conf_get_modem_pwr_mem_wp(uint32_t reg) { return reg >> 12 & 0x7u; }
static inline uint32_t modem_lpcon_mem_conf_set_modem_pwr_mem_wp(uint32_t reg, uint32_t v) { return (reg & 0xffff8fffu) | (v << 12 & 0x7000u); }
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_WA_SHIFT 15u
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_WA_MASK 0x00038000u
static inline uint32_t modem_lpcon_mem_conf_get_modem_pwr_mem_wa(uint32_t reg) { return reg >> 15 & 0x7u; }
static inline uint32_t modem_lpcon_mem_conf_set_modem_pwr_mem_wa(uint32_t reg, uint32_t v) { return (reg & 0xfffc7fffu) | (v << 15 & 0x38000u); }
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_RA_SHIFT 18u
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_RA_MASK 0x000c0000u
static inline uint32_t modem_lpcon_mem_conf_get_modem_pwr_mem_ra(uint32_t reg) { return reg >> 18 & 0x3u; }
static inline uint32_t modem_lpcon_mem_conf_set_modem_pwr_mem_ra(uint32_t reg, uint32_t v) { return (reg & 0xfff3ffffu) | (v << 18 & 0xc0000u); }
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_RM_SHIFT 20u
#define MODEM_LPCON_MEM_CONF_MODEM_PWR_MEM_RM_MASK 0x00f00000u
static inline uint32_t modem_lpcon_mem_conf_get_modem_pwr_mem_rm(uint32_t reg) { return reg >> 20 & 0xfu; }
static inline uint32_t modem_lpcon_mem_conf_set_modem_pwr_mem_rm(uint32_t reg, uint32_t v) { return (reg & 0xff0fffffu) | (v << 20 & 0xf00000u); }

#define MODEM_LPCON_DATE_OFFSET 0x1cu
#define MODEM_LPCON_DATE_RESET 0x02209280u
#define MODEM_LPCON_DATE_DATE_SHIFT 0u
#define MODEM_LPCON_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t modem_lpcon_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t modem_lpcon_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
