/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Control registers, memory protection, triggers, counters, and calls to the host. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "machine.h"
#include "rv_core.h"

/* Executes one instruction at RAM + 0x800 and comes back; true when it did not trap. */
static bool execute(struct machine *m, uint32_t inst)
{
    put_words(m, RAM + 0x800, (const uint32_t[]){inst, J_SELF}, 2);
    set_pc(m, RAM + 0x800);
    step(m);
    return pc(m) == RAM + 0x804;
}

static uint32_t csr_get(struct machine *m, uint32_t number)
{
    set_reg(m, 3, 0xdeadbeef);
    assert_true(execute(m, CSRRS(3, number, 0)));
    return reg(m, 3);
}

static void csr_put(struct machine *m, uint32_t number, uint32_t value)
{
    set_reg(m, 4, value);
    assert_true(execute(m, CSRRW(0, number, 4)));
}

static void test_csr_instructions(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    csr_put(m, 0x340, 0xff00ff00);
    set_reg(m, 1, 0x0ff00ff0);
    assert_true(execute(m, CSRRW(5, 0x340, 1))); /* swap */
    assert_int_equal(reg(m, 5), 0xff00ff00);
    assert_int_equal(csr_get(m, 0x340), 0x0ff00ff0);
    assert_true(execute(m, CSRRW(1, 0x340, 1))); /* source and result in one */
    assert_int_equal(reg(m, 1), 0x0ff00ff0);
    set_reg(m, 1, 0xf);
    assert_true(execute(m, CSRRS(5, 0x340, 1)));
    assert_int_equal(csr_get(m, 0x340), 0x0ff00fff);
    assert_true(execute(m, CSRRC(5, 0x340, 1)));
    assert_int_equal(reg(m, 5), 0x0ff00fff);
    assert_int_equal(csr_get(m, 0x340), 0x0ff00ff0);
    assert_true(execute(m, CSRRWI(5, 0x340, 31)));
    assert_int_equal(csr_get(m, 0x340), 31);
    assert_true(execute(m, CSRRSI(5, 0x340, 0)));
    assert_int_equal(reg(m, 5), 31);
    /* Reading a read-only register by set or clear with x0 is no write. */
    assert_true(execute(m, CSRRS(5, 0xf11, 0)));
    assert_int_equal(reg(m, 5), 0x612);
    assert_false(execute(m, CSRRSI(5, 0xf11, 1)));
    machine_free(m);
}

static const struct {
    uint32_t number, written, kept;
} kept[] = {
    {0x300, 0xffffffff, 0x00221888}, /* MIE, MPIE, MPP, MPRV, TW */
    {0x301, 0, 0x40101104},
    {0x304, 0xffffffff, 0}, /* the interrupt matrix enables, not mie */
    {0x344, 0xffffffff, 0},
    {0x305, 0x40380123, 0x40380101},
    {0x341, 0x40380123, 0x40380122},
    {0x342, 0x8000001f, 0x8000001f},
    {0x343, 0xffffffff, 0xffffffff},
    {0x3b0, 0x12345678, 0x12345678},
    {0x3a0, 0xffffffff, 0x9f9f9f9f},
    {0x7a0, 7, 7},
    {0x7a0, 8, 7}, /* there are eight; 8 is not taken */
    {0x7e0, 0xffffffff, 0x7ff},
    {0x803, 0xffffffff, 0xff},
    {0x805, 0x155, 0x55},
};

static void test_what_is_kept(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    for (size_t i = 0; i < CR_COUNT(kept); i++) {
        if (kept[i].number == 0x3a0) { /* locked for ever afterwards */
            machine_free(m);
            m = machine_new(&machine_c3);
        }
        csr_put(m, kept[i].number, kept[i].written);
        uint32_t got = csr_get(m, kept[i].number);
        if (got != kept[i].kept)
            fail_msg("csr 0x%03x: wrote 0x%08x, reads 0x%08x, not 0x%08x", kept[i].number,
                     kept[i].written, got, kept[i].kept);
        if (kept[i].number == 0x305)
            set_csr(m, "mtvec", ROM | 1);
    }
    machine_free(m);
}

static void test_mpp_takes_real_modes(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    csr_put(m, 0x300, 0x1800);
    csr_put(m, 0x300, 0x0800); /* supervisor: there is none */
    assert_int_equal(csr_get(m, 0x300), 0x1800);
    csr_put(m, 0x300, 0);
    assert_int_equal(csr_get(m, 0x300), 0);
    machine_free(m);
}

