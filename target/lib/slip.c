/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "slip.h"

#include <crema/wire/loader.h>

void slip_init(struct slip *slip, uint8_t *buf, size_t cap)
{
    *slip = (struct slip){.buf = buf, .cap = cap};
}

static enum slip_event end_frame(struct slip *slip)
{
    bool is_over = slip->is_over, is_empty = slip->len == 0;
    slip->is_over = slip->is_escaped = false;
    if (!slip->is_inside || (is_empty && !is_over)) {
        slip->is_inside = true; /* two ends in a row: the second one begins */
        slip->len = 0;
        return SLIP_MORE;
    }
    slip->is_inside = false;
    return is_over ? SLIP_TOO_LONG : SLIP_FRAME;
}

enum slip_event slip_take(struct slip *slip, uint8_t byte)
{
    if (byte == WIRE_SLIP_END)
        return end_frame(slip);
    if (!slip->is_inside)
        return SLIP_MORE; /* noise between frames */
    if (byte == WIRE_SLIP_ESC && !slip->is_escaped) {
        slip->is_escaped = true;
        return SLIP_MORE;
    }
    if (slip->is_escaped)
        byte = byte == WIRE_SLIP_ESC_END   ? WIRE_SLIP_END
               : byte == WIRE_SLIP_ESC_ESC ? WIRE_SLIP_ESC
                                           : byte;
    slip->is_escaped = false;
    if (slip->len < slip->cap)
        slip->buf[slip->len++] = byte;
    else
        slip->is_over = true;
    return SLIP_MORE;
}

void slip_put(void (*put)(uint8_t byte), const void *data, size_t len)
{
    const uint8_t *p = data;
    for (size_t i = 0; i < len; i++) {
        if (p[i] == WIRE_SLIP_END || p[i] == WIRE_SLIP_ESC) {
            put(WIRE_SLIP_ESC);
            put(p[i] == WIRE_SLIP_END ? WIRE_SLIP_ESC_END : WIRE_SLIP_ESC_ESC);
        } else {
            put(p[i]);
        }
    }
}
