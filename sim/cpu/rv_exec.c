/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Runs blocks. Each handler ends in a jump to the next one's address, which its step holds. */
#include "rv_core.h"

#include "bytes.h"
#include "rv_ops.h"

#define PAGE_MASK    (SIM_PAGE_SIZE - 1)
#define TAKEN_CYCLES 2 /* more than a branch that is not taken */

#define likely(e)   __builtin_expect(!!(e), 1)
#define unlikely(e) __builtin_expect(!!(e), 0)

static inline uint8_t get_u8(const uint8_t *p)
{
    return *p;
}

static inline void put_u8(uint8_t *p, uint8_t v)
{
    *p = v;
}

/* The divider first moves the divisor's highest bit to the top, a bit a cycle. A block is charged
 * for the longest division, so that it never outlasts its budget, and gets the rest back. */
static inline int cycles_saved(uint32_t b)
{
    return b ? 32 - __builtin_clz(b) : 0;
}

static inline uint32_t divide(uint32_t a, uint32_t b)
{
    if (b == 0)
        return UINT32_MAX;
    if (b == UINT32_MAX)
        return 0 - a; /* and the overflow of the lowest number, which is its own result */
    return (uint32_t)((int32_t)a / (int32_t)b);
}

static inline uint32_t remainder_of(uint32_t a, uint32_t b)
{
    if (b == 0)
        return a;
    if (b == UINT32_MAX)
        return 0;
    return (uint32_t)((int32_t)a % (int32_t)b);
}

static inline rv_budget left_from(const struct rv_op *op)
{
    return RV_COST(op->left_cycles, op->left_insts);
}

/* Rounds of a block that leads to itself which begin while there is budget. */
static inline int64_t rounds_of(rv_budget budget, rv_budget cost)
{
    int64_t cycles = (cost + UINT32_MAX) >> 32; /* the instruction count has borrowed one */
    return ((budget >> 32) + cycles - 1) / cycles;
}

/* Traps and returns. True: the instruction has retired. c->pc is where to go on. */
static bool system_inst(struct rv_core *c, const struct rv_op *op)
{
    const uint32_t pc = c->op_pc;
    bool is_user = c->mode == RV_MODE_U;
    switch ((enum rv_inst)op->inst) {
    case RV_ECALL:
        rv_trap(c, pc, is_user ? RV_CAUSE_ECALL_U : RV_CAUSE_ECALL_M, 0);
        return false;
    case RV_EBREAK:
        return rv_ebreak(c, pc);
    case RV_FETCH_FAULT:
        rv_trap(c, pc, RV_CAUSE_FETCH_FAULT, op->aux);
        return false;
    case RV_TRIGGER:
        rv_trap(c, pc, RV_CAUSE_BREAKPOINT, op->aux);
        return false;
    case RV_BREAK:
        c->pc = pc;
        sim_break_hit(c->base.sys, pc);
        return true;
    case RV_MRET:
        if (is_user)
            break;
        rv_mret(c);
        return true;
    case RV_WFI:
        if (is_user && c->mstatus & RV_MSTATUS_TW)
            break;
        rv_wfi(c, pc + 4);
        return true;
    default:
        break;
    }
    rv_trap(c, pc, RV_CAUSE_ILLEGAL, op->aux);
    return false;
}

#define NEXT                                                                                       \
    do {                                                                                           \
        op++;                                                                                      \
        goto * op->go;                                                                             \
    } while (0)
/* Begins blk. A block runs only when the budget covers all of it: then nothing can come between its
 * instructions but what they do themselves. */
#define ENTER                                                                                      \
    do {                                                                                           \
        budget -= blk->cost;                                                                       \
        op = blk->ops;                                                                             \
        if (unlikely(budget < 0))                                                                  \
            goto near_end;                                                                         \
        goto * op->go;                                                                             \
    } while (0)
/* Goes to the block that `link` holds, or finds the one at `target` and leaves it there. */
#define FOLLOW(link, target)                                                                       \
    do {                                                                                           \
        struct rv_block *follow = (link);                                                          \
        if (likely(follow != NULL)) {                                                              \
            blk = follow;                                                                          \
            ENTER;                                                                                 \
        }                                                                                          \
        pc = (target);                                                                             \
        to_link = blk == c->step ? NULL : &(link);                                                 \
        goto find_and_link;                                                                        \
    } while (0)
#define JUMP(target)                                                                               \
    do {                                                                                           \
        pc = (target);                                                                             \
        struct rv_block *first = map[(pc >> 1) & (RV_MAP_SIZE - 1)];                               \
        if (likely(first->key == (pc | (blk->key & 1)))) {                                         \
            blk = first;                                                                           \
            ENTER;                                                                                 \
        }                                                                                          \
        goto find;                                                                                 \
    } while (0)
