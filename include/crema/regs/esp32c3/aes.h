/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the vendor's SVD by `make svd-headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C3_AES_H
#define CREMA_REGS_ESP32C3_AES_H

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
    volatile uint32_t trigger; /* 0x48 */
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
    volatile uint32_t continue_; /* 0xa8 */
    volatile uint32_t int_clear; /* 0xac */
    volatile uint32_t int_ena; /* 0xb0 */
    volatile uint32_t date; /* 0xb4 */
    volatile uint32_t dma_exit; /* 0xb8 */
};
_Static_assert(offsetof(struct aes_regs, key_0) == 0x0, "aes.key_0");
_Static_assert(offsetof(struct aes_regs, key_1) == 0x4, "aes.key_1");
_Static_assert(offsetof(struct aes_regs, key_2) == 0x8, "aes.key_2");
_Static_assert(offsetof(struct aes_regs, key_3) == 0xc, "aes.key_3");
_Static_assert(offsetof(struct aes_regs, key_4) == 0x10, "aes.key_4");
_Static_assert(offsetof(struct aes_regs, key_5) == 0x14, "aes.key_5");
_Static_assert(offsetof(struct aes_regs, key_6) == 0x18, "aes.key_6");
_Static_assert(offsetof(struct aes_regs, key_7) == 0x1c, "aes.key_7");
_Static_assert(offsetof(struct aes_regs, text_in_0) == 0x20, "aes.text_in_0");
_Static_assert(offsetof(struct aes_regs, text_in_1) == 0x24, "aes.text_in_1");
_Static_assert(offsetof(struct aes_regs, text_in_2) == 0x28, "aes.text_in_2");
_Static_assert(offsetof(struct aes_regs, text_in_3) == 0x2c, "aes.text_in_3");
_Static_assert(offsetof(struct aes_regs, text_out_0) == 0x30, "aes.text_out_0");
_Static_assert(offsetof(struct aes_regs, text_out_1) == 0x34, "aes.text_out_1");
_Static_assert(offsetof(struct aes_regs, text_out_2) == 0x38, "aes.text_out_2");
_Static_assert(offsetof(struct aes_regs, text_out_3) == 0x3c, "aes.text_out_3");
_Static_assert(offsetof(struct aes_regs, mode) == 0x40, "aes.mode");
_Static_assert(offsetof(struct aes_regs, endian) == 0x44, "aes.endian");
_Static_assert(offsetof(struct aes_regs, trigger) == 0x48, "aes.trigger");
_Static_assert(offsetof(struct aes_regs, state) == 0x4c, "aes.state");
_Static_assert(offsetof(struct aes_regs, iv_mem) == 0x50, "aes.iv_mem");
_Static_assert(offsetof(struct aes_regs, h_mem) == 0x60, "aes.h_mem");
_Static_assert(offsetof(struct aes_regs, j0_mem) == 0x70, "aes.j0_mem");
_Static_assert(offsetof(struct aes_regs, t0_mem) == 0x80, "aes.t0_mem");
_Static_assert(offsetof(struct aes_regs, dma_enable) == 0x90, "aes.dma_enable");
_Static_assert(offsetof(struct aes_regs, block_mode) == 0x94, "aes.block_mode");
_Static_assert(offsetof(struct aes_regs, block_num) == 0x98, "aes.block_num");
_Static_assert(offsetof(struct aes_regs, inc_sel) == 0x9c, "aes.inc_sel");
_Static_assert(offsetof(struct aes_regs, aad_block_num) == 0xa0, "aes.aad_block_num");
_Static_assert(offsetof(struct aes_regs, remainder_bit_num) == 0xa4, "aes.remainder_bit_num");
_Static_assert(offsetof(struct aes_regs, continue_) == 0xa8, "aes.continue_");
_Static_assert(offsetof(struct aes_regs, int_clear) == 0xac, "aes.int_clear");
_Static_assert(offsetof(struct aes_regs, int_ena) == 0xb0, "aes.int_ena");
_Static_assert(offsetof(struct aes_regs, date) == 0xb4, "aes.date");
_Static_assert(offsetof(struct aes_regs, dma_exit) == 0xb8, "aes.dma_exit");
_Static_assert(sizeof(struct aes_regs) == 0xbc, "aes");

#define AES_BASE 0x6003a000u
#define AES ((struct aes_regs *)(uintptr_t)AES_BASE)

