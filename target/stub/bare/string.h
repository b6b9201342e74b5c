/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the stub has of the C library (mem.c), for compilers that come without one. */
#ifndef STUB_BARE_STRING_H
#define STUB_BARE_STRING_H

#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t len);
void *memset(void *to, int byte, size_t len);

#endif
