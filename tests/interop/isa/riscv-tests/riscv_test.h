/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What riscv-tests ask of the machine they run on: where programs begin and how they tell. Each
 * ends in 1 at tohost, or in the number of the case that failed, shifted left, with bit 0 set. */
#define RVTEST_RV32U
#define TESTNUM x28
#define RVTEST_CODE_BEGIN                                                                          \
    .text;                                                                                         \
    .globl _start;                                                                                 \
    _start:                                                                                        \
    la t0, trapped;                                                                                \
    csrw mtvec, t0;                                                                                \
    li TESTNUM, 0;
#define RVTEST_PASS                                                                                \
    li a0, 1;                                                                                      \
    j tell;
#define RVTEST_FAIL                                                                                \
    slli a0, TESTNUM, 1;                                                                           \
    ori a0, a0, 1;                                                                                 \
    j tell;
#define RVTEST_CODE_END                                                                            \
    .balign 64;                                                                                    \
    trapped:                                                                                       \
    li a0, (127 << 1) | 1;                                                                         \
    tell:                                                                                          \
    la t0, tohost;                                                                                 \
    sw a0, 0(t0);                                                                                  \
    sw zero, 4(t0);                                                                                \
    stay:                                                                                          \
    j stay;                                                                                        \
    .data;                                                                                         \
    .balign 8;                                                                                     \
    .globl tohost;                                                                                 \
    tohost:                                                                                        \
    .dword 0;
#define RVTEST_DATA_BEGIN .balign 4;
#define RVTEST_DATA_END
