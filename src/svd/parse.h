/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reading one part of a description. */
#ifndef CR_SVD_PARSE_H
#define CR_SVD_PARSE_H

#include "node.h"

/* A stretch of the file: all of it, or one that begins and ends between two peripherals. */
struct cr_svd_part {
    size_t from, len; /* bytes */
    uint32_t line;    /* that it begins with, from 1 */
    bool is_first, is_last;
    struct cr_svd_node *device; /* what was read; NULL before that */
};

/* An expat parser and what its handlers need; reads one part after the other. */
struct cr_svd_reader;

struct cr_svd_reader *cr_svd_reader_new(void); /* NULL when out of memory */
void cr_svd_reader_free(struct cr_svd_reader *reader);

/* Room for the `len` bytes of the next part, which the caller puts there; NULL when out of memory.
 */
uint8_t *cr_svd_reader_room(struct cr_svd_reader *reader, const struct cr_svd_part *part);
/* Reads what was put there. Nodes go to svd's arena; part->device holds them in the end, without
 * its name filled in. A part that is not the whole file is an error, too, when it cannot be read
 * without the others; that error tells nothing of use. */
enum crema_status cr_svd_reader_run(struct cr_svd_reader *reader, struct cr_svd *svd,
                                    struct cr_svd_part *part, struct crema_error *err);

#endif
