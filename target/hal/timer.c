/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "timer.h"

#include "irq.h"
#include "soc.h"

#include <stddef.h>

#define TICKS_PER_US 16u

static void (*periodic)(void *ctx);
static void *periodic_ctx;

static uint64_t ticks(void)
{
    SYSTIMER->unit0_op = SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK;
    while (!systimer_unit0_op_get_timer_unit0_value_valid(SYSTIMER->unit0_op))
        continue;
    /* The pair is latched by the update, but an interrupt may have latched it anew in between. */
    uint32_t hi, lo;
    do {
        hi = SYSTIMER->unit0_value_hi;
        lo = SYSTIMER->unit0_value_lo;
    } while (hi != SYSTIMER->unit0_value_hi);
    return (uint64_t)hi << 32 | lo;
}

uint64_t hal_time_us(void)
{
    return ticks() / TICKS_PER_US;
}

void hal_delay_us(uint32_t duration_us)
{
    uint64_t end = ticks() + (uint64_t)duration_us * TICKS_PER_US;
    while (ticks() < end)
        continue;
}

static void on_alarm(void *ctx)
{
    (void)ctx;
    SYSTIMER->int_clr = SYSTIMER_INT_CLR_TARGET0_INT_CLR_MASK;
    if (periodic)
        periodic(periodic_ctx);
}

void hal_timer_every(uint32_t period_us, void (*fn)(void *ctx), void *ctx)
{
    SYSTIMER->conf &= ~SYSTIMER_CONF_TARGET0_WORK_EN_MASK;
    SYSTIMER->int_clr = SYSTIMER_INT_CLR_TARGET0_INT_CLR_MASK;
    periodic = fn;
    periodic_ctx = ctx;
    if (!fn)
        return;
    SYSTIMER->target0_conf = period_us * TICKS_PER_US;
    SYSTIMER->comp0_load = SYSTIMER_COMP0_LOAD_TIMER_COMP0_LOAD_MASK;
    SYSTIMER->target0_conf |= SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK;
    SYSTIMER->int_ena |= SYSTIMER_INT_ENA_TARGET0_INT_ENA_MASK;
    hal_irq_attach(IRQ_SYSTIMER_TARGET0, 1, on_alarm, NULL);
    SYSTIMER->conf |= SYSTIMER_CONF_TARGET0_WORK_EN_MASK;
}
