/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Whatever a line carries: the decoder, the responses and a whole session over it must end. The
 * input is what the other side sends, a byte of delay before each run of bytes. */
#include "link.h"
#include "port_ops.h"

#include <crema/loader.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

struct replay {
    struct crema_port port;
    struct crema_clock clock;
    uint64_t now;
    const uint8_t *data;
    size_t len;
};

static uint64_t now_us(struct crema_clock *clock)
{
    return ((struct replay *)((char *)clock - offsetof(struct replay, clock)))->now;
}

static void sleep_us(struct crema_clock *clock, uint64_t duration_us)
{
    ((struct replay *)((char *)clock - offsetof(struct replay, clock)))->now += duration_us;
}

static enum crema_status replay_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                     uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    struct replay *r = (struct replay *)port;
    (void)err;
    if (r->len < 2 || r->data[0] == 0xff) {
        r->data += r->len > 0;
        r->len -= r->len > 0;
        r->now = deadline_us;
        return CREMA_E_TIMEOUT;
    }
    size_t run = 1 + r->data[0] % 64;
    r->data++;
    r->len--;
    *len = run < r->len ? run : r->len;
    *len = *len < cap ? *len : cap;
    memcpy(buf, r->data, *len);
    r->data += *len;
    r->len -= *len;
    r->now += *len * 87;
    return CREMA_OK;
}

static enum crema_status replay_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                      uint64_t deadline_us, struct crema_error *err)
{
    (void)buf;
    (void)deadline_us;
    (void)err;
    ((struct replay *)port)->now += len * 87;
    return CREMA_OK;
}

static const struct crema_port_ops replay_ops = {
    .kind = "replay", .read = replay_read, .write = replay_write};

static void decode(const uint8_t *data, size_t len)
{
    static const size_t answer_lens[][2] = {{0, 0}, {20, 12}, {32, 16}};
    uint8_t frame[64];
    struct cr_slip_decoder d;
    cr_slip_init(&d, frame, sizeof frame);
    for (size_t i = 0; i < len; i++) {
        struct cr_response r;
        if (!cr_slip_feed(&d, data[i]))
            continue;
        if (d.len == 0 || d.len > sizeof frame)
            abort();
        for (size_t k = 0; k < 3; k++) {
            if (cr_link_parse(d.buf, d.len, &r) && cr_link_split_status(&r, answer_lens[k]) &&
                r.len > d.len)
                abort();
        }
    }
}

static void talk(const uint8_t *data, size_t len)
{
    struct replay r = {.port = {.ops = &replay_ops, .wire = CREMA_WIRE_STREAM, .name = "replay"},
                       .clock = {now_us, sleep_us},
                       .now = 1,
                       .data = data,
                       .len = len};
    uint8_t bytes[3000], md5[16];
    memset(bytes, 0x5a, sizeof bytes);
    const struct crema_flash_part part = {"fuzz", 0x1000, bytes, sizeof bytes};
    struct crema_loader *loader = NULL;
    struct crema_error err = {0};
    r.port.clock = &r.clock;
    if (crema_loader_open(&r.port, NULL, &loader, &err) == CREMA_OK) {
        crema_loader_flash_md5(loader, 0, 4096, md5, &err);
        crema_loader_flash_write(loader, &part, 1, NULL, NULL, &err);
    } else if (err.status == CREMA_OK) {
        abort();
    }
    crema_loader_close(loader, CREMA_AFTER_RESET, NULL);
    if (r.now > 3600u * 1000000u) /* an hour: nothing may wait that long */
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    decode(data, len);
    talk(data, len);
    return 0;
}
