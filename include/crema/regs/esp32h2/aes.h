/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_AES_H
#define CREMA_REGS_ESP32H2_AES_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct aes_regs {
    volatile uint32_t key_0; /* 0x0 */
    volatile uint32_t key_1; /* 0x4 */
    volatile uint32_t key_2; /* 0x8 */
    volatile uint32_t key_3; /* 0xc */
    volatile uint32_t key_4; /* 0x10 */
    volatile uint32_t key_5; /* 0x14 */
    volatile uint32_t key_6; /* 0x18 */
    volatile uint32_t key_7; /* 0x1c */
    volatile uint32_t text_in_0; /* 0x20 */
    volatile uint32_t text_in_1; /* 0x24 */
    volatile uint32_t text_in_2; /* 0x28 */
    volatile uint32_t text_in_3; /* 0x2c */
    volatile uint32_t text_out_0; /* 0x30 */
    volatile uint32_t text_out_1; /* 0x34 */
    volatile uint32_t text_out_2; /* 0x38 */
    volatile uint32_t text_out_3; /* 0x3c */
    volatile uint32_t mode; /* 0x40 */
    volatile uint32_t endian; /* 0x44 */
    volatile uint32_t trigger; /* 0x48, write-only */
    const volatile uint32_t state; /* 0x4c */
    volatile uint32_t iv_mem[4]; /* 0x50 */
    volatile uint32_t h_mem[4]; /* 0x60 */
    volatile uint32_t j0_mem[4]; /* 0x70 */
    volatile uint32_t t0_mem[4]; /* 0x80 */
    volatile uint32_t dma_enable; /* 0x90 */
    volatile uint32_t block_mode; /* 0x94 */
    volatile uint32_t block_num; /* 0x98 */
    volatile uint32_t inc_sel; /* 0x9c */
    volatile uint32_t aad_block_num; /* 0xa0 */
    volatile uint32_t remainder_bit_num; /* 0xa4 */
    volatile uint32_t continue_; /* 0xa8, write-only */
    volatile uint32_t int_clear; /* 0xac, write-only */
    volatile uint32_t int_ena; /* 0xb0 */
    volatile uint32_t date; /* 0xb4 */
    volatile uint32_t dma_exit; /* 0xb8, write-only */
};
_Static_assert(offsetof(struct aes_regs, key_0) == 0x0, "");
_Static_assert(offsetof(struct aes_regs, key_1) == 0x4, "");
_Static_assert(offsetof(struct aes_regs, key_2) == 0x8, "");
_Static_assert(offsetof(struct aes_regs, key_3) == 0xc, "");
_Static_assert(offsetof(struct aes_regs, key_4) == 0x10, "");
_Static_assert(offsetof(struct aes_regs, key_5) == 0x14, "");
_Static_assert(offsetof(struct aes_regs, key_6) == 0x18, "");
_Static_assert(offsetof(struct aes_regs, key_7) == 0x1c, "");
_Static_assert(offsetof(struct aes_regs, text_in_0) == 0x20, "");
_Static_assert(offsetof(struct aes_regs, text_in_1) == 0x24, "");
_Static_assert(offsetof(struct aes_regs, text_in_2) == 0x28, "");
_Static_assert(offsetof(struct aes_regs, text_in_3) == 0x2c, "");
_Static_assert(offsetof(struct aes_regs, text_out_0) == 0x30, "");
_Static_assert(offsetof(struct aes_regs, text_out_1) == 0x34, "");
_Static_assert(offsetof(struct aes_regs, text_out_2) == 0x38, "");
_Static_assert(offsetof(struct aes_regs, text_out_3) == 0x3c, "");
_Static_assert(offsetof(struct aes_regs, mode) == 0x40, "");
_Static_assert(offsetof(struct aes_regs, endian) == 0x44, "");
_Static_assert(offsetof(struct aes_regs, trigger) == 0x48, "");
_Static_assert(offsetof(struct aes_regs, state) == 0x4c, "");
_Static_assert(offsetof(struct aes_regs, iv_mem) == 0x50, "");
_Static_assert(offsetof(struct aes_regs, h_mem) == 0x60, "");
_Static_assert(offsetof(struct aes_regs, j0_mem) == 0x70, "");
_Static_assert(offsetof(struct aes_regs, t0_mem) == 0x80, "");
_Static_assert(offsetof(struct aes_regs, dma_enable) == 0x90, "");
_Static_assert(offsetof(struct aes_regs, block_mode) == 0x94, "");
_Static_assert(offsetof(struct aes_regs, block_num) == 0x98, "");
_Static_assert(offsetof(struct aes_regs, inc_sel) == 0x9c, "");
_Static_assert(offsetof(struct aes_regs, aad_block_num) == 0xa0, "");
_Static_assert(offsetof(struct aes_regs, remainder_bit_num) == 0xa4, "");
_Static_assert(offsetof(struct aes_regs, continue_) == 0xa8, "");
_Static_assert(offsetof(struct aes_regs, int_clear) == 0xac, "");
_Static_assert(offsetof(struct aes_regs, int_ena) == 0xb0, "");
_Static_assert(offsetof(struct aes_regs, date) == 0xb4, "");
_Static_assert(offsetof(struct aes_regs, dma_exit) == 0xb8, "");
_Static_assert(sizeof(struct aes_regs) == 0xbc, "");

