/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "bytes.h"
#include "err.h"
#include "parts.h"

#include <crema/ihex.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_BYTES   16          /* of data; what everybody writes */
#define RECORD_MAX   (255 + 5)   /* length, address (2), type, data, checksum */
#define TEXT_MAX     (1u << 30)  /* of a file that is written */
#define HIGH_HALF(a) ((a) >> 16) /* what an extended linear address record carries */

enum { DATA = 0, END = 1, SEGMENT = 2, START_SEGMENT = 3, LINEAR = 4, START_LINEAR = 5 };

bool crema_ihex_is(const uint8_t *data, size_t len)
{
    if (len < 11 || data[0] != ':')
        return false;
    for (size_t i = 1; i < 11; i++) {
        if (!strchr("0123456789abcdefABCDEF", data[i]) || !data[i])
            return false;
    }
    return true;
}

/* ---- writing ---- */

static enum crema_status put_record(struct cr_buf *buf, unsigned type, unsigned addr,
                                    const uint8_t *data, size_t len, struct crema_error *err)
{
    static const char digits[] = "0123456789ABCDEF";
    uint8_t record[LINE_BYTES + 5] = {(uint8_t)len, (uint8_t)(addr >> 8), (uint8_t)addr,
                                      (uint8_t)type};
    char text[2 * sizeof record + 2];
    uint8_t sum = 0;
    memcpy(record + 4, data, len);
    for (size_t i = 0; i < len + 4; i++)
        sum = (uint8_t)(sum + record[i]);
    record[len + 4] = (uint8_t)-sum;
    char *to = text;
    *to++ = ':';
    for (size_t i = 0; i < len + 5; i++) {
        *to++ = digits[record[i] >> 4];
        *to++ = digits[record[i] & 15];
    }
    *to++ = '\n';
    return cr_buf_append(buf, text, (size_t)(to - text), err);
}

struct writer {
    struct cr_buf text;
    bool has_high; /* some address needs more than 16 bits */
    bool is_begun;
    uint32_t high; /* of the last address record */
    uint8_t line[LINE_BYTES];
    size_t line_len;
    uint32_t line_addr;
};

static enum crema_status flush_line(struct writer *w, struct crema_error *err)
{
    uint32_t high = HIGH_HALF(w->line_addr);
    enum crema_status st = CREMA_OK;
    if (w->line_len == 0)
        return CREMA_OK;
    if (w->has_high && (!w->is_begun || high != w->high)) {
        const uint8_t value[2] = {(uint8_t)(high >> 8), (uint8_t)high};
        st = put_record(&w->text, LINEAR, 0, value, 2, err);
    }
    w->is_begun = true;
    w->high = high;
    if (st == CREMA_OK)
        st = put_record(&w->text, DATA, w->line_addr & 0xffff, w->line, w->line_len, err);
    w->line_len = 0;
    return st;
}

/* A line is full at 16 bytes, at a gap, and where the high half of the address changes. */
static enum crema_status put_part(struct writer *w, const struct crema_flash_part *p,
                                  struct crema_error *err)
{
    enum crema_status st = CREMA_OK;
    for (size_t done = 0; done < p->len && st == CREMA_OK;) {
        uint32_t addr = p->off + (uint32_t)done;
        bool is_next = w->line_len && w->line_addr + w->line_len == addr && (addr & 0xffff) != 0;
        if (!is_next || w->line_len == LINE_BYTES) {
            st = flush_line(w, err);
            w->line_addr = addr;
        }
        size_t room = LINE_BYTES - w->line_len, to_edge = 0x10000 - (addr & 0xffff);
        size_t n = p->len - done < room ? p->len - done : room;
        n = n < to_edge ? n : to_edge;
        memcpy(w->line + w->line_len, p->data + done, n);
        w->line_len += n;
        done += n;
    }
    return st;
}

enum crema_status crema_ihex_write(const struct crema_flash_part *parts, size_t count, char **out,
                                   size_t *out_len, struct crema_error *err)
{
    struct writer w = {.text = CR_BUF_INIT(TEXT_MAX)};
    const struct crema_flash_part **sorted;
    *out = NULL;
    *out_len = 0;
    enum crema_status st = cr_parts_sorted(parts, count, &sorted, err);
    for (size_t i = 0; i < count && st == CREMA_OK; i++)
        w.has_high |= parts[i].len && parts[i].off + parts[i].len > 0x10000;
    for (size_t i = 0; i < count && st == CREMA_OK; i++)
        st = put_part(&w, sorted[i], err);
    if (st == CREMA_OK)
        st = flush_line(&w, err);
    if (st == CREMA_OK)
        st = put_record(&w.text, END, 0, w.line, 0, err);
    if (st == CREMA_OK)
        *out = (char *)cr_buf_take(&w.text, out_len);
    cr_buf_release(&w.text);
    free(sorted);
    return st;
}

/* ---- reading ---- */

