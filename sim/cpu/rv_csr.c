/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The control and status registers, one row each. */
#include "rv_core.h"

#include "bytes.h"

#include <stddef.h>
#include <string.h>

#define MSTATUS_KEPT                                                                               \
    (RV_MSTATUS_MIE | RV_MSTATUS_MPIE | RV_MSTATUS_MPP | RV_MSTATUS_MPRV | RV_MSTATUS_TW)
#define PCMR_ENABLE   1u
#define PCMR_SATURATE 2u
#define PCER_CYCLES   1u
#define PCER_INSTS    2u
#define PCER_KEPT     0x7ffu

struct csr {
    uint16_t number;
    uint16_t index; /* of an array's element; where all reads 0, how many numbers more are so */
    const char *name;
    /* Whether this core has it; NULL: every core. */
    bool (*is_there)(const struct rv_core *c);
    uint32_t (*read)(struct rv_core *c, const struct csr *csr);
    void (*write)(struct rv_core *c, const struct csr *csr, uint32_t value); /* NULL: ignored */
    uint16_t
        at; /* without read: offset of a plain word in struct rv_core, 0 for one that reads 0 */
    uint32_t mask; /* without write: the bits of that word that are kept */
};

static bool has_pmp(const struct rv_core *c)
{
    return c->params->pmp_count > 0;
}

static bool has_triggers(const struct rv_core *c)
{
    return c->params->trigger_count > 0;
}

static bool has_pcer(const struct rv_core *c)
{
    return c->params->has_pcer;
}

static bool has_gpio(const struct rv_core *c)
{
    return c->params->has_gpio_csr;
}

static bool has_user_traps(const struct rv_core *c)
{
    return c->params->has_user_traps;
}

static bool has_pma(const struct rv_core *c)
{
    return c->params->has_pma;
}

static bool has_counters(const struct rv_core *c)
{
    return c->params->has_counters;
}

/* What was decoded or allowed before no longer holds. */
static void machine_changed(struct rv_core *c)
{
    rv_view_flush(c);
    rv_view_update(c);
    c->needs_flush = true;
    c->base.sys->attention = true;
}

/* Machine state */

static void write_mstatus(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    (void)csr;
    uint32_t kept = MSTATUS_KEPT | c->params->mstatus_extra;
    uint32_t mpp = value & RV_MSTATUS_MPP;
    if (mpp != 0 && mpp != RV_MSTATUS_MPP) /* there is no such mode */
        kept &= ~RV_MSTATUS_MPP;
    uint32_t changed = c->mstatus ^ value;
    c->mstatus = (c->mstatus & ~kept) | (value & kept);
    if (changed & (RV_MSTATUS_MPRV | RV_MSTATUS_MPP)) {
        rv_view_update(c);
        c->base.sys->attention = true; /* rv_exec holds the page pointers */
    }
    if (rv_takes_interrupt(c))
        c->base.sys->attention = true;
}

static void write_mtvec(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    (void)csr;
    c->mtvec = c->params->is_vectored_always ? (value & ~0xffu) | 1 : value & ~2u;
}

static void write_mie(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    (void)csr;
    c->mie = c->params->has_mie ? value : c->params->has_counters ? value & 0x888 : 0;
    if (!c->params->has_mie)
        return;
    sim_cpu_irq_enable(c->base.sys, c->base.index, c->mie);
    if (rv_takes_interrupt(c))
        c->base.sys->attention = true;
}

static uint32_t read_mip(struct rv_core *c, const struct csr *csr)
{
    (void)csr;
    return c->params->has_mie ? c->base.sys->cpu_irq_asking[c->base.index] : 0;
}

static uint32_t read_misa(struct rv_core *c, const struct csr *csr)
{
    (void)csr;
    return c->params->misa;
}

static uint32_t read_id(struct rv_core *c, const struct csr *csr)
{
    const struct sim_rv_params *p = c->params;
    const uint32_t ids[4] = {p->mvendorid, p->marchid, p->mimpid, p->mhartid};
    return ids[csr->index];
}

