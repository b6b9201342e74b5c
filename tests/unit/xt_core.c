/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Source: Xtensa Instruction Set Architecture Reference Manual, chapters 6 (instructions) and 7
 * (opcode maps). One instruction at a time, a cycle each. */
#include "xt_core.h"

#include <stdio.h>
#include <stdlib.h>

#define SR_SAR    3u
#define SR_CCOUNT 234u

struct xt {
    struct sim_core base;
    uint32_t a[16], pc, sr[256];
    uint32_t target; /* pc of the next instruction */
    bool (*takes_bytes)(void *ctx, uint32_t addr);
    void *ctx;
};

/* The instruction at hand: its fields, as the manual names them. */
struct insn {
    uint32_t word, t, s, r, op1, op2, imm8;
    uint32_t next; /* address of the one that follows it */
};

static void fault(struct xt *x, const char *why)
{
    if (x->base.sys->stop != SIM_STOP_NONE)
        return;
    x->base.sys->stop = SIM_STOP_FAULT;
    snprintf(x->base.sys->fault_text, sizeof x->base.sys->fault_text, "pc 0x%08x: %s", x->pc, why);
}

static uint32_t load(struct xt *x, uint32_t addr, unsigned size)
{
    uint32_t value = 0;
    if (addr % size != 0 || (size < 4 && !x->takes_bytes(x->ctx, addr)))
        fault(x, "a load that this memory does not take");
    else if (sim_bus_read(&x->base.sys->bus, addr, size, &value) != SIM_ACCESS_OK)
        fault(x, "a load from nowhere");
    return value;
}

static void store(struct xt *x, uint32_t addr, unsigned size, uint32_t value)
{
    if (addr % size != 0 || (size < 4 && !x->takes_bytes(x->ctx, addr)))
        fault(x, "a store that this memory does not take");
    else if (sim_bus_write(&x->base.sys->bus, addr, size, value) != SIM_ACCESS_OK)
        fault(x, "a store to nowhere");
}

static uint32_t sign(uint32_t value, unsigned bits)
{
    uint32_t top = 1u << (bits - 1);
    return ((value & ((top << 1) - 1)) ^ top) - top;
}

static void branch(struct xt *x, bool is_taken, uint32_t off)
{
    if (is_taken)
        x->target = x->pc + 4 + off;
}

/* Shifts by 32 come, too. */
static uint32_t shift_left(uint32_t value, uint32_t by)
{
    return by > 31 ? 0 : value << by;
}

static uint32_t shift_right(uint32_t value, uint32_t by)
{
    return by > 31 ? 0 : value >> by;
}

static uint32_t shift_signed(uint32_t value, uint32_t by)
{
    uint32_t out = shift_right(value, by);
    return value >> 31 && by > 0 ? out | shift_left(UINT32_MAX, 32 - (by > 32 ? 32 : by)) : out;
}

static uint32_t leading_zeros(uint32_t value)
{
    uint32_t n = 0;
    while (n < 32 && (value << n) >> 31 == 0)
        n++;
    return n;
}

/* RST0's first column: returns, jumps, calls, synchronisation, PS. */
static void st0(struct xt *x, const struct insn *i)
{
    uint32_t target = x->a[i->s];
    if (i->r == 0 && (i->t == 8 || i->t == 10 || i->t == 12)) {
        x->target = i->t == 8 ? x->a[0] : target; /* RET, JX, CALLX0 */
        if (i->t == 12)
            x->a[0] = i->next;
        return;
    }
    if (i->r == 2) /* ISYNC, RSYNC, ESYNC, DSYNC, MEMW, EXTW, NOP */
        return;
    if (i->r == 6) { /* RSIL */
        x->a[i->t] = x->sr[230];
        x->sr[230] = (x->sr[230] & ~15u) | i->s;
        return;
    }
    fault(x, "an instruction outside call0 code");
}

