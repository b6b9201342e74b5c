/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The privileged architecture as architectural suites look at it, on the core of each chip and on
 * the one that such suites run on: which registers there are and what they keep, what each mode may
 * do, and what a trap leaves behind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "machine.h"
#include "soc.h"

#define MIE      0x8u
#define MPIE     0x80u
#define MPP      0x1800u
#define MPRV     (1u << 17)
#define TW       (1u << 21)
#define CODE     (RAM + 0x800)
#define HANDLER  ROM
#define C_EBREAK 0x9002u

static const struct sim_rv_params bare = {.has_atomics = true,
                                          .misa = 0x40101105,
                                          .pmp_count = 16,
                                          .trigger_count = 4,
                                          .has_counters = true};
static const char *const names[] = {"esp32c3", "esp32c2", "esp32c6", "esp32h2", "bare"};
enum { CONFIGS = sizeof names / sizeof names[0] };

static const struct sim_rv_params *config(unsigned i)
{
    const struct sim_soc *soc = sim_soc_find(names[i]);
    return soc ? soc->rv : &bare;
}

/* Everything allowed to user mode, so that the modes alone decide. */
static struct machine *machine(unsigned i)
{
    struct machine *m = machine_new(config(i));
    const uint32_t code[] = {CSRRW(0, 0x3b0, 1), CSRRW(0, 0x3a0, 2), J_SELF};
    put_words(m, CODE, code, 3);
    set_reg(m, 1, UINT32_MAX);
    set_reg(m, 2, 0x1f);
    set_pc(m, CODE);
    step(m);
    step(m);
    assert_int_equal(pc(m), CODE + 8);
    return m;
}

/* One instruction at CODE in the mode given; true when it did not trap. It is to be called in
 * machine mode, which is where it ends. */
static bool execute(struct machine *m, uint32_t inst, bool is_user)
{
    put_words(m, RAM, (const uint32_t[]){MRET_}, 1);
    put_words(m, CODE, (const uint32_t[]){inst, ECALL_}, 2);
    uint32_t mstatus = csr(m, "mstatus") & ~MPP;
    set_csr(m, "mstatus", mstatus | (is_user ? 0 : MPP));
    set_csr(m, "mepc", CODE);
    set_csr(m, "mcause", 0);
    set_pc(m, RAM);
    step(m);
    step(m);
    bool is_done = pc(m) != HANDLER;
    if (is_done && is_user && m->core->state == SIM_CORE_RUNNING)
        step(m); /* back to machine mode */
    return is_done;
}

static uint32_t csr_get(struct machine *m, uint32_t number)
{
    set_reg(m, 3, 0xdeadbeef);
    assert_true(execute(m, CSRRS(3, number, 0), false));
    return reg(m, 3);
}

static void csr_put(struct machine *m, uint32_t number, uint32_t value)
{
    set_reg(m, 4, value);
    assert_true(execute(m, CSRRW(0, number, 4), false));
}

static void expect_illegal(struct machine *m, uint32_t inst)
{
    assert_int_equal(csr(m, "mcause"), 2);
    assert_int_equal(csr(m, "mepc"), CODE);
    assert_int_equal(csr(m, "mtval"), inst);
}

/* ---- registers ---- */

static bool is_between(uint32_t number, uint32_t first, uint32_t last)
{
    return number >= first && number <= last;
}

/* Machine state, identification, PMP and triggers are everywhere; then come groups. */
static bool is_there(const struct sim_rv_params *p, uint32_t n)
{
    static const uint16_t all[] = {0x300, 0x301, 0x304, 0x305, 0x340, 0x341, 0x342,
                                   0x343, 0x344, 0xf11, 0xf12, 0xf13, 0xf14};
    static const uint16_t user[] = {0x004, 0x005, 0x040, 0x041, 0x042, 0x044, 0x303};
    static const uint16_t counters[] = {0x306, 0x30a, 0x310, 0x31a, 0x320, 0xf15};
    for (size_t i = 0; i < CR_COUNT(all); i++) {
        if (all[i] == n)
            return true;
    }
    for (size_t i = 0; i < CR_COUNT(user); i++) {
        if (user[i] == n)
            return p->has_user_traps;
    }
    for (size_t i = 0; i < CR_COUNT(counters); i++) {
        if (counters[i] == n)
            return p->has_counters;
    }
    if (is_between(n, 0x3a0, 0x3a3) || is_between(n, 0x3b0, 0x3bf) || is_between(n, 0x7a0, 0x7a5))
        return true;
    if (is_between(n, 0x7e0, 0x7e2) || is_between(n, 0x800, 0x802))
        return p->has_pcer;
    if (is_between(n, 0x803, 0x805))
        return p->has_gpio_csr;
    if (is_between(n, 0xbc0, 0xbdf))
        return p->has_pma;
    if (n == 0)
        return p->mstatus_extra != 0;
    bool is_counter = is_between(n & ~0x480u, 0xb00, 0xb1f) || is_between(n & ~0x80u, 0xc00, 0xc1f);
    return p->has_counters && (is_between(n, 0x323, 0x33f) ||
                               (is_counter && (n & 31) != 1 && n >> 8 != 0xf && n >> 10 != 1));
}

