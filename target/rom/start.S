/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reset, the trap vectors and what leads from them to C. The ROM never uses gp or tp: programs call its
 * functions with their own. */
#define REGS_LEN 144 /* struct trap_regs */

    .section .text
    .globl rom_start
rom_start:
    la t0, rom_vectors
    ori t0, t0, 1 /* vectored */
    csrw mtvec, t0
    csrwi 0x7e0, 1 /* the cycle counter that delays go by: count cycles, and run */
    csrwi 0x7e1, 1
    la sp, rom_stack_top

    la a0, rom_data_start
    la a1, rom_data_end
    la a2, rom_data_load
1:  bgeu a0, a1, 2f
    lw t0, 0(a2)
    sw t0, 0(a0)
    addi a0, a0, 4
    addi a2, a2, 4
    j 1b
2:  la a0, rom_bss_start
    la a1, rom_bss_end
3:  bgeu a0, a1, 4f
    sw zero, 0(a0)
    addi a0, a0, 4
    j 3b
    /* Programs that leave the bit alone have their interrupts, as from the chips' own ROM. */
4:  csrsi mstatus, 8
    call rom_main
5:  j 5b

/* Stores x1..x31 and what the trap was at sp, whose old value is in mscratch. */
    .macro save_all
    csrw mscratch, sp
    addi sp, sp, -REGS_LEN
    sw x1, 4(sp)
    .irp r, 3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    sw x\r, 4 * \r(sp)
    .endr
    csrr t0, mepc
    sw t0, 0(sp)
    csrr t0, mscratch
    sw t0, 8(sp)
    csrr t0, mcause
    sw t0, 128(sp)
    csrr t0, mtval
    sw t0, 132(sp)
    csrr t0, mstatus
    sw t0, 136(sp)
    .endm

    .balign 256
    .option push
    .option norvc
    .globl rom_vectors
rom_vectors:
    j rom_exception
    .rept 31
    j rom_interrupt
    .endr
    .option pop

rom_exception:
    save_all
    mv a0, sp
    call rom_trap
1:  j 1b

/* Only what a C function may change has to be kept: the interrupted code's state stays in the rest. */
rom_interrupt:
    addi sp, sp, -80
    sw ra, 0(sp)
    sw t0, 4(sp)
    sw t1, 8(sp)
    sw t2, 12(sp)
    sw t3, 16(sp)
    sw t4, 20(sp)
    sw t5, 24(sp)
    sw t6, 28(sp)
    sw a0, 32(sp)
    sw a1, 36(sp)
    sw a2, 40(sp)
    sw a3, 44(sp)
    sw a4, 48(sp)
    sw a5, 52(sp)
    sw a6, 56(sp)
    sw a7, 60(sp)
    csrr t0, mepc
    sw t0, 64(sp)
    csrr t0, mstatus
    sw t0, 68(sp)
    csrr a0, mcause
    andi a0, a0, 31
    call rom_isr
    lw t0, 68(sp)
    csrw mstatus, t0
    lw t0, 64(sp)
    csrw mepc, t0
    lw ra, 0(sp)
    lw t0, 4(sp)
    lw t1, 8(sp)
    lw t2, 12(sp)
    lw t3, 16(sp)
    lw t4, 20(sp)
    lw t5, 24(sp)
    lw t6, 28(sp)
    lw a0, 32(sp)
    lw a1, 36(sp)
    lw a2, 40(sp)
    lw a3, 44(sp)
    lw a4, 48(sp)
    lw a5, 52(sp)
    lw a6, 56(sp)
    lw a7, 60(sp)
    addi sp, sp, 80
    mret

/* A function that is not there was called: t0 is its slot's address plus 4, ra the caller. */
    .globl rom_gap
rom_gap:
    addi a0, t0, -4
    mv a1, ra
    tail rom_gap_report
