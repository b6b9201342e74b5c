/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What Crema's own stub understands beyond the protocol that ROMs and other tools' stubs share
 * (wire/loader.h): opcodes from 0xf0 on, which no other stub uses. Host and chip include this.
 * Freestanding. All numbers are little-endian.
 *
 * Frames look like all others (SLIP, the same eight-byte header, a stub's two status bytes at the
 * end of a response), with one thing more: every one of these, in both directions, ends in a seal,
 * the CRC-32 (IEEE 802.3, as zlib's) of all bytes of the frame before it, header included. The
 * header's length field counts the seal. The one-byte checksum of the old commands lets one error
 * in 256 pass; on a bad line that is not enough. A stub drops a request whose seal is wrong, and
 * says so with WIRE_ROM_ERROR_CHECKSUM where the opcode can still be read.
 *
 * A transfer is a conversation of frames with one opcode; either side may repeat a frame. */
#ifndef CREMA_WIRE_STUB_H
#define CREMA_WIRE_STUB_H

#define WIRE_STUB_GREETING "OHAI" /* the frame with which any stub announces itself */
#define WIRE_STUB_VERSION  2u
#define WIRE_STUB_SEAL_LEN 4u
#define WIRE_STUB_OP_FIRST 0xf0u
#define WIRE_STUB_SECTOR   4096u

/* name, opcode, what it does in words that follow "cannot" */
#define WIRE_STUB_OP_LIST(X)                                                                       \
    X(HELLO, 0xf0, "greet the stub")                                                               \
    X(SECTORS, 0xf1, "hash the flash's sectors")                                                   \
    X(WRITE_BEGIN, 0xf2, "begin a write to flash")                                                 \
    X(WRITE_DATA, 0xf3, "send what is to be written")                                              \
    X(READ, 0xf4, "read the flash")                                                                \
    X(READ_ACK, 0xf5, "acknowledge what was read")                                                 \
    X(ERASE, 0xf6, "erase the flash")                                                              \
    X(ECHO, 0xf7, "try the line")                                                                  \
    X(SPI, 0xf8, "send a command to the flash chip")                                               \
    X(READ_MEM, 0xf9, "read memory")                                                               \
    X(LOAD, 0xfa, "load a part of the stub")

enum wire_stub_op {
#define X(name, value, text) WIRE_STUB_OP_##name = (value),
    WIRE_STUB_OP_LIST(X)
#undef X
};

/* Layouts: each line is a member of 32 bits unless its name says otherwise, in the order on the
 * wire; the enumerators are offsets into the data, the last one the length. */

/* HELLO: no data. Attaches the flash. Answer: */
enum wire_stub_hello {
    WIRE_HELLO_VERSION = 0,     /* WIRE_STUB_VERSION */
    WIRE_HELLO_BUILD = 4,       /* CRC-32 of the stub's own code: which build this is */
    WIRE_HELLO_CREDIT = 8,      /* bytes of WRITE_DATA payload that may be on their way at once */
    WIRE_HELLO_BLOCK = 12,      /* most bytes of payload in one frame, either direction */
    WIRE_HELLO_DICTIONARY = 16, /* of what LZMA looks back to, the bytes in RAM; 0: no LZMA */
    WIRE_HELLO_RANGES = 20,     /* most ranges of one WRITE_BEGIN or ERASE */
    WIRE_HELLO_CPU_HZ = 24,     /* clock that the stub has set */
    WIRE_HELLO_JEDEC = 28,      /* answer of the flash to 9f: manufacturer in the lowest byte */
    WIRE_HELLO_SFDP_SIZE = 32,  /* bytes of the flash as its SFDP tells; 0: it has none */
    WIRE_HELLO_CODE = 36,       /* first word of the hash of the core as it stands in RAM */
    WIRE_HELLO_LC_LP = 40,      /* LZMA: the most that lc + lp may be */
    WIRE_HELLO_LEN = 44
};

/* LOAD: {address, entry} and bytes, which are stored at the address; then the code at entry is
 * called, if it is not 0. No data in the answer. This is how the parts of a stub that it was not
 * started with get to the chip, at the rate of the line and under the seal (crema_blobs.h). */
#define WIRE_LOAD_BYTES 8u

/* Contents are told apart by MurmurHash3's 128-bit sum for 32-bit machines (x86_128, seed 0; its
 * four words little-endian): several times as fast as MD5 on these cores, and a third of its code.
 * A CRC would not do: all data that end in their own CRC have the same one. */
#define WIRE_HASH_LEN 16u

/* SECTORS: {offset, count, hash length}: offset is a multiple of WIRE_STUB_SECTOR, the hash's
 * length 0 to WIRE_HASH_LEN. Answer: for each sector that many first bytes of its hash, one sector
 * after the other, then the root: the hash of all the sectors' whole hashes in a row. */
#define WIRE_SECTORS_LEN  12u
#define WIRE_SECTORS_MOST 4000u /* of one request: their hashes are at most 64000 bytes */

/* WRITE_BEGIN: the payload that WRITE_DATA frames will carry is one coded stream; what comes out of
 * it fills the ranges, one after the other. A range begins at a sector and may end inside one,
 * whose rest is erased. Sectors that are blank already are not erased, pages of 0xff not
 * programmed.
 *
 * LZMA looks back to all that came out, through the flash where it is no longer in RAM, and beyond
 * the beginning to the known ranges, which come first and end where the stream begins. They hold
 * what the host knows; each is a multiple of WIRE_STUB_SECTOR long. */
enum wire_stub_write {
    WIRE_WRITE_CODER = 0,     /* enum wire_stub_coder */
    WIRE_WRITE_CODED_LEN = 4, /* bytes of the coded stream */
    WIRE_WRITE_PARAM = 8,     /* of the coder: LZMA's property byte and filter, see below */
    WIRE_WRITE_KNOWN = 12,    /* LZMA: how many of the ranges are not written, but looked back to */
    WIRE_WRITE_COUNT = 16,    /* ranges that follow: {offset, length} each */
    WIRE_WRITE_RANGES = 20
};
enum wire_stub_coder {
    WIRE_CODER_RAW = 0,
    WIRE_CODER_ZLIB = 1, /* RFC 1950; its Adler-32 is checked */
    WIRE_CODER_LZMA = 2  /* bare LZMA1: no header, no end marker */
};
/* LZMA's parameter: bits 0..7 (pb * 5 + lp) * 9 + lc; bits 8..15 the filter. Above, what the host
 * knows, whatever the coder: */
#define WIRE_WRITE_BLANK  (1u << 16) /* the ranges are blank to their sectors' ends */
#define WIRE_WRITE_PIECES (1u << 17) /* the flash did not take whole pages by one command */
enum wire_stub_filter {
    WIRE_FILTER_NONE = 0,
    WIRE_FILTER_RISCV =
        1 /* jump targets made absolute before coding, see docs/formats/flash-stream.md */
};
#define WIRE_FILTER_CHUNK 1024u /* offsets in flash at whose multiples the filter begins anew */

/* WRITE_DATA: {position in the coded stream} and payload. An empty payload asks for an answer and
 * sends nothing. Not every frame is answered: the stub answers when half of the credit was used up
 * since its last answer, once when a frame is lost, damaged or out of order (until the next one
 * that fits), when a frame asks, when nothing was said either way for WIRE_STUB_ALIVE_MS, and when
 * all is done. Answers to WRITE_BEGIN are the same; it gives up whatever transfer was under way. */
enum wire_stub_taken {
    WIRE_TAKEN_POSITION = 0, /* payload taken without a gap: what to send again begins here */
    WIRE_TAKEN_LIMIT = 4,    /* position up to which the host may send */
    WIRE_TAKEN_WRITTEN = 8,  /* bytes of the ranges that stand in flash */
    WIRE_TAKEN_STATE = 12,   /* enum wire_stub_state */
    WIRE_TAKEN_HASH = 16,    /* 16 bytes, see below; zeros until DONE */
    WIRE_TAKEN_LEN = 32
};
/* The hash of what the ranges hold as read back from flash, one after the other, each with what
 * follows it up to the next multiple of 16 bytes, which is erased. */
enum wire_stub_state {
    WIRE_STATE_IDLE = 0, /* no transfer: what was sent belongs to none */
    WIRE_STATE_BUSY = 1,
    WIRE_STATE_GAP = 2, /* busy, and a frame was lost or damaged at POSITION */
    WIRE_STATE_DONE = 3,
    WIRE_STATE_FAILED = 4 /* the status says why; the transfer is over */
};

/* READ: {offset, length, window}, length a multiple of WIRE_READ_UNIT, window at least
 * WIRE_READ_FRAME. The
 * stub answers with frames {offset} and up to WIRE_READ_FRAME bytes, ahead of the host's
 * acknowledgements by at most `window` bytes, and when all is acknowledged ends with one {offset of
 * the end} and the hash of it all. READ_ACK: {offset up to which all has come, 0 or 1 to stop}; it
 * is not answered. Without one for WIRE_STUB_QUIET_MS the stub gives up. */
#define WIRE_READ_LEN     12u
#define WIRE_READ_UNIT    16u
#define WIRE_READ_FRAME   4096u
#define WIRE_READ_ACK_LEN 8u

/* ERASE: {count} and ranges {offset, length}, multiples of a sector. Blank sectors are left, whole
 * blocks erased at once where they can be. Answers as long as it lasts, at least every
 * WIRE_STUB_ALIVE_MS: {bytes done, enum wire_stub_state}. */
#define WIRE_ERASE_RANGES 4u
#define WIRE_ERASED_LEN   8u

/* ECHO: any bytes; the answer's data is the same. */

/* SPI: one command to the flash chip. Answer: the bytes received. */
enum wire_stub_spi {
    WIRE_SPI_COMMAND = 0,   /* byte */
    WIRE_SPI_ADDR_BITS = 1, /* byte: 0, 24 or 32 */
    WIRE_SPI_DUMMY = 2,     /* byte: clocks between address and data */
    WIRE_SPI_RX_LEN = 3,    /* byte: at most 64 */
    WIRE_SPI_ADDR = 4,
    WIRE_SPI_TX = 8 /* up to 64 bytes to send; either these or RX_LEN */
};

/* READ_MEM: {address, length}; both multiples of 4, at most HELLO's block. Answer: the bytes. */

#define WIRE_STUB_ALIVE_MS 200u  /* a busy stub is heard of this often */
#define WIRE_STUB_QUIET_MS 3000u /* a transfer whose host is silent for so long is given up */

#endif
