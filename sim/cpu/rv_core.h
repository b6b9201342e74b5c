/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Inside the RISC-V core. See docs/internals/cpu.md for how the parts play together. */
#ifndef SIM_RV_CORE_H
#define SIM_RV_CORE_H

#include "core.h"

#define RV_BLOCK_INSTS_MAX 64    /* instructions in a block */
#define RV_MAP_SIZE        16384 /* entries of the table of blocks by address; a power of two */
#define RV_PAGE_MAP_SIZE   1024
#define RV_ARENA_SIZE      (8u << 20)
#define RV_VIEW_PAGES_MAX  2048
#define RV_PMP_MAX         16
#define RV_PMA_COUNT       16
#define RV_TRIGGERS_MAX    8
#define RV_TRAP_CYCLES     4  /* from the last instruction to the handler's first */
#define RV_X_SINK          32 /* where results for x0 go */
#define RV_SP              2u

enum rv_inst {
#define RV_INST(id, name, format, match, mask, cycles) RV_##id,
#define RV_FORM(id)                                    RV_##id,
#include "rv32.def"
    RV_INST_COUNT
};

/* Two instructions under one dispatch: their handler's label follows those of the instructions. */
enum rv_pair {
#define RV_PAIR(a, b)  RV_PAIR_##a##_##b,
#define RV_CHAIN(a, b) RV_CHAIN_##a##_##b,
#include "rv32.def"
    RV_PAIR_COUNT
};

enum rv_format {
    RV_FORMAT_NONE,
    RV_FORMAT_R,
    RV_FORMAT_I,
    RV_FORMAT_SHIFT,
    RV_FORMAT_LOAD,
    RV_FORMAT_STORE,
    RV_FORMAT_BRANCH,
    RV_FORMAT_U,
    RV_FORMAT_JAL,
    RV_FORMAT_JALR,
    RV_FORMAT_CSR,
    RV_FORMAT_CSRI,
    RV_FORMAT_AMO
};

struct rv_inst_info {
    const char *name;
    uint32_t match, mask;
    uint8_t format; /* enum rv_format */
    uint8_t cycles;
};

/* One instruction with its operands, before it has a place in a block. */
struct rv_decoded {
    enum rv_inst inst;
    uint8_t rd, rs1, rs2;
    uint8_t len;  /* bytes: 2 or 4 */
    int32_t imm;  /* also the CSR number, or the shift amount */
    uint32_t raw; /* as fetched */
};

/* One step of a block. `left_*` count from this step, inclusive, to the block's end. */
struct rv_op {
    const void *go; /* the handler's address in rv_exec; the first of a pair has the pair's */
    struct rv_block *link; /* of an exit: where it leads, once known; NULL before */
    int32_t imm;           /* of a branch or jal: the address after it */
    uint32_t aux;          /* branch target, link address, raw instruction */
    uint8_t rd, rs1, rs2;
    uint8_t pc_off; /* halfwords from the block's address */
    uint16_t left_cycles;
    uint8_t left_insts;
    uint8_t inst; /* enum rv_inst */
};

/* Cycles left in the high half, instructions retired in the low: one subtraction a block keeps
 * both. */
typedef int64_t rv_budget;
#define RV_COST(cycles, insts) (((rv_budget)(cycles) << 32) - (rv_budget)(insts))
#define RV_BUDGET_MAX          (1 << 30)        /* cycles in one call of rv_exec */
#define RV_COUNT_MASK          ((1u << 30) - 1) /* of the instructions that it begins with */

struct rv_block {
    uint32_t pc;
    uint32_t key; /* pc, with bit 0 set in user mode */
    rv_budget cost;
    struct rv_block *taken; /* successor by branch or jump, once known; NULL before */
    struct rv_block *next;  /* successor by falling through */
    struct rv_block *hash_next;
    struct rv_block *page_next[2]; /* of the blocks on the page of its first and of its last byte */
    const uint8_t *page[2];        /* these pages on the host; [1] is NULL when it is the same */
    uint32_t end;                  /* address after the last instruction */
    bool is_stale;
    struct rv_op ops[];
};

