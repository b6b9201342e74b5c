/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "serve_client.h"

#include "bytes.h"
#include "comport.h"
#include "err.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PARAMS_MAX  64u     /* bytes of an answer's parameters */
#define BOTH_MAX_US 250000u /* of the port; pyserial takes 50 ms and the way there and back */

static uint64_t port_us(const struct cr_serve_client *c)
{
    struct crema_clock *clock = crema_port_clock(c->port);
    return clock->now_us(clock);
}

static void tell(const struct cr_serve_client *c, const struct crema_serve_event *event)
{
    if (c->config->on_event)
        c->config->on_event(c->config->ctx, event);
}

static void lose(struct cr_serve_client *c, const char *why)
{
    if (!c->is_gone)
        snprintf(c->why_gone, sizeof c->why_gone, "%s", why);
    c->is_gone = true;
}

/* To the client */

static size_t out_room(const struct cr_serve_client *c)
{
    return sizeof c->out - c->out_len;
}

bool cr_serve_client_has_room(const struct cr_serve_client *c)
{
    return c->out_len - c->out_at + CR_TELNET_DATA_ROOM(CR_SERVE_CHUNK) + 1024 < sizeof c->out;
}

/* A pty has no send(2). */
static ssize_t send_some(const struct cr_serve_client *c, const uint8_t *buf, size_t len)
{
    return c->kind == CREMA_SERVE_PTY ? write(c->fd, buf, len)
                                      : send(c->fd, buf, len, MSG_DONTWAIT | MSG_NOSIGNAL);
}

void cr_serve_client_flush(struct cr_serve_client *c)
{
    while (c->out_at < c->out_len && !c->is_suspended && !c->is_gone) {
        ssize_t n = send_some(c, c->out + c->out_at, c->out_len - c->out_at);
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            lose(c, strerror(errno));
        if (n <= 0)
            return;
        c->out_at += (size_t)n;
    }
    if (c->out_at == c->out_len)
        c->out_at = c->out_len = 0;
}

static void compact(struct cr_serve_client *c)
{
    memmove(c->out, c->out + c->out_at, c->out_len - c->out_at);
    c->out_len -= c->out_at;
    c->out_at = 0;
}

/* Telnet's own bytes; a client that asks on and on and takes no answer is lost. */
static void put_telnet(struct cr_serve_client *c, const uint8_t *bytes, size_t len)
{
    if (out_room(c) < len)
        compact(c);
    if (out_room(c) < len) {
        lose(c, "it takes no answers");
        return;
    }
    memcpy(c->out + c->out_len, bytes, len);
    c->out_len += len;
}

static void answer(struct cr_serve_client *c, uint8_t code, const uint8_t *value, size_t len)
{
    uint8_t params[PARAMS_MAX], out[CR_TELNET_SUB_ROOM(PARAMS_MAX)];
    params[0] = (uint8_t)(code + CR_COMPORT_FROM_SERVER);
    memcpy(params + 1, value, len);
    put_telnet(c, out, cr_telnet_put_params(out, CR_TELNET_COM_PORT, params, len + 1));
}

static void answer_byte(struct cr_serve_client *c, uint8_t code, uint8_t value)
{
    answer(c, code, &value, 1);
}

static void count_round_trip(struct cr_serve_client *c)
{
    struct cr_port_look look = {0};
    if (c->port->ops->look)
        c->port->ops->look(c->port, &look);
    if (!c->is_answer_owed || cr_serve_client_has_data(c) || look.pending)
        return;
    c->stats.round_trips++;
    c->is_answer_owed = false;
}

void cr_serve_client_deliver(struct cr_serve_client *c, const uint8_t *bytes, size_t len,
                             uint64_t at_us)
{
    count_round_trip(c);
    c->stats.bytes_out += len;
    if (out_room(c) < CR_TELNET_DATA_ROOM(len))
        compact(c);
    if (c->kind == CREMA_SERVE_RFC2217) {
        c->out_len += cr_telnet_put_data(c->out + c->out_len, bytes, len);
    } else {
        memcpy(c->out + c->out_len, bytes, len);
        c->out_len += len;
    }
    cr_serve_client_flush(c);
    cr_serve_time_on_output(c->time, at_us);
}

