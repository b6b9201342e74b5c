/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Where clients of a shared port come in: TCP listeners, or a pty. */
#ifndef CR_PORT_LISTEN_H
#define CR_PORT_LISTEN_H

#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CR_LISTEN_MAX      4u
#define CR_LISTEN_TEXT_MAX 80u

struct cr_listen {
    int fds[CR_LISTEN_MAX];
    size_t count;
};

/* Every address that "host:port" stands for; NULL is localhost:4000. Addresses that other hosts
 * reach are refused unless that is allowed. */
enum crema_status cr_listen_open(struct cr_listen *l, const char *where, bool is_remote_allowed,
                                 struct crema_error *err);
void cr_listen_close(struct cr_listen *l);
/* "[::1]:4000": the socket's own address, or the peer's. */
void cr_listen_name(int fd, bool is_peer, char text[CR_LISTEN_TEXT_MAX]);

struct cr_pty {
    int fd; /* the master's side */
    char path[64];
    const char *link; /* borrowed; NULL: none */
};

/* Raw bytes at 115200 baud until somebody sets it otherwise. */
enum crema_status cr_pty_open(struct cr_pty *p, const char *link, struct crema_error *err);
void cr_pty_close(struct cr_pty *p); /* also after a failed open */
/* Has some program the device open? */
bool cr_pty_is_open(const struct cr_pty *p);

#endif
