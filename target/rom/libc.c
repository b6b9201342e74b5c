/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The parts of a C library that keep state or set errno, which the ROM can not take from picolibc:
 * a program's thread pointer is its own, and so is its errno. The rest of the table's C functions
 * are picolibc's. */
#include "rom.h"
#include "rom_api.h"
#include "rom_newlib.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>

int atoi(const char *text);
long atol(const char *text);
long strtol(const char *text, char **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
int rand(void);
int rand_r(unsigned *seed);
void srand(unsigned seed);
char *itoa(int value, char *text, int base);
char *utoa(unsigned value, char *text, int base);
char *strtok_r(char *text, const char *set, char **rest);
void bzero(void *data, size_t len);
int abs(int value);
long labs(long value);

static unsigned random_seed = 1;

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return INT_MAX;
}

/* As silicon does, a prefix counts even where no digit of base 16 follows: then there is no number.
 */
static const char *skip_prefix(const char *p, int *base)
{
    bool is_hex = p[0] == '0' && (p[1] == 'x' || p[1] == 'X');
    if (*base == 0)
        *base = is_hex ? 16 : *p == '0' ? 8 : 10;
    return *base == 16 && is_hex ? p + 2 : p;
}

/* The magnitude, UINT32_MAX and *is_over when it does not fit in `limit`. */
static uint32_t parse(const char **text, int base, uint32_t limit, bool *is_over)
{
    const char *p = skip_prefix(*text, &base);
    const char *first = p;
    uint32_t value = 0;
    for (int d; (d = digit_of(*p)) < base; p++) {
        if (value > (limit - (uint32_t)d) / (uint32_t)base)
            *is_over = true;
        value = value * (uint32_t)base + (uint32_t)d;
    }
    if (p > first)
        *text = p;
    else
        *text = NULL;
    return value;
}

static const char *skip_space(const char *p, bool *is_negative)
{
    while (*p == ' ' || (*p >= '\t' && *p <= '\r'))
        p++;
    *is_negative = *p == '-';
    return *p == '-' || *p == '+' ? p + 1 : p;
}

unsigned long strtoul(const char *text, char **end, int base)
{
    bool is_negative, is_over = false;
    const char *p = skip_space(text, &is_negative);
    uint32_t value = parse(&p, base, UINT32_MAX, &is_over);
    if (end != NULL)
        *end = (char *)(p != NULL ? p : text);
    if (is_over)
        rom_set_errno(ROM_ERANGE);
    return is_over ? UINT32_MAX : is_negative ? 0 - value : value;
}

long strtol(const char *text, char **end, int base)
{
    bool is_negative, is_over = false;
    const char *p = skip_space(text, &is_negative);
    uint32_t limit = (uint32_t)LONG_MAX + (is_negative ? 1 : 0);
    uint32_t value = parse(&p, base, limit, &is_over);
    if (end != NULL)
        *end = (char *)(p != NULL ? p : text);
    if (is_over) {
        rom_set_errno(ROM_ERANGE);
        value = limit;
    }
    return (long)(is_negative ? 0 - value : value);
}

int atoi(const char *text)
{
    return (int)strtol(text, NULL, 10);
}

long atol(const char *text)
{
    return strtol(text, NULL, 10);
}

/* Numerical Recipes' constants; the high bits are the good ones. */
int rand_r(unsigned *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (int)(*seed >> 1);
}

int rand(void)
{
    return rand_r(&random_seed);
}

void srand(unsigned seed)
{
    random_seed = seed;
}

char *utoa(unsigned value, char *text, int base)
{
    char digits[33];
    int count = 0;
    if (base < 2 || base > 36) {
        text[0] = '\0';
        return text;
    }
    do {
        digits[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % (unsigned)base];
        value /= (unsigned)base;
    } while (value != 0);
    for (int i = 0; i < count; i++)
        text[i] = digits[count - 1 - i];
    text[count] = '\0';
    return text;
}

char *itoa(int value, char *text, int base)
{
    bool is_negative = base == 10 && value < 0;
    if (is_negative)
        *text = '-';
    utoa(is_negative ? 0u - (unsigned)value : (unsigned)value, text + is_negative, base);
    return text;
}

void bzero(void *data, size_t len)
{
    memset(data, 0, len);
}

int abs(int value)
{
    return value < 0 ? -value : value;
}

long labs(long value)
{
    return value < 0 ? -value : value;
}

uint32_t roundup2(uint32_t value, uint32_t align)
{
    return (value + align - 1) & ~(align - 1);
}
