/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The event queue, interrupt sources, resets and stops; the bus; the register-file device. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"
#include "dev.h"
#include "sys.h"

struct fired {
    struct sim_sys *sys;
    struct sim_event ev;
    uint64_t at;
    unsigned times;
    uint64_t period; /* queued again after this many ticks; 0: not */
    unsigned *order;
    unsigned place;
};

static void on_fire(void *ctx)
{
    struct fired *f = ctx;
    f->at = f->sys->now;
    f->times++;
    f->place = (*f->order)++;
    if (f->period)
        sim_event_in(f->sys, &f->ev, f->period);
}

static struct sim_sys *new_sys(void)
{
    struct sim_sys *sys = malloc(sizeof *sys);
    assert_non_null(sys);
    assert_true(sim_sys_init(sys));
    return sys;
}

static void free_sys(struct sim_sys *sys)
{
    sim_sys_release(sys);
    free(sys);
}

static void test_events_fire_in_order(void **state)
{
    (void)state;
    struct sim_sys *sys = new_sys();
    unsigned order = 0;
    struct fired f[SIM_EVENTS_MAX];
    for (unsigned seed = 1; seed <= 50; seed++) {
        sys->random = seed;
        uint64_t start = sys->now;
        order = 0;
        for (unsigned i = 0; i < SIM_EVENTS_MAX; i++) {
            f[i] = (struct fired){.sys = sys, .order = &order};
            f[i].ev.fire = on_fire;
            f[i].ev.ctx = &f[i];
            sim_event_at(sys, &f[i].ev, start + sim_random(sys) % 64);
        }
        for (unsigned i = 0; i < SIM_EVENTS_MAX; i += 3)
            sim_event_cancel(sys, &f[i].ev);
        for (unsigned i = 1; i < SIM_EVENTS_MAX; i += 3)
            sim_event_at(sys, &f[i].ev, start + sim_random(sys) % 64);
        sys->now = start + 63;
        sim_event_fire_due(sys);
        assert_int_equal(sys->queue_len, 0);
        assert_int_equal(sim_event_next(sys), SIM_NEVER);
        for (unsigned i = 0; i < SIM_EVENTS_MAX; i++) {
            assert_int_equal(f[i].times, i % 3 ? 1 : 0);
            if (f[i].times)
                assert_int_equal(f[i].at, f[i].ev.at);
            for (unsigned k = 0; k < i; k++) {
                if (!f[i].times || !f[k].times)
                    continue;
                bool is_k_first = f[k].ev.at != f[i].ev.at
                                      ? f[k].ev.at < f[i].ev.at
                                      : (int32_t)(f[k].ev.seq - f[i].ev.seq) < 0;
                assert_int_equal(f[k].place < f[i].place, is_k_first);
            }
        }
    }
    free_sys(sys);
}

static void test_event_sees_its_own_tick(void **state)
{
    (void)state;
    struct sim_sys *sys = new_sys();
    unsigned order = 0;
    struct fired f = {.sys = sys, .order = &order, .period = 100};
    f.ev.fire = on_fire;
    f.ev.ctx = &f;
    sys->until = 5000;
    sys->attention = false;
    sim_event_at(sys, &f.ev, 1000);
    assert_int_equal(sys->until, 1000); /* an earlier event shortens the run */
    assert_true(sys->attention);
    sys->now = 1250;
    sim_event_fire_due(sys);
    assert_int_equal(f.times, 3); /* 1000, 1100, 1200 */
    assert_int_equal(f.at, 1200);
    assert_int_equal(sys->now, 1250);
    assert_int_equal(sim_event_next(sys), 1300);
    f.period = 0;
    sim_event_at(sys, &f.ev, 10); /* in the past: at once, but time does not run back */
    sim_event_fire_due(sys);
    assert_int_equal(f.at, 1250);
    assert_false(sim_event_is_queued(&f.ev));
    free_sys(sys);
}

