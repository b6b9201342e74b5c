/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* An application that calls ROM functions with random arguments and prints, for each group of them, one
 * number made of all results and of all memory they wrote. Two ROMs that behave alike print the same.
 * HAVE_name is defined for what both ROMs have; SEED and ROUNDS say which arguments and how many. */
#include "semihost.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct descriptor {
    uint32_t magic, secure_version, reserved[2];
    char version[32], name[32], time[16], date[16], idf[32];
    uint8_t sha256[32];
    uint16_t min_block_rev, max_block_rev;
    uint8_t mmu_page_log2, unused[75];
};
__attribute__((section(".desc"), used)) static const struct descriptor descriptor = {
    .magic = 0xabcd5432, .version = "1", .name = "rom_diff", .max_block_rev = 0xffff, .mmu_page_log2 = 16};

int ets_printf(const char *format, ...);
void uart_tx_wait_idle(uint8_t uart_no);

/* Numbers */

static uint32_t state, digest;
static bool is_verbose;

static uint32_t rnd(void)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

static uint32_t below(uint32_t limit)
{
    return rnd() % limit;
}

static void mix(uint32_t value)
{
    digest = (digest ^ value) * 0x01000193u;
    digest ^= digest >> 15;
    if (is_verbose)
        ets_printf("%08x\n", value);
}

static void mix64(uint64_t value)
{
    mix((uint32_t)value);
    mix((uint32_t)(value >> 32));
}

static void mix_bytes(const void *data, uint32_t len)
{
    uint32_t sum = len;
    for (uint32_t i = 0; i < len; i++)
        sum = (sum ^ ((const uint8_t *)data)[i]) * 0x01000193u;
    mix(sum);
}

static void mix_sign(int value)
{
    mix(value > 0 ? 1 : value < 0 ? 2 : 0);
}

static uint8_t text[2][320], image[2][320];

static void fill_random(uint8_t *to, uint32_t len, bool is_text)
{
    for (uint32_t i = 0; i < len; i++)
        to[i] = (uint8_t)(is_text ? 'A' + below(60) : rnd());
}

/* Two texts of up to 40 characters that often have much in common. */
static void make_texts(void)
{
    for (int k = 0; k < 2; k++) {
        fill_random(text[k], sizeof(text[k]), true);
        text[k][below(40)] = '\0';
        text[k][300] = '\0';
    }
    if (below(2))
        for (uint32_t i = 0, n = below(40); i < n; i++)
            text[1][i] = text[0][i];
}

static uint32_t offset_in(const void *p, const void *base)
{
    return p == NULL ? 0xffffffff : (uint32_t)((const uint8_t *)p - (const uint8_t *)base);
}

/* Strings */

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

#define A ((char *)text[0])
#define B ((char *)text[1])
#define N below(60)
#define C ((int)('A' + below(60)))
#define AT(call) mix(offset_in(call, A))

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
    case 0: AT(memcpy(A + below(8), B + below(8), N)); break;
    case 1: AT(memmove(A + below(40), A + below(40), N)); break;
    case 2: AT(memset(A + below(8), C, N)); break;
    case 3: AT(memccpy(A, B, C, N)); break;
    case 4: AT(strcpy(A, B)); break;
    case 5: AT(strncpy(A, B, N)); break;
    case 6: AT(strcat(A, B)); break;
    case 7: AT(strncat(A, B, N)); break;
    case 8: mix(strlcpy(A, B, N)); break;
    case 9: mix(strlcat(A, B, N)); break;
    case 10: AT(strlwr(A)); AT(strupr(B)); break;
    case 11: B[2] = '\0'; AT(strsep(&rest, B)); AT(rest); break;
    case 12: B[2] = '\0'; AT(strtok_r(A, B, &rest)); AT(strtok_r(NULL, B, &rest)); break;
    default: bzero(A + below(8), N); qsort(B, N, 1, compare_bytes); break;
    }
    mix_bytes(text, sizeof(text));
}

static void make_number_text(void)
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

static void numbers(void)
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

static void strings(void)
{
    make_texts();
    reading();
    make_texts();
    writing();
}

/* Character classes, over all of a byte. */
#define CLASSES(X) X(isalnum) X(isalpha) X(isascii) X(isblank) X(iscntrl) X(isdigit) X(islower) X(isgraph)    \
    X(isprint) X(ispunct) X(isspace) X(isupper)
#define X(name) int name(int c);
CLASSES(X)
X(toupper) X(tolower) X(toascii)
#undef X

static void classes(void)
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

/* libgcc */

