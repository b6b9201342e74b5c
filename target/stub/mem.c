/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the compiler calls by itself; byte by byte, since little is ever moved. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t len);
void *memset(void *to, int byte, size_t len);

/* Otherwise each loop would be compiled into a call of its function. */
#pragma GCC optimize("no-tree-loop-distribute-patterns")

void *memcpy(void *restrict to, const void *restrict from, size_t len)
{
    uint8_t *t = to;
    for (const uint8_t *f = from; len > 0; len--)
        *t++ = *f++;
    return to;
}

void *memset(void *to, int byte, size_t len)
{
    for (uint8_t *t = to; len > 0; len--)
        *t++ = (uint8_t)byte;
    return to;
}
