/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "buf.h"

#include "err.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void cr_buf_release(struct cr_buf *buf)
{
    free(buf->data);
    buf->data = NULL;
    buf->len = 0;
    buf->cap = 0;
}

enum crema_status cr_buf_reserve(struct cr_buf *buf, size_t extra, struct crema_error *err)
{
    if (buf->len > buf->max || extra > buf->max - buf->len)
        return cr_err(err, CREMA_E_NOMEM, "%zu bytes and %zu more are past the maximum of %zu",
                      buf->len, extra, buf->max);
    size_t need = buf->len + extra;
    if (need <= buf->cap && buf->data)
        return CREMA_OK;
    size_t cap = buf->cap < 64 ? 64 : buf->cap;
    while (cap < need)
        cap += cap / 2;
    uint8_t *data = realloc(buf->data, cap + 1);
    if (!data)
        return cr_err(err, CREMA_E_NOMEM, "the host has no %zu bytes of memory left", cap);
    buf->data = data;
    buf->cap = cap;
    return CREMA_OK;
}

enum crema_status cr_buf_append(struct cr_buf *buf, const void *data, size_t len,
                                struct crema_error *err)
{
    enum crema_status st = cr_buf_reserve(buf, len, err);
    if (st == CREMA_OK && len) {
        memcpy(buf->data + buf->len, data, len);
        buf->len += len;
    }
    return st;
}

enum crema_status cr_buf_fill(struct cr_buf *buf, uint8_t value, size_t len,
                              struct crema_error *err)
{
    enum crema_status st = cr_buf_reserve(buf, len, err);
    if (st == CREMA_OK && len) {
        memset(buf->data + buf->len, value, len);
        buf->len += len;
    }
    return st;
}

enum crema_status cr_buf_printf(struct cr_buf *buf, struct crema_error *err, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    va_list again;
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    enum crema_status st = n < 0 ? cr_err(err, CREMA_E_USAGE, "bad format string")
                                 : cr_buf_reserve(buf, (size_t)n, err);
    if (st == CREMA_OK) {
        vsnprintf((char *)buf->data + buf->len, (size_t)n + 1, fmt, again);
        buf->len += (size_t)n;
    }
    va_end(again);
    return st;
}

uint8_t *cr_buf_take(struct cr_buf *buf, size_t *len)
{
    uint8_t *data = buf->data;
    *len = buf->len;
    buf->data = NULL;
    buf->len = 0;
    buf->cap = 0;
    return data;
}

static enum crema_status read_all(int fd, struct cr_buf *out, struct crema_error *err)
{
    for (;;) {
        enum crema_status st = cr_buf_reserve(out, 1, err);
        if (st != CREMA_OK)
            return st;
        ssize_t n = read(fd, out->data + out->len, out->cap - out->len);
        if (n == 0)
            return CREMA_OK;
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return cr_err(err, CREMA_E_IO, "%s", strerror(errno));
        out->len += (size_t)n;
        if (out->len == out->cap) {
            size_t room = out->max - out->len;
            st = cr_buf_reserve(out, room < out->cap ? room : out->cap, err);
            if (st != CREMA_OK)
                return st;
        }
    }
}

/* Takes room for a file of `size` bytes at once; it may still turn out longer or shorter. */
static enum crema_status read_whole(int fd, off_t size, struct cr_buf *out, struct crema_error *err)
{
    if (size > 0 && (uint64_t)size < out->max - out->len) {
        enum crema_status st = cr_buf_reserve(out, (size_t)size + 1, err);
        if (st != CREMA_OK)
            return st;
    }
    return read_all(fd, out, err);
}

enum crema_status cr_file_read(const char *path, struct cr_buf *out, struct crema_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        cr_err(err, CREMA_E_IO, "%s", strerror(errno));
        return cr_err_what(err, CREMA_E_IO, "cannot open %s", path);
    }
    enum crema_status st;
    struct stat info = {0};
    if (fstat(fd, &info) == 0 && S_ISDIR(info.st_mode))
        st = cr_err(err, CREMA_E_IO, "it is a folder");
    else
        st = read_whole(fd, info.st_size, out, err);
    close(fd);
    return cr_err_what(err, st, "cannot read %s", path);
}

static enum crema_status write_all(int fd, const uint8_t *data, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, data, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return CREMA_E_IO;
        data += n;
        len -= (size_t)n;
    }
    return CREMA_OK;
}

static enum crema_status write_at(int fd, const void *data, size_t len)
{
    if (fd < 0)
        return CREMA_E_IO;
    enum crema_status st = write_all(fd, data, len);
    int reason = errno;
    if (close(fd) != 0 && st == CREMA_OK)
        return CREMA_E_IO;
    errno = reason;
    return st;
}

/* Through a file beside it. One of that name can only be what a killed process of this number has
 * left. */
static enum crema_status replace(const char *path, const void *data, size_t len)
{
    char temp[PATH_MAX];
    int n = snprintf(temp, sizeof temp, "%s.%ld.tmp", path, (long)getpid());
    if (n < 0 || (size_t)n >= sizeof temp) {
        errno = ENAMETOOLONG;
        return CREMA_E_IO;
    }
    const int how = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    int fd = open(temp, how, 0666);
    if (fd < 0 && errno == EEXIST && unlink(temp) == 0)
        fd = open(temp, how, 0666);
    enum crema_status st = write_at(fd, data, len);
    if (st == CREMA_OK && rename(temp, path) != 0)
        st = CREMA_E_IO;
    int reason = errno;
    if (st != CREMA_OK && fd >= 0)
        unlink(temp);
    errno = reason;
    return st;
}

/* A device or a pipe is written as it is, and where a symbolic link leads is replaced, not the
 * link.
 */
static enum crema_status write_through(const char *path, const void *data, size_t len)
{
    struct stat info, there;
    char target[PATH_MAX];
    if (lstat(path, &info) != 0 || S_ISREG(info.st_mode) || S_ISDIR(info.st_mode))
        return replace(path, data, len);
    bool is_link = S_ISLNK(info.st_mode);
    if (is_link && stat(path, &there) == 0 && S_ISREG(there.st_mode) && realpath(path, target))
        return replace(target, data, len);
    return write_at(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), data, len);
}

enum crema_status cr_file_write(const char *path, const void *data, size_t len,
                                struct crema_error *err)
{
    enum crema_status st = write_through(path, data, len);
    if (st == CREMA_OK)
        return CREMA_OK;
    cr_err(err, st, "%s", strerror(errno));
    return cr_err_what(err, st, "cannot write %s", path);
}
