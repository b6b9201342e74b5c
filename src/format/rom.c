/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* From the ELF file of a mask ROM to the bytes of the silicon.
 *
 * Code and constants stand at their addresses. Initialised data stands in RAM, and its image
 * somewhere in the ROM, from where the ROM's start code copies it: at the physical address of a
 * program header where there is one, else where the start code's own table of copies (rows of first
 * address, end, source) says. Sections count, not segments, because the linker left some of them
 * out of every segment. */
#include "bytes.h"
#include "elf_priv.h"
#include "err.h"

#include <crema/rom.h>
#include <ctype.h>
#include <gelf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ID_OFF     0x10u /* behind the reset vector: the chip's number, */
#define ECO_OFF    0x14u /* and the ROM's own */
#define VERSION_OF "esp" /* how the version that it prints begins */
#define DATE_LEN   8u    /* and what it ends with */
#define STORE      "ROM"

/* A section with content. */
struct piece {
    const char *name;
    const uint8_t *data;
    uint32_t addr, off, size;
};

struct reader {
    struct crema_elf *elf;
    struct crema_rom *rom;
    uint8_t *is_filled; /* [rom->len] */
};

/* Sections */

static bool next_piece(struct reader *r, Elf_Scn **scn, struct piece *piece)
{
    size_t names = 0;
    elf_getshdrstrndx(r->elf->lib, &names);
    while ((*scn = elf_nextscn(r->elf->lib, *scn))) {
        GElf_Shdr h;
        if (!gelf_getshdr(*scn, &h) || h.sh_type != SHT_PROGBITS || !h.sh_addr || !h.sh_size)
            continue;
        const char *name = elf_strptr(r->elf->lib, names, h.sh_name);
        if (name && strncmp(name, ".eh_frame", strlen(".eh_frame")) == 0)
            continue; /* for debuggers, at addresses where the chip may have nothing */
        *piece = (struct piece){name ? name : "(unnamed)", r->elf->data + h.sh_offset,
                                (uint32_t)h.sh_addr, (uint32_t)h.sh_offset, (uint32_t)h.sh_size};
        return true;
    }
    return false;
}

/* The word at an address of the file; false when the file has none there. */
static bool word_at(struct reader *r, uint32_t addr, uint32_t *word)
{
    struct piece p;
    for (Elf_Scn *scn = NULL; next_piece(r, &scn, &p);) {
        if (addr < p.addr || !is_range_inside(addr - p.addr, 4, p.size))
            continue;
        *word = get_le32(p.data + (addr - p.addr));
        return true;
    }
    return false;
}

/* Which chip */

static const struct crema_mem_region *rom_region(const struct crema_chip *chip, uint32_t addr,
                                                 uint32_t len)
{
    const struct crema_mem_region *r = crema_chip_region(chip, addr, len);
    return r && r->flags & CREMA_MEM_ROM && strcmp(r->store, STORE) == 0 ? r : NULL;
}

/* Length of the text at `p` when it reads like esp32c3-api1-20210207; 0 when not. */
static size_t version_len(const uint8_t *p, size_t cap)
{
    size_t len = 0;
    while (len < cap && (islower(p[len]) || isdigit(p[len]) || p[len] == '-'))
        len++;
    if (len == cap || p[len] != '\0' || len <= DATE_LEN + 1 || p[len - DATE_LEN - 1] != '-')
        return 0;
    for (size_t i = len - DATE_LEN; i < len; i++) {
        if (!isdigit(p[i]))
            return 0;
    }
    return len;
}

static void find_version(struct reader *r)
{
    struct crema_rom *rom = r->rom;
    struct piece p;
    for (Elf_Scn *scn = NULL; next_piece(r, &scn, &p);) {
        const uint8_t *at = p.data;
        const uint8_t *end = p.data + p.size;
        while ((at = memmem(at, (size_t)(end - at), VERSION_OF, strlen(VERSION_OF)))) {
            size_t len = version_len(at, (size_t)(end - at));
            if (len && len < sizeof rom->version) {
                snprintf(rom->version, sizeof rom->version, "%.*s", (int)len, (const char *)at);
                return;
            }
            at++;
        }
    }
}

