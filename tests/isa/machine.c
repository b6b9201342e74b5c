/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "machine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bytes.h"

const struct sim_rv_params machine_c3 = {
    .misa = 0x40101104,
    .mvendorid = 0x612,
    .marchid = 0x80000001,
    .mimpid = 1,
    .pmp_count = 16,
    .trigger_count = 8,
    .is_vectored_always = true,
    .has_pcer = true,
    .has_gpio_csr = true,
};

static void on_trace(void *ctx, enum sim_trace_kind kind, const char *text)
{
    struct machine *m = ctx;
    (void)kind;
    snprintf(m->trace, sizeof m->trace, "%s", text);
    m->trace_lines++;
}

static void on_write(void *ctx, const uint8_t *data, size_t len)
{
    struct machine *m = ctx;
    for (size_t i = 0; i < len && m->out_len + 1 < sizeof m->out; i++)
        m->out[m->out_len++] = (char)data[i];
}

struct machine *machine_new(const struct sim_rv_params *params)
{
    struct machine *m = calloc(1, sizeof *m);
    assert_non_null(m);
    assert_true(sim_sys_init(&m->sys));
    m->sys.host_ctx = m;
    m->sys.trace = on_trace;
    m->sys.semihost_write = on_write;
    m->ram = calloc(1, RAM_SIZE);
    m->rom = calloc(1, ROM_SIZE);
    m->core = sim_rv_new(&m->sys, 0, params);
    assert_true(m->ram && m->rom && m->core);
    const unsigned rwx = SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X;
    sim_bus_map(&m->sys.bus, RAM, RAM_SIZE, m->ram, rwx);
    sim_bus_map(&m->sys.bus, RAM_ALIAS, RAM_SIZE, m->ram, SIM_PAGE_R | SIM_PAGE_W);
    sim_bus_map(&m->sys.bus, ROM, ROM_SIZE, m->rom, SIM_PAGE_R | SIM_PAGE_X);
    m->core->ops->reset(m->core, RAM);
    set_csr(m, "mtvec", ROM | 1);
    return m;
}

void machine_free(struct machine *m)
{
    m->core->ops->free(m->core);
    sim_sys_release(&m->sys);
    free(m->ram);
    free(m->rom);
    free(m);
}

void put_words(struct machine *m, uint32_t addr, const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint8_t b[4];
        put_le32(b, words[i]);
        assert_true(sim_bus_poke(&m->sys.bus, addr + 4 * (uint32_t)i, b, 4));
    }
}

void put_half(struct machine *m, uint32_t addr, uint16_t half)
{
    uint8_t b[2];
    put_le16(b, half);
    assert_true(sim_bus_poke(&m->sys.bus, addr, b, 2));
}

uint32_t get_word(struct machine *m, uint32_t addr)
{
    uint8_t b[4];
    assert_true(sim_bus_peek(&m->sys.bus, addr, b, 4));
    return get_le32(b);
}

void run_cycles(struct machine *m, uint64_t cycles)
{
    m->sys.until = m->sys.now + cycles * m->sys.ticks_per_cycle;
    m->core->ops->run(m->core);
}

void step(struct machine *m)
{
    run_cycles(m, 1);
}

static size_t row_of(struct machine *m, const char *name)
{
    struct sim_core_reg rows[64];
    size_t count = m->core->ops->regs(m->core, rows, 64);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].name, name) == 0)
            return i;
    }
    fail_msg("no register %s", name);
    return 0;
}

static uint32_t row_value(struct machine *m, size_t row)
{
    struct sim_core_reg rows[64];
    m->core->ops->regs(m->core, rows, 64);
    return rows[row].value;
}

uint32_t reg(struct machine *m, unsigned x)
{
    return row_value(m, x + 1);
}

void set_reg(struct machine *m, unsigned x, uint32_t value)
{
    assert_true(m->core->ops->set_reg(m->core, x + 1, value));
}

uint32_t pc(struct machine *m)
{
    return row_value(m, 0);
}

void set_pc(struct machine *m, uint32_t value)
{
    assert_true(m->core->ops->set_reg(m->core, 0, value));
}

uint32_t csr(struct machine *m, const char *name)
{
    return row_value(m, row_of(m, name));
}

void set_csr(struct machine *m, const char *name, uint32_t value)
{
    assert_true(m->core->ops->set_reg(m->core, row_of(m, name), value));
}
