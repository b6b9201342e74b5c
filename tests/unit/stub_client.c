/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "stub_client.h"

#include "bytes.h"

#include <libdeflate.h>
#include <stdlib.h>
#include <string.h>

#define MS         UINT64_C(1000)
#define ANSWER_MS  12000u /* longer than the stub's own patience with the flash */
#define REPEAT_MS  700u
#define BLOCK_MOST 0x4000u

uint8_t stub_answer[70000];
size_t stub_answer_len;
static uint8_t sendable[2 * BLOCK_MOST + 200];

static size_t escape(uint8_t byte, uint8_t *out)
{
    if (byte != 0xc0 && byte != 0xdb) {
        *out = byte;
        return 1;
    }
    out[0] = 0xdb;
    out[1] = byte == 0xc0 ? 0xdc : 0xdd;
    return 2;
}

static size_t escape_all(const uint8_t *data, size_t len, uint8_t *out)
{
    size_t at = 0;
    for (size_t i = 0; i < len; i++)
        at += escape(data[i], out + at);
    return at;
}

size_t stub_frame(uint8_t op, uint32_t checksum, const void *data, size_t len, uint8_t *out,
                  size_t cap)
{
    bool is_sealed = op >= 0xf0;
    uint8_t header[8] = {0x00, op}, seal[4];
    put_le16(header + 2, (uint16_t)(len + (is_sealed ? 4 : 0)));
    put_le32(header + 4, checksum);
    put_le32(seal, libdeflate_crc32(libdeflate_crc32(0, header, sizeof(header)), data, len));
    assert_true(cap >= 2 * (len + 12) + 2);
    size_t at = 0;
    out[at++] = 0xc0;
    at += escape_all(header, sizeof(header), out + at);
    at += escape_all(data, len, out + at);
    if (is_sealed)
        at += escape_all(seal, sizeof(seal), out + at);
    out[at++] = 0xc0;
    return at;
}

void stub_request(uint8_t op, uint32_t checksum, const void *data, size_t len)
{
    stub_line->send(sendable, stub_frame(op, checksum, data, len, sendable, sizeof(sendable)));
}

/* An END ends one frame and begins the next. */
bool stub_take_frame(uint64_t us)
{
    uint64_t end = stub_line->now_us() + us;
    bool is_escaped = false;
    uint8_t byte;
    stub_answer_len = 0;
    while (stub_line->take(&byte, end)) {
        if (byte == 0xc0 && stub_answer_len > 0)
            return true;
        if (byte == 0xc0)
            continue;
        if (byte == 0xdb) {
            is_escaped = true;
            continue;
        }
        assert_true(stub_answer_len < sizeof(stub_answer));
        stub_answer[stub_answer_len++] = !is_escaped ? byte : byte == 0xdc ? 0xc0 : 0xdb;
        is_escaped = false;
    }
    return false;
}

static bool is_answer_to(uint8_t op)
{
    return stub_answer_len >= 10 && stub_answer[0] == 0x01 && stub_answer[1] == op;
}

unsigned stub_take_answer(uint8_t op, uint64_t us, const uint8_t **data, size_t *len)
{
    do {
        if (!stub_take_frame(us))
            fail_msg("no answer to command 0x%02x", op);
    } while (!is_answer_to(op));
    size_t end = stub_answer_len;
    assert_int_equal(get_le16(stub_answer + 2), end - 8);
    if (op >= 0xf0) {
        end -= 4;
        assert_true(end >= 10);
        assert_int_equal(get_le32(stub_answer + end), libdeflate_crc32(0, stub_answer, end));
    }
    end -= 2;
    assert_int_equal(stub_answer[end], stub_answer[end + 1] != 0);
    if (data != NULL)
        *data = stub_answer + 8;
    if (len != NULL)
        *len = end - 8;
    return stub_answer[end + 1];
}

unsigned stub_command(uint8_t op, const uint8_t **data, size_t *len, size_t count,
                      const uint32_t *words)
{
    uint8_t bytes[2048];
    assert_true(count * 4 <= sizeof(bytes));
    for (size_t i = 0; i < count; i++)
        put_le32(bytes + 4 * i, words[i]);
    stub_request(op, 0, bytes, 4 * count);
    return stub_take_answer(op, ANSWER_MS * MS, data, len);
}

