/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "slip.h"

#include <crema/wire/loader.h>

void cr_slip_init(struct cr_slip_decoder *d, uint8_t *buf, size_t cap)
{
    *d = (struct cr_slip_decoder){.buf = buf, .cap = cap};
}

/* At a delimiter: is what stands before it a frame? */
static bool close_frame(struct cr_slip_decoder *d)
{
    bool is_broken = d->is_broken || d->is_escaped;
    bool is_frame = d->is_open && d->len > 0 && !is_broken;
    d->bad += d->is_open && is_broken;
    d->is_open = true;
    d->is_escaped = false;
    d->is_broken = false;
    d->is_done = is_frame;
    if (!is_frame)
        d->len = 0;
    return is_frame;
}

static void put_byte(struct cr_slip_decoder *d, uint8_t byte)
{
    if (d->len < d->cap)
        d->buf[d->len++] = byte;
    else
        d->is_broken = true;
}

bool cr_slip_feed(struct cr_slip_decoder *d, uint8_t byte)
{
    if (d->is_done) {
        d->is_done = false;
        d->len = 0;
    }
    if (byte == WIRE_SLIP_END)
        return close_frame(d);
    if (!d->is_open)
        return false;
    if (d->is_escaped) {
        d->is_escaped = false;
        if (byte == WIRE_SLIP_ESC_END)
            put_byte(d, WIRE_SLIP_END);
        else if (byte == WIRE_SLIP_ESC_ESC)
            put_byte(d, WIRE_SLIP_ESC);
        else
            d->is_broken = true;
    } else if (byte == WIRE_SLIP_ESC) {
        d->is_escaped = true;
    } else {
        put_byte(d, byte);
    }
    return false;
}

size_t cr_slip_escape(const uint8_t *in, size_t len, uint8_t *out)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        bool is_end = in[i] == WIRE_SLIP_END;
        if (is_end || in[i] == WIRE_SLIP_ESC) {
            out[n++] = WIRE_SLIP_ESC;
            out[n++] = is_end ? WIRE_SLIP_ESC_END : WIRE_SLIP_ESC_ESC;
        } else {
            out[n++] = in[i];
        }
    }
    return n;
}
