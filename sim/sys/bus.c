/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bus.h"

#include "bytes.h"
#include "dev.h"

#include <assert.h>
#include <string.h>
#include <sys/mman.h>

#define PAGE_MASK       (SIM_PAGE_SIZE - 1)
#define PAGES_PER_GROUP (1u << (SIM_GROUP_SHIFT - SIM_PAGE_SHIFT))

void *sim_table_alloc(size_t size)
{
    void *table = mmap(NULL, size, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return table == MAP_FAILED ? NULL : table;
}

void sim_table_free(void *table, size_t size)
{
    if (table)
        munmap(table, size);
}

bool sim_bus_init(struct sim_bus *bus, struct sim_sys *sys)
{
    memset(bus, 0, sizeof *bus);
    bus->sys = sys;
    bus->rd = sim_table_alloc(SIM_PAGE_COUNT * sizeof *bus->rd);
    bus->wr = sim_table_alloc(SIM_PAGE_COUNT * sizeof *bus->wr);
    bus->mem = sim_table_alloc(SIM_PAGE_COUNT * sizeof *bus->mem);
    bus->attr = sim_table_alloc(SIM_PAGE_COUNT * sizeof *bus->attr);
    if (bus->rd && bus->wr && bus->mem && bus->attr)
        return true;
    sim_bus_release(bus);
    return false;
}

void sim_bus_release(struct sim_bus *bus)
{
    sim_table_free(bus->rd, SIM_PAGE_COUNT * sizeof *bus->rd);
    sim_table_free(bus->wr, SIM_PAGE_COUNT * sizeof *bus->wr);
    sim_table_free(bus->mem, SIM_PAGE_COUNT * sizeof *bus->mem);
    sim_table_free(bus->attr, SIM_PAGE_COUNT * sizeof *bus->attr);
    memset(bus, 0, sizeof *bus);
}

void sim_bus_listen(struct sim_bus *bus,
                    void (*changed)(void *ctx, const uint8_t *host, size_t len), void *ctx)
{
    assert(bus->listener_count < SIM_BUS_LISTENERS_MAX);
    bus->listener[bus->listener_count++] = (struct sim_bus_listener){changed, ctx};
}

void sim_bus_unlisten(struct sim_bus *bus, const void *ctx)
{
    for (size_t i = 0; i < bus->listener_count; i++) {
        if (bus->listener[i].ctx == ctx)
            bus->listener[i--] = bus->listener[--bus->listener_count];
    }
}

static void tell(struct sim_bus *bus, const uint8_t *host, size_t len)
{
    for (size_t i = 0; i < bus->listener_count; i++)
        bus->listener[i].changed(bus->listener[i].ctx, host, len);
}

static void set_pointers(struct sim_bus *bus, uint32_t page)
{
    unsigned attr = bus->attr[page];
    bus->rd[page] = attr & SIM_PAGE_R ? bus->mem[page] : NULL;
    bus->wr[page] = (attr & (SIM_PAGE_W | SIM_PAGE_CODE)) == SIM_PAGE_W ? bus->mem[page] : NULL;
}

static void note_group(struct sim_bus *bus, uint16_t group)
{
    for (size_t i = 0; i < bus->group_count; i++) {
        if (bus->group[i] == group)
            return;
    }
    bus->group[bus->group_count++] = group;
}

void sim_bus_map(struct sim_bus *bus, uint32_t addr, uint32_t size, uint8_t *mem, unsigned attr)
{
    assert(!(addr & PAGE_MASK) && !(size & PAGE_MASK));
    uint32_t first = addr >> SIM_PAGE_SHIFT;
    uint32_t count = size >> SIM_PAGE_SHIFT;
    assert(count <= SIM_PAGE_COUNT - first);
    /* Listeners unmark their code pages now, while the old mapping still tells where these are. */
    tell(bus, NULL, 0);
    unsigned rwx = mem ? attr & (SIM_PAGE_R | SIM_PAGE_W | SIM_PAGE_X) : 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t page = first + i;
        bus->mem[page] = mem ? mem + ((size_t)i << SIM_PAGE_SHIFT) : NULL;
        bus->attr[page] = (uint8_t)((bus->attr[page] & SIM_PAGE_DEV) | rwx);
        set_pointers(bus, page);
        if (i == 0 || page % PAGES_PER_GROUP == 0)
            note_group(bus, (uint16_t)(page / PAGES_PER_GROUP));
    }
    bus->remaps++;
    bus->sys->attention = true;
}

