/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_USB_DEVICE_H
#define CREMA_REGS_ESP32C6_USB_DEVICE_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct usb_device_regs {
    volatile uint32_t ep1; /* 0x0 */
    volatile uint32_t ep1_conf; /* 0x4 */
    volatile uint32_t int_raw; /* 0x8 */
    const volatile uint32_t int_st; /* 0xc */
    volatile uint32_t int_ena; /* 0x10 */
    volatile uint32_t int_clr; /* 0x14, write-only */
    volatile uint32_t conf0; /* 0x18 */
    volatile uint32_t test; /* 0x1c */
    volatile uint32_t jfifo_st; /* 0x20 */
    const volatile uint32_t fram_num; /* 0x24 */
    const volatile uint32_t in_ep0_st; /* 0x28 */
    const volatile uint32_t in_ep1_st; /* 0x2c */
    const volatile uint32_t in_ep2_st; /* 0x30 */
    const volatile uint32_t in_ep3_st; /* 0x34 */
    const volatile uint32_t out_ep0_st; /* 0x38 */
    const volatile uint32_t out_ep1_st; /* 0x3c */
    const volatile uint32_t out_ep2_st; /* 0x40 */
    volatile uint32_t misc_conf; /* 0x44 */
    volatile uint32_t mem_conf; /* 0x48 */
    volatile uint32_t chip_rst; /* 0x4c */
    const volatile uint32_t set_line_code_w0; /* 0x50 */
    const volatile uint32_t set_line_code_w1; /* 0x54 */
    volatile uint32_t get_line_code_w0; /* 0x58 */
    volatile uint32_t get_line_code_w1; /* 0x5c */
    volatile uint32_t config_update; /* 0x60, write-only */
    volatile uint32_t ser_afifo_config; /* 0x64 */
    const volatile uint32_t bus_reset_st; /* 0x68 */
    uint32_t reserved_6c[5];
    volatile uint32_t date; /* 0x80 */
};
_Static_assert(offsetof(struct usb_device_regs, ep1) == 0x0, "");
_Static_assert(offsetof(struct usb_device_regs, ep1_conf) == 0x4, "");
_Static_assert(offsetof(struct usb_device_regs, int_raw) == 0x8, "");
_Static_assert(offsetof(struct usb_device_regs, int_st) == 0xc, "");
_Static_assert(offsetof(struct usb_device_regs, int_ena) == 0x10, "");
_Static_assert(offsetof(struct usb_device_regs, int_clr) == 0x14, "");
_Static_assert(offsetof(struct usb_device_regs, conf0) == 0x18, "");
_Static_assert(offsetof(struct usb_device_regs, test) == 0x1c, "");
_Static_assert(offsetof(struct usb_device_regs, jfifo_st) == 0x20, "");
_Static_assert(offsetof(struct usb_device_regs, fram_num) == 0x24, "");
_Static_assert(offsetof(struct usb_device_regs, in_ep0_st) == 0x28, "");
_Static_assert(offsetof(struct usb_device_regs, in_ep1_st) == 0x2c, "");
_Static_assert(offsetof(struct usb_device_regs, in_ep2_st) == 0x30, "");
_Static_assert(offsetof(struct usb_device_regs, in_ep3_st) == 0x34, "");
_Static_assert(offsetof(struct usb_device_regs, out_ep0_st) == 0x38, "");
_Static_assert(offsetof(struct usb_device_regs, out_ep1_st) == 0x3c, "");
_Static_assert(offsetof(struct usb_device_regs, out_ep2_st) == 0x40, "");
_Static_assert(offsetof(struct usb_device_regs, misc_conf) == 0x44, "");
_Static_assert(offsetof(struct usb_device_regs, mem_conf) == 0x48, "");
_Static_assert(offsetof(struct usb_device_regs, chip_rst) == 0x4c, "");
_Static_assert(offsetof(struct usb_device_regs, set_line_code_w0) == 0x50, "");
_Static_assert(offsetof(struct usb_device_regs, set_line_code_w1) == 0x54, "");
_Static_assert(offsetof(struct usb_device_regs, get_line_code_w0) == 0x58, "");
_Static_assert(offsetof(struct usb_device_regs, get_line_code_w1) == 0x5c, "");
_Static_assert(offsetof(struct usb_device_regs, config_update) == 0x60, "");
_Static_assert(offsetof(struct usb_device_regs, ser_afifo_config) == 0x64, "");
_Static_assert(offsetof(struct usb_device_regs, bus_reset_st) == 0x68, "");
_Static_assert(offsetof(struct usb_device_regs, date) == 0x80, "");
_Static_assert(sizeof(struct usb_device_regs) == 0x84, "");

#define USB_DEVICE_BASE 0x6000f000u
#define USB_DEVICE ((struct usb_device_regs *)(uintptr_t)USB_DEVICE_BASE)

