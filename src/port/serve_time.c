/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "serve_time.h"

/* Times in microseconds. */
#define SLICE_US     2000u    /* of the board, between two looks at the client */
#define QUIET_US     20000u   /* a chip that moves nothing for so long waits for something */
#define LAG_MAX_US   100000u  /* what is made good when the host was away */
#define FRESH_MAX_US 100000u  /* of the host, to take in an answer while more is on the wire */
#define THINK_MAX_US 1000000u /* of the host, at a stretch; who computes longer may be polling */
#define GAP_US       50u      /* between the bytes of one answer, beside the time of two bytes */

static uint64_t now_us(const struct cr_serve_time *t)
{
    struct crema_clock *clock = crema_port_clock(t->port);
    return clock->now_us(clock);
}

static uint64_t host_us(const struct cr_serve_time *t)
{
    return t->host->now_us(t->host);
}

static struct cr_port_look look(const struct cr_serve_time *t)
{
    struct cr_port_look now = {0};
    if (t->is_virtual)
        t->port->ops->look(t->port, &now);
    return now;
}

/* The clock that the board follows when nothing moves. */
static uint64_t other_us(struct cr_serve_time *t)
{
    return t->speed == CREMA_SERVE_REAL ? host_us(t) : cr_sleeper_slept_us(&t->sleeper);
}

static void anchor(struct cr_serve_time *t)
{
    t->anchor_us = now_us(t);
    t->anchor_other_us = other_us(t);
}

/* Something happened. A board that ran ahead goes on from where it is; one that is behind the other
 * clock still has that to make good. */
static void move_anchor(struct cr_serve_time *t)
{
    if (t->speed == CREMA_SERVE_REAL)
        return;
    if (now_us(t) >= t->anchor_us + (other_us(t) - t->anchor_other_us))
        anchor(t);
    t->heard_at_us = host_us(t);
    t->heard_slept_us = t->sleeper.slept_us;
}

void cr_serve_time_init(struct cr_serve_time *t, struct crema_port *port,
                        enum crema_serve_speed speed)
{
    *t = (struct cr_serve_time){
        .port = port,
        .host = crema_clock_host(),
        .speed = speed,
        .is_virtual = port->ops->look != NULL,
    };
    cr_sleeper_open(&t->sleeper, t->host, 0);
    anchor(t);
}

void cr_serve_time_connect(struct cr_serve_time *t, pid_t pid, uint64_t settle_us)
{
    cr_sleeper_open(&t->sleeper, t->host, pid);
    t->has_client = true;
    t->settle_us = settle_us;
    t->is_chips_turn = t->is_answer_fresh = false;
    t->out_at_us = 0;
    t->heard_at_us = host_us(t);
    t->heard_slept_us = 0;
    anchor(t);
}

void cr_serve_time_disconnect(struct cr_serve_time *t)
{
    t->has_client = false;
    cr_sleeper_close(&t->sleeper);
    anchor(t);
}

uint64_t cr_serve_time_gap_us(const struct cr_serve_time *t)
{
    return 2 * look(t).byte_ns / 1000 + GAP_US;
}

bool cr_serve_time_is_chip_silent(const struct cr_serve_time *t)
{
    return !t->is_virtual || now_us(t) >= t->out_at_us + cr_serve_time_gap_us(t);
}

void cr_serve_time_on_input(struct cr_serve_time *t)
{
    t->is_answer_fresh = false;
    move_anchor(t);
}

void cr_serve_time_on_output(struct cr_serve_time *t, uint64_t at_us)
{
    t->is_chips_turn = false;
    t->is_answer_fresh = true;
    t->settled_at_us = host_us(t) + t->settle_us;
    t->out_at_us = at_us;
    move_anchor(t);
}

/* A host that is too slow for the board's time loses some of it. */
static uint64_t limit_lag(struct cr_serve_time *t, uint64_t now, uint64_t target)
{
    if (target <= now + LAG_MAX_US)
        return target;
    t->anchor_us -= target - now - LAG_MAX_US;
    return now + LAG_MAX_US;
}

/* With what the client slept. One that computes for long without a word counts as sleeping after a
 * while, for it may be asking again and again whether something has come. */
static uint64_t until_slept(struct cr_serve_time *t, uint64_t now, bool *is_thinking)
{
    uint64_t slept = cr_sleeper_slept_us(&t->sleeper);
    uint64_t passed = host_us(t) - t->heard_at_us;
    uint64_t thought = passed - (slept - t->heard_slept_us);
    bool is_long = passed > slept - t->heard_slept_us && thought > THINK_MAX_US;
    *is_thinking = !is_long && !cr_sleeper_is_asleep(&t->sleeper);
    uint64_t target = t->anchor_us + (slept - t->anchor_other_us);
    return limit_lag(t, now, target + (is_long ? thought - THINK_MAX_US : 0));
}

static bool is_client_behind(struct cr_serve_time *t, bool is_thinking)
{
    uint64_t host = host_us(t);
    if (!t->is_answer_fresh || host >= t->settled_at_us + FRESH_MAX_US)
        return false;
    if (host < t->settled_at_us || is_thinking)
        return true;
    t->is_answer_fresh = false;
    return false;
}

/* Where the board may run ahead to, when the client is not about to do something. */
static uint64_t until_ahead(struct cr_serve_time *t, uint64_t now)
{
    struct cr_port_look l = look(t);
    if (l.moved != t->moved || l.is_busy)
        t->moved_at_us = now;
    t->moved = l.moved;
    t->is_chips_turn |= l.pending > 0;
    if (l.pending > 0 || (t->is_chips_turn && l.is_busy))
        return now + SLICE_US;
    return t->is_chips_turn ? t->moved_at_us + QUIET_US : t->out_at_us + cr_serve_time_gap_us(t);
}

static uint64_t until_max(struct cr_serve_time *t, uint64_t now)
{
    bool is_thinking;
    uint64_t slept = until_slept(t, now, &is_thinking);
    uint64_t ahead = until_ahead(t, now);
    bool is_sending = look(t).pending > 0;
    bool is_standing = is_client_behind(t, is_thinking) || (is_thinking && !is_sending);
    if (!is_standing && ahead > now + SLICE_US)
        ahead = now + SLICE_US;
    return is_standing || slept > ahead ? slept : ahead;
}

uint64_t cr_serve_time_until(struct cr_serve_time *t)
{
    uint64_t now = now_us(t);
    if (!t->is_virtual)
        return now;
    if (t->speed == CREMA_SERVE_REAL) {
        uint64_t target = limit_lag(t, now, t->anchor_us + (host_us(t) - t->anchor_other_us));
        return target < now + SLICE_US ? target : now + SLICE_US;
    }
    return t->has_client ? until_max(t, now) : now;
}

bool cr_serve_time_is_behind(struct cr_serve_time *t)
{
    bool is_following = t->speed == CREMA_SERVE_REAL || t->has_client;
    return is_following && now_us(t) < t->anchor_us + (other_us(t) - t->anchor_other_us);
}
