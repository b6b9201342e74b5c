/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Technical reference manual, "System and Memory", "Cache". */
#include "l1_cache.h"

#include "bytes.h"
#include "flash_nor.h"
#include "soc.h"

#include <assert.h>
#include <crema/regs/esp32c6/extmem.h>
#include <crema/regs/esp32c6/spi0.h>
#include <string.h>

#define SHUT_IBUS EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS0_MASK
#define SHUT_DBUS EXTMEM_L1_CACHE_CTRL_L1_CACHE_SHUT_BUS1_MASK

#define SYNC_COMMANDS                                                                              \
    (EXTMEM_CACHE_SYNC_CTRL_CACHE_INVALIDATE_ENA_MASK |                                            \
     EXTMEM_CACHE_SYNC_CTRL_CACHE_CLEAN_ENA_MASK |                                                 \
     EXTMEM_CACHE_SYNC_CTRL_CACHE_WRITEBACK_ENA_MASK |                                             \
     EXTMEM_CACHE_SYNC_CTRL_CACHE_WRITEBACK_INVALIDATE_ENA_MASK)

#define FAILED    EXTMEM_L1_CACHE_ACS_FAIL_INT_RAW_L1_CACHE_FAIL_INT_RAW_MASK
#define SYNCED    EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_CACHE_SYNC_DONE_INT_RAW_MASK
#define PRELOADED EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_L1_CACHE_PLD_DONE_INT_RAW_MASK

/* The MMU */

#define PAGE_SIZE_MAX 0x10000u

struct mspi {
    struct sim_dev dev;
    struct sim_dev *cache;
    struct sim_flash_window window;
    uint32_t entry[SIM_MMU_ENTRIES_MAX];
};

static struct mspi *mspi_of(struct sim_dev *dev)
{
    return (struct mspi *)dev;
}

static const struct sim_mspi_params *mmu_params(const struct mspi *m)
{
    return m->dev.params;
}

static uint32_t page_size(const struct mspi *m)
{
    return PAGE_SIZE_MAX >> dev_field(&m->dev, SPI0_SPI_MEM_MMU_POWER_CTRL_OFFSET,
                                      SPI0_SPI_MEM_MMU_POWER_CTRL_SPI_MMU_PAGE_SIZE_MASK);
}

/* Pages past the end of the flash wrap: the chip does not look at the address bits that it has no
 * cells for. */
static uint32_t wanted(void *ctx, uint32_t i)
{
    const struct mspi *m = ctx;
    const struct sim_mspi_params *p = mmu_params(m);
    const struct sim_flash *flash = m->dev.soc->flash;
    uint32_t shut = dev_get(m->cache, EXTMEM_L1_CACHE_CTRL_OFFSET);
    unsigned attr = (shut & SHUT_IBUS ? 0 : SIM_PAGE_X) | (shut & SHUT_DBUS ? 0 : SIM_PAGE_R);
    if (!flash || flash->part->size < PAGE_SIZE_MAX || !(m->entry[i] & p->valid_mask) || !attr)
        return SIM_FLASH_HIDDEN;
    uint32_t off = (m->entry[i] & p->page_mask) * m->window.page_size;
    return (off & (flash->part->size - 1)) | attr;
}

static void show(struct mspi *m, uint32_t first, uint32_t end)
{
    struct sim_flash *flash = m->dev.soc->flash;
    sim_flash_window_update(&m->window, flash ? flash->mem : NULL, first, end);
}

static void show_all(struct mspi *m)
{
    show(m, 0, mmu_params(m)->entry_count);
}

static uint32_t index_of(const struct mspi *m)
{
    return dev_get(&m->dev, SPI0_SPI_MEM_MMU_ITEM_INDEX_OFFSET) & (mmu_params(m)->entry_count - 1);
}

static uint32_t content_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return mspi_of(dev)->entry[index_of(mspi_of(dev))];
}

static void content_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    struct mspi *m = mspi_of(dev);
    const struct sim_mspi_params *p = mmu_params(m);
    uint32_t i = index_of(m);
    m->entry[i] = raw & (p->valid_mask | p->page_mask | p->extra_mask);
    show(m, i, i + 1);
}

/* Another page size makes another window of the same entries. */
static void power_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index, (void)raw, (void)old;
    struct mspi *m = mspi_of(dev);
    if (page_size(m) == m->window.page_size)
        return;
    sim_flash_window_hide(&m->window, mmu_params(m)->entry_count);
    m->window.page_size = page_size(m);
    show_all(m);
}

static void flash_changed(void *ctx, uint32_t off, uint32_t len)
{
    struct mspi *m = ctx;
    sim_bus_memory_changed(&m->dev.sys->bus, m->dev.soc->flash->mem + off, len);
}

