/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A serial NOR flash as a chip of its own: commands in, bits out, busy for as long as the datasheet
 * says. It knows nothing of the controller that drives it. */
#ifndef SIM_FLASH_NOR_H
#define SIM_FLASH_NOR_H

#include "state.h"
#include "sys.h"

#define SIM_FLASH_PAGE   256u
#define SIM_FLASH_SECTOR 4096u
#define SIM_FLASH_XFER                                                                             \
    64u /* bytes of data in a transfer, at most, if it shall go into a snapshot */

/* One row of the table of parts. Times are the datasheets' typical ones. */
struct sim_flash_part {
    const char *name;
    uint8_t jedec[3];    /* what 9Fh answers */
    uint8_t device_id;   /* what ABh and 90h answer */
    uint32_t size;       /* bytes, a power of two */
    uint32_t program_us; /* a page of 256 bytes; a first byte alone takes program_byte_us */
    uint32_t program_byte_us;
    uint32_t sector_us; /* erase 4 KiB */
    uint32_t block32_us, block64_us;
    uint32_t chip_ms;
    uint32_t status_us; /* write of the non-volatile status register */
    uint8_t qe_bit;     /* where QE stands in the status registers: 9 is register 2, bit 1 */
    uint8_t qe_code;    /* how software sets it, as SFDP's 15th word says */
};

const struct sim_flash_part *sim_flash_part_find(const char *name); /* NULL: no such part */
/* The usual part of a size; NULL when there is none. */
const struct sim_flash_part *sim_flash_part_of_size(uint32_t size);
const struct sim_flash_part *sim_flash_part_list(size_t *count);

#define SIM_FLASH_SFDP_LEN 0x80u
/* Fills `sfdp` from the row: a header and JESD216B's basic table of sixteen words at 30h. */
void sim_flash_sfdp(const struct sim_flash_part *part, uint8_t sfdp[SIM_FLASH_SFDP_LEN]);

/* Bits of `status` below. */
#define SIM_FLASH_SR_WIP (1u << 0)
#define SIM_FLASH_SR_WEL (1u << 1)
#define SIM_FLASH_SR_BP  (7u << 2)
#define SIM_FLASH_SR_TB  (1u << 5)
#define SIM_FLASH_SR_SEC (1u << 6)
#define SIM_FLASH_SR_CMP (1u << 14)
#define SIM_FLASH_SR_SUS (1u << 15)

enum sim_flash_busy {
    SIM_FLASH_IDLE,
    SIM_FLASH_PROGRAMMING,
    SIM_FLASH_ERASING,
    SIM_FLASH_WRITING_STATUS,
    SIM_FLASH_SUSPENDING,
    SIM_FLASH_WAKING /* from deep power-down, or from a reset */
};

struct sim_flash_stats {
    uint64_t programs, erases, bytes_read;
};

/* One command as it crosses the wires between CS falling and CS rising: what the controller sends
 * after the opcode, and how many bytes it clocks in. `addr` holds addr_bits bits, right-aligned;
 * dummy is counted in clocks, mode bits are part of it or of the address, as the controller has it.
 * A controller may also leave CS low behind a part of a command: what it transfers next goes on.
 */
struct sim_flash_xfer {
    bool has_opcode; /* false: no command phase, as in continuous read mode */
    uint8_t opcode;
    uint8_t addr_bits;
    uint32_t addr;
    uint8_t opcode_lines; /* 1, 2 or 4 wires in the command phase; this chip listens on one */
    uint8_t addr_lines;   /* likewise in the address phase */
    uint8_t data_lines;   /* likewise in the data phase */
    uint8_t dummy_clocks;
    bool holds_cs;      /* CS stays low behind it */
    const uint8_t *out; /* bytes to the chip; in a status write the registers, in a program data */
    uint32_t out_len;
    uint8_t *in; /* bytes from the chip; filled, with 0xff where it drives nothing */
    uint32_t in_len;
};

/* A command behind which CS is still low. */
struct sim_flash_held {
    bool is_open, is_served;
    struct sim_flash_xfer command; /* as it began */
    uint32_t done;                 /* bytes of data that came or went */
    uint8_t out[SIM_FLASH_PAGE];   /* the last of them, byte n at n % SIM_FLASH_PAGE */
};

struct sim_flash {
    const struct sim_flash_part *part;
    struct sim_sys *sys;
    uint8_t *mem;         /* part->size bytes; borrowed */
    uint32_t status;      /* registers 1, 2 and 3 in bits 0-7, 8-15, 16-23 */
    uint32_t status_kept; /* the non-volatile copies, which a reset brings back */
    uint8_t *kept; /* where status_kept lives without power, three bytes; borrowed, or NULL */
    enum sim_flash_busy busy;
    uint64_t busy_until;    /* ticks */
    bool is_write_volatile; /* 50h came just before */
    bool is_reset_enabled;  /* 66h came just before */
    bool is_powered_down;
    uint8_t continuous; /* the command that continuous read mode repeats; 0 when off */
    /* What was suspended by 75h. */
    enum sim_flash_busy suspended;
    uint64_t suspended_left; /* ticks */
    struct sim_flash_held held;
    uint64_t unique_id; /* what 4Bh answers */
    uint8_t sfdp[SIM_FLASH_SFDP_LEN];
    struct sim_flash_stats stats;
    /* Power cut on purpose: operations left until it; 0 is off. */
    uint32_t cut_after;
    bool is_dead;
    /* Bytes changed; may be NULL. */
    void (*changed)(void *ctx, uint32_t off, uint32_t len);
    void *changed_ctx;
};

extern const struct sim_state sim_flash_state;
extern const struct sim_state sim_flash_xfer_state; /* but for what `out` and `in` point to */

/* The power-on state. `mem` is borrowed and changed in place. */
void sim_flash_init(struct sim_flash *flash, const struct sim_flash_part *part, uint8_t *mem,
                    struct sim_sys *sys);
/* The status registers' values without power are read from `bytes` now, and kept there. */
void sim_flash_keep_status(struct sim_flash *flash, uint8_t bytes[3]);
/* Power off and on: volatile state is lost, the contents and the kept status registers stay. */
void sim_flash_power_cycle(struct sim_flash *flash);

/* Runs a command at sys->now, which is when CS rises. While it is held low, only what the chip
 * answers is done then. */
void sim_flash_transfer(struct sim_flash *flash, const struct sim_flash_xfer *xfer);
/* CS rises, if it was held. */
void sim_flash_deselect(struct sim_flash *flash);

/* Busy with a program, erase or status write? */
bool sim_flash_is_busy(struct sim_flash *flash);
/* Power goes away after `operations` further programs, erases and status writes; 0 never. */
void sim_flash_cut_after(struct sim_flash *flash, uint32_t operations);

#endif
