/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_DS_H
#define CREMA_REGS_ESP32C6_DS_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct ds_regs {
    volatile uint32_t y_mem[128]; /* 0x0 */
    volatile uint32_t m_mem[128]; /* 0x200 */
    volatile uint32_t rb_mem[128]; /* 0x400 */
    volatile uint32_t box_mem[12]; /* 0x600 */
    volatile uint32_t iv_mem[4]; /* 0x630 */
    uint32_t reserved_640[112];
    volatile uint32_t x_mem[128]; /* 0x800 */
    volatile uint32_t z_mem[128]; /* 0xa00 */
    uint32_t reserved_c00[128];
    volatile uint32_t set_start; /* 0xe00, write-only */
    volatile uint32_t set_continue; /* 0xe04, write-only */
    volatile uint32_t set_finish; /* 0xe08, write-only */
    const volatile uint32_t query_busy; /* 0xe0c */
    const volatile uint32_t query_key_wrong; /* 0xe10 */
    const volatile uint32_t query_check; /* 0xe14 */
    uint32_t reserved_e18[2];
    volatile uint32_t date; /* 0xe20 */
};
_Static_assert(offsetof(struct ds_regs, y_mem) == 0x0, "");
_Static_assert(offsetof(struct ds_regs, m_mem) == 0x200, "");
_Static_assert(offsetof(struct ds_regs, rb_mem) == 0x400, "");
_Static_assert(offsetof(struct ds_regs, box_mem) == 0x600, "");
_Static_assert(offsetof(struct ds_regs, iv_mem) == 0x630, "");
_Static_assert(offsetof(struct ds_regs, x_mem) == 0x800, "");
_Static_assert(offsetof(struct ds_regs, z_mem) == 0xa00, "");
_Static_assert(offsetof(struct ds_regs, set_start) == 0xe00, "");
_Static_assert(offsetof(struct ds_regs, set_continue) == 0xe04, "");
_Static_assert(offsetof(struct ds_regs, set_finish) == 0xe08, "");
_Static_assert(offsetof(struct ds_regs, query_busy) == 0xe0c, "");
_Static_assert(offsetof(struct ds_regs, query_key_wrong) == 0xe10, "");
_Static_assert(offsetof(struct ds_regs, query_check) == 0xe14, "");
_Static_assert(offsetof(struct ds_regs, date) == 0xe20, "");
_Static_assert(sizeof(struct ds_regs) == 0xe24, "");

#define DS_BASE 0x6008c000u
#define DS ((struct ds_regs *)(uintptr_t)DS_BASE)

#define DS_Y_MEM_OFFSET 0x0u
#define DS_Y_MEM_RESET 0x00000000u
#define DS_Y_MEM_COUNT 128u
#define DS_Y_MEM_STRIDE 0x4u

#define DS_M_MEM_OFFSET 0x200u
#define DS_M_MEM_RESET 0x00000000u
#define DS_M_MEM_COUNT 128u
#define DS_M_MEM_STRIDE 0x4u

#define DS_RB_MEM_OFFSET 0x400u
#define DS_RB_MEM_RESET 0x00000000u
#define DS_RB_MEM_COUNT 128u
#define DS_RB_MEM_STRIDE 0x4u

#define DS_BOX_MEM_OFFSET 0x600u
#define DS_BOX_MEM_RESET 0x00000000u
#define DS_BOX_MEM_COUNT 12u
#define DS_BOX_MEM_STRIDE 0x4u

#define DS_IV_MEM_OFFSET 0x630u
#define DS_IV_MEM_RESET 0x00000000u
#define DS_IV_MEM_COUNT 4u
#define DS_IV_MEM_STRIDE 0x4u

#define DS_X_MEM_OFFSET 0x800u
#define DS_X_MEM_RESET 0x00000000u
#define DS_X_MEM_COUNT 128u
#define DS_X_MEM_STRIDE 0x4u

#define DS_Z_MEM_OFFSET 0xa00u
#define DS_Z_MEM_RESET 0x00000000u
#define DS_Z_MEM_COUNT 128u
#define DS_Z_MEM_STRIDE 0x4u

#define DS_SET_START_OFFSET 0xe00u
#define DS_SET_START_RESET 0x00000000u
#define DS_SET_START_SET_START_SHIFT 0u
#define DS_SET_START_SET_START_MASK 0x00000001u
static inline uint32_t ds_set_start_set_set_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define DS_SET_CONTINUE_OFFSET 0xe04u
#define DS_SET_CONTINUE_RESET 0x00000000u
#define DS_SET_CONTINUE_SET_CONTINUE_SHIFT 0u
#define DS_SET_CONTINUE_SET_CONTINUE_MASK 0x00000001u
static inline uint32_t ds_set_continue_set_set_continue(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define DS_SET_FINISH_OFFSET 0xe08u
#define DS_SET_FINISH_RESET 0x00000000u
#define DS_SET_FINISH_SET_FINISH_SHIFT 0u
#define DS_SET_FINISH_SET_FINISH_MASK 0x00000001u
static inline uint32_t ds_set_finish_set_set_finish(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define DS_QUERY_BUSY_OFFSET 0xe0cu
#define DS_QUERY_BUSY_RESET 0x00000000u
#define DS_QUERY_BUSY_QUERY_BUSY_SHIFT 0u
#define DS_QUERY_BUSY_QUERY_BUSY_MASK 0x00000001u
static inline uint32_t ds_query_busy_get_query_busy(uint32_t reg) { return reg & 0x1u; }

#define DS_QUERY_KEY_WRONG_OFFSET 0xe10u
#define DS_QUERY_KEY_WRONG_RESET 0x00000000u
#define DS_QUERY_KEY_WRONG_QUERY_KEY_WRONG_SHIFT 0u
#define DS_QUERY_KEY_WRONG_QUERY_KEY_WRONG_MASK 0x0000000fu
static inline uint32_t ds_query_key_wrong_get_query_key_wrong(uint32_t reg) { return reg & 0xfu; }

#define DS_QUERY_CHECK_OFFSET 0xe14u
#define DS_QUERY_CHECK_RESET 0x00000000u
#define DS_QUERY_CHECK_MD_ERROR_SHIFT 0u
#define DS_QUERY_CHECK_MD_ERROR_MASK 0x00000001u
static inline uint32_t ds_query_check_get_md_error(uint32_t reg) { return reg & 0x1u; }
#define DS_QUERY_CHECK_PADDING_BAD_SHIFT 1u
#define DS_QUERY_CHECK_PADDING_BAD_MASK 0x00000002u
static inline uint32_t ds_query_check_get_padding_bad(uint32_t reg) { return reg >> 1 & 0x1u; }

#define DS_DATE_OFFSET 0xe20u
#define DS_DATE_RESET 0x20200618u
#define DS_DATE_DATE_SHIFT 0u
#define DS_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t ds_date_get_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t ds_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

// clang-format on

#endif
