/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The chip's side of leaving the stub, of which only REST knows. */
#include "chips.h"

static const struct hw_write reset[] = {CHIP_RESET};

void hw_leave(void)
{
#ifdef CHIP_CLOCKS_UP
    if (hw_uart_rise == 0)
        return;
    hw_wait_uart_sent();
    for (unsigned i = HW_COUNT(hw_clocks_up); i-- > 0;)
        REG(hw_clocks_up[i].addr) = hw_clocks_before[i];
    if (hw_uart_rise > 1)
        hw_scale_divider(1, hw_uart_rise);
    hw_uart_rise = 0;
    hw_kilo_cycles = CHIP_ROM_MHZ * 1000u;
#endif
}

_Noreturn void hw_reset(void)
{
    hw_wait_uart_sent();
    hw_change(reset, HW_COUNT(reset));
    for (;;)
        ;
}