/* To the port */

static enum crema_status set_rate(struct cr_serve_client *c, uint32_t rate_hz,
                                  struct crema_error *err)
{
    struct crema_error ignored = {0};
    enum crema_status st = crema_port_set_rate(c->port, rate_hz, &ignored);
    if (st == CREMA_E_UNSUPPORTED)
        return CREMA_OK; /* the client is told the rate that there is */
    if (st != CREMA_OK) {
        if (err)
            *err = ignored;
        return st;
    }
    if (rate_hz != c->rate_hz) {
        c->stats.rate_changes++;
        tell(c, &(struct crema_serve_event){.kind = CREMA_SERVE_RATE, .rate_hz = rate_hz});
    }
    c->rate_hz = rate_hz;
    return CREMA_OK;
}

static void answer_rate(struct cr_serve_client *c)
{
    uint8_t value[4];
    put_be32(value, c->rate_hz);
    answer(c, CR_COMPORT_SET_RATE, value, sizeof value);
}

/* "RTS alone" holds an adapter's EN low, "DTR alone" its BOOT; on the way from one to the other a
 * client passes through "both", which does neither: the chip would start. A client with one line a
 * command and a wait after each would stay there for too long, so "both" counts only once it lasts.
 */
static bool is_on_its_way(struct cr_serve_client *c, bool dtr, bool rts)
{
    bool is_way = dtr && rts && c->rts && !c->dtr && crema_port_wire(c->port) == CREMA_WIRE_ADAPTER;
    if (is_way && !c->both_until_us)
        c->both_until_us = port_us(c) + BOTH_MAX_US;
    if (is_way && port_us(c) < c->both_until_us)
        return true;
    c->both_until_us = 0;
    return false;
}

static enum crema_status set_lines(struct cr_serve_client *c, struct crema_error *err)
{
    bool dtr = c->is_dtr_due ? c->dtr_wanted : c->dtr;
    bool rts = c->is_rts_due ? c->rts_wanted : c->rts;
    if ((!c->is_dtr_due && !c->is_rts_due) || is_on_its_way(c, dtr, rts))
        return CREMA_OK;
    c->is_dtr_due = c->is_rts_due = false;
    enum crema_status st = crema_port_set_lines(c->port, dtr, rts, err);
    if (st != CREMA_OK)
        return st;
    if (dtr != c->dtr || rts != c->rts)
        c->stats.line_changes++;
    c->dtr = dtr;
    c->rts = rts;
    tell(c, &(struct crema_serve_event){.kind = CREMA_SERVE_LINES, .dtr = dtr, .rts = rts});
    return CREMA_OK;
}

static uint8_t dtr_code(bool is_on)
{
    return is_on ? CR_CONTROL_DTR_ON : CR_CONTROL_DTR_OFF;
}

static uint8_t rts_code(bool is_on)
{
    return is_on ? CR_CONTROL_RTS_ON : CR_CONTROL_RTS_OFF;
}

/* Noted here and done when something else follows, so that DTR and RTS side by side change in one
 * step; the answer goes out at once, for the order of a client's requests is kept all the same. */
static enum crema_status want_line(struct cr_serve_client *c, uint8_t value,
                                   struct crema_error *err)
{
    bool is_dtr = value == CR_CONTROL_DTR_ON || value == CR_CONTROL_DTR_OFF;
    bool is_on = value == CR_CONTROL_DTR_ON || value == CR_CONTROL_RTS_ON;
    bool has_lines = c->port->ops->set_lines && crema_port_wire(c->port) != CREMA_WIRE_STREAM;
    enum crema_status st = CREMA_OK;
    answer_byte(c, CR_COMPORT_SET_CONTROL,
                is_dtr ? dtr_code(is_on && has_lines) : rts_code(is_on && has_lines));
    if (!has_lines)
        return CREMA_OK;
    if (is_dtr ? c->is_dtr_due : c->is_rts_due)
        st = set_lines(c, err);
    if (is_dtr) {
        c->is_dtr_due = true;
        c->dtr_wanted = is_on;
    } else {
        c->is_rts_due = true;
        c->rts_wanted = is_on;
    }
    return st;
}

