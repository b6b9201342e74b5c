/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Ports: byte streams with control lines. A serial device and a virtual board are the same to
 * everything above; nothing above can tell them apart.
 *
 * A port is used from one thread at a time. Times and deadlines are microseconds on the port's own
 * clock (crema_port_clock), which is the host's for real ports and the board's for virtual ones. */
#ifndef CREMA_PORT_H
#define CREMA_PORT_H

#include <crema/clock.h>
#include <crema/error.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct crema_port;

/* What the wire is, as far as it decides how a chip is reset through it. */
enum crema_port_wire {
    CREMA_WIRE_ADAPTER,  /* a USB-serial adapter: DTR and RTS pull BOOT and EN */
    CREMA_WIRE_USB_JTAG, /* a chip's USB-Serial-JTAG */
    CREMA_WIRE_USB_OTG,  /* a serial port that a chip's ROM makes of its USB-OTG */
    CREMA_WIRE_STREAM    /* no control lines at all */
};

struct crema_port_config {
    uint32_t rate_hz;      /* baud rate to open with; 0 means 115200 */
    const char *board_dir; /* where virtual boards live; NULL: ports named virtual: are refused */
    /* Virtual boards: the bytes of the mask ROM to run (see crema/rom.h), needed while the port is
     * being opened only. NULL: Crema's own; with is_own_rom also when the board's setting names
     * another one, which is refused otherwise. */
    const uint8_t *rom;
    size_t rom_len;
    bool is_own_rom;
    bool is_realtime; /* virtual boards: pace virtual time to the host's clock */
};

/* Opens "/dev/ttyUSB0", "virtual:NAME" (the board's UART adapter) or "virtual:NAME:usb" (its
 * USB-Serial-JTAG). Errors: CREMA_E_PORT with the reason (missing, busy, not permitted) and a hint.
 */
enum crema_status crema_port_open(const char *name, const struct crema_port_config *config,
                                  struct crema_port **out, struct crema_error *err);
void crema_port_close(struct crema_port *port); /* NULL is fine */

const char *crema_port_name(const struct crema_port *port);
enum crema_port_wire crema_port_wire(const struct crema_port *port);
struct crema_clock *crema_port_clock(struct crema_port *port);

/* Reads 1 to `cap` bytes, whatever has arrived first. CREMA_E_TIMEOUT, *len 0, when the deadline
 * passes with nothing (err is then left alone: a quiet line is no fault). */
enum crema_status crema_port_read(struct crema_port *port, uint8_t *buf, size_t cap,
                                  uint64_t deadline_us, size_t *len, struct crema_error *err);
/* Writes all of it, waiting for room until the deadline. */
enum crema_status crema_port_write(struct crema_port *port, const uint8_t *buf, size_t len,
                                   uint64_t deadline_us, struct crema_error *err);
/* Waits until all that was written is on the wire. */
enum crema_status crema_port_drain(struct crema_port *port, uint64_t deadline_us,
                                   struct crema_error *err);
enum crema_status crema_port_discard_input(struct crema_port *port, struct crema_error *err);
enum crema_status crema_port_set_rate(struct crema_port *port, uint32_t rate_hz,
                                      struct crema_error *err);
/* Can it change at all? The rate of plain TCP is what the far end was set to. */
bool crema_port_has_rate(const struct crema_port *port);
/* true asserts the line (drives it low at the adapter's pin). Both change in one step where the
 * system can. CREMA_E_UNSUPPORTED on a stream. */
enum crema_status crema_port_set_lines(struct crema_port *port, bool dtr, bool rts,
                                       struct crema_error *err);
/* A chip's own USB port goes away when the chip is reset, and comes back, perhaps under another
 * name. Waits for it until the deadline and opens it as it was. CREMA_E_UNSUPPORTED on ports that
 * do not do that. */
enum crema_status crema_port_reopen(struct crema_port *port, uint64_t deadline_us,
                                    struct crema_error *err);
/* Has the program on the chip ended itself (semihosting)? Only ports with a debugger behind them
 * can know; others always say no. */
bool crema_port_has_exited(struct crema_port *port, uint32_t *status);
/* Why the chip stands still, several lines, when the port can know; NULL otherwise. */
const char *crema_port_fault(struct crema_port *port);

/* Virtual boards run as fast as the host can unless told to keep pace with the host's clock, as a
 * person at a terminal wants. Real ports always do, and ignore this. */
void crema_port_set_realtime(struct crema_port *port, bool is_realtime);

/* What the host has. Rows are valid until the list is freed. */
struct crema_port_info {
    char name[128];            /* to open it with */
    char description[128];     /* "CP2102 USB to UART Bridge", "virtual ESP32-C3, 4 MB flash" */
    uint16_t usb_vid, usb_pid; /* 0 when it is not USB */
    char usb_serial[64];
    bool is_virtual;
};
enum crema_status crema_port_list(const char *board_dir, struct crema_port_info **list,
                                  size_t *count, struct crema_error *err);
void crema_port_list_free(struct crema_port_info *list);

#endif
