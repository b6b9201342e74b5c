/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Symbols, and what esp-hal's build leaves under their names. */
#include "bytes.h"
#include "elf_priv.h"

#include <crema/wire/image.h>
#include <gelf.h>
#include <stdlib.h>
#include <string.h>

/* Far above any firmware; bounds the work on a hostile file. */
#define SYMBOLS_MAX (4u << 20)

#define METADATA_SECTION ".espressif.metadata"

static Elf_Scn *find_section(struct crema_elf *elf, uint32_t type, const char *name)
{
    size_t names = 0;
    if (elf_getshdrstrndx(elf->lib, &names) != 0)
        return NULL;
    Elf_Scn *scn = NULL;
    while ((scn = elf_nextscn(elf->lib, scn)) != NULL) {
        GElf_Shdr h;
        if (!gelf_getshdr(scn, &h) || h.sh_type != type)
            continue;
        const char *found = elf_strptr(elf->lib, names, h.sh_name);
        if (!name || (found && strcmp(found, name) == 0))
            return scn;
    }
    return NULL;
}

/* $x, $d and .L names mark places inside code for tools, not things that people named. */
static bool is_label(const GElf_Sym *sym, const char *name)
{
    unsigned kind = GELF_ST_TYPE(sym->st_info);
    if (kind != STT_NOTYPE && kind != STT_FUNC && kind != STT_OBJECT)
        return false;
    return sym->st_shndx != SHN_UNDEF && name[0] && name[0] != '$' && strncmp(name, ".L", 2) != 0;
}

static int compare_addr(const void *a, const void *b)
{
    const struct elf_symbol *x = a, *y = b;
    if (x->pub.addr != y->pub.addr)
        return x->pub.addr < y->pub.addr ? -1 : 1;
    /* Of several names for one place the one that tells most wins: functions, then sizes; the end
     * mark of what stands before it tells least. */
    if (x->pub.is_function != y->pub.is_function)
        return x->pub.is_function ? 1 : -1;
    if (x->pub.size != y->pub.size)
        return x->pub.size < y->pub.size ? -1 : 1;
    if (x->is_inside != y->is_inside)
        return x->is_inside ? 1 : -1;
    return strcmp(y->pub.name, x->pub.name);
}

static bool is_inside_section(struct crema_elf *elf, const GElf_Sym *sym)
{
    Elf_Scn *scn = sym->st_shndx < SHN_LORESERVE ? elf_getscn(elf->lib, sym->st_shndx) : NULL;
    GElf_Shdr h;
    return scn && gelf_getshdr(scn, &h) && sym->st_value - h.sh_addr < h.sh_size;
}

/* The raw symbol table: its place and length were checked when the file was opened. */
struct table {
    const uint8_t *first;
    size_t count; /* 0: there is none, or it makes no sense */
    size_t names; /* section of the names */
};

static struct table symbol_table(struct crema_elf *elf)
{
    struct table table = {0};
    Elf_Scn *scn = find_section(elf, SHT_SYMTAB, NULL);
    GElf_Shdr h;
    if (!scn || !gelf_getshdr(scn, &h) || h.sh_entsize != sizeof(Elf32_Sym) ||
        h.sh_size / sizeof(Elf32_Sym) > SYMBOLS_MAX)
        return table;
    table.first = elf->data + h.sh_offset;
    table.count = h.sh_size / sizeof(Elf32_Sym);
    table.names = h.sh_link;
    return table;
}

static GElf_Sym get_symbol(const struct table *table, size_t index)
{
    const uint8_t *p = table->first + index * sizeof(Elf32_Sym);
    return (GElf_Sym){
        .st_name = get_le32(p + offsetof(Elf32_Sym, st_name)),
        .st_value = get_le32(p + offsetof(Elf32_Sym, st_value)),
        .st_size = get_le32(p + offsetof(Elf32_Sym, st_size)),
        .st_info = p[offsetof(Elf32_Sym, st_info)],
        .st_shndx = get_le16(p + offsetof(Elf32_Sym, st_shndx)),
    };
}

static void read_symbols(struct crema_elf *elf, const struct table *table)
{
    for (size_t i = 0; i < table->count; i++) {
        GElf_Sym sym = get_symbol(table, i);
        const char *name = elf_strptr(elf->lib, table->names, sym.st_name);
        if (!name || !name[0])
            continue;
        elf->symbols[elf->symbol_count++] = (struct elf_symbol){
            .pub = {.name = name,
                    .addr = (uint32_t)sym.st_value,
                    .size = (uint32_t)sym.st_size,
                    .is_function = GELF_ST_TYPE(sym.st_info) == STT_FUNC},
            .section = sym.st_shndx,
            .is_inside = is_inside_section(elf, &sym),
            .is_label = is_label(&sym, name),
        };
    }
}

