/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One coded stream on its way to the stub, through a window, whatever the line does to it. */
#ifndef CR_STREAM_H
#define CR_STREAM_H

#include "coder.h"
#include "priv.h"

struct cr_stream {
    const struct cr_range *ranges; /* at most the stub's count */
    size_t range_count;
    size_t known; /* the first ranges, which are only looked back to */
    const struct cr_coded *coded;
    uint32_t flags;              /* WIRE_WRITE_BLANK, WIRE_WRITE_PIECES */
    uint8_t hash[WIRE_HASH_LEN]; /* that the ranges must have in the end */
    /* Told how many bytes of the ranges stand in flash, growing. */
    void (*report)(void *ctx, uint32_t written);
    void *ctx;
};

/* The most ranges of one stream. */
size_t cr_stream_ranges_most(const struct crema_loader *loader);

/* CREMA_E_VERIFY when the flash reads back otherwise. Adds to wire_bytes and retries. */
enum crema_status cr_stream_send(struct crema_loader *loader, const struct cr_stream *stream,
                                 struct crema_flash_write_result *result, struct crema_error *err);

#endif
