/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A stable sort by a number: equal keys keep their order, on every host. */
#ifndef CR_SVD_SORT_H
#define CR_SVD_SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Below 2^32 items, keys below 2^32. False when out of memory; the items are as they were then. */
bool cr_svd_sort(void *items, size_t count, size_t size, uint64_t (*key)(const void *item));

#endif
