/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "clock.h"
#include "rt.h"
#include "semihost.h"
#include "uart.h"
#include "wdt.h"

#include <stdlib.h>
#include <unistd.h>

extern void (*const __init_array_start[])(void);
extern void (*const __init_array_end[])(void);
int main(void);
_Noreturn void rt_start(void);

_Noreturn void rt_exit(int status)
{
    fflush(stdout);
    hal_uart_drain(UART0);
    semihost_exit((uint32_t)status);
    /* Nobody took the call: a chip alone. */
    printf("exit status %d\n", status);
    for (;;)
        rt_wait_for_interrupt();
}

/* picolibc's exit ends here; its unistd.h hides the prototype from strict C. */
_Noreturn void _exit(int status);
_Noreturn void _exit(int status)
{
    rt_exit(status);
}

_Noreturn void rt_start(void)
{
    hal_wdt_disable_all();
    hal_clock_cpu_max();
    hal_uart_init(UART0, 115200);
    for (void (*const *f)(void) = __init_array_start; f < __init_array_end; f++)
        (*f)();
    rt_irq_restore(8);
    exit(main());
}