/* A page of host memory from which blocks were decoded. */
struct rv_code_page {
    const uint8_t *host;
    struct rv_block *blocks;
    struct rv_code_page *next;
    uint64_t pieces; /* one bit for each 64 bytes that blocks were decoded from */
};

struct rv_trigger {
    uint32_t tdata1, tdata2;
};

/* One of the last jumps to a computed address (returns, calls through pointers), traps included. */
struct rv_jump {
    uint32_t from; /* address after the jump; of a trap its pc, with bit 0 set */
    uint32_t to;
};
#define RV_JUMPS 16 /* a power of two */

/* A branch that was taken, or a jump to a fixed address. Kept by the number of instructions retired
 * with it, modulo RV_TAKEN: of that many instructions all are known, with one store each. */
struct rv_taken {
    uint32_t after; /* address after it; 0 for none */
    uint32_t count; /* of instructions, modulo 2^30 */
};
#define RV_TAKEN 256 /* a byte's worth, which x86 masks for nothing */

/* The last exception, kept for reports until its handler returns. */
struct rv_exception {
    bool is_there;
    uint32_t pc, cause, tval;
    uint32_t x[32];
    struct rv_jump jump[RV_JUMPS];
    uint32_t jump_count;
    struct rv_taken taken[RV_TAKEN];
    uint32_t taken_count; /* instructions then */
};

enum rv_mode { RV_MODE_U = 0, RV_MODE_M = 3 };
enum rv_access { RV_READ = 1, RV_WRITE = 2, RV_EXEC = 4 }; /* as the PMP's bits */

enum rv_cause {
    RV_CAUSE_FETCH_FAULT = 1,
    RV_CAUSE_ILLEGAL = 2,
    RV_CAUSE_BREAKPOINT = 3,
    RV_CAUSE_LOAD_MISALIGNED = 4,
    RV_CAUSE_LOAD_FAULT = 5,
    RV_CAUSE_STORE_MISALIGNED = 6,
    RV_CAUSE_STORE_FAULT = 7,
    RV_CAUSE_ECALL_U = 8,
    RV_CAUSE_ECALL_M = 11
};

#define RV_MSTATUS_MIE   (1u << 3)
#define RV_MSTATUS_MPIE  (1u << 7)
#define RV_MSTATUS_MPP   (3u << 11)
#define RV_MSTATUS_MPRV  (1u << 17)
#define RV_MSTATUS_TW    (1u << 21)
#define RV_TCONTROL_MTE  (1u << 3)
#define RV_TCONTROL_MPTE (1u << 7)

/* The loop that waits for a device, see rv_poll.c. */
struct rv_poll {
    uint32_t pc, value; /* of the read that begins a round */
    uint32_t x[33];     /* then */
    uint32_t elsewhere, hold_off;
    uint64_t cycles, instructions; /* at the read; of a round once that is ready */
    uint32_t jumps;
    bool is_watching, is_probing, is_ready;
};

/* The loop that waits for the cycle counter, likewise. */
struct rv_delay {
    uint32_t pc, value; /* of the last read */
    uint64_t cycles, instructions;
    uint32_t round;          /* cycles */
    uint8_t rd, from, limit; /* registers: counted, subtracted, compared with */
    bool is_ready;
};

struct rv_core {
    struct sim_core base; /* first: the two are cast to each other */
    uint32_t x[33];       /* x0..x31 and RV_X_SINK */
    uint32_t pc;
    enum rv_mode mode;
    const struct sim_rv_params *params;

    /* What the running rv_exec left for slow paths, and what these left for it. */
    uint8_t **rd, **wr; /* page pointers in force: the bus's or the restricted ones */
    rv_budget budget;   /* at the instruction that is on the slow path */
    uint32_t op_pc;     /* its address */
    rv_budget start;    /* the budget that rv_exec began with */
    uint64_t start_now; /* sys->now then */
    uint64_t start_insts, start_cycles;
    uint32_t ticks_per_cycle; /* then */
    uint32_t loaded;          /* result of a slow load */

