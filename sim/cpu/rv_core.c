/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The core as the rest of the chip sees it. */
#include "rv_core.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct rv_core *rv_of(struct sim_core *core)
{
    return (struct rv_core *)core;
}

/* The budget that rv_exec begins with: its low half goes on counting where the core is. */
static rv_budget begin(struct rv_core *c, rv_budget cycles)
{
    rv_budget budget = cycles + (rv_budget)(c->base.instructions & RV_COUNT_MASK);
    c->start = budget;
    c->budget = budget;
    c->start_now = c->base.sys->now;
    c->start_insts = c->base.instructions;
    c->start_cycles = c->base.cycles;
    c->ticks_per_cycle = c->base.sys->ticks_per_cycle;
    return budget;
}

/* Cycles that begin before the deadline. */
static rv_budget cycles_until(const struct rv_core *c)
{
    const struct sim_sys *sys = c->base.sys;
    uint64_t ticks = sys->until - sys->now;
    uint64_t cycles = ticks / sys->ticks_per_cycle + (ticks % sys->ticks_per_cycle != 0);
    return RV_COST(cycles < RV_BUDGET_MAX ? cycles : RV_BUDGET_MAX, 0);
}

static void take_interrupt(struct rv_core *c)
{
    rv_budget budget = begin(c, 0);
    rv_interrupt(c, c->base.sys->cpu_irq[c->base.index]);
    c->budget = budget - RV_COST(RV_TRAP_CYCLES, 0);
    rv_sync(c);
}

/* What sys->attention asks for. False: the core has nothing to run. */
static bool attend(struct rv_core *c)
{
    struct sim_sys *sys = c->base.sys;
    sys->attention = false;
    if (sys->stop || sys->reset_pending || c->base.state == SIM_CORE_HALTED)
        return false;
    if (c->needs_flush)
        rv_blocks_flush(c);
    if (c->base.state == SIM_CORE_WAITING) {
        if (!sys->cpu_irq[c->base.index])
            return false;
        c->base.state = SIM_CORE_RUNNING;
    }
    return sys->now < sys->until;
}

static void rv_run(struct sim_core *core)
{
    struct rv_core *c = rv_of(core);
    rv_poll_forget(c);
    while (attend(c)) {
        if (rv_takes_interrupt(c)) {
            take_interrupt(c);
            continue;
        }
        bool is_traced = core->sys->trace_mask >> SIM_TRACE_CPU & 1; /* it may have begun here */
        if (is_traced)
            rv_trace_inst(c);
        rv_exec(c, begin(c, is_traced ? RV_COST(1, 0) : cycles_until(c)));
        rv_poll_leap(c);
    }
}

static void rv_reset(struct sim_core *core, uint32_t pc)
{
    struct rv_core *c = rv_of(core);
    memset(c->x, 0, sizeof c->x);
    c->pc = pc;
    c->mode = RV_MODE_M;
    c->has_reservation = false;
    c->is_in_trap = false;
    c->fault_repeats = 0;
    core->exception_pc = 0;
    rv_csr_reset(c);
    rv_view_flush(c);
    rv_view_update(c);
    c->needs_flush = true;
    core->state = SIM_CORE_RUNNING;
    core->sys->attention = true;
}

static void rv_free(struct sim_core *core)
{
    struct rv_core *c = rv_of(core);
    sim_bus_unlisten(&core->sys->bus, c);
    rv_blocks_release(c);
    sim_table_free(c->own_rd, SIM_PAGE_COUNT * sizeof *c->own_rd);
    sim_table_free(c->own_wr, SIM_PAGE_COUNT * sizeof *c->own_wr);
    sim_table_free(c->no_wr, SIM_PAGE_COUNT * sizeof *c->no_wr);
    free(c);
}

/* The pc, x0 .. x31, then what a fault report wants to know. */
static const struct {
    const char *name;
    size_t at;
} csr_rows[] = {
    {"mstatus", offsetof(struct rv_core, mstatus)}, {"mtvec", offsetof(struct rv_core, mtvec)},
    {"mepc", offsetof(struct rv_core, mepc)},       {"mcause", offsetof(struct rv_core, mcause)},
    {"mtval", offsetof(struct rv_core, mtval)},
};

#define CSR_ROWS (sizeof csr_rows / sizeof csr_rows[0])

