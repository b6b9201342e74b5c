/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A growable byte buffer with a stated maximum. Zero-initialise with a maximum, release when done:
 *     struct cr_buf b = CR_BUF_INIT(1 << 20); ... cr_buf_release(&b);
 * After a failed append the buffer is unchanged. */
#ifndef CR_BUF_H
#define CR_BUF_H

#include <crema/error.h>
#include <stddef.h>
#include <stdint.h>

struct cr_buf {
    uint8_t *data; /* owned; NULL when empty. Kept NUL-terminated past `len` by the text appends. */
    size_t len;    /* bytes */
    size_t cap;    /* bytes */
    size_t max;    /* bytes; appends past it fail with CREMA_E_NOMEM */
};

#define CR_BUF_INIT(maximum)                                                                       \
    {                                                                                              \
        NULL, 0, 0, (maximum)                                                                      \
    }

void cr_buf_release(struct cr_buf *buf); /* back to empty, same maximum */
enum crema_status cr_buf_reserve(struct cr_buf *buf, size_t extra, struct crema_error *err);
enum crema_status cr_buf_append(struct cr_buf *buf, const void *data, size_t len,
                                struct crema_error *err);
/* Appends `len` times the byte `value`. */
enum crema_status cr_buf_fill(struct cr_buf *buf, uint8_t value, size_t len,
                              struct crema_error *err);
__attribute__((format(printf, 3, 4))) enum crema_status
cr_buf_printf(struct cr_buf *buf, struct crema_error *err, const char *fmt, ...);
/* Hands the bytes over to the caller, who frees them with free(); the buffer is empty after. */
uint8_t *cr_buf_take(struct cr_buf *buf, size_t *len);

/* Whole files. The reader refuses what is larger than the buffer's maximum. The writer goes through
 * a temporary file beside `path` and a rename, so that no half-written file is ever left; what is
 * no plain file, such as /dev/stdout, is written as it is. */
enum crema_status cr_file_read(const char *path, struct cr_buf *out, struct crema_error *err);
enum crema_status cr_file_write(const char *path, const void *data, size_t len,
                                struct crema_error *err);

#endif
