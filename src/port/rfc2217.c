/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* rfc2217://host:port: a serial port with its rate and lines, shared by a telnet server.
 *
 * Changes of the lines are sent and not waited for: a reset sequence lasts as long as its own
 * waits, however far away the server is. What the server said about them is looked at by the call
 * after. Changes of the rate and purges are waited for, since what follows depends on them. */
#include "bytes.h"
#include "comport.h"
#include "err.h"
#include "net.h"
#include "telnet.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PREFIX        "rfc2217://"
#define RATE_DEFAULT  115200u
#define CHUNK         1024u  /* bytes read from the socket, or escaped for it, at a time */
#define IN_ROOM       65536u /* bytes from the chip that wait here to be read */
#define PURGE_WAIT_US 1000000u
#define SAID_MAX      100u /* of what a server says that is no telnet, for the error */

struct rfc2217 {
    struct crema_port port;
    struct cr_net_target target;
    int fd;
    struct cr_telnet telnet;
    struct cr_telnet_options options;
    bool is_suspended; /* the server asked us not to send */
    uint32_t rate_hz;
    uint64_t sent_by_us; /* when the far UART will have sent what was written, by reckoning */

    bool has_rate_answer;
    uint32_t rate_answer;
    bool has_purge_answer;

    bool are_lines_known;
    bool dtr, rts;
    unsigned controls_asked, controls_answered;
    bool is_dtr_refused, is_rts_refused;

    uint8_t in[IN_ROOM];
    size_t in_at, in_len;
    uint8_t out[CR_TELNET_DATA_ROOM(CHUNK)]; /* escaped and not taken by the socket yet */
    size_t out_at, out_len;
};

static struct rfc2217 *rfc2217_of(struct crema_port *port)
{
    return (struct rfc2217 *)port;
}

static uint64_t now_us(struct rfc2217 *r)
{
    return r->port.clock->now_us(r->port.clock);
}

/* To the server */

static enum crema_status flush(struct rfc2217 *r, struct crema_error *err)
{
    size_t done = 0;
    enum crema_status st = CREMA_OK;
    if (r->out_at < r->out_len)
        st = cr_net_send(r->fd, r->port.name, r->out + r->out_at, r->out_len - r->out_at, &done,
                         err);
    r->out_at += done;
    if (r->out_at == r->out_len)
        r->out_at = r->out_len = 0;
    return st;
}

static enum crema_status receive(struct rfc2217 *r, struct crema_error *err);

/* Waits until the buffer is sent, and until the server wants bytes again when there are some that
 * are for the line. What comes in meanwhile is taken, or two full buffers could face each other. */
static enum crema_status flush_all(struct rfc2217 *r, uint64_t deadline_us, bool is_data,
                                   struct crema_error *err)
{
    for (;;) {
        enum crema_status st = flush(r, err);
        bool is_sent = r->out_len == 0;
        if (st != CREMA_OK || (is_sent && !(is_data && r->is_suspended)))
            return st;
        short events = (short)((is_sent ? 0 : POLLOUT) | (r->in_len < IN_ROOM ? POLLIN : 0));
        if (cr_net_wait(r->fd, events, r->port.clock, deadline_us) != CREMA_OK)
            return cr_err(err, CREMA_E_TIMEOUT, "%s took no more bytes%s", r->port.name,
                          r->is_suspended ? ": its server asked to wait" : "");
        st = receive(r, err);
        if (st != CREMA_OK)
            return st;
    }
}

static enum crema_status send_params(struct rfc2217 *r, const uint8_t *bytes, size_t len,
                                     struct crema_error *err)
{
    uint64_t deadline = now_us(r) + r->target.timeout_us;
    enum crema_status st = flush_all(r, deadline, false, err);
    if (st != CREMA_OK)
        return st;
    memcpy(r->out, bytes, len);
    r->out_len = len;
    return flush_all(r, deadline, false, err);
}

static size_t put_byte(uint8_t *out, uint8_t code, uint8_t value)
{
    const uint8_t params[] = {code, value};
    return cr_telnet_put_params(out, CR_TELNET_COM_PORT, params, sizeof params);
}

