/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* A port with a small model of a chip's ROM behind it, written apart from the loader and from the
 * virtual chip, and able to misbehave on request. Time is its own: it passes only while one waits.
 */
#ifndef LOADER_FAKE_H
#define LOADER_FAKE_H

#include "port_ops.h"

#define FAKE_FLASH_SIZE (4u << 20)
#define FAKE_RAM        0x3fc80000u
#define FAKE_RAM_SIZE   0x60000u
#define FAKE_FLASH_ID   0x1640c8u /* GigaDevice, 4 MB */

enum fake_fault_kind {
    FAKE_NO_ANSWER,   /* done, but not answered */
    FAKE_LOST,        /* neither done nor answered */
    FAKE_REFUSE,      /* answered with status 1 and `code` */
    FAKE_STALE_FIRST, /* an answer to another command comes before the right one */
    FAKE_WRONG_OP,    /* only an answer to another command comes */
    FAKE_SHORT,       /* the answer lacks its last 3 bytes, its length field agreeing */
    FAKE_LONG,        /* the answer has 7 bytes too many, its length field agreeing */
    FAKE_BAD_LENGTH,  /* the length field disagrees with the frame */
    FAKE_BAD_DIR,     /* the direction byte is that of a request */
    FAKE_BAD_ESCAPE,  /* a wrong SLIP escape in the frame */
    FAKE_LATE,        /* answered after `delay_us` more */
    FAKE_DAMAGE       /* done with one byte of the data turned over, answered as if well */
};

struct fake_fault {
    uint8_t op;
    enum fake_fault_kind kind;
    unsigned skip;  /* so many of that command pass unharmed first */
    unsigned count; /* and so many are hit after; 0 ends the list */
    uint8_t code;
    uint64_t delay_us;
};

/* What becomes of our stub when it is uploaded. */
enum fake_stub_fate {
    FAKE_STUB_WORKS,
    FAKE_STUB_DEAD,       /* it never says a word */
    FAKE_STUB_STRANGE,    /* another build answers than was sent */
    FAKE_STUB_OTHER_TIME, /* it speaks another version of the protocol */
    FAKE_STUB_DAMAGED     /* one bit of it turns over on the way, the first time */
};

/* Set before the port is used. Zero is a well-behaved ESP32-C3. */
struct fake_setup {
    bool is_silent;       /* says nothing, ever */
    bool is_deaf;         /* boots and prints, but hears nothing */
    bool is_garbling;     /* sends random bytes for ever */
    bool is_echoing;      /* sends back what it is sent */
    bool no_boot_line;    /* BOOT is not wired */
    uint64_t vanishes_us; /* each reset takes the port away for so long; 0: it stays */
    bool no_reset_line;   /* EN is not wired: the firmware just runs on */
    bool needs_long_hold; /* EN rises late: BOOT has to stay low for 200 ms */
    bool needs_long_low;  /* EN falls slowly: it has to be held for 80 ms */
    bool no_security_info;
    bool is_secure_download;
    bool starts_in_download;
    bool is_stub;                 /* answers as a stub: values 0, binary MD5, 2 status bytes */
    bool is_frugal;               /* answers SYNC once */
    uint32_t chip_id;             /* 0: 5 */
    uint32_t magic;               /* 0: that of an ESP32-C3 */
    uint32_t rom_wire;            /* what an ESP32-S3's ROM keeps of the wire that it listens to */
    uint32_t flash_id;            /* 0: FAKE_FLASH_ID */
    uint32_t sfdp_size;           /* what SFDP tells, bytes; 0: there is no SFDP */
    uint32_t rate_most;           /* the adapter garbles above it; 0: any */
    uint64_t erase_us_per_sector; /* 0: 45 ms */
    enum fake_stub_fate stub;
    uint32_t stub_credit, stub_block; /* 0: 16384 and 4096 */
    uint32_t stub_dictionary;         /* 0: no LZMA */
    bool is_flash_stuck;              /* the stub's writes and erases never end */
    bool is_flash_half;               /* of its size: the second half shows the first */
    bool is_flash_worn;               /* programs leave one bit in each sector as it was */
    bool are_pages_wrong;             /* likewise, unless the stub is told to go by pieces */
    enum crema_port_wire wire;
    struct fake_fault faults[8];
};

struct fake_log {
    unsigned reopened;                  /* times */
    unsigned resets;                    /* EN pulses */
    unsigned ops[256];                  /* requests by opcode */
    uint32_t written_low, written_high; /* bounds of what was erased or programmed */
    uint64_t register_writes;
    bool is_running;                             /* in its firmware */
    uint32_t rate_hz;                            /* the port's */
    unsigned sectors_erased, sectors_programmed; /* by our stub */
    uint32_t write_flags;                        /* WIRE_WRITE_BLANK and so on, of the last write */
    uint32_t entry;                              /* that a program in RAM was started at */
};

struct crema_port *fake_open(const struct fake_setup *setup);
uint8_t *fake_ram(struct crema_port *port);
uint8_t *fake_flash(struct crema_port *port);
const struct fake_log *fake_log(struct crema_port *port);
uint64_t fake_now_us(struct crema_port *port);

#endif
