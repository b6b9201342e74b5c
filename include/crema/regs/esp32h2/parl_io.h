/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_PARL_IO_H
#define CREMA_REGS_ESP32H2_PARL_IO_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct parl_io_regs {
    volatile uint32_t rx_mode_cfg; /* 0x0 */
    volatile uint32_t rx_data_cfg; /* 0x4 */
    volatile uint32_t rx_genrl_cfg; /* 0x8 */
    volatile uint32_t rx_start_cfg; /* 0xc */
    volatile uint32_t tx_data_cfg; /* 0x10 */
    volatile uint32_t tx_start_cfg; /* 0x14 */
    volatile uint32_t tx_genrl_cfg; /* 0x18 */
    volatile uint32_t fifo_cfg; /* 0x1c */
    volatile uint32_t reg_update; /* 0x20, write-only */
    const volatile uint32_t st; /* 0x24 */
    volatile uint32_t int_ena; /* 0x28 */
    volatile uint32_t int_raw; /* 0x2c */
    const volatile uint32_t int_st; /* 0x30 */
    volatile uint32_t int_clr; /* 0x34, write-only */
    const volatile uint32_t rx_st0; /* 0x38 */
    const volatile uint32_t rx_st1; /* 0x3c */
    const volatile uint32_t tx_st0; /* 0x40 */
    volatile uint32_t rx_clk_cfg; /* 0x44 */
    volatile uint32_t tx_clk_cfg; /* 0x48 */
    uint32_t reserved_4c[53];
    volatile uint32_t clk; /* 0x120 */
    uint32_t reserved_124[182];
    volatile uint32_t version; /* 0x3fc */
};
_Static_assert(offsetof(struct parl_io_regs, rx_mode_cfg) == 0x0, "");
_Static_assert(offsetof(struct parl_io_regs, rx_data_cfg) == 0x4, "");
_Static_assert(offsetof(struct parl_io_regs, rx_genrl_cfg) == 0x8, "");
_Static_assert(offsetof(struct parl_io_regs, rx_start_cfg) == 0xc, "");
_Static_assert(offsetof(struct parl_io_regs, tx_data_cfg) == 0x10, "");
_Static_assert(offsetof(struct parl_io_regs, tx_start_cfg) == 0x14, "");
_Static_assert(offsetof(struct parl_io_regs, tx_genrl_cfg) == 0x18, "");
_Static_assert(offsetof(struct parl_io_regs, fifo_cfg) == 0x1c, "");
_Static_assert(offsetof(struct parl_io_regs, reg_update) == 0x20, "");
_Static_assert(offsetof(struct parl_io_regs, st) == 0x24, "");
_Static_assert(offsetof(struct parl_io_regs, int_ena) == 0x28, "");
_Static_assert(offsetof(struct parl_io_regs, int_raw) == 0x2c, "");
_Static_assert(offsetof(struct parl_io_regs, int_st) == 0x30, "");
_Static_assert(offsetof(struct parl_io_regs, int_clr) == 0x34, "");
_Static_assert(offsetof(struct parl_io_regs, rx_st0) == 0x38, "");
_Static_assert(offsetof(struct parl_io_regs, rx_st1) == 0x3c, "");
_Static_assert(offsetof(struct parl_io_regs, tx_st0) == 0x40, "");
_Static_assert(offsetof(struct parl_io_regs, rx_clk_cfg) == 0x44, "");
_Static_assert(offsetof(struct parl_io_regs, tx_clk_cfg) == 0x48, "");
_Static_assert(offsetof(struct parl_io_regs, clk) == 0x120, "");
_Static_assert(offsetof(struct parl_io_regs, version) == 0x3fc, "");
_Static_assert(sizeof(struct parl_io_regs) == 0x400, "");

#define PARL_IO_BASE 0x60015000u
#define PARL_IO ((struct parl_io_regs *)(uintptr_t)PARL_IO_BASE)

