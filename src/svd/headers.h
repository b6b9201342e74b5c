/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files of the header generator share. */
#ifndef CR_SVD_HEADERS_H
#define CR_SVD_HEADERS_H

#include "layout.h"

#define SVD_MARK_SIZE 192

/* One kind of peripheral: a struct, a file, and one or more instances. */
struct cr_type {
    const struct cr_svd_node *node;
    const char *stem; /* "uart": of the file, of struct uart_regs, and in capitals of the macros */
    struct cr_layout *layout; /* NULL when it has no registers */
};

/* Takes one finished file; `data` lives for the call. */
typedef enum crema_status cr_headers_sink(void *ctx, const char *name, const void *data, size_t len,
                                          struct crema_error *err);

struct cr_headers {
    const struct cr_svd *svd;
    cr_headers_sink *sink;
    void *sink_ctx;
    char mark[SVD_MARK_SIZE]; /* the line that tells generated files */
    size_t bytes;
    struct cr_arena arena; /* of names and layouts */
    struct cr_names names;
    struct cr_layouter layouter;
    struct cr_type *types;
    size_t type_count;
    char device[64]; /* "esp32c3" */
    struct cr_emit out;
    struct crema_error *err;
};

/* All files of a device, one after the other, into `sink`. */
enum crema_status cr_headers_make(const struct cr_svd *svd, cr_headers_sink *sink, void *ctx,
                                  struct crema_error *err);
void cr_headers_mark(const struct cr_svd *svd, char mark[SVD_MARK_SIZE]);

/* Macros, helpers and enumerations of all registers of a type, into h->out. */
void cr_headers_constants(struct cr_headers *h, const struct cr_type *type);

#endif
