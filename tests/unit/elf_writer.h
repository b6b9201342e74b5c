/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Makes small ELF files in memory, right ones and, by changing single bytes after, wrong ones. */
#ifndef TEST_ELF_WRITER_H
#define TEST_ELF_WRITER_H

#include "buf.h"

#include <elf.h>
#include <stdbool.h>

struct test_section {
    const char *name;
    uint32_t type, flags, addr, size;
    const void *data;   /* NULL: bytes that count up from the section's index */
    uint32_t load_addr; /* of its program segment; 0: addr */
};

struct test_symbol {
    const char *name;
    uint32_t value, size;
    unsigned kind;       /* STT_* */
    const char *section; /* by name; NULL: SHN_ABS */
};

struct test_elf {
    uint16_t machine; /* 0: EM_RISCV */
    uint16_t type;    /* 0: ET_EXEC */
    uint32_t entry;
    const struct test_section *sections;
    size_t section_count;
    const struct test_symbol *symbols;
    size_t symbol_count;
    bool has_segments; /* a PT_LOAD a section */
    bool is_stripped;  /* no section headers at all */
};

/* The bytes are in `out`, which the caller releases. Fails the test when memory runs out. */
void test_elf_write(const struct test_elf *elf, struct cr_buf *out);

#define TEXT(name, addr, size)                                                                     \
    {                                                                                              \
        name, SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, addr, size, NULL, 0                         \
    }
#define RODATA(name, addr, size)                                                                   \
    {                                                                                              \
        name, SHT_PROGBITS, SHF_ALLOC, addr, size, NULL, 0                                         \
    }
#define DATA(name, addr, size)                                                                     \
    {                                                                                              \
        name, SHT_PROGBITS, SHF_ALLOC | SHF_WRITE, addr, size, NULL, 0                             \
    }
#define BSS(name, addr, size)                                                                      \
    {                                                                                              \
        name, SHT_NOBITS, SHF_ALLOC | SHF_WRITE, addr, size, NULL, 0                               \
    }

#endif
