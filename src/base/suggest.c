/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#include "suggest.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define WORD_MAX 63

static unsigned min3(unsigned a, unsigned b, unsigned c)
{
    unsigned m = a < b ? a : b;
    return m < c ? m : c;
}

static int fold(char c)
{
    return c == '_' ? '-' : tolower((unsigned char)c);
}

unsigned cr_edit_distance(const char *a, const char *b)
{
    size_t la = strnlen(a, WORD_MAX);
    size_t lb = strnlen(b, WORD_MAX);
    /* Three rows of the usual table: two back is needed for swaps. */
    unsigned rows[3][WORD_MAX + 1];
    for (size_t j = 0; j <= lb; j++)
        rows[0][j] = (unsigned)j;
    for (size_t i = 1; i <= la; i++) {
        unsigned *row = rows[i % 3];
        const unsigned *up = rows[(i + 2) % 3];
        const unsigned *upup = rows[(i + 1) % 3];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= lb; j++) {
            unsigned cost = fold(a[i - 1]) != fold(b[j - 1]);
            row[j] = min3(up[j] + 1, row[j - 1] + 1, up[j - 1] + cost);
            if (i > 1 && j > 1 && fold(a[i - 1]) == fold(b[j - 2]) &&
                fold(a[i - 2]) == fold(b[j - 1]) && upup[j - 2] + 1 < row[j])
                row[j] = upup[j - 2] + 1;
        }
    }
    return rows[la % 3][lb];
}

void cr_suggest_add(struct cr_suggest *suggest, const char *candidate)
{
    size_t len = strlen(suggest->word);
    unsigned limit = len <= 3 ? 1 : len <= 6 ? 2 : 3;
    unsigned distance = cr_edit_distance(suggest->word, candidate);
    /* A word that was begun but not finished is near, however much is missing. */
    if (len >= 3 && strncasecmp(candidate, suggest->word, len) == 0 && distance > 1)
        distance = 1;
    if (distance > limit || (suggest->best && distance >= suggest->distance))
        return;
    suggest->best = candidate;
    suggest->distance = distance;
}
