/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A second RISC-V, written to be read: no cache, no table, no short cut. The core under test must
 * agree with it. Sources: the RISC-V manuals, volume I (RV32I, M, A, C, Zicsr) and II (M and U
 * mode). */
#ifndef TEST_REF_H
#define TEST_REF_H

#include <stdbool.h>
#include <stdint.h>

struct ref {
    uint32_t x[32];
    uint32_t pc;
    bool is_user;
    uint32_t mstatus, mtvec, mepc, mcause, mtval, mscratch;
    bool has_reservation;
    uint32_t reservation;
    uint64_t retired, traps;
    bool is_waiting;

    uint8_t *mem; /* one memory at `base`; writing below `writable` faults */
    uint32_t base, size, writable;
};

#define REF_MISA    0x40101105u
#define REF_MHARTID 3u

/* One instruction, or the trap that it raises. */
void ref_step(struct ref *r);
void ref_interrupt(struct ref *r, unsigned number);

#endif
