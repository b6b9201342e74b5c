/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "loader_fake_int.h"

#include "bytes.h"
#include "crema_blobs.h"
#include "err.h"
#include "hash.h"

#include <assert.h>
#include <libdeflate.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define SPI1 0x60002000u
#define MAC0 0x60008844u
#define IRAM 0x40380000u /* shows the same bytes as RAM */
#define RAM  FAKE_RAM

#define ROM_WIRE 0x3fcef14cu
#define WDT0     0x60008090u

static struct fake *fake_of(struct crema_port *port)
{
    return (struct fake *)port;
}

static uint64_t clock_now(struct crema_clock *clock)
{
    struct fake *f = (struct fake *)((char *)clock - offsetof(struct fake, clock));
    return f->now;
}

static uint64_t byte_us(const struct fake *f)
{
    return 10000000u / f->log.rate_hz;
}

static void queue_byte(struct fake *f, uint64_t at, uint8_t byte)
{
    size_t next = (f->tail + 1) % FAKE_QUEUE;
    if (next == f->head)
        return; /* the host does not read: bytes are lost as in a real driver */
    f->line_free = (at > f->line_free ? at : f->line_free) + byte_us(f);
    f->queue[f->tail] = (struct queued){f->line_free, byte};
    f->tail = next;
}

static void say(struct fake *f, const char *text)
{
    for (; *text && !f->setup.is_silent; text++)
        queue_byte(f, f->now, (uint8_t)*text);
}

static void boot(struct fake *f)
{
    bool is_held = f->dtr && !f->rts && !f->setup.no_boot_line;
    f->boot_at = 0;
    f->is_own = false;
    f->is_download = is_held;
    f->log.is_running = !is_held;
    f->chip_rate = 0;
    f->job.is_open = false;
    f->is_in_frame = false;
    say(f, "ESP-ROM:fake\r\nrst:0x1 (POWERON),boot:");
    if (is_held)
        say(f, "0x4 (DOWNLOAD(USB/UART0))\r\nwaiting for download\r\n");
    else
        say(f, "0xc (SPI_FAST_FLASH_BOOT)\r\nHello from the firmware\r\n");
}

void fake_advance(struct fake *f, uint64_t to)
{
    if (f->boot_at && to >= f->boot_at) {
        f->now = f->boot_at;
        boot(f);
    }
    if (to > f->now)
        f->now = to;
}

static void clock_sleep(struct crema_clock *clock, uint64_t duration_us)
{
    struct fake *f = (struct fake *)((char *)clock - offsetof(struct fake, clock));
    fake_advance(f, f->now + duration_us);
}

static bool is_stub(const struct fake *f)
{
    return f->setup.is_stub || f->is_own;
}

/* The next fault for this command, counted down; NULL when it is spared. */
static const struct fake_fault *take_fault(struct fake *f, uint8_t op)
{
    for (size_t i = 0; i < CR_COUNT(f->setup.faults); i++) {
        struct fake_fault *x = &f->setup.faults[i];
        if (x->op != op || x->count == 0)
            continue;
        if (x->skip) {
            x->skip--;
            continue;
        }
        x->count--;
        return x;
    }
    return NULL;
}

void fake_send_frame(struct fake *f, uint64_t at, const uint8_t *frame, size_t len, bool is_broken)
{
    queue_byte(f, at, 0xc0);
    for (size_t i = 0; i < len; i++) {
        if (is_broken && i == len / 2) {
            queue_byte(f, at, 0xdb);
            queue_byte(f, at, 0x11);
        }
        if (frame[i] == 0xc0 || frame[i] == 0xdb) {
            queue_byte(f, at, 0xdb);
            queue_byte(f, at, frame[i] == 0xc0 ? 0xdc : 0xdd);
        } else {
            queue_byte(f, at, frame[i]);
        }
    }
    queue_byte(f, at, 0xc0);
}

