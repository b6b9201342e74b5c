/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Debug triggers that a program sets for itself: address matches (mcontrol, type 2 of the debug
 * specification 0.13) that raise the breakpoint exception before the instruction. */
#include "rv_core.h"

#define TYPE_MCONTROL (2u << 28)
#define MATCH_MASK    (0xfu << 7)
#define MATCH_NAPOT   (1u << 7)
#define MODE_M        (1u << 6)
#define MODE_U        (1u << 3)
#define ON_EXECUTE    (1u << 2)
#define ON_STORE      (1u << 1)
#define ON_LOAD       (1u << 0)
#define WRITABLE      (MATCH_NAPOT | MODE_M | MODE_U | ON_EXECUTE | ON_STORE | ON_LOAD)

uint32_t rv_trigger_write_tdata1(uint32_t value)
{
    return TYPE_MCONTROL | (value & WRITABLE);
}

static uint32_t access_bit(enum rv_access access)
{
    return access == RV_EXEC ? ON_EXECUTE : access == RV_WRITE ? ON_STORE : ON_LOAD;
}

/* First and last address that a trigger watches. */
static void trigger_range(const struct rv_trigger *t, uint32_t *first, uint32_t *last)
{
    *first = *last = t->tdata2;
    if ((t->tdata1 & MATCH_MASK) == MATCH_NAPOT) {
        uint32_t mask = t->tdata2 ^ (t->tdata2 + 1);
        *first = t->tdata2 & ~mask;
        *last = t->tdata2 | mask;
    }
}

bool rv_trigger_hits(const struct rv_core *c, uint32_t addr, unsigned size, enum rv_mode mode,
                     enum rv_access access)
{
    if (!(c->trigger_kinds & access) || (mode == RV_MODE_M && !(c->tcontrol & RV_TCONTROL_MTE)))
        return false;
    uint32_t wanted = mode == RV_MODE_M ? MODE_M : MODE_U;
    for (unsigned i = 0; i < c->params->trigger_count; i++) {
        const struct rv_trigger *t = &c->trigger[i];
        if (!(t->tdata1 & wanted) || !(t->tdata1 & access_bit(access)))
            continue;
        uint32_t first;
        uint32_t last;
        trigger_range(t, &first, &last);
        if (addr <= last && addr + (size - 1) >= first)
            return true;
    }
    return false;
}

bool rv_trigger_watches_page(const struct rv_core *c, uint32_t page, enum rv_access access)
{
    for (unsigned i = 0; i < c->params->trigger_count; i++) {
        uint32_t first;
        uint32_t last;
        trigger_range(&c->trigger[i], &first, &last);
        if (c->trigger[i].tdata1 & access_bit(access) && first >> SIM_PAGE_SHIFT <= page &&
            last >> SIM_PAGE_SHIFT >= page)
            return true;
    }
    return false;
}

void rv_triggers_changed(struct rv_core *c)
{
    c->trigger_kinds = 0;
    for (unsigned i = 0; i < c->params->trigger_count; i++) {
        uint32_t t = c->trigger[i].tdata1;
        if (!(t & (MODE_M | MODE_U)))
            continue;
        c->trigger_kinds |= t & ON_LOAD ? RV_READ : 0;
        c->trigger_kinds |= t & ON_STORE ? RV_WRITE : 0;
        c->trigger_kinds |= t & ON_EXECUTE ? RV_EXEC : 0;
    }
}
