/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Montgomery, "Modular multiplication without trial division", Mathematics of Computation 44
 * (1985). */
#include "mpi.h"

#include <string.h>

#define MAX SIM_MPI_WORDS_MAX

/* to[0..n] += x[n] * y, and the carry goes on into the words behind as far as `end`. */
static void mul_add(uint32_t *to, const uint32_t *x, uint32_t y, unsigned n, unsigned end)
{
    uint64_t carry = 0;
    for (unsigned i = 0; i < n; i++) {
        carry += to[i] + (uint64_t)x[i] * y;
        to[i] = (uint32_t)carry;
        carry >>= 32;
    }
    for (unsigned i = n; carry && i < end; i++) {
        carry += to[i];
        to[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

void sim_mpi_mul(uint32_t *z, const uint32_t *x, const uint32_t *y, unsigned n)
{
    memset(z, 0, 2 * n * sizeof *z);
    for (unsigned i = 0; i < n; i++)
        mul_add(z + i, x, y[i], n, 2 * n - i);
}

static int compare(const uint32_t *a, const uint32_t *b, unsigned n)
{
    while (n-- > 0) {
        if (a[n] != b[n])
            return a[n] < b[n] ? -1 : 1;
    }
    return 0;
}

static void subtract(uint32_t *a, const uint32_t *b, unsigned n)
{
    uint64_t borrow = 0;
    for (unsigned i = 0; i < n; i++) {
        uint64_t d = (uint64_t)a[i] - b[i] - borrow;
        a[i] = (uint32_t)d;
        borrow = d >> 63;
    }
}

void sim_mpi_mont(uint32_t *z, const uint32_t *x, const uint32_t *y, const uint32_t *m,
                  uint32_t m_prime, unsigned n)
{
    uint32_t t[2 * MAX + 1] = {0};
    for (unsigned i = 0; i < n; i++) {
        mul_add(t + i, x, y[i], n, 2 * n + 1 - i);
        mul_add(t + i, m, t[i] * m_prime, n, 2 * n + 1 - i);
    }
    if (t[2 * n] || compare(t + n, m, n) >= 0)
        subtract(t + n, m, n);
    memcpy(z, t + n, n * sizeof *z);
}

void sim_mpi_mod_mul(uint32_t *z, const uint32_t *x, const uint32_t *y, const uint32_t *m,
                     const uint32_t *r, uint32_t m_prime, unsigned n)
{
    uint32_t in[MAX];
    sim_mpi_mont(in, x, r, m, m_prime, n);
    sim_mpi_mont(z, in, y, m, m_prime, n);
}

void sim_mpi_mod_exp(uint32_t *z, const uint32_t *x, const uint32_t *y, const uint32_t *m,
                     const uint32_t *r, uint32_t m_prime, unsigned n)
{
    uint32_t base[MAX], power[MAX], one[MAX] = {1};
    sim_mpi_mont(base, x, r, m, m_prime, n);
    sim_mpi_mont(power, one, r, m, m_prime, n);
    for (unsigned bit = 32 * n; bit-- > 0;) {
        sim_mpi_mont(power, power, power, m, m_prime, n);
        if (y[bit / 32] >> (bit % 32) & 1)
            sim_mpi_mont(power, power, base, m, m_prime, n);
    }
    sim_mpi_mont(z, power, one, m, m_prime, n);
}
