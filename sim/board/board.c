/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "board_int.h"

#include "err.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_SEED UINT64_C(0x4372656d61) /* any fixed number */
#define TIME_MAX     (SIM_NEVER - 1)

/* What the chip's owner is told */

static void on_report(void *ctx, const char *text)
{
    const struct sim_board *board = ctx;
    if (board->hooks.report)
        board->hooks.report(board->hooks.ctx, text);
}

static void on_trace(void *ctx, enum sim_trace_kind kind, const char *text)
{
    const struct sim_board *board = ctx;
    if (board->hooks.trace)
        board->hooks.trace(board->hooks.ctx, (int)kind, text);
}

static void on_mishap(void *ctx, const char *text)
{
    const struct sim_board *board = ctx;
    char report[sizeof board->fault];
    if (!board->hooks.mishap)
        return;
    sim_board_describe(board, text, report, sizeof report);
    struct sim_core_reg pc;
    board->soc->core[0]->ops->regs(board->soc->core[0], &pc, 1);
    board->hooks.mishap(board->hooks.ctx, report, pc.value);
}

static void on_stalled(void *ctx, const char *text)
{
    const struct sim_board *board = ctx;
    char report[sizeof board->fault];
    if (!board->hooks.stalled)
        return;
    sim_board_describe(board, text, report, sizeof report);
    board->hooks.stalled(board->hooks.ctx, report);
}

static void on_semihost_write(void *ctx, const uint8_t *data, size_t len)
{
    sim_board_wires_print(ctx, data, len);
}

void sim_board_set_hooks(struct sim_board *board, const struct sim_board_hooks *hooks)
{
    board->hooks = *hooks;
    struct sim_sys *sys = &board->soc->sys;
    uint32_t mask = hooks->trace ? hooks->trace_mask : 0;
    if (hooks->trace_from || sys->trace_later)
        sim_trace_from(sys, mask, hooks->trace_from);
    if (!hooks->trace_from)
        sys->trace_mask = mask;
}

/* Power */

static void power_on(struct sim_board *board)
{
    struct sim_soc_state *soc = board->soc;
    struct sim_sys *sys = &soc->sys;
    const struct sim_board_config *config = &board->store.config;
    sys->random = config->seed ? config->seed : DEFAULT_SEED;
    sys->host_ctx = board;
    sys->report = on_report;
    sys->trace = on_trace;
    sys->mishap = on_mishap;
    sys->stalled = on_stalled;
    sys->semihost_write = on_semihost_write;
    sim_flash_init(&board->flash, board->store.part, board->store.flash.mem, sys);
    sim_flash_keep_status(&board->flash, board->store.status.mem);
    for (unsigned i = 0; i < sizeof config->mac; i++)
        board->flash.unique_id = board->flash.unique_id << 8 | config->mac[i];
    soc->flash = &board->flash;
    soc->efuse = board->store.efuse.mem;
    soc->efuse_len = board->store.efuse.len;
    if (config->crystal_hz)
        sim_soc_set_crystal(soc, config->crystal_hz);
    sim_board_wires_init(board);
    sim_board_lines_init(board);
    sim_soc_reset(soc, SIM_RESET_CHIP, soc->soc->power_on_cause, 0);
}

static enum crema_status open_board(struct sim_board *board, const char *dir, const uint8_t *rom,
                                    size_t rom_len, struct crema_error *err)
{
    enum crema_status st = sim_board_store_open(&board->store, dir, err);
    if (st == CREMA_OK)
        st = sim_soc_new(board->store.soc, &board->soc, err);
    if (st == CREMA_OK)
        st = sim_soc_load_rom(board->soc, rom, rom_len, err);
    if (st == CREMA_OK && !(board->dir = strdup(dir)))
        st = cr_err(err, CREMA_E_NOMEM, "no memory for a virtual board");
    if (st != CREMA_OK)
        return st;
    power_on(board);
    return sim_board_wake_up(board, err);
}

enum crema_status sim_board_open(const char *dir, const uint8_t *rom, size_t rom_len,
                                 struct sim_board **out, struct crema_error *err)
{
    *out = NULL;
    struct sim_board *board = calloc(1, sizeof *board);
    if (!board)
        return cr_err(err, CREMA_E_NOMEM, "no memory for a virtual board");
    board->store.lock_fd = -1;
    board->wake = SIM_WIRE_COUNT;
    enum crema_status st = open_board(board, dir, rom, rom_len, err);
    if (st != CREMA_OK) {
        sim_board_close(board);
        return cr_err_what(err, st, "cannot open the virtual board %s", dir);
    }
    *out = board;
    return CREMA_OK;
}

void sim_board_close(struct sim_board *board)
{
    if (!board)
        return;
    sim_soc_free(board->soc);
    sim_board_store_close(&board->store);
    free(board->dir);
    free(board);
}

/* Time */

uint64_t sim_board_now_ticks(const struct sim_board *board)
{
    return board->soc->sys.now;
}

uint64_t sim_board_now_us(const struct sim_board *board)
{
    return board->soc->sys.now / SIM_TICKS_PER_US;
}

static uint64_t ticks_of_us(uint64_t us)
{
    return us > TIME_MAX / SIM_TICKS_PER_US ? TIME_MAX : us * SIM_TICKS_PER_US;
}

/* The chip stands still or is held in reset, but what is on the wires still arrives. Resets that a
 * watchdog asks for meanwhile come to nothing. */
