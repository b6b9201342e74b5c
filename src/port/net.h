/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* TCP for the ports behind it and for what is shared by it: addresses in words, connecting and
 * waiting with deadlines. */
#ifndef CR_PORT_NET_H
#define CR_PORT_NET_H

#include "port_ops.h"

struct cr_net_target {
    char host[256];          /* name or address, without brackets */
    char service[8];         /* the port number, as text */
    uint64_t timeout_us;     /* for connecting and for answers */
    bool is_control_ignored; /* what the server answers to SET-CONTROL does not count */
};

/* "host:port" or "[v6]:port", `len` bytes of text. */
enum crema_status cr_net_split(const char *text, size_t len, struct cr_net_target *target,
                               struct crema_error *err);
/* The same with "?option&option=value" behind it: those that pyserial has for rfc2217:// and
 * socket://. */
enum crema_status cr_net_parse(const char *text, struct cr_net_target *target,
                               struct crema_error *err);
/* getaddrinfo(3) of a target, and its code. localhost is this host also where no resolver knows the
 * name. */
struct addrinfo;
int cr_net_look_up(const struct cr_net_target *target, struct addrinfo **list);
/* Tries every address that the name has, until target->timeout_us from now. */
enum crema_status cr_net_connect(const struct cr_net_target *target, struct crema_clock *clock,
                                 int *fd, struct crema_error *err);
/* What every connection gets: no delay, never blocking, and a vanished peer noticed in half a
 * minute. */
void cr_net_set_up(int fd);

/* Waits for poll(2)'s `events`. CREMA_E_TIMEOUT, silently, when the deadline passes first. A
 * connection that broke counts as ready: the call that follows tells. */
enum crema_status cr_net_wait(int fd, short events, struct crema_clock *clock,
                              uint64_t deadline_us);
/* What is there now, without waiting: CREMA_OK with *len 0 when nothing is. */
enum crema_status cr_net_recv(int fd, const char *name, uint8_t *buf, size_t cap, size_t *len,
                              struct crema_error *err);
enum crema_status cr_net_send(int fd, const char *name, const uint8_t *buf, size_t len,
                              size_t *done, struct crema_error *err);
/* Waits until the other side's system has taken everything. */
enum crema_status cr_net_drain(int fd, const char *name, struct crema_clock *clock,
                               uint64_t deadline_us, struct crema_error *err);

#endif
