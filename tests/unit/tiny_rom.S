/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A boot ROM for tests of the board. It says R (run) or D (download mode, by the straps) on UART0 at
 * 115200 baud, r or d on USB-Serial-JTAG, and then sends back what it gets, but on UART0
 *     X  ends by semihosting with status 42
 *     F  jumps to where nothing is
 *     P  writes "CREM" to flash at 0x2000, then keeps erasing and programming 0x3000 to 0xf000 */
        .equ UART, 0x60000000
        .equ USB, 0x60043000
        .equ SPI, 0x60002000
        .equ GPIO, 0x60004000

        .globl _start
_start: /* the watchdogs that a reset leaves running */
        li      t0, 0x60008000
        li      t1, 0x50d83aa1
        sw      t1, 0xa8(t0)
        sw      zero, 0x90(t0)
        li      t1, 0x8f1d312a
        sw      t1, 0xb0(t0)
        li      t1, 0x80000000
        sw      t1, 0xac(t0)
        li      t0, 0x6001f000
        li      t1, 0x50d83aa1
        sw      t1, 0x64(t0)
        sw      zero, 0x48(t0)

        li      s0, UART
        li      s1, USB
        li      t0, 173 | 10 << 20 /* of 20 MHz */
        sw      t0, 0x14(s0)
        li      t0, GPIO
        lw      t1, 0x38(t0)
        andi    t1, t1, 8
        li      a0, 'R'
        li      a1, 'r'
        bnez    t1, 1f
        li      a0, 'D'
        li      a1, 'd'
1:      sw      a0, 0(s0)
        sw      a1, 0(s1)
        li      t0, 1
        sw      t0, 4(s1)

wait:   lw      t0, 0x1c(s0)
        andi    t0, t0, 0x3ff
        bnez    t0, uart
        lw      t0, 4(s1)
        andi    t0, t0, 4
        beqz    t0, wait

        lw      a0, 0(s1)
1:      lw      t0, 4(s1)
        andi    t0, t0, 2
        beqz    t0, 1b
        sw      a0, 0(s1)
        li      t0, 1
        sw      t0, 4(s1)
        j       wait

uart:   lw      a0, 0(s0)
        sw      a0, 0(s0)
        li      t0, 'X'
        beq     a0, t0, exit
        li      t0, 'P'
        beq     a0, t0, program
        li      t0, 'F'
        bne     a0, t0, wait
        jr      zero

        .balign 4
        .option push
        .option norvc
exit:   li      a0, 0x20
        la      a1, block
        slli    zero, zero, 0x1f
        ebreak
        srai    zero, zero, 7
        .option pop

program:
        li      s2, SPI
        li      s3, 0x2000
next:   li      a0, 1 << 24 /* sector erase */
        jal     write
        li      t0, 0x4d455243
        sw      t0, 0x58(s2)
        li      a0, 1 << 25 /* page program */
        jal     write
        li      t0, 0x1000
        add     s3, s3, t0
        li      t0, 0x10000
        bne     s3, t0, next
        li      s3, 0x3000
        j       next

/* A command at address s3, four bytes of data if any, and its end. */
write:  mv      s4, ra
        mv      s5, a0
        li      a0, 1 << 30
        jal     command
        li      t0, 4 << 24
        or      t0, t0, s3
        sw      t0, 4(s2)
        mv      a0, s5
        jal     command
1:      li      a0, 1 << 27
        jal     command
        lw      t0, 0x2c(s2)
        andi    t0, t0, 1
        bnez    t0, 1b
        jr      s4

command:
        sw      a0, 0(s2)
1:      lw      t0, 0(s2)
        bnez    t0, 1b
        ret

        .balign 4
block:  .word   0x20026, 42
