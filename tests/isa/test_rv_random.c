/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Random programs on the core and on the reference. They jump into each other, write over
 * themselves, fault, drop to user mode and are interrupted; both must agree after every slice.
 *
 *     test-isa-rv_random [SEED [STREAMS]]   repeats a run */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "machine.h"
#include "ref.h"
#include "rv_core.h"

#define HANDLER   0x40370000u /* one page in front of the code; not writable */
#define CODE      (HANDLER + 0x1000u)
#define CODE_SIZE 0x4000u /* also where data is read and written */
#define SLICES    60

static uint64_t seed = 1;
static unsigned streams = 150;
static uint64_t rng;

static uint32_t rnd(void)
{
    rng ^= rng << 13;
    rng ^= rng >> 7;
    rng ^= rng << 17;
    return (uint32_t)(rng >> 16);
}

static const struct sim_rv_params params = {
    .has_atomics = true, .misa = REF_MISA, .mhartid = REF_MHARTID, .is_vectored_always = true};

/* The handler gives the pointers a fresh value and goes on at a random place, in a random mode. The
 * last word of the writable memory carries the random state from trap to trap. */
static void put_handler(uint8_t *mem)
{
    static const uint32_t vector = 0x1000006f; /* j +0x100 */
    static const uint32_t code[] = {
        LUI(8, CODE + CODE_SIZE),  /* x8: end of memory */
        LW(9, -4, 8),              /* the state: x9 = x9 * 0x41c64e6d + 0x3039 */
        LUI(10, 0x41c65000),       /*   */
        ADDI(10, 10, -403),        /*   */
        R_(0x02000033u, 9, 9, 10), /* mul */
        LUI(11, 0x3000),           /*   */
        ADDI(11, 11, 0x39),        /*   */
        ADD(9, 9, 11),             /*   */
        SW(9, -4, 8),              /*   */
        I_(0x5013u, 10, 9, 8),     /* srli: the middle bits are the good ones */
        LUI(11, 0x4000),           /*   */
        ADDI(11, 11, -2),          /*   */
        R_(0x7033u, 12, 10, 11),   /* and: an even offset into the code */
        LUI(13, CODE),             /*   */
        ADD(12, 12, 13),           /*   */
        CSRRW(0, 0x341, 12),       /* mepc */
        I_(0x5013u, 14, 9, 30),    /* srli: 0..3 */
        LUI(15, 0x2000),           /*   */
        ADDI(15, 15, -2048),       /* x15 = MPP */
        CSRRC(0, 0x300, 15),       /* MPP = U */
        BNE(14, 0, 8),             /* three times in four */
        BNE(0, 0, 8),              /*   */
        CSRRS(0, 0x300, 15),       /* MPP = M */
        ADDI(8, 12, 64),           /* pointers */
        ADDI(2, 12, -128),         /*   */
        ADD(10, 13, 0),            /*   */
        ADDI(11, 13, 1024),        /*   */
        ADDI(12, 8, 1),            /* one that is misaligned */
        MRET_,
    };
    for (unsigned i = 0; i < 64; i++)
        put_le32(mem + 4 * i, vector);
    for (unsigned i = 0; i < CR_COUNT(code); i++)
        put_le32(mem + 0x100 + 4 * i, code[i]);
}

/* A word with operands at random, and those registers in front that the handler makes pointers. */
static uint32_t random_inst(void)
{
    static const uint8_t pointers[4] = {8, 2, 10, 12};
    static const uint16_t numbers[8] = {0x340, 0x341, 0x342, 0x343, 0x340, 0xf14, 0x301, 0x123};
    const struct rv_inst_info *info = &rv_inst_info[rnd() % RV_ILLEGAL];
    uint32_t w = (rnd() & ~info->mask) | info->match;
    switch (info->format) {
    case RV_FORMAT_LOAD:
    case RV_FORMAT_STORE:
    case RV_FORMAT_AMO:
        w = bits_set(w, 15, 5, pointers[rnd() % 4]);
        return info->format == RV_FORMAT_AMO ? w : w & ~0xc0000000u; /* offsets near by */
    case RV_FORMAT_CSR:
    case RV_FORMAT_CSRI:
        return bits_set(w, 20, 12, numbers[rnd() % 8]);
    case RV_FORMAT_JAL:
        return bits_set(w, 12, 8, w >> 31 ? 0xff : 0); /* within 4 KiB */
    default:
        return w;
    }
}