static enum crema_status control(struct cr_serve_client *c, uint8_t value, struct crema_error *err)
{
    switch (value) {
    case CR_CONTROL_DTR_ON:
    case CR_CONTROL_DTR_OFF:
    case CR_CONTROL_RTS_ON:
    case CR_CONTROL_RTS_OFF:
        return want_line(c, value, err);
    case CR_CONTROL_ASK_DTR:
        answer_byte(c, CR_COMPORT_SET_CONTROL, dtr_code(c->is_dtr_due ? c->dtr_wanted : c->dtr));
        break;
    case CR_CONTROL_ASK_RTS:
        answer_byte(c, CR_COMPORT_SET_CONTROL, rts_code(c->is_rts_due ? c->rts_wanted : c->rts));
        break;
    case CR_CONTROL_ASK_BREAK:
    case CR_CONTROL_BREAK_ON:
    case CR_CONTROL_BREAK_OFF:
        answer_byte(c, CR_COMPORT_SET_CONTROL, CR_CONTROL_BREAK_OFF); /* no port here sends one */
        break;
    default: /* every kind of flow control is none */
        answer_byte(c, CR_COMPORT_SET_CONTROL,
                    value >= CR_CONTROL_ASK_FLOW_IN && value <= CR_CONTROL_LAST
                        ? CR_CONTROL_ASK_FLOW_IN + 1
                        : CR_CONTROL_FLOW_NONE);
        break;
    }
    return CREMA_OK;
}

static enum crema_status purge(struct cr_serve_client *c, uint8_t value, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    if (value == CR_PURGE_INPUT || value == CR_PURGE_BOTH)
        st = crema_port_discard_input(c->port, err);
    if (value == CR_PURGE_OUTPUT || value == CR_PURGE_BOTH)
        c->data_at = c->data_len = 0;
    answer_byte(c, CR_COMPORT_PURGE, value);
    return st;
}

static void answer_signature(struct cr_serve_client *c)
{
    static const char *const wires[] = {[CREMA_WIRE_ADAPTER] = "adapter",
                                        [CREMA_WIRE_USB_JTAG] = "usb-serial-jtag",
                                        [CREMA_WIRE_USB_OTG] = "usb-otg",
                                        [CREMA_WIRE_STREAM] = "stream"};
    char text[PARAMS_MAX - 1];
    snprintf(text, sizeof text, CR_SIGNATURE_PREFIX "%s", wires[crema_port_wire(c->port)]);
    answer(c, CR_COMPORT_SIGNATURE, (const uint8_t *)text, strlen(text));
}

static enum crema_status take_params(struct cr_serve_client *c, const struct cr_telnet_event *event,
                                     struct crema_error *err)
{
    static const uint8_t none = 0;
    const uint8_t code = event->len ? event->params[0] : UINT8_MAX;
    const uint8_t value = event->len == 2 ? event->params[1] : 0;
    switch (code) {
    case CR_COMPORT_SIGNATURE:
        if (event->len == 1)
            answer_signature(c);
        break;
    case CR_COMPORT_SET_RATE:
        if (event->len == 5 && get_be32(event->params + 1))
            c->rate_wanted_hz = get_be32(event->params + 1);
        else if (event->len == 5)
            answer_rate(c);
        break;
    case CR_COMPORT_SET_DATASIZE: /* 8N1 is all that a chip's loader and console speak */
        answer_byte(c, code, CR_DATASIZE_8);
        break;
    case CR_COMPORT_SET_PARITY:
        answer_byte(c, code, CR_PARITY_NONE);
        break;
    case CR_COMPORT_SET_STOPSIZE:
        answer_byte(c, code, CR_STOPSIZE_1);
        break;
    case CR_COMPORT_SET_CONTROL:
        return event->len == 2 ? control(c, value, err) : CREMA_OK;
    case CR_COMPORT_NOTIFY_LINESTATE:
    case CR_COMPORT_NOTIFY_MODEMSTATE: /* asked for; no line comes from the chip */
        answer(c, code, &none, 1);
        break;
    case CR_COMPORT_SUSPEND:
    case CR_COMPORT_RESUME:
        c->is_suspended = code == CR_COMPORT_SUSPEND;
        break;
    case CR_COMPORT_SET_LINESTATE_MASK:
    case CR_COMPORT_SET_MODEMSTATE_MASK:
        answer_byte(c, code, value);
        break;
    case CR_COMPORT_PURGE:
        return event->len == 2 ? purge(c, value, err) : CREMA_OK;
    default:
        break;
    }
    return CREMA_OK;
}

