/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Traps, interrupts, modes, and what stops the machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "dev.h"
#include "machine.h"

#define MSTATUS_MIE  0x8u
#define MSTATUS_MPIE 0x80u
#define MSTATUS_MPP  0x1800u

static void expect_trap(struct machine *m, uint32_t mepc, uint32_t cause, uint32_t tval)
{
    assert_int_equal(csr(m, "mepc"), mepc);
    assert_int_equal(csr(m, "mcause"), cause);
    assert_int_equal(csr(m, "mtval"), tval);
}

static const struct {
    const char *what;
    uint32_t code[3];
    uint32_t x1;
    uint32_t cause, tval;
    unsigned before; /* instructions in front of the one that traps */
} traps[] = {
    {"ecall", {NOP_, ECALL_}, 0, 11, 0, 1},
    {"ebreak", {NOP_, EBREAK_}, 0, 3, RAM + 4, 1},
    {"illegal word", {0xffffffff}, 0, 2, 0xffffffff, 0},
    {"illegal half", {0x00010000 | 0x8002}, 0, 2, 0x8002, 0},
    {"unknown csr", {CSRRW(1, 0x5c0, 1)}, 0, 2, CSRRW(1, 0x5c0, 1), 0},
    {"read-only csr", {CSRRW(1, 0xf14, 1)}, 0, 2, CSRRW(1, 0xf14, 1), 0},
    {"load from nothing", {NOP_, NOP_, LW(3, 16, 1)}, 0x50000000, 5, 0x50000010, 2},
    {"store to nothing", {SW(3, -4, 1)}, 0x50000000, 7, 0x4ffffffc, 0},
    {"store to rom", {SW(3, 0, 1)}, ROM, 7, ROM, 0},
    {"misaligned load over the end", {LW(3, 0, 1)}, RAM + RAM_SIZE - 2, 5, RAM + RAM_SIZE, 0},
    {"misaligned store over the end", {SW(3, 0, 1)}, RAM + RAM_SIZE - 1, 7, RAM + RAM_SIZE, 0},
};

static void test_exceptions(void **state)
{
    (void)state;
    for (size_t i = 0; i < CR_COUNT(traps); i++) {
        struct machine *m = machine_new(&machine_c3);
        put_words(m, RAM, traps[i].code, 3);
        set_reg(m, 1, traps[i].x1);
        set_reg(m, 3, 0x1234);
        set_csr(m, "mstatus", MSTATUS_MIE);
        for (unsigned k = 0; k <= traps[i].before; k++)
            step(m);
        print_message("%s\n", traps[i].what);
        expect_trap(m, RAM + 4 * traps[i].before, traps[i].cause, traps[i].tval);
        assert_int_equal(pc(m), ROM);
        assert_int_equal(reg(m, 3), 0x1234); /* nothing of the instruction has happened */
        assert_int_equal(csr(m, "mstatus"), MSTATUS_MPP | MSTATUS_MPIE);
        assert_int_equal(m->core->instructions, traps[i].before); /* it has not retired */
        if (traps[i].x1 == RAM + RAM_SIZE - 1)
            assert_int_equal(m->ram[RAM_SIZE - 1], 0);
        machine_free(m);
    }
}

/* The same in the middle of a block: the deadline is far away. */
static void test_trap_inside_block(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {ADDI(3, 3, 1), ADDI(4, 4, 1), LW(5, 0, 1), ADDI(6, 6, 1)};
    const uint32_t handler[] = {ADDI(7, 7, 1), WFI_};
    put_words(m, RAM, code, 4);
    put_words(m, ROM, handler, 2);
    set_reg(m, 1, 0x50000000);
    run_cycles(m, 1000);
    expect_trap(m, RAM + 8, 5, 0x50000000);
    assert_int_equal(reg(m, 3), 1);
    assert_int_equal(reg(m, 4), 1);
    assert_int_equal(reg(m, 6), 0);
    assert_int_equal(reg(m, 7), 1);
    assert_int_equal(m->core->instructions, 4); /* two, the handler's first, wfi */
    assert_int_equal(m->core->state, SIM_CORE_WAITING);
    assert_int_equal(pc(m), ROM + 8);
    machine_free(m);
}

