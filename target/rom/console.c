/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* ets_printf and where its characters go. */
#include "fmt.h"
#include "rom.h"

typedef void putc_fn(char c); /* the type that programs pass us pointers of */

static putc_fn *putc1, *putc2;
static uint8_t printf_channel;

void ets_install_putc1(putc_fn *put);
void ets_install_putc2(putc_fn *put);
void ets_install_uart_printf(void);
void ets_install_usb_printf(void);
void ets_write_char_uart(char c);
uint8_t ets_get_printf_channel(void);

static void put_uart(char c)
{
    uart0_send((uint8_t)c);
}

static void put_usb(char c)
{
    if (usb_send_byte((uint8_t)c) && c == '\n')
        usb_send_flush();
}

void ets_install_putc1(putc_fn *put)
{
    putc1 = put;
}

void ets_install_putc2(putc_fn *put)
{
    putc2 = put;
}

void ets_install_uart_printf(void)
{
    putc1 = put_uart;
}

void ets_install_usb_printf(void)
{
    putc2 = put_usb;
}

/* On the wire in use; terminals want CR LF. */
void ets_write_char_uart(char c)
{
    if (c == '\n')
        uart_tx_one_char('\r');
    uart_tx_one_char((uint8_t)c);
}

uint8_t ets_get_printf_channel(void)
{
    return printf_channel;
}

void console_init(void)
{
    putc1 = put_uart;
    putc2 = put_usb;
    printf_channel = 0;
}

void console_flush(void)
{
    usb_send_flush();
    uart_tx_flush(0);
}

static void put_raw(char c)
{
    if (putc1 != NULL)
        putc1(c);
    if (putc2 != NULL)
        putc2(c);
}

/* Terminals want CR LF. */
static void put(void *ctx, char c)
{
    (void)ctx;
    if (c == '\n')
        put_raw('\r');
    put_raw(c);
}

int ets_printf(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int count = fmt_print(put, NULL, format, args);
    va_end(args);
    return count;
}
