/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "Debug Assistant". The core tells of each instruction that takes the
 * stack pointer out of its bounds or touches an area, see watch.h; what is recorded here is that
 * instruction's. */
#include "assist_debug.h"

#include "bytes.h"
#include "soc.h"

#include <string.h>

/* The same in every version. */
#define MONTR_ENA 0x00
#define INTR_RAW  0x04
#define INTR_ENA  0x08
#define INTR_CLR  0x0c
/* Where there are areas: four of them, a MIN and a MAX each; the first two are of memory. */
#define AREA_MIN(n) (0x10u + 8u * (n))
#define AREA_MAX(n) (0x14u + 8u * (n))
#define AREA_PC     0x30
#define AREA_SP     0x34
#define AREA_MMIO   2 /* the first that is of devices */
#define AREA_BITS   0xffu
/* From SP_MIN on. */
#define SP_MAX    0x04
#define SP_PC     0x08
#define RCD_EN    0x0c
#define RCD_PC    0x10
#define RCD_SP    0x14
#define RECORD_EN 1u
#define PDEBUG_EN 2u /* of RCD_EN: the core shows its pc; with both, the registers follow it */

struct assist_layout {
    uint16_t sp_min;
    uint32_t below, above; /* bits of MONTR_ENA and the interrupt registers */
    bool has_areas;
};

struct assist {
    struct sim_dev dev;
    const struct assist_layout *layout;
    bool is_recording;
    uint32_t recorded_pc, recorded_sp;
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

static struct sim_watch_hit where(const struct sim_dev *dev)
{
    enum { PC = 0, SP = 3, ROWS = 4 };
    struct sim_core_reg row[ROWS] = {{0}};
    const struct sim_core *core = dev->soc->core[0];
    core->ops->regs(core, row, ROWS);
    return (struct sim_watch_hit){row[PC].value, row[SP].value};
}

/* Sets those of the bits that are new; false when none is. */
static bool raise(struct sim_dev *dev, uint32_t bits)
{
    uint32_t raw = dev_get(dev, INTR_RAW);
    if (!(bits & ~raw))
        return false;
    dev_set(dev, INTR_RAW, raw | bits);
    update_irq(dev);
    return true;
}

/* The core tells. */

static bool sp_hit(void *ctx, struct sim_watch_hit hit)
{
    struct sim_dev *dev = ctx;
    const struct assist_layout *l = assist_of(dev)->layout;
    uint32_t bits = (hit.sp < dev_get(dev, l->sp_min) ? l->below : 0) |
                    (hit.sp > dev_get(dev, l->sp_min + SP_MAX) ? l->above : 0);
    if (!raise(dev, bits & dev_get(dev, MONTR_ENA)))
        return false;
    dev_set(dev, l->sp_min + SP_PC, hit.pc);
    return true;
}

/* The record is that of the first touch, until software has cleared what it raised. */
static bool area_hit(void *ctx, unsigned areas, enum sim_watch_kind kind, struct sim_watch_hit hit)
{
    struct sim_dev *dev = ctx;
    bool is_first = !(dev_get(dev, INTR_RAW) & AREA_BITS);
    uint32_t bits = 0;
    for (unsigned i = 0; i < SIM_WATCH_AREAS; i++)
        bits |= (areas >> i & 1) << (2 * i + (kind == SIM_WATCH_WRITE));
    if (!raise(dev, bits))
        return false;
    if (is_first) {
        dev_set(dev, AREA_PC, hit.pc);
        dev_set(dev, AREA_SP, hit.sp);
    }
    return true;
}

/* Software sets what to look at. */

static void ask_areas(struct sim_dev *dev)
{
    struct sim_watch_area area[SIM_WATCH_AREAS];
    uint32_t enabled = dev_get(dev, MONTR_ENA);
    memset(area, 0, sizeof area);
    for (unsigned i = 0; i < SIM_WATCH_AREAS; i++) {
        area[i].first = dev_get(dev, AREA_MIN(i));
        area[i].last = dev_get(dev, AREA_MAX(i));
        area[i].is_mmio = i >= AREA_MMIO;
        if (area[i].first <= area[i].last) /* bit 0 of each pair is for reads, as in `kinds` */
            area[i].kinds = enabled >> 2 * i & (SIM_WATCH_READ | SIM_WATCH_WRITE);
    }
    sim_watch_areas(dev->sys, area);
}

static void ask_sp(struct sim_dev *dev)
{
    const struct assist_layout *l = assist_of(dev)->layout;
    uint32_t enabled = dev_get(dev, MONTR_ENA);
    sim_watch_sp(dev->sys, enabled & l->below ? dev_get(dev, l->sp_min) : 0,
                 enabled & l->above ? dev_get(dev, l->sp_min + SP_MAX) : UINT32_MAX);
}

static void ask(struct sim_dev *dev)
{
    ask_sp(dev);
    if (assist_of(dev)->layout->has_areas)
        ask_areas(dev);
}

/* A stack pointer that is outside already is found at once. */
static void monitor_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    ask(dev);
    sp_hit(dev, where(dev));
}

