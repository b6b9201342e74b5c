/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The blobs' bytes; the include path says in which build directory. */
    .section .rodata
    .macro blob name, file
    .balign 16
    .globl cr_blob_\name
    .globl cr_blob_\name\()_end
    .hidden cr_blob_\name
    .hidden cr_blob_\name\()_end
cr_blob_\name:
    .incbin "\file"
cr_blob_\name\()_end:
    .byte 0
    .endm

    blob esp32c3_rom, esp32c3-rom.bin
    blob esp32c3_boot, esp32c3-boot.elf
    blob esp32c6_rom, esp32c6-rom.bin
    blob esp32c6_boot, esp32c6-boot.elf
    blob esp32h2_rom, esp32h2-rom.bin
    blob esp32h2_boot, esp32h2-boot.elf
    blob esp32c2_rom, esp32c2-rom.bin
    blob esp32c2_boot, esp32c2-boot.elf

    .section .note.GNU-stack, "", %progbits