static enum crema_status refuse_kind(const struct reader *r, struct crema_error *err)
{
    if (r->rom->version[0])
        cr_err(err, CREMA_E_UNSUPPORTED,
               "it is the mask ROM %s, and ROMs of that chip cannot be read here yet",
               r->rom->version);
    else
        cr_err(err, CREMA_E_INPUT,
               "its entry point 0x%08x is not the start of a mask ROM: a chip's number would stand "
               "16 bytes behind it",
               r->elf->entry);
    if (r->rom->version[0])
        return CREMA_E_UNSUPPORTED;
    cr_err_try(err, "give a ROM as the chip's maker publishes it, like esp32c3_rev3_rom.elf");
    return CREMA_E_INPUT;
}

static uint16_t revision_of_eco(const struct crema_chip *chip, uint32_t eco)
{
    for (const struct crema_rom_rev *row = chip->rom_revs; row && row->is_used; row++) {
        if (row->eco == eco)
            return row->revision;
    }
    return (uint16_t)(eco < 100 ? eco : 0);
}

static enum crema_status identify(struct reader *r, struct crema_error *err)
{
    uint32_t id = 0, eco = 0;
    uint32_t entry = r->elf->entry;
    find_version(r);
    if (entry > UINT32_MAX - ECO_OFF - 4 || !word_at(r, entry + ID_OFF, &id) ||
        !word_at(r, entry + ECO_OFF, &eco) || id > UINT16_MAX)
        return refuse_kind(r, err);
    const struct crema_chip *chip = crema_chip_find_image_id((uint16_t)id);
    if (!chip || chip->elf_machine != r->elf->machine || !rom_region(chip, entry, ECO_OFF + 4))
        return refuse_kind(r, err);
    r->rom->chip = chip;
    r->rom->revision = revision_of_eco(chip, eco);
    return CREMA_OK;
}

/* Contents */

static size_t store_size(const struct crema_chip *chip)
{
    size_t size = 0;
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *m = &chip->mem[i];
        if (strcmp(m->store, STORE) == 0 && m->store_off + m->size > size)
            size = m->store_off + m->size;
    }
    return size;
}

static enum crema_status put(struct reader *r, const struct piece *p, uint32_t addr,
                             struct crema_error *err)
{
    const struct crema_mem_region *m = rom_region(r->rom->chip, addr, p->size);
    if (!m)
        return cr_err(err, CREMA_E_INPUT,
                      "section %s, 0x%x bytes at 0x%08x, is not inside the %s's ROM", p->name,
                      p->size, addr, r->rom->chip->title);
    uint32_t at = m->store_off + (addr - m->addr);
    for (uint32_t i = 0; i < p->size; i++) {
        if (r->is_filled[at + i] && r->rom->data[at + i] != p->data[i])
            return cr_err(err, CREMA_E_INPUT,
                          "section %s and another one both stand at 0x%08x of the ROM, with "
                          "different bytes",
                          p->name, addr + i);
        r->rom->data[at + i] = p->data[i];
        r->is_filled[at + i] = 1;
    }
    return CREMA_OK;
}

/* By a program header of which the section is a part. */
static uint32_t physical_addr(const struct reader *r, const struct piece *p)
{
    size_t count = 0;
    elf_getphdrnum(r->elf->lib, &count);
    for (size_t i = 0; i < count; i++) {
        GElf_Phdr h;
        if (!gelf_getphdr(r->elf->lib, (int)i, &h) || h.p_type != PT_LOAD || p->off < h.p_offset ||
            p->addr < h.p_vaddr || p->off - h.p_offset != p->addr - h.p_vaddr ||
            !is_range_inside(p->off - h.p_offset, p->size, h.p_filesz))
            continue;
        return (uint32_t)h.p_paddr + (p->addr - (uint32_t)h.p_vaddr);
    }
    return 0;
}

/* By a row of the start code's table. Its source must be room that nothing else has. */
static uint32_t copy_source(const struct reader *r, const struct piece *p)
{
    const struct crema_rom *rom = r->rom;
    uint32_t end = p->addr + align_up32(p->size, 4);
    for (size_t at = 0; at + 12 <= rom->len; at += 4) {
        const uint8_t *row = rom->data + at;
        if (get_le32(row) != p->addr || get_le32(row + 4) < p->addr + p->size ||
            get_le32(row + 4) > end)
            continue;
        uint32_t source = get_le32(row + 8);
        const struct crema_mem_region *m = rom_region(rom->chip, source, p->size);
        if (m && !r->is_filled[m->store_off + (source - m->addr)])
            return source;
    }
    return 0;
}

static bool is_zero(const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (data[i])
            return false;
    }
    return true;
}

