/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* zlib's format, decoded into the window of a transfer. */
#include "inflate.h"
#include "rest.h"

static struct inflate state STUB_NOINIT;

/* As many bytes as the ring has in a row. */
static size_t coded_in_row(const uint8_t **from)
{
    uint32_t at = stub.stream.tail % STUB_RING, len = stub.stream.head - stub.stream.tail;
    *from = stub_ring + at;
    return len < STUB_RING - at ? len : STUB_RING - at;
}

static enum inflate_status some(struct lzma *z)
{
    const uint8_t *in;
    size_t in_len = coded_in_row(&in), out_len = z->window_len - z->at;
    if (out_len > z->limit - z->made)
        out_len = z->limit - z->made;
    enum inflate_status status =
        inflate_run(&state, in, &in_len, z->window, z->window + z->at, &out_len,
                    INFLATE_ZLIB | INFLATE_RING | INFLATE_MORE_INPUT);
    stub.stream.tail += (uint32_t)in_len;
    z->made += (uint32_t)out_len;
    z->at = (z->at + (uint32_t)out_len) % z->window_len;
    return status;
}

bool rest_inflate(void)
{
    struct lzma *z = &write.z;
    enum inflate_status status = INFLATE_HAS_OUTPUT;
    z->window_len = INFLATE_RING_LEN;
    state.step = 0;
    while (status > INFLATE_DONE) {
        if (status == INFLATE_NEEDS_INPUT)
            write_await_coded();
        if (z->made == z->limit)
            z->pause(z);
        status = some(z);
        if (z->made > write.total)
            return false;
    }
    return status == INFLATE_DONE;
}
