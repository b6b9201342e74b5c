/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What eFuses tell about a chip's identity. */
#ifndef CR_IDENTITY_H
#define CR_IDENTITY_H

#include <crema/efuse.h>
#include <crema/identity.h>

/* Fills in all that the eFuses tell. Security: what ROM told stays. */
void cr_identity_fill(const struct crema_efuse_image *image, struct crema_chip_identity *identity);
void cr_identity_security(const struct crema_efuse_image *image,
                          struct crema_chip_security *security);

#endif
