/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The loader: talks to a chip's ROM (or a stub) in download mode over any port.
 *
 *     crema_loader_open(port, options, &loader, &err)  resets into download mode, syncs, detects
 *     crema_loader_flash_write(loader, ...)            writes and verifies
 *     crema_loader_close(loader, CREMA_AFTER_RESET, &err)
 */
#ifndef CREMA_LOADER_H
#define CREMA_LOADER_H

#include <crema/chip.h>
#include <crema/error.h>
#include <crema/flash_part.h>
#include <crema/observer.h>
#include <crema/port.h>

struct crema_loader;

/* How a chip is brought into download mode. */
enum crema_before {
    CREMA_BEFORE_RESET,     /* by the control lines, as the wire wants it */
    CREMA_BEFORE_USB_RESET, /* by USB-Serial-JTAG's own sequence, whatever the port looks like */
    CREMA_BEFORE_NO_RESET,  /* it waits for download already */
    CREMA_BEFORE_NO_RESET_NO_SYNC /* and a stub or ROM has been spoken to before */
};
/* What becomes of it afterwards. */
enum crema_after {
    CREMA_AFTER_RESET,         /* it runs its firmware */
    CREMA_AFTER_NO_RESET,      /* it stays in download mode, in the ROM if it can */
    CREMA_AFTER_NO_RESET_STUB, /* it stays in the stub */
    CREMA_AFTER_SOFT_RESET,    /* jumps into its firmware without a reset */
    CREMA_AFTER_WATCHDOG_RESET /* resets by its RTC watchdog: for wires that can not pull EN */
};
enum crema_stub_use {
    CREMA_STUB_AUTO, /* Crema's stub; the ROM alone where that does not start, with a warning */
    CREMA_STUB_NONE, /* the ROM alone */
    CREMA_STUB_MUST  /* a stub that does not start is an error */
};

struct crema_loader_options {
    const struct crema_chip *chip; /* expected chip; NULL detects, and a mismatch is refused */
    enum crema_before before;
    unsigned attempts; /* connection attempts; 0 means 7 */
    /* Baud rate to change to once connected; 0 keeps 115200. With is_rate_proven it is the highest
     * to try: what is used is the fastest one that carried test data without an error. */
    uint32_t rate_hz;
    bool is_rate_optional; /* stay at 115200, with a warning, when that rate does not work */
    bool is_rate_proven;
    enum crema_stub_use stub;
    /* Reset steps of one's own instead of the known sequences, as esptool's configuration writes
     * them: "D0|R1|W0.1|D1|R0|W0.05|D0" (D, R: lines; U: both, "U1,0"; W: seconds). NULL: none. */
    const char *reset_sequence;
    const struct crema_observer *observer; /* borrowed for the loader's life; may be NULL */
};

enum crema_status crema_loader_open(struct crema_port *port,
                                    const struct crema_loader_options *options,
                                    struct crema_loader **out, struct crema_error *err);
/* Lets go of the chip; with CREMA_AFTER_RESET it runs its firmware again. The port stays open. */
enum crema_status crema_loader_close(struct crema_loader *loader, enum crema_after after,
                                     struct crema_error *err);
const struct crema_chip *crema_loader_chip(const struct crema_loader *loader);
bool crema_loader_has_stub(const struct crema_loader *loader); /* Crema's own is at work */
uint32_t crema_loader_rate(const struct crema_loader *loader); /* baud now */
/* Secure download mode: registers and memory are closed, and only writing, erasing and what the
 * ROM still answers are offered. Everything else then fails with CREMA_E_UNSUPPORTED. */
bool crema_loader_is_secure(const struct crema_loader *loader);

enum crema_status crema_loader_read_reg(struct crema_loader *loader, uint32_t addr, uint32_t *value,
                                        struct crema_error *err);
/* Writes (value & mask) into the bits of `mask`, then waits delay_us on the chip. */
enum crema_status crema_loader_write_reg(struct crema_loader *loader, uint32_t addr, uint32_t value,
                                         uint32_t mask, uint32_t delay_us, struct crema_error *err);

struct crema_flash_info {
    uint8_t manufacturer; /* JEDEC id, first byte */
    uint16_t device;      /* second and third */
    uint32_t size;        /* bytes, by SFDP or else the JEDEC capacity code; 0 unknown */
    bool has_sfdp;
    uint32_t sfdp_size; /* bytes that SFDP tells; 0 when it tells none */
};
enum crema_status crema_loader_flash_info(struct crema_loader *loader,
                                          struct crema_flash_info *info, struct crema_error *err);
