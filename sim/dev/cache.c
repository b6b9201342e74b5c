/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "cache.h"

#include "bytes.h"
#include "flash_nor.h"
#include "soc.h"

#include <assert.h>
#include <crema/regs/esp32c3/extmem.h>

enum { IBUS, DBUS, BUS_COUNT };

struct cache {
    struct sim_dev dev;
    struct sim_dev *mmu;
    struct sim_flash_window window[BUS_COUNT];
    uint32_t masked_st;  /* CORE0_ACS_CACHE_INT_ST */
    uint32_t illegal_st; /* CACHE_ILG_INT_ST */
};

static struct cache *cache_of(struct sim_dev *dev)
{
    return (struct cache *)dev;
}

static const struct sim_cache_params *params_of(const struct cache *c)
{
    return c->dev.params;
}

#define PAGE_SIZE_MAX 0x10000u

static uint32_t page_size(const struct cache *c)
{
    const struct sim_cache_params *p = params_of(c);
    uint32_t size = p->page_size << dev_read_field(&c->dev, p->page_mode);
    return size < PAGE_SIZE_MAX ? size : PAGE_SIZE_MAX;
}

/* What entry `i` should show. Pages past the end of the flash wrap: the chip does not look at the
 * address bits that it has no cells for. */
static uint32_t wanted(const struct cache *c, uint32_t shut, uint32_t i)
{
    const struct sim_cache_params *p = params_of(c);
    const struct sim_flash *flash = c->dev.soc->flash;
    if (!flash || !c->mmu || flash->part->size < PAGE_SIZE_MAX ||
        !(dev_get(&c->dev, EXTMEM_ICACHE_CTRL_OFFSET) & EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK) ||
        dev_get(&c->dev, EXTMEM_ICACHE_CTRL1_OFFSET) & shut)
        return SIM_FLASH_HIDDEN;
    uint32_t entry = dev_get(c->mmu, i * 4);
    if (entry & p->invalid_mask)
        return SIM_FLASH_HIDDEN;
    return (entry & p->page_mask) * c->window[IBUS].page_size & (flash->part->size - 1);
}

static uint32_t ibus_wanted(void *ctx, uint32_t i)
{
    uint32_t off = wanted(ctx, EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK, i);
    return off == SIM_FLASH_HIDDEN ? off : off | SIM_PAGE_R | SIM_PAGE_X;
}

static uint32_t dbus_wanted(void *ctx, uint32_t i)
{
    uint32_t off = wanted(ctx, EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK, i);
    return off == SIM_FLASH_HIDDEN ? off : off | SIM_PAGE_R;
}

/* Makes the buses show what the registers and entries `first` .. `end`-1 say. */
static void update(struct cache *c, uint32_t first, uint32_t end)
{
    uint8_t *flash = c->dev.soc->flash ? c->dev.soc->flash->mem : NULL;
    for (unsigned bus = 0; bus < BUS_COUNT; bus++)
        sim_flash_window_update(&c->window[bus], flash, first, end);
}

static void update_all(struct cache *c)
{
    update(c, 0, params_of(c)->entry_count);
}

static void ctrl_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    update_all(cache_of(dev));
}

/* Another page size makes other windows of the same entries. */
static void follow_page_size(struct cache *c)
{
    if (page_size(c) == c->window[IBUS].page_size)
        return;
    for (unsigned bus = 0; bus < BUS_COUNT; bus++) {
        sim_flash_window_hide(&c->window[bus], params_of(c)->entry_count);
        c->window[bus].page_size = page_size(c);
    }
}

static void misc_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    follow_page_size(cache_of(dev));
    update_all(cache_of(dev));
}

/* Commands end at once. */
static void sync_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    if (!(raw & EXTMEM_ICACHE_SYNC_CTRL_ICACHE_INVALIDATE_ENA_MASK))
        return;
    dev_set_field(dev, EXTMEM_ICACHE_SYNC_CTRL_OFFSET,
                  EXTMEM_ICACHE_SYNC_CTRL_ICACHE_SYNC_DONE_MASK, 1);
    dev_set_field(dev, EXTMEM_CACHE_SYNC_INT_CTRL_OFFSET,
                  EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ST_MASK, 1);
}

static void preload_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    if (!(raw & EXTMEM_ICACHE_PRELOAD_CTRL_ICACHE_PRELOAD_ENA_MASK))
        return;
    dev_set_field(dev, EXTMEM_ICACHE_PRELOAD_CTRL_OFFSET,
                  EXTMEM_ICACHE_PRELOAD_CTRL_ICACHE_PRELOAD_DONE_MASK, 1);
    dev_set_field(dev, EXTMEM_CACHE_PRELOAD_INT_CTRL_OFFSET,
                  EXTMEM_CACHE_PRELOAD_INT_CTRL_ICACHE_PRELOAD_INT_ST_MASK, 1);
}

static void freeze_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    dev_set_field(dev, EXTMEM_ICACHE_FREEZE_OFFSET, EXTMEM_ICACHE_FREEZE_DONE_MASK,
                  raw & EXTMEM_ICACHE_FREEZE_ENA_MASK);
}

