/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a device of the virtual chip may call: time and events, interrupt sources, resets, reports.
 *
 * One struct sim_sys a chip. Devices and cores hold a borrowed pointer to it; nothing here blocks,
 * allocates after sim_sys_init, or reads the host's clock. Single-threaded. */
#ifndef SIM_SYS_H
#define SIM_SYS_H

#include "bus.h"
#include "stall.h"
#include "watch.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Virtual time is a count of ticks since power was applied. Every clock of the chips from 10 to
 * 480 MHz that matters is a whole number of ticks long: 160 MHz is 90, 240 is 60, 40 is 360,
 * 400 is 36, 96 is 150. 64 bits last forty years. */
#define SIM_TICKS_PER_S  UINT64_C(14400000000)
#define SIM_TICKS_PER_MS (SIM_TICKS_PER_S / 1000)
#define SIM_TICKS_PER_US (SIM_TICKS_PER_S / 1000000)
#define SIM_NEVER        UINT64_MAX

/* An event belongs to the device that embeds it. Zero-initialised means idle. */
struct sim_event {
    uint64_t at;             /* ticks; meaningful while queued */
    uint32_t slot;           /* position in the queue plus one; 0 when idle */
    uint32_t seq;            /* order among events of the same tick: first queued, first fired */
    void (*fire)(void *ctx); /* called with sys->now == at; may queue the event again */
    void *ctx;
};

/* An interrupt between the matrix and a core. */
struct sim_cpu_irq {
    struct sim_sys *sys;
    struct sim_event arrives;
    uint8_t number;
};

#define SIM_EVENTS_MAX  128
#define SIM_IRQ_SOURCES 128
#define SIM_CPUS_MAX    2
#define SIM_BREAKS_MAX  16

/* How deep a reset goes. Each one includes those above it. */
enum sim_reset_level {
    SIM_RESET_CPU,    /* a core alone */
    SIM_RESET_CORE,   /* the digital system without the RTC domain */
    SIM_RESET_SYSTEM, /* and the RTC domain, but for what survives (store registers on some chips)
                       */
    SIM_RESET_CHIP    /* power on, or the EN line */
};

/* What a reset is called by the chip's reset-cause register; numbers are the silicon's and so stand
 * in the SoC's table. */
enum sim_stop {
    SIM_STOP_NONE,
    SIM_STOP_EXIT,  /* the program ended by semihosting; sys->exit_status */
    SIM_STOP_FAULT, /* the program did what nothing can go on from; sys->fault_text */
    SIM_STOP_BREAK  /* the host asked (debugger, a wire has bytes) */
};

enum sim_trace_kind {
    SIM_TRACE_CPU,
    SIM_TRACE_MMIO,
    SIM_TRACE_IRQ,
    SIM_TRACE_FLASH,
    SIM_TRACE_UART,
    SIM_TRACE_SYS
};

struct sim_sys {
    uint64_t now;   /* ticks; exact whenever a device or an event handler runs */
    uint64_t until; /* the running core returns once now >= until; lowered by earlier events */
    /* Set when the core must leave its fast path at the next instruction: an earlier event, a
     * pending interrupt, a reset, a stop, or changed memory mappings. The core clears it. */
    bool attention;
    uint32_t ticks_per_cycle; /* of the CPU clock; change with sim_sys_set_cpu_clock */

    struct sim_event *queue[SIM_EVENTS_MAX]; /* binary heap, earliest first */
    uint32_t queue_len;
    uint32_t queue_seq;

    struct sim_bus bus;

    /* Interrupt sources, level-triggered; the interrupt matrix is told of changes. */
    uint32_t irq_level[SIM_IRQ_SOURCES / 32];
    void (*irq_changed)(void *ctx, unsigned source, bool level);
    void *irq_ctx;
    /* What the matrix offers each core: the CPU interrupt number that it would take now, 0 for
     * none. */
    uint8_t cpu_irq[SIM_CPUS_MAX];
    /* CPU interrupts that ask, and those that the core itself lets through (mie), a bit each. All
     * ones where the core has no say. The matrix is told of changes. */
    uint32_t cpu_irq_asking[SIM_CPUS_MAX];
    uint32_t cpu_irq_enabled[SIM_CPUS_MAX];
    void (*irq_enabled_changed)(void *ctx, unsigned cpu); /* NULL where the matrix does not care */
    struct sim_cpu_irq offer[SIM_CPUS_MAX];               /* what is on its way there */
    uint32_t irq_latency; /* CPU cycles from the matrix to the core; 0: none */

    /* Where the host wants to hear of it before a core executes what stands there: the run ends
     * with SIM_STOP_BREAK and break_hit set, and the breaks are gone. See sim_break_at. */
    uint32_t break_at[SIM_BREAKS_MAX];
    uint32_t break_count;
    uint32_t break_pc; /* where it was */
    bool break_hit;

    struct sim_watch watch; /* what the core is to tell of */
    struct sim_stall stall;

    bool reset_pending;
    enum sim_reset_level reset_level;
    uint32_t reset_cause;
    unsigned reset_cpu;

    enum sim_stop stop;
    uint32_t exit_status;
    char fault_text[256];

