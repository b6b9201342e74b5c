/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* SLIP frames (RFC 1055), a byte at a time. */
#ifndef SLIP_H
#define SLIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum slip_event {
    SLIP_MORE,    /* go on */
    SLIP_FRAME,   /* a frame stands in buf, len bytes long; the next byte begins a new one */
    SLIP_TOO_LONG /* a frame ended that was longer than the buffer: it is dropped */
};

struct slip {
    uint8_t *buf; /* the caller's */
    size_t cap;
    size_t len;
    bool is_inside, is_escaped, is_over;
};

void slip_init(struct slip *slip, uint8_t *buf, size_t cap);
enum slip_event slip_take(struct slip *slip, uint8_t byte);

/* Sends the inside of a frame through put; the ends are the caller's to send. */
void slip_put(void (*put)(uint8_t byte), const void *data, size_t len);

#endif