/* Both command-end interrupts have one layout: status, enable, clear. */
static void end_int_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)old;
    if (raw & EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_CLR_MASK)
        dev_set_field(dev, EXTMEM_CACHE_PRELOAD_INT_CTRL_OFFSET + index * 4,
                      EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ST_MASK, 0);
}

static uint32_t illegal_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return cache_of(dev)->illegal_st;
}

static void illegal_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    cache_of(dev)->illegal_st &= ~raw;
}

static uint32_t masked_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return cache_of(dev)->masked_st;
}

static void masked_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)old;
    cache_of(dev)->masked_st &= ~raw;
}

static bool is_end_int(const struct sim_dev *dev, uint32_t off)
{
    const uint32_t both = EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ST_MASK |
                          EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ENA_MASK;
    return (dev_get(dev, off) & both) == both;
}

static void update_irq(struct sim_dev *dev)
{
    const struct cache *c = cache_of(dev);
    const struct sim_cache_params *p = params_of(c);
    sim_irq_set(dev->sys, p->irq_sync, is_end_int(dev, EXTMEM_CACHE_SYNC_INT_CTRL_OFFSET));
    sim_irq_set(dev->sys, p->irq_preload, is_end_int(dev, EXTMEM_CACHE_PRELOAD_INT_CTRL_OFFSET));
    sim_irq_set(dev->sys, p->irq_illegal,
                c->illegal_st & dev_get(dev, EXTMEM_CACHE_ILG_INT_ENA_OFFSET));
    sim_irq_set(dev->sys, p->irq_masked,
                c->masked_st & dev_get(dev, EXTMEM_CORE0_ACS_CACHE_INT_ENA_OFFSET));
}

/* The core found nothing at `addr`, which may be in a window of the flash: notes why. */
static void missed(void *ctx, uint32_t addr)
{
    struct cache *c = ctx;
    const struct sim_cache_params *p = params_of(c);
    uint32_t size = p->entry_count * c->window[IBUS].page_size;
    bool is_ibus = addr - p->ibus < size;
    if (!is_ibus && addr - p->dbus >= size)
        return;
    uint32_t ctrl1 = dev_get(&c->dev, EXTMEM_ICACHE_CTRL1_OFFSET);
    uint32_t shut = is_ibus ? EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK
                            : EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK;
    if (ctrl1 & shut ||
        !(dev_get(&c->dev, EXTMEM_ICACHE_CTRL_OFFSET) & EXTMEM_ICACHE_CTRL_ICACHE_ENABLE_MASK)) {
        c->masked_st |= is_ibus ? EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_IBUS_ACS_MSK_ICACHE_ST_MASK
                                : EXTMEM_CORE0_ACS_CACHE_INT_ST_CORE0_DBUS_ACS_MSK_ICACHE_ST_MASK;
    } else {
        uint32_t entry = (addr - (is_ibus ? p->ibus : p->dbus)) / c->window[IBUS].page_size;
        c->illegal_st |= EXTMEM_CACHE_ILG_INT_ST_MMU_ENTRY_FAULT_ST_MASK;
        dev_set(&c->dev, EXTMEM_CACHE_MMU_FAULT_VADDR_OFFSET, addr);
        dev_set_field(&c->dev, EXTMEM_CACHE_MMU_FAULT_CONTENT_OFFSET,
                      EXTMEM_CACHE_MMU_FAULT_CONTENT_CACHE_MMU_FAULT_CONTENT_MASK,
                      c->mmu ? dev_get(c->mmu, entry * 4) : 0);
    }
    update_irq(&c->dev);
}

static void flash_changed(void *ctx, uint32_t off, uint32_t len)
{
    struct cache *c = ctx;
    sim_bus_memory_changed(&c->dev.sys->bus, c->dev.soc->flash->mem + off, len);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct cache *c = cache_of(dev);
    if (dev->soc->flash) {
        dev->soc->flash->changed = flash_changed;
        dev->soc->flash->changed_ctx = c;
    }
    c->masked_st = 0;
    c->illegal_st = 0;
    follow_page_size(c);
    update_all(c);
}