/* PMP */

static uint32_t read_pmpcfg(struct rv_core *c, const struct csr *csr)
{
    return rv_pmp_read_cfg(c, csr->index);
}

static void write_pmpcfg(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    rv_pmp_write_cfg(c, csr->index, value);
    machine_changed(c);
}

static uint32_t read_pmpaddr(struct rv_core *c, const struct csr *csr)
{
    return c->pmpaddr[csr->index];
}

static void write_pmpaddr(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    rv_pmp_write_addr(c, csr->index, value);
    machine_changed(c);
}

/* Triggers */

static void write_tselect(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    (void)csr;
    if (value < c->params->trigger_count)
        c->tselect = value;
}

static uint32_t read_tdata(struct rv_core *c, const struct csr *csr)
{
    const struct rv_trigger *t = &c->trigger[c->tselect];
    return csr->index == 1 ? rv_trigger_write_tdata1(t->tdata1) : t->tdata2;
}

static void write_tdata(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    struct rv_trigger *t = &c->trigger[c->tselect];
    if (csr->index == 1)
        t->tdata1 = rv_trigger_write_tdata1(value);
    else
        t->tdata2 = value;
    rv_triggers_changed(c);
    machine_changed(c);
}

static uint32_t read_tinfo(struct rv_core *c, const struct csr *csr)
{
    (void)c;
    (void)csr;
    return 1u << 2; /* type 2 alone */
}

static void write_tcontrol(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    (void)csr;
    c->tcontrol = value & (RV_TCONTROL_MTE | RV_TCONTROL_MPTE);
    machine_changed(c);
}

/* Counters. The core's own counts never stop; a counter is its distance from them. */

static uint64_t counter(const struct rv_core *c, const struct csr *csr)
{
    return csr->index & 2 ? c->base.instructions + c->inst_offset
                          : c->base.cycles + c->cycle_offset;
}

static uint32_t read_counter(struct rv_core *c, const struct csr *csr)
{
    return (uint32_t)(counter(c, csr) >> (csr->index & 1 ? 32 : 0));
}

/* The instruction that writes counts as the last one before the new value. */
static void write_counter(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    uint64_t old = counter(c, csr);
    uint64_t now = csr->index & 1 ? (old & UINT32_MAX) | (uint64_t)value << 32
                                  : (old & ~(uint64_t)UINT32_MAX) | value;
    if (csr->index & 2)
        c->inst_offset += now - old - 1;
    else
        c->cycle_offset += now - old - 1;
}

/* ESP32-C3's own counter of one kind of event. Cycles and instructions are counted; the other kinds
 * stand still. */

static uint64_t pcc_source(const struct rv_core *c)
{
    if (!(c->pcmr & PCMR_ENABLE))
        return 0;
    if (c->pcer & PCER_CYCLES)
        return c->base.cycles;
    return c->pcer & PCER_INSTS ? c->base.instructions : 0;
}

static uint32_t pcc_value(const struct rv_core *c)
{
    uint64_t value = c->pccr + (pcc_source(c) - c->pccr_from);
    if (c->pcmr & PCMR_SATURATE && value > UINT32_MAX)
        return UINT32_MAX;
    return (uint32_t)value;
}

static uint32_t read_pcc(struct rv_core *c, const struct csr *csr)
{
    return csr->index == 0 ? c->pcer : csr->index == 1 ? c->pcmr : pcc_value(c);
}

static void write_pcc(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    c->pccr = csr->index == 2 ? value : pcc_value(c);
    if (csr->index == 0)
        c->pcer = value & PCER_KEPT;
    if (csr->index == 1)
        c->pcmr = value & (PCMR_ENABLE | PCMR_SATURATE);
    c->pccr_from = pcc_source(c);
}

#define WORD(field) .at = offsetof(struct rv_core, field)
#define PMPCFG(n)                                                                                  \
    {                                                                                              \
        0x3a0 + (n), n, "pmpcfg" #n, has_pmp, read_pmpcfg, write_pmpcfg, 0, 0                      \
    }
