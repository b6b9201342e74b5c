/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Every command once; cmd_<name>.c defines `const struct cmd cmd_<name>`. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cmd.h"

/* One name a line. */
#define COMMAND_LIST(X)                                                                            \
    X(board)                                                                                       \
    X(completions)                                                                                 \
    X(flash)                                                                                       \
    X(image)                                                                                       \
    X(man)                                                                                         \
    X(monitor)                                                                                     \
    X(nvs)                                                                                         \
    X(ota)                                                                                         \
    X(partition)                                                                                   \
    X(peek)                                                                                        \
    X(poke)                                                                                        \
    X(ports)                                                                                       \
    X(rom)                                                                                         \
    X(run)                                                                                         \
    X(svd)

#define X(name) extern const struct cmd cmd_##name;
COMMAND_LIST(X)
#undef X

#endif