#define PARL_IO_RX_MODE_CFG_OFFSET 0x0u
#define PARL_IO_RX_MODE_CFG_RESET 0x00e00000u
#define PARL_IO_RX_MODE_CFG_RX_EXT_EN_SEL_SHIFT 21u
#define PARL_IO_RX_MODE_CFG_RX_EXT_EN_SEL_MASK 0x01e00000u
static inline uint32_t parl_io_rx_mode_cfg_get_rx_ext_en_sel(uint32_t reg) { return reg >> 21 & 0xfu; }
static inline uint32_t parl_io_rx_mode_cfg_set_rx_ext_en_sel(uint32_t reg, uint32_t v) { return (reg & 0xfe1fffffu) | (v << 21 & 0x1e00000u); }
#define PARL_IO_RX_MODE_CFG_RX_SW_EN_SHIFT 25u
#define PARL_IO_RX_MODE_CFG_RX_SW_EN_MASK 0x02000000u
static inline uint32_t parl_io_rx_mode_cfg_get_rx_sw_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t parl_io_rx_mode_cfg_set_rx_sw_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PARL_IO_RX_MODE_CFG_RX_EXT_EN_INV_SHIFT 26u
#define PARL_IO_RX_MODE_CFG_RX_EXT_EN_INV_MASK 0x04000000u
static inline uint32_t parl_io_rx_mode_cfg_get_rx_ext_en_inv(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t parl_io_rx_mode_cfg_set_rx_ext_en_inv(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PARL_IO_RX_MODE_CFG_RX_PULSE_SUBMODE_SEL_SHIFT 27u
#define PARL_IO_RX_MODE_CFG_RX_PULSE_SUBMODE_SEL_MASK 0x38000000u
static inline uint32_t parl_io_rx_mode_cfg_get_rx_pulse_submode_sel(uint32_t reg) { return reg >> 27 & 0x7u; }
static inline uint32_t parl_io_rx_mode_cfg_set_rx_pulse_submode_sel(uint32_t reg, uint32_t v) { return (reg & 0xc7ffffffu) | (v << 27 & 0x38000000u); }
#define PARL_IO_RX_MODE_CFG_RX_SMP_MODE_SEL_SHIFT 30u
#define PARL_IO_RX_MODE_CFG_RX_SMP_MODE_SEL_MASK 0xc0000000u
static inline uint32_t parl_io_rx_mode_cfg_get_rx_smp_mode_sel(uint32_t reg) { return reg >> 30 & 0x3u; }
static inline uint32_t parl_io_rx_mode_cfg_set_rx_smp_mode_sel(uint32_t reg, uint32_t v) { return (reg & 0x3fffffffu) | (v << 30 & 0xc0000000u); }

#define PARL_IO_RX_DATA_CFG_OFFSET 0x4u
#define PARL_IO_RX_DATA_CFG_RESET 0x60000000u
#define PARL_IO_RX_DATA_CFG_RX_BITLEN_SHIFT 9u
#define PARL_IO_RX_DATA_CFG_RX_BITLEN_MASK 0x0ffffe00u
static inline uint32_t parl_io_rx_data_cfg_get_rx_bitlen(uint32_t reg) { return reg >> 9 & 0x7ffffu; }
static inline uint32_t parl_io_rx_data_cfg_set_rx_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xf00001ffu) | (v << 9 & 0xffffe00u); }
#define PARL_IO_RX_DATA_CFG_RX_DATA_ORDER_INV_SHIFT 28u
#define PARL_IO_RX_DATA_CFG_RX_DATA_ORDER_INV_MASK 0x10000000u
static inline uint32_t parl_io_rx_data_cfg_get_rx_data_order_inv(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t parl_io_rx_data_cfg_set_rx_data_order_inv(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PARL_IO_RX_DATA_CFG_RX_BUS_WID_SEL_SHIFT 29u
#define PARL_IO_RX_DATA_CFG_RX_BUS_WID_SEL_MASK 0xe0000000u
static inline uint32_t parl_io_rx_data_cfg_get_rx_bus_wid_sel(uint32_t reg) { return reg >> 29 & 0x7u; }
static inline uint32_t parl_io_rx_data_cfg_set_rx_bus_wid_sel(uint32_t reg, uint32_t v) { return (reg & 0x1fffffffu) | (v << 29 & 0xe0000000u); }

#define PARL_IO_RX_GENRL_CFG_OFFSET 0x8u
#define PARL_IO_RX_GENRL_CFG_RESET 0x21ffe000u
#define PARL_IO_RX_GENRL_CFG_RX_GATING_EN_SHIFT 12u
#define PARL_IO_RX_GENRL_CFG_RX_GATING_EN_MASK 0x00001000u
static inline uint32_t parl_io_rx_genrl_cfg_get_rx_gating_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t parl_io_rx_genrl_cfg_set_rx_gating_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define PARL_IO_RX_GENRL_CFG_RX_TIMEOUT_THRES_SHIFT 13u
#define PARL_IO_RX_GENRL_CFG_RX_TIMEOUT_THRES_MASK 0x1fffe000u
static inline uint32_t parl_io_rx_genrl_cfg_get_rx_timeout_thres(uint32_t reg) { return reg >> 13 & 0xffffu; }
static inline uint32_t parl_io_rx_genrl_cfg_set_rx_timeout_thres(uint32_t reg, uint32_t v) { return (reg & 0xe0001fffu) | (v << 13 & 0x1fffe000u); }
#define PARL_IO_RX_GENRL_CFG_RX_TIMEOUT_EN_SHIFT 29u
#define PARL_IO_RX_GENRL_CFG_RX_TIMEOUT_EN_MASK 0x20000000u
static inline uint32_t parl_io_rx_genrl_cfg_get_rx_timeout_en(uint32_t reg) { return reg >> 29 & 0x1u; }
static inline uint32_t parl_io_rx_genrl_cfg_set_rx_timeout_en(uint32_t reg, uint32_t v) { return (reg & 0xdfffffffu) | (v << 29 & 0x20000000u); }
#define PARL_IO_RX_GENRL_CFG_RX_EOF_GEN_SEL_SHIFT 30u
#define PARL_IO_RX_GENRL_CFG_RX_EOF_GEN_SEL_MASK 0x40000000u
static inline uint32_t parl_io_rx_genrl_cfg_get_rx_eof_gen_sel(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t parl_io_rx_genrl_cfg_set_rx_eof_gen_sel(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define PARL_IO_RX_START_CFG_OFFSET 0xcu
#define PARL_IO_RX_START_CFG_RESET 0x00000000u
#define PARL_IO_RX_START_CFG_RX_START_SHIFT 31u
#define PARL_IO_RX_START_CFG_RX_START_MASK 0x80000000u
static inline uint32_t parl_io_rx_start_cfg_get_rx_start(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_rx_start_cfg_set_rx_start(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_TX_DATA_CFG_OFFSET 0x10u
#define PARL_IO_TX_DATA_CFG_RESET 0x60000000u
#define PARL_IO_TX_DATA_CFG_TX_BITLEN_SHIFT 9u
#define PARL_IO_TX_DATA_CFG_TX_BITLEN_MASK 0x0ffffe00u
static inline uint32_t parl_io_tx_data_cfg_get_tx_bitlen(uint32_t reg) { return reg >> 9 & 0x7ffffu; }
static inline uint32_t parl_io_tx_data_cfg_set_tx_bitlen(uint32_t reg, uint32_t v) { return (reg & 0xf00001ffu) | (v << 9 & 0xffffe00u); }
#define PARL_IO_TX_DATA_CFG_TX_DATA_ORDER_INV_SHIFT 28u
#define PARL_IO_TX_DATA_CFG_TX_DATA_ORDER_INV_MASK 0x10000000u
static inline uint32_t parl_io_tx_data_cfg_get_tx_data_order_inv(uint32_t reg) { return reg >> 28 & 0x1u; }
static inline uint32_t parl_io_tx_data_cfg_set_tx_data_order_inv(uint32_t reg, uint32_t v) { return (reg & 0xefffffffu) | (v << 28 & 0x10000000u); }
#define PARL_IO_TX_DATA_CFG_TX_BUS_WID_SEL_SHIFT 29u
#define PARL_IO_TX_DATA_CFG_TX_BUS_WID_SEL_MASK 0xe0000000u
static inline uint32_t parl_io_tx_data_cfg_get_tx_bus_wid_sel(uint32_t reg) { return reg >> 29 & 0x7u; }
static inline uint32_t parl_io_tx_data_cfg_set_tx_bus_wid_sel(uint32_t reg, uint32_t v) { return (reg & 0x1fffffffu) | (v << 29 & 0xe0000000u); }

#define PARL_IO_TX_START_CFG_OFFSET 0x14u
#define PARL_IO_TX_START_CFG_RESET 0x00000000u
#define PARL_IO_TX_START_CFG_TX_START_SHIFT 31u
#define PARL_IO_TX_START_CFG_TX_START_MASK 0x80000000u
static inline uint32_t parl_io_tx_start_cfg_get_tx_start(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_tx_start_cfg_set_tx_start(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_TX_GENRL_CFG_OFFSET 0x18u
#define PARL_IO_TX_GENRL_CFG_RESET 0x00000000u
#define PARL_IO_TX_GENRL_CFG_TX_IDLE_VALUE_SHIFT 14u
#define PARL_IO_TX_GENRL_CFG_TX_IDLE_VALUE_MASK 0x3fffc000u
static inline uint32_t parl_io_tx_genrl_cfg_get_tx_idle_value(uint32_t reg) { return reg >> 14 & 0xffffu; }
static inline uint32_t parl_io_tx_genrl_cfg_set_tx_idle_value(uint32_t reg, uint32_t v) { return (reg & 0xc0003fffu) | (v << 14 & 0x3fffc000u); }
#define PARL_IO_TX_GENRL_CFG_TX_GATING_EN_SHIFT 30u
#define PARL_IO_TX_GENRL_CFG_TX_GATING_EN_MASK 0x40000000u
static inline uint32_t parl_io_tx_genrl_cfg_get_tx_gating_en(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t parl_io_tx_genrl_cfg_set_tx_gating_en(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PARL_IO_TX_GENRL_CFG_TX_VALID_OUTPUT_EN_SHIFT 31u
#define PARL_IO_TX_GENRL_CFG_TX_VALID_OUTPUT_EN_MASK 0x80000000u
static inline uint32_t parl_io_tx_genrl_cfg_get_tx_valid_output_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_tx_genrl_cfg_set_tx_valid_output_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_FIFO_CFG_OFFSET 0x1cu
#define PARL_IO_FIFO_CFG_RESET 0x00000000u
#define PARL_IO_FIFO_CFG_TX_FIFO_SRST_SHIFT 30u
#define PARL_IO_FIFO_CFG_TX_FIFO_SRST_MASK 0x40000000u
static inline uint32_t parl_io_fifo_cfg_get_tx_fifo_srst(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t parl_io_fifo_cfg_set_tx_fifo_srst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PARL_IO_FIFO_CFG_RX_FIFO_SRST_SHIFT 31u
#define PARL_IO_FIFO_CFG_RX_FIFO_SRST_MASK 0x80000000u
static inline uint32_t parl_io_fifo_cfg_get_rx_fifo_srst(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_fifo_cfg_set_rx_fifo_srst(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_REG_UPDATE_OFFSET 0x20u
#define PARL_IO_REG_UPDATE_RESET 0x00000000u
#define PARL_IO_REG_UPDATE_RX_REG_UPDATE_SHIFT 31u
#define PARL_IO_REG_UPDATE_RX_REG_UPDATE_MASK 0x80000000u
static inline uint32_t parl_io_reg_update_set_rx_reg_update(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_ST_OFFSET 0x24u
#define PARL_IO_ST_RESET 0x00000000u
#define PARL_IO_ST_TX_READY_SHIFT 31u
#define PARL_IO_ST_TX_READY_MASK 0x80000000u
static inline uint32_t parl_io_st_get_tx_ready(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PARL_IO_INT_ENA_OFFSET 0x28u
#define PARL_IO_INT_ENA_RESET 0x00000000u
#define PARL_IO_INT_ENA_TX_FIFO_REMPTY_INT_ENA_SHIFT 0u
#define PARL_IO_INT_ENA_TX_FIFO_REMPTY_INT_ENA_MASK 0x00000001u
static inline uint32_t parl_io_int_ena_get_tx_fifo_rempty_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t parl_io_int_ena_set_tx_fifo_rempty_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_INT_ENA_RX_FIFO_WOVF_INT_ENA_SHIFT 1u
#define PARL_IO_INT_ENA_RX_FIFO_WOVF_INT_ENA_MASK 0x00000002u
static inline uint32_t parl_io_int_ena_get_rx_fifo_wovf_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t parl_io_int_ena_set_rx_fifo_wovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_INT_ENA_TX_EOF_INT_ENA_SHIFT 2u
#define PARL_IO_INT_ENA_TX_EOF_INT_ENA_MASK 0x00000004u
static inline uint32_t parl_io_int_ena_get_tx_eof_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t parl_io_int_ena_set_tx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PARL_IO_INT_RAW_OFFSET 0x2cu
#define PARL_IO_INT_RAW_RESET 0x00000000u
#define PARL_IO_INT_RAW_TX_FIFO_REMPTY_INT_RAW_SHIFT 0u
#define PARL_IO_INT_RAW_TX_FIFO_REMPTY_INT_RAW_MASK 0x00000001u
static inline uint32_t parl_io_int_raw_get_tx_fifo_rempty_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t parl_io_int_raw_set_tx_fifo_rempty_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_INT_RAW_RX_FIFO_WOVF_INT_RAW_SHIFT 1u
#define PARL_IO_INT_RAW_RX_FIFO_WOVF_INT_RAW_MASK 0x00000002u
static inline uint32_t parl_io_int_raw_get_rx_fifo_wovf_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t parl_io_int_raw_set_rx_fifo_wovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_INT_RAW_TX_EOF_INT_RAW_SHIFT 2u
#define PARL_IO_INT_RAW_TX_EOF_INT_RAW_MASK 0x00000004u
static inline uint32_t parl_io_int_raw_get_tx_eof_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t parl_io_int_raw_set_tx_eof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PARL_IO_INT_ST_OFFSET 0x30u
#define PARL_IO_INT_ST_RESET 0x00000000u
#define PARL_IO_INT_ST_TX_FIFO_REMPTY_INT_ST_SHIFT 0u
#define PARL_IO_INT_ST_TX_FIFO_REMPTY_INT_ST_MASK 0x00000001u
static inline uint32_t parl_io_int_st_get_tx_fifo_rempty_int_st(uint32_t reg) { return reg & 0x1u; }
#define PARL_IO_INT_ST_RX_FIFO_WOVF_INT_ST_SHIFT 1u
#define PARL_IO_INT_ST_RX_FIFO_WOVF_INT_ST_MASK 0x00000002u
static inline uint32_t parl_io_int_st_get_rx_fifo_wovf_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define PARL_IO_INT_ST_TX_EOF_INT_ST_SHIFT 2u
#define PARL_IO_INT_ST_TX_EOF_INT_ST_MASK 0x00000004u
static inline uint32_t parl_io_int_st_get_tx_eof_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PARL_IO_INT_CLR_OFFSET 0x34u
#define PARL_IO_INT_CLR_RESET 0x00000000u
#define PARL_IO_INT_CLR_TX_FIFO_REMPTY_INT_CLR_SHIFT 0u
#define PARL_IO_INT_CLR_TX_FIFO_REMPTY_INT_CLR_MASK 0x00000001u
static inline uint32_t parl_io_int_clr_set_tx_fifo_rempty_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_INT_CLR_RX_FIFO_WOVF_INT_CLR_SHIFT 1u
#define PARL_IO_INT_CLR_RX_FIFO_WOVF_INT_CLR_MASK 0x00000002u
static inline uint32_t parl_io_int_clr_set_rx_fifo_wovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_INT_CLR_TX_EOF_INT_CLR_SHIFT 2u
#define PARL_IO_INT_CLR_TX_EOF_INT_CLR_MASK 0x00000004u
static inline uint32_t parl_io_int_clr_set_tx_eof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PARL_IO_RX_ST0_OFFSET 0x38u
#define PARL_IO_RX_ST0_RESET 0x00000000u
#define PARL_IO_RX_ST0_RX_CNT_SHIFT 9u
#define PARL_IO_RX_ST0_RX_CNT_MASK 0x00001e00u
static inline uint32_t parl_io_rx_st0_get_rx_cnt(uint32_t reg) { return reg >> 9 & 0xfu; }
#define PARL_IO_RX_ST0_RX_FIFO_WR_BIT_CNT_SHIFT 13u
#define PARL_IO_RX_ST0_RX_FIFO_WR_BIT_CNT_MASK 0xffffe000u
static inline uint32_t parl_io_rx_st0_get_rx_fifo_wr_bit_cnt(uint32_t reg) { return reg >> 13 & 0x7ffffu; }

#define PARL_IO_RX_ST1_OFFSET 0x3cu
#define PARL_IO_RX_ST1_RESET 0x00000000u
#define PARL_IO_RX_ST1_RX_FIFO_RD_BIT_CNT_SHIFT 13u
#define PARL_IO_RX_ST1_RX_FIFO_RD_BIT_CNT_MASK 0xffffe000u
static inline uint32_t parl_io_rx_st1_get_rx_fifo_rd_bit_cnt(uint32_t reg) { return reg >> 13 & 0x7ffffu; }

#define PARL_IO_TX_ST0_OFFSET 0x40u
#define PARL_IO_TX_ST0_RESET 0x00000000u
#define PARL_IO_TX_ST0_TX_CNT_SHIFT 6u
#define PARL_IO_TX_ST0_TX_CNT_MASK 0x00001fc0u
static inline uint32_t parl_io_tx_st0_get_tx_cnt(uint32_t reg) { return reg >> 6 & 0x7fu; }
#define PARL_IO_TX_ST0_TX_FIFO_RD_BIT_CNT_SHIFT 13u
#define PARL_IO_TX_ST0_TX_FIFO_RD_BIT_CNT_MASK 0xffffe000u
static inline uint32_t parl_io_tx_st0_get_tx_fifo_rd_bit_cnt(uint32_t reg) { return reg >> 13 & 0x7ffffu; }

#define PARL_IO_RX_CLK_CFG_OFFSET 0x44u
#define PARL_IO_RX_CLK_CFG_RESET 0x00000000u
#define PARL_IO_RX_CLK_CFG_RX_CLK_I_INV_SHIFT 30u
#define PARL_IO_RX_CLK_CFG_RX_CLK_I_INV_MASK 0x40000000u
static inline uint32_t parl_io_rx_clk_cfg_get_rx_clk_i_inv(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t parl_io_rx_clk_cfg_set_rx_clk_i_inv(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PARL_IO_RX_CLK_CFG_RX_CLK_O_INV_SHIFT 31u
#define PARL_IO_RX_CLK_CFG_RX_CLK_O_INV_MASK 0x80000000u
static inline uint32_t parl_io_rx_clk_cfg_get_rx_clk_o_inv(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_rx_clk_cfg_set_rx_clk_o_inv(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_TX_CLK_CFG_OFFSET 0x48u
#define PARL_IO_TX_CLK_CFG_RESET 0x00000000u
#define PARL_IO_TX_CLK_CFG_TX_CLK_I_INV_SHIFT 30u
#define PARL_IO_TX_CLK_CFG_TX_CLK_I_INV_MASK 0x40000000u
static inline uint32_t parl_io_tx_clk_cfg_get_tx_clk_i_inv(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t parl_io_tx_clk_cfg_set_tx_clk_i_inv(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }
#define PARL_IO_TX_CLK_CFG_TX_CLK_O_INV_SHIFT 31u
#define PARL_IO_TX_CLK_CFG_TX_CLK_O_INV_MASK 0x80000000u
static inline uint32_t parl_io_tx_clk_cfg_get_tx_clk_o_inv(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_tx_clk_cfg_set_tx_clk_o_inv(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_CLK_OFFSET 0x120u
#define PARL_IO_CLK_RESET 0x00000000u
#define PARL_IO_CLK_EN_SHIFT 31u
#define PARL_IO_CLK_EN_MASK 0x80000000u
static inline uint32_t parl_io_clk_get_en(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_clk_set_en(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_VERSION_OFFSET 0x3fcu
#define PARL_IO_VERSION_RESET 0x02208240u
#define PARL_IO_VERSION_DATE_SHIFT 0u
#define PARL_IO_VERSION_DATE_MASK 0x0fffffffu
static inline uint32_t parl_io_version_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t parl_io_version_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
