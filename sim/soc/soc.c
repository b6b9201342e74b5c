/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "soc.h"

#include "bytes.h"
#include "err.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct sim_dev_ops registers_only = {
    .kind = "registers",
    .state_size = sizeof(struct sim_dev),
};

struct sim_dev *sim_soc_dev(struct sim_soc_state *state, const char *name)
{
    for (size_t i = 0; i < state->dev_count; i++) {
        if (strcasecmp(state->dev[i]->name, name) == 0)
            return state->dev[i];
    }
    return NULL;
}

struct sim_store *sim_soc_store(struct sim_soc_state *state, const char *name)
{
    for (size_t i = 0; i < state->store_count; i++) {
        if (strcmp(state->store[i].name, name) == 0)
            return &state->store[i];
    }
    return NULL;
}

/* Memories */

/* Makes room in the table for every store, as large as the regions that show it need. */
static void size_stores(struct sim_soc_state *state)
{
    const struct crema_chip *chip = state->soc->chip;
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        if (r->flags & CREMA_MEM_FLASH)
            continue;
        struct sim_store *store = sim_soc_store(state, r->store);
        if (!store) {
            assert(state->store_count < SIM_STORES_MAX);
            store = &state->store[state->store_count++];
            store->name = r->store;
        }
        if (store->size < r->store_off + r->size)
            store->size = r->store_off + r->size;
    }
}

static unsigned page_attr(uint32_t flags)
{
    return (flags & CREMA_MEM_READ ? SIM_PAGE_R : 0u) |
           (flags & CREMA_MEM_WRITE ? SIM_PAGE_W : 0u) | (flags & CREMA_MEM_EXEC ? SIM_PAGE_X : 0u);
}

/* Flash windows are left out: the cache's device maps them as software sets up its MMU. */
static bool add_memories(struct sim_soc_state *state)
{
    const struct crema_chip *chip = state->soc->chip;
    size_stores(state);
    for (size_t i = 0; i < state->store_count; i++) {
        state->store[i].mem = calloc(1, state->store[i].size);
        if (!state->store[i].mem)
            return false;
    }
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        struct sim_store *store = sim_soc_store(state, r->store);
        if (store && !(r->flags & CREMA_MEM_FLASH))
            sim_bus_map(&state->sys.bus, r->addr, r->size, store->mem + r->store_off,
                        page_attr(r->flags));
    }
    return true;
}

enum crema_status sim_soc_load_rom(struct sim_soc_state *state, const uint8_t *data, size_t len,
                                   struct crema_error *err)
{
    struct sim_store *rom = sim_soc_store(state, "ROM");
    if (!rom || len > rom->size)
        return cr_err(err, CREMA_E_INPUT, "the ROM image has %zu bytes and the %s's ROM holds %u",
                      len, state->soc->chip->title, rom ? rom->size : 0);
    memcpy(rom->mem, data, len);
    memset(rom->mem + len, 0, rom->size - len);
    sim_bus_memory_changed(&state->sys.bus, rom->mem, rom->size);
    return CREMA_OK;
}

/* Devices */

static bool add_dev(struct sim_soc_state *state, const struct sim_dev_ops *ops, const char *name,
                    uint32_t base, uint32_t size, const void *params, enum sim_reset_level level)
{
    assert(state->dev_count < SIM_DEVS_MAX);
    struct sim_dev *dev = sim_dev_new(&state->sys, ops ? ops : &registers_only, name,
                                      state->soc->chip->regs, base, size, params, level);
    if (!dev)
        return false;
    dev->soc = state;
    state->dev[state->dev_count++] = dev;
    sim_bus_add(&state->sys.bus, dev);
    return true;
}

static bool add_listed(struct sim_soc_state *state)
{
    const struct sim_soc *soc = state->soc;
    for (size_t i = 0; i < soc->dev_count; i++) {
        const struct sim_soc_dev *d = &soc->devs[i];
        const struct crema_periph *p = crema_chip_periph(soc->chip, d->periph);
        assert(p || d->size);
        if (!add_dev(state, d->ops, d->periph, d->size ? d->base : p->base,
                     d->size ? d->size : align_up32(p->size, 4), d->params, d->reset_level))
            return false;
    }
    return true;
}

/* The first byte at or after `addr` that some device has; `end` when there is none before it.
 * *next gets the end of that device. */
