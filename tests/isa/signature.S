/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What an architectural test looks like: words written between two symbols, an end by tohost. */
        .section .text.init
        .globl _start
_start:
        la      a0, begin_signature
        li      a1, 0x80000000
        li      a2, -1
        div     a3, a1, a2
        sw      a3, 0(a0)
        mulhsu  a3, a1, a2
        sw      a3, 4(a0)
        la      t0, handler
        csrw    mtvec, t0
        .balign 4
        .option norvc
        lw      a4, 0(zero)
resume: csrr    a3, mcause
        sw      a3, 8(a0)
        la      t1, tohost
        li      t0, STATUS
        sw      t0, 0(t1)
1:      j       1b
        .balign 4
handler:
        csrr    t0, mepc
        addi    t0, t0, 4
        csrw    mepc, t0
        mret

        .data
        .balign 4
        .globl begin_signature, end_signature, tohost
begin_signature:
        .word   0, 0, 0, 0x600d600d
end_signature:
tohost: .word   0
