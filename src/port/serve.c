/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The loop between a port and its client of the moment. */
#include <crema/serve.h>

#include "bytes.h"
#include "err.h"
#include "listen.h"
#include "net.h"
#include "serve_client.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define RATE_DEFAULT 115200u
#define IDLE_MS      200 /* between two looks at a wish to stop, and at a pty that nobody has open */
#define PTY_IDLE_MS  20  /* the same where the pty is looked at, which tells nothing by itself */
#define STEP_MS      1   /* between two looks at a client whose sleep a board's time follows */
#define CATCH_UP_US  4000u /* of the host, at a stretch: a slow host's board must not keep it */
#define LEAVING_MAX  4u    /* clients that were turned away and have not hung up yet */
#define LEAVING_US   1000000u
#define LAST_TURNS   256u /* of a client that has hung up, when the next one waits */

/* Times in microseconds, of the answer's way to the client; see cr_serve_time_connect. */
#define SETTLE_TCP_US 200u
#define SETTLE_PTY_US 2000u /* the kernel hands a pty's bytes on in its own time */

/* Holding BOOT: reset times of the loader's sequences, and then some for the ROM to be ready. */
#define HELD_US  100000u
#define READY_US 150000u

struct serve {
    struct crema_port *port;
    const struct crema_serve_config *config;
    struct crema_clock *host;
    struct cr_listen listen;
    struct cr_pty pty;
    struct cr_serve_time time;
    struct cr_serve_client client;
    struct {
        int fd;
        uint64_t until_us;
    } leaving[LEAVING_MAX];
    bool is_still;
    bool is_over;
};

static void tell(const struct serve *s, enum crema_serve_event_kind kind, const char *text)
{
    const struct crema_serve_event event = {.kind = kind, .text = text};
    if (s->config->on_event)
        s->config->on_event(s->config->ctx, &event);
}

static bool has_client(const struct serve *s)
{
    return s->client.fd >= 0;
}

/* Holding the chip in download mode */

struct step {
    bool dtr, rts;
    uint32_t wait_us;
};

/* DTR stays asserted: whatever resets the chip from now on, it comes up waiting. */
static enum crema_status hold_download(struct serve *s, struct crema_error *err)
{
    static const struct step adapter[] = {
        {true, true, 0}, {false, true, HELD_US}, {true, true, 0}, {true, false, READY_US}};
    static const struct step usb[] = {{false, false, HELD_US}, {true, false, HELD_US},
                                      {true, true, 0},         {false, true, HELD_US},
                                      {true, true, 0},         {true, false, READY_US}};
    struct crema_clock *clock = crema_port_clock(s->port);
    enum crema_port_wire wire = crema_port_wire(s->port);
    const struct step *steps = wire == CREMA_WIRE_USB_JTAG ? usb : adapter;
    size_t count = wire == CREMA_WIRE_USB_JTAG ? CR_COUNT(usb) : CR_COUNT(adapter);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < count && st == CREMA_OK && wire != CREMA_WIRE_STREAM; i++) {
        st = crema_port_set_lines(s->port, steps[i].dtr, steps[i].rts, err);
        if (steps[i].wait_us)
            clock->sleep_us(clock, steps[i].wait_us);
    }
    s->client.dtr = wire != CREMA_WIRE_STREAM;
    s->client.rts = false;
    return st == CREMA_OK ? crema_port_discard_input(s->port, err) : st;
}

/* Clients */

static enum crema_status begin(struct serve *s, int fd, pid_t pid, const char *who,
                               struct crema_error *err)
{
    bool is_pty = s->config->kind == CREMA_SERVE_PTY;
    enum crema_status st = CREMA_OK;
    if (s->config->is_download_held)
        st = crema_port_set_rate(s->port, RATE_DEFAULT, NULL) == CREMA_E_PORT
                 ? CREMA_E_PORT
                 : hold_download(s, err);
    else
        crema_port_set_rate(s->port, RATE_DEFAULT, NULL);
    cr_serve_time_connect(&s->time, pid, is_pty ? SETTLE_PTY_US : SETTLE_TCP_US);
    cr_serve_client_begin(&s->client, fd, pid, RATE_DEFAULT);
    tell(s, CREMA_SERVE_CONNECTED, who);
    return st;
}

