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

static void read_symbols(struct crema_elf *elf, Elf_Data *table, size_t count, size_t names)
{
    for (size_t i = 0; i < count; i++) {
        GElf_Sym sym;
        if (!gelf_getsym(table, (int)i, &sym))
            return;
        const char *name = elf_strptr(elf->lib, names, sym.st_name);
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
    Elf_Scn *scn = find_section(elf, SHT_SYMTAB, NULL);
    GElf_Shdr h;
    if (!scn || !gelf_getshdr(scn, &h) || h.sh_entsize != sizeof(Elf32_Sym))
        return;
    Elf_Data *table = elf_getdata(scn, NULL);
    size_t count = table ? table->d_size / sizeof(Elf32_Sym) : 0;
    if (count == 0 || count > SYMBOLS_MAX)
        return;
    elf->symbols = calloc(count, sizeof *elf->symbols);
    if (!elf->symbols)
        return;
    read_symbols(elf, table, count, h.sh_link);
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

bool crema_elf_metadata(struct crema_elf *elf, const char *key, char *out, size_t size)
{
    const struct elf_symbol *symbol = find_symbol(elf, key);
    Elf_Scn *scn = find_section(elf, SHT_PROGBITS, METADATA_SECTION);
    GElf_Shdr h;
    if (!symbol || !scn || !gelf_getshdr(scn, &h) || elf_ndxscn(scn) != symbol->section)
        return false;
    /* The section is not loaded: symbol values are offsets from its address, which is 0. */
    uint64_t off = symbol->pub.addr - (uint32_t)h.sh_addr;
    if (!is_range_inside(off, symbol->pub.size, h.sh_size) || symbol->pub.size >= size)
        return false;
    memcpy(out, elf->data + h.sh_offset + off, symbol->pub.size);
    out[symbol->pub.size] = '\0';
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
