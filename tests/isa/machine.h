/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A core with some memory, for tests. */
#ifndef TEST_MACHINE_H
#define TEST_MACHINE_H

#include "core.h"

#define RAM       0x40380000u /* RAM_SIZE bytes, also at RAM_ALIAS */
#define RAM_ALIAS 0x3fc80000u
#define RAM_SIZE  0x10000u
#define ROM       0x40000000u /* ROM_SIZE bytes, not writable */
#define ROM_SIZE  0x1000u

struct machine {
    struct sim_sys sys;
    struct sim_core *core;
    uint8_t *ram, *rom;
    char trace[256]; /* the last line */
    unsigned trace_lines;
    char out[256]; /* what semihosting wrote */
    size_t out_len;
};

extern const struct sim_rv_params machine_c3; /* like the ESP32-C3's */

/* pc is RAM, mtvec ROM. Fails the test when memory is short. */
struct machine *machine_new(const struct sim_rv_params *params);
void machine_free(struct machine *m);
/* Code as words or halfwords at an address of RAM or ROM. */
void put_words(struct machine *m, uint32_t addr, const uint32_t *words, size_t count);
void put_half(struct machine *m, uint32_t addr, uint16_t half);
uint32_t get_word(struct machine *m, uint32_t addr);
/* Runs for so many cycles, or to the end of what there is to do. */
void run_cycles(struct machine *m, uint64_t cycles);
void step(struct machine *m); /* one instruction */

uint32_t reg(struct machine *m, unsigned x);
void set_reg(struct machine *m, unsigned x, uint32_t value);
uint32_t pc(struct machine *m);
void set_pc(struct machine *m, uint32_t value);
/* mstatus, mtvec, mepc, mcause, mtval */
uint32_t csr(struct machine *m, const char *name);
void set_csr(struct machine *m, const char *name, uint32_t value);

/* A few instructions, assembled. */
#define R_(op, rd, a, b) ((op) | (uint32_t)(rd) << 7 | (uint32_t)(a) << 15 | (uint32_t)(b) << 20)
#define I_(op, rd, a, imm)                                                                         \
    ((op) | (uint32_t)(rd) << 7 | (uint32_t)(a) << 15 | (uint32_t)(imm) << 20)
#define ADDI(rd, a, imm) I_(0x13u, rd, a, imm)
#define ADD(rd, a, b)    R_(0x33u, rd, a, b)
#define LUI(rd, imm)     (0x37u | (uint32_t)(rd) << 7 | ((uint32_t)(imm)&0xfffff000u))
#define LW(rd, off, a)   I_(0x2003u, rd, a, off)
#define LB(rd, off, a)   I_(0x0003u, rd, a, off)
#define SW(b, off, a)                                                                              \
    (0x2023u | ((uint32_t)(off)&31) << 7 | (uint32_t)(a) << 15 | (uint32_t)(b) << 20 |             \
     ((uint32_t)(off) >> 5 & 127) << 25)
#define JALR(rd, a, off)     I_(0x67u, rd, a, off)
#define CSRRW(rd, csr, a)    I_(0x1073u, rd, a, csr)
#define CSRRS(rd, csr, a)    I_(0x2073u, rd, a, csr)
#define CSRRC(rd, csr, a)    I_(0x3073u, rd, a, csr)
#define CSRRWI(rd, csr, imm) I_(0x5073u, rd, imm, csr)
#define CSRRSI(rd, csr, imm) I_(0x6073u, rd, imm, csr)
#define BNE(a, b, off)                                                                             \
    (0x1063u | (uint32_t)(a) << 15 | (uint32_t)(b) << 20 | ((uint32_t)(off) >> 11 & 1) << 7 |      \
     ((uint32_t)(off) >> 1 & 15) << 8 | ((uint32_t)(off) >> 5 & 63) << 25 |                        \
     ((uint32_t)(off) >> 12 & 1) << 31)
#define J_SELF   0x0000006fu
#define NOP_     0x00000013u
#define ECALL_   0x00000073u
#define EBREAK_  0x00100073u
#define MRET_    0x30200073u
#define WFI_     0x10500073u
#define FENCE_I_ 0x0000100fu

#endif
