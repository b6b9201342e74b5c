/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Which crystal does the chip run from? */
#ifndef CR_XTAL_H
#define CR_XTAL_H

#include "priv.h"

struct cr_xtal {
    uint32_t hz;
    bool is_measured; /* else what this chip always has, or as a rule */
};

/* From the divider that ROM found for the baud rate that we speak, on chips that come with two
 * crystals: the rate times the divider is the UART's clock. Needs a UART and the ROM at its end. */
enum crema_status cr_loader_xtal(struct crema_loader *loader, struct cr_xtal *xtal,
                                 struct crema_error *err);

#endif
