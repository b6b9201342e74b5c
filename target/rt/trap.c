/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Interrupts go to the HAL. An exception ends the program with a record of the machine: its words
 * are those that monitors look for ("Guru Meditation Error", "MEPC :"), so that they decode it. */
#include "ops.h"
#include "rt.h"
#include "semihost.h"
#include "uart.h"
#include "usb_serial.h"

#include <stdarg.h>

#define CAUSE_INTERRUPT  0x80000000u
#define CAUSE_BREAKPOINT 3u
#define STACK_SHOWN      256u /* bytes */

void rt_trap(struct rt_frame *frame, uint32_t cause);

static const char *const cause_names[] = {
    [0] = "Instruction address misaligned",
    [1] = "Instruction access fault",
    [2] = "Illegal instruction",
    [3] = "Breakpoint",
    [4] = "Load address misaligned",
    [5] = "Load access fault",
    [6] = "Store address misaligned",
    [7] = "Store access fault",
    [8] = "Environment call from U-mode",
    [11] = "Environment call from M-mode",
};

static const char *const register_names[32] = {
    "MEPC", "RA", "SP", "GP", "TP",  "T0",  "T1", "T2", "S0/FP", "S1", "A0",
    "A1",   "A2", "A3", "A4", "A5",  "A6",  "A7", "S2", "S3",    "S4", "S5",
    "S6",   "S7", "S8", "S9", "S10", "S11", "T3", "T4", "T5",    "T6",
};

/* A semihosting call that no host took comes here as a breakpoint: it returns -1. */
static int is_unanswered_semihost(struct rt_frame *frame, uint32_t cause)
{
    const volatile uint32_t *code = (const volatile uint32_t *)(uintptr_t)frame->pc;
    if (cause != CAUSE_BREAKPOINT || frame->pc % 4 || code[-1] != 0x01f01013u ||
        code[0] != 0x00100073u || code[1] != 0x40705013u)
        return 0;
    frame->pc += 4;
    frame->x[10 - 1] = UINT32_MAX;
    return 1;
}

static int is_memory(uint32_t addr)
{
    return addr >= SOC_DRAM_ADDR && addr < SOC_DRAM_END && addr % 4 == 0;
}

static void print_crash(const struct rt_frame *frame, uint32_t cause)
{
    const char *name = cause < sizeof cause_names / sizeof cause_names[0] ? cause_names[cause] : 0;
    const uint32_t *x = &frame->pc;
    printf("\nGuru Meditation Error: Core 0: %s, address 0x%08lx\n", name ? name : "Exception",
           (unsigned long)frame->mtval);
    printf("Core  0 register dump:\n");
    for (int i = 0; i < 32; i++)
        printf("%-8s: 0x%08lx%s", register_names[i], (unsigned long)x[i], i % 4 == 3 ? "\n" : "  ");
    printf("%-8s: 0x%08lx  %-8s: 0x%08lx  %-8s: 0x%08lx\n", "MSTATUS",
           (unsigned long)frame->mstatus, "MCAUSE", (unsigned long)cause, "MTVAL",
           (unsigned long)frame->mtval);
    uint32_t sp = frame->x[1];
    printf("\nStack memory:\n");
    for (uint32_t off = 0; off < STACK_SHOWN && is_memory(sp + off); off += 4) {
        if (off % 32 == 0)
            printf("%s%08lx:", off ? "\n" : "", (unsigned long)(sp + off));
        printf(" 0x%08lx", (unsigned long)*(const uint32_t *)(uintptr_t)(sp + off));
    }
    printf("\n\n");
}

void rt_trap(struct rt_frame *frame, uint32_t cause)
{
    static int is_crashing;
    if (cause & CAUSE_INTERRUPT) {
        rt_interrupt(cause & ~CAUSE_INTERRUPT);
        return;
    }
    if (is_unanswered_semihost(frame, cause))
        return;
    if (!is_crashing++)
        print_crash(frame, cause);
    hal_uart_drain(UART0);
    semihost_exit_fault();
    soc_reset_system();
}
