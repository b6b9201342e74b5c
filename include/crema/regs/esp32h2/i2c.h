/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_I2C_H
#define CREMA_REGS_ESP32H2_I2C_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct i2c_regs {
    volatile uint32_t scl_low_period; /* 0x0 */
    volatile uint32_t ctr; /* 0x4 */
    const volatile uint32_t sr; /* 0x8 */
    volatile uint32_t to; /* 0xc */
    volatile uint32_t slave_addr; /* 0x10 */
    const volatile uint32_t fifo_st; /* 0x14 */
    volatile uint32_t fifo_conf; /* 0x18 */
    volatile uint32_t data; /* 0x1c */
    const volatile uint32_t int_raw; /* 0x20 */
    volatile uint32_t int_clr; /* 0x24, write-only */
    volatile uint32_t int_ena; /* 0x28 */
    const volatile uint32_t int_status; /* 0x2c */
    volatile uint32_t sda_hold; /* 0x30 */
    volatile uint32_t sda_sample; /* 0x34 */
    volatile uint32_t scl_high_period; /* 0x38 */
    uint32_t reserved_3c[1];
    volatile uint32_t scl_start_hold; /* 0x40 */
    volatile uint32_t scl_rstart_setup; /* 0x44 */
    volatile uint32_t scl_stop_hold; /* 0x48 */
    volatile uint32_t scl_stop_setup; /* 0x4c */
    volatile uint32_t filter_cfg; /* 0x50 */
    volatile uint32_t clk_conf; /* 0x54 */
    volatile uint32_t comd[8]; /* 0x58 */
    volatile uint32_t scl_st_time_out; /* 0x78 */
    volatile uint32_t scl_main_st_time_out; /* 0x7c */
    volatile uint32_t scl_sp_conf; /* 0x80 */
    volatile uint32_t scl_stretch_conf; /* 0x84 */
    uint32_t reserved_88[28];
    volatile uint32_t date; /* 0xf8 */
    uint32_t reserved_fc[1];
    const volatile uint32_t txfifo_start_addr; /* 0x100 */
    uint32_t reserved_104[31];
    const volatile uint32_t rxfifo_start_addr; /* 0x180 */
};
_Static_assert(offsetof(struct i2c_regs, scl_low_period) == 0x0, "");
_Static_assert(offsetof(struct i2c_regs, ctr) == 0x4, "");
_Static_assert(offsetof(struct i2c_regs, sr) == 0x8, "");
_Static_assert(offsetof(struct i2c_regs, to) == 0xc, "");
_Static_assert(offsetof(struct i2c_regs, slave_addr) == 0x10, "");
_Static_assert(offsetof(struct i2c_regs, fifo_st) == 0x14, "");
_Static_assert(offsetof(struct i2c_regs, fifo_conf) == 0x18, "");
_Static_assert(offsetof(struct i2c_regs, data) == 0x1c, "");
_Static_assert(offsetof(struct i2c_regs, int_raw) == 0x20, "");
_Static_assert(offsetof(struct i2c_regs, int_clr) == 0x24, "");
_Static_assert(offsetof(struct i2c_regs, int_ena) == 0x28, "");
_Static_assert(offsetof(struct i2c_regs, int_status) == 0x2c, "");
_Static_assert(offsetof(struct i2c_regs, sda_hold) == 0x30, "");
_Static_assert(offsetof(struct i2c_regs, sda_sample) == 0x34, "");
_Static_assert(offsetof(struct i2c_regs, scl_high_period) == 0x38, "");
_Static_assert(offsetof(struct i2c_regs, scl_start_hold) == 0x40, "");
_Static_assert(offsetof(struct i2c_regs, scl_rstart_setup) == 0x44, "");
_Static_assert(offsetof(struct i2c_regs, scl_stop_hold) == 0x48, "");
_Static_assert(offsetof(struct i2c_regs, scl_stop_setup) == 0x4c, "");
_Static_assert(offsetof(struct i2c_regs, filter_cfg) == 0x50, "");
_Static_assert(offsetof(struct i2c_regs, clk_conf) == 0x54, "");
_Static_assert(offsetof(struct i2c_regs, comd) == 0x58, "");
_Static_assert(offsetof(struct i2c_regs, scl_st_time_out) == 0x78, "");
_Static_assert(offsetof(struct i2c_regs, scl_main_st_time_out) == 0x7c, "");
_Static_assert(offsetof(struct i2c_regs, scl_sp_conf) == 0x80, "");
_Static_assert(offsetof(struct i2c_regs, scl_stretch_conf) == 0x84, "");
_Static_assert(offsetof(struct i2c_regs, date) == 0xf8, "");
_Static_assert(offsetof(struct i2c_regs, txfifo_start_addr) == 0x100, "");
_Static_assert(offsetof(struct i2c_regs, rxfifo_start_addr) == 0x180, "");
_Static_assert(sizeof(struct i2c_regs) == 0x184, "");

#define I2C0_BASE 0x60004000u
#define I2C0 ((struct i2c_regs *)(uintptr_t)I2C0_BASE)
#define I2C1_BASE 0x60005000u
#define I2C1 ((struct i2c_regs *)(uintptr_t)I2C1_BASE)

