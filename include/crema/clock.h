/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The clock that library code asks: the host's, or a virtual board's. Deadlines are absolute times
 * on one clock, in microseconds, and are passed down unchanged. */
#ifndef CREMA_CLOCK_H
#define CREMA_CLOCK_H

#include <stdint.h>

struct crema_clock {
    uint64_t (*now_us)(struct crema_clock *clock); /* monotonic */
    void (*sleep_us)(struct crema_clock *clock, uint64_t duration_us);
};

#define CREMA_NO_DEADLINE UINT64_MAX

/* The host's monotonic clock; one shared object, never freed. */
struct crema_clock *crema_clock_host(void);

#endif
