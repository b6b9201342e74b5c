/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Traps, interrupts, and the way back. */
#include "rv_core.h"

#include "bytes.h"
#include "semihost.h"

#include <string.h>

/* So many identical faults with no return between them: nothing will change any more. */
#define FAULT_REPEATS_MAX 64

const char *rv_cause_name(uint32_t cause)
{
    switch (cause) {
    case RV_CAUSE_FETCH_FAULT:
        return "instruction access fault";
    case RV_CAUSE_ILLEGAL:
        return "illegal instruction";
    case RV_CAUSE_BREAKPOINT:
        return "breakpoint";
    case RV_CAUSE_LOAD_MISALIGNED:
        return "load address misaligned";
    case RV_CAUSE_LOAD_FAULT:
        return "load access fault";
    case RV_CAUSE_STORE_MISALIGNED:
        return "store address misaligned";
    case RV_CAUSE_STORE_FAULT:
        return "store access fault";
    default:
        return "environment call";
    }
}

static uint32_t vector_base(const struct rv_core *c)
{
    return c->mtvec & (c->params->is_vectored_always ? ~0xffu : ~3u);
}

/* Execution triggers stand in the blocks. */
static void set_tcontrol(struct rv_core *c, uint32_t value)
{
    if ((value ^ c->tcontrol) & RV_TCONTROL_MTE && c->trigger_kinds & RV_EXEC)
        c->needs_flush = c->base.sys->attention = true;
    c->tcontrol = value;
}

static void enter(struct rv_core *c, uint32_t pc, uint32_t cause, uint32_t tval, uint32_t to)
{
    rv_poll_spoil(c);
    rv_note_jump(c, pc | 1, to);
    c->mepc = pc;
    c->mcause = cause;
    c->mtval = tval;
    uint32_t s = c->mstatus & ~(RV_MSTATUS_MPIE | RV_MSTATUS_MIE | RV_MSTATUS_MPP);
    if (c->mstatus & RV_MSTATUS_MIE)
        s |= RV_MSTATUS_MPIE;
    c->mstatus = s | (uint32_t)c->mode << 11;
    uint32_t t = c->tcontrol & ~(RV_TCONTROL_MPTE | RV_TCONTROL_MTE);
    set_tcontrol(c, t | (c->tcontrol & RV_TCONTROL_MTE ? RV_TCONTROL_MPTE : 0));
    c->mode = RV_MODE_M;
    c->pc = to;
    c->has_reservation = false;
    rv_view_update(c);
}

/* Stops the chip when a handler faults where it begins, or faults the same way again and again:
 * silicon would do so until a watchdog bites, and nobody would learn why. */
static bool is_lost(struct rv_core *c, uint32_t pc, uint32_t cause, uint32_t tval)
{
    bool is_same = pc == c->fault_pc && cause == c->fault_cause && tval == c->fault_tval &&
                   c->x[2] == c->fault_sp;
    c->fault_repeats = is_same ? c->fault_repeats + 1 : 0;
    c->fault_pc = pc;
    c->fault_cause = cause;
    c->fault_tval = tval;
    c->fault_sp = c->x[2];
    return c->fault_repeats > FAULT_REPEATS_MAX;
}

static void stop_lost(struct rv_core *c, uint32_t pc, uint32_t cause, uint32_t tval)
{
    sim_fault(c->base.sys, "%s at pc 0x%08x, mtval 0x%08x, inside the trap handler (mtvec 0x%08x)",
              rv_cause_name(cause), pc, tval, c->mtvec);
}

/* The handler's first instruction traps: the trap before it is what the program did wrong. */
static void stop_no_handler(struct rv_core *c, uint32_t pc)
{
    sim_fault(c->base.sys,
              "%s (mcause %u) at pc 0x%08x, mtval 0x%08x, and no trap handler at 0x%08x (mtvec)",
              c->mcause >> 31 ? "interrupt" : rv_cause_name(c->mcause), c->mcause, c->mepc,
              c->mtval, pc);
}

