/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_ECC_H
#define CREMA_REGS_ESP32C2_ECC_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct ecc_regs {
    uint32_t reserved_0[3];
    const volatile uint32_t mult_int_raw; /* 0xc */
    const volatile uint32_t mult_int_st; /* 0x10 */
    volatile uint32_t mult_int_ena; /* 0x14 */
    volatile uint32_t mult_int_clr; /* 0x18, write-only */
    volatile uint32_t mult_conf; /* 0x1c */
    uint32_t reserved_20[55];
    volatile uint32_t mult_date; /* 0xfc */
    volatile uint32_t k_mem[8]; /* 0x100 */
    volatile uint32_t px_mem[8]; /* 0x120 */
    volatile uint32_t py_mem[8]; /* 0x140 */
};
_Static_assert(offsetof(struct ecc_regs, mult_int_raw) == 0xc, "");
_Static_assert(offsetof(struct ecc_regs, mult_int_st) == 0x10, "");
_Static_assert(offsetof(struct ecc_regs, mult_int_ena) == 0x14, "");
_Static_assert(offsetof(struct ecc_regs, mult_int_clr) == 0x18, "");
_Static_assert(offsetof(struct ecc_regs, mult_conf) == 0x1c, "");
_Static_assert(offsetof(struct ecc_regs, mult_date) == 0xfc, "");
_Static_assert(offsetof(struct ecc_regs, k_mem) == 0x100, "");
_Static_assert(offsetof(struct ecc_regs, px_mem) == 0x120, "");
_Static_assert(offsetof(struct ecc_regs, py_mem) == 0x140, "");
_Static_assert(sizeof(struct ecc_regs) == 0x160, "");

#define ECC_BASE 0x6003e000u
#define ECC ((struct ecc_regs *)(uintptr_t)ECC_BASE)

#define ECC_MULT_INT_RAW_OFFSET 0xcu
#define ECC_MULT_INT_RAW_RESET 0x00000000u
#define ECC_MULT_INT_RAW_CALC_DONE_INT_RAW_SHIFT 0u
#define ECC_MULT_INT_RAW_CALC_DONE_INT_RAW_MASK 0x00000001u
static inline uint32_t ecc_mult_int_raw_get_calc_done_int_raw(uint32_t reg) { return reg & 0x1u; }

#define ECC_MULT_INT_ST_OFFSET 0x10u
#define ECC_MULT_INT_ST_RESET 0x00000000u
#define ECC_MULT_INT_ST_CALC_DONE_INT_ST_SHIFT 0u
#define ECC_MULT_INT_ST_CALC_DONE_INT_ST_MASK 0x00000001u
static inline uint32_t ecc_mult_int_st_get_calc_done_int_st(uint32_t reg) { return reg & 0x1u; }

#define ECC_MULT_INT_ENA_OFFSET 0x14u
#define ECC_MULT_INT_ENA_RESET 0x00000000u
#define ECC_MULT_INT_ENA_CALC_DONE_INT_ENA_SHIFT 0u
#define ECC_MULT_INT_ENA_CALC_DONE_INT_ENA_MASK 0x00000001u
static inline uint32_t ecc_mult_int_ena_get_calc_done_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ecc_mult_int_ena_set_calc_done_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define ECC_MULT_INT_CLR_OFFSET 0x18u
#define ECC_MULT_INT_CLR_RESET 0x00000000u
#define ECC_MULT_INT_CLR_CALC_DONE_INT_CLR_SHIFT 0u
#define ECC_MULT_INT_CLR_CALC_DONE_INT_CLR_MASK 0x00000001u
static inline uint32_t ecc_mult_int_clr_set_calc_done_int_clr(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define ECC_MULT_CONF_OFFSET 0x1cu
#define ECC_MULT_CONF_RESET 0x00000000u
#define ECC_MULT_CONF_START_SHIFT 0u
#define ECC_MULT_CONF_START_MASK 0x00000001u
static inline uint32_t ecc_mult_conf_get_start(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t ecc_mult_conf_set_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }
#define ECC_MULT_CONF_RESET_SHIFT 1u
#define ECC_MULT_CONF_RESET_MASK 0x00000002u
static inline uint32_t ecc_mult_conf_set_reset(uint32_t reg, uint32_t v) { return (reg & 0xfffffffdu) | (v << 1 & 0x2u); }
#define ECC_MULT_CONF_KEY_LENGTH_SHIFT 2u
#define ECC_MULT_CONF_KEY_LENGTH_MASK 0x00000004u
static inline uint32_t ecc_mult_conf_get_key_length(uint32_t reg) { return reg >> 2 & 0x1u; }
static inline uint32_t ecc_mult_conf_set_key_length(uint32_t reg, uint32_t v) { return (reg & 0xfffffffbu) | (v << 2 & 0x4u); }
#define ECC_MULT_CONF_SECURITY_MODE_SHIFT 3u
#define ECC_MULT_CONF_SECURITY_MODE_MASK 0x00000008u
static inline uint32_t ecc_mult_conf_get_security_mode(uint32_t reg) { return reg >> 3 & 0x1u; }
static inline uint32_t ecc_mult_conf_set_security_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff7u) | (v << 3 & 0x8u); }
#define ECC_MULT_CONF_CLK_EN_SHIFT 4u
#define ECC_MULT_CONF_CLK_EN_MASK 0x00000010u
static inline uint32_t ecc_mult_conf_get_clk_en(uint32_t reg) { return reg >> 4 & 0x1u; }
static inline uint32_t ecc_mult_conf_set_clk_en(uint32_t reg, uint32_t v) { return (reg & 0xffffffefu) | (v << 4 & 0x10u); }
#define ECC_MULT_CONF_WORK_MODE_SHIFT 5u
#define ECC_MULT_CONF_WORK_MODE_MASK 0x000000e0u
static inline uint32_t ecc_mult_conf_get_work_mode(uint32_t reg) { return reg >> 5 & 0x7u; }
static inline uint32_t ecc_mult_conf_set_work_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff1fu) | (v << 5 & 0xe0u); }
#define ECC_MULT_CONF_VERIFICATION_RESULT_SHIFT 8u
#define ECC_MULT_CONF_VERIFICATION_RESULT_MASK 0x00000100u
static inline uint32_t ecc_mult_conf_get_verification_result(uint32_t reg) { return reg >> 8 & 0x1u; }

#define ECC_MULT_DATE_OFFSET 0xfcu
#define ECC_MULT_DATE_RESET 0x02012230u
#define ECC_MULT_DATE_DATE_SHIFT 0u
#define ECC_MULT_DATE_DATE_MASK 0x0fffffffu
static inline uint32_t ecc_mult_date_get_date(uint32_t reg) { return reg & 0xfffffffu; }
static inline uint32_t ecc_mult_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xf0000000u) | (v & 0xfffffffu); }

#define ECC_K_MEM_OFFSET 0x100u
#define ECC_K_MEM_RESET 0x00000000u
#define ECC_K_MEM_COUNT 8u
#define ECC_K_MEM_STRIDE 0x4u

#define ECC_PX_MEM_OFFSET 0x120u
#define ECC_PX_MEM_RESET 0x00000000u
#define ECC_PX_MEM_COUNT 8u
#define ECC_PX_MEM_STRIDE 0x4u

#define ECC_PY_MEM_OFFSET 0x140u
#define ECC_PY_MEM_RESET 0x00000000u
#define ECC_PY_MEM_COUNT 8u
#define ECC_PY_MEM_STRIDE 0x4u

// clang-format on

#endif
