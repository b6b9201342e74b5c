/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "timer.h"

#include "irq.h"
#include "ops.h"

#include <stddef.h>

static void (*periodic)(void *ctx);
static void *periodic_ctx;

uint64_t hal_time_us(void)
{
    return soc_timer_ticks() * 10 / soc_timer_rate();
}

void hal_delay_us(uint32_t duration_us)
{
    uint64_t end = soc_timer_ticks() + (uint64_t)duration_us * soc_timer_rate() / 10;
    while (soc_timer_ticks() < end)
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
    SYSTIMER->target0_conf = (uint32_t)((uint64_t)period_us * soc_timer_rate() / 10);
    SYSTIMER->comp0_load = SYSTIMER_COMP0_LOAD_TIMER_COMP0_LOAD_MASK;
    SYSTIMER->target0_conf |= SYSTIMER_TARGET0_CONF_TARGET0_PERIOD_MODE_MASK;
    SYSTIMER->int_ena |= SYSTIMER_INT_ENA_TARGET0_INT_ENA_MASK;
    hal_irq_attach(IRQ_SYSTIMER_TARGET0, 1, on_alarm, NULL);
    SYSTIMER->conf |= SYSTIMER_CONF_TARGET0_WORK_EN_MASK;
}