/* A handler that faults itself does not hide why it was called. */
static void note_exception(struct rv_core *c, uint32_t pc, uint32_t cause, uint32_t tval)
{
    struct rv_exception *e = &c->exception;
    bool is_call = cause == RV_CAUSE_ECALL_M || cause == RV_CAUSE_ECALL_U;
    if (is_call || (c->is_in_trap && e->is_there))
        return;
    *e = (struct rv_exception){.is_there = true, .pc = pc, .cause = cause, .tval = tval};
    memcpy(e->x, c->x, sizeof e->x);
    memcpy(e->jump, c->jump, sizeof e->jump);
    e->jump_count = c->jump_count;
    memcpy(e->taken, c->taken, sizeof e->taken);
    e->taken_count = (uint32_t)c->budget;
}

void rv_trap(struct rv_core *c, uint32_t pc, enum rv_cause cause, uint32_t tval)
{
    uint32_t base = vector_base(c);
    if (pc == base && c->mode == RV_MODE_M && cause != RV_CAUSE_ECALL_M) {
        if (c->is_in_trap)
            stop_no_handler(c, pc);
        else
            stop_lost(c, pc, cause, tval);
        c->pc = pc;
        return;
    }
    if (c->is_in_trap && is_lost(c, pc, cause, tval)) {
        stop_lost(c, pc, cause, tval);
        c->pc = pc;
        return;
    }
    c->base.exceptions++;
    c->base.exception_pc = pc;
    note_exception(c, pc, cause, tval);
    c->is_in_trap = true;
    enter(c, pc, cause, tval, base);
}

bool rv_takes_interrupt(const struct rv_core *c)
{
    return c->base.sys->cpu_irq[c->base.index] &&
           (c->mode == RV_MODE_U || c->mstatus & RV_MSTATUS_MIE);
}

void rv_interrupt(struct rv_core *c, unsigned number)
{
    bool is_vectored = c->params->is_vectored_always || c->mtvec & 1;
    sim_trace(c->base.sys, SIM_TRACE_IRQ, "cpu%u takes interrupt %u at pc 0x%08x", c->base.index,
              number, c->pc);
    c->is_in_trap = true;
    c->base.interrupts++;
    enter(c, c->pc, 0x80000000u | number, 0, vector_base(c) + (is_vectored ? 4 * number : 0));
}

void rv_mret(struct rv_core *c)
{
    rv_poll_spoil(c);
    uint32_t s = c->mstatus & ~(RV_MSTATUS_MIE | RV_MSTATUS_MPP);
    c->mode = (c->mstatus & RV_MSTATUS_MPP) == RV_MSTATUS_MPP ? RV_MODE_M : RV_MODE_U;
    if (c->mstatus & RV_MSTATUS_MPIE)
        s |= RV_MSTATUS_MIE;
    if (c->mode != RV_MODE_M)
        s &= ~RV_MSTATUS_MPRV;
    c->mstatus = s | RV_MSTATUS_MPIE;
    uint32_t t = c->tcontrol & ~RV_TCONTROL_MTE;
    set_tcontrol(c, t | (c->tcontrol & RV_TCONTROL_MPTE ? RV_TCONTROL_MTE : 0));
    c->pc = c->mepc & ~1u;
    c->is_in_trap = false;
    c->exception.is_there = false;
    rv_note_jump(c, c->op_pc + 4, c->pc);
    rv_view_update(c);
    if (rv_takes_interrupt(c))
        c->base.sys->attention = true;
}

/* Sleeps only while nothing is offered, whether or not it may be taken. */
void rv_wfi(struct rv_core *c, uint32_t next)
{
    c->pc = next;
    if (c->base.sys->cpu_irq[c->base.index])
        return;
    c->base.state = SIM_CORE_WAITING;
    c->base.sys->attention = true;
}

/* slli x0,x0,31; ebreak; srai x0,x0,7 is no breakpoint but a call to the host. */
static bool is_semihosting(const struct rv_core *c, uint32_t pc)
{
    uint8_t code[12];
    return sim_bus_peek(&c->base.sys->bus, pc - 4, code, sizeof code) &&
           get_le32(code) == 0x01f01013 && get_le32(code + 4) == 0x00100073 &&
           get_le32(code + 8) == 0x40705013;
}

bool rv_ebreak(struct rv_core *c, uint32_t pc)
{
    rv_poll_spoil(c);
    if (is_semihosting(c, pc)) {
        rv_sync(c);
        c->x[10] = sim_semihost(c->base.sys, c->x[10], c->x[11]);
        c->pc = pc + 4;
        return true;
    }
    rv_trap(c, pc, RV_CAUSE_BREAKPOINT, pc);
    return false;
}
