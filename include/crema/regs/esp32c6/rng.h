/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Generated from the register description of esp32c6 by `crema svd headers`; do not edit. */
#ifndef CREMA_REGS_ESP32C6_RNG_H
#define CREMA_REGS_ESP32C6_RNG_H

#include <stddef.h>
#include <stdint.h>

// clang-format off
struct rng_regs {
    uint32_t reserved_0[2];
    const volatile uint32_t data; /* 0x8 */
};
_Static_assert(offsetof(struct rng_regs, data) == 0x8, "");
_Static_assert(sizeof(struct rng_regs) == 0xc, "");

#define RNG_BASE 0x600b2800u
#define RNG ((struct rng_regs *)(uintptr_t)RNG_BASE)

#define RNG_DATA_OFFSET 0x8u
#define RNG_DATA_RESET 0x00000000u

// clang-format on

#endif
