/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "hw.h"

#include "soc.h"

#include <string.h>

#define CPU_MHZ            160u
#define CPU_PERIOD_160MHZ  1u
#define CLOCK_PLL          1u
#define TIMER_TICKS_PER_MS 16000u
#define ID_SIZE_LOG2_MIN   16u
#define ID_SIZE_LOG2_MAX   24u

/* The ROM's. */
void ets_delay_us(uint32_t us);
void ets_update_cpu_frequency(uint32_t ticks_per_us);
void uart_tx_wait_idle(uint8_t uart_no);
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

static void wdt_write(uint32_t config0)
{
    RTC_CNTL->wdtwprotect = SOC_RTC_WDT_KEY;
    RTC_CNTL->wdtconfig1 = HW_WDT_MS * SOC_RTC_SLOW_KHZ / SOC_RTC_WDT_STAGE0_SCALE;
    RTC_CNTL->wdtconfig0 = config0;
    RTC_CNTL->wdtfeed = RTC_CNTL_WDTFEED_WDT_FEED_MASK;
    RTC_CNTL->wdtwprotect = 0;
}

/* From the two watchdogs that guard the ROM to one that leaves time to check a large image; the
 * application switches it off when it is up. */
static void wdt_init(void)
{
    uint32_t config = RTC_CNTL->wdtconfig0;
    config &= ~(RTC_CNTL_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK | RTC_CNTL_WDTCONFIG0_WDT_STG0_MASK);
    config |= SOC_RTC_WDT_RESET_RTC << RTC_CNTL_WDTCONFIG0_WDT_STG0_SHIFT |
              RTC_CNTL_WDTCONFIG0_WDT_EN_MASK;
    wdt_write(config);
    /* The super watchdog feeds itself: checking a large image takes longer than its one second. */
    RTC_CNTL->swd_wprotect = SOC_RTC_SWD_KEY;
    RTC_CNTL->swd_conf |= RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK;
    RTC_CNTL->swd_wprotect = 0;
    TIMG0->wdtwprotect = SOC_TIMG_WDT_KEY;
    TIMG0->wdtconfig0 &= ~(TIMG_WDTCONFIG0_WDT_EN_MASK | TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK);
    TIMG0->wdtconfig0 |= TIMG_WDTCONFIG0_WDT_CONF_UPDATE_EN_MASK;
    TIMG0->wdtwprotect = 0;
}

void hw_feed(void)
{
    wdt_write(RTC_CNTL->wdtconfig0);
}

/* The ROM left the PLL running: USB-Serial-JTAG lives on it. */
static void clock_init(void)
{
    SYSTEM->cpu_per_conf = (SYSTEM->cpu_per_conf & ~SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_MASK) |
                           CPU_PERIOD_160MHZ << SYSTEM_CPU_PER_CONF_CPUPERIOD_SEL_SHIFT |
                           SYSTEM_CPU_PER_CONF_PLL_FREQ_SEL_MASK;
    SYSTEM->sysclk_conf = (SYSTEM->sysclk_conf & ~SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_MASK) |
                          CLOCK_PLL << SYSTEM_SYSCLK_CONF_SOC_CLK_SEL_SHIFT;
    ets_update_cpu_frequency(CPU_MHZ);
}

void hw_init(void)
{
    wdt_init();
    clock_init();
}

uint32_t hw_ms(void)
{
    SYSTIMER->unit0_op = SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK;
    while ((SYSTIMER->unit0_op & SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_MASK) == 0)
        ;
    uint64_t ticks = (uint64_t)SYSTIMER->unit0_value_hi << 32 | SYSTIMER->unit0_value_lo;
    return (uint32_t)(ticks / TIMER_TICKS_PER_MS);
}

uint32_t hw_flash_size(void)
{
    esp_rom_spi_flash_update_id();
    uint32_t log2 = rom_spiflash_legacy_data->device_id & 0xff;
    return log2 >= ID_SIZE_LOG2_MIN && log2 <= ID_SIZE_LOG2_MAX ? 1u << log2 : 0;
}

