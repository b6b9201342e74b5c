/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Sources are ORed onto 31 CPU interrupts. A CPU interrupt is offered to the core when it is
 * enabled, pending, of priority 1 or more, and not below the threshold; the highest priority wins,
 * then the lowest number. Technical reference manual, "Interrupt Matrix" and "High-Performance
 * CPU". */
#include "intmatrix.h"

#include <crema/regs/esp32c3/interrupt_core0.h>

/* The controller's registers follow the maps, of which versions have more or fewer. */
#define AFTER_MAPS(name)                                                                           \
    (INTERRUPT_CORE0_##name##_OFFSET - INTERRUPT_CORE0_INTR_STATUS_REG_0_OFFSET)

#define CPU_IRQS 32

struct intmatrix {
    struct sim_dev dev;
    uint32_t control_off; /* where INTR_STATUS_REG_0 stands */
    uint32_t level;       /* CPU interrupts with a source that asks, a bit each */
    uint32_t latched;     /* edges of those of edge type, until software clears them */
};

static struct intmatrix *matrix_of(struct sim_dev *dev)
{
    return (struct intmatrix *)dev;
}

static const struct sim_intmatrix_params *params_of(const struct sim_dev *dev)
{
    return dev->params;
}

uint32_t sim_intmatrix_gather(const struct sim_sys *sys, const uint32_t *map, unsigned count)
{
    uint32_t level = 0;
    for (unsigned word = 0; word * 32 < count; word++) {
        uint32_t left = sys->irq_level[word];
        for (; left; left &= left - 1) {
            unsigned source = word * 32 + (unsigned)__builtin_ctz(left);
            if (source < count)
                level |= 1u << (map[source] & 31);
        }
    }
    return level & ~1u;
}

static uint32_t control(const struct intmatrix *m, uint32_t off)
{
    return dev_get(&m->dev, m->control_off + off);
}

static uint32_t gather_levels(const struct sim_dev *dev)
{
    return sim_intmatrix_gather(dev->sys, dev->value, params_of(dev)->source_count);
}

static uint32_t pending(const struct intmatrix *m)
{
    uint32_t edge = control(m, AFTER_MAPS(CPU_INT_TYPE));
    return (m->level & ~edge) | (m->latched & edge);
}

static uint8_t choose(const struct intmatrix *m)
{
    uint32_t left = pending(m) & control(m, AFTER_MAPS(CPU_INT_ENABLE));
    uint32_t best = control(m, AFTER_MAPS(CPU_INT_THRESH)) & 15;
    uint8_t chosen = 0;
    for (; left; left &= left - 1) {
        unsigned n = (unsigned)__builtin_ctz(left);
        uint32_t priority = control(m, AFTER_MAPS(CPU_INT_PRI_0) + 4 * n) & 15;
        if (priority > 0 && (priority > best || (!chosen && priority == best))) {
            best = priority;
            chosen = (uint8_t)n;
        }
    }
    return chosen;
}

static void update(struct sim_dev *dev)
{
    struct intmatrix *m = matrix_of(dev);
    uint32_t level = gather_levels(dev);
    m->latched |= level & ~m->level;
    m->level = level;
    sim_cpu_irq_set(dev->sys, params_of(dev)->cpu, choose(m));
}

static void source_changed(void *ctx, unsigned source, bool level)
{
    struct sim_dev *dev = ctx;
    if (source < params_of(dev)->source_count)
        sim_trace(dev->sys, SIM_TRACE_IRQ, "source %u %s, CPU interrupt %u", source,
                  level ? "up" : "down", dev->value[source] & 31);
    update(dev);
}

static uint32_t status_read(struct sim_dev *dev, unsigned index)
{
    return dev->sys->irq_level[index];
}

static uint32_t eip_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return pending(matrix_of(dev));
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    matrix_of(dev)->latched &= ~raw;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    matrix_of(dev)->level = gather_levels(dev);
    matrix_of(dev)->latched = 0;
}

static bool start_at(struct sim_dev *dev, uint32_t control_off)
{
    matrix_of(dev)->control_off = control_off;
    dev->sys->irq_changed = source_changed;
    dev->sys->irq_ctx = dev;
    return true;
}

#define CONTROL_V1 0xf8
#define CONTROL_V2 0xac

static bool start_v1(struct sim_dev *dev)
{
    return start_at(dev, CONTROL_V1);
}

static bool start_v2(struct sim_dev *dev)
{
    return start_at(dev, CONTROL_V2);
}

#define RULES(at)                                                                                  \
    {                                                                                              \
        {.off = (at), .count = 2, .read_only = UINT32_MAX, .read = status_read},                   \
            {.off = (at) + AFTER_MAPS(CPU_INT_CLEAR), .write = clear_write},                       \
            {.off = (at) + AFTER_MAPS(CPU_INT_EIP_STATUS),                                         \
             .read_only = UINT32_MAX,                                                              \
             .read = eip_read},                                                                    \
    }

static const struct sim_reg_rule rules_v1[] = RULES(CONTROL_V1), rules_v2[] = RULES(CONTROL_V2);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct intmatrix, control_off),
    SIM_STATE(struct intmatrix, level),
    SIM_STATE(struct intmatrix, latched),
};
static const struct sim_state state = SIM_STATE_OF(struct intmatrix, dev, state_rows);

#define OPS(version)                                                                               \
    {                                                                                              \
        .kind = "intmatrix", .state = &state, .state_size = sizeof(struct intmatrix),              \
        .rules = rules_##version,                                                                  \
        .rule_count = sizeof rules_##version / sizeof rules_##version[0], .reset = reset,          \
        .update_irq = update, .start = start_##version,                                            \
    }

const struct sim_dev_ops sim_intmatrix_ops = OPS(v1), sim_intmatrix_v2_ops = OPS(v2);
