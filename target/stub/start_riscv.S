/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Entered by a ROM's MEM_END, on its stack; nothing of the ROM is used afterwards, and its interrupt
 * handlers neither. */
    .section .text.start, "ax"

    .globl stub_start_all
stub_start_all:
    la s0, stub_join_all
    j stub_start_with

    .globl stub_start
stub_start:
    li s0, 0

    .globl stub_start_with /* s0: what stub_run is to call to join the other parts */
stub_start_with:
    csrci mstatus, 8
    .option push
    .option norelax
    la gp, __global_pointer$
    .option pop
    la sp, stub_stack_top
    la a0, stub_bss
    la a1, stub_bss_end
2:  sw zero, 0(a0)
    addi a0, a0, 4
    bltu a0, a1, 2b
    mv a0, s0
    tail stub_run

    .globl stub_restart
stub_restart:
    la sp, stub_stack_top
    tail stub_loop

/* Calls code of the ROM's kind at a0. */
    .globl stub_call
stub_call:
    jr a0
