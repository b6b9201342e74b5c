/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c3 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_USB_DEVICE_H
#define CREMA_REGS_ESP32C3_USB_DEVICE_H

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
    uint32_t reserved_4c[13];
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
_Static_assert(offsetof(struct usb_device_regs, date) == 0x80, "");
_Static_assert(sizeof(struct usb_device_regs) == 0x84, "");

#define USB_DEVICE_BASE 0x60043000u
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

#define USB_DEVICE_TEST_OFFSET 0x1cu
#define USB_DEVICE_TEST_RESET 0x00000000u
#define USB_DEVICE_TEST_ENABLE_SHIFT 0u
#define USB_DEVICE_TEST_ENABLE_MASK 0x00000001u
static inline uint32_t usb_device_test_get_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t usb_device_test_set_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define USB_DEVICE_TEST_USB_OE_SHIFT 1u
#define USB_DEVICE_TEST_USB_OE_MASK 0x00000002u
static inline uint32_t usb_device_test_get_usb_oe(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t usb_device_test_set_usb_oe(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define USB_DEVICE_TEST_TX_DP_SHIFT 2u
#define USB_DEVICE_TEST_TX_DP_MASK 0x00000004u
static inline uint32_t usb_device_test_get_tx_dp(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t usb_device_test_set_tx_dp(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define USB_DEVICE_TEST_TX_DM_SHIFT 3u
#define USB_DEVICE_TEST_TX_DM_MASK 0x00000008u
static inline uint32_t usb_device_test_get_tx_dm(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t usb_device_test_set_tx_dm(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

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

#define USB_DEVICE_DATE_OFFSET 0x80u
#define USB_DEVICE_DATE_RESET 0x02007300u
#define USB_DEVICE_DATE_DATE_SHIFT 0u
#define USB_DEVICE_DATE_DATE_MASK 0xffffffffu

// clang-format on

#endif
