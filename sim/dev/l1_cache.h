/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash cache that both buses share, with one window, and the MMU that the flash controller
 * holds: software reaches its entries through an index and a content register. */
#ifndef SIM_L1_CACHE_H
#define SIM_L1_CACHE_H

#include "dev.h"
#include "flash_window.h"

struct sim_l1_cache_params {
    const char *mmu; /* name of the device with the MMU */
    unsigned irq;    /* source: an access that failed, or the end of a command */
};
extern const struct sim_dev_ops sim_l1_cache_ops;

/* SPI0: the settings by which the cache reads, and the MMU. */
struct sim_mspi_params {
    const char *cache;
    uint32_t window;      /* where entry 0 shows */
    uint32_t entry_count; /* a power of two */
    uint32_t valid_mask;  /* the bit of an entry that says it maps something */
    uint32_t page_mask;   /* the bits that number a page of flash */
    uint32_t extra_mask;  /* further bits that an entry keeps */
};
extern const struct sim_dev_ops sim_mspi_ops;

#endif
