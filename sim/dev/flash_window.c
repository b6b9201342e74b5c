/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "flash_window.h"

#include <string.h>

#define ATTR (SIM_PAGE_R | SIM_PAGE_X)

void sim_flash_window_init(struct sim_flash_window *w, struct sim_bus *bus, uint32_t base,
                           uint32_t page_size, uint32_t (*wanted)(void *ctx, uint32_t i), void *ctx)
{
    w->bus = bus;
    w->base = base;
    w->page_size = page_size;
    w->wanted = wanted;
    w->ctx = ctx;
    memset(w->shown, 0xff, sizeof w->shown);
}

/* Shows `count` entries from `first` on, which follow each other in flash (or show nothing). */
static void show(struct sim_flash_window *w, uint8_t *flash, uint32_t first, uint32_t count,
                 uint32_t what)
{
    uint32_t addr = w->base + first * w->page_size;
    uint32_t size = count * w->page_size;
    if (what == SIM_FLASH_HIDDEN)
        sim_bus_map(w->bus, addr, size, NULL, 0);
    else
        sim_bus_map(w->bus, addr, size, flash + (what & ~ATTR), what & ATTR);
}

void sim_flash_window_update(struct sim_flash_window *w, uint8_t *flash, uint32_t first,
                             uint32_t end)
{
    uint32_t i = first;
    while (i < end) {
        uint32_t what = w->wanted(w->ctx, i);
        if (what == w->shown[i]) {
            i++;
            continue;
        }
        uint32_t run = i;
        uint32_t next = what;
        while (run < end && w->wanted(w->ctx, run) == next && w->shown[run] != next) {
            w->shown[run++] = next;
            next = what == SIM_FLASH_HIDDEN ? what : next + w->page_size;
        }
        show(w, flash, i, run - i, what);
        i = run;
    }
}

void sim_flash_window_hide(struct sim_flash_window *w, uint32_t count)
{
    sim_bus_map(w->bus, w->base, count * w->page_size, NULL, 0);
    memset(w->shown, 0xff, sizeof w->shown);
}
