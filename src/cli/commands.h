/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Every command once; cmd_<name>.c defines `const struct cmd cmd_<name>`. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cmd.h"

/* One name a line. */
#define COMMAND_LIST(X)                                                                            \
    X(board)                                                                                       \
    X(check)                                                                                       \
    X(checksum)                                                                                    \
    X(completions)                                                                                 \
    X(efuse)                                                                                       \
    X(erase)                                                                                       \
    X(flash)                                                                                       \
    X(image)                                                                                       \
    X(info)                                                                                        \
    X(load_ram)                                                                                    \
    X(man)                                                                                         \
    X(monitor)                                                                                     \
    X(nvs)                                                                                         \
    X(ota)                                                                                         \
    X(partition)                                                                                   \
    X(peek)                                                                                        \
    X(poke)                                                                                        \
    X(ports)                                                                                       \
    X(read)                                                                                        \
    X(read_mem)                                                                                    \
    X(reset)                                                                                       \
    X(rom)                                                                                         \
    X(run)                                                                                         \
    X(serve)                                                                                       \
    X(svd)                                                                                         \
    X(verify)                                                                                      \
    X(write)                                                                                       \
    X(write_mem)

#define X(name) extern const struct cmd cmd_##name;
COMMAND_LIST(X)
#undef X

#endif
