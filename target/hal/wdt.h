/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef HAL_WDT_H
#define HAL_WDT_H

/* Stops every watchdog that the ROM and the bootloader leave running: the RTC's, the super watchdog
 * and those of the timer groups. */
void hal_wdt_disable_all(void);

#endif