static void put_random_code(uint8_t *mem)
{
    for (uint32_t at = 0; at + 4 <= CODE_SIZE;) {
        uint32_t kind = rnd() % 16;
        if (kind < 7) {
            put_le16(mem + at, (uint16_t)rnd()); /* short, or the first half of whatever */
            at += 2;
        } else {
            put_le32(mem + at, kind == 7 ? rnd() : random_inst());
            at += 4;
        }
    }
}

struct pair {
    struct sim_sys sys;
    struct sim_core *core;
    uint8_t *mem;
    struct ref ref;
    uint64_t retired; /* by both at the stream's start */
    unsigned stream, slice;
};

static void check(struct pair *p, const char *what, uint32_t got, uint32_t want)
{
    if (got != want)
        fail_msg("seed %llu stream %u slice %u: %s is 0x%08x, the reference has 0x%08x (pc 0x%08x, "
                 "mcause %u, mepc 0x%08x)",
                 (unsigned long long)seed, p->stream, p->slice, what, got, want, p->ref.pc,
                 p->ref.mcause, p->ref.mepc);
}

static void compare(struct pair *p)
{
    const struct rv_core *c = (const struct rv_core *)p->core;
    const struct ref *r = &p->ref;
    check(p, "pc", c->pc, r->pc);
    for (unsigned i = 0; i < 32; i++) {
        char name[8];
        snprintf(name, sizeof name, "x%u", i);
        check(p, name, c->x[i], r->x[i]);
    }
    check(p, "mode", c->mode == RV_MODE_U, r->is_user);
    check(p, "mstatus", c->mstatus, r->mstatus);
    check(p, "mepc", c->mepc, r->mepc);
    check(p, "mcause", c->mcause, r->mcause);
    check(p, "mtval", c->mtval, r->mtval);
    check(p, "mscratch", c->mscratch, r->mscratch);
    check(p, "mtvec", c->mtvec, r->mtvec);
    check(p, "memory", (uint32_t)memcmp(p->mem, r->mem, CODE_SIZE + 0x1000), 0);
}

static void ref_follow(struct pair *p)
{
    struct ref *r = &p->ref;
    uint64_t want = p->core->instructions - p->retired;
    while (r->retired < want)
        ref_step(r);
    /* The core may have taken a trap on the instruction after the last that retired. */
    const struct rv_core *c = (const struct rv_core *)p->core;
    uint64_t traps = r->traps;
    if (c->pc != r->pc || c->mepc != r->mepc || c->mcause != r->mcause || c->mtval != r->mtval)
        ref_step(r);
    assert_true(r->retired == want && r->traps <= traps + 1);
}

static void slice(struct pair *p)
{
    struct sim_sys *sys = &p->sys;
    bool has_interrupt = rnd() % 4 == 0 || p->core->state == SIM_CORE_WAITING;
    const struct rv_core *c = (const struct rv_core *)p->core;
    if (has_interrupt) {
        sim_cpu_irq_set(sys, 0, (uint8_t)(1 + rnd() % 31));
        bool is_taken = c->mode == RV_MODE_U || c->mstatus & RV_MSTATUS_MIE;
        p->ref.is_waiting = false;
        if (is_taken)
            ref_interrupt(&p->ref, sys->cpu_irq[0]);
        /* Long enough to take it, too short for anything else. */
        sys->until = sys->now + 1;
        uint64_t before = p->core->instructions;
        p->core->ops->run(p->core);
        if (is_taken)
            assert_int_equal(p->core->instructions, before);
        sim_cpu_irq_set(sys, 0, 0);
    } else {
        sys->until =
            sys->now + (uint64_t)(1 + rnd() % (rnd() % 8 ? 200 : 4000)) * sys->ticks_per_cycle;
        p->core->ops->run(p->core);
    }
    ref_follow(p);
    compare(p);
}

static void start_stream(struct pair *p)
{
    struct ref *r = &p->ref;
    put_random_code(r->mem + 0x1000);
    put_le32(r->mem + 0x1000 + CODE_SIZE - 4, rnd());
    assert_true(sim_bus_poke(&p->sys.bus, HANDLER, r->mem, CODE_SIZE + 0x1000));
    uint32_t start = CODE + (rnd() & (CODE_SIZE - 2));
    p->core->ops->reset(p->core, start);
    assert_true(p->core->ops->set_reg(p->core, 34, HANDLER | 1)); /* mtvec */
    p->sys.stop = SIM_STOP_NONE;
    uint8_t *mem = r->mem;
    *r = (struct ref){.pc = start, .mtvec = HANDLER | 1, .mem = mem, .base = HANDLER};
    r->size = CODE_SIZE + 0x1000;
    r->writable = CODE;
    for (unsigned i = 1; i < 32; i++) {
        uint32_t v = rnd() % 2 ? CODE + rnd() % CODE_SIZE : rnd();
        r->x[i] = v;
        assert_true(p->core->ops->set_reg(p->core, i + 1, v));
    }
    p->retired = p->core->instructions;
}

