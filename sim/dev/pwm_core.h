/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What MCPWM's timers, comparators and generators do with time, apart from its registers: a copy
 * of it can be run ahead to see what comes next. */
#ifndef SIM_PWM_CORE_H
#define SIM_PWM_CORE_H

#include "clk.h"

#define SIM_PWM_TIMERS    3
#define SIM_PWM_OPERATORS 3

enum sim_pwm_mode { SIM_PWM_FROZEN, SIM_PWM_UP, SIM_PWM_DOWN, SIM_PWM_UP_DOWN };

/* Interrupts: of timer 0 or operator 0; those of the others follow. */
#define SIM_PWM_STOPPED (1u << 0)
#define SIM_PWM_ZERO    (1u << 3)
#define SIM_PWM_PEAK    (1u << 6)
#define SIM_PWM_A       (1u << 15)
#define SIM_PWM_B       (1u << 18)

/* When a value takes effect that was written: bits; none of them is at once. */
#define SIM_PWM_AT_ZERO 1u
#define SIM_PWM_AT_PEAK 2u

struct sim_pwm_timer {
    struct sim_clk clk;
    uint64_t base; /* tick from which on `done` cycles of the clock are worked off */
    uint64_t done;
    uint16_t value, period, next_period;
    uint8_t mode;
    uint8_t stop;      /* the field START */
    uint8_t period_at; /* when next_period becomes the period */
    bool is_down, is_running;
};

struct sim_pwm_operator {
    uint8_t timer;
    uint8_t compare_at[2];
    uint8_t forced[2]; /* 1 low, 2 high */
    uint16_t compare[2], next_compare[2];
    uint32_t actions[2]; /* GEN_A and GEN_B */
    bool level[2];
};

struct sim_pwm_core {
    struct sim_pwm_timer timer[SIM_PWM_TIMERS];
    struct sim_pwm_operator operator[SIM_PWM_OPERATORS];
};

extern const struct sim_state sim_pwm_core_state;

/* What a timer does that begins at its zero. Returns interrupts. */
uint32_t sim_pwm_begin(struct sim_pwm_core *core, unsigned timer);
/* Works a timer off up to `now`; interrupts of all that happened. */
uint32_t sim_pwm_advance(struct sim_pwm_core *core, unsigned timer, uint64_t now);
bool sim_pwm_level(const struct sim_pwm_core *core, unsigned op, unsigned output);
/* The next tick after what was worked off at which the output's level changes, or one of the
 * interrupts in `wanted` comes; SIM_NEVER: neither does in the timer's next two turns. */
uint64_t sim_pwm_next_edge(const struct sim_pwm_core *core, unsigned op, unsigned output);
uint64_t sim_pwm_next_interrupt(const struct sim_pwm_core *core, unsigned timer, uint32_t wanted);

#endif
