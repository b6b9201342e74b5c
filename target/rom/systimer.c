/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The system timer as programs know it from the chips' common driver: two counters, three alarms.
 */
#include "rom.h"
#include "rom_api.h"

#define COUNTERS 2u
#define ALARMS   3u

/* Programs give the conversions; the first chip with this driver has them fixed, for its faster
 * crystal. */
#ifdef SOC_ROM_TIMER_PER_US
static uint64_t to_us(const struct systimer_context *context, uint64_t ticks)
{
    (void)context;
    return ticks / SOC_ROM_TIMER_PER_US;
}

static uint64_t to_ticks(const struct systimer_context *context, uint64_t us)
{
    (void)context;
    return us * SOC_ROM_TIMER_PER_US;
}
#else
static uint64_t to_us(const struct systimer_context *context, uint64_t ticks)
{
    return context->ticks_to_us(ticks);
}

static uint64_t to_ticks(const struct systimer_context *context, uint64_t us)
{
    return context->us_to_ticks(us);
}
#endif

static volatile uint32_t *op(uint32_t counter)
{
    return &SYSTIMER->unit0_op + counter % COUNTERS;
}

static volatile uint32_t *alarm_conf(uint32_t alarm)
{
    return &SYSTIMER->target0_conf + alarm % ALARMS;
}

static volatile uint32_t *alarm_target(uint32_t alarm)
{
    return &SYSTIMER->target0_hi + 2 * (alarm % ALARMS);
}

static void load_alarm(uint32_t alarm)
{
    (&SYSTIMER->comp0_load)[alarm % ALARMS] = 1;
}

void systimer_hal_init(struct systimer_context *context)
{
    context->dev = SYSTIMER;
    SYSTIMER->conf |= SYSTIMER_CONF_CLK_EN_MASK;
}

void systimer_hal_deinit(struct systimer_context *context)
{
    SYSTIMER->conf &= ~SYSTIMER_CONF_CLK_EN_MASK;
    context->dev = NULL;
}

void systimer_hal_set_tick_rate_ops(struct systimer_context *context,
                                    systimer_convert *const ops[2])
{
    context->ticks_to_us = ops[0];
    context->us_to_ticks = ops[1];
}

/* Both halves of one moment. */
uint64_t systimer_hal_get_counter_value(struct systimer_context *context, uint32_t counter)
{
    const volatile uint32_t *value = &SYSTIMER->unit0_value_hi + 2 * (counter % COUNTERS);
    uint32_t hi, lo;
    (void)context;
    *op(counter) = SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK;
    while ((*op(counter) & SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_MASK) == 0)
        ;
    do {
        hi = value[0];
        lo = value[1];
    } while (hi != value[0]);
    return (uint64_t)hi << 32 | lo;
}

uint64_t systimer_hal_get_time(struct systimer_context *context, uint32_t counter)
{
    return to_us(context, systimer_hal_get_counter_value(context, counter));
}

void systimer_hal_set_alarm_target(struct systimer_context *context, uint32_t alarm,
                                   uint64_t target)
{
    uint64_t ticks = to_ticks(context, target);
    SYSTIMER->conf &= ~(SYSTIMER_CONF_TARGET0_WORK_EN_MASK >> alarm % ALARMS);
    alarm_target(alarm)[0] = (uint32_t)(ticks >> 32);
    alarm_target(alarm)[1] = (uint32_t)ticks;
    load_alarm(alarm);
    SYSTIMER->conf |= SYSTIMER_CONF_TARGET0_WORK_EN_MASK >> alarm % ALARMS;
}

void systimer_hal_set_alarm_period(struct systimer_context *context, uint32_t alarm,
                                   uint32_t period_us)
{
    uint32_t ticks = (uint32_t)to_ticks(context, period_us);
    SYSTIMER->conf &= ~(SYSTIMER_CONF_TARGET0_WORK_EN_MASK >> alarm % ALARMS);
    *alarm_conf(alarm) = (*alarm_conf(alarm) & ~SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MASK) |
                         (ticks & SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MASK);
    load_alarm(alarm);
    SYSTIMER->conf |= SYSTIMER_CONF_TARGET0_WORK_EN_MASK >> alarm % ALARMS;
}

uint64_t systimer_hal_get_alarm_value(struct systimer_context *context, uint32_t alarm)
{
    (void)context;
    return (uint64_t)alarm_target(alarm)[0] << 32 | alarm_target(alarm)[1];
}

void systimer_hal_enable_alarm_int(struct systimer_context *context, uint32_t alarm)
{
    (void)context;
    SYSTIMER->int_ena |= 1u << alarm % ALARMS;
}

/* The timer has a clock of its own. */
void systimer_hal_on_apb_freq_update(struct systimer_context *context, uint32_t ticks_per_us)
{
    (void)context;
    (void)ticks_per_us;
}

void systimer_hal_counter_value_advance(struct systimer_context *context, uint32_t counter,
                                        int64_t time_us)
{
    uint64_t ticks =
        systimer_hal_get_counter_value(context, counter) + to_ticks(context, (uint64_t)time_us);
    volatile uint32_t *load = &SYSTIMER->unit0_load_hi + 2 * (counter % COUNTERS);
    load[0] = (uint32_t)(ticks >> 32);
    load[1] = (uint32_t)ticks;
    (&SYSTIMER->unit0_load)[counter % COUNTERS] = 1;
}

void systimer_hal_enable_counter(struct systimer_context *context, uint32_t counter)
{
    (void)context;
    SYSTIMER->conf |= SYSTIMER_CONF_TIMER_UNIT0_WORK_EN_MASK >> counter % COUNTERS;
}

/* Mode 0 is one alarm, 1 one every period. */
void systimer_hal_select_alarm_mode(struct systimer_context *context, uint32_t alarm, uint32_t mode)
{
    (void)context;
    *alarm_conf(alarm) = (*alarm_conf(alarm) & ~SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK) |
                         (mode != 0 ? SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK : 0);
}

void systimer_hal_connect_alarm_counter(struct systimer_context *context, uint32_t alarm,
                                        uint32_t counter)
{
    (void)context;
    *alarm_conf(alarm) = (*alarm_conf(alarm) & ~SYSTIMER_TARGET0_CONF_TARGET0_TIMER_UNIT_SEL_MASK) |
                         (counter != 0 ? SYSTIMER_TARGET0_CONF_TARGET0_TIMER_UNIT_SEL_MASK : 0);
}

/* Two bits a counter, one a CPU, the first CPU's highest. */
void systimer_hal_counter_can_stall_by_cpu(struct systimer_context *context, uint32_t counter,
                                           uint32_t cpu, bool can_stall)
{
    uint32_t bit =
        SYSTIMER_CONF_TIMER_UNIT0_CORE0_STALL_EN_MASK >> (2 * (counter % COUNTERS) + cpu % 2);
    (void)context;
    SYSTIMER->conf = (SYSTIMER->conf & ~bit) | (can_stall ? bit : 0);
}
