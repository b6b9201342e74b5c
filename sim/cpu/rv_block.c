/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Blocks: straight runs of decoded instructions, kept by address until their memory changes. */
#include "rv_core.h"

#include "bytes.h"

#include <stdlib.h>
#include <string.h>

#define PAGE_MASK  (SIM_PAGE_SIZE - 1)
#define PIECE_SIZE (SIM_PAGE_SIZE / 64)
/* The longest a block can get: every instruction, two steps that check the stack pointer beyond the
 * last, and the step that ends it. */
#define BLOCK_OPS_MAX   (RV_BLOCK_INSTS_MAX + 3)
#define BLOCK_BYTES_MAX (sizeof(struct rv_block) + BLOCK_OPS_MAX * sizeof(struct rv_op))

static size_t map_slot(uint32_t pc)
{
    return (pc >> 1) & (RV_MAP_SIZE - 1);
}

static size_t page_slot(const uint8_t *host)
{
    return ((uintptr_t)host >> SIM_PAGE_SHIFT) & (RV_PAGE_MAP_SIZE - 1);
}

static uint32_t key_of(const struct rv_core *c, uint32_t pc)
{
    return pc | (c->mode == RV_MODE_U);
}

/* A block that no address leads to; it ends every chain of the map. */
static void make_none(struct rv_core *c)
{
    c->none->key = UINT32_MAX;
    c->none->pc = UINT32_MAX - 1;
    c->none->hash_next = c->none;
    c->none->ops[0].go = c->labels[RV_STALE];
    c->none->ops[0].inst = RV_STALE;
}

bool rv_blocks_init(struct rv_core *c)
{
    c->labels = rv_exec(NULL, 0);
    c->map = calloc(RV_MAP_SIZE, sizeof(struct rv_block *));
    c->arena = sim_table_alloc(RV_ARENA_SIZE);
    c->none = calloc(1, BLOCK_BYTES_MAX);
    c->step = calloc(1, BLOCK_BYTES_MAX);
    if (!c->map || !c->arena || !c->none || !c->step)
        return false;
    make_none(c);
    for (size_t i = 0; i < RV_MAP_SIZE; i++)
        c->map[i] = c->none;
    return true;
}

void rv_blocks_release(struct rv_core *c)
{
    free(c->map);
    sim_table_free(c->arena, RV_ARENA_SIZE);
    free(c->none);
    free(c->step);
}

void rv_blocks_flush(struct rv_core *c)
{
    c->needs_flush = false;
    if (c->arena_used == 0)
        return;
    for (size_t i = 0; i < RV_PAGE_MAP_SIZE; i++) {
        for (struct rv_code_page *p = c->pages[i]; p; p = p->next) {
            if (p->pieces)
                sim_bus_mark_code(&c->base.sys->bus, p->host, false);
        }
        c->pages[i] = NULL;
    }
    for (size_t i = 0; i < RV_MAP_SIZE; i++)
        c->map[i] = c->none;
    c->arena_used = 0;
}

static void unmap_block(struct rv_core *c, struct rv_block *blk)
{
    struct rv_block **at = &c->map[map_slot(blk->pc)];
    while (*at != blk && *at != c->none)
        at = &(*at)->hash_next;
    if (*at == blk)
        *at = blk->hash_next;
}

/* The memory stays until the next flush: the block may be running, or be another's successor. */
static void kill_block(struct rv_core *c, struct rv_block *blk)
{
    if (blk->is_stale)
        return;
    blk->is_stale = true;
    blk->ops[0].go = c->labels[RV_STALE];
    unmap_block(c, blk);
}

static struct rv_code_page *find_page(struct rv_core *c, const uint8_t *host)
{
    struct rv_code_page *p = c->pages[page_slot(host)];
    while (p && p->host != host)
        p = p->next;
    return p;
}

