/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_ATOMIC_H
#define CREMA_REGS_ESP32C6_ATOMIC_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct atomic_regs {
    volatile uint32_t addr_lock; /* 0x0 */
    volatile uint32_t lr_addr; /* 0x4 */
    volatile uint32_t lr_value; /* 0x8 */
    const volatile uint32_t lock_status; /* 0xc */
    volatile uint32_t counter; /* 0x10 */
};
_Static_assert(offsetof(struct atomic_regs, addr_lock) == 0x0, "");
_Static_assert(offsetof(struct atomic_regs, lr_addr) == 0x4, "");
_Static_assert(offsetof(struct atomic_regs, lr_value) == 0x8, "");
_Static_assert(offsetof(struct atomic_regs, lock_status) == 0xc, "");
_Static_assert(offsetof(struct atomic_regs, counter) == 0x10, "");
_Static_assert(sizeof(struct atomic_regs) == 0x14, "");

#define ATOMIC_BASE 0x60011000u
#define ATOMIC ((struct atomic_regs *)(uintptr_t)ATOMIC_BASE)

#define ATOMIC_ADDR_LOCK_OFFSET 0x0u
#define ATOMIC_ADDR_LOCK_RESET 0x00000000u
#define ATOMIC_ADDR_LOCK_LOCK_SHIFT 0u
#define ATOMIC_ADDR_LOCK_LOCK_MASK 0x00000003u
static inline uint32_t atomic_addr_lock_get_lock(uint32_t reg) { return reg & 0x3u; }
static inline uint32_t atomic_addr_lock_set_lock(uint32_t reg, uint32_t v) { return (reg & 0xfffffffcu) | (v & 0x3u); }

#define ATOMIC_LR_ADDR_OFFSET 0x4u
#define ATOMIC_LR_ADDR_RESET 0x00000000u
#define ATOMIC_LR_ADDR_GLOABLE_LR_ADDR_SHIFT 0u
#define ATOMIC_LR_ADDR_GLOABLE_LR_ADDR_MASK 0xffffffffu

#define ATOMIC_LR_VALUE_OFFSET 0x8u
#define ATOMIC_LR_VALUE_RESET 0x00000000u
#define ATOMIC_LR_VALUE_GLOABLE_LR_VALUE_SHIFT 0u
#define ATOMIC_LR_VALUE_GLOABLE_LR_VALUE_MASK 0xffffffffu

#define ATOMIC_LOCK_STATUS_OFFSET 0xcu
#define ATOMIC_LOCK_STATUS_RESET 0x00000000u
#define ATOMIC_LOCK_STATUS_LOCK_STATUS_SHIFT 0u
#define ATOMIC_LOCK_STATUS_LOCK_STATUS_MASK 0x00000003u
static inline uint32_t atomic_lock_status_get_lock_status(uint32_t reg) { return reg & 0x3u; }

#define ATOMIC_COUNTER_OFFSET 0x10u
#define ATOMIC_COUNTER_RESET 0x00000000u
#define ATOMIC_COUNTER_WAIT_COUNTER_SHIFT 0u
#define ATOMIC_COUNTER_WAIT_COUNTER_MASK 0x0000ffffu
static inline uint32_t atomic_counter_get_wait_counter(uint32_t reg) { return reg & 0xffffu; }
static inline uint32_t atomic_counter_set_wait_counter(uint32_t reg, uint32_t v) { return (reg & 0xffff0000u) | (v & 0xffffu); }

// clang-format on

#endif
