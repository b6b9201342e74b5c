/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The commands under crema svd. */
#ifndef CLI_CMD_SVD_H
#define CLI_CMD_SVD_H

#include "cmd.h"

extern const struct cmd cmd_svd_headers;
extern const struct cmd cmd_svd_table;
extern const struct cmd cmd_svd_show;
extern const struct cmd cmd_svd_decode;
extern const struct cmd cmd_svd_diff;
extern const struct cmd cmd_svd_lint;

#endif
