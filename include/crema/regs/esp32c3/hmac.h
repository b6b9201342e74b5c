/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the vendor's SVD by `make svd-headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_HMAC_H
#define CREMA_REGS_ESP32C3_HMAC_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct hmac_regs {
    uint32_t reserved_0[16];
    volatile uint32_t set_start; /* 0x40 */
    volatile uint32_t set_para_purpose; /* 0x44 */
    volatile uint32_t set_para_key; /* 0x48 */
    volatile uint32_t set_para_finish; /* 0x4c */
    volatile uint32_t set_message_one; /* 0x50 */
    volatile uint32_t set_message_ing; /* 0x54 */
    volatile uint32_t set_message_end; /* 0x58 */
    volatile uint32_t set_result_finish; /* 0x5c */
    volatile uint32_t set_invalidate_jtag; /* 0x60 */
    volatile uint32_t set_invalidate_ds; /* 0x64 */
    const volatile uint32_t query_error; /* 0x68 */
    const volatile uint32_t query_busy; /* 0x6c */
    uint32_t reserved_70[4];
    volatile uint32_t wr_message_mem[16]; /* 0x80 */
    volatile uint32_t rd_result_mem[8]; /* 0xc0 */
    uint32_t reserved_e0[4];
    volatile uint32_t set_message_pad; /* 0xf0 */
    volatile uint32_t one_block; /* 0xf4 */
    volatile uint32_t soft_jtag_ctrl; /* 0xf8 */
    volatile uint32_t wr_jtag; /* 0xfc */
};
_Static_assert(offsetof(struct hmac_regs, set_start) == 0x40, "hmac.set_start");
_Static_assert(offsetof(struct hmac_regs, set_para_purpose) == 0x44, "hmac.set_para_purpose");
_Static_assert(offsetof(struct hmac_regs, set_para_key) == 0x48, "hmac.set_para_key");
_Static_assert(offsetof(struct hmac_regs, set_para_finish) == 0x4c, "hmac.set_para_finish");
_Static_assert(offsetof(struct hmac_regs, set_message_one) == 0x50, "hmac.set_message_one");
_Static_assert(offsetof(struct hmac_regs, set_message_ing) == 0x54, "hmac.set_message_ing");
_Static_assert(offsetof(struct hmac_regs, set_message_end) == 0x58, "hmac.set_message_end");
_Static_assert(offsetof(struct hmac_regs, set_result_finish) == 0x5c, "hmac.set_result_finish");
_Static_assert(offsetof(struct hmac_regs, set_invalidate_jtag) == 0x60, "hmac.set_invalidate_jtag");
_Static_assert(offsetof(struct hmac_regs, set_invalidate_ds) == 0x64, "hmac.set_invalidate_ds");
_Static_assert(offsetof(struct hmac_regs, query_error) == 0x68, "hmac.query_error");
_Static_assert(offsetof(struct hmac_regs, query_busy) == 0x6c, "hmac.query_busy");
_Static_assert(offsetof(struct hmac_regs, wr_message_mem) == 0x80, "hmac.wr_message_mem");
_Static_assert(offsetof(struct hmac_regs, rd_result_mem) == 0xc0, "hmac.rd_result_mem");
_Static_assert(offsetof(struct hmac_regs, set_message_pad) == 0xf0, "hmac.set_message_pad");
_Static_assert(offsetof(struct hmac_regs, one_block) == 0xf4, "hmac.one_block");
_Static_assert(offsetof(struct hmac_regs, soft_jtag_ctrl) == 0xf8, "hmac.soft_jtag_ctrl");
_Static_assert(offsetof(struct hmac_regs, wr_jtag) == 0xfc, "hmac.wr_jtag");
_Static_assert(sizeof(struct hmac_regs) == 0x100, "hmac");

#define HMAC_BASE 0x6003e000u
#define HMAC ((struct hmac_regs *)(uintptr_t)HMAC_BASE)

