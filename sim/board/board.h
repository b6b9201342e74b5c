/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A virtual board: a chip, its flash, its USB-serial adapter with the EN and BOOT lines, and a
 * folder of state that lasts between commands like a board on a desk:
 *
 *     board.ini    chip, flash size, and what else was asked for at creation
 *     flash.bin    the flash's bytes, exactly its size
 *     efuse.bin    the eFuse bits
 *     lock         held by the process that has the board open
 *
 * The folder is changed in place, byte by byte as the flash chip is, so that a process killed at
 * any moment leaves what a board would hold whose cable was pulled then. */
#ifndef SIM_BOARD_H
#define SIM_BOARD_H

#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sim_board;

struct sim_board_config {
    char chip[16];       /* "esp32c3" */
    uint32_t flash_size; /* bytes; a power of two from 1 MiB to 16 MiB; 0 means 4 MiB */
    char flash_part[16]; /* row of the flash table, "gd25q32"; "" picks one of that size */
    uint8_t mac[6];      /* base MAC in eFuse; all zero makes one from the folder's name */
    uint32_t crystal_hz; /* one that the chip can have; 0 means the usual one */
    uint64_t seed;       /* of the random source; 0 means a fixed default */
    bool has_revision;
    uint16_t revision; /* of the chip, major * 100 + minor; without has_revision the usual one */
    /* Which mask ROM, a word for whoever opens the board with that ROM's bytes: "" whichever there
     * is, "crema" Crema's own, a name or the path of a file. */
    char rom[256];
};

/* The wires that a host can open. */
enum sim_wire {
    SIM_WIRE_UART0, /* through a USB-serial adapter whose DTR and RTS pull BOOT and EN */
    SIM_WIRE_USB,   /* the chip's own USB-Serial-JTAG */
    SIM_WIRE_COUNT
};

/* Makes the folder (parents too) with a blank flash. CREMA_E_IO when it exists already. */
enum crema_status sim_board_create(const char *dir, const struct sim_board_config *config,
                                   struct crema_error *err);
/* Reads board.ini alone; needs no lock. */
enum crema_status sim_board_read_config(const char *dir, struct sim_board_config *config,
                                        struct crema_error *err);
/* Fills the flash with 0xff; the eFuses stay. CREMA_E_PORT when a process has the board open. */
enum crema_status sim_board_erase(const char *dir, struct crema_error *err);
/* Power on: EN high, BOOT high, the chip at its reset vector. CREMA_E_PORT when another process has
 * the board open (its pid is named). `rom` is borrowed until close. */
enum crema_status sim_board_open(const char *dir, const uint8_t *rom, size_t rom_len,
                                 struct sim_board **out, struct crema_error *err);
void sim_board_close(struct sim_board *board); /* power off; NULL is fine */

/* Puts a cable in or takes it out. After power-on the UART's adapter is there and nothing is in the
 * USB socket: programs that look for a USB host (start-of-frame packets) find none. */
void sim_board_plug(struct sim_board *board, enum sim_wire wire, bool is_plugged);

/* Virtual time since power-on, ticks and microseconds. */
uint64_t sim_board_now_ticks(const struct sim_board *board);
uint64_t sim_board_now_us(const struct sim_board *board);

enum sim_board_event {
    SIM_BOARD_TIME,   /* the time asked for was reached */
    SIM_BOARD_OUTPUT, /* the wire waited for has bytes */
    SIM_BOARD_EXIT,   /* the program ended itself by semihosting */
    SIM_BOARD_FAULT,  /* the virtual chip can not go on; see sim_board_fault */
    SIM_BOARD_BREAK   /* the core is about to execute one of sim_board_break_at's addresses */
};
/* Runs to virtual time `until_us`, or until wire `wake` has bytes to read (SIM_WIRE_COUNT: none).
 * After EXIT or FAULT the chip stands still, and only a reset by the lines starts it again: time
 * passes, nothing runs, and the event is not repeated. */
enum sim_board_event sim_board_run(struct sim_board *board, uint64_t until_us, enum sim_wire wake);
/* The next run ends when the core comes to one of these addresses (up to 16); once, and then they
 * are forgotten. */
void sim_board_break_at(struct sim_board *board, const uint32_t *addrs, size_t count);
uint32_t sim_board_break_pc(const struct sim_board *board); /* where the last break was */
bool sim_board_has_exited(const struct sim_board *board, uint32_t *status);
/* What stopped the chip, with pc and registers, several lines; "" when nothing did. */
const char *sim_board_fault(const struct sim_board *board);

