/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef CLI_CHIP_ARG_H
#define CLI_CHIP_ARG_H

#include <crema/chip.h>
#include <crema/error.h>

/* The chip that a user named; an unknown name is an error that lists the known ones. */
enum crema_status chip_by_name(const char *name, const struct crema_chip **out,
                               struct crema_error *err);

#endif
