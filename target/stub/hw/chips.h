/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files of hw/ share. */
#ifndef STUB_HW_CHIPS_H
#define STUB_HW_CHIPS_H

#include "regs.h"

struct hw_write {
    uint32_t addr, value, mask;
};
#define HW_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#ifdef CHIP_CLOCKS_UP
#define HW_CLOCKS_UP_COUNT HW_COUNT(((const struct hw_write[]){CHIP_CLOCKS_UP}))
extern const struct hw_write hw_clocks_up[HW_CLOCKS_UP_COUNT];
extern uint32_t hw_clocks_before[HW_CLOCKS_UP_COUNT];
extern uint32_t hw_uart_rise; /* 0 while the clock is as it was found */
#endif

void hw_change(const struct hw_write *w, unsigned count);
void hw_wait_uart_sent(void);
/* The new divider is as exact as the register can say it. 16 times the clock fits into 32 bits. */
void hw_scale_divider(uint32_t times, uint32_t by);

#endif
