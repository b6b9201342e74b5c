/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash cache and its MMU, with a window for the instruction bus and one for the data bus. */
#ifndef SIM_CACHE_H
#define SIM_CACHE_H

#include "dev.h"
#include "flash_window.h"

struct sim_cache_params {
    const char *mmu;            /* name of the device that holds the MMU's entries */
    uint32_t ibus, dbus;        /* where entry 0 shows to the instruction bus and to the data bus */
    uint32_t page_size;         /* bytes that one entry maps, at least */
    struct sim_field page_mode; /* twice as many for each; mask 0: none */
    uint32_t entry_count;
    uint32_t invalid_mask;          /* the bit of an entry that says it maps nothing */
    uint32_t page_mask;             /* the bits that number a page of flash */
    unsigned irq_illegal;           /* sources: an access that no valid entry answers, */
    unsigned irq_masked;            /* an access by a bus that is shut or a cache that is off, */
    unsigned irq_sync, irq_preload; /* and the ends of commands */
};

extern const struct sim_dev_ops sim_cache_ops;

/* The MMU's table of entries; its parameters are the cache's. */
struct sim_mmu_params {
    const char *cache; /* name of the cache device */
};
extern const struct sim_dev_ops sim_mmu_ops;

#endif
