/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Whatever a peer says over telnet: the decoder, the options, our client and our server over it.
 * The first byte of the input says how it is cut into pieces; the rest is what the peer sends
 * before it closes the connection. */
#include "fuzz.h"
#include "port_ops.h"
#include "serve_client.h"

#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define INPUT_MAX 16384u /* what a socket takes at once */
#define TURNS_MAX 200000u

/* The decoder: cut anywhere, the same; and what is encoded comes back. */

struct heard {
    uint8_t data[INPUT_MAX];
    size_t len;
    size_t events;
    uint32_t sum; /* of the events */
};

static void note(struct heard *h, const struct cr_telnet_event *e)
{
    h->events++;
    h->sum = h->sum * 31 + (uint32_t)e->kind * 7 + e->verb + e->option * 3u;
    for (size_t i = 0; i < e->len; i++)
        h->sum = h->sum * 31 + e->params[i];
}

static void decode(const uint8_t *in, size_t len, size_t piece, struct heard *h)
{
    struct cr_telnet t = {0};
    h->len = h->events = h->sum = 0;
    for (size_t at = 0; at < len;) {
        struct cr_telnet_event e;
        size_t n = 0, left = len - at;
        size_t took =
            cr_telnet_feed(&t, in + at, left < piece ? left : piece, h->data + h->len, &n, &e);
        FUZZ_CHECK(took > 0 && took <= left && n <= took && h->len + n <= INPUT_MAX);
        FUZZ_CHECK(e.kind != CR_TELNET_PARAMS || e.len < CR_TELNET_SUB_MAX + 1);
        h->len += n;
        at += took;
        if (e.kind != CR_TELNET_NONE)
            note(h, &e);
    }
}

static void check_decoder(const uint8_t *in, size_t len, size_t piece)
{
    static struct heard whole, cut;
    static uint8_t again[CR_TELNET_DATA_ROOM(INPUT_MAX)];
    decode(in, len, len, &whole);
    decode(in, len, piece, &cut);
    FUZZ_CHECK(whole.len == cut.len && whole.events == cut.events && whole.sum == cut.sum);
    FUZZ_CHECK(memcmp(whole.data, cut.data, whole.len) == 0);
    size_t n = cr_telnet_put_data(again, in, len / 2);
    decode(again, n, piece, &cut);
    FUZZ_CHECK(cut.len == len / 2 && cut.events == 0 && memcmp(cut.data, in, cut.len) == 0);
}

/* The options: two of ours that were told anything agree in the end, and fall silent. */

struct mouth {
    uint8_t bytes[4096];
    size_t len;
};

static void say(struct mouth *m, const uint8_t *bytes, size_t len)
{
    FUZZ_CHECK(m->len + len <= sizeof m->bytes);
    memcpy(m->bytes + m->len, bytes, len);
    m->len += len;
}

static void listen_to(struct cr_telnet_options *o, struct mouth *from, struct mouth *to)
{
    static struct mouth said;
    said = *from;
    from->len = 0;
    for (size_t i = 0; i + 3 <= said.len; i += 3) {
        const struct cr_telnet_event e = {
            .kind = CR_TELNET_VERB, .verb = said.bytes[i + 1], .option = said.bytes[i + 2]};
        uint8_t reply[CR_TELNET_VERB_ROOM];
        say(to, reply, cr_telnet_answer(o, &e, reply));
    }
}

static void check_options(const uint8_t *in, size_t len)
{
    static struct mouth a_says, b_says;
    struct cr_telnet_options a = {0}, b = {0};
    a_says.len = b_says.len = 0;
    for (size_t i = 0; i + 2 <= len && i < 64; i += 2) {
        uint8_t out[CR_TELNET_VERB_ROOM];
        struct cr_telnet_options *o = in[i] & 1 ? &a : &b;
        struct mouth *m = in[i] & 1 ? &a_says : &b_says;
        const enum cr_telnet_side side = in[i] & 2 ? CR_TELNET_US : CR_TELNET_THEM;
        if (in[i] & 4)
            o->willing[side] |= UINT64_C(1) << in[i + 1] % 64;
        else
            say(m, out, cr_telnet_ask(o, side, in[i + 1] % 64, out));
    }
    unsigned rounds = 0;
    while (a_says.len || b_says.len) {
        listen_to(&b, &a_says, &b_says);
        listen_to(&a, &b_says, &a_says);
        FUZZ_CHECK(++rounds < 16);
    }
}

/* A connection whose other end has said everything and hung up. */
static int connection(const uint8_t *in, size_t len, int *peer)
{
    int fds[2], room = 4 * (int)INPUT_MAX;
    FUZZ_CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, fds) == 0);
    setsockopt(fds[1], SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    FUZZ_CHECK(len == 0 || write(fds[1], in, len) == (ssize_t)len);
    shutdown(fds[1], SHUT_WR);
    *peer = fds[1];
    return fds[0];
}

/* Our client: everything ends in an error in words, or in a port that works until the end. */

