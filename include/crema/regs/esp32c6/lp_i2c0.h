/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_I2C0_H
#define CREMA_REGS_ESP32C6_LP_I2C0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_i2c0_regs {
    volatile uint32_t i2c_scl_low_period; /* 0x0 */
    volatile uint32_t i2c_ctr; /* 0x4 */
    const volatile uint32_t i2c_sr; /* 0x8 */
    volatile uint32_t i2c_to; /* 0xc */
    uint32_t reserved_10[1];
    const volatile uint32_t i2c_fifo_st; /* 0x14 */
    volatile uint32_t fifo_conf; /* 0x18 */
    const volatile uint32_t i2c_data; /* 0x1c */
    const volatile uint32_t i2c_int_raw; /* 0x20 */
    volatile uint32_t i2c_int_clr; /* 0x24, write-only */
    volatile uint32_t i2c_int_ena; /* 0x28 */
    const volatile uint32_t i2c_int_status; /* 0x2c */
    volatile uint32_t i2c_sda_hold; /* 0x30 */
    volatile uint32_t i2c_sda_sample; /* 0x34 */
    volatile uint32_t i2c_scl_high_period; /* 0x38 */
    uint32_t reserved_3c[1];
    volatile uint32_t i2c_scl_start_hold; /* 0x40 */
    volatile uint32_t i2c_scl_rstart_setup; /* 0x44 */
    volatile uint32_t i2c_scl_stop_hold; /* 0x48 */
    volatile uint32_t i2c_scl_stop_setup; /* 0x4c */
    volatile uint32_t i2c_filter_cfg; /* 0x50 */
    volatile uint32_t i2c_clk_conf; /* 0x54 */
    volatile uint32_t i2c_comd0; /* 0x58 */
    volatile uint32_t i2c_comd1; /* 0x5c */
    volatile uint32_t i2c_comd2; /* 0x60 */
    volatile uint32_t i2c_comd3; /* 0x64 */
    volatile uint32_t i2c_comd4; /* 0x68 */
    volatile uint32_t i2c_comd5; /* 0x6c */
    volatile uint32_t i2c_comd6; /* 0x70 */
    volatile uint32_t i2c_comd7; /* 0x74 */
    volatile uint32_t i2c_scl_st_time_out; /* 0x78 */
    volatile uint32_t i2c_scl_main_st_time_out; /* 0x7c */
    volatile uint32_t i2c_scl_sp_conf; /* 0x80 */
    uint32_t reserved_84[29];
    volatile uint32_t i2c_date; /* 0xf8 */
    uint32_t reserved_fc[1];
    const volatile uint32_t i2c_txfifo_start_addr; /* 0x100 */
    uint32_t reserved_104[31];
    const volatile uint32_t i2c_rxfifo_start_addr; /* 0x180 */
};
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_low_period) == 0x0, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_ctr) == 0x4, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_sr) == 0x8, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_to) == 0xc, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_fifo_st) == 0x14, "");
_Static_assert(offsetof(struct lp_i2c0_regs, fifo_conf) == 0x18, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_data) == 0x1c, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_int_raw) == 0x20, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_int_clr) == 0x24, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_int_ena) == 0x28, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_int_status) == 0x2c, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_sda_hold) == 0x30, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_sda_sample) == 0x34, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_high_period) == 0x38, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_start_hold) == 0x40, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_rstart_setup) == 0x44, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_stop_hold) == 0x48, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_stop_setup) == 0x4c, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_filter_cfg) == 0x50, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_clk_conf) == 0x54, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd0) == 0x58, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd1) == 0x5c, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd2) == 0x60, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd3) == 0x64, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd4) == 0x68, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd5) == 0x6c, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd6) == 0x70, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_comd7) == 0x74, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_st_time_out) == 0x78, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_main_st_time_out) == 0x7c, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_scl_sp_conf) == 0x80, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_date) == 0xf8, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_txfifo_start_addr) == 0x100, "");
_Static_assert(offsetof(struct lp_i2c0_regs, i2c_rxfifo_start_addr) == 0x180, "");
_Static_assert(sizeof(struct lp_i2c0_regs) == 0x184, "");

#define LP_I2C0_BASE 0x600b1800u
#define LP_I2C0 ((struct lp_i2c0_regs *)(uintptr_t)LP_I2C0_BASE)

