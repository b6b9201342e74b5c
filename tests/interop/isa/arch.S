/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A program of the architectural tests' macros. The test puts the cases and their number in. */
#define RVMODEL_BOOT
#define RVMODEL_HALT                                                                               \
    la t0, tohost;                                                                                 \
    li t1, 1;                                                                                      \
    sw t1, 0(t0);                                                                                  \
    sw zero, 4(t0);                                                                                \
    stay: j stay;
#define RVMODEL_DATA_BEGIN                                                                         \
    .balign 16;                                                                                    \
    .globl begin_signature;                                                                        \
    begin_signature:
#define RVMODEL_DATA_END                                                                           \
    .balign 16;                                                                                    \
    .globl end_signature;                                                                          \
    end_signature:;                                                                                \
    .balign 8;                                                                                     \
    .globl tohost, fromhost;                                                                       \
    tohost: .dword 0;                                                                              \
    fromhost: .dword 0;
#define RVMODEL_IO_ASSERT_GPR_EQ(scratch, reg, value)
#define RVMODEL_SET_MSW_INT
#define RVMODEL_CLEAR_MSW_INT
#define RVMODEL_CLEAR_MTIMER_INT
#define RVMODEL_CLEAR_MEXT_INT
#include "arch_test.h"

RVTEST_ISA("RV32IM")
        .section .text.init
        .globl  _start
_start: RVMODEL_BOOT
RVTEST_CODE_BEGIN
RVTEST_CASE(0, "//check ISA:=regex(.*I.*M.*);def TEST_CASE_1=True;", rr)
BODY
RVTEST_CODE_END
RVMODEL_HALT

RVTEST_DATA_BEGIN
        .word   0xbabecafe
RVTEST_DATA_END

RVMODEL_DATA_BEGIN
rvtest_sig_begin:
        CANARY
rvtest_words:
        .fill   WORDS, 4, 0xdeadbeef
rvtest_sig_end:
RVMODEL_DATA_END
