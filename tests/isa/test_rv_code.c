/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Code that changes: by itself, through the other view of its memory, by remapping, by the host. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "machine.h"
#include "rv_core.h"

/* A store to the instruction right behind it, inside the running block. */
static void test_store_ahead_in_block(void **state)
{
    (void)state;
    for (uint32_t view = RAM_ALIAS; view <= RAM; view += RAM - RAM_ALIAS) {
        struct machine *m = machine_new(&machine_c3);
        const uint32_t code[] = {NOP_, SW(2, 8, 1), ADDI(3, 3, 1), ADDI(4, 4, 1), J_SELF};
        put_words(m, RAM, code, 5);
        set_reg(m, 1, view);
        set_reg(m, 2, ADDI(3, 3, 100));
        run_cycles(m, 100);
        assert_int_equal(reg(m, 3), 100);
        assert_int_equal(reg(m, 4), 1);
        machine_free(m);
    }
}

static void test_store_behind_in_loop(void **state)
{
    (void)state;
    /* The loop rewrites the immediate of its own first instruction, each round. */
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {ADDI(3, 3, 1),  SW(2, 0, 1),    ADD(2, 2, 5),
                             ADDI(6, 6, -1), BNE(6, 0, -16), J_SELF};
    put_words(m, RAM, code, 6);
    set_reg(m, 1, RAM);
    set_reg(m, 2, ADDI(3, 3, 2));
    set_reg(m, 5, 1u << 20); /* one more */
    set_reg(m, 6, 100);
    run_cycles(m, 10000);
    assert_int_equal(reg(m, 3), 100 * 101 / 2);
    machine_free(m);
}

/* A block that was another's successor is written over. */
static void test_chained_block_changes(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t loop[] = {LUI(7, RAM + 0x1000), JALR(1, 7, 0), BNE(6, 0, -8), J_SELF};
    const uint32_t callee[] = {ADDI(3, 3, 1), ADDI(6, 6, -1), JALR(0, 1, 0)};
    put_words(m, RAM, loop, 4);
    put_words(m, RAM + 0x1000, callee, 3);
    set_reg(m, 6, 1000000);
    run_cycles(m, 1000);
    uint32_t count = reg(m, 3);
    assert_true(count > 10);
    put_words(m, RAM + 0x1000, (const uint32_t[]){ADDI(4, 4, 1)}, 1);
    run_cycles(m, 1000);
    assert_in_range(reg(m, 3), count, count + 1); /* it may have been inside */
    assert_true(reg(m, 4) > 10);
    machine_free(m);
}

static void test_instruction_across_pages(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    uint32_t at = RAM + 0x1ffe;
    put_half(m, at, (uint16_t)ADDI(3, 3, 1));
    put_half(m, at + 2, (uint16_t)(ADDI(3, 3, 1) >> 16));
    put_words(m, at + 4, (const uint32_t[]){JALR(0, 1, 0)}, 1);
    set_reg(m, 1, at);
    set_pc(m, at);
    run_cycles(m, 300);
    assert_true(reg(m, 3) > 50);
    uint32_t count = reg(m, 3);
    put_half(m, at + 2, (uint16_t)(ADDI(3, 0, 7) >> 16)); /* the half on the second page */
    put_half(m, at, (uint16_t)ADDI(3, 0, 7));
    run_cycles(m, 3);
    run_cycles(m, 3);
    assert_int_equal(reg(m, 3), 7);
    (void)count;
    machine_free(m);
}

static void test_remap(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    static uint8_t a[SIM_PAGE_SIZE];
    static uint8_t b[SIM_PAGE_SIZE];
    const unsigned rx = SIM_PAGE_R | SIM_PAGE_X;
    put_le32(a, ADDI(3, 3, 1));
    put_le32(a + 4, JALR(0, 1, 0));
    put_le32(b, ADDI(4, 4, 1));
    put_le32(b + 4, JALR(0, 1, 0));
    sim_bus_map(&m->sys.bus, 0x42000000, SIM_PAGE_SIZE, a, rx);
    put_words(m, RAM, (const uint32_t[]){LUI(7, 0x42000000), JALR(1, 7, 0), BNE(6, 0, -8)}, 3);
    set_reg(m, 6, 1);
    run_cycles(m, 500);
    uint32_t count = reg(m, 3);
    assert_true(count > 10 && reg(m, 4) == 0);
    sim_bus_map(&m->sys.bus, 0x42000000, SIM_PAGE_SIZE, b, rx);
    run_cycles(m, 500);
    assert_in_range(reg(m, 3), count, count + 1);
    assert_true(reg(m, 4) > 10);
    /* The flash chip changes what is mapped. */
    put_le32(b, ADDI(5, 5, 1));
    sim_bus_memory_changed(&m->sys.bus, b, 4);
    run_cycles(m, 500);
    assert_true(reg(m, 5) > 10);
    sim_bus_map(&m->sys.bus, 0x42000000, SIM_PAGE_SIZE, NULL, 0);
    put_words(m, ROM, (const uint32_t[]){WFI_}, 1);
    run_cycles(m, 500);
    assert_int_equal(csr(m, "mcause"), 1);
    machine_free(m);
}

