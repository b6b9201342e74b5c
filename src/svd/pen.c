/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "pen.h"

char *cr_pen_upper(char *to, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        to[i] = cr_upper_char(text[i]);
    return to + len;
}

char *cr_pen_decimal(char *to, unsigned value)
{
    char text[10];
    size_t at = sizeof text;
    do {
        text[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    return cr_pen_text(to, text + at, sizeof text - at);
}

char *cr_pen_hex(char *to, uint64_t value, unsigned min_digits)
{
    unsigned digits = value ? (67u - (unsigned)__builtin_clzll(value)) / 4 : 1;
    if (digits < min_digits)
        digits = min_digits;
    for (unsigned i = digits; i-- > 0; value >>= 4)
        to[i] = "0123456789abcdef"[value & 15];
    return to + digits;
}

char *cr_pen_constant(char *to, uint64_t value)
{
    bool is_long = value > UINT32_MAX;
    to = cr_pen_text(to, "0x", 2);
    to = cr_pen_hex(to, value, is_long ? 16 : 8);
    return cr_pen_text(to, "ull", is_long ? 3 : 1);
}

char *cr_put_text(char *to, const char *text)
{
    size_t len = strlen(text);
    memcpy(to, text, len + 1);
    return to + len;
}
