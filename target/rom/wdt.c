/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The watchdogs as programs know them from the chips' common driver. A context names the watchdog
 * first; what follows in it is the program's. */
#include "ops.h"
#include "rom.h"
#include "rom_api.h"

#define STAGES          4u
#define FEED            (1u << 31) /* both kinds take any word */
#define EN              (1u << 31)
#define GROUP_DIV_SHIFT 16u

enum { WDT_RTC, WDT_GROUP_0, WDT_GROUP_1 };

/* Both kinds have stages, of which the first stands highest in the register. */
struct wdt {
    volatile uint32_t *config0, *hold, *feed, *protect;
    uint32_t key, flashboot, update;
    uint8_t stage_shift, stage_bits; /* of the last stage */
};

static struct wdt find(const struct wdt_context *context)
{
    if (context->number == WDT_RTC)
        return (struct wdt){.config0 = SOC_RTC_WDT_CONFIG0,
                            .hold = SOC_RTC_WDT_HOLDS,
                            .feed = SOC_RTC_WDT_FEED,
                            .protect = SOC_RTC_WDT_PROTECT,
                            .key = SOC_RTC_WDT_KEY,
                            .flashboot = 1u << 12,
                            .stage_shift = 19,
                            .stage_bits = 3};
    struct timg_regs *group = context->number == WDT_GROUP_0 ? TIMG0 : SOC_TIMG_LAST;
    return (struct wdt){.config0 = &group->wdtconfig0,
                        .hold = &group->wdtconfig2,
                        .feed = &group->wdtfeed,
                        .protect = &group->wdtwprotect,
                        .key = SOC_TIMG_WDT_KEY,
                        .flashboot = TIMG_WDTCONFIG0_WDT_FLASHBOOT_MOD_EN_MASK,
                        .update = TIMG_WDTCONFIG0_WDT_CONF_UPDATE_EN_MASK,
                        .stage_shift = TIMG_WDTCONFIG0_WDT_STG3_SHIFT,
                        .stage_bits = 2};
}

static void change(const struct wdt *wdt, uint32_t clear, uint32_t set)
{
    *wdt->config0 = (*wdt->config0 & ~clear) | set | wdt->update;
}

static unsigned stage_shift(const struct wdt *wdt, uint32_t stage)
{
    return wdt->stage_shift + (STAGES - 1 - stage) * wdt->stage_bits;
}

static void set_stage(const struct wdt *wdt, uint32_t stage, uint32_t action)
{
    uint32_t mask = (1u << wdt->stage_bits) - 1;
    change(wdt, mask << stage_shift(wdt, stage), (action & mask) << stage_shift(wdt, stage));
}

void wdt_hal_write_protect_disable(struct wdt_context *context)
{
    struct wdt wdt = find(context);
    *wdt.protect = wdt.key;
}

void wdt_hal_write_protect_enable(struct wdt_context *context)
{
    *find(context).protect = 0;
}

void wdt_hal_set_flashboot_en(struct wdt_context *context, bool is_on)
{
    struct wdt wdt = find(context);
    change(&wdt, wdt.flashboot, is_on ? wdt.flashboot : 0);
}

/* All stages off; a group's watchdog counts its clock divided by `prescaler`. */
void wdt_hal_init(struct wdt_context *context, uint32_t number, uint32_t prescaler, bool has_irq)
{
    context->number = number;
    struct wdt wdt = find(context);
    *wdt.protect = wdt.key;
    change(&wdt, EN | wdt.flashboot, 0);
    for (uint32_t stage = 0; stage < STAGES; stage++)
        set_stage(&wdt, stage, 0);
    if (number == WDT_RTC)
        soc_wdt_irq(has_irq);
    else
        wdt.hold[-1] = prescaler << GROUP_DIV_SHIFT;
    *wdt.feed = FEED;
    *wdt.protect = 0;
}

void wdt_hal_deinit(struct wdt_context *context)
{
    struct wdt wdt = find(context);
    *wdt.protect = wdt.key;
    change(&wdt, EN | wdt.flashboot, 0);
    *wdt.protect = 0;
}

/* The low-power watchdog's first stage takes longer than its register says, by a factor that eFuse
 * tells. */
void wdt_hal_config_stage(struct wdt_context *context, uint32_t stage, uint32_t ticks,
                          uint32_t action)
{
    struct wdt wdt = find(context);
    if (stage >= STAGES)
        return;
    if (context->number == WDT_RTC && stage == 0)
        ticks >>= 1 + SOC_EFUSE_WDT_DELAY;
    wdt.hold[stage] = ticks;
    set_stage(&wdt, stage, action);
}

void wdt_hal_enable(struct wdt_context *context)
{
    struct wdt wdt = find(context);
    *wdt.feed = FEED;
    change(&wdt, 0, EN);
}

void wdt_hal_disable(struct wdt_context *context)
{
    struct wdt wdt = find(context);
    change(&wdt, EN, 0);
}

bool wdt_hal_is_enabled(struct wdt_context *context)
{
    return (*find(context).config0 & EN) != 0;
}

void wdt_hal_feed(struct wdt_context *context)
{
    *find(context).feed = FEED;
}

void wdt_hal_handle_intr(struct wdt_context *context)
{
    struct wdt wdt = find(context);
    *wdt.feed = FEED;
    if (context->number == WDT_RTC)
        soc_wdt_clear_irq();
    else
        (context->number == WDT_GROUP_0 ? TIMG0 : SOC_TIMG_LAST)->int_clr_timers =
            TIMG_INT_CLR_TIMERS_WDT_INT_CLR_MASK;
}
