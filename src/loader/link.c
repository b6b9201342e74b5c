/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "link.h"

#include "bytes.h"
#include "err.h"
#include "hash.h"
#include "observe.h"
#include "timing.h"

#include <assert.h>
#include <string.h>

struct op_row {
    uint8_t op;
    const char *name;
    const char *text;
};

static const struct op_row op_rows[] = {
#define X(name, value, text) {(value), #name, (text)},
    WIRE_OP_LIST(X) WIRE_STUB_OP_LIST(X)
#undef X
};

static const struct op_row *op_find(uint8_t op)
{
    static const struct op_row unknown = {0, "unknown command", "do an unknown command"};
    for (size_t i = 0; i < CR_COUNT(op_rows); i++) {
        if (op_rows[i].op == op)
            return &op_rows[i];
    }
    return &unknown;
}

const char *cr_link_op_name(uint8_t op)
{
    return op_find(op)->name;
}

const char *cr_link_op_text(uint8_t op)
{
    return op_find(op)->text;
}

const char *cr_link_refusal_text(uint8_t code)
{
    static const struct {
        uint8_t code;
        const char *text;
    } rows[] = {
#define X(name, value, text) {(value), (text)},
        WIRE_ROM_ERROR_LIST(X)
#undef X
    };
    for (size_t i = 0; i < CR_COUNT(rows); i++) {
        if (rows[i].code == code)
            return rows[i].text;
    }
    return "no meaning of this code is known";
}

void cr_link_init(struct cr_link *link, struct crema_port *port,
                  const struct crema_observer *observer)
{
    memset(link, 0, sizeof *link);
    link->port = port;
    link->observer = observer;
    link->rate_hz = CR_LINK_RATE_ROM;
    link->pace = CR_LINK_PACE_UNIT;
    cr_slip_init(&link->slip, link->frame, sizeof link->frame);
}

uint64_t cr_link_now(const struct cr_link *link)
{
    struct crema_clock *clock = crema_port_clock(link->port);
    return clock->now_us(clock);
}

uint64_t cr_link_paced(const struct cr_link *link, uint64_t us)
{
    return us * link->pace / CR_LINK_PACE_UNIT;
}

static uint64_t bits_us(const struct cr_link *link, size_t len)
{
    return (uint64_t)len * 10u * 1000000u / link->rate_hz;
}

/* Twice the time that the bits take. */
uint64_t cr_link_wire_us(const struct cr_link *link, size_t len)
{
    return cr_link_paced(link, 2 * bits_us(link, len));
}

/* Commands that the chip does as fast as they come, and long enough to tell a pace by. A slower one
 * counts at once, a faster one by and by. */
static void note_pace(struct cr_link *link, const struct cr_request *request, uint64_t took_us)
{
    enum { LEN_LEAST = 1024 };
    size_t len = request->head_len + request->body_len + request->answer_len[0];
    bool is_plain = request->op == WIRE_OP_MEM_DATA || request->op == WIRE_STUB_OP_LOAD ||
                    request->op == WIRE_STUB_OP_ECHO;
    if (!is_plain || len < LEN_LEAST)
        return;
    uint64_t pace = took_us * CR_LINK_PACE_UNIT / (bits_us(link, len) + 1);
    pace = pace < CR_LINK_PACE_UNIT ? CR_LINK_PACE_UNIT : pace;
    pace = pace > CR_LINK_PACE_MAX ? CR_LINK_PACE_MAX : pace;
    if (pace < link->pace)
        pace = link->pace - (link->pace - pace + 3) / 4;
    if (pace != link->pace)
        cr_log(link->observer, CREMA_LOG_DEBUG,
               "%zu bytes took %u ms: waits are %u.%u of the usual", len,
               (unsigned)(took_us / 1000), (unsigned)pace / CR_LINK_PACE_UNIT,
               (unsigned)pace % CR_LINK_PACE_UNIT * 10 / CR_LINK_PACE_UNIT);
    link->pace = (uint32_t)pace;
}

static void hear(struct cr_heard *heard, const uint8_t *data, size_t len)
{
    heard->total += len;
    size_t cap = sizeof heard->text;
    if (len > cap) {
        data += len - cap;
        len = cap;
    }
    size_t keep = heard->len < cap - len ? heard->len : cap - len;
    memmove(heard->text, heard->text + heard->len - keep, keep);
    memcpy(heard->text + keep, data, len);
    heard->len = keep + len;
}

/* Reads what has come, in slices, so that a wish to stop is noticed in long waits too. What is
 * there already is taken even when the deadline has passed. */
