/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "pwm_core.h"

enum { ACTION_NONE, ACTION_LOW, ACTION_HIGH, ACTION_TOGGLE };
enum { STOP_AT_ZERO, STOP_AT_PEAK, RUN_ON, RUN_TO_ZERO, RUN_TO_PEAK };
enum { A, B };

/* Bits in GEN_A and GEN_B: what happens at an event, counting up; counting down 12 bits above. */
enum { AT_ZERO = 0, AT_PEAK = 2, AT_A = 4, AT_B = 6, WHEN_DOWN = 12 };

static void act(bool *level, uint32_t actions, unsigned shift)
{
    switch (actions >> shift & 3) {
    case ACTION_LOW:
        *level = false;
        break;
    case ACTION_HIGH:
        *level = true;
        break;
    case ACTION_TOGGLE:
        *level = !*level;
        break;
    default:
        break;
    }
}

/* The weakest event first: counting up that is zero, counting down the peak. */
static void act_all(struct sim_pwm_operator *o, unsigned output, const bool is[4], bool is_down)
{
    static const unsigned up[4] = {AT_ZERO, AT_A, AT_B, AT_PEAK};
    static const unsigned down[4] = {AT_PEAK, AT_A, AT_B, AT_ZERO};
    for (unsigned i = 0; i < 4; i++) {
        unsigned at = is_down ? down[i] : up[i];
        if (is[at / 2])
            act(&o->level[output], o->actions[output], at + (is_down ? WHEN_DOWN : 0));
    }
}

static uint32_t operate(struct sim_pwm_operator *o, unsigned number, const struct sim_pwm_timer *t,
                        bool is_zero, bool is_peak)
{
    for (unsigned i = A; i <= B; i++) {
        if ((is_zero && (o->compare_at[i] & SIM_PWM_AT_ZERO)) ||
            (is_peak && (o->compare_at[i] & SIM_PWM_AT_PEAK)))
            o->compare[i] = o->next_compare[i];
    }
    const bool is[4] = {is_zero, is_peak, t->value == o->compare[A], t->value == o->compare[B]};
    act_all(o, A, is, t->is_down);
    act_all(o, B, is, t->is_down);
    return (is[2] ? SIM_PWM_A << number : 0) | (is[3] ? SIM_PWM_B << number : 0);
}

/* The counter has got to its value. */
static uint32_t arrive(struct sim_pwm_core *core, unsigned timer)
{
    struct sim_pwm_timer *t = &core->timer[timer];
    bool is_zero = t->value == 0, is_peak = t->value == t->period;
    uint32_t events = (is_zero ? SIM_PWM_ZERO << timer : 0) | (is_peak ? SIM_PWM_PEAK << timer : 0);
    if (t->mode == SIM_PWM_UP_DOWN && (is_zero || is_peak))
        t->is_down = !is_zero;
    if (is_zero && (t->period_at & SIM_PWM_AT_ZERO))
        t->period = t->next_period;
    for (unsigned i = 0; i < SIM_PWM_OPERATORS; i++) {
        if (core->operator[i].timer == timer)
            events |= operate(&core->operator[i], i, t, is_zero, is_peak);
    }
    return events;
}

uint32_t sim_pwm_begin(struct sim_pwm_core *core, unsigned timer)
{
    return core->timer[timer].value == 0 ? arrive(core, timer) : 0;
}

static uint32_t arrive_and_stop(struct sim_pwm_core *core, unsigned timer)
{
    struct sim_pwm_timer *t = &core->timer[timer];
    uint32_t events = arrive(core, timer);
    bool is_stop =
        (events & SIM_PWM_ZERO << timer && (t->stop == STOP_AT_ZERO || t->stop == RUN_TO_ZERO)) ||
        (events & SIM_PWM_PEAK << timer && (t->stop == STOP_AT_PEAK || t->stop == RUN_TO_PEAK));
    if (!is_stop)
        return events;
    t->is_running = false;
    return events | SIM_PWM_STOPPED << timer;
}

static uint64_t turn_of(const struct sim_pwm_timer *t)
{
    if (t->mode == SIM_PWM_UP_DOWN)
        return t->period ? 2u * t->period : 1;
    return t->period + 1u;
}

/* Counts to the next value at which anything may happen, and that value. */
static uint32_t way(const struct sim_pwm_core *core, unsigned timer, uint16_t *to)
{
    const struct sim_pwm_timer *t = &core->timer[timer];
    uint16_t end = t->is_down ? 0 : t->period;
    if (t->value == end || (!t->is_down && t->value > end)) {
        *to = t->mode == SIM_PWM_DOWN ? t->period : 0; /* over the end */
        if (t->mode == SIM_PWM_UP_DOWN && t->value > end)
            *to = end;
        return 1;
    }
    uint32_t least = (uint32_t)(t->is_down ? t->value - end : end - t->value);
    *to = end;
    for (unsigned i = 0; i < 2 * SIM_PWM_OPERATORS; i++) {
        const struct sim_pwm_operator *o = &core->operator[i / 2];
        int64_t ahead = (int64_t)o->compare[i % 2] - t->value;
        ahead = t->is_down ? -ahead : ahead;
        if (o->timer == timer && ahead > 0 && ahead < least) {
            least = (uint32_t)ahead;
            *to = o->compare[i % 2];
        }
    }
    return least;
}

