/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_CLKRST_H
#define CREMA_REGS_ESP32C6_LP_CLKRST_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_clkrst_regs {
    volatile uint32_t lp_clk_conf; /* 0x0 */
    volatile uint32_t lp_clk_po_en; /* 0x4 */
    volatile uint32_t lp_clk_en; /* 0x8 */
    volatile uint32_t lp_rst_en; /* 0xc */
    volatile uint32_t reset_cause; /* 0x10 */
    volatile uint32_t cpu_reset; /* 0x14 */
    volatile uint32_t fosc_cntl; /* 0x18 */
    volatile uint32_t rc32k_cntl; /* 0x1c */
    volatile uint32_t clk_to_hp; /* 0x20 */
    volatile uint32_t lpmem_force; /* 0x24 */
    volatile uint32_t lpperi; /* 0x28 */
    volatile uint32_t xtal32k; /* 0x2c */
    uint32_t reserved_30[243];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_clkrst_regs, lp_clk_conf) == 0x0, "");
_Static_assert(offsetof(struct lp_clkrst_regs, lp_clk_po_en) == 0x4, "");
_Static_assert(offsetof(struct lp_clkrst_regs, lp_clk_en) == 0x8, "");
_Static_assert(offsetof(struct lp_clkrst_regs, lp_rst_en) == 0xc, "");
_Static_assert(offsetof(struct lp_clkrst_regs, reset_cause) == 0x10, "");
_Static_assert(offsetof(struct lp_clkrst_regs, cpu_reset) == 0x14, "");
_Static_assert(offsetof(struct lp_clkrst_regs, fosc_cntl) == 0x18, "");
_Static_assert(offsetof(struct lp_clkrst_regs, rc32k_cntl) == 0x1c, "");
_Static_assert(offsetof(struct lp_clkrst_regs, clk_to_hp) == 0x20, "");
_Static_assert(offsetof(struct lp_clkrst_regs, lpmem_force) == 0x24, "");
_Static_assert(offsetof(struct lp_clkrst_regs, lpperi) == 0x28, "");
_Static_assert(offsetof(struct lp_clkrst_regs, xtal32k) == 0x2c, "");
_Static_assert(offsetof(struct lp_clkrst_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_clkrst_regs) == 0x400, "");

#define LP_CLKRST_BASE 0x600b0400u
#define LP_CLKRST ((struct lp_clkrst_regs *)(uintptr_t)LP_CLKRST_BASE)

#define LP_CLKRST_LP_CLK_CONF_OFFSET 0x0u
#define LP_CLKRST_LP_CLK_CONF_RESET 0x00000004u
#define LP_CLKRST_LP_CLK_CONF_SLOW_CLK_SEL_SHIFT 0u
#define LP_CLKRST_LP_CLK_CONF_SLOW_CLK_SEL_MASK 0x00000003u
static inline uint32_t lp_clkrst_lp_clk_conf_get_slow_clk_sel(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t lp_clkrst_lp_clk_conf_set_slow_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }
#define LP_CLKRST_LP_CLK_CONF_FAST_CLK_SEL_SHIFT 2u
#define LP_CLKRST_LP_CLK_CONF_FAST_CLK_SEL_MASK 0x00000004u
static inline uint32_t lp_clkrst_lp_clk_conf_get_fast_clk_sel(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_conf_set_fast_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_CLKRST_LP_CLK_CONF_LP_PERI_DIV_NUM_SHIFT 3u
#define LP_CLKRST_LP_CLK_CONF_LP_PERI_DIV_NUM_MASK 0x000007f8u
static inline uint32_t lp_clkrst_lp_clk_conf_get_lp_peri_div_num(uint32_t reg) { return reg >> 3 & 0xffu; }
static inline uint32_t lp_clkrst_lp_clk_conf_set_lp_peri_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff807u) | (v << 3 & 0x7f8u); }

