/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Runs each entry of a table of machine code in a field of memory where every other halfword is an
 * illegal instruction, so that it ends in a trap wherever it goes. A word of the signature for each
 * entry: a digest of all registers, of mcause, mepc and mtval, and of the data that it could reach.
 *
 * `table` is what the test appends: an entry's length in bytes, then its halfwords; 0 ends it.
 * ENTRIES is their number, NEAR how many bytes before and behind the addresses that registers
 * hold are looked at, MODE the one they run in (3: the machine's, 0: the user's). */
        .equ    FIELD_SIZE, 0x220000
        .equ    SLOT, 0x110000          /* where an entry runs, from the field's begin */
        .equ    DATA, 0x108000          /* what registers point to */
        .equ    DATA_WORDS, (2 * NEAR + 0x400) / 4
        .equ    ROOM, 512               /* bytes that an entry may have */

        .section .text.init
        .globl  _start
        .option norvc
_start: j       begin
        .balign 4096, 0                 /* what registers with 0x80000000 point to */
begin:  la      t0, handler
        csrw    mtvec, t0
        la      s0, field               /* noise, as halfwords that are illegal */
        li      s1, FIELD_SIZE
        add     s1, s1, s0
        li      t0, 0x1d872b41
        li      t3, 0x1ffc1ffc
        li      t4, 0x80008000
1:      slli    t1, t0, 13
        xor     t0, t0, t1
        srli    t1, t0, 17
        xor     t0, t0, t1
        slli    t1, t0, 5
        xor     t0, t0, t1
        and     t1, t0, t3
        or      t1, t1, t4
        sw      t1, 0(s0)
        addi    s0, s0, 4
        bltu    s0, s1, 1b
        la      t0, field + DATA - NEAR
        la      t1, backup
        li      t2, DATA_WORDS
        jal     copy
        li      t0, -1                  /* user mode may use all memory */
        csrw    pmpaddr0, t0
        li      t0, 0x1f
        csrw    pmpcfg0, t0
        la      s0, table
        la      s1, begin_signature

next:   lhu     s2, 0(s0)               /* s0: the entry, s1: where its word goes */
        beqz    s2, leave
        addi    s0, s0, 2
        la      t0, backup              /* as it was before the last entry */
        la      t1, field + DATA - NEAR
        li      t2, DATA_WORDS
        jal     copy
        la      t0, field + SLOT + ROOM
        la      t1, field + SLOT
        li      t2, ROOM / 4
        jal     copy
        la      t0, field + SLOT
        csrw    mepc, t0
1:      lhu     t3, 0(s0)
        sh      t3, 0(t0)
        addi    s0, s0, 2
        addi    t0, t0, 2
        addi    s2, s2, -2
        bnez    s2, 1b
        fence.i
        li      t0, MODE << 11
        csrw    mstatus, t0
        la      t0, kept
        sw      s0, 0(t0)
        sw      s1, 4(t0)
        la      x31, field + DATA
        .irp    n, 1,2,3,4,8,9,10,11,12,13,14,15,21,22,23,24,25,26,27,28,29,30
        addi    x\n, x31, \n * 32
        .endr
        li      x5, -1                  /* and the values where instructions differ */
        li      x6, 0x80000000
        li      x7, 0
        li      x16, 1
        li      x17, 0x7fffffff
        li      x18, 31
        li      x19, 0x12345678
        li      x20, -2048
        mret

        .balign 64
handler:
        csrw    mscratch, x1
        la      x1, record
        .irp    n, 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
        sw      x\n, \n * 4(x1)
        .endr
        csrr    t0, mscratch
        sw      t0, 4(x1)
        csrr    t0, mcause
        sw      t0, 0(x1)
        csrr    t0, mepc
        sw      t0, 128(x1)
        csrr    t0, mtval
        sw      t0, 132(x1)
        li      t4, 0
        la      t0, field + DATA - NEAR
        li      t2, DATA_WORDS
        jal     digest
        la      t0, record
        sw      t4, 136(t0)
        li      t2, 35
        jal     digest
        la      t0, kept
        lw      s0, 0(t0)
        lw      s1, 4(t0)
        sw      t4, 0(s1)
        addi    s1, s1, 4
        j       next

digest: lw      t3, 0(t0)               /* of t2 words at t0, into t4 */
        slli    t5, t4, 5
        add     t4, t4, t5
        srli    t5, t4, 9
        xor     t4, t4, t5
        add     t4, t4, t3
        addi    t0, t0, 4
        addi    t2, t2, -1
        bnez    t2, digest
        ret
copy:   lw      t3, 0(t0)               /* t2 words from t0 to t1 */
        sw      t3, 0(t1)
        addi    t0, t0, 4
        addi    t1, t1, 4
        addi    t2, t2, -1
        bnez    t2, copy
        ret
leave:
#include "leave.S"

        .bss
        .balign 4096
field:  .space  FIELD_SIZE
backup: .space  DATA_WORDS * 4
kept:   .space  8

        .data
        .balign 16
        .globl  begin_signature, end_signature
begin_signature:
        .space  4 * ENTRIES
record: .space  4 * 36                  /* the last entry's in full */
        .balign 16
end_signature:
