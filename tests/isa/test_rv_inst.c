/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Each instruction against results worked out by hand, every 16-bit encoding against the reference,
 * and the text of traces. Encodings are the GNU assembler's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "machine.h"
#include "ref.h"
#include "rv_core.h"

static const struct sim_rv_params params = {
    .has_atomics = true, .misa = REF_MISA, .mhartid = REF_MHARTID, .is_vectored_always = true};

struct row {
    uint32_t raw;
    const char *text; /* x1 and x2 are the operands, x3 the result */
    uint32_t a, b, result;
};

#define MIN 0x80000000u
#define MAX 0x7fffffffu

static const struct row rows[] = {
    {0x002081b3, "add gp, ra, sp", 5, 7, 12},
    {0x002081b3, "add gp, ra, sp", 0xffffffff, 1, 0},
    {0x402081b3, "sub gp, ra, sp", 5, 7, 0xfffffffe},
    {0x002091b3, "sll gp, ra, sp", 1, 31, MIN},
    {0x002091b3, "sll gp, ra, sp", 3, 33, 6}, /* five bits of the amount count */
    {0x0020a1b3, "slt gp, ra, sp", 0xffffffff, 0, 1},
    {0x0020a1b3, "slt gp, ra, sp", MIN, MAX, 1},
    {0x0020a1b3, "slt gp, ra, sp", 4, 4, 0},
    {0x0020b1b3, "sltu gp, ra, sp", 0xffffffff, 0, 0},
    {0x0020b1b3, "sltu gp, ra, sp", 0, 0xffffffff, 1},
    {0x0020c1b3, "xor gp, ra, sp", 0xff00ff00, 0x0ff00ff0, 0xf0f0f0f0},
    {0x0020d1b3, "srl gp, ra, sp", MIN, 31, 1},
    {0x0020d1b3, "srl gp, ra, sp", 0x80, 0xffffffe4, 8},
    {0x4020d1b3, "sra gp, ra, sp", MIN, 31, 0xffffffff},
    {0x4020d1b3, "sra gp, ra, sp", 0x40000000, 30, 1},
    {0x0020e1b3, "or gp, ra, sp", 0xf0, 0x0f, 0xff},
    {0x0020f1b3, "and gp, ra, sp", 0xf3, 0x3f, 0x33},
    {0x022081b3, "mul gp, ra, sp", 0xffffffff, 0xffffffff, 1},
    {0x022081b3, "mul gp, ra, sp", 0x10001, 0x10001, 0x20001},
    {0x022091b3, "mulh gp, ra, sp", MIN, MIN, 0x40000000},
    {0x022091b3, "mulh gp, ra, sp", 0xffffffff, 1, 0xffffffff},
    {0x0220a1b3, "mulhsu gp, ra, sp", 0xffffffff, 0xffffffff, 0xffffffff},
    {0x0220a1b3, "mulhsu gp, ra, sp", MIN, 0xffffffff, MIN},
    {0x0220b1b3, "mulhu gp, ra, sp", 0xffffffff, 0xffffffff, 0xfffffffe},
    {0x0220c1b3, "div gp, ra, sp", 0xfffffff9, 2, 0xfffffffd}, /* -7 / 2 = -3 */
    {0x0220c1b3, "div gp, ra, sp", 7, 0, 0xffffffff},
    {0x0220c1b3, "div gp, ra, sp", MIN, 0xffffffff, MIN},
    {0x0220c1b3, "div gp, ra, sp", MIN, 1, MIN},
    {0x0220d1b3, "divu gp, ra, sp", 0xfffffff9, 2, 0x7ffffffc},
    {0x0220d1b3, "divu gp, ra, sp", 7, 0, 0xffffffff},
    {0x0220e1b3, "rem gp, ra, sp", 0xfffffff9, 2, 0xffffffff}, /* -7 - -3 * 2 */
    {0x0220e1b3, "rem gp, ra, sp", 7, 0xfffffffe, 1},
    {0x0220e1b3, "rem gp, ra, sp", 7, 0, 7},
    {0x0220e1b3, "rem gp, ra, sp", MIN, 0xffffffff, 0},
    {0x0220f1b3, "remu gp, ra, sp", 0xfffffff9, 10, 9},
    {0x0220f1b3, "remu gp, ra, sp", 7, 0, 7},
    {0x80008193, "addi gp, ra, -2048", 2048, 0, 0},
    {0x7ff08193, "addi gp, ra, 2047", 1, 0, 2048},
    {0xfff0a193, "slti gp, ra, -1", 0xfffffffe, 0, 1},
    {0xfff0a193, "slti gp, ra, -1", 0, 0, 0},
    {0xfff0b193, "sltiu gp, ra, -1", 5, 0, 1}, /* the immediate is extended, then unsigned */
    {0xfff0c193, "xori gp, ra, -1", 0x12345678, 0, 0xedcba987},
    {0x5550e193, "ori gp, ra, 1365", 0xaaa, 0, 0xfff},
    {0xff00f193, "andi gp, ra, -16", 0x12345678, 0, 0x12345670},
    {0x01f09193, "slli gp, ra, 31", 3, 0, MIN},
    {0x01f0d193, "srli gp, ra, 31", MIN, 0, 1},
    {0x41f0d193, "srai gp, ra, 31", MIN, 0, 0xffffffff},
    {0xfffff1b7, "lui gp, 0xfffff", 0, 0, 0xfffff000},
    {0x00001197, "auipc gp, 0x1", 0, 0, RAM + 0x1000},
    {0xfffff197, "auipc gp, 0xfffff", 0, 0, RAM - 0x1000},
    {0x00208033, "add zero, ra, sp", 5, 6, 0}, /* x3 keeps its 0 */
    {0xfff00193, "addi gp, zero, -1", 9, 9, 0xffffffff},
    {0x002001b3, "add gp, zero, sp", 9, 4, 4},
    {0x00008193, "addi gp, ra, 0", 9, 4, 9},
};

