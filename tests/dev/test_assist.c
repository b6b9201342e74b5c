/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The debug assistant of every chip, under programs that break its rules: what is recorded is the
 * very instruction, however short the breach. */
#include "any_chip.h"

#include "assist_debug.h"

#include <crema/chip.h>

/* Offsets as the register descriptions have them. */
static const struct variant {
    const char *chip;
    uint32_t base;
    bool has_areas;
    uint16_t sp_min, sp_max, sp_pc, rcd_en, rcd_pc, last_pc;
    unsigned below, above; /* bits */
    uint32_t code, data;   /* addresses of RAM: to execute, and to read and write */
    uint32_t device;       /* a register that keeps what is written */
} variants[] = {
    {"esp32c3", 0x600ce000, true, 0x38, 0x3c, 0x40, 0x44, 0x48, 0x94, 8, 9, 0x40390000, 0x3fca0000,
     0x60008050},
    {"esp32c2", 0x600ce000, false, 0x10, 0x14, 0x18, 0x1c, 0x20, 0x28, 0, 1, 0x40390000, 0x3fcb8000,
     0x60008050},
    {"esp32c6", 0x600c2000, true, 0x38, 0x3c, 0x40, 0x44, 0x48, 0x70, 8, 9, 0x40810000, 0x40820000,
     0x600b1000},
    {"esp32h2", 0x600c2000, true, 0x38, 0x3c, 0x40, 0x44, 0x48, 0x70, 8, 9, 0x40810000, 0x40820000,
     0x600b1000},
};
enum { VARIANTS = sizeof variants / sizeof variants[0] };

#define MONTR_ENA 0x00u
#define INTR_RAW  0x04u
#define INTR_ENA  0x08u
#define INTR_CLR  0x0cu
#define AREA_PC   0x30u
#define AREA_SP   0x34u

#define I_(op, rd, a, imm)                                                                         \
    ((op) | (uint32_t)(rd) << 7 | (uint32_t)(a) << 15 | ((uint32_t)(imm)&0xfff) << 20)
#define ADDI(rd, a, imm) I_(0x13u, rd, a, imm)
#define LW(rd, off, a)   I_(0x2003u, rd, a, off)
#define LB(rd, off, a)   I_(0x0003u, rd, a, off)
#define SW(b, off, a)                                                                              \
    (0x2023u | ((uint32_t)(off)&31) << 7 | (uint32_t)(a) << 15 | (uint32_t)(b) << 20 |             \
     ((uint32_t)(off) >> 5 & 127) << 25)
#define SB(b, off, a)     (SW(b, off, a) & ~0x2000u)
#define CSRRW(rd, csr, a) I_(0x1073u, rd, a, csr)
#define LUI(rd, imm)      (0x37u | (uint32_t)(rd) << 7 | ((uint32_t)(imm)&0xfffff000u))
#define MV(rd, a)         (0x33u | (uint32_t)(rd) << 7 | (uint32_t)(a) << 20)
#define JAL_4(rd)         (0x0040006fu | (uint32_t)(rd) << 7) /* to the next instruction */
#define NOP_              0x00000013u
#define J_SELF            0x0000006fu
#define EBREAK_           0x00100073u
#define MSCRATCH          0x340
#define MTVEC_ROW         34 /* of what a core shows */
enum { X1 = 1, SP = 2, X3, X5 = 5, X6, X7 };

static const struct variant *v;
static struct sim_core *core;

static void begin(const struct variant *which)
{
    v = which;
    chip_on_as(v->chip, true);
    core = the_chip.soc->core[0];
}

static uint32_t get(uint32_t off)
{
    return rd(v->base + off);
}

static void put(uint32_t off, uint32_t value)
{
    wr(v->base + off, value);
}

static void set_x(unsigned x, uint32_t value)
{
    assert_true(core->ops->set_reg(core, x + 1, value));
}

static uint32_t get_x(unsigned x)
{
    struct sim_core_reg row[33];
    core->ops->regs(core, row, 33);
    return row[x + 1].value;
}