unsigned stub_block(uint8_t op, uint32_t seq, const uint8_t *data, size_t len, uint8_t damage)
{
    static uint8_t packet[BLOCK_MOST + 16];
    uint8_t sum = 0xef;
    memset(packet, 0, 16);
    put_le32(packet, (uint32_t)len);
    put_le32(packet + 4, seq);
    memcpy(packet + 16, data, len);
    for (size_t i = 0; i < len; i++)
        sum ^= data[i];
    stub_request(op, sum ^ damage, packet, 16 + len);
    return stub_take_answer(op, ANSWER_MS * MS, NULL, NULL);
}

uint32_t stub_hello(unsigned off)
{
    const uint8_t *data;
    size_t len;
    stub_request(WIRE_STUB_OP_HELLO, 0, "", 0);
    assert_int_equal(stub_take_answer(WIRE_STUB_OP_HELLO, ANSWER_MS * MS, &data, &len), 0);
    assert_int_equal(len, WIRE_HELLO_LEN);
    return get_le32(data + off);
}

/* MurmurHash3_x86_128 as its description has it, a step a line. */
static uint32_t turn(uint32_t v, unsigned by)
{
    return v << by | v >> (32 - by);
}

static uint32_t finish(uint32_t h)
{
    h ^= h >> 16;
    h *= 0x85ebca6b;
    h ^= h >> 13;
    h *= 0xc2b2ae35;
    return h ^ h >> 16;
}

void stub_hash(const uint8_t *data, size_t len, uint8_t hash[WIRE_HASH_LEN])
{
    static const uint32_t c[4] = {0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93};
    static const uint32_t add[4] = {0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17};
    static const unsigned in[4] = {15, 16, 17, 18}, by[4] = {19, 17, 15, 13};
    uint32_t h[4] = {0};
    for (size_t at = 0; at < len; at += 16) {
        uint8_t block[16] = {0};
        size_t part = len - at < 16 ? len - at : 16;
        memcpy(block, data + at, part);
        for (unsigned i = 0; i < 4; i++) {
            h[i] ^= turn(get_le32(block + 4 * i) * c[i], in[i]) * c[(i + 1) % 4];
            if (part == 16)
                h[i] = (turn(h[i], by[i]) + h[(i + 1) % 4]) * 5 + add[i];
        }
    }
    for (unsigned round = 0; round < 2; round++) {
        for (unsigned i = 0; i < 4 && round == 0; i++)
            h[i] ^= (uint32_t)len;
        h[0] += h[1] + h[2] + h[3];
        for (unsigned i = 1; i < 4; i++)
            h[i] += h[0];
        for (unsigned i = 0; i < 4 && round == 0; i++)
            h[i] = finish(h[i]);
    }
    for (unsigned i = 0; i < 4; i++)
        put_le32(hash + 4 * i, h[i]);
}

/* Transfers */

struct sender {
    const struct stub_write *w;
    struct stub_written *out;
    size_t at, limit, block;
    uint32_t position;
};

static void send_spoilt(const struct stub_write *w, size_t len)
{
    if (w->spoil != NULL)
        len = w->spoil(sendable, len);
    stub_line->send(sendable, len);
}

static void begin(const struct stub_write *w)
{
    uint8_t data[WIRE_WRITE_RANGES + 8 * 300];
    assert_true(w->range_count <= 300);
    put_le32(data + WIRE_WRITE_CODER, w->coder);
    put_le32(data + WIRE_WRITE_CODED_LEN, (uint32_t)w->coded_len);
    put_le32(data + WIRE_WRITE_PARAM, w->param);
    put_le32(data + WIRE_WRITE_KNOWN, w->known);
    put_le32(data + WIRE_WRITE_COUNT, (uint32_t)w->range_count);
    for (size_t i = 0; i < 2 * w->range_count; i++)
        put_le32(data + WIRE_WRITE_RANGES + 4 * i, w->ranges[i]);
    size_t len = WIRE_WRITE_RANGES + 8 * w->range_count;
    send_spoilt(w, stub_frame(WIRE_STUB_OP_WRITE_BEGIN, 0, data, len, sendable, sizeof(sendable)));
}

