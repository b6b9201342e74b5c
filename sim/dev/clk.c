/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "clk.h"

__extension__ typedef unsigned __int128 wide;

static uint64_t gcd64(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t r = a % b;
        a = b;
        b = r;
    }
    return a;
}

struct sim_clk sim_clk_hz(uint32_t rate_hz)
{
    struct sim_clk clk = {0, 1};
    if (rate_hz) {
        uint64_t g = gcd64(SIM_TICKS_PER_S, rate_hz);
        clk.num = SIM_TICKS_PER_S / g;
        clk.den = rate_hz / g;
    }
    return clk;
}

struct sim_clk sim_clk_div(struct sim_clk clk, uint32_t by)
{
    clk.num *= by ? by : 1;
    uint64_t g = gcd64(clk.num, clk.den);
    if (clk.num) {
        clk.num /= g;
        clk.den /= g;
    }
    return clk;
}

uint64_t sim_clk_cycles(struct sim_clk clk, uint64_t ticks)
{
    return clk.num ? (uint64_t)((wide)ticks * clk.den / clk.num) : 0;
}

uint64_t sim_clk_ticks(struct sim_clk clk, uint64_t cycles)
{
    wide ticks = ((wide)cycles * clk.num + clk.den - 1) / clk.den;
    return !clk.num || ticks >= SIM_NEVER ? SIM_NEVER : (uint64_t)ticks;
}

static uint64_t elapsed(const struct sim_counter *c, uint64_t now)
{
    return c->is_running && now > c->since ? sim_clk_cycles(c->clk, now - c->since) : 0;
}

uint64_t sim_counter_get(const struct sim_counter *c, uint64_t now)
{
    uint64_t n = elapsed(c, now);
    return (c->is_down ? c->value - n : c->value + n) & c->mask;
}

void sim_counter_set(struct sim_counter *c, uint64_t now, uint64_t value)
{
    c->value = value & c->mask;
    c->since = now;
}

void sim_counter_run(struct sim_counter *c, uint64_t now, bool is_running)
{
    if (is_running == c->is_running)
        return;
    sim_counter_set(c, now, sim_counter_get(c, now));
    c->is_running = is_running;
}

void sim_counter_direct(struct sim_counter *c, uint64_t now, bool is_down)
{
    if (is_down == c->is_down)
        return;
    sim_counter_set(c, now, sim_counter_get(c, now));
    c->is_down = is_down;
}

void sim_counter_clock(struct sim_counter *c, uint64_t now, struct sim_clk clk)
{
    if (sim_clk_is_same(clk, c->clk))
        return;
    sim_counter_set(c, now, sim_counter_get(c, now));
    c->clk = clk;
}

uint64_t sim_counter_after(const struct sim_counter *c, uint64_t now, uint64_t distance)
{
    if (!c->is_running || !c->clk.num)
        return SIM_NEVER;
    uint64_t ticks = sim_clk_ticks(c->clk, elapsed(c, now) + distance);
    return ticks > SIM_NEVER - 1 - c->since ? SIM_NEVER : c->since + ticks;
}

/* No clock of a chip is faster than a tick, so that what waits for it lets time pass. */
static bool is_clk_sane(const void *of)
{
    const struct sim_clk *clk = of;
    return clk->num == 0 || clk->num >= clk->den;
}

static const struct sim_state_row clk_rows[] = {
    SIM_STATE_MAX(struct sim_clk, num, UINT64_MAX >> 8),
    SIM_STATE_RANGE(struct sim_clk, den, 1, UINT64_MAX >> 8),
};
const struct sim_state sim_clk_state = {
    .rows = clk_rows, .count = 2, .size = sizeof(struct sim_clk), .is_sane = is_clk_sane};

static const struct sim_state_row counter_rows[] = {
    SIM_STATE_PART(struct sim_counter, clk, &sim_clk_state),
    SIM_STATE_WIRING(struct sim_counter, mask),
    SIM_STATE(struct sim_counter, value),
    SIM_STATE(struct sim_counter, since),
    SIM_STATE(struct sim_counter, is_running),
    SIM_STATE(struct sim_counter, is_down),
};
const struct sim_state sim_counter_state = SIM_STATE_ALL(struct sim_counter, counter_rows);
