/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ELF files in: what a chip would load, where it starts, which chip it is for, and its symbols.
 *
 *     crema_elf_open(bytes, len, &elf, &err)
 *     crema_elf_check_chip(elf, chip, &err)
 *     crema_elf_sections(elf, &count)
 *     crema_elf_close(elf)
 */
#ifndef CREMA_ELF_H
#define CREMA_ELF_H

#include <crema/chip.h>
#include <crema/error.h>

struct crema_elf;

/* A section that occupies memory on the chip. Where a file has no section headers, each loadable
 * program segment stands here as one section, and one more for its zero-filled rest. */
struct crema_elf_section {
    const char *name;    /* valid until crema_elf_close; never NULL */
    const uint8_t *data; /* inside the caller's file bytes; NULL when it only reserves memory */
    uint32_t addr;       /* where it is when the program runs; never 0 */
    uint32_t load_addr;  /* where the file asks to load it; equals addr in most files */
    uint32_t size;       /* bytes, at least 1; addr + size does not wrap */
    uint32_t align;      /* bytes; 0 and 1 mean none */
    uint32_t flags;      /* CREMA_MEM_WRITE and CREMA_MEM_EXEC, as the file says */
};

/* Reads the headers of a 32-bit little-endian ELF file. `data` is borrowed until crema_elf_close
 * and may be any bytes at all: what does not hold together ends in CREMA_E_INPUT. */
enum crema_status crema_elf_open(const uint8_t *data, size_t len, struct crema_elf **out,
                                 struct crema_error *err);
void crema_elf_close(struct crema_elf *elf); /* NULL is fine */

uint16_t crema_elf_machine(const struct crema_elf *elf); /* EM_RISCV, EM_XTENSA, ... */
uint32_t crema_elf_entry(const struct crema_elf *elf);
/* SHA-256 of the whole file, as it goes into an application descriptor. */
void crema_elf_sha256(const struct crema_elf *elf, uint8_t out[32]);

/* The sections in the file's order; valid until crema_elf_close. */
const struct crema_elf_section *crema_elf_sections(const struct crema_elf *elf, size_t *count);
/* The loadable program segments that have content, in the file's order, as sections without a name
 * of their own; load_addr is the physical address. None of them has a load_addr of 0. */
const struct crema_elf_section *crema_elf_segments(const struct crema_elf *elf, size_t *count);
/* The first section of that name that occupies memory; NULL when there is none. */
const struct crema_elf_section *crema_elf_section(const struct crema_elf *elf, const char *name);

struct crema_elf_symbol {
    const char *name; /* valid until crema_elf_close */
    uint32_t addr;
    uint32_t size; /* bytes; 0 when the file does not tell */
    bool is_function;
};

/* Symbols. The first call of either reads the symbol table; a file may have none. Not for two
 * threads at once on one file. False when there is no such symbol. */
bool crema_elf_symbol(struct crema_elf *elf, const char *name, struct crema_elf_symbol *out);
/* The symbol that covers `addr`: one whose size includes it, or else the nearest one of unknown
 * size before it. `addr - out->addr` is the offset. */
bool crema_elf_symbol_at(struct crema_elf *elf, uint32_t addr, struct crema_elf_symbol *out);

/* A text value that the build left in section .espressif.metadata under a symbol of that name, such
 * as "build_info.CHIP_NAME". False when there is none, or it does not fit `size` bytes with its
 * NUL. */
bool crema_elf_metadata(struct crema_elf *elf, const char *key, char *out, size_t size);

/* Whether the chip can run this file: architecture, the chip that the file names, and every loaded
 * section and the entry point inside memories of the chip, none over another. CREMA_E_INPUT when
 * not; the hint names a described chip that fits, if there is one. */
enum crema_status crema_elf_check_chip(struct crema_elf *elf, const struct crema_chip *chip,
                                       struct crema_error *err);
/* The chip that the file is for: the one it names, or else the only described chip that can run it.
 * CREMA_E_INPUT when there is none, or more than one. */
enum crema_status crema_elf_pick_chip(struct crema_elf *elf, const struct crema_chip **out,
                                      struct crema_error *err);

/* The application descriptor: 256 bytes inside the file, and its address on the chip. NULL when the
 * file has none. */
const uint8_t *crema_elf_app_desc(struct crema_elf *elf, uint32_t *addr);

#endif