/* What the M extension gives, from 64-bit arithmetic and the manual's table of corner cases. */
static uint32_t product_of(unsigned f3, uint32_t a, uint32_t b)
{
    int64_t sa = (int32_t)a, sb = (int32_t)b;
    uint64_t ua = a, ub = b;
    bool is_overflow = a == MIN && b == 0xffffffff;
    switch (f3) {
    case 0:
        return (uint32_t)(ua * ub);
    case 1:
        return (uint32_t)((uint64_t)(sa * sb) >> 32);
    case 2: /* below 2^63 in magnitude */
        return (uint32_t)((uint64_t)(sa * (int64_t)ub) >> 32);
    case 3:
        return (uint32_t)(ua * ub >> 32);
    case 4:
        return b == 0 ? 0xffffffff : is_overflow ? MIN : (uint32_t)(sa / sb);
    case 5:
        return b == 0 ? 0xffffffff : (uint32_t)(ua / ub);
    case 6:
        return b == 0 ? a : is_overflow ? 0 : (uint32_t)(sa % sb);
    default:
        return b == 0 ? a : (uint32_t)(ua % ub);
    }
}

/* Every pair of corner values through all of the M extension, the result also over an operand. */
static void test_every_corner_product(void **state)
{
    (void)state;
    static const uint32_t corners[] = {0,          1,          2,          3,          7,
                                       0x7f,       0x80,       0xffff,     0x10000,    0x7fffffff,
                                       MIN,        0x80000001, 0xfffffffe, 0xffffffff, 0x55555555,
                                       0xaaaaaaaa, 0xffff8000, 0xdeadbeef};
    struct machine *m = machine_new(&params);
    for (unsigned f3 = 0; f3 < 8; f3++) {
        for (size_t i = 0; i < CR_COUNT(corners) * CR_COUNT(corners); i++) {
            uint32_t a = corners[i / CR_COUNT(corners)];
            uint32_t b = corners[i % CR_COUNT(corners)];
            for (uint32_t rd = 1; rd <= 3; rd++) {
                uint32_t raw = 0x02208033u | f3 << 12 | rd << 7;
                set_pc(m, RAM);
                set_reg(m, 1, a);
                set_reg(m, 2, b);
                put_words(m, RAM, &raw, 1);
                step(m);
                if (reg(m, rd) != product_of(f3, a, b))
                    fail_msg("funct3 %u of 0x%08x and 0x%08x gives 0x%08x", f3, a, b, reg(m, rd));
            }
        }
    }
    machine_free(m);
}

