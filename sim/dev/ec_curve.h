/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Points of the curves P-192 and P-256 (FIPS 186-4, D.1.2), and numbers modulo their primes. Words,
 * the least significant first; a curve's numbers have `words` of them. */
#ifndef SIM_EC_CURVE_H
#define SIM_EC_CURVE_H

#include <stdbool.h>
#include <stdint.h>

#define SIM_EC_WORDS 8

struct sim_ec_curve {
    unsigned words;
    uint32_t p[SIM_EC_WORDS]; /* the field's prime */
    uint32_t n[SIM_EC_WORDS]; /* the order of the generator, a prime as well */
    uint32_t b[SIM_EC_WORDS]; /* y^2 = x^3 - 3 x + b */
};

extern const struct sim_ec_curve sim_ec_p192, sim_ec_p256;

/* x / z^2, y / z^3; z 0 is the point at infinity. */
struct sim_ec_point {
    uint32_t x[SIM_EC_WORDS], y[SIM_EC_WORDS], z[SIM_EC_WORDS];
};

bool sim_ec_is_on_curve(const struct sim_ec_curve *c, const struct sim_ec_point *p);
/* to = k * p, and p + q; `to` may be one of them. */
void sim_ec_mul(const struct sim_ec_curve *c, struct sim_ec_point *to, const uint32_t *k,
                const struct sim_ec_point *p);
void sim_ec_add(const struct sim_ec_curve *c, struct sim_ec_point *to, const struct sim_ec_point *p,
                const struct sim_ec_point *q);
/* The same point with z 1; infinity becomes 0, 0. */
void sim_ec_normalize(const struct sim_ec_curve *c, struct sim_ec_point *p);

enum sim_ec_operation { SIM_EC_PLUS, SIM_EC_MINUS, SIM_EC_TIMES, SIM_EC_OVER };
/* to = x op y modulo p or n; x / 0 is 0. `to` may be x or y. */
void sim_ec_modular(const struct sim_ec_curve *c, bool is_order, enum sim_ec_operation what,
                    uint32_t *to, const uint32_t *x, const uint32_t *y);

#endif