/* Sections of RAM. What has no image in the ROM must be zero, as the start code makes it. */
static enum crema_status place_data(struct reader *r, const struct piece *p,
                                    struct crema_error *err)
{
    uint32_t addr = physical_addr(r, p);
    if (!addr || !rom_region(r->rom->chip, addr, p->size))
        addr = copy_source(r, p);
    if (addr)
        return put(r, p, addr, err);
    if (is_zero(p->data, p->size))
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT,
                  "the initial content of %s, 0x%x bytes for 0x%08x, stands nowhere in the ROM",
                  p->name, p->size, p->addr);
}

static enum crema_status place(struct reader *r, const struct piece *p, bool is_data,
                               struct crema_error *err)
{
    const struct crema_mem_region *m = crema_chip_region(r->rom->chip, p->addr, 1);
    if (!m)
        return cr_err(err, CREMA_E_INPUT, "section %s is at 0x%08x, where the %s has no memory",
                      p->name, p->addr, r->rom->chip->title);
    if (!is_data && rom_region(r->rom->chip, p->addr, 1))
        return put(r, p, p->addr, err);
    if (is_data && m->flags & CREMA_MEM_WRITE)
        return place_data(r, p, err);
    return CREMA_OK;
}

/* Data after all that has an address of its own, so that what is left is seen to be free. */
static enum crema_status fill(struct reader *r, struct crema_error *err)
{
    struct piece p;
    enum crema_status st = CREMA_OK;
    for (int is_data = 0; is_data <= 1; is_data++) {
        for (Elf_Scn *scn = NULL; st == CREMA_OK && next_piece(r, &scn, &p);)
            st = place(r, &p, is_data, err);
    }
    return st;
}

static enum crema_status read_open(struct reader *r, struct crema_error *err)
{
    enum crema_status st = identify(r, err);
    if (st != CREMA_OK)
        return st;
    struct crema_rom *rom = r->rom;
    rom->len = store_size(rom->chip);
    rom->data = calloc(1, rom->len);
    r->is_filled = calloc(1, rom->len);
    if (!rom->data || !r->is_filled)
        return cr_err(err, CREMA_E_NOMEM, "no memory for a ROM of %zu bytes", rom->len);
    return fill(r, err);
}

enum crema_status crema_rom_read(const uint8_t *data, size_t len, struct crema_rom *rom,
                                 struct crema_error *err)
{
    struct reader r = {.rom = rom};
    memset(rom, 0, sizeof *rom);
    enum crema_status st = crema_elf_open(data, len, &r.elf, err);
    if (st != CREMA_OK)
        return st;
    st = read_open(&r, err);
    free(r.is_filled);
    crema_elf_close(r.elf);
    if (st != CREMA_OK)
        crema_rom_release(rom);
    return st;
}

void crema_rom_release(struct crema_rom *rom)
{
    free(rom->data);
    memset(rom, 0, sizeof *rom);
}

/* Which chips it serves */

const char *crema_revision_text(uint16_t revision, char text[12])
{
    snprintf(text, 12, "v%u.%u", revision / 100u, revision % 100u);
    return text;
}

/* Chips of a revision have the last ROM that was new up to it. */
static bool is_superseded(const struct crema_rom *rom, uint16_t revision)
{
    for (const struct crema_rom_rev *row = rom->chip->rom_revs; row && row->is_used; row++) {
        if (row->revision > rom->revision && row->revision <= revision)
            return true;
    }
    return false;
}

enum crema_status crema_rom_check(const struct crema_rom *rom, const struct crema_chip *chip,
                                  uint16_t revision, struct crema_error *err)
{
    char has[12], is[12];
    if (rom->chip != chip)
        return cr_err(err, CREMA_E_INPUT, "it is a ROM of the %s, and the board's chip is an %s",
                      rom->chip->title, chip->title);
    if (rom->revision <= revision && !is_superseded(rom, revision))
        return CREMA_OK;
    crema_revision_text(rom->revision, has);
    crema_revision_text(revision, is);
    if (rom->revision > revision)
        cr_err(err, CREMA_E_INPUT,
               "it is the ROM of the %s from %s on, and the board's chip is of revision %s",
               chip->title, has, is);
    else
        cr_err(
            err, CREMA_E_INPUT,
            "it is the %s's ROM of %s, and the board's chip is of revision %s, which has a later "
            "one",
            chip->title, has, is);
    cr_err_try(err, "crema board create NAME --chip %s --revision %u.%u makes a board that has it",
               chip->name, rom->revision / 100u, rom->revision % 100u);
    return CREMA_E_INPUT;
}