#define LP_I2C0_I2C_SCL_LOW_PERIOD_OFFSET 0x0u
#define LP_I2C0_I2C_SCL_LOW_PERIOD_RESET 0x00000000u
#define LP_I2C0_I2C_SCL_LOW_PERIOD_I2C_SCL_LOW_PERIOD_SHIFT 0u
#define LP_I2C0_I2C_SCL_LOW_PERIOD_I2C_SCL_LOW_PERIOD_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_scl_low_period_get_i2c_scl_low_period(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_scl_low_period_set_i2c_scl_low_period(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_CTR_OFFSET 0x4u
#define LP_I2C0_I2C_CTR_RESET 0x00000208u
#define LP_I2C0_I2C_CTR_I2C_SDA_FORCE_OUT_SHIFT 0u
#define LP_I2C0_I2C_CTR_I2C_SDA_FORCE_OUT_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_sda_force_out(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_sda_force_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_I2C0_I2C_CTR_I2C_SCL_FORCE_OUT_SHIFT 1u
#define LP_I2C0_I2C_CTR_I2C_SCL_FORCE_OUT_MASK 0x00000002u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_scl_force_out(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_scl_force_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_I2C0_I2C_CTR_I2C_SAMPLE_SCL_LEVEL_SHIFT 2u
#define LP_I2C0_I2C_CTR_I2C_SAMPLE_SCL_LEVEL_MASK 0x00000004u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_sample_scl_level(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_sample_scl_level(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_I2C0_I2C_CTR_I2C_RX_FULL_ACK_LEVEL_SHIFT 3u
#define LP_I2C0_I2C_CTR_I2C_RX_FULL_ACK_LEVEL_MASK 0x00000008u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_rx_full_ack_level(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_rx_full_ack_level(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_I2C0_I2C_CTR_I2C_TRANS_START_SHIFT 5u
#define LP_I2C0_I2C_CTR_I2C_TRANS_START_MASK 0x00000020u
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_trans_start(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_I2C0_I2C_CTR_I2C_TX_LSB_FIRST_SHIFT 6u
#define LP_I2C0_I2C_CTR_I2C_TX_LSB_FIRST_MASK 0x00000040u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_tx_lsb_first(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_tx_lsb_first(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_I2C0_I2C_CTR_I2C_RX_LSB_FIRST_SHIFT 7u
#define LP_I2C0_I2C_CTR_I2C_RX_LSB_FIRST_MASK 0x00000080u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_rx_lsb_first(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_rx_lsb_first(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_I2C0_I2C_CTR_I2C_CLK_EN_SHIFT 8u
#define LP_I2C0_I2C_CTR_I2C_CLK_EN_MASK 0x00000100u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_clk_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_I2C0_I2C_CTR_I2C_ARBITRATION_EN_SHIFT 9u
#define LP_I2C0_I2C_CTR_I2C_ARBITRATION_EN_MASK 0x00000200u
static inline uint32_t lp_i2c0_i2c_ctr_get_i2c_arbitration_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_arbitration_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_I2C0_I2C_CTR_I2C_FSM_RST_SHIFT 10u
#define LP_I2C0_I2C_CTR_I2C_FSM_RST_MASK 0x00000400u
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_fsm_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_I2C0_I2C_CTR_I2C_CONF_UPGATE_SHIFT 11u
#define LP_I2C0_I2C_CTR_I2C_CONF_UPGATE_MASK 0x00000800u
static inline uint32_t lp_i2c0_i2c_ctr_set_i2c_conf_upgate(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }

#define LP_I2C0_I2C_SR_OFFSET 0x8u
#define LP_I2C0_I2C_SR_RESET 0x00000000u
#define LP_I2C0_I2C_SR_I2C_RESP_REC_SHIFT 0u
#define LP_I2C0_I2C_SR_I2C_RESP_REC_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_resp_rec(uint32_t reg) { return reg & 0x1u; }
#define LP_I2C0_I2C_SR_I2C_ARB_LOST_SHIFT 3u
#define LP_I2C0_I2C_SR_I2C_ARB_LOST_MASK 0x00000008u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_arb_lost(uint32_t reg) { return reg >> 3 & 0x1u; }
#define LP_I2C0_I2C_SR_I2C_BUS_BUSY_SHIFT 4u
#define LP_I2C0_I2C_SR_I2C_BUS_BUSY_MASK 0x00000010u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_bus_busy(uint32_t reg) { return reg >> 4 & 0x1u; }
#define LP_I2C0_I2C_SR_I2C_RXFIFO_CNT_SHIFT 8u
#define LP_I2C0_I2C_SR_I2C_RXFIFO_CNT_MASK 0x00001f00u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_rxfifo_cnt(uint32_t reg) { return reg >> 8 & 0x1fu; }
#define LP_I2C0_I2C_SR_I2C_TXFIFO_CNT_SHIFT 18u
#define LP_I2C0_I2C_SR_I2C_TXFIFO_CNT_MASK 0x007c0000u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_txfifo_cnt(uint32_t reg) { return reg >> 18 & 0x1fu; }
#define LP_I2C0_I2C_SR_I2C_SCL_MAIN_STATE_LAST_SHIFT 24u
#define LP_I2C0_I2C_SR_I2C_SCL_MAIN_STATE_LAST_MASK 0x07000000u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_scl_main_state_last(uint32_t reg) { return reg >> 24 & 0x7u; }
#define LP_I2C0_I2C_SR_I2C_SCL_STATE_LAST_SHIFT 28u
#define LP_I2C0_I2C_SR_I2C_SCL_STATE_LAST_MASK 0x70000000u
static inline uint32_t lp_i2c0_i2c_sr_get_i2c_scl_state_last(uint32_t reg) { return reg >> 28 & 0x7u; }

#define LP_I2C0_I2C_TO_OFFSET 0xcu
#define LP_I2C0_I2C_TO_RESET 0x00000010u
#define LP_I2C0_I2C_TO_I2C_TIME_OUT_VALUE_SHIFT 0u
#define LP_I2C0_I2C_TO_I2C_TIME_OUT_VALUE_MASK 0x0000001fu
static inline uint32_t lp_i2c0_i2c_to_get_i2c_time_out_value(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t lp_i2c0_i2c_to_set_i2c_time_out_value(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define LP_I2C0_I2C_TO_I2C_TIME_OUT_EN_SHIFT 5u
#define LP_I2C0_I2C_TO_I2C_TIME_OUT_EN_MASK 0x00000020u
static inline uint32_t lp_i2c0_i2c_to_get_i2c_time_out_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_to_set_i2c_time_out_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define LP_I2C0_I2C_FIFO_ST_OFFSET 0x14u
#define LP_I2C0_I2C_FIFO_ST_RESET 0x00000000u
#define LP_I2C0_I2C_FIFO_ST_I2C_RXFIFO_RADDR_SHIFT 0u
#define LP_I2C0_I2C_FIFO_ST_I2C_RXFIFO_RADDR_MASK 0x0000000fu
static inline uint32_t lp_i2c0_i2c_fifo_st_get_i2c_rxfifo_raddr(uint32_t reg) { return reg & 0xfu; }
#define LP_I2C0_I2C_FIFO_ST_I2C_RXFIFO_WADDR_SHIFT 5u
#define LP_I2C0_I2C_FIFO_ST_I2C_RXFIFO_WADDR_MASK 0x000001e0u
static inline uint32_t lp_i2c0_i2c_fifo_st_get_i2c_rxfifo_waddr(uint32_t reg) { return reg >> 5 & 0xfu; }
#define LP_I2C0_I2C_FIFO_ST_I2C_TXFIFO_RADDR_SHIFT 10u
#define LP_I2C0_I2C_FIFO_ST_I2C_TXFIFO_RADDR_MASK 0x00003c00u
static inline uint32_t lp_i2c0_i2c_fifo_st_get_i2c_txfifo_raddr(uint32_t reg) { return reg >> 10 & 0xfu; }
#define LP_I2C0_I2C_FIFO_ST_I2C_TXFIFO_WADDR_SHIFT 15u
#define LP_I2C0_I2C_FIFO_ST_I2C_TXFIFO_WADDR_MASK 0x00078000u
static inline uint32_t lp_i2c0_i2c_fifo_st_get_i2c_txfifo_waddr(uint32_t reg) { return reg >> 15 & 0xfu; }

#define LP_I2C0_FIFO_CONF_OFFSET 0x18u
#define LP_I2C0_FIFO_CONF_RESET 0x00004046u
#define LP_I2C0_FIFO_CONF_RXFIFO_WM_THRHD_SHIFT 0u
#define LP_I2C0_FIFO_CONF_RXFIFO_WM_THRHD_MASK 0x0000000fu
static inline uint32_t lp_i2c0_fifo_conf_get_rxfifo_wm_thrhd(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t lp_i2c0_fifo_conf_set_rxfifo_wm_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define LP_I2C0_FIFO_CONF_TXFIFO_WM_THRHD_SHIFT 5u
#define LP_I2C0_FIFO_CONF_TXFIFO_WM_THRHD_MASK 0x000001e0u
static inline uint32_t lp_i2c0_fifo_conf_get_txfifo_wm_thrhd(uint32_t reg) { return reg >> 5 & 0xfu; }
static inline uint32_t lp_i2c0_fifo_conf_set_txfifo_wm_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xfffffe1fu) | (v << 5 & 0x1e0u); }
#define LP_I2C0_FIFO_CONF_NONFIFO_EN_SHIFT 10u
#define LP_I2C0_FIFO_CONF_NONFIFO_EN_MASK 0x00000400u
static inline uint32_t lp_i2c0_fifo_conf_get_nonfifo_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_i2c0_fifo_conf_set_nonfifo_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_I2C0_FIFO_CONF_RX_FIFO_RST_SHIFT 12u
#define LP_I2C0_FIFO_CONF_RX_FIFO_RST_MASK 0x00001000u
static inline uint32_t lp_i2c0_fifo_conf_get_rx_fifo_rst(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t lp_i2c0_fifo_conf_set_rx_fifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_I2C0_FIFO_CONF_TX_FIFO_RST_SHIFT 13u
#define LP_I2C0_FIFO_CONF_TX_FIFO_RST_MASK 0x00002000u
static inline uint32_t lp_i2c0_fifo_conf_get_tx_fifo_rst(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t lp_i2c0_fifo_conf_set_tx_fifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_I2C0_FIFO_CONF_FIFO_PRT_EN_SHIFT 14u
#define LP_I2C0_FIFO_CONF_FIFO_PRT_EN_MASK 0x00004000u
static inline uint32_t lp_i2c0_fifo_conf_get_fifo_prt_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t lp_i2c0_fifo_conf_set_fifo_prt_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }

#define LP_I2C0_I2C_DATA_OFFSET 0x1cu
#define LP_I2C0_I2C_DATA_RESET 0x00000000u
#define LP_I2C0_I2C_DATA_I2C_FIFO_RDATA_SHIFT 0u
#define LP_I2C0_I2C_DATA_I2C_FIFO_RDATA_MASK 0x000000ffu
static inline uint32_t lp_i2c0_i2c_data_get_i2c_fifo_rdata(uint32_t reg) { return reg & 0xffu; }

#define LP_I2C0_I2C_INT_RAW_OFFSET 0x20u
#define LP_I2C0_I2C_INT_RAW_RESET 0x00000002u
#define LP_I2C0_I2C_INT_RAW_I2C_RXFIFO_WM_INT_RAW_SHIFT 0u
#define LP_I2C0_I2C_INT_RAW_I2C_RXFIFO_WM_INT_RAW_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_rxfifo_wm_int_raw(uint32_t reg) { return reg & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_TXFIFO_WM_INT_RAW_SHIFT 1u
#define LP_I2C0_I2C_INT_RAW_I2C_TXFIFO_WM_INT_RAW_MASK 0x00000002u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_txfifo_wm_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_RXFIFO_OVF_INT_RAW_SHIFT 2u
#define LP_I2C0_I2C_INT_RAW_I2C_RXFIFO_OVF_INT_RAW_MASK 0x00000004u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_rxfifo_ovf_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_END_DETECT_INT_RAW_SHIFT 3u
#define LP_I2C0_I2C_INT_RAW_I2C_END_DETECT_INT_RAW_MASK 0x00000008u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_end_detect_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_BYTE_TRANS_DONE_INT_RAW_SHIFT 4u
#define LP_I2C0_I2C_INT_RAW_I2C_BYTE_TRANS_DONE_INT_RAW_MASK 0x00000010u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_byte_trans_done_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_ARBITRATION_LOST_INT_RAW_SHIFT 5u
#define LP_I2C0_I2C_INT_RAW_I2C_ARBITRATION_LOST_INT_RAW_MASK 0x00000020u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_arbitration_lost_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_MST_TXFIFO_UDF_INT_RAW_SHIFT 6u
#define LP_I2C0_I2C_INT_RAW_I2C_MST_TXFIFO_UDF_INT_RAW_MASK 0x00000040u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_mst_txfifo_udf_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_TRANS_COMPLETE_INT_RAW_SHIFT 7u
#define LP_I2C0_I2C_INT_RAW_I2C_TRANS_COMPLETE_INT_RAW_MASK 0x00000080u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_trans_complete_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_TIME_OUT_INT_RAW_SHIFT 8u
#define LP_I2C0_I2C_INT_RAW_I2C_TIME_OUT_INT_RAW_MASK 0x00000100u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_time_out_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_TRANS_START_INT_RAW_SHIFT 9u
#define LP_I2C0_I2C_INT_RAW_I2C_TRANS_START_INT_RAW_MASK 0x00000200u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_trans_start_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_NACK_INT_RAW_SHIFT 10u
#define LP_I2C0_I2C_INT_RAW_I2C_NACK_INT_RAW_MASK 0x00000400u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_nack_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_TXFIFO_OVF_INT_RAW_SHIFT 11u
#define LP_I2C0_I2C_INT_RAW_I2C_TXFIFO_OVF_INT_RAW_MASK 0x00000800u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_txfifo_ovf_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_RXFIFO_UDF_INT_RAW_SHIFT 12u
#define LP_I2C0_I2C_INT_RAW_I2C_RXFIFO_UDF_INT_RAW_MASK 0x00001000u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_rxfifo_udf_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_SCL_ST_TO_INT_RAW_SHIFT 13u
#define LP_I2C0_I2C_INT_RAW_I2C_SCL_ST_TO_INT_RAW_MASK 0x00002000u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_scl_st_to_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_SCL_MAIN_ST_TO_INT_RAW_SHIFT 14u
#define LP_I2C0_I2C_INT_RAW_I2C_SCL_MAIN_ST_TO_INT_RAW_MASK 0x00004000u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_scl_main_st_to_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
#define LP_I2C0_I2C_INT_RAW_I2C_DET_START_INT_RAW_SHIFT 15u
#define LP_I2C0_I2C_INT_RAW_I2C_DET_START_INT_RAW_MASK 0x00008000u
static inline uint32_t lp_i2c0_i2c_int_raw_get_i2c_det_start_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }

#define LP_I2C0_I2C_INT_CLR_OFFSET 0x24u
#define LP_I2C0_I2C_INT_CLR_RESET 0x00000000u
#define LP_I2C0_I2C_INT_CLR_I2C_RXFIFO_WM_INT_CLR_SHIFT 0u
#define LP_I2C0_I2C_INT_CLR_I2C_RXFIFO_WM_INT_CLR_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_rxfifo_wm_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_I2C0_I2C_INT_CLR_I2C_TXFIFO_WM_INT_CLR_SHIFT 1u
#define LP_I2C0_I2C_INT_CLR_I2C_TXFIFO_WM_INT_CLR_MASK 0x00000002u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_txfifo_wm_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_I2C0_I2C_INT_CLR_I2C_RXFIFO_OVF_INT_CLR_SHIFT 2u
#define LP_I2C0_I2C_INT_CLR_I2C_RXFIFO_OVF_INT_CLR_MASK 0x00000004u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_rxfifo_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_I2C0_I2C_INT_CLR_I2C_END_DETECT_INT_CLR_SHIFT 3u
#define LP_I2C0_I2C_INT_CLR_I2C_END_DETECT_INT_CLR_MASK 0x00000008u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_end_detect_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_I2C0_I2C_INT_CLR_I2C_BYTE_TRANS_DONE_INT_CLR_SHIFT 4u
#define LP_I2C0_I2C_INT_CLR_I2C_BYTE_TRANS_DONE_INT_CLR_MASK 0x00000010u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_byte_trans_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_I2C0_I2C_INT_CLR_I2C_ARBITRATION_LOST_INT_CLR_SHIFT 5u
#define LP_I2C0_I2C_INT_CLR_I2C_ARBITRATION_LOST_INT_CLR_MASK 0x00000020u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_arbitration_lost_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_I2C0_I2C_INT_CLR_I2C_MST_TXFIFO_UDF_INT_CLR_SHIFT 6u
#define LP_I2C0_I2C_INT_CLR_I2C_MST_TXFIFO_UDF_INT_CLR_MASK 0x00000040u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_mst_txfifo_udf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_I2C0_I2C_INT_CLR_I2C_TRANS_COMPLETE_INT_CLR_SHIFT 7u
#define LP_I2C0_I2C_INT_CLR_I2C_TRANS_COMPLETE_INT_CLR_MASK 0x00000080u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_trans_complete_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_I2C0_I2C_INT_CLR_I2C_TIME_OUT_INT_CLR_SHIFT 8u
#define LP_I2C0_I2C_INT_CLR_I2C_TIME_OUT_INT_CLR_MASK 0x00000100u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_time_out_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_I2C0_I2C_INT_CLR_I2C_TRANS_START_INT_CLR_SHIFT 9u
#define LP_I2C0_I2C_INT_CLR_I2C_TRANS_START_INT_CLR_MASK 0x00000200u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_trans_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_I2C0_I2C_INT_CLR_I2C_NACK_INT_CLR_SHIFT 10u
#define LP_I2C0_I2C_INT_CLR_I2C_NACK_INT_CLR_MASK 0x00000400u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_nack_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_I2C0_I2C_INT_CLR_I2C_TXFIFO_OVF_INT_CLR_SHIFT 11u
#define LP_I2C0_I2C_INT_CLR_I2C_TXFIFO_OVF_INT_CLR_MASK 0x00000800u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_txfifo_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LP_I2C0_I2C_INT_CLR_I2C_RXFIFO_UDF_INT_CLR_SHIFT 12u
#define LP_I2C0_I2C_INT_CLR_I2C_RXFIFO_UDF_INT_CLR_MASK 0x00001000u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_rxfifo_udf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_I2C0_I2C_INT_CLR_I2C_SCL_ST_TO_INT_CLR_SHIFT 13u
#define LP_I2C0_I2C_INT_CLR_I2C_SCL_ST_TO_INT_CLR_MASK 0x00002000u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_scl_st_to_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_I2C0_I2C_INT_CLR_I2C_SCL_MAIN_ST_TO_INT_CLR_SHIFT 14u
#define LP_I2C0_I2C_INT_CLR_I2C_SCL_MAIN_ST_TO_INT_CLR_MASK 0x00004000u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_scl_main_st_to_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LP_I2C0_I2C_INT_CLR_I2C_DET_START_INT_CLR_SHIFT 15u
#define LP_I2C0_I2C_INT_CLR_I2C_DET_START_INT_CLR_MASK 0x00008000u
static inline uint32_t lp_i2c0_i2c_int_clr_set_i2c_det_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define LP_I2C0_I2C_INT_ENA_OFFSET 0x28u
#define LP_I2C0_I2C_INT_ENA_RESET 0x00000000u
#define LP_I2C0_I2C_INT_ENA_I2C_RXFIFO_WM_INT_ENA_SHIFT 0u
#define LP_I2C0_I2C_INT_ENA_I2C_RXFIFO_WM_INT_ENA_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_rxfifo_wm_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_rxfifo_wm_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_I2C0_I2C_INT_ENA_I2C_TXFIFO_WM_INT_ENA_SHIFT 1u
#define LP_I2C0_I2C_INT_ENA_I2C_TXFIFO_WM_INT_ENA_MASK 0x00000002u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_txfifo_wm_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_txfifo_wm_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_I2C0_I2C_INT_ENA_I2C_RXFIFO_OVF_INT_ENA_SHIFT 2u
#define LP_I2C0_I2C_INT_ENA_I2C_RXFIFO_OVF_INT_ENA_MASK 0x00000004u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_rxfifo_ovf_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_rxfifo_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_I2C0_I2C_INT_ENA_I2C_END_DETECT_INT_ENA_SHIFT 3u
#define LP_I2C0_I2C_INT_ENA_I2C_END_DETECT_INT_ENA_MASK 0x00000008u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_end_detect_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_end_detect_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_I2C0_I2C_INT_ENA_I2C_BYTE_TRANS_DONE_INT_ENA_SHIFT 4u
#define LP_I2C0_I2C_INT_ENA_I2C_BYTE_TRANS_DONE_INT_ENA_MASK 0x00000010u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_byte_trans_done_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_byte_trans_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_I2C0_I2C_INT_ENA_I2C_ARBITRATION_LOST_INT_ENA_SHIFT 5u
#define LP_I2C0_I2C_INT_ENA_I2C_ARBITRATION_LOST_INT_ENA_MASK 0x00000020u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_arbitration_lost_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_arbitration_lost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_I2C0_I2C_INT_ENA_I2C_MST_TXFIFO_UDF_INT_ENA_SHIFT 6u
#define LP_I2C0_I2C_INT_ENA_I2C_MST_TXFIFO_UDF_INT_ENA_MASK 0x00000040u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_mst_txfifo_udf_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_mst_txfifo_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_I2C0_I2C_INT_ENA_I2C_TRANS_COMPLETE_INT_ENA_SHIFT 7u
#define LP_I2C0_I2C_INT_ENA_I2C_TRANS_COMPLETE_INT_ENA_MASK 0x00000080u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_trans_complete_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_trans_complete_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_I2C0_I2C_INT_ENA_I2C_TIME_OUT_INT_ENA_SHIFT 8u
#define LP_I2C0_I2C_INT_ENA_I2C_TIME_OUT_INT_ENA_MASK 0x00000100u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_time_out_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_time_out_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_I2C0_I2C_INT_ENA_I2C_TRANS_START_INT_ENA_SHIFT 9u
#define LP_I2C0_I2C_INT_ENA_I2C_TRANS_START_INT_ENA_MASK 0x00000200u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_trans_start_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_trans_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_I2C0_I2C_INT_ENA_I2C_NACK_INT_ENA_SHIFT 10u
#define LP_I2C0_I2C_INT_ENA_I2C_NACK_INT_ENA_MASK 0x00000400u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_nack_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_nack_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_I2C0_I2C_INT_ENA_I2C_TXFIFO_OVF_INT_ENA_SHIFT 11u
#define LP_I2C0_I2C_INT_ENA_I2C_TXFIFO_OVF_INT_ENA_MASK 0x00000800u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_txfifo_ovf_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_txfifo_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LP_I2C0_I2C_INT_ENA_I2C_RXFIFO_UDF_INT_ENA_SHIFT 12u
#define LP_I2C0_I2C_INT_ENA_I2C_RXFIFO_UDF_INT_ENA_MASK 0x00001000u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_rxfifo_udf_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_rxfifo_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_I2C0_I2C_INT_ENA_I2C_SCL_ST_TO_INT_ENA_SHIFT 13u
#define LP_I2C0_I2C_INT_ENA_I2C_SCL_ST_TO_INT_ENA_MASK 0x00002000u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_scl_st_to_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_scl_st_to_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_I2C0_I2C_INT_ENA_I2C_SCL_MAIN_ST_TO_INT_ENA_SHIFT 14u
#define LP_I2C0_I2C_INT_ENA_I2C_SCL_MAIN_ST_TO_INT_ENA_MASK 0x00004000u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_scl_main_st_to_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_scl_main_st_to_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LP_I2C0_I2C_INT_ENA_I2C_DET_START_INT_ENA_SHIFT 15u
#define LP_I2C0_I2C_INT_ENA_I2C_DET_START_INT_ENA_MASK 0x00008000u
static inline uint32_t lp_i2c0_i2c_int_ena_get_i2c_det_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_int_ena_set_i2c_det_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define LP_I2C0_I2C_INT_STATUS_OFFSET 0x2cu
#define LP_I2C0_I2C_INT_STATUS_RESET 0x00000000u
#define LP_I2C0_I2C_INT_STATUS_I2C_RXFIFO_WM_INT_ST_SHIFT 0u
#define LP_I2C0_I2C_INT_STATUS_I2C_RXFIFO_WM_INT_ST_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_rxfifo_wm_int_st(uint32_t reg) { return reg & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_TXFIFO_WM_INT_ST_SHIFT 1u
#define LP_I2C0_I2C_INT_STATUS_I2C_TXFIFO_WM_INT_ST_MASK 0x00000002u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_txfifo_wm_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_RXFIFO_OVF_INT_ST_SHIFT 2u
#define LP_I2C0_I2C_INT_STATUS_I2C_RXFIFO_OVF_INT_ST_MASK 0x00000004u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_rxfifo_ovf_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_END_DETECT_INT_ST_SHIFT 3u
#define LP_I2C0_I2C_INT_STATUS_I2C_END_DETECT_INT_ST_MASK 0x00000008u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_end_detect_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_BYTE_TRANS_DONE_INT_ST_SHIFT 4u
#define LP_I2C0_I2C_INT_STATUS_I2C_BYTE_TRANS_DONE_INT_ST_MASK 0x00000010u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_byte_trans_done_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_ARBITRATION_LOST_INT_ST_SHIFT 5u
#define LP_I2C0_I2C_INT_STATUS_I2C_ARBITRATION_LOST_INT_ST_MASK 0x00000020u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_arbitration_lost_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_MST_TXFIFO_UDF_INT_ST_SHIFT 6u
#define LP_I2C0_I2C_INT_STATUS_I2C_MST_TXFIFO_UDF_INT_ST_MASK 0x00000040u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_mst_txfifo_udf_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_TRANS_COMPLETE_INT_ST_SHIFT 7u
#define LP_I2C0_I2C_INT_STATUS_I2C_TRANS_COMPLETE_INT_ST_MASK 0x00000080u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_trans_complete_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_TIME_OUT_INT_ST_SHIFT 8u
#define LP_I2C0_I2C_INT_STATUS_I2C_TIME_OUT_INT_ST_MASK 0x00000100u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_time_out_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_TRANS_START_INT_ST_SHIFT 9u
#define LP_I2C0_I2C_INT_STATUS_I2C_TRANS_START_INT_ST_MASK 0x00000200u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_trans_start_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_NACK_INT_ST_SHIFT 10u
#define LP_I2C0_I2C_INT_STATUS_I2C_NACK_INT_ST_MASK 0x00000400u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_nack_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_TXFIFO_OVF_INT_ST_SHIFT 11u
#define LP_I2C0_I2C_INT_STATUS_I2C_TXFIFO_OVF_INT_ST_MASK 0x00000800u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_txfifo_ovf_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_RXFIFO_UDF_INT_ST_SHIFT 12u
#define LP_I2C0_I2C_INT_STATUS_I2C_RXFIFO_UDF_INT_ST_MASK 0x00001000u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_rxfifo_udf_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_SCL_ST_TO_INT_ST_SHIFT 13u
#define LP_I2C0_I2C_INT_STATUS_I2C_SCL_ST_TO_INT_ST_MASK 0x00002000u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_scl_st_to_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_SCL_MAIN_ST_TO_INT_ST_SHIFT 14u
#define LP_I2C0_I2C_INT_STATUS_I2C_SCL_MAIN_ST_TO_INT_ST_MASK 0x00004000u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_scl_main_st_to_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define LP_I2C0_I2C_INT_STATUS_I2C_DET_START_INT_ST_SHIFT 15u
#define LP_I2C0_I2C_INT_STATUS_I2C_DET_START_INT_ST_MASK 0x00008000u
static inline uint32_t lp_i2c0_i2c_int_status_get_i2c_det_start_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }

#define LP_I2C0_I2C_SDA_HOLD_OFFSET 0x30u
#define LP_I2C0_I2C_SDA_HOLD_RESET 0x00000000u
#define LP_I2C0_I2C_SDA_HOLD_TIME_SHIFT 0u
#define LP_I2C0_I2C_SDA_HOLD_TIME_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_sda_hold_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_sda_hold_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_SDA_SAMPLE_OFFSET 0x34u
#define LP_I2C0_I2C_SDA_SAMPLE_RESET 0x00000000u
#define LP_I2C0_I2C_SDA_SAMPLE_TIME_SHIFT 0u
#define LP_I2C0_I2C_SDA_SAMPLE_TIME_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_sda_sample_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_sda_sample_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_SCL_HIGH_PERIOD_OFFSET 0x38u
#define LP_I2C0_I2C_SCL_HIGH_PERIOD_RESET 0x00000000u
#define LP_I2C0_I2C_SCL_HIGH_PERIOD_I2C_SCL_HIGH_PERIOD_SHIFT 0u
#define LP_I2C0_I2C_SCL_HIGH_PERIOD_I2C_SCL_HIGH_PERIOD_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_scl_high_period_get_i2c_scl_high_period(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_scl_high_period_set_i2c_scl_high_period(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define LP_I2C0_I2C_SCL_HIGH_PERIOD_I2C_SCL_WAIT_HIGH_PERIOD_SHIFT 9u
#define LP_I2C0_I2C_SCL_HIGH_PERIOD_I2C_SCL_WAIT_HIGH_PERIOD_MASK 0x0000fe00u
static inline uint32_t lp_i2c0_i2c_scl_high_period_get_i2c_scl_wait_high_period(uint32_t reg) { return reg >> 9 & 0x7fu; }
static inline uint32_t lp_i2c0_i2c_scl_high_period_set_i2c_scl_wait_high_period(uint32_t reg, uint32_t v) { return (reg & 0xffff01ffu) | (v << 9 & 0xfe00u); }

#define LP_I2C0_I2C_SCL_START_HOLD_OFFSET 0x40u
#define LP_I2C0_I2C_SCL_START_HOLD_RESET 0x00000008u
#define LP_I2C0_I2C_SCL_START_HOLD_TIME_SHIFT 0u
#define LP_I2C0_I2C_SCL_START_HOLD_TIME_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_scl_start_hold_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_scl_start_hold_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_SCL_RSTART_SETUP_OFFSET 0x44u
#define LP_I2C0_I2C_SCL_RSTART_SETUP_RESET 0x00000008u
#define LP_I2C0_I2C_SCL_RSTART_SETUP_TIME_SHIFT 0u
#define LP_I2C0_I2C_SCL_RSTART_SETUP_TIME_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_scl_rstart_setup_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_scl_rstart_setup_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_SCL_STOP_HOLD_OFFSET 0x48u
#define LP_I2C0_I2C_SCL_STOP_HOLD_RESET 0x00000008u
#define LP_I2C0_I2C_SCL_STOP_HOLD_TIME_SHIFT 0u
#define LP_I2C0_I2C_SCL_STOP_HOLD_TIME_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_scl_stop_hold_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_scl_stop_hold_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_SCL_STOP_SETUP_OFFSET 0x4cu
#define LP_I2C0_I2C_SCL_STOP_SETUP_RESET 0x00000008u
#define LP_I2C0_I2C_SCL_STOP_SETUP_TIME_SHIFT 0u
#define LP_I2C0_I2C_SCL_STOP_SETUP_TIME_MASK 0x000001ffu
static inline uint32_t lp_i2c0_i2c_scl_stop_setup_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t lp_i2c0_i2c_scl_stop_setup_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define LP_I2C0_I2C_FILTER_CFG_OFFSET 0x50u
#define LP_I2C0_I2C_FILTER_CFG_RESET 0x00000300u
#define LP_I2C0_I2C_FILTER_CFG_I2C_SCL_FILTER_THRES_SHIFT 0u
#define LP_I2C0_I2C_FILTER_CFG_I2C_SCL_FILTER_THRES_MASK 0x0000000fu
static inline uint32_t lp_i2c0_i2c_filter_cfg_get_i2c_scl_filter_thres(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t lp_i2c0_i2c_filter_cfg_set_i2c_scl_filter_thres(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define LP_I2C0_I2C_FILTER_CFG_I2C_SDA_FILTER_THRES_SHIFT 4u
#define LP_I2C0_I2C_FILTER_CFG_I2C_SDA_FILTER_THRES_MASK 0x000000f0u
static inline uint32_t lp_i2c0_i2c_filter_cfg_get_i2c_sda_filter_thres(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t lp_i2c0_i2c_filter_cfg_set_i2c_sda_filter_thres(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define LP_I2C0_I2C_FILTER_CFG_I2C_SCL_FILTER_EN_SHIFT 8u
#define LP_I2C0_I2C_FILTER_CFG_I2C_SCL_FILTER_EN_MASK 0x00000100u
static inline uint32_t lp_i2c0_i2c_filter_cfg_get_i2c_scl_filter_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_filter_cfg_set_i2c_scl_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_I2C0_I2C_FILTER_CFG_I2C_SDA_FILTER_EN_SHIFT 9u
#define LP_I2C0_I2C_FILTER_CFG_I2C_SDA_FILTER_EN_MASK 0x00000200u
static inline uint32_t lp_i2c0_i2c_filter_cfg_get_i2c_sda_filter_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_filter_cfg_set_i2c_sda_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define LP_I2C0_I2C_CLK_CONF_OFFSET 0x54u
#define LP_I2C0_I2C_CLK_CONF_RESET 0x00200000u
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_DIV_NUM_SHIFT 0u
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_DIV_NUM_MASK 0x000000ffu
static inline uint32_t lp_i2c0_i2c_clk_conf_get_i2c_sclk_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_i2c0_i2c_clk_conf_set_i2c_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_DIV_A_SHIFT 8u
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_DIV_A_MASK 0x00003f00u
static inline uint32_t lp_i2c0_i2c_clk_conf_get_i2c_sclk_div_a(uint32_t reg) { return reg >> 8 & 0x3fu; }
static inline uint32_t lp_i2c0_i2c_clk_conf_set_i2c_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffc0ffu) | (v << 8 & 0x3f00u); }
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_DIV_B_SHIFT 14u
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_DIV_B_MASK 0x000fc000u
static inline uint32_t lp_i2c0_i2c_clk_conf_get_i2c_sclk_div_b(uint32_t reg) { return reg >> 14 & 0x3fu; }
static inline uint32_t lp_i2c0_i2c_clk_conf_set_i2c_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfff03fffu) | (v << 14 & 0xfc000u); }
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_SEL_SHIFT 20u
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_SEL_MASK 0x00100000u
static inline uint32_t lp_i2c0_i2c_clk_conf_get_i2c_sclk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_clk_conf_set_i2c_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_ACTIVE_SHIFT 21u
#define LP_I2C0_I2C_CLK_CONF_I2C_SCLK_ACTIVE_MASK 0x00200000u
static inline uint32_t lp_i2c0_i2c_clk_conf_get_i2c_sclk_active(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_clk_conf_set_i2c_sclk_active(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define LP_I2C0_I2C_COMD0_OFFSET 0x58u
#define LP_I2C0_I2C_COMD0_RESET 0x00000000u
#define LP_I2C0_I2C_COMD0_I2C_COMMAND0_SHIFT 0u
#define LP_I2C0_I2C_COMD0_I2C_COMMAND0_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd0_get_i2c_command0(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd0_set_i2c_command0(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD0_I2C_COMMAND0_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD0_I2C_COMMAND0_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd0_get_i2c_command0_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd0_set_i2c_command0_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD1_OFFSET 0x5cu
#define LP_I2C0_I2C_COMD1_RESET 0x00000000u
#define LP_I2C0_I2C_COMD1_I2C_COMMAND1_SHIFT 0u
#define LP_I2C0_I2C_COMD1_I2C_COMMAND1_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd1_get_i2c_command1(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd1_set_i2c_command1(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD1_I2C_COMMAND1_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD1_I2C_COMMAND1_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd1_get_i2c_command1_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd1_set_i2c_command1_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD2_OFFSET 0x60u
#define LP_I2C0_I2C_COMD2_RESET 0x00000000u
#define LP_I2C0_I2C_COMD2_I2C_COMMAND2_SHIFT 0u
#define LP_I2C0_I2C_COMD2_I2C_COMMAND2_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd2_get_i2c_command2(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd2_set_i2c_command2(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD2_I2C_COMMAND2_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD2_I2C_COMMAND2_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd2_get_i2c_command2_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd2_set_i2c_command2_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD3_OFFSET 0x64u
#define LP_I2C0_I2C_COMD3_RESET 0x00000000u
#define LP_I2C0_I2C_COMD3_I2C_COMMAND3_SHIFT 0u
#define LP_I2C0_I2C_COMD3_I2C_COMMAND3_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd3_get_i2c_command3(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd3_set_i2c_command3(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD3_I2C_COMMAND3_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD3_I2C_COMMAND3_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd3_get_i2c_command3_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd3_set_i2c_command3_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD4_OFFSET 0x68u
#define LP_I2C0_I2C_COMD4_RESET 0x00000000u
#define LP_I2C0_I2C_COMD4_I2C_COMMAND4_SHIFT 0u
#define LP_I2C0_I2C_COMD4_I2C_COMMAND4_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd4_get_i2c_command4(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd4_set_i2c_command4(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD4_I2C_COMMAND4_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD4_I2C_COMMAND4_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd4_get_i2c_command4_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd4_set_i2c_command4_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD5_OFFSET 0x6cu
#define LP_I2C0_I2C_COMD5_RESET 0x00000000u
#define LP_I2C0_I2C_COMD5_I2C_COMMAND5_SHIFT 0u
#define LP_I2C0_I2C_COMD5_I2C_COMMAND5_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd5_get_i2c_command5(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd5_set_i2c_command5(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD5_I2C_COMMAND5_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD5_I2C_COMMAND5_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd5_get_i2c_command5_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd5_set_i2c_command5_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD6_OFFSET 0x70u
#define LP_I2C0_I2C_COMD6_RESET 0x00000000u
#define LP_I2C0_I2C_COMD6_I2C_COMMAND6_SHIFT 0u
#define LP_I2C0_I2C_COMD6_I2C_COMMAND6_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd6_get_i2c_command6(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd6_set_i2c_command6(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD6_I2C_COMMAND6_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD6_I2C_COMMAND6_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd6_get_i2c_command6_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd6_set_i2c_command6_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_COMD7_OFFSET 0x74u
#define LP_I2C0_I2C_COMD7_RESET 0x00000000u
#define LP_I2C0_I2C_COMD7_I2C_COMMAND7_SHIFT 0u
#define LP_I2C0_I2C_COMD7_I2C_COMMAND7_MASK 0x00003fffu
static inline uint32_t lp_i2c0_i2c_comd7_get_i2c_command7(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t lp_i2c0_i2c_comd7_set_i2c_command7(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define LP_I2C0_I2C_COMD7_I2C_COMMAND7_DONE_SHIFT 31u
#define LP_I2C0_I2C_COMD7_I2C_COMMAND7_DONE_MASK 0x80000000u
static inline uint32_t lp_i2c0_i2c_comd7_get_i2c_command7_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_comd7_set_i2c_command7_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define LP_I2C0_I2C_SCL_ST_TIME_OUT_OFFSET 0x78u
#define LP_I2C0_I2C_SCL_ST_TIME_OUT_RESET 0x00000010u
#define LP_I2C0_I2C_SCL_ST_TIME_OUT_I2C_SCL_ST_TO_I2C_SHIFT 0u
#define LP_I2C0_I2C_SCL_ST_TIME_OUT_I2C_SCL_ST_TO_I2C_MASK 0x0000001fu
static inline uint32_t lp_i2c0_i2c_scl_st_time_out_get_i2c_scl_st_to_i2c(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t lp_i2c0_i2c_scl_st_time_out_set_i2c_scl_st_to_i2c(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define LP_I2C0_I2C_SCL_MAIN_ST_TIME_OUT_OFFSET 0x7cu
#define LP_I2C0_I2C_SCL_MAIN_ST_TIME_OUT_RESET 0x00000010u
#define LP_I2C0_I2C_SCL_MAIN_ST_TIME_OUT_I2C_SCL_MAIN_ST_TO_I2C_SHIFT 0u
#define LP_I2C0_I2C_SCL_MAIN_ST_TIME_OUT_I2C_SCL_MAIN_ST_TO_I2C_MASK 0x0000001fu
static inline uint32_t lp_i2c0_i2c_scl_main_st_time_out_get_i2c_scl_main_st_to_i2c(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t lp_i2c0_i2c_scl_main_st_time_out_set_i2c_scl_main_st_to_i2c(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define LP_I2C0_I2C_SCL_SP_CONF_OFFSET 0x80u
#define LP_I2C0_I2C_SCL_SP_CONF_RESET 0x00000000u
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SCL_RST_SLV_EN_SHIFT 0u
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SCL_RST_SLV_EN_MASK 0x00000001u
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_get_i2c_scl_rst_slv_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_set_i2c_scl_rst_slv_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SCL_RST_SLV_NUM_SHIFT 1u
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SCL_RST_SLV_NUM_MASK 0x0000003eu
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_get_i2c_scl_rst_slv_num(uint32_t reg) { return reg >> 1 & 0x1fu; }
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_set_i2c_scl_rst_slv_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffc1u) | (v << 1 & 0x3eu); }
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SCL_PD_EN_SHIFT 6u
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SCL_PD_EN_MASK 0x00000040u
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_get_i2c_scl_pd_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_set_i2c_scl_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SDA_PD_EN_SHIFT 7u
#define LP_I2C0_I2C_SCL_SP_CONF_I2C_SDA_PD_EN_MASK 0x00000080u
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_get_i2c_sda_pd_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_i2c0_i2c_scl_sp_conf_set_i2c_sda_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define LP_I2C0_I2C_DATE_OFFSET 0xf8u
#define LP_I2C0_I2C_DATE_RESET 0x02201143u
#define LP_I2C0_I2C_DATE_I2C_DATE_SHIFT 0u
#define LP_I2C0_I2C_DATE_I2C_DATE_MASK 0xffffffffu

#define LP_I2C0_I2C_TXFIFO_START_ADDR_OFFSET 0x100u
#define LP_I2C0_I2C_TXFIFO_START_ADDR_RESET 0x00000000u
#define LP_I2C0_I2C_TXFIFO_START_ADDR_I2C_TXFIFO_START_ADDR_SHIFT 0u
#define LP_I2C0_I2C_TXFIFO_START_ADDR_I2C_TXFIFO_START_ADDR_MASK 0xffffffffu

#define LP_I2C0_I2C_RXFIFO_START_ADDR_OFFSET 0x180u
#define LP_I2C0_I2C_RXFIFO_START_ADDR_RESET 0x00000000u
#define LP_I2C0_I2C_RXFIFO_START_ADDR_I2C_RXFIFO_START_ADDR_SHIFT 0u
#define LP_I2C0_I2C_RXFIFO_START_ADDR_I2C_RXFIFO_START_ADDR_MASK 0xffffffffu

// clang-format on

#endif
