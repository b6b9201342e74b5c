/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The Xtensa cores' cycle counter, and the order of stores and fetches. */
#ifndef STUB_HW_CPU_H
#define STUB_HW_CPU_H

#include <stdint.h>

static inline void hw_start_counter(void)
{
}

static inline uint32_t hw_cycles(void)
{
    uint32_t value;
    __asm__ volatile("rsr %0, ccount" : "=r"(value));
    return value;
}

static inline void hw_sync_code(void)
{
    __asm__ volatile("memw\n\tisync" ::: "memory");
}

#endif