/* A frame of up to a block; an empty one asks. */
static void send_data(struct sender *s, size_t part)
{
    static uint8_t data[BLOCK_MOST + 4];
    put_le32(data, (uint32_t)s->at);
    if (part > 0)
        memcpy(data + 4, s->w->coded + s->at, part);
    s->at += part;
    send_spoilt(s->w,
                stub_frame(WIRE_STUB_OP_WRITE_DATA, 0, data, 4 + part, sendable, sizeof(sendable)));
}

static void read_taken(struct sender *s)
{
    size_t end = stub_answer_len - 4;
    if (stub_answer_len < 14 ||
        get_le32(stub_answer + end) != libdeflate_crc32(0, stub_answer, end))
        return;
    s->out->status = stub_answer[end - 1];
    s->out->answers++;
    if (end - 10 != WIRE_TAKEN_LEN)
        return;
    const uint8_t *data = stub_answer + 8;
    s->position = get_le32(data + WIRE_TAKEN_POSITION);
    s->limit = get_le32(data + WIRE_TAKEN_LIMIT);
    s->out->state = get_le32(data + WIRE_TAKEN_STATE);
    s->out->gaps += s->out->state == WIRE_STATE_GAP;
    memcpy(s->out->hash, data + WIRE_TAKEN_HASH, WIRE_HASH_LEN);
    if (s->out->state == WIRE_STATE_GAP || s->at < s->position)
        s->at = s->position;
}

static bool is_over(const struct sender *s)
{
    return s->out->state == WIRE_STATE_DONE || s->out->state == WIRE_STATE_FAILED;
}

/* BEGIN until it is answered: a repeated one is harmless as long as no data went. */
static void open_transfer(struct sender *s)
{
    for (unsigned tries = 0; s->out->answers == 0; tries++) {
        if (tries == 20)
            fail_msg("WRITE_BEGIN is not answered");
        begin(s->w);
        while (stub_take_frame(REPEAT_MS * MS) && s->out->answers == 0)
            if (is_answer_to(WIRE_STUB_OP_WRITE_BEGIN))
                read_taken(s);
    }
}

void stub_write(const struct stub_write *w, struct stub_written *out)
{
    *out = (struct stub_written){.state = WIRE_STATE_BUSY};
    struct sender s = {.w = w, .out = out, .block = w->block != 0 ? w->block : BLOCK_MOST};
    uint64_t start = stub_line->now_us(), end = start + 60000 * MS + 200 * w->coded_len;
    open_transfer(&s);
    for (unsigned silence = 0; !is_over(&s);) {
        if (stub_line->now_us() > end || silence == 20 || out->state == WIRE_STATE_IDLE)
            fail_msg("stuck at %zu of %zu, limit %zu, state %u, %u silences", s.at, w->coded_len,
                     s.limit, out->state, silence);
        size_t room = s.limit < w->coded_len ? s.limit : w->coded_len;
        size_t part = s.at < room ? room - s.at : 0;
        if (part > 0)
            send_data(&s, part < s.block ? part : s.block);
        if (stub_take_frame(part > 0 ? 1 : REPEAT_MS * MS)) {
            silence = 0;
            if (is_answer_to(WIRE_STUB_OP_WRITE_DATA) || is_answer_to(WIRE_STUB_OP_WRITE_BEGIN))
                read_taken(&s);
        } else if (part == 0) {
            silence++;
            s.at = s.position;
            send_data(&s, 0);
        }
    }
    out->us = stub_line->now_us() - start;
}

uint32_t stub_core_hash(const struct cr_stub *stub)
{
    uint8_t code[8192], hash[WIRE_HASH_LEN];
    size_t len = 0;
    for (size_t i = 0; i < 2; i++) {
        const struct cr_stub_segment *s = &stub->parts[CR_STUB_CORE].segments[i];
        assert_true(len + s->len <= sizeof code);
        for (size_t k = 0; k < s->len; k++)
            code[len++] = s->data[k];
    }
    stub_hash(code, len, hash);
    return get_le32(hash);
}
