/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "state.h"

#include "bytes.h"
#include "err.h"

#include <stdlib.h>
#include <string.h>

/* An event that the core has not seen yet is late by some instructions at most. */
#define LATE_MAX SIM_TICKS_PER_MS

static uint64_t load_int(const void *at, unsigned size)
{
    switch (size) {
    case 1:
        return *(const uint8_t *)at;
    case 2:
        return *(const uint16_t *)at;
    case 4:
        return *(const uint32_t *)at;
    default:
        return *(const uint64_t *)at;
    }
}

static void store_int(void *at, unsigned size, uint64_t value)
{
    switch (size) {
    case 1:
        *(uint8_t *)at = (uint8_t)value;
        break;
    case 2:
        *(uint16_t *)at = (uint16_t)value;
        break;
    case 4:
        *(uint32_t *)at = (uint32_t)value;
        break;
    default:
        *(uint64_t *)at = value;
        break;
    }
}

/* FNV-1a */
static uint32_t mix(uint32_t form, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        form = (form ^ (value >> (8 * i) & 0xff)) * 16777619u;
    return form;
}

uint32_t sim_state_form(const struct sim_state *state)
{
    uint32_t form = 2166136261u;
    for (size_t i = 0; state && i < state->count; i++) {
        const struct sim_state_row *row = &state->rows[i];
        if (row->kind == SIM_STATE_KIND_WIRING)
            continue;
        for (const char *c = row->name; *c; c++)
            form = mix(form, (uint8_t)*c);
        form = mix(form, row->kind);
        form = mix(form, row->count);
        form = mix(form, row->kind == SIM_STATE_KIND_INT    ? row->size
                         : row->kind == SIM_STATE_KIND_PART ? sim_state_form(row->part)
                                                            : 0);
    }
    return form;
}

/* Writing */

static enum crema_status save_event(const struct sim_event *ev, struct cr_buf *out,
                                    struct crema_error *err)
{
    uint8_t bytes[13];
    bool is_queued = sim_event_is_queued(ev);
    bytes[0] = is_queued;
    put_le64(bytes + 1, is_queued ? ev->at : 0);
    put_le32(bytes + 9, is_queued ? ev->seq : 0);
    return cr_buf_append(out, bytes, sizeof bytes, err);
}

static enum crema_status save_row(const struct sim_state_row *row, const uint8_t *at,
                                  struct cr_buf *out, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (row->kind == SIM_STATE_KIND_WIRING)
        return st;
    if (row->kind == SIM_STATE_KIND_BLOCK)
        return cr_buf_append(out, *(uint8_t *const *)(const void *)at, row->count, err);
    for (uint32_t i = 0; i < row->count && st == CREMA_OK; i++, at += row->size) {
        uint8_t bytes[8];
        if (row->kind == SIM_STATE_KIND_EVENT) {
            st = save_event((const struct sim_event *)(const void *)at, out, err);
        } else if (row->kind == SIM_STATE_KIND_PART) {
            st = sim_state_save(row->part, at, out, err);
        } else {
            put_le64(bytes, load_int(at, row->size));
            st = cr_buf_append(out, bytes, row->size, err);
        }
    }
    return st;
}

enum crema_status sim_state_save(const struct sim_state *state, const void *of, struct cr_buf *out,
                                 struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; state && i < state->count && st == CREMA_OK; i++)
        st = save_row(&state->rows[i], (const uint8_t *)of + state->rows[i].off, out, err);
    return st;
}

/* Reading */

const uint8_t *sim_state_get_bytes(struct sim_state_in *in, size_t len)
{
    if (in->is_short || !is_range_inside(in->at, len, in->len)) {
        in->is_short = true;
        return NULL;
    }
    in->at += len;
    return in->data + in->at - len;
}

uint64_t sim_state_get(struct sim_state_in *in, unsigned size)
{
    uint8_t wide[8] = {0};
    const uint8_t *bytes = sim_state_get_bytes(in, size);
    if (bytes)
        memcpy(wide, bytes, size);
    return get_le64(wide);
}

struct check {
    uint64_t now;
    struct sim_state_in *in;
    struct crema_error *err;
};

static enum crema_status check_rows(const struct sim_state *state, uint8_t *scratch,
                                    const struct check *c);

static enum crema_status check_int(const struct sim_state_row *row, uint8_t *at,
                                   const struct check *c)
{
    uint64_t value = sim_state_get(c->in, row->size);
    if (row->max && (value < row->min || value > row->max))
        return cr_err(c->err, CREMA_E_INPUT, "%s is %llu, and can be %llu to %llu", row->name,
                      (unsigned long long)value, (unsigned long long)row->min,
                      (unsigned long long)row->max);
    store_int(at, row->size, value);
    return CREMA_OK;
}

