/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Programs that do what no program should, a number each, with nothing under them but the boot ROM
 * and the bootloader: no trap handler, and the bootloader's watchdog running. For an ESP32-C3. */
        .equ UART, 0x60000000
        .equ EXTMEM, 0x600c4000
        .equ ICACHE_CTRL, 0x0
        .equ SYSTEM, 0x600c0000
        .equ PERIP_CLK_EN1, 0x14
        .equ PERIP_RST_EN1, 0x1c
        .equ AES, 0x6003a000

        .section .flash.appdesc, "a"
        .word   0xabcd5432
        .zero   252

        /* for which chip, where tools look for it */
        .section .espressif.metadata, ""
        .globl "build_info.CHIP_NAME"
"build_info.CHIP_NAME": .ascii "esp32c3"
        .size   "build_info.CHIP_NAME", 7

        .section .text.flash, "ax"
        .globl in_flash
in_flash:
        ret

        .option norelax
        .section .text, "ax"
        .globl _start
_start:
#if CRASH == 1 /* jumps into nothing */
        .globl jump_into_nothing
jump_into_nothing:
        li      t0, 0x10000000
        jalr    t0
#elif CRASH == 2 /* writes the ROM */
        .globl write_rom
write_rom:
        li      t0, 0x40000000
        sw      t0, 0(t0)
#elif CRASH == 3 /* loops with interrupts off until a watchdog bites */
        csrci   mstatus, 8
        .globl spin
spin:   addi    t0, t0, 1
        j       spin
#elif CRASH == 4 /* switches the cache off and goes on in flash */
        .globl cache_off
cache_off:
        li      t0, EXTMEM
        sw      zero, ICACHE_CTRL(t0)
        lui     t0, %hi(in_flash)
        jalr    %lo(in_flash)(t0)
#elif CRASH == 5 /* recurses until there is no memory left below the stack */
        li      sp, 0x3fc90000
        .globl recurse
recurse:
        addi    sp, sp, -16
        sw      ra, 12(sp)
        jal     recurse
#elif CRASH == 6 /* reads a block whose clock is gated */
        li      t0, AES
        li      t1, 0x12345678
        sw      t1, 0(t0)
        lw      a1, 0(t0)      /* 0: the clock stands still */
        li      t2, SYSTEM
        li      t3, 0xff
        sw      t3, PERIP_CLK_EN1(t2)
        sw      zero, PERIP_RST_EN1(t2)
        sw      t1, 0(t0)
        lw      a2, 0(t0)
        sub     a2, a2, t1     /* 0: the same once it runs */
        or      a1, a1, a2
        snez    a1, a1
        la      a0, status
        sw      a1, 4(a0)
        mv      a1, a0
        li      a0, 0x20       /* SYS_EXIT_EXTENDED */
        .option push
        .option norvc
        slli    zero, zero, 0x1f
        ebreak
        srai    zero, zero, 7
        .option pop
#elif CRASH == 7 /* no instruction */
        .word   0xffffffff
#elif CRASH == 8 /* overwrites its own code and runs it */
        la      t0, target
        sw      zero, 0(t0)
        fence.i
        .globl target
target: nop
        nop
#elif CRASH == 9 /* waits for what no virtual chip has: a part of the radio */
        li      t0, 0x60031000
        .globl wait
wait:   lw      t1, 28(t0)
        beqz    t1, wait
#endif
stay:   j       stay

        .section .data, "aw"
        .balign 4
status: .word   0x20026, 0
