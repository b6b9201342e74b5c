/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What only the port of a virtual board can do: look inside. Every call fails with
 * CREMA_E_UNSUPPORTED on any other port. */
#ifndef CREMA_VIRTUAL_H
#define CREMA_VIRTUAL_H

#include <crema/error.h>
#include <crema/port.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* name, what its lines are about */
#define CREMA_TRACE_LIST(X)                                                                        \
    X(cpu, "every instruction, with the registers that it reads")                                  \
    X(mmio, "every access to a peripheral's register, by name")                                    \
    X(irq, "interrupt sources, and the interrupts that the core takes")                            \
    X(flash, "every command to the flash chip")                                                    \
    X(uart, "every byte on a UART's line")                                                         \
    X(sys, "resets, clocks, watchdogs")

enum crema_trace_kind {
#define X(name, text) CREMA_TRACE_##name,
    CREMA_TRACE_LIST(X)
#undef X
        CREMA_TRACE_KINDS
};

/* All callbacks may be NULL; they must not call the port. */
struct crema_virtual_hooks {
    void *ctx;
    /* What is not modelled, once each. */
    void (*report)(void *ctx, const char *text);
    /* A watchdog is about to reset the chip: what the core was at, several lines. */
    void (*crash)(void *ctx, const char *text, uint32_t pc);
    /* The program waits for a register that nothing here changes, once for each: the first line
     * tells which and why, the others what the core is at. The run goes on. */
    void (*stalled)(void *ctx, const char *text);
    /* A line of the trace, without a line end; `ticks` since power-on, 14400 a microsecond. */
    void (*trace)(void *ctx, enum crema_trace_kind kind, uint64_t ticks, const char *text);
    uint32_t trace_mask; /* 1 << enum crema_trace_kind; 0 costs nothing */
    uint32_t trace_from; /* the trace begins when the core first comes to this address; 0: now */
};
#define CREMA_VIRTUAL_TICKS_PER_US 14400u

enum crema_status crema_virtual_set_hooks(struct crema_port *port,
                                          const struct crema_virtual_hooks *hooks,
                                          struct crema_error *err);

/* Counts since power-on. */
struct crema_virtual_stats {
    uint64_t time_us;
    uint64_t instructions, cycles;
    uint64_t interrupts, exceptions; /* taken by the core */
    uint64_t asleep_us;              /* of the time: waiting for an interrupt, or powered down */
    uint64_t flash_bytes_read, flash_programs,
        flash_erases;      /* by commands, not through the cache */
    uint64_t cache_mapped; /* bytes of flash that show through the cache now */
    uint64_t cache_remaps; /* how often pages were mapped or unmapped */
    uint64_t uart_bytes_out, uart_bytes_in, usb_bytes_out, usb_bytes_in;
    uint32_t resets; /* power-on is the first */
};
enum crema_status crema_virtual_stats(struct crema_port *port, struct crema_virtual_stats *stats,
                                      struct crema_error *err);

/* A snapshot of the whole board. `*data` is yours: free(). docs/internals/board.md */
enum crema_status crema_virtual_save(struct crema_port *port, uint8_t **data, size_t *len,
                                     struct crema_error *err);
/* The board becomes what a snapshot tells; unchanged on failure. */
enum crema_status crema_virtual_restore(struct crema_port *port, const uint8_t *data, size_t len,
                                        struct crema_error *err);
/* The next that opens the board goes on from where it is now, once. */
enum crema_status crema_virtual_suspend(struct crema_port *port, struct crema_error *err);

#endif
