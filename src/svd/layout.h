/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* How a peripheral's registers lie in a C struct. */
#ifndef CR_SVD_LAYOUT_H
#define CR_SVD_LAYOUT_H

#include "emit.h"
#include "names.h"
#include "node.h"

struct cr_layout;

/* A register, a cluster, or an array of one of them, that is one member of a struct. */
struct cr_member {
    const struct cr_svd_node *node;
    const char *name;        /* of the member, unique in its struct */
    uint64_t off;            /* of its first element, from the beginning of the struct */
    uint64_t size;           /* bytes of all elements */
    uint32_t count;          /* elements when it is an array; 0 when it is none */
    uint32_t element;        /* which element of node it is, when it is none */
    uint64_t stride;         /* bytes from element to element */
    uint8_t unit;            /* bytes of the C type: 1, 2, 4, 8; below the register's size when
                                the register is not aligned */
    uint8_t unit_count;      /* of those, a register */
    struct cr_layout *inner; /* of a cluster */
    bool is_array;           /* the elements lie side by side, counted from 0 */
    uint32_t lane;           /* among members that overlap: which of the union's arms */
};

struct cr_layout {
    const char *tag;           /* "uart_ch_regs" */
    struct cr_member *members; /* sorted by offset */
    uint32_t count;
    uint64_t size;  /* bytes, as sizeof will say */
    uint8_t align;  /* bytes */
    unsigned scope; /* of the members' names */
    bool is_printed;
};

struct cr_layouter {
    const struct cr_svd *svd;
    struct cr_names *names;
    struct crema_error *err;
};

/* `prefix` is what the tag begins with, `align` what the address of every instance is a multiple of
 * (at most 8). A struct without members is CREMA_OK with *out NULL. */
enum crema_status cr_layout_make(struct cr_layouter *l, const struct cr_svd_node *node,
                                 const char *prefix, unsigned align, struct cr_layout **out);
/* The struct, the structs inside it before it, and assertions of every offset and size. */
void cr_layout_print(struct cr_layouter *l, struct cr_layout *layout, struct cr_emit *out);
/* Lets it be printed again. */
void cr_layout_forget(struct cr_layout *layout);

#define SVD_LANES_MAX 64 /* registers that may share an address */

#endif
