/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the stub's files share. It comes in three parts (crema_blobs.h): each may call what stands
 * in those before it. */
#ifndef STUB_H
#define STUB_H

#include "flash.h"
#include "memory.h"
#include "regs.h"

#include <crema/wire/loader.h>
#include <crema/wire/stub.h>
#include <stddef.h>

#define STUB_OK       0u
#define STUB_ANSWERED 0xffu /* the command has sent its own answer */

#define STUB_PARTS  3u
#define STUB_PACKET (STUB_BLOCK + 0x20u)                /* a payload and all that is around it */
#define STUB_NOINIT __attribute__((section(".noinit"))) /* memory that begins as anything */

/* No part takes longer for a page, a sector or a block of 64 KiB; the slowest are twice as quick.
 */
#define FLASH_PATIENCE_MS 8000u

struct stub_command {
    uint8_t op;
    uint8_t least, most; /* bytes of data, without the seal; STUB_ANY: any number */
    /* The data are a multiple of 4 away from a word. Returns STUB_OK, an enum wire_rom_error, or
     * STUB_ANSWERED. */
    uint8_t (*run)(const uint32_t *data, uint32_t len);
};

#define STUB_ANY 0xffu

enum stub_event {
    STUB_NOTHING,
    STUB_FRAME,  /* a request stands in stub_packet */
    STUB_DAMAGED /* one was there, and can not be read or has a wrong seal */
};

/* Bytes on their way from the line to a decoder: `head` counts what came, `tail` what was used,
 * both since the transfer began. */
struct stub_stream {
    bool is_open;
    bool is_frame; /* the frame at hand goes here */
    bool was_next; /* the request in stub_packet was the stream's next piece */
    uint32_t head, tail;
};

struct stub {
    enum hw_wire wire; /* HW_WIRES until a host was heard */
    /* The frame at hand. */
    enum hw_wire frame_wire;
    bool is_escaped;
    uint32_t count; /* bytes of it so far */
    uint32_t seal;  /* running */
    uint32_t len;   /* of a request's data, without the seal */

    uint32_t value; /* for the answer at hand */
    uint32_t sent_seal;
    uint8_t sent_op;
    bool is_pending;   /* the request in stub_packet is still to be served */
    uint32_t heard_at; /* cycles, when a byte came last */
    /* The last frame was no request but four bytes: those. */
    bool has_word;
    uint32_t word;

    struct stub_stream stream;
    const struct stub_command *commands[STUB_PARTS]; /* of each part that is there */
    /* Decodes zlib's format as lzma_run does its own; NULL until the part is there that can. */
    bool (*inflate)(void);
};
extern struct stub stub;
extern uint32_t stub_packet[STUB_PACKET / 4]; /* the frame at hand */
extern uint8_t stub_ring[STUB_RING];

/* CORE */

/* `join`, which may be NULL, adds the other parts. */
void stub_run(void (*join)(void));
_Noreturn void stub_loop(void);
/* Back to the loop, from however deep. */
_Noreturn void stub_restart(void);
/* Takes what came over the line until a request is complete. */
enum stub_event stub_poll(void);
/* Runs the request in stub_packet and answers it. */
void stub_serve(void);
/* An answer: begin with the length of the data, the data in pieces, end. */
void stub_send_begin(uint8_t op, uint32_t data_len);
void stub_send(const void *data, uint32_t len);
void stub_send_end(uint8_t error);
/* Begins or ends a frame that is no answer. */
void stub_send_edge(void);
/* Runs code of others at an address. */
_Noreturn void stub_call(uint32_t entry);
bool stub_is_past(uint32_t since, uint32_t ms);
static inline uint8_t stub_op(void)
{
    return ((const uint8_t *)stub_packet)[1];
}

/* The flash, when it is idle. */
uint32_t flash_ask(uint8_t opcode, uint8_t len);
/* False when it is busy for longer than any operation takes, as a chip that is not there seems. */
bool flash_wait_idle(void);
/* Runs to the end. */
void flash_command(const struct hw_spi *spi);
/* Reads HW_SPI_MOST bytes from `off` on into the controller's buffer. */
void flash_read_begin(uint32_t off);
/* The same, behind a flash_read_begin or another of these without any other command between. */
void flash_read_next(uint32_t off);
void flash_read_end(uint32_t words[HW_SPI_MOST / 4]);

#endif
