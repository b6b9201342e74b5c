/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Loads and stores off the fast path: devices, misaligned addresses, protected or watched pages. */
#include "rv_core.h"

#include <string.h>

void rv_sync(struct rv_core *c)
{
    uint64_t used = (uint64_t)((c->start >> 32) - (c->budget >> 32));
    c->base.sys->now = c->start_now + used * c->ticks_per_cycle;
    c->base.cycles = c->start_cycles + used;
    c->base.instructions = c->start_insts + (uint32_t)(c->budget - c->start);
}

void rv_view_flush(struct rv_core *c)
{
    for (size_t i = 0; i < c->own_count; i++) {
        c->own_rd[c->own_page[i]] = NULL;
        c->own_wr[c->own_page[i]] = NULL;
    }
    c->own_count = 0;
}

void rv_view_update(struct rv_core *c)
{
    const struct sim_bus *bus = &c->base.sys->bus;
    enum rv_mode mode = rv_data_mode(c);
    c->is_restricted = rv_pmp_is_in_force(c, mode) || c->trigger_kinds & (RV_READ | RV_WRITE) ||
                       c->base.sys->watch.kinds;
    if (c->is_restricted && mode != c->own_mode) {
        rv_view_flush(c);
        c->own_mode = mode;
    }
    c->rd = c->is_restricted ? c->own_rd : bus->rd;
    c->wr = c->is_restricted ? c->own_wr : bus->wr;
    if (c->poll.is_probing)
        c->poll.is_probing = c->poll.is_watching = false;
}

static enum sim_watch_kind watch_kind(enum rv_access access)
{
    return access == RV_READ ? SIM_WATCH_READ : SIM_WATCH_WRITE;
}

/* After an access that was carried out. */
static void tell_watch(struct rv_core *c, uint32_t addr, unsigned size, enum rv_access access)
{
    struct sim_sys *sys = c->base.sys;
    if (!(sys->watch.kinds & watch_kind(access)))
        return;
    unsigned touched = sim_watch_touched(sys, addr, size, watch_kind(access));
    if (touched)
        rv_watch_areas(c, touched, watch_kind(access));
}

/* After an access that was allowed: may the rest of its page go fast from now on? */
static void view_fill(struct rv_core *c, uint32_t addr, enum rv_access access)
{
    const struct sim_bus *bus = &c->base.sys->bus;
    uint32_t page = addr >> SIM_PAGE_SHIFT;
    uint8_t *host = access == RV_READ ? bus->rd[page] : bus->wr[page];
    if (!c->is_restricted || !host || !rv_pmp_allows_page(c, page, c->own_mode, access) ||
        rv_trigger_watches_page(c, page, access) ||
        sim_watch_covers_page(c->base.sys, page, watch_kind(access)))
        return;
    if (c->own_count == RV_VIEW_PAGES_MAX)
        rv_view_flush(c);
    c->own_page[c->own_count++] = page;
    (access == RV_READ ? c->own_rd : c->own_wr)[page] = host;
}

/* A misaligned access is carried out as the aligned ones that cover it, lowest address first. */
static unsigned part_size(uint32_t addr, unsigned left)
{
    if (addr & 1)
        return 1;
    return left == 4 && !(addr & 2) ? 4 : left >= 2 ? 2 : 1;
}

static bool load_part(struct rv_core *c, uint32_t addr, unsigned size, uint32_t *value)
{
    struct sim_bus *bus = &c->base.sys->bus;
    if (!rv_pmp_allows(c, addr, size, rv_data_mode(c), RV_READ) ||
        sim_bus_read(bus, addr, size, value) != SIM_ACCESS_OK)
        return false;
    if (sim_bus_is_steady(bus, addr))
        rv_poll_read(c, *value);
    else if (!bus->mem[addr >> SIM_PAGE_SHIFT])
        rv_poll_spoil(c);
    view_fill(c, addr, RV_READ);
    return true;
}

/* Time, counts and pc as a device that is accessed now may look at them. */
static void sync_all(struct rv_core *c)
{
    rv_sync(c);
    c->pc = c->op_pc;
}

bool rv_load(struct rv_core *c, uint32_t addr, unsigned size)
{
    sync_all(c);
    if (rv_trigger_hits(c, addr, size, c->mode, RV_READ)) {
        rv_trap(c, c->op_pc, RV_CAUSE_BREAKPOINT, addr);
        return false;
    }
    uint32_t value = 0;
    for (unsigned done = 0, n; done < size; done += n) {
        uint32_t part = 0;
        n = part_size(addr + done, size - done);
        if (!load_part(c, addr + done, n, &part)) {
            rv_trap(c, c->op_pc, RV_CAUSE_LOAD_FAULT, addr + done);
            return false;
        }
        value |= part << (done * 8);
    }
    c->loaded = value;
    tell_watch(c, addr, size, RV_READ);
    return true;
}

