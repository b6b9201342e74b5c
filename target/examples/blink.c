/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Toggles a pin from a timer interrupt, twice a second, and tells of each edge. The CPU sleeps in
 * between. */
#include "gpio.h"
#include "rt.h"
#include "timer.h"

#define PIN       8u
#define PERIOD_US 500000u

static volatile unsigned edges;

static void on_timer(void *ctx)
{
    (void)ctx;
    hal_gpio_toggle(PIN);
    edges++;
}

int main(void)
{
    unsigned seen = 0;
    hal_gpio_output(PIN);
    hal_timer_every(PERIOD_US, on_timer, NULL);
    for (;;) {
        uint32_t irq =
            rt_irq_off(); /* an edge after the look and before the sleep ends the sleep */
        if (edges == seen)
            rt_wait_for_interrupt();
        rt_irq_restore(irq);
        if (edges == seen)
            continue;
        seen = edges;
        printf("GPIO%u is %s at %lu ms\n", PIN, hal_gpio_get(PIN) ? "high" : "low",
               (unsigned long)(hal_time_us() / 1000));
    }
}