/* Data beside code keeps its page slow, but the code decoded. */
static void test_data_beside_code(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {SW(3, 0x400, 1), ADDI(3, 3, 1), BNE(3, 2, -8), J_SELF};
    put_words(m, RAM, code, 4);
    set_reg(m, 1, RAM_ALIAS);
    set_reg(m, 2, 1000);
    run_cycles(m, 100);
    size_t used = ((struct rv_core *)m->core)->arena_used;
    run_cycles(m, 1000);
    assert_int_equal(((struct rv_core *)m->core)->arena_used, used);
    run_cycles(m, 10000);
    assert_int_equal(get_word(m, RAM + 0x400), 999);
    machine_free(m);
}

/* More code than the arena holds. */
static void test_arena_is_flushed(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    /* Every halfword is an entry into a long run of c.addi x3,1, which ends in a jump to x1. */
    for (uint32_t off = 0x1000; off < RAM_SIZE; off += 2)
        put_half(m, RAM + off, off % 0x80 == 0x7e ? 0x8082 : 0x0185); /* c.jr x1 ends a run */
    const uint32_t code[] = {ADDI(7, 7, 2), JALR(1, 7, 0), BNE(7, 6, -8), J_SELF};
    put_words(m, RAM, code, 4);
    unsigned flushes = 0;
    size_t used = 0;
    for (unsigned round = 0; round < 2; round++) {
        set_pc(m, RAM);
        set_reg(m, 7, RAM + 0x1000);
        set_reg(m, 6, RAM + RAM_SIZE - 4);
        set_reg(m, 3, 0);
        uint64_t before = m->core->instructions;
        while (pc(m) != RAM + 12) {
            assert_int_equal(m->sys.stop, SIM_STOP_NONE);
            run_cycles(m, 1000);
            size_t now = ((struct rv_core *)m->core)->arena_used;
            flushes += now < used;
            used = now;
        }
        uint32_t entries = (RAM_SIZE - 0x1004) / 2;
        /* each entry: the loop's three, the run of adds, the jump back */
        assert_int_equal(m->core->instructions - before - 4ull * entries >= reg(m, 3), 1);
        assert_true(reg(m, 3) > entries * 31);
    }
    assert_true(flushes >= 1);
    machine_free(m);
}

static void test_fence_i_and_host_writes(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {SW(2, 0x200, 1), FENCE_I_, JALR(0, 1, 0x200)};
    put_words(m, RAM, code, 3);
    put_words(m, RAM + 0x200, (const uint32_t[]){ADDI(3, 3, 1), J_SELF}, 2);
    set_reg(m, 1, RAM);
    set_reg(m, 2, ADDI(3, 3, 64));
    run_cycles(m, 50);
    assert_int_equal(reg(m, 3), 64);
    put_words(m, RAM + 0x204, (const uint32_t[]){ADDI(4, 4, 1), J_SELF}, 2);
    run_cycles(m, 50);
    assert_int_equal(reg(m, 4), 1);
    machine_free(m);
}

/* A break ends the run before its instruction, in the middle of a block that has run already; it is
 * there once, and leaves no trace in what the program does. */
