/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The sequences behind crema_reset_download, with the choice left to the caller. */
#ifndef CR_RESET_H
#define CR_RESET_H

#include <crema/loader.h>

/* Attempts walk through the adapter's sequences in turn. */
enum crema_status cr_reset_download(struct crema_port *port, bool is_usb, unsigned attempt,
                                    struct crema_error *err);
const char *cr_reset_name(bool is_usb, unsigned attempt);

#endif
