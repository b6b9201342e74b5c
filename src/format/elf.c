/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Headers and sections. The raw headers are checked against the file's length before libelf sees
 * them, so that a lying file ends in an error that names the lie. */
#include "bytes.h"
#include "elf_priv.h"
#include "err.h"
#include "hash.h"

#include <gelf.h>
#include <stdlib.h>
#include <string.h>

static enum crema_status check_ident(const uint8_t *data, size_t len, struct crema_error *err)
{
    static const uint8_t magic[SELFMAG] = ELFMAG;
    if (len < SELFMAG || memcmp(data, magic, SELFMAG) != 0) {
        uint8_t head[4] = {0};
        memcpy(head, data, len < 4 ? len : 4);
        cr_err(err, CREMA_E_INPUT,
               "an ELF file begins with 7f 45 4c 46, this one (%zu bytes) with %02x %02x %02x %02x",
               len, head[0], head[1], head[2], head[3]);
        cr_err_try(err, "give the linked program, as the toolchain's linker wrote it");
        return CREMA_E_INPUT;
    }
    if (len < sizeof(Elf32_Ehdr)) {
        cr_err(err, CREMA_E_INPUT, "the file is cut off: it has %zu bytes, its header alone %zu",
               len, sizeof(Elf32_Ehdr));
        cr_err_try(err, "build or copy the file again");
        return CREMA_E_INPUT;
    }
    if (data[EI_CLASS] != ELFCLASS32) {
        cr_err(err, CREMA_E_INPUT, "it is a %s program, and the chips are 32-bit",
               data[EI_CLASS] == ELFCLASS64 ? "64-bit" : "strange-sized");
        cr_err_try(err, "build it for the chip (riscv32 or xtensa), not for a computer");
        return CREMA_E_INPUT;
    }
    if (data[EI_DATA] != ELFDATA2LSB) {
        cr_err(err, CREMA_E_INPUT, "it is big-endian, and the chips are little-endian");
        cr_err_try(err, "build it for the chip, with its own toolchain");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status check_header(struct crema_elf *elf, struct crema_error *err)
{
    enum crema_status st = check_ident(elf->data, elf->len, err);
    if (st != CREMA_OK)
        return st;
    elf->type = get_le16(elf->data + offsetof(Elf32_Ehdr, e_type));
    elf->machine = get_le16(elf->data + offsetof(Elf32_Ehdr, e_machine));
    elf->entry = get_le32(elf->data + offsetof(Elf32_Ehdr, e_entry));
    if (elf->type == ET_REL) {
        cr_err(err, CREMA_E_INPUT, "it is an object file that was compiled but not linked");
        cr_err_try(err, "give the program that the linker makes from it");
        return CREMA_E_INPUT;
    }
    if (elf->type != ET_EXEC && elf->type != ET_DYN)
        return cr_err(err, CREMA_E_INPUT, "its ELF type is %u, and a program's is %u", elf->type,
                      ET_EXEC);
    return CREMA_OK;
}

/* A table of `count` entries that the header promises. */
static enum crema_status check_table(const struct crema_elf *elf, const char *name, uint32_t off,
                                     uint32_t count, uint16_t entry_size, size_t expected,
                                     struct crema_error *err)
{
    if (count == 0)
        return CREMA_OK;
    if (entry_size != expected)
        return cr_err(err, CREMA_E_INPUT, "an entry of its %s table has %u bytes instead of %zu",
                      name, entry_size, expected);
    if (!is_range_inside(off, (uint64_t)count * expected, elf->len)) {
        cr_err(err, CREMA_E_INPUT,
               "the file is cut off: its %s table ends at byte %llu, the file at %zu", name,
               (unsigned long long)off + count * (unsigned long long)expected, elf->len);
        cr_err_try(err, "build or copy the file again");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status check_section_content(const struct crema_elf *elf, uint32_t table,
                                               uint32_t count, struct crema_error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *h = elf->data + table + (size_t)i * sizeof(Elf32_Shdr);
        uint32_t type = get_le32(h + offsetof(Elf32_Shdr, sh_type));
        uint32_t off = get_le32(h + offsetof(Elf32_Shdr, sh_offset));
        uint32_t size = get_le32(h + offsetof(Elf32_Shdr, sh_size));
        if (type == SHT_NULL || type == SHT_NOBITS || is_range_inside(off, size, elf->len))
            continue;
        cr_err(err, CREMA_E_INPUT,
               "the file is cut off: section %u of %u ends at byte %llu, the file at %zu", i, count,
               (unsigned long long)off + size, elf->len);
        cr_err_try(err, "build or copy the file again");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status check_segment_content(const struct crema_elf *elf, uint32_t table,
                                               uint32_t count, struct crema_error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *h = elf->data + table + (size_t)i * sizeof(Elf32_Phdr);
        uint32_t type = get_le32(h + offsetof(Elf32_Phdr, p_type));
        uint32_t off = get_le32(h + offsetof(Elf32_Phdr, p_offset));
        uint32_t size = get_le32(h + offsetof(Elf32_Phdr, p_filesz));
        if (type != PT_LOAD || is_range_inside(off, size, elf->len))
            continue;
        cr_err(err, CREMA_E_INPUT,
               "the file is cut off: program segment %u ends at byte %llu, the file at %zu", i,
               (unsigned long long)off + size, elf->len);
        cr_err_try(err, "build or copy the file again");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status check_tables(const struct crema_elf *elf, struct crema_error *err)
{
    const uint8_t *h = elf->data;
    uint32_t phoff = get_le32(h + offsetof(Elf32_Ehdr, e_phoff));
    uint32_t shoff = get_le32(h + offsetof(Elf32_Ehdr, e_shoff));
    uint32_t phnum = get_le16(h + offsetof(Elf32_Ehdr, e_phnum));
    uint32_t shnum = get_le16(h + offsetof(Elf32_Ehdr, e_shnum));
    /* Counts past 16 bits stand in the first section header; no firmware comes near them. */
    if (phnum == PN_XNUM || (shnum == 0 && shoff != 0))
        return cr_err(err, CREMA_E_INPUT, "it claims %d or more sections or segments", 0xff00);
    enum crema_status st =
        check_table(elf, "program segment", phoff, phnum,
                    get_le16(h + offsetof(Elf32_Ehdr, e_phentsize)), sizeof(Elf32_Phdr), err);
    if (st == CREMA_OK)
        st = check_table(elf, "section", shoff, shnum,
                         get_le16(h + offsetof(Elf32_Ehdr, e_shentsize)), sizeof(Elf32_Shdr), err);
    if (st == CREMA_OK)
        st = check_segment_content(elf, phoff, phnum, err);
    if (st == CREMA_OK)
        st = check_section_content(elf, shoff, shnum, err);
    return st;
}

static bool is_program_type(uint32_t type)
{
    return type == SHT_PROGBITS || type == SHT_INIT_ARRAY || type == SHT_FINI_ARRAY ||
           type == SHT_PREINIT_ARRAY;
}

static uint32_t find_load_addr(const struct crema_elf *elf, uint32_t addr)
{
    size_t count = 0;
    elf_getphdrnum(elf->lib, &count);
    for (size_t i = 0; i < count; i++) {
        GElf_Phdr p;
        if (!gelf_getphdr(elf->lib, (int)i, &p) || p.p_type != PT_LOAD)
            continue;
        if (addr >= p.p_vaddr && addr - p.p_vaddr < p.p_memsz)
            return (uint32_t)(p.p_paddr + (addr - p.p_vaddr));
    }
    return addr;
}

static enum crema_status add_section(struct crema_elf *elf, const struct crema_elf_section *add,
                                     struct crema_error *err)
{
    if (add->size - 1 > UINT32_MAX - add->addr)
        return cr_err(err, CREMA_E_INPUT,
                      "section %s at 0x%08x with 0x%x bytes runs past the end of the address space",
                      add->name, add->addr, add->size);
    /* Powers of two: the array doubles whenever the count reaches one. */
    if ((elf->section_count & (elf->section_count - 1)) == 0) {
        size_t cap = elf->section_count ? elf->section_count * 2 : 1;
        void *grown = realloc(elf->sections, cap * sizeof *elf->sections);
        if (!grown)
            return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu sections", cap);
        elf->sections = grown;
    }
    elf->sections[elf->section_count++] = *add;
    return CREMA_OK;
}

static enum crema_status read_section(struct crema_elf *elf, Elf_Scn *scn, size_t name_table,
                                      struct crema_error *err)
{
    GElf_Shdr h;
    if (!gelf_getshdr(scn, &h))
        return cr_err(err, CREMA_E_INPUT, "libelf: %s", elf_errmsg(-1));
    bool has_data = is_program_type(h.sh_type);
    if (!(h.sh_flags & SHF_ALLOC) || h.sh_addr == 0 || h.sh_size == 0 ||
        (!has_data && h.sh_type != SHT_NOBITS))
        return CREMA_OK;
    const char *name = elf_strptr(elf->lib, name_table, h.sh_name);
    struct crema_elf_section section = {
        .name = name ? name : "(unnamed)",
        .data = has_data ? elf->data + h.sh_offset : NULL,
        .addr = (uint32_t)h.sh_addr,
        .load_addr = find_load_addr(elf, (uint32_t)h.sh_addr),
        .size = (uint32_t)h.sh_size,
        .align = (uint32_t)h.sh_addralign,
        .flags = (h.sh_flags & SHF_WRITE ? CREMA_MEM_WRITE : 0u) |
                 (h.sh_flags & SHF_EXECINSTR ? CREMA_MEM_EXEC : 0u),
    };
    return add_section(elf, &section, err);
}

static enum crema_status read_sections(struct crema_elf *elf, struct crema_error *err)
{
    size_t name_table = 0;
    if (elf_getshdrstrndx(elf->lib, &name_table) != 0)
        name_table = 0;
    enum crema_status st = CREMA_OK;
    for (Elf_Scn *scn = NULL; st == CREMA_OK && (scn = elf_nextscn(elf->lib, scn)) != NULL;)
        st = read_section(elf, scn, name_table, err);
    return st;
}

static bool has_content(const struct crema_elf *elf)
{
    for (size_t i = 0; i < elf->section_count; i++) {
        if (elf->sections[i].data)
            return true;
    }
    return false;
}

static enum crema_status read_segment(struct crema_elf *elf, const GElf_Phdr *p,
                                      struct crema_error *err)
{
    struct crema_elf_section section = {
        .name = "(segment)",
        .data = elf->data + p->p_offset,
        .addr = (uint32_t)p->p_vaddr,
        .load_addr = (uint32_t)p->p_paddr,
        .size = (uint32_t)p->p_filesz,
        .align = (uint32_t)p->p_align,
        .flags =
            (p->p_flags & PF_W ? CREMA_MEM_WRITE : 0u) | (p->p_flags & PF_X ? CREMA_MEM_EXEC : 0u),
    };
    enum crema_status st = CREMA_OK;
    if (section.size > 0)
        st = add_section(elf, &section, err);
    if (st == CREMA_OK && p->p_memsz > p->p_filesz) {
        section.data = NULL;
        section.addr += section.size;
        section.load_addr += section.size;
        section.size = (uint32_t)(p->p_memsz - p->p_filesz);
        if (section.addr != 0)
            st = add_section(elf, &section, err);
    }
    return st;
}

/* For files whose section headers were stripped: the program segments instead. */
static enum crema_status read_segments(struct crema_elf *elf, struct crema_error *err)
{
    size_t count = 0;
    elf_getphdrnum(elf->lib, &count);
    elf->section_count = 0;
    free(elf->sections);
    elf->sections = NULL;
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK; i++) {
        GElf_Phdr p;
        if (gelf_getphdr(elf->lib, (int)i, &p) && p.p_type == PT_LOAD && p.p_vaddr != 0)
            st = read_segment(elf, &p, err);
    }
    return st;
}

static void keep_segment(struct crema_elf *elf, const GElf_Phdr *p)
{
    elf->segments.items[elf->segments.count++] = (struct crema_elf_section){
        .name = "(segment)",
        .data = elf->data + p->p_offset,
        .addr = (uint32_t)p->p_vaddr,
        .load_addr = (uint32_t)p->p_paddr,
        .size = (uint32_t)p->p_filesz,
        .align = (uint32_t)p->p_align,
        .flags =
            (p->p_flags & PF_W ? CREMA_MEM_WRITE : 0u) | (p->p_flags & PF_X ? CREMA_MEM_EXEC : 0u),
    };
}

/* The program segments, for those who want them instead of sections. */
static enum crema_status list_segments(struct crema_elf *elf, struct crema_error *err)
{
    size_t count = 0;
    elf_getphdrnum(elf->lib, &count);
    if (count == 0)
        return CREMA_OK;
    elf->segments.items = calloc(count, sizeof *elf->segments.items);
    if (!elf->segments.items)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu segments", count);
    for (size_t i = 0; i < count; i++) {
        GElf_Phdr p;
        if (!gelf_getphdr(elf->lib, (int)i, &p) || p.p_type != PT_LOAD || p.p_paddr == 0 ||
            p.p_filesz == 0)
            continue;
        if (p.p_filesz - 1 > UINT32_MAX - p.p_paddr || p.p_filesz - 1 > UINT32_MAX - p.p_vaddr)
            return cr_err(err, CREMA_E_INPUT,
                          "program segment %zu at 0x%08x with 0x%x bytes runs past the end of the "
                          "address space",
                          i, (uint32_t)p.p_paddr, (uint32_t)p.p_filesz);
        keep_segment(elf, &p);
    }
    return CREMA_OK;
}

static enum crema_status open_checked(struct crema_elf *elf, struct crema_error *err)
{
    enum crema_status st = check_header(elf, err);
    if (st == CREMA_OK)
        st = check_tables(elf, err);
    if (st != CREMA_OK)
        return st;
    elf_version(EV_CURRENT);
    /* libelf takes a writable pointer and does not write through it when it only reads. */
    elf->lib = elf_memory((char *)(uintptr_t)elf->data, elf->len);
    if (!elf->lib || elf_kind(elf->lib) != ELF_K_ELF)
        return cr_err(err, CREMA_E_INPUT, "libelf: %s", elf_errmsg(-1));
    st = read_sections(elf, err);
    if (st == CREMA_OK && !has_content(elf))
        st = read_segments(elf, err);
    if (st == CREMA_OK)
        st = list_segments(elf, err);
    if (st == CREMA_OK && !has_content(elf)) {
        st = cr_err(err, CREMA_E_INPUT, "it has no content that a chip could load");
        cr_err_try(err, "give the linked program itself, not a file of its debug information");
    }
    return st;
}

enum crema_status crema_elf_open(const uint8_t *data, size_t len, struct crema_elf **out,
                                 struct crema_error *err)
{
    *out = NULL;
    struct crema_elf *elf = calloc(1, sizeof *elf);
    if (!elf)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    elf->data = data;
    elf->len = len;
    enum crema_status st = open_checked(elf, err);
    if (st != CREMA_OK) {
        cr_err_what(err, st, "cannot read the ELF file");
        crema_elf_close(elf);
        return st;
    }
    *out = elf;
    return CREMA_OK;
}

void crema_elf_close(struct crema_elf *elf)
{
    if (!elf)
        return;
    if (elf->lib)
        elf_end(elf->lib);
    free(elf->sections);
    free(elf->segments.items);
    free(elf->symbols);
    free(elf);
}

uint16_t crema_elf_machine(const struct crema_elf *elf)
{
    return elf->machine;
}

uint32_t crema_elf_entry(const struct crema_elf *elf)
{
    return elf->entry;
}

void crema_elf_sha256(const struct crema_elf *elf, uint8_t out[32])
{
    cr_sha256(elf->data, elf->len, out);
}

const struct crema_elf_section *crema_elf_sections(const struct crema_elf *elf, size_t *count)
{
    *count = elf->section_count;
    return elf->sections;
}

const struct crema_elf_section *crema_elf_segments(const struct crema_elf *elf, size_t *count)
{
    *count = elf->segments.count;
    return elf->segments.items;
}

const struct crema_elf_section *crema_elf_section(const struct crema_elf *elf, const char *name)
{
    for (size_t i = 0; i < elf->section_count; i++) {
        if (strcmp(elf->sections[i].name, name) == 0)
            return &elf->sections[i];
    }
    return NULL;
}
