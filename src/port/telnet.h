/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Telnet as RFC 2217 needs it: data with IAC doubled, options that are agreed on, and parameters of
 * an option between SB and SE. Pure: bytes in, bytes out.
 *
 * Data is taken as binary in both directions whether or not the other side agreed to that: nobody
 * who puts a serial line behind telnet means CR to become CR NUL. */
#ifndef CR_PORT_TELNET_H
#define CR_PORT_TELNET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* RFC 854, 856, 857, 858, 2217 */
enum {
    CR_TELNET_SE = 240,
    CR_TELNET_SB = 250,
    CR_TELNET_WILL = 251,
    CR_TELNET_WONT = 252,
    CR_TELNET_DO = 253,
    CR_TELNET_DONT = 254,
    CR_TELNET_IAC = 255
};
enum {
    CR_TELNET_BINARY = 0,
    CR_TELNET_ECHO = 1,
    CR_TELNET_SGA = 3, /* suppress go-ahead: both may speak at any time */
    CR_TELNET_COM_PORT = 44
};

#define CR_TELNET_SUB_MAX 256u /* bytes of parameters; the longest of use is a signature's text */

enum cr_telnet_kind {
    CR_TELNET_NONE,   /* the input ended */
    CR_TELNET_VERB,   /* WILL, WONT, DO or DONT */
    CR_TELNET_PARAMS, /* what stood between SB and SE */
};

struct cr_telnet_event {
    enum cr_telnet_kind kind;
    uint8_t verb;          /* of a VERB */
    uint8_t option;        /* of either */
    const uint8_t *params; /* in the decoder; valid until it is fed again */
    size_t len;            /* bytes of params */
};

/* The decoder. Zero it to begin. */
struct cr_telnet {
    enum { CR_TELNET_AT_DATA, CR_TELNET_AT_IAC, CR_TELNET_AT_OPTION } at;
    bool is_in_sub;
    uint8_t verb;
    uint8_t sub[CR_TELNET_SUB_MAX + 1]; /* the option, then its parameters */
    size_t sub_len;                     /* beyond the room: too long, and dropped at its end */
    uint64_t commands;                  /* IAC sequences that were no escaped data byte */
    unsigned bad;                       /* parameters that were too long, empty or cut short */
};

/* Takes bytes up to the first event or the input's end and returns how many it took. Data bytes
 * before the event go to `out`, which has room for `len` of them. */
size_t cr_telnet_feed(struct cr_telnet *t, const uint8_t *in, size_t len, uint8_t *out,
                      size_t *out_len, struct cr_telnet_event *event);

/* The encoders return how many bytes they put into `out`. */
#define CR_TELNET_DATA_ROOM(len) (2 * (len))
#define CR_TELNET_SUB_ROOM(len)  (2 * (len) + 5)
#define CR_TELNET_VERB_ROOM      3u
size_t cr_telnet_put_data(uint8_t *out, const uint8_t *data, size_t len);
size_t cr_telnet_put_verb(uint8_t *out, uint8_t verb, uint8_t option);
size_t cr_telnet_put_params(uint8_t *out, uint8_t option, const uint8_t *params, size_t len);

/* What both sides agreed on. An option is answered only when the answer changes something, so that
 * two of these never talk in a circle. */
enum cr_telnet_side { CR_TELNET_US, CR_TELNET_THEM };

enum cr_telnet_agreed {
    CR_TELNET_OFF,
    CR_TELNET_ASKED, /* by us, no answer yet */
    CR_TELNET_ON,
    CR_TELNET_REFUSED /* by them, or taken back */
};

struct cr_telnet_options {
    uint64_t willing[2]; /* a bit an option below 64, by side: what is agreed to when asked for */
    uint8_t agreed[2][64];
};

/* Asks that a side begins to do an option, which is then also in `willing`. */
size_t cr_telnet_ask(struct cr_telnet_options *o, enum cr_telnet_side side, uint8_t option,
                     uint8_t *out);
/* Notes what the other side said, and answers: 0 or CR_TELNET_VERB_ROOM bytes. */
size_t cr_telnet_answer(struct cr_telnet_options *o, const struct cr_telnet_event *event,
                        uint8_t *out);
enum cr_telnet_agreed cr_telnet_agreed(const struct cr_telnet_options *o, enum cr_telnet_side side,
                                       uint8_t option);

#endif