static void kill_page(struct rv_core *c, struct rv_code_page *page)
{
    struct rv_block *blk = page->blocks;
    while (blk) {
        kill_block(c, blk);
        blk = blk->page_next[blk->page[0] != page->host];
    }
    page->blocks = NULL;
    page->pieces = 0;
    sim_bus_mark_code(&c->base.sys->bus, page->host, false);
    c->base.sys->attention = true;
}

/* Pages that the bus maps begin wherever their memory does, so a change is matched by distance. */
static void change_in_page(struct rv_core *c, struct rv_code_page *page, const uint8_t *host,
                           size_t len)
{
    uintptr_t from = (uintptr_t)host;
    uintptr_t to = from + len - 1;
    uintptr_t first = (uintptr_t)page->host;
    if (!page->pieces || to < first || from >= first + SIM_PAGE_SIZE)
        return;
    unsigned lo = from > first ? (unsigned)((from - first) / PIECE_SIZE) : 0;
    unsigned hi = to - first < SIM_PAGE_SIZE ? (unsigned)((to - first) / PIECE_SIZE) : 63;
    uint64_t pieces = UINT64_MAX >> (63 - (hi - lo)) << lo;
    if (page->pieces & pieces)
        kill_page(c, page);
}

static void kill_all(struct rv_core *c)
{
    for (size_t i = 0; i < RV_PAGE_MAP_SIZE; i++) {
        for (struct rv_code_page *p = c->pages[i]; p; p = p->next) {
            if (p->pieces)
                kill_page(c, p);
        }
    }
}

void rv_blocks_changed(void *core, const uint8_t *host, size_t len)
{
    struct rv_core *c = core;
    if (!host) {
        /* The running block's memory must last until rv_exec has left it, so the flush waits. */
        kill_all(c);
        c->needs_flush = c->arena_used > 0;
        rv_view_flush(c);
        rv_view_update(c);
        c->base.sys->attention = true;
        return;
    }
    uintptr_t first = ((uintptr_t)host - SIM_PAGE_SIZE + 1) >> SIM_PAGE_SHIFT;
    uintptr_t count = (((uintptr_t)host + len - 1) >> SIM_PAGE_SHIFT) - first + 1;
    if (count > RV_PAGE_MAP_SIZE)
        count = RV_PAGE_MAP_SIZE;
    for (uintptr_t i = 0; i < count; i++) {
        struct rv_code_page *p = c->pages[(first + i) & (RV_PAGE_MAP_SIZE - 1)];
        for (; p; p = p->next)
            change_in_page(c, p, host, len);
    }
}

/* Fetching */

static const uint8_t *fetch_page(const struct rv_core *c, uint32_t pc)
{
    const struct sim_bus *bus = &c->base.sys->bus;
    uint32_t page = pc >> SIM_PAGE_SHIFT;
    return bus->attr[page] & SIM_PAGE_X ? bus->mem[page] : NULL;
}

static bool fetch_half(const struct rv_core *c, uint32_t pc, uint16_t *half)
{
    const uint8_t *page = fetch_page(c, pc);
    if (!page || !rv_pmp_allows(c, pc, 2, c->mode, RV_EXEC))
        return false;
    *half = get_le16(page + (pc & PAGE_MASK));
    return true;
}

/* False: *at is the address that cannot be fetched. */
static bool fetch(const struct rv_core *c, uint32_t pc, uint32_t *raw, uint32_t *at)
{
    uint16_t lo;
    uint16_t hi = 0;
    *at = pc;
    if (!fetch_half(c, pc, &lo))
        return false;
    if ((lo & 3) == 3) {
        *at = pc + 2;
        if (!fetch_half(c, pc + 2, &hi))
            return false;
    }
    *raw = lo | (uint32_t)hi << 16;
    return true;
}

/* Building. The builder keeps totals; the steps' own `left_*` are filled in when all are known. */
struct builder {
    struct rv_core *c;
    struct rv_block *blk;
    size_t count; /* steps */
    uint32_t pc;
};

