/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The subcommands of crema image that have files of their own. */
#ifndef CLI_CMD_IMAGE_H
#define CLI_CMD_IMAGE_H

#include "cmd.h"

extern const struct cmd cmd_image_merge;
extern const struct cmd cmd_image_split;

#endif