/* The maker of a flash chip, "GigaDevice"; NULL when its number is not known. */
const char *crema_flash_maker(uint8_t manufacturer);
enum crema_status crema_loader_mac(struct crema_loader *loader, uint8_t mac[6],
                                   struct crema_error *err);

/* Memory. Addresses and lengths may be odd; what is around is read and kept. */
enum crema_status crema_loader_mem_read(struct crema_loader *loader, uint32_t addr, uint8_t *buf,
                                        size_t len, struct crema_error *err);
enum crema_status crema_loader_mem_write(struct crema_loader *loader, uint32_t addr,
                                         const uint8_t *buf, size_t len, struct crema_error *err);
/* Loads segments into RAM and jumps to `entry`; the chip is then the program's, and the loader can
 * only be closed, with CREMA_AFTER_NO_RESET. Needs the ROM: open with CREMA_STUB_NONE. Refuses a
 * segment that lies outside loadable memory. */
struct crema_ram_segment {
    uint32_t addr;
    const uint8_t *data; /* borrowed */
    size_t len;
};
enum crema_status crema_loader_ram_run(struct crema_loader *loader,
                                       const struct crema_ram_segment *segments, size_t count,
                                       uint32_t entry, struct crema_error *err);

struct crema_flash_write_options {
    bool is_full;         /* send everything; otherwise only the sectors that differ */
    bool is_uncompressed; /* send raw instead of coded */
    bool is_verify_skipped;
    bool is_encrypted; /* the chip encrypts what it writes: offsets and lengths multiples of 32 */
    bool is_wrap_allowed; /* do not refuse a flash chip whose second half shows the first */
};

/* What a write did, for the user and for benchmarks. */
struct crema_flash_write_result {
    uint64_t bytes;        /* asked for */
    uint64_t bytes_sent;   /* of these, sent: the sectors that differed, or all */
    uint64_t wire_bytes;   /* payload bytes that crossed the wire for them, as coded */
    uint32_t sectors;      /* that the parts cover */
    uint32_t sectors_sent; /* of these, written */
    uint32_t retries;      /* blocks, streams or whole parts that went twice */
    uint64_t duration_us;  /* on the port's clock */
};

/* Writes the parts and verifies them by hash. Refuses, before anything is erased, parts that
 * share a sector or do not fit the chip's flash. Sectors outside the parts never change. The rest
 * of a part's last sector is erased, unless the part begins inside a sector: then what stands
 * beside it in both sectors is read first and kept.
 * By default the chip is asked first which sectors differ, and only these are sent. */
enum crema_status crema_loader_flash_write(struct crema_loader *loader,
                                           const struct crema_flash_part *parts, size_t count,
                                           const struct crema_flash_write_options *options,
                                           struct crema_flash_write_result *result,
                                           struct crema_error *err);
/* Takes bytes in order of their address; anything but CREMA_OK stops the read with that. */
typedef enum crema_status crema_flash_sink(void *ctx, const uint8_t *data, size_t len,
                                           struct crema_error *err);
/* Any offset and length inside the flash; verified by hash where the chip can. */
enum crema_status crema_loader_flash_read(struct crema_loader *loader, uint32_t off, uint32_t len,
                                          crema_flash_sink *sink, void *ctx,
                                          struct crema_error *err);
/* Compares parts (any offset and length) with the flash by hash. CREMA_E_VERIFY when they differ;
 * `diff`, which may be NULL, then says where. */
struct crema_flash_diff {
    size_t part;      /* the first part that differs */
    uint32_t off;     /* in flash: its first sector that differs */
    uint32_t sectors; /* that differ in all parts; 0 when the chip can not tell */
};
enum crema_status crema_loader_flash_verify(struct crema_loader *loader,
                                            const struct crema_flash_part *parts, size_t count,
                                            struct crema_flash_diff *diff, struct crema_error *err);
/* Erases whole sectors: `off` and `len` are multiples of 4096. Blank ones are left as they are. */
enum crema_status crema_loader_flash_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                                           struct crema_error *err);
enum crema_status crema_loader_flash_erase_all(struct crema_loader *loader,
                                               struct crema_error *err);
enum crema_status crema_loader_flash_md5(struct crema_loader *loader, uint32_t off, uint32_t len,
                                         uint8_t md5[16], struct crema_error *err);

/* Resets the chip into its firmware, or into download mode, by the port's control lines. */
enum crema_status crema_reset_run(struct crema_port *port, struct crema_error *err);
enum crema_status crema_reset_download(struct crema_port *port, unsigned attempt,
                                       struct crema_error *err);

#endif
