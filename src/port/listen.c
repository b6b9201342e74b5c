/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "listen.h"

#include "err.h"
#include "net.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#define WHERE_DEFAULT "localhost:4000"
#define BACKLOG       4
#define FREE_TRIES    20u
#define RATE_DEFAULT  115200u

/* TCP */

static bool is_loopback(const struct sockaddr *a)
{
    if (a->sa_family == AF_INET)
        return ntohl(((const struct sockaddr_in *)a)->sin_addr.s_addr) >> 24 == 127;
    const struct in6_addr *six = &((const struct sockaddr_in6 *)a)->sin6_addr;
    return a->sa_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(six);
}

static unsigned bound_port(int fd)
{
    struct sockaddr_storage a = {0};
    socklen_t len = sizeof a;
    getsockname(fd, (struct sockaddr *)&a, &len);
    return ntohs(a.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&a)->sin6_port
                                         : ((struct sockaddr_in *)&a)->sin_port);
}

/* All listeners get the number that the first one got. */
static void take_port(struct addrinfo *a, unsigned port)
{
    if (a->ai_family == AF_INET6)
        ((struct sockaddr_in6 *)a->ai_addr)->sin6_port = htons((uint16_t)port);
    else
        ((struct sockaddr_in *)a->ai_addr)->sin_port = htons((uint16_t)port);
}

static enum crema_status refuse_remote(const char *where, const struct cr_net_target *target,
                                       struct crema_error *err)
{
    cr_err(err, CREMA_E_USAGE,
           "other hosts reach %s, and whoever does could read and write the board: there is no "
           "password",
           where);
    cr_err_try(err,
               "--allow-remote, or keep to localhost and let others come by "
               "ssh -L %s:localhost:%s THIS_HOST",
               target->service, target->service);
    return CREMA_E_USAGE;
}

/* 0, or errno. */
static int listen_at(const struct addrinfo *a, int *out)
{
    const int on = 1;
    int fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP);
    if (fd < 0)
        return errno;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (a->ai_family == AF_INET6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (bind(fd, a->ai_addr, a->ai_addrlen) < 0 || listen(fd, BACKLOG) < 0) {
        int code = errno;
        close(fd);
        return code;
    }
    *out = fd;
    return 0;
}

/* A host may know a kind of address that it has not switched on. */
static bool is_absent(int code)
{
    return code == EADDRNOTAVAIL || code == EAFNOSUPPORT;
}

static enum crema_status refuse_listen(const char *where, int code, struct crema_error *err)
{
    cr_err(err, CREMA_E_PORT, "cannot listen at %s: %s", where, strerror(code));
    if (code == EADDRINUSE)
        cr_err_try(err, "--listen with another number, or end what listens there");
    else if (code == EACCES)
        cr_err_try(err, "--listen with a number above 1023");
    return CREMA_E_PORT;
}

/* 0, or errno. */
static int try_all(struct cr_listen *l, struct addrinfo *list, unsigned port)
{
    int absent = EADDRNOTAVAIL;
    for (struct addrinfo *a = list; a && l->count < CR_LISTEN_MAX; a = a->ai_next) {
        take_port(a, l->count ? bound_port(l->fds[0]) : port);
        int code = listen_at(a, &l->fds[l->count]);
        if (code == 0)
            l->count++;
        else if (is_absent(code))
            absent = code;
        else
            return code;
    }
    return l->count ? 0 : absent;
}

/* A number that is free at the first address may be taken at the second: port 0 then tries another.
 */
static enum crema_status listen_all(struct cr_listen *l, struct addrinfo *list, const char *where,
                                    unsigned port, struct crema_error *err)
{
    int code = try_all(l, list, port);
    for (unsigned i = 0; i < FREE_TRIES && code == EADDRINUSE && port == 0; i++) {
        cr_listen_close(l);
        code = try_all(l, list, port);
    }
    return code ? refuse_listen(where, code, err) : CREMA_OK;
}

