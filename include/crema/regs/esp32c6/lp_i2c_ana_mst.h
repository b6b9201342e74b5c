/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_I2C_ANA_MST_H
#define CREMA_REGS_ESP32C6_LP_I2C_ANA_MST_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_i2c_ana_mst_regs {
    volatile uint32_t i2c0_ctrl; /* 0x0 */
    volatile uint32_t i2c0_conf; /* 0x4 */
    volatile uint32_t i2c0_data; /* 0x8 */
    volatile uint32_t ana_conf1; /* 0xc */
    volatile uint32_t nouse; /* 0x10 */
    volatile uint32_t device_en; /* 0x14 */
    uint32_t reserved_18[249];
    volatile uint32_t date; /* 0x3fc */
};
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, i2c0_ctrl) == 0x0, "");
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, i2c0_conf) == 0x4, "");
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, i2c0_data) == 0x8, "");
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, ana_conf1) == 0xc, "");
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, nouse) == 0x10, "");
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, device_en) == 0x14, "");
_Static_assert(offsetof(struct lp_i2c_ana_mst_regs, date) == 0x3fc, "");
_Static_assert(sizeof(struct lp_i2c_ana_mst_regs) == 0x400, "");

#define LP_I2C_ANA_MST_BASE 0x600b2400u
#define LP_I2C_ANA_MST ((struct lp_i2c_ana_mst_regs *)(uintptr_t)LP_I2C_ANA_MST_BASE)

#define LP_I2C_ANA_MST_I2C0_CTRL_OFFSET 0x0u
#define LP_I2C_ANA_MST_I2C0_CTRL_RESET 0x00000000u
#define LP_I2C_ANA_MST_I2C0_CTRL_LP_I2C_ANA_MAST_I2C0_CTRL_SHIFT 0u
#define LP_I2C_ANA_MST_I2C0_CTRL_LP_I2C_ANA_MAST_I2C0_CTRL_MASK 0x01ffffffu
static inline uint32_t lp_i2c_ana_mst_i2c0_ctrl_get_lp_i2c_ana_mast_i2c0_ctrl(uint32_t reg) { return reg & 0x1ffffffu; }
static inline uint32_t lp_i2c_ana_mst_i2c0_ctrl_set_lp_i2c_ana_mast_i2c0_ctrl(uint32_t reg, uint32_t v) { return (reg & 0xfe000000u) | (v & 0x1ffffffu); }
#define LP_I2C_ANA_MST_I2C0_CTRL_LP_I2C_ANA_MAST_I2C0_BUSY_SHIFT 25u
#define LP_I2C_ANA_MST_I2C0_CTRL_LP_I2C_ANA_MAST_I2C0_BUSY_MASK 0x02000000u
static inline uint32_t lp_i2c_ana_mst_i2c0_ctrl_get_lp_i2c_ana_mast_i2c0_busy(uint32_t reg) { return reg >> 25 & 0x1u; }

#define LP_I2C_ANA_MST_I2C0_CONF_OFFSET 0x4u
#define LP_I2C_ANA_MST_I2C0_CONF_RESET 0x07000000u
#define LP_I2C_ANA_MST_I2C0_CONF_LP_I2C_ANA_MAST_I2C0_CONF_SHIFT 0u
#define LP_I2C_ANA_MST_I2C0_CONF_LP_I2C_ANA_MAST_I2C0_CONF_MASK 0x00ffffffu
static inline uint32_t lp_i2c_ana_mst_i2c0_conf_get_lp_i2c_ana_mast_i2c0_conf(uint32_t reg) { return reg & 0xffffffu; }
static inline uint32_t lp_i2c_ana_mst_i2c0_conf_set_lp_i2c_ana_mast_i2c0_conf(uint32_t reg, uint32_t v) { return (reg & 0xff000000u) | (v & 0xffffffu); }
#define LP_I2C_ANA_MST_I2C0_CONF_LP_I2C_ANA_MAST_I2C0_STATUS_SHIFT 24u
#define LP_I2C_ANA_MST_I2C0_CONF_LP_I2C_ANA_MAST_I2C0_STATUS_MASK 0xff000000u
static inline uint32_t lp_i2c_ana_mst_i2c0_conf_get_lp_i2c_ana_mast_i2c0_status(uint32_t reg) { return reg >> 24 & 0xffu; }