static void test_which_registers_there_are(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CONFIGS; i++) {
        struct machine *m = machine(i);
        for (uint32_t n = 0; n < 4096; n++) {
            uint32_t inst = CSRRS(3, n, 0);
            bool is_found = execute(m, inst, false);
            if (is_found != is_there(config(i), n))
                fail_msg("%s: csr 0x%03x %s", names[i], n, is_found ? "answers" : "is absent");
            if (!is_found)
                expect_illegal(m, inst);
        }
        machine_free(m);
    }
}

/* User mode sees its own registers, and counters only where it was let. */
static void test_what_user_mode_reads(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CONFIGS; i++) {
        struct machine *m = machine(i);
        for (uint32_t n = 0; n < 4096; n++) {
            uint32_t inst = CSRRS(3, n, 0);
            bool is_meant = is_there(config(i), n) && (n >> 8 & 3) == 0 && n >> 8 != 0xc;
            bool is_found = execute(m, inst, true);
            if (is_found != is_meant)
                fail_msg("%s: csr 0x%03x %s user mode", names[i], n,
                         is_found ? "answers" : "refuses");
            if (!is_found)
                expect_illegal(m, inst);
        }
        machine_free(m);
    }
}

static void test_what_only_reads(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CONFIGS; i++) {
        struct machine *m = machine(i);
        for (uint32_t n = 0xc00; n < 4096; n++) {
            uint32_t inst = CSRRW(3, n, 4);
            if (execute(m, inst, false))
                fail_msg("%s: csr 0x%03x is written", names[i], n);
            expect_illegal(m, inst);
        }
        machine_free(m);
    }
}

enum { ALL = -1, PLAIN = -2, CHIPS = -3, WITH_MIE = -4 };

