/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "telnet.h"

#include <string.h>

/* Decoding */

static void keep_param(struct cr_telnet *t, uint8_t byte)
{
    if (t->sub_len < sizeof t->sub)
        t->sub[t->sub_len] = byte;
    if (t->sub_len <= sizeof t->sub)
        t->sub_len++;
}

/* A byte of data or of parameters. */
static void take_plain(struct cr_telnet *t, uint8_t byte, uint8_t *out, size_t *out_len)
{
    if (t->is_in_sub)
        keep_param(t, byte);
    else
        out[(*out_len)++] = byte;
}

static bool end_sub(struct cr_telnet *t, struct cr_telnet_event *event)
{
    bool is_whole = t->is_in_sub && t->sub_len > 0 && t->sub_len <= sizeof t->sub;
    t->is_in_sub = false;
    if (!is_whole) {
        t->bad++;
        return false;
    }
    event->kind = CR_TELNET_PARAMS;
    event->option = t->sub[0];
    event->params = t->sub + 1;
    event->len = t->sub_len - 1;
    return true;
}

/* The byte after IAC. Any command but SE inside of parameters cuts them short. */
static bool take_command(struct cr_telnet *t, uint8_t byte, struct cr_telnet_event *event)
{
    t->at = CR_TELNET_AT_DATA;
    t->commands++;
    if (byte == CR_TELNET_SE)
        return end_sub(t, event);
    t->bad += t->is_in_sub;
    t->is_in_sub = byte == CR_TELNET_SB;
    t->sub_len = 0;
    if (byte >= CR_TELNET_WILL && byte <= CR_TELNET_DONT) {
        t->verb = byte;
        t->at = CR_TELNET_AT_OPTION;
    }
    return false;
}

static bool take(struct cr_telnet *t, uint8_t byte, uint8_t *out, size_t *out_len,
                 struct cr_telnet_event *event)
{
    switch (t->at) {
    case CR_TELNET_AT_DATA:
        if (byte == CR_TELNET_IAC)
            t->at = CR_TELNET_AT_IAC;
        else
            take_plain(t, byte, out, out_len);
        return false;
    case CR_TELNET_AT_IAC:
        if (byte != CR_TELNET_IAC)
            return take_command(t, byte, event);
        t->at = CR_TELNET_AT_DATA;
        take_plain(t, byte, out, out_len);
        return false;
    case CR_TELNET_AT_OPTION:
        t->at = CR_TELNET_AT_DATA;
        *event = (struct cr_telnet_event){.kind = CR_TELNET_VERB, .verb = t->verb, .option = byte};
        return true;
    }
    return false;
}

size_t cr_telnet_feed(struct cr_telnet *t, const uint8_t *in, size_t len, uint8_t *out,
                      size_t *out_len, struct cr_telnet_event *event)
{
    *out_len = 0;
    *event = (struct cr_telnet_event){.kind = CR_TELNET_NONE};
    for (size_t i = 0; i < len; i++) {
        if (take(t, in[i], out, out_len, event))
            return i + 1;
    }
    return len;
}

/* Encoding */

size_t cr_telnet_put_data(uint8_t *out, const uint8_t *data, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        out[n++] = data[i];
        if (data[i] == CR_TELNET_IAC)
            out[n++] = CR_TELNET_IAC;
    }
    return n;
}

size_t cr_telnet_put_verb(uint8_t *out, uint8_t verb, uint8_t option)
{
    out[0] = CR_TELNET_IAC;
    out[1] = verb;
    out[2] = option;
    return CR_TELNET_VERB_ROOM;
}

size_t cr_telnet_put_params(uint8_t *out, uint8_t option, const uint8_t *params, size_t len)
{
    size_t n = cr_telnet_put_verb(out, CR_TELNET_SB, option);
    n += cr_telnet_put_data(out + n, params, len);
    out[n++] = CR_TELNET_IAC;
    out[n++] = CR_TELNET_SE;
    return n;
}

/* Options */

#define OPTION_COUNT 64u

/* How a side's wish is said: by itself of itself, and by the other of it. */
static const uint8_t says_yes[2] = {CR_TELNET_WILL, CR_TELNET_DO};
static const uint8_t says_no[2] = {CR_TELNET_WONT, CR_TELNET_DONT};

size_t cr_telnet_ask(struct cr_telnet_options *o, enum cr_telnet_side side, uint8_t option,
                     uint8_t *out)
{
    o->willing[side] |= UINT64_C(1) << option;
    o->agreed[side][option] = CR_TELNET_ASKED;
    return cr_telnet_put_verb(out, says_yes[side], option);
}

static size_t answer_yes(struct cr_telnet_options *o, enum cr_telnet_side side, uint8_t option,
                         uint8_t *out)
{
    if (option >= OPTION_COUNT || !(o->willing[side] >> option & 1))
        return cr_telnet_put_verb(out, says_no[side], option);
    uint8_t before = o->agreed[side][option];
    o->agreed[side][option] = CR_TELNET_ON;
    bool is_news = before == CR_TELNET_OFF || before == CR_TELNET_REFUSED;
    return is_news ? cr_telnet_put_verb(out, says_yes[side], option) : 0;
}

static size_t answer_no(struct cr_telnet_options *o, enum cr_telnet_side side, uint8_t option,
                        uint8_t *out)
{
    if (option >= OPTION_COUNT)
        return 0;
    uint8_t before = o->agreed[side][option];
    o->agreed[side][option] = CR_TELNET_REFUSED;
    return before == CR_TELNET_ON ? cr_telnet_put_verb(out, says_no[side], option) : 0;
}

size_t cr_telnet_answer(struct cr_telnet_options *o, const struct cr_telnet_event *event,
                        uint8_t *out)
{
    switch (event->verb) {
    case CR_TELNET_DO:
        return answer_yes(o, CR_TELNET_US, event->option, out);
    case CR_TELNET_DONT:
        return answer_no(o, CR_TELNET_US, event->option, out);
    case CR_TELNET_WILL:
        return answer_yes(o, CR_TELNET_THEM, event->option, out);
    default:
        return answer_no(o, CR_TELNET_THEM, event->option, out);
    }
}

enum cr_telnet_agreed cr_telnet_agreed(const struct cr_telnet_options *o, enum cr_telnet_side side,
                                       uint8_t option)
{
    return option < OPTION_COUNT ? (enum cr_telnet_agreed)o->agreed[side][option] : CR_TELNET_OFF;
}