static enum crema_status fill(struct cr_link *link, uint64_t deadline_us, struct crema_error *err)
{
    while (link->in_at == link->in_len) {
        enum crema_status st = cr_check_cancel(link->observer, err);
        uint64_t now = cr_link_now(link);
        if (st != CREMA_OK)
            return st;
        uint64_t left = deadline_us > now ? deadline_us - now : 0;
        uint64_t slice = left < CR_TIME_CANCEL_LOOK ? left : CR_TIME_CANCEL_LOOK;
        size_t got = 0;
        st = crema_port_read(link->port, link->in, sizeof link->in, now + slice, &got, err);
        if (st != CREMA_OK && st != CREMA_E_TIMEOUT)
            return st;
        if (st == CREMA_E_TIMEOUT && left == 0)
            return st;
        link->in_at = 0;
        link->in_len = st == CREMA_OK ? got : 0;
        hear(&link->heard, link->in, link->in_len);
    }
    return CREMA_OK;
}

enum crema_status cr_link_flush(struct cr_link *link, struct crema_error *err)
{
    link->in_at = link->in_len = 0;
    cr_slip_init(&link->slip, link->frame, sizeof link->frame);
    return crema_port_discard_input(link->port, err);
}

static bool is_sealed(uint8_t op)
{
    return op >= WIRE_STUB_OP_FIRST;
}

static uint32_t add_to_seal(uint32_t seal, const uint8_t *data, size_t len)
{
    return len ? cr_crc32(seal, data, len) : seal;
}

static uint8_t checksum(const uint8_t *data, size_t len)
{
    uint8_t sum = WIRE_CHECKSUM_SEED;
    for (size_t i = 0; i < len; i++)
        sum ^= data[i];
    return sum;
}

static void trace(const struct cr_link *link, char way, uint8_t op, size_t len)
{
    uint64_t now = cr_link_now(link);
    cr_log(link->observer, CREMA_LOG_DEBUG, "%u.%06u s %c %s, %zu bytes", (unsigned)(now / 1000000),
           (unsigned)(now % 1000000), way, cr_link_op_name(op), len);
}

enum crema_status cr_link_send(struct cr_link *link, const struct cr_request *request,
                               struct crema_error *err)
{
    size_t seal_len = is_sealed(request->op) ? WIRE_STUB_SEAL_LEN : 0;
    size_t len = request->head_len + request->body_len + seal_len;
    assert(WIRE_HEADER_LEN + len <= CR_LINK_REQUEST_MAX);
    uint8_t header[WIRE_HEADER_LEN] = {WIRE_DIR_REQUEST, request->op};
    uint8_t seal[WIRE_STUB_SEAL_LEN];
    put_le16(header + 2, (uint16_t)len);
    if (request->body && !seal_len)
        put_le32(header + 4, checksum(request->body, request->body_len));
    uint32_t sum = add_to_seal(0, header, sizeof header);
    sum = add_to_seal(sum, request->head, request->head_len);
    sum = add_to_seal(sum, request->body, request->body_len);
    put_le32(seal, sum);
    link->last_len = sizeof header + len - seal_len;
    link->last_sum = sum;

    uint8_t *out = link->out;
    size_t n = 0;
    out[n++] = WIRE_SLIP_END;
    n += cr_slip_escape(header, sizeof header, out + n);
    n += cr_slip_escape(request->head, request->head_len, out + n);
    n += cr_slip_escape(request->body, request->body_len, out + n);
    n += cr_slip_escape(seal, seal_len, out + n);
    out[n++] = WIRE_SLIP_END;
    link->sent += n;
    trace(link, '>', request->op, request->head_len + request->body_len);
    uint64_t deadline =
        cr_link_now(link) + cr_link_paced(link, CR_TIME_WRITE_ROOM) + cr_link_wire_us(link, n);
    return crema_port_write(link->port, out, n, deadline, err);
}

bool cr_link_parse(const uint8_t *frame, size_t len, struct cr_response *response)
{
    if (len < WIRE_HEADER_LEN || frame[0] != WIRE_DIR_RESPONSE)
        return false;
    if (get_le16(frame + 2) != len - WIRE_HEADER_LEN)
        return false;
    *response = (struct cr_response){.op = frame[1],
                                     .value = get_le32(frame + 4),
                                     .data = frame + WIRE_HEADER_LEN,
                                     .len = len - WIRE_HEADER_LEN};
    return true;
}