static void test_fetch_faults(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {JALR(3, 1, 0)};
    put_words(m, RAM, code, 1);
    set_reg(m, 1, RAM_ALIAS); /* memory, but not to be executed from */
    step(m);
    assert_int_equal(pc(m), RAM_ALIAS);
    step(m);
    expect_trap(m, RAM_ALIAS, 1, RAM_ALIAS);
    assert_int_equal(reg(m, 3), RAM + 4);
    /* An instruction whose second half lies outside memory. */
    put_half(m, RAM + RAM_SIZE - 2, 0x0013);
    set_pc(m, RAM + RAM_SIZE - 2);
    step(m);
    expect_trap(m, RAM + RAM_SIZE - 2, 1, RAM + RAM_SIZE);
    machine_free(m);
}

/* Interrupts */

static void test_interrupt_at_every_boundary(void **state)
{
    (void)state;
    /* A loop with instructions of both lengths, a load with its wait, a division, a taken branch.
     */
    const uint32_t loop[] = {ADDI(3, 3, 1),          LW(4, 0, 1),   ADD(5, 5, 4), SW(5, 4, 1),
                             0x02935333u /* divu */, BNE(3, 0, -20)};
    unsigned boundaries = 0;
    for (unsigned at = 1; at < 200; at++) {
        struct machine *m = machine_new(&machine_c3);
        struct machine *whole = machine_new(&machine_c3);
        for (unsigned k = 0; k < 2; k++) {
            struct machine *x = k ? whole : m;
            put_words(x, RAM, loop, CR_COUNT(loop));
            set_reg(x, 1, RAM + 0x800);
            set_reg(x, 6, 0x12345678);
            set_reg(x, 9, 1);
            set_csr(x, "mstatus", MSTATUS_MIE);
        }
        for (unsigned i = 0; i < at; i++)
            step(m);
        uint32_t where = pc(m);
        uint64_t insts = m->core->instructions;
        uint64_t now = m->sys.now;
        /* The other machine runs there in one go, and is interrupted. */
        whole->sys.until = now;
        whole->core->ops->run(whole->core);
        assert_int_equal(whole->sys.now, now);
        assert_int_equal(whole->core->instructions, insts);
        assert_int_equal(pc(whole), where);
        sim_cpu_irq_set(&whole->sys, 0, 17);
        run_cycles(whole, 1);
        assert_int_equal(pc(whole), ROM + 4 * 17);
        expect_trap(whole, where, 0x80000011, 0);
        assert_int_equal(csr(whole, "mstatus"), MSTATUS_MPP | MSTATUS_MPIE);
        assert_int_equal(whole->core->instructions, insts);
        for (unsigned x = 1; x < 32; x++)
            assert_int_equal(reg(whole, x), reg(m, x));
        boundaries |= 1u << ((where - RAM) / 4);
        machine_free(m);
        machine_free(whole);
    }
    assert_int_equal(boundaries, 0x3f);
}

struct bell {
    struct sim_event ev;
    struct machine *m;
};

static void ring(void *ctx)
{
    struct bell *bell = ctx;
    sim_cpu_irq_set(&bell->m->sys, 0, 5);
}

/* An event's interrupt is taken at the first boundary at or after its tick. */
static void test_interrupt_by_event(void **state)
{
    (void)state;
    const uint32_t loop[] = {ADDI(3, 3, 1), ADDI(4, 4, 1), ADDI(5, 5, 1), BNE(3, 0, -12)};
    for (unsigned cycles = 1; cycles < 40; cycles++) {
        struct machine *m = machine_new(&machine_c3);
        struct bell bell = {.m = m};
        bell.ev.fire = ring;
        bell.ev.ctx = &bell;
        put_words(m, RAM, loop, 4);
        set_csr(m, "mstatus", MSTATUS_MIE);
        uint32_t tick = m->sys.ticks_per_cycle;
        sim_event_at(&m->sys, &bell.ev, (uint64_t)cycles * tick - 1);
        while (!m->sys.cpu_irq[0]) {
            m->sys.until = sim_event_next(&m->sys);
            m->core->ops->run(m->core);
            sim_event_fire_due(&m->sys);
        }
        /* One round is 3 + 3 cycles; the branch covers three boundaries' worth of time. */
        unsigned in_round = cycles % 6;
        unsigned rounds = cycles / 6 + (in_round > 3);
        assert_int_equal(m->sys.now, (uint64_t)(in_round > 3 ? rounds * 6 : cycles) * tick);
        run_cycles(m, 1);
        assert_int_equal(csr(m, "mepc"), RAM + 4 * (in_round > 3 ? 0 : in_round));
        assert_int_equal(reg(m, 3), rounds + (in_round > 0 && in_round <= 3));
        machine_free(m);
    }
}

