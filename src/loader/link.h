/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Requests and responses with a chip in download mode. */
#ifndef CR_LINK_H
#define CR_LINK_H

#include "slip.h"

#include <crema/error.h>
#include <crema/observer.h>
#include <crema/port.h>
#include <crema/wire/loader.h>
#include <crema/wire/stub.h>

#define CR_LINK_RATE_ROM  115200u /* what a ROM is spoken to at first; it adapts to SYNC */
#define CR_LINK_BLOCK_MAX 0x4000u /* bytes of a block, as the largest stub takes them */
#define CR_LINK_REQUEST_MAX                                                                        \
    (WIRE_HEADER_LEN + WIRE_DATA_HEAD_LEN + CR_LINK_BLOCK_MAX + WIRE_STUB_SEAL_LEN)
/* A network, or a virtual board on a busy host, may be slower than its rate says. Waits grow with
 * what was measured, up to a limit: a slow link is no dead one, and a dead one is given up. */
#define CR_LINK_PACE_UNIT 8u
#define CR_LINK_PACE_MAX  (16u * CR_LINK_PACE_UNIT)
#define CR_LINK_FRAME_MAX (WIRE_HEADER_LEN + 0xffffu) /* bytes of a response */

/* What came in that was no answer, newest last: boot logs explain failures to connect. */
struct cr_heard {
    char text[2048];
    size_t len;
    uint64_t total; /* bytes, those that fell out included */
};

struct cr_link {
    struct crema_port *port;               /* borrowed */
    const struct crema_observer *observer; /* borrowed; may be NULL */
    uint32_t rate_hz;                      /* to reckon how long bytes take */
    uint32_t pace; /* how long they took of late by that reckoning, in CR_LINK_PACE_UNIT */
    struct cr_slip_decoder slip;
    struct cr_heard heard;
    unsigned answers;   /* well-formed responses, to whatever request */
    unsigned malformed; /* frames that are no response */
    unsigned echoes;    /* last requests that came back: TX and RX are one wire */
    size_t last_len;    /* the last request without its seal, to know it by */
    uint32_t last_sum;
    bool is_in_doubt; /* a request went twice: its second answer may still come */
    bool is_greeted;  /* a stub has announced itself since this was cleared */
    uint64_t sent;    /* bytes of all frames */
    size_t in_len, in_at;
    uint8_t in[4096]; /* read and not yet decoded */
    uint8_t frame[CR_LINK_FRAME_MAX];
    uint8_t out[CR_SLIP_ROOM(CR_LINK_REQUEST_MAX)];
};

struct cr_request {
    uint8_t op;          /* of wire/loader.h, or of wire/stub.h: those are sealed */
    const uint8_t *head; /* borrowed */
    size_t head_len;
    const uint8_t *body; /* follows the head; the checksum covers it alone. NULL when none */
    size_t body_len;
    uint64_t timeout_us; /* for the chip's work; the wire's time is added to it */
    unsigned tries; /* sends, when an answer is lost or damaged: 1 for what is not repeatable */
    size_t answer_len[2]; /* data bytes an answer may carry before its status, longest first */
};

struct cr_response {
    uint8_t op;
    uint32_t value;
    const uint8_t *data; /* in the link's frame; valid until its next call */
    size_t len;          /* data bytes; in cr_link_command's and sealed ones, without the status */
    uint8_t refusal;     /* 0, or an enum wire_rom_error */
    bool is_sealed;      /* and its seal was right */
};

void cr_link_init(struct cr_link *link, struct crema_port *port,
                  const struct crema_observer *observer);
uint64_t cr_link_now(const struct cr_link *link);
/* Throws away what came in so far. */
enum crema_status cr_link_flush(struct cr_link *link, struct crema_error *err);
enum crema_status cr_link_send(struct cr_link *link, const struct cr_request *request,
                               struct crema_error *err);
/* The next well-formed response; sealed ones come with the status split off. CREMA_E_TIMEOUT with
 * `err` untouched when none comes. */
enum crema_status cr_link_receive(struct cr_link *link, uint64_t deadline_us,
                                  struct cr_response *response, struct crema_error *err);
/* Sends, and waits for the answer to that command; answers to others are skipped. A refusal by the
 * chip is CREMA_E_TARGET, or CREMA_E_UNSUPPORTED for a command that it does not know, and
 * response->refusal tells which. `response` may be NULL. */
enum crema_status cr_link_command(struct cr_link *link, const struct cr_request *request,
                                  struct cr_response *response, struct crema_error *err);
/* Waits for a stub's greeting. CREMA_E_TIMEOUT with `err` untouched when none comes. */
enum crema_status cr_link_await_greeting(struct cr_link *link, uint64_t deadline_us,
                                         struct crema_error *err);
/* A wait for a link at its full rate, for this one at its pace. */
uint64_t cr_link_paced(const struct cr_link *link, uint64_t us);
/* Microseconds that `len` bytes take on the wire, gaps of adapters and drivers included, at the
 * link's pace. */
uint64_t cr_link_wire_us(const struct cr_link *link, size_t len);
/* The name of an opcode, and what it does in words that follow "cannot"; never NULL. */
const char *cr_link_op_name(uint8_t op);
const char *cr_link_op_text(uint8_t op);
/* One SYNC; *is_stub when a stub answers rather than a ROM. Waits for the last of its answers, and
 * `wait_us` for the first. CREMA_E_TIMEOUT with `err` untouched when nothing answers. */
enum crema_status cr_link_sync(struct cr_link *link, uint64_t wait_us, bool *is_stub,
                               struct crema_error *err);
/* Up to `tries` SYNCs, after a transfer got out of step. */
enum crema_status cr_link_resync(struct cr_link *link, unsigned tries, struct crema_error *err);
/* The name of a refusal's code; never NULL. */
const char *cr_link_refusal_text(uint8_t code);
/* Reads a response frame of `len` bytes. False when it is none. Does not judge its status. */
bool cr_link_parse(const uint8_t *frame, size_t len, struct cr_response *response);
/* Splits an answer of `response->len` bytes into data and status, for the lengths a request allows.
 * False when the length fits none. Sets len and refusal. */
bool cr_link_split_status(struct cr_response *response, const size_t answer_len[2]);

#endif