static void test_results(void **state)
{
    (void)state;
    struct machine *m = machine_new(&params);
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        const struct row *r = &rows[i];
        char text[64];
        set_pc(m, RAM);
        set_reg(m, 1, r->a);
        set_reg(m, 2, r->b);
        set_reg(m, 3, 0);
        put_words(m, RAM, &r->raw, 1);
        step(m);
        if (reg(m, 3) != r->result || pc(m) != RAM + 4 || reg(m, 0) != 0)
            fail_msg("%s: x1 0x%08x x2 0x%08x give 0x%08x, not 0x%08x", r->text, r->a, r->b,
                     reg(m, 3), r->result);
        rv_disassemble((struct rv_core *)m->core, RAM, r->raw, text, sizeof text);
        assert_string_equal(text, r->text);
    }
    machine_free(m);
}

static const struct {
    uint16_t raw;
    uint32_t same;
    const char *text;
} shorts[] = {
    {0x0040, 0x00410413, "c.addi4spn x8, x2, 4"},
    {0x1ffc, 0x3fc10793, "c.addi4spn x15, x2, 1020"},
    {0x5d64, 0x07c52483, "c.lw x9, 124(x10)"},
    {0x4124, 0x04052483, "c.lw x9, 64(x10)"},
    {0xc144, 0x00952223, "c.sw x9, 4(x10)"},
    {0xdc1c, 0x02f42c23, "c.sw x15, 56(x8)"},
    {0x0001, 0x00000013, "c.nop"},
    {0x1281, 0xfe028293, "c.addi x5, -32"},
    {0x02fd, 0x01f28293, "c.addi x5, 31"},
    {0x3001, 0x801ff0ef, "c.jal .-2048"},
    {0x2ffd, 0x7fe000ef, "c.jal .+2046"},
    {0x5ffd, 0xfff00f93, "c.li x31, -1"},
    {0x40fd, 0x01f00093, "c.li x1, 31"},
    {0x7101, 0xe0010113, "c.addi16sp x2, -512"},
    {0x617d, 0x1f010113, "c.addi16sp x2, 496"},
    {0x6141, 0x01010113, "c.addi16sp x2, 16"},
    {0x62fd, 0x0001f2b7, "c.lui x5, 31"},
    {0x7281, 0xfffe02b7, "c.lui x5, 0xfffe0"},
    {0x8005, 0x00145413, "c.srli x8, 1"},
    {0x83fd, 0x01f7d793, "c.srli x15, 31"},
    {0x84fd, 0x41f4d493, "c.srai x9, 31"},
    {0x9901, 0xfe057513, "c.andi x10, -32"},
    {0x897d, 0x01f57513, "c.andi x10, 31"},
    {0x8c1d, 0x40f40433, "c.sub x8, x15"},
    {0x8cb9, 0x00e4c4b3, "c.xor x9, x14"},
    {0x8d55, 0x00d56533, "c.or x10, x13"},
    {0x8df1, 0x00c5f5b3, "c.and x11, x12"},
    {0xaffd, 0x7fe0006f, "c.j .+2046"},
    {0xb001, 0x801ff06f, "c.j .-2048"},
    {0xd001, 0xf00400e3, "c.beqz x8, .-256"},
    {0xcffd, 0x0e078f63, "c.beqz x15, .+254"},
    {0xe041, 0x08041063, "c.bnez x8, .+128"},
    {0xfcfd, 0xfe049fe3, "c.bnez x9, .-2"},
    {0x02fe, 0x01f29293, "c.slli x5, 31"},
    {0x0f86, 0x001f9f93, "c.slli x31, 1"},
    {0x52fe, 0x0fc12283, "c.lwsp x5, 252(x2)"},
    {0x4f92, 0x00412f83, "c.lwsp x31, 4(x2)"},
    {0x8282, 0x00028067, "c.jr x5"},
    {0x82fe, 0x01f002b3, "c.mv x5, x31"},
    {0x9002, 0x00100073, "c.ebreak"},
    {0x9f82, 0x000f80e7, "c.jalr x31"},
    {0x92fe, 0x01f282b3, "c.add x5, x31"},
    {0xdf96, 0x0e512e23, "c.swsp x5, 252(x2)"},
    {0xc27e, 0x01f12223, "c.swsp x31, 4(x2)"},
};

