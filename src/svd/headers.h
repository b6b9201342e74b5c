/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the files of the header generator share. */
#ifndef CR_SVD_HEADERS_H
#define CR_SVD_HEADERS_H

#include "layout.h"
#include "outdir.h"

/* One kind of peripheral: a struct, a file, and one or more instances. */
struct cr_type {
    const struct cr_svd_node *node;
    const char *stem; /* "uart": of the file, of struct uart_regs, and in capitals of the macros */
    struct cr_layout *layout; /* NULL when it has no registers */
};

struct cr_headers {
    const struct cr_svd *svd;
    struct cr_arena arena; /* of names and layouts */
    struct cr_names names;
    struct cr_layouter layouter;
    struct cr_type *types;
    size_t type_count;
    char device[64]; /* "esp32c3" */
    struct cr_emit out;
    struct crema_error *err;
};

/* Macros, helpers and enumerations of all registers of a type, into h->out. */
void cr_headers_constants(struct cr_headers *h, const struct cr_type *type);

#endif