static bool is_line_change(const struct cr_telnet_event *event)
{
    return event->kind == CR_TELNET_PARAMS && event->option == CR_TELNET_COM_PORT &&
           event->len == 2 && event->params[0] == CR_COMPORT_SET_CONTROL;
}

static enum crema_status take_event(struct cr_serve_client *c, const struct cr_telnet_event *event,
                                    struct crema_error *err)
{
    uint8_t reply[CR_TELNET_VERB_ROOM];
    enum crema_status st = is_line_change(event) ? CREMA_OK : set_lines(c, err);
    if (event->kind == CR_TELNET_VERB)
        put_telnet(c, reply, cr_telnet_answer(&c->options, event, reply));
    else if (event->kind == CR_TELNET_PARAMS && event->option == CR_TELNET_COM_PORT &&
             st == CREMA_OK)
        st = take_params(c, event, err);
    return st;
}

/* Takes the raw bytes apart, up to a change of the rate: that waits for the bytes before it. */
static enum crema_status decode(struct cr_serve_client *c, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    while (st == CREMA_OK && c->raw_at < c->raw_len && !c->rate_wanted_hz) {
        struct cr_telnet_event event;
        size_t data = 0, room = sizeof c->data - c->data_len;
        size_t left = c->raw_len - c->raw_at;
        if (room == 0)
            break;
        c->raw_at += cr_telnet_feed(&c->telnet, c->raw + c->raw_at, left < room ? left : room,
                                    c->data + c->data_len, &data, &event);
        c->data_len += data;
        if (data)
            st = set_lines(c, err); /* these bytes came after */
        if (st == CREMA_OK && event.kind != CR_TELNET_NONE)
            st = take_event(c, &event, err);
    }
    if (c->raw_at == c->raw_len)
        c->raw_at = c->raw_len = 0;
    return st == CREMA_OK ? set_lines(c, err) : st;
}

static enum crema_status push(struct cr_serve_client *c, struct crema_error *err)
{
    size_t done = 0;
    enum crema_status st = CREMA_OK;
    bool is_silent = cr_serve_time_is_chip_silent(c->time);
    if (c->data_at < c->data_len)
        st = c->port->ops->put(c->port, c->data + c->data_at, c->data_len - c->data_at, &done, err);
    c->data_at += done;
    c->stats.bytes_in += done;
    c->is_answer_owed |= done && is_silent;
    if (c->data_at == c->data_len)
        c->data_at = c->data_len = 0;
    return st;
}

/* Has all that was put into the port left it? Where nobody can tell, it counts as gone. */
static bool is_port_empty(struct cr_serve_client *c)
{
    struct cr_port_look look = {0};
    if (c->port->ops->look && c->port->ops->look(c->port, &look))
        return look.pending == 0;
    return crema_port_drain(c->port, port_us(c), NULL) != CREMA_E_TIMEOUT;
}

enum crema_status cr_serve_client_work(struct cr_serve_client *c, struct crema_error *err)
{
    enum crema_status st = push(c, err);
    while (st == CREMA_OK) {
        if (c->rate_wanted_hz && (c->data_len || !is_port_empty(c)))
            break;
        if (c->rate_wanted_hz) {
            st = set_rate(c, c->rate_wanted_hz, err);
            c->rate_wanted_hz = 0;
            answer_rate(c);
        }
        size_t before = c->raw_len - c->raw_at;
        if (st == CREMA_OK)
            st = decode(c, err);
        if (st == CREMA_OK)
            st = push(c, err);
        if (before == c->raw_len - c->raw_at && !c->rate_wanted_hz)
            break;
    }
    cr_serve_client_flush(c);
    return st;
}

