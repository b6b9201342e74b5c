/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_TWAI_H
#define CREMA_REGS_ESP32C6_TWAI_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct twai_regs {
    volatile uint32_t mode; /* 0x0 */
    volatile uint32_t cmd; /* 0x4, write-only */
    const volatile uint32_t status; /* 0x8 */
    const volatile uint32_t interrupt; /* 0xc */
    volatile uint32_t interrupt_enable; /* 0x10 */
    uint32_t reserved_14[1];
    volatile uint32_t bus_timing_0; /* 0x18 */
    volatile uint32_t bus_timing_1; /* 0x1c */
    uint32_t reserved_20[3];
    const volatile uint32_t arb_lost_cap; /* 0x2c */
    const volatile uint32_t err_code_cap; /* 0x30 */
    volatile uint32_t err_warning_limit; /* 0x34 */
    volatile uint32_t rx_err_cnt; /* 0x38 */
    volatile uint32_t tx_err_cnt; /* 0x3c */
    volatile uint32_t data_0; /* 0x40 */
    volatile uint32_t data_1; /* 0x44 */
    volatile uint32_t data_2; /* 0x48 */
    volatile uint32_t data_3; /* 0x4c */
    volatile uint32_t data_4; /* 0x50 */
    volatile uint32_t data_5; /* 0x54 */
    volatile uint32_t data_6; /* 0x58 */
    volatile uint32_t data_7; /* 0x5c */
    volatile uint32_t data_8; /* 0x60 */
    volatile uint32_t data_9; /* 0x64 */
    volatile uint32_t data_10; /* 0x68 */
    volatile uint32_t data_11; /* 0x6c */
    volatile uint32_t data_12; /* 0x70 */
    const volatile uint32_t rx_message_cnt; /* 0x74 */
    uint32_t reserved_78[1];
    volatile uint32_t clock_divider; /* 0x7c */
    volatile uint32_t sw_standby_cfg; /* 0x80 */
    volatile uint32_t hw_cfg; /* 0x84 */
    volatile uint32_t hw_standby_cnt; /* 0x88 */
    volatile uint32_t idle_intr_cnt; /* 0x8c */
    volatile uint32_t eco_cfg; /* 0x90 */
};
_Static_assert(offsetof(struct twai_regs, mode) == 0x0, "");
_Static_assert(offsetof(struct twai_regs, cmd) == 0x4, "");
_Static_assert(offsetof(struct twai_regs, status) == 0x8, "");
_Static_assert(offsetof(struct twai_regs, interrupt) == 0xc, "");
_Static_assert(offsetof(struct twai_regs, interrupt_enable) == 0x10, "");
_Static_assert(offsetof(struct twai_regs, bus_timing_0) == 0x18, "");
_Static_assert(offsetof(struct twai_regs, bus_timing_1) == 0x1c, "");
_Static_assert(offsetof(struct twai_regs, arb_lost_cap) == 0x2c, "");
_Static_assert(offsetof(struct twai_regs, err_code_cap) == 0x30, "");
_Static_assert(offsetof(struct twai_regs, err_warning_limit) == 0x34, "");
_Static_assert(offsetof(struct twai_regs, rx_err_cnt) == 0x38, "");
_Static_assert(offsetof(struct twai_regs, tx_err_cnt) == 0x3c, "");
_Static_assert(offsetof(struct twai_regs, data_0) == 0x40, "");
_Static_assert(offsetof(struct twai_regs, data_1) == 0x44, "");
_Static_assert(offsetof(struct twai_regs, data_2) == 0x48, "");
_Static_assert(offsetof(struct twai_regs, data_3) == 0x4c, "");
_Static_assert(offsetof(struct twai_regs, data_4) == 0x50, "");
_Static_assert(offsetof(struct twai_regs, data_5) == 0x54, "");
_Static_assert(offsetof(struct twai_regs, data_6) == 0x58, "");
_Static_assert(offsetof(struct twai_regs, data_7) == 0x5c, "");
_Static_assert(offsetof(struct twai_regs, data_8) == 0x60, "");
_Static_assert(offsetof(struct twai_regs, data_9) == 0x64, "");
_Static_assert(offsetof(struct twai_regs, data_10) == 0x68, "");
_Static_assert(offsetof(struct twai_regs, data_11) == 0x6c, "");
_Static_assert(offsetof(struct twai_regs, data_12) == 0x70, "");
_Static_assert(offsetof(struct twai_regs, rx_message_cnt) == 0x74, "");
_Static_assert(offsetof(struct twai_regs, clock_divider) == 0x7c, "");
_Static_assert(offsetof(struct twai_regs, sw_standby_cfg) == 0x80, "");
_Static_assert(offsetof(struct twai_regs, hw_cfg) == 0x84, "");
_Static_assert(offsetof(struct twai_regs, hw_standby_cnt) == 0x88, "");
_Static_assert(offsetof(struct twai_regs, idle_intr_cnt) == 0x8c, "");
_Static_assert(offsetof(struct twai_regs, eco_cfg) == 0x90, "");
_Static_assert(sizeof(struct twai_regs) == 0x94, "");