static void st1(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s];
    switch (i->r) {
    case 0: /* SSR */
        x->sr[SR_SAR] = as & 31;
        return;
    case 1: /* SSL */
        x->sr[SR_SAR] = 32 - (as & 31);
        return;
    case 2: /* SSA8L */
        x->sr[SR_SAR] = (as & 3) * 8;
        return;
    case 4: /* SSAI */
        x->sr[SR_SAR] = i->s | (i->t & 1) << 4;
        return;
    case 14: /* NSA */
        x->a[i->t] = leading_zeros(as >> 31 ? ~as : as) - 1;
        return;
    case 15: /* NSAU */
        x->a[i->t] = leading_zeros(as);
        return;
    default:
        fault(x, "an unknown instruction (ST1)");
    }
}

static void rst0(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s], at = x->a[i->t], out;
    switch (i->op2) {
    case 0:
        st0(x, i);
        return;
    case 1:
        out = as & at;
        break;
    case 2:
        out = as | at;
        break;
    case 3:
        out = as ^ at;
        break;
    case 4:
        st1(x, i);
        return;
    case 6: /* NEG, ABS */
        out = i->s == 0 || at >> 31 ? 0 - at : at;
        break;
    default:
        if (i->op2 < 8) {
            fault(x, "an unknown instruction (RST0)");
            return;
        }
        /* ADD, ADDX2, ADDX4, ADDX8, SUB and so on */
        out = i->op2 < 12 ? (as << (i->op2 & 3)) + at : (as << (i->op2 & 3)) - at;
    }
    x->a[i->r] = out;
}

static void rst1(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s], at = x->a[i->t], sar = x->sr[SR_SAR], number = i->r << 4 | i->s, out;
    switch (i->op2) {
    case 0:
    case 1: /* SLLI */
        out = shift_left(as, 32 - (i->t | (i->op2 & 1) << 4));
        break;
    case 2:
    case 3: /* SRAI */
        out = shift_signed(at, i->s | (i->op2 & 1) << 4);
        break;
    case 4: /* SRLI */
        out = at >> i->s;
        break;
    case 6: /* XSR */
        x->a[i->t] = x->sr[number];
        x->sr[number] = at;
        return;
    case 8: /* SRC */
        out = shift_left(as, 32 - sar) | shift_right(at, sar);
        break;
    case 9: /* SRL */
        out = shift_right(at, sar);
        break;
    case 10: /* SLL */
        out = shift_left(as, 32 - sar);
        break;
    case 11: /* SRA */
        out = shift_signed(at, sar);
        break;
    case 12: /* MUL16U */
        out = (as & 0xffff) * (at & 0xffff);
        break;
    case 13: /* MUL16S */
        out = sign(as, 16) * sign(at, 16);
        break;
    default:
        fault(x, "an unknown instruction (RST1)");
        return;
    }
    x->a[i->r] = out;
}

static void rst3(struct xt *x, const struct insn *i)
{
    uint32_t at = x->a[i->t], number = i->r << 4 | i->s;
    bool is_move;
    switch (i->op2) {
    case 0: /* RSR */
        x->a[i->t] = number == SR_CCOUNT ? (uint32_t)x->base.cycles : x->sr[number];
        return;
    case 1: /* WSR */
        x->sr[number] = at;
        return;
    case 8: /* MOVEQZ */
        is_move = at == 0;
        break;
    case 9: /* MOVNEZ */
        is_move = at != 0;
        break;
    case 10: /* MOVLTZ */
        is_move = at >> 31;
        break;
    case 11: /* MOVGEZ */
        is_move = at >> 31 == 0;
        break;
    default:
        fault(x, "an instruction that the ESP8266's core has not (RST3)");
        return;
    }
    if (is_move)
        x->a[i->r] = x->a[i->s];
}