#define LP_I2C_ANA_MST_I2C0_DATA_OFFSET 0x8u
#define LP_I2C_ANA_MST_I2C0_DATA_RESET 0x00000900u
#define LP_I2C_ANA_MST_I2C0_DATA_LP_I2C_ANA_MAST_I2C0_RDATA_SHIFT 0u
#define LP_I2C_ANA_MST_I2C0_DATA_LP_I2C_ANA_MAST_I2C0_RDATA_MASK 0x000000ffu
static inline uint32_t lp_i2c_ana_mst_i2c0_data_get_lp_i2c_ana_mast_i2c0_rdata(uint32_t reg) { return reg & 0xffu; }
#define LP_I2C_ANA_MST_I2C0_DATA_LP_I2C_ANA_MAST_I2C0_CLK_SEL_SHIFT 8u
#define LP_I2C_ANA_MST_I2C0_DATA_LP_I2C_ANA_MAST_I2C0_CLK_SEL_MASK 0x00000700u
static inline uint32_t lp_i2c_ana_mst_i2c0_data_get_lp_i2c_ana_mast_i2c0_clk_sel(uint32_t reg) { return reg >> 8 & 0x7u; }
static inline uint32_t lp_i2c_ana_mst_i2c0_data_set_lp_i2c_ana_mast_i2c0_clk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff8ffu) | (v << 8 & 0x700u); }
#define LP_I2C_ANA_MST_I2C0_DATA_LP_I2C_ANA_MAST_I2C_MST_SEL_SHIFT 11u
#define LP_I2C_ANA_MST_I2C0_DATA_LP_I2C_ANA_MAST_I2C_MST_SEL_MASK 0x00000800u
static inline uint32_t lp_i2c_ana_mst_i2c0_data_get_lp_i2c_ana_mast_i2c_mst_sel(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_i2c_ana_mst_i2c0_data_set_lp_i2c_ana_mast_i2c_mst_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_I2C_ANA_MST_ANA_CONF1_OFFSET 0xcu
#define LP_I2C_ANA_MST_ANA_CONF1_RESET 0x00000000u
#define LP_I2C_ANA_MST_ANA_CONF1_LP_I2C_ANA_MAST_ANA_CONF1_SHIFT 0u
#define LP_I2C_ANA_MST_ANA_CONF1_LP_I2C_ANA_MAST_ANA_CONF1_MASK 0x00ffffffu
static inline uint32_t lp_i2c_ana_mst_ana_conf1_get_lp_i2c_ana_mast_ana_conf1(uint32_t reg) { return reg & 0xffffffu; }
static inline uint32_t lp_i2c_ana_mst_ana_conf1_set_lp_i2c_ana_mast_ana_conf1(uint32_t reg, uint32_t v) { return (reg & 0xff000000u) | (v & 0xffffffu); }

#define LP_I2C_ANA_MST_NOUSE_OFFSET 0x10u
#define LP_I2C_ANA_MST_NOUSE_RESET 0x00000000u
#define LP_I2C_ANA_MST_NOUSE_LP_I2C_ANA_MAST_I2C_MST_NOUSE_SHIFT 0u
#define LP_I2C_ANA_MST_NOUSE_LP_I2C_ANA_MAST_I2C_MST_NOUSE_MASK 0xffffffffu

#define LP_I2C_ANA_MST_DEVICE_EN_OFFSET 0x14u
#define LP_I2C_ANA_MST_DEVICE_EN_RESET 0x00000000u
#define LP_I2C_ANA_MST_DEVICE_EN_LP_I2C_ANA_MAST_I2C_DEVICE_EN_SHIFT 0u
#define LP_I2C_ANA_MST_DEVICE_EN_LP_I2C_ANA_MAST_I2C_DEVICE_EN_MASK 0x00000fffu
static inline uint32_t lp_i2c_ana_mst_device_en_get_lp_i2c_ana_mast_i2c_device_en(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t lp_i2c_ana_mst_device_en_set_lp_i2c_ana_mast_i2c_device_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }

#define LP_I2C_ANA_MST_DATE_OFFSET 0x3fcu
#define LP_I2C_ANA_MST_DATE_RESET 0x02007301u
#define LP_I2C_ANA_MST_DATE_LP_I2C_ANA_MAST_I2C_MAT_DATE_SHIFT 0u
#define LP_I2C_ANA_MST_DATE_LP_I2C_ANA_MAST_I2C_MAT_DATE_MASK 0x0fffffffu
static inline uint32_t lp_i2c_ana_mst_date_get_lp_i2c_ana_mast_i2c_mat_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t lp_i2c_ana_mst_date_set_lp_i2c_ana_mast_i2c_mat_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }
#define LP_I2C_ANA_MST_DATE_LP_I2C_ANA_MAST_I2C_MAT_CLK_EN_SHIFT 28u
#define LP_I2C_ANA_MST_DATE_LP_I2C_ANA_MAST_I2C_MAT_CLK_EN_MASK 0x10000000u
static inline uint32_t lp_i2c_ana_mst_date_get_lp_i2c_ana_mast_i2c_mat_clk_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t lp_i2c_ana_mst_date_set_lp_i2c_ana_mast_i2c_mat_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }

// clang-format on

#endif
