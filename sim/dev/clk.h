/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Clocks as exact fractions of ticks, and counters that run on them without drift. */
#ifndef SIM_CLK_H
#define SIM_CLK_H

#include "state.h"
#include "sys.h"

/* `num` ticks last `den` cycles. num 0 is a clock that stands still. */
struct sim_clk {
    uint64_t num;
    uint64_t den;
};

/* The clocks that the blocks of one chip share. The SoC keeps them; the block that holds the clock
 * switches sets cpu and apb, the RTC block rtc_slow. */
struct sim_clocks {
    struct sim_clk cpu, apb, xtal, rc_fast, rtc_slow;
    struct sim_clk rc_slow, rc_fast_d256, xtal32k, rc32k; /* what rtc_slow may be */
    struct sim_clk pll, pll_periph, pll_flash; /* fixed; they stand still where a chip or its
                                                  model has none */
};

struct sim_clk sim_clk_hz(uint32_t rate_hz); /* 0 stands still */
/* The same clock divided by `by` (0 counts as 1). */
struct sim_clk sim_clk_div(struct sim_clk clk, uint32_t by);
static inline bool sim_clk_is_same(struct sim_clk a, struct sim_clk b)
{
    return a.num == b.num && a.den == b.den;
}
/* Whole cycles in `ticks`; the ticks after which `cycles` cycles are over (rounded up). */
uint64_t sim_clk_cycles(struct sim_clk clk, uint64_t ticks);
uint64_t sim_clk_ticks(struct sim_clk clk, uint64_t cycles);

/* A counter that is computed when asked for, never stepped. */
struct sim_counter {
    struct sim_clk clk;
    uint64_t mask;  /* (1 << width) - 1 */
    uint64_t value; /* at tick `since` */
    uint64_t since;
    bool is_running;
    bool is_down;
};

extern const struct sim_state sim_clk_state, sim_counter_state;

uint64_t sim_counter_get(const struct sim_counter *c, uint64_t now);
void sim_counter_set(struct sim_counter *c, uint64_t now, uint64_t value);
/* Carries the count over to new settings from `now` on. A running counter keeps the part of a cycle
 * that has passed when its clock stays the same. */
void sim_counter_run(struct sim_counter *c, uint64_t now, bool is_running);
void sim_counter_direct(struct sim_counter *c, uint64_t now, bool is_down);
void sim_counter_clock(struct sim_counter *c, uint64_t now, struct sim_clk clk);
/* The tick at which the counter will have moved `distance` counts further than at `now`;
 * SIM_NEVER when it stands still. */
uint64_t sim_counter_after(const struct sim_counter *c, uint64_t now, uint64_t distance);

#endif
