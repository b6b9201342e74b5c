/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Semihosting: calls to whoever runs or debugs the chip. Where nobody does, they raise a breakpoint
 * exception. Numbers: "Semihosting for AArch32 and AArch64", and RISC-V's own document. */
#ifndef SEMIHOST_H
#define SEMIHOST_H

#include <stdint.h>

#define SEMIHOST_SYS_EXIT          0x18u
#define SEMIHOST_SYS_EXIT_EXTENDED 0x20u
#define SEMIHOST_STOPPED_FAULT     0x20023u /* run-time error, unknown */
#define SEMIHOST_STOPPED_EXIT      0x20026u /* the application's own exit */

static inline uint32_t semihost_call(uint32_t op, uintptr_t arg)
{
    register uint32_t a0 __asm__("a0") = op;
    register uintptr_t a1 __asm__("a1") = arg;
    /* The three instructions are one magic word to the host: they must not be compressed or split.
     */
    __asm__ volatile(".option push\n.option norvc\n.balign 16\n"
                     "slli zero, zero, 0x1f\nebreak\nsrai zero, zero, 7\n.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
    return a0;
}

static inline void semihost_exit_fault(void)
{
    semihost_call(SEMIHOST_SYS_EXIT, SEMIHOST_STOPPED_FAULT);
}

static inline void semihost_exit(uint32_t status)
{
    uint32_t block[2] = {SEMIHOST_STOPPED_EXIT, status};
    semihost_call(SEMIHOST_SYS_EXIT_EXTENDED, (uintptr_t)block);
}

#endif
