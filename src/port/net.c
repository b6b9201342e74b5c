/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "net.h"

#include "bytes.h"
#include "err.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#define TIMEOUT_DEFAULT_US 5000000u
#define TIMEOUT_MAX_S      3600u
#define POLL_MAX_MS        1000u
#define DRAIN_STEP_US      1000u

/* Addresses */

static enum crema_status refuse_address(const char *text, size_t len, const char *why,
                                        struct crema_error *err)
{
    cr_err(err, CREMA_E_USAGE, "\"%.*s\" %s", (int)(len < 100 ? len : 100), text, why);
    cr_err_try(err, "HOST:PORT, with an IPv6 address in brackets: [::1]:4000");
    return CREMA_E_USAGE;
}

static bool is_port_number(const char *text, size_t len)
{
    size_t digits = strspn(text, "0123456789");
    return len > 0 && len <= 5 && digits >= len && strtoul(text, NULL, 10) <= 65535;
}

enum crema_status cr_net_split(const char *text, size_t len, struct cr_net_target *target,
                               struct crema_error *err)
{
    const char *end = text + len;
    const char *host = text, *host_end, *colon;
    if (len && text[0] == '[') {
        host++;
        host_end = memchr(text, ']', len);
        colon = host_end && host_end + 1 < end && host_end[1] == ':' ? host_end + 1 : NULL;
    } else {
        host_end = colon = memchr(text, ':', len);
        if (colon && memchr(colon + 1, ':', (size_t)(end - colon - 1)))
            return refuse_address(text, len, "has more than one colon and no brackets", err);
    }
    if (!colon || colon + 1 == end)
        return refuse_address(text, len, "names no TCP port", err);
    size_t host_len = (size_t)(host_end - host), service_len = (size_t)(end - colon - 1);
    if (host_len == 0 || host_len >= sizeof target->host)
        return refuse_address(text, len, "names no host", err);
    if (!is_port_number(colon + 1, service_len))
        return refuse_address(text, len, "has no TCP port from 0 to 65535", err);
    memset(target, 0, sizeof *target);
    memcpy(target->host, host, host_len);
    memcpy(target->service, colon + 1, service_len);
    target->timeout_us = TIMEOUT_DEFAULT_US;
    return CREMA_OK;
}

static bool parse_timeout(const char *value, size_t len, struct cr_net_target *target)
{
    char text[16] = "", *end = text;
    if (len == 0 || len >= sizeof text)
        return false;
    memcpy(text, value, len);
    double seconds = strtod(text, &end);
    if (*end || !(seconds > 0 && seconds <= TIMEOUT_MAX_S))
        return false;
    target->timeout_us = (uint64_t)(seconds * 1e6);
    return true;
}

static enum crema_status parse_option(const char *word, size_t len, struct cr_net_target *target,
                                      struct crema_error *err)
{
    /* Of pyserial's options the last two make no difference here. */
    static const char *const names[] = {"ign_set_control", "timeout", "poll_modem", "logging"};
    const char *equals = memchr(word, '=', len);
    size_t name_len = equals ? (size_t)(equals - word) : len;
    size_t i = 0;
    while (i < CR_COUNT(names) &&
           !(strlen(names[i]) == name_len && memcmp(names[i], word, name_len) == 0))
        i++;
    if (i == CR_COUNT(names)) {
        cr_err(err, CREMA_E_USAGE, "there is no option \"%.*s\"", (int)(len < 60 ? len : 60), word);
        cr_err_try(err, "?timeout=SECONDS, ?ign_set_control, or both with & between them");
        return CREMA_E_USAGE;
    }
    target->is_control_ignored |= i == 0;
    size_t value_len = equals ? len - name_len - 1 : 0;
    if (i == 1 && !parse_timeout(word + name_len + 1, value_len, target))
        return cr_err(err, CREMA_E_USAGE, "timeout takes seconds, above 0 and up to %u",
                      TIMEOUT_MAX_S);
    return CREMA_OK;
}