static void load(const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint8_t b[4];
        put_le32(b, words[i]);
        assert_true(sim_bus_poke(&the_chip.soc->sys.bus, v->code + 4 * (uint32_t)i, b, 4));
    }
    core->ops->set_reg(core, 0, v->code);
    core->state = SIM_CORE_RUNNING;
}

static void run_cycles(uint64_t cycles)
{
    run(cycles * the_chip.soc->sys.ticks_per_cycle);
}

/* In one go, and an instruction at a time: the same must be found. */
static void run_cut(uint64_t cycles, bool is_cut)
{
    for (uint64_t i = 0; is_cut && i < cycles; i++)
        run_cycles(1);
    if (!is_cut)
        run_cycles(cycles);
}

static bool line(void)
{
    const struct sim_assist_debug_params *p = sim_soc_dev(the_chip.soc, "ASSIST_DEBUG")->params;
    return irq(p->irq);
}

static void arm_sp(void)
{
    put(v->sp_min, v->data + 0x1000);
    put(v->sp_max, v->data + 0x2000);
    put(INTR_ENA, 3u << v->below);
    put(MONTR_ENA, 3u << v->below);
}

/* A pointer that is outside for one instruction only. */
static void one_breach(const struct variant *which, bool is_cut, bool is_armed_late)
{
    static const uint32_t code[] = {
        NOP_, ADDI(SP, SP, -16), ADDI(X5, X5, 1), ADDI(SP, SP, -4), ADDI(SP, SP, 20), NOP_, J_SELF};
    begin(which);
    set_x(SP, which->data + 0x1010);
    if (is_armed_late) { /* the code was decoded before */
        load(code, 7);
        run_cycles(20);
        set_x(SP, which->data + 0x1010);
    }
    arm_sp();
    load(code, 7);
    run_cut(3, is_cut);
    assert_int_equal(get(INTR_RAW), 0); /* the bound itself is inside */
    assert_false(line());
    run_cut(1, is_cut);
    assert_int_equal(get(INTR_RAW), 1u << v->below);
    run_cut(20, is_cut);
    assert_int_equal(get_x(SP), v->data + 0x1010);
    assert_int_equal(get(INTR_RAW), 1u << v->below);
    assert_int_equal(get(v->sp_pc), v->code + 12);
    assert_true(line());
    put(INTR_CLR, 1u << v->below);
    assert_int_equal(get(INTR_RAW), 0);
    assert_false(line());
    chip_teardown(NULL);
}

static void test_short_breach(void **state)
{
    (void)state;
    for (unsigned i = 0; i < VARIANTS; i++) {
        for (unsigned how = 0; how < 4; how++)
            one_breach(&variants[i], how & 1, how & 2);
    }
}

/* Every kind of instruction that can change x2; x5 has a value outside, x6 leads to it. */
static void test_every_way(void **state)
{
    (void)state;
    static const uint32_t way[] = {
        LUI(SP, 0x12345000),
        MV(SP, X5),
        ADDI(SP, X5, 4),
        LW(SP, 0, X6),
        LW(SP, 0, X7),           /* of a device */
        CSRRW(SP, MSCRATCH, X3), /* as trap handlers do */
        JAL_4(SP),               /* a link */
        I_(0x67u, SP, X1, 8),    /* likewise, to the next but one */
        0x02000113u /* li */,
        0x812au << 16 | 0x0001, /* nop, c.mv sp, a0 */
    };
    for (unsigned i = 0; i < VARIANTS; i++) {
        for (size_t n = 0; n < sizeof way / sizeof way[0]; n++) {
            begin(&variants[i]);
            const uint32_t code[] = {CSRRW(0, MSCRATCH, X5), way[n], J_SELF};
            wr(v->data, 0x100);
            wr(v->device, 0x2345);
            set_x(X1, v->code);
            set_x(SP, v->data + 0x1800);
            set_x(X5, 0x100);
            set_x(X6, v->data);
            set_x(X7, v->device);
            set_x(10, 0x104);
            load(code, 3);
            arm_sp();
            run_cycles(40);
            unsigned bits = get_x(SP) < v->data ? 1u << v->below : 1u << v->above;
            bool is_short = (way[n] & 3) != 3;
            assert_int_not_equal(get_x(SP), v->data + 0x1800);
            assert_int_equal(get(INTR_RAW), bits);
            assert_int_equal(get(v->sp_pc), v->code + (is_short ? 6 : 4));
            chip_teardown(NULL);
        }
    }
}