/* What of a written word is read again. */
static const struct {
    int who; /* one of names, or a group */
    uint32_t number, written, read;
} kept[] = {
    {CHIPS, 0x300, 0xffffffff, 0x00221899}, /* UIE, MIE, UPIE, MPIE, MPP, MPRV, TW */
    {PLAIN, 0x300, 0xffffffff, 0x00221888},
    {ALL, 0x300, 0x00000000, 0x00000000},
    {ALL, 0x300, 0x00001000, 0x00000000}, /* no such mode: as before, which was user mode */
    {0, 0x301, 0, 0x40101104},
    {1, 0x301, 0xffffffff, 0x40101104},
    {2, 0x301, 0, 0x40101105},
    {3, 0x301, 0, 0x40101105},
    {CHIPS, 0x305, 0x40380123, 0x40380101}, /* always vectored, in steps of 256 bytes */
    {CHIPS, 0x305, 0x40380000, 0x40380001},
    {PLAIN, 0x305, 0x40380124, 0x40380124},
    {PLAIN, 0x305, 0x40380125, 0x40380125},
    {PLAIN, 0x305, 0x40380126, 0x40380124}, /* modes 2 and 3 are reserved */
    {PLAIN, 0x305, 0x40380127, 0x40380125},
    {ALL, 0x340, 0xa5a5a5a5, 0xa5a5a5a5},
    {ALL, 0x341, 0xffffffff, 0xfffffffe},
    {ALL, 0x342, 0x8000001f, 0x8000001f},
    {ALL, 0x343, 0x12345679, 0x12345679},
    {ALL, 0x344, 0xffffffff, 0},
    {0, 0x304, 0xffffffff, 0},
    {1, 0x304, 0xffffffff, 0},
    {WITH_MIE, 0x304, 0xfffffffe, 0xfffffffe},
    {PLAIN, 0x304, 0xffffffff, 0x888},
    {ALL, 0x3b1, 0xffffffff, 0xffffffff},
    {ALL, 0x3a1, 0x00000000, 0x00000000},
    {ALL, 0x3a1, 0x7f1b0907, 0x1f1b0907}, /* bits 5 and 6 are not there */
    {ALL, 0x3a1, 0x06020a1a, 0x04000818}, /* writing without reading is reserved */
    {0, 0x7a0, 7, 7},
    {0, 0x7a0, 8, 7},
    {1, 0x7a0, 1, 1},
    {1, 0x7a0, 2, 1},
    {WITH_MIE, 0x7a0, 3, 3},
    {WITH_MIE, 0x7a0, 4, 3},
    {ALL, 0x7a0, 0, 0},
    {ALL, 0x7a1, 0xffffffff, 0x200000cf}, /* mcontrol: NAPOT, M, U, execute, store, load */
    {ALL, 0x7a1, 0x00000000, 0x20000000},
    {ALL, 0x7a1, 0x60000000, 0x20000000}, /* another type */
    {ALL, 0x7a1, 0x28001000, 0x20000000}, /* into debug mode, by its own will: not this one */
    {ALL, 0x7a2, 0x12345679, 0x12345679},
    {ALL, 0x7a3, 0xffffffff, 0},
    {ALL, 0x7a4, 0, 4}, /* type 2 alone */
    {ALL, 0x7a5, 0xffffffff, 0x88},
    {PLAIN, 0x306, 0xffffffff, 5},
    {PLAIN, 0x320, 0xffffffff, 0},
    {PLAIN, 0x323, 0xffffffff, 0},
    {PLAIN, 0xb1f, 0xffffffff, 0},
    {PLAIN, 0xb9f, 0xffffffff, 0},
};

static bool is_meant(int who, unsigned i)
{
    const struct sim_rv_params *p = config(i);
    switch (who) {
    case ALL:
        return true;
    case PLAIN:
        return p == &bare;
    case CHIPS:
        return p != &bare;
    case WITH_MIE:
        return p->has_mie;
    default:
        return i == (unsigned)who;
    }
}

static void test_what_is_kept(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CONFIGS; i++) {
        struct machine *m = machine(i);
        for (size_t k = 0; k < CR_COUNT(kept); k++) {
            if (!is_meant(kept[k].who, i))
                continue;
            const uint32_t code[] = {CSRRW(0, kept[k].number, 4), CSRRS(3, kept[k].number, 0),
                                     J_SELF};
            put_words(m, CODE, code, 3);
            set_reg(m, 4, kept[k].written);
            set_pc(m, CODE);
            step(m);
            step(m);
            if (pc(m) != CODE + 8 || reg(m, 3) != kept[k].read)
                fail_msg("%s: csr 0x%03x: wrote 0x%08x, read 0x%08x, not 0x%08x", names[i],
                         kept[k].number, kept[k].written, reg(m, 3), kept[k].read);
            if (kept[k].number == 0x300)
                set_csr(m, "mstatus", 0);
            set_csr(m, "mtvec", HANDLER | 1);
        }
        machine_free(m);
    }
}

/* ---- modes ---- */

