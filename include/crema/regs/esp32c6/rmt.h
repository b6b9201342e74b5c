/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_RMT_H
#define CREMA_REGS_ESP32C6_RMT_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct rmt_regs {
    volatile uint32_t chdata[4]; /* 0x0 */
    volatile uint32_t ch_tx_conf0[2]; /* 0x10 */
    volatile uint32_t ch2_rx_conf0; /* 0x18 */
    volatile uint32_t ch2_rx_conf1; /* 0x1c */
    volatile uint32_t ch3_rx_conf0; /* 0x20 */
    volatile uint32_t ch3_rx_conf1; /* 0x24 */
    const volatile uint32_t ch_tx_status[2]; /* 0x28 */
    const volatile uint32_t ch_rx_status[2]; /* 0x30 */
    volatile uint32_t int_raw; /* 0x38 */
    const volatile uint32_t int_st; /* 0x3c */
    volatile uint32_t int_ena; /* 0x40 */
    volatile uint32_t int_clr; /* 0x44, write-only */
    volatile uint32_t chcarrier_duty[2]; /* 0x48 */
    volatile uint32_t ch_rx_carrier_rm[2]; /* 0x50 */
    volatile uint32_t ch_tx_lim[2]; /* 0x58 */
    volatile uint32_t ch_rx_lim[2]; /* 0x60 */
    volatile uint32_t sys_conf; /* 0x68 */
    volatile uint32_t tx_sim; /* 0x6c */
    volatile uint32_t ref_cnt_rst; /* 0x70, write-only */
    uint32_t reserved_74[22];
    volatile uint32_t date; /* 0xcc */
};
_Static_assert(offsetof(struct rmt_regs, chdata) == 0x0, "");
_Static_assert(offsetof(struct rmt_regs, ch_tx_conf0) == 0x10, "");
_Static_assert(offsetof(struct rmt_regs, ch2_rx_conf0) == 0x18, "");
_Static_assert(offsetof(struct rmt_regs, ch2_rx_conf1) == 0x1c, "");
_Static_assert(offsetof(struct rmt_regs, ch3_rx_conf0) == 0x20, "");
_Static_assert(offsetof(struct rmt_regs, ch3_rx_conf1) == 0x24, "");
_Static_assert(offsetof(struct rmt_regs, ch_tx_status) == 0x28, "");
_Static_assert(offsetof(struct rmt_regs, ch_rx_status) == 0x30, "");
_Static_assert(offsetof(struct rmt_regs, int_raw) == 0x38, "");
_Static_assert(offsetof(struct rmt_regs, int_st) == 0x3c, "");
_Static_assert(offsetof(struct rmt_regs, int_ena) == 0x40, "");
_Static_assert(offsetof(struct rmt_regs, int_clr) == 0x44, "");
_Static_assert(offsetof(struct rmt_regs, chcarrier_duty) == 0x48, "");
_Static_assert(offsetof(struct rmt_regs, ch_rx_carrier_rm) == 0x50, "");
_Static_assert(offsetof(struct rmt_regs, ch_tx_lim) == 0x58, "");
_Static_assert(offsetof(struct rmt_regs, ch_rx_lim) == 0x60, "");
_Static_assert(offsetof(struct rmt_regs, sys_conf) == 0x68, "");
_Static_assert(offsetof(struct rmt_regs, tx_sim) == 0x6c, "");
_Static_assert(offsetof(struct rmt_regs, ref_cnt_rst) == 0x70, "");
_Static_assert(offsetof(struct rmt_regs, date) == 0xcc, "");
_Static_assert(sizeof(struct rmt_regs) == 0xd0, "");

#define RMT_BASE 0x60006000u
#define RMT ((struct rmt_regs *)(uintptr_t)RMT_BASE)

#define RMT_CHDATA_OFFSET 0x0u
#define RMT_CHDATA_RESET 0x00000000u
#define RMT_CHDATA_COUNT 4u
#define RMT_CHDATA_STRIDE 0x4u
#define RMT_CHDATA_DATA_SHIFT 0u
#define RMT_CHDATA_DATA_MASK 0xffffffffu