static void test_resets_and_stops(void **state)
{
    (void)state;
    struct sim_sys *sys = new_sys();
    sys->attention = false;
    sim_request_reset(sys, SIM_RESET_CORE, 7, 0);
    assert_true(sys->attention && sys->reset_pending);
    sim_request_reset(sys, SIM_RESET_CPU, 11, 0);
    assert_int_equal(sys->reset_cause, 7); /* the deepest wins */
    sim_request_reset(sys, SIM_RESET_CHIP, 1, 0);
    assert_int_equal(sys->reset_level, SIM_RESET_CHIP);
    assert_int_equal(sys->reset_cause, 1);
    sim_fault(sys, "bad %d", 42);
    sim_request_stop(sys, SIM_STOP_EXIT);
    assert_int_equal(sys->stop, SIM_STOP_FAULT); /* the first reason stands */
    assert_string_equal(sys->fault_text, "bad 42");
    sim_sys_set_cpu_clock(sys, 160000000);
    assert_int_equal(sys->ticks_per_cycle, 90);
    free_sys(sys);
}

struct heard {
    const uint8_t *host;
    size_t len;
    unsigned times;
};

static void on_changed(void *ctx, const uint8_t *host, size_t len)
{
    struct heard *h = ctx;
    h->host = host;
    h->len = len;
    h->times++;
}

static void test_bus_memory(void **state)
{
    (void)state;
    struct sim_sys *sys = new_sys();
    struct sim_bus *bus = &sys->bus;
    uint8_t *mem = calloc(4, SIM_PAGE_SIZE);
    struct heard heard = {0};
    sim_bus_listen(bus, on_changed, &heard);
    sim_bus_map(bus, 0x3fc80000, 4 * SIM_PAGE_SIZE, mem, SIM_PAGE_R | SIM_PAGE_W);
    sim_bus_map(bus, 0x40380000, 4 * SIM_PAGE_SIZE, mem, SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X);
    sim_bus_map(bus, 0x42000000, SIM_PAGE_SIZE, mem, SIM_PAGE_R | SIM_PAGE_X);
    assert_int_equal(heard.times, 3);
    assert_null(heard.host);

    uint32_t v = 0;
    assert_int_equal(sim_bus_write(bus, 0x3fc80004, 4, 0x11223344), SIM_ACCESS_OK);
    assert_int_equal(sim_bus_read(bus, 0x40380006, 2, &v), SIM_ACCESS_OK);
    assert_int_equal(v, 0x1122);
    assert_int_equal(sim_bus_read(bus, 0x40380004, 1, &v), SIM_ACCESS_OK);
    assert_int_equal(v, 0x44);
    assert_int_equal(sim_bus_write(bus, 0x42000004, 4, 0), SIM_ACCESS_FAULT);
    assert_int_equal(sim_bus_read(bus, 0x42001000, 4, &v), SIM_ACCESS_FAULT);
    assert_ptr_equal(bus->wr[0x3fc80], mem);
    assert_null(bus->wr[0x42000]);

    heard.times = 0;
    sim_bus_mark_code(bus, mem, true);
    assert_null(bus->wr[0x3fc80]); /* every page that shows the memory */
    assert_null(bus->wr[0x40380]);
    assert_non_null(bus->wr[0x40381]);
    assert_int_equal(sim_bus_write(bus, 0x3fc80010, 2, 5), SIM_ACCESS_OK);
    assert_int_equal(heard.times, 1);
    assert_ptr_equal(heard.host, mem + 0x10);
    assert_int_equal(heard.len, 2);
    sim_bus_mark_code(bus, mem, false);
    assert_ptr_equal(bus->wr[0x40380], mem);

    uint8_t buf[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    assert_true(sim_bus_poke(bus, 0x40380ffc, buf, 8)); /* across pages */
    assert_int_equal(get_le32(mem + SIM_PAGE_SIZE), 0x08070605);
    assert_false(sim_bus_poke(bus, 0x42000ffc, buf, 8));
    assert_false(sim_bus_peek(bus, 0xfffffffc, buf, 8));
    sim_bus_map(bus, 0x40380000, 4 * SIM_PAGE_SIZE, NULL, 0);
    assert_int_equal(sim_bus_read(bus, 0x40380004, 4, &v), SIM_ACCESS_FAULT);
    free(mem);
    free_sys(sys);
}

/* One register of each behaviour. */
enum { REG_PLAIN = 0, REG_RO = 4, REG_W1C = 8, REG_CMD = 12, REG_COUNT = 16, REG_BANK = 32 };

struct toy {
    struct sim_dev dev;
    uint32_t raw, old;
    unsigned index, resets, irqs;
};

static uint32_t toy_count(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev->value[REG_COUNT / 4]++;
}

static void toy_bank(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    struct toy *toy = (struct toy *)dev;
    toy->index = index;
    toy->raw = raw;
    toy->old = old;
}

static void toy_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    ((struct toy *)dev)->resets++;
}

