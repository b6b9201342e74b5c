/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "rom.h"
void spi_boot(void)
{
    for (;;)
        ;
}
void download_boot(void)
{
    ets_printf("waiting for download\n");
    for (;;)
        ;
}
void ets_delay_us(uint32_t us)
{
    uint32_t a, b;
    __asm__ volatile("csrr %0, 0x7e2" : "=r"(a));
    do
        __asm__ volatile("csrr %0, 0x7e2" : "=r"(b));
    while (b - a < us * 20);
}
void rom_isr(uint32_t n)
{
    (void)n;
}
