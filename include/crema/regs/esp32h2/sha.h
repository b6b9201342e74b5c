/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32h2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32H2_SHA_H
#define CREMA_REGS_ESP32H2_SHA_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct sha_regs {
    volatile uint32_t mode; /* 0x0 */
    volatile uint32_t t_string; /* 0x4 */
    volatile uint32_t t_length; /* 0x8 */
    volatile uint32_t dma_block_num; /* 0xc */
    volatile uint32_t start; /* 0x10, write-only */
    volatile uint32_t continue_; /* 0x14, write-only */
    const volatile uint32_t busy; /* 0x18 */
    volatile uint32_t dma_start; /* 0x1c, write-only */
    volatile uint32_t dma_continue; /* 0x20, write-only */
    volatile uint32_t clear_irq; /* 0x24, write-only */
    volatile uint32_t irq_ena; /* 0x28 */
    volatile uint32_t date; /* 0x2c */
    uint32_t reserved_30[4];
    volatile uint32_t h_mem[8]; /* 0x40 */
    uint32_t reserved_60[8];
    volatile uint32_t m_mem[16]; /* 0x80 */
};
_Static_assert(offsetof(struct sha_regs, mode) == 0x0, "");
_Static_assert(offsetof(struct sha_regs, t_string) == 0x4, "");
_Static_assert(offsetof(struct sha_regs, t_length) == 0x8, "");
_Static_assert(offsetof(struct sha_regs, dma_block_num) == 0xc, "");
_Static_assert(offsetof(struct sha_regs, start) == 0x10, "");
_Static_assert(offsetof(struct sha_regs, continue_) == 0x14, "");
_Static_assert(offsetof(struct sha_regs, busy) == 0x18, "");
_Static_assert(offsetof(struct sha_regs, dma_start) == 0x1c, "");
_Static_assert(offsetof(struct sha_regs, dma_continue) == 0x20, "");
_Static_assert(offsetof(struct sha_regs, clear_irq) == 0x24, "");
_Static_assert(offsetof(struct sha_regs, irq_ena) == 0x28, "");
_Static_assert(offsetof(struct sha_regs, date) == 0x2c, "");
_Static_assert(offsetof(struct sha_regs, h_mem) == 0x40, "");
_Static_assert(offsetof(struct sha_regs, m_mem) == 0x80, "");
_Static_assert(sizeof(struct sha_regs) == 0xc0, "");

#define SHA_BASE 0x60089000u
#define SHA ((struct sha_regs *)(uintptr_t)SHA_BASE)

#define SHA_MODE_OFFSET 0x0u
#define SHA_MODE_RESET 0x00000000u
#define SHA_MODE_MODE_SHIFT 0u
#define SHA_MODE_MODE_MASK 0x00000007u
static inline uint32_t sha_mode_get_mode(uint32_t reg) { return reg & 0x7u; }
static inline uint32_t sha_mode_set_mode(uint32_t reg, uint32_t v) { return (reg & 0xfffffff8u) | (v & 0x7u); }

#define SHA_T_STRING_OFFSET 0x4u
#define SHA_T_STRING_RESET 0x00000000u
#define SHA_T_STRING_T_STRING_SHIFT 0u
#define SHA_T_STRING_T_STRING_MASK 0xffffffffu

#define SHA_T_LENGTH_OFFSET 0x8u
#define SHA_T_LENGTH_RESET 0x00000000u
#define SHA_T_LENGTH_T_LENGTH_SHIFT 0u
#define SHA_T_LENGTH_T_LENGTH_MASK 0x0000003fu
static inline uint32_t sha_t_length_get_t_length(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t sha_t_length_set_t_length(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define SHA_DMA_BLOCK_NUM_OFFSET 0xcu
#define SHA_DMA_BLOCK_NUM_RESET 0x00000000u
#define SHA_DMA_BLOCK_NUM_DMA_BLOCK_NUM_SHIFT 0u
#define SHA_DMA_BLOCK_NUM_DMA_BLOCK_NUM_MASK 0x0000003fu
static inline uint32_t sha_dma_block_num_get_dma_block_num(uint32_t reg) { return reg & 0x3fu; }
static inline uint32_t sha_dma_block_num_set_dma_block_num(uint32_t reg, uint32_t v) { return (reg & 0xffffffc0u) | (v & 0x3fu); }

#define SHA_START_OFFSET 0x10u
#define SHA_START_RESET 0x00000000u
#define SHA_START_START_SHIFT 1u
#define SHA_START_START_MASK 0xfffffffeu
static inline uint32_t sha_start_set_start(uint32_t reg, uint32_t v) { return (reg & 0x1u) | (v << 1 & 0xfffffffeu); }

#define SHA_CONTINUE_OFFSET 0x14u
#define SHA_CONTINUE_RESET 0x00000000u
#define SHA_CONTINUE_CONTINUE_SHIFT 1u
#define SHA_CONTINUE_CONTINUE_MASK 0xfffffffeu
static inline uint32_t sha_continue_set_continue(uint32_t reg, uint32_t v) { return (reg & 0x1u) | (v << 1 & 0xfffffffeu); }

#define SHA_BUSY_OFFSET 0x18u
#define SHA_BUSY_RESET 0x00000000u
#define SHA_BUSY_STATE_SHIFT 0u
#define SHA_BUSY_STATE_MASK 0x00000001u
static inline uint32_t sha_busy_get_state(uint32_t reg) { return reg & 0x1u; }

#define SHA_DMA_START_OFFSET 0x1cu
#define SHA_DMA_START_RESET 0x00000000u
#define SHA_DMA_START_DMA_START_SHIFT 0u
#define SHA_DMA_START_DMA_START_MASK 0x00000001u
static inline uint32_t sha_dma_start_set_dma_start(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SHA_DMA_CONTINUE_OFFSET 0x20u
#define SHA_DMA_CONTINUE_RESET 0x00000000u
#define SHA_DMA_CONTINUE_DMA_CONTINUE_SHIFT 0u
#define SHA_DMA_CONTINUE_DMA_CONTINUE_MASK 0x00000001u
static inline uint32_t sha_dma_continue_set_dma_continue(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SHA_CLEAR_IRQ_OFFSET 0x24u
#define SHA_CLEAR_IRQ_RESET 0x00000000u
#define SHA_CLEAR_IRQ_CLEAR_INTERRUPT_SHIFT 0u
#define SHA_CLEAR_IRQ_CLEAR_INTERRUPT_MASK 0x00000001u
static inline uint32_t sha_clear_irq_set_clear_interrupt(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SHA_IRQ_ENA_OFFSET 0x28u
#define SHA_IRQ_ENA_RESET 0x00000000u
#define SHA_IRQ_ENA_INTERRUPT_ENA_SHIFT 0u
#define SHA_IRQ_ENA_INTERRUPT_ENA_MASK 0x00000001u
static inline uint32_t sha_irq_ena_get_interrupt_ena(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t sha_irq_ena_set_interrupt_ena(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define SHA_DATE_OFFSET 0x2cu
#define SHA_DATE_RESET 0x20201229u
#define SHA_DATE_DATE_SHIFT 0u
#define SHA_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t sha_date_get_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t sha_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define SHA_H_MEM_OFFSET 0x40u
#define SHA_H_MEM_RESET 0x00000000u
#define SHA_H_MEM_COUNT 8u
#define SHA_H_MEM_STRIDE 0x4u

#define SHA_M_MEM_OFFSET 0x80u
#define SHA_M_MEM_RESET 0x00000000u
#define SHA_M_MEM_COUNT 16u
#define SHA_M_MEM_STRIDE 0x4u

// clang-format on

#endif
