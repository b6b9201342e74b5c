/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A program that waits for a device reads the same register again and again. When one round of such
 * a loop has left everything as it was, all rounds up to the next event will, and need not be run:
 * the time and the counts that they take are added at once, exactly.
 *
 * A round goes from one read of a register that only events and writes change to the next at the
 * same address of code, with the same registers and the same value read. In the round that is to
 * prove it no page can be written fast, so that every store is seen; one that changes nothing is
 * none. Whatever else may leave a trace, a CSR, a trap, another register of a device, spoils it.
 * Events, and what the host does to the board, come between two calls of the core, and nothing is
 * remembered from one call to the next. */
#include "rv_core.h"

#include "bytes.h"

#include <string.h>

#define ELSEWHERE_MOST     8u /* reads at other places before the watch moves there */
#define DELAY_INSTRUCTIONS 3u
#define HOLD_OFF           64u /* reads after a proof that failed, before the next is tried */

static void stop_probing(struct rv_core *c)
{
    c->poll.is_probing = false;
    rv_view_update(c);
    c->base.sys->attention = true; /* for rv_exec to take wr anew */
}

void rv_poll_spoil(struct rv_core *c)
{
    if (!c->poll.is_probing)
        return;
    c->poll.is_watching = false;
    c->poll.hold_off = HOLD_OFF;
    stop_probing(c);
}

void rv_poll_forget(struct rv_core *c)
{
    if (c->poll.is_probing)
        stop_probing(c);
    c->poll.is_watching = c->poll.is_ready = c->delay.is_ready = false;
    c->delay.pc = 1; /* no instruction's */
}

static void watch(struct rv_core *c, uint32_t value)
{
    struct rv_poll *p = &c->poll;
    p->is_watching = true;
    p->pc = c->op_pc;
    p->value = value;
    p->elsewhere = 0;
    memcpy(p->x, c->x, sizeof p->x);
}

static void begin_probing(struct rv_core *c)
{
    struct rv_poll *p = &c->poll;
    p->is_probing = true;
    p->cycles = c->base.cycles;
    p->instructions = c->base.instructions;
    p->jumps = c->jump_count;
    c->wr = c->no_wr;
    c->base.sys->attention = true;
}

static void finish_probing(struct rv_core *c)
{
    struct rv_poll *p = &c->poll;
    p->is_ready = true;
    p->cycles = c->base.cycles - p->cycles;
    p->instructions = c->base.instructions - p->instructions;
    p->jumps = c->jump_count - p->jumps;
    stop_probing(c);
}

void rv_poll_read(struct rv_core *c, uint32_t value)
{
    struct rv_poll *p = &c->poll;
    if (p->hold_off) {
        p->hold_off--;
        return;
    }
    if (p->is_watching && p->pc != c->op_pc && p->elsewhere++ < ELSEWHERE_MOST)
        return;
    bool is_same = p->is_watching && p->pc == c->op_pc && p->value == value &&
                   memcmp(p->x, c->x, sizeof p->x) == 0;
    p->elsewhere = 0;
    if (is_same && p->is_probing) {
        finish_probing(c);
    } else if (is_same && !c->base.sys->trace_mask) {
        begin_probing(c);
    } else {
        rv_poll_spoil(c);
        watch(c, value);
    }
}

/* ---- repetition ---- */

/* The list of the last jumps as it would be then: those of a round come again and again. */
static void repeat_jumps(struct rv_core *c, uint64_t rounds)
{
    const uint32_t each = c->poll.jumps;
    const uint64_t added = rounds * each;
    struct rv_jump last[RV_JUMPS];
    if (each == 0)
        return;
    for (uint32_t n = 0; n < RV_JUMPS; n++) { /* the n-th from the end */
        uint64_t back = n < added ? n % each : n - added;
        last[n] = c->jump[(c->jump_count - 1 - (uint32_t)back) % RV_JUMPS];
    }
    c->jump_count += (uint32_t)added;
    for (uint32_t n = 0; n < RV_JUMPS; n++)
        c->jump[(c->jump_count - 1 - n) % RV_JUMPS] = last[n];
}

