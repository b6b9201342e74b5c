/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files of the ELF reader share. */
#ifndef CR_ELF_PRIV_H
#define CR_ELF_PRIV_H

#include <crema/elf.h>
#include <libelf.h>

struct elf_list {
    struct crema_elf_section *items; /* owned */
    size_t count;
};

struct crema_elf {
    const uint8_t *data; /* borrowed */
    size_t len;
    Elf *lib;
    uint16_t machine;
    uint16_t type;
    uint32_t entry;
    struct crema_elf_section *sections;
    size_t section_count;
    struct elf_list segments;
    bool has_symbols; /* whether `symbols` was read yet */
    struct elf_symbol *symbols;
    size_t symbol_count;
};

struct elf_symbol {
    struct crema_elf_symbol pub;
    uint16_t section; /* ELF section index */
    bool is_inside;   /* its section covers it; an end mark is outside */
    bool is_label;    /* marks a place for addresses: not a section, a file or a mapping symbol */
};

/* Reads the symbol table once, sorted by address. A table that makes no sense counts as empty. */
void cr_elf_load_symbols(struct crema_elf *elf);

#endif
