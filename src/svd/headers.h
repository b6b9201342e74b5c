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
    struct cr_layout *layout;                        /* NULL when it has no registers */
    const struct crema_svd_periph *const *instances; /* sorted by base, then by name */
    size_t instance_count;
};

/* Takes finished files. */
struct cr_headers_sink {
    /* `data` lives for the call. Several threads may call at once when there is a `restart`. */
    enum crema_status (*add)(void *ctx, const char *name, const void *data, size_t len,
                             struct crema_error *err);
    /* Forgets what was added; NULL when the sink cannot. */
    void (*restart)(void *ctx);
    void *ctx;
};

struct cr_headers {
    const struct cr_svd *svd;
    const struct cr_headers_sink *sink;
    char mark[SVD_MARK_SIZE]; /* the line that tells generated files */
    size_t bytes;
    struct cr_arena arena; /* of names and layouts */
    struct cr_names names;
    struct cr_layouter layouter;
    struct cr_type *types; /* sorted by stem */
    size_t type_count;
    const char **irq_names; /* of svd->pub.irqs */
    char device[64];        /* "esp32c3" */
    struct cr_emit out;
    struct crema_error *err;
};

/* All files of a device into `sink`, which gets the same ones however many processors work at them
 * (`width`). */
enum crema_status cr_headers_make(const struct cr_svd *svd, unsigned width,
                                  const struct cr_headers_sink *sink, struct crema_error *err);
void cr_headers_mark(const struct cr_svd *svd, char mark[SVD_MARK_SIZE]);

/* The file of one type, into the sink. */
enum crema_status cr_headers_write_type(struct cr_headers *h, const struct cr_type *type);
/* The files of all types, on several processors. False when that did not go well or might not be
 * what one processor would have made; the sink is empty then. */
bool cr_headers_write_parallel(struct cr_headers *h, unsigned width);

/* Macros, helpers and enumerations of all registers of a type, into h->out. */
void cr_headers_constants(struct cr_headers *h, const struct cr_type *type);

#endif
