/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Numbers are kept in Montgomery's form (x * 2^(32 n) mod m) between the first step and the last.
 * Formulas for points: Bernstein and Lange, Explicit-Formulas Database, "dbl-2001-b" and
 * "add-1998-cmo-2". */
#include "ec_curve.h"

#include "mpi.h"

#include <string.h>

#define WORDS SIM_EC_WORDS

const struct sim_ec_curve sim_ec_p192 = {
    .words = 6,
    .p = {0xffffffff, 0xffffffff, 0xfffffffe, 0xffffffff, 0xffffffff, 0xffffffff},
    .n = {0xb4d22831, 0x146bc9b1, 0x99def836, 0xffffffff, 0xffffffff, 0xffffffff},
    .b = {0xc146b9b1, 0xfeb8deec, 0x72243049, 0x0fa7e9ab, 0xe59c80e7, 0x64210519},
};
const struct sim_ec_curve sim_ec_p256 = {
    .words = 8,
    .p = {0xffffffff, 0xffffffff, 0xffffffff, 0, 0, 0, 1, 0xffffffff},
    .n = {0xfc632551, 0xf3b9cac2, 0xa7179e84, 0xbce6faad, 0xffffffff, 0xffffffff, 0, 0xffffffff},
    .b = {0x27d2604b, 0x3bce3c3e, 0xcc53b0f6, 0x651d06b0, 0x769886bc, 0xb3ebbd55, 0xaa3a93e7,
          0x5ac635d8},
};

/* Numbers modulo a prime m */

struct field {
    unsigned n;
    const uint32_t *m;
    uint32_t m_prime;
    uint32_t r2[WORDS]; /* 2^(64 n) mod m */
};

static bool is_zero(const struct field *f, const uint32_t *a)
{
    uint32_t any = 0;
    for (unsigned i = 0; i < f->n; i++)
        any |= a[i];
    return any == 0;
}

/* a - b into to; what is borrowed. */
static uint32_t take(const struct field *f, uint32_t *to, const uint32_t *a, const uint32_t *b)
{
    uint64_t borrow = 0;
    for (unsigned i = 0; i < f->n; i++) {
        uint64_t d = (uint64_t)a[i] - b[i] - borrow;
        to[i] = (uint32_t)d;
        borrow = d >> 63;
    }
    return (uint32_t)borrow;
}

static void reduce(const struct field *f, uint32_t *a, uint32_t carry)
{
    uint32_t less[WORDS];
    if (take(f, less, a, f->m) <= carry)
        memcpy(a, less, f->n * sizeof *a);
}

static void add(const struct field *f, uint32_t *to, const uint32_t *a, const uint32_t *b)
{
    uint64_t sum = 0;
    for (unsigned i = 0; i < f->n; i++) {
        sum += (uint64_t)a[i] + b[i];
        to[i] = (uint32_t)sum;
        sum >>= 32;
    }
    reduce(f, to, (uint32_t)sum);
}

static void sub(const struct field *f, uint32_t *to, const uint32_t *a, const uint32_t *b)
{
    if (!take(f, to, a, b))
        return;
    uint64_t sum = 0;
    for (unsigned i = 0; i < f->n; i++) {
        sum += (uint64_t)to[i] + f->m[i];
        to[i] = (uint32_t)sum;
        sum >>= 32;
    }
}

static void mul(const struct field *f, uint32_t *to, const uint32_t *a, const uint32_t *b)
{
    sim_mpi_mont(to, a, b, f->m, f->m_prime, f->n);
}

/* Any number of n words into the form. */
static void enter(const struct field *f, uint32_t *to, const uint32_t *a)
{
    uint32_t in[WORDS];
    memcpy(in, a, f->n * sizeof *in);
    reduce(f, in, 0);
    mul(f, to, in, f->r2);
}

static void leave(const struct field *f, uint32_t *to, const uint32_t *a)
{
    const uint32_t one[WORDS] = {1};
    mul(f, to, a, one);
}

/* Fermat: a^(m - 2); of 0 it is 0. */
static void invert(const struct field *f, uint32_t *to, const uint32_t *a)
{
    const uint32_t one[WORDS] = {1}, two[WORDS] = {2};
    uint32_t power[WORDS], base[WORDS], e[WORDS];
    memcpy(base, a, sizeof base);
    take(f, e, f->m, two);
    enter(f, power, one);
    for (unsigned bit = 32 * f->n; bit-- > 0;) {
        mul(f, power, power, power);
        if (e[bit / 32] >> (bit % 32) & 1)
            mul(f, power, power, base);
    }
    memcpy(to, power, f->n * sizeof *to);
}

static struct field field_of(const struct sim_ec_curve *c, bool is_order)
{
    struct field f = {.n = c->words, .m = is_order ? c->n : c->p, .m_prime = 1, .r2 = {1}};
    for (unsigned i = 0; i < 5; i++) /* Newton: each step doubles the bits that are right */
        f.m_prime *= 2 + f.m[0] * f.m_prime;
    for (unsigned i = 0; i < 64 * f.n; i++)
        add(&f, f.r2, f.r2, f.r2);
    return f;
}

void sim_ec_modular(const struct sim_ec_curve *c, bool is_order, enum sim_ec_operation what,
                    uint32_t *to, const uint32_t *x, const uint32_t *y)
{
    struct field f = field_of(c, is_order);
    uint32_t a[WORDS] = {0}, b[WORDS] = {0};
    enter(&f, a, x);
    enter(&f, b, y);
    if (what == SIM_EC_OVER)
        invert(&f, b, b);
    if (what == SIM_EC_PLUS)
        add(&f, a, a, b);
    else if (what == SIM_EC_MINUS)
        sub(&f, a, a, b);
    else
        mul(&f, a, a, b);
    leave(&f, to, a);
}

