/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A virtual ESP32-C3 as any_chip.h has it. */
#ifndef TEST_CHIP_H
#define TEST_CHIP_H

#include "any_chip.h"

#include <crema/regs/esp32c3/esp32c3.h>

static inline struct sim_soc_state *chip_on(bool boot_level)
{
    return chip_on_as("esp32c3", boot_level);
}

static inline void super_watchdog_off(void)
{
    wr(RTC_CNTL_BASE + RTC_CNTL_SWD_WPROTECT_OFFSET, 0x8f1d312a);
    set(RTC_CNTL_BASE + RTC_CNTL_SWD_CONF_OFFSET, RTC_CNTL_SWD_CONF_SWD_AUTO_FEED_EN_MASK);
    wr(RTC_CNTL_BASE + RTC_CNTL_SWD_WPROTECT_OFFSET, 0);
}

/* What software does first: the watchdogs that guard the boot are switched off. */
static inline void chip_quiet(void)
{
    wr(TIMG0_BASE + TIMG_WDTCONFIG0_OFFSET, 0);
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTWPROTECT_OFFSET, 0x50d83aa1);
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTCONFIG0_OFFSET, 0);
    wr(RTC_CNTL_BASE + RTC_CNTL_WDTWPROTECT_OFFSET, 0);
    super_watchdog_off();
}

static int chip_setup(void **state)
{
    (void)state;
    chip_on(true);
    chip_quiet();
    return 0;
}

#define CHIP_TEST(f) cmocka_unit_test_setup_teardown(f, chip_setup, chip_teardown)

#endif
