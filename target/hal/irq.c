/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "irq.h"

#include "ops.h"
#include "rt.h"

#include <stddef.h>

#define CPU_IRQ_COUNT 32u

struct slot {
    void (*fn)(void *ctx);
    void *ctx;
    uint32_t source;
};

static struct slot slots[CPU_IRQ_COUNT]; /* by CPU interrupt number; 0 does not exist */

static uint32_t find_slot(uint32_t source)
{
    uint32_t spare = 0;
    for (uint32_t n = CPU_IRQ_COUNT - 1; n > 0; n--) {
        if (slots[n].fn && slots[n].source == source)
            return n;
        if (!slots[n].fn && !(SOC_IRQ_RESERVED >> n & 1))
            spare = n;
    }
    return spare;
}

int hal_irq_attach(uint32_t source, uint32_t priority, void (*fn)(void *ctx), void *ctx)
{
    uint32_t state = rt_irq_off();
    uint32_t n = find_slot(source);
    if (n) {
        slots[n] = (struct slot){fn, ctx, source};
        soc_irq_route(source, n);
        soc_irq_priority(n, priority);
        soc_irq_edge(n, false);
        soc_irq_threshold(1);
        soc_irq_enable(1u << n);
    }
    rt_irq_restore(state);
    return n ? 0 : -1;
}

void hal_irq_detach(uint32_t source)
{
    uint32_t state = rt_irq_off();
    uint32_t n = find_slot(source);
    if (n && slots[n].fn) {
        soc_irq_disable(1u << n);
        soc_irq_route(source, 0);
        slots[n].fn = NULL;
    }
    rt_irq_restore(state);
}

void rt_interrupt(uint32_t number)
{
    if (number < CPU_IRQ_COUNT && slots[number].fn)
        slots[number].fn(slots[number].ctx);
    else
        soc_irq_disable(1u << number); /* nobody's: not again */
}