#define DD(X) X(__udivdi3) X(__umoddi3) X(__muldi3) X(__divdi3) X(__moddi3)
#define D1(X) X(__negdi2) X(__bswapdi2) X(__popcountdi2) X(__clzdi2) X(__ctzdi2) X(__ffsdi2) X(__paritydi2)
#define S1(X) X(__bswapsi2) X(__popcountsi2) X(__clzsi2) X(__ctzsi2) X(__ffssi2) X(__paritysi2)
#define SH(X) X(__ashldi3) X(__ashrdi3) X(__lshrdi3)
#define F2(X) X(__addsf3) X(__subsf3) X(__mulsf3) X(__divsf3)
#define F8(X) X(__adddf3) X(__subdf3) X(__muldf3) X(__divdf3)
#define C2(X) X(__eqsf2) X(__nesf2) X(__gesf2) X(__gtsf2) X(__lesf2) X(__ltsf2) X(__unordsf2)
#define C8(X) X(__eqdf2) X(__nedf2) X(__gedf2) X(__gtdf2) X(__ledf2) X(__ltdf2) X(__unorddf2)
#define X(n) uint64_t n(uint64_t a, uint64_t b);
DD(X)
F8(X)
#undef X
#define X(n) uint64_t n(uint64_t a);
uint64_t __negdi2(uint64_t a);
uint64_t __bswapdi2(uint64_t a);
#undef X
int __popcountdi2(uint64_t a);
int __clzdi2(uint64_t a);
int __ctzdi2(uint64_t a);
int __ffsdi2(uint64_t a);
int __paritydi2(uint64_t a);
#define X(n) uint32_t n(uint32_t a);
S1(X)
#undef X
#define X(n) uint64_t n(uint64_t a, int b);
SH(X)
#undef X
#define X(n) uint32_t n(uint32_t a, uint32_t b);
F2(X)
#undef X
#define X(n) int n(uint32_t a, uint32_t b);
C2(X)
#undef X
#define X(n) int n(uint64_t a, uint64_t b);
C8(X)
#undef X
uint32_t __fixdfsi(uint64_t a), __fixunsdfsi(uint64_t a), __truncdfsf2(uint64_t a);
uint64_t __fixdfdi(uint64_t a), __fixunsdfdi(uint64_t a);
uint32_t __fixsfsi(uint32_t a), __fixunssfsi(uint32_t a);
uint64_t __fixsfdi(uint32_t a), __fixunssfdi(uint32_t a), __extendsfdf2(uint32_t a);
uint64_t __floatsidf(uint32_t a), __floatunsidf(uint32_t a), __floatdidf(uint64_t a), __floatundidf(uint64_t a);
uint32_t __floatsisf(uint32_t a), __floatunsisf(uint32_t a), __floatdisf(uint64_t a), __floatundisf(uint64_t a);

static uint64_t wide(void)
{
    uint64_t v = (uint64_t)rnd() << 32 | rnd();
    return v >> below(64) ^ (below(4) ? 0 : ~UINT64_C(0));
}

/* Doubles that are no NaN and not below the normal ones, near 1 or anywhere. */
static uint64_t some_double(void)
{
    uint64_t v = (uint64_t)rnd() << 32 | rnd();
    uint64_t exponent = below(2) ? 1023 - 40 + below(80) : 1 + below(2046);
    if (below(16) == 0)
        return v & UINT64_C(1) << 63;
    if (below(3) == 0)
        v &= ~UINT64_C(0) << (20 + below(32));
    return (v & UINT64_C(0x800fffffffffffff)) | exponent << 52;
}

static uint32_t some_float(void)
{
    uint32_t exponent = below(2) ? 127 - 20 + below(40) : 1 + below(254);
    return below(16) == 0 ? rnd() & 0x80000000u : (rnd() & 0x807fffffu) | exponent << 23;
}

static void mix_double(uint64_t v)
{
    uint64_t exponent = v >> 52 & 0x7ff;
    if (exponent == 0x7ff && v << 12 != 0)
        v = 0x7ff8; /* one NaN is as good as another */
    mix64(v);
}

static void mix_float(uint32_t v)
{
    mix((v & 0x7fffffffu) > 0x7f800000u ? 0x7fc0 : v);
}

static void integers(void)
{
    uint64_t a = wide(), b = wide();
    int n = (int)below(64);
    b += b == 0;
#define X(name) mix64(name(a, b));
    DD(X)
#undef X
#define X(name) mix64(name(a, n));
    SH(X)
#undef X
    mix64(__negdi2(a));
    mix64(__bswapdi2(a));
    a += a == 0;
    mix((uint32_t)__popcountdi2(a));
    mix((uint32_t)__clzdi2(a));
    mix((uint32_t)__ctzdi2(a));
    mix((uint32_t)__ffsdi2(a));
#ifdef HAVE___paritydi2
    mix((uint32_t)__paritydi2(a));
#endif
#define X(name) mix(name((uint32_t)a | 1));
    S1(X)
#undef X
}