static bool can_store(struct rv_core *c, uint32_t addr, unsigned size)
{
    struct sim_bus *bus = &c->base.sys->bus;
    uint32_t page = addr >> SIM_PAGE_SHIFT;
    if (!rv_pmp_allows(c, addr, size, rv_data_mode(c), RV_WRITE))
        return false;
    return bus->mem[page] ? bus->attr[page] & SIM_PAGE_W : sim_bus_dev_at(bus, addr) != NULL;
}

/* A store that faults has written nothing, so every part is asked about first. */
static bool check_store(struct rv_core *c, uint32_t addr, unsigned size)
{
    if (rv_trigger_hits(c, addr, size, c->mode, RV_WRITE)) {
        rv_trap(c, c->op_pc, RV_CAUSE_BREAKPOINT, addr);
        return false;
    }
    for (unsigned done = 0, n; done < size; done += n) {
        n = part_size(addr + done, size - done);
        if (!can_store(c, addr + done, n)) {
            rv_trap(c, c->op_pc, RV_CAUSE_STORE_FAULT, addr + done);
            return false;
        }
    }
    return true;
}

/* What stands there already leaves no trace. */
static bool changes_nothing(const struct rv_core *c, uint32_t addr, unsigned size, uint32_t value)
{
    struct sim_bus *bus = &c->base.sys->bus;
    uint32_t old;
    return bus->mem[addr >> SIM_PAGE_SHIFT] && addr % size == 0 &&
           sim_bus_read(bus, addr, size, &old) == SIM_ACCESS_OK &&
           old == (size == 4 ? value : value & ((1u << size * 8) - 1));
}

bool rv_store(struct rv_core *c, uint32_t addr, unsigned size, uint32_t value)
{
    sync_all(c);
    if (!check_store(c, addr, size))
        return false;
    if (c->poll.is_probing && !changes_nothing(c, addr, size, value))
        rv_poll_spoil(c);
    for (unsigned done = 0, n; done < size; done += n) {
        n = part_size(addr + done, size - done);
        sim_bus_write(&c->base.sys->bus, addr + done, n, value >> (done * 8));
        view_fill(c, addr + done, RV_WRITE);
    }
    tell_watch(c, addr, size, RV_WRITE);
    return true;
}

static uint32_t atomic_result(enum rv_inst inst, uint32_t old, uint32_t value)
{
    bool is_less = (int32_t)old < (int32_t)value;
    switch (inst) {
    case RV_AMOADD_W:
        return old + value;
    case RV_AMOXOR_W:
        return old ^ value;
    case RV_AMOAND_W:
        return old & value;
    case RV_AMOOR_W:
        return old | value;
    case RV_AMOMIN_W:
        return is_less ? old : value;
    case RV_AMOMAX_W:
        return is_less ? value : old;
    case RV_AMOMINU_W:
        return old < value ? old : value;
    case RV_AMOMAXU_W:
        return old < value ? value : old;
    default: /* amoswap.w */
        return value;
    }
}

static bool load_reserved(struct rv_core *c, const struct rv_op *op, uint32_t addr)
{
    if (!rv_load(c, addr, 4))
        return false;
    c->x[op->rd] = c->loaded;
    c->has_reservation = true;
    c->reservation = addr;
    return true;
}

static bool store_conditional(struct rv_core *c, const struct rv_op *op, uint32_t addr)
{
    bool is_held = c->has_reservation && c->reservation == addr;
    c->has_reservation = false;
    if (is_held && !rv_store(c, addr, 4, c->x[op->rs2]))
        return false;
    c->x[op->rd] = !is_held;
    return true;
}

/* The load half of an AMO faults as a store does. */
static bool read_modify_write(struct rv_core *c, const struct rv_op *op, uint32_t addr)
{
    uint32_t old;
    sync_all(c);
    if (!check_store(c, addr, 4))
        return false;
    if (!load_part(c, addr, 4, &old)) {
        rv_trap(c, c->op_pc, RV_CAUSE_STORE_FAULT, addr);
        return false;
    }
    uint32_t now = atomic_result((enum rv_inst)op->inst, old, c->x[op->rs2]);
    sim_bus_write(&c->base.sys->bus, addr, 4, now);
    c->x[op->rd] = old;
    tell_watch(c, addr, 4, RV_READ);
    tell_watch(c, addr, 4, RV_WRITE);
    return true;
}

bool rv_atomic(struct rv_core *c, const struct rv_op *op)
{
    rv_poll_spoil(c);
    uint32_t addr = c->x[op->rs1];
    if (addr & 3) {
        rv_trap(c, c->op_pc,
                op->inst == RV_LR_W ? RV_CAUSE_LOAD_MISALIGNED : RV_CAUSE_STORE_MISALIGNED, addr);
        return false;
    }
    if (op->inst == RV_LR_W)
        return load_reserved(c, op, addr);
    if (op->inst == RV_SC_W)
        return store_conditional(c, op, addr);
    return read_modify_write(c, op, addr);
}