static void end(struct serve *s)
{
    const struct crema_serve_event event = {
        .kind = CREMA_SERVE_DISCONNECTED, .text = s->client.why_gone, .stats = &s->client.stats};
    cr_serve_client_end(&s->client);
    cr_serve_time_disconnect(&s->time);
    if (s->config->on_event)
        s->config->on_event(s->config->ctx, &event);
    s->is_over |= s->config->is_once;
}

/* Says why in words, whatever the client speaks, and hangs up once it has had time to read them. */
static void turn_away(struct serve *s, int fd, const char *who)
{
    char text[160], owner[CR_LISTEN_TEXT_MAX];
    cr_listen_name(s->client.fd, true, owner);
    snprintf(text, sizeof text, "crema serves one client at a time, now %s\r\n", owner);
    send(fd, text, strlen(text), MSG_DONTWAIT | MSG_NOSIGNAL);
    shutdown(fd, SHUT_WR);
    tell(s, CREMA_SERVE_TURNED_AWAY, who);
    for (size_t i = 0; i < LEAVING_MAX; i++) {
        if (s->leaving[i].fd < 0) {
            s->leaving[i].fd = fd;
            s->leaving[i].until_us = s->host->now_us(s->host) + LEAVING_US;
            return;
        }
    }
    close(fd);
}

static void see_off(struct serve *s, bool is_at_once)
{
    char scratch[256];
    for (size_t i = 0; i < LEAVING_MAX; i++) {
        int fd = s->leaving[i].fd;
        if (fd < 0)
            continue;
        ssize_t n = recv(fd, scratch, sizeof scratch, MSG_DONTWAIT);
        bool is_done = n == 0 || (n < 0 && errno != EAGAIN);
        if (!is_done && !is_at_once && s->host->now_us(s->host) < s->leaving[i].until_us)
            continue;
        close(fd);
        s->leaving[i].fd = -1;
    }
}

/* A client that is gone may have left something to do, the end of a reset above all. What the port
 * has no room for by then, nobody waits for. */
static enum crema_status let_go(struct serve *s, struct crema_error *err)
{
    struct pollfd p = {.fd = s->client.fd, .events = POLLRDHUP};
    enum crema_status st = CREMA_OK;
    if (!has_client(s) || poll(&p, 1, 0) <= 0)
        return CREMA_OK;
    for (unsigned i = 0; i < LAST_TURNS && st == CREMA_OK && !s->client.is_gone; i++) {
        cr_serve_client_receive(&s->client);
        st = cr_serve_client_work(&s->client, err);
    }
    if (!s->client.is_gone)
        snprintf(s->client.why_gone, sizeof s->client.why_gone, "it closed the connection");
    end(s);
    return st;
}

static enum crema_status accept_client(struct serve *s, int listener, struct crema_error *err)
{
    char who[CR_LISTEN_TEXT_MAX];
    int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    if (fd < 0)
        return CREMA_OK; /* it changed its mind, or the host is short of something for now */
    cr_net_set_up(fd);
    cr_listen_name(fd, true, who);
    enum crema_status st = let_go(s, err);
    if (st != CREMA_OK || s->is_over) {
        close(fd);
        return st;
    }
    if (!has_client(s))
        return begin(s, fd, cr_sleeper_find_peer(fd), who, err);
    turn_away(s, fd, who);
    return CREMA_OK;
}

static enum crema_status look_at_pty(struct serve *s, struct crema_error *err)
{
    char who[40] = "a program that can not be looked at";
    if (!has_client(s) && cr_pty_is_open(&s->pty)) {
        pid_t pid = cr_sleeper_find_opener(s->pty.path);
        if (pid)
            snprintf(who, sizeof who, "process %d", (int)pid);
        return begin(s, s->pty.fd, pid, who, err);
    }
    return has_client(s) ? cr_serve_client_follow_rate(&s->client, err) : CREMA_OK;
}

/* From the port */

