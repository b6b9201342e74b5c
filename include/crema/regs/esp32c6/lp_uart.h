/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_LP_UART_H
#define CREMA_REGS_ESP32C6_LP_UART_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct lp_uart_regs {
    volatile uint32_t fifo; /* 0x0 */
    volatile uint32_t int_raw; /* 0x4 */
    const volatile uint32_t int_st; /* 0x8 */
    volatile uint32_t int_ena; /* 0xc */
    volatile uint32_t int_clr; /* 0x10, write-only */
    volatile uint32_t clkdiv; /* 0x14 */
    volatile uint32_t rx_filt; /* 0x18 */
    const volatile uint32_t status; /* 0x1c */
    volatile uint32_t conf0; /* 0x20 */
    volatile uint32_t conf1; /* 0x24 */
    uint32_t reserved_28[1];
    volatile uint32_t hwfc_conf; /* 0x2c */
    volatile uint32_t sleep_conf0; /* 0x30 */
    volatile uint32_t sleep_conf1; /* 0x34 */
    volatile uint32_t sleep_conf2; /* 0x38 */
    volatile uint32_t swfc_conf0; /* 0x3c */
    volatile uint32_t swfc_conf1; /* 0x40 */
    volatile uint32_t txbrk_conf; /* 0x44 */
    volatile uint32_t idle_conf; /* 0x48 */
    volatile uint32_t rs485_conf; /* 0x4c */
    volatile uint32_t at_cmd_precnt; /* 0x50 */
    volatile uint32_t at_cmd_postcnt; /* 0x54 */
    volatile uint32_t at_cmd_gaptout; /* 0x58 */
    volatile uint32_t at_cmd_char; /* 0x5c */
    volatile uint32_t mem_conf; /* 0x60 */
    volatile uint32_t tout_conf; /* 0x64 */
    const volatile uint32_t mem_tx_status; /* 0x68 */
    const volatile uint32_t mem_rx_status; /* 0x6c */
    const volatile uint32_t fsm_status; /* 0x70 */
    uint32_t reserved_74[5];
    volatile uint32_t clk_conf; /* 0x88 */
    volatile uint32_t date; /* 0x8c */
    const volatile uint32_t afifo_status; /* 0x90 */
    uint32_t reserved_94[1];
    volatile uint32_t reg_update; /* 0x98 */
    volatile uint32_t id; /* 0x9c */
};
_Static_assert(offsetof(struct lp_uart_regs, fifo) == 0x0, "");
_Static_assert(offsetof(struct lp_uart_regs, int_raw) == 0x4, "");
_Static_assert(offsetof(struct lp_uart_regs, int_st) == 0x8, "");
_Static_assert(offsetof(struct lp_uart_regs, int_ena) == 0xc, "");
_Static_assert(offsetof(struct lp_uart_regs, int_clr) == 0x10, "");
_Static_assert(offsetof(struct lp_uart_regs, clkdiv) == 0x14, "");
_Static_assert(offsetof(struct lp_uart_regs, rx_filt) == 0x18, "");
_Static_assert(offsetof(struct lp_uart_regs, status) == 0x1c, "");
_Static_assert(offsetof(struct lp_uart_regs, conf0) == 0x20, "");
_Static_assert(offsetof(struct lp_uart_regs, conf1) == 0x24, "");
_Static_assert(offsetof(struct lp_uart_regs, hwfc_conf) == 0x2c, "");
_Static_assert(offsetof(struct lp_uart_regs, sleep_conf0) == 0x30, "");
_Static_assert(offsetof(struct lp_uart_regs, sleep_conf1) == 0x34, "");
_Static_assert(offsetof(struct lp_uart_regs, sleep_conf2) == 0x38, "");
_Static_assert(offsetof(struct lp_uart_regs, swfc_conf0) == 0x3c, "");
_Static_assert(offsetof(struct lp_uart_regs, swfc_conf1) == 0x40, "");
_Static_assert(offsetof(struct lp_uart_regs, txbrk_conf) == 0x44, "");
_Static_assert(offsetof(struct lp_uart_regs, idle_conf) == 0x48, "");
_Static_assert(offsetof(struct lp_uart_regs, rs485_conf) == 0x4c, "");
_Static_assert(offsetof(struct lp_uart_regs, at_cmd_precnt) == 0x50, "");
_Static_assert(offsetof(struct lp_uart_regs, at_cmd_postcnt) == 0x54, "");
_Static_assert(offsetof(struct lp_uart_regs, at_cmd_gaptout) == 0x58, "");
_Static_assert(offsetof(struct lp_uart_regs, at_cmd_char) == 0x5c, "");
_Static_assert(offsetof(struct lp_uart_regs, mem_conf) == 0x60, "");
_Static_assert(offsetof(struct lp_uart_regs, tout_conf) == 0x64, "");
_Static_assert(offsetof(struct lp_uart_regs, mem_tx_status) == 0x68, "");
_Static_assert(offsetof(struct lp_uart_regs, mem_rx_status) == 0x6c, "");
_Static_assert(offsetof(struct lp_uart_regs, fsm_status) == 0x70, "");
_Static_assert(offsetof(struct lp_uart_regs, clk_conf) == 0x88, "");
_Static_assert(offsetof(struct lp_uart_regs, date) == 0x8c, "");
_Static_assert(offsetof(struct lp_uart_regs, afifo_status) == 0x90, "");
_Static_assert(offsetof(struct lp_uart_regs, reg_update) == 0x98, "");
_Static_assert(offsetof(struct lp_uart_regs, id) == 0x9c, "");
_Static_assert(sizeof(struct lp_uart_regs) == 0xa0, "");

#define LP_UART_BASE 0x600b1400u
#define LP_UART ((struct lp_uart_regs *)(uintptr_t)LP_UART_BASE)

