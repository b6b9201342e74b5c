/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The sequences behind crema_reset_download, with the choice left to the caller. */
#ifndef CR_RESET_H
#define CR_RESET_H

#include <crema/loader.h>

#define CR_RESET_STEPS_MAX 32u

/* One step: what changes, then a wait. */
struct cr_reset_step {
    bool has_dtr, has_rts; /* a line that is not named stays as it is */
    bool dtr, rts;
    uint32_t wait_us;
};

struct cr_reset_sequence {
    struct cr_reset_step steps[CR_RESET_STEPS_MAX];
    size_t count;
};

/* "D0|R1|W0.1|U1,0": D and R set a line (1 asserts it), U both at once, W waits seconds.
 * CREMA_E_USAGE with the place of what is wrong. */
enum crema_status cr_reset_parse(const char *text, struct cr_reset_sequence *out,
                                 struct crema_error *err);
enum crema_status cr_reset_play(struct crema_port *port, const struct cr_reset_sequence *sequence,
                                struct crema_error *err);
/* Attempts walk through the wire's sequences in turn. With *is_held BOOT is still held, until
 * cr_reset_let_go. */
enum crema_status cr_reset_download(struct crema_port *port, bool is_usb, unsigned attempt,
                                    bool *is_held, struct crema_error *err);
enum crema_status cr_reset_let_go(struct crema_port *port, struct crema_error *err);
const char *cr_reset_name(bool is_usb, unsigned attempt);

#endif
