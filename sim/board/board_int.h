/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The parts of a board, shared by the files of this folder. */
#ifndef SIM_BOARD_INT_H
#define SIM_BOARD_INT_H

#include "board.h"

#include "flash_nor.h"
#include "soc.h"
#include "store.h"
#include "wire.h"

#define SIM_BOARD_QUEUE (64u * 1024)

struct sim_board_queue {
    uint8_t data[SIM_BOARD_QUEUE];
    size_t head, count; /* bytes */
};

struct sim_board_wire {
    struct sim_board *board;
    enum sim_wire id;
    struct sim_dev *dev; /* the block at the chip's end; NULL: this chip has none */
    struct sim_board_queue to_chip, to_host;
    struct sim_event next; /* the byte or packet on the wire has arrived */
    uint32_t rate_hz;      /* of the host's side */
    uint32_t sending_hz;   /* of the byte on the wire now */
    uint8_t packet[64];    /* on the wire: one byte on a UART, up to 64 on USB */
    size_t packet_len;
    bool is_plugged;
    uint64_t bytes_in, bytes_out;
};

struct sim_board {
    struct sim_board_store store;
    char *dir;
    struct sim_soc_state *soc;
    struct sim_flash flash;
    struct sim_board_wire wire[SIM_WIRE_COUNT];
    enum sim_wire wake; /* the wire whose bytes end a run */
    bool is_held;       /* EN is low, or has not been high for long enough */
    struct sim_event en_rise;
    bool is_start_due;     /* EN has been high for long enough */
    enum sim_stop stopped; /* why the chip stands still; SIM_STOP_NONE: it runs */
    uint32_t exit_status;
    char fault[4096];
    struct sim_board_hooks hooks;
};

/* Goes on from where sim_board_suspend left the board, if it did. */
enum crema_status sim_board_wake_up(struct sim_board *board, struct crema_error *err);

extern const struct sim_state sim_board_state, sim_board_wire_state;

void sim_board_wires_init(struct sim_board *board);
/* The chip was reset or let go: what was on its way to it is lost, what is queued goes on. */
void sim_board_wires_restart(struct sim_board *board);
/* Bytes for the host that did not come over the wire (semihosting). */
void sim_board_wires_print(struct sim_board *board, const uint8_t *data, size_t len);

/* `headline`, then what the core is at: instruction, registers, last jumps, what stands out. */
void sim_board_describe(const struct sim_board *board, const char *headline, char *out, size_t cap);

void sim_board_lines_init(struct sim_board *board);
/* Lets a held chip go: it looks at its straps and runs. */
void sim_board_start(struct sim_board *board);
/* Forgets why the chip stood still: it is being reset. */
void sim_board_resume(struct sim_board *board);

#endif