static enum crema_status check_event(const struct sim_state_row *row, const struct check *c)
{
    bool is_queued = sim_state_get(c->in, 1) != 0;
    uint64_t at = sim_state_get(c->in, 8);
    sim_state_get(c->in, 4);
    if (is_queued && at < c->now && c->now - at > LATE_MAX)
        return cr_err(c->err, CREMA_E_INPUT, "the event %s is for tick %llu, and it is %llu",
                      row->name, (unsigned long long)at, (unsigned long long)c->now);
    return CREMA_OK;
}

static enum crema_status check_row(const struct sim_state_row *row, uint8_t *at,
                                   const struct check *c)
{
    enum crema_status st = CREMA_OK;
    if (row->kind == SIM_STATE_KIND_WIRING)
        return st;
    if (row->kind == SIM_STATE_KIND_BLOCK) {
        sim_state_get_bytes(c->in, row->count);
        return st;
    }
    for (uint32_t i = 0; i < row->count && st == CREMA_OK; i++, at += row->size) {
        if (row->kind == SIM_STATE_KIND_EVENT)
            st = check_event(row, c);
        else if (row->kind == SIM_STATE_KIND_PART)
            st = check_rows(row->part, at, c);
        else
            st = check_int(row, at, c);
    }
    return st;
}

static enum crema_status check_rows(const struct sim_state *state, uint8_t *scratch,
                                    const struct check *c)
{
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < state->count && st == CREMA_OK; i++)
        st = check_row(&state->rows[i], scratch + state->rows[i].off, c);
    if (st == CREMA_OK && state->is_sane && !state->is_sane(scratch))
        st = cr_err(c->err, CREMA_E_INPUT, "its numbers contradict each other");
    return st;
}

enum crema_status sim_state_check(const struct sim_state *state, const void *of, uint64_t now,
                                  struct sim_state_in *in, struct crema_error *err)
{
    if (!state)
        return CREMA_OK;
    uint8_t *scratch = malloc(state->size);
    if (!scratch)
        return cr_err(err, CREMA_E_NOMEM, "no memory to read a state of %u bytes", state->size);
    memcpy(scratch, of, state->size);
    const struct check c = {now, in, err};
    enum crema_status st = check_rows(state, scratch, &c);
    free(scratch);
    if (st == CREMA_OK && in->is_short)
        st = cr_err(err, CREMA_E_INPUT, "it ends after %zu bytes", in->len);
    return st;
}

static void load_event(struct sim_event *ev, struct sim_sys *sys, struct sim_state_in *in)
{
    bool is_queued = sim_state_get(in, 1) != 0;
    uint64_t at = sim_state_get(in, 8);
    uint32_t seq = (uint32_t)sim_state_get(in, 4);
    if (is_queued)
        sim_event_restore(sys, ev, at, seq);
    else
        sim_event_cancel(sys, ev);
}

static void load_row(const struct sim_state_row *row, uint8_t *at, struct sim_sys *sys,
                     struct sim_state_in *in)
{
    if (row->kind == SIM_STATE_KIND_WIRING)
        return;
    if (row->kind == SIM_STATE_KIND_BLOCK) {
        const uint8_t *bytes = sim_state_get_bytes(in, row->count);
        if (bytes)
            memcpy(*(uint8_t **)(void *)at, bytes, row->count);
        return;
    }
    for (uint32_t i = 0; i < row->count; i++, at += row->size) {
        if (row->kind == SIM_STATE_KIND_EVENT)
            load_event((struct sim_event *)(void *)at, sys, in);
        else if (row->kind == SIM_STATE_KIND_PART)
            sim_state_load(row->part, at, sys, in);
        else
            store_int(at, row->size, sim_state_get(in, row->size));
    }
}

void sim_state_load(const struct sim_state *state, void *of, struct sim_sys *sys,
                    struct sim_state_in *in)
{
    for (size_t i = 0; state && i < state->count; i++)
        load_row(&state->rows[i], (uint8_t *)of + state->rows[i].off, sys, in);
}

/* Completeness */

/* What the compiler aligns an element of the row to, at most. */
static uint32_t alignment(const struct sim_state_row *row)
{
    uint32_t align = row->kind == SIM_STATE_KIND_INT ? row->size : 8;
    while (row->off % align)
        align /= 2;
    return align;
}