/* What is outside when the monitor begins, or goes on, is found at once; what is not enabled is
 * not found at all. */
static void test_enables(void **state)
{
    (void)state;
    for (unsigned i = 0; i < VARIANTS; i++) {
        begin(&variants[i]);
        set_x(SP, v->data + 0x3000);
        arm_sp();
        assert_int_equal(get(INTR_RAW), 1u << v->above);
        assert_true(line());
        put(INTR_CLR, 1u << v->above);
        assert_int_equal(get(INTR_RAW), 1u << v->above);
        put(MONTR_ENA, 0);
        put(INTR_CLR, UINT32_MAX);
        assert_int_equal(get(INTR_RAW), 0);
        put(MONTR_ENA, 1u << v->below);
        load((const uint32_t[]){ADDI(SP, SP, 16), J_SELF}, 2);
        run_cycles(10);
        assert_int_equal(get(INTR_RAW), 0);
        put(INTR_ENA, 0);
        load((const uint32_t[]){LUI(SP, 0x1000), J_SELF}, 2);
        run_cycles(10);
        assert_int_equal(get(INTR_RAW), 1u << v->below);
        assert_false(line()); /* masked */
        put(INTR_ENA, 1u << v->below);
        assert_true(line());
        chip_teardown(NULL);
    }
}

/* One access to an area's first or last byte, or beside it. */
struct access {
    uint32_t inst; /* x6: the area's start plus 0x10 */
    unsigned kind; /* 0 a read, 1 a write, 2 none in the area */
};

static const struct access accesses[] = {
    {LW(X5, 0, X6), 0},  {LB(X5, -16, X6), 0}, {LB(X5, -17, X6), 2},
    {LB(X5, 15, X6), 0}, {LB(X5, 16, X6), 2},  {SW(X5, 0, X6), 1},
    {SB(X5, 15, X6), 1}, {SW(X5, 16, X6), 2},  {SB(X5, -16, X6), 1},
};

static void touch(unsigned area, uint32_t addr, const struct access *a, unsigned enabled)
{
    const uint32_t code[] = {NOP_, LW(X7, 0x100, X6), a->inst, NOP_, J_SELF};
    uint32_t bit = 1u << (2 * area + a->kind);
    put(0x10 + 8 * area, addr);
    put(0x14 + 8 * area, addr + 0x1f);
    put(INTR_ENA, UINT32_MAX);
    put(MONTR_ENA, enabled << 2 * area);
    set_x(X6, addr + 0x10);
    set_x(SP, v->data + 0x1234);
    load(code, 5);
    run_cycles(40);
    bool is_hit = a->kind < 2 && enabled >> a->kind & 1;
    assert_int_equal(get(INTR_RAW), is_hit ? bit : 0);
    assert_int_equal(line(), is_hit);
    assert_int_equal(get(AREA_PC), is_hit ? v->code + 8 : 0);
    assert_int_equal(get(AREA_SP), is_hit ? v->data + 0x1234 : 0);
}

static void test_areas(void **state)
{
    (void)state;
    for (unsigned i = 0; i < VARIANTS; i++) {
        for (unsigned n = 0; n < 4 * 4 * sizeof accesses / sizeof accesses[0]; n++) {
            if (!variants[i].has_areas)
                continue;
            begin(&variants[i]);
            unsigned area = n / 4 % 4;
            touch(area, area < 2 ? v->data : v->device & ~0xfffu, &accesses[n / 16], n % 4);
            chip_teardown(NULL);
        }
    }
}

