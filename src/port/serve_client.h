/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* One client of a shared port: its bytes in both directions, and what it asks of the port. */
#ifndef CR_PORT_SERVE_CLIENT_H
#define CR_PORT_SERVE_CLIENT_H

#include "serve_time.h"
#include "telnet.h"

#define CR_SERVE_CHUNK  4096u          /* bytes read at a time, from either side */
#define CR_SERVE_OUTPUT (256u * 1024u) /* bytes for a client that does not take them */

struct cr_serve_client {
    int fd; /* -1: there is none */
    enum crema_serve_kind kind;
    struct crema_port *port;
    const struct crema_serve_config *config;
    struct cr_serve_time *time;
    bool is_gone;
    char why_gone[96];

    struct cr_telnet telnet;
    struct cr_telnet_options options;
    uint8_t raw[CR_SERVE_CHUNK]; /* as it came */
    size_t raw_at, raw_len;
    uint8_t data[CR_SERVE_CHUNK]; /* for the port */
    size_t data_at, data_len;
    uint8_t out[CR_SERVE_OUTPUT]; /* for the client */
    size_t out_at, out_len;
    bool is_suspended; /* the client asked us not to send */

    uint32_t rate_hz;
    uint32_t rate_wanted_hz; /* once what was sent before has left; 0: none */
    bool dtr, rts;           /* as they are */
    bool dtr_wanted, rts_wanted;
    bool is_dtr_due, is_rts_due; /* both at once, when they were asked for side by side */
    uint64_t both_until_us;      /* until when "both" is not passed on; 0: it was not asked for */

    bool is_answer_owed; /* bytes went to a silent chip */
    uint64_t began_us, began_host_us;
    struct crema_serve_stats stats;
};

/* `fd` becomes the client's. The rate is the port's own until the client asks for another. */
void cr_serve_client_begin(struct cr_serve_client *c, int fd, pid_t pid, uint32_t rate_hz);
/* Closes what belongs to it, and fills in its stats. */
void cr_serve_client_end(struct cr_serve_client *c);

/* poll(2)'s events that it waits for. */
short cr_serve_client_events(const struct cr_serve_client *c);
/* Takes what came, without waiting, as far as there is room. A client that is lost is marked so;
 * errors are the port's. */
void cr_serve_client_receive(struct cr_serve_client *c);
/* Passes on what was taken. */
enum crema_status cr_serve_client_work(struct cr_serve_client *c, struct crema_error *err);
/* Does it hold bytes for the port? */
bool cr_serve_client_has_data(const struct cr_serve_client *c);
/* Has it room for what the port may send? */
bool cr_serve_client_has_room(const struct cr_serve_client *c);
/* Bytes from the port, the last of which came at `at_us` on its clock. */
void cr_serve_client_deliver(struct cr_serve_client *c, const uint8_t *bytes, size_t len,
                             uint64_t at_us);
void cr_serve_client_flush(struct cr_serve_client *c);
/* A pty's rate may have changed. */
enum crema_status cr_serve_client_follow_rate(struct cr_serve_client *c, struct crema_error *err);

#endif
