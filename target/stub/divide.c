/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Division, which the Xtensa cores can not, and which their compiler's library leaves to a ROM. */
#include <stdint.h>

uint32_t __udivsi3(uint32_t value, uint32_t by);
uint32_t __umodsi3(uint32_t value, uint32_t by);

/* The remainder; *quotient, too. */
static uint32_t divide(uint32_t value, uint32_t by, uint32_t *quotient)
{
    uint32_t bit = 1, sum = 0;
    while (by < value && by >> 31 == 0) {
        by <<= 1;
        bit <<= 1;
    }
    for (; bit != 0; bit >>= 1, by >>= 1) {
        if (value >= by) {
            value -= by;
            sum |= bit;
        }
    }
    *quotient = sum;
    return value;
}

uint32_t __udivsi3(uint32_t value, uint32_t by)
{
    uint32_t quotient;
    divide(value, by, &quotient);
    return quotient;
}

uint32_t __umodsi3(uint32_t value, uint32_t by)
{
    uint32_t quotient;
    return divide(value, by, &quotient);
}
