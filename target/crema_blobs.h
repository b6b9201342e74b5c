/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* On-chip code, built with this tree and carried by the host tools as bytes.
 *
 *     "rom"   the boot ROM of a virtual chip: the raw content of the store "ROM"
 *     "boot"  the second-stage bootloader: an ELF file that the ROM's image loader can take */
#ifndef CREMA_BLOBS_H
#define CREMA_BLOBS_H

#include <stddef.h>
#include <stdint.h>

struct cr_blob {
    const char *chip; /* "esp32c3" */
    const char *kind; /* "rom", "boot" */
    const uint8_t *data;
    size_t len; /* bytes */
};

/* NULL when there is none. Lives as long as the program. */
const struct cr_blob *cr_blob_find(const char *chip, const char *kind);

/* Crema's stub for a chip comes in parts, so that a command sends only what it needs: on every run
 * the core crosses the wire at the ROM's slow rate, the others follow at the line's best. Each part
 * needs those before it.
 *
 *     CORE   WIRE_OP_SYNC, READ_REG, WRITE_REG, CHANGE_BAUDRATE; HELLO, SECTORS, ECHO, LOAD
 *     WRITE  WRITE_BEGIN, WRITE_DATA (raw and LZMA), ERASE, READ, READ_ACK, SPI, READ_MEM
 *     REST   all other opcodes of wire/loader.h; WRITE_BEGIN's zlib
 *
 * The core goes by the ROM's MEM_* commands and is started by MEM_END at its entry; the others by
 * WIRE_STUB_OP_LOAD, whose last frame of a part names the part's entry. Or all of it by MEM_*,
 * and MEM_END starts at `entry_all`. */
enum cr_stub_part_id { CR_STUB_CORE, CR_STUB_WRITE, CR_STUB_REST, CR_STUB_PARTS };

struct cr_stub_segment {
    uint32_t addr; /* a multiple of 4 */
    const uint8_t *data;
    size_t len; /* bytes, a multiple of 4; 0: there is none */
};

struct cr_stub_part {
    struct cr_stub_segment segments[2];
    uint32_t entry;
};

struct cr_stub {
    const char *chip;
    uint32_t build; /* as HELLO answers it */
    /* The memory that it keeps to itself, as the buses for data and for code show it. */
    struct {
        uint32_t addr, end;
    } ram[2];
    struct cr_stub_part parts[CR_STUB_PARTS];
    uint32_t entry_all;
};

/* NULL when this chip has no stub. Lives as long as the program. */
const struct cr_stub *cr_stub_find(const char *chip);

/* The last part that answering an opcode takes. WRITE_BEGIN with WIRE_CODER_ZLIB takes REST. */
enum cr_stub_part_id cr_stub_part_for(uint8_t op);

#endif
