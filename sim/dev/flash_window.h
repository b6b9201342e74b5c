/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A range of addresses in which pages of the flash show, as an MMU's entries say. Flash shows as
 * memory, straight from the chip's bytes: neither the time that a miss takes nor stale lines are
 * modelled. */
#ifndef SIM_FLASH_WINDOW_H
#define SIM_FLASH_WINDOW_H

#include "bus.h"

#define SIM_MMU_ENTRIES_MAX 512
#define SIM_FLASH_HIDDEN    UINT32_MAX

struct sim_flash_window {
    struct sim_bus *bus;
    uint32_t base;      /* where entry 0 shows */
    uint32_t page_size; /* bytes that one entry maps */
    /* What entry `i` should show: an offset in flash, with SIM_PAGE_R and SIM_PAGE_X in its low
     * bits; SIM_FLASH_HIDDEN for nothing. */
    uint32_t (*wanted)(void *ctx, uint32_t i);
    void *ctx;
    uint32_t shown[SIM_MMU_ENTRIES_MAX]; /* likewise, as it is now */
};

void sim_flash_window_init(struct sim_flash_window *w, struct sim_bus *bus, uint32_t base,
                           uint32_t page_size, uint32_t (*wanted)(void *ctx, uint32_t i),
                           void *ctx);
/* Makes entries first .. end-1 show what is wanted, in as few steps as possible: each one costs the
 * core its decoded code. `flash` is the chip's bytes; it may be NULL when nothing is wanted. */
void sim_flash_window_update(struct sim_flash_window *w, uint8_t *flash, uint32_t first,
                             uint32_t end);
/* Shows nothing any more at all of `count` entries. */
void sim_flash_window_hide(struct sim_flash_window *w, uint32_t count);

#endif