void cr_elf_load_symbols(struct crema_elf *elf)
{
    if (elf->has_symbols)
        return;
    elf->has_symbols = true;
    struct table table = symbol_table(elf);
    if (table.count == 0)
        return;
    elf->symbols = calloc(table.count, sizeof *elf->symbols);
    if (!elf->symbols)
        return;
    read_symbols(elf, &table);
    qsort(elf->symbols, elf->symbol_count, sizeof *elf->symbols, compare_addr);
}

static const struct elf_symbol *find_symbol(struct crema_elf *elf, const char *name)
{
    cr_elf_load_symbols(elf);
    for (size_t i = 0; i < elf->symbol_count; i++) {
        const struct elf_symbol *s = &elf->symbols[i];
        if (s->section != SHN_UNDEF && strcmp(s->pub.name, name) == 0)
            return s;
    }
    return NULL;
}

bool crema_elf_symbol(struct crema_elf *elf, const char *name, struct crema_elf_symbol *out)
{
    const struct elf_symbol *found = find_symbol(elf, name);
    if (found)
        *out = found->pub;
    return found != NULL;
}

/* Index of the first symbol beyond `addr`. */
static size_t symbols_up_to(const struct crema_elf *elf, uint32_t addr)
{
    size_t low = 0, high = elf->symbol_count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (elf->symbols[mid].pub.addr <= addr)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

bool crema_elf_symbol_at(struct crema_elf *elf, uint32_t addr, struct crema_elf_symbol *out)
{
    /* How many symbols before the address are tried: a large object that holds it may stand before
     * many labels inside it. */
    enum { TRIES = 256 };
    cr_elf_load_symbols(elf);
    const struct elf_symbol *nearest = NULL;
    size_t end = symbols_up_to(elf, addr);
    for (size_t i = end, tries = 0; i-- > 0 && tries < TRIES; tries++) {
        const struct elf_symbol *s = &elf->symbols[i];
        if (!s->is_label)
            continue;
        if (addr - s->pub.addr < s->pub.size) {
            *out = s->pub;
            return true;
        }
        if (!nearest && s->pub.size == 0 && (s->section != SHN_ABS || s->pub.addr == addr))
            nearest = s;
    }
    if (nearest)
        *out = nearest->pub;
    return nearest != NULL;
}

/* The symbol of that name in the metadata section. Read straight from the table: to sort it for one
 * question would take longer than all the rest of making an image. */
static bool find_metadata(struct crema_elf *elf, size_t section, const char *key, GElf_Sym *sym)
{
    struct table table = symbol_table(elf);
    for (size_t i = 0; i < table.count; i++) {
        *sym = get_symbol(&table, i);
        if (sym->st_shndx != section)
            continue;
        const char *name = elf_strptr(elf->lib, table.names, sym->st_name);
        if (name && strcmp(name, key) == 0)
            return true;
    }
    return false;
}

bool crema_elf_metadata(struct crema_elf *elf, const char *key, char *out, size_t size)
{
    Elf_Scn *scn = find_section(elf, SHT_PROGBITS, METADATA_SECTION);
    GElf_Shdr h;
    GElf_Sym symbol;
    if (!scn || !gelf_getshdr(scn, &h) || !find_metadata(elf, elf_ndxscn(scn), key, &symbol))
        return false;
    /* The section is not loaded: symbol values are offsets from its address, which is 0. */
    uint64_t off = (uint32_t)symbol.st_value - (uint32_t)h.sh_addr;
    if (!is_range_inside(off, symbol.st_size, h.sh_size) || symbol.st_size >= size)
        return false;
    memcpy(out, elf->data + h.sh_offset + off, symbol.st_size);
    out[symbol.st_size] = '\0';
    return true;
}

/* Bytes of the file that stand at an address of the chip. */
static const uint8_t *content_at(const struct crema_elf *elf, uint32_t addr, uint32_t len)
{
    for (size_t i = 0; i < elf->section_count; i++) {
        const struct crema_elf_section *s = &elf->sections[i];
        if (s->data && addr >= s->addr && is_range_inside(addr - s->addr, len, s->size))
            return s->data + (addr - s->addr);
    }
    return NULL;
}

const uint8_t *crema_elf_app_desc(struct crema_elf *elf, uint32_t *addr)
{
    static const char *const sections[] = {".flash.appdesc", ".rodata_desc"};
    struct crema_elf_symbol symbol;
    const struct crema_elf_section *section = NULL;
    for (size_t i = 0; i < CR_COUNT(sections) && !section; i++)
        section = crema_elf_section(elf, sections[i]);
    if (section)
        *addr = section->addr;
    else if (crema_elf_symbol(elf, "esp_app_desc", &symbol))
        *addr = symbol.addr;
    else
        return NULL;
    const uint8_t *desc = content_at(elf, *addr, WIRE_APP_DESC_LEN);
    return desc && get_le32(desc) == WIRE_APP_DESC_MAGIC ? desc : NULL;
}
