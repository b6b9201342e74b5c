/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the versions of the RTC controller share: behaviour in rtc_cntl.c, places in a layout. */
#ifndef SIM_RTC_CNTL_INT_H
#define SIM_RTC_CNTL_INT_H

#include "clk.h"
#include "rtc_cntl.h"

#define RTC_STORES 8

/* Where the registers stand that moved between versions. */
struct rtc_layout {
    uint16_t reset_state, wakeup_state;
    uint16_t int_ena; /* raw, status and clear follow it */
    uint16_t store0, store4;
    uint16_t clk_conf; /* SLOW_CLK_CONF follows it */
    uint16_t dig_pwc, reject_cause, wakeup_cause, option1, fib_sel;
    uint32_t reset_flags; /* of RESET_STATE; 0 where a version has none */
    struct sim_rtc_wdt_regs wdt;
};

struct rtc_cntl {
    struct sim_dev dev;
    const struct rtc_layout *layout;
    struct sim_counter timer;
    struct sim_event alarm;
    struct sim_rtc_wdt wdt;
    bool is_deep;               /* the sleep at work powers the digital system down */
    uint32_t store[RTC_STORES]; /* outlive every reset but that of the chip */
};

extern const struct sim_state rtc_state;

void rtc_init(struct sim_dev *dev, const struct rtc_layout *layout);
void rtc_reset(struct sim_dev *dev, enum sim_reset_level level);
void rtc_shallow_reset(struct sim_dev *dev, enum sim_reset_level level);
void rtc_clock_changed(struct sim_dev *dev);
void rtc_update_irq(struct sim_dev *dev);
bool rtc_is_super_analog(const struct sim_dev *dev);

uint32_t rtc_reset_state_read(struct sim_dev *dev, unsigned index);
uint32_t rtc_int_st_read(struct sim_dev *dev, unsigned index);
void rtc_options_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_alarm_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_update_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_state0_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_reset_state_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_int_clr_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_int_ena_set(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_store_low_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_store_high_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_clocks_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_wdt_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_feed_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_swd_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);
void rtc_option1_write(struct sim_dev *dev, unsigned index, uint32_t raw, uint32_t old);

#endif