void sim_bus_mark_code(struct sim_bus *bus, const uint8_t *host_page, bool is_code)
{
    for (size_t g = 0; g < bus->group_count; g++) {
        uint32_t first = bus->group[g] * PAGES_PER_GROUP;
        for (uint32_t page = first; page < first + PAGES_PER_GROUP; page++) {
            if (bus->mem[page] != host_page)
                continue;
            unsigned attr = bus->attr[page] & ~(unsigned)SIM_PAGE_CODE;
            bus->attr[page] = (uint8_t)(is_code ? attr | SIM_PAGE_CODE : attr);
            set_pointers(bus, page);
        }
    }
}

void sim_bus_memory_changed(struct sim_bus *bus, const uint8_t *mem, size_t len)
{
    if (len)
        tell(bus, mem, len);
}

static bool is_dev_at(const struct sim_dev *dev, uint32_t addr)
{
    return addr - dev->base < dev->size;
}

/* Which devices lie inside others. */
static void note_shared(struct sim_bus *bus, struct sim_dev *dev)
{
    for (size_t i = 0; i < bus->dev_count; i++) {
        struct sim_dev *other = bus->devs[i];
        if (other != dev && (is_dev_at(other, dev->base) || is_dev_at(dev, other->base)))
            dev->is_shared = other->is_shared = true;
    }
}

void sim_bus_add(struct sim_bus *bus, struct sim_dev *dev)
{
    assert(bus->dev_count < SIM_DEVS_MAX);
    size_t at = bus->dev_count++;
    while (at > 0 && bus->devs[at - 1]->base > dev->base) {
        bus->devs[at] = bus->devs[at - 1];
        at--;
    }
    bus->devs[at] = dev;
    note_shared(bus, dev);
    memset(bus->recent, 0, sizeof bus->recent);
    uint32_t last = (dev->base + dev->size - 1) >> SIM_PAGE_SHIFT;
    for (uint32_t page = dev->base >> SIM_PAGE_SHIFT; page <= last; page++)
        bus->attr[page] |= SIM_PAGE_DEV;
}

/* The last device that begins at or before the address; then, for blocks that lie inside others,
 * those before it. */
static struct sim_dev *find_dev(struct sim_bus *bus, uint32_t addr)
{
    size_t lo = 0;
    size_t hi = bus->dev_count;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (bus->devs[mid]->base <= addr)
            lo = mid + 1;
        else
            hi = mid;
    }
    while (lo-- > 0) {
        if (is_dev_at(bus->devs[lo], addr))
            return bus->devs[lo];
    }
    return NULL;
}

struct sim_dev *sim_bus_dev_at(struct sim_bus *bus, uint32_t addr)
{
    if (!(bus->attr[addr >> SIM_PAGE_SHIFT] & SIM_PAGE_DEV))
        return NULL;
    return find_dev(bus, addr);
}

/* Overlapping devices are rare enough to be looked up each time. */
static struct sim_dev *dev_for_access(struct sim_bus *bus, uint32_t addr)
{
    struct sim_dev **recent = &bus->recent[(addr >> SIM_PAGE_SHIFT) % SIM_RECENT_DEVS];
    if (*recent && is_dev_at(*recent, addr))
        return *recent;
    struct sim_dev *dev = sim_bus_dev_at(bus, addr);
    if (dev && !dev->is_shared)
        *recent = dev;
    if (!dev && bus->missed)
        bus->missed(bus->missed_ctx, addr);
    return dev;
}

