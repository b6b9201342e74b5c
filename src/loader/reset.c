/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Reset sequences, as tables of line states; after the last both lines are let go. Through an
 * adapter's two transistors RTS alone holds EN low and DTR alone holds BOOT low; both at once do
 * neither. */
#include "reset.h"
#include "bytes.h"
#include "err.h"

#include <stdlib.h>

struct step {
    bool dtr, rts;
    uint32_t wait_us;
};

struct sequence {
    const char *name;
    const struct step *steps;
    size_t count;
    /* The chip may be spoken to while BOOT is held in the last step: the straps were read when it
     * answers, however long EN took to rise. */
    bool is_held;
};

#define SEQUENCE(title, rows, is_held)                                                             \
    {                                                                                              \
        (title), (rows), CR_COUNT(rows), (is_held)                                                 \
    }

#define QUICK_US                                                                                   \
    40000 /* EN low: a transistor empties 10 uF of capacitor within some milliseconds */
#define HELD_US  100000 /* the same, for adapters that pull less */
#define SHORT_US 50000  /* BOOT low after EN rose: the chip reads its straps within this */
#define LONG_US  550000 /* the same, for boards with a large capacitor at EN */
#define NO_RC_US 5000   /* lines inside of the chip: the host's own pace */

/* Passes through "both" on the way to BOOT, never through "none", in which the chip would run. */
static const struct step tight_short[] = {
    {false, false, 0}, {true, true, 0}, {false, true, QUICK_US}, {true, false, SHORT_US}};
static const struct step tight_long[] = {
    {false, false, 0}, {true, true, 0}, {false, true, HELD_US}, {true, false, LONG_US}};
/* One line a step, for adapters and bridges that can not change both at once. */
static const struct step classic_short[] = {
    {false, true, HELD_US}, {true, true, 0}, {true, false, SHORT_US}};
static const struct step classic_long[] = {
    {false, true, HELD_US}, {true, true, 0}, {true, false, LONG_US}};
/* USB-Serial-JTAG: DTR alone sets the chip's "next reset downloads" flag, RTS alone resets it; the
 * way between them must not touch "none", which clears the flag. A host's driver returns when the
 * chip has taken a change; the long waits are for those that do not. */
static const struct step usb_quick[] = {
    {false, false, NO_RC_US}, {true, false, NO_RC_US}, {true, true, 0}, {false, true, NO_RC_US}};
static const struct step usb_slow[] = {
    {false, false, HELD_US}, {true, false, HELD_US}, {true, true, 0}, {false, true, HELD_US}};
static const struct step run[] = {{false, false, 0}, {false, true, HELD_US}};

static const struct sequence adapter_sequences[] = {
    SEQUENCE("tight", tight_short, true),
    SEQUENCE("tight, long", tight_long, false),
    SEQUENCE("classic", classic_short, true),
    SEQUENCE("classic, long", classic_long, false),
};
static const struct sequence usb_sequences[] = {
    SEQUENCE("USB-Serial-JTAG", usb_quick, false),
    SEQUENCE("USB-Serial-JTAG, slow", usb_slow, false),
};
static const struct sequence run_sequence = SEQUENCE("run", run, false);

static enum crema_status set_lines(struct crema_port *port, const struct sequence *sequence,
                                   bool dtr, bool rts, struct crema_error *err)
{
    enum crema_status st = crema_port_set_lines(port, dtr, rts, err);
    return cr_err_what(err, st, "cannot reset the chip (%s)", sequence->name);
}

/* With `stays` it ends in the last state, without its wait. */
static enum crema_status play(struct crema_port *port, const struct sequence *sequence, bool stays,
                              struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(port);
    enum crema_status st = CREMA_OK;
    for (size_t i = 0; st == CREMA_OK && i < sequence->count; i++) {
        const struct step *step = &sequence->steps[i];
        st = set_lines(port, sequence, step->dtr, step->rts, err);
        if (st == CREMA_OK && stays && i + 1 == sequence->count)
            return st;
        if (st == CREMA_OK && step->wait_us)
            clock->sleep_us(clock, step->wait_us);
    }
    return st == CREMA_OK ? set_lines(port, sequence, false, false, err) : st;
}

/* ---- sequences of the user's own ---- */

static enum crema_status refuse(const char *text, const char *at, const char *wanted,
                                struct crema_error *err)
{
    cr_err(err, CREMA_E_USAGE, "\"%.100s\", at character %u: %s", text, (unsigned)(at - text) + 1,
           wanted);
    cr_err_what(err, CREMA_E_USAGE, "cannot use the reset sequence");
    cr_err_try(err, "steps joined by '|': D0 or D1, R0 or R1, U0,1 (both), W0.1 (seconds); for "
                    "example \"D0|R1|W0.1|D1|R0|W0.05|D0\"");
    return CREMA_E_USAGE;
}