static void clear_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set(dev, INTR_RAW, dev_get(dev, INTR_RAW) & ~raw);
    sp_hit(dev, where(dev));
}

/* Where the core is, or was when a reset or software ended the recording. */

static struct sim_watch_hit recorded(const struct assist *a)
{
    return a->is_recording ? where(&a->dev)
                           : (struct sim_watch_hit){a->recorded_pc, a->recorded_sp};
}

static void record_until(struct assist *a, uint32_t pc, uint32_t sp)
{
    if (a->is_recording) {
        a->recorded_pc = pc;
        a->recorded_sp = sp;
    }
    a->is_recording = false;
}

static void record_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    struct assist *a = assist_of(dev);
    struct sim_watch_hit now = where(dev);
    record_until(a, now.pc, now.sp);
    a->is_recording = (raw & RECORD_EN) && (raw & PDEBUG_EN);
}

static uint32_t record_read(struct sim_dev *dev, unsigned index)
{
    struct sim_watch_hit at = recorded(assist_of(dev));
    return index == 0 ? at.pc : at.sp;
}

static uint32_t last_pc_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return dev->soc->core[0]->exception_pc;
}

/* The record outlives a reset, but for those that take the digital system's power or more. */
static void keep_record(struct assist *a, enum sim_reset_level level)
{
    const struct sim_soc_state *soc = a->dev.soc;
    record_until(a, soc->last_pc, soc->last_sp);
    if (level >= SIM_RESET_SYSTEM)
        a->recorded_pc = a->recorded_sp = 0;
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    keep_record(assist_of(dev), level);
    sim_watch_reset(dev->sys);
}

/* A reset of the core alone ends the recording too: what it hit stays to be read. */
static void shallow_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    keep_record(assist_of(dev), level);
    dev_set(dev, assist_of(dev)->layout->sp_min + RCD_EN, 0);
}

static bool start_with(struct sim_dev *dev, const struct assist_layout *layout)
{
    struct sim_watch *watch = &dev->sys->watch;
    assist_of(dev)->layout = layout;
    watch->sp_hit = sp_hit;
    watch->area_hit = area_hit;
    watch->ctx = dev;
    return true;
}

#define AREAS_SP_MIN 0x38
#define PLAIN_SP_MIN 0x10

static const struct assist_layout areas = {AREAS_SP_MIN, 1 << 8, 1 << 9, true},
                                  plain = {PLAIN_SP_MIN, 1 << 0, 1 << 1, false};

static bool start_areas(struct sim_dev *dev)
{
    return start_with(dev, &areas);
}

static bool start_plain(struct sim_dev *dev)
{
    return start_with(dev, &plain);
}

#define RULES(sp_min, last_pc)                                                                     \
    {.off = MONTR_ENA, .write = monitor_write}, {.off = INTR_RAW, .read_only = UINT32_MAX},        \
        {.off = INTR_CLR, .self_clear = UINT32_MAX, .write = clear_write},                         \
        {.off = (sp_min), .count = 2, .write = monitor_write},                                     \
        {.off = (sp_min) + SP_PC, .read_only = UINT32_MAX},                                        \
        {.off = (sp_min) + RCD_EN, .write = record_write},                                         \
        {.off = (sp_min) + RCD_PC, .count = 2, .read_only = UINT32_MAX, .read = record_read},      \
    {                                                                                              \
        .off = (last_pc), .read_only = UINT32_MAX, .read = last_pc_read, .is_steady = true         \
    }
#define RULES_AREAS                                                                                \
    {.off = AREA_MIN(0), .count = 8, .write = monitor_write},                                      \
    {                                                                                              \
        .off = AREA_PC, .count = 2, .read_only = UINT32_MAX                                        \
    }

static const struct sim_reg_rule rules_v1[] = {RULES(AREAS_SP_MIN, 0x94), RULES_AREAS},
                                 rules_v2[] = {RULES(PLAIN_SP_MIN, 0x28)},
                                 rules_v3[] = {RULES(AREAS_SP_MIN, 0x70), RULES_AREAS};

static const struct sim_state_row state_rows[] = {
    SIM_STATE_WIRING(struct assist, layout),
    SIM_STATE(struct assist, is_recording),
    SIM_STATE(struct assist, recorded_pc),
    SIM_STATE(struct assist, recorded_sp),
};
static const struct sim_state state = SIM_STATE_OF(struct assist, dev, state_rows);

#define OPS(version, layout)                                                                       \
    {                                                                                              \
        .kind = "assist_debug", .state_size = sizeof(struct assist), .state = &state,              \
        .rules = rules_##version, .rule_count = CR_COUNT(rules_##version), .reset = reset,         \
        .shallow_reset = shallow_reset, .update_irq = update_irq, .start = start_##layout,         \
        .restored = ask,                                                                           \
    }

const struct sim_dev_ops sim_assist_debug_ops = OPS(v1, areas),
                         sim_assist_debug_v2_ops = OPS(v2, plain),
                         sim_assist_debug_v3_ops = OPS(v3, areas);
