/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "sys.h"

#include <string.h>

void sim_watch_sp(struct sim_sys *sys, uint32_t min, uint32_t max)
{
    struct sim_watch *w = &sys->watch;
    w->sp_min = min;
    w->sp_max = max;
    if (w->is_sp_checked || (min == 0 && max == UINT32_MAX))
        return;
    w->is_sp_checked = true; /* programs move the bounds all the time: decoded anew only once */
    sim_code_changed(sys);
}

void sim_watch_areas(struct sim_sys *sys, const struct sim_watch_area area[SIM_WATCH_AREAS])
{
    struct sim_watch *w = &sys->watch;
    if (memcmp(w->area, area, sizeof w->area) == 0)
        return;
    memcpy(w->area, area, sizeof w->area);
    w->kinds = 0;
    for (unsigned i = 0; i < SIM_WATCH_AREAS; i++)
        w->kinds |= area[i].kinds;
    sim_code_changed(sys);
}

void sim_watch_reset(struct sim_sys *sys)
{
    static const struct sim_watch_area none[SIM_WATCH_AREAS];
    sim_watch_areas(sys, none);
    sim_watch_sp(sys, 0, UINT32_MAX);
    sys->watch.is_sp_checked = false;
}

unsigned sim_watch_touched(const struct sim_sys *sys, uint32_t addr, unsigned size,
                           enum sim_watch_kind kind)
{
    bool is_mmio = !sys->bus.mem[addr >> SIM_PAGE_SHIFT];
    unsigned touched = 0;
    for (unsigned i = 0; i < SIM_WATCH_AREAS; i++) {
        const struct sim_watch_area *a = &sys->watch.area[i];
        if (a->kinds & kind && a->is_mmio == is_mmio && addr <= a->last &&
            addr + (size - 1) >= a->first)
            touched |= 1u << i;
    }
    return touched;
}

bool sim_watch_covers_page(const struct sim_sys *sys, uint32_t page, enum sim_watch_kind kind)
{
    for (unsigned i = 0; i < SIM_WATCH_AREAS; i++) {
        const struct sim_watch_area *a = &sys->watch.area[i];
        if (a->kinds & kind && a->first >> SIM_PAGE_SHIFT <= page &&
            a->last >> SIM_PAGE_SHIFT >= page)
            return true;
    }
    return false;
}
