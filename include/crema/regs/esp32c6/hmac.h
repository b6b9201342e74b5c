/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_HMAC_H
#define CREMA_REGS_ESP32C6_HMAC_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct hmac_regs {
    uint32_t reserved_0[16];
    volatile uint32_t set_start; /* 0x40, write-only */
    volatile uint32_t set_para_purpose; /* 0x44, write-only */
    volatile uint32_t set_para_key; /* 0x48, write-only */
    volatile uint32_t set_para_finish; /* 0x4c, write-only */
    volatile uint32_t set_message_one; /* 0x50, write-only */
    volatile uint32_t set_message_ing; /* 0x54, write-only */
    volatile uint32_t set_message_end; /* 0x58, write-only */
    volatile uint32_t set_result_finish; /* 0x5c, write-only */
    volatile uint32_t set_invalidate_jtag; /* 0x60, write-only */
    volatile uint32_t set_invalidate_ds; /* 0x64, write-only */
    const volatile uint32_t query_error; /* 0x68 */
    const volatile uint32_t query_busy; /* 0x6c */
    uint32_t reserved_70[4];
    volatile uint32_t wr_message_mem[16]; /* 0x80 */
    volatile uint32_t rd_result_mem[8]; /* 0xc0 */
    uint32_t reserved_e0[4];
    volatile uint32_t set_message_pad; /* 0xf0, write-only */
    volatile uint32_t one_block; /* 0xf4, write-only */
    volatile uint32_t soft_jtag_ctrl; /* 0xf8, write-only */
    volatile uint32_t wr_jtag; /* 0xfc, write-only */
    uint32_t reserved_100[63];
    volatile uint32_t date; /* 0x1fc */
};
_Static_assert(offsetof(struct hmac_regs, set_start) == 0x40, "");
_Static_assert(offsetof(struct hmac_regs, set_para_purpose) == 0x44, "");
_Static_assert(offsetof(struct hmac_regs, set_para_key) == 0x48, "");
_Static_assert(offsetof(struct hmac_regs, set_para_finish) == 0x4c, "");
_Static_assert(offsetof(struct hmac_regs, set_message_one) == 0x50, "");
_Static_assert(offsetof(struct hmac_regs, set_message_ing) == 0x54, "");
_Static_assert(offsetof(struct hmac_regs, set_message_end) == 0x58, "");
_Static_assert(offsetof(struct hmac_regs, set_result_finish) == 0x5c, "");
_Static_assert(offsetof(struct hmac_regs, set_invalidate_jtag) == 0x60, "");
_Static_assert(offsetof(struct hmac_regs, set_invalidate_ds) == 0x64, "");
_Static_assert(offsetof(struct hmac_regs, query_error) == 0x68, "");
_Static_assert(offsetof(struct hmac_regs, query_busy) == 0x6c, "");
_Static_assert(offsetof(struct hmac_regs, wr_message_mem) == 0x80, "");
_Static_assert(offsetof(struct hmac_regs, rd_result_mem) == 0xc0, "");
_Static_assert(offsetof(struct hmac_regs, set_message_pad) == 0xf0, "");
_Static_assert(offsetof(struct hmac_regs, one_block) == 0xf4, "");
_Static_assert(offsetof(struct hmac_regs, soft_jtag_ctrl) == 0xf8, "");
_Static_assert(offsetof(struct hmac_regs, wr_jtag) == 0xfc, "");
_Static_assert(offsetof(struct hmac_regs, date) == 0x1fc, "");
_Static_assert(sizeof(struct hmac_regs) == 0x200, "");

#define HMAC_BASE 0x6008d000u
#define HMAC ((struct hmac_regs *)(uintptr_t)HMAC_BASE)

#define HMAC_SET_START_OFFSET 0x40u
#define HMAC_SET_START_RESET 0x00000000u
#define HMAC_SET_START_SET_START_SHIFT 0u
#define HMAC_SET_START_SET_START_MASK 0x00000001u
static inline uint32_t hmac_set_start_set_set_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_PARA_PURPOSE_OFFSET 0x44u
#define HMAC_SET_PARA_PURPOSE_RESET 0x00000000u
#define HMAC_SET_PARA_PURPOSE_PURPOSE_SET_SHIFT 0u
#define HMAC_SET_PARA_PURPOSE_PURPOSE_SET_MASK 0x0000000fu
static inline uint32_t hmac_set_para_purpose_set_purpose_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffff0u) | (v & 0xfu); }

#define HMAC_SET_PARA_KEY_OFFSET 0x48u
#define HMAC_SET_PARA_KEY_RESET 0x00000000u
#define HMAC_SET_PARA_KEY_KEY_SET_SHIFT 0u
#define HMAC_SET_PARA_KEY_KEY_SET_MASK 0x00000007u
static inline uint32_t hmac_set_para_key_set_key_set(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }

#define HMAC_SET_PARA_FINISH_OFFSET 0x4cu
#define HMAC_SET_PARA_FINISH_RESET 0x00000000u
#define HMAC_SET_PARA_FINISH_SET_PARA_END_SHIFT 0u
#define HMAC_SET_PARA_FINISH_SET_PARA_END_MASK 0x00000001u
static inline uint32_t hmac_set_para_finish_set_set_para_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_MESSAGE_ONE_OFFSET 0x50u
#define HMAC_SET_MESSAGE_ONE_RESET 0x00000000u
#define HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_SHIFT 0u
#define HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_MASK 0x00000001u
static inline uint32_t hmac_set_message_one_set_set_text_one(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_MESSAGE_ING_OFFSET 0x54u
#define HMAC_SET_MESSAGE_ING_RESET 0x00000000u
#define HMAC_SET_MESSAGE_ING_SET_TEXT_ING_SHIFT 0u
#define HMAC_SET_MESSAGE_ING_SET_TEXT_ING_MASK 0x00000001u
static inline uint32_t hmac_set_message_ing_set_set_text_ing(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_MESSAGE_END_OFFSET 0x58u
#define HMAC_SET_MESSAGE_END_RESET 0x00000000u
#define HMAC_SET_MESSAGE_END_SET_TEXT_END_SHIFT 0u
#define HMAC_SET_MESSAGE_END_SET_TEXT_END_MASK 0x00000001u
static inline uint32_t hmac_set_message_end_set_set_text_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_RESULT_FINISH_OFFSET 0x5cu
#define HMAC_SET_RESULT_FINISH_RESET 0x00000000u
#define HMAC_SET_RESULT_FINISH_SET_RESULT_END_SHIFT 0u
#define HMAC_SET_RESULT_FINISH_SET_RESULT_END_MASK 0x00000001u
static inline uint32_t hmac_set_result_finish_set_set_result_end(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_INVALIDATE_JTAG_OFFSET 0x60u
#define HMAC_SET_INVALIDATE_JTAG_RESET 0x00000000u
#define HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_SHIFT 0u
#define HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_MASK 0x00000001u
static inline uint32_t hmac_set_invalidate_jtag_set_set_invalidate_jtag(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SET_INVALIDATE_DS_OFFSET 0x64u
#define HMAC_SET_INVALIDATE_DS_RESET 0x00000000u
#define HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_SHIFT 0u
#define HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_MASK 0x00000001u
static inline uint32_t hmac_set_invalidate_ds_set_set_invalidate_ds(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_QUERY_ERROR_OFFSET 0x68u
#define HMAC_QUERY_ERROR_RESET 0x00000000u
#define HMAC_QUERY_ERROR_QUERY_CHECK_SHIFT 0u
#define HMAC_QUERY_ERROR_QUERY_CHECK_MASK 0x00000001u
static inline uint32_t hmac_query_error_get_query_check(uint32_t reg) { return reg & 0x1u; }

#define HMAC_QUERY_BUSY_OFFSET 0x6cu
#define HMAC_QUERY_BUSY_RESET 0x00000000u
#define HMAC_QUERY_BUSY_BUSY_STATE_SHIFT 0u
#define HMAC_QUERY_BUSY_BUSY_STATE_MASK 0x00000001u
static inline uint32_t hmac_query_busy_get_busy_state(uint32_t reg) { return reg & 0x1u; }

#define HMAC_WR_MESSAGE_MEM_OFFSET 0x80u
#define HMAC_WR_MESSAGE_MEM_RESET 0x00000000u
#define HMAC_WR_MESSAGE_MEM_COUNT 16u
#define HMAC_WR_MESSAGE_MEM_STRIDE 0x4u

#define HMAC_RD_RESULT_MEM_OFFSET 0xc0u
#define HMAC_RD_RESULT_MEM_RESET 0x00000000u
#define HMAC_RD_RESULT_MEM_COUNT 8u
#define HMAC_RD_RESULT_MEM_STRIDE 0x4u

#define HMAC_SET_MESSAGE_PAD_OFFSET 0xf0u
#define HMAC_SET_MESSAGE_PAD_RESET 0x00000000u
#define HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_SHIFT 0u
#define HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_MASK 0x00000001u
static inline uint32_t hmac_set_message_pad_set_set_text_pad(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_ONE_BLOCK_OFFSET 0xf4u
#define HMAC_ONE_BLOCK_RESET 0x00000000u
#define HMAC_ONE_BLOCK_SET_ONE_BLOCK_SHIFT 0u
#define HMAC_ONE_BLOCK_SET_ONE_BLOCK_MASK 0x00000001u
static inline uint32_t hmac_one_block_set_set_one_block(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_SOFT_JTAG_CTRL_OFFSET 0xf8u
#define HMAC_SOFT_JTAG_CTRL_RESET 0x00000000u
#define HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_SHIFT 0u
#define HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_MASK 0x00000001u
static inline uint32_t hmac_soft_jtag_ctrl_set_soft_jtag_ctrl(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define HMAC_WR_JTAG_OFFSET 0xfcu
#define HMAC_WR_JTAG_RESET 0x00000000u
#define HMAC_WR_JTAG_WR_JTAG_SHIFT 0u
#define HMAC_WR_JTAG_WR_JTAG_MASK 0xffffffffu

#define HMAC_DATE_OFFSET 0x1fcu
#define HMAC_DATE_RESET 0x20200618u
#define HMAC_DATE_DATE_SHIFT 0u
#define HMAC_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t hmac_date_get_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t hmac_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

// clang-format on

#endif