#define AES_KEY_0_OFFSET 0x0u
#define AES_KEY_0_RESET 0x00000000u
#define AES_KEY_0_KEY_0_SHIFT 0u
#define AES_KEY_0_KEY_0_MASK 0xffffffffu
static inline uint32_t aes_key_0_get_key_0(uint32_t reg)
{
    return (reg & AES_KEY_0_KEY_0_MASK) >> AES_KEY_0_KEY_0_SHIFT;
}
static inline uint32_t aes_key_0_set_key_0(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_0_KEY_0_MASK) | (value << AES_KEY_0_KEY_0_SHIFT & AES_KEY_0_KEY_0_MASK);
}
#define AES_KEY_1_OFFSET 0x4u
#define AES_KEY_1_RESET 0x00000000u
#define AES_KEY_1_KEY_1_SHIFT 0u
#define AES_KEY_1_KEY_1_MASK 0xffffffffu
static inline uint32_t aes_key_1_get_key_1(uint32_t reg)
{
    return (reg & AES_KEY_1_KEY_1_MASK) >> AES_KEY_1_KEY_1_SHIFT;
}
static inline uint32_t aes_key_1_set_key_1(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_1_KEY_1_MASK) | (value << AES_KEY_1_KEY_1_SHIFT & AES_KEY_1_KEY_1_MASK);
}
#define AES_KEY_2_OFFSET 0x8u
#define AES_KEY_2_RESET 0x00000000u
#define AES_KEY_2_KEY_2_SHIFT 0u
#define AES_KEY_2_KEY_2_MASK 0xffffffffu
static inline uint32_t aes_key_2_get_key_2(uint32_t reg)
{
    return (reg & AES_KEY_2_KEY_2_MASK) >> AES_KEY_2_KEY_2_SHIFT;
}
static inline uint32_t aes_key_2_set_key_2(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_2_KEY_2_MASK) | (value << AES_KEY_2_KEY_2_SHIFT & AES_KEY_2_KEY_2_MASK);
}
#define AES_KEY_3_OFFSET 0xcu
#define AES_KEY_3_RESET 0x00000000u
#define AES_KEY_3_KEY_3_SHIFT 0u
#define AES_KEY_3_KEY_3_MASK 0xffffffffu
static inline uint32_t aes_key_3_get_key_3(uint32_t reg)
{
    return (reg & AES_KEY_3_KEY_3_MASK) >> AES_KEY_3_KEY_3_SHIFT;
}
static inline uint32_t aes_key_3_set_key_3(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_3_KEY_3_MASK) | (value << AES_KEY_3_KEY_3_SHIFT & AES_KEY_3_KEY_3_MASK);
}
#define AES_KEY_4_OFFSET 0x10u
#define AES_KEY_4_RESET 0x00000000u
#define AES_KEY_4_KEY_4_SHIFT 0u
#define AES_KEY_4_KEY_4_MASK 0xffffffffu
static inline uint32_t aes_key_4_get_key_4(uint32_t reg)
{
    return (reg & AES_KEY_4_KEY_4_MASK) >> AES_KEY_4_KEY_4_SHIFT;
}
static inline uint32_t aes_key_4_set_key_4(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_4_KEY_4_MASK) | (value << AES_KEY_4_KEY_4_SHIFT & AES_KEY_4_KEY_4_MASK);
}
#define AES_KEY_5_OFFSET 0x14u
#define AES_KEY_5_RESET 0x00000000u
#define AES_KEY_5_KEY_5_SHIFT 0u
#define AES_KEY_5_KEY_5_MASK 0xffffffffu
static inline uint32_t aes_key_5_get_key_5(uint32_t reg)
{
    return (reg & AES_KEY_5_KEY_5_MASK) >> AES_KEY_5_KEY_5_SHIFT;
}
static inline uint32_t aes_key_5_set_key_5(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_5_KEY_5_MASK) | (value << AES_KEY_5_KEY_5_SHIFT & AES_KEY_5_KEY_5_MASK);
}
#define AES_KEY_6_OFFSET 0x18u
#define AES_KEY_6_RESET 0x00000000u
#define AES_KEY_6_KEY_6_SHIFT 0u
#define AES_KEY_6_KEY_6_MASK 0xffffffffu
static inline uint32_t aes_key_6_get_key_6(uint32_t reg)
{
    return (reg & AES_KEY_6_KEY_6_MASK) >> AES_KEY_6_KEY_6_SHIFT;
}
static inline uint32_t aes_key_6_set_key_6(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_6_KEY_6_MASK) | (value << AES_KEY_6_KEY_6_SHIFT & AES_KEY_6_KEY_6_MASK);
}
#define AES_KEY_7_OFFSET 0x1cu
#define AES_KEY_7_RESET 0x00000000u
#define AES_KEY_7_KEY_7_SHIFT 0u
#define AES_KEY_7_KEY_7_MASK 0xffffffffu
static inline uint32_t aes_key_7_get_key_7(uint32_t reg)
{
    return (reg & AES_KEY_7_KEY_7_MASK) >> AES_KEY_7_KEY_7_SHIFT;
}
static inline uint32_t aes_key_7_set_key_7(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_KEY_7_KEY_7_MASK) | (value << AES_KEY_7_KEY_7_SHIFT & AES_KEY_7_KEY_7_MASK);
}
#define AES_TEXT_IN_0_OFFSET 0x20u
#define AES_TEXT_IN_0_RESET 0x00000000u
#define AES_TEXT_IN_0_TEXT_IN_0_SHIFT 0u
#define AES_TEXT_IN_0_TEXT_IN_0_MASK 0xffffffffu
static inline uint32_t aes_text_in_0_get_text_in_0(uint32_t reg)
{
    return (reg & AES_TEXT_IN_0_TEXT_IN_0_MASK) >> AES_TEXT_IN_0_TEXT_IN_0_SHIFT;
}
static inline uint32_t aes_text_in_0_set_text_in_0(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_IN_0_TEXT_IN_0_MASK) | (value << AES_TEXT_IN_0_TEXT_IN_0_SHIFT & AES_TEXT_IN_0_TEXT_IN_0_MASK);
}
#define AES_TEXT_IN_1_OFFSET 0x24u
#define AES_TEXT_IN_1_RESET 0x00000000u
#define AES_TEXT_IN_1_TEXT_IN_1_SHIFT 0u
#define AES_TEXT_IN_1_TEXT_IN_1_MASK 0xffffffffu
static inline uint32_t aes_text_in_1_get_text_in_1(uint32_t reg)
{
    return (reg & AES_TEXT_IN_1_TEXT_IN_1_MASK) >> AES_TEXT_IN_1_TEXT_IN_1_SHIFT;
}
static inline uint32_t aes_text_in_1_set_text_in_1(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_IN_1_TEXT_IN_1_MASK) | (value << AES_TEXT_IN_1_TEXT_IN_1_SHIFT & AES_TEXT_IN_1_TEXT_IN_1_MASK);
}
#define AES_TEXT_IN_2_OFFSET 0x28u
#define AES_TEXT_IN_2_RESET 0x00000000u
#define AES_TEXT_IN_2_TEXT_IN_2_SHIFT 0u
#define AES_TEXT_IN_2_TEXT_IN_2_MASK 0xffffffffu
static inline uint32_t aes_text_in_2_get_text_in_2(uint32_t reg)
{
    return (reg & AES_TEXT_IN_2_TEXT_IN_2_MASK) >> AES_TEXT_IN_2_TEXT_IN_2_SHIFT;
}
static inline uint32_t aes_text_in_2_set_text_in_2(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_IN_2_TEXT_IN_2_MASK) | (value << AES_TEXT_IN_2_TEXT_IN_2_SHIFT & AES_TEXT_IN_2_TEXT_IN_2_MASK);
}
#define AES_TEXT_IN_3_OFFSET 0x2cu
#define AES_TEXT_IN_3_RESET 0x00000000u
#define AES_TEXT_IN_3_TEXT_IN_3_SHIFT 0u
#define AES_TEXT_IN_3_TEXT_IN_3_MASK 0xffffffffu
static inline uint32_t aes_text_in_3_get_text_in_3(uint32_t reg)
{
    return (reg & AES_TEXT_IN_3_TEXT_IN_3_MASK) >> AES_TEXT_IN_3_TEXT_IN_3_SHIFT;
}
static inline uint32_t aes_text_in_3_set_text_in_3(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_IN_3_TEXT_IN_3_MASK) | (value << AES_TEXT_IN_3_TEXT_IN_3_SHIFT & AES_TEXT_IN_3_TEXT_IN_3_MASK);
}
#define AES_TEXT_OUT_0_OFFSET 0x30u
#define AES_TEXT_OUT_0_RESET 0x00000000u
#define AES_TEXT_OUT_0_TEXT_OUT_0_SHIFT 0u
#define AES_TEXT_OUT_0_TEXT_OUT_0_MASK 0xffffffffu
static inline uint32_t aes_text_out_0_get_text_out_0(uint32_t reg)
{
    return (reg & AES_TEXT_OUT_0_TEXT_OUT_0_MASK) >> AES_TEXT_OUT_0_TEXT_OUT_0_SHIFT;
}
static inline uint32_t aes_text_out_0_set_text_out_0(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_OUT_0_TEXT_OUT_0_MASK) | (value << AES_TEXT_OUT_0_TEXT_OUT_0_SHIFT & AES_TEXT_OUT_0_TEXT_OUT_0_MASK);
}
#define AES_TEXT_OUT_1_OFFSET 0x34u
#define AES_TEXT_OUT_1_RESET 0x00000000u
#define AES_TEXT_OUT_1_TEXT_OUT_1_SHIFT 0u
#define AES_TEXT_OUT_1_TEXT_OUT_1_MASK 0xffffffffu
static inline uint32_t aes_text_out_1_get_text_out_1(uint32_t reg)
{
    return (reg & AES_TEXT_OUT_1_TEXT_OUT_1_MASK) >> AES_TEXT_OUT_1_TEXT_OUT_1_SHIFT;
}
static inline uint32_t aes_text_out_1_set_text_out_1(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_OUT_1_TEXT_OUT_1_MASK) | (value << AES_TEXT_OUT_1_TEXT_OUT_1_SHIFT & AES_TEXT_OUT_1_TEXT_OUT_1_MASK);
}
#define AES_TEXT_OUT_2_OFFSET 0x38u
#define AES_TEXT_OUT_2_RESET 0x00000000u
#define AES_TEXT_OUT_2_TEXT_OUT_2_SHIFT 0u
#define AES_TEXT_OUT_2_TEXT_OUT_2_MASK 0xffffffffu
static inline uint32_t aes_text_out_2_get_text_out_2(uint32_t reg)
{
    return (reg & AES_TEXT_OUT_2_TEXT_OUT_2_MASK) >> AES_TEXT_OUT_2_TEXT_OUT_2_SHIFT;
}
static inline uint32_t aes_text_out_2_set_text_out_2(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_OUT_2_TEXT_OUT_2_MASK) | (value << AES_TEXT_OUT_2_TEXT_OUT_2_SHIFT & AES_TEXT_OUT_2_TEXT_OUT_2_MASK);
}
#define AES_TEXT_OUT_3_OFFSET 0x3cu
#define AES_TEXT_OUT_3_RESET 0x00000000u
#define AES_TEXT_OUT_3_TEXT_OUT_3_SHIFT 0u
#define AES_TEXT_OUT_3_TEXT_OUT_3_MASK 0xffffffffu
static inline uint32_t aes_text_out_3_get_text_out_3(uint32_t reg)
{
    return (reg & AES_TEXT_OUT_3_TEXT_OUT_3_MASK) >> AES_TEXT_OUT_3_TEXT_OUT_3_SHIFT;
}
static inline uint32_t aes_text_out_3_set_text_out_3(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TEXT_OUT_3_TEXT_OUT_3_MASK) | (value << AES_TEXT_OUT_3_TEXT_OUT_3_SHIFT & AES_TEXT_OUT_3_TEXT_OUT_3_MASK);
}
#define AES_MODE_OFFSET 0x40u
#define AES_MODE_RESET 0x00000000u
#define AES_MODE_MODE_SHIFT 0u
#define AES_MODE_MODE_MASK 0x00000007u
static inline uint32_t aes_mode_get_mode(uint32_t reg)
{
    return (reg & AES_MODE_MODE_MASK) >> AES_MODE_MODE_SHIFT;
}
static inline uint32_t aes_mode_set_mode(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_MODE_MODE_MASK) | (value << AES_MODE_MODE_SHIFT & AES_MODE_MODE_MASK);
}
#define AES_ENDIAN_OFFSET 0x44u
#define AES_ENDIAN_RESET 0x00000000u
#define AES_ENDIAN_ENDIAN_SHIFT 0u
#define AES_ENDIAN_ENDIAN_MASK 0x0000003fu
static inline uint32_t aes_endian_get_endian(uint32_t reg)
{
    return (reg & AES_ENDIAN_ENDIAN_MASK) >> AES_ENDIAN_ENDIAN_SHIFT;
}
static inline uint32_t aes_endian_set_endian(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_ENDIAN_ENDIAN_MASK) | (value << AES_ENDIAN_ENDIAN_SHIFT & AES_ENDIAN_ENDIAN_MASK);
}
#define AES_TRIGGER_OFFSET 0x48u
#define AES_TRIGGER_RESET 0x00000000u
#define AES_TRIGGER_TRIGGER_SHIFT 0u
#define AES_TRIGGER_TRIGGER_MASK 0x00000001u
static inline uint32_t aes_trigger_get_trigger(uint32_t reg)
{
    return (reg & AES_TRIGGER_TRIGGER_MASK) >> AES_TRIGGER_TRIGGER_SHIFT;
}
static inline uint32_t aes_trigger_set_trigger(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_TRIGGER_TRIGGER_MASK) | (value << AES_TRIGGER_TRIGGER_SHIFT & AES_TRIGGER_TRIGGER_MASK);
}
#define AES_STATE_OFFSET 0x4cu
#define AES_STATE_RESET 0x00000000u
#define AES_STATE_STATE_SHIFT 0u
#define AES_STATE_STATE_MASK 0x00000003u
static inline uint32_t aes_state_get_state(uint32_t reg)
{
    return (reg & AES_STATE_STATE_MASK) >> AES_STATE_STATE_SHIFT;
}
static inline uint32_t aes_state_set_state(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_STATE_STATE_MASK) | (value << AES_STATE_STATE_SHIFT & AES_STATE_STATE_MASK);
}
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
static inline uint32_t aes_dma_enable_get_dma_enable(uint32_t reg)
{
    return (reg & AES_DMA_ENABLE_DMA_ENABLE_MASK) >> AES_DMA_ENABLE_DMA_ENABLE_SHIFT;
}
static inline uint32_t aes_dma_enable_set_dma_enable(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_DMA_ENABLE_DMA_ENABLE_MASK) | (value << AES_DMA_ENABLE_DMA_ENABLE_SHIFT & AES_DMA_ENABLE_DMA_ENABLE_MASK);
}
#define AES_BLOCK_MODE_OFFSET 0x94u
#define AES_BLOCK_MODE_RESET 0x00000000u
#define AES_BLOCK_MODE_BLOCK_MODE_SHIFT 0u
#define AES_BLOCK_MODE_BLOCK_MODE_MASK 0x00000007u
static inline uint32_t aes_block_mode_get_block_mode(uint32_t reg)
{
    return (reg & AES_BLOCK_MODE_BLOCK_MODE_MASK) >> AES_BLOCK_MODE_BLOCK_MODE_SHIFT;
}
static inline uint32_t aes_block_mode_set_block_mode(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_BLOCK_MODE_BLOCK_MODE_MASK) | (value << AES_BLOCK_MODE_BLOCK_MODE_SHIFT & AES_BLOCK_MODE_BLOCK_MODE_MASK);
}
#define AES_BLOCK_NUM_OFFSET 0x98u
#define AES_BLOCK_NUM_RESET 0x00000000u
#define AES_BLOCK_NUM_BLOCK_NUM_SHIFT 0u
#define AES_BLOCK_NUM_BLOCK_NUM_MASK 0xffffffffu
static inline uint32_t aes_block_num_get_block_num(uint32_t reg)
{
    return (reg & AES_BLOCK_NUM_BLOCK_NUM_MASK) >> AES_BLOCK_NUM_BLOCK_NUM_SHIFT;
}
static inline uint32_t aes_block_num_set_block_num(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_BLOCK_NUM_BLOCK_NUM_MASK) | (value << AES_BLOCK_NUM_BLOCK_NUM_SHIFT & AES_BLOCK_NUM_BLOCK_NUM_MASK);
}
#define AES_INC_SEL_OFFSET 0x9cu
#define AES_INC_SEL_RESET 0x00000000u
#define AES_INC_SEL_INC_SEL_SHIFT 0u
#define AES_INC_SEL_INC_SEL_MASK 0x00000001u
static inline uint32_t aes_inc_sel_get_inc_sel(uint32_t reg)
{
    return (reg & AES_INC_SEL_INC_SEL_MASK) >> AES_INC_SEL_INC_SEL_SHIFT;
}
static inline uint32_t aes_inc_sel_set_inc_sel(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_INC_SEL_INC_SEL_MASK) | (value << AES_INC_SEL_INC_SEL_SHIFT & AES_INC_SEL_INC_SEL_MASK);
}
#define AES_AAD_BLOCK_NUM_OFFSET 0xa0u
#define AES_AAD_BLOCK_NUM_RESET 0x00000000u
#define AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_SHIFT 0u
#define AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_MASK 0xffffffffu
static inline uint32_t aes_aad_block_num_get_aad_block_num(uint32_t reg)
{
    return (reg & AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_MASK) >> AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_SHIFT;
}
static inline uint32_t aes_aad_block_num_set_aad_block_num(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_MASK) | (value << AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_SHIFT & AES_AAD_BLOCK_NUM_AAD_BLOCK_NUM_MASK);
}
#define AES_REMAINDER_BIT_NUM_OFFSET 0xa4u
#define AES_REMAINDER_BIT_NUM_RESET 0x00000000u
#define AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_SHIFT 0u
#define AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_MASK 0x0000007fu
static inline uint32_t aes_remainder_bit_num_get_remainder_bit_num(uint32_t reg)
{
    return (reg & AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_MASK) >> AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_SHIFT;
}
static inline uint32_t aes_remainder_bit_num_set_remainder_bit_num(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_MASK) | (value << AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_SHIFT & AES_REMAINDER_BIT_NUM_REMAINDER_BIT_NUM_MASK);
}
#define AES_CONTINUE_OFFSET 0xa8u
#define AES_CONTINUE_RESET 0x00000000u
#define AES_CONTINUE_CONTINUE_SHIFT 0u
#define AES_CONTINUE_CONTINUE_MASK 0x00000001u
static inline uint32_t aes_continue_get_continue(uint32_t reg)
{
    return (reg & AES_CONTINUE_CONTINUE_MASK) >> AES_CONTINUE_CONTINUE_SHIFT;
}
static inline uint32_t aes_continue_set_continue(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_CONTINUE_CONTINUE_MASK) | (value << AES_CONTINUE_CONTINUE_SHIFT & AES_CONTINUE_CONTINUE_MASK);
}
#define AES_INT_CLEAR_OFFSET 0xacu
#define AES_INT_CLEAR_RESET 0x00000000u
#define AES_INT_CLEAR_INT_CLEAR_SHIFT 0u
#define AES_INT_CLEAR_INT_CLEAR_MASK 0x00000001u
static inline uint32_t aes_int_clear_get_int_clear(uint32_t reg)
{
    return (reg & AES_INT_CLEAR_INT_CLEAR_MASK) >> AES_INT_CLEAR_INT_CLEAR_SHIFT;
}
static inline uint32_t aes_int_clear_set_int_clear(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_INT_CLEAR_INT_CLEAR_MASK) | (value << AES_INT_CLEAR_INT_CLEAR_SHIFT & AES_INT_CLEAR_INT_CLEAR_MASK);
}
#define AES_INT_ENA_OFFSET 0xb0u
#define AES_INT_ENA_RESET 0x00000000u
#define AES_INT_ENA_INT_ENA_SHIFT 0u
#define AES_INT_ENA_INT_ENA_MASK 0x00000001u
static inline uint32_t aes_int_ena_get_int_ena(uint32_t reg)
{
    return (reg & AES_INT_ENA_INT_ENA_MASK) >> AES_INT_ENA_INT_ENA_SHIFT;
}
static inline uint32_t aes_int_ena_set_int_ena(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_INT_ENA_INT_ENA_MASK) | (value << AES_INT_ENA_INT_ENA_SHIFT & AES_INT_ENA_INT_ENA_MASK);
}
#define AES_DATE_OFFSET 0xb4u
#define AES_DATE_RESET 0x20191210u
#define AES_DATE_DATE_SHIFT 0u
#define AES_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t aes_date_get_date(uint32_t reg)
{
    return (reg & AES_DATE_DATE_MASK) >> AES_DATE_DATE_SHIFT;
}
static inline uint32_t aes_date_set_date(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_DATE_DATE_MASK) | (value << AES_DATE_DATE_SHIFT & AES_DATE_DATE_MASK);
}
#define AES_DMA_EXIT_OFFSET 0xb8u
#define AES_DMA_EXIT_RESET 0x00000000u
#define AES_DMA_EXIT_DMA_EXIT_SHIFT 0u
#define AES_DMA_EXIT_DMA_EXIT_MASK 0x00000001u
static inline uint32_t aes_dma_exit_get_dma_exit(uint32_t reg)
{
    return (reg & AES_DMA_EXIT_DMA_EXIT_MASK) >> AES_DMA_EXIT_DMA_EXIT_SHIFT;
}
static inline uint32_t aes_dma_exit_set_dma_exit(uint32_t reg, uint32_t value)
{
    return (reg & ~AES_DMA_EXIT_DMA_EXIT_MASK) | (value << AES_DMA_EXIT_DMA_EXIT_SHIFT & AES_DMA_EXIT_DMA_EXIT_MASK);
}

// clang-format on
#endif