/* Encodings that RV32IMC leaves undefined or reserves. */
static const uint16_t not_shorts[] = {
    0x0000, /* defined illegal */
    0x0014, /* c.addi4spn with a zero immediate */
    0x2000, /* c.fld */
    0x6000, /* c.flw */
    0x8000, /* reserved */
    0xa000, /* c.fsd */
    0x6081, /* c.lui with a zero immediate */
    0x6101, /* c.addi16sp with a zero immediate */
    0x9001, /* c.srli by 32 and more */
    0x9401, /* c.srai by 32 and more */
    0x9c01, /* c.subw */
    0x1002, /* c.slli by 32 and more */
    0x4002, /* c.lwsp to x0 */
    0x6002, /* c.flwsp */
    0x8002, /* c.jr x0 */
    0xe002, /* c.fswsp */
};

static void test_short_forms(void **state)
{
    (void)state;
    for (size_t i = 0; i < CR_COUNT(shorts); i++) {
        if (rv_expand(shorts[i].raw) != shorts[i].same)
            fail_msg("%s: 0x%04x means 0x%08x, not 0x%08x", shorts[i].text, shorts[i].raw,
                     rv_expand(shorts[i].raw), shorts[i].same);
    }
    for (size_t i = 0; i < CR_COUNT(not_shorts); i++) {
        if (rv_expand(not_shorts[i]) != 0)
            fail_msg("0x%04x is no instruction", not_shorts[i]);
    }
}

static void set_state(struct machine *m, struct ref *r, uint32_t salt)
{
    for (unsigned i = 1; i < 32; i++) {
        uint32_t v = (i * 0x9e3779b9u) ^ (salt * 0x85ebca6bu);
        if (i == 2 || (i >= 8 && i < 16 && salt % 2)) /* pointers, often */
            v = RAM + 0x4000 + (v & 0x3ff);
        if (i >= 8 && i < 16 && v % 5 == 0)
            v = 0; /* something for c.beqz */
        set_reg(m, i, v);
        r->x[i] = v;
    }
    set_pc(m, RAM);
    r->pc = RAM;
}

static void compare(struct machine *m, const struct ref *r, uint32_t raw)
{
    for (unsigned i = 0; i < 32; i++) {
        if (reg(m, i) != r->x[i])
            fail_msg("0x%04x: x%u is 0x%08x, the reference has 0x%08x", raw, i, reg(m, i), r->x[i]);
    }
    if (pc(m) != r->pc || csr(m, "mcause") != r->mcause || csr(m, "mtval") != r->mtval)
        fail_msg("0x%04x: pc 0x%08x mcause %u mtval 0x%08x, the reference has 0x%08x %u 0x%08x",
                 raw, pc(m), csr(m, "mcause"), csr(m, "mtval"), r->pc, r->mcause, r->mtval);
}

static void test_every_short_encoding(void **state)
{
    (void)state;
    struct machine *m = machine_new(&params);
    static uint8_t copy[RAM_SIZE];
    struct ref r = {.mem = copy, .base = RAM, .size = RAM_SIZE, .writable = RAM};
    r.mtvec = ROM | 1;
    for (uint32_t raw = 0; raw < 0x10000; raw++) {
        if ((raw & 3) == 3)
            continue;
        for (uint32_t salt = 0; salt < 2; salt++) {
            set_state(m, &r, salt + 2 * raw);
            put_half(m, RAM, (uint16_t)raw);
            put_le16(copy, (uint16_t)raw);
            step(m);
            ref_step(&r);
            compare(m, &r, raw);
        }
    }
    assert_memory_equal(m->ram, copy, RAM_SIZE);
    machine_free(m);
}

struct mem_row {
    uint32_t raw;
    const char *text; /* the address is in x1, the datum in x2, the result in x3 */
    uint32_t addr, data;
    uint32_t result; /* x3, or the two words around as (first, second) */
    uint32_t word[2];
};

