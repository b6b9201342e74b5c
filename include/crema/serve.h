/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Sharing a port: other programs use a serial device or a virtual board through TCP or a pty. */
#ifndef CREMA_SERVE_H
#define CREMA_SERVE_H

#include <crema/port.h>

enum crema_serve_kind {
    CREMA_SERVE_RFC2217, /* telnet with the COM-PORT option: bytes, rate and control lines */
    CREMA_SERVE_RAW,     /* TCP: bytes alone */
    CREMA_SERVE_PTY      /* a device of this host: bytes and the rate */
};

/* How time passes on a virtual board; real ports ignore it. */
enum crema_serve_speed {
    CREMA_SERVE_REAL, /* with the host's clock */
    /* As fast as the host can while bytes are on the wire or the chip is at work on them; with the
     * host's clock while the client sleeps; not at all while it computes, or while there is none.
     * docs/internals/port.md has the rule. */
    CREMA_SERVE_MAX
};

/* One client, from connecting to leaving. */
struct crema_serve_stats {
    uint64_t board_us;  /* on the port's clock */
    uint64_t host_us;   /* on the host's */
    uint64_t asleep_us; /* of these, what the client slept; host_us where that is not known */
    bool is_watched;    /* it is known: the client is a process of this host that we may look at */
    uint64_t bytes_in;  /* to the chip */
    uint64_t bytes_out; /* from it */
    /* How often the client waited for the chip, and the chip for the client, in turn: bytes to the
     * chip while it was silent, and then bytes from it while none were on their way to it. */
    uint64_t round_trips;
    unsigned line_changes, rate_changes;
};

enum crema_serve_event_kind {
    CREMA_SERVE_LISTENING,    /* `text` is an address "[::1]:4000" or the pty's path */
    CREMA_SERVE_CONNECTED,    /* `text` tells who, as far as that is known */
    CREMA_SERVE_TURNED_AWAY,  /* somebody else while there was a client; `text` tells who */
    CREMA_SERVE_RATE,         /* `rate_hz` */
    CREMA_SERVE_LINES,        /* `dtr`, `rts` */
    CREMA_SERVE_DISCONNECTED, /* `text` tells why, `stats` what there was */
    CREMA_SERVE_WARNING       /* `text` */
};

struct crema_serve_event {
    enum crema_serve_event_kind kind;
    const char *text; /* valid during the call */
    uint32_t rate_hz;
    bool dtr, rts;
    const struct crema_serve_stats *stats; /* valid during the call */
};

struct crema_serve_config {
    enum crema_serve_kind kind;
    const char *listen;     /* "host:port"; port 0 takes a free one. NULL: "localhost:4000" */
    bool is_remote_allowed; /* listen on addresses that other hosts reach: there is no password */
    const char *link;       /* of a pty: a symbolic link to it, made at the start; or NULL */
    /* Each client finds the chip waiting for a download, BOOT held, rather than running. */
    bool is_download_held;
    bool is_once; /* end after the first client */
    enum crema_serve_speed speed;
    void *ctx;
    void (*on_event)(void *ctx, const struct crema_serve_event *event); /* may be NULL */
    bool (*is_cancelled)(void *ctx); /* asked some times a second; may be NULL */
};

/* Shares `port` until cancelled, or until it fails. CREMA_OK when cancelled. */
enum crema_status crema_serve(struct crema_port *port, const struct crema_serve_config *config,
                              struct crema_error *err);

#endif