#define LP_UART_FIFO_OFFSET 0x0u
#define LP_UART_FIFO_RESET 0x00000000u
#define LP_UART_FIFO_RXFIFO_RD_BYTE_SHIFT 0u
#define LP_UART_FIFO_RXFIFO_RD_BYTE_MASK 0x000000ffu
static inline uint32_t lp_uart_fifo_get_rxfifo_rd_byte(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_fifo_set_rxfifo_rd_byte(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_UART_INT_RAW_OFFSET 0x4u
#define LP_UART_INT_RAW_RESET 0x00000002u
#define LP_UART_INT_RAW_RXFIFO_FULL_INT_RAW_SHIFT 0u
#define LP_UART_INT_RAW_RXFIFO_FULL_INT_RAW_MASK 0x00000001u
static inline uint32_t lp_uart_int_raw_get_rxfifo_full_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_rxfifo_full_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_UART_INT_RAW_TXFIFO_EMPTY_INT_RAW_SHIFT 1u
#define LP_UART_INT_RAW_TXFIFO_EMPTY_INT_RAW_MASK 0x00000002u
static inline uint32_t lp_uart_int_raw_get_txfifo_empty_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_txfifo_empty_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_UART_INT_RAW_PARITY_ERR_INT_RAW_SHIFT 2u
#define LP_UART_INT_RAW_PARITY_ERR_INT_RAW_MASK 0x00000004u
static inline uint32_t lp_uart_int_raw_get_parity_err_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_parity_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_UART_INT_RAW_FRM_ERR_INT_RAW_SHIFT 3u
#define LP_UART_INT_RAW_FRM_ERR_INT_RAW_MASK 0x00000008u
static inline uint32_t lp_uart_int_raw_get_frm_err_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_frm_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_UART_INT_RAW_RXFIFO_OVF_INT_RAW_SHIFT 4u
#define LP_UART_INT_RAW_RXFIFO_OVF_INT_RAW_MASK 0x00000010u
static inline uint32_t lp_uart_int_raw_get_rxfifo_ovf_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_rxfifo_ovf_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_UART_INT_RAW_DSR_CHG_INT_RAW_SHIFT 5u
#define LP_UART_INT_RAW_DSR_CHG_INT_RAW_MASK 0x00000020u
static inline uint32_t lp_uart_int_raw_get_dsr_chg_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_dsr_chg_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_UART_INT_RAW_CTS_CHG_INT_RAW_SHIFT 6u
#define LP_UART_INT_RAW_CTS_CHG_INT_RAW_MASK 0x00000040u
static inline uint32_t lp_uart_int_raw_get_cts_chg_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_cts_chg_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_UART_INT_RAW_BRK_DET_INT_RAW_SHIFT 7u
#define LP_UART_INT_RAW_BRK_DET_INT_RAW_MASK 0x00000080u
static inline uint32_t lp_uart_int_raw_get_brk_det_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_brk_det_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_UART_INT_RAW_RXFIFO_TOUT_INT_RAW_SHIFT 8u
#define LP_UART_INT_RAW_RXFIFO_TOUT_INT_RAW_MASK 0x00000100u
static inline uint32_t lp_uart_int_raw_get_rxfifo_tout_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_rxfifo_tout_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_UART_INT_RAW_SW_XON_INT_RAW_SHIFT 9u
#define LP_UART_INT_RAW_SW_XON_INT_RAW_MASK 0x00000200u
static inline uint32_t lp_uart_int_raw_get_sw_xon_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_sw_xon_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_UART_INT_RAW_SW_XOFF_INT_RAW_SHIFT 10u
#define LP_UART_INT_RAW_SW_XOFF_INT_RAW_MASK 0x00000400u
static inline uint32_t lp_uart_int_raw_get_sw_xoff_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_sw_xoff_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_UART_INT_RAW_GLITCH_DET_INT_RAW_SHIFT 11u
#define LP_UART_INT_RAW_GLITCH_DET_INT_RAW_MASK 0x00000800u
static inline uint32_t lp_uart_int_raw_get_glitch_det_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_glitch_det_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LP_UART_INT_RAW_TX_BRK_DONE_INT_RAW_SHIFT 12u
#define LP_UART_INT_RAW_TX_BRK_DONE_INT_RAW_MASK 0x00001000u
static inline uint32_t lp_uart_int_raw_get_tx_brk_done_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_tx_brk_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_UART_INT_RAW_TX_BRK_IDLE_DONE_INT_RAW_SHIFT 13u
#define LP_UART_INT_RAW_TX_BRK_IDLE_DONE_INT_RAW_MASK 0x00002000u
static inline uint32_t lp_uart_int_raw_get_tx_brk_idle_done_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_tx_brk_idle_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_UART_INT_RAW_TX_DONE_INT_RAW_SHIFT 14u
#define LP_UART_INT_RAW_TX_DONE_INT_RAW_MASK 0x00004000u
static inline uint32_t lp_uart_int_raw_get_tx_done_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_tx_done_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LP_UART_INT_RAW_AT_CMD_CHAR_DET_INT_RAW_SHIFT 18u
#define LP_UART_INT_RAW_AT_CMD_CHAR_DET_INT_RAW_MASK 0x00040000u
static inline uint32_t lp_uart_int_raw_get_at_cmd_char_det_int_raw(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_at_cmd_char_det_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_UART_INT_RAW_WAKEUP_INT_RAW_SHIFT 19u
#define LP_UART_INT_RAW_WAKEUP_INT_RAW_MASK 0x00080000u
static inline uint32_t lp_uart_int_raw_get_wakeup_int_raw(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t lp_uart_int_raw_set_wakeup_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }

#define LP_UART_INT_ST_OFFSET 0x8u
#define LP_UART_INT_ST_RESET 0x00000000u
#define LP_UART_INT_ST_RXFIFO_FULL_INT_ST_SHIFT 0u
#define LP_UART_INT_ST_RXFIFO_FULL_INT_ST_MASK 0x00000001u
static inline uint32_t lp_uart_int_st_get_rxfifo_full_int_st(uint32_t reg) { return reg & 0x1u; }
#define LP_UART_INT_ST_TXFIFO_EMPTY_INT_ST_SHIFT 1u
#define LP_UART_INT_ST_TXFIFO_EMPTY_INT_ST_MASK 0x00000002u
static inline uint32_t lp_uart_int_st_get_txfifo_empty_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define LP_UART_INT_ST_PARITY_ERR_INT_ST_SHIFT 2u
#define LP_UART_INT_ST_PARITY_ERR_INT_ST_MASK 0x00000004u
static inline uint32_t lp_uart_int_st_get_parity_err_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define LP_UART_INT_ST_FRM_ERR_INT_ST_SHIFT 3u
#define LP_UART_INT_ST_FRM_ERR_INT_ST_MASK 0x00000008u
static inline uint32_t lp_uart_int_st_get_frm_err_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define LP_UART_INT_ST_RXFIFO_OVF_INT_ST_SHIFT 4u
#define LP_UART_INT_ST_RXFIFO_OVF_INT_ST_MASK 0x00000010u
static inline uint32_t lp_uart_int_st_get_rxfifo_ovf_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define LP_UART_INT_ST_DSR_CHG_INT_ST_SHIFT 5u
#define LP_UART_INT_ST_DSR_CHG_INT_ST_MASK 0x00000020u
static inline uint32_t lp_uart_int_st_get_dsr_chg_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define LP_UART_INT_ST_CTS_CHG_INT_ST_SHIFT 6u
#define LP_UART_INT_ST_CTS_CHG_INT_ST_MASK 0x00000040u
static inline uint32_t lp_uart_int_st_get_cts_chg_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define LP_UART_INT_ST_BRK_DET_INT_ST_SHIFT 7u
#define LP_UART_INT_ST_BRK_DET_INT_ST_MASK 0x00000080u
static inline uint32_t lp_uart_int_st_get_brk_det_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define LP_UART_INT_ST_RXFIFO_TOUT_INT_ST_SHIFT 8u
#define LP_UART_INT_ST_RXFIFO_TOUT_INT_ST_MASK 0x00000100u
static inline uint32_t lp_uart_int_st_get_rxfifo_tout_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define LP_UART_INT_ST_SW_XON_INT_ST_SHIFT 9u
#define LP_UART_INT_ST_SW_XON_INT_ST_MASK 0x00000200u
static inline uint32_t lp_uart_int_st_get_sw_xon_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define LP_UART_INT_ST_SW_XOFF_INT_ST_SHIFT 10u
#define LP_UART_INT_ST_SW_XOFF_INT_ST_MASK 0x00000400u
static inline uint32_t lp_uart_int_st_get_sw_xoff_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define LP_UART_INT_ST_GLITCH_DET_INT_ST_SHIFT 11u
#define LP_UART_INT_ST_GLITCH_DET_INT_ST_MASK 0x00000800u
static inline uint32_t lp_uart_int_st_get_glitch_det_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define LP_UART_INT_ST_TX_BRK_DONE_INT_ST_SHIFT 12u
#define LP_UART_INT_ST_TX_BRK_DONE_INT_ST_MASK 0x00001000u
static inline uint32_t lp_uart_int_st_get_tx_brk_done_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define LP_UART_INT_ST_TX_BRK_IDLE_DONE_INT_ST_SHIFT 13u
#define LP_UART_INT_ST_TX_BRK_IDLE_DONE_INT_ST_MASK 0x00002000u
static inline uint32_t lp_uart_int_st_get_tx_brk_idle_done_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define LP_UART_INT_ST_TX_DONE_INT_ST_SHIFT 14u
#define LP_UART_INT_ST_TX_DONE_INT_ST_MASK 0x00004000u
static inline uint32_t lp_uart_int_st_get_tx_done_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define LP_UART_INT_ST_AT_CMD_CHAR_DET_INT_ST_SHIFT 18u
#define LP_UART_INT_ST_AT_CMD_CHAR_DET_INT_ST_MASK 0x00040000u
static inline uint32_t lp_uart_int_st_get_at_cmd_char_det_int_st(uint32_t reg) { return reg >> 18 & 0x1u; }
#define LP_UART_INT_ST_WAKEUP_INT_ST_SHIFT 19u
#define LP_UART_INT_ST_WAKEUP_INT_ST_MASK 0x00080000u
static inline uint32_t lp_uart_int_st_get_wakeup_int_st(uint32_t reg) { return reg >> 19 & 0x1u; }

#define LP_UART_INT_ENA_OFFSET 0xcu
#define LP_UART_INT_ENA_RESET 0x00000000u
#define LP_UART_INT_ENA_RXFIFO_FULL_INT_ENA_SHIFT 0u
#define LP_UART_INT_ENA_RXFIFO_FULL_INT_ENA_MASK 0x00000001u
static inline uint32_t lp_uart_int_ena_get_rxfifo_full_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_rxfifo_full_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_UART_INT_ENA_TXFIFO_EMPTY_INT_ENA_SHIFT 1u
#define LP_UART_INT_ENA_TXFIFO_EMPTY_INT_ENA_MASK 0x00000002u
static inline uint32_t lp_uart_int_ena_get_txfifo_empty_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_txfifo_empty_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_UART_INT_ENA_PARITY_ERR_INT_ENA_SHIFT 2u
#define LP_UART_INT_ENA_PARITY_ERR_INT_ENA_MASK 0x00000004u
static inline uint32_t lp_uart_int_ena_get_parity_err_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_parity_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_UART_INT_ENA_FRM_ERR_INT_ENA_SHIFT 3u
#define LP_UART_INT_ENA_FRM_ERR_INT_ENA_MASK 0x00000008u
static inline uint32_t lp_uart_int_ena_get_frm_err_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_frm_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_UART_INT_ENA_RXFIFO_OVF_INT_ENA_SHIFT 4u
#define LP_UART_INT_ENA_RXFIFO_OVF_INT_ENA_MASK 0x00000010u
static inline uint32_t lp_uart_int_ena_get_rxfifo_ovf_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_rxfifo_ovf_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_UART_INT_ENA_DSR_CHG_INT_ENA_SHIFT 5u
#define LP_UART_INT_ENA_DSR_CHG_INT_ENA_MASK 0x00000020u
static inline uint32_t lp_uart_int_ena_get_dsr_chg_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_dsr_chg_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_UART_INT_ENA_CTS_CHG_INT_ENA_SHIFT 6u
#define LP_UART_INT_ENA_CTS_CHG_INT_ENA_MASK 0x00000040u
static inline uint32_t lp_uart_int_ena_get_cts_chg_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_cts_chg_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_UART_INT_ENA_BRK_DET_INT_ENA_SHIFT 7u
#define LP_UART_INT_ENA_BRK_DET_INT_ENA_MASK 0x00000080u
static inline uint32_t lp_uart_int_ena_get_brk_det_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_brk_det_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_UART_INT_ENA_RXFIFO_TOUT_INT_ENA_SHIFT 8u
#define LP_UART_INT_ENA_RXFIFO_TOUT_INT_ENA_MASK 0x00000100u
static inline uint32_t lp_uart_int_ena_get_rxfifo_tout_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_rxfifo_tout_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_UART_INT_ENA_SW_XON_INT_ENA_SHIFT 9u
#define LP_UART_INT_ENA_SW_XON_INT_ENA_MASK 0x00000200u
static inline uint32_t lp_uart_int_ena_get_sw_xon_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_sw_xon_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_UART_INT_ENA_SW_XOFF_INT_ENA_SHIFT 10u
#define LP_UART_INT_ENA_SW_XOFF_INT_ENA_MASK 0x00000400u
static inline uint32_t lp_uart_int_ena_get_sw_xoff_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_sw_xoff_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_UART_INT_ENA_GLITCH_DET_INT_ENA_SHIFT 11u
#define LP_UART_INT_ENA_GLITCH_DET_INT_ENA_MASK 0x00000800u
static inline uint32_t lp_uart_int_ena_get_glitch_det_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_glitch_det_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LP_UART_INT_ENA_TX_BRK_DONE_INT_ENA_SHIFT 12u
#define LP_UART_INT_ENA_TX_BRK_DONE_INT_ENA_MASK 0x00001000u
static inline uint32_t lp_uart_int_ena_get_tx_brk_done_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_tx_brk_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_UART_INT_ENA_TX_BRK_IDLE_DONE_INT_ENA_SHIFT 13u
#define LP_UART_INT_ENA_TX_BRK_IDLE_DONE_INT_ENA_MASK 0x00002000u
static inline uint32_t lp_uart_int_ena_get_tx_brk_idle_done_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_tx_brk_idle_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_UART_INT_ENA_TX_DONE_INT_ENA_SHIFT 14u
#define LP_UART_INT_ENA_TX_DONE_INT_ENA_MASK 0x00004000u
static inline uint32_t lp_uart_int_ena_get_tx_done_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_tx_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LP_UART_INT_ENA_AT_CMD_CHAR_DET_INT_ENA_SHIFT 18u
#define LP_UART_INT_ENA_AT_CMD_CHAR_DET_INT_ENA_MASK 0x00040000u
static inline uint32_t lp_uart_int_ena_get_at_cmd_char_det_int_ena(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_at_cmd_char_det_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_UART_INT_ENA_WAKEUP_INT_ENA_SHIFT 19u
#define LP_UART_INT_ENA_WAKEUP_INT_ENA_MASK 0x00080000u
static inline uint32_t lp_uart_int_ena_get_wakeup_int_ena(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t lp_uart_int_ena_set_wakeup_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }

#define LP_UART_INT_CLR_OFFSET 0x10u
#define LP_UART_INT_CLR_RESET 0x00000000u
#define LP_UART_INT_CLR_RXFIFO_FULL_INT_CLR_SHIFT 0u
#define LP_UART_INT_CLR_RXFIFO_FULL_INT_CLR_MASK 0x00000001u
static inline uint32_t lp_uart_int_clr_set_rxfifo_full_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_UART_INT_CLR_TXFIFO_EMPTY_INT_CLR_SHIFT 1u
#define LP_UART_INT_CLR_TXFIFO_EMPTY_INT_CLR_MASK 0x00000002u
static inline uint32_t lp_uart_int_clr_set_txfifo_empty_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_UART_INT_CLR_PARITY_ERR_INT_CLR_SHIFT 2u
#define LP_UART_INT_CLR_PARITY_ERR_INT_CLR_MASK 0x00000004u
static inline uint32_t lp_uart_int_clr_set_parity_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define LP_UART_INT_CLR_FRM_ERR_INT_CLR_SHIFT 3u
#define LP_UART_INT_CLR_FRM_ERR_INT_CLR_MASK 0x00000008u
static inline uint32_t lp_uart_int_clr_set_frm_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define LP_UART_INT_CLR_RXFIFO_OVF_INT_CLR_SHIFT 4u
#define LP_UART_INT_CLR_RXFIFO_OVF_INT_CLR_MASK 0x00000010u
static inline uint32_t lp_uart_int_clr_set_rxfifo_ovf_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define LP_UART_INT_CLR_DSR_CHG_INT_CLR_SHIFT 5u
#define LP_UART_INT_CLR_DSR_CHG_INT_CLR_MASK 0x00000020u
static inline uint32_t lp_uart_int_clr_set_dsr_chg_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define LP_UART_INT_CLR_CTS_CHG_INT_CLR_SHIFT 6u
#define LP_UART_INT_CLR_CTS_CHG_INT_CLR_MASK 0x00000040u
static inline uint32_t lp_uart_int_clr_set_cts_chg_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_UART_INT_CLR_BRK_DET_INT_CLR_SHIFT 7u
#define LP_UART_INT_CLR_BRK_DET_INT_CLR_MASK 0x00000080u
static inline uint32_t lp_uart_int_clr_set_brk_det_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define LP_UART_INT_CLR_RXFIFO_TOUT_INT_CLR_SHIFT 8u
#define LP_UART_INT_CLR_RXFIFO_TOUT_INT_CLR_MASK 0x00000100u
static inline uint32_t lp_uart_int_clr_set_rxfifo_tout_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define LP_UART_INT_CLR_SW_XON_INT_CLR_SHIFT 9u
#define LP_UART_INT_CLR_SW_XON_INT_CLR_MASK 0x00000200u
static inline uint32_t lp_uart_int_clr_set_sw_xon_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define LP_UART_INT_CLR_SW_XOFF_INT_CLR_SHIFT 10u
#define LP_UART_INT_CLR_SW_XOFF_INT_CLR_MASK 0x00000400u
static inline uint32_t lp_uart_int_clr_set_sw_xoff_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define LP_UART_INT_CLR_GLITCH_DET_INT_CLR_SHIFT 11u
#define LP_UART_INT_CLR_GLITCH_DET_INT_CLR_MASK 0x00000800u
static inline uint32_t lp_uart_int_clr_set_glitch_det_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define LP_UART_INT_CLR_TX_BRK_DONE_INT_CLR_SHIFT 12u
#define LP_UART_INT_CLR_TX_BRK_DONE_INT_CLR_MASK 0x00001000u
static inline uint32_t lp_uart_int_clr_set_tx_brk_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_UART_INT_CLR_TX_BRK_IDLE_DONE_INT_CLR_SHIFT 13u
#define LP_UART_INT_CLR_TX_BRK_IDLE_DONE_INT_CLR_MASK 0x00002000u
static inline uint32_t lp_uart_int_clr_set_tx_brk_idle_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_UART_INT_CLR_TX_DONE_INT_CLR_SHIFT 14u
#define LP_UART_INT_CLR_TX_DONE_INT_CLR_MASK 0x00004000u
static inline uint32_t lp_uart_int_clr_set_tx_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define LP_UART_INT_CLR_AT_CMD_CHAR_DET_INT_CLR_SHIFT 18u
#define LP_UART_INT_CLR_AT_CMD_CHAR_DET_INT_CLR_MASK 0x00040000u
static inline uint32_t lp_uart_int_clr_set_at_cmd_char_det_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_UART_INT_CLR_WAKEUP_INT_CLR_SHIFT 19u
#define LP_UART_INT_CLR_WAKEUP_INT_CLR_MASK 0x00080000u
static inline uint32_t lp_uart_int_clr_set_wakeup_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }

#define LP_UART_CLKDIV_OFFSET 0x14u
#define LP_UART_CLKDIV_RESET 0x000002b6u
#define LP_UART_CLKDIV_CLKDIV_SHIFT 0u
#define LP_UART_CLKDIV_CLKDIV_MASK 0x00000fffu
static inline uint32_t lp_uart_clkdiv_get_clkdiv(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t lp_uart_clkdiv_set_clkdiv(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }
#define LP_UART_CLKDIV_FRAG_SHIFT 20u
#define LP_UART_CLKDIV_FRAG_MASK 0x00f00000u
static inline uint32_t lp_uart_clkdiv_get_frag(uint32_t reg) { return reg >> 20 & 0xfu; }
static inline uint32_t lp_uart_clkdiv_set_frag(uint32_t reg, uint32_t v) { return (reg & 0xff0fffffu) | (v << 20 & 0xf00000u); }

#define LP_UART_RX_FILT_OFFSET 0x18u
#define LP_UART_RX_FILT_RESET 0x00000008u
#define LP_UART_RX_FILT_GLITCH_FILT_SHIFT 0u
#define LP_UART_RX_FILT_GLITCH_FILT_MASK 0x000000ffu
static inline uint32_t lp_uart_rx_filt_get_glitch_filt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_rx_filt_set_glitch_filt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_UART_RX_FILT_GLITCH_FILT_EN_SHIFT 8u
#define LP_UART_RX_FILT_GLITCH_FILT_EN_MASK 0x00000100u
static inline uint32_t lp_uart_rx_filt_get_glitch_filt_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_uart_rx_filt_set_glitch_filt_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define LP_UART_STATUS_OFFSET 0x1cu
#define LP_UART_STATUS_RESET 0xe000c000u
#define LP_UART_STATUS_RXFIFO_CNT_SHIFT 3u
#define LP_UART_STATUS_RXFIFO_CNT_MASK 0x000000f8u
static inline uint32_t lp_uart_status_get_rxfifo_cnt(uint32_t reg) { return reg >> 3 & 0x1fu; }
#define LP_UART_STATUS_DSRN_SHIFT 13u
#define LP_UART_STATUS_DSRN_MASK 0x00002000u
static inline uint32_t lp_uart_status_get_dsrn(uint32_t reg) { return reg >> 13 & 0x1u; }
#define LP_UART_STATUS_CTSN_SHIFT 14u
#define LP_UART_STATUS_CTSN_MASK 0x00004000u
static inline uint32_t lp_uart_status_get_ctsn(uint32_t reg) { return reg >> 14 & 0x1u; }
#define LP_UART_STATUS_RXD_SHIFT 15u
#define LP_UART_STATUS_RXD_MASK 0x00008000u
static inline uint32_t lp_uart_status_get_rxd(uint32_t reg) { return reg >> 15 & 0x1u; }
#define LP_UART_STATUS_TXFIFO_CNT_SHIFT 19u
#define LP_UART_STATUS_TXFIFO_CNT_MASK 0x00f80000u
static inline uint32_t lp_uart_status_get_txfifo_cnt(uint32_t reg) { return reg >> 19 & 0x1fu; }
#define LP_UART_STATUS_DTRN_SHIFT 29u
#define LP_UART_STATUS_DTRN_MASK 0x20000000u
static inline uint32_t lp_uart_status_get_dtrn(uint32_t reg) { return reg >> 29 & 0x1u; }
#define LP_UART_STATUS_RTSN_SHIFT 30u
#define LP_UART_STATUS_RTSN_MASK 0x40000000u
static inline uint32_t lp_uart_status_get_rtsn(uint32_t reg) { return reg >> 30 & 0x1u; }
#define LP_UART_STATUS_TXD_SHIFT 31u
#define LP_UART_STATUS_TXD_MASK 0x80000000u
static inline uint32_t lp_uart_status_get_txd(uint32_t reg) { return reg >> 31 & 0x1u; }

#define LP_UART_CONF0_OFFSET 0x20u
#define LP_UART_CONF0_RESET 0x0010001cu
#define LP_UART_CONF0_PARITY_SHIFT 0u
#define LP_UART_CONF0_PARITY_MASK 0x00000001u
static inline uint32_t lp_uart_conf0_get_parity(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_uart_conf0_set_parity(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_UART_CONF0_PARITY_EN_SHIFT 1u
#define LP_UART_CONF0_PARITY_EN_MASK 0x00000002u
static inline uint32_t lp_uart_conf0_get_parity_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_parity_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_UART_CONF0_BIT_NUM_SHIFT 2u
#define LP_UART_CONF0_BIT_NUM_MASK 0x0000000cu
static inline uint32_t lp_uart_conf0_get_bit_num(uint32_t reg) { return reg >> 2 & 0x3u; }
static inline uint32_t lp_uart_conf0_set_bit_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffff3u) | (v << 2 & 0xcu); }
#define LP_UART_CONF0_STOP_BIT_NUM_SHIFT 4u
#define LP_UART_CONF0_STOP_BIT_NUM_MASK 0x00000030u
static inline uint32_t lp_uart_conf0_get_stop_bit_num(uint32_t reg) { return reg >> 4 & 0x3u; }
static inline uint32_t lp_uart_conf0_set_stop_bit_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffcfu) | (v << 4 & 0x30u); }
#define LP_UART_CONF0_TXD_BRK_SHIFT 6u
#define LP_UART_CONF0_TXD_BRK_MASK 0x00000040u
static inline uint32_t lp_uart_conf0_get_txd_brk(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_txd_brk(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define LP_UART_CONF0_LOOPBACK_SHIFT 12u
#define LP_UART_CONF0_LOOPBACK_MASK 0x00001000u
static inline uint32_t lp_uart_conf0_get_loopback(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_loopback(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define LP_UART_CONF0_TX_FLOW_EN_SHIFT 13u
#define LP_UART_CONF0_TX_FLOW_EN_MASK 0x00002000u
static inline uint32_t lp_uart_conf0_get_tx_flow_en(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_tx_flow_en(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define LP_UART_CONF0_RXD_INV_SHIFT 15u
#define LP_UART_CONF0_RXD_INV_MASK 0x00008000u
static inline uint32_t lp_uart_conf0_get_rxd_inv(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_rxd_inv(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }
#define LP_UART_CONF0_TXD_INV_SHIFT 16u
#define LP_UART_CONF0_TXD_INV_MASK 0x00010000u
static inline uint32_t lp_uart_conf0_get_txd_inv(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_txd_inv(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LP_UART_CONF0_DIS_RX_DAT_OVF_SHIFT 17u
#define LP_UART_CONF0_DIS_RX_DAT_OVF_MASK 0x00020000u
static inline uint32_t lp_uart_conf0_get_dis_rx_dat_ovf(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_dis_rx_dat_ovf(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define LP_UART_CONF0_ERR_WR_MASK_SHIFT 18u
#define LP_UART_CONF0_ERR_WR_MASK_MASK 0x00040000u
static inline uint32_t lp_uart_conf0_get_err_wr_mask(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_err_wr_mask(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_UART_CONF0_MEM_CLK_EN_SHIFT 20u
#define LP_UART_CONF0_MEM_CLK_EN_MASK 0x00100000u
static inline uint32_t lp_uart_conf0_get_mem_clk_en(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_mem_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LP_UART_CONF0_SW_RTS_SHIFT 21u
#define LP_UART_CONF0_SW_RTS_MASK 0x00200000u
static inline uint32_t lp_uart_conf0_get_sw_rts(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_sw_rts(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define LP_UART_CONF0_RXFIFO_RST_SHIFT 22u
#define LP_UART_CONF0_RXFIFO_RST_MASK 0x00400000u
static inline uint32_t lp_uart_conf0_get_rxfifo_rst(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_rxfifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define LP_UART_CONF0_TXFIFO_RST_SHIFT 23u
#define LP_UART_CONF0_TXFIFO_RST_MASK 0x00800000u
static inline uint32_t lp_uart_conf0_get_txfifo_rst(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t lp_uart_conf0_set_txfifo_rst(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }

#define LP_UART_CONF1_OFFSET 0x24u
#define LP_UART_CONF1_RESET 0x00006060u
#define LP_UART_CONF1_RXFIFO_FULL_THRHD_SHIFT 3u
#define LP_UART_CONF1_RXFIFO_FULL_THRHD_MASK 0x000000f8u
static inline uint32_t lp_uart_conf1_get_rxfifo_full_thrhd(uint32_t reg) { return reg >> 3 & 0x1fu; }
static inline uint32_t lp_uart_conf1_set_rxfifo_full_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xffffff07u) | (v << 3 & 0xf8u); }
#define LP_UART_CONF1_TXFIFO_EMPTY_THRHD_SHIFT 11u
#define LP_UART_CONF1_TXFIFO_EMPTY_THRHD_MASK 0x0000f800u
static inline uint32_t lp_uart_conf1_get_txfifo_empty_thrhd(uint32_t reg) { return reg >> 11 & 0x1fu; }
static inline uint32_t lp_uart_conf1_set_txfifo_empty_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xffff07ffu) | (v << 11 & 0xf800u); }
#define LP_UART_CONF1_CTS_INV_SHIFT 16u
#define LP_UART_CONF1_CTS_INV_MASK 0x00010000u
static inline uint32_t lp_uart_conf1_get_cts_inv(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t lp_uart_conf1_set_cts_inv(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LP_UART_CONF1_DSR_INV_SHIFT 17u
#define LP_UART_CONF1_DSR_INV_MASK 0x00020000u
static inline uint32_t lp_uart_conf1_get_dsr_inv(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t lp_uart_conf1_set_dsr_inv(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define LP_UART_CONF1_RTS_INV_SHIFT 18u
#define LP_UART_CONF1_RTS_INV_MASK 0x00040000u
static inline uint32_t lp_uart_conf1_get_rts_inv(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t lp_uart_conf1_set_rts_inv(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_UART_CONF1_DTR_INV_SHIFT 19u
#define LP_UART_CONF1_DTR_INV_MASK 0x00080000u
static inline uint32_t lp_uart_conf1_get_dtr_inv(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t lp_uart_conf1_set_dtr_inv(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define LP_UART_CONF1_SW_DTR_SHIFT 20u
#define LP_UART_CONF1_SW_DTR_MASK 0x00100000u
static inline uint32_t lp_uart_conf1_get_sw_dtr(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t lp_uart_conf1_set_sw_dtr(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LP_UART_CONF1_CLK_EN_SHIFT 21u
#define LP_UART_CONF1_CLK_EN_MASK 0x00200000u
static inline uint32_t lp_uart_conf1_get_clk_en(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t lp_uart_conf1_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }

#define LP_UART_HWFC_CONF_OFFSET 0x2cu
#define LP_UART_HWFC_CONF_RESET 0x00000000u
#define LP_UART_HWFC_CONF_RX_FLOW_THRHD_SHIFT 3u
#define LP_UART_HWFC_CONF_RX_FLOW_THRHD_MASK 0x000000f8u
static inline uint32_t lp_uart_hwfc_conf_get_rx_flow_thrhd(uint32_t reg) { return reg >> 3 & 0x1fu; }
static inline uint32_t lp_uart_hwfc_conf_set_rx_flow_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xffffff07u) | (v << 3 & 0xf8u); }
#define LP_UART_HWFC_CONF_RX_FLOW_EN_SHIFT 8u
#define LP_UART_HWFC_CONF_RX_FLOW_EN_MASK 0x00000100u
static inline uint32_t lp_uart_hwfc_conf_get_rx_flow_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t lp_uart_hwfc_conf_set_rx_flow_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define LP_UART_SLEEP_CONF0_OFFSET 0x30u
#define LP_UART_SLEEP_CONF0_RESET 0x00000000u
#define LP_UART_SLEEP_CONF0_WK_CHAR1_SHIFT 0u
#define LP_UART_SLEEP_CONF0_WK_CHAR1_MASK 0x000000ffu
static inline uint32_t lp_uart_sleep_conf0_get_wk_char1(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_sleep_conf0_set_wk_char1(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_UART_SLEEP_CONF0_WK_CHAR2_SHIFT 8u
#define LP_UART_SLEEP_CONF0_WK_CHAR2_MASK 0x0000ff00u
static inline uint32_t lp_uart_sleep_conf0_get_wk_char2(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t lp_uart_sleep_conf0_set_wk_char2(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define LP_UART_SLEEP_CONF0_WK_CHAR3_SHIFT 16u
#define LP_UART_SLEEP_CONF0_WK_CHAR3_MASK 0x00ff0000u
static inline uint32_t lp_uart_sleep_conf0_get_wk_char3(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t lp_uart_sleep_conf0_set_wk_char3(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }
#define LP_UART_SLEEP_CONF0_WK_CHAR4_SHIFT 24u
#define LP_UART_SLEEP_CONF0_WK_CHAR4_MASK 0xff000000u
static inline uint32_t lp_uart_sleep_conf0_get_wk_char4(uint32_t reg) { return reg >> 24 & 0xffu; }
static inline uint32_t lp_uart_sleep_conf0_set_wk_char4(uint32_t reg, uint32_t v) { return (reg & 0xffffffu) | (v << 24 & 0xff000000u); }

#define LP_UART_SLEEP_CONF1_OFFSET 0x34u
#define LP_UART_SLEEP_CONF1_RESET 0x00000000u
#define LP_UART_SLEEP_CONF1_WK_CHAR0_SHIFT 0u
#define LP_UART_SLEEP_CONF1_WK_CHAR0_MASK 0x000000ffu
static inline uint32_t lp_uart_sleep_conf1_get_wk_char0(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_sleep_conf1_set_wk_char0(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_UART_SLEEP_CONF2_OFFSET 0x38u
#define LP_UART_SLEEP_CONF2_RESET 0x001420f0u
#define LP_UART_SLEEP_CONF2_ACTIVE_THRESHOLD_SHIFT 0u
#define LP_UART_SLEEP_CONF2_ACTIVE_THRESHOLD_MASK 0x000003ffu
static inline uint32_t lp_uart_sleep_conf2_get_active_threshold(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t lp_uart_sleep_conf2_set_active_threshold(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define LP_UART_SLEEP_CONF2_RX_WAKE_UP_THRHD_SHIFT 13u
#define LP_UART_SLEEP_CONF2_RX_WAKE_UP_THRHD_MASK 0x0003e000u
static inline uint32_t lp_uart_sleep_conf2_get_rx_wake_up_thrhd(uint32_t reg) { return reg >> 13 & 0x1fu; }
static inline uint32_t lp_uart_sleep_conf2_set_rx_wake_up_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xfffc1fffu) | (v << 13 & 0x3e000u); }
#define LP_UART_SLEEP_CONF2_WK_CHAR_NUM_SHIFT 18u
#define LP_UART_SLEEP_CONF2_WK_CHAR_NUM_MASK 0x001c0000u
static inline uint32_t lp_uart_sleep_conf2_get_wk_char_num(uint32_t reg) { return reg >> 18 & 0x7u; }
static inline uint32_t lp_uart_sleep_conf2_set_wk_char_num(uint32_t reg, uint32_t v) { return (reg & 0xffe3ffffu) | (v << 18 & 0x1c0000u); }
#define LP_UART_SLEEP_CONF2_WK_CHAR_MASK_SHIFT 21u
#define LP_UART_SLEEP_CONF2_WK_CHAR_MASK_MASK 0x03e00000u
static inline uint32_t lp_uart_sleep_conf2_get_wk_char_mask(uint32_t reg) { return reg >> 21 & 0x1fu; }
static inline uint32_t lp_uart_sleep_conf2_set_wk_char_mask(uint32_t reg, uint32_t v) { return (reg & 0xfc1fffffu) | (v << 21 & 0x3e00000u); }
#define LP_UART_SLEEP_CONF2_WK_MODE_SEL_SHIFT 26u
#define LP_UART_SLEEP_CONF2_WK_MODE_SEL_MASK 0x0c000000u
static inline uint32_t lp_uart_sleep_conf2_get_wk_mode_sel(uint32_t reg) { return reg >> 26 & 0x3u; }
static inline uint32_t lp_uart_sleep_conf2_set_wk_mode_sel(uint32_t reg, uint32_t v) { return (reg & 0xf3ffffffu) | (v << 26 & 0xc000000u); }

#define LP_UART_SWFC_CONF0_OFFSET 0x3cu
#define LP_UART_SWFC_CONF0_RESET 0x00001311u
#define LP_UART_SWFC_CONF0_XON_CHAR_SHIFT 0u
#define LP_UART_SWFC_CONF0_XON_CHAR_MASK 0x000000ffu
static inline uint32_t lp_uart_swfc_conf0_get_xon_char(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_swfc_conf0_set_xon_char(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_UART_SWFC_CONF0_XOFF_CHAR_SHIFT 8u
#define LP_UART_SWFC_CONF0_XOFF_CHAR_MASK 0x0000ff00u
static inline uint32_t lp_uart_swfc_conf0_get_xoff_char(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t lp_uart_swfc_conf0_set_xoff_char(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define LP_UART_SWFC_CONF0_XON_XOFF_STILL_SEND_SHIFT 16u
#define LP_UART_SWFC_CONF0_XON_XOFF_STILL_SEND_MASK 0x00010000u
static inline uint32_t lp_uart_swfc_conf0_get_xon_xoff_still_send(uint32_t reg) { return reg >> 16 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_xon_xoff_still_send(uint32_t reg, uint32_t v) { return (reg & 0xfffeffffu) | (v << 16 & 0x10000u); }
#define LP_UART_SWFC_CONF0_SW_FLOW_CON_EN_SHIFT 17u
#define LP_UART_SWFC_CONF0_SW_FLOW_CON_EN_MASK 0x00020000u
static inline uint32_t lp_uart_swfc_conf0_get_sw_flow_con_en(uint32_t reg) { return reg >> 17 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_sw_flow_con_en(uint32_t reg, uint32_t v) { return (reg & 0xfffdffffu) | (v << 17 & 0x20000u); }
#define LP_UART_SWFC_CONF0_XONOFF_DEL_SHIFT 18u
#define LP_UART_SWFC_CONF0_XONOFF_DEL_MASK 0x00040000u
static inline uint32_t lp_uart_swfc_conf0_get_xonoff_del(uint32_t reg) { return reg >> 18 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_xonoff_del(uint32_t reg, uint32_t v) { return (reg & 0xfffbffffu) | (v << 18 & 0x40000u); }
#define LP_UART_SWFC_CONF0_FORCE_XON_SHIFT 19u
#define LP_UART_SWFC_CONF0_FORCE_XON_MASK 0x00080000u
static inline uint32_t lp_uart_swfc_conf0_get_force_xon(uint32_t reg) { return reg >> 19 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_force_xon(uint32_t reg, uint32_t v) { return (reg & 0xfff7ffffu) | (v << 19 & 0x80000u); }
#define LP_UART_SWFC_CONF0_FORCE_XOFF_SHIFT 20u
#define LP_UART_SWFC_CONF0_FORCE_XOFF_MASK 0x00100000u
static inline uint32_t lp_uart_swfc_conf0_get_force_xoff(uint32_t reg) { return reg >> 20 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_force_xoff(uint32_t reg, uint32_t v) { return (reg & 0xffefffffu) | (v << 20 & 0x100000u); }
#define LP_UART_SWFC_CONF0_SEND_XON_SHIFT 21u
#define LP_UART_SWFC_CONF0_SEND_XON_MASK 0x00200000u
static inline uint32_t lp_uart_swfc_conf0_get_send_xon(uint32_t reg) { return reg >> 21 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_send_xon(uint32_t reg, uint32_t v) { return (reg & 0xffdfffffu) | (v << 21 & 0x200000u); }
#define LP_UART_SWFC_CONF0_SEND_XOFF_SHIFT 22u
#define LP_UART_SWFC_CONF0_SEND_XOFF_MASK 0x00400000u
static inline uint32_t lp_uart_swfc_conf0_get_send_xoff(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t lp_uart_swfc_conf0_set_send_xoff(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }

#define LP_UART_SWFC_CONF1_OFFSET 0x40u
#define LP_UART_SWFC_CONF1_RESET 0x00006000u
#define LP_UART_SWFC_CONF1_XON_THRESHOLD_SHIFT 3u
#define LP_UART_SWFC_CONF1_XON_THRESHOLD_MASK 0x000000f8u
static inline uint32_t lp_uart_swfc_conf1_get_xon_threshold(uint32_t reg) { return reg >> 3 & 0x1fu; }
static inline uint32_t lp_uart_swfc_conf1_set_xon_threshold(uint32_t reg, uint32_t v) { return (reg & 0xffffff07u) | (v << 3 & 0xf8u); }
#define LP_UART_SWFC_CONF1_XOFF_THRESHOLD_SHIFT 11u
#define LP_UART_SWFC_CONF1_XOFF_THRESHOLD_MASK 0x0000f800u
static inline uint32_t lp_uart_swfc_conf1_get_xoff_threshold(uint32_t reg) { return reg >> 11 & 0x1fu; }
static inline uint32_t lp_uart_swfc_conf1_set_xoff_threshold(uint32_t reg, uint32_t v) { return (reg & 0xffff07ffu) | (v << 11 & 0xf800u); }

#define LP_UART_TXBRK_CONF_OFFSET 0x44u
#define LP_UART_TXBRK_CONF_RESET 0x0000000au
#define LP_UART_TXBRK_CONF_TX_BRK_NUM_SHIFT 0u
#define LP_UART_TXBRK_CONF_TX_BRK_NUM_MASK 0x000000ffu
static inline uint32_t lp_uart_txbrk_conf_get_tx_brk_num(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_txbrk_conf_set_tx_brk_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define LP_UART_IDLE_CONF_OFFSET 0x48u
#define LP_UART_IDLE_CONF_RESET 0x00040100u
#define LP_UART_IDLE_CONF_RX_IDLE_THRHD_SHIFT 0u
#define LP_UART_IDLE_CONF_RX_IDLE_THRHD_MASK 0x000003ffu
static inline uint32_t lp_uart_idle_conf_get_rx_idle_thrhd(uint32_t reg) { return reg & 0x3ffu; }
static inline uint32_t lp_uart_idle_conf_set_rx_idle_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xfffffc00u) | (v & 0x3ffu); }
#define LP_UART_IDLE_CONF_TX_IDLE_NUM_SHIFT 10u
#define LP_UART_IDLE_CONF_TX_IDLE_NUM_MASK 0x000ffc00u
static inline uint32_t lp_uart_idle_conf_get_tx_idle_num(uint32_t reg) { return reg >> 10 & 0x3ffu; }
static inline uint32_t lp_uart_idle_conf_set_tx_idle_num(uint32_t reg, uint32_t v) { return (reg & 0xfff003ffu) | (v << 10 & 0xffc00u); }

#define LP_UART_RS485_CONF_OFFSET 0x4cu
#define LP_UART_RS485_CONF_RESET 0x00000000u
#define LP_UART_RS485_CONF_DL0_EN_SHIFT 1u
#define LP_UART_RS485_CONF_DL0_EN_MASK 0x00000002u
static inline uint32_t lp_uart_rs485_conf_get_dl0_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_uart_rs485_conf_set_dl0_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_UART_RS485_CONF_DL1_EN_SHIFT 2u
#define LP_UART_RS485_CONF_DL1_EN_MASK 0x00000004u
static inline uint32_t lp_uart_rs485_conf_get_dl1_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t lp_uart_rs485_conf_set_dl1_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define LP_UART_AT_CMD_PRECNT_OFFSET 0x50u
#define LP_UART_AT_CMD_PRECNT_RESET 0x00000901u
#define LP_UART_AT_CMD_PRECNT_PRE_IDLE_NUM_SHIFT 0u
#define LP_UART_AT_CMD_PRECNT_PRE_IDLE_NUM_MASK 0x0000ffffu
static inline uint32_t lp_uart_at_cmd_precnt_get_pre_idle_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t lp_uart_at_cmd_precnt_set_pre_idle_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define LP_UART_AT_CMD_POSTCNT_OFFSET 0x54u
#define LP_UART_AT_CMD_POSTCNT_RESET 0x00000901u
#define LP_UART_AT_CMD_POSTCNT_POST_IDLE_NUM_SHIFT 0u
#define LP_UART_AT_CMD_POSTCNT_POST_IDLE_NUM_MASK 0x0000ffffu
static inline uint32_t lp_uart_at_cmd_postcnt_get_post_idle_num(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t lp_uart_at_cmd_postcnt_set_post_idle_num(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define LP_UART_AT_CMD_GAPTOUT_OFFSET 0x58u
#define LP_UART_AT_CMD_GAPTOUT_RESET 0x0000000bu
#define LP_UART_AT_CMD_GAPTOUT_RX_GAP_TOUT_SHIFT 0u
#define LP_UART_AT_CMD_GAPTOUT_RX_GAP_TOUT_MASK 0x0000ffffu
static inline uint32_t lp_uart_at_cmd_gaptout_get_rx_gap_tout(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t lp_uart_at_cmd_gaptout_set_rx_gap_tout(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

#define LP_UART_AT_CMD_CHAR_OFFSET 0x5cu
#define LP_UART_AT_CMD_CHAR_RESET 0x0000032bu
#define LP_UART_AT_CMD_CHAR_AT_CMD_CHAR_SHIFT 0u
#define LP_UART_AT_CMD_CHAR_AT_CMD_CHAR_MASK 0x000000ffu
static inline uint32_t lp_uart_at_cmd_char_get_at_cmd_char(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t lp_uart_at_cmd_char_set_at_cmd_char(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define LP_UART_AT_CMD_CHAR_CHAR_NUM_SHIFT 8u
#define LP_UART_AT_CMD_CHAR_CHAR_NUM_MASK 0x0000ff00u
static inline uint32_t lp_uart_at_cmd_char_get_char_num(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t lp_uart_at_cmd_char_set_char_num(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }

#define LP_UART_MEM_CONF_OFFSET 0x60u
#define LP_UART_MEM_CONF_RESET 0x00000000u
#define LP_UART_MEM_CONF_MEM_FORCE_PD_SHIFT 25u
#define LP_UART_MEM_CONF_MEM_FORCE_PD_MASK 0x02000000u
static inline uint32_t lp_uart_mem_conf_get_mem_force_pd(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t lp_uart_mem_conf_set_mem_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LP_UART_MEM_CONF_MEM_FORCE_PU_SHIFT 26u
#define LP_UART_MEM_CONF_MEM_FORCE_PU_MASK 0x04000000u
static inline uint32_t lp_uart_mem_conf_get_mem_force_pu(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t lp_uart_mem_conf_set_mem_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }

#define LP_UART_TOUT_CONF_OFFSET 0x64u
#define LP_UART_TOUT_CONF_RESET 0x00000028u
#define LP_UART_TOUT_CONF_RX_TOUT_EN_SHIFT 0u
#define LP_UART_TOUT_CONF_RX_TOUT_EN_MASK 0x00000001u
static inline uint32_t lp_uart_tout_conf_get_rx_tout_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_uart_tout_conf_set_rx_tout_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define LP_UART_TOUT_CONF_RX_TOUT_FLOW_DIS_SHIFT 1u
#define LP_UART_TOUT_CONF_RX_TOUT_FLOW_DIS_MASK 0x00000002u
static inline uint32_t lp_uart_tout_conf_get_rx_tout_flow_dis(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t lp_uart_tout_conf_set_rx_tout_flow_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define LP_UART_TOUT_CONF_RX_TOUT_THRHD_SHIFT 2u
#define LP_UART_TOUT_CONF_RX_TOUT_THRHD_MASK 0x00000ffcu
static inline uint32_t lp_uart_tout_conf_get_rx_tout_thrhd(uint32_t reg) { return reg >> 2 & 0x3ffu; }
static inline uint32_t lp_uart_tout_conf_set_rx_tout_thrhd(uint32_t reg, uint32_t v) { return (reg & 0xfffff003u) | (v << 2 & 0xffcu); }

#define LP_UART_MEM_TX_STATUS_OFFSET 0x68u
#define LP_UART_MEM_TX_STATUS_RESET 0x00000000u
#define LP_UART_MEM_TX_STATUS_TX_SRAM_WADDR_SHIFT 3u
#define LP_UART_MEM_TX_STATUS_TX_SRAM_WADDR_MASK 0x000000f8u
static inline uint32_t lp_uart_mem_tx_status_get_tx_sram_waddr(uint32_t reg) { return reg >> 3 & 0x1fu; }
#define LP_UART_MEM_TX_STATUS_TX_SRAM_RADDR_SHIFT 12u
#define LP_UART_MEM_TX_STATUS_TX_SRAM_RADDR_MASK 0x0001f000u
static inline uint32_t lp_uart_mem_tx_status_get_tx_sram_raddr(uint32_t reg) { return reg >> 12 & 0x1fu; }

#define LP_UART_MEM_RX_STATUS_OFFSET 0x6cu
#define LP_UART_MEM_RX_STATUS_RESET 0x00010080u
#define LP_UART_MEM_RX_STATUS_RX_SRAM_RADDR_SHIFT 3u
#define LP_UART_MEM_RX_STATUS_RX_SRAM_RADDR_MASK 0x000000f8u
static inline uint32_t lp_uart_mem_rx_status_get_rx_sram_raddr(uint32_t reg) { return reg >> 3 & 0x1fu; }
#define LP_UART_MEM_RX_STATUS_RX_SRAM_WADDR_SHIFT 12u
#define LP_UART_MEM_RX_STATUS_RX_SRAM_WADDR_MASK 0x0001f000u
static inline uint32_t lp_uart_mem_rx_status_get_rx_sram_waddr(uint32_t reg) { return reg >> 12 & 0x1fu; }

#define LP_UART_FSM_STATUS_OFFSET 0x70u
#define LP_UART_FSM_STATUS_RESET 0x00000000u
#define LP_UART_FSM_STATUS_ST_URX_OUT_SHIFT 0u
#define LP_UART_FSM_STATUS_ST_URX_OUT_MASK 0x0000000fu
static inline uint32_t lp_uart_fsm_status_get_st_urx_out(uint32_t reg) { return reg & 0xfu; }
#define LP_UART_FSM_STATUS_ST_UTX_OUT_SHIFT 4u
#define LP_UART_FSM_STATUS_ST_UTX_OUT_MASK 0x000000f0u
static inline uint32_t lp_uart_fsm_status_get_st_utx_out(uint32_t reg) { return reg >> 4 & 0xfu; }

#define LP_UART_CLK_CONF_OFFSET 0x88u
#define LP_UART_CLK_CONF_RESET 0x03701000u
#define LP_UART_CLK_CONF_SCLK_DIV_B_SHIFT 0u
#define LP_UART_CLK_CONF_SCLK_DIV_B_MASK 0x0000003fu
static inline uint32_t lp_uart_clk_conf_get_sclk_div_b(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t lp_uart_clk_conf_set_sclk_div_b(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }
#define LP_UART_CLK_CONF_SCLK_DIV_A_SHIFT 6u
#define LP_UART_CLK_CONF_SCLK_DIV_A_MASK 0x00000fc0u
static inline uint32_t lp_uart_clk_conf_get_sclk_div_a(uint32_t reg) { return reg >> 6 & 0x3fu; }
static inline uint32_t lp_uart_clk_conf_set_sclk_div_a(uint32_t reg, uint32_t v) { return (reg & 0xfffff03fu) | (v << 6 & 0xfc0u); }
#define LP_UART_CLK_CONF_SCLK_DIV_NUM_SHIFT 12u
#define LP_UART_CLK_CONF_SCLK_DIV_NUM_MASK 0x000ff000u
static inline uint32_t lp_uart_clk_conf_get_sclk_div_num(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t lp_uart_clk_conf_set_sclk_div_num(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define LP_UART_CLK_CONF_SCLK_SEL_SHIFT 20u
#define LP_UART_CLK_CONF_SCLK_SEL_MASK 0x00300000u
static inline uint32_t lp_uart_clk_conf_get_sclk_sel(uint32_t reg) { return reg >> 20 & 0x3u; }
static inline uint32_t lp_uart_clk_conf_set_sclk_sel(uint32_t reg, uint32_t v) { return (reg & 0xffcfffffu) | (v << 20 & 0x300000u); }
#define LP_UART_CLK_CONF_SCLK_EN_SHIFT 22u
#define LP_UART_CLK_CONF_SCLK_EN_MASK 0x00400000u
static inline uint32_t lp_uart_clk_conf_get_sclk_en(uint32_t reg) { return reg >> 22 & 0x1u; }
static inline uint32_t lp_uart_clk_conf_set_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xffbfffffu) | (v << 22 & 0x400000u); }
#define LP_UART_CLK_CONF_RST_CORE_SHIFT 23u
#define LP_UART_CLK_CONF_RST_CORE_MASK 0x00800000u
static inline uint32_t lp_uart_clk_conf_get_rst_core(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t lp_uart_clk_conf_set_rst_core(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }
#define LP_UART_CLK_CONF_TX_SCLK_EN_SHIFT 24u
#define LP_UART_CLK_CONF_TX_SCLK_EN_MASK 0x01000000u
static inline uint32_t lp_uart_clk_conf_get_tx_sclk_en(uint32_t reg) { return reg >> 24 & 0x1u; }
static inline uint32_t lp_uart_clk_conf_set_tx_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xfeffffffu) | (v << 24 & 0x1000000u); }
#define LP_UART_CLK_CONF_RX_SCLK_EN_SHIFT 25u
#define LP_UART_CLK_CONF_RX_SCLK_EN_MASK 0x02000000u
static inline uint32_t lp_uart_clk_conf_get_rx_sclk_en(uint32_t reg) { return reg >> 25 & 0x1u; }
static inline uint32_t lp_uart_clk_conf_set_rx_sclk_en(uint32_t reg, uint32_t v) { return (reg & 0xfdffffffu) | (v << 25 & 0x2000000u); }
#define LP_UART_CLK_CONF_TX_RST_CORE_SHIFT 26u
#define LP_UART_CLK_CONF_TX_RST_CORE_MASK 0x04000000u
static inline uint32_t lp_uart_clk_conf_get_tx_rst_core(uint32_t reg) { return reg >> 26 & 0x1u; }
static inline uint32_t lp_uart_clk_conf_set_tx_rst_core(uint32_t reg, uint32_t v) { return (reg & 0xfbffffffu) | (v << 26 & 0x4000000u); }
#define LP_UART_CLK_CONF_RX_RST_CORE_SHIFT 27u
#define LP_UART_CLK_CONF_RX_RST_CORE_MASK 0x08000000u
static inline uint32_t lp_uart_clk_conf_get_rx_rst_core(uint32_t reg) { return reg >> 27 & 0x1u; }
static inline uint32_t lp_uart_clk_conf_set_rx_rst_core(uint32_t reg, uint32_t v) { return (reg & 0xf7ffffffu) | (v << 27 & 0x8000000u); }

#define LP_UART_DATE_OFFSET 0x8cu
#define LP_UART_DATE_RESET 0x02201260u
#define LP_UART_DATE_DATE_SHIFT 0u
#define LP_UART_DATE_DATE_MASK 0xffffffffu

#define LP_UART_AFIFO_STATUS_OFFSET 0x90u
#define LP_UART_AFIFO_STATUS_RESET 0x0000000au
#define LP_UART_AFIFO_STATUS_TX_AFIFO_FULL_SHIFT 0u
#define LP_UART_AFIFO_STATUS_TX_AFIFO_FULL_MASK 0x00000001u
static inline uint32_t lp_uart_afifo_status_get_tx_afifo_full(uint32_t reg) { return reg & 0x1u; }
#define LP_UART_AFIFO_STATUS_TX_AFIFO_EMPTY_SHIFT 1u
#define LP_UART_AFIFO_STATUS_TX_AFIFO_EMPTY_MASK 0x00000002u
static inline uint32_t lp_uart_afifo_status_get_tx_afifo_empty(uint32_t reg) { return reg >> 1 & 0x1u; }
#define LP_UART_AFIFO_STATUS_RX_AFIFO_FULL_SHIFT 2u
#define LP_UART_AFIFO_STATUS_RX_AFIFO_FULL_MASK 0x00000004u
static inline uint32_t lp_uart_afifo_status_get_rx_afifo_full(uint32_t reg) { return reg >> 2 & 0x1u; }
#define LP_UART_AFIFO_STATUS_RX_AFIFO_EMPTY_SHIFT 3u
#define LP_UART_AFIFO_STATUS_RX_AFIFO_EMPTY_MASK 0x00000008u
static inline uint32_t lp_uart_afifo_status_get_rx_afifo_empty(uint32_t reg) { return reg >> 3 & 0x1u; }

#define LP_UART_REG_UPDATE_OFFSET 0x98u
#define LP_UART_REG_UPDATE_RESET 0x00000000u
#define LP_UART_REG_UPDATE_REG_UPDATE_SHIFT 0u
#define LP_UART_REG_UPDATE_REG_UPDATE_MASK 0x00000001u
static inline uint32_t lp_uart_reg_update_get_reg_update(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t lp_uart_reg_update_set_reg_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define LP_UART_ID_OFFSET 0x9cu
#define LP_UART_ID_RESET 0x00000500u
#define LP_UART_ID_ID_SHIFT 0u
#define LP_UART_ID_ID_MASK 0xffffffffu

// clang-format on

#endif