static const struct mem_row mem_rows[] = {
    {0x00008183, "lb gp, 0(ra)", RAM + 0x103, 0, 0xffffff84, {0x84838281, 0x08070605}},
    {0x0000c183, "lbu gp, 0(ra)", RAM + 0x103, 0, 0x84, {0x84838281, 0x08070605}},
    {0x00009183, "lh gp, 0(ra)", RAM + 0x102, 0, 0xffff8483, {0x84838281, 0x08070605}},
    {0x0000d183, "lhu gp, 0(ra)", RAM + 0x102, 0, 0x8483, {0x84838281, 0x08070605}},
    {0x0000d183, "lhu gp, 0(ra)", RAM + 0x103, 0, 0x0584, {0x84838281, 0x08070605}},
    {0x0000a183, "lw gp, 0(ra)", RAM + 0x100, 0, 0x84838281, {0x84838281, 0x08070605}},
    {0x0000a183, "lw gp, 0(ra)", RAM + 0x101, 0, 0x05848382, {0x84838281, 0x08070605}},
    {0x0000a183, "lw gp, 0(ra)", RAM + 0x102, 0, 0x06058483, {0x84838281, 0x08070605}},
    {0x0000a183, "lw gp, 0(ra)", RAM + 0x103, 0, 0x07060584, {0x84838281, 0x08070605}},
    {0xffc0a183, "lw gp, -4(ra)", RAM + 0x104, 0, 0x84838281, {0x84838281, 0x08070605}},
    {0x00208023, "sb sp, 0(ra)", RAM + 0x101, 0xabcd, 0, {0x8483cd81, 0x08070605}},
    {0x00209023, "sh sp, 0(ra)", RAM + 0x103, 0xabcd, 0, {0xcd838281, 0x080706ab}},
    {0x0020a023, "sw sp, 0(ra)", RAM + 0x100, 0x11223344, 0, {0x11223344, 0x08070605}},
    {0x0020a023, "sw sp, 0(ra)", RAM + 0x101, 0x11223344, 0, {0x22334481, 0x08070611}},
    {0xfe20ae23, "sw sp, -4(ra)", RAM + 0x104, 0x11223344, 0, {0x11223344, 0x08070605}},
    {0x0820a1af, "amoswap.w gp, sp, (ra)", RAM + 0x100, 5, 0x84838281, {5, 0x08070605}},
    {0x0020a1af, "amoadd.w gp, sp, (ra)", RAM + 0x104, 0xff, 0x08070605, {0x84838281, 0x08070704}},
    {0x2020a1af, "amoxor.w gp, sp, (ra)", RAM + 0x104, 0xff, 0x08070605, {0x84838281, 0x080706fa}},
    {0x6020a1af, "amoand.w gp, sp, (ra)", RAM + 0x104, 0xff, 0x08070605, {0x84838281, 5}},
    {0x4020a1af, "amoor.w gp, sp, (ra)", RAM + 0x104, 0xf0, 0x08070605, {0x84838281, 0x080706f5}},
    {0x8020a1af, "amomin.w gp, sp, (ra)", RAM + 0x100, 5, 0x84838281, {0x84838281, 0x08070605}},
    {0xa020a1af, "amomax.w gp, sp, (ra)", RAM + 0x100, 5, 0x84838281, {5, 0x08070605}},
    {0xc020a1af, "amominu.w gp, sp, (ra)", RAM + 0x100, 5, 0x84838281, {5, 0x08070605}},
    {0xe020a1af, "amomaxu.w gp, sp, (ra)", RAM + 0x100, 5, 0x84838281, {0x84838281, 0x08070605}},
};

/* Each through both views of the memory, and across the boundary of two pages. */
static void run_mem_row(struct machine *m, const struct mem_row *r, uint32_t shift)
{
    static const uint32_t before[2] = {0x84838281, 0x08070605};
    put_words(m, RAM + 0x100 + shift % RAM_SIZE, before, 2);
    put_words(m, RAM, &r->raw, 1);
    set_pc(m, RAM);
    set_reg(m, 1, r->addr + shift);
    set_reg(m, 2, r->data);
    set_reg(m, 3, 0);
    step(m);
    uint32_t at = RAM + 0x100 + shift % RAM_SIZE;
    if (reg(m, 3) != r->result || get_word(m, at) != r->word[0] ||
        get_word(m, at + 4) != r->word[1])
        fail_msg("%s at 0x%08x: x3 0x%08x, memory 0x%08x 0x%08x", r->text, r->addr + shift,
                 reg(m, 3), get_word(m, at), get_word(m, at + 4));
    char text[64];
    rv_disassemble((struct rv_core *)m->core, RAM, r->raw, text, sizeof text);
    assert_string_equal(text, r->text);
}

