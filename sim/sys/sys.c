/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "sys.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define DEFAULT_CPU_HZ 20000000u /* half a 40 MHz crystal: what the chips leave reset with */
#define DEFAULT_SEED   UINT64_C(0x43524d4153494d31)

static void irq_arrives(void *ctx)
{
    struct sim_cpu_irq *offer = ctx;
    struct sim_sys *sys = offer->sys;
    sys->cpu_irq[offer - sys->offer] = offer->number;
    sys->attention = true;
}

bool sim_sys_init(struct sim_sys *sys)
{
    memset(sys, 0, sizeof *sys);
    sys->until = SIM_NEVER;
    sys->random = DEFAULT_SEED;
    sys->watch.sp_max = UINT32_MAX;
    memset(sys->cpu_irq_enabled, 0xff, sizeof sys->cpu_irq_enabled);
    sim_sys_set_cpu_clock(sys, DEFAULT_CPU_HZ);
    for (unsigned i = 0; i < SIM_CPUS_MAX; i++)
        sys->offer[i] = (struct sim_cpu_irq){
            .sys = sys, .arrives = {.fire = irq_arrives, .ctx = &sys->offer[i]}};
    return sim_bus_init(&sys->bus, sys);
}

void sim_sys_release(struct sim_sys *sys)
{
    sim_bus_release(&sys->bus);
}

/* Sequence numbers wrap, so that their order is that of their distance. */
static bool is_before(const struct sim_event *a, const struct sim_event *b)
{
    if (a->at != b->at)
        return a->at < b->at;
    return (int32_t)(a->seq - b->seq) < 0;
}

static void queue_put(struct sim_sys *sys, uint32_t i, struct sim_event *ev)
{
    sys->queue[i] = ev;
    ev->slot = i + 1;
}