struct reader {
    struct cr_parts parts;
    size_t line;   /* from 1 */
    uint32_t base; /* added to the 16-bit addresses */
    bool has_end;
    uint8_t record[RECORD_MAX];
};

__attribute__((format(printf, 4, 5))) static enum crema_status
fail(const struct reader *r, size_t column, struct crema_error *err, const char *fmt, ...)
{
    char text[200];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    return cr_err(err, CREMA_E_INPUT, "line %zu, column %zu: %s", r->line, column + 1, text);
}

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The line's digits to bytes, length and checksum checked. `text` has its ':' first. */
static enum crema_status decode_line(struct reader *r, const char *text, size_t len,
                                     struct crema_error *err)
{
    uint8_t sum = 0;
    if (text[0] != ':')
        return fail(r, 0, err, "a record begins with ':'");
    if (len > 1 + 2 * RECORD_MAX)
        return fail(r, 0, err, "the record has %zu characters, and %d are the most", len,
                    1 + 2 * RECORD_MAX);
    for (size_t i = 1; i < len; i++) {
        int digit = digit_of(text[i]);
        if (digit < 0)
            return fail(r, i, err, "there is a byte 0x%02x where a hexadecimal digit should be",
                        (unsigned char)text[i]);
        uint8_t *byte = &r->record[(i - 1) / 2];
        *byte = (uint8_t)(i % 2 ? digit << 4 : *byte | digit);
    }
    size_t count = (len - 1) / 2;
    if (len % 2 == 0 || count < 5 || count != r->record[0] + 5u)
        return fail(r, 1, err, "the record has %zu digits after ':', and its length asks for %u",
                    len - 1, count ? 2 * (r->record[0] + 5u) : 10);
    for (size_t i = 0; i < count; i++)
        sum = (uint8_t)(sum + r->record[i]);
    if (sum == 0)
        return CREMA_OK;
    uint8_t stored = r->record[count - 1];
    return fail(r, len - 2, err, "the checksum is 0x%02X, and the bytes before it give 0x%02X",
                stored, (uint8_t)(stored - sum));
}

static enum crema_status expect_len(const struct reader *r, size_t want, struct crema_error *err)
{
    if (r->record[0] == want)
        return CREMA_OK;
    return fail(r, 1, err, "a record of type %u has %zu bytes, not %u", r->record[3], want,
                r->record[0]);
}

static enum crema_status take_record(struct reader *r, struct crema_error *err)
{
    const uint8_t *data = r->record + 4;
    unsigned high = (unsigned)data[0] << 8 | data[1], type = r->record[3];
    uint32_t addr = (uint32_t)r->record[1] << 8 | r->record[2];
    enum crema_status st = CREMA_OK;
    switch (type) {
    case DATA:
        return cr_parts_add(&r->parts, (uint64_t)r->base + addr, data, r->record[0], r->line, err);
    case END:
        r->has_end = true;
        return expect_len(r, 0, err);
    case SEGMENT:
    case LINEAR:
        st = expect_len(r, 2, err);
        r->base = (uint32_t)high << (type == LINEAR ? 16 : 4);
        return st;
    case START_SEGMENT:
    case START_LINEAR: /* where a processor would start; nothing for a flash */
        return expect_len(r, 4, err);
    default:
        return fail(r, 7, err, "there is no record type %u", type);
    }
}

static enum crema_status read_line(struct reader *r, const char *text, size_t len,
                                   struct crema_error *err)
{
    while (len && (text[len - 1] == '\r' || text[len - 1] == ' ' || text[len - 1] == '\t'))
        len--;
    if (len == 0)
        return CREMA_OK;
    if (r->has_end)
        return fail(r, 0, err, "the file goes on after its end record");
    enum crema_status st = decode_line(r, text, len, err);
    return st == CREMA_OK ? take_record(r, err) : st;
}

static enum crema_status read_lines(struct reader *r, const char *text, size_t len,
                                    struct crema_error *err)
{
    for (const char *p = text, *end = text + len; p < end;) {
        const char *newline = memchr(p, '\n', (size_t)(end - p));
        size_t line_len = (size_t)((newline ? newline : end) - p);
        r->line++;
        enum crema_status st = read_line(r, p, line_len, err);
        if (st != CREMA_OK)
            return st;
        p += line_len + (newline != NULL);
    }
    if (r->has_end)
        return CREMA_OK;
    return cr_err(err, CREMA_E_INPUT, "the file is cut off: no end record after line %zu", r->line);
}

enum crema_status crema_ihex_read(const char *text, size_t len, struct crema_flash_parts *out,
                                  struct crema_error *err)
{
    struct reader r = {0};
    *out = (struct crema_flash_parts){0};
    cr_parts_init(&r.parts, "line");
    enum crema_status st = read_lines(&r, text, len, err);
    if (st == CREMA_OK)
        st = cr_parts_finish(&r.parts, out, err);
    cr_parts_release(&r.parts);
    return cr_err_what(err, st, "cannot read the Intel HEX file");
}
