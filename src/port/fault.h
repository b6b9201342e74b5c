/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A port that behaves badly on purpose, around one that does not. The same seed over the same
 * traffic gives the same faults, so a failing run is repeated by its printed plan. */
#ifndef CR_PORT_FAULT_H
#define CR_PORT_FAULT_H

#include <crema/port.h>

struct cr_fault_plan {
    uint64_t seed;
    uint32_t drop_ppm;      /* bytes lost, per million, in both directions */
    uint32_t corrupt_ppm;   /* bytes with one bit turned over */
    uint32_t duplicate_ppm; /* bytes that come twice */
    uint32_t delay_ppm;     /* reads that come late, per million */
    uint32_t delay_us;      /* how late */
    uint32_t split_max;     /* a read returns 1 to this many bytes; 0 leaves reads whole */
    uint64_t quiet_bytes;   /* this many bytes pass, both ways, before any fault */
    uint64_t burst_bytes;   /* and faults are over after this many more; 0 never */
    uint64_t unplug_bytes;  /* the port is gone after this many bytes, both ways; 0 never */
};

/* Takes `inner` over: closing *out closes it. On failure `inner` stays the caller's. */
enum crema_status cr_port_wrap_fault(struct crema_port *inner, const struct cr_fault_plan *plan,
                                     struct crema_port **out, struct crema_error *err);
/* From now on another plan, counted from here: a cable that is plugged in again, or changed. */
void cr_port_fault_set_plan(struct crema_port *port, const struct cr_fault_plan *plan);
/* Faults injected since the plan was set; the port being gone is one. */
uint64_t cr_port_fault_count(const struct crema_port *port);

#endif