static size_t put_rate(uint8_t *out, uint32_t rate_hz)
{
    uint8_t params[5] = {CR_COMPORT_SET_RATE};
    put_be32(params + 1, rate_hz);
    return cr_telnet_put_params(out, CR_TELNET_COM_PORT, params, sizeof params);
}

/* From the server */

static void take_control_answer(struct rfc2217 *r, uint8_t value)
{
    r->controls_answered++;
    /* The answers to earlier changes are of lines as they were; the last of each counts. */
    if (value == CR_CONTROL_DTR_ON || value == CR_CONTROL_DTR_OFF)
        r->is_dtr_refused = (value == CR_CONTROL_DTR_ON) != r->dtr;
    if (value == CR_CONTROL_RTS_ON || value == CR_CONTROL_RTS_OFF)
        r->is_rts_refused = (value == CR_CONTROL_RTS_ON) != r->rts;
}

static void take_signature(struct rfc2217 *r, const uint8_t *text, size_t len)
{
    static const struct {
        const char *text;
        enum crema_port_wire wire;
    } rows[] = {{CR_SIGNATURE_PREFIX "usb-serial-jtag", CREMA_WIRE_USB_JTAG},
                {CR_SIGNATURE_PREFIX "usb-otg", CREMA_WIRE_USB_OTG},
                {CR_SIGNATURE_PREFIX "stream", CREMA_WIRE_STREAM}};
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        size_t n = strlen(rows[i].text);
        if (len >= n && memcmp(text, rows[i].text, n) == 0)
            r->port.wire = rows[i].wire;
    }
}

static void take_params(struct rfc2217 *r, const uint8_t *params, size_t len)
{
    if (len == 0 || params[0] < CR_COMPORT_FROM_SERVER)
        return;
    switch (params[0] - CR_COMPORT_FROM_SERVER) {
    case CR_COMPORT_SIGNATURE:
        take_signature(r, params + 1, len - 1);
        break;
    case CR_COMPORT_SET_RATE:
        r->has_rate_answer = len == 5;
        r->rate_answer = len == 5 ? get_be32(params + 1) : 0;
        break;
    case CR_COMPORT_SET_CONTROL:
        if (len == 2)
            take_control_answer(r, params[1]);
        break;
    case CR_COMPORT_SUSPEND:
    case CR_COMPORT_RESUME:
        r->is_suspended = params[0] == CR_COMPORT_FROM_SERVER + CR_COMPORT_SUSPEND;
        break;
    case CR_COMPORT_PURGE:
        /* All that came before the answer was there before the purge. */
        r->has_purge_answer = true;
        r->in_at = r->in_len = 0;
        break;
    default: /* states of the line and of the modem, which are of no use here */
        break;
    }
}

static enum crema_status take_event(struct rfc2217 *r, const struct cr_telnet_event *event,
                                    struct crema_error *err)
{
    uint8_t reply[CR_TELNET_VERB_ROOM];
    if (event->kind == CR_TELNET_PARAMS && event->option == CR_TELNET_COM_PORT)
        take_params(r, event->params, event->len);
    if (event->kind != CR_TELNET_VERB)
        return CREMA_OK;
    size_t len = cr_telnet_answer(&r->options, event, reply);
    if (len == 0 || r->out_len + len > sizeof r->out)
        return CREMA_OK; /* a peer that asks without end and reads nothing gets no answers */
    memcpy(r->out + r->out_len, reply, len);
    r->out_len += len;
    return flush(r, err);
}

static void make_room(struct rfc2217 *r)
{
    if (r->in_at == 0)
        return;
    memmove(r->in, r->in + r->in_at, r->in_len - r->in_at);
    r->in_len -= r->in_at;
    r->in_at = 0;
}

/* Takes what has come, without waiting. */
static enum crema_status receive(struct rfc2217 *r, struct crema_error *err)
{
    uint8_t raw[CHUNK];
    size_t len = 0;
    make_room(r);
    size_t room = IN_ROOM - r->in_len;
    if (room == 0)
        return CREMA_OK;
    enum crema_status st =
        cr_net_recv(r->fd, r->port.name, raw, room < CHUNK ? room : CHUNK, &len, err);
    for (size_t at = 0; st == CREMA_OK && at < len;) {
        struct cr_telnet_event event;
        size_t data = 0;
        at += cr_telnet_feed(&r->telnet, raw + at, len - at, r->in + r->in_len, &data, &event);
        r->in_len += data;
        st = take_event(r, &event, err);
    }
    return st;
}