bool cr_serve_client_has_data(const struct cr_serve_client *c)
{
    return c->data_len > 0 || c->raw_len > 0;
}

/* From the client */

short cr_serve_client_events(const struct cr_serve_client *c)
{
    bool has_room = c->kind == CREMA_SERVE_RFC2217 ? c->raw_len == 0 : c->data_len < sizeof c->data;
    bool is_waiting = c->out_at < c->out_len && !c->is_suspended;
    return (short)((has_room ? POLLIN : 0) | (is_waiting ? POLLOUT : 0));
}

void cr_serve_client_receive(struct cr_serve_client *c)
{
    if (c->raw_len > 0)
        return;
    bool is_raw = c->kind != CREMA_SERVE_RFC2217;
    size_t room = is_raw ? sizeof c->data - c->data_len : sizeof c->raw;
    uint8_t *to = is_raw ? c->data + c->data_len : c->raw;
    ssize_t n = room ? read(c->fd, to, room) : 0;
    if (n > 0) {
        if (is_raw)
            c->data_len += (size_t)n;
        else
            c->raw_len = (size_t)n;
        cr_serve_time_on_input(c->time);
    } else if (room && n == 0) {
        lose(c, "it closed the connection");
    } else if (room && errno != EAGAIN && errno != EINTR) {
        lose(c,
             c->kind == CREMA_SERVE_PTY && errno == EIO ? "it closed the device" : strerror(errno));
    }
}

enum crema_status cr_serve_client_follow_rate(struct cr_serve_client *c, struct crema_error *err)
{
    uint32_t rate_hz = 0;
    if (cr_tty_get_rate(c->fd, &rate_hz) < 0 || rate_hz == 0 || rate_hz == c->rate_hz)
        return CREMA_OK;
    return set_rate(c, rate_hz, err);
}

/* Begin and end */

static void offer(struct cr_serve_client *c)
{
    uint8_t out[4 * CR_TELNET_VERB_ROOM];
    struct cr_telnet_options *o = &c->options;
    size_t n = cr_telnet_ask(o, CR_TELNET_US, CR_TELNET_ECHO, out);
    n += cr_telnet_ask(o, CR_TELNET_US, CR_TELNET_SGA, out + n);
    n += cr_telnet_ask(o, CR_TELNET_THEM, CR_TELNET_BINARY, out + n);
    n += cr_telnet_ask(o, CR_TELNET_THEM, CR_TELNET_COM_PORT, out + n);
    o->willing[CR_TELNET_US] |= 1u << CR_TELNET_BINARY | UINT64_C(1) << CR_TELNET_COM_PORT;
    o->willing[CR_TELNET_THEM] |= 1u << CR_TELNET_SGA;
    put_telnet(c, out, n);
    cr_serve_client_flush(c);
}

void cr_serve_client_begin(struct cr_serve_client *c, int fd, pid_t pid, uint32_t rate_hz)
{
    struct crema_clock *host = crema_clock_host();
    c->kind = c->config->kind;
    c->fd = fd;
    c->is_gone = c->is_suspended = c->is_answer_owed = false;
    c->telnet = (struct cr_telnet){0};
    c->options = (struct cr_telnet_options){0};
    c->raw_at = c->raw_len = c->data_at = c->data_len = c->out_at = c->out_len = 0;
    c->rate_hz = rate_hz;
    c->rate_wanted_hz = 0;
    c->is_dtr_due = c->is_rts_due = false;
    c->both_until_us = 0;
    c->began_us = port_us(c);
    c->began_host_us = host->now_us(host);
    c->stats = (struct crema_serve_stats){0};
    c->stats.is_watched = pid != 0;
    if (c->kind == CREMA_SERVE_RFC2217)
        offer(c);
}

void cr_serve_client_end(struct cr_serve_client *c)
{
    struct crema_clock *host = crema_clock_host();
    c->stats.board_us = port_us(c) - c->began_us;
    c->stats.host_us = host->now_us(host) - c->began_host_us;
    c->stats.asleep_us = c->time->sleeper.slept_us;
    if (c->kind != CREMA_SERVE_PTY)
        close(c->fd);
    c->fd = -1;
}