/* Who does not know a sealed command refuses it without a seal. */
static bool is_plain_refusal(const struct cr_response *r)
{
    return (r->len == 2 || r->len == 4) && r->data[0] && r->data[1] == WIRE_ROM_ERROR_INVALID;
}

/* Takes seal and status off. False when the seal is wrong. */
static bool unseal(const uint8_t *frame, size_t len, struct cr_response *r)
{
    enum { STATUS_LEN = 2 };
    if (is_plain_refusal(r)) {
        r->refusal = WIRE_ROM_ERROR_INVALID;
        r->len = 0;
        return true;
    }
    if (r->len < STATUS_LEN + WIRE_STUB_SEAL_LEN)
        return false;
    r->is_sealed =
        cr_crc32(0, frame, len - WIRE_STUB_SEAL_LEN) == get_le32(frame + len - WIRE_STUB_SEAL_LEN);
    r->len -= STATUS_LEN + WIRE_STUB_SEAL_LEN;
    const uint8_t *status = r->data + r->len;
    if (status[0])
        r->refusal = status[1] ? status[1] : WIRE_ROM_ERROR_FAILED;
    return r->is_sealed;
}

static bool take_response(const uint8_t *frame, size_t len, struct cr_response *response)
{
    return cr_link_parse(frame, len, response) &&
           (!is_sealed(response->op) || unseal(frame, len, response));
}

static bool is_greeting(const uint8_t *frame, size_t len)
{
    return len == strlen(WIRE_STUB_GREETING) && memcmp(frame, WIRE_STUB_GREETING, len) == 0;
}

static void note_malformed(struct cr_link *link)
{
    const struct cr_slip_decoder *slip = &link->slip;
    if (link->last_len > 0 && slip->len >= link->last_len && slip->buf[0] == WIRE_DIR_REQUEST &&
        cr_crc32(0, slip->buf, link->last_len) == link->last_sum)
        link->echoes++;
    link->malformed++;
    cr_log(link->observer, CREMA_LOG_DEBUG, "skipped a frame of %zu bytes that is no response",
           link->slip.len);
}

/* With `response` NULL, until a greeting came. */
static enum crema_status receive(struct cr_link *link, uint64_t deadline_us,
                                 struct cr_response *response, struct crema_error *err)
{
    struct cr_response unused;
    for (;;) {
        enum crema_status st = fill(link, deadline_us, err);
        if (st != CREMA_OK)
            return st;
        /* A line that never falls silent must not hold us past the deadline either. */
        if (cr_link_now(link) >= deadline_us + CR_TIME_CANCEL_LOOK)
            return CREMA_E_TIMEOUT;
        while (link->in_at < link->in_len) {
            if (!cr_slip_feed(&link->slip, link->in[link->in_at++]))
                continue;
            struct cr_response *r = response ? response : &unused;
            if (take_response(link->slip.buf, link->slip.len, r)) {
                link->answers++;
                trace(link, '<', r->op, r->len);
                if (response)
                    return CREMA_OK;
            } else if (is_greeting(link->slip.buf, link->slip.len)) {
                link->is_greeted = true;
                if (!response)
                    return CREMA_OK;
            } else {
                note_malformed(link);
            }
        }
    }
}

enum crema_status cr_link_receive(struct cr_link *link, uint64_t deadline_us,
                                  struct cr_response *response, struct crema_error *err)
{
    return receive(link, deadline_us, response, err);
}

bool cr_link_split_status(struct cr_response *response, const size_t answer_len[2])
{
    size_t lens[3] = {answer_len[0], answer_len[1], 0}; /* a refusal carries its status alone */
    for (size_t i = 0; i < CR_COUNT(lens); i++) {
        if (response->len != lens[i] + 2 && response->len != lens[i] + 4)
            continue;
        const uint8_t *status = response->data + lens[i];
        response->len = lens[i];
        response->refusal = status[0] ? status[1] : 0;
        /* Refused without a code is refused all the same. */
        if (status[0] && !status[1])
            response->refusal = WIRE_ROM_ERROR_FAILED;
        bool is_bare = lens[i] == 0 && answer_len[0] != 0;
        return !is_bare || response->refusal;
    }
    return false;
}

/* Some ROMs name another command in the answer that refuses one. */
static bool is_refusal_of_another(const struct cr_response *r)
{
    return (r->len == 2 || r->len == 4) && r->data[0] && r->data[1] == WIRE_ROM_ERROR_INVALID;
}

