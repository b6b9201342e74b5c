/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What a block of the chip asks of the core's instructions: bounds of the stack pointer, and areas
 * of memory or of devices. The core tells of each instruction that matches, after it was carried
 * out. Nothing costs anything while nothing is asked for. */
#ifndef SIM_WATCH_H
#define SIM_WATCH_H

#include <stdbool.h>
#include <stdint.h>

struct sim_sys;

#define SIM_WATCH_AREAS 4

enum sim_watch_kind { SIM_WATCH_READ = 1, SIM_WATCH_WRITE = 2 };

struct sim_watch_area {
    uint32_t first, last; /* addresses, inclusive */
    unsigned kinds;       /* enum sim_watch_kind; 0: nothing */
    bool is_mmio;         /* looks at accesses to devices, else at those to memory */
};

/* Where an instruction stood, and the stack pointer after it. */
struct sim_watch_hit {
    uint32_t pc, sp;
};

struct sim_watch {
    uint32_t sp_min, sp_max; /* all that is outside is told of */
    bool is_sp_checked;      /* code is decoded with checks; once so, until the block's reset */
    unsigned kinds;          /* of all areas */
    struct sim_watch_area area[SIM_WATCH_AREAS];
    /* Both return whether anything changed by it. Set once, before the chip runs. */
    bool (*sp_hit)(void *ctx, struct sim_watch_hit hit);
    bool (*area_hit)(void *ctx, unsigned areas, enum sim_watch_kind kind, struct sim_watch_hit hit);
    void *ctx;
};

/* Bounds 0 and UINT32_MAX ask for nothing. */
void sim_watch_sp(struct sim_sys *sys, uint32_t min, uint32_t max);
void sim_watch_areas(struct sim_sys *sys, const struct sim_watch_area area[SIM_WATCH_AREAS]);
void sim_watch_reset(struct sim_sys *sys); /* nothing is asked for any more */
/* For the core: the areas, a bit each, that an access touches. */
unsigned sim_watch_touched(const struct sim_sys *sys, uint32_t addr, unsigned size,
                           enum sim_watch_kind kind);
/* Does any area that looks at such accesses share bytes with that page? */
bool sim_watch_covers_page(const struct sim_sys *sys, uint32_t page, enum sim_watch_kind kind);

#endif