static void test_absent_registers(void **state)
{
    (void)state;
    static const uint32_t absent[] = {0x100, 0x105, 0x302, 0x303, 0x306, 0xb00, 0xb02,
                                      0xc00, 0xc01, 0x7b0, 0x7b1, 0x7b2, 0x3e0, 0xfff};
    struct machine *m = machine_new(&machine_c3);
    for (size_t i = 0; i < CR_COUNT(absent); i++) {
        if (execute(m, CSRRS(3, absent[i], 0)))
            fail_msg("csr 0x%03x answers", absent[i]);
        assert_int_equal(csr(m, "mcause"), 2);
    }
    machine_free(m);
}

/* Counters */

static void test_esp_counter(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    /* csrr x3,mpccr; mulh; mulh; csrr x4,mpccr */
    const uint32_t code[] = {CSRRS(3, 0x7e2, 0), 0x022091b3 | 31u << 7, 0x022091b3 | 31u << 7,
                             CSRRS(4, 0x7e2, 0), J_SELF};
    put_words(m, RAM, code, 5);
    run_cycles(m, 20); /* counts cycles out of reset */
    assert_int_equal(reg(m, 4) - reg(m, 3), 11);
    csr_put(m, 0x7e0, 2);
    set_pc(m, RAM);
    run_cycles(m, 20);
    assert_int_equal(reg(m, 4) - reg(m, 3), 3); /* instructions */
    csr_put(m, 0x7e1, 0);
    csr_put(m, 0x7e2, 1000);
    run_cycles(m, 20);
    assert_int_equal(csr_get(m, 0x7e2), 1000); /* stopped */
    csr_put(m, 0x7e2, UINT32_MAX - 1);
    csr_put(m, 0x7e1, 3);
    for (int i = 0; i < 5; i++)
        execute(m, NOP_);
    assert_int_equal(csr_get(m, 0x7e2), UINT32_MAX); /* saturated */
    machine_free(m);
}

static void test_standard_counters(void **state)
{
    (void)state;
    struct sim_rv_params p = {.misa = 0x40101104, .has_counters = true};
    struct machine *m = machine_new(&p);
    uint32_t before = csr_get(m, 0xb02);
    assert_int_equal(csr_get(m, 0xb02) - before, 1);
    csr_put(m, 0xb80, 5);
    csr_put(m, 0xb00, 0xffffffff);
    assert_int_equal(csr_get(m, 0xb80), 5);
    assert_int_equal(csr_get(m, 0xb80), 6); /* carried */
    csr_put(m, 0xb02, 100);
    assert_int_equal(csr_get(m, 0xb02), 100); /* the write itself is not counted after it */
    /* User mode reads them only when mcounteren says so. */
    put_words(m, RAM, (const uint32_t[]){CSRRS(3, 0xc02, 0), J_SELF}, 2);
    put_words(m, RAM + 0x100, (const uint32_t[]){MRET_}, 1);
    for (uint32_t allowed = 0; allowed <= 4; allowed += 4) {
        csr_put(m, 0x306, allowed);
        set_csr(m, "mcause", 0);
        set_csr(m, "mepc", RAM);
        set_csr(m, "mstatus", 0);
        set_pc(m, RAM + 0x100);
        step(m);
        step(m);
        assert_int_equal(csr(m, "mcause"), allowed ? 0 : 2);
        m->core->ops->reset(m->core, RAM);
        set_csr(m, "mtvec", ROM);
    }
    machine_free(m);
}

/* Memory protection. Accesses are tried in machine mode with the rights of user mode (MPRV). */

#define CFG_R     1u
#define CFG_W     2u
#define CFG_X     4u
#define CFG_TOR   0x08u
#define CFG_NA4   0x10u
#define CFG_NAPOT 0x18u
#define CFG_LOCK  0x80u

static void as_user(struct machine *m, bool is_user)
{
    csr_put(m, 0x300, is_user ? 1u << 17 : 0);
}

static bool can_do(struct machine *m, uint32_t inst, uint32_t addr)
{
    uint32_t mstatus = csr(m, "mstatus");
    set_reg(m, 1, addr);
    bool is_done = execute(m, inst);
    set_csr(m, "mstatus", mstatus); /* a trap has changed it */
    return is_done;
}

