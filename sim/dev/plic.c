/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Interrupt Matrix" and "High-Performance CPU". A CPU interrupt is
 * offered to the core when it asks, is enabled in the PLIC and in mie, and its priority is 1 or
 * more and not below the threshold. The highest priority wins, then the lowest number; the core's
 * own interrupts, which have no priority, come last. */
#include "plic.h"

#include "intmatrix.h"
#include "soc.h"

#define CPU_IRQS 32

/* The PLIC has no description. */
#define ENABLE    0x00
#define TYPE      0x04
#define CLEAR     0x08
#define PENDING   0x0c
#define PRIORITY  0x10
#define THRESHOLD 0x90
#define CLAIM     0x94
#define CONF      0x3fc

struct plic {
    struct sim_dev dev;
    uint32_t level;   /* CPU interrupts with a source that asks, a bit each */
    uint32_t latched; /* edges of those of edge type, until software clears them */
    uint32_t local;   /* of the core's own blocks */
};

static struct plic *plic_of(struct sim_dev *dev)
{
    return (struct plic *)dev;
}

static const struct sim_plic_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

static uint32_t asking(const struct plic *p)
{
    uint32_t edge = dev_get(&p->dev, TYPE);
    return (p->level & ~edge) | (p->latched & edge);
}

static uint8_t choose(const struct plic *p)
{
    uint32_t mie = p->dev.sys->cpu_irq_enabled[params_of(&p->dev)->cpu];
    uint32_t left = asking(p) & dev_get(&p->dev, ENABLE) & mie;
    uint32_t best = dev_get(&p->dev, THRESHOLD) & 0xff;
    uint8_t chosen = 0;
    for (; left; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctz(left);
        uint32_t priority = dev_get(&p->dev, PRIORITY + 4 * n) & 15;
        if (priority > 0 && (priority > best || (!chosen && priority == best))) {
            best = priority;
            chosen = (uint8_t)n;
        }
    }
    uint32_t own = p->local & mie;
    return chosen || !own ? chosen : (uint8_t)__builtin_ctz(own);
}

static void offer(struct plic *p)
{
    unsigned cpu = params_of(&p->dev)->cpu;
    p->dev.sys->cpu_irq_asking[cpu] = (asking(p) & dev_get(&p->dev, ENABLE)) | p->local;
    sim_cpu_irq_set(p->dev.sys, cpu, choose(p));
}

static void levels_changed(struct plic *p, uint32_t level)
{
    level &= ~params_of(&p->dev)->local;
    p->latched |= level & ~p->level;
    p->level = level;
    offer(p);
}

void sim_plic_set_local(struct sim_dev *plic, unsigned number, bool level)
{
    struct plic *p = plic_of(plic);
    p->local = level ? p->local | 1u << number : p->local & ~(1u << number);
    offer(p);
}

static void plic_update(struct sim_dev *dev)
{
    offer(plic_of(dev));
}

static uint32_t pending_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return asking(plic_of(dev));
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    plic_of(dev)->latched &= ~raw;
}

static void plic_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    plic_of(dev)->latched = 0;
}

static const struct sim_reg_rule plic_rules[] = {
    {.off = ENABLE, .count = 2},
    {.off = CLEAR, .write = clear_write},
    {.off = PENDING, .read_only = UINT32_MAX, .read = pending_read},
    {.off = PRIORITY, .count = CPU_IRQS, .read_only = ~15u},
    {.off = THRESHOLD, .read_only = ~0xffu},
    {.off = CLAIM},
    {.off = CONF},
};

static const struct sim_state_row plic_state_rows[] = {
    SIM_STATE(struct plic, level),
    SIM_STATE(struct plic, latched),
    SIM_STATE(struct plic, local),
};
static const struct sim_state plic_state = SIM_STATE_OF(struct plic, dev, plic_state_rows);

const struct sim_dev_ops sim_plic_ops = {
    .kind = "plic",
    .state_size = sizeof(struct plic),
    .state = &plic_state,
    .rules = plic_rules,
    .rule_count = sizeof plic_rules / sizeof plic_rules[0],
    .reset = plic_reset,
    .update_irq = plic_update,
};

/* The matrix */

#define MATRIX_WORDS 512

struct matrix {
    struct sim_dev dev;
    struct plic *plic;
};

static const struct sim_intmtx_params *matrix_params(const struct sim_dev *dev)
{
    return dev->params;
}

static void matrix_update(struct sim_dev *dev)
{
    struct matrix *m = (struct matrix *)dev;
    levels_changed(m->plic,
                   sim_intmatrix_gather(dev->sys, dev->value, matrix_params(dev)->source_count));
}

static void source_changed(void *ctx, unsigned source, bool level)
{
    struct sim_dev *dev = ctx;
    if (source < matrix_params(dev)->source_count)
        sim_trace(dev->sys, SIM_TRACE_IRQ, "source %u %s, CPU interrupt %u", source,
                  level ? "up" : "down", dev->value[source] & 31);
    matrix_update(dev);
}

static void core_changed(void *ctx, unsigned cpu)
{
    struct matrix *m = ctx;
    if (cpu == params_of(&m->plic->dev)->cpu)
        offer(m->plic);
}

static uint32_t matrix_read(struct sim_dev *dev, unsigned index)
{
    unsigned status = index - matrix_params(dev)->status_off / 4;
    return status < SIM_IRQ_SOURCES / 32 ? dev->sys->irq_level[status] : dev->value[index];
}

static bool matrix_start(struct sim_dev *dev)
{
    struct matrix *m = (struct matrix *)dev;
    m->plic = plic_of(sim_soc_dev(dev->soc, matrix_params(dev)->plic));
    dev->sys->irq_changed = source_changed;
    dev->sys->irq_enabled_changed = core_changed;
    dev->sys->irq_ctx = dev;
    return true;
}

static const struct sim_reg_rule matrix_rules[] = {
    {.off = 0, .count = MATRIX_WORDS, .read = matrix_read},
};

static const struct sim_state_row matrix_state_rows[] = {
    SIM_STATE_WIRING(struct matrix, plic),
};
static const struct sim_state matrix_state = SIM_STATE_OF(struct matrix, dev, matrix_state_rows);

const struct sim_dev_ops sim_intmtx_ops = {
    .kind = "intmtx",
    .state_size = sizeof(struct matrix),
    .state = &matrix_state,
    .rules = matrix_rules,
    .rule_count = sizeof matrix_rules / sizeof matrix_rules[0],
    .update_irq = matrix_update,
    .start = matrix_start,
};
