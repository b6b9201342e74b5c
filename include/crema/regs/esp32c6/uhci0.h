/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_UHCI0_H
#define CREMA_REGS_ESP32C6_UHCI0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct uhci0_regs {
    volatile uint32_t conf0; /* 0x0 */
    volatile uint32_t int_raw; /* 0x4 */
    const volatile uint32_t int_st; /* 0x8 */
    volatile uint32_t int_ena; /* 0xc */
    volatile uint32_t int_clr; /* 0x10, write-only */
    volatile uint32_t conf1; /* 0x14 */
    const volatile uint32_t state0; /* 0x18 */
    const volatile uint32_t state1; /* 0x1c */
    volatile uint32_t escape_conf; /* 0x20 */
    volatile uint32_t hung_conf; /* 0x24 */
    volatile uint32_t ack_num; /* 0x28 */
    const volatile uint32_t rx_head; /* 0x2c */
    volatile uint32_t quick_sent; /* 0x30 */
    volatile uint32_t reg_q0_word0; /* 0x34 */
    volatile uint32_t reg_q0_word1; /* 0x38 */
    volatile uint32_t reg_q1_word0; /* 0x3c */
    volatile uint32_t reg_q1_word1; /* 0x40 */
    volatile uint32_t reg_q2_word0; /* 0x44 */
    volatile uint32_t reg_q2_word1; /* 0x48 */
    volatile uint32_t reg_q3_word0; /* 0x4c */
    volatile uint32_t reg_q3_word1; /* 0x50 */
    volatile uint32_t reg_q4_word0; /* 0x54 */
    volatile uint32_t reg_q4_word1; /* 0x58 */
    volatile uint32_t reg_q5_word0; /* 0x5c */
    volatile uint32_t reg_q5_word1; /* 0x60 */
    volatile uint32_t reg_q6_word0; /* 0x64 */
    volatile uint32_t reg_q6_word1; /* 0x68 */
    volatile uint32_t esc_conf0; /* 0x6c */
    volatile uint32_t esc_conf1; /* 0x70 */
    volatile uint32_t esc_conf2; /* 0x74 */
    volatile uint32_t esc_conf3; /* 0x78 */
    volatile uint32_t pkt_thres; /* 0x7c */
    volatile uint32_t date; /* 0x80 */
};
_Static_assert(offsetof(struct uhci0_regs, conf0) == 0x0, "");
_Static_assert(offsetof(struct uhci0_regs, int_raw) == 0x4, "");
_Static_assert(offsetof(struct uhci0_regs, int_st) == 0x8, "");
_Static_assert(offsetof(struct uhci0_regs, int_ena) == 0xc, "");
_Static_assert(offsetof(struct uhci0_regs, int_clr) == 0x10, "");
_Static_assert(offsetof(struct uhci0_regs, conf1) == 0x14, "");
_Static_assert(offsetof(struct uhci0_regs, state0) == 0x18, "");
_Static_assert(offsetof(struct uhci0_regs, state1) == 0x1c, "");
_Static_assert(offsetof(struct uhci0_regs, escape_conf) == 0x20, "");
_Static_assert(offsetof(struct uhci0_regs, hung_conf) == 0x24, "");
_Static_assert(offsetof(struct uhci0_regs, ack_num) == 0x28, "");
_Static_assert(offsetof(struct uhci0_regs, rx_head) == 0x2c, "");
_Static_assert(offsetof(struct uhci0_regs, quick_sent) == 0x30, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q0_word0) == 0x34, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q0_word1) == 0x38, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q1_word0) == 0x3c, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q1_word1) == 0x40, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q2_word0) == 0x44, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q2_word1) == 0x48, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q3_word0) == 0x4c, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q3_word1) == 0x50, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q4_word0) == 0x54, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q4_word1) == 0x58, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q5_word0) == 0x5c, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q5_word1) == 0x60, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q6_word0) == 0x64, "");
_Static_assert(offsetof(struct uhci0_regs, reg_q6_word1) == 0x68, "");
_Static_assert(offsetof(struct uhci0_regs, esc_conf0) == 0x6c, "");
_Static_assert(offsetof(struct uhci0_regs, esc_conf1) == 0x70, "");
_Static_assert(offsetof(struct uhci0_regs, esc_conf2) == 0x74, "");
_Static_assert(offsetof(struct uhci0_regs, esc_conf3) == 0x78, "");
_Static_assert(offsetof(struct uhci0_regs, pkt_thres) == 0x7c, "");
_Static_assert(offsetof(struct uhci0_regs, date) == 0x80, "");
_Static_assert(sizeof(struct uhci0_regs) == 0x84, "");

#define UHCI0_BASE 0x60005000u
#define UHCI0 ((struct uhci0_regs *)(uintptr_t)UHCI0_BASE)