/* Reads the bytes of one answer: to a gap between two of them, or to a full buffer. */
static enum crema_status read_some(struct serve *s, uint64_t until_us, uint8_t *buf, size_t cap,
                                   size_t *len, uint64_t *at_us, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(s->port);
    enum crema_status st = CREMA_OK;
    *len = 0;
    while (st == CREMA_OK && *len < cap) {
        size_t got = 0;
        st = crema_port_read(s->port, buf + *len, cap - *len, until_us, &got, err);
        *len += got;
        if (got)
            *at_us = clock->now_us(clock);
        until_us = *at_us + (s->time.is_virtual ? cr_serve_time_gap_us(&s->time) : 0);
    }
    return st == CREMA_E_TIMEOUT ? CREMA_OK : st;
}

/* Lets a virtual board run as far as it may, or takes what a real port has. *has_run when there may
 * be more at once. */
static enum crema_status run_port(struct serve *s, bool *has_run, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(s->port);
    uint64_t began_us = s->host->now_us(s->host);
    enum crema_status st = CREMA_OK;
    *has_run = false;
    for (;;) {
        uint8_t buf[CR_SERVE_CHUNK];
        size_t len;
        uint64_t at_us = clock->now_us(clock), until_us = cr_serve_time_until(&s->time);
        bool has_room = !has_client(s) || cr_serve_client_has_room(&s->client);
        if (!has_room || (s->time.is_virtual && until_us <= at_us))
            return st;
        st = read_some(s, until_us, buf, sizeof buf, &len, &at_us, err);
        if (len && has_client(s))
            cr_serve_client_deliver(&s->client, buf, len, at_us);
        *has_run |= s->time.is_virtual || len == sizeof buf;
        if (st != CREMA_OK || len || !s->time.is_virtual)
            return st;
        /* Ahead of the client: it is looked at after each slice. Behind it: it is caught up with.
         */
        if (!cr_serve_time_is_behind(&s->time) || s->host->now_us(s->host) > began_us + CATCH_UP_US)
            return st;
    }
}

/* Asking why lets the board run on for a moment, so it is asked no more once it is known. */
static void look_for_end(struct serve *s)
{
    struct cr_port_look look = {0};
    uint32_t status;
    s->port->ops->look(s->port, &look);
    if (look.is_still && !s->is_still) {
        const char *fault = crema_port_fault(s->port);
        bool has_exited = crema_port_has_exited(s->port, &status);
        if (fault || has_exited)
            tell(s, CREMA_SERVE_WARNING,
                 fault ? fault : "the program on the chip has ended itself");
        s->is_still = fault || has_exited;
    }
    s->is_still &= look.is_still;
}

/* The loop */

static int poll_time(const struct serve *s, bool has_run)
{
    if (has_run)
        return 0;
    bool is_running = s->time.is_virtual && (has_client(s) || s->config->speed == CREMA_SERVE_REAL);
    if (is_running)
        return STEP_MS;
    return s->config->kind == CREMA_SERVE_PTY ? PTY_IDLE_MS : IDLE_MS;
}

struct polled {
    struct pollfd fds[CR_LISTEN_MAX + 2];
    struct pollfd *client, *port; /* NULL: not among them */
};

static void wait_for_something(struct serve *s, struct polled *p, bool has_run)
{
    nfds_t n = 0;
    p->client = p->port = NULL;
    for (size_t i = 0; i < s->listen.count; i++)
        p->fds[n++] = (struct pollfd){.fd = s->listen.fds[i], .events = POLLIN};
    if (has_client(s)) {
        p->client = &p->fds[n++];
        *p->client =
            (struct pollfd){.fd = s->client.fd, .events = cr_serve_client_events(&s->client)};
    }
    if (s->port->ops->fd) {
        bool has_room = !has_client(s) || cr_serve_client_has_room(&s->client);
        bool has_data = has_client(s) && cr_serve_client_has_data(&s->client);
        p->port = &p->fds[n++];
        *p->port =
            (struct pollfd){.fd = s->port->ops->fd(s->port),
                            .events = (short)((has_room ? POLLIN : 0) | (has_data ? POLLOUT : 0))};
    }
    if (poll(p->fds, n, poll_time(s, has_run)) <= 0) {
        for (nfds_t i = 0; i < n; i++)
            p->fds[i].revents = 0;
    }
}

