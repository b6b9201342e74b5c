/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Arithmetic that the compiler leaves to a library. */
#include "rom_diff.h"

#define DD(X) X(__udivdi3) X(__umoddi3) X(__muldi3) X(__divdi3) X(__moddi3)
#define D1(X)                                                                                      \
    X(__negdi2) X(__bswapdi2) X(__popcountdi2) X(__clzdi2) X(__ctzdi2) X(__ffsdi2) X(__paritydi2)
#define S1(X) X(__bswapsi2) X(__popcountsi2) X(__clzsi2) X(__ctzsi2) X(__ffssi2) X(__paritysi2)
#define SH(X) X(__ashldi3) X(__ashrdi3) X(__lshrdi3)
#define F2(X) X(__addsf3) X(__subsf3) X(__mulsf3) X(__divsf3)
#define F8(X) X(__adddf3) X(__subdf3) X(__muldf3) X(__divdf3)
#define C2(X) X(__eqsf2) X(__nesf2) X(__gesf2) X(__gtsf2) X(__lesf2) X(__ltsf2) X(__unordsf2)
#define C8(X) X(__eqdf2) X(__nedf2) X(__gedf2) X(__gtdf2) X(__ledf2) X(__ltdf2) X(__unorddf2)
#define X(n)  uint64_t n(uint64_t a, uint64_t b);
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
uint64_t __floatsidf(uint32_t a), __floatunsidf(uint32_t a), __floatdidf(uint64_t a),
    __floatundidf(uint64_t a);
uint32_t __floatsisf(uint32_t a), __floatunsisf(uint32_t a), __floatdisf(uint64_t a),
    __floatundisf(uint64_t a);

uint64_t wide(void)
{
    uint64_t v = (uint64_t)rnd() << 32 | rnd();
    return v >> below(64) ^ (below(4) ? 0 : ~UINT64_C(0));
}

/* Doubles that are no NaN and not below the normal ones, near 1 or anywhere. */
uint64_t some_double(void)
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

void integers(void)
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

void doubles(void)
{
    uint64_t a = some_double(), b = some_double();
#define X(name)                                                                                    \
    {                                                                                              \
        uint64_t r = name(a, b);                                                                   \
        mix_double(is_small(r) ? r >> 63 : r);                                                     \
    }
    F8(X)
#undef X
#define X(name)                                                                                    \
    mix_sign(name(a, b));                                                                          \
    mix_sign(name(a, a));
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

void floats(void)
{
    uint32_t a = some_float(), b = some_float();
#define X(name)                                                                                    \
    {                                                                                              \
        uint32_t r = name(a, b);                                                                   \
        mix_float((r >> 23 & 0xff) == 0 ? r >> 31 : r);                                            \
    }
    F2(X)
#undef X
#define X(name)                                                                                    \
    mix_sign(name(a, b));                                                                          \
    mix_sign(name(a, a));
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
