/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_PARL_IO_H
#define CREMA_REGS_ESP32C6_PARL_IO_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct parl_io_regs {
    volatile uint32_t rx_cfg0; /* 0x0 */
    volatile uint32_t rx_cfg1; /* 0x4 */
    volatile uint32_t tx_cfg0; /* 0x8 */
    volatile uint32_t tx_cfg1; /* 0xc */
    const volatile uint32_t st; /* 0x10 */
    volatile uint32_t int_ena; /* 0x14 */
    volatile uint32_t int_raw; /* 0x18 */
    const volatile uint32_t int_st; /* 0x1c */
    volatile uint32_t int_clr; /* 0x20, write-only */
    uint32_t reserved_24[63];
    volatile uint32_t clk; /* 0x120 */
    uint32_t reserved_124[182];
    volatile uint32_t version; /* 0x3fc */
};
_Static_assert(offsetof(struct parl_io_regs, rx_cfg0) == 0x0, "");
_Static_assert(offsetof(struct parl_io_regs, rx_cfg1) == 0x4, "");
_Static_assert(offsetof(struct parl_io_regs, tx_cfg0) == 0x8, "");
_Static_assert(offsetof(struct parl_io_regs, tx_cfg1) == 0xc, "");
_Static_assert(offsetof(struct parl_io_regs, st) == 0x10, "");
_Static_assert(offsetof(struct parl_io_regs, int_ena) == 0x14, "");
_Static_assert(offsetof(struct parl_io_regs, int_raw) == 0x18, "");
_Static_assert(offsetof(struct parl_io_regs, int_st) == 0x1c, "");
_Static_assert(offsetof(struct parl_io_regs, int_clr) == 0x20, "");
_Static_assert(offsetof(struct parl_io_regs, clk) == 0x120, "");
_Static_assert(offsetof(struct parl_io_regs, version) == 0x3fc, "");
_Static_assert(sizeof(struct parl_io_regs) == 0x400, "");

#define PARL_IO_BASE 0x60015000u
#define PARL_IO ((struct parl_io_regs *)(uintptr_t)PARL_IO_BASE)