static struct pair *new_pair(void)
{
    struct pair *p = calloc(1, sizeof *p);
    assert_non_null(p);
    assert_true(sim_sys_init(&p->sys));
    p->mem = calloc(1, CODE_SIZE + 0x1000);
    p->ref.mem = calloc(1, CODE_SIZE + 0x1000);
    p->core = sim_rv_new(&p->sys, 0, &params);
    assert_true(p->mem && p->ref.mem && p->core);
    put_handler(p->ref.mem);
    sim_bus_map(&p->sys.bus, HANDLER, 0x1000, p->mem, SIM_PAGE_R | SIM_PAGE_X);
    sim_bus_map(&p->sys.bus, CODE, CODE_SIZE, p->mem + 0x1000,
                SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X);
    return p;
}

static void free_pair(struct pair *p)
{
    p->core->ops->free(p->core);
    sim_sys_release(&p->sys);
    free(p->mem);
    free(p->ref.mem);
    free(p);
}

static void test_random_streams(void **state)
{
    (void)state;
    struct pair *p = new_pair();
    uint64_t traps = 0;
    for (p->stream = 0; p->stream < streams; p->stream++) {
        rng = (seed * 1000003 + p->stream) * UINT64_C(0x9e3779b97f4a7c15) | 1;
        start_stream(p);
        for (p->slice = 0; p->slice < SLICES && !p->sys.stop; p->slice++)
            slice(p);
        traps += p->ref.traps;
    }
    print_message("%llu instructions, %llu traps\n", (unsigned long long)p->core->instructions,
                  (unsigned long long)traps);
    free_pair(p);
}

/* Where a run is interrupted by its host must not show: the same program in one go and in small
 * slices passes through the same states at the same ticks. */
static void run_to(struct pair *p, uint64_t until)
{
    p->sys.until = until;
    p->core->ops->run(p->core);
}

static void compare_machines(struct pair *a, struct pair *b)
{
    const struct rv_core *ca = (const struct rv_core *)a->core;
    const struct rv_core *cb = (const struct rv_core *)b->core;
    b->ref.pc = cb->pc;
    check(b, "pc", cb->pc, ca->pc);
    check(b, "now", (uint32_t)b->sys.now, (uint32_t)a->sys.now);
    check(b, "instructions", (uint32_t)cb->base.instructions, (uint32_t)ca->base.instructions);
    check(b, "cycles", (uint32_t)cb->base.cycles, (uint32_t)ca->base.cycles);
    check(b, "registers", (uint32_t)memcmp(ca->x, cb->x, 32 * sizeof ca->x[0]), 0);
    check(b, "mstatus", cb->mstatus, ca->mstatus);
    check(b, "state", cb->base.state, ca->base.state);
}

static void test_slices_do_not_show(void **state)
{
    (void)state;
    struct pair *whole = new_pair();
    struct pair *sliced = new_pair();
    for (unsigned stream = 0; stream < streams / 3; stream++) {
        whole->stream = sliced->stream = stream;
        for (unsigned k = 0; k < 2; k++) {
            rng = (seed * 7368787 + stream) * UINT64_C(0x9e3779b97f4a7c15) | 1;
            start_stream(k ? sliced : whole);
        }
        for (sliced->slice = 0; sliced->slice < SLICES; sliced->slice++) {
            uint64_t until = whole->sys.now + (1 + rnd() % 5000) * whole->sys.ticks_per_cycle;
            run_to(whole, until);
            bool is_traced = rnd() % 4 == 0;
            sliced->sys.trace_mask = is_traced ? 1u << SIM_TRACE_CPU : 0;
            while (sliced->sys.now < until && !sliced->sys.stop &&
                   sliced->core->state == SIM_CORE_RUNNING) {
                uint64_t next = sliced->sys.now + 1 + rnd() % (is_traced ? 5000 : 40000);
                run_to(sliced, next < until ? next : until);
            }
            compare_machines(whole, sliced);
        }
    }
    free_pair(whole);
    free_pair(sliced);
}

/* What a block of the chip is told of its core's instructions, mixed to one number. */
struct hits {
    uint64_t mix;
    unsigned sp, areas;
};

static void mix(struct hits *h, uint64_t a, uint64_t b)
{
    h->mix = (h->mix ^ a ^ b << 32) * UINT64_C(0x9e3779b97f4a7c15);
    h->mix ^= h->mix >> 29;
}