/* Out of reset no entry is valid. */
static void mspi_reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    struct mspi *m = mspi_of(dev);
    if (dev->soc->flash) {
        dev->soc->flash->changed = flash_changed;
        dev->soc->flash->changed_ctx = m;
    }
    sim_flash_window_hide(&m->window, mmu_params(m)->entry_count);
    memset(m->entry, 0, sizeof m->entry);
    m->window.page_size = page_size(m);
}

static bool mspi_start(struct sim_dev *dev)
{
    struct mspi *m = mspi_of(dev);
    const struct sim_mspi_params *p = mmu_params(m);
    m->cache = sim_soc_dev(dev->soc, p->cache);
    assert(m->cache && p->entry_count <= SIM_MMU_ENTRIES_MAX);
    sim_flash_window_init(&m->window, &dev->sys->bus, p->window, PAGE_SIZE_MAX, wanted, m);
    return true;
}

/* SPI0 works by itself for the cache; software sees its settings, and a machine that is idle. */
static const struct sim_reg_rule mspi_rules[] = {
    {.off = SPI0_SPI_MEM_CMD_OFFSET, .read_only = UINT32_MAX},
    {.off = SPI0_SPI_MEM_CTRL1_OFFSET,
     .self_clear =
         SPI0_SPI_MEM_CTRL1_SPI_MEM_RXFIFO_RST_MASK | SPI0_SPI_MEM_CTRL1_SPI_MEM_TXFIFO_RST_MASK},
    {.off = SPI0_SPI_MEM_CTRL2_OFFSET, .self_clear = SPI0_SPI_MEM_CTRL2_SPI_MEM_SYNC_RESET_MASK},
    {.off = SPI0_SPI_MEM_TIMING_CALI_OFFSET, .self_clear = SPI0_SPI_MEM_TIMING_CALI_UPDATE_MASK},
    {.off = SPI0_SPI_MEM_MMU_ITEM_CONTENT_OFFSET, .read = content_read, .write = content_write},
    {.off = SPI0_SPI_MEM_MMU_POWER_CTRL_OFFSET, .write = power_write},
};

static const struct sim_state_row mmu_state_rows[] = {
    SIM_STATE_WIRING(struct mspi, cache),
    SIM_STATE_WIRING(struct mspi, window),
    SIM_STATE_ARRAY(struct mspi, entry),
};
static const struct sim_state mmu_state = SIM_STATE_OF(struct mspi, dev, mmu_state_rows);

static void mspi_restored(struct sim_dev *dev)
{
    struct mspi *m = mspi_of(dev);
    sim_flash_window_hide(&m->window, mmu_params(m)->entry_count);
    m->window.page_size = page_size(m);
    show_all(m);
}

const struct sim_dev_ops sim_mspi_ops = {
    .kind = "mspi",
    .state_size = sizeof(struct mspi),
    .state = &mmu_state,
    .restored = mspi_restored,
    .rules = mspi_rules,
    .rule_count = CR_COUNT(mspi_rules),
    .reset = mspi_reset,
    .start = mspi_start,
};

/* The cache */

struct l1_cache {
    struct sim_dev dev;
    struct mspi *mmu;
};

static struct l1_cache *cache_of(struct sim_dev *dev)
{
    return (struct l1_cache *)dev;
}

static void raise_int(struct sim_dev *dev, uint32_t raw_off, uint32_t bit)
{
    dev_set(dev, raw_off, dev_get(dev, raw_off) | bit);
}

static void ctrl_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    if ((raw ^ old) & (SHUT_IBUS | SHUT_DBUS))
        show_all(cache_of(dev)->mmu);
}

/* Commands end at once. */
static void sync_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & SYNC_COMMANDS)
        raise_int(dev, EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_OFFSET, SYNCED);
}

static void preload_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    if (raw & EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_ENA_MASK)
        raise_int(dev, EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_RAW_OFFSET, PRELOADED);
}

static void freeze_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set_field(dev, EXTMEM_L1_CACHE_FREEZE_CTRL_OFFSET,
                  EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_DONE_MASK,
                  (raw & EXTMEM_L1_CACHE_FREEZE_CTRL_L1_CACHE_FREEZE_EN_MASK) != 0);
}

/* Of both groups of interrupts: enable, clear, raw, status follow each other. */
enum { INT_ENA = 0, INT_CLR = 4, INT_RAW = 8, INT_ST = 12 };

static uint32_t int_st(const struct sim_dev *dev, uint32_t group)
{
    return dev_get(dev, group + INT_RAW) & dev_get(dev, group + INT_ENA);
}

#define FAIL_GROUP EXTMEM_L1_CACHE_ACS_FAIL_INT_ENA_OFFSET
#define SYNC_GROUP EXTMEM_L1_CACHE_SYNC_PRELOAD_INT_ENA_OFFSET

static uint32_t fail_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return int_st(dev, FAIL_GROUP);
}

static uint32_t sync_st_read(struct sim_dev *dev, unsigned index)
{
    (void)index;
    return int_st(dev, SYNC_GROUP);
}