#define I2C_SCL_LOW_PERIOD_OFFSET 0x0u
#define I2C_SCL_LOW_PERIOD_RESET 0x00000000u
#define I2C_SCL_LOW_PERIOD_SCL_LOW_PERIOD_SHIFT 0u
#define I2C_SCL_LOW_PERIOD_SCL_LOW_PERIOD_MASK 0x000001ffu
static inline uint32_t i2c_scl_low_period_get_scl_low_period(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_scl_low_period_set_scl_low_period(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_CTR_OFFSET 0x4u
#define I2C_CTR_RESET 0x00000208u
#define I2C_CTR_SDA_FORCE_OUT_SHIFT 0u
#define I2C_CTR_SDA_FORCE_OUT_MASK 0x00000001u
static inline uint32_t i2c_ctr_get_sda_force_out(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2c_ctr_set_sda_force_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2C_CTR_SCL_FORCE_OUT_SHIFT 1u
#define I2C_CTR_SCL_FORCE_OUT_MASK 0x00000002u
static inline uint32_t i2c_ctr_get_scl_force_out(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t i2c_ctr_set_scl_force_out(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2C_CTR_SAMPLE_SCL_LEVEL_SHIFT 2u
#define I2C_CTR_SAMPLE_SCL_LEVEL_MASK 0x00000004u
static inline uint32_t i2c_ctr_get_sample_scl_level(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2c_ctr_set_sample_scl_level(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2C_CTR_RX_FULL_ACK_LEVEL_SHIFT 3u
#define I2C_CTR_RX_FULL_ACK_LEVEL_MASK 0x00000008u
static inline uint32_t i2c_ctr_get_rx_full_ack_level(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2c_ctr_set_rx_full_ack_level(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2C_CTR_MS_MODE_SHIFT 4u
#define I2C_CTR_MS_MODE_MASK 0x00000010u
static inline uint32_t i2c_ctr_get_ms_mode(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t i2c_ctr_set_ms_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define I2C_CTR_TRANS_START_SHIFT 5u
#define I2C_CTR_TRANS_START_MASK 0x00000020u
static inline uint32_t i2c_ctr_set_trans_start(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define I2C_CTR_TX_LSB_FIRST_SHIFT 6u
#define I2C_CTR_TX_LSB_FIRST_MASK 0x00000040u
static inline uint32_t i2c_ctr_get_tx_lsb_first(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2c_ctr_set_tx_lsb_first(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2C_CTR_RX_LSB_FIRST_SHIFT 7u
#define I2C_CTR_RX_LSB_FIRST_MASK 0x00000080u
static inline uint32_t i2c_ctr_get_rx_lsb_first(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2c_ctr_set_rx_lsb_first(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2C_CTR_CLK_EN_SHIFT 8u
#define I2C_CTR_CLK_EN_MASK 0x00000100u
static inline uint32_t i2c_ctr_get_clk_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2c_ctr_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2C_CTR_ARBITRATION_EN_SHIFT 9u
#define I2C_CTR_ARBITRATION_EN_MASK 0x00000200u
static inline uint32_t i2c_ctr_get_arbitration_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2c_ctr_set_arbitration_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2C_CTR_FSM_RST_SHIFT 10u
#define I2C_CTR_FSM_RST_MASK 0x00000400u
static inline uint32_t i2c_ctr_set_fsm_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2C_CTR_CONF_UPGATE_SHIFT 11u
#define I2C_CTR_CONF_UPGATE_MASK 0x00000800u
static inline uint32_t i2c_ctr_set_conf_upgate(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2C_CTR_SLV_TX_AUTO_START_EN_SHIFT 12u
#define I2C_CTR_SLV_TX_AUTO_START_EN_MASK 0x00001000u
static inline uint32_t i2c_ctr_get_slv_tx_auto_start_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2c_ctr_set_slv_tx_auto_start_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2C_CTR_ADDR_10BIT_RW_CHECK_EN_SHIFT 13u
#define I2C_CTR_ADDR_10BIT_RW_CHECK_EN_MASK 0x00002000u
static inline uint32_t i2c_ctr_get_addr_10bit_rw_check_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2c_ctr_set_addr_10bit_rw_check_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2C_CTR_ADDR_BROADCASTING_EN_SHIFT 14u
#define I2C_CTR_ADDR_BROADCASTING_EN_MASK 0x00004000u
static inline uint32_t i2c_ctr_get_addr_broadcasting_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t i2c_ctr_set_addr_broadcasting_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }

#define I2C_SR_OFFSET 0x8u
#define I2C_SR_RESET 0x0000c000u
#define I2C_SR_RESP_REC_SHIFT 0u
#define I2C_SR_RESP_REC_MASK 0x00000001u
static inline uint32_t i2c_sr_get_resp_rec(uint32_t reg) { return reg & 0x1u; }
#define I2C_SR_SLAVE_RW_SHIFT 1u
#define I2C_SR_SLAVE_RW_MASK 0x00000002u
static inline uint32_t i2c_sr_get_slave_rw(uint32_t reg) { return reg >> 1 & 0x1u; }
#define I2C_SR_ARB_LOST_SHIFT 3u
#define I2C_SR_ARB_LOST_MASK 0x00000008u
static inline uint32_t i2c_sr_get_arb_lost(uint32_t reg) { return reg >> 3 & 0x1u; }
#define I2C_SR_BUS_BUSY_SHIFT 4u
#define I2C_SR_BUS_BUSY_MASK 0x00000010u
static inline uint32_t i2c_sr_get_bus_busy(uint32_t reg) { return reg >> 4 & 0x1u; }
#define I2C_SR_SLAVE_ADDRESSED_SHIFT 5u
#define I2C_SR_SLAVE_ADDRESSED_MASK 0x00000020u
static inline uint32_t i2c_sr_get_slave_addressed(uint32_t reg) { return reg >> 5 & 0x1u; }
#define I2C_SR_RXFIFO_CNT_SHIFT 8u
#define I2C_SR_RXFIFO_CNT_MASK 0x00003f00u
static inline uint32_t i2c_sr_get_rxfifo_cnt(uint32_t reg) { return reg >> 8 & 0x3fu; }
#define I2C_SR_STRETCH_CAUSE_SHIFT 14u
#define I2C_SR_STRETCH_CAUSE_MASK 0x0000c000u
static inline uint32_t i2c_sr_get_stretch_cause(uint32_t reg) { return reg >> 14 & 0x3u; }
#define I2C_SR_TXFIFO_CNT_SHIFT 18u
#define I2C_SR_TXFIFO_CNT_MASK 0x00fc0000u
static inline uint32_t i2c_sr_get_txfifo_cnt(uint32_t reg) { return reg >> 18 & 0x3fu; }
#define I2C_SR_SCL_MAIN_STATE_LAST_SHIFT 24u
#define I2C_SR_SCL_MAIN_STATE_LAST_MASK 0x07000000u
static inline uint32_t i2c_sr_get_scl_main_state_last(uint32_t reg) { return reg >> 24 & 0x7u; }
#define I2C_SR_SCL_STATE_LAST_SHIFT 28u
#define I2C_SR_SCL_STATE_LAST_MASK 0x70000000u
static inline uint32_t i2c_sr_get_scl_state_last(uint32_t reg) { return reg >> 28 & 0x7u; }

#define I2C_TO_OFFSET 0xcu
#define I2C_TO_RESET 0x00000010u
#define I2C_TO_TIME_OUT_VALUE_SHIFT 0u
#define I2C_TO_TIME_OUT_VALUE_MASK 0x0000001fu
static inline uint32_t i2c_to_get_time_out_value(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t i2c_to_set_time_out_value(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define I2C_TO_TIME_OUT_EN_SHIFT 5u
#define I2C_TO_TIME_OUT_EN_MASK 0x00000020u
static inline uint32_t i2c_to_get_time_out_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t i2c_to_set_time_out_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }

#define I2C_SLAVE_ADDR_OFFSET 0x10u
#define I2C_SLAVE_ADDR_RESET 0x00000000u
#define I2C_SLAVE_ADDR_SLAVE_ADDR_SHIFT 0u
#define I2C_SLAVE_ADDR_SLAVE_ADDR_MASK 0x00007fffu
static inline uint32_t i2c_slave_addr_get_slave_addr(uint32_t reg) { return reg & 0x7fffu; }
static inline uint32_t i2c_slave_addr_set_slave_addr(uint32_t reg, uint32_t v) { return (reg & 0xffff8000u) | (v & 0x7fffu); }
#define I2C_SLAVE_ADDR_ADDR_10BIT_EN_SHIFT 31u
#define I2C_SLAVE_ADDR_ADDR_10BIT_EN_MASK 0x80000000u
static inline uint32_t i2c_slave_addr_get_addr_10bit_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t i2c_slave_addr_set_addr_10bit_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define I2C_FIFO_ST_OFFSET 0x14u
#define I2C_FIFO_ST_RESET 0x00000000u
#define I2C_FIFO_ST_RXFIFO_RADDR_SHIFT 0u
#define I2C_FIFO_ST_RXFIFO_RADDR_MASK 0x0000001fu
static inline uint32_t i2c_fifo_st_get_rxfifo_raddr(uint32_t reg) { return reg & 0x1fu; }
#define I2C_FIFO_ST_RXFIFO_WADDR_SHIFT 5u
#define I2C_FIFO_ST_RXFIFO_WADDR_MASK 0x000003e0u
static inline uint32_t i2c_fifo_st_get_rxfifo_waddr(uint32_t reg) { return reg >> 5 & 0x1fu; }
#define I2C_FIFO_ST_TXFIFO_RADDR_SHIFT 10u
#define I2C_FIFO_ST_TXFIFO_RADDR_MASK 0x00007c00u
static inline uint32_t i2c_fifo_st_get_txfifo_raddr(uint32_t reg) { return reg >> 10 & 0x1fu; }
#define I2C_FIFO_ST_TXFIFO_WADDR_SHIFT 15u
#define I2C_FIFO_ST_TXFIFO_WADDR_MASK 0x000f8000u
static inline uint32_t i2c_fifo_st_get_txfifo_waddr(uint32_t reg) { return reg >> 15 & 0x1fu; }
#define I2C_FIFO_ST_SLAVE_RW_POINT_SHIFT 22u
#define I2C_FIFO_ST_SLAVE_RW_POINT_MASK 0x3fc00000u
static inline uint32_t i2c_fifo_st_get_slave_rw_point(uint32_t reg) { return reg >> 22 & 0xffu; }

#define I2C_FIFO_CONF_OFFSET 0x18u
#define I2C_FIFO_CONF_RESET 0x0000408bu
#define I2C_FIFO_CONF_RXFIFO_WM_THRHD_SHIFT 0u
#define I2C_FIFO_CONF_RXFIFO_WM_THRHD_MASK 0x0000001fu
static inline uint32_t i2c_fifo_conf_get_rxfifo_wm_thrhd(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t i2c_fifo_conf_set_rxfifo_wm_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }
#define I2C_FIFO_CONF_TXFIFO_WM_THRHD_SHIFT 5u
#define I2C_FIFO_CONF_TXFIFO_WM_THRHD_MASK 0x000003e0u
static inline uint32_t i2c_fifo_conf_get_txfifo_wm_thrhd(uint32_t reg) { return reg >> 5 & 0x1fu; }
static inline uint32_t i2c_fifo_conf_set_txfifo_wm_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xfffffc1fu) | (v << 5 & 0x3e0u); }
#define I2C_FIFO_CONF_NONFIFO_EN_SHIFT 10u
#define I2C_FIFO_CONF_NONFIFO_EN_MASK 0x00000400u
static inline uint32_t i2c_fifo_conf_get_nonfifo_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t i2c_fifo_conf_set_nonfifo_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2C_FIFO_CONF_FIFO_ADDR_CFG_EN_SHIFT 11u
#define I2C_FIFO_CONF_FIFO_ADDR_CFG_EN_MASK 0x00000800u
static inline uint32_t i2c_fifo_conf_get_fifo_addr_cfg_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t i2c_fifo_conf_set_fifo_addr_cfg_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2C_FIFO_CONF_RX_FIFO_RST_SHIFT 12u
#define I2C_FIFO_CONF_RX_FIFO_RST_MASK 0x00001000u
static inline uint32_t i2c_fifo_conf_get_rx_fifo_rst(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2c_fifo_conf_set_rx_fifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2C_FIFO_CONF_TX_FIFO_RST_SHIFT 13u
#define I2C_FIFO_CONF_TX_FIFO_RST_MASK 0x00002000u
static inline uint32_t i2c_fifo_conf_get_tx_fifo_rst(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2c_fifo_conf_set_tx_fifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2C_FIFO_CONF_FIFO_PRT_EN_SHIFT 14u
#define I2C_FIFO_CONF_FIFO_PRT_EN_MASK 0x00004000u
static inline uint32_t i2c_fifo_conf_get_fifo_prt_en(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t i2c_fifo_conf_set_fifo_prt_en(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }

#define I2C_DATA_OFFSET 0x1cu
#define I2C_DATA_RESET 0x00000000u
#define I2C_DATA_FIFO_RDATA_SHIFT 0u
#define I2C_DATA_FIFO_RDATA_MASK 0x000000ffu
static inline uint32_t i2c_data_get_fifo_rdata(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t i2c_data_set_fifo_rdata(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define I2C_INT_RAW_OFFSET 0x20u
#define I2C_INT_RAW_RESET 0x00000002u
#define I2C_INT_RAW_RXFIFO_WM_INT_RAW_SHIFT 0u
#define I2C_INT_RAW_RXFIFO_WM_INT_RAW_MASK 0x00000001u
static inline uint32_t i2c_int_raw_get_rxfifo_wm_int_raw(uint32_t reg) { return reg & 0x1u; }
#define I2C_INT_RAW_TXFIFO_WM_INT_RAW_SHIFT 1u
#define I2C_INT_RAW_TXFIFO_WM_INT_RAW_MASK 0x00000002u
static inline uint32_t i2c_int_raw_get_txfifo_wm_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
#define I2C_INT_RAW_RXFIFO_OVF_INT_RAW_SHIFT 2u
#define I2C_INT_RAW_RXFIFO_OVF_INT_RAW_MASK 0x00000004u
static inline uint32_t i2c_int_raw_get_rxfifo_ovf_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
#define I2C_INT_RAW_END_DETECT_INT_RAW_SHIFT 3u
#define I2C_INT_RAW_END_DETECT_INT_RAW_MASK 0x00000008u
static inline uint32_t i2c_int_raw_get_end_detect_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
#define I2C_INT_RAW_BYTE_TRANS_DONE_INT_RAW_SHIFT 4u
#define I2C_INT_RAW_BYTE_TRANS_DONE_INT_RAW_MASK 0x00000010u
static inline uint32_t i2c_int_raw_get_byte_trans_done_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
#define I2C_INT_RAW_ARBITRATION_LOST_INT_RAW_SHIFT 5u
#define I2C_INT_RAW_ARBITRATION_LOST_INT_RAW_MASK 0x00000020u
static inline uint32_t i2c_int_raw_get_arbitration_lost_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
#define I2C_INT_RAW_MST_TXFIFO_UDF_INT_RAW_SHIFT 6u
#define I2C_INT_RAW_MST_TXFIFO_UDF_INT_RAW_MASK 0x00000040u
static inline uint32_t i2c_int_raw_get_mst_txfifo_udf_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
#define I2C_INT_RAW_TRANS_COMPLETE_INT_RAW_SHIFT 7u
#define I2C_INT_RAW_TRANS_COMPLETE_INT_RAW_MASK 0x00000080u
static inline uint32_t i2c_int_raw_get_trans_complete_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
#define I2C_INT_RAW_TIME_OUT_INT_RAW_SHIFT 8u
#define I2C_INT_RAW_TIME_OUT_INT_RAW_MASK 0x00000100u
static inline uint32_t i2c_int_raw_get_time_out_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
#define I2C_INT_RAW_TRANS_START_INT_RAW_SHIFT 9u
#define I2C_INT_RAW_TRANS_START_INT_RAW_MASK 0x00000200u
static inline uint32_t i2c_int_raw_get_trans_start_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
#define I2C_INT_RAW_NACK_INT_RAW_SHIFT 10u
#define I2C_INT_RAW_NACK_INT_RAW_MASK 0x00000400u
static inline uint32_t i2c_int_raw_get_nack_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
#define I2C_INT_RAW_TXFIFO_OVF_INT_RAW_SHIFT 11u
#define I2C_INT_RAW_TXFIFO_OVF_INT_RAW_MASK 0x00000800u
static inline uint32_t i2c_int_raw_get_txfifo_ovf_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
#define I2C_INT_RAW_RXFIFO_UDF_INT_RAW_SHIFT 12u
#define I2C_INT_RAW_RXFIFO_UDF_INT_RAW_MASK 0x00001000u
static inline uint32_t i2c_int_raw_get_rxfifo_udf_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
#define I2C_INT_RAW_SCL_ST_TO_INT_RAW_SHIFT 13u
#define I2C_INT_RAW_SCL_ST_TO_INT_RAW_MASK 0x00002000u
static inline uint32_t i2c_int_raw_get_scl_st_to_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
#define I2C_INT_RAW_SCL_MAIN_ST_TO_INT_RAW_SHIFT 14u
#define I2C_INT_RAW_SCL_MAIN_ST_TO_INT_RAW_MASK 0x00004000u
static inline uint32_t i2c_int_raw_get_scl_main_st_to_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
#define I2C_INT_RAW_DET_START_INT_RAW_SHIFT 15u
#define I2C_INT_RAW_DET_START_INT_RAW_MASK 0x00008000u
static inline uint32_t i2c_int_raw_get_det_start_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
#define I2C_INT_RAW_SLAVE_STRETCH_INT_RAW_SHIFT 16u
#define I2C_INT_RAW_SLAVE_STRETCH_INT_RAW_MASK 0x00010000u
static inline uint32_t i2c_int_raw_get_slave_stretch_int_raw(uint32_t reg) { return reg >> 16 & 0x1u; }
#define I2C_INT_RAW_GENERAL_CALL_INT_RAW_SHIFT 17u
#define I2C_INT_RAW_GENERAL_CALL_INT_RAW_MASK 0x00020000u
static inline uint32_t i2c_int_raw_get_general_call_int_raw(uint32_t reg) { return reg >> 17 & 0x1u; }
#define I2C_INT_RAW_SLAVE_ADDR_UNMATCH_INT_RAW_SHIFT 18u
#define I2C_INT_RAW_SLAVE_ADDR_UNMATCH_INT_RAW_MASK 0x00040000u
static inline uint32_t i2c_int_raw_get_slave_addr_unmatch_int_raw(uint32_t reg) { return reg >> 18 & 0x1u; }

#define I2C_INT_CLR_OFFSET 0x24u
#define I2C_INT_CLR_RESET 0x00000000u
#define I2C_INT_CLR_RXFIFO_WM_INT_CLR_SHIFT 0u
#define I2C_INT_CLR_RXFIFO_WM_INT_CLR_MASK 0x00000001u
static inline uint32_t i2c_int_clr_set_rxfifo_wm_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2C_INT_CLR_TXFIFO_WM_INT_CLR_SHIFT 1u
#define I2C_INT_CLR_TXFIFO_WM_INT_CLR_MASK 0x00000002u
static inline uint32_t i2c_int_clr_set_txfifo_wm_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2C_INT_CLR_RXFIFO_OVF_INT_CLR_SHIFT 2u
#define I2C_INT_CLR_RXFIFO_OVF_INT_CLR_MASK 0x00000004u
static inline uint32_t i2c_int_clr_set_rxfifo_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2C_INT_CLR_END_DETECT_INT_CLR_SHIFT 3u
#define I2C_INT_CLR_END_DETECT_INT_CLR_MASK 0x00000008u
static inline uint32_t i2c_int_clr_set_end_detect_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2C_INT_CLR_BYTE_TRANS_DONE_INT_CLR_SHIFT 4u
#define I2C_INT_CLR_BYTE_TRANS_DONE_INT_CLR_MASK 0x00000010u
static inline uint32_t i2c_int_clr_set_byte_trans_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define I2C_INT_CLR_ARBITRATION_LOST_INT_CLR_SHIFT 5u
#define I2C_INT_CLR_ARBITRATION_LOST_INT_CLR_MASK 0x00000020u
static inline uint32_t i2c_int_clr_set_arbitration_lost_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define I2C_INT_CLR_MST_TXFIFO_UDF_INT_CLR_SHIFT 6u
#define I2C_INT_CLR_MST_TXFIFO_UDF_INT_CLR_MASK 0x00000040u
static inline uint32_t i2c_int_clr_set_mst_txfifo_udf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2C_INT_CLR_TRANS_COMPLETE_INT_CLR_SHIFT 7u
#define I2C_INT_CLR_TRANS_COMPLETE_INT_CLR_MASK 0x00000080u
static inline uint32_t i2c_int_clr_set_trans_complete_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2C_INT_CLR_TIME_OUT_INT_CLR_SHIFT 8u
#define I2C_INT_CLR_TIME_OUT_INT_CLR_MASK 0x00000100u
static inline uint32_t i2c_int_clr_set_time_out_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2C_INT_CLR_TRANS_START_INT_CLR_SHIFT 9u
#define I2C_INT_CLR_TRANS_START_INT_CLR_MASK 0x00000200u
static inline uint32_t i2c_int_clr_set_trans_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2C_INT_CLR_NACK_INT_CLR_SHIFT 10u
#define I2C_INT_CLR_NACK_INT_CLR_MASK 0x00000400u
static inline uint32_t i2c_int_clr_set_nack_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2C_INT_CLR_TXFIFO_OVF_INT_CLR_SHIFT 11u
#define I2C_INT_CLR_TXFIFO_OVF_INT_CLR_MASK 0x00000800u
static inline uint32_t i2c_int_clr_set_txfifo_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2C_INT_CLR_RXFIFO_UDF_INT_CLR_SHIFT 12u
#define I2C_INT_CLR_RXFIFO_UDF_INT_CLR_MASK 0x00001000u
static inline uint32_t i2c_int_clr_set_rxfifo_udf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2C_INT_CLR_SCL_ST_TO_INT_CLR_SHIFT 13u
#define I2C_INT_CLR_SCL_ST_TO_INT_CLR_MASK 0x00002000u
static inline uint32_t i2c_int_clr_set_scl_st_to_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2C_INT_CLR_SCL_MAIN_ST_TO_INT_CLR_SHIFT 14u
#define I2C_INT_CLR_SCL_MAIN_ST_TO_INT_CLR_MASK 0x00004000u
static inline uint32_t i2c_int_clr_set_scl_main_st_to_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define I2C_INT_CLR_DET_START_INT_CLR_SHIFT 15u
#define I2C_INT_CLR_DET_START_INT_CLR_MASK 0x00008000u
static inline uint32_t i2c_int_clr_set_det_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define I2C_INT_CLR_SLAVE_STRETCH_INT_CLR_SHIFT 16u
#define I2C_INT_CLR_SLAVE_STRETCH_INT_CLR_MASK 0x00010000u
static inline uint32_t i2c_int_clr_set_slave_stretch_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define I2C_INT_CLR_GENERAL_CALL_INT_CLR_SHIFT 17u
#define I2C_INT_CLR_GENERAL_CALL_INT_CLR_MASK 0x00020000u
static inline uint32_t i2c_int_clr_set_general_call_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define I2C_INT_CLR_SLAVE_ADDR_UNMATCH_INT_CLR_SHIFT 18u
#define I2C_INT_CLR_SLAVE_ADDR_UNMATCH_INT_CLR_MASK 0x00040000u
static inline uint32_t i2c_int_clr_set_slave_addr_unmatch_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }

#define I2C_INT_ENA_OFFSET 0x28u
#define I2C_INT_ENA_RESET 0x00000000u
#define I2C_INT_ENA_RXFIFO_WM_INT_ENA_SHIFT 0u
#define I2C_INT_ENA_RXFIFO_WM_INT_ENA_MASK 0x00000001u
static inline uint32_t i2c_int_ena_get_rxfifo_wm_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2c_int_ena_set_rxfifo_wm_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2C_INT_ENA_TXFIFO_WM_INT_ENA_SHIFT 1u
#define I2C_INT_ENA_TXFIFO_WM_INT_ENA_MASK 0x00000002u
static inline uint32_t i2c_int_ena_get_txfifo_wm_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t i2c_int_ena_set_txfifo_wm_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define I2C_INT_ENA_RXFIFO_OVF_INT_ENA_SHIFT 2u
#define I2C_INT_ENA_RXFIFO_OVF_INT_ENA_MASK 0x00000004u
static inline uint32_t i2c_int_ena_get_rxfifo_ovf_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t i2c_int_ena_set_rxfifo_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define I2C_INT_ENA_END_DETECT_INT_ENA_SHIFT 3u
#define I2C_INT_ENA_END_DETECT_INT_ENA_MASK 0x00000008u
static inline uint32_t i2c_int_ena_get_end_detect_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t i2c_int_ena_set_end_detect_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define I2C_INT_ENA_BYTE_TRANS_DONE_INT_ENA_SHIFT 4u
#define I2C_INT_ENA_BYTE_TRANS_DONE_INT_ENA_MASK 0x00000010u
static inline uint32_t i2c_int_ena_get_byte_trans_done_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t i2c_int_ena_set_byte_trans_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define I2C_INT_ENA_ARBITRATION_LOST_INT_ENA_SHIFT 5u
#define I2C_INT_ENA_ARBITRATION_LOST_INT_ENA_MASK 0x00000020u
static inline uint32_t i2c_int_ena_get_arbitration_lost_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t i2c_int_ena_set_arbitration_lost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define I2C_INT_ENA_MST_TXFIFO_UDF_INT_ENA_SHIFT 6u
#define I2C_INT_ENA_MST_TXFIFO_UDF_INT_ENA_MASK 0x00000040u
static inline uint32_t i2c_int_ena_get_mst_txfifo_udf_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2c_int_ena_set_mst_txfifo_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2C_INT_ENA_TRANS_COMPLETE_INT_ENA_SHIFT 7u
#define I2C_INT_ENA_TRANS_COMPLETE_INT_ENA_MASK 0x00000080u
static inline uint32_t i2c_int_ena_get_trans_complete_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2c_int_ena_set_trans_complete_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define I2C_INT_ENA_TIME_OUT_INT_ENA_SHIFT 8u
#define I2C_INT_ENA_TIME_OUT_INT_ENA_MASK 0x00000100u
static inline uint32_t i2c_int_ena_get_time_out_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2c_int_ena_set_time_out_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2C_INT_ENA_TRANS_START_INT_ENA_SHIFT 9u
#define I2C_INT_ENA_TRANS_START_INT_ENA_MASK 0x00000200u
static inline uint32_t i2c_int_ena_get_trans_start_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2c_int_ena_set_trans_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define I2C_INT_ENA_NACK_INT_ENA_SHIFT 10u
#define I2C_INT_ENA_NACK_INT_ENA_MASK 0x00000400u
static inline uint32_t i2c_int_ena_get_nack_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t i2c_int_ena_set_nack_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2C_INT_ENA_TXFIFO_OVF_INT_ENA_SHIFT 11u
#define I2C_INT_ENA_TXFIFO_OVF_INT_ENA_MASK 0x00000800u
static inline uint32_t i2c_int_ena_get_txfifo_ovf_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t i2c_int_ena_set_txfifo_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2C_INT_ENA_RXFIFO_UDF_INT_ENA_SHIFT 12u
#define I2C_INT_ENA_RXFIFO_UDF_INT_ENA_MASK 0x00001000u
static inline uint32_t i2c_int_ena_get_rxfifo_udf_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2c_int_ena_set_rxfifo_udf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2C_INT_ENA_SCL_ST_TO_INT_ENA_SHIFT 13u
#define I2C_INT_ENA_SCL_ST_TO_INT_ENA_MASK 0x00002000u
static inline uint32_t i2c_int_ena_get_scl_st_to_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2c_int_ena_set_scl_st_to_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define I2C_INT_ENA_SCL_MAIN_ST_TO_INT_ENA_SHIFT 14u
#define I2C_INT_ENA_SCL_MAIN_ST_TO_INT_ENA_MASK 0x00004000u
static inline uint32_t i2c_int_ena_get_scl_main_st_to_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t i2c_int_ena_set_scl_main_st_to_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define I2C_INT_ENA_DET_START_INT_ENA_SHIFT 15u
#define I2C_INT_ENA_DET_START_INT_ENA_MASK 0x00008000u
static inline uint32_t i2c_int_ena_get_det_start_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t i2c_int_ena_set_det_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define I2C_INT_ENA_SLAVE_STRETCH_INT_ENA_SHIFT 16u
#define I2C_INT_ENA_SLAVE_STRETCH_INT_ENA_MASK 0x00010000u
static inline uint32_t i2c_int_ena_get_slave_stretch_int_ena(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t i2c_int_ena_set_slave_stretch_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define I2C_INT_ENA_GENERAL_CALL_INT_ENA_SHIFT 17u
#define I2C_INT_ENA_GENERAL_CALL_INT_ENA_MASK 0x00020000u
static inline uint32_t i2c_int_ena_get_general_call_int_ena(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t i2c_int_ena_set_general_call_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define I2C_INT_ENA_SLAVE_ADDR_UNMATCH_INT_ENA_SHIFT 18u
#define I2C_INT_ENA_SLAVE_ADDR_UNMATCH_INT_ENA_MASK 0x00040000u
static inline uint32_t i2c_int_ena_get_slave_addr_unmatch_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t i2c_int_ena_set_slave_addr_unmatch_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }

#define I2C_INT_STATUS_OFFSET 0x2cu
#define I2C_INT_STATUS_RESET 0x00000000u
#define I2C_INT_STATUS_RXFIFO_WM_INT_ST_SHIFT 0u
#define I2C_INT_STATUS_RXFIFO_WM_INT_ST_MASK 0x00000001u
static inline uint32_t i2c_int_status_get_rxfifo_wm_int_st(uint32_t reg) { return reg & 0x1u; }
#define I2C_INT_STATUS_TXFIFO_WM_INT_ST_SHIFT 1u
#define I2C_INT_STATUS_TXFIFO_WM_INT_ST_MASK 0x00000002u
static inline uint32_t i2c_int_status_get_txfifo_wm_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define I2C_INT_STATUS_RXFIFO_OVF_INT_ST_SHIFT 2u
#define I2C_INT_STATUS_RXFIFO_OVF_INT_ST_MASK 0x00000004u
static inline uint32_t i2c_int_status_get_rxfifo_ovf_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define I2C_INT_STATUS_END_DETECT_INT_ST_SHIFT 3u
#define I2C_INT_STATUS_END_DETECT_INT_ST_MASK 0x00000008u
static inline uint32_t i2c_int_status_get_end_detect_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define I2C_INT_STATUS_BYTE_TRANS_DONE_INT_ST_SHIFT 4u
#define I2C_INT_STATUS_BYTE_TRANS_DONE_INT_ST_MASK 0x00000010u
static inline uint32_t i2c_int_status_get_byte_trans_done_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define I2C_INT_STATUS_ARBITRATION_LOST_INT_ST_SHIFT 5u
#define I2C_INT_STATUS_ARBITRATION_LOST_INT_ST_MASK 0x00000020u
static inline uint32_t i2c_int_status_get_arbitration_lost_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define I2C_INT_STATUS_MST_TXFIFO_UDF_INT_ST_SHIFT 6u
#define I2C_INT_STATUS_MST_TXFIFO_UDF_INT_ST_MASK 0x00000040u
static inline uint32_t i2c_int_status_get_mst_txfifo_udf_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define I2C_INT_STATUS_TRANS_COMPLETE_INT_ST_SHIFT 7u
#define I2C_INT_STATUS_TRANS_COMPLETE_INT_ST_MASK 0x00000080u
static inline uint32_t i2c_int_status_get_trans_complete_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define I2C_INT_STATUS_TIME_OUT_INT_ST_SHIFT 8u
#define I2C_INT_STATUS_TIME_OUT_INT_ST_MASK 0x00000100u
static inline uint32_t i2c_int_status_get_time_out_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define I2C_INT_STATUS_TRANS_START_INT_ST_SHIFT 9u
#define I2C_INT_STATUS_TRANS_START_INT_ST_MASK 0x00000200u
static inline uint32_t i2c_int_status_get_trans_start_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define I2C_INT_STATUS_NACK_INT_ST_SHIFT 10u
#define I2C_INT_STATUS_NACK_INT_ST_MASK 0x00000400u
static inline uint32_t i2c_int_status_get_nack_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define I2C_INT_STATUS_TXFIFO_OVF_INT_ST_SHIFT 11u
#define I2C_INT_STATUS_TXFIFO_OVF_INT_ST_MASK 0x00000800u
static inline uint32_t i2c_int_status_get_txfifo_ovf_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define I2C_INT_STATUS_RXFIFO_UDF_INT_ST_SHIFT 12u
#define I2C_INT_STATUS_RXFIFO_UDF_INT_ST_MASK 0x00001000u
static inline uint32_t i2c_int_status_get_rxfifo_udf_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define I2C_INT_STATUS_SCL_ST_TO_INT_ST_SHIFT 13u
#define I2C_INT_STATUS_SCL_ST_TO_INT_ST_MASK 0x00002000u
static inline uint32_t i2c_int_status_get_scl_st_to_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define I2C_INT_STATUS_SCL_MAIN_ST_TO_INT_ST_SHIFT 14u
#define I2C_INT_STATUS_SCL_MAIN_ST_TO_INT_ST_MASK 0x00004000u
static inline uint32_t i2c_int_status_get_scl_main_st_to_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define I2C_INT_STATUS_DET_START_INT_ST_SHIFT 15u
#define I2C_INT_STATUS_DET_START_INT_ST_MASK 0x00008000u
static inline uint32_t i2c_int_status_get_det_start_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }
#define I2C_INT_STATUS_SLAVE_STRETCH_INT_ST_SHIFT 16u
#define I2C_INT_STATUS_SLAVE_STRETCH_INT_ST_MASK 0x00010000u
static inline uint32_t i2c_int_status_get_slave_stretch_int_st(uint32_t reg) { return reg >> 16 & 0x1u; }
#define I2C_INT_STATUS_GENERAL_CALL_INT_ST_SHIFT 17u
#define I2C_INT_STATUS_GENERAL_CALL_INT_ST_MASK 0x00020000u
static inline uint32_t i2c_int_status_get_general_call_int_st(uint32_t reg) { return reg >> 17 & 0x1u; }
#define I2C_INT_STATUS_SLAVE_ADDR_UNMATCH_INT_ST_SHIFT 18u
#define I2C_INT_STATUS_SLAVE_ADDR_UNMATCH_INT_ST_MASK 0x00040000u
static inline uint32_t i2c_int_status_get_slave_addr_unmatch_int_st(uint32_t reg) { return reg >> 18 & 0x1u; }

#define I2C_SDA_HOLD_OFFSET 0x30u
#define I2C_SDA_HOLD_RESET 0x00000000u
#define I2C_SDA_HOLD_TIME_SHIFT 0u
#define I2C_SDA_HOLD_TIME_MASK 0x000001ffu
static inline uint32_t i2c_sda_hold_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_sda_hold_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_SDA_SAMPLE_OFFSET 0x34u
#define I2C_SDA_SAMPLE_RESET 0x00000000u
#define I2C_SDA_SAMPLE_TIME_SHIFT 0u
#define I2C_SDA_SAMPLE_TIME_MASK 0x000001ffu
static inline uint32_t i2c_sda_sample_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_sda_sample_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_SCL_HIGH_PERIOD_OFFSET 0x38u
#define I2C_SCL_HIGH_PERIOD_RESET 0x00000000u
#define I2C_SCL_HIGH_PERIOD_SCL_HIGH_PERIOD_SHIFT 0u
#define I2C_SCL_HIGH_PERIOD_SCL_HIGH_PERIOD_MASK 0x000001ffu
static inline uint32_t i2c_scl_high_period_get_scl_high_period(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_scl_high_period_set_scl_high_period(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define I2C_SCL_HIGH_PERIOD_SCL_WAIT_HIGH_PERIOD_SHIFT 9u
#define I2C_SCL_HIGH_PERIOD_SCL_WAIT_HIGH_PERIOD_MASK 0x0000fe00u
static inline uint32_t i2c_scl_high_period_get_scl_wait_high_period(uint32_t reg) { return reg >> 9 & 0x7fu; }
static inline uint32_t i2c_scl_high_period_set_scl_wait_high_period(uint32_t reg, uint32_t v) { return (reg & 0xffff01ffu) | (v << 9 & 0xfe00u); }

#define I2C_SCL_START_HOLD_OFFSET 0x40u
#define I2C_SCL_START_HOLD_RESET 0x00000008u
#define I2C_SCL_START_HOLD_TIME_SHIFT 0u
#define I2C_SCL_START_HOLD_TIME_MASK 0x000001ffu
static inline uint32_t i2c_scl_start_hold_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_scl_start_hold_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_SCL_RSTART_SETUP_OFFSET 0x44u
#define I2C_SCL_RSTART_SETUP_RESET 0x00000008u
#define I2C_SCL_RSTART_SETUP_TIME_SHIFT 0u
#define I2C_SCL_RSTART_SETUP_TIME_MASK 0x000001ffu
static inline uint32_t i2c_scl_rstart_setup_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_scl_rstart_setup_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_SCL_STOP_HOLD_OFFSET 0x48u
#define I2C_SCL_STOP_HOLD_RESET 0x00000008u
#define I2C_SCL_STOP_HOLD_TIME_SHIFT 0u
#define I2C_SCL_STOP_HOLD_TIME_MASK 0x000001ffu
static inline uint32_t i2c_scl_stop_hold_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_scl_stop_hold_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_SCL_STOP_SETUP_OFFSET 0x4cu
#define I2C_SCL_STOP_SETUP_RESET 0x00000008u
#define I2C_SCL_STOP_SETUP_TIME_SHIFT 0u
#define I2C_SCL_STOP_SETUP_TIME_MASK 0x000001ffu
static inline uint32_t i2c_scl_stop_setup_get_time(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t i2c_scl_stop_setup_set_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define I2C_FILTER_CFG_OFFSET 0x50u
#define I2C_FILTER_CFG_RESET 0x00000300u
#define I2C_FILTER_CFG_SCL_FILTER_THRES_SHIFT 0u
#define I2C_FILTER_CFG_SCL_FILTER_THRES_MASK 0x0000000fu
static inline uint32_t i2c_filter_cfg_get_scl_filter_thres(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t i2c_filter_cfg_set_scl_filter_thres(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define I2C_FILTER_CFG_SDA_FILTER_THRES_SHIFT 4u
#define I2C_FILTER_CFG_SDA_FILTER_THRES_MASK 0x000000f0u
static inline uint32_t i2c_filter_cfg_get_sda_filter_thres(uint32_t reg) { return reg >> 4 & 0xfu; }
static inline uint32_t i2c_filter_cfg_set_sda_filter_thres(uint32_t reg, uint32_t v) { return (reg & 0xffffff0fu) | (v << 4 & 0xf0u); }
#define I2C_FILTER_CFG_SCL_FILTER_EN_SHIFT 8u
#define I2C_FILTER_CFG_SCL_FILTER_EN_MASK 0x00000100u
static inline uint32_t i2c_filter_cfg_get_scl_filter_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t i2c_filter_cfg_set_scl_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define I2C_FILTER_CFG_SDA_FILTER_EN_SHIFT 9u
#define I2C_FILTER_CFG_SDA_FILTER_EN_MASK 0x00000200u
static inline uint32_t i2c_filter_cfg_get_sda_filter_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t i2c_filter_cfg_set_sda_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define I2C_CLK_CONF_OFFSET 0x54u
#define I2C_CLK_CONF_RESET 0x00200000u
#define I2C_CLK_CONF_SCLK_DIV_NUM_SHIFT 0u
#define I2C_CLK_CONF_SCLK_DIV_NUM_MASK 0x000000ffu
static inline uint32_t i2c_clk_conf_get_sclk_div_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t i2c_clk_conf_set_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define I2C_CLK_CONF_SCLK_DIV_A_SHIFT 8u
#define I2C_CLK_CONF_SCLK_DIV_A_MASK 0x00003f00u
static inline uint32_t i2c_clk_conf_get_sclk_div_a(uint32_t reg) { return reg >> 8 & 0x3fu; }
static inline uint32_t i2c_clk_conf_set_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xffffc0ffu) | (v << 8 & 0x3f00u); }
#define I2C_CLK_CONF_SCLK_DIV_B_SHIFT 14u
#define I2C_CLK_CONF_SCLK_DIV_B_MASK 0x000fc000u
static inline uint32_t i2c_clk_conf_get_sclk_div_b(uint32_t reg) { return reg >> 14 & 0x3fu; }
static inline uint32_t i2c_clk_conf_set_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xfff03fffu) | (v << 14 & 0xfc000u); }
#define I2C_CLK_CONF_SCLK_SEL_SHIFT 20u
#define I2C_CLK_CONF_SCLK_SEL_MASK 0x00100000u
static inline uint32_t i2c_clk_conf_get_sclk_sel(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t i2c_clk_conf_set_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define I2C_CLK_CONF_SCLK_ACTIVE_SHIFT 21u
#define I2C_CLK_CONF_SCLK_ACTIVE_MASK 0x00200000u
static inline uint32_t i2c_clk_conf_get_sclk_active(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t i2c_clk_conf_set_sclk_active(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define I2C_COMD_OFFSET 0x58u
#define I2C_COMD_RESET 0x00000000u
#define I2C_COMD_COUNT 8u
#define I2C_COMD_STRIDE 0x4u
#define I2C_COMD_COMMAND_SHIFT 0u
#define I2C_COMD_COMMAND_MASK 0x00003fffu
static inline uint32_t i2c_comd_get_command(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t i2c_comd_set_command(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define I2C_COMD_COMMAND_DONE_SHIFT 31u
#define I2C_COMD_COMMAND_DONE_MASK 0x80000000u
static inline uint32_t i2c_comd_get_command_done(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t i2c_comd_set_command_done(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define I2C_SCL_ST_TIME_OUT_OFFSET 0x78u
#define I2C_SCL_ST_TIME_OUT_RESET 0x00000010u
#define I2C_SCL_ST_TIME_OUT_SCL_ST_TO_I2C_SHIFT 0u
#define I2C_SCL_ST_TIME_OUT_SCL_ST_TO_I2C_MASK 0x0000001fu
static inline uint32_t i2c_scl_st_time_out_get_scl_st_to_i2c(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t i2c_scl_st_time_out_set_scl_st_to_i2c(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define I2C_SCL_MAIN_ST_TIME_OUT_OFFSET 0x7cu
#define I2C_SCL_MAIN_ST_TIME_OUT_RESET 0x00000010u
#define I2C_SCL_MAIN_ST_TIME_OUT_SCL_MAIN_ST_TO_I2C_SHIFT 0u
#define I2C_SCL_MAIN_ST_TIME_OUT_SCL_MAIN_ST_TO_I2C_MASK 0x0000001fu
static inline uint32_t i2c_scl_main_st_time_out_get_scl_main_st_to_i2c(uint32_t reg) { return reg & 0x1fu; }
static inline uint32_t i2c_scl_main_st_time_out_set_scl_main_st_to_i2c(uint32_t reg, uint32_t v) { return (reg & 0xffffffe0u) | (v & 0x1fu); }

#define I2C_SCL_SP_CONF_OFFSET 0x80u
#define I2C_SCL_SP_CONF_RESET 0x00000000u
#define I2C_SCL_SP_CONF_SCL_RST_SLV_EN_SHIFT 0u
#define I2C_SCL_SP_CONF_SCL_RST_SLV_EN_MASK 0x00000001u
static inline uint32_t i2c_scl_sp_conf_get_scl_rst_slv_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t i2c_scl_sp_conf_set_scl_rst_slv_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define I2C_SCL_SP_CONF_SCL_RST_SLV_NUM_SHIFT 1u
#define I2C_SCL_SP_CONF_SCL_RST_SLV_NUM_MASK 0x0000003eu
static inline uint32_t i2c_scl_sp_conf_get_scl_rst_slv_num(uint32_t reg) { return reg >> 1 & 0x1fu; }
static inline uint32_t i2c_scl_sp_conf_set_scl_rst_slv_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffc1u) | (v << 1 & 0x3eu); }
#define I2C_SCL_SP_CONF_SCL_PD_EN_SHIFT 6u
#define I2C_SCL_SP_CONF_SCL_PD_EN_MASK 0x00000040u
static inline uint32_t i2c_scl_sp_conf_get_scl_pd_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t i2c_scl_sp_conf_set_scl_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define I2C_SCL_SP_CONF_SDA_PD_EN_SHIFT 7u
#define I2C_SCL_SP_CONF_SDA_PD_EN_MASK 0x00000080u
static inline uint32_t i2c_scl_sp_conf_get_sda_pd_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t i2c_scl_sp_conf_set_sda_pd_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define I2C_SCL_STRETCH_CONF_OFFSET 0x84u
#define I2C_SCL_STRETCH_CONF_RESET 0x00000000u
#define I2C_SCL_STRETCH_CONF_STRETCH_PROTECT_NUM_SHIFT 0u
#define I2C_SCL_STRETCH_CONF_STRETCH_PROTECT_NUM_MASK 0x000003ffu
static inline uint32_t i2c_scl_stretch_conf_get_stretch_protect_num(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t i2c_scl_stretch_conf_set_stretch_protect_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define I2C_SCL_STRETCH_CONF_SLAVE_SCL_STRETCH_EN_SHIFT 10u
#define I2C_SCL_STRETCH_CONF_SLAVE_SCL_STRETCH_EN_MASK 0x00000400u
static inline uint32_t i2c_scl_stretch_conf_get_slave_scl_stretch_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t i2c_scl_stretch_conf_set_slave_scl_stretch_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define I2C_SCL_STRETCH_CONF_SLAVE_SCL_STRETCH_CLR_SHIFT 11u
#define I2C_SCL_STRETCH_CONF_SLAVE_SCL_STRETCH_CLR_MASK 0x00000800u
static inline uint32_t i2c_scl_stretch_conf_set_slave_scl_stretch_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define I2C_SCL_STRETCH_CONF_SLAVE_BYTE_ACK_CTL_EN_SHIFT 12u
#define I2C_SCL_STRETCH_CONF_SLAVE_BYTE_ACK_CTL_EN_MASK 0x00001000u
static inline uint32_t i2c_scl_stretch_conf_get_slave_byte_ack_ctl_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t i2c_scl_stretch_conf_set_slave_byte_ack_ctl_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define I2C_SCL_STRETCH_CONF_SLAVE_BYTE_ACK_LVL_SHIFT 13u
#define I2C_SCL_STRETCH_CONF_SLAVE_BYTE_ACK_LVL_MASK 0x00002000u
static inline uint32_t i2c_scl_stretch_conf_get_slave_byte_ack_lvl(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t i2c_scl_stretch_conf_set_slave_byte_ack_lvl(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define I2C_DATE_OFFSET 0xf8u
#define I2C_DATE_RESET 0x02201172u
#define I2C_DATE_DATE_SHIFT 0u
#define I2C_DATE_DATE_MASK 0xffffffffu

#define I2C_TXFIFO_START_ADDR_OFFSET 0x100u
#define I2C_TXFIFO_START_ADDR_RESET 0x00000000u
#define I2C_TXFIFO_START_ADDR_TXFIFO_START_ADDR_SHIFT 0u
#define I2C_TXFIFO_START_ADDR_TXFIFO_START_ADDR_MASK 0xffffffffu

#define I2C_RXFIFO_START_ADDR_OFFSET 0x180u
#define I2C_RXFIFO_START_ADDR_RESET 0x00000000u
#define I2C_RXFIFO_START_ADDR_RXFIFO_START_ADDR_SHIFT 0u
#define I2C_RXFIFO_START_ADDR_RXFIFO_START_ADDR_MASK 0xffffffffu

// clang-format on

#endif
