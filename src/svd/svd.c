/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "buf.h"
#include "err.h"
#include "node.h"
#include "parallel.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MEMORY_MAX ((size_t)512 << 20)
#define PART_SIZE  ((size_t)128 << 10) /* fits a processor's cache with what is made of it */

static enum crema_status read_all(struct cr_svd *svd, const struct cr_svd_source *source,
                                  const struct cr_svd_how *how, struct crema_error *err)
{
    if (source->len > CREMA_SVD_FILE_MAX)
        return cr_err(err, CREMA_E_INPUT, "%s has %zu bytes; at most %u are read", svd->pub.file,
                      source->len, CREMA_SVD_FILE_MAX);
    enum crema_status st = cr_svd_read_xml(svd, source, how, err);
    if (st == CREMA_OK)
        st = cr_svd_resolve(svd, err);
    if (st == CREMA_OK)
        st = cr_svd_flatten(svd, err);
    return st;
}

enum crema_status cr_svd_read(const struct cr_svd_source *source, const char *file,
                              const struct cr_svd_how *how, struct cr_svd **out,
                              struct crema_error *err)
{
    *out = NULL;
    struct cr_svd *svd = calloc(1, sizeof *svd);
    if (!svd)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    svd->arena.max = MEMORY_MAX;
    svd->enums.is_flat = true;
    svd->is_terse = how->is_terse;
    svd->pub.file = cr_arena_text(&svd->arena, file, strlen(file));
    enum crema_status st =
        svd->pub.file ? read_all(svd, source, how, err) : cr_svd_err_memory(svd, err);
    if (st != CREMA_OK) {
        crema_svd_close(&svd->pub);
        return cr_err_what(err, st, "cannot read the register description %s", file);
    }
    *out = svd;
    return CREMA_OK;
}

enum crema_status crema_svd_parse(const uint8_t *data, size_t len, const char *file,
                                  struct crema_svd **out, struct crema_error *err)
{
    const struct cr_svd_source source = {.data = data, .len = len};
    const struct cr_svd_how how = {.part_size = PART_SIZE, .width = cr_parallel_width()};
    struct cr_svd *svd;
    enum crema_status st = cr_svd_read(&source, file, &how, &svd, err);
    *out = svd ? &svd->pub : NULL;
    return st;
}

/* What is no plain file (a pipe, a terminal) or cannot be opened. */
static enum crema_status open_stream(const char *path, const struct cr_svd_how *how,
                                     struct cr_svd **out, struct crema_error *err)
{
    struct cr_buf data = CR_BUF_INIT(CREMA_SVD_FILE_MAX);
    enum crema_status st = cr_file_read(path, &data, err);
    const struct cr_svd_source source = {.data = data.data, .len = data.len};
    if (st == CREMA_OK)
        st = cr_svd_read(&source, path, how, out, err);
    cr_buf_release(&data);
    return st;
}

/* Opens a plain file that is not too large; -1 when it is none. */
static int open_plain(const char *path, size_t *len)
{
    struct stat info;
    if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
        return -1;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    bool is_plain = fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0 &&
                    info.st_size <= CREMA_SVD_FILE_MAX;
    if (!is_plain) {
        close(fd);
        return -1;
    }
    *len = (size_t)info.st_size;
    return fd;
}

enum crema_status cr_svd_read_file(const char *path, bool is_terse, struct cr_svd **out,
                                   struct crema_error *err)
{
    const struct cr_svd_how how = {is_terse, PART_SIZE, cr_parallel_width()};
    struct cr_svd_source source = {0};
    *out = NULL;
    source.fd = open_plain(path, &source.len);
    if (source.fd < 0)
        return open_stream(path, &how, out, err);
    enum crema_status st = cr_svd_read(&source, path, &how, out, err);
    close(source.fd);
    return st;
}

enum crema_status crema_svd_open(const char *path, struct crema_svd **out, struct crema_error *err)
{
    struct cr_svd *svd;
    enum crema_status st = cr_svd_read_file(path, false, &svd, err);
    *out = svd ? &svd->pub : NULL;
    return st;
}

enum crema_status crema_svd_convert(const char *path, const char *dir,
                                    struct crema_svd_files *files, struct crema_error *err)
{
    struct cr_svd *svd;
    if (files)
        *files = (struct crema_svd_files){0};
    enum crema_status st = cr_svd_read_file(path, true, &svd, err);
    if (st == CREMA_OK)
        st = crema_svd_headers(&svd->pub, dir, files, err);
    crema_svd_close(svd ? &svd->pub : NULL);
    return st;
}

void crema_svd_close(struct crema_svd *pub)
{
    if (!pub)
        return;
    struct cr_svd *svd = (struct cr_svd *)pub;
    free(svd->index.slots);
    free(svd->enums.slots);
    cr_arena_release(&svd->arena);
    free(svd);
}