#define USB_DEVICE_EP1_OFFSET 0x0u
#define USB_DEVICE_EP1_RESET 0x00000000u
#define USB_DEVICE_EP1_RDWR_BYTE_SHIFT 0u
#define USB_DEVICE_EP1_RDWR_BYTE_MASK 0x000000ffu
static inline uint32_t usb_device_ep1_get_rdwr_byte(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t usb_device_ep1_set_rdwr_byte(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }

#define USB_DEVICE_EP1_CONF_OFFSET 0x4u
#define USB_DEVICE_EP1_CONF_RESET 0x00000002u
#define USB_DEVICE_EP1_CONF_WR_DONE_SHIFT 0u
#define USB_DEVICE_EP1_CONF_WR_DONE_MASK 0x00000001u
static inline uint32_t usb_device_ep1_conf_set_wr_done(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_SHIFT 1u
#define USB_DEVICE_EP1_CONF_SERIAL_IN_EP_DATA_FREE_MASK 0x00000002u
static inline uint32_t usb_device_ep1_conf_get_serial_in_ep_data_free(uint32_t reg) { return reg >> 1 & 0x1u; }
#define USB_DEVICE_EP1_CONF_SERIAL_OUT_EP_DATA_AVAIL_SHIFT 2u
#define USB_DEVICE_EP1_CONF_SERIAL_OUT_EP_DATA_AVAIL_MASK 0x00000004u
static inline uint32_t usb_device_ep1_conf_get_serial_out_ep_data_avail(uint32_t reg) { return reg >> 2 & 0x1u; }

#define USB_DEVICE_INT_RAW_OFFSET 0x8u
#define USB_DEVICE_INT_RAW_RESET 0x00000008u
#define USB_DEVICE_INT_RAW_JTAG_IN_FLUSH_INT_RAW_SHIFT 0u
#define USB_DEVICE_INT_RAW_JTAG_IN_FLUSH_INT_RAW_MASK 0x00000001u
static inline uint32_t usb_device_int_raw_get_jtag_in_flush_int_raw(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_int_raw_set_jtag_in_flush_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_INT_RAW_SOF_INT_RAW_SHIFT 1u
#define USB_DEVICE_INT_RAW_SOF_INT_RAW_MASK 0x00000002u
static inline uint32_t usb_device_int_raw_get_sof_int_raw(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_sof_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_INT_RAW_SERIAL_OUT_RECV_PKT_INT_RAW_SHIFT 2u
#define USB_DEVICE_INT_RAW_SERIAL_OUT_RECV_PKT_INT_RAW_MASK 0x00000004u
static inline uint32_t usb_device_int_raw_get_serial_out_recv_pkt_int_raw(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_serial_out_recv_pkt_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_INT_RAW_SERIAL_IN_EMPTY_INT_RAW_SHIFT 3u
#define USB_DEVICE_INT_RAW_SERIAL_IN_EMPTY_INT_RAW_MASK 0x00000008u
static inline uint32_t usb_device_int_raw_get_serial_in_empty_int_raw(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_serial_in_empty_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define USB_DEVICE_INT_RAW_PID_ERR_INT_RAW_SHIFT 4u
#define USB_DEVICE_INT_RAW_PID_ERR_INT_RAW_MASK 0x00000010u
static inline uint32_t usb_device_int_raw_get_pid_err_int_raw(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_pid_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define USB_DEVICE_INT_RAW_CRC5_ERR_INT_RAW_SHIFT 5u
#define USB_DEVICE_INT_RAW_CRC5_ERR_INT_RAW_MASK 0x00000020u
static inline uint32_t usb_device_int_raw_get_crc5_err_int_raw(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_crc5_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define USB_DEVICE_INT_RAW_CRC16_ERR_INT_RAW_SHIFT 6u
#define USB_DEVICE_INT_RAW_CRC16_ERR_INT_RAW_MASK 0x00000040u
static inline uint32_t usb_device_int_raw_get_crc16_err_int_raw(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_crc16_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define USB_DEVICE_INT_RAW_STUFF_ERR_INT_RAW_SHIFT 7u
#define USB_DEVICE_INT_RAW_STUFF_ERR_INT_RAW_MASK 0x00000080u
static inline uint32_t usb_device_int_raw_get_stuff_err_int_raw(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_stuff_err_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define USB_DEVICE_INT_RAW_IN_TOKEN_REC_IN_EP1_INT_RAW_SHIFT 8u
#define USB_DEVICE_INT_RAW_IN_TOKEN_REC_IN_EP1_INT_RAW_MASK 0x00000100u
static inline uint32_t usb_device_int_raw_get_in_token_rec_in_ep1_int_raw(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_in_token_rec_in_ep1_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define USB_DEVICE_INT_RAW_USB_BUS_RESET_INT_RAW_SHIFT 9u
#define USB_DEVICE_INT_RAW_USB_BUS_RESET_INT_RAW_MASK 0x00000200u
static inline uint32_t usb_device_int_raw_get_usb_bus_reset_int_raw(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_usb_bus_reset_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define USB_DEVICE_INT_RAW_OUT_EP1_ZERO_PAYLOAD_INT_RAW_SHIFT 10u
#define USB_DEVICE_INT_RAW_OUT_EP1_ZERO_PAYLOAD_INT_RAW_MASK 0x00000400u
static inline uint32_t usb_device_int_raw_get_out_ep1_zero_payload_int_raw(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_out_ep1_zero_payload_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define USB_DEVICE_INT_RAW_OUT_EP2_ZERO_PAYLOAD_INT_RAW_SHIFT 11u
#define USB_DEVICE_INT_RAW_OUT_EP2_ZERO_PAYLOAD_INT_RAW_MASK 0x00000800u
static inline uint32_t usb_device_int_raw_get_out_ep2_zero_payload_int_raw(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_out_ep2_zero_payload_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define USB_DEVICE_INT_RAW_RTS_CHG_INT_RAW_SHIFT 12u
#define USB_DEVICE_INT_RAW_RTS_CHG_INT_RAW_MASK 0x00001000u
static inline uint32_t usb_device_int_raw_get_rts_chg_int_raw(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_rts_chg_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define USB_DEVICE_INT_RAW_DTR_CHG_INT_RAW_SHIFT 13u
#define USB_DEVICE_INT_RAW_DTR_CHG_INT_RAW_MASK 0x00002000u
static inline uint32_t usb_device_int_raw_get_dtr_chg_int_raw(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_dtr_chg_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define USB_DEVICE_INT_RAW_GET_LINE_CODE_INT_RAW_SHIFT 14u
#define USB_DEVICE_INT_RAW_GET_LINE_CODE_INT_RAW_MASK 0x00004000u
static inline uint32_t usb_device_int_raw_get_get_line_code_int_raw(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_get_line_code_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define USB_DEVICE_INT_RAW_SET_LINE_CODE_INT_RAW_SHIFT 15u
#define USB_DEVICE_INT_RAW_SET_LINE_CODE_INT_RAW_MASK 0x00008000u
static inline uint32_t usb_device_int_raw_get_set_line_code_int_raw(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t usb_device_int_raw_set_set_line_code_int_raw(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define USB_DEVICE_INT_ST_OFFSET 0xcu
#define USB_DEVICE_INT_ST_RESET 0x00000000u
#define USB_DEVICE_INT_ST_JTAG_IN_FLUSH_INT_ST_SHIFT 0u
#define USB_DEVICE_INT_ST_JTAG_IN_FLUSH_INT_ST_MASK 0x00000001u
static inline uint32_t usb_device_int_st_get_jtag_in_flush_int_st(uint32_t reg) { return reg & 0x1u; }
#define USB_DEVICE_INT_ST_SOF_INT_ST_SHIFT 1u
#define USB_DEVICE_INT_ST_SOF_INT_ST_MASK 0x00000002u
static inline uint32_t usb_device_int_st_get_sof_int_st(uint32_t reg) { return reg >> 1 & 0x1u; }
#define USB_DEVICE_INT_ST_SERIAL_OUT_RECV_PKT_INT_ST_SHIFT 2u
#define USB_DEVICE_INT_ST_SERIAL_OUT_RECV_PKT_INT_ST_MASK 0x00000004u
static inline uint32_t usb_device_int_st_get_serial_out_recv_pkt_int_st(uint32_t reg) { return reg >> 2 & 0x1u; }
#define USB_DEVICE_INT_ST_SERIAL_IN_EMPTY_INT_ST_SHIFT 3u
#define USB_DEVICE_INT_ST_SERIAL_IN_EMPTY_INT_ST_MASK 0x00000008u
static inline uint32_t usb_device_int_st_get_serial_in_empty_int_st(uint32_t reg) { return reg >> 3 & 0x1u; }
#define USB_DEVICE_INT_ST_PID_ERR_INT_ST_SHIFT 4u
#define USB_DEVICE_INT_ST_PID_ERR_INT_ST_MASK 0x00000010u
static inline uint32_t usb_device_int_st_get_pid_err_int_st(uint32_t reg) { return reg >> 4 & 0x1u; }
#define USB_DEVICE_INT_ST_CRC5_ERR_INT_ST_SHIFT 5u
#define USB_DEVICE_INT_ST_CRC5_ERR_INT_ST_MASK 0x00000020u
static inline uint32_t usb_device_int_st_get_crc5_err_int_st(uint32_t reg) { return reg >> 5 & 0x1u; }
#define USB_DEVICE_INT_ST_CRC16_ERR_INT_ST_SHIFT 6u
#define USB_DEVICE_INT_ST_CRC16_ERR_INT_ST_MASK 0x00000040u
static inline uint32_t usb_device_int_st_get_crc16_err_int_st(uint32_t reg) { return reg >> 6 & 0x1u; }
#define USB_DEVICE_INT_ST_STUFF_ERR_INT_ST_SHIFT 7u
#define USB_DEVICE_INT_ST_STUFF_ERR_INT_ST_MASK 0x00000080u
static inline uint32_t usb_device_int_st_get_stuff_err_int_st(uint32_t reg) { return reg >> 7 & 0x1u; }
#define USB_DEVICE_INT_ST_IN_TOKEN_REC_IN_EP1_INT_ST_SHIFT 8u
#define USB_DEVICE_INT_ST_IN_TOKEN_REC_IN_EP1_INT_ST_MASK 0x00000100u
static inline uint32_t usb_device_int_st_get_in_token_rec_in_ep1_int_st(uint32_t reg) { return reg >> 8 & 0x1u; }
#define USB_DEVICE_INT_ST_USB_BUS_RESET_INT_ST_SHIFT 9u
#define USB_DEVICE_INT_ST_USB_BUS_RESET_INT_ST_MASK 0x00000200u
static inline uint32_t usb_device_int_st_get_usb_bus_reset_int_st(uint32_t reg) { return reg >> 9 & 0x1u; }
#define USB_DEVICE_INT_ST_OUT_EP1_ZERO_PAYLOAD_INT_ST_SHIFT 10u
#define USB_DEVICE_INT_ST_OUT_EP1_ZERO_PAYLOAD_INT_ST_MASK 0x00000400u
static inline uint32_t usb_device_int_st_get_out_ep1_zero_payload_int_st(uint32_t reg) { return reg >> 10 & 0x1u; }
#define USB_DEVICE_INT_ST_OUT_EP2_ZERO_PAYLOAD_INT_ST_SHIFT 11u
#define USB_DEVICE_INT_ST_OUT_EP2_ZERO_PAYLOAD_INT_ST_MASK 0x00000800u
static inline uint32_t usb_device_int_st_get_out_ep2_zero_payload_int_st(uint32_t reg) { return reg >> 11 & 0x1u; }
#define USB_DEVICE_INT_ST_RTS_CHG_INT_ST_SHIFT 12u
#define USB_DEVICE_INT_ST_RTS_CHG_INT_ST_MASK 0x00001000u
static inline uint32_t usb_device_int_st_get_rts_chg_int_st(uint32_t reg) { return reg >> 12 & 0x1u; }
#define USB_DEVICE_INT_ST_DTR_CHG_INT_ST_SHIFT 13u
#define USB_DEVICE_INT_ST_DTR_CHG_INT_ST_MASK 0x00002000u
static inline uint32_t usb_device_int_st_get_dtr_chg_int_st(uint32_t reg) { return reg >> 13 & 0x1u; }
#define USB_DEVICE_INT_ST_GET_LINE_CODE_INT_ST_SHIFT 14u
#define USB_DEVICE_INT_ST_GET_LINE_CODE_INT_ST_MASK 0x00004000u
static inline uint32_t usb_device_int_st_get_get_line_code_int_st(uint32_t reg) { return reg >> 14 & 0x1u; }
#define USB_DEVICE_INT_ST_SET_LINE_CODE_INT_ST_SHIFT 15u
#define USB_DEVICE_INT_ST_SET_LINE_CODE_INT_ST_MASK 0x00008000u
static inline uint32_t usb_device_int_st_get_set_line_code_int_st(uint32_t reg) { return reg >> 15 & 0x1u; }

#define USB_DEVICE_INT_ENA_OFFSET 0x10u
#define USB_DEVICE_INT_ENA_RESET 0x00000000u
#define USB_DEVICE_INT_ENA_JTAG_IN_FLUSH_INT_ENA_SHIFT 0u
#define USB_DEVICE_INT_ENA_JTAG_IN_FLUSH_INT_ENA_MASK 0x00000001u
static inline uint32_t usb_device_int_ena_get_jtag_in_flush_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_int_ena_set_jtag_in_flush_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_INT_ENA_SOF_INT_ENA_SHIFT 1u
#define USB_DEVICE_INT_ENA_SOF_INT_ENA_MASK 0x00000002u
static inline uint32_t usb_device_int_ena_get_sof_int_ena(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_sof_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_INT_ENA_SERIAL_OUT_RECV_PKT_INT_ENA_SHIFT 2u
#define USB_DEVICE_INT_ENA_SERIAL_OUT_RECV_PKT_INT_ENA_MASK 0x00000004u
static inline uint32_t usb_device_int_ena_get_serial_out_recv_pkt_int_ena(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_serial_out_recv_pkt_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_INT_ENA_SERIAL_IN_EMPTY_INT_ENA_SHIFT 3u
#define USB_DEVICE_INT_ENA_SERIAL_IN_EMPTY_INT_ENA_MASK 0x00000008u
static inline uint32_t usb_device_int_ena_get_serial_in_empty_int_ena(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_serial_in_empty_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define USB_DEVICE_INT_ENA_PID_ERR_INT_ENA_SHIFT 4u
#define USB_DEVICE_INT_ENA_PID_ERR_INT_ENA_MASK 0x00000010u
static inline uint32_t usb_device_int_ena_get_pid_err_int_ena(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_pid_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define USB_DEVICE_INT_ENA_CRC5_ERR_INT_ENA_SHIFT 5u
#define USB_DEVICE_INT_ENA_CRC5_ERR_INT_ENA_MASK 0x00000020u
static inline uint32_t usb_device_int_ena_get_crc5_err_int_ena(uint32_t reg) { return reg >> 5 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_crc5_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define USB_DEVICE_INT_ENA_CRC16_ERR_INT_ENA_SHIFT 6u
#define USB_DEVICE_INT_ENA_CRC16_ERR_INT_ENA_MASK 0x00000040u
static inline uint32_t usb_device_int_ena_get_crc16_err_int_ena(uint32_t reg) { return reg >> 6 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_crc16_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define USB_DEVICE_INT_ENA_STUFF_ERR_INT_ENA_SHIFT 7u
#define USB_DEVICE_INT_ENA_STUFF_ERR_INT_ENA_MASK 0x00000080u
static inline uint32_t usb_device_int_ena_get_stuff_err_int_ena(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_stuff_err_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define USB_DEVICE_INT_ENA_IN_TOKEN_REC_IN_EP1_INT_ENA_SHIFT 8u
#define USB_DEVICE_INT_ENA_IN_TOKEN_REC_IN_EP1_INT_ENA_MASK 0x00000100u
static inline uint32_t usb_device_int_ena_get_in_token_rec_in_ep1_int_ena(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_in_token_rec_in_ep1_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define USB_DEVICE_INT_ENA_USB_BUS_RESET_INT_ENA_SHIFT 9u
#define USB_DEVICE_INT_ENA_USB_BUS_RESET_INT_ENA_MASK 0x00000200u
static inline uint32_t usb_device_int_ena_get_usb_bus_reset_int_ena(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_usb_bus_reset_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define USB_DEVICE_INT_ENA_OUT_EP1_ZERO_PAYLOAD_INT_ENA_SHIFT 10u
#define USB_DEVICE_INT_ENA_OUT_EP1_ZERO_PAYLOAD_INT_ENA_MASK 0x00000400u
static inline uint32_t usb_device_int_ena_get_out_ep1_zero_payload_int_ena(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_out_ep1_zero_payload_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define USB_DEVICE_INT_ENA_OUT_EP2_ZERO_PAYLOAD_INT_ENA_SHIFT 11u
#define USB_DEVICE_INT_ENA_OUT_EP2_ZERO_PAYLOAD_INT_ENA_MASK 0x00000800u
static inline uint32_t usb_device_int_ena_get_out_ep2_zero_payload_int_ena(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_out_ep2_zero_payload_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define USB_DEVICE_INT_ENA_RTS_CHG_INT_ENA_SHIFT 12u
#define USB_DEVICE_INT_ENA_RTS_CHG_INT_ENA_MASK 0x00001000u
static inline uint32_t usb_device_int_ena_get_rts_chg_int_ena(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_rts_chg_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define USB_DEVICE_INT_ENA_DTR_CHG_INT_ENA_SHIFT 13u
#define USB_DEVICE_INT_ENA_DTR_CHG_INT_ENA_MASK 0x00002000u
static inline uint32_t usb_device_int_ena_get_dtr_chg_int_ena(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_dtr_chg_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define USB_DEVICE_INT_ENA_GET_LINE_CODE_INT_ENA_SHIFT 14u
#define USB_DEVICE_INT_ENA_GET_LINE_CODE_INT_ENA_MASK 0x00004000u
static inline uint32_t usb_device_int_ena_get_get_line_code_int_ena(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_get_line_code_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define USB_DEVICE_INT_ENA_SET_LINE_CODE_INT_ENA_SHIFT 15u
#define USB_DEVICE_INT_ENA_SET_LINE_CODE_INT_ENA_MASK 0x00008000u
static inline uint32_t usb_device_int_ena_get_set_line_code_int_ena(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t usb_device_int_ena_set_set_line_code_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define USB_DEVICE_INT_CLR_OFFSET 0x14u
#define USB_DEVICE_INT_CLR_RESET 0x00000000u
#define USB_DEVICE_INT_CLR_JTAG_IN_FLUSH_INT_CLR_SHIFT 0u
#define USB_DEVICE_INT_CLR_JTAG_IN_FLUSH_INT_CLR_MASK 0x00000001u
static inline uint32_t usb_device_int_clr_set_jtag_in_flush_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_INT_CLR_SOF_INT_CLR_SHIFT 1u
#define USB_DEVICE_INT_CLR_SOF_INT_CLR_MASK 0x00000002u
static inline uint32_t usb_device_int_clr_set_sof_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_INT_CLR_SERIAL_OUT_RECV_PKT_INT_CLR_SHIFT 2u
#define USB_DEVICE_INT_CLR_SERIAL_OUT_RECV_PKT_INT_CLR_MASK 0x00000004u
static inline uint32_t usb_device_int_clr_set_serial_out_recv_pkt_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_INT_CLR_SERIAL_IN_EMPTY_INT_CLR_SHIFT 3u
#define USB_DEVICE_INT_CLR_SERIAL_IN_EMPTY_INT_CLR_MASK 0x00000008u
static inline uint32_t usb_device_int_clr_set_serial_in_empty_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define USB_DEVICE_INT_CLR_PID_ERR_INT_CLR_SHIFT 4u
#define USB_DEVICE_INT_CLR_PID_ERR_INT_CLR_MASK 0x00000010u
static inline uint32_t usb_device_int_clr_set_pid_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define USB_DEVICE_INT_CLR_CRC5_ERR_INT_CLR_SHIFT 5u
#define USB_DEVICE_INT_CLR_CRC5_ERR_INT_CLR_MASK 0x00000020u
static inline uint32_t usb_device_int_clr_set_crc5_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffdfu) | (v << 5 & 0x20u); }
#define USB_DEVICE_INT_CLR_CRC16_ERR_INT_CLR_SHIFT 6u
#define USB_DEVICE_INT_CLR_CRC16_ERR_INT_CLR_MASK 0x00000040u
static inline uint32_t usb_device_int_clr_set_crc16_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffffbfu) | (v << 6 & 0x40u); }
#define USB_DEVICE_INT_CLR_STUFF_ERR_INT_CLR_SHIFT 7u
#define USB_DEVICE_INT_CLR_STUFF_ERR_INT_CLR_MASK 0x00000080u
static inline uint32_t usb_device_int_clr_set_stuff_err_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define USB_DEVICE_INT_CLR_IN_TOKEN_REC_IN_EP1_INT_CLR_SHIFT 8u
#define USB_DEVICE_INT_CLR_IN_TOKEN_REC_IN_EP1_INT_CLR_MASK 0x00000100u
static inline uint32_t usb_device_int_clr_set_in_token_rec_in_ep1_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define USB_DEVICE_INT_CLR_USB_BUS_RESET_INT_CLR_SHIFT 9u
#define USB_DEVICE_INT_CLR_USB_BUS_RESET_INT_CLR_MASK 0x00000200u
static inline uint32_t usb_device_int_clr_set_usb_bus_reset_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define USB_DEVICE_INT_CLR_OUT_EP1_ZERO_PAYLOAD_INT_CLR_SHIFT 10u
#define USB_DEVICE_INT_CLR_OUT_EP1_ZERO_PAYLOAD_INT_CLR_MASK 0x00000400u
static inline uint32_t usb_device_int_clr_set_out_ep1_zero_payload_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define USB_DEVICE_INT_CLR_OUT_EP2_ZERO_PAYLOAD_INT_CLR_SHIFT 11u
#define USB_DEVICE_INT_CLR_OUT_EP2_ZERO_PAYLOAD_INT_CLR_MASK 0x00000800u
static inline uint32_t usb_device_int_clr_set_out_ep2_zero_payload_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define USB_DEVICE_INT_CLR_RTS_CHG_INT_CLR_SHIFT 12u
#define USB_DEVICE_INT_CLR_RTS_CHG_INT_CLR_MASK 0x00001000u
static inline uint32_t usb_device_int_clr_set_rts_chg_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define USB_DEVICE_INT_CLR_DTR_CHG_INT_CLR_SHIFT 13u
#define USB_DEVICE_INT_CLR_DTR_CHG_INT_CLR_MASK 0x00002000u
static inline uint32_t usb_device_int_clr_set_dtr_chg_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define USB_DEVICE_INT_CLR_GET_LINE_CODE_INT_CLR_SHIFT 14u
#define USB_DEVICE_INT_CLR_GET_LINE_CODE_INT_CLR_MASK 0x00004000u
static inline uint32_t usb_device_int_clr_set_get_line_code_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define USB_DEVICE_INT_CLR_SET_LINE_CODE_INT_CLR_SHIFT 15u
#define USB_DEVICE_INT_CLR_SET_LINE_CODE_INT_CLR_MASK 0x00008000u
static inline uint32_t usb_device_int_clr_set_set_line_code_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define USB_DEVICE_CONF0_OFFSET 0x18u
#define USB_DEVICE_CONF0_RESET 0x00004200u
#define USB_DEVICE_CONF0_PHY_SEL_SHIFT 0u
#define USB_DEVICE_CONF0_PHY_SEL_MASK 0x00000001u
static inline uint32_t usb_device_conf0_get_phy_sel(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_conf0_set_phy_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_CONF0_EXCHG_PINS_OVERRIDE_SHIFT 1u
#define USB_DEVICE_CONF0_EXCHG_PINS_OVERRIDE_MASK 0x00000002u
static inline uint32_t usb_device_conf0_get_exchg_pins_override(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_conf0_set_exchg_pins_override(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_CONF0_EXCHG_PINS_SHIFT 2u
#define USB_DEVICE_CONF0_EXCHG_PINS_MASK 0x00000004u
static inline uint32_t usb_device_conf0_get_exchg_pins(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_conf0_set_exchg_pins(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_CONF0_VREFH_SHIFT 3u
#define USB_DEVICE_CONF0_VREFH_MASK 0x00000018u
static inline uint32_t usb_device_conf0_get_vrefh(uint32_t reg) { return reg >> 3 & 0x3u; }
static inline uint32_t usb_device_conf0_set_vrefh(uint32_t reg, uint32_t v) { return (reg & 0xffffffe7u) | (v << 3 & 0x18u); }
#define USB_DEVICE_CONF0_VREFL_SHIFT 5u
#define USB_DEVICE_CONF0_VREFL_MASK 0x00000060u
static inline uint32_t usb_device_conf0_get_vrefl(uint32_t reg) { return reg >> 5 & 0x3u; }
static inline uint32_t usb_device_conf0_set_vrefl(uint32_t reg, uint32_t v) { return (reg & 0xffffff9fu) | (v << 5 & 0x60u); }
#define USB_DEVICE_CONF0_VREF_OVERRIDE_SHIFT 7u
#define USB_DEVICE_CONF0_VREF_OVERRIDE_MASK 0x00000080u
static inline uint32_t usb_device_conf0_get_vref_override(uint32_t reg) { return reg >> 7 & 0x1u; }
static inline uint32_t usb_device_conf0_set_vref_override(uint32_t reg, uint32_t v) { return (reg & 0xffffff7fu) | (v << 7 & 0x80u); }
#define USB_DEVICE_CONF0_PAD_PULL_OVERRIDE_SHIFT 8u
#define USB_DEVICE_CONF0_PAD_PULL_OVERRIDE_MASK 0x00000100u
static inline uint32_t usb_device_conf0_get_pad_pull_override(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t usb_device_conf0_set_pad_pull_override(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define USB_DEVICE_CONF0_DP_PULLUP_SHIFT 9u
#define USB_DEVICE_CONF0_DP_PULLUP_MASK 0x00000200u
static inline uint32_t usb_device_conf0_get_dp_pullup(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t usb_device_conf0_set_dp_pullup(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }
#define USB_DEVICE_CONF0_DP_PULLDOWN_SHIFT 10u
#define USB_DEVICE_CONF0_DP_PULLDOWN_MASK 0x00000400u
static inline uint32_t usb_device_conf0_get_dp_pulldown(uint32_t reg) { return reg >> 10 & 0x1u; }
static inline uint32_t usb_device_conf0_set_dp_pulldown(uint32_t reg, uint32_t v) { return (reg & 0xfffffbffu) | (v << 10 & 0x400u); }
#define USB_DEVICE_CONF0_DM_PULLUP_SHIFT 11u
#define USB_DEVICE_CONF0_DM_PULLUP_MASK 0x00000800u
static inline uint32_t usb_device_conf0_get_dm_pullup(uint32_t reg) { return reg >> 11 & 0x1u; }
static inline uint32_t usb_device_conf0_set_dm_pullup(uint32_t reg, uint32_t v) { return (reg & 0xfffff7ffu) | (v << 11 & 0x800u); }
#define USB_DEVICE_CONF0_DM_PULLDOWN_SHIFT 12u
#define USB_DEVICE_CONF0_DM_PULLDOWN_MASK 0x00001000u
static inline uint32_t usb_device_conf0_get_dm_pulldown(uint32_t reg) { return reg >> 12 & 0x1u; }
static inline uint32_t usb_device_conf0_set_dm_pulldown(uint32_t reg, uint32_t v) { return (reg & 0xffffefffu) | (v << 12 & 0x1000u); }
#define USB_DEVICE_CONF0_PULLUP_VALUE_SHIFT 13u
#define USB_DEVICE_CONF0_PULLUP_VALUE_MASK 0x00002000u
static inline uint32_t usb_device_conf0_get_pullup_value(uint32_t reg) { return reg >> 13 & 0x1u; }
static inline uint32_t usb_device_conf0_set_pullup_value(uint32_t reg, uint32_t v) { return (reg & 0xffffdfffu) | (v << 13 & 0x2000u); }
#define USB_DEVICE_CONF0_USB_PAD_ENABLE_SHIFT 14u
#define USB_DEVICE_CONF0_USB_PAD_ENABLE_MASK 0x00004000u
static inline uint32_t usb_device_conf0_get_usb_pad_enable(uint32_t reg) { return reg >> 14 & 0x1u; }
static inline uint32_t usb_device_conf0_set_usb_pad_enable(uint32_t reg, uint32_t v) { return (reg & 0xffffbfffu) | (v << 14 & 0x4000u); }
#define USB_DEVICE_CONF0_USB_JTAG_BRIDGE_EN_SHIFT 15u
#define USB_DEVICE_CONF0_USB_JTAG_BRIDGE_EN_MASK 0x00008000u
static inline uint32_t usb_device_conf0_get_usb_jtag_bridge_en(uint32_t reg) { return reg >> 15 & 0x1u; }
static inline uint32_t usb_device_conf0_set_usb_jtag_bridge_en(uint32_t reg, uint32_t v) { return (reg & 0xffff7fffu) | (v << 15 & 0x8000u); }

#define USB_DEVICE_TEST_OFFSET 0x1cu
#define USB_DEVICE_TEST_RESET 0x00000030u
#define USB_DEVICE_TEST_TEST_ENABLE_SHIFT 0u
#define USB_DEVICE_TEST_TEST_ENABLE_MASK 0x00000001u
static inline uint32_t usb_device_test_get_test_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_test_set_test_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_TEST_TEST_USB_OE_SHIFT 1u
#define USB_DEVICE_TEST_TEST_USB_OE_MASK 0x00000002u
static inline uint32_t usb_device_test_get_test_usb_oe(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_test_set_test_usb_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_TEST_TEST_TX_DP_SHIFT 2u
#define USB_DEVICE_TEST_TEST_TX_DP_MASK 0x00000004u
static inline uint32_t usb_device_test_get_test_tx_dp(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_test_set_test_tx_dp(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_TEST_TEST_TX_DM_SHIFT 3u
#define USB_DEVICE_TEST_TEST_TX_DM_MASK 0x00000008u
static inline uint32_t usb_device_test_get_test_tx_dm(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t usb_device_test_set_test_tx_dm(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define USB_DEVICE_TEST_TEST_RX_RCV_SHIFT 4u
#define USB_DEVICE_TEST_TEST_RX_RCV_MASK 0x00000010u
static inline uint32_t usb_device_test_get_test_rx_rcv(uint32_t reg) { return reg >> 4 & 0x1u; }
#define USB_DEVICE_TEST_TEST_RX_DP_SHIFT 5u
#define USB_DEVICE_TEST_TEST_RX_DP_MASK 0x00000020u
static inline uint32_t usb_device_test_get_test_rx_dp(uint32_t reg) { return reg >> 5 & 0x1u; }
#define USB_DEVICE_TEST_TEST_RX_DM_SHIFT 6u
#define USB_DEVICE_TEST_TEST_RX_DM_MASK 0x00000040u
static inline uint32_t usb_device_test_get_test_rx_dm(uint32_t reg) { return reg >> 6 & 0x1u; }

#define USB_DEVICE_JFIFO_ST_OFFSET 0x20u
#define USB_DEVICE_JFIFO_ST_RESET 0x00000044u
#define USB_DEVICE_JFIFO_ST_IN_FIFO_CNT_SHIFT 0u
#define USB_DEVICE_JFIFO_ST_IN_FIFO_CNT_MASK 0x00000003u
static inline uint32_t usb_device_jfifo_st_get_in_fifo_cnt(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_JFIFO_ST_IN_FIFO_EMPTY_SHIFT 2u
#define USB_DEVICE_JFIFO_ST_IN_FIFO_EMPTY_MASK 0x00000004u
static inline uint32_t usb_device_jfifo_st_get_in_fifo_empty(uint32_t reg) { return reg >> 2 & 0x1u; }
#define USB_DEVICE_JFIFO_ST_IN_FIFO_FULL_SHIFT 3u
#define USB_DEVICE_JFIFO_ST_IN_FIFO_FULL_MASK 0x00000008u
static inline uint32_t usb_device_jfifo_st_get_in_fifo_full(uint32_t reg) { return reg >> 3 & 0x1u; }
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_CNT_SHIFT 4u
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_CNT_MASK 0x00000030u
static inline uint32_t usb_device_jfifo_st_get_out_fifo_cnt(uint32_t reg) { return reg >> 4 & 0x3u; }
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_EMPTY_SHIFT 6u
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_EMPTY_MASK 0x00000040u
static inline uint32_t usb_device_jfifo_st_get_out_fifo_empty(uint32_t reg) { return reg >> 6 & 0x1u; }
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_FULL_SHIFT 7u
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_FULL_MASK 0x00000080u
static inline uint32_t usb_device_jfifo_st_get_out_fifo_full(uint32_t reg) { return reg >> 7 & 0x1u; }
#define USB_DEVICE_JFIFO_ST_IN_FIFO_RESET_SHIFT 8u
#define USB_DEVICE_JFIFO_ST_IN_FIFO_RESET_MASK 0x00000100u
static inline uint32_t usb_device_jfifo_st_get_in_fifo_reset(uint32_t reg) { return reg >> 8 & 0x1u; }
static inline uint32_t usb_device_jfifo_st_set_in_fifo_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffeffu) | (v << 8 & 0x100u); }
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_RESET_SHIFT 9u
#define USB_DEVICE_JFIFO_ST_OUT_FIFO_RESET_MASK 0x00000200u
static inline uint32_t usb_device_jfifo_st_get_out_fifo_reset(uint32_t reg) { return reg >> 9 & 0x1u; }
static inline uint32_t usb_device_jfifo_st_set_out_fifo_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffdffu) | (v << 9 & 0x200u); }

#define USB_DEVICE_FRAM_NUM_OFFSET 0x24u
#define USB_DEVICE_FRAM_NUM_RESET 0x00000000u
#define USB_DEVICE_FRAM_NUM_SOF_FRAME_INDEX_SHIFT 0u
#define USB_DEVICE_FRAM_NUM_SOF_FRAME_INDEX_MASK 0x000007ffu
static inline uint32_t usb_device_fram_num_get_sof_frame_index(uint32_t reg) { return reg & 0x7ffu; }

#define USB_DEVICE_IN_EP0_ST_OFFSET 0x28u
#define USB_DEVICE_IN_EP0_ST_RESET 0x00000001u
#define USB_DEVICE_IN_EP0_ST_IN_EP0_STATE_SHIFT 0u
#define USB_DEVICE_IN_EP0_ST_IN_EP0_STATE_MASK 0x00000003u
static inline uint32_t usb_device_in_ep0_st_get_in_ep0_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_IN_EP0_ST_IN_EP0_WR_ADDR_SHIFT 2u
#define USB_DEVICE_IN_EP0_ST_IN_EP0_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_in_ep0_st_get_in_ep0_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_IN_EP0_ST_IN_EP0_RD_ADDR_SHIFT 9u
#define USB_DEVICE_IN_EP0_ST_IN_EP0_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_in_ep0_st_get_in_ep0_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }

#define USB_DEVICE_IN_EP1_ST_OFFSET 0x2cu
#define USB_DEVICE_IN_EP1_ST_RESET 0x00000001u
#define USB_DEVICE_IN_EP1_ST_IN_EP1_STATE_SHIFT 0u
#define USB_DEVICE_IN_EP1_ST_IN_EP1_STATE_MASK 0x00000003u
static inline uint32_t usb_device_in_ep1_st_get_in_ep1_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_IN_EP1_ST_IN_EP1_WR_ADDR_SHIFT 2u
#define USB_DEVICE_IN_EP1_ST_IN_EP1_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_in_ep1_st_get_in_ep1_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_IN_EP1_ST_IN_EP1_RD_ADDR_SHIFT 9u
#define USB_DEVICE_IN_EP1_ST_IN_EP1_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_in_ep1_st_get_in_ep1_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }

#define USB_DEVICE_IN_EP2_ST_OFFSET 0x30u
#define USB_DEVICE_IN_EP2_ST_RESET 0x00000001u
#define USB_DEVICE_IN_EP2_ST_IN_EP2_STATE_SHIFT 0u
#define USB_DEVICE_IN_EP2_ST_IN_EP2_STATE_MASK 0x00000003u
static inline uint32_t usb_device_in_ep2_st_get_in_ep2_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_IN_EP2_ST_IN_EP2_WR_ADDR_SHIFT 2u
#define USB_DEVICE_IN_EP2_ST_IN_EP2_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_in_ep2_st_get_in_ep2_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_IN_EP2_ST_IN_EP2_RD_ADDR_SHIFT 9u
#define USB_DEVICE_IN_EP2_ST_IN_EP2_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_in_ep2_st_get_in_ep2_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }

#define USB_DEVICE_IN_EP3_ST_OFFSET 0x34u
#define USB_DEVICE_IN_EP3_ST_RESET 0x00000001u
#define USB_DEVICE_IN_EP3_ST_IN_EP3_STATE_SHIFT 0u
#define USB_DEVICE_IN_EP3_ST_IN_EP3_STATE_MASK 0x00000003u
static inline uint32_t usb_device_in_ep3_st_get_in_ep3_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_IN_EP3_ST_IN_EP3_WR_ADDR_SHIFT 2u
#define USB_DEVICE_IN_EP3_ST_IN_EP3_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_in_ep3_st_get_in_ep3_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_IN_EP3_ST_IN_EP3_RD_ADDR_SHIFT 9u
#define USB_DEVICE_IN_EP3_ST_IN_EP3_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_in_ep3_st_get_in_ep3_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }

#define USB_DEVICE_OUT_EP0_ST_OFFSET 0x38u
#define USB_DEVICE_OUT_EP0_ST_RESET 0x00000000u
#define USB_DEVICE_OUT_EP0_ST_OUT_EP0_STATE_SHIFT 0u
#define USB_DEVICE_OUT_EP0_ST_OUT_EP0_STATE_MASK 0x00000003u
static inline uint32_t usb_device_out_ep0_st_get_out_ep0_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_OUT_EP0_ST_OUT_EP0_WR_ADDR_SHIFT 2u
#define USB_DEVICE_OUT_EP0_ST_OUT_EP0_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_out_ep0_st_get_out_ep0_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_OUT_EP0_ST_OUT_EP0_RD_ADDR_SHIFT 9u
#define USB_DEVICE_OUT_EP0_ST_OUT_EP0_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_out_ep0_st_get_out_ep0_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }

#define USB_DEVICE_OUT_EP1_ST_OFFSET 0x3cu
#define USB_DEVICE_OUT_EP1_ST_RESET 0x00000000u
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_STATE_SHIFT 0u
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_STATE_MASK 0x00000003u
static inline uint32_t usb_device_out_ep1_st_get_out_ep1_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_WR_ADDR_SHIFT 2u
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_out_ep1_st_get_out_ep1_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_RD_ADDR_SHIFT 9u
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_out_ep1_st_get_out_ep1_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_REC_DATA_CNT_SHIFT 16u
#define USB_DEVICE_OUT_EP1_ST_OUT_EP1_REC_DATA_CNT_MASK 0x007f0000u
static inline uint32_t usb_device_out_ep1_st_get_out_ep1_rec_data_cnt(uint32_t reg) { return reg >> 16 & 0x7fu; }

#define USB_DEVICE_OUT_EP2_ST_OFFSET 0x40u
#define USB_DEVICE_OUT_EP2_ST_RESET 0x00000000u
#define USB_DEVICE_OUT_EP2_ST_OUT_EP2_STATE_SHIFT 0u
#define USB_DEVICE_OUT_EP2_ST_OUT_EP2_STATE_MASK 0x00000003u
static inline uint32_t usb_device_out_ep2_st_get_out_ep2_state(uint32_t reg) { return reg & 0x3u; }
#define USB_DEVICE_OUT_EP2_ST_OUT_EP2_WR_ADDR_SHIFT 2u
#define USB_DEVICE_OUT_EP2_ST_OUT_EP2_WR_ADDR_MASK 0x000001fcu
static inline uint32_t usb_device_out_ep2_st_get_out_ep2_wr_addr(uint32_t reg) { return reg >> 2 & 0x7fu; }
#define USB_DEVICE_OUT_EP2_ST_OUT_EP2_RD_ADDR_SHIFT 9u
#define USB_DEVICE_OUT_EP2_ST_OUT_EP2_RD_ADDR_MASK 0x0000fe00u
static inline uint32_t usb_device_out_ep2_st_get_out_ep2_rd_addr(uint32_t reg) { return reg >> 9 & 0x7fu; }

#define USB_DEVICE_MISC_CONF_OFFSET 0x44u
#define USB_DEVICE_MISC_CONF_RESET 0x00000000u
#define USB_DEVICE_MISC_CONF_CLK_EN_SHIFT 0u
#define USB_DEVICE_MISC_CONF_CLK_EN_MASK 0x00000001u
static inline uint32_t usb_device_misc_conf_get_clk_en(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_misc_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define USB_DEVICE_MEM_CONF_OFFSET 0x48u
#define USB_DEVICE_MEM_CONF_RESET 0x00000002u
#define USB_DEVICE_MEM_CONF_USB_MEM_PD_SHIFT 0u
#define USB_DEVICE_MEM_CONF_USB_MEM_PD_MASK 0x00000001u
static inline uint32_t usb_device_mem_conf_get_usb_mem_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_mem_conf_set_usb_mem_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_MEM_CONF_USB_MEM_CLK_EN_SHIFT 1u
#define USB_DEVICE_MEM_CONF_USB_MEM_CLK_EN_MASK 0x00000002u
static inline uint32_t usb_device_mem_conf_get_usb_mem_clk_en(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_mem_conf_set_usb_mem_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }

#define USB_DEVICE_CHIP_RST_OFFSET 0x4cu
#define USB_DEVICE_CHIP_RST_RESET 0x00000000u
#define USB_DEVICE_CHIP_RST_RTS_SHIFT 0u
#define USB_DEVICE_CHIP_RST_RTS_MASK 0x00000001u
static inline uint32_t usb_device_chip_rst_get_rts(uint32_t reg) { return reg & 0x1u; }
#define USB_DEVICE_CHIP_RST_DTR_SHIFT 1u
#define USB_DEVICE_CHIP_RST_DTR_MASK 0x00000002u
static inline uint32_t usb_device_chip_rst_get_dtr(uint32_t reg) { return reg >> 1 & 0x1u; }
#define USB_DEVICE_CHIP_RST_USB_UART_CHIP_RST_DIS_SHIFT 2u
#define USB_DEVICE_CHIP_RST_USB_UART_CHIP_RST_DIS_MASK 0x00000004u
static inline uint32_t usb_device_chip_rst_get_usb_uart_chip_rst_dis(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_chip_rst_set_usb_uart_chip_rst_dis(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }

#define USB_DEVICE_SET_LINE_CODE_W0_OFFSET 0x50u
#define USB_DEVICE_SET_LINE_CODE_W0_RESET 0x00000000u
#define USB_DEVICE_SET_LINE_CODE_W0_DW_DTE_RATE_SHIFT 0u
#define USB_DEVICE_SET_LINE_CODE_W0_DW_DTE_RATE_MASK 0xffffffffu

#define USB_DEVICE_SET_LINE_CODE_W1_OFFSET 0x54u
#define USB_DEVICE_SET_LINE_CODE_W1_RESET 0x00000000u
#define USB_DEVICE_SET_LINE_CODE_W1_BCHAR_FORMAT_SHIFT 0u
#define USB_DEVICE_SET_LINE_CODE_W1_BCHAR_FORMAT_MASK 0x000000ffu
static inline uint32_t usb_device_set_line_code_w1_get_bchar_format(uint32_t reg) { return reg & 0xffu; }
#define USB_DEVICE_SET_LINE_CODE_W1_BPARITY_TYPE_SHIFT 8u
#define USB_DEVICE_SET_LINE_CODE_W1_BPARITY_TYPE_MASK 0x0000ff00u
static inline uint32_t usb_device_set_line_code_w1_get_bparity_type(uint32_t reg) { return reg >> 8 & 0xffu; }
#define USB_DEVICE_SET_LINE_CODE_W1_BDATA_BITS_SHIFT 16u
#define USB_DEVICE_SET_LINE_CODE_W1_BDATA_BITS_MASK 0x00ff0000u
static inline uint32_t usb_device_set_line_code_w1_get_bdata_bits(uint32_t reg) { return reg >> 16 & 0xffu; }

#define USB_DEVICE_GET_LINE_CODE_W0_OFFSET 0x58u
#define USB_DEVICE_GET_LINE_CODE_W0_RESET 0x00000000u
#define USB_DEVICE_GET_LINE_CODE_W0_GET_DW_DTE_RATE_SHIFT 0u
#define USB_DEVICE_GET_LINE_CODE_W0_GET_DW_DTE_RATE_MASK 0xffffffffu

#define USB_DEVICE_GET_LINE_CODE_W1_OFFSET 0x5cu
#define USB_DEVICE_GET_LINE_CODE_W1_RESET 0x00000000u
#define USB_DEVICE_GET_LINE_CODE_W1_GET_BDATA_BITS_SHIFT 0u
#define USB_DEVICE_GET_LINE_CODE_W1_GET_BDATA_BITS_MASK 0x000000ffu
static inline uint32_t usb_device_get_line_code_w1_get_get_bdata_bits(uint32_t reg) { return reg & 0xffu; }
static inline uint32_t usb_device_get_line_code_w1_set_get_bdata_bits(uint32_t reg, uint32_t v) { return (reg & 0xffffff00u) | (v & 0xffu); }
#define USB_DEVICE_GET_LINE_CODE_W1_GET_BPARITY_TYPE_SHIFT 8u
#define USB_DEVICE_GET_LINE_CODE_W1_GET_BPARITY_TYPE_MASK 0x0000ff00u
static inline uint32_t usb_device_get_line_code_w1_get_get_bparity_type(uint32_t reg) { return reg >> 8 & 0xffu; }
static inline uint32_t usb_device_get_line_code_w1_set_get_bparity_type(uint32_t reg, uint32_t v) { return (reg & 0xffff00ffu) | (v << 8 & 0xff00u); }
#define USB_DEVICE_GET_LINE_CODE_W1_GET_BCHAR_FORMAT_SHIFT 16u
#define USB_DEVICE_GET_LINE_CODE_W1_GET_BCHAR_FORMAT_MASK 0x00ff0000u
static inline uint32_t usb_device_get_line_code_w1_get_get_bchar_format(uint32_t reg) { return reg >> 16 & 0xffu; }
static inline uint32_t usb_device_get_line_code_w1_set_get_bchar_format(uint32_t reg, uint32_t v) { return (reg & 0xff00ffffu) | (v << 16 & 0xff0000u); }

#define USB_DEVICE_CONFIG_UPDATE_OFFSET 0x60u
#define USB_DEVICE_CONFIG_UPDATE_RESET 0x00000000u
#define USB_DEVICE_CONFIG_UPDATE_CONFIG_UPDATE_SHIFT 0u
#define USB_DEVICE_CONFIG_UPDATE_CONFIG_UPDATE_MASK 0x00000001u
static inline uint32_t usb_device_config_update_set_config_update(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define USB_DEVICE_SER_AFIFO_CONFIG_OFFSET 0x64u
#define USB_DEVICE_SER_AFIFO_CONFIG_RESET 0x00000010u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_IN_AFIFO_RESET_WR_SHIFT 0u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_IN_AFIFO_RESET_WR_MASK 0x00000001u
static inline uint32_t usb_device_ser_afifo_config_get_serial_in_afifo_reset_wr(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_ser_afifo_config_set_serial_in_afifo_reset_wr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_IN_AFIFO_RESET_RD_SHIFT 1u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_IN_AFIFO_RESET_RD_MASK 0x00000002u
static inline uint32_t usb_device_ser_afifo_config_get_serial_in_afifo_reset_rd(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_ser_afifo_config_set_serial_in_afifo_reset_rd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_OUT_AFIFO_RESET_WR_SHIFT 2u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_OUT_AFIFO_RESET_WR_MASK 0x00000004u
static inline uint32_t usb_device_ser_afifo_config_get_serial_out_afifo_reset_wr(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_ser_afifo_config_set_serial_out_afifo_reset_wr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_OUT_AFIFO_RESET_RD_SHIFT 3u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_OUT_AFIFO_RESET_RD_MASK 0x00000008u
static inline uint32_t usb_device_ser_afifo_config_get_serial_out_afifo_reset_rd(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t usb_device_ser_afifo_config_set_serial_out_afifo_reset_rd(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_OUT_AFIFO_REMPTY_SHIFT 4u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_OUT_AFIFO_REMPTY_MASK 0x00000010u
static inline uint32_t usb_device_ser_afifo_config_get_serial_out_afifo_rempty(uint32_t reg) { return reg >> 4 & 0x1u; }
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_IN_AFIFO_WFULL_SHIFT 5u
#define USB_DEVICE_SER_AFIFO_CONFIG_SERIAL_IN_AFIFO_WFULL_MASK 0x00000020u
static inline uint32_t usb_device_ser_afifo_config_get_serial_in_afifo_wfull(uint32_t reg) { return reg >> 5 & 0x1u; }

#define USB_DEVICE_BUS_RESET_ST_OFFSET 0x68u
#define USB_DEVICE_BUS_RESET_ST_RESET 0x00000001u
#define USB_DEVICE_BUS_RESET_ST_USB_BUS_RESET_ST_SHIFT 0u
#define USB_DEVICE_BUS_RESET_ST_USB_BUS_RESET_ST_MASK 0x00000001u
static inline uint32_t usb_device_bus_reset_st_get_usb_bus_reset_st(uint32_t reg) { return reg & 0x1u; }

#define USB_DEVICE_DATE_OFFSET 0x80u
#define USB_DEVICE_DATE_RESET 0x02109220u
#define USB_DEVICE_DATE_DATE_SHIFT 0u
#define USB_DEVICE_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