#define AES_BASE 0x60088000u
#define AES ((struct aes_regs *)(uintptr_t)AES_BASE)

#define AES_KEY_0_OFFSET 0x0u
#define AES_KEY_0_RESET 0x00000000u
#define AES_KEY_0_KEY_0_SHIFT 0u
#define AES_KEY_0_KEY_0_MASK 0xffffffffu

#define AES_KEY_1_OFFSET 0x4u
#define AES_KEY_1_RESET 0x00000000u
#define AES_KEY_1_KEY_1_SHIFT 0u
#define AES_KEY_1_KEY_1_MASK 0xffffffffu

#define AES_KEY_2_OFFSET 0x8u
#define AES_KEY_2_RESET 0x00000000u
#define AES_KEY_2_KEY_2_SHIFT 0u
#define AES_KEY_2_KEY_2_MASK 0xffffffffu

#define AES_KEY_3_OFFSET 0xcu
#define AES_KEY_3_RESET 0x00000000u
#define AES_KEY_3_KEY_3_SHIFT 0u
#define AES_KEY_3_KEY_3_MASK 0xffffffffu

#define AES_KEY_4_OFFSET 0x10u
#define AES_KEY_4_RESET 0x00000000u
#define AES_KEY_4_KEY_4_SHIFT 0u
#define AES_KEY_4_KEY_4_MASK 0xffffffffu

#define AES_KEY_5_OFFSET 0x14u
#define AES_KEY_5_RESET 0x00000000u
#define AES_KEY_5_KEY_5_SHIFT 0u
#define AES_KEY_5_KEY_5_MASK 0xffffffffu

#define AES_KEY_6_OFFSET 0x18u
#define AES_KEY_6_RESET 0x00000000u
#define AES_KEY_6_KEY_6_SHIFT 0u
#define AES_KEY_6_KEY_6_MASK 0xffffffffu

#define AES_KEY_7_OFFSET 0x1cu
#define AES_KEY_7_RESET 0x00000000u
#define AES_KEY_7_KEY_7_SHIFT 0u
#define AES_KEY_7_KEY_7_MASK 0xffffffffu

#define AES_TEXT_IN_0_OFFSET 0x20u
#define AES_TEXT_IN_0_RESET 0x00000000u
#define AES_TEXT_IN_0_TEXT_IN_0_SHIFT 0u
#define AES_TEXT_IN_0_TEXT_IN_0_MASK 0xffffffffu

#define AES_TEXT_IN_1_OFFSET 0x24u
#define AES_TEXT_IN_1_RESET 0x00000000u
#define AES_TEXT_IN_1_TEXT_IN_1_SHIFT 0u
#define AES_TEXT_IN_1_TEXT_IN_1_MASK 0xffffffffu

