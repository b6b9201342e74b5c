/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What of the core a snapshot holds. Decoded blocks and page pointers are worked out anew. */
#include "rv_core.h"

#include <string.h>

static const struct sim_state_row trigger_rows[] = {
    SIM_STATE(struct rv_trigger, tdata1),
    SIM_STATE(struct rv_trigger, tdata2),
};
static const struct sim_state trigger_state = SIM_STATE_ALL(struct rv_trigger, trigger_rows);

static const struct sim_state_row jump_rows[] = {
    SIM_STATE(struct rv_jump, from),
    SIM_STATE(struct rv_jump, to),
};
static const struct sim_state jump_state = SIM_STATE_ALL(struct rv_jump, jump_rows);

static const struct sim_state_row base_rows[] = {
    SIM_STATE_WIRING(struct sim_core, ops),
    SIM_STATE_WIRING(struct sim_core, sys),
    SIM_STATE_WIRING(struct sim_core, index),
    SIM_STATE_MAX(struct sim_core, state, SIM_CORE_HALTED),
    SIM_STATE(struct sim_core, instructions),
    SIM_STATE(struct sim_core, cycles),
    SIM_STATE(struct sim_core, interrupts),
    SIM_STATE(struct sim_core, exceptions),
    SIM_STATE(struct sim_core, exception_pc),
};
static const struct sim_state base_state = SIM_STATE_ALL(struct sim_core, base_rows);

static const struct sim_state_row rows[] = {
    SIM_STATE_PART(struct rv_core, base, &base_state),
    SIM_STATE_ARRAY(struct rv_core, x),
    SIM_STATE(struct rv_core, pc),
    SIM_STATE_MAX(struct rv_core, mode, RV_MODE_M),
    SIM_STATE_WIRING(struct rv_core, params),
    SIM_STATE_WIRING(struct rv_core, rd),
    SIM_STATE_WIRING(struct rv_core, wr),
    SIM_STATE_WIRING(struct rv_core, budget), /* of a running rv_exec, as the next six */
    SIM_STATE_WIRING(struct rv_core, op_pc),
    SIM_STATE_WIRING(struct rv_core, start),
    SIM_STATE_WIRING(struct rv_core, start_now),
    SIM_STATE_WIRING(struct rv_core, start_insts),
    SIM_STATE_WIRING(struct rv_core, start_cycles),
    SIM_STATE_WIRING(struct rv_core, ticks_per_cycle),
    SIM_STATE_WIRING(struct rv_core, loaded),
    SIM_STATE(struct rv_core, mstatus),
    SIM_STATE(struct rv_core, mtvec),
    SIM_STATE(struct rv_core, mepc),
    SIM_STATE(struct rv_core, mcause),
    SIM_STATE(struct rv_core, mtval),
    SIM_STATE(struct rv_core, mscratch),
    SIM_STATE(struct rv_core, mie),
    SIM_STATE(struct rv_core, mcounteren),
    SIM_STATE(struct rv_core, cycle_offset),
    SIM_STATE(struct rv_core, inst_offset),
    SIM_STATE(struct rv_core, pcer),
    SIM_STATE(struct rv_core, pcmr),
    SIM_STATE(struct rv_core, pccr),
    SIM_STATE(struct rv_core, pccr_from),
    SIM_STATE(struct rv_core, gpio_oen),
    SIM_STATE(struct rv_core, gpio_out),
    SIM_STATE_ARRAY(struct rv_core, pmpaddr),
    SIM_STATE_ARRAY(struct rv_core, pmacfg),
    SIM_STATE_ARRAY(struct rv_core, pmaaddr),
    SIM_STATE(struct rv_core, uie),
    SIM_STATE(struct rv_core, utvec),
    SIM_STATE(struct rv_core, uscratch),
    SIM_STATE(struct rv_core, uepc),
    SIM_STATE(struct rv_core, ucause),
    SIM_STATE(struct rv_core, mideleg),
    SIM_STATE_MAX(struct rv_core, tselect, RV_TRIGGERS_MAX - 1),
    SIM_STATE(struct rv_core, tcontrol),
    SIM_STATE_PARTS(struct rv_core, trigger, &trigger_state),
    SIM_STATE_WIRING(struct rv_core, trigger_kinds), /* follows from the triggers */
    SIM_STATE(struct rv_core, reservation),
    SIM_STATE_PARTS(struct rv_core, jump, &jump_state),
    SIM_STATE(struct rv_core, jump_count),
    SIM_STATE_WIRING(struct rv_core, taken), /* for reports alone, as the next */
    SIM_STATE_WIRING(struct rv_core, exception),
    SIM_STATE(struct rv_core, fault_pc),
    SIM_STATE(struct rv_core, fault_cause),
    SIM_STATE(struct rv_core, fault_tval),
    SIM_STATE(struct rv_core, fault_sp),
    SIM_STATE(struct rv_core, fault_repeats),
    SIM_STATE_WIRING(struct rv_core, own_mode),
    SIM_STATE_WIRING(struct rv_core, own_rd),
    SIM_STATE_WIRING(struct rv_core, own_wr),
    SIM_STATE_WIRING(struct rv_core, own_page),
    SIM_STATE_WIRING(struct rv_core, own_count),
    SIM_STATE_WIRING(struct rv_core, poll), /* begins anew with each run */
    SIM_STATE_WIRING(struct rv_core, delay),
    SIM_STATE_WIRING(struct rv_core, no_wr),
    SIM_STATE_WIRING(struct rv_core, map),
    SIM_STATE_WIRING(struct rv_core, none),
    SIM_STATE_WIRING(struct rv_core, step),
    SIM_STATE_WIRING(struct rv_core, pages),
    SIM_STATE_WIRING(struct rv_core, arena),
    SIM_STATE_WIRING(struct rv_core, arena_used),
    SIM_STATE_WIRING(struct rv_core, labels),
    SIM_STATE(struct rv_core, has_reservation),
    SIM_STATE(struct rv_core, is_in_trap),
    SIM_STATE_WIRING(struct rv_core, is_restricted),
    SIM_STATE_WIRING(struct rv_core, needs_flush),
    SIM_STATE_WIRING(struct rv_core, bucket),
    SIM_STATE_ARRAY(struct rv_core, pmpcfg),
};

static bool is_sane(const void *of)
{
    const struct rv_core *c = of;
    return c->x[0] == 0 && !(c->pc & 1) && (c->mode == RV_MODE_U || c->mode == RV_MODE_M);
}

const struct sim_state rv_state = {.rows = rows,
                                   .count = sizeof rows / sizeof rows[0],
                                   .size = sizeof(struct rv_core),
                                   .is_sane = is_sane};

void rv_restored(struct sim_core *core)
{
    struct rv_core *c = (struct rv_core *)core;
    c->exception.is_there = false; /* was another board's */
    memset(c->taken, 0, sizeof c->taken);
    rv_triggers_changed(c);
    rv_view_flush(c);
    rv_view_update(c);
    c->needs_flush = true;
    core->sys->attention = true;
}
