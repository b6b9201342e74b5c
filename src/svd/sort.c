/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "sort.h"

#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

bool cr_svd_sort(void *items, size_t count, size_t size, uint64_t (*key)(const void *item))
{
    unsigned char *bytes = items;
    bool is_sorted = true;
    for (size_t i = 1; i < count && is_sorted; i++)
        is_sorted = key(bytes + (i - 1) * size) <= key(bytes + i * size);
    if (is_sorted)
        return true;
    uint64_t *order = malloc(count * sizeof *order);
    unsigned char *copy = malloc(count * size);
    bool is_ok = order && copy;
    if (is_ok) {
        memcpy(copy, items, count * size);
        for (size_t i = 0; i < count; i++)
            order[i] = key(bytes + i * size) << 32 | i;
        qsort(order, count, sizeof *order, compare);
        for (size_t i = 0; i < count; i++)
            memcpy(bytes + i * size, copy + (order[i] & UINT32_MAX) * size, size);
    }
    free(order);
    free(copy);
    return is_ok;
}
