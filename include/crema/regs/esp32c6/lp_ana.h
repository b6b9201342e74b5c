/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_ANA_H
#define CREMA_REGS_ESP32C6_LP_ANA_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_ana_regs {
    volatile uint32_t bod_mode0_cntl; /* 0x0 */
    volatile uint32_t bod_mode1_cntl; /* 0x4 */
    volatile uint32_t ck_glitch_cntl; /* 0x8 */
    volatile uint32_t fib_enable; /* 0xc */
    volatile uint32_t int_raw; /* 0x10 */
    const volatile uint32_t int_st; /* 0x14 */
    volatile uint32_t int_ena; /* 0x18 */
    volatile uint32_t int_clr; /* 0x1c, write-only */
    volatile uint32_t lp_int_raw; /* 0x20 */
    const volatile uint32_t lp_int_st; /* 0x24 */
    volatile uint32_t lp_int_ena; /* 0x28 */
    volatile uint32_t lp_int_clr; /* 0x2c, write-only */
    uint32_t reserved_30[243];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_ana_regs, bod_mode0_cntl) == 0x0, "");
_Static_assert(offsetof(struct lp_ana_regs, bod_mode1_cntl) == 0x4, "");
_Static_assert(offsetof(struct lp_ana_regs, ck_glitch_cntl) == 0x8, "");
_Static_assert(offsetof(struct lp_ana_regs, fib_enable) == 0xc, "");
_Static_assert(offsetof(struct lp_ana_regs, int_raw) == 0x10, "");
_Static_assert(offsetof(struct lp_ana_regs, int_st) == 0x14, "");
_Static_assert(offsetof(struct lp_ana_regs, int_ena) == 0x18, "");
_Static_assert(offsetof(struct lp_ana_regs, int_clr) == 0x1c, "");
_Static_assert(offsetof(struct lp_ana_regs, lp_int_raw) == 0x20, "");
_Static_assert(offsetof(struct lp_ana_regs, lp_int_st) == 0x24, "");
_Static_assert(offsetof(struct lp_ana_regs, lp_int_ena) == 0x28, "");
_Static_assert(offsetof(struct lp_ana_regs, lp_int_clr) == 0x2c, "");
_Static_assert(offsetof(struct lp_ana_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_ana_regs) == 0x400, "");

#define LP_ANA_BASE 0x600b2c00u
#define LP_ANA ((struct lp_ana_regs *)(uintptr_t)LP_ANA_BASE)

#define LP_ANA_BOD_MODE0_CNTL_OFFSET 0x0u
#define LP_ANA_BOD_MODE0_CNTL_RESET 0x0ffc0100u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_CLOSE_FLASH_ENA_SHIFT 6u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_CLOSE_FLASH_ENA_MASK 0x00000040u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_close_flash_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_close_flash_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_PD_RF_ENA_SHIFT 7u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_PD_RF_ENA_MASK 0x00000080u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_pd_rf_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_pd_rf_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_INTR_WAIT_SHIFT 8u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_INTR_WAIT_MASK 0x0003ff00u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_intr_wait(uint32_t reg) { return reg >> 8 & 0x3ffu; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_intr_wait(uint32_t reg, uint32_t v) { return (reg & 0xfffc00ffu) | (v << 8 & 0x3ff00u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_RESET_WAIT_SHIFT 18u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_RESET_WAIT_MASK 0x0ffc0000u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_reset_wait(uint32_t reg) { return reg >> 18 & 0x3ffu; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_reset_wait(uint32_t reg, uint32_t v) { return (reg & 0xf003ffffu) | (v << 18 & 0xffc0000u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_CNT_CLR_SHIFT 28u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_CNT_CLR_MASK 0x10000000u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_cnt_clr(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_cnt_clr(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_INTR_ENA_SHIFT 29u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_INTR_ENA_MASK 0x20000000u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_intr_ena(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_intr_ena(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_RESET_SEL_SHIFT 30u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_RESET_SEL_MASK 0x40000000u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_reset_sel(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_reset_sel(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_RESET_ENA_SHIFT 31u
#define LP_ANA_BOD_MODE0_CNTL_BOD_MODE0_RESET_ENA_MASK 0x80000000u
static inline uint32_t lp_ana_bod_mode0_cntl_get_bod_mode0_reset_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_bod_mode0_cntl_set_bod_mode0_reset_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_BOD_MODE1_CNTL_OFFSET 0x4u
#define LP_ANA_BOD_MODE1_CNTL_RESET 0x00000000u
#define LP_ANA_BOD_MODE1_CNTL_BOD_MODE1_RESET_ENA_SHIFT 31u
#define LP_ANA_BOD_MODE1_CNTL_BOD_MODE1_RESET_ENA_MASK 0x80000000u
static inline uint32_t lp_ana_bod_mode1_cntl_get_bod_mode1_reset_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_bod_mode1_cntl_set_bod_mode1_reset_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_CK_GLITCH_CNTL_OFFSET 0x8u
#define LP_ANA_CK_GLITCH_CNTL_RESET 0x00000000u
#define LP_ANA_CK_GLITCH_CNTL_CK_GLITCH_RESET_ENA_SHIFT 31u
#define LP_ANA_CK_GLITCH_CNTL_CK_GLITCH_RESET_ENA_MASK 0x80000000u
static inline uint32_t lp_ana_ck_glitch_cntl_get_ck_glitch_reset_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_ck_glitch_cntl_set_ck_glitch_reset_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_FIB_ENABLE_OFFSET 0xcu
#define LP_ANA_FIB_ENABLE_RESET 0xffffffffu
#define LP_ANA_FIB_ENABLE_ANA_FIB_ENA_SHIFT 0u
#define LP_ANA_FIB_ENABLE_ANA_FIB_ENA_MASK 0xffffffffu