static bool take_level(const char **at, bool *level)
{
    if (**at != '0' && **at != '1')
        return false;
    *level = *(*at)++ == '1';
    return true;
}

#define WAIT_MOST_S 60.0

static bool take_wait(const char **at, uint32_t *wait_us)
{
    char *end;
    if (**at != '.' && (**at < '0' || **at > '9'))
        return false;
    double seconds = strtod(*at, &end);
    *at = end;
    *wait_us = seconds <= WAIT_MOST_S ? (uint32_t)(seconds * 1e6 + 0.5) : 0;
    return seconds >= 0 && seconds <= WAIT_MOST_S;
}

static const char *take_step(const char **at, struct cr_reset_step *step)
{
    *step = (struct cr_reset_step){0};
    switch (*(*at)++) {
    case 'D':
        step->has_dtr = true;
        return take_level(at, &step->dtr) ? NULL : "D wants 0 or 1";
    case 'R':
        step->has_rts = true;
        return take_level(at, &step->rts) ? NULL : "R wants 0 or 1";
    case 'U':
        step->has_dtr = step->has_rts = true;
        return take_level(at, &step->dtr) && *(*at)++ == ',' && take_level(at, &step->rts)
                   ? NULL
                   : "U wants two levels, as in U1,0";
    case 'W':
        return take_wait(at, &step->wait_us) ? NULL : "W wants seconds, up to 60";
    default:
        (*at)--;
        return "a step is one of D, R, U and W";
    }
}

enum crema_status cr_reset_parse(const char *text, struct cr_reset_sequence *out,
                                 struct crema_error *err)
{
    const char *at = text;
    out->count = 0;
    for (;;) {
        if (out->count == CR_RESET_STEPS_MAX)
            return refuse(text, at, "there are more than 32 steps", err);
        const char *begin = at;
        const char *wanted = take_step(&at, &out->steps[out->count++]);
        if (wanted)
            return refuse(text, begin, wanted, err);
        if (*at == '\0')
            return CREMA_OK;
        if (*at != '|')
            return refuse(text, at, "steps are joined by '|'", err);
        at++;
    }
}

enum crema_status cr_reset_play(struct crema_port *port, const struct cr_reset_sequence *sequence,
                                struct crema_error *err)
{
    struct crema_clock *clock = crema_port_clock(port);
    bool dtr = false, rts = false;
    for (size_t i = 0; i < sequence->count; i++) {
        const struct cr_reset_step *step = &sequence->steps[i];
        enum crema_status st = CREMA_OK;
        dtr = step->has_dtr ? step->dtr : dtr;
        rts = step->has_rts ? step->rts : rts;
        if (step->has_dtr || step->has_rts)
            st = crema_port_set_lines(port, dtr, rts, err);
        if (st != CREMA_OK)
            return cr_err_what(err, st, "cannot reset the chip (the sequence given)");
        if (step->wait_us)
            clock->sleep_us(clock, step->wait_us);
    }
    return CREMA_OK;
}

/* ---- the known ones ---- */

static const struct sequence *pick(bool is_usb, unsigned attempt)
{
    return is_usb ? &usb_sequences[attempt % CR_COUNT(usb_sequences)]
                  : &adapter_sequences[attempt % CR_COUNT(adapter_sequences)];
}

const char *cr_reset_name(bool is_usb, unsigned attempt)
{
    return pick(is_usb, attempt)->name;
}

enum crema_status cr_reset_download(struct crema_port *port, bool is_usb, unsigned attempt,
                                    bool *is_held, struct crema_error *err)
{
    const struct sequence *sequence = pick(is_usb, attempt);
    *is_held = sequence->is_held;
    return play(port, sequence, *is_held, err);
}

enum crema_status cr_reset_let_go(struct crema_port *port, struct crema_error *err)
{
    enum crema_status st = crema_port_set_lines(port, false, false, err);
    return cr_err_what(err, st, "cannot let go of BOOT");
}

enum crema_status crema_reset_download(struct crema_port *port, unsigned attempt,
                                       struct crema_error *err)
{
    bool is_usb = crema_port_wire(port) == CREMA_WIRE_USB_JTAG;
    return play(port, pick(is_usb, attempt), false, err);
}

enum crema_status crema_reset_run(struct crema_port *port, struct crema_error *err)
{
    return play(port, &run_sequence, false, err);
}