/* What a report of a crash shows: see struct rv_jump and struct rv_taken. */
#define NOTE_JUMP(target) rv_note_jump(c, op->aux, target)
#define NOTE_BRANCH                                                                                \
    do {                                                                                           \
        struct rv_taken *taken = &c->taken[(uint32_t)budget % RV_TAKEN];                           \
        taken->after = (uint32_t)op->imm;                                                          \
        taken->count = (uint32_t)budget;                                                           \
    } while (0)
/* Before and after whatever may look at the time or change the machine. */
#define SLOW                                                                                       \
    do {                                                                                           \
        c->budget = budget + left_from(op);                                                        \
        c->op_pc = blk->pc + 2u * op->pc_off;                                                      \
    } while (0)
#define AFTER_SLOW                                                                                 \
    do {                                                                                           \
        if (unlikely(sys->attention))                                                              \
            goto leave_after;                                                                      \
        NEXT;                                                                                      \
    } while (0)

const void *const *rv_exec(struct rv_core *c, rv_budget budget)
{
    static const void *const labels[RV_INST_COUNT + RV_PAIR_COUNT] = {
#define RV_INST(id, name, format, match, mask, cycles) [RV_##id] = &&do_##id,
#define RV_FORM(id)                                    [RV_##id] = &&do_##id,
#define RV_PAIR(a, b)                                  [RV_INST_COUNT + RV_PAIR_##a##_##b] = &&pair_##a##_##b,
#define RV_CHAIN(a, b)                                 [RV_INST_COUNT + RV_CHAIN_##a##_##b] = &&chain_##a##_##b,
#include "rv32.def"
    };
    if (!c)
        return labels;
    struct sim_sys *const sys = c->base.sys;
    uint32_t *const x = c->x;
    struct rv_block *const *const map = c->map;
    uint8_t **rd = c->rd;
    uint8_t **wr = c->wr;
    struct rv_block **to_link = NULL;
    struct rv_block *blk;
    struct rv_op *op;
    uint32_t pc = c->pc;
    uint32_t v; /* the last result, for the second of a chain */

find:
    to_link = NULL;
find_and_link:
    blk = rv_block_find(c, pc);
    if (unlikely(!blk))
        goto leave;
    if (to_link && blk != c->step) /* what c->step holds does not last */
        *to_link = blk;
    ENTER;
near_end:
    /* The deadline lies inside the block: one instruction at a time from here. */
    budget += blk->cost;
    pc = blk->pc;
    if (budget < RV_COST(1, 0))
        goto leave;
    blk = rv_block_step(c, pc);
    budget -= blk->cost;
    op = blk->ops;
    goto * op->go;
stale:
    pc = blk->pc;
    budget += blk->cost;
    goto find;

    /* Each handler is the instruction and the jump to the next one's. */
#define RS1                                            x[op->rs1]
#define RV_INST(id, name, format, match, mask, cycles) do_##id : DO_##id(RS1) NEXT;
#define RV_FORM(id)                                    do_##id : DO_##id(RS1) NEXT;
#define RV_PAIR(a, b)                                                                              \
    pair_##a##_##b : DO_##a(RS1) op++;                                                             \
    DO_##b(RS1) NEXT;
#define RV_CHAIN(a, b)                                                                             \
    chain_##a##_##b : DO_##a(RS1) op++;                                                            \
    DO_##b(v) NEXT;
#include "rv32.def"

    RV_SLOW_MEMORY
slow_atomic:
    SLOW;
    if (!rv_atomic(c, op))
        goto trapped;
    AFTER_SLOW;
slow_csr:
    SLOW;
    if (!rv_csr_exec(c, op)) {
        rv_trap(c, c->op_pc, RV_CAUSE_ILLEGAL, op->aux);
        goto trapped;
    }
    AFTER_SLOW;
slow_check_sp:
    SLOW;
    rv_watch_sp(c, op->aux, x[op->rs1]);
    AFTER_SLOW;
slow_system:
    SLOW;
    if (system_inst(c, op)) {
        budget = c->budget - left_from(op);
        goto resume;
    }
trapped:
    /* The instruction has not happened; c->pc is the handler's. */
    budget = c->budget - RV_COST(RV_TRAP_CYCLES, 0);
resume:
    pc = c->pc;
    if (unlikely(sys->attention))
        goto leave;
    rd = c->rd;
    wr = c->wr;
    goto find;
leave_after:
    op++;
    budget += left_from(op);
    if (unlikely(op->inst == RV_CHECK_SP)) { /* belongs to the instruction that was left */
        c->budget = budget;
        if (x[op->rs1] < sys->watch.sp_min || x[op->rs1] > sys->watch.sp_max)
            rv_watch_sp(c, op->aux, x[op->rs1]);
    }
    pc = blk->pc + 2u * op->pc_off;
leave:
    c->pc = pc;
    c->budget = budget;
    rv_sync(c);
    return NULL;
}