/* Bytes that the chip has sent, oldest first; returns how many were taken. */
size_t sim_board_read(struct sim_board *board, enum sim_wire wire, uint8_t *buf, size_t cap);
/* Queues bytes towards the chip; each takes its time on the wire. Returns how many were taken: the
 * queue holds 64 KiB. */
size_t sim_board_write(struct sim_board *board, enum sim_wire wire, const uint8_t *buf, size_t len);
/* Bytes queued towards the chip and not yet on it. */
size_t sim_board_pending(const struct sim_board *board, enum sim_wire wire);
void sim_board_discard(struct sim_board *board, enum sim_wire wire); /* both directions */
/* The host side's baud rate. A mismatch with the chip's divisor garbles bytes as it would. No
 * effect on USB. */
void sim_board_set_rate(struct sim_board *board, enum sim_wire wire, uint32_t rate_hz);
/* The host's control lines, true = asserted. On UART0 they drive EN and BOOT through the usual two
 * transistors (RTS alone: EN low; DTR alone: BOOT low; both or none: neither), EN rising with the
 * delay of its capacitor. On USB they do what USB-Serial-JTAG's own reset logic does. */
void sim_board_set_lines(struct sim_board *board, enum sim_wire wire, bool dtr, bool rts);

struct sim_board_stats {
    uint64_t instructions;
    uint64_t cycles;
    uint64_t interrupts, exceptions; /* that the core took */
    uint64_t asleep_us;              /* waiting for an interrupt, or powered down */
    uint64_t cache_mapped;           /* bytes of flash that show on the bus now */
    uint64_t cache_remaps;           /* how often pages of the bus came to show something else */
    uint64_t flash_erases, flash_programs, flash_bytes_read;
    uint32_t resets;                         /* of all kinds; power-on is the first */
    uint32_t reset_cause;                    /* of the last, as the chip's register has it */
    bool is_flash_busy;                      /* erasing, programming, waking up */
    uint64_t wire_bytes_out[SIM_WIRE_COUNT]; /* from the chip */
    uint64_t wire_bytes_in[SIM_WIRE_COUNT];
};
void sim_board_stats(const struct sim_board *board, struct sim_board_stats *stats);

/* A snapshot: everything that the board holds, so that another one of its kind, or the same one
 * later, goes on from it to the tick. `*data` is yours: free(). */
enum crema_status sim_board_save(struct sim_board *board, uint8_t **data, size_t *len,
                                 struct crema_error *err);
/* The board becomes what the snapshot tells, flash and eFuses included; unchanged on failure
 * (CREMA_E_INPUT: no snapshot, damaged, or of another chip, flash part or mask ROM). */
enum crema_status sim_board_restore(struct sim_board *board, const uint8_t *data, size_t len,
                                    struct crema_error *err);

/* Leaves the board running: the next that opens its folder goes on from here, once. */
enum crema_status sim_board_suspend(struct sim_board *board, struct crema_error *err);
#define SIM_BOARD_SUSPENDED "suspended.snapshot" /* the file that tells, in the folder */

/* Reports of what is not modelled, and trace lines. All callbacks may be NULL. */
struct sim_board_hooks {
    void *ctx;
    void (*report)(void *ctx, const char *text);
    /* A watchdog is about to reset the chip: why, and what the core was at, as sim_board_fault. */
    void (*mishap)(void *ctx, const char *text, uint32_t pc);
    /* The program waits for a register that nothing changes: which, and what the core is at. */
    void (*stalled)(void *ctx, const char *text);
    void (*trace)(void *ctx, int kind, const char *text);
    uint32_t trace_mask;
    uint32_t trace_from; /* where the core must have come first; 0: at once */
};
void sim_board_set_hooks(struct sim_board *board, const struct sim_board_hooks *hooks);

/* The flash's bytes, for whoever inspects the board; valid while it is open. */
const uint8_t *sim_board_flash(const struct sim_board *board, size_t *len);
/* Power is cut after `operations` further flash operations (page programs and sector erases): that
 * operation is left half done, and the board behaves as unplugged from then on. 0 switches this
 * off. */
void sim_board_cut_power_after(struct sim_board *board, uint32_t operations);
bool sim_board_is_dead(const struct sim_board *board);

#endif
