/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The two watchdogs of the low-power domain: the RTC watchdog with its four stages, and the super
 * watchdog. They stand in one block's registers, wherever a chip has them. */
#ifndef SIM_RTC_WDT_H
#define SIM_RTC_WDT_H

#include "dev.h"
#include "wdt.h"

struct sim_rtc_wdt_regs {
    uint16_t config0; /* the four stages' limits follow it */
    uint16_t feed, protect, swd_conf, swd_protect;
    uint32_t swd_key; /* unlocks swd_conf */
    /* Bits of swd_conf; 0 where a chip has none. */
    uint32_t swd_auto_feed, swd_disable, swd_feed, swd_flag, swd_flag_clear, swd_warned, swd_bypass;
    /* Whether an analogue signal stands in for the super watchdog's setting, as out of reset: then
     * it resets nothing. NULL: never. */
    bool (*is_super_analog)(const struct sim_dev *dev);
};

struct sim_rtc_wdt_params {
    /* Reset causes as the ROM numbers them. */
    uint8_t cause_cpu, cause_core, cause_system, cause_super;
    uint32_t super_ms; /* unfed for that long it resets the system; it warns 100 ms before */
};

struct sim_rtc_wdt {
    struct sim_dev *dev;
    const struct sim_rtc_wdt_regs *regs;
    const struct sim_rtc_wdt_params *params;
    void (*raise)(struct sim_dev *dev, bool is_super); /* an interrupt is due */
    struct sim_wdt wdt;
    struct sim_event swd;
    bool is_swd_warned;
    bool is_swd_reset; /* the reset that is coming is the super watchdog's */
};

/* For the block's start. Everything is borrowed. */
extern const struct sim_state sim_rtc_wdt_state;

void sim_rtc_wdt_init(struct sim_rtc_wdt *w, struct sim_dev *dev,
                      const struct sim_rtc_wdt_regs *regs, const struct sim_rtc_wdt_params *params,
                      void (*raise)(struct sim_dev *dev, bool is_super));
void sim_rtc_wdt_reset(struct sim_rtc_wdt *w,
                       enum sim_reset_level level); /* registers hold their reset values */
void sim_rtc_wdt_shallow_reset(
    struct sim_rtc_wdt *w);                    /* of a reset that does not reach the block */
void sim_rtc_wdt_apply(struct sim_rtc_wdt *w); /* after a change of clocks */

/* For the block's write hooks. Index counts from config0. */
void sim_rtc_wdt_config_write(struct sim_rtc_wdt *w, unsigned index, uint32_t old);
void sim_rtc_wdt_feed_write(struct sim_rtc_wdt *w, uint32_t raw);
void sim_rtc_wdt_swd_write(struct sim_rtc_wdt *w, uint32_t raw, uint32_t old);

#endif
