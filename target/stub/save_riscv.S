/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What functions compiled with -msave-restore call to keep registers, in place of libgcc's: two
 * sizes of frame for its four, in a third of the bytes. Each link to the chip pays for them. */
    .section .text.save, "ax"

#define BOTH(way, count) .globl __riscv_##way##_##count; __riscv_##way##_##count
#define SMALL(way) BOTH(way, 0): BOTH(way, 1): BOTH(way, 2): BOTH(way, 3):
#define LARGE(way)                                                                                 \
    BOTH(way, 4): BOTH(way, 5): BOTH(way, 6): BOTH(way, 7): BOTH(way, 8): BOTH(way, 9):            \
    BOTH(way, 10): BOTH(way, 11): BOTH(way, 12):

SMALL(save)
    addi sp, sp, -16
    sw ra, 12(sp)
    sw s0, 8(sp)
    sw s1, 4(sp)
    sw s2, 0(sp)
    jr t0

SMALL(restore)
    lw ra, 12(sp)
    lw s0, 8(sp)
    lw s1, 4(sp)
    lw s2, 0(sp)
    addi sp, sp, 16
    ret

LARGE(save)
    addi sp, sp, -64
    sw ra, 60(sp)
    sw s0, 56(sp)
    sw s1, 52(sp)
    sw s2, 48(sp)
    sw s3, 44(sp)
    sw s4, 40(sp)
    sw s5, 36(sp)
    sw s6, 32(sp)
    sw s7, 28(sp)
    sw s8, 24(sp)
    sw s9, 20(sp)
    sw s10, 16(sp)
    sw s11, 12(sp)
    jr t0

LARGE(restore)
    lw ra, 60(sp)
    lw s0, 56(sp)
    lw s1, 52(sp)
    lw s2, 48(sp)
    lw s3, 44(sp)
    lw s4, 40(sp)
    lw s5, 36(sp)
    lw s6, 32(sp)
    lw s7, 28(sp)
    lw s8, 24(sp)
    lw s9, 20(sp)
    lw s10, 16(sp)
    lw s11, 12(sp)
    addi sp, sp, 64
    ret