#define LP_CLKRST_LP_CLK_PO_EN_OFFSET 0x4u
#define LP_CLKRST_LP_CLK_PO_EN_RESET 0x000007ffu
#define LP_CLKRST_LP_CLK_PO_EN_AON_SLOW_OEN_SHIFT 0u
#define LP_CLKRST_LP_CLK_PO_EN_AON_SLOW_OEN_MASK 0x00000001u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_aon_slow_oen(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_aon_slow_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_CLKRST_LP_CLK_PO_EN_AON_FAST_OEN_SHIFT 1u
#define LP_CLKRST_LP_CLK_PO_EN_AON_FAST_OEN_MASK 0x00000002u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_aon_fast_oen(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_aon_fast_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_CLKRST_LP_CLK_PO_EN_SOSC_OEN_SHIFT 2u
#define LP_CLKRST_LP_CLK_PO_EN_SOSC_OEN_MASK 0x00000004u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_sosc_oen(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_sosc_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_CLKRST_LP_CLK_PO_EN_FOSC_OEN_SHIFT 3u
#define LP_CLKRST_LP_CLK_PO_EN_FOSC_OEN_MASK 0x00000008u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_fosc_oen(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_fosc_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_CLKRST_LP_CLK_PO_EN_OSC32K_OEN_SHIFT 4u
#define LP_CLKRST_LP_CLK_PO_EN_OSC32K_OEN_MASK 0x00000010u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_osc32k_oen(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_osc32k_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_CLKRST_LP_CLK_PO_EN_XTAL32K_OEN_SHIFT 5u
#define LP_CLKRST_LP_CLK_PO_EN_XTAL32K_OEN_MASK 0x00000020u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_xtal32k_oen(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_xtal32k_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_CLKRST_LP_CLK_PO_EN_CORE_EFUSE_OEN_SHIFT 6u
#define LP_CLKRST_LP_CLK_PO_EN_CORE_EFUSE_OEN_MASK 0x00000040u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_core_efuse_oen(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_core_efuse_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_CLKRST_LP_CLK_PO_EN_SLOW_OEN_SHIFT 7u
#define LP_CLKRST_LP_CLK_PO_EN_SLOW_OEN_MASK 0x00000080u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_slow_oen(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_slow_oen(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_CLKRST_LP_CLK_PO_EN_FAST_OEN_SHIFT 8u
#define LP_CLKRST_LP_CLK_PO_EN_FAST_OEN_MASK 0x00000100u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_fast_oen(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_fast_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_CLKRST_LP_CLK_PO_EN_RNG_OEN_SHIFT 9u
#define LP_CLKRST_LP_CLK_PO_EN_RNG_OEN_MASK 0x00000200u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_rng_oen(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_rng_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_CLKRST_LP_CLK_PO_EN_LPBUS_OEN_SHIFT 10u
#define LP_CLKRST_LP_CLK_PO_EN_LPBUS_OEN_MASK 0x00000400u
static inline uint32_t lp_clkrst_lp_clk_po_en_get_lpbus_oen(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_po_en_set_lpbus_oen(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }

#define LP_CLKRST_LP_CLK_EN_OFFSET 0x8u
#define LP_CLKRST_LP_CLK_EN_RESET 0x00000000u
#define LP_CLKRST_LP_CLK_EN_FAST_ORI_GATE_SHIFT 31u
#define LP_CLKRST_LP_CLK_EN_FAST_ORI_GATE_MASK 0x80000000u
static inline uint32_t lp_clkrst_lp_clk_en_get_fast_ori_gate(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_lp_clk_en_set_fast_ori_gate(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_LP_RST_EN_OFFSET 0xcu
#define LP_CLKRST_LP_RST_EN_RESET 0x00000000u
#define LP_CLKRST_LP_RST_EN_AON_EFUSE_CORE_RESET_EN_SHIFT 28u
#define LP_CLKRST_LP_RST_EN_AON_EFUSE_CORE_RESET_EN_MASK 0x10000000u
static inline uint32_t lp_clkrst_lp_rst_en_get_aon_efuse_core_reset_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_clkrst_lp_rst_en_set_aon_efuse_core_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_CLKRST_LP_RST_EN_LP_TIMER_RESET_EN_SHIFT 29u
#define LP_CLKRST_LP_RST_EN_LP_TIMER_RESET_EN_MASK 0x20000000u
static inline uint32_t lp_clkrst_lp_rst_en_get_lp_timer_reset_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_clkrst_lp_rst_en_set_lp_timer_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_CLKRST_LP_RST_EN_WDT_RESET_EN_SHIFT 30u
#define LP_CLKRST_LP_RST_EN_WDT_RESET_EN_MASK 0x40000000u
static inline uint32_t lp_clkrst_lp_rst_en_get_wdt_reset_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_clkrst_lp_rst_en_set_wdt_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_CLKRST_LP_RST_EN_ANA_PERI_RESET_EN_SHIFT 31u
#define LP_CLKRST_LP_RST_EN_ANA_PERI_RESET_EN_MASK 0x80000000u
static inline uint32_t lp_clkrst_lp_rst_en_get_ana_peri_reset_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_lp_rst_en_set_ana_peri_reset_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_RESET_CAUSE_OFFSET 0x10u
#define LP_CLKRST_RESET_CAUSE_RESET 0x00000020u
#define LP_CLKRST_RESET_CAUSE_RESET_CAUSE_SHIFT 0u
#define LP_CLKRST_RESET_CAUSE_RESET_CAUSE_MASK 0x0000001fu
static inline uint32_t lp_clkrst_reset_cause_get_reset_cause(uint32_t reg) { return reg & 0x1fu; }
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_SHIFT 5u
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_MASK 0x00000020u
static inline uint32_t lp_clkrst_reset_cause_get_core0_reset_flag(uint32_t reg) { return reg >> 5 & 0x1u; }
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_CAUSE_CLR_SHIFT 29u
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_CAUSE_CLR_MASK 0x20000000u
static inline uint32_t lp_clkrst_reset_cause_set_core0_reset_cause_clr(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_SET_SHIFT 30u
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_SET_MASK 0x40000000u
static inline uint32_t lp_clkrst_reset_cause_set_core0_reset_flag_set(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_CLR_SHIFT 31u
#define LP_CLKRST_RESET_CAUSE_CORE0_RESET_FLAG_CLR_MASK 0x80000000u
static inline uint32_t lp_clkrst_reset_cause_set_core0_reset_flag_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_CPU_RESET_OFFSET 0x14u
#define LP_CLKRST_CPU_RESET_RESET 0x04400000u
#define LP_CLKRST_CPU_RESET_RTC_WDT_CPU_RESET_LENGTH_SHIFT 22u
#define LP_CLKRST_CPU_RESET_RTC_WDT_CPU_RESET_LENGTH_MASK 0x01c00000u
static inline uint32_t lp_clkrst_cpu_reset_get_rtc_wdt_cpu_reset_length(uint32_t reg) { return reg >> 22 & 0x7u; }
static inline uint32_t lp_clkrst_cpu_reset_set_rtc_wdt_cpu_reset_length(uint32_t reg, uint32_t v) { return (reg & 0xfe3fffffu) | (v << 22 & 0x1c00000u); }
#define LP_CLKRST_CPU_RESET_RTC_WDT_CPU_RESET_EN_SHIFT 25u
#define LP_CLKRST_CPU_RESET_RTC_WDT_CPU_RESET_EN_MASK 0x02000000u
static inline uint32_t lp_clkrst_cpu_reset_get_rtc_wdt_cpu_reset_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t lp_clkrst_cpu_reset_set_rtc_wdt_cpu_reset_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LP_CLKRST_CPU_RESET_CPU_STALL_WAIT_SHIFT 26u
#define LP_CLKRST_CPU_RESET_CPU_STALL_WAIT_MASK 0x7c000000u
static inline uint32_t lp_clkrst_cpu_reset_get_cpu_stall_wait(uint32_t reg) { return reg >> 26 & 0x1fu; }
static inline uint32_t lp_clkrst_cpu_reset_set_cpu_stall_wait(uint32_t reg, uint32_t v) { return (reg & 0x83ffffffu) | (v << 26 & 0x7c000000u); }
#define LP_CLKRST_CPU_RESET_CPU_STALL_EN_SHIFT 31u
#define LP_CLKRST_CPU_RESET_CPU_STALL_EN_MASK 0x80000000u
static inline uint32_t lp_clkrst_cpu_reset_get_cpu_stall_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_cpu_reset_set_cpu_stall_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_FOSC_CNTL_OFFSET 0x18u
#define LP_CLKRST_FOSC_CNTL_RESET 0x2b000000u
#define LP_CLKRST_FOSC_CNTL_FOSC_DFREQ_SHIFT 22u
#define LP_CLKRST_FOSC_CNTL_FOSC_DFREQ_MASK 0xffc00000u
static inline uint32_t lp_clkrst_fosc_cntl_get_fosc_dfreq(uint32_t reg) { return reg >> 22 & 0x3ffu; }
static inline uint32_t lp_clkrst_fosc_cntl_set_fosc_dfreq(uint32_t reg, uint32_t v) { return (reg & 0x3fffffu) | (v << 22 & 0xffc00000u); }

#define LP_CLKRST_RC32K_CNTL_OFFSET 0x1cu
#define LP_CLKRST_RC32K_CNTL_RESET 0x2b000000u
#define LP_CLKRST_RC32K_CNTL_RC32K_DFREQ_SHIFT 22u
#define LP_CLKRST_RC32K_CNTL_RC32K_DFREQ_MASK 0xffc00000u
static inline uint32_t lp_clkrst_rc32k_cntl_get_rc32k_dfreq(uint32_t reg) { return reg >> 22 & 0x3ffu; }
static inline uint32_t lp_clkrst_rc32k_cntl_set_rc32k_dfreq(uint32_t reg, uint32_t v) { return (reg & 0x3fffffu) | (v << 22 & 0xffc00000u); }

#define LP_CLKRST_CLK_TO_HP_OFFSET 0x20u
#define LP_CLKRST_CLK_TO_HP_RESET 0xf0000000u
#define LP_CLKRST_CLK_TO_HP_ICG_HP_XTAL32K_SHIFT 28u
#define LP_CLKRST_CLK_TO_HP_ICG_HP_XTAL32K_MASK 0x10000000u
static inline uint32_t lp_clkrst_clk_to_hp_get_icg_hp_xtal32k(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_clkrst_clk_to_hp_set_icg_hp_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_CLKRST_CLK_TO_HP_ICG_HP_SOSC_SHIFT 29u
#define LP_CLKRST_CLK_TO_HP_ICG_HP_SOSC_MASK 0x20000000u
static inline uint32_t lp_clkrst_clk_to_hp_get_icg_hp_sosc(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_clkrst_clk_to_hp_set_icg_hp_sosc(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_CLKRST_CLK_TO_HP_ICG_HP_OSC32K_SHIFT 30u
#define LP_CLKRST_CLK_TO_HP_ICG_HP_OSC32K_MASK 0x40000000u
static inline uint32_t lp_clkrst_clk_to_hp_get_icg_hp_osc32k(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_clkrst_clk_to_hp_set_icg_hp_osc32k(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_CLKRST_CLK_TO_HP_ICG_HP_FOSC_SHIFT 31u
#define LP_CLKRST_CLK_TO_HP_ICG_HP_FOSC_MASK 0x80000000u
static inline uint32_t lp_clkrst_clk_to_hp_get_icg_hp_fosc(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_clk_to_hp_set_icg_hp_fosc(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_LPMEM_FORCE_OFFSET 0x24u
#define LP_CLKRST_LPMEM_FORCE_RESET 0x00000000u
#define LP_CLKRST_LPMEM_FORCE_LPMEM_CLK_FORCE_ON_SHIFT 31u
#define LP_CLKRST_LPMEM_FORCE_LPMEM_CLK_FORCE_ON_MASK 0x80000000u
static inline uint32_t lp_clkrst_lpmem_force_get_lpmem_clk_force_on(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_lpmem_force_set_lpmem_clk_force_on(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_LPPERI_OFFSET 0x28u
#define LP_CLKRST_LPPERI_RESET 0x00000000u
#define LP_CLKRST_LPPERI_LP_I2C_CLK_SEL_SHIFT 30u
#define LP_CLKRST_LPPERI_LP_I2C_CLK_SEL_MASK 0x40000000u
static inline uint32_t lp_clkrst_lpperi_get_lp_i2c_clk_sel(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_clkrst_lpperi_set_lp_i2c_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_CLKRST_LPPERI_LP_UART_CLK_SEL_SHIFT 31u
#define LP_CLKRST_LPPERI_LP_UART_CLK_SEL_MASK 0x80000000u
static inline uint32_t lp_clkrst_lpperi_get_lp_uart_clk_sel(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_lpperi_set_lp_uart_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_CLKRST_XTAL32K_OFFSET 0x2cu
#define LP_CLKRST_XTAL32K_RESET 0x66c00000u
#define LP_CLKRST_XTAL32K_DRES_XTAL32K_SHIFT 22u
#define LP_CLKRST_XTAL32K_DRES_XTAL32K_MASK 0x01c00000u
static inline uint32_t lp_clkrst_xtal32k_get_dres_xtal32k(uint32_t reg) { return reg >> 22 & 0x7u; }
static inline uint32_t lp_clkrst_xtal32k_set_dres_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xfe3fffffu) | (v << 22 & 0x1c00000u); }
#define LP_CLKRST_XTAL32K_DGM_XTAL32K_SHIFT 25u
#define LP_CLKRST_XTAL32K_DGM_XTAL32K_MASK 0x0e000000u
static inline uint32_t lp_clkrst_xtal32k_get_dgm_xtal32k(uint32_t reg) { return reg >> 25 & 0x7u; }
static inline uint32_t lp_clkrst_xtal32k_set_dgm_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xf1ffffffu) | (v << 25 & 0xe000000u); }
#define LP_CLKRST_XTAL32K_DBUF_XTAL32K_SHIFT 28u
#define LP_CLKRST_XTAL32K_DBUF_XTAL32K_MASK 0x10000000u
static inline uint32_t lp_clkrst_xtal32k_get_dbuf_xtal32k(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_clkrst_xtal32k_set_dbuf_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_CLKRST_XTAL32K_DAC_XTAL32K_SHIFT 29u
#define LP_CLKRST_XTAL32K_DAC_XTAL32K_MASK 0xe0000000u
static inline uint32_t lp_clkrst_xtal32k_get_dac_xtal32k(uint32_t reg) { return reg >> 29 & 0x7u; }
static inline uint32_t lp_clkrst_xtal32k_set_dac_xtal32k(uint32_t reg, uint32_t v) { return (reg & 0x1fffffffu) | (v << 29 & 0xe0000000u); }

#define LP_CLKRST_DATE_OFFSET 0x3fcu
#define LP_CLKRST_DATE_RESET 0x02206090u
#define LP_CLKRST_DATE_CLKRST_DATE_SHIFT 0u
#define LP_CLKRST_DATE_CLKRST_DATE_MASK 0x7fffffffu
static inline uint32_t lp_clkrst_date_get_clkrst_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_clkrst_date_set_clkrst_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_CLKRST_DATE_CLK_EN_SHIFT 31u
#define LP_CLKRST_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_clkrst_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_clkrst_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
