/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "buf.h"
#include "err.h"
#include "node.h"

#include <stdlib.h>
#include <string.h>

#define MEMORY_MAX ((size_t)512 << 20)

static enum crema_status read_all(struct cr_svd *svd, const uint8_t *data, size_t len,
                                  struct crema_error *err)
{
    if (len > CREMA_SVD_FILE_MAX)
        return cr_err(err, CREMA_E_INPUT, "%s has %zu bytes; at most %u are read", svd->pub.file,
                      len, CREMA_SVD_FILE_MAX);
    enum crema_status st = cr_svd_read_xml(svd, data, len, err);
    if (st == CREMA_OK)
        st = cr_svd_resolve(svd, err);
    if (st == CREMA_OK)
        st = cr_svd_flatten(svd, err);
    return st;
}

enum crema_status crema_svd_parse(const uint8_t *data, size_t len, const char *file,
                                  struct crema_svd **out, struct crema_error *err)
{
    *out = NULL;
    struct cr_svd *svd = calloc(1, sizeof *svd);
    if (!svd)
        return cr_err(err, CREMA_E_NOMEM, "the host has no memory left");
    svd->arena.max = MEMORY_MAX;
    svd->enums.is_flat = true;
    svd->pub.file = cr_arena_text(&svd->arena, file, strlen(file));
    enum crema_status st =
        svd->pub.file ? read_all(svd, data, len, err) : cr_svd_err_memory(svd, err);
    if (st != CREMA_OK) {
        crema_svd_close(&svd->pub);
        return cr_err_what(err, st, "cannot read the register description %s", file);
    }
    *out = &svd->pub;
    return CREMA_OK;
}

enum crema_status crema_svd_open(const char *path, struct crema_svd **out, struct crema_error *err)
{
    struct cr_buf data = CR_BUF_INIT(CREMA_SVD_FILE_MAX);
    *out = NULL;
    enum crema_status st = cr_file_read(path, &data, err);
    if (st == CREMA_OK)
        st = crema_svd_parse(data.data, data.len, path, out, err);
    cr_buf_release(&data);
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
