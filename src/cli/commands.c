/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* The list of commands, in the order in which help shows them. */
#include "commands.h"

#include "cmd.h"

const struct cmd *const commands[] = {
#define X(name) &cmd_##name,
    COMMAND_LIST(X)
#undef X
        NULL,
};