static bool can_load(struct machine *m, uint32_t addr)
{
    return can_do(m, LW(5, 0, 1), addr);
}

static bool can_store(struct machine *m, uint32_t addr)
{
    return can_do(m, SW(5, 0, 1), addr);
}

static void test_pmp_matching(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t at = RAM + 0x2000;
    csr_put(m, 0x3b0, at >> 2);                     /* 0: NA4, nothing allowed */
    csr_put(m, 0x3b1, (at >> 2) | 0x7);             /* 1: 64 bytes, read */
    csr_put(m, 0x3b2, (at + 0x100) >> 2);           /* 2: off, the bottom of 3 */
    csr_put(m, 0x3b3, (at + 0x200) >> 2);           /* 3: TOR, read and write */
    csr_put(m, 0x3b4, (at >> 2 & ~0x3ffu) | 0x1ff); /* 4: the page, read */
    csr_put(m, 0x3a0, CFG_NA4 | (CFG_NAPOT | CFG_R) << 8 | (CFG_TOR | CFG_R | CFG_W) << 24);
    csr_put(m, 0x3a1, CFG_NAPOT | CFG_R);
    for (int round = 0; round < 2; round++) { /* the second time pages may have become fast */
        as_user(m, true);
        assert_false(can_load(m, at));
        assert_int_equal(csr(m, "mcause"), 5);
        assert_int_equal(csr(m, "mtval"), at);
        assert_true(can_load(m, at + 4));
        assert_false(can_store(m, at + 4));
        assert_int_equal(csr(m, "mcause"), 7);
        assert_false(
            can_load(m, at + 2)); /* partly in an entry that refuses: misaligned, by parts */
        assert_true(can_load(m, at + 0x3c));
        assert_true(can_load(m, at + 0x80)); /* the page's entry */
        assert_false(can_store(m, at + 0x80));
        assert_true(can_store(m, at + 0x100));
        assert_true(can_store(m, at + 0x1fc));
        assert_false(can_store(m, at + 0x200));
        assert_false(can_load(m, at + 0x1000)); /* no entry: nothing for user mode */
        as_user(m, false);
        assert_true(can_store(m, at));
        assert_true(can_load(m, at + 0x1000));
    }
    machine_free(m);
}

static void test_pmp_changes_take_effect(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    csr_put(m, 0x3b0, UINT32_MAX);
    csr_put(m, 0x3a0, CFG_NAPOT | CFG_R | CFG_W | CFG_X);
    as_user(m, true);
    for (int i = 0; i < 3; i++)
        assert_true(can_store(m, RAM + 0x2000) && can_load(m, RAM + 0x2000));
    csr_put(m, 0x3a0, CFG_NAPOT | CFG_R);
    assert_true(can_load(m, RAM + 0x2000));
    assert_false(can_store(m, RAM + 0x2000));
    csr_put(m, 0x3a0, CFG_NAPOT | CFG_W); /* reserved: write without read */
    assert_false(can_store(m, RAM + 0x2000));
    machine_free(m);
}

static void test_pmp_lock(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t at = RAM + 0x3000;
    csr_put(m, 0x3b0, at >> 2);
    csr_put(m, 0x3b1, (at + 0x1000) >> 2);
    csr_put(m, 0x3a0, (CFG_TOR | CFG_R | CFG_LOCK) << 8);
    assert_true(can_load(m, at)); /* locked entries bind machine mode too */
    assert_false(can_store(m, at + 4));
    assert_true(can_store(m, at - 4));
    csr_put(m, 0x3a0, 0);
    csr_put(m, 0x3b0, 0); /* the bottom of a locked TOR entry is locked with it */
    csr_put(m, 0x3b1, 0);
    assert_int_equal(csr_get(m, 0x3a0), (CFG_TOR | CFG_R | CFG_LOCK) << 8);
    assert_int_equal(csr_get(m, 0x3b0), at >> 2);
    assert_int_equal(csr_get(m, 0x3b1), (at + 0x1000) >> 2);
    /* and the code there may not run */
    set_pc(m, at);
    step(m);
    assert_int_equal(csr(m, "mcause"), 1);
    m->core->ops->reset(m->core, RAM);
    set_csr(m, "mtvec", ROM | 1);
    assert_int_equal(csr_get(m, 0x3a0), 0); /* until the reset */
    assert_true(can_store(m, at + 4));
    machine_free(m);
}