#define AES_TEXT_IN_2_OFFSET 0x28u
#define AES_TEXT_IN_2_RESET 0x00000000u
#define AES_TEXT_IN_2_TEXT_IN_2_SHIFT 0u
#define AES_TEXT_IN_2_TEXT_IN_2_MASK 0xffffffffu

#define AES_TEXT_IN_3_OFFSET 0x2cu
#define AES_TEXT_IN_3_RESET 0x00000000u
#define AES_TEXT_IN_3_TEXT_IN_3_SHIFT 0u
#define AES_TEXT_IN_3_TEXT_IN_3_MASK 0xffffffffu

#define AES_TEXT_OUT_0_OFFSET 0x30u
#define AES_TEXT_OUT_0_RESET 0x00000000u
#define AES_TEXT_OUT_0_TEXT_OUT_0_SHIFT 0u
#define AES_TEXT_OUT_0_TEXT_OUT_0_MASK 0xffffffffu

#define AES_TEXT_OUT_1_OFFSET 0x34u
#define AES_TEXT_OUT_1_RESET 0x00000000u
#define AES_TEXT_OUT_1_TEXT_OUT_1_SHIFT 0u
#define AES_TEXT_OUT_1_TEXT_OUT_1_MASK 0xffffffffu

#define AES_TEXT_OUT_2_OFFSET 0x38u
#define AES_TEXT_OUT_2_RESET 0x00000000u
#define AES_TEXT_OUT_2_TEXT_OUT_2_SHIFT 0u
#define AES_TEXT_OUT_2_TEXT_OUT_2_MASK 0xffffffffu

#define AES_TEXT_OUT_3_OFFSET 0x3cu
#define AES_TEXT_OUT_3_RESET 0x00000000u
#define AES_TEXT_OUT_3_TEXT_OUT_3_SHIFT 0u
#define AES_TEXT_OUT_3_TEXT_OUT_3_MASK 0xffffffffu

#define AES_MODE_OFFSET 0x40u
#define AES_MODE_RESET 0x00000000u
#define AES_MODE_MODE_SHIFT 0u
#define AES_MODE_MODE_MASK 0x00000007u
static inline uint32_t aes_mode_get_mode(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t aes_mode_set_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }

#define AES_ENDIAN_OFFSET 0x44u
#define AES_ENDIAN_RESET 0x00000000u
#define AES_ENDIAN_ENDIAN_SHIFT 0u
#define AES_ENDIAN_ENDIAN_MASK 0x0000003fu
static inline uint32_t aes_endian_get_endian(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t aes_endian_set_endian(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define AES_TRIGGER_OFFSET 0x48u
#define AES_TRIGGER_RESET 0x00000000u
#define AES_TRIGGER_TRIGGER_SHIFT 0u
#define AES_TRIGGER_TRIGGER_MASK 0x00000001u
static inline uint32_t aes_trigger_set_trigger(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define AES_STATE_OFFSET 0x4cu
#define AES_STATE_RESET 0x00000000u
#define AES_STATE_STATE_SHIFT 0u
#define AES_STATE_STATE_MASK 0x00000003u
static inline uint32_t aes_state_get_state(uint32_t reg) { return reg & 0x3u; }

#define AES_IV_MEM_OFFSET 0x50u
#define AES_IV_MEM_RESET 0x00000000u
#define AES_IV_MEM_COUNT 4u
#define AES_IV_MEM_STRIDE 0x4u

#define AES_H_MEM_OFFSET 0x60u
#define AES_H_MEM_RESET 0x00000000u
#define AES_H_MEM_COUNT 4u
#define AES_H_MEM_STRIDE 0x4u

#define AES_J0_MEM_OFFSET 0x70u
#define AES_J0_MEM_RESET 0x00000000u
#define AES_J0_MEM_COUNT 4u
#define AES_J0_MEM_STRIDE 0x4u

#define AES_T0_MEM_OFFSET 0x80u
#define AES_T0_MEM_RESET 0x00000000u
#define AES_T0_MEM_COUNT 4u
#define AES_T0_MEM_STRIDE 0x4u

#define AES_DMA_ENABLE_OFFSET 0x90u
#define AES_DMA_ENABLE_RESET 0x00000000u
#define AES_DMA_ENABLE_DMA_ENABLE_SHIFT 0u
#define AES_DMA_ENABLE_DMA_ENABLE_MASK 0x00000001u
static inline uint32_t aes_dma_enable_get_dma_enable(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t aes_dma_enable_set_dma_enable(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define AES_BLOCK_MODE_OFFSET 0x94u
#define AES_BLOCK_MODE_RESET 0x00000000u
#define AES_BLOCK_MODE_BLOCK_MODE_SHIFT 0u
#define AES_BLOCK_MODE_BLOCK_MODE_MASK 0x00000007u
static inline uint32_t aes_block_mode_get_block_mode(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t aes_block_mode_set_block_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }

#define AES_BLOCK_NUM_OFFSET 0x98u
#define AES_BLOCK_NUM_RESET 0x00000000u
#define AES_BLOCK_NUM_BLOCK_NUM_SHIFT 0u
#define AES_BLOCK_NUM_BLOCK_NUM_MASK 0xffffffffu

#define AES_INC_SEL_OFFSET 0x9cu
#define AES_INC_SEL_RESET 0x00000000u
#define AES_INC_SEL_INC_SEL_SHIFT 0u
#define AES_INC_SEL_INC_SEL_MASK 0x00000001u
static inline uint32_t aes_inc_sel_get_inc_sel(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t aes_inc_sel_set_inc_sel(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define AES_AAD_BLOCK_NUM_OFFSET 0xa0u
#define AES_AAD_BLOCK_NUM_RESET 0x00000000u
#define AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_SHIFT 0u
#define AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_MASK 0xffffffffu

#define AES_REMAINDER_BIT_NUM_OFFSET 0xa4u
#define AES_REMAINDER_BIT_NUM_RESET 0x00000000u
#define AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_SHIFT 0u
#define AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_MASK 0x0000007fu
static inline uint32_t aes_remainder_bit_num_get_remainder_bit_num(uint32_t reg) { return reg & 0x7fu; }
static inline uint32_t aes_remainder_bit_num_set_remainder_bit_num(uint32_t reg, uint32_t v) { return (reg & 0xffffff80u) | (v & 0x7fu); }

#define AES_CONTINUE_OFFSET 0xa8u
#define AES_CONTINUE_RESET 0x00000000u
#define AES_CONTINUE_CONTINUE_SHIFT 0u
#define AES_CONTINUE_CONTINUE_MASK 0x00000001u
static inline uint32_t aes_continue_set_continue(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define AES_INT_CLEAR_OFFSET 0xacu
#define AES_INT_CLEAR_RESET 0x00000000u
#define AES_INT_CLEAR_INT_CLEAR_SHIFT 0u
#define AES_INT_CLEAR_INT_CLEAR_MASK 0x00000001u
static inline uint32_t aes_int_clear_set_int_clear(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define AES_INT_ENA_OFFSET 0xb0u
#define AES_INT_ENA_RESET 0x00000000u
#define AES_INT_ENA_INT_ENA_SHIFT 0u
#define AES_INT_ENA_INT_ENA_MASK 0x00000001u
static inline uint32_t aes_int_ena_get_int_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t aes_int_ena_set_int_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define AES_DATE_OFFSET 0xb4u
#define AES_DATE_RESET 0x20191210u
#define AES_DATE_DATE_SHIFT 0u
#define AES_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t aes_date_get_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t aes_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define AES_DMA_EXIT_OFFSET 0xb8u
#define AES_DMA_EXIT_RESET 0x00000000u
#define AES_DMA_EXIT_DMA_EXIT_SHIFT 0u
#define AES_DMA_EXIT_DMA_EXIT_MASK 0x00000001u
static inline uint32_t aes_dma_exit_set_dma_exit(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

// clang-format on

#endif
