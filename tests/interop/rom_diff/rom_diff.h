/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the groups of calls share: random arguments, and the number that results become. HAVE_name
 * is defined for what both ROMs have; SEED and ROUNDS say which arguments and how many. */
#ifndef ROM_DIFF_H
#define ROM_DIFF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

int ets_printf(const char *format, ...);
void uart_tx_wait_idle(uint8_t uart_no);

extern uint32_t state, digest; /* of the random numbers; of all results so far */
extern bool is_verbose;        /* each result is printed, too */
extern uint8_t text[2][320], image[2][320];

uint32_t rnd(void);
uint32_t below(uint32_t limit);
void mix(uint32_t value);
void mix64(uint64_t value);
void mix_bytes(const void *data, uint32_t len);
void mix_sign(int value);
void fill_random(uint8_t *to, uint32_t len, bool is_text);
void make_texts(void);
uint32_t offset_in(const void *p, const void *base);

/* What more than one group calls, and what it is called with. */
#define DECL(type, name, ...) type name(__VA_ARGS__);
DECL(void *, memcpy, void *, const void *, size_t)
DECL(void *, memmove, void *, const void *, size_t)
DECL(void *, memset, void *, int, size_t)
DECL(int, memcmp, const void *, const void *, size_t)
DECL(void *, memchr, const void *, int, size_t)
DECL(void *, memrchr, const void *, int, size_t)
DECL(void *, memccpy, void *, const void *, int, size_t)
DECL(void, bzero, void *, size_t)
DECL(size_t, strlen, const char *)
DECL(size_t, strnlen, const char *, size_t)
DECL(int, strcmp, const char *, const char *)
DECL(int, strncmp, const char *, const char *, size_t)
DECL(int, strcasecmp, const char *, const char *)
DECL(int, strncasecmp, const char *, const char *, size_t)
DECL(int, strcoll, const char *, const char *)
DECL(char *, strcpy, char *, const char *)
DECL(char *, strncpy, char *, const char *, size_t)
DECL(char *, strcat, char *, const char *)
DECL(char *, strncat, char *, const char *, size_t)
DECL(size_t, strlcpy, char *, const char *, size_t)
DECL(size_t, strlcat, char *, const char *, size_t)
DECL(char *, strchr, const char *, int)
DECL(char *, strrchr, const char *, int)
DECL(char *, strstr, const char *, const char *)
DECL(char *, strcasestr, const char *, const char *)
DECL(size_t, strspn, const char *, const char *)
DECL(size_t, strcspn, const char *, const char *)
DECL(char *, strsep, char **, const char *)
DECL(char *, strtok_r, char *, const char *, char **)
DECL(char *, strlwr, char *)
DECL(char *, strupr, char *)
DECL(long, strtol, const char *, char **, int)
DECL(unsigned long, strtoul, const char *, char **, int)
DECL(int, atoi, const char *)
DECL(char *, itoa, int, char *, int)
DECL(char *, utoa, unsigned, char *, int)
DECL(void, qsort, void *, size_t, size_t, int (*)(const void *, const void *))

#define A        ((char *)text[0])
#define B        ((char *)text[1])
#define N        below(60)
#define C        ((int)('A' + below(60)))
#define AT(call) mix(offset_in(call, A))

void make_number_text(void); /* text[0] gets what may be a number */
uint64_t wide(void);         /* as many bits as come, often few */
uint64_t some_double(void);
uint64_t __divdf3(uint64_t a, uint64_t b);
uint64_t __floatsidf(uint32_t a);
uint64_t __floatdidf(uint64_t a);

/* The groups, one a function. */
void strings(void);
void numbers(void);
void classes(void);
void integers(void);
void doubles(void);
void floats(void);
void sums(void);
void heaps(void);
void tlsf(void);
void streams(void);
void formats(void);
void float_formats(void);
void scans(void);
void reals(void);
void inflates(void);
/* The program's side of the streams: once, before anything is called. */
void install(void);

#endif