    /* CSRs */
    uint32_t mstatus, mtvec, mepc, mcause, mtval, mscratch, mie, mcounteren;
    uint64_t cycle_offset, inst_offset; /* added to the core's counts to make mcycle, minstret */
    uint32_t pcer, pcmr, pccr;          /* pccr as of pccr_from */
    uint64_t pccr_from;
    uint32_t gpio_oen, gpio_out;
    uint32_t pmpaddr[RV_PMP_MAX];
    uint32_t pmacfg[RV_PMA_COUNT], pmaaddr[RV_PMA_COUNT];
    uint32_t uie, utvec, uscratch, uepc, ucause, mideleg;
    uint32_t tselect, tcontrol;
    struct rv_trigger trigger[RV_TRIGGERS_MAX];
    unsigned trigger_kinds; /* enum rv_access that any trigger which is on watches */

    uint32_t reservation;

    struct rv_jump jump[RV_JUMPS];
    uint32_t jump_count; /* all there ever were */
    struct rv_taken taken[RV_TAKEN];
    struct rv_exception exception;

    /* Faults that come back for ever. */
    uint32_t fault_pc, fault_cause, fault_tval, fault_sp;
    unsigned fault_repeats;

    /* Memory as this core may use it just now, when PMP or watchpoints restrict it. */
    enum rv_mode own_mode; /* for which own_rd and own_wr were filled */
    uint8_t **own_rd, **own_wr;
    uint32_t own_page[RV_VIEW_PAGES_MAX]; /* the pages that have a pointer there */
    size_t own_count;

    struct rv_poll poll;
    struct rv_delay delay;
    uint8_t **no_wr; /* pointers to no page at all */

    /* Blocks */
    struct rv_block **map; /* [RV_MAP_SIZE], never NULL: `none` ends the chains */
    struct rv_block *none;
    struct rv_block *step; /* holds one instruction, decoded anew each time */
    struct rv_code_page *pages[RV_PAGE_MAP_SIZE];
    uint8_t *arena;
    size_t arena_used;
    const void *const *labels; /* handlers, by enum rv_inst, then by enum rv_pair */

    /* Small things, of the parts above. */
    bool has_reservation;
    bool is_in_trap; /* since the last trap there was no mret */
    bool is_restricted;
    bool needs_flush;
    uint8_t bucket[33]; /* first row of the instruction table for each major opcode */
    uint8_t pmpcfg[RV_PMP_MAX];
};

static inline void rv_note_jump(struct rv_core *c, uint32_t from, uint32_t to)
{
    c->jump[c->jump_count++ % RV_JUMPS] = (struct rv_jump){from, to};
}

/* rv_decode.c */
extern const struct rv_inst_info rv_inst_info[RV_INST_COUNT];
void rv_decode_init(struct rv_core *c);
/* Decodes what stands at an address; `raw` is 32 bits of which a short instruction uses 16. */
void rv_decode(const struct rv_core *c, uint32_t raw, struct rv_decoded *d);
/* The 32-bit instruction that a 16-bit one stands for; 0, which is no instruction, for none. */
uint32_t rv_expand(uint16_t raw);

/* rv_block.c */
bool rv_blocks_init(struct rv_core *c);
void rv_blocks_release(struct rv_core *c);
void rv_blocks_flush(struct rv_core *c);
/* What the bus tells of. */
void rv_blocks_changed(void *core, const uint8_t *host, size_t len);
/* The block at pc in the current mode, decoded if need be; c->step when it cannot be kept; NULL
 * when the arena is full: leave rv_exec and flush. */
struct rv_block *rv_block_find(struct rv_core *c, uint32_t pc);
struct rv_block *rv_block_step(struct rv_core *c, uint32_t pc); /* one instruction, in c->step */

/* rv_exec.c. Runs until the budget is used up or sys->attention asks for a look. Returns its
 * labels, and does nothing else, when c is NULL. */
const void *const *rv_exec(struct rv_core *c, rv_budget budget);