typedef bool is_done_fn(const struct rfc2217 *r);

/* Takes what comes until `is_done`. CREMA_E_TIMEOUT, silently, at the deadline. */
static enum crema_status receive_until(struct rfc2217 *r, is_done_fn *is_done, uint64_t deadline_us,
                                       struct crema_error *err)
{
    while (!is_done(r)) {
        if (r->in_len - r->in_at == IN_ROOM)
            r->in_at = r->in_len = 0; /* nobody reads while we wait for an answer */
        enum crema_status st = cr_net_wait(r->fd, POLLIN, r->port.clock, deadline_us);
        if (st == CREMA_OK)
            st = receive(r, err);
        if (st != CREMA_OK)
            return st;
        /* A line that never falls silent must not hold us past the deadline either. */
        if (now_us(r) >= deadline_us && !is_done(r))
            return CREMA_E_TIMEOUT;
    }
    return CREMA_OK;
}

/* The operations */

static enum crema_status rfc2217_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                      uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    while (r->in_at == r->in_len) {
        enum crema_status st = cr_net_wait(r->fd, POLLIN, port->clock, deadline_us);
        if (st == CREMA_OK)
            st = receive(r, err);
        if (st != CREMA_OK)
            return st;
        if (r->in_at == r->in_len && now_us(r) >= deadline_us)
            return CREMA_E_TIMEOUT;
    }
    size_t n = r->in_len - r->in_at;
    *len = n < cap ? n : cap;
    memcpy(buf, r->in + r->in_at, *len);
    r->in_at += *len;
    return CREMA_OK;
}

static void reckon_wire(struct rfc2217 *r, size_t len)
{
    uint64_t now = now_us(r);
    uint64_t from = r->sent_by_us > now ? r->sent_by_us : now;
    r->sent_by_us = from + len * UINT64_C(10000000) / r->rate_hz;
}

static enum crema_status rfc2217_put(struct crema_port *port, const uint8_t *buf, size_t len,
                                     size_t *done, struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    *done = 0;
    enum crema_status st = flush(r, err);
    if (st != CREMA_OK || r->out_len || r->is_suspended)
        return st;
    *done = len < CHUNK ? len : CHUNK;
    r->out_len = cr_telnet_put_data(r->out, buf, *done);
    reckon_wire(r, *done);
    return flush(r, err);
}

static enum crema_status rfc2217_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                       uint64_t deadline_us, struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && len > 0) {
        size_t done = 0;
        st = flush_all(r, deadline_us, true, err);
        if (st == CREMA_OK)
            st = rfc2217_put(port, buf, len, &done, err);
        buf += done;
        len -= done;
    }
    return st == CREMA_OK ? flush_all(r, deadline_us, true, err) : st;
}

/* RFC 2217 has no word for it: the bytes' own time on the far wire is waited for. */
static enum crema_status rfc2217_drain(struct crema_port *port, uint64_t deadline_us,
                                       struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    enum crema_status st = cr_net_drain(r->fd, port->name, port->clock, deadline_us, err);
    uint64_t now = now_us(r);
    if (st != CREMA_OK || r->sent_by_us <= now)
        return st;
    if (r->sent_by_us > deadline_us)
        return cr_err(err, CREMA_E_TIMEOUT, "%s still sends for %llu ms", port->name,
                      (unsigned long long)(r->sent_by_us - now) / 1000);
    port->clock->sleep_us(port->clock, r->sent_by_us - now);
    return CREMA_OK;
}

static bool is_purged(const struct rfc2217 *r)
{
    return r->has_purge_answer;
}

static enum crema_status rfc2217_discard_input(struct crema_port *port, struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    uint8_t out[CR_TELNET_SUB_ROOM(2)];
    r->has_purge_answer = false;
    enum crema_status st =
        send_params(r, out, put_byte(out, CR_COMPORT_PURGE, CR_PURGE_INPUT), err);
    if (st == CREMA_OK)
        st = receive_until(r, is_purged, now_us(r) + PURGE_WAIT_US, err);
    r->in_at = r->in_len = 0;
    return st == CREMA_E_TIMEOUT ? CREMA_OK : st; /* without an answer, what has come is gone */
}