static void toy_update_irq(struct sim_dev *dev)
{
    ((struct toy *)dev)->irqs++;
    sim_irq_set(dev->sys, 3, dev_get(dev, REG_W1C) != 0);
}

static const struct sim_reg_rule toy_rules[] = {
    {.off = REG_RO, .read_only = 0xffff0000, .reset = 0xabcd0001, .has_reset = true},
    {.off = REG_W1C, .write_1_clear = 0xff, .write_1_set = 0xff00},
    {.off = REG_CMD, .self_clear = 1, .write = toy_bank},
    {.off = REG_COUNT, .read = toy_count},
    {.off = REG_BANK, .count = 3, .stride = 8, .write = toy_bank},
};

static const struct sim_dev_ops toy_ops = {
    .kind = "toy",
    .state_size = sizeof(struct toy),
    .rules = toy_rules,
    .rule_count = CR_COUNT(toy_rules),
    .reset = toy_reset,
    .update_irq = toy_update_irq,
};

static unsigned report_count;

static void on_report(void *ctx, const char *text)
{
    (void)ctx;
    (void)text;
    report_count++;
}

static uint32_t bus_get(struct sim_sys *sys, uint32_t addr, unsigned size)
{
    uint32_t v = 0xdeadbeef;
    assert_int_equal(sim_bus_read(&sys->bus, addr, size, &v), SIM_ACCESS_OK);
    return v;
}

static void bus_set(struct sim_sys *sys, uint32_t addr, unsigned size, uint32_t value)
{
    assert_int_equal(sim_bus_write(&sys->bus, addr, size, value), SIM_ACCESS_OK);
}

static void test_device_registers(void **state)
{
    (void)state;
    struct sim_sys *sys = new_sys();
    sys->report = on_report;
    report_count = 0;
    const uint32_t base = 0x60000400;
    struct sim_dev *dev = sim_dev_new(sys, &toy_ops, "TOY", NULL, base, 64, NULL, SIM_RESET_CORE);
    struct toy *toy = (struct toy *)dev;
    sim_bus_add(&sys->bus, dev);
    sim_dev_reset(dev, SIM_RESET_CHIP);
    assert_int_equal(toy->resets, 1);
    assert_int_equal(toy->irqs, 1);

    bus_set(sys, base + REG_RO, 4, 0x12345678);
    assert_int_equal(bus_get(sys, base + REG_RO, 4), 0xabcd5678);
    bus_set(sys, base + REG_RO, 1, 0x99); /* a byte leaves the others alone */
    bus_set(sys, base + REG_RO + 1, 1, 0x77);
    assert_int_equal(bus_get(sys, base + REG_RO, 4), 0xabcd7799);
    assert_int_equal(bus_get(sys, base + REG_RO + 2, 2), 0xabcd);

    dev_set(dev, REG_W1C, 0x0f);
    bus_set(sys, base + REG_W1C, 4, 0x0103);
    assert_int_equal(bus_get(sys, base + REG_W1C, 4), 0x010c);
    assert_true(sim_irq_get(sys, 3));
    bus_set(sys, base + REG_W1C + 1, 1, 0); /* a byte write must not clear its neighbours */
    assert_int_equal(bus_get(sys, base + REG_W1C, 4), 0x010c);

    bus_set(sys, base + REG_CMD, 4, 0x31);
    assert_int_equal(toy->raw, 0x31);
    assert_int_equal(bus_get(sys, base + REG_CMD, 4), 0x30);
    assert_int_equal(bus_get(sys, base + REG_COUNT, 4), 0);
    assert_int_equal(bus_get(sys, base + REG_COUNT, 4), 1);
    bus_set(sys, base + REG_BANK + 16, 4, 5);
    assert_int_equal(toy->index, 2);
    bus_set(sys, base + REG_BANK + 16, 4, 6);
    assert_int_equal(toy->old, 5);

    assert_int_equal(report_count, 0);
    bus_set(sys, base + REG_PLAIN, 4, 8); /* no rule, no description: kept, and reported once */
    assert_int_equal(bus_get(sys, base + REG_PLAIN, 4), 8);
    assert_int_equal(report_count, 1);
    uint32_t v;
    assert_int_equal(sim_bus_read(&sys->bus, base + 64, 4, &v), SIM_ACCESS_FAULT);
    sim_dev_free(dev);
    free_sys(sys);
}

