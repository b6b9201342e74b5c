/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "stall.h"

#include "sys.h"

#include <stddef.h>

#define CLOSE  (20 * SIM_TICKS_PER_US)  /* between two reads of one loop, an interrupt aside */
#define FAR    (100 * SIM_TICKS_PER_MS) /* the program was elsewhere: it does not wait there */
#define ENOUGH SIM_TICKS_PER_S

static struct sim_stall_slot *find(struct sim_stall *stall, uint32_t addr)
{
    for (size_t i = 0; i < SIM_STALL_SLOTS; i++) {
        if (stall->slot[i].addr == addr && stall->slot[i].last)
            return &stall->slot[i];
    }
    return NULL;
}

/* The one that was not read for longest makes place. */
static struct sim_stall_slot *begin(struct sim_stall *stall, uint32_t addr)
{
    struct sim_stall_slot *oldest = &stall->slot[0];
    for (size_t i = 1; i < SIM_STALL_SLOTS; i++) {
        if (stall->slot[i].last < oldest->last)
            oldest = &stall->slot[i];
    }
    *oldest = (struct sim_stall_slot){.addr = addr};
    return oldest;
}

bool sim_stall_read(struct sim_stall *stall, uint32_t addr, uint64_t now)
{
    struct sim_stall_slot *slot = find(stall, addr);
    if (!slot)
        slot = begin(stall, addr);
    uint64_t gap = now - slot->last, leapt = stall->leapt - slot->leapt;
    if (now < slot->last || gap > FAR + leapt) /* a board may be set back to a snapshot */
        slot->waited = 0;
    else if (gap <= CLOSE + leapt)
        slot->waited += gap;
    slot->last = now;
    slot->leapt = stall->leapt;
    if (slot->is_told || slot->waited < ENOUGH)
        return false;
    slot->is_told = true;
    return true;
}

void sim_stall_write(struct sim_stall *stall, uint32_t addr)
{
    struct sim_stall_slot *slot = find(stall, addr);
    if (slot)
        slot->waited = 0;
}