enum crema_status cr_listen_open(struct cr_listen *l, const char *where, bool is_remote_allowed,
                                 struct crema_error *err)
{
    struct cr_net_target target;
    struct addrinfo *list = NULL;
    where = where ? where : WHERE_DEFAULT;
    l->count = 0;
    enum crema_status st = cr_net_split(where, strlen(where), &target, err);
    if (st != CREMA_OK)
        return st;
    int code = cr_net_look_up(&target, &list);
    if (code)
        return cr_err(err, CREMA_E_USAGE, "%s is no address of this host: %s", target.host,
                      gai_strerror(code));
    for (const struct addrinfo *a = list; a && st == CREMA_OK && !is_remote_allowed; a = a->ai_next)
        st = is_loopback(a->ai_addr) ? CREMA_OK : refuse_remote(where, &target, err);
    if (st == CREMA_OK)
        st = listen_all(l, list, where, (unsigned)strtoul(target.service, NULL, 10), err);
    freeaddrinfo(list);
    if (st != CREMA_OK)
        cr_listen_close(l);
    return st;
}

void cr_listen_close(struct cr_listen *l)
{
    while (l->count)
        close(l->fds[--l->count]);
}

void cr_listen_name(int fd, bool is_peer, char text[CR_LISTEN_TEXT_MAX])
{
    struct sockaddr_storage a = {0};
    socklen_t len = sizeof a;
    char host[64], port[8];
    int done = is_peer ? getpeername(fd, (struct sockaddr *)&a, &len)
                       : getsockname(fd, (struct sockaddr *)&a, &len);
    if (done < 0 || getnameinfo((struct sockaddr *)&a, len, host, sizeof host, port, sizeof port,
                                NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        snprintf(text, CR_LISTEN_TEXT_MAX, "unknown");
    else
        snprintf(text, CR_LISTEN_TEXT_MAX, a.ss_family == AF_INET6 ? "[%s]:%s" : "%s:%s", host,
                 port);
}

/* Pty */

/* The mode stays when the device is closed again, and from then on its being open shows. */
static int make_raw(const char *path)
{
    struct termios t;
    int fd = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (fd < 0 || tcgetattr(fd, &t) < 0)
        return -1;
    cfmakeraw(&t);
    int done = tcsetattr(fd, TCSANOW, &t);
    if (done == 0)
        done = cr_tty_set_rate(fd, RATE_DEFAULT);
    close(fd);
    return done;
}

static enum crema_status make_link(struct cr_pty *p, const char *link, struct crema_error *err)
{
    struct stat info;
    if (lstat(link, &info) == 0 && !S_ISLNK(info.st_mode))
        return cr_err(err, CREMA_E_IO, "%s is there already and is no symbolic link", link);
    unlink(link);
    if (symlink(p->path, link) < 0)
        return cr_err(err, CREMA_E_IO, "cannot make the link %s: %s", link, strerror(errno));
    p->link = link;
    return CREMA_OK;
}

enum crema_status cr_pty_open(struct cr_pty *p, const char *link, struct crema_error *err)
{
    *p = (struct cr_pty){.fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)};
    if (p->fd < 0 || grantpt(p->fd) < 0 || unlockpt(p->fd) < 0 ||
        ptsname_r(p->fd, p->path, sizeof p->path) != 0 || make_raw(p->path) < 0)
        return cr_err(err, CREMA_E_IO, "cannot make a pty: %s", strerror(errno));
    return link ? make_link(p, link, err) : CREMA_OK;
}

void cr_pty_close(struct cr_pty *p)
{
    char target[PATH_MAX];
    ssize_t n = p->link ? readlink(p->link, target, sizeof target - 1) : -1;
    if (n > 0 && (size_t)n == strlen(p->path) && memcmp(target, p->path, (size_t)n) == 0)
        unlink(p->link);
    if (p->fd >= 0)
        close(p->fd);
    p->fd = -1;
}

bool cr_pty_is_open(const struct cr_pty *p)
{
    struct pollfd fd = {.fd = p->fd, .events = 0};
    return poll(&fd, 1, 0) >= 0 && !(fd.revents & POLLHUP);
}