#define TWAI0_BASE 0x6000b000u
#define TWAI0 ((struct twai_regs *)(uintptr_t)TWAI0_BASE)
#define TWAI1_BASE 0x6000d000u
#define TWAI1 ((struct twai_regs *)(uintptr_t)TWAI1_BASE)

#define TWAI_MODE_OFFSET 0x0u
#define TWAI_MODE_RESET 0x00000001u
#define TWAI_MODE_RESET_MODE_SHIFT 0u
#define TWAI_MODE_RESET_MODE_MASK 0x00000001u
static inline uint32_t twai_mode_get_reset_mode(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai_mode_set_reset_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI_MODE_LISTEN_ONLY_MODE_SHIFT 1u
#define TWAI_MODE_LISTEN_ONLY_MODE_MASK 0x00000002u
static inline uint32_t twai_mode_get_listen_only_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t twai_mode_set_listen_only_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TWAI_MODE_SELF_TEST_MODE_SHIFT 2u
#define TWAI_MODE_SELF_TEST_MODE_MASK 0x00000004u
static inline uint32_t twai_mode_get_self_test_mode(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t twai_mode_set_self_test_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TWAI_MODE_RX_FILTER_MODE_SHIFT 3u
#define TWAI_MODE_RX_FILTER_MODE_MASK 0x00000008u
static inline uint32_t twai_mode_get_rx_filter_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t twai_mode_set_rx_filter_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define TWAI_CMD_OFFSET 0x4u
#define TWAI_CMD_RESET 0x00000000u
#define TWAI_CMD_TX_REQ_SHIFT 0u
#define TWAI_CMD_TX_REQ_MASK 0x00000001u
static inline uint32_t twai_cmd_set_tx_req(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI_CMD_ABORT_TX_SHIFT 1u
#define TWAI_CMD_ABORT_TX_MASK 0x00000002u
static inline uint32_t twai_cmd_set_abort_tx(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TWAI_CMD_RELEASE_BUF_SHIFT 2u
#define TWAI_CMD_RELEASE_BUF_MASK 0x00000004u
static inline uint32_t twai_cmd_set_release_buf(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TWAI_CMD_CLEAR_DATA_OVERRUN_SHIFT 3u
#define TWAI_CMD_CLEAR_DATA_OVERRUN_MASK 0x00000008u
static inline uint32_t twai_cmd_set_clear_data_overrun(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define TWAI_CMD_SELF_RX_REQUEST_SHIFT 4u
#define TWAI_CMD_SELF_RX_REQUEST_MASK 0x00000010u
static inline uint32_t twai_cmd_set_self_rx_request(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define TWAI_STATUS_OFFSET 0x8u
#define TWAI_STATUS_RESET 0x00000000u
#define TWAI_STATUS_RX_BUF_ST_SHIFT 0u
#define TWAI_STATUS_RX_BUF_ST_MASK 0x00000001u
static inline uint32_t twai_status_get_rx_buf_st(uint32_t reg) { return reg & 0x1u; }
#define TWAI_STATUS_OVERRUN_SHIFT 1u
#define TWAI_STATUS_OVERRUN_MASK 0x00000002u
static inline uint32_t twai_status_get_overrun(uint32_t reg) { return reg >> 1 & 0x1u; }
#define TWAI_STATUS_TX_BUF_ST_SHIFT 2u
#define TWAI_STATUS_TX_BUF_ST_MASK 0x00000004u
static inline uint32_t twai_status_get_tx_buf_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define TWAI_STATUS_TRANSMISSION_COMPLETE_SHIFT 3u
#define TWAI_STATUS_TRANSMISSION_COMPLETE_MASK 0x00000008u
static inline uint32_t twai_status_get_transmission_complete(uint32_t reg) { return reg >> 3 & 0x1u; }
#define TWAI_STATUS_RECEIVE_SHIFT 4u
#define TWAI_STATUS_RECEIVE_MASK 0x00000010u
static inline uint32_t twai_status_get_receive(uint32_t reg) { return reg >> 4 & 0x1u; }
#define TWAI_STATUS_TRANSMIT_SHIFT 5u
#define TWAI_STATUS_TRANSMIT_MASK 0x00000020u
static inline uint32_t twai_status_get_transmit(uint32_t reg) { return reg >> 5 & 0x1u; }
#define TWAI_STATUS_ERR_SHIFT 6u
#define TWAI_STATUS_ERR_MASK 0x00000040u
static inline uint32_t twai_status_get_err(uint32_t reg) { return reg >> 6 & 0x1u; }
#define TWAI_STATUS_BUS_OFF_ST_SHIFT 7u
#define TWAI_STATUS_BUS_OFF_ST_MASK 0x00000080u
static inline uint32_t twai_status_get_bus_off_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define TWAI_STATUS_MISS_ST_SHIFT 8u
#define TWAI_STATUS_MISS_ST_MASK 0x00000100u
static inline uint32_t twai_status_get_miss_st(uint32_t reg) { return reg >> 8 & 0x1u; }

#define TWAI_INTERRUPT_OFFSET 0xcu
#define TWAI_INTERRUPT_RESET 0x00000000u
#define TWAI_INTERRUPT_RECEIVE_INT_ST_SHIFT 0u
#define TWAI_INTERRUPT_RECEIVE_INT_ST_MASK 0x00000001u
static inline uint32_t twai_interrupt_get_receive_int_st(uint32_t reg) { return reg & 0x1u; }
#define TWAI_INTERRUPT_TRANSMIT_INT_ST_SHIFT 1u
#define TWAI_INTERRUPT_TRANSMIT_INT_ST_MASK 0x00000002u
static inline uint32_t twai_interrupt_get_transmit_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define TWAI_INTERRUPT_ERR_WARNING_INT_ST_SHIFT 2u
#define TWAI_INTERRUPT_ERR_WARNING_INT_ST_MASK 0x00000004u
static inline uint32_t twai_interrupt_get_err_warning_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define TWAI_INTERRUPT_DATA_OVERRUN_INT_ST_SHIFT 3u
#define TWAI_INTERRUPT_DATA_OVERRUN_INT_ST_MASK 0x00000008u
static inline uint32_t twai_interrupt_get_data_overrun_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define TWAI_INTERRUPT_ERR_PASSIVE_INT_ST_SHIFT 5u
#define TWAI_INTERRUPT_ERR_PASSIVE_INT_ST_MASK 0x00000020u
static inline uint32_t twai_interrupt_get_err_passive_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define TWAI_INTERRUPT_ARBITRATION_LOST_INT_ST_SHIFT 6u
#define TWAI_INTERRUPT_ARBITRATION_LOST_INT_ST_MASK 0x00000040u
static inline uint32_t twai_interrupt_get_arbitration_lost_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define TWAI_INTERRUPT_BUS_ERR_INT_ST_SHIFT 7u
#define TWAI_INTERRUPT_BUS_ERR_INT_ST_MASK 0x00000080u
static inline uint32_t twai_interrupt_get_bus_err_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define TWAI_INTERRUPT_IDLE_INT_ST_SHIFT 8u
#define TWAI_INTERRUPT_IDLE_INT_ST_MASK 0x00000100u
static inline uint32_t twai_interrupt_get_idle_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }

#define TWAI_INTERRUPT_ENABLE_OFFSET 0x10u
#define TWAI_INTERRUPT_ENABLE_RESET 0x00000000u
#define TWAI_INTERRUPT_ENABLE_EXT_RECEIVE_INT_ENA_SHIFT 0u
#define TWAI_INTERRUPT_ENABLE_EXT_RECEIVE_INT_ENA_MASK 0x00000001u
static inline uint32_t twai_interrupt_enable_get_ext_receive_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_ext_receive_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI_INTERRUPT_ENABLE_EXT_TRANSMIT_INT_ENA_SHIFT 1u
#define TWAI_INTERRUPT_ENABLE_EXT_TRANSMIT_INT_ENA_MASK 0x00000002u
static inline uint32_t twai_interrupt_enable_get_ext_transmit_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_ext_transmit_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TWAI_INTERRUPT_ENABLE_EXT_ERR_WARNING_INT_ENA_SHIFT 2u
#define TWAI_INTERRUPT_ENABLE_EXT_ERR_WARNING_INT_ENA_MASK 0x00000004u
static inline uint32_t twai_interrupt_enable_get_ext_err_warning_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_ext_err_warning_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TWAI_INTERRUPT_ENABLE_EXT_DATA_OVERRUN_INT_ENA_SHIFT 3u
#define TWAI_INTERRUPT_ENABLE_EXT_DATA_OVERRUN_INT_ENA_MASK 0x00000008u
static inline uint32_t twai_interrupt_enable_get_ext_data_overrun_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_ext_data_overrun_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define TWAI_INTERRUPT_ENABLE_ERR_PASSIVE_INT_ENA_SHIFT 5u
#define TWAI_INTERRUPT_ENABLE_ERR_PASSIVE_INT_ENA_MASK 0x00000020u
static inline uint32_t twai_interrupt_enable_get_err_passive_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_err_passive_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define TWAI_INTERRUPT_ENABLE_ARBITRATION_LOST_INT_ENA_SHIFT 6u
#define TWAI_INTERRUPT_ENABLE_ARBITRATION_LOST_INT_ENA_MASK 0x00000040u
static inline uint32_t twai_interrupt_enable_get_arbitration_lost_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_arbitration_lost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define TWAI_INTERRUPT_ENABLE_BUS_ERR_INT_ENA_SHIFT 7u
#define TWAI_INTERRUPT_ENABLE_BUS_ERR_INT_ENA_MASK 0x00000080u
static inline uint32_t twai_interrupt_enable_get_bus_err_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t twai_interrupt_enable_set_bus_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define TWAI_INTERRUPT_ENABLE_IDLE_INT_ENA_SHIFT 8u
#define TWAI_INTERRUPT_ENABLE_IDLE_INT_ENA_MASK 0x00000100u
static inline uint32_t twai_interrupt_enable_get_idle_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }

#define TWAI_BUS_TIMING_0_OFFSET 0x18u
#define TWAI_BUS_TIMING_0_RESET 0x00000000u
#define TWAI_BUS_TIMING_0_BAUD_PRESC_SHIFT 0u
#define TWAI_BUS_TIMING_0_BAUD_PRESC_MASK 0x00003fffu
static inline uint32_t twai_bus_timing_0_get_baud_presc(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t twai_bus_timing_0_set_baud_presc(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define TWAI_BUS_TIMING_0_SYNC_JUMP_WIDTH_SHIFT 14u
#define TWAI_BUS_TIMING_0_SYNC_JUMP_WIDTH_MASK 0x0000c000u
static inline uint32_t twai_bus_timing_0_get_sync_jump_width(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t twai_bus_timing_0_set_sync_jump_width(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }

#define TWAI_BUS_TIMING_1_OFFSET 0x1cu
#define TWAI_BUS_TIMING_1_RESET 0x00000000u
#define TWAI_BUS_TIMING_1_TIME_SEG1_SHIFT 0u
#define TWAI_BUS_TIMING_1_TIME_SEG1_MASK 0x0000000fu
static inline uint32_t twai_bus_timing_1_get_time_seg1(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t twai_bus_timing_1_set_time_seg1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define TWAI_BUS_TIMING_1_TIME_SEG2_SHIFT 4u
#define TWAI_BUS_TIMING_1_TIME_SEG2_MASK 0x00000070u
static inline uint32_t twai_bus_timing_1_get_time_seg2(uint32_t reg) { return reg >> 4 & 0x7u; }
static inline uint32_t twai_bus_timing_1_set_time_seg2(uint32_t reg, uint32_t v) { return (reg & 0xffffff8fu) | (v << 4 & 0x70u); }
#define TWAI_BUS_TIMING_1_TIME_SAMP_SHIFT 7u
#define TWAI_BUS_TIMING_1_TIME_SAMP_MASK 0x00000080u
static inline uint32_t twai_bus_timing_1_get_time_samp(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t twai_bus_timing_1_set_time_samp(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define TWAI_ARB_LOST_CAP_OFFSET 0x2cu
#define TWAI_ARB_LOST_CAP_RESET 0x00000000u
#define TWAI_ARB_LOST_CAP_ARBITRATION_LOST_CAPTURE_SHIFT 0u
#define TWAI_ARB_LOST_CAP_ARBITRATION_LOST_CAPTURE_MASK 0x0000001fu
static inline uint32_t twai_arb_lost_cap_get_arbitration_lost_capture(uint32_t reg) { return reg & 0x1fu; }

#define TWAI_ERR_CODE_CAP_OFFSET 0x30u
#define TWAI_ERR_CODE_CAP_RESET 0x00000000u
#define TWAI_ERR_CODE_CAP_ERR_CAPTURE_CODE_SEGMENT_SHIFT 0u
#define TWAI_ERR_CODE_CAP_ERR_CAPTURE_CODE_SEGMENT_MASK 0x0000001fu
static inline uint32_t twai_err_code_cap_get_err_capture_code_segment(uint32_t reg) { return reg & 0x1fu; }
#define TWAI_ERR_CODE_CAP_ERR_CAPTURE_CODE_DIRECTION_SHIFT 5u
#define TWAI_ERR_CODE_CAP_ERR_CAPTURE_CODE_DIRECTION_MASK 0x00000020u
static inline uint32_t twai_err_code_cap_get_err_capture_code_direction(uint32_t reg) { return reg >> 5 & 0x1u; }
#define TWAI_ERR_CODE_CAP_ERR_CAPTURE_CODE_TYPE_SHIFT 6u
#define TWAI_ERR_CODE_CAP_ERR_CAPTURE_CODE_TYPE_MASK 0x000000c0u
static inline uint32_t twai_err_code_cap_get_err_capture_code_type(uint32_t reg) { return reg >> 6 & 0x3u; }

#define TWAI_ERR_WARNING_LIMIT_OFFSET 0x34u
#define TWAI_ERR_WARNING_LIMIT_RESET 0x00000060u
#define TWAI_ERR_WARNING_LIMIT_ERR_WARNING_LIMIT_SHIFT 0u
#define TWAI_ERR_WARNING_LIMIT_ERR_WARNING_LIMIT_MASK 0x000000ffu
static inline uint32_t twai_err_warning_limit_get_err_warning_limit(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_err_warning_limit_set_err_warning_limit(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_RX_ERR_CNT_OFFSET 0x38u
#define TWAI_RX_ERR_CNT_RESET 0x00000000u
#define TWAI_RX_ERR_CNT_RX_ERR_CNT_SHIFT 0u
#define TWAI_RX_ERR_CNT_RX_ERR_CNT_MASK 0x000000ffu
static inline uint32_t twai_rx_err_cnt_get_rx_err_cnt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_rx_err_cnt_set_rx_err_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_TX_ERR_CNT_OFFSET 0x3cu
#define TWAI_TX_ERR_CNT_RESET 0x00000000u
#define TWAI_TX_ERR_CNT_TX_ERR_CNT_SHIFT 0u
#define TWAI_TX_ERR_CNT_TX_ERR_CNT_MASK 0x000000ffu
static inline uint32_t twai_tx_err_cnt_get_tx_err_cnt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_tx_err_cnt_set_tx_err_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_0_OFFSET 0x40u
#define TWAI_DATA_0_RESET 0x00000000u
#define TWAI_DATA_0_TX_BYTE_0_SHIFT 0u
#define TWAI_DATA_0_TX_BYTE_0_MASK 0x000000ffu
static inline uint32_t twai_data_0_get_tx_byte_0(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_0_set_tx_byte_0(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_1_OFFSET 0x44u
#define TWAI_DATA_1_RESET 0x00000000u
#define TWAI_DATA_1_TX_BYTE_1_SHIFT 0u
#define TWAI_DATA_1_TX_BYTE_1_MASK 0x000000ffu
static inline uint32_t twai_data_1_get_tx_byte_1(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_1_set_tx_byte_1(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_2_OFFSET 0x48u
#define TWAI_DATA_2_RESET 0x00000000u
#define TWAI_DATA_2_TX_BYTE_2_SHIFT 0u
#define TWAI_DATA_2_TX_BYTE_2_MASK 0x000000ffu
static inline uint32_t twai_data_2_get_tx_byte_2(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_2_set_tx_byte_2(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_3_OFFSET 0x4cu
#define TWAI_DATA_3_RESET 0x00000000u
#define TWAI_DATA_3_TX_BYTE_3_SHIFT 0u
#define TWAI_DATA_3_TX_BYTE_3_MASK 0x000000ffu
static inline uint32_t twai_data_3_get_tx_byte_3(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_3_set_tx_byte_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_4_OFFSET 0x50u
#define TWAI_DATA_4_RESET 0x00000000u
#define TWAI_DATA_4_TX_BYTE_4_SHIFT 0u
#define TWAI_DATA_4_TX_BYTE_4_MASK 0x000000ffu
static inline uint32_t twai_data_4_get_tx_byte_4(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_4_set_tx_byte_4(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_5_OFFSET 0x54u
#define TWAI_DATA_5_RESET 0x00000000u
#define TWAI_DATA_5_TX_BYTE_5_SHIFT 0u
#define TWAI_DATA_5_TX_BYTE_5_MASK 0x000000ffu
static inline uint32_t twai_data_5_get_tx_byte_5(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_5_set_tx_byte_5(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_6_OFFSET 0x58u
#define TWAI_DATA_6_RESET 0x00000000u
#define TWAI_DATA_6_TX_BYTE_6_SHIFT 0u
#define TWAI_DATA_6_TX_BYTE_6_MASK 0x000000ffu
static inline uint32_t twai_data_6_get_tx_byte_6(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_6_set_tx_byte_6(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_7_OFFSET 0x5cu
#define TWAI_DATA_7_RESET 0x00000000u
#define TWAI_DATA_7_TX_BYTE_7_SHIFT 0u
#define TWAI_DATA_7_TX_BYTE_7_MASK 0x000000ffu
static inline uint32_t twai_data_7_get_tx_byte_7(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_7_set_tx_byte_7(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_8_OFFSET 0x60u
#define TWAI_DATA_8_RESET 0x00000000u
#define TWAI_DATA_8_TX_BYTE_8_SHIFT 0u
#define TWAI_DATA_8_TX_BYTE_8_MASK 0x000000ffu
static inline uint32_t twai_data_8_get_tx_byte_8(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_8_set_tx_byte_8(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_9_OFFSET 0x64u
#define TWAI_DATA_9_RESET 0x00000000u
#define TWAI_DATA_9_DATA_9_SHIFT 0u
#define TWAI_DATA_9_DATA_9_MASK 0x000000ffu
static inline uint32_t twai_data_9_get_data_9(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_9_set_data_9(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_10_OFFSET 0x68u
#define TWAI_DATA_10_RESET 0x00000000u
#define TWAI_DATA_10_TX_BYTE_10_SHIFT 0u
#define TWAI_DATA_10_TX_BYTE_10_MASK 0x000000ffu
static inline uint32_t twai_data_10_get_tx_byte_10(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_10_set_tx_byte_10(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_11_OFFSET 0x6cu
#define TWAI_DATA_11_RESET 0x00000000u
#define TWAI_DATA_11_TX_BYTE_11_SHIFT 0u
#define TWAI_DATA_11_TX_BYTE_11_MASK 0x000000ffu
static inline uint32_t twai_data_11_get_tx_byte_11(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_11_set_tx_byte_11(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_DATA_12_OFFSET 0x70u
#define TWAI_DATA_12_RESET 0x00000000u
#define TWAI_DATA_12_TX_BYTE_12_SHIFT 0u
#define TWAI_DATA_12_TX_BYTE_12_MASK 0x000000ffu
static inline uint32_t twai_data_12_get_tx_byte_12(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_data_12_set_tx_byte_12(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI_RX_MESSAGE_CNT_OFFSET 0x74u
#define TWAI_RX_MESSAGE_CNT_RESET 0x00000000u
#define TWAI_RX_MESSAGE_CNT_RX_MESSAGE_COUNTER_SHIFT 0u
#define TWAI_RX_MESSAGE_CNT_RX_MESSAGE_COUNTER_MASK 0x0000007fu
static inline uint32_t twai_rx_message_cnt_get_rx_message_counter(uint32_t reg) { return reg & 0x7fu; }

#define TWAI_CLOCK_DIVIDER_OFFSET 0x7cu
#define TWAI_CLOCK_DIVIDER_RESET 0x00000000u
#define TWAI_CLOCK_DIVIDER_CD_SHIFT 0u
#define TWAI_CLOCK_DIVIDER_CD_MASK 0x000000ffu
static inline uint32_t twai_clock_divider_get_cd(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai_clock_divider_set_cd(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define TWAI_CLOCK_DIVIDER_CLOCK_OFF_SHIFT 8u
#define TWAI_CLOCK_DIVIDER_CLOCK_OFF_MASK 0x00000100u
static inline uint32_t twai_clock_divider_get_clock_off(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t twai_clock_divider_set_clock_off(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define TWAI_SW_STANDBY_CFG_OFFSET 0x80u
#define TWAI_SW_STANDBY_CFG_RESET 0x00000002u
#define TWAI_SW_STANDBY_CFG_SW_STANDBY_EN_SHIFT 0u
#define TWAI_SW_STANDBY_CFG_SW_STANDBY_EN_MASK 0x00000001u
static inline uint32_t twai_sw_standby_cfg_get_sw_standby_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai_sw_standby_cfg_set_sw_standby_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI_SW_STANDBY_CFG_SW_STANDBY_CLR_SHIFT 1u
#define TWAI_SW_STANDBY_CFG_SW_STANDBY_CLR_MASK 0x00000002u
static inline uint32_t twai_sw_standby_cfg_get_sw_standby_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t twai_sw_standby_cfg_set_sw_standby_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define TWAI_HW_CFG_OFFSET 0x84u
#define TWAI_HW_CFG_RESET 0x00000000u
#define TWAI_HW_CFG_HW_STANDBY_EN_SHIFT 0u
#define TWAI_HW_CFG_HW_STANDBY_EN_MASK 0x00000001u
static inline uint32_t twai_hw_cfg_get_hw_standby_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai_hw_cfg_set_hw_standby_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define TWAI_HW_STANDBY_CNT_OFFSET 0x88u
#define TWAI_HW_STANDBY_CNT_RESET 0x00000001u
#define TWAI_HW_STANDBY_CNT_STANDBY_WAIT_CNT_SHIFT 0u
#define TWAI_HW_STANDBY_CNT_STANDBY_WAIT_CNT_MASK 0xffffffffu

#define TWAI_IDLE_INTR_CNT_OFFSET 0x8cu
#define TWAI_IDLE_INTR_CNT_RESET 0x00000001u
#define TWAI_IDLE_INTR_CNT_IDLE_INTR_CNT_SHIFT 0u
#define TWAI_IDLE_INTR_CNT_IDLE_INTR_CNT_MASK 0xffffffffu

#define TWAI_ECO_CFG_OFFSET 0x90u
#define TWAI_ECO_CFG_RESET 0x00000002u
#define TWAI_ECO_CFG_RDN_ENA_SHIFT 0u
#define TWAI_ECO_CFG_RDN_ENA_MASK 0x00000001u
static inline uint32_t twai_eco_cfg_get_rdn_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai_eco_cfg_set_rdn_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI_ECO_CFG_RDN_RESULT_SHIFT 1u
#define TWAI_ECO_CFG_RDN_RESULT_MASK 0x00000002u
static inline uint32_t twai_eco_cfg_get_rdn_result(uint32_t reg) { return reg >> 1 & 0x1u; }

// clang-format on

#endif
