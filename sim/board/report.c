/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a chip was at when something went wrong. */
#include "board_int.h"

#include "bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define JUMPS_MAX  8
#define REGS_A_ROW 4

enum { PC = 0, RA = 2, SP = 3 }; /* rows of the core's registers, on every core so far */

struct pen {
    char *out;
    size_t cap, len;
};

__attribute__((format(printf, 2, 3))) static void put(struct pen *pen, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(pen->out + pen->len, pen->cap - pen->len, format, args);
    va_end(args);
    if (n > 0)
        pen->len = pen->len + (size_t)n < pen->cap ? pen->len + (size_t)n : pen->cap - 1;
}

static const struct crema_mem_region *region_at(const struct sim_board *board, uint32_t addr)
{
    const struct crema_chip *chip = board->soc->soc->chip;
    for (size_t i = 0; i < chip->mem_count; i++) {
        if (addr - chip->mem[i].addr < chip->mem[i].size)
            return &chip->mem[i];
    }
    return NULL;
}

/* Why code can not be fetched from an address; NULL when it can. */
static const char *trouble_at(const struct sim_board *board, uint32_t addr)
{
    const struct sim_bus *bus = &board->soc->sys.bus;
    const struct crema_mem_region *r = region_at(board, addr);
    uint32_t page = addr >> SIM_PAGE_SHIFT;
    if (bus->mem[page] && bus->attr[page] & SIM_PAGE_X)
        return NULL;
    if (r && r->flags & CREMA_MEM_FLASH)
        return "in a window of the flash that shows nothing there: the cache is off, or no MMU "
               "entry maps it";
    if (bus->attr[page] & SIM_PAGE_DEV)
        return "among the registers of peripherals";
    return r ? "in memory that holds data, not code" : "in no memory of the chip";
}

static void put_place(struct pen *pen, const struct sim_board *board, uint32_t pc)
{
    char text[64];
    const struct sim_core *core = board->soc->core[0];
    const char *trouble = trouble_at(board, pc);
    if (core->ops->inst_text(core, pc, text, sizeof text))
        put(pen, "at 0x%08x: %s\n", pc, text);
    if (trouble)
        put(pen, "0x%08x is %s\n", pc, trouble);
}

static void put_stack(struct pen *pen, const struct sim_board *board, uint32_t sp)
{
    const struct crema_mem_region *r = region_at(board, sp);
    if (sp & 3)
        put(pen, "sp 0x%08x is no address of a word\n", sp);
    else if (sp && (!r || !(r->flags & CREMA_MEM_WRITE)))
        put(pen, "sp 0x%08x is in no RAM: the stack ran over its end, or was never set\n", sp);
}

static bool is_same(const struct sim_core_jump *a, const struct sim_core_jump *b)
{
    return a->from == b->from && a->to == b->to && a->is_trap == b->is_trap;
}

/* The rounds of a loop are one line. */
static void put_jumps(struct pen *pen, const char *kind, const struct sim_core_jump *jumps,
                      size_t count)
{
    if (count)
        put(pen, "last %s, the newest first:\n", kind);
    for (size_t i = 0, lines = 0, times; i < count && lines < JUMPS_MAX; i += times, lines++) {
        for (times = 1; i + times < count && is_same(&jumps[i], &jumps[i + times]);)
            times++;
        put(pen, "  %s 0x%08x to 0x%08x", jumps[i].is_trap ? "trap at" : "from", jumps[i].from,
            jumps[i].to);
        if (times > 1)
            put(pen, i + times == count ? ", %zu times or more" : ", %zu times", times);
        put(pen, "\n");
    }
}

/* What the core is at; or was, when a handler of exceptions runs. */
static void look(const struct sim_board *board, struct sim_core_crash *now)
{
    const struct sim_core *core = board->soc->core[0];
    if (core->ops->crash(core, now))
        return;
    now->cause = NULL;
    now->reg_count = core->ops->regs(core, now->regs, SIM_CRASH_REGS);
    now->jump_count = core->ops->jumps(core, now->jumps, SIM_CRASH_JUMPS);
    now->branch_count = core->ops->branches(core, now->branches, SIM_CRASH_BRANCHES);
}

void sim_board_describe(const struct sim_board *board, const char *headline, char *out, size_t cap)
{
    struct pen pen = {out, cap, 0};
    struct sim_core_crash at;
    look(board, &at);
    put(&pen, "%s\n", headline);
    if (at.cause)
        put(&pen, "%s (mcause %u) at pc 0x%08x, address 0x%08x\n", at.cause, at.number,
            at.regs[PC].value, at.value);
    put_place(&pen, board, at.regs[PC].value);
    put(&pen, "ra is 0x%08x\n", at.regs[RA].value);
    put_stack(&pen, board, at.regs[SP].value);
    for (size_t i = 0; i < at.reg_count && i < SIM_CRASH_REGS; i++)
        put(&pen, "%-8s 0x%08x%s", at.regs[i].name, at.regs[i].value,
            i % REGS_A_ROW == REGS_A_ROW - 1 || i + 1 == at.reg_count ? "\n" : "  ");
    put_jumps(&pen, "branches", at.branches, at.branch_count);
    put_jumps(&pen, "calls through pointers, returns and traps", at.jumps, at.jump_count);
}