/* Code that ran before a right was taken from it does not run on from what was decoded. */
static void test_pmp_and_decoded_code(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t at = RAM + 0x4000;
    put_words(m, at, (const uint32_t[]){ADDI(6, 6, 1), JALR(0, 1, 0)}, 2);
    put_words(m, RAM,
              (const uint32_t[]){LUI(7, RAM + 0x4000), JALR(1, 7, 0), JALR(1, 7, 0),
                                 CSRRW(0, 0x3a0, 8), JALR(1, 7, 0), J_SELF},
              6);
    put_words(m, ROM, (const uint32_t[]){J_SELF}, 1);
    csr_put(m, 0x3b0, (at >> 2) | 0x1ff);
    set_reg(m, 8, CFG_NAPOT | CFG_R | CFG_LOCK);
    set_pc(m, RAM);
    run_cycles(m, 1000);
    assert_int_equal(reg(m, 6), 2);
    assert_int_equal(csr(m, "mepc"), at);
    assert_int_equal(csr(m, "mcause"), 1);
    machine_free(m);
}

/* Triggers */

#define MCONTROL_M     (1u << 6)
#define MCONTROL_X     4u
#define MCONTROL_S     2u
#define MCONTROL_L     1u
#define MCONTROL_NAPOT (1u << 7)

static void set_trigger(struct machine *m, uint32_t index, uint32_t control, uint32_t addr)
{
    csr_put(m, 0x7a0, index);
    csr_put(m, 0x7a2, addr);
    csr_put(m, 0x7a1, control);
    csr_put(m, 0x7a5, 8); /* tcontrol.mte */
}

static void test_data_triggers(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t at = RAM + 0x5100;
    assert_true(can_store(m, at)); /* the page is on the fast path before */
    set_trigger(m, 2, MCONTROL_M | MCONTROL_S, at);
    assert_int_equal(csr_get(m, 0x7a1) >> 28, 2);
    set_reg(m, 5, 77);
    assert_false(can_store(m, at));
    assert_int_equal(csr(m, "mcause"), 3);
    assert_int_equal(csr(m, "mtval"), at);
    assert_int_equal(csr(m, "mepc"), RAM + 0x800);
    assert_int_equal(get_word(m, at), 0); /* before the store */
    assert_true(can_store(m, at));        /* the trap has switched triggers off: mte is 0 */
    assert_int_equal(csr_get(m, 0x7a5), 0x80);
    csr_put(m, 0x7a5, 8);
    assert_true(can_load(m, at));
    assert_true(can_store(m, at + 4));
    set_trigger(m, 2, MCONTROL_M | MCONTROL_L | MCONTROL_NAPOT, at | 0x1f); /* 64 bytes */
    assert_false(can_load(m, at + 0x3c));
    csr_put(m, 0x7a5, 8);
    assert_true(can_load(m, at + 0x40));
    set_trigger(m, 2, 0, 0);
    assert_true(can_load(m, at));
    machine_free(m);
}

static void test_execution_trigger(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t code[] = {ADDI(6, 6, 1), ADDI(6, 6, 1), ADDI(6, 6, 1), J_SELF};
    put_words(m, RAM, code, 4);
    put_words(m, ROM, (const uint32_t[]){J_SELF}, 1);
    run_cycles(m, 20);
    assert_int_equal(reg(m, 6), 3); /* decoded before the trigger is set */
    set_trigger(m, 0, MCONTROL_M | MCONTROL_X, RAM + 8);
    set_reg(m, 6, 0);
    set_pc(m, RAM);
    run_cycles(m, 20);
    assert_int_equal(reg(m, 6), 2);
    assert_int_equal(csr(m, "mcause"), 3);
    assert_int_equal(csr(m, "mepc"), RAM + 8);
    assert_int_equal(pc(m), ROM);
    set_pc(m, RAM); /* mte is off now */
    run_cycles(m, 20);
    assert_int_equal(reg(m, 6), 5);
    machine_free(m);
}

/* Semihosting */

static const uint32_t call[3] = {0x01f01013, EBREAK_, 0x40705013};

static uint32_t host_call(struct machine *m, uint32_t op, uint32_t arg)
{
    put_words(m, RAM + 0x900, call, 3);
    set_pc(m, RAM + 0x900);
    set_reg(m, 10, op);
    set_reg(m, 11, arg);
    run_cycles(m, 3);
    if (!m->sys.stop)
        assert_int_equal(pc(m), RAM + 0x90c);
    return reg(m, 10);
}