static uint32_t first_taken(const struct sim_soc_state *state, uint32_t addr, uint32_t end,
                            uint32_t *next)
{
    uint32_t first = end;
    *next = end;
    for (size_t i = 0; i < state->dev_count; i++) {
        const struct sim_dev *d = state->dev[i];
        if (d->base + d->size <= addr || d->base >= end)
            continue;
        uint32_t at = d->base > addr ? d->base : addr;
        if (at < first || *next == end) {
            first = at;
            *next = d->base + d->size;
        }
    }
    return first;
}

/* Peripherals of the description that no row models. Where two of them overlap (the description
 * gives some blocks more room than they have), the one that begins later keeps its registers. */
static bool add_described(struct sim_soc_state *state)
{
    const struct crema_chip_regs *regs = state->soc->chip->regs;
    for (size_t i = regs->periph_count; i-- > 0;) {
        const struct crema_periph *p = &regs->periphs[i];
        uint32_t next;
        uint32_t end = first_taken(state, p->base, p->base + align_up32(p->size, 4), &next);
        if (end > p->base &&
            !add_dev(state, NULL, p->name, p->base, end - p->base, NULL, SIM_RESET_CORE))
            return false;
    }
    return true;
}

/* The rest of the peripherals' address space: nobody has described it, but real software writes
 * there (radio, analogue), and silicon does not fault. */
static bool add_undescribed(struct sim_soc_state *state)
{
    uint32_t addr = state->soc->mmio_addr;
    uint32_t end = addr + state->soc->mmio_size;
    while (addr < end) {
        uint32_t next;
        uint32_t taken = first_taken(state, addr, end, &next);
        if (taken > addr &&
            !add_dev(state, NULL, "undescribed", addr, taken - addr, NULL, SIM_RESET_CORE))
            return false;
        addr = next;
    }
    return true;
}

static bool start_devices(struct sim_soc_state *state)
{
    for (size_t i = 0; i < state->dev_count; i++) {
        struct sim_dev *dev = state->dev[i];
        if (dev->ops->start && !dev->ops->start(dev))
            return false;
    }
    return true;
}

void sim_soc_clocks_changed(struct sim_soc_state *state)
{
    for (size_t i = 0; i < state->dev_count; i++) {
        struct sim_dev *dev = state->dev[i];
        if (dev->ops->clock_changed)
            dev->ops->clock_changed(dev);
    }
}

void sim_soc_set_crystal(struct sim_soc_state *state, uint32_t rate_hz)
{
    state->clk.xtal = sim_clk_hz(rate_hz);
    sim_soc_clocks_changed(state);
}

uint32_t sim_soc_efuse(const struct sim_soc_state *state, struct sim_efuse_field field)
{
    size_t at = field.word * 4u;
    if (!state->efuse || at + 4 > state->efuse_len)
        return 0;
    return bits_get(get_le32(state->efuse + at), field.lsb, field.width);
}

void sim_soc_set_pins(struct sim_soc_state *state, uint32_t mask, uint32_t level)
{
    state->gpio_in_ext = (state->gpio_in_ext & ~mask) | (level & mask);
    state->gpio_ext_driven |= mask;
    if (state->pins_changed)
        state->pins_changed(state->pins_ctx);
}

bool sim_soc_is_flash_boot(const struct sim_soc_state *state)
{
    return (state->straps >> state->soc->strap_gpio & 1) && !state->is_download_forced &&
           !state->is_download_wanted;
}

/* The chip */

static void init_clocks(struct sim_soc_state *state)
{
    const struct sim_soc *soc = state->soc;
    struct sim_clocks *clk = &state->clk;
    clk->xtal = sim_clk_hz(soc->chip->xtal_hz);
    clk->rc_fast = sim_clk_hz(soc->rc_fast_hz);
    clk->rc_fast_d256 = sim_clk_div(clk->rc_fast, 256);
    clk->rc_slow = sim_clk_hz(soc->rc_slow_hz);
    clk->xtal32k = sim_clk_hz(0); /* boards rarely have that crystal */
    clk->rc32k = sim_clk_hz(soc->rc32k_hz);
    clk->rtc_slow = clk->rc_slow;
    clk->pll = sim_clk_hz(soc->pll_hz);
    clk->pll_periph = sim_clk_hz(soc->pll_periph_hz);
    clk->pll_flash = sim_clk_hz(soc->pll_flash_hz);
    clk->cpu = sim_clk_hz(soc->boot_cpu_hz);
    clk->apb = clk->cpu;
    sim_sys_set_cpu_clock(&state->sys, soc->boot_cpu_hz);
}

