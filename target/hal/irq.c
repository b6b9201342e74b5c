/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "irq.h"

#include "rt.h"
#include "soc.h"

#include <stddef.h>

#define CPU_IRQ_COUNT 32u

struct slot {
    void (*fn)(void *ctx);
    void *ctx;
    uint32_t source;
};

static struct slot slots[CPU_IRQ_COUNT]; /* by CPU interrupt number; 0 does not exist */

/* The map registers stand in the order of the source numbers, the priorities in that of the CPU's.
 */
static volatile uint32_t *map_reg(uint32_t source)
{
    return (volatile uint32_t *)(uintptr_t)INTERRUPT_CORE0_BASE + source;
}

static volatile uint32_t *priority_reg(uint32_t number)
{
    return &INTERRUPT_CORE0->cpu_int_pri_0 + number;
}

static uint32_t find_slot(uint32_t source)
{
    uint32_t spare = 0;
    for (uint32_t n = CPU_IRQ_COUNT - 1; n > 0; n--) {
        if (slots[n].fn && slots[n].source == source)
            return n;
        if (!slots[n].fn)
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
        *map_reg(source) = n;
        *priority_reg(n) = priority;
        INTERRUPT_CORE0->cpu_int_type &= ~(1u << n); /* level */
        INTERRUPT_CORE0->cpu_int_thresh = 1;
        INTERRUPT_CORE0->cpu_int_enable |= 1u << n;
    }
    rt_irq_restore(state);
    return n ? 0 : -1;
}

void hal_irq_detach(uint32_t source)
{
    uint32_t state = rt_irq_off();
    uint32_t n = find_slot(source);
    if (n && slots[n].fn) {
        INTERRUPT_CORE0->cpu_int_enable &= ~(1u << n);
        *map_reg(source) = 0;
        slots[n].fn = NULL;
    }
    rt_irq_restore(state);
}

void rt_interrupt(uint32_t number)
{
    if (number < CPU_IRQ_COUNT && slots[number].fn)
        slots[number].fn(slots[number].ctx);
    else
        INTERRUPT_CORE0->cpu_int_enable &= ~(1u << number); /* nobody's: not again */
}