#define LP_ANA_INT_RAW_OFFSET 0x10u
#define LP_ANA_INT_RAW_RESET 0x00000000u
#define LP_ANA_INT_RAW_BOD_MODE0_INT_RAW_SHIFT 31u
#define LP_ANA_INT_RAW_BOD_MODE0_INT_RAW_MASK 0x80000000u
static inline uint32_t lp_ana_int_raw_get_bod_mode0_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_int_raw_set_bod_mode0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_INT_ST_OFFSET 0x14u
#define LP_ANA_INT_ST_RESET 0x00000000u
#define LP_ANA_INT_ST_BOD_MODE0_INT_ST_SHIFT 31u
#define LP_ANA_INT_ST_BOD_MODE0_INT_ST_MASK 0x80000000u
static inline uint32_t lp_ana_int_st_get_bod_mode0_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define LP_ANA_INT_ENA_OFFSET 0x18u
#define LP_ANA_INT_ENA_RESET 0x00000000u
#define LP_ANA_INT_ENA_BOD_MODE0_INT_ENA_SHIFT 31u
#define LP_ANA_INT_ENA_BOD_MODE0_INT_ENA_MASK 0x80000000u
static inline uint32_t lp_ana_int_ena_get_bod_mode0_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_int_ena_set_bod_mode0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_INT_CLR_OFFSET 0x1cu
#define LP_ANA_INT_CLR_RESET 0x00000000u
#define LP_ANA_INT_CLR_BOD_MODE0_INT_CLR_SHIFT 31u
#define LP_ANA_INT_CLR_BOD_MODE0_INT_CLR_MASK 0x80000000u
static inline uint32_t lp_ana_int_clr_set_bod_mode0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_LP_INT_RAW_OFFSET 0x20u
#define LP_ANA_LP_INT_RAW_RESET 0x00000000u
#define LP_ANA_LP_INT_RAW_BOD_MODE0_LP_INT_RAW_SHIFT 31u
#define LP_ANA_LP_INT_RAW_BOD_MODE0_LP_INT_RAW_MASK 0x80000000u
static inline uint32_t lp_ana_lp_int_raw_get_bod_mode0_lp_int_raw(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_lp_int_raw_set_bod_mode0_lp_int_raw(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_LP_INT_ST_OFFSET 0x24u
#define LP_ANA_LP_INT_ST_RESET 0x00000000u
#define LP_ANA_LP_INT_ST_BOD_MODE0_LP_INT_ST_SHIFT 31u
#define LP_ANA_LP_INT_ST_BOD_MODE0_LP_INT_ST_MASK 0x80000000u
static inline uint32_t lp_ana_lp_int_st_get_bod_mode0_lp_int_st(uint32_t reg) { return reg >> 31 & 0x1u; }

#define LP_ANA_LP_INT_ENA_OFFSET 0x28u
#define LP_ANA_LP_INT_ENA_RESET 0x00000000u
#define LP_ANA_LP_INT_ENA_BOD_MODE0_LP_INT_ENA_SHIFT 31u
#define LP_ANA_LP_INT_ENA_BOD_MODE0_LP_INT_ENA_MASK 0x80000000u
static inline uint32_t lp_ana_lp_int_ena_get_bod_mode0_lp_int_ena(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_lp_int_ena_set_bod_mode0_lp_int_ena(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_LP_INT_CLR_OFFSET 0x2cu
#define LP_ANA_LP_INT_CLR_RESET 0x00000000u
#define LP_ANA_LP_INT_CLR_BOD_MODE0_LP_INT_CLR_SHIFT 31u
#define LP_ANA_LP_INT_CLR_BOD_MODE0_LP_INT_CLR_MASK 0x80000000u
static inline uint32_t lp_ana_lp_int_clr_set_bod_mode0_lp_int_clr(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_ANA_DATE_OFFSET 0x3fcu
#define LP_ANA_DATE_RESET 0x02202260u
#define LP_ANA_DATE_LP_ANA_DATE_SHIFT 0u
#define LP_ANA_DATE_LP_ANA_DATE_MASK 0x7fffffffu
static inline uint32_t lp_ana_date_get_lp_ana_date(uint32_t reg) { return reg & 0x7fffffffu; }
static inline uint32_t lp_ana_date_set_lp_ana_date(uint32_t reg, uint32_t v) { return (reg & 0x80000000u) | (v & 0x7fffffffu); }
#define LP_ANA_DATE_CLK_EN_SHIFT 31u
#define LP_ANA_DATE_CLK_EN_MASK 0x80000000u
static inline uint32_t lp_ana_date_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_ana_date_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

// clang-format on

#endif
