/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "source.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool cr_svd_source_read(const struct cr_svd_source *source, size_t off, size_t len, void *to)
{
    if (source->data) {
        memcpy(to, source->data + off, len);
        return true;
    }
    uint8_t *at = to;
    while (len > 0) {
        ssize_t n = pread(source->fd, at, len, (off_t)off);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n < 0 ? errno : 0;
            return false;
        }
        at += n;
        off += (size_t)n;
        len -= (size_t)n;
    }
    return true;
}

uint32_t cr_svd_count_lines(const uint8_t *data, size_t len)
{
    uint32_t count = 0;
    while (len > 0) {
        /* Few enough for a byte to count them, which the compiler does sixteen at a time. */
        size_t some = len < 255 ? len : 255;
        uint8_t found = 0;
        for (size_t i = 0; i < some; i++)
            found = (uint8_t)(found + (data[i] == '\n'));
        count += found;
        data += some;
        len -= some;
    }
    return count;
}