static bool ends_block(enum rv_inst inst)
{
    switch (inst) {
    case RV_BEQ:
    case RV_BNE:
    case RV_BLT:
    case RV_BGE:
    case RV_BLTU:
    case RV_BGEU:
    case RV_BEQZ:
    case RV_BNEZ:
    case RV_JAL:
    case RV_J:
    case RV_J_SELF:
    case RV_JALR:
    case RV_JR:
    case RV_ECALL:
    case RV_EBREAK:
    case RV_MRET:
    case RV_WFI:
    case RV_ILLEGAL:
    case RV_FETCH_FAULT:
    case RV_TRIGGER:
    case RV_BREAK:
    case RV_END:
        return true;
    default:
        return false;
    }
}

/* Results for x0 are dropped. Only what has no other effect may go altogether. */
static enum rv_inst simplify_x0(const struct rv_decoded *d)
{
    switch (rv_inst_info[d->inst].format) {
    case RV_FORMAT_R:
    case RV_FORMAT_I:
    case RV_FORMAT_SHIFT:
    case RV_FORMAT_U:
        return RV_NOP;
    case RV_FORMAT_JAL:
        return d->imm ? RV_J : RV_J_SELF;
    case RV_FORMAT_JALR:
        return RV_JR;
    default:
        return d->inst;
    }
}

static void simplify(struct rv_decoded *d, uint32_t pc)
{
    if (d->inst == RV_LUI || d->inst == RV_AUIPC) {
        d->imm = (int32_t)((uint32_t)d->imm + (d->inst == RV_AUIPC ? pc : 0));
        d->inst = RV_LI;
    } else if (d->inst == RV_ADDI && d->rs1 == 0) {
        d->inst = RV_LI;
    } else if (d->inst == RV_ADDI && d->imm == 0) {
        d->inst = RV_MV;
    } else if (d->inst == RV_ADD && (d->rs1 == 0 || d->rs2 == 0)) {
        d->inst = RV_MV;
        d->rs1 |= d->rs2;
    } else if (d->inst == RV_BEQ && d->rs2 == 0) {
        d->inst = RV_BEQZ;
    } else if (d->inst == RV_BNE && d->rs2 == 0) {
        d->inst = RV_BNEZ;
    }
}

/* A branch forwards is as a rule not taken, so the block goes on behind it. */
static enum rv_inst as_exit(enum rv_inst inst)
{
    switch (inst) {
    case RV_BEQ:
    case RV_BNE:
    case RV_BLT:
    case RV_BGE:
    case RV_BLTU:
    case RV_BGEU:
        return (enum rv_inst)(inst - RV_BEQ + RV_EXIT_BEQ);
    case RV_BEQZ:
        return RV_EXIT_BEQZ;
    case RV_BNEZ:
        return RV_EXIT_BNEZ;
    default:
        return inst;
    }
}

static void set_inst(const struct rv_core *c, struct rv_op *op, enum rv_inst inst)
{
    op->inst = (uint8_t)inst;
    op->go = c->labels[inst];
}

static struct rv_op *add_op(struct builder *b, enum rv_inst inst, unsigned cycles, unsigned insts)
{
    struct rv_op *op = &b->blk->ops[b->count++];
    *op = (struct rv_op){.go = b->c->labels[inst], .inst = (uint8_t)inst};
    op->pc_off = (uint8_t)((b->pc - b->blk->pc) / 2);
    op->left_cycles = (uint16_t)cycles;
    op->left_insts = (uint8_t)insts;
    return op;
}

static bool uses_reg(const struct rv_decoded *d, unsigned x)
{
    unsigned format = rv_inst_info[d->inst].format;
    bool has_rs1 = format != RV_FORMAT_NONE && format != RV_FORMAT_U && format != RV_FORMAT_JAL &&
                   format != RV_FORMAT_CSRI;
    bool has_rs2 = format == RV_FORMAT_R || format == RV_FORMAT_STORE ||
                   format == RV_FORMAT_BRANCH || format == RV_FORMAT_AMO;
    return (has_rs1 && d->rs1 == x) || (has_rs2 && d->rs2 == x);
}

