/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Whether a chip can run an ELF file, and which chip that is. */
#include "bytes.h"
#include "elf_priv.h"
#include "err.h"
#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *machine_name(uint16_t machine, char *room, size_t size)
{
    static const struct {
        uint16_t machine;
        const char *name;
    } names[] = {
        {EM_RISCV, "RISC-V"}, {EM_XTENSA, "Xtensa"}, {EM_ARM, "Arm"},
        {EM_AARCH64, "Arm"},  {EM_X86_64, "x86-64"}, {EM_386, "x86"},
    };
    for (size_t i = 0; i < CR_COUNT(names); i++) {
        if (names[i].machine == machine)
            return names[i].name;
    }
    snprintf(room, size, "machine %u", machine);
    return room;
}

static enum crema_status check_machine(const struct crema_elf *elf, const struct crema_chip *chip,
                                       struct crema_error *err)
{
    if (elf->machine == chip->elf_machine)
        return CREMA_OK;
    char a[24], b[24];
    return cr_err(err, CREMA_E_INPUT, "it was built for %s, and the %s is %s",
                  machine_name(elf->machine, a, sizeof a), chip->title,
                  machine_name(chip->elf_machine, b, sizeof b));
}

/* The chip that the file itself names, by esp-hal's metadata. */
static bool named_chip(struct crema_elf *elf, char *name, size_t size)
{
    return crema_elf_metadata(elf, "build_info.CHIP_NAME", name, size) && name[0];
}

static enum crema_status check_name(struct crema_elf *elf, const struct crema_chip *chip,
                                    struct crema_error *err)
{
    char name[32];
    if (!named_chip(elf, name, sizeof name) || crema_chip_find(name) == chip)
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT, "the file says that it was built for the %s, not the %s",
                  name, chip->title);
}

static enum crema_status check_memories(const struct crema_elf *elf, const struct crema_chip *chip,
                                        struct crema_error *err)
{
    for (size_t i = 0; i < elf->section_count; i++) {
        const struct crema_elf_section *s = &elf->sections[i];
        if (!s->data || cr_memory_is_loadable(chip, cr_section_addr(chip, s), s->size))
            continue;
        const struct crema_mem_region *r = crema_chip_region(chip, s->addr, 1);
        if (!r)
            return cr_err(err, CREMA_E_INPUT,
                          "section %s (0x%08x, %u bytes) is in no memory of the %s", s->name,
                          s->addr, s->size, chip->title);
        if (!(r->flags & (CREMA_MEM_LOAD | CREMA_MEM_FLASH)))
            return cr_err(err, CREMA_E_INPUT,
                          "section %s (0x%08x, %u bytes) is in the %s's %s, where nothing can be "
                          "loaded",
                          s->name, s->addr, s->size, chip->title, r->name);
        return cr_err(err, CREMA_E_INPUT,
                      "section %s (0x%08x, %u bytes) runs %u bytes past the end of the %s's %s",
                      s->name, s->addr, s->size, s->size - (r->size - (s->addr - r->addr)),
                      chip->title, r->name);
    }
    return CREMA_OK;
}

/* A piece of a section in the memory behind its address: IRAM and DRAM may be two views of one RAM.
 */
struct place {
    const char *store;
    uint64_t off;
    uint64_t size;
    const struct crema_elf_section *section;
};

static int compare_places(const void *a, const void *b)
{
    const struct place *x = a, *y = b;
    int by_store = strcmp(x->store, y->store);
    if (by_store)
        return by_store;
    return x->off < y->off ? -1 : x->off > y->off;
}

/* Where in the region's store `len` bytes at `addr` are; of a memory shown backwards they come out
 * as whole words from the last one on. */
static uint64_t store_place(const struct crema_mem_region *r, uint32_t addr, uint32_t len)
{
    uint32_t off = addr - r->addr;
    if (r->flags & CREMA_MEM_REVERSED)
        off = r->size - align_up32(off + len, 4);
    return (uint64_t)r->store_off + off;
}

/* A section may run on from one region into the next. */
static size_t collect_pieces(const struct crema_chip *chip, const struct crema_elf_section *s,
                             struct place *places)
{
    size_t count = 0;
    uint32_t addr = cr_section_addr(chip, s);
    for (uint32_t left = s->size; left > 0; count++) {
        const struct crema_mem_region *r = crema_chip_region(chip, addr, 1);
        uint32_t here = r->size - (addr - r->addr);
        here = here < left ? here : left;
        /* What stands behind flash-mapped addresses is up to the MMU: each view is its own place.
         */
        bool is_flash = r->flags & CREMA_MEM_FLASH;
        places[count] = (struct place){
            .store = is_flash ? r->name : r->store,
            .off = is_flash ? addr - r->addr : store_place(r, addr, here),
            .size = here,
            .section = s,
        };
        addr += here;
        left -= here;
    }
    return count;
}