#define PARL_IO_RX_CFG0_OFFSET 0x0u
#define PARL_IO_RX_CFG0_RESET 0x00000000u
#define PARL_IO_RX_CFG0_RX_EOF_GEN_SEL_SHIFT 0u
#define PARL_IO_RX_CFG0_RX_EOF_GEN_SEL_MASK 0x00000001u
static inline uint32_t parl_io_rx_cfg0_get_rx_eof_gen_sel(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_eof_gen_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_RX_CFG0_RX_START_SHIFT 1u
#define PARL_IO_RX_CFG0_RX_START_MASK 0x00000002u
static inline uint32_t parl_io_rx_cfg0_get_rx_start(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_RX_CFG0_RX_DATA_BYTELEN_SHIFT 2u
#define PARL_IO_RX_CFG0_RX_DATA_BYTELEN_MASK 0x0003fffcu
static inline uint32_t parl_io_rx_cfg0_get_rx_data_bytelen(uint32_t reg) { return reg >> 2 & 0xffffu; }
static inline uint32_t parl_io_rx_cfg0_set_rx_data_bytelen(uint32_t reg, uint32_t v) { return (reg & 0xfffc0003u) | (v << 2 & 0x3fffcu); }
#define PARL_IO_RX_CFG0_RX_SW_EN_SHIFT 18u
#define PARL_IO_RX_CFG0_RX_SW_EN_MASK 0x00040000u
static inline uint32_t parl_io_rx_cfg0_get_rx_sw_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_sw_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PARL_IO_RX_CFG0_RX_PULSE_SUBMODE_SEL_SHIFT 19u
#define PARL_IO_RX_CFG0_RX_PULSE_SUBMODE_SEL_MASK 0x00780000u
static inline uint32_t parl_io_rx_cfg0_get_rx_pulse_submode_sel(uint32_t reg) { return reg >> 19 & 0xfu; }
static inline uint32_t parl_io_rx_cfg0_set_rx_pulse_submode_sel(uint32_t reg, uint32_t v) { return (reg & 0xff87ffffu) | (v << 19 & 0x780000u); }
#define PARL_IO_RX_CFG0_RX_LEVEL_SUBMODE_SEL_SHIFT 23u
#define PARL_IO_RX_CFG0_RX_LEVEL_SUBMODE_SEL_MASK 0x00800000u
static inline uint32_t parl_io_rx_cfg0_get_rx_level_submode_sel(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_level_submode_sel(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define PARL_IO_RX_CFG0_RX_SMP_MODE_SEL_SHIFT 24u
#define PARL_IO_RX_CFG0_RX_SMP_MODE_SEL_MASK 0x03000000u
static inline uint32_t parl_io_rx_cfg0_get_rx_smp_mode_sel(uint32_t reg) { return reg >> 24 & 0x3u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_smp_mode_sel(uint32_t reg, uint32_t v) { return (reg & 0xfcffffffu) | (v << 24 & 0x3000000u); }
#define PARL_IO_RX_CFG0_RX_CLK_EDGE_SEL_SHIFT 26u
#define PARL_IO_RX_CFG0_RX_CLK_EDGE_SEL_MASK 0x04000000u
static inline uint32_t parl_io_rx_cfg0_get_rx_clk_edge_sel(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_clk_edge_sel(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PARL_IO_RX_CFG0_RX_BIT_PACK_ORDER_SHIFT 27u
#define PARL_IO_RX_CFG0_RX_BIT_PACK_ORDER_MASK 0x08000000u
static inline uint32_t parl_io_rx_cfg0_get_rx_bit_pack_order(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_bit_pack_order(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }
#define PARL_IO_RX_CFG0_RX_BUS_WID_SEL_SHIFT 28u
#define PARL_IO_RX_CFG0_RX_BUS_WID_SEL_MASK 0x70000000u
static inline uint32_t parl_io_rx_cfg0_get_rx_bus_wid_sel(uint32_t reg) { return reg >> 28 & 0x7u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_bus_wid_sel(uint32_t reg, uint32_t v) { return (reg & 0x8fffffffu) | (v << 28 & 0x70000000u); }
#define PARL_IO_RX_CFG0_RX_FIFO_SRST_SHIFT 31u
#define PARL_IO_RX_CFG0_RX_FIFO_SRST_MASK 0x80000000u
static inline uint32_t parl_io_rx_cfg0_get_rx_fifo_srst(uint32_t reg) { return reg >> 31 & 0x1u; }
static inline uint32_t parl_io_rx_cfg0_set_rx_fifo_srst(uint32_t reg, uint32_t v) { return (reg & 0x7fffffffu) | (v << 31 & 0x80000000u); }

#define PARL_IO_RX_CFG1_OFFSET 0x4u
#define PARL_IO_RX_CFG1_RESET 0x0ffff008u
#define PARL_IO_RX_CFG1_RX_REG_UPDATE_SHIFT 2u
#define PARL_IO_RX_CFG1_RX_REG_UPDATE_MASK 0x00000004u
static inline uint32_t parl_io_rx_cfg1_set_rx_reg_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define PARL_IO_RX_CFG1_RX_TIMEOUT_EN_SHIFT 3u
#define PARL_IO_RX_CFG1_RX_TIMEOUT_EN_MASK 0x00000008u
static inline uint32_t parl_io_rx_cfg1_get_rx_timeout_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t parl_io_rx_cfg1_set_rx_timeout_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define PARL_IO_RX_CFG1_RX_EXT_EN_SEL_SHIFT 12u
#define PARL_IO_RX_CFG1_RX_EXT_EN_SEL_MASK 0x0000f000u
static inline uint32_t parl_io_rx_cfg1_get_rx_ext_en_sel(uint32_t reg) { return reg >> 12 & 0xfu; }
static inline uint32_t parl_io_rx_cfg1_set_rx_ext_en_sel(uint32_t reg, uint32_t v) { return (reg & 0xffff0fffu) | (v << 12 & 0xf000u); }
#define PARL_IO_RX_CFG1_RX_TIMEOUT_THRESHOLD_SHIFT 16u
#define PARL_IO_RX_CFG1_RX_TIMEOUT_THRESHOLD_MASK 0xffff0000u
static inline uint32_t parl_io_rx_cfg1_get_rx_timeout_threshold(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t parl_io_rx_cfg1_set_rx_timeout_threshold(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define PARL_IO_TX_CFG0_OFFSET 0x8u
#define PARL_IO_TX_CFG0_RESET 0x00000000u
#define PARL_IO_TX_CFG0_TX_BYTELEN_SHIFT 2u
#define PARL_IO_TX_CFG0_TX_BYTELEN_MASK 0x0003fffcu
static inline uint32_t parl_io_tx_cfg0_get_tx_bytelen(uint32_t reg) { return reg >> 2 & 0xffffu; }
static inline uint32_t parl_io_tx_cfg0_set_tx_bytelen(uint32_t reg, uint32_t v) { return (reg & 0xfffc0003u) | (v << 2 & 0x3fffcu); }
#define PARL_IO_TX_CFG0_TX_GATING_EN_SHIFT 18u
#define PARL_IO_TX_CFG0_TX_GATING_EN_MASK 0x00040000u
static inline uint32_t parl_io_tx_cfg0_get_tx_gating_en(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_gating_en(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define PARL_IO_TX_CFG0_TX_START_SHIFT 19u
#define PARL_IO_TX_CFG0_TX_START_MASK 0x00080000u
static inline uint32_t parl_io_tx_cfg0_get_tx_start(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_start(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define PARL_IO_TX_CFG0_TX_HW_VALID_EN_SHIFT 20u
#define PARL_IO_TX_CFG0_TX_HW_VALID_EN_MASK 0x00100000u
static inline uint32_t parl_io_tx_cfg0_get_tx_hw_valid_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_hw_valid_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define PARL_IO_TX_CFG0_TX_SMP_EDGE_SEL_SHIFT 25u
#define PARL_IO_TX_CFG0_TX_SMP_EDGE_SEL_MASK 0x02000000u
static inline uint32_t parl_io_tx_cfg0_get_tx_smp_edge_sel(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_smp_edge_sel(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define PARL_IO_TX_CFG0_TX_BIT_UNPACK_ORDER_SHIFT 26u
#define PARL_IO_TX_CFG0_TX_BIT_UNPACK_ORDER_MASK 0x04000000u
static inline uint32_t parl_io_tx_cfg0_get_tx_bit_unpack_order(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_bit_unpack_order(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define PARL_IO_TX_CFG0_TX_BUS_WID_SEL_SHIFT 27u
#define PARL_IO_TX_CFG0_TX_BUS_WID_SEL_MASK 0x38000000u
static inline uint32_t parl_io_tx_cfg0_get_tx_bus_wid_sel(uint32_t reg) { return reg >> 27 & 0x7u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_bus_wid_sel(uint32_t reg, uint32_t v) { return (reg & 0xc7ffffffu) | (v << 27 & 0x38000000u); }
#define PARL_IO_TX_CFG0_TX_FIFO_SRST_SHIFT 30u
#define PARL_IO_TX_CFG0_TX_FIFO_SRST_MASK 0x40000000u
static inline uint32_t parl_io_tx_cfg0_get_tx_fifo_srst(uint32_t reg) { return reg >> 30 & 0x1u; }
static inline uint32_t parl_io_tx_cfg0_set_tx_fifo_srst(uint32_t reg, uint32_t v) { return (reg & 0xbfffffffu) | (v << 30 & 0x40000000u); }

#define PARL_IO_TX_CFG1_OFFSET 0xcu
#define PARL_IO_TX_CFG1_RESET 0x00000000u
#define PARL_IO_TX_CFG1_TX_IDLE_VALUE_SHIFT 16u
#define PARL_IO_TX_CFG1_TX_IDLE_VALUE_MASK 0xffff0000u
static inline uint32_t parl_io_tx_cfg1_get_tx_idle_value(uint32_t reg) { return reg >> 16 & 0xffffu; }
static inline uint32_t parl_io_tx_cfg1_set_tx_idle_value(uint32_t reg, uint32_t v) { return (reg & 0xffffu) | (v << 16 & 0xffff0000u); }

#define PARL_IO_ST_OFFSET 0x10u
#define PARL_IO_ST_RESET 0x00000000u
#define PARL_IO_ST_TX_READY_SHIFT 31u
#define PARL_IO_ST_TX_READY_MASK 0x80000000u
static inline uint32_t parl_io_st_get_tx_ready(uint32_t reg) { return reg >> 31 & 0x1u; }

#define PARL_IO_INT_ENA_OFFSET 0x14u
#define PARL_IO_INT_ENA_RESET 0x00000000u
#define PARL_IO_INT_ENA_TX_FIFO_REMPTY_INT_ENA_SHIFT 0u
#define PARL_IO_INT_ENA_TX_FIFO_REMPTY_INT_ENA_MASK 0x00000001u
static inline uint32_t parl_io_int_ena_get_tx_fifo_rempty_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t parl_io_int_ena_set_tx_fifo_rempty_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_INT_ENA_RX_FIFO_WFULL_INT_ENA_SHIFT 1u
#define PARL_IO_INT_ENA_RX_FIFO_WFULL_INT_ENA_MASK 0x00000002u
static inline uint32_t parl_io_int_ena_get_rx_fifo_wfull_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t parl_io_int_ena_set_rx_fifo_wfull_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_INT_ENA_TX_EOF_INT_ENA_SHIFT 2u
#define PARL_IO_INT_ENA_TX_EOF_INT_ENA_MASK 0x00000004u
static inline uint32_t parl_io_int_ena_get_tx_eof_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t parl_io_int_ena_set_tx_eof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PARL_IO_INT_RAW_OFFSET 0x18u
#define PARL_IO_INT_RAW_RESET 0x00000000u
#define PARL_IO_INT_RAW_TX_FIFO_REMPTY_INT_RAW_SHIFT 0u
#define PARL_IO_INT_RAW_TX_FIFO_REMPTY_INT_RAW_MASK 0x00000001u
static inline uint32_t parl_io_int_raw_get_tx_fifo_rempty_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t parl_io_int_raw_set_tx_fifo_rempty_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_INT_RAW_RX_FIFO_WFULL_INT_RAW_SHIFT 1u
#define PARL_IO_INT_RAW_RX_FIFO_WFULL_INT_RAW_MASK 0x00000002u
static inline uint32_t parl_io_int_raw_get_rx_fifo_wfull_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t parl_io_int_raw_set_rx_fifo_wfull_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_INT_RAW_TX_EOF_INT_RAW_SHIFT 2u
#define PARL_IO_INT_RAW_TX_EOF_INT_RAW_MASK 0x00000004u
static inline uint32_t parl_io_int_raw_get_tx_eof_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t parl_io_int_raw_set_tx_eof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PARL_IO_INT_ST_OFFSET 0x1cu
#define PARL_IO_INT_ST_RESET 0x00000000u
#define PARL_IO_INT_ST_TX_FIFO_REMPTY_INT_ST_SHIFT 0u
#define PARL_IO_INT_ST_TX_FIFO_REMPTY_INT_ST_MASK 0x00000001u
static inline uint32_t parl_io_int_st_get_tx_fifo_rempty_int_st(uint32_t reg) { return reg & 0x1u; }
#define PARL_IO_INT_ST_RX_FIFO_WFULL_INT_ST_SHIFT 1u
#define PARL_IO_INT_ST_RX_FIFO_WFULL_INT_ST_MASK 0x00000002u
static inline uint32_t parl_io_int_st_get_rx_fifo_wfull_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define PARL_IO_INT_ST_TX_EOF_INT_ST_SHIFT 2u
#define PARL_IO_INT_ST_TX_EOF_INT_ST_MASK 0x00000004u
static inline uint32_t parl_io_int_st_get_tx_eof_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }

#define PARL_IO_INT_CLR_OFFSET 0x20u
#define PARL_IO_INT_CLR_RESET 0x00000000u
#define PARL_IO_INT_CLR_TX_FIFO_REMPTY_INT_CLR_SHIFT 0u
#define PARL_IO_INT_CLR_TX_FIFO_REMPTY_INT_CLR_MASK 0x00000001u
static inline uint32_t parl_io_int_clr_set_tx_fifo_rempty_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define PARL_IO_INT_CLR_RX_FIFO_WFULL_INT_CLR_SHIFT 1u
#define PARL_IO_INT_CLR_RX_FIFO_WFULL_INT_CLR_MASK 0x00000002u
static inline uint32_t parl_io_int_clr_set_rx_fifo_wfull_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define PARL_IO_INT_CLR_TX_EOF_INT_CLR_SHIFT 2u
#define PARL_IO_INT_CLR_TX_EOF_INT_CLR_MASK 0x00000004u
static inline uint32_t parl_io_int_clr_set_tx_eof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define PARL_IO_CLK_OFFSET 0x120u
#define PARL_IO_CLK_RESET 0x00000000u
#define PARL_IO_CLK_EN_SHIFT 0u
#define PARL_IO_CLK_EN_MASK 0x00000001u
static inline uint32_t parl_io_clk_get_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t parl_io_clk_set_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define PARL_IO_VERSION_OFFSET 0x3fcu
#define PARL_IO_VERSION_RESET 0x02202240u
#define PARL_IO_VERSION_DATE_SHIFT 0u
#define PARL_IO_VERSION_DATE_MASK 0x0fffffffu
static inline uint32_t parl_io_version_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t parl_io_version_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

// clang-format on

#endif
