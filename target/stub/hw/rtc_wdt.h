/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The watchdogs, which all chips since the ESP32 have in one order of registers: the one of the
 * low-power domain at CHIP_WDT_ADDR with its lock CHIP_WDT_LOCK behind, then the super watchdog's
 * two, and that of timer group 0. Technical reference manuals, "Watchdog Timers". */
#ifndef STUB_HW_WDT_H
#define STUB_HW_WDT_H

#ifndef CHIP_WDT_LOCK
#define CHIP_WDT_LOCK 0x18u
#endif
#define WDT_KEY      0x50d83aa1u
#define SWD_KEY_RTC  0x8f1d312au /* while the super watchdog was the RTC controller's */
#define SWD_FEED_RTC (1u << 31)
#define SWD_FEED_LP  (1u << 18)
#define WDT_ALL      0xffffffffu
#define WDT_LOCK     (CHIP_WDT_ADDR + CHIP_WDT_LOCK)
#define SWD_CONFIG   (WDT_LOCK + 4u)
#define SWD_LOCK     (WDT_LOCK + 8u)
#define TIMG_CONFIG  (CHIP_TIMG_ADDR + 0x48u)
#define TIMG_LOCK    (CHIP_TIMG_ADDR + 0x64u)

#define WDT_OFF(lock, config)                                                                      \
    {lock, WDT_KEY, WDT_ALL}, {config, 0, WDT_ALL},                                                \
    {                                                                                              \
        lock, 0, WDT_ALL                                                                           \
    }
#define SWD_OFF(key, feed)                                                                         \
    {SWD_LOCK, key, WDT_ALL}, {SWD_CONFIG, feed, feed},                                            \
    {                                                                                              \
        SWD_LOCK, 0, WDT_ALL                                                                       \
    }

/* Its first stage, after so many ticks of the slow clock, resets all of the chip. */
#ifndef CHIP_WDT_RESETS
#define CHIP_WDT_RESETS (1u << 31 | 5u << 28 | 1u << 8 | 2u)
#endif
#define WDT_RESET_TICKS 2000u
#define CHIP_RESET                                                                                 \
    {WDT_LOCK, WDT_KEY, WDT_ALL}, {CHIP_WDT_ADDR + 4u, WDT_RESET_TICKS, WDT_ALL},                  \
    {                                                                                              \
        CHIP_WDT_ADDR, CHIP_WDT_RESETS, WDT_ALL                                                    \
    }

#endif