static void test_interrupt_enabled_by_csr(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {ADDI(3, 3, 1), CSRRSI(0, 0x300, 8), ADDI(3, 3, 1), ADDI(3, 3, 1)};
    put_words(m, RAM, code, 4);
    put_words(m, ROM + 4 * 9, (const uint32_t[]){J_SELF}, 1);
    sim_cpu_irq_set(&m->sys, 0, 9);
    m->core->state = SIM_CORE_RUNNING;
    run_cycles(m, 8);
    expect_trap(m, RAM + 8, 0x80000009, 0); /* right behind the instruction that allows it */
    assert_int_equal(reg(m, 3), 1);
    machine_free(m);
}

static void test_mret_and_pending_interrupt(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {NOP_, NOP_, ADDI(3, 3, 1), J_SELF};
    put_words(m, RAM, code, 4);
    put_words(m, RAM + 0x100, (const uint32_t[]){MRET_}, 1);
    set_pc(m, RAM + 0x100);
    set_csr(m, "mepc", RAM + 8);
    set_csr(m, "mstatus", MSTATUS_MPIE | MSTATUS_MPP);
    sim_cpu_irq_set(&m->sys, 0, 1);
    run_cycles(m, 3);
    expect_trap(m, RAM + 8, 0x80000001, 0);
    assert_int_equal(reg(m, 3), 0);
    assert_int_equal(pc(m), ROM + 4);
    machine_free(m);
}

static void test_wfi(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {WFI_, ADDI(3, 3, 1), WFI_, ADDI(3, 3, 1), J_SELF};
    put_words(m, RAM, code, 5);
    run_cycles(m, 1000);
    assert_int_equal(m->core->state, SIM_CORE_WAITING);
    assert_true(m->sys.now <
                1000 * (uint64_t)m->sys.ticks_per_cycle); /* no time passes by itself */
    uint64_t now = m->sys.now;
    run_cycles(m, 1000); /* still asleep */
    assert_int_equal(m->sys.now, now);
    /* A pending interrupt wakes it though none may be taken, and a second wfi does not wait. */
    sim_cpu_irq_set(&m->sys, 0, 3);
    run_cycles(m, 1000);
    assert_int_equal(m->core->state, SIM_CORE_RUNNING);
    assert_int_equal(reg(m, 3), 2);
    assert_int_equal(pc(m), RAM + 16);
    machine_free(m);
}

static void test_self_loop_is_free(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {NOP_, J_SELF};
    put_words(m, RAM, code, 2);
    m->sys.until = SIM_TICKS_PER_S * 3600; /* a virtual hour; a real one if it were not free */
    m->core->ops->run(m->core);
    assert_true(m->sys.now >= m->sys.until);
    assert_true(m->sys.now - m->sys.until < 2 * (uint64_t)m->sys.ticks_per_cycle);
    assert_int_equal(m->core->instructions, (m->core->cycles - 1) / 2 + 1);
    assert_int_equal(pc(m), RAM + 4);
    machine_free(m);
}

/* Modes */

static void test_user_mode(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {CSRRW(0, 0x3b0, 1), CSRRW(0, 0x3a0, 2), MRET_};
    const uint32_t user[] = {ADDI(3, 3, 1), ECALL_};
    put_words(m, RAM, code, 3);
    put_words(m, RAM + 0x100, user, 2);
    set_reg(m, 1, UINT32_MAX); /* everything, NAPOT, RWX */
    set_reg(m, 2, 0x1f);
    set_csr(m, "mepc", RAM + 0x100);
    for (int i = 0; i < 5; i++)
        step(m);
    expect_trap(m, RAM + 0x104, 8, 0);
    assert_int_equal(csr(m, "mstatus") & MSTATUS_MPP, 0);
    assert_int_equal(reg(m, 3), 1);
    /* What machine mode alone may do, and an interrupt that its MIE does not hold off. */
    const uint32_t forbidden[] = {MRET_, CSRRS(1, 0x300, 0), CSRRW(0, 0x340, 1)};
    for (size_t i = 0; i < CR_COUNT(forbidden); i++) {
        put_words(m, RAM + 0x100, &forbidden[i], 1);
        set_pc(m, RAM + 8);
        set_csr(m, "mepc", RAM + 0x100);
        step(m);
        step(m);
        expect_trap(m, RAM + 0x100, 2, forbidden[i]);
    }
    set_pc(m, RAM + 8);
    set_csr(m, "mepc", RAM + 0x100);
    set_csr(m, "mstatus", 0);
    step(m);
    sim_cpu_irq_set(&m->sys, 0, 2);
    step(m);
    expect_trap(m, RAM + 0x100, 0x80000002, 0);
    machine_free(m);
}

