/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* SLIP framing (RFC 1055) over a stream that may also carry other bytes. */
#ifndef CR_SLIP_H
#define CR_SLIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Takes bytes one at a time. A delimiter closes one frame and opens the next, so that a lost one
 * costs at most the frame beside it. Frames that are longer than the buffer or have a wrong escape
 * are dropped and counted. */
struct cr_slip_decoder {
    uint8_t *buf; /* borrowed; holds the frame after cr_slip_feed returned true */
    size_t cap;   /* bytes */
    size_t len;   /* bytes of the frame so far */
    unsigned bad; /* frames dropped */
    bool is_open; /* a delimiter was seen */
    bool is_escaped;
    bool is_broken; /* the frame at hand will be dropped */
    bool is_done;   /* buf holds a whole frame, to be cleared by the next byte */
};

void cr_slip_init(struct cr_slip_decoder *d, uint8_t *buf, size_t cap);
/* True when `byte` completed a frame: d->buf[0 .. d->len), until the next call. Never empty. */
bool cr_slip_feed(struct cr_slip_decoder *d, uint8_t byte);

/* Room that a frame of `len` bytes may need, delimiters included. */
#define CR_SLIP_ROOM(len) (2 * (len) + 2)
/* Escapes `len` bytes to `out` (room for 2 * len), without delimiters. Returns the bytes written.
 */
size_t cr_slip_escape(const uint8_t *in, size_t len, uint8_t *out);

#endif