/* Points */

static void enter_point(const struct field *f, struct sim_ec_point *to,
                        const struct sim_ec_point *p)
{
    enter(f, to->x, p->x);
    enter(f, to->y, p->y);
    enter(f, to->z, p->z);
}

static void leave_point(const struct field *f, struct sim_ec_point *p)
{
    leave(f, p->x, p->x);
    leave(f, p->y, p->y);
    leave(f, p->z, p->z);
}

static void twice(const struct field *f, struct sim_ec_point *p)
{
    uint32_t delta[WORDS], gamma[WORDS], beta[WORDS], alpha[WORDS], t[WORDS];
    mul(f, delta, p->z, p->z);
    mul(f, gamma, p->y, p->y);
    mul(f, beta, p->x, gamma);
    sub(f, t, p->x, delta);
    add(f, alpha, p->x, delta);
    mul(f, alpha, alpha, t);
    add(f, t, alpha, alpha);
    add(f, alpha, alpha, t); /* 3 (x - delta) (x + delta) */
    add(f, t, p->y, p->z);
    mul(f, t, t, t);
    sub(f, t, t, gamma);
    sub(f, p->z, t, delta);
    add(f, beta, beta, beta);
    add(f, beta, beta, beta); /* 4 beta */
    mul(f, t, alpha, alpha);
    sub(f, t, t, beta);
    sub(f, p->x, t, beta);
    sub(f, t, beta, p->x);
    mul(f, t, alpha, t);
    mul(f, gamma, gamma, gamma);
    for (unsigned i = 0; i < 3; i++)
        add(f, gamma, gamma, gamma); /* 8 gamma^2 */
    sub(f, p->y, t, gamma);
}

/* u = x * w^2, s = y * w^3 */
static void scale(const struct field *f, uint32_t *u, uint32_t *s, const struct sim_ec_point *p,
                  const uint32_t *w)
{
    uint32_t square[WORDS];
    mul(f, square, w, w);
    mul(f, u, p->x, square);
    mul(f, square, square, w);
    mul(f, s, p->y, square);
}

static void join(const struct field *f, struct sim_ec_point *to, const struct sim_ec_point *q)
{
    uint32_t u1[WORDS], u2[WORDS], s1[WORDS], s2[WORDS], hh[WORDS], hhh[WORDS];
    if (is_zero(f, q->z))
        return;
    if (is_zero(f, to->z)) {
        *to = *q;
        return;
    }
    scale(f, u1, s1, to, q->z);
    scale(f, u2, s2, q, to->z);
    sub(f, u2, u2, u1); /* h */
    sub(f, s2, s2, s1); /* r */
    if (is_zero(f, u2) && is_zero(f, s2)) {
        twice(f, to);
        return;
    }
    mul(f, hh, u2, u2);
    mul(f, hhh, hh, u2);
    mul(f, u1, u1, hh);
    mul(f, s1, s1, hhh);
    mul(f, to->z, to->z, q->z);
    mul(f, to->z, to->z, u2);
    mul(f, to->x, s2, s2);
    sub(f, to->x, to->x, hhh);
    sub(f, to->x, to->x, u1);
    sub(f, to->x, to->x, u1);
    sub(f, u1, u1, to->x);
    mul(f, u1, u1, s2);
    sub(f, to->y, u1, s1);
}

void sim_ec_add(const struct sim_ec_curve *c, struct sim_ec_point *to, const struct sim_ec_point *p,
                const struct sim_ec_point *q)
{
    struct field f = field_of(c, false);
    struct sim_ec_point a, b;
    enter_point(&f, &a, p);
    enter_point(&f, &b, q);
    join(&f, &a, &b);
    leave_point(&f, &a);
    *to = a;
}

void sim_ec_mul(const struct sim_ec_curve *c, struct sim_ec_point *to, const uint32_t *k,
                const struct sim_ec_point *p)
{
    struct field f = field_of(c, false);
    struct sim_ec_point base, sum = {.x = {0}};
    enter_point(&f, &base, p);
    for (unsigned bit = 32 * f.n; bit-- > 0;) {
        twice(&f, &sum);
        if (k[bit / 32] >> (bit % 32) & 1)
            join(&f, &sum, &base);
    }
    leave_point(&f, &sum);
    *to = sum;
}

/* y^2 = x^3 - 3 x z^4 + b z^6 */
bool sim_ec_is_on_curve(const struct sim_ec_curve *c, const struct sim_ec_point *p)
{
    struct field f = field_of(c, false);
    struct sim_ec_point a;
    uint32_t zz[WORDS], left[WORDS], right[WORDS], t[WORDS];
    enter_point(&f, &a, p);
    mul(&f, left, a.y, a.y);
    mul(&f, zz, a.z, a.z);
    mul(&f, t, zz, zz);
    mul(&f, right, a.x, a.x);
    for (unsigned i = 0; i < 3; i++)
        sub(&f, right, right, t);
    mul(&f, right, right, a.x);
    mul(&f, t, t, zz);
    enter(&f, zz, c->b);
    mul(&f, t, t, zz);
    add(&f, right, right, t);
    sub(&f, left, left, right);
    return is_zero(&f, left) && !is_zero(&f, a.z);
}

void sim_ec_normalize(const struct sim_ec_curve *c, struct sim_ec_point *p)
{
    struct field f = field_of(c, false);
    struct sim_ec_point a;
    uint32_t w[WORDS];
    enter_point(&f, &a, p);
    invert(&f, w, a.z);
    scale(&f, p->x, p->y, &a, w);
    memset(p->z, 0, sizeof p->z);
    p->z[0] = 1;
    leave(&f, p->x, p->x);
    leave(&f, p->y, p->y);
}