/* From each mode, with each state of the stack of enables. */
static void test_what_a_trap_stacks(void **state)
{
    (void)state;
    static const struct {
        uint32_t inst, cause, tval;
    } rows[] = {
        {ECALL_, 0, 0}, /* 8 or 11 */
        {EBREAK_, 3, CODE},
        {C_EBREAK | 0x00010000, 3, CODE},
        {0xffffffff, 2, 0xffffffff},
        {0x00018000, 2, 0x8000}, /* a short one: its own bits alone */
        {0x00000000, 2, 0},
        {LW(3, 1, 0), 5, 1},
        {SW(3, 2, 0), 7, 2},
        {JALR(3, 0, 0), 1, 0}, /* goes there first: x3 is written */
    };
    for (unsigned n = 0; n < CONFIGS * CR_COUNT(rows) * 8; n++) {
        unsigned i = n / 8 % CONFIGS;
        size_t k = n / 8 / CONFIGS;
        bool is_user = n & 4;
        struct machine *m = machine(i);
        put_words(m, CODE, (const uint32_t[]){rows[k].inst}, 1);
        put_words(m, RAM, (const uint32_t[]){MRET_}, 1);
        /* mret takes MIE from MPIE */
        set_csr(m, "mstatus", (n & 1 ? MPIE : 0) | (n & 2 ? MIE : 0) | (is_user ? 0 : MPP));
        set_csr(m, "mepc", CODE);
        set_pc(m, RAM);
        step(m);
        assert_int_equal(csr(m, "mstatus"), MPIE | (n & 1 ? MIE : 0));
        step(m);
        bool is_jump = rows[k].cause == 1;
        if (is_jump)
            step(m);
        assert_int_equal(pc(m), HANDLER);
        assert_int_equal(csr(m, "mepc"), is_jump ? 0 : CODE);
        assert_int_equal(csr(m, "mcause"), rows[k].cause ? rows[k].cause : is_user ? 8 : 11);
        assert_int_equal(csr(m, "mtval"), rows[k].tval);
        assert_int_equal(csr(m, "mstatus"), (n & 1 ? MPIE : 0) | (is_user ? 0 : MPP));
        machine_free(m);
    }
}

static void test_mret(void **state)
{
    (void)state;
    for (unsigned n = 0; n < CONFIGS * 4; n++) {
        struct machine *m = machine(n / 4);
        bool is_user = n & 1;
        put_words(m, RAM, (const uint32_t[]){MRET_}, 1);
        set_csr(m, "mstatus", MPRV | (is_user ? 0 : MPP) | (n & 2 ? MPIE : MIE));
        set_csr(m, "mepc", CODE + 2);
        set_pc(m, RAM);
        step(m);
        assert_int_equal(pc(m), CODE + 2);
        /* MPP is the least mode then; MPRV stays only for machine mode */
        assert_int_equal(csr(m, "mstatus"), MPIE | (n & 2 ? MIE : 0) | (is_user ? 0 : MPRV));
        machine_free(m);
    }
}

static void test_what_user_mode_may_not(void **state)
{
    (void)state;
    static const uint32_t forbidden[] = {MRET_, 0x10200073 /* sret */, 0x12000073 /* sfence.vma */,
                                         0x7b200073 /* dret */};
    for (unsigned i = 0; i < CONFIGS; i++) {
        struct machine *m = machine(i);
        for (size_t k = 0; k < CR_COUNT(forbidden); k++) {
            assert_false(execute(m, forbidden[k], true));
            expect_illegal(m, forbidden[k]);
            if (k == 0)
                continue;
            assert_false(execute(m, forbidden[k], false)); /* nobody has these */
            expect_illegal(m, forbidden[k]);
        }
        /* wfi: where TW does not say otherwise, and in machine mode in any case */
        for (unsigned n = 0; n < 4; n++) {
            bool is_user = n & 1;
            set_csr(m, "mstatus", n & 2 ? TW : 0);
            bool is_done = execute(m, WFI_, is_user);
            assert_int_equal(is_done, !(is_user && n & 2));
            assert_int_equal(m->core->state, is_done ? SIM_CORE_WAITING : SIM_CORE_RUNNING);
            m->core->state = SIM_CORE_RUNNING;
            if (is_done && is_user)
                step(m);
        }
        machine_free(m);
    }
}

/* ---- memory protection ---- */

#define NA4   0x10u
#define TOR   0x08u
#define NAPOT 0x18u
#define LOCK  0x80u
#define RD    1u
#define WR    2u
#define EX    4u
#define DATA  (RAM + 0x2000)