enum crema_status cr_net_parse(const char *text, struct cr_net_target *target,
                               struct crema_error *err)
{
    size_t len = strcspn(text, "?");
    size_t address_len = len && text[len - 1] == '/' ? len - 1 : len;
    enum crema_status st = cr_net_split(text, address_len, target, err);
    const char *at = text + len;
    while (st == CREMA_OK && *at) {
        at++; /* '?' or '&' */
        size_t word = strcspn(at, "&");
        st = parse_option(at, word, target, err);
        at += word;
    }
    return st;
}

/* Connecting */

static enum crema_status refuse_name(const struct cr_net_target *target, int code,
                                     struct crema_error *err)
{
    if (code == EAI_NONAME || code == EAI_NODATA) {
        cr_err(err, CREMA_E_PORT, "there is no host named %s", target->host);
        cr_err_try(err, "check the name, or give the host's address");
    } else {
        cr_err(err, CREMA_E_PORT, "the address of %s can not be looked up: %s", target->host,
               code == EAI_SYSTEM ? strerror(errno) : gai_strerror(code));
        cr_err_try(err, "check the network, or give the host's address");
    }
    return CREMA_E_PORT;
}

static enum crema_status refuse_connect(const struct cr_net_target *target, int code,
                                        struct crema_error *err)
{
    bool is_v6 = strchr(target->host, ':') != NULL;
    char name[300];
    snprintf(name, sizeof name, is_v6 ? "[%s]:%s" : "%s:%s", target->host, target->service);
    switch (code) {
    case ECONNREFUSED:
        cr_err(err, CREMA_E_PORT, "nothing listens at %s (connection refused)", name);
        cr_err_try(err, "start the server there (crema serve --listen %s), or check the number",
                   name);
        break;
    case ETIMEDOUT:
        cr_err(err, CREMA_E_PORT, "%s did not answer in %.1f s", name,
               (double)target->timeout_us / 1e6);
        cr_err_try(err, "check the address, the host's firewall, and that the host is up");
        break;
    default:
        cr_err(err, CREMA_E_PORT, "%s: %s", name, strerror(code));
        break;
    }
    return CREMA_E_PORT;
}

void cr_net_set_up(int fd)
{
    static const struct {
        int level, name, value;
    } rows[] = {
        {IPPROTO_TCP, TCP_NODELAY, 1},          /* a request must not wait for the last answer */
        {SOL_SOCKET, SO_KEEPALIVE, 1},          /* a peer without power sends no goodbye */
        {IPPROTO_TCP, TCP_KEEPIDLE, 10},        /* seconds of silence before it is asked */
        {IPPROTO_TCP, TCP_KEEPINTVL, 5},        /* seconds between the questions */
        {IPPROTO_TCP, TCP_KEEPCNT, 3},          /* unanswered ones that end it */
        {IPPROTO_TCP, TCP_USER_TIMEOUT, 25000}, /* milliseconds that sent data may stay unknown */
    };
    for (size_t i = 0; i < CR_COUNT(rows); i++)
        setsockopt(fd, rows[i].level, rows[i].name, &rows[i].value, sizeof rows[i].value);
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

int cr_net_look_up(const struct cr_net_target *target, struct addrinfo **list)
{
    const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    int code = getaddrinfo(target->host, target->service, &hints, list);
    if (code != 0 && strcmp(target->host, "localhost") == 0)
        code = getaddrinfo("127.0.0.1", target->service, &hints, list);
    return code;
}

/* errno of the attempt, 0 when it is connected. */
static int connect_one(const struct addrinfo *a, struct crema_clock *clock, uint64_t deadline_us,
                       int *fd)
{
    int code = 0;
    socklen_t len = sizeof code;
    *fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP);
    if (*fd < 0)
        return errno;
    cr_net_set_up(*fd);
    if (connect(*fd, a->ai_addr, a->ai_addrlen) < 0)
        code = errno;
    if (code == EINPROGRESS) {
        code = ETIMEDOUT;
        if (cr_net_wait(*fd, POLLOUT, clock, deadline_us) == CREMA_OK)
            getsockopt(*fd, SOL_SOCKET, SO_ERROR, &code, &len);
    }
    if (code) {
        close(*fd);
        *fd = -1;
    }
    return code;
}

