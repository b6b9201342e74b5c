/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The address space of a virtual chip: a page table over 32 bits whose entries are host pointers
 * for memory, and devices for the rest. A core reads and writes memory through rd/wr directly;
 * whatever has a NULL pointer there goes through sim_bus_read/sim_bus_write. */
#ifndef SIM_BUS_H
#define SIM_BUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SIM_PAGE_SHIFT        12
#define SIM_PAGE_SIZE         (1u << SIM_PAGE_SHIFT)
#define SIM_PAGE_COUNT        (1u << (32 - SIM_PAGE_SHIFT))
#define SIM_DEVS_MAX          160
#define SIM_RECENT_DEVS       16u
#define SIM_BUS_LISTENERS_MAX 4
#define SIM_GROUP_SHIFT       20 /* memory is looked for in groups of pages, 1 MiB each */
#define SIM_GROUP_COUNT       (1u << (32 - SIM_GROUP_SHIFT))

struct sim_dev;
struct sim_sys;

enum sim_page_attr {
    SIM_PAGE_R = 1 << 0,
    SIM_PAGE_W = 1 << 1,
    SIM_PAGE_X = 1 << 2,
    SIM_PAGE_CODE =
        1 << 3, /* decoded code was taken from this memory: wr is NULL, writes go slow */
    SIM_PAGE_DEV = 1 << 4
};

/* Who has decoded code: told before its next instruction that `len` bytes of host memory at `host`
 * changed, or, with host NULL, that the mapping of pages did (all decoded code and every page
 * pointer taken before are void). A write to a page that is not marked as code is not told of. */
struct sim_bus_listener {
    void (*changed)(void *ctx, const uint8_t *host, size_t len);
    void *ctx;
};

struct sim_bus {
    uint8_t **rd; /* [SIM_PAGE_COUNT] host address of the page's first byte, or NULL */
    uint8_t **wr; /* [SIM_PAGE_COUNT] likewise for writes; NULL where writing needs care */
    uint8_t *
        *mem; /* [SIM_PAGE_COUNT] the memory behind the page whatever its attributes, or NULL */
    uint8_t *attr;                      /* [SIM_PAGE_COUNT] enum sim_page_attr */
    struct sim_dev *devs[SIM_DEVS_MAX]; /* sorted by base */
    size_t dev_count;
    struct sim_sys *sys;
    /* The devices of the last accesses, by page: loops look at two or three in turn. */
    struct sim_dev *recent[SIM_RECENT_DEVS];
    struct sim_bus_listener listener[SIM_BUS_LISTENERS_MAX];
    size_t listener_count;
    uint64_t remaps;                 /* calls of sim_bus_map */
    uint16_t group[SIM_GROUP_COUNT]; /* the groups in which memory was ever mapped */
    size_t group_count;
    /* Told of accesses that nothing answers, before the core faults. May be NULL. */
    void (*missed)(void *ctx, uint32_t addr);
    void *missed_ctx;
};

enum sim_access {
    SIM_ACCESS_OK,
    SIM_ACCESS_FAULT /* nothing there, or not allowed: the core raises its access fault */
};

/* A zeroed table that costs memory only where it is touched; NULL when out of memory. */
void *sim_table_alloc(size_t size);
void sim_table_free(void *table, size_t size); /* NULL is fine */

bool sim_bus_init(struct sim_bus *bus, struct sim_sys *sys);
void sim_bus_release(struct sim_bus *bus);

/* Maps `size` bytes at `addr` (both multiples of the page size) to host memory that the caller
 * keeps. Remapping replaces. mem NULL unmaps. Tells the core when decoded code goes away. */
void sim_bus_map(struct sim_bus *bus, uint32_t addr, uint32_t size, uint8_t *mem, unsigned attr);
/* Marks every guest page that shows this host page as holding decoded code, or no longer so. While
 * it is marked, its wr is NULL and the listeners hear of writes. */
void sim_bus_mark_code(struct sim_bus *bus, const uint8_t *host_page, bool is_code);
/* Adds a listener; asserts that there is room. */
void sim_bus_listen(struct sim_bus *bus,
                    void (*changed)(void *ctx, const uint8_t *host, size_t len), void *ctx);
void sim_bus_unlisten(struct sim_bus *bus, const void *ctx);
/* Host memory was changed behind the bus (DMA, a flash program): forget code decoded from it. */
void sim_bus_memory_changed(struct sim_bus *bus, const uint8_t *mem, size_t len);

/* Adds a device at dev->base .. base+size. Devices may share a page. Where two overlap, the one
 * with the higher base answers. */
void sim_bus_add(struct sim_bus *bus, struct sim_dev *dev);
/* The device that answers at `addr`; NULL when none does. */
struct sim_dev *sim_bus_dev_at(struct sim_bus *bus, uint32_t addr);

/* size is 1, 2 or 4; addr is aligned to it. The slow path: devices, code pages, faults. */
enum sim_access sim_bus_read(struct sim_bus *bus, uint32_t addr, unsigned size, uint32_t *value);
enum sim_access sim_bus_write(struct sim_bus *bus, uint32_t addr, unsigned size, uint32_t value);

/* Is what was just read there a register that only writes and events change? False of memory. */
bool sim_bus_is_steady(const struct sim_bus *bus, uint32_t addr);

/* For hosts (loading, debugging, semihosting): memory only, no side effects; false when any byte is
 * not memory. */
bool sim_bus_peek(struct sim_bus *bus, uint32_t addr, void *data, size_t len);
bool sim_bus_poke(struct sim_bus *bus, uint32_t addr, const void *data, size_t len);

#endif
