/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The serial protocol of download mode, as host and chip both speak it;
 * docs/formats/serial-protocol.md tells it in words. Freestanding. All numbers on the wire are
 * little-endian.
 *
 *     request   00 op  length16 checksum32 data
 *     response  01 op  length16 value32    data status
 *
 * each between two SLIP delimiters. */
#ifndef CREMA_WIRE_LOADER_H
#define CREMA_WIRE_LOADER_H

/* SLIP (RFC 1055). */
#define WIRE_SLIP_END     0xc0u
#define WIRE_SLIP_ESC     0xdbu
#define WIRE_SLIP_ESC_END 0xdcu
#define WIRE_SLIP_ESC_ESC 0xddu

#define WIRE_DIR_REQUEST  0x00u
#define WIRE_DIR_RESPONSE 0x01u
#define WIRE_HEADER_LEN   8u /* bytes before the data, both ways */

/* The checksum covers the bytes after the four-word header of the *_DATA commands; it is the xor of
 * them all, begun with this seed. Other commands send 0. */
#define WIRE_CHECKSUM_SEED 0xefu
#define WIRE_DATA_HEAD_LEN 16u /* length, sequence number, 0, 0 */

/* name, opcode, what it does in words that follow "cannot" */
#define WIRE_OP_LIST(X)                                                                            \
    X(FLASH_BEGIN, 0x02, "erase the flash")                                                        \
    X(FLASH_DATA, 0x03, "write a block to flash")                                                  \
    X(FLASH_END, 0x04, "end the flash write")                                                      \
    X(MEM_BEGIN, 0x05, "begin a write to RAM")                                                     \
    X(MEM_END, 0x06, "end the write to RAM")                                                       \
    X(MEM_DATA, 0x07, "write a block to RAM")                                                      \
    X(SYNC, 0x08, "synchronise")                                                                   \
    X(WRITE_REG, 0x09, "write a register")                                                         \
    X(READ_REG, 0x0a, "read a register")                                                           \
    X(SPI_SET_PARAMS, 0x0b, "set the flash's size")                                                \
    X(SPI_ATTACH, 0x0d, "attach the flash")                                                        \
    X(READ_FLASH_SLOW, 0x0e, "read the flash")                                                     \
    X(CHANGE_BAUDRATE, 0x0f, "change the baud rate")                                               \
    X(FLASH_DEFL_BEGIN, 0x10, "erase the flash")                                                   \
    X(FLASH_DEFL_DATA, 0x11, "write a compressed block to flash")                                  \
    X(FLASH_DEFL_END, 0x12, "end the compressed write")                                            \
    X(SPI_FLASH_MD5, 0x13, "compute the flash's MD5")                                              \
    X(GET_SECURITY_INFO, 0x14, "read the security information")                                    \
    X(ERASE_FLASH, 0xd0, "erase the whole flash")                                                  \
    X(ERASE_REGION, 0xd1, "erase a region of the flash")                                           \
    X(READ_FLASH, 0xd2, "read the flash")                                                          \
    X(RUN_USER_CODE, 0xd3, "run the firmware")

enum wire_op {
#define X(name, value, text) WIRE_OP_##name = (value),
    WIRE_OP_LIST(X)
#undef X
};

/* SYNC's data: these four, then 32 bytes 0x55 from which the ROM measures the baud rate. */
#define WIRE_SYNC_MAGIC                                                                            \
    {                                                                                              \
        0x07, 0x07, 0x12, 0x20                                                                     \
    }
#define WIRE_SYNC_LEN     36u
#define WIRE_SYNC_FILL    0x55u
#define WIRE_SYNC_ANSWERS 8u /* the ROM answers one SYNC this many times */

/* Second status byte of a refusal (the first is then 1): name, code, meaning. */
#define WIRE_ROM_ERROR_LIST(X)                                                                     \
    X(INVALID, 0x05, "the command is unknown, disabled or malformed")                              \
    X(FAILED, 0x06, "the command failed")                                                          \
    X(CHECKSUM, 0x07, "the checksum of the packet is wrong")                                       \
    X(FLASH_WRITE, 0x08, "writing the flash failed: the read-back differs")                        \
    X(FLASH_READ, 0x09, "reading the flash failed")                                                \
    X(FLASH_READ_LENGTH, 0x0a, "too much was asked of one flash read")                             \
    X(DEFLATE, 0x0b, "the compressed data does not inflate")                                       \
    X(DEFLATE_ADLER, 0x0c, "the Adler-32 of the inflated data is wrong")                           \
    X(DEFLATE_PARAM, 0x0d, "the decompressor was called wrongly")                                  \
    X(RAM_SIZE, 0x0e, "the size of the RAM write is not allowed")                                  \
    X(RAM_ADDR, 0x0f, "the address of the RAM write is not allowed")                               \
    X(PARAM, 0x64, "a parameter is out of range")                                                  \
    X(FORMAT, 0x65, "the format is wrong")

enum wire_rom_error {
#define X(name, value, text) WIRE_ROM_ERROR_##name = (value),
    WIRE_ROM_ERROR_LIST(X)
#undef X
};

/* GET_SECURITY_INFO's data: flags32, crypt count, 7 key purposes, then on chips that name
 * themselves chip id 32 and revision 32. */
#define WIRE_SECURITY_SHORT_LEN        12u
#define WIRE_SECURITY_LONG_LEN         20u
#define WIRE_SECURITY_CHIP_ID          12u
#define WIRE_SECURITY_SECURE_BOOT      (1u << 0) /* flag */
#define WIRE_SECURITY_DOWNLOAD_LIMITED (1u << 2) /* flag: secure download mode */

#endif