/* `data` is without the status. */
static void answer(struct fake *f, uint8_t op, uint32_t value, const uint8_t *data, size_t len,
                   uint8_t code, const struct fake_fault *fault)
{
    uint8_t frame[128] = {1, op};
    uint64_t at = f->now;
    put_le32(frame + 4, value);
    if (len)
        memcpy(frame + 8, data, len);
    frame[8 + len] = code ? 1 : 0;
    frame[9 + len] = code;
    size_t body = len + (is_stub(f) ? 2 : 4);
    if (fault && (fault->kind == FAKE_STALE_FIRST || fault->kind == FAKE_WRONG_OP)) {
        static const uint8_t stale[] = {1, 0x09, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        fake_send_frame(f, at, stale, sizeof stale, false);
        if (fault->kind == FAKE_WRONG_OP)
            return;
    }
    if (fault && fault->kind == FAKE_SHORT)
        body -= 3;
    if (fault && fault->kind == FAKE_LONG)
        body += 7;
    if (fault && fault->kind == FAKE_LATE)
        at += fault->delay_us;
    if (fault && fault->kind == FAKE_BAD_DIR)
        frame[0] = 7;
    put_le16(frame + 2, (uint16_t)(fault && fault->kind == FAKE_BAD_LENGTH ? body + 1 : body));
    fake_send_frame(f, at, frame, 8 + body, fault && fault->kind == FAKE_BAD_ESCAPE);
}

void fake_note_written(struct fake *f, uint32_t off, uint32_t len)
{
    if (off < f->log.written_low)
        f->log.written_low = off;
    if (off + len > f->log.written_high)
        f->log.written_high = off + len;
}

static uint8_t begin_write(struct fake *f, const uint8_t *p, size_t len, bool is_deflated)
{
    struct write_job *job = &f->job;
    if (len != (is_stub(f) ? 16 : 20))
        return 0x05;
    job->size = get_le32(p);
    job->blocks = get_le32(p + 4);
    job->block = get_le32(p + 8);
    job->off = get_le32(p + 12);
    if (!is_range_inside(job->off, job->size, FAKE_FLASH_SIZE) || job->block > 0x4000)
        return 0x06;
    job->is_open = true;
    job->is_ended = job->size == 0;
    job->is_deflated = is_deflated;
    job->seq = 0;
    job->got = 0;
    uint32_t first = job->off & ~0xfffu;
    uint32_t end = align_up32(job->off + job->size, 0x1000);
    memset(f->flash + first, 0xff, end - first);
    fake_note_written(f, first, end - first);
    uint64_t sector_us = f->setup.erase_us_per_sector ? f->setup.erase_us_per_sector : 45000;
    fake_advance(f, f->now + (end - first) / 4096 * sector_us);
    return 0;
}

static uint8_t erase_region(struct fake *f, uint32_t off, uint32_t len)
{
    if (!is_stub(f))
        return 0x05;
    if (off % 4096 || len % 4096 || !is_range_inside(off, len, FAKE_FLASH_SIZE))
        return 0x06;
    memset(f->flash + off, 0xff, len);
    fake_note_written(f, off, len);
    return 0;
}

static void program(struct fake *f, uint32_t off, const uint8_t *data, size_t len)
{
    for (size_t i = 0; i < len && off + i < FAKE_FLASH_SIZE; i++)
        f->flash[off + i] &= data[i];
    fake_note_written(f, off, (uint32_t)len);
}

/* The model keeps the whole stream and inflates at its last block, unlike any real ROM. */
static uint8_t finish_deflated(struct fake *f)
{
    struct write_job *job = &f->job;
    size_t most = job->size, done = 0;
    uint8_t *plain = malloc(most);
    struct libdeflate_decompressor *d = libdeflate_alloc_decompressor();
    enum libdeflate_result r =
        libdeflate_zlib_decompress(d, job->data, job->got, plain, most, &done);
    libdeflate_free_decompressor(d);
    if (r == LIBDEFLATE_SUCCESS)
        program(f, job->off, plain, done);
    free(plain);
    return r == LIBDEFLATE_SUCCESS ? 0 : 0x0b;
}

static uint8_t take_block(struct fake *f, const uint8_t *p, size_t len, uint32_t sum,
                          bool is_damaged)
{
    struct write_job *job = &f->job;
    if (len < 16 || get_le32(p) != len - 16 || !job->is_open || get_le32(p + 4) != job->seq)
        return 0x05;
    uint8_t have = 0xef;
    for (size_t i = 16; i < len; i++)
        have ^= p[i];
    if (have != sum)
        return 0x07;
    len -= 16;
    memcpy(job->data + job->got, p + 16, len);
    if (is_damaged)
        job->data[job->got + len / 2] ^= 0x40;
    if (!job->is_deflated)
        program(f, job->off + (uint32_t)job->got, job->data + job->got,
                len <= job->size - job->got ? len : job->size - job->got);
    job->got += len;
    fake_advance(f, f->now + 3000);
    if (++job->seq < job->blocks)
        return 0;
    job->is_open = false;
    return job->is_deflated ? finish_deflated(f) : 0;
}

static uint32_t read_reg(struct fake *f, uint32_t addr)
{
    if (addr >= RAM && addr < RAM + FAKE_RAM_SIZE)
        return get_le32(f->ram + (addr - RAM));
    if (addr == 0x40001000)
        return f->setup.magic ? f->setup.magic : 0x1b31506f;
    if (addr == ROM_WIRE)
        return f->setup.rom_wire;
    if (addr == MAC0)
        return 0x33445566;
    if (addr == MAC0 + 4)
        return 0xffff1122;
    if (addr >= SPI1 && addr < SPI1 + sizeof f->spi)
        return f->spi[(addr - SPI1) / 4];
    return 0xdeadbeef;
}

/* SFDP: a header, and a table of two words whose second is the density. */
void fake_read_sfdp(const struct fake *f, uint32_t addr, uint8_t *out, size_t len)
{
    uint8_t sfdp[0x48];
    memset(sfdp, 0xff, sizeof sfdp);
    static const uint8_t header[] = {'S', 'F', 'D', 'P', 6,    1, 0, 0xff,
                                     0,   6,   1,   2,   0x40, 0, 0, 0xff};
    if (f->setup.sfdp_size)
        memcpy(sfdp, header, sizeof header);
    put_le32(sfdp + 0x44, f->setup.sfdp_size * 8 - 1);
    for (size_t i = 0; i < len; i++)
        out[i] = addr + i < sizeof sfdp ? sfdp[addr + i] : 0xff;
}

/* What the controller's registers ask for: an id, or SFDP with its address and dummy clocks. */
static void run_spi(struct fake *f)
{
    uint32_t user = f->spi[0x18 / 4], user1 = f->spi[0x1c / 4], bits = f->spi[0x28 / 4] + 1;
    uint8_t data[64] = {0}, command = (uint8_t)f->spi[0x20 / 4];
    bool is_plain = (user & 0xf0000000u) == 0x90000000u;
    bool is_addressed =
        (user & 0xf0000000u) == 0xf0000000u && user1 >> 26 == 23 && (user1 & 0xff) == 7;
    f->spi[0] = 0;
    if (command == 0x9f && is_plain && bits == 24)
        put_le32(data, f->setup.flash_id ? f->setup.flash_id : FAKE_FLASH_ID);
    else if (command == 0x5a && is_addressed && bits <= 512)
        fake_read_sfdp(f, f->spi[1], data, bits / 8);
    for (size_t i = 0; i < bits && i < 512; i += 32)
        f->spi[(0x58 + i / 8) / 4] = get_le32(data + i / 8);
}

static void write_reg(struct fake *f, uint32_t addr, uint32_t value, uint32_t mask)
{
    f->log.register_writes++;
    if (addr == WDT0 && value >> 31)
        f->boot_at = f->now + 15000;
    if (addr >= RAM && addr < RAM + FAKE_RAM_SIZE) {
        uint8_t *word = f->ram + (addr - RAM);
        put_le32(word, (get_le32(word) & ~mask) | (value & mask));
    }
    if (addr < SPI1 || addr >= SPI1 + sizeof f->spi)
        return;
    uint32_t *reg = &f->spi[(addr - SPI1) / 4];
    *reg = (*reg & ~mask) | (value & mask);
    if (addr == SPI1 && *reg & 1u << 18)
        run_spi(f);
}

static size_t security(const struct fake *f, uint8_t out[20])
{
    memset(out, 0, 20);
    out[0] = f->setup.is_secure_download ? 4 : 0;
    put_le32(out + 12, f->setup.chip_id ? f->setup.chip_id : 5);
    return 20;
}

static size_t md5_answer(const struct fake *f, const uint8_t *p, uint8_t *out)
{
    uint8_t sum[16];
    uint32_t off = get_le32(p), len = get_le32(p + 4);
    if (!is_range_inside(off, len, FAKE_FLASH_SIZE))
        return 0;
    cr_md5(f->flash + off, len, sum);
    if (is_stub(f)) {
        memcpy(out, sum, 16);
        return 16;
    }
    for (int i = 0; i < 32; i++)
        out[i] = (uint8_t) "0123456789abcdef"[sum[i / 2] >> (i % 2 ? 0 : 4) & 15];
    return 32;
}

static uint8_t mem_begin(struct fake *f, const uint8_t *p, size_t len)
{
    uint32_t size = get_le32(p), addr = get_le32(p + 12);
    if (addr >= IRAM && addr < IRAM + FAKE_RAM_SIZE)
        addr = addr - IRAM + RAM;
    f->mem.is_open = len == 16 && addr >= RAM && is_range_inside(addr - RAM, size, FAKE_RAM_SIZE);
    f->mem.addr = addr - RAM;
    f->mem.left = size;
    f->mem.seq = 0;
    return f->mem.is_open ? 0 : 0x0f;
}

static uint8_t mem_data(struct fake *f, const uint8_t *p, size_t len, uint32_t sum)
{
    uint8_t have = 0xef;
    if (len < 16 || !f->mem.is_open || get_le32(p) != len - 16 || get_le32(p + 4) != f->mem.seq)
        return 0x05;
    for (size_t i = 16; i < len; i++)
        have ^= p[i];
    len -= 16;
    if (have != sum)
        return 0x07;
    if (len > f->mem.left || len % 4)
        return 0x0e;
    memcpy(f->ram + f->mem.addr, p + 16, len);
    if (f->setup.stub == FAKE_STUB_DAMAGED && f->log.resets < 2)
        f->ram[f->mem.addr + len / 2] ^= 0x20;
    f->mem.addr += (uint32_t)len;
    f->mem.left -= (uint32_t)len;
    f->mem.seq++;
    return 0;
}

static uint8_t mem_end(struct fake *f, const uint8_t *p, size_t len)
{
    if (len != 8)
        return 0x05;
    f->log.entry = get_le32(p + 4);
    return 0;
}

/* Always 64 bytes, whatever was asked for. */
static uint8_t read_slow(struct fake *f, const uint8_t *p, uint8_t *out, size_t *len)
{
    uint32_t off = get_le32(p), count = get_le32(p + 4);
    if (is_stub(f))
        return 0x05;
    if (count > 64 || !is_range_inside(off, count, FAKE_FLASH_SIZE))
        return 0x0a;
    memset(out, 0xa5, 64);
    memcpy(out, f->flash + off, count);
    *len = 64;
    return 0;
}

static bool is_forbidden(const struct fake *f, uint8_t op)
{
    return (op == 0x14 && f->setup.no_security_info) ||
           (f->setup.is_secure_download &&
            (op == 0x09 || op == 0x0a || op == 0x13 || op == 0x0e || (op >= 5 && op <= 7)));
}

static void sync_answers(struct fake *f, const struct fake_fault *fault)
{
    for (int i = 0; i < (f->setup.is_frugal ? 1 : 8); i++)
        answer(f, 0x08, is_stub(f) ? 0 : 0x20120707, NULL, 0, 0, fault);
}

/* Carries one command out. Returns the status code; *value and out[0..*len) are the answer. */
static uint8_t carry_out(struct fake *f, const uint8_t *p, size_t len, uint32_t sum,
                         const struct fake_fault *fault, uint32_t *value, uint8_t *out,
                         size_t *out_len)
{
    uint8_t op = f->frame[1], code;
    switch (op) {
    case 0x02:
    case 0x10:
        return begin_write(f, p, len, op == 0x10);
    case 0x03:
    case 0x11:
        return take_block(f, p, len, sum, fault && fault->kind == FAKE_DAMAGE);
    case 0x05:
        return mem_begin(f, p, len);
    case 0x07:
        return mem_data(f, p, len, sum);
    case 0x06:
        return mem_end(f, p, len);
    case 0x0e:
        code = read_slow(f, p, out, out_len);
        out[0] ^= fault && fault->kind == FAKE_DAMAGE ? 0x40 : 0;
        return code;
    case 0x09:
        write_reg(f, get_le32(p), get_le32(p + 4), get_le32(p + 8));
        return 0;
    case 0x0a:
        *value = read_reg(f, get_le32(p));
        return 0;
    case 0x04:
    case 0x12:
    case 0x0b:
    case 0x0f:
        return 0;
    case 0xd1:
        return erase_region(f, get_le32(p), get_le32(p + 4));
    case 0x0d:
        return len == (is_stub(f) ? 4 : 8) ? 0 : 0x05;
    case 0x13:
        *out_len = md5_answer(f, p, out);
        return *out_len ? 0 : 0x06;
    case 0x14:
        *out_len = security(f, out);
        return 0;
    default:
        return 0x05;
    }
}

/* The program has the chip now. When it is our stub, the model plays it. */
static void enter(struct fake *f)
{
    const struct cr_stub *stub = cr_stub_find("esp32c3");
    bool is_stub = stub && f->log.entry == stub->parts[CR_STUB_CORE].entry;
    f->is_download = is_stub && f->setup.stub != FAKE_STUB_DEAD;
    if (f->is_download)
        fake_stub_start(f);
}

static void handle_frame(struct fake *f)
{
    const uint8_t *frame = f->frame;
    if (f->frame_len < 8 || frame[0] != 0 || get_le16(frame + 2) != f->frame_len - 8)
        return;
    uint8_t op = frame[1], out[64] = {0}, code = 0;
    uint32_t value = 0;
    size_t out_len = 0;
    const struct fake_fault *fault = take_fault(f, op);
    f->log.ops[op]++;
    if (fault && fault->kind == FAKE_LOST)
        return;
    if (f->is_own && op >= 0xf0) {
        fake_stub_take(f, fault);
        return;
    }
    if (op == 0x08) {
        if (!fault || fault->kind != FAKE_NO_ANSWER)
            sync_answers(f, fault);
        return;
    }
    if (fault && fault->kind == FAKE_REFUSE)
        code = fault->code;
    else if (is_forbidden(f, op))
        code = 0x05;
    else
        code = carry_out(f, frame + 8, f->frame_len - 8, get_le32(frame + 4), fault, &value, out,
                         &out_len);
    if (!fault || fault->kind != FAKE_NO_ANSWER)
        answer(f, op, value, out, code ? 0 : out_len, code, fault);
    if (op == 0x0f && code == 0)
        f->chip_rate = get_le32(frame + 8);
    if (op == 0x06 && code == 0 && f->log.entry)
        enter(f);
    if (op == 0x04 && code == 0 && get_le32(frame + 8) == 1 && f->job.is_ended) {
        f->is_download = false; /* an empty write that ends so starts the firmware */
        f->log.is_running = true;
    }
}

static void chip_hears(struct fake *f, uint8_t byte)
{
    if (byte == 0xc0) {
        if (f->is_in_frame && f->frame_len > 0) {
            handle_frame(f);
            f->is_in_frame = false;
        } else {
            f->is_in_frame = true;
        }
        f->frame_len = 0;
        f->is_escaped = false;
        return;
    }
    if (byte == 0xdb) {
        f->is_escaped = true;
        return;
    }
    if (f->is_escaped)
        byte = byte == 0xdc ? 0xc0 : 0xdb;
    f->is_escaped = false;
    if (f->is_in_frame && f->frame_len < sizeof f->frame)
        f->frame[f->frame_len++] = byte;
}

static enum crema_status fake_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                    uint64_t deadline_us, struct crema_error *err)
{
    struct fake *f = fake_of(port);
    (void)deadline_us;
    if (f->is_gone)
        return cr_err(err, CREMA_E_PORT, "the fake is gone");
    if (f->setup.is_silent)
        return CREMA_OK;
    /* The wire takes its time before the chip has the last byte. */
    uint64_t arrival = f->now + len * byte_us(f);
    bool is_heard = f->is_download && !f->setup.is_deaf &&
                    (f->chip_rate == 0 || f->chip_rate == f->log.rate_hz) &&
                    (f->setup.rate_most == 0 || f->log.rate_hz <= f->setup.rate_most);
    uint64_t before = f->now;
    f->now = arrival;
    for (size_t i = 0; i < len; i++) {
        if (f->setup.is_echoing)
            queue_byte(f, before, buf[i]);
        else if (is_heard)
            chip_hears(f, buf[i]);
    }
    return CREMA_OK;
}

