/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "hw.h"

#include "ops.h"

#include <string.h>

#define RATE_HZ          115200u
#define ID_SIZE_LOG2_MIN 16u
#define ID_SIZE_LOG2_MAX 24u

/* The ROM's. */
void ets_delay_us(uint32_t us);
void ets_update_cpu_frequency(uint32_t ticks_per_us);
void uart_tx_wait_idle(uint8_t uart_no);
void uart_div_modify(uint8_t uart_no, uint32_t divisor_16);
int esp_rom_spiflash_erase_sector(uint32_t sector);
int esp_rom_spiflash_write(uint32_t addr, const uint32_t *data, int32_t len);
int esp_rom_spiflash_unlock(void);
void esp_rom_spi_flash_update_id(void);
uint32_t Cache_Disable_ICache(void);
void Cache_Enable_ICache(uint32_t autoload);
struct rom_flash_chip {
    uint32_t device_id, chip_size;
};
extern struct rom_flash_chip *rom_spiflash_legacy_data;

extern uint8_t boot_ram_start[]; /* all that an application may load to lies below, as data */

void hw_feed(void)
{
    soc_wdt_feed();
}

/* The ROM took the crystal for SOC_XTAL_HZ. */
static void set_rate(void)
{
    uint32_t xtal_hz = soc_clock_xtal_hz();
    if (xtal_hz == SOC_XTAL_HZ)
        return;
    uart_tx_wait_idle(0);
    uart_div_modify(0, (uint32_t)((((uint64_t)xtal_hz << 4) + RATE_HZ / 2) / RATE_HZ));
}

/* From the two watchdogs that guard the ROM to one that leaves time to check a large image; the
 * application switches it off when it is up. The super watchdog feeds itself: its one second is
 * shorter than that. */
void hw_init(void)
{
    soc_wdt_disable_boot();
    soc_swd_feed_itself();
    soc_wdt_start(HW_WDT_MS);
    soc_clock_max();
    ets_update_cpu_frequency(SOC_CPU_MAX_HZ / 1000000);
    set_rate();
}

uint32_t hw_ms(void)
{
    return (uint32_t)(soc_timer_ticks() / (soc_timer_rate() * 100));
}

uint32_t hw_flash_size(void)
{
    esp_rom_spi_flash_update_id();
    uint32_t log2 = rom_spiflash_legacy_data->device_id & 0xff;
    return log2 >= ID_SIZE_LOG2_MIN && log2 <= ID_SIZE_LOG2_MAX ? 1u << log2 : 0;
}

uint32_t hw_chip_revision(void)
{
    return soc_chip_revision();
}

const char *hw_chip_name(void)
{
    return SOC_NAME;
}

static bool is_within(uint32_t addr, uint32_t len, uint32_t start, uint32_t end)
{
    return addr >= start && addr < end && len <= end - addr;
}

static bool is_ram(uint32_t addr, uint32_t len)
{
    uint32_t ram_end = (uint32_t)boot_ram_start;
#define X(start, end)                                                                              \
    if (is_within(addr, len, (start), (end)))                                                      \
        return true;
    SOC_RAM_LIST(X)
#undef X
    return is_within(addr, len, SOC_DRAM_ADDR, ram_end) ||
           is_within(addr, len, SOC_IRAM_ADDR, ram_end + SOC_DRAM_IRAM_DELTA);
}

/* A first page of addresses is none at all: image tools fill holes with such segments. Chips that
 * show flash once have it for code. */
static bool place(uint32_t addr, uint32_t len, enum boot_place *where)
{
    *where = BOOT_PLACE_NONE;
    if (addr < SOC_MMU_PAGE || len == 0)
        return true;
    if (is_within(addr, len, SOC_IROM_ADDR, SOC_IROM_ADDR + SOC_FLASH_WINDOW))
        *where = BOOT_PLACE_IROM;
    else if (is_within(addr, len, SOC_DROM_ADDR, SOC_DROM_ADDR + SOC_FLASH_WINDOW))
        *where = BOOT_PLACE_DROM;
    else if (is_ram(addr, len))
        *where = BOOT_PLACE_RAM;
    return *where != BOOT_PLACE_NONE;
}

const struct boot_chip *hw_chip(void)
{
    static struct boot_chip chip = {.chip_id = SOC_IMAGE_CHIP_ID,
                                    .page = SOC_MMU_PAGE,
                                    .page_min = SOC_MMU_PAGE_MIN,
                                    .page_count = SOC_MMU_ENTRIES,
                                    .place = place};
    chip.revision = hw_chip_revision();
    return &chip;
}

/* The cache is off while the table changes. */
static void begin_mapping(uint32_t page)
{
    Cache_Disable_ICache();
    soc_mmu_unmap_all();
    soc_mmu_set_page(page);
}

static void end_mapping(void)
{
    Cache_Enable_ICache(0);
    soc_cache_open_buses(true, true);
}

static void map(uint32_t entry, uint32_t flash_off, uint32_t len, uint32_t page)
{
    uint32_t count = (flash_off % page + len + page - 1) / page;
    for (uint32_t i = 0; i < count; i++)
        soc_mmu_map(entry + i, flash_off / page + i);
}

const uint8_t *hw_flash_view(uint32_t off, uint32_t len)
{
    if (len > SOC_FLASH_WINDOW - SOC_MMU_PAGE)
        return NULL;
    begin_mapping(SOC_MMU_PAGE);
    map(0, off, len, SOC_MMU_PAGE);
    end_mapping();
    return (const uint8_t *)(SOC_DROM_ADDR + off % SOC_MMU_PAGE);
}

bool hw_flash_replace_sector(uint32_t off, const void *data, uint32_t len)
{
    uint32_t words[16];
    if (len > sizeof(words))
        return false;
    memcpy(words, data, len);
    return esp_rom_spiflash_unlock() == 0 && esp_rom_spiflash_erase_sector(off / 0x1000) == 0 &&
           esp_rom_spiflash_write(off, words, (int32_t)len) == 0;
}

void hw_load(const uint8_t *data, uint32_t part_off, const struct boot_image *image)
{
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct boot_segment *seg = &image->segments[i];
        if (seg->place == BOOT_PLACE_RAM)
            memcpy((void *)seg->addr, data + seg->off, seg->len);
    }
    begin_mapping(image->page);
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct boot_segment *seg = &image->segments[i];
        if (seg->place == BOOT_PLACE_DROM || seg->place == BOOT_PLACE_IROM)
            map(seg->addr / image->page % SOC_MMU_ENTRIES, part_off + seg->off, seg->len,
                image->page);
    }
    end_mapping();
}

void hw_jump(uint32_t entry)
{
    uart_tx_wait_idle(0);
    hw_feed();
    __asm__ volatile("fence.i" ::: "memory");
    ((void (*)(void))entry)();
    hw_reset();
}

void hw_delay_ms(uint32_t ms)
{
    ets_delay_us(ms * 1000);
}

void hw_reset(void)
{
    uart_tx_wait_idle(0);
    soc_reset_system();
}
