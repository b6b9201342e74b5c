/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The flash as the decoder's dictionary: what the window no longer holds, and what the host knows
 * to stand in flash. The decoder's text has gone through the filter, the flash's has not: it goes
 * through it again, from where the filter began anew. */
#include "unrvfilter.h"
#include "write.h"

static uint32_t chunk[WIRE_FILTER_CHUNK / 4] STUB_NOINIT;

/* The flash is given up by the steps, once it has ended what it does. What stands up to `end`,
 * counted as the decoder counts, must have been programmed. */
static void await_flash(uint32_t end)
{
    while ((int32_t)(end - write.program.done) > 0)
        write_pump();
    write.is_held = true;
    while (write.is_busy)
        write_pump();
    write.is_held = false;
}

/* More of the chunk, of which there are `len` bytes. */
static void fetch(uint32_t len)
{
    struct write_chunk *c = &write.chunk;
    flash_read_begin(c->off + c->have);
    flash_read_end(chunk + c->have / 4);
    c->have = c->have + HW_SPI_MOST < len ? c->have + HW_SPI_MOST : len;
    c->ready = c->have;
    if (write.is_filtered) {
        c->at = rvfilter_apply((uint8_t *)chunk, c->at, c->have, c->off);
        if (c->have < len)
            c->ready = c->at;
    }
}

const uint8_t *write_far(struct lzma *z, uint32_t distance, uint32_t *len)
{
    struct write_chunk *c = &write.chunk;
    uint32_t at = z->made - distance - 1, pos = at + z->history, unit = HW_SPI_MOST;
    const uint32_t *range = write.ranges;
    for (; pos >= range[1]; range += 2)
        pos -= range[1];
    if (write.is_filtered)
        unit = WIRE_FILTER_CHUNK;
    uint32_t in = (range[0] + pos) % unit, chunk_len = range[1] - (pos - in);
    chunk_len = chunk_len < unit ? chunk_len : unit;
    *len = *len < chunk_len - in ? *len : chunk_len - in;
    if (c->off != range[0] + pos - in) {
        *c = (struct write_chunk){.off = range[0] + pos - in};
    }
    while (c->ready < in + *len) {
        uint32_t end = c->have + HW_SPI_MOST < chunk_len ? c->have + HW_SPI_MOST : chunk_len;
        await_flash(at - in + end);
        fetch(chunk_len);
    }
    return (const uint8_t *)chunk + in;
}