#define PMPADDR(n)                                                                                 \
    {                                                                                              \
        0x3b0 + (n), n, "pmpaddr" #n, has_pmp, read_pmpaddr, write_pmpaddr, 0, 0                   \
    }
#define USER(num, field, bits)                                                                     \
    {                                                                                              \
        num, 0, #field, has_user_traps, NULL, NULL, offsetof(struct rv_core, field), bits          \
    }
#define PMACFG(n)                                                                                  \
    {                                                                                              \
        0xbc0 + (n), n, "pmacfg" #n, has_pma, NULL, NULL, offsetof(struct rv_core, pmacfg[n]),     \
            UINT32_MAX                                                                             \
    }
#define PMAADDR(n)                                                                                 \
    {                                                                                              \
        0xbd0 + (n), n, "pmaaddr" #n, has_pma, NULL, NULL, offsetof(struct rv_core, pmaaddr[n]),   \
            UINT32_MAX                                                                             \
    }
#define COUNTER(num, name, i)                                                                      \
    {                                                                                              \
        num, i, name, has_counters, read_counter, write_counter, 0, 0                              \
    }
/* The counters of events that a core with standard counters must have, and that never count. */
#define NO_EVENTS(num, name_, more_)                                                               \
    {                                                                                              \
        .number = (num), .name = (name_), .is_there = has_counters, .index = (more_)               \
    }
#define PCC(num, name, i)                                                                          \
    {                                                                                              \
        num, i, name, has_pcer, read_pcc, write_pcc, 0, 0                                          \
    }

/* Sorted by number. */
/* What user mode sees of mstatus: the bits that a core with user-level interrupts has there. */
static bool has_ustatus(const struct rv_core *c)
{
    return c->params->mstatus_extra != 0;
}

static uint32_t read_ustatus(struct rv_core *c, const struct csr *csr)
{
    (void)csr;
    return c->mstatus & c->params->mstatus_extra;
}

static void write_ustatus(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    (void)csr;
    uint32_t kept = c->params->mstatus_extra;
    c->mstatus = (c->mstatus & ~kept) | (value & kept);
}