static void qrst(struct xt *x, const struct insn *i)
{
    uint32_t at = x->a[i->t];
    if (i->op1 == 0)
        rst0(x, i);
    else if (i->op1 == 1)
        rst1(x, i);
    else if (i->op1 == 2 && i->op2 == 8) /* MULL */
        x->a[i->r] = x->a[i->s] * at;
    else if (i->op1 == 3)
        rst3(x, i);
    else if (i->op1 == 4 || i->op1 == 5) /* EXTUI */
        x->a[i->r] = shift_right(at, i->s | (i->op1 & 1) << 4) & (shift_left(2, i->op2) - 1);
    else
        fault(x, "an instruction that the ESP8266's core has not (QRST)");
}

/* Loads, stores and immediates. */
static void lsai(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s], *at = &x->a[i->t], imm = i->imm8;
    switch (i->r) {
    case 0:
        *at = load(x, as + imm, 1);
        return;
    case 1:
        *at = load(x, as + imm * 2, 2);
        return;
    case 2:
        *at = load(x, as + imm * 4, 4);
        return;
    case 4:
        store(x, as + imm, 1, *at & 0xff);
        return;
    case 5:
        store(x, as + imm * 2, 2, *at & 0xffff);
        return;
    case 6:
        store(x, as + imm * 4, 4, *at);
        return;
    case 9:
        *at = sign(load(x, as + imm * 2, 2), 16);
        return;
    case 10: /* MOVI */
        *at = sign(i->s << 8 | imm, 12);
        return;
    case 12: /* ADDI */
        *at = as + sign(imm, 8);
        return;
    case 13: /* ADDMI */
        *at = as + (sign(imm, 8) << 8);
        return;
    default:
        fault(x, "an unknown instruction (LSAI)");
    }
}

static const uint32_t b4const[16] = {UINT32_MAX, 1,  2,  3,  4,  5,  6,   7,
                                     8,          10, 12, 16, 32, 64, 128, 256};

static bool compare(unsigned how, uint32_t a, uint32_t b)
{
    bool is[4] = {a == b, a != b, (int32_t)a < (int32_t)b, (int32_t)a >= (int32_t)b};
    return is[how];
}

/* J, and branches on one register. */
static void si(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s], how = i->t >> 2, b = b4const[i->r];
    uint32_t far = sign(i->word >> 12, 12), near = sign(i->imm8, 8);
    switch (i->t & 3) {
    case 0:
        branch(x, true, sign(i->word >> 6, 18));
        return;
    case 1:
        branch(x, compare(how, as, 0), far);
        return;
    case 2:
        branch(x, compare(how, as, b), near);
        return;
    default:
        if (how < 2) {
            fault(x, "windows or loops");
            return;
        }
        b = i->r == 0 ? 32768 : i->r == 1 ? 65536 : b;
        branch(x, how == 2 ? as < b : as >= b, near);
    }
}

static void branch_two(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s], at = x->a[i->t];
    uint32_t bit = i->r == 5 || i->r == 13 ? at & 31 : i->t | (i->r & 1) << 4;
    bool is;
    switch (i->r & 7) {
    case 0: /* BNONE, BANY */
        is = (as & at) == 0;
        break;
    case 1: /* BEQ, BNE */
        is = as == at;
        break;
    case 2: /* BLT, BGE */
        is = (int32_t)as < (int32_t)at;
        break;
    case 3: /* BLTU, BGEU */
        is = as < at;
        break;
    case 4: /* BALL, BNALL */
        is = (~as & at) == 0;
        break;
    default: /* BBC, BBCI, BBS, BBSI */
        is = (as >> bit & 1) == 0;
    }
    branch(x, is != (i->r >= 8), sign(i->imm8, 8));
}