static enum crema_status silence(const struct cr_link *link, const struct cr_request *request,
                                 unsigned malformed, unsigned stale, struct crema_error *err)
{
    const struct op_row *op = op_find(request->op);
    unsigned ms = (unsigned)(cr_link_paced(link, request->timeout_us) / 1000);
    if (malformed == 0 && stale == 0)
        return cr_err(err, CREMA_E_TIMEOUT, "%s was not answered in %u ms", op->name, ms);
    cr_err(err, CREMA_E_PROTOCOL,
           "%s was not answered in %u ms; %u damaged frames and %u answers to other commands came",
           op->name, ms, malformed, stale);
    if (link->rate_hz > CR_LINK_RATE_ROM)
        cr_err_try(err, "a lower baud rate than %u, or a shorter cable", (unsigned)link->rate_hz);
    return CREMA_E_PROTOCOL;
}

enum crema_status cr_link_await_greeting(struct cr_link *link, uint64_t deadline_us,
                                         struct crema_error *err)
{
    return link->is_greeted ? CREMA_OK : receive(link, deadline_us, NULL, err);
}

/* Does an answer to the right command carry what it has to? */
static bool is_fitting(struct cr_response *response, const struct cr_request *request)
{
    if (is_sealed(request->op))
        return response->refusal || response->len == request->answer_len[0] ||
               (response->len == request->answer_len[1] && response->len);
    return cr_link_split_status(response, request->answer_len);
}

/* Waits for the answer to `request`. */
static enum crema_status await(struct cr_link *link, const struct cr_request *request,
                               struct cr_response *response, struct crema_error *err)
{
    size_t most = request->answer_len[0] + WIRE_HEADER_LEN + 6;
    uint64_t deadline = cr_link_now(link) + cr_link_paced(link, request->timeout_us) +
                        cr_link_wire_us(link, request->head_len + 2 * request->body_len + most);
    /* A slow chip answers the SYNCs of before first: it is at work, and given time, but not for
     * ever. */
    const uint64_t least = cr_link_paced(link, request->timeout_us);
    const uint64_t last = deadline + CR_TIME_STALE_SYNCS;
    unsigned malformed = link->malformed + link->slip.bad;
    unsigned stale = 0;
    for (;;) {
        uint64_t until = deadline, soon = cr_link_now(link) + CR_TIME_DAMAGED;
        if (is_sealed(request->op) && soon < deadline)
            until = soon;
        enum crema_status st = cr_link_receive(link, until, response, err);
        unsigned damaged = link->malformed + link->slip.bad - malformed;
        /* Sealed commands are answered soon: with a damaged frame that was it. */
        if (st == CREMA_E_TIMEOUT && until < deadline && damaged == 0)
            continue;
        if (st == CREMA_E_TIMEOUT)
            return silence(link, request, damaged, stale, err);
        if (st != CREMA_OK)
            return st;
        if (response->op == request->op) {
            if (is_fitting(response, request))
                return CREMA_OK;
            link->malformed++;
        } else if (is_refusal_of_another(response)) {
            response->refusal = WIRE_ROM_ERROR_INVALID;
            response->len = 0;
            return CREMA_OK;
        } else {
            uint64_t later = cr_link_now(link) + least;
            if (response->op == WIRE_OP_SYNC && later > deadline)
                deadline = later < last ? later : last;
            stale++;
        }
    }
}

/* A refusal may be repeated several times; the repeats must not meet the next command. */
static enum crema_status skip_repeats(struct cr_link *link, struct crema_error *err)
{
    uint64_t end = cr_link_now(link) + CR_TIME_REJECT_MAX;
    for (;;) {
        struct cr_response unused;
        uint64_t quiet = cr_link_now(link) + CR_TIME_REJECT_QUIET;
        if (quiet > end)
            return CREMA_OK;
        enum crema_status st = cr_link_receive(link, quiet, &unused, err);
        if (st != CREMA_OK)
            return st == CREMA_E_TIMEOUT ? CREMA_OK : st;
    }
}

static enum crema_status refused(struct cr_link *link, const struct cr_request *request,
                                 const struct cr_response *response, struct crema_error *err)
{
    const struct op_row *op = op_find(request->op);
    uint8_t code = response->refusal;
    if (code == WIRE_ROM_ERROR_INVALID) {
        enum crema_status st = skip_repeats(link, err);
        if (st != CREMA_OK)
            return st;
    }
    enum crema_status st = code == WIRE_ROM_ERROR_INVALID ? CREMA_E_UNSUPPORTED : CREMA_E_TARGET;
    return cr_err(err, st, "the chip refused %s with 0x%02x: %s", op->name, code,
                  cr_link_refusal_text(code));
}