static const struct csr csrs[] = {
    {0x000, 0, "ustatus", has_ustatus, read_ustatus, write_ustatus, 0, 0},
    USER(0x004, uie, UINT32_MAX),
    USER(0x005, utvec, ~2u),
    USER(0x040, uscratch, UINT32_MAX),
    USER(0x041, uepc, ~1u),
    USER(0x042, ucause, UINT32_MAX),
    {.number = 0x044, .name = "uip", .is_there = has_user_traps},
    {.number = 0x300, .name = "mstatus", WORD(mstatus), .write = write_mstatus},
    {.number = 0x301, .name = "misa", .read = read_misa},
    USER(0x303, mideleg, UINT32_MAX),
    {.number = 0x304, .name = "mie", WORD(mie), .write = write_mie},
    {.number = 0x305, .name = "mtvec", WORD(mtvec), .write = write_mtvec},
    {0x306, 0, "mcounteren", has_counters, NULL, NULL, offsetof(struct rv_core, mcounteren), 5},
    {.number = 0x30a, .name = "menvcfg", .is_there = has_counters},
    {.number = 0x310, .name = "mstatush", .is_there = has_counters},
    {.number = 0x31a, .name = "menvcfgh", .is_there = has_counters},
    {.number = 0x320, .name = "mcountinhibit", .is_there = has_counters},
    NO_EVENTS(0x323, "mhpmevent", 28),
    {.number = 0x340, .name = "mscratch", WORD(mscratch), .mask = UINT32_MAX},
    {.number = 0x341, .name = "mepc", WORD(mepc), .mask = ~1u},
    {.number = 0x342, .name = "mcause", WORD(mcause), .mask = UINT32_MAX},
    {.number = 0x343, .name = "mtval", WORD(mtval), .mask = UINT32_MAX},
    {.number = 0x344, .name = "mip", .read = read_mip},
    PMPCFG(0),
    PMPCFG(1),
    PMPCFG(2),
    PMPCFG(3),
    PMPADDR(0),
    PMPADDR(1),
    PMPADDR(2),
    PMPADDR(3),
    PMPADDR(4),
    PMPADDR(5),
    PMPADDR(6),
    PMPADDR(7),
    PMPADDR(8),
    PMPADDR(9),
    PMPADDR(10),
    PMPADDR(11),
    PMPADDR(12),
    PMPADDR(13),
    PMPADDR(14),
    PMPADDR(15),
    {0x7a0, 0, "tselect", has_triggers, NULL, write_tselect, offsetof(struct rv_core, tselect), 0},
    {0x7a1, 1, "tdata1", has_triggers, read_tdata, write_tdata, 0, 0},
    {0x7a2, 2, "tdata2", has_triggers, read_tdata, write_tdata, 0, 0},
    {.number = 0x7a3, .name = "tdata3", .is_there = has_triggers},
    {0x7a4, 0, "tinfo", has_triggers, read_tinfo, NULL, 0, 0},
    {0x7a5, 0, "tcontrol", has_triggers, NULL, write_tcontrol, offsetof(struct rv_core, tcontrol),
     0},
    PCC(0x7e0, "mpcer", 0),
    PCC(0x7e1, "mpcmr", 1),
    PCC(0x7e2, "mpccr", 2),
    /* The same counter for user mode: the vendor's ROM waits by it in ets_delay_us. */
    PCC(0x800, "upcer", 0),
    PCC(0x801, "upcmr", 1),
    PCC(0x802, "upccr", 2),
    {0x803, 0, "cpu_gpio_oen", has_gpio, NULL, NULL, offsetof(struct rv_core, gpio_oen), 0xff},
    {.number = 0x804, .name = "cpu_gpio_in", .is_there = has_gpio},
    {0x805, 0, "cpu_gpio_out", has_gpio, NULL, NULL, offsetof(struct rv_core, gpio_out), 0xff},
    COUNTER(0xb00, "mcycle", 0),
    COUNTER(0xb02, "minstret", 2),
    NO_EVENTS(0xb03, "mhpmcounter", 28),
    COUNTER(0xb80, "mcycleh", 1),
    COUNTER(0xb82, "minstreth", 3),
    NO_EVENTS(0xb83, "mhpmcounterh", 28),
    PMACFG(0),
    PMACFG(1),
    PMACFG(2),
    PMACFG(3),
    PMACFG(4),
    PMACFG(5),
    PMACFG(6),
    PMACFG(7),
    PMACFG(8),
    PMACFG(9),
    PMACFG(10),
    PMACFG(11),
    PMACFG(12),
    PMACFG(13),
    PMACFG(14),
    PMACFG(15),
    PMAADDR(0),
    PMAADDR(1),
    PMAADDR(2),
    PMAADDR(3),
    PMAADDR(4),
    PMAADDR(5),
    PMAADDR(6),
    PMAADDR(7),
    PMAADDR(8),
    PMAADDR(9),
    PMAADDR(10),
    PMAADDR(11),
    PMAADDR(12),
    PMAADDR(13),
    PMAADDR(14),
    PMAADDR(15),
    COUNTER(0xc00, "cycle", 0),
    COUNTER(0xc02, "instret", 2),
    NO_EVENTS(0xc03, "hpmcounter", 28),
    COUNTER(0xc80, "cycleh", 1),
    COUNTER(0xc82, "instreth", 3),
    NO_EVENTS(0xc83, "hpmcounterh", 28),
    {.number = 0xf11, .index = 0, .name = "mvendorid", .read = read_id},
    {.number = 0xf12, .index = 1, .name = "marchid", .read = read_id},
    {.number = 0xf13, .index = 2, .name = "mimpid", .read = read_id},
    {.number = 0xf14, .index = 3, .name = "mhartid", .read = read_id},
    {.number = 0xf15, .name = "mconfigptr", .is_there = has_counters},
};