uint32_t hw_chip_revision(void)
{
    uint32_t minor_high = EFUSE->rd_mac_spi_sys_5 >> 23 & 1,
             major = EFUSE->rd_mac_spi_sys_5 >> 24 & 3;
    uint32_t minor_low = EFUSE->rd_mac_spi_sys_3 >> 18 & 7;
    return major * 100 + (minor_high << 3 | minor_low);
}

const char *hw_chip_name(void)
{
    return SOC_NAME;
}

static bool is_within(uint32_t addr, uint32_t len, uint32_t start, uint32_t end)
{
    return addr >= start && addr < end && len <= end - addr;
}

/* A first page of addresses is none at all: image tools fill holes with such segments. */
static bool place(uint32_t addr, uint32_t len, enum boot_place *where)
{
    uint32_t ram_end = (uint32_t)boot_ram_start;
    *where = BOOT_PLACE_NONE;
    if (addr < SOC_MMU_PAGE || len == 0)
        return true;
    if (is_within(addr, len, SOC_DROM_ADDR, SOC_DROM_ADDR + SOC_FLASH_WINDOW))
        *where = BOOT_PLACE_DROM;
    else if (is_within(addr, len, SOC_IROM_ADDR, SOC_IROM_ADDR + SOC_FLASH_WINDOW))
        *where = BOOT_PLACE_IROM;
    else if (is_within(addr, len, SOC_DRAM_ADDR, ram_end) ||
             is_within(addr, len, SOC_IRAM_ADDR, ram_end + SOC_DRAM_IRAM_DELTA) ||
             is_within(addr, len, SOC_IRAM0_ADDR, SOC_IRAM0_END) ||
             is_within(addr, len, SOC_RTC_FAST_ADDR, SOC_RTC_FAST_END))
        *where = BOOT_PLACE_RAM;
    return *where != BOOT_PLACE_NONE;
}

const struct boot_chip *hw_chip(void)
{
    static struct boot_chip chip = {.chip_id = SOC_IMAGE_CHIP_ID,
                                    .page = SOC_MMU_PAGE,
                                    .page_count = SOC_MMU_ENTRIES,
                                    .place = place};
    chip.revision = hw_chip_revision();
    return &chip;
}

static void unmap_all(void)
{
    for (uint32_t i = 0; i < SOC_MMU_ENTRIES; i++)
        SOC_MMU_TABLE[i] = SOC_MMU_INVALID;
}

/* The cache is off while the table changes. */
static void begin_mapping(void)
{
    Cache_Disable_ICache();
    unmap_all();
}

static void end_mapping(void)
{
    Cache_Enable_ICache(0);
    EXTMEM->icache_ctrl1 &=
        ~(EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_IBUS_MASK | EXTMEM_ICACHE_CTRL1_ICACHE_SHUT_DBUS_MASK);
}

static void map(uint32_t entry, uint32_t flash_off, uint32_t len)
{
    uint32_t page = flash_off / SOC_MMU_PAGE;
    uint32_t count = (flash_off % SOC_MMU_PAGE + len + SOC_MMU_PAGE - 1) / SOC_MMU_PAGE;
    for (uint32_t i = 0; i < count; i++)
        SOC_MMU_TABLE[entry + i] = page + i;
}

const uint8_t *hw_flash_view(uint32_t off, uint32_t len)
{
    if (len > SOC_FLASH_WINDOW - SOC_MMU_PAGE)
        return NULL;
    begin_mapping();
    map(0, off, len);
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
    begin_mapping();
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct boot_segment *seg = &image->segments[i];
        if (seg->place == BOOT_PLACE_DROM || seg->place == BOOT_PLACE_IROM)
            map(seg->addr / SOC_MMU_PAGE % SOC_MMU_ENTRIES, part_off + seg->off, seg->len);
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
    RTC_CNTL->options0 |= RTC_CNTL_OPTIONS0_SW_SYS_RST_MASK;
    for (;;)
        ;
}