/* The record is the first touch's until that is cleared; the other area's bit joins it. */
static void test_first_touch(void **state)
{
    (void)state;
    begin(&variants[0]);
    put(0x10, v->data);
    put(0x14, v->data + 3);
    put(0x18, v->data + 4);
    put(0x1c, v->data + 7);
    put(MONTR_ENA, 0xf);
    set_x(X6, v->data);
    load((const uint32_t[]){SW(X5, 4, X6), SW(X5, 0, X6), LW(X5, 2, X6), J_SELF}, 4);
    run_cycles(40);
    assert_int_equal(get(INTR_RAW), 0xf); /* the last one reaches into both */
    assert_int_equal(get(AREA_PC), v->code);
    put(INTR_CLR, 0xf);
    put(MONTR_ENA, 1);
    load((const uint32_t[]){SW(X5, 4, X6), SW(X5, 0, X6), LW(X5, 2, X6), J_SELF}, 4);
    run_cycles(40);
    assert_int_equal(get(INTR_RAW), 1);
    assert_int_equal(get(AREA_PC), v->code + 8);
}

/* Its clock is off after a reset, as that of every block that start-up code switches on. */
static void reset(enum sim_reset_level level, uint32_t cause)
{
    sim_soc_reset(the_chip.soc, level, cause, 0);
    sim_soc_dev(the_chip.soc, "ASSIST_DEBUG")->gate = SIM_DEV_ON;
}

/* A program that reads where it is itself, while that is recorded and while it is not. */
static void test_record(void **state)
{
    (void)state;
    for (unsigned i = 0; i < VARIANTS; i++) {
        begin(&variants[i]);
        set_x(X6, v->base);
        set_x(SP, v->data);
        load((const uint32_t[]){LW(X5, v->rcd_pc, X6), NOP_, LW(X7, v->rcd_pc, X6), J_SELF}, 4);
        run_cycles(40);
        assert_int_equal(get_x(X5), 0);
        put(v->rcd_en, 2); /* shown, but not recorded */
        assert_int_equal(get(v->rcd_pc), 0);
        put(v->rcd_en, 3);
        core->ops->set_reg(core, 0, v->code);
        run_cycles(40);
        assert_int_equal(get_x(X5), v->code);
        assert_int_equal(get_x(X7), v->code + 8);
        reset(SIM_RESET_CORE, 3);
        assert_int_equal(get(v->rcd_pc), v->code + 12);
        assert_int_equal(get(v->rcd_pc + 4u), v->data);
        assert_int_equal(get(v->rcd_en), 0);
        reset(SIM_RESET_CPU, 0xc); /* not recorded: the old one stays */
        assert_int_equal(get(v->rcd_pc), v->code + 12);
        reset(SIM_RESET_SYSTEM, 0x10);
        assert_int_equal(get(v->rcd_pc), 0);
        chip_teardown(NULL);
    }
}

static void test_last_exception(void **state)
{
    (void)state;
    for (unsigned i = 0; i < VARIANTS; i++) {
        begin(&variants[i]);
        assert_int_equal(get(v->last_pc), 0);
        load((const uint32_t[]){J_SELF, NOP_, EBREAK_, NOP_}, 4);
        core->ops->set_reg(core, MTVEC_ROW, v->code);
        core->ops->set_reg(core, 0, v->code + 4);
        run_cycles(20);
        assert_int_equal(get(v->last_pc), v->code + 8);
        chip_teardown(NULL);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_short_breach),
        cmocka_unit_test(test_every_way),
        cmocka_unit_test(test_enables),
        cmocka_unit_test(test_areas),
        cmocka_unit_test_teardown(test_first_touch, chip_teardown),
        cmocka_unit_test(test_record),
        cmocka_unit_test(test_last_exception),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