static uint32_t last_number(const struct csr *csr)
{
    return csr->number + (csr->read || csr->at ? 0u : csr->index);
}

static const struct csr *find_csr(uint32_t number)
{
    size_t lo = 0;
    size_t hi = CR_COUNT(csrs);
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (last_number(&csrs[mid]) < number)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < CR_COUNT(csrs) && csrs[lo].number <= number ? &csrs[lo] : NULL;
}

const char *rv_csr_name(uint32_t number)
{
    const struct csr *csr = find_csr(number);
    return csr ? csr->name : NULL;
}

static bool may_access(const struct rv_core *c, const struct csr *csr, bool is_write)
{
    if ((csr->is_there && !csr->is_there(c)) || (csr->number >> 8 & 3) > c->mode)
        return false;
    if (csr->number >> 10 == 3 && is_write)
        return false;
    if (c->mode == RV_MODE_U && csr->number >> 8 == 0xc)
        return c->mcounteren >> (csr->number & 31) & 1;
    return true;
}

static uint32_t *word_of(struct rv_core *c, const struct csr *csr)
{
    return (uint32_t *)(void *)((char *)c + csr->at);
}

static uint32_t csr_read(struct rv_core *c, const struct csr *csr)
{
    if (csr->read)
        return csr->read(c, csr);
    return csr->at ? *word_of(c, csr) : 0;
}

static void csr_write(struct rv_core *c, const struct csr *csr, uint32_t value)
{
    if (csr->write)
        csr->write(c, csr, value);
    else if (csr->at)
        *word_of(c, csr) = (*word_of(c, csr) & ~csr->mask) | (value & csr->mask);
}

bool rv_csr_exec(struct rv_core *c, const struct rv_op *op)
{
    bool is_imm = op->inst >= RV_CSRRWI;
    bool is_swap = op->inst == RV_CSRRW || op->inst == RV_CSRRWI;
    bool is_clear = op->inst == RV_CSRRC || op->inst == RV_CSRRCI;
    bool is_write = is_swap || op->rs1 != 0;
    const struct csr *csr = find_csr((uint32_t)op->imm);
    if (!csr || !may_access(c, csr, is_write))
        return false;
    rv_poll_spoil(c);
    rv_sync(c);
    uint32_t arg = is_imm ? op->rs1 : c->x[op->rs1];
    uint32_t old = csr_read(c, csr);
    if (is_write)
        csr_write(c, csr, is_swap ? arg : is_clear ? old & ~arg : old | arg);
    c->x[op->rd] = old;
    bool is_wrapping = csr->read == read_pcc && !(c->pcmr & PCMR_SATURATE);
    if (!is_write && (is_wrapping || csr->read == read_counter))
        rv_poll_count(c, op->rd, old);
    return true;
}

void rv_csr_reset(struct rv_core *c)
{
    c->mstatus = c->mepc = c->mcause = c->mtval = c->mscratch = c->mie = c->mcounteren = 0;
    c->mtvec = c->params->is_vectored_always ? 1 : 0;
    c->cycle_offset = c->inst_offset = 0;
    /* Counts cycles at once: the vendor's software relies on it and writes neither register. */
    c->pcer = PCER_CYCLES;
    c->pcmr = PCMR_ENABLE;
    c->pccr = 0;
    c->pccr_from = pcc_source(c);
    c->gpio_oen = c->gpio_out = 0;
    memset(c->pmpcfg, 0, sizeof c->pmpcfg);
    memset(c->pmpaddr, 0, sizeof c->pmpaddr);
    memset(c->pmacfg, 0, sizeof c->pmacfg);
    memset(c->pmaaddr, 0, sizeof c->pmaaddr);
    c->uie = c->utvec = c->uscratch = c->uepc = c->ucause = c->mideleg = 0;
    if (c->params->has_mie)
        sim_cpu_irq_enable(c->base.sys, c->base.index, 0);
    memset(c->trigger, 0, sizeof c->trigger);
    c->tselect = c->tcontrol = 0;
    rv_triggers_changed(c);
}
