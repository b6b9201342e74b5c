/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A stub's machine code against a model of the few blocks that it drives: for chips of which there
 * is no virtual board. Addresses and layouts are those by which the loader reaches the same blocks,
 * not those that the stub was built with. */
#ifndef STUB_MODEL_H
#define STUB_MODEL_H

#include "crema_blobs.h"
#include "stub_client.h"

#include <crema/chip.h>

#define STUB_MODEL_FLASH 0x400000u

/* What the bit does that shall keep CS low between two commands. */
enum stub_model_cs {
    STUB_MODEL_CS_HELD,
    STUB_MODEL_CS_IGNORED, /* nothing */
    STUB_MODEL_CS_RISES    /* only while it is set: cleared, CS rises */
};

/* What the code did, besides talking. */
struct stub_model {
    const struct crema_chip *chip;
    const struct cr_stub *stub;
    uint8_t *flash;
    uint32_t sent[2]; /* bytes, by wire */
    uint32_t longest; /* most cycles between two looks at UART0 */
    uint32_t resets;  /* writes to the register by which this chip resets itself */
    uint32_t wdt_stops;
    enum stub_model_cs cs; /* to be set behind stub_model_open */
};
extern struct stub_model stub_model;

/* The wire that stub_line stands for: UART0 or USB-Serial-JTAG. */
void stub_model_open(const char *chip, bool is_usb);
void stub_model_close(void);
/* As a ROM does: memory filled word by word, then entered. With `is_whole` all parts, at once. */
void stub_model_start(bool is_whole);
void stub_model_load(enum cr_stub_part_id part); /* by LOAD */
uint32_t stub_model_programs(void);              /* commands by which the flash was programmed */
uint32_t stub_model_clkdiv(void);                /* UART0's divider, in sixteenths */

#endif