static enum crema_status serve_client(struct serve *s, const struct pollfd *polled,
                                      struct crema_error *err)
{
    if (polled && (polled->revents & (POLLIN | POLLHUP | POLLERR)))
        cr_serve_client_receive(&s->client);
    enum crema_status st = cr_serve_client_work(&s->client, err);
    if (s->client.is_gone)
        end(s);
    return st;
}

static enum crema_status turn(struct serve *s, bool *has_run, struct crema_error *err)
{
    struct polled polled;
    wait_for_something(s, &polled, *has_run);
    enum crema_status st = CREMA_OK;
    *has_run = false;
    if (!polled.port || polled.port->revents)
        st = run_port(s, has_run, err);
    for (size_t i = 0; i < s->listen.count && st == CREMA_OK; i++) {
        if (polled.fds[i].revents)
            st = accept_client(s, s->listen.fds[i], err);
    }
    if (st == CREMA_OK && s->config->kind == CREMA_SERVE_PTY)
        st = look_at_pty(s, err);
    if (st == CREMA_OK && has_client(s))
        st = serve_client(s, polled.client, err);
    if (st == CREMA_OK && s->time.is_virtual)
        look_for_end(s);
    see_off(s, false);
    return st;
}

static bool is_cancelled(const struct serve *s)
{
    return s->config->is_cancelled && s->config->is_cancelled(s->config->ctx);
}

static enum crema_status open_entrance(struct serve *s, struct crema_error *err)
{
    char text[CR_LISTEN_TEXT_MAX];
    const struct crema_serve_config *config = s->config;
    if (config->kind == CREMA_SERVE_PTY) {
        enum crema_status st = cr_pty_open(&s->pty, config->link, err);
        if (st == CREMA_OK)
            tell(s, CREMA_SERVE_LISTENING, s->pty.link ? s->pty.link : s->pty.path);
        return st;
    }
    enum crema_status st =
        cr_listen_open(&s->listen, config->listen, config->is_remote_allowed, err);
    for (size_t i = 0; i < s->listen.count; i++) {
        cr_listen_name(s->listen.fds[i], false, text);
        tell(s, CREMA_SERVE_LISTENING, text);
    }
    return st;
}

static enum crema_status check(const struct crema_port *port, struct crema_error *err)
{
    if (port->ops->put && (port->ops->fd || port->ops->look))
        return CREMA_OK;
    return cr_err(err, CREMA_E_UNSUPPORTED, "a port of kind \"%s\" can not be shared",
                  port->ops->kind);
}

static enum crema_status run(struct serve *s, struct crema_error *err)
{
    bool has_run = false;
    enum crema_status st = open_entrance(s, err);
    while (st == CREMA_OK && !s->is_over && !is_cancelled(s))
        st = turn(s, &has_run, err);
    if (has_client(s)) {
        snprintf(s->client.why_gone, sizeof s->client.why_gone, "the server ends");
        end(s);
    }
    see_off(s, true);
    return st;
}

enum crema_status crema_serve(struct crema_port *port, const struct crema_serve_config *config,
                              struct crema_error *err)
{
    enum crema_status st = check(port, err);
    struct serve *s = st == CREMA_OK ? calloc(1, sizeof *s) : NULL;
    if (st == CREMA_OK && !s)
        st = cr_err(err, CREMA_E_NOMEM, "no memory to share a port");
    if (st == CREMA_OK) {
        s->port = port;
        s->config = config;
        s->host = crema_clock_host();
        s->pty.fd = s->client.fd = -1;
        for (size_t i = 0; i < LEAVING_MAX; i++)
            s->leaving[i].fd = -1;
        s->client.port = port;
        s->client.config = config;
        s->client.time = &s->time;
        cr_serve_time_init(&s->time, port, config->speed);
        st = run(s, err);
        cr_listen_close(&s->listen);
        cr_pty_close(&s->pty);
    }
    free(s);
    return cr_err_what(err, st, "cannot share %.100s", crema_port_name(port));
}