static void test_memory(void **state)
{
    (void)state;
    struct machine *m = machine_new(&params);
    assert_int_equal((RAM_ALIAS - RAM) % RAM_SIZE, 0);
    for (size_t i = 0; i < CR_COUNT(mem_rows); i++) {
        run_mem_row(m, &mem_rows[i], 0);
        run_mem_row(m, &mem_rows[i], RAM_ALIAS - RAM);
        run_mem_row(m, &mem_rows[i], 0xefc); /* words at 0xffc and 0x1000 of the page */
    }
    machine_free(m);
}

static void test_reservation(void **state)
{
    (void)state;
    /* lr.w x3,(x1); sc.w x4,x2,(x1); sc.w x5,x2,(x1); lr.w x3,(x1); sc.w x6,x2,(x7) */
    static const uint32_t code[] = {0x1000a1af, 0x1820a22f, 0x1820a2af, 0x1000a1af, 0x1823a32f};
    struct machine *m = machine_new(&params);
    put_words(m, RAM, code, CR_COUNT(code));
    set_reg(m, 1, RAM + 0x100);
    set_reg(m, 7, RAM + 0x104);
    set_reg(m, 2, 77);
    for (int i = 0; i < 5; i++)
        step(m);
    assert_int_equal(reg(m, 3), 77);
    assert_int_equal(reg(m, 4), 0); /* held: stored */
    assert_int_equal(reg(m, 5), 1); /* used up */
    assert_int_equal(reg(m, 6), 1); /* another address */
    assert_int_equal(get_word(m, RAM + 0x100), 77);
    assert_int_equal(get_word(m, RAM + 0x104), 0);
    machine_free(m);
}

static void test_atomics_are_an_option(void **state)
{
    (void)state;
    static const uint32_t amoadd = 0x0020a1af;
    struct machine *m = machine_new(&machine_c3);
    put_words(m, RAM, &amoadd, 1);
    step(m);
    assert_int_equal(csr(m, "mcause"), 2);
    assert_int_equal(csr(m, "mtval"), amoadd);
    assert_int_equal(pc(m), ROM);
    machine_free(m);
}

struct jump_row {
    uint32_t raw;
    const char *text;
    uint32_t a, b; /* x1, x2 */
    uint32_t to, link;
};

static const struct jump_row jump_rows[] = {
    {0x7fe001ef, "jal gp, 0x403847fe", 0, 0, RAM + 0x47fe, RAM + 0x4004},
    {0x801ff1ef, "jal gp, 0x40383800", 0, 0, RAM + 0x3800, RAM + 0x4004},
    {0x008081e7, "jalr gp, 8(ra)", RAM + 0x101, 0, RAM + 0x108, RAM + 0x4004},
    {0x00008067, "jalr zero, 0(ra)", RAM + 0x102, 0, RAM + 0x102, 0},
    {0x00208463, "beq ra, sp, 0x40384008", 7, 7, RAM + 0x4008, 0},
    {0x00208463, "beq ra, sp, 0x40384008", 7, 8, RAM + 0x4004, 0},
    {0xfe209ee3, "bne ra, sp, 0x40383ffc", 7, 8, RAM + 0x3ffc, 0},
    {0xfe209ee3, "bne ra, sp, 0x40383ffc", 7, 7, RAM + 0x4004, 0},
    {0x0020c463, "blt ra, sp, 0x40384008", 0xffffffff, 0, RAM + 0x4008, 0},
    {0x0020c463, "blt ra, sp, 0x40384008", 0, 0, RAM + 0x4004, 0},
    {0x0020d463, "bge ra, sp, 0x40384008", 0, 0xffffffff, RAM + 0x4008, 0},
    {0x0020d463, "bge ra, sp, 0x40384008", MIN, MAX, RAM + 0x4004, 0},
    {0x0020e463, "bltu ra, sp, 0x40384008", 0, 0xffffffff, RAM + 0x4008, 0},
    {0x0020e463, "bltu ra, sp, 0x40384008", 0xffffffff, 0, RAM + 0x4004, 0},
    {0x0020f463, "bgeu ra, sp, 0x40384008", 0xffffffff, 0, RAM + 0x4008, 0},
    {0x0020f463, "bgeu ra, sp, 0x40384008", 0, 1, RAM + 0x4004, 0},
    {0x00008463, "beq ra, zero, 0x40384008", 0, 0, RAM + 0x4008, 0},
    {0x00009463, "bne ra, zero, 0x40384008", 1, 0, RAM + 0x4008, 0},
};

