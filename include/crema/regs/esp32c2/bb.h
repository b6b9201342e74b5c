/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_BB_H
#define CREMA_REGS_ESP32C2_BB_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct bb_regs {
    uint32_t reserved_0[21];
    volatile uint32_t bbpd_ctrl; /* 0x54 */
};
_Static_assert(offsetof(struct bb_regs, bbpd_ctrl) == 0x54, "");
_Static_assert(sizeof(struct bb_regs) == 0x58, "");

#define BB_BASE 0x6001d000u
#define BB ((struct bb_regs *)(uintptr_t)BB_BASE)

#define BB_BBPD_CTRL_OFFSET 0x54u
#define BB_BBPD_CTRL_RESET 0x00000000u
#define BB_BBPD_CTRL_DC_EST_FORCE_PD_SHIFT 0u
#define BB_BBPD_CTRL_DC_EST_FORCE_PD_MASK 0x00000001u
static inline uint32_t bb_bbpd_ctrl_get_dc_est_force_pd(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t bb_bbpd_ctrl_set_dc_est_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define BB_BBPD_CTRL_DC_EST_FORCE_PU_SHIFT 1u
#define BB_BBPD_CTRL_DC_EST_FORCE_PU_MASK 0x00000002u
static inline uint32_t bb_bbpd_ctrl_get_dc_est_force_pu(uint32_t reg) { return reg >> 1 & 0x1u; }
static inline uint32_t bb_bbpd_ctrl_set_dc_est_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define BB_BBPD_CTRL_FFT_FORCE_PD_SHIFT 2u
#define BB_BBPD_CTRL_FFT_FORCE_PD_MASK 0x00000004u
static inline uint32_t bb_bbpd_ctrl_get_fft_force_pd(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t bb_bbpd_ctrl_set_fft_force_pd(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define BB_BBPD_CTRL_FFT_FORCE_PU_SHIFT 3u
#define BB_BBPD_CTRL_FFT_FORCE_PU_MASK 0x00000008u
static inline uint32_t bb_bbpd_ctrl_get_fft_force_pu(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t bb_bbpd_ctrl_set_fft_force_pu(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }

// clang-format on

#endif