/* Three entries, the rest off; is the word at an address to be read, by user mode? */
static void test_pmp_matching(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        uint32_t addr[3], cfg;
        uint32_t at;
        bool is_read;
    } rows[] = {
        {"NA4", {DATA >> 2}, NA4 | RD, DATA, true},
        {"behind NA4", {DATA >> 2}, NA4 | RD, DATA + 4, false},
        {"before NA4", {DATA >> 2}, NA4 | RD, DATA - 4, false},
        {"8 bytes", {DATA >> 2}, NAPOT | RD, DATA + 4, true},
        {"behind 8 bytes", {DATA >> 2}, NAPOT | RD, DATA + 8, false},
        {"16 bytes", {DATA >> 2 | 1}, NAPOT | RD, DATA + 12, true},
        {"4 GB", {0x1fffffff}, NAPOT | RD, DATA, true},
        {"16 GB", {0xffffffff}, NAPOT | RD, DATA, true},
        {"TOR from 0", {(DATA + 4) >> 2}, TOR | RD, DATA, true},
        {"the top is outside", {DATA >> 2}, TOR | RD, DATA, false},
        {"TOR", {DATA >> 2, (DATA + 8) >> 2}, (TOR | RD) << 8, DATA, true},
        {"before TOR", {DATA >> 2, (DATA + 8) >> 2}, (TOR | RD) << 8, DATA - 4, false},
        {"an empty TOR", {DATA >> 2, DATA >> 2}, (TOR | RD) << 8, DATA, false},
        {"a TOR upside down", {(DATA + 8) >> 2, DATA >> 2}, (TOR | RD) << 8, DATA + 4, false},
        {"the lowest decides", {DATA >> 2, 0xffffffff}, NA4 | (NAPOT | RD) << 8, DATA, false},
        {"else the next", {DATA >> 2, 0xffffffff}, NA4 | (NAPOT | RD) << 8, DATA + 4, true},
        {"cut by the first",
         {DATA >> 2, 0xffffffff},
         (NA4 | RD) | (NAPOT | RD) << 8,
         DATA + 2,
         true},
        {"execution alone", {DATA >> 2}, NA4 | EX, DATA, false},
        {"off", {DATA >> 2}, RD, DATA, false},
    };
    for (unsigned n = 0; n < CONFIGS * CR_COUNT(rows); n++) {
        size_t k = n / CONFIGS;
        struct machine *m = machine_new(config(n % CONFIGS));
        for (uint32_t e = 0; e < 3; e++)
            csr_put(m, 0x3b0 + e, rows[k].addr[e]);
        csr_put(m, 0x3a0, rows[k].cfg);
        put_words(m, CODE, (const uint32_t[]){CSRRW(0, 0x300, 6), LW(5, 0, 7), J_SELF}, 3);
        set_reg(m, 6, MPRV);
        set_reg(m, 7, rows[k].at);
        set_pc(m, CODE);
        step(m);
        step(m);
        if ((pc(m) == CODE + 8) != rows[k].is_read)
            fail_msg("%s: %s", names[n % CONFIGS], rows[k].what);
        if (!rows[k].is_read) {
            assert_int_equal(csr(m, "mcause"), 5);
            assert_int_equal(csr(m, "mtval"), rows[k].at);
            assert_int_equal(csr(m, "mepc"), CODE + 4);
        }
        machine_free(m);
    }
}

/* What is locked, and with it the bottom of a locked TOR, in every place of a register. */
static void test_pmp_locks(void **state)
{
    (void)state;
    for (unsigned n = 0; n < CONFIGS * 16; n++) {
        struct machine *m = machine_new(config(n % CONFIGS));
        uint32_t e = n / CONFIGS;
        uint32_t cfg = 0x3a0 + e / 4, shift = 8 * (e % 4);
        if (e)
            csr_put(m, 0x3b0 + e - 1, 0x100);
        csr_put(m, 0x3b0 + e, 0x200);
        csr_put(m, cfg, (LOCK | TOR | RD | WR | EX) << shift);
        csr_put(m, cfg, 0x07070707);
        assert_int_equal(csr_get(m, cfg),
                         (0x07070707u & ~(0xffu << shift)) | (LOCK | TOR | RD | WR | EX) << shift);
        csr_put(m, 0x3b0 + e, 0x300);
        assert_int_equal(csr_get(m, 0x3b0 + e), 0x200);
        if (e) {
            csr_put(m, 0x3b0 + e - 1, 0);
            assert_int_equal(csr_get(m, 0x3b0 + e - 1), 0x100);
        }
        if (e < 15) {
            csr_put(m, 0x3b0 + e + 1, 0x400);
            assert_int_equal(csr_get(m, 0x3b0 + e + 1), 0x400);
        }
        machine_free(m);
    }
}

