/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What the loader's files share. */
#ifndef CR_LOADER_PRIV_H
#define CR_LOADER_PRIV_H

#include "link.h"
#include "reset.h"

#include <crema/loader.h>

/* What the stub said in its HELLO. */
struct cr_hello {
    uint32_t build;
    uint32_t credit, block; /* bytes of payload: on their way at once, and of one frame */
    uint32_t dictionary;    /* bytes in RAM that LZMA looks back to; 0: no LZMA */
    uint32_t ranges;
    uint32_t lc_lp; /* the most of them together, of LZMA */
    uint32_t cpu_hz;
    uint32_t jedec;
    uint32_t sfdp_size; /* bytes of the flash, or 0 */
};

struct crema_loader {
    struct crema_port *port; /* borrowed */
    struct crema_loader_options options;
    struct cr_reset_sequence reset; /* of the caller's own; valid when options name one */
    const struct crema_chip *chip;
    bool is_stub; /* answers as stubs do: two status bytes, sums in bytes */
    bool has_own; /* Crema's own: is_stub too, and sealed commands besides */
    struct cr_hello hello;
    unsigned stub_failures;  /* how often it did not start */
    unsigned stub_parts;     /* of it that are on the chip */
    uint32_t security_flags; /* of GET_SECURITY_INFO; 0 where there is none */
    bool is_secure;          /* secure download mode */
    bool is_otg;             /* spoken to over USB-OTG, by the ROM's driver */
    bool is_left;            /* the chip runs a program now and hears no commands */
    bool is_attached;        /* the flash was attached and its size told */
    bool is_sfdp_asked;
    struct crema_flash_info flash; /* valid when is_attached */
    struct cr_link link;
};

/* Resets into download mode and syncs; explains by what was heard when it can not. */
enum crema_status cr_loader_connect(struct crema_loader *loader, struct crema_error *err);
enum crema_status cr_loader_bring_up(struct crema_loader *loader, struct crema_error *err);
/* Connects, detects, sets the rate and starts the stub; also anew, after the link was lost: what
 * was known of the chip's state is forgotten. */
enum crema_status cr_loader_reconnect(struct crema_loader *loader, uint32_t rate_hz,
                                      struct crema_error *err);
/* Gets back in step after a failure `why`: by SYNC, or else by a reset, with is_slower at the next
 * lower rate where there is one. */
enum crema_status cr_loader_recover(struct crema_loader *loader, bool is_slower, const char *why,
                                    struct crema_error *err);
/* Major * 100 + minor, from the few eFuses that tell it. */
enum crema_status cr_loader_revision(struct crema_loader *loader, uint16_t *revision,
                                     struct crema_error *err);
/* Can and may the chip be reset by the port's lines? */
bool cr_loader_has_reset(const struct crema_loader *loader);
/* After CREMA_E_PORT by a reset: waits for the port to come back. Returns `st` when it does not, or
 * was another. */
enum crema_status cr_loader_reopen(struct crema_loader *loader, enum crema_status st,
                                   struct crema_error *err);
/* Finds out which chip answers, and whether it is in secure download mode; refuses one that is not
 * the expected. */
enum crema_status cr_loader_detect(struct crema_loader *loader, struct crema_error *err);
/* The next lower rate of those that adapters do; 0 below the last. */
uint32_t cr_rate_below(uint32_t rate_hz);
/* False where there is none: over USB, and with ROMs that can not change it. */
bool cr_loader_has_rate(const struct crema_loader *loader);
/* Takes the chip and the port to `rate_hz`. */
enum crema_status cr_loader_change_rate(struct crema_loader *loader, uint32_t rate_hz,
                                        struct crema_error *err);
/* The port back to the rate that firmware prints at; the chip is not told. */
enum crema_status cr_loader_restore_port(struct crema_loader *loader, struct crema_error *err);
/* Lets go of the chip as `after` says. */
enum crema_status cr_loader_leave(struct crema_loader *loader, enum crema_after after,
                                  struct crema_error *err);
/* Writes a list of registers. */
enum crema_status cr_loader_write_regs(struct crema_loader *loader,
                                       const struct crema_reg_write *list, struct crema_error *err);
/* Sends one such write and waits for no answer; its delay is not sent. */
enum crema_status cr_loader_send_reg(struct crema_loader *loader, const struct crema_reg_write *w,
                                     struct crema_error *err);
/* Bytes to loadable RAM, by the ROM's own commands; addr is a multiple of 4. */
enum crema_status cr_loader_load_ram(struct crema_loader *loader, uint32_t addr,
                                     const uint8_t *data, size_t len, struct crema_error *err);
/* Why nothing answered, from what was heard. */
enum crema_status cr_heard_explain(const struct cr_link *link, enum crema_before before,
                                   struct crema_error *err);
/* Attaches the flash and tells the ROM its size; once. */
enum crema_status cr_loader_attach(struct crema_loader *loader, struct crema_error *err);
/* The flash's pins alone, by the ROM or another tool's stub. */
enum crema_status cr_loader_spi_attach(struct crema_loader *loader, struct crema_error *err);
/* Bytes; what is assumed when the chip's id does not tell. After cr_loader_attach. */
uint32_t cr_loader_flash_size(const struct crema_loader *loader);
/* What secure download mode forbids: "cannot <what>". */
enum crema_status cr_loader_refuse_secure(const struct crema_loader *loader, const char *what,
                                          struct crema_error *err);

#endif
