/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Physical memory protection (privileged architecture 1.10 and later, section 3.7). */
#include "rv_core.h"

#include "bytes.h"

#define CFG_MODE   0x18
#define CFG_TOR    0x08
#define CFG_NA4    0x10
#define CFG_LOCKED 0x80
#define CFG_KEPT   0x9f /* the bits that exist */

/* Entry i covers [*first, *end), in bytes; 34 bits of address are possible. */
static bool entry_range(const struct rv_core *c, unsigned i, uint64_t *first, uint64_t *end)
{
    uint64_t addr = (uint64_t)c->pmpaddr[i] << 2;
    uint64_t size = 4;
    switch (c->pmpcfg[i] & CFG_MODE) {
    case 0:
        return false;
    case CFG_TOR:
        *first = i ? (uint64_t)c->pmpaddr[i - 1] << 2 : 0;
        *end = addr;
        return *first < *end;
    case CFG_NA4:
        break;
    default: { /* NAPOT: the trailing ones tell the size */
        uint64_t ones = c->pmpaddr[i] ^ ((uint64_t)c->pmpaddr[i] + 1);
        size = (ones + 1) << 2;
        addr &= ~(size - 1);
        break;
    }
    }
    *first = addr;
    *end = addr + size;
    return true;
}

static bool entry_allows(const struct rv_core *c, unsigned i, enum rv_mode mode,
                         enum rv_access access)
{
    if (mode == RV_MODE_M && !(c->pmpcfg[i] & CFG_LOCKED))
        return true;
    return c->pmpcfg[i] & access;
}

/* The lowest entry that matches any byte decides, and must match all of them. */
static bool allows_range(const struct rv_core *c, uint64_t from, uint64_t to, enum rv_mode mode,
                         enum rv_access access)
{
    for (unsigned i = 0; i < c->params->pmp_count; i++) {
        uint64_t first;
        uint64_t end;
        if (!entry_range(c, i, &first, &end) || end <= from || first >= to)
            continue;
        if (first > from || end < to)
            return false;
        return entry_allows(c, i, mode, access);
    }
    return mode == RV_MODE_M || c->params->pmp_count == 0;
}

bool rv_pmp_is_in_force(const struct rv_core *c, enum rv_mode mode)
{
    if (c->params->pmp_count == 0)
        return false;
    if (mode != RV_MODE_M)
        return true;
    for (unsigned i = 0; i < c->params->pmp_count; i++) {
        if (c->pmpcfg[i] & CFG_LOCKED && c->pmpcfg[i] & CFG_MODE)
            return true;
    }
    return false;
}

bool rv_pmp_allows(const struct rv_core *c, uint32_t addr, unsigned size, enum rv_mode mode,
                   enum rv_access access)
{
    if (!rv_pmp_is_in_force(c, mode))
        return true;
    return allows_range(c, addr, (uint64_t)addr + size, mode, access);
}

/* A page that entries share is allowed only where no byte of it could be refused: stricter than
 * need be, for it only takes the page off the fast path. */
bool rv_pmp_allows_page(const struct rv_core *c, uint32_t page, enum rv_mode mode,
                        enum rv_access access)
{
    uint64_t from = (uint64_t)page << SIM_PAGE_SHIFT;
    return !rv_pmp_is_in_force(c, mode) ||
           allows_range(c, from, from + SIM_PAGE_SIZE, mode, access);
}

uint32_t rv_pmp_read_cfg(const struct rv_core *c, unsigned index)
{
    return get_le32(&c->pmpcfg[index * 4]);
}

/* Entries beyond those that exist, and combinations that are reserved (W without R), stay 0. */
void rv_pmp_write_cfg(struct rv_core *c, unsigned index, uint32_t value)
{
    for (unsigned k = 0; k < 4; k++) {
        unsigned i = index * 4 + k;
        uint8_t cfg = (uint8_t)(value >> (k * 8)) & CFG_KEPT;
        if (i >= c->params->pmp_count || c->pmpcfg[i] & CFG_LOCKED)
            continue;
        if ((cfg & (RV_READ | RV_WRITE)) == RV_WRITE)
            cfg &= (uint8_t)~RV_WRITE;
        c->pmpcfg[i] = cfg;
    }
}

void rv_pmp_write_addr(struct rv_core *c, unsigned index, uint32_t value)
{
    if (index >= c->params->pmp_count || c->pmpcfg[index] & CFG_LOCKED)
        return;
    if (index + 1 < c->params->pmp_count) {
        uint8_t above = c->pmpcfg[index + 1];
        if (above & CFG_LOCKED && (above & CFG_MODE) == CFG_TOR)
            return;
    }
    c->pmpaddr[index] = value;
}
