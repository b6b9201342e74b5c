/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "node.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *skip_blanks(const char *s)
{
    while (isspace((unsigned char)*s))
        s++;
    return s;
}

/* Digits of base 10 or 16 up to `*end`; false when there is none or when they overflow. */
static bool digits(const char *s, unsigned base, uint64_t *value, const char **end)
{
    uint64_t v = 0;
    const char *start = s;
    for (;; s++) {
        unsigned d;
        if (*s >= '0' && *s <= '9')
            d = (unsigned)(*s - '0');
        else if (base == 16 && isxdigit((unsigned char)*s))
            d = (unsigned)(tolower((unsigned char)*s) - 'a' + 10);
        else
            break;
        if (v > (UINT64_MAX - d) / base)
            return false;
        v = v * base + d;
    }
    *value = v;
    *end = s;
    return s != start;
}

/* 0, 1 and x. */
static bool binary(const char *s, uint64_t *value, uint64_t *care, const char **end)
{
    uint64_t v = 0;
    uint64_t c = UINT64_MAX;
    unsigned n = 0;
    for (; *s == '0' || *s == '1' || *s == 'x' || *s == 'X'; s++) {
        bool is_free = *s == 'x' || *s == 'X';
        if (++n > 64 || (is_free && !care))
            return false;
        v = v << 1 | (*s == '1');
        c = c << 1 | !is_free;
    }
    *value = v;
    if (care)
        *care = c;
    *end = s;
    return n > 0;
}

static bool scale(const char **s, uint64_t *value)
{
    static const char letters[] = "kmgt";
    const char *at = **s ? strchr(letters, tolower((unsigned char)**s)) : NULL;
    if (!at)
        return true;
    unsigned shift = 10 * (unsigned)(at - letters + 1);
    if (*value > UINT64_MAX >> shift)
        return false;
    *value <<= shift;
    (*s)++;
    return true;
}

bool cr_svd_number(const char *text, uint64_t *value, uint64_t *care)
{
    const char *s = skip_blanks(text);
    uint64_t v = 0;
    bool is_ok;
    if (care)
        *care = UINT64_MAX;
    if (*s == '+')
        s++;
    if (*s == '#')
        is_ok = binary(s + 1, &v, care, &s);
    else if (s[0] == '0' && (s[1] == 'b' || s[1] == 'B'))
        is_ok = binary(s + 2, &v, care, &s);
    else if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X'))
        is_ok = digits(s + 2, 16, &v, &s);
    else
        is_ok = digits(s, 10, &v, &s) && scale(&s, &v);
    if (!is_ok || *skip_blanks(s))
        return false;
    *value = v;
    return true;
}

bool cr_svd_bit_range(const char *text, uint64_t *msb, uint64_t *lsb)
{
    const char *s = skip_blanks(text);
    if (*s++ != '[' || !digits(skip_blanks(s), 10, msb, &s))
        return false;
    s = skip_blanks(s);
    *lsb = *msb;
    if (*s == ':') {
        if (!digits(skip_blanks(s + 1), 10, lsb, &s))
            return false;
        s = skip_blanks(s);
    }
    return *s == ']' && !*skip_blanks(s + 1);
}

/* "0-3" */
static bool number_names(struct cr_arena *arena, const char *text, uint32_t count,
                         const char **names, uint32_t *found)
{
    uint64_t first;
    uint64_t last;
    const char *s;
    if (!digits(text, 10, &first, &s))
        return false;
    s = skip_blanks(s);
    if (*s != '-' || !digits(skip_blanks(s + 1), 10, &last, &s) || *skip_blanks(s))
        return false;
    if (last < first || last - first >= CREMA_SVD_DIM_MAX)
        return false;
    *found = (uint32_t)(last - first + 1);
    for (uint32_t i = 0; i < count && i < *found; i++) {
        char name[24];
        uint64_t number = first + i;
        int n = snprintf(name, sizeof name, "%llu", (unsigned long long)number);
        names[i] = cr_arena_text(arena, name, (size_t)n);
    }
    return true;
}

/* "A-D" */
static bool letter_names(struct cr_arena *arena, const char *text, uint32_t count,
                         const char **names, uint32_t *found)
{
    if (!isalpha((unsigned char)text[0]) || text[1] != '-' || !isalpha((unsigned char)text[2]) ||
        *skip_blanks(text + 3) || text[2] < text[0])
        return false;
    *found = (uint32_t)(text[2] - text[0] + 1);
    for (uint32_t i = 0; i < count && i < *found; i++) {
        char letter = (char)(text[0] + (int)i);
        names[i] = cr_arena_text(arena, &letter, 1);
    }
    return true;
}

/* "A,B,C" */
static bool listed_names(struct cr_arena *arena, const char *text, uint32_t count,
                         const char **names, uint32_t *found)
{
    *found = 0;
    for (const char *s = text;; s++) {
        s = skip_blanks(s);
        const char *start = s;
        while (isalnum((unsigned char)*s) || *s == '_')
            s++;
        if (s == start)
            return false;
        if (*found < count)
            names[*found] = cr_arena_text(arena, start, (size_t)(s - start));
        ++*found;
        s = skip_blanks(s);
        if (!*s)
            return true;
        if (*s != ',')
            return false;
    }
}

bool cr_svd_dim_names(struct cr_arena *arena, const char *text, uint32_t count, const char ***names,
                      uint32_t *found)
{
    const char **list = cr_arena_alloc(arena, count, sizeof *list);
    *names = list;
    *found = 0;
    if (!list)
        return false;
    text = skip_blanks(text);
    if (!number_names(arena, text, count, list, found) &&
        !letter_names(arena, text, count, list, found) &&
        !listed_names(arena, text, count, list, found)) {
        *found = 0;
        return false;
    }
    for (uint32_t i = 0; i < count && i < *found; i++) {
        if (!list[i])
            return false;
    }
    return *found == count;
}