static bool start(struct sim_dev *dev)
{
    struct cache *c = cache_of(dev);
    assert(params_of(c)->entry_count <= SIM_MMU_ENTRIES_MAX);
    const struct sim_cache_params *p = params_of(c);
    struct sim_bus *bus = &dev->sys->bus;
    sim_flash_window_init(&c->window[IBUS], bus, p->ibus, p->page_size, ibus_wanted, c);
    sim_flash_window_init(&c->window[DBUS], bus, p->dbus, p->page_size, dbus_wanted, c);
    c->mmu = sim_soc_dev(dev->soc, params_of(c)->mmu);
    dev->sys->bus.missed = missed;
    dev->sys->bus.missed_ctx = c;
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = EXTMEM_ICACHE_CTRL_OFFSET, .write = ctrl_write},
    {.off = EXTMEM_ICACHE_CTRL1_OFFSET, .write = ctrl_write},
    {.off = EXTMEM_ICACHE_LOCK_CTRL_OFFSET,
     .self_clear = EXTMEM_ICACHE_LOCK_CTRL_ICACHE_LOCK_ENA_MASK |
                   EXTMEM_ICACHE_LOCK_CTRL_ICACHE_UNLOCK_ENA_MASK},
    /* The invalidation that a reset begins is over before software can look. */
    {.off = EXTMEM_ICACHE_SYNC_CTRL_OFFSET,
     .self_clear = EXTMEM_ICACHE_SYNC_CTRL_ICACHE_INVALIDATE_ENA_MASK,
     .has_reset = true,
     .reset = EXTMEM_ICACHE_SYNC_CTRL_ICACHE_SYNC_DONE_MASK,
     .write = sync_write},
    {.off = EXTMEM_ICACHE_PRELOAD_CTRL_OFFSET,
     .self_clear = EXTMEM_ICACHE_PRELOAD_CTRL_ICACHE_PRELOAD_ENA_MASK,
     .write = preload_write},
    {.off = EXTMEM_ICACHE_FREEZE_OFFSET,
     .read_only = EXTMEM_ICACHE_FREEZE_DONE_MASK,
     .write = freeze_write},
    {.off = EXTMEM_CACHE_PRELOAD_INT_CTRL_OFFSET, /* and CACHE_SYNC_INT_CTRL after it */
     .count = 2,
     .read_only = EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_ST_MASK,
     .self_clear = EXTMEM_CACHE_SYNC_INT_CTRL_ICACHE_SYNC_INT_CLR_MASK,
     .write = end_int_write},
    {.off = EXTMEM_CACHE_CONF_MISC_OFFSET, .write = misc_write},
    {.off = EXTMEM_CACHE_ILG_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = illegal_st_read},
    {.off = EXTMEM_CACHE_ILG_INT_CLR_OFFSET, .self_clear = UINT32_MAX, .write = illegal_clr_write},
    {.off = EXTMEM_CORE0_ACS_CACHE_INT_ST_OFFSET, .read_only = UINT32_MAX, .read = masked_st_read},
    {.off = EXTMEM_CORE0_ACS_CACHE_INT_CLR_OFFSET,
     .self_clear = UINT32_MAX,
     .write = masked_clr_write},
};

static const struct sim_state_row cache_state_rows[] = {
    SIM_STATE_WIRING(struct cache, mmu),
    SIM_STATE_WIRING(struct cache, window),
    SIM_STATE(struct cache, masked_st),
    SIM_STATE(struct cache, illegal_st),
};
static const struct sim_state cache_state = SIM_STATE_OF(struct cache, dev, cache_state_rows);

/* The windows follow from the registers and the MMU's table. */
static void restored(struct sim_dev *dev)
{
    follow_page_size(cache_of(dev));
    update_all(cache_of(dev));
}

const struct sim_dev_ops sim_cache_ops = {
    .kind = "cache",
    .state_size = sizeof(struct cache),
    .state = &cache_state,
    .restored = restored,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};

/* The MMU's table */

struct mmu {
    struct sim_dev dev;
    struct cache *cache;
};

static void mmu_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)raw;
    struct mmu *m = (struct mmu *)dev;
    const struct sim_cache_params *p = params_of(m->cache);
    dev_set(dev, index * 4, dev_get(dev, index * 4) & (p->page_mask | p->invalid_mask));
    if (dev_get(dev, index * 4) == old)
        return;
    update(m->cache, index, index + 1);
}

/* Out of reset no entry is valid. */
static void mmu_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct mmu *m = (struct mmu *)dev;
    const struct sim_cache_params *p = params_of(m->cache);
    for (uint32_t i = 0; i < p->entry_count; i++)
        dev_set(dev, i * 4, p->invalid_mask);
    update_all(m->cache);
}

static bool mmu_start(struct sim_dev *dev)
{
    const struct sim_mmu_params *p = dev->params;
    struct mmu *m = (struct mmu *)dev;
    m->cache = (struct cache *)sim_soc_dev(dev->soc, p->cache);
    assert(m->cache && params_of(m->cache)->entry_count * 4 <= dev->size);
    return true;
}

static const struct sim_reg_rule mmu_rules[] = {
    {.off = 0, .count = SIM_MMU_ENTRIES_MAX, .write = mmu_write},
};

static const struct sim_state_row mmu_state_rows[] = {
    SIM_STATE_WIRING(struct mmu, cache),
};
static const struct sim_state mmu_state = SIM_STATE_OF(struct mmu, dev, mmu_state_rows);

const struct sim_dev_ops sim_mmu_ops = {
    .kind = "mmu",
    .state_size = sizeof(struct mmu),
    .state = &mmu_state,
    .rules = mmu_rules,
    .rule_count = CR_COUNT(mmu_rules),
    .reset = mmu_reset,
    .start = mmu_start,
};
