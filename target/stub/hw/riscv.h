/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The RISC-V cores' cycle counter: of the older ones in registers of their own (technical reference
 * manuals, "High-Performance CPU"), of those with a CLIC in the standard one. */
#ifndef STUB_HW_CPU_H
#define STUB_HW_CPU_H

#include <stdint.h>

static inline void hw_start_counter(void)
{
#ifndef CHIP_HAS_MCYCLE
    __asm__ volatile("csrwi 0x7e0, 1"); /* count cycles, */
    __asm__ volatile("csrwi 0x7e1, 1"); /* on */
#endif
}

static inline uint32_t hw_cycles(void)
{
    uint32_t value;
#ifdef CHIP_HAS_MCYCLE
    __asm__ volatile("csrr %0, mcycle" : "=r"(value));
#else
    __asm__ volatile("csrr %0, 0x7e2" : "=r"(value));
#endif
    return value;
}

static inline void hw_sync_code(void)
{
    __asm__ volatile("fence.i" ::: "memory");
}

#endif