static void test_overlapping_devices(void **state)
{
    (void)state;
    struct sim_sys *sys = new_sys();
    struct sim_dev *outer =
        sim_dev_new(sys, &toy_ops, "OUTER", NULL, 0x60008000, 0x1000, NULL, SIM_RESET_CORE);
    struct sim_dev *inner =
        sim_dev_new(sys, &toy_ops, "INNER", NULL, 0x60008800, 0x100, NULL, SIM_RESET_CORE);
    sim_bus_add(&sys->bus, inner);
    sim_bus_add(&sys->bus, outer);
    for (int i = 0; i < 2; i++) {
        bus_set(sys, 0x60008000, 4, 1);
        bus_set(sys, 0x60008800, 4, 2);
        bus_set(sys, 0x60008900, 4, 3);
        assert_ptr_equal(sim_bus_dev_at(&sys->bus, 0x60008800), inner);
    }
    assert_int_equal(dev_get(outer, 0), 1);
    assert_int_equal(dev_get(inner, 0), 2);
    assert_int_equal(dev_get(outer, 0x800), 0);
    assert_int_equal(dev_get(outer, 0x900), 3);
    assert_null(sim_bus_dev_at(&sys->bus, 0x60009000));
    sim_dev_free(inner);
    sim_dev_free(outer);
    free_sys(sys);
}

/* Reads that follow each other by so much, for that long; how often the program was told of. */
static unsigned told_of(struct sim_stall *stall, uint64_t *now, uint64_t gap, uint64_t time)
{
    unsigned told = 0;
    for (uint64_t end = *now + time; *now < end; *now += gap)
        told += sim_stall_read(stall, 0x60031000, *now);
    return told;
}

static void test_stalls(void **state)
{
    (void)state;
    struct sim_stall stall = {0};
    uint64_t now = SIM_TICKS_PER_S;
    /* Now and then, however often: no. */
    assert_int_equal(told_of(&stall, &now, SIM_TICKS_PER_MS, 3 * SIM_TICKS_PER_S), 0);
    /* Densely, but a write comes between. */
    for (unsigned i = 0; i < 4; i++) {
        assert_int_equal(told_of(&stall, &now, 5 * SIM_TICKS_PER_US, SIM_TICKS_PER_S * 3 / 4), 0);
        sim_stall_write(&stall, 0x60031000);
    }
    /* Densely, but it was elsewhere between. */
    for (unsigned i = 0; i < 4; i++) {
        assert_int_equal(told_of(&stall, &now, 5 * SIM_TICKS_PER_US, SIM_TICKS_PER_S * 3 / 4), 0);
        now += SIM_TICKS_PER_S / 2;
    }
    /* Rounds that were passed over count, and it is told once; other addresses beside do no harm.
     */
    for (unsigned i = 0; i < 4; i++) {
        stall.leapt += SIM_TICKS_PER_S / 5;
        now += SIM_TICKS_PER_S / 5;
        assert_false(sim_stall_read(&stall, 0x60031000, now));
        for (uint32_t k = 1; k < SIM_STALL_SLOTS; k++)
            assert_false(sim_stall_read(&stall, 0x60031000 + 4 * k, now));
    }
    assert_int_equal(told_of(&stall, &now, 5 * SIM_TICKS_PER_US, 3 * SIM_TICKS_PER_S), 1);
    /* A board that is set back to a snapshot. */
    now = 1;
    assert_int_equal(told_of(&stall, &now, 5 * SIM_TICKS_PER_US, SIM_TICKS_PER_S), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_events_fire_in_order),
        cmocka_unit_test(test_event_sees_its_own_tick),
        cmocka_unit_test(test_resets_and_stops),
        cmocka_unit_test(test_bus_memory),
        cmocka_unit_test(test_device_registers),
        cmocka_unit_test(test_overlapping_devices),
        cmocka_unit_test(test_stalls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
