/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The runtime under an application: start-up, traps, standard streams, exit.
 *
 * main is called with the watchdogs off, the CPU at its full clock where the bootloader has started
 * the PLL, interrupts on, and stdout on UART0 at 115200 baud. What main returns is the program's
 * exit status: on a virtual chip, or under a debugger that takes semihosting calls, it ends the
 * run; on a chip alone it is printed, and the chip waits. */
#ifndef RT_H
#define RT_H

#include <stdint.h>
#include <stdio.h>

/* Registers at a trap: x0's place holds the pc. Written by rt_trap_entry. */
struct rt_frame {
    uint32_t pc;
    uint32_t x[31]; /* x1 .. x31 */
    uint32_t mstatus, mtval, mcause, reserved;
};

/* The USB-Serial-JTAG console, as a stream beside stdout (UART0). Output is thrown away while no
 * host takes it. */
extern FILE *const rt_usb;

/* Puts a function or data where flash is not needed. */
#define RT_IRAM __attribute__((section(".iram"), noinline))

/* Sleeps until the next interrupt. */
static inline void rt_wait_for_interrupt(void)
{
    __asm__ volatile("wfi" ::: "memory");
}

/* Interrupts off; returns what rt_irq_restore wants. */
static inline uint32_t rt_irq_off(void)
{
    uint32_t old;
    __asm__ volatile("csrrci %0, mstatus, 8" : "=r"(old)::"memory");
    return old & 8;
}
static inline void rt_irq_restore(uint32_t old)
{
    __asm__ volatile("csrs mstatus, %0" ::"r"(old) : "memory");
}

/* Handles interrupt `cause` (mcause without its top bit); the HAL defines it. */
void rt_interrupt(uint32_t number);

_Noreturn void rt_exit(int status);

#endif
