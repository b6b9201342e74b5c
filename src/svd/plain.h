/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The XML that tools write and nothing more: elements, attributes, ASCII text, the five references
 * that every XML file knows. Of that it takes exactly what is well-formed, several times as fast as
 * expat does; everything else (comments, CDATA, document types, other encodings, mistakes) it
 * declines, and the bytes are expat's to judge. */
#ifndef CR_SVD_PLAIN_H
#define CR_SVD_PLAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CR_PLAIN_ATTRS_MAX 8u  /* tags with more are declined, */
#define CR_PLAIN_DEPTH_MAX 64u /* and so are elements nested deeper */

struct cr_plain_name {
    const char *text; /* in the bytes that are read, without a NUL */
    size_t len;
};

struct cr_plain_tag {
    size_t off; /* where it begins */
    struct cr_plain_name name;
    struct cr_plain_name attrs[CR_PLAIN_ATTRS_MAX], values[CR_PLAIN_ATTRS_MAX];
    size_t attr_count;
};

/* Each returns false to end the reading. Text comes in pieces. */
struct cr_plain_sink {
    bool (*start)(void *ctx, const struct cr_plain_tag *tag);
    bool (*text)(void *ctx, const char *text, size_t len);
    bool (*end)(void *ctx);
    void *ctx;
};

/* True when all of it was plain, well-formed and wanted. Otherwise the sink may have had some. */
bool cr_plain_read(const uint8_t *data, size_t len, const struct cr_plain_sink *sink);

#endif