static size_t garble(struct fake *f, uint8_t *buf, size_t cap)
{
    size_t n = cap < 16 ? cap : 16;
    for (size_t i = 0; i < n; i++) {
        f->random = f->random * 1664525u + 1013904223u;
        buf[i] = (uint8_t)(f->random >> 24);
    }
    f->now += n * byte_us(f);
    return n;
}

static enum crema_status fake_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                   uint64_t deadline_us, size_t *len, struct crema_error *err)
{
    struct fake *f = fake_of(port);
    if (f->is_gone)
        return cr_err(err, CREMA_E_PORT, "the fake is gone");
    if (f->setup.is_garbling) {
        *len = garble(f, buf, cap);
        return CREMA_OK;
    }
    if (f->boot_at && f->boot_at <= deadline_us)
        fake_advance(f, f->boot_at);
    while (f->head == f->tail && fake_stub_speaks_at(f) <= deadline_us) {
        fake_advance(f, fake_stub_speaks_at(f));
        fake_stub_speak(f);
    }
    if (f->head == f->tail || f->queue[f->head].at_us > deadline_us) {
        fake_advance(f, deadline_us);
        return CREMA_E_TIMEOUT;
    }
    fake_advance(f, f->queue[f->head].at_us);
    while (*len < cap && f->head != f->tail && f->queue[f->head].at_us <= f->now) {
        buf[(*len)++] = f->queue[f->head].byte;
        f->head = (f->head + 1) % FAKE_QUEUE;
    }
    return CREMA_OK;
}