static bool has_rate_answer(const struct rfc2217 *r)
{
    return r->has_rate_answer;
}

/* Servers answer with what their UART makes of it. */
static bool is_same_rate(uint32_t a, uint32_t b)
{
    uint32_t off = a > b ? a - b : b - a;
    return (uint64_t)off * 40 <= a;
}

static enum crema_status await_rate(struct rfc2217 *r, uint32_t rate_hz, struct crema_error *err)
{
    enum crema_status st = receive_until(r, has_rate_answer, now_us(r) + r->target.timeout_us, err);
    if (st == CREMA_E_TIMEOUT) {
        cr_err(err, CREMA_E_TIMEOUT, "%s did not confirm %u baud in %.1f s", r->port.name,
               (unsigned)rate_hz, (double)r->target.timeout_us / 1e6);
        cr_err_try(err, "see that the port is still connected to the server's host; ?timeout=20 "
                        "waits longer");
    }
    if (st != CREMA_OK)
        return st;
    if (!is_same_rate(rate_hz, r->rate_answer)) {
        cr_err(err, CREMA_E_UNSUPPORTED, "asked for %u baud, %s answered %u", (unsigned)rate_hz,
               r->port.name, (unsigned)r->rate_answer);
        cr_err_try(err, "use a rate that the port at its other end does: 115200, 460800, 921600");
        return CREMA_E_UNSUPPORTED;
    }
    r->rate_hz = rate_hz;
    return CREMA_OK;
}

static enum crema_status rfc2217_set_rate(struct crema_port *port, uint32_t rate_hz,
                                          struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    uint8_t out[CR_TELNET_SUB_ROOM(5)];
    r->has_rate_answer = false;
    enum crema_status st = send_params(r, out, put_rate(out, rate_hz), err);
    return st == CREMA_OK ? await_rate(r, rate_hz, err) : st;
}

static size_t put_lines(struct rfc2217 *r, bool dtr, bool rts, uint8_t *out)
{
    const uint8_t d = dtr ? CR_CONTROL_DTR_ON : CR_CONTROL_DTR_OFF;
    const uint8_t t = rts ? CR_CONTROL_RTS_ON : CR_CONTROL_RTS_OFF;
    bool is_dtr = !r->are_lines_known || dtr != r->dtr;
    bool is_rts = !r->are_lines_known || rts != r->rts;
    size_t n = 0;
    /* Where both change, the step between them is "both" or "DTR alone": "RTS alone" and "neither"
     * would reset the chip or let it run. */
    if (is_dtr && dtr)
        n += put_byte(out + n, CR_COMPORT_SET_CONTROL, d);
    if (is_rts)
        n += put_byte(out + n, CR_COMPORT_SET_CONTROL, t);
    if (is_dtr && !dtr)
        n += put_byte(out + n, CR_COMPORT_SET_CONTROL, d);
    r->controls_asked += (unsigned)is_dtr + is_rts;
    return n;
}

static enum crema_status check_lines(struct rfc2217 *r, struct crema_error *err)
{
    bool is_settled = r->controls_answered >= r->controls_asked;
    if (r->target.is_control_ignored || !is_settled || !(r->is_dtr_refused || r->is_rts_refused))
        return CREMA_OK;
    cr_err(err, CREMA_E_UNSUPPORTED, "the server of %s does not change %s", r->port.name,
           r->is_dtr_refused && r->is_rts_refused ? "DTR and RTS"
           : r->is_dtr_refused                    ? "DTR"
                                                  : "RTS");
    cr_err_try(err, "put the chip into download mode by hand and use --before no-reset, or, where "
                    "the answer is wrong, add ?ign_set_control to the port");
    return CREMA_E_UNSUPPORTED;
}

static enum crema_status rfc2217_set_lines(struct crema_port *port, bool dtr, bool rts,
                                           struct crema_error *err)
{
    struct rfc2217 *r = rfc2217_of(port);
    uint8_t out[2 * CR_TELNET_SUB_ROOM(2)];
    enum crema_status st = receive(r, err);
    if (st == CREMA_OK)
        st = check_lines(r, err);
    if (st != CREMA_OK)
        return st;
    size_t len = put_lines(r, dtr, rts, out);
    r->are_lines_known = true;
    r->dtr = dtr;
    r->rts = rts;
    return len ? send_params(r, out, len, err) : CREMA_OK;
}

