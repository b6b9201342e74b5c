/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* How time passes on a virtual board that is shared. The rule is in docs/internals/port.md. */
#ifndef CR_PORT_SERVE_TIME_H
#define CR_PORT_SERVE_TIME_H

#include "port_ops.h"
#include "sleeper.h"

#include <crema/serve.h>

struct cr_serve_time {
    struct crema_port *port;
    struct crema_clock *host;
    enum crema_serve_speed speed;
    bool is_virtual;
    bool has_client;
    struct cr_sleeper sleeper;
    uint64_t settle_us;     /* host time that an answer may take to reach the client */
    uint64_t settled_at_us; /* host time */
    bool is_answer_fresh;   /* the client has neither spoken nor slept since it got one */
    bool is_chips_turn;
    /* A moment on the board's clock, and what the other clock, the client's sleep or the host's
     * time, showed then. */
    uint64_t anchor_us, anchor_other_us;
    /* The client last did something: host time, and what it had slept then. */
    uint64_t heard_at_us, heard_slept_us;
    uint64_t moved, moved_at_us; /* the last movement on the wire or in the flash */
    uint64_t out_at_us;          /* when the last byte came from the chip */
};

void cr_serve_time_init(struct cr_serve_time *t, struct crema_port *port,
                        enum crema_serve_speed speed);
/* A client came: `pid` of its process or 0; answers take up to `settle_us` to reach it. */
void cr_serve_time_connect(struct cr_serve_time *t, pid_t pid, uint64_t settle_us);
void cr_serve_time_disconnect(struct cr_serve_time *t);

/* How far the board may run now; not beyond its present time when it is to stand still. */
uint64_t cr_serve_time_until(struct cr_serve_time *t);
/* Is the board behind the clock that it follows, so that it has to run on before anything else? */
bool cr_serve_time_is_behind(struct cr_serve_time *t);
/* How long a byte that is not followed by another takes to be the last of an answer. */
uint64_t cr_serve_time_gap_us(const struct cr_serve_time *t);

/* The client sent something; the chip's bytes were sent to the client, the last of which came at
 * `at_us` on the board's clock. */
void cr_serve_time_on_input(struct cr_serve_time *t);
void cr_serve_time_on_output(struct cr_serve_time *t, uint64_t at_us);

/* Has the chip said nothing for so long that it waits? Always true of a real port. */
bool cr_serve_time_is_chip_silent(const struct cr_serve_time *t);

#endif
