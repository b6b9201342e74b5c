/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c2 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C2_XTS_AES_H
#define CREMA_REGS_ESP32C2_XTS_AES_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct xts_aes_regs {
    volatile uint32_t plain_mem[4]; /* 0x0 */
    uint32_t reserved_10[12];
    volatile uint32_t linesize; /* 0x40 */
    volatile uint32_t destination; /* 0x44 */
    volatile uint32_t physical_address; /* 0x48 */
    volatile uint32_t trigger; /* 0x4c, write-only */
    volatile uint32_t release; /* 0x50, write-only */
    volatile uint32_t destroy; /* 0x54, write-only */
    const volatile uint32_t state; /* 0x58 */
    volatile uint32_t date; /* 0x5c */
};
_Static_assert(offsetof(struct xts_aes_regs, plain_mem) == 0x0, "");
_Static_assert(offsetof(struct xts_aes_regs, linesize) == 0x40, "");
_Static_assert(offsetof(struct xts_aes_regs, destination) == 0x44, "");
_Static_assert(offsetof(struct xts_aes_regs, physical_address) == 0x48, "");
_Static_assert(offsetof(struct xts_aes_regs, trigger) == 0x4c, "");
_Static_assert(offsetof(struct xts_aes_regs, release) == 0x50, "");
_Static_assert(offsetof(struct xts_aes_regs, destroy) == 0x54, "");
_Static_assert(offsetof(struct xts_aes_regs, state) == 0x58, "");
_Static_assert(offsetof(struct xts_aes_regs, date) == 0x5c, "");
_Static_assert(sizeof(struct xts_aes_regs) == 0x60, "");

#define XTS_AES_BASE 0x600cc000u
#define XTS_AES ((struct xts_aes_regs *)(uintptr_t)XTS_AES_BASE)

#define XTS_AES_PLAIN_MEM_OFFSET 0x0u
#define XTS_AES_PLAIN_MEM_RESET 0x00000000u
#define XTS_AES_PLAIN_MEM_COUNT 4u
#define XTS_AES_PLAIN_MEM_STRIDE 0x4u

#define XTS_AES_LINESIZE_OFFSET 0x40u
#define XTS_AES_LINESIZE_RESET 0x00000000u
#define XTS_AES_LINESIZE_LINESIZE_SHIFT 0u
#define XTS_AES_LINESIZE_LINESIZE_MASK 0x00000001u
static inline uint32_t xts_aes_linesize_get_linesize(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t xts_aes_linesize_set_linesize(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define XTS_AES_DESTINATION_OFFSET 0x44u
#define XTS_AES_DESTINATION_RESET 0x00000000u
#define XTS_AES_DESTINATION_DESTINATION_SHIFT 0u
#define XTS_AES_DESTINATION_DESTINATION_MASK 0x00000001u
static inline uint32_t xts_aes_destination_get_destination(uint32_t reg) { return reg & 0x1u; }
static inline uint32_t xts_aes_destination_set_destination(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define XTS_AES_PHYSICAL_ADDRESS_OFFSET 0x48u
#define XTS_AES_PHYSICAL_ADDRESS_RESET 0x00000000u
#define XTS_AES_PHYSICAL_ADDRESS_PHYSICAL_ADDRESS_SHIFT 0u
#define XTS_AES_PHYSICAL_ADDRESS_PHYSICAL_ADDRESS_MASK 0x3fffffffu
static inline uint32_t xts_aes_physical_address_get_physical_address(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t xts_aes_physical_address_set_physical_address(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

#define XTS_AES_TRIGGER_OFFSET 0x4cu
#define XTS_AES_TRIGGER_RESET 0x00000000u
#define XTS_AES_TRIGGER_TRIGGER_SHIFT 0u
#define XTS_AES_TRIGGER_TRIGGER_MASK 0x00000001u
static inline uint32_t xts_aes_trigger_set_trigger(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define XTS_AES_RELEASE_OFFSET 0x50u
#define XTS_AES_RELEASE_RESET 0x00000000u
#define XTS_AES_RELEASE_RELEASE_SHIFT 0u
#define XTS_AES_RELEASE_RELEASE_MASK 0x00000001u
static inline uint32_t xts_aes_release_set_release(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define XTS_AES_DESTROY_OFFSET 0x54u
#define XTS_AES_DESTROY_RESET 0x00000000u
#define XTS_AES_DESTROY_DESTROY_SHIFT 0u
#define XTS_AES_DESTROY_DESTROY_MASK 0x00000001u
static inline uint32_t xts_aes_destroy_set_destroy(uint32_t reg, uint32_t v) { return (reg & 0xfffffffeu) | (v & 0x1u); }

#define XTS_AES_STATE_OFFSET 0x58u
#define XTS_AES_STATE_RESET 0x00000000u
#define XTS_AES_STATE_STATE_SHIFT 0u
#define XTS_AES_STATE_STATE_MASK 0x00000003u
static inline uint32_t xts_aes_state_get_state(uint32_t reg) { return reg & 0x3u; }

#define XTS_AES_DATE_OFFSET 0x5cu
#define XTS_AES_DATE_RESET 0x20200623u
#define XTS_AES_DATE_DATE_SHIFT 0u
#define XTS_AES_DATE_DATE_MASK 0x3fffffffu
static inline uint32_t xts_aes_date_get_date(uint32_t reg) { return reg & 0x3fffffffu; }
static inline uint32_t xts_aes_date_set_date(uint32_t reg, uint32_t v) { return (reg & 0xc0000000u) | (v & 0x3fffffffu); }

// clang-format on

#endif