/* Is it worth sending the same once more? */
static bool is_repeatable(enum crema_status st, uint8_t refusal)
{
    return st == CREMA_E_TIMEOUT || st == CREMA_E_PROTOCOL || refusal == WIRE_ROM_ERROR_INVALID ||
           refusal == WIRE_ROM_ERROR_CHECKSUM;
}

/* Answers come in the order of the requests: behind SYNC's there is none left of those before. */
static enum crema_status pass_barrier(struct cr_link *link, struct crema_error *err)
{
    uint64_t end = cr_link_now(link) + CR_TIME_BARRIER;
    enum crema_status st = CREMA_E_TIMEOUT;
    bool is_stub;
    while (st == CREMA_E_TIMEOUT && cr_link_now(link) < end)
        st = cr_link_sync(link, CR_TIME_SYNC, &is_stub, err);
    if (st == CREMA_E_TIMEOUT)
        return cr_err(err, st, "after a request that went twice no SYNC was answered");
    link->is_in_doubt = false;
    return st;
}

enum crema_status cr_link_command(struct cr_link *link, const struct cr_request *request,
                                  struct cr_response *response, struct crema_error *err)
{
    struct cr_response own;
    struct crema_error last = {0};
    response = response ? response : &own;
    unsigned tries = request->tries ? request->tries : 1;
    enum crema_status st = link->is_in_doubt ? pass_barrier(link, &last) : CREMA_OK;
    for (unsigned i = 0; st == CREMA_OK && i < tries; i++) {
        *response = (struct cr_response){0};
        link->is_in_doubt |= i > 0;
        uint64_t sent_us = cr_link_now(link);
        st = cr_link_send(link, request, &last);
        if (st != CREMA_OK)
            break; /* the port itself failed */
        st = await(link, request, response, &last);
        if (st == CREMA_OK && i == 0)
            note_pace(link, request, cr_link_now(link) - sent_us);
        if (st == CREMA_OK && response->refusal)
            st = refused(link, request, response, &last);
        if (st == CREMA_OK || i + 1 == tries || !is_repeatable(st, response->refusal))
            break;
        cr_log(link->observer, CREMA_LOG_DEBUG, "try %u of %u: %s", i + 1, tries, last.why);
        st = CREMA_OK;
    }
    if (st == CREMA_OK)
        return st;
    if (st != CREMA_E_CANCELLED && !last.what[0])
        cr_err_what(&last, st, "cannot %s", op_find(request->op)->text);
    if (err)
        *err = last;
    return st;
}

enum crema_status cr_link_sync(struct cr_link *link, uint64_t wait_us, bool *is_stub,
                               struct crema_error *err)
{
    uint8_t data[WIRE_SYNC_LEN] = WIRE_SYNC_MAGIC;
    memset(data + 4, WIRE_SYNC_FILL, sizeof data - 4);
    const struct cr_request request = {.op = WIRE_OP_SYNC, .head = data, .head_len = sizeof data};
    struct cr_response response;
    unsigned answers = 0;
    uint32_t values = 0;
    enum crema_status st = cr_link_send(link, &request, err);
    uint64_t deadline = cr_link_now(link) + wait_us + cr_link_wire_us(link, sizeof data);
    while (st == CREMA_OK && answers < WIRE_SYNC_ANSWERS) {
        st = cr_link_receive(link, deadline, &response, err);
        if (st != CREMA_OK || response.op != WIRE_OP_SYNC)
            continue;
        answers++;
        values |= response.value;
        deadline = cr_link_now(link) + CR_TIME_SYNC_QUIET;
    }
    if (st == CREMA_E_TIMEOUT && answers > 0)
        st = CREMA_OK; /* fewer than eight: the rest was lost, or the chip is a frugal one */
    if (st == CREMA_OK)
        *is_stub = values == 0;
    return st;
}

enum crema_status cr_link_resync(struct cr_link *link, unsigned tries, struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(link->port);
    for (unsigned i = 0; i < tries; i++) {
        bool is_stub;
        enum crema_status st = cr_link_flush(link, err);
        if (st == CREMA_OK)
            st = cr_link_sync(link, CR_TIME_SYNC, &is_stub, err);
        if (st == CREMA_OK)
            link->is_in_doubt = false;
        if (st != CREMA_E_TIMEOUT)
            return st;
        clock->sleep_us(clock, CR_TIME_SYNC_GAP);
    }
    return cr_err(err, CREMA_E_TIMEOUT, "%u SYNCs were not answered", tries);
}