static void test_jumps(void **state)
{
    (void)state;
    struct machine *m = machine_new(&params);
    for (size_t i = 0; i < CR_COUNT(jump_rows); i++) {
        const struct jump_row *r = &jump_rows[i];
        char text[64];
        put_words(m, RAM + 0x4000, &r->raw, 1);
        set_pc(m, RAM + 0x4000);
        set_reg(m, 1, r->a);
        set_reg(m, 2, r->b);
        set_reg(m, 3, 0);
        step(m);
        if (pc(m) != r->to || reg(m, 3) != r->link)
            fail_msg("%s: pc 0x%08x link 0x%08x", r->text, pc(m), reg(m, 3));
        rv_disassemble((struct rv_core *)m->core, RAM + 0x4000, r->raw, text, sizeof text);
        assert_string_equal(text, r->text);
    }
    machine_free(m);
}

static void test_text(void **state)
{
    (void)state;
    static const struct {
        uint32_t raw;
        const char *text;
    } texts[] = {
        {0x30047573, "csrrci a0, mstatus, 8"},
        {0x34029073, "csrrw zero, mscratch, t0"},
        {0x7e2022f3, "csrrs t0, mpccr, zero"},
        {0x12345073, "csrrwi zero, 0x123, 8"},
        {0x30200073, "mret"},
        {0x00000073, "ecall"},
        {0x10500073, "wfi"},
        {0x0000100f, "fence.i"},
        {0xffffffff, "illegal 0xffffffff"},
        {0x00000000, "illegal 0x0000"},
        {0x00009002, "ebreak"},
    };
    struct machine *m = machine_new(&params);
    for (size_t i = 0; i < CR_COUNT(texts); i++) {
        char text[64];
        rv_disassemble((struct rv_core *)m->core, 0, texts[i].raw, text, sizeof text);
        assert_string_equal(text, texts[i].text);
    }
    machine_free(m);
}

/* What the cycle table promises, seen through the virtual clock. */
static void test_cycles(void **state)
{
    (void)state;
    static const struct {
        uint32_t code[2];
        uint32_t x1, x2;
        unsigned insts, cycles;
    } cases[] = {
        {{ADDI(3, 1, 1), NOP_}, 0, 0, 2, 2},
        {{LW(3, 0, 1), NOP_}, RAM, 0, 2, 2},
        {{LW(3, 0, 1), ADDI(4, 3, 1)}, RAM, 0, 2, 3}, /* waits for the load */
        {{0x00209463 /* bne x1,x2,+8 */, NOP_}, 0, 0, 1, 1},
        {{0x00209463, NOP_}, 0, 1, 1, 3},
        {{0x0000006f + (8u << 20), NOP_}, 0, 0, 1, 2}, /* j +8 */
        {{0x022091b3, NOP_}, 3, 3, 1, 5},              /* mulh */
        {{0x0220d1b3, NOP_}, 100, 0x80000000, 1, 3},   /* divu */
        {{0x0220d1b3, NOP_}, 100, 1, 1, 34},
        {{0x0220d1b3, NOP_}, 100, 0, 1, 35},
    };
    struct machine *m = machine_new(&params);
    for (size_t i = 0; i < CR_COUNT(cases); i++) {
        put_words(m, RAM, cases[i].code, 2);
        put_words(m, RAM + 8, (const uint32_t[]){NOP_}, 1);
        set_pc(m, RAM);
        set_reg(m, 1, cases[i].x1);
        set_reg(m, 2, cases[i].x2);
        uint64_t insts = m->core->instructions;
        uint64_t cycles = m->core->cycles;
        uint64_t now = m->sys.now;
        run_cycles(m, cases[i].cycles);
        assert_int_equal(m->core->instructions - insts, cases[i].insts);
        assert_int_equal(m->core->cycles - cycles, cases[i].cycles);
        assert_int_equal(m->sys.now - now, cases[i].cycles * m->sys.ticks_per_cycle);
    }
    machine_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_corner_product),
        cmocka_unit_test(test_results),
        cmocka_unit_test(test_short_forms),
        cmocka_unit_test(test_memory),
        cmocka_unit_test(test_every_short_encoding),
        cmocka_unit_test(test_reservation),
        cmocka_unit_test(test_atomics_are_an_option),
        cmocka_unit_test(test_jumps),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_cycles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