/* A load costs a cycle more when the next instruction waits for it. That one is looked up in
 * memory, for the cost must not depend on where blocks happen to end. */
static unsigned load_wait(const struct rv_core *c, uint32_t pc, const struct rv_decoded *load)
{
    uint32_t next = pc + load->len;
    uint32_t raw;
    uint32_t at;
    struct rv_decoded d;
    if (load->rd == 0 || (next ^ pc) & ~PAGE_MASK || !fetch(c, next, &raw, &at))
        return 0;
    rv_decode(c, raw, &d);
    return uses_reg(&d, load->rd);
}

/* Makes the most of what the step before leaves: a constant is added to here and now, and an
 * operand that was just computed comes first where the order does not matter. */
static void use_last_result(struct builder *b, struct rv_op *op)
{
    if (b->count < 2)
        return;
    const struct rv_op *last = op - 1;
    if (op->inst == RV_ADDI && last->inst == RV_LI && last->rd == op->rs1) {
        op->imm = (int32_t)((uint32_t)op->imm + (uint32_t)last->imm);
        set_inst(b->c, op, RV_LI);
    }
    bool is_symmetric = op->inst == RV_ADD || op->inst == RV_XOR || op->inst == RV_OR ||
                        op->inst == RV_AND || op->inst == RV_MUL;
    if (is_symmetric && op->rs2 == last->rd && op->rs1 != last->rd) {
        op->rs2 = op->rs1;
        op->rs1 = last->rd;
    }
}

static void add_inst(struct builder *b, const struct rv_decoded *fetched)
{
    struct rv_decoded d = *fetched;
    unsigned cycles = rv_inst_info[d.inst].cycles;
    unsigned format = rv_inst_info[d.inst].format;
    bool has_link = d.inst == RV_JALR;
    if (d.rd == 0 && format != RV_FORMAT_NONE)
        d.inst = simplify_x0(&d);
    simplify(&d, b->pc);
    if (format == RV_FORMAT_BRANCH && d.imm > 0 && b->blk != b->c->step)
        d.inst = as_exit(d.inst);
    if (d.inst == RV_ILLEGAL)
        cycles = 1;
    if (format == RV_FORMAT_LOAD)
        cycles += load_wait(b->c, b->pc, &d);
    struct rv_op *op = add_op(b, d.inst, cycles, 1);
    op->imm = d.imm;
    op->rd = d.rd ? d.rd : RV_X_SINK;
    op->rs1 = d.rs1;
    op->rs2 = d.rs2;
    op->aux = d.raw;
    if (format == RV_FORMAT_BRANCH || format == RV_FORMAT_JAL) {
        op->aux = b->pc + (uint32_t)d.imm;
        op->imm = (int32_t)(b->pc + d.len);
    }
    if (has_link)
        op->aux = b->pc + d.len;
    use_last_result(b, op);
    b->pc += d.len;
}

/* What cannot be decoded becomes a step that traps when it is reached. */
static bool decode_next(struct builder *b, struct rv_decoded *d)
{
    uint32_t raw;
    uint32_t at;
    if (!fetch(b->c, b->pc, &raw, &at)) {
        struct rv_op *op = add_op(b, RV_FETCH_FAULT, 1, 1);
        op->imm = RV_CAUSE_FETCH_FAULT;
        op->aux = at;
        return false;
    }
    if (rv_trigger_hits(b->c, b->pc, 2, b->c->mode, RV_EXEC)) {
        add_op(b, RV_TRIGGER, 1, 1)->aux = b->pc;
        return false;
    }
    if (sim_is_break(b->c->base.sys, b->pc)) {
        add_op(b, RV_BREAK, 0, 0)->aux = b->pc;
        return false;
    }
    rv_decode(b->c, raw, d);
    return true;
}

