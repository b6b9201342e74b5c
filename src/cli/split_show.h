/* SPDX-License-Identifier: Apache-2.0 OR MIT */
#ifndef CLI_SPLIT_SHOW_H
#define CLI_SPLIT_SHOW_H

#include <crema/flash_split.h>

/* What is in a piece of a flash dump, in a few words. Returns `out`. */
char *split_describe(const struct crema_flash_split *split, const struct crema_flash_piece *piece,
                     char *out, size_t size);

#endif