static int rfc2217_fd(struct crema_port *port)
{
    return rfc2217_of(port)->fd;
}

static void rfc2217_close(struct crema_port *port)
{
    struct rfc2217 *r = rfc2217_of(port);
    if (r->fd >= 0)
        close(r->fd);
    free(r);
}

static const struct crema_port_ops rfc2217_ops = {
    .kind = "rfc2217",
    .read = rfc2217_read,
    .write = rfc2217_write,
    .put = rfc2217_put,
    .drain = rfc2217_drain,
    .discard_input = rfc2217_discard_input,
    .set_rate = rfc2217_set_rate,
    .set_lines = rfc2217_set_lines,
    .fd = rfc2217_fd,
    .close = rfc2217_close,
};

/* Opening */

static enum cr_telnet_agreed com_port_agreed(const struct rfc2217 *r)
{
    enum cr_telnet_agreed us = cr_telnet_agreed(&r->options, CR_TELNET_US, CR_TELNET_COM_PORT);
    enum cr_telnet_agreed them = cr_telnet_agreed(&r->options, CR_TELNET_THEM, CR_TELNET_COM_PORT);
    return them == CR_TELNET_ON ? them : us; /* some servers take the part that is the client's */
}

static bool is_negotiated(const struct rfc2217 *r)
{
    return com_port_agreed(r) >= CR_TELNET_ON;
}

/* What the server said that is no telnet, as far as it can be printed. */
static void quote(const struct rfc2217 *r, char out[SAID_MAX + 1])
{
    size_t n = 0;
    for (size_t i = r->in_at; i < r->in_len && n < SAID_MAX; i++) {
        if (r->in[i] >= ' ' && r->in[i] < 0x7f)
            out[n++] = (char)r->in[i];
    }
    out[n] = '\0';
}

static enum crema_status refuse_server(const struct rfc2217 *r, enum crema_status st,
                                       struct crema_error *err)
{
    char said[SAID_MAX + 1];
    const char *fact = "speaks telnet but refuses the COM-PORT option of RFC 2217";
    bool is_silent = st == CREMA_E_TIMEOUT && !r->telnet.commands && r->in_len == 0;
    quote(r, said);
    if (st == CREMA_E_PORT)
        fact = "closed the connection before it shared a port";
    else if (is_silent)
        fact = "took the connection and said nothing";
    else if (st == CREMA_E_TIMEOUT && r->telnet.commands)
        fact = "speaks telnet but did not answer the COM-PORT option of RFC 2217";
    else if (st == CREMA_E_TIMEOUT)
        fact = "speaks no telnet";
    st = st == CREMA_E_PORT ? st : st == CREMA_OK ? CREMA_E_UNSUPPORTED : CREMA_E_PROTOCOL;
    cr_err(err, st, "the server %s%s%s", fact, said[0] ? "; it said: " : "", said);
    if (st == CREMA_E_PORT)
        cr_err_try(err, "see what the server says; one that serves one client at a time sends the "
                        "others away");
    else
        cr_err_try(err,
                   "socket://%s:%s, if it passes bytes alone; the lines and the rate are then "
                   "out of reach",
                   r->target.host, r->target.service);
    return st;
}

static enum crema_status negotiate(struct rfc2217 *r, struct crema_error *err)
{
    uint8_t out[6 * CR_TELNET_VERB_ROOM];
    size_t n = cr_telnet_ask(&r->options, CR_TELNET_US, CR_TELNET_COM_PORT, out);
    n += cr_telnet_ask(&r->options, CR_TELNET_US, CR_TELNET_BINARY, out + n);
    n += cr_telnet_ask(&r->options, CR_TELNET_THEM, CR_TELNET_BINARY, out + n);
    n += cr_telnet_ask(&r->options, CR_TELNET_US, CR_TELNET_SGA, out + n);
    n += cr_telnet_ask(&r->options, CR_TELNET_THEM, CR_TELNET_SGA, out + n);
    r->options.willing[CR_TELNET_THEM] |= 1u << CR_TELNET_ECHO;
    r->options.willing[CR_TELNET_THEM] |= UINT64_C(1) << CR_TELNET_COM_PORT;
    enum crema_status st = send_params(r, out, n, err);
    if (st == CREMA_OK)
        st = receive_until(r, is_negotiated, now_us(r) + r->target.timeout_us, err);
    if (st != CREMA_OK || com_port_agreed(r) != CR_TELNET_ON)
        return refuse_server(r, st, err);
    return CREMA_OK;
}

