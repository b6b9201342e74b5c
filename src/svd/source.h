/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Where the bytes of a description come from: memory, or an open file that is never in memory as a
 * whole. */
#ifndef CR_SVD_SOURCE_H
#define CR_SVD_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cr_svd_source {
    const uint8_t *data; /* NULL: read `fd`, which must know seeking */
    int fd;
    size_t len; /* bytes */
};

/* `len` bytes from `off` on into `to`; any thread may ask. False, with errno, when they cannot be
 * read; errno is 0 when the file has become shorter. */
bool cr_svd_source_read(const struct cr_svd_source *source, size_t off, size_t len, void *to);

uint32_t cr_svd_count_lines(const uint8_t *data, size_t len); /* line feeds in it */

#endif
