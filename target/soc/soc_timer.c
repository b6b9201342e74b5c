/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "ops.h"

/* Both halves of one moment: an interrupt may latch the pair anew in between. */
uint64_t soc_timer_ticks(void)
{
    uint32_t hi, lo;
    SYSTIMER->unit0_op = SYSTIMER_UNIT0_OP_TIMER_UNIT0_UPDATE_MASK;
    while ((SYSTIMER->unit0_op & SYSTIMER_UNIT0_OP_TIMER_UNIT0_VALUE_VALID_MASK) == 0)
        ;
    do {
        hi = SYSTIMER->unit0_value_hi;
        lo = SYSTIMER->unit0_value_lo;
    } while (hi != SYSTIMER->unit0_value_hi);
    return (uint64_t)hi << 32 | lo;
}