static uint32_t load(const uint8_t *p, unsigned size)
{
    return size == 4 ? get_le32(p) : size == 2 ? get_le16(p) : *p;
}

static void store(uint8_t *p, unsigned size, uint32_t value)
{
    if (size == 4)
        put_le32(p, value);
    else if (size == 2)
        put_le16(p, (uint16_t)value);
    else
        *p = (uint8_t)value;
}

enum sim_access sim_bus_read(struct sim_bus *bus, uint32_t addr, unsigned size, uint32_t *value)
{
    uint32_t page = addr >> SIM_PAGE_SHIFT;
    if (bus->mem[page]) {
        if (!(bus->attr[page] & SIM_PAGE_R))
            return SIM_ACCESS_FAULT;
        *value = load(bus->mem[page] + (addr & PAGE_MASK), size);
        return SIM_ACCESS_OK;
    }
    struct sim_dev *dev = dev_for_access(bus, addr);
    if (!dev)
        return SIM_ACCESS_FAULT;
    *value = sim_dev_read(dev, addr - dev->base, size);
    return SIM_ACCESS_OK;
}

bool sim_bus_is_steady(const struct sim_bus *bus, uint32_t addr)
{
    const struct sim_dev *dev = bus->recent[(addr >> SIM_PAGE_SHIFT) % SIM_RECENT_DEVS];
    return !bus->mem[addr >> SIM_PAGE_SHIFT] && dev && is_dev_at(dev, addr) &&
           sim_dev_is_steady(dev, addr - dev->base);
}

enum sim_access sim_bus_write(struct sim_bus *bus, uint32_t addr, unsigned size, uint32_t value)
{
    uint32_t page = addr >> SIM_PAGE_SHIFT;
    if (bus->mem[page]) {
        if (!(bus->attr[page] & SIM_PAGE_W))
            return SIM_ACCESS_FAULT;
        uint8_t *host = bus->mem[page] + (addr & PAGE_MASK);
        store(host, size, value);
        if (bus->attr[page] & SIM_PAGE_CODE)
            tell(bus, host, size);
        return SIM_ACCESS_OK;
    }
    struct sim_dev *dev = dev_for_access(bus, addr);
    if (!dev)
        return SIM_ACCESS_FAULT;
    sim_dev_write(dev, addr - dev->base, size, value);
    return SIM_ACCESS_OK;
}

static bool is_memory(const struct sim_bus *bus, uint32_t addr, size_t len)
{
    if (len > UINT64_C(0x100000000) - addr)
        return false;
    for (uint64_t at = addr & ~PAGE_MASK; at < addr + (uint64_t)len; at += SIM_PAGE_SIZE) {
        if (!bus->mem[at >> SIM_PAGE_SHIFT])
            return false;
    }
    return true;
}

static size_t left_in_page(uint32_t addr, size_t len)
{
    size_t room = SIM_PAGE_SIZE - (addr & PAGE_MASK);
    return len < room ? len : room;
}

bool sim_bus_peek(struct sim_bus *bus, uint32_t addr, void *data, size_t len)
{
    if (!is_memory(bus, addr, len))
        return false;
    uint8_t *out = data;
    for (size_t n; len > 0; addr += (uint32_t)n, out += n, len -= n) {
        n = left_in_page(addr, len);
        memcpy(out, bus->mem[addr >> SIM_PAGE_SHIFT] + (addr & PAGE_MASK), n);
    }
    return true;
}

bool sim_bus_poke(struct sim_bus *bus, uint32_t addr, const void *data, size_t len)
{
    if (!is_memory(bus, addr, len))
        return false;
    const uint8_t *in = data;
    for (size_t n; len > 0; addr += (uint32_t)n, in += n, len -= n) {
        n = left_in_page(addr, len);
        uint8_t *host = bus->mem[addr >> SIM_PAGE_SHIFT] + (addr & PAGE_MASK);
        memcpy(host, in, n);
        tell(bus, host, n);
    }
    return true;
}
