/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* Commands and options as data. One array a command tells its options; parsing, `--help`, shell
 * completion and the man page are made from it, and tests walk it.
 *
 * A command is one file, cmd_<name>.c: a struct of its options, an array of rows that fill it, a
 * run function that calls the library and prints, and a `const struct cmd`, listed in commands.c.
 */
#ifndef CLI_CMD_H
#define CLI_CMD_H

#include "term.h"

#include <crema/error.h>
#include <crema/observer.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum opt_kind {
    OPT_FLAG,    /* bool, set to true */
    OPT_STRING,  /* const char *, borrowed from argv */
    OPT_UINT,    /* uint64_t; decimal, 0x..., with an optional K or M (1024s) */
    OPT_SECONDS, /* uint64_t microseconds; "1.5", "500ms", "2m" */
    OPT_CHOICE   /* const char *, one of `choices` */
};

struct opt {
    const char *name; /* long name without dashes, "timeout" */
    const char
        *alias; /* other spellings with their dashes, separated by blanks: "-t -fs"; or NULL */
    enum opt_kind kind;
    size_t offset;              /* of the variable in the command's option struct */
    const char *value;          /* what the value is called in help, "SECONDS"; NULL for flags */
    const char *help;           /* one line, no full stop */
    const char *const *choices; /* NULL-terminated, for OPT_CHOICE */
    const char *env;            /* environment variable that gives a default, or NULL */
};

/* OPT(struct run_opts, timeout_us, "timeout", "-t", OPT_SECONDS, "SECONDS", "stop after ...") */
#define OPT(type, member, name_, alias_, kind_, value_, help_)                                     \
    {                                                                                              \
        .name = (name_), .alias = (alias_), .kind = (kind_), .offset = offsetof(type, member),     \
        .value = (value_), .help = (help_)                                                         \
    }

/* What every command gets. */
struct cli {
    struct term out, err;
    bool is_quiet;
    bool is_verbose;
    bool is_json;                   /* only when the command has_json */
    const char *board_dir;          /* where virtual boards live */
    const char *rom_dir;            /* where the vendor's mask ROMs are kept */
    struct crema_observer observer; /* progress to the terminal, Ctrl-C as cancellation */
    const struct cmd *cmd;
    const char *called_as; /* the first word: the command's name, or what it goes by elsewhere */
};

struct cmd {
    const char *name;
    const char *args;    /* "FILE.elf [--] ..." as help shows it; "" for none */
    const char *summary; /* one line, no full stop */
    const char *details; /* more for --help, with examples; or NULL */
    const struct opt *opts;
    size_t opt_count;
    size_t opts_size;     /* sizeof the option struct; it is zeroed, then defaults are set */
    const void *defaults; /* of that struct, or NULL for zeros */
    unsigned min_args, max_args;
    bool has_json;
    bool has_events; /* --json is a stream, see events.h; implies has_json */
    bool is_hidden;
    const struct cmd *const *sub; /* subcommands, NULL-terminated; a command may have both */
    /* Returns a status with *err filled; CREMA_OK otherwise. The exit code of the process is
     * crema_status_exit_code(status) unless *exit_code was set to something other than 0. */
    enum crema_status (*run)(struct cli *cli, const void *opts, int argc, char **argv,
                             int *exit_code, struct crema_error *err);
};

static inline bool cmd_takes_json(const struct cmd *cmd)
{
    return cmd->has_json || cmd->has_events;
}

extern const struct cmd *const commands[]; /* NULL-terminated */

/* What commands are called in other tools: "write-flash" is "write", "merge-bin" "image merge". */
struct command_alias {
    const char *alias; /* with dashes; typed with underscores it is known too */
    const char *words; /* one or two */
};
extern const struct command_alias command_aliases[]; /* ends with an alias that is NULL */

/* Options that all commands share: --quiet, --verbose, --json, --color, --help. */
struct global_opts {
    bool quiet, verbose, json, help, version;
    const char *color;
};
extern const struct opt global_opts[];
extern const size_t global_opt_count;

/* Walks options of `cmd` in argv (argv[0] is the first word after the command). Positional words
 * are moved to the front of argv; *argc becomes their count. */
enum crema_status opt_parse(const struct cmd *cmd, void *opts, struct global_opts *global,
                            int *argc, char **argv, struct crema_error *err);
/* "64K", "0x1000", "4M" */
enum crema_status opt_parse_uint(const char *text, uint64_t *value, struct crema_error *err);

void help_print(const struct cli *cli, const struct cmd *const *path, size_t depth);
void help_print_top(const struct cli *cli);
void error_print(struct cli *cli, const struct crema_error *err);

/* True once Ctrl-C (or SIGTERM) came. */
bool cli_is_interrupted(void);

#endif
