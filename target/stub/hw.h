/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the stub's portable code asks of the chip. chip/<chip>.h gives the addresses, hw_*.c the
 * ways of a family; tests give a chip of their own. */
#ifndef STUB_HW_H
#define STUB_HW_H

#include <stdbool.h>
#include <stdint.h>

enum hw_wire { HW_UART, HW_USB, HW_WIRES };

/* regs.h, which includes this, has what loops need as inline functions:
 *
 *     hw_cycles_per_ms     cycles of the CPU in a millisecond, at the clock that hw_start has set
 *     hw_cycles            counts the CPU's cycles, and wraps
 *     hw_received          bytes of a wire that came and are not yet taken
 *     hw_take              one of them
 *     hw_sync_code         new code was written to memory
 *     hw_spi_is_done       the command that hw_spi_begin began has ended
 *     hw_spi_word          a word of the controller's buffer, of HW_SPI_MOST bytes
 *     hw_spi_set_word
 *     hw_spi_again         begins the last command once more
 *     hw_load_addr         where to store code that the CPU runs at an address */

/* Once, before all else: watchdogs off, the CPU's clock raised if that needs nothing more. */
void hw_start(void);
/* The host was heard for the first time: now the clock is raised, if it waits for that. */
void hw_heard(enum hw_wire wire);
/* The clock as hw_start found it, before other code is called. */
void hw_leave(void);
/* Resets the chip so that it looks at its straps again. Does not return. */
_Noreturn void hw_reset(void);

/* Waits for room. Gives up, and drops the byte, where a USB host fetches nothing. */
void hw_send(enum hw_wire wire, uint8_t byte);
/* An answer ends here: what USB holds back goes out. */
void hw_flush(enum hw_wire wire);
/* Lets what was sent leave the UART, then changes its rate by the ratio of the two. */
void hw_change_rate(uint32_t new_hz, uint32_t old_hz);

/* One command to the flash, by the controller's buffer. */
#define HW_SPI_MOST 64u
struct hw_spi {
    uint8_t opcode;       /* 0: none, as this goes on with the command before */
    bool holds_cs;        /* CS stays low behind it: the next one goes on, where HW_SPI_HOLDS_CS */
    uint8_t addr_bits;    /* 0, 24 or 32 */
    uint8_t dummy_clocks; /* between address and data */
    bool is_dual;         /* data come on two wires */
    uint32_t addr;
    uint8_t out_len, in_len; /* bytes of the buffer that go out or come in, at most HW_SPI_MOST */
};
/* Pins and clock of the flash's controller. */
void hw_spi_attach(void);
/* Begins; the buffer and the controller are not to be touched until hw_spi_is_done. */
void hw_spi_begin(const struct hw_spi *spi);

#endif
