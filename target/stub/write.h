/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A transfer to flash: what comes over the line is decoded into a window, taken from there to
 * flash, and read back; erasing goes ahead of it. All of that at once: whoever waits calls
 * write_pump. */
#ifndef STUB_WRITE_H
#define STUB_WRITE_H

#include "murmur.h"
#include "stub.h"
#include "unlzma.h"

/* A place in the ranges. */
struct write_cursor {
    uint32_t range; /* index */
    uint32_t at;    /* bytes of it that lie behind */
    uint32_t done;  /* and of all ranges */
};

/* Sectors in a row of one block of 64 KiB, on their way to being blank. */
struct write_group {
    uint32_t sectors; /* 0: none at hand */
    uint32_t scanned; /* bytes */
    uint32_t dirty;   /* a bit for each sector that is to be erased */
};

/* What was last fetched of the flash to look back to: it begins at `off`. */
struct write_chunk {
    uint32_t off;
    uint32_t have;  /* bytes read */
    uint32_t at;    /* where the filter goes on */
    uint32_t ready; /* bytes as the decoder knows them */
};

#define WRITE_PIECE HW_SPI_MOST
#define WRITE_AHEAD 8u /* bytes that the filter looks at together */
/* Bytes decoded between two looks at line and flash: the FIFO of a core at its crystal's rate is
 * full in a millisecond. */
#define WRITE_STRIDE 16u

struct write {
    uint8_t op; /* whose answers tell how it goes */
    uint8_t state, error;
    bool is_gap_told;
    bool is_starved; /* the decoder waits for what has not come yet */
    /* NULL for transfers that tell how they go. Otherwise it takes what comes over the line, and
     * nothing is told. */
    void (*hear)(void);
    uint8_t owed; /* a command of the older kind whose answer waits for the end; 0: none */
    uint32_t coded_len, total;
    uint32_t told_limit, told_at; /* told_at: cycles */
    struct write_cursor erase, program, check;
    struct write_group group;
    bool is_busy; /* the flash, since: */
    uint32_t busy_since;
    bool is_held;   /* the flash is to be left idle */
    bool has_pages; /* CS stays low between commands: a page is one */
    struct write_chunk chunk;
    struct murmur hash;
    struct lzma z; /* the window, whatever the coder */
    /* The next piece for the flash, and a few bytes after it. */
    bool is_filtered;
    uint32_t from;    /* where in the window it goes on */
    uint32_t flat_at; /* where the filter goes on */
    uint32_t flat_len;
    uint32_t piece_len; /* 0: the piece is not whole yet */
    uint32_t flat[(WRITE_PIECE + WRITE_AHEAD) / 4];
    uint32_t range_count;
    uint32_t ranges[2 * STUB_RANGES]; /* {offset, length} each */
};
extern struct write write;

/* Takes ranges, each beginning at a sector; STUB_OK or what is wrong with them. */
uint8_t write_open(uint8_t op, const uint32_t *ranges, uint32_t count);
/* A step of all that goes on. Does not return when the transfer has failed or another request has
 * come. */
void write_pump(void);
/* The flash's part of it alone. */
void write_step(void);
/* Takes the flash's write protection away. False when it stays busy. */
bool write_unlock(void);
/* Sees whether CS stays low from one command to the next: whether the flash's id, asked for by data
 * alone, comes in another command as it does in one. If not, that is a command of its own, and none
 * that there is. */
void write_find_pages(void);
_Noreturn void write_fail(uint8_t error);
_Noreturn void write_abandon(void);
/* Tells the host the state. */
void write_tell(enum wire_stub_state state);
/* Tells how a transfer ended. */
void write_end(enum wire_stub_state state);
/* The decoders' ends. */
void write_await_coded(void);
uint8_t write_next(struct lzma *z);
void write_pause(struct lzma *z);

/* lzma's `far`: write_far.c. */
const uint8_t *write_far(struct lzma *z, uint32_t distance, uint32_t *len);

/* Commands beside the transfers: write_other.c. */
uint8_t write_read(const uint32_t *data, uint32_t len);
uint8_t write_ignore(const uint32_t *data, uint32_t len);
uint8_t write_spi(const uint32_t *data, uint32_t len);
uint8_t write_read_mem(const uint32_t *data, uint32_t len);

#endif
