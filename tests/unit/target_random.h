/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Random input whose seed is printed and can be given again in SEED. */
#ifndef TARGET_RANDOM_H
#define TARGET_RANDOM_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint64_t random_state;

static inline void random_begin(void)
{
    const char *seed = getenv("SEED");
    random_state = seed ? strtoull(seed, NULL, 0) : (uint64_t)time(NULL);
    printf("SEED=%llu\n", (unsigned long long)random_state);
}

/* splitmix64 */
static inline uint32_t random_word(void)
{
    uint64_t v = random_state += UINT64_C(0x9e3779b97f4a7c15);
    v = (v ^ v >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    v = (v ^ v >> 27) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)(v >> 32);
}

static inline uint32_t random_below(uint32_t limit)
{
    return (uint32_t)((uint64_t)random_word() * limit >> 32);
}

static inline void random_fill(uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len; i++)
        data[i] = (uint8_t)random_word();
}

#endif