    /* Semihosting and reports go to the board's owner. All may be NULL. */
    void *host_ctx;
    void (*report)(void *ctx, const char *text); /* once-only notes */
    void (*trace)(void *ctx, enum sim_trace_kind kind, const char *text);
    void (*mishap)(void *ctx, const char *text);  /* see sim_mishap */
    void (*stalled)(void *ctx, const char *text); /* see sim_stalled */
    void (*semihost_write)(void *ctx, const uint8_t *data, size_t len);
    uint32_t trace_mask;              /* 1 << enum sim_trace_kind */
    uint32_t trace_later, trace_from; /* see sim_trace_from */

    uint64_t random; /* state of the deterministic random source */
};

/* False when memory for the bus's page tables cannot be had. */
bool sim_sys_init(struct sim_sys *sys);
void sim_sys_release(struct sim_sys *sys);

/* Queues `ev` for tick `at`, or moves it there if it is queued already. A time in the past fires at
 * once when the core next looks. Asserts that the queue is not full: its size is a matter of
 * design. */
void sim_event_at(struct sim_sys *sys, struct sim_event *ev, uint64_t at);
void sim_event_in(struct sim_sys *sys, struct sim_event *ev, uint64_t ticks);
void sim_event_cancel(struct sim_sys *sys, struct sim_event *ev);
/* Queues `ev` as it was queued when a snapshot was taken, its place among its equals included. */
void sim_event_restore(struct sim_sys *sys, struct sim_event *ev, uint64_t at, uint32_t seq);
static inline bool sim_event_is_queued(const struct sim_event *ev)
{
    return ev->slot != 0;
}
/* The earliest queued time, SIM_NEVER when there is none. */
uint64_t sim_event_next(const struct sim_sys *sys);
/* Fires every event whose time is at or before sys->now. */
void sim_event_fire_due(struct sim_sys *sys);

/* Sets the level of an interrupt source; the matrix decides what becomes of it. */
void sim_irq_set(struct sim_sys *sys, unsigned source, bool level);
static inline bool sim_irq_get(const struct sim_sys *sys, unsigned source)
{
    return sys->irq_level[source / 32] >> (source % 32) & 1;
}
/* For the matrix: offers CPU interrupt `number` (0 for none) to a core. An offer to a core that has
 * none reaches it after irq_latency; it is taken back, and replaced by another, at once. */
void sim_cpu_irq_set(struct sim_sys *sys, unsigned cpu, uint8_t number);
/* For the core: the CPU interrupts that it lets through. */
void sim_cpu_irq_enable(struct sim_sys *sys, unsigned cpu, uint32_t enabled);

/* Asks for a reset, carried out between two instructions. The deepest of several wins. */
void sim_request_reset(struct sim_sys *sys, enum sim_reset_level level, uint32_t cause,
                       unsigned cpu);
/* Ends the run. The first reason stands. */
void sim_request_stop(struct sim_sys *sys, enum sim_stop stop);
/* Code must be decoded anew, and memory looked at anew, for other reasons than a change of them. */
void sim_code_changed(struct sim_sys *sys);
/* Sets up to SIM_BREAKS_MAX breaks, in place of those before. */
void sim_break_at(struct sim_sys *sys, const uint32_t *addrs, uint32_t count);
/* What is in `mask` is traced once a core comes to `pc`, the instruction there included. */
void sim_trace_from(struct sim_sys *sys, uint32_t mask, uint32_t pc);
static inline bool sim_is_break(const struct sim_sys *sys, uint32_t pc)
{
    if (sys->trace_later && sys->trace_from == pc)
        return true;
    for (uint32_t i = 0; i < sys->break_count; i++) {
        if (sys->break_at[i] == pc)
            return true;
    }
    return false;
}
/* For the core: it is at a break. */
void sim_break_hit(struct sim_sys *sys, uint32_t pc);
__attribute__((format(printf, 2, 3))) void sim_fault(struct sim_sys *sys, const char *fmt, ...);
/* Something went wrong with the program, and the chip deals with it by itself (a watchdog bites):
 * to be called while the core still is where it was. */
__attribute__((format(printf, 2, 3))) void sim_mishap(struct sim_sys *sys, const char *fmt, ...);
/* The program waits for what will not come; it goes on waiting. */
__attribute__((format(printf, 2, 3))) void sim_stalled(struct sim_sys *sys, const char *fmt, ...);
void sim_sys_set_cpu_clock(struct sim_sys *sys, uint32_t rate_hz);

/* Deterministic random words; seeded by the board. */
uint32_t sim_random(struct sim_sys *sys);

__attribute__((format(printf, 2, 3))) void sim_report(struct sim_sys *sys, const char *fmt, ...);
__attribute__((format(printf, 3, 4))) void
sim_trace_emit(struct sim_sys *sys, enum sim_trace_kind k, const char *fmt, ...);
#define sim_trace(sys, kind, ...)                                                                  \
    do {                                                                                           \
        if ((sys)->trace_mask >> (kind)&1)                                                         \
            sim_trace_emit((sys), (kind), __VA_ARGS__);                                            \
    } while (0)

#endif