/* The short ones. */
static void narrow(struct xt *x, const struct insn *i)
{
    uint32_t as = x->a[i->s], at = x->a[i->t], imm7 = (i->t & 7) << 4 | i->r;
    switch (i->word & 15) {
    case 8:
        x->a[i->t] = load(x, as + 4 * i->r, 4);
        return;
    case 9:
        store(x, as + 4 * i->r, 4, at);
        return;
    case 10:
        x->a[i->r] = as + at;
        return;
    case 11:
        x->a[i->r] = as + (i->t == 0 ? UINT32_MAX : i->t);
        return;
    case 12:
        if (i->t < 8) /* MOVI.N */
            x->a[i->s] = imm7 >= 0x60 ? imm7 - 0x80 : imm7;
        else /* BEQZ.N, BNEZ.N */
            branch(x, (as == 0) == (i->t < 12), (i->t & 3) << 4 | i->r);
        return;
    default:
        if (i->r == 0) /* MOV.N */
            x->a[i->t] = as;
        else if (i->r == 15 && i->t == 0) /* RET.N */
            x->target = x->a[0];
        else if (i->r != 15 || i->t != 3) /* NOP.N */
            fault(x, "an unknown instruction (ST3)");
    }
}

static void execute(struct xt *x, const struct insn *i)
{
    switch (i->word & 15) {
    case 0:
        qrst(x, i);
        return;
    case 1: /* L32R */
        x->a[i->t] = load(x, (i->next & ~3u) + (0xfffc0000u | i->word >> 8 << 2), 4);
        return;
    case 2:
        lsai(x, i);
        return;
    case 5: /* CALL0 */
        if ((i->t & 3) != 0)
            fault(x, "windows");
        x->a[0] = i->next;
        x->target = (x->pc & ~3u) + (sign(i->word >> 6, 18) << 2) + 4;
        return;
    case 6:
        si(x, i);
        return;
    case 7:
        branch_two(x, i);
        return;
    default:
        narrow(x, i);
    }
}

static void step(struct xt *x)
{
    uint32_t raw[2] = {0}, at = x->pc & ~3u;
    if (sim_bus_read(&x->base.sys->bus, at, 4, &raw[0]) != SIM_ACCESS_OK) {
        fault(x, "no code");
        return;
    }
    if (x->pc % 4 > 1)
        sim_bus_read(&x->base.sys->bus, at + 4, 4, &raw[1]);
    uint32_t by = x->pc % 4 * 8;
    uint32_t word = (uint32_t)(((uint64_t)raw[1] << 32 | raw[0]) >> by) & 0xffffff;
    bool is_short = (word & 15) >= 8;
    if (is_short)
        word &= 0xffff;
    struct insn i = {.word = word,
                     .t = word >> 4 & 15,
                     .s = word >> 8 & 15,
                     .r = word >> 12 & 15,
                     .op1 = word >> 16 & 15,
                     .op2 = word >> 20,
                     .imm8 = word >> 16,
                     .next = x->pc + (is_short ? 2 : 3)};
    x->target = i.next;
    if ((word & 15) == 3 || (word & 15) == 4 || (word & 15) > 13)
        fault(x, "an instruction that the ESP8266's core has not");
    else
        execute(x, &i);
    x->pc = x->target;
}

static void run(struct sim_core *core)
{
    struct xt *x = (struct xt *)core;
    struct sim_sys *sys = core->sys;
    while (sys->now < sys->until && sys->stop == SIM_STOP_NONE) {
        step(x);
        core->cycles++;
        core->instructions++;
        sys->now += sys->ticks_per_cycle;
    }
}

static void reset(struct sim_core *core, uint32_t pc)
{
    ((struct xt *)core)->pc = pc;
}

static void release(struct sim_core *core)
{
    free(core);
}

static const struct sim_core_ops ops = {
    .isa = "xtensa-call0", .run = run, .reset = reset, .free = release};

struct sim_core *xt_core_new(struct sim_sys *sys, bool (*takes_bytes)(void *ctx, uint32_t addr),
                             void *ctx)
{
    struct xt *x = calloc(1, sizeof *x);
    if (x == NULL)
        return NULL;
    x->base.ops = &ops;
    x->base.sys = sys;
    x->takes_bytes = takes_bytes;
    x->ctx = ctx;
    return &x->base;
}
