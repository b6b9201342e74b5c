/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "fault.h"

#include "err.h"
#include "port_ops.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK 256u /* bytes through the faults at a time */

struct fault_port {
    struct crema_port port;
    struct crema_port *inner; /* owned */
    struct cr_fault_plan plan;
    uint64_t random;
    uint64_t passed; /* bytes, both ways */
    uint64_t faults;
    uint8_t held[2 * CHUNK]; /* read from the inner port, faults applied, not handed out yet */
    size_t held_len, held_at;
};

static struct fault_port *fault_of(struct crema_port *port)
{
    return (struct fault_port *)port;
}

/* splitmix64 */
static uint64_t next_random(struct fault_port *f)
{
    uint64_t z = f->random += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static bool is_due(struct fault_port *f, uint32_t ppm)
{
    const struct cr_fault_plan *p = &f->plan;
    bool is_over = p->burst_bytes && f->passed > p->quiet_bytes + p->burst_bytes;
    if (ppm == 0 || is_over || f->passed < p->quiet_bytes || next_random(f) % 1000000u >= ppm)
        return false;
    f->faults++;
    return true;
}

static enum crema_status check_plugged(struct fault_port *f, struct crema_error *err)
{
    if (f->plan.unplug_bytes == 0 || f->passed < f->plan.unplug_bytes)
        return CREMA_OK;
    f->faults++;
    return cr_err(err, CREMA_E_PORT, "%s is gone (unplugged after %llu bytes)", f->port.name,
                  (unsigned long long)f->plan.unplug_bytes);
}

/* `out` has room for twice `len`. Returns how many bytes came of it. */
static size_t apply_faults(struct fault_port *f, const uint8_t *in, size_t len, uint8_t *out)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        f->passed++;
        if (is_due(f, f->plan.drop_ppm))
            continue;
        uint8_t byte = in[i];
        if (is_due(f, f->plan.corrupt_ppm))
            byte ^= (uint8_t)(1u << next_random(f) % 8);
        out[n++] = byte;
        if (is_due(f, f->plan.duplicate_ppm))
            out[n++] = byte;
    }
    return n;
}

static void wait_late(struct fault_port *f, uint64_t deadline_us)
{
    if (!is_due(f, f->plan.delay_ppm))
        return;
    uint64_t now = f->port.clock->now_us(f->port.clock);
    uint64_t left = deadline_us > now ? deadline_us - now : 0;
    f->port.clock->sleep_us(f->port.clock, left < f->plan.delay_us ? left : f->plan.delay_us);
}

static enum crema_status refill(struct fault_port *f, uint64_t deadline_us, struct crema_error *err)
{
    uint8_t raw[CHUNK];
    while (f->held_at == f->held_len) {
        size_t got = 0;
        enum crema_status st = check_plugged(f, err);
        if (st == CREMA_OK)
            st = crema_port_read(f->inner, raw, sizeof raw, deadline_us, &got, err);
        if (st != CREMA_OK)
            return st;
        wait_late(f, deadline_us);
        f->held_at = 0;
        f->held_len = apply_faults(f, raw, got, f->held);
    }
    return CREMA_OK;
}

static enum crema_status fault_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                    uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    struct fault_port *f = fault_of(port);
    *len = 0;
    enum crema_status st = refill(f, deadline_us, err);
    if (st != CREMA_OK)
        return st;
    size_t n = f->held_len - f->held_at;
    n = n < cap ? n : cap;
    if (f->plan.split_max) {
        size_t most = 1 + next_random(f) % f->plan.split_max;
        n = n < most ? n : most;
    }
    memcpy(buf, f->held + f->held_at, n);
    f->held_at += n;
    *len = n;
    return CREMA_OK;
}

static enum crema_status fault_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                     uint64_t deadline_us, struct crema_error *err)
{
    struct fault_port *f = fault_of(port);
    while (len > 0) {
        uint8_t out[2 * CHUNK];
        size_t take = len < CHUNK ? len : CHUNK;
        enum crema_status st = check_plugged(f, err);
        if (st != CREMA_OK)
            return st;
        size_t n = apply_faults(f, buf, take, out);
        st = n ? crema_port_write(f->inner, out, n, deadline_us, err) : CREMA_OK;
        if (st != CREMA_OK)
            return st;
        buf += take;
        len -= take;
    }
    return CREMA_OK;
}

static enum crema_status fault_drain(struct crema_port *port, uint64_t deadline_us,
                                     struct crema_error *err)
{
    return crema_port_drain(fault_of(port)->inner, deadline_us, err);
}

static enum crema_status fault_discard_input(struct crema_port *port, struct crema_error *err)
{
    struct fault_port *f = fault_of(port);
    f->held_at = f->held_len;
    return crema_port_discard_input(f->inner, err);
}

static enum crema_status fault_set_rate(struct crema_port *port, uint32_t rate_hz,
                                        struct crema_error *err)
{
    return crema_port_set_rate(fault_of(port)->inner, rate_hz, err);
}

static enum crema_status fault_set_lines(struct crema_port *port, bool dtr, bool rts,
                                         struct crema_error *err)
{
    struct fault_port *f = fault_of(port);
    enum crema_status st = check_plugged(f, err);
    return st == CREMA_OK ? crema_port_set_lines(f->inner, dtr, rts, err) : st;
}

static bool fault_has_exited(struct crema_port *port, uint32_t *status)
{
    return crema_port_has_exited(fault_of(port)->inner, status);
}

static const char *fault_fault(struct crema_port *port)
{
    return crema_port_fault(fault_of(port)->inner);
}

static void fault_close(struct crema_port *port)
{
    struct fault_port *f = fault_of(port);
    crema_port_close(f->inner);
    free(f);
}

static const struct crema_port_ops fault_ops = {
    .kind = "fault",
    .read = fault_read,
    .write = fault_write,
    .drain = fault_drain,
    .discard_input = fault_discard_input,
    .set_rate = fault_set_rate,
    .set_lines = fault_set_lines,
    .has_exited = fault_has_exited,
    .fault = fault_fault,
    .close = fault_close,
};

enum crema_status cr_port_wrap_fault(struct crema_port *inner, const struct cr_fault_plan *plan,
                                     struct crema_port **out, struct crema_error *err)
{
    *out = NULL;
    struct fault_port *f = calloc(1, sizeof *f);
    if (!f)
        return cr_err(err, CREMA_E_NOMEM, "no memory for the fault port");
    f->port.ops = &fault_ops;
    f->port.clock = crema_port_clock(inner);
    f->port.wire = crema_port_wire(inner);
    snprintf(f->port.name, sizeof f->port.name, "%.100s with faults", crema_port_name(inner));
    f->inner = inner;
    f->plan = *plan;
    f->random = plan->seed;
    *out = &f->port;
    return CREMA_OK;
}

void cr_port_fault_set_plan(struct crema_port *port, const struct cr_fault_plan *plan)
{
    struct fault_port *f = fault_of(port);
    f->plan = *plan;
    f->random = plan->seed;
    f->passed = f->faults = 0;
    f->held_at = f->held_len;
}

uint64_t cr_port_fault_count(const struct crema_port *port)
{
    return ((const struct fault_port *)port)->faults;
}