static void queue_sift_up(struct sim_sys *sys, uint32_t i, struct sim_event *ev)
{
    while (i > 0 && is_before(ev, sys->queue[(i - 1) / 2])) {
        queue_put(sys, i, sys->queue[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
    queue_put(sys, i, ev);
}

static void queue_sift_down(struct sim_sys *sys, uint32_t i, struct sim_event *ev)
{
    for (;;) {
        uint32_t child = 2 * i + 1;
        if (child >= sys->queue_len)
            break;
        if (child + 1 < sys->queue_len && is_before(sys->queue[child + 1], sys->queue[child]))
            child++;
        if (!is_before(sys->queue[child], ev))
            break;
        queue_put(sys, i, sys->queue[child]);
        i = child;
    }
    queue_put(sys, i, ev);
}

void sim_event_cancel(struct sim_sys *sys, struct sim_event *ev)
{
    if (ev->slot == 0)
        return;
    uint32_t i = ev->slot - 1;
    assert(i < sys->queue_len && sys->queue[i] == ev);
    ev->slot = 0;
    struct sim_event *last = sys->queue[--sys->queue_len];
    if (last == ev)
        return;
    if (i > 0 && is_before(last, sys->queue[(i - 1) / 2]))
        queue_sift_up(sys, i, last);
    else
        queue_sift_down(sys, i, last);
}

void sim_event_at(struct sim_sys *sys, struct sim_event *ev, uint64_t at)
{
    sim_event_cancel(sys, ev);
    assert(sys->queue_len < SIM_EVENTS_MAX);
    ev->at = at < sys->now ? sys->now : at;
    ev->seq = sys->queue_seq++;
    queue_sift_up(sys, sys->queue_len++, ev);
    if (ev->at < sys->until) {
        sys->until = ev->at;
        sys->attention = true;
    }
}

void sim_event_restore(struct sim_sys *sys, struct sim_event *ev, uint64_t at, uint32_t seq)
{
    sim_event_cancel(sys, ev);
    assert(sys->queue_len < SIM_EVENTS_MAX);
    ev->at = at;
    ev->seq = seq;
    queue_sift_up(sys, sys->queue_len++, ev);
    sys->attention = true;
}

void sim_event_in(struct sim_sys *sys, struct sim_event *ev, uint64_t ticks)
{
    sim_event_at(sys, ev, ticks > SIM_NEVER - sys->now ? SIM_NEVER : sys->now + ticks);
}

uint64_t sim_event_next(const struct sim_sys *sys)
{
    return sys->queue_len ? sys->queue[0]->at : SIM_NEVER;
}

/* A core looks between instructions, a little after an event's tick. The handler sees the tick that
 * it asked for, so that periods do not drift. */
void sim_event_fire_due(struct sim_sys *sys)
{
    uint64_t now = sys->now;
    while (sys->queue_len && sys->queue[0]->at <= now) {
        struct sim_event *ev = sys->queue[0];
        sim_event_cancel(sys, ev);
        sys->now = ev->at;
        ev->fire(ev->ctx);
    }
    sys->now = now;
}

void sim_irq_set(struct sim_sys *sys, unsigned source, bool level)
{
    assert(source < SIM_IRQ_SOURCES);
    if (sim_irq_get(sys, source) == level)
        return;
    sys->irq_level[source / 32] ^= 1u << (source % 32);
    if (sys->irq_changed)
        sys->irq_changed(sys->irq_ctx, source, level);
}

void sim_cpu_irq_set(struct sim_sys *sys, unsigned cpu, uint8_t number)
{
    assert(cpu < SIM_CPUS_MAX);
    struct sim_cpu_irq *offer = &sys->offer[cpu];
    offer->number = number;
    if (number && !sys->cpu_irq[cpu] && sys->irq_latency) {
        if (!sim_event_is_queued(&offer->arrives))
            sim_event_in(sys, &offer->arrives, (uint64_t)sys->irq_latency * sys->ticks_per_cycle);
        return;
    }
    sim_event_cancel(sys, &offer->arrives);
    sys->cpu_irq[cpu] = number;
    if (number)
        sys->attention = true;
}

void sim_cpu_irq_enable(struct sim_sys *sys, unsigned cpu, uint32_t enabled)
{
    assert(cpu < SIM_CPUS_MAX);
    if (sys->cpu_irq_enabled[cpu] == enabled)
        return;
    sys->cpu_irq_enabled[cpu] = enabled;
    if (sys->irq_enabled_changed)
        sys->irq_enabled_changed(sys->irq_ctx, cpu);
}

void sim_request_reset(struct sim_sys *sys, enum sim_reset_level level, uint32_t cause,
                       unsigned cpu)
{
    sys->attention = true;
    if (sys->reset_pending && level <= sys->reset_level)
        return;
    sys->reset_pending = true;
    sys->reset_level = level;
    sys->reset_cause = cause;
    sys->reset_cpu = cpu;
}

void sim_request_stop(struct sim_sys *sys, enum sim_stop stop)
{
    if (sys->stop == SIM_STOP_NONE)
        sys->stop = stop;
    sys->attention = true;
}

void sim_code_changed(struct sim_sys *sys)
{
    struct sim_bus *bus = &sys->bus;
    for (size_t i = 0; i < bus->listener_count; i++)
        bus->listener[i].changed(bus->listener[i].ctx, NULL, 0);
    sys->attention = true;
}

void sim_break_at(struct sim_sys *sys, const uint32_t *addrs, uint32_t count)
{
    assert(count <= SIM_BREAKS_MAX);
    if (count)
        memcpy(sys->break_at, addrs, count * sizeof *addrs);
    sys->break_count = count;
    sys->break_hit = false;
    sim_code_changed(sys);
}

void sim_trace_from(struct sim_sys *sys, uint32_t mask, uint32_t pc)
{
    sys->trace_mask = 0;
    sys->trace_later = mask;
    sys->trace_from = pc;
    sim_code_changed(sys);
}

/* The trace begins here; a break may stand here, too. */
static void begin_trace(struct sim_sys *sys)
{
    sys->trace_mask = sys->trace_later;
    sys->trace_later = 0;
    sim_code_changed(sys);
}

void sim_break_hit(struct sim_sys *sys, uint32_t pc)
{
    if (sys->trace_later && sys->trace_from == pc) {
        begin_trace(sys);
        return;
    }
    sys->break_count = 0;
    sys->break_pc = pc;
    sys->break_hit = true;
    sim_code_changed(sys);
    sim_request_stop(sys, SIM_STOP_BREAK);
}

void sim_fault(struct sim_sys *sys, const char *fmt, ...)
{
    if (sys->stop != SIM_STOP_FAULT) {
        va_list ap;
        va_start(ap, fmt);
        vsnprintf(sys->fault_text, sizeof sys->fault_text, fmt, ap);
        va_end(ap);
    }
    sim_request_stop(sys, SIM_STOP_FAULT);
}

void sim_sys_set_cpu_clock(struct sim_sys *sys, uint32_t rate_hz)
{
    assert(rate_hz > 0);
    uint64_t ticks = (SIM_TICKS_PER_S + rate_hz / 2) / rate_hz;
    sys->ticks_per_cycle = ticks ? (uint32_t)ticks : 1;
    sys->attention = true;
}

/* splitmix64 (Steele, Lea, Flood, OOPSLA 2014): every seed is good, 0 too. */
uint32_t sim_random(struct sim_sys *sys)
{
    uint64_t z = sys->random += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)(z >> 32);
}

__attribute__((format(printf, 3, 0))) static void
tell(void (*listener)(void *ctx, const char *text), void *ctx, const char *fmt, va_list args)
{
    char text[256];
    if (!listener)
        return;
    vsnprintf(text, sizeof text, fmt, args);
    listener(ctx, text);
}

void sim_report(struct sim_sys *sys, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    tell(sys->report, sys->host_ctx, fmt, args);
    va_end(args);
}

void sim_mishap(struct sim_sys *sys, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    tell(sys->mishap, sys->host_ctx, fmt, args);
    va_end(args);
}

void sim_stalled(struct sim_sys *sys, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    tell(sys->stalled, sys->host_ctx, fmt, args);
    va_end(args);
}

void sim_trace_emit(struct sim_sys *sys, enum sim_trace_kind k, const char *fmt, ...)
{
    if (!sys->trace)
        return;
    char text[256];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    sys->trace(sys->host_ctx, k, text);
}
