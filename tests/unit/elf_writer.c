/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "elf_writer.h"

#include "bytes.h"
#include "cm.h"

#include <string.h>

struct writer {
    const struct test_elf *elf;
    struct cr_buf *out;
    struct cr_buf names, symbol_names;
    uint32_t offsets[256]; /* of each section's content */
};

static void put32(struct cr_buf *b, uint32_t v)
{
    uint8_t bytes[4];
    put_le32(bytes, v);
    assert_int_equal(cr_buf_append(b, bytes, 4, NULL), CREMA_OK);
}

static uint32_t put_name(struct cr_buf *names, const char *name)
{
    uint32_t at = (uint32_t)names->len;
    assert_int_equal(cr_buf_append(names, name, strlen(name) + 1, NULL), CREMA_OK);
    return at;
}

static void put_content(struct writer *w)
{
    for (size_t i = 0; i < w->elf->section_count; i++) {
        const struct test_section *s = &w->elf->sections[i];
        w->offsets[i] = (uint32_t)w->out->len;
        if (s->type == SHT_NOBITS)
            continue;
        for (uint32_t k = 0; k < s->size; k++) {
            uint8_t byte = s->data ? ((const uint8_t *)s->data)[k] : (uint8_t)(i + k);
            assert_int_equal(cr_buf_append(w->out, &byte, 1, NULL), CREMA_OK);
        }
    }
}

static void put_segments(struct writer *w)
{
    for (size_t i = 0; w->elf->has_segments && i < w->elf->section_count; i++) {
        const struct test_section *s = &w->elf->sections[i];
        uint32_t fields[8] = {PT_LOAD,
                              w->offsets[i],
                              s->addr,
                              s->load_addr ? s->load_addr : s->addr,
                              s->type == SHT_NOBITS ? 0 : s->size,
                              s->size,
                              PF_R | (s->flags & SHF_EXECINSTR ? PF_X : 0u),
                              4};
        for (size_t k = 0; k < CR_COUNT(fields); k++)
            put32(w->out, fields[k]);
    }
}

static uint32_t section_index(const struct test_elf *elf, const char *name)
{
    for (uint32_t i = 0; name && i < elf->section_count; i++) {
        if (strcmp(elf->sections[i].name, name) == 0)
            return i + 1;
    }
    return SHN_ABS;
}

static void put_symbols(struct writer *w)
{
    for (int i = 0; i < 4; i++)
        put32(w->out, 0); /* the null symbol */
    put_name(&w->symbol_names, "");
    for (size_t i = 0; i < w->elf->symbol_count; i++) {
        const struct test_symbol *s = &w->elf->symbols[i];
        put32(w->out, put_name(&w->symbol_names, s->name));
        put32(w->out, s->value);
        put32(w->out, s->size);
        put32(w->out, ELF32_ST_INFO(STB_GLOBAL, s->kind) | section_index(w->elf, s->section) << 16);
    }
}

static void put_section_header(struct writer *w, uint32_t type, uint32_t flags, uint32_t addr,
                               uint32_t off, uint32_t size, uint32_t link, uint32_t entry_size,
                               uint32_t name_off)
{
    uint32_t fields[10] = {name_off, type, flags, addr, off, size, link, 1, 4, entry_size};
    for (size_t k = 0; k < CR_COUNT(fields); k++)
        put32(w->out, fields[k]);
}

static void put_sections(struct writer *w, uint32_t symtab_off)
{
    const struct test_elf *elf = w->elf;
    uint32_t count = (uint32_t)elf->section_count;
    uint32_t names[256], symtab = put_name(&w->names, ".symtab");
    uint32_t strtab = put_name(&w->names, ".strtab"), shstrtab = put_name(&w->names, ".shstrtab");
    for (uint32_t i = 0; i < count; i++)
        names[i] = put_name(&w->names, elf->sections[i].name);
    uint32_t names_off = (uint32_t)w->out->len;
    cr_buf_append(w->out, w->names.data, w->names.len, NULL);
    uint32_t strings_off = (uint32_t)w->out->len;
    cr_buf_append(w->out, w->symbol_names.data, w->symbol_names.len, NULL);
    cr_buf_fill(w->out, 0, -w->out->len & 3, NULL);
    uint32_t shoff = (uint32_t)w->out->len;
    put_section_header(w, 0, 0, 0, 0, 0, 0, 0, 0);
    for (uint32_t i = 0; i < count; i++) {
        const struct test_section *s = &elf->sections[i];
        put_section_header(w, s->type, s->flags, s->addr, w->offsets[i], s->size, 0, 0, names[i]);
    }
    put_section_header(w, SHT_SYMTAB, 0, 0, symtab_off, (uint32_t)(elf->symbol_count + 1) * 16,
                       count + 2, 16, symtab);
    put_section_header(w, SHT_STRTAB, 0, 0, strings_off, (uint32_t)w->symbol_names.len, 0, 0,
                       strtab);
    put_section_header(w, SHT_STRTAB, 0, 0, names_off, (uint32_t)w->names.len, 0, 0, shstrtab);
    put_le32(w->out->data + offsetof(Elf32_Ehdr, e_shoff), shoff);
    put_le16(w->out->data + offsetof(Elf32_Ehdr, e_shentsize), 40);
    put_le16(w->out->data + offsetof(Elf32_Ehdr, e_shnum), (uint16_t)(count + 4));
    put_le16(w->out->data + offsetof(Elf32_Ehdr, e_shstrndx), (uint16_t)(count + 3));
}

static void put_header(struct writer *w)
{
    uint8_t h[sizeof(Elf32_Ehdr)] = {0x7f, 'E', 'L', 'F', ELFCLASS32, ELFDATA2LSB, EV_CURRENT};
    const struct test_elf *elf = w->elf;
    put_le16(h + offsetof(Elf32_Ehdr, e_type), elf->type ? elf->type : ET_EXEC);
    put_le16(h + offsetof(Elf32_Ehdr, e_machine), elf->machine ? elf->machine : EM_RISCV);
    put_le32(h + offsetof(Elf32_Ehdr, e_version), EV_CURRENT);
    put_le32(h + offsetof(Elf32_Ehdr, e_entry), elf->entry);
    put_le16(h + offsetof(Elf32_Ehdr, e_ehsize), sizeof h);
    assert_int_equal(cr_buf_append(w->out, h, sizeof h, NULL), CREMA_OK);
}

void test_elf_write(const struct test_elf *elf, struct cr_buf *out)
{
    assert_true(elf->section_count <= 256);
    struct writer w = {
        .elf = elf,
        .out = out,
        .names = CR_BUF_INIT(1 << 16),
        .symbol_names = CR_BUF_INIT(1 << 16),
    };
    put_header(&w);
    put_content(&w);
    cr_buf_fill(out, 0, -out->len & 3, NULL);
    if (elf->has_segments) {
        put_le32(out->data + offsetof(Elf32_Ehdr, e_phoff), (uint32_t)out->len);
        put_le16(out->data + offsetof(Elf32_Ehdr, e_phentsize), 32);
        put_le16(out->data + offsetof(Elf32_Ehdr, e_phnum), (uint16_t)elf->section_count);
    }
    put_segments(&w);
    uint32_t symtab_off = (uint32_t)out->len;
    put_symbols(&w);
    put_name(&w.names, "");
    if (!elf->is_stripped)
        put_sections(&w, symtab_off);
    cr_buf_release(&w.names);
    cr_buf_release(&w.symbol_names);
}