static bool count_sp(void *ctx, struct sim_watch_hit hit)
{
    struct hits *h = ctx;
    h->sp++;
    mix(h, hit.pc, hit.sp);
    return true;
}

static bool count_area(void *ctx, unsigned areas, enum sim_watch_kind kind,
                       struct sim_watch_hit hit)
{
    struct hits *h = ctx;
    h->areas++;
    mix(h, areas << 2 | kind, hit.pc);
    return true;
}

static void watch(struct pair *p, struct hits *h)
{
    const struct sim_watch_area area[SIM_WATCH_AREAS] = {
        {CODE, CODE + 0x801, SIM_WATCH_READ | SIM_WATCH_WRITE, false},
        {CODE + 0x1234, CODE + 0x3fff, SIM_WATCH_WRITE, false},
    };
    p->sys.watch.sp_hit = count_sp;
    p->sys.watch.area_hit = count_area;
    p->sys.watch.ctx = h;
    sim_watch_sp(&p->sys, CODE + 0x1000, CODE + 0x3000);
    sim_watch_areas(&p->sys, area);
}

/* Whoever looks at the stack pointer and at areas of memory changes nothing of the run, and is told
 * the same however that is cut. */
static void test_watches_do_not_show(void **state)
{
    (void)state;
    enum { PLAIN, WATCHED, CUT, MACHINES };
    struct hits hits[MACHINES] = {{0}};
    struct pair *m[MACHINES];
    for (unsigned k = 0; k < MACHINES; k++)
        m[k] = new_pair();
    watch(m[WATCHED], &hits[WATCHED]);
    watch(m[CUT], &hits[CUT]);
    for (unsigned stream = 0; stream < streams / 3; stream++) {
        for (unsigned k = 0; k < MACHINES; k++) {
            rng = (seed * 7368787 + stream) * UINT64_C(0x9e3779b97f4a7c15) | 1;
            m[k]->stream = stream;
            start_stream(m[k]);
        }
        uint64_t until = m[PLAIN]->sys.now + 9000u * m[PLAIN]->sys.ticks_per_cycle;
        run_to(m[PLAIN], until);
        run_to(m[WATCHED], until);
        while (m[CUT]->sys.now < until && !m[CUT]->sys.stop &&
               m[CUT]->core->state == SIM_CORE_RUNNING) {
            uint64_t next = m[CUT]->sys.now + 1 + rnd() % 5000;
            run_to(m[CUT], next < until ? next : until);
        }
        compare_machines(m[PLAIN], m[CUT]);
        compare_machines(m[PLAIN], m[WATCHED]);
        check(m[CUT], "hits", (uint32_t)hits[CUT].mix, (uint32_t)hits[WATCHED].mix);
    }
    assert_true(hits[CUT].sp > streams / 3 && hits[CUT].areas > streams / 3);
    for (unsigned k = 0; k < MACHINES; k++)
        free_pair(m[k]);
}

/* Every pair of instructions that has a handler of its own, with and without the second using the
 * first's result. */
struct pair_row {
    enum rv_inst first, second;
    unsigned label; /* behind those of the single instructions */
    bool is_chain;
};

static const struct pair_row pair_rows[] = {
#define RV_PAIR(a, b)  {RV_##a, RV_##b, RV_PAIR_##a##_##b, false},
#define RV_CHAIN(a, b) {RV_##a, RV_##b, RV_CHAIN_##a##_##b, true},
#include "rv32.def"
};

#define AHEAD (1u << 11) /* the offset of a branch 16 bytes ahead */