/* All settings in one message; the answer to the last of them says that the rest has arrived. */
static enum crema_status set_up(struct rfc2217 *r, uint32_t rate_hz, struct crema_error *err)
{
    static const uint8_t rows[][2] = {
        {CR_COMPORT_SET_DATASIZE, CR_DATASIZE_8}, {CR_COMPORT_SET_PARITY, CR_PARITY_NONE},
        {CR_COMPORT_SET_STOPSIZE, CR_STOPSIZE_1}, {CR_COMPORT_SET_LINESTATE_MASK, 0},
        {CR_COMPORT_SET_MODEMSTATE_MASK, 0},      {CR_COMPORT_SET_CONTROL, CR_CONTROL_FLOW_NONE},
    };
    static const uint8_t ask_signature[] = {CR_COMPORT_SIGNATURE};
    uint8_t out[(CR_COUNT(rows) + 2) * CR_TELNET_SUB_ROOM(5)];
    size_t n = cr_telnet_put_params(out, CR_TELNET_COM_PORT, ask_signature, sizeof ask_signature);
    for (size_t i = 0; i < CR_COUNT(rows); i++)
        n += put_byte(out + n, rows[i][0], rows[i][1]);
    n += put_rate(out + n, rate_hz);
    r->controls_asked++;
    enum crema_status st = send_params(r, out, n, err);
    return st == CREMA_OK ? await_rate(r, rate_hz, err) : st;
}

static struct rfc2217 *make(const char *name, const struct crema_port_config *config,
                            struct crema_error *err)
{
    struct rfc2217 *r = calloc(1, sizeof *r);
    if (!r) {
        cr_err(err, CREMA_E_NOMEM, "no memory to open %.100s", name);
        return NULL;
    }
    r->fd = -1;
    r->port.ops = &rfc2217_ops;
    r->port.clock = crema_clock_host();
    r->port.wire = CREMA_WIRE_ADAPTER;
    r->rate_hz = config->rate_hz ? config->rate_hz : RATE_DEFAULT;
    snprintf(r->port.name, sizeof r->port.name, "%s", name);
    return r;
}

/* Talks to the server that it is connected to; closes the port when that fails. */
static enum crema_status begin(struct rfc2217 *r, struct crema_port **out, struct crema_error *err)
{
    enum crema_status st = negotiate(r, err);
    if (st == CREMA_OK)
        st = set_up(r, r->rate_hz, err);
    if (st == CREMA_OK)
        *out = &r->port;
    else
        rfc2217_close(&r->port);
    return st;
}

enum crema_status cr_port_open_rfc2217(const char *name, const struct crema_port_config *config,
                                       struct crema_port **out, struct crema_error *err)
{
    struct rfc2217 *r = make(name, config, err);
    *out = NULL;
    if (!r)
        return CREMA_E_NOMEM;
    enum crema_status st = cr_net_parse(name + strlen(PREFIX), &r->target, err);
    if (st == CREMA_OK)
        st = cr_net_connect(&r->target, r->port.clock, &r->fd, err);
    if (st != CREMA_OK)
        rfc2217_close(&r->port);
    else
        st = begin(r, out, err);
    return st == CREMA_OK ? st : cr_err_what(err, st, "cannot open %.100s", name);
}

enum crema_status cr_port_open_rfc2217_over(int fd, uint64_t timeout_us, struct crema_port **out,
                                            struct crema_error *err)
{
    struct rfc2217 *r = make("rfc2217", &(struct crema_port_config){0}, err);
    *out = NULL;
    if (!r) {
        close(fd);
        return CREMA_E_NOMEM;
    }
    r->fd = fd;
    r->target.timeout_us = timeout_us;
    return begin(r, out, err);
}
