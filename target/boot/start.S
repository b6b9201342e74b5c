/* SPDX-License-Identifier: Apache-2.0 OR MIT */
    .section .text.start, "ax"
    .globl boot_start
boot_start:
    la sp, boot_stack_top
    la a0, boot_bss_start
    la a1, boot_bss_end
1:  bgeu a0, a1, 2f
    sw zero, 0(a0)
    addi a0, a0, 4
    j 1b
2:  call boot_main
