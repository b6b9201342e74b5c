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

int main(int argc, char **argv)
{
    if (argc > 1)
        seed = strtoull(argv[1], NULL, 0);
    if (argc > 2)
        streams = (unsigned)strtoul(argv[2], NULL, 0);
    print_message("seed %llu\n", (unsigned long long)seed);
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_streams),
                                       cmocka_unit_test(test_slices_do_not_show)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