#define RMT_CH_TX_CONF0_OFFSET 0x10u
#define RMT_CH_TX_CONF0_RESET 0x00710200u
#define RMT_CH_TX_CONF0_COUNT 2u
#define RMT_CH_TX_CONF0_STRIDE 0x4u
#define RMT_CH_TX_CONF0_TX_START_SHIFT 0u
#define RMT_CH_TX_CONF0_TX_START_MASK 0x00000001u
static inline uint32_t rmt_ch_tx_conf0_set_tx_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_CH_TX_CONF0_MEM_RD_RST_SHIFT 1u
#define RMT_CH_TX_CONF0_MEM_RD_RST_MASK 0x00000002u
static inline uint32_t rmt_ch_tx_conf0_set_mem_rd_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_CH_TX_CONF0_APB_MEM_RST_SHIFT 2u
#define RMT_CH_TX_CONF0_APB_MEM_RST_MASK 0x00000004u
static inline uint32_t rmt_ch_tx_conf0_set_apb_mem_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_CH_TX_CONF0_TX_CONTI_MODE_SHIFT 3u
#define RMT_CH_TX_CONF0_TX_CONTI_MODE_MASK 0x00000008u
static inline uint32_t rmt_ch_tx_conf0_get_tx_conti_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_tx_conti_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RMT_CH_TX_CONF0_MEM_TX_WRAP_EN_SHIFT 4u
#define RMT_CH_TX_CONF0_MEM_TX_WRAP_EN_MASK 0x00000010u
static inline uint32_t rmt_ch_tx_conf0_get_mem_tx_wrap_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_mem_tx_wrap_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RMT_CH_TX_CONF0_IDLE_OUT_LV_SHIFT 5u
#define RMT_CH_TX_CONF0_IDLE_OUT_LV_MASK 0x00000020u
static inline uint32_t rmt_ch_tx_conf0_get_idle_out_lv(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_idle_out_lv(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RMT_CH_TX_CONF0_IDLE_OUT_EN_SHIFT 6u
#define RMT_CH_TX_CONF0_IDLE_OUT_EN_MASK 0x00000040u
static inline uint32_t rmt_ch_tx_conf0_get_idle_out_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_idle_out_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RMT_CH_TX_CONF0_TX_STOP_SHIFT 7u
#define RMT_CH_TX_CONF0_TX_STOP_MASK 0x00000080u
static inline uint32_t rmt_ch_tx_conf0_get_tx_stop(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_tx_stop(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RMT_CH_TX_CONF0_DIV_CNT_SHIFT 8u
#define RMT_CH_TX_CONF0_DIV_CNT_MASK 0x0000ff00u
static inline uint32_t rmt_ch_tx_conf0_get_div_cnt(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t rmt_ch_tx_conf0_set_div_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define RMT_CH_TX_CONF0_MEM_SIZE_SHIFT 16u
#define RMT_CH_TX_CONF0_MEM_SIZE_MASK 0x00070000u
static inline uint32_t rmt_ch_tx_conf0_get_mem_size(uint32_t reg) { return reg >> 16 & 0x7u; }
static inline uint32_t rmt_ch_tx_conf0_set_mem_size(uint32_t reg, uint32_t v) { return (reg & 0xfff8ffffu) | (v << 16 & 0x70000u); }
#define RMT_CH_TX_CONF0_CARRIER_EFF_EN_SHIFT 20u
#define RMT_CH_TX_CONF0_CARRIER_EFF_EN_MASK 0x00100000u
static inline uint32_t rmt_ch_tx_conf0_get_carrier_eff_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_carrier_eff_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define RMT_CH_TX_CONF0_CARRIER_EN_SHIFT 21u
#define RMT_CH_TX_CONF0_CARRIER_EN_MASK 0x00200000u
static inline uint32_t rmt_ch_tx_conf0_get_carrier_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_carrier_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define RMT_CH_TX_CONF0_CARRIER_OUT_LV_SHIFT 22u
#define RMT_CH_TX_CONF0_CARRIER_OUT_LV_MASK 0x00400000u
static inline uint32_t rmt_ch_tx_conf0_get_carrier_out_lv(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t rmt_ch_tx_conf0_set_carrier_out_lv(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define RMT_CH_TX_CONF0_AFIFO_RST_SHIFT 23u
#define RMT_CH_TX_CONF0_AFIFO_RST_MASK 0x00800000u
static inline uint32_t rmt_ch_tx_conf0_set_afifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define RMT_CH_TX_CONF0_CONF_UPDATE_SHIFT 24u
#define RMT_CH_TX_CONF0_CONF_UPDATE_MASK 0x01000000u
static inline uint32_t rmt_ch_tx_conf0_set_conf_update(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }

#define RMT_CH2_RX_CONF0_OFFSET 0x18u

#define RMT_CH_RX_CONF0_OFFSET 0x18u
#define RMT_CH_RX_CONF0_RESET 0x30ffff02u
#define RMT_CH_RX_CONF0_COUNT 2u
#define RMT_CH_RX_CONF0_STRIDE 0x8u
#define RMT_CH_RX_CONF0_DIV_CNT_SHIFT 0u
#define RMT_CH_RX_CONF0_DIV_CNT_MASK 0x000000ffu
static inline uint32_t rmt_ch_rx_conf0_get_div_cnt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t rmt_ch_rx_conf0_set_div_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define RMT_CH_RX_CONF0_IDLE_THRES_SHIFT 8u
#define RMT_CH_RX_CONF0_IDLE_THRES_MASK 0x007fff00u
static inline uint32_t rmt_ch_rx_conf0_get_idle_thres(uint32_t reg) { return reg >> 8 & 0x7fffu; }
static inline uint32_t rmt_ch_rx_conf0_set_idle_thres(uint32_t reg, uint32_t v) { return (reg & 0xff8000ffu) | (v << 8 & 0x7fff00u); }
#define RMT_CH_RX_CONF0_MEM_SIZE_SHIFT 23u
#define RMT_CH_RX_CONF0_MEM_SIZE_MASK 0x03800000u
static inline uint32_t rmt_ch_rx_conf0_get_mem_size(uint32_t reg) { return reg >> 23 & 0x7u; }
static inline uint32_t rmt_ch_rx_conf0_set_mem_size(uint32_t reg, uint32_t v) { return (reg & 0xfc7fffffu) | (v << 23 & 0x3800000u); }
#define RMT_CH_RX_CONF0_CARRIER_EN_SHIFT 28u
#define RMT_CH_RX_CONF0_CARRIER_EN_MASK 0x10000000u
static inline uint32_t rmt_ch_rx_conf0_get_carrier_en(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t rmt_ch_rx_conf0_set_carrier_en(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define RMT_CH_RX_CONF0_CARRIER_OUT_LV_SHIFT 29u
#define RMT_CH_RX_CONF0_CARRIER_OUT_LV_MASK 0x20000000u
static inline uint32_t rmt_ch_rx_conf0_get_carrier_out_lv(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t rmt_ch_rx_conf0_set_carrier_out_lv(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }

#define RMT_CH2_RX_CONF1_OFFSET 0x1cu

#define RMT_CH_RX_CONF1_OFFSET 0x1cu
#define RMT_CH_RX_CONF1_RESET 0x000001e8u
#define RMT_CH_RX_CONF1_COUNT 2u
#define RMT_CH_RX_CONF1_STRIDE 0x8u
#define RMT_CH_RX_CONF1_RX_EN_SHIFT 0u
#define RMT_CH_RX_CONF1_RX_EN_MASK 0x00000001u
static inline uint32_t rmt_ch_rx_conf1_get_rx_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rmt_ch_rx_conf1_set_rx_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_CH_RX_CONF1_MEM_WR_RST_SHIFT 1u
#define RMT_CH_RX_CONF1_MEM_WR_RST_MASK 0x00000002u
static inline uint32_t rmt_ch_rx_conf1_set_mem_wr_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_CH_RX_CONF1_APB_MEM_RST_SHIFT 2u
#define RMT_CH_RX_CONF1_APB_MEM_RST_MASK 0x00000004u
static inline uint32_t rmt_ch_rx_conf1_set_apb_mem_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_CH_RX_CONF1_MEM_OWNER_SHIFT 3u
#define RMT_CH_RX_CONF1_MEM_OWNER_MASK 0x00000008u
static inline uint32_t rmt_ch_rx_conf1_get_mem_owner(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rmt_ch_rx_conf1_set_mem_owner(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RMT_CH_RX_CONF1_RX_FILTER_EN_SHIFT 4u
#define RMT_CH_RX_CONF1_RX_FILTER_EN_MASK 0x00000010u
static inline uint32_t rmt_ch_rx_conf1_get_rx_filter_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rmt_ch_rx_conf1_set_rx_filter_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RMT_CH_RX_CONF1_RX_FILTER_THRES_SHIFT 5u
#define RMT_CH_RX_CONF1_RX_FILTER_THRES_MASK 0x00001fe0u
static inline uint32_t rmt_ch_rx_conf1_get_rx_filter_thres(uint32_t reg) { return reg >> 5 & 0xffu; }
static inline uint32_t rmt_ch_rx_conf1_set_rx_filter_thres(uint32_t reg, uint32_t v) { return (reg & 0xffffe01fu) | (v << 5 & 0x1fe0u); }
#define RMT_CH_RX_CONF1_MEM_RX_WRAP_EN_SHIFT 13u
#define RMT_CH_RX_CONF1_MEM_RX_WRAP_EN_MASK 0x00002000u
static inline uint32_t rmt_ch_rx_conf1_get_mem_rx_wrap_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rmt_ch_rx_conf1_set_mem_rx_wrap_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define RMT_CH_RX_CONF1_AFIFO_RST_SHIFT 14u
#define RMT_CH_RX_CONF1_AFIFO_RST_MASK 0x00004000u
static inline uint32_t rmt_ch_rx_conf1_set_afifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define RMT_CH_RX_CONF1_CONF_UPDATE_SHIFT 15u
#define RMT_CH_RX_CONF1_CONF_UPDATE_MASK 0x00008000u
static inline uint32_t rmt_ch_rx_conf1_set_conf_update(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define RMT_CH3_RX_CONF0_OFFSET 0x20u

#define RMT_CH3_RX_CONF1_OFFSET 0x24u

#define RMT_CH_TX_STATUS_OFFSET 0x28u
#define RMT_CH_TX_STATUS_RESET 0x00000000u
#define RMT_CH_TX_STATUS_COUNT 2u
#define RMT_CH_TX_STATUS_STRIDE 0x4u
#define RMT_CH_TX_STATUS_MEM_RADDR_EX_SHIFT 0u
#define RMT_CH_TX_STATUS_MEM_RADDR_EX_MASK 0x000001ffu
static inline uint32_t rmt_ch_tx_status_get_mem_raddr_ex(uint32_t reg) { return reg & 0x1ffu; }
#define RMT_CH_TX_STATUS_STATE_SHIFT 9u
#define RMT_CH_TX_STATUS_STATE_MASK 0x00000e00u
static inline uint32_t rmt_ch_tx_status_get_state(uint32_t reg) { return reg >> 9 & 0x7u; }
#define RMT_CH_TX_STATUS_APB_MEM_WADDR_SHIFT 12u
#define RMT_CH_TX_STATUS_APB_MEM_WADDR_MASK 0x001ff000u
static inline uint32_t rmt_ch_tx_status_get_apb_mem_waddr(uint32_t reg) { return reg >> 12 & 0x1ffu; }
#define RMT_CH_TX_STATUS_APB_MEM_RD_ERR_SHIFT 21u
#define RMT_CH_TX_STATUS_APB_MEM_RD_ERR_MASK 0x00200000u
static inline uint32_t rmt_ch_tx_status_get_apb_mem_rd_err(uint32_t reg) { return reg >> 21 & 0x1u; }
#define RMT_CH_TX_STATUS_MEM_EMPTY_SHIFT 22u
#define RMT_CH_TX_STATUS_MEM_EMPTY_MASK 0x00400000u
static inline uint32_t rmt_ch_tx_status_get_mem_empty(uint32_t reg) { return reg >> 22 & 0x1u; }
#define RMT_CH_TX_STATUS_APB_MEM_WR_ERR_SHIFT 23u
#define RMT_CH_TX_STATUS_APB_MEM_WR_ERR_MASK 0x00800000u
static inline uint32_t rmt_ch_tx_status_get_apb_mem_wr_err(uint32_t reg) { return reg >> 23 & 0x1u; }
#define RMT_CH_TX_STATUS_APB_MEM_RADDR_SHIFT 24u
#define RMT_CH_TX_STATUS_APB_MEM_RADDR_MASK 0xff000000u
static inline uint32_t rmt_ch_tx_status_get_apb_mem_raddr(uint32_t reg) { return reg >> 24 & 0xffu; }

#define RMT_CH_RX_STATUS_OFFSET 0x30u
#define RMT_CH_RX_STATUS_RESET 0x00000000u
#define RMT_CH_RX_STATUS_COUNT 2u
#define RMT_CH_RX_STATUS_STRIDE 0x4u
#define RMT_CH_RX_STATUS_MEM_WADDR_EX_SHIFT 0u
#define RMT_CH_RX_STATUS_MEM_WADDR_EX_MASK 0x000001ffu
static inline uint32_t rmt_ch_rx_status_get_mem_waddr_ex(uint32_t reg) { return reg & 0x1ffu; }
#define RMT_CH_RX_STATUS_APB_MEM_RADDR_SHIFT 12u
#define RMT_CH_RX_STATUS_APB_MEM_RADDR_MASK 0x001ff000u
static inline uint32_t rmt_ch_rx_status_get_apb_mem_raddr(uint32_t reg) { return reg >> 12 & 0x1ffu; }
#define RMT_CH_RX_STATUS_STATE_SHIFT 22u
#define RMT_CH_RX_STATUS_STATE_MASK 0x01c00000u
static inline uint32_t rmt_ch_rx_status_get_state(uint32_t reg) { return reg >> 22 & 0x7u; }
#define RMT_CH_RX_STATUS_MEM_OWNER_ERR_SHIFT 25u
#define RMT_CH_RX_STATUS_MEM_OWNER_ERR_MASK 0x02000000u
static inline uint32_t rmt_ch_rx_status_get_mem_owner_err(uint32_t reg) { return reg >> 25 & 0x1u; }
#define RMT_CH_RX_STATUS_MEM_FULL_SHIFT 26u
#define RMT_CH_RX_STATUS_MEM_FULL_MASK 0x04000000u
static inline uint32_t rmt_ch_rx_status_get_mem_full(uint32_t reg) { return reg >> 26 & 0x1u; }
#define RMT_CH_RX_STATUS_APB_MEM_RD_ERR_SHIFT 27u
#define RMT_CH_RX_STATUS_APB_MEM_RD_ERR_MASK 0x08000000u
static inline uint32_t rmt_ch_rx_status_get_apb_mem_rd_err(uint32_t reg) { return reg >> 27 & 0x1u; }

#define RMT_INT_RAW_OFFSET 0x38u
#define RMT_INT_RAW_RESET 0x00000000u
#define RMT_INT_RAW_CH0_TX_END_SHIFT 0u
#define RMT_INT_RAW_CH0_TX_END_MASK 0x00000001u
static inline uint32_t rmt_int_raw_get_ch0_tx_end(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch0_tx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_INT_RAW_CH1_TX_END_SHIFT 1u
#define RMT_INT_RAW_CH1_TX_END_MASK 0x00000002u
static inline uint32_t rmt_int_raw_get_ch1_tx_end(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch1_tx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_INT_RAW_CH2_RX_END_SHIFT 2u
#define RMT_INT_RAW_CH2_RX_END_MASK 0x00000004u
static inline uint32_t rmt_int_raw_get_ch2_rx_end(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch2_rx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_INT_RAW_CH3_RX_END_SHIFT 3u
#define RMT_INT_RAW_CH3_RX_END_MASK 0x00000008u
static inline uint32_t rmt_int_raw_get_ch3_rx_end(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch3_rx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RMT_INT_RAW_CH0_TX_ERR_SHIFT 4u
#define RMT_INT_RAW_CH0_TX_ERR_MASK 0x00000010u
static inline uint32_t rmt_int_raw_get_ch0_tx_err(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch0_tx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RMT_INT_RAW_CH1_TX_ERR_SHIFT 5u
#define RMT_INT_RAW_CH1_TX_ERR_MASK 0x00000020u
static inline uint32_t rmt_int_raw_get_ch1_tx_err(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch1_tx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RMT_INT_RAW_CH2_RX_ERR_SHIFT 6u
#define RMT_INT_RAW_CH2_RX_ERR_MASK 0x00000040u
static inline uint32_t rmt_int_raw_get_ch2_rx_err(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch2_rx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RMT_INT_RAW_CH3_RX_ERR_SHIFT 7u
#define RMT_INT_RAW_CH3_RX_ERR_MASK 0x00000080u
static inline uint32_t rmt_int_raw_get_ch3_rx_err(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch3_rx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RMT_INT_RAW_CH0_TX_THR_EVENT_SHIFT 8u
#define RMT_INT_RAW_CH0_TX_THR_EVENT_MASK 0x00000100u
static inline uint32_t rmt_int_raw_get_ch0_tx_thr_event(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch0_tx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RMT_INT_RAW_CH1_TX_THR_EVENT_SHIFT 9u
#define RMT_INT_RAW_CH1_TX_THR_EVENT_MASK 0x00000200u
static inline uint32_t rmt_int_raw_get_ch1_tx_thr_event(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch1_tx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RMT_INT_RAW_CH2_RX_THR_EVENT_SHIFT 10u
#define RMT_INT_RAW_CH2_RX_THR_EVENT_MASK 0x00000400u
static inline uint32_t rmt_int_raw_get_ch2_rx_thr_event(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch2_rx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RMT_INT_RAW_CH3_RX_THR_EVENT_SHIFT 11u
#define RMT_INT_RAW_CH3_RX_THR_EVENT_MASK 0x00000800u
static inline uint32_t rmt_int_raw_get_ch3_rx_thr_event(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch3_rx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RMT_INT_RAW_CH0_TX_LOOP_SHIFT 12u
#define RMT_INT_RAW_CH0_TX_LOOP_MASK 0x00001000u
static inline uint32_t rmt_int_raw_get_ch0_tx_loop(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch0_tx_loop(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RMT_INT_RAW_CH1_TX_LOOP_SHIFT 13u
#define RMT_INT_RAW_CH1_TX_LOOP_MASK 0x00002000u
static inline uint32_t rmt_int_raw_get_ch1_tx_loop(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rmt_int_raw_set_ch1_tx_loop(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define RMT_INT_ST_OFFSET 0x3cu
#define RMT_INT_ST_RESET 0x00000000u
#define RMT_INT_ST_CH0_TX_END_SHIFT 0u
#define RMT_INT_ST_CH0_TX_END_MASK 0x00000001u
static inline uint32_t rmt_int_st_get_ch0_tx_end(uint32_t reg) { return reg & 0x1u; }
#define RMT_INT_ST_CH1_TX_END_SHIFT 1u
#define RMT_INT_ST_CH1_TX_END_MASK 0x00000002u
static inline uint32_t rmt_int_st_get_ch1_tx_end(uint32_t reg) { return reg >> 1 & 0x1u; }
#define RMT_INT_ST_CH2_RX_END_SHIFT 2u
#define RMT_INT_ST_CH2_RX_END_MASK 0x00000004u
static inline uint32_t rmt_int_st_get_ch2_rx_end(uint32_t reg) { return reg >> 2 & 0x1u; }
#define RMT_INT_ST_CH3_RX_END_SHIFT 3u
#define RMT_INT_ST_CH3_RX_END_MASK 0x00000008u
static inline uint32_t rmt_int_st_get_ch3_rx_end(uint32_t reg) { return reg >> 3 & 0x1u; }
#define RMT_INT_ST_CH0_TX_ERR_SHIFT 4u
#define RMT_INT_ST_CH0_TX_ERR_MASK 0x00000010u
static inline uint32_t rmt_int_st_get_ch0_tx_err(uint32_t reg) { return reg >> 4 & 0x1u; }
#define RMT_INT_ST_CH1_TX_ERR_SHIFT 5u
#define RMT_INT_ST_CH1_TX_ERR_MASK 0x00000020u
static inline uint32_t rmt_int_st_get_ch1_tx_err(uint32_t reg) { return reg >> 5 & 0x1u; }
#define RMT_INT_ST_CH2_RX_ERR_SHIFT 6u
#define RMT_INT_ST_CH2_RX_ERR_MASK 0x00000040u
static inline uint32_t rmt_int_st_get_ch2_rx_err(uint32_t reg) { return reg >> 6 & 0x1u; }
#define RMT_INT_ST_CH3_RX_ERR_SHIFT 7u
#define RMT_INT_ST_CH3_RX_ERR_MASK 0x00000080u
static inline uint32_t rmt_int_st_get_ch3_rx_err(uint32_t reg) { return reg >> 7 & 0x1u; }
#define RMT_INT_ST_CH0_TX_THR_EVENT_SHIFT 8u
#define RMT_INT_ST_CH0_TX_THR_EVENT_MASK 0x00000100u
static inline uint32_t rmt_int_st_get_ch0_tx_thr_event(uint32_t reg) { return reg >> 8 & 0x1u; }
#define RMT_INT_ST_CH1_TX_THR_EVENT_SHIFT 9u
#define RMT_INT_ST_CH1_TX_THR_EVENT_MASK 0x00000200u
static inline uint32_t rmt_int_st_get_ch1_tx_thr_event(uint32_t reg) { return reg >> 9 & 0x1u; }
#define RMT_INT_ST_CH2_RX_THR_EVENT_SHIFT 10u
#define RMT_INT_ST_CH2_RX_THR_EVENT_MASK 0x00000400u
static inline uint32_t rmt_int_st_get_ch2_rx_thr_event(uint32_t reg) { return reg >> 10 & 0x1u; }
#define RMT_INT_ST_CH3_RX_THR_EVENT_SHIFT 11u
#define RMT_INT_ST_CH3_RX_THR_EVENT_MASK 0x00000800u
static inline uint32_t rmt_int_st_get_ch3_rx_thr_event(uint32_t reg) { return reg >> 11 & 0x1u; }
#define RMT_INT_ST_CH0_X_LOOP_SHIFT 12u
#define RMT_INT_ST_CH0_X_LOOP_MASK 0x00001000u
static inline uint32_t rmt_int_st_get_ch0_x_loop(uint32_t reg) { return reg >> 12 & 0x1u; }
#define RMT_INT_ST_CH1_X_LOOP_SHIFT 13u
#define RMT_INT_ST_CH1_X_LOOP_MASK 0x00002000u
static inline uint32_t rmt_int_st_get_ch1_x_loop(uint32_t reg) { return reg >> 13 & 0x1u; }

#define RMT_INT_ENA_OFFSET 0x40u
#define RMT_INT_ENA_RESET 0x00000000u
#define RMT_INT_ENA_CH0_TX_END_SHIFT 0u
#define RMT_INT_ENA_CH0_TX_END_MASK 0x00000001u
static inline uint32_t rmt_int_ena_get_ch0_tx_end(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch0_tx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_INT_ENA_CH1_TX_END_SHIFT 1u
#define RMT_INT_ENA_CH1_TX_END_MASK 0x00000002u
static inline uint32_t rmt_int_ena_get_ch1_tx_end(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch1_tx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_INT_ENA_CH2_RX_END_SHIFT 2u
#define RMT_INT_ENA_CH2_RX_END_MASK 0x00000004u
static inline uint32_t rmt_int_ena_get_ch2_rx_end(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch2_rx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_INT_ENA_CH3_RX_END_SHIFT 3u
#define RMT_INT_ENA_CH3_RX_END_MASK 0x00000008u
static inline uint32_t rmt_int_ena_get_ch3_rx_end(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch3_rx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RMT_INT_ENA_CH0_TX_ERR_SHIFT 4u
#define RMT_INT_ENA_CH0_TX_ERR_MASK 0x00000010u
static inline uint32_t rmt_int_ena_get_ch0_tx_err(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch0_tx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RMT_INT_ENA_CH1_TX_ERR_SHIFT 5u
#define RMT_INT_ENA_CH1_TX_ERR_MASK 0x00000020u
static inline uint32_t rmt_int_ena_get_ch1_tx_err(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch1_tx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RMT_INT_ENA_CH2_RX_ERR_SHIFT 6u
#define RMT_INT_ENA_CH2_RX_ERR_MASK 0x00000040u
static inline uint32_t rmt_int_ena_get_ch2_rx_err(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch2_rx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RMT_INT_ENA_CH3_RX_ERR_SHIFT 7u
#define RMT_INT_ENA_CH3_RX_ERR_MASK 0x00000080u
static inline uint32_t rmt_int_ena_get_ch3_rx_err(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch3_rx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RMT_INT_ENA_CH0_TX_THR_EVENT_SHIFT 8u
#define RMT_INT_ENA_CH0_TX_THR_EVENT_MASK 0x00000100u
static inline uint32_t rmt_int_ena_get_ch0_tx_thr_event(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch0_tx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RMT_INT_ENA_CH1_TX_THR_EVENT_SHIFT 9u
#define RMT_INT_ENA_CH1_TX_THR_EVENT_MASK 0x00000200u
static inline uint32_t rmt_int_ena_get_ch1_tx_thr_event(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch1_tx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RMT_INT_ENA_CH2_RX_THR_EVENT_SHIFT 10u
#define RMT_INT_ENA_CH2_RX_THR_EVENT_MASK 0x00000400u
static inline uint32_t rmt_int_ena_get_ch2_rx_thr_event(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch2_rx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RMT_INT_ENA_CH3_RX_THR_EVENT_SHIFT 11u
#define RMT_INT_ENA_CH3_RX_THR_EVENT_MASK 0x00000800u
static inline uint32_t rmt_int_ena_get_ch3_rx_thr_event(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch3_rx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RMT_INT_ENA_CH0_X_LOOP_SHIFT 12u
#define RMT_INT_ENA_CH0_X_LOOP_MASK 0x00001000u
static inline uint32_t rmt_int_ena_get_ch0_x_loop(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch0_x_loop(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RMT_INT_ENA_CH1_X_LOOP_SHIFT 13u
#define RMT_INT_ENA_CH1_X_LOOP_MASK 0x00002000u
static inline uint32_t rmt_int_ena_get_ch1_x_loop(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t rmt_int_ena_set_ch1_x_loop(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define RMT_INT_CLR_OFFSET 0x44u
#define RMT_INT_CLR_RESET 0x00000000u
#define RMT_INT_CLR_CH0_TX_END_SHIFT 0u
#define RMT_INT_CLR_CH0_TX_END_MASK 0x00000001u
static inline uint32_t rmt_int_clr_set_ch0_tx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_INT_CLR_CH1_TX_END_SHIFT 1u
#define RMT_INT_CLR_CH1_TX_END_MASK 0x00000002u
static inline uint32_t rmt_int_clr_set_ch1_tx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_INT_CLR_CH2_RX_END_SHIFT 2u
#define RMT_INT_CLR_CH2_RX_END_MASK 0x00000004u
static inline uint32_t rmt_int_clr_set_ch2_rx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_INT_CLR_CH3_RX_END_SHIFT 3u
#define RMT_INT_CLR_CH3_RX_END_MASK 0x00000008u
static inline uint32_t rmt_int_clr_set_ch3_rx_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RMT_INT_CLR_CH0_TX_ERR_SHIFT 4u
#define RMT_INT_CLR_CH0_TX_ERR_MASK 0x00000010u
static inline uint32_t rmt_int_clr_set_ch0_tx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define RMT_INT_CLR_CH1_TX_ERR_SHIFT 5u
#define RMT_INT_CLR_CH1_TX_ERR_MASK 0x00000020u
static inline uint32_t rmt_int_clr_set_ch1_tx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define RMT_INT_CLR_CH2_RX_ERR_SHIFT 6u
#define RMT_INT_CLR_CH2_RX_ERR_MASK 0x00000040u
static inline uint32_t rmt_int_clr_set_ch2_rx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define RMT_INT_CLR_CH3_RX_ERR_SHIFT 7u
#define RMT_INT_CLR_CH3_RX_ERR_MASK 0x00000080u
static inline uint32_t rmt_int_clr_set_ch3_rx_err(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define RMT_INT_CLR_CH0_TX_THR_EVENT_SHIFT 8u
#define RMT_INT_CLR_CH0_TX_THR_EVENT_MASK 0x00000100u
static inline uint32_t rmt_int_clr_set_ch0_tx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define RMT_INT_CLR_CH1_TX_THR_EVENT_SHIFT 9u
#define RMT_INT_CLR_CH1_TX_THR_EVENT_MASK 0x00000200u
static inline uint32_t rmt_int_clr_set_ch1_tx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define RMT_INT_CLR_CH2_RX_THR_EVENT_SHIFT 10u
#define RMT_INT_CLR_CH2_RX_THR_EVENT_MASK 0x00000400u
static inline uint32_t rmt_int_clr_set_ch2_rx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define RMT_INT_CLR_CH3_RX_THR_EVENT_SHIFT 11u
#define RMT_INT_CLR_CH3_RX_THR_EVENT_MASK 0x00000800u
static inline uint32_t rmt_int_clr_set_ch3_rx_thr_event(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define RMT_INT_CLR_CH0_TX_LOOP_SHIFT 12u
#define RMT_INT_CLR_CH0_TX_LOOP_MASK 0x00001000u
static inline uint32_t rmt_int_clr_set_ch0_tx_loop(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define RMT_INT_CLR_CH1_TX_LOOP_SHIFT 13u
#define RMT_INT_CLR_CH1_TX_LOOP_MASK 0x00002000u
static inline uint32_t rmt_int_clr_set_ch1_tx_loop(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }

#define RMT_CHCARRIER_DUTY_OFFSET 0x48u
#define RMT_CHCARRIER_DUTY_RESET 0x00400040u
#define RMT_CHCARRIER_DUTY_COUNT 2u
#define RMT_CHCARRIER_DUTY_STRIDE 0x4u
#define RMT_CHCARRIER_DUTY_CARRIER_LOW_SHIFT 0u
#define RMT_CHCARRIER_DUTY_CARRIER_LOW_MASK 0x0000ffffu
static inline uint32_t rmt_chcarrier_duty_get_carrier_low(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t rmt_chcarrier_duty_set_carrier_low(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define RMT_CHCARRIER_DUTY_CARRIER_HIGH_SHIFT 16u
#define RMT_CHCARRIER_DUTY_CARRIER_HIGH_MASK 0xffff0000u
static inline uint32_t rmt_chcarrier_duty_get_carrier_high(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t rmt_chcarrier_duty_set_carrier_high(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define RMT_CH_RX_CARRIER_RM_OFFSET 0x50u
#define RMT_CH_RX_CARRIER_RM_RESET 0x00000000u
#define RMT_CH_RX_CARRIER_RM_COUNT 2u
#define RMT_CH_RX_CARRIER_RM_STRIDE 0x4u
#define RMT_CH_RX_CARRIER_RM_CARRIER_LOW_THRES_SHIFT 0u
#define RMT_CH_RX_CARRIER_RM_CARRIER_LOW_THRES_MASK 0x0000ffffu
static inline uint32_t rmt_ch_rx_carrier_rm_get_carrier_low_thres(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t rmt_ch_rx_carrier_rm_set_carrier_low_thres(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }
#define RMT_CH_RX_CARRIER_RM_CARRIER_HIGH_THRES_SHIFT 16u
#define RMT_CH_RX_CARRIER_RM_CARRIER_HIGH_THRES_MASK 0xffff0000u
static inline uint32_t rmt_ch_rx_carrier_rm_get_carrier_high_thres(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t rmt_ch_rx_carrier_rm_set_carrier_high_thres(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define RMT_CH_TX_LIM_OFFSET 0x58u
#define RMT_CH_TX_LIM_RESET 0x00000080u
#define RMT_CH_TX_LIM_COUNT 2u
#define RMT_CH_TX_LIM_STRIDE 0x4u
#define RMT_CH_TX_LIM_TX_LIM_SHIFT 0u
#define RMT_CH_TX_LIM_TX_LIM_MASK 0x000001ffu
static inline uint32_t rmt_ch_tx_lim_get_tx_lim(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t rmt_ch_tx_lim_set_tx_lim(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }
#define RMT_CH_TX_LIM_TX_LOOP_NUM_SHIFT 9u
#define RMT_CH_TX_LIM_TX_LOOP_NUM_MASK 0x0007fe00u
static inline uint32_t rmt_ch_tx_lim_get_tx_loop_num(uint32_t reg) { return reg >> 9 & 0x3ffu; }
static inline uint32_t rmt_ch_tx_lim_set_tx_loop_num(uint32_t reg, uint32_t v) { return (reg & 0xfff801ffu) | (v << 9 & 0x7fe00u); }
#define RMT_CH_TX_LIM_TX_LOOP_CNT_EN_SHIFT 19u
#define RMT_CH_TX_LIM_TX_LOOP_CNT_EN_MASK 0x00080000u
static inline uint32_t rmt_ch_tx_lim_get_tx_loop_cnt_en(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t rmt_ch_tx_lim_set_tx_loop_cnt_en(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define RMT_CH_TX_LIM_LOOP_COUNT_RESET_SHIFT 20u
#define RMT_CH_TX_LIM_LOOP_COUNT_RESET_MASK 0x00100000u
static inline uint32_t rmt_ch_tx_lim_set_loop_count_reset(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define RMT_CH_TX_LIM_LOOP_STOP_EN_SHIFT 21u
#define RMT_CH_TX_LIM_LOOP_STOP_EN_MASK 0x00200000u
static inline uint32_t rmt_ch_tx_lim_get_loop_stop_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t rmt_ch_tx_lim_set_loop_stop_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define RMT_CH_RX_LIM_OFFSET 0x60u
#define RMT_CH_RX_LIM_RESET 0x00000080u
#define RMT_CH_RX_LIM_COUNT 2u
#define RMT_CH_RX_LIM_STRIDE 0x4u
#define RMT_CH_RX_LIM_RMT_RX_LIM_SHIFT 0u
#define RMT_CH_RX_LIM_RMT_RX_LIM_MASK 0x000001ffu
static inline uint32_t rmt_ch_rx_lim_get_rmt_rx_lim(uint32_t reg) { return reg & 0x1ffu; }
static inline uint32_t rmt_ch_rx_lim_set_rmt_rx_lim(uint32_t reg, uint32_t v) { return (reg & 0xfffffe00u) | (v & 0x1ffu); }

#define RMT_SYS_CONF_OFFSET 0x68u
#define RMT_SYS_CONF_RESET 0x05000010u
#define RMT_SYS_CONF_APB_FIFO_MASK_SHIFT 0u
#define RMT_SYS_CONF_APB_FIFO_MASK_MASK 0x00000001u
static inline uint32_t rmt_sys_conf_get_apb_fifo_mask(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rmt_sys_conf_set_apb_fifo_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_SYS_CONF_MEM_CLK_FORCE_ON_SHIFT 1u
#define RMT_SYS_CONF_MEM_CLK_FORCE_ON_MASK 0x00000002u
static inline uint32_t rmt_sys_conf_get_mem_clk_force_on(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rmt_sys_conf_set_mem_clk_force_on(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_SYS_CONF_MEM_FORCE_PD_SHIFT 2u
#define RMT_SYS_CONF_MEM_FORCE_PD_MASK 0x00000004u
static inline uint32_t rmt_sys_conf_get_mem_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rmt_sys_conf_set_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_SYS_CONF_MEM_FORCE_PU_SHIFT 3u
#define RMT_SYS_CONF_MEM_FORCE_PU_MASK 0x00000008u
static inline uint32_t rmt_sys_conf_get_mem_force_pu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t rmt_sys_conf_set_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define RMT_SYS_CONF_SCLK_DIV_NUM_SHIFT 4u
#define RMT_SYS_CONF_SCLK_DIV_NUM_MASK 0x00000ff0u
static inline uint32_t rmt_sys_conf_get_sclk_div_num(uint32_t reg) { return reg >> 4 & 0xffu; }
static inline uint32_t rmt_sys_conf_set_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfffff00fu) | (v << 4 & 0xff0u); }
#define RMT_SYS_CONF_SCLK_DIV_A_SHIFT 12u
#define RMT_SYS_CONF_SCLK_DIV_A_MASK 0x0003f000u
static inline uint32_t rmt_sys_conf_get_sclk_div_a(uint32_t reg) { return reg >> 12 & 0x3fu; }
static inline uint32_t rmt_sys_conf_set_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xfffc0fffu) | (v << 12 & 0x3f000u); }
#define RMT_SYS_CONF_SCLK_DIV_B_SHIFT 18u
#define RMT_SYS_CONF_SCLK_DIV_B_MASK 0x00fc0000u
static inline uint32_t rmt_sys_conf_get_sclk_div_b(uint32_t reg) { return reg >> 18 & 0x3fu; }
static inline uint32_t rmt_sys_conf_set_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xff03ffffu) | (v << 18 & 0xfc0000u); }
#define RMT_SYS_CONF_SCLK_SEL_SHIFT 24u
#define RMT_SYS_CONF_SCLK_SEL_MASK 0x03000000u
static inline uint32_t rmt_sys_conf_get_sclk_sel(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t rmt_sys_conf_set_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define RMT_SYS_CONF_SCLK_ACTIVE_SHIFT 26u
#define RMT_SYS_CONF_SCLK_ACTIVE_MASK 0x04000000u
static inline uint32_t rmt_sys_conf_get_sclk_active(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t rmt_sys_conf_set_sclk_active(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define RMT_SYS_CONF_CLK_EN_SHIFT 31u
#define RMT_SYS_CONF_CLK_EN_MASK 0x80000000u
static inline uint32_t rmt_sys_conf_get_clk_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t rmt_sys_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define RMT_TX_SIM_OFFSET 0x6cu
#define RMT_TX_SIM_RESET 0x00000000u
#define RMT_TX_SIM_CH0_SHIFT 0u
#define RMT_TX_SIM_CH0_MASK 0x00000001u
static inline uint32_t rmt_tx_sim_get_ch0(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rmt_tx_sim_set_ch0(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_TX_SIM_CH1_SHIFT 1u
#define RMT_TX_SIM_CH1_MASK 0x00000002u
static inline uint32_t rmt_tx_sim_get_ch1(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t rmt_tx_sim_set_ch1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_TX_SIM_EN_SHIFT 2u
#define RMT_TX_SIM_EN_MASK 0x00000004u
static inline uint32_t rmt_tx_sim_get_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t rmt_tx_sim_set_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define RMT_REF_CNT_RST_OFFSET 0x70u
#define RMT_REF_CNT_RST_RESET 0x00000000u
#define RMT_REF_CNT_RST_TX_REF_CNT_RST_SHIFT 0u
#define RMT_REF_CNT_RST_TX_REF_CNT_RST_MASK 0x00000001u
static inline uint32_t rmt_ref_cnt_rst_set_tx_ref_cnt_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define RMT_REF_CNT_RST_TX_REF_CNT_RST_CH1_SHIFT 1u
#define RMT_REF_CNT_RST_TX_REF_CNT_RST_CH1_MASK 0x00000002u
static inline uint32_t rmt_ref_cnt_rst_set_tx_ref_cnt_rst_ch1(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define RMT_REF_CNT_RST_RX_REF_CNT_RST_CH2_SHIFT 2u
#define RMT_REF_CNT_RST_RX_REF_CNT_RST_CH2_MASK 0x00000004u
static inline uint32_t rmt_ref_cnt_rst_set_rx_ref_cnt_rst_ch2(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define RMT_REF_CNT_RST_RX_REF_CNT_RST_CH3_SHIFT 3u
#define RMT_REF_CNT_RST_RX_REF_CNT_RST_CH3_MASK 0x00000008u
static inline uint32_t rmt_ref_cnt_rst_set_rx_ref_cnt_rst_ch3(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define RMT_DATE_OFFSET 0xccu
#define RMT_DATE_RESET 0x02108213u
#define RMT_DATE_RMT_DATE_SHIFT 0u
#define RMT_DATE_RMT_DATE_MASK 0x0fffffffu
static inline uint32_t rmt_date_get_rmt_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t rmt_date_set_rmt_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