static void test_breaks(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {ADDI(3, 3, 1), ADDI(4, 4, 1), ADDI(5, 5, 1), BNE(3, 6, -12), J_SELF};
    put_words(m, RAM, code, 5);
    set_reg(m, 6, 1000);
    run_cycles(m, 100);
    uint32_t rounds = reg(m, 3);
    assert_true(rounds > 5 && rounds < 1000);
    const uint32_t at[] = {RAM + 0x100, RAM + 8};
    sim_break_at(&m->sys, at, 2);
    run_cycles(m, 100000);
    assert_int_equal(m->sys.stop, SIM_STOP_BREAK);
    assert_true(m->sys.break_hit);
    assert_int_equal(m->sys.break_pc, RAM + 8);
    assert_int_equal(pc(m), RAM + 8);
    assert_int_equal(reg(m, 4), reg(m, 5) + 1);
    assert_true(reg(m, 3) <= rounds + 1);
    uint64_t insts = m->core->instructions;
    m->sys.stop = SIM_STOP_NONE;
    run_cycles(m, 100000);
    assert_int_equal(m->sys.stop, SIM_STOP_NONE);
    assert_int_equal(reg(m, 3), 1000);
    assert_int_equal(reg(m, 5), 1000);
    assert_true(m->core->instructions > insts);
    machine_free(m);
}

/* Returns, calls through pointers and traps, the newest first. */
static void test_last_jumps(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    struct sim_core_jump jumps[4];
    struct sim_core_crash crash;
    put_words(m, RAM, (const uint32_t[]){JALR(1, 2, 0)}, 1);
    put_words(m, RAM + 0x100, (const uint32_t[]){NOP_, LW(3, 0, 0)}, 2);
    put_words(m, ROM, (const uint32_t[]){J_SELF}, 1);
    set_reg(m, 2, RAM + 0x100);
    set_reg(m, 9, 77);
    assert_false(m->core->ops->crash(m->core, &crash));
    run_cycles(m, 50);
    assert_int_equal(m->core->ops->jumps(m->core, jumps, 4), 2);
    assert_true(jumps[0].is_trap && !jumps[1].is_trap);
    assert_int_equal(jumps[0].from, RAM + 0x104);
    assert_int_equal(jumps[0].to, ROM);
    assert_int_equal(jumps[1].from, RAM);
    assert_int_equal(jumps[1].to, RAM + 0x100);
    assert_true(m->core->ops->crash(m->core, &crash));
    assert_int_equal(crash.number, 5);
    assert_int_equal(crash.regs[0].value, RAM + 0x104);
    assert_int_equal(crash.regs[1 + 9].value, 77);
    assert_int_equal(crash.jump_count, 1);
    machine_free(m);
}

/* Branches that were taken, long and short ones, and jumps to fixed addresses; other kinds stay. */
static void test_last_branches(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    struct sim_core_jump rows[16];
    struct sim_core_crash crash;
    put_words(m, RAM,
              (const uint32_t[]){ADDI(3, 0, 3), BNE(3, 0, 8), NOP_, ADDI(3, 3, -1), /* + 0x0c */
                                 BNE(3, 0, -4 & 0x1fff), 0x0080006f,                /* j + 8 */
                                 NOP_, BNE(3, 0, 8)},
              8);
    put_half(m, RAM + 0x20, 0xa011); /* c.j + 4 */
    put_words(m, RAM + 0x24, (const uint32_t[]){LW(3, 0, 0)}, 1);
    put_words(m, ROM, (const uint32_t[]){J_SELF}, 1);
    run_cycles(m, 80);
    static const struct sim_core_jump want[] = {
        {RAM + 0x20, RAM + 0x24, false}, {RAM + 0x14, RAM + 0x1c, false},
        {RAM + 0x10, RAM + 0x0c, false}, {RAM + 0x10, RAM + 0x0c, false},
        {RAM + 0x04, RAM + 0x0c, false},
    };
    assert_true(m->core->ops->crash(m->core, &crash));
    assert_int_equal(crash.branch_count, 5);
    assert_int_equal(m->core->ops->branches(m->core, rows, 16), 5);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(rows[i].from, want[i].from);
        assert_int_equal(rows[i].to, want[i].to);
        assert_int_equal(crash.branches[i].from, want[i].from);
    }
    machine_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_breaks),
        cmocka_unit_test(test_last_jumps),
        cmocka_unit_test(test_last_branches),
        cmocka_unit_test(test_store_ahead_in_block),
        cmocka_unit_test(test_store_behind_in_loop),
        cmocka_unit_test(test_chained_block_changes),
        cmocka_unit_test(test_instruction_across_pages),
        cmocka_unit_test(test_remap),
        cmocka_unit_test(test_data_beside_code),
        cmocka_unit_test(test_arena_is_flushed),
        cmocka_unit_test(test_fence_i_and_host_writes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