/* One more than the pair's number, 0 for none. */
static const uint8_t plain_pairs[RV_INST_COUNT][RV_INST_COUNT] = {
#define RV_PAIR(a, b) [RV_##a][RV_##b] = RV_PAIR_##a##_##b + 1,
#include "rv32.def"
};
static const uint8_t chain_pairs[RV_INST_COUNT][RV_INST_COUNT] = {
#define RV_CHAIN(a, b) [RV_##a][RV_##b] = RV_CHAIN_##a##_##b + 1,
#include "rv32.def"
};
_Static_assert(RV_PAIR_COUNT < UINT8_MAX, "pair numbers fit a byte");

static unsigned plain_pair(const struct rv_op *op)
{
    return plain_pairs[op[0].inst][op[1].inst];
}

static unsigned chain_pair(const struct rv_op *op)
{
    return op[0].rd == op[1].rs1 ? chain_pairs[op[0].inst][op[1].inst] : 0;
}

/* A chain is worth more than a plain pair, which therefore does not take its first half. */
static void join_pairs(struct builder *b)
{
    for (size_t i = 0; i + 1 < b->count; i++) {
        struct rv_op *op = &b->blk->ops[i];
        unsigned pair = chain_pair(op);
        bool is_chain_next = i + 2 < b->count && chain_pair(op + 1);
        if (!pair && !is_chain_next)
            pair = plain_pair(op);
        if (pair) {
            op->go = b->c->labels[RV_INST_COUNT + pair - 1];
            i++;
        }
    }
}

static void sum_up(struct builder *b)
{
    unsigned cycles = 0;
    unsigned insts = 0;
    for (size_t i = b->count; i-- > 0;) {
        struct rv_op *op = &b->blk->ops[i];
        cycles += op->left_cycles;
        insts += op->left_insts;
        op->left_cycles = (uint16_t)cycles;
        op->left_insts = (uint8_t)insts;
    }
    b->blk->cost = RV_COST(cycles, insts);
    b->blk->end = b->pc;
}

/* Where the stack pointer is watched, a step of no cost follows each instruction that changes it. A
 * jump that leaves its link there ends the block, so its step, with the link in hand, stands
 * before it. */
static void add_check(struct builder *b, uint32_t pc, unsigned reg)
{
    struct rv_op *op = add_op(b, RV_CHECK_SP, 0, 0);
    op->rs1 = (uint8_t)reg;
    op->rd = RV_X_SINK;
    op->aux = pc;
}

static void add_link_check(struct builder *b, const struct rv_decoded *d)
{
    struct rv_op *op = add_op(b, RV_LI, 0, 0);
    op->rd = RV_X_SINK;
    op->imm = (int32_t)(b->pc + d->len);
    add_check(b, b->pc, RV_X_SINK);
}

static void add_checked(struct builder *b, const struct rv_decoded *d)
{
    uint32_t pc = b->pc;
    bool is_sp = b->c->base.sys->watch.is_sp_checked && d->rd == RV_SP;
    bool is_jump = d->inst == RV_JAL || d->inst == RV_JALR;
    if (is_sp && is_jump)
        add_link_check(b, d);
    add_inst(b, d);
    if (is_sp && !ends_block(d->inst))
        add_check(b, pc, RV_SP);
}

/* Returns the number of steps. Up to `max` instructions, ending where control may go elsewhere or
 * at the end of the page. */
static size_t build(struct rv_core *c, struct rv_block *blk, uint32_t pc, size_t max)
{
    struct builder b = {.c = c, .blk = blk, .pc = pc};
    *blk = (struct rv_block){.pc = pc, .key = key_of(c, pc), .hash_next = c->none};
    struct rv_decoded d;
    while (decode_next(&b, &d)) {
        add_checked(&b, &d);
        if (ends_block((enum rv_inst)blk->ops[b.count - 1].inst))
            break;
        if (b.count >= max || (b.pc ^ pc) & ~PAGE_MASK) {
            add_op(&b, RV_END, 0, 0);
            break;
        }
    }
    join_pairs(&b);
    sum_up(&b);
    return b.count;
}

