/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Debug Assistant". The core does not tell of each change of its stack
 * pointer: while bounds are in force it is looked at every few microseconds, so that the interrupt
 * comes up to that late, at a pc a little further on. */
#include "assist_debug.h"

#include "bytes.h"
#include "soc.h"

#define SAMPLE_US 5u
#define WAIT_MS   1u /* between looks at a core that waits for what only the host can send */

/* The same in every version. */
#define MONTR_ENA 0x00
#define INTR_RAW  0x04
#define INTR_ENA  0x08
#define INTR_CLR  0x0c
/* From SP_MIN on. */
#define SP_MAX    0x04
#define SP_PC     0x08
#define RCD_EN    0x0c
#define RCD_PC    0x10
#define RCD_SP    0x14
#define PDEBUG_EN 2u /* of RCD_EN: the registers follow the core */

struct assist_layout {
    uint16_t sp_min;
    uint32_t below, above; /* bits of MONTR_ENA and the interrupt registers */
};

struct assist {
    struct sim_dev dev;
    const struct assist_layout *layout;
    struct sim_event sample;
};

static struct assist *assist_of(struct sim_dev *dev)
{
    return (struct assist *)dev;
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_assist_debug_params *p = dev->params;
    sim_irq_set(dev->sys, p->irq, dev_get(dev, INTR_RAW) & dev_get(dev, INTR_ENA));
}

static uint32_t enabled(const struct assist *a)
{
    return dev_get(&a->dev, MONTR_ENA) & (a->layout->below | a->layout->above);
}

struct where {
    uint32_t pc, sp;
};

static struct where where(const struct sim_dev *dev)
{
    enum { PC = 0, SP = 3, ROWS = 4 };
    struct sim_core_reg row[ROWS] = {{0}};
    const struct sim_core *core = dev->soc->core[0];
    core->ops->regs(core, row, ROWS);
    return (struct where){row[PC].value, row[SP].value};
}

static void look(struct assist *a)
{
    struct sim_dev *dev = &a->dev;
    struct where at = where(dev);
    uint32_t bits = (at.sp < dev_get(dev, a->layout->sp_min) ? a->layout->below : 0) |
                    (at.sp > dev_get(dev, a->layout->sp_min + SP_MAX) ? a->layout->above : 0);
    bits &= enabled(a) & ~dev_get(dev, INTR_RAW);
    if (!bits)
        return;
    dev_set(dev, INTR_RAW, dev_get(dev, INTR_RAW) | bits);
    dev_set(dev, a->layout->sp_min + SP_PC, at.pc);
    update_irq(dev);
}

/* A core that waits changes nothing before something else happens. */
static void schedule(struct assist *a)
{
    struct sim_sys *sys = a->dev.sys;
    bool runs = a->dev.soc->core[0]->state == SIM_CORE_RUNNING && !a->dev.soc->is_asleep;
    uint64_t at = sys->now + SAMPLE_US * SIM_TICKS_PER_US;
    if (!enabled(a)) {
        sim_event_cancel(sys, &a->sample);
        return;
    }
    if (!runs) {
        uint64_t next = sim_event_next(sys);
        uint64_t late = sys->now + WAIT_MS * SIM_TICKS_PER_MS;
        at = next == SIM_NEVER ? late : next > at ? next : at;
    }
    sim_event_at(sys, &a->sample, at);
}

static void sample_fire(void *ctx)
{
    struct assist *a = ctx;
    look(a);
    schedule(a);
}

/* The event stays where it is when only the bounds change: tasks do that all the time. */
static void monitor_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    struct assist *a = assist_of(dev);
    if (!enabled(a) || !sim_event_is_queued(&a->sample))
        schedule(a);
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, INTR_RAW, dev_get(dev, INTR_RAW) & ~raw);
}

/* Software that reads it while recording sees itself; start-up code after a watchdog sees where the
 * last reset hit the core. */
static uint32_t record_read(struct sim_dev *dev, unsigned index)
{
    const struct sim_soc_state *soc = dev->soc;
    if (dev_get(dev, assist_of(dev)->layout->sp_min + RCD_EN) & PDEBUG_EN)
        return index == 0 ? where(dev).pc : where(dev).sp;
    return index == 0 ? soc->last_pc : soc->last_sp;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    sim_event_cancel(dev->sys, &assist_of(dev)->sample);
}

/* A reset of the core alone ends the recording too: what it hit stays to be read. */
static void shallow_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    dev_set(dev, assist_of(dev)->layout->sp_min + RCD_EN, 0);
}

static bool start_with(struct sim_dev *dev, const struct assist_layout *layout)
{
    struct assist *a = assist_of(dev);
    a->layout = layout;
    a->sample = (struct sim_event){.fire = sample_fire, .ctx = a};
    return true;
}

#define V1_SP_MIN 0x38
#define V2_SP_MIN 0x10

static const struct assist_layout layout_v1 = {V1_SP_MIN, 1 << 8, 1 << 9},
                                  layout_v2 = {V2_SP_MIN, 1 << 0, 1 << 1};

static bool start_v1(struct sim_dev *dev)
{
    return start_with(dev, &layout_v1);
}

static bool start_v2(struct sim_dev *dev)
{
    return start_with(dev, &layout_v2);
}

#define RULES(sp_min)                                                                              \
    {                                                                                              \
        {.off = MONTR_ENA, .write = monitor_write}, {.off = INTR_RAW, .read_only = UINT32_MAX},    \
            {.off = INTR_CLR, .self_clear = UINT32_MAX, .write = clear_write},                     \
            {.off = (sp_min) + SP_PC, .read_only = UINT32_MAX},                                    \
            {.off = (sp_min) + RCD_PC, .count = 2, .read_only = UINT32_MAX, .read = record_read},  \
    }

static const struct sim_reg_rule rules_v1[] = RULES(V1_SP_MIN), rules_v2[] = RULES(V2_SP_MIN);

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct assist, layout),
    SIM_STATE_EVENT(struct assist, sample),
};
static const struct sim_state state = SIM_STATE_OF(struct assist, dev, state_rows);

#define OPS(version)                                                                               \
    {                                                                                              \
        .kind = "assist_debug", .state_size = sizeof(struct assist), .state = &state,              \
        .rules = rules_##version, .rule_count = CR_COUNT(rules_##version), .reset = reset,         \
        .shallow_reset = shallow_reset, .update_irq = update_irq, .start = start_##version,        \
    }

const struct sim_dev_ops sim_assist_debug_ops = OPS(v1), sim_assist_debug_v2_ops = OPS(v2);
