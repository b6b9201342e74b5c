/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Our stub, as wire/stub.h describes it, written apart from the stub and from the loader. */
#include "loader_fake_int.h"

#include "bytes.h"
#include "crema_blobs.h"
#include "hash.h"

#include <assert.h>
#include <crema/wire/loader.h>
#include <crema/wire/stub.h>
#include <lzma.h>
#include <stdlib.h>
#include <string.h>

#define SECTOR      4096u
#define ALIVE_US    200000u
#define QUIET_US    3000000u
#define SECTOR_US   3000u /* to erase and program one; short, to test other things than patience */
#define STREAM_MOST (2u * FAKE_FLASH_SIZE)

static uint32_t credit_of(const struct fake *f)
{
    return f->setup.stub_credit ? f->setup.stub_credit : 16384;
}

static uint32_t block_of(const struct fake *f)
{
    return f->setup.stub_block ? f->setup.stub_block : 4096;
}

/* ---- answers ---- */

static void say(struct fake *f, uint8_t op, const uint8_t *data, size_t len, uint8_t code,
                const struct fake_fault *fault)
{
    uint64_t at = f->now;
    if (fault && fault->kind == FAKE_NO_ANSWER)
        return;
    if (fault && fault->kind == FAKE_LATE)
        at += fault->delay_us;
    if (fault && fault->kind == FAKE_SHORT && len >= 3)
        len -= 3;
    uint8_t *frame = calloc(1, len + 32);
    frame[0] = fault && fault->kind == FAKE_BAD_DIR ? 7 : 1;
    frame[1] = fault && fault->kind == FAKE_WRONG_OP ? 0x09 : op;
    if (len)
        memcpy(frame + 8, data, len);
    size_t n = 8 + len + (fault && fault->kind == FAKE_LONG ? 7 : 0);
    frame[n++] = code ? 1 : 0;
    frame[n++] = code;
    put_le16(frame + 2, (uint16_t)(n + 4 - 8 + (fault && fault->kind == FAKE_BAD_LENGTH)));
    put_le32(frame + n, cr_crc32(0, frame, n));
    n += 4;
    if (fault && fault->kind == FAKE_DAMAGE)
        frame[n / 2] ^= 0x10;
    if (fault && fault->kind == FAKE_STALE_FIRST) {
        static const uint8_t stale[] = {1, 0x09, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        fake_send_frame(f, at, stale, sizeof stale, false);
    }
    fake_send_frame(f, at, frame, n, fault && fault->kind == FAKE_BAD_ESCAPE);
    f->stub.said_us = f->line_free;
    free(frame);
}

static void say_taken(struct fake *f, uint8_t op, const struct fake_fault *fault)
{
    struct fake_stub *s = &f->stub;
    uint8_t data[WIRE_TAKEN_LEN] = {0};
    uint32_t total = 0, state = WIRE_STATE_IDLE;
    for (uint32_t i = s->known; i < s->range_count; i++)
        total += s->ranges[i][1];
    if (s->is_failed)
        state = WIRE_STATE_FAILED;
    else if (s->is_done)
        state = WIRE_STATE_DONE;
    else if (s->is_open)
        state = s->has_gap ? WIRE_STATE_GAP : WIRE_STATE_BUSY;
    put_le32(data + WIRE_TAKEN_POSITION, s->got);
    put_le32(data + WIRE_TAKEN_LIMIT, s->got + credit_of(f));
    put_le32(data + WIRE_TAKEN_WRITTEN, s->is_done ? total : 0);
    put_le32(data + WIRE_TAKEN_STATE, state);
    if (s->is_done)
        memcpy(data + WIRE_TAKEN_HASH, s->hash, sizeof s->hash);
    s->answered = s->got;
    say(f, op, data, sizeof data, s->code, fault);
}

/* ---- writing ---- */

static bool unpack(struct fake *f, uint8_t *plain, size_t len)
{
    struct fake_stub *s = &f->stub;
    if (s->coder == WIRE_CODER_RAW) {
        memcpy(plain, f->job.data, s->got < len ? s->got : len);
        return s->got == len;
    }
    uint8_t *known = malloc(FAKE_FLASH_SIZE);
    size_t known_len = 0;
    for (uint32_t i = 0; i < s->known; i++) {
        memcpy(known + known_len, f->flash + s->ranges[i][0], s->ranges[i][1]);
        known_len += s->ranges[i][1];
    }
    lzma_options_lzma o = {.dict_size = 2 * FAKE_FLASH_SIZE,
                           .preset_dict = known,
                           .preset_dict_size = (uint32_t)known_len,
                           .lc = s->param % 9,
                           .lp = s->param / 9 % 5,
                           .pb = s->param / 45};
    o.ext_flags = 0;
    lzma_set_ext_size(o, (uint64_t)len);
    lzma_filter filters[] = {{LZMA_FILTER_LZMA1EXT, &o}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t in = 0, out = 0;
    lzma_ret r = lzma_raw_buffer_decode(filters, NULL, f->job.data, &in, s->got, plain, &out, len);
    free(known);
    return r == LZMA_OK && in == s->got && out == len;
}

static bool is_blank(const uint8_t *p)
{
    for (size_t i = 0; i < SECTOR; i++) {
        if (p[i] != 0xff)
            return false;
    }
    return true;
}

static void put_sector(struct fake *f, uint32_t off, const uint8_t *data, uint32_t len)
{
    if (!is_blank(f->flash + off)) {
        assert(!(f->log.write_flags & WIRE_WRITE_BLANK)); /* the host never lies */
        memset(f->flash + off, 0xff, SECTOR);
        f->log.sectors_erased++;
    }
    memcpy(f->flash + off, data, len);
    bool is_by_page = !(f->log.write_flags & WIRE_WRITE_PIECES);
    if (f->setup.is_flash_worn || (f->setup.are_pages_wrong && is_by_page))
        f->flash[off] ^= 1;
    f->log.sectors_programmed++;
    fake_note_written(f, off, SECTOR);
    fake_advance(f, f->now + SECTOR_US);
}

/* As they read back, each to the next multiple of 16 bytes. */
static void hash_ranges(const struct fake *f, uint8_t *hash)
{
    const struct fake_stub *s = &f->stub;
    size_t at = 0, most = 0;
    for (uint32_t i = s->known; i < s->range_count; i++)
        most += s->ranges[i][1] + 15u;
    uint8_t *read = malloc(most + 1);
    for (uint32_t i = s->known; i < s->range_count; i++) {
        size_t len = (s->ranges[i][1] + 15u) & ~(size_t)15;
        memcpy(read + at, f->flash + s->ranges[i][0], len);
        at += len;
    }
    cr_murmur(read, at, hash);
    free(read);
}

static void finish(struct fake *f)
{
    struct fake_stub *s = &f->stub;
    size_t total = 0, at = 0;
    for (uint32_t i = s->known; i < s->range_count; i++)
        total += s->ranges[i][1];
    uint8_t *plain = malloc(total + 1);
    if (!unpack(f, plain, total)) {
        s->is_failed = true;
        s->code = WIRE_ROM_ERROR_DEFLATE;
    }
    for (uint32_t i = s->known; i < s->range_count && !s->is_failed; i++) {
        for (uint32_t done = 0; done < s->ranges[i][1]; done += SECTOR) {
            uint32_t some = s->ranges[i][1] - done < SECTOR ? s->ranges[i][1] - done : SECTOR;
            put_sector(f, s->ranges[i][0] + done, plain + at, some);
            at += some;
        }
    }
    hash_ranges(f, s->hash);
    s->is_done = !s->is_failed;
    free(plain);
}

static uint8_t write_begin(struct fake *f, const uint8_t *p, size_t len)
{
    struct fake_stub *s = &f->stub;
    uint32_t count = len >= WIRE_WRITE_RANGES ? get_le32(p + WIRE_WRITE_COUNT) : 0;
    if (count == 0 || count > FAKE_RANGES || len != WIRE_WRITE_RANGES + 8 * count)
        return WIRE_ROM_ERROR_PARAM;
    memset(s, 0, sizeof *s);
    s->coder = get_le32(p + WIRE_WRITE_CODER);
    s->coded_len = get_le32(p + WIRE_WRITE_CODED_LEN);
    s->param = get_le32(p + WIRE_WRITE_PARAM) & 0xff;
    f->log.write_flags = get_le32(p + WIRE_WRITE_PARAM) & ~0xffffu;
    s->known = get_le32(p + WIRE_WRITE_KNOWN);
    s->range_count = count;
    for (uint32_t i = 0; i < count; i++) {
        s->ranges[i][0] = get_le32(p + WIRE_WRITE_RANGES + 8 * i);
        s->ranges[i][1] = get_le32(p + WIRE_WRITE_RANGES + 8 * i + 4);
        if (s->ranges[i][0] % SECTOR ||
            !is_range_inside(s->ranges[i][0], s->ranges[i][1], FAKE_FLASH_SIZE))
            return WIRE_ROM_ERROR_PARAM;
    }
    if (s->coder == WIRE_CODER_ZLIB || s->known >= count ||
        (s->coder == WIRE_CODER_LZMA && f->setup.stub_dictionary == 0) ||
        s->coded_len > STREAM_MOST)
        return WIRE_ROM_ERROR_PARAM;
    s->is_open = true;
    s->heard_us = f->now;
    return 0;
}

static void write_data(struct fake *f, const uint8_t *p, size_t len, const struct fake_fault *fault)
{
    struct fake_stub *s = &f->stub;
    uint32_t at = len >= 4 ? get_le32(p) : UINT32_MAX;
    size_t payload = len - 4;
    s->heard_us = f->now;
    if (len < 4 || !s->is_open || payload == 0) {
        say_taken(f, WIRE_STUB_OP_WRITE_DATA, fault);
        return;
    }
    assert(s->is_done || at + payload <= s->got + credit_of(f)); /* the host keeps to the limit */
    assert(payload <= block_of(f));
    if (at != s->got) {
        bool is_news = at > s->got && !s->has_gap;
        s->has_gap |= at > s->got;
        if (is_news)
            say_taken(f, WIRE_STUB_OP_WRITE_DATA, fault);
        return;
    }
    s->has_gap = false;
    memcpy(f->job.data + at, p + 4, payload);
    s->got += (uint32_t)payload;
    if (s->got == s->coded_len && !f->setup.is_flash_stuck)
        finish(f);
    if (s->is_done || s->is_failed || s->got - s->answered >= credit_of(f) / 2)
        say_taken(f, WIRE_STUB_OP_WRITE_DATA, fault);
}

/* ---- reading ---- */

static void pump(struct fake *f)
{
    uint8_t data[4 + 4096];
    while (f->stub.read.is_open) {
        uint32_t at = f->stub.read.at, to = f->stub.read.to;
        uint32_t some = to - at < block_of(f) - 4 ? to - at : block_of(f) - 4;
        uint32_t room = f->stub.read.acked + f->stub.read.window;
        some = some < 4092 ? some : 4092;
        if (at < to && at + some > room)
            return;
        put_le32(data, at);
        const struct fake_fault *fault = NULL;
        for (size_t i = 0; i < CR_COUNT(f->setup.faults); i++) {
            struct fake_fault *x = &f->setup.faults[i];
            if (x->op != 0xff || x->count == 0)
                continue; /* 0xff: frames of a read */
            if (x->skip) {
                x->skip--;
                continue;
            }
            x->count--;
            fault = x;
            break;
        }
        if (at == to) {
            cr_murmur(f->flash + f->stub.read.from, to - f->stub.read.from, data + 4);
            f->stub.read.is_open = false;
            some = WIRE_HASH_LEN;
        } else {
            memcpy(data + 4, f->flash + at, some);
            f->stub.read.at += some;
        }
        say(f, WIRE_STUB_OP_READ, data, 4 + some, 0, fault);
    }
}

static void read_begin(struct fake *f, const uint8_t *p, size_t len, const struct fake_fault *fault)
{
    uint32_t off = len == WIRE_READ_LEN ? get_le32(p) : UINT32_MAX;
    uint32_t count = len == WIRE_READ_LEN ? get_le32(p + 4) : 0;
    if (!is_range_inside(off, count, FAKE_FLASH_SIZE) || count % WIRE_READ_UNIT) {
        say(f, WIRE_STUB_OP_READ, NULL, 0, WIRE_ROM_ERROR_PARAM, fault);
        return;
    }
    f->stub.read.is_open = true;
    f->stub.read.from = f->stub.read.at = f->stub.read.acked = off;
    f->stub.read.to = off + count;
    f->stub.read.window = get_le32(p + 8);
    pump(f);
}

static void read_ack(struct fake *f, const uint8_t *p, size_t len)
{
    if (len != WIRE_READ_ACK_LEN || !f->stub.read.is_open)
        return;
    uint32_t upto = get_le32(p);
    if (upto > f->stub.read.acked && upto <= f->stub.read.at)
        f->stub.read.acked = upto;
    if (get_le32(p + 4))
        f->stub.read.is_open = false;
    pump(f);
}

/* ---- the rest ---- */

/* Of what the ROM, or another before us, has put into memory. */
static uint32_t hash_core(const struct fake *f)
{
    uint8_t code[FAKE_RAM_SIZE], hash[CR_MURMUR_LEN];
    size_t len = 0;
    for (size_t i = 0; i < 2; i++) {
        const struct cr_stub_segment *s = &cr_stub_find("esp32c3")->parts[CR_STUB_CORE].segments[i];
        if (s->len)
            memcpy(code + len, f->ram + (s->addr - FAKE_RAM), s->len);
        len += s->len;
    }
    cr_murmur(code, len, hash);
    return get_le32(hash);
}

static void hello(struct fake *f, const struct fake_fault *fault)
{
    uint8_t data[WIRE_HELLO_LEN];
    uint32_t id = f->setup.flash_id ? f->setup.flash_id : FAKE_FLASH_ID;
    uint32_t build = cr_stub_find("esp32c3")->build;
    const uint32_t words[] = {f->setup.stub == FAKE_STUB_OTHER_TIME ? 9 : WIRE_STUB_VERSION,
                              f->setup.stub == FAKE_STUB_STRANGE ? ~build : build,
                              credit_of(f),
                              block_of(f),
                              f->setup.stub_dictionary,
                              FAKE_RANGES,
                              160000000,
                              id,
                              f->setup.sfdp_size,
                              hash_core(f),
                              4};
    for (size_t i = 0; i < CR_COUNT(words); i++)
        put_le32(data + 4 * i, words[i]);
    say(f, WIRE_STUB_OP_HELLO, data, sizeof data, 0, fault);
}

static void sectors(struct fake *f, const uint8_t *p, size_t len, const struct fake_fault *fault)
{
    uint32_t off = get_le32(p), count = get_le32(p + 4), hash_len = get_le32(p + 8);
    if (len != WIRE_SECTORS_LEN || off % SECTOR || hash_len > WIRE_HASH_LEN ||
        count > WIRE_SECTORS_MOST ||
        !is_range_inside(off, (uint64_t)count * SECTOR, FAKE_FLASH_SIZE)) {
        say(f, WIRE_STUB_OP_SECTORS, NULL, 0, WIRE_ROM_ERROR_PARAM, fault);
        return;
    }
    uint8_t *whole = malloc(16 * count + 1), *data = malloc(count * hash_len + 16);
    for (uint32_t i = 0; i < count; i++) {
        cr_murmur(f->flash + off + i * SECTOR, SECTOR, whole + 16 * i);
        memcpy(data + i * hash_len, whole + 16 * i, hash_len);
    }
    cr_murmur(whole, 16 * count, data + count * hash_len);
    fake_advance(f, f->now + count * 500);
    say(f, WIRE_STUB_OP_SECTORS, data, count * hash_len + 16, 0, fault);
    free(whole);
    free(data);
}

static void erase(struct fake *f, const uint8_t *p, size_t len, const struct fake_fault *fault)
{
    uint32_t done = 0, count = get_le32(p);
    uint8_t data[WIRE_ERASED_LEN];
    if (len != WIRE_ERASE_RANGES + 8 * count) {
        say(f, WIRE_STUB_OP_ERASE, NULL, 0, WIRE_ROM_ERROR_PARAM, fault);
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t off = get_le32(p + 4 + 8 * i), bytes = get_le32(p + 8 + 8 * i);
        assert(off % SECTOR == 0 && bytes % SECTOR == 0);
        for (uint32_t at = 0; at < bytes; at += SECTOR, done += SECTOR) {
            if (!is_blank(f->flash + off + at)) {
                memset(f->flash + off + at, 0xff, SECTOR);
                f->log.sectors_erased++;
                fake_advance(f, f->now + SECTOR_US);
            }
            if (done % (16 * SECTOR) == 0) {
                put_le32(data, done);
                put_le32(data + 4, WIRE_STATE_BUSY);
                say(f, WIRE_STUB_OP_ERASE, data, sizeof data, 0, NULL);
            }
        }
        fake_note_written(f, off, bytes);
    }
    put_le32(data, done);
    put_le32(data + 4, f->setup.is_flash_stuck ? WIRE_STATE_BUSY : WIRE_STATE_DONE);
    say(f, WIRE_STUB_OP_ERASE, data, sizeof data, 0, fault);
}

static void spi(struct fake *f, const uint8_t *p, size_t len, const struct fake_fault *fault)
{
    uint8_t data[64] = {0};
    size_t rx = p[WIRE_SPI_RX_LEN];
    if (len < WIRE_SPI_TX || rx > sizeof data) {
        say(f, WIRE_STUB_OP_SPI, NULL, 0, WIRE_ROM_ERROR_PARAM, fault);
        return;
    }
    if (p[0] == 0x9f)
        put_le32(data, f->setup.flash_id ? f->setup.flash_id : FAKE_FLASH_ID);
    else if (p[0] == 0x5a && p[1] == 24 && p[2] == 8)
        fake_read_sfdp(f, get_le32(p + WIRE_SPI_ADDR), data, rx);
    say(f, WIRE_STUB_OP_SPI, data, rx, 0, fault);
}

static void memory(struct fake *f, uint8_t op, const uint8_t *p, size_t len,
                   const struct fake_fault *fault)
{
    uint32_t addr = get_le32(p) - FAKE_RAM, count = get_le32(p + 4);
    bool is_read = op == WIRE_STUB_OP_READ_MEM;
    size_t bytes = is_read ? count : len - WIRE_LOAD_BYTES;
    assert(bytes <= block_of(f) && bytes % 4 == 0);
    bool is_ram = is_range_inside(addr, bytes, FAKE_RAM_SIZE);
    if (!is_read && is_ram && count == 0)
        memcpy(f->ram + addr, p + WIRE_LOAD_BYTES, bytes);
    if (is_read && !is_ram)
        say(f, op, NULL, 0, WIRE_ROM_ERROR_PARAM, fault);
    else
        say(f, op, is_read ? f->ram + addr : NULL, is_read ? bytes : 0, 0, fault);
}

static void carry_out(struct fake *f, uint8_t op, const uint8_t *p, size_t len,
                      const struct fake_fault *fault)
{
    switch (op) {
    case WIRE_STUB_OP_HELLO:
        hello(f, fault);
        break;
    case WIRE_STUB_OP_SECTORS:
        sectors(f, p, len, fault);
        break;
    case WIRE_STUB_OP_WRITE_BEGIN:
        f->stub.code = write_begin(f, p, len);
        if (f->stub.code)
            say(f, op, NULL, 0, f->stub.code, fault);
        else
            say_taken(f, op, fault);
        break;
    case WIRE_STUB_OP_WRITE_DATA:
        write_data(f, p, len, fault);
        break;
    case WIRE_STUB_OP_READ:
        read_begin(f, p, len, fault);
        break;
    case WIRE_STUB_OP_READ_ACK:
        read_ack(f, p, len);
        break;
    case WIRE_STUB_OP_ERASE:
        erase(f, p, len, fault);
        break;
    case WIRE_STUB_OP_ECHO:
        say(f, op, p, len, 0, fault);
        break;
    case WIRE_STUB_OP_SPI:
        spi(f, p, len, fault);
        break;
    case WIRE_STUB_OP_READ_MEM:
    case WIRE_STUB_OP_LOAD:
        memory(f, op, p, len, fault);
        break;
    default:
        say(f, op, NULL, 0, WIRE_ROM_ERROR_INVALID, fault);
    }
}

void fake_stub_take(struct fake *f, const struct fake_fault *fault)
{
    size_t len = f->frame_len;
    uint8_t op = f->frame[1];
    if (len < 12 || cr_crc32(0, f->frame, len - 4) != get_le32(f->frame + len - 4)) {
        if (op == WIRE_STUB_OP_WRITE_DATA && f->stub.is_open && !f->stub.has_gap) {
            f->stub.has_gap = true;
            say_taken(f, op, NULL);
        } else if (op != WIRE_STUB_OP_WRITE_DATA) {
            say(f, op, NULL, 0, WIRE_ROM_ERROR_CHECKSUM, NULL);
        }
        return;
    }
    if (fault && fault->kind == FAKE_REFUSE)
        say(f, op, NULL, 0, fault->code, NULL);
    else
        carry_out(f, op, f->frame + 8, len - 12, fault);
}

void fake_stub_start(struct fake *f)
{
    f->is_own = true;
    memset(&f->stub, 0, sizeof f->stub);
    fake_send_frame(f, f->now + 1000, (const uint8_t *)WIRE_STUB_GREETING, 4, false);
}

uint64_t fake_stub_speaks_at(const struct fake *f)
{
    const struct fake_stub *s = &f->stub;
    uint64_t last = s->heard_us > s->said_us ? s->heard_us : s->said_us;
    if (!f->is_own || !s->is_open || s->is_done || s->is_failed || f->now > s->heard_us + QUIET_US)
        return UINT64_MAX;
    return last + ALIVE_US;
}

void fake_stub_speak(struct fake *f)
{
    say_taken(f, WIRE_STUB_OP_WRITE_DATA, NULL);
}