/* rv_mem.c: loads and stores off the fast path. False: a trap was taken. */
bool rv_load(struct rv_core *c, uint32_t addr, unsigned size);
bool rv_store(struct rv_core *c, uint32_t addr, unsigned size, uint32_t value);
bool rv_atomic(struct rv_core *c, const struct rv_op *op);
/* Makes sys->now and the counters exact, as of c->budget. */
void rv_sync(struct rv_core *c);
/* Chooses the page pointers after a change of mode, PMP, triggers or mappings. */
void rv_view_update(struct rv_core *c);
void rv_view_flush(struct rv_core *c);

/* rv_poll.c */
void rv_poll_count(struct rv_core *c, uint8_t rd, uint32_t value); /* of the cycle counter */
void rv_poll_read(struct rv_core *c, uint32_t value);              /* of a steady register */
void rv_poll_spoil(struct rv_core *c); /* something changed, or may have */
void rv_poll_forget(struct rv_core *c);
/* Between two calls of rv_exec: passes over rounds that would change nothing. */
void rv_poll_leap(struct rv_core *c);

/* rv_csr.c. False: illegal. */
bool rv_csr_exec(struct rv_core *c, const struct rv_op *op);
const char *rv_csr_name(uint32_t number); /* NULL: none */
void rv_csr_reset(struct rv_core *c);

/* rv_pmp.c */
bool rv_pmp_allows(const struct rv_core *c, uint32_t addr, unsigned size, enum rv_mode mode,
                   enum rv_access access);
/* Whether the whole page may be accessed so. */
bool rv_pmp_allows_page(const struct rv_core *c, uint32_t page, enum rv_mode mode,
                        enum rv_access access);
bool rv_pmp_is_in_force(const struct rv_core *c, enum rv_mode mode);
uint32_t rv_pmp_read_cfg(const struct rv_core *c, unsigned index);
void rv_pmp_write_cfg(struct rv_core *c, unsigned index, uint32_t value);
void rv_pmp_write_addr(struct rv_core *c, unsigned index, uint32_t value);

/* rv_trigger.c */
uint32_t rv_trigger_write_tdata1(uint32_t value);
bool rv_trigger_hits(const struct rv_core *c, uint32_t addr, unsigned size, enum rv_mode mode,
                     enum rv_access access);
bool rv_trigger_watches_page(const struct rv_core *c, uint32_t page, enum rv_access access);
void rv_triggers_changed(struct rv_core *c); /* finds trigger_kinds anew */

/* rv_watch.c: tells whoever asked for it. c->budget is that of now. */
void rv_watch_sp(struct rv_core *c, uint32_t pc, uint32_t sp);
void rv_watch_areas(struct rv_core *c, unsigned touched, enum sim_watch_kind kind);

/* rv_trap.c */
void rv_trap(struct rv_core *c, uint32_t pc, enum rv_cause cause, uint32_t tval);
void rv_interrupt(struct rv_core *c, unsigned number);
void rv_mret(struct rv_core *c);
void rv_wfi(struct rv_core *c, uint32_t next);
bool rv_takes_interrupt(const struct rv_core *c);
const char *rv_cause_name(uint32_t cause);
/* Semihosting (true, c->pc behind it) or the breakpoint exception (false). */
bool rv_ebreak(struct rv_core *c, uint32_t pc);
static inline enum rv_mode rv_data_mode(const struct rv_core *c)
{
    return c->mstatus & RV_MSTATUS_MPRV ? (enum rv_mode)(c->mstatus >> 11 & 3) : c->mode;
}

/* rv_state.c */
extern const struct sim_state rv_state;
void rv_restored(struct sim_core *core);

/* rv_trace.c */
size_t rv_jump_rows(const struct rv_core *c, const struct rv_jump *ring, uint32_t total,
                    struct sim_core_jump *rows, size_t cap);
size_t rv_taken_rows(const struct rv_core *c, const struct rv_taken *ring, uint32_t count,
                     struct sim_core_jump *rows, size_t cap);
bool rv_inst_text(const struct sim_core *core, uint32_t addr, char *text, size_t cap);
void rv_trace_inst(struct rv_core *c);
int rv_disassemble(const struct rv_core *c, uint32_t pc, uint32_t raw, char *text, size_t cap);

#endif
