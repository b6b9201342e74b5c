/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Random numbers that repeat, by a seed that is printed. TEST_SEED tries others; without it
 * each run is the same, for one that fails by chance tells nothing of a change. */
#ifndef TEST_RANDOM_NUMBERS_H
#define TEST_RANDOM_NUMBERS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t random_state;

/* The seed that was asked for, or the usual one. */
static inline uint64_t random_seed(void)
{
    const char *given = getenv("TEST_SEED");
    uint64_t seed = given ? strtoull(given, NULL, 0) : 20261121;
    printf("TEST_SEED=%llu\n", (unsigned long long)seed);
    return seed;
}

static inline void random_init(void)
{
    random_state = random_seed();
}

/* splitmix64 */
static inline uint64_t random_u64(void)
{
    uint64_t z = random_state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

static inline uint32_t random_word(void)
{
    return (uint32_t)(random_u64() >> 32);
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
