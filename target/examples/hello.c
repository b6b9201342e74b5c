/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Prints over UART0 and over USB-Serial-JTAG, and ends. */
#include "rt.h"
#include "soc.h"
#include "timer.h"

int main(void)
{
    printf("Hello from %s over UART0\n", SOC_NAME);
    fprintf(rt_usb, "Hello from %s over USB-Serial-JTAG\n", SOC_NAME);
    for (int i = 1; i <= 5; i++) {
        hal_delay_us(200000);
        printf("%d: %lu ms since start-up\n", i, (unsigned long)(hal_time_us() / 1000));
    }
    printf("Goodbye\n");
    return 0;
}