static void test_user_mode_without_pmp_entry(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    put_words(m, RAM, (const uint32_t[]){MRET_}, 1);
    set_csr(m, "mepc", RAM + 0x100);
    step(m);
    step(m);
    expect_trap(m, RAM + 0x100, 1, RAM + 0x100); /* nothing is allowed, fetching neither */
    machine_free(m);
}

static void test_plain_vectors(void **state)
{
    (void)state;
    struct sim_rv_params p = {.misa = 0x40101104};
    struct machine *m = machine_new(&p);
    put_words(m, RAM, (const uint32_t[]){NOP_, ECALL_, CSRRW(0, 0x305, 1), CSRRS(3, 0x305, 0)}, 4);
    set_csr(m, "mtvec", RAM + 0x44);
    set_csr(m, "mstatus", MSTATUS_MIE);
    sim_cpu_irq_set(&m->sys, 0, 7);
    step(m);
    assert_int_equal(pc(m), RAM + 0x44); /* direct */
    set_csr(m, "mtvec", RAM + 0x45);
    set_csr(m, "mstatus", MSTATUS_MIE);
    set_pc(m, RAM);
    step(m);
    assert_int_equal(pc(m), RAM + 0x44 + 28); /* vectored */
    sim_cpu_irq_set(&m->sys, 0, 0);
    set_pc(m, RAM + 4);
    step(m);
    assert_int_equal(pc(m), RAM + 0x44); /* exceptions go to the base */
    set_pc(m, RAM + 8);
    set_reg(m, 1, RAM + 0x403);
    step(m);
    step(m);
    assert_int_equal(reg(m, 3), RAM + 0x401);
    machine_free(m);
}

/* Lost programs */

static void test_no_handler(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    put_words(m, RAM, (const uint32_t[]){NOP_, LW(3, 0, 1)}, 2);
    set_csr(m, "mtvec", 1); /* as after reset: address 0 */
    run_cycles(m, 100000);
    assert_int_equal(m->sys.stop, SIM_STOP_FAULT);
    assert_non_null(strstr(m->sys.fault_text, "load access fault"));
    assert_non_null(strstr(m->sys.fault_text, "0x40380004")); /* the cause, not its echo */
    machine_free(m);
}

static void test_handler_that_faults(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    put_words(m, ROM, (const uint32_t[]){ADDI(2, 2, 0), SW(1, 0, 2), MRET_}, 3);
    put_words(m, RAM, (const uint32_t[]){ECALL_}, 1);
    run_cycles(m, 100000); /* the stack pointer is 0 */
    assert_int_equal(m->sys.stop, SIM_STOP_FAULT);
    assert_non_null(strstr(m->sys.fault_text, "store access fault"));
    machine_free(m);
}

static void test_nested_faults_are_fine(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    /* The handler counts, and returns behind the instruction: the same fault, again and again. */
    const uint32_t handler[] = {ADDI(5, 5, 1), CSRRS(6, 0x341, 0), ADDI(6, 6, 4),
                                CSRRW(0, 0x341, 6), MRET_};
    const uint32_t code[] = {LW(3, 0, 0), ADDI(4, 4, 1), BNE(4, 7, -8), J_SELF};
    put_words(m, ROM, handler, 5);
    put_words(m, RAM, code, 4);
    set_reg(m, 7, 1000);
    run_cycles(m, 100000);
    assert_int_equal(m->sys.stop, SIM_STOP_NONE);
    assert_int_equal(reg(m, 5), 1000);
    machine_free(m);
}

/* A device whose accesses ask for what devices may ask for. */
struct asking {
    struct sim_dev dev;
    uint64_t seen_now;
};