static void test_semihosting(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    const uint32_t at = RAM + 0x1000;
    assert_true(sim_bus_poke(&m->sys.bus, at, ":tt\0hello", 10));
    host_call(m, 0x04, at + 4);
    host_call(m, 0x03, at);
    assert_string_equal(m->out, "hello:");
    put_words(m, at + 0x20, (const uint32_t[]){at, 4, 3}, 3);
    assert_int_equal(host_call(m, 0x01, at + 0x20), 2); /* ":tt" for writing */
    put_words(m, at + 0x20, (const uint32_t[]){at + 4, 4, 3}, 3);
    assert_int_equal(host_call(m, 0x01, at + 0x20), UINT32_MAX); /* no other file */
    put_words(m, at + 0x30, (const uint32_t[]){2, at + 4, 4}, 3);
    assert_int_equal(host_call(m, 0x05, at + 0x30), 0);
    assert_string_equal(m->out, "hello:hell");
    put_words(m, at + 0x30, (const uint32_t[]){1, at + 4, 4}, 3);
    assert_int_equal(host_call(m, 0x05, at + 0x30), 4); /* not to the keyboard */
    put_words(m, at + 0x30, (const uint32_t[]){2}, 1);
    assert_int_equal(host_call(m, 0x09, at + 0x30), 1);
    assert_int_equal(host_call(m, 0x02, at + 0x30), 0);
    assert_int_equal(host_call(m, 0x06, at + 0x30), UINT32_MAX); /* reading is not offered */
    m->sys.now = 25 * SIM_TICKS_PER_S;
    assert_int_equal(host_call(m, 0x11, 0), 25);
    assert_int_equal(host_call(m, 0x10, 0), 2500);
    machine_free(m);
}

static void test_semihosting_exit(void **state)
{
    (void)state;
    static const struct {
        uint32_t op, arg, code, status;
    } exits[] = {
        {0x18, 0x20026, 0, 0},
        {0x18, 0x20023, 0, 1},
        {0x20, 0x20026, 0, 0},
        {0x20, 0x20026, 42, 42},
    };
    for (size_t i = 0; i < CR_COUNT(exits); i++) {
        struct machine *m = machine_new(&machine_c3);
        put_words(m, RAM + 0x1000, (const uint32_t[]){exits[i].arg, exits[i].code}, 2);
        host_call(m, exits[i].op, exits[i].op == 0x18 ? exits[i].arg : RAM + 0x1000);
        assert_int_equal(m->sys.stop, SIM_STOP_EXIT);
        assert_int_equal(m->sys.exit_status, exits[i].status);
        assert_int_equal(pc(m), RAM + 0x908);
        machine_free(m);
    }
}

static void test_plain_breakpoint(void **state)
{
    (void)state;
    struct machine *m = machine_new(&machine_c3);
    for (unsigned wrong = 0; wrong < 2; wrong++) { /* one of the two around it is missing */
        put_words(m, RAM + 0x900, call, 3);
        put_words(m, RAM + 0x900 + 8 * wrong, (const uint32_t[]){NOP_}, 1);
        set_pc(m, RAM + 0x904);
        set_reg(m, 10, 0x18);
        step(m);
        assert_int_equal(csr(m, "mcause"), 3);
        assert_int_equal(csr(m, "mtval"), RAM + 0x904);
        assert_int_equal(m->sys.stop, SIM_STOP_NONE);
    }
    machine_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_csr_instructions),
        cmocka_unit_test(test_what_is_kept),
        cmocka_unit_test(test_mpp_takes_real_modes),
        cmocka_unit_test(test_absent_registers),
        cmocka_unit_test(test_esp_counter),
        cmocka_unit_test(test_standard_counters),
        cmocka_unit_test(test_pmp_matching),
        cmocka_unit_test(test_pmp_changes_take_effect),
        cmocka_unit_test(test_pmp_lock),
        cmocka_unit_test(test_pmp_and_decoded_code),
        cmocka_unit_test(test_data_triggers),
        cmocka_unit_test(test_execution_trigger),
        cmocka_unit_test(test_semihosting),
        cmocka_unit_test(test_semihosting_exit),
        cmocka_unit_test(test_plain_breakpoint),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