static size_t collect_places(const struct crema_elf *elf, const struct crema_chip *chip,
                             struct place *places)
{
    size_t count = 0;
    for (size_t i = 0; i < elf->section_count; i++) {
        if (elf->sections[i].data)
            count += collect_pieces(chip, &elf->sections[i], places + count);
    }
    return count;
}

static enum crema_status find_overlap(const struct place *places, size_t count,
                                      struct crema_error *err)
{
    for (size_t i = 1; i < count; i++) {
        const struct place *a = &places[i - 1], *b = &places[i];
        if (strcmp(a->store, b->store) != 0 || a->off + a->size <= b->off)
            continue;
        uint64_t shared = a->off + a->size - b->off;
        if (shared > b->size)
            shared = b->size;
        cr_err(err, CREMA_E_INPUT,
               "sections %s (0x%08x, %u bytes) and %s (0x%08x, %u bytes) claim the same %llu bytes "
               "of %s",
               a->section->name, a->section->addr, a->section->size, b->section->name,
               b->section->addr, b->section->size, (unsigned long long)shared, a->store);
        cr_err_try(err, "look at the linker script: one section must end before the next begins");
        return CREMA_E_INPUT;
    }
    return CREMA_OK;
}

static enum crema_status check_overlaps(const struct crema_elf *elf, const struct crema_chip *chip,
                                        struct crema_error *err)
{
    struct place *places = calloc(elf->section_count * chip->mem_count, sizeof *places);
    if (!places)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory for %zu sections",
                      elf->section_count);
    size_t count = collect_places(elf, chip, places);
    qsort(places, count, sizeof *places, compare_places);
    enum crema_status st = find_overlap(places, count, err);
    free(places);
    return st;
}

static enum crema_status check_entry(const struct crema_elf *elf, const struct crema_chip *chip,
                                     struct crema_error *err)
{
    const struct crema_mem_region *r = crema_chip_region(chip, elf->entry, 1);
    if (r && r->flags & CREMA_MEM_EXEC)
        return CREMA_OK;
    cr_err(err, CREMA_E_INPUT, "its entry point 0x%08x is in no memory that the %s can execute",
           elf->entry, chip->title);
    cr_err_try(err, "name the first function of the program with ENTRY() in the linker script");
    return CREMA_E_INPUT;
}

static enum crema_status check_fit(struct crema_elf *elf, const struct crema_chip *chip,
                                   struct crema_error *err)
{
    enum crema_status st = check_machine(elf, chip, err);
    if (st == CREMA_OK)
        st = check_name(elf, chip, err);
    if (st == CREMA_OK)
        st = check_memories(elf, chip, err);
    return st;
}

static const struct crema_chip *other_that_fits(struct crema_elf *elf,
                                                const struct crema_chip *chip)
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (list[i] != chip && check_fit(elf, list[i], NULL) == CREMA_OK)
            return list[i];
    }
    return NULL;
}

static void hint_other_chip(struct crema_elf *elf, const struct crema_chip *chip,
                            struct crema_error *err)
{
    const struct crema_chip *other = other_that_fits(elf, chip);
    if (other)
        cr_err_try(err, "it fits the %s: use --chip %s and such a board, or build it for the %s",
                   other->title, other->name, chip->title);
    else
        cr_err_try(err, "build it for the %s", chip->title);
}

enum crema_status crema_elf_check_chip(struct crema_elf *elf, const struct crema_chip *chip,
                                       struct crema_error *err)
{
    enum crema_status st = check_fit(elf, chip, err);
    if (st != CREMA_OK)
        hint_other_chip(elf, chip, err);
    if (st == CREMA_OK)
        st = check_overlaps(elf, chip, err);
    if (st == CREMA_OK)
        st = check_entry(elf, chip, err);
    return cr_err_what(err, st, "the ELF file cannot run on the %s", chip->title);
}

static enum crema_status refuse_name(const char *name, struct crema_error *err)
{
    char known[128] = "";
    size_t count, used = 0;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count && used < sizeof known; i++) {
        int n = snprintf(known + used, sizeof known - used, "%s%s", i ? ", " : "", list[i]->name);
        used += n > 0 ? (size_t)n : 0;
    }
    cr_err(err, CREMA_E_INPUT,
           "the file says that it was built for the %s, which this build of Crema does not know",
           name);
    cr_err_try(err, "build it for a chip that it knows: %s", known);
    return CREMA_E_INPUT;
}

