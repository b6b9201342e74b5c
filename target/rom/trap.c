/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the ROM says when a program does what it can not go on from: an exception while the ROM's
 * vectors are in place, or a call to a ROM function that is not there. */
#include "rom.h"
#include "semihost.h"

struct slot {
    uint32_t addr;
    const char *name;
};

static const struct slot slots[] = {
#define ROM_FN(addr, name)    {(addr), #name},
#define ROM_GAP(addr, name)   {(addr), #name},
#define ROM_MAGIC(addr, name) {(addr), #name},
#include ROM_FUNCTIONS
#undef ROM_FN
#undef ROM_GAP
#undef ROM_MAGIC
};

static const char *const causes[] = {
    "instruction address misaligned",
    "instruction access fault",
    "illegal instruction",
    "breakpoint",
    "load address misaligned",
    "load access fault",
    "store address misaligned",
    "store access fault",
    "environment call from user",
    "environment call",
    "environment call",
    "environment call from machine",
};

static bool is_down;

/* Ends the run on a virtual chip; one that does not stop is held until its watchdog resets it. */
void rom_give_up(void)
{
    console_flush();
    if (!is_down) {
        is_down = true; /* where nobody hosts us, the call traps and comes back here */
        semihost_exit_fault();
    }
    for (;;)
        ;
}

static void print_regs(const struct trap_regs *regs)
{
    static const char names[31][4] = {"RA", "SP",  "GP",  "TP", "T0", "T1", "T2", "S0",
                                      "S1", "A0",  "A1",  "A2", "A3", "A4", "A5", "A6",
                                      "A7", "S2",  "S3",  "S4", "S5", "S6", "S7", "S8",
                                      "S9", "S10", "S11", "T3", "T4", "T5", "T6"};
    ets_printf("MEPC    : 0x%08lx  ", (unsigned long)regs->pc);
    for (unsigned i = 0; i < ROM_COUNT(names); i++)
        ets_printf("%-8s: 0x%08lx%s", names[i], (unsigned long)regs->x[i],
                   i % 4 == 2 ? "\n" : "  ");
    ets_printf("MSTATUS : 0x%08lx\nMCAUSE  : 0x%08lx  MTVAL   : 0x%08lx\n",
               (unsigned long)regs->status, (unsigned long)regs->cause, (unsigned long)regs->tval);
}

void rom_trap(const struct trap_regs *regs)
{
    if (is_down)
        rom_give_up();
    const char *cause = regs->cause < ROM_COUNT(causes) ? causes[regs->cause] : "unknown exception";
    console_init(); /* a program may have pointed the output anywhere */
    ets_printf("\nROM: exception %lu (%s) at pc 0x%08lx, address 0x%08lx\n",
               (unsigned long)regs->cause, cause, (unsigned long)regs->pc,
               (unsigned long)regs->tval);
    print_regs(regs);
    rom_give_up();
}

static const char *slot_name(uint32_t addr)
{
    for (size_t i = 0; i < ROM_COUNT(slots); i++)
        if (slots[i].addr == addr)
            return slots[i].name;
    return "unknown";
}

void rom_gap_report(uint32_t slot, uint32_t caller)
{
    console_init();
    ets_printf("\nROM: %s (0x%08lx) is not in Crema's ROM; called from 0x%08lx\n", slot_name(slot),
               (unsigned long)slot, (unsigned long)caller);
    ets_printf(
        "ROM: the vendor's has it: crema rom add FILE.elf, and run this again; or once, with "
        "--rom FILE.elf\n");
    rom_give_up();
}