static void fail_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, FAIL_GROUP + INT_RAW, dev_get(dev, FAIL_GROUP + INT_RAW) & ~raw);
}

static void sync_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old)
{
    (void)index;
    (void)old;
    dev_set(dev, SYNC_GROUP + INT_RAW, dev_get(dev, SYNC_GROUP + INT_RAW) & ~raw);
}

static void update_irq(struct sim_dev *dev)
{
    const struct sim_l1_cache_params *p = dev->params;
    sim_irq_set(dev->sys, p->irq, int_st(dev, FAIL_GROUP) || int_st(dev, SYNC_GROUP));
}

/* The core found nothing at `addr`, which may be in the window of the flash. */
static void missed(void *ctx, uint32_t addr)
{
    struct l1_cache *c = ctx;
    const struct sim_mspi_params *p = mmu_params(c->mmu);
    if (addr - p->window >= p->entry_count * PAGE_SIZE_MAX)
        return;
    dev_set(&c->dev, EXTMEM_L1_DCACHE_ACS_FAIL_ADDR_OFFSET, addr);
    raise_int(&c->dev, FAIL_GROUP + INT_RAW, FAILED);
    update_irq(&c->dev);
}

static void reset(struct sim_dev *dev, enum sim_reset_level level)
{
    (void)level;
    show_all(cache_of(dev)->mmu);
}

static bool start(struct sim_dev *dev)
{
    const struct sim_l1_cache_params *p = dev->params;
    struct l1_cache *c = cache_of(dev);
    c->mmu = mspi_of(sim_soc_dev(dev->soc, p->mmu));
    dev->sys->bus.missed = missed;
    dev->sys->bus.missed_ctx = c;
    return true;
}

static const struct sim_reg_rule rules[] = {
    {.off = EXTMEM_L1_CACHE_CTRL_OFFSET, .write = ctrl_write},
    {.off = EXTMEM_L1_CACHE_FREEZE_CTRL_OFFSET, .write = freeze_write},
    {.off = EXTMEM_CACHE_LOCK_CTRL_OFFSET,
     .read_only = EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_DONE_MASK,
     .has_reset = true,
     .reset = EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_DONE_MASK,
     .self_clear =
         EXTMEM_CACHE_LOCK_CTRL_CACHE_LOCK_ENA_MASK | EXTMEM_CACHE_LOCK_CTRL_CACHE_UNLOCK_ENA_MASK},
    /* The invalidation that a reset begins is over before software can look. */
    {.off = EXTMEM_CACHE_SYNC_CTRL_OFFSET,
     .read_only = EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_DONE_MASK,
     .self_clear = SYNC_COMMANDS,
     .has_reset = true,
     .reset = EXTMEM_CACHE_SYNC_CTRL_CACHE_SYNC_DONE_MASK,
     .write = sync_write},
    {.off = EXTMEM_L1_CACHE_PRELOAD_CTRL_OFFSET,
     .read_only = EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_DONE_MASK,
     .self_clear = EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_ENA_MASK,
     .has_reset = true,
     .reset = EXTMEM_L1_CACHE_PRELOAD_CTRL_L1_CACHE_PRELOAD_DONE_MASK,
     .write = preload_write},
    {.off = EXTMEM_L1_CACHE_AUTOLOAD_CTRL_OFFSET,
     .read_only = EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_DONE_MASK,
     .has_reset = true,
     .reset = EXTMEM_L1_CACHE_AUTOLOAD_CTRL_L1_CACHE_AUTOLOAD_DONE_MASK},
    {.off = FAIL_GROUP + INT_CLR, .self_clear = UINT32_MAX, .write = fail_clr_write},
    {.off = FAIL_GROUP + INT_RAW, .read_only = UINT32_MAX},
    {.off = FAIL_GROUP + INT_ST, .read_only = UINT32_MAX, .read = fail_st_read},
    {.off = EXTMEM_L1_DCACHE_ACS_FAIL_ADDR_OFFSET, .read_only = UINT32_MAX},
    {.off = SYNC_GROUP + INT_CLR, .self_clear = UINT32_MAX, .write = sync_clr_write},
    {.off = SYNC_GROUP + INT_RAW, .read_only = UINT32_MAX},
    {.off = SYNC_GROUP + INT_ST, .read_only = UINT32_MAX, .read = sync_st_read},
};

static const struct sim_state_row cache_state_rows[] = {
    SIM_STATE_WIRING(struct l1_cache, mmu),
};
static const struct sim_state cache_state = SIM_STATE_OF(struct l1_cache, dev, cache_state_rows);

const struct sim_dev_ops sim_l1_cache_ops = {
    .kind = "l1_cache",
    .state_size = sizeof(struct l1_cache),
    .state = &cache_state,
    .rules = rules,
    .rule_count = CR_COUNT(rules),
    .reset = reset,
    .update_irq = update_irq,
    .start = start,
};