/* Whether what the file reserves without content (.bss, stacks) is in the chip's memories too. */
static bool has_room(const struct crema_elf *elf, const struct crema_chip *chip)
{
    for (size_t i = 0; i < elf->section_count; i++) {
        const struct crema_elf_section *s = &elf->sections[i];
        if (!s->data && !crema_chip_region(chip, s->addr, s->size) &&
            !cr_memory_is_loadable(chip, s->addr, s->size))
            return false;
    }
    return true;
}

/* The described chips whose memories the file's addresses fit; those with room for what it reserves
 * too, if there are such. At most `max` go to `out`. */
static size_t find_fitting(struct crema_elf *elf, const struct crema_chip **out, size_t max)
{
    size_t count, fitting = 0, roomy = 0;
    const struct crema_chip *const *list = crema_chip_list(&count);
    for (size_t i = 0; i < count && fitting < max; i++) {
        if (check_fit(elf, list[i], NULL) == CREMA_OK)
            out[fitting++] = list[i];
    }
    for (size_t i = 0; i < fitting; i++) {
        if (has_room(elf, out[i]))
            out[roomy++] = out[i];
    }
    return roomy ? roomy : fitting;
}

static enum crema_status refuse_many(const struct crema_chip *const *chips, size_t count,
                                     struct crema_error *err)
{
    char names[160];
    size_t used = 0;
    for (size_t i = 0; i < count && used < sizeof names; i++) {
        const char *between = i == 0 ? "" : i + 1 == count ? " and the " : ", the ";
        int n = snprintf(names + used, sizeof names - used, "%s%s", between, chips[i]->title);
        used += n > 0 ? (size_t)n : 0;
    }
    cr_err(err, CREMA_E_INPUT, "its addresses fit the %s", names);
    cr_err_try(err, "say which with --chip, such as --chip %s", chips[0]->name);
    return CREMA_E_INPUT;
}

/* The first section that no chip of the file's architecture could load; NULL when each fits some.
 */
static const struct crema_elf_section *find_homeless(const struct crema_elf *elf, size_t *chips)
{
    size_t count;
    const struct crema_chip *const *list = crema_chip_list(&count);
    const struct crema_elf_section *homeless = NULL;
    *chips = 0;
    for (size_t k = 0; k < count; k++)
        *chips += list[k]->elf_machine == elf->machine;
    for (size_t i = 0; i < elf->section_count && !homeless; i++) {
        const struct crema_elf_section *s = &elf->sections[i];
        bool has_home = !s->data;
        for (size_t k = 0; k < count && !has_home; k++)
            has_home = list[k]->elf_machine == elf->machine &&
                       cr_memory_is_loadable(list[k], cr_section_addr(list[k], s), s->size);
        homeless = has_home ? NULL : s;
    }
    return homeless;
}

static enum crema_status refuse_all(const struct crema_elf *elf, struct crema_error *err)
{
    char room[24];
    const char *machine = machine_name(elf->machine, room, sizeof room);
    size_t chips;
    const struct crema_elf_section *s = find_homeless(elf, &chips);
    if (chips == 0)
        return cr_err(err, CREMA_E_INPUT, "it was built for %s, and no chip known here is that",
                      machine);
    if (s)
        cr_err(err, CREMA_E_INPUT,
               "section %s (0x%08x, %u bytes) is in no memory that one of the %zu %s chips known "
               "here could load",
               s->name, s->addr, s->size, chips, machine);
    else
        cr_err(err, CREMA_E_INPUT, "its addresses fit none of the %zu %s chips known here", chips,
               machine);
    cr_err_try(err, "say the chip with --chip to see what does not fit");
    return CREMA_E_INPUT;
}

#define FITTING_MAX 32

static enum crema_status pick_unnamed(struct crema_elf *elf, const struct crema_chip **out,
                                      struct crema_error *err)
{
    const struct crema_chip *chips[FITTING_MAX];
    size_t count = find_fitting(elf, chips, FITTING_MAX);
    if (count > 1)
        return refuse_many(chips, count, err);
    if (count == 0)
        return refuse_all(elf, err);
    *out = chips[0];
    return CREMA_OK;
}

enum crema_status crema_elf_pick_chip(struct crema_elf *elf, const struct crema_chip **out,
                                      struct crema_error *err)
{
    *out = NULL;
    enum crema_status st = CREMA_OK;
    char name[32];
    if (named_chip(elf, name, sizeof name)) {
        *out = crema_chip_find(name);
        if (!*out)
            st = refuse_name(name, err);
    } else {
        st = pick_unnamed(elf, out, err);
    }
    return cr_err_what(err, st, "cannot tell the chip of the ELF file");
}