/* Results below the normal numbers: one of the libraries in ROM makes them zero. */
static bool is_small(uint64_t v)
{
    return (v >> 52 & 0x7ff) == 0;
}

static void doubles(void)
{
    uint64_t a = some_double(), b = some_double();
#define X(name)                                                                                    \
    {                                                                                              \
        uint64_t r = name(a, b);                                                                   \
        mix_double(is_small(r) ? r >> 63 : r);                                                     \
    }
    F8(X)
#undef X
#define X(name) mix_sign(name(a, b)); mix_sign(name(a, a));
    C8(X)
#undef X
    uint64_t small = (a & UINT64_C(0x800fffffffffffff)) | (uint64_t)(1023 - 8 + below(39)) << 52;
    mix(__fixdfsi(small));
    mix(__fixunsdfsi(small & ~(UINT64_C(1) << 63)));
    mix64(__fixdfdi(small));
#ifdef HAVE___fixunsdfdi
    mix64(__fixunsdfdi(small & ~(UINT64_C(1) << 63)));
#endif
    mix_float(__truncdfsf2(small));
    uint64_t i = wide();
    mix64(__floatsidf((uint32_t)i));
    mix64(__floatunsidf((uint32_t)i));
    mix64(__floatdidf(i));
    mix64(__floatundidf(i));
}

static void floats(void)
{
    uint32_t a = some_float(), b = some_float();
#define X(name)                                                                                    \
    {                                                                                              \
        uint32_t r = name(a, b);                                                                   \
        mix_float((r >> 23 & 0xff) == 0 ? r >> 31 : r);                                            \
    }
    F2(X)
#undef X
#define X(name) mix_sign(name(a, b)); mix_sign(name(a, a));
    C2(X)
#undef X
    uint32_t small = (a & 0x807fffffu) | (uint32_t)(127 - 8 + below(39)) << 23;
    mix(__fixsfsi(small));
    mix(__fixunssfsi(small & 0x7fffffffu));
    mix64(__fixsfdi(small));
    mix64(__fixunssfdi(small & 0x7fffffffu));
    mix64(__extendsfdf2(a));
    uint64_t i = wide();
    mix(__floatsisf((uint32_t)i));
    mix(__floatunsisf((uint32_t)i));
    mix(__floatdisf(i));
    mix(__floatundisf(i));
}

/* Checksums and hashes */