#define HMAC_SET_START_OFFSET 0x40u
#define HMAC_SET_START_RESET 0x00000000u
#define HMAC_SET_START_SET_START_SHIFT 0u
#define HMAC_SET_START_SET_START_MASK 0x00000001u
static inline uint32_t hmac_set_start_get_set_start(uint32_t reg)
{
    return (reg & HMAC_SET_START_SET_START_MASK) >> HMAC_SET_START_SET_START_SHIFT;
}
static inline uint32_t hmac_set_start_set_set_start(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_START_SET_START_MASK) | (value << HMAC_SET_START_SET_START_SHIFT & HMAC_SET_START_SET_START_MASK);
}
#define HMAC_SET_PARA_PURPOSE_OFFSET 0x44u
#define HMAC_SET_PARA_PURPOSE_RESET 0x00000000u
#define HMAC_SET_PARA_PURPOSE_PURPOSE_SET_SHIFT 0u
#define HMAC_SET_PARA_PURPOSE_PURPOSE_SET_MASK 0x0000000fu
static inline uint32_t hmac_set_para_purpose_get_purpose_set(uint32_t reg)
{
    return (reg & HMAC_SET_PARA_PURPOSE_PURPOSE_SET_MASK) >> HMAC_SET_PARA_PURPOSE_PURPOSE_SET_SHIFT;
}
static inline uint32_t hmac_set_para_purpose_set_purpose_set(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_PARA_PURPOSE_PURPOSE_SET_MASK) | (value << HMAC_SET_PARA_PURPOSE_PURPOSE_SET_SHIFT & HMAC_SET_PARA_PURPOSE_PURPOSE_SET_MASK);
}
#define HMAC_SET_PARA_KEY_OFFSET 0x48u
#define HMAC_SET_PARA_KEY_RESET 0x00000000u
#define HMAC_SET_PARA_KEY_KEY_SET_SHIFT 0u
#define HMAC_SET_PARA_KEY_KEY_SET_MASK 0x00000007u
static inline uint32_t hmac_set_para_key_get_key_set(uint32_t reg)
{
    return (reg & HMAC_SET_PARA_KEY_KEY_SET_MASK) >> HMAC_SET_PARA_KEY_KEY_SET_SHIFT;
}
static inline uint32_t hmac_set_para_key_set_key_set(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_PARA_KEY_KEY_SET_MASK) | (value << HMAC_SET_PARA_KEY_KEY_SET_SHIFT & HMAC_SET_PARA_KEY_KEY_SET_MASK);
}
#define HMAC_SET_PARA_FINISH_OFFSET 0x4cu
#define HMAC_SET_PARA_FINISH_RESET 0x00000000u
#define HMAC_SET_PARA_FINISH_SET_PARA_END_SHIFT 0u
#define HMAC_SET_PARA_FINISH_SET_PARA_END_MASK 0x00000001u
static inline uint32_t hmac_set_para_finish_get_set_para_end(uint32_t reg)
{
    return (reg & HMAC_SET_PARA_FINISH_SET_PARA_END_MASK) >> HMAC_SET_PARA_FINISH_SET_PARA_END_SHIFT;
}
static inline uint32_t hmac_set_para_finish_set_set_para_end(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_PARA_FINISH_SET_PARA_END_MASK) | (value << HMAC_SET_PARA_FINISH_SET_PARA_END_SHIFT & HMAC_SET_PARA_FINISH_SET_PARA_END_MASK);
}
#define HMAC_SET_MESSAGE_ONE_OFFSET 0x50u
#define HMAC_SET_MESSAGE_ONE_RESET 0x00000000u
#define HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_SHIFT 0u
#define HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_MASK 0x00000001u
static inline uint32_t hmac_set_message_one_get_set_text_one(uint32_t reg)
{
    return (reg & HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_MASK) >> HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_SHIFT;
}
static inline uint32_t hmac_set_message_one_set_set_text_one(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_MASK) | (value << HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_SHIFT & HMAC_SET_MESSAGE_ONE_SET_TEXT_ONE_MASK);
}
#define HMAC_SET_MESSAGE_ING_OFFSET 0x54u
#define HMAC_SET_MESSAGE_ING_RESET 0x00000000u
#define HMAC_SET_MESSAGE_ING_SET_TEXT_ING_SHIFT 0u
#define HMAC_SET_MESSAGE_ING_SET_TEXT_ING_MASK 0x00000001u
static inline uint32_t hmac_set_message_ing_get_set_text_ing(uint32_t reg)
{
    return (reg & HMAC_SET_MESSAGE_ING_SET_TEXT_ING_MASK) >> HMAC_SET_MESSAGE_ING_SET_TEXT_ING_SHIFT;
}
static inline uint32_t hmac_set_message_ing_set_set_text_ing(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_MESSAGE_ING_SET_TEXT_ING_MASK) | (value << HMAC_SET_MESSAGE_ING_SET_TEXT_ING_SHIFT & HMAC_SET_MESSAGE_ING_SET_TEXT_ING_MASK);
}
#define HMAC_SET_MESSAGE_END_OFFSET 0x58u
#define HMAC_SET_MESSAGE_END_RESET 0x00000000u
#define HMAC_SET_MESSAGE_END_SET_TEXT_END_SHIFT 0u
#define HMAC_SET_MESSAGE_END_SET_TEXT_END_MASK 0x00000001u
static inline uint32_t hmac_set_message_end_get_set_text_end(uint32_t reg)
{
    return (reg & HMAC_SET_MESSAGE_END_SET_TEXT_END_MASK) >> HMAC_SET_MESSAGE_END_SET_TEXT_END_SHIFT;
}
static inline uint32_t hmac_set_message_end_set_set_text_end(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_MESSAGE_END_SET_TEXT_END_MASK) | (value << HMAC_SET_MESSAGE_END_SET_TEXT_END_SHIFT & HMAC_SET_MESSAGE_END_SET_TEXT_END_MASK);
}
#define HMAC_SET_RESULT_FINISH_OFFSET 0x5cu
#define HMAC_SET_RESULT_FINISH_RESET 0x00000000u
#define HMAC_SET_RESULT_FINISH_SET_RESULT_END_SHIFT 0u
#define HMAC_SET_RESULT_FINISH_SET_RESULT_END_MASK 0x00000001u
static inline uint32_t hmac_set_result_finish_get_set_result_end(uint32_t reg)
{
    return (reg & HMAC_SET_RESULT_FINISH_SET_RESULT_END_MASK) >> HMAC_SET_RESULT_FINISH_SET_RESULT_END_SHIFT;
}
static inline uint32_t hmac_set_result_finish_set_set_result_end(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_RESULT_FINISH_SET_RESULT_END_MASK) | (value << HMAC_SET_RESULT_FINISH_SET_RESULT_END_SHIFT & HMAC_SET_RESULT_FINISH_SET_RESULT_END_MASK);
}
#define HMAC_SET_INVALIDATE_JTAG_OFFSET 0x60u
#define HMAC_SET_INVALIDATE_JTAG_RESET 0x00000000u
#define HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_SHIFT 0u
#define HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_MASK 0x00000001u
static inline uint32_t hmac_set_invalidate_jtag_get_set_invalidate_jtag(uint32_t reg)
{
    return (reg & HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_MASK) >> HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_SHIFT;
}
static inline uint32_t hmac_set_invalidate_jtag_set_set_invalidate_jtag(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_MASK) | (value << HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_SHIFT & HMAC_SET_INVALIDATE_JTAG_SET_INVALIDATE_JTAG_MASK);
}
#define HMAC_SET_INVALIDATE_DS_OFFSET 0x64u
#define HMAC_SET_INVALIDATE_DS_RESET 0x00000000u
#define HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_SHIFT 0u
#define HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_MASK 0x00000001u
static inline uint32_t hmac_set_invalidate_ds_get_set_invalidate_ds(uint32_t reg)
{
    return (reg & HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_MASK) >> HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_SHIFT;
}
static inline uint32_t hmac_set_invalidate_ds_set_set_invalidate_ds(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_MASK) | (value << HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_SHIFT & HMAC_SET_INVALIDATE_DS_SET_INVALIDATE_DS_MASK);
}
#define HMAC_QUERY_ERROR_OFFSET 0x68u
#define HMAC_QUERY_ERROR_RESET 0x00000000u
#define HMAC_QUERY_ERROR_QUERY_CHECK_SHIFT 0u
#define HMAC_QUERY_ERROR_QUERY_CHECK_MASK 0x00000001u
static inline uint32_t hmac_query_error_get_query_check(uint32_t reg)
{
    return (reg & HMAC_QUERY_ERROR_QUERY_CHECK_MASK) >> HMAC_QUERY_ERROR_QUERY_CHECK_SHIFT;
}
static inline uint32_t hmac_query_error_set_query_check(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_QUERY_ERROR_QUERY_CHECK_MASK) | (value << HMAC_QUERY_ERROR_QUERY_CHECK_SHIFT & HMAC_QUERY_ERROR_QUERY_CHECK_MASK);
}
#define HMAC_QUERY_BUSY_OFFSET 0x6cu
#define HMAC_QUERY_BUSY_RESET 0x00000000u
#define HMAC_QUERY_BUSY_BUSY_STATE_SHIFT 0u
#define HMAC_QUERY_BUSY_BUSY_STATE_MASK 0x00000001u
static inline uint32_t hmac_query_busy_get_busy_state(uint32_t reg)
{
    return (reg & HMAC_QUERY_BUSY_BUSY_STATE_MASK) >> HMAC_QUERY_BUSY_BUSY_STATE_SHIFT;
}
static inline uint32_t hmac_query_busy_set_busy_state(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_QUERY_BUSY_BUSY_STATE_MASK) | (value << HMAC_QUERY_BUSY_BUSY_STATE_SHIFT & HMAC_QUERY_BUSY_BUSY_STATE_MASK);
}
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
static inline uint32_t hmac_set_message_pad_get_set_text_pad(uint32_t reg)
{
    return (reg & HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_MASK) >> HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_SHIFT;
}
static inline uint32_t hmac_set_message_pad_set_set_text_pad(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_MASK) | (value << HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_SHIFT & HMAC_SET_MESSAGE_PAD_SET_TEXT_PAD_MASK);
}
#define HMAC_ONE_BLOCK_OFFSET 0xf4u
#define HMAC_ONE_BLOCK_RESET 0x00000000u
#define HMAC_ONE_BLOCK_SET_ONE_BLOCK_SHIFT 0u
#define HMAC_ONE_BLOCK_SET_ONE_BLOCK_MASK 0x00000001u
static inline uint32_t hmac_one_block_get_set_one_block(uint32_t reg)
{
    return (reg & HMAC_ONE_BLOCK_SET_ONE_BLOCK_MASK) >> HMAC_ONE_BLOCK_SET_ONE_BLOCK_SHIFT;
}
static inline uint32_t hmac_one_block_set_set_one_block(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_ONE_BLOCK_SET_ONE_BLOCK_MASK) | (value << HMAC_ONE_BLOCK_SET_ONE_BLOCK_SHIFT & HMAC_ONE_BLOCK_SET_ONE_BLOCK_MASK);
}
#define HMAC_SOFT_JTAG_CTRL_OFFSET 0xf8u
#define HMAC_SOFT_JTAG_CTRL_RESET 0x00000000u
#define HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_SHIFT 0u
#define HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_MASK 0x00000001u
static inline uint32_t hmac_soft_jtag_ctrl_get_soft_jtag_ctrl(uint32_t reg)
{
    return (reg & HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_MASK) >> HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_SHIFT;
}
static inline uint32_t hmac_soft_jtag_ctrl_set_soft_jtag_ctrl(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_MASK) | (value << HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_SHIFT & HMAC_SOFT_JTAG_CTRL_SOFT_JTAG_CTRL_MASK);
}
#define HMAC_WR_JTAG_OFFSET 0xfcu
#define HMAC_WR_JTAG_RESET 0x00000000u
#define HMAC_WR_JTAG_WR_JTAG_SHIFT 0u
#define HMAC_WR_JTAG_WR_JTAG_MASK 0xffffffffu
static inline uint32_t hmac_wr_jtag_get_wr_jtag(uint32_t reg)
{
    return (reg & HMAC_WR_JTAG_WR_JTAG_MASK) >> HMAC_WR_JTAG_WR_JTAG_SHIFT;
}
static inline uint32_t hmac_wr_jtag_set_wr_jtag(uint32_t reg, uint32_t value)
{
    return (reg & ~HMAC_WR_JTAG_WR_JTAG_MASK) | (value << HMAC_WR_JTAG_WR_JTAG_SHIFT & HMAC_WR_JTAG_WR_JTAG_MASK);
}

// clang-format on
#endif
