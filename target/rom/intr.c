/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* CPU interrupts while the ROM's vectors are in place, and the controller's settings. */
#include "ops.h"
#include "rom.h"
#include "rom_api.h"

#define CPU_INTERRUPTS 32u
#define MSTATUS_MIE    8u

static struct {
    rom_isr_fn *handler;
    void *arg;
} isrs[CPU_INTERRUPTS];

/* One that nobody handles is switched off: it would come again for ever. */
void rom_isr(uint32_t number)
{
    if (isrs[number].handler != NULL)
        isrs[number].handler(isrs[number].arg);
    else
        esprv_intc_int_disable(1u << number);
}

void ets_intr_lock(void)
{
    __asm__ volatile("csrci mstatus, %0" ::"i"(MSTATUS_MIE) : "memory");
}

void ets_intr_unlock(void)
{
    __asm__ volatile("csrsi mstatus, %0" ::"i"(MSTATUS_MIE) : "memory");
}

void esprv_intc_int_set_priority(int number, int priority)
{
    soc_irq_priority((uint32_t)number, (uint32_t)priority);
}

void esprv_intc_int_set_threshold(int threshold)
{
    soc_irq_threshold((uint32_t)threshold);
}

void esprv_intc_int_enable(uint32_t mask)
{
    soc_irq_enable(mask);
}

void esprv_intc_int_disable(uint32_t mask)
{
    soc_irq_disable(mask);
}

void esprv_intc_int_set_type(int number, int is_edge)
{
    soc_irq_edge((uint32_t)number, is_edge != 0);
}

void intr_matrix_set(int cpu, uint32_t source, uint32_t number)
{
    (void)cpu;
    soc_irq_route(source, number);
}

void intr_handler_set(int number, rom_isr_fn *handler, void *arg)
{
    ets_isr_attach((uint32_t)number, handler, arg);
}

rom_isr_fn *ets_isr_attach(uint32_t number, rom_isr_fn *handler, void *arg)
{
    if (number >= CPU_INTERRUPTS)
        return NULL;
    rom_isr_fn *before = isrs[number].handler;
    isrs[number].handler = handler;
    isrs[number].arg = arg;
    return before;
}

void ets_isr_mask(uint32_t mask)
{
    esprv_intc_int_disable(mask);
}

void ets_isr_unmask(uint32_t mask)
{
    esprv_intc_int_enable(mask);
}