/* Fetching: the refused half's address, at a four-byte boundary inside an instruction. */
static void test_pmp_and_fetches(void **state)
{
    (void)state;
    for (unsigned i = 0; i < CONFIGS; i++) {
        struct machine *m = machine_new(config(i));
        csr_put(m, 0x3b0, (CODE + 8) >> 2); /* up to there */
        csr_put(m, 0x3a0, TOR | EX);
        put_words(m, RAM, (const uint32_t[]){MRET_}, 1);
        put_half(m, CODE + 4, 0x0001);
        put_half(m, CODE + 6, 0x0013); /* the first half of a nop */
        put_half(m, CODE + 8, 0x0000);
        set_csr(m, "mepc", CODE + 4);
        set_csr(m, "mstatus", 0);
        set_pc(m, RAM);
        step(m);
        step(m);
        assert_int_equal(pc(m), CODE + 6);
        step(m);
        assert_int_equal(csr(m, "mcause"), 1);
        assert_int_equal(csr(m, "mepc"), CODE + 6);
        assert_int_equal(csr(m, "mtval"), CODE + 8);
        machine_free(m);
    }
}

/* ---- triggers ---- */

/* Each trigger, each mode, each kind of access; in the handler and before mte they are silent. */
static void test_triggers(void **state)
{
    (void)state;
    static const struct {
        uint32_t bit, inst;
    } kinds[] = {{1, LW(5, 0, 7)}, {2, SW(5, 0, 7)}, {4, NOP_}};
    for (unsigned n = 0; n < CONFIGS * 8 * 3 * 4; n++) {
        unsigned which = n / 12 % 8, k = n / 4 % 3;
        bool is_user = n & 1, is_for_user = n & 2;
        if (which >= config(n / 96)->trigger_count)
            continue;
        struct machine *m = machine(n / 96);
        uint32_t at = k == 2 ? CODE : DATA;
        csr_put(m, 0x7a0, which);
        csr_put(m, 0x7a2, at);
        csr_put(m, 0x7a1, kinds[k].bit | (is_for_user ? 1u << 3 : 1u << 6));
        csr_put(m, 0x7a5, 0x80); /* mret makes mte of it */
        set_reg(m, 7, DATA);
        bool is_done = execute(m, kinds[k].inst, is_user);
        assert_int_equal(is_done, is_user != is_for_user);
        if (!is_done) {
            assert_int_equal(csr(m, "mcause"), 3);
            assert_int_equal(csr(m, "mepc"), CODE);
            assert_int_equal(csr(m, "mtval"), at);
        }
        set_pc(m, CODE); /* machine mode, and after a trap mte is clear */
        set_csr(m, "mcause", 0);
        if (!is_done) {
            step(m);
            assert_int_equal(pc(m), CODE + 4);
        }
        machine_free(m);
    }
}

/* ---- counters ---- */

/* A write of a low half does not carry into the high one, and a wrap does. */
static void test_counters(void **state)
{
    (void)state;
    struct machine *m = machine(4);
    for (uint32_t n = 0xb00; n <= 0xb02; n += 2) {
        const uint32_t code[] = {CSRRW(0, n + 0x80, 4), CSRRW(0, n, 5),         CSRRS(6, n, 0),
                                 CSRRS(7, n + 0x80, 0), CSRRS(8, n + 0x100, 0), J_SELF};
        put_words(m, CODE, code, 6);
        set_reg(m, 4, 0x12345678);
        set_reg(m, 5, 0xffffffff);
        set_pc(m, CODE);
        for (int i = 0; i < 5; i++)
            step(m);
        assert_int_equal(reg(m, 6), 0xffffffff); /* what was written, one instruction later */
        assert_int_equal(reg(m, 7), 0x12345679);
        assert_int_equal(reg(m, 8), 1);
    }
    machine_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_which_registers_there_are),
        cmocka_unit_test(test_what_user_mode_reads),
        cmocka_unit_test(test_what_only_reads),
        cmocka_unit_test(test_what_is_kept),
        cmocka_unit_test(test_what_a_trap_stacks),
        cmocka_unit_test(test_mret),
        cmocka_unit_test(test_what_user_mode_may_not),
        cmocka_unit_test(test_pmp_matching),
        cmocka_unit_test(test_pmp_locks),
        cmocka_unit_test(test_pmp_and_fetches),
        cmocka_unit_test(test_triggers),
        cmocka_unit_test(test_counters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