static const char *const row_names[33] = {
    "pc", "zero", "ra", "sp", "gp", "tp",  "t0",  "t1", "t2", "s0", "s1",
    "a0", "a1",   "a2", "a3", "a4", "a5",  "a6",  "a7", "s2", "s3", "s4",
    "s5", "s6",   "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
};

static uint32_t *row_word(struct rv_core *c, size_t index)
{
    if (index == 0)
        return &c->pc;
    if (index < 33)
        return &c->x[index - 1];
    return (uint32_t *)(void *)((char *)c + csr_rows[index - 33].at);
}

static size_t rv_regs(const struct sim_core *core, struct sim_core_reg *rows, size_t cap)
{
    size_t count = 33 + CSR_ROWS;
    for (size_t i = 0; i < count && i < cap; i++) {
        rows[i].name = i < 33 ? row_names[i] : csr_rows[i - 33].name;
        rows[i].value = *row_word((struct rv_core *)core, i);
    }
    return count;
}

static bool rv_crash(const struct sim_core *core, struct sim_core_crash *out)
{
    const struct rv_core *c = (const struct rv_core *)core;
    const struct rv_exception *e = &c->exception;
    if (!c->is_in_trap || !e->is_there)
        return false;
    *out = (struct sim_core_crash){
        .cause = rv_cause_name(e->cause), .number = e->cause, .value = e->tval};
    out->reg_count = rv_regs(core, out->regs, SIM_CRASH_REGS);
    out->regs[0].value = e->pc;
    for (size_t i = 0; i < 32; i++)
        out->regs[1 + i].value = e->x[i];
    out->jump_count = rv_jump_rows(c, e->jump, e->jump_count, out->jumps, SIM_CRASH_JUMPS);
    out->branch_count =
        rv_taken_rows(c, e->taken, e->taken_count, out->branches, SIM_CRASH_BRANCHES);
    return true;
}

static size_t rv_jumps(const struct sim_core *core, struct sim_core_jump *rows, size_t cap)
{
    const struct rv_core *c = (const struct rv_core *)core;
    return rv_jump_rows(c, c->jump, c->jump_count, rows, cap);
}

static size_t rv_branches(const struct sim_core *core, struct sim_core_jump *rows, size_t cap)
{
    const struct rv_core *c = (const struct rv_core *)core;
    return rv_taken_rows(c, c->taken, (uint32_t)c->base.instructions, rows, cap);
}

static bool rv_set_reg(struct sim_core *core, size_t index, uint32_t value)
{
    if (index >= 33 + CSR_ROWS || index == 1)
        return index == 1; /* x0 takes anything and keeps nothing */
    *row_word(rv_of(core), index) = index == 0 ? value & ~1u : value;
    rv_view_update(rv_of(core));
    return true;
}

#define OPS(name)                                                                                  \
    {                                                                                              \
        .isa = (name), .run = rv_run, .reset = rv_reset, .free = rv_free, .regs = rv_regs,         \
        .set_reg = rv_set_reg, .jumps = rv_jumps, .branches = rv_branches, .crash = rv_crash,      \
        .inst_text = rv_inst_text, .state = &rv_state, .restored = rv_restored                     \
    }

static const struct sim_core_ops rv_ops = OPS("rv32imc"), rv_ops_atomic = OPS("rv32imac");

struct sim_core *sim_rv_new(struct sim_sys *sys, unsigned index, const struct sim_rv_params *params)
{
    struct rv_core *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    c->base.ops = params->has_atomics ? &rv_ops_atomic : &rv_ops;
    c->base.sys = sys;
    c->base.index = index;
    c->base.state = SIM_CORE_HALTED;
    c->params = params;
    c->own_rd = sim_table_alloc(SIM_PAGE_COUNT * sizeof *c->own_rd);
    c->own_wr = sim_table_alloc(SIM_PAGE_COUNT * sizeof *c->own_wr);
    c->no_wr = sim_table_alloc(SIM_PAGE_COUNT * sizeof *c->no_wr);
    rv_decode_init(c);
    if (!rv_blocks_init(c) || !c->own_rd || !c->own_wr || !c->no_wr) {
        rv_free(&c->base);
        return NULL;
    }
    sim_bus_listen(&sys->bus, rv_blocks_changed, c);
    rv_csr_reset(c);
    rv_view_update(c);
    return &c->base;
}
