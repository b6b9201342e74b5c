/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Accesses under random settings of the PMP: for each row of a table ten words of the signature, see
 * `keep`. The area that entries 0 to 3 are about is full of returns, so that it can be called.
 *
 * A row: pmpcfg0, pmpaddr0 .. pmpaddr3, what to do (enum below), in which way (0: user mode, 1:
 * the machine's with MPRV, 2: the machine's), the address. Entry 4 lets user mode run the code. */
        .equ    AREA_SIZE, 0x4000
        .equ    ROW, 32
        .equ    RESULT, 40

        .section .text.init
        .globl  _start
        .option norvc
_start: la      t0, handler
        csrw    mtvec, t0
        la      t0, area
        li      t1, AREA_SIZE
        add     t1, t1, t0
        li      t2, 0x80828082          /* c.jr ra, twice */
1:      sw      t2, 0(t0)
        addi    t0, t0, 4
        bltu    t0, t1, 1b
        la      t0, _start              /* 64 KB from here are code */
        srli    t0, t0, 2
        li      t1, 0x1fff
        or      t0, t0, t1
        csrw    pmpaddr4, t0
        li      t0, 0x1d                /* NAPOT, execute and read */
        csrw    pmpcfg1, t0
        la      s0, table
        la      s1, begin_signature
        li      s2, ROWS

next:   beqz    s2, leave
        addi    s2, s2, -1
        csrw    pmpcfg0, zero
        lw      t0, 4(s0)
        csrw    pmpaddr0, t0
        lw      t0, 8(s0)
        csrw    pmpaddr1, t0
        lw      t0, 12(s0)
        csrw    pmpaddr2, t0
        lw      t0, 16(s0)
        csrw    pmpaddr3, t0
        lw      t0, 0(s0)
        csrw    pmpcfg0, t0
        lw      t0, 20(s0)              /* each way of access has 16 bytes of code */
        slli    t0, t0, 4
        la      t1, access
        add     t0, t0, t1
        csrw    mepc, t0
        lw      a0, 28(s0)
        lw      t1, 24(s0)
        li      a1, 0x5eed
        li      t0, 3 << 11             /* MPP is the machine */
        csrw    mstatus, t0
        beqz    t1, user
        li      t2, 2
        beq     t1, t2, machine
        li      t0, 1 << 17             /* MPRV, and MPP is the user */
        csrw    mstatus, t0
        csrr    t0, mepc
        jr      t0
user:   csrw    mstatus, zero
machine:
        mret

        .balign 16
access: lw      a1, 0(a0)
        ecall
        .balign 16
        lh      a1, 0(a0)
        ecall
        .balign 16
        lbu     a1, 0(a0)
        ecall
        .balign 16
        sw      a0, 0(a0)
        ecall
        .balign 16
        sh      a0, 0(a0)
        ecall
        .balign 16
        sb      a0, 0(a0)
        ecall
        .balign 16
        jalr    a0
        ecall

        .balign 64
handler:
        li      t0, 1 << 17
        csrc    mstatus, t0
keep:   csrr    t0, mcause
        sw      t0, 0(s1)
        csrr    t0, mtval
        sw      t0, 4(s1)
        csrr    t0, mepc
        sw      t0, 8(s1)
        sw      a1, 12(s1)
        csrr    t0, pmpcfg0
        sw      t0, 16(s1)
        csrr    t0, pmpaddr0
        sw      t0, 20(s1)
        csrr    t0, pmpaddr1
        sw      t0, 24(s1)
        csrr    t0, pmpaddr2
        sw      t0, 28(s1)
        csrr    t0, pmpaddr3
        sw      t0, 32(s1)
        csrr    t0, mstatus             /* MPP tells the mode that trapped */
        li      t1, 3 << 11
        and     t0, t0, t1
        sw      t0, 36(s1)
        addi    s1, s1, RESULT
        addi    s0, s0, ROW
        li      t2, 0x80828082          /* as it was before a store */
        andi    a2, a0, -4
        la      t0, area
        bltu    a2, t0, next
        csrw    pmpcfg0, zero           /* what is locked stays, and so may what was stored */
        la      t1, restored
        csrw    mtvec, t1
        sw      t2, 0(a2)
        sw      t2, 4(a2)
        .balign 64
restored:
        la      t1, handler
        csrw    mtvec, t1
        j       next
leave:  csrw    pmpcfg0, zero
#include "leave.S"

        .bss
        .balign 65536
        .globl  area
area:   .space  AREA_SIZE

        .data
        .balign 16
        .globl  begin_signature, end_signature
begin_signature:
        .space  ROWS * RESULT
        .balign 16
end_signature:
