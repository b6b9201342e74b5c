/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the kernels share: on the chip a start without a C library, and an end by semihosting whose
 * status is a digest of the result; on the host, a main that prints the same digest. */
#ifndef BENCH_KERNEL_H
#define BENCH_KERNEL_H

#include <stdint.h>

#define RAND_MUL 1664525u /* Numerical Recipes' generator: small, and the same everywhere */
#define RAND_ADD 1013904223u

uint32_t kernel(void);

static inline uint32_t next_random(uint32_t *state)
{
    *state = *state * RAND_MUL + RAND_ADD;
    return *state >> 8;
}

#ifdef __riscv
static inline void end(uint32_t digest)
{
    const uint32_t block[2] = {0x20026, digest};
    register uint32_t a0 __asm__("a0") = 0x20;
    register const uint32_t *a1 __asm__("a1") = block;
    __asm__ volatile(".balign 16\n.option push\n.option norvc\n"
                     "slli x0, x0, 0x1f\nebreak\nsrai x0, x0, 7\n.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
}

__attribute__((used, noreturn)) static void start_c(void)
{
    end(kernel());
    for (;;)
        ;
}

__attribute__((naked, section(".text.start"), used)) void _start(void);
void _start(void)
{
    __asm__("la sp, _stack_end\nj %0" : : "i"(start_c));
}

#else
#include <stdio.h>

int main(void)
{
    printf("%08x\n", (unsigned)kernel());
    return 0;
}
#endif

#endif