static bool build(struct sim_soc_state *state)
{
    const struct sim_soc *soc = state->soc;
    init_clocks(state);
    if (!add_memories(state) || !add_listed(state) || !add_described(state) ||
        !add_undescribed(state))
        return false;
    state->core[0] = sim_rv_new(&state->sys, 0, soc->rv);
    if (!state->core[0])
        return false;
    state->core_count = 1;
    state->core[0]->state = SIM_CORE_HALTED;
    if (!start_devices(state))
        return false;
    for (size_t i = 0; i < state->dev_count; i++)
        sim_dev_reset(state->dev[i], SIM_RESET_CHIP);
    return true;
}

enum crema_status sim_soc_new(const struct sim_soc *soc, struct sim_soc_state **out,
                              struct crema_error *err)
{
    *out = NULL;
    struct sim_soc_state *state = calloc(1, sizeof *state);
    if (!state || !sim_sys_init(&state->sys)) {
        free(state);
        return cr_err(err, CREMA_E_NOMEM, "no memory for a virtual %s", soc->chip->title);
    }
    state->soc = soc;
    state->sys.irq_latency = soc->irq_latency;
    state->gpio_in_ext = ~soc->pins_low;
    state->straps = state->gpio_in_ext;
    if (!build(state)) {
        sim_soc_free(state);
        return cr_err(err, CREMA_E_NOMEM, "no memory for a virtual %s", soc->chip->title);
    }
    *out = state;
    return CREMA_OK;
}

void sim_soc_free(struct sim_soc_state *state)
{
    if (!state)
        return;
    for (unsigned i = 0; i < state->core_count; i++)
        state->core[i]->ops->free(state->core[i]);
    for (size_t i = 0; i < state->dev_count; i++)
        sim_dev_free(state->dev[i]);
    for (size_t i = 0; i < state->store_count; i++)
        free(state->store[i].mem);
    sim_sys_release(&state->sys);
    free(state);
}

/* Resets */

static void note_where(struct sim_soc_state *state, bool is_kept)
{
    enum { PC = 0, SP = 3, ROWS = 4 };
    struct sim_core_reg row[ROWS];
    const struct sim_core *core = state->core[0];
    state->last_pc = state->last_sp = 0;
    if (is_kept && core->ops->regs(core, row, ROWS) >= ROWS) {
        state->last_pc = row[PC].value;
        state->last_sp = row[SP].value;
    }
}

static void reset_core(struct sim_soc_state *state, unsigned cpu, uint32_t cause)
{
    struct sim_core *core = state->core[cpu];
    state->reset_cause[cpu] = cause;
    core->ops->reset(core, state->soc->reset_vector);
    core->state = SIM_CORE_RUNNING;
}

void sim_soc_reset(struct sim_soc_state *state, enum sim_reset_level level, uint32_t cause,
                   unsigned cpu)
{
    struct sim_sys *sys = &state->sys;
    sim_trace(sys, SIM_TRACE_SYS, "reset of level %d, cause 0x%x", (int)level, cause);
    sys->reset_pending = false;
    state->reset_count++;
    state->is_asleep = false;
    note_where(state, level < SIM_RESET_SYSTEM);
    if (level == SIM_RESET_CPU) {
        reset_core(state, cpu, cause);
        return;
    }
    if (level >= SIM_RESET_SYSTEM) {
        state->straps = state->gpio_in_ext;
        state->is_download_forced = false;
    }
    if (level == SIM_RESET_CHIP)
        sys->stop = SIM_STOP_NONE;
    for (unsigned i = 0; i < state->core_count; i++)
        reset_core(state, i, cause);
    for (size_t i = 0; i < state->dev_count; i++) {
        struct sim_dev *dev = state->dev[i];
        if (dev->reset_level <= level)
            sim_dev_reset(dev, level);
        else if (dev->ops->shallow_reset)
            dev->ops->shallow_reset(dev, level);
    }
    /* What a device asked for while it was being reset is part of this reset. */
    sys->reset_pending = false;
    sys->attention = true;
}