static uint32_t step(struct sim_pwm_core *core, unsigned timer, uint16_t to, uint32_t counts)
{
    core->timer[timer].value = to;
    core->timer[timer].done += counts;
    return arrive_and_stop(core, timer);
}

/* Two turns bring everything to where it will be again every two turns: what was written has taken
 * effect, and toggles are back. Whole pairs of turns can then be left out. */
uint32_t sim_pwm_advance(struct sim_pwm_core *core, unsigned timer, uint64_t now)
{
    struct sim_pwm_timer *t = &core->timer[timer];
    uint64_t all = t->is_running && now > t->base ? sim_clk_cycles(t->clk, now - t->base) : 0;
    uint64_t first = t->done;
    all = all < t->done ? t->done : all;
    uint32_t events = 0, counts;
    uint16_t to;
    while (t->is_running && (counts = way(core, timer, &to)) <= all - t->done) {
        events |= step(core, timer, to, counts);
        uint64_t pair = 2 * turn_of(t);
        if (t->is_running && t->done - first > 2 * pair) {
            t->done += (all - t->done) / pair * pair;
            first = UINT64_MAX / 2; /* once */
        }
    }
    if (t->is_running) { /* counts at which nothing happens */
        uint16_t left = (uint16_t)(all - t->done);
        t->value = (uint16_t)(t->is_down ? t->value - left : t->value + left);
        t->done = all;
    }
    return events;
}

bool sim_pwm_level(const struct sim_pwm_core *core, unsigned op, unsigned output)
{
    const struct sim_pwm_operator *o = &core->operator[op];
    if (o->forced[output] == ACTION_LOW || o->forced[output] == ACTION_HIGH)
        return o->forced[output] == ACTION_HIGH;
    return o->level[output];
}

static uint64_t tick_of(const struct sim_pwm_timer *t)
{
    return t->base + sim_clk_ticks(t->clk, t->done);
}

uint64_t sim_pwm_next_edge(const struct sim_pwm_core *core, unsigned op, unsigned output)
{
    struct sim_pwm_core ahead = *core;
    unsigned timer = core->operator[op].timer;
    struct sim_pwm_timer *t = &ahead.timer[timer];
    bool before = sim_pwm_level(core, op, output);
    uint64_t end = t->done + 2 * turn_of(t) + 1;
    while (t->is_running && t->clk.num && t->done < end) {
        uint16_t to;
        uint32_t counts = way(&ahead, timer, &to);
        step(&ahead, timer, to, counts);
        if (sim_pwm_level(&ahead, op, output) != before)
            return tick_of(t);
    }
    return SIM_NEVER;
}

uint64_t sim_pwm_next_interrupt(const struct sim_pwm_core *core, unsigned timer, uint32_t wanted)
{
    struct sim_pwm_core ahead = *core;
    struct sim_pwm_timer *t = &ahead.timer[timer];
    uint64_t end = t->done + 2 * turn_of(t) + 1;
    while (wanted && t->is_running && t->clk.num && t->done < end) {
        uint16_t to;
        uint32_t counts = way(&ahead, timer, &to);
        if (step(&ahead, timer, to, counts) & wanted)
            return tick_of(t);
    }
    return SIM_NEVER;
}

static const struct sim_state_row timer_rows[] = {
    SIM_STATE_PART(struct sim_pwm_timer, clk, &sim_clk_state),
    SIM_STATE_MAX(struct sim_pwm_timer, base, UINT64_MAX / 4),
    SIM_STATE_MAX(struct sim_pwm_timer, done, UINT32_MAX *UINT64_C(1000)),
    SIM_STATE(struct sim_pwm_timer, value),
    SIM_STATE(struct sim_pwm_timer, period),
    SIM_STATE(struct sim_pwm_timer, next_period),
    SIM_STATE_MAX(struct sim_pwm_timer, mode, SIM_PWM_UP_DOWN),
    SIM_STATE(struct sim_pwm_timer, stop),
    SIM_STATE(struct sim_pwm_timer, period_at),
    SIM_STATE(struct sim_pwm_timer, is_down),
    SIM_STATE(struct sim_pwm_timer, is_running),
};
static const struct sim_state timer_state = SIM_STATE_ALL(struct sim_pwm_timer, timer_rows);

static const struct sim_state_row operator_rows[] = {
    SIM_STATE_MAX(struct sim_pwm_operator, timer, SIM_PWM_TIMERS - 1),
    SIM_STATE_ARRAY(struct sim_pwm_operator, compare_at),
    SIM_STATE_ARRAY(struct sim_pwm_operator, forced),
    SIM_STATE_ARRAY(struct sim_pwm_operator, compare),
    SIM_STATE_ARRAY(struct sim_pwm_operator, next_compare),
    SIM_STATE_ARRAY(struct sim_pwm_operator, actions),
    SIM_STATE_ARRAY(struct sim_pwm_operator, level),
};
static const struct sim_state operator_state =
    SIM_STATE_ALL(struct sim_pwm_operator, operator_rows);

static const struct sim_state_row core_rows[] = {
    SIM_STATE_PARTS(struct sim_pwm_core, timer, &timer_state),
    SIM_STATE_PARTS(struct sim_pwm_core, operator, & operator_state),
};
const struct sim_state sim_pwm_core_state = SIM_STATE_ALL(struct sim_pwm_core, core_rows);