static void pass_time(struct sim_board *board, uint64_t until)
{
    struct sim_sys *sys = &board->soc->sys;
    enum sim_stop stop = sys->stop;
    sys->stop = SIM_STOP_NONE;
    while (sys->stop == SIM_STOP_NONE && sim_event_next(sys) <= until) {
        uint64_t next = sim_event_next(sys);
        if (next > sys->now)
            sys->now = next;
        sim_event_fire_due(sys);
        sys->reset_pending = false;
    }
    if (sys->stop == SIM_STOP_NONE && sys->now < until)
        sys->now = until;
    sys->stop = stop;
}

static enum sim_board_event stop_chip(struct sim_board *board, enum sim_stop why)
{
    board->stopped = why;
    if (why == SIM_STOP_FAULT) {
        sim_board_describe(board, board->soc->sys.fault_text, board->fault, sizeof board->fault);
        return SIM_BOARD_FAULT;
    }
    board->exit_status = board->soc->sys.exit_status;
    return SIM_BOARD_EXIT;
}

void sim_board_resume(struct sim_board *board)
{
    board->stopped = SIM_STOP_NONE;
    board->fault[0] = '\0';
    board->soc->sys.stop = SIM_STOP_NONE;
}

enum sim_board_event sim_board_run(struct sim_board *board, uint64_t until_us, enum sim_wire wake)
{
    struct sim_sys *sys = &board->soc->sys;
    uint64_t until = ticks_of_us(until_us);
    board->wake = wake;
    for (;;) {
        if (board->is_start_due)
            sim_board_start(board);
        if (wake < SIM_WIRE_COUNT && board->wire[wake].to_host.count)
            return SIM_BOARD_OUTPUT;
        if (board->flash.is_dead && sys->now < until)
            sys->now = until;
        if (sys->now >= until)
            return SIM_BOARD_TIME;
        if (board->stopped != SIM_STOP_NONE || board->is_held) {
            pass_time(board, until);
            continue;
        }
        enum sim_stop stop = sim_soc_run(board->soc, until);
        if (stop == SIM_STOP_EXIT || stop == SIM_STOP_FAULT)
            return stop_chip(board, stop);
        if (stop == SIM_STOP_BREAK && sys->break_hit) {
            sys->break_hit = false;
            return SIM_BOARD_BREAK;
        }
    }
}

void sim_board_break_at(struct sim_board *board, const uint32_t *addrs, size_t count)
{
    sim_break_at(&board->soc->sys, addrs, (uint32_t)count);
}

uint32_t sim_board_break_pc(const struct sim_board *board)
{
    return board->soc->sys.break_pc;
}

/* Looking at it */

bool sim_board_has_exited(const struct sim_board *board, uint32_t *status)
{
    if (board->stopped != SIM_STOP_EXIT)
        return false;
    *status = board->exit_status;
    return true;
}

const char *sim_board_fault(const struct sim_board *board)
{
    return board->fault;
}

static uint64_t mapped_flash(const struct sim_board *board)
{
    const struct crema_chip *chip = board->soc->soc->chip;
    const struct sim_bus *bus = &board->soc->sys.bus;
    uint64_t bytes = 0;
    for (size_t i = 0; i < chip->mem_count; i++) {
        const struct crema_mem_region *r = &chip->mem[i];
        for (uint32_t off = 0; r->flags & CREMA_MEM_FLASH && off < r->size; off += SIM_PAGE_SIZE)
            bytes += bus->rd[(r->addr + off) >> SIM_PAGE_SHIFT] ? SIM_PAGE_SIZE : 0;
    }
    return bytes;
}

void sim_board_stats(const struct sim_board *board, struct sim_board_stats *stats)
{
    memset(stats, 0, sizeof *stats);
    for (unsigned i = 0; i < board->soc->core_count; i++) {
        stats->instructions += board->soc->core[i]->instructions;
        stats->cycles += board->soc->core[i]->cycles;
    }
    for (unsigned i = 0; i < board->soc->core_count; i++) {
        stats->interrupts += board->soc->core[i]->interrupts;
        stats->exceptions += board->soc->core[i]->exceptions;
    }
    stats->asleep_us = board->soc->asleep_ticks / SIM_TICKS_PER_US;
    stats->cache_mapped = mapped_flash(board);
    stats->cache_remaps = board->soc->sys.bus.remaps;
    stats->resets = board->soc->reset_count;
    stats->reset_cause = board->soc->reset_cause[0];
    stats->flash_erases = board->flash.stats.erases;
    stats->flash_programs = board->flash.stats.programs;
    stats->flash_bytes_read = board->flash.stats.bytes_read;
    stats->is_flash_busy =
        board->flash.busy != SIM_FLASH_IDLE && board->soc->sys.now < board->flash.busy_until;
    for (unsigned id = 0; id < SIM_WIRE_COUNT; id++) {
        stats->wire_bytes_out[id] = board->wire[id].bytes_out;
        stats->wire_bytes_in[id] = board->wire[id].bytes_in;
    }
}

const uint8_t *sim_board_flash(const struct sim_board *board, size_t *len)
{
    *len = board->store.flash.len;
    return board->store.flash.mem;
}

void sim_board_cut_power_after(struct sim_board *board, uint32_t operations)
{
    sim_flash_cut_after(&board->flash, operations);
}

bool sim_board_is_dead(const struct sim_board *board)
{
    return board->flash.is_dead;
}