static bool is_lawful(const struct sim_state_row *row)
{
    uint32_t s = row->size;
    uint32_t missing;
    if (row->kind == SIM_STATE_KIND_PART)
        return row->part && row->part->size == s && sim_state_is_complete(row->part, &missing);
    return row->kind != SIM_STATE_KIND_INT || s == 1 || s == 2 || s == 4 || s == 8;
}

static uint32_t row_end(const struct sim_state_row *row)
{
    return row->off + row->size * (row->kind == SIM_STATE_KIND_BLOCK ? 1 : row->count);
}

bool sim_state_is_complete(const struct sim_state *state, uint32_t *missing)
{
    uint32_t at = state->first;
    for (size_t i = 0; i < state->count; i++) {
        const struct sim_state_row *row = &state->rows[i];
        *missing = at;
        if (row->off < at || row->off - at >= alignment(row))
            return false;
        *missing = row->off;
        if (!is_lawful(row))
            return false;
        at = row_end(row);
    }
    *missing = at;
    return state->size >= at && state->size - at < 8;
}

/* The system's own */

static const struct sim_state_row offer_rows[] = {
    SIM_STATE_WIRING(struct sim_cpu_irq, sys),
    SIM_STATE_EVENT(struct sim_cpu_irq, arrives),
    SIM_STATE_MAX(struct sim_cpu_irq, number, 31),
};
static const struct sim_state offer_state = SIM_STATE_ALL(struct sim_cpu_irq, offer_rows);

static const struct sim_state_row sys_rows[] = {
    SIM_STATE_WIRING(struct sim_sys, now), /* the first thing in a snapshot */
    SIM_STATE_WIRING(struct sim_sys, until),
    SIM_STATE_WIRING(struct sim_sys, attention),
    SIM_STATE_RANGE(struct sim_sys, ticks_per_cycle, 1, SIM_TICKS_PER_S),
    SIM_STATE_WIRING(struct sim_sys, queue),
    SIM_STATE_WIRING(struct sim_sys, queue_len),
    SIM_STATE(struct sim_sys, queue_seq),
    SIM_STATE_WIRING(struct sim_sys, bus),
    SIM_STATE_ARRAY(struct sim_sys, irq_level),
    SIM_STATE_WIRING(struct sim_sys, irq_changed),
    SIM_STATE_WIRING(struct sim_sys, irq_ctx),
    SIM_STATE_ARRAY_MAX(struct sim_sys, cpu_irq, 31),
    SIM_STATE_ARRAY(struct sim_sys, cpu_irq_asking),
    SIM_STATE_ARRAY(struct sim_sys, cpu_irq_enabled),
    SIM_STATE_WIRING(struct sim_sys, irq_enabled_changed),
    SIM_STATE_PARTS(struct sim_sys, offer, &offer_state),
    SIM_STATE_WIRING(struct sim_sys, irq_latency),
    SIM_STATE_WIRING(struct sim_sys, break_at), /* the host's, not the chip's */
    SIM_STATE_WIRING(struct sim_sys, break_count),
    SIM_STATE_WIRING(struct sim_sys, break_pc),
    SIM_STATE_WIRING(struct sim_sys, break_hit),
    SIM_STATE_WIRING(struct sim_sys, watch), /* follows from the registers of who asks */
    SIM_STATE_WIRING(struct sim_sys, stall), /* only for telling */
    SIM_STATE(struct sim_sys, reset_pending),
    SIM_STATE_MAX(struct sim_sys, reset_level, SIM_RESET_CHIP),
    SIM_STATE(struct sim_sys, reset_cause),
    SIM_STATE_MAX(struct sim_sys, reset_cpu, SIM_CPUS_MAX - 1),
    SIM_STATE_MAX(struct sim_sys, stop, SIM_STOP_FAULT),
    SIM_STATE(struct sim_sys, exit_status),
    SIM_STATE_WIRING(struct sim_sys, fault_text), /* the board keeps the report */
    SIM_STATE_WIRING(struct sim_sys, host_ctx),
    SIM_STATE_WIRING(struct sim_sys, report),
    SIM_STATE_WIRING(struct sim_sys, trace),
    SIM_STATE_WIRING(struct sim_sys, mishap),
    SIM_STATE_WIRING(struct sim_sys, stalled),
    SIM_STATE_WIRING(struct sim_sys, semihost_write),
    SIM_STATE_WIRING(struct sim_sys, trace_mask),
    SIM_STATE_WIRING(struct sim_sys, trace_later),
    SIM_STATE_WIRING(struct sim_sys, trace_from),
    SIM_STATE(struct sim_sys, random),
};
const struct sim_state sim_sys_state = SIM_STATE_ALL(struct sim_sys, sys_rows);