#define UHCI0_CONF0_OFFSET 0x0u
#define UHCI0_CONF0_RESET 0x000006e0u
#define UHCI0_CONF0_TX_RST_SHIFT 0u
#define UHCI0_CONF0_TX_RST_MASK 0x00000001u
static inline uint32_t uhci0_conf0_get_tx_rst(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t uhci0_conf0_set_tx_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define UHCI0_CONF0_RX_RST_SHIFT 1u
#define UHCI0_CONF0_RX_RST_MASK 0x00000002u
static inline uint32_t uhci0_conf0_get_rx_rst(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t uhci0_conf0_set_rx_rst(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define UHCI0_CONF0_UART0_CE_SHIFT 2u
#define UHCI0_CONF0_UART0_CE_MASK 0x00000004u
static inline uint32_t uhci0_conf0_get_uart0_ce(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t uhci0_conf0_set_uart0_ce(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define UHCI0_CONF0_UART1_CE_SHIFT 3u
#define UHCI0_CONF0_UART1_CE_MASK 0x00000008u
static inline uint32_t uhci0_conf0_get_uart1_ce(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t uhci0_conf0_set_uart1_ce(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_CONF0_SEPER_EN_SHIFT 5u
#define UHCI0_CONF0_SEPER_EN_MASK 0x00000020u
static inline uint32_t uhci0_conf0_get_seper_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t uhci0_conf0_set_seper_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define UHCI0_CONF0_HEAD_EN_SHIFT 6u
#define UHCI0_CONF0_HEAD_EN_MASK 0x00000040u
static inline uint32_t uhci0_conf0_get_head_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t uhci0_conf0_set_head_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define UHCI0_CONF0_CRC_REC_EN_SHIFT 7u
#define UHCI0_CONF0_CRC_REC_EN_MASK 0x00000080u
static inline uint32_t uhci0_conf0_get_crc_rec_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t uhci0_conf0_set_crc_rec_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define UHCI0_CONF0_UART_IDLE_EOF_EN_SHIFT 8u
#define UHCI0_CONF0_UART_IDLE_EOF_EN_MASK 0x00000100u
static inline uint32_t uhci0_conf0_get_uart_idle_eof_en(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t uhci0_conf0_set_uart_idle_eof_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define UHCI0_CONF0_LEN_EOF_EN_SHIFT 9u
#define UHCI0_CONF0_LEN_EOF_EN_MASK 0x00000200u
static inline uint32_t uhci0_conf0_get_len_eof_en(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t uhci0_conf0_set_len_eof_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define UHCI0_CONF0_ENCODE_CRC_EN_SHIFT 10u
#define UHCI0_CONF0_ENCODE_CRC_EN_MASK 0x00000400u
static inline uint32_t uhci0_conf0_get_encode_crc_en(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t uhci0_conf0_set_encode_crc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define UHCI0_CONF0_CLK_EN_SHIFT 11u
#define UHCI0_CONF0_CLK_EN_MASK 0x00000800u
static inline uint32_t uhci0_conf0_get_clk_en(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t uhci0_conf0_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define UHCI0_CONF0_UART_RX_BRK_EOF_EN_SHIFT 12u
#define UHCI0_CONF0_UART_RX_BRK_EOF_EN_MASK 0x00001000u
static inline uint32_t uhci0_conf0_get_uart_rx_brk_eof_en(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t uhci0_conf0_set_uart_rx_brk_eof_en(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }

#define UHCI0_INT_RAW_OFFSET 0x4u
#define UHCI0_INT_RAW_RESET 0x00000000u
#define UHCI0_INT_RAW_RX_START_INT_RAW_SHIFT 0u
#define UHCI0_INT_RAW_RX_START_INT_RAW_MASK 0x00000001u
static inline uint32_t uhci0_int_raw_get_rx_start_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t uhci0_int_raw_set_rx_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define UHCI0_INT_RAW_TX_START_INT_RAW_SHIFT 1u
#define UHCI0_INT_RAW_TX_START_INT_RAW_MASK 0x00000002u
static inline uint32_t uhci0_int_raw_get_tx_start_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_tx_start_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define UHCI0_INT_RAW_RX_HUNG_INT_RAW_SHIFT 2u
#define UHCI0_INT_RAW_RX_HUNG_INT_RAW_MASK 0x00000004u
static inline uint32_t uhci0_int_raw_get_rx_hung_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_rx_hung_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define UHCI0_INT_RAW_TX_HUNG_INT_RAW_SHIFT 3u
#define UHCI0_INT_RAW_TX_HUNG_INT_RAW_MASK 0x00000008u
static inline uint32_t uhci0_int_raw_get_tx_hung_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_tx_hung_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_INT_RAW_SEND_S_REG_Q_INT_RAW_SHIFT 4u
#define UHCI0_INT_RAW_SEND_S_REG_Q_INT_RAW_MASK 0x00000010u
static inline uint32_t uhci0_int_raw_get_send_s_reg_q_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_send_s_reg_q_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define UHCI0_INT_RAW_SEND_A_REG_Q_INT_RAW_SHIFT 5u
#define UHCI0_INT_RAW_SEND_A_REG_Q_INT_RAW_MASK 0x00000020u
static inline uint32_t uhci0_int_raw_get_send_a_reg_q_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_send_a_reg_q_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define UHCI0_INT_RAW_OUT_EOF_INT_RAW_SHIFT 6u
#define UHCI0_INT_RAW_OUT_EOF_INT_RAW_MASK 0x00000040u
static inline uint32_t uhci0_int_raw_get_out_eof_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_out_eof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define UHCI0_INT_RAW_APP_CTRL0_INT_RAW_SHIFT 7u
#define UHCI0_INT_RAW_APP_CTRL0_INT_RAW_MASK 0x00000080u
static inline uint32_t uhci0_int_raw_get_app_ctrl0_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_app_ctrl0_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define UHCI0_INT_RAW_APP_CTRL1_INT_RAW_SHIFT 8u
#define UHCI0_INT_RAW_APP_CTRL1_INT_RAW_MASK 0x00000100u
static inline uint32_t uhci0_int_raw_get_app_ctrl1_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t uhci0_int_raw_set_app_ctrl1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define UHCI0_INT_ST_OFFSET 0x8u
#define UHCI0_INT_ST_RESET 0x00000000u
#define UHCI0_INT_ST_RX_START_INT_ST_SHIFT 0u
#define UHCI0_INT_ST_RX_START_INT_ST_MASK 0x00000001u
static inline uint32_t uhci0_int_st_get_rx_start_int_st(uint32_t reg) { return reg & 0x1u; }
#define UHCI0_INT_ST_TX_START_INT_ST_SHIFT 1u
#define UHCI0_INT_ST_TX_START_INT_ST_MASK 0x00000002u
static inline uint32_t uhci0_int_st_get_tx_start_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define UHCI0_INT_ST_RX_HUNG_INT_ST_SHIFT 2u
#define UHCI0_INT_ST_RX_HUNG_INT_ST_MASK 0x00000004u
static inline uint32_t uhci0_int_st_get_rx_hung_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define UHCI0_INT_ST_TX_HUNG_INT_ST_SHIFT 3u
#define UHCI0_INT_ST_TX_HUNG_INT_ST_MASK 0x00000008u
static inline uint32_t uhci0_int_st_get_tx_hung_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define UHCI0_INT_ST_SEND_S_REG_Q_INT_ST_SHIFT 4u
#define UHCI0_INT_ST_SEND_S_REG_Q_INT_ST_MASK 0x00000010u
static inline uint32_t uhci0_int_st_get_send_s_reg_q_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define UHCI0_INT_ST_SEND_A_REG_Q_INT_ST_SHIFT 5u
#define UHCI0_INT_ST_SEND_A_REG_Q_INT_ST_MASK 0x00000020u
static inline uint32_t uhci0_int_st_get_send_a_reg_q_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define UHCI0_INT_ST_OUTLINK_EOF_ERR_INT_ST_SHIFT 6u
#define UHCI0_INT_ST_OUTLINK_EOF_ERR_INT_ST_MASK 0x00000040u
static inline uint32_t uhci0_int_st_get_outlink_eof_err_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define UHCI0_INT_ST_APP_CTRL0_INT_ST_SHIFT 7u
#define UHCI0_INT_ST_APP_CTRL0_INT_ST_MASK 0x00000080u
static inline uint32_t uhci0_int_st_get_app_ctrl0_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define UHCI0_INT_ST_APP_CTRL1_INT_ST_SHIFT 8u
#define UHCI0_INT_ST_APP_CTRL1_INT_ST_MASK 0x00000100u
static inline uint32_t uhci0_int_st_get_app_ctrl1_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }

#define UHCI0_INT_ENA_OFFSET 0xcu
#define UHCI0_INT_ENA_RESET 0x00000000u
#define UHCI0_INT_ENA_RX_START_INT_ENA_SHIFT 0u
#define UHCI0_INT_ENA_RX_START_INT_ENA_MASK 0x00000001u
static inline uint32_t uhci0_int_ena_get_rx_start_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t uhci0_int_ena_set_rx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define UHCI0_INT_ENA_TX_START_INT_ENA_SHIFT 1u
#define UHCI0_INT_ENA_TX_START_INT_ENA_MASK 0x00000002u
static inline uint32_t uhci0_int_ena_get_tx_start_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_tx_start_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define UHCI0_INT_ENA_RX_HUNG_INT_ENA_SHIFT 2u
#define UHCI0_INT_ENA_RX_HUNG_INT_ENA_MASK 0x00000004u
static inline uint32_t uhci0_int_ena_get_rx_hung_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_rx_hung_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define UHCI0_INT_ENA_TX_HUNG_INT_ENA_SHIFT 3u
#define UHCI0_INT_ENA_TX_HUNG_INT_ENA_MASK 0x00000008u
static inline uint32_t uhci0_int_ena_get_tx_hung_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_tx_hung_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_INT_ENA_SEND_S_REG_Q_INT_ENA_SHIFT 4u
#define UHCI0_INT_ENA_SEND_S_REG_Q_INT_ENA_MASK 0x00000010u
static inline uint32_t uhci0_int_ena_get_send_s_reg_q_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_send_s_reg_q_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define UHCI0_INT_ENA_SEND_A_REG_Q_INT_ENA_SHIFT 5u
#define UHCI0_INT_ENA_SEND_A_REG_Q_INT_ENA_MASK 0x00000020u
static inline uint32_t uhci0_int_ena_get_send_a_reg_q_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_send_a_reg_q_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define UHCI0_INT_ENA_OUTLINK_EOF_ERR_INT_ENA_SHIFT 6u
#define UHCI0_INT_ENA_OUTLINK_EOF_ERR_INT_ENA_MASK 0x00000040u
static inline uint32_t uhci0_int_ena_get_outlink_eof_err_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_outlink_eof_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define UHCI0_INT_ENA_APP_CTRL0_INT_ENA_SHIFT 7u
#define UHCI0_INT_ENA_APP_CTRL0_INT_ENA_MASK 0x00000080u
static inline uint32_t uhci0_int_ena_get_app_ctrl0_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_app_ctrl0_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define UHCI0_INT_ENA_APP_CTRL1_INT_ENA_SHIFT 8u
#define UHCI0_INT_ENA_APP_CTRL1_INT_ENA_MASK 0x00000100u
static inline uint32_t uhci0_int_ena_get_app_ctrl1_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t uhci0_int_ena_set_app_ctrl1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define UHCI0_INT_CLR_OFFSET 0x10u
#define UHCI0_INT_CLR_RESET 0x00000000u
#define UHCI0_INT_CLR_RX_START_INT_CLR_SHIFT 0u
#define UHCI0_INT_CLR_RX_START_INT_CLR_MASK 0x00000001u
static inline uint32_t uhci0_int_clr_set_rx_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define UHCI0_INT_CLR_TX_START_INT_CLR_SHIFT 1u
#define UHCI0_INT_CLR_TX_START_INT_CLR_MASK 0x00000002u
static inline uint32_t uhci0_int_clr_set_tx_start_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define UHCI0_INT_CLR_RX_HUNG_INT_CLR_SHIFT 2u
#define UHCI0_INT_CLR_RX_HUNG_INT_CLR_MASK 0x00000004u
static inline uint32_t uhci0_int_clr_set_rx_hung_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define UHCI0_INT_CLR_TX_HUNG_INT_CLR_SHIFT 3u
#define UHCI0_INT_CLR_TX_HUNG_INT_CLR_MASK 0x00000008u
static inline uint32_t uhci0_int_clr_set_tx_hung_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_INT_CLR_SEND_S_REG_Q_INT_CLR_SHIFT 4u
#define UHCI0_INT_CLR_SEND_S_REG_Q_INT_CLR_MASK 0x00000010u
static inline uint32_t uhci0_int_clr_set_send_s_reg_q_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define UHCI0_INT_CLR_SEND_A_REG_Q_INT_CLR_SHIFT 5u
#define UHCI0_INT_CLR_SEND_A_REG_Q_INT_CLR_MASK 0x00000020u
static inline uint32_t uhci0_int_clr_set_send_a_reg_q_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define UHCI0_INT_CLR_OUTLINK_EOF_ERR_INT_CLR_SHIFT 6u
#define UHCI0_INT_CLR_OUTLINK_EOF_ERR_INT_CLR_MASK 0x00000040u
static inline uint32_t uhci0_int_clr_set_outlink_eof_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define UHCI0_INT_CLR_APP_CTRL0_INT_CLR_SHIFT 7u
#define UHCI0_INT_CLR_APP_CTRL0_INT_CLR_MASK 0x00000080u
static inline uint32_t uhci0_int_clr_set_app_ctrl0_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define UHCI0_INT_CLR_APP_CTRL1_INT_CLR_SHIFT 8u
#define UHCI0_INT_CLR_APP_CTRL1_INT_CLR_MASK 0x00000100u
static inline uint32_t uhci0_int_clr_set_app_ctrl1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define UHCI0_CONF1_OFFSET 0x14u
#define UHCI0_CONF1_RESET 0x00000033u
#define UHCI0_CONF1_CHECK_SUM_EN_SHIFT 0u
#define UHCI0_CONF1_CHECK_SUM_EN_MASK 0x00000001u
static inline uint32_t uhci0_conf1_get_check_sum_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t uhci0_conf1_set_check_sum_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define UHCI0_CONF1_CHECK_SEQ_EN_SHIFT 1u
#define UHCI0_CONF1_CHECK_SEQ_EN_MASK 0x00000002u
static inline uint32_t uhci0_conf1_get_check_seq_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t uhci0_conf1_set_check_seq_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define UHCI0_CONF1_CRC_DISABLE_SHIFT 2u
#define UHCI0_CONF1_CRC_DISABLE_MASK 0x00000004u
static inline uint32_t uhci0_conf1_get_crc_disable(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t uhci0_conf1_set_crc_disable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define UHCI0_CONF1_SAVE_HEAD_SHIFT 3u
#define UHCI0_CONF1_SAVE_HEAD_MASK 0x00000008u
static inline uint32_t uhci0_conf1_get_save_head(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t uhci0_conf1_set_save_head(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_CONF1_TX_CHECK_SUM_RE_SHIFT 4u
#define UHCI0_CONF1_TX_CHECK_SUM_RE_MASK 0x00000010u
static inline uint32_t uhci0_conf1_get_tx_check_sum_re(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t uhci0_conf1_set_tx_check_sum_re(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define UHCI0_CONF1_TX_ACK_NUM_RE_SHIFT 5u
#define UHCI0_CONF1_TX_ACK_NUM_RE_MASK 0x00000020u
static inline uint32_t uhci0_conf1_get_tx_ack_num_re(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t uhci0_conf1_set_tx_ack_num_re(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define UHCI0_CONF1_WAIT_SW_START_SHIFT 7u
#define UHCI0_CONF1_WAIT_SW_START_MASK 0x00000080u
static inline uint32_t uhci0_conf1_get_wait_sw_start(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t uhci0_conf1_set_wait_sw_start(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define UHCI0_CONF1_SW_START_SHIFT 8u
#define UHCI0_CONF1_SW_START_MASK 0x00000100u
static inline uint32_t uhci0_conf1_set_sw_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define UHCI0_STATE0_OFFSET 0x18u
#define UHCI0_STATE0_RESET 0x00000000u
#define UHCI0_STATE0_RX_ERR_CAUSE_SHIFT 0u
#define UHCI0_STATE0_RX_ERR_CAUSE_MASK 0x00000007u
static inline uint32_t uhci0_state0_get_rx_err_cause(uint32_t reg) { return reg & 0x7u; }
#define UHCI0_STATE0_DECODE_STATE_SHIFT 3u
#define UHCI0_STATE0_DECODE_STATE_MASK 0x00000038u
static inline uint32_t uhci0_state0_get_decode_state(uint32_t reg) { return reg >> 3 & 0x7u; }

#define UHCI0_STATE1_OFFSET 0x1cu
#define UHCI0_STATE1_RESET 0x00000000u
#define UHCI0_STATE1_ENCODE_STATE_SHIFT 0u
#define UHCI0_STATE1_ENCODE_STATE_MASK 0x00000007u
static inline uint32_t uhci0_state1_get_encode_state(uint32_t reg) { return reg & 0x7u; }

#define UHCI0_ESCAPE_CONF_OFFSET 0x20u
#define UHCI0_ESCAPE_CONF_RESET 0x00000033u
#define UHCI0_ESCAPE_CONF_TX_C0_ESC_EN_SHIFT 0u
#define UHCI0_ESCAPE_CONF_TX_C0_ESC_EN_MASK 0x00000001u
static inline uint32_t uhci0_escape_conf_get_tx_c0_esc_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_tx_c0_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define UHCI0_ESCAPE_CONF_TX_DB_ESC_EN_SHIFT 1u
#define UHCI0_ESCAPE_CONF_TX_DB_ESC_EN_MASK 0x00000002u
static inline uint32_t uhci0_escape_conf_get_tx_db_esc_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_tx_db_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define UHCI0_ESCAPE_CONF_TX_11_ESC_EN_SHIFT 2u
#define UHCI0_ESCAPE_CONF_TX_11_ESC_EN_MASK 0x00000004u
static inline uint32_t uhci0_escape_conf_get_tx_11_esc_en(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_tx_11_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define UHCI0_ESCAPE_CONF_TX_13_ESC_EN_SHIFT 3u
#define UHCI0_ESCAPE_CONF_TX_13_ESC_EN_MASK 0x00000008u
static inline uint32_t uhci0_escape_conf_get_tx_13_esc_en(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_tx_13_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_ESCAPE_CONF_RX_C0_ESC_EN_SHIFT 4u
#define UHCI0_ESCAPE_CONF_RX_C0_ESC_EN_MASK 0x00000010u
static inline uint32_t uhci0_escape_conf_get_rx_c0_esc_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_rx_c0_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define UHCI0_ESCAPE_CONF_RX_DB_ESC_EN_SHIFT 5u
#define UHCI0_ESCAPE_CONF_RX_DB_ESC_EN_MASK 0x00000020u
static inline uint32_t uhci0_escape_conf_get_rx_db_esc_en(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_rx_db_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define UHCI0_ESCAPE_CONF_RX_11_ESC_EN_SHIFT 6u
#define UHCI0_ESCAPE_CONF_RX_11_ESC_EN_MASK 0x00000040u
static inline uint32_t uhci0_escape_conf_get_rx_11_esc_en(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_rx_11_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define UHCI0_ESCAPE_CONF_RX_13_ESC_EN_SHIFT 7u
#define UHCI0_ESCAPE_CONF_RX_13_ESC_EN_MASK 0x00000080u
static inline uint32_t uhci0_escape_conf_get_rx_13_esc_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t uhci0_escape_conf_set_rx_13_esc_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define UHCI0_HUNG_CONF_OFFSET 0x24u
#define UHCI0_HUNG_CONF_RESET 0x00810810u
#define UHCI0_HUNG_CONF_TXFIFO_TIMEOUT_SHIFT 0u
#define UHCI0_HUNG_CONF_TXFIFO_TIMEOUT_MASK 0x000000ffu
static inline uint32_t uhci0_hung_conf_get_txfifo_timeout(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t uhci0_hung_conf_set_txfifo_timeout(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define UHCI0_HUNG_CONF_TXFIFO_TIMEOUT_SHIFT_SHIFT 8u
#define UHCI0_HUNG_CONF_TXFIFO_TIMEOUT_SHIFT_MASK 0x00000700u
static inline uint32_t uhci0_hung_conf_get_txfifo_timeout_shift(uint32_t reg) { return reg >> 8 & 0x7u; }
static inline uint32_t uhci0_hung_conf_set_txfifo_timeout_shift(uint32_t reg, uint32_t v) { return (reg & 0xfffff8ffu) | (v << 8 & 0x700u); }
#define UHCI0_HUNG_CONF_TXFIFO_TIMEOUT_ENA_SHIFT 11u
#define UHCI0_HUNG_CONF_TXFIFO_TIMEOUT_ENA_MASK 0x00000800u
static inline uint32_t uhci0_hung_conf_get_txfifo_timeout_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t uhci0_hung_conf_set_txfifo_timeout_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define UHCI0_HUNG_CONF_RXFIFO_TIMEOUT_SHIFT 12u
#define UHCI0_HUNG_CONF_RXFIFO_TIMEOUT_MASK 0x000ff000u
static inline uint32_t uhci0_hung_conf_get_rxfifo_timeout(uint32_t reg) { return reg >> 12 & 0xffu; }
static inline uint32_t uhci0_hung_conf_set_rxfifo_timeout(uint32_t reg, uint32_t v) { return (reg & 0xfff00fffu) | (v << 12 & 0xff000u); }
#define UHCI0_HUNG_CONF_RXFIFO_TIMEOUT_SHIFT_SHIFT 20u
#define UHCI0_HUNG_CONF_RXFIFO_TIMEOUT_SHIFT_MASK 0x00700000u
static inline uint32_t uhci0_hung_conf_get_rxfifo_timeout_shift(uint32_t reg) { return reg >> 20 & 0x7u; }
static inline uint32_t uhci0_hung_conf_set_rxfifo_timeout_shift(uint32_t reg, uint32_t v) { return (reg & 0xff8fffffu) | (v << 20 & 0x700000u); }
#define UHCI0_HUNG_CONF_RXFIFO_TIMEOUT_ENA_SHIFT 23u
#define UHCI0_HUNG_CONF_RXFIFO_TIMEOUT_ENA_MASK 0x00800000u
static inline uint32_t uhci0_hung_conf_get_rxfifo_timeout_ena(uint32_t reg) { return reg >> 23 & 0x1u; }
static inline uint32_t uhci0_hung_conf_set_rxfifo_timeout_ena(uint32_t reg, uint32_t v) { return (reg & 0xff7fffffu) | (v << 23 & 0x800000u); }

#define UHCI0_ACK_NUM_OFFSET 0x28u
#define UHCI0_ACK_NUM_RESET 0x00000000u
#define UHCI0_ACK_NUM_ACK_NUM_SHIFT 0u
#define UHCI0_ACK_NUM_ACK_NUM_MASK 0x00000007u
static inline uint32_t uhci0_ack_num_get_ack_num(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t uhci0_ack_num_set_ack_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define UHCI0_ACK_NUM_LOAD_SHIFT 3u
#define UHCI0_ACK_NUM_LOAD_MASK 0x00000008u
static inline uint32_t uhci0_ack_num_set_load(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define UHCI0_RX_HEAD_OFFSET 0x2cu
#define UHCI0_RX_HEAD_RESET 0x00000000u
#define UHCI0_RX_HEAD_RX_HEAD_SHIFT 0u
#define UHCI0_RX_HEAD_RX_HEAD_MASK 0xffffffffu

#define UHCI0_QUICK_SENT_OFFSET 0x30u
#define UHCI0_QUICK_SENT_RESET 0x00000000u
#define UHCI0_QUICK_SENT_SINGLE_SEND_NUM_SHIFT 0u
#define UHCI0_QUICK_SENT_SINGLE_SEND_NUM_MASK 0x00000007u
static inline uint32_t uhci0_quick_sent_get_single_send_num(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t uhci0_quick_sent_set_single_send_num(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }
#define UHCI0_QUICK_SENT_SINGLE_SEND_EN_SHIFT 3u
#define UHCI0_QUICK_SENT_SINGLE_SEND_EN_MASK 0x00000008u
static inline uint32_t uhci0_quick_sent_set_single_send_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define UHCI0_QUICK_SENT_ALWAYS_SEND_NUM_SHIFT 4u
#define UHCI0_QUICK_SENT_ALWAYS_SEND_NUM_MASK 0x00000070u
static inline uint32_t uhci0_quick_sent_get_always_send_num(uint32_t reg) { return reg >> 4 & 0x7u; }
static inline uint32_t uhci0_quick_sent_set_always_send_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff8fu) | (v << 4 & 0x70u); }
#define UHCI0_QUICK_SENT_ALWAYS_SEND_EN_SHIFT 7u
#define UHCI0_QUICK_SENT_ALWAYS_SEND_EN_MASK 0x00000080u
static inline uint32_t uhci0_quick_sent_get_always_send_en(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t uhci0_quick_sent_set_always_send_en(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define UHCI0_REG_Q0_WORD0_OFFSET 0x34u
#define UHCI0_REG_Q0_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q0_WORD0_SEND_Q0_WORD0_SHIFT 0u
#define UHCI0_REG_Q0_WORD0_SEND_Q0_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q0_WORD1_OFFSET 0x38u
#define UHCI0_REG_Q0_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q0_WORD1_SEND_Q0_WORD1_SHIFT 0u
#define UHCI0_REG_Q0_WORD1_SEND_Q0_WORD1_MASK 0xffffffffu

#define UHCI0_REG_Q1_WORD0_OFFSET 0x3cu
#define UHCI0_REG_Q1_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q1_WORD0_SEND_Q1_WORD0_SHIFT 0u
#define UHCI0_REG_Q1_WORD0_SEND_Q1_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q1_WORD1_OFFSET 0x40u
#define UHCI0_REG_Q1_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q1_WORD1_SEND_Q1_WORD1_SHIFT 0u
#define UHCI0_REG_Q1_WORD1_SEND_Q1_WORD1_MASK 0xffffffffu

#define UHCI0_REG_Q2_WORD0_OFFSET 0x44u
#define UHCI0_REG_Q2_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q2_WORD0_SEND_Q2_WORD0_SHIFT 0u
#define UHCI0_REG_Q2_WORD0_SEND_Q2_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q2_WORD1_OFFSET 0x48u
#define UHCI0_REG_Q2_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q2_WORD1_SEND_Q2_WORD1_SHIFT 0u
#define UHCI0_REG_Q2_WORD1_SEND_Q2_WORD1_MASK 0xffffffffu

#define UHCI0_REG_Q3_WORD0_OFFSET 0x4cu
#define UHCI0_REG_Q3_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q3_WORD0_SEND_Q3_WORD0_SHIFT 0u
#define UHCI0_REG_Q3_WORD0_SEND_Q3_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q3_WORD1_OFFSET 0x50u
#define UHCI0_REG_Q3_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q3_WORD1_SEND_Q3_WORD1_SHIFT 0u
#define UHCI0_REG_Q3_WORD1_SEND_Q3_WORD1_MASK 0xffffffffu

#define UHCI0_REG_Q4_WORD0_OFFSET 0x54u
#define UHCI0_REG_Q4_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q4_WORD0_SEND_Q4_WORD0_SHIFT 0u
#define UHCI0_REG_Q4_WORD0_SEND_Q4_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q4_WORD1_OFFSET 0x58u
#define UHCI0_REG_Q4_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q4_WORD1_SEND_Q4_WORD1_SHIFT 0u
#define UHCI0_REG_Q4_WORD1_SEND_Q4_WORD1_MASK 0xffffffffu

#define UHCI0_REG_Q5_WORD0_OFFSET 0x5cu
#define UHCI0_REG_Q5_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q5_WORD0_SEND_Q5_WORD0_SHIFT 0u
#define UHCI0_REG_Q5_WORD0_SEND_Q5_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q5_WORD1_OFFSET 0x60u
#define UHCI0_REG_Q5_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q5_WORD1_SEND_Q5_WORD1_SHIFT 0u
#define UHCI0_REG_Q5_WORD1_SEND_Q5_WORD1_MASK 0xffffffffu

#define UHCI0_REG_Q6_WORD0_OFFSET 0x64u
#define UHCI0_REG_Q6_WORD0_RESET 0x00000000u
#define UHCI0_REG_Q6_WORD0_SEND_Q6_WORD0_SHIFT 0u
#define UHCI0_REG_Q6_WORD0_SEND_Q6_WORD0_MASK 0xffffffffu

#define UHCI0_REG_Q6_WORD1_OFFSET 0x68u
#define UHCI0_REG_Q6_WORD1_RESET 0x00000000u
#define UHCI0_REG_Q6_WORD1_SEND_Q6_WORD1_SHIFT 0u
#define UHCI0_REG_Q6_WORD1_SEND_Q6_WORD1_MASK 0xffffffffu

#define UHCI0_ESC_CONF0_OFFSET 0x6cu
#define UHCI0_ESC_CONF0_RESET 0x00dcdbc0u
#define UHCI0_ESC_CONF0_SEPER_CHAR_SHIFT 0u
#define UHCI0_ESC_CONF0_SEPER_CHAR_MASK 0x000000ffu
static inline uint32_t uhci0_esc_conf0_get_seper_char(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t uhci0_esc_conf0_set_seper_char(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define UHCI0_ESC_CONF0_SEPER_ESC_CHAR0_SHIFT 8u
#define UHCI0_ESC_CONF0_SEPER_ESC_CHAR0_MASK 0x0000ff00u
static inline uint32_t uhci0_esc_conf0_get_seper_esc_char0(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t uhci0_esc_conf0_set_seper_esc_char0(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define UHCI0_ESC_CONF0_SEPER_ESC_CHAR1_SHIFT 16u
#define UHCI0_ESC_CONF0_SEPER_ESC_CHAR1_MASK 0x00ff0000u
static inline uint32_t uhci0_esc_conf0_get_seper_esc_char1(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t uhci0_esc_conf0_set_seper_esc_char1(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define UHCI0_ESC_CONF1_OFFSET 0x70u
#define UHCI0_ESC_CONF1_RESET 0x00dddbdbu
#define UHCI0_ESC_CONF1_ESC_SEQ0_SHIFT 0u
#define UHCI0_ESC_CONF1_ESC_SEQ0_MASK 0x000000ffu
static inline uint32_t uhci0_esc_conf1_get_esc_seq0(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t uhci0_esc_conf1_set_esc_seq0(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define UHCI0_ESC_CONF1_ESC_SEQ0_CHAR0_SHIFT 8u
#define UHCI0_ESC_CONF1_ESC_SEQ0_CHAR0_MASK 0x0000ff00u
static inline uint32_t uhci0_esc_conf1_get_esc_seq0_char0(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t uhci0_esc_conf1_set_esc_seq0_char0(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define UHCI0_ESC_CONF1_ESC_SEQ0_CHAR1_SHIFT 16u
#define UHCI0_ESC_CONF1_ESC_SEQ0_CHAR1_MASK 0x00ff0000u
static inline uint32_t uhci0_esc_conf1_get_esc_seq0_char1(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t uhci0_esc_conf1_set_esc_seq0_char1(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define UHCI0_ESC_CONF2_OFFSET 0x74u
#define UHCI0_ESC_CONF2_RESET 0x00dedb11u
#define UHCI0_ESC_CONF2_ESC_SEQ1_SHIFT 0u
#define UHCI0_ESC_CONF2_ESC_SEQ1_MASK 0x000000ffu
static inline uint32_t uhci0_esc_conf2_get_esc_seq1(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t uhci0_esc_conf2_set_esc_seq1(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define UHCI0_ESC_CONF2_ESC_SEQ1_CHAR0_SHIFT 8u
#define UHCI0_ESC_CONF2_ESC_SEQ1_CHAR0_MASK 0x0000ff00u
static inline uint32_t uhci0_esc_conf2_get_esc_seq1_char0(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t uhci0_esc_conf2_set_esc_seq1_char0(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define UHCI0_ESC_CONF2_ESC_SEQ1_CHAR1_SHIFT 16u
#define UHCI0_ESC_CONF2_ESC_SEQ1_CHAR1_MASK 0x00ff0000u
static inline uint32_t uhci0_esc_conf2_get_esc_seq1_char1(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t uhci0_esc_conf2_set_esc_seq1_char1(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define UHCI0_ESC_CONF3_OFFSET 0x78u
#define UHCI0_ESC_CONF3_RESET 0x00dfdb13u
#define UHCI0_ESC_CONF3_ESC_SEQ2_SHIFT 0u
#define UHCI0_ESC_CONF3_ESC_SEQ2_MASK 0x000000ffu
static inline uint32_t uhci0_esc_conf3_get_esc_seq2(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t uhci0_esc_conf3_set_esc_seq2(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define UHCI0_ESC_CONF3_ESC_SEQ2_CHAR0_SHIFT 8u
#define UHCI0_ESC_CONF3_ESC_SEQ2_CHAR0_MASK 0x0000ff00u
static inline uint32_t uhci0_esc_conf3_get_esc_seq2_char0(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t uhci0_esc_conf3_set_esc_seq2_char0(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define UHCI0_ESC_CONF3_ESC_SEQ2_CHAR1_SHIFT 16u
#define UHCI0_ESC_CONF3_ESC_SEQ2_CHAR1_MASK 0x00ff0000u
static inline uint32_t uhci0_esc_conf3_get_esc_seq2_char1(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t uhci0_esc_conf3_set_esc_seq2_char1(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define UHCI0_PKT_THRES_OFFSET 0x7cu
#define UHCI0_PKT_THRES_RESET 0x00000080u
#define UHCI0_PKT_THRES_PKT_THRS_SHIFT 0u
#define UHCI0_PKT_THRES_PKT_THRS_MASK 0x00001fffu
static inline uint32_t uhci0_pkt_thres_get_pkt_thrs(uint32_t reg) { return reg & 0x1fffu; }
static inline uint32_t uhci0_pkt_thres_set_pkt_thrs(uint32_t reg, uint32_t v) { return (reg & 0xffffe000u) | (v & 0x1fffu); }

#define UHCI0_DATE_OFFSET 0x80u
#define UHCI0_DATE_RESET 0x02201100u
#define UHCI0_DATE_DATE_SHIFT 0u
#define UHCI0_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