/* Likewise the branches, before the instructions of the rounds are added. */
static void repeat_taken(struct rv_core *c, uint64_t each, uint64_t rounds)
{
    const uint64_t added = rounds * each;
    const uint32_t then = (uint32_t)c->base.instructions, now = then + (uint32_t)added;
    struct rv_taken old[RV_TAKEN];
    memcpy(old, c->taken, sizeof old);
    for (uint32_t age = 0; age < RV_TAKEN; age++) { /* instructions ago */
        uint64_t back = age < added ? age % each : age - added;
        uint32_t count = then - (uint32_t)back;
        struct rv_taken t = old[count % RV_TAKEN];
        if ((t.count ^ count) & RV_COUNT_MASK)
            t.after = 0;
        t.count = now - age;
        c->taken[t.count % RV_TAKEN] = t;
    }
}

/* ---- the cycle counter ---- */

/* Is what follows the read at op_pc `sub rd, rd, from; bltu rd, limit, op_pc`? Nothing else than rd
 * changes then, by as much each round. */
static bool is_delay_loop(struct rv_core *c, uint8_t rd)
{
    enum { READ_LEN = 4, MOST = 8 };
    struct rv_decoded sub, branch;
    uint8_t code[MOST];
    uint32_t pc = c->op_pc + READ_LEN;
    if (!sim_bus_peek(&c->base.sys->bus, pc, code, sizeof code))
        return false;
    rv_decode(c, get_le32(code), &sub);
    rv_decode(c, get_le32(code + (sub.len == 2 ? 2 : 4)), &branch);
    if (sub.inst != RV_SUB || sub.rd != rd || sub.rs1 != rd || sub.rs2 == rd ||
        branch.inst != RV_BLTU || branch.rs1 != rd || branch.rs2 == rd ||
        pc + sub.len + (uint32_t)branch.imm != c->op_pc)
        return false;
    c->delay.rd = rd;
    c->delay.from = sub.rs2;
    c->delay.limit = branch.rs2;
    return true;
}

void rv_poll_count(struct rv_core *c, uint8_t rd, uint32_t value)
{
    struct rv_delay *d = &c->delay;
    uint64_t round = c->base.cycles - d->cycles;
    bool is_next = d->pc == c->op_pc &&
                   c->base.instructions - d->instructions == DELAY_INSTRUCTIONS &&
                   value - d->value == round;
    *d = (struct rv_delay){.pc = c->op_pc,
                           .value = value,
                           .cycles = c->base.cycles,
                           .instructions = c->base.instructions,
                           .round = (uint32_t)round};
    if (is_next && round && rd && rd < 32 && !c->base.sys->trace_mask && is_delay_loop(c, rd)) {
        d->is_ready = true;
        c->base.sys->attention = true;
    }
}

/* The read that was just made is made so many rounds later. */
static void leap_delay(struct rv_core *c, uint64_t left)
{
    struct sim_sys *sys = c->base.sys;
    const struct rv_delay *d = &c->delay;
    uint32_t passed = c->x[d->rd] - c->x[d->from], limit = c->x[d->limit];
    uint64_t rounds = passed < limit ? (limit - 1 - passed) / d->round : 0;
    rounds = rounds < left / d->round ? rounds : left / d->round;
    repeat_taken(c, DELAY_INSTRUCTIONS, rounds);
    c->x[d->rd] += (uint32_t)rounds * d->round;
    c->base.cycles += rounds * d->round;
    c->base.instructions += rounds * DELAY_INSTRUCTIONS;
    sys->now += rounds * d->round * sys->ticks_per_cycle;
}

static void leap_poll(struct rv_core *c, uint64_t left)
{
    struct sim_sys *sys = c->base.sys;
    struct rv_poll *p = &c->poll;
    uint64_t rounds = p->cycles ? left / p->cycles : 0;
    if (rounds == 0)
        return;
    repeat_jumps(c, rounds);
    repeat_taken(c, p->instructions, rounds);
    c->base.cycles += rounds * p->cycles;
    c->base.instructions += rounds * p->instructions;
    sys->now += rounds * p->cycles * sys->ticks_per_cycle;
    sys->stall.leapt += rounds * p->cycles * sys->ticks_per_cycle;
    p->is_watching = false;
}

void rv_poll_leap(struct rv_core *c)
{
    const struct sim_sys *sys = c->base.sys;
    if (!c->poll.is_ready && !c->delay.is_ready)
        return;
    bool is_free = sys->until > sys->now && !sys->stop && !sys->reset_pending &&
                   c->base.state == SIM_CORE_RUNNING && !rv_takes_interrupt(c);
    uint64_t left = is_free ? (sys->until - sys->now) / sys->ticks_per_cycle : 0;
    if (c->poll.is_ready)
        leap_poll(c, left);
    else
        leap_delay(c, left);
    c->poll.is_ready = c->delay.is_ready = false;
}
