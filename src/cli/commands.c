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

/* esptool's, espflash's, and the vendor's scripts' names. */
const struct command_alias command_aliases[] = {
    {"board-info", "info"},       {"checksum-md5", "checksum"},
    {"chip-id", "info"},          {"dump-mem", "read-mem"},
    {"elf2image", "image"},       {"erase-flash", "erase"},
    {"erase-parts", "erase"},     {"erase-region", "erase"},
    {"flash-id", "info"},         {"get-security-info", "info"},
    {"image-info", "image info"}, {"list-ports", "ports"},
    {"merge-bin", "image merge"}, {"partition-table", "partition"},
    {"read-flash", "read"},       {"read-flash-sfdp", "info"},
    {"read-mac", "info"},         {"save-image", "image"},
    {"verify-flash", "verify"},   {"write-bin", "write"},
    {"write-flash", "write"},     {NULL, NULL},
};
