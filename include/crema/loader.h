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

enum crema_before {
    CREMA_BEFORE_RESET,
    CREMA_BEFORE_USB_RESET,
    CREMA_BEFORE_NO_RESET,
    CREMA_BEFORE_NO_RESET_NO_SYNC
};
enum crema_after { CREMA_AFTER_RESET, CREMA_AFTER_NO_RESET };

struct crema_loader_options {
    const struct crema_chip *chip; /* expected chip; NULL detects, and a mismatch is refused */
    enum crema_before before;
    unsigned attempts;     /* connection attempts; 0 means 7 */
    uint32_t rate_hz;      /* baud rate to change to once connected; 0 keeps 115200 */
    bool is_rate_optional; /* stay at 115200, with a warning, when that rate does not work */
    const struct crema_observer *observer; /* borrowed for the loader's life; may be NULL */
};

enum crema_status crema_loader_open(struct crema_port *port,
                                    const struct crema_loader_options *options,
                                    struct crema_loader **out, struct crema_error *err);
/* Lets go of the chip; with CREMA_AFTER_RESET it runs its firmware again. The port stays open. */
enum crema_status crema_loader_close(struct crema_loader *loader, enum crema_after after,
                                     struct crema_error *err);
const struct crema_chip *crema_loader_chip(const struct crema_loader *loader);

enum crema_status crema_loader_read_reg(struct crema_loader *loader, uint32_t addr, uint32_t *value,
                                        struct crema_error *err);
/* Writes (value & mask) into the bits of `mask`, then waits delay_us on the chip. */
enum crema_status crema_loader_write_reg(struct crema_loader *loader, uint32_t addr, uint32_t value,
                                         uint32_t mask, uint32_t delay_us, struct crema_error *err);

struct crema_flash_info {
    uint8_t manufacturer; /* JEDEC id, first byte */
    uint16_t device;      /* second and third */
    uint32_t size;        /* bytes, from the JEDEC capacity code; 0 when it makes no sense */
};
enum crema_status crema_loader_flash_info(struct crema_loader *loader,
                                          struct crema_flash_info *info, struct crema_error *err);
enum crema_status crema_loader_mac(struct crema_loader *loader, uint8_t mac[6],
                                   struct crema_error *err);

struct crema_flash_write_options {
    bool is_uncompressed; /* send raw instead of deflated */
    bool is_verify_skipped;
};

/* What a write did, for the user and for benchmarks. */
struct crema_flash_write_result {
    uint64_t bytes;       /* written to flash */
    uint64_t wire_bytes;  /* payload bytes that crossed the wire for it */
    uint64_t duration_us; /* on the port's clock */
};

/* Writes the parts in order and verifies each by MD5. Refuses, before anything is erased, parts
 * that overlap, are misaligned or do not fit the chip's flash. */
enum crema_status crema_loader_flash_write(struct crema_loader *loader,
                                           const struct crema_flash_part *parts, size_t count,
                                           const struct crema_flash_write_options *options,
                                           struct crema_flash_write_result *result,
                                           struct crema_error *err);
/* Erases whole sectors: `off` and `len` are multiples of 4096. */
enum crema_status crema_loader_flash_erase(struct crema_loader *loader, uint32_t off, uint32_t len,
                                           struct crema_error *err);
enum crema_status crema_loader_flash_md5(struct crema_loader *loader, uint32_t off, uint32_t len,
                                         uint8_t md5[16], struct crema_error *err);

/* Resets the chip into its firmware, or into download mode, by the port's control lines. */
enum crema_status crema_reset_run(struct crema_port *port, struct crema_error *err);
enum crema_status crema_reset_download(struct crema_port *port, unsigned attempt,
                                       struct crema_error *err);

#endif