uint32_t crc32_le(uint32_t crc, const uint8_t *data, uint32_t len);
uint32_t crc32_be(uint32_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_le(uint16_t crc, const uint8_t *data, uint32_t len);
uint16_t crc16_be(uint16_t crc, const uint8_t *data, uint32_t len);
uint8_t crc8_le(uint8_t crc, const uint8_t *data, uint32_t len);
uint8_t crc8_be(uint8_t crc, const uint8_t *data, uint32_t len);
uint32_t mz_crc32(uint32_t crc, const uint8_t *data, size_t len);
uint32_t mz_adler32(uint32_t adler, const uint8_t *data, size_t len);
void MD5Init(void *md5);
void MD5Update(void *md5, const void *data, uint32_t len);
void MD5Final(uint8_t out[16], void *md5);
int mbedtls_md5_starts_ret(void *md5);
int mbedtls_md5_update_ret(void *md5, const void *data, size_t len);
int mbedtls_md5_finish_ret(void *md5, uint8_t out[16]);

static uint8_t bulk[2048];

static void sums(void)
{
    uint32_t len = below(300), from = below(8);
    fill_random(bulk, len + from, false);
    const uint8_t *p = bulk + from;
    mix(crc32_le(rnd(), p, len));
    mix(crc32_be(rnd(), p, len));
    mix(crc16_le((uint16_t)rnd(), p, len));
    mix(crc16_be((uint16_t)rnd(), p, len));
    mix(crc8_le((uint8_t)rnd(), p, len));
    mix(crc8_be((uint8_t)rnd(), p, len));
#ifdef HAVE_mz_crc32
    mix(mz_crc32(rnd(), p, len));
#endif
    uint32_t md5[24];
    uint8_t out[16];
#ifdef HAVE_MD5Init
    MD5Init(md5);
    MD5Update(md5, p, len / 3);
    MD5Update(md5, p + len / 3, len - len / 3);
    MD5Final(out, md5);
#else
    mbedtls_md5_starts_ret(md5);
    mbedtls_md5_update_ret(md5, p, len / 3);
    mbedtls_md5_update_ret(md5, p + len / 3, len - len / 3);
    mbedtls_md5_finish_ret(md5, out);
#endif
    mix_bytes(out, 16);
}

/* The heap */

#ifdef HAVE_multi_heap_malloc_impl
struct info {
    size_t numbers[7];
};
void *multi_heap_register_impl(void *start, size_t size);
void *multi_heap_malloc_impl(void *heap, size_t size);
void multi_heap_free_impl(void *heap, void *p);
void *multi_heap_realloc_impl(void *heap, void *p, size_t size);
void *multi_heap_aligned_alloc_impl(void *heap, size_t size, size_t align);
void *multi_heap_aligned_alloc_impl_offs(void *heap, size_t size, size_t align, size_t offset);
size_t multi_heap_get_allocated_size_impl(void *heap, void *p);
void *multi_heap_get_block_address_impl(void *block);
void *multi_heap_get_first_block(void *heap);
void *multi_heap_get_next_block(void *heap, void *block);
bool multi_heap_is_free(const void *block);
bool multi_heap_check(void *heap, bool print_errors);
size_t multi_heap_free_size_impl(void *heap);
size_t multi_heap_minimum_free_size_impl(void *heap);
void multi_heap_get_info_impl(void *heap, struct info *info);
void multi_heap_set_lock(void *heap, void *lock);
void *tlsf_create(void *memory);
void *tlsf_add_pool(void *tlsf, void *memory, size_t len);
void tlsf_remove_pool(void *tlsf, void *pool);
void *tlsf_get_pool(void *tlsf);
void *tlsf_malloc(void *tlsf, size_t size);
void *tlsf_memalign(void *tlsf, size_t align, size_t size);
void *tlsf_realloc(void *tlsf, void *p, size_t size);
void tlsf_free(void *tlsf, void *p);
size_t tlsf_block_size(void *p);
int tlsf_check(void *tlsf);
int tlsf_check_pool(void *pool);
void tlsf_walk_pool(void *pool, void (*walker)(void *, size_t, int, void *), void *context);
size_t tlsf_size(void), tlsf_align_size(void), tlsf_block_size_min(void), tlsf_block_size_max(void),
    tlsf_pool_overhead(void), tlsf_alloc_overhead(void);
void tlsf_poison_fill_pfunc_set(void (*fill)(void *start, size_t size, bool is_free));

#define POOL 40000
static uint32_t pool[POOL / 4], second[1000];
static void *held[48];

static void walk(void *p, size_t size, int used, void *context)
{
    (void)context;
    mix(offset_in(p, pool));
    mix(size);
    mix(used != 0);
}

static void poison(void *start, size_t size, bool is_free)
{
    (void)is_free;
    mix(offset_in(start, pool));
    mix(size);
}

static uint32_t some_size(void)
{
    return below(8) ? below(200) : below(4) ? below(5000) : POOL + below(below(2) ? 1 << 20 : 1 << 30);
}

static void heap_step(void *heap)
{
    void **slot = &held[below(48)];
    uint32_t size = some_size(), align = 1u << below(11);
    if (is_verbose)
        ets_printf("slot %u at %x, size %u, align %u\n", slot - held, offset_in(*slot, pool), size, align);
    if (*slot == NULL)
        switch (below(4)) {
        case 0: *slot = multi_heap_aligned_alloc_impl(heap, size, align); break;
        case 1: *slot = multi_heap_aligned_alloc_impl_offs(heap, size % 4000, align, 4 * below(4)); break;
        default: *slot = multi_heap_malloc_impl(heap, size); break;
        }
    else if (below(2)) {
        multi_heap_free_impl(heap, *slot);
        *slot = NULL;
    } else {
        /* Past the largest pool the mask ROMs cut the block down to nothing. */
        void *p = multi_heap_realloc_impl(heap, *slot, size % (4 * POOL) + 1);
        *slot = p != NULL ? p : *slot;
    }
    mix(offset_in(*slot, pool));
    if (*slot != NULL) {
        uint32_t len = multi_heap_get_allocated_size_impl(heap, *slot);
        mix(len);
        for (uint32_t i = 0; i < len / 4; i++)
            ((uint32_t *)*slot)[i] = rnd();
    }
}

static void heap_report(void *heap)
{
    struct info info;
    multi_heap_get_info_impl(heap, &info);
    for (int i = 0; i < 7; i++)
        mix(info.numbers[i]);
    mix(multi_heap_free_size_impl(heap));
    mix(multi_heap_minimum_free_size_impl(heap));
    mix(multi_heap_check(heap, true));
    for (void *b = multi_heap_get_first_block(heap); b != NULL; b = multi_heap_get_next_block(heap, b)) {
        mix(offset_in(multi_heap_get_block_address_impl(b), pool));
        mix(multi_heap_is_free(b));
    }
    mix_bytes(pool, sizeof(pool)); /* headers, lists, payloads: everything */
}

static void heaps(void)
{
    for (uint32_t i = 0; i < POOL / 4; i++)
        pool[i] = 0x5a5a5a5a;
    for (int i = 0; i < 48; i++)
        held[i] = NULL;
    mix(multi_heap_register_impl(pool, below(1700)) != NULL);
    void *heap = multi_heap_register_impl(pool, POOL - 4 * below(64));
    mix(offset_in(heap, pool));
    heap_report(heap);
    for (int i = 0; i < 400; i++) {
        heap_step(heap);
        if (i % 100 == 99)
            heap_report(heap);
    }
    for (int i = 0; i < 48; i++)
        multi_heap_free_impl(heap, held[i]);
    heap_report(heap);
}

static void tlsf(void)
{
    mix(tlsf_size());
    mix(tlsf_align_size());
    mix(tlsf_block_size_min());
    mix(tlsf_block_size_max());
    mix(tlsf_pool_overhead());
    mix(tlsf_alloc_overhead());
    for (uint32_t i = 0; i < POOL / 4; i++)
        pool[i] = 0;
    for (int i = 0; i < 48; i++)
        held[i] = NULL;
    tlsf_poison_fill_pfunc_set(poison);
    void *t = tlsf_create(pool);
    mix(offset_in(t, pool));
    mix(offset_in(tlsf_get_pool(t), pool));
    mix(tlsf_add_pool(t, second, 8 + below(11)) != NULL);
    mix(offset_in(tlsf_add_pool(t, tlsf_get_pool(t), 8000 + below(1000)), pool));
    for (int i = 0; i < 300; i++) {
        void **slot = &held[below(48)];
        uint32_t size = below(8) ? below(300) : some_size();
        if (below(3) == 0) {
            tlsf_free(t, *slot);
            *slot = NULL;
        } else if (*slot == NULL)
            *slot = below(2) ? tlsf_malloc(t, size) : tlsf_memalign(t, 4u << below(6), size);
        else {
            size %= 4 * POOL;
            void *p = tlsf_realloc(t, *slot, size);
            *slot = p != NULL || size == 0 ? p : *slot;
        }
        mix(offset_in(*slot, pool));
        mix(tlsf_block_size(*slot));
    }
    tlsf_walk_pool(tlsf_get_pool(t), walk, NULL);
    mix((uint32_t)tlsf_check(t));
    mix((uint32_t)tlsf_check_pool(tlsf_get_pool(t)));
    mix_bytes(pool, sizeof(pool));
    tlsf_poison_fill_pfunc_set(NULL);
}
#endif

/* Streams and formats. The program's side: a thread's state, a heap that only grows, a file. */

struct file {
    uint8_t *p;
    int r, w;
    short flags, fd;
    uint8_t *base;
    int size;
    int line_size;
    void *data, *cookie;
    int (*read)(void *reent, void *cookie, char *to, int len);
    int (*write)(void *reent, void *cookie, const char *from, int len);
    long (*seek)(void *reent, void *cookie, long offset, int whence);
    int (*close)(void *reent, void *cookie);
    uint8_t more[104 - 52];
};
static uint32_t reent[64];
static uint8_t grown[8192] __attribute__((aligned(8)));
static uint32_t used, mode_of_file, block_of_file;
static char heard[4096];
static uint32_t heard_len;
static int fail_at;
static bool is_whole; /* writes take all they are given */
static struct file file;

static void *get_reent(void)
{
    return reent;
}

static void *grow(void *r, size_t len)
{
    (void)r;
    void *p = grown + used;
    used += (len + 7) & ~7u;
    return used <= sizeof(grown) ? p : NULL;
}

static void *grow_clear(void *r, size_t count, size_t size)
{
    uint8_t *p = grown + used;
    (void)r;
    used += (count * size + 7) & ~7u;
    for (uint32_t i = 0; i < count * size; i++)
        p[i] = 0;
    return p;
}

static void *regrow(void *r, void *memory, size_t len)
{
    uint8_t *p = grown + used;
    (void)r;
    used += (len + 7) & ~7u;
    for (uint32_t i = 0; memory != NULL && i < len; i++)
        p[i] = ((uint8_t *)memory)[i];
    return p;
}

static void nothing(void)
{
}

static int stat_file(void *r, int fd, uint8_t *stat)
{
    (void)r, (void)fd;
    for (int i = 0; i < STAT_BLKSIZE + 16; i++)
        stat[i] = 0;
    *(uint32_t *)(stat + 4) = mode_of_file;
    *(uint32_t *)(stat + STAT_BLKSIZE) = block_of_file;
    return mode_of_file == 0 ? -1 : 0;
}

static int write_file(void *r, void *cookie, const char *from, int len)
{
    (void)r, (void)cookie;
    if (fail_at > 0 && --fail_at == 0)
        return -1;
    int count = len > 1 && !is_whole && below(4) == 0 ? len / 2 : len;
    for (int i = 0; i < count; i++)
        heard[heard_len++ % sizeof(heard)] = from[i];
    return count;
}

void __rom_printf_float(void);
static void *syscalls[39];
#ifdef HAVE_esp_rom_newlib_init_common_mutexes
void esp_rom_newlib_init_common_mutexes(void *const *a, void *const *b);
#endif

static void install(void)
{
    static void *lock;
    for (int i = 0; i < 39; i++)
        syscalls[i] = (void *)nothing;
    syscalls[0] = (void *)get_reent;
    syscalls[1] = (void *)grow;
    syscalls[3] = (void *)regrow;
    syscalls[4] = (void *)grow_clear;
    syscalls[14] = (void *)stat_file;
#ifdef NANO_FLOAT
    syscalls[34] = (void *)__rom_printf_float;
#endif
    for (uint32_t i = 0; i < 64; i++)
        reent[i] = 0;
    reent[1] = reent[2] = reent[3] = (uint32_t)(uintptr_t)&file;
    reent[6] = 1;
    *(void *volatile *)SYSCALL_TABLE_PTR = syscalls;
    *(void *volatile *)(SYSCALL_TABLE_PTR - 4) = reent;
    esp_rom_newlib_init_common_mutexes(&lock, &lock);
}

static void open_file(void)
{
    static const short flags[] = {8, 8 | 1, 8 | 2, 16, 16 | 4, 4, 8 | 0x2000};
    static const uint32_t modes[] = {0, 0x2000, 0x8000, 0x1000};
    for (uint32_t i = 0; i < sizeof(file) / 4; i++)
        ((uint32_t *)&file)[i] = 0;
    file.flags = flags[below(7)];
    file.fd = (short)(below(8) - 1);
    file.write = write_file;
    file.data = reent;
    mode_of_file = modes[below(4)];
    block_of_file = below(2) ? 0 : 1 + below(40);
    fail_at = below(8) ? 0 : 1 + (int)below(6);
    heard_len = used = 0;
    reent[0] = 0;
}

/* A stream's state without the places that pointers name. */
static void mix_file(void)
{
    mix(offset_in(file.p, file.base));
    mix((uint32_t)file.w);
    mix((uint16_t)file.flags);
    mix((uint32_t)file.size);
    mix((uint32_t)file.line_size);
    mix(reent[0]);
    mix(heard_len);
    mix_bytes(heard, heard_len);
}

int __swsetup_r(void *r, struct file *f);
int __swbuf_r(void *r, int c, struct file *f);
int _fflush_r(void *r, struct file *f);
int fflush(struct file *f);
void __smakebuf_r(void *r, struct file *f);
int __swhatbuf_r(void *r, struct file *f, size_t *size, int *is_terminal);
int _isatty_r(void *r, int fd);
char *strdup(const char *text);
char *strndup(const char *text, size_t len);
int puts(const char *);
int putchar(int c);

static void streams(void)
{
    install();
    open_file();
    size_t size = 0;
    int is_terminal = 0;
    mix((uint32_t)__swhatbuf_r(reent, &file, &size, &is_terminal));
    mix(size);
    mix((uint32_t)is_terminal);
    mix((uint32_t)_isatty_r(reent, file.fd));
    mix((uint32_t)__swsetup_r(reent, &file));
    mix_file();
    if ((file.flags & 8) == 0)
        return;
    for (int i = 0; i < 60; i++) {
        int c = below(10) ? C : '\n';
        if (--file.w >= 0 || (file.w >= file.line_size && c != '\n'))
            *file.p++ = (uint8_t)c;
        else
            mix((uint32_t)__swbuf_r(reent, c, &file));
        mix_file();
    }
    mix((uint32_t)fflush(&file));
    mix_file();
#ifdef HAVE_puts
    make_texts();
    is_whole = true; /* in how many pieces a text goes out is each library's own */
    fail_at = 0;
    mix_sign(puts(A));
    mix((uint32_t)putchar(C));
    fflush(&file);
    mix_file();
    is_whole = false;
#endif
    make_texts();
    used = 0;
    mix_bytes(strdup(A), strlen(A) + 1);
    uint32_t n = N;
    mix_bytes(strndup(A, n), strnlen(A, n) + 1);
}

int fprintf(struct file *f, const char *format, ...);
int fiprintf(struct file *f, const char *format, ...);
int snprintf(char *to, size_t cap, const char *format, ...);
int sprintf(char *to, const char *format, ...);
int printf(const char *format, ...);
int sscanf(const char *from, const char *format, ...);

#ifdef HAVE_snprintf
#define PRINT(format, ...) (heard_len = 0, used = 0, heard_len = (uint32_t)snprintf(heard, 1000, format, __VA_ARGS__))
#else
#define PRINT(format, ...)                                                                                    \
    (used = heard_len = 0, file.p = file.base, mix((uint32_t)fprintf(&file, format, __VA_ARGS__)), fflush(&file))
#endif

static char format[40];

/* "%", some of five flags, width, precision. What the flags 0 with %s and # with %o and 0 do is not agreed on. */
static char *make_format(const char *flags)
{
    char *p = format;
    *p++ = '[';
    *p++ = '%';
    for (int i = 0; i < 5; i++)
        if (below(4) == 0)
            *p++ = flags[i];
    if (below(2))
        *p++ = (char)('1' + below(9));
    if (below(2)) {
        *p++ = '.';
        if (below(4))
            *p++ = (char)('0' + below(10));
    }
    return p;
}

static void end_format(char *p, char kind)
{
    *p++ = kind;
    *p++ = ']';
    *p = '\0';
}

static void formats(void)
{
    install();
    open_file();
    file.flags = 8;
    fail_at = 0;
    uint32_t kind = below(8);
    char *p = make_format(kind == 3 ? "-+ 0-" : "-+ 0#");
#ifdef NORMAL_FORMAT
    if (below(4) == 0 && kind < 6) {
        *p++ = 'l';
        *p++ = 'l';
        end_format(p, "diuoxX"[kind]);
        PRINT(format, wide());
    } else
#endif
        if (kind == 6) {
        make_texts();
        p = make_format("-+ --");
        end_format(p, 's');
        PRINT(format, A);
    } else if (kind == 7) {
        p = format;
        *p++ = '%';
        *p++ = '*';
        end_format(p, 'c');
        PRINT(format, (int)below(12) - 5, C);
    } else {
        if (below(3) == 0)
            *p++ = below(2) ? 'l' : 'h';
        end_format(p, "diuoxX"[kind]);
        PRINT(format, below(8) ? rnd() >> below(32) : 0);
    }
    if (is_verbose) {
        heard[heard_len] = '\0';
        ets_printf("%s of %s\n", format, heard);
    }
    mix(heard_len);
    mix_bytes(heard, heard_len);
}

#ifdef FLOAT_FORMAT
static void float_formats(void)
{
    install();
    open_file();
    file.flags = 8;
    fail_at = 0;
    char *p = make_format("-+ 0#");
    uint64_t bits = below(4) ? (some_double() & UINT64_C(0x800fffffffffffff)) | (uint64_t)(1023 - 30 + below(90)) << 52
                             : some_double();
    if (below(4) == 0)
        bits = __floatdidf((uint64_t)(int64_t)((int)below(2000) - 1000));
    if (below(8) == 0)
        bits = __divdf3(__floatsidf(below(2000)), __floatsidf(1u << below(12)));
    if (below(40) == 0)
        bits = UINT64_C(0x7ff) << 52;
    double value;
    __builtin_memcpy(&value, &bits, sizeof(value));
    end_format(p, FLOAT_FORMAT[below(sizeof(FLOAT_FORMAT) - 1)]);
    PRINT(format, value);
    if (is_verbose) {
        heard[heard_len] = '\0';
        ets_printf("%s of %s\n", format, heard);
    }
    mix(heard_len);
    mix_bytes(heard, heard_len);
}
#endif

#ifdef HAVE_sscanf
#ifdef NORMAL_FORMAT
#define SHORT "%hhd"
#else
#define SHORT "%hd"
#endif

static void scans(void)
{
    static const char *const formats_of[] = {"%d%n", "%x,%d", "%3d%s", "%i %u", "%[a-fA-F]%c", "%*d%d", "%hd-" SHORT, " %5s%n",
                                             "%o%%%d", "%[^,],%d", "%ld:%lx", "x%d", "%c%c%2c"};
    install();
    int32_t out[8];
    for (int i = 0; i < 8; i++)
        out[i] = -1;
    make_number_text();
    char *p = A;
    while (*p)
        p++;
    *p++ = ",-: %x"[below(6)];
    for (uint32_t i = below(6); i > 0; i--)
        *p++ = "0123456789abcdef"[below(16)];
    *p = '\0';
    const char *f = formats_of[below(13)];
    mix((uint32_t)sscanf(A, f, &out[0], &out[4], &out[7]));
    if (is_verbose)
        ets_printf("'%s' by %s\n", A, f);
    mix_bytes(out, sizeof(out));
}
#endif

#ifdef HAVE_strtod
double strtod(const char *from, char **end);
float strtof(const char *from, char **end);

static void reals(void)
{
    install();
    used = 0;
    char *p = A, *end;
    if (below(4) == 0)
        *p++ = below(2) ? '-' : '+';
    for (uint32_t i = below(20); i > 0; i--)
        *p++ = (char)('0' + below(10));
    if (below(2))
        *p++ = '.';
    for (uint32_t i = below(20); i > 0; i--)
        *p++ = (char)('0' + below(10));
    if (below(2)) {
        *p++ = 'e';
        *p++ = below(2) ? '-' : '+';
        *p++ = (char)('0' + below(10));
        *p++ = (char)('0' + below(10));
    }
    *p = '\0';
    double value = strtod(A, &end);
    uint64_t bits;
    __builtin_memcpy(&bits, &value, sizeof(bits));
    mix64(bits);
    AT(end);
    float small = strtof(A, &end);
    uint32_t word;
    __builtin_memcpy(&word, &small, sizeof(word));
    mix((word >> 23 & 0xff) == 0 ? 0 : word);
    AT(end);
    if (is_verbose)
        ets_printf("%s\n", A);
}
#endif

/* inflate: streams that the host made */
#ifdef HAVE_tinfl_decompress
int tinfl_decompress(void *s, const uint8_t *in, size_t *in_len, uint8_t *start, uint8_t *next, size_t *out_len,
                     uint32_t flags);
extern const uint8_t packed[];
extern const uint32_t packed_len, plain_len;
static uint32_t inflator[11000 / 4];
static uint8_t plain[6000];

static void inflates(void)
{
    uint32_t in = 0, out = 0, cut = 1 + below(packed_len), room = sizeof(plain);
    int status;
    inflator[0] = 0;
    do {
        size_t in_len = packed_len - in < cut ? packed_len - in : cut, out_len = room - out;
        uint32_t more = in + in_len < packed_len ? 2 : 0;
        status = tinfl_decompress(inflator, packed + in, &in_len, plain, plain + out, &out_len, 1 | 4 | more);
        in += in_len;
        out += out_len;
    } while (status > 0 && in < packed_len);
    mix((uint32_t)status);
    mix(out);
    mix_bytes(plain, out);
}
#endif

static void run(const char *name, void (*test)(void), uint32_t rounds)
{
    state = SEED | 1;
    digest = 0x811c9dc5u;
    for (const char *p = name; *p; p++)
        state = state * 31 + (uint8_t)*p;
    state += state == 0;
#ifdef ONLY
    const char *only = ONLY, *p = name;
    while (*only && *only == *p)
        only++, p++;
    is_verbose = *only == *p;
    if (!is_verbose)
        return;
#endif
    for (uint32_t i = 0; i < rounds; i++) {
#ifdef ONLY
        is_verbose = i >= FROM;
        if (i > FROM && i - FROM > 8)
            break;
        if (!is_verbose && i % 4 == 3)
            ets_printf("%08x\n", digest); /* how it stands, until the round where all is to be seen */
#endif
        test();
    }
    ets_printf("same %s %08x\n", name, digest);
    uart_tx_wait_idle(0);
}

extern uint32_t bss_start[], bss_end[];

__attribute__((noreturn)) void start(void)
{
    for (volatile uint32_t *p = bss_start; p < bss_end; p++)
        *p = 0;
    install();
    run("strings", strings, 2 * ROUNDS);
    run("numbers", numbers, ROUNDS);
    run("classes", classes, 1);
    run("integers", integers, ROUNDS);
    run("doubles", doubles, ROUNDS);
    run("floats", floats, ROUNDS);
    run("sums", sums, ROUNDS);
#ifdef HAVE_multi_heap_malloc_impl
    run("heaps", heaps, ROUNDS / 64);
    run("tlsf", tlsf, ROUNDS / 64);
#endif
    run("streams", streams, ROUNDS / 2);
    run("formats", formats, 2 * ROUNDS);
#ifdef FLOAT_FORMAT
    run("float_formats", float_formats, ROUNDS);
#endif
#ifdef HAVE_sscanf
    run("scans", scans, ROUNDS);
#endif
#ifdef HAVE_strtod
    run("reals", reals, ROUNDS);
#endif
#ifdef HAVE_tinfl_decompress
    run("inflates", inflates, 8);
#endif
    ets_printf("same end\n");
    uart_tx_wait_idle(0);
    semihost_exit(0);
    for (;;)
        ;
}