/* Running */

static bool is_awake(const struct sim_soc_state *state)
{
    const struct sim_core *core = state->core[0];
    if (state->is_asleep)
        return false;
    return core->state == SIM_CORE_RUNNING ||
           (core->state == SIM_CORE_WAITING && state->sys.cpu_irq[0] != 0);
}

static void let_pass(struct sim_soc_state *state)
{
    struct sim_sys *sys = &state->sys;
    state->asleep_ticks += sys->until - sys->now;
    sys->now = sys->until;
}

/* From one event to the next. Time jumps when the core has nothing to do. */
static void run_slice(struct sim_soc_state *state, uint64_t until)
{
    struct sim_sys *sys = &state->sys;
    uint64_t next = sim_event_next(sys);
    sys->until = next < until ? next : until;
    if (is_awake(state))
        state->core[0]->ops->run(state->core[0]);
    else if (sys->now < sys->until)
        let_pass(state);
}

enum sim_stop sim_soc_run(struct sim_soc_state *state, uint64_t until)
{
    struct sim_sys *sys = &state->sys;
    while (sys->stop == SIM_STOP_NONE) {
        if (sys->reset_pending)
            sim_soc_reset(state, sys->reset_level, sys->reset_cause, sys->reset_cpu);
        sim_event_fire_due(sys);
        if (sys->reset_pending || sys->stop != SIM_STOP_NONE)
            continue;
        if (sys->now >= until)
            return SIM_STOP_NONE;
        run_slice(state, until);
    }
    enum sim_stop stop = sys->stop;
    if (stop == SIM_STOP_BREAK)
        sys->stop = SIM_STOP_NONE;
    return stop;
}

/* Snapshots */

static const struct sim_state_row clocks_rows[] = {
    SIM_STATE_PART(struct sim_clocks, cpu, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, apb, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, xtal, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, rc_fast, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, rtc_slow, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, rc_slow, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, rc_fast_d256, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, xtal32k, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, rc32k, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, pll, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, pll_periph, &sim_clk_state),
    SIM_STATE_PART(struct sim_clocks, pll_flash, &sim_clk_state),
};
static const struct sim_state clocks_state = SIM_STATE_ALL(struct sim_clocks, clocks_rows);

static const struct sim_state_row soc_rows[] = {
    SIM_STATE_ARRAY(struct sim_soc_state, reset_cause),
    SIM_STATE(struct sim_soc_state, reset_count),
    SIM_STATE(struct sim_soc_state, asleep_ticks),
    SIM_STATE(struct sim_soc_state, last_pc),
    SIM_STATE(struct sim_soc_state, last_sp),
    SIM_STATE(struct sim_soc_state, straps),
    SIM_STATE(struct sim_soc_state, is_download_forced),
    SIM_STATE(struct sim_soc_state, is_download_wanted),
    SIM_STATE(struct sim_soc_state, is_asleep),
    SIM_STATE(struct sim_soc_state, gpio_in_ext),
    SIM_STATE(struct sim_soc_state, gpio_ext_driven),
    SIM_STATE(struct sim_soc_state, gpio_out_level),
    SIM_STATE_WIRING(struct sim_soc_state, gpio_changed),
    SIM_STATE_WIRING(struct sim_soc_state, gpio_ctx),
    SIM_STATE_WIRING(struct sim_soc_state, pins_changed),
    SIM_STATE_WIRING(struct sim_soc_state, pins_ctx),
    SIM_STATE_PART(struct sim_soc_state, clk, &clocks_state),
};
const struct sim_state sim_soc_state_rows = {.rows = soc_rows,
                                             .count = sizeof soc_rows / sizeof soc_rows[0],
                                             .first = offsetof(struct sim_soc_state, reset_cause),
                                             .size = sizeof(struct sim_soc_state)};

void sim_soc_restored(struct sim_soc_state *state)
{
    if (state->sys.reset_cpu >= state->core_count)
        state->sys.reset_cpu = 0;
    for (size_t i = 0; i < state->dev_count; i++) {
        if (state->dev[i]->ops->restored)
            state->dev[i]->ops->restored(state->dev[i]);
    }
    for (unsigned i = 0; i < state->core_count; i++)
        state->core[i]->ops->restored(state->core[i]);
    state->sys.attention = true;
}