/* The decoder's forms as instructions that it makes them of. */
static uint32_t encode(enum rv_inst form, uint32_t rd, uint32_t rs1, uint32_t rs2)
{
    uint32_t imm = rnd() % 64 * 4 << 20;
    uint32_t back = 0xfe000c80u; /* the offset of a branch 8 bytes back */
    bool is_exit = form >= RV_EXIT_BEQ && form <= RV_EXIT_BNEZ;
    if (is_exit && form < RV_EXIT_BEQZ)
        return rv_inst_info[form - RV_EXIT_BEQ + RV_BEQ].match | AHEAD | rs1 << 15 | rs2 << 20;
    switch (form) {
    case RV_LI:
        return rv_inst_info[RV_LUI].match | rd << 7 | CODE | (rnd() & 0x3000);
    case RV_MV:
        return rv_inst_info[RV_ADDI].match | rd << 7 | rs1 << 15;
    case RV_J:
        return rv_inst_info[RV_JAL].match | 8u << 20;
    case RV_JAL:
        return rv_inst_info[RV_JAL].match | rd << 7 | 8u << 20;
    case RV_JR:
        return rv_inst_info[RV_JALR].match | rs1 << 15 | imm;
    case RV_EXIT_BEQZ:
        return rv_inst_info[RV_BEQ].match | AHEAD | rs1 << 15;
    case RV_EXIT_BNEZ:
        return rv_inst_info[RV_BNE].match | AHEAD | rs1 << 15;
    case RV_BEQZ:
        return rv_inst_info[RV_BEQ].match | back | rs1 << 15;
    case RV_BNEZ:
        return rv_inst_info[RV_BNE].match | back | rs1 << 15;
    default:
        break;
    }
    const struct rv_inst_info *info = &rv_inst_info[form];
    switch (info->format) {
    case RV_FORMAT_R:
        return info->match | rd << 7 | rs1 << 15 | rs2 << 20;
    case RV_FORMAT_SHIFT:
        return info->match | rd << 7 | rs1 << 15 | rnd() % 32 << 20;
    case RV_FORMAT_STORE:
        return info->match | rs1 << 15 | rs2 << 20;
    case RV_FORMAT_BRANCH:
        return info->match | back | rs1 << 15 | rs2 << 20;
    default:
        return info->match | rd << 7 | rs1 << 15 | (imm ? imm : 4u << 20);
    }
}

static void fill_state(struct pair *p)
{
    struct ref *r = &p->ref;
    for (uint32_t at = 0x1000; at < CODE_SIZE; at += 4)
        put_le32(r->mem + at, rnd() % 2 ? CODE + 0x2000 + rnd() % 0x1000 : rnd());
    for (unsigned i = 1; i < 32; i++) {
        uint32_t kind = rnd() % 4;
        r->x[i] = kind == 0 ? rnd() : kind == 1 ? rnd() % 3 : CODE + 0x2000 + rnd() % 0x1000;
        assert_true(p->core->ops->set_reg(p->core, i + 1, r->x[i]));
    }
}

static void check_label(struct pair *p, const struct pair_row *row, uint32_t pc)
{
    struct rv_core *c = (struct rv_core *)p->core;
    const struct rv_block *blk = rv_block_find(c, pc);
    assert_non_null(blk);
    if (blk->ops[0].go != c->labels[RV_INST_COUNT + row->label])
        fail_msg("%s %u: the pair has not been made", row->is_chain ? "chain" : "pair", row->label);
}

static void run_pair(struct pair *p, const struct pair_row *row)
{
    const uint32_t at = CODE + 0x100;
    struct ref *r = &p->ref;
    uint32_t reg_of[5];
    for (unsigned i = 0; i < 5; i++) /* five different ones, so that nothing depends by chance */
        reg_of[i] = 1 + (i * 6 + rnd() % 6) % 31;
    uint32_t rs1 = row->is_chain ? reg_of[2] : reg_of[3];
    uint32_t code[2];
    fill_state(p);
    code[0] = encode(row->first, reg_of[2], reg_of[0], reg_of[1]);
    code[1] = encode(row->second, rnd() % 2 ? reg_of[4] : reg_of[2], rs1, reg_of[1]);
    for (uint32_t i = 0; i < 16; i++)
        put_le32(r->mem + 0x1100 - 16 + 4 * i, i < 4 ? J_SELF : NOP_);
    put_le32(r->mem + 0x1100, code[0]);
    put_le32(r->mem + 0x1104, code[1]);
    put_le32(r->mem + 0x1130, J_SELF);
    assert_true(sim_bus_poke(&p->sys.bus, CODE, r->mem + 0x1000, CODE_SIZE));
    assert_true(p->core->ops->set_reg(p->core, 0, at));
    r->pc = at;
    check_label(p, row, at);
    p->sys.until = p->sys.now + 60 * (uint64_t)p->sys.ticks_per_cycle;
    p->core->ops->run(p->core);
    ref_follow(p);
    compare(p);
}

static void test_every_pair(void **state)
{
    (void)state;
    struct pair *p = new_pair();
    rng = seed * UINT64_C(0x9e3779b97f4a7c15) | 1;
    start_stream(p);
    for (p->stream = 0; p->stream < CR_COUNT(pair_rows); p->stream++) {
        for (p->slice = 0; p->slice < 24; p->slice++)
            run_pair(p, &pair_rows[p->stream]);
    }
    free_pair(p);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        seed = strtoull(argv[1], NULL, 0);
    if (argc > 2)
        streams = (unsigned)strtoul(argv[2], NULL, 0);
    print_message("seed %llu\n", (unsigned long long)seed);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_streams), cmocka_unit_test(test_slices_do_not_show),
        cmocka_unit_test(test_watches_do_not_show), cmocka_unit_test(test_every_pair)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
