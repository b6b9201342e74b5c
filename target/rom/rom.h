/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The ROM's own parts. Functions that programs call by address have the names that the function
 * table gives them and are declared where C needs them. */
#ifndef ROM_H
#define ROM_H

#include "soc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ROM_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Console: the ROM's messages go to UART0 and, while a host takes them, to USB-Serial-JTAG. */
int ets_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
void console_init(void);
void console_flush(void);

/* UARTs; a number that is not one of theirs means UART0. */
void Uart_Init(uint8_t uart_no, uint32_t clock_hz);
void uart_div_modify(uint8_t uart_no, uint32_t divisor_16);
void uart_tx_flush(uint8_t uart_no);
void uart0_send(uint8_t c);
int uart_tx_one_char(uint8_t c); /* on the wire in use */
bool uart_has_byte(void);
/* Measures what comes in on UART0, from now on. */
void uart_meter(bool is_on);
/* Once enough has come in: takes the host's rate when it is another one than that which is set. */
bool uart_follow_host(void);
uint8_t uart_take_byte(void);

/* USB-Serial-JTAG. */
bool usb_has_byte(void);
uint8_t usb_take_byte(void);
/* False when nobody takes what is sent: the byte is dropped, and so are later ones at once until
 * the host reads again. */
bool usb_send_byte(uint8_t c);
void usb_send_flush(void);

/* Which wire a host speaks on, once it is known; UART0 until then. */
void uartAttach(void *buf);
void console_choose_usb(bool is_usb);
bool console_is_usb(void);
void uart_tx_wait_idle(uint8_t uart_no);

void ets_delay_us(uint32_t us);
void software_reset(void) __attribute__((noreturn));

/* What a trap leaves on the stack; start.S stores it. */
struct trap_regs {
    uint32_t pc;
    uint32_t x[31]; /* x1.. */
    uint32_t cause;
    uint32_t tval;
    uint32_t status;
    uint32_t unused;
};
void rom_trap(const struct trap_regs *regs) __attribute__((noreturn));
void rom_isr(uint32_t number);
void rom_gap_report(uint32_t slot, uint32_t caller) __attribute__((noreturn));
void rom_main(void) __attribute__((noreturn));

/* The CPU on the crystal, 40 MHz, or on the PLL, 160 MHz, with buses at 80. */
void clock_init(void);
void clock_slow(void);
void clock_fast(void);
void layout_init(void); /* variables at addresses that programs know */
/* Words at the end of RAM that programs set: the ROM_POINTER_ or SOC_ROM_POINTER_ one. */
void *rom_pointer(unsigned index);
#define ROM_POINTER_REENT    2u /* the state of newlib's functions where there are no threads */
#define ROM_POINTER_SYSCALLS 3u
/* Ends the program by its own abort(), if it has installed one; else as an exception does. */
void rom_abort(void) __attribute__((noreturn));
void rom_give_up(void) __attribute__((noreturn));
void wdt_disable_all(void);

/* Where a program left code that a deep sleep is to end in, or 0. */
uint32_t rom_wake_entry(void);

/* Boot modes. */
void spi_boot(void) __attribute__((noreturn));
void download_boot(void) __attribute__((noreturn));
/* The answer to GET_SECURITY_INFO, 20 bytes; called by stubs too, which pass three words. */
int rom_security_info(int unused, void *also_unused, uint8_t *out);
bool sip_download_begin(void);
int GetSecurityInfoProc(int unused, void *also_unused, uint8_t *out);

/* Addresses of RAM that the ROM needs: while anything of it may run, and while only a boot goes on.
 */
extern uint8_t rom_ram_start[], rom_ram_end[], rom_ram_boot_start[], rom_stack_top[];
/* True when [addr, addr+len) is RAM and, seen through any bus, none of it is in [keep,
 * rom_ram_end). */
bool ram_is_loadable(uint32_t addr, uint32_t len, const uint8_t *keep);
/* True when an aligned word can be read or written there without an exception. */
bool address_is_readable(uint32_t addr);
bool address_is_writable(uint32_t addr);

#endif
