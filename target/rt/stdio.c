/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* picolibc's streams on the HAL's consoles, and its heap. */
#include "rt.h"
#include "uart.h"
#include "usb_serial.h"

#include <errno.h>
#include <stddef.h>
#include <unistd.h>

static int uart_put(char c, FILE *file)
{
    (void)file;
    if (c == '\n')
        hal_uart_put(UART0, '\r');
    hal_uart_put(UART0, (uint8_t)c);
    return (unsigned char)c;
}

static int uart_get(FILE *file)
{
    (void)file;
    return hal_uart_get(UART0);
}

static int usb_put(char c, FILE *file)
{
    (void)file;
    if (c == '\n')
        hal_usb_serial_put('\r');
    hal_usb_serial_put((uint8_t)c);
    if (c == '\n')
        hal_usb_serial_flush();
    return (unsigned char)c;
}

static int usb_get(FILE *file)
{
    (void)file;
    return hal_usb_serial_get();
}

static FILE uart_stream = FDEV_SETUP_STREAM(uart_put, uart_get, NULL, _FDEV_SETUP_RW);
static FILE usb_stream = FDEV_SETUP_STREAM(usb_put, usb_get, NULL, _FDEV_SETUP_RW);

FILE *const stdin = &uart_stream;
FILE *const stdout = &uart_stream;
FILE *const stderr = &uart_stream;
FILE *const rt_usb = &usb_stream;

void *sbrk(ptrdiff_t increment)
{
    extern char __heap_start[], __heap_end[];
    static char *brk = __heap_start;
    char *old = brk;
    if (increment > __heap_end - brk || increment < __heap_start - brk) {
        errno = ENOMEM;
        return (void *)-1;
    }
    brk += increment;
    return old;
}