enum crema_status cr_net_connect(const struct cr_net_target *target, struct crema_clock *clock,
                                 int *fd, struct crema_error *err)
{
    struct addrinfo *list = NULL;
    int code = cr_net_look_up(target, &list);
    uint64_t deadline = clock->now_us(clock) + target->timeout_us;
    *fd = -1;
    if (code != 0)
        return refuse_name(target, code, err);
    for (const struct addrinfo *a = list; a && *fd < 0; a = a->ai_next) {
        /* An address that never answers leaves half of the time to those after it. */
        uint64_t now = clock->now_us(clock);
        uint64_t left = deadline > now ? deadline - now : 0;
        int this = connect_one(a, clock, a->ai_next ? now + left / 2 : deadline, fd);
        code = code == ECONNREFUSED && this ? code : this; /* the most telling one */
    }
    freeaddrinfo(list);
    return *fd < 0 ? refuse_connect(target, code, err) : CREMA_OK;
}

/* Bytes */

enum crema_status cr_net_wait(int fd, short events, struct crema_clock *clock, uint64_t deadline_us)
{
    for (;;) {
        uint64_t now = clock->now_us(clock);
        uint64_t left_ms = deadline_us > now ? (deadline_us - now + 999) / 1000 : 0;
        struct pollfd p = {.fd = fd, .events = events};
        if (poll(&p, 1, (int)(left_ms < POLL_MAX_MS ? left_ms : POLL_MAX_MS)) > 0)
            return CREMA_OK;
        if (left_ms == 0)
            return CREMA_E_TIMEOUT;
    }
}

/* A peer that closes while bytes of ours are on their way to it is seen as an end of file, a reset
   or a broken pipe, by chance of timing: one message for the three. */
static enum crema_status lost(const char *name, int code, struct crema_error *err)
{
    if (code == 0 || code == ECONNRESET || code == EPIPE)
        cr_err(err, CREMA_E_PORT, "%s closed the connection", name);
    else
        cr_err(err, CREMA_E_PORT, "the connection to %s broke: %s", name, strerror(code));
    cr_err_try(err, "see what the server says; one that serves one client at a time sends the "
                    "others away");
    return CREMA_E_PORT;
}

enum crema_status cr_net_recv(int fd, const char *name, uint8_t *buf, size_t cap, size_t *len,
                              struct crema_error *err)
{
    ssize_t n = recv(fd, buf, cap, MSG_DONTWAIT);
    *len = n > 0 ? (size_t)n : 0;
    if (n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR)))
        return CREMA_OK;
    return lost(name, n == 0 ? 0 : errno, err);
}

enum crema_status cr_net_send(int fd, const char *name, const uint8_t *buf, size_t len,
                              size_t *done, struct crema_error *err)
{
    ssize_t n = send(fd, buf, len, MSG_DONTWAIT | MSG_NOSIGNAL);
    *done = n > 0 ? (size_t)n : 0;
    if (n >= 0 || errno == EAGAIN || errno == EINTR)
        return CREMA_OK;
    return lost(name, errno, err);
}

enum crema_status cr_net_drain(int fd, const char *name, struct crema_clock *clock,
                               uint64_t deadline_us, struct crema_error *err)
{
    for (;;) {
        int queued = 0;
        if (ioctl(fd, SIOCOUTQ, &queued) < 0)
            return lost(name, errno, err);
        if (queued == 0)
            return CREMA_OK;
        if (clock->now_us(clock) >= deadline_us)
            return cr_err(err, CREMA_E_TIMEOUT, "%s has not taken %d bytes", name, queued);
        clock->sleep_us(clock, DRAIN_STEP_US);
    }
}