static enum crema_status fake_discard(struct crema_port *port, struct crema_error *err)
{
    struct fake *f = fake_of(port);
    if (f->is_gone)
        return cr_err(err, CREMA_E_PORT, "the fake is gone");
    while (f->head != f->tail && f->queue[f->head].at_us <= f->now)
        f->head = (f->head + 1) % FAKE_QUEUE;
    return CREMA_OK;
}

static enum crema_status fake_set_rate(struct crema_port *port, uint32_t rate_hz,
                                       struct crema_error *err)
{
    (void)err;
    fake_of(port)->log.rate_hz = rate_hz;
    return CREMA_OK;
}

static enum crema_status fake_set_lines(struct crema_port *port, bool dtr, bool rts,
                                        struct crema_error *err)
{
    struct fake *f = fake_of(port);
    if (f->is_gone)
        return cr_err(err, CREMA_E_PORT, "the fake is gone");
    bool was_reset = f->rts && !f->dtr;
    bool is_reset = rts && !dtr;
    f->dtr = dtr;
    f->rts = rts;
    if (f->setup.no_reset_line || was_reset == is_reset)
        return CREMA_OK;
    bool is_slow = f->setup.needs_long_low;
    f->low_at = is_reset ? f->now : f->low_at;
    if (is_slow && (is_reset || f->now - f->low_at < 80000))
        return CREMA_OK; /* EN has not fallen: whatever runs goes on */
    f->boot_at = is_reset ? 0 : f->now + (f->setup.needs_long_hold ? 200000 : 1000);
    f->is_download = false;
    f->log.resets += is_reset || is_slow;
    if (!is_reset && f->setup.vanishes_us) {
        f->is_gone = true;
        f->back_at = f->now + f->setup.vanishes_us;
    }
    return CREMA_OK;
}

