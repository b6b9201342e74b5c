/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_RSA_H
#define CREMA_REGS_ESP32C6_RSA_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct rsa_regs {
    volatile uint32_t m_mem[96]; /* 0x0 */
    uint32_t reserved_180[32];
    volatile uint32_t z_mem[96]; /* 0x200 */
    uint32_t reserved_380[32];
    volatile uint32_t y_mem[96]; /* 0x400 */
    uint32_t reserved_580[32];
    volatile uint32_t x_mem[96]; /* 0x600 */
    uint32_t reserved_780[32];
    volatile uint32_t m_prime; /* 0x800 */
    volatile uint32_t mode; /* 0x804 */
    const volatile uint32_t query_clean; /* 0x808 */
    volatile uint32_t set_start_modexp; /* 0x80c, write-only */
    volatile uint32_t set_start_modmult; /* 0x810, write-only */
    volatile uint32_t set_start_mult; /* 0x814, write-only */
    const volatile uint32_t query_idle; /* 0x818 */
    volatile uint32_t int_clr; /* 0x81c, write-only */
    volatile uint32_t constant_time; /* 0x820 */
    volatile uint32_t search_enable; /* 0x824 */
    volatile uint32_t search_pos; /* 0x828 */
    volatile uint32_t int_ena; /* 0x82c */
    volatile uint32_t date; /* 0x830 */
};
_Static_assert(offsetof(struct rsa_regs, m_mem) == 0x0, "");
_Static_assert(offsetof(struct rsa_regs, z_mem) == 0x200, "");
_Static_assert(offsetof(struct rsa_regs, y_mem) == 0x400, "");
_Static_assert(offsetof(struct rsa_regs, x_mem) == 0x600, "");
_Static_assert(offsetof(struct rsa_regs, m_prime) == 0x800, "");
_Static_assert(offsetof(struct rsa_regs, mode) == 0x804, "");
_Static_assert(offsetof(struct rsa_regs, query_clean) == 0x808, "");
_Static_assert(offsetof(struct rsa_regs, set_start_modexp) == 0x80c, "");
_Static_assert(offsetof(struct rsa_regs, set_start_modmult) == 0x810, "");
_Static_assert(offsetof(struct rsa_regs, set_start_mult) == 0x814, "");
_Static_assert(offsetof(struct rsa_regs, query_idle) == 0x818, "");
_Static_assert(offsetof(struct rsa_regs, int_clr) == 0x81c, "");
_Static_assert(offsetof(struct rsa_regs, constant_time) == 0x820, "");
_Static_assert(offsetof(struct rsa_regs, search_enable) == 0x824, "");
_Static_assert(offsetof(struct rsa_regs, search_pos) == 0x828, "");
_Static_assert(offsetof(struct rsa_regs, int_ena) == 0x82c, "");
_Static_assert(offsetof(struct rsa_regs, date) == 0x830, "");
_Static_assert(sizeof(struct rsa_regs) == 0x834, "");

#define RSA_BASE 0x6008a000u
#define RSA ((struct rsa_regs *)(uintptr_t)RSA_BASE)

#define RSA_M_MEM_OFFSET 0x0u
#define RSA_M_MEM_RESET 0x00000000u
#define RSA_M_MEM_COUNT 96u
#define RSA_M_MEM_STRIDE 0x4u

#define RSA_Z_MEM_OFFSET 0x200u
#define RSA_Z_MEM_RESET 0x00000000u
#define RSA_Z_MEM_COUNT 96u
#define RSA_Z_MEM_STRIDE 0x4u

#define RSA_Y_MEM_OFFSET 0x400u
#define RSA_Y_MEM_RESET 0x00000000u
#define RSA_Y_MEM_COUNT 96u
#define RSA_Y_MEM_STRIDE 0x4u

#define RSA_X_MEM_OFFSET 0x600u
#define RSA_X_MEM_RESET 0x00000000u
#define RSA_X_MEM_COUNT 96u
#define RSA_X_MEM_STRIDE 0x4u

#define RSA_M_PRIME_OFFSET 0x800u
#define RSA_M_PRIME_RESET 0x00000000u
#define RSA_M_PRIME_M_PRIME_SHIFT 0u
#define RSA_M_PRIME_M_PRIME_MASK 0xffffffffu

