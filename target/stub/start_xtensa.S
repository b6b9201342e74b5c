/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Entered by a ROM's MEM_END, on its stack; nothing of the ROM is used afterwards, and its interrupt
 * handlers neither. Where the ROM's code rotates its registers, as that of all but the ESP8266 does,
 * this does not: with WOE clear nothing of the ROM's is ever spilled. */
#include "memory.h"

    .section .text.start, "ax"
    .literal_position

#define PS_WITHOUT_WINDOWS 0x2f /* INTLEVEL 15, UM; WOE and EXCM clear */

    .globl stub_start_all
    .align 4
stub_start_all:
    movi a12, stub_join_all
    j stub_start_with

    .globl stub_start
    .align 4
stub_start:
    movi a12, 0

    .globl stub_start_with /* a12: what stub_run is to call to join the other parts */
stub_start_with:
    movi a2, PS_WITHOUT_WINDOWS
    wsr a2, ps
    rsync
    movi a1, stub_stack_top
    movi a2, stub_bss
    movi a3, stub_bss_end
    movi a4, 0
2:  s32i a4, a2, 0
    addi a2, a2, 4
    bltu a2, a3, 2b
    mov a2, a12
    movi a0, stub_run
    jx a0

    .globl stub_restart
    .align 4
stub_restart:
    movi a1, stub_stack_top
    movi a0, stub_loop
    jx a0

/* Calls code of the ROM's kind at a2. This assembler knows no windows, hence the bytes. */
    .globl stub_call
    .align 4
stub_call:
#ifdef STUB_HAS_WINDOWS
    movi a3, 0x40020        /* WOE, UM */
    .byte 0x40, 0x48, 0x03  /* rsr a4, windowbase */
    ssl a4
    movi a5, 1
    sll a5, a5
    .byte 0x50, 0x49, 0x13  /* wsr a5, windowstart */
    rsync
    wsr a3, ps
    rsync
    mov a8, a2
    .byte 0xe0, 0x08, 0x00  /* callx8 a8 */
1:  j 1b
#else
    jx a2
#endif