static enum crema_status fake_reopen(struct crema_port *port, uint64_t deadline_us,
                                     struct crema_error *err)
{
    struct fake *f = fake_of(port);
    if (f->back_at > deadline_us) {
        f->now = deadline_us;
        return cr_err(err, CREMA_E_PORT, "the fake stays away");
    }
    f->now = f->now > f->back_at ? f->now : f->back_at;
    f->is_gone = false;
    f->log.reopened++;
    return CREMA_OK;
}

static void fake_close(struct crema_port *port)
{
    struct fake *f = fake_of(port);
    free(f->job.data);
    munmap(f->flash, FAKE_FLASH_SIZE);
    free(f);
}

static const struct crema_port_ops fake_ops = {
    .kind = "fake",
    .read = fake_read,
    .write = fake_write,
    .discard_input = fake_discard,
    .set_rate = fake_set_rate,
    .set_lines = fake_set_lines,
    .reopen = fake_reopen,
    .close = fake_close,
};

/* The same memory twice in a row, when the chip is half of what it says. */
static uint8_t *map_flash(bool is_half)
{
    size_t len = is_half ? FAKE_FLASH_SIZE / 2 : FAKE_FLASH_SIZE;
    int fd = memfd_create("flash", MFD_CLOEXEC);
    assert(fd >= 0 && ftruncate(fd, (off_t)len) == 0);
    uint8_t *at = mmap(NULL, FAKE_FLASH_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    assert(at != MAP_FAILED);
    if (is_half &&
        mmap(at + len, len, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0) == MAP_FAILED)
        assert(false);
    close(fd);
    return at;
}

struct crema_port *fake_open(const struct fake_setup *setup)
{
    struct fake *f = calloc(1, sizeof *f);
    assert(f);
    f->setup = *setup;
    f->port.ops = &fake_ops;
    f->port.wire = setup->wire;
    strcpy(f->port.name, "fake");
    f->clock = (struct crema_clock){clock_now, clock_sleep};
    f->port.clock = &f->clock;
    f->log.rate_hz = 115200;
    f->log.written_low = UINT32_MAX;
    f->log.is_running = !setup->starts_in_download;
    f->is_download = setup->starts_in_download;
    f->now = 1;
    f->random = 0xc0ffee;
    f->flash = map_flash(setup->is_flash_half);
    f->job.data = malloc(2 * FAKE_FLASH_SIZE);
    assert(f->flash && f->job.data);
    for (uint32_t i = 0; i < FAKE_FLASH_SIZE; i++)
        f->flash[i] = (uint8_t)(i * 7 + (i >> 8) + (i >> 16) * 5);
    if (setup->no_reset_line)
        say(f, "I (1234) app: tick 42\r\n");
    return &f->port;
}

uint8_t *fake_ram(struct crema_port *port)
{
    return fake_of(port)->ram;
}

uint8_t *fake_flash(struct crema_port *port)
{
    return fake_of(port)->flash;
}

const struct fake_log *fake_log(struct crema_port *port)
{
    return &fake_of(port)->log;
}

uint64_t fake_now_us(struct crema_port *port)
{
    return fake_of(port)->now;
}
