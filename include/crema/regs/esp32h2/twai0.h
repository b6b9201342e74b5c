/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_TWAI0_H
#define CREMA_REGS_ESP32H2_TWAI0_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct twai0_regs {
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
    const volatile uint32_t rx_message_counter; /* 0x74 */
    uint32_t reserved_78[1];
    volatile uint32_t clock_divider; /* 0x7c */
    volatile uint32_t sw_standby_cfg; /* 0x80 */
    volatile uint32_t hw_cfg; /* 0x84 */
    volatile uint32_t hw_standby_cnt; /* 0x88 */
    volatile uint32_t idle_intr_cnt; /* 0x8c */
    volatile uint32_t eco_cfg; /* 0x90 */
};
_Static_assert(offsetof(struct twai0_regs, mode) == 0x0, "");
_Static_assert(offsetof(struct twai0_regs, cmd) == 0x4, "");
_Static_assert(offsetof(struct twai0_regs, status) == 0x8, "");
_Static_assert(offsetof(struct twai0_regs, interrupt) == 0xc, "");
_Static_assert(offsetof(struct twai0_regs, interrupt_enable) == 0x10, "");
_Static_assert(offsetof(struct twai0_regs, bus_timing_0) == 0x18, "");
_Static_assert(offsetof(struct twai0_regs, bus_timing_1) == 0x1c, "");
_Static_assert(offsetof(struct twai0_regs, arb_lost_cap) == 0x2c, "");
_Static_assert(offsetof(struct twai0_regs, err_code_cap) == 0x30, "");
_Static_assert(offsetof(struct twai0_regs, err_warning_limit) == 0x34, "");
_Static_assert(offsetof(struct twai0_regs, rx_err_cnt) == 0x38, "");
_Static_assert(offsetof(struct twai0_regs, tx_err_cnt) == 0x3c, "");
_Static_assert(offsetof(struct twai0_regs, data_0) == 0x40, "");
_Static_assert(offsetof(struct twai0_regs, data_1) == 0x44, "");
_Static_assert(offsetof(struct twai0_regs, data_2) == 0x48, "");
_Static_assert(offsetof(struct twai0_regs, data_3) == 0x4c, "");
_Static_assert(offsetof(struct twai0_regs, data_4) == 0x50, "");
_Static_assert(offsetof(struct twai0_regs, data_5) == 0x54, "");
_Static_assert(offsetof(struct twai0_regs, data_6) == 0x58, "");
_Static_assert(offsetof(struct twai0_regs, data_7) == 0x5c, "");
_Static_assert(offsetof(struct twai0_regs, data_8) == 0x60, "");
_Static_assert(offsetof(struct twai0_regs, data_9) == 0x64, "");
_Static_assert(offsetof(struct twai0_regs, data_10) == 0x68, "");
_Static_assert(offsetof(struct twai0_regs, data_11) == 0x6c, "");
_Static_assert(offsetof(struct twai0_regs, data_12) == 0x70, "");
_Static_assert(offsetof(struct twai0_regs, rx_message_counter) == 0x74, "");
_Static_assert(offsetof(struct twai0_regs, clock_divider) == 0x7c, "");
_Static_assert(offsetof(struct twai0_regs, sw_standby_cfg) == 0x80, "");
_Static_assert(offsetof(struct twai0_regs, hw_cfg) == 0x84, "");
_Static_assert(offsetof(struct twai0_regs, hw_standby_cnt) == 0x88, "");
_Static_assert(offsetof(struct twai0_regs, idle_intr_cnt) == 0x8c, "");
_Static_assert(offsetof(struct twai0_regs, eco_cfg) == 0x90, "");
_Static_assert(sizeof(struct twai0_regs) == 0x94, "");

#define TWAI0_BASE 0x6000c000u
#define TWAI0 ((struct twai0_regs *)(uintptr_t)TWAI0_BASE)