#define RSA_MODE_OFFSET 0x804u
#define RSA_MODE_RESET 0x00000000u
#define RSA_MODE_MODE_SHIFT 0u
#define RSA_MODE_MODE_MASK 0x0000007fu
static inline uint32_t rsa_mode_get_mode(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t rsa_mode_set_mode(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }

#define RSA_QUERY_CLEAN_OFFSET 0x808u
#define RSA_QUERY_CLEAN_RESET 0x00000000u
#define RSA_QUERY_CLEAN_QUERY_CLEAN_SHIFT 0u
#define RSA_QUERY_CLEAN_QUERY_CLEAN_MASK 0x00000001u
static inline uint32_t rsa_query_clean_get_query_clean(uint32_t reg) { return reg & 0x1u; }

#define RSA_SET_START_MODEXP_OFFSET 0x80cu
#define RSA_SET_START_MODEXP_RESET 0x00000000u
#define RSA_SET_START_MODEXP_SET_START_MODEXP_SHIFT 0u
#define RSA_SET_START_MODEXP_SET_START_MODEXP_MASK 0x00000001u
static inline uint32_t rsa_set_start_modexp_set_set_start_modexp(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_SET_START_MODMULT_OFFSET 0x810u
#define RSA_SET_START_MODMULT_RESET 0x00000000u
#define RSA_SET_START_MODMULT_SET_START_MODMULT_SHIFT 0u
#define RSA_SET_START_MODMULT_SET_START_MODMULT_MASK 0x00000001u
static inline uint32_t rsa_set_start_modmult_set_set_start_modmult(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_SET_START_MULT_OFFSET 0x814u
#define RSA_SET_START_MULT_RESET 0x00000000u
#define RSA_SET_START_MULT_SET_START_MULT_SHIFT 0u
#define RSA_SET_START_MULT_SET_START_MULT_MASK 0x00000001u
static inline uint32_t rsa_set_start_mult_set_set_start_mult(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_QUERY_IDLE_OFFSET 0x818u
#define RSA_QUERY_IDLE_RESET 0x00000000u
#define RSA_QUERY_IDLE_QUERY_IDLE_SHIFT 0u
#define RSA_QUERY_IDLE_QUERY_IDLE_MASK 0x00000001u
static inline uint32_t rsa_query_idle_get_query_idle(uint32_t reg) { return reg & 0x1u; }

#define RSA_INT_CLR_OFFSET 0x81cu
#define RSA_INT_CLR_RESET 0x00000000u
#define RSA_INT_CLR_CLEAR_INTERRUPT_SHIFT 0u
#define RSA_INT_CLR_CLEAR_INTERRUPT_MASK 0x00000001u
static inline uint32_t rsa_int_clr_set_clear_interrupt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_CONSTANT_TIME_OFFSET 0x820u
#define RSA_CONSTANT_TIME_RESET 0x00000001u
#define RSA_CONSTANT_TIME_CONSTANT_TIME_SHIFT 0u
#define RSA_CONSTANT_TIME_CONSTANT_TIME_MASK 0x00000001u
static inline uint32_t rsa_constant_time_get_constant_time(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rsa_constant_time_set_constant_time(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_SEARCH_ENABLE_OFFSET 0x824u
#define RSA_SEARCH_ENABLE_RESET 0x00000000u
#define RSA_SEARCH_ENABLE_SEARCH_ENABLE_SHIFT 0u
#define RSA_SEARCH_ENABLE_SEARCH_ENABLE_MASK 0x00000001u
static inline uint32_t rsa_search_enable_get_search_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rsa_search_enable_set_search_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_SEARCH_POS_OFFSET 0x828u
#define RSA_SEARCH_POS_RESET 0x00000000u
#define RSA_SEARCH_POS_SEARCH_POS_SHIFT 0u
#define RSA_SEARCH_POS_SEARCH_POS_MASK 0x00000fffu
static inline uint32_t rsa_search_pos_get_search_pos(uint32_t reg) { return reg & 0xfffu; }
static inline uint32_t rsa_search_pos_set_search_pos(uint32_t reg, uint32_t v) { return (reg & 0xfffff000u) | (v & 0xfffu); }

#define RSA_INT_ENA_OFFSET 0x82cu
#define RSA_INT_ENA_RESET 0x00000000u
#define RSA_INT_ENA_INT_ENA_SHIFT 0u
#define RSA_INT_ENA_INT_ENA_MASK 0x00000001u
static inline uint32_t rsa_int_ena_get_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t rsa_int_ena_set_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define RSA_DATE_OFFSET 0x830u
#define RSA_DATE_RESET 0x20200618u
#define RSA_DATE_DATE_SHIFT 0u
#define RSA_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t rsa_date_get_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t rsa_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

// clang-format on

#endif
