/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* socket://host:port: plain TCP with a serial line somewhere behind it. No lines, no rate: those
 * are what the far end was set to. */
#include "err.h"
#include "net.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PREFIX       "socket://"
#define DISCARDS_MAX 1024u /* buffers; a peer that never falls silent must not hold us */

struct tcp_port {
    struct crema_port port;
    int fd;
};

static struct tcp_port *tcp_of(struct crema_port *port)
{
    return (struct tcp_port *)port;
}

static enum crema_status tcp_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                  uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    int fd = tcp_of(port)->fd;
    for (;;) {
        enum crema_status st = cr_net_wait(fd, POLLIN, port->clock, deadline_us);
        if (st == CREMA_OK)
            st = cr_net_recv(fd, port->name, buf, cap, len, err);
        if (st != CREMA_OK || *len)
            return st;
    }
}

static enum crema_status tcp_put(struct crema_port *port, const uint8_t *buf, size_t len,
                                 size_t *done, struct crema_error *err)
{
    return cr_net_send(tcp_of(port)->fd, port->name, buf, len, done, err);
}

static enum crema_status tcp_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                   uint64_t deadline_us, struct crema_error *err)
{
    while (len > 0) {
        size_t done = 0;
        if (cr_net_wait(tcp_of(port)->fd, POLLOUT, port->clock, deadline_us) != CREMA_OK)
            return cr_err(err, CREMA_E_TIMEOUT, "%s took no more bytes, %zu were left", port->name,
                          len);
        enum crema_status st = tcp_put(port, buf, len, &done, err);
        if (st != CREMA_OK)
            return st;
        buf += done;
        len -= done;
    }
    return CREMA_OK;
}

static enum crema_status tcp_drain(struct crema_port *port, uint64_t deadline_us,
                                   struct crema_error *err)
{
    return cr_net_drain(tcp_of(port)->fd, port->name, port->clock, deadline_us, err);
}

static enum crema_status tcp_discard_input(struct crema_port *port, struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    uint8_t scratch[4096];
    size_t len = sizeof scratch;
    for (unsigned i = 0; i < DISCARDS_MAX && st == CREMA_OK && len == sizeof scratch; i++)
        st = cr_net_recv(tcp_of(port)->fd, port->name, scratch, sizeof scratch, &len, err);
    return st;
}

static int tcp_fd(struct crema_port *port)
{
    return tcp_of(port)->fd;
}

static void tcp_close(struct crema_port *port)
{
    close(tcp_of(port)->fd);
    free(port);
}

static const struct crema_port_ops tcp_ops = {
    .kind = "tcp",
    .read = tcp_read,
    .write = tcp_write,
    .put = tcp_put,
    .drain = tcp_drain,
    .discard_input = tcp_discard_input,
    .fd = tcp_fd,
    .close = tcp_close,
};

enum crema_status cr_port_open_tcp(const char *name, const struct crema_port_config *config,
                                   struct crema_port **out, struct crema_error *err)
{
    struct cr_net_target target;
    struct tcp_port *t = calloc(1, sizeof *t);
    (void)config;
    *out = NULL;
    if (!t)
        return cr_err(err, CREMA_E_NOMEM, "no memory to open %.100s", name);
    t->port.ops = &tcp_ops;
    t->port.clock = crema_clock_host();
    t->port.wire = CREMA_WIRE_STREAM;
    snprintf(t->port.name, sizeof t->port.name, "%s", name);
    enum crema_status st = cr_net_parse(name + strlen(PREFIX), &target, err);
    if (st == CREMA_OK)
        st = cr_net_connect(&target, t->port.clock, &t->fd, err);
    if (st != CREMA_OK) {
        free(t);
        return cr_err_what(err, st, "cannot open %.100s", name);
    }
    *out = &t->port;
    return CREMA_OK;
}