static void check_client(const uint8_t *in, size_t len)
{
    static const uint8_t request[] = {0xc0, 0xff, 0x08, 0x24};
    int peer, fd = connection(in, len, &peer);
    struct crema_port *port = NULL;
    struct crema_error err = {0};
    enum crema_status st = cr_port_open_rfc2217_over(fd, 1000000, &port, &err);
    FUZZ_CHECK((st == CREMA_OK) == (port != NULL));
    FUZZ_CHECK(st == CREMA_OK || (err.status == st && err.why[0]));
    unsigned turns = 0;
    while (st == CREMA_OK) {
        uint8_t buf[64];
        size_t got = 0;
        uint64_t soon = port->clock->now_us(port->clock) + 1000;
        bool is_odd = turns & 1;
        st = crema_port_write(port, request, sizeof request, soon, &err);
        if (st == CREMA_OK)
            st = crema_port_set_lines(port, is_odd, !is_odd, &err);
        if (st == CREMA_OK && turns % 16 == 7)
            st = crema_port_set_rate(port, 460800, &err);
        if (st == CREMA_OK && turns % 16 == 9)
            st = crema_port_discard_input(port, &err);
        if (st == CREMA_OK)
            st = crema_port_read(port, buf, sizeof buf, soon, &got, &err);
        FUZZ_CHECK(got <= sizeof buf && ++turns < TURNS_MAX);
        st = st == CREMA_E_TIMEOUT ? CREMA_OK : st;
    }
    crema_port_close(port);
    close(peer);
}

/* Our server, over a port that takes bytes by and by and notes what is asked of it. */

struct quiet {
    struct crema_port port;
    uint64_t taken;
    unsigned puts, drains;
};

static enum crema_status quiet_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                    uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    (void)port, (void)buf, (void)cap, (void)deadline_us, (void)err;
    *len = 0;
    return CREMA_E_TIMEOUT;
}

static enum crema_status quiet_put(struct crema_port *port, const uint8_t *buf, size_t len,
                                   size_t *done, struct crema_error *err)
{
    struct quiet *q = (struct quiet *)port;
    size_t room = 1 + q->puts++ % 97;
    (void)buf, (void)err;
    *done = len < room ? len : room;
    q->taken += *done;
    return CREMA_OK;
}

static enum crema_status quiet_drain(struct crema_port *port, uint64_t deadline_us,
                                     struct crema_error *err)
{
    (void)deadline_us, (void)err;
    return ((struct quiet *)port)->drains++ % 3 ? CREMA_OK : CREMA_E_TIMEOUT;
}

static enum crema_status quiet_discard(struct crema_port *port, struct crema_error *err)
{
    (void)port, (void)err;
    return CREMA_OK;
}

static enum crema_status quiet_set_rate(struct crema_port *port, uint32_t rate_hz,
                                        struct crema_error *err)
{
    (void)port, (void)err;
    return rate_hz > 4000000 ? CREMA_E_UNSUPPORTED : CREMA_OK;
}

static enum crema_status quiet_set_lines(struct crema_port *port, bool dtr, bool rts,
                                         struct crema_error *err)
{
    (void)port, (void)dtr, (void)rts, (void)err;
    return CREMA_OK;
}

static int quiet_fd(struct crema_port *port)
{
    (void)port;
    return -1;
}

static const struct crema_port_ops quiet_ops = {.kind = "quiet",
                                                .read = quiet_read,
                                                .put = quiet_put,
                                                .drain = quiet_drain,
                                                .discard_input = quiet_discard,
                                                .set_rate = quiet_set_rate,
                                                .set_lines = quiet_set_lines,
                                                .fd = quiet_fd};

/* Takes what the server said so far; what it says is telnet, and its data is what was delivered. */
static size_t hear(int peer, struct cr_telnet *t)
{
    static uint8_t raw[65536], data[65536];
    ssize_t n = recv(peer, raw, sizeof raw, MSG_DONTWAIT);
    size_t sum = 0;
    for (size_t at = 0; n > 0 && at < (size_t)n;) {
        struct cr_telnet_event e;
        size_t got = 0;
        at += cr_telnet_feed(t, raw + at, (size_t)n - at, data, &got, &e);
        sum += got;
    }
    FUZZ_CHECK(t->bad == 0);
    return sum;
}

static void check_server(const uint8_t *in, size_t len)
{
    static struct cr_serve_client client;
    static const uint8_t said[] = {0xc0, 0xff, 0xff, 0x01, 0xc0};
    const struct crema_serve_config config = {.kind = CREMA_SERVE_RFC2217};
    struct quiet quiet = {
        .port = {.ops = &quiet_ops, .clock = crema_clock_host(), .wire = CREMA_WIRE_ADAPTER}};
    struct cr_serve_time time;
    struct cr_telnet ear = {0};
    size_t delivered = 0, heard = 0;
    int peer, fd = connection(in, len, &peer);
    cr_serve_time_init(&time, &quiet.port, CREMA_SERVE_REAL);
    client.port = &quiet.port;
    client.config = &config;
    client.time = &time;
    cr_serve_client_begin(&client, fd, 0, 115200);
    for (unsigned turns = 0; !client.is_gone; turns++) {
        FUZZ_CHECK(turns < TURNS_MAX);
        cr_serve_client_receive(&client);
        FUZZ_CHECK(cr_serve_client_work(&client, NULL) == CREMA_OK);
        if (turns < 8 && !client.is_gone && cr_serve_client_has_room(&client)) {
            cr_serve_client_deliver(&client, said, sizeof said, 0);
            delivered += sizeof said;
        }
        heard += hear(peer, &ear);
    }
    heard += hear(peer, &ear);
    FUZZ_CHECK(client.is_suspended || heard == delivered);
    FUZZ_CHECK(quiet.taken <= len);
    cr_serve_client_end(&client);
    cr_serve_time_disconnect(&time);
    close(peer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
    if (len < 2 || len > INPUT_MAX)
        return 0;
    size_t piece = 1 + data[0];
    data++;
    len--;
    check_decoder(data, len, piece);
    check_options(data, len);
    check_client(data, len);
    check_server(data, len);
    return 0;
}