static uint32_t asking_read(struct sim_dev *dev, uint32_t off, unsigned size)
{
    (void)size;
    ((struct asking *)dev)->seen_now = dev->sys->now;
    if (off == 4)
        sim_cpu_irq_set(dev->sys, 0, 6);
    if (off == 8)
        sim_request_stop(dev->sys, SIM_STOP_BREAK);
    if (off == 12)
        sim_request_reset(dev->sys, SIM_RESET_CORE, 3, 0);
    return 0x55;
}

static void asking_write(struct sim_dev *dev, uint32_t off, unsigned size, uint32_t value)
{
    (void)size;
    (void)off;
    dev->sys->until = dev->sys->now + value;
    dev->sys->attention = true;
}

static const struct sim_dev_ops asking_ops = {
    .kind = "asking",
    .state_size = sizeof(struct asking),
    .read = asking_read,
    .write = asking_write,
};

static void test_devices_are_heard_at_once(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    struct sim_dev *dev =
        sim_dev_new(&m->sys, &asking_ops, "ASKING", NULL, 0x60000000, 0x100, NULL, SIM_RESET_CORE);
    sim_bus_add(&m->sys.bus, dev);
    const uint32_t code[] = {ADDI(3, 3, 1), LW(4, 0, 1), ADDI(3, 3, 1), LW(4, 4, 1),
                             ADDI(3, 3, 1), LW(4, 8, 1), ADDI(3, 3, 1), LW(4, 12, 1),
                             ADDI(3, 3, 1), SW(5, 0, 1), ADDI(3, 3, 1), ADDI(3, 3, 1)};
    put_words(m, RAM, code, CR_COUNT(code));
    put_words(m, ROM + 24, (const uint32_t[]){CSRRW(0, 0x305, 0)}, 1);
    set_reg(m, 1, 0x60000000);
    set_reg(m, 5, 2 * m->sys.ticks_per_cycle);
    set_csr(m, "mstatus", MSTATUS_MIE);
    run_cycles(m, 7);
    /* addi, lw, addi, lw: then the interrupt. Loads see the time at which they begin. */
    expect_trap(m, RAM + 16, 0x80000006, 0);
    assert_int_equal(((struct asking *)dev)->seen_now, 3 * (uint64_t)m->sys.ticks_per_cycle);
    assert_int_equal(reg(m, 4), 0x55);
    sim_cpu_irq_set(&m->sys, 0, 0);
    set_pc(m, RAM + 16);
    run_cycles(m, 1000);
    assert_int_equal(m->sys.stop, SIM_STOP_BREAK);
    assert_int_equal(pc(m), RAM + 24);
    m->sys.stop = SIM_STOP_NONE;
    run_cycles(m, 1000);
    assert_true(m->sys.reset_pending);
    assert_int_equal(pc(m), RAM + 32);
    m->sys.reset_pending = false;
    uint64_t now = m->sys.now;
    run_cycles(m, 1000); /* addi, sw, which asks for an end two cycles after it began */
    assert_int_equal(m->sys.now - now, 3 * (uint64_t)m->sys.ticks_per_cycle);
    assert_int_equal(pc(m), RAM + 44);
    sim_dev_free(dev);
    machine_free(m);
}

static void test_trace(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {ADDI(3, 3, 1), ADD(4, 3, 3), J_SELF};
    put_words(m, RAM, code, 3);
    m->sys.trace_mask = 1u << SIM_TRACE_CPU;
    run_cycles(m, 2);
    assert_int_equal(m->trace_lines, 2);
    assert_non_null(strstr(m->trace, "add tp, gp, gp"));
    assert_non_null(strstr(m->trace, "0x40380004"));
    machine_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_exceptions),
        cmocka_unit_test(test_trap_inside_block),
        cmocka_unit_test(test_fetch_faults),
        cmocka_unit_test(test_interrupt_at_every_boundary),
        cmocka_unit_test(test_interrupt_by_event),
        cmocka_unit_test(test_interrupt_enabled_by_csr),
        cmocka_unit_test(test_mret_and_pending_interrupt),
        cmocka_unit_test(test_wfi),
        cmocka_unit_test(test_self_loop_is_free),
        cmocka_unit_test(test_user_mode),
        cmocka_unit_test(test_user_mode_without_pmp_entry),
        cmocka_unit_test(test_plain_vectors),
        cmocka_unit_test(test_no_handler),
        cmocka_unit_test(test_handler_that_faults),
        cmocka_unit_test(test_nested_faults_are_fine),
        cmocka_unit_test(test_devices_are_heard_at_once),
        cmocka_unit_test(test_trace),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
