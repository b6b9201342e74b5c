/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include <crema/clock.h>
#include <errno.h>
#include <time.h>

static uint64_t host_now_us(struct crema_clock *clock)
{
    (void)clock;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

static void host_sleep_us(struct crema_clock *clock, uint64_t duration_us)
{
    (void)clock;
    struct timespec left = {.tv_sec = (time_t)(duration_us / 1000000u),
                            .tv_nsec = (long)(duration_us % 1000000u) * 1000};
    while (clock_nanosleep(CLOCK_MONOTONIC, 0, &left, &left) == EINTR)
        continue;
}

struct crema_clock *crema_clock_host(void)
{
    static struct crema_clock host = {host_now_us, host_sleep_us};
    return &host;
}
