/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The ROM's first part: reset vector, identity words, and one jump for each function of the table.
 * A gap calls rom_gap with its own address (plus 4) in t0. */
#define SLOT(addr) .org (addr) - 0x40000000

#define ROM_FN(addr, name)  SLOT(addr); j name
#define ROM_GAP(addr, name) SLOT(addr); jal t0, rom_gap
/* Host tools read this slot to tell chips apart, so its jump has to go where the vendor's goes. */
#define ROM_MAGIC(addr, name) SLOT(addr); j rom_chip_magic

    .section .slots, "ax"
    .option norvc
    .option norelax
    .globl rom_reset
rom_reset:
    j rom_start
    SLOT(0x40000010)
    .word ROM_CHIP_ID
    .word ROM_ECO_VERSION
#include ROM_FUNCTIONS
    SLOT(ROM_SLOTS_END)

#ifdef ROM_MAGIC_ADDR
    .section .magic, "ax"
    .option norelax
    .globl rom_chip_magic
rom_chip_magic:
    li t0, ROM_MAGIC_ADDR + 4
    tail rom_gap
#else
    .section .magic, "a"
    .word ROM_MAGIC_WORD
#endif

/* Stubs of other tools ask for the security info by an address in the middle of the vendor's ROM, which
 * they choose by the ECO version in the second identity word. */
    .section .security, "ax"
    .option norelax
    .globl rom_security_entry
rom_security_entry:
    tail rom_security_info