struct rv_block *rv_block_step(struct rv_core *c, uint32_t pc)
{
    build(c, c->step, pc, 1);
    return c->step;
}

/* Keeping */

static void *arena_take(struct rv_core *c, size_t size)
{
    void *p = c->arena + c->arena_used;
    c->arena_used += (size + 15) & ~(size_t)15;
    return p;
}

static bool arena_has(const struct rv_core *c, size_t size)
{
    return RV_ARENA_SIZE - c->arena_used >= size;
}

static struct rv_code_page *get_page(struct rv_core *c, const uint8_t *host)
{
    struct rv_code_page *p = find_page(c, host);
    if (p)
        return p;
    p = arena_take(c, sizeof *p);
    *p = (struct rv_code_page){.host = host, .next = c->pages[page_slot(host)]};
    c->pages[page_slot(host)] = p;
    return p;
}

/* Enters bytes [from, to) of a page, which belong to a block, into the page's record. */
static void join_page(struct rv_core *c, struct rv_block *blk, unsigned which, uint32_t from,
                      uint32_t to)
{
    const uint8_t *host = fetch_page(c, from);
    struct rv_code_page *p = get_page(c, host);
    if (!p->pieces) {
        sim_bus_mark_code(&c->base.sys->bus, host, true);
        rv_view_flush(c);
    }
    unsigned lo = (from & PAGE_MASK) / PIECE_SIZE;
    unsigned hi = ((to - 1) & PAGE_MASK) / PIECE_SIZE;
    p->pieces |= UINT64_MAX >> (63 - (hi - lo)) << lo;
    blk->page[which] = host;
    blk->page_next[which] = p->blocks;
    p->blocks = blk;
}

static void keep(struct rv_core *c, struct rv_block *blk)
{
    uint32_t boundary = (blk->pc | PAGE_MASK) + 1;
    uint32_t room = boundary - blk->pc;
    uint32_t size = blk->end - blk->pc;
    if (size <= room) {
        /* What a load at the end looked at belongs to it. */
        join_page(c, blk, 0, blk->pc, blk->pc + (size + 4 < room ? size + 4 : room));
    } else {
        join_page(c, blk, 0, blk->pc, boundary);
        join_page(c, blk, 1, boundary, blk->end);
    }
    struct rv_block **slot = &c->map[map_slot(blk->pc)];
    blk->hash_next = *slot;
    *slot = blk;
}

struct rv_block *rv_block_find(struct rv_core *c, uint32_t pc)
{
    uint32_t key = key_of(c, pc);
    struct rv_block **head = &c->map[map_slot(pc)];
    for (struct rv_block **at = head; *at != c->none; at = &(*at)->hash_next) {
        struct rv_block *blk = *at;
        if (blk->key != key)
            continue;
        *at = blk->hash_next; /* to the front: rv_exec looks there alone */
        blk->hash_next = *head;
        *head = blk;
        return blk;
    }
    if (!arena_has(c, BLOCK_BYTES_MAX + 2 * sizeof(struct rv_code_page) + 64)) {
        c->needs_flush = true;
        return NULL;
    }
    struct rv_block *blk = (struct rv_block *)(void *)(c->arena + c->arena_used);
    size_t steps = build(c, blk, pc, RV_BLOCK_INSTS_MAX);
    if (blk->end == blk->pc) /* nothing there but a trap, for reasons that may pass */
        return rv_block_step(c, pc);
    arena_take(c, sizeof *blk + steps * sizeof(struct rv_op));
    keep(c, blk);
    return blk;
}
