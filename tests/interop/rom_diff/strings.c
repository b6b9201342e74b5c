/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Strings, numbers in text, character classes. */
#include "rom_diff.h"

static int compare_bytes(const void *a, const void *b)
{
    return *(const uint8_t *)a - *(const uint8_t *)b;
}

static void reading(void)
{
    mix(strlen(A));
    mix(strnlen(A, N));
    mix_sign(strcmp(A, B));
    mix_sign(strncmp(A, B, N));
    mix_sign(memcmp(A, B, N));
    mix_sign(strcasecmp(A, B));
    mix_sign(strncasecmp(A, B, N));
    mix_sign(strcoll(A, B));
    AT(memchr(A, C, N));
    AT(memrchr(A, C, N));
    AT(strchr(A, C));
    AT(strrchr(A, C));
    AT(strrchr(A, 0));
    B[below(3)] = '\0';
    AT(strstr(A, B));
    AT(strcasestr(A, B));
    mix(strspn(A, B));
    mix(strcspn(A, B));
}

static void writing(void)
{
    char *rest = A;
    switch (below(14)) {
    case 0:
        AT(memcpy(A + below(8), B + below(8), N));
        break;
    case 1:
        AT(memmove(A + below(40), A + below(40), N));
        break;
    case 2:
        AT(memset(A + below(8), C, N));
        break;
    case 3:
        AT(memccpy(A, B, C, N));
        break;
    case 4:
        AT(strcpy(A, B));
        break;
    case 5:
        AT(strncpy(A, B, N));
        break;
    case 6:
        AT(strcat(A, B));
        break;
    case 7:
        AT(strncat(A, B, N));
        break;
    case 8:
        mix(strlcpy(A, B, N));
        break;
    case 9:
        mix(strlcat(A, B, N));
        break;
    case 10:
        AT(strlwr(A));
        AT(strupr(B));
        break;
    case 11:
        B[2] = '\0';
        AT(strsep(&rest, B));
        AT(rest);
        break;
    case 12:
        B[2] = '\0';
        AT(strtok_r(A, B, &rest));
        AT(strtok_r(NULL, B, &rest));
        break;
    default:
        bzero(A + below(8), N);
        qsort(B, N, 1, compare_bytes);
        break;
    }
    mix_bytes(text, sizeof(text));
}

void make_number_text(void)
{
    static const char *const fronts[] = {"", " ", "-", "+", "0x", " -0x", "0", "\t-", "0x0", "z"};
    const char *front = fronts[below(10)];
    char *p = A;
    while (*front)
        *p++ = *front++;
    for (uint32_t i = below(12); i > 0; i--)
        *p++ = "0123456789abcdefXYZ"[below(below(4) ? 10 : 19)];
    *p = '\0';
}

void numbers(void)
{
    static const int bases[] = {0, 10, 16, 8, 2, 36};
    char *end;
    make_number_text();
    if (is_verbose)
        ets_printf("'%s'\n", A);
    int base = bases[below(6)];
    mix((uint32_t)strtol(A, &end, base));
    AT(end);
    mix((uint32_t)strtoul(A, &end, base));
    AT(end);
    mix((uint32_t)atoi(A));
    base = base == 0 ? 7 : base;
    AT(itoa((int)rnd() >> below(32), A, base));
    AT(utoa(rnd() >> below(32), B, base));
    mix_bytes(text, sizeof(text));
}

void strings(void)
{
    make_texts();
    reading();
    make_texts();
    writing();
}

/* Character classes, over all of a byte. */
#define CLASSES(X)                                                                                 \
    X(isalnum)                                                                                     \
    X(isalpha)                                                                                     \
    X(isascii)                                                                                     \
    X(isblank)                                                                                     \
    X(iscntrl) X(isdigit) X(islower) X(isgraph) X(isprint) X(ispunct) X(isspace) X(isupper)
#define X(name) int name(int c);
CLASSES(X)
X(toupper)
X(tolower)
X(toascii)
#undef X

void classes(void)
{
    for (int c = -1; c < 256; c++) {
#define X(name) mix(name(c) != 0);
        CLASSES(X)
#undef X
        mix((uint32_t)toupper(c));
        mix((uint32_t)tolower(c));
        mix((uint32_t)toascii(c));
    }
}
