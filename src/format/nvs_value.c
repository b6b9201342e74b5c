/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "nvs_value.h"

#include "bytes.h"
#include "err.h"
#include "nvs_priv.h"

#include <inttypes.h>
#include <string.h>

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* 0 to 15, or 16. */
static unsigned hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    char low = (char)(c | 0x20);
    return low >= 'a' && low <= 'f' ? (unsigned)(low - 'a') + 10 : 16;
}

/* Digits up to a blank or the end; false when there are none, others, or too many. */
static bool parse_magnitude(const char *p, uint64_t *out)
{
    unsigned base = p[0] == '0' && (p[1] | 0x20) == 'x' ? 16 : 10;
    p += base == 16 ? 2 : 0;
    if (hex_digit(*p) >= base)
        return false;
    for (*out = 0; hex_digit(*p) < base; p++) {
        unsigned digit = hex_digit(*p);
        if (*out > (UINT64_MAX - digit) / base)
            return false;
        *out = *out * base + digit;
    }
    while (is_blank(*p))
        p++;
    return *p == '\0';
}

static enum crema_status range_error(const char *text, uint8_t type, struct crema_error *err)
{
    unsigned width = 8 * cr_nvs_int_len(type);
    bool is_signed = crema_nvs_is_signed(type);
    uint64_t max = UINT64_MAX >> (64 - width + is_signed);
    cr_err(err, CREMA_E_INPUT,
           "\"%.40s\" is no value of %s, which goes from %s%" PRIu64 " to %" PRIu64, text,
           crema_nvs_type_name(type), is_signed ? "-" : "", is_signed ? max + 1 : 0, max);
    return CREMA_E_INPUT;
}

enum crema_status cr_nvs_parse_int(const char *text, uint8_t type, uint64_t *bits,
                                   struct crema_error *err)
{
    const char *p = text;
    bool is_signed = crema_nvs_is_signed(type);
    uint64_t max = UINT64_MAX >> (64 - 8 * cr_nvs_int_len(type) + is_signed), value;
    while (is_blank(*p))
        p++;
    bool is_negative = *p == '-';
    p += *p == '-' || *p == '+';
    if (!parse_magnitude(p, &value) || (!is_negative && value > max) ||
        (is_negative && value > (is_signed ? max + 1 : 0)))
        return range_error(text, type, err);
    *bits = is_negative ? 0 - value : value;
    return CREMA_OK;
}

enum crema_status cr_nvs_parse_hex(const char *text, size_t len, struct cr_buf *out,
                                   struct crema_error *err)
{
    const char *begin = text, *end = text + len;
    while (begin < end && is_blank(*begin))
        begin++;
    while (end > begin && is_blank(end[-1]))
        end--;
    if ((end - begin) % 2 != 0)
        return cr_err(err, CREMA_E_INPUT, "hexadecimal digits come in pairs, and these are %zu",
                      (size_t)(end - begin));
    for (const char *p = begin; p < end; p += 2) {
        unsigned high = hex_digit(p[0]), low = hex_digit(p[1]);
        if (high > 15 || low > 15)
            return cr_err(err, CREMA_E_INPUT, "character %zu of the value is no hexadecimal digit",
                          (size_t)(p - text) + (high > 15 ? 1 : 2));
        uint8_t byte = (uint8_t)(high << 4 | low);
        enum crema_status st = cr_buf_append(out, &byte, 1, err);
        if (st != CREMA_OK)
            return st;
    }
    return CREMA_OK;
}

/* 0 to 63, or 64. */
static unsigned base64_digit(char c)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (unsigned)(at - digits) : 64;
}

struct quad {
    uint32_t bits;
    unsigned digits, pads;
};

static enum crema_status add_digit(struct quad *q, char c, size_t at, struct cr_buf *out,
                                   struct crema_error *err)
{
    unsigned digit = base64_digit(c);
    bool is_pad = c == '=';
    if ((is_pad && q->digits < 2) || (!is_pad && (digit > 63 || q->pads > 0)))
        return cr_err(err, CREMA_E_INPUT, "character %zu of the value is not base64", at);
    q->bits = q->bits << 6 | (is_pad ? 0 : digit);
    q->digits += !is_pad;
    q->pads += is_pad;
    if (q->digits + q->pads < 4)
        return CREMA_OK;
    uint8_t raw[3] = {(uint8_t)(q->bits >> 16), (uint8_t)(q->bits >> 8), (uint8_t)q->bits};
    enum crema_status st = cr_buf_append(out, raw, 3 - q->pads, err);
    /* After padding nothing but blanks may follow: a pad makes every next digit wrong. */
    *q = (struct quad){.pads = q->pads};
    return st;
}

enum crema_status cr_nvs_parse_base64(const char *text, size_t len, struct cr_buf *out,
                                      struct crema_error *err)
{
    struct quad q = {0};
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; i < len && st == CREMA_OK; i++) {
        if (!is_blank(text[i]))
            st = add_digit(&q, text[i], i + 1, out, err);
    }
    if (st == CREMA_OK && q.digits)
        st = cr_err(err, CREMA_E_INPUT,
                    "base64 comes in groups of 4 characters, and the last one has %u",
                    q.digits + q.pads);
    return st;
}

#define FILL    "blob_fill("
#define SZ_FILL "blob_sz_fill("

bool cr_nvs_is_fill(const char *encoding)
{
    return strncmp(encoding, FILL, strlen(FILL)) == 0 ||
           strncmp(encoding, SZ_FILL, strlen(SZ_FILL)) == 0;
}

/* "16;0xff)" */
static bool parse_fill_args(const char *p, size_t *len, uint8_t *byte)
{
    *len = 0;
    if (*p < '0' || *p > '9')
        return false;
    for (; *p >= '0' && *p <= '9'; p++) {
        *len = *len * 10 + (size_t)(*p - '0');
        if (*len > CR_NVS_VALUE_MAX)
            return false;
    }
    if (strncmp(p, ";0x", 3) != 0 || hex_digit(p[3]) > 15 || hex_digit(p[4]) > 15 ||
        strcmp(p + 5, ")") != 0)
        return false;
    *byte = (uint8_t)(hex_digit(p[3]) << 4 | hex_digit(p[4]));
    return true;
}

enum crema_status cr_nvs_parse_fill(const char *encoding, const char *text, size_t len,
                                    struct cr_buf *out, struct crema_error *err)
{
    bool has_size = encoding[5] == 's';
    size_t filled;
    uint8_t byte, size[4];
    if (!parse_fill_args(strchr(encoding, '(') + 1, &filled, &byte)) {
        cr_err(err, CREMA_E_INPUT, "\"%.60s\" is no way to fill a blob", encoding);
        cr_err_try(err, "blob_fill(64;0xff): a length up to %u, a byte of two hexadecimal digits",
                   CR_NVS_VALUE_MAX);
        return CREMA_E_INPUT;
    }
    if (len > filled)
        return cr_err(err, CREMA_E_INPUT, "the value has %zu bytes, more than the %zu to fill", len,
                      filled);
    put_le32(size, (uint32_t)len);
    enum crema_status st = has_size ? cr_buf_append(out, size, sizeof size, err) : CREMA_OK;
    if (st == CREMA_OK)
        st = cr_buf_append(out, text, len, err);
    if (st == CREMA_OK)
        st = cr_buf_fill(out, byte, filled - len, err);
    return st;
}
