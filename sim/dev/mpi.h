/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Large numbers as the RSA accelerator computes with them: words, the least significant first. */
#ifndef SIM_MPI_H
#define SIM_MPI_H

#include <stdint.h>

#define SIM_MPI_WORDS_MAX 128

/* z[2 * n] = x[n] * y[n]. */
void sim_mpi_mul(uint32_t *z, const uint32_t *x, const uint32_t *y, unsigned n);
/* z = x * y / 2^(32 n) mod m, as Montgomery's reduction gives it with m_prime, which should be
 * -1 / m mod 2^32: with another one the result is no more than a number of n words. z may be x or
 * y. n is at most SIM_MPI_WORDS_MAX. */
void sim_mpi_mont(uint32_t *z, const uint32_t *x, const uint32_t *y, const uint32_t *m,
                  uint32_t m_prime, unsigned n);
/* z = x^y mod m, and x * y mod m; r is 2^(64 n) mod m. */
void sim_mpi_mod_exp(uint32_t *z, const uint32_t *x, const uint32_t *y, const uint32_t *m,
                     const uint32_t *r, uint32_t m_prime, unsigned n);
void sim_mpi_mod_mul(uint32_t *z, const uint32_t *x, const uint32_t *y, const uint32_t *m,
                     const uint32_t *r, uint32_t m_prime, unsigned n);

#endif