#define TWAI0_MODE_OFFSET 0x0u
#define TWAI0_MODE_RESET 0x00000001u
#define TWAI0_MODE_RESET_MODE_SHIFT 0u
#define TWAI0_MODE_RESET_MODE_MASK 0x00000001u
static inline uint32_t twai0_mode_get_reset_mode(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai0_mode_set_reset_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI0_MODE_LISTEN_ONLY_MODE_SHIFT 1u
#define TWAI0_MODE_LISTEN_ONLY_MODE_MASK 0x00000002u
static inline uint32_t twai0_mode_get_listen_only_mode(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t twai0_mode_set_listen_only_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TWAI0_MODE_SELF_TEST_MODE_SHIFT 2u
#define TWAI0_MODE_SELF_TEST_MODE_MASK 0x00000004u
static inline uint32_t twai0_mode_get_self_test_mode(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t twai0_mode_set_self_test_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TWAI0_MODE_ACCEPTANCE_FILTER_MODE_SHIFT 3u
#define TWAI0_MODE_ACCEPTANCE_FILTER_MODE_MASK 0x00000008u
static inline uint32_t twai0_mode_get_acceptance_filter_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t twai0_mode_set_acceptance_filter_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

#define TWAI0_CMD_OFFSET 0x4u
#define TWAI0_CMD_RESET 0x00000000u
#define TWAI0_CMD_TX_REQUEST_SHIFT 0u
#define TWAI0_CMD_TX_REQUEST_MASK 0x00000001u
static inline uint32_t twai0_cmd_set_tx_request(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI0_CMD_ABORT_TX_SHIFT 1u
#define TWAI0_CMD_ABORT_TX_MASK 0x00000002u
static inline uint32_t twai0_cmd_set_abort_tx(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TWAI0_CMD_RELEASE_BUFFER_SHIFT 2u
#define TWAI0_CMD_RELEASE_BUFFER_MASK 0x00000004u
static inline uint32_t twai0_cmd_set_release_buffer(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TWAI0_CMD_CLEAR_DATA_OVERRUN_SHIFT 3u
#define TWAI0_CMD_CLEAR_DATA_OVERRUN_MASK 0x00000008u
static inline uint32_t twai0_cmd_set_clear_data_overrun(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define TWAI0_CMD_SELF_RX_REQUEST_SHIFT 4u
#define TWAI0_CMD_SELF_RX_REQUEST_MASK 0x00000010u
static inline uint32_t twai0_cmd_set_self_rx_request(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }

#define TWAI0_STATUS_OFFSET 0x8u
#define TWAI0_STATUS_RESET 0x00000000u
#define TWAI0_STATUS_RECEIVE_BUFFER_SHIFT 0u
#define TWAI0_STATUS_RECEIVE_BUFFER_MASK 0x00000001u
static inline uint32_t twai0_status_get_receive_buffer(uint32_t reg) { return reg & 0x1u; }
#define TWAI0_STATUS_OVERRUN_SHIFT 1u
#define TWAI0_STATUS_OVERRUN_MASK 0x00000002u
static inline uint32_t twai0_status_get_overrun(uint32_t reg) { return reg >> 1 & 0x1u; }
#define TWAI0_STATUS_TRANSMIT_BUFFER_SHIFT 2u
#define TWAI0_STATUS_TRANSMIT_BUFFER_MASK 0x00000004u
static inline uint32_t twai0_status_get_transmit_buffer(uint32_t reg) { return reg >> 2 & 0x1u; }
#define TWAI0_STATUS_TRANSMISSION_COMPLETE_SHIFT 3u
#define TWAI0_STATUS_TRANSMISSION_COMPLETE_MASK 0x00000008u
static inline uint32_t twai0_status_get_transmission_complete(uint32_t reg) { return reg >> 3 & 0x1u; }
#define TWAI0_STATUS_RECEIVE_SHIFT 4u
#define TWAI0_STATUS_RECEIVE_MASK 0x00000010u
static inline uint32_t twai0_status_get_receive(uint32_t reg) { return reg >> 4 & 0x1u; }
#define TWAI0_STATUS_TRANSMIT_SHIFT 5u
#define TWAI0_STATUS_TRANSMIT_MASK 0x00000020u
static inline uint32_t twai0_status_get_transmit(uint32_t reg) { return reg >> 5 & 0x1u; }
#define TWAI0_STATUS_ERR_SHIFT 6u
#define TWAI0_STATUS_ERR_MASK 0x00000040u
static inline uint32_t twai0_status_get_err(uint32_t reg) { return reg >> 6 & 0x1u; }
#define TWAI0_STATUS_NODE_BUS_OFF_SHIFT 7u
#define TWAI0_STATUS_NODE_BUS_OFF_MASK 0x00000080u
static inline uint32_t twai0_status_get_node_bus_off(uint32_t reg) { return reg >> 7 & 0x1u; }
#define TWAI0_STATUS_MISS_SHIFT 8u
#define TWAI0_STATUS_MISS_MASK 0x00000100u
static inline uint32_t twai0_status_get_miss(uint32_t reg) { return reg >> 8 & 0x1u; }

#define TWAI0_INTERRUPT_OFFSET 0xcu
#define TWAI0_INTERRUPT_RESET 0x00000000u
#define TWAI0_INTERRUPT_RECEIVE_INT_ST_SHIFT 0u
#define TWAI0_INTERRUPT_RECEIVE_INT_ST_MASK 0x00000001u
static inline uint32_t twai0_interrupt_get_receive_int_st(uint32_t reg) { return reg & 0x1u; }
#define TWAI0_INTERRUPT_TRANSMIT_INT_ST_SHIFT 1u
#define TWAI0_INTERRUPT_TRANSMIT_INT_ST_MASK 0x00000002u
static inline uint32_t twai0_interrupt_get_transmit_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define TWAI0_INTERRUPT_ERR_WARNING_INT_ST_SHIFT 2u
#define TWAI0_INTERRUPT_ERR_WARNING_INT_ST_MASK 0x00000004u
static inline uint32_t twai0_interrupt_get_err_warning_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define TWAI0_INTERRUPT_DATA_OVERRUN_INT_ST_SHIFT 3u
#define TWAI0_INTERRUPT_DATA_OVERRUN_INT_ST_MASK 0x00000008u
static inline uint32_t twai0_interrupt_get_data_overrun_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define TWAI0_INTERRUPT_ERR_PASSIVE_INT_ST_SHIFT 5u
#define TWAI0_INTERRUPT_ERR_PASSIVE_INT_ST_MASK 0x00000020u
static inline uint32_t twai0_interrupt_get_err_passive_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define TWAI0_INTERRUPT_ARBITRATION_LOST_INT_ST_SHIFT 6u
#define TWAI0_INTERRUPT_ARBITRATION_LOST_INT_ST_MASK 0x00000040u
static inline uint32_t twai0_interrupt_get_arbitration_lost_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define TWAI0_INTERRUPT_BUS_ERR_INT_ST_SHIFT 7u
#define TWAI0_INTERRUPT_BUS_ERR_INT_ST_MASK 0x00000080u
static inline uint32_t twai0_interrupt_get_bus_err_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define TWAI0_INTERRUPT_IDLE_INT_ST_SHIFT 8u
#define TWAI0_INTERRUPT_IDLE_INT_ST_MASK 0x00000100u
static inline uint32_t twai0_interrupt_get_idle_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }

#define TWAI0_INTERRUPT_ENABLE_OFFSET 0x10u
#define TWAI0_INTERRUPT_ENABLE_RESET 0x00000000u
#define TWAI0_INTERRUPT_ENABLE_EXT_RECEIVE_INT_ENA_SHIFT 0u
#define TWAI0_INTERRUPT_ENABLE_EXT_RECEIVE_INT_ENA_MASK 0x00000001u
static inline uint32_t twai0_interrupt_enable_get_ext_receive_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_ext_receive_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI0_INTERRUPT_ENABLE_EXT_TRANSMIT_INT_ENA_SHIFT 1u
#define TWAI0_INTERRUPT_ENABLE_EXT_TRANSMIT_INT_ENA_MASK 0x00000002u
static inline uint32_t twai0_interrupt_enable_get_ext_transmit_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_ext_transmit_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define TWAI0_INTERRUPT_ENABLE_EXT_ERR_WARNING_INT_ENA_SHIFT 2u
#define TWAI0_INTERRUPT_ENABLE_EXT_ERR_WARNING_INT_ENA_MASK 0x00000004u
static inline uint32_t twai0_interrupt_enable_get_ext_err_warning_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_ext_err_warning_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define TWAI0_INTERRUPT_ENABLE_EXT_DATA_OVERRUN_INT_ENA_SHIFT 3u
#define TWAI0_INTERRUPT_ENABLE_EXT_DATA_OVERRUN_INT_ENA_MASK 0x00000008u
static inline uint32_t twai0_interrupt_enable_get_ext_data_overrun_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_ext_data_overrun_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define TWAI0_INTERRUPT_ENABLE_ERR_PASSIVE_INT_ENA_SHIFT 5u
#define TWAI0_INTERRUPT_ENABLE_ERR_PASSIVE_INT_ENA_MASK 0x00000020u
static inline uint32_t twai0_interrupt_enable_get_err_passive_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_err_passive_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define TWAI0_INTERRUPT_ENABLE_ARBITRATION_LOST_INT_ENA_SHIFT 6u
#define TWAI0_INTERRUPT_ENABLE_ARBITRATION_LOST_INT_ENA_MASK 0x00000040u
static inline uint32_t twai0_interrupt_enable_get_arbitration_lost_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_arbitration_lost_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define TWAI0_INTERRUPT_ENABLE_BUS_ERR_INT_ENA_SHIFT 7u
#define TWAI0_INTERRUPT_ENABLE_BUS_ERR_INT_ENA_MASK 0x00000080u
static inline uint32_t twai0_interrupt_enable_get_bus_err_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t twai0_interrupt_enable_set_bus_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define TWAI0_INTERRUPT_ENABLE_IDLE_INT_ENA_SHIFT 8u
#define TWAI0_INTERRUPT_ENABLE_IDLE_INT_ENA_MASK 0x00000100u
static inline uint32_t twai0_interrupt_enable_get_idle_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }

#define TWAI0_BUS_TIMING_0_OFFSET 0x18u
#define TWAI0_BUS_TIMING_0_RESET 0x00000000u
#define TWAI0_BUS_TIMING_0_BAUD_PRESC_SHIFT 0u
#define TWAI0_BUS_TIMING_0_BAUD_PRESC_MASK 0x00003fffu
static inline uint32_t twai0_bus_timing_0_get_baud_presc(uint32_t reg) { return reg & 0x3fffu; }
static inline uint32_t twai0_bus_timing_0_set_baud_presc(uint32_t reg, uint32_t v) { return (reg & 0xffffc000u) | (v & 0x3fffu); }
#define TWAI0_BUS_TIMING_0_SYNC_JUMP_WIDTH_SHIFT 14u
#define TWAI0_BUS_TIMING_0_SYNC_JUMP_WIDTH_MASK 0x0000c000u
static inline uint32_t twai0_bus_timing_0_get_sync_jump_width(uint32_t reg) { return reg >> 14 & 0x3u; }
static inline uint32_t twai0_bus_timing_0_set_sync_jump_width(uint32_t reg, uint32_t v) { return (reg & 0xffff3fffu) | (v << 14 & 0xc000u); }

#define TWAI0_BUS_TIMING_1_OFFSET 0x1cu
#define TWAI0_BUS_TIMING_1_RESET 0x00000000u
#define TWAI0_BUS_TIMING_1_TIME_SEGMENT1_SHIFT 0u
#define TWAI0_BUS_TIMING_1_TIME_SEGMENT1_MASK 0x0000000fu
static inline uint32_t twai0_bus_timing_1_get_time_segment1(uint32_t reg) { return reg & 0xfu; }
static inline uint32_t twai0_bus_timing_1_set_time_segment1(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }
#define TWAI0_BUS_TIMING_1_TIME_SEGMENT2_SHIFT 4u
#define TWAI0_BUS_TIMING_1_TIME_SEGMENT2_MASK 0x00000070u
static inline uint32_t twai0_bus_timing_1_get_time_segment2(uint32_t reg) { return reg >> 4 & 0x7u; }
static inline uint32_t twai0_bus_timing_1_set_time_segment2(uint32_t reg, uint32_t v) { return (reg & 0xffffff8fu) | (v << 4 & 0x70u); }
#define TWAI0_BUS_TIMING_1_TIME_SAMPLING_SHIFT 7u
#define TWAI0_BUS_TIMING_1_TIME_SAMPLING_MASK 0x00000080u
static inline uint32_t twai0_bus_timing_1_get_time_sampling(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t twai0_bus_timing_1_set_time_sampling(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }

#define TWAI0_ARB_LOST_CAP_OFFSET 0x2cu
#define TWAI0_ARB_LOST_CAP_RESET 0x00000000u
#define TWAI0_ARB_LOST_CAP_ARBITRATION_LOST_CAPTURE_SHIFT 0u
#define TWAI0_ARB_LOST_CAP_ARBITRATION_LOST_CAPTURE_MASK 0x0000001fu
static inline uint32_t twai0_arb_lost_cap_get_arbitration_lost_capture(uint32_t reg) { return reg & 0x1fu; }

#define TWAI0_ERR_CODE_CAP_OFFSET 0x30u
#define TWAI0_ERR_CODE_CAP_RESET 0x00000000u
#define TWAI0_ERR_CODE_CAP_ERR_CAPTURE_CODE_SEGMENT_SHIFT 0u
#define TWAI0_ERR_CODE_CAP_ERR_CAPTURE_CODE_SEGMENT_MASK 0x0000001fu
static inline uint32_t twai0_err_code_cap_get_err_capture_code_segment(uint32_t reg) { return reg & 0x1fu; }
#define TWAI0_ERR_CODE_CAP_ERR_CAPTURE_CODE_DIRECTION_SHIFT 5u
#define TWAI0_ERR_CODE_CAP_ERR_CAPTURE_CODE_DIRECTION_MASK 0x00000020u
static inline uint32_t twai0_err_code_cap_get_err_capture_code_direction(uint32_t reg) { return reg >> 5 & 0x1u; }
#define TWAI0_ERR_CODE_CAP_ERR_CAPTURE_CODE_TYPE_SHIFT 6u
#define TWAI0_ERR_CODE_CAP_ERR_CAPTURE_CODE_TYPE_MASK 0x000000c0u
static inline uint32_t twai0_err_code_cap_get_err_capture_code_type(uint32_t reg) { return reg >> 6 & 0x3u; }

#define TWAI0_ERR_WARNING_LIMIT_OFFSET 0x34u
#define TWAI0_ERR_WARNING_LIMIT_RESET 0x00000060u
#define TWAI0_ERR_WARNING_LIMIT_ERR_WARNING_LIMIT_SHIFT 0u
#define TWAI0_ERR_WARNING_LIMIT_ERR_WARNING_LIMIT_MASK 0x000000ffu
static inline uint32_t twai0_err_warning_limit_get_err_warning_limit(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_err_warning_limit_set_err_warning_limit(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_RX_ERR_CNT_OFFSET 0x38u
#define TWAI0_RX_ERR_CNT_RESET 0x00000000u
#define TWAI0_RX_ERR_CNT_RX_ERR_CNT_SHIFT 0u
#define TWAI0_RX_ERR_CNT_RX_ERR_CNT_MASK 0x000000ffu
static inline uint32_t twai0_rx_err_cnt_get_rx_err_cnt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_rx_err_cnt_set_rx_err_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_TX_ERR_CNT_OFFSET 0x3cu
#define TWAI0_TX_ERR_CNT_RESET 0x00000000u
#define TWAI0_TX_ERR_CNT_TX_ERR_CNT_SHIFT 0u
#define TWAI0_TX_ERR_CNT_TX_ERR_CNT_MASK 0x000000ffu
static inline uint32_t twai0_tx_err_cnt_get_tx_err_cnt(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_tx_err_cnt_set_tx_err_cnt(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_0_OFFSET 0x40u
#define TWAI0_DATA_0_RESET 0x00000000u
#define TWAI0_DATA_0_DATA_0_SHIFT 0u
#define TWAI0_DATA_0_DATA_0_MASK 0x000000ffu
static inline uint32_t twai0_data_0_get_data_0(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_0_set_data_0(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_1_OFFSET 0x44u
#define TWAI0_DATA_1_RESET 0x00000000u
#define TWAI0_DATA_1_DATA_1_SHIFT 0u
#define TWAI0_DATA_1_DATA_1_MASK 0x000000ffu
static inline uint32_t twai0_data_1_get_data_1(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_1_set_data_1(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_2_OFFSET 0x48u
#define TWAI0_DATA_2_RESET 0x00000000u
#define TWAI0_DATA_2_DATA_2_SHIFT 0u
#define TWAI0_DATA_2_DATA_2_MASK 0x000000ffu
static inline uint32_t twai0_data_2_get_data_2(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_2_set_data_2(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_3_OFFSET 0x4cu
#define TWAI0_DATA_3_RESET 0x00000000u
#define TWAI0_DATA_3_DATA_3_SHIFT 0u
#define TWAI0_DATA_3_DATA_3_MASK 0x000000ffu
static inline uint32_t twai0_data_3_get_data_3(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_3_set_data_3(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_4_OFFSET 0x50u
#define TWAI0_DATA_4_RESET 0x00000000u
#define TWAI0_DATA_4_DATA_4_SHIFT 0u
#define TWAI0_DATA_4_DATA_4_MASK 0x000000ffu
static inline uint32_t twai0_data_4_get_data_4(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_4_set_data_4(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_5_OFFSET 0x54u
#define TWAI0_DATA_5_RESET 0x00000000u
#define TWAI0_DATA_5_DATA_5_SHIFT 0u
#define TWAI0_DATA_5_DATA_5_MASK 0x000000ffu
static inline uint32_t twai0_data_5_get_data_5(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_5_set_data_5(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_6_OFFSET 0x58u
#define TWAI0_DATA_6_RESET 0x00000000u
#define TWAI0_DATA_6_DATA_6_SHIFT 0u
#define TWAI0_DATA_6_DATA_6_MASK 0x000000ffu
static inline uint32_t twai0_data_6_get_data_6(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_6_set_data_6(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_7_OFFSET 0x5cu
#define TWAI0_DATA_7_RESET 0x00000000u
#define TWAI0_DATA_7_DATA_7_SHIFT 0u
#define TWAI0_DATA_7_DATA_7_MASK 0x000000ffu
static inline uint32_t twai0_data_7_get_data_7(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_7_set_data_7(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_8_OFFSET 0x60u
#define TWAI0_DATA_8_RESET 0x00000000u
#define TWAI0_DATA_8_DATA_8_SHIFT 0u
#define TWAI0_DATA_8_DATA_8_MASK 0x000000ffu
static inline uint32_t twai0_data_8_get_data_8(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_8_set_data_8(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_9_OFFSET 0x64u
#define TWAI0_DATA_9_RESET 0x00000000u
#define TWAI0_DATA_9_DATA_9_SHIFT 0u
#define TWAI0_DATA_9_DATA_9_MASK 0x000000ffu
static inline uint32_t twai0_data_9_get_data_9(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_9_set_data_9(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_10_OFFSET 0x68u
#define TWAI0_DATA_10_RESET 0x00000000u
#define TWAI0_DATA_10_DATA_10_SHIFT 0u
#define TWAI0_DATA_10_DATA_10_MASK 0x000000ffu
static inline uint32_t twai0_data_10_get_data_10(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_10_set_data_10(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_11_OFFSET 0x6cu
#define TWAI0_DATA_11_RESET 0x00000000u
#define TWAI0_DATA_11_DATA_11_SHIFT 0u
#define TWAI0_DATA_11_DATA_11_MASK 0x000000ffu
static inline uint32_t twai0_data_11_get_data_11(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_11_set_data_11(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_DATA_12_OFFSET 0x70u
#define TWAI0_DATA_12_RESET 0x00000000u
#define TWAI0_DATA_12_DATA_12_SHIFT 0u
#define TWAI0_DATA_12_DATA_12_MASK 0x000000ffu
static inline uint32_t twai0_data_12_get_data_12(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_data_12_set_data_12(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define TWAI0_RX_MESSAGE_COUNTER_OFFSET 0x74u
#define TWAI0_RX_MESSAGE_COUNTER_RESET 0x00000000u
#define TWAI0_RX_MESSAGE_COUNTER_RX_MESSAGE_COUNTER_SHIFT 0u
#define TWAI0_RX_MESSAGE_COUNTER_RX_MESSAGE_COUNTER_MASK 0x0000007fu
static inline uint32_t twai0_rx_message_counter_get_rx_message_counter(uint32_t reg) { return reg & 0x7fu; }

#define TWAI0_CLOCK_DIVIDER_OFFSET 0x7cu
#define TWAI0_CLOCK_DIVIDER_RESET 0x00000000u
#define TWAI0_CLOCK_DIVIDER_CD_SHIFT 0u
#define TWAI0_CLOCK_DIVIDER_CD_MASK 0x000000ffu
static inline uint32_t twai0_clock_divider_get_cd(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t twai0_clock_divider_set_cd(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define TWAI0_CLOCK_DIVIDER_CLOCK_OFF_SHIFT 8u
#define TWAI0_CLOCK_DIVIDER_CLOCK_OFF_MASK 0x00000100u
static inline uint32_t twai0_clock_divider_get_clock_off(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t twai0_clock_divider_set_clock_off(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }

#define TWAI0_SW_STANDBY_CFG_OFFSET 0x80u
#define TWAI0_SW_STANDBY_CFG_RESET 0x00000002u
#define TWAI0_SW_STANDBY_CFG_SW_STANDBY_EN_SHIFT 0u
#define TWAI0_SW_STANDBY_CFG_SW_STANDBY_EN_MASK 0x00000001u
static inline uint32_t twai0_sw_standby_cfg_get_sw_standby_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai0_sw_standby_cfg_set_sw_standby_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI0_SW_STANDBY_CFG_SW_STANDBY_CLR_SHIFT 1u
#define TWAI0_SW_STANDBY_CFG_SW_STANDBY_CLR_MASK 0x00000002u
static inline uint32_t twai0_sw_standby_cfg_get_sw_standby_clr(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t twai0_sw_standby_cfg_set_sw_standby_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define TWAI0_HW_CFG_OFFSET 0x84u
#define TWAI0_HW_CFG_RESET 0x00000000u
#define TWAI0_HW_CFG_HW_STANDBY_EN_SHIFT 0u
#define TWAI0_HW_CFG_HW_STANDBY_EN_MASK 0x00000001u
static inline uint32_t twai0_hw_cfg_get_hw_standby_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai0_hw_cfg_set_hw_standby_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define TWAI0_HW_STANDBY_CNT_OFFSET 0x88u
#define TWAI0_HW_STANDBY_CNT_RESET 0x00000001u
#define TWAI0_HW_STANDBY_CNT_STANDBY_WAIT_CNT_SHIFT 0u
#define TWAI0_HW_STANDBY_CNT_STANDBY_WAIT_CNT_MASK 0xffffffffu

#define TWAI0_IDLE_INTR_CNT_OFFSET 0x8cu
#define TWAI0_IDLE_INTR_CNT_RESET 0x00000001u
#define TWAI0_IDLE_INTR_CNT_IDLE_INTR_CNT_SHIFT 0u
#define TWAI0_IDLE_INTR_CNT_IDLE_INTR_CNT_MASK 0xffffffffu

#define TWAI0_ECO_CFG_OFFSET 0x90u
#define TWAI0_ECO_CFG_RESET 0x00000002u
#define TWAI0_ECO_CFG_RDN_ENA_SHIFT 0u
#define TWAI0_ECO_CFG_RDN_ENA_MASK 0x00000001u
static inline uint32_t twai0_eco_cfg_get_rdn_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t twai0_eco_cfg_set_rdn_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define TWAI0_ECO_CFG_RDN_RESULT_SHIFT 1u
#define TWAI0_ECO_CFG_RDN_RESULT_MASK 0x00000002u
static inline uint32_t twai0_eco_cfg_get_rdn_result(uint32_t reg) { return reg >> 1 & 0x1u; }

// clang-format on

#endif
