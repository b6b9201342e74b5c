/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reset sequences, as tables of line states. Through an adapter's two transistors RTS alone holds
 * EN low and DTR alone holds BOOT low; both at once do neither. */
#include "reset.h"
#include "bytes.h"
#include "err.h"

struct step {
    bool dtr, rts;
    uint32_t wait_us;
};

struct sequence {
    const char *name;
    const struct step *steps;
    size_t count;
};

#define SEQUENCE(title, rows)                                                                      \
    {                                                                                              \
        (title), (rows), CR_COUNT(rows)                                                            \
    }

#define HELD_US  100000 /* EN low: its capacitor has to empty */
#define SHORT_US 50000  /* BOOT low after EN rose: the chip reads its straps within this */
#define LONG_US  550000 /* the same, for boards with a large capacitor at EN */

/* Passes through "both" on the way to BOOT, never through "none", in which the chip would run. */
static const struct step tight_short[] = {
    {false, false, 0},       {true, true, 0},   {false, true, HELD_US},
    {true, false, SHORT_US}, {false, false, 0},
};
static const struct step tight_long[] = {
    {false, false, 0},      {true, true, 0},   {false, true, HELD_US},
    {true, false, LONG_US}, {false, false, 0},
};
/* One line a step, for adapters and bridges that can not change both at once. */
static const struct step classic_short[] = {
    {false, true, HELD_US}, {true, true, 0}, {true, false, SHORT_US}, {false, false, 0}};
static const struct step classic_long[] = {
    {false, true, HELD_US}, {true, true, 0}, {true, false, LONG_US}, {false, false, 0}};
/* USB-Serial-JTAG: DTR alone sets the chip's "next reset downloads" flag, RTS alone resets it; the
 * way between them must not touch "none", which clears the flag. */
static const struct step usb_jtag[] = {
    {false, false, HELD_US}, {true, false, HELD_US}, {true, true, 0},
    {false, true, HELD_US},  {false, false, 0},
};
static const struct step run[] = {{false, false, 0}, {false, true, HELD_US}, {false, false, 0}};

static const struct sequence adapter_sequences[] = {
    SEQUENCE("tight", tight_short),
    SEQUENCE("tight, long", tight_long),
    SEQUENCE("classic", classic_short),
    SEQUENCE("classic, long", classic_long),
};
static const struct sequence usb_sequence = SEQUENCE("USB-Serial-JTAG", usb_jtag);
static const struct sequence run_sequence = SEQUENCE("run", run);

static enum crema_status play(struct crema_port *port, const struct sequence *sequence,
                              struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(port);
    for (size_t i = 0; i < sequence->count; i++) {
        const struct step *step = &sequence->steps[i];
        enum crema_status st = crema_port_set_lines(port, step->dtr, step->rts, err);
        if (st != CREMA_OK) {
            return cr_err_what(err, st, "cannot reset the chip (%s)", sequence->name);
        }
        if (step->wait_us)
            clock->sleep_us(clock, step->wait_us);
    }
    return CREMA_OK;
}

static const struct sequence *pick(bool is_usb, unsigned attempt)
{
    return is_usb ? &usb_sequence : &adapter_sequences[attempt % CR_COUNT(adapter_sequences)];
}

const char *cr_reset_name(bool is_usb, unsigned attempt)
{
    return pick(is_usb, attempt)->name;
}

enum crema_status cr_reset_download(struct crema_port *port, bool is_usb, unsigned attempt,
                                    struct crema_error *err)
{
    return play(port, pick(is_usb, attempt), err);
}

enum crema_status crema_reset_download(struct crema_port *port, unsigned attempt,
                                       struct crema_error *err)
{
    return cr_reset_download(port, crema_port_wire(port) == CREMA_WIRE_USB_JTAG, attempt, err);
}

enum crema_status crema_reset_run(struct crema_port *port, struct crema_error *err)
{
    return play(port, &run_sequence, err);
}
